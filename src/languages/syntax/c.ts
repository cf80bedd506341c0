/** The trees of tree-sitter-c and tree-sitter-cpp, which share their names for nodes. */

import type { SyntaxNode } from '../../model/syntax.ts'
import { each, noValues, plainName, type Shape, type SyntaxTable } from './table.ts'

/** `*name[]`, `&name`, `name()`, `Space::name`: the name stands innermost. */
function declaredName(node: SyntaxNode): string | null {
  const inner = node.field('declarator') ?? (node.kind === 'reference_declarator' ? node.children.at(-1) : null)
  if (inner) return declaredName(inner)
  const name = node.field('name')
  return name ? [node.field('scope'), name].flatMap((part) => part?.text ?? []).join('::') : plainName(node)
}

const shapes: Readonly<Record<string, Shape>> = {
  ...each({ as: 'text' }, 'string_literal', 'raw_string_literal'),
  ...each({ as: 'character' }, 'char_literal'),
  ...each({ as: 'number' }, 'number_literal'),
  ...each({ as: 'name' }, 'identifier', 'field_identifier', 'namespace_identifier', 'this'),
  concatenated_string: { as: 'adjacent' },
  field_expression: { as: 'member', of: 'argument', name: 'field' },
  qualified_identifier: { as: 'member', of: 'scope', name: 'name' },
  subscript_expression: { as: 'index', of: 'argument', key: 'index' },
  binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
  ...each({ as: 'unary', operand: 'argument' }, 'unary_expression', 'pointer_expression'),
  conditional_expression: { as: 'choice', condition: 'condition', then: 'consequence', otherwise: 'alternative' },
  call_expression: { as: 'call', callee: 'function', arguments: 'arguments' },
  preproc_defined: { as: 'call', callee: 'function', arguments: 'arguments' },
  ...each({ as: 'list' }, 'argument_list', 'initializer_list'),
  initializer_pair: { as: 'entry', key: 'designator', value: 'value' },
  field_initializer: { as: 'entry', key: 'name', value: null },
  compound_literal_expression: { as: 'inner', field: 'value' },
  ...each({ as: 'inner' }, 'parenthesized_expression', 'condition_clause'),
  cast_expression: { as: 'inner', field: 'value' },
  init_declarator: { as: 'declares', name: 'declarator', value: 'value' },
  field_declaration: { as: 'declares', name: 'declarator', value: 'default_value' },
  enumerator: { as: 'declares', name: 'name', value: 'value' },
  assignment_expression: { as: 'assigns', left: 'left', operator: 'operator', right: 'right' },
  return_statement: { as: 'returns' },
  if_statement: { as: 'branch', condition: 'condition', then: 'consequence', otherwise: 'alternative' },
  case_statement: { as: 'case' },
  compound_statement: { as: 'block' },
  function_definition: { as: 'scope', name: 'declarator', scope: 'function' },
  lambda_expression: { as: 'scope', name: null, scope: 'function' },
  ...each({ as: 'scope', name: 'name', scope: 'type' }, 'namespace_definition', 'class_specifier', 'struct_specifier', 'enum_specifier'),
  optional_parameter_declaration: { as: 'parameter', name: 'declarator', value: 'default_value' },
  ...each({ as: 'macro', name: 'name', value: 'value' }, 'preproc_def'),
  ...each({ as: 'build-branch' }, 'preproc_if', 'preproc_ifdef', 'preproc_elif', 'preproc_elifdef', 'preproc_else'),
  preproc_call: { as: 'build-error' },
  ...noValues('comment', 'preproc_include', 'type_identifier', 'primitive_type', 'type_descriptor', 'preproc_function_def'),
}

export const c: SyntaxTable = { grammar: 'c', extensions: ['c'], shapes, nameOf: declaredName }

/** Headers may be C or C++: the C++ grammar reads both. */
export const cpp: SyntaxTable = {
  grammar: 'cpp',
  extensions: ['cpp', 'cc', 'cxx', 'hpp', 'hh', 'hxx', 'h', 'ipp', 'inl', 'mm'],
  nameOf: declaredName,
  shapes: { ...shapes, user_defined_literal: { as: 'adjacent' } },
}
