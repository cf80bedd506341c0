/** CocoaPods: `s.license = 'MIT'` or `{ :type => 'MIT' }` of a .podspec, and the same in JSON. */

import type { Statement } from '../statement.ts'
import { statedBy } from './found.ts'

export function licenseOfPodspec(text: string): readonly Statement[] {
  return statedBy(text, /^[ \t]*\w+\.license[ \t]*=[ \t]*(?:\{?[^'"\n#]{0,80}?(?::type[ \t]*=>|type:)?[ \t]*)?(?:'([^'\n]{1,200})'|"([^"\n]{1,200})")/gm).slice(0, 1)
}

export function licenseOfPodspecJson(text: string): readonly Statement[] {
  return statedBy(text, /"license"\s*:\s*(?:"([^"\n]{1,200})"|\{[^{}]{0,300}?"type"\s*:\s*"([^"\n]{1,200})")/g).slice(0, 1)
}
