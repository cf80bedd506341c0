/** The platforms that apps are made for: whose code shows each, and by which scripts it is built. */

import type { Platform } from '../../model/evidence.ts'

export interface PlatformBuild {
  readonly platform: Platform
  /** Ids of the languages that code for it is written in. */
  readonly languages: readonly string[]
  /** Last names of what builds it. */
  readonly scripts: RegExp
}

/** What builds native code anywhere, and beside an app in another language no more than that. */
const native = String.raw`CMakeLists\.txt|meson\.build|SConstruct|SConscript|wscript|xmake\.lua|premake\d?\.lua|configure(?:\.(?:ac|in))?|Makefile\.(?:am|in)|BUILD\.gn|conanfile\.(?:py|txt)|[^/]*\.(?:pr[oi]|qbs|gypi?|gni?|ninja)`

/** In the order in which they are told. */
export const platformBuilds: readonly PlatformBuild[] = [
  { platform: 'Android', languages: ['java', 'kotlin'], scripts: /^(?:build\.xml|pom\.xml|project\.properties|config\.xml|\.classpath|build\.sbt)$|\.(?:gradle|gradle\.kts|iml|bp)$/i },
  {
    platform: 'iOS or macOS', languages: ['swift', 'objective-c'],
    scripts: new RegExp(String.raw`^(?:project\.pbxproj|Package\.swift|project\.ya?ml|Project\.swift|Podfile|Cartfile|control|[^/]*\.podspec(?:\.json)?|${native})$`, 'i'),
  },
  { platform: 'Windows', languages: ['csharp'], scripts: /^project\.json$|\.(?:csproj|slnx?|wapproj|vcxproj|shproj|projitems|proj|targets|cake|fsx)$/i },
  // The settings of a bundler build nothing without the list of what it bundles.
  { platform: 'the web', languages: ['typescript', 'vue'], scripts: /^(?:package\.json|deno\.jsonc?|jsr\.json|bower\.json)$/i },
  { platform: 'desktop', languages: ['c', 'cpp'], scripts: new RegExp(String.raw`^(?:project\.pbxproj|Cargo\.toml|[^/]*\.(?:gradle|gradle\.kts|podspec|spec|mk|bp|vcx?proj|sln|dsp|cbp)|${native})$`, 'i') },
]

/** Builds whatever its writer meant it to: the nearer to the code or to the root, the likelier that this is the app. What packs up or runs other scripts, as a Dockerfile does, is none. */
export const anyScript =
  /^(?:(?:GNU)?makefile|BUILD(?:\.bazel)?|BUCK|justfile|taskfile\.ya?ml|rakefile|(?:default|flake|shell)\.nix|pkgbuild|apkbuild)$|\.(?:spec|ebuild)$|^(?:[\w.-]*[._-])?(?:build|compile|package|make)(?:[._-][\w.-]*)?\.(?:sh|bash|bat|cmd|ps1|py|js|mjs|cjs|ts)$/i

/** Folders of native code and names of libraries: what such scripts build there, or under such a name, is a part of the app. */
export const builtApart = /(?:^|\/)(?:jni|ndk|native|cpp|libs?|third_?party)\/|(?:ffmpeg|lib\w+|boringssl|openssl|webrtc|tgcalls|tdlib|opus|vpx|webp|dav1d|native|dep(?:s|endencies)?|rlottie|wasm)[\w.-]*\.\w+$/i
