/** Which files there are, and what each is. */

import { languageOf } from '../languages/languages.ts'
import type { Tree } from '../model/ports.ts'
import type { Request } from '../model/request.ts'
import type { SourceFile, Unread } from '../model/source.ts'
import { createPathReader, type PathSays } from './role.ts'

export interface Snapshot {
  readonly files: readonly SourceFile[]
  /** What git lists but the tree does not hold: links, submodules. */
  readonly passedOver: readonly Unread[]
}

/** The files of the request's folder, sorted by path, each with its role and language as far as its path tells. */
export async function collect(request: Request, tree: Tree): Promise<Snapshot> {
  const listing = await tree.list({ exclude: request.exclude, tests: request.testPaths })
  const tests = new Set(listing.tests)
  const whatPathSays = createPathReader()
  const files = listing.paths.map((path) => sourceFile(path, whatPathSays(path), tests.has(path)))
  return { files, passedOver: listing.passedOver }
}

function sourceFile(path: string, { role, library }: PathSays, isTest: boolean): SourceFile {
  const file = { path, role: isTest ? 'test' : role, language: languageOf(path)?.id ?? null } as const
  return library === null ? file : { ...file, library }
}
