/** The breach of source-incomplete that an archive with the repository's own source is. */

import type { SourceArchive } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import { placeAt } from '../model/place.ts'

/** The GPL asks for source that anybody can read, not for a repository: an archive is no error, a password is. */
export function archiveBreach({ path, files, shownBy, isEncrypted }: SourceArchive): Breach {
  const breach = { place: placeAt(path, 1), related: [], identity: `archive ${path}` }
  const count = files === 1 ? 'a file of source' : `${files ?? 0} files of source`
  if (files === null) {
    return { ...breach, level: 'note', message: `${path} seems by its name to hold source, and was not looked into.`, remedy: 'Commit the files themselves: nobody sees what was changed in an archive, and this check does not read it.' }
  }
  if (isEncrypted) {
    const clause = 'Source must need no password for unpacking or reading (GPL-3.0 section 6, last paragraph).'
    return { ...breach, level: 'error', message: `${path} keeps ${count}, such as ${shownBy ?? ''}, behind a password.`, remedy: `Commit the files themselves. ${clause}` }
  }
  return {
    ...breach,
    level: 'warning',
    message: `${path} holds ${count} that ${files === 1 ? 'does' : 'do'} not stand in the tree, such as ${shownBy ?? ''}: this check does not read archives.`,
    remedy: 'Commit the files themselves: what lies in an archive shows nobody what was changed, and is not what a checkout builds.',
  }
}
