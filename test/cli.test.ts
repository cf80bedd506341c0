import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installProgram, licenseText, makeRepository, nodes, runCli, type Ended } from './program.ts'
import { filesBelow, repositories } from './toy-upstream.ts'

let program = ''
beforeAll(() => {
  program = installProgram()
})

interface Json {
  readonly version: number
  readonly tool: { readonly name: string; readonly version: string }
  readonly verdict: string
  readonly gate: string
  readonly reasons: readonly string[]
  readonly scanned: { readonly files: number; readonly bytes: number; readonly seconds: number }
  readonly derived: { readonly share: number; readonly upstreams: readonly { readonly id: string }[]; readonly files: readonly { readonly path: string; readonly origin: { readonly path: string } }[] }
  readonly license: { readonly declared: string | null; readonly texts: readonly { readonly spdx: string }[]; readonly required: string | null }
  readonly credentials: readonly { readonly apiId: number; readonly reach: string; readonly line: number }[]
  readonly findings: readonly { readonly rule: string; readonly level: string; readonly message: string; readonly path: string | null; readonly line: number | null; readonly fingerprint: string }[]
  readonly unanswered: readonly { readonly question: string; readonly because: string }[]
}

function run(folder: string, ...args: string[]): Promise<Ended> {
  return runCli(program, [folder, '--offline', ...args])
}

async function json(folder: string, ...args: string[]): Promise<Json> {
  return JSON.parse((await run(folder, '--format', 'json', ...args)).stdout) as Json
}

const rulesOf = (report: Json): string[] => report.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)
const gpl2 = { COPYING: licenseText('GPL-2.0') }

describe.each(nodes)('the command line on %s', (_, node) => {
  it('passes a repository that has nothing of the upstream\'s', async () => {
    const { code, stdout } = await runCli(program, [makeRepository('pass.own-code'), '--gate', 'release'], { node })
    expect(stdout).toContain('PASS')
    expect(code).toBe(0)
  })

  it('fails a fork that embeds a sample id, and says where', async () => {
    const { code, stdout } = await runCli(program, [makeRepository('fail.sample-credential', gpl2), '--gate', 'release', '--offline'], { node })
    expect(stdout).toContain('sample-credential')
    expect(stdout).toContain('app/src/dovecote/BuildVars.java:')
    expect(stdout).not.toContain('014b35b6184100b085b0d0572f9b5103')
    expect(code).toBe(1)
  })
})

describe('the verdict', () => {
  it('is inconclusive for a fork in order while GitHub was not asked', async () => {
    const report = await json(makeRepository('inconclusive.fork', gpl2))
    expect(report).toMatchObject({ version: 1, verdict: 'inconclusive', gate: 'report', license: { required: 'GPL-2.0-or-later' }, findings: [] })
    expect(report.derived).toMatchObject({ share: expect.closeTo(1, 1) as number, upstreams: [{ id: 'telegram-android' }] })
    expect(report.derived.files.map(({ path, origin }) => [path, origin.path])).toEqual([
      ['app/src/dovecote/Feather.java', 'app/src/coop/Feather.java'], ['app/src/dovecote/Loft.java', 'app/src/coop/Loft.java'],
    ])
    expect(report.unanswered.map(({ question }) => question)).toContain('repository-visibility')
  })

  it('fails without a licence text', async () => {
    expect(rulesOf(await json(makeRepository('fail.license-missing')))).toEqual(['license-missing'])
  })

  it('fails under a licence that the upstream does not permit', async () => {
    expect(rulesOf(await json(makeRepository('fail.license-incompatible', { LICENSE: licenseText('MIT') })))).toContain('license-incompatible')
  })

  it('fails a fork whose .gitignore hides classes that it uses, and names each at the line that hides it', async () => {
    const report = await json(makeRepository('fail.source-incomplete', gpl2))
    expect(report.findings.map(({ rule, level, path, line }) => [rule, level, path, line])).toEqual([
      ['source-incomplete', 'error', '.gitignore', 3], ['source-incomplete', 'error', '.gitignore', 4],
    ])
  })

  it('asks for no source of a repository that stems from nobody', async () => {
    const lonely = { '.gitignore': '/src/org/pond/Keys.java\n', 'src/org/pond/Duck.java': 'package org.pond;\n\npublic class Duck {\n  String key = Keys.KEY;\n}\n' }
    expect((await json(makeRepository('pass.own-code', lonely))).findings).toEqual([])
  })

  it('warns of an own api_hash in the source, and prints six digits of it', async () => {
    const report = await json(makeRepository('fail.own-credential-in-source', gpl2), '--gate', 'release')
    const found = report.findings.filter(({ rule }) => rule === 'own-credential-in-source')
    expect(found).toMatchObject([{ level: 'warning', path: 'app/build.gradle', line: 4 }])
    expect(found[0]?.message).toContain('95730a…')
    expect(JSON.stringify(report)).not.toContain('95730acb94c9e9694d13c120446f0561')
  })

  it('warns of an app that no build can give an api_id', async () => {
    const { findings } = await json(makeRepository('fail.credential-unsupplied', gpl2))
    expect(findings.map(({ rule, path, line }) => [rule, path, line])).toEqual([['credential-unsupplied', 'app/src/dovecote/BuildVars.java', 6]])
  })

  it('has nothing against a sample that only debug builds and checks get', async () => {
    const { findings } = await json(makeRepository('pass.own-credential-supplied', gpl2))
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([['sample-credential-unused', 'note']])
  })

  it('knows a stand-in of the upstream\'s by its name only where its content is the upstream\'s', async () => {
    const { findings } = await json(makeRepository('pass.own-credential-supplied', { ...gpl2, 'app/release.keystore': new Uint8Array([0xfe, 0xed, 0, 1]), 'app/google-services.json': '{}' }))
    expect(findings.map(({ rule }) => rule)).not.toContain('upstream-placeholder')
  })

  it.each([['report', 0], ['release', 1]])('stops at the gate %s with exit code %i', async (gate, code) => {
    expect((await run(makeRepository('fail.license-missing'), '--gate', gate)).code).toBe(code)
  })

  it('stops a release, and no pull request, at what is inconclusive', async () => {
    const folder = makeRepository('inconclusive.fork', gpl2)
    expect((await run(folder, '--gate', 'release')).code).toBe(3)
    expect((await run(folder, '--gate', 'pull-request')).code).toBe(0)
  })

  it('stops a pull request that brings the upstream\'s code in', async () => {
    const folder = makeRepository('pass.own-code', { LICENSE: licenseText('MIT') })
    const git = (...args: string[]): void => void execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: folder, stdio: 'ignore' })
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    git('commit', '-qm', 'own')
    git('checkout', '-qb', 'topic')
    cpSync(join(repositories, 'upstream.pigeon', 'app'), join(folder, 'app'), { recursive: true })
    git('add', '-A')
    git('commit', '-qm', 'borrowed')
    expect(await run(folder, '--gate', 'pull-request', '--base', 'main')).toMatchObject({ code: 1, stdout: expect.stringContaining('license-incompatible') as string })
    expect((await run(folder, '--gate', 'pull-request', '--base', 'topic')).code).toBe(0)
  })

  it('is the same bytes for the same tree, but for the time it took', async () => {
    const folder = makeRepository('fail.sample-credential', gpl2)
    const [first, second] = await Promise.all([run(folder, '--format', 'json'), run(folder, '--format', 'json')])
    const timeless = ({ stdout }: Ended): string => stdout.replace(/"seconds": [\d.]+/, '')
    expect(timeless(first)).toBe(timeless(second))
  })
})

describe('what the user gets wrong', () => {
  it.each<[string, (folder: string) => string[], string]>([
    ['an unknown option', (folder) => [folder, '--gaet', 'release'], '--gate'],
    ['a value that is none', (folder) => [folder, '--gate', 'relase'], 'release'],
    ['a folder that is missing', (folder) => [join(folder, 'nowhere')], 'nowhere'],
    ['a file in the place of the folder', (folder) => [join(folder, 'README.md')], 'README.md'],
    ['two folders', (folder) => [folder, folder], 'second'],
    ['a config file that is missing', (folder) => [folder, '--config', 'nowhere.yml'], 'nowhere.yml'],
    ['a report below a file', (folder) => [folder, '--offline', '--format', 'json', '--output', join(folder, 'README.md', 'report.json')], 'report.json'],
  ])('%s: one sentence, exit code 2', async (_, args, says) => {
    const { code, stderr } = await runCli(program, args(makeRepository('pass.own-code')))
    expect(stderr).toContain(says)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })

  it.each([
    ['broken YAML', 'gate: [report\n', 'telegram-gpl-check.yml'],
    ['an unknown key', 'gates: release\n', 'gate'],
    ['a wrong type', 'exclude: 3\n', 'exclude'],
    ['a rule that is none', 'rules:\n  license-mising: off\n', 'license-missing'],
    ['a waiver without a reason', 'waivers:\n  - rule: license-missing\n', 'reason'],
  ])('a config file with %s: one sentence, exit code 2', async (_, text, says) => {
    const { code, stderr } = await run(makeRepository('pass.own-code', { '.github/telegram-gpl-check.yml': text }))
    expect(stderr).toContain(says)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })
})

describe('a hostile or broken tree', () => {
  it('is read to the end, and what cannot be read is named', async () => {
    const folder = makeRepository('fail.sample-credential', {
      ...gpl2,
      'bad/utf8.java': Uint8Array.from([0x63, 0x6c, 0x61, 0x73, 0x73, 0xff, 0xfe, 0x80, 0x0a]),
      'bad/broken.ts': 'const apiId = 17349; const apiHash = "344583e45741c457fe1862106095a5eb"; function ((({{{ `',
      'bad/broken.java': 'class { { { String APP_HASH = "344583e45741c457fe1862106095a5eb" int APP_ID = 17349',
      'bad/deep.json': '['.repeat(50_000),
      'bad/long.js': `x=${'1+'.repeat(100_000)}1`,
      'bad/api_id.yml': 'a: &a [*a, *a]\napi_id: 4\n? {',
      'bad/::error::x\n%0A.txt': 'x',
      'package.json': '{ "license": ',
    })
    const report = await json(folder)
    expect(report.scanned.files).toBeGreaterThan(10)
    expect(report.credentials.map(({ apiId }) => apiId)).toEqual(expect.arrayContaining([4, 17349]))
    expect(report.verdict).toBe('fail')
  })

  it('is never called a pass when a file of it could not be read', async () => {
    const folder = makeRepository('pass.own-code', { 'src/huge.ts': `// ${'x'.repeat(10_000)}` })
    truncateSync(join(folder, 'src/huge.ts'), 65 * 2 ** 20)
    expect(await json(folder)).toMatchObject({ verdict: 'inconclusive', unanswered: [{ question: 'derived-code' }, { question: 'credentials' }] })
  })

  it('is never written into', async () => {
    const folder = makeRepository('fail.sample-credential', gpl2)
    const state = (): string[] => filesBelow(folder).map((path) => `${path} ${statSync(join(folder, path)).mtimeMs}`)
    const before = state()
    await run(folder, '--format', 'sarif')
    expect(state()).toEqual(before)
  })
})

describe('reports', () => {
  it('go where they are wanted, several at once', async () => {
    const folder = makeRepository('fail.license-missing')
    const out = makeRepository(null)
    const { stdout } = await run(folder, '--format', 'sarif', '--output', join(out, 'a.sarif'), '--format', 'markdown', '--output', join(out, 'b.md'), '--format', 'text')
    expect(readdirSync(out).sort()).toEqual(['a.sarif', 'b.md'])
    expect((JSON.parse(readFileSync(join(out, 'a.sarif'), 'utf8')) as { version: string }).version).toBe('2.1.0')
    expect(readFileSync(join(out, 'b.md'), 'utf8')).toContain('license-missing')
    expect(stdout).toContain('license-missing')
  })

  it('have no colours where the output is no terminal', async () => {
    expect((await run(makeRepository('fail.license-missing'))).stdout).not.toContain('\u001b')
  })

  it('show help and version', async () => {
    const help = await runCli(program, ['--help'])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    expect(help.stdout.split('\n').length).toBeLessThanOrEqual(25)
    expect((await runCli(program, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

it('ends with code 70 and says that no check was completed when it is our own fault', async () => {
  const broken = installProgram()
  writeFileSync(join(broken, 'worker.js'), 'throw new Error("broken on purpose")\n')
  const { code, stderr } = await runCli(broken, [makeRepository('pass.own-code'), '--offline'])
  expect(stderr).toContain('no check was completed')
  expect(code).toBe(70)
})
