/** What a file is to its repository, as far as its path tells. */

import { isGeneratedName } from '../languages/generated.ts'
import type { Role } from '../model/source.ts'

/** Folders that hold other people's code, in any letter case. */
const vendoredFolders = new Set([
  'node_modules', 'bower_components', 'jspm_packages', 'vendor', 'vendors', 'vendored', 'third_party', 'third-party', 'thirdparty', '3rdparty', '3rd_party', '3rd-party',
  'external', 'externals', 'extern', 'external_libs', 'externallibs', 'deps', 'pods', 'carthage', 'godeps', '_deps', 'gradle-wrapper', '.yarn', '.pnpm', 'site-packages',
])

/** Well-known libraries that projects copy into folders of their own name. */
const vendoredLibraries = new Set([
  'boringssl', 'openssl', 'libressl', 'ffmpeg', 'libav', 'opus', 'libopus', 'opusfile', 'libogg', 'libvorbis', 'libwebp', 'webp', 'mozjpeg', 'libjpeg', 'libjpeg-turbo', 'libpng', 'giflib',
  'sqlite', 'sqlcipher', 'webrtc', 'libvpx', 'openh264', 'libyuv', 'rnnoise', 'usrsctp', 'libsrtp', 'abseil-cpp', 'zlib', 'minizip', 'lz4', 'zstd', 'brotli', 'rlottie', 'freetype',
  'harfbuzz', 'protobuf', 'gtest', 'googletest', 'gmock', 'rapidjson', 'exoplayer', 'libphonenumber', 'hunspell', 'dav1d', 'jemalloc', 'yasm', 'fmdb', 'asyncdisplaykit', 'hockeysdk-ios',
])

/** Java packages that carry the name of their makers, below a source root. */
const vendoredPackages = /(?:^|\/)(?:java|kotlin|src)\/(androidx|android\/support|com\/google|com\/android|com\/squareup|com\/facebook|com\/carrotsearch|org\/webrtc|org\/apache|javax|kotlinx|io\/reactivex)\//

const testFolders = new Set(['test', 'tests', '__tests__', 'testing', 'spec', 'specs', 'androidtest', 'testfixtures', 'fixtures', 'testdata', 'test-data', 'test_data', '__mocks__', 'mocks', '__fixtures__', 'e2e', 'unittests', 'integrationtest', 'integration-tests', 'commontest', 'sharedtest', 'jvmtest', 'iostest', 'nativetest', 'jstest', 'androidunittest', 'androidinstrumentedtest', 'androidhosttest'])
/** Xcode gives each target for tests a folder of its name. */
const testTarget = /(?:^|\/)[A-Z]\w*(?:[a-z]|UI)Tests\//
const testNames = /(?:^|\/)(?:test_[^/]+|conftest|[^/]+_(?:test|spec)|[^/]+\.(?:test|spec|cy|e2e))\.[^/.]+$|(?:^|\/)[^/]*[a-z](?:Tests?|TestCase|Spec|IT)\.(?:java|kt|swift|cs|m|mm|php|scala|groovy)$/

const documentationFolders = new Set(['doc', 'docs', 'documentation', 'example', 'examples', 'sample', 'samples', 'man'])
const documentationNames = /\.(?:md|markdown|mdx|rst|adoc|txt|textile|pdf|docx?)$|(?:^|\/)(?:readme|changelog|changes|license|licence|copying|notice|authors|contributing|legal)(?:\.[^/]*)?$/i
/** Text files that are code all the same. */
const notProse = /(?:^|\/)(?:cmakelists|meson_options|requirements[^/]*)\.txt$/i

/** What a path says of its file. */
export interface PathSays {
  readonly role: Role
  /** The well-known library in whose folder it lies, or null. */
  readonly library: string | null
}

/** The role that a path speaks of. The outermost folder that decides wins: a test folder inside a vendored one is vendored. */
export function roleOf(path: string): Role {
  return whatPathSays(path).role
}

/** The role that a path speaks of, and the library that it lies in. */
export function whatPathSays(path: string): PathSays {
  return createPathReader()(path)
}

/** The same for many paths: what a folder says is worked out once for all of its files. */
export function createPathReader(): (path: string) => PathSays {
  const known = new Map<string, PathSays | null>()
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    let says = known.get(folder)
    if (says === undefined) known.set(folder, (says = whatFolderSays(folder)))
    return says ?? { role: roleByName(path), library: null }
  }
}

/** What the folder, which ends with a slash, says of all that lies in it; null when that is up to the files' names. */
function whatFolderSays(folder: string): PathSays | null {
  const folders = tellingFolders(folder)
  for (const one of folders) {
    if (vendoredFolders.has(one) || vendoredLibraries.has(one)) return { role: 'vendored', library: folders.find((other) => vendoredLibraries.has(other)) ?? null }
    if (testFolders.has(one)) return { role: 'test', library: null }
    if (documentationFolders.has(one)) return { role: 'documentation', library: null }
  }
  if (testTarget.test(folder)) return { role: 'test', library: null }
  const makers = vendoredPackages.exec(folder)?.[1]
  return makers === undefined ? null : { role: 'vendored', library: makers }
}

function roleByName(path: string): Role {
  if (isGeneratedName(path)) return 'generated'
  if (testNames.test(path)) return 'test'
  return documentationNames.test(path) && !notProse.test(path) ? 'documentation' : 'first-party'
}

/** The folders of a path, in lower case. Below a source root of Java's kind folders are package names, and `org.example.test` is no test. */
function tellingFolders(folder: string): string[] {
  const folders = folder.toLowerCase().split('/')
  folders.pop()
  const root = folders.findIndex((one) => one === 'java' || one === 'kotlin' || one === 'scala')
  return root < 0 ? folders : folders.slice(0, root)
}
