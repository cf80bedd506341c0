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

const token = /#?\[(=*)\[([\s\S]*?)\]\1\]|#[^\n]*|"((?:[^"\\]|\\[\s\S])*)"|[()]|\n|(?:[^\s()#"\\]|\\.)(?:[^\s()#"\\]|\\.|"(?:[^"\\]|\\.)*")*/g

/** The commands in the order of the text. Parentheses inside of arguments are arguments of their own. */
export function cmakeCommands(text: string): readonly CmakeCommand[] {
  const commands: CmakeCommand[] = []
  let word = { text: '', line: 1 }
  let current: CmakeArgument[] | null = null
  let depth = 0
  let line = 1
  for (const match of text.matchAll(token)) {
    const [source, , bracket, quoted] = match
    const at = line
    line += source.split('\n').length - 1
    if (source === '\n' || source.startsWith('#')) continue
    if (source === '(') {
      depth += 1
      if (depth === 1) {
        current = []
        continue
      }
    }
    if (source === ')') {
      depth -= 1
      if (depth <= 0) {
        if (current) commands.push({ name: word.text.toLowerCase(), line: word.line, arguments: current })
        current = null
        depth = 0
        continue
      }
    }
    if (current) current.push({ text: bracket ?? (quoted === undefined ? source : unquote(quoted)), line: at, quoted: quoted !== undefined, raw: bracket !== undefined })
    else word = { text: source, line: at }
  }
  return commands
}

function unquote(text: string): string {
  return text.replace(/\\\n/g, '').replace(/\\([^A-Za-z0-9;])/g, '$1').replaceAll('\\n', '\n')
}
