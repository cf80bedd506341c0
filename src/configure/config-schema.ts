/** The config file's JSON schema, for editors that complete and check while one types. Made from the table of options. */

import type { RuleCard } from '../model/rule.ts'
import { levelValues, optionsOf, type Option } from './options.ts'

type Schema = Readonly<Record<string, unknown>>

/** The schema (draft 7, which editors' YAML support reads). What the reader of config files takes, it takes; what it cannot say, such as a day that no month has, the reader refuses. */
export function configSchema(cards: readonly RuleCard[], upstreamIds: readonly string[] = []): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of telegram-gpl-check',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(optionsOf('config').map((option) => [option.name, settingOf(option, { cards, upstreamIds })])),
  }
}

/** The names that there are. */
interface Names {
  readonly cards: readonly RuleCard[]
  readonly upstreamIds: readonly string[]
}

function settingOf(option: Option, names: Names): Schema {
  return { description: sentence(option.input ?? option.says), ...orNothing(valueOf(option, names)) }
}

/** A key without a value counts as left out. */
function orNothing(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] }
}

function valueOf(option: Option, { cards, upstreamIds }: Names): Schema {
  switch (option.kind) {
    case 'choice':
      return { enum: option.values }
    case 'flag':
      return { type: 'boolean' }
    case 'globs':
      return { anyOf: [glob, { type: 'array', items: glob }] }
    case 'upstreams':
      return { anyOf: [{ enum: upstreamIds }, { type: 'array', items: { enum: upstreamIds } }] }
    case 'levels':
      return { type: 'object', additionalProperties: false, properties: Object.fromEntries(cards.map((card) => [card.id, levelOf(card)])) }
    default:
      return { type: 'array', items: waiver(cards) }
  }
}

/** Below the checked folder: neither absolute nor out of it. */
const glob: Schema = { type: 'string', pattern: '\\S', not: { pattern: '^(?:/|[A-Za-z]:)|(?:^|[\\\\/])\\.\\.(?:[\\\\/]|$)' } }

function levelOf({ title, level }: RuleCard): Schema {
  return { description: sentence(title), enum: levelValues, default: level }
}

function waiver(cards: readonly RuleCard[]): Schema {
  return {
    type: 'object',
    required: ['rule', 'reason'],
    additionalProperties: false,
    properties: {
      rule: { description: 'The rule that is waived.', enum: cards.map(({ id }) => id) },
      path: { description: 'Glob of the files for which it is waived. Left out: everywhere.', type: 'string' },
      fingerprint: { description: 'Fingerprint of the one finding for which it is waived, from the JSON report. Left out: every finding of the rule.', type: 'string', pattern: '^[0-9a-f]{32}$' },
      reason: { description: 'Why. Every report shows it.', type: 'string', pattern: '\\S' },
      expires: { description: 'The last day on which it counts, as YYYY-MM-DD. Left out: it never ends.', type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    },
  }
}

function sentence(text: string): string {
  const begun = `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return begun.endsWith('.') ? begun : `${begun}.`
}
