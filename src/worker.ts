/** Door for threads: batches of files in, their surveys out. */

import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { withContentRole } from './collect/collect.ts'
import { detectors } from './detect/detectors.ts'
import { knownFrom, openShards } from './detect/derived-code/known.ts'
import { surveyFile } from './detect/survey-file.ts'
import { createParser } from './host/parser.ts'
import { createReader } from './host/read-source.ts'
import { createShards } from './host/shards.ts'
import type { Batch, BatchAnswer, WorkerStart } from './host/surveyor.ts'
import type { Question } from './host/worker-thread.ts'
import type { FileSurvey, KnownFingerprints } from './model/detector.ts'
import type { Unread } from './model/source.ts'

const start = workerData as WorkerStart
const parser = createParser((grammar) => join(start.dist, 'grammars', `${grammar}.wasm`))
const read = createReader(start.root)
const latin1 = new TextDecoder('latin1')

const nobody: KnownFingerprints = { mayHold: () => false }
let known: KnownFingerprints | null = null
let before: Promise<unknown> = Promise.resolve()

// One after the other: batches share the reader's buffer.
parentPort?.on('message', (question: Question) => {
  before = before.then(async () => parentPort?.postMessage(question === 'shards' ? await openShards(createShards(start.dist)) : await surveyBatch(question)))
})

async function surveyBatch({ files, detectors: ids, known: words }: Batch): Promise<BatchAnswer> {
  // The same words with every batch: taken over once.
  if (words !== null) known ??= knownFrom(words)
  const asked = detectors.filter(({ id }) => ids.includes(id))
  const surveys: FileSurvey[] = []
  const unread: Unread[] = []
  for (const listed of files) {
    const source = read(listed)
    if ('because' in source) {
      unread.push(source)
      continue
    }
    const file = withContentRole(listed, latin1.decode(source.bytes.subarray(0, 700)))
    surveys.push(await surveyFile({ ...source, file }, asked, parser, known ?? nobody))
  }
  return { surveys, unread }
}
