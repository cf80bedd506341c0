/** Detector: files that an upstream ships as stand-ins and that were not replaced, known by their git blob ids. */

import { Buffer } from 'node:buffer'
import { mayBePlaceholder, placeholderWithBlob } from '../catalog/placeholders.ts'
import type { Detector } from '../model/detector.ts'
import type { PlaceholderFile } from '../model/evidence.ts'
import { placeAt } from '../model/place.ts'

export const placeholders: Detector<string> = {
  id: 'placeholders',
  readsBinaries: true,
  survey: ({ file, bytes, binary }) => {
    if (file.role === 'vendored' || file.role === 'test' || !mayBePlaceholder(file.path)) return null
    return knownIdOf(bytes, binary)
  },
  conclude: (surveys) => Promise.resolve(surveys.map(({ file, survey }): PlaceholderFile => ({ kind: 'placeholder-file', place: placeAt(file.path, 1), blob: survey }))),
}

/** The file's blob id where it is a placeholder's. */
async function knownIdOf(bytes: Uint8Array, binary: boolean): Promise<string | null> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  // A thread takes longer to load it than to look at a hundred files.
  const { createHash } = await import('node:crypto')
  const idOf = (blob: Buffer): string => createHash('sha1').update(`blob ${blob.length}\0`).update(blob).digest('hex')
  return contentsOf(content, binary).map(idOf).find((blob) => placeholderWithBlob(blob) !== null) ?? null
}

/** The file as it is, and as it was before a checkout gave a text the line ends of Windows. */
function contentsOf(content: Buffer, binary: boolean): readonly Buffer[] {
  return binary ? [content] : [content, Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')]
}
