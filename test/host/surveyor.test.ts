import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSurveyor } from '../../src/host/surveyor.ts'
import type { SharedKnown } from '../../src/model/detector.ts'
import type { Batch, BatchAnswer, SurveyTask, SurveyWork } from '../../src/model/ports.ts'
import type { SourceFile } from '../../src/model/source.ts'

const files = (count: number): SourceFile[] => Array.from({ length: count }, (_, index) => ({ path: `${String(index).padStart(4, '0')}.java`, role: 'first-party', language: 'java' }))
const task = (detector: string, count: number): SurveyTask => ({ files: files(count), detectors: [detector], known: null })

/** Answers for each file which detectors it was asked about. */
function answer({ files, detectors }: Batch): BatchAnswer {
  return {
    surveys: files.filter((file) => file.path !== '0001.java').map((file) => ({ file, surveys: Object.fromEntries(detectors.map((id) => [id, id])), troubles: [] })),
    bytes: files.map((file) => (file.path === '0001.java' ? 0 : 10)),
    unread: files.filter((file) => file.path === '0001.java').map(({ path }) => ({ path, because: 'permission denied' })),
  }
}

/** A worker that does the same, and in the end tells of one file what it was told of everything. */
const honest = `
  ${answer.toString()}
  let told = null
  parentPort.on('message', ({ asked, about }) => {
    if (asked === 'know') told = about
    parentPort.postMessage(asked === 'survey' ? answer(about) : asked === 'finish' ? [{ file: { path: '0002.java' }, surveys: { told }, troubles: [] }] : null)
  })`

/** The work of the thread that asks, and how many files it had. */
function ownWork(): SurveyWork & { files: number } {
  return {
    files: 0,
    know: () => Promise.resolve(),
    survey(batch) {
      this.files += batch.files.length
      return Promise.resolve(answer(batch))
    },
    finish: () => Promise.resolve([{ file: { path: '0003.java', role: 'first-party', language: 'java' }, surveys: { own: true }, troubles: [] }]),
  }
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'surveyor-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function surveyorRunning(code: string): ReturnType<typeof createSurveyor> {
  const script = join(folder, 'worker.mjs')
  writeFileSync(script, `import { parentPort } from 'node:worker_threads'\n${code}`)
  return createSurveyor(folder, folder, pathToFileURL(script))
}

describe('the surveyor', () => {
  it('gives one survey for each file, of all detectors that were asked about it, by path', async () => {
    const heard: number[] = []
    const own = ownWork()
    const { surveys, bytes, unread } = await surveyorRunning(honest).survey([task('license', 300), task('derived-code', 150)], own, (done) => heard.push(done))
    expect(surveys.map(({ file }) => file.path)).toEqual(files(300).map(({ path }) => path).filter((path) => path !== '0001.java'))
    expect(surveys[0]?.surveys).toEqual({ license: 'license', 'derived-code': 'derived-code' })
    expect(surveys.at(-1)?.surveys).toEqual({ license: 'license' })
    expect(bytes).toBe(2990)
    expect(unread).toEqual([{ path: '0001.java', because: 'permission denied' }])
    expect(heard.at(-1)).toBe(450)
    expect(own.files).toBeGreaterThan(0)
  })

  it('begins a task that knows what it needs while another waits', async () => {
    let open: (known: SharedKnown) => void = () => undefined
    const known = new Promise<SharedKnown>((resolve) => { open = resolve })
    const outcome = await surveyorRunning(honest).survey([task('license', 3), { ...task('derived-code', 3), known }], ownWork(), (done) => { if (done === 3) open({}) })
    expect(outcome.surveys).toHaveLength(3)
  })

  it('tells each thread what is known, and takes in what it kept until the end', async () => {
    const known = Promise.resolve({ word: 'coo' })
    const { surveys } = await surveyorRunning(honest).survey([task('license', 5), { ...task('derived-code', 5), known }], ownWork(), () => undefined)
    expect(surveys.find(({ file }) => file.path === '0002.java')?.surveys).toEqual({ license: 'license', 'derived-code': 'derived-code', told: { word: 'coo' } })
    expect(surveys.find(({ file }) => file.path === '0003.java')?.surveys).toMatchObject({ own: true })
  })

  it('says when a task is done, with all that was said of its files by then', async () => {
    const heard: number[] = []
    const after: SurveyTask['after'] = (surveys) => Promise.resolve(heard.push(surveys.filter((one) => 'license' in one.surveys).length))
    await surveyorRunning(honest).survey([{ ...task('license', 200), after }, task('derived-code', 100)], ownWork(), () => undefined)
    expect(heard).toEqual([199])
  })

  it('has nothing to do where there are no files', async () => {
    const idle: SurveyWork = { ...ownWork(), finish: () => Promise.resolve([]) }
    const silent = "parentPort.on('message', ({ asked }) => parentPort.postMessage(asked === 'finish' ? [] : null))"
    expect(await surveyorRunning(silent).survey([task('license', 0)], idle, () => undefined)).toEqual({ surveys: [], bytes: 0, unread: [] })
  })

  it.each([
    ['ends', 'parentPort.on("message", () => process.exit(3))', /ended with code 3/],
    ['fails', 'parentPort.on("message", () => { throw new Error("our mistake") })', /our mistake/],
  ])('does not go on as if all were well when a thread %s', async (_, code, message) => {
    await expect(surveyorRunning(code).survey([task('license', 10)], ownWork(), () => undefined)).rejects.toThrow(message)
  })

  it('does not go on when the thread that asks fails', async () => {
    const broken: SurveyWork = { ...ownWork(), survey: () => Promise.reject(new Error('our own mistake')) }
    await expect(surveyorRunning(honest).survey([task('license', 10)], broken, () => undefined)).rejects.toThrow('our own mistake')
  })
})
