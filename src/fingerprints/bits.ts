/**
 * Streams of bits, the lowest first. Rice's code for gaps (Rice and Plaunt 1971): a gap's quotient in ones, a zero, then its remainder. Elias's gamma code for
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

/** Numbers that stand in bits one after the other: a rising one as the gap to the one before in Rice's code, then a plain one. */
export interface Pairs {
  readonly rising: Uint32Array
  readonly plain: Uint16Array
}

export interface PairWidths {
  /** Width of the remainder in Rice's code, 0 to 32. */
  readonly rice: number
  /** Bits of the plain number, 0 to 16, and how many zeros follow them. */
  readonly plain: number
  readonly shift: number
}

/** Reads bits from bytes. Past their end it reads zeros: the caller knows how many there are, and a checksum that none is missing. */
export class BitReader {
  private readonly words: Int32Array
  /** In bits. */
  private at = 0

  constructor(bytes: Uint8Array) {
    // Two words of zeros behind the last.
    this.words = new Int32Array((bytes.length >>> 2) + 3)
    new Uint8Array(this.words.buffer).set(bytes)
  }

  readGamma(): number {
    const zeros = ~bitsAt(this.words, this.at)
    const length = Math.min(30, 31 - Math.clz32(zeros & -zeros))
    const value = bitsAt(this.words, this.at + length + 1) & ((1 << length) - 1)
    this.at += length * 2 + 1
    return (1 << length) + value - 1
  }

  /** Fills the places from `from` to before `end`. One loop over local state: millions of pairs are read before anything else can begin. */
  readPairs({ rising, plain }: Pairs, from: number, end: number, { rice, plain: plainWidth, shift }: PairWidths): void {
    const { words } = this
    const unit = 2 ** rice
    const riceMask = rice === 32 ? -1 : (1 << rice) - 1
    const plainMask = (1 << plainWidth) - 1
    let { at } = this
    let before = 0
    for (let place = from; place < end; place++) {
      let ones = 0
      for (;;) {
        const zeros = ~bitsAt(words, at)
        const run = zeros === 0 ? 32 : 31 - Math.clz32(zeros & -zeros)
        ones += run
        at += run
        if (run < 32) break
      }
      at++
      before += ones * unit + ((bitsAt(words, at) & riceMask) >>> 0)
      at += rice
      rising[place] = before
      plain[place] = (bitsAt(words, at) & plainMask) << shift
      at += plainWidth
    }
    this.at = at
  }
}

/** The 32 bits from a place on, the first lowest. */
function bitsAt(words: Int32Array, at: number): number {
  const word = at >>> 5
  const offset = at & 31
  const first = (words[word] ?? 0) >>> offset
  return offset === 0 ? first : first | ((words[word + 1] ?? 0) << (32 - offset))
}

/** The width of Rice's code that suits so many values spread evenly below a bound. */
export function riceWidth(bound: number, count: number): number {
  // ln 2 of the mean gap, to the next power of two (Kiely 2004, "Selecting the Golomb Parameter in Rice Coding").
  return Math.max(0, 31 - Math.clz32((bound / (count + 1)) * Math.LN2))
}
