/** The command `compare`: which file of which upstream a file stems from, and with a clone of the upstream both texts side by side. */

import { originAddress } from '../catalog/origin-address.ts'
import { findUpstream } from '../catalog/upstreams.ts'
import { wrong, right, type Outcome } from '../configure/usage-error.ts'
import { linesOfFile, placeFile, upstreamLines } from '../host/compared-file.ts'
import { lineDiff } from '../host/line-diff.ts'
import type { Beside } from '../model/comparison.ts'
import type { DerivedFile } from '../model/evidence.ts'
import type { Report } from '../model/report.ts'
import { comparisonText, strangerText, type ComparisonOptions } from '../report/comparison.ts'

export interface CompareOptions extends ComparisonOptions {
  /** A clone of the upstream, or null. */
  readonly upstreamFolder: string | null
  /** Checks a folder: whose a file is, is asked with its repository around it, as every check asks it. */
  readonly checkFolder: (root: string) => Promise<Outcome<{ readonly report: Report }>>
}

/** What to print, or what the user got wrong. */
export async function compare(file: string, options: CompareOptions): Promise<Outcome<string>> {
  const placed = await placeFile(file)
  if (!placed.ok) return wrong('compare', file, placed.because)
  const checked = await options.checkFolder(placed.value.root)
  if (!checked.ok) return checked
  const { report } = checked.value
  const derived = report.derivedFiles.find(({ path }) => path === placed.value.path)
  if (derived === undefined) return right(strangerText(file, report.scanned.unread.find(({ path }) => path === placed.value.path)?.because ?? null))
  const lines = linesOfFile(placed.value)
  const beside = options.upstreamFolder === null ? right(null) : await besideIt(lines, derived, options.upstreamFolder)
  if (!beside.ok) return beside
  const known = findUpstream(derived.upstream)
  const upstream = { name: known?.name ?? derived.upstream, license: known?.license ?? 'NOASSERTION' }
  return right(comparisonText({ file, lines, derived, upstream, url: addressOf(derived), beside: beside.value }, options))
}

async function besideIt(lines: readonly string[], { upstream, origin }: DerivedFile, folder: string): Promise<Outcome<Beside | null>> {
  const path = originAddress(upstream, origin.path, origin.revision)?.path ?? origin.path
  const text = path === '' ? { ok: false as const, because: 'which file of the upstream it was is not known' } : await upstreamLines(folder, path, origin.revision)
  if (!text.ok) return wrong('upstream-dir', folder, `--upstream-dir: ${text.because}`)
  const blocks = await lineDiff(lines, text.value.lines)
  return blocks.ok ? right({ ...text.value, blocks: blocks.value }) : wrong('upstream-dir', folder, `the two texts cannot be held against each other: ${blocks.because}`)
}

function addressOf({ upstream, origin }: DerivedFile): string | null {
  const address = originAddress(upstream, origin.path, origin.revision)
  return address === null ? null : `https://github.com/${address.repository}/blob/${origin.revision}/${address.path.split('/').map(encodeURIComponent).join('/')}`
}
