/** Differences between two copies of a licence that change nothing of it: layout's leftovers, the steward's address, names of the day. */

/** The Free Software Foundation has moved; all its addresses, and the copyright line above. */
const address = [
  'franklin', 'st', 'street', 'fifth', '5th', 'floor', 'temple', 'suite', 'mass', 'ave', 'avenue', 'cambridge', 'boston', 'ma', 'usa', 'milk', 'box', 'pmb', 'foundation', 'inc', 'copyright',
]
/** What is left of addresses on the web and of markup. */
const markup = [
  'http', 'https', 'www', 'org', 'fsf', 'com', 'html', 'htm', 'php', 'txt', 'licenses', 'philosophy', 'copyleft', 'lgpl', 'gpl', 'agpl', 'br', 'p', 'nbsp', 'amp', 'quot', 'lt', 'gt', 'strong', 'em', 'center',
  'div', 'pre', 'h1', 'h2', 'h3', 'h4', 'ol', 'ul', 'li', 'href', 'par', 'page', 'preamble',
]
const title = ['gnu', 'general', 'public', 'license', 'june', 'february', 'november', 'january', 'conditions']
/** The Library licence became the Lesser one, and the FSF's own texts were changed accordingly. */
const renamed = ['library', 'lesser', 'affero']

const leftovers: ReadonlySet<string> = new Set([...address, ...markup, ...title, ...renamed])
/** Words that stand among those, and that mean something where they stand alone. */
const among: ReadonlySet<string> = new Set(['of', 'and', 'free', 'software', 'all', 'rights', 'reserved', 'place', 'name', 'id', 'class', 'table', 'contents', 'end', 'terms', 'version', 'why', 'not', 'po', 'c'])

/** Whether the words that stand instead of others say the same. */
export function isHarmless(before: readonly string[], after: readonly string[]): boolean {
  if (before.join('') === after.join('')) return true
  if (before.length === after.length && before.every((word, at) => isSlip(word, after[at] ?? ''))) return true
  return isLeftOver([...before, ...after]) && !isOtherNumber(before, after)
}

function isLeftOver(words: readonly string[]): boolean {
  return words.every((word) => leftovers.has(word) || among.has(word) || isNumbering(word)) && words.some((word) => leftovers.has(word) || isNumbering(word))
}

/** Numbers of pages, years, sections, items and houses. */
function isNumbering(word: string): boolean {
  return /^(?:\d+|[a-z]|[ivx]{2,4}|sec\d{1,2}|section\d{1,2})$/.test(word)
}

/** `section 7` for `section 6` is another section. */
function isOtherNumber(before: readonly string[], after: readonly string[]): boolean {
  return before.length > 0 && after.length > 0 && [...before, ...after].every((word) => /^\d{1,2}$/.test(word))
}

/** The same long word but for one letter: typed wrongly, or read wrongly by a scanner. */
function isSlip(one: string, other: string): boolean {
  if (one === other) return true
  if (one.length < 5 || Math.abs(one.length - other.length) > 1) return false
  let same = 0
  while (same < one.length && one.charAt(same) === other.charAt(same)) same++
  const [a, b] = one.length < other.length ? [other, one] : [one, other]
  return a.slice(same + 1) === b.slice(a.length === b.length ? same + 1 : same)
}
