/** The packages of a repository that has several, and the names that a package has for its own modules. */

import { folderOf } from '../../model/place.ts'
import { objectOf, textIn, textsOf, type Plain } from '../credentials/pipelines/plain.ts'
import type { Pattern } from './patterns.ts'
import { normalPath } from './script-file.ts'
import { jsonIn, type Read } from './tsconfig.ts'

export interface Package {
  readonly folder: string
  /** Its name's modules and its `imports`, as paths of the tree. */
  readonly patterns: readonly Pattern[]
}

const mostPackages = 200

/** The packages among these files, by name. None in a repository that says of itself to be one package. */
export async function readPackages(files: ReadonlySet<string>, read: Read): Promise<ReadonlyMap<string, Package>> {
  const root = files.has('package.json') ? await jsonIn('package.json', read) : null
  if (!root?.workspaces && !['pnpm-workspace.yaml', 'lerna.json', 'rush.json'].some((name) => files.has(name))) return new Map()
  const manifests = [...files].filter((path) => path.endsWith('/package.json') && !path.includes('node_modules/')).slice(0, mostPackages)
  const found = await Promise.all(manifests.map(async (path) => [folderOf(path), await jsonIn(path, read)] as const))
  return new Map(found.flatMap(([folder, manifest]) => {
    const name = manifest && textIn(manifest, 'name')
    return manifest && name ? [[name, { folder, patterns: modulesOf(name, folder, manifest) }] as const] : []
  }))
}

/** `#keys` and its like: what a package's modules call each other. */
export async function readOwnNames(path: string, read: Read): Promise<readonly Pattern[]> {
  const manifest = await jsonIn(path, read)
  return manifest ? Object.entries(objectOf(manifest.imports)).map(([name, target]) => ({ name, targets: targetsIn(target, folderOf(path)) })) : []
}

/** What is built goes by other names than its source: `dist/keys.js` is src/keys.ts. */
function modulesOf(name: string, folder: string, manifest: Plain): readonly Pattern[] {
  const entries = ['source', 'types', 'module', 'main'].flatMap((key) => textIn(manifest, key) ?? [])
  const listed = Object.entries(objectOf(manifest.exports)).filter(([key]) => key.startsWith('.')).map(([key, target]): Pattern => ({ name: name + key.slice(1), targets: targetsIn(target, folder) }))
  const whole = [...targetsIn(manifest.exports, folder), ...entries.flatMap((entry) => pathsOf(entry, folder)), `${folder}/src/index`, `${folder}/index`]
  return [...listed, { name, targets: whole }, { name: `${name}/*`, targets: [`${folder}/*`, `${folder}/src/*`] }]
}

/** The paths in what `exports` or `imports` give for a name, under whatever condition. */
function targetsIn(target: unknown, folder: string, depth = 3): readonly string[] {
  if (typeof target === 'string') return pathsOf(target, folder)
  if (depth === 0) return []
  return Array.isArray(target) ? textsOf(target).flatMap((one) => pathsOf(one, folder)) : Object.entries(objectOf(target)).filter(([key]) => !key.startsWith('.')).flatMap(([, one]) => targetsIn(one, folder, depth - 1))
}

function pathsOf(target: string, folder: string): readonly string[] {
  const source = target.replace(/(^|\/)(?:dist|lib|build|out)\/(?:(?:esm|cjs|types)\/)?/, '$1src/').replace(/(?:\.d)?\.[cm]?[jt]s$/, '')
  return [target, source].flatMap((path) => normalPath(`${folder}/${path}`) ?? [])
}
