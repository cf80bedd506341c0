/** Asks a worker thread for one thing after the other. It answers in the order in which it is asked. */

import type { Worker } from 'node:worker_threads'
import type { Batch, BatchAnswer } from './surveyor.ts'

export type Ask = (batch: Batch) => Promise<BatchAnswer>

interface Waiting {
  readonly resolve: (answer: BatchAnswer) => void
  readonly reject: (error: Error) => void
}

/** A thread that ends without an answer is our own bug: the run must not go on as if its files were clean. */
export function createAsker(thread: Worker): Ask {
  const waiting: Waiting[] = []
  thread.on('message', (answer: BatchAnswer) => waiting.shift()?.resolve(answer))
  thread.once('exit', (code) => {
    for (const { reject } of waiting) reject(new Error(`a worker thread ended with code ${code}`))
  })
  return (batch) =>
    new Promise((resolve, reject) => {
      thread.ref()
      waiting.push({ resolve, reject })
      thread.postMessage(batch)
    })
}
