import { describe, expect, it } from 'vitest'
import { ancestorLines } from '../../../src/catalog/ancestors.ts'
import { ofKind, type DerivedFile } from '../../../src/model/evidence.ts'
import type { History, Shards } from '../../../src/model/ports.ts'
import { makeShard, readToy, toyFiles, toyShards, toyUpstream } from '../../toy-upstream.ts'
import { derivation, derivedFiles, detect } from './detect.ts'

const loft = readToy('app/src/coop/Loft.java')
const feather = readToy('app/src/coop/Feather.java')
const own = Array.from({ length: 60 }, (_, index) => `export function own${index}(a: number) { return a * ${index} + Math.sqrt(a ** ${index % 7}) }`).join('\n')

const words = ['loft', 'bird', 'perch', 'wing', 'grain', 'letter', 'ring', 'nest', 'flock', 'tail', 'cage', 'wind', 'roost', 'crop', 'plume', 'track']

/** A method of thirty lines, always the same for a number and different from those of others. */
function method(number: number): string {
  let seed = number * 7919 + 17
  const pick = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) >> 8
  const word = (): string => `${words[pick() % 16] ?? ''}${words[pick() % 16] ?? ''}`
  const statements = Array.from({ length: 28 }, () => [
    `    if (${word()}.${word()}(${word()}) > ${pick() % 9}) ${word()} = ${word()} + 1;`, `    ${word()}.${word()}(${word()}, ${word()});`, `    int ${word()} = ${word()}.${word()}() * ${word()};`,
  ][pick() % 3] ?? '')
  return `  void ${word()}${number}(int ${word()}) {\n${statements.join('\n')}\n  }`
}

function classOf(name: string, from: number, to: number): string {
  return `class ${name} {\n${Array.from({ length: to - from }, (_, index) => method(from + index)).join('\n')}\n}\n`
}

describe('the derived-code detector', () => {
  it('names file, upstream, origin and version of an unchanged copy', async () => {
    const [file, ...others] = await derivedFiles({ 'app/Dovecote.java': loft })
    expect(others).toEqual([])
    expect(file).toMatchObject({
      path: 'app/Dovecote.java', upstream: toyUpstream, containment: 1, notice: 'upstream-had-none', origin: { path: 'app/src/coop/Loft.java', version: '1.0' },
    })
  })

  it.each<[string, (text: string) => string]>([
    ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['reformatted on few lines', (text) => text.replace(/\/\*[\s\S]*?\*\//, '').replace(/[ \t]*\n[ \t]*/g, ' ')],
    ['with all names changed', (text) => text.replace(/\b(?!(?:public|private|static|final|class|int|long|boolean|if|else|for|while|return|new|continue|null|void|true|false|package|import)\b)([A-Za-z]\w*)/g, '$1Q')],
    ['in another package', (text) => text.replace('package coop;', 'package org.example.dovecote;')],
    ['inside a longer file', (text) => `${own}\n${text}\n${own}`],
    ['with a fifth of its lines cut', (text) => text.split('\n').filter((_, index) => index % 20 > 3).join('\n')],
  ])('finds a copy %s', async (_, change) => {
    expect(await derivedFiles({ 'A.java': change(loft) })).toHaveLength(1)
  })

  it('finds nothing in code of one\'s own, nor in text that is no code', async () => {
    expect(await derivation({ 'a.ts': own, 'LICENSE': loft, 'notes.md': loft })).toMatchObject({ extent: 'clean', upstreams: [], share: 0 })
  })

  it('finds a copy in a related language, and takes the same shape in a distant one for chance', async () => {
    const wind = readToy('core/wind.cpp')
    expect(await derivedFiles({ 'Wind.mm': wind })).toHaveLength(1)
    expect(await derivedFiles({ 'wind.ts': wind, 'Loft.cs': loft })).toEqual([])
  })

  it('finds one function of a big file in an otherwise own one, and says where', async () => {
    const shards = toyShards(makeShard(toyUpstream, [{ 'Aviary.java': classOf('Aviary', 0, 60) }]))
    const found = await Promise.all(Array.from({ length: 20 }, async (_, one) => {
      const mine = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((part) => own.replaceAll('own', `mine${part}`).split('\n'))
      return derivedFiles({ 'Mine.java': [...mine.slice(0, 200), method(one * 3), ...mine.slice(200)].join('\n') }, shards)
    }))
    const files = found.flat()
    expect(files.length).toBeGreaterThanOrEqual(17)
    expect(files.filter(({ evidence }) => evidence === 'passage').length).toBeGreaterThan(10)
    for (const file of files) {
      expect(file.origin.path).toBe('Aviary.java')
      expect(file.ranges.every(({ from, to }) => from >= 198 && to <= 232)).toBe(true)
      expect(file.derivedLines).toBeLessThan(60)
    }
  })

  it('believes less of a file in a fork than in a repository of one\'s own', async () => {
    const shards = toyShards(makeShard(toyUpstream, [Object.fromEntries(Array.from({ length: 12 }, (_, one) => [`Bird${one}.java`, classOf(`Bird${one}`, one * 6, one * 6 + 6)]))]))
    // A few lines of an upstream's, too few and too far apart for a passage, among as many of one's own.
    const rewritten = (one: number): string => {
      const theirs = [0, 1, 2, 3].map((part) => method(one * 6 + part).split('\n').slice(4, 9).join('\n'))
      const mine = (part: number): string => Array.from({ length: 4 }, (_, line) => `    mine${one}${part}.say${line}(${part} + other${line}, "${part}");`).join('\n')
      return `class Mine${one} {\n void all() {\n${theirs.map((text, part) => `${text}\n${mine(part)}`).join('\n')}\n}\n}\n`
    }
    const rewrites = Object.fromEntries(Array.from({ length: 6 }, (_, one) => [`Mine${one}.java`, rewritten(one)]))
    const copies = Object.fromEntries(Array.from({ length: 6 }, (_, one) => [`Bird${one + 6}.java`, classOf(`Bird${one + 6}`, (one + 6) * 6, (one + 6) * 6 + 6)]))
    const others = Object.fromEntries(Array.from({ length: 20 }, (_, one) => [`own${one}.ts`, own.replaceAll('own', `other${one}`)]))
    const alone = await derivedFiles({ ...rewrites, ...others }, shards)
    const inFork = await derivedFiles({ ...rewrites, ...copies, 'own.ts': own }, shards)
    expect(inFork.length - 6).toBeGreaterThan(alone.length)
    expect(inFork.some(({ path }) => path === 'own.ts')).toBe(false)
  })

  it('knows a small file from its first token to its last', async () => {
    const small = (name: string): string => `static int ${name}(int value, int width) { return (value << 1) ^ (value >> (width - 1)) + rotate(value, width, ${name}Offset); }`
    const names = ['zigzag', 'meander', 'spiral']
    const shards = toyShards(makeShard(toyUpstream, [Object.fromEntries(names.map((name) => [`${name}.java`, small(name)]))]))
    const copies = (change: (text: string) => string): Promise<DerivedFile[]> =>
      derivedFiles(Object.fromEntries(names.map((name) => [`a/${name}.java`, change(`// mine\r\n${small(name).replaceAll(' ', '\r\n')}`)])), shards)
    expect(await copies((text) => text)).toMatchObject(names.map(() => ({ evidence: 'exact', containment: 1 })))
    expect((await copies((text) => text.replace('rotate', 'turn'))).filter(({ evidence }) => evidence === 'exact')).toEqual([])
  })

  it('names the version whose text it is', async () => {
    const older = loft.replace('bird.strength - letter.weight < best.strength - letter.weight', 'bird.strength > best.strength').replace('86400L * 2', '86400L * 3 + lastFeeding % 7')
    const shards = toyShards(makeShard(toyUpstream, [{ 'Loft.java': loft }, { 'Loft.java': older }]))
    expect((await derivedFiles({ 'a.java': older }, shards))[0]?.origin.version).toBe('1.0')
    expect((await derivedFiles({ 'a.java': loft }, shards))[0]?.origin.version).toBe('2.0')
  })

  it('calls a repository derived by the share of its lines, and says when it only contains some', async () => {
    expect(await derivation({ 'a.java': loft, 'b.java': feather })).toMatchObject({ extent: 'derived', share: 1, upstreams: [{ id: toyUpstream, files: 2, license: 'GPL-2.0-or-later' }] })
    const big = Object.fromEntries(Array.from({ length: 4 }, (_, index) => [`src/own${index}.ts`, own.replaceAll('own', `mine${index}`)]))
    const { extent, share } = await derivation({ ...big, 'a.java': loft })
    expect({ extent, share: share > 0.05 && share < 0.2 }).toEqual({ extent: 'contains', share: true })
  })

  describe('in a repository that shares the upstream\'s history', () => {
    const forked: History = { newestHeld: (lines) => Promise.resolve({ ok: true, value: lines.map((line, index) => (ancestorLines[index]?.upstream === toyUpstream ? (line[0] ?? null) : null)) }) }
    const big = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`src/own${index}.ts`, own.replaceAll('own', `mine${index}`)]))
    const extentWith = async (files: Readonly<Record<string, string>>): Promise<unknown> => {
      const evidence = await detect(files, toyShards(), forked)
      expect(ofKind(evidence, 'fork-of').map(({ upstream }) => upstream)).toEqual([toyUpstream])
      return ofKind(evidence, 'derivation')[0]?.extent
    }

    it('calls it derived whatever the share', async () => {
      expect(await derivation({ ...big, 'a.java': loft })).toMatchObject({ extent: 'contains' })
      expect(await extentWith({ ...big, 'a.java': loft })).toBe('derived')
    })

    it('takes no likeness for chance', async () => {
      const few = feather.slice(feather.indexOf('static int zigzag'), feather.indexOf('public byte[] pluck'))
      expect(await extentWith({ ...big, 'a.java': `class A {\n${few}\n}` })).toBe('derived')
    })

    it('is clean, and no fork, where the upstream is the repository\'s own', async () => {
      const evidence = await detect({ ...big, 'a.java': loft, 'b.java': feather }, toyShards(), forked, [toyUpstream])
      expect(evidence).toMatchObject([{ kind: 'derivation', extent: 'clean', share: 0, upstreams: [] }])
    })

    it('says clean where nothing of the upstream is left', async () => {
      expect(await extentWith(big)).toBe('clean')
    })

    it.each([
      ['into a folder of its own', 'pigeon/app/src/coop/Loft.java'], ['as other people\'s code', 'third_party/Loft.java'],
    ])('lets the share tell where the upstream was merged %s', async (_, path) => {
      expect(await extentWith({ ...big, [path]: loft })).toBe('contains')
    })
  })

  it('does not let vendored and generated code dilute the share, but sees what is copied into vendored folders', async () => {
    const { share } = await derivation({ 'a.java': loft, 'third_party/own.ts': own, 'own.min.js': own })
    expect(share).toBe(1)
    expect(await derivation({ 'third_party/a.java': loft, 'b.ts': own })).toMatchObject({ extent: 'contains', upstreams: [{ files: 1 }] })
  })

  it('calls a few files of a big upstream a part of it, however little stands beside them', async () => {
    const bigUpstream = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`src/Part${index}.java`, classOf(`Part${index}`, index * 2, index * 2 + 2)]))
    const shards = toyShards(makeShard(toyUpstream, [bigUpstream]))
    const copy = (count: number): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(bigUpstream).slice(0, count))
    expect(await derivation(copy(5), shards)).toMatchObject({ extent: 'contains', upstreams: [{ files: 5 }] })
    expect(await derivation(copy(60), shards)).toMatchObject({ extent: 'derived', upstreams: [{ files: 60 }] })
  })

  it('does not hold a few lines that everyone writes alike against anybody', async () => {
    const few = feather.slice(feather.indexOf('static int zigzag'), feather.indexOf('public byte[] pluck'))
    expect(await derivation({ 'a.java': `class A {\n${few}\n}` })).toMatchObject({ extent: 'clean' })
  })

  it('says what became of the upstream\'s notice', async () => {
    const notice = '/*\n * This is the source code of Telegram for Android v. 5.x.x.\n * Copyright Somebody\n */\n'
    const shards = toyShards(makeShard(toyUpstream, [{ 'Loft.java': notice + loft.replace(/\/\*[\s\S]*?\*\//, '') }]))
    const bare = loft.replace(/\/\*[\s\S]*?\*\//, '')
    const states = await Promise.all([notice + bare, `// Copyright Mine\n${bare}`, bare].map((text) => derivedFiles({ 'a.java': text }, shards)))
    expect(states.map(([file]) => file?.notice)).toEqual(['kept', 'changed', 'removed'])
  })

  it('leaves the question open when a shard cannot be read', async () => {
    const shards: Shards = { read: (upstream) => (upstream === toyUpstream ? Promise.resolve({ ok: false, because: 'permission denied' }) : toyShards().read(upstream)) }
    expect(ofKind(await detect(toyFiles(), shards), 'unanswered')).toEqual([
      { kind: 'unanswered', question: 'derived-code', because: `The fingerprints of ${toyUpstream} could not be read: permission denied.` },
    ])
    const damaged: Shards = { read: () => Promise.resolve({ ok: true, value: new TextEncoder().encode('damaged') }) }
    expect(ofKind(await detect({}, damaged), 'unanswered').length).toBeGreaterThan(1)
  })

  it('reads hostile bytes without complaint', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * index) % 256)
    expect(ofKind(await detect({ 'a.java': bytes, 'b.ts': new Uint8Array() }), 'derived-file')).toEqual([])
  })
})
