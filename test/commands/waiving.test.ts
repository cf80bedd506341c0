import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installProgram, licenseText, makeRepository, runCli, type Ended } from '../program.ts'

let program = ''
beforeAll(() => {
  program = installProgram()
})

const gpl2 = { COPYING: licenseText('GPL-2.0') }
const buildVars = 'app/src/dovecote/BuildVars.java'
const place = '.github/telegram-gpl-check.baseline'

const keys = (name: string, id: number, hash: string): string => `package dovecote;\n\npublic class ${name} {\n  public static int APP_ID = ${id};\n  public static String APP_HASH = "${hash}";\n}\n`
const desktop = keys('Keys', 17349, '344583e45741c457fe1862106095a5eb')
const android = keys('BuildVars', 4, '014b35b6184100b085b0d0572f9b5103')

interface Json {
  readonly findings: readonly { readonly rule: string; readonly level: string; readonly line: number; readonly waived: boolean; readonly waivedBy: string | null; readonly fingerprint: string }[]
  readonly remarks: readonly { readonly message: string; readonly line: number | null }[]
}

function run(folder: string, args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Ended> {
  return runCli(program, [folder, '--offline', ...args], environment === undefined ? {} : { env: environment })
}

async function json(folder: string, args: readonly string[] = [], environment?: Readonly<Record<string, string>>): Promise<Json> {
  return JSON.parse((await run(folder, ['--format', 'json', ...args], environment)).stdout) as Json
}

function edit(folder: string, path: string, change: (text: string) => string): void {
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')))
}

/** Puts a line above the one that holds the sample. */
function commentAbove(folder: string, line: number, comment: string): void {
  edit(folder, buildVars, (text) => text.split('\n').toSpliced(line - 1, 0, comment).join('\n'))
}

const sample = ({ rule }: Json['findings'][number]): boolean => rule === 'sample-credential'

describe('the baseline', () => {
  it('is written with all that is found, and then only what is new counts', async () => {
    const folder = makeRepository('fail.sample-credential', gpl2)
    const written = await run(folder, ['--write-baseline', '--gate', 'release'])
    expect(written).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Wrote (?:one finding|\d findings) to /) as string })
    const { findings, remarks } = await json(folder)
    expect(findings.map(({ waivedBy }) => waivedBy)).toEqual(findings.map(() => 'baseline'))
    expect(remarks).toEqual([])
    edit(folder, buildVars, (text) => `// moved\n\n\n${text.replace('{', '{\n  // and more\n')}`)
    const moved = await json(folder)
    expect(moved.findings.map(({ fingerprint }) => fingerprint)).toEqual(findings.map(({ fingerprint }) => fingerprint))
    expect(moved.findings.find(sample)?.line).toBeGreaterThan(findings.find(sample)?.line ?? Infinity)
    expect(moved.findings.every(({ waived }) => waived)).toBe(true)
    writeFileSync(join(folder, 'app/src/dovecote/Keys.java'), desktop)
    expect((await json(folder)).findings.filter(({ waived }) => !waived).length).toBeGreaterThan(0)
  })

  it('may stand elsewhere, and says what is mended', async () => {
    const folder = makeRepository('fail.license-missing')
    const file = join(makeRepository(null), 'known.txt')
    await run(folder, ['--write-baseline', '--baseline', file])
    expect(existsSync(join(folder, place))).toBe(false)
    expect((await run(folder, ['--baseline', file, '--gate', 'pull-request'])).code).toBe(0)
    writeFileSync(join(folder, 'COPYING'), licenseText('GPL-2.0'))
    expect((await json(folder, ['--baseline', file])).remarks[0]?.message).toMatch(/^1 of the \d findings? in .* is found no more; write it anew/)
  })

  it('that is none stops the run with its line', async () => {
    expect(await run(makeRepository('pass.own-code', { [place]: '# x\n=======\n' }), [])).toMatchObject({ code: 2, stderr: expect.stringContaining(`${place}:2`) as string })
    expect(await run(makeRepository('pass.own-code'), ['--baseline', 'nowhere.txt'])).toMatchObject({ code: 2, stderr: expect.stringContaining('the baseline nowhere.txt does not exist') as string })
  })

  it('merges where two branches each put something in', async () => {
    const folder = makeRepository('fail.license-missing', { '.gitattributes': `${place} merge=union\n` })
    const git = (...args: string[]): void => void execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: folder, stdio: 'ignore' })
    const commitWith = async (branch: string, path: string, content: string): Promise<void> => {
      git('checkout', '-q', '-b', branch, 'main')
      writeFileSync(join(folder, path), content)
      await run(folder, ['--write-baseline'])
      git('add', '-A')
      git('commit', '-qm', branch)
    }
    git('init', '-q', '-b', 'main')
    await run(folder, ['--write-baseline'])
    git('add', '-A')
    git('commit', '-qm', 'begin')
    await commitWith('one', 'app/src/dovecote/Keys.java', desktop)
    await commitWith('two', 'app/src/dovecote/BuildVars.java', android)
    git('merge', '-q', '--no-edit', 'one')
    const { findings } = await json(folder)
    expect(findings.length).toBeGreaterThan(2)
    expect(findings.every(({ waived }) => waived)).toBe(true)
  })
})

describe('a comment', () => {
  const lineOf = async (folder: string): Promise<number> => (await json(folder)).findings.find(sample)?.line ?? 0

  it('waives what stands below it, with its reason', async () => {
    const folder = makeRepository('fail.sample-credential', gpl2)
    commentAbove(folder, await lineOf(folder), '  // telegram-gpl-check-ignore sample-credential: a demo that we never publish')
    const { stdout, code } = await run(folder, ['--gate', 'pull-request'])
    expect(stdout).toContain('a demo that we never publish')
    expect(code).toBe(0)
    expect((await json(folder)).findings.find(sample)).toMatchObject({ waived: true, waivedBy: 'comment' })
  })

  it('has no effect without a reason, and is reported with its line', async () => {
    const folder = makeRepository('fail.sample-credential', gpl2)
    const line = await lineOf(folder)
    commentAbove(folder, line, '  // telegram-gpl-check-ignore sample-credential')
    const { findings, remarks } = await json(folder)
    expect(findings.find(sample)?.waived).toBe(false)
    expect(remarks).toEqual([expect.objectContaining({ line, message: expect.stringContaining('gives no reason') as string })])
  })
})

describe('under pull_request_target', () => {
  const target = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_ACTIONS: 'true' }

  it('neither comments nor the baseline nor the settings come from the checkout', async () => {
    const folder = makeRepository('fail.sample-credential', gpl2)
    await run(folder, ['--write-baseline'])
    const [first] = (await json(folder)).findings.filter(sample)
    commentAbove(folder, first?.line ?? 1, '// telegram-gpl-check-ignore sample-credential: let me in')
    writeFileSync(join(folder, '.github/telegram-gpl-check.yml'), 'own-upstreams: telegram-android\nwaivers: [{ rule: sample-credential, reason: let me in }]\n')
    const { findings, remarks } = await json(folder, [], target)
    expect(findings.filter(sample).map(({ waived }) => waived)).toEqual([false])
    expect(remarks.map(({ message }) => message)).toEqual([expect.stringContaining('not heeded')])
    const { stderr, code } = await run(folder, ['--gate', 'pull-request'], target)
    expect(stderr).toContain('.github/telegram-gpl-check.yml was not read')
    expect(stderr).toContain(`${place} was not read`)
    expect(code).toBe(1)
  })
})

it('takes an upstream that is one\'s own for own code', async () => {
  const folder = makeRepository('fail.license-missing', { '.github/telegram-gpl-check.yml': 'own-upstreams: [telegram-android]\n' })
  expect((await json(folder)).findings).toEqual([])
  expect((await run(folder, ['--gate', 'release'])).code).toBe(0)
})
