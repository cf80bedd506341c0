/** Spreads the reading and surveying of files over worker threads, or does it in this one where there is little to do. */

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FileSurvey } from '../model/detector.ts'
import type { Surveyor, SurveyOutcome } from '../model/ports.ts'
import { compareText } from '../model/place.ts'
import type { SourceFile, Unread } from '../model/source.ts'

/** What a thread is started with. */
export interface WorkerStart {
  readonly root: string
  readonly dist: string
  readonly known: Int32Array
}

/** What a thread answers for one batch. */
export interface BatchAnswer {
  readonly surveys: readonly FileSurvey[]
  readonly bytes: number
  readonly unread: readonly Unread[]
}

/** Small enough that the threads end together, big enough that messages cost nothing. */
const filesPerBatch = 256

/** A surveyor whose threads run the script. */
export function createSurveyor(root: string, dist: string, script: URL): Surveyor {
  return {
    async survey(files, known, progress): Promise<SurveyOutcome> {
      const batches = inBatches(files)
      const answers: (BatchAnswer | null)[] = batches.map(() => null)
      let next = 0
      let done = 0
      const takeNext = (): { index: number; batch: readonly SourceFile[] } | null => {
        const batch = batches[next]
        return batch ? { index: next++, batch } : null
      }
      const finish = (index: number, answer: BatchAnswer): void => {
        answers[index] = answer
        done += batches[index]?.length ?? 0
        progress(done)
      }
      const threads = Math.max(1, Math.min(availableParallelism(), batches.length))
      await Promise.all(Array.from({ length: threads }, () => runThread(script, { root, dist, known }, takeNext, finish)))
      const whole = answers.filter((answer) => answer !== null)
      return {
        surveys: whole.flatMap((answer) => answer.surveys).sort((a, b) => compareText(a.file.path, b.file.path)),
        bytes: whole.reduce((sum, answer) => sum + answer.bytes, 0),
        unread: whole.flatMap((answer) => answer.unread).sort((a, b) => compareText(a.path, b.path)),
      }
    },
  }
}

/** Dealt out like cards, so that no batch has all of a folder's big files. */
function inBatches(files: readonly SourceFile[]): SourceFile[][] {
  const count = Math.ceil(files.length / filesPerBatch)
  const batches: SourceFile[][] = Array.from({ length: count }, () => [])
  files.forEach((file, index) => batches[index % count]?.push(file))
  return batches
}

type TakeNext = () => { index: number; batch: readonly SourceFile[] } | null

/** One thread, from start to end. A thread that dies is our own bug: the run must not go on as if its files were clean. */
function runThread(script: URL, start: WorkerStart, takeNext: TakeNext, finish: (index: number, answer: BatchAnswer) => void): Promise<void> {
  const first = takeNext()
  if (!first) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: start })
    let current = first
    worker.on('message', (answer: BatchAnswer) => {
      finish(current.index, answer)
      const following = takeNext()
      if (following) {
        current = following
        worker.postMessage(following.batch)
      } else {
        resolve()
        void worker.terminate()
      }
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`a worker thread ended with code ${code}`)))
    worker.postMessage(first.batch)
  })
}
