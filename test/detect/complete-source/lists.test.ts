import { describe, expect, it } from 'vitest'
import { packageParts } from '../../../src/detect/complete-source/lists/swift-package.ts'
import { compiledFiles } from '../../../src/detect/complete-source/lists/xcode-project.ts'
import { unitsMissingIn, type Texts } from './toy-tree.ts'

const names = ['wind', 'wing', 'beak', 'claw', 'crop', 'tail', 'nest', 'coop', 'loft', 'perch']
/** Sources below a folder, all but these. */
function sources(folder: string, ending: string, but: readonly string[] = []): Texts {
  return Object.fromEntries(names.filter((name) => !but.includes(name)).map((name) => [`${folder}/${name}.${ending}`, '']))
}
const listed = (ending: string, start = ''): string => names.map((name) => `  ${start}${name}.${ending}`).join('\n')

describe('sources that a build script lists', () => {
  it.each<[string, string, string, string]>([
    ['CMake', 'app/CMakeLists.txt', `add_executable(app\n${listed('cpp')})\n`, 'app'],
    ['a command that knows the folder', 'app/CMakeLists.txt', `get_filename_component(src_loc ../core REALPATH)\nnice_target_sources(app $` + `{src_loc}\nPRIVATE\n${listed('cpp')})\n`, 'core'],
    ['a variable of CMake', 'app/list.cmake', `set(sources\n${listed('cpp', '$' + '{src_loc}/')})\n`, 'core/net'],
    ['qmake', 'app/app.pro', `SOURCES += \\\n${listed('cpp', '$$PWD/src/').replaceAll('\n', ' \\\n')}\n`, 'app/src'],
    ['GYP', 'gyp/app.gyp', `{ 'sources': [\n${names.map((name) => `'<(src_loc)/${name}.cpp'`).join(',\n')} ] }`, 'core'],
    ['Meson', 'meson.build', `files(${names.map((name) => `'src/${name}.cpp'`).join(', ')})`, 'src'],
  ])('are absent without their file: %s', async (_, script, text, folder) => {
    const files = { [script]: text, 'other/wind.cpp': '' }
    expect(await unitsMissingIn({ ...files, ...sources(folder, 'cpp') })).toEqual([])
    expect(await unitsMissingIn({ ...files, ...sources(folder, 'cpp', ['claw']) })).toEqual([`absent ${folder}/claw.cpp`])
    // Most of the list is gone: nobody builds this script.
    expect(await unitsMissingIn({ ...files, ...sources(folder, 'cpp', names.slice(3)) })).toEqual([])
    const hidden = { ...files, ...sources(folder, 'cpp', ['claw', 'crop', 'tail']), '.gitignore': `/${folder}/crop.cpp\n` }
    expect(await unitsMissingIn(hidden)).toEqual([`hidden ${folder}/crop.cpp`])
  })

  it.each<[string, Texts]>([
    ['written by a command', { 'CMakeLists.txt': `add_custom_command(OUTPUT claw.cpp COMMAND peck)\nadd_executable(app\n${listed('cpp')})\n` }],
    ['taken out of the list', { 'CMakeLists.txt': `add_executable(app\n${listed('cpp').replace('claw', 'wing')})\nremove_target_sources(app claw.cpp)\n` }],
    ['in a comment', { 'CMakeLists.txt': `add_executable(app\n${listed('cpp').replace('claw', '# claw')})\n` }],
    ['what a rule puts out', { 'meson.build': `files(${names.map((name) => `'${name}.cpp'`).join(', ')})\ncustom_target('claw', output: ['claw.cpp'])\n` }],
    ['in a folder that the build fills', { 'CMakeLists.txt': `add_executable(app\n${listed('cpp').replace('claw', '$' + '{CMAKE_CURRENT_BINARY_DIR}/claw')})\n` }],
  ])('are not absent: %s', async (_, files) => {
    const here = Object.fromEntries(Object.keys(sources('x', 'cpp', ['claw'])).map((path) => [path.slice(2), '']))
    expect(await unitsMissingIn({ ...files, ...here })).toEqual([])
  })

  it('are hidden headers as well, but for what a build step puts out', async () => {
    const files = { 'CMakeLists.txt': `add_executable(app\n${listed('cpp')}\nwind.h\nclaw.h\nversion.h)\nconfigure_file(crop.h.txt crop.h)\n`, '.gitignore': '/wind.h\n/crop.h\n/version.h\n' }
    const here = Object.fromEntries(names.map((name) => [`${name}.cpp`, '']))
    expect(await unitsMissingIn({ ...files, ...here })).toEqual(['hidden wind.h'])
    const meson = { 'src/meson.build': "custom_target('x', output : 'wind.h')\n", 'src/wing.cpp': '#include "wind.h"\n', '.gitignore': '/src/wind.h\n' }
    expect(await unitsMissingIn(meson)).toEqual([])
  })

  it('may lie in a folder whose name is that of an output, and be all of their list', async () => {
    const files = { 'app/CMakeLists.txt': 'nice_target_sources(Packer $' + '{src_loc}\nPRIVATE\n    output/packer.cpp\n    output/packer.h\n)\n', '.gitignore': '/app/src/output/packer.cpp\n', 'app/src/output/packer.h': '' }
    expect(await unitsMissingIn(files)).toEqual(['hidden app/src/output/packer.cpp'])
  })

  it('may stand in a submodule', async () => {
    const files = { 'CMakeLists.txt': `add_executable(app\n${listed('cpp', 'src/')}\n  lib/gull.cpp)\n`, ...sources('src', 'cpp') }
    expect(await unitsMissingIn(files, [{ path: 'lib', kind: 'submodule', commit: null }])).toEqual([])
    expect(await unitsMissingIn(files)).toEqual(['absent lib/gull.cpp'])
  })
})

describe('projects of Xcode', () => {
  const line = (id: string, rest: string): string => `\t\t${id} /* x */ = {isa = ${rest} };\n`
  const project = [
    '// !$*UTF8*$!\n{\n\tobjects = {\n',
    `\t\tB1 /* Loft.m in Sources */ = {isa = PBXBuildFile; fileRef = F1 /* Loft.m */; };\n`,
    `\t\tB2 /* Nest.swift in Sources */ = {isa = PBXBuildFile; fileRef = F2 /* Nest.swift */; };\n`,
    `\t\tB3 /* Made.swift in Sources */ = {isa = PBXBuildFile; fileRef = F3 /* Made.swift */; };\n`,
    `\t\tB4 /* a.png in Resources */ = {isa = PBXBuildFile; fileRef = F4 /* a.png */; };\n`,
    line('F1', 'PBXFileReference; lastKnownFileType = sourcecode.c.objc; path = Loft.m; sourceTree = "<group>";'),
    line('F2', 'PBXFileReference; path = "Own Core/Nest.swift"; sourceTree = SOURCE_ROOT;'),
    line('F3', 'PBXFileReference; path = Made.swift; sourceTree = BUILT_PRODUCTS_DIR;'),
    line('F5', 'PBXFileReference; path = Old.m; sourceTree = "<group>";'),
    '\t\tG0 = {\n\t\t\tisa = PBXGroup;\n\t\t\tchildren = (\n\t\t\t\tG1 /* Classes */,\n\t\t\t);\n\t\t\tsourceTree = "<group>";\n\t\t};\n',
    '\t\tG1 /* Classes */ = {\n\t\t\tisa = PBXGroup;\n\t\t\tchildren = (\n\t\t\t\tF1 /* Loft.m */,\n\t\t\t\tF5,\n\t\t\t);\n\t\t\tpath = "My Classes";\n\t\t\tsourceTree = "<group>";\n\t\t};\n',
    '\t\tP = {\n\t\t\tisa = PBXProject;\n\t\t\tmainGroup = G0;\n\t\t\tprojectDirPath = "";\n\t\t};\n\t};\n}\n',
  ].join('')

  it('compile the files of their targets, by way of their groups', () => {
    expect(compiledFiles(project, 'ios/App.xcodeproj/project.pbxproj').map(({ path }) => path)).toEqual(['ios/My Classes/Loft.m', 'ios/Own Core/Nest.swift'])
    expect(compiledFiles(project.slice(0, 900), 'ios/App.xcodeproj/project.pbxproj')).toEqual([])
    expect(compiledFiles('= {isa = PBXFileReference;'.repeat(10_000), 'a/project.pbxproj')).toEqual([])
  })

  it('name what is absent, whatever the case of its name', async () => {
    const files = { 'ios/App.xcodeproj/project.pbxproj': project, 'ios/My classes/Loft.m': '' }
    expect(await unitsMissingIn(files)).toEqual(['absent ios/Own Core/Nest.swift'])
    expect(await unitsMissingIn({ ...files, '.gitignore': 'Nest.swift\n' })).toEqual(['hidden ios/Own Core/Nest.swift'])
  })

  it('inside of others count where one of these names them', async () => {
    const inner = { 'ios/lib/Old.xcodeproj/project.pbxproj': project, 'ios/App.xcodeproj/project.pbxproj': '' }
    expect(await unitsMissingIn(inner)).toEqual([])
    expect(await unitsMissingIn({ ...inner, 'ios/App.xcworkspace/contents.xcworkspacedata': '<FileRef location = "group:lib/Old.xcodeproj">' })).toHaveLength(2)
  })
})

describe('packages of Swift', () => {
  const manifest = `let package = Package(name: "Loft", dependencies: [.package(path: "../Wind"), .package(name: "Core", path: "Core")], targets: [
    .target(name: "Loft", dependencies: [.target(name: "Beak"), "Core"]), // .target(name: "Old"),
    .target(name: "Beak", dependencies: [], path: "Sources/beak", exclude: ["x"]),
    .executableTarget(name: "Peck", dependencies: [.product(name: "Core", package: "Core")], path: "Tools/peck"),
    .testTarget(name: "LoftTests"),
  ])`

  it('name their targets and their neighbours', () => {
    expect(packageParts(manifest, 'kit/Package.swift').map(({ name }) => name)).toEqual(['Wind', 'kit/Core', 'kit/Sources/Loft', 'kit/Sources/beak', 'kit/Tools/peck'])
    expect(packageParts('.target(name: "a"'.repeat(20_000), 'Package.swift')).toEqual([])
  })

  it('lack what is not there', async () => {
    const files = { 'kit/Package.swift': manifest, 'kit/Sources/Loft/a.swift': '', 'elsewhere/Wind/Package.swift': 'let package = Package(name: "Wind")' }
    expect(await unitsMissingIn(files)).toEqual(['absent kit/Core', 'absent kit/Sources/beak', 'absent kit/Tools/peck'])
  })
})

it('projects of Visual Studio need the projects that they stand on, where a solution builds them', async () => {
  const files = { 'Loft/Loft.csproj': '<ProjectReference Include="..\\Core\\Core.csproj" />', 'Wind/Wind.vcxproj': '<ClCompile Include="wind.cpp" />' }
  expect(await unitsMissingIn(files)).toEqual([])
  expect(await unitsMissingIn({ ...files, 'All.sln': 'Project("{1}") = "Loft", "Loft\\Loft.csproj"\nProject("{2}") = "Wind", "Wind\\Wind.vcxproj"\n' }))
    .toEqual(['absent Core/Core.csproj', 'absent Wind/wind.cpp'])
})
