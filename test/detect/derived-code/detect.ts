/** Runs the derived-code detector over files that are given as text. */

import { roleOf } from '../../../src/collect/role.ts'
import { derivedCode } from '../../../src/detect/derived-code/detector.ts'
import { knownFrom, readShards } from '../../../src/detect/derived-code/known.ts'
import { languageOf } from '../../../src/languages/languages.ts'
import type { Context, Surveyed } from '../../../src/model/detector.ts'
import { ofKind, type Derivation, type DerivedFile, type Evidence } from '../../../src/model/evidence.ts'
import type { History, Shards } from '../../../src/model/ports.ts'
import type { Source } from '../../../src/model/source.ts'
import { toyShards } from '../../toy-upstream.ts'

const parser = { parse: () => Promise.resolve(null) }

/** No history, and nobody to ask. */
const noHistory: History = { newestHeld: () => Promise.resolve({ ok: false, because: 'no git' }) }

/** All evidence of the detector. */
export async function detect(files: Readonly<Record<string, string | Uint8Array>>, shards: Shards = toyShards(), history: History = noHistory, ownUpstreams: readonly string[] = []): Promise<readonly Evidence[]> {
  const shared = await readShards(shards)
  const known = knownFrom(shared)
  const surveyed: Surveyed<unknown>[] = []
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const source: Source = { file: { path, role: roleOf(path), language: languageOf(path)?.id ?? null }, bytes, binary: false, text: () => '' }
    const survey: unknown = await derivedCode.survey(source, parser, known)
    if (survey !== null) surveyed.push({ file: source.file, survey })
  }
  // As two threads would: what is said of a file does not hang on which others a thread had.
  const parts = [surveyed.filter((_, index) => index % 2 === 0), surveyed.filter((_, index) => index % 2 === 1)] as readonly Parameters<NonNullable<typeof derivedCode.digest>>[0][]
  const digests = new Map(parts.flatMap((part) => (derivedCode.digest?.(part, shared) ?? []).map((digest, index) => [part[index]?.file, digest] as const)))
  const told = surveyed.flatMap(({ file }) => {
    const survey = digests.get(file)
    return survey === undefined ? [] : [{ file, survey: structuredClone(survey) }]
  })
  return derivedCode.conclude(told, { request: { repository: null, ownUpstreams }, ports: { shards, history } } as unknown as Context)
}

export async function derivedFiles(files: Readonly<Record<string, string>>, shards?: Shards): Promise<DerivedFile[]> {
  return ofKind(await detect(files, shards), 'derived-file')
}

export async function derivation(files: Readonly<Record<string, string>>, shards?: Shards): Promise<Derivation> {
  const [found] = ofKind(await detect(files, shards), 'derivation')
  if (!found) throw new Error('no derivation')
  return found
}
