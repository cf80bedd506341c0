/** The licence texts that fix can write, from the SPDX licence list, in lines that fit a terminal. */

import licenses from 'spdx-license-list/full.js'

/** The licences that a work derived from the catalogue's upstreams may be under. */
const ids = ['GPL-2.0', 'GPL-3.0', 'LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-3.0']
const columns = 79

/** By id the text, not a word of it changed. */
export function shippedTexts(): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [id, `${textOf(id).split('\n').flatMap(wrapped).join('\n').trimEnd()}\n`]))
}

function textOf(id: string): string {
  const text = licenses[id]?.licenseText ?? licenses[`${id}-only`]?.licenseText
  if (text === undefined) throw new Error(`the SPDX licence list has no text of ${id}`)
  return text
}

/** The list has each paragraph on one line. */
function wrapped(line: string): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const rows: string[] = []
  let row = indent
  for (const word of line.trim().split(/ /)) {
    if (row.trim() !== '' && row.length + word.length + 1 > columns) {
      rows.push(row.trimEnd())
      row = indent
    }
    row = row.trim() === '' ? `${row}${word}` : `${row} ${word}`
  }
  return [...rows, row.trimEnd()]
}
