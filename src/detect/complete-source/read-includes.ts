/** What a C, C++ or Objective-C file includes by a quoted name: by custom its own repository's headers, the system's stand in angle brackets. */

import { textAround } from './text-around.ts'

const directives = ['#include "', '#include  "', '# include "', '#import "'].map((text) => Buffer.from(text))
const quote = 34
/** Longer names are no paths. */
const mostBytes = 200

/** The names between the quotes, each once. */
export function readIncludes(bytes: Uint8Array): readonly string[] {
  const found = new Set<string>()
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const directive of directives) {
    for (let at = buffer.indexOf(directive); at >= 0; at = buffer.indexOf(directive, at + 1)) {
      const from = at + directive.length
      const to = buffer.indexOf(quote, from)
      if (to < 0) break
      if (to - from <= mostBytes && isLineStart(textAround(buffer, at - 40, at))) found.add(buffer.toString('latin1', from, to))
    }
  }
  return [...found].filter((name) => /^[\w./+@-]+$/.test(name))
}

/** Whether nothing but blanks stands before on the line. */
function isLineStart(before: string): boolean {
  return /(?:^|\n)[ \t]*$/.test(before)
}
