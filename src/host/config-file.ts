/** Finds and reads the config file and the baseline. */

import { lstat, readFile, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { Answer } from '../model/ports.ts'
import { readCommittedFile } from './committed-file.ts'
import { codeOf } from './error-code.ts'

export interface ConfigSearch {
  /** What is looked for, as the user calls it. */
  readonly what: 'config file' | 'baseline'
  /** The folder that is checked. */
  readonly root: string
  /** The file that the user names, relative to the working folder, or null to look in the usual places below the root. */
  readonly named: string | null
  readonly usualPlaces: readonly string[]
  /** Whether what stands in the checkout may configure the check. */
  readonly trusted: boolean
  /** The commit whose settings count where those of the checkout do not, or null. */
  readonly base: string | null
}

/** The file's name and text, or null where there is none; and what the user should know, or null. */
export interface ConfigReading {
  readonly file: { readonly path: string; readonly text: string } | null
  readonly notice: string | null
}

const mostBytes = 1_000_000

/** A config file that is named must be there; one in a usual place may be missing. */
export async function readConfigFile(search: ConfigSearch): Promise<Answer<ConfigReading>> {
  return search.named === null ? readUsual(search) : readNamed(search.named, search)
}

async function readNamed(named: string, search: ConfigSearch): Promise<Answer<ConfigReading>> {
  const path = resolve(named)
  if (!search.trusted && await isBelow(path, search.root)) {
    const place = relative(search.root, path).replaceAll('\\', '/')
    return (search.base === null ? null : await readOfBase({ ...search, usualPlaces: [place] }, search.base)) ?? refused(named, search)
  }
  const answer = await readText(path)
  return answer.ok ? found(named, answer.value) : { ok: false, because: `the ${search.what} ${named} ${answer.because}` }
}

async function readUsual(search: ConfigSearch): Promise<Answer<ConfigReading>> {
  const ofBase = search.trusted || search.base === null ? null : await readOfBase(search, search.base)
  if (ofBase !== null) return ofBase
  for (const place of search.usualPlaces) {
    const answer = await readText(join(search.root, place))
    if (!answer.ok && answer.because === missing) continue
    if (!search.trusted) return refused(place, search)
    return answer.ok ? found(place, answer.value) : { ok: false, because: `the ${search.what} ${place} ${answer.because}` }
  }
  return { ok: true, value: { file: null, notice: null } }
}

/** What the base holds was written by whoever may write there. */
async function readOfBase({ root, usualPlaces }: ConfigSearch, base: string): Promise<Answer<ConfigReading> | null> {
  for (const place of usualPlaces) {
    const text = await readCommittedFile(root, base, place, mostBytes)
    if (text !== null) return found(place, text)
  }
  return null
}

function found(path: string, text: string): Answer<ConfigReading> {
  return { ok: true, value: { file: { path, text }, notice: null } }
}

function refused(path: string, { what }: ConfigSearch): Answer<ConfigReading> {
  const advice = what === 'baseline' ? '' : ', or set what is needed as inputs of the Action'
  const notice = `${path} was not read: under this event the checkout may be a stranger's, who could switch the check off. `
    + `Check out the history of the base (fetch-depth: 0), whose file counts${advice}.`
  return { ok: true, value: { file: null, notice } }
}

const missing = 'does not exist'

/** A link is not followed: it may lead out of the tree, and an error would quote what it leads to. */
async function readText(path: string): Promise<Answer<string>> {
  try {
    const stats = await lstat(path)
    if (!stats.isFile()) return { ok: false, because: 'is not a file' }
    if (stats.size > mostBytes) return { ok: false, because: 'is larger than a megabyte' }
    return { ok: true, value: await readFile(path, 'utf8') }
  } catch (error) {
    const code = codeOf(error)
    return { ok: false, because: code === 'ENOENT' || code === 'ENOTDIR' ? missing : `cannot be read (${code})` }
  }
}

/** Whether the path, links followed, is in the folder. What cannot be followed counts as in it. */
async function isBelow(path: string, folder: string): Promise<boolean> {
  try {
    const way = relative(await realpath(folder), await realpath(path))
    return !way.startsWith('..') && !isAbsolute(way)
  } catch {
    return true
  }
}
