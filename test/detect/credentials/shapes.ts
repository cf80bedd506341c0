/** The shapes in which a pair is known to stand in source code and build files, for any pair. */

import { Buffer } from 'node:buffer'
import type { Credential, Reach } from '../../../src/model/credential.ts'

export interface Shape {
  readonly id: string
  readonly path: string
  readonly reach: Reach
  /** The text for a pair: its id, its hash, the halves of the hash. */
  text(pair: Pair): string
}

export interface Pair {
  readonly id: number
  readonly hash: string
  readonly a: string
  readonly b: string
  readonly reversed: string
  readonly codes: readonly number[]
  readonly base64: string
  readonly rawBase64: string
  readonly bytes: string
}

export function pairOf({ apiId, apiHash }: Credential): Pair {
  return {
    id: apiId,
    hash: apiHash,
    a: apiHash.slice(0, 16),
    b: apiHash.slice(16),
    reversed: apiHash.split('').reverse().join(''),
    codes: [...Buffer.from(apiHash)],
    base64: Buffer.from(apiHash).toString('base64'),
    rawBase64: Buffer.from(apiHash, 'hex').toString('base64'),
    bytes: [...Buffer.from(apiHash, 'hex')].map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(', '),
  }
}

const hexEscapes = (text: string): string => text.split('').map((one) => `\\x${one.charCodeAt(0).toString(16)}`).join('')
const unicodeEscapes = (text: string): string => text.split('').map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join('')

function shape(id: string, path: string, reach: Reach, text: (pair: Pair) => string): Shape {
  return { id, path, reach, text }
}

const java = (id: string, text: (pair: Pair) => string, reach: Reach = 'effective'): Shape => shape(id, 'src/Pigeon.java', reach, text)
const cpp = (id: string, text: (pair: Pair) => string, reach: Reach = 'effective'): Shape => shape(id, 'src/pigeon.cpp', reach, text)
const ts = (id: string, text: (pair: Pair) => string, reach: Reach = 'effective'): Shape => shape(id, 'src/pigeon.ts', reach, text)

export const shapes: readonly Shape[] = [
  java('J01', (p) => `class BuildVars { public static final int APP_ID = ${p.id}; public static final String APP_HASH = "${p.hash}"; }`),
  java('J02', (p) => `class B { static String APP_HASH = "${p.a}" + "${p.b}"; static int APP_ID = ${p.id}; }`),
  java('J03', (p) => `class B { static int APP_ID; static String APP_HASH; static { APP_ID = ${p.id}; APP_HASH = "${p.hash}"; } }`),
  java('J04', (p) => `class B { static String APP_HASH = BuildConfig.DEBUG ? "${p.hash}" : System.getenv("HASH"); }`, 'guarded'),
  java('J05', (p) => `class B { static String h = new String(new byte[]{${p.codes.join(',')}}); void f(TdApi.SetTdlibParameters p){ p.apiId = ${p.id}; p.apiHash = h; } }`),
  java('J06', (p) => `class B { static String APP_HASH = new StringBuilder("${p.reversed}").reverse().toString(); static int APP_ID = ${p.id}; }`),
  java('J07', (p) => `class B { String apiHash = new String(android.util.Base64.decode("${p.base64}", 0)); int apiId = ${p.id}; }`),
  java('J08', (p) => `class Keys { static final String K1 = "${p.a}"; static final String K2 = "${p.b}"; static final String H = K1 + K2; } class Use { void f(P p){ p.apiHash = Keys.H; p.apiId = 0x${p.id.toString(16)}; } }`),
  java('J09', (p) => `enum App { DESKTOP(${p.id}, "${p.hash}"); App(int apiId, String apiHash) { } }`),
  java('J10', (p) => `class B { int getApiId() { return ${p.id}; } String getApiHash() { return "${p.hash}"; } }`),
  java('J11', (p) => `class B { @Value("\${telegram.api-hash:${p.hash}}") String apiHash; @Value("\${telegram.api-id:${p.id}}") int apiId; }`, 'fallback'),
  java('J12', (p) => `class B { String apiHash = System.getProperty("api.hash", "${p.hash}"); int apiId = Integer.parseInt("${p.id}"); }`, 'fallback'),
  java('J13', (p) => `class B { String apiHash = String.format("%s%s", "${p.a}", "${unicodeEscapes(p.b)}"); }`),
  java('J14 text block', (p) => `class B { String apiHash = """\n    ${p.hash}"""; }`),
  java('J15 String.join', (p) => `class B { String apiHash = String.join("", "${p.a}", "${p.b}"); }`),
  java('J16 concat', (p) => `class B { String apiHash = "${p.a}".concat("${p.b}"); }`),
  java('J17 char array', (p) => `class B { String apiHash = new String(new char[]{${p.hash.split('').map((one) => `'${one}'`).join(',')}}); }`),
  java('J18 builder chain', (p) => `class B { String apiHash = new StringBuilder().append("${p.a}").append("${p.b}").toString(); }`),
  java('J19 upper case', (p) => `class B { String apiHash = "${p.hash.toUpperCase()}".toLowerCase(); }`),
  java('J20 positional', (p) => `class B { void f() { client.send(new TdApi.SetTdlibParameters(false, "db", null, ${p.id}, "${p.hash}", "en")); } }`),
  java('J21 MessageFormat', (p) => `class A { String apiHash = MessageFormat.format("{0}{1}", "${p.a}", "${p.b}"); }`),
  java('J22 builder by statements', (p) => `class A { void f() { StringBuilder sb = new StringBuilder(); sb.append("${p.a}"); sb.append("${p.b}"); apiHash = sb.toString(); } }`),
  java('J23 map', (p) => `class A { static final Map<String, String> m = Map.of("api_hash", "${p.hash}"); }`),
  java('J24 if nothing then default', (p) => `class A { String apiHash() { String h = System.getenv("API_HASH"); if (h == null || h.isEmpty()) { h = "${p.hash}"; } return h; } }`, 'fallback'),
  java('J25 orElse', (p) => `class A { String apiHash = Optional.ofNullable(System.getenv("H")).orElse("${p.hash}"); }`, 'fallback'),
  java('J26 else arm', (p) => `class A { String getAppHash() { if (Config.useOwn()) return Config.own(); else return "${p.hash}"; } }`, 'fallback'),
  java('J27 debug arm', (p) => `class A { String apiHash; A() { if (BuildVars.DEBUG_VERSION) { apiHash = "${p.hash}"; } else { apiHash = BuildConfig.H; } } }`, 'guarded'),
  java('J28 interface', (p) => `interface K { String API_HASH = "${p.hash}"; }`),
  cpp('C01', (p) => `namespace { constexpr auto ApiId = ${p.id}; constexpr auto ApiHash = "${p.hash}"; }`),
  cpp('C02', (p) => `#define STR2(x) #x\n#define STR(x) STR2(x)\n#define TDESKTOP_API_HASH ${p.hash}\nconst char *apiHash = STR(TDESKTOP_API_HASH);`),
  cpp('C03', (p) => `#define API_HASH "${p.a}" "${p.b}"\nauto h = API_HASH;`),
  cpp('C04', (p) => `#ifdef TDESKTOP_API_ID\nconstexpr auto ApiId = TDESKTOP_API_ID;\nconstexpr auto ApiHash = MACRO(TDESKTOP_API_HASH);\n#else\nconstexpr auto ApiId = ${p.id};\nconstexpr auto ApiHash = "${p.hash}";\n#endif`, 'fallback'),
  cpp('C05', (p) => `static const char apiHash[] = {${p.hash.split('').map((one) => `'${one}'`).join(',')},0};`),
  shape('C06', 'src/pigeon.c', 'effective', (p) => `struct cfg c = { .api_id = ${p.id}, .api_hash = "${p.hash}" };`),
  cpp('C07', (p) => `void f(){ auto p = td_api::make_object<td_api::setTdlibParameters>(); p->api_id_ = ${p.id}; p->api_hash_ = "${p.hash}"; }`),
  cpp('C08', (p) => `const char *q = R"({"@type":"setTdlibParameters","api_id":${p.id},"api_hash":"${p.hash}"})";`),
  cpp('C09', (p) => `const int api_id = ${p.id}; const char *api_hash = "${hexEscapes(p.a)}" "${p.b}";`),
  cpp('C10', (p) => `const auto apiHash = u"${p.a}"_q + u"${p.b}"_q;`),
  cpp('C11', (p) => `const uint8_t kApiHash[16] = {${p.bytes}};`),
  cpp('C12 string view', (p) => `constexpr std::string_view kApiHash{"${p.hash}"};`),
  cpp('C13 wrapper', (p) => `const QString apiHash = qsl("${p.a}") + QString("${p.b}");`),
  cpp('C14 guard with a default', (p) => `#ifndef API_HASH\n#define API_HASH "${p.hash}"\n#endif`, 'fallback'),
  cpp('C15 member initialiser', (p) => `class Pigeon { Pigeon() : api_hash_("${p.hash}") {} };`),
  cpp('C16 fromHex', (p) => `auto apiHash = QByteArray::fromHex("${Buffer.from(p.hash).toString('hex')}");`),
  cpp('C17 copied', (p) => `char h[64]; void f() { strcpy(h, "${p.a}"); strcat(h, "${p.b}"); }`),
  cpp('C18 printed', (p) => `void f() { char api_hash[64]; snprintf(api_hash, 64, "%s%s", "${p.a}", "${p.b}"); }`),
  cpp('C19 environment first', (p) => `const char* api_hash() { const char* e = std::getenv("API_HASH"); return e ? e : "${p.hash}"; }`, 'fallback'),
  cpp('C20 branch that ships', (p) => `#if defined(APP_STORE)\nauto apiHash = secret();\n#else\nauto apiHash = "${p.hash}";\n#endif`, 'fallback'),
  cpp('C21 switched off', (p) => `#if 0\nauto apiHash = "${p.hash}";\n#endif`, 'guarded'),
  cpp('C22 platform', (p) => `#ifdef Q_OS_MAC\nauto apiHash = "${p.hash}";\n#endif`),
  cpp('C23 release only', (p) => `#ifdef NDEBUG\nauto apiHash = "${p.hash}";\n#endif`),
  cpp('C24 aggregate', (p) => `struct Api { int id; QString hash; };\nconst Api api{ ${p.id}, "${p.hash}" };`),
  shape('C25 header', 'src/pigeon.h', 'effective', (p) => `class Foo { static constexpr const char* kApiHash = "${p.hash}"; };`),
  ts('T01', (p) => `export const apiId = ${p.id}; export const cfg = { apiId, apiHash: "${p.hash}" } as const;`),
  shape('T02', 'app/config.js', 'effective', (p) => `Config.App = { id: ${p.id}, hash: "${p.hash}", version: "0.7.0" };`),
  ts('T03', (p) => `const apiHash = process.env.API_HASH ?? "${p.hash}"; const apiId = Number(process.env.API_ID || ${p.id});`, 'fallback'),
  ts('T04', (p) => `const apiHash = import.meta.env.VITE_API_HASH || "${p.hash}";`, 'fallback'),
  ts('T05', (p) => `const a = "${p.a}"; const b = "${p.b}"; const apiHash = \`\${a}\${b}\`;`),
  shape('T06 join', 'app/a.js', 'effective', (p) => `const apiHash = ["${p.a}", "${p.b}"].join("");`),
  shape('T06 reverse', 'app/a.mjs', 'effective', (p) => `const h2 = "${p.reversed}".split("").reverse().join("");`),
  shape('T06 concat', 'app/a.cjs', 'effective', (p) => `const h3 = "${p.a}".concat("${p.b}");`),
  ts('T07 atob', (p) => `const apiHash = atob("${p.base64}");`),
  ts('T07 Buffer', (p) => `const h2 = Buffer.from("${p.rawBase64}", "base64").toString("hex");`),
  ts('T08', (p) => `const apiHash = String.fromCharCode(${p.codes.join(',')});`),
  ts('T09', (p) => `const c = new TelegramClient(new StringSession(""), ${p.id}, "${p.hash}", {});`),
  ts('T10', (p) => `class App { static readonly apiId = 0x${p.id.toString(16)}; static get apiHash() { return "${p.hash}"; } }`),
  ts('T11', (p) => `await client.invoke({ _: "auth.sendCode", api_id: ${p.id}, api_hash: "${p.hash}", phone_number: p });`),
  shape('T12 jsx', 'app/App.tsx', 'effective', (p) => `export const App = () => <Telegram apiId={${p.id}} apiHash="${p.hash}" />;`),
  ts('T13 default parameter', (p) => `export function connect(apiId = ${p.id}, apiHash = "${p.hash}") { return apiId + apiHash }`, 'fallback'),
  ts('T14 destructuring default', (p) => `const { apiHash = "${p.hash}" } = options;`, 'fallback'),
  ts('T15 if nothing then default', (p) => `let apiHash = process.env.API_HASH; if (!apiHash) { apiHash = "${p.hash}" }`, 'fallback'),
  ts('T16 early return', (p) => `function apiHash() { if (process.env.API_HASH) return process.env.API_HASH; return "${p.hash}" }`, 'fallback'),
  ts('T17 slice and repeat', (p) => `const apiHash = "xx${p.hash}yy".slice(2, 34);`),
  ts('T18 piped list', (p) => `const apps = "${p.id}|${p.hash}|Pigeon".split("|"); const apiHash = apps[1];`),
  ts('T19 arrow', (p) => `export const getApiHash = () => "${p.hash}";`),
  ts('T20 setter', (p) => `new AppInfo().setApiId(${p.id}).setApiHash('${p.hash}');`),
  ts('T21 bundler', (p) => `export default defineConfig({ define: { 'process.env.API_HASH': JSON.stringify("${p.hash}") } })`),
  ts('T22 production arm', (p) => `const h = isProd ? "${p.hash}" : devHash;`),
  ts('T23 development arm', (p) => `const h = process.env.NODE_ENV === 'production' ? process.env.API_HASH : "${p.hash}";`, 'guarded'),
  ts('T24 by index', (p) => `const keys = ["${p.a}", "${p.b}"]; export const apiHash = keys[0] + keys[1];`),
  ts('T25 added up', (p) => `let apiHash = "${p.a}"; apiHash += "${p.b}"; login(apiHash)`),
  ts('T26 alias of the environment', (p) => `const env = process.env; const apiHash = env.API_HASH || '${p.hash}';`, 'fallback'),
  shape('F01', 'telegram.properties', 'effective', (p) => `telegram.api_id=${p.id}\ntelegram.api_hash : ${p.a}\\\n    ${p.b}\n`),
  shape('F03', 'cmake/telegram.cmake', 'fallback', (p) => `set(TDESKTOP_API_ID ${p.id})\nset(TDESKTOP_API_HASH "${p.hash}" CACHE STRING "")\ntarget_compile_definitions(t PRIVATE TDESKTOP_API_HASH=\${TDESKTOP_API_HASH})\n`),
  shape('F03 fixed', 'CMakeLists.txt', 'effective', (p) => `set(TDESKTOP_API_ID ${p.id})\nset(TDESKTOP_API_HASH ${p.hash})\n`),
  shape('F03 definition', 'CMakeLists.txt', 'effective', (p) => `add_definitions(-DAPI_ID=${p.id} -DAPI_HASH="${p.hash}")\n`),
  shape('F06', 'appsettings.json', 'effective', (p) => `{"Telegram":{"ApiId":${p.id},"ApiHash":"${p.hash}"}}`),
  shape('F07', 'config.yaml', 'effective', (p) => `x: &h "${p.hash}"\ntelegram:\n  api_id: 0x${p.id.toString(16)}\n  api_hash: *h\n`),
  shape('F08', '.env', 'fallback', (p) => `export TELEGRAM_API_ID=${p.id}\nTELEGRAM_API_HASH="${p.hash}"\n`),
  shape('F10 env', '.github/workflows/release.yml', 'effective', (p) => `name: Release\non:\n  push:\n    tags: ['v*']\njobs:\n  build:\n    env:\n      API_HASH: ${p.hash}\n    steps:\n      - run: make\n`),
  shape('F10 flags', '.github/workflows/release.yml', 'effective', (p) => `on:\n  release:\n    types: [published]\njobs:\n  build:\n    steps:\n      - run: |\n          cmake . -D TDESKTOP_API_ID=${p.id} -D TDESKTOP_API_HASH=${p.hash}\n`),
  shape('F10 check', '.github/workflows/check.yml', 'guarded', (p) => `on: [push, pull_request]\njobs:\n  build:\n    steps:\n      - run: cmake . -D TDESKTOP_API_ID=${p.id} -D TDESKTOP_API_HASH=${p.hash}\n`),
  shape('F18 snap', 'snap/snapcraft.yaml', 'effective', (p) => `name: pigeon\nparts:\n  pigeon:\n    cmake-parameters:\n      - -DTDESKTOP_API_ID=${p.id}\n      - -DTDESKTOP_API_HASH=${p.hash}\n`),
  shape('F19 secret or sample', '.github/workflows/release.yml', 'fallback', (p) => `on:\n  push:\n    tags: ['v*']\njobs:\n  build:\n    env:\n      API_HASH: \${{ secrets.API_HASH || '${p.hash}' }}\n`),
  shape('F03 if nothing', 'CMakeLists.txt', 'fallback', (p) => `if(NOT API_HASH)\n  set(API_HASH "${p.hash}")\nendif()`),
  shape('F03 debug', 'CMakeLists.txt', 'guarded', (p) => `if(CMAKE_BUILD_TYPE STREQUAL "Debug")\n  set(API_HASH "${p.hash}")\nendif()`),
  shape('F03 presets', 'CMakePresets.json', 'effective', (p) => `{"configurePresets":[{"name":"x","cacheVariables":{"TDESKTOP_API_HASH":"${p.hash}"}}]}`),
  shape('F06 script', 'package.json', 'effective', (p) => `{"scripts":{"build":"cross-env API_HASH=${p.hash} webpack"}}`),
  shape('F07 compose list', 'docker-compose.yml', 'effective', (p) => `services:\n  a:\n    environment:\n      - API_HASH=${p.hash}\n`),
  shape('F07 compose default', 'docker-compose.yml', 'fallback', (p) => `services:\n  a:\n    environment:\n      API_HASH: \${API_HASH:-${p.hash}}\n`),
  shape('F08 test', '.env.test', 'test', (p) => `API_HASH=${p.hash}`),
  shape('F10 other CI', '.gitlab-ci.yml', 'effective', (p) => `build:\n  script:\n    - cmake -DAPI_HASH=${p.hash} ..\ndeploy:\n  script:\n    - ./deploy.sh\n`),
  shape('F10 other CI check', '.gitlab-ci.yml', 'guarded', (p) => `build:\n  script:\n    - cmake -DAPI_HASH=${p.hash} ..\n`),
  shape('F18 Flatpak', 'org.pigeon.yml', 'effective', (p) => `app-id: org.pigeon\nruntime: org.kde\nmodules:\n  - name: pigeon\n    config-opts:\n      - -DTDESKTOP_API_HASH=${p.hash}\n`),
  shape('F20 shell default', 'build.sh', 'fallback', (p) => `API_ID="\${API_ID:-${p.id}}"\nAPI_HASH="\${API_HASH:-${p.hash}}"\n`),
]
