/** Runs a detector over files that are given as text. */

import { roleOf } from '../../src/collect/role.ts'
import { languageOf } from '../../src/languages/languages.ts'
import type { Context, Detector, Surveyed } from '../../src/model/detector.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Source } from '../../src/model/source.ts'

const parser = { parse: () => Promise.resolve(null) }

/** What the detector concludes of the tree, given what others found. */
export async function evidenceOf<Survey>(detector: Detector<Survey>, tree: Readonly<Record<string, string>>, evidence: readonly Evidence[] = []): Promise<readonly Evidence[]> {
  const surveyed: Surveyed<Survey>[] = []
  for (const [path, text] of Object.entries(tree)) {
    const source: Source = { file: { path, role: roleOf(path), language: languageOf(path)?.id ?? null }, bytes: new TextEncoder().encode(text), binary: false, text: () => text }
    const survey = await detector.survey(source, parser, { mayHold: () => false })
    if (survey !== null) surveyed.push({ file: source.file, survey: structuredClone(survey) })
  }
  return detector.conclude(surveyed, { evidence } as unknown as Context)
}
