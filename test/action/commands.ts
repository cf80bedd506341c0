/** Workflow commands in a log, found as the runner finds them (actions/runner, src/Runner.Common/ActionCommand.cs). */

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

const registered = [
  'internal-set-repo-path', 'set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher', 'remove-matcher',
  'warning', 'error', 'notice', 'debug', 'group', 'endgroup', 'echo', 'stop-commands',
]

/** The commands, and the lines that are none. After `stop-commands` nothing is a command until its token is. */
export function readCommands(log: string): { readonly commands: readonly Command[]; readonly rest: readonly string[] } {
  const commands: Command[] = []
  const rest: string[] = []
  let stoppedUntil: string | null = null
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (stoppedUntil !== null) {
      if (line.trim() === `::${stoppedUntil}::`) stoppedUntil = null
      else rest.push(line)
      continue
    }
    const command = readNew(line) ?? readOld(line)
    if (command === null) rest.push(line)
    else commands.push(command)
    if (command?.name === 'stop-commands') stoppedUntil = command.message
  }
  return { commands, rest }
}

/** `::name key=value,key=value::message`, white space before it aside. */
function readNew(line: string): Command | null {
  const [, information, message] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? []
  if (information === undefined || message === undefined) return null
  return commandOf(information, ',', (text) => unescape(text, propertyEscapes), unescape(message, dataEscapes))
}

/** `##[name key=value;key=value]message`, anywhere in the line. */
function readOld(line: string): Command | null {
  const [, information, message] = /##\[(.*?)\](.*)$/s.exec(line) ?? []
  if (information === undefined || message === undefined) return null
  return commandOf(information, ';', (text) => unescape(text, oldEscapes), unescape(message, oldEscapes))
}

function commandOf(information: string, separator: string, unescaped: (text: string) => string, message: string): Command | null {
  const space = information.indexOf(' ')
  const name = (space < 0 ? information : information.slice(0, space)).toLowerCase()
  if (!registered.includes(name)) return null
  const pairs = space < 0 ? [] : information.slice(space + 1).trim().split(separator).filter((pair) => pair !== '')
  const properties = Object.fromEntries(pairs.map((pair) => {
    const [key = '', ...value] = pair.split('=')
    return [key, unescaped(value.join('='))]
  }))
  return { name, properties, message }
}

const dataEscapes = [['%0D', '\r'], ['%0A', '\n'], ['%25', '%']] as const
const propertyEscapes = [['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ','], ['%25', '%']] as const
const oldEscapes = [['%3B', ';'], ['%0D', '\r'], ['%0A', '\n'], ['%5D', ']'], ['%25', '%']] as const

function unescape(text: string, escapes: readonly (readonly [string, string])[]): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text)
}
