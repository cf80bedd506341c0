import { describe, expect, it } from 'vitest'
import { helpText } from '../../src/configure/help.ts'
import { formatValues, optionsOf } from '../../src/configure/options.ts'
import { verbs } from '../../src/configure/verbs.ts'
import { reporters } from '../../src/report/reporters.ts'

describe.each(verbs)('--help of $name', ({ name, options }) => {
  const lines = helpText(name).trimEnd().split('\n')

  it('fits a screen', () => {
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })

  it('has a line for each of its options, and no other', () => {
    const listed = lines.flatMap((line) => /^ {2}--(\S+)/.exec(line)?.[1] ?? [])
    expect(listed).toEqual(optionsOf('cli').map((option) => option.name).filter((option) => options.includes(option)))
  })

  it('names the default of each choice', () => {
    for (const option of optionsOf('cli').filter((one) => one.kind === 'choice' && options.includes(one.name))) {
      expect(lines.find((line) => line.startsWith(`  --${option.name} `))).toContain(`(${option.default ?? ''})`)
    }
  })
})

describe('--help', () => {
  it('names every verb', () => {
    for (const { name } of verbs.filter((verb) => verb.name !== 'check')) expect(helpText().split('\n\n')[0]).toContain(name)
  })

  it('offers the formats that there are reporters for', () => {
    expect(formatValues.toSorted()).toEqual(Object.keys(reporters).toSorted())
  })
})
