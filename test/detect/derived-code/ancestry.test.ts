import { describe, expect, it } from 'vitest'
import { ancestorLines } from '../../../src/catalog/ancestors.ts'
import { ancestryOf } from '../../../src/detect/derived-code/ancestry.ts'
import type { Context } from '../../../src/model/detector.ts'
import type { DerivedFile, RepositoryFact } from '../../../src/model/evidence.ts'
import type { Answer, History } from '../../../src/model/ports.ts'

const derived = [{ kind: 'derived-file', path: 'a.java' }] as unknown as readonly DerivedFile[]
const none: History = { newestHeld: (lines) => Promise.resolve({ ok: true, value: lines.map(() => null) }) }
const refused = { ok: false, because: 'no git here' } as const

function fact(other: Partial<RepositoryFact>): Answer<RepositoryFact> {
  return { ok: true, value: { kind: 'repository', name: 'pigeon/loft', visibility: 'public', archived: false, parent: null, source: null, url: '', ...other } }
}

async function ancestry(history: History, said: Answer<RepositoryFact>, files = derived, repository: string | null = 'pigeon/loft') {
  const asked: string[] = []
  const forge = { repository: (name: string) => (asked.push(name), Promise.resolve(said)) }
  return { facts: await ancestryOf({ request: { repository }, ports: { history, forge } } as unknown as Context, files), asked }
}

describe('ancestry', () => {
  it('names the commit that the history holds, with upstream, version and day', async () => {
    const held = ancestorLines.map(({ upstream, commits }) => (upstream === 'telegram-desktop' ? commits.find(([, , version]) => version === '4.5')?.[0] ?? null : null))
    const { facts } = await ancestry({ newestHeld: () => Promise.resolve({ ok: true, value: held }) }, fact({}))
    expect(facts).toEqual([{
      kind: 'fork-of', upstream: 'telegram-desktop', commit: held.find((commit) => commit !== null),
      because: 'its history holds commit bc71a2619a of Telegram Desktop 4.5 (2022-12-30)',
    }])
  })

  it('asks about every line of the catalogue at once', async () => {
    const asked: number[] = []
    await ancestry({ newestHeld: (lines) => (asked.push(lines.length), none.newestHeld(lines)) }, fact({}))
    expect(asked).toEqual([ancestorLines.length])
  })

  it.each<[string, Partial<RepositoryFact>, readonly string[]]>([
    ['the parent is an upstream', { parent: 'DrKLO/Telegram', source: 'DrKLO/Telegram' }, ['telegram-android: GitHub calls it a fork of DrKLO/Telegram']],
    ['the parent is itself a fork', { parent: 'pigeon/dovecote', source: 'telegramdesktop/tdesktop' },
      ['telegram-desktop: on GitHub its network of forks begins at telegramdesktop/tdesktop']],
    ['the fork is of something else', { parent: 'pigeon/dovecote', source: 'pigeon/dovecote' }, []],
    ['it is no fork', {}, []],
  ])('heeds what GitHub says where %s', async (_, said, expected) => {
    const { facts } = await ancestry(none, fact(said))
    expect(facts.map(({ upstream, because }) => `${upstream}: ${because}`)).toEqual(expected)
  })

  it('asks GitHub nothing about a repository without derived code, or without a name', async () => {
    expect(await ancestry(none, fact({ parent: 'DrKLO/Telegram' }), [])).toEqual({ facts: [], asked: [] })
    expect(await ancestry(none, fact({ parent: 'DrKLO/Telegram' }), derived, null)).toEqual({ facts: [], asked: [] })
  })

  it('leaves nothing open where nobody can tell', async () => {
    expect((await ancestry({ newestHeld: () => Promise.resolve(refused) }, refused)).facts).toEqual([])
  })
})
