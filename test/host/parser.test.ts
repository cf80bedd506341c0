import { describe, expect, it } from 'vitest'
import { createParser } from '../../src/host/parser.ts'
import type { SyntaxNode } from '../../src/model/syntax.ts'
import { parser } from '../detect/credentials/examine.ts'

function kinds(node: SyntaxNode): readonly string[] {
  return [node.kind, ...node.children.flatMap(kinds)]
}

describe('the parser', () => {
  it.each([
    ['java', 'A.java', 'class A { int x = 1; }', 'variable_declarator'],
    ['c', 'a.c', 'int x = 1;', 'init_declarator'],
    ['cpp', 'a.cpp', 'namespace n { auto x = 1; }', 'namespace_definition'],
    ['typescript', 'a.tsx', 'const x = <a b="c" />', 'JsxAttribute'],
    ['typescript', 'a.js', 'const x = <a b="c" />', 'JsxAttribute'],
  ])('reads %s', async (grammar, path, text, kind) => {
    const tree = await parser.parse(grammar, path, text)
    expect(tree?.hasErrors).toBe(false)
    expect(tree && kinds(tree.root)).toContain(kind)
  })

  it('tells lines from 1 on, and the end of a preprocessor line as its own', async () => {
    const tree = await parser.parse('cpp', 'a.h', '\n#define X 1\nint y;\n')
    const [macro, declaration] = tree?.root.children ?? []
    expect([macro?.line, macro?.endLine, declaration?.line]).toEqual([2, 2, 3])
  })

  it('gives fields and lists of fields', async () => {
    const call = (await parser.parse('typescript', 'a.ts', 'f(1, 2)'))?.root.children[0]?.children[0]
    expect(call?.field('expression')?.text).toBe('f')
    expect(call?.field('arguments')?.children.map((one) => one.text)).toEqual(['1', '2'])
    expect(call?.field('flags')).toBeNull()
  })

  it('says that something did not fit, and keeps the rest', async () => {
    const tree = await parser.parse('java', 'A.java', 'class A { int = ; String s = "x"; }')
    expect(tree?.hasErrors).toBe(true)
    expect(tree && kinds(tree.root)).toContain('string_literal')
    expect((await parser.parse('typescript', 'a.ts', 'const = ;'))?.hasErrors).toBe(true)
  })

  it('answers null without the grammar', async () => {
    expect(await parser.parse('cobol', 'a.cbl', 'DISPLAY "x".')).toBeNull()
    expect(await createParser(() => 'nowhere.wasm').parse('java', 'A.java', 'class A {}')).toBeNull()
  })

  it('reads many files at once', async () => {
    const trees = await Promise.all(Array.from({ length: 20 }, (_, index) => parser.parse('java', 'A.java', `class A${index} {}`)))
    expect(trees.map((tree) => tree?.root.children[0]?.field('name')?.text)).toEqual(Array.from({ length: 20 }, (_, index) => `A${index}`))
  })
})
