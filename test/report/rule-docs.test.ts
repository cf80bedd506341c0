import { describe, expect, it } from 'vitest'
import { ruleHead, ruleTable } from '../../src/report/rule-docs.ts'
import { cards } from './samples.ts'

describe('the documentation of the rules', () => {
  it('has a row per rule', () => {
    const rows = ruleTable(cards).trimEnd().split('\n')
    expect(rows).toHaveLength(2 + cards.length)
    expect(rows[2]).toBe('| [license-missing](.github/docs/rules/license-missing.md) | error | Derived code carries no licence text ' +
      '| [GPL-3.0, section 4](https://www.gnu.org/licenses/gpl-3.0.html#section4) |')
  })

  it('keeps a bar in its cell', () => {
    expect(ruleTable([{ ...cards[0]!, title: 'this | that' }])).toContain('| this \\| that |')
  })

  it('says what, why, on what it stands and how to mend it', () => {
    expect(ruleHead(cards[0]!)).toBe([
      '**Derived code carries no licence text.** Level: error.',
      'Whoever receives the program must get the licence along with it. Stands on [GPL-3.0, section 4](https://www.gnu.org/licenses/gpl-3.0.html#section4).',
      '**To mend it:** Put the text of the licence into a file named LICENSE at the root.', 'It cannot be met while one of these questions is open: derived-code, license.\n',
    ].join('\n\n'))
  })
})
