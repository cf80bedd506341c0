/**
 * Holds the published api_hashes of real checkouts against the rules of gitleaks: `tsx src/tools/secret-rules.ts GITLEAKS.TOML FOLDER...`. A rule counts for a
 * line where its pattern matches and the secret in it is as random as the rule wants; its allow lists are left out, so the figure is kind to gitleaks.
 */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'smol-toml'
import { credentials } from '../catalog/credentials.ts'

interface SecretRule {
  readonly id: string
  readonly regex?: string
  readonly path?: string
  readonly entropy?: number
  readonly secretGroup?: number
  readonly keywords?: readonly string[]
}

interface Usable extends SecretRule {
  readonly pattern: RegExp
}

const [config = '', ...folders] = process.argv.slice(2)
const rules = (parse(readFileSync(config, 'utf8')) as unknown as { readonly rules: readonly SecretRule[] }).rules.flatMap((rule): Usable[] => {
  const pattern = patternOf(rule)
  return pattern === null ? [] : [{ ...rule, pattern }]
})
const hashes = credentials.map(({ apiHash }) => apiHash)
let [lines, marked, ours] = [0, 0, 0]
for (const folder of folders) {
  const held = linesWithHash(folder)
  const known = new Set(ownLines(folder))
  lines += held.length
  marked += held.filter(({ text }) => rules.some((rule) => marks(rule, text))).length
  ours += held.filter(({ path, line }) => known.has(`${path}:${line}`)).length
}
console.log(`${folders.length} checkouts, ${lines} lines with a published api_hash: ${marked} marked by one of ${rules.length} rules of gitleaks, ${ours} by this check, which says of each whether it reaches a build`)

/** Go's syntax is JavaScript's but for flags at the beginning or in the middle, and two anchors. */
function patternOf({ regex, path }: SecretRule): RegExp | null {
  if (regex === undefined || path !== undefined) return null
  const insensitive = regex.includes('(?i)') || regex.includes('(?i:')
  try {
    return new RegExp(regex.replaceAll('(?i)', '').replaceAll('(?-i)', '').replaceAll('(?i:', '(?:').replaceAll('(?-i:', '(?:').replaceAll('\\z', '$').replaceAll('[[:alnum:]]', '[A-Za-z0-9]'), insensitive ? 'i' : '')
  } catch {
    return null
  }
}

function marks({ pattern, keywords = [], entropy = 0, secretGroup }: Usable, text: string): boolean {
  const lower = text.toLowerCase()
  if (keywords.length > 0 && !keywords.some((keyword) => lower.includes(keyword.toLowerCase()))) return false
  const match = pattern.exec(text)
  const secret = match === null ? null : match[secretGroup ?? 1] ?? match[0]
  return secret !== null && entropyOf(secret) >= entropy && hashes.some((hash) => lower.includes(hash) && secret.toLowerCase().includes(hash))
}

/** Shannon's, in bits a character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0)
}

function linesWithHash(folder: string): readonly { readonly path: string; readonly line: number; readonly text: string }[] {
  const args = ['-rniIE', '--exclude-dir=.git', hashes.join('|'), '.']
  let output = ''
  try {
    output = execFileSync('grep', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 })
  } catch {
    return []
  }
  return output.split('\n').flatMap((row) => {
    const [, path = '', line = '', text = ''] = /^\.\/(.*?):(\d+):(.*)$/.exec(row) ?? []
    return path === '' ? [] : [{ path, line: Number(line), text }]
  })
}

/** Places and trails of the credentials that this check finds. */
function ownLines(folder: string): readonly string[] {
  const program = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist/cli.js')
  const report = JSON.parse(execFileSync(process.execPath, [program, folder, '--offline', '--quiet', '--gate', 'report', '--format', 'json'], { encoding: 'utf8', maxBuffer: 2 ** 28 })) as {
    readonly credentials: readonly { readonly path: string; readonly line: number; readonly trail: readonly { readonly path: string; readonly line: number }[] }[]
  }
  return report.credentials.flatMap(({ path, line, trail }) => [{ path, line }, ...trail].map((place) => `${place.path}:${place.line}`))
}
