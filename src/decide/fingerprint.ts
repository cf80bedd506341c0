/** A finding's name that outlives moved lines. */

import { createHash } from 'node:crypto'

/**
 * 32 hexadecimal digits of SHA-256 over rule, path and identity, with a running number for breaches that agree in all three. The parts are
 * joined as JSON, so that no two of them can flow into each other.
 */
export function fingerprint(rule: string, path: string | null, identity: string, occurrence: number): string {
  const parts = JSON.stringify([rule, path === null ? null : normalisedPath(path), identity, occurrence])
  return createHash('sha256').update(parts).digest('hex').slice(0, 32)
}

/** One spelling per path: `/` between parts, no leading `./`, and composed letters, since file systems differ in all three. */
function normalisedPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '').normalize('NFC')
}
