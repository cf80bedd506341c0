/**
 * The licence and copyright notices that the upstreams' files carry, each with the words that tell it apart. The index of a notice in this list
 * stands in the shards: add at the end, never reorder.
 */

export interface Notice {
  readonly id: string
  /** Looked for in the first 2,500 bytes of a file. */
  readonly pattern: RegExp
}

export const notices: readonly Notice[] = [
  { id: 'telegram-android', pattern: /This is the source code of (?:Telegram for Android|tgnet library) v\. ?\d/ },
  { id: 'telegram-ios', pattern: /This is the source code of Telegram for iOS v\. 1\.1/ },
  { id: 'telegram-desktop', pattern: /This file is part of Telegram Desktop,/ },
  { id: 'desktop-app-toolkit', pattern: /This file is part of Desktop App Toolkit,/ },
  { id: 'telegram-macos', pattern: /Copyright (?:©|Â©|\xa9|\(c\)) 20\d\d Telegram\. All rights reserved\./ },
  { id: 'telegram-macos-objc', pattern: /Copyright \(c\) 20\d\d keepcoder/ },
  { id: 'telegram-x', pattern: /This file is a part of Telegram X/ },
  { id: 'telegram-web-k', pattern: /https:\/\/github\.com\/morethanwords\/tweb\s*\*\s*Copyright/ },
  { id: 'webogram', pattern: /Webogram v[\d.]+ - messaging web application for MTProto/ },
  { id: 'telegram-react', pattern: /Copyright \(c\) 2018-present, Evgeny Nadymov/ },
  { id: 'telegram-wp', pattern: /This is the source code of Telegram for Windows Phone v\./ },
  { id: 'tdlib', pattern: /Copyright Aliaksei Levin|Distributed under the Boost Software License, Version 1\.0/ },
  { id: 'mtproxy', pattern: /This file is part of (?:MTProto-proxy|Mtproto-proxy Library|MTProto-Server|KittenDB\/Engine Library)/ },
  { id: 'telegram-cli', pattern: /This file is part of telegram-cli/ },
  { id: 'tgl', pattern: /This file is part of tgl-library/ },
  { id: 'unigram', pattern: /Distributed under the GNU General Public License v3\.0\. \(See accompanying/ },
]

/** How many bytes of a file hold its notice, when it has one. */
export const noticeBytes = 2500

/** The index of the notice in the beginning of a file, or -1 for none that is known. */
export function noticeIn(head: string): number {
  return notices.findIndex((notice) => notice.pattern.test(head))
}

/** Words of a licence that is not an upstream's: a file that carries them in its beginning is somebody else's, whatever folder it stands in. */
export const otherLicense =
  /Apache License|apache\.org\/licenses|MIT License|Permission is hereby granted|Redistribution and use in source|BSD-style license|BSD license|Mozilla Public|mozilla\.org\/MPL|WebRTC project authors|Android Open Source Project|Chromium Authors|public domain|SPDX-License-Identifier: (?:MIT|Apache|BSD|ISC|Zlib|MPL)/i

/** Whether a file's beginning speaks of a right that somebody holds. */
export const rightsWords = /copyright|©|\(c\)\s*(?:19|20)\d\d|licen[cs]e/i
