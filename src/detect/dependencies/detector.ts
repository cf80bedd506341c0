/** Detector: what is the app built with, and under which licences, as far as the tree says so. */

import { Buffer } from 'node:buffer'
import type { Detector, Surveyed } from '../../model/detector.ts'
import { ofKind, type DependencyFact, type LicenseText } from '../../model/evidence.ts'
import { placeAt } from '../../model/place.ts'
import type { Source } from '../../model/source.ts'
import { carriedFacts, carriedReader, type Carried } from './carried.ts'
import type { FoundDependency } from './found.ts'
import { knownDependencies } from './known.ts'
import { dependenciesInComposerLock, dependenciesInPackageLock, licenseOfInstalled, namesInManifest } from './npm.ts'
import { podsAcknowledged } from './pods.ts'

interface DependencySurvey {
  readonly found: readonly FoundDependency[]
  /** Names that a package.json asks for, whose licence another file may say. */
  readonly asked: readonly string[]
  /** Names whose licence a folder of the tree may hold. */
  readonly carried: readonly Carried[]
  /** What an installed package is called and is under. */
  readonly installed: { readonly name: string; readonly license: string } | null
}

export const dependencies: Detector<DependencySurvey> = {
  id: 'dependencies',
  survey: surveyDependencies,
  conclude: (surveyed, { evidence }) => {
    const texts = ofKind(evidence, 'license-text')
    return Promise.resolve([...surveyed.flatMap((one) => factsOf(one, texts)), ...installedFacts(surveyed)])
  },
}

function factsOf({ file, survey }: Surveyed<DependencySurvey>, texts: readonly LicenseText[]): readonly DependencyFact[] {
  const said = survey.found.map(({ name, license, line, saidIn }): DependencyFact => ({ kind: 'dependency', name, license, place: placeAt(file.path, line), saidIn: saidIn ?? file.path }))
  return [...said, ...carriedFacts(file.path, survey.carried, texts)]
}

/** Packages of a node_modules folder that stands in the tree, where a package.json asks for them. */
function installedFacts(surveyed: readonly Surveyed<DependencySurvey>[]): readonly DependencyFact[] {
  const askedIn = new Map(surveyed.flatMap(({ file, survey }) => survey.asked.map((name) => [name, file.path] as const)))
  return surveyed.flatMap(({ file, survey: { installed } }): readonly DependencyFact[] => {
    const path = askedIn.get(installed?.name ?? '')
    return installed === null || path === undefined ? [] : [{ kind: 'dependency', ...installed, place: placeAt(path, 1), saidIn: file.path }]
  })
}

const nothing: DependencySurvey = { found: [], asked: [], carried: [], installed: null }

/** Readers of the files that say both names and licences; each is given the text only when the bytes that it needs are there. */
const readers: readonly (readonly [path: RegExp, needs: string, read: (text: string) => readonly FoundDependency[]])[] = [
  [/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/, '"license"', dependenciesInPackageLock],
  [/(?:^|\/)(?:composer\.lock|vendor\/composer\/installed\.json)$/, '"license"', dependenciesInComposerLock],
  [/(?:^|\/)Pods\/.*-acknowledgements\.plist$/i, '<key>License<', podsAcknowledged],
  [/(?:^|\/)(?:[^/]*\.gradle(?:\.kts)?|libs\.versions\.toml)$/, 'com.', (text) => knownDependencies(text, 'maven')],
  [/(?:^|\/)Podfile$/, 'pod', (text) => knownDependencies(text, 'pod')],
]
const installedPackage = /^(?:(?!node_modules\/).)*?node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/

function surveyDependencies(source: Source): DependencySurvey | null {
  const { path, role } = source.file
  if (role === 'test' || role === 'documentation') return null
  if (path.endsWith('package.json')) return surveyManifest(source)
  const reader = readers.find(([pattern]) => pattern.test(path))
  const found = reader !== undefined && holds(source, reader[1]) ? reader[2](source.text()) : []
  const carrying = role === 'vendored' ? null : carriedReader(path)
  const carried = carrying !== null && holds(source, carrying.needs) ? carrying.read(source.text()) : []
  return found.length + carried.length > 0 ? { ...nothing, found, carried } : null
}

function surveyManifest(source: Source): DependencySurvey | null {
  const { path, role } = source.file
  const name = installedPackage.exec(path)?.[1]
  if (name !== undefined) {
    const license = holds(source, '"license"') ? licenseOfInstalled(source.text()) : null
    return license === null ? null : { ...nothing, installed: { name, license } }
  }
  const asked = role !== 'vendored' && holds(source, '"dependencies"') ? namesInManifest(source.text()) : []
  return asked.length > 0 ? { ...nothing, asked } : null
}

function holds({ bytes }: Source, words: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(words)
}
