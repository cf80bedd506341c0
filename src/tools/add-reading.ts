/**
 * Adds the newest commit of an upstream to what its fingerprints are read from:
 * `tsx src/tools/add-reading.ts <upstream> <repository> <git dir>`.
 */

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withReading } from './with-reading.ts'

const file = fileURLToPath(new URL('../catalog/upstream-sources.ts', import.meta.url))
const [upstream = '', repository = '', directory = ''] = process.argv.slice(2)
const newest = execFileSync('git', ['-C', directory, 'log', '-1', '--format=%H %cs'], { encoding: 'utf8' })
const [revision = '', version = ''] = newest.trim().split(' ')
const text = withReading(readFileSync(file, 'utf8'), upstream, { repository, revision, version })
if (text === null) {
  console.error(`${upstream} has no entry with readings in src/catalog/upstream-sources.ts`)
  process.exitCode = 2
} else {
  writeFileSync(file, text)
}
