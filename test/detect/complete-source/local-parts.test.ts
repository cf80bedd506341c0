import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { npmParts } from '../../../src/detect/complete-source/local-parts/npm-parts.ts'
import { cmakeParts, goParts, gradleParts, podParts } from '../../../src/detect/complete-source/local-parts/script-parts.ts'
import { cargoParts, pubspecParts } from '../../../src/detect/complete-source/local-parts/table-parts.ts'
import { missingIn, unitsMissingIn } from './toy-tree.ts'

describe('parts that a build file asks for by a path', () => {
  it.each<[string, string, string]>([
    ['package.json', '{ "dependencies": { "wind": "file:core/wind", "left-pad": "^1.0.0" } }', 'core/wind'],
    ['app/package.json', '{ "devDependencies": { "wind": "portal:../core/wind" } }', 'core/wind'],
    ['app/package.json', '{ "optionalDependencies": { "wind": "link:../core/wind" } }', 'core/wind'],
    ['app/package.json', '{ "dependencies": { "wind": "workspace:../core/wind" } }', 'core/wind'],
    ['rs/Cargo.toml', '[dependencies]\nwind = { path = "../core/wind" }\nserde = "1"\n', 'core/wind'],
    ['rs/Cargo.toml', '[target.\'cfg(unix)\'.dependencies.wind]\npath = "../core/wind"\n', 'core/wind'],
    ['rs/Cargo.toml', '[patch.crates-io]\nwind = { path = "../core/wind" }\n', 'core/wind'],
    ['core/Cargo.toml', '[workspace]\nmembers = ["wind", "libs/*"]\n', 'core/wind'],
    ['pubspec.yaml', 'dependencies:\n  path: ^1.9.0\n  wind:\n    path: ./core/wind\n', 'core/wind'],
    ['go.mod', 'module dovecote.example\n\nreplace example.org/wind v1.0.0 => ./core/wind // ours\n', 'core/wind'],
    ['go.work', 'go 1.22\n\nuse (\n\t./core/wind\n)\n', 'core/wind'],
    ['settings.gradle', "pluginManagement {\n  includeBuild('core/wind')\n}\n", 'core/wind'],
    ['settings.gradle.kts', 'project(":wind").projectDir = File(rootDir, "core/wind")\n', 'core/wind'],
    ['ios/Podfile', "target 'Dovecote' do\n  pod 'Wind', :path => '../core/wind'\nend\n", 'core/wind'],
    ['ios/Podfile', "target 'Dovecote' do\n  pod 'Wind', path: '../core/wind', modular_headers: true\nend\n", 'core/wind'],
    ['CMakeLists.txt', 'if (WIN32)\nendif()\nadd_subdirectory(core/wind)\n', 'core/wind'],
  ])('are absent without their folder: %s %s', async (path, text, unit) => {
    expect(await missingIn({ [path]: text })).toMatchObject([{ reason: 'absent', unit, path: unit, uses: [{ path }] }])
    expect(await unitsMissingIn({ [path]: text, [`${unit}/a.txt`]: '' })).toEqual([])
    expect(await unitsMissingIn({ [path]: text, '.gitignore': '/core/wind/\n' })).toEqual([`hidden ${unit}`])
    expect(await unitsMissingIn({ [path]: text }, [{ path: 'core/wind', kind: 'submodule', commit: null }])).toEqual([])
    expect(await unitsMissingIn({ [path]: text, 'README.md': 'Before you build: git clone https://example.org/wind core/wind\n' })).toEqual([])
  })

  it('may lie outside of the repository', async () => {
    expect(await unitsMissingIn({ 'app/pubspec.yaml': 'dependencies:\n  wind:\n    path: ../../lib/../core_wind\n' })).toEqual(['absent ../core_wind'])
  })

  it('may lie in a repository of their own that git does not track', async () => {
    const files = { 'settings.gradle': "include ':app', ':wind'\n", 'app/build.gradle': "implementation project(':wind')\n" }
    expect(await unitsMissingIn(files, [{ path: 'wind', kind: 'repository', commit: null }, { path: 'win', kind: 'repository', commit: null }])).toEqual(['nested :wind'])
    expect(await unitsMissingIn(files, [{ path: 'win', kind: 'repository', commit: null }])).toEqual(['absent :wind'])
  })

  it('are packages of the workspace, by their names', async () => {
    const app = { 'app/package.json': '{ "dependencies": { "@dovecote/wind": "workspace:^", "coo": "workspace:@dovecote/beak@*" } }' }
    expect(await unitsMissingIn(app)).toEqual(['absent @dovecote/wind', 'absent @dovecote/beak'])
    expect(await unitsMissingIn({ ...app, 'a/package.json': '{ "name": "@dovecote/wind" }', 'b/package.json': '{ "name": "@dovecote/beak" }' })).toEqual([])
    expect(await unitsMissingIn(app, [{ path: 'packages', kind: 'submodule', commit: null }])).toEqual([])
  })

  it.each<[string, string, string]>([
    ['what package managers fill', 'ios/Podfile', "pod 'Wind', :path => '../node_modules/wind'\n"],
    ['what a build fills', 'package.json', '{ "dependencies": { "wind": "file:./rust/pkg" } }'],
    ['what a variable says', 'settings.gradle', 'includeBuild("$flutterSdk/packages/tools")\nincludeBuild("${root}/wind")\n'],
    ['a comment', 'settings.gradle.kts', '/* includeBuild("../wind") {\n} */\n// includeBuild("wind")\n'],
    ['a condition', 'settings.gradle', "if (local) {\n  includeBuild('wind')\n}\n"],
    ['a folder that is looked for', 'settings.gradle', "if (file('wind').exists()) includeBuild('wind')\n"],
    ['a condition of Ruby', 'Podfile', "pod 'Wind', :path => 'wind' if ENV['LOCAL']\nif local\n  pod 'Wind', :path => 'wind'\nend\n# pod 'Wind', :path => 'wind'\n"],
    ['a condition of CMake', 'CMakeLists.txt', 'if (EXISTS wind)\n  add_subdirectory(wind)\nendif()\nadd_subdirectory(${wind})\n'],
    ['a path in another repository', 'pubspec.yaml', 'dependencies:\n  wind:\n    git:\n      url: https://example.org/wind\n      path: packages/wind\n'],
    ['a comment of Go', 'go.mod', '// replace example.org/wind => ../wind\nreplace example.org/a => example.org/b v1.0.0\n'],
    ['a template', 'create/template/package.json', '{ "dependencies": { "wind": "file:../wind" } }'],
    ['what is no manifest', 'package.json', '{ "dependencies": { "wind": "file:wind" '],
  ])('are not asked for: %s', async (_, path, text) => {
    expect(await unitsMissingIn({ [path]: text })).toEqual([])
  })

  it('are read from any text in good time', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ maxLength: 500 }), async (text) => {
      const wrapped = [`{"a":"file:b",${text}`, `path = ${text}`, `dependencies:\n  path: x\n${text}`, `replace ${text} => ./a`, `includeBuild ${text}`, `pod ${text}`, `add_subdirectory(${text}`]
      for (const one of wrapped) {
        await Promise.all([cargoParts(one), pubspecParts(one)])
        for (const read of [npmParts, gradleParts, podParts, cmakeParts]) expect(read(one)).toBeInstanceOf(Array)
        expect(goParts(one, 'go.mod')).toBeInstanceOf(Array)
      }
    }))
    expect(goParts('\n'.repeat(500_000), 'go.mod')).toEqual([])
    expect(gradleParts('includeBuild /*'.repeat(100_000))).toBeInstanceOf(Array)
    for (const read of [gradleParts, podParts, cmakeParts]) expect(read("includeBuild {pod 'a', path: add_subdirectory(".repeat(50_000))).toBeInstanceOf(Array)
  })
})
