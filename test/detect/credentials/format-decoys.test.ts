import { describe, expect, it } from 'vitest'
import { credentialNamed } from '../../../src/catalog/credentials.ts'
import { examine, reaches } from './examine.ts'

const hash = credentialNamed('telegram-desktop-sample')?.apiHash ?? ''
const md5 = '7215ee9c7d9dc229d2921a40e899ec5f'

describe('build and configuration files that hold no credential', () => {
  it.each([
    ['X14 a placeholder', 'app/build.gradle', 'buildConfigField "String", "API_HASH", "\\"YOUR_API_HASH\\""\n'],
    ['X15 empty values', 'gradle.properties', 'APP_ID=0\nAPP_HASH=0\n'],
    ['X15 a template', 'local.properties.example', `telegram.api_hash=${hash}\n`],
    ['X16 secrets', '.github/workflows/release.yml', 'on: release\njobs:\n  a:\n    env:\n      API_HASH: ${{ secrets.API_HASH }}\n    steps:\n      - run: ./gradlew -PapiHash=${{ secrets.API_HASH }}\n'],
    ['X23 a message of CMake', 'telegram_options.cmake', `message(FATAL_ERROR\n    " > api_hash: ${hash}\\n"\n)\n`],
    ['a message of Make', 'Makefile', `build:\n\t@echo "do not use api_hash ${hash}"\n`],
    ['an exception of Gradle', 'build.gradle', `if (!apiHash) throw new GradleException("api_hash ${hash} is the sample, get your own")\n`],
    ['X24 another service', 'config.toml', '[other]\napi_id = "17349"\napi_hash = "sha256"\n'],
    ['X35 a checksum', 'Podfile.lock', `SPEC CHECKSUMS:\n  Pigeon: ${md5}\n`],
    ['a commented-out property', 'local.properties', `# telegram.api_hash=${hash}\n`],
    ['a commented-out setting', 'Keys.xcconfig', `// API_HASH = ${hash}\n`],
    ['a commented-out string', 'res/values/keys.xml', `<resources><!-- <string name="api_hash">${hash}</string> --></resources>`],
    ['a commented-out variable', 'Makefile', `# API_HASH ?= ${hash}\n`],
    ['a commented-out argument', 'Dockerfile', `FROM a\n# ARG API_HASH=${hash}\n`],
    ['a commented-out attribute', 'default.nix', `{\n  # apiHash = "${hash}";\n}\n`],
    ['a commented-out definition', 'p.pro', `# DEFINES += API_HASH=${hash}\n`],
    ['a commented-out flag', 'BUILD', `# copts = ["-DAPI_HASH=${hash}"]\n`],
    ['a comparison', 'check.sh', `if [ "$API_HASH" = "${hash}" ]; then echo "get your own"; exit 1; fi\n`],
    ['a pattern to look for', 'Makefile', `lint:\n\t! grep -r ${hash.slice(0, 8)} src\n`],
    ['longer digits', 'flake.nix', `{ sha256 = "aa${hash}bb00112233445566778899aabbccdd"; }\n`],
  ])('%s', async (_, path, text) => {
    const found = await reaches({ [path]: text })
    expect(found.filter((one) => /^(?:effective|fallback)/.test(one))).toEqual([])
  })
})

const hostile: readonly (readonly [string, string])[] = [
  ['brackets', '[{('.repeat(20_000)],
  ['closing brackets', ')}]'.repeat(20_000)],
  ['quotes', '"\'`'.repeat(20_001)],
  ['one long line', `api_hash = ${'"a" + '.repeat(8000)}"b"`],
  ['questions', `x = ${'a ? b : '.repeat(8000)}c`],
  ['dollars', '${'.repeat(30_000)],
  ['tags', '<a b="'.repeat(20_000)],
  ['open tags', '<a>'.repeat(20_000)],
  ['elses', 'if (a) x = 1 else '.repeat(5000)],
  ['calls', 'f('.repeat(20_000)],
  ['members', `x${'.a'.repeat(30_000)}`],
  ['signs', '-'.repeat(60_000)],
  ['flags', '-D A='.repeat(20_000)],
  ['equals', 'A='.repeat(40_000)],
  ['blanks', `api_hash${' '.repeat(60_000)}=`],
  ['backslashes', '\\\n'.repeat(30_000)],
]
const paths = [
  'build.gradle', 'build.gradle.kts', 'BUILD', 'a.gyp', 'BUILD.gn', 'meson.build', 'default.nix', 'Fastfile', 'a.xcconfig', 'project.pbxproj', 'a.plist', 'a.csproj', 'a.toml', 'a.ini',
  'Dockerfile', 'Makefile', 'a.pro', 'a.ps1', 'a.bat', 'a.sh', 'build.rs', '.github/workflows/a.yml', '.gitlab-ci.yml', '.circleci/config.yml', 'snapcraft.yaml',
]

describe('hostile files', () => {
  it.each(hostile)('of %s come to an end in every format', { timeout: 120_000 }, async (_, text) => {
    for (const path of paths) await expect(examine({ [path]: `api_hash\n${text}` }), path).resolves.toBeInstanceOf(Array)
  })
})
