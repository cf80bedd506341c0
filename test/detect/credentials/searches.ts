/** What others would search for, to compare with: the exact hash, and a rule like the general one of secret scanners. */

/** A text that holds the hash as it is, in any case. */
export function holdsHash(text: string, apiHash: string): boolean {
  return text.toLowerCase().includes(apiHash)
}

/**
 * The general rule as the leading scanners have it: a name with a word such as api, key, secret or token, something that assigns, and behind it ten characters or more
 * that are not alike. Counted only where what it finds is a part of the hash.
 */
export function holdsSecret(text: string, apiHash: string): boolean {
  return [...text.matchAll(rule)].some(([, value = '']) => entropy(value) >= leastEntropy && /\d/.test(value) && (apiHash === '' || apiHash.includes(value.slice(0, 8).toLowerCase())))
}

const rule = /(?:access|auth|api|credential|creds|key|passw(?:or)?d|secret|token)[ \t\w.-]{0,20}['"\s]{0,3}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,)[`'"\s=]{0,5}([\w.=-]{10,150})(?:[`'"\s;]|\\[nr]|$)/gi
/** Bits for each character. */
const leastEntropy = 3.5

function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  return [...counts.values()].reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0)
}
