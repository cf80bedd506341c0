import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createReader } from '../../src/host/read-source.ts'
import type { SourceFile } from '../../src/model/source.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = createReader(folder)
const file = (path: string): SourceFile => ({ path, role: 'first-party', language: null })

function textOf(bytes: Uint8Array | string): string {
  writeFileSync(join(folder, 'a'), bytes)
  const source = read(file('a'))
  return 'because' in source ? source.because : source.text()
}

describe('reading a file', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['UTF-8', 'Grüße', 'Grüße'],
    ['UTF-8 with a byte order mark', '\u{feff}Grüße', 'Grüße'],
    ['UTF-16, little end first', Buffer.from('\u{feff}Grüße', 'utf16le'), 'Grüße'],
    ['UTF-16, big end first', Buffer.from('\u{feff}Grüße', 'utf16le').swap16(), 'Grüße'],
    ['Latin-1', Buffer.from('Grüße', 'latin1'), 'Grüße'],
    ['nothing', '', ''],
  ])('decodes %s', (_, bytes, text) => {
    expect(textOf(bytes)).toBe(text)
  })

  it('says why it cannot', () => {
    mkdirSync(join(folder, 'dir'))
    symlinkSync('/etc/hostname', join(folder, 'link'))
    expect(['dir', 'link', 'gone', 'dir/../../x'].map((path) => read(file(path)))).toMatchObject([
      { because: 'it is no regular file' }, { because: 'it is a link' }, { because: 'it is listed by git but not checked out' }, { path: 'dir/../../x' },
    ])
  })

  it('reads a long file whole after a short one, and of a binary file the beginning', () => {
    const long = 'line of text\n'.repeat(200_000)
    expect(textOf('short')).toBe('short')
    expect(textOf(long)).toBe(long)
    writeFileSync(join(folder, 'b'), Buffer.concat([Buffer.from([0x7f, 0x45, 0]), Buffer.alloc(100_000, 1)]))
    expect(read(file('b'))).toMatchObject({ binary: true, bytes: { length: 8192 } })
  })

  it('names code that is too big, and reads of data that is too big the beginning', () => {
    writeFileSync(join(folder, 'huge'), 'text '.repeat(4000))
    truncateSync(join(folder, 'huge'), 65 * 2 ** 20)
    expect(read({ ...file('huge'), language: 'java' })).toEqual({ path: 'huge', because: 'it is bigger than 64 MiB' })
    expect(read({ ...file('huge'), language: 'json' })).toMatchObject({ binary: true })
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('names a file that it may not read', () => {
    writeFileSync(join(folder, 'secret'), 'x')
    chmodSync(join(folder, 'secret'), 0)
    expect(read(file('secret'))).toEqual({ path: 'secret', because: 'permission denied' })
  })
})
