/** Relative imports of JavaScript and TypeScript that lead to no file. */

import type { Surveyed } from '../../model/detector.ts'
import { folderOf } from '../../model/place.ts'
import type { AbsentUnit } from './absent.ts'
import type { UseSurvey } from './survey.ts'
import { lastName, resolvePath, type TreeIndex } from './tree-index.ts'
import { gatherUnits } from './units.ts'

const endings = ['.ts', '.tsx', '.d.ts', '.js', '.jsx', '.mjs', '.mts', '.cjs', '.cts', '.json', '.vue', '.svelte', '.node', '.css', '.scss', '.less', '.ejs', '.hbs']
/** React Native and its like take a file by the platform that they build for. */
const platforms = ['', '.native', '.ios', '.android', '.web', '.macos', '.windows']
/** An ending that says something of the file, so that it is looked for as it stands. */
const asset = /\.(?!(?:[cm]?[jt]sx?)$)[a-z]\w*$/i

/** Imports of code only: pictures and styles are no source that somebody hides. Many trees hold files that nobody builds, and texts of code inside code, so that an import that leads nowhere proves nothing by itself. */
export function absentModules(surveys: readonly Surveyed<UseSurvey>[], index: TreeIndex): readonly AbsentUnit[] {
  return gatherUnits(surveys, 'script', (use, user) => resolvePath(folderOf(user), use))
    .filter(({ name }) => !asset.test(name) && !index.hasFolder(name) && ![name, ...candidates(name)].some((path) => index.hasFile(path)))
    .map(({ name, users }) => ({ kind: 'module', isOwn: false, name, users, mention: lastName(name), expectedAt: candidates(name) }))
}

function candidates(path: string): string[] {
  // TypeScript is imported by the name of the JavaScript that is made of it.
  const bare = path.replace(/\.[cm]?jsx?$/, '')
  return [bare, ...(bare === path ? [] : [path])].flatMap((base) => [
    ...platforms.flatMap((platform) => endings.map((ending) => `${base}${platform}${ending}`)),
    ...endings.slice(0, 10).map((ending) => `${base}/index${ending}`),
  ])
}
