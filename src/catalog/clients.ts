/** Which upstreams are apps that log in, and so need an api_id of their own; the rest are libraries, servers and tools. */

import type { UpstreamId } from '../model/upstream.ts'

const clients: ReadonlySet<UpstreamId> = new Set([
  'telegram-android', 'telegram-ios', 'telegram-ios-legacy', 'telegram-desktop', 'telegram-macos', 'telegram-macos-objc', 'telegram-x', 'telegram-web-k', 'telegram-web-a',
  'webogram', 'telegram-react', 'telegram-wp', 'telegram-cli', 'unigram',
])

export function isClient(upstream: UpstreamId): boolean {
  return clients.has(upstream)
}
