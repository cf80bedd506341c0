import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, type Occasion } from '../../src/decide/decide.ts'
import type { Breach, Level } from '../../src/model/finding.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { Ruling } from '../../src/model/rule.ts'
import { breach, broken, card, met, open, policy } from './rulings.ts'

const level = fc.constantFrom<Level>('error', 'warning', 'note')
const path = fc.constantFrom('a.c', 'b/c.ts', 'LICENSE', null)
const breaches = fc.array(fc.record({ path, identity: fc.constantFrom('i', 'j'), line: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((one): Breach => breach(one.path, one.identity, one.line)))
const ids = ['r1', 'r2', 'r3', 'r4', 'r5']
const ruling = (id: string): fc.Arbitrary<Ruling> => fc.oneof(
  fc.constant(met(id)),
  fc.constant(open(id, 'license')),
  fc.tuple(breaches, level).map(([all, at]) => broken(id, all, at)),
)
const rulings = fc.subarray(ids).chain((chosen) => fc.tuple(...chosen.map(ruling)))
const policies: fc.Arbitrary<Policy> = fc.record({
  gate: fc.constantFrom('report' as const, 'pull-request' as const, 'release' as const),
  failOn: fc.constantFrom('error' as const, 'warning' as const, 'note' as const, 'never' as const),
  levels: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('error' as const, 'warning' as const, 'note' as const, 'off' as const)),
  waivers: fc.array(fc.record({
    rule: fc.constantFrom(...ids), path: fc.constantFrom(null, '**', 'a.c', 'b/*'), reason: fc.constant('Agreed.'),
    expires: fc.constantFrom(null, '2030-01-01', '2030-12-31'),
  }), { maxLength: 3 }),
})
const occasions: fc.Arbitrary<Occasion> = fc.record({
  today: fc.constant('2030-06-15'),
  changedPaths: fc.option(fc.subarray(['a.c', 'b/c.ts', 'LICENSE', 'other']).map((paths) => new Set(paths))),
  addedPaths: fc.option(fc.subarray(['a.c', 'other']).map((paths) => new Set(paths))),
})
const rank = { pass: 0, inconclusive: 1, fail: 2 }

describe('deciding', () => {
  it('never answers better, and never stops blocking, because one more thing is wrong', () => {
    fc.assert(fc.property(rulings, policies, occasions, fc.tuple(breaches, level), (all, terms, occasion, [more, at]) => {
      const before = decide(all, [], terms, occasion).verdict
      const after = decide([...all, broken('one-more', more, at)], [], terms, occasion).verdict
      expect(rank[after.answer]).toBeGreaterThanOrEqual(rank[before.answer])
      expect(before.blocks && !after.blocks).toBe(false)
    }))
  })

  it('does not depend on the order of the rulings and breaches', () => {
    fc.assert(fc.property(rulings, policies, occasions, (all, terms, occasion) => {
      const reversed = all.toReversed().map((one) => ({ ...one, breaches: one.breaches.toReversed() }))
      const one = decide(all, [], terms, occasion)
      const other = decide(reversed, [], terms, occasion)
      expect({ ...other.verdict, reasons: [] }).toEqual({ ...one.verdict, reasons: [] })
      expect(new Set(other.findings.map((finding) => finding.fingerprint))).toEqual(new Set(one.findings.map((finding) => finding.fingerprint)))
    }))
  })

  it('never passes over an unanswered ruling in silence', () => {
    fc.assert(fc.property(rulings, occasions, (all, occasion) => {
      const { verdict } = decide([...all, open('asked', 'credentials')], [], policy(), occasion)
      expect(verdict.answer).not.toBe('pass')
      expect(verdict.blocks).toBe(true)
      expect(verdict.reasons.join(' ')).toContain('credentials')
    }))
  })

  it('never answers better because a rule with an open question is broken as well', () => {
    fc.assert(fc.property(rulings, policies, occasions, fc.tuple(breaches, level), (all, terms, occasion, [more, at]) => {
      const before = decide([...all, { ...open('asked', 'license'), rule: card('asked', at, ['license']) }], [], terms, occasion).verdict
      const after = decide([...all, { ...broken('asked', more, at, ['license']), open: ['license'] }], [], terms, occasion).verdict
      expect(rank[after.answer]).toBeGreaterThanOrEqual(rank[before.answer])
    }))
  })

  it('never blocks with the gate report or the threshold never', () => {
    fc.assert(fc.property(rulings, policies, occasions, (all, terms, occasion) => {
      expect(decide(all, [], { ...terms, gate: 'report' }, occasion).verdict.blocks).toBe(false)
      expect(decide(all, [], { ...terms, failOn: 'never' }, occasion).verdict.blocks).toBe(false)
    }))
  })

  it('gives every finding a fingerprint of its own, and every verdict a reason', () => {
    fc.assert(fc.property(rulings, policies, occasions, (all, terms, occasion) => {
      const { findings, verdict } = decide(all, [], terms, occasion)
      expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(findings.length)
      expect(verdict.reasons.length).toBeGreaterThan(0)
    }))
  })

  it('never blocks a pull request for more than a release', () => {
    fc.assert(fc.property(rulings, policies, occasions, (all, terms, occasion) => {
      const pull = decide(all, [], { ...terms, gate: 'pull-request' }, occasion).verdict
      const release = decide(all, [], { ...terms, gate: 'release' }, occasion).verdict
      expect(pull.blocks && !release.blocks).toBe(false)
      expect(pull.answer).toBe(release.answer)
    }))
  })
})
