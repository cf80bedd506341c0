/** Java and Kotlin files that a .gitignore line keeps out by their bare names, and that the files of some folder use without an import. */

import { folderOf } from '../../model/place.ts'
import type { AbsentUnit } from './absent.ts'
import { isDeliberate, type IgnoreRule } from './ignore-rules.ts'
import { placeOfUse } from './place-of-use.ts'
import type { TreeIndex } from './tree-index.ts'

type Read = (path: string) => Promise<string | null>

/** A line such as `Secrets.kt`, which tells no folder. */
const bareName = /^([A-Z]\w+)\.(java|kt)$/
const isSource = /\.(?:java|kt)$/
/** So many files are read in search of those who use such names. */
const mostFiles = 8000
const foreign = /^[ \t]*import\s+(?:static\s+)?[\w.]+\.\*/m

interface Bare {
  readonly rule: IgnoreRule
  readonly word: string
  /** Users by their folders; null when some file declares the name after all. */
  users: Map<string, string[]> | null
}

/** One unit for each such file, in the folder where most use it. Whoever imports the class is found by the import. */
export async function hiddenNeighbours(rules: readonly IgnoreRule[], index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const bare = rules.filter((rule) => !rule.isException && bareName.test(rule.text) && isDeliberate(rule) && index.foldersWith(rule.text).length === 0)
    .map((rule): Bare => ({ rule, word: rule.text.replace(/\..*$/, ''), users: new Map() }))
  if (bare.length === 0) return []
  for (const { path } of index.files.filter((file) => file.role === 'first-party' && isSource.test(file.path)).slice(0, mostFiles)) {
    const text = await read(path)
    for (const one of text === null ? [] : bare.filter(({ word }) => text.includes(word))) count(one, path, text ?? '')
  }
  return bare.flatMap(unitOf)
}

/** A name that a file declares, imports, or may have from all of another package is not looked for beside it. */
function count(bare: Bare, path: string, text: string): void {
  const { word, users, rule } = bare
  if (users === null || !rule.hides(`${folderOf(path)}/${rule.text}`.replace(/^\//, ''))) return
  if (new RegExp(`\\b(?:class|interface|enum|object|record|typealias)\\s+${word}\\b|<(?:[^<>]*,)?\\s*${word}\\s+(?:extends|:)`).test(text)) bare.users = null
  else if (!new RegExp(`^[ \\t]*import\\s[^\\n]*\\b${word}\\b`, 'm').test(text) && !foreign.test(text) && placeOfUse(path, text, word, isUse(word)) !== null) {
    users.set(folderOf(path), [...(users.get(folderOf(path)) ?? []), path])
  }
}

/** A class is made, asked for a member, or the type of something; what stands behind a point or in quotes is another's. */
function isUse(word: string): RegExp {
  return new RegExp(`^[^"]*(?:^|[^.\\w"$])${word}(?:\\s*[.(<]|\\s+\\w+\\s*[=;,)(])`)
}

function unitOf({ rule, word, users }: Bare): AbsentUnit[] {
  const [most] = [...(users ?? [])].sort((a, b) => b[1].length - a[1].length)
  if (most === undefined) return []
  const [folder, paths] = most
  const path = `${folder}/${rule.text}`.replace(/^\//, '')
  const name = /(?:^|\/)(?:java|kotlin)\/(.+)\.\w+$/.exec(path)?.[1]?.replaceAll('/', '.') ?? word
  return [{ kind: 'class', isOwn: true, name, users: [...paths].sort(), mention: word, expectedAt: [path] }]
}
