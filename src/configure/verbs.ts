/** What the command line can do beside checking, each verb defined once: --help, completion and the reading of arguments are made from this table. */

export type VerbName = 'check' | 'init' | 'fix' | 'compare' | 'explain' | 'list-rules' | 'list-upstreams' | 'completion'

export interface Verb {
  readonly name: VerbName
  /** What stands behind it, as --help writes it; null for nothing. */
  readonly operand: 'PATH' | 'FILE' | 'RULE' | 'SHELL' | null
  /** Whether the operand may be left out. */
  readonly optional: boolean
  /** What it does, in sentences. */
  readonly says: string
  /** Names of the options that go with it, beside --help and --version. */
  readonly options: readonly string[]
}

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

const always = ['help', 'version']

export const verbs: readonly Verb[] = [
  {
    name: 'check', operand: 'PATH', optional: true,
    says: 'Checks, before a release, whether an app built on Telegram\'s code keeps to the GPL and to Telegram\'s rules. PATH is the folder to check, . if left out.',
    options: ['gate', 'fail-on', 'format', 'output', 'config', 'baseline', 'write-baseline', 'base', 'tag', 'repository', 'offline', 'no-color', 'quiet'],
  },
  {
    name: 'init', operand: 'PATH', optional: true, options: ['dry-run', 'quiet'],
    says: 'Writes a workflow and a config file that fit the repository at PATH. Asks nothing, and never writes over a file.',
  },
  {
    name: 'fix', operand: 'PATH', optional: true, options: ['config', 'baseline', 'base', 'tag', 'repository', 'offline', 'write', 'dry-run', 'quiet'],
    says: 'Shows what would mend findings, and with --write writes it: new files only, and never in CI.',
  },
  {
    name: 'compare', operand: 'FILE', optional: false, options: ['upstream-dir', 'config', 'no-color', 'quiet'],
    says: 'Says which file of which upstream, at which version, FILE stems from, and which of its lines. With a clone of the upstream it shows both side by side.',
  },
  { name: 'explain', operand: 'RULE', optional: false, options: [], says: 'Says what a rule finds, why, and how to mend it.' },
  { name: 'list-rules', operand: null, optional: true, options: [], says: 'Lists the rules.' },
  { name: 'list-upstreams', operand: null, optional: true, options: [], says: 'Lists the code bases of Telegram that are looked for, with their licences and versions.' },
  { name: 'completion', operand: 'SHELL', optional: false, options: [], says: 'Prints a script that completes the command: for bash, zsh or fish.' },
].map((verb) => ({ ...verb, options: [...verb.options, ...always] }) as Verb)

/** The verb of that name, or undefined. */
export function findVerb(name: string): Verb | undefined {
  return verbs.find((verb) => verb.name === name)
}
