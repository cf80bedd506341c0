/** Scripts that let a shell complete the command, made from the tables of verbs and options. */

import { optionsOf, type Option } from './options.ts'
import { shells, verbs, type Shell, type Verb } from './verbs.ts'

const program = 'telegram-gpl-check'

/** The script for the shell, with a final line break. To be sourced, or put where the shell looks for such. */
export function completion(shell: Shell, ruleIds: readonly string[]): string {
  return `${scripts[shell](ruleIds).join('\n')}\n`
}

type Script = (ruleIds: readonly string[]) => readonly string[]

const scripts: Readonly<Record<Shell, Script>> = { bash, zsh, fish }

/** What a verb's operand may be, where there is a list of it. */
function operands({ operand }: Verb, ruleIds: readonly string[]): readonly string[] {
  return operand === 'RULE' ? ruleIds : operand === 'SHELL' ? shells : []
}

function optionsFor(verb: Verb): readonly Option[] {
  return optionsOf('cli').filter(({ name }) => verb.options.includes(name))
}

const otherVerbs = verbs.filter(({ name }) => name !== 'check')
const verbNames = otherVerbs.map(({ name }) => name).join(' ')
const brief = ({ says }: Verb): string => says.split(/(?<=[^A-Z])[.,]/)[0] ?? says

/** Whether an option's value is the name of a file or folder. */
function isPath({ kind }: Option): boolean {
  return kind === 'file' || kind === 'folder'
}

/** Where it answers nothing, bash takes the names of files: that is right for paths, and for all others does no harm. */
function bash(ruleIds: readonly string[]): readonly string[] {
  const valued = optionsOf('cli').filter(({ kind }) => kind !== 'flag')
  const choices = valued.filter(({ values }) => values !== undefined).map(({ name, values = [] }) => `    --${name}) words='${values.join(' ')}' ;;`)
  const free = valued.filter(({ values }) => values === undefined).map(({ name }) => `--${name}`).join('|')
  const perVerb = verbs.map((verb) => {
    const list = [...operands(verb, ruleIds), ...optionsFor(verb).map(({ name }) => `--${name}`)].join(' ')
    return verb.name === 'check' ? `        *) words='${list}' ;;` : `        ${verb.name}) words='${list}' ;;`
  })
  return [
    '_telegram_gpl_check() {',
    '  local words= current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"',
    '  COMPREPLY=()',
    '  case "$previous" in',
    ...choices,
    `    ${free}) return ;;`,
    '    *)',
    '      case "${COMP_WORDS[1]}" in',
    ...perVerb.toSorted((a, b) => Number(a.includes('*)')) - Number(b.includes('*)'))),
    '      esac',
    `      if [ "$COMP_CWORD" -eq 1 ]; then words="${verbNames} $words"; fi ;;`,
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '}',
    `complete -o default -F _telegram_gpl_check ${program}`,
  ]
}

function zsh(ruleIds: readonly string[]): readonly string[] {
  const say = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&')
  const specs = (verb: Verb): string => {
    const listed = operands(verb, ruleIds)
    const behind = verb.operand === null ? [] : [listed.length > 0 ? `'1:${verb.operand}:(${listed.join(' ')})'` : `'1:${verb.operand}:_files'`]
    const options = optionsFor(verb).map((option) => {
      const value = option.kind === 'flag' ? '' : `:${option.placeholder ?? 'VALUE'}:${option.values === undefined ? (isPath(option) ? '_files' : '') : `(${option.values.join(' ')})`}`
      return `'${option.many === true ? '*' : ''}--${option.name}[${say(option.says)}]${value}'`
    })
    return ['_arguments', ...behind, ...options].join(' ')
  }
  return [
    `#compdef ${program}`,
    '_telegram_gpl_check() {',
    '  local -a verbs',
    `  verbs=(${otherVerbs.map((verb) => `'${verb.name}:${say(brief(verb))}'`).join(' ')})`,
    '  if (( CURRENT == 2 )); then _describe -t commands command verbs; fi',
    '  case "$words[2]" in',
    ...otherVerbs.map((verb) => `    ${verb.name}) shift words; (( CURRENT-- )); ${specs(verb)} ;;`),
    ...verbs.filter(({ name }) => name === 'check').map((verb) => `    *) ${specs(verb)} ;;`),
    '  esac',
    '}',
    `compdef _telegram_gpl_check ${program}`,
  ]
}

function fish(ruleIds: readonly string[]): readonly string[] {
  const say = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
  return verbs.flatMap((verb) => {
    const when = verb.name === 'check' ? `'not __fish_seen_subcommand_from ${verbNames}'` : `'__fish_seen_subcommand_from ${verb.name}'`
    const listed = operands(verb, ruleIds)
    const options = optionsFor(verb).map((option) => {
      const value = option.kind === 'flag' ? '' : isPath(option) ? ' -r -F' : ` -x${option.values === undefined ? '' : ` -a ${say(option.values.join(' '))}`}`
      return `complete -c ${program} -n ${when} -l ${option.name}${value} -d ${say(option.says)}`
    })
    return [
      ...(verb.name === 'check' ? [] : [`complete -c ${program} -n __fish_use_subcommand -a ${verb.name} -d ${say(brief(verb))}`]),
      ...(listed.length === 0 ? [] : [`complete -c ${program} -n ${when} -f -a ${say(listed.join(' '))}`]),
      ...options,
    ]
  })
}
