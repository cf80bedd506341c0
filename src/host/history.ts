/** The history of what is checked out: which of the commits that somebody knows it holds. Asks git to read, and nobody over the network. */

import type { Answer, History } from '../model/ports.ts'
import { git } from './git.ts'

/** A walk ends where the dates of the known commits begin; only histories that have nothing in common are walked whole. */
const patienceMilliseconds = 10_000

/** The history of the folder, which may be a part of its repository. */
export function createHistory(root: string): History {
  return { newestHeld: (lines) => newestHeld(root, lines) }
}

async function newestHeld(root: string, lines: readonly (readonly string[])[]): Promise<Answer<readonly (string | null)[]>> {
  const [prefix, stored] = await Promise.all([ask(root, ['rev-parse', '--show-prefix']), datesOf(root, lines.flat())])
  if (!prefix.ok) return prefix
  if (!stored.ok) return stored
  const dates = await holdingFolder(root, stored.value, prefix.value.replace(/\n$/, ''))
  const held: (string | null)[] = []
  for (const line of lines) held.push(await newestAncestor(root, line.filter((commit) => dates.has(commit)), dates))
  return { ok: true, value: held }
}

function ask(root: string, args: readonly string[], input = ''): Promise<Answer<string>> {
  return git(root, args, { input, timeoutMilliseconds: patienceMilliseconds })
}

/** Commits with their days, in seconds. */
type Dates = ReadonlyMap<string, number>

/** Those of the revisions that lie in the repository, for whatever reason: one process, which walks nothing. */
async function datesOf(root: string, revisions: readonly string[]): Promise<Answer<Dates>> {
  const listThese = ['rev-list', '--no-walk=unsorted', '--timestamp', '--ignore-missing', '--missing=allow-any', '--stdin']
  const answer = await ask(root, listThese, `${revisions.join('\n')}\n`)
  if (!answer.ok) return answer
  return { ok: true, value: new Map([...answer.value.matchAll(/^(\d+) ([0-9a-f]+)$/gm)].map(([, date, commit = '']) => [commit, Number(date)])) }
}

/** The history of a repository is not that of each folder in it: of a folder those commits tell that have it as well. */
async function holdingFolder(root: string, dates: Dates, prefix: string): Promise<Dates> {
  if (prefix === '' || dates.size === 0) return dates
  if (prefix.includes('\n')) return new Map()
  const commits = [...dates]
  const questions = commits.map(([commit]) => `${commit}:${prefix.replace(/\/$/, '')}\n`)
  const answer = await ask(root, ['cat-file', '--batch-check=%(objecttype)'], questions.join(''))
  const rows = answer.ok ? answer.value.split('\n') : []
  return new Map(commits.filter((_, index) => rows[index] === 'tree'))
}

/**
 * The first of a line's stored commits that HEAD descends from. What was only fetched is nobody's ancestor. A walk costs what lies between the dates of its
 * ends, so those are asked about that are no newer than what they should be an ancestor of.
 */
async function newestAncestor(root: string, line: readonly string[], dates: Dates): Promise<string | null> {
  if (line.length === 0) return null
  const [newest = ''] = await upTo(root, 'HEAD', line, dates)
  const common = await ask(root, ['merge-base', 'HEAD', newest])
  if (!common.ok) return null
  if (common.value.trim() === newest) return newest
  for (const commit of await upTo(root, common.value.trim(), line.slice(line.indexOf(newest) + 1), dates)) {
    if ((await ask(root, ['merge-base', '--is-ancestor', commit, 'HEAD'])).ok) return commit
  }
  return null
}

/** The commits of the line from the revision's date on, or all where that says nothing: dates are whatever a clock said. */
async function upTo(root: string, revision: string, line: readonly string[], dates: Dates): Promise<readonly string[]> {
  const answer = await datesOf(root, [revision])
  const [date = Infinity] = answer.ok ? answer.value.values() : []
  const from = line.findIndex((commit) => (dates.get(commit) ?? 0) <= date)
  return line.slice(Math.max(0, from))
}
