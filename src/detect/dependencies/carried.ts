/** Dependencies that CocoaPods, Carthage and Go put into a folder of the tree: their names stand in one file, their licence lies beside their source. */

import { isPlainLicenseName } from '../../licenses/file-names.ts'
import type { DependencyFact, LicenseText } from '../../model/evidence.ts'
import { folderOf, placeAt } from '../../model/place.ts'

/** A dependency that a file asks for, and the folder that holds it where it is carried along. */
export interface Carried {
  readonly name: string
  /** Relative to the folder of the file that asks. */
  readonly folder: string
  readonly line: number
}

interface Reader {
  readonly path: RegExp
  /** Bytes without which nothing is asked for. */
  readonly needs: string
  /** The name that a line asks for, in the first group. */
  readonly asks: RegExp
  readonly folder: (name: string) => string
  readonly name?: (asked: string) => string
}

const readers: readonly Reader[] = [
  { path: /(?:^|\/)Podfile$/, needs: 'pod', asks: /^\s*pod\s+['"]([^'"/]{1,100})/, folder: (name) => `Pods/${name}` },
  { path: /(?:^|\/)Cartfile$/, needs: 'git', asks: /^\s*(?:github|git)\s+"([^"]{1,200})"/, folder: (name) => `Carthage/Checkouts/${name}`, name: (asked) => lastName(asked).replace(/\.git$/, '') },
  // What a module asks for only for another's sake is marked as indirect.
  { path: /(?:^|\/)go\.mod$/, needs: 'require', asks: /^\s*(?:require\s+)?([\w.-]+\.[\w.-]+\/[^\s]{1,200})\s+v\d(?!.*\/\/\s*indirect)/, folder: (name) => `vendor/${name}` },
]

/** The reader of a file, or null where its name is no such manifest's. */
export function carriedReader(path: string): Pick<Reader, 'needs'> & { read(text: string): readonly Carried[] } | null {
  // Asked of every file of a tree.
  if (!endings.some((ending) => path.endsWith(ending))) return null
  const reader = readers.find((one) => one.path.test(path))
  return reader === undefined ? null : { needs: reader.needs, read: (text) => asked(text, reader) }
}

const endings = ['Podfile', 'Cartfile', 'go.mod']
const longestLine = 500

function asked(text: string, { asks, folder, name = (one) => one }: Reader): readonly Carried[] {
  return text.split('\n').flatMap((line, at): readonly Carried[] => {
    const found = asks.exec(line.slice(0, longestLine))?.[1]
    return found === undefined ? [] : [{ name: name(found), folder: folder(name(found)), line: at + 1 }]
  })
}

/**
 * The dependencies whose folder holds a licence file with one text in it. Of several nobody can say how they go together, and the text of an older GPL does
 * not say whether it goes with later ones.
 */
export function carriedFacts(path: string, carried: readonly Carried[], texts: readonly LicenseText[]): readonly DependencyFact[] {
  const base = folderOf(path)
  return carried.flatMap(({ name, folder, line }): readonly DependencyFact[] => {
    const lying = texts.filter(({ place }) => folderOf(place.path) === (base === '' ? folder : `${base}/${folder}`) && isPlainLicenseName(place.path))
    const [only, ...more] = lying
    return only === undefined || more.length > 0 || /^GPL-[12]/.test(only.spdx) ? [] : [{ kind: 'dependency', name, license: only.spdx, place: placeAt(path, line), saidIn: only.place.path }]
  })
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
