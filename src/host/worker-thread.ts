/** Asks a worker thread for one thing after the other. It answers in the order in which it is asked. */

import type { Worker } from 'node:worker_threads'
import type { Batch, BatchAnswer } from './surveyor.ts'

/** A thread at work. */
export interface Thread {
  survey(batch: Batch): Promise<BatchAnswer>
  /** Opens the shards beside the program: see detect/derived-code/known.ts. */
  openShards(): Promise<unknown>
  end(): void
}

/** What a thread is asked for. */
export type Question = Batch | 'shards'

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
  const ask = (question: Question): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.ref()
      waiting.push({ resolve, reject })
      worker.postMessage(question)
    })
  return {
    survey: async (batch) => (await ask(batch)) as BatchAnswer,
    openShards: () => ask('shards'),
    end: () => void worker.terminate(),
  }
}
