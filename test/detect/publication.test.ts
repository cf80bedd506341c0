import { describe, expect, it } from 'vitest'
import { publication } from '../../src/detect/publication.ts'
import type { Context } from '../../src/model/detector.ts'
import type { Derivation, DerivedFile, Evidence, RepositoryFact } from '../../src/model/evidence.ts'
import type { Forge, Ports, TaggedTree } from '../../src/model/ports.ts'
import type { Request } from '../../src/model/request.ts'

const derivation: Derivation = {
  kind: 'derivation', extent: 'derived', firstPartyLines: 100, derivedLines: 90, share: 0.9, ownFolders: [],
  upstreams: [{ id: 'telegram-android', license: 'GPL-2.0-or-later', files: 1, lines: 90, share: 0.9 }],
}
const derivedFile: DerivedFile = {
  kind: 'derived-file', path: 'app/src/Chat.java', role: 'first-party', upstream: 'telegram-android',
  origin: { path: 'src/Chat.java', revision: 'a', version: '1' }, containment: 1, lines: 90, derivedLines: 90, notice: 'kept', evidence: 'names', ranges: [],
}
const repository: RepositoryFact = {
  kind: 'repository', name: 'pigeon/android', visibility: 'public', archived: false, parent: null, source: null, url: 'https://github.com/pigeon/android',
}

function tree(other: Partial<TaggedTree> = {}): TaggedTree {
  return { tag: 'v1', exists: true, commit: 'a'.repeat(40), paths: [], complete: true, url: 'https://github.com/pigeon/android/tree/v1', ...other }
}

const forge: Forge = {
  repository: () => Promise.resolve({ ok: true, value: repository }),
  release: () => Promise.resolve({ ok: true, value: tree() }),
}

/** What the detector concludes, and how often it asked. */
async function conclude(evidence: readonly Evidence[], request: Partial<Request>, answers: Partial<Forge> = {}) {
  const asked: string[] = []
  const ports: Pick<Ports, 'forge'> = {
    forge: {
      repository: (name) => (asked.push(name), (answers.repository ?? forge.repository)(name)),
      release: (name, tag) => (asked.push(`${name}@${tag}`), (answers.release ?? forge.release)(name, tag)),
    },
  }
  const context = { request: { repository: 'pigeon/android', tag: null, ...request }, ports, files: [], evidence } as unknown as Context
  return { facts: await publication.conclude([], context), asked }
}

describe('the publication detector', () => {
  it.each<[string, readonly Evidence[]]>([['nobody knows of', []], ['is clean', [{ ...derivation, extent: 'clean', upstreams: [] }]]])(
    'asks nothing about a repository whose origin %s', async (_, evidence) => {
      expect(await conclude(evidence, { tag: 'v1' })).toEqual({ facts: [], asked: [] })
    })

  it('asks whether the repository is public, and of no tag where none is released', async () => {
    expect(await conclude([derivation], {})).toEqual({ facts: [repository], asked: ['pigeon/android'] })
  })

  it('counts what the tag holds', async () => {
    const paths = [
      'README.md', 'LICENSE', 'COPYING.LESSER', 'LICENSE-APACHE', '.gitignore', '.github/workflows/build.yml', 'art/logo.png', 'pigeon.apk',
      'src/other/Chat.java', 'CMakeLists.txt', 'src/license.ts', 'build.gradle',
    ]
    const { facts } = await conclude([derivation, derivedFile], { tag: 'v1' }, { release: () => Promise.resolve({ ok: true, value: tree({ paths }) }) })
    expect(facts[1]).toEqual({
      kind: 'release', tag: 'v1', tagExists: true, commit: 'a'.repeat(40), files: 12, sourceFiles: 4, derivedFiles: 1,
      url: 'https://github.com/pigeon/android/tree/v1',
    })
  })

  it('counts nothing where GitHub did not list all', async () => {
    const { facts } = await conclude([derivation], { tag: 'v1' }, { release: () => Promise.resolve({ ok: true, value: tree({ paths: ['a.c'], complete: false }) }) })
    expect(facts[1]).toMatchObject({ files: null, sourceFiles: null, derivedFiles: null })
  })

  it('leaves open what GitHub does not answer', async () => {
    const refused = { ok: false, because: 'GitHub is in trouble' } as const
    const { facts } = await conclude([derivation], { tag: 'v1' }, { repository: () => Promise.resolve(refused), release: () => Promise.resolve(refused) })
    expect(facts).toEqual([
      { kind: 'unanswered', question: 'repository-visibility', because: 'GitHub is in trouble' },
      { kind: 'unanswered', question: 'release-source', because: 'GitHub is in trouble' },
    ])
  })

  it('leaves open what has no name to ask about', async () => {
    const { facts, asked } = await conclude([derivation], { repository: null, tag: 'v1' })
    expect(asked).toEqual([])
    expect(facts).toMatchObject([{ question: 'repository-visibility' }, { question: 'release-source' }])
  })
})
