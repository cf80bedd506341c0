/** The platforms that apps are made for: whose code shows each, and by which scripts it is built. */

import type { Platform } from '../../model/evidence.ts'

export interface PlatformBuild {
  readonly platform: Platform
  /** Ids of the languages that code for it is written in. */
  readonly languages: readonly string[]
  /** Last names of what builds it. */
  readonly scripts: RegExp
}

/** Built for many platforms, or written by hand for the one at issue. */
export const anyScript =
  /^(?:(?:GNU)?makefile(?:\.\w+)?|CMakeLists\.txt|meson\.build|BUILD(?:\.bazel)?|BUCK|SConstruct|SConscript|wscript|xmake\.lua|premake\d?\.lua|configure(?:\.(?:ac|in))?|Makefile\.(?:am|in)|BUILD\.gn|dockerfile(?:\.\w+)?|justfile|taskfile\.ya?ml|rakefile|(?:default|flake|shell)\.nix|pkgbuild|apkbuild|snapcraft\.yaml|conanfile\.(?:py|txt))$|\.(?:pr[oi]|qbs|gypi?|gni?|mk|ninja|spec|nix|ebuild)$|^(?:[\w.-]*[._-])?(?:build|compile|package|make)(?:[._-][\w.-]*)?\.(?:sh|bash|bat|cmd|ps1|py|js|mjs|cjs|ts|fsx|cake|xml|boot|sbt|sc)$/i

/** In the order in which they are told. */
export const platformBuilds: readonly PlatformBuild[] = [
  {
    platform: 'Android', languages: ['java', 'kotlin'],
    scripts: /^(?:build\.xml|pom\.xml|project\.properties|config\.xml|\.classpath)$|\.(?:gradle|gradle\.kts|iml|bp)$/i,
  },
  {
    platform: 'iOS or macOS', languages: ['swift', 'objective-c'],
    scripts: /^(?:project\.pbxproj|Package\.swift|project\.ya?ml|Project\.swift|Podfile|Cartfile|control)$|\.podspec(?:\.json)?$/i,
  },
  { platform: 'Windows', languages: ['csharp'], scripts: /^project\.json$|\.(?:csproj|slnx?|wapproj|vcxproj|shproj|projitems|proj|targets)$/i },
  {
    platform: 'the web', languages: ['typescript', 'vue'],
    scripts: /^(?:package\.json|deno\.jsonc?|bower\.json|tsconfig[\w.-]*\.json|(?:gulp|grunt)file(?:\.\w+)+|(?:webpack|vite|rollup|rspack|rsbuild|angular)[\w.-]*\.(?:[cm]?[jt]s|json))$/i,
  },
  { platform: 'desktop', languages: ['c', 'cpp'], scripts: /^(?:project\.pbxproj|Cargo\.toml|binding\.gyp|Android\.bp)$|\.(?:vcx?proj|sln|dsp|cbp|gradle|gradle\.kts|podspec)$/i },
]
