/** A unit of the repository's own that its files use and that does not stand where it should. What that is worth is decided by whoever asks further. */

export interface AbsentUnit {
  /** A project is named as the build names it, a part by where it lies. */
  readonly kind: 'class' | 'include' | 'module' | 'project' | 'part'
  /** Whether nothing but the tree itself can be meant to supply it: no library, no generator, no folder that the compiler alone knows. */
  readonly isOwn: boolean
  /** What the files call it: `org.dovecote.Loft`, `core/wind.h`, `src/perch`. */
  readonly name: string
  /** Paths at which it would be found, the likeliest first; what lies there in the tree was looked at. */
  readonly expectedAt: readonly string[]
  /** Paths of the files that use it, in order. */
  readonly users: readonly string[]
  /** What a line that uses it holds, to find the line again. */
  readonly mention: string
}
