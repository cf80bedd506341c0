import { describe, expect, it } from 'vitest'
import { credentials } from '../../../src/catalog/credentials.ts'
import type { Credential } from '../../../src/model/credential.ts'
import type { CredentialUse } from '../../../src/model/evidence.ts'
import { examine, usesOf } from './examine.ts'
import { mobileShapes, type NamedShape, type Spelling } from './mobile-shapes.ts'
import { pairOf } from './shapes.ts'

/** The credential of that place in the catalogue, counted in a circle. */
const credentialAt = (index: number): Credential => credentials[index % credentials.length]!

const usual: Spelling = { id: 'apiId', hash: 'apiHash' }
const spellings: readonly Spelling[] = [
  { id: 'api_id', hash: 'api_hash' },
  { id: 'API_ID', hash: 'API_HASH' },
  { id: 'APP_ID', hash: 'APP_HASH' },
  { id: 'appId', hash: 'appHash' },
  { id: 'kApiId', hash: 'kApiHash' },
  { id: 'TELEGRAM_API_ID', hash: 'TELEGRAM_API_HASH' },
  { id: 'TDESKTOP_API_ID', hash: 'TDESKTOP_API_HASH' },
  { id: 'TG_API_ID', hash: 'TG_API_HASH' },
  { id: 'telegramApiId', hash: 'telegramApiHash' },
]

/** What may stand around a shape without changing what it says. */
const places: Readonly<Record<string, (text: string) => string>> = {
  'line breaks of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  tabs: (text) => text.replaceAll('    ', '\t'),
  'comments before it': (text) => `// Pigeon, don't {panic}\n/* "quoted } */\n${text}`,
  'empty lines around it': (text) => `\n\n${text}\n\n\n`,
}

/** Code of that language which has nothing to do with credentials, and more of it than is parsed as it stands. */
function idle(path: string): string {
  const head = path.endsWith('.kt') ? 'fun idle(index: Int) {\n' : path.endsWith('.swift') ? 'func idle(_ index: Int) {\n' : 'static void idle(int index) {\n'
  return `\n${head}${'    tell(index + 1)\n'.repeat(20)}}\n`.replaceAll(')\n', path.endsWith('.kt') || path.endsWith('.swift') ? ')\n' : ');\n').repeat(100)
}

async function usesIn(shape: NamedShape, credential: Credential, names: Spelling, around: (text: string) => string = (text) => text): Promise<readonly CredentialUse[]> {
  const text = around(shape.text(pairOf(credential), names))
  return usesOf(await examine({ [shape.path]: text })).filter((use) => use.reach !== 'documentation')
}

function expectOne(uses: readonly CredentialUse[], shape: NamedShape, credential: Credential): void {
  expect([...new Set(uses.map((use) => use.credential))]).toEqual([credential.id])
  expect(uses[0]?.reach).toBe(shape.reach)
}

describe.each(mobileShapes.map((shape, index) => ({ ...shape, index })))('shape $id in $path', (shape) => {
  it('is found with every pair', async () => {
    for (const credential of credentials) expectOne(await usesIn(shape, credential, usual), shape, credential)
  })

  it('is found however it is called', async () => {
    for (const [index, names] of spellings.entries()) expectOne(await usesIn(shape, credentialAt(shape.index + index), names), shape, credentialAt(shape.index + index))
  })

  it.each(Object.entries(places))('is found with %s', async (_, around) => {
    expectOne(await usesIn(shape, credentialAt(shape.index), usual, around), shape, credentialAt(shape.index))
  })

  it.skipIf(shape.path.endsWith('.java'))('is found in a long file', async () => {
    const around = (text: string): string => `${text}\n${idle(shape.path)}`
    expectOne(await usesIn(shape, credentialAt(shape.index), usual, around), shape, credentialAt(shape.index))
  })

  it('is found in upper case', async () => {
    const credential = credentialAt(shape.index)
    const upper = { ...pairOf(credential), hash: credential.apiHash.toUpperCase(), a: credential.apiHash.slice(0, 16).toUpperCase() }
    const uses = usesOf(await examine({ [shape.path]: shape.text(upper, usual) })).filter((use) => use.reach !== 'documentation')
    expectOne(uses, shape, credential)
  })
})
