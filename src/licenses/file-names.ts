/** What the name and the folder of a licence file say: that it is one, and what it speaks for. */

/** LICENSE, COPYING and their like, with nothing in the name that narrows them to a part or a version. */
const plain = /^(?:un)?licen[cs]es?(?:\.(?:txt|md|markdown|rst|adoc|html?|pdf|rtf|docx?))?$|^copying(?:\.(?:txt|md))?$/i

/** Names that lawyers' files go by, whatever follows the first word. */
const legal = /^(?:(?:un)?licen[cs](?:e|es|ing)|copying|copyright|copyrights|legal|notices?|[al]?gpl(?:v?\d)?)(?![a-z])|[._-](?:licen[cs]e|copying)(?:\.(?:txt|md|rst|html?))?$/i

/** Lists of what others' work is under. */
const thirdParty = /third[-_ ]?part(?:y|ies)|3rd[-_ ]?party|\bthanks|credits|acknowledge?ments?|attributions?|dependenc|open[-_ ]?source[-_ ]?licen|oss[-_ ]?licen/i

/** Folders that only hold legal texts or what is written about a work: a licence in one speaks for the folder above. */
const setAside = /^(?:licen[cs]es?|legal|copying|docs?|documentation|\.github|\.gitlab|meta|about)$/i

/** Where those who package an app keep what they say of it: it speaks for the folder above. */
const packaging = /^(?:debian|snap|\.reuse|fastlane|metadata|android|lib|xdg|data|dist|res|resources|share|packag(?:e|es|ing)|linux|flatpak|desktop|misc|build-aux|[a-z]{2}(?:-[A-Za-z]{2,4})?)$/i
const packaged = /(?:^|\/)debian\/copyright$|(?:^|\/)\.reuse\/dep5$|(?:^|\/)snapcraft\.ya?ml$|\.(?:metainfo|appdata)\.xml(?:\.in)?$|(?:^|\/)metadata\/\w+(?:\.\w+)+\.ya?ml$/

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

/** What an app's page in a store says of it, as fastlane and F-Droid keep it. */
export function isStoreText(path: string): boolean {
  return /(?:^|\/)metadata\/(?:android\/)?[A-Za-z]{2,3}(?:[-_][A-Za-z-]+)?\/(?:full_)?description\.txt$/.test(path)
}

/**
 * The folder that a licence in this file speaks for: '' for the whole tree, null for a list of third-party licences, which speaks for
 * nothing here.
 */
export function folderSpokenFor(path: string): string | null {
  if (thirdParty.test(path)) return null
  const folders = path.split('/').slice(0, -1)
  const aside = packaged.test(path) || isStoreText(path) ? packaging : setAside
  while (folders.length > 0 && aside.test(folders.at(-1) ?? '')) folders.pop()
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
