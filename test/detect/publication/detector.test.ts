import { describe, expect, it } from 'vitest'
import { publication } from '../../../src/detect/publication/detector.ts'
import type { Context } from '../../../src/model/detector.ts'
import type { Derivation, DerivedFile, Evidence, RepositoryFact } from '../../../src/model/evidence.ts'
import type { Forge, Ports, TaggedTree, Tree } from '../../../src/model/ports.ts'
import type { Request } from '../../../src/model/request.ts'

const [here, there] = ['b'.repeat(40), 'a'.repeat(40)] as const
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
  host: 'github.com',
  answersMany: false,
  releases: () => Promise.resolve({ ok: true, value: { releases: [], tags: new Map(), allTags: false } }),
  commit: () => Promise.resolve({ ok: true, value: 'held' }),
  root: () => Promise.resolve({ ok: true, value: ['README.md', 'src/'] }),
  file: () => Promise.resolve({ ok: true, value: null }),
}

/** What the detector concludes, and how often it asked. */
async function conclude(evidence: readonly Evidence[], request: Partial<Request>, answers: Partial<Forge> = {}, readme = '') {
  const asked: string[] = []
  const ports: Pick<Ports, 'forge'> & { readonly tree: Pick<Tree, 'read'> } = {
    tree: { read: () => Promise.resolve(readme) },
    forge: {
      repository: (name) => (asked.push(name), (answers.repository ?? forge.repository)(name)),
      release: (name, tag) => (asked.push(`${name}@${tag}`), (answers.release ?? forge.release)(name, tag)),
      host: forge.host,
      answersMany: answers.answersMany ?? false,
      releases: (name) => (asked.push(`${name} releases`), (answers.releases ?? forge.releases)(name)),
      commit: (name, commit) => (asked.push(`${name} ${commit}`), (answers.commit ?? forge.commit)(name, commit)),
      root: (name, revision) => (asked.push(`${name} root ${revision ?? ''}`.trim()), (answers.root ?? forge.root)(name, revision)),
      file: (name, path, revision) => (asked.push(`${name}/${path}@${revision}`), (answers.file ?? forge.file)(name, path, revision)),
    },
  }
  const context = { request: { repository: 'pigeon/android', tag: null, commit: null, policy: { gate: 'report', failOn: 'error', levels: {}, waivers: [] }, ...request }, ports, files: readme === '' ? [] : [{ path: 'README.md', role: 'first-party', language: null }], evidence } as unknown as Context
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
      kind: 'release', tag: 'v1', tagExists: true, commit: 'a'.repeat(40), files: 12, sourceFiles: 4, derivedFiles: 1, otherCommit: null,
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

  it.each<[string, Awaited<ReturnType<Forge['commit']>>, unknown]>([
    ['holds', { ok: true, value: 'held' }, [{ kind: 'release', otherCommit: here }]],
    ['does not hold', { ok: true, value: 'absent' }, [{ kind: 'release', otherCommit: null }]],
    ['says nothing of', { ok: false, because: 'No.' }, [{ kind: 'release', otherCommit: null }, { kind: 'unanswered', question: 'release-source', because: 'No.' }]],
  ])('tells of another commit than the tag\'s where GitHub %s it', async (_, answer, facts) => {
    const { facts: [, ...found], asked } = await conclude([derivation], { tag: 'v1', commit: here }, { commit: () => Promise.resolve(answer) })
    expect(found).toMatchObject(facts as object[])
    expect(asked.at(-1)).toBe(`pigeon/android ${here}`)
  })

  it('asks for no commit where the tag points to the one that is checked', async () => {
    expect((await conclude([derivation], { tag: 'v1', commit: there })).asked).toEqual(['pigeon/android', 'pigeon/android@v1'])
  })
})

const release: Partial<Request> = { policy: { gate: 'release', failOn: 'error', levels: {}, waivers: [] } }
const listed = (tag: string, other: object = {}) => ({ tag, title: '', text: '', publishedOn: '2025-03-01', assets: ['pigeon.apk', 'pigeon-source.zip', 'a.txt'], ...other })

describe('the history of releases', () => {
  it('is asked about before a release, and where questions cost little', async () => {
    expect((await conclude([derivation], {})).asked).not.toContain('pigeon/android releases')
    expect((await conclude([derivation], release)).asked).toContain('pigeon/android releases')
    expect((await conclude([derivation], {}, { answersMany: true })).asked).toContain('pigeon/android releases')
  })

  it('is not asked about where GitHub does not even say whether it knows the repository', async () => {
    const { facts, asked } = await conclude([derivation], release, { repository: () => Promise.resolve({ ok: false, because: 'No network.' }) })
    expect(asked).toEqual(['pigeon/android'])
    expect(facts).toMatchObject([{ question: 'repository-visibility' }, { question: 'release-history', because: 'No network.' }])
  })

  it('is not asked about where nobody sees the repository', async () => {
    const unseen = { ...repository, visibility: 'unseen' as const }
    expect((await conclude([derivation], release, { repository: () => Promise.resolve({ ok: true, value: unseen }) })).asked).toEqual(['pigeon/android'])
  })

  it('holds the releases with programs, where their tags point, and what lies there', async () => {
    const releases = [listed('v3', { assets: ['notes.txt', 'mapping.zip'] }), listed('v2'), listed('v1', { publishedOn: '2024-03-01' })]
    const { facts, asked } = await conclude([derivation], release, {
      releases: () => Promise.resolve({ ok: true, value: { releases, tags: new Map([['v2', there]]), allTags: true } }),
      root: (_, revision) => Promise.resolve({ ok: true, value: revision === there ? ['README.md', 'images/'] : ['src/'] }),
    })
    const same = { kind: 'binary-release', title: '', binaries: ['pigeon.apk'] }
    expect(facts.slice(1)).toEqual([
      { ...same, tag: 'v2', publishedOn: '2025-03-01', commit: there, hasTag: true, holdsSource: false },
      { ...same, tag: 'v1', publishedOn: '2024-03-01', commit: null, hasTag: false, holdsSource: null },
      { kind: 'published-tree', repository: 'pigeon/android', holdsSource: true, holdsCommit: null },
    ])
    expect(asked.filter((one) => one.includes('root'))).toEqual(['pigeon/android root', `pigeon/android root ${there}`])
  })

  it('looks at few trees, and at none twice', async () => {
    const releases = Array.from({ length: 40 }, (_, index) => listed(`v${index}`))
    const tags = new Map(releases.map(({ tag }, index) => [tag, String(Math.floor(index / 2)).padStart(40, '0')]))
    const { asked } = await conclude([derivation], release, { releases: () => Promise.resolve({ ok: true, value: { releases, tags, allTags: true } }) })
    expect(asked.filter((one) => one.includes('root '))).toHaveLength(3)
  })

  it('says whether a repository without source at its root holds the commit all the same', async () => {
    const { facts } = await conclude([derivation], { ...release, commit: here }, {
      root: () => Promise.resolve({ ok: true, value: ['README.md'] }), commit: () => Promise.resolve({ ok: true, value: 'absent' }),
    })
    expect(facts.at(-1)).toEqual({ kind: 'published-tree', repository: 'pigeon/android', holdsSource: false, holdsCommit: false })
  })

  it('looks up the build files at the release before, where they do not say what the tag says', async () => {
    const stated: Evidence = { kind: 'version', version: '1.0.4', place: { path: 'gradle.properties', line: 1, endLine: 1 }, released: null }
    // The upstream's tags come with a fork, its releases do not.
    const tags = new Map([['v1.1.0', there], ['v1.0.3', there], ['v1.0.4', there], ['v1.0.9', there], ['nightly', there]])
    const answers: Partial<Forge> = {
      releases: () => Promise.resolve({ ok: true, value: { releases: [listed('v1.0.4')], tags, allTags: true } }),
      file: () => Promise.resolve({ ok: true, value: 'APP_VERSION_NAME=1.0.4\n' }),
    }
    const { facts, asked } = await conclude([derivation, stated], { ...release, tag: 'v1.1.0' }, answers)
    expect(asked).toContain('pigeon/android/gradle.properties@v1.0.4')
    expect(facts.filter(({ kind }) => kind === 'version')).toEqual([{ ...stated, released: '1.0.4' }])
    expect((await conclude([derivation, stated], { ...release, tag: 'v1.0.4' }, answers)).asked.some((one) => one.includes('gradle'))).toBe(false)
  })

  it.each([['Fixes.', false], ['Fixes. Source: https://github.com/Pigeon/Android', true]])('may say where the source of builds elsewhere is: %s', async (text, linksToSource) => {
    const { facts } = await conclude([derivation], release, { releases: () => Promise.resolve({ ok: true, value: { releases: [listed('v1', { text, assets: [] })], tags: new Map(), allTags: true } }) }, 'https://testflight.apple.com/join/AbCd')
    expect(facts[0]).toMatchObject({ kind: 'outside-offer', linksToSource })
  })

  it.each<keyof Forge>(['releases', 'root'])('stays open where GitHub does not answer about %s', async (question) => {
    const { facts } = await conclude([derivation], release, { [question]: () => Promise.resolve({ ok: false, because: 'No.' }) })
    expect(facts).toContainEqual({ kind: 'unanswered', question: 'release-history', because: 'No.' })
  })
})
