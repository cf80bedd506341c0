/** Imports of JavaScript and TypeScript, by relative paths and by the names that the projects of the tree give, that lead to no file. */

import type { Surveyed } from '../../model/detector.ts'
import { folderOf } from '../../model/place.ts'
import { readAliases } from '../script-modules/aliases.ts'
import type { AbsentUnit } from './absent.ts'
import type { UseSurvey } from './survey.ts'
import { lastName, resolvePath, type TreeIndex } from './tree-index.ts'
import { gatherUnits } from './units.ts'

type Read = (path: string) => Promise<string | null>

const endings = ['.ts', '.tsx', '.d.ts', '.js', '.jsx', '.mjs', '.mts', '.cjs', '.cts', '.json', '.vue', '.svelte', '.node']
/** React Native and its like take a file by the platform that they build for. */
const platforms = ['', '.native', '.ios', '.android', '.web', '.macos', '.windows']
/** Endings of what is no code. */
const asset = /\.(?:json5?|wasm|node|css|s[ac]ss|less|styl|svg|png|jpe?g|gif|webp|avif|ico|mp[34]|web[am]|ogg|wav|tgs|txt|md|html?|xml|ya?ml|woff2?|ttf|glsl|vert|frag|hbs|ejs)$/i

/**
 * Imports of code only: pictures and styles are no source that somebody hides. Many trees hold files that nobody builds, and texts of code inside code, so that
 * an import that leads nowhere proves nothing by itself.
 */
export async function absentModules(surveys: readonly Surveyed<UseSurvey>[], index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const named = surveys.flatMap(({ file: { path }, survey: { family, uses } }) =>
    family === 'script' && uses !== '' ? uses.split('\n').filter((use) => !use.startsWith('.')).map((module) => ({ path, module })) : [])
  const aliases = await readAliases(named, () => new Set(index.files.map(({ path }) => path)), read)
  const pathsOf = onceAFolder((use, user) => (use.startsWith('.') ? [resolvePath(folderOf(user), use) ?? []].flat() : [...aliases.pathsOf(use, user), ...bySource(use, user)]))
  const isHere = createSearch(index)
  const places = new Map<string, readonly string[]>()
  const nameOf = (use: string, user: string): string | null => {
    const paths = pathsOf(use, user)
    const [first = null] = paths
    if (first === null || asset.test(first) || paths.some(isHere)) return null
    places.set(first, paths)
    return first
  }
  return gatherUnits(surveys, 'script', nameOf)
    .map(({ name, users }) => ({ kind: 'module', isOwn: false, name, users, mention: lastName(name), expectedAt: (places.get(name) ?? []).flatMap(candidates) }))
}

/** `@/keys`, `~/keys`: what bundlers are told to take from the folder of the source. */
function bySource(use: string, user: string): readonly string[] {
  const source = /^(?:.*?\/)?src\//.exec(user)?.[0]
  return source !== undefined && /^[@~]\//.test(use) ? [source + use.slice(2)] : []
}

/** Asks once for all files of a folder. */
function onceAFolder(ask: (use: string, user: string) => readonly string[]): (use: string, user: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (use, user) => {
    const key = `${folderOf(user)}\n${use}`
    const answer = known.get(key) ?? ask(use, user)
    known.set(key, answer)
    return answer
  }
}

/** Whether there is a file that a path may mean. Most that are not there differ from all that is in more than an ending. */
function createSearch(index: TreeIndex): (path: string) => boolean {
  const bare = new Set(index.files.map(({ path }) => withoutEndings(path)))
  return (path) => index.hasFile(`${path}/package.json`) || ((bare.has(withoutEndings(path)) || index.hasFolder(path)) && [path, ...candidates(path)].some((one) => index.hasFile(one)))
}

function withoutEndings(path: string): string {
  const dot = path.indexOf('.', path.lastIndexOf('/') + 2)
  return dot < 0 ? path : path.slice(0, dot)
}

function candidates(path: string): string[] {
  // TypeScript is imported by the name of the JavaScript that is made of it.
  const bare = path.replace(/\.[cm]?jsx?$/, '')
  return [bare, ...(bare === path ? [] : [path])].flatMap((base) => [
    ...platforms.flatMap((platform) => endings.map((ending) => `${base}${platform}${ending}`)),
    ...endings.slice(0, 10).map((ending) => `${base}/index${ending}`),
  ])
}
