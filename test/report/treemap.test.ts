import fc from 'fast-check'
import { expect, it } from 'vitest'
import { squarified, type Box } from '../../src/report/treemap.ts'

const box: Box = { x: 10, y: 20, width: 600, height: 400 }
const falling = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 80 }).map((weights) => weights.sort((a, b) => b - a))

it('gives each weight its share of the area, inside the box', () => {
  fc.assert(fc.property(falling, (weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const boxes = squarified(weights, box)
    expect(boxes).toHaveLength(weights.length)
    boxes.forEach(({ x, y, width, height }, index) => {
      expect(width * height).toBeCloseTo(((weights[index] ?? 0) / total) * box.width * box.height, 4)
      expect(Math.min(x - box.x, y - box.y)).toBeGreaterThan(-1e-6)
      expect(Math.max(x + width - box.x - box.width, y + height - box.y - box.height)).toBeLessThan(1e-6)
    })
  }))
})

it('lets no two overlap', () => {
  fc.assert(fc.property(falling, (weights) => {
    const boxes = squarified(weights, box)
    const overlap = (a: Box, b: Box): boolean => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1e-6 && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1e-6
    expect(boxes.some((a, index) => boxes.slice(index + 1).some((b) => overlap(a, b)))).toBe(false)
  }), { numRuns: 30 })
})

it('keeps equal weights near to squares', () => {
  for (const { width, height } of squarified(Array.from({ length: 24 }, () => 1), box)) expect(Math.max(width / height, height / width)).toBeLessThan(2)
})
