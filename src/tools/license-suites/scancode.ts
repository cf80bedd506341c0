/** ScanCode's cases with one licence of the GPL family: files, each with a `.yml` that names what is to be found. */

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse } from 'yaml'
import { licensesIn } from './answers.ts'
import { scoreOf, type Asked, type Score } from './suite.ts'

interface Case extends Asked {
  readonly namesVersion: boolean
}

/**
 * ScanCode gives a GPL without a version the oldest one's number, and knows some files by what stands elsewhere. Here the bare word, and an
 * address that is no licence's home, are nothing: on cases without a version nothing is a right answer, and they are counted apart.
 */
export async function scoreScancode(checkout: string): Promise<readonly Score[]> {
  const folder = join(checkout, 'tests', 'licensedcode', 'data', 'datadriven')
  const cases: Case[] = []
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yml')).sort()) {
    const one = await ask(join(folder, path), relative(folder, join(folder, path)).replace(/\.yml$/, ''))
    if (one !== null) cases.push(one)
  }
  return [
    scoreOf('ScanCode', 'one licence of the GPL family, with its version or its text', cases.filter(({ namesVersion }) => namesVersion)),
    scoreOf('ScanCode', 'one of the GPL family, the version nowhere: nothing may be concluded', cases.filter(({ namesVersion }) => !namesVersion)),
    scoreOf('ScanCode', 'both', cases),
  ]
}

async function ask(expectations: string, name: string): Promise<Case | null> {
  const { license_expressions: keys } = (parse(readFileSync(expectations, 'utf8')) ?? {}) as { license_expressions?: readonly string[] }
  const [key] = keys ?? []
  if (key === undefined || keys?.length !== 1 || !/^[al]?gpl-\d\.\d(?:-plus)?$/.test(key)) return null
  const bytes = readFileSync(expectations.replace(/\.yml$/, ''))
  const found = await licensesIn(bytes)
  const expected = spdxOf(key)
  const named = expected === 'GPL-1.0-or-later' ? /licen[cs]e[^.]{0,80}\bversion\W{1,3}1\b/i.test(bytes.toString('latin1')) : namesVersion(bytes.toString('latin1'))
  return { name, expected: named ? expected : 'nothing', found: found.join(', '), right: isSame(found, expected) || (!named && found.length === 0), namesVersion: named }
}

function spdxOf(key: string): string {
  return key.replace(/^[al]?gpl/, (family) => family.toUpperCase()).replace('-plus', '-or-later')
}

/** ScanCode does not tell a bare `GPL-2.0` from version 2 alone. */
function isSame(found: readonly string[], expected: string): boolean {
  return new Set(found.map((id) => id.replace(/-only$/, ''))).size === 1 && found.every((id) => id.replace(/-only$/, '') === expected)
}

/** Whether a number stands near enough to the name to be its version, asked by other means than those that are measured. */
function namesVersion(text: string): boolean {
  const flat = text.replace(/<[^<>]{0,100}>/g, ' ').replace(/[\s*#/;>|-]+/g, ' ')
  return /\b[al]?gpl\W{0,4}v?(?:ersion)?\W{0,2}[123]\b|\b[al]?gplv?[123]|public licen[cs]e.{0,120}?(?:\bversion|\bv|,|\() ?[123]\b|(?:version|v) ?[123](?:\.\d)?.{0,40} public licen[cs]e|general public version \d/i.test(flat)
}
