/** Parts of the repository that its build scripts name and that have no folder or file in the tree: projects of Gradle, Bazel, Visual Studio and Xcode, Swift packages, and their sources. */

import { folderOf } from '../../model/place.ts'
import type { AbsentUnit } from './absent.ts'
import { packageParts } from './lists/swift-package.ts'
import { sharedItems } from './lists/studio-items.ts'
import { isTuistManifest, tuistParts } from './lists/tuist.ts'
import { takenFolders } from './lists/xcode-folders.ts'
import { compiledFiles } from './lists/xcode-project.ts'
import { xcodegenParts } from './lists/xcodegen.ts'
import { lastName, resolvePath, type TreeIndex } from './tree-index.ts'

type Read = (path: string) => Promise<string | null>

/** A name in a build script, where its file or folder should be, and whether a folder will do. */
interface Named {
  readonly name: string
  readonly path: string
  readonly mention: string
  /** Whether the script that names it may be left over, as long as no other one asks for it. */
  readonly ifAsked: boolean
  /** Whether the build does without it where it is not there, so that only a line that hides it tells. */
  readonly isOptional?: boolean
}

type ReadBuildFile = (text: string, path: string) => readonly Named[]

/** Those of the repository's own build scripts. */
export async function absentProjects(index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const isThere = createSearch(index)
  const readerFor = createReaders(index, await isPlainGradle(index, read), await readRoots(index, read))
  const named: (Named & { readonly user: string })[] = []
  for (const file of index.files) {
    const reader = file.role === 'first-party' && isBuildFile.test(file.path) ? readerFor(file.path) : null
    const text = reader === null ? null : await read(file.path)
    if (reader !== null && text !== null) named.push(...reader(text, file.path).map((one) => ({ ...one, user: file.path })))
  }
  named.push(...await xcodegenParts(index, read))
  const asked = new Set(named.map(({ path }) => path))
  const leftovers = leftoverLists(named, isThere)
  const found = new Map<string, AbsentUnit>()
  for (const { name, path, mention, ifAsked, isOptional, user } of named) {
    if (isThere(path) || (ifAsked && !asked.has(folderOf(user)))) continue
    const users = [...new Set([...(found.get(name)?.users ?? []), user])]
    found.set(name, { kind: 'project', isOwn: isOptional !== true && !leftovers.has(user), name, users, mention, expectedAt: [path] })
  }
  return [...found.values()]
}

/** So many files at least tell that a list of them is of another time when more than half are gone. */
const fewestOfLeftover = 10

/** Build scripts that nobody keeps up, as a project of Xcode's is whose sources a Swift package has taken over. */
function leftoverLists(named: readonly { readonly user: string; readonly path: string }[], isThere: (path: string) => boolean): ReadonlySet<string> {
  const counts = new Map<string, { all: number; gone: number }>()
  for (const { user, path } of named) {
    const count = counts.get(user) ?? { all: 0, gone: 0 }
    counts.set(user, { all: count.all + 1, gone: count.gone + (isThere(path) ? 0 : 1) })
  }
  return new Set([...counts].filter(([, { all, gone }]) => all >= fewestOfLeftover && gone > all / 2).map(([user]) => user))
}

/** Tells which of all files may be worth a closer look. */
const isBuildFile = /(?:\/|^)(?:build\.gradle(?:\.kts)?|BUILD(?:\.bazel)?|project\.pbxproj|(?:Package|Project)\.swift|[^/]+\.(?:(?:cs|vcx)proj|projitems))$/

/** Projects of Windows and macOS do not heed the case of names. A file of that name that stands elsewhere was moved. */
function createSearch(index: TreeIndex): (path: string) => boolean {
  let folded: ReadonlySet<string> | null = null
  const foldedPaths = (): ReadonlySet<string> => (folded ??= new Set(index.files.map((file) => file.path.toLowerCase()).flatMap((path) => [path, ...foldersOf(path)])))
  return (path) => path === '' || index.hasFile(path) || index.hasFolder(path) || (path.includes('.') && index.foldersWith(lastName(path)).length > 0) || foldedPaths().has(path.toLowerCase())
}

function foldersOf(path: string): readonly string[] {
  const folder = folderOf(path)
  return folder === '' ? [] : [folder, ...foldersOf(folder)]
}

/** Whether the projects of the tree's root are Gradle's and lie where their names say. */
async function isPlainGradle(index: TreeIndex, read: Read): Promise<boolean> {
  const settings = ['settings.gradle', 'settings.gradle.kts'].find((path) => index.hasFile(path))
  const text = settings === undefined ? null : await read(settings)
  return text !== null && !/projectDir|includeBuild|exists\(|apply/.test(text)
}

/** The texts of solutions and workspaces, and of Xcode's projects, which say what is built beside them. */
async function readRoots(index: TreeIndex, read: Read): Promise<readonly (readonly [path: string, text: string])[]> {
  const paths = index.files.filter(({ path, role }) => role !== 'vendored' && /\.(?:sln|slnx|xcworkspacedata|pbxproj)$|(?:^|\/)Podfile$/.test(path)).map(({ path }) => path)
  return Promise.all(paths.map(async (path) => [path, (await read(path)) ?? ''] as const))
}

function createReaders(index: TreeIndex, isGradle: boolean, roots: readonly (readonly [path: string, text: string])[]): (path: string) => ReadBuildFile | null {
  const isBazel = ['WORKSPACE', 'WORKSPACE.bazel', 'MODULE.bazel'].some((one) => index.hasFile(one))
  return (path) => {
    const name = lastName(path)
    if (/^build\.gradle(?:\.kts)?$/.test(name)) return isGradle ? gradleProjects : null
    if (name === 'BUILD' || name === 'BUILD.bazel') return isBazel && !path.startsWith('third-party/') ? bazelPackages : null
    const isNamed = (project: string): boolean => roots.some(([root, text]) => root !== path && !root.startsWith(`${project}/`) && text.includes(lastName(project)))
    if (name === 'project.pbxproj') return isOutermost(folderOf(path), index) || isNamed(folderOf(path)) ? namedByXcode : null
    if (name === 'Package.swift') return (text) => partsOfPackage(text, path, index)
    if (name === 'Project.swift') return (text) => namedByTuist(text, path, index)
    if (!/\.(?:(?:cs|vcx)proj|projitems)$/.test(name)) return null
    return isNamed(path) ? namedByStudio : (text, from) => namedByStudio(text, from).filter((one) => /\.(?:cs|xaml)$/.test(one.path))
  }
}

function namedByXcode(text: string, path: string): readonly Named[] {
  return [...compiledFiles(text, path), ...takenFolders(text, path)].map((file) => ({ name: file.path, path: file.path, mention: lastName(file.name), ifAsked: false }))
}

/** What counts from the root does so from the folder that has Tuist's own settings. */
function namedByTuist(text: string, path: string, index: TreeIndex): readonly Named[] {
  if (!isTuistManifest(text)) return []
  let root = folderOf(path)
  const isRoot = (folder: string): boolean => index.hasFolder(`${folder}/Tuist`.replace(/^\//, '')) || index.hasFile(`${folder}/Tuist.swift`.replace(/^\//, ''))
  while (root !== '' && !isRoot(root)) root = folderOf(root)
  return tuistParts(text, path, root).map(({ isNeeded, ...part }) => ({ ...part, ifAsked: false, isOptional: !isNeeded }))
}

/** Whether no other project of Xcode's stands in a folder around it. */
function isOutermost(project: string, index: TreeIndex): boolean {
  const home = folderOf(project)
  const others = index.foldersWith('project.pbxproj').map(folderOf)
  return others.every((other) => other === home || !(other === '' || home.startsWith(`${other}/`)))
}

function partsOfPackage(text: string, path: string, index: TreeIndex): readonly Named[] {
  const isSomewhere = (name: string): boolean => index.foldersWith('Package.swift').some((folder) => lastName(folder) === lastName(name))
  return packageParts(text, path)
    .filter(({ isPackage, name }) => !isPackage || (index.absentSubmodules.length === 0 && !isSomewhere(name)))
    .filter(({ folders }) => !folders.some((folder) => index.hasFolder(folder) || index.hasFile(folder)))
    .map(({ name, mention }) => ({ name, path: name, mention, ifAsked: false }))
}

const gradleProject = /\b(?:implementation|api|compile|debugImplementation|releaseImplementation)\s*\(?\s*project\s*\(\s*(?:path\s*[:=]\s*)?['"]:([\w:.-]+)['"]/g

/** `implementation project(':core:wind')`. */
function gradleProjects(text: string): readonly Named[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
  return [...code.matchAll(gradleProject)].map(([, name = '']) => ({ name: `:${name}`, path: name.replaceAll(':', '/'), mention: `:${name}`, ifAsked: false }))
}

/** Labels of this repository; those that begin like Bazel's own, or that a build's configuration fills, are left out. */
const bazelLabel = /"\/\/(?!visibility|conditions|external|tools\b|build-input)([\w./+-]+)(?::[\w./+-]+)?"/g

/** `deps = ["//core/wind:wind"]`. */
function bazelPackages(text: string): readonly Named[] {
  const code = text.replace(/^[ \t]*#[^\n]*/gm, '')
  const [, rule] = /^[ \t]*(swift_library|objc_library|cc_library|ios_application|ios_framework|ios_extension)\(/m.exec(code) ?? []
  if (rule === undefined) return []
  return [...code.matchAll(bazelLabel)].map(([, folder = '']) => ({ name: `//${folder}`, path: folder, mention: `"//${folder}`, ifAsked: !code.includes('ios_application(') }))
}

const studioItem = /<(?:Compile|ClCompile|ProjectReference)\s+Include="([^"*?$%@(;]+\.(?:cs|c|cc|cpp|cxx|csproj|vcxproj|fsproj|shproj))"/g

/** `<Compile Include="Core\Wind.cs" />` of a project that lists its files, and the projects that it stands on. */
function namedByStudio(text: string, path: string): readonly Named[] {
  const items = sharedItems(text, path).map((file) => ({ name: file.path, path: file.path, mention: file.name, ifAsked: false }))
  const named = [...text.replace(/<!--[\s\S]*?-->/g, '').matchAll(studioItem)].flatMap(([, name = '']) => {
    const file = resolvePath(folderOf(path), name.replaceAll('\\', '/'))
    // A path with a drive leads out of the tree, to a library of the maintainer's machine.
    return file === null || /^[A-Za-z]:/.test(name) || /\.(?:Designer|g|i)\.\w+$/i.test(file) ? [] : [{ name: file, path: file, mention: name, ifAsked: false }]
  })
  return [...named, ...items]
}
