import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBaseline } from '../../src/configure/baseline.ts'
import { placeAt } from '../../src/model/place.ts'
import { baselineText } from '../../src/report/baseline.ts'
import { hostileTexts } from '../report/hostile.ts'
import { finding } from '../report/samples.ts'

function read(text: string): readonly string[] | string {
  const outcome = parseBaseline({ path: 'known.txt', text })
  return outcome.ok ? [...outcome.value.fingerprints].sort() : outcome.error.message
}

describe('the baseline', () => {
  it('is read as it is written, whatever the names of the files are', () => {
    const findings = [...hostileTexts, 'a b.c', '', 'x'.repeat(5000), '0'.repeat(32)].map((path, index) => finding('notice-removed', 'error', path, { place: placeAt(path, 1), fingerprint: String(index).padStart(32, '0') }))
    const text = baselineText([...findings, finding('license-missing', 'error', null, { fingerprint: 'f'.repeat(32) })])
    expect(text.trimEnd().split('\n')).toHaveLength(2 + findings.length + 1)
    expect(read(text)).toEqual([...findings.map(({ fingerprint }) => fingerprint), 'f'.repeat(32)].sort())
  })

  it('holds a line for each finding, sorted, without lines and times', () => {
    const one = finding('notice-removed', 'error', 'b.c', { fingerprint: '1'.repeat(32) })
    const two = finding('change-notice-missing', 'note', 'a b.c', { fingerprint: '2'.repeat(32) })
    const three = { ...finding('notice-removed', 'error', 'a.c', { fingerprint: '3'.repeat(32) }), spread: true as const }
    const text = baselineText([one, two, three])
    expect(text.split('\n').slice(2)).toEqual([`change-notice-missing a b.c ${'2'.repeat(32)}`, `notice-removed (notice-removed) ${'3'.repeat(32)}`, `notice-removed b.c ${'1'.repeat(32)}`, ''])
    expect(baselineText([three, two, one])).toBe(text)
    expect(baselineText([one, two, three].map((found) => ({ ...found, place: found.place === null ? null : placeAt(found.place.path, 99, 120) })))).toBe(text)
  })

  it('leaves out what a waiver covers, and keeps what was in it', () => {
    const covered = finding('notice-removed', 'error', 'b.c', { waived: 'Agreed.', waivedBy: 'settings' })
    const known = finding('notice-removed', 'error', 'c.c', { waived: 'It stands in known.txt.', waivedBy: 'baseline' })
    expect(read(baselineText([covered, known]))).toEqual([known.fingerprint])
  })

  it('is the same whatever the order of its lines, as after a merge of both sides', () => {
    fc.assert(fc.property(fc.shuffledSubarray(['1', '2', '3', '4'].map((digit) => `a b/c ${digit.repeat(32)}`)), (lines) => {
      expect(read(['# head', ...lines, ''].join('\r\n'))).toEqual(lines.map((line) => line.slice(-32)).sort())
    }))
  })

  it.each([
    ['a b 123', 'known.txt:1: "a b 123" is no finding of a baseline'],
    [`# x\n<<<<<<< HEAD\na b ${'1'.repeat(32)}\n`, 'known.txt:2: "<<<<<<< HEAD" is no finding of a baseline; keep the findings of both sides and take the marks out'],
    ['{"findings": []}', 'known.txt:1: "{"findings": []}" is no finding of a baseline'],
  ])('says in which line it is none: %j', (text, sentence) => {
    expect(read(text)).toBe(sentence)
  })
})
