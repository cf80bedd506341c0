/** Writes the parts of README.md that follow from tables: `npm run docs`. A test fails when they are out of date. */

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withGeneratedParts } from './readme-parts.ts'

const readme = fileURLToPath(new URL('../../README.md', import.meta.url))
writeFileSync(readme, withGeneratedParts(readFileSync(readme, 'utf8')))
