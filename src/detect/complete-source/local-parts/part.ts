/** A part of the repository that a build file asks for by a path of its own. */

export interface LocalPart {
  /** As the file writes it, seen from the file's folder; null where the part is asked for by its package's name. */
  readonly path: string | null
  /** The name of a package of the same repository, or null. */
  readonly packageName: string | null
  /** What the line that asks for it holds. */
  readonly mention: string
}

/** A part that lies at a path. */
export function partAt(path: string, mention: string): LocalPart {
  return { path, packageName: null, mention }
}
