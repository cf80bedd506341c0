/** What a JavaScript or TypeScript file imports of its own repository, as far as names can tell: by a relative path, by an alias, from a package in a scope. */

const keywords = ['from', 'import', 'require'].map((text) => Buffer.from(text))
const mostBytes = 200
/** Blanks and the parenthesis of a call, which may stand between the keyword and the quote. */
const between = new Set([32, 9, 10, 13, 40])
const mostBetween = 24
const quotes = new Set([34, 39])
/** What packages of the registry are called that nobody has in the tree: a name of one part. What runs the program is no file either. */
const isPath = /^(?!(?:node|bun|virtual|https?|data):)[@~#$]?[\w./@ +-]*\/[\w./@ +-]*$|^#[\w-]+$/

/** The names, each once. */
export function readScriptImports(bytes: Uint8Array): readonly string[] {
  const found = new Set<string>()
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const keyword of keywords) {
    for (let at = buffer.indexOf(keyword); at >= 0; at = buffer.indexOf(keyword, at + keyword.length)) {
      const name = isPartOfWord(buffer[at - 1]) ? null : quotedAfter(buffer, at + keyword.length)
      if (name !== null) found.add(name)
    }
  }
  return [...found].filter((name) => isPath.test(name))
}

function quotedAfter(buffer: Buffer, from: number): string | null {
  let at = from
  while (at < from + mostBetween && between.has(buffer[at] ?? 0)) at++
  const quote = buffer[at] ?? 0
  if (!quotes.has(quote)) return null
  for (let end = at + 1; end <= at + mostBytes; end++) {
    const byte = buffer[end]
    if (byte === quote) return buffer.toString('latin1', at + 1, end)
    if (byte === undefined || byte === 10) return null
  }
  return null
}

/** Letters, digits, `_` and `$`. */
function isPartOfWord(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte === 95 || byte === 36)
}
