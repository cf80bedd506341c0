/** The package and the imports at the head of a Java or Kotlin file. */

import { Buffer } from 'node:buffer'

export interface JvmHead {
  /** Empty where the file names none. */
  readonly package: string
  /** Full names, in order; without those of the platform, without wildcards, and each once. */
  readonly imports: readonly string[]
}

/** Heads are short: most end within the first so many bytes, and what comes after the second is no head. */
const usualHeadBytes = 4096
const longestHeadBytes = 64 * 1024
const mostOfLine = 400
/** Names that the platform or everybody's libraries own: nobody needs to ask whether the tree holds them. */
const platform = /^(?:java|javax|android|androidx|kotlin|kotlinx|dalvik|sun|junit|com\.google|com\.android|org\.junit|org\.json|org\.w3c|org\.xml|org\.jetbrains)\./
/** What a declaration begins with: after it there are no imports. */
const declares = /^(?:public|private|protected|internal|abstract|final|static|sealed|data|open|inline|value|annotation|suspend|const|class|interface|enum|object|record|fun|val|var|typealias)\b/
/** What a wildcard stands behind when it means the members of a class. */
const namesClass = /\.[A-Z]\w*$/
const names = /^(package|import)\s+(static\s+)?([\w.`$]+?)\s*(\.\s*\*)?(?:\s+as\s+\w+)?\s*(?:;|\/|$)/
const blankBefore = /^[\s\u00ef\u00bb\u00bf]+/

/** Reads until the first declaration. Lines inside a comment do not count. A byte order mark counts as a blank. */
export function readJvmHead(bytes: Uint8Array): JvmHead {
  return headIn(bytes, usualHeadBytes) ?? headIn(bytes, longestHeadBytes) ?? { package: '', imports: [] }
}

/** The head, if it ends within so many bytes, or if the file or the longest head does; else null. */
function headIn(bytes: Uint8Array, most: number): JvmHead | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, most)).toString('latin1')
  const isWhole = bytes.length <= most || most === longestHeadBytes
  const named: Named = { package: '', imports: new Set() }
  let inComment = false
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    if (end < 0 && !isWhole) return null
    const to = end < 0 ? text.length : end
    const line = text.slice(from, Math.min(to, from + mostOfLine)).replace(blankBefore, '')
    from = to + 1
    inComment ||= line.startsWith('/*')
    if (inComment) inComment = !line.includes('*/')
    else if (namesSomething(line)) read(line, named)
    else if (declares.test(line)) return headOf(named)
  }
  return isWhole ? headOf(named) : null
}

interface Named {
  package: string
  readonly imports: Set<string>
}

function headOf({ package: name, imports }: Named): JvmHead {
  return { package: name, imports: [...imports] }
}

/** Takes in what one line names. */
function read(line: string, named: Named): void {
  const [, word, , name = '', wildcard] = names.exec(line) ?? []
  const plain = name.replaceAll('`', '')
  if (word === 'package' && named.package === '') named.package = plain
  else if (word === 'import' && isOwnName(plain) && (wildcard === undefined || namesClass.test(plain))) named.imports.add(plain)
}

/** A line with the package or an import, but for the platform's, which are most. */
function namesSomething(line: string): boolean {
  return line.startsWith('package') || (line.startsWith('import') && !line.startsWith('import android') && !line.startsWith('import java'))
}

/** Whether somebody has to ask where the name comes from. */
function isOwnName(name: string): boolean {
  return name.includes('.') && !platform.test(name)
}
