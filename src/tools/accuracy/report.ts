/** All tables of a measurement, for the README or a terminal. */

import type { Measured } from './measure.ts'
import { missedList, mutantsByRepository, mutantTable, recallTable, repositoryTable } from './tables.ts'

/** The tables that there is something to say in; of what was missed at most so many paths a checkout. */
export function accuracyReport(all: readonly Measured[], missed: number): string {
  const parts = [repositoryTable(all)]
  if (all.some(({ expected }) => expected.upstream !== null)) parts.push(recallTable(all))
  if (all.some(({ found }) => (found?.mutants.length ?? 0) > 0)) parts.push(mutantTable(all), mutantsByRepository(all))
  if (missed > 0) parts.push(missedList(all, missed) || 'Nothing was missed.')
  return `${parts.join('\n\n')}\n`
}
