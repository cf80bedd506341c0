/** Makes `src/licenses/index.json` from the texts of the SPDX licence list: numbers to know a licence by, none of its words. */

import { writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import licenses from 'spdx-license-list/full.js'
import { sketchOf, unpacked, type PackedSketch } from '../licenses/sketch.ts'
import { isWidelyUsed } from '../licenses/widely-used.ts'

/** Hashes kept of a licence that is met often, of one that is much like such a licence, and of the rest. */
const dense = 320
const relative = 240
const sparse = 72

/** Shorter texts are sentences that stand in files of any kind. */
const fewestWords = 12

/** Whoever shares this much with a widely used licence is told apart from it by a few words. */
const alike = 0.5

/** The index: one sketch for each text that differs from the others, ordered by id. */
export function buildLicenseIndex(): readonly PackedSketch[] {
  const seen = new Map<string, { name: string; text: string; hashes: readonly number[] }>()
  const named = new Set<string>()
  for (const spdx of Object.keys(licenses).filter(hasTextOfItsOwn).sort(betterNameFirst)) {
    const name = nameOfText(spdx)
    if (named.has(name)) continue
    named.add(name)
    const text = ownPart(licenses[spdx]?.licenseText ?? '')
    const whole = sketchOf(name, text, Infinity).hashes
    if (!seen.has(whole)) seen.set(whole, { name, text, hashes: unpacked(sketchOf(name, text, Infinity)).hashes })
  }
  const texts = [...seen.values()]
  const used = texts.filter(({ name }) => isWidelyUsed(name)).map(({ hashes }) => new Set(hashes))
  const sketches = texts.map(({ name, text, hashes }) => sketchOf(name, text, isWidelyUsed(name) ? dense : used.some((others) => resemblance(hashes, others) > alike) ? relative : sparse))
  return sketches.filter(({ words }) => words >= fewestWords).sort((a, b) => (a.spdx < b.spdx ? -1 : 1))
}

/** The share of the shingles of both that they share. */
function resemblance(hashes: readonly number[], others: ReadonlySet<number>): number {
  const shared = hashes.filter((hash) => others.has(hash)).length
  return shared / (hashes.length + others.size - shared)
}

/** `GPL-2.0-with-bison-exception` and its like hold the words of an exception where the licence's should be. */
function hasTextOfItsOwn(spdx: string): boolean {
  return !/^GPL-.*-with-/.test(spdx)
}

/** The GNU licences share one text between -only and -or-later. */
function nameOfText(spdx: string): string {
  return /^(?:A|L)?GPL-|^GFDL-/.test(spdx) ? spdx.replace(/-only$|-or-later$|\+$/, '') : spdx
}

/**
 * The part that is the licence: without the advice on how to apply it, which copies leave out as often as not, and for the LGPL-3.0
 * without the GPL-3.0 that the list appends.
 */
function ownPart(text: string): string {
  const end = text.search(/END OF TERMS AND CONDITIONS/i)
  const appended = /^\s*GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3/.test(text) ? text.search(/GNU GENERAL PUBLIC LICENSE\s+Version 3/) : -1
  const cut = [end, appended].filter((at) => at > 0)
  return cut.length > 0 ? text.slice(0, Math.min(...cut)) : text
}

/** Where two ids share a text, the one in use names it: the shorter, then the one that comes first. */
function betterNameFirst(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1)
}

/** The file's content: one licence a line, so that a change of one is a change of one line. */
export function serialized(index: readonly PackedSketch[]): string {
  return `[\n${index.map((sketch) => JSON.stringify(sketch)).join(',\n')}\n]\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = fileURLToPath(new URL('../licenses/index.json', import.meta.url))
  const index = buildLicenseIndex()
  writeFileSync(path, serialized(index))
  console.log(`${index.length} licence texts written to src/licenses/index.json`)
}
