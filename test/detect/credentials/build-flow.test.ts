import { describe, expect, it } from 'vitest'
import { credentialNamed } from '../../../src/catalog/credentials.ts'
import { examine, reaches, usesOf } from './examine.ts'

const hash = credentialNamed('telegram-x')?.apiHash ?? ''
const [a, b] = [hash.slice(0, 16), hash.slice(16)]

/** Reach and place of what is found. */
async function found(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await reaches(files)).map((one) => one.replace(' telegram-x', ''))
}

describe('values that a build hands to code', () => {
  it('go from buildConfigField to BuildConfig', async () => {
    const files = {
      'app/build.gradle': `android { defaultConfig { buildConfigField "String", "A", "\\"${a}\\""\n buildConfigField "String", "B", "\\"${b}\\"" } }\n`,
      'app/src/main/java/Login.java': 'class Login { String apiHash = BuildConfig.A + BuildConfig.B; }',
    }
    expect(await found(files)).toEqual(['effective app/build.gradle:1'])
    const [use] = usesOf(await examine(files))
    expect(use?.trail.map(({ place }) => place.path)).toContain('app/src/main/java/Login.java')
  })

  it('go from a catalogue of versions to BuildConfig', async () => {
    const files = {
      'gradle/libs.versions.toml': `[versions]\nfirst = "${a}"\nrest = "${b}"\n`,
      'app/build.gradle.kts': 'android { defaultConfig { buildConfigField("String", "API_HASH", "\\"${libs.versions.first.get()}${libs.versions.rest.get()}\\"") } }\n',
    }
    expect(await found(files)).toEqual(['effective gradle/libs.versions.toml:2'])
  })

  it('go from gradle.properties to a resource', async () => {
    const files = { 'gradle.properties': `first.half=${a}\nrest=${b}\n`, 'app/build.gradle': 'android { defaultConfig { resValue "string", "api_hash", project.property("first.half") + project.property("rest") } }\n' }
    expect(await found(files)).toEqual(['effective gradle.properties:1'])
  })

  it('go from definitions of the compiler to macros', async () => {
    const code = { 'src/a.cpp': 'const auto apiHash = std::string(FIRST) + REST;\n' }
    for (const [path, text] of [
      ['CMakeLists.txt', `target_compile_definitions(p PRIVATE FIRST="${a}" REST="${b}" API_HASH_SET)\n`],
      ['p.pro', `DEFINES += FIRST=${a} REST=${b} # api_hash\n`],
      ['Config.xcconfig', `GCC_PREPROCESSOR_DEFINITIONS = FIRST=\\"${a}\\" REST=\\"${b}\\" API_HASH_SET=1\n`],
      ['BUILD.bazel', `cc_library(name = "api_hash", defines = ["FIRST=${a}", "REST=${b}"])\n`],
      ['Makefile', `CFLAGS += -DFIRST=${a} -DREST=${b} # api_hash\n`],
    ] as const) expect(await found({ ...code, [path]: text }), path).toEqual([`effective ${path}:1`])
  })

  it('go from files of variables and images to the environment', async () => {
    const code = { 'src/a.ts': 'export const apiHash = process.env.FIRST + process.env.REST\n' }
    expect(await found({ ...code, '.env': `FIRST=${a}\nREST=${b}\n` })).toEqual(['fallback .env:1'])
    expect(await found({ ...code, Dockerfile: `FROM x\nENV FIRST=${a} REST=${b}\n` })).toEqual(['effective Dockerfile:2'])
    expect(await found({ ...code, Dockerfile: `FROM x\nARG F=${a}\nARG R=${b}\nENV FIRST=$F REST=$R\n` })).toEqual(['fallback Dockerfile:2'])
  })

  it('go from an xcconfig to a property list', async () => {
    const files = { 'Keys.xcconfig': `FIRST = ${a}\nREST = ${b}\n`, 'Info.plist': '<plist><dict><key>API_HASH</key><string>$(FIRST)$(REST)</string></dict></plist>' }
    expect(await found(files)).toEqual(['effective Keys.xcconfig:1'])
  })

  it('are overridden by what the published build passes', async () => {
    const workflow = "on:\n  push:\n    tags: ['v*']\njobs:\n  a:\n    steps:\n      - run: ./gradlew assembleRelease\n        env:\n          API_HASH: ${{ secrets.API_HASH }}\n"
    const gradle = { 'app/build.gradle': `def apiHash = System.getenv("API_HASH") ?: "${hash}"\n` }
    expect(await found(gradle)).toEqual(['fallback app/build.gradle:1'])
    expect(await found({ ...gradle, '.github/workflows/release.yml': workflow })).toEqual(['overridden app/build.gradle:1'])
  })
})
