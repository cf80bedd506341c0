import { describe, expect, it } from 'vitest'
import { license } from '../../../src/detect/license/license.ts'
import type { LicenseSurvey } from '../../../src/detect/license/survey.ts'
import type { Context } from '../../../src/model/detector.ts'
import { ofKind, type Derivation, type DerivedFile, type Evidence, type RepositoryLicense } from '../../../src/model/evidence.ts'
import type { Role, Source, SourceFile } from '../../../src/model/source.ts'
import { textOf } from '../../licenses/texts.ts'

type Tree = Readonly<Record<string, string | Uint8Array>>

const languages: Readonly<Record<string, string>> = { java: 'java', ts: 'typescript', md: 'markdown', txt: 'text', json: 'json', cpp: 'cpp' }
const parser = { parse: () => Promise.resolve(null) }

function sourceOf(path: string, content: string | Uint8Array): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  const role: Role = path.includes('vendor/') ? 'vendored' : 'first-party'
  const file: SourceFile = { path, role, language: languages[path.split('.').at(-1) ?? ''] ?? null }
  return { file, bytes, binary: false, text: () => new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes) }
}

async function conclude(tree: Tree, evidence: readonly Evidence[] = []): Promise<readonly Evidence[]> {
  const sources = Object.entries(tree).map(([path, content]) => sourceOf(path, content))
  const surveys = await Promise.all(sources.map(async (source) => ({ file: source.file, survey: await license.survey(source, parser, { mayHold: () => false }) })))
  const told = surveys.flatMap(({ file, survey }) => (survey === null ? [] : [{ file, survey: JSON.parse(JSON.stringify(survey)) as LicenseSurvey }]))
  const context: Partial<Context> = { files: sources.map(({ file }) => file), evidence }
  return license.conclude(told, context as Context)
}

async function repositoryOf(tree: Tree, evidence: readonly Evidence[] = []): Promise<RepositoryLicense> {
  const [one] = ofKind(await conclude(tree, evidence), 'repository-license')
  return one!
}

const declaredIn = async (tree: Tree): Promise<string | null> => (await repositoryOf(tree)).declared

const laterNotice = '/*\n * This is the source code of Pigeon for Phones.\n * It is licensed under GNU GPL v. 2 or later.\n */\npackage org.pigeon;\n'
const gpl2 = textOf('GPL-2.0')
const gpl3 = textOf('GPL-3.0')

function derivation(extent: Derivation['extent'], ...licenses: string[]): Derivation {
  const upstreams = licenses.map((one, at) => ({ id: `pigeon-${at}`, license: one, files: 50, lines: 5000, share: 0.5 }))
  return { kind: 'derivation', extent, firstPartyLines: 10_000, derivedLines: 5000, share: 0.5, upstreams, ownFolders: [] }
}

function derivedFile(path: string): DerivedFile {
  return { kind: 'derived-file', path, role: 'first-party', upstream: 'pigeon-0', origin: { path, revision: 'r', version: '1' }, containment: 1, lines: 100, derivedLines: 90, notice: 'kept', evidence: 'names', ranges: [] }
}

describe('what the whole is under', () => {
  it.each<[string, Tree, string | null]>([
    ['a text alone leaves later versions open', { LICENSE: gpl3 }, 'GPL-3.0'],
    ['a file of an odd name', { 'LICENSE.q7x': gpl2 }, 'GPL-2.0'],
    ['a file of any name', { 'read this first': gpl2 }, 'GPL-2.0'],
    ['LEGAL says or later, the preface only the version', { LICENSE: `Pigeon is licensed under the GNU General Public License version 3.\n\n${gpl3}`, LEGAL: 'Pigeon is free software: you can redistribute it and/or modify it under the terms of the GNU General Public License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later version.' }, 'GPL-3.0-or-later'],
    ['the appendix of the text says nothing about this work', { LICENSE: gpl3, 'README.md': '## License\nGPL v3' }, 'GPL-3.0-only'],
    ['notices say or later', { LICENSE: gpl2, 'a.java': laterNotice, 'README.md': '## License\nGPL-2.0' }, 'GPL-2.0-or-later'],
    ['notices that offer version 3 as well', { LICENSE: gpl3, 'a.java': laterNotice }, 'GPL-3.0-or-later'],
    ['most notices decide', { LICENSE: gpl2, 'a.java': laterNotice, 'b.java': '// Licensed under the GPL v2 only.\n', 'c.java': '// SPDX-License-Identifier: GPL-2.0-only\n' }, 'GPL-2.0-only'],
    ['vendored notices do not count', { LICENSE: gpl2, 'vendor/a.java': laterNotice }, 'GPL-2.0'],
    ['a manifest settles it', { LICENSE: gpl3, 'package.json': '{"license": "GPL-3.0-or-later"}' }, 'GPL-3.0-or-later'],
    ['a manifest does not overrule the text', { LICENSE: gpl3, 'package.json': '{"license": "MIT"}' }, 'GPL-3.0'],
    ['a manifest without any text', { 'package.json': '{"license": "mit"}' }, 'MIT'],
    ['a manifest in plain words', { 'package.json': '{"license": "GPLv3"}' }, 'GPL-3.0-only'],
    ['a README without any text', { 'README.md': '# Pigeon\n\n## Licence\nThis project is licensed under the GPL v3.' }, 'GPL-3.0-only'],
    ['a text inside the README', { 'README.md': `# Pigeon\n\n## License\n\n${textOf('MIT')}` }, 'MIT'],
    ['the licence file before a text inside the README', { 'README.md': `# Pigeon\n\nFeather:\n\n${textOf('MIT')}`, LICENSE: gpl3 }, 'GPL-3.0'],
    ['two texts', { 'LICENSE-MIT': textOf('MIT'), 'LICENSE-APACHE': textOf('Apache-2.0') }, 'Apache-2.0 AND MIT'],
    ['LICENSE before LICENSE-fonts', { LICENSE: gpl3, 'LICENSE-fonts': textOf('OFL-1.1') }, 'GPL-3.0'],
    ['the LGPL with the GPL that it rests on', { LICENSE: textOf('LGPL-3.0') }, 'LGPL-3.0'],
    ['a folder of licences', { 'LICENSES/GPL-3.0-only.txt': gpl3 }, 'GPL-3.0'],
    ['the root before the manual', { LICENSE: gpl3, 'docs/LICENSE': textOf('CC-BY-4.0') }, 'GPL-3.0'],
    ['the folder that holds nearly everything', { 'app/LICENSE': gpl3, 'app/a.java': '', 'app/b.java': '', 'app/c.java': '', 'build.java': '' }, 'GPL-3.0'],
    ['not one folder among many', { 'app/LICENSE': gpl3, 'app/a.java': '', 'web/a.ts': '' }, null],
    ['not what is vendored', { 'vendor/LICENSE': gpl3, 'a.java': '' }, null],
    ['a choice that the manifest offers beside one text', { LICENSE: gpl3, 'package.json': '{"license": "(MIT OR GPL-3.0-or-later)"}' }, 'MIT OR GPL-3.0-or-later'],
    ['a choice that the README offers beside one text', { LICENSE: gpl3, 'README.md': '## License\n\nDual-licensed under the MIT license and the GPL v3.\n' }, 'GPL-3.0-only OR MIT'],
    ['not what NOTICE lists of others', { LICENSE: gpl3, NOTICE: `Feather\nLicense: MIT\n\n${textOf('MIT')}`, 'package.json': '{"license": "GPL-3.0-only"}' }, 'GPL-3.0-only'],
    ['not what third parties are under', { 'THIRD-PARTY-LICENSES': `${gpl3}\n\n${textOf('MIT')}` }, null],
    ['not a mention', { 'README.md': 'Thanks to Feather (GPL v3).', 'a.ts': 'const license = "GPL-3.0-only"' }, null],
    ['nothing', {}, null],
  ])('%s', async (_, tree, declared) => {
    expect(await declaredIn(tree)).toBe(declared)
  })

  it('lets the notices of the derived files decide where there are any', async () => {
    const tree = { LICENSE: gpl2, 'a.java': laterNotice, 'b.java': '// Licensed under the GPL v2 only.\n', 'c.java': '// Licensed under the GPL v2 only.\n' }
    expect((await repositoryOf(tree, [derivedFile('a.java')])).declared).toBe('GPL-2.0-or-later')
  })

  it('says where', async () => {
    expect((await repositoryOf({ LICENSE: `Pigeon\n\n${gpl3}` })).statedAt).toMatchObject([{ path: 'LICENSE', line: 3 }])
  })
})

describe('the texts', () => {
  it('name an additional permission, and whether they speak for the whole', async () => {
    const preface = 'As a special exception, we give permission to link this program with the OpenSSL library.\n\n'
    const texts = ofKind(await conclude({ LICENSE: preface + gpl3, 'jni/feather/COPYING': textOf('MIT') }), 'license-text')
    expect(texts).toMatchObject([
      { spdx: 'GPL-3.0', exception: 'LicenseRef-OpenSSL-exception', scope: 'repository' },
      { spdx: 'MIT', exception: null, scope: 'part' },
    ])
  })

  it('are read in UTF-16, which some editors write', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(gpl3, 'utf16le')])
    expect(await declaredIn({ LICENSE: bytes })).toBe('GPL-3.0')
  })

  it('are not looked for in code', async () => {
    expect(await declaredIn({ 'gpl.ts': `export const text = \`${gpl3}\`` })).toBeNull()
  })
})

describe('the declarations', () => {
  it('are not what NOTICE says of the others whose texts it holds', async () => {
    const evidence = await conclude({ LICENSE: gpl3, NOTICE: `Feather\nLicense: MIT\n\n${textOf('MIT')}` })
    expect(ofKind(evidence, 'license-declaration').map(({ place, scope }) => `${place.path} ${scope}`)).toEqual(['NOTICE part'])
    expect(ofKind(evidence, 'license-text').map(({ spdx, scope }) => `${spdx} ${scope}`)).toEqual(['GPL-3.0 repository', 'MIT part'])
  })

  it('say why a manifest cannot be read', async () => {
    const declarations = ofKind(await conclude({ 'package.json': '{"license": "Pigeon Public"}', 'app/package.json': '{"license": }' }), 'license-declaration')
    expect(declarations).toMatchObject([
      { place: { path: 'app/package.json' }, expression: null, trouble: 'The file is no valid JSON, so its license field was not read.', scope: 'part' },
      { place: { path: 'package.json', line: 1 }, statedIn: 'manifest', expression: null, raw: 'Pigeon Public', trouble: '"Pigeon" is no SPDX licence id.', scope: 'repository' },
    ])
  })

  it('hold each saying of the notices once', async () => {
    const declarations = ofKind(await conclude({ 'b.java': laterNotice, 'a.java': laterNotice, 'c.java': '// SPDX-License-Identifier: MIT\n' }), 'license-declaration')
    expect(declarations.map(({ place, expression }) => `${place.path} ${expression ?? ''}`)).toEqual(['a.java GPL-2.0-or-later', 'c.java MIT'])
  })
})

describe('what the upstreams ask for', () => {
  it.each<[string, readonly Evidence[], string | null]>([
    ['nothing where nothing is derived', [derivation('clean')], null],
    ['one', [derivation('derived', 'GPL-2.0-or-later')], 'GPL-2.0-or-later'],
    ['several', [derivation('derived', 'GPL-2.0-or-later', 'GPL-3.0-only', 'BSL-1.0')], 'GPL-3.0-only'],
    ['what cannot be had', [derivation('derived', 'GPL-2.0-only', 'GPL-3.0-only')], null],
    ['a few LGPL files', [derivation('contains', 'LGPL-2.1-or-later')], null],
  ])('%s', async (_, evidence, required) => {
    expect((await repositoryOf({}, evidence)).required).toBe(required)
  })
})

describe('what stays open', () => {
  const open = async (tree: Tree, evidence: readonly Evidence[]): Promise<string[]> => ofKind(await conclude(tree, evidence), 'unanswered').map(({ because }) => because)
  const derived = [derivation('derived', 'GPL-3.0-only')]

  it('is a licence file that nobody knows', async () => {
    expect(await open({ LICENSE: 'Whoever feeds the pigeons may copy this.' }, derived)).toEqual(['LICENSE is named like a licence, but its text is none that is known here. Put the unaltered text of the licence into it.'])
  })

  it('is a licence that only its author knows', async () => {
    expect(await open({ 'package.json': '{"license": "LicenseRef-Pigeon"}' }, derived)).toEqual(['What LicenseRef-Pigeon says is known to its author only. Name the licence by its SPDX id.'])
  })

  it('is nothing where nothing is derived, where a text is known, or where the file names its licence', async () => {
    expect(await open({ LICENSE: 'Feed the pigeons.' }, [derivation('clean')])).toEqual([])
    expect(await open({ LICENSE: gpl3, COPYING: 'Feed the pigeons.' }, derived)).toEqual([])
    expect(await open({ LICENSE: 'Pigeon is licensed under the GNU GPL version 3 or later.' }, derived)).toEqual([])
  })
})
