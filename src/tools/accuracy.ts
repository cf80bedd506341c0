/**
 * Says how good the check is at telling whose code it is: `npm run accuracy -- LIST [--missed N] [--mutants N] [--program FOLDER]`. LIST is a JSON file with
 * a list of local checkouts, `{ "folder": "…", "upstream": "telegram-desktop", "from": ["git directory of the upstream"] }`, or `"upstream": null` for one
 * that has nothing of any upstream. Without `from` nobody knows which files stem from it, and no recall is measured. Prints Markdown.
 *
 * And at knowing licences: `npm run accuracy -- --licenses FOLDER [--missed N]`, with checkouts of google/licensecheck, licensee/licensee and
 * aboutcode-org/scancode-toolkit in the folder.
 */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findUpstreamSource } from '../catalog/upstream-sources.ts'
import { gitDirectoryOf } from '../host/git-objects.ts'
import { readExpectations } from './accuracy/expectations.ts'
import { measure, type Measured } from './accuracy/measure.ts'
import { accuracyReport } from './accuracy/report.ts'
import { scoreSuites, suiteReport } from './license-suites/score-suites.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { licenses: { type: 'string' }, missed: { type: 'string', default: '0' }, mutants: { type: 'string', default: '400' }, program: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) } },
})
const missed = count('--missed', values.missed)
if (values.licenses !== undefined) {
  console.log(suiteReport(await scoreSuites(resolve(values.licenses)), missed))
  process.exit(0)
}
const [list] = positionals
if (list === undefined) throw new Error('npm run accuracy -- LIST: name the JSON file with the list of checkouts')

const settings = { program: resolve(values.program), findSource: findUpstreamSource, mutants: count('--mutants', values.mutants) }
const measured: Measured[] = []
for (const expected of readExpectations(readFileSync(list, 'utf8'))) {
  measured.push(await measure(expected.from ? { ...expected, from: expected.from.map(gitDirectoryOf) } : expected, settings))
  console.error(`${expected.folder}: ${measured.at(-1)?.right === true ? 'right' : 'wrong'}`)
}
console.log(accuracyReport(measured, missed))
process.exitCode = measured.every(({ right }) => right) ? 0 : 1

function count(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`${option} ${value}: give a number`)
  return Number(value)
}
