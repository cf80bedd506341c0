/** The literals of all upstreams while they are read: each at its home in every upstream that has it, less those that are not the upstreams' own. */

import { findUpstream } from '../catalog/upstreams.ts'
import { hashText } from '../fingerprints/hash.ts'
import type { Tokens } from '../fingerprints/lexer.ts'
import { encodeLiterals, type LiteralHome } from '../fingerprints/literal-format.ts'
import { isTableOfTexts, keyOfText, literalKey, visitLiterals } from '../fingerprints/literals.ts'
import { writesFormat } from './formats.ts'

/** A literal that stands in more files of one upstream than this is a habit of its code, such as a key that many places use. */
const maxFiles = 8

/** Whoever may copy the code freely need not be told of its texts. They are the protocol's, and every client of the library has them. */
const permissive = 'BSL-1.0'

export interface LiteralCollection {
  /** Adds a file of the upstream's own. Ages are added newest first, and files in the order of their paths. */
  addFile(upstream: string, path: string, bytes: Uint8Array, tokens: Tokens): void
  /** Takes out what somebody else's file has too, whenever it is added. */
  subtractFile(bytes: Uint8Array, tokens: Tokens): void
  /** Takes out the texts of a schema, a theme or a translation. */
  subtractTexts(texts: Iterable<string>): void
  /** How many literals there are, each counted for every upstream that has it. */
  count(): number
  encode(): Uint8Array
}

/** An empty collection. */
export function createLiteralCollection(): LiteralCollection {
  /** By upstream, then by key: the paths that have it, the newest first. */
  const found = new Map<string, Map<number, Set<string>>>()
  const subtracted = new Set<number>()

  const subtract = (keys: Iterable<number>): void => {
    for (const key of keys) subtracted.add(key)
  }
  return {
    addFile(upstream, path, bytes, tokens) {
      const keys = keysOf(bytes, tokens)
      if (isTableOfTexts(keys.length, tokens.count) || writesFormat(path) || findUpstream(upstream)?.license === permissive) {
        subtract(keys)
        return
      }
      const ofUpstream = found.get(upstream) ?? new Map<number, Set<string>>()
      found.set(upstream, ofUpstream)
      for (const key of keys) ofUpstream.set(key, (ofUpstream.get(key) ?? new Set()).add(path))
    },
    subtractFile: (bytes, tokens) => subtract(keysOf(bytes, tokens)),
    subtractTexts(texts) {
      for (const text of texts) subtracted.add(keyOfText(text))
    },
    count: () => [...homesOf(found, subtracted).values()].flat().reduce((sum, home) => sum + home.keys.length, 0),
    encode: () => encodeLiterals(Object.fromEntries(homesOf(found, subtracted))),
  }
}

function keysOf(bytes: Uint8Array, tokens: Tokens): number[] {
  const keys: number[] = []
  visitLiterals(bytes, tokens, (hi, lo) => keys.push(literalKey(hi, lo)))
  return keys
}

function homesOf(found: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>>, subtracted: ReadonlySet<number>): Map<string, LiteralHome[]> {
  return new Map([...found].map(([upstream, ofUpstream]) => {
    const byPath = new Map<string, number[]>()
    for (const [key, paths] of ofUpstream) {
      const [home = ''] = paths
      if (subtracted.has(key) || paths.size > maxFiles) continue
      byPath.set(home, [...(byPath.get(home) ?? []), key])
    }
    return [upstream, withAlone(byPath)]
  }))
}

/** One literal alone names no file: those share a home that is not said, which spares them its path and its count. */
function withAlone(byPath: ReadonlyMap<string, readonly number[]>): LiteralHome[] {
  const homes = [...byPath].filter(([, keys]) => keys.length > 1).map(([path, keys]) => ({ path: hashText(path), keys }))
  const alone = [...byPath.values()].filter((keys) => keys.length === 1).flat()
  return alone.length === 0 ? homes : [...homes, { path: 0, keys: alone }]
}
