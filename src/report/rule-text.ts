/** The rules for a terminal: all in a list, or one with its reason, its clause and what to do. */

import type { RuleCard } from '../model/rule.ts'
import { columns } from './text-rows.ts'
import { sentence } from './wording.ts'

/** One line per rule, in the order given: id, level and title. */
export function ruleList(cards: readonly RuleCard[]): string {
  return `${columns(cards.map(({ id, level, title }) => [id, level, title])).map((row) => row.trim()).join('\n')}\n`
}

/** All that is known of a rule. */
export function ruleText({ id, title, level, why, remedy, clause, needs }: RuleCard): string {
  return [
    `${id} (${level})`, sentence(title), '', 'Why', `  ${sentence(why)}`, '', 'To mend it', `  ${sentence(remedy)}`, '', 'It stands on', `  ${sentence(clause.text)}`, `  ${clause.url}`, '',
    'It cannot be met while one of these questions is open', `  ${needs.join(', ')}`, '',
  ].join('\n')
}
