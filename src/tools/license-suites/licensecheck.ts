/** The test data of google/licensecheck: a header with the expected licences, an empty line, the text. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import licenseIds from 'spdx-license-ids/index.json' with { type: 'json' }
import { licensesIn } from './answers.ts'
import { sameIds, scoreOf, type Asked, type Score } from './suite.ts'

const listed: ReadonlySet<string> = new Set([...licenseIds, ...deprecatedIds])

interface Case extends Asked {
  /** One licence of the SPDX list from the first letter to the last. */
  readonly isWhole: boolean
}

/** Cases of the GPL family, by their names, and cases whose whole text is one licence that SPDX lists. */
export async function scoreLicensecheck(checkout: string): Promise<readonly Score[]> {
  const folder = join(checkout, 'testdata')
  const cases: Case[] = []
  for (const name of readdirSync(folder).filter((file) => file !== 'README').sort()) cases.push(await ask(name, readFileSync(join(folder, name))))
  return [
    scoreOf('google/licensecheck', 'the GPL family', cases.filter(({ name }) => name.includes('GPL'))),
    scoreOf('google/licensecheck', 'one licence of the SPDX list and nothing else', cases.filter(({ isWhole }) => isWhole)),
  ]
}

async function ask(name: string, bytes: Buffer): Promise<Case> {
  const cut = bytes.indexOf('\n\n')
  const [share = '', ...matches] = bytes.subarray(0, cut).toString('utf8').split('\n').filter((line) => !line.startsWith('#'))
  const expected = [...new Set(matches.flatMap((match) => (match.trim() === '' ? [] : [match.split(' ')[0] ?? ''])))]
  const found = await licensesIn(bytes.subarray(cut + 2))
  return { name, expected: expected.join(', '), found: found.join(', '), right: sameIds(found, expected), isWhole: share === '100%' && expected.length === 1 && listed.has(expected[0] ?? '') }
}
