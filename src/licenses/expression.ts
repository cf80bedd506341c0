/** SPDX licence expressions as people write them: read with spdx-expression-parse, its edges rounded off. */

import parseSpdx from 'spdx-expression-parse'
import exceptionIds from 'spdx-exceptions/index.json' with { type: 'json' }
import licenseIds from 'spdx-license-ids/index.json' with { type: 'json' }
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' }

/** One licence of an expression. */
export interface License {
  /** SPDX id or LicenseRef. `GPL-2.0-or-later` for what was written `GPL-2.0+`. */
  readonly id: string
  /** Id of the additional permission, or null. */
  readonly exception: string | null
}

/** An expression as a tree. `and` and `or` have two parts or more. */
export type Expression =
  | { readonly kind: 'license'; readonly license: License }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }

/** What was read, or a sentence for the reader that says why nothing was. */
export type Reading =
  | { readonly ok: true; readonly expression: Expression; readonly text: string }
  | { readonly ok: false; readonly because: string }

/** Stands for npm's `UNLICENSED` and its like: nobody is given any right. */
export const proprietary = 'LicenseRef-Proprietary'

/**
 * Reads an expression. Letter case does not matter; `GPL-3.0+` means or-later. A bare `GPL-3.0` stays as it is, because the text of the
 * licence that it names does not say whether later versions are meant (SPDX reads the old id as -only). Never throws.
 */
export function parseExpression(written: string): Reading {
  const text = withKnownCase(written.trim().replace(/\s+/g, ' '))
  if (text === '') return { ok: false, because: 'The licence expression is empty.' }
  if (text.length > longest) return { ok: false, because: `The licence expression is longer than ${longest} characters.` }
  const whole = wholeValues.get(text.toLowerCase())
  if (whole !== undefined) return whole
  const reference = /^see licen[cs]e in (.+)$/i.exec(text)
  if (reference !== null) return { ok: false, because: `It points to the file ${reference[1] ?? ''} instead of naming a licence.` }
  return parsed(text)
}

/** No sensible expression comes near; the parser recurses on what it reads. */
const longest = 1000

const nothingGranted: Reading = { ok: true, expression: { kind: 'license', license: { id: proprietary, exception: null } }, text: proprietary }

const wholeValues: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['unlicensed', nothingGranted],
  ['proprietary', nothingGranted],
  ['commercial', nothingGranted],
  ['all rights reserved', nothingGranted],
  ['none', { ok: false, because: 'It says NONE: no licence is named.' }],
  ['noassertion', { ok: false, because: 'It says NOASSERTION: no licence is named.' }],
])

/** The expression as SPDX writes it, parentheses only where they are needed. */
export function formatExpression(expression: Expression): string {
  if (expression.kind === 'license') {
    const { id, exception } = expression.license
    return exception === null ? id : `${id} WITH ${exception}`
  }
  const parts = expression.parts.map((part) => (expression.kind === 'and' && part.kind === 'or' ? `(${formatExpression(part)})` : formatExpression(part)))
  return parts.join(expression.kind === 'and' ? ' AND ' : ' OR ')
}

/** Every licence that an expression names, in order. */
export function licensesIn(expression: Expression): readonly License[] {
  return expression.kind === 'license' ? [expression.license] : expression.parts.flatMap(licensesIn)
}

function parsed(text: string): Reading {
  try {
    const { references, prepared } = withoutReferences(text)
    const expression = converted(parseSpdx(prepared), references)
    return { ok: true, expression, text: formatExpression(expression) }
  } catch {
    return { ok: false, because: troubleWith(text) }
  }
}

/**
 * SPDX 2.3 wants an id from its list after WITH, SPDX 3 takes an AdditionRef as well; the parser knows only the former. A reference is
 * put back after a stand-in was parsed.
 */
function withoutReferences(text: string): { references: readonly string[]; prepared: string } {
  const references: string[] = []
  const prepared = text.replace(/\bWITH ((?:AdditionRef|LicenseRef)-[A-Za-z0-9.-]+)/g, (_, reference: string) => {
    references.push(reference)
    return `WITH ${standIn}`
  })
  return { references: text.includes(standIn) ? [] : references, prepared }
}

const standIn = 'Universal-FOSS-exception-1.0'

function converted(info: parseSpdx.Info, references: readonly string[]): Expression {
  const left = [...references]
  const convert = (node: parseSpdx.Info): Expression => {
    if ('conjunction' in node) return joined(node.conjunction, [convert(node.left), convert(node.right)])
    const reference = node.exception === standIn ? left.shift() : undefined
    return { kind: 'license', license: { id: currentId(node.license, node.plus === true), exception: reference ?? node.exception ?? null } }
  }
  return convert(info)
}

/** One list for `A AND B AND C`, which the parser nests. */
function joined(kind: 'and' | 'or', parts: readonly Expression[]): Expression {
  return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) }
}

/** `GPL-2.0+` is today's `GPL-2.0-or-later`, with or without the plus read apart from the id. */
function currentId(id: string, plus: boolean): string {
  const bare = id.replace(/\+$/, '')
  if (!plus && bare === id) return id
  return /^(?:A|L)?GPL-\d\.\d$/.test(bare) ? `${bare}-or-later` : `${bare}+`
}

const idsByLowerCase: ReadonlyMap<string, string> = new Map([...deprecatedIds, ...licenseIds, ...exceptionIds].map((id) => [id.toLowerCase(), id]))

function withKnownCase(text: string): string {
  return text.replace(/[A-Za-z0-9.-]+\+?/g, (word) => {
    const operator = /^(?:and|or|with)$/i.test(word)
    if (operator) return word.toUpperCase()
    return idsByLowerCase.get(word.toLowerCase()) ?? (idsByLowerCase.get(word.replace(/\+$/, '').toLowerCase()) ?? word.replace(/\+$/, '')) + (word.endsWith('+') ? '+' : '')
  })
}

function troubleWith(text: string): string {
  const unknown = (text.match(/[A-Za-z0-9.-]+/g) ?? []).find((word) => !isKnownWord(word))
  if (unknown !== undefined) return `"${unknown}" is no SPDX licence id${meant(unknown)}.`
  return 'The ids are known, but AND, OR, WITH and parentheses do not form an SPDX expression.'
}

function isKnownWord(word: string): boolean {
  return idsByLowerCase.has(word.toLowerCase()) || /^(?:AND|OR|WITH)$/.test(word) || /^(?:LicenseRef|DocumentRef|AdditionRef)-./.test(word)
}

/** A hint for the ids that people write instead of SPDX's. */
function meant(word: string): string {
  const gnu = /^(a|l)?gpl-?v?(\d)(?:\.(\d))?(\+?)$/i.exec(word)
  if (gnu !== null) return `; "${(gnu[1] ?? '').toUpperCase()}GPL-${gnu[2] ?? ''}.${gnu[3] ?? '0'}-${gnu[4] === '+' ? 'or-later' : 'only"'}${gnu[4] === '+' ? '"' : ' or -or-later'} may be meant`
  return /^(?:a|l)?gpl$/i.test(word) ? '; it names no version' : ''
}
