import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installProgram, makeRepository, runCli, type Ended } from '../program.ts'
import { repositories } from '../toy-upstream.ts'

let program = ''
beforeAll(() => {
  program = installProgram()
})

const loft = 'app/src/dovecote/Loft.java'
const compare = (folder: string, file: string, ...args: string[]): Promise<Ended> => runCli(program, ['compare', file, '--quiet', ...args], { cwd: folder })

describe('compare', () => {
  it('names the upstream\'s file and the lines that stand in it, from any folder of the repository', async () => {
    const folder = makeRepository('inconclusive.fork')
    execFileSync('git', ['init', '-q'], { cwd: folder })
    const { code, stdout } = await compare(join(folder, 'app/src/dovecote'), 'Loft.java')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Loft\.java\n {2}stems from app\/src\/coop\/Loft\.java of Telegram for Android /)
    expect(stdout).toContain('Its lines that stand in the upstream')
  })

  it('shows both texts side by side with a clone of the upstream, and says when the commit is not in it', async () => {
    const folder = makeRepository('inconclusive.fork')
    const upstream = makeRepository(null)
    cpSync(join(repositories, 'upstream.pigeon'), upstream, { recursive: true })
    const { code, stdout } = await compare(folder, loft, '--upstream-dir', upstream)
    expect(stdout).toContain('which may be another version')
    expect(stdout).toMatch(/lines alike: \d+-\d+ here, \d+-\d+ there/)
    expect(code).toBe(0)
    expect(await compare(folder, loft, '--upstream-dir', folder)).toMatchObject({ code: 2, stderr: expect.stringContaining('nor a file app/src/coop/Loft.java') as string })
  })

  it('says of own code that it stems from nowhere, and of what is no file what is wrong', async () => {
    const folder = makeRepository('inconclusive.fork', { 'own/a.ts': 'export const a = 1\n' })
    expect(await compare(folder, 'own/a.ts')).toMatchObject({ code: 0, stdout: 'own/a.ts\n  stems from no upstream that is known\n' })
    expect(await compare(folder, 'nowhere.ts')).toMatchObject({ code: 2, stderr: 'telegram-gpl-check: nowhere.ts does not exist\n' })
    expect(await compare(folder, 'own')).toMatchObject({ code: 2, stderr: 'telegram-gpl-check: own is no file\n' })
  })

  it('writes nothing', async () => {
    const folder = makeRepository('inconclusive.fork')
    const before = readFileSync(join(folder, loft), 'utf8')
    writeFileSync(join(folder, 'mark'), '')
    await compare(folder, loft)
    expect(readFileSync(join(folder, loft), 'utf8')).toBe(before)
  })
})

it('lists the upstreams with licence and versions', async () => {
  const { code, stdout } = await runCli(program, ['list-upstreams'])
  expect(stdout.trimEnd().split('\n').length).toBeGreaterThan(15)
  expect(stdout).toMatch(/^telegram-android +GPL-2\.0-or-later +[\d.]+ to [\d.]+ +https:\/\/github\.com\/DrKLO\/Telegram$/m)
  expect(code).toBe(0)
})

it('prints help for each verb, and completion', async () => {
  expect((await runCli(program, ['compare', '--help'])).stdout).toMatch(/^Usage: telegram-gpl-check compare FILE/)
  expect((await runCli(program, ['completion', 'zsh'])).stdout).toMatch(/^#compdef/)
  expect((await runCli(program, ['explain', 'license-missing'])).stdout).toMatch(/^license-missing \(error\)/)
  expect((await runCli(program, ['explain'])).code).toBe(2)
})
