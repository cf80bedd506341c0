/** Parts of the repository that its build files ask for by a path, and that are not in the tree. */

import { folderOf } from '../../../model/place.ts'
import type { SourceFile } from '../../../model/source.ts'
import type { AbsentUnit } from '../absent.ts'
import { lastName, type TreeIndex } from '../tree-index.ts'
import { npmParts, packageNameIn } from './npm-parts.ts'
import type { LocalPart } from './part.ts'
import { cmakeParts, goParts, gradleParts, podParts } from './script-parts.ts'
import { cargoParts, pubspecParts } from './table-parts.ts'

type Read = (path: string) => Promise<string | null>
type Reader = (text: string, path: string) => readonly LocalPart[] | Promise<readonly LocalPart[]>

/** By the file's last name. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['package.json', npmParts], ['Cargo.toml', cargoParts], ['pubspec.yaml', pubspecParts], ['go.mod', goParts], ['go.work', goParts],
  ['settings.gradle', gradleParts], ['settings.gradle.kts', gradleParts], ['Podfile', podParts], ['CMakeLists.txt', cmakeParts],
])

/** Nobody writes a longer one. */
const mostLength = 2 ** 20

/** Folders that package managers and builds fill. */
const filled = /(?:^|\/)(?:node_modules|bower_components|pods|carthage|\.symlinks|\.dart_tool|ephemeral|vendor|build|dist|out|output|target|pkg|lib|libs|bin|obj|gen|generated|tmp|temp|release|debug)(?:\/|$)/i
/** What a variable stands for, and paths of one machine. */
const unclear = /[$%{}<>*~]|^\w:|^\//

/** Those of the repository's own build files; what a script or a document speaks of fetching, or making, is not absent. */
export async function absentParts(index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const packages = packageNames(index, read)
  const found = new Map<string, AbsentUnit>()
  for (const { path, reader } of index.files.flatMap(withReader)) {
    const text = (await read(path)) ?? ''
    for (const part of text.length > mostLength ? [] : await reader(text, path)) {
      const unit = part.path === null ? await absentPackage(part.packageName ?? '', index, packages) : absentPlace(folderOf(path), part.path, index)
      if (unit === null) continue
      const users = [...new Set([...(found.get(unit)?.users ?? []), path])]
      found.set(unit, { kind: 'part', isOwn: true, name: unit, users, mention: part.mention, expectedAt: [unit] })
    }
  }
  return found.size === 0 ? [] : withoutFetched([...found.values()], index, read)
}

function withReader({ path, role }: SourceFile): readonly { readonly path: string; readonly reader: Reader }[] {
  const reader = role === 'first-party' ? readers.get(lastName(path)) : undefined
  return reader === undefined || isTemplate.test(path) ? [] : [{ path, reader }]
}

/** Where a submodule is not here it may hold the package. */
async function absentPackage(name: string, index: TreeIndex, packages: () => Promise<ReadonlySet<string>>): Promise<string | null> {
  return index.absentSubmodules.length > 0 || (await packages()).has(name) ? null : name
}

function absentPlace(folder: string, path: string, index: TreeIndex): string | null {
  const place = placeOf(folder, path)
  return place === null || place === '' || index.hasFile(place) || index.hasFolder(place) || index.isOutOfSight(place) ? null : place
}

/** Projects that a generator writes elsewhere. */
const isTemplate = /(?:^|\/)(?:\w+-)?templates?\//i

/** From the root, with `..` at its beginning where it lies outside of the repository; null where nobody can say. */
function placeOf(folder: string, path: string): string | null {
  const steps: string[] = folder === '' ? [] : folder.split('/')
  for (const step of path.split('/').filter((one) => one !== '' && one !== '.')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else steps.push(step)
  }
  const place = steps.join('/')
  return unclear.test(path) || filled.test(place) || steps.at(-1) === '..' ? null : place
}

/** The names of all packages of the tree, read when first asked. */
function packageNames(index: TreeIndex, read: Read): () => Promise<ReadonlySet<string>> {
  let names: Promise<ReadonlySet<string>> | null = null
  const readAll = async (): Promise<ReadonlySet<string>> => {
    const paths = index.files.filter(({ path }) => lastName(path) === 'package.json').map(({ path }) => path)
    return new Set((await Promise.all(paths.map(async (path) => packageNameIn((await read(path)) ?? '')))).flatMap((name) => name ?? []))
  }
  return () => (names ??= readAll())
}

/** Where people read, or machines do, how the tree is made ready. */
const tells = /(?:^|\/)(?:readme|building|build|install|contributing|developing|development|setup|makefile|dockerfile|justfile)[^/]*$|\.(?:md|sh|bash|ps1|bat|cmd|py|rb|ya?ml|mk)$|^\.github\//i
const mostTexts = 400
/** So much of a line is looked at on either side of a name. */
const around = 500
const speaksOfFetching = /clone|checkout|fetch|download|unzip|untar|\btar\b|submodule|generat|output|--out|\bcp\b|copy|mkdir|ln -s|mklink|symlink|path:/i

async function withoutFetched(units: readonly AbsentUnit[], index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const made = new Set<string>()
  for (const { path } of index.files.filter((file) => file.role !== 'vendored' && tells.test(file.path)).slice(0, mostTexts)) {
    const text = (await read(path)) ?? ''
    for (const { name, users } of units) if (!made.has(name) && !users.includes(path) && isFetchedBy(text, tellingName(name))) made.add(name)
  }
  return units.filter(({ name }) => !made.has(name))
}

/** A name of one or two letters is any word. */
function tellingName(path: string): string {
  return lastName(path).length < 3 ? path : lastName(path)
}

function isFetchedBy(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const [before = ''] = text.slice(Math.max(0, at - around), at).split('\n').slice(-1)
    const [after = ''] = text.slice(at, at + around).split('\n', 1)
    if (speaksOfFetching.test(before + after)) return true
  }
  return false
}
