/** What Cargo.toml and pubspec.yaml take from the repository itself. */

import { partAt, type LocalPart } from './part.ts'

type Fields = Readonly<Record<string, unknown>>

const mostDepth = 4

/** Dependencies with a `path`, and members of a workspace, of a Cargo.toml. */
export async function cargoParts(text: string): Promise<readonly LocalPart[]> {
  if (!/\bpath\b|\bmembers\b/.test(text)) return []
  const { parse } = await import('smol-toml')
  const manifest = fieldsIn(() => parse(text))
  const members = fieldsOf(manifest.workspace).members
  const named = Array.isArray(members) ? members.filter((one): one is string => typeof one === 'string' && !/[*?[]/.test(one)) : []
  return [...named, ...pathsBelow(manifest, (key) => /^(?:.*-)?dependencies$|^patch$|^replace$/.test(key))].map((path) => partAt(path, JSON.stringify(path)))
}

/** Dependencies with a `path` of a pubspec.yaml; what git fetches has a path in another repository. */
export async function pubspecParts(text: string): Promise<readonly LocalPart[]> {
  if (!/^[ \t]+path:[ \t]*[^\s^\d]/m.test(text)) return []
  const { parse } = await import('yaml')
  const manifest = fieldsIn(() => parse(text, { maxAliasCount: 10, logLevel: 'silent' }))
  return ['dependencies', 'dev_dependencies', 'dependency_overrides']
    .flatMap((section) => Object.values(fieldsOf(manifest[section])).flatMap((one) => fieldsOf(one).path ?? []))
    .flatMap((path) => (typeof path === 'string' ? partAt(path, path) : []))
}

/** Every `path` of a table below a key that is about dependencies, at whatever depth. */
function pathsBelow(fields: Fields, isAbout: (key: string) => boolean, depth = 0): readonly string[] {
  if (depth > mostDepth) return []
  return Object.entries(fields).flatMap(([key, value]) => {
    const inner = fieldsOf(value)
    if (!isAbout(key)) return pathsBelow(inner, isAbout, depth + 1)
    const tables = Object.values(inner).map(fieldsOf)
    return tables.flatMap((one) => [one, ...Object.values(one).map(fieldsOf)]).flatMap(({ path }) => (typeof path === 'string' ? path : []))
  })
}

function fieldsIn(parse: () => unknown): Fields {
  try {
    return fieldsOf(parse())
  } catch {
    return {}
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
