/** The baseline: what is found now, one finding a line, to count no more. `configure/baseline.ts` reads it. */

import type { Finding } from '../model/finding.ts'
import { compareText } from '../model/place.ts'
import { prose, visible } from './escape.ts'

const head = [
  '# Findings that were there when somebody began to use telegram-gpl-check. They do not count; new ones do.',
  '# Written by --write-baseline. After a merge keep the lines of both sides: their order does not matter.',
]

/**
 * Rule, path and fingerprint of each finding that no waiver covers, those that stood in a baseline before as well. No lines, no times and no
 * order but that of the text, so that two branches that each mend something merge. The path is for the reader; of a finding of many files, or of none, it is what
 * makes the finding itself.
 */
export function baselineText(findings: readonly Finding[]): string {
  return `${[...head, ...baselined(findings).map(row).toSorted(compareText)].join('\n')}\n`
}

/** The findings that go into the baseline. */
export function baselined(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ waived, waivedBy }) => waived === null || waivedBy === 'baseline')
}

function row({ rule, place, spread, identity, fingerprint }: Finding): string {
  return `${rule} ${place === null || spread === true ? `(${prose(identity, 100)})` : visible(place.path)} ${fingerprint}`
}
