import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintWorkflow, workflowsIn } from '../../src/tools/workflow-lint.ts'

const steps = (use: string) => `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${use}\n`
const pinned = `actions/checkout@${'a'.repeat(40)} # v7.0.1`

function lint(text: string, own = true): Promise<readonly string[]> {
  return lintWorkflow({ path: 'w.yml', line: 1, text, own })
}

describe('the workflow lint', () => {
  it('finds nothing in a good workflow', async () => {
    expect(await lint(steps(pinned))).toEqual([])
    expect(await lint(steps('./'))).toEqual([])
  })

  it.each([
    [steps('actions/checkout@v7'), /^w\.yml:7:1: actions\/checkout@v7 is not pinned/],
    [steps(`actions/checkout@${'a'.repeat(40)}`), /^w\.yml:7:1: .* is not pinned to a commit with its version beside it/],
    [steps(pinned).replace('permissions: {}\n', ''), /^w\.yml:1:1: a workflow states the permissions/],
    [steps(pinned).replace('ubuntu-latest', 'ubuntu-1604'), /^w\.yml:5:14: label "ubuntu-1604" is unknown/],
    [steps(pinned).replace('- uses', '- run: echo ${{ github.event.pull_request.title }}\n      - uses'), /potentially untrusted/],
    ['on: [', /^w\.yml:\d+:\d+: /],
  ])('finds what is wrong with %j', async (text, finding) => {
    expect(await lint(text)).toContainEqual(expect.stringMatching(finding))
  })

  it('lets an example name a version', async () => {
    expect(await lint(steps('actions/checkout@v7').replace('permissions: {}\n', ''), false)).toEqual([])
  })

  it('finds the workflows of a text, with their lines', async () => {
    const markdown = `# A\n\n\`\`\`yaml\ngate: release\n\`\`\`\n\n\`\`\`yaml\n${steps('./').replace('ubuntu-latest', 'ubuntu-1604')}\`\`\`\n`
    const found = workflowsIn('README.md', markdown)
    expect(found).toMatchObject([{ path: 'README.md', line: 8, own: false }])
    expect(found[0] === undefined ? [] : await lintWorkflow(found[0])).toEqual([expect.stringMatching(/^README\.md:12:/)])
  })

  it('finds nothing in our own', async () => {
    const folder = new URL('../../.github/workflows/', import.meta.url)
    const names = readdirSync(folder)
    const findings = await Promise.all(names.map((name) => lintWorkflow({ path: name, line: 1, text: readFileSync(new URL(name, folder), 'utf8'), own: true })))
    expect(names.length).toBeGreaterThan(0)
    expect(findings.flat()).toEqual([])
  })
})
