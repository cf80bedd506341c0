/** The source files that an Xcode project compiles, as paths of the tree. */

import { folderOf } from '../../../model/place.ts'
import { resolvePath } from '../tree-index.ts'

/** A file as the project names it, and where that is. */
export interface CompiledFile {
  readonly name: string
  readonly path: string
}

export interface Entry {
  readonly path: string
  readonly tree: string
}

const inSources = /^\s*\w+ \/\*.* in Sources \*\/ = \{isa = PBXBuildFile; fileRef = (\w+)/
const reference = /^\s*(\w+) (?:\/\*.*\*\/ )?= \{isa = PBXFileReference;(.*)$/
const groupStart = /^\s*(\w+) (?:\/\*.*\*\/ )?= \{\s*$/
const child = /^\s*(\w+)(?: \/\*.*\*\/)?,\s*$/
const synchronised = 'isa = PBXFileSystemSynchronizedRootGroup;'
const anyObject = /^\s*(\w+) (?:\/\*.*\*\/ )?= \{(.*)$/
const isSource = /\.(?:m|mm|c|cc|cpp|cxx|swift|metal|s)$/i
const mostDepth = 40

/** What a project file says of files and groups. */
export interface Content {
  /** Files in some target's list of sources. */
  readonly built: Set<string>
  /** Folders that Xcode keeps in step with the disk: all that is in them is built, and none of it is listed. */
  readonly folders: Map<string, Entry>
  readonly files: Map<string, Entry>
  readonly groups: Map<string, Entry>
  readonly parents: Map<string, string>
}

/** Only what is in a target's list of sources: what else a project names may be left over. A project that Xcode did not write in its own way, or that is cut short, has none. */
export function compiledFiles(text: string, projectFile: string): readonly CompiledFile[] {
  const project = readProject(text, projectFile)
  return project === null ? [] : [...project.built].flatMap((id) => {
    const file = project.files.get(id)
    const path = file === undefined ? null : placeOf(id, file, project)
    return path !== null && isSource.test(path) && !/[$\\]/.test(path) ? [{ name: file?.path ?? path, path }] : []
  })
}

/** What the project holds, and where its groups begin; null where it does not say. */
export function readProject(text: string, projectFile: string): Project | null {
  const home = resolvePath(folderOf(folderOf(projectFile)), fieldIn(text, 'projectDirPath') ?? '')
  const main = /^[ \t]*mainGroup = (\w+)/m.exec(text)?.[1]
  return home === null || main === undefined ? null : { ...readContent(text), home, main }
}

/** Xcode writes a file, and what is built of it, in a line, and a group in several. */
function readContent(text: string): Content {
  const content: Content = { built: new Set(), folders: new Map(), files: new Map(), groups: new Map(), parents: new Map() }
  let group: Group | null = null
  for (const line of text.split('\n')) {
    if (line.includes('{isa = PBX')) addLine(line, content)
    else if (group !== null && /^\s*\};\s*$/.test(line)) {
      addGroup(group, content)
      group = null
    } else {
      const start = startOf(line)
      if (start === null) group?.lines.push(line)
      else group = start
    }
  }
  return content
}

function addLine(line: string, { built, files, folders }: Content): void {
  const [, folder, fields = ''] = line.includes(synchronised) ? anyObject.exec(line) ?? [] : []
  const compiledId = inSources.exec(line)?.[1]
  const [, id, rest = ''] = line.includes('isa = PBXFileReference') ? reference.exec(line) ?? [] : []
  if (compiledId !== undefined) built.add(compiledId)
  else if (id !== undefined) files.set(id, entryOf(rest))
  else if (folder !== undefined) folders.set(folder, entryOf(fields))
}

interface Group {
  readonly id: string
  readonly lines: string[]
}

function startOf(line: string): Group | null {
  const id = groupStart.exec(line)?.[1]
  return id === undefined ? null : { id, lines: [] }
}

/** A group's lines: what kind it is, its children, its own path. */
function addGroup({ id, lines }: Group, { groups, parents, folders }: Content): void {
  if (lines.some((line) => line.includes(synchronised))) folders.set(id, entryOf(lines.filter((line) => line.includes(' = ')).join(' ')))
  if (!lines.some((line) => /isa = PBX(?:Variant)?Group;/.test(line))) return
  groups.set(id, entryOf(lines.filter((line) => line.includes(' = ')).join(' ')))
  for (const line of lines) {
    const inside = child.exec(line)?.[1]
    if (inside !== undefined) parents.set(inside, id)
  }
}

function entryOf(fields: string): Entry {
  return { path: fieldIn(fields, 'path') ?? '', tree: fieldIn(fields, 'sourceTree') ?? '' }
}

function fieldIn(text: string, name: string): string | null {
  const [, quoted, plain] = new RegExp(`\\b${name} = (?:"((?:[^"\\\\]|\\\\.)*)"|([^";]*));`).exec(text) ?? []
  return quoted ?? plain ?? null
}

export interface Project extends Content {
  readonly home: string
  readonly main: string
}

/** The path by way of the groups; null where one of them is not known, or stands elsewhere. */
export function placeOf(id: string, { path, tree }: Entry, { home, main, groups, parents }: Project): string | null {
  let relative = path
  let [at, from] = [id, tree]
  for (let depth = 0; depth < mostDepth; depth++) {
    if (from === 'SOURCE_ROOT') return resolvePath(home, relative)
    if (from !== '<group>') return null
    if (at === main) return resolvePath(home, relative)
    at = parents.get(at) ?? ''
    const group = groups.get(at)
    if (group === undefined) return null
    relative = `${group.path}/${relative}`
    from = group.tree
  }
  return null
}
