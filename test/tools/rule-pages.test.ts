import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../src/judge/rules.ts'
import { rulePages, ruleUrl } from '../../src/model/project.ts'
import { withGeneratedParts } from '../../src/tools/readme-parts.ts'
import { installProgram, licenseText, makeRepository, runCli } from '../program.ts'

const folder = fileURLToPath(new URL(`../../${rulePages}`, import.meta.url))
const ids = rules.map(({ card }) => card.id)
const pages = new Map(ids.map((id) => [id, readFileSync(join(folder, `${id}.md`), 'utf8')]))

/** They rest on GitHub's answers, or on files of an upstream's that this project does not copy; their pages name the tests that hold them. */
const heldElsewhere = ['source-not-public', 'release-without-source', 'source-outdated', 'source-link-missing', 'upstream-placeholder']

let program = ''
beforeAll(() => {
  program = installProgram()
})

/** The repository that a section of a page describes: its files, over the ones that the page does not show. */
function repositoryOf(section: string): string {
  const base = /<!-- base: (\S+) -->/.exec(section)?.[1] ?? null
  const files = [...section.matchAll(/^`([^`\n]+)`:\n\n```\w*\n([\s\S]*?)^```$/gm)].map(([, path = '', content = '']) => [path, filled(content)] as const)
  expect(base).not.toBeNull()
  return makeRepository(base, Object.fromEntries(files))
}

/** Licence texts are named on the pages, and not printed. */
function filled(content: string): string {
  const [, id, added, replaced] = /^\(the text of ([\w.-]+)(?:, with "(.*)" in the place of "(.*)")?\)\n$/.exec(content) ?? []
  if (id === undefined) return content
  const text = licenseText(id)
  if (added === undefined || replaced === undefined) return text
  expect(text).toContain(replaced)
  return text.replace(replaced, added)
}

async function found(section: string): Promise<readonly string[]> {
  const { stdout } = await runCli(program, [repositoryOf(section), '--offline', '--format', 'json'])
  return (JSON.parse(stdout) as { readonly findings: readonly { readonly rule: string }[] }).findings.map(({ rule }) => rule)
}

describe('the pages about the rules', () => {
  it('are one for each rule, where reports point to', () => {
    expect(readdirSync(folder).toSorted()).toEqual(ids.map((id) => `${id}.md`).toSorted())
    for (const id of ids) expect(ruleUrl(id).endsWith(`/${rulePages}/${id}.md`)).toBe(true)
  })

  it('say what the cards say; npm run docs writes them anew', () => {
    for (const page of pages.values()) expect(withGeneratedParts(page)).toBe(page)
  })

  it.each(ids)('%s has a heading, and cases on both sides', (id) => {
    expect(pages.get(id)?.replace(/^```[\s\S]*?^```$/gm, '').match(/^#+ .*$/gm)).toEqual([`# ${id}`, '## It says so', '## It has nothing to say'])
  })

  it.each(ids.filter((id) => !heldElsewhere.includes(id)))('%s says so where its page says it does, and nothing where not', async (id) => {
    const [says = '', quiet = ''] = (pages.get(id) ?? '').split(/^## .*$/m).slice(1)
    const [one, other] = [await found(says), await found(quiet)]
    expect(one).toContain(id)
    expect(other).not.toContain(id)
  })

  it.each(heldElsewhere)('%s names the test that holds it', (id) => {
    expect(pages.get(id)).toContain(`test/judge/${id}.test.ts`)
  })
})
