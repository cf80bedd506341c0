import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { releaseWithoutSource } from '../../src/judge/release-without-source.ts'
import type { BinaryRelease, Derivation, DerivedFile, Evidence, ReleaseFact } from '../../src/model/evidence.ts'

const gpl: Derivation = {
  kind: 'derivation', extent: 'derived', firstPartyLines: 2, derivedLines: 1, share: 0.5, ownFolders: [],
  upstreams: [{ id: 'telegram-x', license: 'GPL-3.0-or-later', files: 1, lines: 1, share: 0.5 }],
}

function release(other: Partial<ReleaseFact>): ReleaseFact {
  return { kind: 'release', tag: 'v1', tagExists: true, commit: 'a', files: 40, sourceFiles: 30, derivedFiles: 20, otherCommit: null, url: '', ...other }
}

function earlier(other: Partial<BinaryRelease>): BinaryRelease {
  return { kind: 'binary-release', tag: 'v0.9', title: '', publishedOn: '2025-01-31', binaries: ['pigeon.apk'], commit: 'b', hasTag: true, holdsSource: true, ...other }
}

function derivedFiles(count: number): readonly DerivedFile[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'derived-file', path: `src/${index}.java`, role: 'first-party', upstream: 'telegram-x',
    origin: { path: 'a', revision: 'b', version: '1' }, containment: 1, lines: 1, derivedLines: 1, notice: 'kept', evidence: 'names', ranges: [],
  }))
}

function rule(...evidence: readonly Evidence[]) {
  const ruling = judge(evidence, [releaseWithoutSource])[0]
  return { answer: ruling?.answer, messages: ruling?.breaches.map(({ message }) => message) }
}

describe('release-without-source', () => {
  it.each<[string, Partial<ReleaseFact>]>([
    ['its source', {}],
    ['more files than GitHub lists', { files: null, sourceFiles: null, derivedFiles: null }],
    ['some of the derived files', { derivedFiles: 1 }],
  ])('is met by a tag with %s', (_, other) => {
    expect(rule(gpl, ...derivedFiles(12), release(other))).toEqual({ answer: 'met', messages: [] })
  })

  it.each<[Partial<ReleaseFact>, string]>([
    [{ tagExists: false, commit: null, files: 0, sourceFiles: 0, derivedFiles: 0 }, 'The tag v1 does not exist on GitHub, so there is no source to go with its release.'],
    [{ files: 3, sourceFiles: 0, derivedFiles: 0 }, 'The tree of the tag v1 holds no source: nothing but documents, pictures and settings.'],
    [{ files: 0, sourceFiles: 0, derivedFiles: 0 }, 'The tree of the tag v1 holds no source: it is empty.'],
    [{ derivedFiles: 0 }, 'The tree of the tag v1 holds none of the 12 files here that stem from Telegram\'s code, so it is not the source of this build.'],
  ])('is broken by %j', (other, message) => {
    expect(rule(gpl, ...derivedFiles(12), release(other))).toEqual({ answer: 'broken', messages: [message] })
  })

  it('takes a handful of files that are not found for renamed ones', () => {
    expect(rule(gpl, ...derivedFiles(9), release({ derivedFiles: 0 })).answer).toBe('met')
  })

  it('has nothing to say where nothing is released or nothing is copyleft', () => {
    expect(rule(gpl).answer).toBe('not-applicable')
    expect(rule({ ...gpl, upstreams: [{ id: 'tdlib', license: 'BSL-1.0', files: 1, lines: 1, share: 1 }] }, release({ tagExists: false })).answer).toBe('not-applicable')
  })

  it('is a warning where the tag points to another commit than the one that is checked', () => {
    const ruling = judge([gpl, ...derivedFiles(12), release({ commit: 'a'.repeat(40), otherCommit: 'b'.repeat(40) })], [releaseWithoutSource])[0]
    expect(ruling?.breaches).toMatchObject([{
      level: 'warning', message: 'The tag v1 points to the commit aaaaaaa, and bbbbbbb is checked: a build made from it is not what the release\'s source says.',
    }])
  })

  it.each<[string, readonly BinaryRelease[], readonly string[]]>([
    ['source', [earlier({})], []],
    ['a tree that nobody looked at', [earlier({ holdsSource: null })], []],
    ['more tags than GitHub lists', [earlier({ hasTag: null, commit: null, holdsSource: null })], []],
    ['a README', [earlier({ holdsSource: false })], ['The earlier release v0.9 (2025-01-31) offers programs, and at the tag lies nothing but documents and pictures.']],
    ['no tag', [earlier({ hasTag: false, commit: null, holdsSource: null }), earlier({ tag: 'v0.8', hasTag: false })],
      ['The earlier releases v0.9 (2025-01-31) and v0.8 (2025-01-31) offer programs, and there is no tag that would hold the source.']],
    ['the tag at issue', [earlier({ tag: 'v1', holdsSource: false })], []],
  ])('says what earlier releases with %s owe', (_, releases, messages) => {
    expect(rule(gpl, ...derivedFiles(12), release({}), ...releases).messages).toEqual(messages)
    expect(judge([gpl, ...releases], [releaseWithoutSource])[0]?.breaches.every(({ level }) => level === 'warning')).toBe(true)
  })

  it('stays open where GitHub did not answer', () => {
    expect(rule(gpl, { kind: 'unanswered', question: 'release-source', because: 'x' }).answer).toBe('unanswered')
  })
})
