import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { credentials } from '../../../src/catalog/credentials.ts'
import { mayHoldCredential } from '../../../src/detect/credentials/prefilter.ts'

const hashes = fc.constantFrom(...credentials.map((one) => one.apiHash))
/** Text that holds nothing by itself and ends before a hash could run on. */
const around = fc.stringMatching(/^[ghijklmnopqrtuvwxyz .;"=\n]{0,40}$/)

const forms: Readonly<Record<string, (hash: string) => string>> = {
  'as it is': (hash) => hash,
  'in upper case': (hash) => hash.toUpperCase(),
  backwards: (hash) => hash.split('').reverse().join(''),
  'as base64': (hash) => Buffer.from(hash).toString('base64'),
  'as base64 after one character': (hash) => Buffer.from(`:${hash}:`).toString('base64'),
  'as base64 after two characters': (hash) => Buffer.from(`id${hash}x`).toString('base64'),
  'as base64 of its bytes': (hash) => Buffer.from(hash, 'hex').toString('base64'),
  'as the hex of its characters': (hash) => Buffer.from(hash).toString('hex'),
}

describe('the prefilter', () => {
  it.each(Object.entries(forms))('lets a hash pass %s, wherever it stands', (_, form) => {
    fc.assert(fc.property(around, hashes, around, (before, hash, after) => mayHoldCredential(Buffer.from(`${before} ${form(hash)} ${after}`))))
  })

  it('lets every piece of eight digits pass', () => {
    fc.assert(fc.property(around, hashes, fc.nat(24), (before, hash, from) => mayHoldCredential(Buffer.from(`${before}"${hash.slice(from, from + 8)}"`))))
  })

  it.each(['apiHash', 'api_hash', 'API_HASH', 'app-hash', 'AppHash', 'TELEGRAM_APP_HASH', 'kApiHash', 'api hash'])('lets %s pass', (word) => {
    fc.assert(fc.property(around, (before) => mayHoldCredential(Buffer.from(`${before}${word} = x`))))
  })

  it.each(['', 'hash', 'const hashMap = apiKey', 'the quick brown fox', 'd41d8cd98f00b204e9800998ecf8427e', 'commit 0123456789abcdef0123456789abcdef01234567', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAA'])('holds back %j', (text) => {
    expect(mayHoldCredential(Buffer.from(text))).toBe(false)
  })

  it('reads bytes that stand within other bytes', () => {
    const [credential] = credentials
    const bytes = Buffer.from(`${credential?.apiHash ?? ''} and more`)
    expect(mayHoldCredential(bytes.subarray(0, 32))).toBe(true)
    expect(mayHoldCredential(bytes.subarray(32))).toBe(false)
  })

  it.each(['from opentele.api import API', 'client = TelegramClient("s", ID, KEY)', 'new TdApi.SetTdlibParameters(false)', 'APIToken.example()'])('lets what may take a pair by a name pass: %s', (text) => {
    expect(mayHoldCredential(Buffer.from(`# ${text}\n`))).toBe(true)
  })

  it('asks for a library where 32 digits stand, and for no more than that', () => {
    const digits = '95730acb94c9e9694d13c120446f0561'
    expect(mayHoldCredential(Buffer.from(`from pyrogram import Client\nClient("s", ID, "${digits}")\n`))).toBe(true)
    expect(mayHoldCredential(Buffer.from(`from pyrogram import Client\nClient("s", ID, "${digits}0")\n`))).toBe(false)
    expect(mayHoldCredential(Buffer.from(`ETAG = "${digits}"  # by our programmers\n`))).toBe(false)
  })

  it('leaves OpenTelemetry alone', () => {
    expect(mayHoldCredential(Buffer.from('import io.opentelemetry.api.OpenTelemetry\nimport opentelemetry\n'))).toBe(false)
  })
})
