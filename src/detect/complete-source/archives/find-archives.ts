/** The archives of a tree, and what lies in those that say so. */

import type { Tree } from '../../../model/ports.ts'
import type { SourceFile } from '../../../model/source.ts'
import { zipListing, type ZipMember } from './zip-listing.ts'

export interface Archive {
  readonly path: string
  /** Null where it was not looked into. */
  readonly members: readonly ZipMember[] | null
}

const archive = /\.(?:zip|7z|rar|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst|lzma)|zip\.001|7z\.001)$/i
const mostArchives = 40

/** Those of the repository's own, but for what tests and documents hold. Of zip archives the directory is read. */
export async function findArchives(files: readonly SourceFile[], tree: Pick<Tree, 'piece'>): Promise<readonly Archive[]> {
  const paths = files.filter(({ path, role }) => role === 'first-party' && archive.test(path)).map(({ path }) => path).slice(0, mostArchives)
  return Promise.all(paths.map(async (path) => ({ path, members: /\.zip$/i.test(path) ? await zipListing(path, tree) : null })))
}

const source = /(?<!\.d)\.(?:java|kt|swift|mm?|c|cc|cpp|cxx|hh?|hpp|cs|tsx?|vue|dart|go|rs|py|php|rb|scala)$/i
const ofOthers = /(?:^|\/)(?:node_modules|third[-_]?party|vendor|pods|__MACOSX|tests?|docs?|examples?|samples?)\//i

/** Whether a member of that path is code that somebody wrote: what bundlers make is not. */
export function isSourceMember(path: string): boolean {
  return source.test(path) && !ofOthers.test(path)
}

/** Whether an archive's name says that source lies in it. A version stands in the names of what others published. */
export function saysSource(path: string): boolean {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.(?:part)?0*1)?\.\w+(?:\.\w{2,4})?$/i, '')
  return !/\d\.\d|open[-_ ]?source/i.test(stem) && /(?:^|[-_. ])(?:src|sources?|source[-_ ]?codes?)$|^(?:src|sources?|source[-_ ]?codes?|code)(?:[-_. ]|$)/i.test(stem)
}
