/** What a channel keeps of a file, where some of it may be known. */

import { isDerived, isDerivedInFork, passageHits, type Places } from '../../fingerprints/origin.ts'
import { channels, keptShingles, numbersOfKept, scaleFor, sparsest, sparsestScaleOf, type Channel, type Scale } from '../../fingerprints/sketch.ts'
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

/** Samples a file in a channel. Null where what may be known is too little to prove anything. */
export function sampleChannel(tokens: Tokens, channel: number, known: KnownFingerprints): ChannelSample | null {
  const kind = channels[channel] ?? channels[0]
  const scale = scaleFor(tokens.count, kind)
  const kept = keptShingles(tokens, kind, scale)
  const count = kept.length / numbersOfKept
  // 1 for each kept place that may be known.
  const maybe = new Uint8Array(count)
  let candidates = 0
  for (let place = 0, at = 0; place < count; place++, at += numbersOfKept) {
    if (!known.mayHold(kept[at] ?? 0, kept[at + 1] ?? 0)) continue
    maybe[place] = 1
    candidates++
  }
  if (!mayProve(kept, maybe, candidates)) return null
  const sample = emptySample({ scale, kept, count, candidates })
  fillPlaces(sample.places, kept, tokens, kind)
  for (let place = 0, next = 0; place < count; place++) {
    if (maybe[place] !== 1) continue
    sample.hi[next] = kept[place * numbersOfKept] ?? 0
    sample.lo[next] = kept[place * numbersOfKept + 1] ?? 0
    sample.at[next++] = place
  }
  return sample
}

interface Size {
  readonly scale: Scale
  readonly kept: Uint32Array
  readonly count: number
  readonly candidates: number
}

/** Room for so many places and candidates, in one piece of memory: what goes from thread to thread is paid for by the piece. */
function emptySample({ scale, kept, count, candidates }: Size): ChannelSample {
  const memory = new ArrayBuffer(count * 9 + candidates * 10)
  const words = count * 8
  const halves = words + candidates * 8
  return {
    scale,
    kept: countByScale(kept),
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

function countByScale(kept: Uint32Array): number[] {
  const counts = Array.from({ length: sparsest + 1 }, () => 0)
  for (let at = 0; at < kept.length; at += numbersOfKept) {
    const scale = sparsestScaleOf(kept[at] ?? 0)
    counts[scale] = (counts[scale] ?? 0) + 1
  }
  for (let scale = sparsest; scale > 0; scale--) counts[scale - 1] = (counts[scale - 1] ?? 0) + (counts[scale] ?? 0)
  return counts
}

/** Whether what may be known is enough to prove anything if it is: at whatever scale the upstream's file has, as a whole or as a passage. */
function mayProve(kept: Uint32Array, maybe: Uint8Array, candidates: number): boolean {
  if (candidates < 2) return false
  for (let scale = 0; scale <= sparsest; scale++) {
    let count = 0
    let found = 0
    // The last few kept places as bits, the latest lowest.
    let window = 0
    for (let place = 0; place < maybe.length; place++) {
      if (sparsestScaleOf(kept[place * numbersOfKept] ?? 0) < scale) continue
      count++
      found += maybe[place] ?? 0
      window = ((window << 1) | (maybe[place] ?? 0)) & windowBits
      if ((window & 0b111) === 0b111 || bitsIn(window) > passageHits) return true
    }
    if (count > 0 && (isDerived(found, found / count) || isDerivedInFork(found, found / count))) return true
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

function fillPlaces({ scales, firstLines, lastLines }: Places, kept: Uint32Array, { lines }: Tokens, { k }: Channel): void {
  for (let place = 0; place < scales.length; place++) {
    const token = kept[place * numbersOfKept + 2] ?? 0
    scales[place] = sparsestScaleOf(kept[place * numbersOfKept] ?? 0)
    firstLines[place] = lines[token] ?? 0
    lastLines[place] = lines[token + k - 1] ?? 0
  }
}
