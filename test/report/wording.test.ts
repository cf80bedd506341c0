import { describe, expect, it } from 'vitest'
import { placeAt } from '../../src/model/place.ts'
import { bytes, counted, lines, percent, thousands } from '../../src/report/wording.ts'

describe('words', () => {
  it.each([[0, '0 files'], [1, '1 file'], [1000, '1,000 files'], [1_234_567, '1,234,567 files']])('%d files', (count, words) => {
    expect(counted(count, 'file')).toBe(words)
  })

  it.each([[0, '0 %'], [0.0004, 'under 0.1 %'], [0.5, '50 %'], [0.9314, '93.1 %'], [0.9999, '99.9 %'], [1, '100 %']])('a share of %d', (share, words) => {
    expect(percent(share)).toBe(words)
  })

  it.each([[999, '999 bytes'], [1500, '1.5 kB'], [48_213_000, '48.2 MB'], [3_000_000_000, '3.0 GB']])('%d bytes', (count, words) => {
    expect(bytes(count)).toBe(words)
  })

  it('numbers of a place', () => {
    expect([lines(placeAt('x', 3)), lines(placeAt('x', 3, 5)), thousands(12)]).toEqual([':3', ':3-5', '12'])
  })
})
