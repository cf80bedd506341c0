/**
 * Says how often the check is right about whose code it is: `npm run accuracy -- LIST` runs it over local checkouts. LIST is a JSON file with a list of
 * `{ "folder": "…", "upstream": "telegram-desktop" }`, or `"upstream": null` for a repository that has nothing of any upstream.
 */

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Expectation {
  readonly folder: string
  readonly upstream: string | null
}

interface Outcome {
  readonly scanned: { readonly files: number; readonly seconds: number }
  readonly derived: { readonly share: number; readonly upstreams: readonly { readonly id: string; readonly files: number }[] }
}

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const [list] = process.argv.slice(2)
if (list === undefined) throw new Error('npm run accuracy -- LIST: name the JSON file with the list of checkouts')

let right = 0
let unrelatedFiles = 0
let falseFiles = 0
const expectations = JSON.parse(readFileSync(list, 'utf8')) as readonly Expectation[]
console.log('| repository | expected | found | files | share | seconds |\n| --- | --- | --- | --- | --- | --- |')
for (const { folder, upstream } of expectations) {
  const { scanned, derived } = run(folder)
  const [found] = derived.upstreams
  const marked = derived.upstreams.reduce((sum, one) => sum + one.files, 0)
  if ((found?.id ?? null) === upstream) right++
  if (upstream === null) {
    unrelatedFiles += scanned.files
    falseFiles += marked
  }
  console.log(`| ${[basename(folder), upstream ?? 'nothing', found?.id ?? 'nothing', `${marked} of ${scanned.files}`, derived.share.toFixed(3), scanned.seconds.toFixed(1)].join(' | ')} |`)
}
console.log(`\n${right} of ${expectations.length} repositories right; ${falseFiles} of ${unrelatedFiles} files in unrelated repositories marked`)
process.exitCode = right === expectations.length ? 0 : 1

function run(folder: string): Outcome {
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, folder, '--offline', '--quiet', '--format', 'json'], { encoding: 'utf8', maxBuffer: 2 ** 29 })
  if (status !== 0) throw new Error(`${folder}: ${stderr}`)
  return JSON.parse(stdout) as Outcome
}
