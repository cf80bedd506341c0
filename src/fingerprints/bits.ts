/**
 * Streams of bits, the lowest first, as a shard is written; the kernel reads them. Rice's code for gaps (Rice and Plaunt 1971): a gap's quotient in ones, a zero, then its remainder. Elias's gamma code for
 * small numbers (Elias 1975): the length of the binary number in ones, a zero, then its bits without the highest.
 */

/** Writes bits into bytes. */
export class BitWriter {
  private readonly bytes: number[] = []
  private pending = 0
  private filled = 0

  /** The lowest `width` bits of a value, 0 to 32 of them. */
  write(value: number, width: number): void {
    for (let bit = 0; bit < width; bit++) {
      this.pending |= ((value >>> bit) & 1) << this.filled
      if (++this.filled < 8) continue
      this.bytes.push(this.pending)
      this.pending = 0
      this.filled = 0
    }
  }

  writeRice(gap: number, width: number): void {
    for (let rest = Math.floor(gap / 2 ** width); rest > 0; rest--) this.write(1, 1)
    this.write(0, 1)
    this.write(gap % 2 ** width, width)
  }

  /** A whole number from 0 on. */
  writeGamma(value: number): void {
    const length = 31 - Math.clz32(value + 1)
    for (let rest = length; rest > 0; rest--) this.write(1, 1)
    this.write(0, 1)
    this.write(value + 1, length)
  }

  /** Everything so far, filled up with zeros to a whole number of bytes. */
  finish(): Uint8Array {
    return Uint8Array.from(this.filled > 0 ? [...this.bytes, this.pending] : this.bytes)
  }
}

/** The width of Rice's code that suits so many values spread evenly below a bound. */
export function riceWidth(bound: number, count: number): number {
  // ln 2 of the mean gap, to the next power of two (Kiely 2004, "Selecting the Golomb Parameter in Rice Coding").
  return Math.max(0, 31 - Math.clz32((bound / (count + 1)) * Math.LN2))
}
