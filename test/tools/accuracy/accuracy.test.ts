import { beforeAll, describe, expect, it } from 'vitest'
import { readExpectations } from '../../../src/tools/accuracy/expectations.ts'
import { measure, type Measured } from '../../../src/tools/accuracy/measure.ts'
import { accuracyReport } from '../../../src/tools/accuracy/report.ts'
import { installProgram, makeRepository } from '../../program.ts'
import { readToy, toyFiles, toyUpstream } from '../../toy-upstream.ts'
import { commitAges, sourceOf } from './toy-ages.ts'

/** Too small to be known by fingerprints, and in no shard of the toy's. */
const egg = 'package coop;\n\nclass Egg {\n    int days;\n}\n'

/** The cells of the row that begins with that cell, in the table of that number. */
function row(report: string, table: number, first: string): readonly string[] {
  const tables = report.split('\n\n').filter((part) => part.startsWith('|'))
  return (tables[table] ?? '').split('\n').map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim())).find(([cell]) => cell === first) ?? []
}

describe('the measurement of a toy fork and of a stranger', () => {
  let measured: readonly Measured[] = []
  let report = ''
  beforeAll(async () => {
    const upstream = commitAges([{ ...toyFiles(), 'app/src/coop/Egg.java': egg }])
    const settings = { program: installProgram(), findSource: () => sourceOf(upstream), mutants: 400 }
    const fork = makeRepository('inconclusive.fork', { 'app/src/dovecote/Egg.java': egg.replace('coop', 'dovecote'), 'sky/breeze.cpp': readToy('core/wind.cpp') })
    measured = [
      await measure({ folder: fork, upstream: toyUpstream, extent: 'derived', from: [upstream.directory] }, settings),
      await measure({ folder: fork, upstream: toyUpstream, extent: 'contains' }, settings),
      await measure({ folder: makeRepository('pass.own-code'), upstream: null }, settings),
      await measure({ folder: fork, upstream: null }, settings),
    ]
    report = accuracyReport(measured, 5)
  })

  it('says what is right and what is not', () => {
    expect(measured.map(({ right }) => right)).toEqual([true, false, true, false])
    expect(report).toContain('2 of 4 repositories right; 3 of 8 files of unrelated repositories marked (3750.00 in 10,000)')
  })

  it('has a row for each repository', () => {
    expect(row(report, 0, measured[0]!.name).slice(1, 5)).toEqual([`derived: ${toyUpstream}`, `derived: ${toyUpstream}`, '3 of 5', expect.stringMatching(/^0\.9\d\d$|^1\.000$/)])
    expect(row(report, 0, measured[2]!.name).slice(1, 5)).toEqual(['nothing', 'clean', '0 of 3', '0.000'])
  })

  it('counts of the true files those that are found, and the rest that is marked beside them', () => {
    expect(row(report, 1, measured[0]!.name).slice(1)).toEqual(['1 of 1', '3', '66.7 %', '66.7 %', '2', '100.0 %', '1'])
    expect(row(report, 1, '**all**').slice(1)).toEqual(['', '3', '66.7 %', '66.7 %', '2', '100.0 %', '1'])
  })

  it('has dashes where nothing tells the truth', () => {
    expect(accuracyReport(measured.slice(1, 2), 0)).toContain(`| ${measured[1]!.name} | – | – | – | – | – | – | – |`)
  })

  it.each(['unchanged', 'all names changed', '20 % of lines cut', 'reformatted', 'comments and headers gone', 'packages changed'])('finds the mutants: %s', (change) => {
    expect(row(report, 2, change).slice(1)).toEqual(['3', '66.7 %', '66.7 %', '2', '100.0 %'])
  })

  it('finds the mutants of each repository', () => {
    expect(row(report, 3, measured[0]!.name).slice(1, 4)).toEqual(['3', '66.7 %', '66.7 %'])
  })

  it('names what was missed', () => {
    expect(report).toContain(`- ${measured[0]!.name}: \`app/src/dovecote/Egg.java\`, 4 tokens, 100.0 % of its lines in \`app/src/coop/Egg.java\``)
  })
})

describe('the list', () => {
  it('is read as it stands', () => {
    const list = [{ folder: 'a', upstream: 'telegram-desktop', from: ['b'] }, { folder: 'c', upstream: null }]
    expect(readExpectations(JSON.stringify(list))).toEqual(list)
  })

  it.each([
    ['[{ "folder": "a" }]', 'entry 1 must be like'],
    ['[{ "folder": "a", "upstream": null }, { "folder": "a", "upstream": "telegram-desktop", "from": "b" }]', 'entry 2 must be like'],
    ['[{ "folder": "a", "upstream": "pigeon" }]', 'entry 1: pigeon is no upstream'],
    ['{}', 'array'],
  ])('that is wrong is turned down: %s', (json, says) => {
    expect(() => readExpectations(json)).toThrow(says)
  })
})
