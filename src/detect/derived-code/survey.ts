/** Looks at one file's tokens: how much code it is, and which of its fingerprints may be an upstream's. */

import { noticeIn, noticesMeantIn, rightsWords } from '../../catalog/notices.ts'
import { createLexer, type Tokens } from '../../fingerprints/lexer.ts'
import { isTableOfTexts, literalKey, visitLiterals } from '../../fingerprints/literals.ts'
import { fingerprintWhole } from '../../fingerprints/sketch.ts'
import { isToolSettings } from '../../languages/generated.ts'
import { findLanguage } from '../../languages/languages.ts'
import type { KnownFingerprints } from '../../model/detector.ts'
import type { LexRules } from '../../model/language.ts'
import type { Source, SourceFile } from '../../model/source.ts'
import type { Candidates } from './find-origin.ts'
import { sampleChannel, type ChannelSample } from './sample.ts'

/** What a file's string literals are. */
export interface LiteralSample {
  /** Different literals that tell whose code they stand in. */
  readonly telling: number
  /** The keys of those that may be known. */
  readonly known: readonly number[]
}

export interface CodeSurvey {
  /** Lines that hold code; where a tool put all on a few lines, the lines that it would be. */
  readonly lines: number
  /** The last line that holds code, from 1. */
  readonly lastLine: number
  /** By channel, null where nothing can be proved; the second is missing where the first was enough, both in what a tool wrote. */
  readonly channels: readonly (ChannelSample | null)[]
  /** The fingerprint of the whole file, where it is small and may be known. */
  readonly whole: { readonly hi: number; readonly lo: number } | null
  /** Null where nobody asks for them. */
  readonly literals: LiteralSample | null
  /** Index of the notice in the file's beginning, or -1; looked for only in files that may be known. */
  readonly notice: number
  /** Indices of the notices whose subjects the beginning names, where it carries none. */
  readonly noticesMeant: readonly number[]
  /** Whether the beginning speaks of a copyright or a licence at all. */
  readonly hasRightsWords: boolean
}

/** What is told of a file in the end: where it may stem from, instead of what was sampled. */
export interface CodeDigest extends Omit<CodeSurvey, 'channels' | 'whole'> {
  readonly candidates: Candidates
}

/** People write seven or eight tokens on a line of code. */
const mostTokensOfLine = 12
const lex = createLexer()

/** The survey of a file of code; null for anything else, and for what a tool wrote or asked for: no upstream has such files in its shard. */
export function surveyCode(source: Source, known: KnownFingerprints): CodeSurvey | null {
  const { role } = source.file
  const rules = rulesFor(source.file)
  if (!rules) return null
  const tokens = lex(source.bytes, rules)
  const extent = { lines: Math.max(tokens.codeLines, Math.round(tokens.count / mostTokensOfLine)), lastLine: tokens.lines[tokens.count - 1] ?? 0 }
  // What others wrote and a project carries along says nothing of the project.
  const literals = role === 'vendored' ? null : sampleLiterals(source.bytes, tokens, known)
  if (role === 'generated') return { ...extent, channels: [], whole: null, literals, notice: -1, noticesMeant: [], hasRightsWords: false }
  const raw = sampleChannel(tokens, 0, known)
  // Blind shingles find what was renamed. Nobody renames what they vendor, and what is plainly known by its names need not be asked twice.
  const samples = role === 'vendored' || isPlainlyKnown(raw) ? [raw] : [raw, sampleChannel(tokens, 1, known)]
  const whole = fingerprintWhole(tokens)
  const knownWhole = whole !== null && known.mayHold(whole.hi, whole.lo) ? whole : null
  const mayBeKnown = knownWhole !== null || samples.some((sample) => sample !== null) || (literals?.known.length ?? 0) > 0
  const head = mayBeKnown ? headOf(source.bytes) : ''
  const notice = noticeIn(head)
  const noticesMeant = notice < 0 ? noticesMeantIn(head) : []
  return { ...extent, channels: samples, whole: knownWhole, literals, notice, noticesMeant, hasRightsWords: rightsWords.test(head) }
}

/** Whether a file's name speaks of code that may be somebody's. */
export function mayBeSurveyed(file: SourceFile): boolean {
  return rulesFor(file) !== null
}

function rulesFor({ path, language, role }: SourceFile): LexRules | null {
  const isAsked = (role !== 'generated' || language === 'javascript') && !isToolSettings(path)
  return isAsked && language !== null ? findLanguage(language)?.lex ?? null : null
}

/** Null for a table of texts: translations, and the names of somebody's format. */
function sampleLiterals(bytes: Uint8Array, tokens: Tokens, known: KnownFingerprints): LiteralSample | null {
  const hits: number[] = []
  const telling = visitLiterals(bytes, tokens, (hi, lo) => {
    if (known.mayHold(hi, lo)) hits.push(literalKey(hi, lo))
  })
  return isTableOfTexts(telling, tokens.count) ? null : { telling, known: hits }
}

/** Strangers seldom pass the filter: what is known in seven places of ten is an upstream's. */
function isPlainlyKnown(sample: ChannelSample | null): boolean {
  return sample !== null && sample.hi.length >= 12 && sample.hi.length >= (sample.kept[0] ?? 0) * 0.7
}

/** So much of a file may be notices: a fork sets its own before the upstream's. */
const headBytes = 5000

function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, headBytes))
}
