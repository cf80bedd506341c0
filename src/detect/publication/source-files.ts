/** Which files of a published tree may be source, by their names alone. */

const documents = /^(?:readme|licen[cs]e|copying|copyright|notice|legal|authors|contributors|changelog|changes|news)(?:-[\w.]+|\.lesser)?$/i
const notCode = /\.(?:md|markdown|rst|adoc|txt|pdf|docx?|png|jpe?g|gif|webp|svg|ico|mp4|webm|sha(?:1|256|512)|sig|asc)$/i
const builds = /\.(?:apk|aab|ipa|exe|msi|dmg|pkg|deb|rpm|appimage|zip|7z|rar|tar|[gx]z|tgz|jar|aar|so|a|dll|dylib|xpi|crx)$/i
const settings = /^\.(?:gitignore|gitattributes|gitmodules|editorconfig|mailmap)$|^_config\.yml$|^CNAME$/
/** Folders that hold pages, pictures, texts for stores, or builds. */
const besideSource = /^(?:\.(?:github|gitlab|vscode|idea|well-known)|docs?|images?|img|pics?|pictures?|screenshots?|media|art(?:work)?|assets|fastlane|metadata|stores?|apks?|bin(?:ar(?:y|ies))?|builds?|downloads?|releases?)$/i
/** Files that people download to run. An archive is one unless it says that it holds source. */
const programs = /\.(?:apks?|xapk|aab|ipa|tipa|dmg|pkg|exe|msi|msix(?:bundle)?|appx(?:bundle)?|deb|rpm|appimage|flatpak|snap|xpi|crx)$|^(?!.*(?:source|src|symbols?|mapping|dsym|debug-?info)).*\.(?:zip|7z|tar\.(?:gz|xz|bz2|zst)|tgz)$/i

/** Whether a file may be source: no document, picture, build, nor a setting of the repository itself. */
export function isSource(path: string): boolean {
  const name = lastName(path)
  if (/^\.(?:github|gitlab)\//.test(path)) return false
  // CMakeLists.txt is the build script of a C++ client.
  return name === 'CMakeLists.txt' || ![documents, notCode, builds, settings].some((pattern) => pattern.test(name))
}

/** Whether what lies at a root leaves room for source. Folders have a slash at the end. */
export function mayHoldSource(root: readonly string[]): boolean {
  return root.some((name) => (name.endsWith('/') ? !besideSource.test(name.slice(0, -1)) : isSource(name)))
}

/** Whether a file beside a release is a program. */
export function isProgram(asset: string): boolean {
  return programs.test(asset)
}

export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
