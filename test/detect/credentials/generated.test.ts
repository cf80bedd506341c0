import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { credentials } from '../../../src/catalog/credentials.ts'
import type { Credential } from '../../../src/model/credential.ts'
import { examine, usesOf } from './examine.ts'

/** How a language writes each spelling of a text; null where it has no usual way. */
interface Writing {
  readonly path: string
  /** Declares the id and the hash. */
  declare(id: string, hash: string): string
  readonly concatenated: (a: string, b: string) => string
  readonly reversed: ((text: string) => string) | null
  readonly base64: ((text: string) => string) | null
  readonly hex: ((text: string) => string) | null
  readonly characters: ((list: readonly string[]) => string) | null
  readonly bytes: ((list: readonly number[]) => string) | null
  /** Ways to write a whole number, beside digits. */
  readonly numbers: readonly ((id: number) => string)[]
}

const hexadecimal = (id: number): string => `0x${id.toString(16)}`
const grouped = (separator: string) => (id: number): string => String(id).replace(/\B(?=(?:\d{3})+$)/g, separator)
const octal = (id: number): string => `0o${id.toString(8)}`
const binary = (id: number): string => `0b${id.toString(2)}`
const sum = (id: number): string => `${id - 1} + 1`
const single = (list: readonly string[]): string => list.map((one) => `'${one}'`).join(', ')
const double = (list: readonly string[]): string => list.map((one) => `"${one}"`).join(', ')
const plus = (a: string, b: string): string => `"${a}" + "${b}"`

const languages: Readonly<Record<string, Writing>> = {
  Python: {
    path: 'pigeon/keys.py', declare: (id, hash) => `API_ID = ${id}\nAPI_HASH = ${hash}\n`, concatenated: (a, b) => `"${a}" "${b}"`,
    reversed: (t) => `"${t}"[::-1]`, base64: (t) => `base64.b64decode("${t}").decode()`, hex: (t) => `bytes.fromhex("${t}").decode()`,
    characters: (l) => `"".join([${double(l)}])`, bytes: (l) => `bytes([${l.join(', ')}]).decode()`, numbers: [hexadecimal, grouped('_'), octal, binary, sum, (id) => `int("${id}")`],
  },
  Go: {
    path: 'keys.go', declare: (id, hash) => `package pigeon\n\nvar apiID = ${id}\nvar apiHash = ${hash}\n`, concatenated: plus,
    reversed: (t) => `reverse("${t}")`, base64: (t) => `decodeBase64("${t}")`, hex: (t) => `unhex("${t}")`,
    characters: (l) => `strings.Join([]string{${double(l)}}, "")`, bytes: (l) => `string([]byte{${l.join(', ')}})`, numbers: [hexadecimal, grouped('_'), octal, binary, sum],
  },
  Rust: {
    path: 'src/keys.rs', declare: (id, hash) => `pub const API_ID: i32 = ${id};\npub static API_HASH: Lazy<String> = Lazy::new(|| ${hash});\n`, concatenated: (a, b) => `concat!("${a}", "${b}").to_string()`,
    reversed: (t) => `"${t}".chars().rev().collect::<String>()`, base64: (t) => `decode_base64("${t}")`, hex: (t) => `from_hex("${t}")`,
    characters: null, bytes: (l) => `String::from_utf8(vec![${l.join(', ')}]).unwrap()`, numbers: [hexadecimal, grouped('_'), octal, binary, sum, (id) => `${id}i32`],
  },
  Dart: {
    path: 'lib/keys.dart', declare: (id, hash) => `final int apiId = ${id};\nfinal String apiHash = ${hash};\n`, concatenated: (a, b) => `'${a}' '${b}'`,
    reversed: (t) => `'${t}'.split('').reversed.join('')`, base64: (t) => `utf8.decode(base64.decode('${t}'))`, hex: (t) => `fromHex('${t}')`,
    characters: (l) => `[${single(l)}].join('')`, bytes: (l) => `String.fromCharCodes([${l.join(', ')}])`, numbers: [hexadecimal, sum, (id) => `int.parse('${id}')`],
  },
  'C#': {
    path: 'Keys.cs', declare: (id, hash) => `static class Keys\n{\n    public static int ApiId = ${id};\n    public static string ApiHash = ${hash};\n}\n`, concatenated: plus,
    reversed: (t) => `new string("${t}".Reverse().ToArray())`, base64: (t) => `Encoding.UTF8.GetString(Convert.FromBase64String("${t}"))`, hex: (t) => `Encoding.UTF8.GetString(Convert.FromHexString("${t}"))`,
    characters: (l) => `new string(new[] { ${single(l)} })`, bytes: (l) => `Encoding.UTF8.GetString(new byte[] { ${l.join(', ')} })`, numbers: [hexadecimal, grouped('_'), binary, sum, (id) => `int.Parse("${id}")`],
  },
  PHP: {
    path: 'keys.php', declare: (id, hash) => `<?php\n$apiId = ${id};\n$apiHash = ${hash};\n`, concatenated: (a, b) => `'${a}' . '${b}'`,
    reversed: (t) => `strrev('${t}')`, base64: (t) => `base64_decode('${t}')`, hex: (t) => `hex2bin('${t}')`,
    characters: (l) => `implode('', [${single(l)}])`, bytes: (l) => `pack('C*', ${l.join(', ')})`, numbers: [hexadecimal, grouped('_'), binary, sum, (id) => `(int) '${id}'`],
  },
  Ruby: {
    path: 'keys.rb', declare: (id, hash) => `API_ID = ${id}\nAPI_HASH = ${hash}\n`, concatenated: (a, b) => `'${a}' '${b}'`,
    reversed: (t) => `'${t}'.reverse`, base64: (t) => `Base64.decode64('${t}')`, hex: (t) => `['${t}'].pack('H*')`,
    characters: (l) => `[${single(l)}].join`, bytes: (l) => `[${l.join(', ')}].pack('C*')`, numbers: [hexadecimal, grouped('_'), octal, binary, sum, (id) => `'${id}'.to_i`],
  },
  TypeScript: {
    path: 'src/keys.ts', declare: (id, hash) => `export const apiId = ${id}\nexport const apiHash = ${hash}\n`, concatenated: plus,
    reversed: (t) => `'${t}'.split('').reverse().join('')`, base64: (t) => `atob('${t}')`, hex: (t) => `Buffer.from('${t}', 'hex').toString()`,
    characters: (l) => `[${single(l)}].join('')`, bytes: (l) => `String.fromCharCode(${l.join(', ')})`, numbers: [hexadecimal, grouped('_'), octal, binary, sum, (id) => `Number('${id}')`],
  },
  Java: {
    path: 'src/Keys.java', declare: (id, hash) => `class Keys {\n    static int API_ID = ${id};\n    static String API_HASH = ${hash};\n}\n`, concatenated: plus,
    reversed: (t) => `new StringBuilder("${t}").reverse().toString()`, base64: (t) => `new String(Base64.getDecoder().decode("${t}"))`, hex: (t) => `fromHex("${t}")`,
    characters: (l) => `new String(new char[] { ${single(l)} })`, bytes: (l) => `new String(new byte[] { ${l.join(', ')} })`, numbers: [hexadecimal, grouped('_'), binary, sum, (id) => `Integer.parseInt("${id}")`],
  },
  Kotlin: {
    path: 'src/Keys.kt', declare: (id, hash) => `object Keys {\n    val API_ID = ${id}\n    val API_HASH = ${hash}\n}\n`, concatenated: plus,
    reversed: (t) => `"${t}".reversed()`, base64: (t) => `String(Base64.decode("${t}", Base64.DEFAULT))`, hex: (t) => `fromHex("${t}")`,
    characters: (l) => `charArrayOf(${single(l)}).concatToString()`, bytes: (l) => `String(byteArrayOf(${l.join(', ')}))`, numbers: [hexadecimal, grouped('_'), binary, sum, (id) => `"${id}".toInt()`],
  },
  Swift: {
    path: 'Sources/Keys.swift', declare: (id, hash) => `enum Keys {\n    static let apiId = ${id}\n    static let apiHash = ${hash}\n}\n`, concatenated: plus,
    reversed: (t) => `String("${t}".reversed())`, base64: (t) => `String(data: Data(base64Encoded: "${t}")!, encoding: .utf8)!`, hex: (t) => `fromHex("${t}")`,
    characters: (l) => `[${double(l)}].joined()`, bytes: (l) => `String(bytes: [${l.join(', ')}] as [UInt8], encoding: .utf8)!`, numbers: [hexadecimal, grouped('_'), octal, binary, sum, (id) => `Int("${id}")!`],
  },
  'Objective-C': {
    path: 'Keys.m', declare: (id, hash) => `static int const kApiId = ${id};\nNSString *apiHash(void) {\n    return ${hash};\n}\n`, concatenated: (a, b) => `@"${a}" @"${b}"`,
    reversed: (t) => `reverseString(@"${t}")`, base64: (t) => `decodeBase64(@"${t}")`, hex: (t) => `fromHex(@"${t}")`,
    characters: (l) => `[@[${l.map((one) => `@"${one}"`).join(', ')}] componentsJoinedByString:@""]`, bytes: null, numbers: [hexadecimal, sum],
  },
  'C++': {
    path: 'src/keys.cpp', declare: (id, hash) => `const int kApiId = ${id};\nconst std::string kApiHash = ${hash};\n`, concatenated: (a, b) => `"${a}" "${b}"`,
    reversed: (t) => `reverse("${t}")`, base64: (t) => `base64_decode("${t}")`, hex: (t) => `StrFromHex("${t}")`,
    characters: (l) => `{${single(l)}}`, bytes: (l) => `{${l.join(', ')}}`, numbers: [hexadecimal, grouped("'"), binary, sum],
  },
  C: {
    path: 'src/keys.c', declare: (id, hash) => `const int api_id = ${id};\nconst char api_hash[] = ${hash};\n`, concatenated: (a, b) => `"${a}" "${b}"`,
    reversed: null, base64: null, hex: null, characters: (l) => `{${single(l)}, 0}`, bytes: (l) => `{${l.join(', ')}, 0}`, numbers: [hexadecimal, sum],
  },
}

const spellings: Readonly<Record<string, (how: Writing, hash: string) => string | null>> = {
  'in two pieces': (how, hash) => how.concatenated(hash.slice(0, 13), hash.slice(13)),
  backwards: (how, hash) => how.reversed?.(hash.split('').reverse().join('')) ?? null,
  'in base64': (how, hash) => how.base64?.(Buffer.from(hash).toString('base64')) ?? null,
  'in hexadecimal': (how, hash) => how.hex?.(Buffer.from(hash).toString('hex')) ?? null,
  'character by character': (how, hash) => how.characters?.(hash.split('')) ?? null,
  'byte by byte': (how, hash) => how.bytes?.([...Buffer.from(hash)]) ?? null,
  'in upper case': (how, hash) => how.concatenated(hash.slice(0, 8).toUpperCase(), hash.slice(8).toUpperCase()),
}

async function foundIn(path: string, text: string): Promise<readonly string[]> {
  const uses = usesOf(await examine({ [path]: text })).filter((use) => use.reach !== 'documentation')
  return [...new Set(uses.map((use) => `${use.reach} ${use.credential}`))]
}

const expected = ({ id }: Credential): readonly string[] => [`effective ${id}`]

describe.each(Object.entries(languages))('every pair in %s', (_, how) => {
  it.each(Object.entries(spellings))('%s', async (__, spell) => {
    for (const credential of credentials) {
      const hash = spell(how, credential.apiHash)
      if (hash !== null) expect(await foundIn(how.path, how.declare(String(credential.apiId), hash)), hash).toEqual(expected(credential))
    }
  })

  it('with its id in other forms', async () => {
    for (const [index, write] of how.numbers.entries()) {
      const credential = credentials[index % credentials.length]!
      const text = how.declare(write(credential.apiId), how.concatenated(credential.apiHash.slice(0, 16), credential.apiHash.slice(16)))
      expect(await foundIn(how.path, text), text).toEqual(expected(credential))
    }
  })

  it('and no other 32 digits', async () => {
    const [credential] = credentials
    const other = credential!.apiHash.replace(/^../, 'fe')
    for (const spell of Object.values(spellings)) {
      const hash = spell(how, other)
      if (hash !== null) expect(await foundIn(how.path, how.declare('4', hash)), hash).toEqual([])
    }
  })
})
