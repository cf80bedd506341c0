import { describe, expect, it } from 'vitest'
import { helpText } from '../../src/configure/help.ts'
import { formatValues, optionsOf } from '../../src/configure/options.ts'
import { reporters } from '../../src/report/reporters.ts'

describe('--help', () => {
  const lines = helpText().trimEnd().split('\n')

  it('fits a screen', () => {
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })

  it('has a line for each option of the table, and no other', () => {
    const listed = lines.flatMap((line) => /^ {2}--(\S+)/.exec(line)?.[1] ?? [])
    expect(listed).toEqual(optionsOf('cli').map(({ name }) => name))
  })

  it('names the default of each choice', () => {
    for (const option of optionsOf('cli').filter(({ kind }) => kind === 'choice')) {
      expect(lines.find((line) => line.startsWith(`  --${option.name} `))).toContain(`(${option.default ?? ''})`)
    }
  })

  it('offers the formats that there are reporters for', () => {
    expect(formatValues.toSorted()).toEqual(Object.keys(reporters).toSorted())
  })
})
