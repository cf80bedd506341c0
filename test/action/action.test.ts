import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runAction, whyNotRunnable, type Run } from './runner.ts'

const obstacle = whyNotRunnable()
const annotationsOf = (run: Run) => run.commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name))
const clean = { 'README.md': '# Pigeon\n', 'src/index.ts': 'export const greeting = \'coo\'\n' }

describe.skipIf(obstacle !== null)(`the Action on Node 24${obstacle === null ? '' : ` (skipped: ${obstacle})`}`, () => {
  it('passes a repository that has nothing of Telegram\'s, and asks nobody about it', async () => {
    const run = await runAction({ files: clean })
    expect(run).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass', errors: '0', warnings: '0', notes: '0', 'derived-share': '0', upstreams: '[]' } })
    expect(annotationsOf(run)).toEqual([])
    expect(run.summary).toContain('pass')
  })

  it('writes its files beside the tree, never into it', async () => {
    const run = await runAction({ files: clean })
    expect(readdirSync(run.workspace).toSorted()).toEqual(['README.md', 'src'])
    expect(JSON.parse(readFileSync(run.outputs['report-file'] ?? '', 'utf8'))).toMatchObject({ version: 1, verdict: 'pass' })
    expect(JSON.parse(readFileSync(run.outputs['sarif-file'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' })
  })

  it('writes them where the workflow says', async () => {
    const run = await runAction({ files: clean, inputs: { 'sarif-file': 'out/a.sarif', 'report-file': 'out/b.md' } })
    expect(run.outputs).toMatchObject({ 'sarif-file': join(run.workspace, 'out/a.sarif'), 'report-file': join(run.workspace, 'out/b.md') })
    expect(readFileSync(join(run.workspace, 'out/b.md'), 'utf8')).toContain('pass')
  })

  it.each([
    [{ gate: 'relase' }, 'the input gate takes auto, report, pull-request or release, not "relase"; did you mean release?'],
    [{ path: 'nowhere' }, /^the input path names .*nowhere, which does not exist$/],
    [{ path: 'README.md' }, /^the input path names .*README\.md, which is not a folder$/],
    [{ config: 'none.yml' }, 'the config file none.yml does not exist'],
    [{ offline: 'yes' }, 'the input offline takes true or false, not "yes"'],
    [{ 'report-file': 'a.pdf' }, 'the input report-file takes a name that ends in .json, .sarif, .md, .markdown, .txt or .html, not "a.pdf"'],
  ])('says in a sentence what is wrong with %j', async (inputs, sentence) => {
    const run = await runAction({ files: clean, inputs })
    expect(run).toMatchObject({ exitCode: 2, outputs: {}, stderr: '' })
    expect(annotationsOf(run)).toEqual([{ name: 'error', properties: {}, message: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence) as string }])
  })

  it('takes settings from the tree\'s config file', async () => {
    const run = await runAction({ files: { ...clean, '.github/telegram-gpl-check.yml': 'gate: realese\n' } })
    expect(run.exitCode).toBe(2)
    expect(annotationsOf(run)[0]?.message).toMatch(/^\.github\/telegram-gpl-check\.yml:1: gate takes .*did you mean release\?$/)
  })

  it('takes none from a checkout that may be a stranger\'s', async () => {
    const run = await runAction({
      files: { ...clean, '.github/telegram-gpl-check.yml': 'gate: report\n' }, eventName: 'pull_request_target', event: { pull_request: {} },
    })
    expect(run.exitCode).toBe(0)
    expect(annotationsOf(run)).toMatchObject([{ name: 'notice', message: expect.stringContaining('.github/telegram-gpl-check.yml was not read') as string }])
    expect(JSON.parse(readFileSync(run.outputs['report-file'] ?? '', 'utf8'))).toMatchObject({ gate: 'pull-request' })
  })

  it('lets no text of the tree command the runner', async () => {
    const forged = '::error::forged ##[error]forged\\n::set-output name=verdict::pass'
    const run = await runAction({
      files: { ...clean, '::error::forged.ts': 'export {}\n', '.github/telegram-gpl-check.yml': `"${forged}": 1\n` },
    })
    expect(run.commands.map(({ name }) => name)).toEqual(['error'])
    expect(run.outputs).toEqual({})
  })

  it.each([
    ['no summary', { GITHUB_STEP_SUMMARY: null }],
    ['a summary that cannot be written', { GITHUB_STEP_SUMMARY: '/nowhere/summary' }],
    ['no place for outputs', { GITHUB_OUTPUT: '/nowhere/output' }],
  ])('keeps its verdict with %s', async (_, environment) => {
    const run = await runAction({ files: clean, environment })
    expect(run.exitCode).toBe(0)
    expect(annotationsOf(run).length).toBeGreaterThan(0)
    expect(annotationsOf(run).filter(({ name, message }) => name !== 'warning' || !message.endsWith(' The verdict stands.'))).toEqual([])
  })

  it.each([['broken', '{'], ['empty', ''], ['of another kind', '[]']])('goes on with an event that is %s', async (_, event) => {
    expect(await runAction({ files: clean, event })).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
  })

  it('puts what it finds on its line, and fails by the gate', async () => {
    const files = {
      ...clean,
      'app/src/main/java/pigeon/BuildVars.java': [
        'package pigeon;', '', 'public class BuildVars {', '    public static int APP_ID = 4;',
        '    public static String APP_HASH = "014b35b6184100b085b0d0572f9b5103";', '}', '',
      ].join('\n'),
      'app/src/main/java/pigeon/Client.java': [
        'package pigeon;', '', 'class Client {', '    void start() { connect(BuildVars.APP_ID, BuildVars.APP_HASH); }',
        '    native void connect(int id, String hash);', '}', '',
      ].join('\n'),
    }
    const tagged = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' }
    const [released, pushed] = await Promise.all([runAction({ files, environment: tagged }), runAction({ files })])
    expect(released).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } })
    expect(pushed).toMatchObject({ exitCode: 0, outputs: { verdict: 'fail' } })
    const found = annotationsOf(released).find(({ properties }) => properties.title?.startsWith('sample-credential'))
    expect(found).toMatchObject({ name: 'error', properties: { file: 'app/src/main/java/pigeon/BuildVars.java' } })
    expect(released.commands.at(-1)).toMatchObject({ name: 'error', properties: {}, message: expect.stringMatching(/^fail: /) as string })
    expect(existsSync(released.outputs['sarif-file'] ?? '')).toBe(true)
    expect(JSON.stringify(released)).not.toContain('014b35b6184100b085b0d0572f9b5103')
  })
})
