/** Archives of libraries that the build unpacks. */

import { isCompiledName, isKnownPrebuilt } from '../../../catalog/prebuilts.ts'
import { findLanguage } from '../../../languages/languages.ts'
import { lastName, type TreeIndex } from '../tree-index.ts'
import { isSourceMember, type Archive } from './find-archives.ts'

type Read = (path: string) => Promise<string | null>

const scripts = new Set(['shell', 'python', 'ruby', 'powershell', 'batch', 'swift'])

/** The paths of those with compiled code alone that nobody knows, and that a script of the build names: others may be anything. */
export async function binaryArchives(archives: readonly Archive[], index: TreeIndex, read: Read): Promise<readonly string[]> {
  const paths = archives.filter(holdsBinaries).map(({ path }) => path)
  if (paths.length === 0) return []
  const named = new Set<string>()
  for (const { path: script, role, language } of index.files) {
    if (role !== 'first-party' || language === null || !(scripts.has(language) || findLanguage(language)?.kind === 'build')) continue
    const text = (await read(script)) ?? ''
    for (const path of paths) if (text.includes(lastName(path))) named.add(path)
  }
  return paths.filter((path) => named.has(path))
}

function holdsBinaries({ path, members }: Archive): boolean {
  if (members === null || isKnownPrebuilt(path.replace(/\.zip$/i, '')) || /\d+\.\d+/.test(lastName(path))) return false
  return members.some((member) => isCompiledName(member.path) && !isKnownPrebuilt(member.path)) && !members.some((member) => isSourceMember(member.path) && !/\.(?:hh?|hpp)$/.test(member.path))
}
