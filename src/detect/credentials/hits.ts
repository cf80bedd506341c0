/** Finds where a published hash is a value: in each binding, from the outside in. */

import { Buffer } from 'node:buffer'
import { credentialWithHash } from '../../catalog/credentials.ts'
import type { Credential } from '../../model/credential.ts'
import { wholeText } from './content.ts'
import type { Evaluate, Possible } from './evaluate.ts'
import { namesIn, partsOf, type Condition, type Expression } from './ir.ts'
import { holdings } from './known.ts'
import { presetOf, type LibrariesOf } from './library-calls.ts'
import type { Located } from './names.ts'
import { bytesOf, textOf, type Datum } from './operations.ts'
import { nowhere, type Spot, type Trace } from './trace.ts'
import { comparedIn, isMessage } from './vocabulary.ts'

/** A place where a hash becomes a value. */
export interface Hit extends Way {
  readonly credential: Credential
}

/** How a hash gets to where it is a value. */
export interface Way {
  readonly located: Located
  readonly trace: Trace
  /** The literal that the hash, or its first piece, stands in. */
  readonly root: Spot
  /** Only spoken of, as in a message. */
  readonly spokenOf: boolean
  /** A build switch selects it; its hash stands elsewhere. */
  readonly bySwitch: boolean
}

const mostDepth = 60

/** Every published hash in the binding, whether it stands there or a name leads to it. */
export function hitsIn(located: Located, evaluate: Evaluate, librariesOf: LibrariesOf): readonly Hit[] {
  const { binding, path } = located
  const from = { path, scope: binding.scope }
  const hits: Hit[] = []
  // Nobody is known to read a file that is nothing but a value, until somebody does.
  if (binding.target[0] === wholeText) return hits

  function visit(expression: Expression, conditions: readonly Condition[], spoken: boolean, depth: number): void {
    if (depth > mostDepth) return
    const possible = evaluate(expression, from)
    const preset = possible.length === 0 ? presetOf(expression, librariesOf(path)) : null
    const found = preset ? [presetHit(preset, located, conditions, spoken)] : possible.flatMap((one) => hitsOf(one, located, conditions, spoken))
    hits.push(...found)
    if (found.length === 0) inside(expression, conditions, spoken, depth)
  }

  function inside(expression: Expression, conditions: readonly Condition[], spoken: boolean, depth: number): void {
    if (expression.is === 'choice') {
      visit(expression.then, [...conditions, expression.condition], spoken, depth + 1)
      visit(expression.otherwise, [...conditions, { ...expression.condition, holds: false }], spoken, depth + 1)
      return
    }
    if (expression.is === 'operation' && /^(?:&&|and)$/.test(expression.operator)) {
      visit(expression.left, conditions, spoken, depth + 1)
      visit(expression.right, [...conditions, guardOf(expression.left)], spoken, depth + 1)
      return
    }
    const compared = comparedIn(expression)
    const speaks = spoken || isMessage(expression)
    for (const part of partsOf(expression)) if (!compared.includes(part)) visit(part, conditions, speaks, depth + 1)
  }

  visit(binding.value, binding.conditions, false, 0)
  return hits
}

/** What must hold for what stands behind `&&`. */
function guardOf(test: Expression): Condition {
  return { decided: 'run', test, holds: true, text: namesIn(test).slice(0, 3).join(' ') || '&&' }
}

function hitsOf(possible: Possible, located: Located, conditions: readonly Condition[], spoken: boolean): readonly Hit[] {
  return hashesIn(possible.datum).flatMap(({ credential, manner, line }) => {
    const [first] = possible.trace.roots
    if (!first || (spoken && possible.trace.through.length > 0)) return []
    const trace: Trace = {
      ...possible.trace,
      conditions: [...new Set([...conditions, ...possible.trace.conditions])],
      replaceable: possible.trace.replaceable ?? located.binding.replaceable ?? (manner === 'default' ? 'the setting' : null),
    }
    const spokenOf = manner === 'mentioned' || (spoken && manner !== 'whole')
    return [{ credential, located, trace, root: { path: first.path, line: first.line + line }, spokenOf: spokenOf || spoken, bySwitch: false }]
  })
}

/** What a library knows by a name stands where the name stands. */
function presetHit(credential: Credential, located: Located, conditions: readonly Condition[], spokenOf: boolean): Hit {
  const { replaceable, line } = located.binding
  return { credential, located, trace: { ...nowhere, conditions, replaceable }, root: { path: located.path, line }, spokenOf, bySwitch: false }
}

function hashesIn(datum: Datum): ReturnType<typeof holdings> {
  const text = textOf(datum)
  const found = text === null || typeof datum === 'number' ? [] : holdings(text)
  if (found.length > 0 || typeof datum === 'string' || typeof datum === 'number') return found
  const bytes = bytesOf(datum)
  const credential = bytes?.length === 16 ? credentialWithHash(Buffer.from(bytes).toString('hex')) : null
  return credential ? [{ credential, manner: 'whole', line: 0 }] : []
}
