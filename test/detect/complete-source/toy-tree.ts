/** What the detector says of a tree that is given as texts by path. */

import { collect } from '../../../src/collect/collect.ts'
import { evidenceOf } from '../../../src/detect/complete-source/detector.ts'
import { surveyUses } from '../../../src/detect/complete-source/survey.ts'
import { isWorthReading } from '../../../src/detect/worth-reading.ts'
import { withContentRole } from '../../../src/languages/generated.ts'
import type { Context } from '../../../src/model/detector.ts'
import { ofKind, type Evidence, type MissingSource } from '../../../src/model/evidence.ts'
import type { Tree, TreeEntry } from '../../../src/model/ports.ts'
import type { Request } from '../../../src/model/request.ts'

export type Texts = Readonly<Record<string, string>>

/** The evidence of the whole tree; submodules and links are what git would list beside it. */
export async function look(texts: Texts, entries: readonly TreeEntry[] = []): Promise<readonly Evidence[]> {
  const tree: Pick<Tree, 'list' | 'entries' | 'read' | 'blobId' | 'piece'> = {
    list: () => Promise.resolve({ paths: Object.keys(texts).sort(), tests: [], passedOver: [] }),
    entries: () => Promise.resolve(entries),
    read: (path) => Promise.resolve(texts[path] ?? null),
    // A toy binary is its own blob's id.
    blobId: (path) => Promise.resolve(texts[path] ?? null),
    piece: (path, { from, length }) => {
      const bytes = Buffer.from(texts[path] ?? '', 'latin1')
      const start = from < 0 ? Math.max(0, bytes.length + from) : from
      return Promise.resolve({ size: bytes.length, bytes: bytes.subarray(start, start + length) })
    },
  }
  const { files } = await collect({ exclude: [], testPaths: [] } as unknown as Request, tree as Tree)
  const read = new Map(files.filter(isWorthReading).map((file) => [file.path, withContentRole(file, texts[file.path] ?? '')]))
  const surveyed = [...read.values()].flatMap((file) => {
    const text = texts[file.path] ?? ''
    const survey = surveyUses({ file, bytes: new TextEncoder().encode(text), binary: false, text: () => text })
    return survey === null ? [] : [{ file, survey }]
  })
  return evidenceOf(surveyed, { files: files.map((file) => read.get(file.path) ?? file), ports: { tree } } as unknown as Context)
}

export async function missingIn(texts: Texts, entries: readonly TreeEntry[] = []): Promise<readonly MissingSource[]> {
  return ofKind(await look(texts, entries), 'missing-source')
}

/** Reason and name of each missing unit. */
export async function unitsMissingIn(texts: Texts, entries: readonly TreeEntry[] = []): Promise<readonly string[]> {
  return (await missingIn(texts, entries)).map(({ reason, unit }) => `${reason} ${unit}`)
}
