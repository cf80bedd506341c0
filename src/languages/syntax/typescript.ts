/** The trees of the TypeScript compiler, for TypeScript and JavaScript. */

import { importedByScript } from './imports.ts'
import { each, noValues, plainName, type SyntaxTable } from './table.ts'

export const typescript: SyntaxTable = {
  grammar: 'typescript',
  extensions: ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'],
  nameOf: plainName,
  imported: importedByScript,
  shapes: {
    ...each({ as: 'text' }, 'StringLiteral', 'NoSubstitutionTemplateLiteral', 'TemplateHead', 'TemplateMiddle', 'TemplateTail'),
    ...each({ as: 'number' }, 'NumericLiteral', 'BigIntLiteral'),
    ...each({ as: 'name' }, 'Identifier', 'PrivateIdentifier', 'ThisKeyword', 'MetaProperty'),
    ...each({ as: 'template' }, 'TemplateExpression', 'TemplateSpan'),
    PropertyAccessExpression: { as: 'member', of: 'expression', name: 'name' },
    ElementAccessExpression: { as: 'index', of: 'expression', key: 'argumentExpression' },
    BinaryExpression: { as: 'assigns', left: 'left', operator: 'operatorToken', right: 'right' },
    PrefixUnaryExpression: { as: 'unary', operand: 'operand' },
    ConditionalExpression: { as: 'choice', condition: 'condition', then: 'whenTrue', otherwise: 'whenFalse' },
    ...each({ as: 'call', callee: 'expression', arguments: 'arguments' }, 'CallExpression', 'NewExpression'),
    ArrayLiteralExpression: { as: 'list' },
    ObjectLiteralExpression: { as: 'record' },
    PropertyAssignment: { as: 'entry', key: 'name', value: 'initializer' },
    ShorthandPropertyAssignment: { as: 'entry', key: 'name', value: 'name' },
    JsxAttribute: { as: 'entry', key: 'name', value: 'initializer' },
    SpreadAssignment: { as: 'inner', field: 'expression' },
    SpreadElement: { as: 'inner', field: 'expression' },
    ...each(
      { as: 'inner', field: 'expression' },
      'ParenthesizedExpression', 'AsExpression', 'SatisfiesExpression', 'NonNullExpression', 'TypeAssertionExpression', 'AwaitExpression',
      'ComputedPropertyName', 'JsxExpression',
    ),
    ExportAssignment: { as: 'exported', value: 'expression' },
    ...each({ as: 'import' }, 'ImportDeclaration', 'ExportDeclaration'),
    ...each(
      { as: 'declares', name: 'name', value: 'initializer' },
      'VariableDeclaration', 'PropertyDeclaration', 'EnumMember',
    ),
    ...each({ as: 'parameter', name: 'name', value: 'initializer' }, 'Parameter'),
    BindingElement: { as: 'taken', name: 'name', key: 'propertyName', value: 'initializer' },
    ReturnStatement: { as: 'returns' },
    IfStatement: { as: 'branch', condition: 'expression', then: 'thenStatement', otherwise: 'elseStatement' },
    CaseClause: { as: 'case' },
    CatchClause: { as: 'failure' },
    ...each({ as: 'block' }, 'Block', 'SourceFile'),
    ...each({ as: 'scope', name: 'name', scope: 'type' }, 'ClassDeclaration', 'ClassExpression', 'EnumDeclaration', 'ModuleDeclaration'),
    ...each({ as: 'scope', name: 'name', scope: 'function' }, 'FunctionDeclaration', 'FunctionExpression', 'MethodDeclaration', 'ArrowFunction', 'GetAccessor', 'SetAccessor'),
    Constructor: { as: 'scope', name: null, scope: 'start' },
    ClassStaticBlockDeclaration: { as: 'scope', name: null, scope: 'initialiser' },
    ...noValues('InterfaceDeclaration', 'TypeAliasDeclaration', 'TypeReference', 'LiteralType', 'UnionType'),
  },
}
