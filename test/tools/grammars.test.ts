import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { grammars, mended } from '../../src/tools/grammars.ts'

const published = (file: string) => readFileSync(new URL(`../../node_modules/${file}`, import.meta.url))

describe('grammars', () => {
  it('changes one byte of the Swift grammar and none of the others', () => {
    const changed = grammars.flatMap((grammar) => {
      const before = published(grammar.file)
      const after = mended(grammar, before)
      return [...before.keys()].filter((at) => before[at] !== after[at]).map((at) => `${grammar.name} ${String(at)}`)
    })
    expect(changed).toEqual(['swift 448575'])
  })

  it('refuses another version of what it would patch', () => {
    const swift = grammars.find(({ name }) => name === 'swift')
    if (!swift) throw new Error('no Swift grammar')
    const other = Uint8Array.from(published(swift.file))
    other[0] = 1
    expect(() => mended(swift, other)).toThrow(/look at the package's new version/)
  })
})
