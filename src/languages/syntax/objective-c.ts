/** The trees of tree-sitter-objc: those of C with messages, methods and literals of its own. */

import type { SyntaxNode } from '../../model/syntax.ts'
import { arranged, arrangedShapes, view } from './arrange.ts'
import { c } from './c.ts'
import { each, noValues, type SyntaxTable } from './table.ts'

export const objectiveC: SyntaxTable = {
  grammar: 'objc',
  extensions: ['m', 'mm', 'h'],
  nameOf: (node) => c.nameOf(node),
  view: (root) => view(root, arrange),
  shapes: {
    ...arrangedShapes,
    ...c.shapes,
    ...each({ as: 'scope', name: ':identifier', scope: 'type' }, 'class_implementation', 'class_interface', 'category_implementation', 'category_interface'),
    method_definition: { as: 'scope', name: ':identifier', scope: 'function' },
    block_literal: { as: 'scope', name: null, scope: 'function' },
    at_expression: { as: 'inner' },
    array_literal: { as: 'list' },
    dictionary_literal: { as: 'record' },
    dictionary_pair: { as: 'entry', key: '#0', value: '#1' },
    ...noValues('property_declaration', 'method_declaration', 'method_type', 'method_parameter', 'module_import', 'protocol_reference_list'),
  },
}

/** A node as this table wants it; most come back as they are. */
function arrange(node: SyntaxNode): SyntaxNode {
  if (node.kind === 'message_expression') return message(node)
  if (node.kind !== 'conditional_expression' || node.field('consequence')) return node
  return arranged('(default)', node, { first: node.field('condition'), otherwise: node.field('alternative') })
}

/**
 * `[receiver first:a second:b]` is a call of `first` with `a`, and with `b` under the name `second`. What `alloc` gives is as good as the type
 * that it is sent to.
 */
function message(node: SyntaxNode): SyntaxNode {
  const receiver = node.field('receiver')
  const [callee = null, ...rest] = node.children.filter((child) => child.fieldName !== 'receiver')
  const given = rest.flatMap((child, index) => {
    const label = rest[index - 1]
    if (child.fieldName === 'method') return []
    return [label?.fieldName === 'method' ? arranged('(entry)', child, { key: label, value: child }) : child]
  })
  return arranged('(method)', node, { on: receiver && allocated(receiver), callee, arguments: arranged('(list)', node, {}, given) })
}

function allocated(node: SyntaxNode): SyntaxNode {
  const type = node.kind === 'message_expression' && node.field('method')?.text === 'alloc' ? node.field('receiver') : null
  return type ?? node
}
