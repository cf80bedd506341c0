import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSurveyor } from '../../src/host/surveyor.ts'
import type { SurveyTask } from '../../src/model/ports.ts'
import type { SourceFile } from '../../src/model/source.ts'

const files = (count: number): SourceFile[] => Array.from({ length: count }, (_, index) => ({ path: `${String(index).padStart(4, '0')}.java`, role: 'first-party', language: 'java' }))
const task = (detector: string, count: number): SurveyTask => ({ files: files(count), detectors: [detector], known: null })

/** Answers for each file which detectors it was asked about. */
const honest = `
  const answer = ({ files, detectors }) => ({
    surveys: files.filter((file) => file.path !== '0001.java').map((file) => ({ file, bytes: 10, surveys: Object.fromEntries(detectors.map((id) => [id, id])), troubles: [] })),
    unread: files.filter((file) => file.path === '0001.java').map(({ path }) => ({ path, because: 'permission denied' })),
  })
  parentPort.on('message', (batch) => parentPort.postMessage(answer(batch)))`

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
    const { surveys, bytes, unread } = await surveyorRunning(honest).survey([task('license', 300), task('derived-code', 150)], (done) => heard.push(done))
    expect(surveys.map(({ file }) => file.path)).toEqual(files(300).map(({ path }) => path).filter((path) => path !== '0001.java'))
    expect(surveys[0]?.surveys).toEqual({ license: 'license', 'derived-code': 'derived-code' })
    expect(surveys.at(-1)?.surveys).toEqual({ license: 'license' })
    expect(bytes).toBe(2990)
    expect(unread).toEqual([{ path: '0001.java', because: 'permission denied' }])
    expect(heard.at(-1)).toBe(450)
  })

  it('begins a task that knows what it needs while another waits', async () => {
    let open: (words: Int32Array) => void = () => undefined
    const known = new Promise<Int32Array>((resolve) => { open = resolve })
    const outcome = await surveyorRunning(honest).survey([task('license', 3), { ...task('derived-code', 3), known }], (done) => { if (done === 3) open(new Int32Array(1)) })
    expect(outcome.surveys).toHaveLength(2)
  })

  it('has nothing to do where there are no files', async () => {
    expect(await surveyorRunning(honest).survey([task('license', 0)], () => undefined)).toEqual({ surveys: [], bytes: 0, unread: [] })
  })

  it.each([
    ['ends', 'parentPort.on("message", () => process.exit(3))', /ended with code 3/],
    ['fails', 'parentPort.on("message", () => { throw new Error("our mistake") })', /our mistake/],
  ])('does not go on as if all were well when a thread %s', async (_, code, message) => {
    await expect(surveyorRunning(code).survey([task('license', 10)], () => undefined)).rejects.toThrow(message)
  })
})
