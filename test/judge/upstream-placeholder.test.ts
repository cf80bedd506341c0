import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { upstreamPlaceholder } from '../../src/judge/upstream-placeholder.ts'
import { placeAt } from '../../src/model/place.ts'

describe('upstream-placeholder', () => {
  it('says what was not replaced, and what to put in its place', () => {
    const [ruling] = judge([{ kind: 'placeholder-file', place: placeAt('config/release.keystore', 1), blob: '4c32fd31eca1db3836f220b60b96c8bd2fcc3dba' }], [upstreamPlaceholder])
    expect(ruling).toMatchObject({ answer: 'broken', rule: { level: 'note' }, breaches: [{ place: { path: 'config/release.keystore' }, message: expect.stringContaining('dummy keystore') as string }] })
  })

  it('has nothing to say where there is none', () => {
    expect(judge([], [upstreamPlaceholder])[0]?.answer).toBe('not-applicable')
  })
})
