/** The rules for the README: a table to look over, and a section per rule whose heading is the anchor that reports point to. */

import type { RuleCard } from '../model/rule.ts'
import { markdownCell } from './escape.ts'
import { sentence } from './wording.ts'

/** One row per rule, in the order given. */
export function ruleTable(cards: readonly RuleCard[]): string {
  const rows = cards.map((card) => [`[${card.id}](#${card.id})`, card.level, card.title, `[${card.clause.text}](${card.clause.url})`])
  const table = [['rule', 'level', 'what it finds', 'stands on'], ['---', '---', '---', '---'], ...rows]
  return `${table.map((cells) => `| ${cells.map(markdownCell).join(' | ')} |`).join('\n')}\n`
}

/** One section per rule: what, why with the clause, and how to mend it. */
export function ruleSections(cards: readonly RuleCard[]): string {
  return `${cards.map(section).join('\n\n')}\n`
}

function section({ id, title, level, why, remedy, clause }: RuleCard): string {
  return [
    `### ${id}`, `**${sentence(title)}** Level: ${level}.`, `${sentence(why)} Stands on [${clause.text}](${clause.url}).`, `To mend it: ${sentence(remedy)}`,
  ].join('\n\n')
}
