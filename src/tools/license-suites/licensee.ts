/** The fixtures of licensee, which GitHub asks: folders, and the one licence that each is under. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { licenseOfFolder, type FolderAnswer } from './answers.ts'
import { scoreOf, type Asked, type Score } from './suite.ts'

type Fixtures = Readonly<Record<string, { readonly key?: string | null }>>

/** Cases of the GPL family, those that licensee calls `other`, and all together. */
export async function scoreLicensee(checkout: string): Promise<readonly Score[]> {
  const folder = join(checkout, 'spec', 'fixtures')
  const vocabulary = namesKnownTo(checkout)
  const cases: (Asked & { readonly key: string })[] = []
  for (const [name, { key }] of Object.entries(parse(readFileSync(join(folder, 'fixtures.yml'), 'utf8')) as Fixtures)) {
    if (!existsSync(join(folder, name))) continue
    const answer = await licenseOfFolder(join(folder, name))
    cases.push({ name, key: key ?? 'none', expected: key ?? 'none', found: answer.declared ?? '', right: isRight(key ?? 'none', answer, vocabulary) })
  }
  return [
    scoreOf('licensee', 'the GPL family', cases.filter(({ key }) => /^[al]?gpl/.test(key))),
    scoreOf('licensee', '`other`: several, altered, or none that it knows', cases.filter(({ key }) => key === 'other')),
    scoreOf('licensee', 'all fixtures', cases),
  ]
}

/** It knows the licences whose texts it carries; a text of any other is `other` to it, whatever we call it. */
function namesKnownTo(checkout: string): ReadonlySet<string> {
  const folder = join(checkout, 'vendor', 'choosealicense.com', '_licenses')
  return new Set(existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.txt$/, '')) : [])
}

const unaltered = 0.99

function isRight(key: string, { declared, texts }: FolderAnswer, vocabulary: ReadonlySet<string>): boolean {
  const said = declared?.toLowerCase().replace(/-only$|-or-later$/, '') ?? ''
  if (key === 'none' || key === 'no-license') return said === ''
  if (key !== 'other') return said === key
  const speaking = texts.filter(({ scope }) => scope === 'repository')
  const isOne = new Set(speaking.map(({ spdx }) => spdx)).size === 1
  return !(isOne && vocabulary.has(said) && speaking.every(({ similarity }) => similarity >= unaltered))
}
