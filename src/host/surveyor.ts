/** Spreads the reading and surveying of files over worker threads. */

import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { FileSurvey } from '../model/detector.ts'
import { compareText } from '../model/place.ts'
import type { Surveyor, SurveyOutcome, SurveyTask } from '../model/ports.ts'
import type { SourceFile, Unread } from '../model/source.ts'
import { threadOf, type Thread } from './worker-thread.ts'

/** What a thread is started with. */
export interface WorkerStart {
  readonly root: string
  readonly dist: string
}

/** What a thread is asked to look at, and by which detectors. `known` is shared, not copied. */
export interface Batch {
  readonly files: readonly SourceFile[]
  readonly detectors: readonly string[]
  readonly known: Int32Array | null
}

/** What a thread answers for one batch. */
export interface BatchAnswer {
  readonly surveys: readonly FileSurvey[]
  readonly unread: readonly Unread[]
}

/** Small enough that the threads end together, also where a tree has only a few thousand files to read; big enough that messages cost nothing. */
const filesPerBatch = 64
/** Batches on their way to a thread, so that it goes on while the main thread has its hands full. */
const batchesAhead = 2

/**
 * Grammars stay in the code that V8 makes of them at first: to optimise their functions, of which some have ten thousand branches, takes half a gigabyte
 * and longer than a run. The flag is read when a function is called, so it may be set while the process runs.
 */
const unoptimisedGrammars = '--wasm-tiering-budget=1000000000'

/** There are as many threads as cores: one more in the background, that makes fast code while they go on with slow code, only takes their time. */
const compileInPlace = '--no-concurrent-recompilation'

/** A surveyor with threads. */
export interface ThreadedSurveyor extends Surveyor {
  /** Opens the shards on the last thread, which begins with whose code it is. */
  readonly openShards: () => Promise<unknown>
}

/** A surveyor whose threads run the script. They start at once, to be ready when the files are listed, and keep no process alive that has nothing to ask. */
export function createSurveyor(root: string, dist: string, script: URL): ThreadedSurveyor {
  setFlagsFromString(unoptimisedGrammars)
  setFlagsFromString(compileInPlace)
  const start: WorkerStart = { root, dist }
  const workers = Array.from({ length: availableParallelism() }, () => new Worker(script, { workerData: start, resourceLimits: { maxYoungGenerationSizeMb: 64 } }))
  const broken = new Promise<never>((_, reject) => workers.forEach((worker) => worker.once('error', reject)))
  // Whoever asks for a survey hears of it; until then nobody does.
  broken.catch(() => undefined)
  const threads = workers.map(threadOf)
  return {
    openShards: () => Promise.race([threads.at(-1)?.openShards(), broken]),
    async survey(tasks, progress): Promise<SurveyOutcome> {
      const answers: BatchAnswer[] = []
      const queues = tasks.map((task) => queueOf(task))
      let done = 0
      const collect = (answer: BatchAnswer, files: number): void => {
        answers.push(answer)
        progress((done += files))
      }
      const work = async (thread: Thread, index: number): Promise<void> => {
        for (const queue of ownFirst(queues, index)) await drain(queue, thread, collect)
        thread.end()
      }
      await Promise.race([Promise.all(threads.map(work)), broken])
      return joined(answers)
    },
  }
}

interface Queue {
  readonly task: SurveyTask
  readonly batches: SourceFile[][]
}

function queueOf(task: SurveyTask): Queue {
  return { task, batches: inBatches(task.files) }
}

function inBatches(files: readonly SourceFile[]): SourceFile[][] {
  return Array.from({ length: Math.ceil(files.length / filesPerBatch) }, (_, batch) => files.slice(batch * filesPerBatch, (batch + 1) * filesPerBatch))
}

/** Each thread begins with a task of its own, as far as there are enough, and helps with the others when that is done. */
function ownFirst(queues: readonly Queue[], thread: number): readonly Queue[] {
  const own = thread % Math.max(1, queues.length)
  return [...queues.slice(own), ...queues.slice(0, own)]
}

async function drain({ task, batches }: Queue, thread: Thread, collect: (answer: BatchAnswer, files: number) => void): Promise<void> {
  const known = await task.known
  const oneByOne = async (): Promise<void> => {
    for (let files = batches.shift(); files; files = batches.shift()) collect(await thread.survey({ files, detectors: task.detectors, known }), files.length)
  }
  await Promise.all(Array.from({ length: batchesAhead }, oneByOne))
}

/** One survey for each file, whoever looked at it. */
function joined(answers: readonly BatchAnswer[]): SurveyOutcome {
  const surveys = new Map<string, FileSurvey>()
  const unread = new Map<string, Unread>()
  for (const answer of answers) {
    for (const one of answer.unread) unread.set(one.path, one)
    for (const one of answer.surveys) {
      const before = surveys.get(one.file.path)
      surveys.set(one.file.path, before ? { ...before, surveys: { ...before.surveys, ...one.surveys }, troubles: [...before.troubles, ...one.troubles] } : one)
    }
  }
  const sorted = [...surveys.values()].sort((a, b) => compareText(a.file.path, b.file.path))
  return { surveys: sorted, bytes: sorted.reduce((sum, one) => sum + one.bytes, 0), unread: [...unread.values()].sort((a, b) => compareText(a.path, b.path)) }
}
