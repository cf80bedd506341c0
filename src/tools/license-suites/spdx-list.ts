/** Every text of the SPDX list, put before the check as a LICENSE. */

import licenses from 'spdx-license-list/full.js'
import { sketchOf } from '../../licenses/sketch.ts'
import { licensesIn } from './answers.ts'
import { scoreOf, type Asked, type Score } from './suite.ts'

/** A text is known by its own name, or by that of a licence with the same words. */
export async function scoreSpdxList(): Promise<readonly Score[]> {
  const ids = Object.keys(licenses).filter((id) => !/^GPL-.*-with-/.test(id))
  const words = new Map(ids.map((id) => [id, sketchOf('', textOf(id), Number.MAX_SAFE_INTEGER).hashes]))
  const asked: Asked[] = []
  for (const id of ids) {
    const found = await licensesIn(new TextEncoder().encode(textOf(id)))
    const bare = id.replace(/-only$|-or-later$|\+$/, '')
    asked.push({ name: id, expected: id, found: found.join(', '), right: found.some((name) => name === bare || words.get(name) === words.get(id)) })
  }
  return [scoreOf('SPDX licence list', 'every text that is one', asked)]
}

function textOf(id: string): string {
  return licenses[id]?.licenseText ?? ''
}
