/** What one file says about values, as plain data: the form to which every language and build format is lowered. */

/** A value as it is written. `line` is where it stands. */
export type Expression =
  | { readonly is: 'text'; readonly text: string; readonly line: number }
  | { readonly is: 'number'; readonly number: number; readonly line: number }
  | { readonly is: 'name'; readonly path: readonly string[] }
  | { readonly is: 'environment'; readonly name: string }
  /** Texts put together: adjacent literals, a template. */
  | { readonly is: 'join'; readonly parts: readonly Expression[] }
  | { readonly is: 'operation'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'call'; readonly callee: readonly string[]; readonly on: Expression | null; readonly arguments: readonly Expression[] }
  | { readonly is: 'list'; readonly entries: readonly Expression[]; readonly line: number }
  | { readonly is: 'record'; readonly entries: readonly Entry[] }
  | { readonly is: 'index'; readonly of: Expression; readonly key: Expression }
  | { readonly is: 'choice'; readonly condition: Condition; readonly then: Expression; readonly otherwise: Expression }
  /** What an expression makes of each entry of a list, which it knows as `name`. */
  | { readonly is: 'each'; readonly name: string; readonly of: Expression; readonly value: Expression }
  /** A name of another file, as that one calls it; an empty one is the file as a whole. */
  | { readonly is: 'import'; readonly module: string; readonly name: string }
  /** The first where it is there, else the other: `??`, `getenv(name, default)`, `${NAME:-default}`. */
  | { readonly is: 'default'; readonly first: Expression; readonly otherwise: Expression }
  /** Something that is not understood; its parts may still be. */
  | { readonly is: 'opaque'; readonly parts: readonly Expression[] }

export interface Entry {
  readonly key: string
  readonly value: Expression
}

/** Something that must be true, or false, for a statement to count. */
export interface Condition {
  /** `build` is decided when the program is built, `run` when it runs, `pipeline` in a step of CI; `never` is switched off for good. */
  readonly decided: 'build' | 'run' | 'pipeline' | 'never'
  readonly test: Expression
  /** Whether the statement counts when the test holds, or when it does not. */
  readonly holds: boolean
  /** As the source has it, shortened, for the reader. A stranger's text. */
  readonly text: string
}

export type BindingKind =
  /** A declaration with its first value. */
  | 'initial'
  | 'assigned'
  /** A preprocessor macro, a build variable or an environment variable. */
  | 'defined'
  | 'returned'
  /** A value that gets no name: an argument of a call, say. */
  | 'bare'

/** A name gets a value. */
export interface Binding {
  readonly kind: BindingKind
  /** Namespaces and types around it, and functions with `()` after their name. */
  readonly scope: readonly string[]
  /** The name as it is written, its parts apart: `p`, `apiHash`. Empty for a bare value. */
  readonly target: readonly string[]
  readonly value: Expression
  readonly line: number
  readonly conditions: readonly Condition[]
  /** What may replace the value without a change to the tree ("a variable of the environment"), or null. */
  readonly replaceable: string | null
}

/** The name that a type's initialiser block has in a scope. */
export const initialiserScope = 'static()'
/** The name that a function without a name, and a constructor, has in a scope. */
export const startScope = 'new()'

/** A value that is not understood at all. */
export const unknown: Expression = { is: 'opaque', parts: [] }

/** What stands beside an `#error` never becomes a program. */
export const neverBuilt: Condition = { decided: 'never', test: unknown, holds: true, text: '#error' }

/** The expressions right inside an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.is) {
    case 'join':
    case 'opaque':
      return expression.parts
    case 'operation':
      return [expression.left, expression.right]
    case 'call':
      return [...(expression.on ? [expression.on] : []), ...expression.arguments]
    case 'list':
      return expression.entries
    case 'record':
      return expression.entries.map((entry) => entry.value)
    case 'index':
      return [expression.of, expression.key]
    case 'choice':
      return [expression.then, expression.otherwise]
    case 'default':
      return [expression.first, expression.otherwise]
    case 'each':
      return [expression.of, expression.value]
    default:
      return []
  }
}

/** Names that an expression reads, with those of the environment if asked, conditions aside, each as it is written with dots. */
export function namesIn(expression: Expression, environment = true, depth = 24): readonly string[] {
  if (expression.is === 'name') return [expression.path.join('.')]
  if (expression.is === 'environment') return environment ? [expression.name] : []
  const called = expression.is === 'call' ? [expression.callee.join('.')] : []
  return depth === 0 ? called : [...called, ...partsOf(expression).flatMap((part) => namesIn(part, environment, depth - 1))]
}
