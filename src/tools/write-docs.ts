/** Writes the parts of README.md and of the rules' pages that follow from tables: `npm run docs`. A test fails when they are out of date. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rulePages } from '../model/project.ts'
import { withGeneratedParts } from './readme-parts.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pages = readdirSync(join(root, rulePages)).map((name) => `${rulePages}/${name}`)
for (const path of ['README.md', ...pages]) writeFileSync(join(root, path), withGeneratedParts(readFileSync(join(root, path), 'utf8')))
