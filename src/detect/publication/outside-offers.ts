/** Where the README sends people for builds, apart from GitHub, and whether it says where the source is. */

import type { OutsideOffer } from '../../model/evidence.ts'
import { placeAt } from '../../model/place.ts'
import type { SourceFile } from '../../model/source.ts'

type Read = (path: string) => Promise<string | null>

const readme = /^(?:\.github\/|docs\/)?readme(?:[._-][\w-]+)*$/i
const gradle = /\.gradle(?:\.kts)?$|(?:^|\/)gradle\.properties$/
/** More files than these do not say what the app's id is. */
const mostGradleFiles = 20
const longestLine = 2000

/**
 * One fact for each address, where the README bears a store's badge or names the store's page of an app that is built here. What it names beside is as likely another app, or
 * a tool. F-Droid shows the source of what it hands out by itself.
 */
export async function findOutsideOffers(files: readonly SourceFile[], repository: string, read: Read): Promise<readonly OutsideOffer[]> {
  const texts = await readAll(files.filter(({ path }) => readme.test(path)).map(({ path }) => path), read)
  const offers = texts.flatMap(({ path, text }) => addressesIn(path, text))
  if (offers.length === 0) return []
  const linksToSource = texts.some(({ text }) => text.toLowerCase().includes(`/${repository.toLowerCase()}`))
  const builds = await readAll(files.filter(({ path, role }) => gradle.test(path) && role === 'first-party').map(({ path }) => path).slice(0, mostGradleFiles), read)
  const isBuiltHere = (id: string): boolean => builds.some(({ text }) => text.includes(id))
  const own = offers.filter(({ id, hasBadge }) => (id === null ? hasBadge : isBuiltHere(id)))
  return own.filter(({ url }, index) => own.findIndex((one) => one.url === url) === index).map(({ place, url }) => ({ kind: 'outside-offer', place, url, linksToSource }))
}

interface Address {
  readonly place: OutsideOffer['place']
  readonly url: string
  /** The app's id on Google Play, which build files hold as well; null in other stores. */
  readonly id: string | null
  readonly hasBadge: boolean
}

const stores = /https?:\/\/(?:play\.google\.com\/store\/apps\/details\?id=([\w.]+)|(?:apps|itunes)\.apple\.com\/[\w/.-]{0,120}\bid\d+|(?:www|apps)\.microsoft\.com\/(?:store\/(?:apps|productId)\/|detail\/)[\w/-]{1,80}|snapcraft\.io\/[\w-]+|appgallery\.huawei\.com\/[#\w/-]{1,80})/gi
const badge = /badge|(?:get it|download) (?:on|from|in)|available (?:on|from|in)|app-?store\.(?:svg|png)/i

function addressesIn(path: string, text: string): readonly Address[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.length > longestLine) return []
    const hasBadge = badge.test(line) && !/xcode/i.test(line)
    return [...line.matchAll(stores)].map(([url, id]) => ({ place: placeAt(path, index + 1), url, id: id ?? null, hasBadge }))
  })
}

async function readAll(paths: readonly string[], read: Read): Promise<readonly { readonly path: string; readonly text: string }[]> {
  return Promise.all(paths.map(async (path) => ({ path, text: (await read(path)) ?? '' })))
}
