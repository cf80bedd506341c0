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

const testFolders = new Set(['test', 'tests', '__tests__', 'testing', 'spec', 'specs', 'androidtest', 'testfixtures', 'fixtures', 'testdata', 'test-data', 'test_data', '__mocks__', 'mocks', '__fixtures__', 'e2e', 'unittests', 'integrationtest', 'integration-tests'])
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
  const folders = tellingFolders(path)
  for (const folder of folders) {
    if (vendoredFolders.has(folder) || vendoredLibraries.has(folder)) return { role: 'vendored', library: folders.find((one) => vendoredLibraries.has(one)) ?? null }
    if (testFolders.has(folder)) return { role: 'test', library: null }
    if (documentationFolders.has(folder)) return { role: 'documentation', library: null }
  }
  const makers = vendoredPackages.exec(path)?.[1]
  return makers === undefined ? { role: roleByName(path), library: null } : { role: 'vendored', library: makers }
}

function roleByName(path: string): Role {
  if (isGeneratedName(path)) return 'generated'
  if (testNames.test(path)) return 'test'
  return documentationNames.test(path) && !notProse.test(path) ? 'documentation' : 'first-party'
}

/** The folders above a file, in lower case. Below a source root of Java's kind folders are package names, and `org.example.test` is no test. */
function tellingFolders(path: string): string[] {
  const folders = path.toLowerCase().split('/')
  folders.pop()
  const root = folders.findIndex((folder) => folder === 'java' || folder === 'kotlin' || folder === 'scala')
  return root < 0 ? folders : folders.slice(0, root)
}
