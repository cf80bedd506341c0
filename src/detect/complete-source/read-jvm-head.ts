/** The package and the imports at the head of a Java or Kotlin file. */

export interface JvmHead {
  /** Empty where the file names none. */
  readonly package: string
  /** Full names, in order; without those of the platform, without wildcards, and each once. */
  readonly imports: readonly string[]
}

/** Heads are short; what comes after so many bytes is no head. */
const headBytes = 64 * 1024
const mostOfLine = 400
/** Names that the platform or everybody's libraries own: nobody needs to ask whether the tree holds them. */
const platform = /^(?:java|javax|android|androidx|kotlin|kotlinx|dalvik|sun|junit|com\.google|com\.android|org\.junit|org\.json|org\.w3c|org\.xml|org\.jetbrains)\./
/** What a declaration begins with: after it there are no imports. */
const declares = /^(?:public|private|protected|internal|abstract|final|static|sealed|data|open|inline|value|annotation|suspend|const|class|interface|enum|object|record|fun|val|var|typealias)\b/
/** What a wildcard stands behind when it means the members of a class. */
const namesClass = /\.[A-Z]\w*$/
const names = /^(package|import)\s+(static\s+)?([\w.`$]+?)\s*(\.\s*\*)?(?:\s+as\s+\w+)?\s*(?:;|\/|$)/
const latin1 = new TextDecoder('latin1')

/** Reads until the first declaration. Lines inside a comment do not count. */
export function readJvmHead(bytes: Uint8Array): JvmHead {
  const imports = new Set<string>()
  let packageName = ''
  for (const line of codeLines(bytes)) {
    const [, word, , name = '', wildcard] = names.exec(line) ?? []
    const plain = name.replaceAll('`', '')
    if (word === 'package' && packageName === '') packageName = plain
    else if (word === 'import' && isOwnName(plain) && (wildcard === undefined || namesClass.test(plain))) imports.add(plain)
    else if (word === undefined && declares.test(line)) break
  }
  return { package: packageName, imports: [...imports] }
}

/** Whether somebody has to ask where the name comes from. */
function isOwnName(name: string): boolean {
  return name.includes('.') && !platform.test(name)
}

/** The lines of the head without blanks before them, those in comments left out. A byte order mark counts as a blank. */
function* codeLines(bytes: Uint8Array): Generator<string> {
  const end = Math.min(bytes.length, headBytes)
  let inComment = false
  for (let from = 0; from < end;) {
    const to = lineEnd(bytes, from, end)
    const line = isBlank(bytes, from, to) ? '' : latin1.decode(bytes.subarray(from, Math.min(to, from + mostOfLine))).replace(/^[\s\u00ef\u00bb\u00bf]+/, '')
    from = to + 1
    const wasInComment = inComment || line.startsWith('/*')
    if (wasInComment) inComment = !line.includes('*/')
    else yield line
  }
}

function lineEnd(bytes: Uint8Array, from: number, end: number): number {
  const found = bytes.indexOf(10, from)
  return found < 0 || found > end ? end : found
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  return to === from || (to === from + 1 && bytes[from] === 13)
}
