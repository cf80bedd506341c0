/** The text of --help, made from the table of options. Fits a screen of 24 lines of 80 columns. */

import { optionsOf, type Option } from './options.ts'

/** The help text, with a final line break. */
export function helpText(): string {
  return [
    'Usage: telegram-gpl-check [PATH] [options]',
    '       telegram-gpl-check fix [PATH] [--write] | explain RULE | list-rules',
    'Checks, before a release, whether an app built on Telegram\'s code keeps to the',
    'GPL and to Telegram\'s rules. PATH is the folder to check, . if left out.',
    '',
    ...optionsOf('cli').map(line),
    '',
    'Exit codes: 0 pass, 1 fail, 3 inconclusive, 2 wrong usage, 70 a bug of ours.',
    '',
  ].join('\n')
}

function line(option: Option): string {
  const spelled = `--${option.name}${option.placeholder === undefined ? '' : ` ${option.placeholder}`}`
  const defaults = option.default === null || option.kind === 'flag' ? '' : ` (${option.default})`
  return `  ${spelled.padEnd(23)} ${option.says}${defaults}`
}
