import { describe, expect, it } from 'vitest'
import { credentialNamed } from '../../../src/catalog/credentials.ts'
import { examine, reaches, usesOf } from './examine.ts'

const hash = credentialNamed('telegram-desktop-sample')?.apiHash ?? ''
const [half, other] = [hash.slice(0, 16), hash.slice(16)]
const sample = 'telegram-desktop-sample'

interface Tree {
  readonly id: string
  readonly files: Readonly<Record<string, string>>
}

const silent: readonly Tree[] = [
  { id: 'X07 the MD5 of a file', files: { 'a.py': 'assert md5(open("a").read()) == "d41d8cd98f00b204e9800998ecf8427e"\n' } },
  { id: 'X17 a dummy', files: { 'a.py': 'api_id = 12345\napi_hash = "0123456789abcdef0123456789abcdef"\n' } },
  { id: 'X21 ids to reject', files: { 'a.py': 'SAMPLE_IDS = {17349, 4, 9, 2496}  # ids to reject\nif api_id in SAMPLE_IDS: raise SystemExit("get your own api_id")\n' } },
  { id: 'X21 hashes to reject', files: { 'a.go': `package main\nvar deniedHashes = []string{"${hash}"}\n` } },
  { id: 'X27 another number', files: { 'a.py': 'PORT = 17349\nLIMIT = 17349\n' } },
  { id: 'X29 half a hash', files: { 'a.cs': `class A { Guid g = Guid.Parse("${half}fe1862106095a5ec"); }` } },
  { id: 'X32 a constant of a library', files: { 'a.go': 'package main\nconst TestAppHash = telegram.TestAppHash\n' } },
  { id: 'X36 asked for at the terminal', files: { 'a.py': 'api_id = int(input("api_id: "))\napi_hash = getpass("api_hash: ")\n' } },
  { id: 'a comparison', files: { 'a.py': `if api_hash == "${hash}":\n    raise SystemExit("get your own")\n` } },
  { id: 'a search in a list', files: { 'a.py': `if api_hash in ("${hash}", ""):\n    sys.exit(1)\n` } },
  { id: 'a comparison in Go', files: { 'a.go': `package main\nfunc f() { if appHash == "${hash}" { panic("get your own") } }\n` } },
  { id: 'a comparison in Rust', files: { 'a.rs': `fn f() { assert_ne!(api_hash, "${hash}"); }\n` } },
  { id: 'a comparison in C#', files: { 'a.cs': `class A { bool f(string apiHash) => apiHash.Equals("${hash}"); }` } },
  { id: 'a comparison in PHP', files: { 'a.php': `<?php if ($apiHash === '${hash}') { exit; }\n` } },
  { id: 'a comparison in Ruby', files: { 'a.rb': `abort 'x' if api_hash == '${hash}'\n` } },
  { id: 'a comparison in Dart', files: { 'a.dart': `bool f(String apiHash) => apiHash == "${hash}";\n` } },
  { id: 'an exception', files: { 'a.py': `raise ValueError("api_hash ${hash} is the sample")\n` } },
  { id: 'a log line', files: { 'a.go': `package main\nfunc f() { log.Printf("api_hash ${hash} is the sample") }\n` } },
  { id: 'a comment', files: { 'a.py': `# api_hash = "${hash}"\napi_hash = os.environ["API_HASH"]\n`, 'b.rb': `# api_hash: ${hash}\n`, 'c.rs': `// API_HASH ${hash}\n`, 'd.php': `<?php // ${hash}\n` } },
  { id: 'a docstring', files: { 'a.py': `def f(api_hash):\n    """\n    api_hash: for example "${hash}"\n    """\n` } },
  { id: 'a library\'s example', files: { 'examples/a.py': `api_hash = "${hash}"\n`, 'telethon_examples/examples/b.py': `TelegramClient("x", 17349, "${hash}")\n` } },
  { id: 'a template', files: { 'sample_config.py': `API_HASH = "${hash}"\n`, 'config.example.php': `<?php define('API_HASH', '${hash}');\n`, 'exampleconfig.py': `API_HASH = "${hash}"\n` } },
  { id: 'text of a page', files: { 'docs.html': `<p>The api_hash ${hash} is the sample's.</p><script>let a = 1</script>` } },
  { id: 'what a notebook printed', files: { 'a.ipynb': JSON.stringify({ cells: [{ cell_type: 'code', source: ['print(api_hash)\n'], outputs: [{ text: [`${hash}\n`] }] }, { cell_type: 'markdown', source: [`api_hash ${hash}`] }] }, null, 1) } },
]

describe('decoys of scripting languages', () => {
  it.each(silent.map((one) => [one.id, one.files] as const))('%s is no use of a credential', async (_, files) => {
    const evidence = await examine(files)
    expect(usesOf(evidence).filter((use) => use.reach !== 'documentation')).toEqual([])
    expect(evidence.filter((one) => one.kind === 'unanswered')).toEqual([])
  })

  it('takes a table of known clients for what it is', async () => {
    const ids = ['telegram-desktop-sample', 'telegram-android', 'telegram-x', 'webogram', 'telegram-ios-sample', 'telegram-macos-sample']
    const table = `CLIENTS = {\n${ids.map((id) => `    ${credentialNamed(id)?.apiId}: "${credentialNamed(id)?.apiHash}",`).join('\n')}\n}\n`
    const found = await reaches({ 'clients.py': table })
    expect(found).toHaveLength(ids.length)
    expect(found.every((one) => one.startsWith('guarded'))).toBe(true)
  })

  it('finds a test of each language in no release', async () => {
    const files = { 'tests/test_a.py': `api_hash = "${hash}"\n`, 'a/a_test.go': `package a\nconst appHash = "${hash}"\n`, 'spec/a_spec.rb': `HASH = '${hash}'\n` }
    const found = await reaches(files, { 'tests/test_a.py': 'test', 'a/a_test.go': 'test', 'spec/a_spec.rb': 'test' })
    expect(found.map((one) => one.split(' ')[0])).toEqual(['test', 'test', 'test'])
  })

  it('knows Go\'s packages for tests, and others that only sound alike', async () => {
    const text = `package x\nvar appHash = "${hash}"\n`
    expect(await reaches({ 'internal/e2etest/options.go': text })).toEqual([`test ${sample} internal/e2etest/options.go:2`])
    expect(await reaches({ 'internal/latest/options.go': text })).toEqual([`effective ${sample} internal/latest/options.go:2`])
  })
})

const across: readonly Tree[] = [
  { id: 'a Python module', files: { 'config.py': `A = "${half}"\nB = "${other}"\n`, 'main.py': 'from config import A, B as SECOND\nclient = TelegramClient("s", 1, api_hash=A + SECOND)\n' } },
  { id: 'a Python module as a whole', files: { 'pigeon/config.py': `A = "${half}"\nB = "${other}"\n`, 'pigeon/main.py': 'from . import config as c\nclient = TelegramClient("s", 1, api_hash=c.A + c.B)\n' } },
  { id: 'a Go package', files: { 'keys/keys.go': `package keys\nconst A = "${half}"\nconst B = "${other}"\n`, 'main.go': 'package main\nimport "example.org/pigeon/keys"\nvar appHash = keys.A + keys.B\n' } },
  { id: 'the same Go package', files: { 'a.go': `package main\nconst firstHalf = "${half}"\n`, 'b.go': `package main\nvar appHash = firstHalf + "${other}"\n` } },
  { id: 'a Rust module', files: { 'src/keys.rs': `pub const A: &str = "${half}";\npub const B: &str = "${other}";\n`, 'src/main.rs': 'use crate::keys::{A, B as SECOND};\nfn f() { let api_hash = format!("{}{}", A, SECOND); }\n' } },
  { id: 'a Dart library', files: { 'lib/keys.dart': `const a = "${half}";\nconst b = "${other}";\n`, 'lib/main.dart': 'import \'package:pigeon/keys.dart\' as keys;\nfinal apiHash = keys.a + keys.b;\n' } },
  { id: 'a C# class', files: { 'Keys.cs': `static class Keys { public const string A = "${half}"; public const string B = "${other}"; }`, 'Client.cs': 'class Client { string ApiHash => Keys.A + Keys.B; }' } },
  { id: 'a PHP class', files: { 'Keys.php': `<?php class Keys { const A = '${half}'; const B = '${other}'; }`, 'main.php': '<?php $apiHash = Keys::A . Keys::B;\n' } },
  { id: 'a Ruby module', files: { 'keys.rb': `module Keys\n  A = '${half}'\n  B = '${other}'\nend\n`, 'main.rb': 'api_hash = Keys::A + Keys::B\n' } },
  { id: 'an import and its alias', files: { 'src/keys.ts': `export const a = "${half}"; const b = "${other}"; export { b as second };`, 'src/main.ts': 'import { a, second as s } from \'./keys\'\nconst apiHash = a + s' } },
  { id: 'a path alias', files: { 'src/secret/keys.ts': `export const a = "${half}"; export const b = "${other}";`, 'src/ui/main.ts': 'import * as keys from \'@/secret/keys\'\nconst apiHash = keys.a + keys.b' } },
  { id: 'a re-export', files: { 'src/keys/index.ts': 'export { a, b } from \'./hash\'\n// api_hash', 'src/keys/hash.ts': `export const a = "${half}"; export const b = "${other}";`, 'src/main.ts': 'import { a, b } from \'./keys\'\nconst apiHash = a + b' } },
  { id: 'a re-export of everything by a file that says nothing', files: { 'src/keys/index.ts': 'export * from \'./hash\'', 'src/keys/hash.ts': `export const a = "${half}"; export const b = "${other}";`, 'src/main.ts': 'import { a, b } from \'./keys\'\nconst apiHash = a + b' } },
  { id: 'a default export', files: { 'src/keys.ts': `export default { first: "${half}", second: "${other}" }`, 'src/main.ts': 'import keys from \'./keys\'\nconst apiHash = keys.first + keys.second' } },
  { id: 'CommonJS', files: { 'keys.js': `module.exports = { first: "${half}", second: "${other}" }`, 'main.js': 'const { first, second } = require(\'./keys\')\nconst apiHash = first + second' } },
]

describe('values of scripting languages across files', () => {
  it.each(across.map((one) => [one.id, one.files] as const))('come through %s', async (_, files) => {
    expect((await reaches(files)).map((one) => one.split(' ').slice(0, 2))).toEqual([['effective', sample]])
  })

  it('come from no other file than the one that is imported', async () => {
    const files = { 'tools/old.py': `API_HASH = "${hash}"\n`, 'main.py': 'from config import API_HASH\nclient = TelegramClient("s", 1, API_HASH)\n' }
    const uses = usesOf(await examine(files, { 'tools/old.py': 'test' }))
    expect(uses.map((use) => use.reach)).toEqual(['test'])
  })

  it('hide behind a parameter of the same name', async () => {
    const files = { 'tests/fixtures.py': `api_hash = "${hash}"\n`, 'main.py': 'def connect(api_id, api_hash):\n    return TelegramClient("s", api_id, api_hash)\n' }
    expect(await reaches(files, { 'tests/fixtures.py': 'test' })).toEqual([`test ${sample} tests/fixtures.py:1`])
  })

  it('are overridden by a later assignment', async () => {
    const files = { 'config.py': `API_HASH = "${hash}"\nAPI_HASH = os.environ["API_HASH"]\n` }
    expect(await reaches(files)).toEqual([`overridden ${sample} config.py:1`])
  })

  it.each([
    ['a.py', `if DEBUG:\n    API_HASH = "${hash}"\n`],
    ['a.rb', `if Rails.env.development?\n  API_HASH = '${hash}'\nend\n`],
    ['a.dart', `final apiHash = kDebugMode ? '${hash}' : '';\n`],
    ['a.php', `<?php if (false) { $apiHash = '${hash}'; }\n`],
  ])('are guarded in %s by a switch for debugging', async (path, text) => {
    expect((await reaches({ [path]: text })).map((one) => one.split(' ')[0])).toEqual(['guarded'])
  })
})

describe('places in scripting languages', () => {
  it.each([
    ['a.vue', `<template>\n  <p/>\n</template>\n\n<script>\nlet a\nconst apiHash = "${hash}"\n</script>\n<style>\n</style>\n`, 7],
    ['a.html', `<p>\n</p>\n<script>let a = 1</script>\n<script src="b.js"></script>\n<script>\n  const apiHash = "${hash}"\n</script>\n`, 6],
    ['a.html', `<p/>\n<meta name="api_hash" content="${hash}">\n`, 2],
    ['a.ipynb', `{\n "cells": [\n  {\n   "cell_type": "code",\n   "source": [\n    "import os\\n",\n    "api_hash = \\"${hash}\\"\\n"\n   ]\n  }\n ]\n}\n`, 7],
    ['a.py', `x = 1\r\ny = (\r\n  "${half}"\r\n  "${other}")\r\n`, 3],
  ])('are right in %s', async (path, text, line) => {
    expect(await reaches({ [path]: text })).toEqual([`effective ${sample} ${path}:${line}`])
  })

  it.each([
    ['a.py', `def f(:\n  x = (\napi_hash = "${hash}"\n`],
    ['a.go', `package main\nfunc {{{\nvar appHash = "${hash}"\n`],
    ['a.rs', `fn fn fn {\nconst API_HASH: &str = "${hash}";\n`],
    ['a.dart', `class { }}} ;\nconst apiHash = "${hash}";\n`],
    ['a.cs', `class class {\nconst string ApiHash = "${hash}";\n`],
    ['a.php', `<?php function ( {\n$apiHash = '${hash}';\n`],
    ['a.rb', `def def class (\napi_hash = '${hash}'\n`],
    ['a.ts', `const = = {\nconst apiHash = "${hash}"\n`],
  ])('are not lost in %s for what does not parse', async (path, text) => {
    const evidence = await examine({ [path]: text })
    const found = usesOf(evidence).filter((use) => use.reach !== 'documentation')
    expect(found.length + evidence.filter((one) => one.kind === 'unanswered').length).toBeGreaterThan(0)
  })

  it.each(['py', 'go', 'rs', 'dart', 'cs', 'php', 'rb', 'vue', 'ipynb'])('end quickly in hostile .%s files', async (extension) => {
    const nested = `${'('.repeat(2_000)}"${hash}"`
    const long = `api_hash = ${'"a" + '.repeat(5_000)}"${hash}"\n`
    const slices = `api_hash = x${'[::-1]'.repeat(500)}\n<script ${'<script '.repeat(2_000)}`
    const evidence = await examine({ [`a.${extension}`]: nested, [`b.${extension}`]: long, [`c.${extension}`]: slices })
    expect(Array.isArray(evidence)).toBe(true)
  })
})
