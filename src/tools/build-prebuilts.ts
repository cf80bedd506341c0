/**
 * Makes the table of the upstreams' own prebuilts: `npm run prebuilts -- FOLDER`. FOLDER holds a git directory for each repository of
 * `catalog/upstream-sources.ts`, named OWNER+NAME. Reads the names of trees at the commits of the catalogue, and keeps the beginnings of blob ids.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { upstreamSources } from '../catalog/upstream-sources.ts'
import { gitDirectoryOf } from '../host/git-objects.ts'
import { prebuiltsOf } from './collect-prebuilts.ts'

const file = fileURLToPath(new URL('../catalog/prebuilt-blobs.ts', import.meta.url))
const perLine = 8
const kept = 16

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('In which folder are the git directories?')
  process.exitCode = 2
} else {
  const all = upstreamSources.flatMap((source) => prebuiltsOf(source, (repository) => gitDirectoryOf(`${folder}/${repository.replace('/', '+')}`)))
  const ids = [...new Set(all.map((blob) => blob.slice(0, kept)))].sort()
  const lines = Array.from({ length: Math.ceil(ids.length / perLine) }, (_, line) => ids.slice(line * perLine, (line + 1) * perLine).join(' '))
  writeFileSync(file, readFileSync(file, 'utf8').replace(/const table = `[^`]*`/, () => `const table = \`\n${lines.join('\n')}\n\``))
  console.error(`${ids.length} prebuilts`)
}
