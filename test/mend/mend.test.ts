import { describe, expect, it } from 'vitest'
import { identifyTexts } from '../../src/licenses/identify.ts'
import { mend } from '../../src/mend/mend.ts'
import type { DerivedUpstream, DerivedFile } from '../../src/model/evidence.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Mending, MendingSources } from '../../src/model/mending.ts'
import type { Report } from '../../src/model/report.ts'
import { android, derivation, derivedFile, desktop, macos } from '../judge/evidence.ts'
import { finding, pass } from '../report/samples.ts'

interface Given {
  readonly findings?: readonly Finding[]
  readonly upstreams?: readonly DerivedUpstream[]
  readonly files?: readonly DerivedFile[]
  readonly license?: Partial<Report['license']>
  readonly tree?: Readonly<Record<string, string>>
}

function mended({ findings = [], upstreams = [android], files = [], license = {}, tree = {} }: Given): Promise<Mending> {
  const report: Report = { ...pass, findings, derivation: derivation('derived', ...upstreams), derivedFiles: files, license: { declared: null, texts: [], required: 'GPL-2.0-or-later', ...license } }
  const sources: MendingSources = {
    names: Object.keys(tree).map((path) => path.split('/')[0] ?? ''),
    contentOf: (path) => tree[path] ?? null,
    today: '2026-01-02',
  }
  return mend(report, sources)
}

const missing = finding('license-missing', 'error', null)

it('writes nothing where nothing is to be mended', async () => {
  expect(await mended({})).toEqual({ files: [], left: [] })
})

describe('the licence that is missing', () => {
  it.each<[string, Given, string | null]>([
    ['the widest that the upstreams permit', {}, 'GPL-2.0'],
    ['what is declared, where they permit it', { license: { declared: 'GPL-3.0-only' } }, 'GPL-3.0'],
    ['not what is declared, where they do not', { license: { declared: 'MIT' } }, 'GPL-2.0'],
    ['the AGPL, where it is declared', { license: { declared: 'AGPL-3.0-or-later' } }, 'AGPL-3.0'],
    ['none, where no licence satisfies all', { upstreams: [desktop, macos], license: { required: null, declared: 'GPL-3.0-only' } }, null],
  ])('is %s', async (_, given, id) => {
    const { files, left } = await mended({ findings: [missing], ...given })
    expect(files.map(({ path, content }) => [path, identifyTexts(content)[0]?.spdx])).toEqual(id === null ? [] : [['LICENSE', id]])
    expect(left).toHaveLength(id === null ? 1 : 0)
  })

  it.each(['LICENSE', 'license.md', 'COPYING', 'LICENCE.txt'])('is left to the reader where %s stands', async (name) => {
    expect(await mended({ findings: [missing], tree: { [name]: 'x' } })).toEqual({ files: [], left: [expect.stringContaining('left alone')] })
  })

  it('is no business of a waived finding', async () => {
    expect((await mended({ findings: [{ ...missing, waived: 'It stands elsewhere.' }] })).files).toEqual([])
  })
})

describe('NOTICE', () => {
  const silent = finding('change-notice-missing', 'note', null)

  it('names upstreams, versions with their days, licences and the day', async () => {
    const files = [{ ...derivedFile('a.java', android), origin: { path: 'a.java', revision: '', version: '11.5.3' } }, { ...derivedFile('b.java', android), origin: { path: 'b.java', revision: '', version: '' } }]
    expect((await mended({ findings: [silent], files })).files.map(({ path, content }) => [path, content])).toEqual([['NOTICE', [
      'This work (pigeon/pigeon) is based on the following works, and was modified; date of this notice: 2026-01-02.', '',
      'Telegram for Android, near version 11.5.3 (2024-12-06)', 'https://github.com/DrKLO/Telegram', 'GPL-2.0-or-later; 40 files', '',
      'Their copyright notices stand in their files. What was changed, by whom and when, stands in the history of this repository.', '',
    ].join('\n').replace('pigeon/pigeon', String(pass.subject.repository))]])
  })

  it.each(['NOTICE', 'notice.txt'])('is left alone where %s stands', async (name) => {
    expect(await mended({ findings: [silent], tree: { [name]: 'x' } })).toEqual({ files: [], left: [expect.stringContaining('left alone')] })
  })
})

describe('the patch of notices', () => {
  const gone = { ...finding('notice-removed', 'error', 'app/A.java'), identity: 'notices of telegram-android' }
  const lost = (path: string, upstream = android): DerivedFile => ({ ...derivedFile(path, upstream), notice: 'removed', origin: { path, revision: '', version: '9.3.2' } })
  const java = 'package a;\n\nclass A {\n}\n'

  it('puts the wording of the catalogue before the first line', async () => {
    const { files } = await mended({ findings: [gone], files: [lost('app/A.java')], tree: { 'app/A.java': java } })
    expect(files.map(({ path, content }) => [path, content])).toEqual([['telegram-gpl-check-notices.patch', [
      'diff --git a/app/A.java b/app/A.java', '--- a/app/A.java', '+++ b/app/A.java', '@@ -1,3 +1,11 @@',
      '+/*', '+ * This is the source code of Telegram for Android v. 9.x.x.', '+ * It is licensed under GNU GPL v. 2 or later.',
      '+ * You should have received a copy of the license in this archive (see LICENSE).', '+ *', '+ * Copyright Nikolai Kudashov, 2013-2022.', '+ */', '+',
      ' package a;', ' ', ' class A {', '',
    ].join('\n')]])
  })

  it('keeps a file\'s own line ends', async () => {
    const { files } = await mended({ findings: [gone], files: [lost('app/A.java')], tree: { 'app/A.java': java.replaceAll('\n', '\r\n') } })
    const lines = files[0]?.content.split('\n').filter((line) => /^[+ ]/.test(line) && !line.startsWith('+++')) ?? []
    expect(lines.filter((line) => !line.endsWith('\r'))).toEqual([])
  })

  it.each<[string, string, string]>([
    ['a script', 'app/a.py', '#!/usr/bin/env python\nimport a\nimport b\n'],
    ['markup', 'app/a.php', '<?php\n\necho 1;\n'],
    ['a byte order mark', 'app/a.java', `\uFEFF${java}`],
    ['a name that a patch would have to quote', 'app/"a".java', java],
    ['a file of two lines', 'app/a.java', 'package a;\n'],
  ])('leaves out %s, and says so', async (_, path, content) => {
    expect(await mended({ findings: [gone], files: [lost(path)], tree: { [path]: content } })).toEqual({ files: [], left: [expect.stringContaining('1 of 1 files')] })
  })

  it('is for the files alone that the finding counts', async () => {
    const others = [lost('app/B.java', desktop), { ...lost('app/C.java'), containment: 0.2 }, { ...lost('app/D.java'), notice: 'changed' as const }]
    expect(await mended({ findings: [gone], files: others, tree: { 'app/B.java': java, 'app/C.java': java, 'app/D.java': java } })).toEqual({ files: [], left: [] })
  })

  it('is never written over', async () => {
    const given = { findings: [gone], files: [lost('app/A.java')], tree: { 'app/A.java': java, 'telegram-gpl-check-notices.patch': '' } }
    expect(await mended(given)).toEqual({ files: [], left: ['telegram-gpl-check-notices.patch exists and was left alone.'] })
  })
})
