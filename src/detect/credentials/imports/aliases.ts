/** What imports without a dot mean in the TypeScript and JavaScript of a tree: aliases of its projects, its own packages. */

import { folderOf } from '../../../model/place.ts'
import { readOwnNames, readPackages, type Package } from './packages.ts'
import { targetsOf, type Pattern } from './patterns.ts'
import { scriptFile } from './script-file.ts'
import { readProject, type Project, type Read } from './tsconfig.ts'

export interface Aliases {
  /** The file of the tree; null where the tree should have one and has not; undefined where no alias is for the module. */
  fileOf(module: string, from: string): string | null | undefined
}

/** Where no project says anything. */
export const noAliases: Aliases = { fileOf: () => undefined }

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
  return {
    fileOf(module, from) {
      if (!script.test(from) || module.startsWith('.')) return undefined
      const project = projects.get(nearest(folderOf(from), configs, files) ?? '')
      const own = ownNames.get(nearest(folderOf(from), ['package.json'], files) ?? '') ?? []
      return resolved(module, [project?.patterns ?? [], own, packageOf(module, packages)?.patterns ?? []], project?.base ?? null, files)
    },
  }
}

function resolved(module: string, lists: readonly (readonly Pattern[])[], base: string | null, files: ReadonlySet<string>): string | null | undefined {
  const has = (path: string): boolean => files.has(path)
  let isMeant = false
  for (const patterns of lists) {
    const targets = targetsOf(module, patterns)
    const found = targets?.map((target) => scriptFile(target, has)).find((path) => path !== null)
    if (found) return found
    // `*` is for whatever there is.
    isMeant ||= targets !== null && targetsOf(module, patterns.filter(({ name }) => name !== '*')) !== null
  }
  const inBase = base === null ? null : scriptFile(base === '' ? module : `${base}/${module}`, has)
  return inBase ?? (isMeant ? null : undefined)
}

function packageOf(module: string, packages: ReadonlyMap<string, Package>): Package | undefined {
  return packages.get(/^(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? '')
}

/** The file of one of these names in the folder or the nearest above it. */
function nearest(folder: string, names: readonly string[], files: ReadonlySet<string>): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    const found = names.map((name) => (at === '' ? name : `${at}/${name}`)).find((path) => files.has(path))
    if (found !== undefined) return found
    if (at === '') return null
  }
}
