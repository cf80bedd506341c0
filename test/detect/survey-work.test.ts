import { describe, expect, it } from 'vitest'
import { knownFrom, readShards, shardsIn } from '../../src/detect/derived-code/known.ts'
import { createSurveyWork } from '../../src/detect/survey-work.ts'
import type { Detector } from '../../src/model/detector.ts'
import type { Sources } from '../../src/model/ports.ts'
import type { SourceFile } from '../../src/model/source.ts'
import { toyShards } from '../toy-upstream.ts'

const file = (path: string): SourceFile => ({ path, role: 'first-party', language: 'java' })
const texts: Readonly<Record<string, string>> = { 'a.java': 'class A', 'b.java': '// @generated', 'quiet.java': 'class Quiet' }
const sources: Sources = {
  parser: { parse: () => Promise.resolve(null) },
  read: (one) => {
    const text = texts[one.path]
    return text === undefined ? { path: one.path, because: 'permission denied' } : { file: one, bytes: new TextEncoder().encode(text), binary: false, text: () => text }
  },
}
const speaking: Detector = { id: 'speaking', survey: ({ file: { path } }) => (path === 'quiet.java' ? null : { path }), conclude: () => Promise.resolve([]) }
const digesting: Detector = {
  id: 'digesting',
  survey: ({ bytes }) => ({ length: bytes.length }),
  digest: (surveys) => surveys.map(({ file: { path }, survey }) => `${path} ${(survey as { length: number }).length}`),
  conclude: () => Promise.resolve([]),
}
const files = ['a.java', 'b.java', 'quiet.java', 'gone.java'].map(file)

describe('a thread', () => {
  it('tells of the files that there is something to say of, and how much it read', async () => {
    const { surveys, bytes, unread } = await createSurveyWork([speaking, digesting], sources).survey({ files, detectors: ['speaking'] })
    expect(surveys.map(({ file: { path, role }, surveys: said }) => [path, role, said])).toEqual([
      ['a.java', 'first-party', { speaking: { path: 'a.java' } }], ['b.java', 'generated', { speaking: { path: 'b.java' } }],
    ])
    expect(bytes).toEqual([7, 13, 11, 0])
    expect(unread).toEqual([{ path: 'gone.java', because: 'permission denied' }])
  })

  it('tells of a file that is something else than its name says', async () => {
    const { surveys } = await createSurveyWork([digesting], sources).survey({ files, detectors: ['digesting'] })
    expect(surveys).toEqual([{ file: { ...file('b.java'), role: 'generated' }, surveys: {}, troubles: [] }])
  })

  it('keeps what is to be digested until the end', async () => {
    const work = createSurveyWork([speaking, digesting], sources)
    await work.know(await readShards(toyShards()))
    await work.survey({ files: files.slice(0, 1), detectors: ['digesting'] })
    await work.survey({ files: files.slice(2), detectors: ['speaking', 'digesting'] })
    expect((await work.finish()).map(({ file: { path }, surveys }) => [path, surveys])).toEqual([['a.java', { digesting: 'a.java 7' }], ['quiet.java', { digesting: 'quiet.java 11' }]])
  })

  it('knows of the upstreams what may be found in files of some languages', async () => {
    const all = await readShards(toyShards())
    const [javas, swifts] = await Promise.all([readShards(toyShards(), ['kotlin']), readShards(toyShards(), ['swift'])])
    const count = (known: typeof all): number => shardsIn(known).shards.reduce((sum, { hi }) => sum + hi.length, 0)
    expect(count(javas)).toBeGreaterThan(0)
    expect(count(javas)).toBeLessThan(count(all))
    expect(count(swifts)).toBe(0)
    const [fingerprint] = shardsIn(javas).shards.flatMap(({ hi, lo }) => [...hi].map((high, at) => [high, lo[at] ?? 0] as const))
    expect([all, javas, swifts].map((known) => knownFrom(known).mayHold(...(fingerprint ?? [0, 0])))).toEqual([true, true, false])
  })
})
