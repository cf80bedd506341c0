import { describe, expect, it } from 'vitest'
import { mendingText } from '../../src/report/mending.ts'

const file = { path: 'LICENSE', content: Array.from({ length: 30 }, (_, at) => `line ${at}`).join('\n'), because: 'The text of a licence.' }

describe('what fix says', () => {
  it('of nothing to do', () => {
    expect(mendingText({ files: [], left: [] }, null)).toBe('Nothing to write.\n')
  })

  it('of what it would write, with its beginning', () => {
    const text = mendingText({ files: [file], left: ['Read it.'] }, null)
    expect(text).toContain('Would write LICENSE: The text of a licence.\n  | line 0\n')
    expect(text).toContain('  | … 17 more lines\n\nRead it.\n\nNothing was written.')
  })

  it('of what it wrote, and what it could not', () => {
    expect(mendingText({ files: [file], left: [] }, new Map([['LICENSE', null]]))).toBe('Wrote LICENSE: The text of a licence.\n')
    expect(mendingText({ files: [file], left: [] }, new Map([['LICENSE', 'it exists']]))).toBe('Did not write LICENSE (it exists): The text of a licence.\n')
  })

  it('never lets a file\'s text speak to the terminal', () => {
    expect(mendingText({ files: [{ ...file, content: 'a\u001b[31m\u202eb\n' }], left: ['\u001b[2J'] }, null)).not.toMatch(/[\u001b\u202e]/)
  })
})
