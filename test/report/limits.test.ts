/** A thousand findings in one run, and ten thousand: every limit of GitHub's is kept, and the reader hears what was left out. */

import { gzipSync } from 'node:zlib'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { annotations } from '../../src/report/annotations.ts'
import { checkRun } from '../../src/report/check-run.ts'
import { comment } from '../../src/report/comment.ts'
import { json } from '../../src/report/json.ts'
import { markdown } from '../../src/report/markdown.ts'
import { plainOptions } from '../../src/report/options.ts'
import { sarif } from '../../src/report/sarif.ts'
import { placeAt } from '../../src/model/place.ts'
import type { Report } from '../../src/model/report.ts'
import { cards, fail, finding, huge } from './samples.ts'

const options = { ...plainOptions, reportFile: 'out/report.json', runUrl: 'https://github.com/pigeon/loft/actions/runs/12' }
const levels = ['error', 'warning', 'note'] as const
const thousand: Report = {
  ...fail,
  findings: Array.from({ length: 1000 }, (_, at) => finding(cards[at % 4]?.id ?? '', levels[at % 3] ?? 'note', `src/${'long/'.repeat(20)}file-${at}.cpp`, {
    identity: String(at), message: `\ud83d\udc26 ${at} ${'long words '.repeat(60)}`, related: Array.from({ length: 120 }, (__, step) => ({ place: placeAt(`src/step-${step}.cpp`, step + 1), says: 'is used here' })),
  })),
}
const bytes = (text: string): number => Buffer.byteLength(text)

describe.each(Object.entries({ thousand, huge }))('%s findings', (_, report) => {
  it('get ten annotations of each level at most, with room for the error that ends the step', () => {
    const all = annotations(report, options)
    for (const level of ['error', 'warning', 'notice']) expect(all.filter((one) => one.level === level).length).toBeLessThanOrEqual(level === 'error' ? 9 : 10)
  })

  it('fit into the summary, which says where the rest is', () => {
    expect(bytes(markdown(report, options))).toBeLessThan(2 ** 20)
  })

  it('fit into a comment, which says where the rest is', () => {
    const { body, marker } = comment(report, options)
    expect(bytes(body)).toBeLessThanOrEqual(65_536)
    expect(body.startsWith(`${marker}\n## `)).toBe(true)
    expect(body).toContain('`out/report.json`')
    expect(body.trimEnd().split('\n').at(-1)).toContain('[The run](https://github.com/pigeon/loft/actions/runs/12)')
  })

  it('fit into a check run', () => {
    const run = checkRun(report, options)
    expect(bytes(run.summary)).toBeLessThanOrEqual(65_535)
    expect(run.summary).toContain('**Cut here:**')
    expect(run.annotations).toHaveLength(1000)
    for (const { title, message, path } of run.annotations) {
      expect(title.length).toBeLessThanOrEqual(255)
      expect(bytes(message)).toBeLessThanOrEqual(64 * 1024)
      expect(path).not.toBeNull()
    }
  })

  it('fit into SARIF as GitHub takes it', () => {
    const text = sarif(report, options)
    const results = (JSON.parse(text) as Log).runs[0]?.results ?? []
    expect(results).toHaveLength(Math.min(5000, report.findings.length))
    expect(Math.max(...results.map(({ relatedLocations }) => relatedLocations?.length ?? 0))).toBeLessThanOrEqual(100)
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
  })

  it('all stand in the JSON report', () => {
    expect((JSON.parse(json(report)) as { findings: unknown[] }).findings).toHaveLength(report.findings.length)
  })
})
