/** Joins the facts of all files and says of each published credential how far it gets. */

import { credentialNamed } from '../../catalog/credentials.ts'
import type { Surveyed } from '../../model/detector.ts'
import type { Evidence, Unanswered } from '../../model/evidence.ts'
import type { Role, SourceFile } from '../../model/source.ts'
import { wholeText } from './content.ts'
import { createDefinitions } from './definitions.ts'
import { createEvaluator } from './evaluate.ts'
import type { FileFacts } from './facts.ts'
import { gapsOf } from './gaps.ts'
import { hitsIn, type Hit } from './hits.ts'
import { readAliases } from '../script-modules/aliases.ts'
import type { Read } from '../script-modules/tsconfig.ts'
import { createLibrariesOf } from './library-calls.ts'
import { createNames } from './names.ts'
import { createOverrides } from './overrides.ts'
import { createPublications } from './pipelines/publications.ts'
import { ownHashes } from './own-hashes.ts'
import type { Knowledge } from './reach.ts'
import { isUnfollowed, mentionSightings, sightingOf, switchSightings, uncovered } from './sightings.ts'
import { unreadSettings } from './unread-settings.ts'
import { usesOf } from './uses.ts'

const prose = /(?<!cmakelists|meson_options)\.(?:md|mdx|markdown|rst|txt|adoc|org|diff|patch|log|csv|tsv|po|pot|strings)$|(?:^|\/)(?:readme|changelog|changes|license|legal|authors|news)[^/]*$/i

/** The evidence of published credentials, one fact per credential and root cause, and what could not be followed. */
export async function conclude(surveys: readonly Surveyed<FileFacts>[], tree: readonly SourceFile[], read: Read): Promise<readonly Evidence[]> {
  const files = new Map(surveys.map((one) => [one.file.path, one.survey]))
  const all = [...files].flatMap(([path, facts]) => facts.bindings.map((binding) => ({ path, binding })))
  const importers = all.flatMap(({ path, binding: { value } }) => (value.is === 'import' ? [{ path, module: value.module }] : []))
  const names = createNames(all, await readAliases(importers, () => new Set(tree.map(({ path }) => path)), read))
  const overrides = createOverrides(all, names)
  const evaluate = createEvaluator(names, (located) => overrides.of(located)?.certainty !== 'certain')
  const librariesOf = createLibrariesOf(all)
  const hits = all.flatMap((located) => hitsIn(located, evaluate, librariesOf))
  const publications = createPublications(files)
  const definitions = createDefinitions(files, publications)
  const knowledge = knowledgeOf(files, surveys, { definitions, overrides, publications, librariesOf, unread: unreadSettings(files, tree) })
  const sightings = [
    ...hits.map((hit) => sightingOf(hit, knowledge)),
    ...switchSightings(definitions, knowledge),
    ...mentionSightings(files, hits, knowledge),
  ]
  return [...usesOf(sightings), ...ownHashes(all, { evaluate, knowledge }), ...gapsOf(all, files, { evaluate, knowledge, tree }), ...unfollowed(files, hits, knowledge)]
}

function knowledgeOf(
  files: ReadonlyMap<string, FileFacts>,
  surveys: readonly Surveyed<FileFacts>[],
  joined: Pick<Knowledge, 'definitions' | 'overrides' | 'publications' | 'librariesOf' | 'unread'>,
): Knowledge {
  const roles = new Map(surveys.map((one) => [one.file.path, one.file.role]))
  const role = (path: string): Role => roles.get(path) ?? 'first-party'
  const isValue = (path: string): boolean => files.get(path)?.bindings.some(({ target }) => target[0] === wholeText) === true
  return {
    ...joined,
    roleOf(path) {
      const own = role(path)
      if (own === 'documentation' && isValue(path)) return 'first-party'
      return own === 'first-party' && prose.test(path) && !isValue(path) ? 'documentation' : own
    },
    countIn: (path) => new Set(files.get(path)?.mentions.map((one) => one.credential)).size,
  }
}

/** A hash in a language that is not followed yet: whether it ships is not known, and that is no pass. */
function unfollowed(files: ReadonlyMap<string, FileFacts>, hits: readonly Hit[], knowledge: Knowledge): readonly Unanswered[] {
  const places = uncovered(files, hits).filter((one) => isUnfollowed(one, knowledge)).map(({ path, mention }) => `${idOf(mention.credential)} in ${path}:${mention.line}`)
  const unique = [...new Set(places)]
  if (unique.length === 0) return []
  const listed = unique.slice(0, 3).join(', ') + (unique.length > 3 ? ` and ${unique.length - 3} more` : '')
  const because = `Published credentials stand where values cannot be followed yet: ${listed}. Look whether a release build gets them.`
  return [{ kind: 'unanswered', question: 'credentials', because }]
}

function idOf(id: string): string {
  const credential = credentialNamed(id)
  return credential ? `api_id ${credential.apiId} (${credential.product})` : id
}
