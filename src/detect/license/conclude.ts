/** From what single files say to what the repository is under. */

import { areKin } from '../../catalog/kin.ts'
import { askingUpstreams } from '../../licenses/asking.ts'
import { licensesIn, parseExpression, proprietary } from '../../licenses/expression.ts'
import { folderSpokenFor, isPlainLicenseName } from '../../licenses/file-names.ts'
import { parseGnu } from '../../licenses/gnu.ts'
import { requiredLicense } from '../../licenses/required.ts'
import type { Context, Surveyed } from '../../model/detector.ts'
import { ofKind, type Evidence, type LicenseDeclaration, type LicenseText, type RepositoryLicense } from '../../model/evidence.ts'
import { compareText, placeAt } from '../../model/place.ts'
import { declaredLicense, type NoticeCounts } from './declared.ts'
import { scopeOf, type Scope } from './scope.ts'
import type { LicenseSurvey } from './survey.ts'

type Surveys = readonly Surveyed<LicenseSurvey>[]

/** The licence texts, the declarations, and what the whole is under. */
export function concludeLicense(surveys: Surveys, context: Context): readonly Evidence[] {
  const ordered = [...surveys].sort((a, b) => compareText(a.file.path, b.file.path))
  const scope = scopeOf(ordered, context.files)
  const texts = ordered.flatMap((one) => textsOf(one, scope))
  const declarations = [...ordered.flatMap((one) => declarationsOf(one, scope)), ...noticesOf(ordered)]
  const repository: RepositoryLicense = {
    kind: 'repository-license',
    ...declaredLicense(texts, declarations, noticeCounts(ordered, context)),
    required: requiredLicense(upstreamLicenses(context)).expression,
  }
  return [...texts, ...declarations, repository, ...unansweredOf(texts, declarations, repository, context)]
}

function textsOf({ file, survey }: Surveyed<LicenseSurvey>, scope: (path: string) => Scope): readonly LicenseText[] {
  return survey.texts.map(({ spdx, similarity, line, endLine, alterations }) => ({
    kind: 'license-text',
    place: placeAt(file.path, line, endLine),
    spdx,
    exception: parseGnu(spdx) === null ? null : survey.exception,
    similarity,
    scope: scope(file.path),
    ...(alterations.length > 0 ? { alterations } : {}),
  }))
}

function declarationsOf({ file, survey }: Surveyed<LicenseSurvey>, scope: (path: string) => Scope): readonly LicenseDeclaration[] {
  if (survey.statedIn === 'notice') return []
  return survey.statements.map(({ expression, raw, trouble, line, part }) => ({
    kind: 'license-declaration',
    place: placeAt(file.path, line),
    statedIn: survey.statedIn,
    expression,
    raw,
    trouble,
    scope: part === true ? 'part' : scope(file.path),
  }))
}

/** One declaration for each thing that notices say, at the first file that says it: a tree may hold thousands. */
function noticesOf(surveys: Surveys): readonly LicenseDeclaration[] {
  const first = new Map<string, LicenseDeclaration>()
  const counts = new Map<string, number>()
  for (const { file, survey } of surveys.filter((one) => one.survey.statedIn === 'notice')) {
    for (const { expression, raw, trouble, line } of survey.statements) {
      const key = expression ?? raw
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (first.has(key)) continue
      first.set(key, { kind: 'license-declaration', place: placeAt(file.path, line), statedIn: 'notice', expression, raw, trouble, scope: 'part' })
    }
  }
  return [...first].map(([key, one]) => ({ ...one, files: counts.get(key) ?? 1 }))
}

/** How many files say what in their notices: the derived ones where there are any, for theirs decide; else all. */
function noticeCounts(surveys: Surveys, context: Context): NoticeCounts {
  const derived = new Set(ofKind(context.evidence, 'derived-file').map(({ path }) => path))
  const noticed = surveys.filter(({ survey }) => survey.statedIn === 'notice')
  const counted = noticed.some(({ file }) => derived.has(file.path)) ? noticed.filter(({ file }) => derived.has(file.path)) : noticed
  const counts = new Map<string, number>()
  for (const { survey } of counted) {
    for (const expression of new Set(survey.statements.flatMap((one) => one.expression ?? []))) counts.set(expression, (counts.get(expression) ?? 0) + 1)
  }
  return counts
}

function upstreamLicenses({ evidence }: Context): readonly string[] {
  return ofKind(evidence, 'derivation').flatMap((one) => askingUpstreams(one, areKin)).map(({ license }) => license)
}

/** A licence file that nobody can read is no missing licence, and no licence either. Asked only where something may be derived. */
function unansweredOf(
  texts: readonly LicenseText[], declarations: readonly LicenseDeclaration[], { declared }: RepositoryLicense, context: Context,
): readonly Evidence[] {
  if (ofKind(context.evidence, 'derivation').some(({ extent }) => extent === 'clean')) return []
  if (!texts.some(({ scope }) => scope === 'repository')) {
    const told = new Set(declarations.map(({ place }) => place.path))
    const unknown = context.files.find(({ path }) => isPlainLicenseName(path) && folderSpokenFor(path) === '' && !told.has(path))
    if (unknown !== undefined) {
      return [{ kind: 'unanswered', question: 'license', because: `${unknown.path} is named like a licence, but its text is none that is known here. Put the unaltered text of the licence into it.` }]
    }
  }
  const reading = declared === null ? null : parseExpression(declared)
  const reference = reading?.ok === true ? licensesIn(reading.expression).find(({ id }) => id.includes('Ref-') && id !== proprietary) : undefined
  return reference === undefined ? [] : [{ kind: 'unanswered', question: 'license', because: `What ${reference.id} says is known to its author only. Name the licence by its SPDX id.` }]
}
