import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { mayBePlaceholder, placeholderWithBlob } from '../../src/catalog/placeholders.ts'
import { placeholders } from '../../src/detect/placeholders.ts'
import { surveyFile } from '../../src/detect/survey-file.ts'
import type { Detector } from '../../src/model/detector.ts'
import type { Role, Source } from '../../src/model/source.ts'

const known = { mayHold: () => false }
const parser = { parse: () => Promise.resolve(null) }

function source(path: string, content: string, options: { role?: Role; binary?: boolean } = {}): Source {
  return { file: { path, role: options.role ?? 'first-party', language: null }, bytes: Buffer.from(content), binary: options.binary ?? false, text: () => content }
}

describe('stand-ins of the upstreams', () => {
  it('are known by their blob ids and names', () => {
    expect(placeholderWithBlob('4c32fd31eca1db3836f220b60b96c8bd2fcc3dba')?.name).toBe('release.keystore')
    expect(placeholderWithBlob(createHash('sha1').update('blob 0\0').digest('hex'))).toBeNull()
    expect(mayBePlaceholder('app/google-services.json')).toBe(true)
    expect(mayBePlaceholder('app/my-google-services.json')).toBe(false)
  })

  it.each([
    ['a file of that name and other content', source('app/google-services.json', '{}')],
    ['a keystore of one\'s own', source('app/release.keystore', '\u0000\u0001', { binary: true })],
    ['another file', source('app/a.json', '{}')],
    ['a test', source('test/release.keystore', '', { role: 'test' })],
  ])('%s is none', async (_, file) => {
    expect(await placeholders.survey(file, parser, known)).toBeNull()
  })

  it('are looked for among files that are no text, of which other detectors hear nothing', async () => {
    const asked: string[] = []
    const spy = (id: string, readsBinaries?: true): Detector => ({ id, ...(readsBinaries ? { readsBinaries } : {}), survey: () => (asked.push(id), null), conclude: () => Promise.resolve([]) })
    await surveyFile(source('a.keystore', '\0', { binary: true }), [spy('text'), spy('any', true)], { parser, known })
    expect(asked).toEqual(['any'])
    expect(placeholders.readsBinaries).toBe(true)
  })
})
