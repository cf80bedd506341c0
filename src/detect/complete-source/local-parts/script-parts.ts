/** What go.mod, Gradle's settings, a Podfile and CMake take from the repository itself. What stands under a condition may never be asked for, and is left out. */

import { cmakeCommands } from '../../credentials/formats/cmake-commands.ts'
import { partAt, type LocalPart } from './part.ts'

const replacement = /^[ \t]*(?:replace[ \t]+)?[^\s/]\S*(?:[ \t]+v\S+)?[ \t]+=>[ \t]+(\.{1,2}(?:\/\S*)?)[ \t]*(?:\/\/.*)?\r?$/gm
const used = /^[ \t]*(?:use[ \t]+)?(\.{1,2}\/\S+)[ \t]*(?:\/\/.*)?\r?$/gm

/** `replace example.org/wind => ./wind` of go.mod, and what go.work uses. */
export function goParts(text: string, path: string): readonly LocalPart[] {
  return [...text.matchAll(path.endsWith('.work') ? used : replacement)].map(([, at = '']) => partAt(at, at))
}

const included = /\bincludeBuild[ \t]*(?:\([ \t]*)?(['"])([^'"$\n]+)\1/g
const moved = /\bprojectDir\s*=\s*(?:new\s+File|file|File)\s*\(\s*(?:(?:rootDir|settingsDir|rootProject\.projectDir)\s*,\s*)?(['"])([^'"$\n]+)\1\s*\)/g

/** `includeBuild 'wind'` and `project(':wind').projectDir = file('core/wind')`. */
export function gradleParts(text: string): readonly LocalPart[] {
  if (!/includeBuild|projectDir/.test(text) || /\bexists\b|isDirectory/.test(text)) return []
  const code = withoutBlocks(withoutComments(text))
  return [included, moved].flatMap((pattern) => [...code.matchAll(pattern)].map(([, quote = '', path = '']) => partAt(path, quote === '"' ? `"${path}"` : path)))
}

function withoutComments(text: string): string {
  let [code, from] = ['', 0]
  for (let at = text.indexOf('/*'); at >= 0; at = text.indexOf('/*', from)) {
    const end = text.indexOf('*/', at + 2)
    if (end < 0) break
    code += text.slice(from, at)
    from = end + 2
  }
  return (code + text.slice(from)).replace(/(?<!:)\/\/[^\n]*/g, '')
}

/** The text without what stands between braces, but for the block that settings must begin with. */
function withoutBlocks(code: string): string {
  const shut: boolean[] = []
  let [kept, from] = ['', 0]
  for (const { 0: brace, index } of code.matchAll(/[{}]/g)) {
    const before = code.slice(from, index)
    if (!shut.includes(true)) kept += before
    from = index + 1
    if (brace === '{') shut.push(!/\bpluginManagement\s*$/.test(before.slice(-40)))
    else shut.pop()
  }
  return shut.includes(true) ? kept : kept + code.slice(from)
}

const pod = /^\s*pod\s+['"][^'"\n]+['"].{0,200}?(?::path\s*=>|\bpath:)\s*(['"])([^'"#\n]+)\1/

/** `pod 'Wind', :path => '../wind'`. */
export function podParts(text: string): readonly LocalPart[] {
  const parts: LocalPart[] = []
  const blocks: ('sure' | 'unsure')[] = []
  for (const line of text.split('\n').map((row) => row.slice(0, 1000).replace(/(?:^|\s)#[^{].*$/, ''))) {
    if (/^\s*(?:if|unless|case|begin|while)\b/.test(line)) blocks.push('unsure')
    else if (/^\s*def\b|\bdo\b(?:\s*\|[^|]*\|)?\s*$/.test(line)) blocks.push('sure')
    else if (/^\s*end\b/.test(line)) blocks.pop()
    const [, quote = '', path] = blocks.includes('unsure') || /\s(?:if|unless)\s/.test(line) ? [] : pod.exec(line) ?? []
    if (path !== undefined) parts.push(partAt(path, quote === '"' ? `"${path}"` : path))
  }
  return parts
}

const opens = /^(?:if|foreach|while|function|macro|block)$/
const own = /^\$\{(?:CMAKE_CURRENT_SOURCE_DIR|CMAKE_CURRENT_LIST_DIR)\}\//

/** `add_subdirectory(wind)`. */
export function cmakeParts(text: string): readonly LocalPart[] {
  if (!/add_subdirectory/i.test(text)) return []
  let depth = 0
  return cmakeCommands(text).flatMap(({ name, arguments: [first] }) => {
    if (opens.test(name)) depth += 1
    else if (name.startsWith("end")) depth -= 1
    // What follows a way out may never be reached.
    else if (name === 'return' && depth > 0) depth = Number.POSITIVE_INFINITY
    const path = first?.text.replace(own, '') ?? ''
    return depth === 0 && name === 'add_subdirectory' && /^[\w./+-]+$/.test(path) && !path.startsWith('/') ? [partAt(path, path)] : []
  })
}
