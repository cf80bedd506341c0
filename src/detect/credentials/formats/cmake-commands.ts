/** Splits CMake text into commands and their arguments, by the syntax of cmake-language(7). */

export interface CmakeArgument {
  /** Without quotes and brackets; variables are not filled in. */
  readonly text: string
  readonly line: number
  readonly quoted: boolean
  /** Between `[[` and `]]`, where `${` means nothing. */
  readonly raw: boolean
}

export interface CmakeCommand {
  /** Lower case. */
  readonly name: string
  readonly line: number
  readonly arguments: readonly CmakeArgument[]
}

/** A token that is no bracket argument: a comment, a quoted argument, a parenthesis, a line break, a word. */
const token = /#[^\n]*|"((?:[^"\\]|\\[\s\S])*)"|[()]|\n|(?:[^\s()#"\\]|\\.)(?:[^\s()#"\\]|\\.|"(?:[^"\\]|\\.)*")*|[^\n]/y
const bracketOpen = /(#?)\[(=*)\[/y

interface Token {
  readonly kind: 'mark' | 'quoted' | 'bracket' | 'word'
  readonly text: string
  readonly line: number
}

/** The commands in the order of the text. Parentheses inside of arguments are arguments of their own. */
export function cmakeCommands(text: string): readonly CmakeCommand[] {
  const commands: CmakeCommand[] = []
  let word = { text: '', line: 1 }
  let given: CmakeArgument[] = []
  let depth = 0
  for (const { kind, text: source, line } of tokens(text)) {
    if (kind === 'mark') {
      depth = Math.max(0, depth + (source === '(' ? 1 : -1))
      if (source === '(' && depth === 1) given = []
      else if (depth > 0) given.push({ text: source, line, quoted: false, raw: false })
      else commands.push({ name: word.text.toLowerCase(), line: word.line, arguments: given })
    } else if (depth > 0) {
      given.push({ text: kind === 'quoted' ? unquote(source) : source, line, quoted: kind === 'quoted', raw: kind === 'bracket' })
    } else {
      word = { text: source, line }
    }
  }
  return commands
}

/** All but comments and blanks. */
function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  const closings = new Map<string, number>()
  let [at, line] = [0, 1]
  while (at < text.length) {
    const bracket = bracketAt(text, at, closings)
    token.lastIndex = at
    const plain = bracket ? null : token.exec(text)
    const source = bracket?.source ?? plain?.[0] ?? '\n'
    const kept = bracket ? bracket.kept : tokenOf(source, plain?.[1])
    if (kept) found.push({ ...kept, line })
    line += source.split('\n').length - 1
    at += source.length
  }
  return found
}

function tokenOf(source: string, quoted: string | undefined): Omit<Token, 'line'> | null {
  if (quoted !== undefined) return { kind: 'quoted', text: quoted }
  if (source === '(' || source === ')') return { kind: 'mark', text: source }
  return source.startsWith('#') || source.trim() === '' ? null : { kind: 'word', text: source }
}

/** `[[…]]`, `[=[…]=]`, or a comment of that form. Remembers what does not close, so that nobody looks for it twice. */
function bracketAt(text: string, at: number, closings: Map<string, number>): { source: string; kept: Omit<Token, 'line'> | null } | null {
  bracketOpen.lastIndex = at
  const open = bracketOpen.exec(text)
  if (!open) return null
  const [start, comment, equals = ''] = open
  const closing = `]${equals}]`
  const from = at + start.length
  const end = closings.get(closing) === -1 ? -1 : text.indexOf(closing, from)
  closings.set(closing, end)
  if (end < 0) return null
  return { source: text.slice(at, end + closing.length), kept: comment === '#' ? null : { kind: 'bracket', text: text.slice(from, end) } }
}

function unquote(text: string): string {
  return text.replace(/\\\n/g, '').replace(/\\([^A-Za-z0-9;])/g, '$1').replaceAll('\\n', '\n')
}
