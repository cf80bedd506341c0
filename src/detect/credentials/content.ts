/** Files that are nothing but a value, and the ways in which code takes a whole file for one when it is built. */

import type { Binding, Expression } from './ir.ts'

/** The name that the text of a whole file has. */
export const wholeText = '(content)'

const longest = 200
const embedded = /^[ \t]*\/\/go:embed[ \t]+["`]?([\w./-]{1,200})["`]?[ \t]*\r?\n[ \t]*(?:var[ \t]+)?(\w+)[ \t]+(?:string|\[\]byte)\b/gm

/** The text of a short file as a value; nothing of a longer one. */
export function contentBindings(text: string): readonly Binding[] {
  const value = text.replace(/^\uFEFF/, '').trim()
  if (value === '' || value.length > longest || /\s/.test(value)) return []
  const line = text.slice(0, text.indexOf(value)).split('\n').length
  return [{ kind: 'initial', scope: [], target: [wholeText], value: { is: 'text', text: value, line }, line, conditions: [], replaceable: null }]
}

/** What Go's compiler puts into variables: the comment above one names the file. */
export function embeddedBindings(text: string): readonly Binding[] {
  if (!text.includes('//go:embed')) return []
  return [...text.matchAll(embedded)].map((match): Binding => {
    const [whole, path = '', name = ''] = match
    const line = text.slice(0, match.index + whole.length).split('\n').length
    return { kind: 'initial', scope: [], target: [name], value: contentOf(path), line, conditions: [], replaceable: null }
  })
}

/** The text of another file, named from here. */
export function contentOf(path: string): Expression {
  return { is: 'import', module: path.startsWith('.') || path.startsWith('/') ? path : `./${path}`, name: wholeText }
}
