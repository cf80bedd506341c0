/** What a JavaScript or TypeScript file imports by a relative path. */

import { textAround } from './text-around.ts'

const openings = ["'./", "'../", '"./', '"../'].map((text) => Buffer.from(text))
const mostBytes = 200
const keyword = /(?:\bfrom|\bimport|\brequire\s*\(|\bimport\s*\()\s*$/

/** The paths, each once. */
export function readScriptImports(bytes: Uint8Array): readonly string[] {
  const found = new Set<string>()
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const opening of openings) {
    const quote = opening[0] ?? 0
    for (let at = buffer.indexOf(opening); at >= 0; at = buffer.indexOf(opening, at + 1)) {
      const to = buffer.indexOf(quote, at + 1)
      if (to < 0) break
      if (to - at <= mostBytes && keyword.test(textAround(buffer, at - 24, at))) found.add(buffer.toString('latin1', at + 1, to))
    }
  }
  return [...found].filter((path) => /^[\w./@ +-]+$/.test(path))
}
