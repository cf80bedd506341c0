import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { licenseTextAltered } from '../../src/judge/license-text-altered.ts'
import type { Evidence, LicenseText } from '../../src/model/evidence.ts'
import type { Ruling } from '../../src/model/rule.ts'
import { android, derivation, derivedFile, licenseText } from './evidence.ts'

function ruling(...evidence: readonly Evidence[]): Ruling {
  const [only] = judge(evidence, [licenseTextAltered])
  return only!
}

const changed: LicenseText['alterations'] = [{ line: 7, endLine: 8, original: 'you [-may-] copy', here: 'you {+must+} copy' }, { line: 40, endLine: 40, original: '', here: 'and {+nobody else+} may' }]
const app = derivedFile('app/a.java', android)

describe('license-text-altered', () => {
  it.each<[Ruling['answer'], string, readonly Evidence[]]>([
    ['not-applicable', 'nothing derived', [derivation('clean'), { ...licenseText('LICENSE', 'GPL-2.0'), alterations: changed }]],
    ['not-applicable', 'a licence that one may change', [derivation('derived', android), app, { ...licenseText('LICENSE', 'MIT'), alterations: changed }]],
    ['not-applicable', 'somebody else’s', [derivation('derived', android), app, { ...licenseText('lib/COPYING', 'LGPL-2.1'), alterations: changed }]],
    ['met', 'the original', [derivation('derived', android), app, licenseText('LICENSE', 'GPL-2.0')]],
    ['broken', 'the whole’s', [derivation('derived', android), app, { ...licenseText('LICENSE', 'GPL-2.0'), alterations: changed }]],
    ['broken', 'that of the folder of derived files', [derivation('derived', android), app, { ...licenseText('app/LICENSE', 'GPL-2.0'), alterations: changed }]],
  ])('%s: %s', (answer, _, evidence) => {
    expect(ruling(...evidence).answer).toBe(answer)
  })

  it('shows each passage', () => {
    expect(ruling(derivation('derived', android), app, { ...licenseText('LICENSE', 'GPL-2.0'), alterations: changed }).breaches).toMatchObject([{
      message: 'LICENSE holds the GPL-2.0 with 2 passages changed: "you [-may-] copy" became "you {+must+} copy"',
      place: { path: 'LICENSE', line: 7, endLine: 8 },
      related: [{ place: { path: 'LICENSE', line: 40 }, says: 'added "and {+nobody else+} may"' }],
    }])
  })
})
