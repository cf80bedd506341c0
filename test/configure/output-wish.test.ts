import { describe, expect, it } from 'vitest'
import { formatOf, pairOutputs } from '../../src/configure/output-wish.ts'

function pair(format: string[], output: string[]): unknown {
  const outcome = pairOutputs(new Map([['format', format], ['output', output]]))
  return outcome.ok ? outcome.value.map((wish) => `${wish.format} -> ${wish.file ?? 'stdout'}`) : outcome.error.message
}

describe('outputs', () => {
  it('are text on the standard output when nothing is asked', () => {
    expect(pair([], [])).toEqual(['text -> stdout'])
  })

  it('go in pairs with the formats, the rest to the standard output', () => {
    expect(pair(['json', 'sarif', 'text'], ['a.json', 'b.json'])).toEqual(['json -> a.json', 'sarif -> b.json', 'text -> stdout'])
    expect(pair(['text', 'json'], ['-', 'a.json'])).toEqual(['text -> stdout', 'json -> a.json'])
  })

  it('take their format from the name when none is given', () => {
    expect(pair([], ['report.md'])).toEqual(['markdown -> report.md'])
    expect(pair(['text'], ['-', 'x.sarif'])).toEqual(['text -> stdout', 'sarif -> x.sarif'])
  })

  it.each([
    [['json', 'text'], [], 'json and text cannot all go to the standard output; give an --output FILE for each but one'],
    [['json', 'sarif'], ['x', 'x'], 'two reports go to "x"; give each --output its own file'],
    [[], ['report.pdf'], '--output "report.pdf" has no --format of its own, and its name ends in none of .json, .sarif, .md, .markdown, .txt or .html'],
  ])('of %j and %j are a mistake', (formats, files, sentence) => {
    expect(pair(formats, files)).toBe(sentence)
  })

  it('know no format by a name of the prototype', () => {
    expect(formatOf('x.constructor')).toBeNull()
  })
})
