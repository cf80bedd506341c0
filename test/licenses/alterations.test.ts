import { describe, expect, it } from 'vitest'
import { alterationsIn } from '../../src/licenses/alterations.ts'
import { identifyTexts } from '../../src/licenses/identify.ts'
import { originalText } from '../../src/licenses/original-text.ts'
import type { Alteration } from '../../src/model/evidence.ts'
import { reflowed, textOf } from './texts.ts'

const gnu = ['GPL-1.0', 'GPL-2.0', 'GPL-3.0', 'LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-3.0']

async function altered(document: string): Promise<readonly Alteration[]> {
  const found = identifyTexts(document)
  const all = await Promise.all(found.map(async (one) => alterationsIn(document, one, await originalText(one.spdx) ?? '')))
  return all.flat()
}

describe.each(gnu)('%s is unaltered', (spdx) => {
  const text = textOf(spdx)
  it.each([
    ['as it is', text],
    ['with the line ends of Windows', text.replace(/\n/g, '\r\n')],
    ['reflowed', reflowed(text, 60)],
    ['quoted in Markdown', `# Licence\n\n${text.split('\n').map((line) => `> ${line}`).join('\n')}\n`],
    ['with other quotes', text.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’')],
    ['with addresses of other days', text.replace(/51 Franklin (?:Street|St), Fifth Floor, Boston, MA\s+02110-1301/g, '59 Temple Place, Suite 330, Boston, MA 02111-1307').replace(/https?:\/\/fsf\.org/g, 'http://www.fsf.org')],
    ['without the advice on how to apply it', text.split('END OF TERMS AND CONDITIONS')[0] ?? ''],
    ['behind an exception and before more words', `As a special exception, we give permission to link this program with the OpenSSL library.\n\n${text}\n\nFeed the pigeons twice a day, and keep the loft clean. Thank you all.\n`],
  ])('%s', async (_, document) => {
    expect(await altered(document)).toEqual([])
  })
})

describe('an alteration', () => {
  it('is a sentence that was put in', async () => {
    const text = textOf('GPL-3.0').replace('TERMS AND CONDITIONS\n', 'TERMS AND CONDITIONS\n\nNobody may sell this program to pigeons or to other birds.\n')
    const [only, ...more] = await altered(text)
    expect(more).toEqual([])
    expect(only).toMatchObject({ original: '', here: expect.stringContaining('{+nobody may sell this program to pigeons or to other birds+}') as string })
    expect(text.split('\n')[only!.line - 1]).toContain('Nobody may sell')
  })

  it('is one that was taken out', async () => {
    const found = await altered(textOf('GPL-2.0').replace(/You must cause any work that you distribute or publish[\s\S]*?under the terms of this License\./, ''))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ here: '', original: expect.stringContaining('[-') as string })
    expect(found[0]!.original).toContain('you must cause any work')
  })

  it('is a word for another', async () => {
    expect(await altered(textOf('GPL-3.0').replace(/You may make, run and propagate covered works that you do not\s+convey, without conditions/, 'You may not make, run and propagate covered works that you do not convey, without conditions')))
      .toMatchObject([{ here: expect.stringContaining('{+not+}') as string }])
  })

  it('is not told where the document is another one', async () => {
    expect(await altered('Feed the pigeons.')).toEqual([])
  })
})
