/** One waiver of the config file. */

import type { Waiver } from '../model/policy.ts'
import type { ConfigReading } from './config-file.ts'
import { suggestion } from './nearest.ts'
import { quoted } from './option-value.ts'
import type { Entry, Member } from './read-yaml.ts'
import { right, type Outcome } from './usage-error.ts'

const keys = ['rule', 'path', 'fingerprint', 'reason', 'expires']

/** The waiver, or what is wrong with it. A waiver without a reason is none. */
export function readWaiver(entry: Entry, { file, ruleIds, complain }: ConfigReading): Outcome<Waiver> {
  if (entry.kind !== 'map') return complain(entry.line, 'a waiver is a map with a rule and a reason')
  const stranger = entry.members.find(({ key }) => !keys.includes(key))
  if (stranger !== undefined) {
    const near = suggestion(stranger.key, keys) || `; it has ${keys.join(', ')}`
    return complain(stranger.line, `a waiver has no ${quoted(stranger.key)}${near}`)
  }
  const noText = entry.members.find((member) => textOf(member) === null)
  if (noText !== undefined) return complain(noText.line, `${noText.key} of a waiver takes text`)
  const given = new Map(entry.members.map((member) => [member.key, textOf(member) ?? '']))
  const rule = given.get('rule') ?? ''
  const expires = given.get('expires') ?? null
  if (rule === '') return complain(entry.line, 'a waiver needs a rule')
  if (!ruleIds.includes(rule)) return complain(entry.line, `there is no rule ${quoted(rule)}${suggestion(rule, ruleIds)}`)
  if ((given.get('reason') ?? '').trim() === '') return complain(entry.line, `the waiver of ${rule} needs a reason`)
  if (expires !== null && !isDay(expires)) {
    return complain(entry.line, `the waiver of ${rule} expires on a day written YYYY-MM-DD, not ${quoted(expires)}`)
  }
  const fingerprint = given.get('fingerprint')
  if (fingerprint !== undefined && !/^[0-9a-f]{32}$/.test(fingerprint)) {
    return complain(entry.line, `the fingerprint of a waiver has 32 hexadecimal digits, as the JSON report gives it, not ${quoted(fingerprint)}`)
  }
  return right({ rule, ...coverage(given), reason: (given.get('reason') ?? '').trim(), expires, statedIn: `${file}:${entry.line}` })
}

/** Of which of the rule's findings it speaks. */
function coverage(given: ReadonlyMap<string, string>): Pick<Waiver, 'path' | 'fingerprint'> {
  const fingerprint = given.get('fingerprint')
  return { path: given.get('path') ?? null, ...(fingerprint === undefined ? {} : { fingerprint }) }
}

function textOf({ entry }: Member): string | null {
  return entry.kind === 'scalar' && typeof entry.value === 'string' ? entry.value : null
}

/** Whether the text is a day that the calendar has. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const midnight = `${text}T00:00:00Z`
  const day = new Date(midnight)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
