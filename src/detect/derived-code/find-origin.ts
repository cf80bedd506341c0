/** Decides which upstream, and which of its files, each scanned file stems from. */

import { betterOrigin, originFrom, type FileHits, type Origin } from '../../fingerprints/origin.ts'
import type { ShardHeader } from '../../fingerprints/shard-format.ts'
import { areRelated, languageOf } from '../../languages/languages.ts'
import type { Surveyed } from '../../model/detector.ts'
import type { Hits } from './hits.ts'
import type { CodeSurvey } from './survey.ts'

export interface FoundOrigin {
  readonly header: ShardHeader
  readonly origin: Origin
  /** Share of the file that stands somewhere in the same upstream, 0 to 1: code moves between an upstream's files from one version to the next. */
  readonly coverage: number
}

/** An upstream that holds so much of what the best holds may be the origin as well: it is when it explains more of the repository. */
const nearlyAsGood = 0.75

/**
 * The origin of each scanned file, or null for a file that is nobody's copy. Upstreams share code by descent, so a file may fit several: it goes to the
 * one that explains most of the repository among those that explain the file nearly as well as the best (a greedy cover, weighed by lines).
 */
export function findOrigins(surveyed: readonly Surveyed<CodeSurvey>[], { headers, byFile }: Hits): readonly (FoundOrigin | null)[] {
  const languages = headers.map((header) => header.files.map(({ path }) => languageOf(path)?.id ?? null))
  const candidates = surveyed.map(({ file, survey }, index) => {
    const related = (byFile[index] ?? []).map((hits) => hits.filter((one) => areRelated(file.language, languages[one.shard]?.[one.file] ?? null)))
    return candidatesOf(survey, related, headers)
  })
  const weights = headers.map((header) => surveyed.reduce((sum, { survey }, index) => sum + survey.lines * coverageIn(candidates[index] ?? [], header), 0))
  const rank = new Map(headers.map((header, index) => [header, weights[index] ?? 0]))
  return candidates.map((ofFile) => {
    const best = Math.max(0, ...ofFile.map((one) => one.coverage))
    const good = ofFile.filter((one) => one.coverage >= best * nearlyAsGood)
    return good.reduce<FoundOrigin | null>((chosen, one) => (chosen && (rank.get(chosen.header) ?? 0) >= (rank.get(one.header) ?? 0) ? chosen : one), null)
  })
}

function coverageIn(candidates: readonly FoundOrigin[], header: ShardHeader): number {
  return candidates.find((one) => one.header === header)?.coverage ?? 0
}

/** For each upstream that has a file good enough to be the origin: that file, and how much of the scanned file the whole upstream holds. */
function candidatesOf(survey: CodeSurvey, hits: readonly (readonly FileHits[])[], headers: readonly ShardHeader[]): FoundOrigin[] {
  return headers.flatMap((header, shard): FoundOrigin[] => {
    const ofShard = hits.map((ofChannel) => ofChannel.filter((one) => one.shard === shard))
    const origin = bestOrigin(survey, ofShard, header)
    if (!origin) return []
    // Each file's hits are counted at the scale that it shares with the scanned file, so their shares can be added up.
    const shares = (ofShard[origin.channel] ?? []).map((one) => one.places / Math.max(1, keptWith(survey, origin.channel, scaleOf(header, one))))
    return [{ header, origin, coverage: Math.min(1, shares.reduce((sum, share) => sum + share, 0)) }]
  })
}

function bestOrigin(survey: CodeSurvey, hits: readonly (readonly FileHits[])[], header: ShardHeader): Origin | null {
  let best: Origin | null = null
  hits.forEach((ofChannel, channel) => {
    for (const one of ofChannel) {
      const origin = originFrom(one, channel, keptWith(survey, channel, scaleOf(header, one)))
      if (origin) best = betterOrigin(best, origin)
    }
  })
  return best
}

function scaleOf(header: ShardHeader, hits: FileHits): number {
  return header.files[hits.file]?.scaleIndex ?? 0
}

function keptWith(survey: CodeSurvey, channel: number, scaleIndex: number): number {
  return survey.channels[channel]?.kept[Math.max(survey.scaleIndex, scaleIndex)] ?? 0
}
