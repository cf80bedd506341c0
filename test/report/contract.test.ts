/** What every format keeps, whatever the report: one test over all of them. */

import { describe, expect, it } from 'vitest'
import { annotations } from '../../src/report/annotations.ts'
import { checkRun } from '../../src/report/check-run.ts'
import { comment } from '../../src/report/comment.ts'
import { plainOptions, type ReportOptions } from '../../src/report/options.ts'
import { formats, reporters } from '../../src/report/reporters.ts'
import { hostileTexts, wholeHash } from './hostile.ts'
import { obeyedCommands } from './runner.ts'
import { hostile, samples } from './samples.ts'

const unseen = /(?!\n)(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
/** Ours: Markdown holds zero-width spaces against mentions. */
const ours = /\u200b/g
const coloured: ReportOptions = { ...plainOptions, color: true }
/** Select Graphic Rendition, the only codes that the text report may hold. */
const colours = /\u001b\[\d{1,2}m/g

type Input = Parameters<typeof annotations>
const linesOf = (all: ReturnType<typeof annotations>): string => all.map((one) => Object.values(one).join('\n')).join('\n')
const writers = {
  ...reporters,
  annotations: (...input: Input) => linesOf(annotations(...input)),
  comment: (...input: Input) => comment(...input).body,
  'check run': (...input: Input) => {
    const { name, title, summary, annotations: all } = checkRun(...input)
    return [name, title, summary, linesOf(all)].join('\n')
  },
}

describe.each(Object.entries(writers))('the format %s', (format, write) => {
  it.each(Object.entries(samples))('of the report %s is safe in a log and the same each time', (_, report) => {
    const output = write(report, plainOptions)
    expect(obeyedCommands(output)).toEqual([])
    expect(output.replace(ours, '')).not.toMatch(unseen)
    expect(write(structuredClone(report), plainOptions)).toBe(output)
    expect(write(report, coloured).replace(colours, '')).toBe(output)
  })

  it.each(hostileTexts.map((text) => [text]))('of a report full of %j obeys nobody, hides nothing and gives no hash away', (harm) => {
    const report = hostile(harm)
    const output = write(report, plainOptions)
    expect(obeyedCommands(output)).toEqual([])
    expect(obeyedCommands(write(report, coloured))).toEqual([])
    expect(output.replace(ours, '')).not.toMatch(unseen)
    expect(write(report, coloured).replace(colours, '')).not.toMatch(['markdown', 'comment', 'check run'].includes(format) ? /\u001b/ : unseen)
  })

  it('prints no api_hash whole that stands in what a rule or a detector says', () => {
    const harm = `api_hash = "${wholeHash}"`
    const report = hostile(harm)
    const said = { ...report, findings: report.findings.map((one) => ({ ...one, place: null, related: one.related.map(({ says }) => ({ says, place: { path: 'a.c', line: 1, endLine: 1 } })) })) }
    const place = { path: 'a.c', line: 1, endLine: 1 }
    const output = write({
      ...said, derivedFiles: [], license: { declared: null, required: null, texts: [] }, subject: { repository: null, commit: null, root: '/' },
      credentials: report.credentials.map((use) => ({ ...use, place, trail: use.trail.map((step) => ({ ...step, place })) })),
      scanned: { ...report.scanned, unread: [{ path: 'a.c', because: harm }] },
      remarks: report.remarks.map(({ message }) => ({ message, place })),
    }, plainOptions)
    expect(output.toLowerCase()).not.toContain(wholeHash)
  })

  it('names every open question', () => {
    expect(write(samples.inconclusive!, plainOptions)).toContain('repository-visibility')
    expect(write(samples.inconclusive!, plainOptions)).toContain('derived-code')
  })

  it('says of every broken rule what, where, why and how to mend it', () => {
    const output = write(samples.fail!, plainOptions).replaceAll('\\\\', '\\').replaceAll('\\', '')
    const says = ['The published api_id 4711 (pigeon-sample) reaches every build.', 'cmake/options.cmake', 'Telegram API terms, 1.1', 'Pass -DAPI_ID and -DAPI_HASH']
    expect(says.filter((part) => !output.includes(part))).toEqual([])
  })
})

describe('the formats', () => {
  it('are those of the command line', () => {
    expect(formats).toEqual(['text', 'json', 'sarif', 'markdown', 'html'])
  })

  it('end with one line break', () => {
    for (const format of formats) expect(reporters[format](samples.pass!, plainOptions)).toMatch(/[^\n]\n$/)
  })
})
