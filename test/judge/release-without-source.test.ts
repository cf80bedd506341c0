import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { releaseWithoutSource } from '../../src/judge/release-without-source.ts'
import type { Derivation, DerivedFile, Evidence, ReleaseFact } from '../../src/model/evidence.ts'

const gpl: Derivation = {
  kind: 'derivation', extent: 'derived', firstPartyLines: 2, derivedLines: 1, share: 0.5, ownFolders: [],
  upstreams: [{ id: 'telegram-x', license: 'GPL-3.0-or-later', files: 1, lines: 1, share: 0.5 }],
}

function release(other: Partial<ReleaseFact>): ReleaseFact {
  return { kind: 'release', tag: 'v1', tagExists: true, commit: 'a', files: 40, sourceFiles: 30, derivedFiles: 20, url: '', ...other }
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

  it('stays open where GitHub did not answer', () => {
    expect(rule(gpl, { kind: 'unanswered', question: 'release-source', because: 'x' }).answer).toBe('unanswered')
  })
})
