/** The trees of tree-sitter-ruby. */

import type { SyntaxNode } from '../../model/syntax.ts'
import { each, noValues, type SyntaxTable } from './table.ts'

/** `@name` belongs to the object. */
function nameOf(node: SyntaxNode): string | null {
  if (node.kind === 'instance_variable' || node.kind === 'class_variable') return `self.${node.text.replace(/^@+/, '')}`
  return node.children.length === 0 ? node.text.replace(/^\$/, '') : null
}

export const ruby: SyntaxTable = {
  grammar: 'ruby',
  extensions: ['rb', 'rake', 'gemspec'],
  nameOf,
  declaresByAssigning: true,
  lastIsValue: true,
  shapes: {
    ...each({ as: 'interpolated', holes: ['interpolation'] }, 'string', 'bare_string'),
    ...each({ as: 'text' }, 'simple_symbol', 'hash_key_symbol'),
    chained_string: { as: 'adjacent' },
    ...each({ as: 'number' }, 'integer'),
    ...each({ as: 'name' }, 'identifier', 'constant', 'instance_variable', 'class_variable', 'global_variable', 'self'),
    scope_resolution: { as: 'member', of: 'scope', name: 'name' },
    element_reference: { as: 'index', of: 'object', key: 1 },
    binary: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
    unary: { as: 'unary', operand: 'operand' },
    conditional: { as: 'choice', condition: 'condition', then: 'consequence', otherwise: 'alternative' },
    call: { as: 'call', callee: 'method', on: 'receiver', arguments: 'arguments', more: 'block' },
    ...each({ as: 'list' }, 'array', 'string_array', 'symbol_array'),
    ...each({ as: 'several' }, 'argument_list', 'left_assignment_list', 'right_assignment_list'),
    hash: { as: 'record' },
    pair: { as: 'entry', key: 'key', value: 'value' },
    ...each({ as: 'inner' }, 'interpolation', 'hash_splat_argument', 'splat_argument', 'parenthesized_statements', 'pattern', 'begin'),
    assignment: { as: 'assigns', left: 'left', right: 'right' },
    operator_assignment: { as: 'assigns', left: 'left', operator: 'operator', right: 'right' },
    return: { as: 'returns' },
    ...each({ as: 'branch', condition: 'condition', then: 'consequence', otherwise: 'alternative' }, 'if', 'elsif'),
    unless: { as: 'branch', condition: 'condition', then: 'consequence', otherwise: 'alternative', unless: true },
    if_modifier: { as: 'branch', condition: 'condition', then: 'body', otherwise: 'alternative' },
    unless_modifier: { as: 'branch', condition: 'condition', then: 'body', otherwise: 'alternative', unless: true },
    when: { as: 'case' },
    rescue: { as: 'failure' },
    ...each({ as: 'block' }, 'program', 'body_statement', 'block_body', 'then', 'else'),
    ...each({ as: 'scope', name: 'name', scope: 'type' }, 'class', 'module'),
    ...each({ as: 'scope', name: 'name', scope: 'function' }, 'method', 'singleton_method'),
    ...each({ as: 'scope', name: null, scope: 'function' }, 'block', 'do_block', 'lambda'),
    ...each({ as: 'parameters' }, 'method_parameters', 'block_parameters', 'lambda_parameters'),
    ...each({ as: 'parameter', name: 'name', value: 'value' }, 'optional_parameter', 'keyword_parameter'),
    ...noValues('comment', 'superclass'),
  },
}
