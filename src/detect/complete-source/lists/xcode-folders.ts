/** The folders that an Xcode project takes whole: those that it keeps in step with the disk, and Swift packages of the repository. */

import { placeOf, readProject, type CompiledFile } from './xcode-project.ts'
import { resolvePath } from '../tree-index.ts'

const ofTarget = /^[ \t]*fileSystemSynchronizedGroups = \(([^)]*)\)/gm
const localPackage = /\{\s*isa = XCLocalSwiftPackageReference;\s*relativePath = (?:"([^"\n]*)"|([^";\n]*));/g

/** Those that some target is made of. A project from before there were such folders costs one search. */
export function takenFolders(text: string, projectFile: string): readonly CompiledFile[] {
  if (!text.includes('PBXFileSystemSynchronizedRootGroup') && !text.includes('XCLocalSwiftPackageReference')) return []
  const project = readProject(text, projectFile)
  if (project === null) return []
  const ids = new Set([...text.matchAll(ofTarget)].flatMap(([, list = '']) => [...list.replace(/\/\*[^\n]*?\*\//g, '').matchAll(/\w+/g)].map(([id]) => id)))
  const folders = [...project.folders].flatMap(([id, entry]) => {
    const path = ids.has(id) ? placeOf(id, entry, project) : null
    return path === null ? [] : [{ name: entry.path, path }]
  })
  const packages = [...text.matchAll(localPackage)].flatMap(([, quoted, plain = '']) => {
    const path = resolvePath(project.home, quoted ?? plain)
    return path === null ? [] : [{ name: quoted ?? plain, path }]
  })
  return [...folders, ...packages].filter(({ path }) => path !== '' && !/[$\\]/.test(path))
}
