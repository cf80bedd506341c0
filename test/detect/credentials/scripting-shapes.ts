/** The shapes in which a pair stands in Python, Go, Rust, Dart, C#, PHP, Ruby and the scripts of pages and notebooks. */

import { Buffer } from 'node:buffer'
import type { Reach } from '../../../src/model/credential.ts'
import type { Pair, Shape } from './shapes.ts'

type Write = (pair: Pair) => string

const of = (path: string) => (id: string, text: Write, reach: Reach = 'effective'): Shape => ({ id, path, reach, text })

const py = of('pigeon/client.py')
const go = of('internal/client.go')
const rs = of('src/client.rs')
const dart = of('lib/client.dart')
const cs = of('src/Client.cs')
const php = of('src/client.php')
const rb = of('lib/client.rb')
const ts = of('src/client.ts')

const hexOf = ({ hash }: Pair): string => Buffer.from(hash).toString('hex')
const codes = ({ codes: list }: Pair): string => list.join(', ')
const xored = ({ codes: list }: Pair): string => list.map((code) => code ^ 42).join(', ')

const python: readonly Shape[] = [
  py('Y01', (p) => `api_id = ${p.id}\napi_hash = "${p.hash}"\n`),
  py('Y02', (p) => `client = TelegramClient("anon", ${p.id}, "${p.hash}")\n`),
  py('Y03', (p) => `import os\nAPI_HASH = os.environ.get("API_HASH", "${p.hash}")\nAPI_ID = int(os.getenv("API_ID") or ${p.id})\n`, 'fallback'),
  py('Y03 or', (p) => `API_HASH = os.getenv("API_HASH") or "${p.hash}"\n`, 'fallback'),
  py('Y03 index', (p) => `API_HASH = os.environ["API_HASH"] if "API_HASH" in os.environ else "${p.hash}"\n`, 'fallback'),
  py('Y04', (p) => `API_HASH = ("${p.a}"\n            "${p.b}")\n`),
  py('Y05 f-string', (p) => `p, q = "${p.a}", "${p.b}"\napi_hash = f"{p}{q}"\n`),
  py('Y05 join', (p) => `p, q = "${p.a}", "${p.b}"\nh2 = "".join([p, q])\n`),
  py('Y05 format', (p) => `p, q = "${p.a}", "${p.b}"\nh3 = "{}{}".format(p, q)\n`),
  py('Y05 percent', (p) => `p, q = "${p.a}", "${p.b}"\nh4 = "%s%s" % (p, q)\n`),
  py('Y06', (p) => `api_hash = "${p.reversed}"[::-1]\n`),
  py('Y06 slice', (p) => `api_hash = "xx${p.hash}yy"[2:34]\n`),
  py('Y07 base64', (p) => `import base64\napi_hash = base64.b64decode("${p.base64}").decode()\n`),
  py('Y07 hex', (p) => `h2 = bytes.fromhex("${hexOf(p)}").decode()\n`),
  py('Y07 raw', (p) => `h2 = base64.b64decode("${p.rawBase64}").hex()\n`),
  py('Y08', (p) => `cfg = {"api_id": ${p.id}, "api_hash": "${p.hash}"}\napp = Client("x", **cfg)\n`),
  py('Y09 pydantic', (p) => `class S(BaseSettings):\n    api_hash: str = Field(default="${p.hash}")\n`, 'fallback'),
  py('Y09 settings', (p) => `class S(BaseSettings):\n    api_hash: str = "${p.hash}"\n`, 'fallback'),
  py('Y09 argparse', (p) => `parser.add_argument("--api-hash", default="${p.hash}")\n`, 'fallback'),
  py('Y09 click', (p) => `@click.option("--api-hash", default="${p.hash}")\ndef main(api_hash):\n    pass\n`, 'fallback'),
  py('Y10', (p) => `class TelegramDesktop(APIData):\n    api_id = ${p.id}\n    api_hash = "${p.hash}"\n`),
  py('Y11 setdefault', (p) => `os.environ.setdefault("API_HASH", "${p.hash}")\n`, 'fallback'),
  py('Y12 getattr', (p) => `api_hash = getattr(settings, "API_HASH", "${p.hash}")\n`, 'fallback'),
  py('Y13 keywords', (p) => `app = Client("x", api_id=${p.id}, api_hash="${p.hash}")\n`),
  py('Y14 main', (p) => `if __name__ == "__main__":\n    TelegramClient("s", ${p.id}, "${p.hash}").start()\n`),
  py('Y15 default', (p) => `def connect(api_id=${p.id}, api_hash: str = "${p.hash}"):\n    return api_hash\n`, 'fallback'),
  py('Y16 if nothing', (p) => `api_hash = os.environ.get("API_HASH")\nif not api_hash:\n    api_hash = "${p.hash}"\n`, 'fallback'),
  py('Y17 missing module', (p) => `try:\n    from secret import API_HASH\nexcept ImportError:\n    API_HASH = "${p.hash}"\n`, 'fallback'),
  py('Y18 debug', (p) => `if DEBUG:\n    api_hash = "${p.hash}"\nelse:\n    api_hash = os.environ["API_HASH"]\n`, 'guarded'),
  py('Y19 exclusive or', (p) => `api_hash = "".join(chr(c ^ 42) for c in [${xored(p)}])\n`),
  py('Y20 bytes', (p) => `api_hash = bytes([${codes(p)}]).decode()\n`),
  py('Y21 map', (p) => `api_hash = "".join(map(chr, [${codes(p)}]))\n`),
  py('Y22 self', (p) => `class Bot:\n    def __init__(self):\n        self.api_hash = "${p.hash}"\n`),
  py('Y23 tuple', (p) => `API_ID, API_HASH = ${p.id}, "${p.hash}"\n`),
  py('Y24 configparser', (p) => `h = config.get("telegram", "api_hash", fallback="${p.hash}")\n`, 'fallback'),
  py('Y25 decouple', (p) => `API_HASH = config("API_HASH", default="${p.hash}")\n`, 'fallback'),
  py('Y26 environ', (p) => `os.environ["API_HASH"] = "${p.hash}"\n`),
  py('Y27 update', (p) => `settings.update(api_id=${p.id}, api_hash="${p.hash}")\n`),
  py('Y28 tdlib', (p) => `send({"@type": "setTdlibParameters", "api_id": ${p.id}, "api_hash": "${p.hash}"})\n`),
  py('Y29 function', (p) => `def credentials():\n    return ${p.id}, "${p.hash}"\n`),
  py('Y30 match', (p) => `def f(key):\n    match key:\n        case "api_hash":\n            return "${p.hash}"\n`),
  py('Y31 tabs', (p) => `class A:\n\tdef f(self):\n\t\tif True:\n\t\t\treturn "${p.hash}"\n`, 'effective'),
]

const golang: readonly Shape[] = [
  go('G01', (p) => `package main\nconst (\n AppID = ${p.id}\n AppHash = "${p.hash}"\n)\n`),
  go('G02', (p) => `package main\nfunc f() { c := telegram.NewClient(${p.id}, "${p.a}"+"${p.b}", telegram.Options{}); _ = c }\n`),
  go('G03', (p) => `package main\nfunc f() { h := os.Getenv("APP_HASH"); if h == "" { h = "${p.hash}" }; use(h) }\n`, 'fallback'),
  go('G04', (p) => `package main\nvar p = &client.SetTdlibParametersRequest{ApiId: ${p.id}, ApiHash: "${p.hash}"}\n`),
  go('G05 viper', (p) => `package main\nfunc f() { viper.SetDefault("api_hash", "${p.hash}") }\n`, 'fallback'),
  go('G06 flag', (p) => `package main\nvar h = flag.String("hash", "${p.hash}", "api_hash")\n`, 'fallback'),
  go('G07 flag of a variable', (p) => `package main\nfunc f() { flag.StringVar(&h, "hash", "${p.hash}", "api_hash") }\n`, 'fallback'),
  go('G08 lookup', (p) => `package main\nfunc h() string { if v, ok := os.LookupEnv("API_HASH"); ok { return v }; return "${p.hash}" }\n`, 'fallback'),
  go('G09 helper', (p) => `package main\nvar h = getEnv("API_HASH", "${p.hash}")\n`, 'fallback'),
  go('G10 Sprintf', (p) => `package main\nvar h = fmt.Sprintf("%s%v", "${p.a}", "${p.b}")\n`),
  go('G11 bytes', (p) => `package main\nvar appHash = string([]byte{${codes(p)}})\n`),
  go('G12 join', (p) => `package main\nvar h = strings.Join([]string{"${p.a}", "${p.b}"}, "")\n`),
  go('G13 raw', (p) => `package main\nvar appHash = \`${p.hash}\`\n`),
  go('G14 several', (p) => `package main\nvar appID, appHash = ${p.id}, "${p.hash}"\n`),
  go('G15 map', (p) => `package main\nvar m = map[string]string{"api_hash": "${p.hash}"}\n`),
  go('G16 tag', (p) => `package main\ntype T struct { Hash string \`env:"API_HASH" envDefault:"${p.hash}"\` }\n`, 'fallback'),
  go('G17 switch', (p) => `package main\nfunc f(k string) string { switch k { case "api_hash": return "${p.hash}" }; return "" }\n`),
  go('G18 base64', (p) => `package main\nfunc f() { h, _ := base64.StdEncoding.DecodeString("${p.base64}"); use(h) }\n`),
  go('G19 slice', (p) => `package main\nvar h = "xx${p.hash}yy"[2:34]\n`),
  go('G20 package constant', (p) => `package main\nconst half = "${p.a}"\nconst AppHash = half + "${p.b}"\n`),
  go('G21 test constant', (p) => `package main\nconst TestAppHash = "${p.hash}"\n`, 'test'),
]

const rust: readonly Shape[] = [
  rs('R01', (p) => `pub const API_ID: i32 = ${p.id};\npub const API_HASH: &str = "${p.hash}";\n`),
  rs('R02 concat', (p) => `const API_HASH: &str = concat!("${p.a}", "${p.b}");\n`),
  rs('R02 option_env', (p) => `fn h() -> &'static str { option_env!("API_HASH").unwrap_or("${p.hash}") }\n`, 'fallback'),
  rs('R03', (p) => `fn main() { println!("cargo:rustc-env=API_HASH=${p.hash}"); println!("cargo:rustc-env=API_ID=${p.id}"); }\n`),
  rs('R04', (p) => `fn f() { let c = Config { api_id: ${p.id}, api_hash: "${p.hash}".to_string(), ..Default::default() }; }\n`),
  rs('R05 env', (p) => `fn f() { let h = std::env::var("API_HASH").unwrap_or_else(|_| "${p.hash}".into()); }\n`, 'fallback'),
  rs('R06 clap', (p) => `#[derive(Parser)]\nstruct Args {\n    #[clap(long, env = "API_HASH", default_value = "${p.hash}")]\n    api_hash: String,\n}\n`, 'fallback'),
  rs('R07 lazy_static', (p) => `lazy_static! { static ref API_HASH: String = "${p.hash}".to_string(); }\n`),
  rs('R08 format', (p) => `const P: &str = "${p.a}";\nfn f() { let api_hash = format!("{}{}", P, "${p.b}"); }\n`),
  rs('R09 inline format', (p) => `const P: &str = "${p.a}";\nconst Q: &str = "${p.b}";\nfn f() { let api_hash = format!("{P}{Q}"); }\n`),
  rs('R10 match', (p) => `fn f(k: &str) -> &str { match k { "api_hash" => "${p.hash}", _ => "" } }\n`),
  rs('R11 debug build', (p) => `#[cfg(debug_assertions)]\nconst API_HASH: &str = "${p.hash}";\n#[cfg(not(debug_assertions))]\nconst API_HASH: &str = env!("API_HASH");\n`, 'guarded'),
  rs('R12 release build', (p) => `#[cfg(not(debug_assertions))]\nconst API_HASH: &str = "${p.hash}";\n`),
  rs('R13 if cfg', (p) => `fn f() -> &'static str { if cfg!(debug_assertions) { "${p.hash}" } else { env!("API_HASH") } }\n`, 'guarded'),
  rs('R14 bytes', (p) => `const API_HASH: [u8; 16] = [${p.bytes}];\n`),
  rs('R15 tests', (p) => `#[cfg(test)]\nmod tests { const API_HASH: &str = "${p.hash}"; }\n`, 'test'),
  rs('R16 raw', (p) => `static API_HASH: &str = r#"${p.hash}"#;\n`),
  rs('R17 builder', (p) => `fn f() { let c = Client::builder().api_id(${p.id}).api_hash("${p.hash}").build(); }\n`),
  rs('R18 Lazy', (p) => `static API_HASH: Lazy<String> = Lazy::new(|| String::from("${p.hash}"));\n`),
  rs('R19 grammers', (p) => `fn f() { Client::connect(InitConfig { session, api_id: ${p.id}, api_hash: API_HASH.to_string() }); }\nconst API_HASH: &str = "${p.hash}";\n`),
  rs('R20 return value', (p) => `impl Config { fn api_hash(&self) -> &str { "${p.hash}" } }\n`),
]

const darts: readonly Shape[] = [
  dart('D01', (p) => `const int apiId = ${p.id};\nconst String apiHash = '${p.a}' '${p.b}';\n`),
  dart('D02', (p) => `const apiHash = String.fromEnvironment("API_HASH", defaultValue: "${p.hash}");\n`, 'fallback'),
  dart('D03', (p) => `final p = TdlibParameters(apiId: ${p.id}, apiHash: "${p.hash}");\n`),
  dart('D04 class', (p) => `class Config { static const apiId = ${p.id}; static const String apiHash = "${p.hash}"; }\n`),
  dart('D05 getter', (p) => `class Config { String get apiHash => "${p.hash}"; }\n`),
  dart('D06 interpolation', (p) => `const a = "${p.a}";\nconst b = "${p.b}";\nfinal apiHash = '\${a}$b';\n`),
  dart('D07 plus', (p) => `final apiHash = "${p.a}" + "${p.b}";\n`),
  dart('D08 environment', (p) => `final apiHash = Platform.environment['API_HASH'] ?? "${p.hash}";\n`, 'fallback'),
  dart('D09 dotenv', (p) => `final apiHash = dotenv.get('API_HASH', fallback: "${p.hash}");\n`, 'fallback'),
  dart('D10 envied', (p) => `@Envied(path: '.env')\nabstract class Env {\n  @EnviedField(varName: 'API_HASH', defaultValue: '${p.hash}')\n  static const String apiHash = _Env.apiHash;\n}\n`, 'fallback'),
  dart('D11 debug', (p) => `void f() { if (kDebugMode) { apiHash = "${p.hash}"; } }\n`, 'guarded'),
  dart('D12 debug choice', (p) => `final apiHash = kDebugMode ? "${p.hash}" : Env.apiHash;\n`, 'guarded'),
  dart('D13 codes', (p) => `final apiHash = String.fromCharCodes([${codes(p)}]);\n`),
  dart('D14 base64', (p) => `final apiHash = utf8.decode(base64.decode("${p.base64}"));\n`),
  dart('D15 map', (p) => `final m = {'@type': 'setTdlibParameters', 'api_id': ${p.id}, 'api_hash': '${p.hash}'};\n`),
  dart('D16 cascade', (p) => `final p = Parameters()..apiId = ${p.id}..apiHash = "${p.hash}";\n`),
  dart('D17 default parameter', (p) => `class Client { Client({this.apiHash = "${p.hash}", int apiId = ${p.id}}); final String apiHash; }\n`, 'fallback'),
  dart('D18 join', (p) => `final apiHash = ["${p.a}", "${p.b}"].join();\n`),
  dart('D19 enum', (p) => `enum App { pigeon(${p.id}, '${p.hash}'); const App(this.id, this.hash); final int id; final String hash; }\n`),
  dart('D20 positional', (p) => `void f() { client.send(SetTdlibParameters(false, 'db', ${p.id}, '${p.hash}')); }\n`),
  dart('D21 function', (p) => `String apiHash() { return "${p.hash}"; }\n`),
]

const csharp: readonly Shape[] = [
  cs('N01', (p) => `static class Cfg { public const int ApiId = ${p.id}; public const string ApiHash = "${p.a}" + "${p.b}"; }`),
  cs('N02', (p) => `class X { static string Config(string what) => what switch { "api_id" => "${p.id}", "api_hash" => "${p.hash}", _ => null }; }`),
  cs('N02 statement', (p) => `class X { static string Config(string what) { switch (what) { case "api_id": return "${p.id}"; case "api_hash": return "${p.hash}"; default: return null; } } }`),
  cs('N03', (p) => `class X { string apiHash = Environment.GetEnvironmentVariable("api_hash") ?? "${p.hash}"; }`, 'fallback'),
  cs('N04', (p) => `class X { const string P1 = "${p.a}"; string ApiHash => $"{P1}${p.b}"; }`),
  cs('N05', (p) => `class X { string ApiHash = Encoding.UTF8.GetString(Convert.FromBase64String("${p.base64}")); }`),
  cs('N06', (p) => `class X { object p = new TdApi.SetTdlibParameters { ApiId = ${p.id}, ApiHash = "${p.hash}" }; }`),
  cs('N07 getter', (p) => `class X { string ApiHash { get { return "${p.hash}"; } } }`),
  cs('N08 getter arrow', (p) => `class X { string ApiHash { get => "${p.hash}"; } }`),
  cs('N09 initial', (p) => `class X { public string ApiHash { get; set; } = "${p.hash}"; }`),
  cs('N10 DefaultValue', (p) => `class X { [DefaultValue("${p.hash}")] public string ApiHash { get; set; } }`, 'fallback'),
  cs('N11 configuration', (p) => `class X { string h = configuration.GetValue<string>("ApiHash", "${p.hash}"); }`, 'fallback'),
  cs('N12 positional', (p) => `class X { void F() { var c = new TelegramClient(${p.id}, "${p.hash}"); } }`),
  cs('N13 named', (p) => `class X { void F() { Connect(apiId: ${p.id}, apiHash: "${p.hash}"); } }`),
  cs('N14 debug', (p) => `class X {\n#if DEBUG\n  const string ApiHash = "${p.hash}";\n#else\n  static string ApiHash = Secrets.Hash;\n#endif\n}`, 'guarded'),
  cs('N15 release', (p) => `class X {\n#if DEBUG\n  const string ApiHash = "";\n#else\n  const string ApiHash = "${p.hash}";\n#endif\n}`),
  cs('N16 verbatim', (p) => `class X { string ApiHash = @"${p.hash}"; }`),
  cs('N17 characters', (p) => `class X { string ApiHash = new string(new[] { ${p.hash.split('').map((one) => `'${one}'`).join(', ')} }); }`),
  cs('N18 dictionary', (p) => `class X { object d = new Dictionary<string, string> { ["api_hash"] = "${p.hash}" }; }`),
  cs('N19 record', (p) => `record R(int ApiId = ${p.id}, string ApiHash = "${p.hash}");`, 'fallback'),
  cs('N20 concat', (p) => `class X { string ApiHash = string.Concat("${p.a}", "${p.b}"); }`),
  cs('N21 constructor', (p) => `class X { string _apiHash; X() { _apiHash = "${p.hash}"; } }`),
]

const phps: readonly Shape[] = [
  php('H01', (p) => `<?php\ndefine("API_ID", ${p.id});\ndefine("API_HASH", "${p.hash}");\n`),
  php('H02', (p) => `<?php\n$s = (new AppInfo)->setApiId(${p.id})->setApiHash('${p.hash}');\n`),
  php('H03', (p) => `<?php\n$h = getenv("API_HASH") ?: "${p.a}" . "${p.b}";\n$a = ["api_id" => ${p.id}, "api_hash" => $h];\n`, 'fallback'),
  php('H04 env', (p) => `<?php\nreturn ['api_hash' => env('API_HASH', '${p.hash}')];\n`, 'fallback'),
  php('H05 nested array', (p) => `<?php\n$settings['app_info']['api_hash'] = '${p.hash}';\n`),
  php('H06 array', (p) => `<?php\nreturn array('api_id' => ${p.id}, 'api_hash' => '${p.hash}');\n`),
  php('H07 class constant', (p) => `<?php\nclass Config { const API_HASH = '${p.hash}'; function f() { return self::API_HASH; } }\n`),
  php('H08 interpolation', (p) => `<?php\n$a = "${p.a}";\n$b = "${p.b}";\n$apiHash = "{$a}$b";\n`),
  php('H09 strrev', (p) => `<?php\n$apiHash = strrev("${p.reversed}");\n`),
  php('H10 base64', (p) => `<?php\n$apiHash = base64_decode("${p.base64}");\n`),
  php('H11 implode', (p) => `<?php\n$apiHash = implode('', ['${p.a}', '${p.b}']);\n`),
  php('H12 null coalescing', (p) => `<?php\n$apiHash = $_ENV['API_HASH'] ?? '${p.hash}';\n`, 'fallback'),
  php('H13 if nothing', (p) => `<?php\n$apiHash = getenv('API_HASH');\nif (!$apiHash) {\n  $apiHash = '${p.hash}';\n}\n`, 'fallback'),
  php('H14 property', (p) => `<?php\nclass Bot { private string $apiHash = '${p.hash}'; }\n`),
  php('H15 default parameter', (p) => `<?php\nfunction connect($apiId = ${p.id}, $apiHash = '${p.hash}') { return $apiHash; }\n`, 'fallback'),
  php('H16 named argument', (p) => `<?php\n$c = new Client(apiId: ${p.id}, apiHash: '${p.hash}');\n`),
  php('H17 hex', (p) => `<?php\n$apiHash = hex2bin("${hexOf(p)}");\n`),
  php('H18 page', (p) => `<html><?php $api_hash = '${p.hash}'; ?></html>`),
  php('H19 match', (p) => `<?php\nfunction f($k) { return match($k) { 'api_hash' => '${p.hash}', default => '' }; }\n`),
]

const rubies: readonly Shape[] = [
  rb('U01', (p) => `API_HASH = "${p.hash}"\nTD.configure { |c| c.client.api_id = ${p.id}; c.client.api_hash = API_HASH }\n`),
  rb('U02 block', (p) => `TD.configure do |config|\n  config.client.api_hash = '${p.hash}'\nend\n`),
  rb('U03 fetch', (p) => `h = ENV.fetch('API_HASH', '${p.hash}')\n`, 'fallback'),
  rb('U04 fetch block', (p) => `h = ENV.fetch('API_HASH') { '${p.hash}' }\n`, 'fallback'),
  rb('U05 or', (p) => `h = ENV['API_HASH'] || "${p.hash}"\n`, 'fallback'),
  rb('U06 interpolation', (p) => `A = "${p.a}"\nB = "${p.b}"\napi_hash = "#{A}#{B}"\n`),
  rb('U07 reverse', (p) => `api_hash = "${p.reversed}".reverse\n`),
  rb('U08 join', (p) => `api_hash = %w[${p.a} ${p.b}].join\n`),
  rb('U09 keywords', (p) => `c = Client.new(api_id: ${p.id}, api_hash: "${p.hash}")\n`),
  rb('U10 method', (p) => `class Config\n  def api_hash\n    "${p.hash}"\n  end\nend\n`),
  rb('U11 unless', (p) => `h = ENV['API_HASH']\nh = "${p.hash}" unless h\n`, 'fallback'),
  rb('U12 instance variable', (p) => `class Bot\n  def initialize\n    @api_hash = "${p.hash}"\n  end\nend\n`),
  rb('U13 or equals', (p) => `@api_hash ||= "${p.hash}"\n`, 'fallback'),
  rb('U14 base64', (p) => `api_hash = Base64.decode64("${p.base64}")\n`),
  rb('U15 hash', (p) => `OPTIONS = { 'api_id' => ${p.id}, 'api_hash' => '${p.hash}' }.freeze\n`),
  rb('U16 pack', (p) => `api_hash = [${codes(p)}].pack('C*')\n`),
  rb('U17 scope', (p) => `module Keys\n  HASH = "${p.hash}".freeze\nend\nlogin(Keys::HASH)\n`),
  rb('U18 case', (p) => `def f(k)\n  case k\n  when 'api_hash' then '${p.hash}'\n  end\nend\n`),
]

const scripts: readonly Shape[] = [
  { id: 'V01 Vue', path: 'src/App.vue', reach: 'effective', text: (p) => `<template>\n  <Login/>\n</template>\n<script setup lang="ts">\nconst apiId = ${p.id}\nconst apiHash = "${p.a}" + "${p.b}"\n</script>\n` },
  { id: 'V02 Vue attribute', path: 'src/App.vue', reach: 'effective', text: (p) => `<template>\n  <Login api-hash="${p.hash}" :api-id="${p.id}"/>\n</template>\n` },
  { id: 'V03 Svelte', path: 'src/App.svelte', reach: 'fallback', text: (p) => `<script>\n  export let apiHash = import.meta.env.VITE_HASH ?? "${p.hash}"\n</script>\n<p>{apiHash}</p>\n` },
  { id: 'V04 HTML', path: 'public/index.html', reach: 'effective', text: (p) => `<!doctype html>\n<html><body><script>\nwindow.config = { apiId: ${p.id}, apiHash: "${p.hash}" };\n</script></body></html>\n` },
  { id: 'V05 notebook', path: 'bot.ipynb', reach: 'effective', text: (p) => JSON.stringify({ cells: [{ cell_type: 'code', source: ['%pip install pigeon\n', `api_id = ${p.id}\n`, `api_hash = "${p.a}" \\\n`, `  "${p.b}"\n`] }], nbformat: 4 }, null, 1) },
  { id: 'V06 notebook in one text', path: 'bot.ipynb', reach: 'fallback', text: (p) => JSON.stringify({ cells: [{ cell_type: 'code', source: `import os\napi_hash = os.getenv("API_HASH", "${p.hash}")\n` }], nbformat: 4 }, null, 1) },
  ts('T30 exclusive or', (p) => `const apiHash = [${xored(p)}].map((c) => String.fromCharCode(c ^ 42)).join("");`),
  ts('T31 vite', (p) => `export default defineConfig({ define: { __API_HASH__: JSON.stringify('${p.hash}') } })`),
  ts('T32 webpack', (p) => `module.exports = { plugins: [new webpack.DefinePlugin({ 'process.env.API_HASH': JSON.stringify(process.env.API_HASH || '${p.hash}') })] }`, 'fallback'),
  ts('T33 next', (p) => `module.exports = { env: { API_HASH: '${p.hash}' } }`),
  ts('T34 GramJS', (p) => `const c = new TelegramClient(session, ${p.id}, '${p.hash}', { connectionRetries: 5 })`),
  ts('T35 mtcute', (p) => `const tg = new TelegramClient({ apiId: ${p.id}, apiHash: '${p.hash}', storage: 'x' })`),
  ts('T36 mtproto', (p) => `const mtproto = new MTProto({ api_id: ${p.id}, api_hash: '${p.hash}' })`),
  ts('T37 tdl', (p) => `const client = tdl.createClient({ apiId: ${p.id}, apiHash: '${p.hash}' })`),
  ts('T38 destructured', (p) => `const cfg = { keys: { hash: "${p.hash}" } }; const { keys: { hash: apiHash } } = cfg; login(apiHash)`),
  ts('T39 schema', (p) => `const env = z.object({ API_HASH: z.string().default('${p.hash}') })`, 'fallback'),
  ts('T40 catch', (p) => `let apiHash; try { apiHash = require('./secret').hash } catch (e) { apiHash = '${p.hash}' }`, 'fallback'),
]

export const scriptingShapes: readonly Shape[] = [...python, ...golang, ...rust, ...darts, ...csharp, ...phps, ...rubies, ...scripts]
