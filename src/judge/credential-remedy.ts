/** How to bring in an own api_id, by the kind of file that holds the published one. */

const own = 'Get your own api_id and api_hash at https://my.telegram.org/apps'

const remedies: readonly (readonly [path: RegExp, how: string])[] = [
  [/(?:^|\/)\.github\/workflows\//, 'keep them in the repository\'s secrets and pass ${{ secrets.API_ID }} and ${{ secrets.API_HASH }} here'],
  [/snapcraft\.ya?ml$/, 'let the build take them from its environment (for example -DTDESKTOP_API_ID=$API_ID in override-build)'],
  [/(?:^|\/)cmakelists\.txt$|\.cmake$/i, 'pass them on the command line (-D TDESKTOP_API_ID=… -D TDESKTOP_API_HASH=…), leave the default empty and stop with FATAL_ERROR without them'],
  [/\.java$/, 'put them into local.properties or CI secrets, hand them over with buildConfigField, and read BuildConfig here'],
  [/\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm)$/, 'define them when the build is configured (-D…) and let an #error stop a build without them'],
  [/\.(?:[cm]?[jt]sx?|vue|svelte)$/, 'read them from the build\'s environment (process.env or import.meta.env) and fail when they are missing'],
  [/\.(?:pyw?|ipynb)$/, 'read them with os.environ["API_ID"] and os.environ["API_HASH"], which fails when they are missing'],
  [/\.go$/, 'read them with os.Getenv or set them with -ldflags "-X …", and stop when they are empty'],
  [/\.rs$/, 'read them with env!("API_ID") and env!("API_HASH"), which stops the build when they are missing'],
  [/\.dart$/, 'pass them with --dart-define, read them with String.fromEnvironment without a default, and stop when they are empty'],
  [/\.cs$/, 'keep them in user secrets or the environment, read them with Environment.GetEnvironmentVariable, and throw when they are missing'],
  [/\.(?:php|phtml|inc)$/, 'read them with getenv() and stop when it gives nothing'],
  [/\.rb$/, 'read them with ENV.fetch(\'API_ID\') and ENV.fetch(\'API_HASH\'), which fails when they are missing'],
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
