/** What a repository has released, and where its tags point. */

import type { Answer, ReleaseList } from '../model/ports.ts'
import { partsOf, type Ask } from './github-client.ts'
import { listPages } from './github-listing.ts'
import { readRelease, readTag } from './github-shapes.ts'

/** The newest three hundred tell how things are done here. */
const mostPages = 3

/** Two requests, or up to six where there are very many releases and tags. */
export async function askReleases(ask: Ask, name: string): Promise<Answer<ReleaseList>> {
  const parameters = partsOf(name)
  const releases = await listPages({
    ask, route: 'GET /repos/{owner}/{repo}/releases', parameters, what: `the releases of ${name}`, mostPages, read: readRelease,
  })
  if (!releases.ok) return releases
  const published = releases.value.entries.filter((entry) => entry !== 'draft')
  // Who has released nothing owes no tag.
  if (published.length === 0) return { ok: true, value: { releases: [], tags: new Map(), allTags: false } }
  const tags = await listPages({ ask, route: 'GET /repos/{owner}/{repo}/tags', parameters, what: `the tags of ${name}`, mostPages, read: readTag })
  if (!tags.ok) return tags
  const commits = new Map(tags.value.entries.map(({ name: tag, commit }) => [tag, commit]))
  return { ok: true, value: { releases: published, tags: commits, allTags: tags.value.complete } }
}
