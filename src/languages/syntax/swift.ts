/** The trees of tree-sitter-swift. */

import type { SyntaxNode } from '../../model/syntax.ts'
import { arrangedShapes, view } from './arrange.ts'
import { arrangeSwift } from './swift-arrange.ts'
import { each, noValues, plainName, type SyntaxTable } from './table.ts'

export const swift: SyntaxTable = {
  grammar: 'swift',
  extensions: ['swift'],
  nameOf: nameIn,
  view: (root) => view(root, arrangeSwift),
  branchesByLine: true,
  mend: (text) => text.replace(/^\uFEFF?[ \t]*#(?:if|elseif|else|endif|sourceLocation|warning|error)\b.*$/gm, ''),
  shapes: {
    ...arrangedShapes,
    ...each({ as: 'number' }, 'integer_literal', 'hex_literal', 'oct_literal', 'bin_literal'),
    ...each({ as: 'name' }, 'simple_identifier', 'self_expression', 'super_expression', 'type_identifier'),
    ...each({ as: 'text' }, 'line_string_literal', 'multi_line_string_literal'),
    ...each(
      { as: 'binary', left: 'lhs', operator: 'op', right: 'rhs' },
      'additive_expression', 'multiplicative_expression', 'bitwise_operation', 'comparison_expression', 'equality_expression', 'conjunction_expression',
      'disjunction_expression', 'infix_expression',
    ),
    nil_coalescing_expression: { as: 'default', first: 'value', otherwise: 'if_nil' },
    ternary_expression: { as: 'choice', condition: 'condition', then: 'if_true', otherwise: 'if_false' },
    prefix_expression: { as: 'unary', operand: 'target' },
    postfix_expression: { as: 'inner', field: 'target' },
    ...each({ as: 'inner', field: 'expr' }, 'try_expression', 'await_expression', 'as_expression'),
    ...each({ as: 'inner' }, 'directly_assignable_expression', 'switch_pattern', 'pattern'),
    interpolated_expression: { as: 'inner', field: 'value' },
    value_argument: { as: 'inner', field: 'value' },
    array_literal: { as: 'list' },
    assignment: { as: 'assigns', left: 'target', operator: 'operator', right: 'result' },
    switch_statement: { as: 'cases' },
    ...each({ as: 'block', last: 'value' }, 'statements', 'lambda_literal'),
    ...each({ as: 'scope', name: 'name', scope: 'type' }, 'class_declaration', 'protocol_declaration'),
    ...noValues(
      'comment', 'multiline_comment', 'import_declaration', 'type_annotation', 'user_type', 'inheritance_specifier', 'typealias_declaration',
      'value_binding_pattern', 'directive', 'type_parameters', 'type_constraints', 'lambda_function_type', 'key_path_expression',
    ),
  },
}

/** A pattern or a type that is nothing but a name. */
function nameIn(node: SyntaxNode): string | null {
  const [only, ...rest] = node.children
  return only && rest.length === 0 ? nameIn(only) : plainName(node)
}
