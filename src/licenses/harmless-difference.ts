/** Differences between two copies of a licence that change nothing of it: layout's leftovers, the steward's address, names of the day. */

/** The Free Software Foundation has moved; all its addresses, and the copyright line above. */
const address = [
  'franklin', 'st', 'street',
  'fifth', '5th', 'floor', 'temple', 'place', 'suite', 'mass', 'ave', 'avenue', 'cambridge', 'boston', 'ma', 'usa', 'milk', 'po', 'box', 'pmb', 'free', 'software', 'foundation', 'inc', 'copyright', 'c', 'all', 'rights', 'reserved',
]
/** What is left of addresses on the web and of markup. */
const markup = [
  'http', 'https', 'www', 'gnu', 'org', 'fsf', 'com', 'html', 'htm', 'php', 'txt', 'licenses', 'philosophy', 'copyleft', 'why', 'not', 'lgpl', 'gpl', 'agpl', 'br', 'p', 'nbsp', 'amp', 'quot', 'lt', 'gt', 'strong', 'em', 'center', 'div', 'pre',
  'h1', 'h2', 'h3', 'h4', 'ol', 'ul', 'li', 'href', 'name', 'id', 'class', 'par', 'page', 'preamble', 'table', 'of', 'contents', 'end', 'terms', 'and', 'conditions',
]
const title = ['gnu', 'general', 'public', 'license', 'version', 'june', 'february', 'november', 'january']
/** The Library licence became the Lesser one, and the FSF's own texts were changed accordingly. */
const renamed = ['library', 'lesser', 'affero']

const meaningless: ReadonlySet<string> = new Set([...address, ...markup, ...title, ...renamed])

/** Whether the words that stand instead of others say the same. */
export function isHarmless(before: readonly string[], after: readonly string[]): boolean {
  if (before.join('') === after.join('')) return true
  if ([...before, ...after].every((word) => meaningless.has(word) || isNumbering(word))) return true
  return before.length === after.length && before.every((word, at) => isSlip(word, after[at] ?? ''))
}

/** Numbers of pages, years, sections, items and houses. */
function isNumbering(word: string): boolean {
  return /^(?:\d+|[a-z]|[ivx]{2,4}|sec\d{1,2}|section\d{1,2})$/.test(word)
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
