/** Streams of bits, the highest first, and Rice's code for gaps (Rice and Plaunt 1971): a gap's quotient in ones, a zero, then its remainder. */

const powers = Float64Array.from({ length: 33 }, (_, width) => 2 ** width)

/** Writes bits into bytes. */
export class BitWriter {
  private readonly bytes: number[] = []
  private pending = 0
  private free = 8

  /** The lowest `width` bits of a value, 0 to 32 of them. */
  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) {
      this.pending = (this.pending << 1) | ((value >>> bit) & 1)
      if (--this.free > 0) continue
      this.bytes.push(this.pending)
      this.pending = 0
      this.free = 8
    }
  }

  writeRice(gap: number, width: number): void {
    for (let rest = Math.floor(gap / 2 ** width); rest > 0; rest--) this.write(1, 1)
    this.write(0, 1)
    this.write(gap % 2 ** width, width)
  }

  /** Everything so far, filled up with zeros to a whole number of bytes. */
  finish(): Uint8Array {
    const rest = this.free < 8 ? [this.pending << this.free] : []
    return Uint8Array.from([...this.bytes, ...rest])
  }
}

/** Reads bits from bytes. Past their end it reads zeros: the caller knows how many there are, and a checksum that none is missing. */
export class BitReader {
  private readonly bytes: Uint8Array
  /** The next bits, from the highest of 32 down. */
  private window = 0
  private filled = 0
  private at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** An unsigned number of 0 to 32 bits. */
  read(width: number): number {
    if (width > 24) return this.readShort(width - 16) * 65536 + this.readShort(16)
    return this.readShort(width)
  }

  readRice(width: number): number {
    let quotient = 0
    for (;;) {
      if (this.filled < 25) this.fill()
      const ones = Math.clz32(~this.window)
      if (ones < this.filled) {
        quotient += ones
        this.drop(ones + 1)
        break
      }
      quotient += this.filled
      this.drop(this.filled)
      if (this.at > this.bytes.length + 8) break
    }
    return quotient * (powers[width] ?? 1) + this.read(width)
  }

  private readShort(width: number): number {
    if (width === 0) return 0
    if (this.filled < 25) this.fill()
    const value = this.window >>> (32 - width)
    this.drop(width)
    return value
  }

  private fill(): void {
    while (this.filled <= 24) {
      this.window |= (this.bytes[this.at++] ?? 0) << (24 - this.filled)
      this.filled += 8
    }
  }

  private drop(width: number): void {
    this.window = width >= 32 ? 0 : this.window << width
    this.filled -= width
  }
}

/** The width of Rice's code that suits so many values spread evenly below a bound. */
export function riceWidth(bound: number, count: number): number {
  // ln 2 of the mean gap, to the next power of two (Kiely 2004, "Selecting the Golomb Parameter in Rice Coding").
  return Math.max(0, 31 - Math.clz32((bound / (count + 1)) * Math.LN2))
}
