/** Door for threads: questions in, answers out. */

import { parentPort, workerData } from 'node:worker_threads'
import { detectors } from './detect/detectors.ts'
import { openShards } from './detect/derived-code/known.ts'
import { createSurveyWork } from './detect/survey-work.ts'
import { createShards } from './host/shards.ts'
import { createSources } from './host/sources.ts'
import type { WorkerStart } from './host/surveyor.ts'
import type { Question } from './host/worker-thread.ts'

const start = workerData as WorkerStart
const work = createSurveyWork(detectors, createSources(start.root, start.dist))
let before: Promise<unknown> = Promise.resolve()

// One after the other: batches share the reader's buffer.
parentPort?.on('message', (question: Question) => {
  before = before.then(async () => parentPort?.postMessage(await answer(question)))
})

function answer({ asked, about }: Question): Promise<unknown> {
  switch (asked) {
    case 'open-shards':
      return openShards(createShards(start.dist), about)
    case 'know':
      return work.know(about)
    case 'survey':
      return work.survey(about)
    case 'finish':
      return work.finish()
  }
}
