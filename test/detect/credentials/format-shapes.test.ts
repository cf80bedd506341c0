import { describe, expect, it } from 'vitest'
import { credentials } from '../../../src/catalog/credentials.ts'
import { examine, usesOf } from './examine.ts'
import { formatShapes } from './format-shapes.ts'
import { pairOf } from './shapes.ts'

describe.each(formatShapes)('format $id', (shape) => {
  it.each(credentials.map((one) => [one.id, one] as const))('is found with %s', async (_, credential) => {
    const uses = usesOf(await examine({ [shape.path]: shape.text(pairOf(credential)) })).filter((use) => use.reach !== 'documentation')
    expect([...new Set(uses.map((use) => use.credential))]).toEqual([credential.id])
    expect(uses[0]?.reach).toBe(shape.reach)
  })

  it('is found on the right line, also with line breaks of Windows and a byte order mark', async () => {
    const [credential] = credentials
    if (!credential) throw new Error('no credentials')
    const pair = pairOf(credential)
    const text = `\uFEFF\r\n${shape.text(pair).replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')}\r\n`
    const lines = text.split('\n').flatMap((line, index) => (line.includes(pair.hash) || line.includes(pair.a) ? [index + 1] : []))
    const uses = usesOf(await examine({ [shape.path]: text })).filter((use) => use.reach === shape.reach)
    expect(lines).toContain(uses[0]?.place.line)
  })
})
