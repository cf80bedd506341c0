/** How the libraries that log in to Telegram take an api_id and api_hash, and the published pairs that some of them have a name for. */

/** A call that takes the pair. */
export interface LibraryCall {
  /** The last part of what is called, in small letters without underscores. */
  readonly callee: string
  /** The place of the api_hash among the arguments that have no name, from 0. The api_id stands right before it, where the call takes one. */
  readonly hash: number
  /** Whether other code has calls of this name, so that only files count that import the library. */
  readonly common?: true
  /** What it is called on, where only that makes it the library's. */
  readonly of?: string
}

/** A name that stands for a published pair, which so need not be in the tree. */
export interface LibraryPreset {
  /** The last parts of the name. */
  readonly path: readonly string[]
  /** The catalogue's id of the pair. */
  readonly credential: string
}

export interface Library {
  readonly name: string
  /** What imports of it start with, or have for a part; null where the language's imports are not read. */
  readonly modules: RegExp | null
  readonly calls: readonly LibraryCall[]
  readonly presets?: readonly LibraryPreset[]
}

const client = 'telegramclient'
/** Methods of the API itself, which libraries name in their own way. */
const methods = [at('sendcoderequest', 2), at('importbotauthorizationrequest', 2), at('exportlogintokenrequest', 1)]
const parameters = [at('settdlibparameters', 9), at('tdlibparameters', 8)]

export const libraries: readonly Library[] = [
  { name: 'Telethon', modules: /^telethon(?:\.|$)/, calls: [at(client, 2), ...methods] },
  { name: 'Pyrogram', modules: /^(?:pyrogram|hydrogram|pyrofork|kurigram|electrogram|pyrotgfork)(?:\.|$)/, calls: [common('client', 2)] },
  { name: 'GramJS', modules: /^telegram(?:\/|$)/, calls: [at(client, 2)] },
  { name: 'mtcute', modules: /^@mtcute\//, calls: [] },
  { name: 'MTProto Core', modules: /^@mtproto\/core|^telegram-mtproto/, calls: [] },
  { name: 'tdl', modules: /^(?:tdl|airgram|@airgram\/\w+|@prebuilt-tdlib\/\w+|tdweb)(?:\/|$)/, calls: [] },
  {
    name: 'gotd',
    modules: /^github\.com\/(?:gotd\/td|celestix\/gotgproto)(?:\/|$)/,
    calls: [common('newclient', 1)],
    presets: [{ path: ['TestAppHash'], credential: 'telegram-desktop-sample' }],
  },
  { name: 'gogram', modules: /^github\.com\/(?:amarnathcjd\/gogram|xelaj\/mtproto)(?:\/|$)/, calls: [] },
  { name: 'grammers', modules: /^grammers_/, calls: [common('requestlogincode', 1), common('requestlogincode', 2), common('botsignin', 1), common('botsignin', 2)] },
  { name: 'TDLib', modules: /(?:^|[/_.:])(?:tdlib|tdjson|aiotdlib|pytdbot|go-tdlib|tdlib_rs|rust_tdlib|TDLibKit)(?:$|[/_.:])/, calls: parameters },
  { name: 'python-telegram', modules: /^telegram\.client$/, calls: [common('telegram', 1)] },
  {
    name: 'TDLight',
    modules: null,
    calls: [at('apitoken', 1)],
    presets: [{ path: ['APIToken', 'example'], credential: 'tdlib-sample' }],
  },
  { name: 'Telegram4J', modules: null, calls: [{ callee: 'create', hash: 1, of: 'MTProtoTelegramClient' }] },
  { name: 'Kotlogram', modules: null, calls: [at('telegramapp', 1)] },
  { name: 'TLSharp', modules: null, calls: [at(client, 1)] },
  { name: 'WTelegramClient', modules: null, calls: [{ callee: 'client', hash: 1, of: 'WTelegram' }] },
  {
    name: 'opentele',
    modules: /^opentele\d?(?:\.|$)/,
    calls: [],
    presets: [
      preset('TelegramDesktop', 'telegram-desktop'),
      preset('TelegramAndroid', 'telegram-android'),
      preset('TelegramAndroidX', 'telegram-x'),
      preset('TelegramIOS', 'telegram-ios-swift'),
      preset('TelegramMacOS', 'telegram-macos-objc'),
      preset('TelegramWeb_Z', 'webogram'),
      preset('TelegramWeb_K', 'webogram'),
      preset('Webogram', 'webogram'),
    ],
  },
]

/**
 * Words of files that may take a pair from elsewhere, by a name alone. Of each the four letters that are looked for first, at the speed at which memory is read. Not
 * looked for in languages that have no such library.
 */
export const libraryWords: readonly { readonly word: string; readonly part: string; readonly notIn: ReadonlySet<string | null> }[] = [
  // OpenTelemetry is another thing.
  ...['opentele.', 'opentele2.', 'opentele import'].map((word) => ({ word, part: 'pent', notIn: new Set(['java', 'kotlin', 'c', 'cpp', 'objective-c', 'swift', 'csharp', 'json', 'xml']) })),
  { word: 'APIToken.example', part: 'APIT', notIn: new Set(['c', 'cpp', 'objective-c', 'swift', 'json', 'xml']) },
  { word: 'TelegramClient(', part: 'mCli', notIn: new Set(['java', 'c', 'cpp', 'objective-c', 'json', 'xml']) },
  { word: 'dlibParameters(', part: 'bPar', notIn: new Set(['json', 'xml']) },
]

const words = /telegram_?client|tdlib_?parameters|apitoken|telegramapp|(?:pyro|hydro|electro|kuri)gram|pyrofork|\bgotd\b|gotgproto|\bgrammers|wtelegram|telegram\.client|login_?token|send_?code|bot_?authorization/i

/** Whether a text has to do with one of the libraries at all. */
export function speaksOfLibrary(text: string): boolean {
  return words.test(text)
}

function at(callee: string, hash: number): LibraryCall {
  return { callee, hash }
}

function common(callee: string, hash: number): LibraryCall {
  return { callee, hash, common: true }
}

function preset(name: string, credential: string): LibraryPreset {
  return { path: ['API', name], credential }
}
