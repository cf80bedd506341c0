/** Quoted includes of C, C++ and Objective-C that no header of the tree answers to. */

import type { Surveyed } from '../../model/detector.ts'
import { folderOf } from '../../model/place.ts'
import type { AbsentUnit } from './absent.ts'
import type { UseSurvey } from './survey.ts'
import { endsWithPath, lastName, resolvePath, type TreeIndex } from './tree-index.ts'
import { gatherUnits, type UsedUnit } from './units.ts'

/**
 * Which folders a compiler looks in is for the build to say, and every library has headers of its own. So a header is looked for where C looks first, beside
 * the file that includes it; and from the folders from which others of that file's includes are found, unless a submodule that is not here may hold it.
 */
export function absentIncludes(surveys: readonly Surveyed<UseSurvey>[], index: TreeIndex): readonly AbsentUnit[] {
  const units = gatherUnits(surveys, 'include', (use) => use)
  const roots = index.absentSubmodules.length === 0 ? includeRoots(units, index) : new Map<string, readonly string[]>()
  return units.filter(({ name }) => !index.hasPathEnd(withoutSteps(name))).map(({ name, users }) => {
    const folders = [...new Set(users.slice(0, mostUsers).flatMap((user) => [folderOf(user), ...(roots.get(user) ?? [])]))]
    const expectedAt = folders.flatMap((folder) => resolvePath(folder, name) ?? [])
    return { kind: 'include' as const, isOwn: false, name, users, mention: `"${name}"`, expectedAt }
  })
}

const mostUsers = 50

/** The folders from which the includes of each file are found, where there is but one that an include may mean. */
function includeRoots(units: readonly UsedUnit[], index: TreeIndex): ReadonlyMap<string, readonly string[]> {
  const roots = new Map<string, readonly string[]>()
  for (const { name, users } of units.filter((unit) => unit.name.includes('/') && !unit.name.startsWith('.'))) {
    const [folder, second] = index.foldersWith(lastName(name)).filter((one) => endsWithPath(one, folderOf(name)))
    if (folder === undefined || second !== undefined) continue
    const root = folder.slice(0, Math.max(0, folder.length - folderOf(name).length - 1))
    for (const user of users) if (roots.get(user)?.includes(root) !== true) roots.set(user, [...(roots.get(user) ?? []), root])
  }
  return roots
}

function withoutSteps(name: string): string {
  return name.split('/').filter((part) => part !== '..' && part !== '.').join('/')
}
