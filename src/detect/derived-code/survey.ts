/** Looks at one file's tokens: how much code it is, and which of its fingerprints may be an upstream's. */

import { noticeBytes, noticeIn, rightsWords } from '../../catalog/notices.ts'
import { createLexer, type Tokens } from '../../fingerprints/lexer.ts'
import { channels, sampleShingles, scaleIndexFor, scales, type Channel } from '../../fingerprints/sketch.ts'
import { isToolSettings } from '../../languages/generated.ts'
import { findLanguage } from '../../languages/languages.ts'
import type { KnownFingerprints } from '../../model/detector.ts'
import type { Source } from '../../model/source.ts'

/** What one channel kept of a file. */
export interface ChannelSample {
  /** Kept shingles at each scale, from the densest to the sparsest. Those denser than the file's own scale equal it. */
  readonly kept: readonly number[]
  /** The kept fingerprints that may be known, as hi * 65536 + lo, one for each place where they stand. */
  readonly known: Float64Array
}

export interface CodeSurvey {
  /** Lines that hold code; where a tool put all on a few lines, the lines that it would be. */
  readonly lines: number
  readonly scaleIndex: number
  /** By channel; the second is missing where the first was enough. */
  readonly channels: readonly ChannelSample[]
  /** Index of the notice in the file's beginning, or -1; looked for only in files that may be known. */
  readonly notice: number
  /** Whether the beginning speaks of a copyright or a licence at all. */
  readonly hasRightsWords: boolean
}

/** A file whose text is data in the shape of code. */
const maxBytes = 8_000_000
/** People write seven or eight tokens on a line of code. */
const mostTokensOfLine = 12
const lex = createLexer()

/** The survey of a file of code; null for anything else, and for what a tool wrote or asked for: no upstream has such files in its shard. */
export function surveyCode(source: Source, known: KnownFingerprints): CodeSurvey | null {
  const { language, role } = source.file
  const rules = language === null ? null : findLanguage(language)?.lex
  if (!rules || role === 'generated' || isToolSettings(source.file.path) || source.bytes.length > maxBytes) return null
  const tokens = lex(source.bytes, rules)
  const scaleIndex = scaleIndexFor(tokens.count)
  const raw = sample(tokens, channels[0], scaleIndex, known)
  // Blind shingles find what was renamed. Nobody renames what they vendor, and what is plainly known by its names need not be asked twice.
  const samples = role === 'vendored' || isPlainlyKnown(raw) ? [raw] : [raw, sample(tokens, channels[1], scaleIndex, known)]
  const head = samples.some((sample) => sample.known.length > 3) ? headOf(source.bytes) : ''
  return { lines: Math.max(tokens.codeLines, Math.round(tokens.count / mostTokensOfLine)), scaleIndex, channels: samples, notice: noticeIn(head), hasRightsWords: rightsWords.test(head) }
}

function sample(tokens: Tokens, channel: Channel, scaleIndex: number, known: KnownFingerprints): ChannelSample {
  const kept = scales.map(() => 0)
  const hits: number[] = []
  sampleShingles(tokens, channel, scaleIndex, (hi, lo) => {
    for (let scale = 0; hi < 2 ** 32 / (scales[scale] ?? Infinity); scale++) kept[scale] = (kept[scale] ?? 0) + 1
    if (known.mayHold(hi, lo)) hits.push(hi * 65536 + lo)
  })
  return { kept, known: Float64Array.from(hits) }
}

/** Strangers pass the filter one time in sixteen: what is known in seven places of ten is an upstream's. */
function isPlainlyKnown({ kept, known }: ChannelSample): boolean {
  return known.length >= 20 && known.length >= (kept[0] ?? 0) * 0.7
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, noticeBytes))
}
