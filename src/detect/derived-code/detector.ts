/** Finds the files that stem from an upstream, names file, upstream and version, and sums up how much of the repository that is. */

import { findUpstream } from '../../catalog/upstreams.ts'
import { hashText } from '../../fingerprints/hash.ts'
import type { Shard } from '../../fingerprints/open-shard.ts'
import type { Age } from '../../fingerprints/shard-format.ts'
import type { Detector, Surveyed } from '../../model/detector.ts'
import type { DerivedFile, Evidence } from '../../model/evidence.ts'
import type { Request } from '../../model/request.ts'
import { ancestryOf, byHistory } from './ancestry.ts'
import { gatherHits } from './hits.ts'
import { chooseOrigins, findCandidates, type FoundOrigin } from './find-origin.ts'
import { readShards, shardsIn } from './known.ts'
import { findLiteralOrigins, type LiteralOrigin } from './literal-origin.ts'
import { noticeState, withoutLaterNotices } from './notice-state.ts'
import { mayBeSurveyed, surveyCode, type CodeDigest, type CodeSurvey } from './survey.ts'
import { sumUp } from './sum-up.ts'

export const derivedCode: Detector<CodeSurvey, CodeDigest> = {
  id: 'derived-code',
  worksAlone: true,
  wants: mayBeSurveyed,
  prepare: ({ history }) => void byHistory(history),
  survey: (source, _parser, known) => surveyCode(source, known),

  digest(surveyed, known) {
    const { shards } = shardsIn(known)
    const candidates = findCandidates(surveyed, gatherHits(surveyed.map(({ survey }) => survey), shards), shards)
    return surveyed.map(({ survey: { lines, lastLine, literals, notice, noticesMeant, hasRightsWords } }, index) => (
      { lines, lastLine, literals, notice, noticesMeant, hasRightsWords, candidates: candidates[index] ?? { proved: [], inFork: [] } }
    ))
  },

  async conclude(surveyed, context): Promise<readonly Evidence[]> {
    const { shards, literals, unanswered } = shardsIn(await readShards(context.ports.shards))
    const origins = chooseOrigins(surveyed)
    const texts = literals ? findLiteralOrigins(surveyed.map(({ survey }, index) => (origins[index] ? null : survey)), literals) : []
    const found = surveyed.flatMap((one, index): DerivedFile[] => {
      const [origin, said] = [origins[index], texts[index]]
      const shard = origin && shards[origin.origin.shard]
      if (shard) return [derivedFile(one, origin, shard)]
      return said ? [derivedByTexts(one, said, shards)] : []
    })
    const others = strangersTo(context.request)
    // Whose a file is, is asked of all upstreams: an own file that stands in another's repository as well is no copy of theirs.
    const files = withoutLaterNotices(found.filter(others), ({ upstream, origin }) => ageOf(shards, upstream, origin.version)?.date ?? null)
    const forks = (await ancestryOf(context, files)).filter(others)
    return [...sumUp(surveyed, files, { forks, filesOf: (upstream, version) => filesOf(shards, upstream, version) }), ...forks, ...unanswered]
  },
}

/** Whether something stems from an upstream that is not the repository's own. */
function strangersTo({ ownUpstreams }: Request): (one: { readonly upstream: string }) => boolean {
  return ({ upstream }) => !ownUpstreams.includes(upstream)
}

function ageOf(shards: readonly Shard[], upstream: string, version: string): Age | null {
  return shards.find((one) => one.upstream === upstream)?.ages.find((one) => one.version === version) ?? null
}

function filesOf(shards: readonly Shard[], upstream: string, version: string): number | null {
  const shard = shards.find((one) => one.upstream === upstream)
  const age = shard?.ages.findIndex((one) => one.version === version) ?? -1
  return age < 0 ? null : shard?.filesAt(age) ?? null
}

function derivedFile({ file, survey }: Surveyed<CodeDigest>, found: FoundOrigin, shard: Shard): DerivedFile {
  const { origin, ranges } = found
  const age = shard.ages[origin.age]
  const path = shard.pathOf(origin.file)
  return {
    kind: 'derived-file',
    path: file.path,
    role: file.role,
    upstream: findUpstream(shard.upstream)?.id ?? shard.upstream,
    origin: { path, revision: age?.revisions?.[path.slice(0, path.indexOf('/'))] ?? age?.revision ?? '', version: age?.version ?? '' },
    evidence: origin.likeness,
    containment: round(origin.containment),
    lines: survey.lines,
    derivedLines: Math.max(1, derivedLinesOf(survey, found)),
    ranges,
    notice: noticeState({ path, notice: shard.noticeOf(origin.file) }, survey),
  }
}

function derivedByTexts({ file, survey }: Surveyed<CodeDigest>, said: LiteralOrigin, shards: readonly Shard[]): DerivedFile {
  const share = said.matching / said.telling
  const home = homeOf(said, shards)
  return {
    kind: 'derived-file',
    path: file.path,
    role: file.role,
    upstream: said.upstream,
    // Texts outlive many versions, so none is named.
    origin: { path: home?.shard.pathOf(home.file) ?? '', revision: '', version: '' },
    evidence: 'literals',
    containment: round(share),
    texts: { matching: said.matching, telling: said.telling },
    lines: survey.lines,
    derivedLines: Math.round(survey.lines * share),
    ranges: [],
    notice: noticeState({ path: home?.shard.pathOf(home.file) ?? '', notice: home?.shard.noticeOf(home.file) ?? -1 }, survey),
  }
}

/** The upstream's file that has most of the texts, where one stands out. */
function homeOf({ upstream, home }: LiteralOrigin, shards: readonly Shard[]): { readonly shard: Shard; readonly file: number } | null {
  const shard = shards.find((one) => one.upstream === upstream)
  if (!shard || home === 0) return null
  const file = homesOf(shard).get(home)
  return file === undefined ? null : { shard, file }
}

/** Asked once for each file that is known by its texts, which in a decompiled app are thousands. */
const homes = new WeakMap<Shard, ReadonlyMap<number, number>>()

function homesOf(shard: Shard): ReadonlyMap<number, number> {
  const known = homes.get(shard) ?? new Map(Array.from({ length: shard.files }, (_, file) => [hashText(shard.pathOf(file)), file]))
  homes.set(shard, known)
  return known
}

/** How many of its lines stem from the upstream. */
function derivedLinesOf({ lines, lastLine }: CodeDigest, { origin, coverage, ranges }: FoundOrigin): number {
  const inRanges = ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0) / Math.max(1, lastLine)
  // Where a file repeats itself its sampled places may all lie in one spot: then the ranges tell, which else end a little early.
  return Math.round(lines * (origin.likeness === 'passage' || inRanges * 2 < coverage ? inRanges : coverage))
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
