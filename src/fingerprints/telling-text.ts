/**
 * Which string literals tell whose code it is. What is written once by somebody does: a sentence, a query, a key of several words. What the platform, the
 * protocol or a format dictates does not: addresses, paths, class names of the platform, media types, colours, patterns of dates, constants in capitals
 * (the errors of Telegram's servers are such), names in small letters with underscores (fields of the Bot API, of exported chats, of Mini Apps), blobs.
 */

/** Texts of fewer bytes are too common, and of more are data. */
export const shortestText = 10
export const longestText = 200

const other = 0
const lower = 1
const upper = 2
const digit = 3
const blank = 4
const slash = 5
/** Never in a telling text: an escape or a value filled in differs from one language to the next, and markup is a template. */
const refused = 6

const kinds = new Uint8Array(256)
for (let byte = 0; byte < 256; byte++) {
  const char = String.fromCharCode(byte)
  if (byte === 32) kinds[byte] = blank
  else if (byte < 32 || /[\\<>`|~^$]/.test(char)) kinds[byte] = refused
  else if (byte >= 128 || /[a-z]/.test(char)) kinds[byte] = lower
  else if (/[A-Z]/.test(char)) kinds[byte] = upper
  else if (/[0-9]/.test(char)) kinds[byte] = digit
  else if (char === '/') kinds[byte] = slash
}

/** Letters of patterns of dates (`yyyy-MM-dd'T'HH:mm:ss`) and of hexadecimal digits. */
const dateLetters = bytesOf('yMdHhmsSaEzZXkKLGTD')
const hexLetters = bytesOf('abcdefABCDEF')
/** What begins a path, a selector, a mention, an option, a short name of an emoji. */
const openers = bytesOf('/.#@-:&')
const expressions = bytesOf('()[]=*')
const fieldSigns = bytesOf('_.:')

function bytesOf(letters: string): Uint8Array {
  const set = new Uint8Array(256)
  for (const letter of letters) set[letter.charCodeAt(0)] = 1
  return set
}

/** What a text is made of. */
interface MakeUp {
  /** How many bytes there are of each kind. */
  readonly counts: readonly number[]
  /** Runs of letters; a capital after a small letter begins one. */
  readonly runs: number
  /** Runs of two letters or more. */
  readonly words: number
}

/** Whether the bytes from `from` up to `to`, the content of a string literal, tell whose code it stands in. */
export function isTellingText(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < shortestText || to - from > longestText) return false
  const seen = makeUp(bytes, from, to)
  return seen !== null && isProse(seen, to - from) && !isDictated(seen, bytes, from, to)
}

/** Null where a byte stands in it that no telling text has. */
function makeUp(bytes: Uint8Array, from: number, to: number): MakeUp | null {
  const counts = [0, 0, 0, 0, 0, 0]
  let [run, runs, words] = [0, 0, 0]
  let before = other
  for (let at = from; at < to; at++) {
    const kind = kinds[bytes[at] ?? 0] ?? refused
    if (kind === refused) return null
    counts[kind] = (counts[kind] ?? 0) + 1
    run = lengthOfRun(run, before, kind)
    if (run === 1) runs++
    else if (run === 2) words++
    before = kind
  }
  return { counts, runs, words }
}

function lengthOfRun(run: number, before: number, kind: number): number {
  if (kind === lower) return run + 1
  if (kind === upper) return before === lower ? 1 : run + 1
  return 0
}

/** Three words or more, mostly of letters, some of them small. In encoded blobs letters change their case at every turn. */
function isProse({ counts, runs, words }: MakeUp, length: number): boolean {
  const [signs = 0, lowers = 0, uppers = 0, digits = 0, blanks = 0, slashes = 0] = counts
  const letters = lowers + uppers
  return words >= 3 && lowers >= 6 && letters >= length * 0.6 && signs + slashes <= length / 4 && digits <= length / 5 && (blanks > 0 || letters >= runs * 3)
}

function isDictated({ counts }: MakeUp, bytes: Uint8Array, from: number, to: number): boolean {
  const slashes = counts[slash] ?? 0
  const isKey = counts[blank] === 0
  if (slashes > 1 || openers[bytes[from] ?? 0] === 1) return true
  if (isKey && (slashes > 0 || isPlatformName(bytes, from) || isExpression(bytes, from, to) || isField(counts, bytes, from, to))) return true
  return isMadeOf(dateLetters, bytes, from, to) || isMadeOf(hexLetters, bytes, from, to)
}

/** `reply_to_message_id`: a name that some protocol gives, and whoever speaks it writes. */
function isField(counts: readonly number[], bytes: Uint8Array, from: number, to: number): boolean {
  if ((counts[upper] ?? 0) > 0 || !bytes.subarray(from, to).includes(95)) return false
  for (let at = from; at < to; at++) if (kinds[bytes[at] ?? 0] === other && fieldSigns[bytes[at] ?? 0] === 0) return false
  return true
}

/** `var(--name)`, `a[b=c]`: a selector or an expression, not a key. */
function isExpression(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (expressions[bytes[at] ?? 0] === 1) return true
  return false
}

/** Class names and identifiers of packages (`android.permission.CAMERA`, `com.example.app`). */
const platforms = ['android.', 'androidx.', 'java.', 'javax.', 'kotlin.', 'com.', 'org.', 'net.', 'io.', 'Microsoft.', 'System.', 'Windows.', 'www.', 'NS', 'UI', 'Qt', 'GL_', 'gl_', 'data-', 'aria-']

function isPlatformName(bytes: Uint8Array, from: number): boolean {
  return platforms.some((name) => {
    for (let at = 0; at < name.length; at++) if (bytes[from + at] !== name.charCodeAt(at)) return false
    return true
  })
}

function isMadeOf(letters: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0
    const kind = kinds[byte]
    if ((kind === lower || kind === upper) && letters[byte] === 0) return false
  }
  return true
}
