/** Which findings a gate stops for. */

import type { Finding } from '../model/finding.ts'
import type { Gate } from '../model/policy.ts'
import type { Ruling } from '../model/rule.ts'
import type { Occasion } from './decide.ts'

/** Base names of files that say what a repository is under: when one changes, what is wrong with the whole may be the change's doing. */
const legalFile = /^(?:licen[cs]es?|copying|legal|notice|unlicense)(?:-[a-z0-9]+)*(?:\.(?:md|txt|rst|html?|lesser))?$/i
/** Base names of manifests, which declare a licence. */
const manifest = /^(?:package\.json|composer\.json|cargo\.toml|pyproject\.toml|setup\.(?:py|cfg)|pom\.xml)$|\.(?:podspec|csproj|gemspec|nuspec)$/i

/**
 * The failing findings that the gate stops for: none for `report`, all for `release`, and for `pull-request` those in files that it changes, and a
 * licence that does not fit code that it adds.
 * Where nobody can say what it changes, all of them.
 */
export function blockersOf(
  failing: readonly Finding[], rulings: readonly Ruling[], gate: Gate, { changedPaths, addedPaths }: Pick<Occasion, 'changedPaths' | 'addedPaths'>,
): readonly Finding[] {
  if (gate === 'report') return []
  if (gate === 'release' || changedPaths === null) return failing
  const aboutLicense = new Set(rulings.filter((ruling) => ruling.rule.needs.includes('license')).map((ruling) => ruling.rule.id))
  const touchesLegalFile = [...changedPaths].some(speaksOfLicense)
  return failing.filter((finding) => broughtIn(finding, changedPaths) || (aboutLicense.has(finding.rule) && madeWrong(finding, touchesLegalFile, addedPaths)))
}

/** A licence that fits no longer is the doing of whoever touches a legal file, or adds the code that it does not fit. */
function madeWrong({ place, related }: Finding, touchesLegalFile: boolean, added: ReadonlySet<string> | null): boolean {
  return (place === null && touchesLegalFile) || related.some((one) => added?.has(one.place.path) === true)
}

function speaksOfLicense(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return legalFile.test(name) || manifest.test(name)
}

/** A finding of the whole repository has no file of its own; the files that it names beside it stand for it. */
function broughtIn(finding: Finding, changedPaths: ReadonlySet<string>): boolean {
  if (finding.place !== null) return changedPaths.has(finding.place.path)
  return finding.related.some((related) => changedPaths.has(related.place.path))
}
