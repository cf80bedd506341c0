/** Windows in XAML that are not in the tree while the class behind them is. */

import { folderOf } from '../../model/place.ts'
import type { AbsentUnit } from './absent.ts'
import { lastName, type TreeIndex } from './tree-index.ts'

type Read = (path: string) => Promise<string | null>

const behind = /\.a?xaml\.cs$/

/** `Nest.xaml.cs` that calls the `InitializeComponent` which is made of `Nest.xaml`. What an old project does not list nobody compiles. */
export async function absentWindows(index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const behinds = index.files.filter(({ path, role }) => role === 'first-party' && behind.test(path)).map(({ path }) => path)
  if (behinds.length === 0) return []
  const windows = new Set(index.files.map(({ path }) => path).filter((path) => /\.a?xaml$/i.test(path)).map((path) => lastName(path).toLowerCase()))
  const units: AbsentUnit[] = []
  for (const path of behinds.filter((one) => !windows.has(lastName(one).slice(0, -3).toLowerCase()))) {
    if (!needsWindow((await read(path)) ?? '')) continue
    const window = path.slice(0, -3)
    units.push({ kind: 'class', isOwn: await isCompiled(path, index, read), name: window, expectedAt: [window], users: [path], mention: 'InitializeComponent' })
  }
  return units
}

function needsWindow(text: string): boolean {
  return text.includes('InitializeComponent(') && /\bpartial\s+class\b/.test(text) && !/\bvoid\s+InitializeComponent\b/.test(text)
}

/** Whether the project around the file compiles all that lies below it, and leaves this one in. */
async function isCompiled(path: string, index: TreeIndex, read: Read): Promise<boolean> {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const project = index.files.find((file) => file.path.endsWith('.csproj') && folderOf(file.path) === folder)
    const text = project === undefined ? null : await read(project.path)
    if (text !== null) return /\bSdk\s*=\s*"/.test(text) && !/<(?:Compile|EnableDefault\w*Items)\b[^>]{0,300}(?:Remove=|>\s*false)/i.test(text)
    if (folder === '') return false
  }
}
