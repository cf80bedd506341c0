/** Whole summaries and comments, line by line: a stranger's text makes nothing of a line that a harmless one does not make of it. */

import { describe, expect, it } from 'vitest'
import { comment } from '../../src/report/comment.ts'
import { markdown } from '../../src/report/markdown.ts'
import { plainOptions } from '../../src/report/options.ts'
import type { Report } from '../../src/model/report.ts'
import { hostileTexts } from './hostile.ts'
import { liveMarkup } from './live-markup.ts'
import { hostile } from './samples.ts'

const writers = { summary: (report: Report) => markdown(report, plainOptions), comment: (report: Report) => comment(report, plainOptions).body }

/** What is live in each line. The chart has a test of its own, and the targets of links are percent-encoded. */
function shape(text: string): readonly string[] {
  const lines = text.replace(/```mermaid\n[\s\S]*?\n```/, '').split('\n')
  return lines.map((line) => liveMarkup(line.replace(/\]\((?:https:\/\/[\w./%#~-]+)\)/g, ']')).join(' '))
}

describe.each(Object.entries(writers))('the %s', (_, write) => {
  const harmless = shape(write(hostile('pigeon')))

  it.each(hostileTexts.filter((text) => text !== '').map((text) => [text]))('takes %j for text wherever it stands', (harm) => {
    expect(shape(write(hostile(harm)))).toEqual(harmless)
  })

  it('would be told apart by this test from one that takes it for markup', () => {
    for (const harm of ['<b>', '@everyone', '#1', '[x](https://example.org)', '*x*', '\n# x']) expect(shape(write(hostile('pigeon')).replaceAll('pigeon', harm))).not.toEqual(harmless)
  })
})
