import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { sourceOutdated } from '../../src/judge/source-outdated.ts'
import type { BinaryRelease, Evidence, PublishedTree, ReleaseFact, VersionFact } from '../../src/model/evidence.ts'
import { placeAt } from '../../src/model/place.ts'
import { android, derivation, tdlib } from './evidence.ts'

const tree: PublishedTree = { kind: 'published-tree', repository: 'dovecote/app', holdsSource: true, holdsCommit: null }

function rule(...evidence: readonly Evidence[]) {
  const ruling = judge([derivation('derived', android), tree, ...evidence], [sourceOutdated])[0]
  return { answer: ruling?.answer, messages: ruling?.breaches.map(({ message }) => message) }
}

function released(tag: string): ReleaseFact {
  return { kind: 'release', tag, tagExists: true, commit: 'a', files: 40, sourceFiles: 30, derivedFiles: 20, otherCommit: null, url: '' }
}

function says(version: string, path = 'gradle.properties', released: string | null = null): VersionFact {
  return { kind: 'version', version, place: placeAt(path, 3), released }
}

describe('a tag beside the versions of its tree', () => {
  const keptUp = says('11.4.0', 'gradle.properties', '11.4.0')
  it('is outdated where it names a newer one than a file that was kept up', () => {
    expect(rule(released('v11.4.2'), says('11.4.1'), keptUp).messages).toEqual(['The tag v11.4.2 names a newer version than the tree, which says that it is 11.4.1.'])
    expect(rule(released('v12.0'), says('11.14.1'), keptUp).answer).toBe('broken')
  })

  it.each<[string, string, readonly VersionFact[]]>([
    ['the same', 'v11.4.2', [says('11.4.2'), keptUp]],
    ['the same, in one of several files', 'v11.4.2', [says('11.4.1'), says('11.4.2', 'version.h'), keptUp]],
    ['the same as far as it goes', 'v11.4.2-beta3', [says('11.4'), keptUp]],
    ['the same and a count of one\'s own', 'td-11.4.2-own-3.1', [says('11.4.2'), keptUp]],
    ['a newer one', 'v11.4.2', [says('11.5.0'), keptUp]],
    ['one that nobody ever kept up', 'v11.4.2', [says('11.4.1'), says('10.0.0', 'gradle.properties', '11.4.0')]],
    ['one of which nothing earlier is known', 'v11.4.2', [says('11.4.1')]],
    ['one in another file than was kept up', 'v11.4.2', [says('11.4.1', 'lib/package.json'), keptUp]],
    ['any, where the tag has no number', 'nightly', [says('11.4.1'), keptUp]],
    ['any, where the tag names a day', 'v2025.03.09', [says('11.4.1'), keptUp]],
  ])('is not outdated beside %s', (_, tag, facts) => {
    expect(rule(released(tag), ...facts)).toEqual({ answer: 'met', messages: [] })
  })

  it('may have its version in the release\'s name, or in the name of a build', () => {
    const nightly = { ...offers('nightly', '2025-03-09'), title: 'Dovecote 11.4.2' }
    expect(rule(released('nightly'), nightly, says('11.4.1'), keptUp).messages).toEqual(['The release nightly (Dovecote 11.4.2) names a newer version than the tree, which says that it is 11.4.1.'])
    expect(rule(released('nightly'), { ...nightly, title: '', binaries: ['dovecote-11.4.2.apk'] }, says('11.4.1'), keptUp).answer).toBe('broken')
    expect(rule(released('nightly'), nightly, says('11.4.2'), keptUp).answer).toBe('met')
  })

  it('is not outdated where there is no such tag: that is another rule\'s', () => {
    expect(rule({ ...released('v11.4.2'), tagExists: false }, says('11.4.1'), keptUp).answer).toBe('met')
  })
})

function offers(tag: string, publishedOn: string, commit: string | null = 'a'.repeat(40)): BinaryRelease {
  return { kind: 'binary-release', tag, title: '', publishedOn, binaries: ['a.apk'], commit, hasTag: commit !== null, holdsSource: true }
}

describe('releases at one commit', () => {
  it('are behind where several versions came out of it over weeks', () => {
    const releases = [offers('v1.3', '2025-03-09'), offers('v1.2.1', '2025-02-01'), offers('v1.1', '2025-01-02'), offers('v1.0', '2024-12-01', 'b'.repeat(40))]
    expect(rule(...releases).messages).toEqual([
      'The releases v1.1 (2025-01-02), v1.2.1 (2025-02-01) and v1.3 (2025-03-09) offer programs, and their tags all point to the commit aaaaaaa: '
      + 'the published source is 66 days and 2 versions behind the newest build.',
    ])
  })

  it.each<[string, readonly BinaryRelease[]]>([
    ['one version', [offers('v1.3', '2025-03-09')]],
    ['a beta and what became of it', [offers('v1.3', '2025-03-09'), offers('v1.3-beta2', '2025-01-02')]],
    ['the same version for several processors', [offers('v1.3-arm64', '2025-03-09'), offers('v1.3-x86', '2025-01-02')]],
    ['two versions within days', [offers('v1.3', '2025-03-09'), offers('v1.2', '2025-03-04')]],
    ['builds of every night', [offers('nightly-2025.03.09', '2025-03-09'), offers('nightly-2025.01.02', '2025-01-02')]],
    ['names without a number', [offers('spring', '2025-03-09'), offers('winter', '2025-01-02')]],
    ['old ones, since when there is newer source', [offers('v1.4', '2025-04-01', 'b'.repeat(40)), offers('v1.3', '2025-03-09'), offers('v1.2', '2025-01-02')]],
    ['tags that are not known', [offers('v1.3', '2025-03-09', null), offers('v1.2', '2025-01-02', null)]],
  ])('are in order with %s', (_, releases) => {
    expect(rule(...releases)).toEqual({ answer: 'met', messages: [] })
  })
})

describe('releases whose newest come without source', () => {
  const bare = (tag: string, on: string): BinaryRelease => ({ ...offers(tag, on, tag.padEnd(40, '0')), holdsSource: false })
  const full = offers('v1.1', '2025-01-01', 'b'.repeat(40))

  it('are behind by the days and versions since the last one with it', () => {
    const says = 'the newest that came with source v1.1 (2025-01-01): the published source is'
    expect(rule(full, bare('v1.2', '2025-02-01'), bare('v1.3', '2025-03-01')).messages).toEqual([`The newest build is v1.3 (2025-03-01), and ${says} 59 days and 2 versions behind the newest build.`])
    expect(rule(full, { ...offers('v1.2', '2025-02-01', null), holdsSource: null }).messages).toEqual([`The newest build is v1.2 (2025-02-01), and ${says} 31 days and 1 version behind the newest build.`])
  })

  it.each<[string, readonly Evidence[]]>([
    ['that nobody looked at', [bare('v1.3', '2025-03-01'), { ...full, holdsSource: null }]],
    ['of the same days', [bare('v1.2', '2025-01-03'), full]],
    ['of one version', [bare('v1.1-fix', '2025-03-01'), full]],
    ['that is newer', [offers('v1.4', '2025-04-01', 'd'.repeat(40)), bare('v1.3', '2025-03-01'), full]],
    ['that is released just now', [{ ...released('v1.4'), commit: 'd'.repeat(40) }, bare('v1.3', '2025-03-01'), full]],
    ['nowhere', [bare('v1.3', '2025-03-01'), bare('v1.2', '2025-02-01')]],
  ])('are left to another rule beside source %s', (_, facts) => {
    expect(rule(...facts)).toEqual({ answer: 'met', messages: [] })
  })
})

describe('a release\'s name beside its tag', () => {
  const named = (tag: string, title: string, on: string): BinaryRelease => ({ ...offers(tag, on, tag.padEnd(40, '0')), title })
  const [one, two] = [named('v1.1', 'Dovecote 1.1', '2025-01-01'), named('v1.2', 'Dovecote 1.2.0', '2025-02-01')]

  it('is outdated where it names a newer version, and no other name does', () => {
    expect(rule(one, two, named('v1.3', 'Dovecote 1.4', '2025-03-01')).messages).toEqual(['The release Dovecote 1.4 names a newer version than its tag, v1.3, and with it comes the source of that tag.'])
  })

  it.each<[string, readonly BinaryRelease[]]>([
    ['the same', [one, two, named('v1.3', 'Dovecote 1.3', '2025-03-01')]],
    ['an older one', [one, two, named('v1.3', 'Dovecote 1.2', '2025-03-01')]],
    ['two', [one, two, named('v1.3', 'Dovecote 1.3 with 11.4', '2025-03-01')]],
    ['the upstream\'s, as the others do', [named('v1.1', 'Pigeon 11.1', '2025-01-01'), two, named('v1.3', 'Pigeon 11.4', '2025-03-01')]],
    ['another where there is no habit', [one, named('v1.3', 'Dovecote 1.4', '2025-03-01')]],
    ['none', [one, two, named('v1.3', 'Spring', '2025-03-01')]],
    ['a day', [one, two, named('v1.3', 'Dovecote 2025.03.01', '2025-03-01')]],
  ])('is in order where it names %s', (_, releases) => {
    expect(rule(...releases)).toEqual({ answer: 'met', messages: [] })
  })
})

it('stays open where GitHub did not answer, and asks nothing of Boost\'s licence or where nobody asked', () => {
  expect(judge([derivation('derived', android), { kind: 'unanswered', question: 'release-history', because: 'x' }], [sourceOutdated])[0]?.answer).toBe('unanswered')
  expect(judge([derivation('derived', tdlib), tree], [sourceOutdated])[0]?.answer).toBe('not-applicable')
  expect(judge([derivation('derived', android)], [sourceOutdated])[0]?.answer).toBe('not-applicable')
})
