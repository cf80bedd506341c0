/** Java and Kotlin classes that are imported from the repository's own packages and that no file declares. */

import type { Surveyed } from '../../model/detector.ts'
import { folderOf } from '../../model/place.ts'
import type { AbsentUnit } from './absent.ts'
import type { UseSurvey } from './survey.ts'
import { lastName, type TreeIndex } from './tree-index.ts'
import { gatherUnits, type UsedUnit } from './units.ts'
import { isGeneratedClassName } from './written-by-build.ts'

type Read = (path: string) => Promise<string | null>

/** Endings of files that declare a class under their own name. */
const endings = ['java', 'kt', 'scala', 'groovy', 'aidl']
/** What Android's build writes into an app's own packages. */
const written = new Set(['R', 'BR', 'BuildConfig', 'Manifest', 'Res', 'databinding'])
/** What follows the name of a class, so that a name with others inside is no class of the tree's. */
const isClassName = /^[A-Z]\w*$/
const declarations = /\b(?:class|interface|object|record|typealias|enum|trait|struct|fun|val|var)\s+(?:<[^()\n]{0,120}>\s*)?(?:[\w<>?*,. ]{1,120}\.)?`?([A-Z]\w*)/g
const fileClass = /@file:JvmName\(\s*"(\w+)"/g

/** Those whose package is the tree's own, in order; the files of a package are read only where one of its classes stands in no file of its name. */
export async function absentClasses(surveys: readonly Surveyed<UseSurvey>[], index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const packages = gatherPackages(surveys)
  const above = packagesAbove(packages)
  const declaredIn = createDeclarations(packages, read)
  const found = new Map<string, UsedUnit>()
  for (const unit of gatherUnits(surveys, 'jvm', (use) => use)) {
    if (packages.has(unit.name) || standsInFileOfItsName(unit.name, index)) continue
    const known = longestPackage(unit.name, packages) ?? longestPackage(unit.name, above)
    if (known === null) continue
    const names = unit.name.slice(known.length + 1).split(/[.$]/)
    const at = names.findIndex((name) => !/^[a-z]/.test(name))
    const name = names[at]
    if (name === undefined || !isClassName.test(name) || names.some((one) => written.has(one))) continue
    if (at === 0 && (await declaredIn(known)).has(name)) continue
    const full = [known, ...names.slice(0, at + 1)].join('.')
    found.set(full, { name: full, users: [...(found.get(full)?.users ?? []), ...unit.users] })
  }
  return [...found.values()].map((unit) => absentUnit(unit, packages, above))
}

/** Own packages with the paths of their files, whoever's they are. */
type Packages = ReadonlyMap<string, readonly string[]>

/** Those in which a file of the repository's own stands. */
function gatherPackages(surveys: readonly Surveyed<UseSurvey>[]): Packages {
  const all = new Map<string, string[]>()
  const own = new Set<string>()
  for (const { file, survey } of surveys) {
    if (survey.package === '') continue
    const paths = all.get(survey.package)
    if (paths) paths.push(file.path)
    else all.set(survey.package, [file.path])
    if (file.role === 'first-party') own.add(survey.package)
  }
  return new Map([...all].filter(([name]) => own.has(name)))
}

/** Whether some part of the name is a file's: an import may name what a class holds. */
function standsInFileOfItsName(name: string, index: TreeIndex): boolean {
  const parts = name.split(/[.$]/)
  for (let last = parts.length - 1; last > 0; last--) {
    const path = parts.slice(0, last + 1).join('/')
    if (endings.some((ending) => index.hasPathEnd(`${path}.${ending}`))) return true
  }
  return false
}

/** The longest beginning of the name that is one of the packages, or null. */
function longestPackage(name: string, packages: { readonly has: (name: string) => boolean }): string | null {
  for (let end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.', end - 1)) {
    if (packages.has(name.slice(0, end))) return name.slice(0, end)
  }
  return null
}

/** Packages that hold nothing but packages: `org.example` where the tree has `org.example.dovecote`. Those of one part are everybody's. */
function packagesAbove(packages: Packages): ReadonlyMap<string, string> {
  const above = new Map<string, string>()
  for (const name of packages.keys()) {
    for (let end = name.lastIndexOf('.'); end > name.indexOf('.'); end = name.lastIndexOf('.', end - 1)) if (!above.has(name.slice(0, end))) above.set(name.slice(0, end), name)
  }
  return above
}

/** The names that a package's files declare, at whatever depth; worked out once. */
function createDeclarations(packages: Packages, read: Read): (name: string) => Promise<ReadonlySet<string>> {
  const known = new Map<string, Promise<ReadonlySet<string>>>()
  const declared = async (name: string): Promise<ReadonlySet<string>> => {
    const names = new Set<string>()
    for (const path of packages.get(name) ?? []) {
      if (path.endsWith('.kt')) names.add(`${lastName(path).slice(0, -3)}Kt`)
      const text = (await read(path)) ?? ''
      for (const pattern of [declarations, fileClass]) for (const [, one = ''] of text.matchAll(pattern)) names.add(one)
    }
    return names
  }
  return (name) => {
    const answer = known.get(name) ?? declared(name)
    known.set(name, answer)
    return answer
  }
}

function absentUnit({ name, users }: UsedUnit, packages: Packages, above: ReadonlyMap<string, string>): AbsentUnit {
  const sorted = [...new Set(users)].sort()
  const isOwn = packages.has(name.slice(0, name.lastIndexOf('.'))) && !isGeneratedClassName(name.slice(name.lastIndexOf('.') + 1))
  return { kind: 'class', isOwn, name, users: sorted, mention: name, expectedAt: expectedPaths(name, sorted, (near) => filesOf(near, packages, above)) }
}

/** Files of the package, or of one below it, with the package that each is in. */
function filesOf(near: string, packages: Packages, above: ReadonlyMap<string, string>): readonly (readonly [path: string, packageName: string])[] {
  const name = packages.has(near) ? near : above.get(near)
  return name === undefined ? [] : (packages.get(name) ?? []).map((path) => [path, name])
}

/** Where the class would stand: in the source roots of its package's nearest relatives, the one with most of them first, and of those who use it. */
function expectedPaths(name: string, users: readonly string[], filesNear: (near: string) => ReturnType<typeof filesOf>): readonly string[] {
  const parts = name.split('.')
  const roots = new Map<string, number>()
  for (let end = parts.length - 1; end > 0 && roots.size === 0; end--) {
    for (const [path, packageName] of filesNear(parts.slice(0, end).join('.'))) addRoot(roots, path, packageName.replaceAll('.', '/'))
  }
  const byFiles = [...roots].sort((a, b) => b[1] - a[1]).map(([root]) => root)
  for (const path of users.slice(0, 50)) addRoot(roots, path, /(?:^|\/)(?:java|kotlin|src)\/(.+)$/.exec(folderOf(path))?.[1] ?? '')
  return [...new Set([...byFiles, ...roots.keys()])].flatMap((root) => ['java', 'kt'].map((ending) => `${root}${parts.join('/')}.${ending}`))
}

function addRoot(roots: Map<string, number>, path: string, packagePath: string): void {
  const folder = folderOf(path)
  const root = folder === packagePath ? '' : packagePath !== '' && folder.endsWith(`/${packagePath}`) ? folder.slice(0, -packagePath.length) : null
  if (root !== null) roots.set(root, (roots.get(root) ?? 0) + 1)
}
