import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKnownPrebuilt } from '../../../src/catalog/prebuilts.ts'
import { hidingRule, isDeliberate, readIgnoreRules } from '../../../src/detect/complete-source/ignore-rules.ts'
import { readIncludes } from '../../../src/detect/complete-source/read-includes.ts'
import { readJvmHead } from '../../../src/detect/complete-source/read-jvm-head.ts'
import { readScriptImports } from '../../../src/detect/complete-source/read-script-imports.ts'
import { submoduleFacts } from '../../../src/detect/complete-source/submodules.ts'
import { withWordOfGithub } from '../../../src/detect/complete-source/submodule-visibility.ts'
import type { Context } from '../../../src/model/detector.ts'
import { ofKind, type Evidence } from '../../../src/model/evidence.ts'
import type { Answer } from '../../../src/model/ports.ts'
import { look } from './toy-tree.ts'

describe('lines of .gitignore', () => {
  const hides = (text: string, path: string): string | undefined => hidingRule(path, readIgnoreRules('.gitignore', text))?.text

  it.each([
    ['Keys.java', 'a/b/Keys.java', true], ['/Keys.java', 'a/Keys.java', false], ['a/', 'a/b/c.kt', true], ['a/*.kt', 'a/b/c.kt', false], ['**/b', 'a/b/c.kt', true],
    ['# a', '# a', false], ['*.java\n!Loft.java', 'Loft.java', false], ['a  ', 'a', true], ['a(b)/c', 'a(b)/c/d', true], ['a(b)/*.c', 'a(b)/d.c', true], ['{a}*', 'ab', false],
  ])('%j and %s: %s', (text, path, isHidden) => {
    expect(hides(text, path) !== undefined).toBe(isHidden)
  })

  it.each([
    ['/src/Keys.java', true], ['Keys.swift', true], ['src/app/camera/', true], ['src/app/camera/**', true], ['build/', false], ['app/build', false], ['*.java', false], ['src/**/gen', false],
    ['node_modules', false], ['.idea/x', false], ['.github/workflows/*', false],
  ])('%s is about certain source: %s', (line, is) => {
    expect(readIgnoreRules('.gitignore', line).map(isDeliberate)).toEqual([is])
  })
})

describe('the readers', () => {
  it('answer to any bytes in good time', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      for (const read of [readIncludes, readScriptImports]) expect(read(bytes)).toBeInstanceOf(Array)
      expect(readJvmHead(bytes).imports).toBeInstanceOf(Array)
    }))
    const long = new TextEncoder().encode('import '.repeat(200_000))
    expect(readJvmHead(long)).toEqual({ package: '', imports: [] })
  })

  it.each([0, 4000, 4093, 4094, 4095, 4096, 4097, 20_000])('know a head that comes after %i bytes of a comment', (length) => {
    const head = `/*${'\n'.repeat(length)}*/\npackage org.dovecote;\nimport org.dovecote.Loft;\n`
    const known = { package: 'org.dovecote', imports: ['org.dovecote.Loft'] }
    expect(readJvmHead(new TextEncoder().encode(`${head}class Wing {}\n`))).toEqual(known)
    expect(readJvmHead(new TextEncoder().encode(head))).toEqual(known)
  })

  it('answer to a text without an end', () => {
    expect(readIncludes(new TextEncoder().encode('#include "'.repeat(100_000)))).toEqual([])
  })
})

describe('submodules', () => {
  const modules = (url: string): string => `[submodule "lib"]\n  path = lib\n  url = ${url}\n`
  const entry = { path: 'lib', kind: 'submodule', commit: 'c'.repeat(40) } as const

  it.each([
    ['https://github.com/dovecote/lib.git', 'public'], ['../lib.git', 'public'], ['git://git.example.org/lib', 'public'], ['git@github.com:dovecote/lib.git', 'private-address'],
    ['ssh://git@git.example.org/lib', 'private-address'], ['https://user:secret@example.org/lib', 'private-address'], ['https://192.168.1.4/lib', 'private-address'],
    ['http://gitserver/lib', 'private-address'], ['/home/pigeon/lib', 'local'], ['file:///srv/lib', 'local'], ['C:\\code\\lib', 'local'],
  ])('%s is %s', (url, address) => {
    expect(submoduleFacts([entry], modules(url))).toMatchObject([{ path: 'lib', url, address, place: { path: '.gitmodules', line: 3 } }])
  })

  it('without an entry are unnamed, and leftovers of .gitmodules none', () => {
    expect(submoduleFacts([entry], '[submodule "old"]\n path = old\n url = /old\n')).toMatchObject([{ path: 'lib', address: 'unnamed', place: null }])
    expect(submoduleFacts([], modules('/x'))).toEqual([])
  })

  const answers: Readonly<Record<string, Answer<{ visibility: string }>>> = {
    public: { ok: true, value: { visibility: 'public' } }, unseen: { ok: true, value: { visibility: 'unseen' } }, silent: { ok: false, because: 'no network.' },
  }

  it.each([['public', true], ['unseen', false], ['silent', null]])('of the same owner are asked about: %s', async (answer, isShown) => {
    const asked: string[] = []
    const ports = { forge: { host: 'github.com', repository: (name: string) => (asked.push(name), Promise.resolve(answers[answer])) } }
    const others = submoduleFacts([{ ...entry, path: 'lib' }], modules('https://github.com/else/lib'))
    const facts: Evidence[] = [...submoduleFacts([entry], modules('https://github.com/Dovecote/lib.git')), ...others]
    const evidence = await withWordOfGithub(facts, { request: { repository: 'dovecote/app', policy: { gate: 'report' } }, ports } as unknown as Context)
    expect(asked).toEqual(['Dovecote/lib'])
    expect(ofKind(evidence, 'submodule').map((fact) => fact.isShown)).toEqual([isShown, null])
    expect(ofKind(evidence, 'unanswered').map(({ question }) => question)).toEqual(answer === 'silent' ? ['complete-source'] : [])
  })

  async function pinned(gate: string, answersMany: boolean, commit: (name: string) => Answer<'held' | 'absent' | 'unseen'>, others = 70) {
    const asked: string[] = []
    const forge = {
      host: 'github.com', answersMany, repository: () => Promise.resolve(answers.public), commit: (name: string) => (asked.push(name), Promise.resolve(commit(name))),
    }
    const named = ['https://github.com/else/lib', 'git@github.com:else/other.git', 'https://example.org/lib', '../wind.git', ...Array.from({ length: others }, (_, index) => `https://github.com/many/lib${index}`)]
    const facts = named.flatMap((url, index) => submoduleFacts([{ ...entry, path: `lib${index}` }], `[submodule "lib"]\n  path = lib${index}\n  url = ${url}\n`))
    const evidence = await withWordOfGithub(facts, { request: { repository: 'dovecote/app', policy: { gate } }, ports: { forge } } as unknown as Context)
    return { asked, evidence }
  }

  it('are asked for their pinned commits before a release, one\'s own first, and all of them where questions cost little', async () => {
    expect((await pinned('report', false, () => ({ ok: true, value: 'held' }))).asked).toEqual([])
    const before = await pinned('release', false, () => ({ ok: true, value: 'held' }))
    expect(before.asked.slice().sort().slice(0, 3)).toEqual(['dovecote/wind', 'else/lib', 'else/other'])
    expect(before.asked).toHaveLength(40)
    expect((await pinned('report', true, () => ({ ok: true, value: 'held' }))).asked).toHaveLength(73)
  })

  it('stay open where there are more than GitHub is asked about', async () => {
    const because = async (gate: string, answersMany: boolean, others: number): Promise<readonly string[]> => {
      return ofKind((await pinned(gate, answersMany, () => ({ ok: true, value: 'held' }), others)).evidence, 'unanswered').map((fact) => `${fact.question}: ${fact.because}`)
    }
    expect(await because('release', false, 70)).toEqual([
      'complete-source: GitHub was asked about 40 of 73 submodules, and not about lib41 and those after it; give a token, with which it answers more questions.',
    ])
    expect(await because('release', true, 300)).toEqual([expect.stringContaining('about 200 of 303 submodules') as string])
    expect([...await because('release', true, 70), ...await because('release', false, 30), ...await because('report', false, 70)]).toEqual([])
  })

  it('tell whether the commit is there, and whether anything is', async () => {
    const { evidence } = await pinned('release', false, (name) => ({ ok: true, value: name === 'else/lib' ? 'absent' : name === 'else/other' ? 'unseen' : 'held' }))
    expect(ofKind(evidence, 'submodule').slice(0, 5).map(({ isShown, holdsCommit }) => [isShown, holdsCommit])).toEqual([[null, false], [false, null], [null, null], [true, true], [null, true]])
  })

  it('are left alone where GitHub does not answer about the repository itself', async () => {
    const asked: string[] = []
    const forge = { host: 'github.com', answersMany: true, repository: () => Promise.resolve(answers.silent), commit: (name: string) => (asked.push(name), Promise.resolve({ ok: true, value: 'held' })) }
    const facts = ['one', 'two'].flatMap((name) => submoduleFacts([{ ...entry, path: name }], `[submodule "x"]\n  path = ${name}\n  url = https://github.com/else/${name}\n`))
    const evidence = await withWordOfGithub(facts, { request: { repository: 'dovecote/app', policy: { gate: 'release' } }, ports: { forge } } as unknown as Context)
    expect(asked).toEqual([])
    expect(ofKind(evidence, 'unanswered')).toMatchObject([{ because: 'Nobody can say whether the public gets the submodule one: no network.' }])
  })

  it('are asked for themselves where nobody knows their commit', async () => {
    const forge = { host: 'github.com', answersMany: true, repository: (name: string) => Promise.resolve(answers[name === 'else/gone' ? 'unseen' : 'public']) }
    const at = async (url: string) => withWordOfGithub(submoduleFacts([{ ...entry, commit: null }], modules(url)), { request: { repository: 'dovecote/app', policy: { gate: 'release' } }, ports: { forge } } as unknown as Context)
    expect(await at('https://github.com/else/gone')).toMatchObject([{ isShown: false }])
    expect(await at('https://github.com/else/lib')).toMatchObject([{ isShown: true, holdsCommit: null }])
  })

  it('of another host are nobody\'s to answer about', async () => {
    const forge = { host: 'git.example:8443', answersMany: true, repository: () => Promise.resolve(answers.public), commit: (name: string) => Promise.resolve({ ok: true, value: name === 'own/lib' ? 'absent' : 'unseen' }) }
    const at = async (url: string) => withWordOfGithub(submoduleFacts([entry], modules(url)), { request: { repository: 'dovecote/app', policy: { gate: 'release' } }, ports: { forge } } as unknown as Context)
    expect(await at('https://github.com/else/lib')).toMatchObject([{ isShown: null, holdsCommit: null }])
    expect(await at('https://git.example:8443/own/lib.git')).toMatchObject([{ holdsCommit: false }])
  })

  it('stay open where GitHub does not answer about a commit', async () => {
    const { evidence } = await pinned('release', true, (name) => (name === 'else/lib' ? { ok: false, because: 'No.' } : { ok: true, value: 'held' }))
    expect(ofKind(evidence, 'unanswered')).toEqual([{ kind: 'unanswered', question: 'complete-source', because: 'Nobody can say whether the public gets the submodule lib0: No.' }])
  })
})

describe('binaries', () => {
  const opaque = async (texts: Readonly<Record<string, string>>): Promise<string[]> => ofKind(await look(texts), 'opaque-binary').map(({ path }) => path)

  it('that nobody explains are opaque', async () => {
    expect(await opaque({ 'libs/x86/libdove.so': '', 'lib/Coo.framework/Coo': '', 'lib/Coo.framework/Headers/Coo.h': '', 'web/coo.wasm': '' })).toEqual(['lib/Coo.framework/Coo', 'libs/x86/libdove.so', 'web/coo.wasm'])
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['whose source bears their name', { 'libs/libdove.so': '', 'jni/dove.cpp': '' }],
    ['that a text beside them explains', { 'libs/libdove.so': '', 'libs/README.md': 'libdove.so is built from https://example.org/dove' }],
    ['that tests feed on', { 'test/data/libdove.a': '' }],
    ['of others', { 'vendor/libdove.a': '' }],
    ['that an upstream holds', { 'libs/dove.jar': '003d606f06d26875' + '0'.repeat(24) }],
    ['beside which they are made', { 'codec/pkg/dove_bg.wasm': '', 'codec/Cargo.toml': '' }],
    ['that build tools bring', { 'gradle/wrapper/gradle-wrapper.jar': '' }],
  ])('%s are none', async (_, texts) => {
    expect(await opaque(texts)).toEqual([])
  })

  it.each([['libs/okhttp-4.9.0.jar', true], ['jni/ffmpeg/x86/libavcodec.a', true], ['libs/libcrypto.a', true], ['libs/libcamera.so', false], ['libs/tdx.jar', false]])('%s is known: %s', (path, is) => {
    expect(isKnownPrebuilt(path)).toBe(is)
  })
})
