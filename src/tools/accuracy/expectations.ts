/** The list of checkouts whose answer is known. */

import { findUpstream } from '../../catalog/upstreams.ts'

/** A checkout, and what is known of it. */
export interface Expectation {
  readonly folder: string
  /** The upstream that it stems from or holds code of; null where it has nothing of any. */
  readonly upstream: string | null
  /** What it is to be called; left out, anything but `clean` is right for one with an upstream. */
  readonly extent?: 'derived' | 'contains'
  /** Git directories that hold the upstream's ages, to know by other means than fingerprints which files stem from it. */
  readonly from?: readonly string[]
}

/** Reads the list. Throws a sentence for the one who wrote it. */
export function readExpectations(json: string): readonly Expectation[] {
  const list: unknown = JSON.parse(json)
  if (!Array.isArray(list)) throw new Error('the list must be a JSON array')
  return list.map((one: unknown, index) => {
    if (!isExpectation(one)) throw new Error(`entry ${index + 1} must be like { "folder": "…", "upstream": "telegram-desktop" or null, "extent": "contains", "from": ["git directory"] }`)
    if (one.upstream !== null && !findUpstream(one.upstream)) throw new Error(`entry ${index + 1}: ${one.upstream} is no upstream of the catalogue`)
    return one
  })
}

function isExpectation(one: unknown): one is Expectation {
  if (typeof one !== 'object' || one === null) return false
  const { folder, upstream, extent, from } = one as Partial<Record<keyof Expectation, unknown>>
  return typeof folder === 'string' && (upstream === null || typeof upstream === 'string') && (extent === undefined || extent === 'derived' || extent === 'contains') &&
    (from === undefined || (Array.isArray(from) && from.every((directory) => typeof directory === 'string')))
}
