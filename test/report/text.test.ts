import { describe, expect, it } from 'vitest'
import { plainOptions } from '../../src/report/options.ts'
import { text } from '../../src/report/text.ts'
import { fail, finding, huge, inconclusive, pass } from './samples.ts'

function linesOf(output: string): readonly string[] {
  return output.trimEnd().split('\n')
}

describe('the text report', () => {
  it('ends with the verdict', () => {
    const last = [pass, fail, inconclusive].map((report) => linesOf(text(report, plainOptions)).at(-1))
    expect(last).toEqual(['PASS: the release gate is open', 'FAIL: the pull-request gate stops here', 'INCONCLUSIVE: the release gate stops here'])
  })

  it('says the reasons right above it', () => {
    expect(linesOf(text(inconclusive, plainOptions)).at(-2)).toBe(inconclusive.verdict.reasons[0])
  })

  it('groups findings by rule, and says why and how to mend once per rule', () => {
    const output = text(fail, plainOptions)
    expect(output.match(/^(?:error|warning|note) {2}\S+/gm)).toEqual([
      'error  license-missing', 'error  sample-credential', 'warning  license-text-altered', 'note  change-notice-missing',
    ])
    expect(output.match(/Get an id of your own/g)).toHaveLength(1)
  })

  it('links places as editors do', () => {
    expect(text(fail, plainOptions)).toMatch(/^ {2}cmake\/options\.cmake:7$/m)
  })

  it('names the largest parts of each upstream with their lines, and counts the rest by folder', () => {
    const output = text(fail, plainOptions)
    expect(output).toContain('    src/chat/bubble.cpp <- Telegram/SourceFiles/history/history.cpp @ v5.0.1, 97.4 %, lines 12-80, 91, 100-640 and 1 more\n')
    expect(output).toContain('    and 19 files more: src/chat/rows (18), src (1)\n    notices  15 kept, 1 removed, 8 had none\n')
    expect(output).toContain('    app/Texts.kt <- telegram-android, 97.4 %, known by its texts\n')
  })

  it('says whose fork the repository is, where nothing is left of it as well', () => {
    const forkOf = [{ kind: 'fork-of', upstream: 'telegram-desktop', because: 'its history holds commit 1f2e3d4c5b of Telegram Desktop 5.0.1 (2024-05-01)', commit: null }] as const
    expect(text({ ...pass, forkOf }, plainOptions)).toContain('nothing found that stems from a known Telegram app\n  its history holds commit 1f2e3d4c5b of Telegram Desktop')
    expect(text({ ...inconclusive, forkOf }, plainOptions)).toContain('Derived\n  its history holds commit 1f2e3d4c5b')
  })

  it('stays short whatever there is to say, and says how much it left out', () => {
    const output = text(huge, plainOptions)
    expect(linesOf(output).length).toBeLessThan(300)
    expect(output).toContain('and 3314 more')
  })

  it('shows a finding whose rule is not among the cards', () => {
    expect(text({ ...pass, rules: [], findings: [finding('unknown-rule', 'error', 'x.c')] }, plainOptions)).toContain('error  unknown-rule')
  })

  it('has colours only when asked for', () => {
    expect(text(fail, { ...plainOptions, color: true })).toContain('\u001b[31mFAIL\u001b[39m')
    expect(text(fail, plainOptions)).not.toContain('\u001b')
  })

  it('says nothing of derived code when the question is open', () => {
    expect(text(inconclusive, plainOptions)).not.toContain('nothing found')
    expect(text(pass, plainOptions)).toContain('nothing found that stems from a known Telegram app')
  })
})
