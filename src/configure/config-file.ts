/** The config file: YAML in, settings out, and for the first thing that is wrong in it one sentence with its line. */

import type { FailOn, Gate, Waiver } from '../model/policy.ts'
import type { Level } from '../model/finding.ts'
import { suggestion } from './nearest.ts'
import { quoted, troubleWith } from './option-value.ts'
import { failOnValues, gateValues, levelValues, optionsOf, type Option } from './options.ts'
import { readYaml, type Entry, type Member } from './read-yaml.ts'
import { readWaiver } from './read-waiver.ts'
import { right, wrong, type Outcome } from './usage-error.ts'

/** What a config file sets; what it does not set is null or empty. */
export interface Config {
  readonly gate: Gate | 'auto' | null
  readonly failOn: FailOn | null
  readonly offline: boolean | null
  readonly exclude: readonly string[]
  readonly testPaths: readonly string[]
  readonly ownUpstreams: readonly string[]
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly waivers: readonly Waiver[]
}

export const emptyConfig: Config = { gate: null, failOn: null, offline: null, exclude: [], testPaths: [], ownUpstreams: [], levels: {}, waivers: [] }

/** A config file's name, as the user knows it, and its text. */
export interface ConfigText {
  readonly path: string
  readonly text: string
}

/** The settings of the file. `ruleIds` and `upstreamIds` are those that there are; to name another is an error. */
export async function parseConfig(file: ConfigText, ruleIds: readonly string[], upstreamIds: readonly string[] = []): Promise<Outcome<Config>> {
  const yaml = await readYaml(file.text)
  if ('trouble' in yaml) {
    const { line, column, because } = yaml.trouble
    return wrong('config', file.path, `${file.path}:${line}:${column} is not valid YAML: ${because}`)
  }
  const trouble: Complain = (line, sentence) => wrong('config', file.path, `${file.path}:${line}: ${sentence}`)
  if (yaml.entry === null || isEmpty(yaml.entry)) return right(emptyConfig)
  if (yaml.entry.kind !== 'map') return trouble(yaml.entry.line, 'a config file is a map of settings, such as "gate: release"')
  return readMembers(yaml.entry.members, { file: file.path, ruleIds, upstreamIds, complain: trouble })
}

/** Makes the error for a line of the file. */
export type Complain = (line: number, sentence: string) => Outcome<never>

export interface ConfigReading {
  /** The file's name, as the user knows it. */
  readonly file: string
  readonly upstreamIds: readonly string[]
  readonly ruleIds: readonly string[]
  readonly complain: Complain
}

const settings = new Map(optionsOf('config').map((option) => [option.name, option]))

function readMembers(members: readonly Member[], reading: ConfigReading): Outcome<Config> {
  let config = emptyConfig
  for (const member of members) {
    const option = settings.get(member.key)
    if (option === undefined) {
      const near = suggestion(member.key, [...settings.keys()]) || `; the settings are ${[...settings.keys()].join(', ')}`
      return reading.complain(member.line, `unknown setting ${quoted(member.key)}${near}`)
    }
    if (isEmpty(member.entry)) continue
    const part = readSetting(option, member.entry, reading)
    if (!part.ok) return part
    config = { ...config, ...part.value }
  }
  return right(config)
}

function readSetting(option: Option, entry: Entry, reading: ConfigReading): Outcome<Partial<Config>> {
  switch (option.name) {
    case 'exclude':
      return map(readGlobs(option, entry, reading), (exclude) => ({ exclude }))
    case 'test-paths':
      return map(readGlobs(option, entry, reading), (testPaths) => ({ testPaths }))
    case 'own-upstreams':
      return map(readUpstreams(entry, reading), (ownUpstreams) => ({ ownUpstreams }))
    case 'rules':
      return map(readLevels(entry, reading), (levels) => ({ levels }))
    case 'waivers':
      return map(readWaivers(entry, reading), (waivers) => ({ waivers }))
    default:
      return readWord(option, entry, reading)
  }
}

function readWord(option: Option, entry: Entry, { complain }: ConfigReading): Outcome<Partial<Config>> {
  if (entry.kind !== 'scalar') return complain(entry.line, `${option.name} takes one word, not a ${entry.kind}`)
  const value = String(entry.value)
  const trouble = troubleWith(option, value, option.name)
  if (trouble !== null) return complain(entry.line, trouble)
  if (option.name === 'gate') return right({ gate: gateValues.find((gate) => gate === value) ?? null })
  if (option.name === 'fail-on') return right({ failOn: failOnValues.find((level) => level === value) ?? null })
  return right({ offline: value.toLowerCase() === 'true' })
}

function readGlobs(option: Option, entry: Entry, { complain }: ConfigReading): Outcome<readonly string[]> {
  const items = entry.kind === 'list' ? entry.items : [entry]
  const globs: string[] = []
  for (const item of items) {
    if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value.trim() === '') {
      return complain(item.line, `${option.name} takes a list of globs, such as "third_party/**"`)
    }
    if (/^(?:\/|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(item.value)) {
      return complain(item.line, `${option.name} takes globs below the folder that is checked, not ${quoted(item.value)}`)
    }
    globs.push(item.value)
  }
  return right(globs)
}

function readUpstreams(entry: Entry, { upstreamIds, complain }: ConfigReading): Outcome<readonly string[]> {
  const items = entry.kind === 'list' ? entry.items : [entry]
  const ids = items.map((item) => ({ line: item.line, id: item.kind === 'scalar' ? String(item.value) : `a ${item.kind}` }))
  const wrong = ids.find(({ id }) => !upstreamIds.includes(id))
  return wrong === undefined ? right(ids.map(({ id }) => id))
    : complain(wrong.line, `there is no upstream ${quoted(wrong.id)}${suggestion(wrong.id, upstreamIds) || '; list-upstreams names them all'}`)
}

function readLevels(entry: Entry, { ruleIds, complain }: ConfigReading): Outcome<Config['levels']> {
  if (entry.kind !== 'map') return complain(entry.line, 'rules takes a map, such as "change-notice-missing: off"')
  const levels: Record<string, Level | 'off'> = {}
  for (const { key, line, entry: value } of entry.members) {
    if (!ruleIds.includes(key)) return complain(line, `there is no rule ${quoted(key)}${suggestion(key, ruleIds)}`)
    const text = value.kind === 'scalar' ? String(value.value) : `a ${value.kind}`
    const level = levelValues.find((one) => one === text)
    if (level === undefined) {
      return complain(value.line, `${key} takes error, warning, note or off, not ${quoted(text)}${suggestion(text, levelValues)}`)
    }
    levels[key] = level
  }
  return right(levels)
}

function readWaivers(entry: Entry, reading: ConfigReading): Outcome<readonly Waiver[]> {
  if (entry.kind !== 'list') return reading.complain(entry.line, 'waivers takes a list, each with a rule and a reason')
  const waivers: Waiver[] = []
  for (const item of entry.items) {
    const waiver = readWaiver(item, reading)
    if (!waiver.ok) return waiver
    waivers.push(waiver.value)
  }
  return right(waivers)
}

function isEmpty(entry: Entry): boolean {
  return entry.kind === 'scalar' && entry.value === null
}

function map<A, B>(outcome: Outcome<A>, change: (value: A) => B): Outcome<B> {
  return outcome.ok ? right(change(outcome.value)) : outcome
}
