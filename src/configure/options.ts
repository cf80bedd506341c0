/**
 * Every option, defined once. The command line, the Action's inputs, the config file, --help and action.yml are made from this
 * table or tested against it.
 */

/** Where an option can be set: `cli` as --name, `input` as an input of the Action, `config` as a key of the config file. */
export type Door = 'cli' | 'input' | 'config'

/**
 * What an option's value is. `choice`: one of `values`. `flag`: true or false. `revision`: a commit, branch or tag as git takes it.
 * `repository`: OWNER/NAME. `globs`, `upstreams`, `levels` and `waivers` are lists and maps of the config file.
 */
export type OptionKind = 'choice' | 'flag' | 'folder' | 'file' | 'revision' | 'repository' | 'secret' | 'globs' | 'upstreams' | 'levels' | 'waivers'

export interface Option {
  readonly name: string
  readonly kind: OptionKind
  readonly doors: readonly Door[]
  /** What the option does, without a full stop: fits a line of --help. */
  readonly says: string
  /** What action.yml says of it: whole sentences. */
  readonly input?: string
  /** What is used when nobody sets it, as the reader would write it; null for nothing. */
  readonly default: string | null
  /** The good values of a choice. */
  readonly values?: readonly string[]
  /** What stands for the value in --help. */
  readonly placeholder?: string
  /** Whether the command line takes it more than once. */
  readonly many?: true
}

export const gates = ['report', 'pull-request', 'release'] as const
export const gateValues = ['auto', ...gates] as const
export const failOnValues = ['error', 'warning', 'note', 'never'] as const
export const levelValues = ['error', 'warning', 'note', 'off'] as const
export const formatValues = ['text', 'json', 'sarif', 'markdown', 'html'] as const

export const checkRunValues = ['auto', 'on', 'off'] as const
export const commentValues = ['on', 'off'] as const

/** A format that reports can be written in. */
export type Format = (typeof formatValues)[number]

/** Where the config file is looked for, below the folder that is checked. */
export const configPlaces = ['.github/telegram-gpl-check.yml', '.github/telegram-gpl-check.yaml'] as const

/** Where the baseline is looked for, likewise. */
export const baselinePlaces = ['.github/telegram-gpl-check.baseline'] as const

const everywhere = ['cli', 'input', 'config'] as const

export const options: readonly Option[] = [
  {
    name: 'path', kind: 'folder', doors: ['input'], default: '.', says: 'folder to check',
    input: 'Folder to check, relative to the workspace.',
  },
  {
    name: 'gate', kind: 'choice', doors: everywhere, default: 'auto', values: gateValues, placeholder: 'GATE',
    says: 'auto, report, pull-request or release',
    input: 'When to fail. report: never. pull-request: on what a pull request brings in. release: on everything, open questions as well. '
      + 'auto: pull-request for a pull request or a merge group, release for a release or a tag, else report. '
      + 'Left out, the config file says it, else auto.',
  },
  {
    name: 'fail-on', kind: 'choice', doors: everywhere, default: 'error', values: failOnValues, placeholder: 'LEVEL',
    says: 'error, warning, note or never',
    input: 'Lowest level of a finding that fails: error, warning, note or never. Left out, the config file says it, else error.',
  },
  {
    name: 'format', kind: 'choice', doors: ['cli'], default: 'text', values: formatValues, placeholder: 'FORMAT', many: true,
    says: 'text, json, sarif, markdown, html; repeatable',
  },
  {
    name: 'output', kind: 'file', doors: ['cli'], default: null, placeholder: 'FILE', many: true,
    says: 'file for the format in the same place; - prints it',
  },
  {
    name: 'config', kind: 'file', doors: ['cli', 'input'], default: configPlaces[0], placeholder: 'FILE', says: 'settings',
    input: `Config file, relative to the workspace. Left out, it is ${configPlaces[0]} below the folder that is checked. `
      + 'Under pull_request_target the base\'s counts: what is checked out there would be a stranger\'s.',
  },
  {
    name: 'baseline', kind: 'file', doors: ['cli', 'input'], default: baselinePlaces[0], placeholder: 'FILE', says: 'known findings',
    input: `File of findings that are known and do not count, as --write-baseline writes it, relative to the workspace. Left out, it is ${baselinePlaces[0]} below the folder that is checked. `
      + 'Under pull_request_target none is read from the checkout.',
  },
  { name: 'write-baseline', kind: 'flag', doors: ['cli'], default: 'false', says: 'write all that is found now into the baseline' },
  {
    name: 'base', kind: 'revision', doors: ['cli', 'input'], default: null, placeholder: 'REF',
    says: 'what a pull request is compared with',
    input: 'Revision that a pull request is compared with. Left out, the event says it.',
  },
  {
    name: 'tag', kind: 'revision', doors: ['cli', 'input'], default: null, placeholder: 'TAG',
    says: 'the tag that is being released',
    input: 'Tag that is being released. Left out, the event says it.',
  },
  {
    name: 'repository', kind: 'repository', doors: ['cli', 'input'], default: null, placeholder: 'OWNER/NAME',
    says: 'where the source is published on GitHub',
    input: 'Repository on GitHub where the source is published, as OWNER/NAME. Left out, the one that is checked out.',
  },
  {
    name: 'token', kind: 'secret', doors: ['input'], default: '${{ github.token }}', says: 'token for GitHub\'s API',
    input: 'Token for GitHub\'s API; contents: read is enough. An empty one asks as the public would.',
  },
  {
    name: 'check-run', kind: 'choice', doors: ['input'], default: 'auto', values: checkRunValues, says: 'auto, on or off',
    input: 'Whether to write a check run with every finding beside its line, which takes checks: write. auto: where there are more than a step may annotate. '
      + 'Without the permission the annotations of the step stand, and the verdict is the same.',
  },
  {
    name: 'comment', kind: 'choice', doors: ['input'], default: 'off', values: commentValues, says: 'on or off',
    input: 'on: keep one comment on the pull request up to date, which takes pull-requests: write. It is begun when there is something to do.',
  },
  {
    name: 'sarif-file', kind: 'file', doors: ['input'], default: null, says: 'file for the SARIF report',
    input: 'File for the SARIF report, relative to the workspace. Left out, it is in the runner\'s temporary folder.',
  },
  {
    name: 'report-file', kind: 'file', doors: ['input'], default: null, says: 'file for the report',
    input: 'File for the report, relative to the workspace; its ending names the format: .json, .sarif, .md, .txt or .html. '
      + 'Left out, it is JSON in the runner\'s temporary folder.',
  },
  {
    name: 'offline', kind: 'flag', doors: everywhere, default: 'false', says: 'ask nothing of the network',
    input: 'Ask nothing of the network: what only GitHub knows stays open. Left out, the config file says it, else false.',
  },
  { name: 'write', kind: 'flag', doors: ['cli'], default: 'false', says: 'write what it would write' },
  { name: 'dry-run', kind: 'flag', doors: ['cli'], default: 'false', says: 'only show what would be written' },
  { name: 'upstream-dir', kind: 'folder', doors: ['cli'], default: null, placeholder: 'DIR', says: 'a clone of the upstream, for both texts' },
  { name: 'no-color', kind: 'flag', doors: ['cli'], default: 'false', says: 'print without colours' },
  { name: 'quiet', kind: 'flag', doors: ['cli'], default: 'false', says: 'no progress and no notices on stderr' },
  { name: 'exclude', kind: 'globs', doors: ['config'], default: null, says: 'globs of files to leave out' },
  { name: 'test-paths', kind: 'globs', doors: ['config'], default: null, says: 'globs of folders that hold tests' },
  { name: 'own-upstreams', kind: 'upstreams', doors: ['config'], default: null, says: 'upstreams whose code is your own, or that you have under another licence' },
  { name: 'rules', kind: 'levels', doors: ['config'], default: null, says: 'level of a rule: error, warning, note or off' },
  { name: 'waivers', kind: 'waivers', doors: ['config'], default: null, says: 'exceptions, each with its reason' },
  { name: 'help', kind: 'flag', doors: ['cli'], default: 'false', says: 'print this' },
  { name: 'version', kind: 'flag', doors: ['cli'], default: 'false', says: 'print the version' },
]

/** The options that one door offers, in the order of the table. */
export function optionsOf(door: Door): readonly Option[] {
  return options.filter((option) => option.doors.includes(door))
}

/**
 * The default that action.yml may state: only of what the config file cannot set. A default there reaches the Action like a value that
 * the user wrote, and would win over the config file.
 */
export function inputDefault(option: Option): string | null {
  return option.doors.includes('config') || option.kind === 'file' ? null : option.default
}
