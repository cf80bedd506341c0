/** The folders above files. */

import { folderOf } from '../../model/place.ts'

/** Every folder below which some of the files lie; `` is the root. */
export function foldersOver(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set([''])
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder)) folders.add(folder)
  }
  return folders
}
