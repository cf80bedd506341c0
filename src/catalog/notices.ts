/**
 * The licence and copyright notices that the upstreams' files carry, each with the words that tell it apart. The index of a notice in this list
 * stands in the shards: add at the end, never reorder.
 */

export interface Notice {
  readonly id: string
  /** Looked for in the first 2,500 bytes of a file. */
  readonly pattern: RegExp
  /**
   * Who or what the notice speaks of: where these words are left beside words about rights, it was reworded, and is kept. Years, versions, an app's own
   * name and a link to the fork's own LEGAL are such rewordings.
   */
  readonly holders: RegExp
  /** The first age whose files carry it, as YYYY-MM-DD. Upstreams began to later than others copied them. */
  readonly since?: string
  /** The upstream itself took it out of files that it moved and rewrote, so that a missing one says nothing. */
  readonly unsteady?: true
  /** Files that had none in some of the ages that were read. */
  readonly without?: readonly string[]
}

export const notices: readonly Notice[] = [
  {
    id: 'telegram-android',
    pattern: /This is the source code of (?:Telegram for Android|tgnet library) v\. ?\d/,
    holders: /Nikolai Kudashov|Grishka|Telegram for Android/i,
    without: [
      'TMessagesProj/src/main/java/org/telegram/messenger/video/OutputSurface.java',
      'TMessagesProj/src/main/java/org/telegram/messenger/video/TextureRenderer.java',
      'TMessagesProj/src/main/java/org/telegram/ui/Components/Switch.java',
    ],
  },
  { id: 'telegram-ios', pattern: /This is the source code of Telegram for iOS v\. 1\.1/, holders: /Peter Iakovlev|Telegram for iOS/i, unsteady: true },
  {
    id: 'telegram-desktop',
    pattern: /This file is part of Telegram Desktop,/,
    holders: /Telegram Desktop|John Preston|For licen[cs]e and copyright information please follow this link/i,
    without: [
      'Telegram/SourceFiles/intro/intro_code_input.cpp',
      'Telegram/SourceFiles/intro/intro_code_input.h',
      'Telegram/SourceFiles/lang/lang_pch.h',
      'Telegram/SourceFiles/ui/controls/call_mute_button.cpp',
      'Telegram/SourceFiles/ui/controls/call_mute_button.h',
      'Telegram/SourceFiles/ui/ui_pch.h',
      'Telegram/SourceFiles/window/window_top_bar_wrap.h',
    ],
  },
  {
    id: 'desktop-app-toolkit',
    pattern: /This file is part of Desktop App Toolkit,/,
    holders: /Desktop App Toolkit|Telegram Desktop|John Preston|For licen[cs]e and copyright information please follow this link/i,
  },
  {
    id: 'telegram-macos',
    pattern: /Copyright (?:©|Â©|\xa9|\(c\)) 20\d\d Telegram\. All rights reserved\./,
    holders: /Telegram|keepcoder|Mikhail Filimonov|overtake/i,
    without: ['packages/HackUtils/Sources/HackUtils/HackUtils.h', 'packages/HackUtils/Sources/HackUtils/HackUtils.m'],
  },
  { id: 'telegram-macos-objc', pattern: /Copyright \(c\) 20\d\d keepcoder/, holders: /keepcoder|Mikhail Filimonov|Telegram/i },
  {
    id: 'telegram-x',
    pattern: /This file is a part of Telegram X/,
    holders: /Telegram X|tgx-android|Vyacheslav Krylov/i,
    since: '2022-12-24',
    without: ['app/src/main/java/org/thunderdog/challegram/util/DeviceTokenType.java'],
  },
  {
    id: 'telegram-web-k',
    pattern: /https:\/\/github\.com\/morethanwords\/tweb\s*\*\s*Copyright/,
    holders: /morethanwords|Eduard Kuzmenko|Igor Zhukov/i,
    since: '2021-12-20',
  },
  { id: 'webogram', pattern: /Webogram v[\d.]+ - messaging web application for MTProto/, holders: /Webogram|Igor Zhukov/i },
  {
    id: 'telegram-react',
    pattern: /Copyright \(c\) 2018-present, Evgeny Nadymov/,
    holders: /Evgeny Nadymov/i,
    without: ['src/Components/Popup/EditUrlDialog.js', 'src/Components/Viewer/MediaViewerDownloadButton.js', 'src/Components/Viewer/ProfileMediaViewerContent.js', 'sw-config.js'],
  },
  { id: 'telegram-wp', pattern: /This is the source code of Telegram for Windows Phone v\./, holders: /Evgeny Nadymov|Telegram for Windows Phone/i },
  {
    id: 'tdlib',
    pattern: /Copyright Aliaksei Levin|Distributed under the Boost Software License, Version 1\.0/,
    // TON's libraries are Telegram's own copies, under another licence.
    holders: /Aliaksei Levin|Arseny Smirnov|Boost Software License|Telegram Systems|telegram\.org|TON Blockchain Library/i,
  },
  {
    id: 'mtproxy',
    pattern: /This file is part of (?:MTProto-proxy|Mtproto-proxy Library|MTProto-Server|KittenDB\/Engine Library)/,
    holders: /MTProto|KittenDB|V ?kontakte|Nikolai? Durov|Andre[iy] Lopatin|Telegram|TON Blockchain Library/i,
  },
  { id: 'telegram-cli', pattern: /This file is part of telegram-cli/, holders: /telegram-cli|telegram-client|Vitaly Valtman/i },
  { id: 'tgl', pattern: /This file is part of tgl-library/, holders: /tgl-?library|libtgl|Vitaly Valtman|Nikola[iy] Durov|Andre[iy] Lopatin/i },
  {
    id: 'unigram',
    pattern: /Distributed under the GNU General Public License v3\.0\. \(See accompanying/,
    holders: /Fela Ameghino|Unigram/i,
    since: '2023-12-31',
    without: ['Telegram/Program.cs'],
  },
]

/** How many bytes of an upstream's file hold its notice, when it has one. */
export const noticeBytes = 2500

/** The index of the notice in the beginning of a file, or -1 for none that is known. */
export function noticeIn(head: string): number {
  return notices.findIndex((notice) => notice.pattern.test(head))
}

/** The indices of the notices whose subjects the beginning of a file names, where it speaks of rights at all. */
export function noticesMeantIn(head: string): readonly number[] {
  return rightsWords.test(head) ? notices.flatMap(({ holders }, index) => (holders.test(head) ? [index] : [])) : []
}

/** Words of a licence that is not an upstream's: a file that carries them in its beginning is somebody else's, whatever folder it stands in. */
export const otherLicense =
  /Apache License|apache\.org\/licenses|MIT License|Permission is hereby granted|Redistribution and use in source|BSD-style license|BSD license|Mozilla Public|mozilla\.org\/MPL|WebRTC project authors|Android Open Source Project|Chromium Authors|public domain|SPDX-License-Identifier: (?:MIT|Apache|BSD|ISC|Zlib|MPL)/i

/** Whether a file's beginning speaks of a right that somebody holds. */
export const rightsWords = /copyright|©|\(c\)\s*(?:19|20)\d\d|licen[cs]e/i
