import { describe, expect, it } from 'vitest'
import { tuistParts } from '../../../src/detect/complete-source/lists/tuist.ts'
import { takenFolders } from '../../../src/detect/complete-source/lists/xcode-folders.ts'
import { missingIn, unitsMissingIn, type Texts } from './toy-tree.ts'

describe('implementations that .gitignore hides', () => {
  const kit: Texts = {
    'Loft/Sources/include/DVKeys.h': '#import <Foundation/Foundation.h>\n@interface DVKeys : NSObject\n@end\nextern NSString *DVHashOf(NSString *text, int turns);\n',
    '.gitignore': '/Loft/Sources/DVKeys.m\n',
  }

  it.each<[string, Texts]>([
    ['an import in angle brackets', { 'Nest/Login.m': '#import <Loft/DVKeys.h>\n' }],
    ['a class', { 'Nest/Login.swift': 'let keys = DVKeys()\n' }],
    ['a function', { 'Nest/Login.swift': 'let hash = DVHashOf("coo", 2)\n' }],
  ])('are missing where their header stands elsewhere and is used: %s', async (_, user) => {
    expect(await unitsMissingIn({ ...kit, ...user })).toEqual(['hidden Loft/Sources/DVKeys.m'])
    expect(await unitsMissingIn({ ...kit, ...user, 'Loft/Sources/DVKeys.m': '' })).toEqual([])
    expect(await unitsMissingIn({ ...kit, ...user, '.gitignore': 'DVKeys.m\n' })).toHaveLength(1)
  })

  it('are none where nobody uses them, or they were moved', async () => {
    expect(await unitsMissingIn(kit)).toEqual([])
    const user = { 'Nest/Login.m': '#import <Loft/DVKeys.h>\n' }
    expect(await unitsMissingIn({ ...kit, ...user, 'Loft/Sources/keys/DVKeys.m': '' })).toEqual([])
    expect(await unitsMissingIn({ ...kit, ...user, '.gitignore': '/Far/off/DVKeys.m\n' })).toEqual([])
    expect(await unitsMissingIn({ ...kit, ...user, '.gitignore': 'DVKeys.m\n', 'Other/DVKeys.h': '' })).toEqual([])
  })
})

describe('classes that .gitignore hides', () => {
  it('are missing where a line names no folder, and others ask them for something', async () => {
    const files = { '.gitignore': 'NestKeys.swift\n', 'App/Login.swift': 'let hash = NestKeys.hash\n' }
    expect(await missingIn(files)).toMatchObject([{ unit: 'NestKeys', path: 'App/NestKeys.swift', reason: 'hidden' }])
    expect(await unitsMissingIn({ ...files, 'App/More.swift': 'enum NestKeys {}\n' })).toEqual([])
    expect(await unitsMissingIn({ ...files, 'App/Login.swift': 'import NestKeys\nlet hash = NestKeys.hash\n' })).toEqual([])
    expect(await unitsMissingIn({ ...files, 'App/Login.swift': 'print("NestKeys")\n' })).toEqual([])
  })

  it('are missing where another module uses them by a name of several words, and not by a short one', async () => {
    const use = (name: string): Texts => ({ 'kit/Core/a.swift': '', '.gitignore': `/kit/Core/Sources/${name}.swift\n`, 'kit/Core/Sources/b.swift': '', 'App/Login.swift': `let a = ${name}.hash\n` })
    expect(await unitsMissingIn(use('GhostKeys'))).toEqual(['hidden GhostKeys'])
    expect(await unitsMissingIn(use('Keys'))).toEqual([])
  })

  it('may be the one behind a window in XAML', async () => {
    const files = { '.gitignore': '/Loft/Views/GhostPage.xaml.cs\n', 'Loft/Views/GhostPage.xaml': '<Page x:Class="Loft.Views.GhostPage" />\n' }
    expect(await unitsMissingIn(files)).toEqual(['hidden GhostPage'])
  })

  it('have a template where a document shows their content', async () => {
    const files = { '.gitignore': '/App/NestKeys.swift\n', 'App/Login.swift': 'let hash = NestKeys.hash\n' }
    expect((await missingIn({ ...files, 'docs/build.md': 'Write `App/NestKeys.swift`:\n```swift\nenum NestKeys {\n  static let hash = ""\n}\n```\n' }))[0]?.template).toBe('docs/build.md')
    expect((await missingIn({ ...files, 'docs/build.md': 'NestKeys.swift is ours.\n' }))[0]?.template).toBe(null)
  })
})

describe('folders that .gitignore hides', () => {
  const swift: Texts = { '.gitignore': '/submodules/GhostCore/\n', 'submodules/Loft/a.swift': '@testable import GhostCore\n' }

  it('are missing where Swift or Objective-C imports them as a module', async () => {
    expect(await missingIn(swift)).toMatchObject([{ unit: 'GhostCore', path: 'submodules/GhostCore', uses: [{ path: 'submodules/Loft/a.swift', line: 1 }] }])
    expect(await unitsMissingIn({ ...swift, 'submodules/Loft/a.swift': '@import GhostCore;\n' })).toEqual(['hidden GhostCore'])
    expect(await unitsMissingIn({ ...swift, '.gitignore': '/submodules/GhostCore/Sources/\n' })).toEqual(['hidden GhostCore'])
  })

  it.each<[string, Texts]>([
    ['a pod', { Podfile: "pod 'GhostCore', '~> 1.0'\n" }],
    ['a product of a package elsewhere', { 'Package.swift': '.product(name: "GhostCore", package: "ghosts")\n' }],
    ['a module that stands elsewhere', { 'libs/GhostCore/b.swift': '' }],
    ['a framework', { 'libs/GhostCore.framework/GhostCore': '' }],
    ['a script that writes it', { 'scripts/make.sh': 'generate submodules/GhostCore\n' }],
    ['nobody who needs it', { 'submodules/Loft/a.swift': '#if canImport(GhostCore)\nimport GhostCore\n#endif\n' }],
    ['nobody', { 'submodules/Loft/a.swift': '// import GhostCore\n' }],
  ])('are not missing where there is %s', async (_, more) => {
    expect(await unitsMissingIn({ ...swift, ...more })).toEqual([])
  })

  it('are missing where C# uses them as a namespace', async () => {
    const files = { '.gitignore': '/Loft/Services/Ghosts\n', 'Loft/Services/a.cs': 'using System;\nusing Loft.Services.Ghosts;\n' }
    expect(await unitsMissingIn(files)).toEqual(['hidden Ghosts'])
    expect(await unitsMissingIn({ ...files, 'Loft/b.cs': 'namespace Loft.Services.Ghosts\n{\n}\n' })).toEqual([])
    expect(await unitsMissingIn({ ...files, 'Loft/Services/a.cs': 'using Ghosts;\n' })).toEqual([])
    expect(await unitsMissingIn({ ...files, 'Loft/Services/a.cs': 'using Microsoft.Ghosts;\n' })).toEqual([])
    expect(await unitsMissingIn({ ...files, 'Loft/Loft.csproj': '<PackageReference Include="Ghosts" />\n' })).toEqual([])
  })
})

describe('folders that a project of Xcode takes whole', () => {
  const group = (id: string, fields: string): string => `\t\t${id} /* x */ = {\n\t\t\tisa = PBXFileSystemSynchronizedRootGroup;\n\t\t\texceptions = (\n\t\t\t);\n${fields}\t\t};\n`
  const project = [
    '{\n\tobjects = {\n', group('S1', '\t\t\tpath = Nest;\n\t\t\tsourceTree = "<group>";\n'), group('S2', '\t\t\tpath = Left;\n\t\t\tsourceTree = "<group>";\n'),
    '\t\tS3 /* Coop */ = {isa = PBXFileSystemSynchronizedRootGroup; exceptions = (E1, ); explicitFileTypes = {}; path = "My Coop"; sourceTree = "<group>"; };\n',
    '\t\tG0 = {\n\t\t\tisa = PBXGroup;\n\t\t\tchildren = (\n\t\t\t\tS1 /* Nest */,\n\t\t\t\tS2,\n\t\t\t\tS3,\n\t\t\t);\n\t\t\tsourceTree = "<group>";\n\t\t};\n',
    '\t\tT1 = {\n\t\t\tisa = PBXNativeTarget;\n\t\t\tfileSystemSynchronizedGroups = (\n\t\t\t\tS1 /* Nest */,\n\t\t\t\tS3 /* Coop */,\n\t\t\t);\n\t\t};\n',
    '\t\tL1 = {\n\t\t\tisa = XCLocalSwiftPackageReference;\n\t\t\trelativePath = ../Perch;\n\t\t};\n',
    '\t\tP = {\n\t\t\tisa = PBXProject;\n\t\t\tmainGroup = G0;\n\t\t\tprojectDirPath = "";\n\t\t};\n\t};\n}\n',
  ].join('')

  it('are its targets\' synchronised folders and packages of the repository', async () => {
    expect(takenFolders(project, 'ios/App.xcodeproj/project.pbxproj').map(({ path }) => path)).toEqual(['ios/Nest', 'ios/My Coop', 'Perch'])
    const files = { 'ios/App.xcodeproj/project.pbxproj': project, 'ios/nest/a.swift': '', 'Perch/Package.swift': '', 'ios/My Coop/b.swift': '' }
    expect(await unitsMissingIn(files)).toEqual([])
    expect(await unitsMissingIn({ 'ios/App.xcodeproj/project.pbxproj': project, 'ios/nest/a.swift': '', '.gitignore': '/ios/My Coop\n' })).toEqual(['hidden ios/My Coop', 'absent Perch'])
  })

  it('are none of a text that is cut short', () => {
    expect(takenFolders(project.slice(0, 300), 'App.xcodeproj/project.pbxproj')).toEqual([])
    expect(takenFolders('= {isa = PBXFileSystemSynchronizedRootGroup;'.repeat(20_000), 'a/project.pbxproj')).toEqual([])
  })
})

describe('projects that are generated', () => {
  it('lack what XcodeGen is told to take', async () => {
    const spec = 'include:\n  - path: kit/target.yml\npackages:\n  Perch:\n    path: Perch\ntargets:\n  App:\n    sources: [App, "${OWN}/Secret", { path: Made, optional: true }]\n'
    const files = { 'project.yml': spec, 'App/a.swift': '', 'kit/target.yml': 'targets:\n  Kit:\n    sources:\n      - ../Helm\n      - path: Help\n        type: folder\n' }
    expect(await unitsMissingIn(files)).toEqual(['absent Perch', 'absent Helm'])
    expect(await unitsMissingIn({ ...files, 'project.yml': `${spec}options:\n  preGenCommand: sh make.sh\n`, '.gitignore': '/App/x\n' })).toEqual(['absent Helm'])
    expect(await unitsMissingIn({ 'project.yml': 'targets: [\n  : {', 'x.swift': '' })).toEqual([])
  })

  it('lack what Tuist is told to take, but not what a pattern may match', async () => {
    const manifest = 'import ProjectDescription\nlet project = Project(targets: [.target(sources: ["Sources/**", "Made/**/*.swift"], dependencies: [\n  .project(target: "Perch", path: .relativeToRoot("Perch")), .project(target: "Nest", path: "../Nest"), // .project(target: "Old", path: "../Old")\n])])\n'
    expect(tuistParts(manifest, 'App/Project.swift', '').filter(({ isNeeded }) => isNeeded).map(({ path }) => path)).toEqual(['Perch', 'Nest'])
    const files = { 'Tuist/Config.swift': '', 'App/Project.swift': manifest, 'App/Sources/a.swift': '', 'Nest/Project.swift': '' }
    expect(await unitsMissingIn(files)).toEqual(['absent Perch'])
    expect(await unitsMissingIn({ ...files, '.gitignore': '/App/Made\n', 'Perch/Project.swift': '' })).toEqual(['hidden App/Made'])
    expect(await unitsMissingIn({ 'App/Project.swift': 'struct Project { let path = "../Old" }\n' })).toEqual([])
  })
})

describe('projects of Visual Studio', () => {
  it('lack shared projects, windows, and what a shared project lists', async () => {
    const files = {
      'Loft/Loft.csproj': '<Import Project="..\\Shared\\Shared.projitems" Label="Shared" />\n<Import Project="..\\Old\\Old.projitems" Condition="Exists(\'..\\Old\')" />\n<Page Include="Views\\Nest.xaml">\n',
      'Core/Core.projitems': '<Compile Include="$(MSBuildThisFileDirectory)Wind.cs" />\n<Compile Include="$(MSBuildThisFileDirectory)Gull.cs" />\n', 'Core/Wind.cs': '',
    }
    expect(await unitsMissingIn(files)).toEqual(['absent Core/Gull.cs', 'absent Loft/Views/Nest.xaml'])
    expect(await unitsMissingIn({ ...files, 'All.sln': 'Project("{1}") = "Loft", "Loft\\Loft.csproj"\n' })).toContain('absent Shared/Shared.projitems')
  })

  it('lack the window to a class that waits for it, where all that lies there is compiled', async () => {
    const code = 'public sealed partial class Nest : Page\n{\n  public Nest() { InitializeComponent(); }\n}\n'
    const files = { 'Loft/Loft.csproj': '<Project Sdk="Microsoft.NET.Sdk">\n</Project>\n', 'Loft/Views/Nest.xaml.cs': code }
    expect(await unitsMissingIn(files)).toEqual(['absent Loft/Views/Nest.xaml'])
    expect(await unitsMissingIn({ ...files, 'Other/nest.XAML': '' })).toEqual([])
    expect(await unitsMissingIn({ ...files, 'Loft/Loft.csproj': '<Project ToolsVersion="15.0" />' })).toEqual([])
    expect(await unitsMissingIn({ ...files, 'Loft/Loft.csproj': '<Project ToolsVersion="15.0" />', '.gitignore': '/Loft/Views/Nest.xaml\n' })).toEqual(['hidden Loft/Views/Nest.xaml'])
    expect(await unitsMissingIn({ ...files, 'Loft/Views/Nest.xaml.cs': `${code}void InitializeComponent() {}\n` })).toEqual([])
  })
})

it.each(['azure-pipelines.yml', '.gitlab-ci.yml', '.github/workflows/build.yml', 'bitrise.yml'])('a file that %s takes from its secrets is hidden all the same', async (workflow) => {
  const files = {
    '.gitignore': '/Loft/Keys.Secret.cs\n', 'Loft/Loft.cs': 'class Loft { }\n', 'All.sln': 'Project("{1}") = "Loft", "Loft\\Loft.csproj"\n',
    'Loft/Loft.csproj': '<Compile Include="Loft.cs" />\n<Compile Include="Keys.Secret.cs" />\n', [workflow]: 'steps:\n- task: CopyFiles\n  contents: Keys.Secret.cs\n',
  }
  expect(await unitsMissingIn(files)).toEqual(['hidden Loft/Keys.Secret.cs'])
  expect(await unitsMissingIn({ ...files, 'tools/make.sh': 'echo "class Keys { }" > Loft/Keys.Secret.cs\n' })).toEqual([])
})
