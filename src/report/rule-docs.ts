/** The rules for people to read: a table to look over, and the head of each rule's page, which reports point to. */

import { rulePages } from '../model/project.ts'
import type { RuleCard } from '../model/rule.ts'
import { markdownCell } from './escape.ts'
import { sentence } from './wording.ts'

/** One row per rule, in the order given. */
export function ruleTable(cards: readonly RuleCard[]): string {
  const rows = cards.map((card) => [`[${card.id}](${rulePages}/${card.id}.md)`, card.level, card.title, `[${card.clause.text}](${card.clause.url})`])
  const table = [['rule', 'level', 'what it finds', 'stands on'], ['---', '---', '---', '---'], ...rows]
  return `${table.map((cells) => `| ${cells.map(markdownCell).join(' | ')} |`).join('\n')}\n`
}

/** What a rule finds, why with the clause, how to mend it, and what it cannot be answered without. */
export function ruleHead({ title, level, why, remedy, clause, needs }: RuleCard): string {
  return `${[
    `**${sentence(title)}** Level: ${level}.`, `${sentence(why)} Stands on [${clause.text}](${clause.url}).`, `**To mend it:** ${sentence(remedy)}`,
    ...(needs.length === 0 ? [] : [`It cannot be met while one of these questions is open: ${needs.join(', ')}.`]),
  ].join('\n\n')}\n`
}
