var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};

// src/configure/read-yaml.ts
var read_yaml_exports = {};
__export(read_yaml_exports, {
  readYaml: () => readYaml2
});
import * as yaml2 from "./vendor/yaml.js";
function readYaml2(text6) {
  const lines2 = new yaml2.LineCounter();
  const troubles = [];
  try {
    const document = yaml2.parseDocument(text6, { lineCounter: lines2, prettyErrors: false, logLevel: "error" });
    for (const { code, message, pos } of document.errors) {
      troubles.push({ offset: pos[0], because: inOurWords[code] ?? firstSentence(message) });
    }
    const broken = document.contents === null || troubles.length > 0;
    const entry = broken ? null : read(document.contents, { lines: lines2, document, open: /* @__PURE__ */ new Set(), troubles });
    const trouble = troubles[0];
    return trouble === void 0 ? { entry } : { trouble: troubleAt(lines2, trouble) };
  } catch (error) {
    if (error instanceof RangeError) return { trouble: { line: 1, column: 1, because: "it nests too deep" } };
    throw error;
  }
}
function read(node, reading) {
  const line2 = lineOf(node, reading);
  if (yaml2.isAlias(node)) return readAlias(node, reading);
  reading.open.add(node);
  const entry = readOpen(node, line2, reading);
  reading.open.delete(node);
  return entry;
}
function readOpen(node, line2, reading) {
  if (yaml2.isSeq(node)) return { kind: "list", line: line2, items: node.items.map((item) => read(item, reading)) };
  if (yaml2.isMap(node)) {
    const members = node.items.map((pair2) => ({
      key: yaml2.isScalar(pair2.key) ? String(pair2.key.value) : String(pair2.key),
      line: lineOf(pair2.key, reading),
      entry: pair2.value === null ? { kind: "scalar", line: lineOf(pair2.key, reading), value: null } : read(pair2.value, reading)
    }));
    return { kind: "map", line: line2, members };
  }
  return { kind: "scalar", line: line2, value: yaml2.isScalar(node) ? node.value : null };
}
function readAlias(alias, reading) {
  const target = alias.resolve(reading.document);
  if (target !== void 0 && !reading.open.has(target)) return read(target, reading);
  const because = target === void 0 ? "is a reference to nothing in YAML; put it in quotes" : "refers to itself";
  reading.troubles.push({ offset: offsetOf(alias), because: `*${alias.source} ${because}` });
  return { kind: "scalar", line: lineOf(alias, reading), value: null };
}
function offsetOf(node) {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? Number(node.range[0]) : 0;
}
function lineOf(node, reading) {
  return Math.max(reading.lines.linePos(offsetOf(node)).line, 1);
}
function troubleAt(lines2, { offset, because }) {
  const { line: line2, col } = lines2.linePos(offset);
  return { line: Math.max(line2, 1), column: Math.max(col, 1), because };
}
function firstSentence(message) {
  return (message.split("\n")[0] ?? message).replace(/\.$/, "");
}
var inOurWords;
var init_read_yaml = __esm({
  "src/configure/read-yaml.ts"() {
    "use strict";
    inOurWords = {
      MULTIPLE_DOCS: "it holds more than one document",
      RESOURCE_EXHAUSTION: "it nests too deep"
    };
  }
});

// src/action.ts
import { tmpdir } from "node:os";
import { relative as relative2, resolve as resolve2 } from "node:path";
import { fileURLToPath } from "node:url";

// src/languages/generated.ts
var names = new RegExp([
  "(?:^|/)(?:TLRPC[^/]*\\.java|TdApi\\.java|Api\\d*\\.swift|R\\.java|BuildConfig\\.java|Resource\\.[Dd]esigner\\.cs)$",
  "\\.(?:[Dd]esigner\\.cs|g\\.cs|g\\.i\\.cs|pb\\.(?:go|h|cc|swift|java)|pbobjc\\.[hm]|g\\.dart|freezed\\.dart|min\\.(?:js|css)|bundle\\.js|js\\.map|generated\\.\\w+)$",
  "/tgnet/tl/",
  "(?:^|/)Td/Api\\.cs$",
  "(?:^|/)(?:moc|qrc)_[^/]+\\.cpp$",
  "_pb2?(?:_grpc)?\\.pyi?$",
  "(?:^|/)(?:__generated__|generated)/",
  "(?:^|/)(?:package-lock\\.json|yarn\\.lock|pnpm-lock\\.yaml|composer\\.lock|Cargo\\.lock|Podfile\\.lock|Gemfile\\.lock|poetry\\.lock|gradlew|gradlew\\.bat)$"
].join("|"));
function isGeneratedName(path) {
  return names.test(path);
}
var settings = /(?:^|\/)(?:[\w-]+\.conf(?:ig)?(?:\.[\w-]+)?|webpack(?:\.[\w.-]+)?|gulpfile(?:\.babel)?|gruntfile|\.(?:eslint|prettier|babel|stylelint)rc)\.(?:[cm]?[jt]s|[jt]sx)$|(?:^|\/)(?:setup|conf)\.py$/i;
function isToolSettings(path) {
  return settings.test(path);
}

// src/languages/batch.ts
var batch = {
  id: "batch",
  name: "Batch",
  extensions: ["bat", "cmd"],
  fileNames: [],
  kind: "build",
  lex: null
};

// src/languages/bazel.ts
var bazel = {
  id: "bazel",
  name: "Bazel",
  extensions: ["bzl", "bazel"],
  fileNames: ["build", "workspace"],
  kind: "build",
  lex: null
};

// src/languages/c.ts
var c = {
  id: "c",
  name: "C",
  extensions: ["c"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: false, tripleQuotes: false }
};

// src/languages/cmake.ts
var cmake = {
  id: "cmake",
  name: "CMake",
  extensions: ["cmake"],
  fileNames: ["cmakelists.txt"],
  kind: "build",
  lex: null
};

// src/languages/cpp.ts
var cpp = {
  id: "cpp",
  name: "C++",
  extensions: ["cc", "cpp", "cxx", "c++", "h", "hh", "hpp", "hxx", "inl", "ipp", "tpp", "ino"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: false, tripleQuotes: false }
};

// src/languages/csharp.ts
var csharp = {
  id: "csharp",
  name: "C#",
  extensions: ["cs"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: false, tripleQuotes: true }
};

// src/languages/dart.ts
var dart = {
  id: "dart",
  name: "Dart",
  extensions: ["dart"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: false, tripleQuotes: true }
};

// src/languages/dockerfile.ts
var dockerfile = {
  id: "dockerfile",
  name: "Dockerfile",
  extensions: ["dockerfile"],
  fileNames: ["dockerfile", "containerfile"],
  kind: "build",
  lex: null
};

// src/languages/dotenv.ts
var dotenv = {
  id: "dotenv",
  name: "Environment file",
  extensions: ["env"],
  fileNames: [".env", ".envrc"],
  kind: "build",
  lex: null
};

// src/languages/go.ts
var go = {
  id: "go",
  name: "Go",
  extensions: ["go"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: true, tripleQuotes: false }
};

// src/languages/gradle-kotlin.ts
var gradleKotlin = {
  id: "gradle-kotlin",
  name: "Gradle (Kotlin)",
  extensions: ["kts"],
  fileNames: [],
  kind: "build",
  lex: null
};

// src/languages/groovy.ts
var groovy = {
  id: "groovy",
  name: "Gradle (Groovy)",
  extensions: ["gradle", "groovy"],
  fileNames: ["jenkinsfile"],
  kind: "build",
  lex: null
};

// src/languages/gyp.ts
var gyp = {
  id: "gyp",
  name: "GYP",
  extensions: ["gyp", "gypi", "gn", "gni"],
  fileNames: [],
  kind: "build",
  lex: null
};

// src/languages/html.ts
var html = {
  id: "html",
  name: "HTML",
  extensions: ["html", "htm"],
  fileNames: [],
  kind: "prose",
  lex: null
};

// src/languages/ini.ts
var ini = {
  id: "ini",
  name: "INI",
  extensions: ["ini", "cfg", "conf"],
  fileNames: [],
  kind: "build",
  lex: null
};

// src/languages/java.ts
var java = {
  id: "java",
  name: "Java",
  extensions: ["java", "aidl"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: false, tripleQuotes: true }
};

// src/languages/javascript.ts
var javascript = {
  id: "javascript",
  name: "JavaScript",
  extensions: ["js", "mjs", "cjs", "jsx"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: true, tripleQuotes: false }
};

// src/languages/json.ts
var json = {
  id: "json",
  name: "JSON",
  extensions: ["json", "jsonc", "json5"],
  fileNames: [],
  kind: "data",
  lex: null
};

// src/languages/kotlin.ts
var kotlin = {
  id: "kotlin",
  name: "Kotlin",
  extensions: ["kt"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: false, tripleQuotes: true }
};

// src/languages/make.ts
var make = {
  id: "make",
  name: "Make",
  extensions: ["mk", "mak"],
  fileNames: ["makefile", "gnumakefile"],
  kind: "build",
  lex: null
};

// src/languages/markdown.ts
var markdown = {
  id: "markdown",
  name: "Markdown",
  extensions: ["md", "markdown", "mdx", "rst", "adoc", "textile"],
  fileNames: [],
  kind: "prose",
  lex: null
};

// src/languages/meson.ts
var meson = {
  id: "meson",
  name: "Meson",
  extensions: [],
  fileNames: ["meson.build", "meson_options.txt", "meson.options"],
  kind: "build",
  lex: null
};

// src/languages/nix.ts
var nix = {
  id: "nix",
  name: "Nix",
  extensions: ["nix"],
  fileNames: [],
  kind: "build",
  lex: null
};

// src/languages/objective-c.ts
var objectiveC = {
  id: "objective-c",
  name: "Objective-C",
  extensions: ["m", "mm"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: false, tripleQuotes: false }
};

// src/languages/pbxproj.ts
var pbxproj = {
  id: "pbxproj",
  name: "Xcode project",
  extensions: ["pbxproj"],
  fileNames: [],
  kind: "build",
  lex: null
};

// src/languages/php.ts
var php = {
  id: "php",
  name: "PHP",
  extensions: ["php"],
  fileNames: [],
  kind: "code",
  lex: { comments: "both", backquotes: false, tripleQuotes: false }
};

// src/languages/powershell.ts
var powershell = {
  id: "powershell",
  name: "PowerShell",
  extensions: ["ps1", "psm1"],
  fileNames: [],
  kind: "build",
  lex: null
};

// src/languages/properties.ts
var properties = {
  id: "properties",
  name: "Java properties",
  extensions: ["properties"],
  fileNames: [],
  kind: "build",
  lex: null
};

// src/languages/python.ts
var python = {
  id: "python",
  name: "Python",
  extensions: ["py", "pyi", "pyw"],
  fileNames: [],
  kind: "code",
  lex: { comments: "hash", backquotes: false, tripleQuotes: true }
};

// src/languages/qmake.ts
var qmake = {
  id: "qmake",
  name: "qmake",
  extensions: ["pro", "pri"],
  fileNames: [],
  kind: "build",
  lex: null
};

// src/languages/ruby.ts
var ruby = {
  id: "ruby",
  name: "Ruby",
  extensions: ["rb"],
  fileNames: ["podfile", "fastfile", "appfile", "matchfile", "gemfile", "rakefile"],
  kind: "code",
  lex: { comments: "hash", backquotes: false, tripleQuotes: false }
};

// src/languages/rust.ts
var rust = {
  id: "rust",
  name: "Rust",
  extensions: ["rs"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: false, tripleQuotes: false }
};

// src/languages/scala.ts
var scala = {
  id: "scala",
  name: "Scala",
  extensions: ["scala"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: false, tripleQuotes: true }
};

// src/languages/shell.ts
var shell = {
  id: "shell",
  name: "Shell",
  extensions: ["sh", "bash", "zsh"],
  fileNames: ["pkgbuild"],
  kind: "build",
  lex: null
};

// src/languages/swift.ts
var swift = {
  id: "swift",
  name: "Swift",
  extensions: ["swift"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: false, tripleQuotes: true }
};

// src/languages/text.ts
var text = {
  id: "text",
  name: "Plain text",
  extensions: ["txt"],
  fileNames: [],
  kind: "prose",
  lex: null
};

// src/languages/toml.ts
var toml = {
  id: "toml",
  name: "TOML",
  extensions: ["toml"],
  fileNames: [],
  kind: "build",
  lex: null
};

// src/languages/typescript.ts
var typescript = {
  id: "typescript",
  name: "TypeScript",
  extensions: ["ts", "mts", "cts", "tsx"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: true, tripleQuotes: false }
};

// src/languages/vue.ts
var vue = {
  id: "vue",
  name: "Vue",
  extensions: ["vue", "svelte"],
  fileNames: [],
  kind: "code",
  lex: { comments: "slash", backquotes: true, tripleQuotes: false }
};

// src/languages/xcconfig.ts
var xcconfig = {
  id: "xcconfig",
  name: "Xcode configuration",
  extensions: ["xcconfig"],
  fileNames: [],
  kind: "build",
  lex: null
};

// src/languages/xml.ts
var xml = {
  id: "xml",
  name: "XML",
  extensions: ["xml", "plist", "xaml", "csproj", "props", "targets", "resx", "storyboard", "xib"],
  fileNames: [],
  kind: "data",
  lex: null
};

// src/languages/yaml.ts
var yaml = {
  id: "yaml",
  name: "YAML",
  extensions: ["yml", "yaml"],
  fileNames: [],
  kind: "build",
  lex: null
};

// src/languages/languages.ts
var languages = [
  c,
  cpp,
  objectiveC,
  java,
  kotlin,
  swift,
  typescript,
  javascript,
  vue,
  csharp,
  go,
  rust,
  dart,
  scala,
  php,
  python,
  ruby,
  groovy,
  gradleKotlin,
  cmake,
  meson,
  bazel,
  gyp,
  qmake,
  make,
  dockerfile,
  shell,
  powershell,
  batch,
  nix,
  xcconfig,
  pbxproj,
  properties,
  dotenv,
  yaml,
  toml,
  ini,
  json,
  xml,
  markdown,
  html,
  text
];
var byId = new Map(languages.map((language) => [language.id, language]));
var byExtension = new Map(languages.flatMap((language) => language.extensions.map((extension) => [extension, language])));
var byFileName = new Map(languages.flatMap((language) => language.fileNames.map((name2) => [name2, language])));
function findLanguage(id) {
  return byId.get(id);
}
var families = [["c", "cpp", "objective-c"], ["java", "kotlin", "scala"], ["typescript", "javascript", "vue"]];
function areRelated(a, b) {
  return a === b || families.some((family) => a !== null && b !== null && family.includes(a) && family.includes(b));
}
function languageOf(path) {
  const name2 = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const whole = byFileName.get(name2) ?? (name2.startsWith(".env.") ? byId.get("dotenv") : void 0);
  if (whole) return whole;
  const dot = name2.lastIndexOf(".");
  return dot < 0 ? null : byExtension.get(name2.slice(dot + 1)) ?? null;
}

// src/collect/role.ts
var vendoredFolders = /* @__PURE__ */ new Set([
  "node_modules",
  "bower_components",
  "jspm_packages",
  "vendor",
  "vendors",
  "vendored",
  "third_party",
  "third-party",
  "thirdparty",
  "3rdparty",
  "3rd_party",
  "3rd-party",
  "external",
  "externals",
  "extern",
  "external_libs",
  "externallibs",
  "deps",
  "pods",
  "carthage",
  "godeps",
  "_deps",
  "gradle-wrapper",
  ".yarn",
  ".pnpm",
  "site-packages"
]);
var vendoredLibraries = /* @__PURE__ */ new Set([
  "boringssl",
  "openssl",
  "libressl",
  "ffmpeg",
  "libav",
  "opus",
  "libopus",
  "opusfile",
  "libogg",
  "libvorbis",
  "libwebp",
  "webp",
  "mozjpeg",
  "libjpeg",
  "libjpeg-turbo",
  "libpng",
  "giflib",
  "sqlite",
  "sqlcipher",
  "webrtc",
  "libvpx",
  "openh264",
  "libyuv",
  "rnnoise",
  "usrsctp",
  "libsrtp",
  "abseil-cpp",
  "zlib",
  "minizip",
  "lz4",
  "zstd",
  "brotli",
  "rlottie",
  "freetype",
  "harfbuzz",
  "protobuf",
  "gtest",
  "googletest",
  "gmock",
  "rapidjson",
  "exoplayer",
  "libphonenumber",
  "hunspell",
  "dav1d",
  "jemalloc",
  "yasm",
  "fmdb",
  "asyncdisplaykit",
  "hockeysdk-ios"
]);
var vendoredPackages = /(?:^|\/)(?:java|kotlin|src)\/(androidx|android\/support|com\/google|com\/android|com\/squareup|com\/facebook|com\/carrotsearch|org\/webrtc|org\/apache|javax|kotlinx|io\/reactivex)\//;
var testFolders = /* @__PURE__ */ new Set(["test", "tests", "__tests__", "testing", "spec", "specs", "androidtest", "testfixtures", "fixtures", "testdata", "test-data", "test_data", "__mocks__", "mocks", "__fixtures__", "e2e", "unittests", "integrationtest", "integration-tests"]);
var testNames = /(?:^|\/)(?:test_[^/]+|conftest|[^/]+_(?:test|spec)|[^/]+\.(?:test|spec|cy|e2e))\.[^/.]+$|(?:^|\/)[^/]*[a-z](?:Tests?|TestCase|Spec|IT)\.(?:java|kt|swift|cs|m|mm|php|scala|groovy)$/;
var documentationFolders = /* @__PURE__ */ new Set(["doc", "docs", "documentation", "example", "examples", "sample", "samples", "man"]);
var documentationNames = /\.(?:md|markdown|mdx|rst|adoc|txt|textile|pdf|docx?)$|(?:^|\/)(?:readme|changelog|changes|license|licence|copying|notice|authors|contributing|legal)(?:\.[^/]*)?$/i;
var notProse = /(?:^|\/)(?:cmakelists|meson_options|requirements[^/]*)\.txt$/i;
function createPathReader() {
  const known3 = /* @__PURE__ */ new Map();
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    let says = known3.get(folder);
    if (says === void 0) known3.set(folder, says = whatFolderSays(folder));
    return says ?? { role: roleByName(path), library: null };
  };
}
function whatFolderSays(folder) {
  const folders = tellingFolders(folder);
  for (const one of folders) {
    if (vendoredFolders.has(one) || vendoredLibraries.has(one)) return { role: "vendored", library: folders.find((other3) => vendoredLibraries.has(other3)) ?? null };
    if (testFolders.has(one)) return { role: "test", library: null };
    if (documentationFolders.has(one)) return { role: "documentation", library: null };
  }
  const makers = vendoredPackages.exec(folder)?.[1];
  return makers === void 0 ? null : { role: "vendored", library: makers };
}
function roleByName(path) {
  if (isGeneratedName(path)) return "generated";
  if (testNames.test(path)) return "test";
  return documentationNames.test(path) && !notProse.test(path) ? "documentation" : "first-party";
}
function tellingFolders(folder) {
  const folders = folder.toLowerCase().split("/");
  folders.pop();
  const root = folders.findIndex((one) => one === "java" || one === "kotlin" || one === "scala");
  return root < 0 ? folders : folders.slice(0, root);
}

// src/collect/collect.ts
async function collect(request, tree) {
  const listing = await tree.list({ exclude: request.exclude, tests: request.testPaths });
  const tests = new Set(listing.tests);
  const whatPathSays = createPathReader();
  const files = listing.paths.map((path) => sourceFile(path, whatPathSays(path), tests.has(path)));
  return { files, passedOver: listing.passedOver };
}
function sourceFile(path, { role, library }, isTest) {
  const file = { path, role: isTest ? "test" : role, language: languageOf(path)?.id ?? null };
  return library === null ? file : { ...file, library };
}

// src/model/place.ts
function placeAt(path, line2, endLine = line2) {
  return { path, line: line2, endLine };
}
function comparePlaces(a, b) {
  return compareText(a.path, b.path) || a.line - b.line || a.endLine - b.endLine;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/decide/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprint(rule, path, identity, occurrence) {
  const parts = JSON.stringify([rule, path === null ? null : normalisedPath(path), identity, occurrence]);
  return createHash("sha256").update(parts).digest("hex").slice(0, 32);
}
function normalisedPath(path) {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "").normalize("NFC");
}

// src/decide/levels.ts
var weight = { error: 0, warning: 1, note: 2 };
function levelOf(rule, policy) {
  return (Object.hasOwn(policy.levels, rule.id) ? policy.levels[rule.id] : void 0) ?? rule.level;
}
function compareLevels(a, b) {
  return weight[a] - weight[b];
}
function reaches(level, failOn) {
  return weight[level] <= weight[failOn === "never" ? "error" : failOn];
}

// src/decide/waivers.ts
import picomatch from "./vendor/picomatch.js";
function splitByDate(waivers, today) {
  const counts = (waiver) => waiver.expires === null || waiver.expires >= today;
  return { valid: waivers.filter(counts), expired: waivers.filter((waiver) => !counts(waiver)) };
}
function waiverFor(waivers, rule, breach) {
  return waivers.find((waiver) => waiver.rule === rule && (waiver.path === null || breach.place !== null && matches(breach.place.path, waiver.path)));
}
function coversAll(waivers, rule) {
  return waivers.some((waiver) => waiver.rule === rule && waiver.path === null);
}
function matches(path, glob) {
  return glob !== "" && picomatch.isMatch(path, glob, { dot: true, windows: false });
}

// src/decide/findings.ts
function findingsOf(rulings, policy, waivers) {
  const perRule = rulings.map((ruling) => ({ level: levelOf(ruling.rule, policy), ruling }));
  return perRule.flatMap(({ level, ruling }) => level === "off" ? [] : findingsOfRule(ruling, level, waivers)).toSorted((a, b) => compareLevels(a.level, b.level));
}
function findingsOfRule(ruling, level, waivers) {
  const seen = /* @__PURE__ */ new Map();
  return ruling.breaches.toSorted(compareBreaches).map((breach) => {
    const rule = ruling.rule.id;
    const path = breach.place?.path ?? null;
    const key = fingerprint(rule, path, breach.identity, 0);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const waived = waiverFor(waivers, rule, breach)?.reason ?? null;
    return { ...breach, rule, level, fingerprint: fingerprint(rule, path, breach.identity, occurrence), waived };
  });
}
function compareBreaches(a, b) {
  return compareMaybePlaces(a.place, b.place) || compareText(a.identity, b.identity) || compareText(a.message, b.message);
}
function compareMaybePlaces(a, b) {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return comparePlaces(a, b);
}

// src/decide/gate.ts
var legalFile = /^(?:licen[cs]es?|copying|legal|notice|unlicense)(?:-[a-z0-9]+)*(?:\.(?:md|txt|rst|html?|lesser))?$/i;
var manifest = /^(?:package\.json|composer\.json|cargo\.toml|pyproject\.toml|setup\.(?:py|cfg)|pom\.xml)$|\.(?:podspec|csproj|gemspec|nuspec)$/i;
function blockersOf(failing, rulings, gate, { changedPaths, addedPaths }) {
  if (gate === "report") return [];
  if (gate === "release" || changedPaths === null) return failing;
  const aboutLicense = new Set(rulings.filter((ruling) => ruling.rule.needs.includes("license")).map((ruling) => ruling.rule.id));
  const touchesLegalFile = [...changedPaths].some(speaksOfLicense);
  return failing.filter((finding) => broughtIn(finding, changedPaths) || aboutLicense.has(finding.rule) && madeWrong(finding, touchesLegalFile, addedPaths));
}
function madeWrong({ place, related }, touchesLegalFile, added) {
  return place === null && touchesLegalFile || related.some((one) => added?.has(one.place.path) === true);
}
function speaksOfLicense(path) {
  const name2 = path.slice(path.lastIndexOf("/") + 1);
  return legalFile.test(name2) || manifest.test(name2);
}
function broughtIn(finding, changedPaths) {
  if (finding.place !== null) return changedPaths.has(finding.place.path);
  return finding.related.some((related) => changedPaths.has(related.place.path));
}

// src/decide/reasons.ts
var levels = ["error", "warning", "note"];
function reasonsFor(grounds) {
  const { failing, findings, policy } = grounds;
  const counted3 = new Set(failing);
  const others2 = findings.filter((finding) => finding.waived === null && !counted3.has(finding));
  const reasons2 = [
    ...countsByLevel(failing).map((count2) => `${count2}.`),
    ...gateReasons(grounds),
    ...openReasons(grounds),
    ...expiredReasons(grounds),
    ...countsByLevel(others2).map((count2) => `${count2}; the threshold is ${policy.failOn === "never" ? "error" : policy.failOn}.`),
    ...waivedReasons(findings)
  ];
  return reasons2.length > 0 ? reasons2 : [allClear(grounds.active)];
}
function countsByLevel(findings) {
  return levels.flatMap((level) => {
    const here = findings.filter((finding) => finding.level === level);
    return here.length === 0 ? [] : [`${counted(here.length, level)}: ${rulesOf(here)}`];
  });
}
function rulesOf(findings) {
  const times = /* @__PURE__ */ new Map();
  for (const { rule } of findings) times.set(rule, (times.get(rule) ?? 0) + 1);
  return [...times].map(([rule, count2]) => count2 === 1 ? rule : `${rule} (${count2})`).join(", ");
}
function gateReasons({ failing, blockers, policy, changedPaths }) {
  if (failing.length === 0) return [];
  if (policy.failOn === "never") return ["Nothing blocks, because the threshold is set to never."];
  if (policy.gate !== "pull-request") return [];
  if (changedPaths === null) return ["What the pull request changes could not be determined, so everything counts."];
  if (blockers.length === 0) return ["None of it is in files that this pull request changes, so it does not block."];
  return blockers.length === failing.length ? [] : [`In files that this pull request changes: ${blockers.length} of ${failing.length}.`];
}
function openReasons({ open, unanswered }) {
  const questions2 = [...new Set(open.flatMap((ruling) => ruling.open))].toSorted(compareText);
  return questions2.map((question) => {
    const because = [...new Set(unanswered.filter((one) => one.question === question).map((one) => one.because))];
    const more2 = because.length > 1 ? ` (and ${because.length - 1} more)` : "";
    return `The question ${question} is unanswered: ${because[0] ?? "nobody said why."}${more2}`;
  });
}
function expiredReasons({ expired, findings }) {
  const broken = new Set(findings.filter((finding) => finding.waived === null).map((finding) => finding.rule));
  return expired.filter((waiver) => broken.has(waiver.rule)).map((waiver) => `A waiver for ${waiver.rule} expired on ${waiver.expires ?? ""} and no longer counts.`);
}
function waivedReasons(findings) {
  const waived = findings.filter((finding) => finding.waived !== null);
  return waived.length === 0 ? [] : [`${counted(waived.length, "finding")} waived: ${rulesOf(waived)}.`];
}
function allClear(active) {
  const met = active.filter((ruling) => ruling.answer === "met").length;
  if (met === 0) return "None of the rules applies to this repository.";
  return met === 1 ? "The one rule that applies is kept." : `All ${met} rules that apply are kept.`;
}
function counted(count2, noun) {
  return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
}

// src/decide/decide.ts
function decide(rulings, unanswered, policy, occasion) {
  const { valid, expired } = splitByDate(policy.waivers, occasion.today);
  const active = rulings.filter((ruling) => levelOf(ruling.rule, policy) !== "off");
  const findings = findingsOf(active, policy, valid);
  const failing = findings.filter((finding) => finding.waived === null && reaches(finding.level, policy.failOn));
  const open = active.filter((ruling) => ruling.open.length > 0 && !coversAll(valid, ruling.rule.id));
  const answer = failing.length > 0 ? "fail" : open.length > 0 ? "inconclusive" : "pass";
  const blockers = blockersOf(failing, active, policy.gate, occasion);
  const stops = blockers.length > 0 || policy.gate === "release" && answer === "inconclusive";
  const reasons2 = reasonsFor({ active, findings, failing, blockers, open, unanswered, expired, policy, changedPaths: occasion.changedPaths });
  return { findings, verdict: { answer, gate: policy.gate, blocks: stops && policy.failOn !== "never", reasons: reasons2 } };
}

// src/catalog/upstreams.lock.json
var upstreams_lock_default = {
  shards: {
    "desktop-app-toolkit": {
      readings: [
        {
          repository: "desktop-app/lib_base",
          commit: "f30ec2f093600c70d9c615b444a810bf0af3cffc",
          version: "2026-08",
          date: "2026-06-30"
        },
        {
          repository: "desktop-app/lib_ui",
          commit: "e3163c75370fdb37f00ff2a6e354c2a9721eedbd",
          version: "2026-08",
          date: "2026-08-21"
        },
        {
          repository: "desktop-app/lib_crl",
          commit: "bc81a8ce1bcf1b67d9c2b7ce2b52ae017df70a4f",
          version: "2026-08",
          date: "2026-06-22"
        },
        {
          repository: "desktop-app/lib_rpl",
          commit: "f4eb411668573d32fc430e27260728be0376ea6c",
          version: "2026-08",
          date: "2025-11-14"
        },
        {
          repository: "desktop-app/lib_lottie",
          commit: "49d67cf66d3573cd71a3228af47a4ac59b64fc90",
          version: "2026-08",
          date: "2026-03-28"
        },
        {
          repository: "desktop-app/lib_qr",
          commit: "6fdf60461444ba150e13ac36009c0ffce72c4c83",
          version: "2026-08",
          date: "2024-09-06"
        },
        {
          repository: "desktop-app/lib_spellcheck",
          commit: "3a47097adf84c7f3236799158564d655e12ac2f2",
          version: "2026-08",
          date: "2026-08-19"
        },
        {
          repository: "desktop-app/lib_storage",
          commit: "ccdc72548a5065b5991b4e06e610d76bc4f6023e",
          version: "2026-08",
          date: "2024-07-07"
        },
        {
          repository: "desktop-app/lib_tl",
          commit: "665160f91565bab00ecab65df3a17438e91e44ec",
          version: "2026-08",
          date: "2026-01-26"
        },
        {
          repository: "desktop-app/lib_webrtc",
          commit: "792c7a5b4846c489753deb5b87f67b3d11b399cf",
          version: "2026-08",
          date: "2025-08-08"
        },
        {
          repository: "desktop-app/lib_webview",
          commit: "036fb4230e4654775fd5bcadca7b737b154c60b9",
          version: "2026-08",
          date: "2026-08-22"
        },
        {
          repository: "desktop-app/codegen",
          commit: "1996c7c61e62eeb95e0fd35dc806238a1760eea7",
          version: "2026-08",
          date: "2026-07-20"
        },
        {
          repository: "desktop-app/lib_base",
          commit: "13ce38af4e97a4cd9f2f62997a023e9c326c28f7",
          version: "2025-12",
          date: "2025-12-26"
        },
        {
          repository: "desktop-app/lib_ui",
          commit: "2d3c80e463ad0c939742e488fe82fb19738123ba",
          version: "2025-12",
          date: "2025-12-31"
        },
        {
          repository: "desktop-app/lib_base",
          commit: "70918d74b40d0ea82c194ca16583cfacc648076b",
          version: "2024-12",
          date: "2024-12-19"
        },
        {
          repository: "desktop-app/lib_ui",
          commit: "da44ac82a99ec05d7091eaaf6ae96a63bbae3714",
          version: "2024-12",
          date: "2024-12-31"
        },
        {
          repository: "desktop-app/lib_crl",
          commit: "c1d6b0273653095b10b4d0f4f7c30b614b690fd5",
          version: "2024-12",
          date: "2024-07-17"
        },
        {
          repository: "desktop-app/lib_rpl",
          commit: "9a3ce435f4054e6cbd45e1c6e3e27cfff515c829",
          version: "2024-12",
          date: "2024-11-08"
        },
        {
          repository: "desktop-app/lib_lottie",
          commit: "1a700e5a0d7c3e2f617530354ff2a47c5c72bb4a",
          version: "2024-12",
          date: "2023-09-22"
        },
        {
          repository: "desktop-app/lib_spellcheck",
          commit: "f6594068d4282aa84c51c7242d40213f3e0bf6f6",
          version: "2024-12",
          date: "2024-11-04"
        },
        {
          repository: "desktop-app/lib_tl",
          commit: "4e5742d0a942b25430db127e1e6c6e5537820fab",
          version: "2024-12",
          date: "2024-11-07"
        },
        {
          repository: "desktop-app/lib_webrtc",
          commit: "169ba6b1d5e58e9d1cfa7b7d5c85c119e6c6e2db",
          version: "2024-12",
          date: "2024-11-05"
        },
        {
          repository: "desktop-app/lib_webview",
          commit: "46c8bd206efb11ccc28e2edaaffff360cec74ff0",
          version: "2024-12",
          date: "2024-11-29"
        },
        {
          repository: "desktop-app/codegen",
          commit: "4155b9ae2d4c5a37b9738afa8ef9fa20d8fdcb44",
          version: "2024-12",
          date: "2024-10-11"
        },
        {
          repository: "desktop-app/lib_base",
          commit: "0d111bd4633324533195aa0a840730b4bf6ba75b",
          version: "2023-12",
          date: "2023-12-29"
        },
        {
          repository: "desktop-app/lib_ui",
          commit: "88f53cf1d9e79b4896656e49292bd7b21d64ae0f",
          version: "2023-12",
          date: "2023-12-31"
        },
        {
          repository: "desktop-app/lib_base",
          commit: "117b8a248d4a74b90b7a3708622a53150f1fe88f",
          version: "2022-12",
          date: "2022-12-29"
        },
        {
          repository: "desktop-app/lib_ui",
          commit: "3fea35ff19b52da94fa3ed17695f00b79bfb1917",
          version: "2022-12",
          date: "2022-12-29"
        },
        {
          repository: "desktop-app/lib_crl",
          commit: "53d1322171ddfcfbce767cad1e2f0cb4efb91997",
          version: "2022-12",
          date: "2022-12-07"
        },
        {
          repository: "desktop-app/lib_rpl",
          commit: "fd31f5bf382d2679eccdb1abaf8240a56c6a7abe",
          version: "2022-12",
          date: "2022-06-06"
        },
        {
          repository: "desktop-app/lib_lottie",
          commit: "99d1d946633819e375f9ea5508a903d37fef7146",
          version: "2022-12",
          date: "2022-12-07"
        },
        {
          repository: "desktop-app/lib_qr",
          commit: "501f4c3502fd872ab4d777df8911bdac32de7c48",
          version: "2022-12",
          date: "2022-02-28"
        },
        {
          repository: "desktop-app/lib_spellcheck",
          commit: "68e0b6fa217c9f2ea82a79f073113c8c5ff6e6c5",
          version: "2022-12",
          date: "2022-12-08"
        },
        {
          repository: "desktop-app/lib_storage",
          commit: "839609369d04615475cb1518636de3619106a917",
          version: "2022-12",
          date: "2022-06-06"
        },
        {
          repository: "desktop-app/lib_tl",
          commit: "36fb95c4de1339d2c8921ad6b2911858c3d0e0fa",
          version: "2022-12",
          date: "2022-08-25"
        },
        {
          repository: "desktop-app/lib_webrtc",
          commit: "94a8d5ff6d4a6f6c1138dda6aa479b340f9af56f",
          version: "2022-12",
          date: "2022-12-08"
        },
        {
          repository: "desktop-app/lib_webview",
          commit: "9623bb460b9be6b0481d775f9e01e5084170024e",
          version: "2022-12",
          date: "2022-11-18"
        },
        {
          repository: "desktop-app/codegen",
          commit: "40d9bc8a644a5c51bb0790cf5f268e93a01fe59a",
          version: "2022-12",
          date: "2022-12-07"
        },
        {
          repository: "desktop-app/lib_base",
          commit: "161918a0b55317485b1f8a0a4661fb1db8619d4d",
          version: "2021-12",
          date: "2021-12-31"
        },
        {
          repository: "desktop-app/lib_ui",
          commit: "1f845ea91980522a52a8a4199529e5bc15a7cb87",
          version: "2021-12",
          date: "2021-12-30"
        },
        {
          repository: "desktop-app/lib_base",
          commit: "dc89f34be5387bef731c59aeca3ca201e042ecc3",
          version: "2020-12",
          date: "2020-12-29"
        },
        {
          repository: "desktop-app/lib_ui",
          commit: "b5fb343d6cea52df8cde00e8e3ca1008c05e4589",
          version: "2020-12",
          date: "2020-12-30"
        },
        {
          repository: "desktop-app/lib_crl",
          commit: "16150bf71d79382738114b913f137ec1a1a7630c",
          version: "2020-12",
          date: "2020-07-31"
        },
        {
          repository: "desktop-app/lib_rpl",
          commit: "e1b96399d9031c4ef0354631e6bb375029d29d9f",
          version: "2020-12",
          date: "2020-10-01"
        },
        {
          repository: "desktop-app/lib_lottie",
          commit: "fb40f379d82ffa1fc7506e9a8dddcf48847715ae",
          version: "2020-12",
          date: "2020-11-04"
        },
        {
          repository: "desktop-app/lib_qr",
          commit: "92ce41a690a463eb462089a4eb1e51e019308018",
          version: "2020-12",
          date: "2020-11-04"
        },
        {
          repository: "desktop-app/lib_spellcheck",
          commit: "1b540b38ed78e9a3cba93e9ba4ce4525ab692277",
          version: "2020-12",
          date: "2020-12-03"
        },
        {
          repository: "desktop-app/lib_storage",
          commit: "cbe51722b73cfa9ff27bd59294b08aa5ee33c936",
          version: "2020-12",
          date: "2020-12-03"
        },
        {
          repository: "desktop-app/lib_tl",
          commit: "8c4a8d7cc5a87c4fd7e7208b9d5506ec641f0577",
          version: "2020-12",
          date: "2020-04-22"
        },
        {
          repository: "desktop-app/lib_webrtc",
          commit: "d9e8307af6aa30e9b5e1e5376035641cfd063b7b",
          version: "2020-12",
          date: "2020-12-29"
        },
        {
          repository: "desktop-app/codegen",
          commit: "127968de8129e8ccfa6ac50721c70415a5a087c3",
          version: "2020-12",
          date: "2020-11-04"
        },
        {
          repository: "desktop-app/lib_base",
          commit: "41e5e73b29d5e2f11758a719f209f101a2e30965",
          version: "2019-12",
          date: "2019-12-13"
        },
        {
          repository: "desktop-app/lib_ui",
          commit: "765e525458843ffb893586441b885ac5ba143e51",
          version: "2019-12",
          date: "2019-12-31"
        }
      ],
      files: 818,
      fingerprints: 57876,
      bytes: 296456,
      sha256: "6a853070b6536fa42373b27c68e048123d32c8c28b5c55f2661701da5da57e6e",
      background: 341
    },
    mtproxy: {
      readings: [
        {
          repository: "TelegramMessenger/MTProxy",
          commit: "dc0c7f3de40530053189c572936ae4fd1567269b",
          version: "2019-10",
          date: "2019-10-03"
        },
        {
          repository: "TelegramMessenger/MTProxy",
          commit: "b9950a18f8f289837545a5152c2fd423717c0b48",
          version: "2018-12",
          date: "2018-12-05"
        }
      ],
      files: 86,
      fingerprints: 5945,
      bytes: 28177,
      sha256: "17cef8f477dff039933220de78f8af49bb4308d79099fc073b6ec081f1ad7896",
      background: 341
    },
    tdlib: {
      readings: [
        {
          repository: "tdlib/td",
          commit: "022d60202e446ad1287b9fb68e687c8a0760788b",
          version: "1.8.66",
          date: "2026-07-17"
        },
        {
          repository: "tdlib/td",
          commit: "ef580cd3dd0e5223c2be503342dc29e128be866e",
          version: "1.8.42",
          date: "2024-12-30"
        },
        {
          repository: "tdlib/td",
          commit: "5ee9c7365b9533d207887e32a9d71645e5d30fd8",
          version: "1.8.10",
          date: "2022-12-30"
        },
        {
          repository: "tdlib/td",
          commit: "6b66cd87167ba13c3cecef0cbc30e6b4894ddb14",
          version: "1.7.0",
          date: "2020-12-31"
        },
        {
          repository: "tdlib/td",
          commit: "39e58f3eb96d4716bdc90dc64256082476e9b567",
          version: "1.4.0",
          date: "2019-09-06"
        },
        {
          repository: "tdlib/td",
          commit: "27770ce0603325eff5954d2a4673e8ec5e959a97",
          version: "1.0.0",
          date: "2017-12-29"
        }
      ],
      files: 1521,
      fingerprints: 163838,
      bytes: 776798,
      sha256: "95a61ba877bcbf6717ead6761936b8f5ea704f432d695b41a9b563f3f5058f0a",
      background: 341
    },
    "telegram-android": {
      readings: [
        {
          repository: "Nekogram/Nekogram",
          commit: "9cbf03332a5a68fce3e616852d7dc929022c8441",
          version: "12.1.1",
          date: "2025-10-15"
        },
        {
          repository: "Nekogram/Nekogram",
          commit: "9dcd88b8c12b2ef8eaa05ffe5f89e096a738d735",
          version: "11.5.3",
          date: "2024-12-06"
        },
        {
          repository: "Nekogram/Nekogram",
          commit: "a746a072dce383cc1122fa15244bbcffb33a59d2",
          version: "10.5.0",
          date: "2023-12-31"
        },
        {
          repository: "Nekogram/Nekogram",
          commit: "5a31f93ec2022515e2ac044345563fecbb93cb75",
          version: "9.3.2",
          date: "2022-12-31"
        },
        {
          repository: "Nekogram/Nekogram",
          commit: "c1c2ebaf4690fd91c116d80db653289c9447ef7a",
          version: "8.4.2",
          date: "2021-12-30"
        },
        {
          repository: "Nekogram/Nekogram",
          commit: "d0e2266da126786ae60ef5e190e81deec2004920",
          version: "7.3.1",
          date: "2020-12-26"
        },
        {
          repository: "Nekogram/Nekogram",
          commit: "cc1dc35742f9ed21587e464cea5233bf201a2b2d",
          version: "5.13.0",
          date: "2019-12-31"
        },
        {
          repository: "Nekogram/Nekogram",
          commit: "e222fded6cca5ace3649be6f18b55f526311bc79",
          version: "4.9.1",
          date: "2018-11-07"
        },
        {
          repository: "Nekogram/Nekogram",
          commit: "e9e40cb13ea942b148b259c083fb3364a0cd90ea",
          version: "4.6.0",
          date: "2017-12-09"
        },
        {
          repository: "Nekogram/Nekogram",
          commit: "64e8ec3fbd26a876b7683f83a6f59c6b67316421",
          version: "3.13.1",
          date: "2016-10-11"
        },
        {
          repository: "Nekogram/Nekogram",
          commit: "fd000ad7cab2674254d0d87647b5f9b152ebd158",
          version: "3.3.2",
          date: "2015-12-14"
        },
        {
          repository: "Nekogram/Nekogram",
          commit: "e5e31e20e46e437dc347e1eea74ec65fb71ddf5a",
          version: "2.1.1",
          date: "2014-12-04"
        },
        {
          repository: "Nekogram/Nekogram",
          commit: "404b2c1a40cc3f335d8554d80b224908a7ecd640",
          version: "1.3.3",
          date: "2013-12-27"
        }
      ],
      files: 1852,
      fingerprints: 330878,
      bytes: 1575461,
      sha256: "a50e127536e1d344135d8063ffbc8f259f1ec0971829a3ceec9ced0aeb684303",
      background: 341
    },
    "telegram-bot-api": {
      readings: [
        {
          repository: "tdlib/telegram-bot-api",
          commit: "01a3679c0bbf9bbba03d1d3e20f621fa4becddcc",
          version: "10.0",
          date: "2026-05-07"
        },
        {
          repository: "tdlib/telegram-bot-api",
          commit: "fa6706fc8f6e22b3c25b512ede6474613f32b32b",
          version: "8.2",
          date: "2024-12-30"
        },
        {
          repository: "tdlib/telegram-bot-api",
          commit: "d091a730fb85bcd57764863dc5a85af3455550e9",
          version: "6.4.1",
          date: "2022-12-30"
        },
        {
          repository: "tdlib/telegram-bot-api",
          commit: "81b25986e1e395c951a34ff240f99f0af1420ebf",
          version: "5.0",
          date: "2020-12-30"
        }
      ],
      files: 19,
      fingerprints: 7594,
      bytes: 33052,
      sha256: "57ccc93edc17fb4427de702fcd14d325fbe39f945169931295ac1c1ae07eec43",
      background: 341
    },
    "telegram-cli": {
      readings: [
        {
          repository: "vysheng/tg",
          commit: "6547c0b21b977b327b3c5e8142963f4bc246187a",
          version: "1.4.1",
          date: "2016-03-23"
        },
        {
          repository: "vysheng/tg",
          commit: "04105bbf941ab9f6320ec5afec369fffeb9167ef",
          version: "1.4.1 (2015-12)",
          date: "2015-12-10"
        },
        {
          repository: "vysheng/tg",
          commit: "d74db187ef3ed9a152979274ba2ea2ad8fe8c8d3",
          version: "0.07",
          date: "2014-12-13"
        },
        {
          repository: "vysheng/tg",
          commit: "d94786957b8034b59fe918e84ecabfe088be2d36",
          version: "0.01",
          date: "2013-12-24"
        }
      ],
      files: 28,
      fingerprints: 2348,
      bytes: 11509,
      sha256: "6663b3239f26ddcdfd71563d64778f17731a9f9bbdfbfd9360c32e03b2ba93fe",
      background: 341
    },
    "telegram-desktop": {
      readings: [
        {
          repository: "telegramdesktop/tdesktop",
          commit: "929032d598f7c521adc1869152463cf9e1160533",
          version: "6.1.2",
          date: "2025-09-06"
        },
        {
          repository: "telegramdesktop/tdesktop",
          commit: "4505a2bf2dbb73185b4bb8b18b2aab721765bb7e",
          version: "5.9.2",
          date: "2024-12-24"
        },
        {
          repository: "telegramdesktop/tdesktop",
          commit: "686310489b4327aef12b956fc8cd0b5b476d6b83",
          version: "4.14",
          date: "2023-12-31"
        },
        {
          repository: "telegramdesktop/tdesktop",
          commit: "bc71a2619a3e9e180bc22db1c87e82651eea4588",
          version: "4.5",
          date: "2022-12-30"
        },
        {
          repository: "telegramdesktop/tdesktop",
          commit: "3cb89339c8a435dcc53e65d1df4dd4eb40a02844",
          version: "3.4.2",
          date: "2021-12-31"
        },
        {
          repository: "telegramdesktop/tdesktop",
          commit: "373635a765a6e05e6660132ed8037cbb91365654",
          version: "2.5.3",
          date: "2020-12-30"
        },
        {
          repository: "telegramdesktop/tdesktop",
          commit: "3e8b76dbd8ce1d6c3499be6a0270e5b4c1229e1a",
          version: "1.9.3",
          date: "2019-12-31"
        },
        {
          repository: "telegramdesktop/tdesktop",
          commit: "2eb3041c1f3e5e1c290ed8c364ab47dbb2262b1f",
          version: "1.5.6",
          date: "2018-12-27"
        },
        {
          repository: "telegramdesktop/tdesktop",
          commit: "94cf307ae0d6df7853dfec7083c17a0e9e369d1a",
          version: "1.2.7",
          date: "2017-12-31"
        },
        {
          repository: "telegramdesktop/tdesktop",
          commit: "218f991547ad02a3cb55df2d7d03e562eabe9482",
          version: "0.10.22",
          date: "2016-12-31"
        },
        {
          repository: "telegramdesktop/tdesktop",
          commit: "77eab809da805a9addca827a05d62759ea80879e",
          version: "0.9.15",
          date: "2015-12-08"
        },
        {
          repository: "telegramdesktop/tdesktop",
          commit: "a495c247ace5cc650dd0cf8ca1fc60cbd1be7948",
          version: "0.7.4",
          date: "2014-12-22"
        }
      ],
      files: 3045,
      fingerprints: 320010,
      bytes: 1585147,
      sha256: "d8e75ddfab5d70360c03fd536bf7eb63180f39b48f466ad90a52b7350b9afea8",
      background: 341
    },
    "telegram-ios": {
      readings: [
        {
          repository: "weholy/kio",
          commit: "cf1442c062d84738163c5c270a4cab6f4ff109fc",
          version: "12.8",
          date: "2026-07-30"
        },
        {
          repository: "akudryashov/Telegram-IOS-HLSPlayer-contest-",
          commit: "85d47573ad5c30fd56d8121a192d205146cbd347",
          version: "11.2",
          date: "2024-10-27"
        },
        {
          repository: "akudryashov/Telegram-IOS-HLSPlayer-contest-",
          commit: "1f95e664dfcc0c8f5b2571b687523b56b9de7557",
          version: "10.5",
          date: "2023-12-30"
        },
        {
          repository: "akudryashov/Telegram-IOS-HLSPlayer-contest-",
          commit: "6a15dbb4bbe0b915c23cbff577322c15fa936c45",
          version: "9.3",
          date: "2022-12-29"
        },
        {
          repository: "akudryashov/Telegram-IOS-HLSPlayer-contest-",
          commit: "322fda56c97fc856bd71c3c7989a72e6ac87776d",
          version: "8.4",
          date: "2021-12-28"
        },
        {
          repository: "akudryashov/Telegram-IOS-HLSPlayer-contest-",
          commit: "a706c210de4ca27e55cf8573d9c3447ba9fa821c",
          version: "7.3",
          date: "2020-12-29"
        },
        {
          repository: "akudryashov/Telegram-IOS-HLSPlayer-contest-",
          commit: "b60c8d25a6244ae721b1c52cb4c511cc6ff8f0a0",
          version: "5.13",
          date: "2019-12-30"
        }
      ],
      files: 6751,
      fingerprints: 503992,
      bytes: 2570807,
      sha256: "3136456a10e83d21e4fdcdc65308663cdc70993a0bae58e5fde2806ac813c64c",
      background: 341
    },
    "telegram-ios-legacy": {
      readings: [
        {
          repository: "peter-iakovlev/Telegram",
          commit: "f41e9695b5d92e94105afc073a2bbd6a15a1d33c",
          version: "5.0",
          date: "2018-08-27"
        },
        {
          repository: "peter-iakovlev/Telegram",
          commit: "90cce8fcdcff9bdbf5e757386618fecc42c95137",
          version: "4.6",
          date: "2017-12-08"
        },
        {
          repository: "peter-iakovlev/Telegram",
          commit: "58ce610e95aec809a847e928e06c01cffbd317a1",
          version: "3.6",
          date: "2016-02-25"
        },
        {
          repository: "peter-iakovlev/Telegram",
          commit: "18bf78b44e1244ab45b3b5218fe737986cc5c022",
          version: "3.2",
          date: "2015-11-18"
        },
        {
          repository: "peter-iakovlev/Telegram",
          commit: "a4c7fecdb51f87ac5cd049a5e0fbd04626b79482",
          version: "2.7",
          date: "2014-07-10"
        },
        {
          repository: "telegram-messenger/Telegram-iOS",
          commit: "8b672275191c8d28f5cc2dc27bf0ce6bf98a9eef",
          version: "2013-11",
          date: "2013-11-30"
        }
      ],
      files: 5468,
      fingerprints: 110099,
      bytes: 620044,
      sha256: "e8aa17a06aa1958270ce8a6bf416d6723a0b7bc077bc533d37be1d8b3fe2ae47",
      background: 341
    },
    "telegram-macos": {
      readings: [
        {
          repository: "overtake/TelegramSwift",
          commit: "a31de126ba2aa245ef167a7bf647b0b3e3c2c22a",
          version: "11.14.1",
          date: "2025-07-29"
        },
        {
          repository: "overtake/TelegramSwift",
          commit: "978e607a89ec1aa68ead108b74af552aae682d92",
          version: "10.15.1",
          date: "2024-07-03"
        },
        {
          repository: "overtake/TelegramSwift",
          commit: "3f547ddbffed6a1b76020b789650c2e2c0695f27",
          version: "10.4",
          date: "2023-12-27"
        },
        {
          repository: "overtake/TelegramSwift",
          commit: "be09fe0f3c249fb186340bbd041d169bb16847b1",
          version: "9.3",
          date: "2022-12-31"
        },
        {
          repository: "overtake/TelegramSwift",
          commit: "666844735640918192ad7fa690d6e562ac2de347",
          version: "8.4.1",
          date: "2021-12-30"
        },
        {
          repository: "overtake/TelegramSwift",
          commit: "00d6437125789a8e12e14fcff557b809891e320f",
          version: "7.3",
          date: "2020-12-31"
        },
        {
          repository: "overtake/TelegramSwift",
          commit: "ab8efd8dd063833848be6ecba7eb14734bf733d8",
          version: "5.8.1",
          date: "2019-11-13"
        },
        {
          repository: "overtake/TelegramSwift",
          commit: "b12c69da96920c1f6fee3ff7ec78cad8e8446ece",
          version: "4.8",
          date: "2018-12-28"
        },
        {
          repository: "overtake/TelegramSwift",
          commit: "fab7c89c11bd85f39e7da7d1127ba9b61f87de41",
          version: "3.7.1",
          date: "2017-12-29"
        },
        {
          repository: "overtake/TelegramSwift",
          commit: "ef6d0834534ed437fdb9283afc3aa06073b19f40",
          version: "2016-12",
          date: "2016-12-30"
        }
      ],
      files: 1622,
      fingerprints: 168961,
      bytes: 852681,
      sha256: "7e1479e3d1953e90446ef038f29eeb006266fe85740fe7b177188c6e73cebaa3",
      background: 341
    },
    "telegram-macos-objc": {
      readings: [
        {
          repository: "overtake/telegram",
          commit: "ed51a2633036f4caa6dbe0aadd7b6683e14609d8",
          version: "2017-10",
          date: "2017-10-11"
        },
        {
          repository: "overtake/telegram",
          commit: "3a567af13bc0f7433555afc9435886ded642017b",
          version: "2015-12",
          date: "2015-12-31"
        },
        {
          repository: "overtake/telegram",
          commit: "66a2f4bf540419eb817d3da62edce2b6acc5a898",
          version: "2014-12",
          date: "2014-12-22"
        }
      ],
      files: 1377,
      fingerprints: 32346,
      bytes: 180324,
      sha256: "9ec139697f92776bfe4102dffaf0988a878d226a260a6c877b54b2d1b45aac38",
      background: 341
    },
    "telegram-react": {
      readings: [
        {
          repository: "evgeny-nadymov/telegram-react",
          commit: "2f372ab6f4bf0495cf1cd56ed8350d64a897d95d",
          version: "0.0.892",
          date: "2021-12-22"
        },
        {
          repository: "evgeny-nadymov/telegram-react",
          commit: "3a062973b6f32101f052d5379bc3d67302956737",
          version: "0.0.892 (2020-12)",
          date: "2020-12-31"
        },
        {
          repository: "evgeny-nadymov/telegram-react",
          commit: "f6e44cf9b180c322e69bce5118f8cef6d53d82a4",
          version: "0.0.526",
          date: "2019-12-31"
        },
        {
          repository: "evgeny-nadymov/telegram-react",
          commit: "c81e976c5081cd639a5302455645782d6b657d03",
          version: "0.0.155",
          date: "2018-12-31"
        }
      ],
      files: 485,
      fingerprints: 25445,
      bytes: 130549,
      sha256: "8bd5219e776323ba5af4cc45c723c2601094692f32394135aff56edc4b7fd3bf",
      background: 341
    },
    "telegram-web-a": {
      readings: [
        {
          repository: "Jokerjs/Jokerjs-telegram-tt-12.0.0",
          commit: "e7ea73b151c66e1dba7e002f6ef25659fd288f26",
          version: "12.0.0",
          date: "2025-10-11"
        },
        {
          repository: "ekumenlabs/telegram-tt",
          commit: "412f26a6bf6814de3457a211653e6141ee05b096",
          version: "1.23.0",
          date: "2021-11-29"
        },
        {
          repository: "ekumenlabs/telegram-tt",
          commit: "5c2925f1ed9444ea460d775a8701c35c6149ec26",
          version: "1.0.0",
          date: "2021-04-29"
        },
        {
          repository: "spalt08/telegram-t",
          commit: "96fb3146f08eaa418bfcf0f586c90a800aa52863",
          version: "2020-08",
          date: "2020-08-07"
        },
        {
          repository: "saticModif/xchat_telegram_h5",
          commit: "2c4567af377098099b15624430b9722552a97279",
          version: "10.9.20",
          date: "2025-08-04"
        },
        {
          repository: "ptp-build/wai-chat",
          commit: "4bf223766db41c4e5adb3ed9a8397a098893c0eb",
          version: "1.60.0",
          date: "2023-04-16"
        }
      ],
      files: 1600,
      fingerprints: 108980,
      bytes: 567964,
      sha256: "791ff45de2ab1a95a17503449295e522ea0bc4653af074b13175165565dfc58a",
      background: 341
    },
    "telegram-web-k": {
      readings: [
        {
          repository: "teidesu/tweb",
          commit: "27b79e69ec89cb5f2c2b84a21a9af54bca45280a",
          version: "2.2 (656)",
          date: "2026-06-08"
        },
        {
          repository: "teidesu/tweb",
          commit: "3ee0bd692b6d8afcb50de70377ea7f8e57b04bf0",
          version: "2.2 (611)",
          date: "2025-12-30"
        },
        {
          repository: "teidesu/tweb",
          commit: "460cfe4ad6afcc3d96a539ea34f9de36c3b76137",
          version: "2.2 (526)",
          date: "2024-12-26"
        },
        {
          repository: "teidesu/tweb",
          commit: "f8e311415bc8fea5991bd91b1f16878da4934d9b",
          version: "2.0.0",
          date: "2023-12-30"
        },
        {
          repository: "teidesu/tweb",
          commit: "8bce2cbf7ad8cc79dcdc3089ca1e5472c4fa2430",
          version: "1.6.2",
          date: "2022-12-13"
        },
        {
          repository: "teidesu/tweb",
          commit: "19653ebcf6deac94771d0c73b8dfc7e6e3e6d56b",
          version: "1.0.0",
          date: "2021-12-20"
        },
        {
          repository: "teidesu/tweb",
          commit: "57f8d98d7afa83f215670c77cc36d8c8b345fa85",
          version: "2020-12",
          date: "2020-12-31"
        }
      ],
      files: 1903,
      fingerprints: 132584,
      bytes: 674762,
      sha256: "665966df3b54e7ebc6048764ca69c0a67538bd84879c587526f64ab43b2db256",
      background: 341
    },
    "telegram-wp": {
      readings: [
        {
          repository: "evgeny-nadymov/telegram-wp",
          commit: "fd98ac6d18637019218679b81cb92d983019014b",
          version: "2019-10",
          date: "2019-10-13"
        }
      ],
      files: 1445,
      fingerprints: 58391,
      bytes: 303053,
      sha256: "dd5bf3aed9350711eb4bc44be76aea382aa702caa76ad34c90e1444f7073acf4",
      background: 341
    },
    "telegram-x": {
      readings: [
        {
          repository: "TGX-Android/Telegram-X",
          commit: "e7000d737c462ecbdd02c42af402ea739769bee1",
          version: "0.28.11.1805",
          date: "2026-08-21"
        },
        {
          repository: "TGX-Android/Telegram-X",
          commit: "95845b4e164466b7eedbaec898daec70b7a738a9",
          version: "0.28.1.1783",
          date: "2025-12-26"
        },
        {
          repository: "TGX-Android/Telegram-X",
          commit: "d985ea50225aa30adbdfad29cbeb06ae6b55a560",
          version: "0.26.9.1737",
          date: "2024-12-23"
        },
        {
          repository: "TGX-Android/Telegram-X",
          commit: "23575a11fded8dd58d992ee4d4879531edbff7fe",
          version: "0.25.6.1673",
          date: "2023-12-31"
        },
        {
          repository: "TGX-Android/Telegram-X",
          commit: "c9305ca6afcd27dffd64d3b8327f81d8272351fe",
          version: "1581",
          date: "2022-12-24"
        },
        {
          repository: "TGX-Android/Telegram-X",
          commit: "7f791a860b5e0465ef44e0fca501e6040b86b186",
          version: "1490",
          date: "2021-12-31"
        }
      ],
      files: 1170,
      fingerprints: 122036,
      bytes: 591711,
      sha256: "a95c54557630932dba2b373272ac9a248e01f59b75d7540a040e43ec8c2f8f9d",
      background: 341
    },
    tgcalls: {
      readings: [
        {
          repository: "TelegramMessenger/tgcalls",
          commit: "d20de8e8bb2d605918e26ef697d4b8af1d6ea3ff",
          version: "2022-02",
          date: "2022-02-28"
        },
        {
          repository: "TelegramMessenger/tgcalls",
          commit: "48851770349761f89c969e1c9cde34b7fae5cf67",
          version: "2021-12",
          date: "2021-12-30"
        },
        {
          repository: "TelegramMessenger/tgcalls",
          commit: "2fa4dc6b2163fdcaa943ca9c0fdff152f7e0c013",
          version: "2020-12",
          date: "2020-12-29"
        }
      ],
      files: 135,
      fingerprints: 8138,
      bytes: 40324,
      sha256: "7570f5a0baaa98b8bc0b767368988b23bffd645ab1c9c867a41700e00e0a1ffb",
      background: 341
    },
    tgl: {
      readings: [
        {
          repository: "vysheng/tgl",
          commit: "ffb04caca71de0cddf28cd33a4575922900a59ed",
          version: "2.1.0",
          date: "2016-03-23"
        },
        {
          repository: "vysheng/tgl",
          commit: "557453a4416ac389ba6a9af6a6093a34cd20bda1",
          version: "2.1.0 (2015-12)",
          date: "2015-12-10"
        },
        {
          repository: "vysheng/tgl",
          commit: "2b35bf5a28054768fdb223ead9b1bd77d99a504d",
          version: "1.1.1",
          date: "2014-12-16"
        }
      ],
      files: 61,
      fingerprints: 3077,
      bytes: 15376,
      sha256: "c7368bd6da625898e0264d5dfeedf7050c1169a6523eedec3939fcd544ddc7a9",
      background: 341
    },
    unigram: {
      readings: [
        {
          repository: "UnigramDev/Unigram",
          commit: "71ad98560c3d7b0599f005591cf422514b0f1857",
          version: "11.2.11",
          date: "2024-10-24"
        },
        {
          repository: "UnigramDev/Unigram",
          commit: "2c5fe721199e6de51e98baf2bfc15223b782e0b8",
          version: "10.3",
          date: "2023-12-31"
        },
        {
          repository: "UnigramDev/Unigram",
          commit: "d29fe825c85194f761e0cca9ba0f1f81e19c0bfd",
          version: "9.4 (2022-12)",
          date: "2022-12-30"
        },
        {
          repository: "UnigramDev/Unigram",
          commit: "651ac08aeb79a4f871e5691b1e8bcb0de6120635",
          version: "8.4 (2021-12)",
          date: "2021-12-30"
        },
        {
          repository: "UnigramDev/Unigram",
          commit: "3a3c7ec2567c129e878c53de2f89f83ddecf032f",
          version: "7.2 (2020-12)",
          date: "2020-12-28"
        },
        {
          repository: "UnigramDev/Unigram",
          commit: "d8f4c4b8cabed611f777eb9eddedab3171b9fb2e",
          version: "2019-12",
          date: "2019-12-30"
        },
        {
          repository: "UnigramDev/Unigram",
          commit: "10347beb3f93cbb3eabf81413aa68696fb57697b",
          version: "2018-12",
          date: "2018-12-23"
        },
        {
          repository: "UnigramDev/Unigram",
          commit: "006e00c1f2715aedd17d2280b658ca97ff11b863",
          version: "2017-12",
          date: "2017-12-30"
        },
        {
          repository: "UnigramDev/Unigram",
          commit: "433359cfb92fbc645cf5cc8801ed46e5d44ce63b",
          version: "2016-12",
          date: "2016-12-16"
        }
      ],
      files: 4135,
      fingerprints: 153854,
      bytes: 843599,
      sha256: "dd622b518f5c93df8354859166ba24a11b07c959208e8a86ddff75e8bdbb0092",
      background: 341
    },
    webogram: {
      readings: [
        {
          repository: "zhukov/webogram",
          commit: "928731935f36b15a1a886e4be1f3fdec81b6fe7f",
          version: "0.7.0",
          date: "2022-11-17"
        },
        {
          repository: "zhukov/webogram",
          commit: "ba01736e7dc9555734df93665f77746efc8cc8a2",
          version: "0.7.0 (2018-12)",
          date: "2018-11-30"
        },
        {
          repository: "zhukov/webogram",
          commit: "61401c8a14d643a472ec20baddea8480e9cede2e",
          version: "0.5.5",
          date: "2016-12-20"
        },
        {
          repository: "zhukov/webogram",
          commit: "83b366f93ed381572331c7647576e90e9942a30b",
          version: "0.3.8",
          date: "2014-12-31"
        }
      ],
      files: 24,
      fingerprints: 5435,
      bytes: 24936,
      sha256: "0e60ad14767650a7af522db08a371042512533f5a0fbc1002578d8ab512c06e1",
      background: 341
    }
  },
  literals: {
    count: 31051,
    bytes: 175657,
    sha256: "e83111cbb830680a4f117a61bd99990349e70d97e139e8081b70518dc4594d6d"
  },
  backgrounds: {
    "0x7c13/Notepads": "8350f1ca8647670c22bca3d6b1c998107582a359",
    "AFNetworking/AFNetworking": "d9f589cc2c1fe9d55eb5eea00558010afea7a41e",
    "Alamofire/Alamofire": "7595cbcf59809f9977c5f6378500de2ad73b7ddb",
    "AndroidSDKSources/android-sdk-sources-for-api-level-19": "67b9fe0c5cabb1a8f73f255acbca2eb6e4147068",
    "AndroidSDKSources/android-sdk-sources-for-api-level-23": "d32e2eafffc20c5e9f6e3f31794d17e25484c30f",
    "AndroidSDKSources/android-sdk-sources-for-api-level-28": "809dd8b7822332cdbc68939d777eb70a6951908a",
    "AntennaPod/AntennaPod": "b7ee12ccfc026b7fe6ca7206a925a05a23e15cca",
    "Automattic/simplenote-android": "ac0d0442edc086a55ccd21ee299d1a5374284030",
    "Automattic/simplenote-ios": "d3e2599cd16485a4b75a4a62882056351c18a0c7",
    "Automattic/simplenote-macos": "899995937844f4add6d7cf5a77a61a06d77d50d7",
    "Blankj/AndroidUtilCode": "7b4caf9e5440046b3fefb63b6b6e2ead7ebaf809",
    "BradLarson/GPUImage": "167b0389bc6e9dc4bb0121550f91d8d5d6412c53",
    "BranchMetrics/ios-branch-deep-linking-attribution": "e8518a87820adcdede1c29ba9a1e87547db11cbb",
    "Caliburn-Micro/Caliburn.Micro": "bde86e9f3c507a976a405e2443cded9e5f43fee7",
    "Cimbalino/Cimbalino-Toolkit": "4932f3f7793f0bd20de7f2d7adaaaa1622042ce7",
    "Clipy/Clipy": "40445fd4f453edf5dd39cf18b9e4b5ffbf48deaa",
    "CocoaLumberjack/CocoaLumberjack": "44f4f2669d026430b3335e9c23fb83c5ad00f2e7",
    "CoderMJLee/MJRefresh": "5647d82cd7e0de8c59980c6cb2afff173978f481",
    "Codeux-Software/Textual": "73edf1c01182341a7d45cca484c2015b50479467",
    "CommunityToolkit/WindowsCommunityToolkit": "6bfe8a5d21feb8818a8048b9fc41a84a70af8b0f",
    "CosmicMind/Material": "ea59f7c4d72a4c3a3694042b05d4276e2ffd4e26",
    "FLEXTool/FLEX": "63a6f588841e94e4c3adaa045ff16eb8163f0bb4",
    "Foliotek/Croppie": "8998b1e35a79f5c8f920e7fa76f72523bffc8df5",
    "HandBrake/HandBrake": "8a50ce76d1de64876dde798c5adbf570108e7c92",
    "JakeWharton/ActionBarSherlock": "2c71339e756bcc0b1424c4525680549ba3a2dc97",
    "JakeWharton/NineOldAndroids": "d582f0ec8e79013e9fa96c07986160b52e662e63",
    "JakeWharton/ViewPagerIndicator": "8cd549f23f3d20ff920e19a2345c54983f65e26b",
    "JakeWharton/butterknife": "fcdebedf3276096db2f51bf6372b849b5a9c75ed",
    "JakeWharton/timber": "d226eb0391d6d32547dad7b2c77da84010d61aac",
    "JamesNK/Newtonsoft.Json": "09bb545d72969ad7fb4ea07db0d5c34f4fc07877",
    "JustinXinLiu/Continuity": "b22c881eb2f490c6a25b180320c0851aa752834c",
    "KDE/dolphin": "a770a0874644aff00c79f577f3ecc43a9a99d57b",
    "KDE/kdeconnect-kde": "07b669151278c00d226ad9641e096bbfdfd1b9db",
    "Kotlin/kotlinx.coroutines": "792ac67bdcd5592e5764753e623a9e8c6e4bcb29",
    "LawnchairLauncher/lawnchair": "159177582f060ea7ccd8ab4425ca91726dfbe5e1",
    "LonamiWebs/Telethon": "85c4a9131727663a596b8daabcc71c86a9bb4380",
    "M66B/NetGuard": "552ef140e440fc4e93f777d21f0c68c50108d67c",
    "MacDownApp/macdown": "3e2a2bf101c215c143bf00d9f857965f0ee82487",
    "MahApps/MahApps.Metro": "c4ba4c8fdc16dd4dc30434d5111d6fc032d79081",
    "Mantle/Mantle": "2a8e2123a3931038179ee06105c9e6ec336b12ea",
    "MikeOrtiz/TouchImageView": "579f587f63210e0cd66dd17ee75bf93545c72cfe",
    "MiniKeePass/MiniKeePass": "9b42e000a0925a40c7fbf11454316784703065cb",
    "MonitorControl/MonitorControl": "f16d90f29cefbd9fff47e26fc8f99fe7a5280deb",
    "MonoGame/MonoGame": "125c21d31cb71fb6e4f6f1bab7dbbeab930bdc34",
    "Mortennn/Dozer": "b0540378c01690ce566058b67bc7dc7e01efa4e6",
    "Nheko-Reborn/nheko": "90ff9c6f36dd9df9e0e23212c34b83ec61772bba",
    "OnionBrowser/OnionBrowser": "44edf9a8455e5a0dd271debbfacec4e3cc273b1f",
    "OpenEmu/OpenEmu": "95c2fe116aa82bd098ada181967f8ae67fa3592c",
    "PhilJay/MPAndroidChart": "9c7275a0596a7ac0e50ca566e680f7f9d73607af",
    "PrismJS/prism": "19f8de66b0f3a79aedbbf096081a4060fc0e80af",
    "PrismLibrary/Prism": "56f3d60382ac42e9cad96077f197f39c2f279449",
    "Quick/Quick": "06be3a6b912be964bb93b0a8389aca5966e6346e",
    "Ranchero-Software/NetNewsWire": "834decfad37802ef24d8a74897427a9eee57afdd",
    "ReactiveCocoa/ReactiveCocoa": "f2d9bd56ae9f345821d9cd53fe3479db77e29094",
    "ReactiveX/RxJava": "1eca072ba9980f3cbc5cfae68490cb5c3508f632",
    "ReactiveX/RxSwift": "5abdfe46cc21e4d536cdfc3dd09e130503f599fb",
    "SDWebImage/SDWebImage": "36e79ba485e9bb4d3cd4e3318908866dac5e7b51",
    "SVProgressHUD/SVProgressHUD": "a8160a193787467e55ae8ea0effac8ad2b479d85",
    "Samsung/rlottie": "34465a9e93c38af9a5287ad28400bb932c1a2a92",
    "ShareX/ShareX": "e9711f202c68e85bfe4fd34cd32862846418f46b",
    "SimonVT/android-numberpicker": "b4562fe5f926436b848ec34f306f7643704941a0",
    "SimpleMobileTools/Simple-Gallery": "a3564013b7ac2828d3b0f11572ce225f094423ff",
    "Skycoder42/QHotkey": "6c0e98492c59206139f8490706aadeb8ed033057",
    "SnapKit/Masonry": "8bd77ea92bbe995e14c454f821200b222e5a8804",
    "SnapKit/SnapKit": "2842e6e84e82eb9a8dac0100ca90d9444b0307f4",
    "SwiftyJSON/SwiftyJSON": "8805b547079d605f61f9c7964296384ff6fe853e",
    "TTTAttributedLabel/TTTAttributedLabel": "e73ed542ee311873ba501aba087f4126d4cd864d",
    "TeamNewPipe/NewPipe": "79767f95f7611c79891828383d7adbf6d3a8ac0b",
    "Tencent/rapidjson": "24b5e7a8b27f42fa16b96fc70aade9106cf7102f",
    "TermiT/Flycut": "9bd2303e1ba7604ba9d9a23369e8b6802ce3431c",
    "TextureGroup/Texture": "be0b74b4e23bbd16a2159169a0c0d80f47fd5b45",
    "TimOliver/TOCropViewController": "9782ecf30b5d16dfc95c89c939180adf457a2e82",
    "Trinea/android-common": "77a29eb754bbe7069edf18413112a6cb15f2c287",
    "TryGhost/Ghost-Android": "71b34abd3661efc1915ba08c555295a615070a74",
    "ViccAlexander/Chameleon": "6dd284bde21ea2e7f9fd89bc36f40df16e16369d",
    "Windows-XAML/Template10": "011df3321acb28a452fce1cebe82ed76863b35b0",
    "Yalantis/uCrop": "ec3aba80fc95410247d442dd8a890b2dc3652156",
    "ZipArchive/ZipArchive": "7a3d196c7ab08c6e13e4b5f0f4f31d237629a6b3",
    "abseil/abseil-cpp": "926f1d05a4f85663e4ca057f70f1a7f0a7d6b762",
    "airbnb/lottie-android": "05ea92e90381eb8a8ae06855ea2b74f322bebbec",
    "airbnb/lottie-ios": "f4db77d7feacba0c2360b84a40c38a6ce8ff399d",
    "airbnb/lottie-web": "bede03d25d232826e0c9dca1733d542d8a7754fb",
    "akheron/jansson": "a8b3c5999e752d895030360c553ba66fa6630ed0",
    "android/architecture-samples": "ee66e1526b84c026615df032c705842b7d2a521f",
    "android/nowinandroid": "d6abd6d3e562ae0f017888f5d62042316a49a2d6",
    "androidx/media": "2bc207851df311340767e913931ca7b28cab1794",
    "angular-ui/bootstrap": "baf0a567f9f4641848a9a4699695f9cde5f28f70",
    "angular/angular.js": "d8f77817eb5c98dec5317bc3756d1ea1812bcfbe",
    "ankidroid/Anki-Android": "a644cf7936e06099b250ced33a3bc26ccb22707d",
    "aosp-mirror/platform_frameworks_support": "a9ac247af2afd4115c3eb6d16c05bc92737d6305",
    "apache/commons-lang": "d15939ef46f0bd4144994df8be95cf5a7f91eb52",
    "apache/cordova-android": "654b03a32704db8f8fd2a889b49c2302d8b8b9ed",
    "apple/swift-nio": "63018571c88ab6807d5d80ea0f1ef7d9197c0489",
    "artsy/eidolon": "44486ed9149f16b3eb3a5e687f99ae078309f4fe",
    "artsy/emission": "51161b30107c2b2450fd0c46e954f02e999c3e4c",
    "artsy/energy": "e3543ff0a87029dbd171af7b0e09c9fa13b5536a",
    "astuetz/PagerSlidingTabStrip": "3f4738eca833faeca563d93cd77c8df763a45fb6",
    "audacious-media-player/audacious": "9d5ab90219cc678eed769788ccbf774eff3b62ca",
    "autofac/Autofac": "b7f65d61fcd650ac5850b05f83df1b5dbaaf8d27",
    "axios/axios": "23a25af0688d1db2c396deb09229d2271cc24f6c",
    "azchohfi/LottieUWP": "745fa82d9c0a2dc075ce15fa9b7865ab3cd42594",
    "banchichen/TZImagePickerController": "11776eb2a589019c3e01aafba693bb03b1f37fa5",
    "bcgit/bc-csharp": "214b5f881be55d708e528ae43693a70211557075",
    "bcgit/bc-java": "1a269caece1bfb2290ccd47098038c6edab3619b",
    "bitstadium/HockeySDK-Mac": "b9d70d9c490e7969c73cddd798ab22c7305fb1a9",
    "bitstadium/HockeySDK-iOS": "831f7e4e6bc12b2390b5221f95bbd26b4f129478",
    "bitwiseshiftleft/sjcl": "8e3125d0b98bbadb8d0f82a133ef4796ff275dcc",
    "bizz84/SwiftyStoreKit": "48d4d4c0b6a66732eb45e2f0104fb7d080c67a69",
    "brave/brave-ios": "398f8b763aa88cdc23289138863d62f05b2c2a23",
    "briar/briar": "b46d008aceb4c9cea306df8299fcfc1b7ce79d21",
    "brix/crypto-js": "ac34a5a584337b33a2e567f50d96819a96ac44bf",
    "bumptech/glide": "bf4901de78c206ed21ce73f5d25aa2bbf35ebf3c",
    "bvaughn/react-virtualized": "c737715486f724586aee8870ebea1e9efb7b0bfe",
    "castorflex/SmoothProgressBar": "c620eacc77d55d7039dc13c8fb29cfedb9cf09c3",
    "ccgus/fmdb": "d3abf748a2788471535993286603322ccdd02c3d",
    "chartjs/Chart.js": "cb02e1d207bd4c4c40b20c259017f85f26f1e30a",
    "chiunam/CTAssetsPickerController": "2ca7959e4812be21982f9218929164d2a2a04653",
    "chris-rudmin/opus-recorder": "87e0145fcf1525fad0d3729628cdbc958370001d",
    "chrisbanes/ActionBar-PullToRefresh": "f347ef96c2643fecee7cbf671db05c0487666dff",
    "chrisbanes/PhotoView": "565505d5cb84f5977771b5d2ccb7726338e77224",
    "cinnyapp/cinny": "c110e64341eef37706c5befb9fe8858b5e62bd5c",
    "clementine-player/Clementine": "6690b8a8647d4a69320e69d3218610873276631c",
    "coil-kt/coil": "a42b7709600630cd2bed73517832442b98d4d7b5",
    "conversejs/converse.js": "976f6a8818edbc4a3065a3b355885f73d9eaafe3",
    "coteditor/CotEditor": "611b0ce5cf6a7ade94535611aac10d9a169f0547",
    "cure53/DOMPurify": "1fa97e8f0b671ded461adfe6af255f2aab4202d0",
    "curl/curl": "5c61e168698a72b87437d58ed728bcdea6d5db42",
    "d3/d3": "66bfe8c6672873293e1f83253e6fbb1508633826",
    "daimajia/AndroidSwipeLayout": "5f8678b04751fb8510a88586b22e07ccf64bca99",
    "danielgindi/Charts": "29e4f58f7cb20cbc0e4bd9b3fb060479b42c06c5",
    "davemorrissey/subsampling-scale-image-view": "173e421fdbfa971fe8db2d943c1bd758ce679d24",
    "dcodeIO/long.js": "e1bcb4f65096465b69f0fd67e68fc2a79a67ade9",
    "dotnet/wpf": "1cfc37f708f91ff4556bd25af414546c446f3a16",
    "duckduckgo/iOS": "7b3f6010d27a3a69fe92a2ad698543f2e67c8900",
    "dzenbot/DZNEmptyDataSet": "9bffa69a83a9fa58a14b3cf43cb6dd8a63774179",
    "element-hq/element-ios": "917adc8e1d28ecc116110ac71c4a6d9d2f144714",
    "emilsjolander/StickyListHeaders": "cec8d6a6ddfc29c530df5864794a5a0a2d2f3675",
    "emscripten-core/emscripten": "a04d0beef36bfa7661cee4b8dff7d3909303dabc",
    "enormego/EGOTableViewPullRefresh": "01d7ff2c9456c42833194569f7f35fbcc73d6b1a",
    "ericniebler/range-v3": "ca1388fb9da8e69314dda222dc7b139ca84e092f",
    "excalidraw/excalidraw": "4872083c044491b6d5c96ae134a75464f96d6831",
    "facebook/KVOController": "1ee564830a466f96e86c403f55fbe125c04af5f4",
    "facebook/Shimmer": "a7eba17652638ef894407ce13a4bc5ca347ba488",
    "facebook/WebDriverAgent": "e364eea00d529ac363e33f3ac92be3d553f54109",
    "facebook/facebook-ios-sdk": "c00e9e0e86f0d6a89cb069f09a882d8ab3099744",
    "facebook/fresco": "1566dd8f87a637907cc42cf13a5faefa8f46ea90",
    "facebookarchive/AsyncDisplayKit": "0ebec19d2165cafce1df070e50473f9a25c895d6",
    "facebookarchive/draft-js": "afdb5c3177c13fd26cb0abbdc439488f3e21b73b",
    "facebookarchive/pop": "87d1f8b74cdaa4699d7a9f6be1ff5202014c581f",
    "federicoiosue/Omni-Notes": "16fbf8835d5efabbfe28881239d3c4f5a8e2dab1",
    "felixse/FluentTerminal": "34739682963680e529fddcb264a82a658821d54e",
    "fengyuanchen/cropperjs": "8e597a3b11e514bafc1e558f30f398ed574fcded",
    "feross/simple-peer": "f1a492d1999ce727fa87193ebdea20ac89c1fc6d",
    "ffmpeginteropx/FFmpegInteropX": "3287c0a53b5321fee70eadd4109471d136b22c32",
    "flameshot-org/flameshot": "5e5c341dce471069136c5544c945e76da270720f",
    "fmtlib/fmt": "60ccad511fd680cb91d8b60a315759f71c67bef9",
    "forkingdog/UITableView-FDTemplateLayoutCell": "c624e4db4c6bc3723ba971218aa5454dd59c7415",
    "gabime/spdlog": "62302019babd8fdf63c1c6dc4c9faa48d441a7f0",
    "gao-sun/eul": "b5c3bd0a5be2679ca7e22da676be5ac73e300f4a",
    "github/Rebel": "e2507db762d1c406a7e3d9a81a41b4f1c7f512b1",
    "gitx/gitx": "4bd4600a3c8b1986ce04a43768903ad86788577c",
    "gnachman/iTerm2": "b9c78a2de7c2e2ec6f6a7bb960cbdf5566ba8125",
    "gogs/gogs": "eb1054e5432fc8397678372f08613429be233d7c",
    "goldendict/goldendict": "b380efc8ec62211fa776a6669f511247d4707948",
    "google/ExoPlayer": "243e6c292ac88307263e3974152d125345c3e5c4",
    "google/boringssl": "a0689af29e8e460f1e5380e0fb74cef1b342e810",
    "google/breakpad": "418aacd617897c19d960ec3e649f42ea95a6363a",
    "google/flexbox-layout": "366b461fd0425bfaa9872b1d9af9da3055d3bc74",
    "google/grafika": "b1df331e89cffeab621f02b102d4c2c25eb6088a",
    "google/gson": "9835b6f90192f79cdf5300c528fc6212455fb6c1",
    "google/guice": "621416a2408952eec8007e06e81f4dc21baa8ab0",
    "google/iosched": "738e1e008096fad5f36612325275e80c33dbe436",
    "google/libphonenumber": "f7e3e88c92b905c8d6edb81f336dbe25edc05b52",
    "googlearchive/android-Camera2Basic": "4cc1c3e219d8d168b7893f7a6b2b348740679e5a",
    "gpac/mp4box.js": "c07133a2c87d6edd409e54b8ec1f65320fed55c0",
    "gram-js/gramjs": "3dc2346fb15ee5a73a03bce3bd191e7d28c76f06",
    "greenrobot/EventBus": "0194926b3bcf70cc0d7bfd3c5da16708dd5ab876",
    "groue/GRDB.swift": "18497b68fdbb3a09528d260a0a0e1e7e61c8c53d",
    "gsdios/SDAutoLayout": "a5e7527267ef50337ace81f041f570bb56b6209f",
    "hdodenhof/CircleImageView": "59ee0a11d7199cdeb2d454ebeaaa8396238c418f",
    "highlightjs/highlight.js": "0bc57cfcfb7eab3de7b9ed07e51ff02f6dca441f",
    "hunspell/hunspell": "f143a42a0b95578c39f8657101624ed44dea6514",
    "iNPUTmice/Conversations": "e5c4908c6550ef25990452bffe146adaabec0255",
    "icsharpcode/SharpZipLib": "ff2d7c30bdb2474d507f001bc555405e9f02a0bb",
    "indragiek/INAppStoreWindow": "94599e739ba1f9f9f44c5820ee26980f86af3579",
    "insidegui/WWDC": "67266753e15992ff57e9358d7953c854032582ce",
    "ivanvorobei/SPAlert": "e8a0208c1af3e0fc1393eb3d58381d517811c0d8",
    "iziz/libPhoneNumber-iOS": "1275507b189d157d583fdce30c69d60be58190aa",
    "jakearchibald/idb": "77dd8bebf3669bbce9628e470a021ff63eb4acaf",
    "jamesflorentino/nanoScrollerJS": "cda34ec8ef22ad4e0a37c770230edc9563033496",
    "jdg/MBProgressHUD": "4a7c5f3e53cdea77c5dcb8578c2ee5acacdf6781",
    "jellyfin/jellyfin-web": "f330b7bc8b6fc9c0d937659919fa82a9564e2ec0",
    "jfeinstein10/SlidingMenu": "4254feca3ece9397cd501921ee733f19ea0fdad8",
    "jgraph/drawio": "5b2e73471e4fea83d681f0cec5d1aaf7c3884996",
    "journeyapps/zxing-android-embedded": "d09b7c76c3124fbfbd096a65d60b1997f37ff90f",
    "jquery/jquery": "51eb576cca6ffce252dc152bf8e91d5230a0d887",
    "jverkoey/nimbus": "06acbbf510b87008b48f855d84a97d1807b6eb7a",
    "k9mail/k-9": "591af9cdd552688dfefbfb278d5c0658f130d2ae",
    "karlheyes/icecast-kh": "ea3554b5167f6780a8be77f1715f90ed02005665",
    "kazuhikoarase/qrcode-generator": "3f716b9974e1c6908a6abb1c80eeb90373fa3ff5",
    "kcat/openal-soft": "2dc741b54a49fc6a7716afd1504ca1056cff7db4",
    "keepassium/KeePassium": "e651df4f89b0b8550371566ca9aa55a964d2904e",
    "keepassxreboot/keepassxc": "95bae8377c88f46fda565e09fee25d7ba684fe9e",
    "kickstarter/android-oss": "e5ba636b4de6c78653dd298b15699411787adc98",
    "kishikawakatsumi/KeychainAccess": "e0c7eebc5a4465a3c4680764f26b7a61f567cdaf",
    "kolyvan/kxmovie": "2c5324b09940aeec3d75475c54306364397b8d1f",
    "koush/ion": "2e48671fb865e993f714b5ffed16e82aed6d04fb",
    "ksnip/ksnip": "2970df94ac5348018d62e0d5f87a72e6d3c6468f",
    "kstenerud/KSCrash": "62039fc55f3f673fefb3644099f646ae3c30fc5e",
    "lbugnion/mvvmlight": "aa657f7150730ea9d82d1077ffa0038affc400ca",
    "lemenkov/libyuv": "44d9bc68f216585cdcfefbe0b59afd7e54f2c550",
    "libevent/libevent": "0c3e47ad5f654714e39bae3f8689a3446599b614",
    "libsdl-org/SDL": "38aace93598bcd2ae12eec4d277790425cf08ade",
    "lindexi/UWP": "b5e9c8cc1b55465a4c9af44984e3caeaf97b62d2",
    "localForage/localForage": "fb78c77ee583fb727a558c439b5174aca38c5924",
    "lodash/lodash": "9429a4ee03056e5b7be9a85a54571d7630f05983",
    "lua/lua": "53b41d0cddd80bf33fdc631bdd32e3ba53842b89",
    "luckydonald/pytgbot": "2f84b11253873f7af1bc7539eb7d93197d51c90c",
    "lukakerr/Pine": "5cbdcf63a6e4b68581c0471c2edecc8c6ede409e",
    "lz4/lz4": "d9c01a3d49114dc28e2dfbbc0a8990e88be7b694",
    "macvim-dev/macvim": "b0e4e533e7fb8ca3daef0d9c06e7ed11c147ad9f",
    "madler/zlib": "d201f04c72b0881220f5ba75ca19fd0e19fa848b",
    "magicalpanda/MagicalRecord": "6031f608b79c1d6802007aaed6efd100e11f59ba",
    "marmelroy/Zip": "bca30f6d6c7d37cbc4aa8f6b0002e281dcc36195",
    "material-components/material-components-android": "ac7e18efeefb331850c561faf9ab8bf81d27ba68",
    "material-components/material-components-web": "65521916b6e122397143a61ecfb1657641add18a",
    "mathiasbynens/punycode.js": "9e1b2cda98d215d3a73fcbfe93c62e021f4ba768",
    "mattermost/desktop": "c220b8106b01985417e24a4a3c31e746382a6c71",
    "mattermost/ios": "526e7ebee73afb4948db14f5d3779ab66bc0bc60",
    "mediaelement/mediaelement": "170a1e93594e45a03f8c8ece907f22269eec1e9a",
    "microsoft/FFmpegInterop": "35ce0532e6d562e3309a271e113fd1e04021c6b9",
    "microsoft/GSL": "ea559a35613a5bbf6889729c4a870c5196acdc4a",
    "microsoft/Win2D-Samples": "cd4c212dae7095838d0d8717fed86a94d579cda3",
    "microsoft/WinUI-Gallery": "29f62479d5c046a0b854a5868e5a7cd484572d87",
    "microsoft/Windows-universal-samples": "534d40ae64cc6a0ad03b1f0c53236845125abeb2",
    "microsoft/WindowsCompositionSamples": "92e5ee73e78ff81bfe46b8045f50c948dc55d6e1",
    "microsoft/XamlBehaviors": "ae02fdb64d74d1696f1eb23eb5db0991379622b3",
    "microsoft/appcenter-sdk-apple": "307caacd16cd010ea3c8fca851584ba4815af667",
    "microsoft/calculator": "9f186049101f9a26e99a6e6cdff614d5558b5d27",
    "microsoft/microsoft-ui-xaml": "3cae15f071f1ab8565f9a7592dbf27f04bafe651",
    "microsoftarchive/WindowsPhoneToolkit": "4e4fd5d36c769c004f7ccc7daf78a5ffb8ef18df",
    "moment/moment": "18aba135ab927ffe7f868ee09276979bed6993a6",
    "mozilla-mobile/fenix": "9f12e383de63a79b3b7623996dd9b2553590eea8",
    "mozilla-mobile/focus-ios": "a2832521c1daa0c23419c73705ae043ed60c9791",
    "mozilla/mozjpeg": "08265790774cd0714832c9e675522acbe5581437",
    "mpv-player/mpv": "b955aa28f3dc93dc6b21485a0d5b7feb8e6dc10f",
    "mumble-voip/mumble": "3616998b7859cb25a77439042bfbce77a65c7d1c",
    "mutualmobile/MMDrawerController": "08b153860e26ddbe6b8906909fb30e32c670a9f4",
    "mwaterfall/MWPhotoBrowser": "66ddd73859978a9c24c6ce014634f3bde351e917",
    "nextcloud/android": "36277a102205708553c5f274d265f7e83da43596",
    "nickbutcher/plaid": "15958cc287f4a8efb2c39b65ca57cd41c7aad518",
    "nicklockwood/AutoCoding": "e4b098a15231c5a4225fb8bf10636d794cd20aea",
    "nicklockwood/FXBlurView": "9530adfc62fa682d0d8b3f612d3bb3af7a60ab7e",
    "nicklockwood/GZIP": "f710a37aa978a93b815a4f64bd504dc4c3256312",
    "nicklockwood/SwiftFormat": "561f2253c520d8ee7f1818dadf14cb623b7239f2",
    "nlohmann/json": "199dea11b17c533721b26249e2dcaee6ca1d51d3",
    "nodeca/pako": "c81171d97cd17ae7fc541e7bfb10121288ef2ece",
    "nomic-ai/gpt4all": "cd70db29edaf0f02a567f5eea94f5e52240be3e9",
    "noraesae/perfect-scrollbar": "721398fda70afbdf5d5b1b21e2f70d9df6c68383",
    "nostra13/Android-Universal-Image-Loader": "458df4da2e23ba9ad76c79241a948cdfcccf72ae",
    "notepad-plus-plus/notepad-plus-plus": "a6c46fd4cb0fa115ced3b3bfb1ff53fbdb8989f3",
    "nothings/stb": "31c1ad37456438565541f4919958214b6e762fb4",
    "oarrabi/OAStackView": "c886ae815e8dc71ac650f62b002d8c836bb85e6e",
    "obsproject/obs-studio": "f86e9c1d59c9fce27ab962d2aca94f76d90abc04",
    "onevcat/Kingfisher": "410984bf301f4fa224fe56277b3f8672cc465c79",
    "openlayers/openlayers": "58a284c3469e6d5601a8ff95f5bb60cf877c0244",
    "owncloud/android": "73316e6f4591c4ef008eeab0d6b587cdcc27b08c",
    "owncloud/client": "3bd29f7396f0789bf9ff671a700d51098b171c79",
    "owncloud/ios": "e820cc1ccabe20ec5407ee91924cba3983ef9784",
    "owntracks/android": "25c27bee98362e6ce66ff324fb2eb271edb49623",
    "p0deje/Maccy": "d994f91f11e4836d155f41119577237ce7d9d5b4",
    "parse-community/Parse-SDK-iOS-OSX": "5a812217f2cb91f8393295f67cad859209d428a2",
    "pents90/svg-android": "93711046426eeb78bde0075cd0946dceb5d6d49d",
    "peterolson/BigInteger.js": "441f6bd73cef6a5029dd5600f17e3dd79eafeddb",
    "photoprism/photoprism": "382ffa89927f9fa2aca6ab83481177e0d81dd405",
    "plausiblelabs/plcrashreporter": "dbb05c0bc883bde1cfcad83e7add25862c95d11f",
    "pmndrs/zustand": "f094eebe9bd3b4b0d77b997f69ab1d273f69a877",
    "preactjs/preact": "f6c6cda581e1123095c56f9fc232b82fc518e426",
    "psi-im/psi": "7c51cfd05855cb1dddfdd5ba96db8a9125a5e65c",
    "pyrogram/pyrogram": "30de1e21e3e8b5949971ba0bba56bb818ba43b71",
    "qTox/qTox": "2b9cbdcac1f5f140e054513d03a53b68b2ba843a",
    "qbittorrent/qBittorrent": "0402289eaff722f6aaf80d3d6ad0f08405016d05",
    "quicksilver/Quicksilver": "56896299ebb2ab63db0f9b723a2f141c65a43fab",
    "realm/realm-swift": "c22f9303d446fc3c044e4c151ed19597464b6bd7",
    "redis/redis": "4f8cdc2a1ea53e42955af758aabffee67cb455dd",
    "reduxjs/redux": "3084fc33bb23ab4cab4796172eafe342da4e73d9",
    "revoltchat/frontend": "085f016d8fffe1e7b14cf2437828c5ef102c5043",
    "robbiehanson/CocoaAsyncSocket": "5ddba5e72f38e56010dbfac08b44478ee5000c0c",
    "romannurik/muzei": "9c50f1ca20a75d1cfca7f16ea67976528145c93c",
    "rs/SDAVAssetExportSession": "af4728e5fb83b618a6a548fe78b1bdf6b612fba1",
    "rubenlagus/TelegramBots": "da6fce9d8aed47af269c89e1f23aeca2bd51030f",
    "rxhanson/Rectangle": "64a918685269119367a8a70d4518f6bec3a0c1f3",
    "samvermette/SVPullToRefresh": "a5f9dfee86a27c4e994d7edf93d0768c881d58bb",
    "samvermette/SVWebViewController": "fe4ddeca1a8c7e5cc5ea716667426463f31b28f3",
    "sannies/mp4parser": "ff137905f8f7334c3013fa5fa461a438de49c7e1",
    "scrod/nv": "76240e2b3f1b8b373556bb000997f8ac59cfeb72",
    "sephiroth74/ImageViewZoom": "bfe833a7c61bcc28fea39f5758f0531cde0f4dd8",
    "shadowsocks/shadowsocks-android": "6ef346c7d53572145b0e584d848d0c4c3cff90f2",
    "sharpdx/SharpDX": "ab36f12303e24aa60fe804866617716b6ded95db",
    "sindresorhus/Gifski": "f298f53bc52ddfa908db124800ae830f7a3003d2",
    "smplayer-dev/smplayer": "725647918cddd221f242a183f05ac5170e31e7f2",
    "soffes/HotKey": "a3cf605d7a96f6ff50e04fcb6dea6e2613cfcbe4",
    "solidjs/solid": "f47845f9cc16ecbb316aa6560c7161f45af9a3d8",
    "sparkle-project/Sparkle": "fa4eaa977cb1a390b237349be2f3d761175f345a",
    "sqlcipher/sqlcipher": "c7e811b399379c948b423872ad7ba91d2ce38434",
    "square/okhttp": "1682d9bac8c03dffde2969b0b74d47649d0dbb52",
    "square/picasso": "e94d6116e3fff99b3932103e0ab22ff5b44a1273",
    "square/retrofit": "0b118105fe8436791436b8bc9c95b9aa2cfd3bdd",
    "steipete/Aspects": "673e51e8ed612431340e0928f44c1ab1cf40d893",
    "steipete/PSTCollectionView": "583d2e5e120d55252bb8c31c49db605668c5cfe8",
    "strawberrymusicplayer/strawberry": "56c61a668fa1c6bda7b588a04948068e5ec1d73c",
    "strongbox-password-safe/Strongbox": "7807c1aecc89d55af66f827a164f7bde1919efdd",
    "sveinbjornt/Platypus": "0891fbda27e13ac2d52163bae1fa92ddc717389b",
    "sveltejs/svelte": "15720b16a5ef33e3e1f4301c77b94ec375070e73",
    "telegramdesktop/libtgvoip": "f321e7c8cc086bac6ae06fa0934aac7d9833a310",
    "termux/termux-app": "30ebb2dee381d292ade0f2868cfde0f9f20b89fe",
    "thunderbird/thunderbird-android": "a59bd679859d369c9a39be147e536b825ffd0a6b",
    "travist/jsencrypt": "a0ae319f4011d90ec7dc15192c0f7be1f3946ee0",
    "tuskyapp/Tusky": "43ae0bb4556392393a3d759ce42a93f3a003e83a",
    "vector-im/element-android": "98720ce4a58a6348d22dd8d1be35a86316338529",
    "video-dev/hls.js": "afe5b8bf1a43a8d8711c325b597f8782465e1e05",
    "videojs/video.js": "1ce2b219f450842455e120518bf669e1d5b2ae38",
    "videolan/libvlcsharp": "20a5f0d1f55a479a8c5b83c23b66deab92c9f9e4",
    "videolan/vlc-android": "4ffb22b65b97c809330621234ba2811f627d8f56",
    "videolan/vlc-ios": "12cd503e3b12e00f0bc36ef568d2edf985c7d473",
    "vlc-qt/vlc-qt": "9b2f561dd8e2a3508d80c703eb0be5d8b82c05ec",
    "vuejs/core": "e2bede96134f757aad5c5b33ac9be055022dbfc8",
    "wasabeef/recyclerview-animators": "6c5c7748e86f43d3d03f7b3122f473e1fd807681",
    "webmproject/libwebp": "3757b8afeb54e305eaef18502812a9a88b7ed662",
    "wikimedia/apps-android-wikipedia": "aa428fa31b6f9fac1129116cdae5a32e8774809b",
    "wiz0u/WTelegramClient": "3f1a4ea02563a782210e4611dd4d16cbde4cdf37",
    "woocommerce/woocommerce-ios": "2077debb97b5020c3aa1faaece30961beabf73e8",
    "wordpress-mobile/WordPress-Editor-iOS": "b56b59e8f76b6eaf0bb378b487d7ec38db5a407e",
    "xiph/ogg": "0288fadac3ac62d453409dfc83e9c4ab617d2472",
    "xiph/opus": "3da9f7a6db1c05c3996cb363a9d1931a978bf1be",
    "xiph/opus-tools": "5f894e95a50b2004d8c8171082a5fd7327f93653",
    "xiph/opusfile": "6dfd29e7adb87f2e193575fc3fa88cbf1a0b27df",
    "xiph/rnnoise": "70f1d256acd4b34a572f999a05c87bf00b67730d",
    "xyzzer/WinRTXamlToolkit": "2c81f0ac2671170fd96351f172f55c65177c67c3",
    "yapstudios/YapDatabase": "cc4dbb17421221519c72e9f222a8631c7ebf5db7",
    "zxing/zxing": "7f129804e396958ae762da288da5df330d142da0"
  }
};

// src/catalog/shards.ts
var shardedUpstreams = Object.keys(upstreams_lock_default.shards);
var literalShard = "literals";

// src/fingerprints/hash.ts
var fnvBasis = 2166136261;
var fnvPrime = 16777619;
function hashText(text6) {
  let hash3 = fnvBasis;
  for (const byte of new TextEncoder().encode(text6)) hash3 = Math.imul(hash3 ^ byte, fnvPrime);
  return hash3 >>> 0;
}
function mix(hash3) {
  let mixed2 = hash3 ^ hash3 >>> 16;
  mixed2 = Math.imul(mixed2, 2246822507);
  mixed2 ^= mixed2 >>> 13;
  mixed2 = Math.imul(mixed2, 3266489909);
  return (mixed2 ^ mixed2 >>> 16) >>> 0;
}

// src/fingerprints/shard-format.ts
var shardFormat = 2;
var shardMagic = "TGFP";
var sections = ["header", "paths", "traits", "groups", "bits"];
var prefixBytes = 12;
var channelsOfShard = 3;
var wholeChannel = 2;
var loBits = 8;
var ShardFormatError = class extends Error {
};
function loMask(scale) {
  return 65535 << 16 - loBits - scale & 65535;
}
function checksum(bytes2) {
  let sum2 = bytes2.length;
  const { buffer, byteOffset } = bytes2.byteOffset % 4 === 0 ? bytes2 : new Uint8Array(bytes2);
  const words2 = new Int32Array(buffer, byteOffset, bytes2.length >>> 2);
  for (let at3 = 0; at3 < words2.length; at3++) sum2 = Math.imul(sum2, 16777619) ^ (words2[at3] ?? 0);
  for (let at3 = words2.length * 4; at3 < bytes2.length; at3++) sum2 = Math.imul(sum2, 16777619) ^ (bytes2[at3] ?? 0);
  return mix(sum2);
}

// src/fingerprints/filter.ts
function wordsFor(fingerprints) {
  return Math.max(1 << 11, 2 ** Math.ceil(Math.log2(fingerprints * 0.75)));
}
function createFilter(fingerprints) {
  return filterOver(new Int32Array(new SharedArrayBuffer(wordsFor(fingerprints) * 4)));
}
function filterOver(words2) {
  const shift = Math.clz32(words2.length) + 1;
  const add = (hi, lo) => {
    const hash3 = hashOf(hi, lo);
    const word = hash3 >>> shift;
    words2[word] = (words2[word] ?? 0) | bitsOf(hash3);
  };
  return {
    words: words2,
    add,
    addAll(hi, lo) {
      for (let at3 = 0; at3 < hi.length; at3++) add(hi[at3] ?? 0, lo[at3] ?? 0);
    },
    mayHold(hi, lo) {
      const hash3 = hashOf(hi, lo);
      const bits = bitsOf(hash3);
      return ((words2[hash3 >>> shift] ?? 0) & bits) === bits;
    }
  };
}
function hashOf(hi, lo) {
  return Math.imul(hi ^ Math.imul((lo >>> 16 - loBits) + 1, 2654435761), 2246822507);
}
function bitsOf(hash3) {
  const mixed2 = Math.imul(hash3 ^ hash3 >>> 15, 3266489909);
  return 1 << (mixed2 >>> 27) | 1 << (mixed2 >>> 22 & 31) | 1 << (mixed2 >>> 17 & 31);
}

// src/fingerprints/literal-format.ts
var literalFormat = 1;
var magic = "TGFL";
var prefixBytes2 = 16;
var checkedFrom = 12;
function placesOf(paths, homes2, literals) {
  const hi = paths + homes2 * 4;
  const counts = hi + literals * 4;
  const lo = counts + homes2 * 2;
  return { paths, hi, counts, lo, end: lo + literals };
}
function openLiterals(bytes2) {
  if (bytes2.length < prefixBytes2 || new TextDecoder().decode(bytes2.subarray(0, 4)) !== magic) throw new ShardFormatError("these bytes are no literals");
  if (bytes2[4] !== literalFormat) throw new ShardFormatError(`literal format ${bytes2[4] ?? 0}, but this version reads format ${literalFormat}`);
  const view = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  if (checksum(bytes2.subarray(checkedFrom)) !== view.getUint32(8, true)) throw new ShardFormatError("the literals are damaged or cut short");
  const from = prefixBytes2 + view.getUint32(12, true);
  const header = JSON.parse(new TextDecoder().decode(bytes2.subarray(prefixBytes2, from)));
  const places = placesOf(from, total(header, "homes"), total(header, "literals"));
  const copy = (start, end) => new Uint8Array(bytes2.subarray(start, end)).buffer;
  return {
    header,
    paths: new Uint32Array(copy(places.paths, places.hi)),
    hi: new Uint32Array(copy(places.hi, places.counts)),
    counts: new Uint16Array(copy(places.counts, places.lo)),
    lo: bytes2.subarray(places.lo, places.end)
  };
}
function total({ upstreams: upstreams2 }, what) {
  return upstreams2.reduce((sum2, one) => sum2 + one[what], 0);
}
function visitKnownLiterals({ header, paths, hi, counts, lo }, visit) {
  let home = 0;
  let at3 = 0;
  header.upstreams.forEach(({ homes: homes2 }, upstream) => {
    for (const last2 = home + homes2; home < last2; home++) {
      for (const end = at3 + (counts[home] ?? 0); at3 < end; at3++) visit(hi[at3] ?? 0, lo[at3] ?? 0, upstream, paths[home] ?? 0);
    }
  });
}

// src/fingerprints/bits.ts
var BitReader = class {
  words;
  /** In bits. */
  at = 0;
  constructor(bytes2) {
    this.words = new Int32Array((bytes2.length >>> 2) + 3);
    new Uint8Array(this.words.buffer).set(bytes2);
  }
  readGamma() {
    const zeros = ~bitsAt(this.words, this.at);
    const length = Math.min(30, 31 - Math.clz32(zeros & -zeros));
    const value = bitsAt(this.words, this.at + length + 1) & (1 << length) - 1;
    this.at += length * 2 + 1;
    return (1 << length) + value - 1;
  }
  /** Fills the places from `from` to before `end`. One loop over local state: millions of pairs are read before anything else can begin. */
  readPairs({ rising, plain: plain2 }, from, end, { rice, plain: plainWidth, shift }) {
    const { words: words2 } = this;
    const unit = 2 ** rice;
    const riceMask = rice === 32 ? -1 : (1 << rice) - 1;
    const plainMask = (1 << plainWidth) - 1;
    let { at: at3 } = this;
    let before = 0;
    for (let place = from; place < end; place++) {
      let ones = 0;
      for (; ; ) {
        const zeros = ~bitsAt(words2, at3);
        const run3 = zeros === 0 ? 32 : 31 - Math.clz32(zeros & -zeros);
        ones += run3;
        at3 += run3;
        if (run3 < 32) break;
      }
      at3++;
      before += ones * unit + ((bitsAt(words2, at3) & riceMask) >>> 0);
      at3 += rice;
      rising[place] = before;
      plain2[place] = (bitsAt(words2, at3) & plainMask) << shift;
      at3 += plainWidth;
    }
    this.at = at3;
  }
};
function bitsAt(words2, at3) {
  const word = at3 >>> 5;
  const offset = at3 & 31;
  const first3 = (words2[word] ?? 0) >>> offset;
  return offset === 0 ? first3 : first3 | (words2[word + 1] ?? 0) << 32 - offset;
}
function riceWidth(bound, count2) {
  return Math.max(0, 31 - Math.clz32(bound / (count2 + 1) * Math.LN2));
}

// src/fingerprints/front-coding.ts
var Cursor = class {
  bytes;
  at = 0;
  constructor(bytes2) {
    this.bytes = bytes2;
  }
  varint() {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === void 0) break;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new RangeError("a number is cut short");
  }
  take(count2) {
    const end = this.at + count2;
    if (end > this.bytes.length) throw new RangeError("a text is cut short");
    const taken = this.bytes.subarray(this.at, end);
    this.at = end;
    return taken;
  }
};
function decodeTexts(bytes2, count2) {
  const decoder = new TextDecoder();
  const cursor = new Cursor(bytes2);
  const texts = [];
  let whole = new Uint8Array(256);
  for (let index2 = 0; index2 < count2; index2++) {
    const shared = cursor.varint();
    const added = cursor.take(cursor.varint());
    if (shared + added.length > whole.length) whole = grown(whole, shared + added.length);
    whole.set(added, shared);
    texts.push(decoder.decode(whole.subarray(0, shared + added.length)));
  }
  return texts;
}
function grown(bytes2, length) {
  const larger = new Uint8Array(length * 2);
  larger.set(bytes2);
  return larger;
}

// src/fingerprints/byte-classes.ts
var other = 0;
var space = 1;
var newline = 2;
var letter = 3;
var digit = 4;
var quote = 5;
var dropped = 6;
var slash = 7;
var hashSign = 8;
var backquote = 9;
var classes = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const char = String.fromCharCode(byte);
  if (byte === 10) classes[byte] = newline;
  else if (byte <= 32) classes[byte] = space;
  else if (byte >= 128 || /[A-Za-z_$]/.test(char)) classes[byte] = letter;
  else if (/[0-9]/.test(char)) classes[byte] = digit;
  else if (char === '"' || char === "'") classes[byte] = quote;
  else if (/[;,{}]/.test(char)) classes[byte] = dropped;
  else if (char === "/") classes[byte] = slash;
  else if (char === "#") classes[byte] = hashSign;
  else if (char === "`") classes[byte] = backquote;
}
var inWords = classes.map((kind) => kind === letter || kind === digit ? 1 : 0);

// src/fingerprints/keywords.ts
var words = `
abstract as assert async await base boolean bool break byte case catch char class companion const constexpr constructor continue data
def default defer del delegate delete do double dynamic elif else enum event except explicit extends extension extern false final finally
float fn for foreach friend fun func function get go goto guard if implements impl import in infix init inline inner instanceof int
interface internal is lambda late lateinit lazy let lock long match mod module mut mutable namespace native new nil noexcept none not null nullptr object
of open operator or and out override params pass private protected protocol pub public raise readonly ref register return sealed self set
short signed sizeof static strictfp string struct subscript super suspend switch synchronized template then this throw throws trait transient
true try type typealias typedef typeof typename union unless unsafe unsigned until use using val var vararg virtual void volatile weak when where while with
xor yield id instancetype property implementation end nonatomic strong copy assign auto
None True False NULL YES NO BOOL NSString NSInteger Int Int32 Int64 String Bool Double Float Void Any
include define undef ifdef ifndef endif pragma error
`;
var slots = 4096;
var first = new Uint8Array(slots);
var hashes = /* @__PURE__ */ new Set();
for (const word of words.split(/\s+/).filter((text6) => text6 !== "")) {
  const hash3 = hashText(word);
  hashes.add(hash3);
  first[hash3 & slots - 1] = 1;
}
function isKeyword(hash3) {
  return first[hash3 & slots - 1] === 1 && hashes.has(hash3);
}

// src/fingerprints/telling-text.ts
var shortestText = 10;
var longestText = 200;
var other2 = 0;
var lower = 1;
var upper = 2;
var digit2 = 3;
var blank = 4;
var slash2 = 5;
var refused = 6;
var kinds = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const char = String.fromCharCode(byte);
  if (byte === 32) kinds[byte] = blank;
  else if (byte < 32 || /[\\<>`|~^$]/.test(char)) kinds[byte] = refused;
  else if (byte >= 128 || /[a-z]/.test(char)) kinds[byte] = lower;
  else if (/[A-Z]/.test(char)) kinds[byte] = upper;
  else if (/[0-9]/.test(char)) kinds[byte] = digit2;
  else if (char === "/") kinds[byte] = slash2;
}
var dateLetters = bytesOf("yMdHhmsSaEzZXkKLGTD");
var hexLetters = bytesOf("abcdefABCDEF");
var openers = bytesOf("/.#@-:&");
var expressions = bytesOf("()[]=*");
var fieldSigns = bytesOf("_.:");
function bytesOf(letters) {
  const set = new Uint8Array(256);
  for (const letter2 of letters) set[letter2.charCodeAt(0)] = 1;
  return set;
}
function isTellingText(bytes2, from, to) {
  if (to - from < shortestText || to - from > longestText) return false;
  const seen = makeUp(bytes2, from, to);
  return seen !== null && isProse(seen, to - from) && !isDictated(seen, bytes2, from, to);
}
function makeUp(bytes2, from, to) {
  const counts = [0, 0, 0, 0, 0, 0];
  let [run3, runs, words2] = [0, 0, 0];
  let before = other2;
  for (let at3 = from; at3 < to; at3++) {
    const kind = kinds[bytes2[at3] ?? 0] ?? refused;
    if (kind === refused) return null;
    counts[kind] = (counts[kind] ?? 0) + 1;
    run3 = lengthOfRun(run3, before, kind);
    if (run3 === 1) runs++;
    else if (run3 === 2) words2++;
    before = kind;
  }
  return { counts, runs, words: words2 };
}
function lengthOfRun(run3, before, kind) {
  if (kind === lower) return run3 + 1;
  if (kind === upper) return before === lower ? 1 : run3 + 1;
  return 0;
}
function isProse({ counts, runs, words: words2 }, length) {
  const [signs2 = 0, lowers = 0, uppers = 0, digits2 = 0, blanks = 0, slashes = 0] = counts;
  const letters = lowers + uppers;
  return words2 >= 3 && lowers >= 6 && letters >= length * 0.6 && signs2 + slashes <= length / 4 && digits2 <= length / 5 && (blanks > 0 || letters >= runs * 3);
}
function isDictated({ counts }, bytes2, from, to) {
  const slashes = counts[slash2] ?? 0;
  const isKey = counts[blank] === 0;
  if (slashes > 1 || openers[bytes2[from] ?? 0] === 1) return true;
  if (isKey && (slashes > 0 || isPlatformName(bytes2, from) || isExpression(bytes2, from, to) || isField(counts, bytes2, from, to))) return true;
  return isMadeOf(dateLetters, bytes2, from, to) || isMadeOf(hexLetters, bytes2, from, to);
}
function isField(counts, bytes2, from, to) {
  if ((counts[upper] ?? 0) > 0 || !bytes2.subarray(from, to).includes(95)) return false;
  for (let at3 = from; at3 < to; at3++) if (kinds[bytes2[at3] ?? 0] === other2 && fieldSigns[bytes2[at3] ?? 0] === 0) return false;
  return true;
}
function isExpression(bytes2, from, to) {
  for (let at3 = from; at3 < to; at3++) if (expressions[bytes2[at3] ?? 0] === 1) return true;
  return false;
}
var platforms = ["android.", "androidx.", "java.", "javax.", "kotlin.", "com.", "org.", "net.", "io.", "Microsoft.", "System.", "Windows.", "www.", "NS", "UI", "Qt", "GL_", "gl_", "data-", "aria-"];
function isPlatformName(bytes2, from) {
  return platforms.some((name2) => {
    for (let at3 = 0; at3 < name2.length; at3++) if (bytes2[from + at3] !== name2.charCodeAt(at3)) return false;
    return true;
  });
}
function isMadeOf(letters, bytes2, from, to) {
  for (let at3 = from; at3 < to; at3++) {
    const byte = bytes2[at3] ?? 0;
    const kind = kinds[byte];
    if ((kind === lower || kind === upper) && letters[byte] === 0) return false;
  }
  return true;
}

// src/fingerprints/token-ends.ts
var importWord = hashText("import");
var importHashes = new Set(["import", "include", "package", "using", "from", "include_next"].map(hashText));
function endOfBlockComment(bytes2, from) {
  for (let at3 = bytes2.indexOf(47, from + 3); at3 >= 0; at3 = bytes2.indexOf(47, at3 + 1)) if (bytes2[at3 - 1] === 42) return at3 + 1;
  return bytes2.length;
}
function endOfLine(bytes2, from) {
  const at3 = bytes2.indexOf(10, from);
  return at3 < 0 ? bytes2.length : at3;
}
function isNumberByte(bytes2, at3) {
  const byte = bytes2[at3] ?? 10;
  const kind = classes[byte] ?? other;
  if (kind === digit || kind === letter) return true;
  return (byte === 46 || byte === 39) && (classes[bytes2[at3 + 1] ?? 0] ?? other) === digit;
}
function endOfText(bytes2, from) {
  const open = bytes2[from];
  for (let at3 = from + 1; at3 < bytes2.length; at3++) {
    const byte = bytes2[at3];
    if (byte === open) return at3 + 1;
    if (byte === 10) return from + 1;
    if (byte === 92) at3++;
  }
  return from + 1;
}
function endOfLongText(bytes2, from) {
  const open = bytes2[from];
  const width2 = open === 96 ? 1 : 3;
  for (let at3 = from + width2; at3 < bytes2.length; at3++) {
    if (bytes2[at3] === 92) at3++;
    else if (bytes2[at3] === open && (width2 === 1 || bytes2[at3 + 1] === open && bytes2[at3 + 2] === open)) return at3 + width2;
  }
  return bytes2.length;
}
function endOfImport(bytes2, from) {
  const end = endOfStatement(bytes2, from);
  if (!bytes2.subarray(from, end).includes(123)) return end;
  const close = bytes2.subarray(from, from + 8192).indexOf(125);
  return close < 0 ? end : endOfStatement(bytes2, from + close);
}
function endOfStatement(bytes2, from) {
  const lineEnd = endOfLine(bytes2, from);
  const semicolon = bytes2.subarray(from, lineEnd).indexOf(59);
  return semicolon < 0 ? lineEnd : from + semicolon;
}
function isImportDirective(bytes2, from) {
  let at3 = from;
  while (classes[bytes2[at3] ?? 10] === space) at3++;
  let hash3 = fnvBasis;
  while (classes[bytes2[at3] ?? 0] === letter) hash3 = Math.imul(hash3 ^ (bytes2[at3++] ?? 0), fnvPrime);
  return importHashes.has(hash3 >>> 0);
}

// src/fingerprints/lexer.ts
var blindName = hashText("<name>");
var blindNumber = hashText("<number>");
var blindText = hashText("<text>");
var operatorHashes = new Uint32Array(256);
for (let byte = 0; byte < 256; byte++) operatorHashes[byte] = Math.imul(fnvBasis ^ byte, fnvPrime) >>> 0;
function createLexer() {
  const lexer = new Lexer();
  return (bytes2, rules2) => lexer.lex(bytes2, rules2);
}
var Lexer = class {
  raw = new Uint32Array(1 << 16);
  blind = new Uint32Array(1 << 16);
  lines = new Uint32Array(1 << 16);
  count = 0;
  codeLines = 0;
  texts = { count: 0, starts: new Uint32Array(1 << 13), ends: new Uint32Array(1 << 13), hashes: new Uint32Array(1 << 13) };
  bytes = new Uint8Array();
  at = 0;
  line = 1;
  lastCodeLine = 0;
  /** Whether a line or a statement begins here: only there does a word import. */
  statementStart = true;
  hashComments = false;
  slashComments = true;
  backquotes = false;
  tripleQuotes = false;
  lex(bytes2, rules2) {
    this.begin(bytes2, rules2);
    const end = bytes2.length;
    const kinds2 = classes;
    let { at: at3 } = this;
    while (at3 < end) {
      const kind = kinds2[bytes2[at3] ?? 0] ?? other;
      if (kind === space) at3++;
      else if (kind === newline) {
        this.line++;
        this.statementStart = true;
        at3++;
      } else {
        this.at = at3;
        this.step(kind);
        at3 = this.at;
      }
    }
    return this;
  }
  begin(bytes2, rules2) {
    if (this.raw.length < bytes2.length + 1) {
      const size = 2 ** Math.ceil(Math.log2(bytes2.length + 1));
      this.raw = new Uint32Array(size);
      this.blind = new Uint32Array(size);
      this.lines = new Uint32Array(size);
      this.texts = { count: 0, starts: new Uint32Array(size >> 3), ends: new Uint32Array(size >> 3), hashes: new Uint32Array(size >> 3) };
    }
    this.bytes = bytes2;
    this.at = bytes2[0] === 239 && bytes2[1] === 187 && bytes2[2] === 191 ? 3 : 0;
    this.line = 1;
    this.count = 0;
    this.texts.count = 0;
    this.codeLines = 0;
    this.lastCodeLine = 0;
    this.statementStart = true;
    this.hashComments = rules2.comments !== "slash";
    this.slashComments = rules2.comments !== "hash";
    this.backquotes = rules2.backquotes;
    this.tripleQuotes = rules2.tripleQuotes;
  }
  step(kind) {
    if (kind === letter) this.word();
    else if (kind === dropped) this.separator();
    else if (kind === digit) this.number();
    else if (kind === quote || kind === backquote && this.backquotes) this.text();
    else if (kind === hashSign) this.hash();
    else if (kind !== slash || !this.slashComments || !this.comment()) this.operator();
  }
  separator() {
    if (this.bytes[this.at] === 59) this.statementStart = true;
    this.at++;
  }
  word() {
    const { bytes: bytes2 } = this;
    let { at: at3 } = this;
    const ofWord = inWords;
    let hash3 = fnvBasis;
    let byte = bytes2[at3] ?? 0;
    do {
      hash3 = Math.imul(hash3 ^ byte, fnvPrime);
      byte = bytes2[++at3] ?? 0;
    } while (ofWord[byte] === 1);
    this.at = at3;
    hash3 >>>= 0;
    if (this.statementStart && importHashes.has(hash3)) this.skipTo(hash3 === importWord ? endOfImport(bytes2, at3) : endOfStatement(bytes2, at3));
    else this.push(hash3, isKeyword(hash3) ? hash3 : blindName, this.line);
  }
  number() {
    const { bytes: bytes2 } = this;
    let hash3 = fnvBasis;
    do
      hash3 = Math.imul(hash3 ^ (bytes2[this.at++] ?? 0), fnvPrime);
    while (isNumberByte(bytes2, this.at));
    this.push(hash3 >>> 0, blindNumber, this.line);
  }
  text() {
    const { bytes: bytes2, at: at3, line: line2 } = this;
    const open = bytes2[at3];
    const long = open === 96 || this.tripleQuotes && bytes2[at3 + 1] === open && bytes2[at3 + 2] === open;
    const to = long ? endOfLongText(bytes2, at3) : endOfText(bytes2, at3);
    const width2 = open !== 96 && long ? 3 : 1;
    let hash3 = fnvBasis;
    for (let index2 = at3 + width2; index2 < to - width2; index2++) hash3 = Math.imul(hash3 ^ (bytes2[index2] ?? 0), fnvPrime);
    if (long) this.skipTo(to);
    else this.at = to;
    this.push(hash3 >>> 0, blindText, line2);
    if (to - at3 >= shortestText + 2 && to - at3 <= longestText + 6) this.note(at3 + width2, to - width2, hash3 >>> 0);
  }
  note(start, end, hash3) {
    const { texts } = this;
    texts.starts[texts.count] = start;
    texts.ends[texts.count] = end;
    texts.hashes[texts.count++] = hash3;
  }
  /** Skips a comment; false where the slash is a slash. */
  comment() {
    const { bytes: bytes2, at: at3 } = this;
    if (bytes2[at3 + 1] === 47) this.at = endOfLine(bytes2, at3);
    else if (bytes2[at3 + 1] === 42) this.skipTo(endOfBlockComment(bytes2, at3));
    else return false;
    return true;
  }
  hash() {
    if (this.hashComments || this.statementStart && isImportDirective(this.bytes, this.at + 1)) this.at = endOfLine(this.bytes, this.at);
    else this.operator();
  }
  operator() {
    const hash3 = operatorHashes[this.bytes[this.at] ?? 0] ?? 0;
    this.at++;
    this.push(hash3, hash3, this.line);
  }
  push(raw, blind, line2) {
    const { count: count2 } = this;
    this.raw[count2] = raw;
    this.blind[count2] = blind;
    this.lines[count2] = line2;
    this.count = count2 + 1;
    this.statementStart = false;
    if (line2 !== this.lastCodeLine) {
      this.codeLines++;
      this.lastCodeLine = line2;
    }
  }
  skipTo(to) {
    const { bytes: bytes2 } = this;
    for (let at3 = bytes2.indexOf(10, this.at); at3 >= 0 && at3 < to; at3 = bytes2.indexOf(10, at3 + 1)) this.line++;
    this.at = to;
  }
};

// src/fingerprints/sketch.ts
var sparsest = 8;
var tokensBelow = {
  raw: [40, 90, 160, 320, 640],
  // Asked about whole files only, so that the big ones can do with fewer; scale 4 is left out.
  blind: [40, 90, 160, 320, 320, 800, 2048, 4096]
};
var channels = [
  { name: "raw", k: 16, minDistinct: 6 },
  { name: "blind", k: 40, minDistinct: 9 }
];
function scaleFor(tokens2, { name: name2 }) {
  const below = tokensBelow[name2].findIndex((limit) => tokens2 < limit);
  return below < 0 ? tokensBelow[name2].length : below;
}
var bounds = Array.from({ length: 33 }, (_, scale) => 2 ** (32 - scale));
function boundOf(scale) {
  return bounds[scale] ?? 1;
}
function sparsestScaleOf(hi) {
  return Math.min(sparsest, Math.clz32(hi));
}
var selectBase = 2654435761 | 0;
var identifyBase = 2246822519 | 0;
function sampleShingles(tokens2, channel, scale, keep) {
  const bound = boundOf(scale);
  visitShingles(tokens2, channel, (hi) => hi < bound, keep);
}
function visitShingles(tokens2, channel, isWanted, keep) {
  const { k } = channel;
  const stream = channel.name === "raw" ? tokens2.raw : tokens2.blind;
  const outgoing = power(selectBase, k);
  let rolling = 0;
  for (let index2 = 0; index2 < tokens2.count; index2++) {
    rolling = Math.imul(rolling, selectBase) + (stream[index2] ?? 0) | 0;
    if (index2 >= k) rolling = rolling - Math.imul(stream[index2 - k] ?? 0, outgoing) | 0;
    if (index2 < k - 1) continue;
    const hi = mix(rolling);
    if (!isWanted(hi)) continue;
    const first3 = index2 - k + 1;
    if (isTelling(stream, tokens2.blind, first3, channel)) keep(hi, identify(stream, first3, first3 + k), first3);
  }
}
var wholeFrom = 20;
var wholeBelow = 160;
var wholeDistinct = 10;
function fingerprintWhole({ raw, blind, count: count2 }) {
  if (count2 < wholeFrom || count2 >= wholeBelow) return null;
  let names3 = 0;
  const different = /* @__PURE__ */ new Set();
  let rolling = 0;
  for (let index2 = 0; index2 < count2; index2++) {
    different.add(raw[index2] ?? 0);
    if (raw[index2] !== blind[index2]) names3++;
    rolling = Math.imul(rolling, selectBase) + (raw[index2] ?? 0) | 0;
  }
  if (different.size < wholeDistinct || names3 < wholeDistinct / 2) return null;
  return { hi: mix(rolling ^ count2), lo: identify(raw, 0, count2) };
}
function power(base, exponent) {
  let result = 1;
  for (let step = 0; step < exponent; step++) result = Math.imul(result, base);
  return result;
}
function identify(stream, first3, end) {
  let hash3 = 0;
  for (let index2 = first3; index2 < end; index2++) hash3 = Math.imul(hash3, identifyBase) + (stream[index2] ?? 0) | 0;
  return mix(hash3) & 65535;
}
function isTelling(stream, blind, first3, { k, minDistinct }) {
  let literals = 0;
  for (let index2 = first3; index2 < first3 + k; index2++) {
    const token3 = blind[index2];
    if (token3 === blindNumber || token3 === blindText) literals++;
  }
  if (literals * 3 > k) return false;
  let distinct2 = 0;
  for (let index2 = first3; index2 < first3 + k; index2++) {
    const token3 = stream[index2];
    let earlier = first3;
    while (earlier < index2 && stream[earlier] !== token3) earlier++;
    if (earlier === index2 && ++distinct2 >= minDistinct) return true;
  }
  return false;
}

// src/fingerprints/open-shard.ts
function openShard(bytes2) {
  const parts = split(bytes2);
  try {
    const { upstream, ages, masks, files, fingerprints } = JSON.parse(new TextDecoder().decode(parts.header));
    if (parts.traits.length !== files * 3) throw new RangeError("the files do not fit");
    let paths = null;
    const decoded = decodeGroups(parts, masks, fingerprints);
    return {
      upstream,
      ages,
      files,
      ...decoded,
      scaleOf: (file, channel, age) => ages[age]?.sparse === true ? sparseScaleIn(parts.traits, file, channel) : scaleIn(parts.traits, file, channel),
      noticeOf: (file) => (parts.traits[file * 3 + 2] ?? 0) - 1,
      // Most shards of a run have nothing to name.
      pathOf: (file) => (paths ??= decodeTexts(parts.paths, files))[file] ?? "",
      filesAt: (age) => new Set(decoded.groups.files.subarray(0, decoded.groups.count).filter((_, group) => (decoded.groups.masks[group] ?? 0) >>> age & 1)).size
    };
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) throw new ShardFormatError(`its contents are damaged: ${error.message}`);
    throw error;
  }
}
function split(bytes2) {
  const begin = prefixBytes + sections.length * 4;
  if (new TextDecoder().decode(bytes2.subarray(0, 4)) !== shardMagic) throw new ShardFormatError("these bytes are no shard");
  if (bytes2[4] !== shardFormat) throw new ShardFormatError(`shard format ${bytes2[4] ?? 0}, but this version reads format ${shardFormat}`);
  if (bytes2.length < begin) throw new ShardFormatError("the shard is cut short");
  const view = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  const parts = [];
  let at3 = begin;
  sections.forEach((name2, index2) => {
    const end = at3 + view.getUint32(prefixBytes + index2 * 4, true);
    parts.push([name2, bytes2.subarray(at3, end)]);
    at3 = end;
  });
  if (at3 > bytes2.length) throw new ShardFormatError("the shard is cut short");
  if (at3 < bytes2.length || view.getUint32(8, true) !== checksum(bytes2.subarray(prefixBytes))) throw new ShardFormatError("the shard is damaged: its checksum is another");
  return Object.fromEntries(parts);
}
function scaleIn(traits, file, channel) {
  return channel === wholeChannel ? 0 : Math.min(sparsest, (traits[file * 3 + channel] ?? 0) & 15);
}
function sparseScaleIn(traits, file, channel) {
  return channel === wholeChannel ? 0 : Math.min(sparsest, (traits[file * 3 + channel] ?? 0) >>> 4);
}
function decodeGroups({ traits, groups: body, bits }, masks, fingerprints) {
  if (fingerprints > bits.length) throw new RangeError("the fingerprints do not fit");
  const hi = new Uint32Array(fingerprints);
  const lo = new Uint16Array(fingerprints);
  const groups = roomFor(fingerprints);
  const counts = new BitReader(body);
  const reader = new BitReader(bits);
  const pairs = { rising: hi, plain: lo };
  let at3 = 0;
  let group = 0;
  for (let file = 0; file * 3 < traits.length; file++) {
    for (let channel = 0; channel < channelsOfShard; channel++) {
      const scale = scaleIn(traits, file, channel);
      for (let left = counts.readGamma(); left > 0; left--) {
        groups.masks[group] = masks[counts.readGamma()] ?? 0;
        const count2 = counts.readGamma();
        const end = at3 + count2;
        if (count2 === 0 || end > fingerprints) throw new RangeError("the fingerprints do not fit");
        reader.readPairs(pairs, at3, end, { rice: riceWidth(boundOf(scale), count2), plain: loBits + scale, shift: 16 - loBits - scale });
        groups.files[group] = file;
        groups.channels[group] = channel;
        groups.scales[group] = scale;
        groups.ends[group++] = at3 = end;
      }
    }
  }
  if (at3 !== fingerprints) throw new RangeError("the fingerprints do not fit");
  return { hi, lo, groups: { ...groups, count: group } };
}
function roomFor(fingerprints) {
  return {
    files: new Uint32Array(fingerprints),
    channels: new Uint8Array(fingerprints),
    scales: new Uint8Array(fingerprints),
    masks: new Uint32Array(fingerprints),
    ends: new Uint32Array(fingerprints)
  };
}

// src/detect/derived-code/known.ts
var opened = /* @__PURE__ */ new WeakMap();
function readShards(port) {
  const known3 = opened.get(port) ?? openAll(port);
  opened.set(port, known3);
  return known3;
}
async function openAll(port) {
  const shards2 = [];
  const unanswered = [];
  const answers = shardedUpstreams.map((upstream) => ({ upstream, reading: port.read(upstream) }));
  const readingLiterals = port.read(literalShard);
  for (const { upstream, reading } of answers) {
    const answer2 = await reading;
    const shard = answer2.ok ? tryToOpen(openShard, answer2.value) : answer2.because;
    if (typeof shard !== "string") shards2.push(shard);
    else unanswered.push({ kind: "unanswered", question: "derived-code", because: `The fingerprints of ${upstream} could not be read: ${shard}.` });
  }
  const answer = await readingLiterals;
  const literals = answer.ok ? tryToOpen(openLiterals, answer.value) : answer.because;
  if (typeof literals === "string") unanswered.push({ kind: "unanswered", question: "derived-code", because: `The texts of the upstreams could not be read: ${literals}.` });
  const opened3 = typeof literals === "string" ? null : literals;
  return { shards: shards2, literals: opened3, words: fill(shards2, opened3), unanswered };
}
function tryToOpen(open, bytes2) {
  try {
    return open(bytes2);
  } catch (error) {
    if (error instanceof ShardFormatError) return error.message;
    throw error;
  }
}
function fill(shards2, literals) {
  const filter = createFilter(shards2.reduce((sum2, shard) => sum2 + shard.hi.length, 0));
  for (const { hi, lo } of shards2) filter.addAll(hi, lo);
  if (literals) visitKnownLiterals(literals, (hi, lo) => filter.add(hi, lo));
  return filter.words;
}

// src/catalog/credentials.ts
var credentials = [
  {
    id: "telegram-android-sample",
    apiId: 4,
    apiHash: "014b35b6184100b085b0d0572f9b5103",
    product: "the sample of Telegram for Android",
    status: "sample",
    source: "DrKLO/Telegram, TMessagesProj/src/main/java/org/telegram/messenger/BuildVars.java"
  },
  {
    id: "telegram-android-2013",
    apiId: 2458,
    apiHash: "5bce48dc7d331e62c955669eb7233217",
    product: "the id of Telegram for Android in 2013 and 2014",
    status: "official-published",
    source: "DrKLO/Telegram, TMessagesProj/src/main/java/org/telegram/messenger/BuildVars.java"
  },
  {
    id: "telegram-android",
    apiId: 6,
    apiHash: "eb06d4abfb49dc3eeb1aeb98ae0f581e",
    product: "the production id of Telegram for Android",
    status: "official-published",
    source: "DrKLO/Telegram, TMessagesProj/src/main/java/org/telegram/ui/ScreenSlidePageFragmentPhone.java"
  },
  {
    id: "telegram-ios-sample",
    apiId: 8,
    apiHash: "7245de8e747a0d6fbe11f7cc14fcc0bb",
    product: "the sample of Telegram for iOS",
    status: "sample",
    source: "TelegramMessenger/Telegram-iOS, build-system/appstore-configuration.json"
  },
  {
    id: "telegram-macos-sample",
    apiId: 9,
    apiHash: "3975f648bb682ee889f35483bc618d1c",
    product: "the sample of Telegram for macOS",
    status: "sample",
    source: "overtake/TelegramSwift, packages/ApiCredentials/Sources/ApiCredentials/Config.swift"
  },
  {
    id: "telegram-desktop-sample",
    apiId: 17349,
    apiHash: "344583e45741c457fe1862106095a5eb",
    product: "the sample of Telegram Desktop",
    status: "sample",
    source: "telegramdesktop/tdesktop, Telegram/cmake/telegram_options.cmake"
  },
  {
    id: "telegram-desktop-snap",
    apiId: 611335,
    apiHash: "d524b414d21f4d37f08684c1df41ac9c",
    product: "the id of Telegram Desktop's own snap and nightly builds",
    status: "official-published",
    source: "telegramdesktop/tdesktop, snap/snapcraft.yaml"
  },
  {
    id: "tdlib-sample",
    apiId: 94575,
    apiHash: "a3406de8d171bb422bb6ddf3bbd800e2",
    product: "the sample of TDLib",
    status: "sample",
    source: "tdlib/td, example/python/tdjson_example.py"
  },
  {
    id: "webogram",
    apiId: 2496,
    apiHash: "8da85b0d5bfe62527e5b244c209159c3",
    product: "the production id of Webogram and Telegram Web",
    status: "official-published",
    source: "zhukov/webogram, app/js/lib/config.js"
  },
  {
    id: "telegram-web-k",
    apiId: 1025907,
    apiHash: "452b0359b988148995f22ff0f4229750",
    product: "the id that Telegram Web K's repository carries",
    status: "official-published",
    source: "morethanwords/tweb, .env"
  },
  {
    id: "telegram-macos-objc",
    apiId: 2834,
    apiHash: "68875f756c9b437a8b916ca3de215815",
    product: "the production id of the first Telegram for macOS",
    status: "official-published",
    source: "overtake/telegram, TelegramTest/Application.h"
  },
  {
    id: "telegram-iphone",
    apiId: 1,
    apiHash: "b6b154c3707471f5339bd661645ed3d6",
    product: "the production id of the first Telegram for iOS",
    status: "official-published",
    source: "peter-iakovlev/Telegram, Telegraph/TGTelegraph.mm"
  },
  {
    id: "telegram-ipad",
    apiId: 7,
    apiHash: "26ea037cb6e839d606a50ab46b807a90",
    product: "the production id of Telegram HD for iPad",
    status: "official-published",
    source: "peter-iakovlev/Telegram, Telegraph/TGTelegraph.mm"
  },
  {
    id: "telegram-ios-enterprise",
    apiId: 16352,
    apiHash: "29b4e98931587cd195cd4549ba9c8fe0",
    product: "the id of Telegram's enterprise build for iOS",
    status: "official-published",
    source: "peter-iakovlev/Telegram, Telegraph/TGTelegraph.mm"
  },
  {
    id: "telegram-ios-swift",
    apiId: 10840,
    apiHash: "33c45224029d59cb3ad0c16134215aeb",
    product: "the production id of Telegram for iOS in 2016 and 2017",
    status: "official-published",
    source: "TelegramMessenger/Telegram-iOS, TelegramUI/AuthorizationSequenceController.swift"
  },
  {
    id: "telegram-react",
    apiId: 12183,
    apiHash: "41c3080d9028cf002792a512d4e20089",
    product: "the id of early Telegram React",
    status: "official-published",
    source: "evgeny-nadymov/telegram-react, src/Controllers/TdLibController.js"
  },
  {
    id: "telegram-cli",
    apiId: 2899,
    apiHash: "36722c72256a24c1225de00eb6a1ca74",
    product: "the id of telegram-cli",
    status: "unofficial-published",
    source: "vysheng/tg, loop.h"
  },
  {
    id: "tgl",
    apiId: 10534,
    apiHash: "844584f2b1fd2daecee726166dcc1ef8",
    product: "the default of the tgl library",
    status: "unofficial-published",
    source: "vysheng/tgl, mtproto-client.h"
  },
  {
    id: "telegram-cli-2013",
    apiId: 51,
    apiHash: "3bc14c6455ef1595ec86a125762c3aad",
    product: "the first id of telegram-cli",
    status: "unofficial-published",
    source: "vysheng/tg, net.h"
  },
  {
    id: "telegram-desktop",
    apiId: 2040,
    apiHash: "b18441a1ff607e10a989891a5462e627",
    product: "the production id of Telegram Desktop",
    status: "widely-copied",
    source: "no repository of Telegram; copied by many third parties"
  },
  {
    id: "telegram-x",
    apiId: 21724,
    apiHash: "3e0cb5efcd52300aec5994fdfc5bdc16",
    product: "the production id of Telegram X",
    status: "widely-copied",
    source: "no repository of Telegram; copied by many third parties"
  },
  {
    id: "telegram-android-5",
    apiId: 5,
    apiHash: "1c5c96d5edd401b1ed40db3fb5633e2d",
    product: "an official id of Telegram for Android",
    status: "widely-copied",
    source: "no repository of Telegram; copied by many third parties"
  },
  {
    id: "plus-messenger",
    apiId: 16623,
    apiHash: "8c9dbfe58437d1739540f5d53c72ae4b",
    product: "the id known as Plus Messenger's",
    status: "widely-copied",
    source: "no repository of Telegram; copied by many third parties"
  },
  {
    id: "tg-react",
    apiId: 414121,
    apiHash: "db09ccfc2a65e1b14a937be15bdb5d4b",
    product: "the id known as tg-react's",
    status: "widely-copied",
    source: "no repository of Telegram; copied by many third parties"
  }
];
var buildSwitches = [{ name: "TDESKTOP_API_TEST", credential: "telegram-desktop-sample" }];
var byHash = new Map(credentials.map((one) => [one.apiHash, one]));
var byId2 = new Map(credentials.map((one) => [one.id, one]));
function credentialWithHash(apiHash) {
  return byHash.get(apiHash.toLowerCase()) ?? null;
}
function credentialNamed(id) {
  return byId2.get(id) ?? null;
}

// src/detect/credentials/definitions.ts
function createDefinitions(files) {
  const byName = /* @__PURE__ */ new Map();
  for (const [path, facts] of files) {
    for (const binding of facts.bindings) {
      const name2 = binding.target.length === 1 ? binding.target[0] : void 0;
      if (name2 === void 0 || binding.kind === "returned" || binding.kind === "bare") continue;
      const published = facts.pipeline === null ? binding.conditions.length === 0 : facts.pipeline.publishes && binding.conditions.length === 0;
      const setting2 = { located: { path, binding }, value: plainText(binding.value), published };
      const same2 = byName.get(name2);
      if (same2) same2.push(setting2);
      else byName.set(name2, [setting2]);
    }
  }
  return { settingsOf: (name2) => byName.get(name2) ?? [] };
}
function plainText(value) {
  return value.is === "text" ? value.text : value.is === "number" ? String(value.number) : null;
}
function isOn(value) {
  return !/^(?:|0|off|no|false|n|ignore|notfound|.*-notfound)$/i.test(value);
}

// src/detect/credentials/operations.ts
import { Buffer as Buffer2 } from "node:buffer";
var longest = 4096;
function textOf(datum) {
  if (typeof datum === "string") return datum;
  if (typeof datum === "number") return String(datum);
  if (!datum) return null;
  const codes2 = bytesOf2(datum);
  return codes2 && String.fromCodePoint(...withoutEnd(codes2));
}
function bytesOf2(list) {
  if (list.length === 0 || list.length > longest) return null;
  const codes2 = list.map((one) => typeof one === "number" ? one & 255 : typeof one === "string" && one.length === 1 ? one.charCodeAt(0) : -1);
  return codes2.includes(-1) ? null : codes2;
}
function withoutEnd(codes2) {
  return codes2.at(-1) === 0 ? codes2.slice(0, -1) : codes2;
}
var first2 = (on, given) => on ?? given[0] ?? null;
var text2 = (act) => (on, given) => {
  const value = textOf(first2(on, given));
  return value === null || value.length > longest ? null : act(value, on === null ? given.slice(1) : given);
};
var reverse = (on, given) => {
  const value = first2(on, given);
  return Array.isArray(value) ? [...value].reverse() : text2((one) => one.split("").reverse().join(""))(on, given);
};
var joinTexts = (on, given) => {
  const texts = [...on === null ? [] : [on], ...given].flat().map((one) => textOf(one));
  return texts.includes(null) ? null : texts.join("");
};
var join = (on, given) => {
  const list = Array.isArray(on) ? on : given.find((one) => Array.isArray(one));
  const separator = Array.isArray(on) ? given[0] : on ?? given.find((one) => typeof one === "string");
  const texts = (list ?? given.slice(1)).map(textOf);
  return texts.includes(null) ? null : texts.join(typeof separator === "string" ? separator : "");
};
var slice = text2((value, [from, to]) => typeof from === "number" && typeof (to ?? 0) === "number" ? value.slice(from, to) : null);
var base64 = text2((value) => /^[\w+/=\s-]+$/.test(value) ? Buffer2.from(value, "base64").toString("latin1") : null);
var lower2 = text2((value) => value.toLowerCase());
var same = (on, given) => first2(on, given);
var format = (on, given) => {
  const [pattern, ...rest3] = on === null ? given : [on, ...given];
  const texts = rest3.flat().map((one) => textOf(one));
  if (typeof pattern !== "string" || texts.includes(null)) return null;
  let next = 0;
  return pattern.replace(/%(?:\d+\$)?[sd@]|\{(\d*)\}/g, (_, index2) => texts[index2 ? Number(index2) : next++] ?? "");
};
var build = (_, [start]) => start === void 0 || typeof start === "number" ? "" : start;
var characters = (_, given) => textOf(given.flat());
var number = text2((value, [radix]) => {
  const parsed2 = typeof radix === "number" ? Number.parseInt(value, radix) : Number(value.replaceAll("_", ""));
  return Number.isSafeInteger(parsed2) ? parsed2 : null;
});
var hex = text2((value) => /^(?:[0-9a-f]{2})+$/i.test(value) ? Buffer2.from(value, "hex").toString("latin1") : null);
var split2 = text2((value, [separator]) => typeof separator === "string" ? value.split(separator) : null);
var replace = text2((value, [from, to]) => typeof from === "string" && typeof to === "string" && from !== "" ? value.replaceAll(from, to) : null);
var repeat = text2((value, [times]) => typeof times === "number" && times >= 0 && times * value.length <= longest ? value.repeat(times) : null);
var percent = text2((value) => {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
});
var fromEncoding = (_, [value, encoding]) => encoding === "base64" ? base64(null, [value ?? ""]) : encoding === "hex" ? hex(null, [value ?? ""]) : value ?? null;
var toEncoding = (on, [encoding]) => {
  const value = textOf(on);
  return value !== null && encoding === "hex" ? Buffer2.from(value, "latin1").toString("hex") : value !== null && encoding === "base64" ? null : on;
};
var operations = {
  stringbuilder: build,
  stringbuffer: build,
  concat: joinTexts,
  append: joinTexts,
  plus: joinTexts,
  strcat: joinTexts,
  join,
  joined: join,
  jointostring: join,
  reverse,
  reversed: reverse,
  split: split2,
  toarray: same,
  slice,
  substring: slice,
  substr: slice,
  mid: slice,
  replace,
  replaceall: replace,
  repeat,
  tolowercase: lower2,
  lower: lower2,
  lowercase: lower2,
  tolower: lower2,
  touppercase: lower2,
  upper: lower2,
  uppercase: lower2,
  atob: base64,
  b64decode: base64,
  frombase64: base64,
  frombase64string: base64,
  "base64.decode": base64,
  decodebase64: base64,
  fromhex: hex,
  unhexlify: hex,
  hexdecode: hex,
  decodeuricomponent: percent,
  unescape: percent,
  format,
  sprintf: format,
  arg: format,
  stringformat: format,
  fromcharcode: characters,
  fromcodepoint: characters,
  "buffer.from": fromEncoding,
  tostring: toEncoding,
  parseint: number,
  number,
  tointeger: number
};
function apply(callee, on, given) {
  const name2 = (callee.at(-1) ?? "").replace(/^new\s+/, "").toLowerCase();
  const qualified2 = callee.slice(-2).join(".").toLowerCase();
  const known3 = operations[qualified2] ?? (Object.hasOwn(operations, name2) ? operations[name2] : void 0);
  if (known3) return known3(on, given);
  if (on !== null && given.length === 0) return on;
  const [only, ...rest3] = given.filter((one) => typeof one !== "number");
  return only !== void 0 && rest3.length === 0 && (given.length === 1 || name2 === "string") ? only : null;
}
function textsOf(data) {
  const all = data.map(textOf);
  return all.includes(null) ? null : all;
}
function operate(operator, left, right2) {
  if (typeof left === "number" && typeof right2 === "number") return arithmetic(operator, left, right2);
  if (operator === "+" || operator === ".") return textsOf([left ?? "", right2 ?? ""])?.join("") ?? null;
  return operator === "%" && typeof left === "string" ? apply(["format"], left, [right2 ?? ""]) : null;
}
function arithmetic(operator, left, right2) {
  switch (operator) {
    case "+":
      return left + right2;
    case "-":
      return left - right2;
    case "*":
      return left * right2;
    case "<<":
      return left << right2;
    case "|":
      return left | right2;
    case "&":
      return left & right2;
    case "^":
      return left ^ right2;
    default:
      return null;
  }
}

// src/detect/credentials/trace.ts
var nowhere = { roots: [], conditions: [], replaceable: null, through: [] };
function mergeTraces(traces) {
  const roots = new Map(traces.flatMap((one) => one.roots).map((spot) => [`${spot.path}:${spot.line}`, spot]));
  return {
    roots: [...roots.values()],
    conditions: [...new Set(traces.flatMap((one) => one.conditions))],
    replaceable: traces.find((one) => one.replaceable !== null)?.replaceable ?? null,
    through: [...new Set(traces.flatMap((one) => one.through))]
  };
}
function traceOf(located) {
  const { conditions, replaceable } = located.binding;
  return { roots: [], conditions, replaceable, through: [located] };
}

// src/detect/credentials/vocabulary.ts
var credentialName = /(?:api|app)[\s_.-]?(?:id|hash)|(?:^|[_.])hash$/i;
function speaksOfCredential(name2) {
  return credentialName.test(name2);
}
function wordsOf(name2) {
  return name2.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
var debugWords = /* @__PURE__ */ new Set(["debug", "dev", "develop", "development", "test", "tests", "testing", "staging", "mock", "qa", "sandbox", "local", "localhost"]);
var releaseWords = /* @__PURE__ */ new Set(["release", "prod", "production", "ndebug", "tag", "tags"]);
var testWords = /* @__PURE__ */ new Set(["test", "tests", "mock", "fake", "dummy", "fixture", "fixtures"]);
var deniedWords = /* @__PURE__ */ new Set(["deny", "denied", "block", "blocked", "blocklist", "blacklist", "forbidden", "banned", "reject", "rejected", "known", "published", "leaked", "invalid", "disallowed", "bad"]);
var isDebugWord = (word) => debugWords.has(word);
var isReleaseWord = (word) => releaseWords.has(word);
var namesTest = (name2) => wordsOf(name2).some((word) => testWords.has(word));
var namesDenied = (name2) => wordsOf(name2).some((word) => deniedWords.has(word));
var comparisons = /* @__PURE__ */ new Set(["==", "===", "!=", "!==", "<", ">", "<=", ">=", "in", "STREQUAL", "EQUAL", "MATCHES", "!"]);
var comparing = /* @__PURE__ */ new Set([
  "equals",
  "equalsignorecase",
  "contentequals",
  "includes",
  "has",
  "contains",
  "containskey",
  "startswith",
  "endswith",
  "matches",
  "match",
  "test",
  "indexof",
  "compare",
  "compareto",
  "strcmp",
  "strncmp",
  "strcasecmp",
  "memcmp",
  "isequal",
  "isequaltostring",
  "localecompare",
  "is",
  "defined"
]);
var messages = /* @__PURE__ */ new Set([
  "log",
  "info",
  "warn",
  "warning",
  "error",
  "debug",
  "trace",
  "verbose",
  "fatal",
  "print",
  "println",
  "printf",
  "fprintf",
  "puts",
  "message",
  "alert",
  "fail",
  "qdebug",
  "qwarning",
  "qfatal",
  "qcritical",
  "exception",
  "raise",
  "writeline",
  "write"
]);
function comparedIn(expression) {
  if (expression.is === "operation") return comparisons.has(expression.operator) ? [expression.left, expression.right] : [];
  if (expression.is !== "call") return [];
  const name2 = (expression.callee.at(-1) ?? "").toLowerCase();
  const asserts = /^(?:assert|expect|check|verify|require)/.test(name2);
  return comparing.has(name2) || asserts ? [...expression.arguments, ...expression.on && expression.on.is !== "name" ? [expression.on] : []] : [];
}
function isMessage(expression) {
  if (expression.is !== "call") return false;
  const name2 = (expression.callee.at(-1) ?? "").toLowerCase();
  if (messages.has(name2) || /(?:error|exception)$/.test(name2)) return true;
  return name2.length === 1 && /log/i.test(expression.callee.at(-2) ?? (expression.on?.is === "name" ? expression.on.path.at(-1) ?? "" : ""));
}

// src/detect/credentials/evaluate.ts
var mostDepth = 24;
var mostSteps = 256;
var mostAlternatives = 8;
var mostFiles = 5;
function createEvaluator(names3, survives) {
  let steps = 0;
  let open = [];
  function evaluate(expression, from, depth) {
    steps += 1;
    if (depth > mostDepth || steps > mostSteps) return [];
    return resolve3(expression, from, depth).flatMap((one) => known3(one, depth + 1)).slice(0, mostAlternatives);
  }
  function resolve3(expression, from, depth) {
    steps += 1;
    if (depth > mostDepth || steps > mostSteps) return [];
    switch (expression.is) {
      case "name":
        return named4(expression.path, from, depth);
      case "environment":
        return named4([expression.name], from, depth, isEnvironment);
      case "choice":
        return [
          ...resolve3(expression.then, from, depth + 1).map((one) => under(one, { ...expression.condition, holds: true })),
          ...resolve3(expression.otherwise, from, depth + 1).map((one) => under(one, { ...expression.condition, holds: false }))
        ];
      case "default":
        return [
          ...resolve3(expression.first, from, depth + 1),
          ...resolve3(expression.otherwise, from, depth + 1).map((one) => ({ ...one, trace: { ...one.trace, replaceable: replaces(expression.first) } }))
        ];
      case "index":
        return entry(expression.of, expression.key, from, depth);
      default:
        return [{ expression, from, trace: nowhere }];
    }
  }
  function named4(path, from, depth, fits = () => true) {
    const found2 = names3.lookUp(path, from).filter((one) => !isOpen2(one) && survives(one) && fits(one));
    if (found2.length === 0 && path.length > 1) {
      return entry({ is: "name", path: path.slice(0, -1) }, { is: "text", text: path.at(-1) ?? "", line: 0 }, from, depth);
    }
    return found2.slice(0, mostAlternatives).flatMap((one) => {
      const before = open;
      open = [...open, one];
      const inside = resolve3(one.binding.value, { path: one.path, scope: one.binding.scope }, depth + 1);
      open = before;
      return inside.map((resolved) => ({ ...resolved, trace: mergeTraces([resolved.trace, traceOf(one)]) }));
    });
  }
  function isOpen2(located) {
    return open.some((one) => one.binding === located.binding) || new Set([...open, located].map((one) => one.path)).size > mostFiles;
  }
  function entry(of, key, from, depth) {
    const [at3] = evaluate(key, from, depth + 1);
    return resolve3(of, from, depth + 1).flatMap((one) => {
      const found2 = at3 && entryOf(one.expression, at3.datum);
      return found2 ? resolve3(found2, one.from, depth + 1).map((inside) => ({ ...inside, trace: mergeTraces([one.trace, inside.trace]) })) : [];
    });
  }
  function known3({ expression, from, trace }, depth) {
    const value = folded2(expression, from, depth);
    return value.map((one) => ({ datum: one.datum, trace: mergeTraces([trace, one.trace]) }));
  }
  function folded2(expression, from, depth) {
    switch (expression.is) {
      case "text":
        return [{ datum: expression.text, trace: { ...nowhere, roots: [{ path: from.path, line: expression.line }] } }];
      case "number":
        return [{ datum: expression.number, trace: { ...nowhere, roots: [{ path: from.path, line: expression.line }] } }];
      case "join":
        return combine(expression.parts, from, depth, (parts) => textsOf(parts)?.join("") ?? null);
      case "list":
        return combine(expression.entries, from, depth, (parts) => parts);
      case "operation":
        return combine([expression.left, expression.right], from, depth, ([left, right2]) => operate(expression.operator, left, right2));
      case "call":
        return call(expression, from, depth);
      default:
        return [];
    }
  }
  function call(expression, from, depth) {
    if (isMessage(expression) || comparedIn(expression).length > 0) return [];
    const { on, callee } = expression;
    const owner = on === null ? [] : on.is === "name" ? on.path : null;
    const returned = owner === null ? [] : named4([...owner, ...callee], from, depth).flatMap((one) => known3(one, depth + 1));
    if (returned.length > 0) return returned;
    if (on && evaluate(on, from, depth + 1).length > 0) {
      return combine([on, ...expression.arguments], from, depth, ([first3, ...rest3]) => apply(callee, first3 ?? null, rest3));
    }
    return owner === null ? [] : combine(expression.arguments, from, depth, (given) => apply([...owner, ...callee], null, given));
  }
  function combine(parts, from, depth, act) {
    let ways = [{ data: [], traces: [] }];
    for (const part of parts) {
      const values = literal(part, from) ?? evaluate(part, from, depth + 1);
      ways = ways.flatMap((way) => values.map((one) => ({ data: [...way.data, one.datum], traces: [...way.traces, one.trace] }))).slice(0, mostAlternatives);
    }
    return ways.flatMap(({ data, traces }) => {
      const datum = act(data);
      return datum === null ? [] : [{ datum, trace: mergeTraces(traces) }];
    });
  }
  function literal(expression, from) {
    return expression.is === "text" || expression.is === "number" ? folded2(expression, from, 0) : null;
  }
  return (expression, from) => {
    steps = 0;
    open = [];
    return evaluate(expression, from, 0);
  };
}
function under(resolved, condition) {
  return { ...resolved, trace: { ...resolved.trace, conditions: [...resolved.trace.conditions, condition] } };
}
function isEnvironment({ binding }) {
  return binding.kind === "defined";
}
function replaces(first3) {
  if (first3.is === "environment") return first3.name;
  if (first3.is === "name") return first3.path.join(".");
  return first3.is === "call" ? `${first3.callee.join(".")}()` : "the value before it";
}
function entryOf(expression, key) {
  if (expression.is === "list" && typeof key === "number") return expression.entries[key] ?? null;
  if (expression.is === "record") return expression.entries.find((one) => one.key === String(key))?.value ?? null;
  return null;
}

// src/detect/credentials/hits.ts
import { Buffer as Buffer3 } from "node:buffer";

// src/detect/credentials/ir.ts
var initialiserScope = "static()";
var startScope = "new()";
var unknown = { is: "opaque", parts: [] };
function partsOf(expression) {
  switch (expression.is) {
    case "join":
    case "opaque":
      return expression.parts;
    case "operation":
      return [expression.left, expression.right];
    case "call":
      return [...expression.on ? [expression.on] : [], ...expression.arguments];
    case "list":
      return expression.entries;
    case "record":
      return expression.entries.map((entry) => entry.value);
    case "index":
      return [expression.of, expression.key];
    case "choice":
      return [expression.then, expression.otherwise];
    case "default":
      return [expression.first, expression.otherwise];
    case "text":
    case "number":
    case "name":
    case "environment":
      return [];
  }
}
function namesIn(expression, environment = true, depth = 24) {
  if (expression.is === "name") return [expression.path.join(".")];
  if (expression.is === "environment") return environment ? [expression.name] : [];
  const called = expression.is === "call" ? [expression.callee.join(".")] : [];
  return depth === 0 ? called : [...called, ...partsOf(expression).flatMap((part) => namesIn(part, environment, depth - 1))];
}

// src/detect/credentials/known.ts
var hash = /(?<![0-9a-zA-Z])[0-9a-fA-F]{32}(?![0-9a-zA-Z])/g;
var nearby = 200;
var mostHoldings = 200;
function holdings(text6) {
  const found2 = [];
  let [line2, counted3] = [0, 0];
  for (const match of text6.matchAll(hash)) {
    const credential = credentialWithHash(match[0]);
    if (!credential) continue;
    for (; counted3 < match.index; counted3 += 1) if (text6.charCodeAt(counted3) === 10) line2 += 1;
    const [start, end] = [match.index, match.index + 32];
    found2.push({ credential, manner: mannerOf(text6.slice(Math.max(0, start - nearby), start), text6.slice(end, end + nearby)), line: line2 });
    if (found2.length === mostHoldings) break;
  }
  return found2;
}
function mannerOf(before, after) {
  if (/^[\s"'\\]*$/.test(before) && /^[\s"'\\;,]*$/.test(after)) return "whole";
  if (/\$\{[^{}]*:[-=]?$/.test(before) && after.startsWith("}")) return "default";
  if (/hash[\\"']{0,3}\s{0,2}(?:=>|[:=])\s{0,2}[\\"']{0,3}$/i.test(before)) return "assigned";
  return /\s/.test((before + after).trim()) || !/[|:;,]$/.test(before + after.slice(0, 1)) && !/^[|:;,]/.test(after) ? "mentioned" : "listed";
}

// src/detect/credentials/hits.ts
var mostDepth2 = 60;
function hitsIn(located, evaluate) {
  const { binding, path } = located;
  const from = { path, scope: binding.scope };
  const hits = [];
  function visit(expression, conditions, spoken, depth) {
    if (depth > mostDepth2) return;
    const possible = evaluate(expression, from);
    const found2 = possible.flatMap((one) => hitsOf(one, located, conditions, spoken));
    hits.push(...found2);
    if (found2.length === 0) inside(expression, conditions, spoken, depth);
  }
  function inside(expression, conditions, spoken, depth) {
    if (expression.is === "choice") {
      visit(expression.then, [...conditions, expression.condition], spoken, depth + 1);
      visit(expression.otherwise, [...conditions, { ...expression.condition, holds: false }], spoken, depth + 1);
      return;
    }
    const compared2 = comparedIn(expression);
    const speaks = spoken || isMessage(expression);
    for (const part of partsOf(expression)) if (!compared2.includes(part)) visit(part, conditions, speaks, depth + 1);
  }
  visit(binding.value, binding.conditions, false, 0);
  return hits;
}
function hitsOf(possible, located, conditions, spoken) {
  return hashesIn(possible.datum).flatMap(({ credential, manner, line: line2 }) => {
    const [first3] = possible.trace.roots;
    if (!first3 || spoken && possible.trace.through.length > 0) return [];
    const trace = {
      ...possible.trace,
      conditions: [.../* @__PURE__ */ new Set([...conditions, ...possible.trace.conditions])],
      replaceable: possible.trace.replaceable ?? located.binding.replaceable ?? (manner === "default" ? "the setting" : null)
    };
    const spokenOf = manner === "mentioned" || spoken && manner !== "whole";
    return [{ credential, located, trace, root: { path: first3.path, line: first3.line + line2 }, spokenOf: spokenOf || spoken, bySwitch: false }];
  });
}
function hashesIn(datum) {
  const text6 = textOf(datum);
  const found2 = text6 === null || typeof datum === "number" ? [] : holdings(text6);
  if (found2.length > 0 || typeof datum === "string" || typeof datum === "number") return found2;
  const bytes2 = bytesOf2(datum);
  const credential = bytes2?.length === 16 ? credentialWithHash(Buffer3.from(bytes2).toString("hex")) : null;
  return credential ? [{ credential, manner: "whole", line: 0 }] : [];
}

// src/detect/credentials/names.ts
var mostFiles2 = 5;
var mostBindings = 64;
var own = /* @__PURE__ */ new Set(["this", "self", "super", "static"]);
function createNames(all) {
  const byName = /* @__PURE__ */ new Map();
  for (const one of all) {
    const name2 = nameOf(one.binding);
    if (name2 === null) continue;
    const same2 = byName.get(name2);
    if (same2 && same2.length < mostBindings) same2.push(one);
    else if (!same2) byName.set(name2, [one]);
  }
  return {
    lookUp(name2, from) {
      const parts = name2.filter((part) => !own.has(part));
      const candidates = byName.get(parts.at(-1) ?? "") ?? [];
      const owner = parts.at(-2) ?? null;
      return owner === null ? unqualified(candidates, from) : qualified(candidates, owner, from);
    }
  };
}
function nameOf(binding) {
  if (binding.kind === "bare") return null;
  if (binding.kind !== "returned") return binding.target.at(-1) ?? null;
  return binding.scope.at(-1)?.replace(/\(\)$/, "") ?? null;
}
function unqualified(candidates, from) {
  const near = candidates.filter((one) => one.path === from.path && encloses(homeOf(one.binding), from.scope));
  const declared = near.filter((one) => one.binding.kind !== "assigned");
  const depth = Math.max(-1, ...(declared.length > 0 ? declared : near).map((one) => homeOf(one.binding).length));
  const nearest2 = near.filter((one) => homeOf(one.binding).length === depth || one.binding.kind === "assigned");
  if (nearest2.length > 0) return nearest2;
  return fewFiles(candidates.filter((one) => one.path !== from.path && !isLocal(one.binding) && one.binding.target.length < 2));
}
function qualified(candidates, owner, from) {
  const owned = candidates.filter((one) => ownerOf(one) === owner || one.binding.target.at(-2) === owner || stemOf(one.path) === owner);
  const declared = owned.filter((one) => one.binding.kind !== "assigned");
  const here = declared.filter((one) => one.path === from.path);
  if (here.length > 0) return [...here, ...owned.filter((one) => one.binding.kind === "assigned")];
  return fewFiles(owned.filter((one) => !isLocal(one.binding)));
}
function homeOf(binding) {
  return binding.kind === "returned" ? binding.scope.slice(0, -1) : binding.scope;
}
function ownerOf({ binding }) {
  return homeOf(binding).filter((part) => !part.endsWith("()")).at(-1) ?? null;
}
function isLocal(binding) {
  return binding.kind !== "assigned" && homeOf(binding).some((part) => part.endsWith("()"));
}
function encloses(outer, inner) {
  return outer.length <= inner.length && outer.every((part, index2) => part === inner[index2]);
}
function stemOf(path) {
  const name2 = path.slice(path.lastIndexOf("/") + 1);
  return name2.slice(0, name2.includes(".") ? name2.indexOf(".") : name2.length);
}
function fewFiles(found2) {
  return new Set(found2.map((one) => one.path)).size > mostFiles2 ? [] : found2;
}

// src/detect/credentials/overrides.ts
var starts = /^(?:main|wmain|winmain|setup|start|boot|bootstrap|configure|oncreate|attachbasecontext|application\w*|init\w*|load\w*|prepare\w*)$/i;
function createOverrides(all, names3) {
  const found2 = /* @__PURE__ */ new Map();
  for (const by of all) {
    if (by.binding.kind !== "assigned" || by.binding.target.length === 0) continue;
    const targets = names3.lookUp(by.binding.target, { path: by.path, scope: by.binding.scope });
    for (const target of targets) {
      const certainty = target.binding === by.binding || target.binding.kind === "returned" ? null : certaintyOf(target, by, names3);
      if (certainty === "certain" || certainty && !found2.has(target.binding)) found2.set(target.binding, { by, certainty });
    }
  }
  return { of: (located) => found2.get(located.binding) ?? null };
}
function certaintyOf(target, by, names3) {
  const from = { path: by.path, scope: by.binding.scope };
  const keeps = namesIn(by.binding.value, false).some((name2) => names3.lookUp(name2.split("."), from).some((one) => one.binding === target.binding));
  if (keeps) return by.binding.value.is === "join" || by.binding.value.is === "operation" ? null : "possible";
  const extra = by.binding.conditions.filter((one) => !target.binding.conditions.some((other3) => other3.text === one.text && other3.holds === one.holds));
  if (!comesLater(target, by)) return null;
  if (extra.length > 0) return extra.some(asksForSupply) ? "possible" : null;
  return runsFirst(by.binding.scope, target.binding.scope) ? "certain" : "possible";
}
function comesLater(target, by) {
  if (target.binding.kind === "initial" && !sameScope(target.binding.scope, by.binding.scope)) return true;
  return target.path === by.path && by.binding.line > target.binding.line;
}
function runsFirst(scope, declared) {
  const functions = scope.slice(sameScope(scope.slice(0, declared.length), declared) ? declared.length : 0).filter((part) => part.endsWith("()"));
  return functions.every((part) => part === initialiserScope || part === startScope || starts.test(part.slice(0, -2)));
}
function sameScope(one, other3) {
  return one.length === other3.length && one.every((part, index2) => part === other3[index2]);
}
function asksForSupply(condition) {
  return namesIn(condition.test).some((name2) => speaksOfCredential(name2) || /env/i.test(name2));
}

// src/detect/credentials/conditions.ts
var openGate = { state: "open", because: "", openedBy: null };
var platform = /^(?:__|_WIN|_MSC|WIN32|WIN64|APPLE|UNIX|LINUX|ANDROID|IOS|MACOS|MSVC|MINGW|Q_OS_|Q_CC_|TARGET_OS_|OS_(?:WIN|MAC|LINUX|ANDROID|IOS)|CMAKE_SYSTEM)/;
var nothing = /^(?:null|nil|undefined|none|isempty|length|size|trim|isnullorempty|isblank|strip|process|env)$/i;
function gateOf(condition, target, definitions2) {
  if (condition.decided === "never") return { state: "shut", because: "an #error stands in the same branch, so that it never becomes a program", openedBy: null };
  if (condition.decided === "pipeline") return pipelineGate(condition);
  return condition.decided === "build" ? buildGate(condition, definitions2) : runGate(condition, target);
}
function buildGate(condition, definitions2) {
  const names3 = namesOf(condition);
  if (names3.some((name2) => platform.test(name2))) return openGate;
  const words2 = [...names3, ...textsIn(condition.test)].flatMap(wordsOf);
  const asked = names3.flatMap((name2) => definitions2.settingsOf(name2));
  const told = asked.length === 0 ? byWords(words2, condition) : null;
  if (told) return told;
  const answer = truth(condition.test, outside(condition, definitions2));
  if (answer === null) return byWords(words2, condition) ?? openGate;
  if (answer !== condition.holds) return { state: "shut", because: shutBecause(condition, names3, asked), openedBy: null };
  const setter = names3.some(speaksOfCredential) ? void 0 : asked.find((one) => one.published && one.value !== null && isSet(one));
  if (condition.holds && setter) return { state: "open", because: `\`${namesText(names3)}\` is set`, openedBy: setter.located };
  if (names3.some(speaksOfCredential)) return suppliedUnless(condition);
  return { state: condition.holds ? "open" : "unless", because: `nothing in the tree sets \`${namesText(names3)}\``, openedBy: null };
}
function shutBecause(condition, names3, asked) {
  if (!condition.holds) return `the tree's own build meets \`${condition.text}\``;
  return asked.length > 0 ? `no build that is published sets \`${namesText(names3)}\`` : `nothing in the tree sets \`${namesText(names3)}\``;
}
function outside(condition, definitions2) {
  const within = ({ located }) => located.binding.conditions.some((one) => one.text === condition.text);
  return { settingsOf: (name2) => definitions2.settingsOf(name2).filter((one) => !within(one)) };
}
var isSet = (setting2) => setting2.value !== "" && !/^(?:off|0|false|no)$/i.test(setting2.value ?? "");
var namesText = (names3) => names3.slice(0, 3).join("`, `");
function truth(test, definitions2) {
  switch (test.is) {
    case "name":
      return isOnIn(test.path.at(-1) ?? "", definitions2);
    case "number":
      return test.number !== 0;
    case "text":
      return !/^(?:|off|0|false|no)$/i.test(test.text);
    case "call":
      return test.callee.at(-1) === "defined" && test.arguments[0]?.is === "name" ? isDefined(test.arguments[0].path.at(-1) ?? "", definitions2) : null;
    case "operation":
      return combined(test.operator, test.left, test.right, definitions2);
    case "default":
      return combined("||", test.first, test.otherwise, definitions2);
    case "opaque":
      return test.parts.length === 1 && test.parts[0] ? truth(test.parts[0], definitions2) : null;
    default:
      return null;
  }
}
function combined(operator, leftPart, rightPart, definitions2) {
  const left = truth(leftPart, definitions2);
  if (operator === "!") return left === null ? null : !left;
  if (operator === "STREQUAL" && rightPart.is === "text" && rightPart.text === "") return emptiness(leftPart, definitions2);
  const right2 = truth(rightPart, definitions2);
  if (operator === "&&") return left === false || right2 === false ? false : left === null || right2 === null ? null : true;
  if (operator === "||") return left === true || right2 === true ? true : left === null || right2 === null ? null : false;
  return null;
}
function emptiness(part, definitions2) {
  const [name2] = namesIn(part);
  const settings4 = name2 === void 0 ? [] : definitions2.settingsOf(name2);
  return settings4.every((one) => one.value === "");
}
function isOnIn(name2, definitions2) {
  const settings4 = definitions2.settingsOf(name2).filter((one) => one.published);
  if (settings4.some((one) => one.value !== null && isSet(one))) return true;
  return settings4.some((one) => one.value === null) ? null : false;
}
function isDefined(name2, definitions2) {
  return definitions2.settingsOf(name2).length > 0;
}
function pipelineGate(condition) {
  if (namesOf(condition).some(speaksOfCredential)) return suppliedUnless(condition);
  const narrow = /refs\/heads|ref_name|head_ref|GITHUB_REF|BRANCH|pull_request|debug|\btest/i.test(condition.text) && !condition.text.includes("tags");
  return narrow && condition.holds ? { state: "shut", because: `it counts only where \`${condition.text}\` holds`, openedBy: null } : openGate;
}
function suppliedUnless(condition) {
  return { state: "unless", because: `it is what is left where \`${condition.text}\` finds nothing else`, openedBy: null };
}
function runGate(condition, target) {
  const names3 = namesOf(condition);
  const words2 = [...names3, ...textsIn(condition.test), ...condition.test.is === "opaque" ? [condition.text] : []].flatMap(wordsOf);
  if (condition.test.is === "text" && speaksOfCredential(condition.test.text)) return openGate;
  if (names3.some((name2) => speaksOfCredential(name2) || readsEnvironment(name2) || name2 === target)) {
    return suppliedUnless(condition);
  }
  const told = byWords(words2, condition);
  if (told) return told;
  return condition.holds ? { state: "shut", because: `it counts only where \`${condition.text}\` holds`, openedBy: null } : { state: "unless", because: `it counts unless \`${condition.text}\` holds`, openedBy: null };
}
var readsEnvironment = (name2) => /(?:^|\.)(?:getenv|environ)(?:\.|$)/i.test(name2);
function byWords(words2, condition) {
  const debug = words2.some(isDebugWord);
  const release = words2.some(isReleaseWord);
  if (debug === release) return null;
  const negated = condition.test.is === "operation" && (condition.test.operator === "!" || ["!=", "!=="].includes(condition.test.operator));
  return debug === (condition.holds !== negated) ? { state: "shut", because: `\`${condition.text}\` is for builds that do not ship`, openedBy: null } : { state: "open", because: `\`${condition.text}\` holds in builds that ship`, openedBy: null };
}
function textsIn(test) {
  if (test.is === "text") return [test.text];
  return test.is === "operation" || test.is === "call" ? partsOf(test).flatMap(textsIn) : [];
}
function namesOf(condition) {
  return [...new Set(namesIn(condition.test))].filter((name2) => name2 !== "defined" && !nothing.test(name2));
}

// src/detect/credentials/reach.ts
var template = /\.(?:example|sample|template|tmpl|dist|in|defaults?)$|(?:^|[./_-])(?:example|sample|template)s?(?:[./_-][^/]*)?$/i;
var testSettings = /(?:^|\/)[\w-]*\.env\.(?:test|testing|dev|development|e2e|ci)(?:\.local)?$/i;
var exampleFolder = /(?:^|\/)(?:examples?|samples?|demos?|snippets|tutorials?)\//i;
var listSize = 5;
function reachOf(hit, knowledge) {
  return byWhere(hit.located.path, knowledge.roleOf(hit.located.path)) ?? bySpeech(hit) ?? byGates(hit, knowledge) ?? byOverride(hit, knowledge) ?? byPipeline(hit, knowledge) ?? byReplacement(hit, knowledge) ?? judgement("effective", effectiveBecause(hit, knowledge));
}
function judgement(reach, because, decidedAt = null) {
  return { reach, because, decidedAt };
}
function byWhere(path, role) {
  if (role === "test") return judgement("test", "it stands in a test");
  if (role === "documentation") return judgement("documentation", "it stands in documentation");
  if (role === "vendored") return judgement("documentation", "it stands in other people's code");
  if (testSettings.test(path)) return judgement("test", "it stands in settings for tests and development");
  if (exampleFolder.test(path)) return judgement("documentation", "it stands in an example");
  return template.test(path) ? judgement("documentation", "it stands in a template that no build reads") : null;
}
function bySpeech(hit) {
  if (hit.bySwitch) return null;
  if (hit.spokenOf) return judgement("documentation", "a message only speaks of it");
  const names3 = [...hit.located.binding.scope, ...hit.located.binding.target];
  if (names3.some(namesDenied)) return judgement("documentation", `\`${names3.join(".")}\` lists what must not be used`);
  return names3.some(namesTest) ? judgement("test", `\`${names3.join(".")}\` is for tests by its name`) : null;
}
function byGates(hit, knowledge) {
  const target = nameOf(hit.located.binding);
  const gates2 = hit.trace.conditions.map((condition) => gateOf(condition, target, knowledge.definitions));
  const shut = gates2.find((gate) => gate.state === "shut");
  if (shut) return judgement("guarded", shut.because);
  if (isList(hit, knowledge)) return judgement("guarded", "it is one of a list of published ids, and nothing says which one is taken");
  const unless = gates2.find((gate) => gate.state === "unless");
  if (unless) return judgement("fallback", unless.because);
  return opened2(gates2, knowledge);
}
function opened2(gates2, knowledge) {
  const gate = gates2.find((one) => one.openedBy !== null);
  if (!gate?.openedBy) return null;
  const pipeline = knowledge.pipelineOf(gate.openedBy.path);
  return judgement("effective", pipeline ? `${gate.because} here, and ${pipeline.because}` : `${gate.because} here`, gate.openedBy);
}
function isList(hit, knowledge) {
  return hit.root.path === hit.located.path && knowledge.countIn(hit.located.path) >= listSize;
}
function byOverride(hit, { overrides }) {
  const override = overrides.of(hit.located);
  if (override?.certainty !== "certain") return null;
  return judgement("overridden", `\`${written(override.by.binding)}\` is written over in ${whereOf(override.by)}`, override.by);
}
function byPipeline(hit, knowledge) {
  const paths = [hit.located.path, hit.root.path, ...hit.trace.through.map((one) => one.path)];
  const idle = paths.map((path) => knowledge.pipelineOf(path)).find((one) => one?.publishes === false);
  return idle ? judgement("guarded", idle.because) : null;
}
function byReplacement(hit, knowledge) {
  const override = knowledge.overrides.of(hit.located);
  if (override) return judgement("fallback", `\`${written(override.by.binding)}\` is written over in ${whereOf(override.by)} only where something is supplied`, override.by);
  const name2 = hit.trace.replaceable;
  if (name2 === null) return null;
  const supplied = knowledge.definitions.settingsOf(name2).find((one) => one.value === null && knowledge.pipelineOf(one.located.path)?.publishes === true);
  if (supplied) return judgement("overridden", `the build that is published sets \`${name2}\``, supplied.located);
  return judgement("fallback", `it is what a build gets where \`${name2}\` is not set`);
}
function effectiveBecause(hit, knowledge) {
  const pipeline = knowledge.pipelineOf(hit.located.path);
  if (pipeline) return pipeline.because;
  const { binding } = hit.located;
  return binding.kind === "bare" ? "it is passed on as it is" : `nothing in the tree writes over \`${written(binding)}\``;
}
function written(binding) {
  return binding.target.length > 0 ? binding.target.join(".") : nameOf(binding) ?? "it";
}
function whereOf(located) {
  const inside = located.binding.scope.findLast((part) => part.endsWith("()"));
  if (inside === void 0) return `line ${located.binding.line}`;
  return inside === "static()" ? "a static initialiser" : inside === "new()" ? "a constructor" : `\`${inside}\``;
}

// src/detect/credentials/sightings.ts
function sightingOf(hit, knowledge) {
  const judged2 = reachOf(hit, knowledge);
  const root = spotPlace(hit.root);
  const use = locatedPlace(hit.located);
  const passed = hit.trace.through.map((one) => ({ place: locatedPlace(one), says: `goes through \`${one.binding.target.join(".") || "a function"}\`` }));
  const steps = [
    { place: root, says: `${hit.credential.product} stands here` },
    ...passed,
    ...judged2.reach === "documentation" ? [] : [{ place: use, says: "is used here" }]
  ];
  const decided = judged2.decidedAt && locatedPlace(judged2.decidedAt);
  if (decided && judged2.reach === "effective" && decided.path !== root.path) return { credential: hit.credential, place: decided, judgement: judged2, trail: [{ place: decided, says: "sets the switch" }, ...steps] };
  return { credential: hit.credential, place: root, judgement: judged2, trail: [...steps, ...decided && judged2.reach !== "effective" ? [{ place: decided, says: "is written over here" }] : []] };
}
function spotPlace(spot) {
  return placeAt(spot.path, spot.line);
}
function locatedPlace({ path, binding }) {
  return placeAt(path, binding.line);
}
function switchSightings(definitions2, knowledge) {
  return buildSwitches.flatMap(({ name: name2, credential: id }) => {
    const credential = credentialNamed(id);
    const set = definitions2.settingsOf(name2).filter((one) => one.value !== null && isOn(one.value));
    return credential ? set.map(({ located }) => switchSighting(credential, located, knowledge)) : [];
  });
}
function switchSighting(credential, located, knowledge) {
  const place = locatedPlace(located);
  const text6 = { is: "text", text: credential.apiHash, line: place.line };
  const { conditions, replaceable } = located.binding;
  const hit = { credential, located: { path: located.path, binding: { ...located.binding, value: text6 } }, trace: { roots: [], conditions, replaceable, through: [] }, root: { path: place.path, line: place.line }, spokenOf: false, bySwitch: true };
  return { credential, place, judgement: reachOf(hit, knowledge), trail: [{ place, says: `\`${located.binding.target.join(".")}\` selects ${credential.product}` }] };
}
function mentionSightings(files, hits, knowledge) {
  return uncovered(files, hits).flatMap((one) => {
    const { path, mention } = one;
    const credential = credentialNamed(mention.credential);
    if (!credential || isUnfollowed(one, knowledge)) return [];
    const place = placeAt(path, mention.line);
    const judgement2 = byWhere(path, knowledge.roleOf(path)) ?? (isList2(path, knowledge) ? listed : onlySpoken);
    return [{ credential, place, judgement: judgement2, trail: [{ place, says: `${credential.product} stands here` }] }];
  });
}
function isUnfollowed({ path, facts, mention }, knowledge) {
  if (mention.inComment || facts.understood === "followed" || byWhere(path, knowledge.roleOf(path)) !== null || isList2(path, knowledge)) return false;
  const kind = languageOf(path)?.kind;
  return mention.named || kind === "code" || kind === "build";
}
function isList2(path, knowledge) {
  return knowledge.countIn(path) >= listSize;
}
var onlySpoken = { reach: "documentation", because: "a comment or a message only speaks of it", decidedAt: null };
var listed = { reach: "guarded", because: "it is one of a list of known clients", decidedAt: null };
function uncovered(files, hits) {
  const covered = new Set(hits.flatMap((hit) => [...hit.trace.roots, hit.root].map((spot) => `${spot.path}:${spot.line}`)));
  return [...files].flatMap(([path, facts]) => facts.mentions.filter((one) => !covered.has(`${path}:${one.line}`)).map((mention) => ({ path, facts, mention })));
}

// src/model/credential.ts
var reaches2 = ["effective", "fallback", "guarded", "overridden", "test", "documentation"];
function compareReach(a, b) {
  return reaches2.indexOf(a) - reaches2.indexOf(b);
}
function maskedHash(apiHash) {
  return `${apiHash.slice(0, 6)}…`;
}

// src/detect/credentials/uses.ts
function usesOf(sightings) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of sightings) {
    const { path, line: line2 } = one.place;
    const key = one.judgement.reach === "documentation" ? `${one.credential.id} documentation` : `${one.credential.id} ${path}:${line2}`;
    groups.set(key, [one, ...groups.get(key) ?? []]);
  }
  const furthest = withoutWeaker([...groups.values()].map(useOf));
  return furthest.sort((a, b) => compareReach(a.reach, b.reach) || comparePlaces(a.place, b.place) || (a.credential < b.credential ? -1 : 1));
}
function withoutWeaker(uses) {
  const strong = new Set(uses.filter((use) => use.reach !== "documentation").map(keyOf));
  return uses.filter((use) => use.reach !== "documentation" || !strong.has(keyOf(use)) || use.trail.some((step) => !strong.has(keyOf({ ...use, place: step.place }))));
}
function keyOf({ credential, place }) {
  return `${credential} ${place.path}:${place.line}`;
}
function useOf([first3, ...rest3]) {
  const sorted = [first3, ...rest3].sort(compareSightings);
  const { credential, place, judgement: judgement2 } = sorted[0] ?? first3;
  const trail = distinct(sorted.flatMap((one) => one.trail));
  return { kind: "credential", credential: credential.id, apiId: credential.apiId, place, reach: judgement2.reach, because: judgement2.because, trail };
}
function compareSightings(a, b) {
  return compareReach(a.judgement.reach, b.judgement.reach) || comparePlaces(a.place, b.place) || a.trail.length - b.trail.length;
}
function distinct(steps) {
  const seen = /* @__PURE__ */ new Set();
  return steps.filter(({ place }) => {
    const key = `${place.path}:${place.line}`;
    return !seen.has(key) && seen.add(key);
  });
}

// src/detect/credentials/conclude.ts
var prose = /(?<!cmakelists)\.(?:md|mdx|markdown|rst|txt|adoc|org|diff|patch|log|csv|tsv|po|pot|strings)$|(?:^|\/)(?:readme|changelog|changes|license|legal|authors|news)[^/]*$/i;
function conclude(surveys) {
  const files = new Map(surveys.map((one) => [one.file.path, one.survey]));
  const all = [...files].flatMap(([path, facts]) => facts.bindings.map((binding) => ({ path, binding })));
  const names3 = createNames(all);
  const overrides = createOverrides(all, names3);
  const evaluate = createEvaluator(names3, (located) => overrides.of(located)?.certainty !== "certain");
  const hits = all.flatMap((located) => hitsIn(located, evaluate));
  const definitions2 = createDefinitions(files);
  const knowledge = knowledgeOf(files, surveys, { definitions: definitions2, overrides });
  const sightings = [
    ...hits.map((hit) => sightingOf(hit, knowledge)),
    ...switchSightings(definitions2, knowledge),
    ...mentionSightings(files, hits, knowledge)
  ];
  return [...usesOf(sightings), ...unfollowed(files, hits, knowledge)];
}
function knowledgeOf(files, surveys, joined4) {
  const roles = new Map(surveys.map((one) => [one.file.path, one.file.role]));
  const role = (path) => roles.get(path) ?? "first-party";
  return {
    ...joined4,
    roleOf: (path) => role(path) === "first-party" && prose.test(path) ? "documentation" : role(path),
    pipelineOf: (path) => files.get(path)?.pipeline ?? null,
    countIn: (path) => new Set(files.get(path)?.mentions.map((one) => one.credential)).size
  };
}
function unfollowed(files, hits, knowledge) {
  const places = uncovered(files, hits).filter((one) => isUnfollowed(one, knowledge)).map(({ path, mention }) => `${idOf(mention.credential)} in ${path}:${mention.line}`);
  const unique = [...new Set(places)];
  if (unique.length === 0) return [];
  const listed7 = unique.slice(0, 3).join(", ") + (unique.length > 3 ? ` and ${unique.length - 3} more` : "");
  const because = `Published credentials stand where values cannot be followed yet: ${listed7}. Look whether a release build gets them.`;
  return [{ kind: "unanswered", question: "credentials", because }];
}
function idOf(id) {
  const credential = credentialNamed(id);
  return credential ? `api_id ${credential.apiId} (${credential.product})` : id;
}

// src/languages/syntax/table.ts
function plainName(node) {
  return node.children.length === 0 ? node.text : null;
}
var nothing2 = { as: "nothing" };
function noValues(...kinds2) {
  return Object.fromEntries(kinds2.map((kind) => [kind, nothing2]));
}
function each(shape, ...kinds2) {
  return Object.fromEntries(kinds2.map((kind) => [kind, shape]));
}

// src/languages/syntax/c.ts
function declaredName(node) {
  const inner = node.field("declarator") ?? (node.kind === "reference_declarator" ? node.children.at(-1) : null);
  if (inner) return declaredName(inner);
  const name2 = node.field("name");
  return name2 ? [node.field("scope"), name2].flatMap((part) => part?.text ?? []).join("::") : plainName(node);
}
var shapes = {
  ...each({ as: "text" }, "string_literal", "raw_string_literal"),
  ...each({ as: "character" }, "char_literal"),
  ...each({ as: "number" }, "number_literal"),
  ...each({ as: "name" }, "identifier", "field_identifier", "namespace_identifier", "this"),
  concatenated_string: { as: "adjacent" },
  field_expression: { as: "member", of: "argument", name: "field" },
  qualified_identifier: { as: "member", of: "scope", name: "name" },
  subscript_expression: { as: "index", of: "argument", key: "index" },
  binary_expression: { as: "binary", left: "left", operator: "operator", right: "right" },
  ...each({ as: "unary", operand: "argument" }, "unary_expression", "pointer_expression"),
  conditional_expression: { as: "choice", condition: "condition", then: "consequence", otherwise: "alternative" },
  call_expression: { as: "call", callee: "function", arguments: "arguments" },
  preproc_defined: { as: "call", callee: "function", arguments: "arguments" },
  ...each({ as: "list" }, "argument_list", "initializer_list"),
  initializer_pair: { as: "entry", key: "designator", value: "value" },
  field_initializer: { as: "entry", key: "name", value: null },
  compound_literal_expression: { as: "inner", field: "value" },
  ...each({ as: "inner" }, "parenthesized_expression", "condition_clause"),
  cast_expression: { as: "inner", field: "value" },
  init_declarator: { as: "declares", name: "declarator", value: "value" },
  field_declaration: { as: "declares", name: "declarator", value: "default_value" },
  enumerator: { as: "declares", name: "name", value: "value" },
  assignment_expression: { as: "assigns", left: "left", operator: "operator", right: "right" },
  return_statement: { as: "returns" },
  if_statement: { as: "branch", condition: "condition", then: "consequence", otherwise: "alternative" },
  case_statement: { as: "case" },
  compound_statement: { as: "block" },
  function_definition: { as: "scope", name: "declarator", scope: "function" },
  lambda_expression: { as: "scope", name: null, scope: "function" },
  ...each({ as: "scope", name: "name", scope: "type" }, "namespace_definition", "class_specifier", "struct_specifier", "enum_specifier"),
  optional_parameter_declaration: { as: "parameter", name: "declarator", value: "default_value" },
  ...each({ as: "macro", name: "name", value: "value" }, "preproc_def"),
  ...each({ as: "build-branch" }, "preproc_if", "preproc_ifdef", "preproc_elif", "preproc_elifdef", "preproc_else"),
  preproc_call: { as: "build-error" },
  ...noValues("comment", "preproc_include", "type_identifier", "primitive_type", "type_descriptor", "preproc_function_def")
};
var c2 = { grammar: "c", extensions: ["c"], shapes, nameOf: declaredName };
var cpp2 = {
  grammar: "cpp",
  extensions: ["cpp", "cc", "cxx", "hpp", "hh", "hxx", "h", "ipp", "inl"],
  nameOf: declaredName,
  shapes: { ...shapes, user_defined_literal: { as: "adjacent" } }
};

// src/languages/syntax/java.ts
var java2 = {
  grammar: "java",
  extensions: ["java"],
  nameOf: plainName,
  shapes: {
    ...each({ as: "text" }, "string_literal"),
    ...each({ as: "character" }, "character_literal"),
    ...each(
      { as: "number" },
      "decimal_integer_literal",
      "hex_integer_literal",
      "octal_integer_literal",
      "binary_integer_literal"
    ),
    ...each({ as: "name" }, "identifier", "this"),
    field_access: { as: "member", of: "object", name: "field" },
    array_access: { as: "index", of: "array", key: "index" },
    binary_expression: { as: "binary", left: "left", operator: "operator", right: "right" },
    unary_expression: { as: "unary", operand: "operand" },
    ternary_expression: { as: "choice", condition: "condition", then: "consequence", otherwise: "alternative" },
    method_invocation: { as: "call", callee: "name", on: "object", arguments: "arguments" },
    object_creation_expression: { as: "call", callee: "type", arguments: "arguments" },
    enum_constant: { as: "declares", name: "name", value: "arguments" },
    argument_list: { as: "list" },
    annotation_argument_list: { as: "list" },
    annotation: { as: "call", callee: "name", arguments: "arguments" },
    element_value_pair: { as: "entry", key: "key", value: "value" },
    array_creation_expression: { as: "inner", field: "value" },
    ...each({ as: "list" }, "array_initializer", "element_value_array_initializer"),
    parenthesized_expression: { as: "inner" },
    cast_expression: { as: "inner", field: "value" },
    variable_declarator: { as: "declares", name: "name", value: "value" },
    assignment_expression: { as: "assigns", left: "left", operator: "operator", right: "right" },
    return_statement: { as: "returns" },
    if_statement: { as: "branch", condition: "condition", then: "consequence", otherwise: "alternative" },
    ...each({ as: "case" }, "switch_block_statement_group", "switch_rule"),
    ...each({ as: "block" }, "block", "constructor_body"),
    ...each({ as: "scope", name: "name", scope: "type" }, "class_declaration", "enum_declaration", "interface_declaration", "record_declaration"),
    method_declaration: { as: "scope", name: "name", scope: "function" },
    constructor_declaration: { as: "scope", name: "name", scope: "start" },
    static_initializer: { as: "scope", name: null, scope: "initialiser" },
    lambda_expression: { as: "scope", name: null, scope: "function" },
    formal_parameter: { as: "parameter", name: "name", value: "default_value" },
    ...noValues(
      "line_comment",
      "block_comment",
      "import_declaration",
      "package_declaration",
      "modifiers_type",
      "type_identifier",
      "integral_type",
      "generic_type",
      "dimensions",
      "dimensions_expr"
    )
  }
};

// src/languages/syntax/typescript.ts
var typescript2 = {
  grammar: "typescript",
  extensions: ["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs"],
  nameOf: plainName,
  shapes: {
    ...each({ as: "text" }, "StringLiteral", "NoSubstitutionTemplateLiteral", "TemplateHead", "TemplateMiddle", "TemplateTail"),
    ...each({ as: "number" }, "NumericLiteral", "BigIntLiteral"),
    ...each({ as: "name" }, "Identifier", "PrivateIdentifier", "ThisKeyword", "MetaProperty"),
    ...each({ as: "template" }, "TemplateExpression", "TemplateSpan"),
    PropertyAccessExpression: { as: "member", of: "expression", name: "name" },
    ElementAccessExpression: { as: "index", of: "expression", key: "argumentExpression" },
    BinaryExpression: { as: "assigns", left: "left", operator: "operatorToken", right: "right" },
    PrefixUnaryExpression: { as: "unary", operand: "operand" },
    ConditionalExpression: { as: "choice", condition: "condition", then: "whenTrue", otherwise: "whenFalse" },
    ...each({ as: "call", callee: "expression", arguments: "arguments" }, "CallExpression", "NewExpression"),
    ArrayLiteralExpression: { as: "list" },
    ObjectLiteralExpression: { as: "record" },
    PropertyAssignment: { as: "entry", key: "name", value: "initializer" },
    ShorthandPropertyAssignment: { as: "entry", key: "name", value: "name" },
    JsxAttribute: { as: "entry", key: "name", value: "initializer" },
    SpreadAssignment: { as: "inner", field: "expression" },
    SpreadElement: { as: "inner", field: "expression" },
    ...each(
      { as: "inner", field: "expression" },
      "ParenthesizedExpression",
      "AsExpression",
      "SatisfiesExpression",
      "NonNullExpression",
      "TypeAssertionExpression",
      "AwaitExpression",
      "ComputedPropertyName",
      "JsxExpression",
      "ExportAssignment"
    ),
    ...each(
      { as: "declares", name: "name", value: "initializer" },
      "VariableDeclaration",
      "PropertyDeclaration",
      "EnumMember"
    ),
    ...each({ as: "parameter", name: "name", value: "initializer" }, "Parameter", "BindingElement"),
    ReturnStatement: { as: "returns" },
    IfStatement: { as: "branch", condition: "expression", then: "thenStatement", otherwise: "elseStatement" },
    CaseClause: { as: "case" },
    ...each({ as: "block" }, "Block", "SourceFile"),
    ...each({ as: "scope", name: "name", scope: "type" }, "ClassDeclaration", "ClassExpression", "EnumDeclaration", "ModuleDeclaration"),
    ...each({ as: "scope", name: "name", scope: "function" }, "FunctionDeclaration", "FunctionExpression", "MethodDeclaration", "ArrowFunction", "GetAccessor", "SetAccessor"),
    Constructor: { as: "scope", name: null, scope: "start" },
    ClassStaticBlockDeclaration: { as: "scope", name: null, scope: "initialiser" },
    ...noValues("InterfaceDeclaration", "TypeAliasDeclaration", "ImportDeclaration", "TypeReference", "LiteralType", "UnionType")
  }
};

// src/languages/syntax/tables.ts
var tables = [typescript2, java2, c2, cpp2];
var byExtension2 = new Map(tables.flatMap((table) => table.extensions.map((extension) => [extension, table])));
function syntaxFor(path) {
  return byExtension2.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) ?? null;
}

// src/detect/credentials/needles.ts
import { Buffer as Buffer4 } from "node:buffer";
var width = 8;
var spelledWidth = 16;
function hexNeedles(hashes4) {
  return hashes4.flatMap((hash3) => [hash3, backwards(hash3)]).flatMap((text6) => windows(text6, width));
}
function spelledNeedles(hashes4) {
  return hashes4.flatMap((hash3) => windows(Buffer4.from(hash3).toString("hex"), spelledWidth));
}
function encodedNeedles(hashes4) {
  return hashes4.flatMap((hash3) => [...[0, 1, 2].map((shift) => shifted(hash3, shift)), Buffer4.from(hash3, "hex").toString("base64").replace(/=+$/, "")]).flatMap((text6) => windows(text6, width));
}
function shifted(text6, shift) {
  const whole = Buffer4.from("x".repeat(shift) + text6).toString("base64");
  return whole.slice(shift === 0 ? 0 : shift + 1, Math.floor((shift + text6.length) * 8 / 6));
}
function backwards(text6) {
  return text6.split("").reverse().join("");
}
function windows(text6, width2) {
  return Array.from({ length: Math.max(0, text6.length - width2 + 1) }, (_, start) => text6.slice(start, start + width2));
}
function indexNeedles(needles) {
  const width2 = needles[0]?.length ?? 0;
  const known3 = new Set(needles.map((needle) => needle.toLowerCase()));
  const pairs = new Uint8Array(1 << 16);
  const sums = new Uint8Array(1 << 18);
  for (const needle of needles) {
    const bytes2 = Buffer4.from(needle);
    pairs[pair(bytes2, 0)] = 1;
    sums[sum(bytes2, 0)] = 1;
  }
  return {
    has: (bytes2, from) => pairs[pair(bytes2, from)] === 1 && sums[sum(bytes2, from)] === 1 && known3.has(Buffer4.from(bytes2.subarray(from, from + width2)).toString("latin1").toLowerCase())
  };
}
function pair(bytes2, at3) {
  return ((bytes2[at3] ?? 0) << 8 | (bytes2[at3 + 1] ?? 0)) & 57311;
}
function sum(bytes2, from) {
  let total2 = 0;
  for (let at3 = from; at3 < from + 8; at3 += 1) total2 = Math.imul(total2 ^ (bytes2[at3] ?? 0) & 223, 16777619);
  return (total2 ^ total2 >>> 14) & 262143;
}
var hashes2 = credentials.map((one) => one.apiHash);
var hexForms = hashes2.flatMap((hash3) => [hash3, backwards(hash3), Buffer4.from(hash3).toString("hex")]).join("\n");
var longPieces = new Set([...hexNeedles(hashes2), ...spelledNeedles(hashes2).map((piece) => piece.slice(0, width)), ...encodedNeedles(hashes2)].map((piece) => piece.toLowerCase()));
function isPieceOfHash(text6) {
  const lower4 = text6.toLowerCase();
  if (lower4.length < width) return /^[0-9a-f]{2,}$/.test(lower4) && hexForms.includes(lower4);
  for (let from = 0; from + width <= Math.min(lower4.length, 2e5); from += 1) if (longPieces.has(lower4.slice(from, from + width))) return true;
  return false;
}

// src/detect/credentials/abridge.ts
var mayConcernHashes = /ap[ip][^a-z]?(?:hash|id)|(?<digits>[0-9a-f]{8,}(?!p))|\\[xu][0-9a-f]{2}|(?:\d\s*,\s*){7}|(?:'.'\s*,\s*){7}|["'](?<encoded>[\w+/=-]{11,})["']/gi;
var fromCharacters = 32e3;
var blockCharacters = 200;
function abridge(text6) {
  if (text6.length < fromCharacters) return text6;
  const blocks = blocksOf(text6);
  if (!blocks) return text6;
  const telling2 = [...text6.matchAll(mayConcernHashes)].filter(isTelling2).map((match) => match.index);
  const parts = [];
  let from = 0;
  let next = 0;
  for (const { open, close } of blocks) {
    if (open < from || close - open < blockCharacters) continue;
    while (next < telling2.length && (telling2[next] ?? 0) < open) next++;
    if ((telling2[next] ?? Infinity) < close) continue;
    parts.push(text6.slice(from, open + 1), "\n".repeat(countLines(text6, open, close)));
    from = close;
  }
  parts.push(text6.slice(from));
  return parts.join("");
}
function isTelling2({ groups }) {
  const piece = groups?.digits ?? groups?.encoded;
  return piece === void 0 || isPieceOfHash(piece);
}
function blocksOf(text6) {
  const blocks = [];
  const stack = [];
  const token3 = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|[{}]/g;
  for (let match = token3.exec(text6); match; match = token3.exec(text6)) {
    if (match[0] === "{") {
      stack.push(blocks.length);
      blocks.push({ open: match.index, close: -1 });
    } else if (match[0] === "}") {
      const block = blocks[stack.pop() ?? -1];
      if (!block) return null;
      block.close = match.index;
    }
  }
  return stack.length === 0 ? blocks : null;
}
function countLines(text6, from, to) {
  let lines2 = 0;
  for (let at3 = text6.indexOf("\n", from); at3 >= 0 && at3 < to; at3 = text6.indexOf("\n", at3 + 1)) lines2++;
  return lines2;
}

// src/detect/credentials/formats/interpolate.ts
var variable = /\$\{\{([^}]*)\}\}|\$(?:ENV|CACHE)?\{([A-Za-z_][\w.-]*)(?::?[-=]([^}]*))?\}|\$\(([A-Za-z_]\w*)\)|\$([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/g;
function interpolate(text6, line2) {
  const parts = [];
  let end = 0;
  for (const match of text6.matchAll(variable)) {
    const [whole, github, braced, otherwise, round2, plain2, percent3] = match;
    if (match.index > end) parts.push({ is: "text", text: text6.slice(end, match.index), line: line2 });
    end = match.index + whole.length;
    const name2 = braced ?? round2 ?? plain2 ?? percent3;
    if (github !== void 0) parts.push(githubExpression(github, line2));
    else if (name2 !== void 0 && whole.startsWith("$ENV")) parts.push({ is: "environment", name: name2 });
    else if (name2 !== void 0) parts.push(withDefault({ is: "name", path: [name2] }, otherwise, line2));
  }
  if (parts.length === 0) return { is: "text", text: text6, line: line2 };
  if (end < text6.length) parts.push({ is: "text", text: text6.slice(end), line: line2 });
  const [only, ...more2] = parts;
  return only && more2.length === 0 ? only : { is: "join", parts };
}
function withDefault(name2, otherwise, line2) {
  return otherwise === void 0 ? name2 : { is: "default", first: name2, otherwise: { is: "text", text: otherwise, line: line2 } };
}
function githubExpression(source, line2) {
  const [first3 = "", ...rest3] = source.split("||").map((part) => part.trim());
  const quoted2 = rest3.map((part) => /^'([^']*)'$/.exec(part)?.[1]).find((part) => part !== void 0);
  if (quoted2 === void 0) return first3.startsWith("env.") ? { is: "name", path: [first3.slice(4)] } : unknown;
  return { is: "default", first: { is: "environment", name: first3 }, otherwise: { is: "text", text: quoted2, line: line2 } };
}

// src/detect/credentials/formats/cmake-condition.ts
var comparisons2 = /* @__PURE__ */ new Set(["STREQUAL", "EQUAL", "MATCHES", "VERSION_LESS", "VERSION_GREATER", "VERSION_EQUAL", "LESS", "GREATER", "IN_LIST"]);
var unary = /* @__PURE__ */ new Set(["DEFINED", "EXISTS", "TARGET", "COMMAND", "POLICY", "IS_DIRECTORY"]);
function cmakeCondition(command) {
  const words2 = [...command.arguments];
  const text6 = `if(${words2.map((one) => one.quoted ? `"${one.text}"` : one.text).join(" ")})`.slice(0, 100);
  return { decided: "build", test: either(words2), holds: true, text: text6 };
}
function either(words2) {
  let left = both(words2);
  while (words2[0]?.text === "OR") {
    words2.shift();
    left = { is: "operation", operator: "||", left, right: both(words2) };
  }
  return left;
}
function both(words2) {
  let left = single(words2);
  while (words2[0]?.text === "AND") {
    words2.shift();
    left = { is: "operation", operator: "&&", left, right: single(words2) };
  }
  return left;
}
function single(words2) {
  const word = words2.shift();
  if (!word) return unknown;
  if (word.text === "NOT") return { is: "operation", operator: "!", left: single(words2), right: unknown };
  if (word.text === "(") {
    const inside = either(words2);
    if (words2[0]?.text === ")") words2.shift();
    return inside;
  }
  if (unary.has(word.text)) {
    const name2 = words2.shift();
    return word.text === "DEFINED" && name2 ? { is: "call", callee: ["defined"], on: null, arguments: [{ is: "name", path: [name2.text] }] } : unknown;
  }
  return compared(word, words2);
}
function compared(word, words2) {
  const left = word.quoted ? interpolate(word.text, word.line) : variableOf(word);
  if (!comparisons2.has(words2[0]?.text ?? "")) return left;
  const operator = words2.shift()?.text ?? "";
  const right2 = words2.shift();
  return { is: "operation", operator, left, right: right2 ? interpolate(right2.text, right2.line) : unknown };
}
function variableOf(word) {
  if (/^\d+$/.test(word.text)) return { is: "number", number: Number(word.text), line: word.line };
  if (word.text.includes("${")) return interpolate(word.text, word.line);
  return /^(?:ON|OFF|TRUE|FALSE|YES|NO)$/i.test(word.text) ? { is: "text", text: word.text, line: word.line } : { is: "name", path: [word.text] };
}

// src/detect/credentials/formats/cmake-commands.ts
var token = /#[^\n]*|"((?:[^"\\]|\\[\s\S])*)"|[()]|\n|(?:[^\s()#"\\]|\\.)(?:[^\s()#"\\]|\\.|"(?:[^"\\]|\\.)*")*|[^\n]/y;
var bracketOpen = /(#?)\[(=*)\[/y;
function cmakeCommands(text6) {
  const commands = [];
  let word = { text: "", line: 1 };
  let given = [];
  let depth = 0;
  for (const { kind, text: source, line: line2 } of tokens(text6)) {
    if (kind === "mark") {
      depth = Math.max(0, depth + (source === "(" ? 1 : -1));
      if (source === "(" && depth === 1) given = [];
      else if (depth > 0) given.push({ text: source, line: line2, quoted: false, raw: false });
      else commands.push({ name: word.text.toLowerCase(), line: word.line, arguments: given });
    } else if (depth > 0) {
      given.push({ text: kind === "quoted" ? unquote(source) : source, line: line2, quoted: kind === "quoted", raw: kind === "bracket" });
    } else {
      word = { text: source, line: line2 };
    }
  }
  return commands;
}
function tokens(text6) {
  const found2 = [];
  const closings = /* @__PURE__ */ new Map();
  let [at3, line2] = [0, 1];
  while (at3 < text6.length) {
    const bracket = bracketAt(text6, at3, closings);
    token.lastIndex = at3;
    const plain2 = bracket ? null : token.exec(text6);
    const source = bracket?.source ?? plain2?.[0] ?? "\n";
    const kept = bracket ? bracket.kept : tokenOf(source, plain2?.[1]);
    if (kept) found2.push({ ...kept, line: line2 });
    line2 += source.split("\n").length - 1;
    at3 += source.length;
  }
  return found2;
}
function tokenOf(source, quoted2) {
  if (quoted2 !== void 0) return { kind: "quoted", text: quoted2 };
  if (source === "(" || source === ")") return { kind: "mark", text: source };
  return source.startsWith("#") || source.trim() === "" ? null : { kind: "word", text: source };
}
function bracketAt(text6, at3, closings) {
  bracketOpen.lastIndex = at3;
  const open = bracketOpen.exec(text6);
  if (!open) return null;
  const [start, comment, equals = ""] = open;
  const closing = `]${equals}]`;
  const from = at3 + start.length;
  const end = closings.get(closing) === -1 ? -1 : text6.indexOf(closing, from);
  closings.set(closing, end);
  if (end < 0) return null;
  return { source: text6.slice(at3, end + closing.length), kept: comment === "#" ? null : { kind: "bracket", text: text6.slice(from, end) } };
}
function unquote(text6) {
  return text6.replace(/\\\n/g, "").replace(/\\([^A-Za-z0-9;])/g, "$1").replaceAll("\\n", "\n");
}

// src/detect/credentials/formats/reader.ts
function bindingOf(kind, target, value, rest3) {
  return { kind, target, value, line: rest3.line, scope: rest3.scope ?? [], conditions: rest3.conditions ?? [], replaceable: rest3.replaceable ?? null };
}

// src/detect/credentials/formats/cmake.ts
var definitions = /* @__PURE__ */ new Set(["add_definitions", "add_compile_definitions", "target_compile_definitions", "add_compile_options", "target_compile_options", "set_property", "set_target_properties"]);
var branching = /* @__PURE__ */ new Set(["if", "elseif", "else", "endif"]);
function readCmake(text6) {
  const open = [];
  return cmakeCommands(text6).flatMap((command) => {
    if (!branching.has(command.name)) return bindingsOf(command, open.flat());
    branch(command, open);
    return [];
  });
}
function branch(command, open) {
  const before = command.name === "if" ? [] : open.pop() ?? [];
  if (command.name === "endif") return;
  const failed = before.map((one, index2) => index2 === before.length - 1 ? { ...one, holds: !one.holds } : one);
  open.push(command.name === "else" ? failed : [...failed, cmakeCondition(command)]);
}
function bindingsOf(command, conditions) {
  const [name2, ...values] = command.arguments;
  if (!name2) return [];
  const { line: line2 } = command;
  if (command.name === "option") {
    return [bindingOf("initial", [name2.text], { is: "text", text: values[1]?.text ?? "OFF", line: line2 }, { line: line2, conditions, replaceable: name2.text })];
  }
  if (command.name === "set") return [variable2(name2, values, conditions)];
  if (definitions.has(command.name)) return command.arguments.flatMap((one) => definition(one, conditions));
  return [bindingOf("bare", [], { is: "call", callee: [command.name], on: null, arguments: command.arguments.map(valueOf) }, { line: line2, conditions })];
}
function variable2(name2, values, conditions) {
  const end = values.findIndex((one) => !one.quoted && (one.text === "CACHE" || one.text === "PARENT_SCOPE"));
  const cached = values[end]?.text === "CACHE" && !values.some((one) => one.text === "FORCE");
  const own3 = end < 0 ? values : values.slice(0, end);
  const [only, ...more2] = own3.map(valueOf);
  const value = only && more2.length === 0 ? only : { is: "list", entries: own3.map(valueOf), line: name2.line };
  return bindingOf(cached ? "initial" : "assigned", [name2.text], value, { line: name2.line, conditions, replaceable: cached ? name2.text : null });
}
function definition(argument, conditions) {
  const match = /^(?:-D)?([A-Za-z_]\w*)(?:=([\s\S]*))?$/.exec(argument.text);
  if (!match || /^[A-Z]+$/.test(argument.text) && !argument.text.includes("_")) return [];
  const [, name2 = "", value] = match;
  return [bindingOf("defined", [name2], interpolate(unescapeQuotes(value ?? "1"), argument.line), { line: argument.line, conditions })];
}
function unescapeQuotes(text6) {
  return text6.replace(/^\\?"([\s\S]*?)\\?"$/, "$1");
}
function valueOf(argument) {
  return argument.raw ? { is: "text", text: argument.text, line: argument.line } : interpolate(argument.text, argument.line);
}

// src/detect/credentials/formats/environment-file.ts
var setting = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|([^#]*?))\s*(?:#.*)?$/;
var longestLine = 2e3;
function readEnvironmentFile(text6) {
  return text6.split(/\r?\n/).flatMap((source, index2) => {
    const match = source.length > longestLine ? null : setting.exec(source);
    if (!match) return [];
    const [, name2 = "", double, single2, bare] = match;
    const value = single2 === void 0 ? interpolate(double ?? bare ?? "", index2 + 1) : { is: "text", text: single2, line: index2 + 1 };
    return [bindingOf("defined", [name2], value, { line: index2 + 1, replaceable: name2 })];
  });
}

// src/detect/credentials/formats/json.ts
async function readJson(text6) {
  const { parseTree } = await import("./vendor/jsonc-parser.js");
  const root = parseTree(text6, [], { allowTrailingComma: true });
  return root ? leaves(root, [], createLineOf(text6), 0) : [];
}
function leaves(node, path, lineOf2, depth) {
  if (depth > 60) return [];
  const below = (child, key) => child ? leaves(child, [...path, key], lineOf2, depth + 1) : [];
  if (node.type === "object") return (node.children ?? []).flatMap((property) => below(property.children?.[1], String(property.children?.[0]?.value)));
  if (node.type === "array") return (node.children ?? []).flatMap((child, index2) => below(child, String(index2)));
  const line2 = lineOf2(node.offset);
  const value = scalar(node.value, line2);
  return value ? [bindingOf("initial", path, value, { line: line2 })] : [];
}
function scalar(value, line2) {
  if (typeof value === "string") return { is: "text", text: value, line: line2 };
  return typeof value === "number" ? { is: "number", number: value, line: line2 } : null;
}
function createLineOf(text6) {
  let [line2, at3] = [1, 0];
  return (offset) => {
    for (; at3 < offset; at3 += 1) if (text6.charCodeAt(at3) === 10) line2 += 1;
    return line2;
  };
}

// src/detect/credentials/formats/properties.ts
async function readProperties(text6) {
  const { Properties } = await import("./vendor/properties-file-parser.js");
  return new Properties(text6).getProperties().map((one) => {
    const line2 = one.startingLineNumber;
    return bindingOf("defined", one.key.split("."), interpolate(one.value, line2), { line: line2 });
  });
}

// src/detect/credentials/formats/shell.ts
var assignment = /(?<![\w$.{-])(?:(-D\s*|--)|(?:export|set|setx|declare|local|ENV|ARG)\s+)?"?([A-Za-z_][\w.-]*)(?::[A-Z]+)?=("[^"]*"|'[^']*'|(?:\$\{\{[^}]*\}\}|[^\s"'`;&|)])*)/g;
var flag = /(?<!\S)--([a-z][\w-]*)\s+("[^"]*"|'[^']*'|[^\s"'`;&|-][^\s"'`;&|]*)/g;
var opens = /(?:^|[;&|]\s*|\s)(?:if|case)\s/;
var closes = /(?:^|[;&|]\s*)(?:fi|esac)\b/;
var longestLine2 = 4e3;
var anywhere = { line: 1, scope: [], conditions: [] };
function readShell(text6, around = anywhere) {
  const open = [];
  return text6.split("\n").flatMap((source, index2) => {
    const code = source.slice(0, longestLine2).replace(/(?:^|\s)#.*$|^\s*(?:rem|::)\s.*$/i, "");
    const line2 = around.line + index2;
    if (closes.test(code.trimStart())) open.pop();
    if (/^\s*(?:else|elif)\b/.test(code)) turn(open);
    const conditions = [...around.conditions, ...open];
    if (opens.test(` ${code}`) && !/(?:;|\s)(?:fi|esac)\b/.test(code)) open.push(shellCondition(code));
    return assignmentsIn(code, { ...around, line: line2, conditions }, 0);
  });
}
function assignmentsIn(code, around, depth) {
  const found2 = [];
  for (const match of [...code.matchAll(assignment), ...code.matchAll(flag)]) {
    const [marked, name2 = "", quoted2 = ""] = match.length > 3 ? [match[1], match[2], match[3]] : ["--", match[1], match[2]];
    const value = unquote2(quoted2);
    const inner = depth === 0 && /\s/.test(value) ? assignmentsIn(value, around, 1) : [];
    found2.push(...inner);
    const kind = marked === void 0 ? "initial" : "defined";
    if (inner.length === 0) found2.push(bindingOf(kind, [name2], interpolate(value, around.line), around));
  }
  return found2;
}
function unquote2(text6) {
  return /^(["']).*\1$/.test(text6) ? text6.slice(1, -1) : text6;
}
function shellCondition(code) {
  const text6 = code.trim().replace(/;?\s*then$/, "").slice(0, 100);
  return { decided: "pipeline", test: { is: "opaque", parts: [...text6.matchAll(/\$\{?(\w+)/g)].map((match) => ({ is: "name", path: [match[1] ?? ""] })) }, holds: true, text: text6 };
}
function turn(open) {
  const last2 = open.pop();
  open.push(last2 ? { ...last2, holds: false } : { decided: "pipeline", test: unknown, holds: false, text: "else" });
}

// src/detect/credentials/formats/yaml.ts
var mostDepth3 = 60;
var environments = /* @__PURE__ */ new Set(["env", "environment", "variables", "build-environment", "cachevariables", "build-args", "args"]);
var shellText = /(?:^|\s)-D\s*\w|--\w|^\s*(?:export\s+)?\w+=|\n/;
async function readYaml(text6) {
  const yaml3 = await import("./vendor/yaml.js");
  const lines2 = new yaml3.LineCounter();
  const documents2 = yaml3.parseAllDocuments(text6, { lineCounter: lines2, prettyErrors: false, logLevel: "silent" });
  return [...documents2].flatMap((document) => createWalk(yaml3, document, (offset) => lines2.linePos(offset).line).bindings());
}
function createWalk(yaml3, document, lineOf2) {
  const bindings = [];
  function walk(node, around) {
    if (around.path.length > mostDepth3) return;
    if (yaml3.isAlias(node)) {
      alias(node, around);
    } else if (yaml3.isSeq(node)) {
      node.items.forEach((item, index2) => walk(item, { ...around, path: [...around.path, String(index2)] }));
    } else if (yaml3.isMap(node)) {
      const when = node.items.flatMap(conditionIn);
      for (const pair2 of node.items) walk(pair2.value, { path: [...around.path, keyOf2(pair2)], conditions: [...around.conditions, ...when] });
    } else if (yaml3.isScalar(node)) {
      scalar2(node.value, node.range?.[0] ?? 0, { ...around, block: node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED" });
    }
  }
  function alias(node, around) {
    const target = node.resolve(document);
    if (yaml3.isScalar(target)) scalar2(target.value, target.range?.[0] ?? 0, { ...around, block: false });
  }
  function scalar2(value, offset, around) {
    const { path, conditions } = around;
    const line2 = lineOf2(offset) + (around.block ? 1 : 0);
    if (typeof value === "number") bindings.push(bindingOf("initial", path, { is: "number", number: value, line: line2 }, { line: line2, scope: scopeOf(path), conditions }));
    if (typeof value === "boolean") bindings.push(bindingOf(kindOf(path), path.slice(-1), { is: "text", text: String(value), line: line2 }, { line: line2, scope: scopeOf(path), conditions }));
    if (typeof value !== "string") return;
    const shell2 = shellText.test(value) ? readShell(value, { line: line2, scope: scopeOf(path), conditions }) : [];
    bindings.push(...shell2);
    if (shell2.length > 0) return;
    const target = kindOf(path) === "defined" ? path.slice(-1) : path;
    bindings.push(bindingOf(kindOf(path), target, interpolate(value, line2), { line: line2, scope: scopeOf(path), conditions }));
  }
  return {
    bindings() {
      walk(document.contents, { path: [], conditions: [] });
      return bindings;
    }
  };
  function conditionIn(pair2) {
    if (keyOf2(pair2) !== "if" || !yaml3.isScalar(pair2.value)) return [];
    return [{ decided: "pipeline", test: unknown, holds: true, text: String(pair2.value.value).slice(0, 100) }];
  }
}
function keyOf2(pair2) {
  const key = pair2.key;
  return typeof key === "object" && key !== null && "value" in key ? String(key.value) : String(key);
}
function kindOf(path) {
  return environments.has((path.at(-2) ?? "").toLowerCase()) || environments.has((path.at(-3) ?? "").toLowerCase()) ? "defined" : "initial";
}
function scopeOf(path) {
  return path[0] === "jobs" && path[1] !== void 0 ? ["jobs", path[1]] : [];
}

// src/detect/credentials/formats/readers.ts
var readers = [
  [/(?:^|\/)cmakelists\.txt$|\.cmake$/, readCmake],
  [/\.properties(?:\.[\w.-]+)?$/, readProperties],
  [/\.jsonc?$|\.json5$/, readJson],
  [/\.ya?ml$/, readYaml],
  [/(?:^|\/)(?:[\w-]+)?\.env(?:\.[\w.-]+)?$/, readEnvironmentFile],
  [/\.(?:sh|bash|zsh)$/, (text6) => readShell(text6)]
];
function readerFor(path) {
  const name2 = path.toLowerCase();
  return readers.find(([pattern]) => pattern.test(name2))?.[1] ?? null;
}

// src/detect/credentials/calls.ts
var reads = /* @__PURE__ */ new Set([
  "getenv",
  "getproperty",
  "getenvironmentvariable",
  "qenvironmentvariable",
  "qgetenv",
  "getordefault",
  "getstring",
  "getvalue",
  "getint",
  "getinteger",
  "env",
  "fromenvironment",
  "setdefault"
]);
var defaults = /* @__PURE__ */ new Set(["orelse", "unwrap_or", "requirenonnullelse", "defaultifempty", "defaultifblank", "defaultstring", "value_or", "firstnonnull", "ifempty"]);
var appends = /* @__PURE__ */ new Set(["append", "push_back", "write"]);
function callOf(on, callee, given) {
  const plain2 = { is: "call", callee, on, arguments: given };
  const name2 = (callee.at(-1) ?? "").toLowerCase();
  const [first3, second] = given;
  if (reads.has(name2) && first3) return readOf(plain2, first3, second);
  if (defaults.has(name2)) {
    if (on && first3 && !second) return { is: "default", first: on, otherwise: first3 };
    if (first3 && second) return { is: "default", first: first3, otherwise: second };
  }
  return plain2;
}
function readOf(plain2, key, otherwise) {
  const read2 = key.is === "text" ? { is: "environment", name: key.text } : unknown;
  if (otherwise) return { is: "default", first: read2, otherwise };
  return key.is === "text" ? read2 : plain2;
}
var writers = {
  strcpy: (_, [from]) => from ?? unknown,
  strncpy: (_, [from]) => from ?? unknown,
  strcat: (into, given) => ({ is: "join", parts: [into, ...given.slice(0, 1)] }),
  strncat: (into, given) => ({ is: "join", parts: [into, ...given.slice(0, 1)] }),
  sprintf: (_, given) => ({ is: "call", callee: ["format"], on: null, arguments: given }),
  snprintf: (_, given) => ({ is: "call", callee: ["format"], on: null, arguments: given.slice(1) })
};
function writtenBy(call) {
  if (call.is !== "call") return null;
  const name2 = call.callee.at(-1)?.toLowerCase() ?? "";
  const [first3, ...rest3] = call.arguments;
  if (appends.has(name2) && first3) return appended(call, first3);
  const write = Object.hasOwn(writers, name2) ? writers[name2] : void 0;
  return write && first3?.is === "name" ? { target: first3.path, value: write(first3, rest3) } : null;
}
function appended({ on, callee }, more2) {
  const target = on?.is === "name" ? on.path : on === null ? callee.slice(0, -1) : [];
  return target.length > 0 ? { target, value: { is: "join", parts: [{ is: "name", path: target }, more2] } } : null;
}

// src/languages/syntax/literals.ts
var simpleEscapes = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f", v: "\v", a: "\x07", e: "\x1B", s: " " };
var escape = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u+([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-7]{1,3})|\r?\n|([\s\S]))/g;
function literalText(source) {
  const raw = /^[A-Za-z0-9]*R"([^\s()\\]{0,16})\(([\s\S]*)\)\1"/.exec(source);
  if (raw) return raw[2] ?? "";
  const quoted2 = /^[A-Za-z0-9@$]*("""|'''|["'`}])([\s\S]*)$/.exec(source);
  if (!quoted2) return source;
  const [, quote2 = "", rest3 = ""] = quoted2;
  return unescape(rest3.slice(0, rest3.length - closingLength(quote2, rest3)));
}
function closingLength(quote2, rest3) {
  if (quote2 === "`" || quote2 === "}") return rest3.endsWith("${") ? 2 : 1;
  return quote2.length;
}
function unescape(text6) {
  if (!text6.includes("\\")) return text6;
  return text6.replace(escape, (whole, ...groups) => {
    const [braced, four, eight, two, octal, one] = groups;
    const hex2 = braced ?? four ?? eight ?? two;
    if (hex2 !== void 0) return fromCode(Number.parseInt(hex2, 16), whole);
    if (octal !== void 0) return fromCode(Number.parseInt(octal, 8), whole);
    return one === void 0 ? "" : simpleEscapes[one] ?? one;
  });
}
function fromCode(code, otherwise) {
  return code <= 1114111 ? String.fromCodePoint(code) : otherwise;
}
function literalNumber(source) {
  if (source.length > 80) return null;
  const digits2 = source.replace(/(?<=[0-9a-fA-F])[_'](?=[0-9a-fA-F])/g, "").replace(/(?:[uUlLzZn]|[iu](?:8|16|32|64))+$/, "");
  const value = /^0[0-7]+$/.test(digits2) ? Number.parseInt(digits2, 8) : /^(?:\d+|0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+)$/.test(digits2) ? Number(digits2) : NaN;
  return Number.isSafeInteger(value) ? value : null;
}

// src/detect/credentials/lower-expression.ts
var mostDepth4 = 120;
var assigning = /* @__PURE__ */ new Set(["=", "??=", "||=", ":=", "+="]);
function createExpressions(table, walk) {
  let depth = 0;
  function of(node) {
    if (!node || depth >= mostDepth4) return unknown;
    depth += 1;
    try {
      return shaped(node, table.shapes[node.kind]);
    } finally {
      depth -= 1;
    }
  }
  const all = (nodes) => nodes.filter((node) => table.shapes[node.kind]?.as !== "nothing").map(of);
  const field = (node, name2) => of(node.field(name2));
  function shaped(node, shape) {
    switch (shape?.as) {
      case "text":
      case "character":
        return { is: "text", text: literalText(node.text), line: node.line };
      case "number":
        return number2(node);
      case "name":
        return { is: "name", path: [node.text] };
      case "template":
      case "adjacent":
        return { is: "join", parts: node.children.filter((child) => table.shapes[child.kind]).map(of) };
      case "list":
        return { is: "list", entries: all(node.children), line: node.line };
      case "record":
        return record(node);
      case "entry":
        return { is: "record", entries: entry(node) };
      default:
        return composed(node, shape);
    }
  }
  function composed(node, shape) {
    switch (shape?.as) {
      case "member":
        return member3(node, shape);
      case "index":
        return { is: "index", of: field(node, shape.of), key: field(node, shape.key) };
      case "binary":
      case "assigns":
        return binary(node, shape);
      case "unary":
        return unary2(node, shape.operand);
      case "choice":
        return choice(node, shape);
      case "call":
        return call(node, shape);
      case "inner":
        return inner(node, shape.field);
      default:
        return nested(node, shape);
    }
  }
  function nested(node, shape) {
    if (shape?.as === "nothing") return unknown;
    if (!shape) return { is: "opaque", parts: all(node.children) };
    walk.statement(node);
    return unknown;
  }
  function number2(node) {
    const value = literalNumber(node.text);
    return value === null ? unknown : { is: "number", number: value, line: node.line };
  }
  function member3(node, shape) {
    const on = node.field(shape.of);
    const owner = on ? of(on) : null;
    const name2 = node.field(shape.name);
    const rest3 = name2 ? of(name2) : unknown;
    const path = rest3.is === "name" ? rest3.path : [name2?.text ?? ""];
    if (!owner) return { is: "name", path: on ? [on.text, ...path] : path };
    if (owner.is === "name") return environmentOr([...owner.path, ...path]);
    return { is: "index", of: owner, key: { is: "text", text: path.at(-1) ?? "", line: node.line } };
  }
  function binary(node, shape) {
    const assigned = shape.as === "assigns" ? assignment2(node, shape) : null;
    if (assigned) {
      walk.assigned(node, assigned);
      return assigned.right;
    }
    const operator = shape.operator === void 0 ? "=" : node.field(shape.operator)?.text ?? "";
    const left = field(node, shape.left);
    const right2 = field(node, shape.right);
    return operator === "??" || operator === "||" ? { is: "default", first: left, otherwise: right2 } : { is: "operation", operator, left, right: right2 };
  }
  function unary2(node, operand) {
    const operator = node.text.trimStart()[0] ?? "";
    const inside = field(node, operand);
    if (operator === "+") return inside;
    if (operator === "-" && inside.is === "number") return { ...inside, number: -inside.number };
    return operator === "!" ? { is: "operation", operator, left: inside, right: unknown } : { is: "opaque", parts: [inside] };
  }
  function choice(node, shape) {
    const condition = node.field(shape.condition);
    if (!condition) return unknown;
    return { is: "choice", condition: walk.condition(condition, true), then: field(node, shape.then), otherwise: field(node, shape.otherwise) };
  }
  function call(node, shape) {
    const callee = node.field(shape.callee);
    if (!callee) return callOf(null, [/^\w*/.exec(node.text)?.[0] ?? ""], all(node.children));
    const given = all(node.field(shape.arguments)?.children ?? []);
    const on = shape.on === void 0 ? null : node.field(shape.on);
    if (on) return callOf(of(on), [callee.text], given);
    const called = isPlain(table.shapes[callee.kind]) ? null : of(callee);
    if (!called) return callOf(null, [callee.text.replace(/<[\s\S]*$/, "")], given);
    if (called.is === "name") return callOf(null, called.path, given);
    if (called.is === "index" && called.key.is === "text") return callOf(called.of, [called.key.text], given);
    return { is: "opaque", parts: [called, ...given] };
  }
  function record(node) {
    return { is: "record", entries: node.children.flatMap(entry) };
  }
  function entry(node) {
    const shape = table.shapes[node.kind];
    if (shape?.as === "scope") {
      walk.statement(node);
      return [];
    }
    if (shape?.as !== "entry") return [{ key: "", value: of(node) }];
    const key = node.field(shape.key) ?? node.children[0] ?? null;
    const value = shape.value === null ? { is: "opaque", parts: all(node.children.slice(1)) } : field(node, shape.value);
    return [{ key: key ? literalText(key.text.replace(/^\./, "")) : "", value }];
  }
  function inner(node, name2) {
    return of(name2 === void 0 ? node.children.at(-1) ?? null : node.field(name2));
  }
  function assignment2(node, shape) {
    const operator = shape.operator === void 0 ? "=" : node.field(shape.operator)?.text ?? "";
    if (!assigning.has(operator)) return null;
    const target = targetOf(field(node, shape.left));
    const right2 = field(node, shape.right);
    if (operator === "=" || operator === ":=") return { target, value: right2, right: right2 };
    const before = { is: "name", path: target };
    if (operator === "+=") return { target, value: { is: "operation", operator: "+", left: before, right: right2 }, right: right2 };
    return { target, value: { is: "default", first: before, otherwise: right2 }, right: right2 };
  }
  return { of, assignment: assignment2 };
}
function isPlain(shape) {
  return shape === void 0 || shape.as === "name" || shape.as === "nothing";
}
function targetOf(left) {
  if (left.is === "name") return left.path;
  if (left.is === "index" && left.key.is === "text") return [...targetOf(left.of), left.key.text];
  return [];
}
function environmentOr(path) {
  const dotted = path.join(".");
  const read2 = /^(?:process\.env|import\.meta\.env)\.([^.]+)$/.exec(dotted);
  return read2 ? { is: "environment", name: read2[1] ?? "" } : { is: "name", path };
}

// src/detect/credentials/macro.ts
var token2 = /(?:[uUL]|u8|@)?"(?:[^"\\\n]|\\[\s\S])*"|[0-9][0-9a-zA-Z']*|[A-Za-z_]\w*|\/\/.*|\/\*[\s\S]*?\*\/|\S/g;
var longest2 = 2e3;
function macroValue(source, line2) {
  const tokens2 = (source.slice(0, longest2).match(token2) ?? []).filter((one) => !one.startsWith("//") && !one.startsWith("/*") && !/^[()\\]$/.test(one));
  const parts = tokens2.map((one) => tokenValue(one, line2));
  return parts.length === 0 ? unknown : parts.length === 1 && parts[0] ? parts[0] : { is: "join", parts };
}
function tokenValue(source, line2) {
  if (source.includes('"')) return { is: "text", text: literalText(source.replace(/^@/, "")), line: line2 };
  if (/^[0-9a-fA-F]{32}$/.test(source)) return { is: "text", text: source, line: line2 };
  const number2 = literalNumber(source);
  if (number2 !== null) return { is: "number", number: number2, line: line2 };
  return /^[A-Za-z_]\w*$/.test(source) ? { is: "name", path: [source] } : unknown;
}

// src/detect/credentials/lower.ts
var mostDepth5 = 220;
var alternatives = /* @__PURE__ */ new Set(["preproc_else", "preproc_elif", "preproc_elifdef"]);
function lower3(tree, table) {
  const bindings = [];
  let around = { scope: [], conditions: [], depth: 0 };
  const expressions2 = createExpressions(table, { statement: walk, condition: conditionOf, assigned: bindAssigned });
  function within(change, act) {
    const before = around;
    around = { ...around, ...change, depth: around.depth + 1 };
    if (around.depth < mostDepth5) act();
    around = before;
  }
  function bind(node, what) {
    const { scope: scope2, conditions } = around;
    bindings.push({ target: [], replaceable: null, ...what, scope: scope2, conditions, line: node.line });
  }
  function bindAssigned(node, { target, value }) {
    bind(node, { kind: "assigned", target, value });
  }
  function walk(node) {
    within({}, () => {
      statement(node, table.shapes[node.kind]);
    });
  }
  function walkAll(nodes) {
    for (const node of nodes) walk(node);
  }
  function statement(node, shape) {
    switch (shape?.as) {
      case void 0:
        walkAll(node.children);
        break;
      case "nothing":
      case "build-error":
        break;
      case "declares":
      case "parameter":
        declaration(node, shape);
        break;
      case "assigns":
        assignment2(node, shape, expressions2);
        break;
      case "returns":
        bind(node, { kind: "returned", value: expressions2.of(node.children[0] ?? null) });
        break;
      case "block":
        block(node.children);
        break;
      case "branch":
        branch2(node, shape);
        break;
      case "case":
        switchCase(node);
        break;
      case "scope":
        scope(node, shape);
        break;
      case "macro":
        macro(node, shape);
        break;
      case "build-branch":
        buildBranch(node);
        break;
      default:
        bare(node);
    }
  }
  function bare(node) {
    const value = expressions2.of(node);
    const written2 = writtenBy(value);
    if (written2) bind(node, { kind: "assigned", ...written2 });
    bind(node, { kind: "bare", value });
  }
  function declaration(node, shape) {
    const named4 = node.field(shape.name);
    const name2 = named4 && table.nameOf(named4);
    const value = expressions2.of(node.field(shape.value));
    const target = name2?.split("::") ?? [];
    bind(node, name2 ? { kind: "initial", target, value, replaceable: shape.as === "parameter" ? name2 : null } : { kind: "bare", value });
    if (!name2 && named4) walkAll(named4.children);
  }
  function assignment2(node, shape, lowering) {
    const assigned = lowering.assignment(node, shape);
    if (assigned) bindAssigned(node, assigned);
    else bind(node, { kind: "bare", value: lowering.of(node) });
  }
  function macro(node, shape) {
    const name2 = node.field(shape.name)?.text;
    if (name2 !== void 0) bind(node, { kind: "defined", target: [name2], value: macroValue(node.field(shape.value)?.text ?? "", node.line) });
  }
  function block(nodes) {
    within({}, () => {
      for (const node of nodes) {
        walk(node);
        const left = leavesWhen(node);
        if (left) around = { ...around, conditions: [...around.conditions, left] };
      }
    });
  }
  function leavesWhen(node) {
    const shape = table.shapes[node.kind];
    if (shape?.as !== "branch" || node.field(shape.otherwise)) return null;
    const then = node.field(shape.then);
    const last2 = then && table.shapes[then.kind]?.as === "block" ? then.children.at(-1) : then;
    const condition = node.field(shape.condition);
    return last2 && condition && table.shapes[last2.kind]?.as === "returns" ? conditionOf(condition, false) : null;
  }
  function branch2(node, shape) {
    const condition = node.field(shape.condition);
    const test = condition && conditionOf(condition, true);
    const arm = (field, holds) => {
      const body = node.field(field);
      if (body) within({ conditions: [...around.conditions, ...test ? [{ ...test, holds }] : []] }, () => walk(body));
    };
    arm(shape.then, true);
    arm(shape.otherwise, false);
  }
  function switchCase(node) {
    const [label, ...body] = node.children;
    if (!label) return;
    const test = expressions2.of(label);
    within({ conditions: [...around.conditions, { decided: "run", test, holds: true, text: shorten(label.text) }] }, () => block(body));
  }
  function scope(node, shape) {
    const field = shape.name === null ? null : node.field(shape.name);
    const name2 = scopeNames(shape.scope, field && table.nameOf(field));
    const body = node.field("body");
    const value = body && shape.scope === "function" && isValue(table.shapes[body.kind]) ? body : null;
    within({ scope: [...around.scope, ...name2] }, () => {
      for (const child of node.children) if (!value || table.shapes[child.kind]?.as === "parameter") walk(child);
      if (value) bind(value, { kind: "returned", value: expressions2.of(value) });
    });
  }
  function buildBranch(node) {
    const hasTest = node.field("condition") ?? node.field("name");
    const arms = node.children.filter((child) => alternatives.has(child.kind));
    const body = node.children.filter((child) => !alternatives.has(child.kind)).slice(hasTest ? 1 : 0);
    const condition = buildCondition(node);
    const never = body.some((child) => child.text.startsWith("#error")) ? [neverBuilt] : [];
    within({ conditions: [...around.conditions, ...condition, ...never] }, () => walkAll(body));
    within({ conditions: [...around.conditions, ...condition.map((one) => ({ ...one, holds: !one.holds }))] }, () => walkAll(arms));
  }
  function buildCondition(node) {
    const name2 = node.field("name");
    const test = node.field("condition");
    const text6 = shorten(node.text.split("\n", 1)[0] ?? "");
    if (test) return [{ decided: "build", test: expressions2.of(test), holds: true, text: text6 }];
    if (!name2) return [];
    const defined = { is: "call", callee: ["defined"], on: null, arguments: [{ is: "name", path: [name2.text] }] };
    return [{ decided: "build", test: defined, holds: !/^#\s*(?:ifndef|elifndef)/.test(node.text), text: text6 }];
  }
  function conditionOf(node, holds) {
    return { decided: "run", test: expressions2.of(node), holds, text: shorten(node.text) };
  }
  walk(tree.root);
  return bindings;
}
var neverBuilt = { decided: "never", test: unknown, holds: true, text: "#error" };
function isValue(shape) {
  return shape !== void 0 && shape.as !== "block";
}
function scopeNames(kind, name2) {
  if (kind === "type") return name2 === null ? [] : name2.split("::");
  if (kind === "initialiser") return [initialiserScope];
  if (kind === "start") return [startScope];
  const parts = (name2 ?? "new").split("::");
  return [...parts.slice(0, -1), `${parts.at(-1) ?? ""}()`];
}
function shorten(text6) {
  const line2 = text6.replace(/\s+/g, " ").trim();
  return line2.length > 100 ? `${line2.slice(0, 99)}…` : line2;
}

// src/detect/credentials/mentions.ts
var lineComment = /^\s*(?:\/\/|#(?!\s*(?:define|if|el|un|pragma|include))|--|;|%|\*|<!--|\/\*|"""|REM\s|!\s|dnl\s)/i;
var trailingComment = /(?:^|\s)(?:\/\/|#|--)\s/;
function mentionsIn(text6) {
  const lines2 = text6.split("\n");
  return holdings(text6).map(({ credential, line: line2 }) => {
    const source = lines2[line2] ?? "";
    const before = source.slice(0, source.toLowerCase().indexOf(credential.apiHash)).slice(-longestLine3);
    const inComment = lineComment.test(source) || trailingComment.test(before) || insideBlock(lines2, line2, before);
    return { credential: credential.id, line: line2 + 1, inComment, named: /(?:api|app)[\s_.-]?hash/i.test(before) };
  });
}
var longestLine3 = 400;
var mostLines = 60;
function insideBlock(lines2, index2, before) {
  const above = lines2.slice(Math.max(0, index2 - mostLines), index2).map((line2) => line2.slice(0, longestLine3));
  const back = `${above.join("\n")}
${before}`;
  return isOpen(back, "/*", "*/") || isOpen(back, "<!--", "-->");
}
function isOpen(text6, open, close) {
  const start = text6.lastIndexOf(open);
  return start >= 0 && !text6.slice(start).includes(close);
}

// src/detect/credentials/pipeline.ts
var publishingAction = /uses:\s*["']?[\w./-]*(?:gh-release|release-action|create-release|upload-release|action-publish|upload-google-play|deploy-pages|gh-pages|wrangler|netlify|vercel|publish|deploy|testflight|winget-releaser|upload-app|telegram)[\w./-]*/i;
var publishingCommand = /\bgh release (?:create|upload|edit)|\bsnapcraft (?:upload|push|release|upload-metadata)|\b(?:npm|pnpm|yarn|cargo|twine) (?:publish|upload)|\bdocker(?: buildx build[^\n]*--push| push)|\bfastlane\b|\bgradlew[^\n]*publish|\baws s3 (?:cp|sync)|\b(?:wrangler|firebase|netlify|vercel|surge)\b[^\n]*(?:deploy|publish|--prod)|\b(?:rclone|rsync|scp) |sendDocument|butler push/i;
var publishingTrigger = /^\s*release:\s*$|^\s*release:\s*\n\s*types:|^on:\s*(?:\[[^\]]*)?\brelease\b|^\s*tags:\s*(?:$|\[)|startsWith\(github\.ref,\s*'refs\/tags/m;
var named = /releas|publish|deploy|distribut|store|nightly/i;
var checks = /^\s*(?:pull_request|pull_request_target|merge_group):?|^on:.*\bpull_request/m;
var mostLines2 = 5e3;
var longestLine4 = 1e3;
function pipelineOf(path, whole) {
  const text6 = whole.split("\n", mostLines2).map((line2) => line2.slice(0, longestLine4)).join("\n");
  const lower4 = path.toLowerCase();
  if (/^(?:.*\/)?\.github\/workflows\/[^/]+\.ya?ml$/.test(lower4)) return workflow(lower4, text6);
  if (/(?:^|\/)snapcraft\.ya?ml$/.test(lower4)) return { publishes: true, because: "this recipe makes the snap that users install" };
  if (isFlatpak(lower4, text6)) return { publishes: true, because: "this recipe makes the Flatpak that users install" };
  if (/(?:^|\/)(?:\.gitlab-ci|\.travis|appveyor|\.appveyor|azure-pipelines|bitrise|codemagic|\.drone|\.cirrus)\.ya?ml$|(?:^|\/)\.circleci\/config\.yml$/.test(lower4)) {
    return publishingCommand.test(text6) || /^\s*(?:deploy|publishing|release)\b/m.test(text6) ? { publishes: true, because: "this pipeline publishes what it builds" } : { publishes: false, because: "this pipeline builds but publishes nothing" };
  }
  return null;
}
function isFlatpak(path, text6) {
  return /\.(?:ya?ml|json)$/.test(path) && /^\s*"?(?:app-)?id"?:/m.test(text6) && /^\s*"?runtime"?:/m.test(text6) && /^\s*"?modules"?:/m.test(text6);
}
function workflow(path, text6) {
  const code = text6.replace(/^\s*#.*$/gm, "");
  if (publishingTrigger.test(code)) return { publishes: true, because: "this workflow runs for releases" };
  if (publishingAction.test(code) || publishingCommand.test(code)) return { publishes: true, because: "this workflow publishes what it builds" };
  const name2 = `${path.slice(path.lastIndexOf("/") + 1)} ${/^name:(.*)$/m.exec(code)?.[1] ?? ""}`;
  if (named.test(name2) && !checks.test(code)) return { publishes: true, because: "this workflow makes releases" };
  return { publishes: false, because: "this workflow builds for a check and publishes nothing" };
}

// src/detect/credentials/prefilter.ts
import { Buffer as Buffer5 } from "node:buffer";
function mayHoldCredential(bytes2, hidden = true) {
  return speaksOfHash(Buffer5.from(bytes2.buffer, bytes2.byteOffset, bytes2.length)) || holdsPiece(bytes2) || hidden && holdsEncoded(bytes2);
}
var hashes3 = credentials.map((one) => one.apiHash);
var encoded = indexNeedles(encodedNeedles(hashes3));
var shards = new Set(hexNeedles(hashes3).map((piece) => Number.parseInt(piece, 16) | 0));
var spelledStarts = new Set(spelledNeedles(hashes3).map((piece) => Number.parseInt(piece.slice(0, 8), 16) | 0));
var spelled = new Set(spelledNeedles(hashes3));
var folded = new Uint8Array(1 << 16);
for (const window of [...shards, ...spelledStarts]) folded[fold(window)] = 1;
var nibbles = new Uint8Array(256).fill(16);
for (const digit3 of "0123456789abcdefABCDEF") nibbles[digit3.charCodeAt(0)] = Number.parseInt(digit3, 16);
var digits = nibbles.map((value) => value < 16 ? 1 : 0);
var shortestEncoded = 22;
var alphabet = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_") alphabet[char.charCodeAt(0)] = 1;
function fold(window) {
  return (window ^ window >>> 16) & 65535;
}
function speaksOfHash(bytes2) {
  for (const word of ["hash", "Hash", "HASH"]) {
    for (let at3 = bytes2.indexOf(word); at3 >= 0; at3 = bytes2.indexOf(word, at3 + 4)) {
      if (/ap[ip][^a-z]?$/i.test(bytes2.toString("latin1", Math.max(0, at3 - 4), at3))) return true;
    }
  }
  return false;
}
function holdsPiece(bytes2) {
  const last2 = bytes2.length - 5;
  let at3 = 7;
  for (; at3 <= last2; at3 += 8) {
    const before = digitAt(bytes2, at3 - 2) & digitAt(bytes2, at3 - 4);
    const after = digitAt(bytes2, at3 + 2) & digitAt(bytes2, at3 + 4);
    if ((digitAt(bytes2, at3) & (before | after)) === 0) continue;
    at3 = endOfRun(bytes2, at3);
    if (at3 < 0) return true;
  }
  return at3 < bytes2.length && digitAt(bytes2, at3) === 1 && endOfRun(bytes2, at3) < 0;
}
function digitAt(bytes2, at3) {
  return digits[bytes2[at3] ?? 0] ?? 0;
}
function endOfRun(bytes2, within) {
  let at3 = within;
  while (at3 > 0 && (nibbles[bytes2[at3 - 1] ?? 0] ?? 16) < 16) at3 -= 1;
  const start = at3;
  let window = 0;
  for (let digit3 = nibbles[bytes2[at3] ?? 0] ?? 16; digit3 < 16; digit3 = nibbles[bytes2[at3] ?? 0] ?? 16) {
    window = window << 4 | digit3;
    at3 += 1;
    if (folded[fold(window)] === 1 && at3 - start >= 8 && isPiece(bytes2, at3 - 8, window)) return -1;
    if (at3 >= bytes2.length) break;
  }
  return at3;
}
function isPiece(bytes2, from, window) {
  return shards.has(window) || spelledStarts.has(window) && spelled.has(Buffer5.from(bytes2.subarray(from, from + 16)).toString("latin1").toLowerCase());
}
function holdsEncoded(bytes2) {
  for (let at3 = shortestEncoded - 1; at3 < bytes2.length; at3 += shortestEncoded) {
    if (alphabet[bytes2[at3] ?? 0] !== 1) continue;
    let start = at3;
    while (start > 0 && alphabet[bytes2[start - 1] ?? 0] === 1) start -= 1;
    let end = at3 + 1;
    while (end < bytes2.length && alphabet[bytes2[end] ?? 0] === 1) end += 1;
    if (end - start >= shortestEncoded && runHoldsEncoded(bytes2, start, end)) return true;
    at3 = end - 1;
  }
  return false;
}
function runHoldsEncoded(bytes2, start, end) {
  for (let at3 = start; at3 + 8 <= end; at3 += 8) if (encoded.has(bytes2, at3)) return true;
  return false;
}

// src/detect/credentials/relevant.ts
var mostDepth6 = 60;
var mostBindings2 = 8;
var mostKept = 2e3;
var mostParts = 4e3;
var namesHash = /(?:api|app)[\s_.-]?hash/i;
function relevant(bindings) {
  const kept = new Set(bindings.filter((one) => isCandidate(one) && sizeOf(one.value) <= mostParts).slice(0, mostKept));
  const byName = /* @__PURE__ */ new Map();
  for (const one of bindings) {
    const name2 = nameOf(one);
    const same2 = byName.get(name2 ?? "");
    if (same2) same2.push(one);
    else if (name2 !== null) byName.set(name2, [one]);
  }
  for (const one of kept) {
    if (kept.size > mostKept) break;
    const read2 = [...namesIn(one.value), ...conditionsOf(one).flatMap((condition) => namesIn(condition.test)), ...one.target.slice(-1)];
    for (const name2 of new Set(read2)) {
      const named4 = byName.get(name2.split(".").at(-1) ?? "") ?? [];
      if (named4.length <= mostBindings2) {
        for (const binding of named4) if (sizeOf(binding.value) <= mostParts) kept.add(binding);
      }
    }
  }
  return bindings.filter((one) => kept.has(one));
}
function sizeOf(value) {
  const waiting = [value];
  let size = 0;
  for (let part = waiting.pop(); part && size <= mostParts; part = waiting.pop()) {
    size++;
    for (const one of partsOf(part)) waiting.push(one);
  }
  return size;
}
function conditionsOf(binding) {
  return [...binding.conditions, ...binding.value.is === "choice" ? [binding.value.condition] : []];
}
function isCandidate(binding) {
  if (namesHash.test(binding.target.at(-1) ?? "") || namesHash.test(binding.scope.at(-1) ?? "")) return true;
  return binding.kind === "defined" && isSwitch(binding.value) ? true : isPiece2(binding.value, mostDepth6);
}
function isSwitch(value) {
  return value.is === "text" && /^(?:on|off|true|false|yes|no|0|1)$/i.test(value.text) || value.is === "number";
}
function isPiece2(value, depth) {
  if (depth === 0) return false;
  if (value.is === "text") return isPieceOfHash(value.text);
  if (value.is === "name" || value.is === "environment") return namesIn(value).some((name2) => namesHash.test(name2));
  if (value.is === "record" && value.entries.some((entry) => namesHash.test(entry.key))) return true;
  if (value.is === "call" && value.callee.some((name2) => namesHash.test(name2))) return true;
  if (value.is === "list" && value.entries.length >= 16 && value.entries.filter((one) => one.is === "number" || one.is === "text").length >= 16) return true;
  return partsOf(value).some((part) => isPiece2(part, depth - 1));
}

// src/detect/credentials/survey.ts
var mostBytes = 2 * 1024 * 1024;
var buildFile = /(?:^|\/)CMakeLists\.txt$|\.cmake$|(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)snapcraft\.ya?ml$|(?:^|\/)gradle\.properties$/i;
var setsSwitch = /-D\s*\w+(?::\w+)?=|\boption\s*\(|\bset\s*\(|definitions\s*\(/i;
async function survey(source, parser) {
  const { path, role } = source.file;
  const candidate = mayHoldCredential(source.bytes, role !== "vendored" && role !== "generated");
  if (!candidate && !(buildFile.test(path) && setsSwitch.test(source.text()))) return null;
  const text6 = source.text();
  const { bindings, understood: understood2 } = await bindingsOf2(path, text6, source.bytes.length, parser);
  const kept = relevant(bindings);
  const mentions = candidate ? mentionsIn(text6) : [];
  if (kept.length === 0 && mentions.length === 0) return null;
  return { bindings: kept, mentions, understood: understood2, pipeline: pipelineOf(path, text6) };
}
var onlyText = { bindings: [], understood: "as-text" };
var unparsed = { bindings: [], understood: "unparsed" };
async function bindingsOf2(path, text6, bytes2, parser) {
  if (bytes2 > mostBytes || text6.includes("\0")) return unparsed;
  try {
    return await fromTree(path, text6, parser) ?? await fromFormat(path, text6);
  } catch {
    return unparsed;
  }
}
async function fromTree(path, text6, parser) {
  const table = syntaxFor(path);
  if (!table) return null;
  const tree = await parser.parse(table.grammar, path, abridge(text6));
  return tree ? { bindings: lower3(tree, table), understood: tree.hasErrors ? "with-gaps" : "followed" } : unparsed;
}
async function fromFormat(path, text6) {
  const read2 = readerFor(path);
  return read2 ? { bindings: await read2(text6, path), understood: "followed" } : onlyText;
}

// src/detect/credentials/detector.ts
var credentials2 = {
  id: "credentials",
  survey,
  trouble: ({ understood: understood2 }) => understood2 === "unparsed" ? "it could not be parsed, and was only searched as text" : null,
  conclude: (surveys) => Promise.resolve(conclude(surveys))
};

// src/catalog/upstreams.ts
var upstreams = [
  {
    id: "telegram-android",
    name: "Telegram for Android",
    repository: "DrKLO/Telegram",
    license: "GPL-2.0-or-later",
    licenseStatedIn: "LICENSE and file headers",
    thirdPartyPaths: [
      "TMessagesProj/jni/boringssl",
      "TMessagesProj/jni/exoplayer",
      "TMessagesProj/jni/ffmpeg",
      "TMessagesProj/jni/libwebp",
      "TMessagesProj/jni/mozjpeg",
      "TMessagesProj/jni/opus",
      "TMessagesProj/jni/rlottie",
      "TMessagesProj/jni/sqlite",
      "TMessagesProj/jni/third_party",
      "TMessagesProj/jni/voip/libtgvoip",
      "TMessagesProj/jni/voip/rnnoise",
      "TMessagesProj/jni/voip/tgcalls",
      "TMessagesProj/jni/voip/webrtc",
      "TMessagesProj/jni/genann.c",
      "TMessagesProj/jni/genann.h",
      "TMessagesProj/jni/fast-edge.cpp",
      "TMessagesProj/jni/fast-edge.h",
      "TMessagesProj/src/main/java/androidx",
      "TMessagesProj/src/main/java/com/android",
      "TMessagesProj/src/main/java/com/carrotsearch",
      "TMessagesProj/src/main/java/com/google",
      "TMessagesProj/src/main/java/org/webrtc",
      "TMessagesProj/src/main/java/org/telegram/PhoneFormat",
      "TMessagesProj/src/main/java/org/telegram/messenger/audioinfo",
      "TMessagesProj/src/main/java/org/telegram/messenger/support",
      "TMessagesProj/src/main/java/org/telegram/messenger/time",
      "TMessagesProj/libs"
    ]
  },
  {
    id: "telegram-ios",
    name: "Telegram for iOS",
    repository: "TelegramMessenger/Telegram-iOS",
    license: "GPL-2.0-or-later",
    licenseStatedIn: "telegram.org/apps (the repository itself has no licence file)",
    thirdPartyPaths: [
      "third-party",
      "submodules/AsyncDisplayKit",
      "submodules/HockeySDK-iOS",
      "submodules/ffmpeg",
      "submodules/lottie-ios",
      "submodules/libphonenumber",
      "submodules/openssl",
      "submodules/rlottie",
      "submodules/sqlcipher",
      "submodules/ton",
      "submodules/webp",
      "submodules/Stripe",
      "submodules/libtgvoip",
      "submodules/TgVoip/libtgvoip",
      "submodules/TgVoipWebrtc/tgcalls",
      "submodules/Opus",
      "submodules/OpusBinding/Sources/ogg",
      "submodules/OpusBinding/Sources/opusenc",
      "submodules/OpusBinding/Sources/opusfile",
      "submodules/RMIntro/Sources/3rdparty",
      "build-system/bazel-rules",
      "build-system/tulsi"
    ]
  },
  {
    id: "telegram-ios-legacy",
    name: "Telegram for iOS 2013-2018",
    repository: "peter-iakovlev/Telegram",
    license: "GPL-2.0-or-later",
    licenseStatedIn: "file headers",
    thirdPartyPaths: [
      "thirdparty",
      "Telegraph/thirdparty",
      "submodules/libtgvoip",
      "Share/submodules/lmdb"
    ]
  },
  {
    id: "telegram-desktop",
    name: "Telegram Desktop",
    repository: "telegramdesktop/tdesktop",
    license: "GPL-3.0-or-later",
    licenseStatedIn: "LICENSE (OpenSSL exception sentence + GPLv3 text) and LEGAL",
    thirdPartyPaths: [
      "Telegram/ThirdParty",
      "cmake",
      "Telegram/codegen",
      "Telegram/lib_base",
      "Telegram/lib_crl",
      "Telegram/lib_lottie",
      "Telegram/lib_qr",
      "Telegram/lib_rpl",
      "Telegram/lib_spellcheck",
      "Telegram/lib_storage",
      "Telegram/lib_tl",
      "Telegram/lib_ui",
      "Telegram/lib_webrtc",
      "Telegram/lib_webview"
    ]
  },
  {
    id: "desktop-app-toolkit",
    name: "Desktop App Toolkit",
    repository: "desktop-app/lib_base",
    license: "GPL-3.0-or-later",
    licenseStatedIn: "desktop-app/legal (LEGAL and LICENSE)",
    thirdPartyPaths: []
  },
  {
    id: "telegram-macos",
    name: "Telegram for macOS",
    repository: "overtake/TelegramSwift",
    license: "GPL-2.0-only",
    licenseStatedIn: "LICENSE (GPLv2 text)",
    thirdPartyPaths: [
      "core-xprojects",
      "submodules/AppCenter",
      "submodules/CodeSyntax",
      "submodules/Mozjpeg",
      "submodules/RLottie_Xcode",
      "submodules/Sparkle",
      "submodules/Stripe",
      "submodules/Zip",
      "submodules/libprisma",
      "submodules/libtgvoip",
      "submodules/libwebp",
      "submodules/minizip",
      "submodules/regex",
      "submodules/rlottie",
      "submodules/tg_owt",
      "submodules/tgcalls",
      "packages/HotKey",
      "packages/EDSunriseSet",
      "packages/InAppVideoServices",
      "packages/OCR",
      "Telegram-Mac/hls"
    ]
  },
  {
    id: "telegram-macos-objc",
    name: "Telegram for macOS (Objective-C, unmaintained)",
    repository: "overtake/telegram",
    license: "GPL-2.0-only",
    licenseStatedIn: "LICENSE (GPLv2 text)",
    thirdPartyPaths: [
      "HockeySDK.framework",
      "Sparkle.framework",
      "YapDatabase",
      "TelegramTest/Rebel",
      "TelegramTest/Butter",
      "TelegramTest/SPInvocationGrabbing",
      "TelegramTest/CNGridView",
      "TelegramTest/OpusKit",
      "ogg",
      "opus",
      "opusfile",
      "pop",
      "sqlcipher",
      "libwebp-0.4.2-mac-10.8"
    ]
  },
  {
    id: "telegram-x",
    name: "Telegram X",
    repository: "TGX-Android/Telegram-X",
    license: "GPL-3.0-or-later",
    licenseStatedIn: "LICENSE (GPLv3 text)",
    thirdPartyPaths: [
      "app/jni/third_party",
      "app/jni/tgvoip/third_party",
      "thirdparty",
      "vkryl",
      "tdlib"
    ]
  },
  {
    id: "telegram-web-k",
    name: "Telegram Web K",
    repository: "morethanwords/tweb",
    license: "GPL-3.0-only",
    licenseStatedIn: 'LICENSE (README: "licensed under GPL v3")',
    thirdPartyPaths: [
      "src/vendor",
      "public/assets"
    ]
  },
  {
    id: "telegram-web-a",
    name: "Telegram Web A",
    repository: "Ajaxy/telegram-tt",
    license: "GPL-3.0-or-later",
    licenseStatedIn: "LICENSE (GPLv3 text)",
    thirdPartyPaths: [
      "src/lib/gramjs",
      "src/lib/rlottie",
      "src/lib/webp",
      "src/lib/secret-sauce",
      "src/lib/croppie.ts",
      "src/lib/fastBlur.js",
      "src/lib/fasttextweb",
      "src/lib/punycode.js",
      "src/lib/twemojiRegex.js"
    ]
  },
  {
    id: "webogram",
    name: "Webogram",
    repository: "zhukov/webogram",
    license: "GPL-3.0-only",
    licenseStatedIn: "LICENSE (GPLv3 text)",
    thirdPartyPaths: [
      "app/vendor",
      "app/nacl"
    ]
  },
  {
    id: "telegram-react",
    name: "Telegram React",
    repository: "evgeny-nadymov/telegram-react",
    license: "GPL-3.0-only",
    licenseStatedIn: "LICENSE (GPLv3 text)",
    thirdPartyPaths: [
      "public",
      "src/Utils/Punycode.js",
      "src/Components/Player/Steaming",
      "src/Components/Additional/IframeResizer.js"
    ]
  },
  {
    id: "telegram-wp",
    name: "Telegram for Windows Phone",
    repository: "evgeny-nadymov/telegram-wp",
    license: "GPL-2.0-or-later",
    licenseStatedIn: "LICENSE (GPLv2 text)",
    thirdPartyPaths: [
      "ffmpeg",
      "FFmpegInterop",
      "opencv",
      "libtgvoip-public",
      "TelegramClient.Opus/opus",
      "ExifLib",
      "ExifLib.WP8",
      "Libraries"
    ]
  },
  {
    id: "tdlib",
    name: "TDLib",
    repository: "tdlib/td",
    license: "BSL-1.0",
    licenseStatedIn: "LICENSE_1_0.txt",
    thirdPartyPaths: [
      "sqlite/sqlite"
    ]
  },
  {
    id: "telegram-bot-api",
    name: "Telegram Bot API server",
    repository: "tdlib/telegram-bot-api",
    license: "BSL-1.0",
    licenseStatedIn: "LICENSE_1_0.txt",
    thirdPartyPaths: [
      "td"
    ]
  },
  {
    id: "mtproxy",
    name: "MTProxy",
    repository: "TelegramMessenger/MTProxy",
    license: "GPL-2.0-or-later AND LGPL-2.0-or-later",
    licenseStatedIn: "GPLv2, LGPLv2",
    thirdPartyPaths: []
  },
  {
    id: "telegram-cli",
    name: "telegram-cli",
    repository: "vysheng/tg",
    license: "GPL-2.0-or-later",
    licenseStatedIn: "LICENSE (GPLv2 text)",
    thirdPartyPaths: [
      "tgl",
      "tl-parser"
    ]
  },
  {
    id: "tgl",
    name: "libtgl",
    repository: "vysheng/tgl",
    license: "LGPL-2.1-or-later",
    licenseStatedIn: "LICENSE (LGPLv2.1 text)",
    thirdPartyPaths: [
      "tl-parser"
    ]
  },
  {
    id: "tgcalls",
    name: "tgcalls",
    repository: "TelegramMessenger/tgcalls",
    license: "LGPL-3.0-or-later",
    licenseStatedIn: "LICENSE (LGPLv3 text)",
    thirdPartyPaths: ["tgcalls/third-party"]
  },
  {
    id: "unigram",
    name: "Unigram",
    repository: "UnigramDev/Unigram",
    license: "GPL-3.0-only",
    licenseStatedIn: "LICENSE (GPLv3 text)",
    thirdPartyPaths: [
      "Libraries",
      "Telegram/Videolan"
    ]
  }
];
var byId3 = new Map(upstreams.map((upstream) => [upstream.id, upstream]));
function findUpstream(id) {
  return byId3.get(id);
}

// src/catalog/notices.ts
var notices = [
  { id: "telegram-android", pattern: /This is the source code of (?:Telegram for Android|tgnet library) v\. ?\d/ },
  { id: "telegram-ios", pattern: /This is the source code of Telegram for iOS v\. 1\.1/ },
  { id: "telegram-desktop", pattern: /This file is part of Telegram Desktop,/ },
  { id: "desktop-app-toolkit", pattern: /This file is part of Desktop App Toolkit,/ },
  { id: "telegram-macos", pattern: /Copyright (?:©|Â©|\xa9|\(c\)) 20\d\d Telegram\. All rights reserved\./ },
  { id: "telegram-macos-objc", pattern: /Copyright \(c\) 20\d\d keepcoder/ },
  { id: "telegram-x", pattern: /This file is a part of Telegram X/ },
  { id: "telegram-web-k", pattern: /https:\/\/github\.com\/morethanwords\/tweb\s*\*\s*Copyright/ },
  { id: "webogram", pattern: /Webogram v[\d.]+ - messaging web application for MTProto/ },
  { id: "telegram-react", pattern: /Copyright \(c\) 2018-present, Evgeny Nadymov/ },
  { id: "telegram-wp", pattern: /This is the source code of Telegram for Windows Phone v\./ },
  { id: "tdlib", pattern: /Copyright Aliaksei Levin|Distributed under the Boost Software License, Version 1\.0/ },
  { id: "mtproxy", pattern: /This file is part of (?:MTProto-proxy|Mtproto-proxy Library|MTProto-Server|KittenDB\/Engine Library)/ },
  { id: "telegram-cli", pattern: /This file is part of telegram-cli/ },
  { id: "tgl", pattern: /This file is part of tgl-library/ },
  { id: "unigram", pattern: /Distributed under the GNU General Public License v3\.0\. \(See accompanying/ }
];
var noticeBytes = 2500;
function noticeIn(head) {
  return notices.findIndex((notice2) => notice2.pattern.test(head));
}
var rightsWords = /copyright|©|\(c\)\s*(?:19|20)\d\d|licen[cs]e/i;

// src/catalog/ancestors.ts
var ancestorLines = [
  {
    upstream: "telegram-android",
    commits: [
      ["9cbf03332a5a68fce3e616852d7dc929022c8441", "2025-10-15", "12.1.1"],
      ["17067dfc6a1f69618a006b14e1741b75c64b276a", "2025-03-26", "11.9.0"],
      ["9dcd88b8c12b2ef8eaa05ffe5f89e096a738d735", "2024-12-06", "11.5.3"],
      ["59a0bc1af3985a4efa340b430dad867ae0e8d073", "2024-06-30", "10.14.2"],
      ["a746a072dce383cc1122fa15244bbcffb33a59d2", "2023-12-31", "10.5.0"],
      ["dfd74f809e97d1ecad9672fc7388cb0223a95dfc", "2023-05-27", "9.6.6"],
      ["5a31f93ec2022515e2ac044345563fecbb93cb75", "2022-12-31", "9.3.2"],
      ["43401a515cfb1c243f4889f75d04a7ca5a747b6e", "2022-06-28", "8.8.4"],
      ["c1c2ebaf4690fd91c116d80db653289c9447ef7a", "2021-12-30", "8.4.2"],
      ["dd2b001b957520d1219775f7c347d640e4633d1d", "2021-06-25", "7.8.0"],
      ["d0e2266da126786ae60ef5e190e81deec2004920", "2020-12-26", "7.3.1"],
      ["feba57ced0f98c02e7e4301b7bab889991e87968", "2020-06-06", "6.2.0"],
      ["cc1dc35742f9ed21587e464cea5233bf201a2b2d", "2019-12-31", "5.13.0"],
      ["9ffc7787d6ed4386363fad001334ae411c2877d9", "2019-06-04", "5.7.1"],
      ["e222fded6cca5ace3649be6f18b55f526311bc79", "2018-11-07", "4.9.1"],
      ["75d782181e1b48b73223892c9b8b4b1cf4c10dfd", "2018-08-29", null],
      ["e9e40cb13ea942b148b259c083fb3364a0cd90ea", "2017-12-09", "4.6.0"],
      ["6a1cf64f6f45ba0d0e7ff898e8a6c677ddc3ef33", "2017-03-31", "3.18.0"],
      ["64e8ec3fbd26a876b7683f83a6f59c6b67316421", "2016-10-11", "3.13.1"],
      ["06473773a6f415c23fbd93d51996393b7e3ea626", "2016-04-22", "3.8.1"],
      ["fd000ad7cab2674254d0d87647b5f9b152ebd158", "2015-12-14", "3.3.2"],
      ["496c336d5f80947ebce64087cc9740b3d28ee99d", "2015-10-29", "3.2.6"],
      ["e5e31e20e46e437dc347e1eea74ec65fb71ddf5a", "2014-12-04", "2.1.1"],
      ["1eeb12f666c2bd88755023b59c1925879e1b903d", "2014-03-26", null],
      ["404b2c1a40cc3f335d8554d80b224908a7ecd640", "2013-12-27", "1.3.3"],
      ["4622ba9186020d01bfc20c6636f863c9e856f5ca", "2013-10-25", null]
    ]
  },
  {
    upstream: "telegram-ios",
    commits: [
      ["1d1ea447ad3fdbf9483ce337c532cf0793f3ab3a", "2024-09-27", "11.2"],
      ["0a08c0908b0de8598a7965fa2e2a32801bce7c93", "2024-06-29", null],
      ["1f95e664dfcc0c8f5b2571b687523b56b9de7557", "2023-12-30", "10.5"],
      ["09a60ba5dfac95f19b443685c56d7ac371cb1d2f", "2023-04-28", null],
      ["6a15dbb4bbe0b915c23cbff577322c15fa936c45", "2022-12-29", "9.3"],
      ["c038d10c9a390c6107a9fad28c0e6871bd135521", "2022-06-30", null],
      ["322fda56c97fc856bd71c3c7989a72e6ac87776d", "2021-12-29", "8.4"],
      ["eb480074fd2c8af22080fcbf98ed3f013787b473", "2021-06-30", null],
      ["6442f7925f96f4e40c0b18661877c9e141c4fd53", "2021-04-06", "7.6.2"],
      ["6ee581e4d57c7fb6bed26f12e2ba0da937a8a33a", "2021-02-20", "7.5"],
      ["3d062fff78cc6b287c74e6171f855a3500c0156d", "2020-12-16", "7.3"],
      ["d1641281452cd521148ba82d14dc878d7c8ae498", "2020-10-29", "7.2"],
      ["90ae49fc70e495ec7c0001dc54ba783b700eb81b", "2020-08-10", "7.0"],
      ["619fe5902784555b6947554119185f27c0742eeb", "2020-05-29", "6.2"],
      ["b3ab501a75cd12ff079f32c299dea4a38ac61bba", "2020-03-26", "6.0"],
      ["32dfb1ed6cbf9d76edd0a7feb22b027b2e17e024", "2019-07-04", "5.9"],
      ["ef2b2b59a47392a3efbc57e82f5994b46bc74be6", "2019-06-21", "5.8"],
      ["844a86b3999692eb48d8b089bd4e56249b9aba95", "2019-05-14", "5.6.2"],
      ["29e6e17bf068c9538e4474be71a3a77e0456db76", "2018-11-28", "5.1"],
      ["77ee5c4dabdd6eb5f1e2ff76219edf7e18b45c00", "2018-11-14", null]
    ]
  },
  {
    upstream: "telegram-ios-legacy",
    commits: [
      ["f41e9695b5d92e94105afc073a2bbd6a15a1d33c", "2018-08-27", null],
      ["9bd7c529b2212b1195d21346bbd7b8c04dfdb8ae", "2017-07-23", null],
      ["58ce610e95aec809a847e928e06c01cffbd317a1", "2016-02-25", null],
      ["a4c7fecdb51f87ac5cd049a5e0fbd04626b79482", "2014-07-10", null]
    ]
  },
  {
    upstream: "telegram-ios-legacy",
    commits: [
      ["8b672275191c8d28f5cc2dc27bf0ce6bf98a9eef", "2013-11-30", null],
      ["a7849f0c28c667d2b5530d87c659328a45269e68", "2013-11-30", null]
    ]
  },
  {
    upstream: "telegram-desktop",
    commits: [
      ["929032d598f7c521adc1869152463cf9e1160533", "2025-09-06", "6.1.2"],
      ["5f73e8b3bf0d08693a76157da989206c00afe892", "2025-03-26", "5.13.1"],
      ["4505a2bf2dbb73185b4bb8b18b2aab721765bb7e", "2024-12-24", "5.9.2"],
      ["707951accbd8aa8d698433de9ce5cedbbbe39b9e", "2024-06-30", "5.2"],
      ["686310489b4327aef12b956fc8cd0b5b476d6b83", "2023-12-31", "4.14"],
      ["9c6ffa01015bdb9747a9bb3b7f21369a0154fe00", "2023-06-14", "4.8.4"],
      ["bc71a2619a3e9e180bc22db1c87e82651eea4588", "2022-12-30", "4.5"],
      ["fc7dcd03607ba99db71d41a1d6e1ac0580ac97dc", "2022-06-25", "4.0.2"],
      ["3cb89339c8a435dcc53e65d1df4dd4eb40a02844", "2021-12-31", "3.4.2"],
      ["60cbd96d91296e815753487cdfc9cc764abe36a2", "2021-06-28", "2.8.3"],
      ["373635a765a6e05e6660132ed8037cbb91365654", "2020-12-30", "2.5.3"],
      ["e050055c1eca4bb73a4349cec562cef9adb910b8", "2020-06-30", "2.1.15"],
      ["3e8b76dbd8ce1d6c3499be6a0270e5b4c1229e1a", "2019-12-31", "1.9.3"],
      ["adf5c8ec71ce4a88ca41a61c008cc5ca8305425e", "2019-06-24", "1.7.10"],
      ["2eb3041c1f3e5e1c290ed8c364ab47dbb2262b1f", "2018-12-27", "1.5.6"],
      ["4e0d94f347319305155b27b313963e45f14a0c31", "2018-06-28", "1.3.9"],
      ["94cf307ae0d6df7853dfec7083c17a0e9e369d1a", "2017-12-31", "1.2.7"],
      ["22287d4c03d709663359bd6535558b54679c19c7", "2017-06-30", "1.1.9"],
      ["218f991547ad02a3cb55df2d7d03e562eabe9482", "2016-12-31", "0.10.22"],
      ["19b77ee4ac37a211d48b16087edd92e70e1019dc", "2016-12-18", "0.10.20"],
      ["3502c7f1c9a797a56eea3efa11703f7dad1934fd", "2016-06-15", "0.9.51"],
      ["77eab809da805a9addca827a05d62759ea80879e", "2015-12-09", "0.9.15"],
      ["d57f6a973fd2cce2d1673cc2f7f5c4aaeccec74b", "2015-06-30", "0.8.35"],
      ["a495c247ace5cc650dd0cf8ca1fc60cbd1be7948", "2014-12-23", "0.7.4"],
      ["6d9ac2c4758fef40b865c4df1ee3211dab985392", "2014-05-02", null]
    ]
  },
  {
    upstream: "desktop-app-toolkit",
    commits: [
      ["f30ec2f093600c70d9c615b444a810bf0af3cffc", "2026-06-30", null],
      ["b28088164b7a46c70ae2cfd9daf865f6425610b2", "2025-02-25", null],
      ["f69758da1906b204c156ea6ad254eacd61210a42", "2023-11-28", null],
      ["37fab6b4da32c91bc5d049baad2e9ad51cfcd195", "2022-08-09", null],
      ["43e10864ac0b636457911c63ecd3e2429d38d339", "2021-05-31", null],
      ["62d4145ba04d8b6205fe0413318bc5a0f19f9410", "2020-02-07", null],
      ["7a5fe257d9bffb813598913b5fc08f1725042099", "2019-09-17", null]
    ]
  },
  {
    upstream: "desktop-app-toolkit",
    commits: [
      ["e3163c75370fdb37f00ff2a6e354c2a9721eedbd", "2026-08-22", null],
      ["2b0d129b528bb56a71ebcf1f8c0a4d8b19123e34", "2025-05-30", null],
      ["333587d95edefcae1ebaf8838d3f499639fc2de8", "2024-02-27", null],
      ["6c345d2076e0b1997ef64b13f617bf5afbaf396b", "2022-11-29", null],
      ["2e3eef52f7eac3b804164bf91990baa75fffb818", "2021-08-30", null],
      ["db2a1279d69b37a509e9b7855530abf2a5a2c6f9", "2020-05-24", null],
      ["85c83003ca5d9a98956112fd9078cefcfea2386f", "2019-09-17", null]
    ]
  },
  {
    upstream: "telegram-macos",
    commits: [
      ["a31de126ba2aa245ef167a7bf647b0b3e3c2c22a", "2025-07-29", null],
      ["978e607a89ec1aa68ead108b74af552aae682d92", "2024-07-03", null],
      ["86c3bfbcba6669ff5876878842f595f332bf9925", "2023-10-31", null],
      ["bf9cf41a7b1bbcfc7e70c9077e648b813e390ca2", "2023-01-31", null],
      ["6134e697b23252af75c7abf0506429b3dfebec4f", "2022-04-22", null],
      ["5406d88e4daeced67358ba9ddaa1631f4bdff645", "2021-10-18", "9.0"],
      ["30850eed3dbfe43cab5ad1bc8c1f09dfb46b7470", "2021-01-31", null],
      ["6c11896fd4de2c9460bb89520ecc71b3b54f3722", "2020-04-09", null],
      ["f35060c6c80031ba3c6743350dc154040dd243ec", "2019-07-31", null],
      ["86d7197c7d2dd1c5f9689fd56f17ad20986faabd", "2018-09-10", null],
      ["fab7c89c11bd85f39e7da7d1127ba9b61f87de41", "2017-12-29", null],
      ["c3197534dfd7fbdafb9736eea34d2ddfcec8e00f", "2017-03-31", null],
      ["69ffe388a8e5b8c567cfd6832f02dab93c8b451b", "2016-09-06", null]
    ]
  },
  {
    upstream: "telegram-macos-objc",
    commits: [
      ["ed51a2633036f4caa6dbe0aadd7b6683e14609d8", "2017-10-11", null],
      ["f711878a37e53378f7bea507ec0345415ba757ce", "2017-01-16", null],
      ["1d34fcd55668147fc525e4fefe6f895209b3482d", "2016-04-26", null],
      ["12edde6cc54199bd7ef60a8696a7d71559afdba4", "2015-06-07", null],
      ["0f7ac19b7ec3063504996b18e47f845b7ea2264a", "2014-09-27", null],
      ["beb6bc0b81a2fada5c5c313e7cbeb77abd7e0053", "2014-08-19", null]
    ]
  },
  {
    upstream: "telegram-x",
    commits: [
      ["e7000d737c462ecbdd02c42af402ea739769bee1", "2026-08-21", "0.28.11.1805"],
      ["95845b4e164466b7eedbaec898daec70b7a738a9", "2025-12-26", "0.28.1.1783"],
      ["be0a7a243e767d15c47a0a5f3ebde71d993627a0", "2025-03-15", null],
      ["d985ea50225aa30adbdfad29cbeb06ae6b55a560", "2024-12-24", "0.26.9.1737"],
      ["f3acccea2903d80380a7e623bae7a448c4d7c693", "2024-03-30", null],
      ["23575a11fded8dd58d992ee4d4879531edbff7fe", "2023-12-31", "0.25.6.1673"],
      ["0d9b096a62c477b526db25e0b4c1a35ff3049680", "2023-03-25", null],
      ["c9305ca6afcd27dffd64d3b8327f81d8272351fe", "2022-12-24", "1581"],
      ["b35ea35c6c1483b419d4ba171654526f3e84cb9a", "2022-03-25", null],
      ["7f791a860b5e0465ef44e0fca501e6040b86b186", "2021-12-31", "1490"],
      ["1ed6b3b115ec71621bedea59b7b3bf1bb280619e", "2021-08-18", null]
    ]
  },
  {
    upstream: "telegram-web-a",
    commits: [
      ["412f26a6bf6814de3457a211653e6141ee05b096", "2021-11-29", "1.23.0"],
      ["3106d9099e5bd27029cac7273ae7528ed097e788", "2021-05-31", null],
      ["5c2925f1ed9444ea460d775a8701c35c6149ec26", "2021-04-30", "1.0.0"],
      ["3afcde32179293695fa2c6d6d1d5c02b22a444ac", "2021-04-09", null]
    ]
  },
  {
    upstream: "webogram",
    commits: [
      ["928731935f36b15a1a886e4be1f3fdec81b6fe7f", "2022-11-18", null],
      ["6c8b8474194ed8a76c4cf70db303c0c1cd86891f", "2021-01-28", null],
      ["523e4bbe586004344e85106cb603b5f55bfce5f7", "2019-05-09", null],
      ["32f67b18bbbf9c27e527071c2435498e702b4797", "2018-02-13", null],
      ["56df1ec9949387cd6142ccd95dcd0b73d65641f0", "2016-11-29", null],
      ["26e4e72bb55aacc3651a1511afba7b4d9694b6f4", "2015-11-29", "0.5.2"],
      ["6b2eed4c0c1eaf5d15ab05c8cab40177eca57955", "2014-11-27", "0.3.6"],
      ["14af21010f86d6dcfdf2a52befcf960271950e3e", "2014-01-05", null]
    ]
  },
  {
    upstream: "telegram-react",
    commits: [
      ["2f372ab6f4bf0495cf1cd56ed8350d64a897d95d", "2021-12-22", null],
      ["933ae9f693c99924fb19d4dac9b34e51b609e4ee", "2021-03-31", null],
      ["d9b35a0f92c055a92953e9c21cef02bc002abe44", "2020-06-27", null],
      ["459413ddb919ba11ae54cbcb29a9bc5b16b0141c", "2019-09-30", null],
      ["3311d70b30d2eaf43b85f26d08aeba8c8df48dab", "2019-03-30", "0.0.240"],
      ["7fd44c74758db65f31cf2de90bded01b5b69ee37", "2018-09-28", "0.0.57"],
      ["371b494b42cda9fbb21cb51b1a4cea8b91f71453", "2018-02-21", null]
    ]
  },
  {
    upstream: "telegram-wp",
    commits: [
      ["fd98ac6d18637019218679b81cb92d983019014b", "2019-10-13", null],
      ["fbc264eaef87ebb0df3829a19c744deb48267572", "2019-10-13", null]
    ]
  },
  {
    upstream: "tdlib",
    commits: [
      ["022d60202e446ad1287b9fb68e687c8a0760788b", "2026-07-17", null],
      ["b6a8d107d7621afb81a75f7c1d94d17390b42293", "2025-04-30", null],
      ["0e16c0af021c0f35ae735e33717cbd8c90ec4ee1", "2024-01-31", null],
      ["69d53080bfc38c95291c2bee22db9585cd109bb4", "2022-10-31", null],
      ["14cf908017782ac428e6933b649da722a493ef17", "2021-07-28", null],
      ["39e58f3eb96d4716bdc90dc64256082476e9b567", "2019-09-06", null],
      ["27770ce0603325eff5954d2a4673e8ec5e959a97", "2017-12-29", null],
      ["71d03f39c364367a8a7c51f783a41099297de826", "2017-12-31", null]
    ]
  },
  {
    upstream: "telegram-bot-api",
    commits: [
      ["01a3679c0bbf9bbba03d1d3e20f621fa4becddcc", "2026-05-07", null],
      ["32490d0ba1ccb1656dfa60fc7823d2ebc04273ff", "2025-02-25", null],
      ["e66ffb15565a701afc610a5320bd384dc0bf81f4", "2023-11-15", null],
      ["3b5cf48e5b572bec75f7bede3f1385bef0f69a21", "2022-08-28", null],
      ["7f9e9fd80967ac7ba223e7198857b11c14c29975", "2021-05-20", null],
      ["74559bab15af2ccb2cdadadc4467ce3fac97f4b9", "2020-11-03", null]
    ]
  },
  {
    upstream: "mtproxy",
    commits: [
      ["dc0c7f3de40530053189c572936ae4fd1567269b", "2019-10-03", null],
      ["f9158e3129efd4ccdc291aefb840209791226a77", "2018-07-19", null],
      ["cc7b7097a5bc1681d0f4c05d5f07576c8b279fc4", "2018-05-29", null]
    ]
  },
  {
    upstream: "telegram-cli",
    commits: [
      ["6547c0b21b977b327b3c5e8142963f4bc246187a", "2016-03-23", null],
      ["d74db187ef3ed9a152979274ba2ea2ad8fe8c8d3", "2014-12-13", null],
      ["e02fcd47dcca92d92caadea4f8c7b0305ec3a08e", "2013-10-03", null]
    ]
  },
  {
    upstream: "tgl",
    commits: [
      ["ffb04caca71de0cddf28cd33a4575922900a59ed", "2016-03-23", null],
      ["2b35bf5a28054768fdb223ead9b1bd77d99a504d", "2014-12-16", null],
      ["2a72b779ca2b93a7458baa716c67408f999bea10", "2014-11-12", null]
    ]
  },
  {
    upstream: "unigram",
    commits: [
      ["71ad98560c3d7b0599f005591cf422514b0f1857", "2024-10-24", null],
      ["69bed9ac5bb82fb54c83ef06380e3686f2d0f9dc", "2023-11-28", null],
      ["d29fe825c85194f761e0cca9ba0f1f81e19c0bfd", "2022-12-30", null],
      ["15ef891b0707bf71d08717a102f3b6c07fbcff0d", "2022-01-31", null],
      ["ab74c0009c5144a99b4de71c487af14d55c2ae2d", "2021-03-29", "7.6"],
      ["5d69cdd34f6b2168c8792e74a4f994465402608d", "2020-06-22", "4.2"],
      ["e879d61b509f1b5611ac8f5ffa0283d5a2195f0c", "2019-10-09", "3.11.2539"],
      ["fd67f2328b922063a31f812bbc31058e313ffc59", "2018-11-30", null],
      ["006e00c1f2715aedd17d2280b658ca97ff11b863", "2017-12-30", null],
      ["cfd2fbb7adbb485a780467bef26e26a1184b4649", "2017-01-24", null],
      ["5b75257c150ef2cc230fa2d27ee869c0fa62b217", "2016-05-23", null]
    ]
  },
  {
    upstream: "telegram-web-k",
    commits: [
      ["27b79e69ec89cb5f2c2b84a21a9af54bca45280a", "2026-06-08", "2.2 (656)"],
      ["3ee0bd692b6d8afcb50de70377ea7f8e57b04bf0", "2025-12-30", "2.2 (611)"],
      ["993c695e6419625cba31dc04f994703aaf10ada2", "2025-06-28", null],
      ["7b8d52c9d86104646ba0f21b948afb08f5660cc4", "2024-11-09", null],
      ["d51e1d34dd646d9c6028e41a8a6b0f760403a913", "2024-06-14", null],
      ["f8e311415bc8fea5991bd91b1f16878da4934d9b", "2023-12-30", "2.0.0"],
      ["1fae632303b129bf3c26e767c229a16ca674bb20", "2023-06-21", null],
      ["8bce2cbf7ad8cc79dcdc3089ca1e5472c4fa2430", "2022-12-13", "1.6.2"],
      ["9517f8824979eb911016f530a5a7a756bbdf00b9", "2022-06-30", null],
      ["19653ebcf6deac94771d0c73b8dfc7e6e3e6d56b", "2021-12-20", "1.0.0"],
      ["fa1254a81e32c0bbee626d2fb42ccead26d795f4", "2021-07-01", null],
      ["57f8d98d7afa83f215670c77cc36d8c8b345fa85", "2020-12-31", null],
      ["7d076f84c1c41614ad906e625d263963a3562219", "2020-02-06", null]
    ]
  },
  {
    upstream: "tgcalls",
    commits: [
      ["d20de8e8bb2d605918e26ef697d4b8af1d6ea3ff", "2022-02-28", null],
      ["48851770349761f89c969e1c9cde34b7fae5cf67", "2021-12-30", null],
      ["2fa4dc6b2163fdcaa943ca9c0fdff152f7e0c013", "2020-12-29", null],
      ["1619a08d937e88b6c278cb8b9f3d15ce64dab421", "2020-07-09", null]
    ]
  }
];
var furtherRepositories = {
  "TelegramOrg/Telegram-web-k": "telegram-web-k",
  "TelegramOrg/Telegram-web-z": "telegram-web-a",
  "TelegramOrg/Telegram-web-a": "telegram-web-a",
  "overtake/Telegram-iOS": "telegram-ios",
  "peter-iakovlev/Telegram-iOS": "telegram-ios",
  "telegram-messenger/Telegram-iOS": "telegram-ios-legacy",
  "desktop-app/lib_ui": "desktop-app-toolkit",
  "desktop-app/lib_crl": "desktop-app-toolkit",
  "desktop-app/lib_rpl": "desktop-app-toolkit",
  "desktop-app/lib_lottie": "desktop-app-toolkit",
  "desktop-app/lib_qr": "desktop-app-toolkit",
  "desktop-app/lib_spellcheck": "desktop-app-toolkit",
  "desktop-app/lib_storage": "desktop-app-toolkit",
  "desktop-app/lib_tl": "desktop-app-toolkit",
  "desktop-app/lib_webrtc": "desktop-app-toolkit",
  "desktop-app/lib_webview": "desktop-app-toolkit",
  "desktop-app/codegen": "desktop-app-toolkit",
  "desktop-app/cmake_helpers": "desktop-app-toolkit"
};
var byRepository = new Map([
  ...upstreams.map(({ repository: repository2, id }) => [repository2.toLowerCase(), id]),
  ...Object.entries(furtherRepositories).map(([repository2, id]) => [repository2.toLowerCase(), id])
]);
function upstreamOfRepository(name2) {
  return byRepository.get(name2.toLowerCase()) ?? null;
}

// src/detect/derived-code/ancestry.ts
async function ancestryOf({ request, ports }, derived) {
  const asked = derived.length === 0 ? null : request.repository;
  const [told, said] = await Promise.all([byHistory(ports.history), asked === null ? [] : byForge(ports.forge, asked)]);
  return [...told, ...said];
}
async function byHistory(history) {
  const answer = await history.newestHeld(ancestorLines.map(({ commits }) => commits.map(([commit]) => commit)));
  if (!answer.ok) return [];
  return ancestorLines.flatMap(({ upstream, commits }, index2) => {
    const held = commits.find(([commit2]) => commit2 === answer.value[index2]);
    if (held === void 0) return [];
    const [commit, date, version] = held;
    const because = `its history holds commit ${commit.slice(0, 10)} of ${nameOf2(upstream)}${version === null ? "" : ` ${version}`} (${date})`;
    return [{ kind: "fork-of", upstream, because, commit }];
  });
}
async function byForge(forge, repository2) {
  const answer = await forge.repository(repository2);
  if (!answer.ok) return [];
  const { parent, source } = answer.value;
  const kin = [[parent, "GitHub calls it a fork of"], [source, "on GitHub its network of forks begins at"]];
  const facts = kin.flatMap(([name2, says]) => {
    const upstream = name2 === null ? null : upstreamOfRepository(name2);
    return name2 === null || upstream === null ? [] : [{ kind: "fork-of", upstream, because: `${says} ${name2}`, commit: null }];
  });
  return facts.filter(({ upstream }, index2) => facts.findIndex((fact) => fact.upstream === upstream) === index2);
}
function nameOf2(upstream) {
  return findUpstream(upstream)?.name ?? upstream;
}

// src/fingerprints/join.ts
function joinWithShards(scanned, shards2, visit) {
  const joins = scanned.map((channel, number2) => channel.hi.length === 0 ? null : { table: createTable(channel), visit: visit(number2) });
  for (const shard of shards2) {
    const { groups } = shard;
    for (let group = 0, at3 = 0; group < groups.count; group++) {
      const end = groups.ends[group] ?? 0;
      const join7 = joins[groups.channels[group] ?? 0];
      if (join7) joinGroup(join7, shard, { group, from: at3, end });
      at3 = end;
    }
  }
}
function joinGroup({ table, visit }, shard, { group, from, end }) {
  const { hi, lo, groups } = shard;
  const bits = loMask(groups.scales[group] ?? 0);
  for (let at3 = from; at3 < end; at3++) {
    const high = hi[at3] ?? 0;
    const low = lo[at3] ?? 0;
    if (!table.mayHold(high, low)) continue;
    for (let position = table.first(high); position >= 0; position = table.next(position)) {
      if ((table.loOf(position) & bits) === low) visit(position, shard, group, at3);
    }
  }
}
function createTable({ hi, lo }) {
  const filter = createFilter(hi.length);
  filter.addAll(hi, lo);
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, hi.length * 2)));
  const mask = size - 1;
  const slots2 = new Int32Array(size).fill(-1);
  const chain = new Int32Array(hi.length).fill(-1);
  for (let position = 0; position < hi.length; position++) {
    for (let slot = slotOf(hi[position] ?? 0, mask); ; slot = slot + 1 & mask) {
      const holder = slots2[slot] ?? -1;
      if (holder < 0) {
        slots2[slot] = position;
        break;
      }
      if (hi[holder] === hi[position]) {
        chain[position] = chain[holder] ?? -1;
        chain[holder] = position;
        break;
      }
    }
  }
  return {
    // The filter fits a cache that the table does not.
    mayHold: (high, low) => filter.mayHold(high, low),
    first(wanted) {
      for (let slot = slotOf(wanted, mask); ; slot = slot + 1 & mask) {
        const holder = slots2[slot] ?? -1;
        if (holder < 0 || hi[holder] === wanted) return holder;
      }
    },
    next: (position) => chain[position] ?? -1,
    loOf: (position) => lo[position] ?? 0
  };
}
function slotOf(hi, mask) {
  const mixed2 = Math.imul(hi, 2246822507);
  return (mixed2 ^ mixed2 >>> 15) & mask;
}

// src/detect/derived-code/hits.ts
function gatherHits(surveys, shards2) {
  const channels2 = Array.from({ length: channelsOfShard }, (_, channel) => channel);
  const tallies = channels2.map(() => /* @__PURE__ */ new Map());
  const scanned = channels2.map((channel) => concatenate(surveys.map((survey2) => partOf(survey2, channel))));
  const numbers = new Map(shards2.map((shard, number2) => [shard, number2]));
  joinWithShards(scanned, shards2, (channel) => tallyInto(tallies[channel] ?? /* @__PURE__ */ new Map(), scanned[channel], numbers));
  const files = new Set(tallies.flatMap((ofChannel) => [...ofChannel.keys()]));
  return new Map([...files].map((file) => [file, tallies.map((ofChannel) => [...ofChannel.get(file)?.values() ?? []])]));
}
var nothing3 = { hi: new Uint32Array(), lo: new Uint16Array(), at: new Uint32Array() };
function partOf({ channels: channels2, whole }, channel) {
  if (channel !== wholeChannel) return channels2[channel] ?? nothing3;
  return whole ? { hi: Uint32Array.of(whole.hi), lo: Uint16Array.of(whole.lo), at: Uint32Array.of(0) } : nothing3;
}
function concatenate(parts) {
  const length = parts.reduce((sum2, part) => sum2 + part.hi.length, 0);
  const joined4 = { hi: new Uint32Array(length), lo: new Uint16Array(length), at: new Uint32Array(length), files: new Uint32Array(length) };
  let from = 0;
  parts.forEach((part, file) => {
    joined4.hi.set(part.hi, from);
    joined4.lo.set(part.lo, from);
    joined4.at.set(part.at, from);
    joined4.files.fill(file, from, from + part.hi.length);
    from += part.hi.length;
  });
  return joined4;
}
function tallyInto(tallies, joined4, numbers) {
  return (position, from, group, index2) => {
    const scanned = joined4?.files[position] ?? 0;
    const shard = numbers.get(from) ?? 0;
    const file = from.groups.files[group] ?? 0;
    let byOrigin = tallies.get(scanned);
    if (!byOrigin) tallies.set(scanned, byOrigin = /* @__PURE__ */ new Map());
    const id = shard * 2 ** 20 + file;
    let tally = byOrigin.get(id);
    if (!tally) byOrigin.set(id, tally = { shard, file, places: [], distinct: 0, lastIndex: -1, ages: [] });
    tally.places.push(joined4?.at[position] ?? 0);
    if (tally.lastIndex === index2) return;
    tally.lastIndex = index2;
    tally.distinct++;
    for (let age = 0, rest3 = from.groups.masks[group] ?? 0; rest3 !== 0; age++, rest3 >>>= 1) if (rest3 & 1) tally.ages[age] = (tally.ages[age] ?? 0) + 1;
  };
}

// src/fingerprints/origin.ts
function isDerived(distinct2, containment) {
  return distinct2 >= 5 && containment >= 0.2 || distinct2 >= 4 && containment >= 0.5 || distinct2 >= 12 && containment >= 0.05;
}
function betterOrigin(a, b) {
  if (!a) return b;
  if (a.likeness === "exact" || b.likeness === "exact") return b.likeness === "exact" && a.likeness !== "exact" ? b : a;
  const difference = b.containment - a.containment;
  if (Math.abs(difference) > 0.02) return difference > 0 ? b : a;
  return (b.distinct - a.distinct || a.channel - b.channel) > 0 ? b : a;
}
function mostFrequentAge(ages) {
  let best = 0;
  for (let age = 1; age < ages.length; age++) if ((ages[age] ?? 0) > (ages[best] ?? 0)) best = age;
  return best;
}
var passageHits = 3;
var passageShare = 0.75;
var passageLines = 12;
function longestPassage(places, hits, scale) {
  const hit = new Set(hits);
  const kept = [...places.scales.keys()].filter((place) => (places.scales[place] ?? 0) >= scale);
  let best = null;
  kept.forEach((place, first3) => {
    if (!hit.has(place)) return;
    const passage = passageFrom(first3, { places, kept, hit });
    if (passage && passage.hits > (best?.hits ?? 0)) best = passage;
  });
  return best;
}
function passageFrom(first3, { places, kept, hit }) {
  let best = null;
  let found2 = 0;
  let missed = 0;
  for (let last2 = first3; last2 < kept.length && missed <= 1 + found2 * (1 / passageShare - 1); last2++) {
    const place = kept[last2] ?? 0;
    if (!hit.has(place)) {
      missed++;
      continue;
    }
    found2++;
    const range = { from: places.firstLines[kept[first3] ?? 0] ?? 0, to: places.lastLines[place] ?? 0 };
    const isDense = found2 > passageHits ? found2 >= (found2 + missed) * passageShare : found2 === passageHits && missed === 0;
    if (isDense && range.to - range.from >= passageLines) best = { hits: found2, range };
  }
  return best;
}
function rangesOf(places, hits, scale) {
  const hit = new Set(hits);
  const ranges = [];
  let open = null;
  for (let place = 0; place < places.scales.length; place++) {
    if (hit.has(place)) {
      const from = open === null ? places.firstLines[place] ?? 0 : open.from;
      open = { from, to: Math.max(open === null ? 0 : open.to, places.lastLines[place] ?? 0) };
    } else if (open && (places.scales[place] ?? 0) >= scale) {
      ranges.push(open);
      open = null;
    }
  }
  if (open) ranges.push(open);
  return merged(ranges);
}
function merged(ranges) {
  const result = [];
  for (const range of ranges) {
    const before = result.at(-1);
    if (before && range.from <= before.to + 1) result[result.length - 1] = { from: before.from, to: Math.max(before.to, range.to) };
    else result.push(range);
  }
  return result;
}

// src/detect/derived-code/find-origin.ts
var nearlyAsGood = 0.75;
function findOrigins(surveyed, hits, shards2) {
  const languages2 = /* @__PURE__ */ new Map();
  const languageOfHome = (shard, file) => {
    const id = shard * 2 ** 20 + file;
    const known3 = languages2.get(id);
    if (known3 !== void 0) return known3;
    const language = languageOf(shards2[shard]?.pathOf(file) ?? "")?.id ?? null;
    languages2.set(id, language);
    return language;
  };
  const candidates = surveyed.map(({ file, survey: survey2 }, index2) => {
    const ofFile = hits.get(index2);
    if (!ofFile) return [];
    const related = ofFile.map((ofChannel) => ofChannel.filter((one) => areRelated(file.language, languageOfHome(one.shard, one.file))));
    const holders = [...new Set(related.flatMap((ofChannel) => ofChannel.map((one) => one.shard)))].sort((a, b) => a - b);
    return holders.flatMap((number2) => {
      const shard = shards2[number2];
      return (shard && candidateOf(survey2, related.map((ofChannel) => ofChannel.filter((one) => one.shard === number2)), shard)) ?? [];
    });
  });
  const weights = new Map(shards2.map((shard) => [shard, 0]));
  candidates.forEach((ofFile, index2) => {
    for (const { shard, coverage } of ofFile) weights.set(shard, (weights.get(shard) ?? 0) + (surveyed[index2]?.survey.lines ?? 0) * coverage);
  });
  return candidates.map((ofFile) => {
    const best = Math.max(0, ...ofFile.map((one) => one.coverage));
    const good = ofFile.filter((one) => one.coverage >= best * nearlyAsGood);
    return good.reduce((chosen, one) => chosen && (weights.get(chosen.shard) ?? 0) >= (weights.get(one.shard) ?? 0) ? chosen : one, null);
  });
}
function candidateOf(survey2, hits, shard) {
  const [whole] = hits[wholeChannel] ?? [];
  if (whole) {
    const origin3 = { shard: whole.shard, file: whole.file, channel: wholeChannel, likeness: "exact", passage: null, containment: 1, distinct: 1, age: mostFrequentAge(whole.ages) };
    return { shard, origin: origin3, coverage: 1, ranges: [{ from: 1, to: survey2.lastLine }] };
  }
  const origin2 = bestOrigin(survey2, hits, shard);
  const sample = origin2 && survey2.channels[origin2.channel];
  if (!sample) return null;
  const { channel, file } = origin2;
  const ofChannel = hits[channel] ?? [];
  const scale = Math.max(sample.scale, shard.scaleOf(file, channel, origin2.age));
  const ranges = origin2.passage ? [origin2.passage] : rangesOf(sample.places, ofChannel.flatMap((one) => one.places), scale);
  return { shard, origin: origin2, coverage: coverageOf(ofChannel, { sample, channel, shard }), ranges };
}
function coverageOf(hits, against) {
  return Math.min(1, hits.reduce((sum2, one) => sum2 + containmentOf(one, against), 0));
}
function bestOrigin(survey2, hits, shard) {
  return bestBy(wholeOrigin, survey2, hits, shard) ?? bestBy(passageOrigin, survey2, hits, shard);
}
function bestBy(judge2, survey2, hits, shard) {
  let best = null;
  survey2.channels.forEach((sample, channel) => {
    for (const one of hits[channel] ?? []) {
      const origin2 = sample && judge2(one, { sample, channel, shard });
      if (origin2) best = betterOrigin(best, origin2);
    }
  });
  return best;
}
function wholeOrigin(hits, against) {
  const origin2 = originOf(hits, against, channels[against.channel]?.name === "raw" ? "names" : "shape");
  return isDerived(hits.distinct, origin2.containment) ? origin2 : null;
}
function passageOrigin(hits, against) {
  const { sample, channel, shard } = against;
  if (channels[channel]?.name !== "raw" || !mayBePassage(hits)) return null;
  const origin2 = originOf(hits, against, "passage");
  const passage = longestPassage(sample.places, hits.places, Math.max(sample.scale, shard.scaleOf(hits.file, channel, origin2.age)));
  return passage && { ...origin2, passage: passage.range };
}
function originOf(hits, against, likeness2) {
  return { shard: hits.shard, file: hits.file, channel: against.channel, likeness: likeness2, passage: null, containment: containmentOf(hits, against), distinct: hits.distinct, age: mostFrequentAge(hits.ages) };
}
function mayBePassage({ distinct: distinct2, places }) {
  return distinct2 >= passageHits && places.length <= distinct2 * 3;
}
function containmentOf({ file, places, ages }, { sample, channel, shard }) {
  const scale = Math.max(sample.scale, shard.scaleOf(file, channel, mostFrequentAge(ages)));
  const found2 = places.reduce((sum2, place) => (sample.places.scales[place] ?? 0) >= scale ? sum2 + 1 : sum2, 0);
  return found2 === 0 ? 0 : Math.min(1, found2 / (sample.kept[scale] ?? 1));
}

// src/fingerprints/literals.ts
function literalKey(hi, lo) {
  return hi * 256 + lo;
}
var identifyBase2 = 2246822519 | 0;
var literalsOfTable = 250;
var tokensApiece = 22;
function visitLiterals(bytes2, tokens2, visit) {
  const seen = /* @__PURE__ */ new Set();
  const { texts } = tokens2;
  for (let index2 = 0; index2 < texts.count; index2++) {
    const hash3 = texts.hashes[index2] ?? 0;
    const from = texts.starts[index2] ?? 0;
    const to = texts.ends[index2] ?? 0;
    if (seen.has(hash3) || !isTellingText(bytes2, from, to)) continue;
    seen.add(hash3);
    visit(mix(hash3), identify2(bytes2, from, to));
  }
  return seen.size;
}
function isTableOfTexts(literals, tokens2) {
  return literals > literalsOfTable && tokens2 < literals * tokensApiece;
}
function identify2(bytes2, from, to) {
  let hash3 = 0;
  for (let at3 = from; at3 < to; at3++) hash3 = Math.imul(hash3, identifyBase2) + (bytes2[at3] ?? 0) | 0;
  return mix(hash3) & 255;
}

// src/detect/derived-code/literal-origin.ts
var enough = { matching: 6, share: 0.25 };
var remaining = { matching: 100, share: 0.1 };
var enoughAmongMany = { matching: 2, share: 0.25 };
function findLiteralOrigins(surveys, known3) {
  const tallies = tallyLiterals(surveys, known3);
  const weights = weigh(tallies, surveys, known3);
  return surveys.map((survey2, file) => {
    const telling2 = survey2?.literals?.telling ?? 0;
    const best = [...tallies[file] ?? []].sort(([a, x], [b, y]) => y.matching - x.matching || (weights[b]?.matching ?? 0) - (weights[a]?.matching ?? 0) || a - b)[0];
    if (!best) return null;
    const [upstream, { matching: matching2, homes: homes2 }] = best;
    const bar = isTelegrams(weights[upstream]) ? enoughAmongMany : enough;
    if (matching2 < bar.matching || matching2 < telling2 * bar.share) return null;
    return { upstream: known3.header.upstreams[upstream]?.id ?? "", home: mainHome(homes2), matching: matching2, telling: telling2 };
  });
}
function tallyLiterals(surveys, known3) {
  const tallies = surveys.map(() => /* @__PURE__ */ new Map());
  const holders = /* @__PURE__ */ new Map();
  surveys.forEach((survey2, file) => survey2?.literals?.known.forEach((key) => {
    const files = holders.get(key);
    if (files) files.push(file);
    else holders.set(key, [file]);
  }));
  if (holders.size === 0) return tallies;
  visitKnownLiterals(known3, (hi, lo, upstream, path) => {
    for (const file of holders.get(literalKey(hi, lo)) ?? []) {
      const tally = tallies[file]?.get(upstream) ?? { matching: 0, homes: /* @__PURE__ */ new Map() };
      tallies[file]?.set(upstream, tally);
      tally.matching++;
      tally.homes.set(path, (tally.homes.get(path) ?? 0) + 1);
    }
  });
  return tallies;
}
function weigh(tallies, surveys, known3) {
  const telling2 = surveys.reduce((sum2, survey2) => sum2 + (survey2?.literals?.telling ?? 0), 0);
  return known3.header.upstreams.map((_, upstream) => {
    const matching2 = tallies.reduce((sum2, tally) => sum2 + (tally.get(upstream)?.matching ?? 0), 0);
    return { matching: matching2, share: telling2 === 0 ? 0 : matching2 / telling2 };
  });
}
function isTelegrams(weight2) {
  return weight2 !== void 0 && weight2.matching >= remaining.matching && weight2.share >= remaining.share;
}
function mainHome(homes2) {
  const said = [...homes2].filter(([path, count2]) => path !== 0 && count2 > 1);
  return said.sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
}

// src/detect/derived-code/sample.ts
var room = 1 << 10;
var keptHi = new Uint32Array(room);
var keptLo = new Uint16Array(room);
var keptToken = new Uint32Array(room);
var maybe = new Uint8Array(room);
function sampleChannel(tokens2, channel, known3) {
  const kind = channels[channel] ?? channels[0];
  const scale = scaleFor(tokens2.count, kind);
  let count2 = 0;
  let candidates = 0;
  sampleShingles(tokens2, kind, scale, (hi, lo, token3) => {
    if (count2 === room) grow();
    keptHi[count2] = hi;
    keptLo[count2] = lo;
    keptToken[count2] = token3;
    const mayBe = known3.mayHold(hi, lo);
    maybe[count2++] = mayBe ? 1 : 0;
    if (mayBe) candidates++;
  });
  if (!mayProve(count2, candidates)) return null;
  const kept = countByScale(count2);
  const at3 = new Uint32Array(candidates);
  for (let place = 0, next = 0; place < count2; place++) if (maybe[place] === 1) at3[next++] = place;
  return { scale, kept, hi: at3.map((place) => keptHi[place] ?? 0), lo: Uint16Array.from(at3, (place) => keptLo[place] ?? 0), at: at3, places: placesOf2(tokens2, kind, count2) };
}
function grow() {
  room *= 2;
  keptHi = enlarged(keptHi, new Uint32Array(room));
  keptLo = enlarged(keptLo, new Uint16Array(room));
  keptToken = enlarged(keptToken, new Uint32Array(room));
  maybe = enlarged(maybe, new Uint8Array(room));
}
function enlarged(from, into) {
  into.set(from);
  return into;
}
function countByScale(count2) {
  const kept = Array.from({ length: sparsest + 1 }, () => 0);
  for (let place = 0; place < count2; place++) {
    const scale = sparsestScaleOf(keptHi[place] ?? 0);
    kept[scale] = (kept[scale] ?? 0) + 1;
  }
  for (let scale = sparsest; scale > 0; scale--) kept[scale - 1] = (kept[scale - 1] ?? 0) + (kept[scale] ?? 0);
  return kept;
}
function mayProve(count2, candidates) {
  if (candidates < passageHits) return false;
  for (let scale = 0; scale <= sparsest; scale++) {
    let kept = 0;
    let found2 = 0;
    let window = 0;
    for (let place = 0; place < count2; place++) {
      if (sparsestScaleOf(keptHi[place] ?? 0) < scale) continue;
      kept++;
      found2 += maybe[place] ?? 0;
      window = (window << 1 | (maybe[place] ?? 0)) & windowBits;
      if ((window & 7) === 7 || bitsIn(window) > passageHits) return true;
    }
    if (kept > 0 && isDerived(found2, found2 / kept)) return true;
  }
  return false;
}
var windowBits = 63;
function bitsIn(window) {
  let bits = 0;
  for (let rest3 = window; rest3 !== 0; rest3 &= rest3 - 1) bits++;
  return bits;
}
function placesOf2({ lines: lines2 }, { k }, count2) {
  const scales = new Uint8Array(count2);
  const firstLines = new Uint32Array(count2);
  const lastLines = new Uint32Array(count2);
  for (let place = 0; place < count2; place++) {
    const token3 = keptToken[place] ?? 0;
    scales[place] = sparsestScaleOf(keptHi[place] ?? 0);
    firstLines[place] = lines2[token3] ?? 0;
    lastLines[place] = lines2[token3 + k - 1] ?? 0;
  }
  return { scales, firstLines, lastLines };
}

// src/detect/derived-code/survey.ts
var mostTokensOfLine = 12;
var lex = createLexer();
function surveyCode(source, known3) {
  const { role } = source.file;
  const rules2 = rulesFor(source);
  if (!rules2) return null;
  const tokens2 = lex(source.bytes, rules2);
  const extent = { lines: Math.max(tokens2.codeLines, Math.round(tokens2.count / mostTokensOfLine)), lastLine: tokens2.lines[tokens2.count - 1] ?? 0 };
  const literals = role === "vendored" ? null : sampleLiterals(source.bytes, tokens2, known3);
  if (role === "generated") return { ...extent, channels: [], whole: null, literals, notice: -1, hasRightsWords: false };
  const raw = sampleChannel(tokens2, 0, known3);
  const samples = role === "vendored" || isPlainlyKnown(raw) ? [raw] : [raw, sampleChannel(tokens2, 1, known3)];
  const whole = fingerprintWhole(tokens2);
  const knownWhole = whole !== null && known3.mayHold(whole.hi, whole.lo) ? whole : null;
  const mayBeKnown = knownWhole !== null || samples.some((sample) => sample !== null) || (literals?.known.length ?? 0) > 0;
  const head = mayBeKnown ? headOf(source.bytes) : "";
  return { ...extent, channels: samples, whole: knownWhole, literals, notice: noticeIn(head), hasRightsWords: rightsWords.test(head) };
}
function rulesFor({ file: { path, language, role } }) {
  const isAsked2 = (role !== "generated" || language === "javascript") && !isToolSettings(path);
  return isAsked2 && language !== null ? findLanguage(language)?.lex ?? null : null;
}
function sampleLiterals(bytes2, tokens2, known3) {
  const hits = [];
  const telling2 = visitLiterals(bytes2, tokens2, (hi, lo) => {
    if (known3.mayHold(hi, lo)) hits.push(literalKey(hi, lo));
  });
  return isTableOfTexts(telling2, tokens2.count) ? null : { telling: telling2, known: Float64Array.from(hits) };
}
function isPlainlyKnown(sample) {
  return sample !== null && sample.hi.length >= 12 && sample.hi.length >= (sample.kept[0] ?? 0) * 0.7;
}
function headOf(bytes2) {
  return new TextDecoder("latin1").decode(bytes2.subarray(0, noticeBytes));
}

// src/detect/derived-code/sum-up.ts
var derivedFromShare = 0.2;
var filesOfPart = 40;
var partOfUpstream = 0.3;
var derivedFromLines = 2e4;
var fewFiles2 = 3;
var fewLines = 15;
function sumUp(surveyed, found2, { forks, filesOf: filesOf2 }) {
  const parents = new Set(forks.map(({ upstream }) => upstream));
  const telling2 = tellingUpstreams(found2, parents);
  const files = found2.filter((file) => telling2.has(file.upstream));
  const firstPartyLines = surveyed.reduce((sum2, { file, survey: survey2 }) => sum2 + (countsAsFirstParty(file.role) ? survey2.lines : 0), 0);
  const derivedLines2 = linesOf(files);
  const derivation = {
    kind: "derivation",
    extent: files.some((file) => isForked(file, parents)) ? "derived" : extentOf(files, share(derivedLines2, firstPartyLines), filesOf2),
    firstPartyLines,
    derivedLines: derivedLines2,
    share: share(derivedLines2, firstPartyLines),
    upstreams: upstreamsOf(files, firstPartyLines)
  };
  return [...[...files].sort((a, b) => compareText(a.path, b.path)), derivation];
}
function tellingUpstreams(found2, parents) {
  const ids = [...new Set(found2.map((file) => file.upstream))];
  return new Set(ids.filter((id) => {
    const its = found2.filter((file) => file.upstream === id);
    return parents.has(id) || its.length >= fewFiles2 || its.reduce((sum2, file) => sum2 + file.derivedLines, 0) >= fewLines;
  }));
}
function isForked({ upstream, role, path, origin: origin2 }, parents) {
  return parents.has(upstream) && countsAsFirstParty(role) && !(origin2.path !== "" && path.endsWith(`/${origin2.path}`));
}
function extentOf(files, share2, filesOf2) {
  if (files.length === 0) return "clean";
  if (linesOf(files) >= derivedFromLines) return "derived";
  return share2 >= derivedFromShare && (files.length > filesOfPart || hasMuchOfOne(files, filesOf2)) ? "derived" : "contains";
}
function hasMuchOfOne(files, filesOf2) {
  return [...new Set(files.map(({ upstream }) => upstream))].some((upstream) => {
    const origins = files.filter((file) => file.upstream === upstream).map(({ origin: origin2 }) => origin2);
    const whole = filesOf2(upstream, mostFrequent(origins.map(({ version }) => version)));
    return whole !== null && new Set(origins.map(({ path }) => path)).size >= whole * partOfUpstream;
  });
}
function mostFrequent(versions2) {
  const counts = /* @__PURE__ */ new Map();
  for (const version of versions2) counts.set(version, (counts.get(version) ?? 0) + 1);
  return [...counts].reduce((best, one) => one[1] > best[1] ? one : best, ["", 0])[0];
}
function upstreamsOf(files, firstPartyLines) {
  const ids = [...new Set(files.map((file) => file.upstream))];
  return ids.map((id) => ({ id, its: files.filter((file) => file.upstream === id) })).map(({ id, its }) => ({
    id,
    license: findUpstream(id)?.license ?? "NOASSERTION",
    files: its.length,
    lines: its.reduce((sum2, file) => sum2 + file.derivedLines, 0),
    share: share(linesOf(its), firstPartyLines)
  })).sort((a, b) => b.lines - a.lines || compareText(a.id, b.id));
}
function linesOf(files) {
  return files.reduce((sum2, file) => sum2 + (countsAsFirstParty(file.role) ? file.derivedLines : 0), 0);
}
function countsAsFirstParty(role) {
  return role === "first-party" || role === "test";
}
function share(part, whole) {
  return whole === 0 ? 0 : Math.round(Math.min(1, part / whole) * 1e4) / 1e4;
}

// src/detect/derived-code/detector.ts
var derivedCode = {
  id: "derived-code",
  survey: (source, _parser, known3) => surveyCode(source, known3),
  async conclude(surveyed, context) {
    const { shards: shards2, literals, unanswered } = await readShards(context.ports.shards);
    const origins = findOrigins(surveyed, gatherHits(surveyed.map(({ survey: survey2 }) => survey2), shards2), shards2);
    const texts = literals ? findLiteralOrigins(surveyed.map(({ survey: survey2 }, index2) => origins[index2] ? null : survey2), literals) : [];
    const files = surveyed.flatMap((one, index2) => {
      const [found2, said] = [origins[index2], texts[index2]];
      if (found2) return [derivedFile(one, found2)];
      return said ? [derivedByTexts(one, said, shards2)] : [];
    });
    const forks = await ancestryOf(context, files);
    return [...sumUp(surveyed, files, { forks, filesOf: (upstream, version) => filesOf(shards2, upstream, version) }), ...forks, ...unanswered];
  }
};
function filesOf(shards2, upstream, version) {
  const shard = shards2.find((one) => one.upstream === upstream);
  const age = shard?.ages.findIndex((one) => one.version === version) ?? -1;
  return age < 0 ? null : shard?.filesAt(age) ?? null;
}
function derivedFile({ file, survey: survey2 }, found2) {
  const { shard, origin: origin2, ranges } = found2;
  const age = shard.ages[origin2.age];
  const path = shard.pathOf(origin2.file);
  return {
    kind: "derived-file",
    path: file.path,
    role: file.role,
    upstream: findUpstream(shard.upstream)?.id ?? shard.upstream,
    origin: { path, revision: age?.revisions?.[path.slice(0, path.indexOf("/"))] ?? age?.revision ?? "", version: age?.version ?? "" },
    evidence: origin2.likeness,
    containment: round(origin2.containment),
    lines: survey2.lines,
    derivedLines: Math.max(1, derivedLinesOf(survey2, found2)),
    ranges,
    notice: noticeState(shard.noticeOf(origin2.file), survey2)
  };
}
function derivedByTexts({ file, survey: survey2 }, said, shards2) {
  const share2 = said.matching / said.telling;
  const home = homeOf2(said, shards2);
  return {
    kind: "derived-file",
    path: file.path,
    role: file.role,
    upstream: said.upstream,
    // Texts outlive many versions, so none is named.
    origin: { path: home?.shard.pathOf(home.file) ?? "", revision: "", version: "" },
    evidence: "literals",
    containment: round(share2),
    texts: { matching: said.matching, telling: said.telling },
    lines: survey2.lines,
    derivedLines: Math.round(survey2.lines * share2),
    ranges: [],
    notice: noticeState(home?.shard.noticeOf(home.file) ?? -1, survey2)
  };
}
function homeOf2({ upstream, home }, shards2) {
  const shard = shards2.find((one) => one.upstream === upstream);
  if (!shard || home === 0) return null;
  const file = homesOf(shard).get(home);
  return file === void 0 ? null : { shard, file };
}
var homes = /* @__PURE__ */ new WeakMap();
function homesOf(shard) {
  const known3 = homes.get(shard) ?? new Map(Array.from({ length: shard.files }, (_, file) => [hashText(shard.pathOf(file)), file]));
  homes.set(shard, known3);
  return known3;
}
function derivedLinesOf({ lines: lines2, lastLine }, { origin: origin2, coverage, ranges }) {
  const inRanges = ranges.reduce((sum2, { from, to }) => sum2 + to - from + 1, 0) / Math.max(1, lastLine);
  return Math.round(lines2 * (origin2.likeness === "passage" || inRanges * 2 < coverage ? inRanges : coverage));
}
function noticeState(upstreams2, survey2) {
  if (upstreams2 < 0 || !notices[upstreams2]) return "upstream-had-none";
  if (survey2.notice === upstreams2) return "kept";
  return survey2.hasRightsWords ? "changed" : "removed";
}
function round(share2) {
  return Math.round(share2 * 1e3) / 1e3;
}

// src/licenses/expression.ts
import parseSpdx from "./vendor/spdx-expression-parse.js";
import exceptionIds from "./vendor/spdx-exceptions-index.js";
import licenseIds from "./vendor/spdx-license-ids-index.js";
import deprecatedIds from "./vendor/spdx-license-ids-deprecated.js";
var proprietary = "LicenseRef-Proprietary";
function parseExpression(written2) {
  const text6 = withKnownCase(written2.trim().replace(/\s+/g, " "));
  if (text6 === "") return { ok: false, because: "The licence expression is empty." };
  if (text6.length > longest3) return { ok: false, because: `The licence expression is longer than ${longest3} characters.` };
  const whole = wholeValues.get(text6.toLowerCase());
  if (whole !== void 0) return whole;
  const reference = /^see licen[cs]e in (.+)$/i.exec(text6);
  if (reference !== null) return { ok: false, because: `It points to the file ${reference[1] ?? ""} instead of naming a licence.` };
  return parsed(text6);
}
var longest3 = 1e3;
var nothingGranted = { ok: true, expression: { kind: "license", license: { id: proprietary, exception: null } }, text: proprietary };
var wholeValues = /* @__PURE__ */ new Map([
  ["unlicensed", nothingGranted],
  ["proprietary", nothingGranted],
  ["commercial", nothingGranted],
  ["all rights reserved", nothingGranted],
  ["none", { ok: false, because: "It says NONE: no licence is named." }],
  ["noassertion", { ok: false, because: "It says NOASSERTION: no licence is named." }]
]);
function formatExpression(expression) {
  if (expression.kind === "license") {
    const { id, exception } = expression.license;
    return exception === null ? id : `${id} WITH ${exception}`;
  }
  const parts = expression.parts.map((part) => expression.kind === "and" && part.kind === "or" ? `(${formatExpression(part)})` : formatExpression(part));
  return parts.join(expression.kind === "and" ? " AND " : " OR ");
}
function licensesIn(expression) {
  return expression.kind === "license" ? [expression.license] : expression.parts.flatMap(licensesIn);
}
function parsed(text6) {
  try {
    const { references, prepared } = withoutReferences(text6);
    const expression = converted(parseSpdx(prepared), references);
    return { ok: true, expression, text: formatExpression(expression) };
  } catch {
    return { ok: false, because: troubleWith(text6) };
  }
}
function withoutReferences(text6) {
  const references = [];
  const prepared = text6.replace(/\bWITH ((?:AdditionRef|LicenseRef)-[A-Za-z0-9.-]+)/g, (_, reference) => {
    references.push(reference);
    return `WITH ${standIn}`;
  });
  return { references: text6.includes(standIn) ? [] : references, prepared };
}
var standIn = "Universal-FOSS-exception-1.0";
function converted(info2, references) {
  const left = [...references];
  const convert = (node) => {
    if ("conjunction" in node) return joined(node.conjunction, [convert(node.left), convert(node.right)]);
    const reference = node.exception === standIn ? left.shift() : void 0;
    return { kind: "license", license: { id: currentId(node.license, node.plus === true), exception: reference ?? node.exception ?? null } };
  };
  return convert(info2);
}
function joined(kind, parts) {
  return { kind, parts: parts.flatMap((part) => part.kind === kind ? part.parts : [part]) };
}
function currentId(id, plus) {
  const bare = id.replace(/\+$/, "");
  if (!plus && bare === id) return id;
  return /^(?:A|L)?GPL-\d\.\d$/.test(bare) ? `${bare}-or-later` : `${bare}+`;
}
var idsByLowerCase = new Map([...deprecatedIds, ...licenseIds, ...exceptionIds].map((id) => [id.toLowerCase(), id]));
function withKnownCase(text6) {
  return text6.replace(/[A-Za-z0-9.-]+\+?/g, (word) => {
    const operator = /^(?:and|or|with)$/i.test(word);
    if (operator) return word.toUpperCase();
    return idsByLowerCase.get(word.toLowerCase()) ?? (idsByLowerCase.get(word.replace(/\+$/, "").toLowerCase()) ?? word.replace(/\+$/, "")) + (word.endsWith("+") ? "+" : "");
  });
}
function troubleWith(text6) {
  const unknown2 = (text6.match(/[A-Za-z0-9.-]+/g) ?? []).find((word) => !isKnownWord(word));
  if (unknown2 !== void 0) return `"${unknown2}" is no SPDX licence id${meant(unknown2)}.`;
  return "The ids are known, but AND, OR, WITH and parentheses do not form an SPDX expression.";
}
function isKnownWord(word) {
  return idsByLowerCase.has(word.toLowerCase()) || /^(?:AND|OR|WITH)$/.test(word) || /^(?:LicenseRef|DocumentRef|AdditionRef)-./.test(word);
}
function meant(word) {
  const gnu = /^(a|l)?gpl-?v?(\d)(?:\.(\d))?(\+?)$/i.exec(word);
  if (gnu !== null) return `; "${(gnu[1] ?? "").toUpperCase()}GPL-${gnu[2] ?? ""}.${gnu[3] ?? "0"}-${gnu[4] === "+" ? "or-later" : 'only"'}${gnu[4] === "+" ? '"' : " or -or-later"} may be meant`;
  return /^(?:a|l)?gpl$/i.test(word) ? "; it names no version" : "";
}

// src/licenses/gnu.ts
function parseGnu(id) {
  const match = /^(GPL|LGPL|AGPL)-(\d\.\d)(-only|-or-later|\+)?$/.exec(id);
  if (match === null) return null;
  const [, family = "", version = "", suffix] = match;
  return { family, version, later: suffix === void 0 ? null : suffix !== "-only" };
}
function formatGnu({ family, version, later }) {
  return `${family}-${version}${later === null ? "" : later ? "-or-later" : "-only"}`;
}

// src/licenses/reasons.ts
function reasonAgainst(declared, permission) {
  const upstream = strictest(permission.license);
  if (upstream === null) return `${declared.id} is not what ${permission.license} permits for derived works.`;
  const offered = parseGnu(declared.id);
  if (offered === null) return `${wholeUnder(upstream)}; ${nameOf3(declared.id)} is not that licence.`;
  if (offered.family === upstream.family) return versionReason(offered, upstream);
  if (offered.family === "LGPL") return `${wholeUnder(upstream)}; the ${declared.id} gives permissions that it does not give.`;
  if (offered.family === "AGPL") return `${upstream.family}-${upstream.version} code may be combined with AGPL-3.0 code only by section 13 of the GPL-3.0, and ${idOf2(upstream)} does not offer version 3.`;
  return `${wholeUnder(upstream)}; ${declared.id} is not among the licences that it lets you choose instead.`;
}
function reasonAgainstException(exception, permission) {
  const clause = permission.license.includes("-3.0") ? "section 7 of the GPL-3.0" : "section 2(b) of the GPL-2.0";
  return `${exception} is a permission that only the upstream's copyright holders could add for their code (${clause}); ${permission.license} comes without it.`;
}
function versionReason(offered, upstream) {
  const asked = idOf2(upstream);
  if (offered.version < upstream.version) {
    return `${wholeUnder(upstream)}; version ${offered.version} is older than that, and only later versions may be chosen.`;
  }
  return `${laterClause(upstream)} lets a later version be chosen only where the upstream says so, and it says ${asked}; ${formatGnu(offered)} offers more.`;
}
function strictest(license2) {
  const parts = license2.split(/ AND | OR | WITH |[()]/).flatMap((id) => parseGnu(id.trim()) ?? []);
  return parts.find(({ family }) => family === "AGPL") ?? parts.find(({ family }) => family === "GPL") ?? parts[0] ?? null;
}
function wholeUnder({ family, version }) {
  return `${wholeClause(family, version)} asks that a work based on the upstream be licensed as a whole under the ${family}-${version}`;
}
function wholeClause(family, version) {
  if (family === "LGPL") return version === "3.0" ? "Section 2 of the LGPL-3.0" : `Section 2(c) of the LGPL-${version}`;
  return version === "3.0" ? `Section 5(c) of the ${family}-3.0` : `Section 2(b) of the GPL-${version}`;
}
function laterClause({ family, version }) {
  if (family === "LGPL") return version === "3.0" ? "Section 6 of the LGPL-3.0" : `Section 13 of the LGPL-${version}`;
  return version === "3.0" ? `Section 14 of the ${family}-3.0` : `Section ${version === "1.0" ? "7" : "9"} of the GPL-${version}`;
}
function idOf2(license2) {
  return `${license2.family}-${license2.version}${license2.later === true ? "-or-later" : "-only"}`;
}
function nameOf3(id) {
  return id === "LicenseRef-Proprietary" ? "a proprietary licence" : id;
}

// src/licenses/terms.ts
var versions = {
  GPL: ["1.0", "2.0", "3.0", "later"],
  LGPL: ["2.0", "2.1", "3.0", "later"],
  AGPL: ["3.0", "later"]
};
var everyTerm = /* @__PURE__ */ new Set([
  ...Object.keys(versions).flatMap((family) => versions[family].map((version) => `${family}-${version}`)),
  "other"
]);
function offeredBy(id) {
  const gnu = parseGnu(id);
  return gnu === null ? /* @__PURE__ */ new Set(["other"]) : new Set(ownTerms(gnu));
}
function permittedBy(id) {
  const gnu = parseGnu(id);
  if (gnu === null) return everyTerm;
  if (gnu.family === "AGPL") return new Set(ownTerms(gnu));
  const own3 = ownTerms(gnu);
  const asGpl = gnu.family === "LGPL" ? [...own3, ...gplOf(gnu)] : own3;
  return new Set(asGpl.includes("GPL-3.0") ? [...asGpl, "AGPL-3.0", "AGPL-later"] : asGpl);
}
function ownTerms({ family, version, later }) {
  const from = versions[family].indexOf(version);
  return versions[family].filter((_, at3) => at3 === from || later === true && at3 > from).map((one) => `${family}-${one}`);
}
function gplOf({ version, later }) {
  if (version !== "3.0") return ["GPL-2.0", "GPL-3.0", "GPL-later"];
  return later === true ? ["GPL-3.0", "GPL-later"] : ["GPL-3.0"];
}

// src/licenses/satisfy.ts
function permissionOf(upstreamLicense) {
  const reading = parseExpression(upstreamLicense);
  if (!reading.ok) throw new Error(`The catalogue's licence "${upstreamLicense}" cannot be read: ${reading.because}`);
  return { license: upstreamLicense, ...permitted(reading.expression) };
}
function satisfies(declared, upstreamLicense) {
  return judged(declared, permissionOf(upstreamLicense));
}
function judged(declared, permission) {
  if (declared.kind === "license") return judgedLicense(declared.license, permission);
  const answers = declared.parts.map((part) => judged(part, permission));
  if (declared.kind === "or") return worst(answers);
  const restricting = permission.terms.has("other") ? void 0 : declared.parts.find(isRestricting);
  if (restricting !== void 0) return { allowed: false, because: reasonAgainst({ id: formatExpression(restricting), exception: null }, permission) };
  return answers.find((answer) => answer.allowed === true) ?? worst(answers);
}
function judgedLicense(license2, permission) {
  if (isUnknown(license2.id) && !permission.terms.has("other")) {
    return { allowed: null, because: `What ${license2.id} says is not known here; ${permission.license} decides what it must say.` };
  }
  if (!isSubset(offeredBy(license2.id), permission.terms)) return { allowed: false, because: reasonAgainst(license2, permission) };
  if (license2.exception !== null && !permission.terms.has("other") && !permission.exceptions.has(license2.exception)) {
    return { allowed: false, because: reasonAgainstException(license2.exception, permission) };
  }
  return { allowed: true, because: reasonFor(license2, permission) };
}
function reasonFor({ id }, permission) {
  if (permission.terms.has("other")) return `${permission.license} asks for no particular licence of the whole.`;
  if (parseGnu(id)?.family === "AGPL" && !permission.license.startsWith("AGPL")) {
    return `Section 13 of the GPL-3.0 permits a whole that combines ${permission.license} code with AGPL-3.0 code; the upstream's files stay under the GPL.`;
  }
  return `${id} is among the licences that ${permission.license} permits for derived works.`;
}
function permitted(upstream) {
  if (upstream.kind === "license") {
    const { id, exception } = upstream.license;
    return { terms: permittedBy(id), exceptions: new Set(exception === null ? [] : [exception]) };
  }
  const parts = upstream.parts.map(permitted);
  const within = (term) => upstream.kind === "and" ? parts.every(({ terms }) => terms.has(term)) : parts.some(({ terms }) => terms.has(term));
  return {
    terms: new Set([...everyTerm].filter(within)),
    exceptions: new Set(parts.flatMap(({ exceptions }) => [...exceptions]).filter((one) => parts.every(({ exceptions }) => exceptions.has(one))))
  };
}
function isRestricting(part) {
  if (part.kind !== "license") return part.parts.every(isRestricting);
  return part.license.id === proprietary || /^(?:BUSL-|SSPL-|Elastic-|PolyForm-)/.test(part.license.id);
}
function isUnknown(id) {
  return /^(?:LicenseRef|DocumentRef)-/.test(id) && id !== proprietary;
}
function isSubset(offered, permittedTerms) {
  return [...offered].every((term) => permittedTerms.has(term));
}
function worst(answers) {
  const answer = answers.find(({ allowed }) => allowed === false) ?? answers.find(({ allowed }) => allowed === null) ?? answers[0];
  return answer ?? { allowed: null, because: "The expression names no licence." };
}

// src/licenses/asking.ts
var weightyFiles = 5;
var weightyShare = 0.05;
function askingUpstreams({ extent, upstreams: upstreams2, derivedLines: derivedLines2 }) {
  if (extent === "clean") return [];
  return upstreams2.filter(({ license: license2 }) => !permissionOf(license2).terms.has("other")).filter(({ license: license2 }, at3) => !isLesser(license2) || extent === "derived" && at3 === 0).filter(({ files, lines: lines2 }, at3) => at3 === 0 || files >= weightyFiles || lines2 >= derivedLines2 * weightyShare);
}
function isLesser(license2) {
  const reading = parseExpression(license2);
  return reading.ok && licensesIn(reading.expression).every(({ id }) => parseGnu(id)?.family === "LGPL");
}

// src/licenses/file-names.ts
var plain = /^(?:un)?licen[cs]es?(?:\.(?:txt|md|markdown|rst|adoc|html?|pdf|rtf|docx?))?$|^copying(?:\.(?:txt|md))?$/i;
var legal = /^(?:(?:un)?licen[cs](?:e|es|ing)|copying|copyright|copyrights|legal|notices?|[al]?gpl(?:v?\d)?)(?![a-z])|[._-](?:licen[cs]e|copying)(?:\.(?:txt|md|rst|html?))?$/i;
var thirdParty = /third[-_ ]?part(?:y|ies)|3rd[-_ ]?party|\bthanks|credits|acknowledge?ments?|attributions?|dependenc|open[-_ ]?source[-_ ]?licen|oss[-_ ]?licen/i;
var setAside = /^(?:licen[cs]es?|legal|copying|docs?|documentation|\.github|\.gitlab|meta|about)$/i;
var shipped = /(?:^|\/)(?:assets|res|raw|resources?|static|public|www)\//i;
function isPlainLicenseName(path) {
  return plain.test(baseName(path));
}
function isLegalName(path) {
  return legal.test(baseName(path)) || /(?:^|\/)licen[cs]es\/[^/]+$/i.test(path);
}
function isReadmeName(path) {
  return /^readme(?![a-z])/i.test(baseName(path));
}
function folderSpokenFor(path) {
  if (thirdParty.test(path)) return null;
  const folders = path.split("/").slice(0, -1);
  while (folders.length > 0 && setAside.test(folders.at(-1) ?? "")) folders.pop();
  return folders.join("/");
}
function isShipped(path) {
  return shipped.test(path);
}
function standsIn(path, folder) {
  return folder === "" || path.startsWith(`${folder}/`);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/licenses/required.ts
var choices = [
  "LGPL-2.0-or-later",
  "LGPL-2.1-or-later",
  "LGPL-3.0-or-later",
  "LGPL-2.0-only",
  "LGPL-2.1-only",
  "LGPL-3.0-only",
  "GPL-1.0-or-later",
  "GPL-2.0-or-later",
  "GPL-3.0-or-later",
  "GPL-1.0-only",
  "GPL-2.0-only",
  "GPL-3.0-only",
  "AGPL-3.0-or-later",
  "AGPL-3.0-only"
];
function requiredLicense(upstreamLicenses2) {
  const asking = [...new Set(upstreamLicenses2)].filter((license2) => !permissionOf(license2).terms.has("other")).sort();
  if (asking.length === 0) return { expression: null, because: "No upstream asks for a licence of the whole." };
  const terms = permittedByAll(asking);
  const widest = choices.find((choice) => [...offeredBy(choice)].every((term) => terms.has(term)));
  if (widest !== void 0) return { expression: widest, because: `${widest} is the widest licence that ${listed2(asking)} ${asking.length === 1 ? "permits" : "all permit"}.` };
  return { expression: null, because: `No licence satisfies ${listed2(asking)} at once: ${conflictAmong(asking)}.` };
}
function permittedLicenses(upstreamLicenses2) {
  const terms = permittedByAll(upstreamLicenses2);
  return choices.filter((choice) => [...offeredBy(choice)].every((term) => terms.has(term)));
}
function permittedByAll(licenses) {
  const permissions = licenses.map(permissionOf);
  return new Set([...everyTerm].filter((term) => permissions.every(({ terms }) => terms.has(term))));
}
function conflictAmong(asking) {
  const pair2 = asking.flatMap((one, at3) => asking.slice(at3 + 1).map((other3) => [one, other3])).find((two) => permittedByAll(two).size === 0);
  return pair2 === void 0 ? "what one permits another forbids" : `${pair2[0]} code and ${pair2[1]} code may not be combined in one work, because each asks that the whole be under its own version`;
}
function listed2(licenses) {
  return licenses.length < 2 ? licenses.join("") : `${licenses.slice(0, -1).join(", ")} and ${licenses.at(-1) ?? ""}`;
}

// src/model/evidence.ts
function ofKind(evidence, kind) {
  return evidence.filter((fact) => fact.kind === kind);
}

// src/detect/license/declared.ts
function declaredLicense(texts, declarations, notices2) {
  const own3 = declarations.filter(({ scope, statedIn }) => scope === "repository" && statedIn !== "notice");
  const governing = governingTexts(texts.filter(({ scope }) => scope === "repository"));
  if (governing.length === 0) return fromWords(own3);
  const ids = [...new Set(withoutIncorporated(governing).map((text6) => settled(text6.spdx, own3, notices2)))].sort();
  return { declared: ids.join(" AND "), statedAt: governing.map(({ place }) => place) };
}
function governingTexts(texts) {
  const onTop = orAll(texts, ({ place }) => !place.path.includes("/"));
  return orAll(onTop, ({ place }) => isPlainLicenseName(place.path));
}
function orAll(texts, wanted) {
  const some = texts.filter(wanted);
  return some.length > 0 ? some : texts;
}
function withoutIncorporated(texts) {
  const lesser = new Set(texts.filter(({ spdx }) => spdx === "LGPL-3.0").map(({ place }) => place.path));
  return texts.filter(({ spdx, place }) => !(spdx === "GPL-3.0" && lesser.has(place.path)));
}
function settled(id, own3, notices2) {
  const gnu = parseGnu(id);
  if (gnu === null) return id;
  const stated = own3.flatMap(({ expression }) => expression === null ? [] : sayings(expression, gnu));
  const noticed = majority(notices2, gnu);
  return formatGnu({ ...gnu, later: explicit(stated) ?? noticed ?? (stated.length > 0 ? false : null) });
}
function explicit(stated) {
  return stated.includes(true) ? true : stated.includes(false) ? false : null;
}
function sayings(expression, text6) {
  return gnuIn(expression).flatMap((named4) => {
    if (named4.family !== text6.family) return [];
    if (named4.version === text6.version) return [named4.later];
    return named4.later === true && named4.version < text6.version ? [true] : [];
  });
}
function majority(notices2, text6) {
  let balance = 0;
  let counted3 = 0;
  for (const [expression, files] of notices2) {
    for (const later of sayings(expression, text6)) {
      balance += later === true ? files : -files;
      counted3 += files;
    }
  }
  return counted3 === 0 ? null : balance >= 0;
}
function gnuIn(expression) {
  const reading = parseExpression(expression);
  return reading.ok ? licenseIds2(reading.expression).flatMap((id) => parseGnu(id) ?? []) : [];
}
function licenseIds2(expression) {
  return expression.kind === "license" ? [expression.license.id] : expression.parts.flatMap(licenseIds2);
}
var believed = ["manifest", "readme", "legal-file"];
function fromWords(own3) {
  const stated = own3.filter((one) => one.expression !== null);
  const first3 = believed.flatMap((statedIn) => stated.filter((one) => one.statedIn === statedIn))[0];
  if (first3?.expression == null) return { declared: null, statedAt: [] };
  const reading = parseExpression(first3.expression);
  if (!reading.ok) return { declared: null, statedAt: [] };
  return { declared: formatExpression(withVersions(reading.expression, stated)), statedAt: [first3.place] };
}
function withVersions(expression, stated) {
  if (expression.kind !== "license") return { kind: expression.kind, parts: expression.parts.map((part) => withVersions(part, stated)) };
  return { kind: "license", license: { ...expression.license, id: settled(expression.license.id, stated, /* @__PURE__ */ new Map()) } };
}

// src/detect/license/scope.ts
var wholeShare = 2 / 3;
function scopeOf2(surveyed, files) {
  const texts = surveyed.filter(({ file, survey: survey2 }) => survey2.texts.length > 0 && !isCarried(file));
  const atRoot = texts.filter(({ file }) => folderSpokenFor(file.path) === "");
  const inFiles = atRoot.some(({ file }) => !isReadmeName(file.path));
  const whole = atRoot.length > 0 ? "" : folderOfTheWhole(texts, files);
  const onTop = atRoot.some(({ file }) => !file.path.includes("/"));
  const carried = new Set(surveyed.filter(({ file }) => isCarried(file)).map(({ file }) => file.path));
  const withText = new Set(texts.map(({ file }) => file.path));
  return (path) => {
    const folder = carried.has(path) ? null : folderSpokenFor(path);
    if (folder === null || folder !== "" && folder !== whole) return "part";
    if (onTop && withText.has(path) && path.includes("/") && !/^licen[cs]es?\//i.test(path)) return "part";
    return isReadmeName(path) && (path.includes("/") || inFiles && withText.has(path)) ? "part" : "repository";
  };
}
function isCarried(file) {
  return file.role === "vendored" || file.role === "generated";
}
function folderOfTheWhole(texts, files) {
  const code = files.filter((file) => file.role === "first-party" && file.language !== null);
  const folders = [...new Set(texts.map(({ file }) => folderSpokenFor(file.path) ?? ""))].filter((folder) => folder !== "").sort();
  return folders.find((folder) => code.filter((file) => standsIn(file.path, folder)).length > code.length * wholeShare) ?? "";
}

// src/detect/license/conclude.ts
function concludeLicense(surveys, context) {
  const ordered = [...surveys].sort((a, b) => compareText(a.file.path, b.file.path));
  const scope = scopeOf2(ordered, context.files);
  const texts = ordered.flatMap((one) => textsOf2(one, scope));
  const declarations = [...ordered.flatMap((one) => declarationsOf(one, scope)), ...noticesOf(ordered)];
  const repository2 = {
    kind: "repository-license",
    ...declaredLicense(texts, declarations, noticeCounts(ordered, context)),
    required: requiredLicense(upstreamLicenses(context)).expression
  };
  return [...texts, ...declarations, repository2, ...unansweredOf(texts, declarations, repository2, context)];
}
function textsOf2({ file, survey: survey2 }, scope) {
  return survey2.texts.map(({ spdx, similarity, line: line2, endLine }) => ({
    kind: "license-text",
    place: placeAt(file.path, line2, endLine),
    spdx,
    exception: parseGnu(spdx) === null ? null : survey2.exception,
    similarity,
    scope: scope(file.path)
  }));
}
function declarationsOf({ file, survey: survey2 }, scope) {
  if (survey2.statedIn === "notice") return [];
  return survey2.statements.map(({ expression, raw, trouble, line: line2 }) => ({
    kind: "license-declaration",
    place: placeAt(file.path, line2),
    statedIn: survey2.statedIn,
    expression,
    raw,
    trouble,
    scope: scope(file.path)
  }));
}
function noticesOf(surveys) {
  const first3 = /* @__PURE__ */ new Map();
  for (const { file, survey: survey2 } of surveys.filter((one) => one.survey.statedIn === "notice")) {
    for (const { expression, raw, trouble, line: line2 } of survey2.statements) {
      const key = expression ?? raw;
      if (first3.has(key)) continue;
      first3.set(key, { kind: "license-declaration", place: placeAt(file.path, line2), statedIn: "notice", expression, raw, trouble, scope: "part" });
    }
  }
  return [...first3.values()];
}
function noticeCounts(surveys, context) {
  const derived = new Set(ofKind(context.evidence, "derived-file").map(({ path }) => path));
  const noticed = surveys.filter(({ survey: survey2 }) => survey2.statedIn === "notice");
  const counted3 = noticed.some(({ file }) => derived.has(file.path)) ? noticed.filter(({ file }) => derived.has(file.path)) : noticed;
  const counts = /* @__PURE__ */ new Map();
  for (const { survey: survey2 } of counted3) {
    for (const expression of new Set(survey2.statements.flatMap((one) => one.expression ?? []))) counts.set(expression, (counts.get(expression) ?? 0) + 1);
  }
  return counts;
}
function upstreamLicenses({ evidence }) {
  return ofKind(evidence, "derivation").flatMap(askingUpstreams).map(({ license: license2 }) => license2);
}
function unansweredOf(texts, declarations, { declared }, context) {
  if (ofKind(context.evidence, "derivation").some(({ extent }) => extent === "clean")) return [];
  if (!texts.some(({ scope }) => scope === "repository")) {
    const told = new Set(declarations.map(({ place }) => place.path));
    const unknown2 = context.files.find(({ path }) => isPlainLicenseName(path) && folderSpokenFor(path) === "" && !told.has(path));
    if (unknown2 !== void 0) {
      return [{ kind: "unanswered", question: "license", because: `${unknown2.path} is named like a licence, but its text is none that is known here. Put the unaltered text of the licence into it.` }];
    }
  }
  const reading = declared === null ? null : parseExpression(declared);
  const reference = reading?.ok === true ? licensesIn(reading.expression).find(({ id }) => id.includes("Ref-") && id !== proprietary) : void 0;
  return reference === void 0 ? [] : [{ kind: "unanswered", question: "license", because: `What ${reference.id} says is known to its author only. Name the licence by its SPDX id.` }];
}

// src/detect/license/survey.ts
import { Buffer as Buffer7 } from "node:buffer";

// src/licenses/words.ts
function wordsOf2(text6) {
  const bare = withoutCopyrightLines(withoutMarkup(text6));
  const words2 = [];
  const lines2 = [];
  let line2 = 1;
  let end = 0;
  for (const match of bare.matchAll(/[\p{L}\p{N}]+(?:-(?:[ \t]*\r?\n[^\p{L}\p{N}\n-]*)?[\p{L}\p{N}]+)*/gu)) {
    line2 += countLines2(bare, end, match.index);
    end = match.index;
    if (isListMarker(match[0], bare.charAt(end + match[0].length), bare.charAt(end + match[0].length + 1))) continue;
    words2.push(spelled2(match[0]));
    lines2.push(line2);
  }
  return { words: words2, lines: lines2 };
}
function withoutMarkup(text6) {
  return text6.replace(/\r\n?/g, "\n").replace(/\b(?:https?|ftp):\/\/[^\s<>)\]"']+/gi, " ").replace(/<[^<>]{1,200}>/g, onlyLineEnds).replace(/&(?:[a-z]{2,8}|#\d{1,5});/gi, " ").replace(/--+/g, " ");
}
function withoutCopyrightLines(text6) {
  return text6.replace(/^[^\p{L}\p{N}\n©(]*(?:portions\s+)?(?:copyright|copr|©|\(c\))(?=[^\n]*(?:\d{4}|©|\(c\)|\[|yyyy))[^\n]*$/gimu, "").replace(/\ball rights reserved\b/gi, " ");
}
function onlyLineEnds(markup) {
  return markup.replace(/[^\n]+/g, " ");
}
function countLines2(text6, from, to) {
  let lines2 = 0;
  for (let at3 = text6.indexOf("\n", from); at3 !== -1 && at3 < to; at3 = text6.indexOf("\n", at3 + 1)) lines2++;
  return lines2;
}
function isListMarker(word, next, afterNext) {
  return (next === "." || next === ")") && !/[\p{L}\p{N}]/u.test(afterNext) && /^(?:\d{1,2}|[a-z]|[ivx]{2,4})$/i.test(word);
}
var spellings = /* @__PURE__ */ new Map([
  ["licence", "license"],
  ["licences", "licenses"],
  ["licenced", "licensed"],
  ["organisation", "organization"],
  ["merchantibility", "merchantability"]
]);
function spelled2(word) {
  const plain2 = /^[A-Za-z0-9]+$/.test(word) ? word.toLowerCase() : word.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
  return spellings.get(plain2) ?? plain2;
}

// src/licenses/exceptions.ts
var known = [
  ["cryptsetup-OpenSSL-exception", /permission to link the code of portions of this program with the openssl library under certain conditions/],
  // The wording of Telegram Desktop and the Desktop App Toolkit; SPDX lists only relatives of it.
  ["LicenseRef-OpenSSL-exception", /(?:special exception|additional permission|permission)(?: \w+){0,40} (?:link|linking|combining)(?: \w+){0,30} openssl/],
  ["Classpath-exception-2.0", /linking this library statically or dynamically with other modules is making a combined work(?: \w+){0,60} give you permission to link/],
  ["GCC-exception-3.1", /gcc runtime library exception/]
];
function exceptionIn(text6) {
  const words2 = wordsOf2(text6).words.join(" ");
  return known.find(([, pattern]) => pattern.test(words2))?.[0] ?? null;
}

// src/licenses/shingles.ts
var shingleLength = 4;
function shinglesOf(words2) {
  const hashes4 = words2.map(hashOf2);
  const shingles = new Uint32Array(Math.max(0, hashes4.length - shingleLength + 1));
  for (let at3 = 0; at3 < shingles.length; at3++) {
    let shingle = 0;
    for (let word = 0; word < shingleLength; word++) shingle = Math.imul(shingle ^ (hashes4[at3 + word] ?? 0), 2654435761) + 2135587861;
    shingles[at3] = mixed(shingle);
  }
  return shingles;
}
function hashOf2(word) {
  let hash3 = 2166136261;
  for (let at3 = 0; at3 < word.length; at3++) hash3 = Math.imul(hash3 ^ word.charCodeAt(at3), 16777619);
  return hash3;
}
function mixed(hash3) {
  let value = hash3 ^ hash3 >>> 16;
  value = Math.imul(value, 2246822507);
  value = Math.imul(value ^ value >>> 13, 3266489909);
  return (value ^ value >>> 16) >>> 0;
}

// src/licenses/sketch.ts
import { Buffer as Buffer6 } from "node:buffer";
function isKept(shingle, rate) {
  return rate === 0 || shingle >>> 32 - rate === 0;
}
function keyOf3(shingle) {
  return shingle & 16777215;
}
function unpacked(sketch) {
  const bytes2 = Buffer6.from(sketch.hashes, "base64");
  const hashes4 = [];
  for (let at3 = 0; at3 + 2 < bytes2.length; at3 += 3) hashes4.push((bytes2[at3] ?? 0) << 16 | (bytes2[at3 + 1] ?? 0) << 8 | (bytes2[at3 + 2] ?? 0));
  return { ...sketch, hashes: hashes4 };
}

// src/licenses/identify.ts
import packedIndex from "./data/license-index.js";
var wantedOfShort = 0.9;
var wantedOfLong = 0.7;
var shortText = 60;
var wantedSimilarity = 0.65;
var index = null;
function identifyTexts(text6) {
  const words2 = wordsOf2(text6);
  const document = { ...words2, shingles: shinglesOf(words2.words) };
  const matches2 = candidatesIn(document).flatMap((candidate) => matchOf(document, candidate) ?? []);
  return withoutOverlaps(matches2).map((match) => ({
    spdx: match.sketch.spdx,
    similarity: match.similarity,
    line: document.lines[match.start] ?? 1,
    endLine: document.lines[match.end] ?? 1
  }));
}
function candidatesIn(document) {
  const index2 = loadedIndex();
  const counts = new Uint32Array(index2.sketches.length);
  visitHits(document, index2, (at3) => {
    counts[at3] = (counts[at3] ?? 0) + 1;
  });
  const candidates = index2.sketches.map((sketch, at3) => (counts[at3] ?? 0) > 0 && (counts[at3] ?? 0) >= sketch.hashes.length * wantedOfLong ? { sketch, hits: [] } : null);
  visitHits(document, index2, (at3, position) => candidates[at3]?.hits.push(position));
  return candidates.filter((one) => one !== null).sort((a, b) => (a.hits[0] ?? 0) - (b.hits[0] ?? 0));
}
function visitHits({ shingles }, { firstOf, nextOf, sketchOf }, visit) {
  for (let position = 0; position < shingles.length; position++) {
    for (let entry = firstOf.get(keyOf3(shingles[position] ?? 0)) ?? -1; entry !== -1; entry = nextOf[entry] ?? -1) visit(sketchOf[entry] ?? 0, position);
  }
}
function matchOf(document, candidate) {
  const { sketch } = candidate;
  const window = bestWindow(document, candidate);
  const containment = window.found / sketch.hashes.length;
  if (containment < (sketch.words < shortText ? wantedOfShort : wantedOfLong)) return null;
  const sampled2 = sampledBetween(document, sketch.rate, window.start, window.end);
  const similarity = 2 * window.found / (sketch.hashes.length + sampled2);
  if (similarity < wantedSimilarity) return null;
  return { sketch, start: window.start, end: window.end + shingleLength - 1, containment, similarity: Math.min(1, similarity) };
}
function bestWindow(document, { sketch, hits }) {
  const reach = sketch.words * 1.3 + 20;
  const inside = /* @__PURE__ */ new Map();
  const best = { start: 0, end: 0, found: 0 };
  let first3 = 0;
  const keyAt = (hit) => keyOf3(document.shingles[hits[hit] ?? 0] ?? 0);
  for (const at3 of hits) {
    count(inside, keyOf3(document.shingles[at3] ?? 0), 1);
    for (; at3 - (hits[first3] ?? at3) > reach || (inside.get(keyAt(first3)) ?? 0) > 1; first3++) count(inside, keyAt(first3), -1);
    if (inside.size > best.found) Object.assign(best, { start: hits[first3] ?? at3, end: at3, found: inside.size });
  }
  return best;
}
function count(tally, key, by) {
  const sum2 = (tally.get(key) ?? 0) + by;
  if (sum2 > 0) tally.set(key, sum2);
  else tally.delete(key);
}
function sampledBetween({ shingles }, rate, start, end) {
  const keys2 = /* @__PURE__ */ new Set();
  for (const shingle of shingles.subarray(start, end + 1)) if (isKept(shingle, rate)) keys2.add(keyOf3(shingle));
  return keys2.size;
}
function withoutOverlaps(matches2) {
  const taken = [];
  for (const match of [...matches2].sort((a, b) => weightOf(b) - weightOf(a))) {
    if (!taken.some((other3) => overlap(match, other3) > 0.2)) taken.push(match);
  }
  return taken.sort((a, b) => a.start - b.start);
}
function weightOf({ sketch, containment, similarity }) {
  return sketch.words * containment * similarity ** 6;
}
function overlap(a, b) {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1) / (a.end - a.start + 1);
}
function loadedIndex() {
  index ??= indexOf(packedIndex.map(unpacked));
  return index;
}
function indexOf(sketches) {
  const entries = sketches.reduce((sum2, { hashes: hashes4 }) => sum2 + hashes4.length, 0);
  const firstOf = /* @__PURE__ */ new Map();
  const nextOf = new Int32Array(entries);
  const sketchOf = new Uint16Array(entries);
  let entry = 0;
  sketches.forEach(({ hashes: hashes4 }, at3) => {
    for (const key of hashes4) {
      nextOf[entry] = firstOf.get(key) ?? -1;
      sketchOf[entry] = at3;
      firstOf.set(key, entry++);
    }
  });
  return { sketches, firstOf, nextOf, sketchOf };
}

// src/licenses/manifest.ts
function licenseOfManifest(manifest2) {
  if (typeof manifest2 !== "object" || manifest2 === null) return null;
  const fields = manifest2;
  const value = fields.license ?? fields.licence ?? fields.licenses;
  if (value === void 0 || value === null) return null;
  const names3 = (Array.isArray(value) ? value : [value]).map(nameOf4);
  return { raw: names3.join(" or "), reading: oneOf(names3.map(parseExpression)) };
}
function nameOf4(value) {
  if (typeof value === "string") return value;
  const named4 = typeof value === "object" && value !== null ? value : {};
  const name2 = named4.type ?? named4.name;
  return typeof name2 === "string" ? name2 : "";
}
function oneOf(readings) {
  const failed = readings.find((reading) => !reading.ok);
  if (failed !== void 0) return failed;
  const expressions2 = readings.flatMap((reading) => reading.ok ? [reading.expression] : []);
  const [first3] = expressions2;
  if (first3 === void 0) return { ok: false, because: "The list of licences is empty." };
  const expression = expressions2.length === 1 ? first3 : { kind: "or", parts: expressions2.flatMap((one) => one.kind === "or" ? one.parts : [one]) };
  return { ok: true, expression, text: formatExpression(expression) };
}

// src/licenses/wording.ts
var name = /(?:\b(?:Affero|Lesser|Library) )?(?:\bGNU )?(?:\b(?:Affero|Lesser|Library) )?\b(?:General Public Licen[cs]e|(?<=GNU )Public Licen[cs]e)(?:\s*\((?:GNU )?[AL]?GPL\))?|\b(?:GNU )?[AL]?GPL(?![A-Za-z])/giu;
var gluedName = /\b(?:GNU )?[AL]?GPL(?=[ -]?v?\d)/giu;
var versionAfter = /^(?:,? as published by the Free Software Foundation)?[\s,;:(-]*(?:either |under |in )?(?:licen[cs]e,? )?(?:version |ver\.? ?|v\.? ?)?([123])(?:\.([01]))?(?![\d.]*\d)(\+?)/iu;
var versionBefore = /\b(?:version |v\.? ?)([123])(?:\.([01]))?(,? or (?:\(?at your option\)?,? )?(?:any )?(?:later|newer|higher)(?: version)?)?,? of (?:the )?(?:terms of the )?$/iu;
var laterAfter = /^(?: of (?:the|that) licen[cs]e| only)?[\s,;]*\(?\s*(?:or|and)\s*\(?(?:,? ?at your option,?\)?,? ?)?(?:any )?(?:later|newer|higher|above)\b/iu;
var otherVersionAfter = /^(?: of (?:the|that) licen[cs]e)?[\s,;]*or (?:\(?at your option\)?,? )?version \d/iu;
var onlyAfter = /^(?: of (?:the|that) licen[cs]e)?[\s,;]*(?:only\b|\(only\))/iu;
function gnuNamings(text6) {
  const found2 = [...text6.matchAll(name), ...text6.matchAll(gluedName)].sort((a, b) => a.index - b.index);
  const namings = [];
  for (const match of found2) {
    if (match.index < (namings.at(-1)?.end ?? 0)) continue;
    const naming = namingAt(text6, match);
    if (naming !== null) namings.push(naming);
  }
  return namings;
}
function namingAt(text6, match) {
  const family = familyOf(match[0]);
  const end = match.index + match[0].length;
  const after = versionAfter.exec(text6.slice(end, end + 120));
  if (after !== null) {
    const rest3 = text6.slice(end + after[0].length, end + after[0].length + 80);
    return namingOf(family, after, { start: match.index, end: end + after[0].length, later: laterBy(after, rest3) });
  }
  const before = versionBefore.exec(text6.slice(Math.max(0, match.index - 120), match.index));
  if (before === null) return null;
  const later = before[3] !== void 0 || laterAfter.test(text6.slice(end, end + 80)) ? true : null;
  return namingOf(family, before, { start: match.index - before[0].length, end, later });
}
function laterBy(version, rest3) {
  if (version[3] === "+" || laterAfter.test(rest3)) return true;
  if (otherVersionAfter.test(rest3)) return null;
  return onlyAfter.test(rest3) || version[0].includes(" as published") ? false : null;
}
function namingOf(family, [, major = "", minor], at3) {
  const version = `${major}.${minor ?? "0"}`;
  if (!known2.has(`${family}-${version}`)) return null;
  return { id: formatGnu({ family, version, later: at3.later }), start: at3.start, end: at3.end };
}
var known2 = /* @__PURE__ */ new Set(["GPL-1.0", "GPL-2.0", "GPL-3.0", "LGPL-2.0", "LGPL-2.1", "LGPL-3.0", "AGPL-3.0"]);
function familyOf(written2) {
  if (/affero|AGPL/i.test(written2)) return "AGPL";
  return /lesser|library|LGPL/i.test(written2) ? "LGPL" : "GPL";
}
var others = [
  ["MIT", /\bMIT\b(?! App)/u],
  ["Apache-2.0", /\bApache(?: Software)?(?: Licen[cs]e)?,?[ -]*(?:version |v)?2(?:\.0)?\b/iu],
  ["BSD-2-Clause", /\bBSD[ -]2[ -]Clause|\b2[ -]Clause BSD|\bSimplified BSD/iu],
  ["BSD-3-Clause", /\bBSD[ -]3[ -]Clause|\b3[ -]Clause BSD|\b(?:New|Modified) BSD/iu],
  ["MPL-2.0", /\bMPL[ -]?(?:v|version )?2(?:\.0)?\b|\bMozilla Public Licen[cs]e,?[ -]*(?:version |v)?2(?:\.0)?\b/iu],
  ["BSL-1.0", /\bBoost Software Licen[cs]e|\bBSL-1\.0/iu],
  ["ISC", /\bISC\b/u],
  ["Unlicense", /\bThe Unlicense\b|\bUnlicense\b/u],
  ["CC0-1.0", /\bCC0\b/u],
  ["WTFPL", /\bWTFPL\b/u]
];
function licensesNamed(text6) {
  return [.../* @__PURE__ */ new Set([...gnuNamings(text6).map(({ id }) => id), ...others.filter(([, pattern]) => pattern.test(text6)).map(([id]) => id)])];
}

// src/licenses/statements.ts
function statementsInNotice(text6) {
  const tags = spdxTags(text6);
  if (tags.length > 0) return tags;
  const prose4 = flattened(text6);
  return gnuNamings(prose4.text).filter((naming) => speaksOfItself(prose4.text, naming)).slice(0, mostStatements).map((naming) => statementAt(prose4, naming));
}
var mostStatements = 20;
var tag = /SPDX-License-Identifier:[ \t]*([^\r\n]{1,300})/g;
function spdxTags(text6) {
  return [...text6.matchAll(tag)].slice(0, mostStatements).map((match) => {
    const raw = (match[1] ?? "").replace(/\s*(?:\*+\/|-->|--\}\}|#\}|\*\)|["'`].*)\s*$/u, "").trim();
    const reading = parseExpression(raw);
    const line2 = lineAt(text6, match.index);
    return reading.ok ? { expression: reading.text, raw: clipped(raw), trouble: null, line: line2 } : { expression: null, raw: clipped(raw), trouble: reading.because, line: line2 };
  });
}
var link = "(?: only)? (?:under|by|with)(?: the)?(?: terms)?(?: and conditions)?(?: of)?(?: the)? ?$";
var work = "(?: (?:it|them|(?:this|the) (?:code|file|program|software|library)))?,?";
var putsUnder = new RegExp(
  `\\b(?:(?:modify|redistribute|distribute)${work}|(?:licen[cs]ed|released|distributed|published|available|provided|covered|is|are|be)(?: to you)?(?: free)?)${link}`,
  "iu"
);
function subjectOf(text6, { start }) {
  const before = text6.slice(Math.max(0, start - 300), start);
  const verb = putsUnder.exec(before);
  if (verb === null) return null;
  const clause = before.slice(0, verb.index).split(/(?<=[.!?])\s+|\n/u).at(-1) ?? "";
  return clause.replace(/(?:^|[:;,]? )you (?:can|may)\b.*$/iu, "").replace(/(?: (?:is|are|was|were|has been|may be|can be|also|now|free software))*\s*$/iu, "").trim();
}
var itself = new RegExp("^(?:it|they|(?:this|these|the)(?: [\\p{L}\\p{N}.+-]+){1,6}|\\p{Lu}[\\p{L}\\p{N}.+-]*(?: (?:for|of|[\\p{Lu}\\p{N}][\\p{L}\\p{N}.+-]*)){0,5}|)$", "u");
var somethingElse = /\b(?:which|whose|that|uses?|using|dependenc\w*|third[ -]party|based on|some|parts?|portions?|except|other)\b/iu;
function speaksOfItself(text6, naming) {
  const subject = subjectOf(text6, naming);
  if (subject === null || subject.length > 120 || somethingElse.test(subject)) return false;
  return itself.test(subject.charAt(0).toLowerCase() + subject.slice(1)) || itself.test(subject);
}
var ownWork = /^(?:this|the)(?: [\p{L}\p{N}.-]+)? ?(?:project|program|software|app|application|client|repository|repo|code|source code|source|work)(?: itself)?$/iu;
function statementsInReadme(text6) {
  const section = licenseSection(text6);
  const inSection = section === null ? [] : statementsInSection(section);
  if (inSection.length > 0) return inSection;
  const prose4 = flattened(text6.replace(/^#{1,6}[ \t].*$/gmu, ""));
  return gnuNamings(prose4.text).filter((naming) => ownWork.test(subjectOf(prose4.text, naming) ?? "")).slice(0, mostStatements).map((naming) => statementAt(prose4, naming));
}
function licenseSection(text6) {
  const heading = /^(?:#{1,6}[^\p{L}\n]{0,20}(?:licen[cs]e|licen[cs]ing|copyright and licen[cs]e)[^\p{L}\n]{0,20}$|(?:licen[cs]e|licen[cs]ing)[ \t]{0,20}\n[=-]{3,100}[ \t]{0,20}$)/imu.exec(text6);
  if (heading === null) return null;
  const after = text6.slice(heading.index + heading[0].length);
  const end = after.search(/^#{1,6}[ \t]{0,20}\S|^\S[^\n]{0,200}\n[=-]{3,100}[ \t]{0,20}$/mu);
  return { body: end === -1 ? after : after.slice(0, end), line: lineAt(text6, heading.index + heading[0].length) };
}
function statementsInSection({ body, line: line2 }) {
  const items = body.match(/^[ \t]*(?:[-*+]|\d+\.)[ \t]+\S/gmu) ?? [];
  if (items.length > 1) return [];
  const paragraphs = body.replace(image, "").trim().split(/\n\s*\n/u).slice(0, telling);
  const naming = paragraphs.find((paragraph) => licensesNamed(flattened(paragraph).text).length > 0);
  if (naming === void 0) return [];
  const words2 = flattened(naming.slice(0, 1e3)).text.trim();
  const [only, ...more2] = licensesNamed(words2);
  if (only === void 0 || more2.length > 0) return [];
  return [{ expression: only, raw: clipped(words2), trouble: null, line: line2 + lineAt(body, Math.max(0, body.indexOf(naming))) - 1 }];
}
var telling = 3;
var image = /!\[[^\]\n]{0,300}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/gu;
var longestRead = 1e5;
var longestLine5 = 2e3;
function flattened(text6) {
  const starts2 = [];
  const numbers = [];
  let flat = "";
  text6.slice(0, longestRead).split("\n").forEach((line2, at3) => {
    const bare = line2.slice(0, longestLine5).replace(image, "").replace(/^[\s*#/;!%'"|>-]+|[\s*#|]+$/gu, "").replace(/\](?:\([^)\s]{0,500}\)|\[[^\]]{0,100}\])|\bhttps?:\/\/\S+|<[^<>]{0,200}>/gu, " ").replace(/[[\]`*"“”]+/gu, "").replace(/\s+/gu, " ").trim();
    if (bare === "") flat = flat === "" || flat.endsWith("\n") ? flat : `${flat.trimEnd()}
`;
    else {
      starts2.push(flat.length);
      numbers.push(at3 + 1);
      flat += `${bare} `;
    }
  });
  return { text: flat, lineOf: (at3) => numbers[starts2.findLastIndex((start) => start <= at3)] ?? 1 };
}
function statementAt(prose4, { id, start, end }) {
  const from = Math.max(prose4.text.lastIndexOf(". ", start) + 1, prose4.text.lastIndexOf("\n", start) + 1, start - 120);
  return { expression: id, raw: clipped(prose4.text.slice(from, Math.max(end, Math.min(end + 60, prose4.text.length))).trim()), trouble: null, line: prose4.lineOf(start) };
}
function clipped(text6) {
  return text6.length <= 200 ? text6 : `${text6.slice(0, 199)}…`;
}
function lineAt(text6, at3) {
  return text6.slice(0, at3).split("\n").length;
}

// src/detect/license/survey.ts
var longestLegalFile = 5e5;
var longestProse = 2e5;
var noticeReach = 4096;
var textMarks = ["hereby granted", "PUBLIC LICEN", "Public Licen", "Apache Licen", "oftware Licen", "Redistribution and use", "unencumbered"];
var noticeMarks = ["SPDX-License", "GPL", "General Public", "GENERAL PUBLIC"];
var prose2 = /* @__PURE__ */ new Set([null, "text", "markdown", "html", "restructuredtext", "asciidoc"]);
function surveyLicense(source) {
  const { file, bytes: bytes2 } = source;
  const buffer = Buffer7.from(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  if (isManifest(file.path)) return file.role === "vendored" ? null : surveyManifest(source);
  const isProse2 = prose2.has(file.language);
  if (isProse2 && isLegalName(file.path)) return buffer.length > longestLegalFile ? null : surveyLegalFile(source.text());
  if (isProse2 && isReadmeName(file.path)) return surveyReadme(source, buffer);
  if (!isProse2) return surveyCode2(file, buffer);
  return buffer.length <= longestProse && textMarks.some((mark) => buffer.includes(mark)) && readsLikeProse(buffer) ? surveyUnnamed(source.text()) : null;
}
function surveyManifest(source) {
  const stated = manifestOf(source.text());
  if (stated === null) return null;
  return { texts: [], exception: null, statedIn: "manifest", statements: [stated] };
}
function manifestOf(text6) {
  const line2 = text6.slice(0, Math.max(0, text6.search(/"licen[cs]es?"\s*:/))).split("\n").length;
  try {
    const stated = licenseOfManifest(JSON.parse(text6.replace(/^\uFEFF/, "")));
    if (stated === null) return null;
    const raw = stated.raw.slice(0, 200);
    if (stated.reading.ok) return { expression: stated.reading.text, raw, trouble: null, line: line2 };
    return { expression: worded(stated.raw), raw, trouble: stated.reading.because, line: line2 };
  } catch {
    return /"licen[cs]es?"\s*:/.test(text6) ? { expression: null, raw: "", trouble: "The file is no valid JSON, so its license field was not read.", line: line2 } : null;
  }
}
function worded(raw) {
  const named4 = licensesNamed(raw);
  return named4.length === 1 ? named4[0] ?? null : null;
}
function surveyLegalFile(text6) {
  const { texts, exception } = surveyText(text6);
  const [first3] = texts;
  const own3 = first3 === void 0 ? text6 : text6.split("\n").slice(0, first3.line - 1).join("\n");
  return { texts, exception, statedIn: "legal-file", statements: statementsInNotice(own3) };
}
function surveyReadme(source, buffer) {
  if (buffer.length > longestLegalFile) return null;
  const text6 = source.text();
  const texts = textMarks.some((mark) => buffer.includes(mark)) ? identifyTexts(text6) : [];
  return orNull({ texts, exception: null, statedIn: "readme", statements: statementsInReadme(text6) });
}
function surveyUnnamed(text6) {
  const survey2 = surveyText(text6);
  const covered = survey2.texts.reduce((lines2, { line: line2, endLine }) => lines2 + endLine - line2 + 1, 0);
  return covered * 2 >= text6.trim().split("\n").length ? orNull(survey2) : null;
}
function surveyText(text6) {
  const texts = identifyTexts(text6);
  return { texts, exception: /openssl|exception/i.test(text6) ? exceptionIn(text6) : null, statedIn: "legal-file", statements: [] };
}
function surveyCode2(file, buffer) {
  if (file.role === "vendored" || file.role === "generated") return null;
  const top = buffer.subarray(0, noticeReach);
  if (!noticeMarks.some((mark) => top.includes(mark))) return null;
  return orNull({ texts: [], exception: null, statedIn: "notice", statements: statementsInNotice(firstComment(top.toString("utf8"))) });
}
function firstComment(top) {
  const lines2 = top.split("\n");
  const end = lines2.findIndex((line2, at3) => isCode(line2) && isCode(lines2[at3 + 1] ?? "") && isCode(lines2[at3 + 2] ?? ""));
  return (end === -1 ? lines2 : lines2.slice(0, end)).join("\n");
}
function isCode(line2) {
  return /[;{}()=]\s*$|^\s*(?:import|package|using|#\s*include|from)\b/.test(line2) && !/^\s*(?:\/[/*]|[*#%;!]|--|<!--|"""|REM\b)/i.test(line2);
}
function readsLikeProse(buffer) {
  const middle = Math.max(0, Math.floor(buffer.length / 2) - sampled / 2);
  const sample = buffer.toString("latin1", middle, middle + sampled).replace(/\0/g, "");
  return sample.replace(/[^A-Za-z\s.,'"-]+/g, "").length >= sample.length * 0.9;
}
var sampled = 2048;
function isManifest(path) {
  return /(?:^|\/)(?:package|composer)\.json$/.test(path);
}
function orNull(survey2) {
  return survey2.texts.length > 0 || survey2.statements.length > 0 ? survey2 : null;
}

// src/detect/license/license.ts
var license = {
  id: "license",
  survey: surveyLicense,
  conclude: (surveys, context) => Promise.resolve(concludeLicense(surveys, context))
};

// src/detect/publication.ts
var publication = {
  id: "publication",
  survey: () => null,
  conclude: async (_surveys, context) => {
    const derivation = ofKind(context.evidence, "derivation")[0];
    if (derivation === void 0 || derivation.extent === "clean") return [];
    return [await askRepository(context), ...context.request.tag === null ? [] : [await askRelease(context, context.request.tag)]];
  }
};
async function askRepository({ request, ports }) {
  if (request.repository === null) return noName("repository-visibility");
  const answer = await ports.forge.repository(request.repository);
  return answer.ok ? answer.value : { kind: "unanswered", question: "repository-visibility", because: answer.because };
}
async function askRelease({ request, ports, evidence }, tag2) {
  if (request.repository === null) return noName("release-source");
  const answer = await ports.forge.release(request.repository, tag2);
  if (!answer.ok) return { kind: "unanswered", question: "release-source", because: answer.because };
  return releaseFact(answer.value, derivedNames(evidence));
}
function noName(question) {
  const because = "Nothing says which repository on GitHub this is; name it with the option repository (OWNER/NAME).";
  return { kind: "unanswered", question, because };
}
function derivedNames(evidence) {
  return new Set(ofKind(evidence, "derived-file").map(({ path }) => lastName(path)));
}
function releaseFact({ tag: tag2, exists, commit, paths, complete, url }, derived) {
  const counts = complete ? {
    files: paths.length,
    sourceFiles: paths.filter(isSource).length,
    derivedFiles: paths.filter((path) => derived.has(lastName(path))).length
  } : { files: null, sourceFiles: null, derivedFiles: null };
  return { kind: "release", tag: tag2, tagExists: exists, commit, ...counts, url };
}
function lastName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
var documents = /^(?:readme|licen[cs]e|copying|copyright|notice|legal|authors|contributors|changelog|changes|news)(?:-[\w.]+|\.lesser)?$/i;
var notCode = /\.(?:md|markdown|rst|adoc|txt|pdf|docx?|png|jpe?g|gif|webp|svg|ico|mp4|webm|sha(?:1|256|512)|sig|asc)$/i;
var builds = /\.(?:apk|aab|ipa|exe|msi|dmg|pkg|deb|rpm|appimage|zip|7z|rar|tar|[gx]z|tgz|jar|aar|so|a|dll|dylib|xpi|crx)$/i;
var settings2 = /^\.(?:gitignore|gitattributes|gitmodules|editorconfig|mailmap)$|^_config\.yml$|^CNAME$/;
function isSource(path) {
  const name2 = lastName(path);
  if (/^\.(?:github|gitlab)\//.test(path)) return false;
  return name2 === "CMakeLists.txt" || ![documents, notCode, builds, settings2].some((pattern) => pattern.test(name2));
}

// src/detect/detectors.ts
var detectors = [derivedCode, license, credentials2, publication];

// src/detect/worth-reading.ts
var media = /\.(?:png|jpe?g|gif|webp|ico|icns|bmp|tiff?|heic|psd|mp[34]|m4[av]|ogg|opus|wav|aac|flac|mov|webm|avi|mkv|ttf|otf|woff2?|eot|tgs|zip|gz|bz2|xz|7z|rar|jar|aar|apk|so|a|o|dll|dylib|exe|lib|class|wasm)$/i;
var appLanguages = /* @__PURE__ */ new Set(["java", "kotlin", "swift", "typescript", "javascript", "vue", "csharp", "dart", "python", "go", "rust", "php", "ruby", "scala"]);
var speaksOfRights = /licen[cs]e|copying|copyright|notice|legal|readme|authors/i;
function isWorthReading({ path, language, library }) {
  if (library === void 0) return !media.test(path);
  const isPackage = library.includes("/") || path.includes(`java/${library}/`) || path.includes(`kotlin/${library}/`);
  return language !== null && appLanguages.has(language) && !isPackage || speaksOfRights.test(path.slice(path.lastIndexOf("/") + 1));
}

// src/detect/detect.ts
async function detect(request, files, ports, detectors2 = detectors) {
  const known3 = await readShards(ports.shards);
  const worthwhile = files.filter(isWorthReading);
  const outcome = await ports.surveyor.survey(worthwhile, known3.words, (done) => ports.progress("reading", done, worthwhile.length));
  const seen = withRolesOf(files, outcome.surveys);
  let evidence = [...unreadFiles(outcome), ...failures(outcome)];
  for (const [index2, detector] of detectors2.entries()) {
    ports.progress(detector.id, index2, detectors2.length);
    const context = { request, ports, files: seen, evidence };
    evidence = [...evidence, ...await detector.conclude(surveysOf(detector.id, outcome.surveys), context)];
  }
  return { evidence, outcome };
}
function withRolesOf(files, surveys) {
  const read2 = new Map(surveys.map(({ file }) => [file.path, file]));
  return files.map((file) => read2.get(file.path) ?? file);
}
function surveysOf(id, surveys) {
  return surveys.flatMap(({ file, surveys: byDetector }) => id in byDetector ? [{ file, survey: byDetector[id] }] : []);
}
function unreadFiles({ unread }) {
  const [first3] = unread;
  if (!first3) return [];
  const because = `${unread.length === 1 ? "One file" : `${unread.length} files`} could not be read, the first ${first3.path}: ${first3.because}.`;
  return [
    { kind: "unanswered", question: "derived-code", because },
    { kind: "unanswered", question: "credentials", because }
  ];
}
var questions = { "derived-code": "derived-code", license: "license", credentials: "credentials" };
function failures({ surveys }) {
  return Object.entries(questions).flatMap(([id, question]) => {
    const failed = surveys.filter(({ troubles }) => troubles.some((trouble) => trouble.failed === id));
    const [first3] = failed;
    if (!first3) return [];
    const because = `${failed.length === 1 ? "One file" : `${failed.length} files`} could not be looked at, the first ${first3.file.path}: ${first3.troubles.find((trouble) => trouble.failed === id)?.because ?? ""}.`;
    return [{ kind: "unanswered", question, because }];
  });
}

// src/judge/derived-parts.ts
function claimOn(evidence) {
  const derivation = ofKind(evidence, "derivation")[0];
  if (derivation === void 0 || derivation.extent === "clean") return null;
  const upstreams2 = askingUpstreams(derivation);
  const ids = new Set(upstreams2.map(({ id }) => id));
  const found2 = ofKind(evidence, "derived-file").filter(({ upstream }) => ids.has(upstream));
  const files = found2.filter((file) => !isCarriedWithOwnLicense(file, evidence));
  return upstreams2.length === 0 || found2.length > 0 && files.length === 0 ? null : { extent: derivation.extent, upstreams: upstreams2, files };
}
function isCarriedWithOwnLicense(file, evidence) {
  return file.role === "vendored" && textsOver(file.path, evidence).length > 0;
}
var textsOfFolders = /* @__PURE__ */ new WeakMap();
function textsBelowRoot(evidence) {
  const known3 = textsOfFolders.get(evidence) ?? ofKind(evidence, "license-text").flatMap((text6) => {
    const folder = folderSpokenFor(text6.place.path);
    return folder === null || folder === "" ? [] : [{ text: text6, folder }];
  });
  textsOfFolders.set(evidence, known3);
  return known3;
}
function textsOver(path, evidence) {
  const above = textsBelowRoot(evidence).filter(({ folder }) => standsIn(path, folder));
  const innermost = Math.max(0, ...above.map(({ folder }) => folder.length));
  return above.filter(({ folder }) => folder.length === innermost).map(({ text: text6 }) => text6);
}
function described(upstreams2) {
  return upstreams2.map(({ id, license: license2, files }) => `${nameOf5(id)} (${license2}, ${files} ${files === 1 ? "file" : "files"})`).join(" and ");
}
function nameOf5(id) {
  return findUpstream(id)?.name ?? id;
}
function permittedChoices(upstreams2) {
  const choices2 = permittedLicenses(upstreams2.map(({ license: license2 }) => license2));
  return choices2.length === 0 ? "" : ` Permitted: ${choices2.join(", ")}.`;
}

// src/judge/license-incompatible.ts
var remedy = "Put the whole under a licence that all upstreams permit, in LICENSE, manifests and README alike.";
var licenseIncompatible = {
  card: {
    id: "license-incompatible",
    title: "Licence that the upstream does not permit",
    level: "error",
    why: "The GPL lets others build on the code only if the whole result is under the GPL, in a version that the upstream allows. Every licence that is offered, also as one of several to choose from, must be permitted.",
    remedy,
    clause: {
      text: 'GPL-2.0 section 2(b): "cause any work that you distribute or publish, that in whole or in part contains or is derived from the Program or any part thereof, to be licensed as a whole at no charge to all third parties under the terms of this License"; GPL-3.0 section 5(c): "license the entire work, as a whole, under this License to anyone who comes into possession of a copy"',
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section5"
    },
    needs: ["derived-code", "license"]
  },
  applies: (evidence) => claimOn(evidence) !== null,
  judge: (evidence) => {
    const claim = claimOn(evidence);
    return claim === null ? [] : worksOf(claim, evidence).flatMap((work2) => conflictOf(work2) ?? breachOf(work2) ?? []);
  }
};
function worksOf(claim, evidence) {
  const folders = /* @__PURE__ */ new Map();
  const rest3 = [];
  for (const file of claim.files) {
    const texts = textsOver(file.path, evidence);
    const [first3] = texts;
    if (first3 === void 0) {
      rest3.push(file);
      continue;
    }
    const declared = [...new Set(texts.map(({ spdx }) => spdx))].sort().join(" AND ");
    const known3 = folders.get(declared) ?? { place: first3.place, files: [] };
    folders.set(declared, { ...known3, files: [...known3.files, file] });
  }
  const whole = wholeOf(evidence);
  rest3.push(...whole.declared === null ? [] : folders.get(whole.declared)?.files ?? []);
  if (whole.declared !== null) folders.delete(whole.declared);
  const own3 = [...folders].filter(([, { files }]) => isWork(files.length, claim.files.length)).map(([declared, work2]) => workOf({ declared, ...work2 }, claim));
  return rest3.length === 0 && claim.files.length > 0 ? own3 : [workOf({ ...whole, files: rest3 }, claim), ...own3];
}
function isWork(files, of) {
  return files * 2 >= of || files >= 5 && files * 5 >= of;
}
function workOf(work2, claim) {
  const ids = new Set(work2.files.map(({ upstream }) => upstream));
  return { ...work2, upstreams: claim.upstreams.filter(({ id }) => ids.size === 0 || ids.has(id)) };
}
function wholeOf(evidence) {
  const whole = ofKind(evidence, "repository-license")[0];
  return { declared: whole?.declared == null ? null : withoutGuesses(whole.declared, evidence), place: whole?.statedAt[0] ?? null };
}
function withoutGuesses(declared, evidence) {
  const stated = ofKind(evidence, "license-declaration").filter(({ statedIn, scope }) => statedIn !== "notice" && scope === "repository");
  const saysLater = stated.some(({ expression }) => expression?.includes("-or-later") === true);
  return saysLater ? declared : declared.replace(/[AL]?GPL-\d\.\d-or-later/g, (id) => barely(id));
}
function barely(id) {
  const gnu = parseGnu(id);
  return gnu === null ? id : formatGnu({ ...gnu, later: null });
}
function conflictOf({ upstreams: upstreams2, files }) {
  const required = requiredLicense(upstreams2.map(({ license: license2 }) => license2));
  if (required.expression !== null || upstreams2.length === 0) return null;
  return {
    message: `Code of ${described(upstreams2)} is joined in one work. ${required.because}`,
    place: null,
    related: someOf(files),
    identity: `conflict ${idsOf(upstreams2)}`,
    remedy: "Take out the code of one of them, or ask its copyright holders for a licence that fits the other."
  };
}
function breachOf({ declared, place, files, upstreams: upstreams2 }) {
  const reading = declared === null ? null : parseExpression(declared);
  if (declared === null || reading?.ok !== true) return null;
  const refusals = upstreams2.flatMap((upstream) => refusalOf(reading.expression, upstream));
  const [first3] = refusals;
  if (first3 === void 0) return null;
  const refusing = refusals.map(({ upstream }) => upstream);
  return {
    message: `${declared} is declared over code of ${described(refusing)}. ${first3.because}`,
    place,
    related: someOf(files),
    identity: `${declared} over ${idsOf(refusing)}`,
    remedy: `${remedy}${permittedChoices(upstreams2)}`
  };
}
function refusalOf(expression, upstream) {
  const answer = satisfies(expression, upstream.license);
  return answer.allowed === false ? [{ upstream, because: answer.because }] : [];
}
var shownFiles = 5;
function someOf(files) {
  return files.slice(0, shownFiles).map((file) => ({ place: placeAt(file.path, 1), says: saysOf(file) }));
}
function saysOf({ upstream, origin: origin2, texts }) {
  const from = origin2.path === "" ? nameOf5(upstream) : `${nameOf5(upstream)}, ${origin2.path}`;
  return texts ? `${texts.matching} of its ${texts.telling} texts are those of ${from}` : `derived from ${from}`;
}
function idsOf(upstreams2) {
  return upstreams2.map(({ id }) => id).sort().join(" ");
}

// src/judge/license-missing.ts
var remedy2 = "Add the unaltered text of the licence to the root of the repository as LICENSE or COPYING.";
var licenseMissing = {
  card: {
    id: "license-missing",
    title: "Derived code without the licence text",
    level: "error",
    why: "Whoever gets a copy of GPL code must get the text of the GPL with it. A sentence in the README or a field in a manifest names the licence but is no copy of it.",
    remedy: remedy2,
    clause: {
      text: 'GPL-2.0 section 1: "give any other recipients of the Program a copy of this License along with the Program"; GPL-3.0 section 4: "give all recipients a copy of this License along with the Program"',
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section4"
    },
    needs: ["derived-code", "license"]
  },
  applies: (evidence) => claimOn(evidence) !== null,
  judge: (evidence) => {
    const claim = claimOn(evidence);
    if (claim === null || isCovered(claim, evidence) || isUnreadable(evidence)) return [];
    return [breachOf2(claim, evidence)];
  }
};
function isCovered(claim, evidence) {
  const texts = ofKind(evidence, "license-text");
  if (texts.some(({ scope, spdx, place }) => scope === "repository" || isShipped(place.path) && isPermitted(spdx, claim))) return true;
  const covered = claim.files.filter(({ path }) => textsOver(path, evidence).length > 0);
  return claim.files.length > 0 && covered.length * 2 > claim.files.length;
}
function isPermitted(spdx, { upstreams: upstreams2 }) {
  const reading = parseExpression(spdx);
  return reading.ok && upstreams2.every(({ license: license2 }) => satisfies(reading.expression, license2).allowed === true);
}
function isUnreadable(evidence) {
  return ofKind(evidence, "unanswered").some(({ question }) => question === "license");
}
function breachOf2(claim, evidence) {
  const verb = claim.extent === "derived" ? "is derived from" : "contains code of";
  return {
    message: `This repository ${verb} ${described(claim.upstreams)}, but no text of a licence for it stands in the tree.`,
    place: null,
    related: statedElsewhere(evidence),
    identity: claim.upstreams.map(({ id }) => id).sort().join(" "),
    remedy: `${remedy2}${permittedChoices(claim.upstreams)}`
  };
}
function statedElsewhere(evidence) {
  return ofKind(evidence, "license-declaration").filter(({ scope }) => scope === "repository").map(({ place, expression, raw }) => ({ place, says: `names ${expression ?? `"${raw}"`}, which is no copy of the licence` }));
}

// src/judge/copyleft.ts
function copyleftUpstreams(evidence) {
  return ofKind(evidence, "derivation").filter(({ extent }) => extent !== "clean").flatMap(({ upstreams: upstreams2 }) => upstreams2).filter(({ license: license2 }) => /\b[AL]?GPL-/.test(license2)).map(({ id }) => findUpstream(id)?.name ?? id);
}
function joined2(names3) {
  return names3.length < 2 ? names3.join("") : `${names3.slice(0, -1).join(", ")} and ${names3.at(-1) ?? ""}`;
}

// src/judge/release-without-source.ts
var fewestDerivedFiles = 10;
var releaseWithoutSource = {
  card: {
    id: "release-without-source",
    title: "The release has no source",
    level: "error",
    why: "The source that goes with a build is the source it was made from: the tree at the release's tag. A tag that is missing, or that holds only a README, leaves the people who get the build without it.",
    remedy: "Push the commit that the build was made from, tag it, and make the release from that tag.",
    clause: {
      text: 'GPL-2.0 section 3: "complete source code means all the source code for all modules it contains"; GPL-3.0 section 1: "all the source code needed to generate, install, and (for an executable work) run the object code and to modify the work"',
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section1"
    },
    needs: ["derived-code", "release-source"]
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0 && isAsked(evidence),
  judge: (evidence) => ofKind(evidence, "release").flatMap((fact) => breachesOf(fact, evidence))
};
function isAsked(evidence) {
  return evidence.some((fact) => fact.kind === "release" || fact.kind === "unanswered" && fact.question === "release-source");
}
function breachesOf(fact, evidence) {
  const message = messageOf(fact, ofKind(evidence, "derived-file").length);
  return message === null ? [] : [{ message, place: null, related: [], identity: "tag" }];
}
function messageOf({ tag: tag2, tagExists, files, sourceFiles, derivedFiles }, derivedHere) {
  if (!tagExists) return `The tag ${tag2} does not exist on GitHub, so there is no source to go with its release.`;
  if (files === 0) return `The tree of the tag ${tag2} holds no source: it is empty.`;
  if (sourceFiles === 0) return `The tree of the tag ${tag2} holds no source: nothing but documents, pictures and settings.`;
  if (derivedFiles !== 0 || derivedHere < fewestDerivedFiles) return null;
  const missing2 = `none of the ${derivedHere} files here that stem from Telegram's code`;
  return `The tree of the tag ${tag2} holds ${missing2}, so it is not the source of this build.`;
}

// src/judge/credential-remedy.ts
var own2 = "Get your own api_id and api_hash at https://my.telegram.org/apps";
var remedies = [
  [/(?:^|\/)\.github\/workflows\//, "keep them in the repository's secrets and pass ${{ secrets.API_ID }} and ${{ secrets.API_HASH }} here"],
  [/snapcraft\.ya?ml$/, "let the build take them from its environment (for example -DTDESKTOP_API_ID=$API_ID in override-build)"],
  [/(?:^|\/)cmakelists\.txt$|\.cmake$/i, "pass them on the command line (-D TDESKTOP_API_ID=… -D TDESKTOP_API_HASH=…), leave the default empty and stop with FATAL_ERROR without them"],
  [/\.java$/, "put them into local.properties or CI secrets, hand them over with buildConfigField, and read BuildConfig here"],
  [/\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm)$/, "define them when the build is configured (-D…) and let an #error stop a build without them"],
  [/\.(?:[cm]?[jt]sx?|vue)$/, "read them from the build's environment (process.env or import.meta.env) and fail when they are missing"],
  [/(?:^|\/)[\w-]*\.env(?:\.|$)/, "take the values out of this file, keep it out of git, and commit a .env.example with empty ones"],
  [/\.properties$/, "keep them in a local.properties that git ignores, or in CI secrets, and fail the build when they are missing"],
  [/\.(?:json|ya?ml|toml)$/, "take them out of this file and let the build or the environment supply them"],
  [/\.(?:sh|bash|zsh)$/, "take the default away and stop with ${API_HASH:?} when it is not set"]
];
function credentialRemedy(path) {
  const how = remedies.find(([pattern]) => pattern.test(path))?.[1] ?? "supply them when the build is configured, and fail the build when they are missing";
  return `${own2}; ${how}.`;
}

// src/judge/credential-uses.ts
var mostRelated = 40;
function breachesOf2(evidence, reaches3, says) {
  return [...byCredential(evidence).values()].flatMap((uses) => {
    const [furthest, ...others2] = [...uses].sort((a, b) => compareReach(a.reach, b.reach) || comparePlaces(a.place, b.place));
    if (!furthest || !reaches3.includes(furthest.reach)) return [];
    const message = says(furthest, nameOf6(furthest));
    const related = relatedOf(furthest, others2);
    return [{ message, place: furthest.place, related, identity: `credential ${furthest.credential}`, remedy: credentialRemedy(furthest.place.path) }];
  });
}
function byCredential(evidence) {
  const groups = /* @__PURE__ */ new Map();
  for (const use of ofKind(evidence, "credential")) groups.set(use.credential, [...groups.get(use.credential) ?? [], use]);
  return groups;
}
function nameOf6(use) {
  const credential = credentialNamed(use.credential);
  return credential ? `api_id ${use.apiId} (api_hash ${maskedHash(credential.apiHash)}), ${credential.product},` : `api_id ${use.apiId}`;
}
function relatedOf(furthest, others2) {
  const trail = furthest.trail.slice(1);
  const more2 = others2.map((use) => ({ place: use.place, says: `${use.reach}: ${use.because}` }));
  const steps = new Map([...more2, ...trail].map((one) => [`${one.place.path}:${one.place.line}`, one]));
  steps.delete(`${furthest.place.path}:${furthest.place.line}`);
  return [...steps.values()].sort((a, b) => comparePlaces(a.place, b.place)).slice(0, mostRelated);
}
var credentialClause = {
  text: 'Telegram, Creating your Telegram Application: the sample API id "is not suitable for apps released to end-users ... It is necessary that you obtain your own API id before you publish your app"; API Terms of Service 2.1',
  url: "https://core.telegram.org/api/obtaining_api_id"
};

// src/judge/sample-credential-fallback.ts
var sampleCredentialFallback = {
  card: {
    id: "sample-credential-fallback",
    title: "A published api_id ships when none is supplied",
    level: "error",
    why: "A build for which nobody set an own api_id looks fine and fails for its users with API_ID_PUBLISHED_FLOOD. A build that stops is better than a default.",
    remedy: "Take the default away and let the build stop when no own api_id and api_hash are supplied.",
    clause: credentialClause,
    needs: ["credentials"]
  },
  applies: () => true,
  judge: (evidence) => breachesOf2(evidence, ["fallback"], (use, name2) => `The build falls back to ${name2} which is published: ${use.because}.`)
};

// src/judge/sample-credential-unused.ts
var sampleCredentialUnused = {
  card: {
    id: "sample-credential-unused",
    title: "A published api_id stands in the tree, unused",
    level: "note",
    why: "It is in order as long as no released build gets it: a switch, an overwritten value or a test keeps it out today.",
    remedy: "Nothing must be done. Make sure that the builds that you release keep passing your own api_id.",
    clause: credentialClause,
    needs: ["credentials"]
  },
  applies: () => true,
  judge: (evidence) => breachesOf2(evidence, ["guarded", "overridden", "test"], (use, name2) => `The tree holds ${name2} which is published, but no released build gets it: ${use.because}.`).map((breach) => ({
    message: breach.message,
    place: breach.place,
    related: breach.related,
    identity: breach.identity
  }))
};

// src/judge/sample-credential.ts
var sampleCredential = {
  card: {
    id: "sample-credential",
    title: "A published api_id reaches the released build",
    level: "error",
    why: "Telegram limits published ids: users of a released app with one get API_ID_PUBLISHED_FLOOD and cannot log in, and its API terms ask every app to use its own.",
    remedy: "Get your own api_id and api_hash at https://my.telegram.org/apps and supply them when the app is built.",
    clause: credentialClause,
    needs: ["credentials"]
  },
  applies: () => true,
  judge: (evidence) => breachesOf2(evidence, ["effective"], (use, name2) => `The build uses ${name2} which is published: ${use.because}.`)
};

// src/judge/source-not-public.ts
var sourceNotPublic = {
  card: {
    id: "source-not-public",
    title: "The source is not public",
    level: "error",
    why: "Whoever hands out builds of GPL code must hand out the source to the same people. Forks without source are what users of Telegram apps complain about most, and Telegram asks every app built on its code to publish its own.",
    remedy: "Make the repository public before the release, or name the public one with the option repository. Where the source is published elsewhere, or builds go only to people who have it, waive this rule and give that as the reason.",
    clause: {
      text: 'GPL-2.0 section 3: "Accompany it with the complete corresponding machine-readable source code"; GPL-3.0 section 6: "provided that you also convey the machine-readable Corresponding Source under the terms of this License"',
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section6"
    },
    needs: ["derived-code", "repository-visibility"]
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0,
  judge: (evidence) => ofKind(evidence, "repository").filter(({ visibility }) => visibility !== "public").map((fact) => breachOf3(fact, evidence))
};
function breachOf3(fact, evidence) {
  const { name: name2, visibility } = fact;
  const says = visibility === "unseen" ? `GitHub shows the public no repository ${name2}` : `GitHub says that ${name2} is ${visibility}`;
  const source = `the source of the code from ${joined2(copyleftUpstreams(evidence))} and of what was built on it`;
  return {
    message: `${says}; whoever gets a build must be able to get ${source}.`,
    place: null,
    related: [],
    identity: "repository"
  };
}

// src/judge/rules.ts
var rules = [
  licenseMissing,
  licenseIncompatible,
  sourceNotPublic,
  releaseWithoutSource,
  sampleCredential,
  sampleCredentialFallback,
  sampleCredentialUnused
];

// src/judge/judge.ts
function judge(evidence, rules2 = rules) {
  return rules2.map((rule) => rulingOf(rule, evidence));
}
function rulingOf(rule, evidence) {
  const asked = new Set(ofKind(evidence, "unanswered").map((one) => one.question));
  const open = rule.card.needs.filter((question) => asked.has(question));
  if (!rule.applies(evidence) && !open.includes("derived-code")) return { rule: rule.card, answer: "not-applicable", breaches: [], open: [] };
  const breaches = rule.judge(evidence);
  return { rule: rule.card, answer: breaches.length > 0 ? "broken" : open.length > 0 ? "unanswered" : "met", breaches, open };
}

// src/check.ts
var ruleIds = rules.map((rule) => rule.card.id);
async function check(request, ports) {
  const begin = ports.seconds();
  const [snapshot] = await Promise.all([collect(request, ports.tree), readShards(ports.shards)]);
  const { evidence, outcome } = await detect(request, snapshot.files, ports);
  const rulings = judge(evidence);
  const unanswered = ofKind(evidence, "unanswered");
  const { findings, verdict } = decide(rulings, unanswered, request.policy, { today: request.today, ...await changes(request, ports) });
  const [license2] = ofKind(evidence, "repository-license");
  return {
    tool: request.tool,
    subject: { repository: request.repository, commit: request.commit, root: request.root },
    verdict,
    scanned: {
      files: snapshot.files.length - outcome.unread.length,
      bytes: outcome.bytes,
      seconds: ports.seconds() - begin,
      unread: [...snapshot.passedOver, ...outcome.unread, ...troublesOf(outcome)]
    },
    derivation: ofKind(evidence, "derivation")[0] ?? null,
    derivedFiles: ofKind(evidence, "derived-file"),
    forkOf: ofKind(evidence, "fork-of"),
    license: {
      declared: license2?.declared ?? null,
      texts: ofKind(evidence, "license-text"),
      required: license2?.required ?? null
    },
    credentials: ofKind(evidence, "credential"),
    findings,
    unanswered,
    rules: rules.map((rule) => rule.card)
  };
}
function troublesOf({ surveys }) {
  return surveys.flatMap(({ file, troubles }) => troubles.map(({ because }) => ({ path: file.path, because })));
}
async function changes({ policy, base }, { tree }) {
  const answer = policy.gate === "pull-request" && base !== null ? await tree.changedSince(base) : null;
  return answer?.ok === true ? { changedPaths: new Set(answer.value.paths), addedPaths: new Set(answer.value.added) } : { changedPaths: null, addedPaths: null };
}

// src/configure/nearest.ts
function nearest(word, candidates) {
  let best = null;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase(), allowed);
    if (slips > allowed || slips >= fewest || slips >= candidate.length) continue;
    best = candidate;
    fewest = slips;
  }
  return best;
}
function suggestion(word, candidates, prefix = "") {
  const near = nearest(word, candidates);
  return near === null ? "" : `; did you mean ${prefix}${near}?`;
}
function slipsBetween(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let beforeLast = [];
  let last2 = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line2 = [row];
    for (let column = 1; column <= b.length; column++) {
      const same2 = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line2.push(Math.min(
        at(last2, column) + 1,
        at(line2, column - 1) + 1,
        at(last2, column - 1) + (same2 ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity
      ));
    }
    beforeLast = last2;
    last2 = line2;
  }
  return at(last2, b.length);
}
function at(line2, column) {
  return line2[column] ?? Infinity;
}

// src/configure/option-value.ts
function troubleWith2(option, value, label) {
  if (value === "") return `${label} needs a value${option.values ? `: ${listed3(option.values)}` : ""}`;
  switch (option.kind) {
    case "choice": {
      const values = option.values ?? [];
      return values.includes(value) ? null : `${label} takes ${listed3(values)}, not ${quoted(value)}${suggestion(value, values)}`;
    }
    case "flag":
      return isFlag(value) ? null : `${label} takes true or false, not ${quoted(value)}`;
    case "revision":
      return isRevision(value) ? null : `${label} takes a commit, branch or tag, not ${quoted(value)}`;
    case "repository":
      return isRepository(value) ? null : `${label} takes OWNER/NAME, such as telegramdesktop/tdesktop, not ${quoted(value)}`;
    default:
      return value.includes("\0") ? `${label} takes a path, not ${quoted(value)}` : null;
  }
}
function isFlag(value) {
  return /^(?:true|True|TRUE|false|False|FALSE)$/.test(value);
}
function isRevision(text6) {
  return text6.length <= 255 && /^[^-\s:?*[\\\p{Cc}][^\s:?*[\\\p{Cc}]*$/u.test(text6) && !text6.includes("..");
}
function isTagName(text6) {
  return isRevision(text6) && !/[~^]|@\{|\/\/|^\/|\/$|\.$|\.lock(?:\/|$)|(?:^|\/)\./.test(text6) && text6 !== "@";
}
function isRepository(text6) {
  return /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text6);
}
function listed3(words2, joint = "or") {
  return words2.length < 2 ? words2.join("") : `${words2.slice(0, -1).join(", ")} ${joint} ${words2.at(-1) ?? ""}`;
}
function quoted(value) {
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}

// src/configure/options.ts
var gates = ["report", "pull-request", "release"];
var gateValues = ["auto", ...gates];
var failOnValues = ["error", "warning", "note", "never"];
var levelValues = ["error", "warning", "note", "off"];
var formatValues = ["text", "json", "sarif", "markdown"];
var configPlaces = [".github/telegram-gpl-check.yml", ".github/telegram-gpl-check.yaml"];
var everywhere = ["cli", "input", "config"];
var options = [
  {
    name: "path",
    kind: "folder",
    doors: ["input"],
    default: ".",
    says: "folder to check",
    input: "Folder to check, relative to the workspace."
  },
  {
    name: "gate",
    kind: "choice",
    doors: everywhere,
    default: "auto",
    values: gateValues,
    placeholder: "GATE",
    says: "auto, report, pull-request or release",
    input: "When to fail. report: never. pull-request: on what a pull request brings in. release: on everything, open questions as well. auto: pull-request for a pull request or a merge group, release for a release or a tag, else report. Left out, the config file says it, else auto."
  },
  {
    name: "fail-on",
    kind: "choice",
    doors: everywhere,
    default: "error",
    values: failOnValues,
    placeholder: "LEVEL",
    says: "error, warning, note or never",
    input: "Lowest level of a finding that fails: error, warning, note or never. Left out, the config file says it, else error."
  },
  {
    name: "format",
    kind: "choice",
    doors: ["cli"],
    default: "text",
    values: formatValues,
    placeholder: "FORMAT",
    many: true,
    says: "text, json, sarif or markdown; may be repeated"
  },
  {
    name: "output",
    kind: "file",
    doors: ["cli"],
    default: null,
    placeholder: "FILE",
    many: true,
    says: "file for the format in the same place; - prints it"
  },
  {
    name: "config",
    kind: "file",
    doors: ["cli", "input"],
    default: configPlaces[0],
    placeholder: "FILE",
    says: "settings",
    input: `Config file, relative to the workspace. Left out, it is ${configPlaces[0]} below the folder that is checked. Under pull_request_target none is read from the checkout, where it would be a stranger's.`
  },
  {
    name: "base",
    kind: "revision",
    doors: ["cli", "input"],
    default: null,
    placeholder: "REF",
    says: "what a pull request is compared with",
    input: "Revision that a pull request is compared with. Left out, the event says it."
  },
  {
    name: "tag",
    kind: "revision",
    doors: ["cli", "input"],
    default: null,
    placeholder: "TAG",
    says: "the tag that is being released",
    input: "Tag that is being released. Left out, the event says it."
  },
  {
    name: "repository",
    kind: "repository",
    doors: ["cli", "input"],
    default: null,
    placeholder: "OWNER/NAME",
    says: "where the source is published on GitHub",
    input: "Repository on GitHub where the source is published, as OWNER/NAME. Left out, the one that is checked out."
  },
  {
    name: "token",
    kind: "secret",
    doors: ["input"],
    default: "${{ github.token }}",
    says: "token for GitHub's API",
    input: "Token for GitHub's API; contents: read is enough. An empty one asks as the public would."
  },
  {
    name: "sarif-file",
    kind: "file",
    doors: ["input"],
    default: null,
    says: "file for the SARIF report",
    input: "File for the SARIF report, relative to the workspace. Left out, it is in the runner's temporary folder."
  },
  {
    name: "report-file",
    kind: "file",
    doors: ["input"],
    default: null,
    says: "file for the report",
    input: "File for the report, relative to the workspace; its ending names the format: .json, .sarif, .md or .txt. Left out, it is JSON in the runner's temporary folder."
  },
  {
    name: "offline",
    kind: "flag",
    doors: everywhere,
    default: "false",
    says: "ask nothing of the network",
    input: "Ask nothing of the network: what only GitHub knows stays open. Left out, the config file says it, else false."
  },
  { name: "no-color", kind: "flag", doors: ["cli"], default: "false", says: "print without colours" },
  { name: "quiet", kind: "flag", doors: ["cli"], default: "false", says: "no progress and no notices on stderr" },
  { name: "exclude", kind: "globs", doors: ["config"], default: null, says: "globs of files to leave out" },
  { name: "test-paths", kind: "globs", doors: ["config"], default: null, says: "globs of folders that hold tests" },
  { name: "rules", kind: "levels", doors: ["config"], default: null, says: "level of a rule: error, warning, note or off" },
  { name: "waivers", kind: "waivers", doors: ["config"], default: null, says: "exceptions, each with its reason" },
  { name: "help", kind: "flag", doors: ["cli"], default: "false", says: "print this" },
  { name: "version", kind: "flag", doors: ["cli"], default: "false", says: "print the version" }
];
function optionsOf(door) {
  return options.filter((option) => option.doors.includes(door));
}

// src/configure/usage-error.ts
function right(value) {
  return { ok: true, value };
}
function wrong(option, value, message) {
  return { ok: false, error: { option, value, message } };
}

// src/configure/read-waiver.ts
var keys = ["rule", "path", "reason", "expires"];
function readWaiver(entry, { ruleIds: ruleIds2, complain }) {
  if (entry.kind !== "map") return complain(entry.line, "a waiver is a map with a rule and a reason");
  const stranger = entry.members.find(({ key }) => !keys.includes(key));
  if (stranger !== void 0) {
    const near = suggestion(stranger.key, keys) || `; it has ${keys.join(", ")}`;
    return complain(stranger.line, `a waiver has no ${quoted(stranger.key)}${near}`);
  }
  const noText = entry.members.find((member3) => textOf2(member3) === null);
  if (noText !== void 0) return complain(noText.line, `${noText.key} of a waiver takes text`);
  const given = new Map(entry.members.map((member3) => [member3.key, textOf2(member3) ?? ""]));
  const rule = given.get("rule") ?? "";
  const expires = given.get("expires") ?? null;
  if (rule === "") return complain(entry.line, "a waiver needs a rule");
  if (!ruleIds2.includes(rule)) return complain(entry.line, `there is no rule ${quoted(rule)}${suggestion(rule, ruleIds2)}`);
  if ((given.get("reason") ?? "").trim() === "") return complain(entry.line, `the waiver of ${rule} needs a reason`);
  if (expires !== null && !isDay(expires)) {
    return complain(entry.line, `the waiver of ${rule} expires on a day written YYYY-MM-DD, not ${quoted(expires)}`);
  }
  return right({ rule, path: given.get("path") ?? null, reason: (given.get("reason") ?? "").trim(), expires });
}
function textOf2({ entry }) {
  return entry.kind === "scalar" && typeof entry.value === "string" ? entry.value : null;
}
function isDay(text6) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text6)) return false;
  const midnight = `${text6}T00:00:00Z`;
  const day = new Date(midnight);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text6);
}

// src/configure/config-file.ts
var emptyConfig = { gate: null, failOn: null, offline: null, exclude: [], testPaths: [], levels: {}, waivers: [] };
async function parseConfig(file, ruleIds2) {
  const { readYaml: readYaml3 } = await Promise.resolve().then(() => (init_read_yaml(), read_yaml_exports));
  const yaml3 = readYaml3(file.text);
  if ("trouble" in yaml3) {
    const { line: line2, column, because } = yaml3.trouble;
    return wrong("config", file.path, `${file.path}:${line2}:${column} is not valid YAML: ${because}`);
  }
  const trouble = (line2, sentence2) => wrong("config", file.path, `${file.path}:${line2}: ${sentence2}`);
  if (yaml3.entry === null || isEmpty(yaml3.entry)) return right(emptyConfig);
  if (yaml3.entry.kind !== "map") return trouble(yaml3.entry.line, 'a config file is a map of settings, such as "gate: release"');
  return readMembers(yaml3.entry.members, { ruleIds: ruleIds2, complain: trouble });
}
var settings3 = new Map(optionsOf("config").map((option) => [option.name, option]));
function readMembers(members, reading) {
  let config = emptyConfig;
  for (const member3 of members) {
    const option = settings3.get(member3.key);
    if (option === void 0) {
      const near = suggestion(member3.key, [...settings3.keys()]) || `; the settings are ${[...settings3.keys()].join(", ")}`;
      return reading.complain(member3.line, `unknown setting ${quoted(member3.key)}${near}`);
    }
    if (isEmpty(member3.entry)) continue;
    const part = readSetting(option, member3.entry, reading);
    if (!part.ok) return part;
    config = { ...config, ...part.value };
  }
  return right(config);
}
function readSetting(option, entry, reading) {
  switch (option.name) {
    case "exclude":
      return map(readGlobs(option, entry, reading), (exclude) => ({ exclude }));
    case "test-paths":
      return map(readGlobs(option, entry, reading), (testPaths) => ({ testPaths }));
    case "rules":
      return map(readLevels(entry, reading), (levels2) => ({ levels: levels2 }));
    case "waivers":
      return map(readWaivers(entry, reading), (waivers) => ({ waivers }));
    default:
      return readWord(option, entry, reading);
  }
}
function readWord(option, entry, { complain }) {
  if (entry.kind !== "scalar") return complain(entry.line, `${option.name} takes one word, not a ${entry.kind}`);
  const value = String(entry.value);
  const trouble = troubleWith2(option, value, option.name);
  if (trouble !== null) return complain(entry.line, trouble);
  if (option.name === "gate") return right({ gate: gateValues.find((gate) => gate === value) ?? null });
  if (option.name === "fail-on") return right({ failOn: failOnValues.find((level) => level === value) ?? null });
  return right({ offline: value.toLowerCase() === "true" });
}
function readGlobs(option, entry, { complain }) {
  const items = entry.kind === "list" ? entry.items : [entry];
  const globs = [];
  for (const item of items) {
    if (item.kind !== "scalar" || typeof item.value !== "string" || item.value.trim() === "") {
      return complain(item.line, `${option.name} takes a list of globs, such as "third_party/**"`);
    }
    if (/^(?:\/|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(item.value)) {
      return complain(item.line, `${option.name} takes globs below the folder that is checked, not ${quoted(item.value)}`);
    }
    globs.push(item.value);
  }
  return right(globs);
}
function readLevels(entry, { ruleIds: ruleIds2, complain }) {
  if (entry.kind !== "map") return complain(entry.line, 'rules takes a map, such as "change-notice-missing: off"');
  const levels2 = {};
  for (const { key, line: line2, entry: value } of entry.members) {
    if (!ruleIds2.includes(key)) return complain(line2, `there is no rule ${quoted(key)}${suggestion(key, ruleIds2)}`);
    const text6 = value.kind === "scalar" ? String(value.value) : `a ${value.kind}`;
    const level = levelValues.find((one) => one === text6);
    if (level === void 0) {
      return complain(value.line, `${key} takes error, warning, note or off, not ${quoted(text6)}${suggestion(text6, levelValues)}`);
    }
    levels2[key] = level;
  }
  return right(levels2);
}
function readWaivers(entry, reading) {
  if (entry.kind !== "list") return reading.complain(entry.line, "waivers takes a list, each with a rule and a reason");
  const waivers = [];
  for (const item of entry.items) {
    const waiver = readWaiver(item, reading);
    if (!waiver.ok) return waiver;
    waivers.push(waiver.value);
  }
  return right(waivers);
}
function isEmpty(entry) {
  return entry.kind === "scalar" && entry.value === null;
}
function map(outcome, change) {
  return outcome.ok ? right(change(outcome.value)) : outcome;
}

// src/configure/given.ts
function last(given, name2) {
  return given.get(name2)?.at(-1) ?? null;
}
function flag2(given, name2) {
  const value = last(given, name2);
  return value === null ? null : value.toLowerCase() === "true";
}
function checked(option, value, label) {
  const trouble = troubleWith2(option, value, label);
  return trouble === null ? right(value) : wrong(option.name, value, trouble);
}

// src/configure/output-wish.ts
function pairOutputs(given) {
  const formats2 = given.get("format") ?? [];
  const files = given.get("output") ?? [];
  const wishes = [];
  for (let index2 = 0; index2 < Math.max(formats2.length, files.length, 1); index2++) {
    const file = files[index2] ?? "-";
    const format2 = asFormat(formats2[index2] ?? (file === "-" ? "text" : formatOf(file)));
    if (format2 === null) {
      return wrong("output", file, `--output ${quoted(file)} has no --format of its own, and its name ends in none of ${endings}`);
    }
    const twice = wishes.some((wish) => (wish.file ?? "-") === file);
    if (twice) return wrong("output", file, clash(file, formats2));
    wishes.push({ format: format2, file: file === "-" ? null : file });
  }
  return right(wishes);
}
function filesOfInputs(given, temporary) {
  const report = last(given, "report-file") ?? `${temporary}/telegram-gpl-check.json`;
  const format2 = formatOf(report);
  if (format2 === null) {
    return wrong("report-file", report, `the input report-file takes a name that ends in ${endings}, not ${quoted(report)}`);
  }
  return right({ sarif: last(given, "sarif-file") ?? `${temporary}/telegram-gpl-check.sarif`, report, format: format2 });
}
var formatByEnding = { json: "json", sarif: "sarif", md: "markdown", markdown: "markdown", txt: "text" };
var endings = listed3(Object.keys(formatByEnding).map((ending) => `.${ending}`));
function formatOf(file) {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(formatByEnding, ending) ? formatByEnding[ending] ?? null : null;
}
function asFormat(text6) {
  return formatValues.find((format2) => format2 === text6) ?? null;
}
function clash(file, formats2) {
  if (file !== "-") return `two reports go to ${quoted(file)}; give each --output its own file`;
  const reports = formats2.length > 1 ? listed3(formats2, "and") : "two reports";
  return `${reports} cannot all go to the standard output; give an --output FILE for each but one`;
}

// src/configure/configure.ts
async function configure(given, circumstances) {
  const config = circumstances.config === null ? right(emptyConfig) : await parseConfig(circumstances.config, circumstances.ruleIds);
  if (!config.ok) return config;
  const outputs = pairOutputs(given);
  if (!outputs.ok) return outputs;
  return right({
    request: requestOf(given, config.value, circumstances),
    outputs: outputs.value,
    color: flag2(given, "no-color") === true ? false : null,
    quiet: flag2(given, "quiet") === true
  });
}
function requestOf(given, config, { tool, root, today, event, checkout }) {
  const gate = last(given, "gate") ?? config.gate;
  const failOn = last(given, "fail-on") ?? config.failOn;
  return {
    tool,
    root,
    policy: {
      gate: gates.find((one) => one === gate) ?? event.gate,
      failOn: failOnValues.find((one) => one === failOn) ?? "error",
      levels: config.levels,
      waivers: config.waivers
    },
    offline: flag2(given, "offline") ?? config.offline ?? false,
    base: last(given, "base") ?? event.base,
    exclude: config.exclude,
    testPaths: config.testPaths,
    repository: last(given, "repository") ?? checkout.repository ?? event.repository,
    tag: last(given, "tag") ?? (isOwnCheckout(event, checkout) ? event.tag : null),
    commit: checkout.commit ?? event.commit,
    today
  };
}
function isOwnCheckout(event, { repository: repository2 }) {
  return repository2 === null || event.repository === null || repository2.toLowerCase() === event.repository.toLowerCase();
}

// src/configure/github-event.ts
function readGithubEvent(environment, payload) {
  const name2 = environment.GITHUB_EVENT_NAME ?? "";
  const pullRequest = at2(payload, "pull_request");
  const tag2 = releasedTag(name2, environment, payload);
  return {
    gate: gateOf2(name2, tag2),
    base: commitId(name2 === "merge_group" ? at2(payload, "merge_group", "base_sha") : at2(pullRequest, "base", "sha")),
    commit: commitId(at2(pullRequest, "head", "sha")) ?? commitId(environment.GITHUB_SHA),
    tag: tag2,
    repository: text3(environment.GITHUB_REPOSITORY, isRepository),
    fork: isFork(pullRequest),
    checkoutTrusted: name2 !== "pull_request_target" && !followsPullRequest(name2, payload)
  };
}
function apiUrlOf(environment) {
  const url = environment.GITHUB_API_URL ?? "";
  return /^https?:\/\/[^\s/]+/.test(url) ? url.replace(/\/+$/, "") : "https://api.github.com";
}
var pullRequestEvents = ["pull_request", "pull_request_target", "merge_group"];
function gateOf2(name2, tag2) {
  if (pullRequestEvents.includes(name2)) return "pull-request";
  return tag2 === null ? "report" : "release";
}
function releasedTag(name2, environment, payload) {
  if (pullRequestEvents.includes(name2) || name2 === "delete") return null;
  const action = at2(payload, "action");
  if (name2 === "release" && (action === "deleted" || action === "unpublished")) return null;
  if (name2 === "release") return text3(at2(payload, "release", "tag_name"), isTagName);
  return environment.GITHUB_REF_TYPE === "tag" ? text3(environment.GITHUB_REF_NAME, isTagName) : null;
}
function followsPullRequest(name2, payload) {
  const event = at2(payload, "workflow_run", "event");
  return name2 === "workflow_run" && typeof event === "string" && event.startsWith("pull_request");
}
function isFork(pullRequest) {
  if (typeof pullRequest !== "object" || pullRequest === null) return false;
  return at2(pullRequest, "head", "repo", "full_name") !== at2(pullRequest, "base", "repo", "full_name");
}
function commitId(value) {
  return text3(value, (one) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(one));
}
function text3(value, suits) {
  return typeof value === "string" && suits(value) ? value : null;
}
function at2(value, ...keys2) {
  return keys2.reduce((inner, key) => {
    return typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : void 0;
  }, value);
}

// src/configure/parse-inputs.ts
function parseInputs(read2) {
  const given = /* @__PURE__ */ new Map();
  for (const option of optionsOf("input")) {
    const value = read2(option.name).trim();
    if (value === "") continue;
    const good = checked(option, value, `the input ${option.name}`);
    if (!good.ok) return good;
    given.set(option.name, [value]);
  }
  return right(given);
}

// src/host/config-file.ts
import { lstat, readFile, realpath } from "node:fs/promises";
import { isAbsolute, join as join2, relative, resolve } from "node:path";

// src/host/error-code.ts
function codeOf(error) {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}

// src/host/config-file.ts
var mostBytes2 = 1e6;
async function readConfigFile(search) {
  return search.named === null ? readUsual(search) : readNamed(search.named, search);
}
async function readNamed(named4, search) {
  const path = resolve(named4);
  if (!search.trusted && await isBelow(path, search.root)) return refused2(named4);
  const answer = await readText(path);
  return answer.ok ? found(named4, answer.value) : { ok: false, because: `the config file ${named4} ${answer.because}` };
}
async function readUsual(search) {
  for (const place of search.usualPlaces) {
    const answer = await readText(join2(search.root, place));
    if (!answer.ok && answer.because === missing) continue;
    if (!search.trusted) return refused2(place);
    return answer.ok ? found(place, answer.value) : { ok: false, because: `the config file ${place} ${answer.because}` };
  }
  return { ok: true, value: { file: null, notice: null } };
}
function found(path, text6) {
  return { ok: true, value: { file: { path, text: text6 }, notice: null } };
}
function refused2(path) {
  const notice2 = `${path} was not read: under this event the checkout may be a stranger's, who could switch the check off. Set what is needed as inputs of the Action.`;
  return { ok: true, value: { file: null, notice: notice2 } };
}
var missing = "does not exist";
async function readText(path) {
  try {
    const stats = await lstat(path);
    if (!stats.isFile()) return { ok: false, because: "is not a file" };
    if (stats.size > mostBytes2) return { ok: false, because: "is larger than a megabyte" };
    return { ok: true, value: await readFile(path, "utf8") };
  } catch (error) {
    const code = codeOf(error);
    return { ok: false, because: code === "ENOENT" || code === "ENOTDIR" ? missing : `cannot be read (${code})` };
  }
}
async function isBelow(path, folder) {
  try {
    const way = relative(await realpath(folder), await realpath(path));
    return !way.startsWith("..") && !isAbsolute(way);
  } catch {
    return true;
  }
}

// src/host/event-payload.ts
import { readFile as readFile2 } from "node:fs/promises";
async function readEventPayload(path) {
  if (path === void 0 || path === "") return null;
  try {
    return JSON.parse(await readFile2(path, "utf8"));
  } catch {
    return null;
  }
}

// src/host/folder.ts
import { opendir } from "node:fs/promises";
async function folderTrouble(path) {
  try {
    await (await opendir(path)).close();
    return null;
  } catch (error) {
    return reasons[codeOf(error)] ?? `cannot be opened (${codeOf(error)})`;
  }
}
var reasons = {
  ENOENT: "does not exist",
  ENOTDIR: "is not a folder",
  EACCES: "may not be read",
  EPERM: "may not be read"
};

// src/host/git.ts
import { execFile } from "node:child_process";
function git(root, args, options2 = {}) {
  const safe = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false", "-c", `safe.directory=${root}`, "-c", "safe.directory=*"];
  const env2 = { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C", ...options2.environment };
  return new Promise((resolve3) => {
    const limits = { maxBuffer: 2 ** 29, timeout: options2.timeoutMilliseconds ?? 0 };
    const child = execFile("git", [...safe, ...args], { cwd: root, env: env2, encoding: "utf8", ...limits }, (error, stdout, stderr) => {
      if (error) resolve3({ ok: false, because: error.code === "ENOENT" ? "git is not installed" : stderr.trim().split("\n")[0] ?? error.message });
      else resolve3({ ok: true, value: stdout });
    });
    child.stdin?.on("error", () => void 0);
    child.stdin?.end(options2.input ?? "");
  });
}
async function headCommit(root) {
  const answer = await git(root, ["rev-parse", "--verify", "--quiet", "HEAD"]);
  return answer.ok ? answer.value.trim() : null;
}
async function originRepository(root, server = "https://github.com") {
  const answer = await git(root, ["remote", "get-url", "origin"]);
  return answer.ok ? repositoryOf(answer.value.trim(), new URL(server).host) : null;
}
function repositoryOf(remote, host) {
  const match = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:]([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(remote);
  return match && [host, "github.com", "ssh.github.com"].includes(match[1]?.toLowerCase() ?? "") ? match[2] ?? null : null;
}

// src/host/ports.ts
import { pathToFileURL } from "node:url";
import { join as join5 } from "node:path";

// src/host/github-refusal.ts
function refusalSentence(refusal, question) {
  return `${refusalWords(refusal, question)}.`;
}
function refusalWords(refusal, question) {
  const { status, timedOut } = refusal;
  const about = `about ${question.what}`;
  if (timedOut) return `GitHub did not answer ${about} within ${question.timeBudgetSeconds} seconds; run the check again, or offline`;
  if (status === null) return unreached(refusal, question);
  if (status === 401) return `GitHub did not accept the token (401); give one that has not expired, or an empty one for a public repository`;
  if (status === 429 || status === 403) return limitSentence(refusal, question) ?? forbidden(status, refusal, question);
  if (status === 404) return `GitHub shows nothing ${about} (404); check the name, and that the token may read it`;
  if (status >= 500) return `GitHub is in trouble and did not answer ${about} (${status}); run the check again later`;
  return `GitHub did not answer ${about} (${status}: ${oneLine(refusal.message)})`;
}
function unreached({ message }, { host }) {
  return `GitHub could not be reached at ${host} (${oneLine(message)}); check the connection, or run the check offline`;
}
function forbidden(status, refusal, { what }) {
  if (status === 429) return `GitHub has had too many requests to answer about ${what} (429); run the check again later`;
  return `GitHub did not let the token ask about ${what} (403: ${oneLine(refusal.message)}); give it the permission contents: read`;
}
function limitSentence({ headers, message }, { withToken }) {
  if (/secondary rate|abuse detection/i.test(message)) {
    const seconds = Number(headers["retry-after"]);
    const wait = Number.isFinite(seconds) && seconds > 0 ? `${seconds} seconds` : "a while";
    return `GitHub asks to wait ${wait} before it answers more; run the check again after that`;
  }
  if (String(headers["x-ratelimit-remaining"]) !== "0") return null;
  const reset = Number(headers["x-ratelimit-reset"]);
  const isTime = Number.isFinite(reset) && reset > 0 && reset < 1e11;
  const until = isTime ? ` until ${new Date(reset * 1e3).toISOString().slice(11, 16)} UTC` : "";
  const advice = withToken ? "run the check again after that" : "give a token, with which it answers more of them";
  return `GitHub answers no more requests${until}; ${advice}`;
}
function oneLine(message) {
  const line2 = message.replace(/\s+/g, " ").trim();
  return line2.length > 160 ? `${line2.slice(0, 160)}…` : line2;
}

// src/host/github-client.ts
function createGithubClient(options2) {
  const budget = createBudget(options2.timeBudgetSeconds);
  let client = null;
  return async (route, parameters, what) => {
    const signal = budget.signal();
    try {
      client ??= loadClient(options2, budget);
      const response = await (await client).request(route, { ...parameters, request: { signal } });
      return { ok: true, body: response.data };
    } catch (error) {
      const refusal = refusalOf2(error, signal.aborted);
      const question = {
        what,
        withToken: options2.token !== null,
        host: hostOf(options2.apiUrl),
        timeBudgetSeconds: options2.timeBudgetSeconds
      };
      return { ok: false, status: refusal.status, blocked: isBlocked(error), because: refusalSentence(refusal, question) };
    }
  };
}
function createBudget(seconds) {
  let end = null;
  const millisecondsLeft = () => {
    end ??= performance.now() + seconds * 1e3;
    return Math.max(0, end - performance.now());
  };
  return { signal: () => AbortSignal.timeout(Math.ceil(millisecondsLeft())), secondsLeft: () => millisecondsLeft() / 1e3 };
}
async function loadClient({ token: token3, apiUrl, waitUnit = 1e3 }, budget) {
  const [{ GitHub, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
    import("./vendor/actions-github-lib-utils.js"),
    import("./vendor/octokit-plugin-retry.js"),
    import("./vendor/octokit-plugin-throttling.js")
  ]);
  const mayWait = (seconds, _request, _octokit, tries) => {
    return tries < 2 && seconds < budget.secondsLeft();
  };
  const settings4 = {
    baseUrl: apiUrl,
    log: silent,
    // Waits 0.3 and 1.2 seconds: who has no network at all should not wait long to hear so.
    // A limit (403, 429) is the throttle's to wait for.
    retry: { retries: 2, retryAfterBaseValue: 0.3 * waitUnit, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: { retryAfterBaseValue: waitUnit, onRateLimit: mayWait, onSecondaryRateLimit: mayWait }
  };
  const Client = GitHub.plugin(retry, throttling);
  const octokit = new Client(token3 === null ? settings4 : getOctokitOptions(token3, settings4));
  return { request: (route, parameters) => octokit.request(route, parameters) };
}
var silent = { debug: nothing4, info: nothing4, warn: nothing4, error: nothing4 };
function nothing4() {
}
function refusalOf2(error, timedOut) {
  const response = member(error, "response");
  const status = member(response, "status");
  const headers = member(response, "headers");
  return {
    // Where there was no answer the client says 500 of itself.
    status: typeof status === "number" ? status : null,
    headers: typeof headers === "object" && headers !== null ? { ...headers } : {},
    message: error instanceof Error ? error.message : String(error),
    timedOut: timedOut && typeof status !== "number"
  };
}
function isBlocked(error) {
  return member(member(member(error, "response"), "data"), "block") !== void 0;
}
function hostOf(apiUrl) {
  return URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl;
}
function member(value, key) {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}

// src/host/github-shapes.ts
function readRepository(body) {
  const name2 = text4(body, "full_name");
  const url = text4(body, "html_url");
  const isPrivate = member2(body, "private");
  if (name2 === null || url === null || typeof isPrivate !== "boolean") return null;
  const visibility = text4(body, "visibility") === "internal" ? "internal" : isPrivate ? "private" : "public";
  return {
    kind: "repository",
    name: name2,
    visibility,
    archived: member2(body, "archived") === true,
    parent: text4(member2(body, "parent"), "full_name"),
    source: text4(member2(body, "source"), "full_name"),
    url
  };
}
function readObject(body) {
  const sha = text4(member2(body, "object"), "sha");
  const type = text4(member2(body, "object"), "type");
  const known3 = ["commit", "tag", "tree", "blob"].find((one) => one === type);
  return known3 === void 0 || sha === null || !/^[0-9a-f]{40,64}$/.test(sha) ? null : { type: known3, sha };
}
function readTree(body) {
  const tree = member2(body, "tree");
  if (!Array.isArray(tree)) return null;
  const blobs = tree.filter((entry) => text4(entry, "type") === "blob").map((entry) => text4(entry, "path") ?? "");
  return { paths: blobs, complete: member2(body, "truncated") !== true };
}
function text4(value, key) {
  const found2 = member2(value, key);
  return typeof found2 === "string" && found2 !== "" ? found2 : null;
}
function member2(value, key) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
}

// src/host/github.ts
function createForge(options2) {
  if (options2.offline) return silentForge;
  const ask3 = createGithubClient(options2);
  const web = webUrlOf(options2.apiUrl);
  const known3 = /* @__PURE__ */ new Map();
  const repository2 = (name2) => {
    const answer = known3.get(name2) ?? askRepository2(ask3, web, name2);
    known3.set(name2, answer);
    return answer;
  };
  return {
    repository: repository2,
    release: (name2, tag2) => askRelease2({ ask: ask3, url: `${web}/${name2}/tree/${encodeURIComponent(tag2)}`, name: name2, tag: tag2, repository: repository2 })
  };
}
var notAsked = { ok: false, because: "GitHub was not asked, because the check ran offline; run it without that option." };
var silentForge = { repository: () => Promise.resolve(notAsked), release: () => Promise.resolve(notAsked) };
async function askRepository2(ask3, web, name2) {
  const reply = await ask3("GET /repos/{owner}/{repo}", partsOf2(name2), `the repository ${name2}`);
  if (reply.ok) return understood(readRepository(reply.body), `the repository ${name2}`);
  if (!isHidden(reply)) return { ok: false, because: reply.because };
  return { ok: true, value: { kind: "repository", name: name2, visibility: "unseen", archived: false, parent: null, source: null, url: `${web}/${name2}` } };
}
function isHidden(reply) {
  return reply.status === 404 || reply.status === 451 || reply.status === 403 && reply.blocked;
}
async function askRelease2(question) {
  const { ask: ask3, name: name2, tag: tag2 } = question;
  const reply = await ask3("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...partsOf2(name2), ref: `tags/${tag2}` }, `the tag ${tag2} of ${name2}`);
  if (reply.ok) {
    const target = understood(readObject(reply.body), `the tag ${tag2} of ${name2}`);
    return target.ok ? listTarget(question, target.value) : target;
  }
  if (reply.status === 409) return missingTag(question);
  return reply.status === 404 ? afterNotFound(question) : { ok: false, because: reply.because };
}
async function afterNotFound(question) {
  const repository2 = await question.repository(question.name);
  if (!repository2.ok) return repository2;
  if (repository2.value.visibility !== "unseen") return missingTag(question);
  return { ok: false, because: `GitHub shows no repository ${question.name}, so nobody can say what its tag ${question.tag} holds.` };
}
function missingTag({ tag: tag2, url }) {
  return { ok: true, value: { tag: tag2, exists: false, commit: null, paths: [], complete: true, url } };
}
async function listTarget(question, target) {
  const { ask: ask3, name: name2, tag: tag2, url } = question;
  const what = `the tag ${tag2} of ${name2}`;
  let object = target;
  for (let depth = 0; object.type === "tag" && depth < 5; depth++) {
    const reply = await ask3("GET /repos/{owner}/{repo}/git/tags/{tag_sha}", { ...partsOf2(name2), tag_sha: object.sha }, what);
    if (!reply.ok) return { ok: false, because: reply.because };
    const next = understood(readObject(reply.body), what);
    if (!next.ok) return next;
    object = next.value;
  }
  const listing = object.type === "blob" ? { ok: true, value: oneFile } : await listTree(question, object);
  if (!listing.ok) return listing;
  return { ok: true, value: { tag: tag2, exists: true, commit: object.type === "commit" ? object.sha : null, ...listing.value, url } };
}
var oneFile = { paths: [], complete: true };
async function listTree({ ask: ask3, name: name2, tag: tag2 }, object) {
  const what = `the files of ${name2} at the tag ${tag2}`;
  const parameters = { ...partsOf2(name2), tree_sha: object.sha, recursive: "1" };
  const reply = await ask3("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", parameters, what);
  return reply.ok ? understood(readTree(reply.body), what) : { ok: false, because: reply.because };
}
function understood(value, what) {
  if (value !== null) return { ok: true, value };
  const advice = "check that the API's address is a GitHub server's, and run the check again";
  return { ok: false, because: `GitHub's answer about ${what} could not be read; ${advice}.` };
}
function partsOf2(name2) {
  const [owner = "", repo = ""] = name2.split("/");
  return { owner, repo };
}
function webUrlOf(apiUrl) {
  return apiUrl === "https://api.github.com" ? "https://github.com" : apiUrl.replace(/\/api\/v3\/?$/, "");
}

// src/host/history.ts
var asItIs = { GIT_NO_REPLACE_OBJECTS: "1", GIT_GRAFT_FILE: "/dev/null", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" };
var patienceMilliseconds = 1e4;
function createHistory(root) {
  return { newestHeld: (lines2) => newestHeld(root, lines2) };
}
async function newestHeld(root, lines2) {
  const [prefix, stored] = await Promise.all([ask(root, ["rev-parse", "--show-prefix"]), datesOf(root, lines2.flat())]);
  if (!prefix.ok) return prefix;
  if (!stored.ok) return stored;
  const dates = await holdingFolder(root, stored.value, prefix.value.replace(/\n$/, ""));
  const held = [];
  for (const line2 of lines2) held.push(await newestAncestor(root, line2.filter((commit) => dates.has(commit)), dates));
  return { ok: true, value: held };
}
function ask(root, args, input2 = "") {
  return git(root, args, { input: input2, environment: asItIs, timeoutMilliseconds: patienceMilliseconds });
}
async function datesOf(root, revisions) {
  const listThese = ["rev-list", "--no-walk=unsorted", "--timestamp", "--ignore-missing", "--missing=allow-any", "--stdin"];
  const answer = await ask(root, listThese, `${revisions.join("\n")}
`);
  if (!answer.ok) return answer;
  return { ok: true, value: new Map([...answer.value.matchAll(/^(\d+) ([0-9a-f]+)$/gm)].map(([, date, commit = ""]) => [commit, Number(date)])) };
}
async function holdingFolder(root, dates, prefix) {
  if (prefix === "" || dates.size === 0) return dates;
  if (prefix.includes("\n")) return /* @__PURE__ */ new Map();
  const commits = [...dates];
  const questions2 = commits.map(([commit]) => `${commit}:${prefix.replace(/\/$/, "")}
`);
  const answer = await ask(root, ["cat-file", "--batch-check=%(objecttype)"], questions2.join(""));
  const rows = answer.ok ? answer.value.split("\n") : [];
  return new Map(commits.filter((_, index2) => rows[index2] === "tree"));
}
async function newestAncestor(root, line2, dates) {
  if (line2.length === 0) return null;
  const [newest = ""] = await upTo(root, "HEAD", line2, dates);
  const common = await ask(root, ["merge-base", "HEAD", newest]);
  if (!common.ok) return null;
  if (common.value.trim() === newest) return newest;
  for (const commit of await upTo(root, common.value.trim(), line2.slice(line2.indexOf(newest) + 1), dates)) {
    if ((await ask(root, ["merge-base", "--is-ancestor", commit, "HEAD"])).ok) return commit;
  }
  return null;
}
async function upTo(root, revision, line2, dates) {
  const answer = await datesOf(root, [revision]);
  const [date = Infinity] = answer.ok ? answer.value.values() : [];
  const from = line2.findIndex((commit) => (dates.get(commit) ?? 0) <= date);
  return line2.slice(Math.max(0, from));
}

// src/host/shards.ts
import { readFile as readFile3 } from "node:fs/promises";
import { join as join3 } from "node:path";
function createShards(dist2) {
  const answers = /* @__PURE__ */ new Map();
  return {
    read(upstream) {
      const answer = answers.get(upstream) ?? readShard(join3(dist2, "fingerprints", `${upstream}.bin`));
      answers.set(upstream, answer);
      return answer;
    }
  };
}
async function readShard(path) {
  try {
    return { ok: true, value: await readFile3(path) };
  } catch (error) {
    return { ok: false, because: error instanceof Error ? error.message : String(error) };
  }
}

// src/host/surveyor.ts
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
var filesPerBatch = 64;
function createSurveyor(root, dist2, script) {
  const start = { root, dist: dist2 };
  const threads = Array.from({ length: availableParallelism() }, () => new Worker(script, { workerData: start, resourceLimits: { maxYoungGenerationSizeMb: 64 } }));
  const broken = new Promise((_, reject) => threads.forEach((thread) => thread.once("error", reject)));
  broken.catch(() => void 0);
  for (const thread of threads) thread.unref();
  return {
    async survey(files, known3, progress) {
      const batches = inBatches(files);
      const answers = [];
      let next = 0;
      let done = 0;
      const work2 = async (thread) => {
        for (let batch2 = batches[next++]; batch2; batch2 = batches[next++]) {
          answers.push(await ask2(thread, { files: batch2, known: known3 }));
          done += batch2.length;
          progress(done);
        }
        void thread.terminate();
      };
      await Promise.race([Promise.all(threads.map(work2)), broken]);
      return joined3(answers);
    }
  };
}
function inBatches(files) {
  const count2 = Math.ceil(files.length / filesPerBatch);
  const batches = Array.from({ length: count2 }, () => []);
  files.forEach((file, index2) => batches[index2 % count2]?.push(file));
  return batches;
}
function ask2(thread, batch2) {
  return new Promise((resolve3, reject) => {
    const ended = (code) => reject(new Error(`a worker thread ended with code ${code}`));
    thread.ref();
    thread.once("exit", ended);
    thread.once("message", (answer) => {
      thread.off("exit", ended);
      resolve3(answer);
    });
    thread.postMessage(batch2);
  });
}
function joined3(answers) {
  return {
    surveys: answers.flatMap((answer) => answer.surveys).sort((a, b) => compareText(a.file.path, b.file.path)),
    bytes: answers.reduce((sum2, answer) => sum2 + answer.bytes, 0),
    unread: answers.flatMap((answer) => answer.unread).sort((a, b) => compareText(a.path, b.path))
  };
}

// src/host/tree.ts
import { lstatSync } from "node:fs";
import { join as join4 } from "node:path";
function createTree(root) {
  return {
    async list({ exclude, tests }) {
      const listed7 = await listByGit(root) ?? await listByGlob(root);
      const excluded = new Set(await matching(root, exclude));
      const kept = { ...listed7, paths: listed7.paths.filter((path) => !excluded.has(path)) };
      return { ...kept, tests: await matching(root, tests) };
    },
    changedSince: (revision) => changedSince(root, revision)
  };
}
async function listByGit(root) {
  const [staged, untracked] = await Promise.all([
    git(root, ["ls-files", "-z", "--stage", "--", "."]),
    git(root, ["ls-files", "-z", "--others", "--exclude-standard", "--", "."])
  ]);
  if (!staged.ok || !untracked.ok) return null;
  const passedOver = [];
  const paths = /* @__PURE__ */ new Set();
  for (const row of staged.value.split("\0")) {
    const path = row.slice(row.indexOf("	") + 1);
    if (row.startsWith("160000")) passedOver.push({ path, because: "a submodule: check it in its own repository, or check it out with submodules" });
    else if (row.startsWith("120000")) passedOver.push({ path, because: "a link" });
    else if (row !== "") paths.add(path);
  }
  for (const path of untracked.value.split("\0")) {
    if (path === "" || path.endsWith("/")) continue;
    const stats = statsOf(join4(root, path));
    if (stats?.isFile()) paths.add(path);
    else if (stats?.isSymbolicLink()) passedOver.push({ path, because: "a link" });
  }
  const missing2 = passedOver.length === 0 ? [] : await submoduleFiles(root, passedOver);
  return { paths: [...paths, ...missing2].sort(compareText), passedOver: passedOver.sort((a, b) => compareText(a.path, b.path)) };
}
async function submoduleFiles(root, passedOver) {
  const files = [];
  for (const { path, because } of [...passedOver]) {
    if (!because.startsWith("a submodule") || !statsOf(join4(root, path, ".git"))) continue;
    const inner = await listByGit(join4(root, path));
    if (!inner) continue;
    passedOver.splice(passedOver.findIndex((one) => one.path === path), 1);
    files.push(...inner.paths.map((file) => `${path}/${file}`));
    passedOver.push(...inner.passedOver.map((one) => ({ ...one, path: `${path}/${one.path}` })));
  }
  return files;
}
function statsOf(path) {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}
async function listByGlob(root) {
  const { default: fastGlob } = await import("./vendor/fast-glob.js");
  const entries = await fastGlob("**", {
    cwd: root,
    dot: true,
    onlyFiles: false,
    stats: false,
    objectMode: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: ["**/.git/**"]
  });
  const paths = entries.filter((entry) => entry.dirent.isFile()).map((entry) => entry.path);
  const links = entries.filter((entry) => entry.dirent.isSymbolicLink()).map((entry) => ({ path: entry.path, because: "a link" }));
  return { paths: paths.sort(compareText), passedOver: links.sort((a, b) => compareText(a.path, b.path)) };
}
async function matching(root, patterns) {
  if (patterns.length === 0) return [];
  const wanted = patterns.flatMap((pattern) => /[*?{[(]/.test(pattern) ? [pattern] : [pattern.replace(/\/+$/, ""), `${pattern.replace(/\/+$/, "")}/**`]);
  const { default: fastGlob } = await import("./vendor/fast-glob.js");
  return (await fastGlob(wanted, { cwd: root, dot: true, followSymbolicLinks: false, suppressErrors: true, ignore: ["**/.git/**"] })).sort(compareText);
}
async function changedSince(root, revision) {
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const answer = commit.ok ? await git(root, ["diff", "--name-status", "-z", "--relative", "--no-renames", `${commit.value.trim()}...HEAD`, "--"]) : commit;
  if (!answer.ok) return { ok: false, because: `git cannot compare with ${revision} (${answer.because || "no such commit"}); check out the history with fetch-depth: 0` };
  const words2 = answer.value.split("\0").slice(0, -1);
  const paths = words2.filter((_, index2) => index2 % 2 === 1);
  return { ok: true, value: { paths, added: paths.filter((_, index2) => words2[index2 * 2] === "A") } };
}

// src/host/ports.ts
var forgeSeconds = 60;
function createPorts({ root, token: token3, apiUrl, offline, dist: dist2, onProgress }) {
  return {
    tree: createTree(root),
    history: createHistory(root),
    surveyor: createSurveyor(root, dist2, pathToFileURL(join5(dist2, "worker.js"))),
    shards: createShards(dist2),
    forge: createForge({ token: token3, apiUrl, offline, timeBudgetSeconds: forgeSeconds }),
    progress: onProgress,
    seconds: () => performance.now() / 1e3
  };
}

// src/host/runner.ts
import * as core from "./vendor/actions-core.js";
function input(name2) {
  return core.getInput(name2);
}
function say(text6) {
  core.info(text6);
}
function sayFolded(heading, text6) {
  core.startGroup(heading);
  core.info(text6);
  core.endGroup();
}
function annotate({ level, title, message, path, line: line2, endLine }) {
  core[level](message, {
    title,
    ...path === null ? {} : { file: path },
    ...line2 === null ? {} : { startLine: line2 },
    ...endLine === null ? {} : { endLine }
  });
}
function warn(message) {
  core.warning(message);
}
function note(message) {
  core.notice(message);
}
async function summarise(markdown3) {
  await core.summary.addRaw(markdown3, true).write();
}
function output(name2, value) {
  core.setOutput(name2, value);
}
function fail(message, exitCode2) {
  core.setFailed(message);
  process.exitCode = exitCode2;
}

// src/host/tool.ts
import { readFile as readFile4 } from "node:fs/promises";
import { join as join6 } from "node:path";
async function readTool(dist2) {
  const { name: name2, version } = JSON.parse(await readFile4(join6(dist2, "package.json"), "utf8"));
  return { name: name2, version };
}

// src/host/write-report.ts
import { lstat as lstat2, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
async function writeReport(path, content) {
  const beside = `${path}.part`;
  try {
    const place = await kindOf2(path);
    if (place === "link") return { ok: false, because: `${path} cannot be written: it is a link; name the file that it leads to` };
    if (place === "device") await writeFile(path, content);
    else await replace2(path, beside, content);
    return { ok: true, value: path };
  } catch (error) {
    await rm(beside, { force: true }).catch(() => null);
    return { ok: false, because: `${path} cannot be written (${codeOf(error)})` };
  }
}
async function replace2(path, beside, content) {
  await mkdir(dirname(path), { recursive: true });
  await rm(beside, { force: true });
  await writeFile(beside, content, { flag: "wx" });
  await rename(beside, path);
}
async function kindOf2(path) {
  try {
    const stats = await lstat2(path);
    if (stats.isSymbolicLink()) return "link";
    return stats.isFile() || stats.isDirectory() ? "file" : "device";
  } catch {
    return "none";
  }
}

// src/model/project.ts
var repository = "telegram-gpl-check/telegram-gpl-check";
var project = {
  name: "telegram-gpl-check",
  repository,
  url: `https://github.com/${repository}`,
  issues: `https://github.com/${repository}/issues`
};
function ruleUrl(id) {
  return `${project.url}#${id}`;
}

// src/model/verdict.ts
function exitCode(verdict) {
  if (!verdict.blocks) return 0;
  return verdict.answer === "fail" ? 1 : 3;
}

// src/report/escape.ts
var unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
var hash2 = /(?<![0-9a-f])([0-9a-f]{6})[0-9a-f]{26}(?![0-9a-f])/gi;
var names2 = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function visible(text6) {
  return text6.replace(unseen, (character) => names2[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function masked(text6) {
  return text6.replace(hash2, "$1…");
}
function prose3(text6, limit = 1e3) {
  const points = Array.from(masked(text6.slice(0, 4 * limit)));
  return visible(points.length <= limit ? points.join("") : `${points.slice(0, limit - 1).join("")}…`);
}
function withoutCommands(line2) {
  return line2.replace(/^([\s\u0085]*)::/u, "$1\\::").replaceAll("##[", "##\\[");
}
function safeLog(text6) {
  return text6.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).map((line2) => withoutCommands(visible(line2))).join("\n");
}
function safeJson(json3) {
  const hidden = new RegExp(`(?!\\n)${unseen.source}`, "gu");
  return json3.replace(hidden, (character) => character.split("").map(unicodeEscape).join("")).replaceAll("##[", "##\\u005b");
}
function unicodeEscape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function markdownText(text6) {
  return prose3(text6).trim().replace(/@(?=\w)|#(?=\d)|\bGH(?=-\d)|:(?=[\w+-]+:)/giu, "$&​").replace(/[\\`*_{}[\]()#+!|~$]/g, "\\$&").replace(/(?=:\/\/)|\bwww(?=\.)|\b(?:mailto|xmpp)(?=:)/gi, "$&\\").replace(/^(\d+)(?=\.(?:\s|$))|^(?=[-=])/, "$1\\").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function markdownCode(text6) {
  const content = visible(text6).replaceAll("<!--", "<\\!--");
  const fence = "`".repeat(1 + Math.max(0, ...[...content.matchAll(/`+/g)].map((run3) => run3[0].length)));
  return /^`|`$|^ .* $|^$/.test(content) ? `${fence} ${content} ${fence}` : `${fence}${content}${fence}`;
}
function markdownCell(markdown3) {
  return markdown3.replace(/(?<!\\)((?:\\\\)*)\|/g, "$1\\|");
}
function uriPath(path) {
  const encoded2 = path.replace(/^\/+/, "").replace(new RegExp("\\p{Cs}", "gu"), "�").split("/").map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percentEncoded));
  return encoded2.join("/");
}
function percentEncoded(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// src/report/groups.ts
function groupsOf(report) {
  const cardOf = cardsOf(report);
  const unwaived = report.findings.filter((finding) => finding.waived === null);
  return [...new Set(unwaived.map((finding) => finding.rule))].map((id) => {
    const findings = unwaived.filter((finding) => finding.rule === id);
    return { rule: cardOf(id), level: findings[0]?.level ?? "error", findings };
  });
}
function waivedOf(report) {
  return report.findings.filter((finding) => finding.waived !== null);
}
function cardsOf(report) {
  const cards = new Map(report.rules.map((rule) => [rule.id, rule]));
  return (id) => cards.get(id) ?? bareCard(id);
}
function bareCard(id) {
  return { id, title: id, level: "error", why: "", remedy: "", clause: { text: "", url: "" }, needs: [] };
}

// src/report/options.ts
function repositoryPath(path, options2) {
  return options2.folder === "" ? path : `${options2.folder.replace(/\/+$/, "")}/${path}`;
}

// src/report/wording.ts
function counted2(count2, noun) {
  return `${thousands(count2)} ${noun}${count2 === 1 ? "" : "s"}`;
}
function thousands(count2) {
  return String(count2).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function percent2(share2) {
  if (share2 > 0 && share2 < 1e-3) return "under 0.1 %";
  const shown3 = Math.round(share2 * 1e3) / 10;
  return `${share2 < 1 ? Math.min(shown3, 99.9) : shown3} %`;
}
function bytes(count2) {
  if (count2 < 1e3) return counted2(count2, "byte");
  const [size, unit] = count2 < 1e6 ? [1e3, "kB"] : count2 < 1e9 ? [1e6, "MB"] : [1e9, "GB"];
  return `${(count2 / size).toFixed(1)} ${unit}`;
}
function lines(place) {
  return place.endLine > place.line ? `:${place.line}-${place.endLine}` : `:${place.line}`;
}
function sentence(text6) {
  return text6 === "" || /[.!?]$/.test(text6) ? text6 : `${text6}.`;
}

// src/report/annotations.ts
var mostPerLevel = 10;
var mostPlaces = 3;
var levelNames = { error: "error", warning: "warning", note: "notice" };
function annotations(report, options2) {
  const causes = interleaved(groupsOf(report).map(({ rule, findings }) => causesOf(findings, options2).map((cause) => ({ rule, cause }))));
  const ranked = causes.toSorted((a, b) => Number(touches(b.cause, options2)) - Number(touches(a.cause, options2)));
  const asked = openQuestions(report).slice(0, mostPerLevel);
  return ["error", "warning", "note"].flatMap((level) => {
    const first3 = level === "warning" ? asked : [];
    const room2 = mostPerLevel - first3.length;
    return [...first3, ...ranked.filter(({ cause }) => cause[0].level === level).slice(0, room2).map(({ rule, cause }) => annotate2(rule, cause, options2))];
  });
}
function causesOf(findings, options2) {
  const causes = /* @__PURE__ */ new Map();
  for (const finding of findings.toSorted((a, b) => Number(changed(b, options2)) - Number(changed(a, options2)))) {
    const known3 = causes.get(finding.identity);
    if (known3 === void 0) causes.set(finding.identity, [finding]);
    else known3.push(finding);
  }
  return [...causes.values()];
}
function changed(finding, options2) {
  return finding.place !== null && (options2.changedPaths?.has(finding.place.path) ?? false);
}
function touches(cause, options2) {
  return changed(cause[0], options2);
}
function interleaved(lists) {
  const longest4 = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest4 }, (_, rank) => lists.flatMap((list) => list.slice(rank, rank + 1))).flat();
}
function annotate2(rule, cause, options2) {
  const [finding] = cause;
  const path = finding.place === null ? null : repositoryPath(finding.place.path, options2);
  const shown3 = path !== null && withoutCommands(visible(path)) === path;
  const unshown = path === null || shown3 ? "" : ` In ${path}.`;
  const stands = rule.clause.text === "" ? "" : ` Stands on ${rule.clause.text}.`;
  return {
    level: levelNames[finding.level],
    title: line(`${rule.id}: ${rule.title}`),
    message: line(`${finding.message}${unshown}${elsewhere(cause)}${stands} To mend it: ${finding.remedy ?? rule.remedy}`),
    path: shown3 ? path : null,
    line: shown3 ? finding.place?.line ?? null : null,
    endLine: shown3 ? finding.place?.endLine ?? null : null
  };
}
function elsewhere(cause) {
  const others2 = cause.slice(1).flatMap(({ place }) => place === null ? [] : [`${place.path}${lines(place)}`]);
  if (others2.length === 0) return "";
  const more2 = others2.length > mostPlaces ? ` and ${others2.length - mostPlaces} more` : "";
  return ` Also at ${others2.slice(0, mostPlaces).join(", ")}${more2}.`;
}
function openQuestions(report) {
  const questions2 = [...new Set(report.unanswered.map((one) => one.question))];
  return questions2.map((question) => {
    const because = report.unanswered.filter((one) => one.question === question);
    const more2 = because.length > 1 ? ` (and ${because.length - 1} more)` : "";
    return { level: "warning", title: `Unanswered: ${question}`, message: line(`${because[0]?.because ?? ""}${more2}`), path: null, line: null, endLine: null };
  });
}
function line(text6) {
  return withoutCommands(prose3(text6, 2e3));
}

// src/report/folders.ts
function foldersOf(paths, most) {
  let groups = childrenOf({ folder: "", paths, done: false });
  while (groups.length <= most) {
    const fullest = groups.filter(({ done }) => !done).toSorted((a, b) => b.paths.length - a.paths.length || compareText(a.folder, b.folder))[0];
    if (fullest === void 0) break;
    const others2 = groups.filter((group) => group !== fullest);
    const children = childrenOf(fullest);
    groups = others2.length + children.length <= most ? [...others2, ...children] : [...others2, { ...fullest, done: true }];
  }
  return groups.map(({ folder, paths: inside }) => [folder || ".", inside.length]).toSorted(([a, many], [b, more2]) => more2 - many || compareText(a, b));
}
function childrenOf({ folder, paths }) {
  const start = folder === "" ? 0 : folder.length + 1;
  const byChild = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const end = path.indexOf("/", start);
    const child = end < 0 ? folder : path.slice(0, end);
    const known3 = byChild.get(child);
    if (known3 === void 0) byChild.set(child, [path]);
    else known3.push(path);
  }
  return [...byChild].map(([child, inside]) => ({ folder: child, paths: inside, done: child === folder }));
}

// src/report/origins.ts
var mostFolders = 6;
function originsOf(files, upstream, limit) {
  const its = files.filter((file) => file.upstream === upstream).toSorted((a, b) => b.derivedLines - a.derivedLines || compareText(a.path, b.path));
  return {
    largest: its.slice(0, limit),
    rest: foldersOf(its.slice(limit).map(({ path }) => path), mostFolders),
    notices: noticeWords(its)
  };
}
var noticeNames = { kept: "kept", changed: "changed", removed: "removed", "upstream-had-none": "had none" };
function noticeCounts2(files) {
  const count2 = (state) => files.reduce((sum2, { notice: notice2 }) => sum2 + Number(notice2 === state), 0);
  return { kept: count2("kept"), changed: count2("changed"), removed: count2("removed"), "upstream-had-none": count2("upstream-had-none") };
}
function noticeWords(files) {
  const counts = noticeCounts2(files);
  const states = Object.keys(noticeNames).filter((state) => counts[state] > 0);
  return states.map((state) => `${thousands(counts[state])} ${noticeNames[state]}`).join(", ");
}
var evidenceWords = {
  exact: "byte for byte",
  names: "",
  shape: "known by its shape",
  passage: "a passage",
  literals: "known by its texts"
};
var mostRanges = 3;
function likeness(file) {
  return [percent2(file.containment), evidenceWords[file.evidence], rangeWords(file)].filter((part) => part !== "").join(", ");
}
function rangeWords({ ranges, evidence }) {
  if (ranges.length === 0) return "";
  const named4 = ranges.slice(0, mostRanges).map(({ from, to }) => from === to ? String(from) : `${from}-${to}`);
  const left = ranges.length - named4.length;
  const one = ranges.length === 1 && ranges[0]?.from === ranges[0]?.to;
  return `${one ? "line" : "lines"} ${named4.join(", ")}${left > 0 ? ` and ${thousands(left)} more` : ""}${evidence === "passage" ? " of your file" : ""}`;
}

// src/report/json.ts
function json2(report) {
  return `${safeJson(JSON.stringify(versionOne(report), null, 2))}
`;
}
function versionOne(report) {
  const { verdict } = report;
  return {
    version: 1,
    tool: report.tool,
    subject: { repository: report.subject.repository, commit: report.subject.commit },
    verdict: verdict.answer,
    gate: verdict.gate,
    blocks: verdict.blocks,
    reasons: verdict.reasons.map(masked),
    scanned: scannedOf(report),
    derived: derivedOf(report),
    license: licenseOf(report),
    credentials: credentialsOf(report),
    findings: findingsOf2(report),
    unanswered: report.unanswered.map(({ question, because }) => ({ question, because: masked(because) }))
  };
}
function scannedOf({ scanned }) {
  const unread = scanned.unread.map(({ path, because }) => ({ path, because: masked(because) }));
  return { files: scanned.files, bytes: scanned.bytes, seconds: scanned.seconds, unread: unread.toSorted((a, b) => compareText(a.path, b.path)) };
}
function derivedOf({ derivation, derivedFiles, forkOf }) {
  const upstreams2 = (derivation?.upstreams ?? []).map(({ id, license: license2, files, share: share2 }) => ({ id, license: license2, files, share: share2, notices: noticesOf2(derivedFiles, id) }));
  const forks = forkOf.map(({ upstream, because, commit }) => ({ upstream, because: masked(because), commit }));
  return {
    extent: derivation?.extent ?? null,
    share: derivation?.share ?? null,
    forkOf: forks.toSorted((a, b) => compareText(a.upstream, b.upstream) || compareText(a.because, b.because)),
    upstreams: upstreams2.toSorted((a, b) => b.share - a.share || compareText(a.id, b.id)),
    files: derivedFiles.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.upstream, b.upstream)).map(fileOf)
  };
}
function noticesOf2(files, upstream) {
  const counts = noticeCounts2(files.filter((file) => file.upstream === upstream));
  return { kept: counts.kept, changed: counts.changed, removed: counts.removed, upstreamHadNone: counts["upstream-had-none"] };
}
function fileOf({ path, upstream, origin: origin2, containment, lines: lines2, derivedLines: derivedLines2, ranges, evidence, texts, notice: notice2 }) {
  const stemsFrom = { path: origin2.path, revision: origin2.revision, version: origin2.version };
  const runs = ranges.map(({ from, to }) => ({ from, to }));
  return { path, upstream, origin: stemsFrom, containment, lines: lines2, derivedLines: derivedLines2, ranges: runs, evidence, texts, notice: notice2 };
}
function licenseOf({ license: license2 }) {
  const texts = license2.texts.map(({ place, spdx, exception, similarity }) => ({ path: place.path, spdx, exception, similarity }));
  return { declared: license2.declared, texts: texts.toSorted((a, b) => compareText(a.path, b.path)), required: license2.required };
}
function credentialsOf({ credentials: credentials3 }) {
  return credentials3.toSorted((a, b) => comparePlaces(a.place, b.place) || compareText(a.credential, b.credential)).map(({ place, credential, apiId, reach, because, trail }) => ({
    path: place.path,
    line: place.line,
    credential,
    apiId,
    reach,
    because: masked(because),
    trail: trail.map((step) => ({ path: step.place.path, line: step.place.line, says: masked(step.says) }))
  }));
}
function findingsOf2(report) {
  const cardOf = cardsOf(report);
  return report.findings.map((finding) => findingOf(finding, cardOf(finding.rule)));
}
function findingOf(finding, { clause, remedy: remedy3 }) {
  return {
    rule: finding.rule,
    level: finding.level,
    message: masked(finding.message),
    path: finding.place?.path ?? null,
    line: finding.place?.line ?? null,
    endLine: finding.place?.endLine ?? null,
    related: finding.related.map(({ place, says }) => ({ path: place.path, line: place.line, endLine: place.endLine, says: masked(says) })),
    clause: { text: clause.text, url: clause.url },
    remedy: masked(finding.remedy ?? remedy3),
    fingerprint: finding.fingerprint,
    waived: finding.waived !== null,
    waivedBecause: finding.waived === null ? null : masked(finding.waived)
  };
}

// src/report/links.ts
function repositoryUrl({ subject }, options2) {
  const { repository: repository2 } = subject;
  return repository2 !== null && /^[\w.-]+\/[\w.-]+$/.test(repository2) ? `${options2.server}/${repository2}` : null;
}
function placeUrl(place, report, options2) {
  const repository2 = repositoryUrl(report, options2);
  const { commit } = report.subject;
  if (repository2 === null || commit === null || !/^[0-9a-f]{7,64}$/.test(commit)) return null;
  const lines2 = place.endLine > place.line ? `#L${place.line}-L${place.endLine}` : `#L${place.line}`;
  return `${repository2}/blob/${commit}/${uriPath(repositoryPath(place.path, options2))}${lines2}`;
}

// src/report/markdown-findings.ts
var shown = { findings: 200, related: 10 };
function findingSections(report, options2) {
  const link2 = linker(report, options2);
  return groupsOf(report).flatMap((group) => ruleSection(group, link2));
}
function waivedSection(report, options2) {
  const waived = waivedOf(report);
  if (waived.length === 0) return [];
  const link2 = linker(report, options2);
  const rows = waived.slice(0, shown.findings).map((finding) => `- ${markdownCode(finding.rule)} ${where(finding.place, link2)}: ${markdownText(finding.waived ?? "")}`);
  return [`### ${counted2(waived.length, "finding")} waived`, ...rows, ...rest(waived.length)];
}
function ruleSection({ rule, level, findings }, link2) {
  const clause = rule.clause.url === "" ? prose3(rule.clause.text) : `[${prose3(rule.clause.text)}](${rule.clause.url})`;
  return [
    `### ${level}: [${prose3(rule.id)}](${ruleUrl(uriPath(rule.id))}), ${counted2(findings.length, "finding")}`,
    `**${sentence(rule.title)}** ${sentence(rule.why)} Stands on ${clause}.`,
    ...findings.slice(0, shown.findings).map((finding) => findingRow(finding, link2)),
    ...rest(findings.length)
  ];
}
function findingRow(finding, link2) {
  const remedy3 = finding.remedy === void 0 ? "" : ` **To mend it:** ${markdownText(finding.remedy)}`;
  const related = finding.related.slice(0, shown.related).map(({ place, says }) => `  - ${where(place, link2)}: ${markdownText(says)}`);
  const left = finding.related.length - shown.related;
  const more2 = left > 0 ? [`  - and ${thousands(left)} more`] : [];
  return [`- ${where(finding.place, link2)}: ${markdownText(finding.message)}${remedy3}`, ...related, ...more2].join("\n");
}
function where(place, link2) {
  return place === null ? "the repository" : link2(place);
}
function linker(report, options2) {
  return (place) => {
    const name2 = markdownCode(`${place.path}${lines(place)}`);
    const url = placeUrl(place, report, options2);
    return url === null ? name2 : `[${name2}](${url})`;
  };
}
function rest(count2) {
  return count2 > shown.findings ? [`- and ${thousands(count2 - shown.findings)} more`] : [];
}

// src/report/markdown-origin.ts
var named2 = { upstreams: 6, files: 20, folders: 6 };
var listed4 = 50;
function originSection(report, options2) {
  const { derivation } = report;
  const heading = "### Where the code comes from";
  const forks = report.forkOf.slice(0, listed4).map(({ because }) => `- ${markdownText(because)}`);
  const history = forks.length === 0 ? [] : [forks.join("\n")];
  if (derivation === null) return [heading, ...history, licensed(report)];
  if (derivation.upstreams.length === 0) return [heading, "Nothing found that stems from a known Telegram app.", ...history, licensed(report)];
  const tables2 = derivation.upstreams.slice(0, named2.upstreams).flatMap(({ id }) => fileTable(id, report, options2));
  const share2 = `${percent2(derivation.share)} of the repository's own lines stem from Telegram apps.`;
  return [heading, share2, upstreamTable(derivation.upstreams), ...history, licensed(report), ...tables2];
}
function licensed({ license: license2 }) {
  const declared = license2.declared === null ? "none" : markdownCode(license2.declared);
  const required = license2.required === null ? "" : ` Asked for by what it stems from: ${markdownCode(license2.required)}.`;
  return `Declared licence: ${declared}.${required}`;
}
function upstreamTable(upstreams2) {
  const rows = upstreams2.slice(0, listed4).map((one) => `| ${markdownCell(markdownText(one.id))} | ${markdownCell(markdownCode(one.license))} | ${thousands(one.files)} | ${percent2(one.share)} |`);
  return ["| upstream | licence | files | share |", "| --- | --- | ---: | ---: |", ...rows].join("\n");
}
function fileTable(id, report, options2) {
  const origins = originsOf(report.derivedFiles, id, named2.files);
  if (origins.largest.length === 0) return [];
  const rows = origins.largest.map((file) => {
    const theirs = [file.origin.path || id, file.origin.version].filter((part) => part !== "").map(markdownCode).join(" @ ");
    return `| ${markdownCell(yours(file, report, options2))} | ${markdownCell(theirs)} | ${likeness(file)} |`;
  });
  const table = ["| your file | stems from | likeness |", "| --- | --- | --- |", ...rows].join("\n");
  const notices2 = origins.notices === "" ? [] : [`Notices of the upstream's files: ${origins.notices}.`];
  const blocks = [`<details><summary>Files from ${markdownText(id)}</summary>`, table, ...restOf(origins), ...notices2, "</details>"];
  return [blocks.join("\n\n")];
}
function yours({ path, ranges }, report, options2) {
  const [first3] = ranges;
  const url = placeUrl(placeAt(path, first3?.from ?? 1, first3?.to ?? 1), report, options2);
  return url === null ? markdownCode(path) : `[${markdownCode(path)}](${url})`;
}
function restOf({ rest: rest3 }) {
  if (rest3.length === 0) return [];
  const files = rest3.reduce((sum2, [, count2]) => sum2 + count2, 0);
  const folders = rest3.slice(0, named2.folders).map(([folder, count2]) => `${markdownCode(folder)} (${thousands(count2)})`);
  return [`And ${counted2(files, "file")} more: ${folders.join(", ")}${rest3.length > named2.folders ? ", …" : ""}`];
}

// src/report/markdown.ts
var summaryBytes = 1e6;
var listed5 = 50;
var signs = { pass: "✅", fail: "❌", inconclusive: "⚠️" };
function markdown2(report, options2, limit = summaryBytes) {
  const blocks = [
    ...verdictSection(report.verdict),
    ...originSection(report, options2),
    ...nextSteps(report),
    ...unansweredSection(report),
    ...findingSections(report, options2),
    ...waivedSection(report, options2),
    ...unreadSection(report),
    footer(report)
  ];
  return fit(blocks.map(safeBlock), limit);
}
function verdictSection(verdict) {
  const gate = verdict.blocks ? `The ${verdict.gate} gate **stops here**.` : `The ${verdict.gate} gate is open.`;
  const reasons2 = verdict.reasons.slice(0, listed5).map((reason) => `- ${markdownText(reason)}`).join("\n");
  return [`## ${signs[verdict.answer]} GPL check: ${verdict.answer}`, gate, reasons2];
}
function nextSteps(report) {
  const broken = groupsOf(report).map(({ rule, findings }) => `${prose3(rule.remedy)} (${markdownCode(rule.id)}, ${counted2(findings.length, "finding")})`);
  const questions2 = [...new Set(report.unanswered.map(({ question }) => markdownCode(question)))];
  const open = questions2.length === 0 ? [] : [`Let these questions be answered, as said below: ${questions2.join(", ")}`];
  const steps = [...broken, ...open].map((step, index2) => `${index2 + 1}. ${step}`);
  return steps.length === 0 ? [] : ["### What to do next", steps.join("\n")];
}
function unansweredSection({ unanswered }) {
  if (unanswered.length === 0) return [];
  const rows = unanswered.slice(0, listed5).map(({ question, because }) => `- ${markdownCode(question)}: ${markdownText(because)}`);
  return ["### Unanswered", [...rows, ...more(unanswered.length)].join("\n")];
}
function unreadSection({ scanned }) {
  if (scanned.unread.length === 0) return [];
  const rows = scanned.unread.slice(0, listed5).map(({ path, because }) => `- ${markdownCode(path)}: ${markdownText(because)}`);
  return [`### ${counted2(scanned.unread.length, "file")} not fully looked into`, [...rows, ...more(scanned.unread.length)].join("\n")];
}
function footer({ tool, scanned }) {
  return `<sub>${tool.name} ${tool.version}: ${counted2(scanned.files, "file")}, ${bytes(scanned.bytes)}, ${scanned.seconds.toFixed(1)} s</sub>`;
}
function more(count2) {
  return count2 > listed5 ? [`- and ${thousands(count2 - listed5)} more`] : [];
}
function safeBlock(block) {
  return block.split("\n").map(withoutCommands).join("\n");
}
function fit(blocks, limit) {
  const note2 = "> **Cut here:** the summary has no room for more. The JSON and SARIF reports hold everything.";
  const encoder = new TextEncoder();
  let room2 = limit - encoder.encode(note2).length - 3;
  const kept = [];
  for (const block of blocks) {
    room2 -= encoder.encode(block).length + 2;
    if (room2 < 0) return `${[...kept, note2].join("\n\n")}
`;
    kept.push(block);
  }
  return `${kept.join("\n\n")}
`;
}

// src/report/sarif-result.ts
var mostLocations = 100;
function sarifResult({ finding, ruleIndex, report, options: options2 }) {
  const related = finding.related.flatMap((one) => derivedLines(one, report)).slice(0, mostLocations);
  const flow = codeFlow(finding, report, options2);
  const remedy3 = finding.remedy === void 0 ? "" : ` ${finding.remedy}`;
  return {
    ruleId: finding.rule,
    ...ruleIndex < 0 ? {} : { ruleIndex },
    level: finding.level,
    message: sarifMessage(`${finding.message}${remedy3}`),
    locations: [location(finding.place ?? standIn2(finding, report), options2)],
    ...related.length === 0 ? {} : {
      relatedLocations: related.map(({ place, says }, id) => ({ id, ...location(place, options2), message: sarifMessage(says) }))
    },
    partialFingerprints: { "telegramGplCheck/v1": finding.fingerprint },
    ...flow === null ? {} : { codeFlows: [flow] },
    ...finding.waived === null ? {} : { suppressions: [{ kind: "external", status: "accepted", justification: prose3(finding.waived) }] }
  };
}
function derivedLines(related, { derivedFiles }) {
  const { path, line: line2, endLine } = related.place;
  const ranges = line2 > 1 || endLine > 1 ? [] : derivedFiles.find((file) => file.path === path)?.ranges ?? [];
  return ranges.length === 0 ? [related] : ranges.map(({ from, to }) => ({ place: placeAt(path, from, to), says: related.says }));
}
function sarifMessage(text6) {
  const sentence2 = prose3(text6, 4e3).trim() || "There is nothing to say.";
  return { text: sentence2.replace(/[\\[\]]/g, "\\$&").replace(/\{(\d+)\}/g, "{{$1}}") };
}
function location(place, options2) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriPath(repositoryPath(place.path, options2)), uriBaseId: "%SRCROOT%" },
      region: { startLine: Math.max(1, place.line), endLine: Math.max(1, place.line, place.endLine) }
    }
  };
}
function standIn2(finding, report) {
  return finding.related[0]?.place ?? report.license.texts[0]?.place ?? placeAt("README.md", 1);
}
function codeFlow(finding, report, options2) {
  const { place } = finding;
  if (place === null) return null;
  const here = report.credentials.filter((use2) => use2.place.path === place.path && use2.place.line === place.line && use2.trail.length > 1);
  const use = here.find((one) => finding.identity.includes(one.credential)) ?? here[0];
  if (use === void 0) return null;
  const steps = use.trail.slice(0, mostLocations).map((step) => ({ location: { ...location(step.place, options2), message: sarifMessage(step.says) } }));
  return { threadFlows: [{ locations: steps }] };
}

// src/report/sarif.ts
var mostResults = 5e3;
function sarif(report, options2) {
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run(report, options2)] };
  return `${safeJson(JSON.stringify(log, null, 2))}
`;
}
function run(report, options2) {
  const ranked = report.findings.toSorted((a, b) => Number(a.waived !== null) - Number(b.waived !== null)).slice(0, mostResults);
  const ids = [.../* @__PURE__ */ new Set([...report.rules.map((rule) => rule.id), ...ranked.map((finding) => finding.rule)])];
  const cards = new Map(report.rules.map((rule) => [rule.id, rule]));
  const { commit } = report.subject;
  const repositoryUri = repositoryUrl(report, options2);
  return {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        version: report.tool.version,
        organization: project.name,
        informationUri: project.url,
        rules: ids.map((id) => descriptor(id, cards.get(id)))
      }
    },
    automationDetails: { id: `${project.name}/${options2.folder === "" ? "" : `${options2.folder}/`}` },
    invocations: [invocation(report, ranked.length)],
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
    ...repositoryUri === null ? {} : {
      versionControlProvenance: [{ repositoryUri, ...commit === null ? {} : { revisionId: commit }, mappedTo: { uriBaseId: "%SRCROOT%" } }]
    },
    columnKind: "utf16CodeUnits",
    properties: { derivation: derivationOf(report) },
    results: ranked.map((finding) => sarifResult({ finding, ruleIndex: ids.indexOf(finding.rule), report, options: options2 }))
  };
}
function derivationOf({ derivation, forkOf }) {
  const upstreams2 = (derivation?.upstreams ?? []).map(({ id, license: license2, files, share: share2 }) => ({ id, license: license2, files, share: share2 }));
  const forks = forkOf.map(({ upstream, because, commit }) => ({ upstream, because: prose3(because), commit }));
  return { extent: derivation?.extent ?? null, share: derivation?.share ?? null, upstreams: upstreams2, forkOf: forks };
}
function descriptor(id, card) {
  if (card === void 0) return { id };
  return {
    id,
    name: id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(""),
    shortDescription: { text: sentence(card.title) },
    fullDescription: { text: sentence(card.why) },
    help: {
      text: `${sentence(card.why)}

Stands on: ${card.clause.text} (${card.clause.url})

To mend it: ${card.remedy}`,
      markdown: `${sentence(card.why)}

**Stands on:** [${card.clause.text}](${card.clause.url})

**To mend it:** ${card.remedy}`
    },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: card.level },
    properties: { tags: ["license-compliance", "telegram"], precision: "high" }
  };
}
function invocation(report, shown3) {
  const open = report.unanswered.map(({ question, because }) => `The question ${question} is unanswered: ${prose3(because)}`);
  const unread = report.scanned.unread.slice(0, 100).map(({ path, because }) => `Not fully looked into: ${prose3(path)}: ${prose3(because)}`);
  const left = report.findings.length - shown3;
  const notes = [...open, ...unread, ...left > 0 ? [`${left} more findings were left out: GitHub keeps ${mostResults} results.`] : []];
  return {
    executionSuccessful: true,
    ...notes.length === 0 ? {} : { toolExecutionNotifications: notes.map((note2) => ({ level: "warning", message: sarifMessage(note2) })) }
  };
}

// src/report/paint.ts
var codes = {
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39],
  bold: [1, 22],
  dim: [2, 22]
};
function painter(color) {
  if (!color) return (text6) => text6;
  return (text6, colour) => `\x1B[${codes[colour][0]}m${text6}\x1B[${codes[colour][1]}m`;
}

// src/report/text-rows.ts
var listed6 = 20;
function cut(rows) {
  return rows.length <= listed6 ? rows : [...rows.slice(0, listed6), `  and ${rows.length - listed6} more`];
}
function columns(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.min(60, Math.max(...rows.map((row) => (row[column] ?? "").length))));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}`);
}

// src/report/text-derived.ts
var named3 = { files: 5, folders: 6 };
function derivedBlock(report, paint) {
  const { derivation } = report;
  const forks = cut(report.forkOf.map(({ because }) => `  ${prose3(because)}`));
  if (derivation === null) return forks.length === 0 ? [] : [paint("Derived", "bold"), ...forks];
  if (derivation.upstreams.length === 0) return [`${paint("Derived", "bold")}  nothing found that stems from a known Telegram app`, ...forks];
  const rows = derivation.upstreams.map((one) => [visible(one.id), prose3(one.license), counted2(one.files, "file"), percent2(one.share)]);
  const title = `${paint("Derived", "bold")}  ${percent2(derivation.share)} of the repository's own lines`;
  return [title, ...cut(columns(rows)), ...forks, ...derivation.upstreams.flatMap(({ id }) => upstreamRows(report.derivedFiles, id, paint))];
}
function upstreamRows(files, id, paint) {
  const origins = originsOf(files, id, named3.files);
  if (origins.largest.length === 0) return [];
  return [
    `  ${paint(visible(id), "bold")}`,
    ...origins.largest.map((file) => `    ${visible(file.path)} <- ${origin(file)}, ${likeness(file)}`),
    ...restRow(origins),
    ...origins.notices === "" ? [] : [`    ${paint("notices", "dim")}  ${origins.notices}`]
  ];
}
function origin({ upstream, origin: { path, version } }) {
  return visible(`${path === "" ? upstream : path}${version === "" ? "" : ` @ ${version}`}`);
}
function restRow({ rest: rest3 }) {
  if (rest3.length === 0) return [];
  const files = rest3.reduce((sum2, [, count2]) => sum2 + count2, 0);
  const folders = rest3.slice(0, named3.folders).map(([folder, count2]) => `${visible(folder)} (${count2})`);
  return [`    and ${counted2(files, "file")} more: ${folders.join(", ")}${rest3.length > named3.folders ? ", …" : ""}`];
}

// src/report/text-findings.ts
var shown2 = { findings: 20, related: 10 };
var colours = { error: "red", warning: "yellow", note: "cyan" };
function findingBlocks(report, paint) {
  return groupsOf(report).map((group) => groupBlock(group, paint));
}
function waivedBlock(report, paint) {
  const waived = waivedOf(report);
  if (waived.length === 0) return [];
  const rows = waived.slice(0, shown2.findings).map((finding) => `  ${finding.rule}  ${where2(finding.place)}  ${prose3(finding.waived ?? "")}`);
  return [paint(`${counted2(waived.length, "finding")} waived`, "bold"), ...rows, ...rest2(waived.length, shown2.findings, "  ")];
}
function groupBlock({ rule, level, findings }, paint) {
  return [
    `${paint(level, colours[level])}  ${paint(visible(rule.id), "bold")}  ${prose3(rule.title)}`,
    ...findings.slice(0, shown2.findings).flatMap((finding) => findingLines(finding, paint)),
    ...rest2(findings.length, shown2.findings, "  "),
    ...labelled("why", rule.why, paint),
    ...labelled("clause", rule.clause.url === "" ? rule.clause.text : `${rule.clause.text} <${rule.clause.url}>`, paint),
    ...labelled("mend", rule.remedy, paint)
  ];
}
function findingLines(finding, paint) {
  const related = finding.related.slice(0, shown2.related).map(({ place, says }) => `    ${where2(place)}  ${paint(prose3(says), "dim")}`);
  return [
    `  ${where2(finding.place)}`,
    `    ${prose3(finding.message)}`,
    ...related,
    ...rest2(finding.related.length, shown2.related, "    "),
    ...finding.remedy === void 0 ? [] : [`    ${paint("mend", "dim")}  ${prose3(finding.remedy)}`]
  ];
}
function where2(place) {
  return place === null ? "the repository" : `${visible(place.path)}${lines(place)}`;
}
function labelled(label, sentence2, paint) {
  return sentence2 === "" ? [] : [`  ${paint(label.padEnd(6), "dim")}  ${prose3(sentence2)}`];
}
function rest2(count2, limit, indent) {
  return count2 > limit ? [`${indent}and ${count2 - limit} more`] : [];
}

// src/report/text.ts
function text5(report, options2) {
  const paint = painter(options2.color);
  const blocks = [
    headline(report, paint),
    ...findingBlocks(report, paint),
    waivedBlock(report, paint),
    unansweredBlock(report, paint),
    unreadBlock(report, paint),
    derivedBlock(report, paint),
    licenseBlock(report, paint),
    credentialBlock(report, paint),
    verdictBlock(report.verdict, paint)
  ];
  return `${blocks.filter((block) => block.length > 0).map((block) => block.map(withoutCommands).join("\n")).join("\n\n")}
`;
}
function headline({ tool, subject, scanned }, paint) {
  const name2 = subject.repository ?? subject.root;
  const commit = subject.commit === null ? "" : ` at ${visible(subject.commit.slice(0, 12))}`;
  return [
    `${paint(`${tool.name} ${tool.version}`, "bold")}: ${prose3(name2)}${commit}`,
    paint(`${counted2(scanned.files, "file")}, ${bytes(scanned.bytes)}, ${scanned.seconds.toFixed(1)} s`, "dim")
  ];
}
function unansweredBlock({ unanswered }, paint) {
  if (unanswered.length === 0) return [];
  const rows = unanswered.map(({ question, because }) => `  ${question}: ${prose3(because)}`);
  return [paint("Unanswered", "bold"), ...cut(rows)];
}
function unreadBlock({ scanned }, paint) {
  if (scanned.unread.length === 0) return [];
  const rows = scanned.unread.map(({ path, because }) => `  ${visible(path)}: ${prose3(because)}`);
  return [paint(`${counted2(scanned.unread.length, "file")} not fully looked into`, "bold"), ...cut(rows)];
}
function licenseBlock({ license: license2 }, paint) {
  if (license2.declared === null && license2.required === null && license2.texts.length === 0) return [];
  const texts = license2.texts.map(({ place, spdx, similarity }) => `  ${visible(place.path)}: ${prose3(spdx)}, ${percent2(similarity)} alike`);
  const required = license2.required === null ? "" : `; what it stems from asks for ${prose3(license2.required)}`;
  return [`${paint("Licence", "bold")}  ${license2.declared === null ? "none declared" : prose3(license2.declared)}${required}`, ...cut(texts)];
}
function credentialBlock({ credentials: credentials3 }, paint) {
  if (credentials3.length === 0) return [];
  const rows = credentials3.map((use) => [String(use.apiId), visible(use.credential), use.reach, `${visible(use.place.path)}${lines(use.place)}`]);
  return [paint("Published credentials", "bold"), ...cut(columns(rows))];
}
function verdictBlock(verdict, paint) {
  const colour = { pass: "green", fail: "red", inconclusive: "yellow" };
  const stops = verdict.blocks ? `the ${verdict.gate} gate stops here` : `the ${verdict.gate} gate is open`;
  return [...verdict.reasons.map((reason) => prose3(reason)), `${paint(verdict.answer.toUpperCase(), colour[verdict.answer])}: ${stops}`];
}

// src/report/reporters.ts
var reporters = { text: text5, json: json2, sarif, markdown: markdown2 };
var formats = Object.keys(reporters);

// src/action.ts
var dist = fileURLToPath(new URL(".", import.meta.url));
var { env } = process;
try {
  await run2();
} catch (error) {
  say(safeLog(error instanceof Error ? error.stack ?? error.message : String(error)));
  const plea = `Please report it, with the lines above, at ${project.issues}`;
  fail(`This is a bug in ${project.name}, and no check was completed. ${plea}`, 70);
}
async function run2() {
  const task = await prepare();
  if (!task.ok) {
    fail(safeLog(task.error.message), 2);
    return;
  }
  const { configured: { request }, token: token3 } = task.value;
  const ports = createPorts({
    root: request.root,
    token: token3,
    apiUrl: apiUrlOf(env),
    offline: request.offline,
    dist,
    onProgress: createProgress()
  });
  const report = await check(request, ports);
  await show(report, task.value, await reportOptions(request, ports));
  finish(report);
}
async function prepare() {
  const given = parseInputs(input);
  if (!given.ok) return given;
  const files = filesOfInputs(given.value, env.RUNNER_TEMP ?? tmpdir());
  if (!files.ok) return files;
  const root = resolve2(last(given.value, "path") ?? ".");
  const trouble = await folderTrouble(root);
  if (trouble !== null) return wrong("path", root, `the input path names ${root}, which ${trouble}`);
  const event = readGithubEvent(env, await readEventPayload(env.GITHUB_EVENT_PATH));
  const named4 = last(given.value, "config");
  const config = await readConfigFile({ root, named: named4, usualPlaces: configPlaces, trusted: event.checkoutTrusted });
  if (!config.ok) return wrong("config", named4, config.because);
  if (config.value.notice !== null) note(safeLog(config.value.notice));
  const configured = await configure(given.value, {
    tool: await readTool(dist),
    root,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    event,
    ruleIds,
    config: config.value.file,
    checkout: { commit: await headCommit(root), repository: await originRepository(root, env.GITHUB_SERVER_URL) }
  });
  return configured.ok ? right({ configured: configured.value, token: last(given.value, "token"), files: files.value }) : configured;
}
function createProgress() {
  let current = "";
  return (stage) => {
    if (stage !== current) say(`${stage}…`);
    current = stage;
  };
}
async function reportOptions({ root, policy, base }, ports) {
  const folder = relative2(resolve2(env.GITHUB_WORKSPACE ?? "."), root).replaceAll("\\", "/");
  const changed2 = policy.gate === "pull-request" && base !== null ? await ports.tree.changedSince(base) : null;
  return {
    color: false,
    folder: folder.startsWith("..") ? "" : folder,
    server: env.GITHUB_SERVER_URL ?? "https://github.com",
    changedPaths: changed2?.ok === true ? new Set(changed2.value.paths) : null
  };
}
async function show(report, { files }, options2) {
  await attempt("the log", () => sayFolded("Report", safeLog(reporters.text(report, options2))));
  await attempt("the annotations", () => annotations(report, options2).forEach(annotate));
  await attempt("the summary of the job", () => summarise(reporters.markdown(report, options2)));
  await attempt("the SARIF report", () => save("sarif-file", files.sarif, reporters.sarif(report, options2)));
  await attempt("the report", () => save("report-file", files.report, reporters[files.format](report, options2)));
  await attempt("the outputs", () => outputsOf(report).forEach(([name2, value]) => output(name2, value)));
}
async function attempt(what, task) {
  try {
    await task();
  } catch (error) {
    const because = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
    warn(safeLog(`${what} could not be made: ${because} The verdict stands.`));
  }
}
async function save(name2, file, content) {
  const written2 = await writeReport(resolve2(file), content);
  if (!written2.ok) throw new Error(`${written2.because}.`);
  output(name2, written2.value);
}
function outputsOf({ verdict, findings, derivation, license: license2 }) {
  const count2 = (level) => String(findings.filter((finding) => finding.level === level && finding.waived === null).length);
  return [
    ["verdict", verdict.answer],
    ["errors", count2("error")],
    ["warnings", count2("warning")],
    ["notes", count2("note")],
    ["derived-share", derivation === null ? "" : String(Math.round(derivation.share * 1e4) / 1e4)],
    ["upstreams", derivation === null ? "" : JSON.stringify(derivation.upstreams.map(({ id }) => id))],
    ["required-license", license2.required ?? ""]
  ];
}
function finish({ verdict }) {
  const reason = `${verdict.answer}${verdict.reasons.length > 0 ? `: ${verdict.reasons.join(" ")}` : ""}`;
  if (verdict.blocks) fail(safeLog(reason.replace(/\s+/g, " ")), exitCode(verdict));
  else say(safeLog(reason));
}
