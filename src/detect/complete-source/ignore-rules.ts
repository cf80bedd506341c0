/** The lines of .gitignore files, and which of them keeps a path out of the tree. */

import picomatch from 'picomatch'
import { folderOf, type Place } from '../../model/place.ts'

export interface IgnoreRule {
  readonly place: Place
  /** What stands in the line, without blanks at its ends. */
  readonly text: string
  /** Whether the line takes a path back in. */
  readonly isException: boolean
  /** The path that the line names, from the root, where it names one file or folder and nothing else; null for wildcards and bare names of folders. */
  readonly names: string | null
  hides(path: string): boolean
}

/** The rules of one .gitignore file, in order. */
export function readIgnoreRules(path: string, text: string): readonly IgnoreRule[] {
  return text.split('\n').slice(0, 5000).flatMap((row, index) => {
    const line = row.replace(/\r$/, '').replace(/(?<!\\)[ \t]+$/, '')
    return line === '' || line.startsWith('#') || line.length > 500 ? [] : [ruleOf(line, { path, line: index + 1, endLine: index + 1 })]
  })
}

function ruleOf(line: string, place: Place): IgnoreRule {
  const isException = line.startsWith('!')
  const pattern = line.replace(/^!/, '').replace(/\/+$/, '')
  const isAnchored = pattern.includes('/')
  const folder = folderOf(place.path)
  const below = folder === '' ? '' : `${folder}/`
  const glob = pattern.replace(/^\//, '')
  const isLiteral = !/[*?[\]\\]/.test(glob)
  const matches = isLiteral ? literalMatcher(glob, isAnchored) : globMatcher(isAnchored ? glob : `**/${glob}`)
  return {
    place,
    text: line,
    isException,
    names: isLiteral && isAnchored && !glob.startsWith('**') ? below + glob : null,
    hides: (path) => path.startsWith(below) && matches(path.slice(below.length)),
  }
}

/** What matches a folder matches all that lies in it. */
function literalMatcher(name: string, isAnchored: boolean): (path: string) => boolean {
  return isAnchored ? (path) => path === name || path.startsWith(`${name}/`) : (path) => `/${path}/`.includes(`/${name}/`)
}

function globMatcher(glob: string): (path: string) => boolean {
  // Git knows stars, question marks and brackets; the rest stands for itself.
  const plain = glob.replace(/[(){}!+@|]/g, '\\$&')
  const matches = picomatch([plain, `${plain}/**`], { dot: true, nobrace: true, noext: true, nonegate: true })
  return (path) => matches(path)
}

/** The rule that keeps the path out: the last that speaks of it, as git reads them, the deeper file after the outer one. Null where none does. */
export function hidingRule(path: string, rules: readonly IgnoreRule[]): IgnoreRule | null {
  const last = rules.findLast((rule) => rule.hides(path))
  return last === undefined || last.isException ? null : last
}

/** Folders that builds fill: a line that names one says nothing of source. */
const filledByBuilds = /(?:^|\/)(?:build|gen|out|bin|obj|dist|target|output|release|debug|node_modules|bower_components|pods|carthage|deriveddata|libs?|jnilibs|tmp|temp|cache|generated|coverage|vendor)$|(?:^|\/)(?:cmake-build|\.)[^/]*$/i
const isSourceName = /\.(?:java|kt|kts|swift|c|cc|cpp|cxx|h|hh|hpp|m|mm|cs|ts|tsx|js|jsx|mjs|vue|dart|scala|groovy)$/

/** Whether somebody wrote the line about a certain file, or a certain folder of source: no wildcards but for all that a folder holds. */
export function isDeliberate({ text }: IgnoreRule): boolean {
  const path = text.replace(/^\*\*\//, '').replace(/\/(?:\*\*?(?:\/\*)?|\*\.\w+)$/, '').replace(/^\/|\/$/g, '')
  if (path === '' || path.startsWith('.') || /[*?[\]]/.test(path)) return false
  return isSourceName.test(path) || (path.includes('/') && !filledByBuilds.test(path))
}

/** Whether the line names that very folder, or one above it, and none that builds fill. */
export function hidesFolder({ text }: IgnoreRule, folder: string): boolean {
  const name = text.replace(/^\*\*\//, '').replace(/\/(?:\*\*?)?$/, '').replace(/^\//, '')
  return name !== '' && !/[*?[\]]/.test(name) && !filledByBuilds.test(name) && `/${folder}/`.includes(`/${name}/`)
}
