/** Runs the credentials detector over a small made-up tree. */

import { fileURLToPath } from 'node:url'
import { Buffer } from 'node:buffer'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { credentials } from '../../../src/detect/credentials/detector.ts'
import { createParser } from '../../../src/host/parser.ts'
import type { Context } from '../../../src/model/detector.ts'
import type { CredentialUse, Evidence } from '../../../src/model/evidence.ts'
import type { Role, SourceFile } from '../../../src/model/source.ts'
import { ofKind } from '../../../src/model/evidence.ts'
import { grammars, mended } from '../../../src/tools/grammars.ts'

/** Where a grammar stands: in its package, or mended in a folder for this run. */
function locate(name: string): string {
  const grammar = grammars.find((one) => one.name === name)
  const published = fileURLToPath(new URL(`../../../node_modules/${grammar?.file ?? name}`, import.meta.url))
  if (!grammar?.patch) return published
  const path = join(mkdtempSync(join(tmpdir(), 'grammars-')), `${name}.wasm`)
  writeFileSync(path, mended(grammar, readFileSync(published)))
  return path
}

export const parser = createParser(locate)

/** The evidence of a tree of these files; `roles` names those that are not first-party. */
export async function examine(files: Readonly<Record<string, string>>, roles: Readonly<Record<string, Role>> = {}): Promise<readonly Evidence[]> {
  const listed = Object.keys(files).map((path): SourceFile => ({ path, role: roles[path] ?? 'first-party', language: null }))
  const surveyed = await Promise.all(listed.map(async (file) => {
    const text = files[file.path] ?? ''
    const survey = await credentials.survey({ file, bytes: Buffer.from(text), binary: false, text: () => text }, parser, { mayHold: () => false })
    // What is surveyed crosses threads.
    return survey && { file, survey: structuredClone(survey) }
  }))
  const context = { files: listed, ports: { tree: { read: (path: string) => Promise.resolve(files[path] ?? null) } } }
  return await credentials.gather?.(surveyed.filter((one) => one !== null), context as unknown as Context) ?? []
}

/** The credentials in use, each as `reach credential place`, those that are only spoken of left out. */
export async function reaches(files: Readonly<Record<string, string>>, roles: Readonly<Record<string, Role>> = {}): Promise<readonly string[]> {
  return usesOf(await examine(files, roles))
    .filter((use) => use.reach !== 'documentation')
    .map((use) => `${use.reach} ${use.credential} ${use.place.path}:${use.place.line}`)
}

export function usesOf(evidence: readonly Evidence[]): readonly CredentialUse[] {
  return ofKind(evidence, 'credential')
}
