/** How a GitHub runner reads a line of a step's output, after actions/runner's ActionCommand.cs and ActionCommandManager.cs. */

/** Commands that the runner has registered. */
const registered = new Set([
  'add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'internal-set-repo-path', 'notice', 'remove-matcher', 'save-state',
  'set-env', 'set-output', 'stop-commands', 'warning', 'section', 'command',
])

/** .NET's white space, which TrimStart takes away: Unicode's White_Space. */
const leadingSpace = /^[\p{White_Space}]+/u

/** The commands that the runner would obey in an output, however its lines end. */
export function obeyedCommands(output: string): readonly string[] {
  return output.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).flatMap((line) => versionTwo(line) ?? versionOne(line) ?? [])
}

/** `::name key=value::data` at the start of the line, white space aside. */
function versionTwo(line: string): string | null {
  const trimmed = line.replace(leadingSpace, '')
  if (!trimmed.startsWith('::')) return null
  const end = trimmed.indexOf('::', 2)
  return end < 0 ? null : known(trimmed.slice(2, end))
}

/** `##[name key=value]data` at its first `##[`, wherever that is. */
function versionOne(line: string): string | null {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  return start < 0 || end < 0 ? null : known(line.slice(start + 3, end))
}

function known(command: string): string | null {
  const name = (command.split(' ')[0] ?? '').toLowerCase()
  return registered.has(name) ? name : null
}
