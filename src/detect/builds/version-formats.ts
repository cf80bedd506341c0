/** Where build files say which version of the app they build: a table of formats, each a name and a pattern over one line. */

/** `path` is the whole path; the pattern's first group is the version. */
export interface VersionFormat {
  readonly path: RegExp
  /** Patterns over a line of at most 300 characters. */
  readonly line: RegExp
  /** The line that has to stand before it, where the key and its value stand on two lines. */
  readonly after?: RegExp
  /** A line after which it is something else's version. */
  readonly notAfter?: RegExp
  /** Every part of a tree has such a file: only one above the code at issue speaks of the app. */
  readonly aboveCode?: true
}

/** What comes of a pattern that spans no more than a version: `11.4`, `11.4.2`, `0.28.11.1805`. What follows a version, such as `-beta`, is no part of it. */
const number = String.raw`v?(\d{1,5}(?:\.\d{1,5}){1,3})(?!\.?\d)`
const quoted = String.raw`["']${number}[^"'\n]{0,40}["']`
const pattern = (text: string, flags = ''): RegExp => new RegExp(text, flags)

export const versionFormats: readonly VersionFormat[] = [
  { path: /(?:^|\/)[\w.-]+\.properties$/, line: pattern(String.raw`^\s*[\w.]*version(?:_?name|\.name)?\s*[=:]\s*${number}`, 'i') },
  { path: /\.gradle(?:\.kts)?$/, line: pattern(String.raw`(?:^|\s)(?:versionName\s*(?:=|\(|\s)\s*|(?:def|val|var)\s+\w*ver(?:sion)?_?name\w*\s*=\s*|^version\s*=?\s*)${quoted}`, 'i') },
  { path: /(?:^|\/)build\/version$/, line: pattern(String.raw`^AppVersionStr\s+${number}`) },
  { path: /(?:^|\/)core\/version\.h$/, line: pattern(String.raw`AppVersionStr\s*=\s*${quoted}`) },
  { path: /(?:^|\/)versions\.json$/, line: pattern(String.raw`"app"\s*:\s*${quoted}`) },
  { path: /(?:^|\/)(?:[\w-]*Info|[\w-]*-Info)\.plist$/, line: pattern(String.raw`<string>${number}</string>`), after: /<key>CFBundleShortVersionString<\/key>/ },
  { path: /\.xcconfig$|(?:^|\/)project\.pbxproj$/, line: pattern(String.raw`^\s*(?:MARKETING_VERSION|APP_VERSION|BUNDLE_VERSION)\s*=\s*"?${number}"?`) },
  { path: /(?:^|\/)package\.json$/, line: pattern(String.raw`^\s{0,8}"version"\s*:\s*${quoted}`), aboveCode: true },
  { path: /(?:^|\/)pubspec\.ya?ml$/, line: pattern(String.raw`^version:\s*["']?${number}`) },
  { path: /(?:^|\/)Cargo\.toml$/, line: pattern(String.raw`^version\s*=\s*${quoted}`), aboveCode: true },
  { path: /(?:^|\/)meson\.build$/, line: pattern(String.raw`^\s*version\s*:\s*${quoted}`), aboveCode: true },
  {
    path: /(?:^|\/)CMakeLists\.txt$/, aboveCode: true,
    line: pattern(String.raw`^\s*project\s*\([^)]{0,120}\bVERSION\s+"?${number}|^\s*set\s*\(\s*(?:APP|PROJECT|CMAKE_PROJECT)_VERSION(?:_STRING)?\s+"?${number}`, 'i'),
  },
  {
    path: /\.csproj$|(?:^|\/)Directory\.Build\.props$/, aboveCode: true, notAfter: /<PackageReference\b/,
    line: pattern(String.raw`<(?:Version|VersionPrefix|ApplicationDisplayVersion|ApplicationVersion)>${number}`),
  },
  { path: /\.appxmanifest$/, line: pattern(String.raw`<Identity\b[^>]{0,250}\bVersion\s*=\s*${quoted}|^\s*Version\s*=\s*${quoted}\s*/?>?\s*$`) },
]
