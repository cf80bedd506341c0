import { describe, expect, it } from 'vitest'
import { markdown, summaryBytes } from '../../src/report/markdown.ts'
import { plainOptions } from '../../src/report/options.ts'
import { fail, huge, inconclusive, pass } from './samples.ts'

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

describe('the job summary', () => {
  it('has verdict and reasons in its first lines', () => {
    const first = markdown(fail, plainOptions).split('\n').slice(0, 8).join('\n')
    expect(first).toContain('## ❌ GPL check: fail')
    for (const reason of fail.verdict.reasons) expect(first.replaceAll('\\', '')).toContain(reason)
  })

  it('has its sections in the order in which a maintainer needs them', () => {
    expect(markdown(fail, plainOptions).match(/^#+ .*$/gm)?.map((heading) => heading.replace(/\[(.*?)\].*/, '$1'))).toEqual([
      '## ❌ GPL check: fail', '### Where the code comes from', '### What to do next', '### Unanswered', '### error: license-missing', '### error: sample-credential',
      '### warning: license-text-altered', '### note: change-notice-missing', '### 1 finding waived', '### Waivers to look at', '### 1 file not fully looked into',
    ])
  })

  it('links lines of the commit, percent-encoded, in the server that runs it', () => {
    const report = { ...fail, findings: fail.findings.map((one) => ({ ...one, place: { path: 'a b/(c)#.ts', line: 3, endLine: 4 } })) }
    const output = markdown(report, { ...plainOptions, server: 'https://git.example.org', folder: 'apps' })
    expect(output).toContain('[`a b/(c)#.ts:3-4`](https://git.example.org/pigeon/loft/blob/1f2e3d4c5b6a798801234567890abcdef1234567/apps/a%20b/%28c%29%23.ts#L3-L4)')
  })

  it.each([
    { repository: null }, { commit: null }, { repository: 'pigeon/loft) [x](https://example.org' }, { commit: '../../x' }, { commit: '' },
  ])('links nothing when the repository or the commit is no such thing: %j', (subject) => {
    expect(markdown({ ...fail, subject: { ...fail.subject, ...subject } }, plainOptions)).not.toMatch(/\/blob\/(?!main\/\.github\/docs\/rules\/)/)
  })

  it('stays under its limit, and says that it was cut', () => {
    const output = markdown(huge, plainOptions)
    expect(bytesOf(output)).toBeLessThanOrEqual(summaryBytes)
    expect(output).toContain('- and 3,134 more')
    for (const limit of [65_536, 5_000, 2_000]) {
      const cut = markdown(huge, plainOptions, limit)
      expect(bytesOf(cut)).toBeLessThanOrEqual(limit)
      expect(cut.trimEnd().split('\n').at(-1)).toContain('**Cut here:**')
      expect(cut).toContain('## ❌ GPL check: fail')
    }
  })

  it('stays under its limit with names that take four bytes a character', () => {
    const findings = huge.findings.map((one) => ({ ...one, message: '\ud83d\udc26'.repeat(2000) }))
    expect(bytesOf(markdown({ ...huge, findings }, plainOptions))).toBeLessThanOrEqual(summaryBytes)
  })

  it('does not say that nothing was found when nobody could look', () => {
    expect(markdown(inconclusive, plainOptions)).not.toContain('Nothing found')
    expect(markdown(pass, plainOptions)).toContain('Nothing found that stems from a known Telegram app.')
  })

  it('lists the largest files of each upstream with a link to their lines, in a block that is cut as a whole', () => {
    const output = markdown(fail, plainOptions)
    expect(output).toContain('src/chat/bubble.cpp#L12-L80) | `Telegram/SourceFiles/history/history.cpp` @ `v5.0.1` | 97.4 %, lines 12-80, 91, 100-640 and 1 more |')
    expect(output).toContain('And 4 files more: `src` (1), `src/chat/rows/0` (1)')
    const folds = (text: string): (number | undefined)[] => [text.match(/<details>/g)?.length, text.match(/<\/details>/g)?.length]
    expect(folds(output)).toEqual([2, 2])
    for (const limit of [2_000, 4_000, 6_000, 8_000]) expect(new Set(folds(markdown(fail, plainOptions, limit))).size).toBe(1)
  })
})
