import { describe, expect, it } from 'vitest'
import { sourceIncomplete } from '../../src/judge/source-incomplete.ts'
import type { Evidence, MissingSource, SourceArchive, SubmoduleFact } from '../../src/model/evidence.ts'
import { placeAt } from '../../src/model/place.ts'
import { android, derivation, tdlib } from './evidence.ts'

const fork = derivation('derived', android)
const hidden: MissingSource = {
  kind: 'missing-source', reason: 'hidden', unit: 'org.dovecote.Keys', path: 'app/src/org/dovecote/Keys.java', template: null, users: 12,
  hiddenBy: { place: placeAt('.gitignore', 4), text: '/app/src/org/dovecote/Keys.java' }, uses: [placeAt('app/src/A.java', 3), placeAt('app/src/B.java', 5)],
}
const absent = (unit: string, path: string): MissingSource => ({ ...hidden, reason: 'absent', unit, path, hiddenBy: null, uses: [placeAt('app/src/A.java', 7)] })
const submodule: SubmoduleFact = { kind: 'submodule', path: 'lib', url: 'https://github.com/dovecote/lib', address: 'public', isShown: null, commit: null, holdsCommit: null, place: placeAt('.gitmodules', 3) }
const judge = (...evidence: readonly Evidence[]) => sourceIncomplete.judge([fork, ...evidence])

describe('source-incomplete', () => {
  it('speaks of copyleft code only', () => {
    expect([[fork], [derivation('contains', android)], [derivation('derived', tdlib)], []].map((evidence) => sourceIncomplete.applies(evidence))).toEqual([true, true, false, false])
    expect(judge()).toEqual([])
  })

  it('names a hidden unit at the line that hides it, with those who use it, and how a class of keys is published without them', () => {
    const [breach] = judge(hidden)
    expect(breach).toMatchObject({ place: { path: '.gitignore', line: 4 }, related: [{ place: { line: 3 } }, { place: { line: 5 } }] })
    expect(breach?.message).toBe('org.dovecote.Keys is used by 12 files and is not in the tree: .gitignore keeps it out (/app/src/org/dovecote/Keys.java).')
    expect(breach?.remedy).toContain('buildConfigField')
    expect(breach?.level).toBeUndefined()
  })

  it('is a note where a template stands beside it, and a warning where the repository carries but a part', () => {
    expect(judge({ ...hidden, template: 'Keys.java.example' })[0]).toMatchObject({ level: 'note', message: expect.stringContaining('Keys.java.example') as string })
    expect(sourceIncomplete.judge([derivation('contains', android), hidden])[0]?.level).toBe('warning')
    expect(sourceIncomplete.judge([derivation('contains', android), { ...hidden, template: 'x' }])[0]?.level).toBe('note')
  })

  it('groups what is absent by its folder, as a warning', () => {
    const breaches = judge(absent('a.One', 'src/a/One.java'), absent('a.Two', 'src/a/Two.java'), absent('b.Three', 'src/b/Three.java'))
    expect(breaches.map(({ level, message }) => [level, message])).toEqual([
      ['warning', 'a.One, a.Two: the tree uses them and does not hold them.'], ['warning', 'b.Three: the tree uses it and does not hold it.'],
    ])
  })

  it('names what lies in a repository that is no submodule', () => {
    expect(judge({ ...absent('core/wind', 'core/wind'), reason: 'nested' })).toMatchObject([{ level: 'warning', message: expect.stringContaining('core/wind is used by 12 files and lies in a git repository of its own') as string }])
  })

  it.each<[Partial<SourceArchive>, string, string]>([
    [{}, 'warning', 'camera.zip holds 3 files of source that do not stand in the tree, such as a/Lens.java: this check does not read archives.'],
    [{ files: 1 }, 'warning', 'camera.zip holds a file of source that does not stand in the tree, such as a/Lens.java: this check does not read archives.'],
    [{ isEncrypted: true }, 'error', 'camera.zip keeps 3 files of source, such as a/Lens.java, behind a password.'],
    [{ files: null, shownBy: null }, 'note', 'camera.zip seems by its name to hold source, and was not looked into.'],
  ])('of an archive %j: %s', (other, level, message) => {
    const archive: SourceArchive = { kind: 'source-archive', path: 'camera.zip', files: 3, shownBy: 'a/Lens.java', isEncrypted: false, ...other }
    expect(judge(archive)).toMatchObject([{ level, message, place: { path: 'camera.zip' } }])
  })

  it('names pointers once, and binaries once a folder', () => {
    const pointer = (path: string): MissingSource => ({ ...absent(path, path), reason: 'pointer', uses: [placeAt(path, 1)] })
    expect(judge(pointer('a.cpp'), pointer('b.cpp')).map(({ message }) => message)).toEqual(['a.cpp and 1 more files of source: a Git LFS pointer stands in the place of the content.'])
    const binaries = ['libs/x86/libdove.so', 'libs/arm64-v8a/libdove.so'].map((path): Evidence => ({ kind: 'opaque-binary', path }))
    expect(judge(...binaries).map(({ level, message }) => [level, message])).toEqual([['warning', 'libdove.so: compiled elsewhere, and nothing here says where the source is.']])
  })

  it.each<[Partial<SubmoduleFact>, string | null]>([
    [{}, null], [{ isShown: true, address: 'private-address' }, null], [{ isShown: false }, 'error'], [{ isShown: true, commit: 'c'.repeat(40), holdsCommit: false }, 'error'], [{ isShown: null, holdsCommit: true }, null], [{ address: 'unnamed', url: null, place: null }, 'error'],
    [{ address: 'local', url: '/srv/lib' }, 'error'], [{ address: 'private-address', url: 'git@github.com:dovecote/lib' }, 'note'], [{ address: 'private-address', url: 'git@git.example.org:lib' }, 'warning'],
  ])('of a submodule %j: %s', (other, level) => {
    expect(judge({ ...submodule, ...other })[0]?.level ?? null).toBe(level)
  })
})
