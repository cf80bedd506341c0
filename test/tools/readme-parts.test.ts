import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { withGeneratedParts } from '../../src/tools/readme-parts.ts'

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')

it('finds the README as the tables give it; npm run docs writes it anew', () => {
  expect(withGeneratedParts(readme)).toBe(readme)
})

it('refuses a part that is none', () => {
  expect(() => withGeneratedParts('<!-- begin nothing -->\n<!-- end nothing -->')).toThrow('nothing')
})
