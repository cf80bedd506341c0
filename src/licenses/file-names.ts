/** What the name and the folder of a licence file say: that it is one, and what it speaks for. */

/** LICENSE, COPYING and their like, with nothing in the name that narrows them to a part or a version. */
const plain = /^(?:un)?licen[cs]es?(?:\.(?:txt|md|markdown|rst|adoc|html?|pdf|rtf|docx?))?$|^copying(?:\.(?:txt|md))?$/i

/** Names that lawyers' files go by, whatever follows the first word. */
const legal = /^(?:(?:un)?licen[cs](?:e|es|ing)|copying|copyright|copyrights|legal|notices?|[al]?gpl(?:v?\d)?)(?![a-z])|[._-](?:licen[cs]e|copying)(?:\.(?:txt|md|rst|html?))?$/i

/** Lists of what others' work is under. */
const thirdParty = /third[-_ ]?part(?:y|ies)|3rd[-_ ]?party|\bthanks|credits|acknowledge?ments?|attributions?|dependenc|open[-_ ]?source[-_ ]?licen|oss[-_ ]?licen/i

/** Folders that only hold legal texts or what is written about a work: a licence in one speaks for the folder above. */
const setAside = /^(?:licen[cs]es?|legal|copying|docs?|documentation|\.github|\.gitlab|meta|about)$/i

/** Folders whose content is shipped as it is. */
const shipped = /(?:^|\/)(?:assets|res|raw|resources?|static|public|www)\//i

/** LICENSE or COPYING, without a qualifier such as `LICENSE-fonts` or `COPYING.LIB`. */
export function isPlainLicenseName(path: string): boolean {
  return plain.test(baseName(path))
}

/** Whether the name announces a legal text: LICENSE, COPYING, LEGAL, NOTICE, COPYRIGHT, `GPL-3.0.txt`, or any file of a LICENSES folder. */
export function isLegalName(path: string): boolean {
  return legal.test(baseName(path)) || /(?:^|\/)licen[cs]es\/[^/]+$/i.test(path)
}

export function isReadmeName(path: string): boolean {
  return /^readme(?![a-z])/i.test(baseName(path))
}

/**
 * The folder that a licence in this file speaks for: '' for the whole tree, null for a list of third-party licences, which speaks for
 * nothing here.
 */
export function folderSpokenFor(path: string): string | null {
  if (thirdParty.test(path)) return null
  const folders = path.split('/').slice(0, -1)
  while (folders.length > 0 && setAside.test(folders.at(-1) ?? '')) folders.pop()
  return folders.join('/')
}

/** Whether a file goes out with the program as one of its resources. */
export function isShipped(path: string): boolean {
  return shipped.test(path)
}

/** Whether a file stands in a folder; every file stands in ''. */
export function standsIn(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
