/** REUSE.toml: which licence stands for which paths. */

import type { Statement } from '../statement.ts'
import { joined, readField } from '../field.ts'
import { clipped } from '../prose.ts'
import { member, parseToml, textsOf } from './toml.ts'

/** One statement for each annotation; only one for all paths speaks for the whole. Of several identifiers all apply. */
export async function licenseOfReuse(text: string): Promise<readonly Statement[]> {
  const annotations = member(await parseToml(text), 'annotations')
  if (!Array.isArray(annotations)) return []
  return annotations.slice(0, 100).flatMap((annotation: unknown): readonly Statement[] => {
    const ids = textsOf(member(annotation, 'SPDX-License-Identifier'))
    const fields = ids.map(readField)
    if (ids.length === 0) return []
    const expression = fields.every((field) => field.expression !== null) ? joined('and', fields.map((field) => field.expression ?? '')) : null
    const statement = { expression, raw: clipped(ids.join(' and ')), trouble: fields.find(({ trouble }) => trouble !== null)?.trouble ?? null, line: lineOf(text, ids[0] ?? '') }
    return [textsOf(member(annotation, 'path')).some((path) => /^\*\*(?:\/\*)?$/.test(path)) ? statement : { ...statement, part: true }]
  })
}

function lineOf(text: string, id: string): number {
  return text.slice(0, Math.max(0, text.indexOf(id))).split('\n').length
}
