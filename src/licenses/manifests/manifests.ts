/** The manifests that have a field for a licence, by the names of their files, and who reads which. */

import type { Statement } from '../statement.ts'
import { licenseOfCargo } from './cargo.ts'
import { licenseOfGradle, licenseOfGradleProperties } from './gradle.ts'
import { licenseOfNpm } from './npm.ts'
import { licenseOfCmake, licenseOfDep5, licenseOfFdroid, licenseOfSnap } from './packaging.ts'
import { licenseOfPodspec, licenseOfPodspecJson } from './podspec.ts'
import { licenseOfPyproject, licenseOfSetupCfg, licenseOfSetupPy } from './python.ts'
import { licenseOfReuse } from './reuse.ts'
import { licenseOfAppStream, licenseOfNuget, licenseOfPom } from './xml.ts'

/** The statements of one manifest's text. Never throws on bad text. */
export type ManifestReader = (text: string) => readonly Statement[] | Promise<readonly Statement[]>

const readers: readonly (readonly [path: RegExp, read: ManifestReader])[] = [
  [/(?:^|\/)(?:package|composer)\.json$/, licenseOfNpm],
  [/(?:^|\/)Cargo\.toml$/, licenseOfCargo],
  [/(?:^|\/)pyproject\.toml$/, licenseOfPyproject],
  [/(?:^|\/)setup\.cfg$/, licenseOfSetupCfg],
  [/(?:^|\/)setup\.py$/, licenseOfSetupPy],
  [/(?:^|\/)pom\.xml$|\.pom$/, licenseOfPom],
  [/\.gradle(?:\.kts)?$/, licenseOfGradle],
  [/(?:^|\/)gradle\.properties$/, licenseOfGradleProperties],
  [/\.podspec$/, licenseOfPodspec],
  [/\.podspec\.json$/, licenseOfPodspecJson],
  [/\.(?:csproj|fsproj|vbproj|nuspec)$|(?:^|\/)Directory\.Build\.props$/, licenseOfNuget],
  [/(?:^|\/)CMakeLists\.txt$|\.cmake$/, licenseOfCmake],
  [/\.(?:metainfo|appdata)\.xml(?:\.in)?$/, licenseOfAppStream],
  [/(?:^|\/)snapcraft\.ya?ml$/, licenseOfSnap],
  [/(?:^|\/)\.fdroid\.ya?ml$|(?:^|\/)metadata\/\w+(?:\.\w+)+\.ya?ml$/, licenseOfFdroid],
  [/(?:^|\/)debian\/copyright$|(?:^|\/)\.reuse\/dep5$/, licenseOfDep5],
  [/(?:^|\/)REUSE\.toml$/, licenseOfReuse],
]

/** Every name ends in one of these: asked first, of every file of a tree. */
const endings = /(?:\.json|\.toml|\.cfg|\.py|\.xml|\.pom|\.gradle|\.kts|\.properties|\.podspec|proj|\.nuspec|\.props|\.txt|\.cmake|\.in|\.ya?ml|copyright|dep5)$/

/** The reader of a file, or null where its name is no manifest's. */
export function manifestReader(path: string): ManifestReader | null {
  if (!endings.test(path)) return null
  return readers.find(([pattern]) => pattern.test(path))?.[1] ?? null
}
