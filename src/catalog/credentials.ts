/** The api_id and api_hash pairs that are published, so that no released app may use them, and the build switches that select one. */

import type { Credential } from '../model/credential.ts'

/** Every pair, official samples first. A pair is known by its hash; the small ids alone say nothing. */
export const credentials: readonly Credential[] = [
  {
    id: 'telegram-android-sample',
    apiId: 4,
    apiHash: '014b35b6184100b085b0d0572f9b5103',
    product: 'the sample of Telegram for Android',
    status: 'sample',
    source: 'DrKLO/Telegram, TMessagesProj/src/main/java/org/telegram/messenger/BuildVars.java',
  },
  {
    id: 'telegram-android-2013',
    apiId: 2458,
    apiHash: '5bce48dc7d331e62c955669eb7233217',
    product: 'the id of Telegram for Android in 2013 and 2014',
    status: 'official-published',
    source: 'DrKLO/Telegram, TMessagesProj/src/main/java/org/telegram/messenger/BuildVars.java',
  },
  {
    id: 'telegram-android',
    apiId: 6,
    apiHash: 'eb06d4abfb49dc3eeb1aeb98ae0f581e',
    product: 'the production id of Telegram for Android',
    status: 'official-published',
    source: 'DrKLO/Telegram, TMessagesProj/src/main/java/org/telegram/ui/ScreenSlidePageFragmentPhone.java',
  },
  {
    id: 'telegram-ios-sample',
    apiId: 8,
    apiHash: '7245de8e747a0d6fbe11f7cc14fcc0bb',
    product: 'the sample of Telegram for iOS',
    status: 'sample',
    source: 'TelegramMessenger/Telegram-iOS, build-system/appstore-configuration.json',
  },
  {
    id: 'telegram-macos-sample',
    apiId: 9,
    apiHash: '3975f648bb682ee889f35483bc618d1c',
    product: 'the sample of Telegram for macOS',
    status: 'sample',
    source: 'overtake/TelegramSwift, packages/ApiCredentials/Sources/ApiCredentials/Config.swift',
  },
  {
    id: 'telegram-desktop-sample',
    apiId: 17349,
    apiHash: '344583e45741c457fe1862106095a5eb',
    product: 'the sample of Telegram Desktop',
    status: 'sample',
    source: 'telegramdesktop/tdesktop, Telegram/cmake/telegram_options.cmake',
  },
  {
    id: 'telegram-desktop-snap',
    apiId: 611335,
    apiHash: 'd524b414d21f4d37f08684c1df41ac9c',
    product: 'the id of Telegram Desktop\'s own snap and nightly builds',
    status: 'official-published',
    source: 'telegramdesktop/tdesktop, snap/snapcraft.yaml',
  },
  {
    id: 'tdlib-sample',
    apiId: 94575,
    apiHash: 'a3406de8d171bb422bb6ddf3bbd800e2',
    product: 'the sample of TDLib',
    status: 'sample',
    source: 'tdlib/td, example/python/tdjson_example.py',
  },
  {
    id: 'webogram',
    apiId: 2496,
    apiHash: '8da85b0d5bfe62527e5b244c209159c3',
    product: 'the production id of Webogram and Telegram Web',
    status: 'official-published',
    source: 'zhukov/webogram, app/js/lib/config.js',
  },
  {
    id: 'telegram-web-k',
    apiId: 1025907,
    apiHash: '452b0359b988148995f22ff0f4229750',
    product: 'the id that Telegram Web K\'s repository carries',
    status: 'official-published',
    source: 'morethanwords/tweb, .env',
  },
  {
    id: 'telegram-macos-objc',
    apiId: 2834,
    apiHash: '68875f756c9b437a8b916ca3de215815',
    product: 'the production id of the first Telegram for macOS',
    status: 'official-published',
    source: 'overtake/telegram, TelegramTest/Application.h',
  },
  {
    id: 'telegram-iphone',
    apiId: 1,
    apiHash: 'b6b154c3707471f5339bd661645ed3d6',
    product: 'the production id of the first Telegram for iOS',
    status: 'official-published',
    source: 'peter-iakovlev/Telegram, Telegraph/TGTelegraph.mm',
  },
  {
    id: 'telegram-ipad',
    apiId: 7,
    apiHash: '26ea037cb6e839d606a50ab46b807a90',
    product: 'the production id of Telegram HD for iPad',
    status: 'official-published',
    source: 'peter-iakovlev/Telegram, Telegraph/TGTelegraph.mm',
  },
  {
    id: 'telegram-ios-enterprise',
    apiId: 16352,
    apiHash: '29b4e98931587cd195cd4549ba9c8fe0',
    product: 'the id of Telegram\'s enterprise build for iOS',
    status: 'official-published',
    source: 'peter-iakovlev/Telegram, Telegraph/TGTelegraph.mm',
  },
  {
    id: 'telegram-ios-swift',
    apiId: 10840,
    apiHash: '33c45224029d59cb3ad0c16134215aeb',
    product: 'the production id of Telegram for iOS in 2016 and 2017',
    status: 'official-published',
    source: 'TelegramMessenger/Telegram-iOS, TelegramUI/AuthorizationSequenceController.swift',
  },
  {
    id: 'telegram-react',
    apiId: 12183,
    apiHash: '41c3080d9028cf002792a512d4e20089',
    product: 'the id of early Telegram React',
    status: 'official-published',
    source: 'evgeny-nadymov/telegram-react, src/Controllers/TdLibController.js',
  },
  {
    id: 'telegram-cli',
    apiId: 2899,
    apiHash: '36722c72256a24c1225de00eb6a1ca74',
    product: 'the id of telegram-cli',
    status: 'unofficial-published',
    source: 'vysheng/tg, loop.h',
  },
  {
    id: 'tgl',
    apiId: 10534,
    apiHash: '844584f2b1fd2daecee726166dcc1ef8',
    product: 'the default of the tgl library',
    status: 'unofficial-published',
    source: 'vysheng/tgl, mtproto-client.h',
  },
  {
    id: 'telegram-cli-2013',
    apiId: 51,
    apiHash: '3bc14c6455ef1595ec86a125762c3aad',
    product: 'the first id of telegram-cli',
    status: 'unofficial-published',
    source: 'vysheng/tg, net.h',
  },
  {
    id: 'telegram-desktop',
    apiId: 2040,
    apiHash: 'b18441a1ff607e10a989891a5462e627',
    product: 'the production id of Telegram Desktop',
    status: 'widely-copied',
    source: 'no repository of Telegram; copied by many third parties',
  },
  {
    id: 'telegram-x',
    apiId: 21724,
    apiHash: '3e0cb5efcd52300aec5994fdfc5bdc16',
    product: 'the production id of Telegram X',
    status: 'widely-copied',
    source: 'no repository of Telegram; copied by many third parties',
  },
  {
    id: 'telegram-android-5',
    apiId: 5,
    apiHash: '1c5c96d5edd401b1ed40db3fb5633e2d',
    product: 'an official id of Telegram for Android',
    status: 'widely-copied',
    source: 'no repository of Telegram; copied by many third parties',
  },
  {
    id: 'plus-messenger',
    apiId: 16623,
    apiHash: '8c9dbfe58437d1739540f5d53c72ae4b',
    product: 'the id known as Plus Messenger\'s',
    status: 'widely-copied',
    source: 'no repository of Telegram; copied by many third parties',
  },
  {
    id: 'tg-react',
    apiId: 414121,
    apiHash: 'db09ccfc2a65e1b14a937be15bdb5d4b',
    product: 'the id known as tg-react\'s',
    status: 'widely-copied',
    source: 'no repository of Telegram; copied by many third parties',
  },
]

/** A build switch that selects a credential, so that the pair itself need not stand where the build is configured. */
export interface BuildSwitch {
  readonly name: string
  readonly credential: string
}

export const buildSwitches: readonly BuildSwitch[] = [{ name: 'TDESKTOP_API_TEST', credential: 'telegram-desktop-sample' }]

const byHash = new Map(credentials.map((one) => [one.apiHash, one]))
const byId = new Map(credentials.map((one) => [one.id, one]))

/** The credential with this api_hash, in whatever case its digits are written. */
export function credentialWithHash(apiHash: string): Credential | null {
  return byHash.get(apiHash.toLowerCase()) ?? null
}

/** The credential that the catalogue calls so. */
export function credentialNamed(id: string): Credential | null {
  return byId.get(id) ?? null
}
