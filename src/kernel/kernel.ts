/**
 * The kernel: what looks at every byte of every file, in WebAssembly. Its source is in assembly/, in AssemblyScript, and `npm run kernel` makes code.ts of it.
 * It runs at full speed from the first file on, where JavaScript would be made fast on every thread anew, and it looks at sixteen bytes at once.
 */

import { Buffer } from 'node:buffer'
import { code } from './code.ts'
import { fileAt } from './layout.ts'

/** A variable of the kernel, to be read after a call. */
interface Variable {
  readonly value: number
}

/** What assembly/index.ts exports. Numbers are unsigned, places are in bytes of the memory. */
export interface KernelCalls {
  readonly memory: { readonly buffer: ArrayBuffer }
  /** Makes room for a file of so many bytes. The memory may be another then. */
  reserve(length: number): void
  setHashes(name: number, number: number, text: number, importing: number): void
  setTexts(shortest: number, longest: number): void
  setRules(hashComments: boolean, slashComments: boolean, backquotes: boolean, tripleQuotes: boolean): void
  /** Splits the file into tokens, and answers their number. The memory may be another then. */
  lex(): number
  readonly rawAt: Variable
  readonly blindAt: Variable
  readonly linesAt: Variable
  readonly codeLines: Variable
  readonly texts: Variable
  readonly textsAt: Variable
  setChannel(isBlind: boolean, tokens: number, distinct: number): void
  /** Keeps the shingles up to a hash, and answers their number. */
  sample(limit: number): number
  readonly keptAt: Variable
  /** Takes the whole file for one shingle, where it has so many different tokens. */
  fingerprintWhole(distinct: number): number
  readonly wholeHash: Variable
  readonly wholeIdentity: Variable
  /** Where the next run of eight hexadecimal digits or more begins, from a place of the file on; -1 for none. */
  nextDigits(from: number): number
  /** One past the run that begins there. */
  endOfDigits(from: number): number
  /** The same for runs of 22 characters of base64 or more. */
  nextEncoded(from: number): number
  endOfEncoded(from: number): number
  /** The next place from one on, and before another, where four bytes stand, the first of them lowest; -1 for none. */
  nextFour(bytes: number, from: number, to: number): number
  /** The next `hash` in letters of either case, behind `ap` and one byte more, or two; -1 for none. */
  nextApiHash(from: number): number
  /** Makes room for a shard with so many files, bytes of groups, bytes of fingerprints, sets of ages and fingerprints. */
  reserveShard(files: number, groupBytes: number, bitBytes: number, masks: number, fingerprints: number): void
  readonly traitsAt: Variable
  readonly groupsAt: Variable
  readonly bitsAt: Variable
  readonly masksAt: Variable
  /** Where a byte for each file says whether its fingerprints are wanted. */
  readonly wantedAt: Variable
  /** Decodes what was written there; 0 where it does not hold as many fingerprints as it should. */
  decodeShard(channels: number, sparsest: number, identityBits: number): number
  /** At which ages each file has fingerprints, wanted or not. */
  readonly agesAt: Variable
  /** Of those that are wanted, as all that follows. */
  readonly pairCount: Variable
  readonly hiAt: Variable
  readonly loAt: Variable
  readonly groupCount: Variable
  readonly groupFilesAt: Variable
  readonly groupMasksAt: Variable
  readonly groupEndsAt: Variable
  readonly groupChannelsAt: Variable
  readonly groupScalesAt: Variable
  /** Makes room for a filter of so many words, which lie at `fileAt`. */
  reserveFilter(words: number, identityBits: number): void
  add(hi: number, lo: number): void
  /** 1 or 0. */
  mayHold(hi: number, lo: number): number
  /** Makes room for so many pairs, behind a filter. */
  reservePairs(count: number): void
  readonly pairsHiAt: Variable
  readonly pairsLoAt: Variable
  addPairs(count: number): void
  /** Makes room for so many scanned fingerprints of so many channels, and a filter over them. */
  reserveJoin(scanned: number, channels: number, filterWords: number, identityBits: number): void
  readonly scannedHiAt: Variable
  readonly scannedLoAt: Variable
  readonly channelEndsAt: Variable
  /** To be called when the scanned fingerprints are written. */
  buildTable(): void
  /** Makes room for a shard's fingerprints and groups. */
  reserveJoinedShard(fingerprints: number, groups: number): void
  readonly shardHiAt: Variable
  readonly shardLoAt: Variable
  readonly shardEndsAt: Variable
  readonly shardChannelsAt: Variable
  readonly shardScalesAt: Variable
  /** Answers how many of the shard's next hits lie at `hitsAt`, three numbers each: scanned position, group, index in the shard. None at the end. */
  nextHits(): number
  readonly hitsAt: Variable
}

export interface Kernel {
  readonly calls: KernelCalls
  /** Takes a file's bytes in. What was found in the one before is gone, and so are all views of it. */
  load(bytes: Uint8Array): void
  /** Writes numbers to a place, of whatever width. */
  write: (at: Variable, numbers: Uint8Array | Uint16Array | Uint32Array) => void
  /** The memory from a place on, until more room is made. */
  bytes: (at: number, count: number) => Uint8Array<ArrayBuffer>
  /** The same as 32-bit numbers. */
  words: (at: number, count: number) => Uint32Array<ArrayBuffer>
}

/** What there is of WebAssembly's interface here: it is no part of the language, and so not in its types. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}
const engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly

let compiled: object | null = null

let shared: Kernel | null = null
let held: Uint8Array | null = null

/** This thread's kernel with those bytes in it. Whoever asks about the same array again, one after the other, finds it there: its bytes must not change meanwhile. */
export function kernelOver(bytes: Uint8Array): KernelCalls {
  shared ??= createKernel()
  if (held !== bytes) shared.load(bytes)
  held = bytes
  return shared.calls
}

/** Four letters as the kernel wants them. */
export function fourOf(word: string): number {
  return word.charCodeAt(0) | (word.charCodeAt(1) << 8) | (word.charCodeAt(2) << 16) | (word.charCodeAt(3) << 24)
}

/** A kernel with a memory of its own. The code is compiled once in a thread. */
export function createKernel(): Kernel {
  compiled ??= new engine.Module(Buffer.from(code, 'base64'))
  const calls = new engine.Instance(compiled).exports as KernelCalls
  calls.reserve(0)
  return {
    calls,
    load(bytes) {
      calls.reserve(bytes.length)
      new Uint8Array(calls.memory.buffer, fileAt, bytes.length).set(bytes)
    },
    write: (at, { buffer, byteOffset, byteLength }) => new Uint8Array(calls.memory.buffer).set(new Uint8Array(buffer, byteOffset, byteLength), at.value),
    bytes: (at, count) => new Uint8Array(calls.memory.buffer, at, count),
    words: (at, count) => new Uint32Array(calls.memory.buffer, at, count),
  }
}
