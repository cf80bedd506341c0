/** Holds two texts against each other line by line, with git. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Block } from '../model/comparison.ts'
import type { LineRange } from '../model/evidence.ts'
import type { Answer } from '../model/ports.ts'
import { git } from './git.ts'

/** How the lines of the two texts go together, white space aside, or why git does not tell. */
export async function lineDiff(here: readonly string[], there: readonly string[]): Promise<Answer<readonly Block[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'compare-'))
  try {
    await writeFile(join(folder, 'here'), `${here.join('\n')}\n`)
    await writeFile(join(folder, 'there'), `${there.join('\n')}\n`)
    const how = ['--no-index', '--no-ext-diff', '--no-textconv', '--no-color', '--unified=0', '--diff-algorithm=histogram', '--ignore-all-space']
    // It ends with 1 where the two differ.
    const answer = await git(folder, ['diff', ...how, '--', 'here', 'there'], { goodExits: [1] })
    return answer.ok ? { ok: true, value: blocksOf(answer.value, here.length, there.length) } : answer
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The blocks between and in the hunks of a diff without context. */
export function blocksOf(diff: string, linesHere: number, linesThere: number): readonly Block[] {
  const blocks: Block[] = []
  let [here, there] = [1, 1]
  const alikeUpTo = (nextHere: number, nextThere: number): void => {
    if (nextHere > here) blocks.push({ alike: true, here: { from: here, to: nextHere - 1 }, there: { from: there, to: nextThere - 1 } })
  }
  for (const [, atHere, countHere, atThere, countThere] of diff.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)) {
    const one = start(Number(atHere), Number(countHere ?? 1))
    const other = start(Number(atThere), Number(countThere ?? 1))
    alikeUpTo(one.at, other.at)
    blocks.push({ alike: false, here: one.range, there: other.range })
    here = one.range === null ? one.at : one.range.to + 1
    there = other.range === null ? other.at : other.range.to + 1
  }
  alikeUpTo(linesHere + 1, linesThere + 1)
  return blocks
}

/** Where a side of a hunk begins. Of an empty one git names the line before it. */
function start(line: number, count: number): { readonly at: number; readonly range: LineRange | null } {
  return count === 0 ? { at: line + 1, range: null } : { at: line, range: { from: line, to: line + count - 1 } }
}
