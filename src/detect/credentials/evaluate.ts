/** Works out what an expression may be: constant folding over names, branches, text operations and files, within bounds. */

import { unlabelled } from './call-forms.ts'
import { chainOf, folding } from './chains.ts'
import { entryOf, madeEntry } from './entries.ts'
import type { Condition, Expression } from './ir.ts'
import type { Located, Names, Vantage } from './names.ts'
import { isPieceOfHash } from './needles.ts'
import { apply, textsOf, type Datum } from './operations.ts'
import { literalOf, withValue } from './substitute.ts'
import { mergeTraces, nowhere, traceOf, type Trace } from './trace.ts'
import { comparedIn, isMessage } from './vocabulary.ts'

/** One thing that an expression may be. */
export interface Possible {
  readonly datum: Datum
  readonly trace: Trace
}

/** An expression that is no longer a name, and where it stands. */
interface Resolved {
  readonly expression: Expression
  readonly from: Vantage
  readonly trace: Trace
}

export type Evaluate = (expression: Expression, from: Vantage) => readonly Possible[]

const mostDepth = 24
const mostSteps = 256
const mostAlternatives = 8
const mostFiles = 5
/** An enciphered hash has 32 characters, or 16 bytes. */
const mostItems = 48

/** An evaluator. `survives` says of a binding whether its value is still there when the name is read. */
export function createEvaluator(names: Names, survives: (located: Located) => boolean): Evaluate {
  let steps = 0
  let open: readonly Located[] = []
  let repeating = false

  function evaluate(expression: Expression, from: Vantage, depth: number): readonly Possible[] {
    steps += 1
    if (depth > mostDepth || steps > mostSteps) return []
    return resolve(expression, from, depth)
      .flatMap((one) => known(one, depth + 1))
      .slice(0, mostAlternatives)
  }

  /** Follows names, branches and defaults to what stands behind them. */
  function resolve(expression: Expression, from: Vantage, depth: number): readonly Resolved[] {
    steps += 1
    if (depth > mostDepth || steps > mostSteps) return []
    switch (expression.is) {
      case 'name':
        return named(expression.path, from, depth)
      case 'environment':
        return named(expression.name.split('.'), from, depth, isEnvironment)
      case 'choice':
        return [
          ...resolve(expression.then, from, depth + 1).map((one) => under(one, { ...expression.condition, holds: true })),
          ...resolve(expression.otherwise, from, depth + 1).map((one) => under(one, { ...expression.condition, holds: false })),
        ]
      case 'default':
        return [
          ...resolve(expression.first, from, depth + 1),
          ...resolve(expression.otherwise, from, depth + 1).map((one) => ({ ...one, trace: { ...one.trace, replaceable: replaces(expression.first) } })),
        ]
      case 'index':
        return entry(expression.of, expression.key, from, depth)
      case 'import':
        return imported(expression, from, depth)
      default:
        return [{ expression, from, trace: nowhere }]
    }
  }

  function named(path: readonly string[], from: Vantage, depth: number, fits: (one: Located) => boolean = () => true): readonly Resolved[] {
    const found = names.lookUp(path, from).filter((one) => !isOpen(one) && survives(one) && fits(one))
    if (found.length === 0 && path.length > 1) {
      return entry({ is: 'name', path: path.slice(0, -1) }, { is: 'text', text: path.at(-1) ?? '', line: 0 }, from, depth)
    }
    return followed(found, depth)
  }

  /** A name that another file gives, be it one of its own or an entry of the one thing that it exports. */
  function imported(what: Extract<Expression, { is: 'import' }>, from: Vantage, depth: number): readonly Resolved[] {
    if (what.name === '') return [{ expression: what, from, trace: nowhere }]
    const found = followed(names.imported(what, from), depth)
    if (found.length > 0 || what.name === 'default') return found
    return entry({ ...what, name: 'default' }, { is: 'text', text: what.name, line: 0 }, from, depth + 1)
  }

  function followed(found: readonly Located[], depth: number): readonly Resolved[] {
    return found.filter((one) => !isOpen(one) && survives(one)).slice(0, mostAlternatives).flatMap((one) => {
      const before = open
      open = [...open, one]
      const inside = resolve(one.binding.value, { path: one.path, scope: one.binding.scope }, depth + 1)
      open = before
      return inside.map((resolved) => ({ ...resolved, trace: mergeTraces([resolved.trace, traceOf(one)]) }))
    })
  }

  /** Whether a name leads back to where it came from, or through too many files. */
  function isOpen(located: Located): boolean {
    return open.some((one) => one.binding === located.binding) || new Set([...open, located].map((one) => one.path)).size > mostFiles
  }

  function entry(of: Expression, key: Expression, from: Vantage, depth: number): readonly Resolved[] {
    const [at] = evaluate(key, from, depth + 1)
    return resolve(of, from, depth + 1).flatMap((one) => {
      const found = at && (entryOf(one.expression, at.datum) ?? madeEntry(made(one, depth), at.datum))
      return found ? resolve(found, one.from, depth + 1).map((inside) => ({ ...inside, trace: mergeTraces([one.trace, inside.trace]) })) : []
    })
  }

  function made({ expression, from }: Resolved, depth: number): Possible | undefined {
    return expression.is === 'call' || expression.is === 'list' ? folded(expression, from, depth + 1)[0] : undefined
  }

  function known({ expression, from, trace }: Resolved, depth: number): readonly Possible[] {
    const value = folded(expression, from, depth)
    return value.map((one) => ({ datum: one.datum, trace: mergeTraces([trace, one.trace]) }))
  }

  function folded(expression: Expression, from: Vantage, depth: number): readonly Possible[] {
    switch (expression.is) {
      case 'text':
        return [{ datum: expression.text, trace: { ...nowhere, roots: [{ path: from.path, line: expression.line, piece: isPieceOfHash(expression.text) }] } }]
      case 'number':
        return [{ datum: expression.number, trace: { ...nowhere, roots: [{ path: from.path, line: expression.line }] } }]
      case 'join':
        return combine(expression.parts, from, depth, (parts) => textsOf(parts)?.join('') ?? null)
      case 'list':
        return combine(expression.entries, from, depth, (parts) => parts)
      case 'operation':
        return combine(chainOf(expression), from, depth, (data) => folding(expression.operator, data))
      case 'call':
        return call(expression, from, depth)
      case 'each':
        return each(expression, from, depth)
      default:
        return []
    }
  }

  function call(expression: Extract<Expression, { is: 'call' }>, from: Vantage, depth: number): readonly Possible[] {
    // What is told or compared is no value of the program's.
    if (isMessage(expression) || comparedIn(expression).length > 0) return []
    const { on, callee } = expression
    const given = expression.arguments.map(unlabelled)
    const owner = on === null ? [] : on.is === 'name' ? on.path : null
    const returned = owner === null ? [] : named([...owner, ...callee], from, depth).flatMap((one) => known(one, depth + 1))
    if (returned.length > 0) return returned
    // `text.split(":")` where the grammar has one name for both.
    const receiver = on ?? receiverOf(callee, from)
    if (receiver && evaluate(receiver, from, depth + 1).length > 0) {
      return combine([receiver, ...given], from, depth, ([first, ...rest]) => apply(callee.slice(-1), first ?? null, rest))
    }
    // `Base64.decode(x)`: the receiver is a type, whose name belongs to the function's.
    return owner === null ? [] : combine(given, from, depth, (data) => apply([...owner, ...callee], null, data))
  }

  /** The value that a method is called on, where it has a name. */
  function receiverOf(callee: readonly string[], from: Vantage): Expression | null {
    const path = callee.slice(0, -1)
    return path.length > 0 && names.lookUp(path, from).length > 0 ? { is: 'name', path } : null
  }

  /** A list of bytes or characters, each of which something is made of: texts that were enciphered with a constant. */
  function each({ name, of, value }: Extract<Expression, { is: 'each' }>, from: Vantage, depth: number): readonly Possible[] {
    const [list] = evaluate(of, from, depth + 1)
    const items = typeof list?.datum === 'string' ? list.datum.split('') : typeof list?.datum === 'number' ? [] : (list?.datum ?? [])
    if (!list || items.length === 0 || items.length > mostItems) return []
    const line = list.trace.roots[0]?.line ?? 0
    const values = items.flatMap((item) => stepsOfOne(() => evaluate(withValue(value, name, literalOf(item, line)), from, depth + 1).slice(0, 1)))
    return values.length === items.length ? [{ datum: values.map((one) => one.datum), trace: list.trace }] : []
  }

  /** What is done to each of many items is one way, and counts as that: once, for what stands in it counts in full. */
  function stepsOfOne<T>(act: () => T): T {
    if (repeating) return act()
    const before = steps
    repeating = true
    const result = act()
    repeating = false
    steps = Math.min(steps, before + 1)
    return result
  }

  /** Every way to put the parts' values together, as far as the bounds go. */
  function combine(parts: readonly Expression[], from: Vantage, depth: number, act: (data: readonly Datum[]) => Datum | null): readonly Possible[] {
    let ways: readonly { readonly data: readonly Datum[]; readonly traces: readonly Trace[] }[] = [{ data: [], traces: [] }]
    for (const part of parts) {
      const values = literal(part, from) ?? evaluate(part, from, depth + 1)
      ways = ways.flatMap((way) => values.map((one) => ({ data: [...way.data, one.datum], traces: [...way.traces, one.trace] }))).slice(0, mostAlternatives)
    }
    return ways.flatMap(({ data, traces }) => {
      const datum = act(data)
      return datum === null ? [] : [{ datum, trace: mergeTraces(traces) }]
    })
  }

  /** Literals take no step: a long list of bytes is no long way. */
  function literal(expression: Expression, from: Vantage): readonly Possible[] | null {
    return expression.is === 'text' || expression.is === 'number' ? folded(expression, from, 0) : null
  }

  return (expression, from) => {
    steps = 0
    open = []
    return evaluate(expression, from, 0)
  }
}

function under(resolved: Resolved, condition: Condition): Resolved {
  return { ...resolved, trace: { ...resolved.trace, conditions: [...resolved.trace.conditions, condition] } }
}

/** What a program finds in its environment was put there by a file of variables, a pipeline or a build. */
function isEnvironment({ binding }: Located): boolean {
  return binding.kind === 'defined'
}

function replaces(first: Expression): string {
  if (first.is === 'environment') return first.name
  if (first.is === 'name') return first.path.join('.')
  return first.is === 'call' ? `${first.callee.join('.')}()` : 'the value before it'
}
