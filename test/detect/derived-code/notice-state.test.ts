import { describe, expect, it } from 'vitest'
import { noticeIn, notices, noticesMeantIn, rightsWords } from '../../../src/catalog/notices.ts'
import { noticeWording } from '../../../src/catalog/notice-wording.ts'
import { noticeState, withoutLaterNotices } from '../../../src/detect/derived-code/notice-state.ts'
import type { DerivedFile, NoticeState } from '../../../src/model/evidence.ts'
import { derivedFile } from '../../judge/evidence.ts'

const indexOf = (id: string): number => notices.findIndex((one) => one.id === id)
const stateOf = (id: string, head: string, path = 'a.java'): NoticeState =>
  noticeState({ path, notice: indexOf(id) }, { notice: noticeIn(head), noticesMeant: noticesMeantIn(head), hasRightsWords: rightsWords.test(head) })

describe('what became of a notice', () => {
  it.each<[NoticeState, string, string]>([
    ['kept', 'telegram-android', '/*\n * This is the source code of Telegram for Android v. 5.x.x.\n */'],
    ['kept', 'telegram-android', '// This is the source code of Telegram for Android v. 11\n'],
    ['kept', 'telegram-android', '/* Pigeon for Phones.\n * Licensed under GNU GPL v. 2 or later.\n * Copyright Nikolai Kudashov, 2013-2030. */'],
    ['kept', 'telegram-android', '/* Copyright Pigeon, 2024 */\n'.repeat(20) + '/* This is the source code of Telegram for Android v. 5.x.x. */'],
    ['kept', 'telegram-desktop', '/*\nThis file is part of Jackdaw Desktop,\nthe unofficial app based on Telegram Desktop.\nFor license and copyright information please follow this link:\nhttps://example.org/LEGAL\n*/'],
    ['kept', 'telegram-desktop', '// This file is part of Jackdaw.\n// For licence and copyright information please follow this link: https://example.org/LEGAL'],
    ['kept', 'telegram-android', '// This file is a part of Telegram X\n'],
    ['kept', 'telegram-web-k', '// Copyright (C) 2019-2024 Eduard Kuzmenko\n'],
    ['changed', 'telegram-android', '/* Copyright Pigeon Ltd, 2024. All rights reserved. */'],
    ['removed', 'telegram-android', 'package org.pigeon;\n\nclass Loft {}'],
    ['removed', 'telegram-desktop', '#include "telegram desktop.h"\n'],
    ['upstream-had-none', 'nobody', 'package org.pigeon;'],
    ['upstream-had-none', 'telegram-ios', '#import "TLChat.h"'],
  ])('%s of %s: %j', (state, id, head) => {
    expect(stateOf(id, head)).toBe(state)
  })

  it('blames nobody for a file that had no notice in some version', () => {
    expect(stateOf('telegram-android', 'package a;', 'TMessagesProj/src/main/java/org/telegram/ui/Components/Switch.java')).toBe('upstream-had-none')
  })

  it.each(notices.map(({ id }) => id).filter((id) => noticeWording[id] !== undefined))('the wording that fix gives for %s is known as kept', (id) => {
    expect(stateOf(id, noticeWording[id]!.lines('12.1.1', '2025').map((line) => ` * ${line}`).join('\n'))).toBe('kept')
  })
})

describe('a copy that is older than the upstream\'s notices', () => {
  const x = { id: 'telegram-x', license: 'GPL-3.0-or-later', files: 1, lines: 1, share: 1 }
  const files = (old: number, young: number): readonly DerivedFile[] => [
    ...Array.from({ length: old }, (_, at): DerivedFile => ({ ...derivedFile(`old${at}.java`, x), notice: 'removed', origin: { path: 'o', revision: '', version: '1490' } })),
    ...Array.from({ length: young }, (_, at): DerivedFile => ({ ...derivedFile(`young${at}.java`, x), notice: 'removed', origin: { path: 'y', revision: '', version: '1783' } })),
  ]
  const dateOf = ({ origin }: DerivedFile): string => (origin.version === '1490' ? '2021-12-31' : '2025-12-26')
  const states = (all: readonly DerivedFile[]): readonly NoticeState[] => [...new Set(withoutLaterNotices(all, dateOf).map(({ notice }) => notice))]

  it('owes none, also in files that have not changed since', () => {
    expect(states(files(30, 70))).toEqual(['upstream-had-none'])
  })

  it('is told from a young copy by how many of its files are old', () => {
    expect(states(files(2, 98))).toEqual(['removed'])
    expect(states([])).toEqual([])
  })
})
