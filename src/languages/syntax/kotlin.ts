/** The trees of tree-sitter-kotlin, most of whose nodes have no fields. */

import type { SyntaxNode } from '../../model/syntax.ts'
import { arrangedShapes, view } from './arrange.ts'
import { arrangeKotlin } from './kotlin-arrange.ts'
import { each, noValues, plainName, type SyntaxTable } from './table.ts'

export const kotlin: SyntaxTable = {
  grammar: 'kotlin',
  extensions: ['kt'],
  nameOf: (node: SyntaxNode) => plainName(node.children[0] ?? node),
  view: (root) => view(root, arrangeKotlin),
  mend: breakLines,
  shapes: {
    ...arrangedShapes,
    ...each({ as: 'text' }, 'string_literal', 'multiline_string_literal'),
    character_literal: { as: 'character' },
    number_literal: { as: 'number' },
    ...each({ as: 'name' }, 'identifier', 'this_expression', 'super_expression'),
    navigation_expression: { as: 'member', of: '#0', name: '#-1' },
    index_expression: { as: 'index', of: '#0', key: '#1' },
    ...each({ as: 'binary', left: 'left', operator: 'operator', right: 'right' }, 'binary_expression', 'in_expression'),
    unary_expression: { as: 'unary', operand: 'argument' },
    as_expression: { as: 'inner', field: 'left' },
    ...each(
      { as: 'inner' },
      'parenthesized_expression', 'interpolation', 'spread_expression', 'labeled_expression', 'annotated_lambda', 'value_argument', 'property_delegate',
    ),
    value_arguments: { as: 'list' },
    collection_literal: { as: 'list' },
    constructor_invocation: { as: 'call', callee: ':user_type', arguments: ':value_arguments' },
    constructor_delegation_call: { as: 'call', callee: ':identifier', arguments: ':value_arguments' },
    when_expression: { as: 'cases' },
    when_subject: { as: 'inner' },
    try_expression: { as: 'default', first: '#0', otherwise: ':catch_block' },
    catch_block: { as: 'inner' },
    assignment: { as: 'assigns', left: 'left', operator: 'operator', right: 'right' },
    block: { as: 'block', last: 'value' },
    lambda_literal: { as: 'block', last: 'returned' },
    enum_entry: { as: 'declares', name: ':identifier', value: ':value_arguments' },
    ...each({ as: 'scope', name: ':identifier', scope: 'type' }, 'class_declaration', 'object_declaration'),
    ...each({ as: 'scope', name: null, scope: 'type' }, 'companion_object', 'object_literal'),
    anonymous_initializer: { as: 'scope', name: null, scope: 'initialiser' },
    secondary_constructor: { as: 'scope', name: null, scope: 'start' },
    ...noValues(
      'line_comment', 'block_comment', 'import', 'package_header', 'user_type', 'nullable_type', 'function_type', 'type_parameters', 'type_arguments',
      'type_constraints', 'type_alias', 'lambda_parameters', 'shebang',
    ),
  },
}

/** What is no code, a brace, a semicolon, a property with its getter on the same line. */
const telling = /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[};]|\bva[lr] [^\n={};"]{0,200}[ \t](?=get\s?\()/g

/** The grammar wants each member of a class on a line of its own. To it a carriage return ends a line; nobody counts it as one. */
function breakLines(text: string): string {
  return text.replace(telling, (match) => (match === '}' ? '\r}' : match === ';' || match.startsWith('va') ? `${match}\r` : match))
}
