/** Where a published credential was seen, and what was made of it there. */

import { buildSwitches, credentialNamed } from '../../catalog/credentials.ts'
import { languageOf } from '../../languages/languages.ts'
import type { Credential } from '../../model/credential.ts'
import type { TrailStep } from '../../model/evidence.ts'
import { placeAt, type Place } from '../../model/place.ts'
import { isOn, type Definitions } from './definitions.ts'
import type { FileFacts, Mention } from './facts.ts'
import type { Hit } from './hits.ts'
import { libraryCalled } from './library-calls.ts'
import type { Located } from './names.ts'
import { byWhere, listSize, reachOf, type Judgement, type Knowledge } from './reach.ts'
import type { Spot } from './trace.ts'

/** A credential at a place, with what was made of it. */
export interface Sighting {
  readonly credential: Credential
  readonly place: Place
  readonly judgement: Judgement
  readonly trail: readonly TrailStep[]
}

/** A known hash in a text, of which nothing is known but that it stands there. */
export interface Uncovered {
  readonly path: string
  readonly facts: FileFacts
  readonly mention: Mention
}

/** What a hit amounts to. */
export function sightingOf(hit: Hit, knowledge: Knowledge): Sighting {
  const judged = reachOf(hit, knowledge)
  const root = spotPlace(hit.root)
  const use = locatedPlace(hit.located)
  const passed = hit.trace.through.map((one) => ({ place: locatedPlace(one), says: `goes through \`${one.binding.target.join('.') || 'a function'}\`` }))
  const steps: TrailStep[] = [
    { place: root, says: `${hit.credential.product} stands here` },
    ...passed,
    ...(judged.reach === 'documentation' ? [] : [{ place: use, says: useSays(hit.located, knowledge) }]),
  ]
  const decided = judged.decidedAt && locatedPlace(judged.decidedAt)
  if (decided && judged.reach === 'effective' && decided.path !== root.path) return { credential: hit.credential, place: decided, judgement: judged, trail: [{ place: decided, says: 'sets the switch' }, ...steps] }
  return { credential: hit.credential, place: root, judgement: judged, trail: [...steps, ...(decided && judged.reach !== 'effective' ? [{ place: decided, says: 'is written over here' }] : [])] }
}

/** `TelegramClient(session, id, hash)` tells the reader more than that it is used. */
function useSays({ path, binding }: Located, { librariesOf }: Knowledge): string {
  const library = libraryCalled(binding.value, librariesOf(path))
  return library ? `is handed to ${library.name} here` : 'is used here'
}

function spotPlace(spot: Spot): Place {
  return placeAt(spot.path, spot.line)
}

function locatedPlace({ path, binding }: Located): Place {
  return placeAt(path, binding.line)
}

/** `-D TDESKTOP_API_TEST=ON` selects a sample without naming it. */
export function switchSightings(definitions: Definitions, knowledge: Knowledge): readonly Sighting[] {
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

/** What stands in the text but in no value: comments, sentences, lists. What stands where values cannot be followed is `unfollowed`. */
export function mentionSightings(files: ReadonlyMap<string, FileFacts>, hits: readonly Hit[], knowledge: Knowledge): readonly Sighting[] {
  return uncovered(files, hits).flatMap((one): Sighting[] => {
    const { path, mention } = one
    const credential = credentialNamed(mention.credential)
    if (!credential || isUnfollowed(one, knowledge)) return []
    const place = placeAt(path, mention.line)
    const judgement = byWhere(path, knowledge.roleOf(path)) ?? (isList(path, knowledge) ? listed : onlySpoken)
    return [{ credential, place, judgement, trail: [{ place, says: `${credential.product} stands here` }] }]
  })
}

/**
 * Whether nobody can say what becomes of a hash: it stands in code or settings of a language whose values are not followed, or in a file that could
 * not be parsed, on a line or in a file that makes it a value. A list of clients, a comment and a test make it none.
 */
export function isUnfollowed({ path, facts, mention }: Uncovered, knowledge: Knowledge): boolean {
  if (mention.inComment || facts.understood === 'followed' || byWhere(path, knowledge.roleOf(path)) !== null || isList(path, knowledge)) return false
  const kind = languageOf(path)?.kind
  return mention.named || kind === 'code' || kind === 'build'
}

function isList(path: string, knowledge: Knowledge): boolean {
  return knowledge.countIn(path) >= listSize
}

const onlySpoken: Judgement = { reach: 'documentation', because: 'a comment or a message only speaks of it', decidedAt: null }
const listed: Judgement = { reach: 'guarded', because: 'it is one of a list of known clients', decidedAt: null }

/** The mentions that no value explains. */
export function uncovered(files: ReadonlyMap<string, FileFacts>, hits: readonly Hit[]): readonly Uncovered[] {
  const covered = new Set(hits.flatMap((hit) => [...hit.trace.roots, hit.root].map((spot) => `${spot.path}:${spot.line}`)))
  return [...files].flatMap(([path, facts]) => facts.mentions.filter((one) => !covered.has(`${path}:${one.line}`)).map((mention) => ({ path, facts, mention })))
}
