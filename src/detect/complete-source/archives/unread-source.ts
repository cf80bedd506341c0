/** Source in archives of a repository in whose files nothing of Telegram's was found. */

import { isInUpstreamFolder } from '../../../catalog/upstream-folders.ts'
import type { Context } from '../../../model/detector.ts'
import { ofKind, type Unanswered } from '../../../model/evidence.ts'
import { findArchives, isSourceMember, saysSource } from './find-archives.ts'

/** So many files in upstreams' folders are no chance; so many of whatever kind are an app, in what is known as a fork. */
const fewest = { inUpstreamFolders: 5, inFork: 20 }

/** The question that such an archive leaves open: nobody knows whose code lies in it. At most one. */
export async function unreadSource({ files, evidence, ports: { tree } }: Pick<Context, 'files' | 'evidence' | 'ports'>): Promise<readonly Unanswered[]> {
  const isFork = ofKind(evidence, 'fork-of').length > 0
  for (const { path, members } of await findArchives(files, tree)) {
    const source = (members ?? []).filter((member) => isSourceMember(member.path))
    const telling = source.filter((member) => isInUpstreamFolder(member.path))
    const [first] = telling.length >= fewest.inUpstreamFolders ? telling : isFork && source.length >= fewest.inFork ? source : []
    const holds = first !== undefined ? `holds ${source.length} files of source, such as ${first.path}` : isFork && members === null && saysSource(path) ? 'seems by its name to hold source' : null
    if (holds !== null) return [{ kind: 'unanswered', question: 'derived-code', because: `${path} ${holds}, and archives are not read: unpack it, and check that folder.` }]
  }
  return []
}
