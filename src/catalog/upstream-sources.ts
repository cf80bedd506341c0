/**
 * Where each upstream's fingerprints are read from, and at which ages: about one a year, the newest first. The biggest official repositories are
 * read from public copies that hold the same commits; `upstreams.lock.json` names what was really read.
 */

export interface Reading {
  /** `owner/name` of the repository that is read. */
  readonly repository: string
  readonly revision: string
  /** Readings of one version that follow each other are one age: an upstream may be spread over several repositories. */
  readonly version: string
  /** Put before every path that is read, with a slash at its end. */
  readonly under?: string
  /** A copy that others had worked on: of it, only the files that a reading before it has too. */
  readonly copy?: true
}

export interface UpstreamSource {
  readonly upstream: string
  readonly readings: readonly Reading[]
  /** Only paths that match are read, relative to the repository's root. */
  readonly include: RegExp
  /** Paths that are left out beside the upstream's third-party folders and what tools write: what the copy added. */
  readonly exclude: RegExp
  /** Paths of other upstreams' code inside this one: neither read here nor taken out of anybody's shard. */
  readonly kin?: RegExp
  /** Who may stand in a file's copyright line without making it somebody else's file. */
  readonly holders: RegExp
}

const nothing = /$^/
const everything = /^/

/** Readings of one repository, each a revision and its version. */
function ages(repository: string, revisions: readonly (readonly [string, string])[], more: Pick<Reading, 'under' | 'copy'> = {}): readonly Reading[] {
  return revisions.map(([revision, version]) => ({ repository, revision, version, ...more }))
}

/** The libraries that Telegram Desktop is built from, each in a repository of its own. */
const toolkit: readonly Reading[] = Object.entries({
  '2026-08': {
    lib_base: 'f30ec2f', lib_ui: 'e3163c7', lib_crl: 'bc81a8c', lib_rpl: 'f4eb411', lib_lottie: '49d67cf', lib_qr: '6fdf604',
    lib_spellcheck: '3a47097', lib_storage: 'ccdc725', lib_tl: '665160f', lib_webrtc: '792c7a5', lib_webview: '036fb42', codegen: '1996c7c',
  },
  '2025-12': { lib_base: '13ce38a', lib_ui: '2d3c80e' },
  '2024-12': {
    lib_base: '70918d7', lib_ui: 'da44ac8', lib_crl: 'c1d6b02', lib_rpl: '9a3ce43', lib_lottie: '1a700e5',
    lib_spellcheck: 'f659406', lib_tl: '4e5742d', lib_webrtc: '169ba6b', lib_webview: '46c8bd2', codegen: '4155b9a',
  },
  '2023-12': { lib_base: '0d111bd', lib_ui: '88f53cf' },
  '2022-12': {
    lib_base: '117b8a2', lib_ui: '3fea35f', lib_crl: '53d1322', lib_rpl: 'fd31f5b', lib_lottie: '99d1d94', lib_qr: '501f4c3',
    lib_spellcheck: '68e0b6f', lib_storage: '8396093', lib_tl: '36fb95c', lib_webrtc: '94a8d5f', lib_webview: '9623bb4', codegen: '40d9bc8',
  },
  '2021-12': { lib_base: '161918a', lib_ui: '1f845ea' },
  '2020-12': {
    lib_base: 'dc89f34', lib_ui: 'b5fb343', lib_crl: '16150bf', lib_rpl: 'e1b9639', lib_lottie: 'fb40f37', lib_qr: '92ce41a',
    lib_spellcheck: '1b540b3', lib_storage: 'cbe5172', lib_tl: '8c4a8d7', lib_webrtc: 'd9e8307', codegen: '127968d',
  },
  '2019-12': { lib_base: '41e5e73', lib_ui: '765e525' },
}).flatMap(([version, libraries]) => Object.entries(libraries).map(([name, revision]) => ({ repository: `desktop-app/${name}`, revision, version, under: `${name}/` })))

export const upstreamSources: readonly UpstreamSource[] = [
  {
    upstream: 'telegram-android',
    readings: [
      ...ages('Nekogram/Nekogram', [
        ['9cbf03332', '12.1.1'], ['9dcd88b8c', '11.5.3'], ['a746a072d', '10.5.0'], ['5a31f93ec', '9.3.2'], ['c1c2ebaf4', '8.4.2'],
        ['d0e2266da', '7.3.1'], ['cc1dc3574', '5.13.0'], ['e222fded6', '4.9.1'], ['e9e40cb13', '4.6.0'], ['64e8ec3fb', '3.13.1'],
        ['fd000ad7c', '3.3.2'], ['e5e31e20e', '2.1.1'], ['404b2c1a4', '1.3.3'],
      ]),
    ],
    include: everything,
    exclude: /^TMessagesProj\/(?:jni\/(?:libtgvoip|breakpad|giflib|libjpeg|libyuv|aes|lz4|libwebp)\/|jni\/(?:aes_\w+|sqlite3\w*)\.\w+$|src\/main\/java\/jawnae\/)|\/(?:PagerSlidingTabStrip|PZSImageView)\.java$/,
    kin: /\/voip\/tgcalls\//,
    holders: /Nikolai Kudashov|Grishka|Telegram/i,
  },
  {
    upstream: 'telegram-ios',
    readings: [
      ...ages('weholy/kio', [['cf1442c0', '12.8']]),
      ...ages('akudryashov/Telegram-IOS-HLSPlayer-contest-', [
        ['85d47573ad', '11.2'], ['1f95e664df', '10.5'], ['6a15dbb4bb', '9.3'], ['322fda56c9', '8.4'], ['a706c210de', '7.3'],
      ['b60c8d25a6', '5.13'],
      ]),
    ],
    include: everything,
    exclude: /^(?:Swiftgram|LuxGram|WatchApp|Telegram\/WatchApp|build-system|docs|scripts|skills|tool-results|tools|upload|Tests)\/|nameless|Swiftgram|LuxGram|(?:^|\/)SG[A-Z][^/]*(?:\/|\.swift$)|(?:^|\/)Thirdparty\/|UIWebViewSearch|\.py$|(?:^|\/)FM(?:DB|Database|Result)/i,
    kin: /\/tgcalls\/|^submodules\/ton\/|^third-party\/td\//,
    holders: /Telegram|Andrei Salavei|IntroOpenGL|Mikhail Filimonov|Peter Iakovlev|Ali Zoda|Ilya Laktyushin|John Preston|Isaac|Grishka/i,
  },
  {
    upstream: 'telegram-ios-legacy',
    readings: [
      ...ages('peter-iakovlev/Telegram', [
        ['f41e9695', '5.0'], ['90cce8fc', '4.6'], ['58ce610e', '3.6'], ['18bf78b4', '3.2'], ['a4c7fecd', '2.7'],
      ]),
      ...ages('telegram-messenger/Telegram-iOS', [['8b67227', '2013-11']]),
    ],
    include: everything,
    exclude: /[Tt]hird-?[Pp]arty\/|(?:^|\/)FM(?:DB|Database|Result)|AFNetworking|HockeySDK|Stripe/,
    kin: /^thirdparty\/(?:SSignalKit|RMIntro)\/|^submodules\/LegacyComponents\//,
    holders: /Telegram|Peter Iakovlev|Peter on|TGModern|Ilya Laktyushin|Keepcoder/i,
  },
  {
    upstream: 'telegram-desktop',
    readings: [
      ...ages('telegramdesktop/tdesktop', [
        ['929032d598', '6.1.2'], ['4505a2bf2d', '5.9.2'], ['686310489b', '4.14'], ['bc71a2619a', '4.5'], ['3cb89339c8', '3.4.2'],
        ['373635a765', '2.5.3'], ['3e8b76dbd8', '1.9.3'], ['2eb3041c1f', '1.5.6'], ['94cf307ae0', '1.2.7'], ['218f991547', '0.10.22'],
        ['77eab809da', '0.9.15'], ['a495c247ac', '0.7.4'],
      ]),
    ],
    include: everything,
    exclude: nothing,
    kin: /^Telegram\/(?:codegen|lib_\w+)\/|\/tgcalls\//,
    holders: /John Preston|Telegram|tdesktop|Desktop App Toolkit/i,
  },
  {
    upstream: 'desktop-app-toolkit',
    readings: toolkit,
    include: everything,
    // The table of keys is libqxt's.
    exclude: /base_global_shortcuts_linux\.cpp$/,
    holders: /John Preston|Telegram|tdesktop|Desktop App Toolkit/i,
  },
  {
    upstream: 'telegram-macos',
    readings: [
      ...ages('overtake/TelegramSwift', [
        ['a31de126b', '11.14.1'], ['978e607a8', '10.15.1'], ['3f547ddbf', '10.4'], ['be09fe0f3', '9.3'], ['666844735', '8.4.1'],
        ['00d643712', '7.3'], ['ab8efd8dd', '5.8.1'], ['b12c69da9', '4.8'], ['fab7c89c1', '3.7.1'], ['ef6d08345', '2016-12'],
      ]),
    ],
    include: everything,
    exclude: /^core-xprojects\/(?:libvpx|Stripe|dav1d|ffmpeg|libopus|libwebp|openssl|rnnoise|webrtc|OpenH264|sqlcipher|libphonenumber)\/|^thrid-party\/|Pods\/|AppCenter|PLCrashReporter|(?:^|\/)Sparkle|libphonenumber/,
    kin: /\/tgcalls\/|(?:^|\/)td\/|emoji_?suggestions?/i,
    holders: /Telegram|Andrei Salavei|keepcoder|Mikhail Filimonov|Peter Iakovlev|overtake/i,
  },
  {
    upstream: 'telegram-macos-objc',
    readings: [
      ...ages('overtake/telegram', [
        ['ed51a263', '2017-10'], ['3a567af1', '2015-12'], ['66a2f4bf', '2014-12'],
      ]),
    ],
    include: everything,
    exclude: /(?:^|\/)(?:FMDB|FMDatabase|FMResult|POP|XCDYouTube|FLAnimatedImage|UIImageView\+AFNetworking|AFImageRequest|SPMediaKeyTap|HockeySDK)|^WebCore\//,
    holders: /Telegram|IntroOpenGL|keepcoder|Mikhail Filimonov|Peter Iakovlev|Dmitry Kondratyev/i,
  },
  {
    upstream: 'telegram-x',
    readings: [
      ...ages('TGX-Android/Telegram-X', [
        ['e7000d737', '0.28.11.1805'], ['95845b4e1', '0.28.1.1783'], ['d985ea502', '0.26.9.1737'], ['23575a11f', '0.25.6.1673'],
        ['c9305ca6a', '1581'], ['7f791a860', '1490'],
      ]),
    ],
    include: everything,
    exclude: nothing,
    kin: /\/tgcalls\/|^tdlib\//,
    holders: /tgx-android|Telegram|Vyacheslav Krylov|thunderdog/i,
  },
  {
    upstream: 'telegram-web-k',
    readings: [
      ...ages('teidesu/tweb', [
        ['27b79e69e', '2.2 (656)'], ['3ee0bd692', '2.2 (611)'], ['460cfe4ad', '2.2 (526)'], ['f8e311415', '2.0.0'], ['8bce2cbf7', '1.6.2'],
        ['19653ebcf', '1.0.0'], ['57f8d98d7', '2020-12'],
      ]),
    ],
    include: everything,
    exclude: /[Pp]olyfill|(?:^|\/)layer\.d\.ts$|^src\/scripts\/(?:in|out)\/|(?:^|\/)emoji(?:_test)?\.js/i,
    holders: /Eduard Kuzmenko|Evgeny Nadymov|Igor Zhukov|tweb|webogram|morethanwords/i,
  },
  {
    upstream: 'telegram-web-a',
    readings: [
      ...ages('Jokerjs/Jokerjs-telegram-tt-12.0.0', [['e7ea73b', '12.0.0']]),
      ...ages('ekumenlabs/telegram-tt', [['412f26a6', '1.23.0'], ['5c2925f1', '1.0.0']]),
      ...ages('spalt08/telegram-t', [['96fb3146', '2020-08']]),
      ...ages('saticModif/xchat_telegram_h5', [['2c4567a', '10.9.20']], { copy: true }),
      ...ages('ptp-build/wai-chat', [['4bf2237', '1.60.0']], { copy: true }),
    ],
    include: /^src\//,
    exclude: nothing,
    holders: /Telegram|Ajaxy|Alexander Zinchuk/i,
  },
  {
    upstream: 'webogram',
    readings: [
      ...ages('zhukov/webogram', [
        ['92873193', '0.7.0'], ['ba01736e', '0.7.0 (2018-12)'], ['61401c8a', '0.5.5'], ['83b366f9', '0.3.8'],
      ]),
    ],
    include: everything,
    exclude: /^(?:app\/vendor|app\/nacl|test)\//,
    holders: /Igor Zhukov|webogram/i,
  },
  {
    upstream: 'telegram-react',
    readings: [
      ...ages('evgeny-nadymov/telegram-react', [
        ['2f372ab6', '0.0.892'], ['3a062973', '0.0.892 (2020-12)'], ['f6e44cf9', '0.0.526'], ['c81e976c', '0.0.155'],
      ]),
    ],
    include: everything,
    exclude: /(?:^|\/)(?:registerServiceWorker|serviceWorker)\.js$/,
    holders: /Evgeny Nadymov/i,
  },
  {
    upstream: 'telegram-wp',
    readings: [
      ...ages('evgeny-nadymov/telegram-wp', [
        ['fd98ac6', '2019-10'],
      ]),
    ],
    include: everything,
    exclude: nothing,
    holders: /Evgeny Nadymov|Telegram/i,
  },
  {
    upstream: 'unigram',
    readings: [
      ...ages('UnigramDev/Unigram', [
        ['71ad98560', '11.2.11'], ['2c5fe7211', '10.3'], ['d29fe825c', '9.4 (2022-12)'], ['651ac08ae', '8.4 (2021-12)'],
        ['3a3c7ec25', '7.2 (2020-12)'], ['d8f4c4b8c', '2019-12'], ['10347beb3', '2018-12'], ['006e00c1f', '2017-12'],
        ['433359cfb', '2016-12'],
      ]),
    ],
    include: everything,
    exclude: /libyuv|rnnoise|Videolan|libtextclassifier|Telegram\.Native\/(?:Highlight|QR|SVG)|Unigram\.Native\/(?:Opus|libogg|lib)/i,
    holders: /Fela Ameghino|Lorenzo Rossoni|IntroOpenGL|Unigram|Telegram/i,
  },
  {
    upstream: 'tdlib',
    readings: [
      ...ages('tdlib/td', [
        ['022d60202', '1.8.66'], ['ef580cd3d', '1.8.42'], ['5ee9c7365', '1.8.10'], ['6b66cd871', '1.7.0'], ['39e58f3eb', '1.4.0'], ['27770ce06', '1.0.0'],
      ]),
    ],
    include: everything,
    exclude: /^(?:sqlite|example|benchmark|memprof)\//,
    holders: /Aliaksei Levin|Vkontakte|Vitaly Valtman|Arseny Smirnov|TDLib/i,
  },
  {
    upstream: 'telegram-bot-api',
    readings: [
      ...ages('tdlib/telegram-bot-api', [
        ['01a3679', '10.0'], ['fa6706f', '8.2'], ['d091a73', '6.4.1'], ['81b2598', '5.0'],
      ]),
    ],
    include: everything,
    exclude: nothing,
    kin: /^td\//,
    holders: /Aliaksei Levin|Arseny Smirnov|Luckydonald/i,
  },
  {
    upstream: 'mtproxy',
    readings: [
      ...ages('TelegramMessenger/MTProxy', [
        ['dc0c7f3', '2019-10'], ['b9950a1', '2018-12'],
      ]),
    ],
    include: everything,
    exclude: nothing,
    holders: /Telegram|Nikolai Durov|Andrey Lopatin|Vkontakte|Aliaksei Levin/i,
  },
  {
    upstream: 'telegram-cli',
    readings: [
      ...ages('vysheng/tg', [
        ['6547c0b', '1.4.1'], ['04105bb', '1.4.1 (2015-12)'], ['d74db18', '0.07'], ['d947869', '0.01'],
      ]),
    ],
    include: everything,
    exclude: /python-types|^(?:tgl|tl-parser)\//,
    kin: /^tgl\//,
    holders: /Vitaly Valtman|Vysheng/i,
  },
  {
    upstream: 'tgl',
    readings: [
      ...ages('vysheng/tgl', [
        ['ffb04ca', '2.1.0'], ['557453a', '2.1.0 (2015-12)'], ['2b35bf5', '1.1.1'],
      ]),
    ],
    include: everything,
    exclude: nothing,
    holders: /Vitaly Valtman|Ben Wiederhake|Topology LP/i,
  },
  {
    upstream: 'tgcalls',
    readings: [
      ...ages('TelegramMessenger/tgcalls', [
        ['d20de8e', '2022-02'], ['4885177', '2021-12'], ['2fa4dc6', '2020-12'],
      ]),
    ],
    include: everything,
    exclude: /third-party|tgcalls\/platform\/(?:darwin\/(?:TGRTC|RTC|h264|objc|sdk)|tdesktop)/,
    holders: /Telegram|Mikhail Filimonov|Peter Iakovlev|John Preston/i,
  },
]

/** The sources of one upstream, or undefined when its fingerprints are not made yet. */
export function findUpstreamSource(upstream: string): UpstreamSource | undefined {
  return upstreamSources.find((source) => source.upstream === upstream)
}
