/** The shapes in which a pair stands in Kotlin, Swift, Objective-C, and in what Java and C++ have beyond the first list, for any pair and any name. */

import { Buffer } from 'node:buffer'
import type { Reach } from '../../../src/model/credential.ts'
import type { Pair } from './shapes.ts'

/** How the id and the hash are called. */
export interface Spelling {
  readonly id: string
  readonly hash: string
}

export interface NamedShape {
  readonly id: string
  readonly path: string
  readonly reach: Reach
  text(pair: Pair, names: Spelling): string
}

type Text = NamedShape['text']

const unicodeEscapes = (text: string): string => text.split('').map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join('')
const braced = (text: string): string => text.split('').map((one) => `\\u{${one.charCodeAt(0).toString(16)}}`).join('')
const characters = (text: string): string => text.split('').map((one) => `'${one}'`).join(', ')
const hexOf = (text: string): string => Buffer.from(text).toString('hex')
const hexCodes = (pair: Pair): string => pair.codes.map((code) => `0x${code.toString(16)}`).join(', ')

const inFile = (path: string) => (id: string, text: Text, reach: Reach = 'effective'): NamedShape => ({ id, path, reach, text })
const kt = inFile('app/src/main/java/pigeon/Pigeon.kt')
const swift = inFile('Sources/Pigeon/Pigeon.swift')
const m = inFile('Pigeon/Pigeon.m')
const mm = inFile('Pigeon/Pigeon.mm')
const java = inFile('app/src/main/java/pigeon/Pigeon.java')
const cpp = inFile('src/pigeon.cpp')
const c = inFile('src/pigeon.c')

export const mobileShapes: readonly NamedShape[] = [
  kt('K01 const val in an object', (p, n) => `object Config {\n    const val ${n.id} = ${p.id}\n    const val ${n.hash} = "${p.hash}"\n}`),
  kt('K01 on one line', (p, n) => `object Config { const val ${n.id} = ${p.id}; const val ${n.hash} = "${p.hash}" }`),
  kt('K01 top level', (p, n) => `package pigeon\n\nprivate const val ${n.id} = ${p.id}\nprivate const val ${n.hash} = "${p.hash}"`),
  kt('K02 default parameter', (p, n) => `data class Params(val ${n.id}: Int = ${p.id}, val ${n.hash}: String = "${p.hash}")`, 'fallback'),
  kt('K02 of a function', (p, n) => `fun connect(${n.id}: Int = ${p.id}, ${n.hash}: String = "${p.hash}") = open(${n.id}, ${n.hash})`, 'fallback'),
  kt('K03 elvis', (p, n) => `val ${n.hash} = System.getenv("TG_HASH") ?: "${p.hash}"\nval ${n.id} = System.getenv("TG_ID")?.toInt() ?: ${p.id}`, 'fallback'),
  kt('K03 ifBlank', (p, n) => `val ${n.hash} = BuildConfig.TG_HASH.ifBlank { "${p.hash}" }`, 'fallback'),
  kt('K03 takeIf', (p, n) => `val ${n.hash} = System.getenv("TG_HASH")?.takeIf { it.isNotBlank() } ?: "${p.hash}"`, 'fallback'),
  kt('K04 template', (p, n) => `const val P1 = "${p.a}"\nconst val P2 = "${p.b}"\nval ${n.hash} = "$P1\${P2}"`),
  kt('K05 joinToString', (p, n) => `val ${n.hash} = listOf("${p.a}", "${p.b}").joinToString("")`),
  kt('K05 with a label', (p, n) => `val ${n.hash} = arrayOf("${p.a}", "${p.b}").joinToString(separator = "")`),
  kt('K06 lazy and buildString', (p, n) => `val ${n.hash} by lazy { buildString { append("${p.a}"); append("${p.b}") } }`),
  kt('K06 lazy(NONE)', (p, n) => `class A {\n    private val ${n.hash}: String by lazy(LazyThreadSafetyMode.NONE) {\n        "${p.hash}"\n    }\n}`),
  kt('K09 positional', (p) => `fun login() {\n    client.send(TdApi.SetTdlibParameters(false, "db", "files", null, true, true, true, false, ${p.id}, "${p.hash}", "en", "Pixel", "", "1.0")) { it }\n}`),
  kt('K10 format', (p, n) => `val ${n.hash} = "%s%s".format("${p.a}", "${p.b}")`),
  kt('K10 String.format', (p, n) => `val ${n.hash} = String.format("%s%s", "${p.a}", "${p.b}")`),
  kt('K11 buildList', (p, n) => `val ${n.hash} = buildList { add("${p.a}"); add("${p.b}") }.joinToString("")`),
  kt('K12 object : Config', (p, n) => `object Own : Config {\n    override val ${n.id} = ${p.id}\n    override val ${n.hash} = "${p.hash}"\n}`),
  kt('K13 enum class', (p) => `enum class App(val id: Int, val hash: String) {\n    PIGEON(${p.id}, "${p.hash}");\n\n    fun title() = name\n}`),
  kt('K13 on one line', (p) => `enum class App(val id: Int, val hash: String) { PIGEON(${p.id}, "${p.hash}"), OTHER(1, "") }`),
  kt('K14 companion object', (p, n) => `class Client {\n    companion object {\n        private const val ${n.id} = ${p.id}\n        @JvmField val ${n.hash} = "${p.hash}"\n    }\n}`),
  kt('K14 on one line', (p, n) => `class Client { companion object { const val ${n.hash} = "${p.hash}" } }`),
  kt('K15 getter', (p, n) => `interface A {\n    val ${n.hash}: String\n        get() = "${p.hash}"\n}`),
  kt('K15 on one line', (p, n) => `class A { val ${n.hash}: String get() = "${p.hash}" }`),
  kt('K15 getter with a body', (p, n) => `val ${n.hash}: String\n    get() {\n        return "${p.hash}"\n    }`),
  kt('K16 debug arm', (p, n) => `val ${n.hash} = if (BuildConfig.DEBUG) "${p.hash}" else BuildConfig.TG_HASH`, 'guarded'),
  kt('K16 release arm', (p, n) => `val ${n.hash} = if (!BuildConfig.DEBUG) "${p.hash}" else "x"`),
  kt('K16 blocks', (p, n) => `val ${n.hash} = if (BuildConfig.DEBUG) {\n    log("debug")\n    "${p.hash}"\n} else {\n    BuildConfig.TG_HASH\n}`, 'guarded'),
  kt('K17 when', (p, n) => `val ${n.hash} = when (BuildConfig.BUILD_TYPE) {\n    "debug" -> Keys.debug\n    else -> "${p.hash}"\n}`),
  kt('K17 when with a debug branch', (p, n) => `fun ${n.hash}() = when {\n    BuildConfig.DEBUG -> "${p.hash}"\n    else -> BuildConfig.TG_HASH\n}`, 'guarded'),
  kt('K17 what is left', (p, n) => `fun ${n.hash}(): String = when (store) { "play" -> Keys.play; else -> "${p.hash}" }`, 'fallback'),
  kt('K18 char array', (p, n) => `val ${n.hash} = charArrayOf(${characters(p.hash)}).concatToString()`),
  kt('K18 String of chars', (p, n) => `val ${n.hash} = String(charArrayOf(${characters(p.hash)}))`),
  kt('K19 bytes', (p, n) => `val ${n.hash} = String(byteArrayOf(${p.codes.join(', ')}), Charsets.UTF_8)`),
  kt('K19 toByte', (p, n) => `val ${n.hash} = byteArrayOf(${p.codes.map((code) => `${code}.toByte()`).join(', ')}).decodeToString()`),
  kt('K20 base64', (p, n) => `val ${n.hash} = String(Base64.decode("${p.base64}", Base64.DEFAULT), Charsets.UTF_8)`),
  kt('K21 reversed', (p, n) => `val ${n.hash} = "${p.reversed}".reversed()`),
  kt('K22 raw string', (p) => `val query = """{"@type":"setTdlibParameters","api_id":${p.id},"api_hash":"${p.hash}"}"""`),
  kt('K23 mapOf', (p) => `val settings = mapOf("api_id" to ${p.id}, "api_hash" to "${p.hash}")`),
  kt('K24 apply', (p) => `fun params() = TdApi.TdlibParameters().apply {\n    apiId = ${p.id}\n    apiHash = "${p.hash}"\n}`),
  kt('K24 also', (p) => `val client = Client("${p.hash}").also { it.start() }`),
  kt('K24 run', (p) => `fun f() = run { connect(${p.id}, "${p.hash}") }`),
  kt('K24 with', (p) => `fun f() { with(Client(${p.id}, "${p.hash}")) { start() } }`),
  kt('K24 run with arguments', (p) => `fun f() { client.run("${p.hash}", true) }`),
  kt('K22 raw string of names', (p) => `fun f() {\n    val apiHash = "${p.hash}"\n    val request = """\n        { "@type": "setTdlibParameters", "api_id": ${p.id}, "api_hash": "\$apiHash" }\n    """.trimIndent()\n    send(request)\n}`),
  kt('K25 named arguments', (p) => `fun start() = Client(apiId = ${p.id}, apiHash = "${p.hash}")`),
  kt('K26 expect and actual', (p, n) => `actual val ${n.hash}: String = "${p.hash}"`),
  kt('K27 escapes', (p, n) => `val ${n.hash} = "${unicodeEscapes(p.a)}${p.b}"`),
  kt('K28 plus over lines', (p, n) => `val ${n.hash} = "${p.a}" +\n    "${p.b}"`),
  kt('K29 StringBuilder', (p, n) => `fun ${n.hash}(): String {\n    val sb = StringBuilder()\n    sb.append("${p.a}")\n    sb.append("${p.b}")\n    return sb.toString()\n}`),
  kt('K30 early return', (p, n) => `fun ${n.hash}(): String {\n    if (BuildConfig.TG_API_HASH.isNotEmpty()) return BuildConfig.TG_API_HASH\n    return "${p.hash}"\n}`, 'fallback'),
  kt('K31 catch', (p, n) => `val ${n.hash} = try { Secrets.hash() } catch (e: Exception) { "${p.hash}" }`, 'fallback'),
  kt('K32 init block', (p, n) => `object A {\n    var ${n.hash}: String\n    init {\n        ${n.hash} = "${p.hash}"\n    }\n}`),
  kt('K33 index', (p, n) => `val parts = listOf("${p.a}", "${p.b}")\nval ${n.hash} = parts[0] + parts[1]`),
  kt('K34 piped', (p) => `val app = "${p.id}|${p.hash}|Pigeon".split("|")`),
  kt('K35 super constructor', (p) => `class Own : Config(${p.id}, "${p.hash}")`),
  kt('K36 annotation', (p) => `class A {\n    @Value("\\\${telegram.api-hash:${p.hash}}") lateinit var hash: String\n}`, 'fallback'),
  swift('S01 static let', (p, n) => `struct ApiEnvironment {\n    static let ${n.id}: Int32 = ${p.id}\n    static let ${n.hash} = "${p.hash}"\n}`),
  swift('S01 on one line', (p, n) => `struct ApiEnvironment { static let ${n.id}: Int32 = ${p.id}; static let ${n.hash} = "${p.hash}" }`),
  swift('S02 computed', (p, n) => `public final class ApiEnvironment {\n    public static var ${n.id}:Int32 {\n        return ${p.id}\n    }\n    public static var ${n.hash}:String {\n        return "${p.hash}"\n    }\n}`),
  swift('S02 implicit return', (p, n) => `final class A { static var ${n.hash}: String { "${p.hash}" } }`),
  swift('S02 get', (p, n) => `class A {\n    var ${n.hash}: String {\n        get { return "${p.hash}" }\n        set { store(newValue) }\n    }\n}`),
  swift('S03 labelled arguments', (p) => `let n = NetworkInitializationArguments(apiId: ${p.id}, apiHash: "${p.hash}", languagesCategory: "macos")`),
  swift('S04 environment', (p, n) => `let ${n.hash} = ProcessInfo.processInfo.environment["API_HASH"] ?? "${p.hash}"`, 'fallback'),
  swift('S04 Info.plist', (p, n) => `let ${n.hash} = Bundle.main.object(forInfoDictionaryKey: "API_HASH") as? String ?? "${p.hash}"`, 'fallback'),
  swift('S05 joined', (p, n) => `let ${n.hash} = ["${p.a}", "${p.b}"].joined()`),
  swift('S05 joined by nothing', (p, n) => `let ${n.hash} = ["${p.a}", "${p.b}"].joined(separator: "")`),
  swift('S05 plus', (p, n) => `let ${n.hash} = "${p.a}" + "${p.b}"`),
  swift('S06 raw and interpolated', (p, n) => `let p = #"${p.a}"#\nlet ${n.hash} = "\\(p)${p.b}"`),
  swift('S07 String(decoding:)', (p, n) => `let ${n.hash} = String(decoding: [${hexCodes(p)}] as [UInt8], as: UTF8.self)`),
  swift('S07 String(bytes:)', (p, n) => `let bytes: [UInt8] = [${p.codes.join(', ')}]\nlet ${n.hash} = String(bytes: bytes, encoding: .utf8)!`),
  swift('S08 branch that ships', (p, n) => `#if APP_STORE\nlet ${n.hash} = Secrets.hash\n#else\nlet ${n.hash} = "${p.hash}"\n#endif`, 'fallback'),
  swift('S08 in a type', (p, n) => `enum Keys {\n    #if DEBUG\n    static let ${n.hash} = Secrets.hash\n    #else\n    static let ${n.hash} = "${p.hash}"\n    #endif\n}`),
  swift('S08 debug', (p, n) => `enum Keys {\n#if DEBUG\n    static let ${n.hash} = "${p.hash}"\n#else\n    static let ${n.hash} = Secrets.hash\n#endif\n}`, 'guarded'),
  swift('S08 simulator', (p, n) => `#if targetEnvironment(simulator)\nlet ${n.hash} = "${p.hash}"\n#else\nlet ${n.hash} = Secrets.hash\n#endif`, 'guarded'),
  swift('S08 platform', (p, n) => `#if os(iOS) || os(macOS)\nlet ${n.hash} = "${p.hash}"\n#endif`),
  swift('S09 enum', (p, n) => `enum Keys { static let ${n.hash} = "${p.hash}" }`),
  swift('S09 raw values', (p) => `enum Keys: String {\n    case id = "${p.id}"\n    case hash = "${p.hash}"\n}`),
  swift('S10 AppStorage', (p, n) => `struct A {\n    @AppStorage("api_hash") var ${n.hash} = "${p.hash}"\n}`, 'fallback'),
  swift('S11 base64', (p, n) => `let ${n.hash} = String(data: Data(base64Encoded: "${p.base64}")!, encoding: .utf8)!`),
  swift('S12 reversed', (p, n) => `let ${n.hash} = String("${p.reversed}".reversed())`),
  swift('S13 dictionary', (p) => `let d: [String: Any] = ["api_id": ${p.id}, "api_hash": "${p.hash}"]`),
  swift('S14 closure', (p, n) => `static let ${n.hash}: String = {\n    if isDebug { return Secrets.hash }\n    return "${p.hash}"\n}()`),
  swift('S15 lazy', (p, n) => `class A {\n    lazy var ${n.hash}: String = {\n        return "${p.hash}"\n    }()\n}`),
  swift('S16 default argument', (p, n) => `func connect(${n.id}: Int = ${p.id}, ${n.hash}: String = "${p.hash}") {}`, 'fallback'),
  swift('S17 init', (p) => `class A {\n    init() {\n        self.apiId = ${p.id}\n        self.apiHash = "${p.hash}"\n    }\n}`),
  swift('S18 ternary', (p, n) => `let ${n.hash} = isDebug ? Secrets.hash : "${p.hash}"`),
  swift('S19 switch', (p, n) => `enum Env {\n    case debug, release\n    var ${n.hash}: String {\n        switch self {\n        case .debug: return Secrets.hash\n        case .release: return "${p.hash}"\n        }\n    }\n}`),
  swift('S19 switch of debug', (p, n) => `enum Env {\n    case debug, release\n    var ${n.hash}: String {\n        switch self {\n        case .debug: return "${p.hash}"\n        case .release: return Secrets.hash\n        }\n    }\n}`, 'guarded'),
  swift('S20 guard', (p, n) => `func ${n.hash}() -> String {\n    guard let own = ProcessInfo.processInfo.environment["API_HASH"] else { return "${p.hash}" }\n    return own\n}`, 'fallback'),
  swift('S21 if let', (p, n) => `func ${n.hash}() -> String {\n    if let own = Bundle.main.infoDictionary?["API_HASH"] as? String, !own.isEmpty { return own }\n    return "${p.hash}"\n}`, 'fallback'),
  swift('S22 format', (p, n) => `let ${n.hash} = String(format: "%@%@", "${p.a}", "${p.b}")`),
  swift('S23 tuple', (p) => `let app = (apiId: ${p.id}, apiHash: "${p.hash}")`),
  swift('S24 several lines', (p, n) => `let ${n.hash} = """\n    ${p.hash}\n    """`),
  swift('S25 escapes', (p, n) => `let ${n.hash} = "${braced(p.a)}${p.b}"`),
  swift('S26 several names', (p, n) => `let ${n.id} = ${p.id}, ${n.hash} = "${p.hash}"`),
  swift('S27 extension', (p, n) => `extension Config {\n    static let ${n.hash} = "${p.hash}"\n}`),
  swift('S28 TDLib', (p) => `try? await client.setTdlibParameters(apiHash: "${p.hash}", apiId: ${p.id}, applicationVersion: "1", useTestDc: false)`),
  swift('S29 Package.swift', (p) => `let t = Target.target(name: "P", cSettings: [.define("API_HASH", to: "${p.hash}")])`),
  m('O01 #define', (p, n) => `#define ${n.id} ${p.id}\n#define ${n.hash} @"${p.hash}"`),
  m('O02 getters', (p, n) => `@implementation BuildConfig\n- (int32_t)${n.id} { return ${p.id}; }\n- (NSString *)${n.hash} { return @"${p.hash}"; }\n@end`),
  m('O03 dictionary', (p) => `NSDictionary *d = @{@"api_id": @${p.id}, @"api_hash": @"${p.hash}"};`),
  m('O04 adjacent', (p, n) => `static NSString * const ${n.hash} = @"${p.a}" @"${p.b}";`),
  m('O05 stringWithFormat', (p, n) => `NSString *${n.hash} = [NSString stringWithFormat:@"%@%@", @"${p.a}", @"${p.b}"];`),
  m('O06 ivars in init', (p) => `@implementation A\n- (instancetype)init {\n    self = [super init];\n    if (self != nil) {\n        _apiId = @"${p.id}";\n        _apiHash = @"${p.hash}";\n    }\n    return self;\n}\n@end`),
  m('O06 at once', (p) => `@implementation A\n- (id)init {\n    if ((self = [super init])) {\n        self.apiHash = @"${p.hash}";\n    }\n    return self;\n}\n@end`),
  m('O07 array', (p, n) => `NSString *${n.hash} = [@[@"${p.a}", @"${p.b}"] componentsJoinedByString:@""];`),
  m('O08 appended', (p, n) => `NSString *${n.hash} = [@"${p.a}" stringByAppendingString:@"${p.b}"];`),
  m('O09 mutable', (p, n) => `void f(void) { NSMutableString *${n.hash} = [NSMutableString stringWithString:@"${p.a}"]; [${n.hash} appendString:@"${p.b}"]; use(${n.hash}); }`),
  m('O10 base64', (p, n) => `NSString *${n.hash} = [[NSString alloc] initWithData:[[NSData alloc] initWithBase64EncodedString:@"${p.base64}" options:0] encoding:NSUTF8StringEncoding];`),
  m('O11 message', (p) => `void f(void) { [auth sendCodeWithApiId:${p.id} apiHash:@"${p.hash}"]; }`),
  m('O12 debug', (p, n) => `#ifdef DEBUG\nstatic NSString *const ${n.hash} = @"${p.hash}";\n#else\nstatic NSString *const ${n.hash} = SECRET;\n#endif`, 'guarded'),
  m('O12 else of debug', (p, n) => `#ifdef DEBUG\nstatic NSString *const ${n.hash} = SECRET;\n#else\nstatic NSString *const ${n.hash} = @"${p.hash}";\n#endif`),
  m('O13 elvis', (p, n) => `NSString *${n.hash} = [[NSProcessInfo processInfo].environment objectForKey:@"API_HASH"] ?: @"${p.hash}";`, 'fallback'),
  m('O14 setter', (p) => `void f(TLRequest *req) { req.api_id = ${p.id}; req.api_hash = @"${p.hash}"; }`),
  m('O15 block', (p) => `void f(void) { dispatch_once(&once, ^{ apiHash = @"${p.hash}"; }); }`),
  m('O16 UTF8String', (p, n) => `NSString *${n.hash} = [NSString stringWithUTF8String:"${p.hash}"];`),
  m('O17 bytes', (p, n) => `static const char raw[] = {${p.codes.join(', ')}};\nvoid f(void) { NSString *${n.hash} = [[NSString alloc] initWithBytes:raw length:32 encoding:NSUTF8StringEncoding]; }`),
  m('O18 bundle', (p) => `void f(void) { if ([bundle isEqualToString:@"org.pigeon.HD"]) { _apiHash = @"${p.hash}"; } }`, 'guarded'),
  mm('O19 ObjC++', (p, n) => `namespace pigeon {\nstd::string ${n.hash}() { return std::string([@"${p.hash}" UTF8String]); }\n}`),
  mm('O20 C++ in .mm', (p) => `#import <Foundation/Foundation.h>\ntemplate <typename T> struct A { T api_hash{"${p.hash}"}; };\n@implementation B\n@end`),
  { id: 'O21 header', path: 'Pigeon/Config.h', reach: 'effective', text: (p, n) => `#import <Foundation/Foundation.h>\n#define ${n.id} ${p.id}\n#define ${n.hash} @"${p.hash}"\n@interface Config : NSObject\n@end` },
  { id: 'O22 constant in a header', path: 'Pigeon/Config.h', reach: 'effective', text: (p, n) => `static NSString *const ${n.hash} = @"${p.hash}";\n@class Other;` },
  java('J30 characters', (p, n) => `class A { static String ${n.hash} = ${p.hash.split('').map((one) => `Character.toString('${one}')`).join(' + ')}; }`),
  java('J31 valueOf', (p, n) => `class A { static String ${n.hash} = String.valueOf(new char[]{${characters(p.hash)}}); }`),
  java('J32 charset', (p, n) => `class A { static String ${n.hash} = new String(Base64.decode("${p.base64}", Base64.DEFAULT), StandardCharsets.UTF_8); }`),
  java('J33 named charset', (p, n) => `class A { String ${n.hash} = new String(new byte[]{${p.codes.join(',')}}, "UTF-8"); }`),
  java('J34 list', (p, n) => `class A { String ${n.hash} = String.join("", Arrays.asList("${p.a}", "${p.b}")); }`),
  java('J35 switch', (p, n) => `class A { String ${n.hash}() { switch (BuildConfig.FLAVOR) { case "store": return Secrets.get(); default: return "${p.hash}"; } } }`, 'fallback'),
  java('J36 fields of a request', (p) => `class A { void f() { TLRPC.TL_auth_sendCode req = new TLRPC.TL_auth_sendCode(); req.api_hash = "${p.hash}"; req.api_id = ${p.id}; } }`),
  java('J37 tdlib fields', (p) => `class A { void f() { TdApi.SetTdlibParameters q = new TdApi.SetTdlibParameters(); q.apiId = ${p.id}; q.apiHash = "${p.hash}"; } }`),
  java('J38 record', (p) => `record App(int apiId, String apiHash) { static final App DEFAULT = new App(${p.id}, "${p.hash}"); }`),
  java('J39 bytes and charset', (p, n) => `class A { static final byte[] B = {${p.codes.join(',')}};\n  String ${n.hash} = new String(B, Charset.forName("UTF-8")); }`),
  cpp('C30 string_view', (p, n) => `constexpr std::string_view ${n.hash} = "${p.hash}";`),
  cpp('C31 std::array', (p, n) => `constexpr std::array<char, 32> ${n.hash} = {${characters(p.hash)}};`),
  cpp('C31 double braces', (p, n) => `constexpr std::array<char, 32> ${n.hash}{{${characters(p.hash)}}};`),
  cpp('C32 fromHex of the characters', (p, n) => `const auto ${n.hash} = QByteArray::fromHex("${hexOf(p.hash)}");`),
  cpp('C33 qsl', (p, n) => `const QString ${n.hash} = qsl("${p.a}") + qsl("${p.b}");`),
  cpp('C33 qstr', (p, n) => `const QString ${n.hash} = qstr("${p.hash}");`),
  cpp('C33 u""_q', (p, n) => `const auto ${n.hash} = u"${p.a}"_q + u"${p.b}"_q;`),
  cpp('C33 "…"_q', (p, n) => `const auto ${n.hash} = "${p.hash}"_q;`),
  cpp('C33 _cs', (p, n) => `const auto ${n.hash} = "${p.hash}"_cs;`),
  cpp('C34 QStringLiteral', (p, n) => `const auto ${n.hash} = QStringLiteral("${p.hash}");`),
  cpp('C34 fromUtf8 with a length', (p, n) => `const auto ${n.hash} = QString::fromUtf8("${p.hash}", 32);`),
  cpp('C34 fromLatin1', (p, n) => `const auto ${n.hash} = QString::fromLatin1("${p.hash}");`),
  cpp('C35 bytes toHex', (p) => `const unsigned char kApiHash[16] = {${p.bytes}};`),
  cpp('C36 td_api', (p) => `void f() { send(td_api::make_object<td_api::setTdlibParameters>(false, "tdlib", "", "", true, true, true, false, ${p.id}, "${p.hash}", "en", "Desktop", "", "1.0")); }`),
  cpp('C37 tdjson over lines', (p) => `auto q = "{\\"@type\\":\\"setTdlibParameters\\","\n  "\\"api_id\\":${p.id},"\n  "\\"api_hash\\":\\"${p.hash}\\"}";`),
  cpp('C38 nlohmann', (p) => `json q = {{"@type", "setTdlibParameters"}, {"api_id", ${p.id}}, {"api_hash", "${p.hash}"}};`),
  cpp('C39 struct in a vector', (p) => `static const std::vector<App> apps{{${p.id}, "${p.hash}"}};`),
  cpp('C40 debug', (p, n) => `#ifndef NDEBUG\nconstexpr auto ${n.hash} = "${p.hash}";\n#else\nconstexpr auto ${n.hash} = SECRET;\n#endif`, 'guarded'),
  cpp('C41 inline function', (p, n) => `[[nodiscard]] inline QString ${n.hash}() { static const auto r = QString("${p.hash}"); return r; }`),
  c('C42 tgl', (p) => `void f(void) { tgl_register_app_id(TLS, ${p.id}, "${p.hash}"); }`),
  c('C42 defines, hash first', (p, n) => `#define ${n.hash} "${p.hash}"\n#define ${n.id} ${p.id}\nvoid f(void) { register_app(${n.id}, ${n.hash}); }`),
  c('C43 chain', (p, n) => `char ${n.hash}[33];\nvoid f(void) { strcpy(${n.hash}, "${p.a}"); strcat(${n.hash}, "${p.b}"); }`),
  c('C43 snprintf', (p, n) => `void f(void) { char ${n.hash}[33]; snprintf(${n.hash}, sizeof ${n.hash}, "%s%s", "${p.a}", "${p.b}"); }`),
]
