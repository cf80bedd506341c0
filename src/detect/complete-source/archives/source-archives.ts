/** Source of the repository's own that lies in an archive and not in the tree. */

import { isInUpstreamFolder } from '../../../catalog/upstream-folders.ts'
import type { MissingSource, SourceArchive } from '../../../model/evidence.ts'
import { folderOf } from '../../../model/place.ts'
import { endsWithPath, lastName, type TreeIndex } from '../tree-index.ts'
import { isSourceMember, saysSource, type Archive } from './find-archives.ts'

/** So many last parts of a path are enough to know a file again. */
const tellingParts = 3

/**
 * One fact for each archive with such source: by upstreams' folders, by packages and folders of the tree, or because the tree uses it. What also stands in the tree
 * is published as it should be, and a library's source is where it may be. Behind a password nobody gets any source, whoever's it is.
 */
export function sourceArchives(archives: readonly Archive[], missing: readonly MissingSource[], index: TreeIndex): readonly SourceArchive[] {
  if (archives.length === 0) return []
  const isOfTree = createSearch(index)
  const wantedIn = createWants(missing)
  return archives.flatMap(({ path, members }): readonly SourceArchive[] => {
    if (members === null) return saysSource(path) ? [{ kind: 'source-archive', path, files: null, shownBy: null, isEncrypted: false }] : []
    const source = members.filter((member) => isSourceMember(member.path))
    const locked = source.filter(({ isEncrypted }) => isEncrypted)
    const own = source.filter((member) => !index.hasPathEnd(lastParts(member.path)) && (isInUpstreamFolder(member.path) || isOfTree(member.path, path) || wantedIn(member.path).length > 0))
    const [first] = locked.length > 0 ? locked : own
    return first === undefined ? [] : [{ kind: 'source-archive', path, files: (locked.length > 0 ? locked : own).length, shownBy: first.path, isEncrypted: locked.length > 0 }]
  })
}

/** What an archive holds is published after all. */
export function withoutArchived(missing: readonly MissingSource[], archives: readonly Archive[]): readonly MissingSource[] {
  const wantedIn = createWants(missing)
  const members = missing.length === 0 ? [] : archives.flatMap((archive) => archive.members ?? [])
  const held = new Set(members.filter(({ isEncrypted }) => !isEncrypted).flatMap(({ path }) => wantedIn(path)))
  return missing.filter((one) => !held.has(one))
}

/** What is missing and a file of an archive is: as far as both have folders, they agree. */
function createWants(missing: readonly MissingSource[]): (member: string) => readonly MissingSource[] {
  // A class may be written in either language.
  const plain = (path: string): string => path.replace(/\.kt$/, '.java')
  const byName = new Map<string, MissingSource[]>()
  for (const one of missing) byName.set(lastName(plain(one.path)), [...(byName.get(lastName(plain(one.path))) ?? []), one])
  return (path) => {
    const member = plain(path)
    return (byName.get(lastName(member)) ?? []).filter((one) => endsWithPath(plain(one.path), lastParts(member)) || endsWithPath(member, lastParts(plain(one.path))))
  }
}

function lastParts(path: string): string {
  return path.split('/').slice(-tellingParts).join('/')
}

/** Tells whether a file in an archive belongs to a package, or to a folder, in which the tree has code of its own. */
function createSearch(index: TreeIndex): (member: string, archive: string) => boolean {
  const own = index.files.filter(({ path, role }) => role === 'first-party' && isSourceMember(path)).map(({ path }) => folderOf(path))
  const folders = new Set(own)
  const packages = new Set(own.flatMap((folder) => /(?:^|\/)(?:java|kotlin)\/(.+\/.+)$/.exec(folder)?.[1] ?? []))
  return (member, archive) => {
    const parts = folderOf(member).split('/')
    if (/\.(?:java|kt)$/.test(member)) return parts.some((_, from) => isPackage(parts.slice(from), packages))
    const [beside, below] = [folderOf(archive), parts.slice(1).join('/')]
    const places = [parts.join('/'), ...(below.includes('/') ? [below] : [])].filter((one) => one !== '')
    return places.some((place) => folders.has(beside === '' ? place : `${beside}/${place}`))
  }
}

function isPackage(parts: readonly string[], packages: ReadonlySet<string>): boolean {
  return packages.has(parts.join('/')) || (parts.length > 2 && packages.has(parts.slice(0, -1).join('/')))
}
