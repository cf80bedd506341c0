/** The 105 rows that searches are compared on: every spelling of a shape that bears the row's number. */

import type { Credential, Reach } from '../../../src/model/credential.ts'
import { formatShapes } from './format-shapes.ts'
import { mobileShapes } from './mobile-shapes.ts'
import { scriptingShapes } from './scripting-shapes.ts'
import { pairOf, shapes } from './shapes.ts'

export interface Variant {
  readonly id: string
  readonly path: string
  readonly reach: Reach
  /** The text with this pair. */
  text(credential: Credential): string
}

export interface Row {
  readonly id: string
  readonly variants: readonly Variant[]
}

/** How many rows each letter has: Java, Kotlin, Swift, Objective-C, C and C++, C#, Python, Go, Rust, Dart, PHP, Ruby, TypeScript, formats. */
const counts: Readonly<Record<string, number>> = { J: 13, K: 9, S: 8, O: 5, C: 11, N: 6, Y: 10, G: 4, R: 4, D: 3, H: 3, U: 1, T: 11, F: 17 }

const names = { id: 'apiId', hash: 'apiHash' }
const all: readonly Variant[] = [
  ...[...shapes, ...scriptingShapes, ...formatShapes].map((shape) => ({ ...shape, text: (credential: Credential) => shape.text(pairOf(credential)) })),
  ...mobileShapes.map((shape) => ({ ...shape, text: (credential: Credential) => shape.text(pairOf(credential), names) })),
]

export const rows: readonly Row[] = Object.entries(counts).flatMap(([letter, count]) => Array.from({ length: count }, (_, index): Row => {
  const id = `${letter}${String(index + 1).padStart(2, '0')}`
  return { id, variants: all.filter((one) => one.id === id || one.id.startsWith(`${id} `)) }
}))
