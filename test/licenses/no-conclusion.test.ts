import { describe, expect, it } from 'vitest'
import { statementsInCode, statementsInLegalFile, statementsInNotice, statementsInReadme } from '../../src/licenses/statements.ts'

/** Sentences that name a licence and say nothing about the licence of the work that they stand in. */
const aboutOthers = [
  // The bare word.
  'GPL', 'This is GPL software.', 'Released under the GPL.', 'This program is licensed under the GNU General Public License.', 'We love copyleft and the GPL.',
  'It is distributed under the terms of the LGPL.', 'Licensed under an open source license.', 'License: GPL', 'Free as in GPL.',
  // An address.
  'https://www.gnu.org/licenses/gpl-3.0.html', 'See https://opensource.org/licenses/MIT for what that means.', 'More on licences: <http://www.gnu.org/copyleft/gpl.html>.',
  'The FAQ of the FSF is at https://www.gnu.org/licenses/gpl-faq.html.', 'Badge: https://img.example.org/badge/license-GPLv3-blue.svg', '[GPL v3](https://www.gnu.org/licenses/gpl-3.0)',
  // A dependency.
  'Uses libfeather, which is licensed under the GPL v3.', 'uses libfoo, licensed under GPL v2 or later', 'This project uses Feather, which is distributed under the GNU GPL version 3.',
  'Depends on libcrumb (GPL v2).', 'Requires Qt, available under the LGPL v3.', 'Powered by Perch, released under the AGPL v3.', 'Built with Pond, a library that is licensed under the GNU Lesser General Public License v2.1.',
  'This app includes Beak, which is free software under the GPLv3.', 'The icons come from Plume and are under the GPL v3.', 'Emoji by Flock, licensed under the GPL version 2.',
  'The feather library is licensed under the GPL version 2.', 'Some parts are licensed under the GPL v3.', 'Parts of this program are distributed under the GPL version 2 or later.', 'Portions of this file are licensed under the LGPL v2.1.',
  'Except for the pictures, which are under the GPL v3, everything is ours.', 'Thanks to Feather (GPL v3) and Beak (GPL v2).', 'Based on Crumbs, licensed under GPL v2.', 'Derived from Loft, which was released under the GNU GPL v3.',
  'The fonts that we ship are licensed under the GPL version 3 with the font exception.', 'Third-party code is licensed under the GPL v2.', 'Your plug-in must be licensed under the GPL v3.',
  // About licences themselves.
  'The GPL v3 was published in 2007.', 'GPL v2 and GPL v3 are not compatible.', 'Compatible with the GPL v3.', 'This is not GPL v3 code.', 'We do not accept code under the GPL v2.', 'What is the difference between GPL v2 and GPL v3?',
  'If you want to use it under the GPL v3, ask us.', 'The GNU General Public License does not permit incorporating your program into proprietary programs.', 'See the GNU General Public License for more details.',
  'You should have received a copy of the GNU General Public License along with this program.', 'Do publish your code. The GPL v2 requires it!', 'Version 2 of the GPL asks for more than you think.',
  'Read the GPL v3 before you copy anything.', 'Contributions that are licensed under the GPL v2 cannot be taken.', 'The Nethack General Public License, version 1, is another thing.', 'GPL v2.2', 'GPLX v3',
  // A name that only holds its letters.
  'MITCHELL permits all.', 'The MIT App Inventor is a tool.', 'Apache is a web server.', 'The ISC operates a root server.',
]

describe('no licence is concluded from', () => {
  it.each(aboutOthers)('%s', (sentence) => {
    expect(said(statementsInNotice(sentence))).toEqual([])
    expect(said(statementsInReadme(`# Pigeon\n\nA messenger for pigeons.\n\n${sentence}\n`))).toEqual([])
    expect(said(statementsInCode(`/*\n * Pigeon\n *\n * ${sentence}\n */\n`))).toEqual([])
    expect(said(statementsInLegalFile(`Pigeon is made by people who feed pigeons, and by nobody else in this town.\n\n${sentence}\n`))).toEqual([])
  })

  it('values of settings and data', () => {
    expect(said(statementsInCode('{\n  "licenses": [\n    "GPL-3.0"\n  ]\n}\n'))).toEqual([])
    expect(said(statementsInCode('const choices = [\n  "GPL v2",\n  "GPL v3",\n]\n'))).toEqual([])
  })
})

function said(statements: readonly { readonly expression: string | null }[]): readonly (string | null)[] {
  return statements.map(({ expression }) => expression)
}
