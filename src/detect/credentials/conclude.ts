/** Joins the facts of all files and says of each published credential how far it gets. */

import { buildSwitches, credentialNamed } from '../../catalog/credentials.ts'
import type { Context, Surveyed } from '../../model/detector.ts'
import type { CredentialUse, Evidence, TrailStep, Unanswered } from '../../model/evidence.ts'
import type { Credential, Reach } from '../../model/credential.ts'
import { comparePlaces, placeAt, type Place } from '../../model/place.ts'
import type { Role } from '../../model/source.ts'
import { createDefinitions, isOn, type Definitions } from './definitions.ts'
import { createEvaluator, type Spot } from './evaluate.ts'
import type { FileFacts } from './facts.ts'
import { hitsIn, type Hit } from './hits.ts'
import { createNames, type Located } from './names.ts'
import { createOverrides } from './overrides.ts'
import { byWhere, reachOf, type Judgement, type Knowledge } from './reach.ts'

/** A credential at a place, with what was made of it. */
interface Sighting {
  readonly credential: Credential
  readonly place: Place
  readonly judgement: Judgement
  readonly trail: readonly TrailStep[]
}

/** From what reaches furthest to what reaches least. */
const order: readonly Reach[] = ['effective', 'fallback', 'guarded', 'overridden', 'test', 'documentation']
const prose = /(?<!cmakelists)\.(?:md|mdx|markdown|rst|txt|adoc|org|diff|patch|log|csv|tsv|po|pot|strings)$|(?:^|\/)(?:readme|changelog|changes|license|legal|authors|news)[^/]*$/i

/** The evidence of published credentials, one fact per credential and root cause, and what could not be followed. */
export function conclude(surveys: readonly Surveyed<FileFacts>[], context: Context): readonly Evidence[] {
  const files = new Map(surveys.map((one) => [one.file.path, one.survey]))
  const all = [...files].flatMap(([path, facts]) => facts.bindings.map((binding) => ({ path, binding })))
  const names = createNames(all)
  const overrides = createOverrides(all, names)
  const evaluate = createEvaluator(names, (located) => overrides.of(located)?.certainty !== 'certain')
  const hits = all.flatMap((located) => hitsIn(located, evaluate))
  const definitions = createDefinitions(files)
  const knowledge = knowledgeOf(files, surveys, { definitions, overrides })
  const sightings = [
    ...hits.map((hit) => sightingOf(hit, knowledge)),
    ...switchSightings(definitions, knowledge),
    ...mentionSightings(files, hits, knowledge),
  ]
  return [...merged(sightings), ...unfollowed(files, hits, knowledge, context)]
}

function knowledgeOf(
  files: ReadonlyMap<string, FileFacts>,
  surveys: readonly Surveyed<FileFacts>[],
  joined: Pick<Knowledge, 'definitions' | 'overrides'>,
): Knowledge {
  const roles = new Map(surveys.map((one) => [one.file.path, one.file.role]))
  const role = (path: string): Role => roles.get(path) ?? 'first-party'
  return {
    ...joined,
    roleOf: (path) => (role(path) === 'first-party' && prose.test(path) ? 'documentation' : role(path)),
    pipelineOf: (path) => files.get(path)?.pipeline ?? null,
    countIn: (path) => new Set(files.get(path)?.mentions.map((one) => one.credential)).size,
  }
}

function sightingOf(hit: Hit, knowledge: Knowledge): Sighting {
  const judged = reachOf(hit, knowledge)
  const root = spotPlace(hit.root)
  const use = locatedPlace(hit.located)
  const passed = hit.trace.through.map((one) => ({ place: locatedPlace(one), says: `goes through \`${one.binding.target.join('.') || 'a function'}\`` }))
  const steps: TrailStep[] = [
    { place: root, says: `${hit.credential.product} stands here` },
    ...passed,
    ...(judged.reach === 'documentation' ? [] : [{ place: use, says: 'is used here' }]),
  ]
  const decided = judged.decidedAt && locatedPlace(judged.decidedAt)
  if (decided && judged.reach === 'effective' && decided.path !== root.path) return { credential: hit.credential, place: decided, judgement: judged, trail: [{ place: decided, says: 'sets the switch' }, ...steps] }
  return { credential: hit.credential, place: root, judgement: judged, trail: [...steps, ...(decided && judged.reach !== 'effective' ? [{ place: decided, says: 'is written over here' }] : [])] }
}

function spotPlace(spot: Spot): Place {
  return placeAt(spot.path, spot.line)
}

function locatedPlace({ path, binding }: Located): Place {
  return placeAt(path, binding.line)
}

/** `-D TDESKTOP_API_TEST=ON` selects a sample without naming it. */
function switchSightings(definitions: Definitions, knowledge: Knowledge): readonly Sighting[] {
  return buildSwitches.flatMap(({ name, credential: id }) => {
    const credential = credentialNamed(id)
    const set = definitions.settingsOf(name).filter((one) => one.value !== null && isOn(one.value))
    return credential ? set.map(({ located }) => switchSighting(credential, located, knowledge)) : []
  })
}

function switchSighting(credential: Credential, located: Located, knowledge: Knowledge): Sighting {
  const place = locatedPlace(located)
  const text = { is: 'text', text: credential.apiHash, line: place.line } as const
  const { conditions, replaceable } = located.binding
  const hit: Hit = { credential, located: { path: located.path, binding: { ...located.binding, value: text } }, trace: { roots: [], conditions, replaceable, through: [] }, root: { path: place.path, line: place.line }, spokenOf: false, bySwitch: true }
  return { credential, place, judgement: reachOf(hit, knowledge), trail: [{ place, says: `\`${located.binding.target.join('.')}\` selects ${credential.product}` }] }
}

/** What stands in the text but in no value: comments, sentences, files that nobody follows. */
function mentionSightings(files: ReadonlyMap<string, FileFacts>, hits: readonly Hit[], knowledge: Knowledge): readonly Sighting[] {
  return uncovered(files, hits).flatMap(({ path, facts, mention }) => {
    const credential = credentialNamed(mention.credential)
    if (!credential) return []
    const place = placeAt(path, mention.line)
    const judgement = byWhere(path, knowledge.roleOf(path)) ?? (mention.inComment || facts.understood === 'followed' ? onlySpoken : notFollowed)
    return [{ credential, place, judgement, trail: [{ place, says: `${credential.product} stands here` }] }]
  })
}

const onlySpoken: Judgement = { reach: 'documentation', because: 'a comment or a message only speaks of it', decidedAt: null }
const notFollowed: Judgement = { reach: 'guarded', because: 'it stands in a file whose values are not followed', decidedAt: null }

function uncovered(files: ReadonlyMap<string, FileFacts>, hits: readonly Hit[]): readonly { path: string; facts: FileFacts; mention: FileFacts['mentions'][number] }[] {
  const covered = new Set(hits.flatMap((hit) => [...hit.trace.roots, hit.root].map((spot) => `${spot.path}:${spot.line}`)))
  return [...files].flatMap(([path, facts]) => facts.mentions.filter((one) => !covered.has(`${path}:${one.line}`)).map((mention) => ({ path, facts, mention })))
}

/** A hash that a line gives to an api_hash, in a language that is not followed yet: whether it ships is not known, and that is no pass. */
function unfollowed(files: ReadonlyMap<string, FileFacts>, hits: readonly Hit[], knowledge: Knowledge, context: Context): readonly Unanswered[] {
  const paths = uncovered(files, hits)
    .filter(({ path, facts, mention }) => mention.named && !mention.inComment && facts.understood !== 'followed' && byWhere(path, knowledge.roleOf(path)) === null)
    .map(({ path }) => path)
  const unique = [...new Set(paths)].filter((path) => context.files.some((file) => file.path === path))
  if (unique.length === 0) return []
  const listed = unique.slice(0, 3).join(', ') + (unique.length > 3 ? ` and ${unique.length - 3} more` : '')
  return [{ kind: 'unanswered', question: 'credentials', because: `A published api_hash stands in ${listed}, but values cannot be followed there. Look whether a release build gets it.` }]
}

/** One fact per credential and place; where places are only spoken of, one for all of them. */
function merged(sightings: readonly Sighting[]): readonly CredentialUse[] {
  const groups = new Map<string, [Sighting, ...Sighting[]]>()
  for (const one of sightings) {
    const { path, line } = one.place
    const key = one.judgement.reach === 'documentation' ? `${one.credential.id} documentation` : `${one.credential.id} ${path}:${line}`
    groups.set(key, [one, ...(groups.get(key) ?? [])])
  }
  const furthest = withoutWeaker([...groups.values()].map(useOf))
  return furthest.sort((a, b) => order.indexOf(a.reach) - order.indexOf(b.reach) || comparePlaces(a.place, b.place) || (a.credential < b.credential ? -1 : 1))
}

/** A place that is used in one way and spoken of in another is one place. */
function withoutWeaker(uses: readonly CredentialUse[]): CredentialUse[] {
  const strong = new Set(uses.filter((use) => use.reach !== 'documentation').map(keyOf))
  return uses.filter((use) => use.reach !== 'documentation' || !strong.has(keyOf(use)) || use.trail.some((step) => !strong.has(keyOf({ ...use, place: step.place }))))
}

function keyOf({ credential, place }: Pick<CredentialUse, 'credential' | 'place'>): string {
  return `${credential} ${place.path}:${place.line}`
}

function useOf([first, ...rest]: readonly [Sighting, ...Sighting[]]): CredentialUse {
  const group = [first, ...rest]
  // Of equal reach, the way with the fewest steps explains best.
  const sorted = [...group].sort((a, b) => order.indexOf(a.judgement.reach) - order.indexOf(b.judgement.reach) || comparePlaces(a.place, b.place) || a.trail.length - b.trail.length)
  const { credential, place, judgement } = sorted[0] ?? first
  const steps = new Map(sorted.flatMap((one) => one.trail).map((step) => [`${step.place.path}:${step.place.line}`, step]))
  const trail = [...steps.values()].sort((a, b) => Number(b.place === place) - Number(a.place === place))
  return { kind: 'credential', credential: credential.id, apiId: credential.apiId, place, reach: judgement.reach, because: judgement.because, trail }
}
