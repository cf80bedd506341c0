/** The breach of source-incomplete that a submodule is, if it is one. */

import type { SubmoduleFact } from '../model/evidence.ts'
import type { Breach, Level } from '../model/finding.ts'

/** Hosts of public repositories: over ssh they ask even for those who is asking. */
const publicHosts = /@(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)[:/]/

/** Null where the public can fetch it, as far as anybody knows. An address that asks for an account may be that of a public repository: a warning, or a note. */
export function submoduleBreach({ path, url, address, isShown, commit, holdsCommit, place }: SubmoduleFact): Breach | null {
  const breach = (says: string, remedy: string, level: Level = 'error'): Breach => (
    { message: `The submodule ${path} ${says}.`, place, related: [], identity: `submodule ${path}`, level, remedy }
  )
  if (isShown === false) return breach(`is built with the rest, and GitHub shows the public nothing at ${url ?? 'its address'}`, 'Make its repository public, or put its source into the tree.')
  if (holdsCommit === false) {
    const pinned = `is pinned at the commit ${commit?.slice(0, 7) ?? ''}, which ${url ?? 'its address'} does not hold`
    return breach(pinned, 'Push that commit to a branch or a tag of the submodule\'s repository, or pin one that is there.')
  }
  if (isShown === true) return null
  if (address === 'unnamed') return breach('stands in the tree without an entry in .gitmodules, so that nobody can fetch it', 'Commit its entry: git submodule add URL PATH. A repository that lies in another by accident is added as files.')
  if (address === 'local') return breach(`is fetched from ${url ?? 'a path'}, which is a path on one machine`, 'Name a public address in .gitmodules.')
  if (address === 'private-address') return breach(`is fetched from ${url ?? 'an address'}, which asks for an account`, 'Name its https address in .gitmodules, and see that the public can fetch it.', publicHosts.test(url ?? '') ? 'note' : 'warning')
  return null
}
