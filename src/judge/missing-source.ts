/** Breaches of source-incomplete for code that the tree uses and does not hold. */

import type { MissingSource } from '../model/evidence.ts'
import type { Breach, Related } from '../model/finding.ts'
import { folderOf } from '../model/place.ts'

/** A message names so many units. */
const mostNamed = 10
const credentials = /BuildVars|Extra|Secret|Private|Keys?\b|Credential|Token|Password|ApiConfig|Constants/i

/** One for each hidden unit; where a template stands in the tree everybody can build with values of their own, and it is a note. */
export function hiddenBreach(missing: MissingSource): Breach {
  const { unit, hiddenBy, template, path } = missing
  const line = hiddenBy === null ? '' : ` (${hiddenBy.text})`
  const message = `${unit} is used by ${files(missing.users)} and is not in the tree: ${hiddenBy?.place.path ?? '.gitignore'} keeps it out${line}.`
  const breach: Breach = {
    message: template === null ? message : `${message} ${template} shows what it looks like.`,
    place: hiddenBy?.place ?? null,
    related: missing.uses.map((place) => ({ place, says: `uses ${unit}` })),
    identity: `missing ${path}`,
    ...(template === null ? {} : { level: 'note' as const }),
  }
  return credentials.test(unit) ? { ...breach, remedy: credentialRemedy(path) } : breach
}

/** One for each package or folder in which units are missing without a word. */
export function absentBreaches(missing: readonly MissingSource[]): readonly Breach[] {
  const groups = new Map<string, MissingSource[]>()
  for (const one of missing) {
    const key = `${one.template === null ? '' : 'template '}${folderOf(one.path)}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups].map(([key, units]) => {
    const names = units.map(({ unit }) => unit)
    const template = units[0]?.template ?? null
    const others = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
    const message = `${names.slice(0, mostNamed).join(', ')}${others}: the tree uses ${names.length === 1 ? 'it' : 'them'} and does not hold ${names.length === 1 ? 'it' : 'them'}.`
    return {
      message: template === null ? message : `${message} ${template} shows what it looks like.`,
      place: units[0]?.uses[0] ?? null,
      related: units.flatMap((unit, index) => (index === 0 ? otherUses(unit) : unit.uses.slice(0, 1).map((place) => ({ place, says: `uses ${unit.unit}` })))).slice(0, mostNamed),
      identity: `absent ${key}`,
      spread: true,
      level: template === null ? 'warning' : 'note',
    }
  })
}

/** One for each unit that only whoever cloned another repository into this one has. */
export function nestedBreach({ unit, path, users, uses }: MissingSource): Breach {
  return {
    message: `${unit} is used by ${files(users)} and lies in a git repository of its own inside of this one, which is no submodule: whoever clones this one does not get it.`,
    place: uses[0] ?? null,
    related: uses.slice(1).map((place) => ({ place, says: `uses ${unit}` })),
    identity: `nested ${path}`,
    level: 'warning',
    remedy: 'Make it a submodule with a public address (git submodule add URL PATH), or remove its .git folder and commit its files.',
  }
}

/** One for all files whose content git keeps elsewhere. */
export function pointerBreaches(missing: readonly MissingSource[]): readonly Breach[] {
  const [first] = missing
  if (first === undefined) return []
  const count = missing.length === 1 ? first.path : `${first.path} and ${missing.length - 1} more files of source`
  return [{
    message: `${count}: a Git LFS pointer stands in the place of the content.`,
    place: first.uses[0] ?? null,
    related: missing.slice(1, mostNamed).flatMap(({ uses }) => uses.slice(0, 1).map((place) => ({ place, says: 'a pointer as well' }))),
    identity: 'pointers',
    spread: true,
    level: 'warning',
    remedy: 'Commit source as it is: the archives that GitHub makes of a tag hold no content of LFS. Where the content is public, check it out with lfs: true.',
  }]
}

function otherUses({ uses, unit }: MissingSource): Related[] {
  return uses.slice(1).map((place) => ({ place, says: `uses ${unit}` }))
}

function files(count: number): string {
  return count === 1 ? 'one file' : `${count} files`
}

/** How the class can be published without its values, in the words of its build. */
function credentialRemedy(path: string): string {
  if (/\.(?:java|kt)$/.test(path)) {
    return 'Publish the class and take its values from build properties: in build.gradle `buildConfigField "String", "API_HASH", "\\"${findProperty(\'apiHash\') ?: \'\'}\\""`, '
      + 'in the class `BuildConfig.API_HASH`; the values go into ~/.gradle/gradle.properties or the environment of the build.'
  }
  if (/\.(?:swift|m|mm)$/.test(path)) return 'Publish the file and take its values from an xcconfig file that is not committed, by way of Info.plist.'
  if (/\.(?:[cm]?[jt]sx?|vue)$/.test(path)) return 'Publish the file and take its values from the environment of the build, as in `process.env.API_HASH`.'
  return 'Publish the file and take its values from the build: a definition such as -DAPI_HASH=…, or an environment variable that the build reads.'
}
