/** Golden files: what people and programs read. Run `npx vitest run --config test/vitest.config.ts test/report/golden.test.ts -u` after a change that is meant, and read the difference. */

import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { annotations } from '../../src/report/annotations.ts'
import { checkRun } from '../../src/report/check-run.ts'
import { comment } from '../../src/report/comment.ts'
import { plainOptions } from '../../src/report/options.ts'
import { formats, reporters } from '../../src/report/reporters.ts'
import { fail, hostile, inconclusive, pass } from './samples.ts'

const endings = { text: 'txt', json: 'json', sarif: 'sarif', markdown: 'md', html: 'html' } as const
const harm = 'a|b/\u001b[31m<b>@pigeon #1 `x`\n::error::owned ##[group]y \u202e'
const options = { ...plainOptions, changedPaths: new Set(['cmake/options.cmake']) }

function golden(name: string): string {
  return fileURLToPath(new URL(`golden/${name}`, import.meta.url))
}

describe.each(formats)('the format %s', (format) => {
  it.each(Object.entries({ pass, fail, inconclusive, hostile: hostile(harm) }))('of the report %s', async (name, report) => {
    await expect(reporters[format](report, options)).toMatchFileSnapshot(golden(`${name}.${endings[format]}`))
  })
})

describe('the annotations', () => {
  it('of the report fail', async () => {
    await expect(`${JSON.stringify(annotations(fail, options), null, 2)}\n`).toMatchFileSnapshot(golden('fail.annotations.json'))
  })
})

describe('what is written to GitHub', () => {
  const published = { ...options, reportFile: 'out/report.json', runUrl: 'https://github.com/pigeon/loft/actions/runs/12' }

  it.each(Object.entries({ pass, fail, hostile: hostile(harm) }))('as a comment on the report %s', async (name, report) => {
    await expect(comment(report, published).body).toMatchFileSnapshot(golden(`${name}.comment.md`))
  })

  it('as a check run on the report fail', async () => {
    const { summary, ...others } = checkRun(fail, published)
    expect(summary).toBe(reporters.markdown(fail, published))
    await expect(`${JSON.stringify(others, null, 2)}\n`).toMatchFileSnapshot(golden('fail.check-run.json'))
  })
})
