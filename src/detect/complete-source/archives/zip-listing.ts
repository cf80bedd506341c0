/** What lies in a zip archive, by the directory at its end: nothing is unpacked. APPNOTE.TXT of PKWARE, sections 4.3.12 and 4.3.16. */

import type { Tree } from '../../../model/ports.ts'

export interface ZipMember {
  readonly path: string
  /** Whether it takes a password to read it. */
  readonly isEncrypted: boolean
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
/** The end of the directory, and the longest comment behind it. */
const endBytes = 22 + 0xffff
const mostDirectory = 8 * 2 ** 20
const mostMembers = 50_000
/** No system takes a longer path. */
const mostPath = 4096

/** The files in it, in order; null where it is no zip archive, or one whose directory is not where it should be. */
export async function zipListing(path: string, tree: Pick<Tree, 'piece'>): Promise<readonly ZipMember[] | null> {
  const tail = await tree.piece(path, { from: -endBytes, length: endBytes })
  const end = tail === null ? -1 : endOfDirectory(viewOf(tail.bytes))
  if (tail === null || end < 0) return null
  // The place that the archive gives is off where a program stands before it.
  const size = viewOf(tail.bytes).getUint32(end + 12, true)
  const at = tail.size - tail.bytes.length + end - size
  if (size > mostDirectory || at < 0) return null
  const directory = await tree.piece(path, { from: at, length: size })
  return directory === null ? null : membersIn(directory.bytes)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The mark that stands last, and that the comment's length leads from to the end of the file. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === endMark && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  return -1
}

/** Up to the first entry that is none. */
function membersIn(bytes: Uint8Array): readonly ZipMember[] {
  const view = viewOf(bytes)
  const members: ZipMember[] = []
  for (let at = 0; at + 46 <= bytes.length && members.length < mostMembers && view.getUint32(at, true) === entryMark;) {
    const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    // Windows once wrote its own slashes. Latin-1 tells folders and endings as well as any encoding.
    const path = Buffer.from(bytes.buffer, bytes.byteOffset + at + 46, Math.min(name, bytes.length - at - 46)).toString('latin1').replaceAll('\\', '/')
    if (!path.endsWith('/') && name <= mostPath) members.push({ path, isEncrypted: (view.getUint16(at + 8, true) & 1) === 1 })
    at += 46 + name + extra + comment
  }
  return members
}
