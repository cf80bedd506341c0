import { existsSync, lstatSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMendingSources, writeNewFile } from '../../src/host/mending.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'mending-'))
const license = (content = 'The text.\n'): { path: string; content: string; because: string } => ({ path: 'LICENSE', content, because: '' })

describe('a new file', () => {
  it('is written where there is none', async () => {
    const root = folder()
    expect(await writeNewFile(root, license())).toBeNull()
    expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toBe('The text.\n')
  })

  it('is never written over another', async () => {
    const root = folder()
    writeFileSync(join(root, 'LICENSE'), 'Ours.')
    expect(await writeNewFile(root, license())).toBe('it exists')
    expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toBe('Ours.')
  })

  it('is never written through a link, be it one to nowhere', async () => {
    const [root, outside] = [folder(), folder()]
    symlinkSync(join(outside, 'elsewhere'), join(root, 'LICENSE'))
    expect(await writeNewFile(root, license())).toBe('it exists')
    expect(lstatSync(join(root, 'LICENSE')).isSymbolicLink()).toBe(true)
    expect(existsSync(join(outside, 'elsewhere'))).toBe(false)
  })

  it('says why where the system refuses', async () => {
    expect(await writeNewFile(join(folder(), 'nowhere'), license())).toBe('it cannot be written: ENOENT')
  })
})

describe('the sources', () => {
  const sources = (root: string): ReturnType<typeof createMendingSources> => createMendingSources(root, '2026-01-02')

  it('give a file\'s text with its byte order mark, and nothing of what is no UTF-8, no file or a link', () => {
    const root = folder()
    writeFileSync(join(root, 'a.cs'), '\uFEFFusing Pigeon;\r\n')
    writeFileSync(join(root, 'b.java'), Uint8Array.from([0x2f, 0x2f, 0xe9, 0x0a]))
    symlinkSync(join(root, 'a.cs'), join(root, 'c.cs'))
    const { contentOf, names } = sources(root)
    expect(['a.cs', 'b.java', 'c.cs', 'd.cs'].map(contentOf)).toEqual(['\uFEFFusing Pigeon;\r\n', null, null, null])
    expect(names).toEqual(['a.cs', 'b.java', 'c.cs'])
  })
})
