/** The answer, computed once, before anything is printed. */

import type { Gate } from './policy.ts'

export interface Verdict {
  readonly answer: 'pass' | 'fail' | 'inconclusive'
  readonly gate: Gate
  /** Whether the gate stops here: always false for `report`. */
  readonly blocks: boolean
  /** Sentences, the weightiest first. */
  readonly reasons: readonly string[]
}

/** Exit codes of the command line: 0 pass, 1 fail, 3 inconclusive; 2 is wrong usage and 70 a bug of ours, both the doors' own. */
export function exitCode(verdict: Verdict): 0 | 1 | 3 {
  if (!verdict.blocks) return 0
  return verdict.answer === 'fail' ? 1 : 3
}
