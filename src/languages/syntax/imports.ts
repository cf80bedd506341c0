/** What import statements bring in, read from their text: they are short and regular in every language. */

import type { SyntaxNode } from '../../model/syntax.ts'
import type { Imported } from './table.ts'

const longest = 4000

function textOf(node: SyntaxNode): string {
  return node.text.slice(0, longest).replace(/\/\*[^*]*\*\/|\/\/[^\n]*|#[^\n]*/g, ' ').replace(/\s+/g, ' ').trim()
}

/** `a`, `a as b`, in a list. */
function renamed(list: string, module: string): readonly Imported[] {
  return list.split(',').flatMap((part): readonly Imported[] => {
    const [name = '', alias = name] = part.trim().split(/ as /)
    return name === '' ? [] : [{ alias: alias.trim(), module, name: name.trim() }]
  })
}

/** `import a.b as c`, `from .a import b as c, d`. */
export function importedByPython(node: SyntaxNode): readonly Imported[] {
  const text = textOf(node)
  const from = /^from (\.*[\w.]*) ?import \(?([^()]*)\)?$/.exec(text)
  // `from . import keys` may bring in a file.
  if (from && /^\.+$/.test(from[1] ?? '')) return renamed(from[2] ?? '', '').map(({ alias, name }) => ({ alias, module: `${from[1] ?? ''}${name}`, name: '' }))
  if (from) return renamed(from[2] ?? '', from[1] ?? '')
  return renamed(text.replace(/^import /, ''), '').map(({ alias, name }) => ({ alias: alias.split('.').at(-1) ?? alias, module: name, name: '' }))
}

/** `alias "example.org/a/keys"`. */
export function importedByGo(node: SyntaxNode): readonly Imported[] {
  const [, alias, module = ''] = /^(?:([\w.]+) )?["`]([^"`]*)["`]$/.exec(textOf(node)) ?? []
  return module === '' ? [] : [{ alias: alias === '.' ? '*' : (alias ?? module.replace(/\/v\d+$/, '').split('/').at(-1) ?? ''), module, name: alias === '.' ? '*' : '' }]
}

/** `use crate::keys::{A, B as C};`, braces in braces left out. */
export function importedByRust(node: SyntaxNode): readonly Imported[] {
  const text = textOf(node).replace(/^(?:pub(?:\([^)]*\))? )?use /, '').replace(/;$/, '')
  const [, module = '', list] = /^([\w:]+)::(?:\{([^{}]*)\}|[\w*]+(?: as \w+)?)$/.exec(text) ?? []
  if (module === '') return []
  return list === undefined ? renamed(text.slice(module.length + 2), module).map((one) => (one.name === '*' ? { ...one, alias: '*' } : one)) : renamed(list, module)
}

/** `import 'keys.dart' as keys;`: names come in as they are, or behind the alias. */
export function importedByDart(node: SyntaxNode): readonly Imported[] {
  const [, module = '', alias] = /^(?:import|export) ["']([^"']*)["'](?:.*? as (\w+))?/.exec(textOf(node)) ?? []
  return module === '' || module.startsWith('dart:') ? [] : [alias === undefined ? { alias: '*', module, name: '*' } : { alias, module, name: '' }]
}

/** `import a, { b as c } from './keys'`, `import * as keys from`, `export { a } from`, `export * from`. */
export function importedByScript(node: SyntaxNode): readonly Imported[] {
  const own = /^export \{([^{}]*)\} ?;?$/.exec(textOf(node))
  // What a file gives under another name than its own.
  if (own) return renamed(own[1] ?? '', '').filter(({ alias, name }) => alias !== name)
  const [, kind, clause = '', module = ''] = /^(import|export) (?:type )?(.*?) ?from ?["']([^"']*)["']/.exec(textOf(node)) ?? []
  if (module === '') return []
  const [, all] = /\* as (\w+)/.exec(clause) ?? []
  const [, list = ''] = /\{([^{}]*)\}/.exec(clause) ?? []
  const [, first] = /^([\w$]+)/.exec(clause) ?? []
  return [
    ...(all === undefined ? [] : [{ alias: all, module, name: '' }]),
    ...(kind === 'export' && clause.trim() === '*' ? [{ alias: '*', module, name: '*' }] : []),
    ...(kind === 'import' && first !== undefined ? [{ alias: first, module, name: 'default' }] : []),
    ...renamed(list.replace(/\btype /g, ''), module),
  ]
}
