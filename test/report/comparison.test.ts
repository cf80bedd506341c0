import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/model/comparison.ts'
import { comparisonText, strangerText } from '../../src/report/comparison.ts'
import { painter } from '../../src/report/paint.ts'
import { hostileTexts } from './hostile.ts'
import { fail } from './samples.ts'
import { obeyedCommands } from './runner.ts'

const derived = fail.derivedFiles[1]!
const lines = Array.from({ length: 1200 }, (_, index) => `\tline ${index + 1}`)
const comparison: Comparison = {
  file: './bubble.cpp', lines, derived, upstream: { name: 'Telegram Desktop', license: 'GPL-3.0-or-later' }, url: 'https://github.com/a/b/blob/1/history.cpp', beside: null,
}
const options = { paint: painter(false), width: 80 }

describe('a comparison', () => {
  it('names file, upstream, version and address, and shows how each run of lines begins', () => {
    expect(comparisonText(comparison, options).split('\n').slice(0, 12)).toEqual([
      './bubble.cpp', '  stems from Telegram/SourceFiles/history/history.cpp of Telegram Desktop v5.0.1, GPL-3.0-or-later', '  https://github.com/a/b/blob/1/history.cpp',
      '  97.4 %; the upstream\'s notice: gone', '', 'Its lines that stand in the upstream', '  lines 12-80, 69 lines', '        12   line 12', '        13   line 13', '        14   line 14',
      '        15   line 15', '  line 91, 1 line',
    ])
  })

  it('shows both texts beside each other, and folds what is alike', () => {
    const beside = {
      lines: ['// Dove', ...lines.slice(0, 20), 'x'], from: 'commit 1 in ../up',
      blocks: [{ alike: false, here: null, there: { from: 1, to: 1 } }, { alike: true, here: { from: 1, to: 20 }, there: { from: 2, to: 21 } }, { alike: false, here: { from: 21, to: 22 }, there: { from: 22, to: 22 } }],
    }
    expect(comparisonText({ ...comparison, lines: lines.slice(0, 22), beside }, options).split('\n').slice(4)).toEqual([
      '  beside it: commit 1 in ../up', '',
      'src/chat/bubble.cpp                      Telegram/SourceFiles/history/history.c',
      `${' '.repeat(38)} >      1 // Dove`, '     1   line 1                               2   line 1', '     2   line 2                               3   line 2',
      '  … 16 lines alike: 3-18 here, 4-19 there', '    19   line 19                             20   line 19', '    20   line 20                             21   line 20',
      '    21   line 21                       |     22 x', '    22   line 22                       <', '',
    ])
  })

  it('lets no name and no line steer a terminal or a runner', () => {
    for (const harm of hostileTexts) {
      const there = { lines: [harm], from: harm, blocks: [{ alike: false, here: { from: 1, to: 1 }, there: { from: 1, to: 1 } }] }
      const hostile = { ...comparison, file: harm, lines: [harm], derived: { ...derived, path: harm, ranges: [{ from: 1, to: 1 }], origin: { ...derived.origin, path: harm, version: harm } } }
      for (const text of [comparisonText(hostile, options), comparisonText({ ...hostile, beside: there }, options), strangerText(harm, harm)]) {
        expect(obeyedCommands(text)).toEqual([])
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }
    }
  })
})
