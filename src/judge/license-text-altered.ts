/** license-text-altered: the text of the GNU licence that lies over derived code is not the one that its steward published. */

import { folderSpokenFor, standsIn } from '../licenses/file-names.ts'
import { ofKind, type Alteration, type Evidence, type LicenseText } from '../model/evidence.ts'
import type { Breach, Related } from '../model/finding.ts'
import { placeAt } from '../model/place.ts'
import type { Rule } from '../model/rule.ts'
import { claimOn, type Claim } from './derived-parts.ts'

export const licenseTextAltered: Rule = {
  card: {
    id: 'license-text-altered',
    title: 'Altered text of the licence',
    level: 'warning',
    why: 'Recipients must get the licence itself. A text that was changed grants or forbids what nobody knows, and its own first lines say that changing it is not allowed. Prefaces, exceptions and instructions may stand before and after it.',
    remedy: 'Put the unaltered text in its place, as https://www.gnu.org/licenses/ has it, and say what you have to say before it, in NOTICE or in the README.',
    clause: {
      text: 'GPL-2.0 and GPL-3.0, second paragraph: "Everyone is permitted to copy and distribute verbatim copies of this license document, but changing it is not allowed"',
      url: 'https://www.gnu.org/licenses/gpl-faq.html#ModifyGPL',
    },
    needs: ['derived-code', 'license'],
  },
  applies: (evidence) => textsOver(evidence).length > 0,
  judge: (evidence) => textsOver(evidence).flatMap((text) => breachOf(text) ?? []),
}

/** The GNU texts that speak for the whole or for a folder with derived files, where anything is derived. */
function textsOver(evidence: readonly Evidence[]): readonly LicenseText[] {
  const claim = claimOn(evidence)
  if (claim === null) return []
  return ofKind(evidence, 'license-text').filter((text) => /^[AL]?GPL-/.test(text.spdx) && (text.scope === 'repository' || liesOver(text, claim)))
}

function liesOver({ place }: LicenseText, { files }: Claim): boolean {
  const folder = folderSpokenFor(place.path)
  return folder !== null && folder !== '' && files.some(({ path }) => standsIn(path, folder))
}

function breachOf({ place, spdx, alterations = [] }: LicenseText): Breach | null {
  if (alterations.length === 0) return null
  const [first] = alterations
  const count = alterations.length === 1 ? 'one passage' : `${alterations.length} passages`
  return {
    message: `${place.path} holds the ${spdx} with ${count} changed: ${first === undefined ? '' : asDiff(first)}`,
    place: first === undefined ? place : placeAt(place.path, first.line, first.endLine),
    related: alterations.slice(1).map((one): Related => ({ place: placeAt(place.path, one.line, one.endLine), says: asDiff(one) })),
    identity: `${spdx} ${alterations.map(({ original, here }) => `${original}>${here}`).join(' ')}`.slice(0, 500),
  }
}

function asDiff({ original, here }: Alteration): string {
  if (original === '') return `added "${here}"`
  return here === '' ? `taken away "${original}"` : `"${original}" became "${here}"`
}
