import { expect, it } from 'vitest'
import { whatPathSays } from '../../src/collect/role.ts'
import { isWorthReading } from '../../src/detect/worth-reading.ts'
import { languageOf } from '../../src/languages/languages.ts'

it.each([
  ['src/Main.java', true],
  ['res/icon.png', false],
  ['libs/arm64/libthing.so', false],
  ['jni/boringssl/ssl/a.cc', false],
  ['jni/boringssl/LICENSE', true],
  ['jni/ffmpeg/COPYING.GPLv2', true],
  ['app/src/main/java/androidx/recyclerview/A.java', false],
  ['app/src/main/java/com/google/android/exoplayer2/A.java', false],
  ['src/lib/webp/player.ts', true],
  ['src/opus/OpusPlayer.kt', true],
  ['third_party/messenger/loft.cc', true],
  ['Makefile', true],
])('%s: %s', (path, worth) => {
  const { role, library } = whatPathSays(path)
  expect(isWorthReading({ path, role, language: languageOf(path)?.id ?? null, ...(library === null ? {} : { library }) })).toBe(worth)
})
