/** A patch that puts lost notices back. It is not applied: whether the wording fits each file is for a person to read. */

import lock from '../catalog/upstreams.lock.json' with { type: 'json' }
import { noticeWording } from '../catalog/notice-wording.ts'
import { isSameFile, type DerivedFile } from '../model/derived-code.ts'
import type { Mending, MendingSources } from '../model/mending.ts'
import type { Report } from '../model/report.ts'
import { findingsOf, hasFile, left, nothing } from './part.ts'

const patchName = 'telegram-gpl-check-notices.patch'
const contextLines = 3

/** The patch for all files that a finding of notice-removed counts as without a notice. */
export function noticePatch(report: Report, sources: MendingSources): Mending {
  const upstreams = new Set(findingsOf(report, 'notice-removed').map(({ identity }) => identity.replace('notices of ', '')))
  const lost = report.derivedFiles.filter((file) => file.notice === 'removed' && upstreams.has(file.upstream) && isSameFile(file))
  if (lost.length === 0) return nothing
  if (hasFile(sources, new RegExp(`^${patchName}$`))) return left(`${patchName} exists and was left alone.`)
  const patches = lost.map((file) => patchOf(file, sources.contentOf(file.path)))
  const made = patches.filter((patch) => patch !== null)
  const skipped = patches.length - made.length
  const more = skipped === 0 ? [] : [`${skipped} of ${patches.length} files without their notice are not in the patch; look them up in the upstream's repository.`]
  return made.length === 0 ? { files: [], left: more } : {
    files: [{ path: patchName, content: made.join(''), because: `Notices for ${made.length} files, to be read and then applied with git apply ${patchName}.` }],
    left: more,
  }
}

/** Ends of names of files whose comments begin with a number sign; in all others a slash and a star begin one. */
const numberSign = /(?:\.(?:py|cmake|sh|rb|ya?ml|toml)|(?:^|\/)cmakelists\.txt)$/i
/** What must stay the first line of a file, and names that a patch would have to quote. */
const mustComeFirst = /^(?:#!|<\?|\uFEFF|<!)/
const awkwardName = /["\\\p{Cc}]/u

/** A unified diff that puts the upstream's notice before the first line, or null where that would do harm. */
function patchOf({ path, upstream, origin }: DerivedFile, content: string | null): string | null {
  const wording = noticeWording[upstream]
  if (wording === undefined || content === null || content === '' || mustComeFirst.test(content) || awkwardName.test(path)) return null
  const lineEnd = /^[^\n]*\r\n/.test(content) ? '\r\n' : '\n'
  const context = content.split('\n').slice(0, contextLines)
  if (context.length < contextLines) return null
  const notice = commented(wording.lines(origin.version, yearOf(upstream, origin.version)), numberSign.test(path) ? '#' : wording.asLines === true ? '//' : '/*')
  const added = [...notice, ''].map((line) => `+${line}${lineEnd}`)
  // Lines of the context keep the carriage returns that they have.
  return [
    `diff --git a/${path} b/${path}\n`, `--- a/${path}\n`, `+++ b/${path}\n`, `@@ -1,${context.length} +1,${context.length + added.length} @@\n`,
    ...added, ...context.map((line) => ` ${line}\n`),
  ].join('')
}

function commented(lines: readonly string[], mark: '#' | '//' | '/*'): readonly string[] {
  if (mark === '/*') return ['/*', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */']
  return [mark, ...lines.map((line) => `${mark} ${line}`.trimEnd()), mark]
}

const readings: Readonly<Record<string, { readonly readings: readonly { readonly version: string; readonly date: string }[] } | undefined>> = lock.shards

function yearOf(upstream: string, version: string): string {
  const known = readings[upstream]?.readings ?? []
  return (known.find((reading) => reading.version === version) ?? known[0])?.date.slice(0, 4) ?? ''
}
