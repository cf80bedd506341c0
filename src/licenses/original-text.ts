/** The texts of the GNU licences as the SPDX list has them: loaded one at a time, and only where somebody needs the words. */

import { parseGnu } from './gnu.ts'

type Loaded = Promise<{ readonly default: { readonly licenseText: string } }>

const texts: Readonly<Record<string, () => Loaded>> = {
  'GPL-1.0': () => import('spdx-license-list/licenses/GPL-1.0.json', { with: { type: 'json' } }),
  'GPL-2.0': () => import('spdx-license-list/licenses/GPL-2.0.json', { with: { type: 'json' } }),
  'GPL-3.0': () => import('spdx-license-list/licenses/GPL-3.0.json', { with: { type: 'json' } }),
  'LGPL-2.0': () => import('spdx-license-list/licenses/LGPL-2.0.json', { with: { type: 'json' } }),
  'LGPL-2.1': () => import('spdx-license-list/licenses/LGPL-2.1.json', { with: { type: 'json' } }),
  'LGPL-3.0': () => import('spdx-license-list/licenses/LGPL-3.0.json', { with: { type: 'json' } }),
  'AGPL-3.0': () => import('spdx-license-list/licenses/AGPL-3.0.json', { with: { type: 'json' } }),
}

/** The whole text of a GNU licence, whatever is said about later versions; null for every other id. */
export async function originalText(spdx: string): Promise<string | null> {
  const text = await listedText(spdx)
  return text !== null && spdx.startsWith('LGPL-3.0') ? withoutAppendedGpl(text) : text
}

/** The text as a file that goes along with a work: the LGPL-3.0 with the GPL-3.0 that it adds to, each paragraph in lines that fit a terminal. Null as above. */
export async function licenseFileText(spdx: string): Promise<string | null> {
  const text = await listedText(spdx)
  return text === null ? null : `${text.split('\n').flatMap(wrapped).join('\n').trimEnd()}\n`
}

async function listedText(spdx: string): Promise<string | null> {
  const gnu = parseGnu(spdx)
  const load = gnu === null ? undefined : texts[`${gnu.family}-${gnu.version}`]
  return load === undefined ? null : (await load()).default.licenseText
}

/** The list appends the GPL-3.0 to the LGPL-3.0, because the one is read with the other. */
function withoutAppendedGpl(text: string): string {
  const at = text.search(/GNU GENERAL PUBLIC LICENSE\s+Version 3/)
  return at > 0 ? text.slice(0, at) : text
}

/** The part that is the licence, without the advice on how to apply it. */
export function termsOf(text: string): string {
  const end = text.search(/END OF TERMS AND CONDITIONS/i)
  return end > 0 ? text.slice(0, end) : text
}

const columns = 79

/** The list has each paragraph on one line. */
function wrapped(line: string): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const rows: string[] = []
  let row = indent
  for (const word of line.trim().split(' ')) {
    if (row.trim() !== '' && row.length + word.length + 1 > columns) {
      rows.push(row.trimEnd())
      row = indent
    }
    row = row.trim() === '' ? `${row}${word}` : `${row} ${word}`
  }
  return [...rows, row.trimEnd()]
}
