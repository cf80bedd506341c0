/** Runs the check over suites of licence texts that others wrote, and prints how many it gets right. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { scoreLicensecheck } from './licensecheck.ts'
import { scoreLicensee } from './licensee.ts'
import { scoreScancode } from './scancode.ts'
import { scoreSpdxList } from './spdx-list.ts'
import type { Score } from './suite.ts'

const suites: readonly (readonly [folder: string, score: (checkout: string) => Promise<readonly Score[]>])[] = [
  ['licensecheck', scoreLicensecheck],
  ['licensee', scoreLicensee],
  ['scancode-toolkit', scoreScancode],
]

/** The scores of the suites that are checked out below the folder, and of the SPDX list, which needs no checkout. */
export async function scoreSuites(folder: string): Promise<readonly Score[]> {
  const present = suites.filter(([name]) => existsSync(join(folder, name)))
  if (present.length === 0) throw new Error(`--licenses ${folder}: put checkouts of google/licensecheck, licensee/licensee or aboutcode-org/scancode-toolkit into it, each under its own name`)
  const scores: Score[] = []
  for (const [name, score] of present) scores.push(...(await score(join(folder, name))))
  return [...scores, ...(await scoreSpdxList())]
}

/** The scores as a Markdown table, and of what is wrong at most so many a group. */
export function suiteReport(scores: readonly Score[], most: number): string {
  const rows = scores.map(({ suite, cases, right, all }) => `| ${suite} | ${cases} | ${right} of ${all} | ${((right / all) * 100).toFixed(1)} % |`)
  const wrong = scores.flatMap(({ suite, cases, wrong: all }) => (all.length === 0 || most === 0 ? [] : [`\n${suite}, ${cases}:\n`, ...all.slice(0, most).map((one) => `- ${one}`)]))
  return `${['| suite | cases | right | |', '| --- | --- | --- | --- |', ...rows, ...wrong].join('\n')}\n`
}
