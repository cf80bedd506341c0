import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findVersions, statedVersions } from '../../../src/detect/builds/find-versions.ts'
import type { SourceFile } from '../../../src/model/source.ts'

async function versions(texts: Readonly<Record<string, string>>, code: readonly string[] = []): Promise<readonly string[]> {
  const files = Object.keys(texts).map((path): SourceFile => ({ path, role: path.startsWith('vendor/') ? 'vendored' : 'first-party', language: null }))
  const facts = await findVersions(files, code, (path) => Promise.resolve(texts[path] ?? null))
  return facts.map(({ version, place }) => `${version} ${place.path}:${place.line}`)
}

describe('the version that a tree states', () => {
  it.each<[string, string, string]>([
    ['gradle.properties', 'org.gradle.parallel=true\nAPP_VERSION_CODE=6211\nAPP_VERSION_NAME=12.1.1', '12.1.1 gradle.properties:3'],
    ['version.properties', 'version.name = 0.28.1.1771', '0.28.1.1771 version.properties:1'],
    ['app/build.gradle', 'def verName = "9.5.8-preview"', '9.5.8 app/build.gradle:1'],
    ['app/build.gradle', 'android {\n  defaultConfig {\n    versionName "8.2.1"', '8.2.1 app/build.gradle:3'],
    ['app/build.gradle.kts', '        versionName = "11.4.2"', '11.4.2 app/build.gradle.kts:1'],
    ['Telegram/build/version', '\uFEFFAppVersion         5006003\nAppVersionStrSmall 5.6\nAppVersionStr      5.6.3', '5.6.3 Telegram/build/version:3'],
    ['Telegram/SourceFiles/core/version.h', 'constexpr auto AppVersionStr = "3.5.2";', '3.5.2 Telegram/SourceFiles/core/version.h:1'],
    ['versions.json', '{\n    "app": "7.6.2",\n    "bazel": "4.0.0"', '7.6.2 versions.json:2'],
    ['Pigeon-Mac/Info.plist', '\t<key>CFBundleShortVersionString</key>\n\t<string>11.2</string>\n\t<key>CFBundleVersion</key>\n\t<string>2.7.1</string>', '11.2 Pigeon-Mac/Info.plist:2'],
    ['Config/App.xcconfig', 'MARKETING_VERSION = 10.3.1', '10.3.1 Config/App.xcconfig:1'],
    ['Pigeon.xcodeproj/project.pbxproj', '\t\t\t\tMARKETING_VERSION = 10.3;', '10.3 Pigeon.xcodeproj/project.pbxproj:1'],
    ['package.json', '{\n  "name": "pigeon",\n  "version": "1.25.3"', '1.25.3 package.json:3'],
    ['pubspec.yaml', 'name: pigeon\nversion: 1.2.3+45', '1.2.3 pubspec.yaml:2'],
    ['Cargo.toml', '[package]\nversion = "0.4.2-beta.5"\n[dependencies]\nadw = { version = "0.5" }', '0.4.2 Cargo.toml:2'],
    ['meson.build', 'project(\'pigeon\',\n  version: \'0.4.2\',\n  meson_version: \'>= 0.59\')', '0.4.2 meson.build:2'],
    ['CMakeLists.txt', 'cmake_minimum_required(VERSION 3.16)\nproject(Pigeon VERSION 1.8.2 LANGUAGES CXX)', '1.8.2 CMakeLists.txt:2'],
    ['Pigeon/Pigeon.csproj', '    <PackageReference Include="Coo">\n      <Version>4.8.1</Version>\n  <PropertyGroup>\n    <Version>2.3.4</Version>', '2.3.4 Pigeon/Pigeon.csproj:4'],
    ['Pigeon/Package.appxmanifest', '<?xml version="1.0"?>\n  <Identity Name="Pigeon" Publisher="CN=1" Version="11.2.10.0" />', '11.2.10.0 Pigeon/Package.appxmanifest:2'],
  ])('stands in %s', async (path, text, stated) => {
    expect(await versions({ [path]: text }, ['Pigeon/Loft.cs', 'src/a.ts'])).toEqual([stated])
  })

  it.each<[string, string]>([
    ['app/build.gradle', '    ndkVersion "21.4.7075529"\n    version "3.10.2"\n    buildToolsVersion \'30.0.3\'\n    versionName APP_VERSION_NAME'],
    ['package.json', '{\n  "version": "1.0.0"'],
    ['package.json', '{ "dependencies": {\n            "version": "2.3.4"'],
    ['vendor/package.json', '{\n  "version": "2.3.4"'],
    ['Info.plist', '<key>CFBundleShortVersionString</key>\n<string>$(MARKETING_VERSION)</string>'],
    ['README.md', 'version: 1.2.3'],
    ['lib/CMakeLists.txt', 'project(lib VERSION 2.3.4)'],
  ])('does not stand in %s: %j', async (path, text) => {
    expect(await versions({ [path]: text }, ['src/a.ts'])).toEqual([])
  })

  it('is told from the root on', async () => {
    expect(await versions({ 'a/b/gradle.properties': 'version=1.2', 'gradle.properties': 'version=1.3', 'a/gradle.properties': 'version=1.4' }))
      .toEqual(['1.3 gradle.properties:1', '1.4 a/gradle.properties:1', '1.2 a/b/gradle.properties:1'])
  })

  it('is sought in any text in good time', () => {
    const paths = ['a.properties', 'a.gradle', 'package.json', 'CMakeLists.txt', 'a.appxmanifest', 'a.xcconfig', 'Info.plist', 'a.csproj']
    fc.assert(fc.property(fc.constantFrom(...paths), fc.string(), (path, text) => {
      expect(statedVersions(path, text)).toBeInstanceOf(Array)
    }))
    for (const path of paths) expect(statedVersions(path, `${'def version'.repeat(100_000)}\n${'1.'.repeat(100_000)}`)).toEqual([])
  })
})
