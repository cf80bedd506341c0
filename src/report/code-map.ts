/** The repository's own code as a map: folders and files by their lines, each with the upstream that it stems from. */

import type { DerivedFile, FolderLines } from '../model/evidence.ts'
import { compareText } from '../model/place.ts'
import { squarified, type Box } from './treemap.ts'

/** One rectangle of the map: a file, the rest of a folder, or a folder that is too small to be shown in parts. */
export interface Tile extends Box {
  readonly path: string
  readonly lines: number
  /** Files that stem from an upstream; 0 for code that stems from nowhere. */
  readonly files: number
  /** The upstream that most of it stems from, or null. */
  readonly upstream: string | null
  /** Share of its lines that stem from any upstream, 0 to 1. */
  readonly share: number
}

interface Node {
  readonly path: string
  lines: number
  derived: number
  files: number
  /** Derived lines by upstream. */
  readonly upstreams: Map<string, number>
  readonly children: Map<string, Node>
}

/** A tile with less than this area, in the box's units, is not taken apart. */
const leastArea = 160

/** The tiles that fill the box. Empty where there are no lines at all. */
export function codeMap(derived: readonly DerivedFile[], own: readonly FolderLines[], box: Box): readonly Tile[] {
  const root = nodeAt('')
  for (const file of derived) addFile(root, file)
  for (const { folder, lines } of own) add(root, [...folder.split('/').filter((part) => part !== ''), '*'], { lines, derived: 0, upstream: null })
  return root.lines === 0 ? [] : tilesOf(withoutSingleFolders(root), box)
}

function nodeAt(path: string): Node {
  return { path, lines: 0, derived: 0, files: 0, upstreams: new Map(), children: new Map() }
}

/** Only the lines that stem from the upstream: what else stands in the file is counted with its folder. */
function addFile(root: Node, { path, role, upstream, derivedLines }: DerivedFile): void {
  if (role !== 'first-party' && role !== 'test') return
  add(root, path.split('/'), { lines: derivedLines, derived: derivedLines, upstream })
}

interface Part {
  readonly lines: number
  readonly derived: number
  readonly upstream: string | null
}

function add(root: Node, parts: readonly string[], part: Part): void {
  let node = root
  count(node, part)
  for (const name of parts) {
    const child = node.children.get(name) ?? nodeAt(node.path === '' ? name : `${node.path}/${name}`)
    node.children.set(name, child)
    count(child, part)
    node = child
  }
}

function count(node: Node, { lines, derived, upstream }: Part): void {
  node.lines += lines
  node.derived += derived
  if (upstream === null) return
  node.files++
  node.upstreams.set(upstream, (node.upstreams.get(upstream) ?? 0) + derived)
}

/** A folder that holds nothing but a folder is not drawn. */
function withoutSingleFolders(node: Node): Node {
  const [only] = node.children.values()
  return only && node.children.size === 1 ? withoutSingleFolders(only) : node
}

function tilesOf(node: Node, box: Box): readonly Tile[] {
  const children = [...node.children.values()].filter(({ lines }) => lines > 0).sort((a, b) => b.lines - a.lines || compareText(a.path, b.path))
  if (children.length === 0 || box.width * box.height < leastArea) return [tileOf(node, box)]
  const boxes = squarified(children.map(({ lines }) => lines), box)
  return children.flatMap((child, index) => tilesOf(withoutSingleFolders(child), boxes[index] ?? box))
}

function tileOf({ path, lines, derived, files, upstreams }: Node, box: Box): Tile {
  const [most] = [...upstreams].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  return { ...box, path: path.replace(/(?:^|\/)\*$/, ''), lines, files, upstream: most?.[0] ?? null, share: lines === 0 ? 0 : derived / lines }
}
