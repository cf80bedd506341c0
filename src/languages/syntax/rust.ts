/** The trees of tree-sitter-rust. */

import { importedByRust } from './imports.ts'
import { each, noValues, plainName, type SyntaxTable } from './table.ts'
import type { SyntaxNode } from '../../model/syntax.ts'

/** `#[cfg(debug_assertions)]`: what stands between the parentheses. */
function askedByCfg(node: SyntaxNode): SyntaxNode | null {
  const attribute = node.kind === 'attribute_item' ? node.children[0] : undefined
  return attribute && /^(?:cfg|cfg_attr|test|tokio::test)\b/.test(attribute.text) ? (attribute.field('arguments') ?? attribute.children[0] ?? null) : null
}

export const rust: SyntaxTable = {
  grammar: 'rust',
  extensions: ['rs'],
  nameOf: plainName,
  lastIsValue: true,
  imported: importedByRust,
  asks: askedByCfg,
  shapes: {
    ...each({ as: 'text' }, 'string_literal', 'raw_string_literal'),
    char_literal: { as: 'character' },
    ...each({ as: 'number' }, 'integer_literal'),
    ...each({ as: 'name' }, 'identifier', 'field_identifier', 'self', 'super', 'crate'),
    field_expression: { as: 'member', of: 'value', name: 'field' },
    scoped_identifier: { as: 'member', of: 'path', name: 'name' },
    index_expression: { as: 'index', of: 0, key: 1 },
    range_expression: { as: 'range' },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
    unary_expression: { as: 'unary', operand: -1 },
    call_expression: { as: 'call', callee: 'function', arguments: 'arguments' },
    macro_invocation: { as: 'call', callee: 'macro', arguments: 1 },
    generic_function: { as: 'inner', field: 'function' },
    ...each({ as: 'list' }, 'arguments', 'array_expression', 'tuple_expression', 'tuple_pattern', 'token_tree'),
    struct_expression: { as: 'inner', field: 'body' },
    field_initializer_list: { as: 'record' },
    field_initializer: { as: 'entry', key: 'field', value: 'value' },
    shorthand_field_initializer: { as: 'entry', key: 0, value: 0 },
    base_field_initializer: { as: 'inner' },
    ...each({ as: 'inner', field: 'value' }, 'reference_expression', 'type_cast_expression'),
    ...each({ as: 'inner' }, 'parenthesized_expression', 'else_clause', 'await_expression', 'try_expression', 'unsafe_block', 'match_pattern'),
    ...each({ as: 'declares', name: 'name', value: 'value' }, 'const_item', 'static_item', 'enum_variant'),
    let_declaration: { as: 'declares', name: 'pattern', value: 'value' },
    assignment_expression: { as: 'assigns', left: 'left', right: 'right' },
    compound_assignment_expr: { as: 'assigns', left: 'left', operator: 'operator', right: 'right' },
    return_expression: { as: 'returns' },
    if_expression: { as: 'branch', condition: 'condition', then: 'consequence', otherwise: 'alternative' },
    match_arm: { as: 'case' },
    block: { as: 'block' },
    function_item: { as: 'scope', name: 'name', scope: 'function' },
    closure_expression: { as: 'scope', name: null, scope: 'function' },
    ...each({ as: 'scope', name: 'name', scope: 'type' }, 'mod_item', 'struct_item', 'enum_item', 'trait_item'),
    impl_item: { as: 'scope', name: 'type', scope: 'type' },
    parameter: { as: 'parameter', name: 'pattern', value: 'default_value' },
    attribute_item: { as: 'attribute' },
    use_declaration: { as: 'import' },
    ...noValues(
      'line_comment', 'block_comment', 'type_identifier', 'primitive_type', 'generic_type', 'reference_type', 'scoped_type_identifier', 'visibility_modifier', 'lifetime',
      'mutable_specifier', 'type_arguments', 'closure_parameters', 'inner_attribute_item',
    ),
  },
}
