import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSource } from '../../src/host/read-source.ts'
import type { SourceFile } from '../../src/model/source.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (path: string): SourceFile => ({ path, role: 'first-party', language: null })

function textOf(bytes: Uint8Array | string): string {
  writeFileSync(join(folder, 'a'), bytes)
  const source = readSource(folder, file('a'))
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
    expect(['dir', 'link', 'gone', 'dir/../../x'].map((path) => readSource(folder, file(path)))).toMatchObject([
      { because: 'it is no regular file' }, { because: 'it is a link' }, { because: 'it is listed by git but not checked out' }, { path: 'dir/../../x' },
    ])
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('names a file that it may not read', () => {
    writeFileSync(join(folder, 'secret'), 'x')
    chmodSync(join(folder, 'secret'), 0)
    expect(readSource(folder, file('secret'))).toEqual({ path: 'secret', because: 'permission denied' })
  })
})
