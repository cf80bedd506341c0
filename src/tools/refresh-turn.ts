/**
 * Says whose fingerprints are refreshed: `tsx src/tools/refresh-turn.ts [upstream]` prints, as outputs of a workflow's step, the
 * upstream that is named or whose turn it is this week, its official repository, all repositories that shards are made from (what one upstream carries
 * of other people's is taken out of all), and those of the background.
 */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { background } from '../catalog/background.ts'
import { findUpstream } from '../catalog/upstreams.ts'

const weekMilliseconds = 7 * 24 * 60 * 60 * 1000

interface Lock {
  readonly shards: Readonly<Record<string, { readonly readings: readonly { readonly repository: string; readonly version: string }[] }>>
}

const lock = JSON.parse(readFileSync(fileURLToPath(new URL('../catalog/upstreams.lock.json', import.meta.url)), 'utf8')) as Lock
// An upstream that is spread over several repositories has no one newest commit: its ages are added by hand.
const ids = Object.entries(lock.shards).filter(([, { readings }]) => new Set(readings.map(({ version }) => version)).size === readings.length).map(([id]) => id)
const named = process.argv[2] ?? ''
const upstream = findUpstream(named === '' ? ids[Math.floor(Date.now() / weekMilliseconds) % ids.length] ?? '' : named)
if (upstream === undefined || !ids.includes(upstream.id)) {
  console.error(`${named || 'nobody'} cannot be refreshed; those that can: ${ids.join(', ')}`)
  process.exitCode = 2
} else {
  const read = Object.values(lock.shards).flatMap(({ readings }) => readings.map(({ repository }) => repository))
  const repositories = [...new Set([upstream.repository, ...read])].join(' ')
  console.log(`upstream=${upstream.id}\nofficial=${upstream.repository}\nrepositories=${repositories}\nbackground=${background.join(' ')}`)
}
