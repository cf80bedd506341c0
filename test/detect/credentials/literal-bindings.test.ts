import { describe, expect, it } from 'vitest'
import { credentialNamed } from '../../../src/catalog/credentials.ts'
import { literalBindings } from '../../../src/detect/credentials/literal-bindings.ts'

const hash = credentialNamed('telegram-desktop-sample')?.apiHash ?? ''
const half = hash.slice(0, 16)
const rest = hash.slice(16)

describe('literals of a text that fits no tree', () => {
  it.each([
    ['one literal', `apiHash = "${hash}"`, 'apiHash', 1],
    ['an Objective-C literal', `NSString *kApiHash = @"${half}" @"${rest}";`, 'kApiHash', 1],
    ['a sum over lines', `\nlet api_hash: String = "${half}" +\n  "${rest}"`, 'api_hash', 2],
    ['an argument', `send(apiHash: "${hash}")`, 'apiHash', 1],
    ['an array', `char api_hash[33] = "${half}" "${rest}";`, 'api_hash', 1],
  ])('%s is found', (_, text, name, line) => {
    expect(literalBindings(text).map((one) => [one.target.join('.'), one.line])).toEqual([[name, line]])
  })

  it.each([
    ['a comment', `// apiHash = "${hash}"`],
    ['another name', `appHashes.check("${hash}")`],
    ['a comparison', `if (apiHash == "${hash}")`],
    ['other digits', `apiHash = "${half}0000000000000000"`],
    ['two values', `apiHash = "${half}", "${rest}"`],
    ['no hash', 'x = "y"'],
  ])('%s is none', (_, text) => {
    expect(literalBindings(text)).toEqual([])
  })
})
