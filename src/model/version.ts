/** Versions in the names of tags and in build files, and which of two is newer. Dotted numbers only: what else a name says is its owner's taste. */

/** `[11, 4, 2]`. */
export type Version = readonly number[]

/** The dotted numbers in a tag's or release's name, in order: `graher_9.33.31_bundle` has one, `latest` none. */
export function versionsIn(name: string): readonly Version[] {
  return [...name.matchAll(/(?<![\d.])\d{1,5}(?:\.\d{1,5}){1,3}(?!\.?\d)/g)].map(([text]) => text.split('.').map(Number))
}

/** What a release's names say, the first that says anything: its tag, its title, its files. */
export function versionNamed(names: readonly string[]): { readonly name: string; readonly versions: readonly Version[] } | null {
  return names.map((name) => ({ name, versions: versionsIn(name) })).find(({ versions }) => versions.length > 0) ?? null
}

/** Whether the two agree as far as both go: a store's `11.4` is a build file's `11.4.2`. */
export function isSameVersion(a: Version, b: Version): boolean {
  return a.slice(0, b.length).every((part, index) => part === b[index])
}

/** Below zero where `a` is older than `b`. */
export function compareVersions(a: Version, b: Version): number {
  const index = [...a, ...b].findIndex((_, at) => (a[at] ?? 0) !== (b[at] ?? 0))
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}

/** Whether it is a day or a month, as builds bear it that are made every night: `2025.03.09`. */
export function isDay(version: Version): boolean {
  return (version[0] ?? 0) >= 1900
}
