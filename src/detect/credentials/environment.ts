/** Reads of the environment that look like members and indices: `process.env.X`, `ENV['X']`, `os.environ["X"]`. */

import type { Expression } from './ir.ts'

const dotted = /^(?:process\.env|import\.meta\.env|Bun\.env)\.([^.]+)$/
/** Names of what holds the environment. */
const environment = /^(?:environ|env|_env|_server|environment)$/i

/** A path of names, or the variable that it reads. */
export function environmentOr(path: readonly string[]): Expression {
  const read = dotted.exec(path.join('.'))
  return read ? { is: 'environment', name: read[1] ?? '' } : { is: 'name', path }
}

/** An entry of a container, or the variable that it reads. */
export function environmentAt(of: Expression, key: Expression): Expression {
  return of.is === 'name' && key.is === 'text' && holdsEnvironment(of.path) ? { is: 'environment', name: key.text } : { is: 'index', of, key }
}

/** Whether a path of names is what holds the environment. */
export function holdsEnvironment(path: readonly string[]): boolean {
  return environment.test(path.at(-1) ?? '')
}
