/**
 * Which upstream a file's texts are, where its code no longer tells: names, order and language change when code is minified, decompiled or ported, and
 * string literals stay. A text alone proves nothing, so files are held against how many they share, and against the rest of their repository.
 */

import { literalKey } from '../../fingerprints/literals.ts'
import { visitKnownLiterals, type Literals } from '../../fingerprints/literal-format.ts'
import type { UpstreamId } from '../../model/upstream.ts'
import type { CodeDigest } from './survey.ts'

/** What a file's texts say. */
export interface LiteralOrigin {
  readonly upstream: UpstreamId
  /** FNV-1a of the path of the upstream file that has most of them, or 0 where none stands out. */
  readonly home: number
  /** Different telling texts of the file that are the upstream's, and all of its telling texts. */
  readonly matching: number
  readonly telling: number
}

/** So many texts of one upstream that make up such a part of a file's telling ones. No unrelated file of 130 repositories came near both. */
const enough = [{ matching: 6, share: 0.25 }]
/**
 * In a repository whose remaining files have so much in common with one upstream, small files count as well: decompilers write a file for each class,
 * with a few texts in each, and the libraries beside them. No unrelated repository has more than 17 texts of an upstream, or one text in forty.
 */
const remaining = { matching: 100, share: 0.04 }
const enoughAmongMany = [{ matching: 2, share: 0.25 }, { matching: 4, share: 0.1 }]

/** What the texts of each survey say, or null. A survey that is null stems from an upstream by its code, and is not asked. */
export function findLiteralOrigins(surveys: readonly (CodeDigest | null)[], known: Literals): readonly (LiteralOrigin | null)[] {
  const tallies = tallyLiterals(surveys, known)
  const weights = weigh(tallies, surveys, known)
  return surveys.map((survey, file) => {
    const telling = survey?.literals?.telling ?? 0
    const best = [...(tallies[file] ?? [])].sort(([a, x], [b, y]) => y.matching - x.matching || (weights[b]?.matching ?? 0) - (weights[a]?.matching ?? 0) || a - b)[0]
    if (!best) return null
    const [upstream, { matching, homes }] = best
    const bars = isTelegrams(weights[upstream]) ? enoughAmongMany : enough
    if (!bars.some((bar) => matching >= bar.matching && matching >= telling * bar.share)) return null
    return { upstream: known.header.upstreams[upstream]?.id ?? '', home: mainHome(homes), matching, telling }
  })
}

interface Tally {
  matching: number
  /** By hash of the home's path, how many of them stand there. */
  readonly homes: Map<number, number>
}

/** For each survey, by number of the upstream: what the two have in common. */
function tallyLiterals(surveys: readonly (CodeDigest | null)[], known: Literals): readonly Map<number, Tally>[] {
  const tallies = surveys.map(() => new Map<number, Tally>())
  const holders = new Map<number, number[]>()
  surveys.forEach((survey, file) => survey?.literals?.known.forEach((key) => {
    const files = holders.get(key)
    if (files) files.push(file)
    else holders.set(key, [file])
  }))
  if (holders.size === 0) return tallies
  visitKnownLiterals(known, (hi, lo, upstream, path) => {
    for (const file of holders.get(literalKey(hi, lo)) ?? []) {
      const tally = tallies[file]?.get(upstream) ?? { matching: 0, homes: new Map<number, number>() }
      tallies[file]?.set(upstream, tally)
      tally.matching++
      tally.homes.set(path, (tally.homes.get(path) ?? 0) + 1)
    }
  })
  return tallies
}

interface Weight {
  readonly matching: number
  readonly share: number
}

/** How much of all the texts is each upstream's. A text counts in every file where it stands, on both sides. */
function weigh(tallies: readonly ReadonlyMap<number, Tally>[], surveys: readonly (CodeDigest | null)[], known: Literals): readonly Weight[] {
  const telling = surveys.reduce((sum, survey) => sum + (survey?.literals?.telling ?? 0), 0)
  return known.header.upstreams.map((_, upstream) => {
    const matching = tallies.reduce((sum, tally) => sum + (tally.get(upstream)?.matching ?? 0), 0)
    return { matching, share: telling === 0 ? 0 : matching / telling }
  })
}

function isTelegrams(weight: Weight | undefined): boolean {
  return weight !== undefined && weight.matching >= remaining.matching && weight.share >= remaining.share
}

/** The home of most of the texts, where it is the home of two or more. */
function mainHome(homes: ReadonlyMap<number, number>): number {
  const said = [...homes].filter(([path, count]) => path !== 0 && count > 1)
  return said.sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0
}
