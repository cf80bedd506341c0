/** Which files of the tree an import speaks of, in any language: by the last parts of its name. */

import type { Aliases } from '../script-modules/aliases.ts'

export interface Modules {
  /** The files, at most five; none where the module is not in the tree or its name is too common. */
  filesOf(module: string, from: string): readonly string[]
}

const mostFiles = 5
/** Files that stand for their folder. */
const index = /\/(?:index|__init__|mod|main|lib)$/

/** The modules among these paths; an alias of a project goes before what their names alone tell. */
export function createModules(paths: ReadonlySet<string>, aliases: Aliases): Modules {
  const byName = new Map<string, string[]>()
  for (const path of paths) {
    const bare = withoutEnding(path)
    for (const name of new Set([lastOf(bare), ...folderOf(path).split('/')])) {
      const same = byName.get(name)
      if (same) same.push(path)
      else byName.set(name, [path])
    }
  }
  /** An index that only passes names on holds no hash and is not known here: the files beside it are. */
  function besideIndex(path: string): readonly string[] {
    const folder = folderOf(path)
    const beside = index.test(`/${withoutEnding(path)}`) ? [...paths].filter((one) => one.startsWith(`${folder}/`)) : []
    return beside.length > mostFiles ? [] : beside
  }

  return {
    filesOf(named, from) {
      // `./key.txt?raw`: how a bundler is told to take it.
      const module = named.replace(/\?\w+$/, '')
      const exact = module.startsWith('.') ? resolved([...folderOf(from).split('/'), ...module.split('/')]).join('/') : ''
      if (paths.has(exact)) return [exact]
      const meant = aliases.fileOf(module, from)
      if (meant !== undefined) return meant === null ? [] : paths.has(meant) ? [meant] : besideIndex(meant)
      const parts = partsOf(module, from)
      const candidates = byName.get(parts.at(-1) ?? '') ?? []
      for (let dropped = 0; dropped < parts.length; dropped += 1) {
        const alike = candidates.filter((path) => path !== from && isNamed(path, parts.slice(dropped)))
        const found = alike.length > 0 ? alike : candidates.filter((path) => path !== from && `/${folderOf(path)}/`.includes(`/${parts.slice(dropped).join('/')}/`))
        if (found.length > 0) return found.length > mostFiles ? [] : found
        // What starts in this folder, or at the root of the package, is nowhere else.
        if (module.startsWith('.')) return []
      }
      return []
    },
  }
}

/** `./keys`, `../a/keys.js`, `@/a/keys`, `.a.keys`, `crate::a::keys`, `example.org/a/keys`: the parts of the path that they name. */
function partsOf(module: string, from: string): readonly string[] {
  if (/^\.{1,2}\//.test(module) || module === '.' || module === '..') return resolved([...folderOf(from).split('/'), ...module.replace(/\.(?:[cm]?[jt]sx?|vue|svelte|dart|rb|php)$/, '').split('/')])
  const dots = /^\.+/.exec(module)?.[0].length ?? 0
  if (dots > 0) return resolved([...folderOf(from).split('/'), ...Array.from({ length: dots - 1 }, () => '..'), ...module.slice(dots).split('.')])
  const plain = module.replace(/^package:|\.(?:[cm]?[jt]sx?|vue|svelte|dart|rb|php)$/g, '')
  const split = plain.includes('/') ? plain.split('/') : plain.split(/::|\./)
  return split.filter((part) => part !== '' && !/^(?:@|~|crate|self|super|src|lib)$/.test(part)).map((part) => part.replace(/^[@#~]/, ''))
}

function resolved(parts: readonly string[]): readonly string[] {
  const path: string[] = []
  for (const part of parts) {
    if (part === '..') path.pop()
    else if (part !== '.' && part !== '') path.push(part)
  }
  return path
}

/** Whether a file, or the folder that it stands for, ends with these parts. */
function isNamed(path: string, parts: readonly string[]): boolean {
  const end = `/${parts.join('/')}`
  const bare = `/${withoutEnding(path)}`
  return bare.endsWith(end) || bare.replace(index, '').endsWith(end)
}

function withoutEnding(path: string): string {
  const dot = path.indexOf('.', path.lastIndexOf('/') + 2)
  return dot < 0 ? path : path.slice(0, dot)
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
