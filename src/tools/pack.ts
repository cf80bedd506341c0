/**
 * Makes the package for npm: `npm run pack -- FOLDER`. What runs is bundled in dist/, so the package asks for no other: whoever starts it with npx
 * would else wait for a hundred megabytes that only development needs.
 */

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageManifest, type Manifest } from './package-manifest.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const target = resolve(process.argv[2] ?? '.')
const stage = mkdtempSync(join(tmpdir(), 'package-'))
try {
  const manifest = packageManifest(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Manifest)
  for (const path of manifest.files) cpSync(join(project, path), join(stage, path), { recursive: true })
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  mkdirSync(target, { recursive: true })
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', target], { cwd: stage, stdio: 'inherit', shell: process.platform === 'win32' })
} finally {
  rmSync(stage, { recursive: true, force: true })
}
