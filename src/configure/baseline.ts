/** The baseline: findings that somebody put aside when they began to use the check, one a line. `report/baseline.ts` writes it. */

import type { Baseline } from '../model/policy.ts'
import type { ConfigText } from './config-file.ts'
import { quoted } from './option-value.ts'
import { right, wrong, type Outcome } from './usage-error.ts'

/** The fingerprints at the ends of the lines. Empty lines and those that begin with # are passed over; what else is no finding is an error, with its line. */
export function parseBaseline({ path, text }: ConfigText): Outcome<Baseline> {
  const fingerprints = new Set<string>()
  for (const [index, line] of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const fingerprint = /^[a-z][a-z-]* .*?([0-9a-f]{32})\s*$/.exec(line)?.[1]
    if (fingerprint === undefined) return wrong('baseline', path, `${path}:${index + 1}: ${quoted(line)} is no finding of a baseline${isConflict(line) ? '; keep the findings of both sides and take the marks out' : ''}`)
    fingerprints.add(fingerprint)
  }
  return right({ path, fingerprints })
}

function isConflict(line: string): boolean {
  return /^(?:<{7}|={7}|>{7}|\|{7})/.test(line)
}
