/** Decides which upstream, and which of its files, each scanned file stems from. */

import type { Shard } from '../../fingerprints/open-shard.ts'
import { betterOrigin, isDerived, isDerivedInFork, longestPassage, mostFrequentAge, passageHits, rangesOf, type FileHits, type Likeness, type Origin } from '../../fingerprints/origin.ts'
import { wholeChannel } from '../../fingerprints/shard-format.ts'
import { channels } from '../../fingerprints/sketch.ts'
import { areRelated, languageOf } from '../../languages/languages.ts'
import type { Surveyed } from '../../model/detector.ts'
import type { LineRange } from '../../model/evidence.ts'
import type { Hits } from './hits.ts'
import type { ChannelSample } from './sample.ts'
import type { CodeSurvey } from './survey.ts'

export interface FoundOrigin {
  readonly shard: Shard
  readonly origin: Origin
  /** Share of the file that stands somewhere in the same upstream, 0 to 1: code moves between an upstream's files from one version to the next. */
  readonly coverage: number
  /** Where that is in the file. */
  readonly ranges: readonly LineRange[]
}

/** An upstream that holds so much of what the best holds may be the origin as well: it is when it explains more of the repository. */
const nearlyAsGood = 0.75

/**
 * The origin of each scanned file, or null for a file that is nobody's copy. Upstreams share code by descent, so a file may fit several: it goes to the
 * one that explains most of the repository among those that explain the file nearly as well as the best (a greedy cover, weighed by lines).
 */
export function findOrigins(surveyed: readonly Surveyed<CodeSurvey>[], hits: Hits, shards: readonly Shard[]): readonly (FoundOrigin | null)[] {
  const languages = new Map<number, string | null>()
  const languageOfHome = (shard: number, file: number): string | null => {
    const id = shard * 2 ** 20 + file
    const known = languages.get(id)
    if (known !== undefined) return known
    const language = languageOf(shards[shard]?.pathOf(file) ?? '')?.id ?? null
    languages.set(id, language)
    return language
  }
  const related = surveyed.map(({ file }, index) => relatedHits(hits.get(index) ?? [], (one) => areRelated(file.language, languageOfHome(one.shard, one.file))))
  const candidates = surveyed.map(({ survey }, index) => candidatesOf(survey, related[index] ?? new Map(), shards))
  const found = assigned(candidates, surveyed)
  const forkOf = mainUpstream(found, surveyed)
  return found.map((origin, index) => {
    const survey = surveyed[index]?.survey
    return origin ?? (survey && forkOf ? candidateOf(survey, related[index]?.get(shards.indexOf(forkOf)) ?? [], { shard: forkOf, proves: isDerivedInFork }) : null)
  })
}

/** A file's hits in one shard, by channel. */
type ShardHits = readonly (readonly FileHits[])[]

/** The hits by shard, without those in files of a language that the scanned file cannot stem from. */
function relatedHits(hits: ShardHits, isRelated: (hits: FileHits) => boolean): ReadonlyMap<number, ShardHits> {
  const related = hits.map((ofChannel) => ofChannel.filter(isRelated))
  const holders = [...new Set(related.flatMap((ofChannel) => ofChannel.map((one) => one.shard)))].sort((a, b) => a - b)
  return new Map(holders.map((holder) => [holder, related.map((ofChannel) => ofChannel.filter((one) => one.shard === holder))]))
}

function candidatesOf(survey: CodeSurvey, hits: ReadonlyMap<number, ShardHits>, shards: readonly Shard[]): readonly FoundOrigin[] {
  return [...hits].flatMap(([number, ofShard]) => {
    const shard = shards[number]
    return (shard && candidateOf(survey, ofShard, { shard, proves: isDerived })) ?? []
  })
}

/** One origin for each file that has candidates. */
function assigned(candidates: readonly (readonly FoundOrigin[])[], surveyed: readonly Surveyed<CodeSurvey>[]): readonly (FoundOrigin | null)[] {
  const weights = new Map<Shard, number>()
  candidates.forEach((ofFile, index) => {
    for (const { shard, coverage } of ofFile) weights.set(shard, (weights.get(shard) ?? 0) + (surveyed[index]?.survey.lines ?? 0) * coverage)
  })
  return candidates.map((ofFile) => {
    const best = Math.max(0, ...ofFile.map((one) => one.coverage))
    const good = ofFile.filter((one) => one.coverage >= best * nearlyAsGood)
    return good.reduce<FoundOrigin | null>((chosen, one) => (chosen && (weights.get(chosen.shard) ?? 0) >= (weights.get(one.shard) ?? 0) ? chosen : one), null)
  })
}

/** Share of a repository's lines from which on its other files are believed to stem from the same upstream on less evidence. */
const shareOfFork = 0.2

/** The upstream that so much of the repository's own code stems from, or null. */
function mainUpstream(found: readonly (FoundOrigin | null)[], surveyed: readonly Surveyed<CodeSurvey>[]): Shard | null {
  const lines = new Map<Shard, number>()
  let all = 0
  surveyed.forEach(({ file, survey }, index) => {
    if (file.role === 'vendored') return
    all += survey.lines
    const origin = found[index]
    if (origin) lines.set(origin.shard, (lines.get(origin.shard) ?? 0) + survey.lines * origin.coverage)
  })
  const [main] = [...lines].sort((a, b) => b[1] - a[1])
  return main && main[1] >= all * shareOfFork ? main[0] : null
}

/** The file of one upstream that is good enough to be the origin, and how much of the scanned file the whole upstream holds. */
function candidateOf(survey: CodeSurvey, hits: ShardHits, { shard, proves }: Measure): FoundOrigin | null {
  const [whole] = hits[wholeChannel] ?? []
  if (whole) {
    const origin: Origin = { shard: whole.shard, file: whole.file, channel: wholeChannel, likeness: 'exact', passage: null, containment: 1, distinct: 1, age: mostFrequentAge(whole.ages) }
    return { shard, origin, coverage: 1, ranges: [{ from: 1, to: survey.lastLine }] }
  }
  const origin = bestOrigin(survey, hits, { shard, proves })
  const sample = origin && survey.channels[origin.channel]
  if (!sample) return null
  const { channel, file } = origin
  const ofChannel = hits[channel] ?? []
  const scale = Math.max(sample.scale, shard.scaleOf(file, channel, origin.age))
  // Around a passage single hits elsewhere in the file are chance.
  const ranges = origin.passage ? [origin.passage] : rangesOf(sample.places, ofChannel.flatMap((one) => one.places), scale)
  return { shard, origin, coverage: coverageOf(ofChannel, { sample, channel, shard, proves }), ranges }
}

/** Each file's hits are counted at the scale that it shares with the scanned file, so their shares can be added up. */
function coverageOf(hits: readonly FileHits[], against: Against): number {
  return Math.min(1, hits.reduce((sum, one) => sum + containmentOf(one, against), 0))
}

/** A passage is looked for only where the file as a whole stems from nowhere. */
function bestOrigin(survey: CodeSurvey, hits: ShardHits, measure: Measure): Origin | null {
  return bestBy(wholeOrigin, survey, hits, measure) ?? bestBy(passageOrigin, survey, hits, measure)
}

/** The shard that is asked, and how much must be found for an origin. */
interface Measure {
  readonly shard: Shard
  readonly proves: typeof isDerived
}

type Judge = (hits: FileHits, against: Against) => Origin | null

function bestBy(judge: Judge, survey: CodeSurvey, hits: ShardHits, measure: Measure): Origin | null {
  let best: Origin | null = null
  survey.channels.forEach((sample, channel) => {
    for (const one of hits[channel] ?? []) {
      const origin = sample && judge(one, { ...measure, sample, channel })
      if (origin) best = betterOrigin(best, origin)
    }
  })
  return best
}

interface Against extends Measure {
  readonly sample: ChannelSample
  readonly channel: number
}

/** The origin that hits in one upstream file amount to if the file as a whole stems from it, or null. */
function wholeOrigin(hits: FileHits, against: Against): Origin | null {
  const origin = originOf(hits, against, channels[against.channel]?.name === 'raw' ? 'names' : 'shape')
  return against.proves(hits.distinct, origin.containment) ? origin : null
}

function passageOrigin(hits: FileHits, against: Against): Origin | null {
  const { sample, channel, shard } = against
  if (channels[channel]?.name !== 'raw' || !mayBePassage(hits)) return null
  const origin = originOf(hits, against, 'passage')
  const passage = longestPassage(sample.places, hits.places, Math.max(sample.scale, shard.scaleOf(hits.file, channel, origin.age)))
  return passage && { ...origin, passage: passage.range }
}

function originOf(hits: FileHits, against: Against, likeness: Likeness): Origin {
  return { shard: hits.shard, file: hits.file, channel: against.channel, likeness, passage: null, containment: containmentOf(hits, against), distinct: hits.distinct, age: mostFrequentAge(hits.ages) }
}

/** A few fingerprints that stand all over a file are a habit of it, and no passage. */
function mayBePassage({ distinct, places }: FileHits): boolean {
  return distinct >= passageHits && places.length <= distinct * 3
}

/**
 * The share of the scanned file's places that stand in the upstream's file, 0 to 1. Counted at the sparser scale of the two, for sketches nest and hits can
 * only be had there. Which age it is decides how sparse the upstream's is.
 */
function containmentOf({ file, places, ages }: FileHits, { sample, channel, shard }: Against): number {
  const scale = Math.max(sample.scale, shard.scaleOf(file, channel, mostFrequentAge(ages)))
  const found = places.reduce((sum, place) => ((sample.places.scales[place] ?? 0) >= scale ? sum + 1 : sum), 0)
  return found === 0 ? 0 : Math.min(1, found / (sample.kept[scale] ?? 1))
}
