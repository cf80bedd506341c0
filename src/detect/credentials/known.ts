/** Known hashes in a piece of text, and what the text around them makes of them. */

import { credentialWithHash } from '../../catalog/credentials.ts'
import type { Credential } from '../../model/credential.ts'

/**
 * How a text holds a hash: it is nothing but the hash, assigns it (`api_hash=…`), lists it (`2040|…|name`), gives it as what to take where
 * nothing else is given (`${api-hash:…}`), or talks about it.
 */
export type Manner = 'whole' | 'assigned' | 'listed' | 'default' | 'mentioned'

export interface Holding {
  readonly credential: Credential
  readonly manner: Manner
  /** Lines between the start of the text and the hash. */
  readonly line: number
}

const hash = /(?<![0-9a-zA-Z])[0-9a-fA-F]{32}(?![0-9a-zA-Z])/g

/** How much of the text around a hash is looked at. */
const nearby = 200
const mostHoldings = 200

/** The known hashes in a text, the first 200. A run of more than 32 digits is something else. */
export function holdings(text: string): readonly Holding[] {
  const found: Holding[] = []
  let [line, counted] = [0, 0]
  for (const match of text.matchAll(hash)) {
    const credential = credentialWithHash(match[0])
    if (!credential) continue
    for (; counted < match.index; counted += 1) if (text.charCodeAt(counted) === 10) line += 1
    const [start, end] = [match.index, match.index + 32]
    found.push({ credential, manner: mannerOf(text.slice(Math.max(0, start - nearby), start), text.slice(end, end + nearby)), line })
    if (found.length === mostHoldings) break
  }
  return found
}

function mannerOf(before: string, after: string): Manner {
  if (/^[\s"'\\]*$/.test(before) && /^[\s"'\\;,]*$/.test(after)) return 'whole'
  if (/\$\{[^{}]*:[-=]?$/.test(before) && after.startsWith('}')) return 'default'
  if (/default\w*[\\"']{0,3}\s{0,2}[:=]\s{0,2}[\\"']{0,3}$/i.test(before)) return 'default'
  if (/hash[\\"']{0,3}\s{0,2}(?:=>|[:=])\s{0,2}[\\"']{0,3}$/i.test(before)) return 'assigned'
  return /\s/.test((before + after).trim()) || !/[|:;,]$/.test(before + after.slice(0, 1)) && !/^[|:;,]/.test(after) ? 'mentioned' : 'listed'
}
