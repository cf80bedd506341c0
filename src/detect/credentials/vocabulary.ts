/** Words that tell what code is about: credentials, comparisons, messages, builds for debugging. */

import type { Expression } from './ir.ts'

const credentialName = /(?:api|app)[\s_.-]?(?:id|hash)|(?:^|[_.])hash$/i

/** Whether a name speaks of an api_id or api_hash. */
export function speaksOfCredential(name: string): boolean {
  return credentialName.test(name)
}

/** Words that may stand before "api hash" in the name of Telegram's: any other makes it another service's. */
const hashWords = /^(?:telegram|tg|tdlib|tdesktop|td|mtproto|my|own|default|k|m|s|const|config|vite|react|next|nuxt|public|expo|env|client|user|build|release|prod|buildconfig|r|string|get|api|app|new)\d*$/

/** Whether a name is one for an api_hash of Telegram's: `HOCKEY_APP_HASH` is not. */
export function namesHashPlace(name: string): boolean {
  const words = wordsOf(name.replace(/\(\)$/, ''))
  const joined = words.join(' ').replace(/\b(api|app) ?hash$/, '|').replace(/ $/, '')
  if (!joined.endsWith('|')) return false
  return joined.slice(0, -1).split(' ').filter((word) => word !== '').every((word) => hashWords.test(word))
}

/** Whether a name says that what it names is Telegram's. */
export const namesTelegram = (name: string): boolean => wordsOf(name).some((word) => /^(?:telegram|tg|tdlib|tdesktop|mtproto)/.test(word))

/** The words of a name: `isDebugBuild` and `IS_DEBUG_BUILD` give is, debug, build. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

const debugWords = new Set(['debug', 'dev', 'develop', 'development', 'test', 'tests', 'testing', 'staging', 'mock', 'qa', 'sandbox', 'local', 'localhost', 'simulator', 'emulator'])
const releaseWords = new Set(['release', 'prod', 'production', 'ndebug', 'tag', 'tags'])
const testWords = new Set(['test', 'tests', 'mock', 'fake', 'dummy', 'fixture', 'fixtures'])
const deniedWords = new Set(['deny', 'denied', 'block', 'blocked', 'blocklist', 'blacklist', 'forbidden', 'banned', 'reject', 'rejected', 'known', 'published', 'leaked', 'invalid', 'disallowed', 'bad'])

export const isDebugWord = (word: string): boolean => debugWords.has(word)
export const isReleaseWord = (word: string): boolean => releaseWords.has(word)
/** Whether a name says that what it names is for tests. */
export const namesTest = (name: string): boolean => wordsOf(name).some((word) => testWords.has(word))
/** Whether a name says that what it names only shows how something is used. */
export const namesExample = (name: string): boolean => wordsOf(name).some((word) => word === 'example' || word === 'examples')
/** Whether a name says that what it names must not be used. */
export const namesDenied = (name: string): boolean => wordsOf(name).some((word) => deniedWords.has(word))

const comparisons = new Set(['==', '===', '!=', '!==', '<', '>', '<=', '>=', 'in', 'STREQUAL', 'EQUAL', 'MATCHES', '!'])
const comparing = new Set([
  'equals', 'equalsignorecase', 'contentequals', 'includes', 'has', 'contains', 'containskey', 'startswith', 'endswith', 'matches', 'match', 'test', 'indexof', 'compare',
  'compareto', 'strcmp', 'strncmp', 'strcasecmp', 'memcmp', 'isequal', 'isequaltostring', 'localecompare', 'is', 'defined',
])
const messages = new Set([
  'log', 'info', 'warn', 'warning', 'error', 'debug', 'trace', 'verbose', 'fatal', 'print', 'println', 'printf', 'fprintf', 'puts', 'message', 'alert',
  'fail', 'nslog', 'os_log', 'dump', 'preconditionfailure', 'assertionfailure', 'nsassert', 'qdebug', 'qwarning', 'qfatal', 'qcritical', 'exception', 'raise', 'writeline', 'write',
])

/** The parts of an expression that are only compared with. */
export function comparedIn(expression: Expression): readonly Expression[] {
  if (expression.is === 'operation') return comparisons.has(expression.operator) ? [expression.left, expression.right] : []
  if (expression.is !== 'call') return []
  const name = (expression.callee.at(-1) ?? '').toLowerCase()
  const asserts = /^(?:assert|expect|check|verify|require)/.test(name)
  return comparing.has(name) || asserts ? [...expression.arguments, ...(expression.on && expression.on.is !== 'name' ? [expression.on] : [])] : []
}

/** Whether an expression only tells somebody something: a log line, an exception's text. */
export function isMessage(expression: Expression): boolean {
  if (expression.is !== 'call') return false
  const name = (expression.callee.at(-1) ?? '').toLowerCase()
  if (messages.has(name) || /(?:error|exception)$/.test(name)) return true
  // Android's `Log.d` and its kin.
  return name.length === 1 && /log|timber/i.test(expression.callee.at(-2) ?? (expression.on?.is === 'name' ? (expression.on.path.at(-1) ?? '') : ''))
}
