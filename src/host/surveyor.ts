/** Spreads the reading and surveying of files over worker threads. */

import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { FileSurvey } from '../model/detector.ts'
import { compareText } from '../model/place.ts'
import type { Surveyor, SurveyOutcome } from '../model/ports.ts'
import type { SourceFile, Unread } from '../model/source.ts'

/** What a thread is started with. */
export interface WorkerStart {
  readonly root: string
  readonly dist: string
}

/** What a thread is asked to look at. `known` is shared, not copied. */
export interface Batch {
  readonly files: readonly SourceFile[]
  readonly known: Int32Array
}

/** What a thread answers for one batch. */
export interface BatchAnswer {
  readonly surveys: readonly FileSurvey[]
  readonly bytes: number
  readonly unread: readonly Unread[]
}

/** Small enough that the threads end together, also where a tree has only a few thousand files to read; big enough that messages cost nothing. */
const filesPerBatch = 64

/**
 * Grammars stay in the code that V8 makes of them at first: to optimise their functions, of which some have ten thousand branches, takes half a gigabyte
 * and longer than a run. The flag is read when a function is called, so it may be set while the process runs.
 */
const unoptimisedGrammars = '--wasm-tiering-budget=1000000000'

/** A surveyor whose threads run the script. They start at once, to be ready when the files are listed, and keep no process alive that has nothing to ask. */
export function createSurveyor(root: string, dist: string, script: URL): Surveyor {
  setFlagsFromString(unoptimisedGrammars)
  const start: WorkerStart = { root, dist }
  const threads = Array.from({ length: availableParallelism() }, () => new Worker(script, { workerData: start, resourceLimits: { maxYoungGenerationSizeMb: 64 } }))
  const broken = new Promise<never>((_, reject) => threads.forEach((thread) => thread.once('error', reject)))
  // Whoever asks for a survey hears of it; until then nobody does.
  broken.catch(() => undefined)
  for (const thread of threads) thread.unref()
  return {
    async survey(files, known, progress): Promise<SurveyOutcome> {
      const batches = inBatches(files)
      const answers: BatchAnswer[] = []
      let next = 0
      let done = 0
      const work = async (thread: Worker): Promise<void> => {
        for (let batch = batches[next++]; batch; batch = batches[next++]) {
          answers.push(await ask(thread, { files: batch, known }))
          done += batch.length
          progress(done)
        }
        void thread.terminate()
      }
      await Promise.race([Promise.all(threads.map(work)), broken])
      return joined(answers)
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

/** A thread that ends without an answer is our own bug: the run must not go on as if its files were clean. */
function ask(thread: Worker, batch: Batch): Promise<BatchAnswer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number): void => reject(new Error(`a worker thread ended with code ${code}`))
    thread.ref()
    thread.once('exit', ended)
    thread.once('message', (answer: BatchAnswer) => {
      thread.off('exit', ended)
      resolve(answer)
    })
    thread.postMessage(batch)
  })
}

function joined(answers: readonly BatchAnswer[]): SurveyOutcome {
  return {
    surveys: answers.flatMap((answer) => answer.surveys).sort((a, b) => compareText(a.file.path, b.file.path)),
    bytes: answers.reduce((sum, answer) => sum + answer.bytes, 0),
    unread: answers.flatMap((answer) => answer.unread).sort((a, b) => compareText(a.path, b.path)),
  }
}
