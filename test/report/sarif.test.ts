import type { Log, Result, Run } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { plainOptions, type ReportOptions } from '../../src/report/options.ts'
import { sarif } from '../../src/report/sarif.ts'
import { cards, fail, finding, hostile, huge, inconclusive, pass } from './samples.ts'

function runOf(report: Report, options: ReportOptions = plainOptions): Run {
  return (JSON.parse(sarif(report, options)) as Log).runs[0]!
}

function resultsOf(report: Report, options?: ReportOptions): readonly Result[] {
  return runOf(report, options).results ?? []
}

function uriOf(result: Result | undefined): string | undefined {
  return result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri
}

describe('the SARIF report', () => {
  it('holds all that GitHub wants of every rule', () => {
    const rules = runOf(pass).tool.driver.rules ?? []
    expect(rules.map((rule) => rule.id)).toEqual(cards.map((card) => card.id))
    for (const rule of rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/\.$/) as string }, fullDescription: { text: expect.stringMatching(/\.$/) as string },
        help: { text: expect.any(String) as string, markdown: expect.any(String) as string }, defaultConfiguration: { level: expect.any(String) as string },
        helpUri: `https://github.com/telegram-gpl-check/telegram-gpl-check/blob/main/.github/docs/rules/${rule.id}.md`,
      })
    }
  })

  it('points every result to its rule and to a file', () => {
    const rules = runOf(fail).tool.driver.rules ?? []
    for (const result of resultsOf(fail)) {
      expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId)
      expect(result.locations?.[0]?.physicalLocation).toMatchObject({ artifactLocation: { uriBaseId: '%SRCROOT%' }, region: { startLine: expect.any(Number) as number } })
    }
  })

  it('gives a finding of the whole repository a file that it names, else the license, else the README', () => {
    const [named] = resultsOf(fail)
    const bare = { ...fail, findings: [finding('license-missing', 'error', null)] }
    expect([uriOf(named), uriOf(resultsOf(bare)[0]), uriOf(resultsOf({ ...bare, license: { declared: null, texts: [], required: null } })[0])])
      .toEqual(['src/chat/bubble.cpp', 'LICENSE.pigeon', 'README.md'])
  })

  it('names files as the repository does when a folder of it was scanned', () => {
    expect(uriOf(resultsOf(fail, { ...plainOptions, folder: 'apps/pi geon' })[1])).toBe('apps/pi%20geon/cmake/options.cmake')
    expect(runOf(fail, { ...plainOptions, folder: 'apps/pigeon' }).automationDetails?.id).toBe('telegram-gpl-check/apps/pigeon/')
  })

  it('carries the fingerprint under a key of its own: the upload computes primaryLocationLineHash and warns of any other', () => {
    expect(resultsOf(fail)[1]?.partialFingerprints).toEqual({ 'telegramGplCheck/v1': fail.findings[1]?.fingerprint })
  })

  it('shows the way of a credential', () => {
    const [, credential, other] = resultsOf(fail)
    const steps = credential?.codeFlows?.[0]?.threadFlows[0]?.locations.map((step) => step.location?.message?.text)
    expect(steps).toEqual(['set to 4711 here', 'handed to the client here'])
    expect(other?.codeFlows).toBeUndefined()
  })

  it('suppresses what is waived, with the reason', () => {
    const suppressed = resultsOf(fail).filter((result) => (result.suppressions ?? []).length > 0)
    expect(suppressed.map((result) => [uriOf(result), result.suppressions?.[0]?.justification]))
      .toEqual([['docs/COPYING', 'The old copy stays as an example until the docs move.']])
  })

  it('says what is unanswered and what was not looked into', () => {
    const notes = runOf(inconclusive).invocations?.[0]?.toolExecutionNotifications?.map((note) => note.message.text)
    expect(notes).toHaveLength(3)
    expect(notes?.[2]).toBe('The question derived-code is unanswered: The fingerprints of telegram-x are missing.')
    expect(runOf(fail).invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toBe('Not fully looked into: src/broken.ts: It does not parse as TypeScript.')
  })

  it('holds 5,000 results at most, keeps the weightiest and says what it left out', () => {
    const waived = { ...finding('license-missing', 'error', 'waived.c'), waived: 'Agreed.' }
    const run = runOf({ ...huge, findings: [waived, ...huge.findings] })
    expect(run.results).toHaveLength(5000)
    expect(run.results?.some((result) => result.suppressions !== undefined)).toBe(false)
    expect(run.invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toBe('5001 more findings were left out: GitHub keeps 5000 results.')
  })

  it('takes brackets and braces of a message for text', () => {
    expect(resultsOf(hostile('[text](0) {0} {x}'))[0]?.message.text).toBe('\\[text\\](0) {{0}} {x}')
  })

  it('has a message whatever a rule says', () => {
    for (const result of resultsOf(hostile(' '))) expect(result.message.text).toMatch(/\S/)
  })

  it('points to the lines of a derived file that are the upstream\'s, where they are known', () => {
    const regions = resultsOf(fail)[0]?.relatedLocations?.map(({ physicalLocation }) => physicalLocation?.region)
    expect(regions).toEqual([[12, 80], [91, 91], [100, 640], [700, 1200]].map(([startLine, endLine]) => ({ startLine, endLine })))
  })

  it('says beside the results how much is whose, and whose fork it is', () => {
    expect(runOf(fail).properties).toMatchObject({
      derivation: { extent: 'derived', share: 0.931, upstreams: [{ id: 'telegram-desktop', files: 1234 }, {}], forkOf: [{ upstream: 'telegram-desktop', commit: fail.subject.commit }, {}] },
    })
    expect(runOf(inconclusive).properties).toMatchObject({ derivation: { extent: null, share: null, upstreams: [], forkOf: [] } })
  })
})
