/** The trees of tree-sitter-go. */

import { importedByGo } from './imports.ts'
import { each, noValues, plainName, type SyntaxTable } from './table.ts'

export const go: SyntaxTable = {
  grammar: 'go',
  extensions: ['go'],
  nameOf: plainName,
  imported: importedByGo,
  shapes: {
    ...each({ as: 'text' }, 'interpreted_string_literal', 'raw_string_literal', 'rune_literal'),
    ...each({ as: 'number' }, 'int_literal'),
    ...each({ as: 'name' }, 'identifier', 'field_identifier', 'package_identifier', 'blank_identifier'),
    selector_expression: { as: 'member', of: 'operand', name: 'field' },
    index_expression: { as: 'index', of: 'operand', key: 'index' },
    slice_expression: { as: 'piece', of: 'operand' },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
    unary_expression: { as: 'unary', operand: 'operand' },
    call_expression: { as: 'call', callee: 'function', arguments: 'arguments' },
    type_conversion_expression: { as: 'inner', field: 'operand' },
    ...each({ as: 'list' }, 'argument_list'),
    composite_literal: { as: 'inner', field: 'body' },
    literal_value: { as: 'collection' },
    keyed_element: { as: 'entry', key: 'key', value: 'value' },
    ...each({ as: 'inner' }, 'literal_element', 'parenthesized_expression', 'type_assertion_expression'),
    expression_list: { as: 'several' },
    ...each({ as: 'declares', name: 'name', value: 'value' }, 'const_spec', 'var_spec'),
    short_var_declaration: { as: 'assigns', left: 'left', right: 'right', declares: true },
    assignment_statement: { as: 'assigns', left: 'left', operator: 'operator', right: 'right' },
    return_statement: { as: 'returns' },
    if_statement: { as: 'branch', condition: 'condition', then: 'consequence', otherwise: 'alternative' },
    ...each({ as: 'case' }, 'expression_case'),
    ...each({ as: 'block' }, 'block', 'statement_list'),
    ...each({ as: 'scope', name: 'name', scope: 'function' }, 'function_declaration', 'method_declaration'),
    func_literal: { as: 'scope', name: null, scope: 'function' },
    parameter_declaration: { as: 'parameter', name: 'name', value: 'default_value' },
    import_spec: { as: 'import' },
    ...noValues('comment', 'package_clause', 'type_identifier', 'qualified_type', 'map_type', 'slice_type', 'array_type', 'pointer_type', 'generic_type'),
  },
}
