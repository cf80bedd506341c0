/** Looks at one file's tokens: how much code it is, and which of its fingerprints may be an upstream's. */

import { noticeBytes, noticeIn, rightsWords } from '../../catalog/notices.ts'
import { createLexer } from '../../fingerprints/lexer.ts'
import { channels, sampleShingles, scaleIndexFor, scales } from '../../fingerprints/sketch.ts'
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

/** The survey of a file of code; null for anything else. */
export function surveyCode(source: Source, known: KnownFingerprints): CodeSurvey | null {
  const rules = source.file.language === null ? null : findLanguage(source.file.language)?.lex
  if (!rules || source.bytes.length > maxBytes) return null
  const tokens = lex(source.bytes, rules)
  const scaleIndex = scaleIndexFor(tokens.count)
  const samples = channels.map((channel): ChannelSample => {
    const kept = scales.map(() => 0)
    const hits: number[] = []
    sampleShingles(tokens, channel, scaleIndex, (hi, lo) => {
      for (let scale = 0; hi < 2 ** 32 / (scales[scale] ?? Infinity); scale++) kept[scale] = (kept[scale] ?? 0) + 1
      if (known.mayHold(hi, lo)) hits.push(hi * 65536 + lo)
    })
    return { kept, known: Float64Array.from(hits) }
  })
  const head = samples.some((sample) => sample.known.length > 3) ? headOf(source.bytes) : ''
  return { lines: Math.max(tokens.codeLines, Math.round(tokens.count / mostTokensOfLine)), scaleIndex, channels: samples, notice: noticeIn(head), hasRightsWords: rightsWords.test(head) }
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, noticeBytes))
}
