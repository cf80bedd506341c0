/** Decides whether a release build meets a condition. */

import type { Definitions, Setting } from './definitions.ts'
import { namesIn, partsOf, type Condition, type Expression } from './ir.ts'
import type { Located } from './names.ts'
import { isDebugWord, isReleaseWord, speaksOfCredential, wordsOf } from './vocabulary.ts'

/** What a condition makes of what stands under it. */
export interface Gate {
  /** `open`: builds that ship meet it. `unless`: they do unless somebody sets something. `shut`: they do not. */
  readonly state: 'open' | 'unless' | 'shut'
  readonly because: string
  /** The place elsewhere in the tree that opens it, such as a workflow that sets the switch, or null. */
  readonly openedBy: Located | null
}

const openGate: Gate = { state: 'open', because: '', openedBy: null }
/** Macros and variables that name the platform or the compiler: some build has them. */
const platform = /^(?:__|_WIN|_MSC|WIN32|WIN64|APPLE|UNIX|LINUX|ANDROID|IOS|MACOS|MSVC|MINGW|Q_OS_|Q_CC_|TARGET_OS_|OS_(?:WIN|MAC|LINUX|ANDROID|IOS)|CMAKE_SYSTEM)/
const nothing = /^(?:null|nil|undefined|none|isempty|length|size|trim|isnullorempty|isblank|strip|process|env)$/i

/** What a condition does to a value for `target`, by what the tree defines. */
export function gateOf(condition: Condition, target: string | null, definitions: Definitions): Gate {
  if (condition.decided === 'never') return { state: 'shut', because: 'an #error stands in the same branch, so that it never becomes a program', openedBy: null }
  if (condition.decided === 'pipeline') return pipelineGate(condition)
  return condition.decided === 'build' ? buildGate(condition, definitions) : runGate(condition, target)
}

function buildGate(condition: Condition, definitions: Definitions): Gate {
  const names = namesOf(condition)
  if (names.some((name) => platform.test(name) && !/simulator/i.test(name))) return openGate
  const words = [...names, ...textsIn(condition.test)].flatMap(wordsOf)
  const asked = names.flatMap((name) => definitions.settingsOf(name))
  if (asked.some((one) => guardsHeader(condition, one)) && !names.some(speaksOfCredential)) return openGate
  const told = asked.length === 0 ? byWords(words, condition) : null
  if (told) return told
  const answer = truth(condition.test, outside(condition, definitions))
  if (answer === null) return byWords(words, condition) ?? openGate
  if (answer !== condition.holds) return { state: 'shut', because: shutBecause(condition, names, asked), openedBy: null }
  // Who supplies an own api_id opens nothing: the value comes from there.
  const setter = names.some(speaksOfCredential) ? undefined : asked.find((one) => one.published && one.value !== null && isSet(one))
  if (condition.holds && setter) return { state: 'open', because: `\`${namesText(names)}\` is set`, openedBy: setter.located }
  if (names.some(speaksOfCredential)) return suppliedUnless(condition)
  return { state: condition.holds ? 'open' : 'unless', because: `nothing in the tree sets \`${namesText(names)}\``, openedBy: null }
}

function shutBecause(condition: Condition, names: readonly string[], asked: readonly Setting[]): string {
  if (!condition.holds) return `the tree's own build meets \`${condition.text}\``
  return asked.length > 0 ? `no build that is published sets \`${namesText(names)}\`` : `nothing in the tree sets \`${namesText(names)}\``
}

/** `#ifndef X` around `#define X` is no reason to think that X is set. */
function outside(condition: Condition, definitions: Definitions): Definitions {
  const within = ({ located }: Setting): boolean => located.binding.conditions.some((one) => one.text === condition.text)
  return { settingsOf: (name) => definitions.settingsOf(name).filter((one) => !within(one)) }
}

/** `#ifndef X` with `#define X` behind it keeps a header from being read twice. */
function guardsHeader(condition: Condition, { value, located }: Setting): boolean {
  return !condition.holds && value === null && located.binding.conditions.length === 1 && located.binding.conditions[0]?.text === condition.text
}

const isSet = (setting: Setting): boolean => setting.value !== '' && !/^(?:off|0|false|no)$/i.test(setting.value ?? '')
const namesText = (names: readonly string[]): string => names.slice(0, 3).join('`, `')

/** True, false, or null where nothing tells. Names that nothing sets are off. */
function truth(test: Expression, definitions: Definitions): boolean | null {
  switch (test.is) {
    case 'name':
      return isOnIn(test.path.at(-1) ?? '', definitions)
    case 'number':
      return test.number !== 0
    case 'text':
      return !/^(?:|off|0|false|no)$/i.test(test.text)
    case 'call':
      return test.callee.at(-1) === 'defined' && test.arguments[0]?.is === 'name' ? isDefined(test.arguments[0].path.at(-1) ?? '', definitions) : null
    case 'operation':
      return combined(test.operator, test.left, test.right, definitions)
    case 'default':
      return combined('||', test.first, test.otherwise, definitions)
    case 'opaque':
      return test.parts.length === 1 && test.parts[0] ? truth(test.parts[0], definitions) : null
    default:
      return null
  }
}

function combined(operator: string, leftPart: Expression, rightPart: Expression, definitions: Definitions): boolean | null {
  const left = truth(leftPart, definitions)
  if (operator === '!') return left === null ? null : !left
  if (operator === 'STREQUAL' && rightPart.is === 'text' && rightPart.text === '') return emptiness(leftPart, definitions)
  const right = truth(rightPart, definitions)
  if (operator === '&&') return left === false || right === false ? false : left === null || right === null ? null : true
  if (operator === '||') return left === true || right === true ? true : left === null || right === null ? null : false
  return null
}

/** Whether a variable is empty by default: what a default that nothing overwrites says. */
function emptiness(part: Expression, definitions: Definitions): boolean | null {
  const [name] = namesIn(part)
  const settings = name === undefined ? [] : definitions.settingsOf(name)
  return settings.every((one) => one.value === '')
}

function isOnIn(name: string, definitions: Definitions): boolean | null {
  const settings = definitions.settingsOf(name).filter((one) => one.published)
  if (settings.some((one) => one.value !== null && isSet(one))) return true
  return settings.some((one) => one.value === null) ? null : false
}

function isDefined(name: string, definitions: Definitions): boolean {
  return definitions.settingsOf(name).length > 0
}

/** A step that runs for one branch, for a pull request or for debugging makes no release; one that runs for a tag or on demand does. */
function pipelineGate(condition: Condition): Gate {
  if (namesOf(condition).some(speaksOfCredential)) return suppliedUnless(condition)
  const narrow = /refs\/heads|ref_name|head_ref|GITHUB_REF|BRANCH|pull_request|debug|\btest/i.test(condition.text) && !condition.text.includes('tags')
  return narrow && condition.holds ? { state: 'shut', because: `it counts only where \`${condition.text}\` holds`, openedBy: null } : openGate
}

function suppliedUnless(condition: Condition): Gate {
  return { state: 'unless', because: `it is what is left where \`${condition.text}\` finds nothing else`, openedBy: null }
}

/** What the program asks when it runs: by what the condition speaks of. */
function runGate(condition: Condition, target: string | null): Gate {
  const always = isAlways(condition)
  if (always !== null) return always === condition.holds ? openGate : { state: 'shut', because: `\`${condition.text}\` switches it off`, openedBy: null }
  const names = namesOf(condition)
  const words = [...names, ...textsIn(condition.test), ...(condition.test.is === 'opaque' ? [condition.text] : [])].flatMap(wordsOf)
  if (condition.test.is === 'text' && speaksOfCredential(condition.test.text)) return openGate
  // `if (self = [super init])`: an object that could be made.
  if (condition.holds && names.length > 0 && names.every((name) => /^(?:self|super|(?:super\.)?init\w*)$/.test(name))) return openGate
  if (names.some((name) => speaksOfCredential(name) || readsEnvironment(name) || name === target)) {
    return suppliedUnless(condition)
  }
  const told = byWords(words, condition)
  if (told) return told
  if (progress.test(condition.text)) return openGate
  if (nothingThere.test(condition.text)) return /hash|key|secret|cred|custom|own|user/i.test(condition.text) ? suppliedUnless(condition) : openGate
  return condition.holds
    ? { state: 'shut', because: `it counts only where \`${condition.text}\` holds`, openedBy: null }
    : { state: 'unless', because: `it counts unless \`${condition.text}\` holds`, openedBy: null }
}

/** Whether a condition holds whatever happens, or never: `if True`, `while (1)`, and Python's way to tell that a script was started. */
function isAlways({ test, text }: Condition): boolean | null {
  if (/^__name__\s*==\s*["']__main__["']$/.test(text)) return true
  if (test.is === 'number') return test.number !== 0
  // `!0` and `!1` are what bundlers make of true and false.
  if (test.is === 'operation' && test.operator === '!' && test.left.is === 'number') return test.left.number === 0
  const name = test.is === 'name' && test.path.length === 1 ? test.path[0] : undefined
  return /^true$/i.test(name ?? '') ? true : /^false$/i.test(name ?? '') ? false : null
}
/** What every client asks on its way to being logged in: TDLib's states, whether something is there already. */
const progress = /tdlib_?parameters|auth(?:ori[sz]ation)?_?state|wait_?phone|log(?:ged)?_?in\b|sign_?in\b|authori[sz]ed|initiali[sz]ed/i
const nothingThere = /^\(?(?:[\w.$>-]+ ?={2,3} ?(?:null|nil|nullptr|NULL|None|undefined|void 0)|(?:null|nil|nullptr|undefined|void 0) ?={2,3} ?[\w.$>-]+)\)?$/

const readsEnvironment = (name: string): boolean => /(?:^|\.)(?:getenv|environ)(?:\.|$)/i.test(name)

/** Debug builds do not ship, release builds do. */
function byWords(words: readonly string[], condition: Condition): Gate | null {
  const debug = words.some(isDebugWord)
  const release = words.some(isReleaseWord)
  if (debug === release) return null
  const negated = condition.test.is === 'operation' && (condition.test.operator === '!' || ['!=', '!=='].includes(condition.test.operator))
  return debug === (condition.holds !== negated)
    ? { state: 'shut', because: `\`${condition.text}\` is for builds that do not ship`, openedBy: null }
    : { state: 'open', because: `\`${condition.text}\` holds in builds that ship`, openedBy: null }
}

/** What names are compared with: `CMAKE_BUILD_TYPE STREQUAL Debug`. */
function textsIn(test: Expression): readonly string[] {
  if (test.is === 'text') return [test.text]
  return test.is === 'operation' || test.is === 'call' ? partsOf(test).flatMap(textsIn) : []
}

function namesOf(condition: Condition): readonly string[] {
  return [...new Set(namesIn(condition.test))].filter((name) => name !== 'defined' && !nothing.test(name))
}
