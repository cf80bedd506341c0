/** Upstreams that the same people make from shared code: a file of one may as well be the other's, in a version that nobody read. */

import type { UpstreamId } from '../model/upstream.ts'

const families: readonly (readonly UpstreamId[])[] = [
  ['telegram-ios', 'telegram-ios-legacy', 'telegram-macos', 'telegram-macos-objc'],
  ['telegram-android', 'telegram-x'],
  ['telegram-desktop', 'desktop-app-toolkit'],
  ['webogram', 'telegram-web-k', 'telegram-web-a', 'telegram-react'],
  ['unigram', 'telegram-wp'],
  ['telegram-cli', 'tgl', 'mtproxy'],
]

/** Whether two upstreams share code by descent. */
export function areKin(one: UpstreamId, other: UpstreamId): boolean {
  return families.some((family) => family.includes(one) && family.includes(other))
}
