/** Which reader reads a file, by its name. */

import { readCmake } from './cmake.ts'
import { readEnvironmentFile } from './environment-file.ts'
import { readJson } from './json.ts'
import { readProperties } from './properties.ts'
import type { Reader } from './reader.ts'
import { readShell } from './shell.ts'
import { readYaml } from './yaml.ts'

const readers: readonly (readonly [name: RegExp, read: Reader])[] = [
  [/(?:^|\/)cmakelists\.txt$|\.cmake$/, readCmake],
  [/\.properties(?:\.[\w.-]+)?$/, readProperties],
  [/\.jsonc?$|\.json5$/, readJson],
  [/\.ya?ml$/, readYaml],
  [/(?:^|\/)(?:[\w-]+)?\.env(?:\.[\w.-]+)?$/, readEnvironmentFile],
  [/\.(?:sh|bash|zsh)$/, (text) => readShell(text)],
]

/** The reader for a file of this name, or null. */
export function readerFor(path: string): Reader | null {
  const name = path.toLowerCase()
  return readers.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
