/** How to bring in an own api_id, by the kind of file that holds the published one. */

const own = 'Get your own api_id and api_hash at https://my.telegram.org/apps'

const remedies: readonly (readonly [path: RegExp, how: string])[] = [
  [/(?:^|\/)\.github\/workflows\//, 'keep them in the repository\'s secrets and pass ${{ secrets.API_ID }} and ${{ secrets.API_HASH }} here'],
  [/snapcraft\.ya?ml$/, 'let the build take them from its environment (for example -DTDESKTOP_API_ID=$API_ID in override-build)'],
  [/(?:^|\/)cmakelists\.txt$|\.cmake$/i, 'pass them on the command line (-D TDESKTOP_API_ID=… -D TDESKTOP_API_HASH=…), leave the default empty and stop with FATAL_ERROR without them'],
  [/\.java$/, 'put them into local.properties or CI secrets, hand them over with buildConfigField, and read BuildConfig here'],
  [/\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm)$/, 'define them when the build is configured (-D…) and let an #error stop a build without them'],
  [/\.(?:[cm]?[jt]sx?|vue)$/, 'read them from the build\'s environment (process.env or import.meta.env) and fail when they are missing'],
  [/(?:^|\/)[\w-]*\.env(?:\.|$)/, 'take the values out of this file, keep it out of git, and commit a .env.example with empty ones'],
  [/\.properties$/, 'keep them in a local.properties that git ignores, or in CI secrets, and fail the build when they are missing'],
  [/\.(?:json|ya?ml|toml)$/, 'take them out of this file and let the build or the environment supply them'],
  [/\.(?:sh|bash|zsh)$/, 'take the default away and stop with ${API_HASH:?} when it is not set'],
]

/** What to do about a credential in this file. */
export function credentialRemedy(path: string): string {
  const how = remedies.find(([pattern]) => pattern.test(path))?.[1] ?? 'supply them when the build is configured, and fail the build when they are missing'
  return `${own}; ${how}.`
}
