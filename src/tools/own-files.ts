/** Which files of an upstream's repository are its own work: not other people's that it carries, and not what tools wrote. */

import { findUpstream } from '../catalog/upstreams.ts'
import type { UpstreamSource } from '../catalog/upstream-sources.ts'
import { noticeBytes, noticeIn, otherLicense } from '../catalog/notices.ts'
import { isGeneratedName, isToolSettings, saysGenerated } from '../languages/generated.ts'

/** Bigger files are data in the shape of code. */
export const maxFileBytes = 4_000_000

/** What a file is by its own beginning, which decides before its folder does. */
export interface Belonging {
  readonly whose: 'own' | 'strangers' | 'tools'
  /** Which of the catalogue's notices the file carries, or -1. */
  readonly notice: number
}

/** Whether a path of the upstream is its own as far as the path tells. */
export function isOwnPath(path: string, source: UpstreamSource): boolean {
  const folders = findUpstream(source.upstream)?.thirdPartyPaths ?? []
  return source.include.test(path) && !source.exclude.test(path) && !isGeneratedName(path) && !isToolSettings(path) && !folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
}

/** Whose a file in the upstream's own folders is. */
export function belongingOf(bytes: Uint8Array, holders: RegExp): Belonging {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, noticeBytes)).toString('latin1')
  const notice = noticeIn(head)
  if (notice < 0 && isStrangers(head, holders)) return { whose: 'strangers', notice }
  return { whose: saysGenerated(head) || isMinified(bytes) ? 'tools' : 'own', notice }
}

/** Lines of several hundred bytes on average are no person's: a bundler put libraries and code together. */
export function isMinified(bytes: Uint8Array): boolean {
  let lines = 1
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++
  return bytes.length / lines > 300
}

function isStrangers(head: string, holders: RegExp): boolean {
  if (otherLicense.test(head)) return true
  const lines = head.split('\n').filter((line) => /copyright|\(c\) (?:19|20)\d\d/i.test(line))
  return lines.length > 0 && !lines.some((line) => holders.test(line))
}
