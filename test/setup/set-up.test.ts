import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../../src/configure/config-file.ts'
import { configSchema } from '../../src/configure/config-schema.ts'
import type { RepositoryState } from '../../src/model/setup.ts'
import { setUp } from '../../src/setup/set-up.ts'
import { lintWorkflow } from '../../src/tools/workflow-lint.ts'
import { rules } from '../../src/judge/rules.ts'
import { upstreams } from '../../src/catalog/upstreams.ts'
import { fail, pass } from '../report/samples.ts'

const state: RepositoryState = { repository: 'pigeon/loft', folder: '', workflows: [], defaultBranch: 'main', tags: ['v1.2', 'v1.1'], submodules: null }
const release = `name: Build
on:
  push:
    tags: ['r*', '!r0']
jobs:
  build: { runs-on: ubuntu-latest, steps: [{ run: make }] }
  publish:
    needs: build
    runs-on: ubuntu-latest
    steps: [{ uses: softprops/action-gh-release@v2 }]
  store:
    needs: [publish]
    runs-on: ubuntu-latest
    steps: [{ uses: r0adkll/upload-google-play@v1 }]
`

interface Workflow {
  readonly on: { readonly push: { readonly branches: readonly string[]; readonly tags: readonly string[] }; readonly workflow_call?: unknown }
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses: string; readonly with?: Readonly<Record<string, unknown>> }[] }>>
}

async function written(changes: Partial<RepositoryState>, report = pass): Promise<{ workflow: Workflow; text: string; config: string; left: readonly string[]; paths: readonly string[] }> {
  const { files, left } = await setUp({ ...state, ...changes }, report)
  const text = files.find(({ path }) => path.endsWith('workflows/telegram-gpl-check.yml'))?.content ?? ''
  return { workflow: parse(text) as Workflow, text, config: files.at(-1)?.content ?? '', left, paths: files.map(({ path }) => path) }
}

const states: readonly Partial<RepositoryState>[] = [
  {}, { workflows: [{ path: '.github/workflows/build.yml', text: release }] }, { folder: 'apps/an droid\'s', defaultBranch: 'release/1.x', tags: ['1.0', 'latest'] }, { defaultBranch: 'true', tags: [] },
  { submodules: '[submodule "a"]\n  path = a\n  url = ../lib.git\n' }, { workflows: [{ path: '.github/workflows/bad.yml', text: '{{{' }, { path: '.github/workflows/list.yml', text: '- a' }] },
]

describe('the workflow', () => {
  it.each(states)('is one that GitHub takes: %j', async (changes) => {
    const { text } = await written(changes)
    expect(await lintWorkflow({ path: '.github/workflows/telegram-gpl-check.yml', line: 1, text, own: false })).toEqual([])
  })

  it('runs on the default branch, on tags as the repository has them, and with no more rights than to read', async () => {
    expect((await written({ defaultBranch: 'release/1.x' })).workflow).toMatchObject({ on: { push: { branches: ['release/1.x'], tags: ['v*'] } }, permissions: { contents: 'read' } })
    expect((await written({ tags: ['1.0'] })).workflow.on.push.tags).toEqual(['**'])
    expect((await written({ workflows: [{ path: '.github/workflows/build.yml', text: release }] })).workflow.on.push.tags).toEqual(['r*'])
  })

  it('names the folder of a part', async () => {
    const { workflow, paths } = await written({ folder: 'apps/android' })
    expect(workflow.jobs['telegram-gpl-check']?.steps[1]?.with).toEqual({ path: 'apps/android' })
    expect(paths).toEqual(['.github/workflows/telegram-gpl-check.yml', 'apps/android/.github/telegram-gpl-check.yml'])
  })

  it.each([
    [null, undefined], ['[submodule "a"]\nurl = https://github.com/pigeon/a\n', true], ['url = git@github.com:pigeon/a.git\nurl = ../b\n', true], ['url = https://github.com/pigeon/a\nurl = git@example.org:b\n', undefined],
    ['url = /home/pigeon/a\n', undefined],
  ])('fetches submodules where a runner can: %j', async (submodules, fetched) => {
    expect((await written({ submodules })).workflow.jobs['telegram-gpl-check']?.steps[0]?.with?.submodules).toBe(fetched)
  })

  it('can be called where releases are made, and says what they need, each chain of jobs once', async () => {
    const { workflow, left } = await written({ workflows: [{ path: '.github/workflows/build.yml', text: release }] })
    expect(workflow.on.workflow_call).toBeDefined()
    expect(left).toEqual([
      'A workflow here publishes. To let it wait for the check, add the job "telegram-gpl-check: { uses: ./.github/workflows/telegram-gpl-check.yml }" and to the jobs that publish what they need:',
      '.github/workflows/build.yml: to publish, needs: [build, telegram-gpl-check]',
    ])
  })

  it('takes no workflow for one that publishes which only goes on from a release or runs tests', async () => {
    const after = 'on: { release: { types: [released] } }\njobs: { update: { runs-on: ubuntu-latest, steps: [{ run: git push }] } }\n'
    const tests = 'on: [push, pull_request]\njobs: { test: { runs-on: ubuntu-latest, steps: [{ run: make test }] } }\n'
    expect((await written({ workflows: [{ path: '.github/workflows/a.yml', text: after }, { path: '.github/workflows/b.yml', text: tests }] })).left).toEqual([])
  })

  it('is not written where another one runs the check', async () => {
    const text = 'on: push\njobs: { a: { runs-on: x, steps: [{ uses: telegram-gpl-check/telegram-gpl-check@v0 }] } }\n'
    const { paths, left } = await written({ workflows: [{ path: '.github/workflows/legal.yml', text }] })
    expect(paths).toEqual(['.github/telegram-gpl-check.yml'])
    expect(left).toEqual(['.github/workflows/legal.yml runs the check already, so no workflow is written.'])
  })
})

describe('the config file', () => {
  const cards = rules.map((rule) => rule.card)
  const upstreamIds = upstreams.map(({ id }) => id)

  it.each([[pass, 'pigeon/loft'], [fail, 'pigeon/loft'], [fail, 'telegramdesktop/tdesktop'], [pass, null]])('is one that the reader and its schema take, with its comments and without', async (report, repository) => {
    const { config } = await written({ repository }, report)
    const examples = config.replace(/^# (?=(?:own-upstreams|exclude|test-paths|rules|waivers):|  )/gm, '').replace(/^own-upstreams.*\n(?=[\s\S]*^own-upstreams)/m, '')
    for (const text of [config, examples]) {
      expect(await parseConfig({ path: 'c.yml', text }, [...new Set([...cards, ...report.rules].map(({ id }) => id))], upstreamIds)).toMatchObject({ ok: true })
      expect(new Ajv().validate(configSchema([...cards], upstreamIds), parse(text) ?? null)).toBe(true)
    }
    expect(examples).toMatch(/^waivers:$/m)
  })

  it('says what was found, and calls an upstream its own', async () => {
    expect((await written({}, fail)).config).toContain('# Found here: code of telegram-desktop, and of telegram-android; what is asked for is GPL-3.0-or-later.')
    expect((await written({ repository: 'TelegramDesktop/tdesktop' }, fail)).config).toMatch(/^own-upstreams: \[telegram-desktop\]$/m)
  })

  it('points to the baseline where there are errors', async () => {
    expect((await written({}, fail)).left).toEqual([expect.stringContaining('There are 3 errors already: license-missing, sample-credential.') as string])
  })
})
