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
