import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { blobIdOf } from '../../src/host/blob-id.ts'

describe('the id of a blob', () => {
  const root = mkdtempSync(join(tmpdir(), 'blob-id-'))
  writeFileSync(join(root, 'dove.so'), Uint8Array.from([0, 1, 2, 255]))
  symlinkSync(join(root, 'dove.so'), join(root, 'link.so'))
  afterAll(() => {
    rmSync(root, { recursive: true })
  })

  it('is the one that git gives it', async () => {
    expect(await blobIdOf(root, 'dove.so')).toBe(execFileSync('git', ['hash-object', 'dove.so'], { cwd: root, encoding: 'utf8' }).trim())
  })

  it.each(['link.so', 'none.so', '.'])('is not known of %s', async (path) => {
    expect(await blobIdOf(root, path)).toBeNull()
  })
})
