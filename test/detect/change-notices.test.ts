import { describe, expect, it } from 'vitest'
import { changeNotices } from '../../src/detect/change-notices.ts'
import { android, derivedFile } from '../judge/evidence.ts'
import { textOf } from '../licenses/texts.ts'
import { evidenceOf } from './sources.ts'

const said = 'A modified version of Dovecote, since 2024.'
const found = async (tree: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await evidenceOf(changeNotices, tree, [derivedFile('src/a.java', android)])).flatMap((fact) => (fact.kind === 'change-notice' ? [`${fact.of} ${fact.place.path}:${fact.place.line}`] : []))

describe('the detector of change notices', () => {
  it.each(['README.md', 'NOTICE', 'LEGAL', '.github/README.md'])('reads of the work in %s', async (path) => {
    expect(await found({ [path]: `Pigeon\n\n${said}` })).toEqual([`work ${path}:3`])
  })

  it.each([['CHANGELOG.md', 'work CHANGELOG.md:1'], ['changes.txt', 'work changes.txt:1'], ['NEWS', 'work NEWS:1']])('reads dates in %s', async (path, fact) => {
    expect(await found({ [path]: '1.0 (2024-03-01)' })).toEqual([fact])
  })

  it('reads of derived files in their beginnings, and of nobody else\'s', async () => {
    const head = '// Modified by Pigeon, 2024-03-01\n'
    expect(await found({ 'src/a.java': head, 'src/b.java': head })).toEqual(['file src/a.java:1'])
  })

  it.each(['lib/README.md', 'vendor/NOTICE', 'LICENSE', 'src/readme.java'])('takes nothing of the work from %s', async (path) => {
    expect((await found({ [path]: `${textOf('GPL-3.0')}\n${said}` })).filter((fact) => fact.startsWith('work'))).toEqual([])
  })
})
