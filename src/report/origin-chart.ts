/** Where the code comes from, as a Mermaid chart for GitHub's Markdown: upstreams on the left, the folders that hold their code on the right. */

import type { DerivedFile } from '../model/evidence.ts'
import type { Report } from '../model/report.ts'
import { visible } from './escape.ts'
import { foldersOf } from './folders.ts'
import { counted, percent } from './wording.ts'

/** What a reader takes in at a glance. */
const shown = { upstreams: 6, folders: 5, label: 60 }

/** One block, or nothing where no file is known to stem from anywhere. */
export function originChart({ derivation, derivedFiles }: Report): readonly string[] {
  const upstreams = (derivation?.upstreams ?? []).slice(0, shown.upstreams)
  const rows = upstreams.flatMap(({ id, license, share }, index) => upstreamRows(`u${index}`, `${id}, ${license}, ${percent(share)}`, derivedFiles.filter(({ upstream }) => upstream === id)))
  return rows.length === 0 ? [] : [['```mermaid', 'flowchart LR', ...rows, '```'].join('\n')]
}

function upstreamRows(node: string, label: string, files: readonly DerivedFile[]): readonly string[] {
  const folders = foldersOf(files.map(({ path }) => path), shown.folders)
  const arrows = folders.map(([folder, count], index) => `  ${node} --> ${node}f${index}["${mermaidText(`${folder}, ${counted(count, 'file')}`)}"]`)
  return arrows.length === 0 ? [] : [`  ${node}["${mermaidText(label)}"]`, ...arrows]
}

/**
 * A stranger's text between the quotes of a label: letters, digits and what stands between them in names. All else is written as Mermaid's numbered entity, so that there
 * is neither Markdown, HTML, an icon nor a directive in it (Mermaid's documentation, *Entity codes to escape characters*). Of a long path the end is shown.
 */
export function mermaidText(text: string): string {
  const points = Array.from(visible(text))
  const short = points.length <= shown.label ? points : ['…', ...points.slice(1 - shown.label)]
  return short.join('').replace(/(?![\p{L}\p{N} ,/_]|[-.](?=[\p{L}\p{N}]))./gu, (point) => `#${point.codePointAt(0) ?? 32};`)
}
