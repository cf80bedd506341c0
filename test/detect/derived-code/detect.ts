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
  const known = knownFrom((await readShards(shards)).words)
  const surveyed: Surveyed<unknown>[] = []
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const source: Source = { file: { path, role: roleOf(path), language: languageOf(path)?.id ?? null }, bytes, binary: false, text: () => '' }
    const survey: unknown = await derivedCode.survey(source, parser, known)
    if (survey !== null) surveyed.push({ file: source.file, survey })
  }
  return derivedCode.conclude(surveyed as Parameters<typeof derivedCode.conclude>[0], { request: { repository: null, ownUpstreams }, ports: { shards, history } } as unknown as Context)
}

export async function derivedFiles(files: Readonly<Record<string, string>>, shards?: Shards): Promise<DerivedFile[]> {
  return ofKind(await detect(files, shards), 'derived-file')
}

export async function derivation(files: Readonly<Record<string, string>>, shards?: Shards): Promise<Derivation> {
  const [found] = ofKind(await detect(files, shards), 'derivation')
  if (!found) throw new Error('no derivation')
  return found
}
