/** What imports without a dot mean in the TypeScript and JavaScript of a tree: aliases of its projects, its own packages. */

import { folderOf } from '../../model/place.ts'
import { readOwnNames, readPackages, type Package } from './packages.ts'
import { targetsOf, type Pattern } from './patterns.ts'
import { scriptFile } from './script-file.ts'
import { readProject, type Project, type Read } from './tsconfig.ts'

export interface Aliases {
  /** The file of the tree; null where the tree should have one and has not; undefined where no alias is for the module. */
  fileOf(module: string, from: string): string | null | undefined
  /** Where the aliases say that the module stands, whether it does or not: paths that may lack an ending, the likeliest first. */
  pathsOf(module: string, from: string): readonly string[]
}

/** Where no project says anything. */
export const noAliases: Aliases = { fileOf: () => undefined, pathsOf: () => [] }

/** A file of a script language that imports a module. */
export interface Importer {
  readonly path: string
  readonly module: string
}

const script = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i
const configs = ['tsconfig.json', 'jsconfig.json']

/** Reads the projects that these importers stand in, and nothing where nobody imports by a name. `listed` gives the paths of the tree. */
export async function readAliases(importers: readonly Importer[], listed: () => ReadonlySet<string>, read: Read): Promise<Aliases> {
  const named = importers.filter(({ path, module }) => script.test(path) && !module.startsWith('.'))
  if (named.length === 0) return noAliases
  const files = listed()
  const packages = await readPackages(files, read)
  const folders = [...new Set(named.map(({ path }) => folderOf(path)))]
  const projects = new Map<string, Project>()
  const ownNames = new Map<string, readonly Pattern[]>()
  for (const folder of folders) {
    const config = nearest(folder, configs, files)
    if (config !== null && !projects.has(config)) projects.set(config, await readProject(config, read, (name) => packages.get(name)?.folder ?? null))
    const manifest = named.some(({ module }) => module.startsWith('#')) ? nearest(folder, ['package.json'], files) : null
    if (manifest !== null && !ownNames.has(manifest)) ownNames.set(manifest, await readOwnNames(manifest, read))
  }
  const byFolder = new Map(folders.map((folder) => {
    const project = projects.get(nearest(folder, configs, files) ?? '')
    const own = ownNames.get(nearest(folder, ['package.json'], files) ?? '') ?? []
    return [folder, { lists: [project?.patterns ?? [], own], base: project?.base ?? null }] as const
  }))
  const namesFor = (module: string, from: string): Names => {
    const { lists, base } = byFolder.get(folderOf(from)) ?? { lists: [], base: null }
    return { lists: [...lists, packageOf(module, packages)?.patterns ?? []], base }
  }
  const isAsked = (module: string, from: string): boolean => script.test(from) && !module.startsWith('.')
  return {
    fileOf: (module, from) => (isAsked(module, from) ? resolved(module, namesFor(module, from), files) : undefined),
    pathsOf: (module, from) => (isAsked(module, from) ? whereTo(module, namesFor(module, from)) : []),
  }
}

/** What names may mean, seen from one file. */
interface Names {
  readonly lists: readonly (readonly Pattern[])[]
  readonly base: string | null
}

function whereTo(module: string, { lists, base }: Names): readonly string[] {
  return [...lists.flatMap((patterns) => targetsOf(module, patterns) ?? []), ...(base === null ? [] : [inFolder(base, module)])]
}

function inFolder(folder: string, module: string): string {
  return folder === '' ? module : `${folder}/${module}`
}

function resolved(module: string, { lists, base }: Names, files: ReadonlySet<string>): string | null | undefined {
  const has = (path: string): boolean => files.has(path)
  let isMeant = false
  for (const patterns of lists) {
    const targets = targetsOf(module, patterns)
    const found = targets?.map((target) => scriptFile(target, has)).find((path) => path !== null)
    if (found) return found
    // `*` is for whatever there is.
    isMeant ||= targets !== null && targetsOf(module, patterns.filter(({ name }) => name !== '*')) !== null
  }
  const inBase = base === null ? null : scriptFile(inFolder(base, module), has)
  return inBase ?? (isMeant ? null : undefined)
}

function packageOf(module: string, packages: ReadonlyMap<string, Package>): Package | undefined {
  return packages.get(/^(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? '')
}

/** The file of one of these names in the folder or the nearest above it. */
function nearest(folder: string, names: readonly string[], files: ReadonlySet<string>): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    const found = names.map((name) => inFolder(at, name)).find((path) => files.has(path))
    if (found !== undefined) return found
    if (at === '') return null
  }
}
