/** Which of the units that do not stand where they should are missing from the published source: what a build writes and what libraries bring is not. */

import type { MissingSource } from '../../model/evidence.ts'
import type { Place } from '../../model/place.ts'
import type { AbsentUnit } from './absent.ts'
import { hidesFolder, hidingRule, isDeliberate, type IgnoreRule } from './ignore-rules.ts'
import { createLibraries } from './libraries.ts'
import { placeOfUse } from './place-of-use.ts'
import { createDescriptions, createTemplates } from './template.ts'
import { lastName, type TreeIndex } from './tree-index.ts'
import { hasGeneratorInput, isGeneratedHeaderName, writtenByBuild } from './written-by-build.ts'

type Read = (path: string) => Promise<string | null>

/** A finding shows so many users. */
const mostUses = 5

interface Suspect {
  readonly unit: AbsentUnit
  readonly path: string
  readonly hiddenBy: IgnoreRule | null
}

/** The evidence, in the order of the units. A unit that no line of code turns out to use is none. */
export async function findMissing(units: readonly AbsentUnit[], rules: readonly IgnoreRule[], index: TreeIndex, read: Read): Promise<readonly MissingSource[]> {
  const deliberate = rules.filter(isDeliberate)
  const hidden = units.flatMap((unit) => hiddenSuspect(unit, deliberate, rules, index))
  const known = new Set(hidden.map(({ unit }) => unit))
  const libraries = createLibraries(index, read)
  const absent: Suspect[] = []
  for (const unit of units.filter((one) => !known.has(one) && one.isOwn)) {
    if (isSure(unit, rules, index) && !(unit.kind === 'class' && (await libraries.maySupply(unit)))) absent.push({ unit, path: unit.expectedAt[0] ?? '', hiddenBy: null })
  }
  const suspects = [...hidden, ...absent]
  if (suspects.length === 0) return []
  const names = new Set(suspects.map(({ path }) => tellingName(path)))
  const written = await writtenByBuild({ names, paths: new Set(suspects.flatMap(modulePath)) }, index.files, read)
  const isWritten = (suspect: Suspect): boolean => [tellingName(suspect.path), ...modulePath(suspect)].some((one) => written.has(one))
  const found: MissingSource[] = []
  const templateOf = createShown(index, read)
  for (const suspect of suspects.filter((one) => !isWritten(one) && !hasGeneratorInput(one.path, index))) {
    const uses = await placesOf(suspect.unit, read)
    if (uses.length > 0) found.push(missingSource(suspect, uses, await templateOf(suspect)))
  }
  return onePerPath(found)
}

/** Where a module lies, below a folder at least, without its ending: as scripts name it that write it. */
function modulePath({ unit, path }: Suspect): readonly string[] {
  const bare = path.replace(/(?:\/index)?\.\w+$/, '')
  return unit.kind === 'module' && bare.includes('/') ? [bare] : []
}

/** A header may be included by several names. */
function onePerPath(missing: readonly MissingSource[]): readonly MissingSource[] {
  const byPath = new Map<string, MissingSource>()
  for (const one of missing) {
    const first = byPath.get(one.path)
    const uses = [...(first?.uses ?? []), ...one.uses].slice(0, mostUses)
    byPath.set(one.path, first === undefined ? one : { ...first, uses, users: first.users + one.users })
  }
  return [...byPath.values()]
}

/** A line that keeps out a file, or a folder of source, on purpose; not one that names where builds put what they make. */
function hiddenSuspect(unit: AbsentUnit, deliberate: readonly IgnoreRule[], rules: readonly IgnoreRule[], index: TreeIndex): Suspect[] {
  // Whoever hides declarations hides what a compiler or a generator made of something else.
  if (unit.kind === 'module' && unit.expectedAt.some((path) => path.endsWith('.d.ts') && deliberate.some((rule) => rule.names === path))) return []
  for (const path of unit.expectedAt) {
    const hiddenBy = isFolder(unit) || deliberate.some((rule) => rule.hides(path)) ? hidingRule(path, rules) : null
    if (hiddenBy !== null && isFolder(unit) && hidesFolder(hiddenBy, path)) return [{ unit, path, hiddenBy }]
    if (hiddenBy !== null && isDeliberate(hiddenBy) && !(unit.kind === 'include' && mayBeMade(unit.name, path, hiddenBy, index))) return [{ unit, path, hiddenBy }]
  }
  return []
}

/** Whether the unit is a whole folder, for which a line that names it is about source. */
function isFolder({ kind, expectedAt: [path = ''] }: AbsentUnit): boolean {
  return (kind === 'part' || kind === 'project') && !lastName(path).includes('.')
}

/**
 * A header that is hidden by its own name was most often written by a configure step; one with a secret, or with its code beside it, was not. A hidden folder of headers may be where the
 * build links those of a submodule.
 */
function mayBeMade(header: string, path: string, { text }: IgnoreRule, index: TreeIndex): boolean {
  const namesFile = /\.\w+$/.test(text)
  return isGeneratedHeaderName(header) || (namesFile ? !speaksOfSecrets.test(lastName(header)) && !hasImplementation(path, index) : index.absentSubmodules.length > 0)
}

/** Whether the code that goes with the header stands in the tree: whoever wrote that wrote the header. */
function hasImplementation(path: string, index: TreeIndex): boolean {
  const stem = path.replace(/\.\w+$/, '')
  return ['c', 'cc', 'cpp', 'cxx', 'm', 'mm'].some((ending) => index.hasFile(`${stem}.${ending}`))
}

const speaksOfSecrets = /private|secret|key|token|credential|passw|cert|auth/i

/** Libraries in one big file, which every system has and which checkouts without big files lack. */
const everybodys = /(?:^|\/)(?:sqlite3|miniz|duktape)\.c$/

/** Whether no other part of the repository, seen or unseen, may hold it. */
function isSure({ kind, expectedAt }: AbsentUnit, rules: readonly IgnoreRule[], index: TreeIndex): boolean {
  if (expectedAt.some((path) => index.isOutOfSight(path) || everybodys.test(path) || hidingRule(path, rules) !== null)) return false
  if (kind !== 'class' && kind !== 'include') return true
  // A class of that name elsewhere was moved, or its package is not what its folder says.
  const names = new Set(expectedAt.map(lastName))
  return index.absentSubmodules.length === 0 && [...names].every((name) => index.foldersWith(name).length === 0)
}

/** What a line looks like that imports a module. */
const imports = /\bfrom\b|\bimport\b|\brequire\b|\busing\b/

async function placesOf({ kind, users, mention }: AbsentUnit, read: Read): Promise<readonly Place[]> {
  const places: Place[] = []
  for (const user of users) {
    if (places.length >= mostUses) break
    const place = placeOfUse(user, (await read(user)) ?? '', mention, kind === 'module' ? imports : undefined)
    if (place !== null) places.push(place)
  }
  return places
}

/** A function that answers with what shows how the file would look, where it is one. */
function createShown(index: TreeIndex, read: Read): (suspect: Suspect) => Promise<string | null> {
  const templateFor = createTemplates(index)
  const describedIn = createDescriptions(index, read)
  return async ({ unit, path, hiddenBy }) => {
    if (unit.kind === 'part') return null
    return templateFor(path) ?? (hiddenBy === null ? null : describedIn(path))
  }
}

function missingSource({ unit, path, hiddenBy }: Suspect, uses: readonly Place[], template: string | null): MissingSource {
  return {
    kind: 'missing-source',
    reason: hiddenBy === null ? 'absent' : 'hidden',
    unit: unit.name,
    path,
    hiddenBy: hiddenBy === null ? null : { place: hiddenBy.place, text: hiddenBy.text },
    template,
    uses,
    users: Math.max(uses.length, unit.users.length),
  }
}

/** What a script calls a file that it writes: by a name of its own, without the ending; a word such as `app` tells nothing alone. */
function tellingName(path: string): string {
  const name = lastName(path)
  const stem = name.replace(/\..*$/, '')
  return /[a-z\d][A-Z]|_/.test(stem) || /^[A-Z].*\.(?:java|kt|swift|cs)$/.test(name) ? stem : name
}
