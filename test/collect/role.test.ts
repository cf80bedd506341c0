import { describe, expect, it } from 'vitest'
import { roleOf } from '../../src/collect/role.ts'
import type { Role } from '../../src/model/source.ts'

const cases: Record<Role, readonly string[]> = {
  'first-party': [
    'src/main.cpp', 'app/src/main/java/org/example/Chat.java', 'Telegram/SourceFiles/core/ui_integration.cpp', 'CMakeLists.txt', 'snap/snapcraft.yaml',
    'TMessagesProj/src/main/java/org/telegram/messenger/BuildVars.java', 'requirements.txt', 'src/contest.ts', 'latest/index.js', 'submodules/Postbox/Sources/View.swift',
    '.github/workflows/release.yml', 'src/Inspector.kt', 'app/UNIT.java', 'src/main/kotlin/org/vendor/samples/Chat.kt',
  ],
  vendored: [
    'node_modules/a/index.js', 'third_party/x/y.c', 'Telegram/ThirdParty/minizip/zip.c', 'ios/Pods/A/A.m', 'TMessagesProj/jni/boringssl/ssl/a.cc', 'app/jni/ffmpeg/x.c',
    'TMessagesProj/src/main/java/androidx/recyclerview/A.java', 'TMessagesProj/src/main/java/com/google/android/exoplayer2/A.java', 'vendor/test/a_test.go', 'third_party/docs/a.md',
  ],
  generated: [
    'TMessagesProj/src/main/java/org/telegram/tgnet/TLRPC.java', 'TMessagesProj/src/main/java/org/telegram/tgnet/tl/TL_stories.java', 'a/b.pb.go', 'Form1.Designer.cs',
    'package-lock.json', 'public/a.min.js', 'moc_window.cpp', 'lib/model.g.dart',
  ],
  test: [
    'src/test/java/A.java', 'tests/a.py', 'app/src/androidTest/java/B.kt', 'src/a.test.ts', 'pkg/a_test.go', 'test_api.py', 'src/ChatTest.java', 'ChatTests.swift', '__mocks__/a.js', 'fixtures/a.json',
  ],
  documentation: ['README.md', 'docs/api_credentials.md', 'LICENSE', 'CHANGELOG', 'example/cpp/main.cpp', 'a/b/COPYING.txt', 'notes.txt', 'examples/bot.py'],
}

describe.each(Object.entries(cases))('%s', (role, paths) => {
  it.each(paths)('%s', (path) => {
    expect(roleOf(path)).toBe(role)
  })
})
