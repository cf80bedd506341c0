/** Measures one checkout: what the program says of it, and where the truth is known, how much of it the program finds. */

import { basename } from 'node:path'
import type { UpstreamSource } from '../../catalog/upstream-sources.ts'
import type { Expectation } from './expectations.ts'
import { measureMutants, type MutantRecall } from './mutants.ts'
import { recallOf, type Recall } from './recall.ts'
import { runProgram, type Outcome } from './run-program.ts'
import { readTruth, type Truth, type TrueFile } from './truth.ts'

export interface Settings {
  /** The folder of the program that is measured. */
  readonly program: string
  readonly findSource: (upstream: string) => UpstreamSource | undefined
  /** How many files of a checkout are changed at most; 0 for none. */
  readonly mutants: number
}

/** What the program found of the files that are known to stem from the upstream. */
export interface Found {
  readonly ages: Truth['ages']
  readonly recall: Recall
  /** Files that the program marks though the truth does not hold them: moved, renamed or mixed ones, and vendored copies. Not errors. */
  readonly beside: number
  readonly missed: readonly TrueFile[]
  /** Empty where none were asked for. */
  readonly mutants: readonly MutantRecall[]
}

export interface Measured {
  readonly name: string
  readonly expected: Expectation
  readonly outcome: Outcome
  readonly right: boolean
  /** Null where nothing tells the truth about the files. */
  readonly found: Found | null
}

/** Measures a checkout. Throws where the program fails, or where the git directories do not hold the upstream. */
export async function measure(expected: Expectation, settings: Settings): Promise<Measured> {
  const outcome = runProgram(settings.program, expected.folder)
  return { name: basename(expected.folder).replace('+', '/'), expected, outcome, right: isRight(expected, outcome), found: await findings(expected, outcome, settings) }
}

function isRight({ upstream, extent }: Expectation, { derived }: Outcome): boolean {
  if (upstream === null) return derived.extent === 'clean'
  return derived.upstreams[0]?.id === upstream && (extent === undefined || extent === derived.extent)
}

async function findings({ folder, upstream, from }: Expectation, outcome: Outcome, { program, findSource, mutants }: Settings): Promise<Found | null> {
  if (upstream === null || from === undefined) return null
  const source = findSource(upstream)
  if (!source) throw new Error(`${folder}: nothing says at which revisions ${upstream} is read`)
  const { files, ages } = await readTruth(folder, source, from)
  const recall = recallOf(files, outcome, upstream)
  const marked = new Set(outcome.derived.files.map(({ path }) => path))
  return {
    ages,
    recall,
    beside: marked.size - recall.found,
    missed: files.filter(({ path }) => !marked.has(path)),
    mutants: mutants > 0 && files.length > 0 ? measureMutants(program, files, upstream, mutants) : [],
  }
}
