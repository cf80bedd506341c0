/** Parts of the repository that its build scripts name and that have no folder or file in the tree: Gradle projects, Bazel packages, sources in a C# project. */

import { folderOf } from '../../model/place.ts'
import type { AbsentUnit } from './absent.ts'
import { lastName, resolvePath, type TreeIndex } from './tree-index.ts'

type Read = (path: string) => Promise<string | null>

/** A name in a build script, where its file or folder should be, and whether a folder will do. */
interface Named {
  readonly name: string
  readonly path: string
  readonly mention: string
  /** Whether the script that names it may be left over, as long as no other one asks for it. */
  readonly ifAsked: boolean
}

type ReadBuildFile = (text: string, path: string) => readonly Named[]

/** Those of the repository's own build scripts. */
export async function absentProjects(index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const folders = caseBlind(index)
  const readerFor = createReaders(index, await isPlainGradle(index, read))
  const named: (Named & { readonly user: string })[] = []
  for (const file of index.files) {
    const reader = file.role === 'first-party' ? readerFor(file.path) : null
    const text = reader === null ? null : await read(file.path)
    if (reader !== null && text !== null) named.push(...reader(text, file.path).map((one) => ({ ...one, user: file.path })))
  }
  const asked = new Set(named.map(({ path }) => path))
  const found = new Map<string, AbsentUnit>()
  for (const { name, path, mention, ifAsked, user } of named) {
    if (path === '' || index.hasFolder(path) || folders.has(path.toLowerCase()) || (ifAsked && !asked.has(folderOf(user)))) continue
    const users = [...new Set([...(found.get(name)?.users ?? []), user])]
    found.set(name, { kind: 'project', isOwn: true, name, users, mention, expectedAt: [path] })
  }
  return [...found.values()]
}

/** Projects of Windows do not heed the case of names. */
function caseBlind(index: TreeIndex): ReadonlySet<string> {
  return new Set(index.files.map(({ path }) => path.toLowerCase()))
}

/** Whether the projects of the tree's root are Gradle's and lie where their names say. */
async function isPlainGradle(index: TreeIndex, read: Read): Promise<boolean> {
  const settings = ['settings.gradle', 'settings.gradle.kts'].find((path) => index.hasFile(path))
  const text = settings === undefined ? null : await read(settings)
  return text !== null && !/projectDir|includeBuild|exists\(|apply/.test(text)
}

function createReaders(index: TreeIndex, isGradle: boolean): (path: string) => ReadBuildFile | null {
  const isBazel = ['WORKSPACE', 'WORKSPACE.bazel', 'MODULE.bazel'].some((one) => index.hasFile(one))
  return (path) => {
    const name = lastName(path)
    if (/^build\.gradle(?:\.kts)?$/.test(name)) return isGradle ? gradleProjects : null
    if (name === 'BUILD' || name === 'BUILD.bazel') return isBazel && !path.startsWith('third-party/') ? bazelPackages : null
    return name.endsWith('.csproj') ? compiledFiles : null
  }
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
  const code = text.replace(/^\s*#[^\n]*/gm, '')
  const [, rule] = /(?:^|\n)\s*(swift_library|objc_library|cc_library|ios_application|ios_framework|ios_extension)\(/.exec(code) ?? []
  if (rule === undefined) return []
  return [...code.matchAll(bazelLabel)].map(([, folder = '']) => ({ name: `//${folder}`, path: folder, mention: `"//${folder}`, ifAsked: !code.includes('ios_application(') }))
}

/** `<Compile Include="Core\Wind.cs" />` of a project that lists its files. */
function compiledFiles(text: string, path: string): readonly Named[] {
  return [...text.matchAll(/<Compile\s+Include="([^"*?$(;]+\.cs)"\s*(?:\/>|>)/g)].flatMap(([, name = '']) => {
    const file = resolvePath(folderOf(path), name.replaceAll('\\', '/'))
    return file === null || /\.Designer\.cs$/i.test(file) ? [] : [{ name: file, path: file, mention: name, ifAsked: false }]
  })
}
