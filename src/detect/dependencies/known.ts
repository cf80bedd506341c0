/** Dependencies that the catalogue knows, asked for in Gradle files and Podfiles. */

import { proprietaryDependencies, type KnownDependency } from '../../catalog/dependencies.ts'
import { proprietary } from '../../licenses/expression.ts'
import type { FoundDependency } from './found.ts'

/** The catalogue's dependencies of a kind that a build file asks for, in the order of their lines. What is commented out is not asked for. */
export function knownDependencies(text: string, kind: KnownDependency['kind']): readonly FoundDependency[] {
  const known = proprietaryDependencies.filter((one) => one.kind === kind)
  if (!known.some(({ name }) => text.includes(name))) return []
  return text.split('\n').flatMap((line, at): readonly FoundDependency[] => {
    const asked = line.slice(0, longestLine).replace(/^\s*(?:\/\/|#|\*).*$|\s\/\/.*$/, '')
    return known.filter(({ name }) => asks(asked, name)).map(({ name, terms }) => ({ name, license: proprietary, line: at + 1, saidIn: terms }))
  })
}

const longestLine = 500

/** Whether the line names the package and no longer one: `"group:artifact:1.2"`, `'Name'`. */
function asks(line: string, name: string): boolean {
  const at = line.indexOf(name)
  return at > 0 && /["']/.test(line.charAt(at - 1)) && /[:"'/]/.test(line.charAt(at + name.length)) && !/\bexclude\b|\btestImplementation\b/.test(line)
}
