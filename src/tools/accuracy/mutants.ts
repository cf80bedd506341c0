/** Changes a sample of the files that stem from an upstream, as people change code that they took, and has the program look at the result. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sample } from '../mutate/chance.ts'
import { mutations, type Mutant } from '../mutate/mutations.ts'
import { recallOf, type Recall } from './recall.ts'
import { runProgram } from './run-program.ts'
import type { TrueFile } from './truth.ts'

export interface MutantRecall {
  readonly mutation: string
  readonly recall: Recall
}

/** Changes nothing less than which files are picked. */
const seed = 'accuracy'

/** The recall for each kind of change. The mutants of one kind are one repository, so that their files speak for each other as in a real one. */
export function measureMutants(program: string, files: readonly TrueFile[], upstream: string, most: number): readonly MutantRecall[] {
  const picked = sample(files, most, seed, ({ path }) => path)
  return mutations.map(({ name, mutate }) => {
    const mutants = mutate(picked)
    const folder = writeRepository(mutants)
    try {
      const sought = mutants.map(({ path }, index) => ({ path, tokens: picked[index]?.tokens ?? 0 }))
      return { mutation: name, recall: recallOf(sought, runProgram(program, folder), upstream) }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

function writeRepository(mutants: readonly Mutant[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  for (const { path, text } of mutants) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, 'latin1')
  }
  return folder
}
