/** Which files there is something to learn from. The others are not even opened: they are a good half of an app's tree. */

import type { SourceFile } from '../model/source.ts'

/** Endings of what is no text. */
const media = new Set([
  'png', 'jpg', 'jpeg', 'gif', 'webp', 'ico', 'icns', 'bmp', 'tif', 'tiff', 'heic', 'psd', 'mp3', 'mp4', 'm4a', 'm4v', 'ogg', 'opus', 'wav', 'aac', 'flac', 'mov', 'webm', 'avi', 'mkv',
  'ttf', 'otf', 'woff', 'woff2', 'eot', 'tgs', 'zip', 'gz', 'bz2', 'xz', '7z', 'rar', 'jar', 'aar', 'apk', 'so', 'a', 'o', 'dll', 'dylib', 'exe', 'lib', 'class', 'wasm',
])
/** Languages in which an app's own code may stand in a folder that bears a library's name. */
const appLanguages = new Set(['java', 'kotlin', 'swift', 'typescript', 'javascript', 'vue', 'csharp', 'dart', 'python', 'go', 'rust', 'php', 'ruby', 'scala'])
const speaksOfRights = /licen[cs]e|copying|copyright|notice|legal|readme|authors/i

/** Well-known libraries are copied whole: of them only the licences matter. A package bears its makers' name, a folder may bear a library's by chance. */
export function isWorthReading({ path, language, library }: SourceFile): boolean {
  if (library === undefined) return !isMedia(path)
  return (language !== null && appLanguages.has(language) && !isPackage(path, library)) || speaksOfRights.test(path.slice(path.lastIndexOf('/') + 1))
}

function isPackage(path: string, library: string): boolean {
  return library.includes('/') || path.includes(`java/${library}/`) || path.includes(`kotlin/${library}/`)
}

function isMedia(path: string): boolean {
  const dot = path.lastIndexOf('.')
  return dot >= 0 && media.has(path.slice(dot + 1).toLowerCase())
}
