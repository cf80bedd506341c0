/** The payload of the event that started a workflow. */

import { readFile } from 'node:fs/promises'

/** The payload as parsed JSON, or null where there is none or it is no JSON. */
export async function readEventPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return null
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown
  } catch {
    return null
  }
}
