import { describe, expect, it } from 'vitest'
import { changeNoticeInChangelog, changeNoticeOfWork, saysChanged } from '../../src/licenses/change-notices.ts'

describe('a statement about the work', () => {
  it.each([
    ['Pigeon is a modified version of Telegram for Android 12.1; changed since 2025-03-01.', 1],
    ['# Pigeon\n\nForked from Dovecote in March 2021.', 3],
    ['Based on Dovecote 2.0 (2019), with new feathers.', 1],
    ['Изменён в 2023 году.', 1],
  ])('%j', (text, line) => {
    expect(changeNoticeOfWork(text)?.line).toBe(line)
  })

  it.each(['Pigeon is based on Dovecote.', 'Copyright 2013-2025 The Pigeon Fanciers.', 'Modify it as you like. Build with Visual Studio 2022.', ''])('is none in %j', (text) => {
    expect(changeNoticeOfWork(text)).toBeNull()
  })
})

describe('a list of changes', () => {
  it.each([
    ['# Changelog\n\n## 1.2.0 (2024-05-01)\n- Wings.', 3],
    ['v3 - March 12, 2023\n', 1],
    ['1.0, 01.02.2022: first flight', 1],
    ['## 1.23.0 (7/19/2026)', 1],
    ['1.2 (30.05.24): wings', 1],
  ])('%j has a date', (text, line) => {
    expect(changeNoticeInChangelog(text)?.line).toBe(line)
  })

  it.each(['# Changelog\n\n## 1.2.0\n- Wings.', '### Version 2.10.10\n', '- Dev: updated wings to 0.11.24. (#6754)\n', '5.1.2 (30.05.24)\n\n- Bug fixes.\n\n5.1.1 (24.05.24)\n', '4.16 alpha (22.03.24)\n- Collapse.'])('is none of the repository\'s own in %j', (text) => {
    expect(changeNoticeInChangelog(text)).toBeNull()
  })
})

it.each([
  ['// Modified by Pigeon, 2021-02-03', true],
  ['/* 2020: changes for Dovecote */', true],
  ['// Copyright 2013-2020 The Pigeon Fanciers', false],
  ['state.changed = true', false],
])('%s says that the file was changed, and when: %s', (head, says) => {
  expect(saysChanged(head)).toBe(says)
})
