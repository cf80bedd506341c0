/** Asks a worker thread for one thing after the other. It answers in the order in which it is asked. */

import type { Worker } from 'node:worker_threads'
import type { SharedKnown } from '../model/detector.ts'
import type { Batch, SurveyWork } from '../model/ports.ts'

/** A thread at work. */
export interface Thread extends SurveyWork {
  /** Opens the shards beside the program: see detect/derived-code/known.ts. */
  openShards(languages: readonly string[] | null): Promise<SharedKnown>
  end(): void
}

/** What a thread is asked for. */
export type Question =
  | { readonly asked: 'open-shards'; readonly about: readonly string[] | null }
  | { readonly asked: 'know'; readonly about: SharedKnown }
  | { readonly asked: 'survey'; readonly about: Batch }
  | { readonly asked: 'finish'; readonly about: null }

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

/** A thread that ends without an answer is our own bug: the run must not go on as if its files were clean. It keeps the process alive only while it has something to answer. */
export function threadOf(worker: Worker): Thread {
  const waiting: Waiting[] = []
  worker.on('message', (answer: unknown) => {
    waiting.shift()?.resolve(answer)
    if (waiting.length === 0) worker.unref()
  })
  worker.once('exit', (code) => {
    for (const { reject } of waiting) reject(new Error(`a worker thread ended with code ${code}`))
  })
  // Last, for whoever listens holds on to it.
  worker.unref()
  /** What the answer is, src/worker.ts decides. */
  const ask = <Answer>(question: Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      worker.ref()
      waiting.push({ resolve: resolve as Waiting['resolve'], reject })
      worker.postMessage(question)
    })
  return {
    openShards: (about) => ask({ asked: 'open-shards', about }),
    know: (about) => ask({ asked: 'know', about }),
    survey: (about) => ask({ asked: 'survey', about }),
    finish: () => ask({ asked: 'finish', about: null }),
    end: () => void worker.terminate(),
  }
}
