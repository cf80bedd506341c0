/**
 * Where each upstream's fingerprints are read from, and at which ages: about one a year, the newest first. The biggest official repositories are
 * read from public copies that hold the same commits; `upstreams.lock.json` names what was really read.
 */

export interface Reading {
  /** `owner/name` of the repository that is read. */
  readonly repository: string
  readonly revision: string
  readonly version: string
}

export interface UpstreamSource {
  readonly upstream: string
  readonly readings: readonly Reading[]
  /** Only paths that match are read, relative to the repository's root. */
  readonly include: RegExp
  /** Paths that are left out beside the upstream's third-party folders and what tools write: what the copy added. */
  readonly exclude: RegExp
  /** Who may stand in a file's copyright line without making it somebody else's file. */
  readonly holders: RegExp
}

const nothing = /$^/
const nekogram = 'Nekogram/Nekogram'
const desktop = 'telegramdesktop/tdesktop'
const x = 'TGX-Android/Telegram-X'

export const upstreamSources: readonly UpstreamSource[] = [
  {
    upstream: 'telegram-android',
    readings: [
      { repository: nekogram, revision: '9cbf03332', version: '12.1.1' },
      { repository: nekogram, revision: '9dcd88b8c', version: '11.5.3' },
      { repository: nekogram, revision: 'a746a072d', version: '10.5.0' },
      { repository: nekogram, revision: '5a31f93ec', version: '9.3.2' },
      { repository: nekogram, revision: 'c1c2ebaf4', version: '8.4.2' },
      { repository: nekogram, revision: 'd0e2266da', version: '7.3.1' },
      { repository: nekogram, revision: 'cc1dc3574', version: '5.13.0' },
      { repository: nekogram, revision: 'e222fded6', version: '4.9.1' },
      { repository: nekogram, revision: 'e9e40cb13', version: '4.6.0' },
      { repository: nekogram, revision: '64e8ec3fb', version: '3.13.1' },
      { repository: nekogram, revision: 'fd000ad7c', version: '3.3.2' },
      { repository: nekogram, revision: 'e5e31e20e', version: '2.1.1' },
      { repository: nekogram, revision: '404b2c1a4', version: '1.3.3' },
    ],
    include: /^/,
    exclude: nothing,
    holders: /Nikolai Kudashov|Grishka|Telegram/i,
  },
  {
    upstream: 'telegram-desktop',
    readings: [
      { repository: desktop, revision: '929032d598', version: '6.1.2' },
      { repository: desktop, revision: '4505a2bf2d', version: '5.9.2' },
      { repository: desktop, revision: '686310489b', version: '4.14' },
      { repository: desktop, revision: 'bc71a2619a', version: '4.5' },
      { repository: desktop, revision: '3cb89339c8', version: '3.4.2' },
      { repository: desktop, revision: '373635a765', version: '2.5.3' },
      { repository: desktop, revision: '3e8b76dbd8', version: '1.9.3' },
      { repository: desktop, revision: '2eb3041c1f', version: '1.5.6' },
      { repository: desktop, revision: '94cf307ae0', version: '1.2.7' },
      { repository: desktop, revision: '218f991547', version: '0.10.22' },
      { repository: desktop, revision: '77eab809da', version: '0.9.15' },
      { repository: desktop, revision: 'a495c247ac', version: '0.7.4' },
    ],
    include: /^/,
    exclude: nothing,
    holders: /John Preston|Telegram|tdesktop|Desktop App Toolkit/i,
  },
  {
    upstream: 'telegram-x',
    readings: [
      { repository: x, revision: 'e7000d737', version: '0.28.11.1805' },
      { repository: x, revision: '95845b4e1', version: '0.28.1.1783' },
      { repository: x, revision: 'd985ea502', version: '0.26.9.1737' },
      { repository: x, revision: '23575a11f', version: '0.25.6.1673' },
      { repository: x, revision: 'c9305ca6a', version: '1581' },
      { repository: x, revision: '7f791a860', version: '1490' },
    ],
    include: /^/,
    exclude: nothing,
    holders: /tgx-android|Telegram/i,
  },
  {
    upstream: 'telegram-web-k',
    readings: [{ repository: 'nostra-chat/nostra-chat', revision: '0aa9b63', version: '2.2' }],
    include: /^/,
    exclude: /nostra|[Pp]olyfill|(?:^|\/)layer\.d\.ts$|^src\/scripts\/(?:in|out)\//i,
    holders: /Eduard Kuzmenko|Igor Zhukov|tweb|webogram/i,
  },
  {
    upstream: 'telegram-web-a',
    readings: [
      { repository: 'Jokerjs/Jokerjs-telegram-tt-12.0.0', revision: 'e7ea73b', version: '12.0.0' },
      { repository: 'ekumenlabs/telegram-tt', revision: '412f26a6', version: '1.23.0' },
      { repository: 'ekumenlabs/telegram-tt', revision: '5c2925f1', version: '1.0.0' },
    ],
    include: /^src\//,
    exclude: nothing,
    holders: /Telegram|Ajaxy|Alexander Zinchuk/i,
  },
]

/** The sources of one upstream, or undefined when its fingerprints are not made yet. */
export function findUpstreamSource(upstream: string): UpstreamSource | undefined {
  return upstreamSources.find((source) => source.upstream === upstream)
}
