import { describe, expect, it } from 'vitest'
import { mermaidText, originChart } from '../../src/report/origin-chart.ts'
import { hostileTexts } from './hostile.ts'
import { fail, hostile, inconclusive, pass } from './samples.ts'

describe('the chart of where the code comes from', () => {
  it('leads from each upstream to the folders that hold its code', () => {
    expect(originChart(fail)[0]?.split('\n')).toEqual([
      '```mermaid', 'flowchart LR',
      '  u0["telegram-desktop, GPL-3.0-or-later, 93 #37;"]', '  u0 --> u0f0["src/chat/rows, 22 files"]', '  u0 --> u0f1["src, 1 file"]', '  u0 --> u0f2["src/chat, 1 file"]',
      '  u1["telegram-android, GPL-2.0-or-later, under 0.1 #37;"]', '  u1 --> u1f0["app, 1 file"]', '```',
    ])
  })

  it('is none where nothing is known to stem from anywhere', () => {
    expect([originChart(pass), originChart(inconclusive)]).toEqual([[], []])
  })

  it.each(hostileTexts.map((text) => [text]))('takes %j for text', (harm) => {
    for (const line of originChart(hostile(`${harm}/a.c`))[0]?.split('\n').slice(2, -1) ?? []) expect(line).toMatch(/^ {2}u\d(?: --> u\df\d)?\["[\p{L}\p{N} ,/_\-.#;]+"\]$/u)
  })

  it.each([
    ['- item', '#45; item'], ['1. one', '1#46; one'], ['a--b', 'a#45;-b'], ['<!-- x -->', '#60;#33;#45;#45; x #45;#45;#62;'], ['fa:fa-car', 'fa#58;fa-car'], ['"end"', '#34;end#34;'],
    ['#35;', '#35;35#59;'], [`${'x'.repeat(60)}/tail`, `#8230;${'x'.repeat(54)}/tail`],
  ])('writes %j so that it is no markup', (text, label) => {
    expect(mermaidText(text)).toBe(label)
  })
})
