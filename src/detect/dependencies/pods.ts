/** The pods of an app with their licences, as CocoaPods writes them down for the app's own list of thanks. */

import { parseExpression } from '../../licenses/expression.ts'
import { licensesNamed } from '../../licenses/wording.ts'
import type { FoundDependency } from './found.ts'

const entry = /<key>License<\/key>\s{0,20}<string>([^<]{1,200})<\/string>\s{0,20}<key>Title<\/key>\s{0,20}<string>([^<]{1,200})<\/string>/g

/** The pods of an acknowledgements.plist whose licence is named so that one can be sure which it is. */
export function podsAcknowledged(text: string): readonly FoundDependency[] {
  return [...text.matchAll(entry)].flatMap(([whole, said = '', name = '']): readonly FoundDependency[] => {
    const license = idOf(said.trim())
    return license === null ? [] : [{ name, license, line: text.slice(0, text.indexOf(whole)).split('\n').length, saidIn: null }]
  })
}

function idOf(said: string): string | null {
  const reading = parseExpression(said)
  if (reading.ok) return reading.text
  const named = licensesNamed(said)
  return named.length === 1 ? (named[0] ?? null) : null
}
