import type { Log, Result, Run } from 'sarif'
import { describe, expect, it } from 'vitest'
import { plainOptions } from '../../src/report/options.ts'
import { sarif } from '../../src/report/sarif.ts'
import { sarifRules } from './sarif-rules.ts'
import { hostileTexts } from './hostile.ts'
import { fail, hostile, samples } from './samples.ts'

const logOf = (report: typeof fail): Log => JSON.parse(sarif(report, { ...plainOptions, folder: 'apps/pi geon' })) as Log
const logs = [...Object.values(samples), ...hostileTexts.map(hostile)].map(logOf)

/** A log with one thing changed, to see that each rule can say no. */
function broken(change: (run: Run, result: Result, log: Log) => void): Log {
  const log = logOf(fail)
  const [run] = log.runs
  const result = run?.results?.[1]
  if (run === undefined || result === undefined) throw new Error('the sample has no such result')
  change(run, result, log)
  return log
}
const physical = (result: Result) => result.locations?.[0]?.physicalLocation ?? {}
const firstRule = (run: Run): Record<string, unknown> => (run.tool.driver.rules?.[0] ?? {}) as unknown as Record<string, unknown>

const breaks: Readonly<Record<string, Log>> = {
  SARIF1001: broken((run) => (firstRule(run).name = 'license-missing')),
  SARIF1002: broken((_, result) => (physical(result).artifactLocation = { uri: 'a b.c', uriBaseId: '%SRCROOT%' })),
  SARIF1004: broken((_, result) => (physical(result).artifactLocation = { uri: 'a.c', uriBaseId: 'ROOT' })),
  SARIF1005: broken((run) => (run.tool.driver.informationUri = 'somewhere')),
  SARIF1007: broken((_, result) => (physical(result).region = { startLine: 3, endLine: 2 })),
  SARIF1009: broken((_, result) => (result.ruleIndex = 99)),
  SARIF1010: broken((_, result) => (result.ruleId = 'other')),
  SARIF1011: broken((_, __, log) => (log.$schema = 'https://example.org/sarif-2.0.0.json')),
  SARIF1012: broken((_, result) => (result.message = { text: 'See {0}' })),
  SARIF2005: broken((run) => (run.tool.driver.semanticVersion = 'new')),
  SARIF2012: broken((run) => delete firstRule(run).help),
  GH1001: broken((_, result) => (result.locations = [])),
  GH1002: broken((_, result) => (result.codeFlows = [{ threadFlows: [{ locations: [{ location: {} }] }] }])),
  GH1003: broken((_, result) => delete physical(result).region),
  GH1004: broken((_, result) => (result.relatedLocations = Array.from({ length: 101 }, () => ({})))),
  GH1005: broken((_, result) => (physical(result).artifactLocation = { uri: '/etc/passwd' })),
  GH1007: broken((_, result) => (result.message = { text: ' ' })),
  GH2012: broken((run) => delete firstRule(run).fullDescription),
  a: broken((_, result) => delete result.partialFingerprints),
}

describe.each(Object.entries(sarifRules))('%s', (name, troublesWith) => {
  it('in every log, whatever the report says', () => {
    expect(logs.flatMap(troublesWith)).toEqual([])
  })

  it('or the rule says no', () => {
    expect(troublesWith(breaks[name.split(' ')[0] ?? ''] ?? logOf(fail))).not.toEqual([])
  })
})
