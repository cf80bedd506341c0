/** Decides which upstream, and which of its files, each scanned file stems from. */

import type { Shard } from '../../fingerprints/open-shard.ts'
import { betterOrigin, fewestHits, isDerived, isDerivedInFork, longestPassage, mostFrequentAge, passageHits, rangesOf, type FileHits, type Likeness, type Origin } from '../../fingerprints/origin.ts'
import { wholeChannel } from '../../fingerprints/shard-format.ts'
import { channels } from '../../fingerprints/sketch.ts'
import { areRelated, languageOf } from '../../languages/languages.ts'
import type { Surveyed } from '../../model/detector.ts'
import type { LineRange } from '../../model/evidence.ts'
import type { Hits } from './hits.ts'
import type { ChannelSample } from './sample.ts'
import type { CodeSurvey } from './survey.ts'

export interface FoundOrigin {
  readonly origin: Origin
  /** Share of the file that stands somewhere in the same upstream, 0 to 1: code moves between an upstream's files from one version to the next. */
  readonly coverage: number
  /** Where that is in the file; none where the candidate is out of the question. */
  readonly ranges: readonly LineRange[]
}

/** An upstream that holds so much of what the best holds may be the origin as well: it is when it explains more of the repository. */
const nearlyAsGood = 0.75

/** What a scanned file may stem from, one for each upstream, in the order of the shards. */
export interface Candidates {
  readonly proved: readonly FoundOrigin[]
  /** Where nothing is proved: what would be in a fork of that upstream, where less proves as much. */
  readonly inFork: readonly FoundOrigin[]
}

/** The candidates of each scanned file. What they are does not depend on the other files. */
export function findCandidates(surveyed: readonly Surveyed<CodeSurvey>[], hits: Hits, shards: readonly Shard[]): readonly Candidates[] {
  const languages = new Map<number, string | null>()
  const languageOfHome = (shard: number, file: number): string | null => {
    const id = shard * 2 ** 20 + file
    const known = languages.get(id)
    if (known !== undefined) return known
    const language = languageOf(shards[shard]?.pathOf(file) ?? '')?.id ?? null
    languages.set(id, language)
    return language
  }
  return surveyed.map(({ file, survey }, index): Candidates => {
    const ofFile = hits.get(index)
    if (!ofFile) return none
    const related = relatedHits(ofFile, (one) => areRelated(file.language, languageOfHome(one.shard, one.file)))
    const proved = candidatesOf(survey, related, { shards, proves: isDerived, wants: isGood })
    return { proved, inFork: proved.length > 0 ? [] : candidatesOf(survey, related, { shards, proves: isDerivedInFork, wants: () => true }) }
  })
}

const none: Candidates = { proved: [], inFork: [] }

/** What is asked of a scanned file when its origin is chosen. */
export interface Chosen {
  readonly lines: number
  readonly candidates: Candidates
}

/**
 * The origin of each scanned file, or null for a file that is nobody's copy. Upstreams share code by descent, so a file may fit several: it goes to the
 * one that explains most of the repository among those that explain the file nearly as well as the best (a greedy cover, weighed by lines).
 */
export function chooseOrigins(surveyed: readonly Surveyed<Chosen>[]): readonly (FoundOrigin | null)[] {
  const found = assigned(surveyed)
  const forkOf = mainUpstream(found, surveyed)
  return found.map((one, index) => one ?? surveyed[index]?.survey.candidates.inFork.find(({ origin }) => origin.shard === forkOf) ?? null)
}

/** A file's hits in one shard, by channel. */
type ShardHits = readonly (readonly FileHits[])[]

/** The hits by shard, without those in files of a language that the scanned file cannot stem from. Shards that hold too little of it to prove anything are left out. */
function relatedHits(hits: ShardHits, isRelated: (hits: FileHits) => boolean): ReadonlyMap<number, ShardHits> {
  const telling = new Set(hits.flatMap((ofChannel, channel) => ofChannel.filter(({ distinct }) => distinct >= fewestHits || channel === wholeChannel).map(({ shard }) => shard)))
  const related = hits.map((ofChannel) => ofChannel.filter((one) => telling.has(one.shard) && isRelated(one)))
  const holders = [...new Set(related.flatMap((ofChannel) => ofChannel.map((one) => one.shard)))].sort((a, b) => a - b)
  return new Map(holders.map((holder) => [holder, related.map((ofChannel) => ofChannel.filter((one) => one.shard === holder))]))
}

type Candidate = Omit<FoundOrigin, 'ranges'>

interface Bar {
  readonly shards: readonly Shard[]
  readonly proves: Measure['proves']
  /** Whether a candidate may be chosen, so that its ranges are asked for; `best` is the greatest coverage. */
  readonly wants: (candidate: Candidate, best: number) => boolean
}

function candidatesOf(survey: CodeSurvey, hits: ReadonlyMap<number, ShardHits>, { shards, proves, wants }: Bar): readonly FoundOrigin[] {
  const candidates = [...hits].flatMap(([number, ofShard]) => {
    const shard = shards[number]
    return (shard && candidateOf(survey, ofShard, { shard, proves })) ?? []
  })
  const best = bestCoverage(candidates)
  return candidates.map((one) => ({ ...one, ranges: wants(one, best) ? rangesIn(survey, hits.get(one.origin.shard) ?? [], one.origin, shards) : [] }))
}

function bestCoverage(candidates: readonly Candidate[]): number {
  return Math.max(0, ...candidates.map(({ coverage }) => coverage))
}

function isGood({ coverage }: Candidate, best: number): boolean {
  return coverage >= best * nearlyAsGood
}

/** One origin for each file that has candidates. */
function assigned(surveyed: readonly Surveyed<Chosen>[]): readonly (FoundOrigin | null)[] {
  const weights = new Map<number, number>()
  const weightOf = ({ origin }: FoundOrigin): number => weights.get(origin.shard) ?? 0
  for (const { survey: { lines, candidates } } of surveyed) {
    for (const one of candidates.proved) weights.set(one.origin.shard, weightOf(one) + lines * one.coverage)
  }
  return surveyed.map(({ survey: { candidates: { proved } } }) => {
    const best = bestCoverage(proved)
    const good = proved.filter((one) => isGood(one, best))
    return good.reduce<FoundOrigin | null>((chosen, one) => (chosen && weightOf(chosen) >= weightOf(one) ? chosen : one), null)
  })
}

/** Share of a repository's lines from which on its other files are believed to stem from the same upstream on less evidence. */
const shareOfFork = 0.2

/** The number of the shard that so much of the repository's own code stems from, or null. */
function mainUpstream(found: readonly (FoundOrigin | null)[], surveyed: readonly Surveyed<Chosen>[]): number | null {
  const lines = new Map<number, number>()
  let all = 0
  surveyed.forEach(({ file, survey }, index) => {
    if (file.role === 'vendored') return
    all += survey.lines
    const one = found[index]
    if (one) lines.set(one.origin.shard, (lines.get(one.origin.shard) ?? 0) + survey.lines * one.coverage)
  })
  const [main] = [...lines].sort((a, b) => b[1] - a[1])
  return main && main[1] >= all * shareOfFork ? main[0] : null
}

/** The file of one upstream that is good enough to be the origin, and how much of the scanned file the whole upstream holds. */
function candidateOf(survey: CodeSurvey, hits: ShardHits, measure: Measure): Candidate | null {
  const [whole] = hits[wholeChannel] ?? []
  if (whole) {
    return { coverage: 1, origin: { shard: whole.shard, file: whole.file, channel: wholeChannel, likeness: 'exact', passage: null, containment: 1, distinct: 1, age: mostFrequentAge(whole.ages) } }
  }
  const origin = bestOrigin(survey, hits, measure)
  const sample = origin && survey.channels[origin.channel]
  return sample ? { origin, coverage: coverageOf(hits[origin.channel] ?? [], { ...measure, sample, channel: origin.channel }) } : null
}

/** Where in the scanned file it is that the candidate's upstream holds. */
function rangesIn(survey: CodeSurvey, hits: ShardHits, { channel, file, age, passage, shard }: Origin, shards: readonly Shard[]): readonly LineRange[] {
  // Around a passage single hits elsewhere in the file are chance.
  if (passage) return [passage]
  const sample = survey.channels[channel]
  if (!sample) return [{ from: 1, to: survey.lastLine }]
  const scale = Math.max(sample.scale, shards[shard]?.scaleOf(file, channel, age) ?? 0)
  return rangesOf(sample.places, (hits[channel] ?? []).flatMap((one) => one.places), scale)
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
  if (!against.proves(hits.distinct, 1)) return null
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
