/** The folders and files that a project which XcodeGen generates (`project.yml`) is made of, and packages beside it. */

import { folderOf } from '../../../model/place.ts'
import { lastName, resolvePath, type TreeIndex } from '../tree-index.ts'

type Read = (path: string) => Promise<string | null>

export interface XcodegenPart {
  readonly name: string
  readonly path: string
  readonly mention: string
  readonly ifAsked: false
  readonly isOptional: boolean
  readonly user: string
}

/** More are no specifications of one project. */
const mostSpecs = 60

/** Those that `project.yml` and the files that it includes name. A text that is no YAML, and one that takes its names from variables, names nothing. */
export async function xcodegenParts(index: TreeIndex, read: Read): Promise<readonly XcodegenPart[]> {
  const roots = index.files.filter(({ path, role }) => role === 'first-party' && /(?:^|\/)project\.ya?ml$/.test(path)).map(({ path }) => path)
  if (roots.length === 0) return []
  const { parse } = await import('yaml')
  const waiting = [...roots]
  const seen = new Set<string>()
  const parts: XcodegenPart[] = []
  for (let path = waiting.shift(); path !== undefined && seen.size < mostSpecs; path = waiting.shift()) {
    const text = seen.has(path) ? null : await read(path)
    seen.add(path)
    if (text === null || !/^targets\s*:|^include\s*:/m.test(text)) continue
    const spec = asMap(parsed(text, parse))
    const folder = folderOf(path)
    for (const { path: included } of entries(spec.include)) waiting.push(resolvePath(folder, included) ?? '')
    for (const { path: at, isOptional } of partsIn(spec)) {
      const resolved = resolvePath(folder, at)
      if (resolved !== null && resolved !== '' && !/[$*{}]/.test(at)) parts.push({ name: resolved, path: resolved, mention: lastName(resolved), ifAsked: false, isOptional, user: path })
    }
  }
  return parts
}

function parsed(text: string, parse: (text: string, options: { readonly maxAliasCount: number; readonly logLevel: 'silent' }) => unknown): unknown {
  try {
    return parse(text, { maxAliasCount: 100, logLevel: 'silent' })
  } catch {
    return null
  }
}

interface Part {
  readonly path: string
  readonly isOptional: boolean
}

/** A command that runs before may write what is not there. */
function partsIn(spec: Fields): readonly Part[] {
  const isWritten = asMap(spec.options).preGenCommand !== undefined
  const sources = Object.values(asMap(spec.targets)).flatMap((target) => entries(asMap(target).sources))
  const packages = Object.values(asMap(spec.packages)).flatMap((one) => entries(asMap(one).path))
  return [...sources, ...packages].map((part) => ({ ...part, isOptional: part.isOptional || isWritten }))
}

type Fields = Readonly<Record<string, unknown>>

function asMap(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** `Sources`, `[Sources, { path: More, optional: true }]`, `{ path: Sources }`. */
function entries(value: unknown): readonly Part[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown): readonly Part[] => {
    if (typeof one === 'string') return [{ path: one, isOptional: false }]
    const { path, optional, buildPhase, type } = asMap(one)
    const isCode = (buildPhase === undefined || buildPhase === 'sources') && type !== 'folder'
    return typeof path === 'string' && isCode ? [{ path, isOptional: optional === true }] : []
  })
}
