/** Which licence texts stand in a document, and where. */

import { isKept, keyOf, unpacked, type Sketch } from './sketch.ts'
import { shingleLength, shinglesOf } from './shingles.ts'
import { wordsOf, type Words } from './words.ts'
import { isWidelyUsed } from './widely-used.ts'
import packedIndex from './index.json' with { type: 'json' }

/** A licence's text found in a document. */
export interface FoundText {
  /** SPDX id, without -only or -or-later. */
  readonly spdx: string
  /** Likeness to the canonical text, 0 to 1: shared shingles against those of both (Dice), over the part of the document that holds it. */
  readonly similarity: number
  /** First and last line, from 1. */
  readonly line: number
  readonly endLine: number
}

/** A stretch of the document that holds most of a licence. `end` is the last position that belongs to it. */
interface Match {
  readonly sketch: Sketch
  readonly start: number
  readonly end: number
  readonly containment: number
  readonly similarity: number
}

interface Document extends Words {
  readonly shingles: Uint32Array
}

/** How much of a licence must be there for a text to be called by its name; short ones must be whole, they have few words to differ in. */
const wantedOfShort = 0.9
const wantedOfLong = 0.7
const shortText = 60
const wantedSimilarity = 0.65
const wantedOfRare = 0.75

let index: Index | null = null

/**
 * The licence texts in a document, in order of place. Each licence is looked for inside the document, so that a preface, an appendix or a
 * second licence does not hide it; of overlapping candidates the one wins that explains most words best. Never throws on bad text.
 */
export function identifyTexts(text: string): readonly FoundText[] {
  // Several detectors ask about a file, one after the other.
  if (asked?.text !== text) asked = { text, found: identify(text) }
  return asked.found
}

let asked: { readonly text: string; readonly found: readonly FoundText[] } | null = null

function identify(text: string): readonly FoundText[] {
  const words = wordsOf(text)
  const document = { ...words, shingles: shinglesOf(words.words) }
  const matches = candidatesIn(document).flatMap((candidate) => matchOf(document, candidate) ?? [])
  return withoutOverlaps(matches).map((match) => ({
    spdx: match.sketch.spdx,
    similarity: match.similarity,
    line: document.lines[match.start] ?? 1,
    endLine: document.lines[match.end] ?? 1,
  }))
}

interface Candidate {
  readonly sketch: Sketch
  /** Where in the document one of the licence's shingles stands, ascending. */
  readonly hits: readonly number[]
}

/** Common phrases stand in hundreds of licences: hits are counted first, and their places kept only for the licences of which enough is there. */
function candidatesIn(document: Document): readonly Candidate[] {
  const index = loadedIndex()
  const counts = new Uint32Array(index.sketches.length)
  visitHits(document, index, (at) => {
    counts[at] = (counts[at] ?? 0) + 1
  })
  const candidates = index.sketches.map((sketch, at) => ((counts[at] ?? 0) > 0 && (counts[at] ?? 0) >= sketch.hashes.length * wantedOfLong ? { sketch, hits: [] as number[] } : null))
  visitHits(document, index, (at, position) => candidates[at]?.hits.push(position))
  // In the order of their places, so that of two that fit alike the same one wins whatever the index looks like.
  return candidates.filter((one) => one !== null).sort((a, b) => (a.hits[0] ?? 0) - (b.hits[0] ?? 0))
}

/** Calls `visit` with every licence that holds a shingle of the document, and with the shingle's place. */
function visitHits({ shingles }: Document, { firstOf, nextOf, sketchOf }: Index, visit: (sketch: number, position: number) => void): void {
  for (let position = 0; position < shingles.length; position++) {
    for (let entry = firstOf.get(keyOf(shingles[position] ?? 0)) ?? -1; entry !== -1; entry = nextOf[entry] ?? -1) visit(sketchOf[entry] ?? 0, position)
  }
}

function matchOf(document: Document, candidate: Candidate): Match | null {
  const { sketch } = candidate
  const window = bestWindow(document, candidate)
  const containment = window.found / sketch.hashes.length
  if (containment < (sketch.words < shortText ? wantedOfShort : wantedOfLong)) return null
  const sampled = sampledBetween(document, sketch.rate, window.start, window.end)
  const similarity = (2 * window.found) / (sketch.hashes.length + sampled)
  if (similarity < (isWidelyUsed(sketch.spdx) ? wantedSimilarity : wantedOfRare) || (sketch.words < quotedText && similarity < surelyTheSame && !hasGrant(document, window))) return null
  return { sketch, start: window.start, end: window.end + shingleLength - 1, containment, similarity: Math.min(1, similarity) }
}

/** A disclaimer is most of a short licence, and stands without the rest in many a notice of another: some words must give something. */
function hasGrant({ words }: Document, { start, end }: Window): boolean {
  return words.slice(Math.max(0, start - shingleLength), end + 2 * shingleLength).some((word) => grantWords.has(word))
}

const quotedText = 400
const grantWords: ReadonlySet<string> = new Set([
  'granted', 'grant', 'grants', 'permission', 'permissions', 'permitted', 'permit', 'permits', 'free', 'freely', 'may', 'can', 'allowed', 'authorized', 'license', 'licensed', 'unlimited',
])

/**
 * The stretch, at most somewhat longer than the licence, that holds most of its different shingles. What the front only repeats is cut off:
 * the LGPL-3.0 quotes the GPL-3.0, which often follows it in the same file.
 */
function bestWindow(document: Document, { sketch, hits }: Candidate): Window {
  const reach = sketch.words * 1.3 + 20
  const inside = new Map<number, number>()
  const best = { start: 0, end: 0, found: 0 }
  let first = 0
  const keyAt = (hit: number): number => keyOf(document.shingles[hits[hit] ?? 0] ?? 0)
  for (const at of hits) {
    count(inside, keyOf(document.shingles[at] ?? 0), 1)
    for (; at - (hits[first] ?? at) > reach || (inside.get(keyAt(first)) ?? 0) > 1; first++) count(inside, keyAt(first), -1)
    if (inside.size > best.found) Object.assign(best, { start: hits[first] ?? at, end: at, found: inside.size })
  }
  return trimmed(best, { document, sketch, hits })
}

/** Without what a stray hit far off has added: an end is cut where the rest is likelier the licence without it. */
function trimmed(window: Window, { document, sketch, hits }: Candidate & { readonly document: Document }): Window {
  const inside = hits.filter((at) => at >= window.start && at <= window.end)
  const isMostOf = ({ found }: Window): boolean => found >= window.found * (1 - stray)
  const ends = prefixes(inside, document).map(({ at, found }) => ({ start: window.start, end: at, found }))
  const tail = likeliest(ends.filter(isMostOf), sketch) ?? window
  const starts = prefixes(inside.filter((at) => at <= tail.end).reverse(), document).map(({ at, found }) => ({ start: at, end: tail.end, found }))
  return likeliest(starts.filter(isMostOf), sketch) ?? tail
}

/** The share of a text's shingles that may stand by themselves at the far end of something else. */
const stray = 0.03

interface Window {
  readonly start: number
  readonly end: number
  /** Different shingles of the licence inside. */
  readonly found: number
}

/** For each place, in the order given, how many different shingles stand there and before it. */
function prefixes(places: readonly number[], { shingles }: Document): readonly { at: number; found: number }[] {
  const seen = new Set<number>()
  return places.map((at) => ({ at, found: seen.add(keyOf(shingles[at] ?? 0)).size }))
}

function likeliest(windows: readonly Window[], { hashes, rate }: Sketch): Window | null {
  const likeness = ({ start, end, found }: Window): number => found / (hashes.length + Math.max(found, (end - start + 1) / 2 ** rate))
  return windows.reduce<Window | null>((best, one) => (best === null || likeness(one) > likeness(best) ? one : best), null)
}

function count(tally: Map<number, number>, key: number, by: number): void {
  const sum = (tally.get(key) ?? 0) + by
  if (sum > 0) tally.set(key, sum)
  else tally.delete(key)
}

function sampledBetween({ shingles }: Document, rate: number, start: number, end: number): number {
  const keys = new Set<number>()
  for (const shingle of shingles.subarray(start, end + 1)) if (isKept(shingle, rate)) keys.add(keyOf(shingle))
  return keys.size
}

/** Takes the best match, then the best of those that lie elsewhere, and so on. */
function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  const taken: Match[] = []
  for (const match of [...matches].sort((a, b) => weightOf(b) - weightOf(a))) {
    if (!taken.some((other) => overlap(match, other) > 0.2)) taken.push(match)
  }
  return taken.sort((a, b) => a.start - b.start)
}

/**
 * Words explained, times a high power of how well: so the BSD licence with three clauses beats the one with two where all three stand,
 * and the GPL beats the AGPL that shares nine tenths with it. A text that hardly anybody uses must be met nearly whole to win over one
 * that everybody does, for people change a word of the BSD licence much more often than they take that of a firm long gone.
 */
function weightOf({ sketch, start, end, containment, similarity }: Match): number {
  const words = Math.min((end - start + 1), sketch.words)
  const prior = similarity < surelyTheSame && !isWidelyUsed(sketch.spdx) ? priorOfRare : 1
  return words * containment * similarity ** 6 * prior
}

const surelyTheSame = 0.97
const priorOfRare = 0.7

/** The share of the first one's words that the second covers. */
function overlap(a: Match, b: Match): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1) / (a.end - a.start + 1)
}

/** The sketches by the keys of their hashes: for each key a chain of entries, because licences share shingles. */
interface Index {
  readonly sketches: readonly Sketch[]
  readonly firstOf: ReadonlyMap<number, number>
  /** The next entry of the same key, or -1. */
  readonly nextOf: Int32Array
  readonly sketchOf: Uint16Array
}

function loadedIndex(): Index {
  index ??= indexOf(packedIndex.map(unpacked))
  return index
}

function indexOf(sketches: readonly Sketch[]): Index {
  const entries = sketches.reduce((sum, { hashes }) => sum + hashes.length, 0)
  const firstOf = new Map<number, number>()
  const nextOf = new Int32Array(entries)
  const sketchOf = new Uint16Array(entries)
  let entry = 0
  sketches.forEach(({ hashes }, at) => {
    for (const key of hashes) {
      nextOf[entry] = firstOf.get(key) ?? -1
      sketchOf[entry] = at
      firstOf.set(key, entry++)
    }
  })
  return { sketches, firstOf, nextOf, sketchOf }
}
