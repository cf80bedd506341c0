/** Which files there are, and what each is. */

import { saysGenerated } from '../languages/generated.ts'
import { languageOf } from '../languages/languages.ts'
import type { Tree } from '../model/ports.ts'
import type { Request } from '../model/request.ts'
import type { SourceFile, Unread } from '../model/source.ts'
import { whatPathSays } from './role.ts'

export interface Snapshot {
  readonly files: readonly SourceFile[]
  /** What git lists but the tree does not hold: links, submodules. */
  readonly passedOver: readonly Unread[]
}

/** The files of the request's folder, sorted by path, each with its role and language as far as its path tells. */
export async function collect(request: Request, tree: Tree): Promise<Snapshot> {
  const listing = await tree.list({ exclude: request.exclude, tests: request.testPaths })
  const tests = new Set(listing.tests)
  const files = listing.paths.map((path) => sourceFile(path, tests.has(path)))
  return { files, passedOver: listing.passedOver }
}

function sourceFile(path: string, isTest: boolean): SourceFile {
  const { role, library } = whatPathSays(path)
  const file = { path, role: isTest ? 'test' : role, language: languageOf(path)?.id ?? null } as const
  return library === null ? file : { ...file, library }
}

/** Languages in which an app's own code may stand in a folder that bears a library's name. */
const appLanguages = new Set(['java', 'kotlin', 'swift', 'typescript', 'javascript', 'vue', 'csharp', 'dart', 'python', 'go', 'rust', 'php', 'ruby', 'scala'])
const speaksOfRights = /licen[cs]e|copying|copyright|notice|legal|readme|authors/i

/** Whether anything is to be learnt from a file's content. Well-known native libraries are copied whole: of them only the licences matter. */
export function isWorthReading({ path, language, library }: SourceFile): boolean {
  return library === undefined || (language !== null && appLanguages.has(language)) || speaksOfRights.test(path.slice(path.lastIndexOf('/') + 1))
}

/** The file with the role that its content gives it: what says of itself that a tool wrote it is generated. `head` is its first 700 bytes or more. */
export function withContentRole(file: SourceFile, head: string): SourceFile {
  return file.role === 'first-party' && saysGenerated(head) ? { ...file, role: 'generated' } : file
}
