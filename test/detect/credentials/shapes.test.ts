import { describe, expect, it } from 'vitest'
import { credentials } from '../../../src/catalog/credentials.ts'
import { examine, usesOf } from './examine.ts'
import { pairOf, shapes } from './shapes.ts'

describe.each(shapes)('shape $id', (shape) => {
  it.each(credentials.map((one) => [one.id, one] as const))('is found with %s', async (_, credential) => {
    const uses = usesOf(await examine({ [shape.path]: shape.text(pairOf(credential)) })).filter((use) => use.reach !== 'documentation')
    expect([...new Set(uses.map((use) => use.credential))]).toEqual([credential.id])
    expect(uses[0]?.reach).toBe(shape.reach)
  })

  it('is found with line breaks of Windows, a byte order mark and tabs', async () => {
    const [credential] = credentials
    if (!credential) throw new Error('no credentials')
    const text = `\uFEFF\t\r\n${shape.text(pairOf(credential)).replaceAll('\n', '\r\n')}\r\n`
    expect(usesOf(await examine({ [shape.path]: text })).filter((use) => use.reach === shape.reach)).not.toEqual([])
  })
})
