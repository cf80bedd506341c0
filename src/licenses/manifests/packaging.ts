/** What those who package an app say of its licence: CMake's CPack, Snapcraft, F-Droid, and Debian's copyright file. */

import { joined, readField } from '../field.ts'
import type { Statement } from '../statement.ts'
import { stated, statedBy } from './found.ts'

/** CPack's fields, and CMake's own `SPDX_LICENSE` of `project()`. Other variables may be about anybody's work. */
export function licenseOfCmake(text: string): readonly Statement[] {
  return statedBy(text, /^[ \t]*set[ \t]*\([ \t]*(?:CPACK_RPM_PACKAGE_LICENSE|CPACK_FREEBSD_PACKAGE_LICENSE|PROJECT_LICENSE)[ \t]+"?([^")\n]{1,200}?)"?[ \t]*\)|\bSPDX_LICENSE[ \t\n]+"([^"\n]{1,200})"/gim).slice(0, 1)
}

/** The field `license` at the left margin of snapcraft.yaml. */
export function licenseOfSnap(text: string): readonly Statement[] {
  return statedBy(text, /^license:[ \t]*["']?([^"'\n#]{1,200}?)["']?[ \t]*(?:#.*)?$/gm).slice(0, 1)
}

/** `License` in F-Droid's metadata about the app. */
export function licenseOfFdroid(text: string): readonly Statement[] {
  return /^(?:Categories|Builds|AutoName|RepoType):/m.test(text) ? statedBy(text, /^License:[ \t]*["']?([^"'\n#]{1,200}?)["']?[ \t]*$/gm).slice(0, 1) : []
}

/**
 * Debian's copyright file, and REUSE's dep5: the paragraph for `Files: *` is about the whole, the others about parts. A paragraph that
 * only names a licence gives its text.
 */
export function licenseOfDep5(text: string): readonly Statement[] {
  if (!/^Format:.*(?:copyright-format|dep5|DEP-?5)/im.test(text.slice(0, 2000))) return []
  let at = 0
  return text.split(/\n[ \t]*\n/).flatMap((paragraph): readonly Statement[] => {
    const start = text.indexOf(paragraph, at)
    at = start + paragraph.length
    const files = /^Files:[ \t]*(\S.*)$/m.exec(paragraph)?.[1]?.trim()
    const license = /^License:[ \t]*(\S.*)$/m.exec(paragraph)
    if (files === undefined || license === null) return []
    const statement = debian(stated(text, start + license.index, license[1] ?? ''))
    return [files === '*' ? statement : { ...statement, part: true }]
  }).slice(0, 20)
}

/** Debian writes `GPL-2` for version 2 alone, `GPL-2+` for or-later, `or` and `and` in small letters, and words after `with`. */
function debian(statement: Statement): Statement {
  const words = statement.raw.split(/[ \t]+(?:or|and)[ \t]+|,[ \t]+(?:(?:or|and)[ \t]+)?/i)
  const kind = /[ \t]and[ \t]/i.test(statement.raw) ? 'and' : 'or'
  const parts = words.map((word) => readField(debianId(word)).expression)
  const known = parts.filter((part) => part !== null)
  const whole = known.length === parts.length ? joined(kind, known) : null
  return whole === null ? statement : { ...statement, expression: whole, trouble: null }
}

const debianIds: Readonly<Record<string, string>> = { expat: 'MIT', 'bsd-2-clause': 'BSD-2-Clause', 'bsd-3-clause': 'BSD-3-Clause', 'apache-2': 'Apache-2.0', 'mpl-2': 'MPL-2.0', 'bsl-1': 'BSL-1.0', zlib: 'Zlib' }

function debianId(word: string): string {
  const bare = word.replace(/[ \t]+with[ \t]+.*$/i, '').trim()
  const gnu = /^([AL]?GPL)-(\d)(?:\.(\d))?(\+?)$/i.exec(bare)
  if (gnu !== null) return `${(gnu[1] ?? '').toUpperCase()}-${gnu[2] ?? ''}.${gnu[3] ?? '0'}-${gnu[4] === '+' ? 'or-later' : 'only'}`
  return debianIds[bare.toLowerCase()] ?? bare
}
