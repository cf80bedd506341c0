import { describe, expect, it } from 'vitest'
import { decide } from '../../src/decide/decide.ts'
import { fingerprint } from '../../src/decide/fingerprint.ts'
import type { Breach } from '../../src/model/finding.ts'
import { breach, broken, policy } from './rulings.ts'

function fingerprintsOf(breaches: readonly Breach[]): readonly string[] {
  return decide([broken('rule', breaches)], [], policy(), { today: '2030-01-01', changedPaths: null, addedPaths: null }).findings.map((finding) => finding.fingerprint)
}

describe('a fingerprint', () => {
  it('is the one that baselines and code scanning already hold: changing this value makes every known finding new', () => {
    expect(fingerprint('license-missing', 'src/pigeon.c', 'telegram-desktop', 0)).toBe('9a10add0de4bdd5b6d914102b98e653d')
  })

  it('does not change when the code moves', () => {
    expect(fingerprintsOf([breach('x.c', 'it', 3)])).toEqual(fingerprintsOf([breach('x.c', 'it', 300)]))
  })

  it('does not change with the message', () => {
    expect(fingerprintsOf([{ ...breach('x.c'), message: 'other words' }])).toEqual(fingerprintsOf([breach('x.c')]))
  })

  it('tells rules, paths, identities and occurrences apart', () => {
    const all = [
      fingerprint('a', 'x', 'i', 0), fingerprint('b', 'x', 'i', 0), fingerprint('a', 'y', 'i', 0), fingerprint('a', 'x', 'j', 0), fingerprint('a', 'x', 'i', 1),
      fingerprint('a', null, 'i', 0), fingerprint('a', 'null', 'i', 0), fingerprint('a', 'x","i', '', 0),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  it('takes different spellings of a path for one', () => {
    const spellings = ['src/caf\u00e9.c', './src/cafe\u0301.c', 'src\\caf\u00e9.c']
    expect(new Set(spellings.map((path) => fingerprint('a', path, 'i', 0))).size).toBe(1)
  })

  it('counts equal breaches of one file in the order of their lines', () => {
    const both = fingerprintsOf([breach('x.c', 'it', 9), breach('x.c', 'it', 2)])
    expect(both).toEqual([fingerprint('rule', 'x.c', 'it', 0), fingerprint('rule', 'x.c', 'it', 1)])
  })

  it('survives any identity', () => {
    expect(fingerprintsOf([breach('x\ud800.c', '\u0000\ud800\n')])[0]).toMatch(/^[0-9a-f]{32}$/)
  })
})
