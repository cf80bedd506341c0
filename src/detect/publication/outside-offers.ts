/** Where the README sends people for builds, apart from GitHub, and whether it says where the source is. */

import { upstreams } from '../../catalog/upstreams.ts'
import type { OutsideOffer } from '../../model/evidence.ts'
import { placeAt } from '../../model/place.ts'
import type { SourceFile } from '../../model/source.ts'
import { outsidePlaces, upstreamPages, type Proof } from './outside-places.ts'

type Read = (path: string) => Promise<string | null>

/** A repository on GitHub. */
export interface Published {
  readonly name: string
  /** The names of the repositories that hold the source: this one, and those that it is a fork of, whose README it may have kept. */
  readonly sources: readonly string[]
}

const readme = /^(?:\.github\/|docs\/)?readme(?:[._-][\w.-]+)?$/i
const gradle = /\.gradle(?:\.kts)?$|(?:^|\/)gradle\.properties$/
/** More files than these do not say what the app's id is. */
const mostGradleFiles = 20
const longestLine = 2000
/** A shorter name may be a part of any channel's. */
const fewestLetters = 5

/**
 * One fact for each address at which builds are handed out of an app that is this one as far as anybody can tell. What a README names beside is as likely another app, or a tool; a page of
 * one's own, or a channel, may hold anything.
 */
export async function findOutsideOffers(files: readonly SourceFile[], { name, sources }: Published, read: Read): Promise<readonly OutsideOffer[]> {
  const texts = await readAll(files.filter(({ path }) => readme.test(path)).map(({ path }) => path), read)
  const offers = texts.flatMap(({ path, text }) => addressesIn(path, text))
  if (offers.length === 0) return []
  const linksToSource = texts.some(({ text }) => sources.some((source) => text.toLowerCase().includes(`/${source.toLowerCase()}`)))
  const builds = await readAll(files.filter(({ path, role }) => gradle.test(path) && role === 'first-party').map(({ path }) => path).slice(0, mostGradleFiles), read)
  const names = ownNames(name.toLowerCase())
  const shown: Readonly<Record<Proof, (address: Address) => boolean>> = {
    id: ({ word }) => builds.some(({ text }) => text.includes(word)),
    badge: ({ hasBadge }) => hasBadge,
    name: ({ word }) => names.some((one) => lettersOf(word.toLowerCase()).includes(one)),
    nothing: () => true,
  }
  const own = offers.filter((address) => !upstreamPages.test(address.url) && shown[address.proof](address))
  return own.filter(({ url }, index) => own.findIndex((one) => one.url === url) === index).map(({ place, url }) => ({ kind: 'outside-offer', place, url, linksToSource }))
}

/** What the owner and the repository are called, but for a name that the repository has from its upstream. */
function ownNames(repository: string): readonly string[] {
  const [owner = '', name = ''] = repository.split('/')
  const isUpstreams = upstreams.some((upstream) => upstream.repository.toLowerCase().endsWith(`/${name}`))
  return [owner, ...(isUpstreams ? [] : [name])].map(lettersOf).filter((letters) => letters.length >= fewestLetters)
}

interface Address {
  readonly place: OutsideOffer['place']
  readonly url: string
  readonly proof: Proof
  /** What is compared: an app's id, a channel's name; else empty. */
  readonly word: string
  readonly hasBadge: boolean
}

const badge = /badge|(?:get it|download) (?:on|from|in)|available (?:on|from|in|at)|app-?store\.(?:svg|png)/i

function addressesIn(path: string, text: string): readonly Address[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.length > longestLine || !line.includes('://')) return []
    const hasBadge = badge.test(line) && !/xcode/i.test(line)
    return outsidePlaces.flatMap(({ proof, pattern }) => [...line.matchAll(pattern)].map((match): Address => {
      const url = match.groups?.url ?? match[0]
      return { place: placeAt(path, index + 1), url, proof, word: (match.groups === undefined ? match[1] : match[2]) ?? '', hasBadge }
    }))
  })
}

function lettersOf(name: string): string {
  return name.replace(/[^\p{L}\d]/gu, '')
}

async function readAll(paths: readonly string[], read: Read): Promise<readonly { readonly path: string; readonly text: string }[]> {
  return Promise.all(paths.map(async (path) => ({ path, text: (await read(path)) ?? '' })))
}
