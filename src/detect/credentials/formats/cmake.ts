/** Reads CMake: variables, options, compile definitions and the branches that they stand in. */

import type { Binding, Condition, Expression } from '../ir.ts'
import { cmakeCondition } from './cmake-condition.ts'
import { cmakeCommands, type CmakeArgument, type CmakeCommand } from './cmake-commands.ts'
import { interpolate } from './interpolate.ts'
import { bindingOf } from './reader.ts'

const definitions = new Set(['add_definitions', 'add_compile_definitions', 'target_compile_definitions', 'add_compile_options', 'target_compile_options', 'set_property', 'set_target_properties'])
const branching = new Set(['if', 'elseif', 'else', 'endif'])

export function readCmake(text: string): readonly Binding[] {
  // For each open if: the arms before this one do not hold, this one does.
  const open: (readonly Condition[])[] = []
  return cmakeCommands(text).flatMap((command) => {
    if (!branching.has(command.name)) return bindingsOf(command, open.flat())
    branch(command, open)
    return []
  })
}

function branch(command: CmakeCommand, open: (readonly Condition[])[]): void {
  const before = command.name === 'if' ? [] : (open.pop() ?? [])
  if (command.name === 'endif') return
  const failed = before.map((one, index) => (index === before.length - 1 ? { ...one, holds: !one.holds } : one))
  open.push(command.name === 'else' ? failed : [...failed, cmakeCondition(command)])
}

function bindingsOf(command: CmakeCommand, conditions: readonly Condition[]): readonly Binding[] {
  const [name, ...values] = command.arguments
  if (!name) return []
  const { line } = command
  if (command.name === 'option') {
    return [bindingOf('initial', [name.text], { is: 'text', text: values[1]?.text ?? 'OFF', line }, { line, conditions, replaceable: name.text })]
  }
  if (command.name === 'set') return [variable(name, values, conditions)]
  if (definitions.has(command.name)) return command.arguments.flatMap((one) => definition(one, conditions))
  return [bindingOf('bare', [], { is: 'call', callee: [command.name], on: null, arguments: command.arguments.map(valueOf) }, { line, conditions })]
}

/** `set(NAME value CACHE TYPE "…")` is only a default: -DNAME=… on the command line wins. */
function variable(name: CmakeArgument, values: readonly CmakeArgument[], conditions: readonly Condition[]): Binding {
  const end = values.findIndex((one) => !one.quoted && (one.text === 'CACHE' || one.text === 'PARENT_SCOPE'))
  const cached = values[end]?.text === 'CACHE' && !values.some((one) => one.text === 'FORCE')
  const own = end < 0 ? values : values.slice(0, end)
  const [only, ...more] = own.map(valueOf)
  const value: Expression = only && more.length === 0 ? only : { is: 'list', entries: own.map(valueOf), line: name.line }
  return bindingOf(cached ? 'initial' : 'assigned', [name.text], value, { line: name.line, conditions, replaceable: cached ? name.text : null })
}

function definition(argument: CmakeArgument, conditions: readonly Condition[]): readonly Binding[] {
  const match = /^(?:-D)?([A-Za-z_]\w*)(?:=([\s\S]*))?$/.exec(argument.text)
  if (!match || (/^[A-Z]+$/.test(argument.text) && !argument.text.includes('_'))) return []
  const [, name = '', value] = match
  return [bindingOf('defined', [name], interpolate(unescapeQuotes(value ?? '1'), argument.line), { line: argument.line, conditions })]
}

function unescapeQuotes(text: string): string {
  return text.replace(/^\\?"([\s\S]*?)\\?"$/, '$1')
}

function valueOf(argument: CmakeArgument): Expression {
  return argument.raw ? { is: 'text', text: argument.text, line: argument.line } : interpolate(argument.text, argument.line)
}
