import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifyTexts } from '../../src/licenses/identify.ts'
import { sketchOf } from '../../src/licenses/sketch.ts'
import { listedIds, reflowed, textOf } from './texts.ts'

const names = (text: string): string[] => identifyTexts(text).map(({ spdx }) => spdx)

/** Ids that share one text, by the text's sketch; ids of exceptions hold no licence text. */
const sketches = new Map(listedIds.filter((id) => !id.includes('-with-')).map((id) => [id, sketchOf('', textOf(id), Number.MAX_SAFE_INTEGER).hashes]))

const gnu = ['GPL-1.0', 'GPL-2.0', 'GPL-3.0', 'LGPL-2.0', 'LGPL-2.1', 'AGPL-1.0', 'AGPL-3.0']
const others = ['MIT', 'Apache-2.0', 'BSL-1.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0', 'ISC', 'Unlicense', '0BSD', 'Zlib', 'CC0-1.0', 'Artistic-2.0', 'EPL-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'OFL-1.1']

describe('every text of the SPDX list', () => {
  it('is known by its own name, or by that of a licence with the same words', () => {
    const strangers = [...sketches.keys()].filter((id) => {
      const found = names(textOf(id))
      return !found.some((name) => name === id.replace(/-only$|-or-later$|\+$/, '') || sketches.get(name) === sketches.get(id))
    })
    expect(strangers).toEqual(['any-OSI'])
  })
})

describe.each([...gnu, ...others])('%s', (spdx) => {
  const text = textOf(spdx)

  it.each([
    ['as it is', text],
    ['with the line ends of Windows', text.replace(/\n/g, '\r\n')],
    ['on long lines', reflowed(text, 400)],
    ['on short lines', reflowed(text, 40)],
    ['in capitals', text.toUpperCase()],
    ['as a comment in C', `/*\n${text.split('\n').map((line) => ` * ${line}`).join('\n')}\n */`],
    ['as a comment in a shell script', text.split('\n').map((line) => `# ${line}`).join('\n')],
    ['quoted in Markdown', `# License\n\n${text.split('\n').map((line) => `> ${line}`).join('\n')}\n`],
    ['in HTML', `<html><body><p>${reflowed(text, 100).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n\n/g, '</p>\n<p>')}</p></body></html>`],
    ['with typographer’s quotes', text.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’')],
    ['behind a preface', `Pigeon is an instant messenger for pigeons and those who feed them.\nWe wrote it in 2019.\n\n${text}`],
    ['before an afterword', `${text}\n\nPigeon also holds drawings by people who gave them away for nothing. Ask them before you print any of it on a mug.\n`],
  ])('is known %s', (_, document) => {
    expect(names(document)).toEqual([spdx])
  })
})

describe('what belongs together', () => {
  it('finds two texts in one file, each on its own lines', () => {
    const found = identifyTexts(`${textOf('MIT')}\n\n${textOf('GPL-3.0')}`)
    expect(found.map(({ spdx }) => spdx)).toEqual(['MIT', 'GPL-3.0'])
    expect(found[0]!.endLine).toBeLessThan(found[1]!.line)
  })

  it('finds the GPL-3.0 that the SPDX list appends to the LGPL-3.0 beside it', () => {
    expect(names(textOf('LGPL-3.0'))).toEqual(['LGPL-3.0', 'GPL-3.0'])
  })

  it('needs no advice on how to apply the licence', () => {
    for (const spdx of ['GPL-2.0', 'GPL-3.0', 'AGPL-3.0', 'LGPL-2.1', 'Apache-2.0']) {
      const [body = ''] = textOf(spdx).split('END OF TERMS AND CONDITIONS')
      expect(names(body)).toEqual([spdx])
    }
  })

  it('says how like the text is, and still knows it when sentences are changed', () => {
    const [exact] = identifyTexts(textOf('GPL-3.0'))
    const altered = identifyTexts(textOf('GPL-3.0').replace(/you may/g, 'every pigeon may').replace(/we use/gi, 'they used'))
    expect(exact!.similarity).toBeGreaterThan(0.99)
    expect(altered.map(({ spdx }) => spdx)).toEqual(['GPL-3.0'])
    expect(altered[0]!.similarity).toBeLessThan(0.99)
  })
})

describe('what is no licence text', () => {
  it.each([
    ['nothing', ''],
    ['the bare word', 'GPL'],
    ['a mention', 'Pigeon is licensed under the GNU General Public License, version 3.'],
    ['an address', 'https://www.gnu.org/licenses/gpl-3.0.html https://opensource.org/licenses/MIT'],
    ['a list of dependencies', ['feather - MIT License', 'beak - Apache License 2.0', 'crumbs - GPL-2.0', 'perch - BSD-3-Clause'].join('\n')],
    ['the notice of a file', [...textOf('GPL-3.0').matchAll(/This program is free software[\s\S]*?for more details\./g)][0]?.[0] ?? 'missing'],
    ['the first page of the GPL', textOf('GPL-3.0').slice(0, 6000)],
    ['half of the MIT licence', textOf('MIT').slice(0, 600)],
  ])('%s', (_, document) => {
    expect(names(document)).toEqual([])
  })

  it('is whatever a stranger writes, without a mishap', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(names(text)).toEqual([])
    }))
  })
})
