/** Source files that a .gitignore line names, that are not in the tree, and that files beside them use without an import. */

import { folderOf } from '../../model/place.ts'
import type { AbsentUnit } from './absent.ts'
import type { IgnoreRule } from './ignore-rules.ts'
import { placeOfUse } from './place-of-use.ts'
import { lastName, type TreeIndex } from './tree-index.ts'
import type { UsedUnit } from './units.ts'

type Read = (path: string) => Promise<string | null>

/** Languages in which the files of a folder, or of a module, know each other without saying so. */
const byEnding: Readonly<Record<string, { readonly endings: readonly string[]; readonly foldersAbove: number }>> = {
  java: { endings: ['java', 'kt'], foldersAbove: 0 },
  kt: { endings: ['java', 'kt'], foldersAbove: 0 },
  swift: { endings: ['swift'], foldersAbove: 2 },
  cs: { endings: ['cs'], foldersAbove: 2 },
}
/** So many files of a module are looked at for a name. */
const mostFiles = 1000
const declares = /\b(?:class|interface|object|enum|struct|protocol|record|extension|typealias|actor)\s+$/

/** Code whose header tells others what it holds. */
const implementation = /\.(?:mm?|c|cc|cpp|cxx)$/
const headers = ['h', 'hh', 'hpp']

/** Implementations that a line keeps out while their headers stand in the tree: whoever includes the header needs them. `inclusions` are the names in quotes, with their users. */
export function hiddenImplementations(rules: readonly IgnoreRule[], inclusions: readonly UsedUnit[], index: TreeIndex): readonly AbsentUnit[] {
  return rules.flatMap(({ names }): readonly AbsentUnit[] => {
    if (names === null || !implementation.test(names) || index.hasFile(names)) return []
    const stem = names.replace(implementation, '')
    const header = headers.map((ending) => `${stem}.${ending}`).find((path) => index.hasFile(path))
    if (header === undefined) return []
    const users = [...new Set(inclusions.filter(({ name }) => lastName(name) === lastName(header)).flatMap((one) => one.users))].sort()
    return users.length === 0 ? [] : [{ kind: 'class', isOwn: true, name: names, expectedAt: [names], users, mention: lastName(header) }]
  })
}

/** One unit for each such file; none for a class that another file declares. */
export async function usedHiddenFiles(rules: readonly IgnoreRule[], index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const units: AbsentUnit[] = []
  for (const { names } of rules) {
    const language = names === null ? undefined : byEnding[names.slice(names.lastIndexOf('.') + 1)]
    if (names === null || language === undefined || index.hasFile(names)) continue
    const name = lastName(names).replace(/\..*$/, '')
    let folder = folderOf(names)
    for (let above = 0; above < language.foldersAbove && folder !== ''; above++) folder = folderOf(folder)
    if (!index.hasFolder(folder) || !/^[A-Z]\w+$/.test(name)) continue
    const users = await usersOf(name, neighbours(folder, language, index), read)
    if (users.length > 0) units.push({ kind: 'class', isOwn: true, name: unitName(names, name), expectedAt: [names], users, mention: name })
  }
  return units
}

/** `src/main/java/org/dovecote/Keys.java` is `org.dovecote.Keys`, as the imports say it. */
function unitName(path: string, name: string): string {
  const packagePath = /\/(?:java|kotlin)\/(.+)\.(?:java|kt)$/.exec(path)?.[1]
  return packagePath === undefined ? name : packagePath.replaceAll('/', '.')
}

function neighbours(folder: string, { endings, foldersAbove }: { readonly endings: readonly string[]; readonly foldersAbove: number }, index: TreeIndex): readonly string[] {
  const isNear = (path: string): boolean => (foldersAbove === 0 ? folderOf(path) === folder : path.startsWith(folder === '' ? '' : `${folder}/`))
  return index.files
    .filter(({ path, role }) => role === 'first-party' && !path.endsWith('Package.swift') && endings.includes(path.slice(path.lastIndexOf('.') + 1)) && isNear(path))
    .slice(0, mostFiles)
    .map(({ path }) => path)
}

/** The files that speak of the name; none where one of them declares it. */
async function usersOf(name: string, paths: readonly string[], read: Read): Promise<readonly string[]> {
  const users: string[] = []
  for (const path of paths) {
    const text = await read(path)
    if (text === null || !text.includes(name) || placeOfUse(path, text, name) === null) continue
    if (isDeclaredIn(text, name)) return []
    users.push(path)
  }
  return users
}

function isDeclaredIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (declares.test(text.slice(Math.max(0, at - 60), at)) && !/^\w/.test(text.slice(at + name.length))) return true
  }
  return false
}
