import { expect, it } from 'vitest'
import { buildScriptMissing } from '../../src/judge/build-script-missing.ts'
import { judge } from '../../src/judge/judge.ts'
import type { PlatformFact } from '../../src/model/evidence.ts'
import { android, derivation, tdlib } from './evidence.ts'

const platform: PlatformFact = { kind: 'platform', platform: 'Android', files: 412, shownBy: 'src/Loft.java', script: 'build.gradle' }

it('is met by code that is built, and broken by code that nothing builds', () => {
  expect(judge([derivation('derived', android), platform], [buildScriptMissing])[0]).toMatchObject({ answer: 'met' })
  const ruling = judge([derivation('derived', android), platform, { ...platform, script: null }], [buildScriptMissing])[0]
  expect(ruling?.breaches).toEqual([{
    message: 'The tree holds 412 files of Telegram\'s code for Android, and no script that builds them.',
    place: { path: 'src/Loft.java', line: 1, endLine: 1 }, related: [], identity: 'Android',
  }])
})

it('has nothing to say where no platform is found, or the licence asks for no source', () => {
  expect(judge([derivation('derived', android)], [buildScriptMissing])[0]?.answer).toBe('not-applicable')
  expect(judge([derivation('derived', tdlib), { ...platform, script: null }], [buildScriptMissing])[0]?.answer).toBe('not-applicable')
})
