/** Finds published api_id and api_hash pairs, and how far each gets. */

import type { Detector } from '../../model/detector.ts'
import { conclude } from './conclude.ts'
import type { FileFacts } from './facts.ts'
import { survey } from './survey.ts'

export const credentials: Detector<FileFacts> = {
  id: 'credentials',
  survey,
  trouble: ({ understood }) => (understood === 'unparsed' ? 'it could not be parsed, and was only searched as text' : null),
  gather: (surveys, { files, ports }) => conclude(surveys, files, (path) => ports.tree.read(path)),
  conclude: (_surveys, { gathered }) => Promise.resolve(gathered),
}
