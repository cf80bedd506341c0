/** Whether a dependency, or a generator whose input stands in the tree, may supply a class of one of the tree's own packages. */

import { languageOf } from '../../languages/languages.ts'
import type { AbsentUnit } from './absent.ts'
import type { TreeIndex } from './tree-index.ts'

type Read = (path: string) => Promise<string | null>

export interface Libraries {
  maySupply(unit: AbsentUnit): Promise<boolean>
}

/** Files from which generators make classes, in packages that only they know. */
const definitions = /\.(?:proto|sq|sqm|graphqls?|xsd|wsdl|avsc|avdl|g4|thrift|fbs|capnp|jj|jjt|td|smithy)$/
const dependency = /['"]([\w-]+(?:\.[\w-]+)+):[\w.-]+(?::|['"])|\bgroup(?:Id)?\s*[=:]?\s*['">]+([\w-]+(?:\.[\w-]+)+)/g
const buildFiles = /(?:^|\/)(?:[^/]*\.gradle(?:\.kts)?|pom\.xml|[^/]*\.versions\.toml|build\.sbt|ivy\.xml)$|(?:^|\/)buildSrc\//

/** The build scripts are read when first asked. */
export function createLibraries(index: TreeIndex, read: Read): Libraries {
  let groups: Promise<ReadonlySet<string>> | null = null
  const defining = new Set(index.files.filter(({ path, role }) => role === 'first-party' && definitions.test(path)).map(({ path }) => topFolder(path)))
  return {
    async maySupply({ name, users }) {
      if (users.some((user) => defining.has(topFolder(user)))) return true
      groups ??= readGroups(index, read)
      return (await groups).has(firstTwo(name))
    },
  }
}

/** The first two parts of the names that dependencies are published under: a maker's packages begin with them. */
async function readGroups(index: TreeIndex, read: Read): Promise<ReadonlySet<string>> {
  const groups = new Set<string>()
  for (const { path } of index.files.filter((file) => file.role !== 'vendored' && buildFiles.test(file.path) && languageOf(file.path) !== null)) {
    const text = (await read(path)) ?? ''
    for (const [, gradle, other] of text.matchAll(dependency)) groups.add(firstTwo(gradle ?? other ?? ''))
  }
  return groups
}

function firstTwo(name: string): string {
  return name.split('.').slice(0, 2).join('.')
}

function topFolder(path: string): string {
  return path.slice(0, Math.max(0, path.indexOf('/')))
}
