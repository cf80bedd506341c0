import { describe, expect, it } from 'vitest'
import { credentialNamed } from '../../../src/catalog/credentials.ts'
import type { Role } from '../../../src/model/source.ts'
import { ofKind } from '../../../src/model/evidence.ts'
import { examine, reaches } from './examine.ts'

const hashOf = (id: string): string => credentialNamed(id)?.apiHash ?? ''
const hash = hashOf('telegram-desktop-sample')
const android = hashOf('telegram-android-sample')
const half = hash.slice(0, 16)
const rest = hash.slice(16)

type Files = Readonly<Record<string, string>>

const harmless: readonly (readonly [id: string, path: string, text: string, role?: Role])[] = [
  ['X02 an id compared with what a server sends', 'a.kt', 'fun icon(s: Session) = if (s.apiId == 21724) 1 else 2'],
  ['X13 an own id', 'a.kt', 'val apiId = BuildConfig.TELEGRAM_API_ID; val apiHash = BuildConfig.TELEGRAM_API_HASH'],
  ['X31 a text that asks for an own id', 'a.swift', 'fatalError("Set your own apiId and apiHash from https://my.telegram.org")'],
  ['X39 names of ids', 'a.kt', 'val names = mapOf(4 to "Android sample", 17349 to "Desktop sample", 2496 to "Web")'],
  ['X39 a switch over ids', 'a.swift', 'func name(_ apiId: Int32) -> String { switch apiId { case 1, 7, 10840: return "iOS"; case 2834: return "macOS"; default: return "?" } }'],
  ['a comparison in Kotlin', 'a.kt', `fun isSample(apiHash: String) = apiHash == "${hash}"`],
  ['a comparison in Swift', 'a.swift', `func isSample(_ apiHash: String) -> Bool { return apiHash == "${hash}" }`],
  ['a comparison in Objective-C', 'a.m', `BOOL isSample(NSString *apiHash) { return [apiHash isEqualToString:@"${hash}"]; }`],
  ['a guard against the sample', 'a.swift', `if apiHash == "${hash}" { fatalError("get your own api_hash") }`],
  ['a check in Kotlin', 'a.kt', `fun f() { require(apiHash != "${hash}") { "get your own" } }`],
  ['hashes to reject', 'a.kt', `val rejectedHashes = setOf("${hash}")\nfun f(apiHash: String) { if (apiHash in rejectedHashes) throw IllegalStateException("get your own") }`],
  ['a comment in Swift', 'a.swift', `// let apiHash = "${hash}"\nlet apiHash = Secrets.hash`],
  ['a comment in Objective-C', 'a.m', `/* #define API_HASH @"${hash}" */\n#define API_HASH SECRET`],
  ['a doc comment in Kotlin', 'a.kt', `/**\n * apiHash = "${hash}"\n */\nval apiHash = Secrets.hash`],
  ['a log line in Swift', 'a.swift', `print("do not ship api_hash ${hash}")`],
  ['a log line in Kotlin', 'a.kt', `fun f() { Timber.d("do not ship api_hash ${hash}") }`],
  ['NSLog', 'a.m', `void f(void) { NSLog(@"api_hash ${hash} is the sample"); }`],
  ['half a hash', 'a.swift', `let guid = "${half}fe1862106095a5ec"`],
  ['longer digits', 'a.kt', `val sha = "aa${hash}bb00112233445566778899aabbccdd"`],
  ['an MD5', 'a.swift', 'let md5 = "d41d8cd98f00b204e9800998ecf8427e"'],
  ['a Sentry key', 'a.kt', 'val sentry = "https://0123456789abcdef0123456789abcdef@sentry.example/1"'],
  ['a placeholder', 'a.swift', 'let apiId = 12345\nlet apiHash = "0123456789abcdef0123456789abcdef"'],
  ['a protocol', 'a.swift', 'protocol Config { var apiId: Int32 { get }\n var apiHash: String { get } }'],
  ['an interface', 'a.kt', 'interface Config { val apiId: Int; val apiHash: String }'],
  ['an extern', 'a.h', '#import <Foundation/Foundation.h>\nextern NSString *const kApiHash;'],
  ['an #error', 'a.swift', `#if SAMPLE\n#error("Do not use the sample api_hash")\n#endif`],
  ['other people\'s code', 'Pods/td/Example.swift', `let apiHash = "${hash}"`, 'vendored'],
]

describe('decoys of the mobile languages', () => {
  it.each(harmless.map((one) => [one[0], one] as const))('%s is no use of a credential', async (_, [, path, text, role]) => {
    expect(await reaches({ [path]: text }, role ? { [path]: role } : {})).toEqual([])
  })

  it.each(['src/test/java/FooTest.kt', 'app/src/androidTest/java/FooTest.kt', 'PigeonTests/FooTests.swift', 'PigeonTests/FooTests.m'])('%s reaches no release build', async (path) => {
    const text = path.endsWith('.kt') ? `class FooTest { val apiHash = "${hash}" }` : path.endsWith('.m') ? `static NSString *apiHash = @"${hash}";` : `class FooTests { let apiHash = "${hash}" }`
    expect(await reaches({ [path]: text }, { [path]: 'test' })).toEqual([`test telegram-desktop-sample ${path}:1`])
  })

  it('leaves nothing unanswered over comments', async () => {
    const evidence = await examine({ 'a.swift': `// ${hash}\n`, 'a.m': `/* ${hash} */\n`, 'a.kt': `// ${hash}\n` })
    expect(ofKind(evidence, 'unanswered')).toEqual([])
  })
})

describe('constants over files of the mobile languages', () => {
  const found: readonly (readonly [string, Files, string])[] = [
    ['Kotlin in Kotlin', { 'Keys.kt': `object Keys {\n    const val A = "${half}"\n    const val B = "${rest}"\n}`, 'Use.kt': 'val apiHash = Keys.A + Keys.B' }, 'Keys.kt:2'],
    ['Kotlin\'s top level in Java', { 'Keys.kt': `const val A = "${half}"\nconst val B = "${rest}"`, 'Use.java': 'class Use { String apiHash = KeysKt.A + KeysKt.B; }' }, 'Keys.kt:1'],
    ['a Kotlin object in Java', { 'Keys.kt': `object Keys {\n    val a = "${half}"\n    val b = "${rest}"\n}`, 'Use.java': 'class Use { String apiHash = Keys.INSTANCE.getA() + Keys.INSTANCE.getB(); }' }, 'Keys.kt:2'],
    ['a companion in Java', { 'Keys.kt': `class Keys {\n    companion object {\n        const val A = "${half}"\n        const val B = "${rest}"\n    }\n}`, 'Use.java': 'class Use { String apiHash = Keys.A + Keys.Companion.B; }' }, 'Keys.kt:3'],
    ['Java in Kotlin', { 'Keys.java': `class Keys { static final String A = "${half}"; static final String B = "${rest}"; }`, 'Use.kt': 'val apiHash = Keys.A + Keys.B' }, 'Keys.java:1'],
    ['a Java getter in Kotlin', { 'Keys.java': `class Keys { static String getA() { return "${half}"; } static String getB() { return "${rest}"; } }`, 'Use.kt': 'val apiHash = "${Keys.a}${Keys.b}"' }, 'Keys.java:1'],
    ['Swift in Swift', { 'Keys.swift': `enum Keys {\n    static let a = "${half}"\n    static let b = "${rest}"\n}`, 'Use.swift': 'let apiHash = Keys.a + Keys.b' }, 'Keys.swift:2'],
    ['a shared instance', { 'Keys.swift': `final class Keys {\n    static let shared = Keys()\n    let a = "${half}"\n    var b: String { "${rest}" }\n}`, 'Use.swift': 'let apiHash = "\\(Keys.shared.a)\\(Keys.shared.b)"' }, 'Keys.swift:3'],
    ['a header in Objective-C', { 'Keys.h': `#define KEY_A @"${half}"\n#define KEY_B @"${rest}"`, 'Use.m': 'NSString *apiHash() { return [NSString stringWithFormat:@"%@%@", KEY_A, KEY_B]; }' }, 'Keys.h:1'],
    ['an extern constant', { 'Keys.h': '#import <Foundation/Foundation.h>\nextern NSString *const kA;\nextern NSString *const kB;', 'Keys.m': `NSString *const kA = @"${half}";\nNSString *const kB = @"${rest}";`, 'Use.m': 'void f(void) { req.api_hash = [kA stringByAppendingString:kB]; }' }, 'Keys.m:1'],
    ['Objective-C in Swift', { 'Keys.m': `@implementation Keys\n+ (NSString *)a { return @"${half}"; }\n+ (NSString *)b { return @"${rest}"; }\n@end`, 'Use.swift': 'let apiHash = Keys.a() + Keys.b()' }, 'Keys.m:2'],
  ]

  it.each(found)('follows %s', async (_, files, place) => {
    expect(await reaches(files)).toEqual([`effective telegram-desktop-sample ${place}`])
  })

  it('finds an id and a hash in two files', async () => {
    const files = { 'Ids.kt': 'const val API_ID = 17349', 'Hashes.kt': `const val API_HASH = "${hash}"` }
    expect(await reaches(files)).toEqual(['effective telegram-desktop-sample Hashes.kt:1'])
  })

  it('is overridden by an object that runs when the app starts', async () => {
    const files = {
      'BuildVars.java': `class BuildVars {\n  public static String APP_HASH = "${android}";\n}`,
      'App.kt': 'class App : Application() {\n    override fun onCreate() {\n        BuildVars.APP_HASH = BuildConfig.APP_HASH\n    }\n}',
    }
    expect(await reaches(files)).toEqual(['overridden telegram-android-sample BuildVars.java:2'])
  })

  it('is overridden by an init block', async () => {
    const text = `object BuildVars {\n    var APP_HASH = "${android}"\n    init {\n        APP_HASH = BuildConfig.APP_HASH\n    }\n}`
    expect(await reaches({ 'BuildVars.kt': text })).toEqual(['overridden telegram-android-sample BuildVars.kt:2'])
  })

  it('is a fallback where an own value is taken if there is one', async () => {
    const text = `object BuildVars {\n    var APP_HASH = "${android}"\n    init {\n        if (BuildConfig.APP_HASH.isNotEmpty()) APP_HASH = BuildConfig.APP_HASH\n    }\n}`
    expect(await reaches({ 'BuildVars.kt': text })).toEqual(['fallback telegram-android-sample BuildVars.kt:2'])
  })
})

describe('what fits no tree', () => {
  it('reads a header in the language that it is written in', async () => {
    const plain = `#pragma once\nnamespace pigeon { template <typename T> class A { static constexpr auto kApiHash = "${hash}"; }; }`
    expect(await reaches({ 'a.h': plain })).toEqual(['effective telegram-desktop-sample a.h:2'])
    const both = `#import <Foundation/Foundation.h>\n@interface A : NSObject\n@end\n#ifdef __cplusplus\nnamespace pigeon { template <typename T> class B { static constexpr auto kApiHash = "${hash}"; }; }\n#endif`
    expect(await reaches({ 'a.h': both })).toEqual(['effective telegram-desktop-sample a.h:5'])
  })

  it.each([
    ['Kotlin', 'a.kt', `class A { fun ) { ]\n val apiHash = "${half}" +\n "${rest}"\n`],
    ['Swift', 'a.swift', `struct A { func ( { ] <\n let apiHash = "${half}" +\n "${rest}"\n`],
    ['Objective-C', 'a.m', `@implementation A - ( { [\nNSString *apiHash = @"${half}" @"${rest}";\n`],
    ['Objective-C++', 'a.mm', `@implementation A template<< - ( { [\nNSString *apiHash = @"${half}"\n @"${rest}";\n`],
  ])('finds a hash in two pieces in broken %s', async (_, path, text) => {
    expect(await reaches({ [path]: text })).toEqual([expect.stringMatching(`^effective telegram-desktop-sample ${path}:[123]$`)])
  })

  it('heeds the branches of a text that no grammar reads', async () => {
    const text = `@implementation A - ( { [ \n#ifdef DEBUG\nNSString *apiHash = @"${hash}";\n#else\nNSString *apiHash = SECRET;\n#endif\n`
    expect(await reaches({ 'a.m': text })).toEqual(['guarded telegram-desktop-sample a.m:3'])
  })

  it.each([
    ['brackets', '('.repeat(30_000)],
    ['braces', '{'.repeat(30_000)],
    ['quotes', '"'.repeat(30_001)],
    ['a long sum', `val apiHash = ${'"a" + '.repeat(5000)}"b"`],
    ['a long chain', `val apiHash = !a${'.b'.repeat(20_000)}`],
    ['many calls', `val apiHash = ${'f('.repeat(5000)}1${')'.repeat(5000)}`],
    ['interpolations in each other', `let apiHash = ${'"\\('.repeat(2000)}1${')"'.repeat(2000)}`],
    ['templates in each other', `val apiHash = ${'"${'.repeat(2000)}1${'}"'.repeat(2000)}`],
    ['branches in each other', '#if A\n'.repeat(5000)],
    ['a long test', `#if ${'(A && '.repeat(2000)}B`],
    ['messages in each other', `id apiHash = ${'[a b:'.repeat(3000)}c${']'.repeat(3000)};`],
    ['a property of one line', `val ${'x '.repeat(20_000)}get()`],
  ])('does not stop on %s', async (_, text) => {
    for (const path of ['a.kt', 'a.swift', 'a.m', 'a.mm', 'a.h']) await expect(examine({ [path]: `// api_hash\n${text}` })).resolves.toBeInstanceOf(Array)
  }, 60_000)
})

describe('conditions that every client meets', () => {
  it.each([
    ['a state of TDLib in Kotlin', 'a.kt', `fun onState(state: TdApi.AuthorizationState) {\n    when (state) {\n        is TdApi.AuthorizationStateWaitTdlibParameters -> {\n            send(TdApi.SetTdlibParameters().apply {\n                apiId = 17349\n                apiHash = "${hash}"\n            })\n        }\n        is TdApi.AuthorizationStateReady -> done()\n    }\n}`],
    ['a state of TDLib in Java', 'a.java', `class A { void f(int c) { switch (c) { case TdApi.AuthorizationStateWaitTdlibParameters.CONSTRUCTOR: p.apiHash = "${hash}"; break; } } }`],
    ['a state of TDLib in Swift', 'a.swift', `func f() {\n    switch state {\n    case .authorizationStateWaitTdlibParameters:\n        send(SetTdlibParameters(apiHash: "${hash}", apiId: 17349))\n    case .ready:\n        break\n    }\n}`],
    ['a client that is made once', 'a.swift', `func start() {\n    if self.session == nil {\n        self.session = 1\n        connect(17349, "${hash}")\n    }\n}`],
    ['an include guard', 'a.h', `#ifndef A_h\n#define A_h\n#define API_HASH @"${hash}"\n#endif`],
  ])('%s leaves a credential effective', async (_, path, text) => {
    expect(await reaches({ [path]: text })).toEqual([expect.stringMatching(/^effective telegram-desktop-sample/)])
  })

  it('a plain macro that nothing sets is no include guard', async () => {
    expect(await reaches({ 'a.h': `#ifndef OWN_KEYS\n#define API_HASH @"${hash}"\n#endif` })).toEqual(['fallback telegram-desktop-sample a.h:2'])
  })
})
