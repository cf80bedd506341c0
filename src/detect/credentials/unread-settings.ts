/** Settings files that no build of the tree reads: Xcode's, left over when a project moved on to other tools. */

import type { Buffer } from 'node:buffer'
import type { SourceFile } from '../../model/source.ts'
import type { FileFacts } from './facts.ts'

const settings = /\.xcconfig$/i
const ending = '.xcconfig'
const longestName = 120
/** Files that tell which settings a build reads. */
const project = /(?:\.pbxproj|\.xcconfig|\.bzl|(?:^|\/)(?:buck|build|build\.bazel|podfile|makefile|project\.ya?ml|project\.swift|fastfile))$/i
const mostNames = 200

/** Whether a file may say that settings are read. Cheap where it cannot. */
export function mayReadSettings(path: string, bytes: Buffer): boolean {
  return project.test(path) && bytes.includes('.xcconfig')
}

/** The names of the settings that the text names. */
export function settingsRead(path: string, text: string): readonly string[] {
  if (!project.test(path)) return []
  const names = new Set<string>()
  for (let at = text.indexOf(ending); at >= 0 && names.size < mostNames; at = text.indexOf(ending, at + 1)) {
    names.add((/[\w+.-]*$/.exec(text.slice(Math.max(0, at - longestName), at))?.[0] ?? '') + ending)
  }
  return [...names]
}

/** The settings files that nothing names, in a tree that has projects to name them. */
export function unreadSettings(files: ReadonlyMap<string, FileFacts>, tree: readonly SourceFile[]): ReadonlySet<string> {
  const candidates = [...files.keys()].filter((path) => settings.test(path))
  if (candidates.length === 0 || !tree.some(({ path }) => project.test(path) && !settings.test(path))) return new Set()
  const read = new Set([...files.values()].flatMap((facts) => facts.settingsRead))
  return new Set(candidates.filter((path) => !read.has(path.slice(path.lastIndexOf('/') + 1))))
}
