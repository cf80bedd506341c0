/** Calls that hand a pair to a library which logs in to Telegram, and the names by which libraries know published pairs. */

import { credentialNamed } from '../../catalog/credentials.ts'
import { libraries, type Library, type LibraryCall } from '../../catalog/libraries.ts'
import type { Credential } from '../../model/credential.ts'
import { unlabelled } from './call-forms.ts'
import { partsOf, type Binding, type Expression } from './ir.ts'
import type { Located } from './names.ts'

type Call = Extract<Expression, { is: 'call' }>

/** An api_hash is handed over. */
export interface LibraryUse {
  readonly library: Library
  /** What is called, as the source has it. */
  readonly callee: string
  readonly hash: Expression
}

/** The libraries that each file imports. */
export type LibrariesOf = (path: string) => readonly Library[]

const mostDepth = 12
const calls = libraries.flatMap((library) => library.calls.map((call) => ({ library, call })))
const presets = libraries.flatMap((library) => (library.presets ?? []).map(({ path, credential }) => ({ library, path, credential })))

/** The libraries that a file with these bindings imports. */
export function importedLibraries(bindings: readonly Binding[]): readonly Library[] {
  const modules = new Set(bindings.flatMap(({ value }) => (value.is === 'import' ? [value.module] : [])))
  return libraries.filter(({ modules: own }) => own !== null && [...modules].some((module) => own.test(module)))
}

/** What a call may hand to a library for an api_hash: none where it is no such call. Arguments with a name are told by their names. */
export function libraryUses(value: Expression, imported: readonly Library[]): readonly LibraryUse[] {
  if (value.is !== 'call') return []
  const path = pathOf(value)
  return calls.flatMap(({ library, call }): readonly LibraryUse[] => {
    const hash = isCallTo(path, call, imported.includes(library)) ? value.arguments[call.hash] : undefined
    return hash && unlabelled(hash) === hash ? [{ library, callee: path.at(-1) ?? '', hash }] : []
  })
}

/** The library that some call in a value is made to, or null. */
export function libraryCalled(value: Expression, imported: readonly Library[], depth = mostDepth): Library | null {
  if (depth === 0) return null
  const path = value.is === 'call' ? pathOf(value) : null
  const own = path && calls.find(({ library, call }) => isCallTo(path, call, imported.includes(library)))
  if (own) return imported.find((library) => library.calls.some(({ callee }) => callee === own.call.callee)) ?? own.library
  return firstOf(partsOf(value), (part) => libraryCalled(part, imported, depth - 1))
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = find(one)
    if (found !== null) return found
  }
  return null
}

function isCallTo(path: readonly string[], { callee, common, of }: LibraryCall, imported: boolean): boolean {
  if (plain(path.at(-1) ?? '') !== callee) return false
  return of === undefined ? common === undefined || imported : path.at(-2) === of
}

const plain = (name: string): string => name.replaceAll('_', '').toLowerCase()

function pathOf({ on, callee }: Call): readonly string[] {
  return (on?.is === 'name' ? [...on.path, ...callee] : callee).flatMap((part) => part.replace(/^new\s+/, '').split(/\.|::/))
}

/** The published pair that a name, or what is called, stands for in an imported library; null for everything else. */
export function presetOf(value: Expression, imported: readonly Library[]): Credential | null {
  const path = value.is === 'name' ? value.path : value.is === 'call' ? pathOf(value) : []
  const known = path.length < 2 ? undefined : presets.find((one) => holds(path, one.path) && (one.library.modules === null || imported.includes(one.library)))
  return known ? credentialNamed(known.credential) : null
}

/** Whether the parts stand in the path one behind the other, anywhere. */
function holds(path: readonly string[], parts: readonly string[]): boolean {
  return path.some((_, at) => parts.every((part, index) => path[at + index] === part))
}

/** Tells the libraries of each file, looked up once a file. */
export function createLibrariesOf(all: readonly Located[]): LibrariesOf {
  const bindings = new Map<string, Binding[]>()
  for (const { path, binding } of all) {
    if (binding.value.is !== 'import') continue
    const same = bindings.get(path)
    if (same) same.push(binding)
    else bindings.set(path, [binding])
  }
  const known = new Map([...bindings].map(([path, imports]) => [path, importedLibraries(imports)]))
  return (path) => known.get(path) ?? []
}
