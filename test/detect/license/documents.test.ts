/** Licence texts as files have them: in every encoding, layout and company that people keep them in, read from disk as a run reads them. */

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { license } from '../../../src/detect/license/license.ts'
import { createReader } from '../../../src/host/read-source.ts'
import { languageOf } from '../../../src/languages/languages.ts'
import type { Context } from '../../../src/model/detector.ts'
import { ofKind, type Evidence } from '../../../src/model/evidence.ts'
import type { SourceFile } from '../../../src/model/source.ts'
import { reflowed, textOf } from '../../licenses/texts.ts'

type Tree = Readonly<Record<string, string | Uint8Array>>

const parser = { parse: () => Promise.resolve(null) }

async function conclude(tree: Tree): Promise<readonly Evidence[]> {
  const root = mkdtempSync(join(tmpdir(), 'documents-'))
  const read = createReader(root)
  const files = Object.entries(tree).map(([path, content]): SourceFile => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
    return { path, role: 'first-party', language: languageOf(path)?.id ?? null }
  })
  const surveys = await Promise.all(files.map(async (file) => {
    const source = read(file)
    return { file, survey: 'because' in source || source.binary ? null : await license.survey(source, parser, { mayHold: () => false }) }
  }))
  const told = surveys.flatMap(({ file, survey }) => (survey === null ? [] : [{ file, survey }]))
  const context: Partial<Context> = { files, evidence: [] }
  return license.conclude(told, context as Context)
}

async function declaredIn(tree: Tree): Promise<string | null> {
  return ofKind(await conclude(tree), 'repository-license')[0]?.declared ?? null
}

const gpl3 = textOf('GPL-3.0')
const gpl2 = textOf('GPL-2.0')

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

function markdown(text: string): string {
  return text
    .replace(/^(\s*)(GNU (?:\w+ )*PUBLIC LICENSE)/m, '# $2')
    .replace(/^ *(\d{1,2})\. ([A-Z][^.\n]*)\./gm, '### $1. $2.\n')
    .replace(/^ *Preamble$/m, '## Preamble')
    .replace(/<(https?:[^>]*)>/g, '[$1]($1)')
    .replace(/"(This License|The Program|you|propagate|modify)"/g, '**“$1”**')
}

function html(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
  const paragraphs = escaped.split(/\n\s*\n/).map((one) => `<p>${one.trim()}</p>`)
  return `<!DOCTYPE html>\n<html><head><title>Licence</title></head>\n<body>\n${paragraphs.join('\n\n')}\n</body></html>\n`
}

function rtf(text: string): string {
  const escaped = text.replace(/[\\{}]/g, '\\$&').split('\n').map((line) => `${line}\\`).join('\n')
  return `{\\rtf1\\ansi\\ansicpg1252\n{\\fonttbl\\f0\\fswiss Helvetica;}\n\\f0\\fs24 ${escaped}\n}`
}

describe.each([['GPL-3.0', gpl3], ['GPL-2.0', gpl2]])('the unaltered %s', (spdx, text) => {
  it.each<[string, string, string | Uint8Array]>([
    ['in UTF-8', 'LICENSE', text],
    ['in UTF-8 with its mark', 'LICENSE.txt', `\uFEFF${text}`],
    ['in UTF-16, the low byte first', 'LICENSE.txt', utf16(text, 'le')],
    ['in UTF-16, the high byte first', 'LICENSE.txt', utf16(text, 'be')],
    ['in Latin-1, below a name with an accent', 'LICENSE', Buffer.from(`Pigeon, © 2019 René Müller\n\n${text}`, 'latin1')],
    ['with the line ends of Windows', 'COPYING', text.replace(/\n/g, '\r\n')],
    ['with the line ends of old Macs', 'COPYING', text.replace(/\n/g, '\r')],
    ['on long lines', 'LICENSE', reflowed(text, 300)],
    ['on short lines', 'LICENSE', reflowed(text, 50)],
    ['in Markdown', 'LICENSE.md', markdown(text)],
    ['on a web page', 'license.html', html(text)],
    ['in rich text', 'LICENSE.rtf', rtf(text)],
    ['under an odd name', 'LICENSE.q7x', text],
    ['under no licence\'s name', 'docs-of-law', text],
    ['without its appendix', 'LICENSE', text.split('END OF TERMS AND CONDITIONS')[0] ?? ''],
    ['with its appendix filled in', 'LICENSE', text.replace(/<year>/g, '2019').replace(/<name of author>/g, 'The Pigeon Fanciers')],
    ['behind a preface', 'LICENSE', `Pigeon carries messages between lofts.\nIt was written in 2019.\n\n${text}`],
  ])('%s is known and not called altered', async (_, path, content) => {
    const texts = ofKind(await conclude({ [path]: content }), 'license-text')
    expect(texts.map((one) => [one.spdx, one.alterations ?? []])).toEqual([[spdx, []]])
  })
})

describe('an additional permission', () => {
  it.each([
    ['LicenseRef-OpenSSL-exception', 'In addition, as a special exception, the copyright holders give permission to link the code of portions of this program with the OpenSSL library.\n\nObligations in all other respects stay as they are.'],
    ['Classpath-exception-2.0', 'Linking this library statically or dynamically with other modules is making a combined work based on this library. Thus, the terms and conditions of the GNU General Public License cover the whole combination.\n\nAs a special exception, the copyright holders of this library give you permission to link this library with independent modules to produce an executable.'],
    ['LicenseRef-App-Store-exception', 'As an additional permission under section 7, you are allowed to distribute the software through an app store.'],
  ])('%s before or after the text is named, and is no alteration', async (id, words) => {
    for (const LICENSE of [`${words}\n\n${gpl3}`, `${gpl3}\n\n${words}\n`]) {
      const [text] = ofKind(await conclude({ LICENSE }), 'license-text')
      expect(text).toMatchObject({ spdx: 'GPL-3.0', exception: id })
      expect(text?.alterations ?? []).toEqual([])
    }
  })
})

describe('several texts', () => {
  it.each<[string, Tree, string | null]>([
    ['in one file are all meant', { LICENSE: `${gpl3}\n\n\n${textOf('MIT')}` }, 'GPL-3.0 AND MIT'],
    ['in two files are all meant', { 'LICENSE-GPL': gpl3, 'LICENSE-MIT': textOf('MIT') }, 'GPL-3.0 AND MIT'],
    ['are a choice where a manifest says so', { 'LICENSE-GPL': gpl3, 'LICENSE-MIT': textOf('MIT'), 'package.json': '{"license": "MIT OR GPL-3.0-or-later"}' }, 'MIT OR GPL-3.0-or-later'],
    ['are a choice where COPYING says so', { COPYING: 'Pigeon is free software; you can redistribute it and/or modify it under the terms of the GNU General Public License as published by the Free Software Foundation; either version 2 or (at your option) version 3 of the License.\n', 'gpl-2.0.txt': gpl2, 'gpl-3.0.txt': gpl3 }, 'GPL-2.0-only OR GPL-3.0-only'],
    ['of the LGPL are one, as the FSF asks them to be kept', { COPYING: gpl3, 'COPYING.LESSER': textOf('LGPL-3.0').split(/GNU GENERAL PUBLIC LICENSE\s+Version 3/)[0] ?? '' }, 'LGPL-3.0'],
    ['of the LGPL with a notice that says or later', { COPYING: gpl3, 'COPYING.LESSER': textOf('LGPL-3.0').split(/GNU GENERAL PUBLIC LICENSE\s+Version 3/)[0] ?? '', 'a.py': '# Pigeon is free software: you can redistribute it and/or modify it under the terms of the GNU\n# Lesser General Public License as published by the Free Software Foundation, either version 3 of\n# the License, or (at your option) any later version.\n' }, 'LGPL-3.0-or-later'],
    ['in a folder of licences are what REUSE.toml says of the whole', { 'LICENSES/GPL-3.0-or-later.txt': gpl3, 'LICENSES/MIT.txt': textOf('MIT'), 'LICENSES/CC0-1.0.txt': textOf('CC0-1.0'), 'REUSE.toml': 'version = 1\n\n[[annotations]]\npath = "**"\nSPDX-License-Identifier = "GPL-3.0-or-later"\n\n[[annotations]]\npath = "loft/**"\nSPDX-License-Identifier = "MIT"\n' }, 'GPL-3.0-or-later'],
    ['in a folder of licences are what dep5 says of the whole', { 'LICENSES/AGPL-3.0-only.txt': textOf('AGPL-3.0'), 'LICENSES/MIT.txt': textOf('MIT'), '.reuse/dep5': 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nCopyright: 2019 The Pigeon Fanciers\nLicense: AGPL-3.0-only\n\nFiles: loft/*\nCopyright: 2019 Loft\nLicense: MIT\n' }, 'AGPL-3.0-only'],
    ['beside LICENSE in a folder of licences are of parts', { LICENSE: gpl3, 'LICENSES/MIT.txt': textOf('MIT') }, 'GPL-3.0'],
    ['on a web page beside the plain one are the same', { LICENSE: gpl3, 'license.html': html(gpl3) }, 'GPL-3.0'],
  ])('%s', async (_, tree, declared) => {
    expect(await declaredIn(tree)).toBe(declared)
  })

  it('in one file stand each on their own lines', async () => {
    const texts = ofKind(await conclude({ COPYING: `${gpl2}\n\n${textOf('LGPL-2.1')}\n\n${textOf('BSD-3-Clause')}` }), 'license-text')
    expect(texts.map(({ spdx }) => spdx)).toEqual(['GPL-2.0', 'LGPL-2.1', 'BSD-3-Clause'])
    expect(texts.map(({ alterations }) => alterations ?? [])).toEqual([[], [], []])
    texts.slice(1).forEach(({ place }, at) => expect(place.line).toBeGreaterThan(texts[at]?.place.endLine ?? 0))
  })
})

describe('an altered text', () => {
  it.each<[string, (text: string) => string | Uint8Array]>([
    ['in UTF-16', (text) => utf16(text, 'le')],
    ['with the line ends of Windows', (text) => text.replace(/\n/g, '\r\n')],
    ['on short lines', (text) => reflowed(text, 50)],
    ['in Markdown', markdown],
    ['behind a preface', (text) => `Pigeon carries messages.\n\n${text}`],
    ['before another text', (text) => `${text}\n\n${textOf('MIT')}`],
  ])('%s is shown, and nothing else of it', async (_, written) => {
    const altered = gpl3.replace('You may charge any price', 'You may charge a fair price')
    const [text] = ofKind(await conclude({ LICENSE: written(altered) }), 'license-text')
    expect(text?.alterations).toMatchObject([{ original: expect.stringContaining('[-any-]') as string, here: expect.stringContaining('{+a fair+}') as string }])
  })
})
