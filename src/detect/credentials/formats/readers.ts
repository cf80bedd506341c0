/** Which reader reads a file, by its name. */

import { embeddedBindings } from '../content.ts'
import { readCargoBuild } from './cargo-build.ts'
import { readCmake } from './cmake.ts'
import { readDockerfile } from './dockerfile.ts'
import { readEnvironmentFile } from './environment-file.ts'
import { readGradleKotlin, readGroovy } from './gradle.ts'
import { readIni } from './ini.ts'
import { readJson } from './json.ts'
import { readMakefile } from './make.ts'
import { readMarkup } from './markup.ts'
import { readProperties } from './properties.ts'
import { readQmake } from './qmake.ts'
import type { Reader } from './reader.ts'
import { readNix, readRuby } from './recipes.ts'
import { readShell } from './shell.ts'
import { readGn, readMeson, readStarlark } from './starlark.ts'
import { readToml } from './toml.ts'
import { readBatch, readPowerShell } from './windows-shell.ts'
import { readPbxproj, readXcconfig } from './xcode.ts'
import { readYaml } from './yaml.ts'

const readers: readonly (readonly [name: RegExp, read: Reader])[] = [
  [/(?:^|\/)cmakelists\.txt$|\.cmake(?:\.in)?$/, readCmake],
  [/\.gradle$|\.groovy$|(?:^|\/)jenkinsfile[^/]*$/, readGroovy],
  [/\.kts$/, readGradleKotlin],
  [/\.properties(?:\.[\w.-]+)?$/, readProperties],
  [/\.jsonc?$|\.json5$|\.webmanifest$|(?:^|\/)\.(?:babel|mocha)rc$/, readJson],
  [/\.ya?ml$|\.asset$/, readYaml],
  [/(?:^|\/)(?:[\w-]+)?\.env(?:\.[\w.-]+)?$/, readEnvironmentFile],
  [/\.toml$/, readToml],
  [/\.xcconfig$/, readXcconfig],
  [/\.pbxproj$/, readPbxproj],
  [/\.(?:xml|plist|csproj|vbproj|fsproj|vcxproj|props|targets|resx|resw|xcscheme|nuspec|xaml|config|entitlements|pom|iml)$/, readMarkup],
  [/\.(?:bzl|bazel)$|(?:^|\/)(?:build|buck|workspace|targets)$|\.gypi?$|(?:^|\/)\.bazelrc$/, readStarlark],
  [/\.gni?$/, readGn],
  [/(?:^|\/)meson(?:\.build|_options\.txt|\.options)$/, readMeson],
  [/\.nix$/, readNix],
  [/\.rb$|\.podspec$|(?:^|\/)(?:fastfile|podfile|appfile|gymfile|rakefile|brewfile)$/, readRuby],
  [/\.pr[iof]$/, readQmake],
  [/(?:^|\/)(?:gnu)?makefile(?:\.[\w-]+)?$|\.ma?k$|(?:^|\/)debian\/rules$|(?:^|\/)justfile$/, readMakefile],
  [/(?:^|\/)(?:dockerfile|containerfile)(?:\.[\w.-]+)?$|\.dockerfile$/, readDockerfile],
  [/\.psm?1$/, readPowerShell],
  [/\.(?:bat|cmd)$/, readBatch],
  [/\.(?:ini|cfg|conf|desktop|service|tscn|tres|godot|import)$|(?:^|\/)\.(?:npmrc|gitconfig|editorconfig)$/, readIni],
  [/\.(?:sh|bash|zsh|fish|envrc|spec|ebuild|install|tfvars|hcl)$|(?:^|\/)(?:\.envrc|(?:pkg|apk)build|template|configure|gradlew|procfile)$/, (text) => readShell(text)],
]

/** Readers of what a script hands to a compiler, beside what its syntax tree says. */
const besides: readonly (readonly [name: RegExp, read: Reader])[] = [[/(?:^|\/)build\.rs$/, readCargoBuild], [/\.go$/, embeddedBindings]]

/** The reader for a file of this name, or null. */
export function readerFor(path: string): Reader | null {
  return find(readers, path)
}

/** The reader for what the code of a file of this name sets for other code, or null. */
export function readerBeside(path: string): Reader | null {
  return find(besides, path)
}

function find(list: typeof readers, path: string): Reader | null {
  const name = path.toLowerCase()
  return list.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
