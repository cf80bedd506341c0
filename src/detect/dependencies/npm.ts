/** Dependencies and their licences, as the lock files of npm and Composer and the folders that they fill say both. */

import type { FoundDependency } from './found.ts'

/**
 * The packages that the root and the workspaces of a package-lock.json ask for at run time, with the licence that the lock file notes of each (since
 * lockfileVersion 2). Nothing for any other JSON.
 */
export function dependenciesInPackageLock(text: string): readonly FoundDependency[] {
  const packages = member(parsed(text), 'packages')
  if (packages === null) return []
  const asking = Object.entries(packages).filter(([folder]) => !folder.includes('node_modules/'))
  const names = new Set(asking.flatMap(([, one]) => Object.keys(member(one, 'dependencies') ?? {})))
  return [...names].flatMap((name): readonly FoundDependency[] => {
    const path = `node_modules/${name}`
    const license = Object.hasOwn(packages, path) ? textOf(packages[path], 'license') : null
    return license === null ? [] : [{ name, license, line: lineOf(text, `"${path}": {`), saidIn: null }]
  })
}

/** What a package.json asks for at run time. */
export function namesInManifest(text: string): readonly string[] {
  return Object.keys(member(parsed(text), 'dependencies') ?? {})
}

/** The licence that the package.json of an installed package states, in its present form; null for every other form. */
export function licenseOfInstalled(text: string): string | null {
  return textOf(parsed(text), 'license')
}

/**
 * The packages that a composer.lock, or the installed.json of a vendor folder, holds for run time. Composer does not say which of them are direct; all
 * go into the app.
 */
export function dependenciesInComposerLock(text: string): readonly FoundDependency[] {
  const lock = parsed(text)
  const packages = Object.values(member(lock, 'packages') ?? {})
  const forTests = new Set(Object.values(member(lock, 'dev-package-names') ?? {}))
  return packages.flatMap((one): readonly FoundDependency[] => {
    const name = textOf(one, 'name')
    if (forTests.has(name)) return []
    const licenses: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'license') : null
    const named = Array.isArray(licenses) ? licenses.filter((license): license is string => typeof license === 'string') : []
    // In Composer's list any may be chosen.
    return name === null || named.length === 0 ? [] : [{ name, license: named.join(' OR '), line: lineOf(text, `"name": "${name}"`), saidIn: null }]
  })
}

type Members = Readonly<Record<string, unknown>>

function parsed(text: string): Members | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof value === 'object' && value !== null ? (value as Members) : null
  } catch {
    return null
  }
}

function member(value: unknown, key: string): Members | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null
  const found: unknown = Reflect.get(value, key)
  return typeof found === 'object' && found !== null ? (found as Members) : null
}

function textOf(value: unknown, key: string): string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null
  const found: unknown = Reflect.get(value, key)
  return typeof found === 'string' && found.trim() !== '' ? found : null
}

function lineOf(text: string, words: string): number {
  const at = text.indexOf(words)
  return at === -1 ? 1 : text.slice(0, at).split('\n').length
}
