/** Whole repositories, each of which breaks one rule about licences and notices and keeps the others. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installProgram, licenseText, makeRepository, runCli } from './program.ts'
import { noticedFiles, toyFiles } from './toy-upstream.ts'

let program = ''
beforeAll(() => {
  program = installProgram()
})

interface Finding {
  readonly rule: string
  readonly level: string
  readonly message: string
  readonly path: string | null
  readonly line: number | null
}

async function findings(folder: string): Promise<readonly Finding[]> {
  const { stdout } = await runCli(program, [folder, '--offline', '--format', 'json'])
  return (JSON.parse(stdout) as { findings: readonly Finding[] }).findings
}

const gpl3 = { LICENSE: licenseText('GPL-3.0') }

describe('a whole repository', () => {
  it.each([
    ['notice-removed', 'error', 'src/chatter.cpp', 'Of 4 files here that carry a notice in Telegram Desktop, 0 kept it: 4 have none at all.'],
    ['further-restriction', 'error', 'README.md', '"This app is free for personal and non-commercial use only." forbids commercial use of a work with code of Telegram Desktop (GPL-3.0-or-later, 4 files), whose licence permits it to everyone.'],
    ['license-conflict', 'warning', 'package.json', 'The manifest says MIT, and the text in LICENSE is GPL-3.0.'],
    ['dependency-incompatible', 'warning', 'package-lock.json', 'The app is built with glitter, which is under CDDL-1.0 (package-lock.json), and with code of Telegram Desktop (GPL-3.0-or-later). CDDL-1.0 goes with no version of the GPL.'],
    ['change-notice-missing', 'note', null, 'This work is based on Telegram Desktop, and neither README nor NOTICE nor a changelog says that it was changed, and when; where it was, they have to.'],
  ])('breaks %s alone', async (rule, level, path, message) => {
    const found = await findings(makeRepository(`fail.${rule}`, gpl3))
    expect(found.map((one) => ({ rule: one.rule, level: one.level, path: one.path, message: one.message }))).toEqual([{ rule, level, path, message }])
  })

  it('breaks license-text-altered alone, shown as a diff at its line', async () => {
    const altered = licenseText('GPL-3.0').replace('You may charge any price or no price', 'You may charge a fair price or no price')
    expect(altered).not.toBe(licenseText('GPL-3.0'))
    const found = await findings(makeRepository('fail.license-text-altered', { LICENSE: altered }))
    expect(found.map(({ rule, level, path }) => ({ rule, level, path }))).toEqual([{ rule: 'license-text-altered', level: 'warning', path: 'LICENSE' }])
    expect(found[0]).toMatchObject({
      line: altered.split('\n').findIndex((line) => line.includes('a fair price')) + 1,
      message: expect.stringMatching(/^LICENSE holds the GPL-3\.0 with one passage changed: .*\[-.*\{\+/) as string,
    })
    expect(await findings(makeRepository('fail.license-text-altered', gpl3))).toEqual([])
  })

  it('judges three packages apart, each by the licence in its folder', async () => {
    const below = (folder: string, files: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))
    const packages = {
      ...below('packages/loft', toyFiles()), 'packages/loft/COPYING': licenseText('GPL-2.0'),
      ...below('packages/nest', noticedFiles()), 'packages/nest/package.json': '{\n  "name": "nest",\n  "license": "MIT"\n}\n',
      'packages/pond/package.json': '{"name": "pond", "license": "MIT"}\n', 'packages/pond/index.ts': 'export const depth = 3\n',
      LICENSE: licenseText('Apache-2.0'), NOTICE: 'Based on Telegram for Android and Telegram Desktop, modified in 2024.\n',
    }
    const found = await findings(makeRepository(null, packages))
    expect(found.map(({ rule, path, line, message }) => ({ rule, path, line, message }))).toEqual([{
      rule: 'license-incompatible', path: 'packages/nest/package.json', line: 3,
      message: expect.stringMatching(/^MIT is declared over code of Telegram Desktop \(GPL-3\.0-or-later, 4 files\)\./) as string,
    }])
    const mended = { ...packages, 'packages/nest/package.json': '{"name": "nest", "license": "GPL-3.0-or-later"}\n' }
    expect(await findings(makeRepository(null, mended))).toEqual([])
  })

  it('keeps them all when it keeps the notices and says what it is', async () => {
    const files = Object.fromEntries(Object.entries(noticedFiles()).map(([path, text]) => [path, text.replaceAll('shine', 'gleam')]))
    expect(await findings(makeRepository(null, { ...gpl3, ...files, NOTICE: 'Based on Telegram Desktop and modified in 2024.\n' }))).toEqual([])
  })
})

describe('fix', () => {
  const fix = (folder: string, ...args: string[]): ReturnType<typeof runCli> => runCli(program, ['fix', folder, '--offline', ...args])

  it('shows what it would write, and writes nothing', async () => {
    const folder = makeRepository('fail.license-missing')
    const { code, stdout } = await fix(folder)
    expect(stdout).toContain('Would write LICENSE: The text of GPL-2.0')
    expect(code).toBe(0)
    expect((await findings(folder)).map(({ rule }) => rule)).toContain('license-missing')
  })

  it('writes the licence that is missing, after which the rule is kept', async () => {
    const folder = makeRepository('fail.license-missing')
    expect(await fix(folder, '--write')).toMatchObject({ code: 0, stdout: expect.stringContaining('Wrote LICENSE') as string })
    expect((await findings(folder)).map(({ rule }) => rule)).not.toContain('license-missing')
  })

  it('writes NOTICE, after which the rule is kept, and never writes over it', async () => {
    const folder = makeRepository('fail.change-notice-missing', gpl3)
    await fix(folder, '--write')
    expect(readFileSync(join(folder, 'NOTICE'), 'utf8')).toContain('Telegram Desktop, near version 1.0\nhttps://github.com/telegramdesktop/tdesktop\nGPL-3.0-or-later; 4 files')
    expect(await findings(folder)).toEqual([])
    const taken = makeRepository('fail.change-notice-missing', { ...gpl3, NOTICE: 'Our own.\n' })
    expect((await fix(taken, '--write')).stdout).toContain('NOTICE exists and was left alone.')
    expect(readFileSync(join(taken, 'NOTICE'), 'utf8')).toBe('Our own.\n')
  })

  it('writes a patch that git applies, after which the notices are kept', async () => {
    const folder = makeRepository('fail.notice-removed', gpl3)
    expect((await fix(folder, '--write')).stdout).toContain('Notices for 4 files')
    const { execFileSync } = await import('node:child_process')
    execFileSync('git', ['apply', 'telegram-gpl-check-notices.patch'], { cwd: folder })
    expect(readFileSync(join(folder, 'src/nest.cpp'), 'utf8')).toMatch(/^\/\*\n \* This file is part of Telegram Desktop,\n/)
    expect(await findings(folder)).toEqual([])
  })

  it.each([
    ['in CI', ['fix', '--write'], { CI: 'true' }, 'CI'],
    ['with both', ['fix', '--write', '--dry-run'], {}, 'exclude each other'],
    ['without fix', ['--write'], {}, 'goes with fix'],
  ])('refuses to write %s', async (_, args, env, says) => {
    const folder = makeRepository('fail.license-missing')
    const { code, stderr } = await runCli(program, args, { cwd: folder, env })
    expect(stderr).toContain(says)
    expect(code).toBe(2)
    expect((await findings(folder)).map(({ rule }) => rule)).toContain('license-missing')
  })
})
