/** What was measured, as Markdown. */

import { mutations } from '../mutate/mutations.ts'
import type { Found, Measured } from './measure.ts'
import { sumOf, type Recall } from './recall.ts'
import type { Outcome } from './run-program.ts'

/** A row per checkout, and how many are right. */
export function repositoryTable(all: readonly Measured[]): string {
  const rows = all.map(({ name, expected, outcome }) => [
    name, [expected.extent, expected.upstream ?? 'nothing'].filter((word) => word !== undefined).join(': '), answer(outcome),
    `${number(outcome.derived.files.length)} of ${number(outcome.scanned.files)}`, outcome.derived.share?.toFixed(3) ?? '–', outcome.scanned.seconds.toFixed(1),
  ])
  const unrelated = all.filter(({ expected }) => expected.upstream === null).map(({ outcome }) => outcome)
  const files = unrelated.reduce((sum, { scanned }) => sum + scanned.files, 0)
  const marked = unrelated.reduce((sum, { derived }) => sum + derived.files.length, 0)
  const rate = files === 0 ? '' : ` (${((marked / files) * 10_000).toFixed(2)} in 10,000)`
  return `${table(['repository', 'expected', 'found', 'files marked', 'share', 'seconds'], rows)}

${number(all.filter(({ right }) => right).length)} of ${number(all.length)} repositories right; ${number(marked)} of ${number(files)} files of unrelated repositories marked${rate}`
}

/** What the repository is called. Where a shard or a file could not be read, that is said, for then there may be more. */
function answer({ derived, unanswered }: Outcome): string {
  const [main] = derived.upstreams
  const called = `${derived.extent ?? 'open'}${main ? `: ${main.id}` : ''}`
  return unanswered.some(({ question }) => question === 'derived-code') ? `${called} (not all could be read)` : called
}

/** A row per checkout with an upstream, and the total. */
export function recallTable(all: readonly Measured[]): string {
  const measured = all.filter(({ expected }) => expected.upstream !== null)
  const rows = measured.map(({ name, found }) => [name, ...(found ? [`${found.ages.read} of ${found.ages.known}`, ...recallCells(found.recall), number(found.beside)] : Array<string>(7).fill('–'))])
  const found = foundIn(measured)
  const total = ['**all**', '', ...recallCells(sumOf(found.map(({ recall }) => recall))), number(found.reduce((sum, { beside }) => sum + beside, 0))]
  return table(['repository', 'ages', 'stem from the upstream', 'found', 'upstream named', 'over 100 tokens', 'found', 'marked beside them'], [...rows, total])
}

/** A row per kind of change over all checkouts. */
export function mutantTable(all: readonly Measured[]): string {
  const rows = mutations.map(({ name }) => [name, ...recallCells(sumOf(foundIn(all).flatMap(({ mutants }) => mutants.filter(({ mutation }) => mutation === name)).map(({ recall }) => recall)))])
  return table(['change', 'files', 'found', 'upstream named', 'over 100 tokens', 'found'], rows)
}

/** A row per checkout, a column per kind of change: how many of all files were found. */
export function mutantsByRepository(all: readonly Measured[]): string {
  const rows = all.flatMap(({ name, found }) => (found && found.mutants.length > 0
    ? [[name, number(found.mutants[0]?.recall.files ?? 0), ...found.mutants.map(({ recall }) => percent(recall.found, recall.files))]]
    : []))
  return table(['repository', 'files', ...mutations.map(({ name }) => name)], rows)
}

/** Up to so many paths of each checkout that were not found, the biggest files first. */
export function missedList(all: readonly Measured[], most: number): string {
  return all.flatMap(({ name, found }) => {
    const biggest = [...(found?.missed ?? [])].sort((a, b) => b.tokens - a.tokens).slice(0, most)
    return biggest.map(({ path, tokens, share, origin }) => `- ${name}: \`${path}\`, ${number(tokens)} tokens, ${percent(Math.round(share * 1000), 1000)} of its lines in \`${origin}\``)
  }).join('\n')
}

function foundIn(all: readonly Measured[]): readonly Found[] {
  return all.flatMap(({ found }) => (found ? [found] : []))
}

function recallCells({ files, found, named, bigFiles, bigFound }: Recall): readonly string[] {
  return [number(files), percent(found, files), percent(named, files), number(bigFiles), percent(bigFound, bigFiles)]
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
