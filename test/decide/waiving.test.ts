import { describe, expect, it } from 'vitest'
import { decide, type Decision, type Occasion } from '../../src/decide/decide.ts'
import type { Policy } from '../../src/model/policy.ts'
import { placeAt } from '../../src/model/place.ts'
import type { Ruling } from '../../src/model/rule.ts'
import type { WaiverComment } from '../../src/model/waiver-comment.ts'
import { breach, broken, met, open, policy } from './rulings.ts'

const occasion: Occasion = { today: '2030-06-15', changedPaths: null, addedPaths: null }

function comment(line: number, changes: Partial<WaiverComment> = {}): WaiverComment {
  return { kind: 'waiver-comment', place: placeAt('x.c', line), until: line + 1, rule: 'a', reason: 'Agreed.', ...changes }
}

function decided(rulings: readonly Ruling[], terms: Partial<Policy>, changes: Partial<Occasion> = {}): Decision {
  return decide(rulings, [], policy(terms), { ...occasion, ...changes })
}

function remarks(...given: Parameters<typeof decided>): readonly string[] {
  return decided(...given).remarks.map(({ message }) => message)
}

const two = [broken('a', [breach('x.c', 'one', 5), breach('x.c', 'two', 9)])]
const [first = '', second = ''] = decided(two, {}).findings.map(({ fingerprint }) => fingerprint)

describe('a waiver with a fingerprint', () => {
  const waiver = { rule: 'a', path: null, fingerprint: first, reason: 'Agreed.', expires: null }

  it('covers that finding and no other', () => {
    expect(decided(two, { waivers: [waiver] }).findings.map(({ waived, waivedBy }) => [waived, waivedBy])).toEqual([['Agreed.', 'settings'], [null, undefined]])
    expect(decided(two, { waivers: [waiver, { ...waiver, fingerprint: second }] }).verdict.answer).toBe('pass')
  })

  it('covers nothing under another rule or in another path, and no open question', () => {
    expect(decided(two, { waivers: [{ ...waiver, rule: 'b' }, { ...waiver, path: 'y.c' }] }).findings.map(({ waived }) => waived)).toEqual([null, null])
    expect(decided([open('a', 'license')], { waivers: [waiver] }).verdict.answer).toBe('inconclusive')
  })
})

describe('a comment', () => {
  const heeded = { heedsComments: true } as const

  it.each([[5, 5, true], [4, 5, true], [3, 5, true], [4, 4, false], [6, 7, false]])('in line %i, up to line %i, covers line 5: %s', (line, until, covers) => {
    const [one] = decided([broken('a', [breach('x.c', 'one', 5)])], heeded, { comments: [comment(line, { until })] }).findings
    expect([one?.waived, one?.waivedBy]).toEqual(covers ? ['Agreed.', 'comment'] : [null, undefined])
  })

  it('without a reason has no effect, and is reported', () => {
    const { verdict, remarks: told } = decided(two, heeded, { comments: [comment(4, { reason: null })] })
    expect(verdict.answer).toBe('fail')
    expect(told).toEqual([{ message: 'This comment waives nothing: it gives no reason. Write telegram-gpl-check-ignore RULE: reason.', place: placeAt('x.c', 4) }])
  })

  it('that names no rule, or none that there is, is reported', () => {
    expect(remarks(two, heeded, { comments: [comment(4, { rule: '' }), comment(6, { rule: 'zz' })] })).toEqual([
      'This comment waives nothing: it names no rule. Write telegram-gpl-check-ignore RULE: reason.', 'This comment waives nothing: there is no rule zz. Write telegram-gpl-check-ignore RULE: reason.',
    ])
  })

  it('that covers nothing is reported', () => {
    expect(remarks([met('a')], heeded, { comments: [comment(4)] })).toEqual(['This comment waives a, and nothing of that rule is found at its line or the next; take it out.'])
  })

  it('is shown to the reviewer of a pull request that changes its file', () => {
    expect(remarks(two, heeded, { comments: [comment(4)], changedPaths: new Set(['x.c']), addedPaths: new Set() })).toEqual(['A comment in a file that this pull request changes waives a: Agreed.'])
  })

  it('has no effect where the checkout may be a stranger\'s, and that is said once', () => {
    const { findings, remarks: told } = decided(two, {}, { comments: [comment(4), comment(8)] })
    expect(findings.map(({ waived }) => waived)).toEqual([null, null])
    expect(told.map(({ message }) => message)).toEqual(['2 comments were not heeded: under this event the checkout may be a stranger\'s, who could switch the check off.'])
  })
})

describe('the baseline', () => {
  const baseline = (...fingerprints: string[]): Partial<Policy> => ({ baseline: { path: 'known.txt', fingerprints: new Set(fingerprints) } })

  it('covers what stands in it, and nothing else', () => {
    const { findings, verdict } = decided(two, baseline(first))
    expect(findings.map(({ waived, waivedBy }) => [waived, waivedBy])).toEqual([['It stands in known.txt.', 'baseline'], [null, undefined]])
    expect(verdict).toMatchObject({ answer: 'fail', blocks: true })
    expect(decided(two, baseline(first, second)).verdict.answer).toBe('pass')
  })

  it('leaves open questions open', () => {
    expect(decided([open('a', 'license')], baseline(first)).verdict.answer).toBe('inconclusive')
  })

  it('says how much of it is found no more', () => {
    expect(remarks(two, baseline(first, second))).toEqual([])
    expect(remarks(two, baseline(first, '0'.repeat(32)))).toEqual(['1 of the 2 findings in known.txt is found no more; write it anew with --write-baseline.'])
  })

  it('is shown to the reviewer of a pull request that changes it', () => {
    expect(remarks(two, baseline(first, second), { changedPaths: new Set(['known.txt']), addedPaths: new Set() })).toEqual(['This pull request changes known.txt, which waives 2 findings.'])
  })
})

describe('a waiver of the settings', () => {
  const waiver = { rule: 'a', path: 'x.c', reason: 'Agreed.', expires: null, statedIn: 'c.yml:3' }

  it('that covers nothing is reported, and does not change the verdict', () => {
    const { verdict, remarks: told } = decided([met('a')], { waivers: [waiver] })
    expect(told).toEqual([{ message: 'The waiver of a in c.yml:3 covers nothing; take it out.', place: null }])
    expect(verdict).toMatchObject({ answer: 'pass', reasons: ['The one rule that applies is kept.'] })
  })

  it('that expired is among the reasons where it would cover something, else it is reported', () => {
    const expired = { ...waiver, expires: '2030-06-14' }
    expect(decided(two, { waivers: [expired] }).verdict.reasons).toContain('A waiver for a expired on 2030-06-14 and no longer counts.')
    expect(remarks(two, { waivers: [expired] })).toEqual([])
    expect(remarks([met('a')], { waivers: [expired] })).toEqual(['The waiver of a in c.yml:3 expired on 2030-06-14 and would cover nothing any more; take it out.'])
  })

  it('is not called idle while the question of its rule is open: there may be something', () => {
    expect(remarks([open('a', 'license')], { waivers: [waiver] })).toEqual([])
  })

  it('is shown to the reviewer of a pull request that changes the settings', () => {
    expect(remarks(two, { waivers: [waiver] }, { changedPaths: new Set(['c.yml']), addedPaths: new Set() })).toEqual(['This pull request changes c.yml, which waives 2 findings.'])
  })
})
