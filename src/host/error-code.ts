/** What the system says when it refuses. */

/** The code that Node gives to what the system refuses (`ENOENT`), or the error's text. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
