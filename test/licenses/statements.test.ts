import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statementsInLegalFile, statementsInNotice, statementsInReadme } from '../../src/licenses/statements.ts'
import { licensesNamed } from '../../src/licenses/wording.ts'

const noticed = (text: string): (string | null)[] => statementsInNotice(text).map(({ expression }) => expression)
const told = (text: string): (string | null)[] => statementsInReadme(text).map(({ expression }) => expression)

function notice(version: string, subject = 'This program is free software'): string {
  return `/*\n * ${subject}: you can redistribute it and/or modify\n * it under the terms of the GNU General Public License as published by\n * the Free Software Foundation${version}\n */\n`
}

describe('a notice', () => {
  it.each([
    ['or later, in the words of the FSF', notice(', either version 3 of the License, or\n * (at your option) any later version.'), 'GPL-3.0-or-later'],
    ['this version alone', notice('; version 2 of the License.'), 'GPL-2.0-only'],
    ['a product by name', notice(', either version 2 of the License, or (at your option) any later version.', 'Pigeon Desktop is free software'), 'GPL-2.0-or-later'],
    ['short, or later', ' * It is licensed under GNU GPL v. 2 or later.', 'GPL-2.0-or-later'],
    ['short, with a plus', '# This file is licensed under the GPLv3+.', 'GPL-3.0-or-later'],
    ['short, open', '// Distributed under the GNU General Public License v3.0.', 'GPL-3.0'],
    ['version before the name', '// This file is released under version 2 of the GNU General Public License.', 'GPL-2.0'],
    ['version before the name, or later', '// This is distributed under version 2, or any later version, of the GNU General Public License.', 'GPL-2.0-or-later'],
    ['only', '// Licensed under the GPL v2 only.', 'GPL-2.0-only'],
    ['either of two versions', '// Licensed under the GPL version 2 or (at your option) version 3.', 'GPL-2.0-only OR GPL-3.0-only'],
    ['Lesser', '; This library is free software; you can redistribute it and/or modify it under the terms of the GNU Lesser General Public License as published by the Free Software Foundation; either version 2.1 of the License, or (at your option) any later version.', 'LGPL-2.1-or-later'],
    ['Affero', '// This code is licensed under the GNU Affero General Public License version 3.', 'AGPL-3.0'],
    ['an SPDX tag', '// SPDX-License-Identifier: GPL-2.0+\n', 'GPL-2.0-or-later'],
    ['an SPDX tag in a block', '/* SPDX-License-Identifier: MIT OR gpl-3.0-only */', 'MIT OR GPL-3.0-only'],
    ['boxed', '/*#######\n * #  This program is licensed under the   #\n * #  GNU GPL version 2 or later.          #\n */', 'GPL-2.0-or-later'],
  ])('%s', (_, text, expected) => {
    expect(noticed(text)).toEqual([expected])
  })

  it.each([
    ['the bare word', '// GPL'],
    ['no version', '// This program is licensed under the GPL.'],
    ['no statement', '// Compatible with GPL v3 programs.'],
    ['a library by name', '// Uses libfeather, which is licensed under the GPL v2 or later.'],
    ['some parts', '// Some parts are licensed under the GPL v3.'],
    ['what it is based on', '// Based on Crumbs, licensed under GPL v2.'],
    ['an address', '// https://www.gnu.org/licenses/gpl-3.0.html'],
    ['a negation', '// This is not GPL v3 code.'],
    ['a version that does not exist', '// Licensed under GPL v2.2'],
    ['code', 'const license = "GPL-3.0"'],
  ])('none: %s', (_, text) => {
    expect(noticed(text)).toEqual([])
  })

  it('says where it stands and what it says, shortened', () => {
    const [one] = statementsInNotice(`/*\n * Pigeon\n *\n${notice(', either version 3 of the License, or (at your option) any later version.')}`)
    expect(one).toMatchObject({ line: 6, trouble: null })
    expect(one!.raw).toMatch(/^This program is free software: you can redistribute it/)
    expect(one!.raw.length).toBeLessThanOrEqual(200)
  })

  it('says what is wrong with a tag', () => {
    expect(statementsInNotice('// SPDX-License-Identifier: GPLv3\n')[0]).toMatchObject({ expression: null, raw: 'GPLv3', trouble: '"GPLv3" is no SPDX licence id; "GPL-3.0-only" or -or-later may be meant.' })
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('GPL', ' v3', ' or later', '\n', '. ', 'licensed under ', 'it is ', '*', '<', '\u{1F54A}', 'GNU General Public License') }), (text) => {
      expect(statementsInNotice(text).every(({ line }) => line >= 1)).toBe(true)
    }))
  })
})

describe('a README', () => {
  it.each([
    ['a section with an id', '# Pigeon\n\n## License\nGPL-2.0\n', 'GPL-2.0'],
    ['a section with a sentence', '## 📜 Licence\n\nPigeon is licensed under the GNU General Public License v3.0.\n\nSee LICENSE.', 'GPL-3.0'],
    ['a section that begins with a picture', '## License\n[![GPL](https://example.org/gplv3.png)](https://example.org)\n\nYou can redistribute it and/or modify it under the terms of the GNU General Public License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later version.', 'GPL-3.0-or-later'],
    ['an underlined heading', 'License\n-------\nThis is MIT.\n\nBirds\n-----\nGPL v3', 'MIT'],
    ['a sentence elsewhere', '# Pigeon\nThe source code is published under GPLv3 with OpenSSL exception, the licence is [here][license].', 'GPL-3.0'],
    ['Apache', '## License\n\nLicensed under the Apache License, Version 2.0 (the "License")', 'Apache-2.0'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    ['a list of others\' licences', '## License\n- feather: GPL v2\n- beak: GPL v3\n'],
    ['two licences in a breath', '## License\nPigeon is under MIT, the pictures are under CC0.'],
    ['a badge', '# Pigeon\n[![License: GPL v3](https://img.example.org/badge/license-GPL--3.0-blue.svg)](LICENSE)'],
    ['a dependency', 'Feather is licensed under the GPL v3. We thank its authors.'],
    ['a wish', 'Do publish your code. The [GPL v2](LICENSE) requires it!'],
    ['a section about something else', '## License keys\nGPL v3\n'],
  ])('none: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('licensesNamed', () => {
  it('knows the names that people use', () => {
    expect(licensesNamed('MIT, Apache 2.0, the 3-Clause BSD licence, MPL 2.0 and LGPLv2.1+')).toEqual(['LGPL-2.1-or-later', 'MIT', 'Apache-2.0', 'BSD-3-Clause', 'MPL-2.0'])
  })

  it('takes no word for a licence that only holds its letters', () => {
    expect(licensesNamed('MITCHELL permits; GPLX v3; the MIT App Inventor')).toEqual([])
  })
})

describe('a choice of licences', () => {
  it.each([
    ['Pigeon is dual-licensed under the MIT licence and the GPL v3.', 'MIT OR GPL-3.0'],
    ['Pigeon is bi-licensed under the Mozilla Public License Version 2, as well as the GNU General Public License Version 3 or later.', 'MPL-2.0 OR GPL-3.0-or-later'],
    ['Pigeon can be redistributed and/or modified under the terms of the GNU GPLv2 (http://www.gnu.org/licenses/#GPLv2), the GNU GPLv3 (http://www.gnu.org/licenses/#GPLv3), or any future licence that its makers endorse.', 'GPL-2.0 OR GPL-3.0'],
    ['Pigeon is licensed under the MIT licence and the BSD-3-Clause.', 'MIT AND BSD-3-Clause'],
  ])('in a legal file: %s', (text, expression) => {
    expect(statementsInLegalFile(text)).toMatchObject([{ expression }])
  })

  it.each([
    ['Pigeon is dual-licensed under the MIT licence and the GPL v3.', 'GPL-3.0 OR MIT'],
    ['Licensed under either of\n\n * Apache License, Version 2.0\n * MIT license\n\nat your option.', 'MIT OR Apache-2.0'],
    ['MIT or GPL-3.0-or-later', 'GPL-3.0-or-later OR MIT'],
    ['Pigeon is under the GPL v3, its pictures are MIT.', null],
    ['You can modify it under the GNU General Public License, either version 3, or (at your option) any later version; the pictures are MIT.', null],
    ['- Feather: MIT\n- Loft: GPL v3\n- Crumb: Apache 2.0\n- Beak: GPL v2', null],
  ])('in a README\'s section: %j', (text, expression) => {
    expect(statementsInReadme(`# Pigeon\n\n## License\n\n${text}\n`).map((one) => one.expression)).toEqual(expression === null ? [] : [expression])
  })
})
