/** What looks like a published credential and is none, or reaches no release build: the 40 rows, and some more. */

import { credentialNamed } from '../../../src/catalog/credentials.ts'
import type { Role } from '../../../src/model/source.ts'

const hash = credentialNamed('telegram-desktop-sample')?.apiHash ?? ''
const half = hash.slice(0, 16)

export interface Decoy {
  readonly id: string
  readonly path: string
  readonly text: string
  readonly role?: Role
}

/** What is no use of a credential at all. */
export const silent: readonly Decoy[] = [
  { id: 'X01 ids that pick an icon', path: 'a.cpp', text: 'const auto kDesktop = std::array{ 2040, 17349, 611335 };' },
  { id: 'X02 an id compared with what a server sends', path: 'a.ts', text: 'const icon = (session: Session) => session.apiId === 21724 ? 1 : 2' },
  { id: 'X03 an id in a text', path: 'a.java', text: 'class A { String s = "App #" + session.apiId; }' },
  { id: 'X04 an id that marks a session', path: 'a.cpp', text: 'constexpr auto TestApiId = 17349;\nbool isTest(int id) { return id == TestApiId; }' },
  { id: 'X05 digits of a drawing', path: 'a.svg', text: '<path d="M47.51,15.97 L17349.9485165,28.1544765"/>' },
  { id: 'X06 documentation', path: 'README.md', text: `**api_id**: 17349\n**api_hash**: ${hash}\n`, role: 'documentation' },
  { id: 'X08 an ETag', path: 'a.json', text: '{"etag":"9e107d9d372bb6826bd81d3542a419d6"}' },
  { id: 'X09 a cache key', path: 'a.yaml', text: 'cache_key: "5eb63bbbe01eeed093cb22bb8f5acdc3"\n' },
  { id: 'X11 a UUID', path: 'a.js', text: 'const uuid = "550e8400e29b41d4a716446655440000";' },
  { id: 'X12 a test vector', path: 'a.java', text: 'class A { byte[] k = hex("000102030405060708090a0b0c0d0e0f"); }' },
  { id: 'X13 an own id', path: 'a.java', text: 'class A { int apiId = BuildConfig.TELEGRAM_API_ID; String apiHash = BuildConfig.TELEGRAM_API_HASH; }' },
  { id: 'X14 a placeholder', path: '.env', text: 'TELEGRAM_API_ID=YOUR_API_ID\nTELEGRAM_API_HASH=YOUR_API_HASH_HERE\n' },
  { id: 'X15 empty values', path: 'local.properties.sample', text: 'telegram.api_id=\ntelegram.api_hash=\n' },
  { id: 'X16 secrets', path: '.github/workflows/release.yml', text: 'on: release\nenv:\n  API_HASH: ${{ secrets.API_HASH }}\n  API_ID: ${{ vars.API_ID }}\n' },
  { id: 'X17 a dummy', path: 'a.ts', text: 'const api_id = 12345; const api_hash = "0123456789abcdef0123456789abcdef"' },
  { id: 'X18 a type', path: 'a.ts', text: 'export interface P { apiId: number; apiHash: string }' },
  { id: 'X19 a pattern', path: 'a.java', text: 'class A { boolean ok = hash.matches("[0-9a-f]{32}"); }' },
  { id: 'X20 commented out', path: 'a.cpp', text: `// constexpr auto ApiHash = "${hash}";\nconstexpr auto ApiHash = MACRO(API_HASH);` },
  { id: 'X20 in a block comment', path: 'a.java', text: `class A {\n/*\n String APP_HASH = "${hash}";\n*/\n}` },
  { id: 'X21 a list of ids to reject', path: 'a.ts', text: 'const sampleIds = [17349, 4, 9, 2496]; if (sampleIds.includes(apiId)) throw new Error("get your own")' },
  { id: 'X21 hashes to reject', path: 'a.ts', text: `const deniedHashes = ["${hash}"]; if (deniedHashes.includes(apiHash)) throw new Error("get your own")` },
  { id: 'X21 a comparison', path: 'a.java', text: `class A { boolean sample(String apiHash) { return apiHash.equals("${hash}"); } }` },
  { id: 'X22 an #error', path: 'a.cpp', text: '#if API_ID == 17349\n#error "Do not use the sample api_id"\n#endif' },
  { id: 'X23 a message', path: 'a.cmake', text: `message(FATAL_ERROR\n    " > api_id: 17349\\n"\n    " > api_hash: ${hash}\\n")\n` },
  { id: 'X24 another service', path: 'a.json', text: '{"other_service":{"api_id":"17349","api_hash":"sha256"}}' },
  { id: 'X26 a bot token', path: 'a.js', text: `const token = "1234567890:AA${'x'.repeat(33)}";` },
  { id: 'X28 colours', path: 'a.js', text: 'const c = "344583"; const d = "#e45741c4";' },
  { id: 'X29 half a hash', path: 'a.java', text: `class A { String guid = "${half}fe1862106095a5ec"; }` },
  { id: 'X30 longer digits', path: 'a.java', text: `class A { String sha = "aa${hash}bb00112233445566778899aabbccdd"; }` },
  { id: 'X33 a changelog', path: 'changelog.txt', text: `Removed sample api_id 17349 and ${hash} from the build.`, role: 'documentation' },
  { id: 'X34 a patch', path: 'a.patch', text: `-constexpr auto ApiHash = "${hash}";\n+constexpr auto ApiHash = MACRO(API_HASH);\n` },
  { id: 'X35 a checksum', path: 'pods.lock', text: '"checksum": "7215ee9c7d9dc229d2921a40e899ec5f"' },
  { id: 'X37 a dead arm', path: 'a.ts', text: 'const apiHash = __DEV__ ? DEV_HASH : process.env.API_HASH;' },
  { id: 'X40 an asset', path: 'a.js', text: `n.p+"static/js/2040.${half}fe1862106095a5e0.js"` },
  { id: 'a log line', path: 'a.ts', text: `console.log("do not ship api_hash ${hash}")` },
  { id: 'an exception', path: 'a.java', text: `class A { void f() { throw new IllegalStateException("api_hash=${hash} is the sample"); } }` },
  { id: 'a template', path: '.env.example', text: `API_HASH=${hash}\n` },
  { id: 'other people\'s code', path: 'third_party/td/example/cpp/td_example.cpp', text: `void f() { request->api_hash_ = "${hash}"; }`, role: 'vendored' },
  { id: 'X07 the MD5 of a file', path: 'a.py', text: 'assert md5(open("a").read()) == "d41d8cd98f00b204e9800998ecf8427e"\n' },
  { id: 'X10 another service\'s key', path: 'a.java', text: 'class A { String google_api_key = "AIzaSyA-fake-not-telegram-000000000000"; }' },
  { id: 'X27 another number', path: 'a.py', text: 'PORT = 17349\nLIMIT = 17349\n' },
  { id: 'X31 a text that asks for an own id', path: 'a.swift', text: 'fatalError("Set your own apiId and apiHash from https://my.telegram.org")' },
  { id: 'X36 asked for at the terminal', path: 'a.py', text: 'api_id = int(input("api_id: "))\napi_hash = getpass("api_hash: ")\n' },
  { id: 'X38 a line of a schema', path: 'a.tl', text: 'initConnection#c1cd5ea9 {X:Type} flags:# api_id:int device_model:string = X;' },
  { id: 'X39 names of ids', path: 'a.kt', text: 'val names = mapOf(4 to "Android sample", 17349 to "Desktop sample", 2496 to "Web")' },
]

/** What is one that reaches no release build. */
export const harmless: readonly Decoy[] = [
  { id: 'X25 a unit test', path: 'src/test/java/FooTest.java', text: `class FooTest { String apiHash = "${hash}"; }`, role: 'test' },
  { id: 'X32 a constant for tests', path: 'a.ts', text: `export const TestAppHash = "${hash}"` },
  { id: 'a debug build', path: 'a.cpp', text: `#ifdef _DEBUG\nconst char *apiHash = "${hash}";\n#endif` },
]
