/** Source files that a .gitignore line names, that are not in the tree, and that other files use without an import. */

import { folderOf } from '../../model/place.ts'
import type { AbsentUnit } from './absent.ts'
import { isDeliberate, type IgnoreRule } from './ignore-rules.ts'
import { lastName, type TreeIndex } from './tree-index.ts'
import { declaresClass, usersOfWords, type Wanted } from './users-of-words.ts'

type Read = (path: string) => Promise<string | null>

/** Languages in which the files of a folder, or of a module, know each other without saying so. */
const byEnding: Readonly<Record<string, { readonly endings: readonly string[]; readonly foldersAbove: number }>> = {
  java: { endings: ['java', 'kt'], foldersAbove: 0 },
  kt: { endings: ['java', 'kt'], foldersAbove: 0 },
  swift: { endings: ['swift'], foldersAbove: 2 },
  // A window in XAML names the class that stands behind it.
  cs: { endings: ['cs', 'xaml', 'axaml'], foldersAbove: 2 },
}
/** Languages in which a line may name a file without its folder, for a class has one name in all of a program. */
const anywhere = /^[A-Z]\w+\.(?:swift|cs)$/
/** More lines are of no use to anybody. */
const mostFiles = 100
/** A name of several words is one thing's only, wherever in the tree it is used. */
const telling = /^(?=.{8})(?:[A-Z]+[a-z\d]+){2}/

/** One unit for each such file; none for a class that another file declares. */
export async function usedHiddenFiles(rules: readonly IgnoreRule[], index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const files = rules.flatMap((rule) => hiddenFile(rule, index) ?? []).slice(0, mostFiles)
  if (files.length === 0) return []
  const users = await usersOfWords(files.map(({ wanted }) => wanted), index, read)
  return files.flatMap(({ unit, path, folder }, at): readonly AbsentUnit[] => {
    const [found] = users[at] ?? []
    const near = found?.users.filter((user) => user.startsWith(folder === '' ? '' : `${folder}/`)) ?? []
    // A short name far away may be anything's.
    const counted = found !== undefined && (near.length > 0 || telling.test(found.word)) ? found.users : []
    const expectedAt = path ?? `${folderOf(counted[0] ?? '')}/${unit}`.replace(/^\//, '')
    return counted.length === 0 ? [] : [{ kind: 'class', isOwn: true, name: path === null ? found?.word ?? unit : unit, expectedAt: [expectedAt], users: counted, mention: found?.word ?? unit }]
  })
}

interface HiddenFile {
  /** What a finding calls it. */
  readonly unit: string
  /** Null where the line names no folder. */
  readonly path: string | null
  /** Where its neighbours stand. */
  readonly folder: string
  readonly wanted: Wanted
}

function hiddenFile(rule: IgnoreRule, index: TreeIndex): HiddenFile | null {
  if (rule.isException) return null
  return rule.names === null ? fileAnywhere(rule, index) : fileAt(rule.names, index)
}

function fileAt(path: string, index: TreeIndex): HiddenFile | null {
  const language = byEnding[path.slice(path.lastIndexOf('.') + 1)]
  const word = lastName(path).replace(/\..*$/, '')
  if (language === undefined || index.hasFile(path) || !/^[A-Z]\w+$/.test(word)) return null
  let folder = folderOf(path)
  for (let above = 0; above < language.foldersAbove && folder !== ''; above++) folder = folderOf(folder)
  if (!index.hasFolder(folder)) return null
  const isUser = language.foldersAbove === 0
    ? (user: string): boolean => folderOf(user) === folder && isOf(language.endings, user)
    : (user: string): boolean => isOf(language.endings, user)
  return { unit: unitName(path, word), path, folder, wanted: { words: [word], isUser, declares: declaresClass } }
}

/** A line such as `Secrets.swift`: where the file would stand, those who use it tell. */
function fileAnywhere(rule: IgnoreRule, index: TreeIndex): HiddenFile | null {
  if (!anywhere.test(rule.text) || !isDeliberate(rule) || index.foldersWith(rule.text).length > 0) return null
  const word = rule.text.slice(0, rule.text.lastIndexOf('.'))
  const folder = folderOf(rule.place.path)
  const isUser = (user: string): boolean => user.startsWith(folder === '' ? '' : `${folder}/`) && isOf([rule.text.slice(word.length + 1)], user)
  return { unit: rule.text, path: null, folder, wanted: { words: [word], isUser, declares: declaresClass, looksLike: new RegExp(`(?<![\\w.])${word}\\s?[.(]`) } }
}

function isOf(endings: readonly string[], path: string): boolean {
  return endings.includes(path.slice(path.lastIndexOf('.') + 1)) && !path.endsWith('Package.swift')
}

/** `src/main/java/org/dovecote/Keys.java` is `org.dovecote.Keys`, as the imports say it. */
function unitName(path: string, name: string): string {
  const packagePath = /\/(?:java|kotlin)\/(.+)\.(?:java|kt)$/.exec(path)?.[1]
  return packagePath === undefined ? name : packagePath.replaceAll('/', '.')
}
