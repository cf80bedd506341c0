/** Which versions of the app the tree's own build files state. */

import type { VersionFact } from '../../model/evidence.ts'
import { folderOf, placeAt } from '../../model/place.ts'
import type { SourceFile } from '../../model/source.ts'
import { foldersOver } from './folders-over.ts'
import { versionFormats, type VersionFormat } from './version-formats.ts'

type Read = (path: string) => Promise<string | null>

/** More build files than these have nothing new to say. The outer ones come first. */
const mostFiles = 60
const longestLine = 300
/** What a template puts in the place of a version, and nobody keeps up. */
const unkept = /^(?:0\.0(?:\.[01])?|0\.1(?:\.0)?|1\.0(?:\.0){0,2}|0\.0\.0\.0)$/

/** One fact for each statement, those nearest to the root first. `code` are the paths of the files that the app at issue is made of. */
export async function findVersions(files: readonly SourceFile[], code: readonly string[], read: Read): Promise<readonly VersionFact[]> {
  const folders = foldersOver(code)
  const stating = files.flatMap((file) => {
    const format = file.role === 'first-party' ? versionFormats.find(({ path }) => path.test(file.path)) : undefined
    return format === undefined || (format.aboveCode === true && !folders.has(folderOf(file.path))) ? [] : [file.path]
  })
  const outer = stating.toSorted((a, b) => a.split('/').length - b.split('/').length).slice(0, mostFiles)
  const facts: VersionFact[] = []
  for (const path of outer) facts.push(...statedVersions(path, (await read(path)) ?? ''))
  return facts
}

/** What one build file states; `released` is the version of the earlier release that the text is of, or null. */
export function statedVersions(path: string, text: string, released: string | null = null): readonly VersionFact[] {
  const format = versionFormats.find((one) => one.path.test(path))
  return format === undefined ? [] : versionsIn({ path, text, released }, format)
}

interface BuildFile {
  readonly path: string
  readonly text: string
  readonly released: string | null
}

function versionsIn({ path, text, released }: BuildFile, { line: stated, after, notAfter }: VersionFormat): readonly VersionFact[] {
  const facts: VersionFact[] = []
  let isMeant = after === undefined
  for (const [index, line] of text.replace(/^\uFEFF/, '').split('\n').entries()) {
    if (line.length > longestLine) continue
    const groups: readonly (string | undefined)[] = (isMeant ? stated.exec(line)?.slice(1) : undefined) ?? []
    const version = groups.find((group) => group !== undefined)
    isMeant = after === undefined ? !(notAfter?.test(line) ?? false) : after.test(line)
    if (version === undefined || unkept.test(version) || facts.some((fact) => fact.version === version)) continue
    facts.push({ kind: 'version', version, place: placeAt(path, index + 1), released })
  }
  return facts
}
