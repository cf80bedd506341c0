import { describe, expect, it } from 'vitest'
import { credentialNamed } from '../../../src/catalog/credentials.ts'
import { libraries } from '../../../src/catalog/libraries.ts'
import { ofKind } from '../../../src/model/evidence.ts'
import { examine, reaches, usesOf } from './examine.ts'

const own = '95730acb94c9e9694d13c120446f0561'
const sample = credentialNamed('telegram-desktop-sample')?.apiHash ?? ''

/** Each library's own way to take a pair, the id as an expression that is no literal, so that only the call tells what the hash is. */
const calls: readonly (readonly [library: string, path: string, text: (hash: string) => string, line: number])[] = [
  ['Telethon', 'bot.py', (h) => `from telethon import TelegramClient\nclient = TelegramClient("s", read(), "${h}")\n`, 2],
  ['Telethon', 'bot.py', (h) => `from telethon.sync import TelegramClient as T, functions\nTelegramClient("s", read(), api_hash="${h}")\n`, 2],
  ['Telethon', 'bot.py', (h) => `from telethon import functions\nclient(functions.auth.SendCodeRequest(phone, read(), "${h}", settings))\n`, 2],
  ['Telethon', 'bot.py', (h) => `from telethon import TelegramClient\nKEY = "${h}"\nclient = TelegramClient("s", ID, KEY)\n`, 2],
  ['Telethon', 'bot.py', (h) => `from telethon import TelegramClient\nAPP = "1048321:${h}"\ni, k = APP.split(":")\nTelegramClient("s", int(i), k)\n`, 2],
  ['Telethon', 'bot.py', (h) => `from telethon import TelegramClient\nAPP = ["s", read(), "${h}"]\nTelegramClient(APP[0], APP[1], APP[2])\n`, 2],
  ['Pyrogram', 'bot.py', (h) => `from pyrogram import Client\napp = Client("s", read(), "${h}")\n`, 2],
  ['Pyrogram', 'bot.py', (h) => `from hydrogram import Client\napp = Client("s", api_id=read(), api_hash="${h}")\n`, 2],
  ['Pyrogram', 'bot.py', (h) => `import pyrogram\napp = pyrogram.Client("s", read(), "${h}")\n`, 2],
  ['GramJS', 'src/bot.ts', (h) => `import { TelegramClient } from "telegram"\nconst client = new TelegramClient(session, read(), "${h}", {})\n`, 2],
  ['GramJS', 'src/bot.js', (h) => `const { TelegramClient } = require("telegram")\nconst client = new TelegramClient(session, read(), "${h}", {})\n`, 2],
  ['mtcute', 'src/bot.ts', (h) => `import { TelegramClient } from "@mtcute/node"\nnew TelegramClient({ apiId: read(), apiHash: "${h}" })\n`, 2],
  ['MTProto Core', 'src/bot.ts', (h) => `import MTProto from "@mtproto/core"\nnew MTProto({ api_id: read(), api_hash: "${h}" })\n`, 2],
  ['tdl', 'src/bot.ts', (h) => `import * as tdl from "tdl"\ntdl.createClient({ apiId: read(), apiHash: "${h}" })\n`, 2],
  ['gotd', 'main.go', (h) => `package main\n\nimport "github.com/gotd/td/telegram"\n\nfunc main() { client := telegram.NewClient(read(), "${h}", telegram.Options{}); _ = client }\n`, 5],
  ['gotd', 'main.go', (h) => `package main\n\nimport "github.com/celestix/gotgproto"\n\nfunc main() { c, err := gotgproto.NewClient(read(), "${h}", kind, nil) }\n`, 5],
  ['gogram', 'main.go', (h) => `package main\n\nimport "github.com/amarnathcjd/gogram/telegram"\n\nfunc main() { telegram.NewClient(telegram.ClientConfig{AppID: read(), AppHash: "${h}"}) }\n`, 5],
  ['grammers', 'src/main.rs', (h) => `use grammers_client::{Client, Config};\nfn f() { let c = Client::connect(Config { session, api_id: read(), api_hash: "${h}".to_string(), params }); }\n`, 2],
  ['grammers', 'src/main.rs', (h) => `use grammers_client::Client;\nasync fn f() { client.request_login_code(&phone, "${h}").await; }\n`, 2],
  ['TDLib', 'src/main.rs', (h) => `use tdlib_rs::functions;\nasync fn f() { functions::set_tdlib_parameters(false, dir, dir, key, true, true, true, false, read(), "${h}".into(), lang, model, os, version, id).await; }\n`, 2],
  ['TDLib', 'Client.java', (h) => `class A { void f() { client.send(new TdApi.SetTdlibParameters(false, "db", "files", null, true, true, true, false, read(), "${h}", "en", "P", "", "1"), this); } }\n`, 1],
  ['TDLib', 'Client.kt', (h) => `fun f() {\n    client.send(TdApi.TdlibParameters(false, "db", "files", true, true, true, false, read(), "${h}", "en", "P", "", "1", false, false)) {}\n}\n`, 2],
  ['TDLib', 'client.py', (h) => `from aiotdlib import Client\nClient(api_id=read(), api_hash="${h}")\n`, 2],
  ['python-telegram', 'client.py', (h) => `from telegram.client import Telegram\ntg = Telegram(read(), "${h}", phone=p)\n`, 2],
  ['TDLight', 'Main.java', (h) => `class A { void f() { var settings = TDLibSettings.create(new APIToken(read(), "${h}")); } }\n`, 1],
  ['Telegram4J', 'Main.java', (h) => `class A { void f() { MTProtoTelegramClient.create(read(), "${h}", handler).connect(); } }\n`, 1],
  ['Kotlogram', 'Main.kt', (h) => `val application = TelegramApp(read(), "${h}", "P", "1", "1", "en")\n`, 1],
  ['TLSharp', 'Program.cs', (h) => `class A { void F() { var client = new TelegramClient(Read(), "${h}", store); } }\n`, 1],
  ['WTelegramClient', 'Program.cs', (h) => `class A { void F() { using var client = new WTelegram.Client(Read(), "${h}", "s"); } }\n`, 1],
]

describe('a call of a library', () => {
  it.each(calls)('tells that %s gets an own hash in %s', async (library, path, text, line) => {
    const found = ofKind(await examine({ [path]: text(own) }), 'own-credential')
    expect(found.map(({ place, apiHashStart }) => `${apiHashStart} ${place.line}`)).toEqual([`95730a ${line}`])
    expect(libraries.map(({ name }) => name)).toContain(library)
  })

  it.each(calls)('says that %s gets a published one in %s', async (_, path, text, line) => {
    expect(await reaches({ [path]: text(sample) })).toEqual([`effective telegram-desktop-sample ${path}:${line}`])
  })

  it('is named in the trail', async () => {
    const [use] = usesOf(await examine({ 'keys.py': `KEY = "${sample}"\n`, 'bot.py': 'from telethon import TelegramClient\nfrom keys import KEY\nTelegramClient("s", read(), KEY)\n' }))
    expect(use?.trail.map(({ place, says }) => `${place.path}:${place.line} ${says}`)).toEqual([
      'keys.py:1 the sample of Telegram Desktop stands here', 'bot.py:2 is used here', 'bot.py:3 is handed to Telethon here',
    ])
  })

  it.each([
    ['a client of something else', 'a.py', `from pigeon import Client\nClient("s", 1048321, "${own}")\n`],
    ['another place', 'a.py', `from telethon import TelegramClient\nTelegramClient("${own}", 1048321, read())\n`],
    ['a dummy', 'a.py', 'from telethon import TelegramClient\nTelegramClient("s", 12345, "0123456789abcdef0123456789abcdef")\n'],
    ['a checksum beside it', 'a.py', `from telethon import TelegramClient\nCHECKSUM = "${own}"\nTelegramClient("s", 1048321, read())\n`],
    ['another factory', 'A.java', `class A { void f() { Dove.create(1048321, "${own}", x); } }`],
    ['a pair of something else', 'a.ts', `const appHash = read(); const PIGEON_APP = "1048321:${own}"`],
  ])('is not %s', async (_, path, text) => {
    expect(ofKind(await examine({ [path]: text }), 'own-credential')).toEqual([])
  })

  it('makes nothing of a small known id', async () => {
    expect(await examine({ 'a.py': 'import os\nfrom telethon import TelegramClient\napi_hash = os.environ["API_HASH"]\nTelegramClient("s", 6, api_hash)\n' })).toEqual([])
  })

  it('lets a hash decide whatever id stands beside it', async () => {
    const [use] = usesOf(await examine({ 'a.py': `TelegramClient("s", 6, "${sample}")\n` }))
    expect(use?.apiId).toBe(17349)
  })

  it('is a gap where it gets nothing and nothing fills it', async () => {
    const call = (hash: string): string => `class A { void f() { client.send(new TdApi.SetTdlibParameters(false, "db", "files", null, true, true, true, false, 0, ${hash}, "en", "P", "", "1"), this); } String apiHash = ""; }\n`
    expect(ofKind(await examine({ 'A.java': call('""') }), 'credential-gap')).toHaveLength(1)
    expect(ofKind(await examine({ 'A.java': call('Extra.key()') }), 'credential-gap')).toEqual([])
  })
})

describe('a pair under a library\'s name for it', () => {
  it.each([
    ['opentele', 'bot.py', 'from opentele.api import API\nfrom opentele.tl import TelegramClient\nclient = TelegramClient("s", api=API.TelegramDesktop)\n', 'effective telegram-desktop bot.py:3'],
    ['opentele, generated', 'bot.py', 'from opentele.api import API\napi = API.TelegramIOS.Generate()\n', 'effective telegram-ios-swift bot.py:2'],
    ['opentele, taken apart', 'bot.py', 'from opentele.api import API\nTelegramClient("s", API.TelegramAndroidX.api_id, API.TelegramAndroidX.api_hash)\n', 'effective telegram-x bot.py:2'],
    ['opentele, as a whole', 'bot.py', 'import opentele\nclient.login(opentele.api.API.TelegramMacOS)\n', 'effective telegram-macos-objc bot.py:2'],
    ['opentele, as a default', 'bot.py', 'import os\nfrom opentele.api import API\napi = load(os.environ.get("API")) or API.Webogram\n', 'effective webogram bot.py:3'],
    ['opentele, in a debug build', 'bot.py', 'from opentele.api import API\nif DEBUG:\n    api = API.TelegramAndroid\n', 'guarded telegram-android bot.py:3'],
    ['gotd', 'main.go', 'package main\n\nimport "github.com/gotd/td/telegram"\n\nfunc main() { c := telegram.NewClient(telegram.TestAppID, telegram.TestAppHash, telegram.Options{}); _ = c }\n', 'effective telegram-desktop-sample main.go:5'],
    ['TDLight', 'Main.java', 'class A { void f() { APIToken token = APIToken.example(); } }\n', 'effective tdlib-sample Main.java:1'],
  ])('is found with %s', async (_, path, text, expected) => {
    expect(await reaches({ [path]: text })).toEqual([expected])
  })

  it.each([
    ['a class of one\'s own', 'bot.py', 'class API:\n    TelegramDesktop = load("api_hash")\napi = API.TelegramDesktop\n'],
    ['a comparison', 'bot.py', 'from opentele.api import API\nif api == API.TelegramDesktop:\n    raise ValueError("get your own")\n'],
    ['an own token', 'Main.java', 'class A { APIToken token = new APIToken(read(), secret()); void f() { load("APIToken.example"); } }\n'],
  ])('is not %s', async (_, path, text) => {
    expect(await reaches({ [path]: text })).toEqual([])
  })

  it('is for tests where a name says so', async () => {
    expect(await reaches({ 'a.go': 'package a\n\nimport "github.com/gotd/td/telegram"\n\nconst TestAppHash = telegram.TestAppHash\n' })).toEqual(['test telegram-desktop-sample a.go:5'])
  })

  it('names credentials of the catalogue only', () => {
    expect(libraries.flatMap(({ presets = [] }) => presets).filter(({ credential }) => credentialNamed(credential) === null)).toEqual([])
  })
})
