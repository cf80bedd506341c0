/** The notices as the upstreams' files have them, for whoever lost them: by upstream, with the version and the year that each names. */

export interface NoticeWording {
  /** The lines, without comment marks. */
  readonly lines: (version: string, year: string) => readonly string[]
  /** Whether the upstream writes it as line comments; else it is one block. */
  readonly asLines?: true
}

export const noticeWording: Readonly<Record<string, NoticeWording | undefined>> = {
  'telegram-android': {
    lines: (version, year) => [
      `This is the source code of Telegram for Android v. ${major(version)}.x.x.`, 'It is licensed under GNU GPL v. 2 or later.', 'You should have received a copy of the license in this archive (see LICENSE).', '', `Copyright Nikolai Kudashov, 2013-${year}.`,
    ],
  },
  'telegram-desktop': {
    lines: () => [
      'This file is part of Telegram Desktop,', 'the official desktop application for the Telegram messaging service.', '', 'For license and copyright information please follow this link:', 'https://github.com/telegramdesktop/tdesktop/blob/master/LEGAL',
    ],
  },
  'desktop-app-toolkit': {
    asLines: true,
    lines: () => ['This file is part of Desktop App Toolkit,', 'a set of libraries for developing nice desktop applications.', '', 'For license and copyright information please follow this link:', 'https://github.com/desktop-app/legal/blob/master/LEGAL'],
  },
  'telegram-macos': { asLines: true, lines: (_, year) => [`Copyright © ${year} Telegram. All rights reserved.`] },
  'telegram-macos-objc': { asLines: true, lines: (_, year) => [`Copyright (c) ${year} keepcoder. All rights reserved.`] },
  'telegram-x': {
    lines: () => [
      'This file is a part of Telegram X', 'Copyright © 2014 (tgx-android@pm.me)', '',
      'This program is free software: you can redistribute it and/or modify', 'it under the terms of the GNU General Public License as published by', 'the Free Software Foundation, either version 3 of the License, or', '(at your option) any later version.', '',
      'This program is distributed in the hope that it will be useful,', 'but WITHOUT ANY WARRANTY; without even the implied warranty of', 'MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the', 'GNU General Public License for more details.', '',
      'You should have received a copy of the GNU General Public License', 'along with this program.  If not, see <https://www.gnu.org/licenses/>.',
    ],
  },
  'telegram-web-k': { lines: () => ['https://github.com/morethanwords/tweb', 'Copyright (C) 2019-2021 Eduard Kuzmenko', 'https://github.com/morethanwords/tweb/blob/master/LICENSE'] },
  webogram: {
    lines: () => ['Webogram - messaging web application for MTProto', 'https://github.com/zhukov/webogram', 'Copyright (C) 2014 Igor Zhukov <igor.beatle@gmail.com>', 'https://github.com/zhukov/webogram/blob/master/LICENSE'],
  },
  'telegram-react': { lines: () => ['Copyright (c) 2018-present, Evgeny Nadymov', '', 'This source code is licensed under the GPL v.3.0 license found in the', 'LICENSE file in the root directory of this source tree.'] },
  'telegram-wp': {
    asLines: true,
    lines: () => [
      'This is the source code of Telegram for Windows Phone v. 3.x.x.', 'It is licensed under GNU GPL v. 2 or later.', 'You should have received a copy of the license in this archive (see LICENSE).', '', 'Copyright Evgeny Nadymov, 2013-present.',
    ],
  },
  tdlib: {
    asLines: true,
    lines: (_, year) => [`Copyright Aliaksei Levin (levlam@telegram.org), Arseny Smirnov (arseny30@gmail.com) 2014-${year}`, '', 'Distributed under the Boost Software License, Version 1.0. (See accompanying', 'file LICENSE_1_0.txt or copy at http://www.boost.org/LICENSE_1_0.txt)'],
  },
  unigram: {
    asLines: true,
    lines: (_, year) => [`Copyright Fela Ameghino & Contributors 2015-${year}`, '', 'Distributed under the GNU General Public License v3.0. (See accompanying', 'file LICENSE or copy at https://www.gnu.org/licenses/gpl-3.0.txt)'],
  },
}

/** `12` of `12.1.1`. */
function major(version: string): string {
  return /^\d+/.exec(version)?.[0] ?? '1'
}
