import { describe, expect, it } from 'vitest'
import { credentials } from '../../../src/catalog/credentials.ts'
import { examine, usesOf } from './examine.ts'
import { scriptingShapes } from './scripting-shapes.ts'
import { pairOf } from './shapes.ts'

describe.each(scriptingShapes)('shape $id', (shape) => {
  it('is found with every pair', async () => {
    for (const credential of credentials) {
      const uses = usesOf(await examine({ [shape.path]: shape.text(pairOf(credential)) })).filter((use) => use.reach !== 'documentation')
      expect([...new Set(uses.map((use) => use.credential))]).toEqual([credential.id])
      expect(uses[0]?.reach, uses[0]?.because).toBe(shape.reach)
    }
  })
})
