/** Which files of a checkout stem from an upstream, by their paths and lines alone: what recall is measured against. */

import type { UpstreamSource } from '../../catalog/upstream-sources.ts'
import { createLexer } from '../../fingerprints/lexer.ts'
import { readBlobs } from '../../host/git-objects.ts'
import type { Language } from '../../model/language.ts'
import type { CodeFile } from '../mutate/mutations.ts'
import { belongingOf, maxFileBytes } from '../own-files.ts'
import { codeLines, shareOfLines, type LineCounts } from './code-lines.ts'
import { readScannedCode } from './scanned-code.ts'
import { createNamesakes, listAges, type UpstreamFile } from './upstream-ages.ts'

/** A file that stems from the upstream. */
export interface TrueFile extends CodeFile {
  /** How many tokens it has: below a hundred there is little to know a file by. */
  readonly tokens: number
  /** The greatest share of its lines that stand in a file of the same name of the upstream. */
  readonly share: number
  /** That file's path. */
  readonly origin: string
}

export interface Truth {
  readonly files: readonly TrueFile[]
  /** How many of the upstream's ages were read, and how many there are. */
  readonly ages: { readonly read: number; readonly known: number }
}

/** A file stems from its namesake when so much of its lines stands there. */
const enough = 0.5
const lex = createLexer()

/** The truth of a checkout. Throws where none of the git directories holds an age of the upstream. */
export async function readTruth(folder: string, source: UpstreamSource, directories: readonly string[]): Promise<Truth> {
  const ages = listAges(source, directories)
  if (ages.length === 0) throw new Error(`${folder}: none of ${directories.join(', ')} holds an age of ${source.upstream}`)
  const namesakesOf = createNamesakes(ages)
  const compared = (await readScannedCode(folder)).map((file) => ({ file, namesakes: namesakesOf(file.path), share: 0, origin: '' })).filter(({ namesakes }) => namesakes.length > 0)
  await compare(compared, source.holders)
  const files = compared.filter(({ share }) => share >= enough).map(({ file, share, origin }): TrueFile => ({ ...file, tokens: tokensIn(file), share, origin }))
  return { files, ages: { read: ages.length, known: source.readings.length } }
}

interface Compared {
  readonly file: CodeFile
  readonly namesakes: readonly UpstreamFile[]
  share: number
  origin: string
}

/** Reads each namesake once and notes the best share of each file. */
async function compare(compared: readonly Compared[], holders: RegExp): Promise<void> {
  const linesOf = new Map<Compared, LineCounts>(compared.map((one) => [one, codeLines(one.file.text, one.file.language)]))
  const wanted = new Map<string, { upstream: UpstreamFile; by: Compared[] }>()
  for (const one of compared) {
    for (const upstream of one.namesakes) {
      const known = wanted.get(upstream.blob)
      if (known) known.by.push(one)
      else wanted.set(upstream.blob, { upstream, by: [one] })
    }
  }
  for (const directory of new Set([...wanted.values()].map(({ upstream }) => upstream.directory))) {
    const its = [...wanted.values()].filter(({ upstream }) => upstream.directory === directory)
    for await (const { blob, bytes } of readBlobs(directory, its.map(({ upstream }) => upstream.blob))) {
      const { upstream, by } = wanted.get(blob) ?? { upstream: { path: '' }, by: [] }
      const lines = ownLines(bytes, by[0]?.file.language, holders)
      if (lines) for (const one of by) note(one, upstream.path, shareOfLines(linesOf.get(one) ?? new Map<string, number>(), lines))
    }
  }
}

/** Null for a file that is not the upstream's own. */
function ownLines(bytes: Uint8Array | null, language: Language | undefined, holders: RegExp): LineCounts | null {
  if (!bytes || !language || bytes.length > maxFileBytes || belongingOf(bytes, holders).whose !== 'own') return null
  return codeLines(Buffer.from(bytes).toString('latin1'), language)
}

function note(one: Compared, origin: string, share: number): void {
  if (share <= one.share) return
  one.share = share
  one.origin = origin
}

function tokensIn({ text, language }: CodeFile): number {
  return language.lex ? lex(Buffer.from(text, 'latin1'), language.lex).count : 0
}
