/** Which licence texts stand in a document, and where. */

import { bestWindow, type Candidate, type Window } from './best-window.ts'
import { documentOf, type Document } from './document.ts'
import { loadedIndex, none, type Index } from './license-index.ts'
import { shingleLength } from './shingles.ts'
import { isKept, type Sketch } from './sketch.ts'
import { isWidelyUsed } from './widely-used.ts'

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

/** How much of a licence must be there for a text to be called by its name; short ones must be whole, they have few words to differ in. */
const wantedOfShort = 0.9
const wantedOfLong = 0.7
const shortText = 60
const wantedSimilarity = 0.65
const wantedOfRare = 0.75

/**
 * The licence texts in a document, in order of place. Each licence is looked for inside the document, so that a preface, an appendix or a
 * second licence does not hide it; of overlapping candidates the one wins that explains most words best. Never throws on bad text.
 */
export function identifyTexts(text: string): readonly FoundText[] {
  // Several detectors ask about a file, and a tree has the GPL many times.
  const known = remembered.get(text)
  if (known) return known
  const found = identify(text)
  if (remembered.size < mostRemembered) remembered.set(text, found)
  return found
}

const remembered = new Map<string, readonly FoundText[]>()
const mostRemembered = 100

function identify(text: string): readonly FoundText[] {
  const document = documentOf(text)
  const matches = candidatesIn(document).flatMap((candidate) => matchOf(document, candidate) ?? [])
  return withoutOverlaps(matches).map((match) => ({
    spdx: match.sketch.spdx,
    similarity: match.similarity,
    line: document.lines[match.start] ?? 1,
    endLine: document.lines[match.end] ?? 1,
  }))
}

/** Common phrases stand in hundreds of licences: hits are counted first, and their places kept only for the licences of which enough is there. */
function candidatesIn(document: Document): readonly Candidate[] {
  const index = loadedIndex()
  const counts = countHits(document, index)
  const candidates = index.sketches.filter((sketch, at) => (counts[at] ?? 0) > 0 && (counts[at] ?? 0) >= sketch.hashes.length * wantedOfLong)
  // In the order of their places, so that of two that fit alike the same one wins whatever the index looks like.
  return candidates.map((sketch) => ({ sketch, hits: hitsOf(sketch, document) })).sort((a, b) => (a.hits[0] ?? 0) - (b.hits[0] ?? 0))
}

/** How many places of the document hold a shingle of each licence. */
function countHits({ keys, ids }: Document, { first, nextOf, sketchOf, sketches }: Index): Uint32Array {
  const counts = new Uint32Array(sketches.length)
  const entries = keys.map(first)
  for (let position = 0; position < ids.length; position++) {
    for (let entry = entries[ids[position] ?? 0] ?? none; entry !== none; entry = nextOf[entry] ?? none) {
      const at = sketchOf[entry] ?? 0
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return counts
}

/** The places that hold a shingle of the licence. */
function hitsOf({ hashes }: Sketch, { keys, ids }: Document): readonly number[] {
  const known = new Set(hashes)
  const holds = keys.map((key) => (known.has(key) ? 1 : 0))
  const hits: number[] = []
  for (let position = 0; position < ids.length; position++) if (holds[ids[position] ?? 0] === 1) hits.push(position)
  return hits
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

function sampledBetween({ shingles, ids, keys }: Document, rate: number, start: number, end: number): number {
  const seen = new Uint8Array(keys.length)
  let sampled = 0
  for (let at = start; at <= end && at < shingles.length; at++) {
    const id = ids[at] ?? 0
    if (seen[id] === 1 || !isKept(shingles[at] ?? 0, rate)) continue
    seen[id] = 1
    sampled++
  }
  return sampled
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
