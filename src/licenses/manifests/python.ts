/** The licence of a Python package: pyproject.toml, setup.cfg and setup.py. */

import type { Statement } from '../statement.ts'
import { isPointer, stated, statedBy } from './found.ts'
import { member, parseToml, textOf, textsOf } from './toml.ts'

/** PEP 639's `license = "MIT"`, the older table with `text`, Poetry's field; where none names one, the classifiers. */
export async function licenseOfPyproject(text: string): Promise<readonly Statement[]> {
  const manifest = await parseToml(text)
  const project = member(manifest, 'project')
  const poetry = member(member(manifest, 'tool'), 'poetry')
  const value = textOf(member(project, 'license')) ?? textOf(member(member(project, 'license'), 'text')) ?? textOf(member(poetry, 'license'))
  if (value !== null && !isPointer(value) && value.length < 200) return [stated(text, at(text, /^[ \t]*license\s*=/m), value)]
  return classified(text, textsOf(member(project, 'classifiers') ?? member(poetry, 'classifiers')))
}

/** `license =` in `[metadata]`, else the classifiers. */
export function licenseOfSetupCfg(text: string): readonly Statement[] {
  const metadata = /^\[metadata\][^\n]*\n([\s\S]*?)(?=^\[|$(?![\s\S]))/m.exec(text)?.[1] ?? ''
  const value = /^licen[cs]e[ \t]*=[ \t]*(\S[^\n]{0,200})$/m.exec(metadata)?.[1]?.trim()
  if (value !== undefined && !isPointer(value)) return [stated(text, at(text, /^licen[cs]e[ \t]*=/m), value)]
  return classified(text, classifiersIn(metadata))
}

/** The argument `license=` of `setup()`, else the classifiers. */
export function licenseOfSetupPy(text: string): readonly Statement[] {
  const [named] = statedBy(text, /(?<![\w.])license\s*=\s*(?:"([^"\n]{1,200})"|'([^'\n]{1,200})')\s*[,)\n]/g)
  return named?.expression != null ? [named] : classified(text, classifiersIn(text))
}

function classifiersIn(text: string): readonly string[] {
  return [...text.matchAll(/License :: [^"'\n,]{1,120}/g)].map(([classifier]) => classifier.trim())
}

/** One classifier names a licence; several are a list that nobody can say the meaning of. `Apache Software License` names no version. */
function classified(text: string, classifiers: readonly string[]): readonly Statement[] {
  const names = classifiers.flatMap((one) => (one.startsWith('License ::') ? [one.split('::').at(-1)?.trim() ?? ''] : [])).filter((name) => name !== 'OSI Approved')
  const [only, ...more] = [...new Set(names)]
  return only === undefined || more.length > 0 ? [] : [stated(text, at(text, /License ::/), only)].filter(({ expression }) => expression !== null)
}

function at(text: string, pattern: RegExp): number {
  return Math.max(0, text.search(pattern))
}
