import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manifestReader } from '../../../src/licenses/manifests/manifests.ts'

async function stated(path: string, text: string): Promise<string[]> {
  const statements = await manifestReader(path)?.(text) ?? []
  return statements.map(({ expression, line, part }) => `${expression ?? 'unread'} at ${line}${part === true ? ' in part' : ''}`)
}

describe('the licence of a manifest', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['npm', 'package.json', '{\n  "license": "GPL-3.0-or-later"\n}', ['GPL-3.0-or-later at 2']],
    ['Composer', 'api/composer.json', '{"license": ["MIT", "GPL-2.0-only"]}', ['MIT OR GPL-2.0-only at 1']],
    ['npm in plain words', 'package.json', '{"license": "GPLv3"}', ['GPL-3.0 at 1']],
    ['npm, the bare word', 'package.json', '{"license": "GPL"}', ['unread at 1']],
    ['Cargo', 'Cargo.toml', '[package]\nname = "pigeon"\nlicense = "MIT/Apache-2.0"\n', ['MIT OR Apache-2.0 at 3']],
    ['Cargo, a workspace', 'Cargo.toml', '[workspace.package]\nlicense = "GPL-3.0-only"\n', ['GPL-3.0-only at 2']],
    ['Cargo, a file', 'Cargo.toml', '[package]\nlicense-file = "LICENSE"\n', []],
    ['pyproject', 'pyproject.toml', '[project]\nlicense = "LGPL-3.0-only"\n', ['LGPL-3.0-only at 2']],
    ['pyproject, the older table', 'pyproject.toml', '[project]\nname = "p"\nlicense = { text = "GPLv2+" }\n', ['GPL-2.0-or-later at 3']],
    ['pyproject, classifiers', 'pyproject.toml', '[project]\nlicense = { file = "LICENSE" }\nclassifiers = [\n  "License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)",\n]\n', ['GPL-3.0-or-later at 4']],
    ['Poetry', 'pyproject.toml', '[tool.poetry]\nlicense = "MIT"\n', ['MIT at 2']],
    ['setup.cfg', 'setup.cfg', '[metadata]\nname = pigeon\nlicense = GPL-3.0-or-later\n\n[options]\nzip_safe = no\n', ['GPL-3.0-or-later at 3']],
    ['setup.py', 'setup.py', 'setup(\n    name="pigeon",\n    license="LGPLv3+",\n)\n', ['LGPL-3.0-or-later at 3']],
    ['setup.py, classifiers', 'setup.py', "setup(\n    license='GPL',\n    classifiers=['License :: OSI Approved :: MIT License'],\n)\n", ['MIT at 3']],
    ['setup.py, two classifiers', 'setup.py', "classifiers=['License :: OSI Approved :: MIT License', 'License :: OSI Approved :: ISC License (ISCL)']", []],
    ['Maven', 'pom.xml', '<project>\n  <licenses>\n    <license>\n      <name>GNU General Public License, version 2</name>\n    </license>\n  </licenses>\n</project>', ['GPL-2.0 at 2']],
    ['Maven, an address', 'app/pom.xml', '<licenses><license><name>Licence of pigeons</name><url>https://www.gnu.org/licenses/agpl-3.0.html</url></license></licenses>', ['AGPL-3.0 at 1']],
    ['Maven, a comment', 'pom.xml', '<!-- <licenses><license><name>MIT</name></license></licenses> -->', []],
    ['Gradle', 'core/build.gradle', "pom {\n  licenses {\n    license {\n      name = 'The Apache License, Version 2.0'\n      url = 'https://www.apache.org/licenses/LICENSE-2.0.txt'\n    }\n  }\n}", ['Apache-2.0 at 2']],
    ['Gradle in Kotlin', 'build.gradle.kts', 'licenses {\n  license {\n    name.set("GPL-3.0-only")\n  }\n}', ['GPL-3.0-only at 1']],
    ['Gradle, a plug-in that puts headers into files', 'build.gradle', "license {\n  header rootProject.file('HEADER')\n}", []],
    ['gradle.properties', 'gradle.properties', 'GROUP=org.pigeon\nPOM_LICENCE_NAME=MIT\n', ['MIT at 2']],
    ['podspec', 'Pigeon.podspec', "Pod::Spec.new do |s|\n  s.license = { :type => 'BSD-3-Clause', :file => 'LICENSE' }\nend", ['BSD-3-Clause at 2']],
    ['podspec, a word', 'Pigeon.podspec', '  s.license      = "GPLv3"', ['GPL-3.0 at 1']],
    ['podspec in JSON', 'Pigeon.podspec.json', '{ "license": { "type": "MIT" } }', ['MIT at 1']],
    ['csproj', 'Pigeon.csproj', '<Project>\n  <PackageLicenseExpression>MIT OR GPL-2.0-only</PackageLicenseExpression>\n</Project>', ['MIT OR GPL-2.0-only at 2']],
    ['nuspec, an address', 'Pigeon.nuspec', '<licenseUrl>https://licenses.nuget.org/LGPL-3.0-or-later</licenseUrl>', ['LGPL-3.0-or-later at 1']],
    ['nuspec, somebody’s page', 'Pigeon.nuspec', '<licenseUrl>https://example.org/LICENSE</licenseUrl>', []],
    ['CMake', 'CMakeLists.txt', 'project(pigeon)\nset(CPACK_RPM_PACKAGE_LICENSE "GPLv3+")\n', ['GPL-3.0-or-later at 2']],
    ['CMake, a variable', 'CMakeLists.txt', 'set(FEATHER_LICENSE "MIT")\n', []],
    ['AppStream', 'data/org.pigeon.metainfo.xml', '<component>\n  <metadata_license>CC0-1.0</metadata_license>\n  <project_license>GPL-3.0+</project_license>\n</component>', ['GPL-3.0-or-later at 3']],
    ['Snapcraft', 'snap/snapcraft.yaml', 'name: pigeon\nlicense: GPL-3.0\n', ['GPL-3.0 at 2']],
    ['F-Droid', 'metadata/org.pigeon.yml', 'Categories:\n  - Internet\nLicense: GPL-2.0-or-later\n', ['GPL-2.0-or-later at 3']],
    ['something else in a folder of that name', 'metadata/org.pigeon.yml', 'License: MIT\n', []],
    ['Debian', 'debian/copyright', 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nLicense: GPL-3+ with OpenSSL exception\n\nFiles: lib/*\nLicense: Expat or GPL-2\n\nLicense: Expat\n Permission is …\n', ['GPL-3.0-or-later at 4', 'MIT OR GPL-2.0-only at 7 in part']],
    ['Debian, the older form', 'debian/copyright', 'This is pigeon.\nLicense: MIT\n', []],
    ['REUSE', 'REUSE.toml', 'version = 1\n\n[[annotations]]\npath = "**"\nSPDX-License-Identifier = "GPL-3.0-or-later"\n\n[[annotations]]\npath = "img/**"\nSPDX-License-Identifier = ["MIT", "CC0-1.0"]\n', ['GPL-3.0-or-later at 5', 'MIT AND CC0-1.0 at 9 in part']],
  ])('%s', async (_, path, text, expected) => {
    expect(await stated(path, text)).toEqual(expected)
  })

  it('is looked for by the files’ names', () => {
    expect(['src/package.ts', 'README.md', 'config.json', 'docs/pom.txt', 'metadata/plain.yml'].filter((path) => manifestReader(path) !== null)).toEqual([])
  })

  it('is no reason to throw, whatever stands there', async () => {
    const paths = ['package.json', 'Cargo.toml', 'pyproject.toml', 'setup.cfg', 'setup.py', 'pom.xml', 'build.gradle', 'a.podspec', 'a.csproj', 'CMakeLists.txt', 'a.metainfo.xml', 'debian/copyright', 'REUSE.toml', '.fdroid.yml']
    const pieces = fc.constantFrom('license', 'License:', ' = ', '"', '{', '}', '[', ']', '<', '>', '</license>', '<licenses>', 'licenses {', 'license {', '\n', 'MIT', 'Format: copyright-format', 'Files: *', '[project]', '\u0000')
    await fc.assert(fc.asyncProperty(fc.constantFrom(...paths), fc.array(pieces, { maxLength: 40 }), async (path, words) => {
      expect(Array.isArray(await stated(path, words.join('')))).toBe(true)
    }))
  })
})
