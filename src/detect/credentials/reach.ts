/** Decides how far a published credential gets: by who reads it, under which conditions, and what else may take its place. */

import type { Reach } from '../../model/credential.ts'
import type { Role } from '../../model/source.ts'
import { gateOf, type Gate } from './conditions.ts'
import type { Definitions } from './definitions.ts'
import type { Way } from './hits.ts'
import type { Binding } from './ir.ts'
import type { LibrariesOf } from './library-calls.ts'
import { nameOf, type Located } from './names.ts'
import type { Overrides } from './overrides.ts'
import type { Publications } from './pipelines/publications.ts'
import { namesDenied, namesExample, namesTest } from './vocabulary.ts'

/** A reach, and what decided it. */
export interface Judgement {
  readonly reach: Reach
  readonly because: string
  /** What elsewhere in the tree lets it through or replaces it. */
  readonly decidedAt: Located | null
}

/** What the whole tree knows. */
export interface Knowledge {
  readonly definitions: Definitions
  readonly overrides: Overrides
  readonly librariesOf: LibrariesOf
  roleOf(path: string): Role
  readonly publications: Publications
  /** Files with settings that no build of the tree reads. */
  readonly unread: ReadonlySet<string>
  /** How many published credentials the file has. */
  countIn(path: string): number
}

/** Files that show how others are to be written: no build reads them under this name. */
const template = /\.(?:example|sample|template|tmpl|dist|in|defaults?)$|(?:^|[./_-])(?:example|sample|template)s?(?:[./_-][^/]*)?$|(?:^|\/)(?:example|sample)_?(?:config|conf|settings|secrets|credentials|vars)\.\w+$/i
const testSettings = /(?:^|\/)[\w-]*\.env\.(?:test|testing|dev|development|e2e|ci)(?:\.local)?$/i
/** Go's packages for tests end in `test` and are compiled like any other. */
const testPackage = /(?:^|\/)(?!(?:latest|contest|attest|protest|fastest)\/)\w*test(?:s|util|utils|ing|data)?\/[^/]+\.go$/
const exampleFolder = /(?:^|\/)(?:examples?|samples?|demos?|snippets|tutorials?|(?:example|sample|template)-\w+|\w+-(?:examples?|templates?))\//i
/** From so many published credentials on, a file is a list of them. */
export const listSize = 5

/** How far a hit gets. */
export function reachOf(hit: Way, knowledge: Knowledge): Judgement {
  return (
    byWhere(hit.located.path, knowledge.roleOf(hit.located.path)) ??
    byWhere(hit.root.path, knowledge.roleOf(hit.root.path)) ??
    bySpeech(hit) ??
    byClosedGate(hit, knowledge) ??
    byPipeline(hit, knowledge) ??
    byOpenGate(hit, knowledge) ??
    byOverride(hit, knowledge) ??
    byReplacement(hit, knowledge) ??
    judgement('effective', effectiveBecause(hit, knowledge))
  )
}

function judgement(reach: Reach, because: string, decidedAt: Located | null = null): Judgement {
  return { reach, because, decidedAt }
}

/** What the place alone decides, or null. */
export function byWhere(path: string, role: Role): Judgement | null {
  if (role === 'test') return judgement('test', 'it stands in a test')
  if (role === 'documentation') return judgement('documentation', 'it stands in documentation')
  if (role === 'vendored') return judgement('documentation', 'it stands in other people\'s code')
  if (testPackage.test(path)) return judgement('test', 'it stands in a package for tests')
  if (testSettings.test(path)) return judgement('test', 'it stands in settings for tests and development')
  if (exampleFolder.test(path)) return judgement('documentation', 'it stands in an example')
  return template.test(path) ? judgement('documentation', 'it stands in a template that no build reads') : null
}

function bySpeech(hit: Way): Judgement | null {
  if (hit.bySwitch) return null
  if (hit.spokenOf) return judgement('documentation', 'a message only speaks of it')
  const names = [...hit.located.binding.scope, ...hit.located.binding.target]
  if (names.some(namesDenied)) return judgement('documentation', `\`${names.join('.')}\` lists what must not be used`)
  // A type may be called so because the whole app is one; what gives the pair is not.
  const givers = [...hit.located.binding.target.slice(-1), ...hit.located.binding.scope.filter((part) => part.endsWith('()')).slice(-1)]
  if (givers.some(namesExample)) return judgement('test', `\`${givers.join('.')}\` is an example by its name`)
  return names.some(namesTest) ? judgement('test', `\`${names.join('.')}\` is for tests by its name`) : null
}

function gatesOf(hit: Way, { definitions }: Knowledge): readonly Gate[] {
  return hit.trace.conditions.map((condition) => gateOf(condition, nameOf(hit.located.binding), definitions))
}

function byClosedGate(hit: Way, knowledge: Knowledge): Judgement | null {
  const shut = gatesOf(hit, knowledge).find((gate) => gate.state === 'shut')
  if (shut) return judgement('guarded', shut.because)
  if ([hit.located, ...hit.trace.through].some(({ path }) => knowledge.unread.has(path))) return judgement('guarded', 'no project of this tree reads the file that it stands in')
  return isList(hit, knowledge) ? judgement('guarded', 'it is one of a list of published ids, and nothing says which one is taken') : null
}

function byOpenGate(hit: Way, knowledge: Knowledge): Judgement | null {
  const gates = gatesOf(hit, knowledge)
  const unless = gates.find((gate) => gate.state === 'unless')
  if (unless) return judgement('fallback', unless.because)
  return opened(gates, knowledge)
}

/** A gate that a pipeline opens is only as open as the pipeline. */
function opened(gates: readonly Gate[], knowledge: Knowledge): Judgement | null {
  const gate = gates.find((one) => one.openedBy !== null)
  if (!gate?.openedBy) return null
  const pipeline = knowledge.publications.of(gate.openedBy)
  return judgement('effective', pipeline ? `${gate.because} here, and ${pipeline.because}` : `${gate.because} here`, gate.openedBy)
}

function isList(hit: Way, knowledge: Knowledge): boolean {
  return hit.root.path === hit.located.path && knowledge.countIn(hit.located.path) >= listSize
}

function byOverride(hit: Way, { overrides }: Knowledge): Judgement | null {
  const override = overrides.of(hit.located)
  if (override?.certainty !== 'certain') return null
  return judgement('overridden', `\`${written(override.by.binding)}\` is written over in ${whereOf(override.by)}`, override.by)
}

/** A value that comes out of a pipeline which publishes nothing ships nowhere. */
function byPipeline(hit: Way, knowledge: Knowledge): Judgement | null {
  const idle = [hit.located, ...hit.trace.through].map((one) => knowledge.publications.of(one)).find((one) => one?.publishes === false)
  return idle ? judgement('guarded', idle.because) : null
}

function byReplacement(hit: Way, knowledge: Knowledge): Judgement | null {
  const override = [hit.located, ...hit.trace.through].map((one) => knowledge.overrides.of(one)).find((one) => one !== null)
  if (override) return judgement('fallback', `\`${written(override.by.binding)}\` is written over in ${whereOf(override.by)} only where something is supplied`, override.by)
  const name = hit.trace.replaceable
  if (name === null) return null
  const supplied = knowledge.definitions.settingsOf(name).find((one) => one.value === null && knowledge.publications.of(one.located)?.publishes === true)
  if (supplied) return judgement('overridden', `the build that is published sets \`${name}\``, supplied.located)
  return judgement('fallback', `it is what a build gets where \`${name}\` is not set`)
}

function effectiveBecause(hit: Way, knowledge: Knowledge): string {
  const pipeline = knowledge.publications.of(hit.located)
  if (pipeline) return pipeline.because
  const { binding } = hit.located
  return binding.kind === 'bare' ? 'it is passed on as it is' : `nothing in the tree writes over \`${written(binding)}\``
}

function written(binding: Binding): string {
  return binding.target.length > 0 ? binding.target.join('.') : (nameOf(binding) ?? 'it')
}

function whereOf(located: Located): string {
  const inside = located.binding.scope.findLast((part) => part.endsWith('()'))
  if (inside === undefined) return `line ${located.binding.line}`
  return inside === 'static()' ? 'a static initialiser' : inside === 'new()' ? 'a constructor' : `\`${inside}\``
}
