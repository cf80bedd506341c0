/** Which licence an address on the web stands for: only addresses at which a licence's steward, or a well-known list, keeps that one text. */

import { parseExpression } from './expression.ts'

/** Each takes what the pattern caught; null where the address names no version. */
const stewards: readonly (readonly [pattern: RegExp, id: (caught: readonly string[]) => string | null])[] = [
  [/^(?:gnu|fsf)\.org\/.{0,60}?\b(agpl|lgpl|gpl|fdl)-(\d)(?:\.(\d))?(?!\d)/, ([family = '', major = '', minor = '0']) => (family === 'fdl' ? `GFDL-${major}.${minor}` : `${family.toUpperCase()}-${major}.${minor}`)],
  [/^creativecommons\.org\/licenses\/(l?gpl)\/(\d\.\d)(?!\d)/, ([family = '', version = '']) => `${family.toUpperCase()}-${version}`],
  [/^creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)(?!\d)/, ([terms = '', version = '']) => `CC-${terms}-${version}`],
  [/^creativecommons\.org\/publicdomain\/zero\/1\.0/, () => 'CC0-1.0'],
  [/^apache\.org\/licenses\/license-(\d\.\d)/, ([version = '']) => `Apache-${version}`],
  [/^mozilla\.org\/(?:[a-z-]{2,5}\/)?mpl\/(\d\.\d)/, ([version = '']) => `MPL-${version}`],
  [/^boost\.org\/license_1_0\.txt/, () => 'BSL-1.0'],
  [/^eclipse\.org\/(?:legal\/epl-v?|org\/documents\/epl-)(\d)\.?(\d)/, ([major = '', minor = '']) => `EPL-${major}.${minor}`],
  [/^unlicense\.org\/?$/, () => 'Unlicense'],
  [/^opensource\.org\/licenses?\/(mit)(?:-license)?(?:\.php|\.html)?\/?$/, () => 'MIT'],
  [/^opensource\.org\/licenses?\/([a-z0-9.-]{2,40}?)(?:-license)?(?:\.php|\.html|\.txt)?\/?$/, ([id = '']) => id],
  [/^(?:spdx\.org|choosealicense\.com)\/licenses\/([a-z0-9.+-]{2,60}?)(?:\.html|\.json|\.txt)?\/?$/, ([id = '']) => id],
  [/^licenses\.nuget\.org\/([a-z0-9.+%()-]{2,200})$/, ([expression = '']) => expression.replace(/%20|\+(?=(?:or|and|with)\b)|\+(?=[a-z])/gi, ' ')],
]

/** The SPDX expression of the licence that is kept at the address, a GNU one's -only or -or-later left open; null for every other address. */
export function licenseOfUrl(url: string): string | null {
  const place = url.trim().slice(0, 300).toLowerCase().replace(/^(?:https?:)?\/{1,2}(?:www\.)?/, '').replace(/[#?].*$/, '')
  for (const [pattern, idOf] of stewards) {
    const match = pattern.exec(place)
    if (match === null) continue
    const named = idOf(match.slice(1))
    const reading = named === null ? null : parseExpression(named)
    return reading?.ok === true ? reading.text : null
  }
  return null
}
