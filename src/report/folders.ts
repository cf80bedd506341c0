/** Sums up many paths by a few folders that tell where they stand. */

import { compareText } from '../model/place.ts'

interface Group {
  readonly folder: string
  readonly paths: readonly string[]
  /** Cannot be told apart any further, or not without naming too many folders. */
  readonly done: boolean
}

/**
 * Folders with how many of the paths each holds, the fullest first. The fullest is taken apart as long as no more than `most` come out of it all; those
 * at the root stand as they are where they are more.
 */
export function foldersOf(paths: readonly string[], most: number): readonly (readonly [folder: string, files: number])[] {
  let groups = childrenOf({ folder: '', paths, done: false })
  while (groups.length <= most) {
    const fullest = groups.filter(({ done }) => !done).toSorted((a, b) => b.paths.length - a.paths.length || compareText(a.folder, b.folder))[0]
    if (fullest === undefined) break
    const others = groups.filter((group) => group !== fullest)
    const children = childrenOf(fullest)
    groups = others.length + children.length <= most ? [...others, ...children] : [...others, { ...fullest, done: true }]
  }
  return groups.map(({ folder, paths: inside }) => [folder || '.', inside.length] as const).toSorted(([a, many], [b, more]) => more - many || compareText(a, b))
}

/** The folders in a folder, and the folder itself for the files that stand right in it. */
function childrenOf({ folder, paths }: Group): readonly Group[] {
  const start = folder === '' ? 0 : folder.length + 1
  const byChild = new Map<string, string[]>()
  for (const path of paths) {
    const end = path.indexOf('/', start)
    const child = end < 0 ? folder : path.slice(0, end)
    const known = byChild.get(child)
    if (known === undefined) byChild.set(child, [path])
    else known.push(path)
  }
  return [...byChild].map(([child, inside]) => ({ folder: child, paths: inside, done: child === folder }))
}
