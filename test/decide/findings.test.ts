import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../src/decide/findings.ts'
import type { Breach } from '../../src/model/finding.ts'
import { breach, broken, policy } from './rulings.ts'

function fingerprints(...breaches: readonly Breach[]): string[] {
  return findingsOf([broken('a', breaches)], policy(), { waivers: [], comments: [], baseline: null }).map(({ fingerprint }) => fingerprint).sort()
}

const identities = fc.array(fc.record({ path: fc.constantFrom('a.c', 'b.c', 'c/d.c'), identity: fc.constantFrom('x', 'y', 'z'), line: fc.integer({ min: 1, max: 900 }) }), { maxLength: 30 })

describe('the fingerprint of a finding', () => {
  it('stays while lines move, each file by as much as it likes', () => {
    fc.assert(fc.property(identities, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (list, first, others) => {
      const moved = list.map(({ path, identity, line }) => breach(path, identity, line + (path === 'a.c' ? first : others)))
      expect(fingerprints(...moved)).toEqual(fingerprints(...list.map(({ path, identity, line }) => breach(path, identity, line))))
    }))
  })

  it('stays when a neighbour comes or goes: all that were there are there', () => {
    fc.assert(fc.property(identities, fc.constantFrom('a.c', 'b.c'), fc.integer({ min: 1, max: 900 }), (list, path, line) => {
      const before = fingerprints(...list.map((one) => breach(one.path, one.identity, one.line)))
      const after = fingerprints(breach(path, 'new', line), ...list.map((one) => breach(one.path, one.identity, one.line)))
      expect(after).toEqual(expect.arrayContaining(before))
      expect(after).toHaveLength(before.length + 1)
    }))
  })

  it('of a breach over many files does not hang on which of them is the first', () => {
    const over = (path: string): Breach => ({ ...breach(path), spread: true })
    expect(fingerprints(over('a.c'))).toEqual(fingerprints(over('b.c')))
    expect(fingerprints(breach('a.c'))).not.toEqual(fingerprints(breach('b.c')))
  })
})
