/** Spreads the reading and surveying of files over threads. The main thread is one of them: it would only wait, and a thread more has to start and to compile all code anew. */

import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { FileSurvey, SharedKnown } from '../model/detector.ts'
import { compareText } from '../model/place.ts'
import type { BatchAnswer, Surveyor, SurveyOutcome, SurveyTask, SurveyWork } from '../model/ports.ts'
import type { SourceFile, Unread } from '../model/source.ts'
import { setEngineFlags } from './engine-flags.ts'
import { threadOf } from './worker-thread.ts'

/** What a thread is started with. */
export interface WorkerStart {
  readonly root: string
  readonly dist: string
}

/** Files of a worker's batch at most, so many that messages cost little. */
const filesForWorker = 64
/** So many batches a thread are made of what is left: towards the end they are small, and the threads end together. */
const batchesLeft = 8
/** Batches on their way to a worker, so that it goes on while the main thread has its hands full. */
const batchesAhead = 3
/** Files of the main thread's own batch, between which it hears what the others answer. */
const filesForMain = 16

/** The main thread's stack, and what Node keeps of a worker's for itself: how deep a file may nest must not depend on who reads it. */
const stackSizeMb = (984 + 192) / 1024

/** A surveyor with threads. */
export interface ThreadedSurveyor extends Surveyor {
  /** Opens the shards on the last worker, which begins with whose code it is. */
  readonly openShards: (languages: readonly string[] | null) => Promise<SharedKnown>
}

/** A surveyor whose workers run the script. They start at once, to be ready when the files are listed, and keep no process alive that has nothing to ask. */
export function createSurveyor(root: string, dist: string, script: URL): ThreadedSurveyor {
  setEngineFlags()
  const start: WorkerStart = { root, dist }
  const workers = Array.from({ length: Math.max(1, availableParallelism() - 1) }, () => new Worker(script, { workerData: start, resourceLimits: { maxYoungGenerationSizeMb: 64, stackSizeMb } }))
  const broken = new Promise<never>((_, reject) => workers.forEach((worker) => worker.once('error', reject)))
  // Whoever asks for a survey hears of it; until then nobody does.
  broken.catch(() => undefined)
  const threads = workers.map(threadOf)
  const opener = threads.at(-1)
  return {
    openShards: (languages) => Promise.race([opener?.openShards(languages) ?? Promise.reject(new Error('there is no worker')), broken]),
    async survey(tasks, own, progress): Promise<SurveyOutcome> {
      const queues = tasks.map((task) => queueOf(task, (threads.length + 1) * batchesLeft))
      const outcome = createOutcome(progress)
      const drainAll = async (thread: Surveying, index: number): Promise<void> => {
        for (const queue of ownFirst(queues, index)) await drain(queue, thread, outcome.add)
      }
      const asMain = async (): Promise<void> => {
        await drainAll({ work: inTurn(own), filesAtOnce: filesForMain, ahead: 1 }, 0)
        // All is handed out. The workers are told so before they have answered: what comes now keeps this thread from hearing them.
        const finished = Promise.all(threads.map((thread) => thread.finish()))
        finished.catch(() => undefined)
        outcome.addFinished(await own.finish())
        for (const { task, answered } of queues) if (task.after) await answered.then(() => task.after?.(outcome.surveys()))
        for (const surveys of await finished) outcome.addFinished(surveys)
      }
      const workers = threads.map((work, index) => drainAll({ work, filesAtOnce: filesForWorker, ahead: batchesAhead }, index + 1))
      await Promise.race([Promise.all([asMain(), ...workers]), broken])
      for (const thread of threads) thread.end()
      return outcome.whole()
    },
  }
}

/** The work of the thread that asks: before each batch it hears what the others have to say. */
function inTurn(work: SurveyWork): SurveyWork {
  return {
    ...work,
    async survey(batch) {
      await setImmediate()
      return work.survey(batch)
    },
  }
}

interface Surveying {
  readonly work: SurveyWork
  readonly filesAtOnce: number
  readonly ahead: number
}

interface Queue {
  readonly task: SurveyTask
  /** The next files, so many of them at most. */
  readonly take: (count: number) => readonly SourceFile[]
  /** Hears that so many of them were surveyed. */
  readonly done: (count: number) => void
  /** Kept when all were. */
  readonly answered: Promise<void>
}

/** Each batch is at most that share of what is left. */
function queueOf(task: SurveyTask, share: number): Queue {
  let next = 0
  let left = task.files.length
  let finish = (): void => undefined
  const answered = new Promise<void>((resolve) => { finish = resolve })
  if (left === 0) finish()
  return {
    task,
    take(most) {
      const count = Math.max(1, Math.min(most, Math.ceil((task.files.length - next) / share)))
      return task.files.slice(next, (next += count))
    },
    done(count) {
      left -= count
      if (left === 0) finish()
    },
    answered,
  }
}

/** Each thread begins with a task of its own, as far as there are enough, and helps with the others when that is done. */
function ownFirst(queues: readonly Queue[], thread: number): readonly Queue[] {
  const own = thread % Math.max(1, queues.length)
  return [...queues.slice(own), ...queues.slice(0, own)]
}

async function drain({ task, take, done }: Queue, { work, filesAtOnce, ahead }: Surveying, add: Outcome['add']): Promise<void> {
  const known = await task.known
  if (known !== null) await work.know(known)
  const oneByOne = async (): Promise<void> => {
    for (let files = take(filesAtOnce); files.length > 0; files = take(filesAtOnce)) {
      add(files, await work.survey({ files, detectors: task.detectors }))
      done(files.length)
    }
  }
  await Promise.all(Array.from({ length: ahead }, oneByOne))
}

interface Outcome {
  readonly add: (files: readonly SourceFile[], answer: BatchAnswer) => void
  addFinished(surveys: readonly FileSurvey[]): void
  /** Those so far, by path. */
  surveys(): readonly FileSurvey[]
  whole(): SurveyOutcome
}

/** Gathers the answers: one survey for each file, whoever looked at it. */
function createOutcome(progress: (done: number) => void): Outcome {
  const surveys = new Map<string, FileSurvey>()
  const unread = new Map<string, Unread>()
  const bytesOf = new Map<string, number>()
  let done = 0
  const addSurvey = (one: FileSurvey): void => {
    const before = surveys.get(one.file.path)
    surveys.set(one.file.path, before ? { ...before, surveys: { ...before.surveys, ...one.surveys }, troubles: [...before.troubles, ...one.troubles] } : one)
  }
  const sorted = (): readonly FileSurvey[] => [...surveys.values()].sort((a, b) => compareText(a.file.path, b.file.path))
  return {
    add(files, answer) {
      files.forEach(({ path }, index) => bytesOf.set(path, answer.bytes[index] ?? 0))
      for (const one of answer.unread) unread.set(one.path, one)
      answer.surveys.forEach(addSurvey)
      progress((done += files.length))
    },
    addFinished: (finished) => finished.forEach(addSurvey),
    surveys: sorted,
    whole: () => ({
      surveys: sorted(),
      bytes: [...bytesOf.values()].reduce((sum, bytes) => sum + bytes, 0),
      unread: [...unread.values()].sort((a, b) => compareText(a.path, b.path)),
    }),
  }
}
