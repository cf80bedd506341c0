/** What a project that Tuist generates takes from elsewhere in the repository: other projects, packages, and the folders of its sources. */

import { folderOf } from '../../../model/place.ts'
import { resolvePath } from '../tree-index.ts'

export interface TuistPart {
  readonly name: string
  readonly path: string
  readonly mention: string
  /** Whether Tuist refuses to go on without it. A pattern of sources may match nothing. */
  readonly isNeeded: boolean
}

/** Whether the text is a manifest of Tuist's; others call a file `Project.swift` too. */
export function isTuistManifest(text: string): boolean {
  return /^[ \t]*import ProjectDescription\b/m.test(text)
}

const place = '(\\.relativeToRoot\\(\\s*)?"([^"\\n\\\\]+)"'
const parts = new RegExp(`\\.(?:project\\(\\s*target:\\s*"[^"\\n]*",\\s*path:|package\\(\\s*path:|local\\(\\s*path:)\\s*${place}`, 'g')
const sources = /\bsources:\s*\[([^\]]{0,4000})\]/g

/** As the manifest names them; `root` is the folder that `.relativeToRoot` begins at. */
export function tuistParts(text: string, manifest: string, root: string): readonly TuistPart[] {
  const code = text.replace(/(?<![\w*])\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, '')
  const home = folderOf(manifest)
  const named = [...code.matchAll(parts)].map(([, fromRoot, path = '']) => ({ from: fromRoot === undefined ? home : root, path, isNeeded: true }))
  const globbed = [...code.matchAll(sources)].flatMap(([, list = '']) => [...list.matchAll(/"([^"\n\\]+)"/g)].map(([, path = '']) => ({ from: home, path, isNeeded: false })))
  return [...named, ...globbed].flatMap(({ from, path, isNeeded }) => {
    const bare = path.replace(/(?:^|\/)[^/]*[*?{[].*$/, '')
    const at = bare.startsWith('/') || bare.startsWith('//') ? null : resolvePath(from, bare)
    return at === null || at === '' ? [] : [{ name: at, path: at, mention: `"${path}"`, isNeeded }]
  })
}
