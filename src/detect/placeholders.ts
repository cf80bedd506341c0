/** Detector: files that an upstream ships as stand-ins and that were not replaced, known by their git blob ids. */

import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { mayBePlaceholder, placeholderWithBlob } from '../catalog/placeholders.ts'
import type { Detector } from '../model/detector.ts'
import type { PlaceholderFile } from '../model/evidence.ts'
import { placeAt } from '../model/place.ts'

export const placeholders: Detector<string> = {
  id: 'placeholders',
  readsBinaries: true,
  survey: ({ file, bytes, binary }) => {
    if (file.role === 'vendored' || file.role === 'test' || !mayBePlaceholder(file.path)) return null
    return idsOf(bytes, binary).find((blob) => placeholderWithBlob(blob) !== null) ?? null
  },
  conclude: (surveys) => Promise.resolve(surveys.map(({ file, survey }): PlaceholderFile => ({ kind: 'placeholder-file', place: placeAt(file.path, 1), blob: survey }))),
}

/** Git's ids of the file as it is, and as it was before a checkout gave a text the line ends of Windows. */
function idsOf(bytes: Uint8Array, binary: boolean): readonly string[] {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return binary ? [blobId(content)] : [blobId(content), blobId(Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'))]
}

function blobId(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}
