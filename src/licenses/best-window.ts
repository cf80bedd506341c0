/** Where in a document a licence's text stands, if most of it does. */

import type { Document } from './document.ts'
import type { Sketch } from './sketch.ts'

export interface Candidate {
  readonly sketch: Sketch
  /** Where in the document one of the licence's shingles stands, ascending. */
  readonly hits: readonly number[]
}

/**
 * The stretch, at most somewhat longer than the licence, that holds most of its different shingles. What the front only repeats is cut off:
 * the LGPL-3.0 quotes the GPL-3.0, which often follows it in the same file.
 */
export function bestWindow(document: Document, { sketch, hits }: Candidate): Window {
  const reach = sketch.words * 1.3 + 20
  const inside = new Uint32Array(document.keys.length)
  let found = 0
  let best: Window = { start: 0, end: 0, found: 0 }
  let first = 0
  const idAt = (hit: number): number => document.ids[hits[hit] ?? 0] ?? 0
  const count = (id: number, by: number): number => (inside[id] = (inside[id] ?? 0) + by)
  for (let last = 0; last < hits.length; last++) {
    const at = hits[last] ?? 0
    if (count(idAt(last), 1) === 1) found++
    for (; at - (hits[first] ?? at) > reach || (inside[idAt(first)] ?? 0) > 1; first++) if (count(idAt(first), -1) === 0) found--
    if (found > best.found) best = { start: hits[first] ?? at, end: at, found }
  }
  return trimmed(best, { document, sketch, hits })
}

/** Without what a stray hit far off has added: an end is cut where the rest is likelier the licence without it. */
function trimmed(window: Window, { document, sketch, hits }: Candidate & { readonly document: Document }): Window {
  // Where hits are as dense as they can be, less of them is never likelier.
  if (window.found >= (window.end - window.start + 1) / 2 ** sketch.rate) return window
  const inside = hits.filter((at) => at >= window.start && at <= window.end)
  const least = window.found * (1 - stray)
  const tail = likeliest(inside, { document, sketch, least, windowTo: (end) => [window.start, end] }) ?? window
  const rest = inside.filter((at) => at <= tail.end).reverse()
  return likeliest(rest, { document, sketch, least, windowTo: (start) => [start, tail.end] }) ?? tail
}

/** The share of a text's shingles that may stand by themselves at the far end of something else. */
const stray = 0.03

export interface Window {
  readonly start: number
  readonly end: number
  /** Different shingles of the licence inside. */
  readonly found: number
}

interface Cut {
  readonly document: Document
  readonly sketch: Sketch
  /** Fewer different shingles are no candidate. */
  readonly least: number
  readonly windowTo: (place: number) => readonly [start: number, end: number]
}

/** Of the windows that end at each of the places, taken in the order given, the one that is likeliest the licence. */
function likeliest(places: readonly number[], { document, sketch: { hashes, rate }, least, windowTo }: Cut): Window | null {
  const seen = new Set<number>()
  let best: Window | null = null
  let highest = 0
  for (const place of places) {
    seen.add(document.ids[place] ?? 0)
    if (seen.size < least) continue
    const [start, end] = windowTo(place)
    const likeness = seen.size / (hashes.length + Math.max(seen.size, (end - start + 1) / 2 ** rate))
    if (likeness <= highest) continue
    highest = likeness
    best = { start, end, found: seen.size }
  }
  return best
}
