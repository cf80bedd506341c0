/** Samples a file's shingles: see src/fingerprints/sketch.ts, which says what is kept and why. */

import { mix } from './hash.ts'
import { blindNumber, blindText, count } from './lexer.ts'
import { blindAt, keptAt, rawAt } from './memory.ts'

// Two different odd multipliers: whatever collides in one rolling hash does not in the other.
const selectBase: u32 = 0x9e3779b1
const identifyBase: u32 = 0x85ebca77

/** Shingles of how many tokens, and how many of those must be different. */
let k: u32 = 0
let minDistinct: u32 = 0
/** The first of the tokens that are sampled, and the first of the same in the blind stream. */
let stream: u32 = 0
let toBlind: u32 = 0

export function setChannel(isBlind: bool, tokens: u32, distinct: u32): void {
  stream = isBlind ? blindAt : rawAt
  toBlind = blindAt - stream
  k = tokens
  minDistinct = distinct
}

/**
 * Keeps every telling shingle whose hash is no greater than a limit: three numbers each, the hash, the 16 bits that identify and the index of its first token.
 * One rolling hash (Karp and Rabin 1987, modulo 2^32) runs over all shingles; everything else is worked out for the kept ones. Answers how many those are.
 */
export function sample(limit: u32): u32 {
  if (count < k) return 0
  const outgoing = power(selectBase, k)
  const width = k << 2
  const last = stream + (count << 2) - width
  let kept = keptAt
  let rolling = rollingHash(stream, stream + width, selectBase)
  for (let first = stream; ; first += 4) {
    const hash = mix(rolling)
    if (hash <= limit && isTelling(first)) {
      store<u32>(kept, hash)
      store<u32>(kept + 4, mix(rollingHash(first, first + width, identifyBase)) & 0xffff)
      store<u32>(kept + 8, <u32>((first - stream) >> 2))
      kept += 12
    }
    if (first == last) break
    rolling = rolling * selectBase + load<u32>(first + width) - load<u32>(first) * outgoing
  }
  return <u32>((kept - keptAt) / 12)
}

function power(base: u32, exponent: u32): u32 {
  let result: u32 = 1
  for (let step: u32 = 0; step < exponent; step++) result *= base
  return result
}

// @ts-ignore: decorator
@inline
function rollingHash(from: u32, to: u32, base: u32): u32 {
  let hash: u32 = 0
  for (let at = from; at < to; at += 4) hash = hash * base + load<u32>(at)
  return hash
}

/** Tables of numbers and texts belong to nobody, and neither does a row of brackets. */
function isTelling(first: u32): bool {
  const end = first + (k << 2)
  let literals: u32 = 0
  for (let at = first + toBlind; at < end + toBlind; at += 4) {
    const token = load<u32>(at)
    literals += (token == blindNumber) + (token == blindText)
  }
  return literals * 3 <= k && areDifferent(first, end, minDistinct)
}

/** Whether so many tokens of a row are different. */
function areDifferent(first: u32, end: u32, distinct: u32): bool {
  let seen: u32 = 0
  for (let at = first; at < end; at += 4) {
    const token = load<u32>(at)
    let earlier = first
    while (earlier < at && load<u32>(earlier) != token) earlier += 4
    if (earlier == at && ++seen >= distinct) return true
  }
  return false
}

/** The fingerprint of the whole file, after `fingerprintWhole` answered true. */
export let wholeHash: u32 = 0
export let wholeIdentity: u32 = 0

/** Takes the whole file for one shingle; false where fewer tokens than so many are different, or fewer than half of that many are names, numbers and texts. */
export function fingerprintWhole(distinct: u32): bool {
  const to = rawAt + (count << 2)
  let names: u32 = 0
  for (let at = rawAt; at < to; at += 4) names += <u32>(load<u32>(at) != load<u32>(at - rawAt + blindAt))
  if (names * 2 < distinct || !areDifferent(rawAt, to, distinct)) return false
  wholeHash = mix(rollingHash(rawAt, to, selectBase) ^ count)
  wholeIdentity = mix(rollingHash(rawAt, to, identifyBase)) & 0xffff
  return true
}
