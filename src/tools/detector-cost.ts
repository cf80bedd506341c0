/**
 * Measures what detectors cost: `npm run cost -- FOLDER ID[,ID…] [times]` runs `node dist/cli.js FOLDER --offline` as for a release, in turns with all detectors and
 * without those, and prints the processor time of both. Other work on the machine disturbs that less than it does the clock; the median is what counts.
 */

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { detectors } from '../detect/detectors.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const [folder = '.', list = '', times = '9'] = process.argv.slice(2)
const withUsage = "process.on('exit', () => { const { userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write(`used ${userCPUTime + systemCPUTime}\\n`) })"
const left = list.split(',')
const strangers = left.filter((id) => detectors.every((detector) => detector.id !== id))

if (strangers.length > 0) {
  console.error(`There is no detector ${strangers.join(', ')}; there are ${detectors.map(({ id }) => id).join(', ')}.`)
  process.exitCode = 2
} else {
  const other = programWithout(left)
  const runs = Array.from({ length: Number(times) }, () => ({ all: cpuSeconds(dist), fewer: cpuSeconds(other) }))
  rmSync(other, { recursive: true })
  const [all, fewer] = [median(runs.map((run) => run.all)), median(runs.map((run) => run.fewer))]
  console.log(`with all            ${all.toFixed(2)} s\nwithout those       ${fewer.toFixed(2)} s\nthey add            ${((all / fewer - 1) * 100).toFixed(0)} %`)
}

/** A copy of dist/ that leaves detectors out. */
function programWithout(ids: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'without-'))
  cpSync(dist, copy, { recursive: true })
  for (const chunk of ['check.js', 'worker.js']) {
    const text = readFileSync(join(copy, chunk), 'utf8')
    const shorter = text.replace(/^(var detectors = \[[^\]]*\]);$/m, (_, all: string) => `${all}.filter(({ id }) => !${JSON.stringify(ids)}.includes(id));`)
    if (shorter === text) throw new Error(`${chunk} has no list of detectors`)
    writeFileSync(join(copy, chunk), shorter)
  }
  return copy
}

/** Of all threads of one run. */
function cpuSeconds(program: string): number {
  const args = ['--import', `data:text/javascript,${encodeURIComponent(withUsage)}`, join(program, 'cli.js'), folder, '--offline', '--quiet', '--format', 'json', '--gate', 'release', '--tag', 'v1.0.0']
  const { stderr, error } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (error !== undefined) throw error
  const microseconds = /used (\d+)/.exec(stderr)?.[1]
  if (microseconds === undefined) throw new Error(`the run came to no end: ${stderr}`)
  return Number(microseconds) / 1e6
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
