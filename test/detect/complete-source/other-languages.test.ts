import { describe, expect, it } from 'vitest'
import { missingIn, unitsMissingIn, type Texts } from './toy-tree.ts'

describe('quoted includes', () => {
  const tree: Texts = {
    'jni/wings.c': '#include <stdio.h>\n#include "wind.h"\n  #  include "odd.h"\n#include "guard/guard.h"\n',
    'jni/net/socket.cpp': '// #include "guard/old.h"\n#include "../guard/guard.h"\n',
    'jni/wind.h': '#pragma once\n',
  }

  it('are missing where .gitignore hides their folder: one unit, whatever it is called', async () => {
    expect(await missingIn({ ...tree, '.gitignore': 'jni/guard\n' })).toMatchObject([{ reason: 'hidden', path: 'jni/guard/guard.h', users: 2, uses: [{ line: 2 }, { line: 4 }] }])
  })

  it('are missing where a header with keys is hidden, and not where a configure step writes one', async () => {
    const files = { 'core/sign.cpp': '#include "private_keys.h"\n#include "platform_config.h"\n', '.gitignore': 'private_keys.h\nplatform_config.h\n' }
    expect(await unitsMissingIn(files)).toEqual(['hidden private_keys.h'])
  })

  it('are missing where their code stands beside them', async () => {
    const files = { 'jni/wings.c': '#include "beak.h"\n', '.gitignore': '/jni/beak.h\n' }
    expect(await unitsMissingIn(files)).toEqual([])
    expect(await unitsMissingIn({ ...files, 'jni/beak.c': '' })).toEqual(['hidden beak.h'])
  })

  it('are for the build to find where nothing hides them', async () => {
    expect(await unitsMissingIn(tree)).toEqual([])
  })

  it('may be what a submodule brings', async () => {
    expect(await unitsMissingIn({ ...tree, '.gitignore': 'jni/guard\n' }, [{ path: 'lib/guard', kind: 'submodule', commit: null }])).toEqual([])
  })
})

describe('implementations', () => {
  const files: Texts = { 'Loft/Keys.h': 'extern int key;\n', 'Loft/Nest/Login.m': '#import "Loft/Keys.h"\n', '.gitignore': '/Loft/Keys.m\n' }

  it('are missing where they are hidden and their header is used', async () => {
    expect(await missingIn(files)).toMatchObject([{ reason: 'hidden', unit: 'Loft/Keys.m', uses: [{ path: 'Loft/Nest/Login.m', line: 1 }] }])
    expect(await unitsMissingIn({ ...files, 'Loft/Keys.m': '' })).toEqual([])
    expect(await unitsMissingIn({ ...files, 'Loft/Nest/Login.m': '' })).toEqual([])
  })
})

describe('relative imports', () => {
  const use = "import { a } from './perch'\nimport './style.css'\nconst b = require('../keys')\nexport * from './feathers.js'\n// from './old'\n"

  it('are missing where .gitignore hides what they lead to', async () => {
    const files = { 'src/ui/loft.ts': use, 'src/ui/perch/index.tsx': '', 'src/ui/feathers.ts': '', '.gitignore': '/src/keys.ts\ndist\n' }
    expect(await missingIn(files)).toMatchObject([{ reason: 'hidden', unit: 'src/keys', path: 'src/keys.ts', uses: [{ path: 'src/ui/loft.ts', line: 3 }] }])
  })

  it('lead to what is made, where declarations are hidden beside it', async () => {
    expect(await unitsMissingIn({ 'src/loft.ts': "import './tl/index.js'\n", 'src/tl/a.txt': '', 'src/tl/.gitignore': '/index.js\n/index.d.ts\n' })).toEqual([])
  })

  it('prove nothing where nobody hides anything', async () => {
    expect(await unitsMissingIn({ 'src/ui/loft.ts': use })).toEqual([])
  })
})

describe('imports by a name', () => {
  const hides = { '.gitignore': '/app/src/keys.ts\n/packages/nest/secrets.ts\n' }

  it.each<[string, Texts, string]>([
    ['paths of a project', { 'app/tsconfig.json': '{ "compilerOptions": { "paths": { "@own/*": ["./src/*"] } } }', 'app/src/loft.ts': "import k from '@own/keys'\n" }, 'app/src/keys'],
    ['a base', { 'tsconfig.json': '{ "compilerOptions": { "baseUrl": "." } }', 'app/src/loft.ts': "import k from 'app/src/keys'\n" }, 'app/src/keys'],
    ['the folder of the source', { 'app/src/ui/Loft.vue': "<script>\nconst k = await import('@/keys')\n</script>" }, 'app/src/keys'],
    ['a package of the repository', {
      'package.json': '{ "workspaces": ["packages/*"] }', 'packages/nest/package.json': '{ "name": "@dovecote/nest" }', 'app/loft.js': "const k = require( '@dovecote/nest/secrets' )\n",
    }, 'packages/nest/secrets'],
  ])('are missing where .gitignore hides what they lead to: %s', async (_, files, unit) => {
    expect(await unitsMissingIn({ ...files, ...hides })).toEqual([`hidden ${unit}`])
    expect(await unitsMissingIn({ ...files, ...hides, [`${unit}.ts`]: '' })).toEqual([])
  })

  it('of packages of the registry are none of the tree', async () => {
    expect(await unitsMissingIn({ ...hides, 'app/src/loft.ts': "import a from '@other/keys'\nimport b from 'keys'\nimport 'node:fs/promises'\n" })).toEqual([])
  })
})

describe('files of a module that know each other without an import', () => {
  it('are missing where one that others use is hidden', async () => {
    const files = { '.gitignore': '/Sources/Loft/Keys.swift\n', 'Sources/Loft/Login.swift': 'let hash = Keys.hash\n', 'Sources/Loft/Package.swift': '"Keys.swift"\n' }
    expect(await missingIn(files)).toMatchObject([{ unit: 'Keys', users: 1, uses: [{ path: 'Sources/Loft/Login.swift' }] }])
    expect(await unitsMissingIn({ ...files, 'Sources/Loft/Keys.swift.gyb': '' })).toEqual([])
  })

  it('are not missing where another part of the class stands in the tree', async () => {
    const files = { '.gitignore': '/Loft/Constants.Secret.cs\n', 'Loft/Constants.cs': 'partial class Constants {}\n', 'Loft/Login.cs': 'var a = Constants.Hash;\n' }
    expect(await unitsMissingIn(files)).toEqual([])
  })
})

describe('parts that build scripts name', () => {
  it('are absent without their folder: projects of Gradle', async () => {
    const app = { 'app/build.gradle': "implementation project(':loft')\n// api project(':old')\n" }
    expect(await unitsMissingIn({ 'settings.gradle': "include ':app', ':loft'\n", ...app })).toEqual(['absent :loft'])
    expect(await unitsMissingIn({ 'settings.gradle': "include ':loft'\nproject(':loft').projectDir = file('../loft')\n", ...app })).toEqual(['absent ../loft'])
    expect(await unitsMissingIn({ 'settings.gradle': "include ':loft'\n", 'loft/build.gradle': '', ...app })).toEqual([])
  })

  it('are absent without their folder: packages of Bazel that are asked for', async () => {
    const files = {
      WORKSPACE: '', 'App/BUILD': 'ios_application(\n  deps = ["//Loft:Loft", "//visibility:public"],\n)\n',
      'Loft/BUILD': 'swift_library(\n  deps = [\n    "//Perch",\n    # "//Old",\n  ],\n)\n', 'Left/BUILD': 'swift_library(\n  deps = ["//Over"],\n)\n',
    }
    expect(await unitsMissingIn(files)).toEqual(['absent //Perch'])
    expect(await unitsMissingIn({ ...files, WORKSPACE: '', 'Perch/BUILD': '' })).toEqual([])
  })

  it('are absent without their file: sources of a C# project', async () => {
    const project = '<Compile Include="Core\\Wind.cs" />\n<Compile Include="core\\LOFT.cs" />\n<Compile Include="**\\*.cs" />\n'
    expect(await unitsMissingIn({ 'app/App.csproj': project, 'app/Core/Loft.cs': '' })).toEqual(['absent app/Core/Wind.cs'])
    expect(await unitsMissingIn({ 'app/App.csproj': '<Compile Include="C:\\lofts\\Wind.cs" />\n' })).toEqual([])
  })

  it('are of another time where more than half of a long list is gone', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Wind${index}.cs`)
    const project = names.map((name) => `<Compile Include="${name}" />\n`).join('')
    const filesOf = (here: number): Record<string, string> => Object.fromEntries([['app/App.csproj', project], ...names.slice(0, here).map((name) => [`app/${name}`, ''] as const)])
    expect(await unitsMissingIn(filesOf(6))).toHaveLength(6)
    expect(await unitsMissingIn(filesOf(5))).toEqual([])
    expect(await unitsMissingIn({ ...filesOf(5), '.gitignore': '/app/Wind11.cs\n' })).toEqual(['hidden app/Wind11.cs'])
  })
})

it('a pointer of Git LFS is no source', async () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n'
  const named = ['app/Loft.swift', 'core/wind.cpp', 'tools/CMakeLists.txt']
  const found = await missingIn({ ...Object.fromEntries(named.map((path) => [path, pointer])), 'art/logo.png': pointer, 'notes.txt': pointer })
  expect(found.map(({ reason, path }) => [reason, path])).toEqual(named.map((path) => ['pointer', path]))
})

describe('a folder of modules that .gitignore hides', () => {
  const tree: Texts = { 'src/rpc.js': "const map = require('./tl/builder')\n", '.gitignore': '/src/tl/builder\n' }

  it('is missing, but not where a script of the tree writes it', async () => {
    expect(await unitsMissingIn(tree)).toEqual(['hidden src/tl/builder'])
    const script = "const folder = 'src/tl/builder'\nfs.mkdirSync(folder)\nfs.writeFileSync('src/tl/builder/index.js', made)\n"
    expect(await unitsMissingIn({ ...tree, 'scripts/make-builder.js': script })).toEqual([])
    expect(await unitsMissingIn({ ...tree, 'scripts/look.js': "console.log(require('../src/tl/builder'))\n" })).toEqual(['hidden src/tl/builder'])
  })
})
