import { describe, expect, it } from 'vitest'
import { withReading } from '../../src/tools/with-reading.ts'

const text = `export const upstreamSources = [
  {
    upstream: 'pigeon',
    readings: [
      ...ages('a/pigeon', [['aaaaaaaaa', '2']]),
    ],
  },
  {
    upstream: 'dove',
    readings: [
      ...ages('a/dove', [
        ['bbbbbbbbb', '1'],
      ]),
    ],
  },
  {
    upstream: 'owls',
    readings: library,
  },
]
`
const reading = { repository: 'b/dove', revision: 'c'.repeat(40), version: '2026-11-22' }

describe('a new reading', () => {
  it('stands first in its upstream\'s list', () => {
    const line = '      ...ages(\'b/dove\', [[\'cccccccccccc\', \'2026-11-22\']]),\n'
    expect(withReading(text, 'dove', reading)).toBe(text.replace('      ...ages(\'a/dove\'', `${line}      ...ages('a/dove'`))
  })

  it('is not added twice', () => {
    expect(withReading(text, 'dove', { ...reading, revision: 'b'.repeat(40) })).toBe(text)
  })

  it('of an unknown upstream is none, nor of one that is spread over repositories', () => {
    expect(withReading(text, 'eagle', reading)).toBeNull()
    expect(withReading(text, 'owls', reading)).toBeNull()
  })
})
