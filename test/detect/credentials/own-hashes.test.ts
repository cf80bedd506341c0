import { describe, expect, it } from 'vitest'
import { ofKind } from '../../../src/model/evidence.ts'
import type { Role } from '../../../src/model/source.ts'
import { examine } from './examine.ts'

const hash = '95730acb94c9e9694d13c120446f0561'

async function own(files: Readonly<Record<string, string>>, roles: Readonly<Record<string, Role>> = {}): Promise<readonly string[]> {
  return ofKind(await examine(files, roles), 'own-credential').map(({ reach, apiHashStart, place }) => `${reach} ${apiHashStart} ${place.path}:${place.line}`)
}

describe('an own api_hash', () => {
  it.each([
    ['Java', 'A.java', `class A {\n  static int APP_ID = 1048321;\n  static String APP_HASH = "${hash}";\n}`, 'effective 95730a A.java:3'],
    ['pieces', 'A.java', `class A {\n  static int API_ID = 1048321;\n  static String API_HASH = "${hash.slice(0, 9)}" + "${hash.slice(9)}";\n}`, 'effective 95730a A.java:3'],
    ['TypeScript', 'a.ts', `export const cfg = { apiId: 1048321, apiHash: '${hash}' }`, 'effective 95730a a.ts:1'],
    ['a default', 'a.ts', `const apiId = 1048321\nconst apiHash = process.env.API_HASH ?? '${hash}'`, 'fallback 95730a a.ts:2'],
    ['a setter', 'a.ts', `new App().setApiId(1048321).setApiHash('${hash}')`, 'effective 95730a a.ts:1'],
    ['C++', 'a.cpp', `constexpr auto ApiId = 1048321;\nconstexpr auto ApiHash = "${hash}";`, 'effective 95730a a.cpp:2'],
    ['CMake', 'CMakeLists.txt', `set(TDESKTOP_API_ID 1048321)\nset(TDESKTOP_API_HASH ${hash})`, 'effective 95730a CMakeLists.txt:2'],
    ['a name of Telegram\'s', 'keys.properties', `telegram.api.hash=1\ntelegram_api_hash=${hash}\n`, 'effective 95730a keys.properties:2'],
    ['.env', '.env', `VITE_API_ID=1048321\nVITE_API_HASH=${hash}\n`, 'fallback 95730a .env:2'],
    ['JSON', 'config.json', `{"telegram": {"api_id": "1048321", "api_hash": "${hash.toUpperCase()}"}}`, 'effective 95730a config.json:1'],
    ['a workflow', '.github/workflows/release.yml', `on: release\njobs:\n  a:\n    steps:\n      - run: cmake . -D TDESKTOP_API_ID=1048321 -D TDESKTOP_API_HASH=${hash}\n`, 'effective 95730a .github/workflows/release.yml:5'],
  ])('is found in %s', async (_, path, text, expected) => {
    expect(await own({ [path]: text })).toEqual([expected])
  })

  it.each([
    ['another service\'s hash', 'A.java', `class A {\n  static int HOCKEY_APP_ID = 1048321;\n  static String HOCKEY_APP_HASH = "${hash}";\n}`],
    ['a hash with no id beside it', 'a.ts', `const appHash = '${hash}'`],
    ['a dummy', 'a.ts', "const apiId = 12345\nconst apiHash = '0123456789abcdef0123456789abcdef'"],
    ['zeros', 'a.ts', "const apiId = 12345\nconst apiHash = '00000000000000000000000000000000'"],
    ['a published one', 'a.ts', "const apiId = 17349\nconst apiHash = '344583e45741c457fe1862106095a5eb'"],
    ['a placeholder', '.env', 'API_ID=12345\nAPI_HASH=YOUR_API_HASH\n'],
    ['a template', '.env.example', `API_ID=1048321\nAPI_HASH=${hash}\n`],
    ['a secret', '.github/workflows/release.yml', 'on: release\nenv:\n  API_ID: 1048321\n  API_HASH: ${{ secrets.API_HASH }}\n'],
    ['a longer hash', 'a.json', `{"app_id": 1048321, "app_hash": "${hash}${hash.slice(0, 8)}"}`],
    ['a checksum', 'a.json', `{"app_id": 1048321, "app": {"hash": "${hash}"}}`],
    ['an id that is a word', 'a.json', `{"app_id": "pigeon", "app_hash": "${hash}"}`],
  ])('is not %s', async (_, path, text) => {
    expect(await own({ [path]: text })).toEqual([])
  })

  it('is nothing to speak of in a test', async () => {
    expect(await own({ 'test/a.ts': `const apiId = 1048321\nconst apiHash = '${hash}'` }, { 'test/a.ts': 'test' })).toEqual([])
  })

  it('is followed to where it is used', async () => {
    const evidence = await examine({ 'Keys.java': `class Keys {\n  static int API_ID = 1048321;\n  static String API_HASH = "${hash}";\n}`, 'Login.java': 'class Login { void f(P p) { p.apiHash = Keys.API_HASH; p.apiId = Keys.API_ID; } }' })
    expect(ofKind(evidence, 'own-credential').flatMap(({ trail }) => trail.map(({ place }) => place.path))).toEqual(['Keys.java', 'Login.java'])
    expect(JSON.stringify(ofKind(evidence, 'own-credential'))).not.toContain(hash.slice(0, 8))
  })
})

describe('an app that can be given no api_hash', () => {
  const gaps = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    ofKind(await examine(files), 'credential-gap').flatMap(({ places }) => places.map((place) => `${place.path}:${place.line}`))
  const empty = { 'BuildVars.java': 'class BuildVars {\n  static int APP_ID = 0;\n  static String APP_HASH = "";\n}\n' }

  it('has an empty place and nothing to fill it', async () => {
    expect(await gaps(empty)).toEqual(['BuildVars.java:3'])
    expect(await gaps({ 'BuildVars.java': empty['BuildVars.java'].replace('""', '"YOUR_APP_HASH"') })).toEqual(['BuildVars.java:3'])
  })

  it.each([
    ['a field of the build', { 'build.gradle': 'android { defaultConfig { buildConfigField "String", "APP_HASH", "\\"\\"" } }\n' }],
    ['a property', { 'gradle.properties': 'APP_HASH=\n' }],
    ['a template', { 'local.properties.example': 'APP_HASH=\n' }],
    ['an initialiser', { 'App.java': 'class App { static { BuildVars.APP_HASH = Extra.APP_HASH; } }' }],
    ['the environment', { 'Keys.java': 'class Keys { String apiHash = System.getenv("API_HASH"); }' }],
    ['a file that is not followed', { 'Keys.scala': 'object Keys { val apiHash = sys.env("API_HASH") }' }],
    ['a workflow', { '.github/workflows/a.yml': 'on: push\njobs:\n  a:\n    steps:\n      - run: sed -i s/APP_HASH=/x/ BuildVars.java\n        env:\n          APP_HASH: ${{ secrets.APP_HASH }}\n' }],
  ])('is no app with %s', async (_, files) => {
    expect(await gaps({ ...empty, ...files })).toEqual([])
  })
})
