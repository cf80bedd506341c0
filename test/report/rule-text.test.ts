import { expect, it } from 'vitest'
import { ruleList, ruleText } from '../../src/report/rule-text.ts'
import { cards } from './samples.ts'

it('lists each rule on a line of its own', () => {
  const lines = ruleList(cards).trimEnd().split('\n')
  expect(lines).toHaveLength(cards.length)
  cards.forEach(({ id, level, title }, at) => expect(lines[at]).toMatch(new RegExp(`^${id} +${level} +${title}$`)))
})

it('tells all that is known of a rule', () => {
  for (const card of cards) {
    const told = ruleText(card)
    for (const part of [card.id, card.level, card.title, card.why, card.remedy, card.clause.text, card.clause.url, ...card.needs]) expect(told).toContain(part)
  }
})
