/** package.json and composer.json. */

import { licenseOfManifest } from '../manifest.ts'
import { clipped } from '../prose.ts'
import type { Statement } from '../statement.ts'
import { readField } from '../field.ts'

export function licenseOfNpm(text: string): readonly Statement[] {
  const line = text.slice(0, Math.max(0, text.search(/"licen[cs]es?"\s*:/))).split('\n').length
  try {
    const found = licenseOfManifest(JSON.parse(text.replace(/^\uFEFF/, '')))
    if (found === null) return []
    const raw = clipped(found.raw)
    if (found.reading.ok) return [{ expression: found.reading.text, raw, trouble: null, line }]
    return [{ expression: readField(found.raw).expression, raw, trouble: found.reading.because, line }]
  } catch {
    return /"licen[cs]es?"\s*:/.test(text) ? [{ expression: null, raw: '', trouble: 'The file is no valid JSON, so its license field was not read.', line }] : []
  }
}
