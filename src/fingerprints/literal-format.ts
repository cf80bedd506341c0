/**
 * The literals of all upstreams in one file, made to be read once from front to back.
 *
 *   "TGFL"  format (u8)  three zero bytes  checksum of all that follows (u32)  header length (u32)
 *   header (JSON, UTF-8, padded with spaces so that what follows is aligned)
 *   for every home its path's hash (u32 each)  hi of every literal (u32 each)  how many literals each home has (u16 each)  lo of every literal (u8 each)
 *
 * All numbers are little-endian. Homes stand by upstream in the order of the header, then by hash; literals by home, then by hi and lo. A home is the newest
 * file of the upstream that has the literal, told by the hash of its path, which is found again in the upstream's shard; 0 is the home of those that are alone
 * in their file. Grouping by home spares each literal the number of its file, which takes as much as sorting all together and coding differences would save.
 */

import { checksum, ShardFormatError } from './shard-format.ts'
import { sharedBytes } from './shared.ts'

export const literalFormat = 1
const magic = 'TGFL'
const prefixBytes = 16
const checkedFrom = 12

export interface LiteralHeader {
  readonly upstreams: readonly { readonly id: string; readonly homes: number; readonly literals: number }[]
}

/** A file of an upstream and the literals that stand there. */
export interface LiteralHome {
  /** FNV-1a of the path, or 0 where it is not said. */
  readonly path: number
  /** Keys: hi * 256 + lo. */
  readonly keys: readonly number[]
}

/** The literals as they stand in the file, in memory that all threads see. */
export interface Literals {
  readonly header: LiteralHeader
  readonly paths: Uint32Array
  readonly hi: Uint32Array
  readonly counts: Uint16Array
  readonly lo: Uint8Array
}

/** Called for each literal with the number of its upstream in the header, and its home's path hash. */
export type VisitKnownLiteral = (hi: number, lo: number, upstream: number, path: number) => void

/** The bytes for the literals of each upstream, in any order. */
export function encodeLiterals(upstreams: Readonly<Record<string, readonly LiteralHome[]>>): Uint8Array {
  const ids = Object.keys(upstreams).sort()
  const homes = ids.flatMap((id) => [...(upstreams[id] ?? [])].sort((a, b) => a.path - b.path))
  const keys = homes.flatMap((home) => [...home.keys].sort((a, b) => a - b))
  const header: LiteralHeader = {
    upstreams: ids.map((id) => ({ id, homes: upstreams[id]?.length ?? 0, literals: (upstreams[id] ?? []).reduce((sum, home) => sum + home.keys.length, 0) })),
  }
  const text = padded(JSON.stringify(header))
  const places = placesOf(prefixBytes + text.length, homes.length, keys.length)
  const bytes = new Uint8Array(places.end)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(magic))
  bytes[4] = literalFormat
  view.setUint32(12, text.length, true)
  bytes.set(text, prefixBytes)
  homes.forEach((home, index) => {
    view.setUint32(places.paths + index * 4, home.path, true)
    view.setUint16(places.counts + index * 2, home.keys.length, true)
  })
  keys.forEach((key, index) => {
    view.setUint32(places.hi + index * 4, Math.floor(key / 256), true)
    bytes[places.lo + index] = key % 256
  })
  view.setUint32(8, checksum(bytes.subarray(checkedFrom)), true)
  return bytes
}

function padded(json: string): Uint8Array {
  const text = new TextEncoder().encode(json)
  const whole = new Uint8Array(Math.ceil(text.length / 4) * 4).fill(32)
  whole.set(text)
  return whole
}

function placesOf(paths: number, homes: number, literals: number): { paths: number; hi: number; counts: number; lo: number; end: number } {
  const hi = paths + homes * 4
  const counts = hi + literals * 4
  const lo = counts + homes * 2
  return { paths, hi, counts, lo, end: lo + literals }
}

/** Opens the literals. Throws `ShardFormatError` when the bytes are not literals of this format, are cut short, or damaged. */
export function openLiterals(bytes: Uint8Array): Literals {
  if (bytes.length < prefixBytes || new TextDecoder().decode(bytes.subarray(0, 4)) !== magic) throw new ShardFormatError('these bytes are no literals')
  if (bytes[4] !== literalFormat) throw new ShardFormatError(`literal format ${bytes[4] ?? 0}, but this version reads format ${literalFormat}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (checksum(bytes.subarray(checkedFrom)) !== view.getUint32(8, true)) throw new ShardFormatError('the literals are damaged or cut short')
  const from = prefixBytes + view.getUint32(12, true)
  // Written by `encodeLiterals` and covered by the checksum, so its shape is taken as given.
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(prefixBytes, from))) as LiteralHeader
  const places = placesOf(from, total(header, 'homes'), total(header, 'literals'))
  // Copied, for what was read from a file may not be aligned.
  const copy = (start: number, end: number): ArrayBufferLike => sharedBytes(bytes.subarray(start, end)).buffer
  return {
    header,
    paths: new Uint32Array(copy(places.paths, places.hi)),
    hi: new Uint32Array(copy(places.hi, places.counts)),
    counts: new Uint16Array(copy(places.counts, places.lo)),
    lo: sharedBytes(bytes.subarray(places.lo, places.end)),
  }
}

function total({ upstreams }: LiteralHeader, what: 'homes' | 'literals'): number {
  return upstreams.reduce((sum, one) => sum + one[what], 0)
}

/** Calls `visit` for every literal. One that stands in several upstreams comes once for each. */
export function visitKnownLiterals({ header, paths, hi, counts, lo }: Literals, visit: VisitKnownLiteral): void {
  let home = 0
  let at = 0
  header.upstreams.forEach(({ homes }, upstream) => {
    for (const last = home + homes; home < last; home++) {
      for (const end = at + (counts[home] ?? 0); at < end; at++) visit(hi[at] ?? 0, lo[at] ?? 0, upstream, paths[home] ?? 0)
    }
  })
}
