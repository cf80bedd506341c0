/** Reads what a TypeScript or JavaScript project calls its modules: `baseUrl` and `paths` of tsconfig.json, with what it extends and the projects that it is made of. */

import { folderOf } from '../../model/place.ts'
import { objectOf, textIn, textsOf, listOf, type Plain } from '../credentials/pipelines/plain.ts'
import { normalPath } from './script-file.ts'
import type { Pattern } from './patterns.ts'

export interface Project {
  readonly patterns: readonly Pattern[]
  /** The folder in which names without a dot are looked for, or null. */
  readonly base: string | null
}

/** The text of a file of the tree, or null. */
export type Read = (path: string) => Promise<string | null>

/** Where the folder of a package of this repository is, by its name; null for all others. */
export type FolderOfPackage = (name: string) => string | null

const nothing: Project = { patterns: [], base: null }
const mostConfigs = 12

/** The project of a configuration file. Its own settings go before those that it extends. */
export async function readProject(path: string, read: Read, packages: FolderOfPackage, seen = new Set<string>()): Promise<Project> {
  if (seen.has(path) || seen.size >= mostConfigs) return nothing
  seen.add(path)
  const root = await jsonIn(path, read)
  if (!root) return nothing
  const own = settingsIn(root, folderOf(path))
  const others: Project[] = []
  for (const other of [...extendedBy(root, folderOf(path), packages), ...partsIn(root, folderOf(path))]) others.push(await readProject(other, read, packages, seen))
  const patterns = own.patterns.length > 0 ? own.patterns : (others.find((one) => one.patterns.length > 0)?.patterns ?? [])
  return { patterns, base: own.base ?? others.find((one) => one.base !== null)?.base ?? null }
}

/** A file of JSON that may have comments; null where there is none. */
export async function jsonIn(path: string, read: Read): Promise<Plain | null> {
  const text = await read(path)
  if (text === null) return null
  const { parse } = await import('jsonc-parser')
  return objectOf(parse(text, [], { allowTrailingComma: true }))
}

function settingsIn(root: Plain, folder: string): Project {
  const options = objectOf(root.compilerOptions)
  const baseUrl = textIn(options, 'baseUrl')
  const base = baseUrl === null ? null : within(folder, baseUrl)
  const patterns = Object.entries(objectOf(options.paths)).map(([name, targets]): Pattern => ({
    name,
    targets: textsOf(targets).flatMap((target) => within(base ?? folder, target) ?? []),
  }))
  return { patterns, base }
}

/** `${configDir}` is where the project is that extends this; that is hardly ever another folder's. */
function within(folder: string, path: string): string | null {
  return normalPath(`${folder}/${path.replace(/^\$\{configDir\}/, '.')}`)
}

function extendedBy(root: Plain, folder: string, packages: FolderOfPackage): readonly string[] {
  return textsOf(root.extends).flatMap((name): readonly string[] => {
    const [, owner = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)\/?(.*)$/.exec(name) ?? []
    const home = name.startsWith('.') ? folder : packages(owner)
    const path = home === null ? null : normalPath(`${home}/${name.startsWith('.') ? name : rest || 'tsconfig.json'}`)
    return path === null ? [] : path.endsWith('.json') ? [path] : [`${path}.json`, `${path}/tsconfig.json`]
  })
}

/** A project that has no files of its own is made of others: `tsconfig.app.json`. */
function partsIn(root: Plain, folder: string): readonly string[] {
  return listOf(root.references).flatMap((one): readonly string[] => {
    const path = within(folder, textIn(objectOf(one), 'path') ?? '')
    return path === null || path === folder ? [] : path.endsWith('.json') ? [path] : [`${path}/tsconfig.json`]
  })
}
