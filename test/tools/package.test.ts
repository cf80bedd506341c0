import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { packageManifest, type Manifest } from '../../src/tools/package-manifest.ts'
import { installProgram, licenseText, makeRepository, runCli } from '../program.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest

describe('the package for npm', () => {
  const published = packageManifest(manifest)

  it('asks for no other package and runs no script', () => {
    expect(Object.keys(published).filter((key) => /dependencies|scripts/i.test(key))).toEqual([])
    expect(published).toMatchObject({ name: 'telegram-gpl-check', version: manifest.version, bin: { 'telegram-gpl-check': 'dist/cli.js' }, type: 'module', engines: { node: '>=20' } })
    expect(published.repository).toMatchObject({ url: expect.stringContaining('telegram-gpl-check/telegram-gpl-check') as string })
  })

  it('holds what a run needs and nothing else, and is no bigger than a check may be', () => {
    const { files, size } = packed()
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'CHANGELOG.md', 'action.yml', 'package.json', 'dist/cli.js', 'dist/worker.js', 'dist/config.schema.json', 'dist/licenses.txt', 'dist/fingerprints/telegram-android.bin']))
    expect(files.filter((path) => !/^(?:dist\/|README\.md$|LICENSE$|CHANGELOG\.md$|action\.yml$|package\.json$)/.test(path))).toEqual([])
    expect(files.filter((path) => /\.(?:ts|map|log|tgz)$|node_modules|(?:^|\/)\.(?!npm)/.test(path))).toEqual([])
    expect(size).toBeLessThan(30e6)
  }, 120_000)
})

/** What `npm pack` would pack of the manifest and the files beside it, without a registry. */
function packed(): { readonly files: readonly string[]; readonly size: number } {
  const stage = mkdtempSync(join(tmpdir(), 'package-'))
  for (const path of manifest.files) cpSync(join(root, path), join(stage, path), { recursive: true })
  writeFileSync(join(stage, 'package.json'), JSON.stringify(packageManifest(manifest)))
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], { cwd: stage, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' })
  const [report] = JSON.parse(output) as { readonly size: number; readonly files: readonly { readonly path: string }[] }[]
  return { files: report?.files.map(({ path }) => path) ?? [], size: report?.size ?? Infinity }
}

describe('the hook for pre-commit', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly { readonly id: string; readonly entry: string; readonly args: readonly string[]; readonly language: string }[]
  const [hook] = hooks

  it('runs a file that the repository holds, and that may be run', () => {
    expect(hooks.map(({ id, language }) => [id, language])).toEqual([['telegram-gpl-check', 'script']])
    expect(statSync(join(root, hook?.entry ?? '')).mode & 0o111).not.toBe(0)
    expect(readFileSync(join(root, hook?.entry ?? ''), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  it('stops at errors, and not at what only GitHub could answer', async () => {
    const program = installProgram()
    const run = async (name: string, more: Readonly<Record<string, string>> = {}): Promise<number> => (await runCli(program, hook?.args ?? [], { cwd: makeRepository(name, more) })).code
    expect(await run('fail.license-missing')).toBe(1)
    expect(await run('inconclusive.fork', { COPYING: licenseText('GPL-2.0') })).toBe(0)
  })
})
