/** Which platforms the derived code here is for, and what builds it. */

import { languageOf } from '../../languages/languages.ts'
import type { DerivedFile, PlatformFact } from '../../model/evidence.ts'
import { folderOf } from '../../model/place.ts'
import type { SourceFile } from '../../model/source.ts'
import { foldersOver } from './folders-over.ts'
import { anyScript, builtApart, platformBuilds, type PlatformBuild } from './platforms.ts'

/** With fewer files of upstream code for it nobody means to build an app. */
const fewestFiles = 10
/** A tenth of what another platform has is what that one needs of this: a desktop client's few files for macOS. */
const leastShare = 0.1
/** A script may stand in a folder of its own beside the code, and one deeper: `Telegram/gyp/telegram.gyp`, `build/android/build.gradle`. */
const foldersUp = 2

/** One fact for each platform for which the tree holds code of an upstream. */
export function findPlatforms(files: readonly SourceFile[], derived: readonly DerivedFile[]): readonly PlatformFact[] {
  const own = derived.filter(({ role }) => role === 'first-party').map(({ path }) => ({ path, language: languageOf(path)?.id ?? '' }))
  const found = platformBuilds.flatMap((build): PlatformFact[] => {
    const code = own.filter(({ language }) => build.languages.includes(language)).map(({ path }) => path)
    return code.length < fewestFiles ? [] : [{ kind: 'platform', platform: build.platform, files: code.length, shownBy: code[0] ?? '', script: scriptFor(code, build, files) }]
  })
  const most = Math.max(0, ...found.map(({ files: count }) => count))
  const apps = found.filter(({ files: count }) => count >= most * leastShare)
  // Native code beside an app's own is a part of it.
  return apps.length > 1 ? apps.filter(({ platform }) => platform !== 'desktop') : apps
}

function scriptFor(code: readonly string[], { scripts }: PlatformBuild, files: readonly SourceFile[]): string | null {
  const folders = foldersOver(code)
  const builds = ({ path, role }: SourceFile): boolean => {
    if (role === 'vendored' || role === 'documentation') return false
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (scripts.test(name)) return above(path, foldersUp).some((folder) => folders.has(folder))
    return anyScript.test(name) && (folders.has(folderOf(path)) || (path.split('/').length <= 2 && !builtApart.test(path)))
  }
  return files.find(builds)?.path ?? null
}

/** The folder of a file, and so many above it. */
function above(path: string, count: number): readonly string[] {
  const folders = [folderOf(path)]
  for (let index = 0; index < count; index++) folders.push(folderOf(folders[index] ?? ''))
  return folders
}
