/** The licences that public code is under most, by their SPDX ids: their texts are told apart more finely, and met more often than their rare relatives. */

const widelyUsed = new RegExp(
  '^(?:(?:A|L)?GPL-.*|MIT|MIT-0|X11|ISC|0BSD|BSD-[1-4]-Clause|BSD-4-Clause-UC|Apache-.*|MPL-.*|BSL-1.0|Zlib|Unlicense|WTFPL|CC0-1.0|CC-BY-.*|OFL-1.1|OpenSSL|EPL-.*|CDDL-.*' +
  '|EUPL-.*|Artistic-.*|MS-PL|MS-RL|Python-2.0|PSF-2.0|SSPL-1.0|BUSL-1.1|NCSA|curl|JSON|HPND|HPND-sell-variant|AFL-3.0|OSL-3.0|PostgreSQL|Vim|FTL|IJG|Libpng|libpng-2.0|bzip2-1.0.6|Ruby|PHP-3.01|W3C|ICU|Beerware)$',
)

/** Whether the licence is one of some hundred that are met in everyday repositories. */
export function isWidelyUsed(spdx: string): boolean {
  return widelyUsed.test(spdx)
}
