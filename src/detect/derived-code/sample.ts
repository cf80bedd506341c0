/** What a channel keeps of a file, where some of it may be known. */

import { isDerived, isDerivedInFork, passageHits, type Places } from '../../fingerprints/origin.ts'
import { channels, sampleShingles, scaleFor, sparsest, sparsestScaleOf, type Channel, type Scale } from '../../fingerprints/sketch.ts'
import type { Tokens } from '../../fingerprints/lexer.ts'
import type { KnownFingerprints } from '../../model/detector.ts'

/** What one channel kept of a file. */
export interface ChannelSample {
  /** The scale at which the file was sampled. */
  readonly scale: Scale
  /** Kept shingles at each scale, from the densest to the sparsest. Those denser than the file's own scale equal it. */
  readonly kept: readonly number[]
  /** The kept fingerprints that may be known, one for each place where they stand. */
  readonly hi: Uint32Array
  readonly lo: Uint16Array
  /** The place of each, as an index into `places`. */
  readonly at: Uint32Array
  /** All kept places. */
  readonly places: Places
}

/** Buffers that are used again for each file. */
let room = 1 << 10
let keptHi = new Uint32Array(room)
let keptLo = new Uint16Array(room)
let keptToken = new Uint32Array(room)
let maybe = new Uint8Array(room)

/** Samples a file in a channel. Null where what may be known is too little to prove anything. */
export function sampleChannel(tokens: Tokens, channel: number, known: KnownFingerprints): ChannelSample | null {
  const kind = channels[channel] ?? channels[0]
  const scale = scaleFor(tokens.count, kind)
  let count = 0
  let candidates = 0
  sampleShingles(tokens, kind, scale, (hi, lo, token) => {
    if (count === room) grow()
    keptHi[count] = hi
    keptLo[count] = lo
    keptToken[count] = token
    const mayBe = known.mayHold(hi, lo)
    maybe[count++] = mayBe ? 1 : 0
    if (mayBe) candidates++
  })
  if (!mayProve(count, candidates)) return null
  const sample = emptySample(scale, count, candidates)
  fillPlaces(sample.places, tokens, kind)
  for (let place = 0, next = 0; place < count; place++) {
    if (maybe[place] !== 1) continue
    sample.hi[next] = keptHi[place] ?? 0
    sample.lo[next] = keptLo[place] ?? 0
    sample.at[next++] = place
  }
  return sample
}

/** Room for so many places and candidates, in one piece of memory: what goes from thread to thread is paid for by the piece. */
function emptySample(scale: Scale, count: number, candidates: number): ChannelSample {
  const memory = new ArrayBuffer(count * 9 + candidates * 10)
  const words = count * 8
  const halves = words + candidates * 8
  return {
    scale,
    kept: countByScale(count),
    hi: new Uint32Array(memory, words, candidates),
    lo: new Uint16Array(memory, halves, candidates),
    at: new Uint32Array(memory, words + candidates * 4, candidates),
    places: {
      scales: new Uint8Array(memory, halves + candidates * 2, count),
      firstLines: new Uint32Array(memory, 0, count),
      lastLines: new Uint32Array(memory, count * 4, count),
    },
  }
}

function grow(): void {
  room *= 2
  keptHi = enlarged(keptHi, new Uint32Array(room))
  keptLo = enlarged(keptLo, new Uint16Array(room))
  keptToken = enlarged(keptToken, new Uint32Array(room))
  maybe = enlarged(maybe, new Uint8Array(room))
}

function enlarged<A extends Uint8Array | Uint16Array | Uint32Array>(from: A, into: A): A {
  into.set(from)
  return into
}

function countByScale(count: number): number[] {
  const kept = Array.from({ length: sparsest + 1 }, () => 0)
  for (let place = 0; place < count; place++) {
    const scale = sparsestScaleOf(keptHi[place] ?? 0)
    kept[scale] = (kept[scale] ?? 0) + 1
  }
  for (let scale = sparsest; scale > 0; scale--) kept[scale - 1] = (kept[scale - 1] ?? 0) + (kept[scale] ?? 0)
  return kept
}

/** Whether what may be known is enough to prove anything if it is: at whatever scale the upstream's file has, as a whole or as a passage. */
function mayProve(count: number, candidates: number): boolean {
  if (candidates < 2) return false
  for (let scale = 0; scale <= sparsest; scale++) {
    let kept = 0
    let found = 0
    // The last few kept places as bits, the latest lowest.
    let window = 0
    for (let place = 0; place < count; place++) {
      if (sparsestScaleOf(keptHi[place] ?? 0) < scale) continue
      kept++
      found += maybe[place] ?? 0
      window = ((window << 1) | (maybe[place] ?? 0)) & windowBits
      if ((window & 0b111) === 0b111 || bitsIn(window) > passageHits) return true
    }
    if (kept > 0 && (isDerived(found, found / kept) || isDerivedInFork(found, found / kept))) return true
  }
  return false
}

/** Of a passage that was changed there are four among six places in a row. */
const windowBits = 0b111111

function bitsIn(window: number): number {
  let bits = 0
  for (let rest = window; rest !== 0; rest &= rest - 1) bits++
  return bits
}

function fillPlaces({ scales, firstLines, lastLines }: Places, { lines }: Tokens, { k }: Channel): void {
  for (let place = 0; place < scales.length; place++) {
    const token = keptToken[place] ?? 0
    scales[place] = sparsestScaleOf(keptHi[place] ?? 0)
    firstLines[place] = lines[token] ?? 0
    lastLines[place] = lines[token + k - 1] ?? 0
  }
}
