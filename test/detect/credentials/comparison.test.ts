import { describe, expect, it } from 'vitest'
import { credentialNamed } from '../../../src/catalog/credentials.ts'
import type { Credential } from '../../../src/model/credential.ts'
import { harmless, silent, type Decoy } from './decoys.ts'
import { examine, usesOf } from './examine.ts'
import { rows, type Row, type Variant } from './rows.ts'
import { holdsHash, holdsSecret } from './searches.ts'

const sample = credentialNamed('telegram-desktop-sample')!
const hash = sample.apiHash
const decoys = [...silent, ...harmless]
/** One text for each of the 40 rows. */
const decoyRows: readonly Decoy[] = Array.from({ length: 40 }, (_, index) => `X${String(index + 1).padStart(2, '0')}`).flatMap((id) => decoys.filter((one) => one.id.startsWith(id)).slice(0, 1))

/** The lines on which the hash, or a piece of it in whatever form, is written: every other text of the file is the same with another pair. */
function linesOf(variant: Variant, credential: Credential): readonly number[] {
  const other = { ...credential, apiHash: credential.apiHash.replace(/[0-9a-f]/g, (digit) => ((Number.parseInt(digit, 16) + 5) % 16).toString(16)) }
  const [one, two] = [variant.text(credential).split('\n'), variant.text(other).split('\n')]
  return one.flatMap((line, index) => (line === two[index] ? [] : [index + 1]))
}

interface Found {
  readonly right: boolean
  readonly reach: boolean
}

async function found(variant: Variant): Promise<Found> {
  const uses = usesOf(await examine({ [variant.path]: variant.text(sample) })).filter((use) => use.reach !== 'documentation')
  const lines = linesOf(variant, sample)
  const right = uses.length > 0 && uses.every((use) => use.credential === sample.id && use.apiId === sample.apiId && use.place.path === variant.path) && lines.includes(uses[0]?.place.line ?? 0)
  return { right, reach: right && uses[0]?.reach === variant.reach }
}

async function share(of: readonly Row[], holds: (one: Found) => boolean): Promise<readonly string[]> {
  const right = await Promise.all(of.map(async ({ id, variants }) => ((await Promise.all(variants.map(found))).every(holds) ? id : null)))
  return right.filter((id) => id !== null)
}

/** Rows of which a search finds the first spelling. */
const searched = (search: (text: string, apiHash: string) => boolean): number => rows.filter(({ variants: [first] }) => first && search(first.text(sample), hash)).length
const alarms = (search: (text: string, apiHash: string) => boolean, what: string): number => decoyRows.filter(({ text }) => search(text, what)).length

describe('the 105 rows', () => {
  it('are all there, each with a spelling', () => {
    expect(rows).toHaveLength(105)
    expect(rows.filter(({ variants }) => variants.length === 0)).toEqual([])
    expect(decoyRows).toHaveLength(40)
  })

  it('are found, 103 of them or more, each spelling with the right id on the right line', async () => {
    expect((await share(rows, ({ right }) => right)).length).toBeGreaterThanOrEqual(103)
  })

  it('are found with the right reach in 95 of 100 or more', async () => {
    expect((await share(rows, ({ reach }) => reach)).length).toBeGreaterThanOrEqual(Math.ceil(105 * 0.95))
  })

  it('are found by a search for the hash in 68, by a general rule for secrets in 32', () => {
    expect(searched(holdsHash)).toBe(68)
    expect(searched(holdsSecret)).toBe(32)
  })
})

describe('the 40 decoys', () => {
  it('give no error and no warning', async () => {
    const evidence = await Promise.all(decoyRows.map(async ({ id, path, text, role }) => ({ id, facts: await examine({ [path]: text }, role ? { [path]: role } : {}) })))
    const loud = evidence.filter(({ facts }) => facts.some((fact) => fact.kind === 'own-credential' || (fact.kind === 'credential' && ['effective', 'fallback'].includes(fact.reach))))
    expect(loud.map(({ id }) => id)).toEqual([])
  })

  it('would be false alarms for others', () => {
    expect(alarms(holdsHash, hash)).toBe(8)
    expect(alarms(holdsSecret, '')).toBe(6)
  })
})
