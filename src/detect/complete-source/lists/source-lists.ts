/** The source files that build scripts list: CMake, qmake, GYP, Meson, Bazel and Android's make, in all of which `#` begins a comment. */

import { cmakeCommands } from '../../credentials/formats/cmake-commands.ts'
import { lastName } from '../tree-index.ts'

/** Files that stand together in a script, seen from the same folder, whichever that is. */
export interface SourceList {
  /** As the script writes them, without what stands for the folder. */
  readonly paths: readonly string[]
  /** The headers among them, likewise: nobody needs to list those, so they tell neither the folder nor what is absent. */
  readonly headers: readonly string[]
  /** Whether the folder can only be the script's own. */
  readonly isBeside: boolean
}

const scripts = /^(?:CMakeLists\.txt|.+\.(?:cmake|pro|pri|gypi?)|meson\.build|BUILD(?:\.bazel)?|Android\.mk|(?:telegram_)?sources\.txt)$/

/** Whether a script of that path lists sources. */
export function listsSources(path: string): boolean {
  return scripts.test(lastName(path))
}

const mostLength = 300
const source = /^([\w+@-][\w+@./-]*|\.[\w+@./-]*\/[\w+@./-]*)$/
/** Assembler is left to the processors that it is for. */
const isSource = /\.(?:c|cc|cpp|cxx|m|mm|swift|java|kt|cs|vala|rs)$/i
const isHeader = /\.(?:h|hh|hpp|hxx)$/i
/** What stands for a folder: `${src_loc}/`, `$$PWD/`, `$(LOCAL_PATH)/`, `<(src_loc)/`. */
const variable = /^(\$\{\w+\}|\$\$\w+|\$\$\{\w+\}|\$\(\w+\)|<\(\w+\))\//
/** Folders that a build fills. */
const filled = /bin(?:ary)?_?dir|build|gen|out|intermediate|target_dir/i
/** Commands that name sources without asking for them, or that write them. */
const asksForNone = /remove|exclude|filter|custom|configure|generate|write|copy|install|source_group|properties|string|message|find|option|if$|download|include_directories|precompile|append_string|unset/
const writes = /custom|configure|generate|write|copy|download|remove|filter|exclude/
const isBeside = /^(?:add_executable|add_library|qt\d?_add_executable|qt\d?_add_library)$/

/** The lists of a script, and the names that it speaks of where it lists nothing: those it may write. */
export function readSourceLists(text: string, path: string): { readonly lists: readonly SourceList[]; readonly written: readonly string[] } {
  if (!isSourceMentioned(text)) return { lists: [], written: [] }
  if (!/(?:CMakeLists\.txt|\.cmake)$/.test(path)) return readPlain(text.replace(/#[^\n]*/g, ''))
  const commands = cmakeCommands(text).map(({ name, arguments: given }) => ({ name, words: given.filter(({ raw }) => !raw).flatMap((one) => wordsOf(one.text)) }))
  const [silent, asking] = [commands.filter(({ name }) => asksForNone.test(name)), commands.filter(({ name, words }) => !asksForNone.test(name) && !/^(?:REMOVE_ITEM|FILTER|GLOB|GLOB_RECURSE)$/.test(words[0] ?? ''))]
  return {
    lists: asking.flatMap(({ name, words }) => listsIn(words, isBeside.test(name))),
    written: silent.filter(({ name }) => writes.test(name)).flatMap(({ words }) => words.filter(isListed).map(lastName)),
  }
}

const outputs = /\bout(?:put)?s?['"]?\s*[:=]\s*(\[[^\]]*\]|[^\n]*)/g

/** What a rule of Meson, GYP or Bazel puts out is not there before. */
function readPlain(code: string): ReturnType<typeof readSourceLists> {
  const written = [...code.matchAll(outputs)].flatMap(([, given = '']) => wordsOf(given).filter(isListed).map(lastName))
  return { lists: listsIn(wordsOf(withoutRemovals(code)), false), written }
}

/** `exclude = […]` of Bazel, `'sources!': […]` of GYP, `SOURCES -= …` of qmake: what they name need not be there. */
function withoutRemovals(text: string): string {
  return text.replace(/(?:\bexclude\s*=\s*|\w[!/]['"]\s*:\s*)\[[^\]]*\]|-=(?:[^\n\\]|\\[^\n])*(?:\\\n[^\n]*)*/g, '')
}

/** Cheap: most scripts list no file. */
function isSourceMentioned(text: string): boolean {
  return /\.(?:c|m|swift|java|kt|vala|rs)/.test(text)
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s"'`,;=\\[\]]+/).filter((word) => word.length > 2 && word.length < mostLength)
}

function isListed(word: string): boolean {
  return isSource.test(word) || isHeader.test(word)
}

function listsIn(words: readonly string[], beside: boolean): readonly SourceList[] {
  const byFolder = new Map<string, Set<string>>()
  for (const word of words) {
    if (!isListed(word)) continue
    const [start = '', name = ''] = variable.exec(word) ?? []
    const path = word.slice(start.length)
    if (!source.test(path) || filled.test(name)) continue
    const paths = byFolder.get(name) ?? new Set()
    byFolder.set(name, paths.add(path))
  }
  return [...byFolder].map(([name, found]) => {
    const paths = [...found]
    return { paths: paths.filter((path) => isSource.test(path)), headers: paths.filter((path) => isHeader.test(path)), isBeside: beside && name === '' }
  })
}
