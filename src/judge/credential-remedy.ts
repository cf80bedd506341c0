/** How to bring in an own api_id, by the kind of file that holds the published one. */

const own = 'Get your own api_id and api_hash at https://my.telegram.org/apps'

const remedies: readonly (readonly [path: RegExp, how: string])[] = [
  [/(?:^|\/)\.github\/(?:workflows|actions)\//, 'keep them in the repository\'s secrets and pass ${{ secrets.API_ID }} and ${{ secrets.API_HASH }} here'],
  [/(?:^|\/)\.gitlab-ci\.ya?ml$/, 'keep them in masked CI/CD variables of the project and pass $API_ID and $API_HASH here'],
  [/(?:^|\/)(?:\.travis|\.?appveyor|azure-pipelines|bitrise|codemagic|\.cirrus)\.ya?ml$|(?:^|\/)\.circleci\//, 'keep them in the service\'s secret variables and pass $API_ID and $API_HASH here'],
  [/(?:^|\/)jenkinsfile/i, 'keep them in Jenkins and read them with credentials(\'api-hash\') in the environment block'],
  [/snapcraft\.ya?ml$/, 'let the build take them from its environment (for example -DTDESKTOP_API_ID=$API_ID in override-build)'],
  [/(?:^|\/)cmakelists\.txt$|\.cmake$/i, 'pass them on the command line (-D TDESKTOP_API_ID=… -D TDESKTOP_API_HASH=…), leave the default empty and stop with FATAL_ERROR without them'],
  [/\.gradle(?:\.kts)?$|(?:^|\/)libs\.versions\.toml$/, 'read them from local.properties or the environment (System.getenv("API_HASH")), hand them over with buildConfigField, and throw a GradleException when they are missing'],
  [/(?:^|\/)(?:gradle|[\w.-]*defaults?)\.properties$/, 'leave them empty here, keep them in a local.properties that git ignores or pass -PAPI_HASH=…, and fail the build when they are missing'],
  [/\.java$/, 'put them into local.properties or CI secrets, hand them over with buildConfigField, and read BuildConfig here'],
  [/\.kt$/, 'on Android hand them over with buildConfigField and read BuildConfig here; elsewhere write System.getenv("API_HASH") ?: error("API_HASH is not set")'],
  [/\/res\/values[^/]*\/|androidmanifest\.xml$/i, 'let Gradle supply them with resValue or manifestPlaceholders from local.properties or CI secrets'],
  [/\.(?:xcconfig|pbxproj)$/, 'keep them in an xcconfig that git ignores, include it with #include?, and read the settings through Info.plist or GCC_PREPROCESSOR_DEFINITIONS'],
  [/\.(?:swift|plist|xcscheme)$/, 'keep them in an xcconfig that git ignores, put $(API_HASH) into Info.plist, and read them from the bundle with a fatalError when they are missing'],
  [/(?:^|\/)meson(?:\.build|_options\.txt|\.options)$/, 'give the option no default (value: \'\') and stop with error() when it is empty; builds pass -Dapi_hash=…'],
  [/\.(?:bzl|bazel|bazelrc)$|(?:^|\/)(?:build|buck)$/i, 'give the flag an empty default, fail without it, and pass --//:api_hash=… from a file that git ignores'],
  [/\.(?:gypi?|gni?)$/, 'give the variable an empty default and pass it when the build is configured'],
  [/\.pr[io]$/, 'pass them to qmake (DEFINES+=API_HASH=…) and stop with error() when they are missing'],
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
  [/(?:^|\/)(?:dockerfile|containerfile)|\.dockerfile$/i, 'give ARG no default, pass --build-arg or a build secret, and stop with RUN test -n "$API_HASH"'],
  [/(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/, 'write ${API_HASH:?} here, and keep the value in an .env that git ignores'],
  [/(?:^|\/)(?:gnu)?makefile|\.mk$|(?:^|\/)debian\/rules$/i, 'take the default away and stop with $(error API_HASH is not set) when it is empty'],
  [/\.(?:csproj|props|targets|resx)$/, 'pass them to the build (-p:ApiHash=…) or keep them in user secrets, and let an <Error> stop a build without them'],
  [/(?:^|\/)fastfile$/i, 'read ENV.fetch("API_HASH"), which stops without it'],
  [/\.nix$/, 'make them arguments of the package without a default'],
  [/\.properties$/, 'keep them in a local.properties that git ignores, or in CI secrets, and fail the build when they are missing'],
  [/\.(?:json|ya?ml|toml|ini|cfg|conf)$/, 'take them out of this file and let the build or the environment supply them'],
  [/\.ps1$/, 'take the value away and throw when $env:API_HASH is not set'],
  [/\.(?:bat|cmd)$/, 'take the value away and exit when API_HASH is not defined'],
  [/\.(?:sh|bash|zsh)$|(?:^|\/)(?:pkg|apk)build$/i, 'take the default away and stop with ${API_HASH:?} when it is not set'],
]

/** What to do about a credential in this file. */
export function credentialRemedy(path: string): string {
  const how = remedies.find(([pattern]) => pattern.test(path))?.[1] ?? 'supply them when the build is configured, and fail the build when they are missing'
  return `${own}; ${how}.`
}
