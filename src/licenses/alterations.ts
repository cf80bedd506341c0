/** Where the text of a licence in a document differs from the original, leaving out what every honest copy may differ in. */

import type { Alteration } from '../model/evidence.ts'
import type { FoundText } from './identify.ts'
import { isHarmless } from './harmless-difference.ts'
import { termsOf } from './original-text.ts'
import { wordDifferences, type Difference } from './word-diff.ts'
import { wordsOf, type Words } from './words.ts'

/** Words that may differ before the text is simply another one. */
const mostEdits = 1500
/** Shown at most. */
const mostShown = 20

/** The alterations in order of place, at most twenty. What stands before and after the text, and the advice on how to apply it, are none of it. */
export function alterationsIn(document: string, found: Pick<FoundText, 'line' | 'endLine'>, original: string): readonly Alteration[] {
  const wanted = wordsOf(termsOf(original)).words
  const here = stretchOf(wordsOf(document), found, wanted)
  const differences = wordDifferences(wanted, here.words, mostEdits)
  if (differences === null) return [{ line: found.line, endLine: found.endLine, original: '', here: `more than ${mostEdits} words differ` }]
  return withoutEnds(differences, wanted, here.words)
    .filter((one) => !isHarmless(wanted.slice(one.before.from, one.before.to), here.words.slice(one.after.from, one.after.to)))
    .slice(0, mostShown)
    .map((one) => ({
      line: here.lines[one.after.from] ?? found.endLine,
      endLine: here.lines[Math.max(one.after.from, one.after.to - 1)] ?? found.endLine,
      original: marked(wanted, one.before, ['[-', '-]']),
      here: marked(here.words, one.after, ['{+', '+}']),
    }))
}

/** Words looked at beyond the first and last that are known to be the licence's: sampling leaves out that many at most. */
const margin = 150

/** The document's words from where the licence's first ones stand to where its last ones do. */
function stretchOf({ words, lines }: Words, found: Pick<FoundText, 'line' | 'endLine'>, wanted: readonly string[]): Words {
  const first = Math.max(0, lines.findIndex((line) => line >= found.line) - margin)
  const after = lines.findIndex((line) => line > found.endLine)
  const end = Math.min(words.length, (after === -1 ? words.length : after) + margin)
  const knownStart = Math.max(0, lines.findIndex((line) => line >= found.line))
  const knownEnd = after === -1 ? words.length : after
  const start = anchor(words, { from: first, to: end, near: knownStart }, openingsOf(wanted)) ?? first
  const stop = anchor(words, { from: first, to: end, near: knownEnd }, closingsOf(wanted)) ?? end
  return { words: words.slice(start, stop), lines: lines.slice(start, stop) }
}

const anchorWords = 8
const anchorReach = 120

/** Runs of eight words near the licence's beginning, and how far from it. */
function openingsOf(wanted: readonly string[]): ReadonlyMap<string, number> {
  return runsOf(wanted, 0, (at) => -at)
}

/** Runs of eight words near its end, and how far from that. */
function closingsOf(wanted: readonly string[]): ReadonlyMap<string, number> {
  return runsOf(wanted, Math.max(0, wanted.length - anchorReach), (at) => wanted.length - at)
}

function runsOf(wanted: readonly string[], from: number, distance: (at: number) => number): ReadonlyMap<string, number> {
  const runs = new Map<string, number>()
  for (let at = from; at < Math.min(from + anchorReach, wanted.length - anchorWords + 1); at++) runs.set(wanted.slice(at, at + anchorWords).join(' '), distance(at))
  return runs
}

interface Range {
  readonly from: number
  readonly to: number
  readonly near: number
}

/** The place in the range that most such runs point to, of several the nearest to where the licence is known to be; null where there is none. */
function anchor(words: readonly string[], { from, to, near }: Range, runs: ReadonlyMap<string, number>): number | null {
  const votes = new Map<number, number>()
  for (let at = from; at + anchorWords <= to; at++) {
    const distance = runs.get(words.slice(at, at + anchorWords).join(' '))
    if (distance === undefined) continue
    const place = Math.min(to, Math.max(from, at + distance))
    votes.set(place, (votes.get(place) ?? 0) + 1)
  }
  const ordered = [...votes].sort(([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || Math.abs(a - near) - Math.abs(b - near))
  return ordered[0]?.[0] ?? null
}

/** The title and the permission to copy the document, which Markdown and web pages set as they like. */
const titleWords = 40
const mostAdded = 14

/** Without what is only the title's, and what follows the last word of the licence. */
function withoutEnds(differences: readonly Difference[], wanted: readonly string[], here: readonly string[]): readonly Difference[] {
  return differences.filter(({ before, after }) => {
    if (before.to <= titleWords && after.to - after.from <= mostAdded) return false
    return !(before.from === wanted.length && after.to === here.length)
  })
}

const context = 4
const longest = 300

function marked(words: readonly string[], { from, to }: Difference['before'], [open, close]: readonly [string, string]): string {
  if (from === to) return ''
  const changed = words.slice(from, to).join(' ')
  const shown = changed.length <= longest ? changed : `${changed.slice(0, longest)}… (${to - from} words)`
  return [...words.slice(Math.max(0, from - context), from), `${open}${shown}${close}`, ...words.slice(to, to + context)].join(' ')
}
