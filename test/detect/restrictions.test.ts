import { describe, expect, it } from 'vitest'
import { restrictions } from '../../src/detect/restrictions.ts'
import { textOf } from '../licenses/texts.ts'
import { evidenceOf } from './sources.ts'

const words = 'Commercial use is prohibited.'

describe('the detector of restrictions', () => {
  it.each(['README.md', 'README', 'LICENSE', 'LICENSE.txt', 'NOTICE', 'LEGAL', 'COPYING', 'TERMS.md', 'EULA.txt', 'docs/LICENSE', '.github/README.md'])('reads %s', async (path) => {
    expect(await evidenceOf(restrictions, { [path]: `Pigeon.\n\n${words}\n` })).toEqual([
      { kind: 'restriction', place: { path, line: 3, endLine: 3 }, forbids: 'commercial use', raw: words },
    ])
  })

  it.each(['vendor/feather/LICENSE', 'third_party/README.md', 'lib/README.md', 'lib/LICENSE', 'src/license.ts', 'THIRD-PARTY-LICENSES', 'tests/README.md', 'notes.md', 'LICENSE-fonts/README.png'])('does not read %s', async (path) => {
    expect(await evidenceOf(restrictions, { [path]: words })).toEqual([])
  })

  it('leaves out what a licence\'s own text says, and finds what stands before and behind it', async () => {
    const found = await evidenceOf(restrictions, { LICENSE: `${words}\n\n${textOf('GPL-3.0')}\n\nRedistribution is not allowed.\n` })
    expect(found.map((fact) => fact.kind === 'restriction' && fact.raw)).toEqual([words, 'Redistribution is not allowed.'])
    expect(await evidenceOf(restrictions, { LICENSE: textOf('GPL-2.0'), 'LICENSE.md': textOf('CC-BY-NC-4.0') })).toEqual([])
  })
})
