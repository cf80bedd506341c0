/**
 * Measures a whole run on a folder: `npm run bench -- FOLDER [times]` prints seconds and peak memory of `node dist/cli.js FOLDER --offline`, beside
 * `rg -c '[0-9a-f]{32}'` on the same folder in the same run where rg is installed. Machines are noisy: the ratio is what counts.
 */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const [folder = '.', times = '5'] = process.argv.slice(2)

interface Measured {
  readonly seconds: number
  readonly megabytes: number | null
}

/** The best of several runs: what disturbs a run only ever makes it slower. */
function best(measure: () => Measured): Measured {
  const runs = Array.from({ length: Number(times) }, measure)
  return runs.reduce((a, b) => (b.seconds < a.seconds ? b : a))
}

function run(command: string, args: readonly string[]): Measured {
  const begin = performance.now()
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const seconds = (performance.now() - begin) / 1000
  if (result.error) throw result.error
  const peak = /peak (\d+)/.exec(result.stderr)?.[1]
  return { seconds, megabytes: peak === undefined ? null : Number(peak) / 1000 }
}

const withPeak = "process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`))"
const ours = (): Measured => run(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(withPeak)}`, cli, folder, '--offline', '--quiet', '--format', 'json'])
const rg = (): Measured => run('rg', ['-c', '[0-9a-f]{32}', folder])

const mine = best(ours)
console.log(`telegram-gpl-check  ${mine.seconds.toFixed(2)} s  ${mine.megabytes?.toFixed(0) ?? '?'} MB`)
if (spawnSync('rg', ['--version']).error) console.log('rg is not installed: no ratio')
else {
  const its = best(rg)
  console.log(`rg                  ${its.seconds.toFixed(2)} s\nratio               ${(mine.seconds / its.seconds).toFixed(1)}`)
}
