import { describe, expect, it } from 'vitest'
import { abridge } from '../../../src/detect/credentials/abridge.ts'

const idle = (name: string): string => `  void ${name}() {\n${'    int sum = a + b; // {\n    if (sum > 3) { print("}"); }\n'.repeat(12)}  }\n`
const telling = '  void login() {\n    request.apiHash = Keys.HASH;\n    if (x) {\n      retry();\n    }\n  }\n'
const long = `class A {\n${Array.from({ length: 60 }, (_, index) => idle(`f${index}`)).join('')}${telling}${idle('last')}}\n`

describe('abridging', () => {
  it('empties blocks that have no part in a hash, and keeps every line in its place', () => {
    const short = abridge(long)
    expect(short.length).toBeLessThan(long.length / 5)
    expect(short).toContain(telling)
    expect(short.split('\n').indexOf('    request.apiHash = Keys.HASH;')).toBe(long.split('\n').indexOf('    request.apiHash = Keys.HASH;'))
    expect(short.split('\n')).toHaveLength(long.split('\n').length)
  })

  it.each(['0xff2f8cc9', 'hapticFeedback()', 'delay(86400000)'])('empties a block in which the only digits are those of %s', (word) => {
    expect(abridge(`${long}void f() { ${word}; ${'y(); '.repeat(60)} }`)).not.toContain(word)
  })

  it('sees a name that digits stand right before', () => {
    expect(abridge(`${long}void f() { feedbacaapi_hash; ${'y(); '.repeat(60)} }`)).toContain('api_hash')
  })

  it('takes an escaped quote outside of a text for no beginning of one', () => {
    expect(abridge(`${long}String.raw\\"{ ${'y(); '.repeat(60)} }"\n`)).toMatch(/\{\s*\}"\n$/)
  })

  it('leaves a short text and one whose braces do not match alone', () => {
    expect(abridge(telling)).toBe(telling)
    expect(abridge(`${long}{`)).toBe(`${long}{`)
    expect(abridge(`}${long}`)).toBe(`}${long}`)
  })

  it.each(['0x014b35b6', '"b085b0d0"', "{'a','b','c','d','e','f','0','1','2'}", '{1,2,3,4,5,6,7,8,9}', '"\\x33\\x34"', "'MzQ0NTgzZTQ1NzQx'"])('keeps a block that holds %s', (piece) => {
    expect(abridge(`${long}void f() { x = ${piece}; ${'y(); '.repeat(60)} }`)).toContain(piece)
  })
})
