/** What one file says of how builds are made and published: a CI definition with its jobs, or the recipe of a package. */

/** Whether what is built gets to users, and why, as half a sentence for the reader. */
export interface Publication {
  readonly publishes: boolean
  readonly because: string
}

/** A job of a CI definition. */
export interface Job {
  readonly id: string
  /** Whether the job itself publishes; what it needs is built for it. */
  readonly publishes: boolean
  /** Jobs of the same file whose results it takes. */
  readonly needs: readonly string[]
  /** Workflows and actions of this repository that it runs, by their paths. */
  readonly calls: readonly string[]
}

/** Kinds of packages that a recipe describes and a job may build. */
export type PackageKind = 'snap' | 'flatpak'

export interface Pipeline {
  readonly jobs: readonly Job[]
  /** What holds for a file none of whose jobs publishes by itself. */
  readonly whole: Publication
  /** The name that other workflows know this one by. */
  readonly name: string | null
  /** Names of workflows that this one goes on from. */
  readonly follows: readonly string[]
  /** Whether it only runs when another one calls it. */
  readonly onlyCalled: boolean
  /** Packages that its jobs build from recipes. */
  readonly builds: readonly PackageKind[]
  /** Of a recipe: what package it makes, and whether that bears a name under which only Telegram publishes. */
  readonly recipe: { readonly kind: PackageKind; readonly official: boolean } | null
}

/** A pipeline of which nothing is known but whether it publishes. */
export function plainPipeline(whole: Publication): Pipeline {
  return { jobs: [], whole, name: null, follows: [], onlyCalled: false, builds: [], recipe: null }
}
