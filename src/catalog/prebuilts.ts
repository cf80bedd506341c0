/** Binaries that are known by their names: tools of a build, and libraries whose source everybody can get from their makers. */

/** Wrappers that fetch a build tool, and what SDKs put beside a project. */
const tools = /(?:^|\/)(?:gradle|maven|kotlin)-wrapper\.jar$|(?:^|\/)(?:sbt-launch|nuget|vswhere|ktlint|jarjar[\w.-]*|proguard[\w.-]*)\.(?:jar|exe)$/i

/** A version in the name is that of a published library. */
const versioned = /[-_.]v?\d+(?:[._]\d+)+[\w.-]*\.(?:jar|aar|so|a|dll|dylib|wasm|lib)$/i

/** Beginnings of names, without `lib`. Telegram's own apps carry most of them. */
const libraries = [
  'avcodec', 'avdevice', 'avfilter', 'avformat', 'avresample', 'avutil', 'swresample', 'swscale', 'postproc', 'ffmpeg', 'vpx', 'dav1d', 'openh264', 'x264', 'opus', 'ogg', 'vorbis', 'speex', 'webp', 'sharpyuv',
  'crypto', 'ssl', 'boringssl', 'openssl', 'sqlcipher', 'sqlite', 'database_sqlcipher', 'jpeg', 'turbojpeg', 'mozjpeg', 'png', 'gif', 'z', 'zlib', 'lz4', 'lzma', 'zstd', 'brotli', 'minizip', 'lottie', 'rlottie',
  'webrtc', 'jingle_peerconnection', 'yuv', 'rnnoise', 'srtp', 'protobuf', 'glog', 'gflags', 'gtest', 'breakpad', 'crashpad', 'bspatch', 'hunspell', 'freetype', 'harfbuzz', 'icu', 'iconv', 'xml2', 'curl', 'c++_shared',
  'stlport', 'gnustl', 'gsaverification', 'appcenter', 'microsoft.', 'hockeysdk', 'sparkle', 'firebase', 'google', 'crashlytics', 'fabric', 'play-services', 'android-support', 'androidx', 'guava', 'commons-', 'okhttp', 'okio',
  'retrofit', 'gson', 'jackson', 'slf4j', 'log4j', 'junit', 'mockito', 'bcprov', 'bcpkix', 'spongycastle', 'isoparser', 'aspectj', 'ogv-', 'decoderworker', 'encoderworker', 'fasttext', 'tmessages', 'telegram.diagnostics', 'msvcp', 'vcruntime', '7z', 'tgvoip', 'tgcalls', 'td', 'tdjson', 'd3dcompiler', 'vulkan', 'egl', 'glesv2', 'qt5', 'qt6',
]
const known = new RegExp(`^(?:lib)?(?:${libraries.map((name) => name.replace(/[.+]/g, '\\$&')).join('|')})(?:[-_.\\d]|static|mux|demux|decoder|encoder|core|crashes|analytics|\\b)`, 'i')

const compiled = /\.(?:so|a|aar|jar|dll|dylib|wasm|exe|lib)$/i
/** What an Apple framework holds beside its program bears an ending. */
const ofFramework = /(?:^|\/)([^/]+)\.framework\/(?:Versions\/[^/]+\/)?([^/.]+)$/

/** Whether a file of that path is a library or a program that was compiled somewhere. */
export function isCompiledName(path: string): boolean {
  const [, framework, program] = ofFramework.exec(path) ?? []
  return compiled.test(path) ? !path.includes('.framework/') || framework !== undefined : framework !== undefined && framework === program
}

/** Whether a binary of that path needs no explanation. */
export function isKnownPrebuilt(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return tools.test(path) || versioned.test(name) || known.test(name)
}
