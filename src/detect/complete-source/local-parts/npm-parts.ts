/** What a package.json takes from the repository itself: `file:`, `link:`, `portal:` and `workspace:`. */

import { partAt, type LocalPart } from './part.ts'

const sections = ['dependencies', 'devDependencies', 'optionalDependencies', 'resolutions', 'overrides']

/** A package.json that is none has no parts. */
export function npmParts(text: string): readonly LocalPart[] {
  if (!/"(?:file|link|portal|workspace):/.test(text)) return []
  const manifest = objectIn(text)
  return sections.flatMap((section) => Object.entries(fieldsOf(manifest[section])).flatMap(([name, value]) => (typeof value === 'string' ? partOf(name, value) : [])))
}

function partOf(name: string, value: string): readonly LocalPart[] {
  const [, protocol, rest = ''] = /^(file|link|portal|workspace):(.*)$/.exec(value) ?? []
  if (protocol === undefined) return []
  const path = rest.replace(/^\/\/(?!\/)/, '')
  const mention = JSON.stringify(value)
  if (protocol !== 'workspace') return [partAt(path, mention)]
  if (/^\.{1,2}\//.test(path)) return [partAt(path, mention)]
  // `workspace:other@^1` gives the package another name here.
  const [, other] = /^(@?[^@]+)@/.exec(path) ?? []
  return [{ path: null, packageName: other ?? name, mention: JSON.stringify(name) }]
}

/** The name that a package.json gives its package, or null. */
export function packageNameIn(text: string): string | null {
  const { name } = objectIn(text)
  return typeof name === 'string' ? name : null
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(text))
  } catch {
    return {}
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
