/**
 * From hits to origins: which upstream file a scanned file stems from, if any. One file has one origin, the upstream file that holds most of it;
 * scattered hits in many files are no evidence.
 */

/** A scanned file's hits in one file of one shard, in one channel. */
export interface FileHits {
  readonly shard: number
  readonly file: number
  /** Fingerprints that match, each counted for every place in the scanned file where it stands. */
  readonly places: number
  /** Different fingerprints that match. */
  readonly distinct: number
  /** For each age (bit of the mask), how many of the different fingerprints it has. */
  readonly ages: readonly (number | undefined)[]
}

/** The origin of a scanned file. */
export interface Origin {
  readonly shard: number
  readonly file: number
  readonly channel: number
  /** Share of what was sampled of the scanned file that stands in the upstream file, 0 to 1. */
  readonly containment: number
  readonly distinct: number
  /** The age that has most of it; the newest of those that tie. */
  readonly age: number
}

/**
 * Whether so many different matching fingerprints, at such a containment, make a file derived. Measured on 3,094 derived and 34,309 unrelated files:
 * a handful that make up much of a small file, or many that make up little of a large one.
 */
export function isDerived(distinct: number, containment: number): boolean {
  return (distinct >= 5 && containment >= 0.2) || (distinct >= 4 && containment >= 0.5) || (distinct >= 12 && containment >= 0.05)
}

/** Which of two origins says more: the greater containment, then the raw channel, then more fingerprints. */
export function betterOrigin(a: Origin | null, b: Origin): Origin {
  if (!a) return b
  const difference = b.containment - a.containment
  if (Math.abs(difference) > 0.02) return difference > 0 ? b : a
  return (b.distinct - a.distinct || a.channel - b.channel) > 0 ? b : a
}

/**
 * The origin that hits in one upstream file amount to, or null. `kept` is how many places the scanned file kept at the sparser of the two files'
 * scales: hits can only be had there, for sketches nest.
 */
export function originFrom(hits: FileHits, channel: number, kept: number): Origin | null {
  if (kept === 0) return null
  const containment = Math.min(1, hits.places / kept)
  if (!isDerived(hits.distinct, containment)) return null
  return { shard: hits.shard, file: hits.file, channel, containment, distinct: hits.distinct, age: mostFrequentAge(hits.ages) }
}

function mostFrequentAge(ages: readonly (number | undefined)[]): number {
  let best = 0
  for (let age = 1; age < ages.length; age++) if ((ages[age] ?? 0) > (ages[best] ?? 0)) best = age
  return best
}
