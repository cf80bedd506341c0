import { describe, expect, it } from 'vitest'
import { credentials } from '../../../src/catalog/credentials.ts'
import { examine, reaches, usesOf } from './examine.ts'
import { pairOf, type Pair } from './shapes.ts'

const [credential] = credentials
const pair = pairOf(credential!)
const { hash, a, b } = pair
const xored = (one: Pair): string => one.codes.map((code) => code ^ 42).join(', ')
const bytes = xored(pair)

async function reach(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await reaches(files)).map((one) => one.replace(` ${credential!.id} `, ' '))
}

describe('bytes that a lambda in braces makes characters of', () => {
  it.each([
    ['Kotlin, it', 'a.kt', `val apiHash = intArrayOf(${bytes}).map { (it xor 42).toChar() }.joinToString("")\n`],
    ['Kotlin, as bytes', 'a.kt', `val apiHash = String(byteArrayOf(${bytes}).map { (it.toInt() xor 42).toByte() }.toByteArray())\n`],
    ['Kotlin, a name', 'a.kt', `val apiHash = listOf(${bytes}).map { c -> c xor 42 }.map { it.toChar() }.joinToString("")\n`],
    ['Kotlin, joinToString', 'a.kt', `val apiHash = intArrayOf(${bytes}).joinToString("") { (it xor 42).toChar().toString() }\n`],
    ['Kotlin, a constant key', 'a.kt', `const val KEY = 42\nval data = intArrayOf(${bytes})\nval apiHash = data.map { (it xor KEY).toChar() }.joinToString("")\n`],
    ['Swift, $0', 'a.swift', `let apiHash = String(bytes: [${bytes}].map { $0 ^ 42 }, encoding: .utf8)!\n`],
    ['Swift, a name', 'a.swift', `let apiHash = String(decoding: ([${bytes}] as [UInt8]).map { byte in byte ^ 42 }, as: UTF8.self)\n`],
    ['Swift, a constant key', 'a.swift', `let salt: UInt8 = 42\nlet bytes: [UInt8] = [${bytes}]\nlet apiHash = String(bytes: bytes.map { $0 ^ salt }, encoding: .utf8)\n`],
    ['Swift, characters', 'a.swift', `let apiHash = String([${bytes}].map { Character(UnicodeScalar($0 ^ 42)) })\n`],
    ['C#', 'A.cs', `class A { string ApiHash = new string(new[] {${bytes}}.Select(c => (char)(c ^ 42)).ToArray()); }\n`],
  ])('are a hash in %s', async (_, path, text) => {
    expect((await reach({ [path]: text })).map((one) => one.split(':')[0])).toEqual([`effective ${path}`])
  })

  it('are no hash with another key', async () => {
    expect(await reach({ 'a.kt': `val apiHash = intArrayOf(${bytes}).map { (it xor 41).toChar() }.joinToString("")\n` })).toEqual([])
  })
})

describe('what a bundler makes of conditions', () => {
  it.each([
    ['guarded', `var App={};App.isMainDomain&&(App.id=2496,App.hash="${hash}")`],
    ['guarded', `var App={};a.d&&(a.id=1,a.apiHash="${hash}")`],
    ['guarded', `DEV&&(App.hash="${hash}")`],
    ['effective', `!0&&(App.hash="${hash}")`],
    ['guarded', `!1&&(App.hash="${hash}")`],
    ['guarded', `if(!1){App.hash="${hash}"}`],
    ['effective', `if(!0){App.hash="${hash}"}`],
    ['fallback', `App.hash||(App.hash="${hash}")`],
    ['fallback', `void 0===e.apiHash&&(e.apiHash="${hash}")`],
    ['effective', `!function(e){var t={id:1,hash:"${hash}"};e.isDev&&(t.hash="x")}(window)`],
    ['guarded', `const render = () => isDev && <Client apiHash="${hash}" />`],
    ['guarded', `connect(isDev && "${hash}")`],
  ])('%s: %s', async (expected, text) => {
    expect(await reach({ 'a.jsx': `${text}\n` })).toEqual([`${expected} a.jsx:1`])
  })

  it('is worked out in no time where conditions lie in conditions', async () => {
    const deep = `${'a&&('.repeat(40)}x.apiHash="${hash}"${')'.repeat(40)}`
    const wide = `${'a&&'.repeat(2000)}(x.apiHash="${hash}")`
    expect(await reach({ 'deep.js': deep })).toEqual(['guarded deep.js:1'])
    expect(usesOf(await examine({ 'wide.js': wide })).length).toBeLessThan(2)
  })
})

describe('files that are taken whole', () => {
  it.each([
    ['go:embed', { 'main.go': 'package main\n\nimport _ "embed"\n\n//go:embed api_hash.txt\nvar apiHash string\n', 'api_hash.txt': `${hash}\n` }, 'effective api_hash.txt:1'],
    ['go:embed in a group', { 'main.go': 'package main\n\nimport _ "embed"\n\nvar (\n\t//go:embed keys/hash\n\tapiHash string\n)\n', 'keys/hash': `\n${hash}\n` }, 'effective keys/hash:2'],
    ['include_str', { 'src/main.rs': 'const API_HASH: &str = include_str!("../hash.txt");\n', 'hash.txt': `${hash}\n` }, 'effective hash.txt:1'],
    ['a raw import', { 'src/main.ts': "import apiHash from './hash.txt?raw'\nconnect(apiHash)\n", 'src/hash.txt': `${hash}\n` }, 'effective src/hash.txt:1'],
    ['resources of .NET', { 'Properties/Resources.resx': `<root>\n  <data name="P1" xml:space="preserve">\n    <value>${a}</value>\n  </data>\n  <data name="P2"><value>${b}</value></data>\n</root>\n`, 'A.cs': 'class A { string apiHash = Resources.P1 + Resources.P2; }' }, 'effective Properties/Resources.resx:3'],
    ['expect and actual', { 'common/Keys.kt': 'expect object Keys { val apiHash: String }\n', 'jvm/Keys.kt': `actual object Keys {\n    actual val apiHash: String = "${hash}"\n}\n`, 'common/Use.kt': 'fun f() = Client(Keys.apiHash)\n' }, 'effective jvm/Keys.kt:2'],
  ])('are values: %s', async (_, files, expected) => {
    expect(await reach(files)).toEqual([expected])
  })

  it('are values though their names are those of documents', async () => {
    const files = { 'main.go': 'package main\n\n//go:embed api_hash.txt\nvar apiHash string\n', 'api_hash.txt': `${hash}\n` }
    expect((await reaches(files, { 'api_hash.txt': 'documentation' })).map((one) => one.split(' ')[0])).toEqual(['effective'])
  })

  it('are nothing to speak of where nobody takes them', async () => {
    expect(await reach({ 'hash.txt': `${hash}\n`, 'main.go': 'package main\n\n//go:embed other.txt\nvar apiHash string\n' })).toEqual([])
  })
})

describe('line ends', () => {
  it.each([
    ['a workflow', '.github/workflows/release.yml', `on: release\njobs:\n  a:\n    steps:\n      - run: |\n          cmake . \\\n            -D TDESKTOP_API_HASH=${hash}\n`, 7],
    ['Python', 'a.py', `def f():\n    api_hash = (\n        "${a}"\n        "${b}"\n    )\n`, 3],
    ['Go', 'main.go', `package main\n\n//go:embed hash.txt\nvar apiHash string\n\nconst appHash = "${hash}"\n`, 6],
    ['Kotlin', 'a.kt', `object A {\n    const val API_HASH =\n        "${hash}"\n}\n`, 3],
    ['a shell script', 'build.sh', `#!/bin/sh\nexport API_HASH=${hash}\n`, 2],
  ])('of Windows change nothing in %s', async (_, path, text, line) => {
    expect(await reach({ [path]: text.replaceAll('\n', '\r\n') })).toEqual([`effective ${path}:${line}`])
  })
})
