import { describe, expect, it } from 'vitest'
import { createPathReader } from '../../../src/collect/role.ts'
import { findPlatforms } from '../../../src/detect/builds/find-platforms.ts'
import { languageOf } from '../../../src/languages/languages.ts'
import { android, derivedFile } from '../../judge/evidence.ts'

const code = (folder: string, ending: string, count = 12): readonly string[] => Array.from({ length: count }, (_, index) => `${folder}/Loft${index}.${ending}`)

function platforms(derived: readonly string[], others: readonly string[]): readonly (readonly [string, string | null])[] {
  const says = createPathReader()
  const files = [...derived, ...others].map((path) => ({ path, role: says(path).role, language: languageOf(path)?.id ?? null }))
  return findPlatforms(files, derived.map((path) => derivedFile(path, android))).map(({ platform, script }) => [platform, script])
}

describe('a platform', () => {
  it.each<[string, readonly string[], string, string]>([
    ['Gradle', code('app/src/main/java/coo', 'java'), 'app/build.gradle', 'Android'],
    ['Gradle beside the code', code('src/coo', 'kt'), 'build/android/build.gradle.kts', 'Android'],
    ['Make', code('app/src/coo', 'kt'), 'Makefile', 'Android'],
    ['Bazel for Android', code('app/src/coo', 'kt'), 'app/BUILD', 'Android'],
    ['Ant', code('src/coo', 'java'), 'build.xml', 'Android'],
    ['Xcode', code('Pigeon', 'swift'), 'Pigeon.xcodeproj/project.pbxproj', 'iOS or macOS'],
    ['Bazel', code('submodules/UI/Sources', 'swift'), 'submodules/UI/BUILD', 'iOS or macOS'],
    ['GYP', code('Telegram/SourceFiles', 'cpp'), 'Telegram/gyp/Telegram.gyp', 'desktop'],
    ['CMake', code('src', 'cpp'), 'CMakeLists.txt', 'desktop'],
    ['npm', code('src/lib', 'ts'), 'package.json', 'the web'],
    ['Visual Studio', code('Unigram/Views', 'cs'), 'Unigram/Unigram.csproj', 'Windows'],
    ['a script of one\'s own', code('src/coo', 'java'), 'tools/build_apk.sh', 'Android'],
  ])('is built by %s', (_, derived, script, platform) => {
    expect(platforms(derived, [script, 'README.md', 'LICENSE'])).toEqual([[platform, script]])
  })

  it.each<[string, readonly string[], readonly string[], string]>([
    ['has no script at all', code('app/src/main/java/coo', 'java'), ['README.md', 'app/src/main/AndroidManifest.xml'], 'Android'],
    ['has scripts in others\' folders alone', code('src/lib', 'ts'), ['vendor/coo/package.json', 'docs/package.json'], 'the web'],
    ['has scripts of another platform alone', code('Pigeon', 'swift'), ['package.json'], 'iOS or macOS'],
    ['has scripts for its native code alone', code('App/src/main/java/coo', 'java'), ['App/jni/CMakeLists.txt', 'App/jni/Android.mk', 'App/jni/build_ffmpeg.sh', 'jni/Makefile', 'scripts/build-ffmpeg.sh'], 'Android'],
    ['has scripts elsewhere alone', code('app/src/coo', 'java'), ['samples/deep/one/more/build.gradle'], 'Android'],
  ])('is not built where it %s', (_, derived, others, platform) => {
    expect(platforms(derived, others)).toEqual([[platform, null]])
  })

  it('has scripts that only run others: that is none', () => {
    expect(platforms(code('src/lib', 'ts'), ['Dockerfile', 'tsconfig.json', 'webpack.config.ts', 'snap/snapcraft.yaml'])).toEqual([['the web', null]])
  })

  it('is the desktop\'s where it has but a few files of another', () => {
    expect(platforms([...code('src', 'cpp', 200), ...code('src/mac', 'm')], ['CMakeLists.txt'])).toEqual([['desktop', 'CMakeLists.txt']])
  })

  it('is none with a handful of files, in tests, or of native code beside an app\'s own', () => {
    expect(platforms(code('src', 'java', 9), [])).toEqual([])
    expect(platforms([...code('app/src/main/java/coo', 'java'), ...code('app/jni', 'cpp')], ['app/build.gradle'])).toEqual([['Android', 'app/build.gradle']])
  })
})
