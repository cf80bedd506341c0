/** Which bindings a name may stand for, over all files that were looked at. */

import { wholeText } from './content.ts'
import type { Aliases } from '../script-modules/aliases.ts'
import type { Binding, Expression } from './ir.ts'
import { createModules } from './modules.ts'

/** A binding and the file that it stands in. */
export interface Located {
  readonly path: string
  readonly binding: Binding
}

/** Where a name is read. */
export interface Vantage {
  readonly path: string
  readonly scope: readonly string[]
}

export interface Names {
  /** The bindings of the name that is nearest, seen from where it is read. None where nothing of that name is known. */
  lookUp(name: readonly string[], from: Vantage): readonly Located[]
  /** The bindings of a name in the file that an import speaks of. None where the file is not known. */
  imported(what: Imported, from: Vantage): readonly Located[]
}

type Imported = Extract<Expression, { is: 'import' }>

const mostFiles = 5
/** How many files may pass a name on as a whole. */
const mostReexports = 4
/** Of a name that gets more values than this, only the first ones are looked at. */
const mostBindings = 64
/** Parts of a name that say whose it is and not what it is: the one object of a Kotlin class, a shared instance. */
const own = new Set(['this', 'self', 'super', 'static', 'INSTANCE', 'Companion', 'shared', 'sharedInstance'])

/** Names over the bindings of many files. */
export function createNames(all: readonly Located[], aliases: Aliases): Names {
  const byName = new Map<string, Located[]>()
  for (const one of all) {
    const name = nameOf(one.binding)
    if (name === null) continue
    const same = byName.get(name)
    if (same && same.length < mostBindings) same.push(one)
    else if (!same) byName.set(name, [one])
  }
  const modules = createModules(new Set(all.map((one) => one.path)), aliases)

  function imported({ module, name }: Imported, from: Vantage, depth = mostReexports): readonly Located[] {
    const paths = modules.filesOf(module, from.path)
    const inside = (wanted: string): readonly Located[] => (byName.get(wanted) ?? []).filter((one) => paths.includes(one.path) && !isLocal(one.binding))
    // CommonJS has one name for what it exports.
    const found = name === 'default' ? [...inside('default'), ...inside('exports'), ...inside(wholeText)] : inside(name)
    if (found.length > 0 || depth === 0) return found
    return inside('*').flatMap(({ path, binding }) => (binding.value.is === 'import' ? imported({ ...binding.value, name }, { path, scope: [] }, depth - 1) : []))
  }

  return {
    imported,
    lookUp(name, from) {
      const parts = name.filter((part) => !own.has(part))
      const last = parts.at(-1) ?? ''
      const candidates = byName.get(last) ?? byName.get(counterpart(last)) ?? []
      const owner = parts.at(-2) ?? null
      if (owner === null) return unqualified(candidates, from)
      // A variable or an import of that name is no file of that name, and Python knows no file that it did not import.
      const isFile = !/\.(?:py|ipynb)$/.test(from.path) && !(byName.get(owner) ?? []).some((one) => one.path === from.path && encloses(homeOf(one.binding), from.scope))
      return qualified(candidates, { owner, isFile }, from)
    },
  }
}

/** The name that a binding gives a value to: its target's last part, or the function that returns it. */
export function nameOf(binding: Binding): string | null {
  if (binding.kind === 'bare') return null
  if (binding.kind !== 'returned') return binding.target.at(-1) ?? null
  return binding.scope.at(-1)?.replace(/\(\)$/, '') ?? null
}

/** Kotlin reads `getApiHash()` as `apiHash`, and Java the other way round. */
function counterpart(name: string): string {
  const property = /^get([A-Z])(\w*)$/.exec(name)
  if (property) return `${(property[1] ?? '').toLowerCase()}${property[2] ?? ''}`
  return `get${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}

function unqualified(candidates: readonly Located[], from: Vantage): readonly Located[] {
  const near = candidates.filter((one) => one.path === from.path && encloses(homeOf(one.binding), from.scope))
  const declared = near.filter((one) => one.binding.kind !== 'assigned')
  const depth = Math.max(-1, ...(declared.length > 0 ? declared : near).map((one) => homeOf(one.binding).length))
  const nearest = near.filter((one) => homeOf(one.binding).length === depth || one.binding.kind === 'assigned')
  if (nearest.length > 0) return nearest
  return fewFiles(candidates.filter((one) => one.path !== from.path && !isLocal(one.binding) && one.binding.target.length < 2))
}

function qualified(candidates: readonly Located[], { owner, isFile }: { readonly owner: string; readonly isFile: boolean }, from: Vantage): readonly Located[] {
  const owned = candidates.filter((one) => ownerOf(one) === owner || one.binding.target.at(-2) === owner || (isFile && isFileOf(one.path, owner)))
  const declared = owned.filter((one) => one.binding.kind !== 'assigned')
  const here = declared.filter((one) => one.path === from.path)
  if (here.length > 0) return [...here, ...owned.filter((one) => one.binding.kind === 'assigned')]
  return fewFiles(owned.filter((one) => !isLocal(one.binding)))
}

/** The scope that a binding's name belongs to: an assignment in a function may be to the function's type. */
function homeOf(binding: Binding): readonly string[] {
  return binding.kind === 'returned' ? binding.scope.slice(0, -1) : binding.scope
}

function ownerOf({ binding }: Located): string | null {
  return homeOf(binding).filter((part) => !part.endsWith('()')).at(-1) ?? null
}

function isLocal(binding: Binding): boolean {
  return binding.kind !== 'assigned' && homeOf(binding).some((part) => part.endsWith('()'))
}

function encloses(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.length <= inner.length && outer.every((part, index) => part === inner[index])
}

/** Java knows what stands outside of any class in `Keys.kt` as `KeysKt`. */
function isFileOf(path: string, owner: string): boolean {
  const stem = stemOf(path)
  return stem === owner || (path.endsWith('.kt') && `${stem}Kt` === owner)
}

function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.slice(0, name.includes('.') ? name.indexOf('.') : name.length)
}

/** A name that stands for something in many files is no one thing. */
function fewFiles(found: readonly Located[]): readonly Located[] {
  return new Set(found.map((one) => one.path)).size > mostFiles ? [] : found
}
