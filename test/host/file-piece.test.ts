import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pieceOf } from '../../src/host/file-piece.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'piece-'))
  writeFileSync(join(folder, 'a'), 'dovecote')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

it.each([
  [0, 4, 'dove'], [4, 100, 'cote'], [-4, 2, 'co'], [-100, 100, 'dovecote'], [100, 4, ''],
])('gives the bytes from %i on, %i at most', async (from, length, text) => {
  const piece = await pieceOf(folder, 'a', { from, length })
  expect({ size: piece?.size, text: Buffer.from(piece?.bytes ?? []).toString() }).toEqual({ size: 8, text })
})

it('gives nothing of a link, a folder or what is not there', async () => {
  symlinkSync('a', join(folder, 'link'))
  mkdirSync(join(folder, 'b'))
  for (const path of ['link', 'b', 'c']) expect(await pieceOf(folder, path, { from: 0, length: 4 })).toBeNull()
})
