import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/detect.ts'
import { readShards } from '../../src/detect/derived-code/known.ts'
import { surveyFile } from '../../src/detect/survey-file.ts'
import type { Detector } from '../../src/model/detector.ts'
import { ofKind, type Unanswered } from '../../src/model/evidence.ts'
import type { Ports, Sources, Surveyor, SurveyOutcome, SurveyTask } from '../../src/model/ports.ts'
import type { Request } from '../../src/model/request.ts'
import type { SourceFile } from '../../src/model/source.ts'
import { toyShards } from '../toy-upstream.ts'

const file = (path: string): SourceFile => ({ path, role: 'first-party', language: 'java' })
const parser = { parse: () => Promise.resolve(null) }
const nobody = { mayHold: () => false }
const sources: Sources = { parser, read: ({ path }) => ({ path, because: 'nobody reads here' }) }

const failing: Detector = {
  id: 'credentials',
  survey: ({ file: { path } }) => {
    if (path.includes('bad')) throw new Error('out of memory')
    return { path }
  },
  trouble: (survey) => ((survey as { path: string }).path.includes('odd') ? 'it is odd' : null),
  conclude: (surveys) => Promise.resolve([{ kind: 'fork-of', upstream: 'x', because: surveys.map((one) => one.file.path).join(), commit: null }]),
}

async function detectIn(paths: readonly string[], part: Partial<SurveyOutcome> = {}): Promise<{ because: string | undefined; unanswered: Unanswered[]; outcome: SurveyOutcome }> {
  const ports = {
    shards: toyShards(),
    sources,
    progress: () => undefined,
    surveyor: {
      survey: async ([task]: readonly SurveyTask[]) => ({
        surveys: await Promise.all((task?.files ?? []).map((one) => surveyFile({ file: one, bytes: new Uint8Array(), binary: false, text: () => '' }, [failing], { parser, known: nobody }))),
        bytes: 0, unread: [], ...part,
      }),
    },
  } as unknown as Ports
  const { evidence, outcome } = await detect({} as Request, paths.map(file), ports, [failing])
  return { because: ofKind(evidence, 'fork-of')[0]?.because, unanswered: ofKind(evidence, 'unanswered'), outcome }
}

describe('detecting', () => {
  it('goes on after a detector failed on a file, and leaves its question open', async () => {
    const { because, unanswered, outcome } = await detectIn(['a.java', 'bad.java', 'odd.java'])
    expect(because).toBe('a.java,odd.java')
    expect(unanswered).toEqual([{ kind: 'unanswered', question: 'credentials', because: 'One file could not be looked at, the first bad.java: credentials failed on it: out of memory.' }])
    expect(outcome.surveys.flatMap(({ troubles }) => troubles)).toContainEqual({ because: 'it is odd', failed: null })
  })

  it('leaves open what a file that cannot be read may hold', async () => {
    const { unanswered } = await detectIn(['a.java'], { unread: [{ path: 'b.java', because: 'permission denied' }, { path: 'c.java', because: 'permission denied' }] })
    expect(unanswered.map(({ question }) => question)).toEqual(['derived-code', 'credentials'])
    expect(unanswered[0]?.because).toBe('2 files could not be read, the first b.java: permission denied.')
  })

  it('looks into nothing that is not worth it', async () => {
    expect((await detectIn(['icon.png', 'a.java'])).because).toBe('a.java')
  })

  it('gives a detector that works alone a task of its own, with the files that it wants and what is known', async () => {
    const tasks: SurveyTask[] = []
    const alone: Detector = { ...failing, id: 'alone', worksAlone: true, wants: ({ language }) => language === 'java' }
    const surveyor = { survey: (asked: readonly SurveyTask[]) => { tasks.push(...asked); return Promise.resolve({ surveys: [], bytes: 0, unread: [] }) } }
    const ports = { shards: toyShards(), sources, progress: () => undefined, surveyor } as unknown as Ports
    await detect({} as Request, [file('a.java'), { path: 'LICENSE', role: 'first-party', language: null }], ports, [alone, failing])
    expect(tasks.map(({ files, detectors }) => [files.map(({ path }) => path), detectors])).toEqual([[['LICENSE', 'a.java'], ['credentials']], [['a.java'], ['alone']]])
    expect(tasks[0]?.known).toBeNull()
    expect(await tasks[1]?.known).toBe(await readShards(ports.shards))
  })

  it('gathers once, with all that the files were found to be, and hands a detector what it has gathered', async () => {
    const heard: string[] = []
    const gathering: Detector = {
      ...failing,
      gather: (surveys, { files }) => {
        heard.push(`${surveys.map(({ file: { path } }) => path).join()} of ${files.map(({ path, role }) => `${path} ${role}`).join()}`)
        return Promise.resolve([{ kind: 'fork-of', upstream: 'gathered', because: '', commit: null }])
      },
      conclude: (_surveys, { gathered }) => Promise.resolve(gathered),
    }
    const survey = { file: { ...file('a.java'), role: 'generated' as const }, surveys: { credentials: {} }, troubles: [] }
    const surveyor: Surveyor = {
      survey: async ([task]) => {
        await task?.after?.([survey])
        return { surveys: [survey], bytes: 0, unread: [] }
      },
    }
    const ports = { shards: toyShards(), sources, progress: () => undefined, surveyor } as unknown as Ports
    const { evidence } = await detect({} as Request, [file('a.java'), file('b.java')], ports, [gathering])
    expect(heard).toEqual(['a.java of a.java generated,b.java first-party'])
    expect(ofKind(evidence, 'fork-of').map(({ upstream }) => upstream)).toEqual(['gathered'])
  })

  it('asks no detector about a binary file', async () => {
    const survey = await surveyFile({ file: file('bad.java'), bytes: new Uint8Array(), binary: true, text: () => '' }, [failing], { parser, known: nobody })
    expect(survey).toMatchObject({ surveys: {}, troubles: [] })
  })
})
