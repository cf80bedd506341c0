/** The trees of tree-sitter-php. */

import type { SyntaxNode } from '../../model/syntax.ts'
import { each, noValues, type SyntaxTable } from './table.ts'

/** `$name` and `name`. */
function nameOf(node: SyntaxNode): string | null {
  return /^\$?(\w+)$/.exec(node.text)?.[1] ?? null
}

export const php: SyntaxTable = {
  grammar: 'php',
  extensions: ['php', 'inc', 'phtml'],
  nameOf,
  declaresByAssigning: true,
  shapes: {
    ...each({ as: 'text' }, 'string', 'nowdoc'),
    encapsed_string: { as: 'interpolated', holes: ['variable_name', 'subscript_expression', 'member_access_expression'] },
    heredoc: { as: 'inner', field: 'value' },
    heredoc_body: { as: 'interpolated', holes: ['variable_name', 'subscript_expression', 'member_access_expression'] },
    ...each({ as: 'number' }, 'integer'),
    ...each({ as: 'name' }, 'variable_name', 'name', 'relative_scope', 'qualified_name'),
    ...each({ as: 'member', of: 'object', name: 'name' }, 'member_access_expression', 'nullsafe_member_access_expression'),
    scoped_property_access_expression: { as: 'member', of: 'scope', name: 'name' },
    class_constant_access_expression: { as: 'member', of: 0, name: 1 },
    subscript_expression: { as: 'index', of: 0, key: 1 },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
    unary_op_expression: { as: 'unary', operand: 'argument' },
    conditional_expression: { as: 'choice', condition: 'condition', then: 'body', otherwise: 'alternative' },
    function_call_expression: { as: 'call', callee: 'function', arguments: 'arguments' },
    ...each({ as: 'call', callee: 'name', on: 'object', arguments: 'arguments' }, 'member_call_expression', 'nullsafe_member_call_expression'),
    scoped_call_expression: { as: 'call', callee: 'name', on: 'scope', arguments: 'arguments' },
    object_creation_expression: { as: 'call', callee: 0, arguments: 1 },
    attribute: { as: 'call', callee: 0, arguments: 'parameters' },
    ...each({ as: 'list' }, 'arguments', 'list_literal'),
    argument: { as: 'argument', name: 'name' },
    array_creation_expression: { as: 'collection' },
    array_element_initializer: { as: 'entry', key: 0, value: -1 },
    ...each({ as: 'inner' }, 'variadic_unpacking', 'parenthesized_expression', 'match_condition_list', 'clone_expression', 'error_suppression_expression'),
    cast_expression: { as: 'inner', field: 'value' },
    property_element: { as: 'declares', name: 'name', value: 'default_value' },
    const_element: { as: 'declares', name: 0, value: 1 },
    enum_case: { as: 'declares', name: 'name', value: 'value' },
    assignment_expression: { as: 'assigns', left: 'left', right: 'right' },
    augmented_assignment_expression: { as: 'assigns', left: 'left', operator: 'operator', right: 'right' },
    return_statement: { as: 'returns' },
    ...each({ as: 'branch', condition: 'condition', then: 'body', otherwise: 'alternative' }, 'if_statement', 'else_if_clause'),
    ...each({ as: 'case' }, 'case_statement', 'match_conditional_expression'),
    catch_clause: { as: 'failure' },
    ...each({ as: 'block' }, 'compound_statement', 'program'),
    global_declaration: { as: 'outer' },
    ...each({ as: 'scope', name: 'name', scope: 'type' }, 'class_declaration', 'trait_declaration', 'interface_declaration', 'enum_declaration'),
    ...each({ as: 'scope', name: 'name', scope: 'function' }, 'function_definition', 'method_declaration'),
    ...each({ as: 'scope', name: null, scope: 'function' }, 'anonymous_function', 'arrow_function'),
    ...each({ as: 'parameter', name: 'name', value: 'default_value' }, 'simple_parameter', 'property_promotion_parameter'),
    ...noValues('comment', 'php_tag', 'text', 'namespace_use_declaration', 'namespace_definition', 'primitive_type', 'named_type', 'union_type', 'optional_type', 'visibility_modifier'),
  },
}
