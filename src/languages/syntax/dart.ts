/** The trees of tree-sitter-dart, as `dart-tree.ts` puts them. */

import { dartTree } from './dart-tree.ts'
import { importedByDart } from './imports.ts'
import { each, noValues, plainName, type SyntaxTable } from './table.ts'

export const dart: SyntaxTable = {
  grammar: 'dart',
  extensions: ['dart'],
  nameOf: plainName,
  imported: importedByDart,
  view: dartTree,
  shapes: {
    string_literal: { as: 'interpolated', holes: ['template_substitution'] },
    strings: { as: 'adjacent' },
    template_substitution: { as: 'inner' },
    ...each({ as: 'number' }, 'decimal_integer_literal', 'hex_integer_literal'),
    ...each({ as: 'name' }, 'identifier', 'identifier_dollar_escaped', 'this'),
    dart_member: { as: 'member', of: 'of', name: 'name' },
    dart_index: { as: 'index', of: 'of', key: 'key' },
    dart_call: { as: 'call', callee: 'callee', arguments: 'arguments' },
    ...each({ as: 'call', callee: 0, arguments: -1 }, 'new_expression', 'const_object_expression'),
    annotation: { as: 'call', callee: 'name', arguments: -1 },
    ...each(
      { as: 'binary', left: 0, operator: 'operator', right: -1 },
      'additive_expression', 'equality_expression', 'multiplicative_expression', 'bitwise_xor_expression', 'bitwise_or_expression', 'bitwise_and_expression', 'shift_expression',
      'logical_and_expression', 'logical_or_expression', 'if_null_expression', 'relational_expression',
    ),
    unary_expression: { as: 'unary', operand: -1 },
    conditional_expression: { as: 'choice', condition: 0, then: 1, otherwise: 2 },
    ...each({ as: 'list' }, 'arguments', 'list_literal'),
    named_argument: { as: 'entry', key: 0, value: -1 },
    set_or_map_literal: { as: 'collection' },
    pair: { as: 'entry', key: 'key', value: 'value' },
    ...each({ as: 'inner' }, 'argument', 'argument_part', 'assignable_expression', 'parenthesized_expression', 'constant_pattern', 'index_selector'),
    ...each({ as: 'declares', name: 0, value: 1 }, 'static_final_declaration', 'initialized_identifier'),
    initialized_variable_definition: { as: 'declares', name: 'name', value: -1 },
    enum_constant: { as: 'declares', name: 'name', value: 1 },
    ...each({ as: 'assigns', left: 'left', operator: 'operator', right: 'right' }, 'assignment_expression', 'dart_cascade'),
    return_statement: { as: 'returns' },
    if_statement: { as: 'branch', condition: 0, then: 'consequence', otherwise: 'alternative' },
    ...each({ as: 'case' }, 'switch_statement_case', 'switch_expression_case'),
    catch_clause: { as: 'failure' },
    block: { as: 'block' },
    ...each({ as: 'scope', name: 'name', scope: 'type' }, 'class_definition', 'enum_declaration', 'mixin_declaration', 'extension_declaration'),
    ...each({ as: 'scope', name: 'name', scope: 'function' }, 'dart_function'),
    function_expression: { as: 'scope', name: null, scope: 'function' },
    dart_parameter: { as: 'parameter', name: 'name', value: 'value' },
    import_or_export: { as: 'import' },
    ...noValues(
      'comment', 'documentation_comment', 'const_builtin', 'final_builtin', 'inferred_type', 'case_builtin', 'additive_operator', 'equality_operator', 'multiplicative_operator',
      'void_type', 'nullable_type', 'type_arguments', 'logical_and_operator', 'logical_or_operator', 'relational_operator', 'prefix_operator', 'minus_operator', 'negation_operator',
    ),
  },
}
