/** What the check says of a file, or of a folder, in a suite of licence texts that others wrote. */

import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { concludeLicense } from '../../detect/license/conclude.ts'
import { surveyLicense, type LicenseSurvey } from '../../detect/license/survey.ts'
import { createReader } from '../../host/read-source.ts'
import { languageOf } from '../../languages/languages.ts'
import { roleOf } from '../../collect/role.ts'
import type { Context, Surveyed } from '../../model/detector.ts'
import { ofKind, type Evidence, type LicenseText } from '../../model/evidence.ts'
import type { Source, SourceFile } from '../../model/source.ts'

/** The licences that are found in a text when its file is called LICENSE: SPDX ids and expressions, sorted, each once. */
export async function licensesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const survey = await surveyLicense(sourceOf(bytes))
  const said = survey === null ? [] : [...survey.texts.map(({ spdx }) => spdx), ...survey.statements.flatMap(({ expression }) => expression ?? [])]
  return [...new Set(said)].sort()
}

function sourceOf(bytes: Uint8Array): Source {
  const file: SourceFile = { path: 'LICENSE', role: 'first-party', language: null }
  return { file, bytes, binary: false, text: () => decoded(bytes) }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

/** What a folder as a whole is said to be under, with the texts that were found in it. */
export interface FolderAnswer {
  readonly declared: string | null
  readonly texts: readonly LicenseText[]
}

export async function licenseOfFolder(folder: string): Promise<FolderAnswer> {
  const read = createReader(folder)
  const files = pathsBelow(folder).map((path): SourceFile => ({ path, role: roleOf(path), language: languageOf(path)?.id ?? null }))
  const surveyed: Surveyed<LicenseSurvey>[] = []
  for (const file of files) {
    const source = read(file)
    const survey = 'because' in source || source.binary ? null : await surveyLicense(source)
    if (survey !== null) surveyed.push({ file, survey })
  }
  const evidence: readonly Evidence[] = concludeLicense(surveyed, { files, evidence: [] } satisfies Pick<Context, 'files' | 'evidence'> as unknown as Context)
  return { declared: ofKind(evidence, 'repository-license')[0]?.declared ?? null, texts: ofKind(evidence, 'license-text') }
}

function pathsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort()
}
