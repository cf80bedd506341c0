import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installProgram, licenseText, makeRepository, runCli } from '../program.ts'
import { filesBelow } from '../toy-upstream.ts'

let program = ''
beforeAll(() => {
  program = installProgram()
})

const workflow = '.github/workflows/telegram-gpl-check.yml'
const config = '.github/telegram-gpl-check.yml'

describe('init', () => {
  it('writes a workflow and a config file, asks nothing, also in CI, and the check takes what it wrote', async () => {
    const folder = makeRepository('inconclusive.fork', { COPYING: licenseText('GPL-2.0') })
    execFileSync('git', ['init', '-q', '-b', 'trunk'], { cwd: folder })
    const { code, stdout } = await runCli(program, ['init', '--quiet'], { cwd: folder, env: { CI: 'true', GITHUB_ACTIONS: 'true' } })
    expect(stdout).toContain(`Wrote ${workflow}`)
    expect(readFileSync(join(folder, workflow), 'utf8')).toContain('branches: [trunk]')
    expect(readFileSync(join(folder, config), 'utf8')).toContain('code of telegram-android; what is asked for is GPL-2.0-or-later')
    expect(code).toBe(0)
    expect((await runCli(program, [folder, '--offline'])).code).toBe(0)
  })

  it('never writes over a file, and says so', async () => {
    const folder = makeRepository('pass.own-code', { [workflow]: 'mine\n', [config]: 'gate: report\n' })
    const { code, stdout } = await runCli(program, ['init', folder, '--quiet'])
    expect(stdout).toContain(`Did not write ${config} (it exists)`)
    expect([workflow, config].map((path) => readFileSync(join(folder, path), 'utf8'))).toEqual(['mine\n', 'gate: report\n'])
    expect(code).toBe(0)
  })

  it('writes nothing through a link', async () => {
    const folder = makeRepository('pass.own-code')
    const outside = makeRepository(null)
    mkdirSync(join(folder, '.github'))
    symlinkSync(outside, join(folder, '.github/workflows'))
    const { code, stdout } = await runCli(program, ['init', folder, '--quiet'])
    expect(stdout).toContain('.github/workflows is no folder')
    expect(filesBelow(outside)).toEqual([])
    expect(code).toBe(2)
  })

  it('shows what it would write with --dry-run', async () => {
    const folder = makeRepository('pass.own-code')
    const before = filesBelow(folder)
    const { stdout } = await runCli(program, ['init', folder, '--dry-run', '--quiet'])
    expect(stdout).toContain(`Would write ${workflow}`)
    expect(filesBelow(folder)).toEqual(before)
  })
})
