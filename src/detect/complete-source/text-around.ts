/** A piece of a file's bytes as text. */

/** The bytes between two places, which may lie before the beginning or behind the end. */
export function textAround(buffer: Buffer, from: number, to: number): string {
  return buffer.toString('latin1', Math.max(0, from), Math.min(buffer.length, to))
}
