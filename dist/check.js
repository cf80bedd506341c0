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
  return a === b || families.some((family2) => a !== null && b !== null && family2.includes(a) && family2.includes(b));
}
function languageOf(path) {
  const name2 = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const whole = byFileName.get(name2) ?? (name2.startsWith(".env.") ? byId.get("dotenv") : void 0);
  if (whole) return whole;
  const dot = name2.lastIndexOf(".");
  return dot < 0 ? null : byExtension.get(name2.slice(dot + 1)) ?? null;
}

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
var words = /DO NOT EDIT|do not (?:edit|modify) (?:it |this file )?(?:manually|by hand)|@generated|auto-?generated (?:by|from|file)|generated by the protocol buffer compiler|This file (?:is|was) (?:auto)?generated|Form generated from reading UI file/i;
function isGeneratedName(path) {
  return names.test(path);
}
var headBytes = 700;
function saysGenerated(head) {
  return words.test(head.slice(0, headBytes));
}
function withContentRole(file, head) {
  return file.role === "first-party" && saysGenerated(head) ? { ...file, role: "generated" } : file;
}
var settings = /(?:^|\/)(?:[\w-]+\.conf(?:ig)?(?:\.[\w-]+)?|webpack(?:\.[\w.-]+)?|gulpfile(?:\.babel)?|gruntfile|\.(?:eslint|prettier|babel|stylelint)rc)\.(?:[cm]?[jt]s|[jt]sx)$|(?:^|\/)(?:setup|conf)\.py$/i;
function isToolSettings(path) {
  return settings.test(path);
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
var testFolders = /* @__PURE__ */ new Set(["test", "tests", "__tests__", "testing", "spec", "specs", "androidtest", "testfixtures", "fixtures", "testdata", "test-data", "test_data", "__mocks__", "mocks", "__fixtures__", "e2e", "unittests", "integrationtest", "integration-tests", "commontest", "sharedtest", "jvmtest", "iostest", "nativetest", "jstest", "androidunittest", "androidinstrumentedtest", "androidhosttest"]);
var testTarget = /(?:^|\/)[A-Z]\w*(?:[a-z]|UI)Tests\//;
var testNames = /(?:^|\/)(?:test_[^/]+|conftest|[^/]+_(?:test|spec)|[^/]+\.(?:test|spec|cy|e2e))\.[^/.]+$|(?:^|\/)[^/]*[a-z](?:Tests?|TestCase|Spec|IT)\.(?:java|kt|swift|cs|m|mm|php|scala|groovy)$/;
var documentationFolders = /* @__PURE__ */ new Set(["doc", "docs", "documentation", "example", "examples", "sample", "samples", "man"]);
var documentationNames = /\.(?:md|markdown|mdx|rst|adoc|txt|textile|pdf|docx?)$|(?:^|\/)(?:readme|changelog|changes|license|licence|copying|notice|authors|contributing|legal)(?:\.[^/]*)?$/i;
var notProse = /(?:^|\/)(?:cmakelists|meson_options|requirements[^/]*)\.txt$/i;
function createPathReader() {
  const known5 = /* @__PURE__ */ new Map();
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    let says = known5.get(folder);
    if (says === void 0) known5.set(folder, says = whatFolderSays(folder));
    return says ?? { role: roleByName(path), library: null };
  };
}
function whatFolderSays(folder) {
  const folders2 = tellingFolders(folder);
  for (const one of folders2) {
    if (vendoredFolders.has(one) || vendoredLibraries.has(one)) return { role: "vendored", library: folders2.find((other3) => vendoredLibraries.has(other3)) ?? null };
    if (testFolders.has(one)) return { role: "test", library: null };
    if (documentationFolders.has(one)) return { role: "documentation", library: null };
  }
  if (testTarget.test(folder)) return { role: "test", library: null };
  const makers = vendoredPackages.exec(folder)?.[1];
  return makers === void 0 ? null : { role: "vendored", library: makers };
}
function roleByName(path) {
  if (isGeneratedName(path)) return "generated";
  if (testNames.test(path)) return "test";
  return documentationNames.test(path) && !notProse.test(path) ? "documentation" : "first-party";
}
function tellingFolders(folder) {
  const folders2 = folder.toLowerCase().split("/");
  folders2.pop();
  const root = folders2.findIndex((one) => one === "java" || one === "kotlin" || one === "scala");
  return root < 0 ? folders2 : folders2.slice(0, root);
}

// src/collect/collect.ts
async function collect(request, tree) {
  const listing = await tree.list({ exclude: request.exclude, tests: request.testPaths });
  const tests = new Set(listing.tests);
  const whatPathSays = createPathReader();
  const files2 = listing.paths.map((path) => sourceFile(path, whatPathSays(path), tests.has(path)));
  return { files: files2, passedOver: listing.passedOver };
}
function sourceFile(path, { role, library }, isTest) {
  const file = { path, role: isTest ? "test" : role, language: languageOf(path)?.id ?? null };
  return library === null ? file : { ...file, library };
}

// src/model/place.ts
function placeAt(path, line, endLine = line) {
  return { path, line, endLine };
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
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
  const parts2 = JSON.stringify([rule, path === null ? null : normalisedPath(path), identity, occurrence]);
  return createHash("sha256").update(parts2).digest("hex").slice(0, 32);
}
function normalisedPath(path) {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "").normalize("NFC");
}

// src/decide/levels.ts
var weight = { error: 0, warning: 1, note: 2 };
function levelSet(rule, policy) {
  return (Object.hasOwn(policy.levels, rule.id) ? policy.levels[rule.id] : void 0) ?? null;
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
function waived(finding, { waivers, comments, baseline }) {
  const waiver = waivers.find((one) => covers(one, finding));
  if (waiver !== void 0) return { waived: waiver.reason, waivedBy: "settings" };
  const comment = comments.find((one) => commentCovers(one, finding));
  if (comment !== void 0) return { waived: comment.reason, waivedBy: "comment" };
  return baseline?.fingerprints.has(finding.fingerprint) === true ? { waived: `It stands in ${baseline.path}.`, waivedBy: "baseline" } : { waived: null };
}
function covers(waiver, { rule, place: place3, fingerprint: fingerprint2 }) {
  if (waiver.rule !== rule || waiver.fingerprint !== void 0 && waiver.fingerprint !== fingerprint2) return false;
  return waiver.path === null || place3 !== null && matches(place3.path, waiver.path);
}
function commentCovers({ rule, reason, place: { path, line }, until }, finding) {
  const { place: place3 } = finding;
  return reason !== null && rule === finding.rule && place3 !== null && place3.path === path && place3.line >= line && place3.line <= until;
}
function coversAll(waivers, rule) {
  return waivers.some((waiver) => waiver.rule === rule && waiver.path === null && waiver.fingerprint === void 0);
}
function matches(path, glob) {
  return glob !== "" && picomatch.isMatch(path, glob, { dot: true, windows: false });
}

// src/decide/findings.ts
function findingsOf(rulings, policy, waiving) {
  const perRule = rulings.map((ruling) => ({ level: levelSet(ruling.rule, policy), ruling }));
  return perRule.flatMap(({ level, ruling }) => level === "off" ? [] : findingsOfRule(ruling, level, waiving)).toSorted((a, b) => compareLevels(a.level, b.level));
}
function findingsOfRule(ruling, level, waiving) {
  const seen = /* @__PURE__ */ new Map();
  return ruling.breaches.toSorted(compareBreaches).map((breach) => {
    const rule = ruling.rule.id;
    const path = breach.spread === true ? null : breach.place?.path ?? null;
    const key = fingerprint(rule, path, breach.identity, 0);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const found = { ...breach, rule, level: level ?? breach.level ?? ruling.rule.level, fingerprint: fingerprint(rule, path, breach.identity, occurrence) };
    return { ...found, ...waived(found, waiving) };
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
function madeWrong({ place: place3, related }, touchesLegalFile, added) {
  return place3 === null && touchesLegalFile || related.some((one) => added?.has(one.place.path) === true);
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
  const reasons = [
    ...countsByLevel(failing).map((count2) => `${count2}.`),
    ...gateReasons(grounds),
    ...openReasons(grounds),
    ...expiredReasons(grounds),
    ...countsByLevel(others2).map((count2) => `${count2}; the threshold is ${policy.failOn === "never" ? "error" : policy.failOn}.`),
    ...waivedReasons(findings)
  ];
  return reasons.length > 0 ? reasons : [allClear(grounds.active)];
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
function openReasons({ open: open3, unanswered }) {
  const questions2 = [...new Set(open3.flatMap((ruling) => ruling.open))].toSorted(compareText);
  return questions2.map((question) => {
    const because = [...new Set(unanswered.filter((one) => one.question === question).map((one) => one.because))];
    const more = because.length > 1 ? ` (and ${because.length - 1} more)` : "";
    return `The question ${question} is unanswered: ${because[0] ?? "nobody said why."}${more}`;
  });
}
function expiredReasons({ expired, findings }) {
  const broken = new Set(findings.filter((finding) => finding.waived === null).map((finding) => finding.rule));
  return expired.filter((waiver) => broken.has(waiver.rule)).map((waiver) => `A waiver for ${waiver.rule} expired on ${waiver.expires ?? ""} and no longer counts.`);
}
function waivedReasons(findings) {
  const waived2 = findings.filter((finding) => finding.waived !== null);
  return waived2.length === 0 ? [] : [`${counted(waived2.length, "finding")} waived: ${rulesOf(waived2)}.`];
}
function allClear(active) {
  const met = active.filter((ruling) => ruling.answer === "met").length;
  if (met === 0) return "None of the rules applies to this repository.";
  return met === 1 ? "The one rule that applies is kept." : `All ${met} rules that apply are kept.`;
}
function counted(count2, noun) {
  return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
}

// src/model/waiver-comment.ts
var waiverMark = "telegram-gpl-check-ignore";

// src/decide/remarks.ts
function remarksOn(setup) {
  return [...aboutWaivers(setup), ...aboutBaseline(setup), ...aboutChangedSettings(setup), ...aboutComments(setup)];
}
function aboutWaivers({ rulings, findings, valid, expired }) {
  const open3 = new Set(rulings.filter((ruling) => ruling.open.length > 0).map((ruling) => ruling.rule.id));
  const idle4 = (waiver) => !open3.has(waiver.rule) && !findings.some((finding) => covers(waiver, finding));
  return [
    ...valid.filter(idle4).map((waiver) => remark(`The waiver of ${waiver.rule}${stated(waiver)} covers nothing; take it out.`)),
    ...expired.filter(idle4).map((waiver) => remark(`The waiver of ${waiver.rule}${stated(waiver)} expired on ${waiver.expires ?? ""} and would cover nothing any more; take it out.`))
  ];
}
function stated({ statedIn }) {
  return statedIn === void 0 ? "" : ` in ${statedIn}`;
}
function aboutBaseline({ findings, policy: { baseline } }) {
  if (baseline === void 0) return [];
  const found = new Set(findings.map(({ fingerprint: fingerprint2 }) => fingerprint2));
  const gone = [...baseline.fingerprints].filter((fingerprint2) => !found.has(fingerprint2)).length;
  if (gone === 0) return [];
  return [remark(`${gone} of the ${baseline.fingerprints.size} findings in ${baseline.path} ${gone === 1 ? "is" : "are"} found no more; write it anew with --write-baseline.`)];
}
function aboutChangedSettings({ findings, policy, valid, changedPaths }) {
  const sources2 = /* @__PURE__ */ new Map();
  const counting = findings.flatMap((finding) => {
    if (finding.waivedBy === "baseline") return [policy.baseline?.path];
    return finding.waivedBy === "settings" ? [valid.find((waiver) => covers(waiver, finding))?.statedIn?.replace(/:\d+$/, "")] : [];
  });
  for (const path of counting) if (path !== void 0 && changedPaths?.has(path) === true) sources2.set(path, (sources2.get(path) ?? 0) + 1);
  return [...sources2].map(([path, count2]) => remark(`This pull request changes ${path}, which waives ${count2 === 1 ? "one finding" : `${count2} findings`}.`));
}
function aboutComments({ rulings, findings, comments, policy, changedPaths }) {
  const [first2] = comments;
  if (policy.heedsComments !== true && first2 !== void 0) {
    const count2 = comments.length === 1 ? "A comment was" : `${comments.length} comments were`;
    return [{ message: `${count2} not heeded: under this event the checkout may be a stranger's, who could switch the check off.`, place: first2.place }];
  }
  const rules2 = new Set(rulings.map(({ rule }) => rule.id));
  return comments.toSorted((a, b) => comparePlaces(a.place, b.place)).flatMap((comment) => {
    const covered = findings.some((finding) => commentCovers(comment, finding));
    const message2 = troubleWith(comment, rules2) ?? (covered ? null : `This comment waives ${comment.rule}, and nothing of that rule is found at its line or the next; take it out.`);
    if (message2 !== null) return [{ message: message2, place: comment.place }];
    return changedPaths?.has(comment.place.path) === true ? [{ message: `A comment in a file that this pull request changes waives ${comment.rule}: ${comment.reason ?? ""}`, place: comment.place }] : [];
  });
}
function troubleWith({ rule, reason }, rules2) {
  const shape = `${waiverMark} RULE: reason`;
  if (rule === "") return `This comment waives nothing: it names no rule. Write ${shape}.`;
  if (!rules2.has(rule)) return `This comment waives nothing: there is no rule ${rule}. Write ${shape}.`;
  return reason === null ? `This comment waives nothing: it gives no reason. Write ${shape}.` : null;
}
function remark(message2) {
  return { message: message2, place: null };
}

// src/decide/decide.ts
function decide(rulings, unanswered, policy, occasion) {
  const { valid, expired } = splitByDate(policy.waivers, occasion.today);
  const active = rulings.filter((ruling) => levelSet(ruling.rule, policy) !== "off");
  const comments = occasion.comments ?? [];
  const findings = findingsOf(active, policy, { waivers: valid, comments: policy.heedsComments === true ? comments : [], baseline: policy.baseline ?? null });
  const failing = findings.filter((finding) => finding.waived === null && reaches(finding.level, policy.failOn));
  const open3 = active.filter((ruling) => ruling.open.length > 0 && !coversAll(valid, ruling.rule.id));
  const answer = failing.length > 0 ? "fail" : open3.length > 0 ? "inconclusive" : "pass";
  const blockers = blockersOf(failing, active, policy.gate, occasion);
  const stops = blockers.length > 0 || policy.gate === "release" && answer === "inconclusive";
  const reasons = reasonsFor({ active, findings, failing, blockers, open: open3, unanswered, expired, policy, changedPaths: occasion.changedPaths });
  const remarks = remarksOn({ rulings, findings, valid, expired, comments, policy, changedPaths: occasion.changedPaths });
  return { findings, remarks, verdict: { answer, gate: policy.gate, blocks: stops && policy.failOn !== "never", reasons } };
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

// src/kernel/kernel.ts
import { Buffer as Buffer2 } from "node:buffer";

// src/kernel/code.ts
var code = "AGFzbQEAAAABOApgAX8Bf2ACf38AYAABf2AAAGABfwBgBH9/f38AYAN/f38Bf2AFf39/f38AYAN/f38AYAJ/fwF/Ax0cAgMGAAcGCAAAAAAAAAQDAQUFAgEFAgMEAQkEAQUDAQAABvgCS38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAQt/AUEAC38BQQELfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwfuBT0HYmxpbmRBdAMCBmtlcHRBdAMFB2xpbmVzQXQDAwVyYXdBdAMBB3Jlc2VydmUADQd0ZXh0c0F0AwQJY29kZUxpbmVzAyADbGV4ABIJc2V0SGFzaGVzABEIc2V0UnVsZXMAEAhzZXRUZXh0cwAPBXRleHRzAx8QZmluZ2VycHJpbnRXaG9sZQAIBnNhbXBsZQAHCnNldENoYW5uZWwABgl3aG9sZUhhc2gDMw13aG9sZUlkZW50aXR5AzQLZW5kT2ZEaWdpdHMADAxlbmRPZkVuY29kZWQACwpuZXh0RGlnaXRzAAoLbmV4dEVuY29kZWQACQtuZXh0QXBpSGFzaAADCG5leHRGb3VyAAIGYWdlc0F0AzoGYml0c0F0AzcLZGVjb2RlU2hhcmQABQ9ncm91cENoYW5uZWxzQXQDQQpncm91cENvdW50A0MLZ3JvdXBFbmRzQXQDQAxncm91cEZpbGVzQXQDPgxncm91cE1hc2tzQXQDPwhncm91cHNBdAM2DWdyb3VwU2NhbGVzQXQDQgRoaUF0AzsEbG9BdAM8B21hc2tzQXQDOAlwYWlyQ291bnQDPQxyZXNlcnZlU2hhcmQABAh0cmFpdHNBdAM1CHdhbnRlZEF0AzkDYWRkABsIYWRkUGFpcnMAGgdtYXlIb2xkABkJcGFpcnNIaUF0AwYJcGFpcnNMb0F0AwcNcmVzZXJ2ZUZpbHRlcgAYDHJlc2VydmVQYWlycwAXCmJ1aWxkVGFibGUAFg1jaGFubmVsRW5kc0F0Aw0GaGl0c0F0Aw4IbmV4dEhpdHMAFQtyZXNlcnZlSm9pbgAUEnJlc2VydmVKb2luZWRTaGFyZAATC3NjYW5uZWRIaUF0AwsLc2Nhbm5lZExvQXQDDA9zaGFyZENoYW5uZWxzQXQDEgtzaGFyZEVuZHNBdAMRCXNoYXJkSGlBdAMPCXNoYXJkTG9BdAMQDXNoYXJkU2NhbGVzQXQDEwZtZW1vcnkCAAgBAQrERRx+AQN/IzZBHiM2I0kiAEEDdmoiASNHSQR/IAEpAwAgAEEHca2IpwVBAAtBf3NoIgAgAEEeSxsiASNJakEBaiICQQN2aiIAI0dJBH8gACkDACACQQdxrYinBUEACyEAI0kgAUEBdEEBamokSUEBIAF0IgEgACABQQFrcWpBAWsLDABBgIACJABBfyQdC6QBAQR7IAD9DyEDIABBCHb9DyEEIABBEHb9DyEFIABBGHb9DyEGIwAiACACQYCAAmoiAiAAIAJJGyECIAFBgIACaiEAA0AgACACSQRAIAD9AAQAIAP9IyAA/QAEASAE/SP9TiAA/QAEAiAF/SMgAP0ABAMgBv0j/U79Tv1kIgEEQEF/IAAgAWhqIgBBgIACayAAIAJPGw8LIABBEGohAAwBCwtBfwv3AgEDfyAAQYCAAmohAANAIAAjAEkEQCAA/QAEAP0MICAgICAgICAgICAgICAgIP1Q/QxoaGhoaGhoaGhoaGhoaGho/SMgAP0ABAH9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf0j/U4gAP0ABAL9DCAgICAgICAgICAgICAgICD9UP0Mc3Nzc3Nzc3Nzc3Nzc3Nzc/0jIAD9AAQD/QwgICAgICAgICAgICAgICAg/VD9DGhoaGhoaGhoaGhoaGhoaGj9I/1O/U79ZCEBA0AgAQRAIAAgAWhqIgJBg4ACTwR/IAJBA2stAABBIHJB4QBGBUEACwR/IAJBAmstAABBIHJB8ABGBUEACwR/QQEFIAJBAWsiA0GDgAJPBH8gA0EDay0AAEEgckHhAEYFQQALBH8gA0ECay0AAEEgckHwAEYFQQALCwRAIAJBgIACaw8LIAEgAUEBa3EhAQwBCwsgAEEQaiEADAELC0F/C6ABACAAJEQgAyRFIAQkRkGAgAIkOCADQQJ0QYCAAmokOiM6IABBAnRqJDsgBEECdCIDIztqJD4jPiADaiQ/Iz8gA2okQCNAIANqJDwjPCAEQQF0aiRBI0EgBGokQiNCIARqJDUjNSAAQQNsaiQ5IzkgAGokNiM2IAFqJEcjRyQ3IzcgAmokSCNIQd+ABGpBEHYiAD8ASgRAIAA/AGtAABoLC9QEARN/QQAkQ0EAJD1BACRKQQAkSSNGIQoDQCAFI0RJBEAjOSAFai0AACEQQQAhC0EAIQYDQCAAIAZLBEAgBiAAQQFrRgR/QQAFIAEjNSAFQQNsaiAGai0AAEEPcSIDIAEgA0kbCyEUEAAhDANAIAwEQBAAIQ0QACIHRSANI0VPciAHIApLcgRAQQAPCyAKIAdrIQogCyM4IA1BAnRqKAIAciELQQAhCEEBQR9CAUIgIBStfYa6IAdBAWq4o0TvOfr+Qi7mP6L8A2drIgNBACADQQBOGyIOdEEBayERQQEgAiAUaiIPdEEBayESI0ohBCM9IQkjPSAHaiETA0AgCSATSQRAQQAhAwNAIAMjNyAEQQN2aiIDI0hJBH8gAykDACAEQQdxrYinBUEAC0F/c2giFWohAyAEIBVqIQQgFUEgRg0ACyM7IAlBAnRqIAggAyAOdCM3IARBAWoiA0EDdmoiBCNISQR/IAQpAwAgA0EHca2IpwVBAAsgEXFqaiIINgIAIzwgCUEBdGojNyADIA5qIgNBA3ZqIgQjSEkEfyAEKQMAIANBB3GtiKcFQQALIBJxQRAgD2t0OwEAIAMgD2ohBCAJQQFqIQkMAQsLIAQkSiAQBEAjQ0ECdCIDIz9qIzggDUECdGooAgA2AgAjPiADaiAFNgIAI0EjQ2ogBjoAACNCI0NqIBQ6AAAjPSAHaiQ9I0AgA2ojPTYCACNDQQFqJEMLIAxBAWshDAwBCwsgBkEBaiEGDAELCyM6IAVBAnRqIAs2AgAgBUEBaiEFDAELCyAKRQsaACMCIwEgABskMSMCIzFrJDIgASQvIAIkMAuyBAENfyMeIy9JBEBBAA8LIy8hAkEBIQEDQCACIAdLBEAgAUGx893xeWwhASAHQQFqIQcMAQsLIAEhBSMxIx5BAnRqIy9BAnQiCGshCyMFIQMjMSAIaiECQQAhByMxIQEDQCABIAJJBEAgASgCACAHQbHz3fF5bGohByABQQRqIQEMAQsLIzEhAgNAIAcgB0EQdnNB65Svr3hsIgFBDXYgAXNBtdzKlXxsIgFBEHYgAXMiDCAATQR/IAIjL0ECdGohCUEAIQQgAiMyaiEGA0AgBiAJIzJqSQRAIAQgBigCACIBIyJGIAEjI0ZqQQBHaiEEIAZBBGohBgwBCwsjLyAEQQNsTwR/IzAhDUEAIQogAiEEAn8DQCAEIAlJBEAgBCgCACEGIAIhAQNAIAEgBEkEfyABKAIAIAZHBUEACwRAIAFBBGohAQwBCwtBASABIARGBH8gDSAKQQFqIgpNBUEACw0CGiAEQQRqIQQMAQsLQQALBUEACwVBAAsEQCADIAw2AgAgAiAIaiEEQQAhBiACIQEDQCABIARJBEAgASgCACAGQfeUr694bGohBiABQQRqIQEMAQsLIAMgBiAGQRB2c0HrlK+veGwiAUENdiABc0G13MqVfGwiAUEQdiABc0H//wNxNgIEIAMgAiMxa0ECdjYCCCADQQxqIQMLIAIgC0cEQCACIAhqKAIAIAdBsfPd8XlsaiACKAIAIAVsayEHIAJBBGohAgwBCwsgAyMFa0EMbgvxAgEGfyMBIx5BAnRqIQQjASEBA0AgASAESQRAIAMgASgCACMCIAEjAWtqKAIAR2ohAyABQQRqIQEMAQsLIANBAXQgAEkEf0EABSAAIQIjASIBIQMCfwNAIAMgBEkEQCADKAIAIQYgASEAA0AgACADSQR/IAAoAgAgBkcFQQALBEAgAEEEaiEADAELC0EBIAAgA0YEfyACIAVBAWoiBU0FQQALDQIaIANBBGohAwwBCwtBAAsLRQRAQQAPC0EAIQEjASEAA0AgACAESQRAIAAoAgAgAUGx893xeWxqIQEgAEEEaiEADAELCyMeIAFzIgBBEHYgAHNB65Svr3hsIgBBDXYgAHNBtdzKlXxsIgBBEHYgAHMkM0EAIQAjASEBA0AgASAESQRAIAEoAgAgAEH3lK+veGxqIQAgAUEEaiEBDAELCyAAIABBEHZzQeuUr694bCIAQQ12IABzQbXcypV8bCIAQRB2IABzQf//A3EkNEEBC7sHAwF7AX4CfyAAQYCAAmoiA/0ABAAiAf0MKysrKysrKysrKysrKysrK/0jIAH9DC8vLy8vLy8vLy8vLy8vLy/9I/1QIAH9DC0tLS0tLS0tLS0tLS0tLS39IyAB/QxfX19fX19fX19fX19fX19f/SP9UP1QIAH9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0mIAH9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9UP1Q/WQgA/0ABBAiAf0MKysrKysrKysrKysrKysrK/0jIAH9DC8vLy8vLy8vLy8vLy8vLy/9I/1QIAH9DC0tLS0tLS0tLS0tLS0tLS39IyAB/QxfX19fX19fX19fX19fX19f/SP9UP1QIAH9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0mIAH9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9UP1Q/WRBEHRyIQADQCADIwBJBEAgAK0gA/0ABCAiAf0MKysrKysrKysrKysrKysrK/0jIAH9DC8vLy8vLy8vLy8vLy8vLy/9I/1QIAH9DC0tLS0tLS0tLS0tLS0tLS39IyAB/QxfX19fX19fX19fX19fX19f/SP9UP1QIAH9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0mIAH9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9UP1Q/WQgA/0ABDAiAf0MKysrKysrKysrKysrKysrK/0jIAH9DC8vLy8vLy8vLy8vLy8vLy/9I/1QIAH9DC0tLS0tLS0tLS0tLS0tLS39IyAB/QxfX19fX19fX19fX19fX19f/SP9UP1QIAH9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0mIAH9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9UP1Q/WRBEHRyIgCtQiCGhCICQgGIIAKDIgJCAoggAoMiAkIEiCACgyICQgiIIAKDIgJCBoggAoOnIgQEQCADIARoakGAgAJrDwsgA0EgaiEDDAELC0F/C78CAgJ/AXsgAEGAgAJqIgH9AAQAIgP9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0mIAP9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwGBgYGBgYGBgYGBgYGBgYG/Sb9UP1kIQADQCABIwBJBEAgACAB/QAEECID/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9JiAD/QwgICAgICAgICAgICAgICAg/VD9DGFhYWFhYWFhYWFhYWFhYWH9cf0MBgYGBgYGBgYGBgYGBgYGBv0m/VD9ZCIAQRB0ciICQQF2IAJxIgJBAnYgAnEiAkEEdiACcUH//wNxIgIEQCABIAJoakGAgAJrDwsgAUEQaiEBDAELC0F/C9EDAQF7IABBgIACaiEAA0AgAP0ABAAiAf0MKysrKysrKysrKysrKysrK/0jIAH9DC8vLy8vLy8vLy8vLy8vLy/9I/1QIAH9DC0tLS0tLS0tLS0tLS0tLS39IyAB/QxfX19fX19fX19fX19fX19f/SP9UP1QIAH9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0mIAH9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9UP1Q/WRB//8DRgRAIABBEGohAAwBCwsgACAA/QAEACIB/QwrKysrKysrKysrKysrKysr/SMgAf0MLy8vLy8vLy8vLy8vLy8vL/0j/VAgAf0MLS0tLS0tLS0tLS0tLS0tLf0jIAH9DF9fX19fX19fX19fX19fX1/9I/1Q/VAgAf0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/SYgAf0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DBoaGhoaGhoaGhoaGhoaGhr9Jv1Q/VD9ZEF/c2hqQYCAAmsLkQIBAXsgAEGAgAJqIQADQCAA/QAEACIB/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9JiAB/QwgICAgICAgICAgICAgICAg/VD9DGFhYWFhYWFhYWFhYWFhYWH9cf0MBgYGBgYGBgYGBgYGBgYGBv0m/VD9ZEH//wNGBEAgAEEQaiEADAELCyAAIAD9AAQAIgH9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0mIAH9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwGBgYGBgYGBgYGBgYGBgYG/Sb9UP1kQX9zaGpBgIACawsvACAAQYCAAmokACMAQd+ABGpBEHYiAD8ASgRAIAA/AGtAABoLIwBBAEHgAPwLAAviBAEHfyMnLQAAIgBB4ABGIgFFBEAjLgR/IyctAAEgAEYFQQALBH8jJy0AAiAARgVBAAshAQtBA0EBIAFBACAAQeAARxsbIQQgAQRAIyciAC0AACEDIAAgBGohBgJAA0AgBiMASQRAIAYtAAAiAkHcAEYEQCAGQQFqIQYFIAQgBmohACACIANGBH8gBEEBRgR/QQEFIAYtAAEgA0YEfyAGLQACIANGBUEACwsFQQALDQMLIAZBAWohBgwBCwsjACEACwUjJyIDLQAAIQIgA0EBaiEGAn8DQCAGIwBJBEACQCAGQQFqIgAgAiAGLQAAIgVGDQMaIAVBCkYNACAAIAYgBUHcAEYbQQFqIQYMAgsLCyADQQFqCyEACyAAIgIgBGshA0HFu/KIeCEGIycgBGohAANAIAAgA0kEQCAGIAAtAABzQZODgAhsIQYgAEEBaiEADAELCyMeQQJ0IgAjAWogBjYCACMCIABqIyM2AgAjAyAAaiMoIgA2AgAjHkEBaiQeQQAkKiMgIAAjKUdqJCAgACQpIAIjJ2siACMlTyAAIyZNcQRAIwQjH0EMbGoiACMnIARqQYCAAms2AgAgACACIARrQYCAAms2AgQgACAGNgIIIx9BAWokHwsgAQRAQQAhBiMnIQADQCAAQRBqIgEgAk0EQCAGIAD9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZGlqIQYgASEADAELCyAAIAJJBH8gBiAA/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WRBASACIABrdEEBa3FpagUgBgsjKGokKCACJCcLIAIkJwsKACAAJCUgASQmCx4AIABBAEckKyABQQBHJCwgAkEARyQtIANBAEckLgsSACAAJCEgASQiIAIkIyADJCQLgBICBH8BeyMAQZH/AWtBcHEiAEGAgAJqJAEgAEECdCIBIwFqJAIjAiABaiQDIwMgAWokBCMEIABBAXRqJAUjBSAAQQxsakHfgARqQRB2IgA/AEoEQCAAPwBrQAAaC0EAJClBACQgQQAkH0EAJB5BASQoQQEkKkGDgAJBgIACQYCAAi8BAEHv9wJGBH9BgoACLQAAQb8BRgVBAAsbJCcDQANAIyf9AAQAIgT9DCAgICAgICAgICAgICAgICD9KP1kQYCABHJoIgAjJ2okJyAE/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZEEBIAB0QQFrcWkiASMoaiQoQQEgAUEARyMqGyQqIycjAEkiASAAQRBGcQ0ACyABBEAjJy0AAEGACGotAAAiAEEDRgRAIydBAWohAgNAIAItAABBgApqLQAABEAgAkEBaiECDAELC0HFu/KIeCEAIychAQNAIAEgAkkEQCAAIAEtAABzQZODgAhsIQAgAUEBaiEBDAELCyAAIQEgAiQnIyoEf0EAIQACfwNAIABBBkkEQEEBIABBAnRBgJABaigCACABRg0CGiAAQQFqIQAMAQsLQQALBUEACwRAIAEjJEYEQAJAIAIhAAJAA0AgAiMASQRAIAIgAv0ABAAiBP0MCgoKCgoKCgoKCgoKCgoKCv0jIAT9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9I/1Q/WQiA2hqIQEgAw0CIAJBEGohAgwBCwsjACEBCyAAIQIDQCABIAJLBH8gAi0AAEH7AEcFQQALBEAgAkEBaiECDAELCyABIAJGDQAgAEGAQGsiAiMAIgMgAiADSRshAgNAIAAgAkkEfyAALQAAQf0ARwVBAAsEQCAAQQFqIQAMAQsLIAAgAkcEQAJAA0AgACMASQRAIAAgAP0ABAAiBP0MCgoKCgoKCgoKCgoKCgoKCv0jIAT9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9I/1Q/WQiAmhqIQEgAg0CIABBEGohAAwBCwsjACEBCwsLBQJAA0AgAiMASQRAIAIgAv0ABAAiBP0MCgoKCgoKCgoKCgoKCgoKCv0jIAT9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9I/1Q/WQiAGhqIQEgAA0CIAJBEGohAgwBCwsjACEBCwsgASEDQQAhAiMnIQADQCAAQRBqIgEgA00EQCACIAD9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZGlqIQIgASEADAELCyAAIANJBH8gAiAA/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WRBASADIABrdEEBa3FpagUgAgsjKGokKCADJCcFIAEjISABQf8PcUECdEGAEGooAgAgAUYgAUELdkH/D3FBAnRBgNAAaigCACABRnIbIQAjHkECdCICIwFqIAE2AgAjAiACaiAANgIAIwMgAmojKCIANgIAIx5BAWokHkEAJCojICAAIylHaiQgIAAkKQsFIABBBkYEQCMnLQAAQTtGBEBBASQqCyMnQQFqJCcFIABBBEYEQCMoIQMjJ0EBaiECA0AgAi0AAEGACmotAAAEQCACQQFqIQIMAQsLA0AgAi0AAEEuRgR/QQEFIAItAABBJ0YLBH8gAi0AAUGACGotAABBBEYFQQALBEAgAkECaiECA0AgAi0AAEGACmotAAAEQCACQQFqIQIMAQsLDAELC0HFu/KIeCEBIychAANAIAAgAkkEQCABIAAtAABzQZODgAhsIQEgAEEBaiEADAELCyMeQQJ0IgAjAWogATYCACMCIABqIyI2AgAjAyAAaiADNgIAIx5BAWokHkEAJCojICADIylHaiQgIAMkKSACJCcFIABBBUYEf0EBBSMtQQAgAEEJRhsLBEAQDgUgAEEIRgRAIysEf0EBBSMqBH8jJ0EBaiEBA0AgASMASQR/IAEtAABBgAhqLQAAQQFGBUEACwRAIAFBAWohAQwBCwsgASEAA0AgACMASQR/IAAtAABBgAhqLQAAQQNGBUEACwRAIABBAWohAAwBCwtBxbvyiHghAgNAIAAgAUsEQCACIAEtAABzQZODgAhsIQIgAUEBaiEBDAELC0EAIQACfwNAIABBBkkEQEEBIABBAnRBgJABaigCACACRg0CGiAAQQFqIQAMAQsLQQALBUEACwsEQCMnIQACQANAIAAjAEkEQCAAIAD9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIBaGohAiABDQIgAEEQaiEADAELCyMAIQILIAIkJwUjJ0EBaiEBQcW78oh4IQIjJyEAA0AgACABSQRAIAIgAC0AAHNBk4OACGwhAiAAQQFqIQAMAQsLIydBAWokJyMeQQJ0IgAjAWogAjYCACMCIABqIAI2AgAjAyAAaiMoIgA2AgAjHkEBaiQeQQAkKiMgIAAjKUdqJCAgACQpCwUjLEUgAEEHR3IEf0EABUEAIQMCfyMnLQABIgBBL0YEQCMnIQACQANAIAAjAEkEQCAAIAD9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIBaGohAiABDQIgAEEQaiEADAELCyMAIQILIAIkJwUgAEEqRgRAIydBAmohAQJAA0AgASMASQRAIAEgAf0ABAD9DCoqKioqKioqKioqKioqKir9IyAB/QAEAf0MLy8vLy8vLy8vLy8vLy8vL/0j/U79ZCICaGpBAmohACACDQIgAUEQaiEBDAELCyMAIQALIychAQNAIAFBEGoiAiAATQRAIAMgAf0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kaWohAyACIQEMAQsLIAAgAUsEfyADIAH9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZEEBIAAgAWt0QQFrcWlqBSADCyMoaiQoIAAkJwVBAAwCCwtBAQsLRQRAIydBAWohAUHFu/KIeCEAIychAgNAIAEgAksEQCAAIAItAABzQZODgAhsIQAgAkEBaiECDAELCyMnQQFqJCcjHkECdCIBIwFqIAA2AgAjAiABaiAANgIAIwMgAWojKCIANgIAIx5BAWokHkEAJCojICAAIylHaiQgIAAkKQsLCwsLCwwBCwsjHgtYACAAJBpBACQcQQAkG0F/JB0jGSQPIw8gAEECdGokESMRIAFBAnRqJBAjECAAQQF0aiQSIxIgAWokEyMTIAFqQd+ABGpBEHYiAD8ASgRAIAA/AGtAABoLC70BACAAJBQgAyQVIAIkCCACZ0EBaiQJQRAgA2skCiACQQJ0Qd+ABmpBEHYiAj8ASgRAIAI/AGtAABoLQQFBIEEQIABBAXQiAiACQRBJG0EBa2drdCIDQQFrJBcjCEECdEGAgAJqJA0jDSABQQJ0aiQOIw5BgIADaiQLIABBAnQiACMLaiQYIxggAGokFiMWIANBAnRqJAwjDCACakEDakF8cSQZIxlB34AEakEQdiIAPwBKBEAgAD8Aa0AAGgsLvgMBBX8DQCMbIxpJBEBBASMPIxtBAnRqKAIAIgMjECMbQQF0ai8BACICIwp2QQFqQbHz3fF5bHNB65Svr3hsIgFBD3YgAXNBtdzKlXxsIgRBG3Z0QQEgBEEWdnRyQQEgBEERdnRyIgQgBCABIwl2QQJ0QYCAAmooAgBxRgRAA0AjGyMRIxxBAnRqKAIATwRAIxxBAWokHAwBCwsjHUF/RgR/IxcgA0HrlK+veGwiAUEPdiABc3EhAQNAIxYgAUECdGooAgAiBEF/RwR/IwsgBEECdGooAgAgA0cFQQALBEAjFyABQQFqcSEBDAELCyMWIAFBAnRqKAIABSMdCyEBQX8kHQNAIAFBf0cEQCAAQYAgRgRAIAEkHSAADwsjEiMcai0AACIDBH8jDSADQQJ0akEEaygCAAVBAAsgAUsEf0EBBSABIw0gA0ECdGooAgBPCwR/QQAFIwwgAUEBdGovAQBBECMVayMTIxxqLQAAayIDdiACIAN2RgsEQCMOIABBDGxqIgMgATYCACADIxw2AgQgAyMbNgIIIABBAWohAAsjGCABQQJ0aigCACEBDAELCwsjG0EBaiQbDAELCyAAC6MCAQR/IxZB/wEjF0EBakECdPwLACMYQf8BIxRBAnT8CwADQCABIxRJBEAjCyABQQJ0aigCACICIwwgAUEBdGovAQAjCnZBAWpBsfPd8Xlsc0HrlK+veGwiACMJdkECdEGAgAJqIgMgAygCAEEBIAAgAEEPdnNBtdzKlXxsIgBBG3Z0QQEgAEEWdnRyQQEgAEERdnRycjYCACMXIAJB65Svr3hsIgBBD3YgAHNxIQADQCMWIABBAnRqKAIAIgNBf0cEfyMLIANBAnRqKAIAIAJHBUEACwRAIxcgAEEBanEhAAwBCwsjFiAAQQJ0aiIAKAIAIgJBf0cEQCMYIAFBAnRqIxggAkECdGoiACgCADYCAAsgACABNgIAIAFBAWohAQwBCwsLOAAjCEECdEGAgAJqJAYjBiAAQQJ0aiQHIwcgAEEBdGpB34AEakEQdiIAPwBKBEAgAD8Aa0AAGgsLMgAgACQIIABnQQFqJAlBECABayQKIABBAnRB34AGakEQdiIAPwBKBEAgAD8Aa0AAGgsLWgBBASAAIAEjCnZBAWpBsfPd8Xlsc0HrlK+veGwiAEEPdiAAc0G13MqVfGwiAUEbdnRBASABQRZ2dHJBASABQRF2dHIiASABIAAjCXZBAnRBgIACaigCAHFGC4QBAQN/A0AgACABSwRAIwYgAUECdGooAgAjByABQQF0ai8BACMKdkEBakGx893xeWxzQeuUr694bCICIwl2QQJ0QYCAAmoiAyADKAIAQQEgAiACQQ92c0G13MqVfGwiAkEbdnRBASACQRZ2dHJBASACQRF2dHJyNgIAIAFBAWohAQwBCwsLXAAgACABIwp2QQFqQbHz3fF5bHNB65Svr3hsIgAjCXZBAnRBgIACaiIBIAEoAgBBASAAIABBD3ZzQbXcypV8bCIAQRt2dEEBIABBFnZ0ckEBIABBEXZ0cnI2AgAL";

// src/kernel/layout.ts
var kindsAt = 1024;
var inWordsAt = 1280;
var keywordSlots = 2048;
var keywordsAt = 2048;
var moreKeywordsAt = 10240;
var importWordsAt = 18432;
var importWords = 6;
var fileAt = 32768;

// src/kernel/kernel.ts
var engine = globalThis.WebAssembly;
var compiled = null;
var shared = null;
var held = null;
function kernelOver(bytes) {
  shared ??= createKernel();
  if (held !== bytes) shared.load(bytes);
  held = bytes;
  return shared.calls;
}
function fourOf(word2) {
  return word2.charCodeAt(0) | word2.charCodeAt(1) << 8 | word2.charCodeAt(2) << 16 | word2.charCodeAt(3) << 24;
}
function createKernel() {
  compiled ??= new engine.Module(Buffer2.from(code, "base64"));
  const calls2 = new engine.Instance(compiled).exports;
  calls2.reserve(0);
  return {
    calls: calls2,
    load(bytes) {
      calls2.reserve(bytes.length);
      new Uint8Array(calls2.memory.buffer, fileAt, bytes.length).set(bytes);
    },
    write: (at3, { buffer, byteOffset, byteLength }) => new Uint8Array(calls2.memory.buffer).set(new Uint8Array(buffer, byteOffset, byteLength), at3.value),
    bytes: (at3, count2) => new Uint8Array(calls2.memory.buffer, at3, count2),
    words: (at3, count2) => new Uint32Array(calls2.memory.buffer, at3, count2)
  };
}

// src/fingerprints/hash.ts
var fnvBasis = 2166136261;
var fnvPrime = 16777619;
function hashText(text3) {
  let hash3 = fnvBasis;
  for (const byte of new TextEncoder().encode(text3)) hash3 = Math.imul(hash3 ^ byte, fnvPrime);
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
function checksum(bytes) {
  let sum2 = bytes.length;
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words5 = new Int32Array(buffer, byteOffset, bytes.length >>> 2);
  for (let at3 = 0; at3 < words5.length; at3++) sum2 = Math.imul(sum2, 16777619) ^ (words5[at3] ?? 0);
  for (let at3 = words5.length * 4; at3 < bytes.length; at3++) sum2 = Math.imul(sum2, 16777619) ^ (bytes[at3] ?? 0);
  return mix(sum2);
}

// src/fingerprints/filter.ts
function wordsFor(fingerprints) {
  return Math.max(1 << 11, 2 ** Math.ceil(Math.log2(fingerprints * 0.5)));
}
function createFilter(fingerprints) {
  const size = wordsFor(fingerprints);
  const kernel2 = createKernel();
  const { calls: calls2 } = kernel2;
  calls2.reserveFilter(size, loBits);
  return {
    words() {
      const words5 = new Int32Array(new SharedArrayBuffer(size * 4));
      words5.set(kernel2.words(fileAt, size));
      return words5;
    },
    add: (hi, lo) => calls2.add(hi, lo),
    mayHold: (hi, lo) => calls2.mayHold(hi, lo) !== 0,
    addAll(hi, lo) {
      calls2.reservePairs(hi.length);
      kernel2.write(calls2.pairsHiAt, hi);
      kernel2.write(calls2.pairsLoAt, lo);
      calls2.addPairs(hi.length);
    }
  };
}
function filterOver(words5) {
  const shift = Math.clz32(words5.length) + 1;
  return {
    mayHold(hi, lo) {
      const hash3 = Math.imul(hi ^ Math.imul((lo >>> 16 - loBits) + 1, 2654435761), 2246822507);
      const mixed2 = Math.imul(hash3 ^ hash3 >>> 15, 3266489909);
      const bits = 1 << (mixed2 >>> 27) | 1 << (mixed2 >>> 22 & 31) | 1 << (mixed2 >>> 17 & 31);
      return ((words5[hash3 >>> shift] ?? 0) & bits) === bits;
    }
  };
}

// src/fingerprints/shared.ts
function sharedBytes(bytes) {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  copy.set(bytes);
  return copy;
}
function sharedWords(words5) {
  const copy = new Uint32Array(new SharedArrayBuffer(words5.byteLength));
  copy.set(words5);
  return copy;
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
function openLiterals(bytes) {
  if (bytes.length < prefixBytes2 || new TextDecoder().decode(bytes.subarray(0, 4)) !== magic) throw new ShardFormatError("these bytes are no literals");
  if (bytes[4] !== literalFormat) throw new ShardFormatError(`literal format ${bytes[4] ?? 0}, but this version reads format ${literalFormat}`);
  const view2 = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (checksum(bytes.subarray(checkedFrom)) !== view2.getUint32(8, true)) throw new ShardFormatError("the literals are damaged or cut short");
  const from = prefixBytes2 + view2.getUint32(12, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(prefixBytes2, from)));
  const places = placesOf(from, total(header, "homes"), total(header, "literals"));
  const copy = (start, end) => sharedBytes(bytes.subarray(start, end)).buffer;
  return {
    header,
    paths: new Uint32Array(copy(places.paths, places.hi)),
    hi: new Uint32Array(copy(places.hi, places.counts)),
    counts: new Uint16Array(copy(places.counts, places.lo)),
    lo: sharedBytes(bytes.subarray(places.lo, places.end))
  };
}
function total({ upstreams: upstreams2 }, what) {
  return upstreams2.reduce((sum2, one) => sum2 + one[what], 0);
}
function visitKnownLiterals({ header, paths, hi, counts, lo }, visit) {
  let home = 0;
  let at3 = 0;
  header.upstreams.forEach(({ homes: homes2 }, upstream) => {
    for (const last = home + homes2; home < last; home++) {
      for (const end = at3 + (counts[home] ?? 0); at3 < end; at3++) visit(hi[at3] ?? 0, lo[at3] ?? 0, upstream, paths[home] ?? 0);
    }
  });
}

// src/fingerprints/front-coding.ts
import { Buffer as Buffer3 } from "node:buffer";
var Cursor = class {
  bytes;
  at = 0;
  constructor(bytes) {
    this.bytes = bytes;
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
function decodeTexts(bytes, count2) {
  const cursor = new Cursor(bytes);
  const texts3 = [];
  let whole = "";
  for (let index3 = 0; index3 < count2; index3++) {
    const shared3 = cursor.varint();
    const added = cursor.take(cursor.varint());
    whole = whole.slice(0, shared3) + Buffer3.from(added.buffer, added.byteOffset, added.byteLength).toString("latin1");
    texts3.push(/[\x80-\xff]/.test(whole) ? Buffer3.from(whole, "latin1").toString("utf8") : whole);
  }
  return texts3;
}

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
  const below = tokensBelow[name2].findIndex((limit2) => tokens2 < limit2);
  return below < 0 ? tokensBelow[name2].length : below;
}
var bounds = Array.from({ length: 33 }, (_, scale) => 2 ** (32 - scale));
function boundOf(scale) {
  return bounds[scale] ?? 1;
}
function sparsestScaleOf(hi) {
  return Math.min(sparsest, Math.clz32(hi));
}
var numbersOfKept = 3;
function keptShingles({ kernel: kernel2 }, channel, scale) {
  const { calls: calls2 } = kernel2;
  calls2.setChannel(channel.name === "blind", channel.k, channel.minDistinct);
  return kernel2.words(calls2.keptAt.value, calls2.sample(boundOf(scale) - 1) * numbersOfKept);
}
var wholeFrom = 20;
var wholeBelow = 160;
var wholeDistinct = 10;
function fingerprintWhole({ kernel: { calls: calls2 }, count: count2 }) {
  if (count2 < wholeFrom || count2 >= wholeBelow || !calls2.fingerprintWhole(wholeDistinct)) return null;
  return { hi: calls2.wholeHash.value >>> 0, lo: calls2.wholeIdentity.value };
}

// src/fingerprints/open-shard.ts
function readShard(bytes, wants2 = null) {
  const parts2 = split(bytes);
  try {
    const { upstream, ages, masks, files: files2, fingerprints } = JSON.parse(new TextDecoder().decode(parts2.header));
    if (parts2.traits.length !== files2 * 3) throw new RangeError("the files do not fit");
    const wanted = wants2 === null ? new Uint8Array(files2).fill(1) : Uint8Array.from(decodeTexts(parts2.paths, files2), (path) => Number(wants2(path)));
    return { upstream, ages, files: files2, traits: sharedBytes(parts2.traits), paths: sharedBytes(parts2.paths), ...decodeGroups(parts2, { masks, fingerprints, wanted }) };
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) throw new ShardFormatError(`its contents are damaged: ${error.message}`);
    throw error;
  }
}
function shardOver({ traits, paths, agesOf, ...data }) {
  let decoded2 = null;
  const { ages, files: files2 } = data;
  return {
    ...data,
    scaleOf: (file, channel, age) => ages[age]?.sparse === true ? sparseScaleIn(traits, file, channel) : scaleIn(traits, file, channel),
    noticeOf: (file) => (traits[file * 3 + 2] ?? 0) - 1,
    // Most shards of a run have nothing to name.
    pathOf: (file) => (decoded2 ??= decodeTexts(paths, files2))[file] ?? "",
    filesAt: (age) => agesOf.filter((mask) => mask >>> age & 1).length
  };
}
function split(bytes) {
  const begin = prefixBytes + sections.length * 4;
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== shardMagic) throw new ShardFormatError("these bytes are no shard");
  if (bytes[4] !== shardFormat) throw new ShardFormatError(`shard format ${bytes[4] ?? 0}, but this version reads format ${shardFormat}`);
  if (bytes.length < begin) throw new ShardFormatError("the shard is cut short");
  const view2 = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts2 = [];
  let at3 = begin;
  sections.forEach((name2, index3) => {
    const end = at3 + view2.getUint32(prefixBytes + index3 * 4, true);
    parts2.push([name2, bytes.subarray(at3, end)]);
    at3 = end;
  });
  if (at3 > bytes.length) throw new ShardFormatError("the shard is cut short");
  if (at3 < bytes.length || view2.getUint32(8, true) !== checksum(bytes.subarray(prefixBytes))) throw new ShardFormatError("the shard is damaged: its checksum is another");
  return Object.fromEntries(parts2);
}
function scaleIn(traits, file, channel) {
  return channel === wholeChannel ? 0 : Math.min(sparsest, (traits[file * 3 + channel] ?? 0) & 15);
}
function sparseScaleIn(traits, file, channel) {
  return channel === wholeChannel ? 0 : Math.min(sparsest, (traits[file * 3 + channel] ?? 0) >>> 4);
}
var kernel = null;
function decodeGroups({ traits, groups: body2, bits }, { masks, fingerprints, wanted }) {
  if (fingerprints > bits.length) throw new RangeError("the fingerprints do not fit");
  kernel ??= createKernel();
  const { calls: calls2 } = kernel;
  calls2.reserveShard(traits.length / 3, body2.length, bits.length, masks.length, fingerprints);
  kernel.write(calls2.traitsAt, traits);
  kernel.write(calls2.groupsAt, body2);
  kernel.write(calls2.bitsAt, bits);
  kernel.write(calls2.wantedAt, wanted);
  kernel.words(calls2.masksAt.value, masks.length).set(masks);
  if (!calls2.decodeShard(channelsOfShard, sparsest, loBits)) throw new RangeError("the fingerprints do not fit");
  return decodedBy(kernel, wanted.length);
}
function decodedBy({ calls: calls2, bytes, words: words5 }, files2) {
  const count2 = calls2.groupCount.value;
  const pairs2 = calls2.pairCount.value;
  return {
    agesOf: sharedWords(words5(calls2.agesAt.value, files2)),
    hi: sharedWords(words5(calls2.hiAt.value, pairs2)),
    lo: new Uint16Array(sharedBytes(bytes(calls2.loAt.value, pairs2 * 2)).buffer),
    groups: {
      count: count2,
      files: sharedWords(words5(calls2.groupFilesAt.value, count2)),
      channels: sharedBytes(bytes(calls2.groupChannelsAt.value, count2)),
      scales: sharedBytes(bytes(calls2.groupScalesAt.value, count2)),
      masks: sharedWords(words5(calls2.groupMasksAt.value, count2)),
      ends: sharedWords(words5(calls2.groupEndsAt.value, count2))
    }
  };
}

// src/detect/derived-code/known.ts
var knownUpstreams = shardedUpstreams;
var opened = /* @__PURE__ */ new WeakMap();
function readShards(port, ids = null) {
  const known5 = opened.get(port) ?? port.opened?.(ids) ?? openShards(port, ids);
  opened.set(port, known5);
  return known5;
}
var received = /* @__PURE__ */ new WeakMap();
function shardsIn(known5) {
  const shared3 = known5;
  const shards = received.get(known5) ?? { ...shared3, shards: shared3.shards.map(shardOver) };
  received.set(known5, shards);
  return shards;
}
async function openShards(port, ids = null) {
  const wants2 = ids && relatedTo(ids);
  const shards = [];
  const unanswered = [];
  let reading = port.read(shardedUpstreams[0] ?? literalShard);
  for (const [index3, upstream] of shardedUpstreams.entries()) {
    const answer2 = await reading;
    reading = port.read(shardedUpstreams[index3 + 1] ?? literalShard);
    const shard = answer2.ok ? tryToOpen((bytes) => readShard(bytes, wants2), answer2.value) : answer2.because;
    if (typeof shard !== "string") shards.push(shard);
    else unanswered.push({ kind: "unanswered", question: "derived-code", because: `The fingerprints of ${upstream} could not be read: ${shard}.` });
  }
  const answer = await reading;
  const literals = answer.ok ? tryToOpen(openLiterals, answer.value) : answer.because;
  if (typeof literals === "string") unanswered.push({ kind: "unanswered", question: "derived-code", because: `The texts of the upstreams could not be read: ${literals}.` });
  const opened3 = typeof literals === "string" ? null : literals;
  const known5 = { shards, literals: opened3, words: fill(shards, opened3), unanswered };
  return known5;
}
function relatedTo(ids) {
  const related = new Set(languages.filter(({ id }) => ids.some((one) => areRelated(one, id))).map(({ id }) => id));
  return (path) => related.has(languageOf(path)?.id ?? "");
}
function tryToOpen(open3, bytes) {
  try {
    return open3(bytes);
  } catch (error) {
    if (error instanceof ShardFormatError) return error.message;
    throw error;
  }
}
function fill(shards, literals) {
  const filter = createFilter(shards.reduce((sum2, shard) => sum2 + shard.hi.length, 0));
  for (const { hi, lo } of shards) filter.addAll(hi, lo);
  if (literals) visitKnownLiterals(literals, (hi, lo) => filter.add(hi, lo));
  return filter.words();
}
function knownFrom(known5) {
  return filterOver(known5.words);
}

// src/model/evidence.ts
function ofKind(evidence, kind) {
  return evidence.filter((fact) => fact.kind === kind);
}

// src/detect/builds/folders-over.ts
function foldersOver(paths) {
  const folders2 = /* @__PURE__ */ new Set([""]);
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== "" && !folders2.has(folder); folder = folderOf(folder)) folders2.add(folder);
  }
  return folders2;
}

// src/detect/builds/platforms.ts
var native = String.raw`CMakeLists\.txt|meson\.build|SConstruct|SConscript|wscript|xmake\.lua|premake\d?\.lua|configure(?:\.(?:ac|in))?|Makefile\.(?:am|in)|BUILD\.gn|conanfile\.(?:py|txt)|[^/]*\.(?:pr[oi]|qbs|gypi?|gni?|ninja)`;
var platformBuilds = [
  { platform: "Android", languages: ["java", "kotlin"], scripts: /^(?:build\.xml|pom\.xml|project\.properties|config\.xml|\.classpath|build\.sbt)$|\.(?:gradle|gradle\.kts|iml|bp)$/i },
  {
    platform: "iOS or macOS",
    languages: ["swift", "objective-c"],
    scripts: new RegExp(String.raw`^(?:project\.pbxproj|Package\.swift|project\.ya?ml|Project\.swift|Podfile|Cartfile|control|[^/]*\.podspec(?:\.json)?|${native})$`, "i")
  },
  { platform: "Windows", languages: ["csharp"], scripts: /^project\.json$|\.(?:csproj|slnx?|wapproj|vcxproj|shproj|projitems|proj|targets|cake|fsx)$/i },
  // The settings of a bundler build nothing without the list of what it bundles.
  { platform: "the web", languages: ["typescript", "vue"], scripts: /^(?:package\.json|deno\.jsonc?|jsr\.json|bower\.json)$/i },
  { platform: "desktop", languages: ["c", "cpp"], scripts: new RegExp(String.raw`^(?:project\.pbxproj|Cargo\.toml|[^/]*\.(?:gradle|gradle\.kts|podspec|spec|mk|bp|vcx?proj|sln|dsp|cbp)|${native})$`, "i") }
];
var anyScript = /^(?:(?:GNU)?makefile|BUILD(?:\.bazel)?|BUCK|justfile|taskfile\.ya?ml|rakefile|(?:default|flake|shell)\.nix|pkgbuild|apkbuild)$|\.(?:spec|ebuild)$|^(?:[\w.-]*[._-])?(?:build|compile|package|make)(?:[._-][\w.-]*)?\.(?:sh|bash|bat|cmd|ps1|py|js|mjs|cjs|ts)$/i;
var builtApart = /(?:^|\/)(?:jni|ndk|native|cpp|libs?|third_?party)\/|(?:ffmpeg|lib\w+|boringssl|openssl|webrtc|tgcalls|tdlib|opus|vpx|webp|dav1d|native|dep(?:s|endencies)?|rlottie|wasm)[\w.-]*\.\w+$/i;

// src/detect/builds/find-platforms.ts
var fewestFiles = 10;
var leastShare = 0.1;
var foldersUp = 2;
function findPlatforms(files2, derived) {
  const own4 = derived.filter(({ role }) => role === "first-party").map(({ path }) => ({ path, language: languageOf(path)?.id ?? "" }));
  const found = platformBuilds.flatMap((build2) => {
    const code4 = own4.filter(({ language }) => build2.languages.includes(language)).map(({ path }) => path);
    return code4.length < fewestFiles ? [] : [{ kind: "platform", platform: build2.platform, files: code4.length, shownBy: code4[0] ?? "", script: scriptFor(code4, build2, files2) }];
  });
  const most = Math.max(0, ...found.map(({ files: count2 }) => count2));
  const apps = found.filter(({ files: count2 }) => count2 >= most * leastShare);
  return apps.length > 1 ? apps.filter(({ platform: platform5 }) => platform5 !== "desktop") : apps;
}
function scriptFor(code4, { scripts: scripts4 }, files2) {
  const folders2 = foldersOver(code4);
  const builds3 = ({ path, role }) => {
    if (role === "vendored" || role === "documentation") return false;
    const name2 = path.slice(path.lastIndexOf("/") + 1);
    if (scripts4.test(name2)) return above(path, foldersUp).some((folder) => folders2.has(folder));
    return anyScript.test(name2) && (folders2.has(folderOf(path)) || path.split("/").length <= 2 && !builtApart.test(path));
  };
  return files2.find(builds3)?.path ?? null;
}
function above(path, count2) {
  const folders2 = [folderOf(path)];
  for (let index3 = 0; index3 < count2; index3++) folders2.push(folderOf(folders2[index3] ?? ""));
  return folders2;
}

// src/detect/builds/version-formats.ts
var number = String.raw`v?(\d{1,5}(?:\.\d{1,5}){1,3})(?!\.?\d)`;
var quoted = String.raw`["']${number}[^"'\n]{0,40}["']`;
var pattern = (text3, flags3 = "") => new RegExp(text3, flags3);
var versionFormats = [
  { path: /(?:^|\/)[\w.-]+\.properties$/, line: pattern(String.raw`^\s*[\w.]*version(?:_?name|\.name)?\s*[=:]\s*${number}`, "i") },
  { path: /\.gradle(?:\.kts)?$/, line: pattern(String.raw`(?:^|\s)(?:versionName\s*(?:=|\(|\s)\s*|(?:def|val|var)\s+\w*ver(?:sion)?_?name\w*\s*=\s*|^version\s*=?\s*)${quoted}`, "i") },
  { path: /(?:^|\/)build\/version$/, line: pattern(String.raw`^AppVersionStr\s+${number}`) },
  { path: /(?:^|\/)core\/version\.h$/, line: pattern(String.raw`AppVersionStr\s*=\s*${quoted}`) },
  { path: /(?:^|\/)versions\.json$/, line: pattern(String.raw`"app"\s*:\s*${quoted}`) },
  { path: /(?:^|\/)(?:[\w-]*Info|[\w-]*-Info)\.plist$/, line: pattern(String.raw`<string>${number}</string>`), after: /<key>CFBundleShortVersionString<\/key>/ },
  { path: /\.xcconfig$|(?:^|\/)project\.pbxproj$/, line: pattern(String.raw`^\s*(?:MARKETING_VERSION|APP_VERSION|BUNDLE_VERSION)\s*=\s*"?${number}"?`) },
  { path: /(?:^|\/)package\.json$/, line: pattern(String.raw`^\s{0,8}"version"\s*:\s*${quoted}`), aboveCode: true },
  { path: /(?:^|\/)pubspec\.ya?ml$/, line: pattern(String.raw`^version:\s*["']?${number}`) },
  { path: /(?:^|\/)Cargo\.toml$/, line: pattern(String.raw`^version\s*=\s*${quoted}`), aboveCode: true },
  { path: /(?:^|\/)meson\.build$/, line: pattern(String.raw`^\s*version\s*:\s*${quoted}`), aboveCode: true },
  {
    path: /(?:^|\/)CMakeLists\.txt$/,
    aboveCode: true,
    line: pattern(String.raw`^\s*project\s*\([^)]{0,120}\bVERSION\s+"?${number}|^\s*set\s*\(\s*(?:APP|PROJECT|CMAKE_PROJECT)_VERSION(?:_STRING)?\s+"?${number}`, "i")
  },
  {
    path: /\.csproj$|(?:^|\/)Directory\.Build\.props$/,
    aboveCode: true,
    notAfter: /<PackageReference\b/,
    line: pattern(String.raw`<(?:Version|VersionPrefix|ApplicationDisplayVersion|ApplicationVersion)>${number}`)
  },
  { path: /\.appxmanifest$/, line: pattern(String.raw`<Identity\b[^>]{0,250}\bVersion\s*=\s*${quoted}|^\s*Version\s*=\s*${quoted}\s*/?>?\s*$`) }
];

// src/detect/builds/find-versions.ts
var mostFiles = 60;
var longestLine = 300;
var unkept = /^(?:0\.0(?:\.[01])?|0\.1(?:\.0)?|1\.0(?:\.0){0,2}|0\.0\.0\.0)$/;
async function findVersions(files2, code4, read2) {
  const folders2 = foldersOver(code4);
  const stating = files2.flatMap((file) => {
    const format2 = file.role === "first-party" ? versionFormats.find(({ path }) => path.test(file.path)) : void 0;
    return format2 === void 0 || format2.aboveCode === true && !folders2.has(folderOf(file.path)) ? [] : [file.path];
  });
  const outer = stating.toSorted((a, b) => a.split("/").length - b.split("/").length).slice(0, mostFiles);
  const facts = [];
  for (const path of outer) facts.push(...statedVersions(path, await read2(path) ?? ""));
  return facts;
}
function statedVersions(path, text3, released = null) {
  const format2 = versionFormats.find((one) => one.path.test(path));
  return format2 === void 0 ? [] : versionsIn({ path, text: text3, released }, format2);
}
function versionsIn({ path, text: text3, released }, { line: stated3, after, notAfter }) {
  const facts = [];
  let isMeant = after === void 0;
  for (const [index3, line] of text3.replace(/^\uFEFF/, "").split("\n").entries()) {
    if (line.length > longestLine) continue;
    const groups = (isMeant ? stated3.exec(line)?.slice(1) : void 0) ?? [];
    const version = groups.find((group) => group !== void 0);
    isMeant = after === void 0 ? !(notAfter?.test(line) ?? false) : after.test(line);
    if (version === void 0 || unkept.test(version) || facts.some((fact) => fact.version === version)) continue;
    facts.push({ kind: "version", version, place: placeAt(path, index3 + 1), released });
  }
  return facts;
}

// src/detect/builds/detector.ts
var builds = {
  id: "builds",
  survey: () => null,
  conclude: async (_surveys, { files: files2, evidence, request, ports }) => {
    if (ofKind(evidence, "derivation").every(({ extent }) => extent !== "derived")) return [];
    const derived = ofKind(evidence, "derived-file");
    const platforms4 = findPlatforms(files2, derived);
    return request.tag === null ? platforms4 : [...platforms4, ...await findVersions(files2, derived.map(({ path }) => path), (path) => ports.tree.read(path))];
  }
};

// src/detect/change-notices.ts
import { Buffer as Buffer4 } from "node:buffer";

// src/licenses/prose.ts
var longestRead = 1e5;
var longestLine2 = 2e3;
var image = /!\[[^\]\n]{0,300}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/gu;
var commentMarks = /^(?:[\s*#/;!%'"|>+\\-]|(?:dnl|rem|@c)\b)*/iu;
var lineEndMarks = /* @__PURE__ */ new Set([" ", "	", "\r", "*", "#", "|", "/"]);
var markup = /\](?:\([^)\s]{0,500}\)|\[[^\]]{0,100}\])|\bhttps?:\/\/[^\s)\]]+|<[^<>]{0,200}>|&(?:lt|gt|quot|nbsp);/gu;
var standsAlone = /^(?:copyright|copr\.|\(c\)|©|authors?\b|written by|contributors?\b|maintainers?\b|created by|@\w+|all rights reserved)/iu;
var underline = /^[=~^_.]{3,}$/u;
function proseOf(text3) {
  const starts2 = [];
  const numbers = [];
  let flat = "";
  const endSentence = () => {
    if (flat !== "" && !flat.endsWith("\n")) flat = `${flat.trimEnd()}
`;
  };
  text3.slice(0, longestRead).split("\n").forEach((line, at3) => {
    const bare3 = bareLine(line);
    if (bare3 === "" || underline.test(bare3)) {
      if (!flat.endsWith(": ")) endSentence();
      return;
    }
    const alone = standsAlone.test(bare3);
    if (alone) endSentence();
    starts2.push(flat.length);
    numbers.push(at3 + 1);
    flat += `${bare3} `;
    if (alone && !/\b(?:this|these|it)\b/iu.test(bare3)) endSentence();
  });
  return { text: flat, lineOf: (at3) => numbers[starts2.findLastIndex((start) => start <= at3)] ?? 1 };
}
function bareLine(line) {
  return withoutEndMarks(line.slice(0, longestLine2).replace(image, "").replace(commentMarks, "")).replace(markup, " ").replace(/[[\]`*"“”]+|__/gu, "").replace(/\s+/gu, " ").trim();
}
function withoutEndMarks(line) {
  let end = line.length;
  while (end > 0 && lineEndMarks.has(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}
function clipped(text3) {
  return text3.length <= 200 ? text3 : `${text3.slice(0, 199)}…`;
}
function lineAt(text3, at3) {
  let line = 1;
  for (let end = text3.indexOf("\n"); end !== -1 && end < at3; end = text3.indexOf("\n", end + 1)) line++;
  return line;
}

// src/licenses/sentences.ts
var longestRead2 = 6e4;
var longestLine3 = 2e3;
var longestSentence = 700;
function sentencesOf(text3) {
  const sentences = [];
  let begun = null;
  const end = () => {
    if (begun !== null) sentences.push(...split2(begun));
    begun = null;
  };
  text3.slice(0, longestRead2).split("\n").forEach((line, at3) => {
    const bare3 = withoutMarkup(line.slice(0, longestLine3));
    if (bare3 === "" || beginsAnew.test(line)) end();
    if (bare3 !== "") begun = begun === null ? { text: bare3, line: at3 + 1 } : { text: `${begun.text} ${bare3}`, line: begun.line };
    if (/^\s{0,3}#{1,6}\s/.test(line)) end();
  });
  end();
  return sentences;
}
var beginsAnew = /^\s*(?:[-*+•]\s|\d{1,2}[.)]\s|#{1,6}\s|\|)/;
function withoutMarkup(line) {
  return line.replace(/!\[[^\]]{0,300}\]/g, "").replace(/\]\([^)\s]{0,500}\)|\bhttps?:\/\/\S+|<[^<>]{0,200}>/g, " ").replace(/^[\s*#/;!%|>+•-]+|[\s*#|]+$/g, "").replace(/[[\]`*_"“”«»]+/g, "").replace(/[’‘]/g, "'").replace(/\s+/g, " ").replace(/ (?=[.,;:!?](?: |$))/g, "").trim();
}
function split2({ text: text3, line }) {
  return text3.split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}])|(?<=[。！？])/u).map((one) => ({ text: one.slice(0, longestSentence), line }));
}

// src/licenses/change-notices.ts
var changed = /\b(?:modif(?:y|ied|ies|ications?)|changed|changes|forked|fork|patched|reworked|rewritten|based on|derived from|derivative)\b|измен[её]н|модифицирова|форк|修改|基于/iu;
var dated = /\b(?:19|20)\d\d\b|(?:19|20)\d\d年/u;
function changeNoticeOfWork(text3) {
  const sentence = sentencesOf(text3).find((one) => changed.test(one.text) && dated.test(one.text));
  return sentence === void 0 ? null : { raw: clipped(sentence.text), line: sentence.line };
}
var longestRead3 = 2e4;
var day = /\b(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?\b|(?<![\d.])\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b|\(\d{1,2}[./-]\d\d[./-]\d\d\)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2},? )?(?:19|20)\d\d\b/i;
var upstreamsOwn = /^\d{1,3}(?:\.\d{1,4}){1,3}(?: [a-z]+)? \(\d\d\.\d\d\.\d\d\)\s*$/;
function changeNoticeInChangelog(text3) {
  const lines = text3.slice(0, longestRead3).split("\n").map((line) => line.slice(0, 300));
  if (upstreamsOwn.test(lines.find((line) => line.trim() !== "")?.trim() ?? "")) return null;
  const at3 = lines.findIndex((line) => day.test(line));
  return at3 === -1 ? null : { raw: clipped(lines[at3]?.trim() ?? ""), line: at3 + 1 };
}
var verb = "(?:modif(?:ied|ications?)|changed|changes|edited|patched|adapted|forked)";
var inFile = new RegExp(`\\b${verb}\\b[^\\n]{0,100}\\b(?:19|20)\\d\\d\\b|\\b(?:19|20)\\d\\d\\b[^\\n]{0,60}\\b${verb}\\b`, "i");
function saysChanged(head) {
  return inFile.test(head);
}

// src/licenses/file-names.ts
var plain = /^(?:un)?licen[cs]es?(?:\.(?:txt|md|markdown|rst|adoc|html?|pdf|rtf|docx?))?$|^copying(?:\.(?:txt|md))?$/i;
var legal = /^(?:(?:un)?licen[cs](?:e|es|ing)|copying|copyright|copyrights|legal|notices?|[al]?gpl(?:v?\d)?)(?![a-z])|[._-](?:licen[cs]e|copying)(?:\.(?:txt|md|rst|html?))?$/i;
var thirdParty = /third[-_ ]?part(?:y|ies)|3rd[-_ ]?party|\bthanks|credits|acknowledge?ments?|attributions?|dependenc|open[-_ ]?source[-_ ]?licen|oss[-_ ]?licen/i;
var setAside = /^(?:licen[cs]es?|legal|copying|docs?|documentation|\.github|\.gitlab|meta|about)$/i;
var packaging = /^(?:debian|snap|\.reuse|fastlane|metadata|android|lib|xdg|data|dist|res|resources|share|packag(?:e|es|ing)|linux|flatpak|desktop|misc|build-aux|[a-z]{2}(?:-[A-Za-z]{2,4})?)$/i;
var packaged = /(?:^|\/)debian\/copyright$|(?:^|\/)\.reuse\/dep5$|(?:^|\/)snapcraft\.ya?ml$|\.(?:metainfo|appdata)\.xml(?:\.in)?$|(?:^|\/)metadata\/\w+(?:\.\w+)+\.ya?ml$/;
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
function isStoreText(path) {
  return /(?:^|\/)metadata\/(?:android\/)?[A-Za-z]{2,3}(?:[-_][A-Za-z-]+)?\/(?:full_)?description\.txt$/.test(path);
}
function folderSpokenFor(path) {
  if (thirdParty.test(path)) return null;
  const folders2 = path.split("/").slice(0, -1);
  const aside2 = packaged.test(path) || isStoreText(path) ? packaging : setAside;
  while (folders2.length > 0 && aside2.test(folders2.at(-1) ?? "")) folders2.pop();
  return folders2.join("/");
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

// src/detect/change-notices.ts
var changeNotices = {
  id: "change-notices",
  survey: surveyChanges,
  conclude: (surveyed, { evidence }) => {
    const derived = new Set(ofKind(evidence, "derived-file").map(({ path }) => path));
    const telling4 = surveyed.filter(({ file, survey: survey2 }) => survey2.of === "work" || derived.has(file.path));
    return Promise.resolve(telling4.map(({ file, survey: { of: of2, raw, line } }) => ({ kind: "change-notice", place: placeAt(file.path, line), of: of2, raw })));
  }
};
var changelog = /^(?:change[-_ ]?(?:log|s)|history|news|release[-_ ]?notes|whats[-_ ]?new)(?:[._-][a-z-]{1,8})?(?:\.(?:md|txt|rst|markdown|adoc))?$/i;
var marks = /odifi(?:ed|cation)|ODIFIED|hange[ds]|dited|atched|dapted|orked/;
var reach = 2500;
var longestDocument = 5e5;
function surveyChanges(source3) {
  const { path, role, language } = source3.file;
  if (role === "vendored" || role === "generated") return null;
  const says = documentSays(path);
  if (says !== null) {
    const found = source3.bytes.length > longestDocument ? null : says(source3.text());
    return found === null ? null : { ...found, of: "work" };
  }
  return language !== null && role !== "documentation" && isMarked(source3.bytes) ? { of: "file", raw: "", line: 1 } : null;
}
function documentSays(path) {
  if (path.includes("/") && !path.startsWith(".github/")) return null;
  if (changelog.test(path)) return changeNoticeInChangelog;
  return isReadmeName(path) || /^(?:notice|legal)(?![a-z])/i.test(path) ? changeNoticeOfWork : null;
}
function isMarked(bytes) {
  const top = Buffer4.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, reach)).toString("latin1");
  return marks.test(top) && saysChanged(top);
}

// src/detect/complete-source/tree-index.ts
function createTreeIndex(files2, entries2) {
  const byName = /* @__PURE__ */ new Map();
  const folders2 = /* @__PURE__ */ new Set();
  const add = (path) => {
    const slash3 = path.lastIndexOf("/");
    const folder = slash3 < 0 ? "" : path.slice(0, slash3);
    const name2 = path.slice(slash3 + 1);
    const known5 = byName.get(name2);
    if (known5) known5.push(folder);
    else byName.set(name2, [folder]);
    for (let above2 = folder; above2 !== "" && !folders2.has(above2); above2 = above2.slice(0, Math.max(0, above2.lastIndexOf("/")))) folders2.add(above2);
  };
  for (const { path } of files2) add(path);
  for (const { path, kind } of entries2) if (kind === "link") add(path);
  const foldersWith = (name2) => byName.get(name2) ?? [];
  const absentSubmodules = entries2.filter(({ kind, path }) => kind === "submodule" && !folders2.has(path)).map(({ path }) => path);
  const hidden = [...absentSubmodules, ...entries2.filter(({ kind }) => kind === "link").map(({ path }) => path)];
  return {
    files: files2,
    absentSubmodules,
    foldersWith,
    hasFile: (path) => foldersWith(lastName(path)).includes(folderOf(path)),
    hasFolder: (path) => path === "" || folders2.has(path),
    hasPathEnd: (end) => {
      const folder = folderOf(end);
      return foldersWith(lastName(end)).some((one) => endsWithPath(one, folder));
    },
    isOutOfSight: (path) => hidden.some((one) => path === one || path.startsWith(`${one}/`))
  };
}
function endsWithPath(path, end) {
  return end === "" || path === end || path.endsWith(`/${end}`);
}
function lastName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function resolvePath(folder, relative) {
  const parts2 = folder === "" ? [] : folder.split("/");
  for (const part of relative.split("/")) {
    if (part === "..") {
      if (parts2.pop() === void 0) return null;
    } else if (part !== "." && part !== "") parts2.push(part);
  }
  return parts2.join("/");
}

// src/detect/complete-source/units.ts
function gatherUnits(surveys, family2, nameOf10) {
  const units = /* @__PURE__ */ new Map();
  for (const { file, survey: survey2 } of surveys) {
    if (survey2.family !== family2 || survey2.uses === "") continue;
    for (const use of survey2.uses.split("\n")) {
      const name2 = nameOf10(use, file.path);
      if (name2 === null) continue;
      const users = units.get(name2);
      if (users) users.push(file.path);
      else units.set(name2, [file.path]);
    }
  }
  return [...units].map(([name2, users]) => ({ name: name2, users })).sort((a, b) => compareText(a.name, b.name));
}

// src/detect/complete-source/written-by-build.ts
var generatedClass = /^(?:Dagger|Hilt_|AutoValue_|GeneratedApp)|^Glide(?:App|Requests?|Options)$|^Native\w+Spec$|(?:Binding|Directions|Args|_Impl|_Factory|_|OuterClass|Grpc|Protos?|Kt|Epoxy|_MembersInjector|Table|Adapter_|Mapper_)$|_/;
var generatedHeader = /(?:^|\/)(?:moc_|ui_|qrc_|styles?\/|autogen|auto\/|generated\/|gen\/)|(?:_auto|_gen|\.pb|\.g|-Swift|_h|_generated|\.moc|_autogen|\.inc)\.\w+$|(?:^|\/)(?:config|version|build_config|git_info|scheme[\w-]*|emoji|numbers|lang_auto)\.h$/;
function isGeneratedClassName(name2) {
  return generatedClass.test(name2);
}
function isGeneratedHeaderName(name2) {
  return generatedHeader.test(name2);
}
var scriptFolders = /(?:^|\/)(?:build-?src|build-?(?:logic|plugins?|scripts?|tools?|system)|scripts?|tools?|codegen|generat(?:ors?|e)|processors?|ksp|compiler|gulp|cmake)\//i;
var nearRoot = /^(?:(?!dist|build|public|docs|out|www|assets)[^/]+\/)?(?!.*\.min\.)[^/]+$/;
var scriptLanguages = /* @__PURE__ */ new Set(["python", "shell", "powershell", "batch", "javascript", "typescript", "ruby", "java", "kotlin", "groovy", "gradle-kotlin", "cmake", "rust", "go"]);
var writes = /generat|writ|output|copy|render|emit|codegen|configure_file|echo|sed\b|custom_command/i;
var around = 300;
var mostScripts = 1500;
var generatorInputs = ["gyb", "in", "erb", "mustache", "j2", "jinja", "stencil", "cmake", "m4", "hbs", "ejs", "y", "l", "gperf", "tt", "vm", "ftl"];
function hasGeneratorInput(path, index3) {
  const name2 = lastName(path);
  const stem = name2.replace(/\.\w+$/, "");
  return generatorInputs.some((ending2) => index3.foldersWith(`${name2}.${ending2}`).length > 0 || index3.foldersWith(`${stem}.${ending2}`).length > 0);
}
async function writtenByBuild({ names: names4, paths }, files2, read2) {
  const found = /* @__PURE__ */ new Set();
  if (names4.size === 0 && paths.size === 0) return found;
  for (const { path: script4 } of files2.filter(isBuildScript).slice(0, mostScripts)) {
    const text3 = await read2(script4) ?? "";
    const isWrittenAt = listsSources.test(script4) ? (at3) => writes.test(besideAt(text3, at3)) : (at3, length) => writes.test(text3.slice(Math.max(0, at3 - around), at3 + length + around));
    for (const { 0: word2, index: index3 } of names4.size === 0 ? [] : text3.matchAll(/[A-Za-z_][\w-]{2,}(?:\.\w+)?/g)) {
      const name2 = [word2, ...word2.split(".")].find((one) => names4.has(one));
      if (name2 !== void 0 && !found.has(name2) && isWrittenAt(index3, 0)) found.add(name2);
    }
    for (const path of paths) {
      for (let at3 = text3.indexOf(path); at3 >= 0 && !found.has(path); at3 = text3.indexOf(path, at3 + path.length)) if (isWrittenAt(at3, path.length)) found.add(path);
    }
  }
  return found;
}
var listsSources = /(?:^|\/)(?:CMakeLists\.txt|[^/]+\.(?:mk|cmake|gyp|gypi|pro|pri|bazel|bzl|pbxproj)|BUILD|meson\.build)$/;
function besideAt(text3, at3) {
  const before = text3.slice(Math.max(0, at3 - around), at3).split("\n").at(-1) ?? "";
  const after = text3.slice(at3, at3 + around).split("\n", 1)[0] ?? "";
  return before.split(/[^\w./-]/).slice(0, -1).join(" ") + after.replace(/^[\w./-]*/, " ");
}
var workflow = /^\.(?:github|circleci|gitlab|buildkite|woodpecker|semaphore)\/|(?:^|\/)(?:azure-pipelines[\w.-]*|\.gitlab-ci|\.travis|\.?appveyor|bitrise|codemagic|\.cirrus|\.woodpecker|\.drone|bitbucket-pipelines|buildspec)\.ya?ml$/i;
function isBuildScript({ path, language, role }) {
  if (role === "vendored" || language === null || workflow.test(path)) return false;
  return findLanguage(language)?.kind === "build" || path.endsWith("package.json") || scriptLanguages.has(language) && (scriptFolders.test(path) || language === "python" || language === "shell" || language === "javascript" && nearRoot.test(path));
}

// src/detect/complete-source/absent-classes.ts
var endings = ["java", "kt", "scala", "groovy", "aidl"];
var written = /* @__PURE__ */ new Set(["R", "BR", "BuildConfig", "Manifest", "Res", "databinding"]);
var isClassName = /^[A-Z]\w*$/;
var declarations = /\b(?:class|interface|object|record|typealias|enum|trait|struct|fun|val|var)\s+(?:<[^()\n]{0,120}>\s*)?(?:[\w<>?*,. ]{1,120}\.)?`?([A-Z]\w*)/g;
var fileClass = /@file:JvmName\(\s*"(\w+)"/g;
async function absentClasses(surveys, index3, read2) {
  const packages = gatherPackages(surveys);
  const above2 = packagesAbove(packages);
  const declaredIn2 = createDeclarations(packages, read2);
  const found = /* @__PURE__ */ new Map();
  for (const unit of gatherUnits(surveys, "jvm", (use) => use)) {
    if (packages.has(unit.name) || standsInFileOfItsName(unit.name, index3)) continue;
    const known5 = longestPackage(unit.name, packages) ?? longestPackage(unit.name, above2);
    if (known5 === null) continue;
    const names4 = unit.name.slice(known5.length + 1).split(/[.$]/);
    const at3 = names4.findIndex((name3) => !/^[a-z]/.test(name3));
    const name2 = names4[at3];
    if (name2 === void 0 || !isClassName.test(name2) || names4.some((one) => written.has(one))) continue;
    if (at3 === 0 && (await declaredIn2(known5)).has(name2)) continue;
    const full = [known5, ...names4.slice(0, at3 + 1)].join(".");
    found.set(full, { name: full, users: [...found.get(full)?.users ?? [], ...unit.users] });
  }
  return [...found.values()].map((unit) => absentUnit(unit, packages, above2));
}
function gatherPackages(surveys) {
  const all = /* @__PURE__ */ new Map();
  const own4 = /* @__PURE__ */ new Set();
  for (const { file, survey: survey2 } of surveys) {
    if (survey2.package === "") continue;
    const paths = all.get(survey2.package);
    if (paths) paths.push(file.path);
    else all.set(survey2.package, [file.path]);
    if (file.role === "first-party") own4.add(survey2.package);
  }
  return new Map([...all].filter(([name2]) => own4.has(name2)));
}
function standsInFileOfItsName(name2, index3) {
  const parts2 = name2.split(/[.$]/);
  for (let last = parts2.length - 1; last > 0; last--) {
    const path = parts2.slice(0, last + 1).join("/");
    if (endings.some((ending2) => index3.hasPathEnd(`${path}.${ending2}`))) return true;
  }
  return false;
}
function longestPackage(name2, packages) {
  for (let end = name2.lastIndexOf("."); end > 0; end = name2.lastIndexOf(".", end - 1)) {
    if (packages.has(name2.slice(0, end))) return name2.slice(0, end);
  }
  return null;
}
function packagesAbove(packages) {
  const above2 = /* @__PURE__ */ new Map();
  for (const name2 of packages.keys()) {
    for (let end = name2.lastIndexOf("."); end > name2.indexOf("."); end = name2.lastIndexOf(".", end - 1)) if (!above2.has(name2.slice(0, end))) above2.set(name2.slice(0, end), name2);
  }
  return above2;
}
function createDeclarations(packages, read2) {
  const known5 = /* @__PURE__ */ new Map();
  const declared3 = async (name2) => {
    const names4 = /* @__PURE__ */ new Set();
    for (const path of packages.get(name2) ?? []) {
      if (path.endsWith(".kt")) names4.add(`${lastName(path).slice(0, -3)}Kt`);
      const text3 = await read2(path) ?? "";
      for (const pattern2 of [declarations, fileClass]) for (const [, one = ""] of text3.matchAll(pattern2)) names4.add(one);
    }
    return names4;
  };
  return (name2) => {
    const answer = known5.get(name2) ?? declared3(name2);
    known5.set(name2, answer);
    return answer;
  };
}
function absentUnit({ name: name2, users }, packages, above2) {
  const sorted = [...new Set(users)].sort();
  const isOwn = packages.has(name2.slice(0, name2.lastIndexOf("."))) && !isGeneratedClassName(name2.slice(name2.lastIndexOf(".") + 1));
  return { kind: "class", isOwn, name: name2, users: sorted, mention: name2, expectedAt: expectedPaths(name2, sorted, (near) => filesOf(near, packages, above2)) };
}
function filesOf(near, packages, above2) {
  const name2 = packages.has(near) ? near : above2.get(near);
  return name2 === void 0 ? [] : (packages.get(name2) ?? []).map((path) => [path, name2]);
}
function expectedPaths(name2, users, filesNear) {
  const parts2 = name2.split(".");
  const roots = /* @__PURE__ */ new Map();
  for (let end = parts2.length - 1; end > 0 && roots.size === 0; end--) {
    for (const [path, packageName] of filesNear(parts2.slice(0, end).join("."))) addRoot(roots, path, packageName.replaceAll(".", "/"));
  }
  const byFiles = [...roots].sort((a, b) => b[1] - a[1]).map(([root]) => root);
  for (const path of users.slice(0, 50)) addRoot(roots, path, /(?:^|\/)(?:java|kotlin|src)\/(.+)$/.exec(folderOf(path))?.[1] ?? "");
  return [.../* @__PURE__ */ new Set([...byFiles, ...roots.keys()])].flatMap((root) => ["java", "kt"].map((ending2) => `${root}${parts2.join("/")}.${ending2}`));
}
function addRoot(roots, path, packagePath) {
  const folder = folderOf(path);
  const root = folder === packagePath ? "" : packagePath !== "" && folder.endsWith(`/${packagePath}`) ? folder.slice(0, -packagePath.length) : null;
  if (root !== null) roots.set(root, (roots.get(root) ?? 0) + 1);
}

// src/detect/complete-source/absent-includes.ts
function absentIncludes(surveys, index3) {
  const units = gatherUnits(surveys, "include", (use) => use);
  const roots = index3.absentSubmodules.length === 0 ? includeRoots(units, index3) : /* @__PURE__ */ new Map();
  return units.filter(({ name: name2 }) => !index3.hasPathEnd(withoutSteps(name2))).map(({ name: name2, users }) => {
    const folders2 = [...new Set(users.slice(0, mostUsers).flatMap((user) => [folderOf(user), ...roots.get(user) ?? []]))];
    const expectedAt = folders2.flatMap((folder) => resolvePath(folder, name2) ?? []);
    return { kind: "include", isOwn: false, name: name2, users, mention: `"${name2}"`, expectedAt };
  });
}
var mostUsers = 50;
function includeRoots(units, index3) {
  const roots = /* @__PURE__ */ new Map();
  for (const { name: name2, users } of units.filter((unit) => unit.name.includes("/") && !unit.name.startsWith("."))) {
    const [folder, second] = index3.foldersWith(lastName(name2)).filter((one) => endsWithPath(one, folderOf(name2)));
    if (folder === void 0 || second !== void 0) continue;
    const root = folder.slice(0, Math.max(0, folder.length - folderOf(name2).length - 1));
    for (const user of users) if (roots.get(user)?.includes(root) !== true) roots.set(user, [...roots.get(user) ?? [], root]);
  }
  return roots;
}
function withoutSteps(name2) {
  return name2.split("/").filter((part) => part !== ".." && part !== ".").join("/");
}

// src/detect/credentials/pipelines/plain.ts
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function textsOf(value) {
  return typeof value === "string" ? [value] : listOf(value).filter((one) => typeof one === "string");
}
function textIn(object, key) {
  const value = object[key];
  return typeof value === "string" ? value : null;
}

// src/detect/script-modules/script-file.ts
var endings2 = [".ts", ".tsx", ".mts", ".cts", ".d.ts", ".js", ".jsx", ".mjs", ".cjs", ".json", ".vue", ".svelte"];
function scriptFile(path, has) {
  if (has(path)) return path;
  const bare3 = path.replace(/\.([cm]?)jsx?$/, "");
  const names4 = [...endings2.map((ending2) => path + ending2), ...bare3 === path ? [] : endings2.map((ending2) => bare3 + ending2), ...endings2.map((ending2) => `${path === "" ? "" : `${path}/`}index${ending2}`)];
  return names4.find(has) ?? null;
}
function normalPath(path) {
  const parts2 = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts2.push(part);
    else if (parts2.pop() === void 0) return null;
  }
  return parts2.join("/");
}

// src/detect/script-modules/tsconfig.ts
var nothing = { patterns: [], base: null };
var mostConfigs = 12;
async function readProject(path, read2, packages, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(path) || seen.size >= mostConfigs) return nothing;
  seen.add(path);
  const root = await jsonIn(path, read2);
  if (!root) return nothing;
  const own4 = settingsIn(root, folderOf(path));
  const others2 = [];
  for (const other3 of [...extendedBy(root, folderOf(path), packages), ...partsIn(root, folderOf(path))]) others2.push(await readProject(other3, read2, packages, seen));
  const patterns2 = own4.patterns.length > 0 ? own4.patterns : others2.find((one) => one.patterns.length > 0)?.patterns ?? [];
  return { patterns: patterns2, base: own4.base ?? others2.find((one) => one.base !== null)?.base ?? null };
}
async function jsonIn(path, read2) {
  const text3 = await read2(path);
  if (text3 === null) return null;
  const { parse } = await import("./vendor/jsonc-parser.js");
  return objectOf(parse(text3, [], { allowTrailingComma: true }));
}
function settingsIn(root, folder) {
  const options = objectOf(root.compilerOptions);
  const baseUrl = textIn(options, "baseUrl");
  const base = baseUrl === null ? null : within(folder, baseUrl);
  const patterns2 = Object.entries(objectOf(options.paths)).map(([name2, targets]) => ({
    name: name2,
    targets: textsOf(targets).flatMap((target2) => within(base ?? folder, target2) ?? [])
  }));
  return { patterns: patterns2, base };
}
function within(folder, path) {
  return normalPath(`${folder}/${path.replace(/^\$\{configDir\}/, ".")}`);
}
function extendedBy(root, folder, packages) {
  return textsOf(root.extends).flatMap((name2) => {
    const [, owner = "", rest = ""] = /^((?:@[^/]+\/)?[^/]+)\/?(.*)$/.exec(name2) ?? [];
    const home = name2.startsWith(".") ? folder : packages(owner);
    const path = home === null ? null : normalPath(`${home}/${name2.startsWith(".") ? name2 : rest || "tsconfig.json"}`);
    return path === null ? [] : path.endsWith(".json") ? [path] : [`${path}.json`, `${path}/tsconfig.json`];
  });
}
function partsIn(root, folder) {
  return listOf(root.references).flatMap((one) => {
    const path = within(folder, textIn(objectOf(one), "path") ?? "");
    return path === null || path === folder ? [] : path.endsWith(".json") ? [path] : [`${path}/tsconfig.json`];
  });
}

// src/detect/script-modules/packages.ts
var mostPackages = 200;
async function readPackages(files2, read2) {
  const root = files2.has("package.json") ? await jsonIn("package.json", read2) : null;
  if (!root?.workspaces && !["pnpm-workspace.yaml", "lerna.json", "rush.json"].some((name2) => files2.has(name2))) return /* @__PURE__ */ new Map();
  const manifests2 = [...files2].filter((path) => path.endsWith("/package.json") && !path.includes("node_modules/")).slice(0, mostPackages);
  const found = await Promise.all(manifests2.map(async (path) => [folderOf(path), await jsonIn(path, read2)]));
  return new Map(found.flatMap(([folder, manifest2]) => {
    const name2 = manifest2 && textIn(manifest2, "name");
    return manifest2 && name2 ? [[name2, { folder, patterns: modulesOf(name2, folder, manifest2) }]] : [];
  }));
}
async function readOwnNames(path, read2) {
  const manifest2 = await jsonIn(path, read2);
  return manifest2 ? Object.entries(objectOf(manifest2.imports)).map(([name2, target2]) => ({ name: name2, targets: targetsIn(target2, folderOf(path)) })) : [];
}
function modulesOf(name2, folder, manifest2) {
  const entries2 = ["source", "types", "module", "main"].flatMap((key) => textIn(manifest2, key) ?? []);
  const listed4 = Object.entries(objectOf(manifest2.exports)).filter(([key]) => key.startsWith(".")).map(([key, target2]) => ({ name: name2 + key.slice(1), targets: targetsIn(target2, folder) }));
  const whole = [...targetsIn(manifest2.exports, folder), ...entries2.flatMap((entry2) => pathsOf(entry2, folder)), `${folder}/src/index`, `${folder}/index`];
  return [...listed4, { name: name2, targets: whole }, { name: `${name2}/*`, targets: [`${folder}/*`, `${folder}/src/*`] }];
}
function targetsIn(target2, folder, depth = 3) {
  if (typeof target2 === "string") return pathsOf(target2, folder);
  if (depth === 0) return [];
  return Array.isArray(target2) ? textsOf(target2).flatMap((one) => pathsOf(one, folder)) : Object.entries(objectOf(target2)).filter(([key]) => !key.startsWith(".")).flatMap(([, one]) => targetsIn(one, folder, depth - 1));
}
function pathsOf(target2, folder) {
  const source3 = target2.replace(/(^|\/)(?:dist|lib|build|out)\/(?:(?:esm|cjs|types)\/)?/, "$1src/").replace(/(?:\.d)?\.[cm]?[jt]s$/, "");
  return [target2, source3].flatMap((path) => normalPath(`${folder}/${path}`) ?? []);
}

// src/detect/script-modules/patterns.ts
function targetsOf(module, patterns2) {
  const fitting = patterns2.flatMap((pattern2) => {
    const star = starIn(module, pattern2.name);
    return star === null ? [] : [{ pattern: pattern2, star, before: pattern2.name.includes("*") ? pattern2.name.indexOf("*") : pattern2.name.length + 1 }];
  });
  const [best] = fitting.sort((a, b) => b.before - a.before);
  return best ? best.pattern.targets.map((target2) => target2.replace("*", () => best.star)) : null;
}
function starIn(module, name2) {
  const at3 = name2.indexOf("*");
  if (at3 < 0) return module === name2 ? "" : null;
  const [before, after] = [name2.slice(0, at3), name2.slice(at3 + 1)];
  return module.length >= before.length + after.length && module.startsWith(before) && module.endsWith(after) ? module.slice(before.length, module.length - after.length) : null;
}

// src/detect/script-modules/aliases.ts
var noAliases = { fileOf: () => void 0, pathsOf: () => [] };
var script = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i;
var configs = ["tsconfig.json", "jsconfig.json"];
async function readAliases(importers, listed4, read2) {
  const named7 = importers.filter(({ path, module }) => script.test(path) && !module.startsWith("."));
  if (named7.length === 0) return noAliases;
  const files2 = listed4();
  const packages = await readPackages(files2, read2);
  const folders2 = [...new Set(named7.map(({ path }) => folderOf(path)))];
  const projects = /* @__PURE__ */ new Map();
  const ownNames2 = /* @__PURE__ */ new Map();
  for (const folder of folders2) {
    const config = nearest(folder, configs, files2);
    if (config !== null && !projects.has(config)) projects.set(config, await readProject(config, read2, (name2) => packages.get(name2)?.folder ?? null));
    const manifest2 = named7.some(({ module }) => module.startsWith("#")) ? nearest(folder, ["package.json"], files2) : null;
    if (manifest2 !== null && !ownNames2.has(manifest2)) ownNames2.set(manifest2, await readOwnNames(manifest2, read2));
  }
  const byFolder = new Map(folders2.map((folder) => {
    const project2 = projects.get(nearest(folder, configs, files2) ?? "");
    const own4 = ownNames2.get(nearest(folder, ["package.json"], files2) ?? "") ?? [];
    return [folder, { lists: [project2?.patterns ?? [], own4], base: project2?.base ?? null }];
  }));
  const namesFor = (module, from) => {
    const { lists: lists2, base } = byFolder.get(folderOf(from)) ?? { lists: [], base: null };
    return { lists: [...lists2, packageOf(module, packages)?.patterns ?? []], base };
  };
  const isAsked3 = (module, from) => script.test(from) && !module.startsWith(".");
  return {
    fileOf: (module, from) => isAsked3(module, from) ? resolved(module, namesFor(module, from), files2) : void 0,
    pathsOf: (module, from) => isAsked3(module, from) ? whereTo(module, namesFor(module, from)) : []
  };
}
function whereTo(module, { lists: lists2, base }) {
  return [...lists2.flatMap((patterns2) => targetsOf(module, patterns2) ?? []), ...base === null ? [] : [inFolder(base, module)]];
}
function inFolder(folder, module) {
  return folder === "" ? module : `${folder}/${module}`;
}
function resolved(module, { lists: lists2, base }, files2) {
  const has = (path) => files2.has(path);
  let isMeant = false;
  for (const patterns2 of lists2) {
    const targets = targetsOf(module, patterns2);
    const found = targets?.map((target2) => scriptFile(target2, has)).find((path) => path !== null);
    if (found) return found;
    isMeant ||= targets !== null && targetsOf(module, patterns2.filter(({ name: name2 }) => name2 !== "*")) !== null;
  }
  const inBase = base === null ? null : scriptFile(inFolder(base, module), has);
  return inBase ?? (isMeant ? null : void 0);
}
function packageOf(module, packages) {
  return packages.get(/^(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? "");
}
function nearest(folder, names4, files2) {
  for (let at3 = folder; ; at3 = folderOf(at3)) {
    const found = names4.map((name2) => inFolder(at3, name2)).find((path) => files2.has(path));
    if (found !== void 0) return found;
    if (at3 === "") return null;
  }
}

// src/detect/complete-source/absent-modules.ts
var endings3 = [".ts", ".tsx", ".d.ts", ".js", ".jsx", ".mjs", ".mts", ".cjs", ".cts", ".json", ".vue", ".svelte", ".node"];
var platforms = ["", ".native", ".ios", ".android", ".web", ".macos", ".windows"];
var asset = /\.(?:json5?|wasm|node|css|s[ac]ss|less|styl|svg|png|jpe?g|gif|webp|avif|ico|mp[34]|web[am]|ogg|wav|tgs|txt|md|html?|xml|ya?ml|woff2?|ttf|glsl|vert|frag|hbs|ejs)$/i;
async function absentModules(surveys, index3, read2) {
  const named7 = surveys.flatMap(({ file: { path }, survey: { family: family2, uses } }) => family2 === "script" && uses !== "" ? uses.split("\n").filter((use) => !use.startsWith(".")).map((module) => ({ path, module })) : []);
  const aliases = await readAliases(named7, () => new Set(index3.files.map(({ path }) => path)), read2);
  const pathsOf2 = onceAFolder((use, user) => use.startsWith(".") ? [resolvePath(folderOf(user), use) ?? []].flat() : [...aliases.pathsOf(use, user), ...bySource(use, user)]);
  const isHere = createSearch(index3);
  const places = /* @__PURE__ */ new Map();
  const nameOf10 = (use, user) => {
    const paths = pathsOf2(use, user);
    const [first2 = null] = paths;
    if (first2 === null || asset.test(first2) || paths.some(isHere)) return null;
    places.set(first2, paths);
    return first2;
  };
  return gatherUnits(surveys, "script", nameOf10).map(({ name: name2, users }) => ({ kind: "module", isOwn: false, name: name2, users, mention: lastName(name2), expectedAt: (places.get(name2) ?? []).flatMap(candidates) }));
}
function bySource(use, user) {
  const source3 = /^(?:.*?\/)?src\//.exec(user)?.[0];
  return source3 !== void 0 && /^[@~]\//.test(use) ? [source3 + use.slice(2)] : [];
}
function onceAFolder(ask) {
  const known5 = /* @__PURE__ */ new Map();
  return (use, user) => {
    const key = `${folderOf(user)}
${use}`;
    const answer = known5.get(key) ?? ask(use, user);
    known5.set(key, answer);
    return answer;
  };
}
function createSearch(index3) {
  const bare3 = new Set(index3.files.map(({ path }) => withoutEndings(path)));
  return (path) => index3.hasFile(`${path}/package.json`) || (bare3.has(withoutEndings(path)) || index3.hasFolder(path)) && [path, ...candidates(path)].some((one) => index3.hasFile(one));
}
function withoutEndings(path) {
  const dot = path.indexOf(".", path.lastIndexOf("/") + 2);
  return dot < 0 ? path : path.slice(0, dot);
}
function candidates(path) {
  const bare3 = path.replace(/\.[cm]?jsx?$/, "");
  return [bare3, ...bare3 === path ? [] : [path]].flatMap((base) => [
    ...platforms.flatMap((platform5) => endings3.map((ending2) => `${base}${platform5}${ending2}`)),
    ...endings3.slice(0, 10).map((ending2) => `${base}/index${ending2}`)
  ]);
}

// src/detect/complete-source/lists/swift-package.ts
var local = /\.package\(\s*(?:name:\s*"[^"\n]*",\s*)?path:\s*"([^"\n]+)"/g;
var target = /\.(?:target|executableTarget)\(\s*name:\s*"([\w.+ -]+)"/g;
function packageParts(text3, manifest2) {
  const code4 = text3.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, "");
  const folder = folderOf(manifest2);
  const beside = [...code4.matchAll(local)].flatMap(([, path = ""]) => {
    const at3 = path.includes("\\(") || path.startsWith("/") ? null : resolvePath(folder, path);
    return at3 === null || at3 === "" ? [] : [{ name: at3, folders: [at3], mention: `"${path}"`, isPackage: true }];
  });
  return [...beside, ...targetsIn2(code4).flatMap(({ name: name2, path }) => {
    const folders2 = path === null ? ["Sources", "Source", "src", "srcs"].map((one) => `${one}/${name2}`) : [path];
    const places = folders2.flatMap((one) => resolvePath(folder, one) ?? []);
    return places.length === 0 || places.includes("") ? [] : [{ name: places[0] ?? name2, folders: places, mention: `"${path ?? name2}"`, isPackage: false }];
  })];
}
function targetsIn2(code4) {
  const found = [...code4.matchAll(target)].map((match) => ({ name: match[1] ?? "", path: pathIn(code4, match.index) }));
  const withPath = new Set(found.filter(({ path }) => path !== null).map(({ name: name2 }) => name2));
  return withPath.size === 0 && new Set(found.map(({ name: name2 }) => name2)).size === 1 ? [] : found.filter(({ name: name2, path }) => path !== null ? !path.includes("\\(") : !withPath.has(name2));
}
var longest = 4e3;
function pathIn(code4, from) {
  const text3 = code4.slice(from, from + longest);
  let depth = 0;
  for (let at3 = 0; at3 < text3.length; at3++) {
    if (text3[at3] === "(" || text3[at3] === "[") depth += 1;
    else if (text3[at3] === ")" || text3[at3] === "]") depth -= 1;
    if (depth === 0 && text3[at3] === ")") return null;
    const [, path] = depth === 1 && text3.startsWith("path:", at3) ? /^path:\s*"([^"\n]+)"/.exec(text3.slice(at3, at3 + 300)) ?? [] : [];
    if (path !== void 0) return path;
  }
  return null;
}

// src/detect/complete-source/lists/studio-items.ts
var shared2 = /<Import\s+Project="([^"*?%@(;]+\.projitems)"(?![^>]{0,400}\bCondition)/g;
var page = /<(?:Page|ApplicationDefinition)\s+Include="([^"*?$%@(;]+\.xaml)"(?![^>]{0,400}\bCondition)/g;
var ownItem = /<(?:Compile|Page|ClCompile)\s+Include="\$\(MSBuildThisFileDirectory\)([^"*?$%@(;]+\.(?:cs|xaml|c|cc|cpp))"/g;
function sharedItems(text3, path) {
  const code4 = text3.replace(/<!--[\s\S]*?-->/g, "");
  return [shared2, page, ownItem].flatMap((pattern2) => [...code4.matchAll(pattern2)]).flatMap(([, name2 = ""]) => {
    const file = name2.includes("$(") ? null : resolvePath(folderOf(path), name2.replaceAll("\\", "/"));
    return file === null || /\.(?:Designer|g|i)\.\w+$/i.test(file) ? [] : [{ name: name2, path: file }];
  });
}

// src/detect/complete-source/lists/tuist.ts
function isTuistManifest(text3) {
  return /^[ \t]*import ProjectDescription\b/m.test(text3);
}
var place = '(\\.relativeToRoot\\(\\s*)?"([^"\\n\\\\]+)"';
var parts = new RegExp(`\\.(?:project\\(\\s*target:\\s*"[^"\\n]*",\\s*path:|package\\(\\s*path:|local\\(\\s*path:)\\s*${place}`, "g");
var sources = /\bsources:\s*\[([^\]]{0,4000})\]/g;
function tuistParts(text3, manifest2, root) {
  const code4 = text3.replace(/(?<![\w*])\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, "");
  const home = folderOf(manifest2);
  const named7 = [...code4.matchAll(parts)].map(([, fromRoot, path = ""]) => ({ from: fromRoot === void 0 ? home : root, path, isNeeded: true }));
  const globbed = [...code4.matchAll(sources)].flatMap(([, list = ""]) => [...list.matchAll(/"([^"\n\\]+)"/g)].map(([, path = ""]) => ({ from: home, path, isNeeded: false })));
  return [...named7, ...globbed].flatMap(({ from, path, isNeeded }) => {
    const bare3 = path.replace(/(?:^|\/)[^/]*[*?{[].*$/, "");
    const at3 = bare3.startsWith("/") || bare3.startsWith("//") ? null : resolvePath(from, bare3);
    return at3 === null || at3 === "" ? [] : [{ name: at3, path: at3, mention: `"${path}"`, isNeeded }];
  });
}

// src/detect/complete-source/lists/xcode-project.ts
var inSources = /^\s*\w+ \/\*.* in Sources \*\/ = \{isa = PBXBuildFile; fileRef = (\w+)/;
var reference = /^\s*(\w+) (?:\/\*.*\*\/ )?= \{isa = PBXFileReference;(.*)$/;
var groupStart = /^\s*(\w+) (?:\/\*.*\*\/ )?= \{\s*$/;
var child = /^\s*(\w+)(?: \/\*.*\*\/)?,\s*$/;
var synchronised = "isa = PBXFileSystemSynchronizedRootGroup;";
var anyObject = /^\s*(\w+) (?:\/\*.*\*\/ )?= \{(.*)$/;
var isSource = /\.(?:m|mm|c|cc|cpp|cxx|swift|metal|s)$/i;
var mostDepth = 40;
function compiledFiles(text3, projectFile) {
  const project2 = readProject2(text3, projectFile);
  return project2 === null ? [] : [...project2.built].flatMap((id) => {
    const file = project2.files.get(id);
    const path = file === void 0 ? null : placeOf(id, file, project2);
    return path !== null && isSource.test(path) && !/[$\\]/.test(path) ? [{ name: file?.path ?? path, path }] : [];
  });
}
function readProject2(text3, projectFile) {
  const home = resolvePath(folderOf(folderOf(projectFile)), fieldIn(text3, "projectDirPath") ?? "");
  const main = /^[ \t]*mainGroup = (\w+)/m.exec(text3)?.[1];
  return home === null || main === void 0 ? null : { ...readContent(text3), home, main };
}
function readContent(text3) {
  const content = { built: /* @__PURE__ */ new Set(), folders: /* @__PURE__ */ new Map(), files: /* @__PURE__ */ new Map(), groups: /* @__PURE__ */ new Map(), parents: /* @__PURE__ */ new Map() };
  let group = null;
  for (const line of text3.split("\n")) {
    if (line.includes("{isa = PBX")) addLine(line, content);
    else if (group !== null && /^\s*\};\s*$/.test(line)) {
      addGroup(group, content);
      group = null;
    } else {
      const start = startOf(line);
      if (start === null) group?.lines.push(line);
      else group = start;
    }
  }
  return content;
}
function addLine(line, { built: built2, files: files2, folders: folders2 }) {
  const [, folder, fields2 = ""] = line.includes(synchronised) ? anyObject.exec(line) ?? [] : [];
  const compiledId = inSources.exec(line)?.[1];
  const [, id, rest = ""] = line.includes("isa = PBXFileReference") ? reference.exec(line) ?? [] : [];
  if (compiledId !== void 0) built2.add(compiledId);
  else if (id !== void 0) files2.set(id, entryOf(rest));
  else if (folder !== void 0) folders2.set(folder, entryOf(fields2));
}
function startOf(line) {
  const id = groupStart.exec(line)?.[1];
  return id === void 0 ? null : { id, lines: [] };
}
function addGroup({ id, lines }, { groups, parents, folders: folders2 }) {
  if (lines.some((line) => line.includes(synchronised))) folders2.set(id, entryOf(lines.filter((line) => line.includes(" = ")).join(" ")));
  if (!lines.some((line) => /isa = PBX(?:Variant)?Group;/.test(line))) return;
  groups.set(id, entryOf(lines.filter((line) => line.includes(" = ")).join(" ")));
  for (const line of lines) {
    const inside2 = child.exec(line)?.[1];
    if (inside2 !== void 0) parents.set(inside2, id);
  }
}
function entryOf(fields2) {
  return { path: fieldIn(fields2, "path") ?? "", tree: fieldIn(fields2, "sourceTree") ?? "" };
}
function fieldIn(text3, name2) {
  const [, quoted2, plain5] = new RegExp(`\\b${name2} = (?:"((?:[^"\\\\]|\\\\.)*)"|([^";]*));`).exec(text3) ?? [];
  return quoted2 ?? plain5 ?? null;
}
function placeOf(id, { path, tree }, { home, main, groups, parents }) {
  let relative = path;
  let [at3, from] = [id, tree];
  for (let depth = 0; depth < mostDepth; depth++) {
    if (from === "SOURCE_ROOT") return resolvePath(home, relative);
    if (from !== "<group>") return null;
    if (at3 === main) return resolvePath(home, relative);
    at3 = parents.get(at3) ?? "";
    const group = groups.get(at3);
    if (group === void 0) return null;
    relative = `${group.path}/${relative}`;
    from = group.tree;
  }
  return null;
}

// src/detect/complete-source/lists/xcode-folders.ts
var ofTarget = /^[ \t]*fileSystemSynchronizedGroups = \(([^)]*)\)/gm;
var localPackage = /\{\s*isa = XCLocalSwiftPackageReference;\s*relativePath = (?:"([^"\n]*)"|([^";\n]*));/g;
function takenFolders(text3, projectFile) {
  if (!text3.includes("PBXFileSystemSynchronizedRootGroup") && !text3.includes("XCLocalSwiftPackageReference")) return [];
  const project2 = readProject2(text3, projectFile);
  if (project2 === null) return [];
  const ids = new Set([...text3.matchAll(ofTarget)].flatMap(([, list = ""]) => [...list.replace(/\/\*[^\n]*?\*\//g, "").matchAll(/\w+/g)].map(([id]) => id)));
  const folders2 = [...project2.folders].flatMap(([id, entry2]) => {
    const path = ids.has(id) ? placeOf(id, entry2, project2) : null;
    return path === null ? [] : [{ name: entry2.path, path }];
  });
  const packages = [...text3.matchAll(localPackage)].flatMap(([, quoted2, plain5 = ""]) => {
    const path = resolvePath(project2.home, quoted2 ?? plain5);
    return path === null ? [] : [{ name: quoted2 ?? plain5, path }];
  });
  return [...folders2, ...packages].filter(({ path }) => path !== "" && !/[$\\]/.test(path));
}

// src/detect/complete-source/lists/xcodegen.ts
var mostSpecs = 60;
async function xcodegenParts(index3, read2) {
  const roots = index3.files.filter(({ path, role }) => role === "first-party" && /(?:^|\/)project\.ya?ml$/.test(path)).map(({ path }) => path);
  if (roots.length === 0) return [];
  const { parse } = await import("./vendor/yaml.js");
  const waiting = [...roots];
  const seen = /* @__PURE__ */ new Set();
  const parts2 = [];
  for (let path = waiting.shift(); path !== void 0 && seen.size < mostSpecs; path = waiting.shift()) {
    const text3 = seen.has(path) ? null : await read2(path);
    seen.add(path);
    if (text3 === null || !/^targets\s*:|^include\s*:/m.test(text3)) continue;
    const spec = asMap(parsed(text3, parse));
    const folder = folderOf(path);
    for (const { path: included2 } of entries(spec.include)) waiting.push(resolvePath(folder, included2) ?? "");
    for (const { path: at3, isOptional } of partsIn2(spec)) {
      const resolved3 = resolvePath(folder, at3);
      if (resolved3 !== null && resolved3 !== "" && !/[$*{}]/.test(at3)) parts2.push({ name: resolved3, path: resolved3, mention: lastName(resolved3), ifAsked: false, isOptional, user: path });
    }
  }
  return parts2;
}
function parsed(text3, parse) {
  try {
    return parse(text3, { maxAliasCount: 100, logLevel: "silent" });
  } catch {
    return null;
  }
}
function partsIn2(spec) {
  const isWritten = asMap(spec.options).preGenCommand !== void 0;
  const sources2 = Object.values(asMap(spec.targets)).flatMap((target2) => entries(asMap(target2).sources));
  const packages = Object.values(asMap(spec.packages)).flatMap((one) => entries(asMap(one).path));
  return [...sources2, ...packages].map((part) => ({ ...part, isOptional: part.isOptional || isWritten }));
}
function asMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function entries(value) {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    if (typeof one === "string") return [{ path: one, isOptional: false }];
    const { path, optional, buildPhase, type } = asMap(one);
    const isCode2 = (buildPhase === void 0 || buildPhase === "sources") && type !== "folder";
    return typeof path === "string" && isCode2 ? [{ path, isOptional: optional === true }] : [];
  });
}

// src/detect/complete-source/absent-projects.ts
async function absentProjects(index3, read2) {
  const isThere = createSearch2(index3);
  const readerFor2 = createReaders(index3, await isPlainGradle(index3, read2), await readRoots(index3, read2));
  const named7 = [];
  for (const file of index3.files) {
    const reader = file.role === "first-party" && isBuildFile.test(file.path) ? readerFor2(file.path) : null;
    const text3 = reader === null ? null : await read2(file.path);
    if (reader !== null && text3 !== null) named7.push(...reader(text3, file.path).map((one) => ({ ...one, user: file.path })));
  }
  named7.push(...await xcodegenParts(index3, read2));
  const asked3 = new Set(named7.map(({ path }) => path));
  const leftovers2 = leftoverLists(named7, isThere);
  const found = /* @__PURE__ */ new Map();
  for (const { name: name2, path, mention, ifAsked, isOptional, user } of named7) {
    if (isThere(path) || ifAsked && !asked3.has(folderOf(user))) continue;
    const users = [.../* @__PURE__ */ new Set([...found.get(name2)?.users ?? [], user])];
    found.set(name2, { kind: "project", isOwn: isOptional !== true && !leftovers2.has(user), name: name2, users, mention, expectedAt: [path] });
  }
  return [...found.values()];
}
var fewestOfLeftover = 10;
function leftoverLists(named7, isThere) {
  const counts = /* @__PURE__ */ new Map();
  for (const { user, path } of named7) {
    const count2 = counts.get(user) ?? { all: 0, gone: 0 };
    counts.set(user, { all: count2.all + 1, gone: count2.gone + (isThere(path) ? 0 : 1) });
  }
  return new Set([...counts].filter(([, { all, gone }]) => all >= fewestOfLeftover && gone > all / 2).map(([user]) => user));
}
var isBuildFile = /(?:\/|^)(?:build\.gradle(?:\.kts)?|BUILD(?:\.bazel)?|project\.pbxproj|(?:Package|Project)\.swift|[^/]+\.(?:(?:cs|vcx)proj|projitems))$/;
function createSearch2(index3) {
  let folded = null;
  const foldedPaths = () => folded ??= new Set(index3.files.map((file) => file.path.toLowerCase()).flatMap((path) => [path, ...foldersOf(path)]));
  return (path) => path === "" || index3.hasFile(path) || index3.hasFolder(path) || path.includes(".") && index3.foldersWith(lastName(path)).length > 0 || foldedPaths().has(path.toLowerCase());
}
function foldersOf(path) {
  const folder = folderOf(path);
  return folder === "" ? [] : [folder, ...foldersOf(folder)];
}
async function isPlainGradle(index3, read2) {
  const settings6 = ["settings.gradle", "settings.gradle.kts"].find((path) => index3.hasFile(path));
  const text3 = settings6 === void 0 ? null : await read2(settings6);
  return text3 !== null && !/projectDir|includeBuild|exists\(|apply/.test(text3);
}
async function readRoots(index3, read2) {
  const paths = index3.files.filter(({ path, role }) => role !== "vendored" && /\.(?:sln|slnx|xcworkspacedata|pbxproj)$|(?:^|\/)Podfile$/.test(path)).map(({ path }) => path);
  return Promise.all(paths.map(async (path) => [path, await read2(path) ?? ""]));
}
function createReaders(index3, isGradle, roots) {
  const isBazel = ["WORKSPACE", "WORKSPACE.bazel", "MODULE.bazel"].some((one) => index3.hasFile(one));
  return (path) => {
    const name2 = lastName(path);
    if (/^build\.gradle(?:\.kts)?$/.test(name2)) return isGradle ? gradleProjects : null;
    if (name2 === "BUILD" || name2 === "BUILD.bazel") return isBazel && !path.startsWith("third-party/") ? bazelPackages : null;
    const isNamed2 = (project2) => roots.some(([root, text3]) => root !== path && !root.startsWith(`${project2}/`) && text3.includes(lastName(project2)));
    if (name2 === "project.pbxproj") return isOutermost(folderOf(path), index3) || isNamed2(folderOf(path)) ? namedByXcode : null;
    if (name2 === "Package.swift") return (text3) => partsOfPackage(text3, path, index3);
    if (name2 === "Project.swift") return (text3) => namedByTuist(text3, path, index3);
    if (!/\.(?:(?:cs|vcx)proj|projitems)$/.test(name2)) return null;
    return isNamed2(path) ? namedByStudio : (text3, from) => namedByStudio(text3, from).filter((one) => /\.(?:cs|xaml)$/.test(one.path));
  };
}
function namedByXcode(text3, path) {
  return [...compiledFiles(text3, path), ...takenFolders(text3, path)].map((file) => ({ name: file.path, path: file.path, mention: lastName(file.name), ifAsked: false }));
}
function namedByTuist(text3, path, index3) {
  if (!isTuistManifest(text3)) return [];
  let root = folderOf(path);
  const isRoot = (folder) => index3.hasFolder(`${folder}/Tuist`.replace(/^\//, "")) || index3.hasFile(`${folder}/Tuist.swift`.replace(/^\//, ""));
  while (root !== "" && !isRoot(root)) root = folderOf(root);
  return tuistParts(text3, path, root).map(({ isNeeded, ...part }) => ({ ...part, ifAsked: false, isOptional: !isNeeded }));
}
function isOutermost(project2, index3) {
  const home = folderOf(project2);
  const others2 = index3.foldersWith("project.pbxproj").map(folderOf);
  return others2.every((other3) => other3 === home || !(other3 === "" || home.startsWith(`${other3}/`)));
}
function partsOfPackage(text3, path, index3) {
  const isSomewhere = (name2) => index3.foldersWith("Package.swift").some((folder) => lastName(folder) === lastName(name2));
  return packageParts(text3, path).filter(({ isPackage: isPackage3, name: name2 }) => !isPackage3 || index3.absentSubmodules.length === 0 && !isSomewhere(name2)).filter(({ folders: folders2 }) => !folders2.some((folder) => index3.hasFolder(folder) || index3.hasFile(folder))).map(({ name: name2, mention }) => ({ name: name2, path: name2, mention, ifAsked: false }));
}
var gradleProject = /\b(?:implementation|api|compile|debugImplementation|releaseImplementation)\s*\(?\s*project\s*\(\s*(?:path\s*[:=]\s*)?['"]:([\w:.-]+)['"]/g;
function gradleProjects(text3) {
  const code4 = text3.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
  return [...code4.matchAll(gradleProject)].map(([, name2 = ""]) => ({ name: `:${name2}`, path: name2.replaceAll(":", "/"), mention: `:${name2}`, ifAsked: false }));
}
var bazelLabel = /"\/\/(?!visibility|conditions|external|tools\b|build-input)([\w./+-]+)(?::[\w./+-]+)?"/g;
function bazelPackages(text3) {
  const code4 = text3.replace(/^[ \t]*#[^\n]*/gm, "");
  const [, rule] = /^[ \t]*(swift_library|objc_library|cc_library|ios_application|ios_framework|ios_extension)\(/m.exec(code4) ?? [];
  if (rule === void 0) return [];
  return [...code4.matchAll(bazelLabel)].map(([, folder = ""]) => ({ name: `//${folder}`, path: folder, mention: `"//${folder}`, ifAsked: !code4.includes("ios_application(") }));
}
var studioItem = /<(?:Compile|ClCompile|ProjectReference)\s+Include="([^"*?$%@(;]+\.(?:cs|c|cc|cpp|cxx|csproj|vcxproj|fsproj|shproj))"/g;
function namedByStudio(text3, path) {
  const items = sharedItems(text3, path).map((file) => ({ name: file.path, path: file.path, mention: file.name, ifAsked: false }));
  const named7 = [...text3.replace(/<!--[\s\S]*?-->/g, "").matchAll(studioItem)].flatMap(([, name2 = ""]) => {
    const file = resolvePath(folderOf(path), name2.replaceAll("\\", "/"));
    return file === null || /^[A-Za-z]:/.test(name2) || /\.(?:Designer|g|i)\.\w+$/i.test(file) ? [] : [{ name: file, path: file, mention: name2, ifAsked: false }];
  });
  return [...named7, ...items];
}

// src/detect/complete-source/absent-windows.ts
var behind = /\.a?xaml\.cs$/;
async function absentWindows(index3, read2) {
  const behinds = index3.files.filter(({ path, role }) => role === "first-party" && behind.test(path)).map(({ path }) => path);
  if (behinds.length === 0) return [];
  const windows2 = new Set(index3.files.map(({ path }) => path).filter((path) => /\.a?xaml$/i.test(path)).map((path) => lastName(path).toLowerCase()));
  const units = [];
  for (const path of behinds.filter((one) => !windows2.has(lastName(one).slice(0, -3).toLowerCase()))) {
    if (!needsWindow(await read2(path) ?? "")) continue;
    const window = path.slice(0, -3);
    units.push({ kind: "class", isOwn: await isCompiled(path, index3, read2), name: window, expectedAt: [window], users: [path], mention: "InitializeComponent" });
  }
  return units;
}
function needsWindow(text3) {
  return text3.includes("InitializeComponent(") && /\bpartial\s+class\b/.test(text3) && !/\bvoid\s+InitializeComponent\b/.test(text3);
}
async function isCompiled(path, index3, read2) {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const project2 = index3.files.find((file) => file.path.endsWith(".csproj") && folderOf(file.path) === folder);
    const text3 = project2 === void 0 ? null : await read2(project2.path);
    if (text3 !== null) return /\bSdk\s*=\s*"/.test(text3) && !/<(?:Compile|EnableDefault\w*Items)\b[^>]{0,300}(?:Remove=|>\s*false)/i.test(text3);
    if (folder === "") return false;
  }
}

// src/catalog/prebuilts.ts
var tools = /(?:^|\/)(?:gradle|maven|kotlin)-wrapper\.jar$|(?:^|\/)(?:sbt-launch|nuget|vswhere|ktlint|jarjar[\w.-]*|proguard[\w.-]*)\.(?:jar|exe)$/i;
var versioned = /[-_.]v?\d+(?:[._]\d+)+[\w.-]*\.(?:jar|aar|so|a|dll|dylib|wasm|lib)$/i;
var libraries = [
  "avcodec",
  "avdevice",
  "avfilter",
  "avformat",
  "avresample",
  "avutil",
  "swresample",
  "swscale",
  "postproc",
  "ffmpeg",
  "vpx",
  "dav1d",
  "openh264",
  "x264",
  "opus",
  "ogg",
  "vorbis",
  "speex",
  "webp",
  "sharpyuv",
  "crypto",
  "ssl",
  "boringssl",
  "openssl",
  "sqlcipher",
  "sqlite",
  "database_sqlcipher",
  "jpeg",
  "turbojpeg",
  "mozjpeg",
  "png",
  "gif",
  "z",
  "zlib",
  "lz4",
  "lzma",
  "zstd",
  "brotli",
  "minizip",
  "lottie",
  "rlottie",
  "webrtc",
  "jingle_peerconnection",
  "yuv",
  "rnnoise",
  "srtp",
  "protobuf",
  "glog",
  "gflags",
  "gtest",
  "breakpad",
  "crashpad",
  "bspatch",
  "hunspell",
  "freetype",
  "harfbuzz",
  "icu",
  "iconv",
  "xml2",
  "curl",
  "c++_shared",
  "stlport",
  "gnustl",
  "gsaverification",
  "appcenter",
  "microsoft.",
  "hockeysdk",
  "sparkle",
  "firebase",
  "google",
  "crashlytics",
  "fabric",
  "play-services",
  "android-support",
  "androidx",
  "guava",
  "commons-",
  "okhttp",
  "okio",
  "retrofit",
  "gson",
  "jackson",
  "slf4j",
  "log4j",
  "junit",
  "mockito",
  "bcprov",
  "bcpkix",
  "spongycastle",
  "isoparser",
  "aspectj",
  "ogv-",
  "decoderworker",
  "encoderworker",
  "fasttext",
  "tmessages",
  "telegram.diagnostics",
  "msvcp",
  "vcruntime",
  "7z",
  "tgvoip",
  "tgcalls",
  "td",
  "tdjson",
  "d3dcompiler",
  "vulkan",
  "egl",
  "glesv2",
  "qt5",
  "qt6"
];
var known = new RegExp(`^(?:lib)?(?:${libraries.map((name2) => name2.replace(/[.+]/g, "\\$&")).join("|")})(?:[-_.\\d]|static|mux|demux|decoder|encoder|core|crashes|analytics|\\b)`, "i");
var compiled2 = /\.(?:so|a|aar|jar|dll|dylib|wasm|exe|lib)$/i;
var ofFramework = /(?:^|\/)([^/]+)\.framework\/(?:Versions\/[^/]+\/)?([^/.]+)$/;
function isCompiledName(path) {
  const [, framework, program] = ofFramework.exec(path) ?? [];
  return compiled2.test(path) ? !path.includes(".framework/") || framework !== void 0 : framework !== void 0 && framework === program;
}
function isKnownPrebuilt(path) {
  const name2 = path.slice(path.lastIndexOf("/") + 1);
  return tools.test(path) || versioned.test(name2) || known.test(name2);
}

// src/detect/complete-source/archives/zip-listing.ts
var endMark = 101010256;
var entryMark = 33639248;
var endBytes = 22 + 65535;
var mostDirectory = 8 * 2 ** 20;
var mostMembers = 5e4;
var mostPath = 4096;
async function zipListing(path, tree) {
  const tail = await tree.piece(path, { from: -endBytes, length: endBytes });
  const end = tail === null ? -1 : endOfDirectory(viewOf(tail.bytes));
  if (tail === null || end < 0) return null;
  const size = viewOf(tail.bytes).getUint32(end + 12, true);
  const at3 = tail.size - tail.bytes.length + end - size;
  if (size > mostDirectory || at3 < 0) return null;
  const directory = await tree.piece(path, { from: at3, length: size });
  return directory === null ? null : membersIn(directory.bytes);
}
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function endOfDirectory(view2) {
  for (let at3 = view2.byteLength - 22; at3 >= 0; at3--) {
    if (view2.getUint32(at3, true) === endMark && at3 + 22 + view2.getUint16(at3 + 20, true) <= view2.byteLength) return at3;
  }
  return -1;
}
function membersIn(bytes) {
  const view2 = viewOf(bytes);
  const members = [];
  for (let at3 = 0; at3 + 46 <= bytes.length && members.length < mostMembers && view2.getUint32(at3, true) === entryMark; ) {
    const [name2, extra, comment] = [view2.getUint16(at3 + 28, true), view2.getUint16(at3 + 30, true), view2.getUint16(at3 + 32, true)];
    const path = Buffer.from(bytes.buffer, bytes.byteOffset + at3 + 46, Math.min(name2, bytes.length - at3 - 46)).toString("latin1").replaceAll("\\", "/");
    if (!path.endsWith("/") && name2 <= mostPath) members.push({ path, isEncrypted: (view2.getUint16(at3 + 8, true) & 1) === 1 });
    at3 += 46 + name2 + extra + comment;
  }
  return members;
}

// src/detect/complete-source/archives/find-archives.ts
var archive = /\.(?:zip|7z|rar|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst|lzma)|zip\.001|7z\.001)$/i;
var mostArchives = 40;
async function findArchives(files2, tree) {
  const paths = files2.filter(({ path, role }) => role === "first-party" && archive.test(path)).map(({ path }) => path).slice(0, mostArchives);
  return Promise.all(paths.map(async (path) => ({ path, members: /\.zip$/i.test(path) ? await zipListing(path, tree) : null })));
}
var source = /(?<!\.d)\.(?:java|kt|swift|mm?|c|cc|cpp|cxx|hh?|hpp|cs|tsx?|vue|dart|go|rs|py|php|rb|scala)$/i;
var ofOthers = /(?:^|\/)(?:node_modules|third[-_]?party|vendor|pods|__MACOSX|tests?|docs?|examples?|samples?)\//i;
function isSourceMember(path) {
  return source.test(path) && !ofOthers.test(path);
}
function saysSource(path) {
  const stem = path.slice(path.lastIndexOf("/") + 1).replace(/(?:\.(?:part)?0*1)?\.\w+(?:\.\w{2,4})?$/i, "");
  return !/\d\.\d|open[-_ ]?source/i.test(stem) && /(?:^|[-_. ])(?:src|sources?|source[-_ ]?codes?)$|^(?:src|sources?|source[-_ ]?codes?|code)(?:[-_. ]|$)/i.test(stem);
}

// src/detect/complete-source/archives/binary-archives.ts
var scripts = /* @__PURE__ */ new Set(["shell", "python", "ruby", "powershell", "batch", "swift"]);
async function binaryArchives(archives, index3, read2) {
  const paths = archives.filter(holdsBinaries).map(({ path }) => path);
  if (paths.length === 0) return [];
  const named7 = /* @__PURE__ */ new Set();
  for (const { path: script4, role, language } of index3.files) {
    if (role !== "first-party" || language === null || !(scripts.has(language) || findLanguage(language)?.kind === "build")) continue;
    const text3 = await read2(script4) ?? "";
    for (const path of paths) if (text3.includes(lastName(path))) named7.add(path);
  }
  return paths.filter((path) => named7.has(path));
}
function holdsBinaries({ path, members }) {
  if (members === null || isKnownPrebuilt(path.replace(/\.zip$/i, "")) || /\d+\.\d+/.test(lastName(path))) return false;
  return members.some((member5) => isCompiledName(member5.path) && !isKnownPrebuilt(member5.path)) && !members.some((member5) => isSourceMember(member5.path) && !/\.(?:hh?|hpp)$/.test(member5.path));
}

// src/catalog/upstream-folders.ts
var folders = [
  "TMessagesProj",
  "org/telegram/(?:messenger|ui|tgnet|SQLite)",
  "org/thunderdog/challegram",
  "Telegram/SourceFiles",
  "submodules/Telegram(?:Core|UI|Api|PresentationData|StringFormatting)",
  "TelegramCore/(?:Sources|TelegramCore)",
  "Telegram-Mac",
  "LegacyComponents/LegacyComponents",
  "Telegraph/TG\\w+\\.[mh]",
  "Unigram/Unigram",
  "Telegram/Telegram\\.Native",
  "src/lib/appManagers",
  "src/lib/gramjs/tl",
  "app/js/lib/mtproto"
];
var ofUpstreams = new RegExp(`(?:^|/)(?:${folders.join("|")})(?:/|$)`);
function isInUpstreamFolder(path) {
  return ofUpstreams.test(path);
}

// src/detect/complete-source/archives/source-archives.ts
var tellingParts = 3;
function sourceArchives(archives, missing, index3) {
  if (archives.length === 0) return [];
  const isOfTree = createSearch3(index3);
  const wantedIn = createWants(missing);
  return archives.flatMap(({ path, members }) => {
    if (members === null) return saysSource(path) ? [{ kind: "source-archive", path, files: null, shownBy: null, isEncrypted: false }] : [];
    const source3 = members.filter((member5) => isSourceMember(member5.path));
    const locked = source3.filter(({ isEncrypted }) => isEncrypted);
    const own4 = source3.filter((member5) => !index3.hasPathEnd(lastParts(member5.path)) && (isInUpstreamFolder(member5.path) || isOfTree(member5.path, path) || wantedIn(member5.path).length > 0));
    const [first2] = locked.length > 0 ? locked : own4;
    return first2 === void 0 ? [] : [{ kind: "source-archive", path, files: (locked.length > 0 ? locked : own4).length, shownBy: first2.path, isEncrypted: locked.length > 0 }];
  });
}
function withoutArchived(missing, archives) {
  const wantedIn = createWants(missing);
  const members = missing.length === 0 ? [] : archives.flatMap((archive2) => archive2.members ?? []);
  const held2 = new Set(members.filter(({ isEncrypted }) => !isEncrypted).flatMap(({ path }) => wantedIn(path)));
  return missing.filter((one) => !held2.has(one));
}
function createWants(missing) {
  const plain5 = (path) => path.replace(/\.kt$/, ".java");
  const byName = /* @__PURE__ */ new Map();
  for (const one of missing) byName.set(lastName(plain5(one.path)), [...byName.get(lastName(plain5(one.path))) ?? [], one]);
  return (path) => {
    const member5 = plain5(path);
    return (byName.get(lastName(member5)) ?? []).filter((one) => endsWithPath(plain5(one.path), lastParts(member5)) || endsWithPath(member5, lastParts(plain5(one.path))));
  };
}
function lastParts(path) {
  return path.split("/").slice(-tellingParts).join("/");
}
function createSearch3(index3) {
  const own4 = index3.files.filter(({ path, role }) => role === "first-party" && isSourceMember(path)).map(({ path }) => folderOf(path));
  const folders2 = new Set(own4);
  const packages = new Set(own4.flatMap((folder) => /(?:^|\/)(?:java|kotlin)\/(.+\/.+)$/.exec(folder)?.[1] ?? []));
  return (member5, archive2) => {
    const parts2 = folderOf(member5).split("/");
    if (/\.(?:java|kt)$/.test(member5)) return parts2.some((_, from) => isPackage(parts2.slice(from), packages));
    const [beside, below] = [folderOf(archive2), parts2.slice(1).join("/")];
    const places = [parts2.join("/"), ...below.includes("/") ? [below] : []].filter((one) => one !== "");
    return places.some((place3) => folders2.has(beside === "" ? place3 : `${beside}/${place3}`));
  };
}
function isPackage(parts2, packages) {
  return packages.has(parts2.join("/")) || parts2.length > 2 && packages.has(parts2.slice(0, -1).join("/"));
}

// src/detect/complete-source/archives/unread-source.ts
var fewest = { inUpstreamFolders: 5, inFork: 20 };
async function unreadSource({ files: files2, evidence, ports: { tree } }) {
  const isFork = ofKind(evidence, "fork-of").length > 0;
  for (const { path, members } of await findArchives(files2, tree)) {
    const source3 = (members ?? []).filter((member5) => isSourceMember(member5.path));
    const telling4 = source3.filter((member5) => isInUpstreamFolder(member5.path));
    const [first2] = telling4.length >= fewest.inUpstreamFolders ? telling4 : isFork && source3.length >= fewest.inFork ? source3 : [];
    const holds3 = first2 !== void 0 ? `holds ${source3.length} files of source, such as ${first2.path}` : isFork && members === null && saysSource(path) ? "seems by its name to hold source" : null;
    if (holds3 !== null) return [{ kind: "unanswered", question: "derived-code", because: `${path} ${holds3}, and archives are not read: unpack it, and check that folder.` }];
  }
  return [];
}

// src/detect/complete-source/ignore-rules.ts
import picomatch2 from "./vendor/picomatch.js";
function readIgnoreRules(path, text3) {
  return text3.split("\n").slice(0, 5e3).flatMap((row, index3) => {
    const line = row.replace(/\r$/, "").replace(/(?<!\\)[ \t]+$/, "");
    return line === "" || line.startsWith("#") || line.length > 500 ? [] : [ruleOf(line, { path, line: index3 + 1, endLine: index3 + 1 })];
  });
}
function ruleOf(line, place3) {
  const isException = line.startsWith("!");
  const pattern2 = line.replace(/^!/, "").replace(/\/+$/, "");
  const isAnchored = pattern2.includes("/");
  const folder = folderOf(place3.path);
  const below = folder === "" ? "" : `${folder}/`;
  const glob = pattern2.replace(/^\//, "");
  const isLiteral = !/[*?[\]\\]/.test(glob);
  const matches2 = isLiteral ? literalMatcher(glob, isAnchored) : globMatcher(isAnchored ? glob : `**/${glob}`);
  return {
    place: place3,
    text: line,
    isException,
    names: isLiteral && isAnchored && !glob.startsWith("**") ? below + glob : null,
    hides: (path) => path.startsWith(below) && matches2(path.slice(below.length))
  };
}
function literalMatcher(name2, isAnchored) {
  return isAnchored ? (path) => path === name2 || path.startsWith(`${name2}/`) : (path) => `/${path}/`.includes(`/${name2}/`);
}
function globMatcher(glob) {
  const plain5 = glob.replace(/[(){}!+@|]/g, "\\$&");
  const matches2 = picomatch2([plain5, `${plain5}/**`], { dot: true, nobrace: true, noext: true, nonegate: true });
  return (path) => matches2(path);
}
function hidingRule(path, rules2) {
  const last = rules2.findLast((rule) => rule.hides(path));
  return last === void 0 || last.isException ? null : last;
}
var filledByBuilds = /(?:^|\/)(?:build|gen|out|bin|obj|dist|target|output|release|debug|node_modules|bower_components|pods|carthage|deriveddata|libs?|jnilibs|tmp|temp|cache|generated|coverage|vendor)$|(?:^|\/)(?:cmake-build|\.)[^/]*$/i;
var isSourceName = /\.(?:java|kt|kts|swift|c|cc|cpp|cxx|h|hh|hpp|m|mm|cs|ts|tsx|js|jsx|mjs|vue|dart|scala|groovy)$/;
function isDeliberate({ text: text3 }) {
  const path = text3.replace(/^\*\*\//, "").replace(/\/(?:\*\*?(?:\/\*)?|\*\.\w+)$/, "").replace(/^\/|\/$/g, "");
  if (path === "" || path.startsWith(".") || /[*?[\]]/.test(path)) return false;
  return isSourceName.test(path) || path.includes("/") && !filledByBuilds.test(path);
}
function hidesFolder({ text: text3 }, folder) {
  const name2 = text3.replace(/^\*\*\//, "").replace(/\/(?:\*\*?)?$/, "").replace(/^\//, "");
  return name2 !== "" && !/[*?[\]]/.test(name2) && !filledByBuilds.test(name2) && `/${folder}/`.includes(`/${name2}/`);
}

// src/detect/complete-source/libraries.ts
var definitions = /\.(?:proto|sq|sqm|graphqls?|xsd|wsdl|avsc|avdl|g4|thrift|fbs|capnp|jj|jjt|td|smithy)$/;
var dependency = /['"]([\w-]+(?:\.[\w-]+)+):[\w.-]+(?::|['"])|\bgroup(?:Id)?\s*[=:]?\s*['">]+([\w-]+(?:\.[\w-]+)+)/g;
var buildFiles = /(?:^|\/)(?:[^/]*\.gradle(?:\.kts)?|pom\.xml|[^/]*\.versions\.toml|build\.sbt|ivy\.xml)$|(?:^|\/)buildSrc\//;
function createLibraries(index3, read2) {
  let groups = null;
  const defining = new Set(index3.files.filter(({ path, role }) => role === "first-party" && definitions.test(path)).map(({ path }) => topFolder(path)));
  return {
    async maySupply({ name: name2, users }) {
      if (users.some((user) => defining.has(topFolder(user)))) return true;
      groups ??= readGroups(index3, read2);
      return (await groups).has(firstTwo(name2));
    }
  };
}
async function readGroups(index3, read2) {
  const groups = /* @__PURE__ */ new Set();
  for (const { path } of index3.files.filter((file) => file.role !== "vendored" && buildFiles.test(file.path) && languageOf(file.path) !== null)) {
    const text3 = await read2(path) ?? "";
    for (const [, gradle3, other3] of text3.matchAll(dependency)) groups.add(firstTwo(gradle3 ?? other3 ?? ""));
  }
  return groups;
}
function firstTwo(name2) {
  return name2.split(".").slice(0, 2).join(".");
}
function topFolder(path) {
  return path.slice(0, Math.max(0, path.indexOf("/")));
}

// src/detect/complete-source/place-of-use.ts
function placeOfUse(path, text3, mention, onLinesLike = /^/) {
  const lines = withoutBlockComments(text3).split("\n");
  const holds3 = mention.startsWith('"') ? (line) => line.includes(mention) : (line) => holdsWord(line, mention);
  const at3 = lines.findIndex((line) => holds3(line) && !/^\s*(?:\/\/|\*|#\s|--|;)/.test(line) && onLinesLike.test(line));
  return at3 < 0 ? null : placeAt(path, at3 + 1);
}
function withoutBlockComments(text3) {
  return text3.replace(/(?<![\w*])\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
}
function holdsWord(line, word2) {
  const code4 = line.replace(/(?<!:)\/\/.*$/, "");
  for (let at3 = code4.indexOf(word2); at3 >= 0; at3 = code4.indexOf(word2, at3 + 1)) {
    if (!isWordByte(code4[at3 - 1]) && !isWordByte(code4[at3 + word2.length])) return true;
  }
  return false;
}
function isWordByte(character) {
  return character !== void 0 && /[\w$]/.test(character);
}

// src/detect/complete-source/template.ts
var ends = "(?:example|sample|template|tmpl|tpl|dist|default|stub|placeholder|in)(?:[._-]|$)|(?:Example|Sample|Template|Stub)\\b";
var saysTemplate = new RegExp(`(?:^|[._-])${ends}`);
var maySayTemplate = new RegExp(ends);
function createTemplates(index3) {
  const known5 = index3.files.map(({ path }) => ({ path, name: lastName(path) })).filter(({ name: name2 }) => maySayTemplate.test(name2)).map((one) => ({ ...one, start: one.name.toLowerCase().replace(/^_/, "") }));
  return (path) => {
    const stem = lastName(path).replace(/\..*$/, "").toLowerCase();
    const found = known5.filter(({ name: name2, start }) => start.startsWith(stem) && saysTemplate.test(name2.slice(stem.length))).map((one) => one.path);
    return found.find((one) => folderOf(one) === folderOf(path)) ?? found[0] ?? null;
  };
}
var document = /^(?:[^/]+\/){0,2}[^/]+\.(?:md|markdown|rst|txt)$/i;
var mostDocuments = 40;
var mostBehind = 1500;
function createDescriptions(index3, read2) {
  let documents2 = null;
  return async (path) => {
    documents2 ??= readDocuments(index3, read2);
    const name2 = lastName(path);
    return (await documents2).find(({ text: text3 }) => describes(text3, name2))?.path ?? null;
  };
}
function readDocuments(index3, read2) {
  const paths = index3.files.filter((file) => file.role !== "vendored" && document.test(file.path)).slice(0, mostDocuments);
  return Promise.all(paths.map(async ({ path }) => ({ path, text: await read2(path) ?? "" })));
}
function describes(text3, name2) {
  for (let at3 = text3.indexOf(name2); at3 >= 0; at3 = text3.indexOf(name2, at3 + 1)) {
    if (showsCode(text3.slice(at3, at3 + mostBehind))) return true;
  }
  return false;
}
function showsCode(text3) {
  const open3 = text3.indexOf("```");
  const close2 = open3 < 0 ? -1 : text3.indexOf("```", open3 + 3);
  return close2 >= 0 && text3.slice(open3, close2).split("\n").length > 3;
}

// src/detect/complete-source/find-missing.ts
var mostUses = 5;
async function findMissing(units, rules2, index3, read2) {
  const deliberate = rules2.filter(isDeliberate);
  const hidden = units.flatMap((unit) => hiddenSuspect(unit, deliberate, rules2, index3));
  const known5 = new Set(hidden.map(({ unit }) => unit));
  const libraries3 = createLibraries(index3, read2);
  const absent = [];
  for (const unit of units.filter((one) => !known5.has(one) && one.isOwn)) {
    if (isSure(unit, rules2, index3) && !(unit.kind === "class" && await libraries3.maySupply(unit))) absent.push({ unit, path: unit.expectedAt[0] ?? "", hiddenBy: null });
  }
  const suspects = [...hidden, ...absent];
  if (suspects.length === 0) return [];
  const names4 = new Set(suspects.map(({ path }) => tellingName(path)));
  const written4 = await writtenByBuild({ names: names4, paths: new Set(suspects.flatMap(modulePath)) }, index3.files, read2);
  const isWritten = (suspect) => [tellingName(suspect.path), ...modulePath(suspect)].some((one) => written4.has(one));
  const found = [];
  const templateOf = createShown(index3, read2);
  for (const suspect of suspects.filter((one) => !isWritten(one) && !hasGeneratorInput(one.path, index3))) {
    const uses = await placesOf2(suspect.unit, read2);
    if (uses.length > 0) found.push(missingSource(suspect, uses, await templateOf(suspect)));
  }
  return onePerPath(found);
}
function modulePath({ unit, path }) {
  const bare3 = path.replace(/(?:\/index)?\.\w+$/, "");
  return unit.kind === "module" && bare3.includes("/") ? [bare3] : [];
}
function onePerPath(missing) {
  const byPath = /* @__PURE__ */ new Map();
  for (const one of missing) {
    const first2 = byPath.get(one.path);
    const uses = [...first2?.uses ?? [], ...one.uses].slice(0, mostUses);
    byPath.set(one.path, first2 === void 0 ? one : { ...first2, uses, users: first2.users + one.users });
  }
  return [...byPath.values()];
}
function hiddenSuspect(unit, deliberate, rules2, index3) {
  if (unit.kind === "module" && unit.expectedAt.some((path) => path.endsWith(".d.ts") && deliberate.some((rule) => rule.names === path))) return [];
  for (const path of unit.expectedAt) {
    const hiddenBy = isFolder(unit) || deliberate.some((rule) => rule.hides(path)) ? hidingRule(path, rules2) : null;
    if (hiddenBy !== null && isFolder(unit) && hidesFolder(hiddenBy, path)) return [{ unit, path, hiddenBy }];
    if (hiddenBy !== null && isDeliberate(hiddenBy) && !(unit.kind === "include" && mayBeMade(unit.name, path, hiddenBy, index3))) return [{ unit, path, hiddenBy }];
  }
  return [];
}
function isFolder({ kind, expectedAt: [path = ""] }) {
  return (kind === "part" || kind === "project") && !lastName(path).includes(".");
}
function mayBeMade(header, path, { text: text3 }, index3) {
  const namesFile = /\.\w+$/.test(text3);
  return isGeneratedHeaderName(header) || (namesFile ? !speaksOfSecrets.test(lastName(header)) && !hasImplementation(path, index3) : index3.absentSubmodules.length > 0);
}
function hasImplementation(path, index3) {
  const stem = path.replace(/\.\w+$/, "");
  return ["c", "cc", "cpp", "cxx", "m", "mm"].some((ending2) => index3.hasFile(`${stem}.${ending2}`));
}
var speaksOfSecrets = /private|secret|key|token|credential|passw|cert|auth/i;
var everybodys = /(?:^|\/)(?:sqlite3|miniz|duktape)\.c$/;
function isSure({ kind, expectedAt }, rules2, index3) {
  if (expectedAt.some((path) => index3.isOutOfSight(path) || everybodys.test(path) || hidingRule(path, rules2) !== null)) return false;
  if (kind !== "class" && kind !== "include") return true;
  const names4 = new Set(expectedAt.map(lastName));
  return index3.absentSubmodules.length === 0 && [...names4].every((name2) => index3.foldersWith(name2).length === 0);
}
var imports = /\bfrom\b|\bimport\b|\brequire\b|\busing\b/;
async function placesOf2({ kind, users, mention }, read2) {
  const places = [];
  for (const user of users) {
    if (places.length >= mostUses) break;
    const place3 = placeOfUse(user, await read2(user) ?? "", mention, kind === "module" ? imports : void 0);
    if (place3 !== null) places.push(place3);
  }
  return places;
}
function createShown(index3, read2) {
  const templateFor = createTemplates(index3);
  const describedIn = createDescriptions(index3, read2);
  return async ({ unit, path, hiddenBy }) => {
    if (unit.kind === "part") return null;
    return templateFor(path) ?? (hiddenBy === null ? null : describedIn(path));
  };
}
function missingSource({ unit, path, hiddenBy }, uses, template4) {
  return {
    kind: "missing-source",
    reason: hiddenBy === null ? "absent" : "hidden",
    unit: unit.name,
    path,
    hiddenBy: hiddenBy === null ? null : { place: hiddenBy.place, text: hiddenBy.text },
    template: template4,
    uses,
    users: Math.max(uses.length, unit.users.length)
  };
}
function tellingName(path) {
  const name2 = lastName(path);
  const stem = name2.replace(/\..*$/, "");
  return /[a-z\d][A-Z]|_/.test(stem) || /^[A-Z].*\.(?:java|kt|swift|cs)$/.test(name2) ? stem : name2;
}

// src/detect/complete-source/users-of-words.ts
var mostFiles2 = 6e3;
var declaresClass = /\b(?:class|interface|object|enum|struct|protocol|record|extension|typealias|actor|associatedtype|import|delegate|namespace|case)\s+$/;
async function usersOfWords(wanted, index3, read2) {
  const users = wanted.map(() => /* @__PURE__ */ new Map());
  const declared3 = wanted.map(() => false);
  const files2 = index3.files.filter(({ path, role }) => role === "first-party" && wanted.some((one) => one.isUser(path))).slice(0, mostFiles2);
  for (const { path } of files2) {
    const text3 = await read2(path);
    if (text3 === null) continue;
    for (const [at3, one] of wanted.entries()) {
      if (declared3[at3] === true || !one.isUser(path)) continue;
      const used2 = one.words.filter((word2) => isUsedIn(text3, word2, path, one));
      declared3[at3] = one.words.some((word2) => isDeclaredIn(text3, word2, one.declares));
      for (const word2 of used2) users[at3]?.set(word2, [...users[at3].get(word2) ?? [], path]);
    }
  }
  return wanted.map(({ words: words5 }, at3) => declared3[at3] === true ? [] : words5.flatMap((word2) => {
    const found = users[at3]?.get(word2);
    return found === void 0 ? [] : [{ word: word2, users: found }];
  }));
}
function isUsedIn(text3, word2, path, { looksLike }) {
  return text3.includes(word2) && (looksLike === void 0 || looksLike.test(text3)) && placeOfUse(path, text3, word2, looksLike === void 0 ? void 0 : new RegExp(looksLike.source)) !== null;
}
var mostBefore = 60;
function isDeclaredIn(text3, word2, declares2) {
  if (declares2 === null) return false;
  for (let at3 = text3.indexOf(word2); at3 >= 0; at3 = text3.indexOf(word2, at3 + 1)) {
    if (declares2.test(text3.slice(Math.max(0, at3 - mostBefore), at3)) && !/^\w/.test(text3.slice(at3 + word2.length, at3 + word2.length + 1))) return true;
  }
  return false;
}

// src/detect/complete-source/hidden-files.ts
var byEnding = {
  java: { endings: ["java", "kt"], foldersAbove: 0 },
  kt: { endings: ["java", "kt"], foldersAbove: 0 },
  swift: { endings: ["swift"], foldersAbove: 2 },
  // A window in XAML names the class that stands behind it.
  cs: { endings: ["cs", "xaml", "axaml"], foldersAbove: 2 }
};
var anywhere = /^[A-Z]\w+\.(?:swift|cs)$/;
var mostFiles3 = 100;
var telling = /^(?=.{8})(?:[A-Z]+[a-z\d]+){2}/;
async function usedHiddenFiles(rules2, index3, read2) {
  const files2 = rules2.flatMap((rule) => hiddenFile(rule, index3) ?? []).slice(0, mostFiles3);
  if (files2.length === 0) return [];
  const users = await usersOfWords(files2.map(({ wanted }) => wanted), index3, read2);
  return files2.flatMap(({ unit, path, folder }, at3) => {
    const [found] = users[at3] ?? [];
    const near = found?.users.filter((user) => user.startsWith(folder === "" ? "" : `${folder}/`)) ?? [];
    const counted3 = found !== void 0 && (near.length > 0 || telling.test(found.word)) ? found.users : [];
    const expectedAt = path ?? `${folderOf(counted3[0] ?? "")}/${unit}`.replace(/^\//, "");
    return counted3.length === 0 ? [] : [{ kind: "class", isOwn: true, name: path === null ? found?.word ?? unit : unit, expectedAt: [expectedAt], users: counted3, mention: found?.word ?? unit }];
  });
}
function hiddenFile(rule, index3) {
  if (rule.isException) return null;
  return rule.names === null ? fileAnywhere(rule, index3) : fileAt2(rule.names, index3);
}
function fileAt2(path, index3) {
  const language = byEnding[path.slice(path.lastIndexOf(".") + 1)];
  const word2 = lastName(path).replace(/\..*$/, "");
  if (language === void 0 || index3.hasFile(path) || !/^[A-Z]\w+$/.test(word2)) return null;
  let folder = folderOf(path);
  for (let above2 = 0; above2 < language.foldersAbove && folder !== ""; above2++) folder = folderOf(folder);
  if (!index3.hasFolder(folder)) return null;
  const isUser = language.foldersAbove === 0 ? (user) => folderOf(user) === folder && isOf(language.endings, user) : (user) => isOf(language.endings, user);
  return { unit: unitName(path, word2), path, folder, wanted: { words: [word2], isUser, declares: declaresClass } };
}
function fileAnywhere(rule, index3) {
  if (!anywhere.test(rule.text) || !isDeliberate(rule) || index3.foldersWith(rule.text).length > 0) return null;
  const word2 = rule.text.slice(0, rule.text.lastIndexOf("."));
  const folder = folderOf(rule.place.path);
  const isUser = (user) => user.startsWith(folder === "" ? "" : `${folder}/`) && isOf([rule.text.slice(word2.length + 1)], user);
  return { unit: rule.text, path: null, folder, wanted: { words: [word2], isUser, declares: declaresClass, looksLike: new RegExp(`(?<![\\w.])${word2}\\s?[.(]`) } };
}
function isOf(endings6, path) {
  return endings6.includes(path.slice(path.lastIndexOf(".") + 1)) && !path.endsWith("Package.swift");
}
function unitName(path, name2) {
  const packagePath = /\/(?:java|kotlin)\/(.+)\.(?:java|kt)$/.exec(path)?.[1];
  return packagePath === void 0 ? name2 : packagePath.replaceAll("/", ".");
}

// src/detect/complete-source/hidden-folders.ts
var sourceFolder = /^(?:sources?|src|srcs)$/i;
var platform = /^(?:\w*Headers|Swift|Foundation|UIKit|AppKit|Cocoa|SwiftUI|Combine|Dispatch|XCTest|Testing|Darwin|Glibc|WebKit|MapKit|StoreKit|CloudKit|PassKit|PhotosUI|Photos|Contacts|Intents|Vision|Metal|Network|Security|Core[A-Z]\w+|AV[A-Z]\w+)$/;
var manifests = /(?:^|\/)(?:Podfile|Cartfile(?:\.private)?|Package\.(?:swift|resolved)|project\.pbxproj|project\.ya?ml|[^/]+\.podspec|Directory\.(?:Packages|Build)\.props|packages\.config|[^/]+\.csproj)$/;
var imports2 = /\.(?:swift|cs)$/;
var mostFolders = 100;
async function usedHiddenFolders(rules2, index3, read2) {
  const folders2 = rules2.flatMap((rule) => hiddenFolder(rule, index3) ?? []).slice(0, mostFolders);
  if (folders2.length === 0 || !index3.files.some(({ path }) => imports2.test(path))) return [];
  const borne = new Set(index3.files.flatMap(({ path }) => path.toLowerCase().split(/[/.]/)));
  return usersOf(folders2.filter(({ name: name2 }) => !borne.has(name2.toLowerCase())), index3, read2);
}
async function usersOf(folders2, index3, read2) {
  const wanted = folders2.flatMap(({ path, name: name2 }) => [swiftModule(name2), namespaceOf(name2, path)]);
  const users = await usersOfWords(wanted, index3, read2);
  const used2 = folders2.flatMap(({ path, name: name2 }, at3) => {
    const found = users[2 * at3]?.[0] ?? users[2 * at3 + 1]?.[0];
    return found === void 0 ? [] : [{ kind: "module", isOwn: false, name: name2, expectedAt: [path], users: found.users, mention: name2 }];
  });
  const dependencies2 = used2.length === 0 ? "" : await readDependencies(index3, read2);
  return used2.filter(({ name: name2 }) => !new RegExp(`(?<![\\w.-])${name2}(?![\\w-])`, "i").test(dependencies2));
}
function hiddenFolder(rule, index3) {
  const path = rule.names;
  if (path === null || rule.isException || !isDeliberate(rule) || lastName(path).includes(".") || index3.hasFolder(path) || index3.hasFile(path)) return null;
  const home = sourceFolder.test(lastName(path)) ? folderOf(path) : path;
  const name2 = lastName(home);
  if (!/^[A-Z]\w{2,}$/.test(name2) || platform.test(name2) || !index3.hasFolder(folderOf(home))) return null;
  return { path, name: name2 };
}
function swiftModule(name2) {
  return {
    words: [name2],
    declares: /\bcanImport\(\s*$/,
    isUser: (path) => /\.(?:swift|mm?)$/.test(path) && lastName(path) !== "Package.swift",
    looksLike: new RegExp(`\\bimport\\s+(?:(?:class|struct|enum|protocol|func|var|let|typealias)\\s+)?${name2}(?![\\w])`)
  };
}
function namespaceOf(name2, path) {
  const [above2 = ""] = /\w+$/.exec(folderOf(path)) ?? [];
  return { words: [name2], declares: /\bnamespace\s+[\w.]*$/, isUser: (path2) => path2.endsWith(".cs"), looksLike: new RegExp(`\\busing\\s+(?:static\\s+)?(?:\\w[\\w.]*\\.)?${above2}\\.${name2}(?:\\.[\\w.]+)?\\s*;`) };
}
async function readDependencies(index3, read2) {
  const paths = index3.files.filter(({ path, role }) => role === "first-party" && manifests.test(path)).map(({ path }) => path);
  const texts3 = await Promise.all(paths.map(async (path) => await read2(path) ?? ""));
  return texts3.flatMap((text3) => text3.split("\n").filter((line) => fromElsewhere.test(line) && !/\bpath\b/i.test(line))).join("\n");
}
var fromElsewhere = /^\s*(?:pod|github|git|binary)\b|\burl\s*:|\.product\(|repositoryURL|"location"|dependency|PackageReference|PackageVersion|<package |<Reference/;

// src/detect/complete-source/hidden-implementations.ts
var implementation = /\.(?:mm?|c|cc|cpp|cxx)$/;
var headers = ["h", "hh", "hpp"];
var code2 = /\.(?:mm?|c|cc|cpp|cxx|h|hh|hpp|swift|pch)$/;
var declared = /@interface\s+(\w{4,80})(?!\s*\()|^(?!typedef|#|[ \t]*return)[\w \t*]{3,100}?\b(\w{4,80})\s*\([^;{}()]{0,400}\)\s*;|^extern\b[\w \t*]{3,100}\b(\w{4,80});/gm;
var mostWords = 40;
var mostFiles4 = 100;
async function hiddenImplementations(rules2, index3, read2) {
  const hidden = rules2.flatMap((rule) => hiddenWith(rule, index3) ?? []).slice(0, mostFiles4);
  if (hidden.length === 0) return [];
  const words5 = await Promise.all(hidden.map(async ({ header }) => [lastName(header), ...declaredIn(await read2(header) ?? "")]));
  const wanted = hidden.map(({ header }, at3) => ({ words: words5[at3] ?? [], isUser: (path) => path !== header && code2.test(path), declares: null }));
  const users = await usersOfWords(wanted, index3, read2);
  return hidden.flatMap(({ path }, at3) => {
    const [found] = users[at3] ?? [];
    return found === void 0 ? [] : [{ kind: "class", isOwn: true, name: path, expectedAt: [path], users: found.users, mention: found.word }];
  });
}
function hiddenWith(rule, index3) {
  const name2 = rule.names ?? rule.text;
  if (rule.isException || !implementation.test(name2) || !isDeliberate(rule)) return null;
  if (rule.names === null) return besideOnlyHeader(rule.text, rule.place.path, index3);
  if (index3.hasFile(name2)) return null;
  const header = headerOf(name2, index3);
  if (header === null) return null;
  const moved2 = index3.foldersWith(lastName(name2)).some((folder) => headerOf(`${folder}/${lastName(name2)}`.replace(/^\//, ""), index3) === header);
  return moved2 ? null : { path: name2, header };
}
function besideOnlyHeader(name2, ignoreFile, index3) {
  if (!/^[\w+-]+\.\w+$/.test(name2) || index3.foldersWith(name2).length > 0) return null;
  const below = folderOf(ignoreFile);
  const [header, second] = namesakes(name2, index3).filter((path) => below === "" || path.startsWith(`${below}/`));
  return header === void 0 || second !== void 0 ? null : { path: `${folderOf(header)}/${name2}`.replace(/^\//, ""), header };
}
function namesakes(path, index3) {
  const stem = lastName(path).replace(implementation, "");
  return headers.flatMap((ending2) => index3.foldersWith(`${stem}.${ending2}`).map((folder) => (folder === "" ? "" : `${folder}/`) + `${stem}.${ending2}`));
}
function headerOf(path, index3) {
  const parts2 = folderOf(path).split("/");
  const near = namesakes(path, index3).map((header) => ({ header, shared: sharedParts(parts2, folderOf(header).split("/")) }));
  const [best, second] = near.sort((a, b) => b.shared - a.shared);
  if (best === void 0 || folderOf(best.header) === folderOf(path)) return best?.header ?? null;
  return best.shared === 0 || best.shared < parts2.length - mostFoldersUp || best.shared === second?.shared ? null : best.header;
}
var mostFoldersUp = 3;
function sharedParts(one, other3) {
  const differs = one.findIndex((part, at3) => part !== other3[at3]);
  return differs < 0 ? one.length : differs;
}
function declaredIn(header) {
  const found = [...header.slice(0, 2e5).matchAll(declared)].map(([, type, call3, variable5]) => type ?? call3 ?? variable5 ?? "");
  return [...new Set(found)].slice(0, mostWords);
}

// src/detect/complete-source/hidden-neighbours.ts
var bareName = /^([A-Z]\w+)\.(java|kt)$/;
var isSource2 = /\.(?:java|kt)$/;
var mostFiles5 = 8e3;
var foreign = /^[ \t]*import\s+(?:static\s+)?[\w.]+\.\*/m;
async function hiddenNeighbours(rules2, index3, read2) {
  const bare3 = rules2.filter((rule) => !rule.isException && bareName.test(rule.text) && isDeliberate(rule) && index3.foldersWith(rule.text).length === 0).map((rule) => ({ rule, word: rule.text.replace(/\..*$/, ""), users: /* @__PURE__ */ new Map() }));
  if (bare3.length === 0) return [];
  for (const { path } of index3.files.filter((file) => file.role === "first-party" && isSource2.test(file.path)).slice(0, mostFiles5)) {
    const text3 = await read2(path);
    for (const one of text3 === null ? [] : bare3.filter(({ word: word2 }) => text3.includes(word2))) count(one, path, text3 ?? "");
  }
  return bare3.flatMap(unitOf);
}
function count(bare3, path, text3) {
  const { word: word2, users, rule } = bare3;
  if (users === null || !rule.hides(`${folderOf(path)}/${rule.text}`.replace(/^\//, ""))) return;
  if (new RegExp(`\\b(?:class|interface|enum|object|record|typealias)\\s+${word2}\\b|<(?:[^<>]*,)?\\s*${word2}\\s+(?:extends|:)`).test(text3)) bare3.users = null;
  else if (!new RegExp(`^[ \\t]*import\\s[^\\n]*\\b${word2}\\b`, "m").test(text3) && !foreign.test(text3) && placeOfUse(path, text3, word2, isUse(word2)) !== null) {
    users.set(folderOf(path), [...users.get(folderOf(path)) ?? [], path]);
  }
}
function isUse(word2) {
  return new RegExp(`^[^"]*(?:^|[^.\\w"$])${word2}(?:\\s*[.(<]|\\s+\\w+\\s*[=;,)(])`);
}
function unitOf({ rule, word: word2, users }) {
  const [most] = [...users ?? []].sort((a, b) => b[1].length - a[1].length);
  if (most === void 0) return [];
  const [folder, paths] = most;
  const path = `${folder}/${rule.text}`.replace(/^\//, "");
  const name2 = /(?:^|\/)(?:java|kotlin)\/(.+)\.\w+$/.exec(path)?.[1]?.replaceAll("/", ".") ?? word2;
  return [{ kind: "class", isOwn: true, name: name2, users: [...paths].sort(), mention: word2, expectedAt: [path] }];
}

// src/detect/credentials/formats/cmake-commands.ts
var token = /#[^\n]*|"((?:[^"\\]|\\[\s\S])*)"|[()]|\n|(?:[^\s()#"\\]|\\.)(?:[^\s()#"\\]|\\.|"(?:[^"\\]|\\.)*")*|[^\n]/y;
var bracketOpen = /(#?)\[(=*)\[/y;
function cmakeCommands(text3) {
  const commands2 = [];
  let word2 = { text: "", line: 1 };
  let given = [];
  let depth = 0;
  for (const { kind, text: source3, line } of tokens(text3)) {
    if (kind === "mark") {
      depth = Math.max(0, depth + (source3 === "(" ? 1 : -1));
      if (source3 === "(" && depth === 1) given = [];
      else if (depth > 0) given.push({ text: source3, line, quoted: false, raw: false });
      else commands2.push({ name: word2.text.toLowerCase(), line: word2.line, arguments: given });
    } else if (depth > 0) {
      given.push({ text: kind === "quoted" ? unquote(source3) : source3, line, quoted: kind === "quoted", raw: kind === "bracket" });
    } else {
      word2 = { text: source3, line };
    }
  }
  return commands2;
}
function tokens(text3) {
  const found = [];
  const closings = /* @__PURE__ */ new Map();
  let [at3, line] = [0, 1];
  while (at3 < text3.length) {
    const bracket = bracketAt(text3, at3, closings);
    token.lastIndex = at3;
    const plain5 = bracket ? null : token.exec(text3);
    const source3 = bracket?.source ?? plain5?.[0] ?? "\n";
    const kept = bracket ? bracket.kept : tokenOf(source3, plain5?.[1]);
    if (kept) found.push({ ...kept, line });
    line += source3.split("\n").length - 1;
    at3 += source3.length;
  }
  return found;
}
function tokenOf(source3, quoted2) {
  if (quoted2 !== void 0) return { kind: "quoted", text: quoted2 };
  if (source3 === "(" || source3 === ")") return { kind: "mark", text: source3 };
  return source3.startsWith("#") || source3.trim() === "" ? null : { kind: "word", text: source3 };
}
function bracketAt(text3, at3, closings) {
  bracketOpen.lastIndex = at3;
  const open3 = bracketOpen.exec(text3);
  if (!open3) return null;
  const [start, comment, equals = ""] = open3;
  const closing = `]${equals}]`;
  const from = at3 + start.length;
  const end = closings.get(closing) === -1 ? -1 : text3.indexOf(closing, from);
  closings.set(closing, end);
  if (end < 0) return null;
  return { source: text3.slice(at3, end + closing.length), kept: comment === "#" ? null : { kind: "bracket", text: text3.slice(from, end) } };
}
function unquote(text3) {
  return text3.replace(/\\\n/g, "").replace(/\\([^A-Za-z0-9;])/g, "$1").replaceAll("\\n", "\n");
}

// src/detect/complete-source/lists/source-lists.ts
var scripts2 = /^(?:CMakeLists\.txt|.+\.(?:cmake|pro|pri|gypi?)|meson\.build|BUILD(?:\.bazel)?|Android\.mk|(?:telegram_)?sources\.txt)$/;
function listsSources2(path) {
  return scripts2.test(lastName(path));
}
var mostLength = 300;
var source2 = /^([\w+@-][\w+@./-]*|\.[\w+@./-]*\/[\w+@./-]*)$/;
var isSource3 = /\.(?:c|cc|cpp|cxx|m|mm|swift|java|kt|cs|vala|rs)$/i;
var isHeader = /\.(?:h|hh|hpp|hxx)$/i;
var variable = /^(\$\{\w+\}|\$\$\w+|\$\$\{\w+\}|\$\(\w+\)|<\(\w+\))\//;
var filled = /bin(?:ary)?_?dir|build|gen|out|intermediate|target_dir/i;
var asksForNone = /remove|exclude|filter|custom|configure|generate|write|copy|install|source_group|properties|string|message|find|option|if$|download|include_directories|precompile|append_string|unset/;
var writes2 = /custom|configure|generate|write|copy|download|remove|filter|exclude/;
var isBeside = /^(?:add_executable|add_library|qt\d?_add_executable|qt\d?_add_library)$/;
function readSourceLists(text3, path) {
  if (!isSourceMentioned(text3)) return { lists: [], written: [] };
  if (!/(?:CMakeLists\.txt|\.cmake)$/.test(path)) return readPlain(text3.replace(/#[^\n]*/g, ""));
  const commands2 = cmakeCommands(text3).map(({ name: name2, arguments: given }) => ({ name: name2, words: given.filter(({ raw }) => !raw).flatMap((one) => wordsOf(one.text)) }));
  const [silent, asking] = [commands2.filter(({ name: name2 }) => asksForNone.test(name2)), commands2.filter(({ name: name2, words: words5 }) => !asksForNone.test(name2) && !/^(?:REMOVE_ITEM|FILTER|GLOB|GLOB_RECURSE)$/.test(words5[0] ?? ""))];
  return {
    lists: asking.flatMap(({ name: name2, words: words5 }) => listsIn(words5, isBeside.test(name2))),
    written: silent.filter(({ name: name2 }) => writes2.test(name2)).flatMap(({ words: words5 }) => words5.filter(isListed).map(lastName))
  };
}
var outputs = /\bout(?:put)?s?['"]?\s*[:=]\s*(\[[^\]]*\]|[^\n]*)/g;
function readPlain(code4) {
  const written4 = [...code4.matchAll(outputs)].flatMap(([, given = ""]) => wordsOf(given).filter(isListed).map(lastName));
  return { lists: listsIn(wordsOf(withoutRemovals(code4)), false), written: written4 };
}
function withoutRemovals(text3) {
  return text3.replace(/(?:\bexclude\s*=\s*|\w[!/]['"]\s*:\s*)\[[^\]]*\]|-=(?:[^\n\\]|\\[^\n])*(?:\\\n[^\n]*)*/g, "");
}
function isSourceMentioned(text3) {
  return /\.(?:c|m|swift|java|kt|vala|rs)/.test(text3);
}
function wordsOf(text3) {
  return text3.split(/[\s"'`,;=\\[\]]+/).filter((word2) => word2.length > 2 && word2.length < mostLength);
}
function isListed(word2) {
  return isSource3.test(word2) || isHeader.test(word2);
}
function listsIn(words5, beside) {
  const byFolder = /* @__PURE__ */ new Map();
  for (const word2 of words5) {
    if (!isListed(word2)) continue;
    const [start = "", name2 = ""] = variable.exec(word2) ?? [];
    const path = word2.slice(start.length);
    if (!source2.test(path) || filled.test(name2)) continue;
    const paths = byFolder.get(name2) ?? /* @__PURE__ */ new Set();
    byFolder.set(name2, paths.add(path));
  }
  return [...byFolder].map(([name2, found]) => {
    const paths = [...found];
    return { paths: paths.filter((path) => isSource3.test(path)), headers: paths.filter((path) => isHeader.test(path)), isBeside: beside && name2 === "" };
  });
}

// src/detect/complete-source/lists/absent-listed.ts
var languages2 = /* @__PURE__ */ new Set(["cmake", "qmake", "gyp", "meson", "bazel", "make", "text"]);
async function absentListed(index3, read2) {
  const scripts4 = [];
  const written4 = /* @__PURE__ */ new Set();
  for (const { path, role, language } of index3.files) {
    if (!languages2.has(language) || role !== "first-party" && role !== "documentation" || !listsSources2(path)) continue;
    const found = readSourceLists(await read2(path) ?? "", path);
    for (const name2 of found.written) written4.add(name2);
    if (found.lists.length > 0) scripts4.push({ path, lists: found.lists });
  }
  const units = /* @__PURE__ */ new Map();
  for (const { path, lists: lists2 } of scripts4) {
    for (const unit of lists2.flatMap((list) => absentIn(list, path, index3))) {
      if (!written4.has(lastName(unit.name))) units.set(unit.name, { ...unit, users: [...units.get(unit.name)?.users ?? [], path] });
    }
  }
  return [...units.values()];
}
var fewest2 = 5;
var share = 0.9;
var shareForHidden = 0.5;
function absentIn(list, script4, index3) {
  const root = list.isBeside ? folderOf(script4) : rootOf(list.paths, folderOf(script4), index3) ?? rootOf(list.headers, folderOf(script4), index3);
  if (root === null) return [];
  const resolve = (paths) => paths.flatMap((path) => {
    const at3 = resolvePath(root, path);
    return at3 === null ? [] : [{ path, at: at3, isHere: index3.hasFile(at3) }];
  });
  const resolved3 = resolve(list.paths);
  const headers2 = resolve(list.headers);
  const here = resolved3.filter(({ isHere }) => isHere).length;
  if (here + headers2.filter(({ isHere }) => isHere).length < (resolved3.length + headers2.length) * shareForHidden) return [];
  const isOwn = here >= fewest2 && here >= resolved3.length * share;
  const unit = ({ path, at: at3 }, isSure2) => ({ kind: "project", isOwn: isSure2 && !index3.hasPathEnd(path.replace(/^(?:\.{1,2}\/)+/, "")), name: at3, users: [script4], mention: path, expectedAt: [at3] });
  const written4 = headers2.filter(({ at: at3 }) => !isGeneratedHeaderName(at3));
  return [...resolved3.filter(({ isHere }) => !isHere).map((one) => unit(one, isOwn)), ...written4.filter(({ isHere }) => !isHere).map((one) => unit(one, false))];
}
var mostFolders2 = 8;
function rootOf(paths, beside, index3) {
  const votes = /* @__PURE__ */ new Map([[beside, 0]]);
  for (const path of paths) {
    const folder = folderOf(path);
    const isBeside2 = index3.hasFile(resolvePath(beside, path) ?? "");
    const all = isBeside2 ? [] : index3.foldersWith(lastName(path));
    const roots = all.length > mostFolders2 ? [] : all.flatMap((one) => one === folder ? [""] : folder === "" ? [one] : one.endsWith(`/${folder}`) ? [one.slice(0, -folder.length - 1)] : []);
    for (const root of isBeside2 ? [beside] : roots) votes.set(root, (votes.get(root) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best === void 0 || best[1] === 0 ? null : best[0];
}

// src/detect/complete-source/local-parts/part.ts
function partAt(path, mention) {
  return { path, packageName: null, mention };
}

// src/detect/complete-source/local-parts/npm-parts.ts
var sections2 = ["dependencies", "devDependencies", "optionalDependencies", "resolutions", "overrides"];
function npmParts(text3) {
  if (!/"(?:file|link|portal|workspace):/.test(text3)) return [];
  const manifest2 = objectIn(text3);
  return sections2.flatMap((section2) => Object.entries(fieldsOf(manifest2[section2])).flatMap(([name2, value]) => typeof value === "string" ? partOf(name2, value) : []));
}
function partOf(name2, value) {
  const [, protocol, rest = ""] = /^(file|link|portal|workspace):(.*)$/.exec(value) ?? [];
  if (protocol === void 0) return [];
  const path = rest.replace(/^\/\/(?!\/)/, "");
  const mention = JSON.stringify(value);
  if (protocol !== "workspace") return [partAt(path, mention)];
  if (/^\.{1,2}\//.test(path)) return [partAt(path, mention)];
  const [, other3] = /^(@?[^@]+)@/.exec(path) ?? [];
  return [{ path: null, packageName: other3 ?? name2, mention: JSON.stringify(name2) }];
}
function packageNameIn(text3) {
  const { name: name2 } = objectIn(text3);
  return typeof name2 === "string" ? name2 : null;
}
function objectIn(text3) {
  try {
    return fieldsOf(JSON.parse(text3));
  } catch {
    return {};
  }
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

// src/detect/complete-source/local-parts/script-parts.ts
var replacement = /^[ \t]*(?:replace[ \t]+)?[^\s/]\S*(?:[ \t]+v\S+)?[ \t]+=>[ \t]+(\.{1,2}(?:\/\S*)?)[ \t]*(?:\/\/.*)?\r?$/gm;
var used = /^[ \t]*(?:use[ \t]+)?(\.{1,2}\/\S+)[ \t]*(?:\/\/.*)?\r?$/gm;
function goParts(text3, path) {
  return [...text3.matchAll(path.endsWith(".work") ? used : replacement)].map(([, at3 = ""]) => partAt(at3, at3));
}
var included = /\bincludeBuild[ \t]*(?:\([ \t]*)?(['"])([^'"$\n]+)\1/g;
var moved = /\bprojectDir\s*=\s*(?:new\s+File|file|File)\s*\(\s*(?:(?:rootDir|settingsDir|rootProject\.projectDir)\s*,\s*)?(['"])([^'"$\n]+)\1\s*\)/g;
function gradleParts(text3) {
  if (!/includeBuild|projectDir/.test(text3) || /\bexists\b|isDirectory/.test(text3)) return [];
  const code4 = withoutBlocks(withoutComments(text3));
  return [included, moved].flatMap((pattern2) => [...code4.matchAll(pattern2)].map(([, quote4 = "", path = ""]) => partAt(path, quote4 === '"' ? `"${path}"` : path)));
}
function withoutComments(text3) {
  let [code4, from] = ["", 0];
  for (let at3 = text3.indexOf("/*"); at3 >= 0; at3 = text3.indexOf("/*", from)) {
    const end = text3.indexOf("*/", at3 + 2);
    if (end < 0) break;
    code4 += text3.slice(from, at3);
    from = end + 2;
  }
  return (code4 + text3.slice(from)).replace(/(?<!:)\/\/[^\n]*/g, "");
}
function withoutBlocks(code4) {
  const shut = [];
  let [kept, from] = ["", 0];
  for (const { 0: brace, index: index3 } of code4.matchAll(/[{}]/g)) {
    const before = code4.slice(from, index3);
    if (!shut.includes(true)) kept += before;
    from = index3 + 1;
    if (brace === "{") shut.push(!/\bpluginManagement\s*$/.test(before.slice(-40)));
    else shut.pop();
  }
  return shut.includes(true) ? kept : kept + code4.slice(from);
}
var pod = /^\s*pod\s+['"][^'"\n]+['"].{0,200}?(?::path\s*=>|\bpath:)\s*(['"])([^'"#\n]+)\1/;
function podParts(text3) {
  const parts2 = [];
  const blocks2 = [];
  for (const line of text3.split("\n").map((row) => row.slice(0, 1e3).replace(/(?:^|\s)#[^{].*$/, ""))) {
    if (/^\s*(?:if|unless|case|begin|while)\b/.test(line)) blocks2.push("unsure");
    else if (/^\s*def\b|\bdo\b(?:\s*\|[^|]*\|)?\s*$/.test(line)) blocks2.push("sure");
    else if (/^\s*end\b/.test(line)) blocks2.pop();
    const [, quote4 = "", path] = blocks2.includes("unsure") || /\s(?:if|unless)\s/.test(line) ? [] : pod.exec(line) ?? [];
    if (path !== void 0) parts2.push(partAt(path, quote4 === '"' ? `"${path}"` : path));
  }
  return parts2;
}
var opens = /^(?:if|foreach|while|function|macro|block)$/;
var own = /^\$\{(?:CMAKE_CURRENT_SOURCE_DIR|CMAKE_CURRENT_LIST_DIR)\}\//;
function cmakeParts(text3) {
  if (!/add_subdirectory/i.test(text3)) return [];
  let depth = 0;
  return cmakeCommands(text3).flatMap(({ name: name2, arguments: [first2] }) => {
    if (opens.test(name2)) depth += 1;
    else if (name2.startsWith("end")) depth -= 1;
    else if (name2 === "return" && depth > 0) depth = Number.POSITIVE_INFINITY;
    const path = first2?.text.replace(own, "") ?? "";
    return depth === 0 && name2 === "add_subdirectory" && /^[\w./+-]+$/.test(path) && !path.startsWith("/") ? [partAt(path, path)] : [];
  });
}

// src/detect/complete-source/local-parts/table-parts.ts
var mostDepth2 = 4;
async function cargoParts(text3) {
  if (!/\bpath\b|\bmembers\b/.test(text3)) return [];
  const { parse } = await import("./vendor/smol-toml.js");
  const manifest2 = fieldsIn(() => parse(text3));
  const members = fieldsOf2(manifest2.workspace).members;
  const named7 = Array.isArray(members) ? members.filter((one) => typeof one === "string" && !/[*?[]/.test(one)) : [];
  return [...named7, ...pathsBelow(manifest2, (key) => /^(?:.*-)?dependencies$|^patch$|^replace$/.test(key))].map((path) => partAt(path, JSON.stringify(path)));
}
async function pubspecParts(text3) {
  if (!/^[ \t]+path:[ \t]*[^\s^\d]/m.test(text3)) return [];
  const { parse } = await import("./vendor/yaml.js");
  const manifest2 = fieldsIn(() => parse(text3, { maxAliasCount: 10, logLevel: "silent" }));
  return ["dependencies", "dev_dependencies", "dependency_overrides"].flatMap((section2) => Object.values(fieldsOf2(manifest2[section2])).flatMap((one) => fieldsOf2(one).path ?? [])).flatMap((path) => typeof path === "string" ? partAt(path, path) : []);
}
function pathsBelow(fields2, isAbout, depth = 0) {
  if (depth > mostDepth2) return [];
  return Object.entries(fields2).flatMap(([key, value]) => {
    const inner = fieldsOf2(value);
    if (!isAbout(key)) return pathsBelow(inner, isAbout, depth + 1);
    const tables2 = Object.values(inner).map(fieldsOf2);
    return tables2.flatMap((one) => [one, ...Object.values(one).map(fieldsOf2)]).flatMap(({ path }) => typeof path === "string" ? path : []);
  });
}
function fieldsIn(parse) {
  try {
    return fieldsOf2(parse());
  } catch {
    return {};
  }
}
function fieldsOf2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

// src/detect/complete-source/local-parts/absent-parts.ts
var readers = /* @__PURE__ */ new Map([
  ["package.json", npmParts],
  ["Cargo.toml", cargoParts],
  ["pubspec.yaml", pubspecParts],
  ["go.mod", goParts],
  ["go.work", goParts],
  ["settings.gradle", gradleParts],
  ["settings.gradle.kts", gradleParts],
  ["Podfile", podParts],
  ["CMakeLists.txt", cmakeParts]
]);
var mostLength2 = 2 ** 20;
var filled2 = /(?:^|\/)(?:node_modules|bower_components|pods|carthage|\.symlinks|\.dart_tool|ephemeral|vendor|build|dist|out|output|target|pkg|lib|libs|bin|obj|gen|generated|tmp|temp|release|debug)(?:\/|$)/i;
var unclear = /[$%{}<>*~]|^\w:|^\//;
async function absentParts(index3, read2) {
  const packages = packageNames(index3, read2);
  const found = /* @__PURE__ */ new Map();
  for (const { path, reader } of index3.files.flatMap(withReader)) {
    const text3 = await read2(path) ?? "";
    for (const part of text3.length > mostLength2 ? [] : await reader(text3, path)) {
      const unit = part.path === null ? await absentPackage(part.packageName ?? "", index3, packages) : absentPlace(folderOf(path), part.path, index3);
      if (unit === null) continue;
      const users = [.../* @__PURE__ */ new Set([...found.get(unit)?.users ?? [], path])];
      found.set(unit, { kind: "part", isOwn: true, name: unit, users, mention: part.mention, expectedAt: [unit] });
    }
  }
  return found.size === 0 ? [] : withoutFetched([...found.values()], index3, read2);
}
function withReader({ path, role }) {
  const reader = role === "first-party" ? readers.get(lastName(path)) : void 0;
  return reader === void 0 || isTemplate.test(path) ? [] : [{ path, reader }];
}
async function absentPackage(name2, index3, packages) {
  return index3.absentSubmodules.length > 0 || (await packages()).has(name2) ? null : name2;
}
function absentPlace(folder, path, index3) {
  const place3 = placeOf2(folder, path);
  return place3 === null || place3 === "" || index3.hasFile(place3) || index3.hasFolder(place3) || index3.isOutOfSight(place3) ? null : place3;
}
var isTemplate = /(?:^|\/)(?:\w+-)?templates?\//i;
function placeOf2(folder, path) {
  const steps = folder === "" ? [] : folder.split("/");
  for (const step of path.split("/").filter((one) => one !== "" && one !== ".")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  }
  const place3 = steps.join("/");
  return unclear.test(path) || filled2.test(place3) || steps.at(-1) === ".." ? null : place3;
}
function packageNames(index3, read2) {
  let names4 = null;
  const readAll2 = async () => {
    const paths = index3.files.filter(({ path }) => lastName(path) === "package.json").map(({ path }) => path);
    return new Set((await Promise.all(paths.map(async (path) => packageNameIn(await read2(path) ?? "")))).flatMap((name2) => name2 ?? []));
  };
  return () => names4 ??= readAll2();
}
var tells = /(?:^|\/)(?:readme|building|build|install|contributing|developing|development|setup|makefile|dockerfile|justfile)[^/]*$|\.(?:md|sh|bash|ps1|bat|cmd|py|rb|ya?ml|mk)$|^\.github\//i;
var mostTexts = 400;
var around2 = 500;
var speaksOfFetching = /clone|checkout|fetch|download|unzip|untar|\btar\b|submodule|generat|output|--out|\bcp\b|copy|mkdir|ln -s|mklink|symlink|path:/i;
async function withoutFetched(units, index3, read2) {
  const made4 = /* @__PURE__ */ new Set();
  for (const { path } of index3.files.filter((file) => file.role !== "vendored" && tells.test(file.path)).slice(0, mostTexts)) {
    const text3 = await read2(path) ?? "";
    for (const { name: name2, users } of units) if (!made4.has(name2) && !users.includes(path) && isFetchedBy(text3, tellingName2(name2))) made4.add(name2);
  }
  return units.filter(({ name: name2 }) => !made4.has(name2));
}
function tellingName2(path) {
  return lastName(path).length < 3 ? path : lastName(path);
}
function isFetchedBy(text3, name2) {
  for (let at3 = text3.indexOf(name2); at3 >= 0; at3 = text3.indexOf(name2, at3 + name2.length)) {
    const [before = ""] = text3.slice(Math.max(0, at3 - around2), at3).split("\n").slice(-1);
    const [after = ""] = text3.slice(at3, at3 + around2).split("\n", 1);
    if (speaksOfFetching.test(before + after)) return true;
  }
  return false;
}

// src/catalog/prebuilt-blobs.ts
var table = `
003d606f06d26875 049ddcda44a5b3c1 0acbebde9d65136b 0f1a3444a4d520ae 0f73fbcfafa30f92 100660e12352f95f 12a4bf4601033c67 1e04ba6b64a390df
1e73f1d92cf2ead7 204cdd1bc3058053 22c8018e749e9dc1 24e7b3c166f2a4ec 2a2d82e730685e01 2aaf883593a2c5b2 2b664b4cc36f0529 31434b01bc2a6640
3b475f19d92a5295 4051a13e61795947 41574f809603bbd1 4312ced699749db8 459a461a09031a39 47b976dec3c913b6 48143807706c459b 48fadf265ba34be6
4dff5340a8fc5655 540b5a574474ea59 56691eb97e1d9629 5db1bfd66bf4118d 61e8a4d209de6298 63ad86d17df37fb7 64178ce6ea704463 737e71e03c4aa031
73c053fd720d5eab 74b844e1332ed04e 76620044f5c27b98 767b6ae53ff2adda 76f8eaa535782746 786d6def6fa6cfe0 78ea7983194cd568 79ce669878055a0a
79fd94ba33531261 7bbfef8558a14f6c 7e2bd852b4d217f8 8016da58bfa2e66d 84622838d542622e 892fbdd7523bafd4 898b8c4a9da80fcc 8bbf18be2dc7862e
8d84fa9d55ea1159 8de9c72c7f6f0301 914d439c83959733 9416d931c51ed0ac 9421a74ba89d48aa 94400e60d981c169 976ae6acd88bfbb9 97c1e608c120de04
99be057c7d1aaca1 a1486caf635f8422 a695fc28006694b6 a6cfef0efb505ef7 a6f93c9d1c26239a aa3ac8611eafd81b abd16c1838d48e4d aedc1d046c91816b
b0ed4a33fd5c220a b473dbda238d1859 b7d8eb5ce0ff38cd b88bf3bfc64885b6 bcdaadd30e92b1ae bdf4a580d79415a2 c4ddf3c690ca2ddd c629417dfea3c049
c652a95cf4410967 c6c642b48d9401d3 c760c8e4b60afaa9 c9169685e77ee565 cae6ae70c97f9466 d0bf82a6ed2cc98c d487c3903d5c04b3 db44c71ad8072c63
dca2cd38a7d57463 e71edb7d7916dbcd e7648b99fe18a47c efeebb24e5427b0b f14bc729a14d3132 f28514d8793f5ac8 f3f5c751be5910f6 f768e01d4f1c9841
f880d0625a2306f6 fa78c11a98449b73 fc0589e0e74021ee ff8921cce6632477 ff9851e5e25825b7
`;
var digits = 16;
var known2 = new Set(table.trim().split(/\s+/));
function isUpstreamPrebuilt(blob) {
  return blob.length >= digits && known2.has(blob.slice(0, digits));
}

// src/detect/complete-source/opaque-binaries.ts
var speaks = /(?:^|\/)(?:readme|notice|source|sources|third[-_]?part(?:y|ies)|acknowledg\w*|building|legal|licen[cs]es?|credits)[^/]*$|\.(?:md|rst|adoc|sh|bat|ps1|py)$/i;
var scripts3 = /\.(?:sh|bat|ps1|py)$/i;
var mostTexts2 = 300;
async function opaqueBinaries(index3, tree, archives) {
  const compiled3 = index3.files.filter(({ path, role }) => role === "first-party" && isCompiledName(path) && !isKnownPrebuilt(path) && !isBuiltHere(path, index3));
  const unknown2 = [];
  for (const path of [...compiled3.map((file) => file.path), ...archives]) if (!isUpstreamPrebuilt(await tree.blobId(path) ?? "")) unknown2.push(path);
  if (unknown2.length === 0) return [];
  const texts3 = await Promise.all(index3.files.filter(({ path }) => speaks.test(path)).slice(0, mostTexts2).map(async ({ path }) => ({ path, text: await tree.read(path) ?? "" })));
  const isExplained = (binary) => texts3.some(({ path, text: text3 }) => text3.includes(lastName(binary)) && !(archives.includes(binary) && scripts3.test(path)));
  return unknown2.filter((path) => !isExplained(path)).map((path) => ({ kind: "opaque-binary", path }));
}
var recipes = ["Makefile", "CMakeLists.txt", "Cargo.toml", "build.sh"];
function isBuiltHere(path, index3) {
  const stem = lastName(path).replace(/\.\w+$/, "").replace(/^lib/, "");
  const sources2 = ["c", "cc", "cpp", "rs", "go", "cs", "swift", "m", "mm", "java", "kt", "wat", "ts"];
  const near = folderOf(path);
  if (path.endsWith(".wasm") && recipes.some((recipe2) => [near, folderOf(near)].some((folder) => index3.hasFile(folder === "" ? recipe2 : `${folder}/${recipe2}`)))) return true;
  return sources2.some((ending2) => index3.foldersWith(`${stem}.${ending2}`).length > 0) || index3.hasFolder(near === "" ? stem : `${near}/${stem}`);
}

// src/detect/complete-source/submodule-visibility.ts
var mostAsked = { withToken: 200, without: 40 };
async function withWordOfGithub(evidence, { request, ports: { forge } }) {
  const modules = evidence.filter((fact) => fact.kind === "submodule").flatMap((fact) => {
    const name2 = repositoryOf(fact, request.repository, forge.host);
    return name2 === null ? [] : [{ fact, name: name2, isOwn: ownerOf(name2) === ownerOf(request.repository ?? "") }];
  });
  const own4 = modules.filter(({ isOwn }) => isOwn);
  const asksPins = forge.answersMany || request.policy.gate === "release";
  const doubtful = asksPins ? [.../* @__PURE__ */ new Set([...own4, ...modules])] : own4;
  const asked3 = doubtful.slice(0, forge.answersMany ? mostAsked.withToken : mostAsked.without);
  const mute = asked3.length > 1 && request.repository !== null ? await forge.repository(request.repository) : null;
  const words5 = new Map(await Promise.all(asked3.map(async (module) => {
    return [module.fact, mute?.ok === false ? mute : await wordOf(module, forge, asksPins)];
  })));
  const facts = evidence.map((fact) => {
    const word2 = fact.kind === "submodule" ? words5.get(fact) : void 0;
    return word2?.ok === true ? word2.value : fact;
  });
  const silence = [...refusal(words5), ...limit(doubtful, asked3.length, forge)];
  return [...facts, ...silence.map((because) => ({ kind: "unanswered", question: "complete-source", because }))];
}
function refusal(words5) {
  const refused2 = [...words5].flatMap(([{ path }, word2]) => word2.ok ? [] : [`Nobody can say whether the public gets the submodule ${path}: ${word2.because}`]);
  return refused2.slice(0, 1);
}
function limit(doubtful, asked3, { answersMany }) {
  const first2 = doubtful[asked3];
  if (first2 === void 0) return [];
  const advice = answersMany ? "see to the others, and waive source-incomplete with that reason" : "give a token, with which it answers more questions";
  return [`GitHub was asked about ${asked3} of ${doubtful.length} submodules, and not about ${first2.fact.path} and those after it; ${advice}.`];
}
async function wordOf({ fact, name: name2, isOwn }, forge, asksPin) {
  if (!isOwn && fact.commit !== null) return withPin(fact, name2, forge);
  const repository = await forge.repository(name2);
  if (!repository.ok) return repository;
  const isShown = repository.value.visibility === "public";
  return isShown && asksPin ? withPin({ ...fact, isShown }, name2, forge) : { ok: true, value: { ...fact, isShown } };
}
async function withPin(fact, name2, forge) {
  if (fact.commit === null) return { ok: true, value: fact };
  const commit = await forge.commit(name2, fact.commit);
  if (!commit.ok) return commit;
  return { ok: true, value: commit.value === "unseen" ? { ...fact, isShown: false } : { ...fact, holdsCommit: commit.value === "held" } };
}
function repositoryOf({ url }, repository, host) {
  const [, neighbour] = /^\.\.\/([\w.-]+?)(?:\.git)?\/?$/.exec(url ?? "") ?? [];
  if (neighbour !== void 0) return repository === null ? null : `${repository.split("/")[0] ?? ""}/${neighbour}`;
  const [, at3, owner, name2] = /^(?:(?:https?|git):\/\/(?:[\w.-]+@)?|(?:ssh:\/\/)?git@)([\w.-]+(?::\d+)?)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url ?? "") ?? [];
  return owner === void 0 || name2 === void 0 || at3?.toLowerCase() !== host.toLowerCase() ? null : `${owner}/${name2}`;
}
function ownerOf(name2) {
  return (name2.split("/")[0] ?? "").toLowerCase();
}

// src/detect/complete-source/submodules.ts
function withNamedSubmodules(entries2, text3) {
  if (text3 === null || entries2.some(({ kind }) => kind === "submodule")) return entries2;
  return [...entries2, ...readSections(text3).map(({ path }) => ({ path, kind: "submodule", commit: null }))];
}
function submoduleFacts(entries2, text3) {
  const sections3 = text3 === null ? [] : readSections(text3);
  return entries2.filter(({ kind }) => kind === "submodule").map(({ path, commit }) => {
    const section2 = sections3.find((one) => one.path === path);
    if (section2 === void 0) return { kind: "submodule", path, url: null, address: "unnamed", isShown: null, commit, holdsCommit: null, place: null };
    return { kind: "submodule", path, url: section2.url, address: addressOf(section2.url), isShown: null, commit, holdsCommit: null, place: section2.place };
  });
}
function readSections(text3) {
  const sections3 = [];
  let path = "";
  let url = null;
  const end = () => {
    if (path !== "" && url !== null) sections3.push({ path, url: url.text, place: placeAt(".gitmodules", url.line) });
    path = "";
    url = null;
  };
  for (const [index3, line] of text3.split("\n").entries()) {
    const [, key, value = ""] = /^\s*(path|url)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (line.trim().startsWith("[")) end();
    else if (key === "path") path = unquoted(value).replace(/\/+$/, "");
    else if (key === "url") url = { text: unquoted(value), line: index3 + 1 };
  }
  end();
  return sections3;
}
function unquoted(value) {
  return value.replace(/^"(.*)"$/, "$1");
}
var ssh = /^(?:ssh:\/\/|git\+ssh:\/\/|[\w.-]+@[\w.-]+:)/;
var web = /^(?:https?|git):\/\//;
var inside = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?::1|\[?f[cd])|^[^.]+$|\.(?:local|lan|internal|corp|home|intranet)$/i;
function addressOf(url) {
  if (ssh.test(url)) return "private-address";
  if (web.test(url)) {
    const authority = /^\w+:\/\/([^/]*)/.exec(url)?.[1] ?? "";
    const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d+$/, "");
    return inside.test(host) || /^[^@]*:[^@]*@/.test(authority) ? "private-address" : "public";
  }
  return /^\.\.?\//.test(url) ? "public" : "local";
}

// src/detect/complete-source/text-around.ts
function textAround(buffer, from, to) {
  return buffer.toString("latin1", Math.max(0, from), Math.min(buffer.length, to));
}

// src/detect/complete-source/read-includes.ts
var directives = ['#include "', '#include  "', '# include "', '#import "'].map((text3) => Buffer.from(text3));
var quote = 34;
var mostBytes = 200;
function readIncludes(bytes) {
  const found = /* @__PURE__ */ new Set();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const directive2 of directives) {
    for (let at3 = buffer.indexOf(directive2); at3 >= 0; at3 = buffer.indexOf(directive2, at3 + 1)) {
      const from = at3 + directive2.length;
      const to = buffer.indexOf(quote, from);
      if (to < 0) break;
      if (to - from <= mostBytes && isLineStart(textAround(buffer, at3 - 40, at3))) found.add(buffer.toString("latin1", from, to));
    }
  }
  return [...found].filter((name2) => /^[\w./+@-]+$/.test(name2));
}
function isLineStart(before) {
  return /(?:^|\n)[ \t]*$/.test(before);
}

// src/detect/complete-source/read-jvm-head.ts
import { Buffer as Buffer5 } from "node:buffer";
var usualHeadBytes = 4096;
var longestHeadBytes = 64 * 1024;
var mostOfLine = 400;
var platform2 = /^(?:java|javax|android|androidx|kotlin|kotlinx|dalvik|sun|junit|com\.google|com\.android|org\.junit|org\.json|org\.w3c|org\.xml|org\.jetbrains)\./;
var declares = /^(?:public|private|protected|internal|abstract|final|static|sealed|data|open|inline|value|annotation|suspend|const|class|interface|enum|object|record|fun|val|var|typealias)\b/;
var namesClass = /\.[A-Z]\w*$/;
var names2 = /^(package|import)\s+(static\s+)?([\w.`$]+?)\s*(\.\s*\*)?(?:\s+as\s+\w+)?\s*(?:;|\/|$)/;
var blankBefore = /^[\s\u00ef\u00bb\u00bf]+/;
function readJvmHead(bytes) {
  return headIn(bytes, usualHeadBytes) ?? headIn(bytes, longestHeadBytes) ?? { package: "", imports: [] };
}
function headIn(bytes, most) {
  const text3 = Buffer5.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, most)).toString("latin1");
  const isWhole = bytes.length <= most || most === longestHeadBytes;
  const named7 = { package: "", imports: /* @__PURE__ */ new Set() };
  let inComment = false;
  for (let from = 0; from < text3.length; ) {
    const end = text3.indexOf("\n", from);
    if (end < 0 && !isWhole) return null;
    const to = end < 0 ? text3.length : end;
    const line = text3.slice(from, Math.min(to, from + mostOfLine)).replace(blankBefore, "");
    from = to + 1;
    inComment ||= line.startsWith("/*");
    if (inComment) inComment = !line.includes("*/");
    else if (namesSomething(line)) read(line, named7);
    else if (declares.test(line)) return headOf(named7);
  }
  return isWhole ? headOf(named7) : null;
}
function headOf({ package: name2, imports: imports3 }) {
  return { package: name2, imports: [...imports3] };
}
function read(line, named7) {
  const [, word2, , name2 = "", wildcard] = names2.exec(line) ?? [];
  const plain5 = name2.replaceAll("`", "");
  if (word2 === "package" && named7.package === "") named7.package = plain5;
  else if (word2 === "import" && isOwnName(plain5) && (wildcard === void 0 || namesClass.test(plain5))) named7.imports.add(plain5);
}
function namesSomething(line) {
  return line.startsWith("package") || line.startsWith("import") && !line.startsWith("import android") && !line.startsWith("import java");
}
function isOwnName(name2) {
  return name2.includes(".") && !platform2.test(name2);
}

// src/detect/complete-source/read-script-imports.ts
var keywords = ["from", "import", "require"].map((text3) => Buffer.from(text3));
var mostBytes2 = 200;
var between = /* @__PURE__ */ new Set([32, 9, 10, 13, 40]);
var mostBetween = 24;
var quotes = /* @__PURE__ */ new Set([34, 39]);
var isPath = /^(?!(?:node|bun|virtual|https?|data):)[@~#$]?[\w./@ +-]*\/[\w./@ +-]*$|^#[\w-]+$/;
function readScriptImports(bytes) {
  const found = /* @__PURE__ */ new Set();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const keyword of keywords) {
    for (let at3 = buffer.indexOf(keyword); at3 >= 0; at3 = buffer.indexOf(keyword, at3 + keyword.length)) {
      const name2 = isPartOfWord(buffer[at3 - 1]) ? null : quotedAfter(buffer, at3 + keyword.length);
      if (name2 !== null) found.add(name2);
    }
  }
  return [...found].filter((name2) => isPath.test(name2));
}
function quotedAfter(buffer, from) {
  let at3 = from;
  while (at3 < from + mostBetween && between.has(buffer[at3] ?? 0)) at3++;
  const quote4 = buffer[at3] ?? 0;
  if (!quotes.has(quote4)) return null;
  for (let end = at3 + 1; end <= at3 + mostBytes2; end++) {
    const byte = buffer[end];
    if (byte === quote4) return buffer.toString("latin1", at3 + 1, end);
    if (byte === void 0 || byte === 10) return null;
  }
  return null;
}
function isPartOfWord(byte) {
  return byte !== void 0 && (byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57 || byte === 95 || byte === 36);
}

// src/detect/complete-source/survey.ts
var pointerMark = new TextEncoder().encode("version https://git-lfs.github.com/spec/");
var pointerBytes = 1024;
function surveyUses({ file, bytes }) {
  const family2 = familyOf(file.language);
  if (isPointer(bytes)) return isBuilt(file.language) ? { family: family2 ?? "none", package: "", uses: "", isPointer: true } : null;
  if (family2 === null) return null;
  const isOwn = file.role === "first-party";
  if (family2 === "jvm") {
    const head = readJvmHead(bytes);
    return head.package === "" ? null : { family: family2, package: head.package, uses: isOwn ? head.imports.join("\n") : "", isPointer: false };
  }
  if (!isOwn) return null;
  const uses = family2 === "include" ? readIncludes(bytes) : readScriptImports(bytes);
  return uses.length === 0 ? null : { family: family2, package: "", uses: uses.join("\n"), isPointer: false };
}
var families2 = {
  java: "jvm",
  kotlin: "jvm",
  c: "include",
  cpp: "include",
  "objective-c": "include",
  typescript: "script",
  javascript: "script",
  vue: "script"
};
function familyOf(language) {
  return language === null ? null : families2[language] ?? null;
}
function isBuilt(language) {
  const kind = language === null ? null : findLanguage(language)?.kind;
  return kind === "code" || kind === "build";
}
function isPointer(bytes) {
  return bytes.length > pointerMark.length && bytes.length < pointerBytes && pointerMark.every((byte, index3) => bytes[index3] === byte);
}

// src/detect/complete-source/detector.ts
var completeSource = {
  id: "complete-source",
  survey: surveyUses,
  gather: evidenceOf,
  async conclude(_surveyed, context2) {
    if (ofKind(context2.evidence, "derivation").every(({ extent }) => extent === "clean")) return unreadSource(context2);
    return withWordOfGithub(context2.gathered, context2);
  }
};
async function evidenceOf(surveyed, { files: files2, ports: { tree } }) {
  const read2 = (path) => tree.read(path);
  const modules = files2.some(({ path }) => path === ".gitmodules") ? await read2(".gitmodules") : null;
  const entries2 = withNamedSubmodules(await tree.entries(), modules);
  const index3 = createTreeIndex(files2, entries2);
  const missing = await missingSources(surveyed, index3, read2);
  const archives = await findArchives(files2, tree);
  return [
    ...pointers(surveyed),
    ...inNestedRepositories(withoutArchived(missing, archives), entries2),
    ...sourceArchives(archives, missing, index3),
    ...await opaqueBinaries(index3, tree, await binaryArchives(archives, index3, read2)),
    ...submoduleFacts(entries2, modules)
  ];
}
async function missingSources(surveyed, index3, read2) {
  const rules2 = await ignoreRules(index3, read2);
  const named7 = [
    ...await absentClasses(surveyed, index3, read2),
    // Of these only what a line hides counts.
    ...rules2.some(isDeliberate) ? [...absentIncludes(surveyed, index3), ...await absentModules(surveyed, index3, read2)] : [],
    ...await absentWindows(index3, read2),
    ...await absentProjects(index3, read2),
    ...await absentListed(index3, read2),
    ...await absentParts(index3, read2)
  ];
  const names4 = new Set(named7.map(({ name: name2 }) => name2));
  const beside = [
    ...await usedHiddenFiles(rules2, index3, read2),
    ...await usedHiddenFolders(rules2, index3, read2),
    ...await hiddenNeighbours(rules2, index3, read2),
    ...await hiddenImplementations(rules2, index3, read2)
  ].filter(({ name: name2 }) => !names4.has(name2));
  return findMissing([...named7, ...beside], rules2, index3, read2);
}
async function ignoreRules(index3, read2) {
  const rules2 = [];
  const paths = index3.files.filter(({ path, role }) => lastName(path) === ".gitignore" && role !== "vendored").map(({ path }) => path);
  for (const path of paths.sort((a, b) => a.split("/").length - b.split("/").length)) rules2.push(...readIgnoreRules(path, await read2(path) ?? ""));
  return rules2;
}
function inNestedRepositories(missing, entries2) {
  const nested = entries2.filter(({ kind }) => kind === "repository");
  return missing.map((one) => nested.some(({ path }) => `${one.path}/`.startsWith(`${path}/`)) ? { ...one, reason: "nested" } : one);
}
function pointers(surveyed) {
  return surveyed.filter(({ file, survey: survey2 }) => survey2.isPointer && file.role === "first-party").map(({ file: { path } }) => ({
    kind: "missing-source",
    reason: "pointer",
    unit: path,
    path,
    hiddenBy: null,
    template: null,
    uses: [placeAt(path, 1)],
    users: 1
  }));
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

// src/detect/credentials/content.ts
var wholeText = "(content)";
var longest2 = 200;
var embedded = /^[ \t]*\/\/go:embed[ \t]+["`]?([\w./-]{1,200})["`]?[ \t]*\r?\n[ \t]*(?:var[ \t]+)?(\w+)[ \t]+(?:string|\[\]byte)\b/gm;
function contentBindings(text3) {
  const value = text3.replace(/^\uFEFF/, "").trim();
  if (value === "" || value.length > longest2 || /\s/.test(value)) return [];
  const line = text3.slice(0, text3.indexOf(value)).split("\n").length;
  return [{ kind: "initial", scope: [], target: [wholeText], value: { is: "text", text: value, line }, line, conditions: [], replaceable: null }];
}
function embeddedBindings(text3) {
  if (!text3.includes("//go:embed")) return [];
  return [...text3.matchAll(embedded)].map((match) => {
    const [whole, path = "", name2 = ""] = match;
    const line = text3.slice(0, match.index + whole.length).split("\n").length;
    return { kind: "initial", scope: [], target: [name2], value: contentOf(path), line, conditions: [], replaceable: null };
  });
}
function contentOf(path) {
  return { is: "import", module: path.startsWith(".") || path.startsWith("/") ? path : `./${path}`, name: wholeText };
}

// src/detect/credentials/definitions.ts
function createDefinitions(files2, publications) {
  const byName = /* @__PURE__ */ new Map();
  for (const [path, facts] of files2) {
    for (const binding of facts.bindings) {
      const name2 = binding.target.length === 1 ? binding.target[0] : void 0;
      if (name2 === void 0 || binding.kind === "returned" || binding.kind === "bare") continue;
      const located = { path, binding };
      const published = binding.conditions.length === 0 && publications.of(located)?.publishes !== false;
      const setting5 = { located, value: plainText(binding.value), published };
      const same2 = byName.get(name2);
      if (same2) same2.push(setting5);
      else byName.set(name2, [setting5]);
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

// src/detect/credentials/ir.ts
var initialiserScope = "static()";
var startScope = "new()";
var unknown = { is: "opaque", parts: [] };
var neverBuilt = { decided: "never", test: unknown, holds: true, text: "#error" };
function partsOf(expression2) {
  switch (expression2.is) {
    case "join":
    case "opaque":
      return expression2.parts;
    case "operation":
      return [expression2.left, expression2.right];
    case "call":
      return [...expression2.on ? [expression2.on] : [], ...expression2.arguments];
    case "list":
      return expression2.entries;
    case "record":
      return expression2.entries.map((entry2) => entry2.value);
    case "index":
      return [expression2.of, expression2.key];
    case "choice":
      return [expression2.then, expression2.otherwise];
    case "default":
      return [expression2.first, expression2.otherwise];
    case "each":
      return [expression2.of, expression2.value];
    default:
      return [];
  }
}
function namesIn(expression2, environment2 = true, depth = 24) {
  if (expression2.is === "name") return [expression2.path.join(".")];
  if (expression2.is === "environment") return environment2 ? [expression2.name] : [];
  const called3 = expression2.is === "call" ? [expression2.callee.join(".")] : [];
  return depth === 0 ? called3 : [...called3, ...partsOf(expression2).flatMap((part) => namesIn(part, environment2, depth - 1))];
}

// src/detect/credentials/call-forms.ts
var lists = /* @__PURE__ */ new Set([
  "arrayof",
  "bytearrayof",
  "ubytearrayof",
  "chararrayof",
  "intarrayof",
  "shortarrayof",
  "longarrayof",
  "listof",
  "mutablelistof",
  "arraylistof",
  "setof",
  "sequenceof",
  "aslist",
  "arraywithobjects",
  "vec"
]);
var records = /* @__PURE__ */ new Set(["mapof", "mutablemapof", "hashmapof", "linkedmapof"]);
var labelled = {
  format: "format",
  base64encoded: "base64decode",
  hexstring: "fromhex",
  hexencoded: "fromhex",
  hex: "fromhex"
};
var encoding = /^(?:utf_?(?:8|16)\w*|us_?ascii|ascii|iso_?8859_?1|latin_?1|no_wrap|no_padding|url_safe|ns(?:utf8|ascii)stringencoding|ksecattr\w*)$/i;
var encodingName = /^(?:utf-?8|us-ascii|ascii|iso-8859-1|latin1)$/i;
function formOf(call3) {
  return decoding(call3) ?? collection(call3);
}
function decoding(call3) {
  const [only3] = call3.arguments;
  if (!only3 || !/^(?:decode|parse_?hex)\w*$/i.test(call3.callee.at(-1) ?? "")) return null;
  const names4 = chainOf(call3).join(" ").toLowerCase();
  const decoder = /base_?64/.test(names4) ? "base64decode" : /hex|base_?16/.test(names4) ? "fromhex" : null;
  return decoder === null ? null : { is: "call", callee: [decoder], on: null, arguments: [only3] };
}
function collection({ on, callee, arguments: given }) {
  if (on && on.is !== "name") return null;
  const name2 = (callee.at(-1) ?? "").replace(/<.*$/s, "").toLowerCase();
  const ofType = name2 === "of" && /^(?:List|Set|Stream)$/.test(on?.path.at(-1) ?? "");
  if (lists.has(name2) && given.length > 0 || ofType) return { is: "list", entries: given, line: 0 };
  const pairs2 = given.flatMap((one) => one.is === "record" && one.entries.length === 1 ? one.entries : []);
  if (records.has(name2) && pairs2.length === given.length) return { is: "record", entries: pairs2 };
  return byLabel(given);
}
function chainOf(call3) {
  const names4 = [...call3.callee];
  let on = call3.on;
  for (; on?.is === "call"; on = on.on) names4.push(...on.callee);
  return on === null ? names4 : on.is === "name" ? [...names4, ...on.path] : [];
}
function byLabel([first2, ...rest]) {
  const [entry2] = first2?.is === "record" ? first2.entries : [];
  const meant2 = entry2 && first2?.is === "record" && first2.entries.length === 1 ? labelled[entry2.key.toLowerCase()] : void 0;
  return entry2 && meant2 !== void 0 ? { is: "call", callee: [meant2], on: null, arguments: [entry2.value, ...rest] } : null;
}
function withoutEncodings(given) {
  return given.filter((one, index3) => index3 === 0 || !namesEncoding(one));
}
function namesEncoding(argument2) {
  const value = argument2.is === "record" && argument2.entries.length === 1 ? argument2.entries[0]?.value ?? unknown : argument2;
  if (value.is === "text") return encodingName.test(value.text);
  if (value.is !== "name") return false;
  const [last = "", owner = ""] = value.path.toReversed();
  return encoding.test(last) || last === "self" && encoding.test(owner) || last === "DEFAULT" && owner === "Base64";
}
function unlabelled(argument2) {
  const [entry2, ...more] = argument2.is === "record" ? argument2.entries : [];
  return entry2 && more.length === 0 ? entry2.value : argument2;
}

// src/detect/credentials/operations.ts
import { Buffer as Buffer6 } from "node:buffer";
var longest3 = 4096;
function textOf(datum) {
  if (typeof datum === "string") return datum;
  if (typeof datum === "number") return String(datum);
  if (!datum) return null;
  const codes = bytesOf(datum);
  return codes && String.fromCodePoint(...withoutEnd(codes));
}
function bytesOf(list) {
  if (list.length === 0 || list.length > longest3) return null;
  const codes = list.map((one) => typeof one === "number" ? one & 255 : typeof one === "string" && one.length === 1 ? one.charCodeAt(0) : -1);
  return codes.includes(-1) ? null : codes;
}
function withoutEnd(codes) {
  return codes.at(-1) === 0 ? codes.slice(0, -1) : codes;
}
var first = (on, given) => on ?? given[0] ?? null;
var text2 = (act) => (on, given) => {
  const value = textOf(first(on, given));
  return value === null || value.length > longest3 ? null : act(value, on === null ? given.slice(1) : given);
};
var reverse = (on, given) => {
  const value = first(on, given);
  return Array.isArray(value) ? [...value].reverse() : text2((one) => one.split("").reverse().join(""))(on, given);
};
var joinTexts = (on, given) => {
  const texts3 = [...on === null ? [] : [on], ...given].flat().map((one) => textOf(one));
  return texts3.includes(null) ? null : texts3.join("");
};
var join = (on, given) => {
  const list = Array.isArray(on) ? on : given.find((one) => Array.isArray(one));
  const separator = Array.isArray(on) ? given[0] : on ?? given.find((one) => typeof one === "string");
  const texts3 = (list ?? given.slice(1)).map(textOf);
  return texts3.includes(null) ? null : texts3.join(typeof separator === "string" ? separator : "");
};
var slice = (on, given) => {
  const [from, to] = on === null ? given.slice(1) : given;
  if (!Array.isArray(on) || typeof from !== "number") return sliceText(on, given);
  return on.slice(from, typeof to === "number" ? to : void 0);
};
var sliceText = text2((value, [from, to]) => typeof from === "number" && typeof (to ?? 0) === "number" ? value.slice(from, to) : null);
var base64 = text2((value) => /^[\w+/=\s-]+$/.test(value) ? Buffer6.from(value, "base64").toString("latin1") : null);
var lower = text2((value) => value.toLowerCase());
var same = (on, given) => first(on, given);
var format = (on, given) => {
  const [pattern2, ...rest] = on === null ? given : [on, ...given];
  const texts3 = rest.flat().map((one) => textOf(one));
  if (typeof pattern2 !== "string" || texts3.includes(null)) return null;
  let next = 0;
  return pattern2.replace(/%(?:\d+\$)?[sdv@]|\{(\d*)\}/g, (_, index3) => texts3[index3 ? Number(index3) : next++] ?? "");
};
var build = (_, [start]) => start === void 0 || typeof start === "number" ? "" : start;
var firstGiven = (_, [value]) => value ?? null;
var characters = (on, given) => textOf((on === null ? given : [on]).flat());
var number2 = text2((value, [radix]) => {
  const parsed5 = typeof radix === "number" ? Number.parseInt(value, radix) : Number(value.replaceAll("_", ""));
  return Number.isSafeInteger(parsed5) ? parsed5 : null;
});
var hex = text2((value) => /^(?:[0-9a-f]{2})+$/i.test(value) ? Buffer6.from(value, "hex").toString("latin1") : null);
var split3 = text2((value, [separator]) => typeof separator === "string" ? value.split(separator) : null);
var replace = text2((value, [from, to]) => typeof from === "string" && typeof to === "string" && from !== "" ? value.replaceAll(from, to) : null);
var repeat = text2((value, [times]) => typeof times === "number" && times >= 0 && times * value.length <= longest3 ? value.repeat(times) : null);
var percent = text2((value) => {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
});
var fromEncoding = (_, [value, encoding2]) => encoding2 === "base64" ? base64(null, [value ?? ""]) : encoding2 === "hex" ? hex(null, [value ?? ""]) : value ?? null;
var toEncoding = (on, [encoding2]) => {
  const value = textOf(on);
  return value !== null && encoding2 === "hex" ? Buffer6.from(value, "latin1").toString("hex") : value !== null && encoding2 === "base64" ? null : on;
};
var toHex = text2((value) => Buffer6.from(value, "latin1").toString("hex"));
var code3 = (on, given) => {
  const value = first(on, given);
  return typeof value === "string" && value.length > 0 ? value.charCodeAt(0) : typeof value === "number" ? value : null;
};
var replaceIn = (_, [from, to, value]) => replace(value ?? null, [from ?? "", to ?? ""]);
var unpack = text2((value, [form]) => form === "H*" ? Buffer6.from(value, "latin1").toString("hex") : null);
var pack = (on, [form, ...more]) => on === null ? packed(form, more) : form === "H*" && Array.isArray(on) ? hex(null, [on[0] ?? ""]) : form === "m" ? null : textOf(on);
var packed = (form, list) => typeof form !== "string" ? null : /^[Cc]\*$/.test(form) ? textOf(list) : form === "H*" ? hex(null, list) : null;
var unquote2 = text2((value) => value.replace(/^\\*(["'])([\s\S]*?)\\*\1$/, "$2"));
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
  rev: reverse,
  split: split3,
  toarray: same,
  slice,
  substring: slice,
  substr: slice,
  mid: slice,
  replace,
  replaceall: replace,
  repeat,
  tolowercase: lower,
  lower,
  lowercase: lower,
  tolower: lower,
  touppercase: lower,
  upper: lower,
  uppercase: lower,
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
  stringwithformat: format,
  initwithformat: format,
  localizedstringwithformat: format,
  stringbyappendingstring: joinTexts,
  componentsjoinedbystring: join,
  reversedstring: reverse,
  concattostring: joinTexts,
  initwithbase64encodedstring: base64,
  decodebase64tobytearray: base64,
  initwithbytes: firstGiven,
  stringwithbytes: firstGiven,
  initwithcharacters: firstGiven,
  stringwithcharacters: firstGiven,
  fromutf8: firstGiven,
  fromlatin1: firstGiven,
  fromascii: firstGiven,
  fromrawdata: firstGiven,
  bytearray: firstGiven,
  qbytearray: firstGiven,
  qstring: firstGiven,
  qlatin1string: firstGiven,
  string_view: firstGiven,
  character: characters,
  unicodescalar: characters,
  tochar: characters,
  "string.valueof": characters,
  "string.copyvalueof": characters,
  "character.tostring": characters,
  fromcharcode: characters,
  fromcodepoint: characters,
  "buffer.from": fromEncoding,
  tostring: toEncoding,
  unquote: unquote2,
  parseint: number2,
  number: number2,
  tointeger: number2,
  int: number2,
  intval: number2,
  chr: characters,
  fromcharcodes: characters,
  ord: code3,
  charcodeat: code3,
  codeunitat: code3,
  strrev: reverse,
  array_reverse: reverse,
  implode: join,
  str_replace: replaceIn,
  gsub: replace,
  str_repeat: repeat,
  base64_decode: base64,
  urlsafe_b64decode: base64,
  standard_b64decode: base64,
  base64decode: base64,
  decode64: base64,
  strict_decode64: base64,
  urlsafe_decode64: base64,
  "stdencoding.decodestring": base64,
  "urlencoding.decodestring": base64,
  "rawstdencoding.decodestring": base64,
  "standard.decode": base64,
  "base64.decodestring": base64,
  "hex.decodestring": hex,
  "hex.decode": hex,
  hex2bin: hex,
  fromhexstring: hex,
  hexlify: toHex,
  bin2hex: toHex,
  hex: toHex,
  tohexstring: toHex,
  "hex.encodetostring": toHex,
  "hex.encode": toHex,
  encode: same,
  decode: same,
  strip: same,
  trim: same,
  getbytes: same,
  pack,
  unpack1: unpack,
  "array.from": same
};
var decoders = [
  [/from_?hex|un_?hex|hex_?(?:decode|to_?(?:str|ascii|text|bytes))|decode_?hex/, hex],
  [/from_?base_?64|base_?64_?(?:decode|to_?(?:str|text|bytes))|decode_?base_?64|b64_?(?:decode|to_?str)|decode_?b64/, base64],
  [/^(?:str(?:ing)?_?)?revers(?:e|ed)(?:_?(?:str|string|text))?$/, reverse]
];
function apply(callee, on, given) {
  const name2 = (callee.at(-1) ?? "").replace(/^new\s+/, "").toLowerCase();
  const qualified2 = callee.slice(-2).join(".").toLowerCase();
  const known5 = operations[qualified2] ?? (Object.hasOwn(operations, name2) ? operations[name2] : void 0);
  if (known5) return known5(on, given);
  const decoder = decoders.find(([pattern2]) => pattern2.test(name2))?.[1];
  if (decoder) return decoder(on, given);
  if (on !== null && given.length === 0) return on;
  const [only3, ...rest] = given.filter((one) => typeof one !== "number");
  return only3 !== void 0 && rest.length === 0 && (given.length === 1 || name2 === "string") ? only3 : null;
}
function textsOf2(data) {
  const all = data.map(textOf);
  return all.includes(null) ? null : all;
}
function operate(operator, left, right) {
  if (typeof left === "number" && typeof right === "number") return arithmetic(operator, left, right);
  if (operator === "+" || operator === ".") return textsOf2([left ?? "", right ?? ""])?.join("") ?? null;
  return operator === "%" && typeof left === "string" ? apply(["format"], left, [right ?? ""]) : null;
}
function arithmetic(operator, left, right) {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "<<":
      return left << right;
    case "|":
      return left | right;
    case "&":
      return left & right;
    case "^":
      return left ^ right;
    default:
      return null;
  }
}

// src/detect/credentials/chains.ts
var mostParts = 64;
function chainOf2({ operator, left, right }) {
  const parts2 = [right];
  let first2 = left;
  for (; first2.is === "operation" && first2.operator === operator && parts2.length < mostParts; first2 = first2.left) parts2.push(first2.right);
  return [first2, ...parts2.reverse()];
}
function folding(operator, [first2, ...rest]) {
  return rest.reduce((left, right) => left === null ? null : operate(operator, left, right), first2 ?? null);
}

// src/detect/credentials/substitute.ts
var mostDepth3 = 12;
function withValue(expression2, name2, value, depth = mostDepth3) {
  const inside2 = (one) => withValue(one, name2, value, depth - 1);
  if (depth === 0) return expression2;
  switch (expression2.is) {
    case "name":
      return expression2.path.length === 1 && expression2.path[0] === name2 ? value : expression2;
    case "operation":
      return { ...expression2, left: inside2(expression2.left), right: inside2(expression2.right) };
    case "call":
      if (expression2.on === null && expression2.callee.length > 1 && expression2.callee[0] === name2) return { ...expression2, on: value, callee: expression2.callee.slice(1), arguments: expression2.arguments.map(inside2) };
      return { ...expression2, on: expression2.on && inside2(expression2.on), arguments: expression2.arguments.map(inside2) };
    case "index":
      return { ...expression2, of: inside2(expression2.of), key: inside2(expression2.key) };
    default:
      return expression2;
  }
}
function literalOf(datum, line) {
  if (typeof datum === "string") return { is: "text", text: datum, line };
  if (typeof datum === "number") return { is: "number", number: datum, line };
  return { is: "list", entries: datum.map((one) => literalOf(one, line)), line };
}

// src/detect/credentials/entries.ts
function entryOf2(expression2, key) {
  if (expression2.is === "list" && typeof key === "number") return expression2.entries[key] ?? null;
  if (expression2.is === "record") return expression2.entries.find((one) => one.key === String(key))?.value ?? null;
  if (expression2.is === "import") return { ...expression2, name: String(key) };
  return null;
}
function madeEntry(made4, key) {
  if (!made4 || !Array.isArray(made4.datum)) return null;
  const datum = typeof key === "number" ? made4.datum.at(key) : key === "reversed" ? apply([key], made4.datum, []) : null;
  return datum === void 0 || datum === null ? null : literalOf(datum, made4.trace.roots[0]?.line ?? 0);
}

// src/detect/credentials/needles.ts
import { Buffer as Buffer7 } from "node:buffer";
var width = 8;
var spelledWidth = 16;
function hexNeedles(hashes2) {
  return hashes2.flatMap((hash3) => [hash3, backwards(hash3)]).flatMap((text3) => windows(text3, width));
}
function spelledNeedles(hashes2) {
  return hashes2.flatMap((hash3) => windows(Buffer7.from(hash3).toString("hex"), spelledWidth));
}
function encodedNeedles(hashes2) {
  return hashes2.flatMap((hash3) => [...[0, 1, 2].map((shift) => shifted(hash3, shift)), Buffer7.from(hash3, "hex").toString("base64").replace(/=+$/, "")]).flatMap((text3) => windows(text3, width));
}
function shifted(text3, shift) {
  const whole = Buffer7.from("x".repeat(shift) + text3).toString("base64");
  return whole.slice(shift === 0 ? 0 : shift + 1, Math.floor((shift + text3.length) * 8 / 6));
}
function backwards(text3) {
  return text3.split("").reverse().join("");
}
function windows(text3, width2) {
  return Array.from({ length: Math.max(0, text3.length - width2 + 1) }, (_, start) => text3.slice(start, start + width2));
}
function indexNeedles(needles) {
  const width2 = needles[0]?.length ?? 0;
  const known5 = new Set(needles.map((needle) => needle.toLowerCase()));
  const pairs2 = new Uint8Array(1 << 16);
  const sums = new Uint8Array(1 << 18);
  for (const needle of needles) {
    const bytes = Buffer7.from(needle);
    pairs2[pair(bytes, 0)] = 1;
    sums[sum(bytes, 0)] = 1;
  }
  return {
    has: (bytes, from) => pairs2[pair(bytes, from)] === 1 && sums[sum(bytes, from)] === 1 && known5.has(Buffer7.from(bytes.subarray(from, from + width2)).toString("latin1").toLowerCase())
  };
}
function pair(bytes, at3) {
  return ((bytes[at3] ?? 0) << 8 | (bytes[at3 + 1] ?? 0)) & 57311;
}
function sum(bytes, from) {
  let total2 = 0;
  for (let at3 = from; at3 < from + 8; at3 += 1) total2 = Math.imul(total2 ^ (bytes[at3] ?? 0) & 223, 16777619);
  return (total2 ^ total2 >>> 14) & 262143;
}
var made = null;
function pieces() {
  return made ??= makePieces(credentials.map((one) => one.apiHash));
}
function makePieces(hashes2) {
  const long = [...hexNeedles(hashes2), ...spelledNeedles(hashes2).map((piece2) => piece2.slice(0, width)), ...encodedNeedles(hashes2)];
  return {
    hexForms: hashes2.flatMap((hash3) => [hash3, backwards(hash3), Buffer7.from(hash3).toString("hex")]).join("\n"),
    long: new Set(long.map((piece2) => piece2.toLowerCase()))
  };
}
function isPieceOfHash(text3) {
  const { hexForms, long } = pieces();
  const lower4 = text3.toLowerCase();
  if (lower4.length < width) return /^[0-9a-f]{2,}$/.test(lower4) && hexForms.includes(lower4);
  for (let from = 0; from + width <= Math.min(lower4.length, 2e5); from += 1) if (long.has(lower4.slice(from, from + width))) return true;
  return false;
}

// src/detect/credentials/trace.ts
var nowhere = { roots: [], conditions: [], replaceable: null, through: [] };
function mergeTraces(traces) {
  const roots = new Map(traces.flatMap((one) => one.roots).map((spot) => [`${spot.path}:${spot.line}`, spot]));
  return {
    roots: [...roots.values()].sort((a, b) => Number(b.piece ?? false) - Number(a.piece ?? false)),
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
var hashWords = /^(?:telegram|tg|tdlib|tdesktop|td|mtproto|my|own|default|k|m|s|const|config|vite|react|next|nuxt|public|expo|env|client|user|build|release|prod|buildconfig|r|string|get|api|app|new)\d*$/;
function namesHashPlace(name2) {
  const words5 = wordsOf2(name2.replace(/\(\)$/, ""));
  const joined5 = words5.join(" ").replace(/\b(api|app) ?hash$/, "|").replace(/ $/, "");
  if (!joined5.endsWith("|")) return false;
  return joined5.slice(0, -1).split(" ").filter((word2) => word2 !== "").every((word2) => hashWords.test(word2));
}
var namesTelegram = (name2) => wordsOf2(name2).some((word2) => /^(?:telegram|tg|tdlib|tdesktop|mtproto)/.test(word2));
function wordsOf2(name2) {
  return name2.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word2) => word2 !== "");
}
var debugWords = /* @__PURE__ */ new Set(["debug", "dev", "develop", "development", "test", "tests", "testing", "staging", "mock", "qa", "sandbox", "local", "localhost", "simulator", "emulator"]);
var releaseWords = /* @__PURE__ */ new Set(["release", "prod", "production", "ndebug", "tag", "tags"]);
var testWords = /* @__PURE__ */ new Set(["test", "tests", "mock", "fake", "dummy", "fixture", "fixtures"]);
var deniedWords = /* @__PURE__ */ new Set(["deny", "denied", "block", "blocked", "blocklist", "blacklist", "forbidden", "banned", "reject", "rejected", "known", "published", "leaked", "invalid", "disallowed", "bad"]);
var isDebugWord = (word2) => debugWords.has(word2);
var isReleaseWord = (word2) => releaseWords.has(word2);
var namesTest = (name2) => wordsOf2(name2).some((word2) => testWords.has(word2));
var namesExample = (name2) => wordsOf2(name2).some((word2) => word2 === "example" || word2 === "examples");
var namesDenied = (name2) => wordsOf2(name2).some((word2) => deniedWords.has(word2));
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
  "nslog",
  "os_log",
  "dump",
  "preconditionfailure",
  "assertionfailure",
  "nsassert",
  "qdebug",
  "qwarning",
  "qfatal",
  "qcritical",
  "exception",
  "raise",
  "writeline",
  "write"
]);
function comparedIn(expression2) {
  if (expression2.is === "operation") return comparisons.has(expression2.operator) ? [expression2.left, expression2.right] : [];
  if (expression2.is !== "call") return [];
  const name2 = (expression2.callee.at(-1) ?? "").toLowerCase();
  const asserts = /^(?:assert|expect|check|verify|require)/.test(name2);
  return comparing.has(name2) || asserts ? [...expression2.arguments, ...expression2.on && expression2.on.is !== "name" ? [expression2.on] : []] : [];
}
function isMessage(expression2) {
  if (expression2.is !== "call") return false;
  const name2 = (expression2.callee.at(-1) ?? "").toLowerCase();
  if (messages.has(name2) || /(?:error|exception)$/.test(name2)) return true;
  return name2.length === 1 && /log|timber/i.test(expression2.callee.at(-2) ?? (expression2.on?.is === "name" ? expression2.on.path.at(-1) ?? "" : ""));
}

// src/detect/credentials/evaluate.ts
var mostDepth4 = 24;
var mostSteps = 256;
var mostAlternatives = 8;
var mostFiles6 = 5;
var mostItems = 48;
function createEvaluator(names4, survives) {
  let steps = 0;
  let open3 = [];
  let repeating = false;
  function evaluate(expression2, from, depth) {
    steps += 1;
    if (depth > mostDepth4 || steps > mostSteps) return [];
    return resolve(expression2, from, depth).flatMap((one) => known5(one, depth + 1)).slice(0, mostAlternatives);
  }
  function resolve(expression2, from, depth) {
    steps += 1;
    if (depth > mostDepth4 || steps > mostSteps) return [];
    switch (expression2.is) {
      case "name":
        return named7(expression2.path, from, depth);
      case "environment":
        return named7(expression2.name.split("."), from, depth, isEnvironment);
      case "choice":
        return [
          ...resolve(expression2.then, from, depth + 1).map((one) => under(one, { ...expression2.condition, holds: true })),
          ...resolve(expression2.otherwise, from, depth + 1).map((one) => under(one, { ...expression2.condition, holds: false }))
        ];
      case "default":
        return [
          ...resolve(expression2.first, from, depth + 1),
          ...resolve(expression2.otherwise, from, depth + 1).map((one) => ({ ...one, trace: { ...one.trace, replaceable: replaces(expression2.first) } }))
        ];
      case "index":
        return entry2(expression2.of, expression2.key, from, depth);
      case "import":
        return imported(expression2, from, depth);
      default:
        return [{ expression: expression2, from, trace: nowhere }];
    }
  }
  function named7(path, from, depth, fits = () => true) {
    const found = names4.lookUp(path, from).filter((one) => !isOpen2(one) && survives(one) && fits(one));
    if (found.length === 0 && path.length > 1) {
      return entry2({ is: "name", path: path.slice(0, -1) }, { is: "text", text: path.at(-1) ?? "", line: 0 }, from, depth);
    }
    return followed(found, depth);
  }
  function imported(what, from, depth) {
    if (what.name === "") return [{ expression: what, from, trace: nowhere }];
    const found = followed(names4.imported(what, from), depth);
    if (found.length > 0 || what.name === "default") return found;
    return entry2({ ...what, name: "default" }, { is: "text", text: what.name, line: 0 }, from, depth + 1);
  }
  function followed(found, depth) {
    return found.filter((one) => !isOpen2(one) && survives(one)).slice(0, mostAlternatives).flatMap((one) => {
      const before = open3;
      open3 = [...open3, one];
      const inside2 = resolve(one.binding.value, { path: one.path, scope: one.binding.scope }, depth + 1);
      open3 = before;
      return inside2.map((resolved3) => ({ ...resolved3, trace: mergeTraces([resolved3.trace, traceOf(one)]) }));
    });
  }
  function isOpen2(located) {
    return open3.some((one) => one.binding === located.binding) || new Set([...open3, located].map((one) => one.path)).size > mostFiles6;
  }
  function entry2(of2, key, from, depth) {
    const [at3] = evaluate(key, from, depth + 1);
    return resolve(of2, from, depth + 1).flatMap((one) => {
      const found = at3 && (entryOf2(one.expression, at3.datum) ?? madeEntry(made4(one, depth), at3.datum));
      return found ? resolve(found, one.from, depth + 1).map((inside2) => ({ ...inside2, trace: mergeTraces([one.trace, inside2.trace]) })) : [];
    });
  }
  function made4({ expression: expression2, from }, depth) {
    return expression2.is === "call" || expression2.is === "list" ? folded(expression2, from, depth + 1)[0] : void 0;
  }
  function known5({ expression: expression2, from, trace }, depth) {
    const value = folded(expression2, from, depth);
    return value.map((one) => ({ datum: one.datum, trace: mergeTraces([trace, one.trace]) }));
  }
  function folded(expression2, from, depth) {
    switch (expression2.is) {
      case "text":
        return [{ datum: expression2.text, trace: { ...nowhere, roots: [{ path: from.path, line: expression2.line, piece: isPieceOfHash(expression2.text) }] } }];
      case "number":
        return [{ datum: expression2.number, trace: { ...nowhere, roots: [{ path: from.path, line: expression2.line }] } }];
      case "join":
        return combine2(expression2.parts, from, depth, (parts2) => textsOf2(parts2)?.join("") ?? null);
      case "list":
        return combine2(expression2.entries, from, depth, (parts2) => parts2);
      case "operation":
        return combine2(chainOf2(expression2), from, depth, (data) => folding(expression2.operator, data));
      case "call":
        return call3(expression2, from, depth);
      case "each":
        return each2(expression2, from, depth);
      default:
        return [];
    }
  }
  function call3(expression2, from, depth) {
    if (isMessage(expression2) || comparedIn(expression2).length > 0) return [];
    const { on, callee } = expression2;
    const given = expression2.arguments.map(unlabelled);
    const owner = on === null ? [] : on.is === "name" ? on.path : null;
    const returned = owner === null ? [] : named7([...owner, ...callee], from, depth).flatMap((one) => known5(one, depth + 1));
    if (returned.length > 0) return returned;
    const receiver = on ?? receiverOf(callee, from);
    if (receiver && evaluate(receiver, from, depth + 1).length > 0) {
      return combine2([receiver, ...given], from, depth, ([first2, ...rest]) => apply(callee.slice(-1), first2 ?? null, rest));
    }
    return owner === null ? [] : combine2(given, from, depth, (data) => apply([...owner, ...callee], null, data));
  }
  function receiverOf(callee, from) {
    const path = callee.slice(0, -1);
    return path.length > 0 && names4.lookUp(path, from).length > 0 ? { is: "name", path } : null;
  }
  function each2({ name: name2, of: of2, value }, from, depth) {
    const [list] = evaluate(of2, from, depth + 1);
    const items = typeof list?.datum === "string" ? list.datum.split("") : typeof list?.datum === "number" ? [] : list?.datum ?? [];
    if (!list || items.length === 0 || items.length > mostItems) return [];
    const line = list.trace.roots[0]?.line ?? 0;
    const values4 = items.flatMap((item) => stepsOfOne(() => evaluate(withValue(value, name2, literalOf(item, line)), from, depth + 1).slice(0, 1)));
    return values4.length === items.length ? [{ datum: values4.map((one) => one.datum), trace: list.trace }] : [];
  }
  function stepsOfOne(act) {
    if (repeating) return act();
    const before = steps;
    repeating = true;
    const result = act();
    repeating = false;
    steps = Math.min(steps, before + 1);
    return result;
  }
  function combine2(parts2, from, depth, act) {
    let ways = [{ data: [], traces: [] }];
    for (const part of parts2) {
      const values4 = literal2(part, from) ?? evaluate(part, from, depth + 1);
      ways = ways.flatMap((way) => values4.map((one) => ({ data: [...way.data, one.datum], traces: [...way.traces, one.trace] }))).slice(0, mostAlternatives);
    }
    return ways.flatMap(({ data, traces }) => {
      const datum = act(data);
      return datum === null ? [] : [{ datum, trace: mergeTraces(traces) }];
    });
  }
  function literal2(expression2, from) {
    return expression2.is === "text" || expression2.is === "number" ? folded(expression2, from, 0) : null;
  }
  return (expression2, from) => {
    steps = 0;
    open3 = [];
    return evaluate(expression2, from, 0);
  };
}
function under(resolved3, condition) {
  return { ...resolved3, trace: { ...resolved3.trace, conditions: [...resolved3.trace.conditions, condition] } };
}
function isEnvironment({ binding }) {
  return binding.kind === "defined";
}
function replaces(first2) {
  if (first2.is === "environment") return first2.name;
  if (first2.is === "name") return first2.path.join(".");
  return first2.is === "call" ? `${first2.callee.join(".")}()` : "the value before it";
}

// src/catalog/libraries.ts
var client = "telegramclient";
var methods = [at("sendcoderequest", 2), at("importbotauthorizationrequest", 2), at("exportlogintokenrequest", 1)];
var parameters = [at("settdlibparameters", 9), at("tdlibparameters", 8)];
var libraries2 = [
  { name: "Telethon", modules: /^telethon(?:\.|$)/, calls: [at(client, 2), ...methods] },
  { name: "Pyrogram", modules: /^(?:pyrogram|hydrogram|pyrofork|kurigram|electrogram|pyrotgfork)(?:\.|$)/, calls: [common("client", 2)] },
  { name: "GramJS", modules: /^telegram(?:\/|$)/, calls: [at(client, 2)] },
  { name: "mtcute", modules: /^@mtcute\//, calls: [] },
  { name: "MTProto Core", modules: /^@mtproto\/core|^telegram-mtproto/, calls: [] },
  { name: "tdl", modules: /^(?:tdl|airgram|@airgram\/\w+|@prebuilt-tdlib\/\w+|tdweb)(?:\/|$)/, calls: [] },
  {
    name: "gotd",
    modules: /^github\.com\/(?:gotd\/td|celestix\/gotgproto)(?:\/|$)/,
    calls: [common("newclient", 1)],
    presets: [{ path: ["TestAppHash"], credential: "telegram-desktop-sample" }]
  },
  { name: "gogram", modules: /^github\.com\/(?:amarnathcjd\/gogram|xelaj\/mtproto)(?:\/|$)/, calls: [] },
  { name: "grammers", modules: /^grammers_/, calls: [common("requestlogincode", 1), common("requestlogincode", 2), common("botsignin", 1), common("botsignin", 2)] },
  { name: "TDLib", modules: /(?:^|[/_.:])(?:tdlib|tdjson|aiotdlib|pytdbot|go-tdlib|tdlib_rs|rust_tdlib|TDLibKit)(?:$|[/_.:])/, calls: parameters },
  { name: "python-telegram", modules: /^telegram\.client$/, calls: [common("telegram", 1)] },
  {
    name: "TDLight",
    modules: null,
    calls: [at("apitoken", 1)],
    presets: [{ path: ["APIToken", "example"], credential: "tdlib-sample" }]
  },
  { name: "Telegram4J", modules: null, calls: [{ callee: "create", hash: 1, of: "MTProtoTelegramClient" }] },
  { name: "Kotlogram", modules: null, calls: [at("telegramapp", 1)] },
  { name: "TLSharp", modules: null, calls: [at(client, 1)] },
  { name: "WTelegramClient", modules: null, calls: [{ callee: "client", hash: 1, of: "WTelegram" }] },
  {
    name: "opentele",
    modules: /^opentele\d?(?:\.|$)/,
    calls: [],
    presets: [
      preset("TelegramDesktop", "telegram-desktop"),
      preset("TelegramAndroid", "telegram-android"),
      preset("TelegramAndroidX", "telegram-x"),
      preset("TelegramIOS", "telegram-ios-swift"),
      preset("TelegramMacOS", "telegram-macos-objc"),
      preset("TelegramWeb_Z", "webogram"),
      preset("TelegramWeb_K", "webogram"),
      preset("Webogram", "webogram")
    ]
  }
];
var libraryWords = [
  // OpenTelemetry is another thing.
  ...["opentele.", "opentele2.", "opentele import"].map((word2) => ({ word: word2, part: "pent", notIn: /* @__PURE__ */ new Set(["java", "kotlin", "c", "cpp", "objective-c", "swift", "csharp", "json", "xml"]) })),
  { word: "APIToken.example", part: "APIT", notIn: /* @__PURE__ */ new Set(["c", "cpp", "objective-c", "swift", "json", "xml"]) },
  { word: "TelegramClient(", part: "mCli", notIn: /* @__PURE__ */ new Set(["java", "c", "cpp", "objective-c", "json", "xml"]) },
  { word: "dlibParameters(", part: "bPar", notIn: /* @__PURE__ */ new Set(["json", "xml"]) }
];
var words2 = /telegram_?client|tdlib_?parameters|apitoken|telegramapp|(?:pyro|hydro|electro|kuri)gram|pyrofork|\bgotd\b|gotgproto|\bgrammers|wtelegram|telegram\.client|login_?token|send_?code|bot_?authorization/i;
function speaksOfLibrary(text3) {
  return words2.test(text3);
}
function at(callee, hash3) {
  return { callee, hash: hash3 };
}
function common(callee, hash3) {
  return { callee, hash: hash3, common: true };
}
function preset(name2, credential) {
  return { path: ["API", name2], credential };
}

// src/detect/credentials/library-calls.ts
var mostDepth5 = 12;
var calls = libraries2.flatMap((library) => library.calls.map((call3) => ({ library, call: call3 })));
var presets = libraries2.flatMap((library) => (library.presets ?? []).map(({ path, credential }) => ({ library, path, credential })));
function importedLibraries(bindings) {
  const modules = new Set(bindings.flatMap(({ value }) => value.is === "import" ? [value.module] : []));
  return libraries2.filter(({ modules: own4 }) => own4 !== null && [...modules].some((module) => own4.test(module)));
}
function libraryUses(value, imported) {
  if (value.is !== "call") return [];
  const path = pathOf(value);
  return calls.flatMap(({ library, call: call3 }) => {
    const hash3 = isCallTo(path, call3, imported.includes(library)) ? value.arguments[call3.hash] : void 0;
    return hash3 && unlabelled(hash3) === hash3 ? [{ library, callee: path.at(-1) ?? "", hash: hash3 }] : [];
  });
}
function libraryCalled(value, imported, depth = mostDepth5) {
  if (depth === 0) return null;
  const path = value.is === "call" ? pathOf(value) : null;
  const own4 = path && calls.find(({ library, call: call3 }) => isCallTo(path, call3, imported.includes(library)));
  if (own4) return imported.find((library) => library.calls.some(({ callee }) => callee === own4.call.callee)) ?? own4.library;
  return firstOf(partsOf(value), (part) => libraryCalled(part, imported, depth - 1));
}
function firstOf(all, find2) {
  for (const one of all) {
    const found = find2(one);
    if (found !== null) return found;
  }
  return null;
}
function isCallTo(path, { callee, common: common2, of: of2 }, imported) {
  if (plain2(path.at(-1) ?? "") !== callee) return false;
  return of2 === void 0 ? common2 === void 0 || imported : path.at(-2) === of2;
}
var plain2 = (name2) => name2.replaceAll("_", "").toLowerCase();
function pathOf({ on, callee }) {
  return (on?.is === "name" ? [...on.path, ...callee] : callee).flatMap((part) => part.replace(/^new\s+/, "").split(/\.|::/));
}
function presetOf(value, imported) {
  const path = value.is === "name" ? value.path : value.is === "call" ? pathOf(value) : [];
  const known5 = path.length < 2 ? void 0 : presets.find((one) => holds(path, one.path) && (one.library.modules === null || imported.includes(one.library)));
  return known5 ? credentialNamed(known5.credential) : null;
}
function holds(path, parts2) {
  return path.some((_, at3) => parts2.every((part, index3) => path[at3 + index3] === part));
}
function createLibrariesOf(all) {
  const bindings = /* @__PURE__ */ new Map();
  for (const { path, binding } of all) {
    if (binding.value.is !== "import") continue;
    const same2 = bindings.get(path);
    if (same2) same2.push(binding);
    else bindings.set(path, [binding]);
  }
  const known5 = new Map([...bindings].map(([path, imports3]) => [path, importedLibraries(imports3)]));
  return (path) => known5.get(path) ?? [];
}

// src/detect/credentials/modules.ts
var mostFiles7 = 5;
var index = /\/(?:index|__init__|mod|main|lib)$/;
function createModules(paths, aliases) {
  const byName = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const bare3 = withoutEnding(path);
    for (const name2 of /* @__PURE__ */ new Set([lastOf(bare3), ...folderOf2(path).split("/")])) {
      const same2 = byName.get(name2);
      if (same2) same2.push(path);
      else byName.set(name2, [path]);
    }
  }
  function besideIndex(path) {
    const folder = folderOf2(path);
    const beside = index.test(`/${withoutEnding(path)}`) ? [...paths].filter((one) => one.startsWith(`${folder}/`)) : [];
    return beside.length > mostFiles7 ? [] : beside;
  }
  return {
    filesOf(named7, from) {
      const module = named7.replace(/\?\w+$/, "");
      const exact = module.startsWith(".") ? resolved2([...folderOf2(from).split("/"), ...module.split("/")]).join("/") : "";
      if (paths.has(exact)) return [exact];
      const meant2 = aliases.fileOf(module, from);
      if (meant2 !== void 0) return meant2 === null ? [] : paths.has(meant2) ? [meant2] : besideIndex(meant2);
      const parts2 = partsOf2(module, from);
      const candidates2 = byName.get(parts2.at(-1) ?? "") ?? [];
      for (let dropped2 = 0; dropped2 < parts2.length; dropped2 += 1) {
        const alike = candidates2.filter((path) => path !== from && isNamed(path, parts2.slice(dropped2)));
        const found = alike.length > 0 ? alike : candidates2.filter((path) => path !== from && `/${folderOf2(path)}/`.includes(`/${parts2.slice(dropped2).join("/")}/`));
        if (found.length > 0) return found.length > mostFiles7 ? [] : found;
        if (module.startsWith(".")) return [];
      }
      return [];
    }
  };
}
function partsOf2(module, from) {
  if (/^\.{1,2}\//.test(module) || module === "." || module === "..") return resolved2([...folderOf2(from).split("/"), ...module.replace(/\.(?:[cm]?[jt]sx?|vue|svelte|dart|rb|php)$/, "").split("/")]);
  const dots2 = /^\.+/.exec(module)?.[0].length ?? 0;
  if (dots2 > 0) return resolved2([...folderOf2(from).split("/"), ...Array.from({ length: dots2 - 1 }, () => ".."), ...module.slice(dots2).split(".")]);
  const plain5 = module.replace(/^package:|\.(?:[cm]?[jt]sx?|vue|svelte|dart|rb|php)$/g, "");
  const split4 = plain5.includes("/") ? plain5.split("/") : plain5.split(/::|\./);
  return split4.filter((part) => part !== "" && !/^(?:@|~|crate|self|super|src|lib)$/.test(part)).map((part) => part.replace(/^[@#~]/, ""));
}
function resolved2(parts2) {
  const path = [];
  for (const part of parts2) {
    if (part === "..") path.pop();
    else if (part !== "." && part !== "") path.push(part);
  }
  return path;
}
function isNamed(path, parts2) {
  const end = `/${parts2.join("/")}`;
  const bare3 = `/${withoutEnding(path)}`;
  return bare3.endsWith(end) || bare3.replace(index, "").endsWith(end);
}
function withoutEnding(path) {
  const dot = path.indexOf(".", path.lastIndexOf("/") + 2);
  return dot < 0 ? path : path.slice(0, dot);
}
function folderOf2(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function lastOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/detect/credentials/names.ts
var mostFiles8 = 5;
var mostReexports = 4;
var mostBindings = 64;
var own2 = /* @__PURE__ */ new Set(["this", "self", "super", "static", "INSTANCE", "Companion", "shared", "sharedInstance"]);
function createNames(all, aliases) {
  const byName = /* @__PURE__ */ new Map();
  for (const one of all) {
    const name2 = nameOf(one.binding);
    if (name2 === null) continue;
    const same2 = byName.get(name2);
    if (same2 && same2.length < mostBindings) same2.push(one);
    else if (!same2) byName.set(name2, [one]);
  }
  const modules = createModules(new Set(all.map((one) => one.path)), aliases);
  function imported({ module, name: name2 }, from, depth = mostReexports) {
    const paths = modules.filesOf(module, from.path);
    const inside2 = (wanted) => (byName.get(wanted) ?? []).filter((one) => paths.includes(one.path) && !isLocal(one.binding));
    const found = name2 === "default" ? [...inside2("default"), ...inside2("exports"), ...inside2(wholeText)] : inside2(name2);
    if (found.length > 0 || depth === 0) return found;
    return inside2("*").flatMap(({ path, binding }) => binding.value.is === "import" ? imported({ ...binding.value, name: name2 }, { path, scope: [] }, depth - 1) : []);
  }
  return {
    imported,
    lookUp(name2, from) {
      const parts2 = name2.filter((part) => !own2.has(part));
      const last = parts2.at(-1) ?? "";
      const candidates2 = byName.get(last) ?? byName.get(counterpart(last)) ?? [];
      const owner = parts2.at(-2) ?? null;
      if (owner === null) return unqualified(candidates2, from);
      const isFile = !/\.(?:py|ipynb)$/.test(from.path) && !(byName.get(owner) ?? []).some((one) => one.path === from.path && encloses(homeOf(one.binding), from.scope));
      return qualified(candidates2, { owner, isFile }, from);
    }
  };
}
function nameOf(binding) {
  if (binding.kind === "bare") return null;
  if (binding.kind !== "returned") return binding.target.at(-1) ?? null;
  return binding.scope.at(-1)?.replace(/\(\)$/, "") ?? null;
}
function counterpart(name2) {
  const property3 = /^get([A-Z])(\w*)$/.exec(name2);
  if (property3) return `${(property3[1] ?? "").toLowerCase()}${property3[2] ?? ""}`;
  return `get${name2.slice(0, 1).toUpperCase()}${name2.slice(1)}`;
}
function unqualified(candidates2, from) {
  const near = candidates2.filter((one) => one.path === from.path && encloses(homeOf(one.binding), from.scope));
  const declared3 = near.filter((one) => one.binding.kind !== "assigned");
  const depth = Math.max(-1, ...(declared3.length > 0 ? declared3 : near).map((one) => homeOf(one.binding).length));
  const nearest2 = near.filter((one) => homeOf(one.binding).length === depth || one.binding.kind === "assigned");
  if (nearest2.length > 0) return nearest2;
  return fewFiles(candidates2.filter((one) => one.path !== from.path && !isLocal(one.binding) && one.binding.target.length < 2));
}
function qualified(candidates2, { owner, isFile }, from) {
  const owned = candidates2.filter((one) => ownerOf2(one) === owner || one.binding.target.at(-2) === owner || isFile && isFileOf(one.path, owner));
  const declared3 = owned.filter((one) => one.binding.kind !== "assigned");
  const here = declared3.filter((one) => one.path === from.path);
  if (here.length > 0) return [...here, ...owned.filter((one) => one.binding.kind === "assigned")];
  return fewFiles(owned.filter((one) => !isLocal(one.binding)));
}
function homeOf(binding) {
  return binding.kind === "returned" ? binding.scope.slice(0, -1) : binding.scope;
}
function ownerOf2({ binding }) {
  return homeOf(binding).filter((part) => !part.endsWith("()")).at(-1) ?? null;
}
function isLocal(binding) {
  return binding.kind !== "assigned" && homeOf(binding).some((part) => part.endsWith("()"));
}
function encloses(outer, inner) {
  return outer.length <= inner.length && outer.every((part, index3) => part === inner[index3]);
}
function isFileOf(path, owner) {
  const stem = stemOf(path);
  return stem === owner || path.endsWith(".kt") && `${stem}Kt` === owner;
}
function stemOf(path) {
  const name2 = path.slice(path.lastIndexOf("/") + 1);
  return name2.slice(0, name2.includes(".") ? name2.indexOf(".") : name2.length);
}
function fewFiles(found) {
  return new Set(found.map((one) => one.path)).size > mostFiles8 ? [] : found;
}

// src/detect/credentials/conditions.ts
var openGate = { state: "open", because: "", openedBy: null };
var platform3 = /^(?:__|_WIN|_MSC|WIN32|WIN64|APPLE|UNIX|LINUX|ANDROID|IOS|MACOS|MSVC|MINGW|Q_OS_|Q_CC_|TARGET_OS_|OS_(?:WIN|MAC|LINUX|ANDROID|IOS)|CMAKE_SYSTEM)/;
var nothing2 = /^(?:null|nil|undefined|none|isempty|length|size|trim|isnullorempty|isblank|strip|process|env)$/i;
function gateOf(condition, target2, definitions4) {
  if (condition.decided === "never") return { state: "shut", because: "an #error stands in the same branch, so that it never becomes a program", openedBy: null };
  if (condition.decided === "pipeline") return pipelineGate(condition);
  return condition.decided === "build" ? buildGate(condition, definitions4) : runGate(condition, target2);
}
function buildGate(condition, definitions4) {
  const names4 = namesOf(condition);
  if (names4.some((name2) => platform3.test(name2) && !/simulator/i.test(name2))) return openGate;
  const words5 = [...names4, ...textsIn(condition.test)].flatMap(wordsOf2);
  const asked3 = names4.flatMap((name2) => definitions4.settingsOf(name2));
  if (asked3.some((one) => guardsHeader(condition, one)) && !names4.some(speaksOfCredential)) return openGate;
  const told2 = asked3.length === 0 ? byWords(words5, condition) : null;
  if (told2) return told2;
  const answer = truth(condition.test, outside(condition, definitions4));
  if (answer === null) return byWords(words5, condition) ?? openGate;
  if (answer !== condition.holds) return { state: "shut", because: shutBecause(condition, names4, asked3), openedBy: null };
  const setter = names4.some(speaksOfCredential) ? void 0 : asked3.find((one) => one.published && one.value !== null && isSet(one));
  if (condition.holds && setter) return { state: "open", because: `\`${namesText(names4)}\` is set`, openedBy: setter.located };
  if (names4.some(speaksOfCredential)) return suppliedUnless(condition);
  return { state: condition.holds ? "open" : "unless", because: `nothing in the tree sets \`${namesText(names4)}\``, openedBy: null };
}
function shutBecause(condition, names4, asked3) {
  if (!condition.holds) return `the tree's own build meets \`${condition.text}\``;
  return asked3.length > 0 ? `no build that is published sets \`${namesText(names4)}\`` : `nothing in the tree sets \`${namesText(names4)}\``;
}
function outside(condition, definitions4) {
  const within3 = ({ located }) => located.binding.conditions.some((one) => one.text === condition.text);
  return { settingsOf: (name2) => definitions4.settingsOf(name2).filter((one) => !within3(one)) };
}
function guardsHeader(condition, { value, located }) {
  return !condition.holds && value === null && located.binding.conditions.length === 1 && located.binding.conditions[0]?.text === condition.text;
}
var isSet = (setting5) => setting5.value !== "" && !/^(?:off|0|false|no)$/i.test(setting5.value ?? "");
var namesText = (names4) => names4.slice(0, 3).join("`, `");
function truth(test, definitions4) {
  switch (test.is) {
    case "name":
      return isOnIn(test.path.at(-1) ?? "", definitions4);
    case "number":
      return test.number !== 0;
    case "text":
      return !/^(?:|off|0|false|no)$/i.test(test.text);
    case "call":
      return test.callee.at(-1) === "defined" && test.arguments[0]?.is === "name" ? isDefined(test.arguments[0].path.at(-1) ?? "", definitions4) : null;
    case "operation":
      return combined(test.operator, test.left, test.right, definitions4);
    case "default":
      return combined("||", test.first, test.otherwise, definitions4);
    case "opaque":
      return test.parts.length === 1 && test.parts[0] ? truth(test.parts[0], definitions4) : null;
    default:
      return null;
  }
}
function combined(operator, leftPart, rightPart, definitions4) {
  const left = truth(leftPart, definitions4);
  if (operator === "!") return left === null ? null : !left;
  if (operator === "STREQUAL" && rightPart.is === "text" && rightPart.text === "") return emptiness(leftPart, definitions4);
  const right = truth(rightPart, definitions4);
  if (operator === "&&") return left === false || right === false ? false : left === null || right === null ? null : true;
  if (operator === "||") return left === true || right === true ? true : left === null || right === null ? null : false;
  return null;
}
function emptiness(part, definitions4) {
  const [name2] = namesIn(part);
  const settings6 = name2 === void 0 ? [] : definitions4.settingsOf(name2);
  return settings6.every((one) => one.value === "");
}
function isOnIn(name2, definitions4) {
  const settings6 = definitions4.settingsOf(name2).filter((one) => one.published);
  if (settings6.some((one) => one.value !== null && isSet(one))) return true;
  return settings6.some((one) => one.value === null) ? null : false;
}
function isDefined(name2, definitions4) {
  return definitions4.settingsOf(name2).length > 0;
}
function pipelineGate(condition) {
  if (namesOf(condition).some(speaksOfCredential)) return suppliedUnless(condition);
  const narrow = /refs\/heads|ref_name|head_ref|GITHUB_REF|BRANCH|pull_request|debug|\btest/i.test(condition.text) && !condition.text.includes("tags");
  return narrow && condition.holds ? { state: "shut", because: `it counts only where \`${condition.text}\` holds`, openedBy: null } : openGate;
}
function suppliedUnless(condition) {
  return { state: "unless", because: `it is what is left where \`${condition.text}\` finds nothing else`, openedBy: null };
}
function runGate(condition, target2) {
  const always2 = isAlways(condition);
  if (always2 !== null) return always2 === condition.holds ? openGate : { state: "shut", because: `\`${condition.text}\` switches it off`, openedBy: null };
  const names4 = namesOf(condition);
  const words5 = [...names4, ...textsIn(condition.test), ...condition.test.is === "opaque" ? [condition.text] : []].flatMap(wordsOf2);
  if (condition.test.is === "text" && speaksOfCredential(condition.test.text)) return openGate;
  if (condition.holds && names4.length > 0 && names4.every((name2) => /^(?:self|super|(?:super\.)?init\w*)$/.test(name2))) return openGate;
  if (names4.some((name2) => speaksOfCredential(name2) || readsEnvironment(name2) || name2 === target2)) {
    return suppliedUnless(condition);
  }
  const told2 = byWords(words5, condition);
  if (told2) return told2;
  if (progress.test(condition.text)) return openGate;
  if (nothingThere.test(condition.text)) return /hash|key|secret|cred|custom|own|user/i.test(condition.text) ? suppliedUnless(condition) : openGate;
  return condition.holds ? { state: "shut", because: `it counts only where \`${condition.text}\` holds`, openedBy: null } : { state: "unless", because: `it counts unless \`${condition.text}\` holds`, openedBy: null };
}
function isAlways({ test, text: text3 }) {
  if (/^__name__\s*==\s*["']__main__["']$/.test(text3)) return true;
  if (test.is === "number") return test.number !== 0;
  if (test.is === "operation" && test.operator === "!" && test.left.is === "number") return test.left.number === 0;
  const name2 = test.is === "name" && test.path.length === 1 ? test.path[0] : void 0;
  return /^true$/i.test(name2 ?? "") ? true : /^false$/i.test(name2 ?? "") ? false : null;
}
var progress = /tdlib_?parameters|auth(?:ori[sz]ation)?_?state|wait_?phone|log(?:ged)?_?in\b|sign_?in\b|authori[sz]ed|initiali[sz]ed/i;
var nothingThere = /^\(?(?:[\w.$>-]+ ?={2,3} ?(?:null|nil|nullptr|NULL|None|undefined|void 0)|(?:null|nil|nullptr|undefined|void 0) ?={2,3} ?[\w.$>-]+)\)?$/;
var readsEnvironment = (name2) => /(?:^|\.)(?:getenv|environ)(?:\.|$)/i.test(name2);
function byWords(words5, condition) {
  const debug = words5.some(isDebugWord);
  const release = words5.some(isReleaseWord);
  if (debug === release) return null;
  const negated = condition.test.is === "operation" && (condition.test.operator === "!" || ["!=", "!=="].includes(condition.test.operator));
  return debug === (condition.holds !== negated) ? { state: "shut", because: `\`${condition.text}\` is for builds that do not ship`, openedBy: null } : { state: "open", because: `\`${condition.text}\` holds in builds that ship`, openedBy: null };
}
function textsIn(test) {
  if (test.is === "text") return [test.text];
  return test.is === "operation" || test.is === "call" ? partsOf(test).flatMap(textsIn) : [];
}
function namesOf(condition) {
  return [...new Set(namesIn(condition.test))].filter((name2) => name2 !== "defined" && !nothing2.test(name2));
}

// src/detect/credentials/reach.ts
var template = /\.(?:example|sample|template|tmpl|dist|in|defaults?)$|(?:^|[./_-])(?:example|sample|template)s?(?:[./_-][^/]*)?$|(?:^|\/)(?:example|sample)_?(?:config|conf|settings|secrets|credentials|vars)\.\w+$/i;
var testSettings = /(?:^|\/)[\w-]*\.env\.(?:test|testing|dev|development|e2e|ci)(?:\.local)?$/i;
var testPackage = /(?:^|\/)(?!(?:latest|contest|attest|protest|fastest)\/)\w*test(?:s|util|utils|ing|data)?\/[^/]+\.go$/;
var exampleFolder = /(?:^|\/)(?:examples?|samples?|demos?|snippets|tutorials?|(?:example|sample|template)-\w+|\w+-(?:examples?|templates?))\//i;
var listSize = 5;
function reachOf(hit, knowledge) {
  return byWhere(hit.located.path, knowledge.roleOf(hit.located.path)) ?? byWhere(hit.root.path, knowledge.roleOf(hit.root.path)) ?? bySpeech(hit) ?? byClosedGate(hit, knowledge) ?? byPipeline(hit, knowledge) ?? byOpenGate(hit, knowledge) ?? byOverride(hit, knowledge) ?? byReplacement(hit, knowledge) ?? judgement("effective", effectiveBecause(hit, knowledge));
}
function judgement(reach3, because, decidedAt = null) {
  return { reach: reach3, because, decidedAt };
}
function byWhere(path, role) {
  if (role === "test") return judgement("test", "it stands in a test");
  if (role === "documentation") return judgement("documentation", "it stands in documentation");
  if (role === "vendored") return judgement("documentation", "it stands in other people's code");
  if (testPackage.test(path)) return judgement("test", "it stands in a package for tests");
  if (testSettings.test(path)) return judgement("test", "it stands in settings for tests and development");
  if (exampleFolder.test(path)) return judgement("documentation", "it stands in an example");
  return template.test(path) ? judgement("documentation", "it stands in a template that no build reads") : null;
}
function bySpeech(hit) {
  if (hit.bySwitch) return null;
  if (hit.spokenOf) return judgement("documentation", "a message only speaks of it");
  const names4 = [...hit.located.binding.scope, ...hit.located.binding.target];
  if (names4.some(namesDenied)) return judgement("documentation", `\`${names4.join(".")}\` lists what must not be used`);
  const givers = [...hit.located.binding.target.slice(-1), ...hit.located.binding.scope.filter((part) => part.endsWith("()")).slice(-1)];
  if (givers.some(namesExample)) return judgement("test", `\`${givers.join(".")}\` is an example by its name`);
  return names4.some(namesTest) ? judgement("test", `\`${names4.join(".")}\` is for tests by its name`) : null;
}
function gatesOf(hit, { definitions: definitions4 }) {
  return hit.trace.conditions.map((condition) => gateOf(condition, nameOf(hit.located.binding), definitions4));
}
function byClosedGate(hit, knowledge) {
  const shut = gatesOf(hit, knowledge).find((gate) => gate.state === "shut");
  if (shut) return judgement("guarded", shut.because);
  if ([hit.located, ...hit.trace.through].some(({ path }) => knowledge.unread.has(path))) return judgement("guarded", "no project of this tree reads the file that it stands in");
  return isList(hit, knowledge) ? judgement("guarded", "it is one of a list of published ids, and nothing says which one is taken") : null;
}
function byOpenGate(hit, knowledge) {
  const gates = gatesOf(hit, knowledge);
  const unless = gates.find((gate) => gate.state === "unless");
  if (unless) return judgement("fallback", unless.because);
  return opened2(gates, knowledge);
}
function opened2(gates, knowledge) {
  const gate = gates.find((one) => one.openedBy !== null);
  if (!gate?.openedBy) return null;
  const pipeline = knowledge.publications.of(gate.openedBy);
  return judgement("effective", pipeline ? `${gate.because} here, and ${pipeline.because}` : `${gate.because} here`, gate.openedBy);
}
function isList(hit, knowledge) {
  return hit.root.path === hit.located.path && knowledge.countIn(hit.located.path) >= listSize;
}
function byOverride(hit, { overrides }) {
  const override = overrides.of(hit.located);
  if (override?.certainty !== "certain") return null;
  return judgement("overridden", `\`${written2(override.by.binding)}\` is written over in ${whereOf(override.by)}`, override.by);
}
function byPipeline(hit, knowledge) {
  const idle4 = [hit.located, ...hit.trace.through].map((one) => knowledge.publications.of(one)).find((one) => one?.publishes === false);
  return idle4 ? judgement("guarded", idle4.because) : null;
}
function byReplacement(hit, knowledge) {
  const override = [hit.located, ...hit.trace.through].map((one) => knowledge.overrides.of(one)).find((one) => one !== null);
  if (override) return judgement("fallback", `\`${written2(override.by.binding)}\` is written over in ${whereOf(override.by)} only where something is supplied`, override.by);
  const name2 = hit.trace.replaceable;
  if (name2 === null) return null;
  const supplied = knowledge.definitions.settingsOf(name2).find((one) => one.value === null && knowledge.publications.of(one.located)?.publishes === true);
  if (supplied) return judgement("overridden", `the build that is published sets \`${name2}\``, supplied.located);
  return judgement("fallback", `it is what a build gets where \`${name2}\` is not set`);
}
function effectiveBecause(hit, knowledge) {
  const pipeline = knowledge.publications.of(hit.located);
  if (pipeline) return pipeline.because;
  const { binding } = hit.located;
  return binding.kind === "bare" ? "it is passed on as it is" : `nothing in the tree writes over \`${written2(binding)}\``;
}
function written2(binding) {
  return binding.target.length > 0 ? binding.target.join(".") : nameOf(binding) ?? "it";
}
function whereOf(located) {
  const inside2 = located.binding.scope.findLast((part) => part.endsWith("()"));
  if (inside2 === void 0) return `line ${located.binding.line}`;
  return inside2 === "static()" ? "a static initialiser" : inside2 === "new()" ? "a constructor" : `\`${inside2}\``;
}

// src/detect/credentials/gaps.ts
var mostDepth6 = 12;
var filledIn = /(?:^|\/)(?:local\.properties|secrets?\.properties|[\w-]*\.env)(?:\.[\w.-]+)?$|(?:^|\/)(?:local|secrets?|api_?keys?)[\w.-]*\.(?:example|sample|template)$/i;
var emptyText = /^(?:0|-1|null|none|your?[\s_-].*|<.*>|\{!?.*\}|x+|\*+|\.{3}|todo|changeme|replace[\s_-]?me|insert.*|enter.*|put.*)?$/i;
function gapsOf(all, files2, ground) {
  const { knowledge, tree } = ground;
  const spots = all.filter(({ path }) => byWhere(path, knowledge.roleOf(path)) === null).flatMap((located) => spotsIn(located, knowledge.librariesOf));
  const unread = [...files2.values()].some((facts) => facts.understood !== "followed");
  if (spots.length === 0 || unread || tree.some(({ path }) => filledIn.test(path))) return [];
  if (!spots.every((spot) => isEmpty(spot, ground)) || all.some(({ binding }) => reads(binding.value, 0))) return [];
  const places = new Map(spots.map(({ located: { path, binding } }) => [`${path}:${binding.line}`, placeAt(path, binding.line)]));
  return [{ kind: "credential-gap", places: [...places.values()] }];
}
function spotsIn(located, librariesOf) {
  const { binding, path } = located;
  const own4 = namesHashPlace(nameOf(binding) ?? "") ? [{ located, value: binding.value }] : [];
  return [...own4, ...handedOver(binding.value, librariesOf(path), mostDepth6).map((value) => ({ located, value }))];
}
function handedOver(value, imported, depth) {
  if (depth === 0) return [];
  return [...libraryUses(value, imported).map(({ hash: hash3 }) => hash3), ...partsOf(value).flatMap((part) => handedOver(part, imported, depth - 1))];
}
function isEmpty({ located: { path, binding }, value }, { evaluate }) {
  if (binding.kind === "defined" || binding.replaceable !== null || binding.conditions.length > 0) return false;
  if (value.is !== "text" && !(value.is === "name" && value !== binding.value)) return false;
  const values4 = evaluate(value, { path, scope: binding.scope });
  return values4.length > 0 && values4.every(({ datum }) => typeof datum === "string" && emptyText.test(datum.trim()));
}
function reads(value, depth) {
  return depth < 4 && (value.is === "environment" || value.is === "default" || value.is === "name" && value.path.length > 1 && namesHashPlace(value.path.at(-1) ?? "") && /config|extra|secret|env|key/i.test(value.path.at(-2) ?? ""));
}

// src/detect/credentials/hits.ts
import { Buffer as Buffer8 } from "node:buffer";

// src/detect/credentials/known.ts
var hash = /(?<![0-9a-zA-Z])[0-9a-fA-F]{32}(?![0-9a-zA-Z])/g;
var nearby = 200;
var mostHoldings = 200;
function holdings(text3) {
  const found = [];
  let [line, counted3] = [0, 0];
  for (const match of text3.matchAll(hash)) {
    const credential = credentialWithHash(match[0]);
    if (!credential) continue;
    for (; counted3 < match.index; counted3 += 1) if (text3.charCodeAt(counted3) === 10) line += 1;
    const [start, end] = [match.index, match.index + 32];
    found.push({ credential, manner: mannerOf(text3.slice(Math.max(0, start - nearby), start), text3.slice(end, end + nearby)), line });
    if (found.length === mostHoldings) break;
  }
  return found;
}
function mannerOf(before, after) {
  if (/^[\s"'\\]*$/.test(before) && /^[\s"'\\;,]*$/.test(after)) return "whole";
  if (/\$\{[^{}]*:[-=]?$/.test(before) && after.startsWith("}")) return "default";
  if (/default\w*[\\"']{0,3}\s{0,2}[:=]\s{0,2}[\\"']{0,3}$/i.test(before)) return "default";
  if (/hash[\\"']{0,3}\s{0,2}(?:=>|[:=])\s{0,2}[\\"']{0,3}$/i.test(before)) return "assigned";
  return /\s/.test((before + after).trim()) || !/[|:;,]$/.test(before + after.slice(0, 1)) && !/^[|:;,]/.test(after) ? "mentioned" : "listed";
}

// src/detect/credentials/hits.ts
var mostDepth7 = 60;
function hitsIn(located, evaluate, librariesOf) {
  const { binding, path } = located;
  const from = { path, scope: binding.scope };
  const hits = [];
  if (binding.target[0] === wholeText) return hits;
  function visit(expression2, conditions, spoken, depth) {
    if (depth > mostDepth7) return;
    const possible = evaluate(expression2, from);
    const preset3 = possible.length === 0 ? presetOf(expression2, librariesOf(path)) : null;
    const found = preset3 ? [presetHit(preset3, located, conditions, spoken)] : possible.flatMap((one) => hitsOf(one, located, conditions, spoken));
    hits.push(...found);
    if (found.length === 0) inside2(expression2, conditions, spoken, depth);
  }
  function inside2(expression2, conditions, spoken, depth) {
    if (expression2.is === "choice") {
      visit(expression2.then, [...conditions, expression2.condition], spoken, depth + 1);
      visit(expression2.otherwise, [...conditions, { ...expression2.condition, holds: false }], spoken, depth + 1);
      return;
    }
    if (expression2.is === "operation" && /^(?:&&|and)$/.test(expression2.operator)) {
      visit(expression2.left, conditions, spoken, depth + 1);
      visit(expression2.right, [...conditions, guardOf(expression2.left)], spoken, depth + 1);
      return;
    }
    const compared3 = comparedIn(expression2);
    const speaks4 = spoken || isMessage(expression2);
    for (const part of partsOf(expression2)) if (!compared3.includes(part)) visit(part, conditions, speaks4, depth + 1);
  }
  visit(binding.value, binding.conditions, false, 0);
  return hits;
}
function guardOf(test) {
  return { decided: "run", test, holds: true, text: namesIn(test).slice(0, 3).join(" ") || "&&" };
}
function hitsOf(possible, located, conditions, spoken) {
  return hashesIn(possible.datum).flatMap(({ credential, manner, line }) => {
    const [first2] = possible.trace.roots;
    if (!first2 || spoken && possible.trace.through.length > 0) return [];
    const trace = {
      ...possible.trace,
      conditions: [.../* @__PURE__ */ new Set([...conditions, ...possible.trace.conditions])],
      replaceable: possible.trace.replaceable ?? located.binding.replaceable ?? (manner === "default" ? "the setting" : null)
    };
    const spokenOf = manner === "mentioned" || spoken && manner !== "whole";
    return [{ credential, located, trace, root: { path: first2.path, line: first2.line + line }, spokenOf: spokenOf || spoken, bySwitch: false }];
  });
}
function presetHit(credential, located, conditions, spokenOf) {
  const { replaceable, line } = located.binding;
  return { credential, located, trace: { ...nowhere, conditions, replaceable }, root: { path: located.path, line }, spokenOf, bySwitch: false };
}
function hashesIn(datum) {
  const text3 = textOf(datum);
  const found = text3 === null || typeof datum === "number" ? [] : holdings(text3);
  if (found.length > 0 || typeof datum === "string" || typeof datum === "number") return found;
  const bytes = bytesOf(datum);
  const credential = bytes?.length === 16 ? credentialWithHash(Buffer8.from(bytes).toString("hex")) : null;
  return credential ? [{ credential, manner: "whole", line: 0 }] : [];
}

// src/detect/credentials/overrides.ts
var starts = /^(?:main|wmain|winmain|setup|start|boot|bootstrap|configure|oncreate|attachbasecontext|application\w*|init\w*|load\w*|prepare\w*)$/i;
function createOverrides(all, names4) {
  const found = /* @__PURE__ */ new Map();
  for (const by of all) {
    if (by.binding.kind !== "assigned" || by.binding.target.length === 0) continue;
    const targets = names4.lookUp(by.binding.target, { path: by.path, scope: by.binding.scope });
    for (const target2 of targets) {
      const certainty = target2.binding === by.binding || target2.binding.kind === "returned" ? null : certaintyOf(target2, by, names4);
      if (certainty === "certain" || certainty && !found.has(target2.binding)) found.set(target2.binding, { by, certainty });
    }
  }
  return { of: (located) => found.get(located.binding) ?? null };
}
function certaintyOf(target2, by, names4) {
  const from = { path: by.path, scope: by.binding.scope };
  const keeps = namesIn(by.binding.value, false).some((name2) => names4.lookUp(name2.split("."), from).some((one) => one.binding === target2.binding));
  if (keeps) return by.binding.value.is === "join" || by.binding.value.is === "operation" ? null : "possible";
  const extra = by.binding.conditions.filter((one) => !target2.binding.conditions.some((other3) => other3.text === one.text && other3.holds === one.holds));
  if (!comesLater(target2, by)) return null;
  if (extra.length > 0) return extra.some(asksForSupply) ? "possible" : null;
  return runsFirst(by.binding.scope, target2.binding.scope) ? "certain" : "possible";
}
function comesLater(target2, by) {
  if (target2.binding.kind === "initial" && !sameScope(target2.binding.scope, by.binding.scope)) return true;
  return target2.path === by.path && by.binding.line > target2.binding.line;
}
function runsFirst(scope, declared3) {
  const functions = scope.slice(sameScope(scope.slice(0, declared3.length), declared3) ? declared3.length : 0).filter((part) => part.endsWith("()"));
  return functions.every((part) => part === initialiserScope || part === startScope || starts.test(part.slice(0, -2)));
}
function sameScope(one, other3) {
  return one.length === other3.length && one.every((part, index3) => part === other3[index3]);
}
function asksForSupply(condition) {
  return namesIn(condition.test).some((name2) => speaksOfCredential(name2) || /env/i.test(name2));
}

// src/detect/credentials/pipelines/facts.ts
function plainPipeline(whole) {
  return { jobs: [], whole, name: null, follows: [], onlyCalled: false, builds: [], recipe: null };
}

// src/detect/credentials/pipelines/publishing.ts
var actions = /(?:gh-release|release-action|create-release|upload-release|automatic-releases|upload-to-release|action-publish|upload-google-play|firebase-distribution|deploy-pages|gh-pages|pages-action|wrangler|netlify|vercel|publish|deploy|testflight|winget-releaser|upload-app|appcenter-distribute)/i;
var commands = /\bgh release (?:create|upload|edit)|\bghr\b|\bsnapcraft (?:upload|push|release|upload-metadata)|\b(?:npm|pnpm|yarn|cargo|twine|poetry|flit) (?:publish|upload)|\bdocker(?: buildx build[^\n]*--push| push)|\bfastlane\b|\bgradlew[^\n]*publish|\baws s3 (?:cp|sync)|\bgsutil (?:cp|rsync)|\b(?:wrangler|firebase|netlify|vercel|surge|flyctl|fly|gcloud app)\b[^\n]*(?:deploy|publish|--prod)|\b(?:rclone|rsync|scp) |sendDocument|butler push|\bfirebase appdistribution|\baltool\b[^\n]*upload|\bgoreleaser release(?!.*--snapshot)|\bgh-pages -d/i;
function actionPublishes(uses, inputs) {
  if (/telegram/i.test(uses)) return /"(?:document|files?|media)"/i.test(inputs);
  if (uses.includes("docker/build-push-action")) return /"push":(?:true|"(?!false))/.test(inputs);
  if (/upload-artifact|setup-|checkout|preview/i.test(uses)) return false;
  return actions.test(uses.replace(/@.*$/, ""));
}
function commandPublishes(shell2) {
  return commands.test(shell2.replace(/^[ \t]*#.*$/gm, ""));
}
function namesRelease(name2) {
  return /releas|publish|deploy|distribut|store|nightly/i.test(name2);
}

// src/detect/credentials/pipelines/scripts.ts
var script2 = /\.(?:sh|bash|zsh|fish|ps1|bat|cmd)$/i;
var named = /(?<![\w.-])(?:\$\{?\w{1,60}\}?[\\/]|\.[\\/])?((?:[\w.-]{1,80}[\\/]){0,8}[\w.-]{1,80}\.(?:sh|bash|zsh|fish|ps1|bat|cmd))(?![\w.-])/gi;
var longest4 = 2e5;
var mostCalls = 50;
var idle = { publishes: false, because: "only jobs that publish nothing run this script" };
function isScript(path) {
  return script2.test(path);
}
function scriptsIn(shell2) {
  const code4 = shell2.slice(0, longest4).replace(/^[ \t]*#.*$/gm, "");
  return [...new Set([...code4.matchAll(named)].map(([, path = ""]) => path.replaceAll("\\", "/").replace(/^(?:\.\.?\/)+/, "")))].slice(0, mostCalls);
}
function scriptPipeline(text3) {
  return { ...plainPipeline(idle), jobs: [{ id: "runs", publishes: commandPublishes(text3), needs: [], calls: scriptsIn(text3) }], onlyCalled: true };
}

// src/detect/credentials/pipelines/publications.ts
var publishing = { publishes: true, because: "this job makes what is published" };
var idleJob = { publishes: false, because: "this job publishes nothing, and nothing that is published is made from it" };
var officialRecipe = { publishes: false, because: "this recipe bears the name under which only Telegram publishes, and no workflow here publishes what it makes" };
var enoughRounds = 20;
function createPublications(files2) {
  const pipelines = new Map([...files2].flatMap(([path, { pipeline }]) => pipeline ? [[path, pipeline]] : []));
  const jobs = publishingJobs(pipelines);
  const called3 = calledFiles(pipelines);
  return {
    of({ path, binding }) {
      if (checking.test(path)) return checks;
      const decides = deciding(path, pipelines, called3);
      const pipeline = pipelines.get(decides);
      if (!pipeline) return null;
      if (pipeline.recipe) return recipeOf(pipeline, pipelines, jobs);
      const own4 = jobs.get(decides);
      if (pipeline.jobs.length === 0 || own4 === void 0) return pipeline.whole;
      if (own4.size === 0) return pipeline.onlyCalled && !called3.has(decides) ? null : { ...pipeline.whole, publishes: false };
      const job = decides === path && binding.scope[0] === "jobs" ? binding.scope[1] : void 0;
      return job === void 0 || own4.has(job) ? pipeline.whole.publishes ? pipeline.whole : publishing : idleJob;
    }
  };
}
function publishingJobs(pipelines) {
  const found = /* @__PURE__ */ new Map();
  for (const [path, { jobs, whole }] of pipelines) {
    const own4 = jobs.filter((job) => job.publishes);
    found.set(path, new Set((own4.length === 0 && whole.publishes ? jobs : own4).map((job) => job.id)));
  }
  for (let round2 = 0; round2 < enoughRounds; round2++) {
    const before = sizeOf(found);
    for (const [path, pipeline] of pipelines) spread(path, pipeline, pipelines, found);
    if (sizeOf(found) === before) break;
  }
  return found;
}
function sizeOf(found) {
  return [...found.values()].reduce((sum2, ids) => sum2 + ids.size, 0);
}
function spread(path, pipeline, pipelines, found) {
  const own4 = found.get(path);
  if (!own4) return;
  for (const job of pipeline.jobs) {
    const called3 = job.calls.flatMap((call3) => calledBy(call3, pipelines));
    if (called3.some((other3) => isPublishingByItself(other3, pipelines))) own4.add(job.id);
    if (!own4.has(job.id)) continue;
    for (const need of job.needs) own4.add(need);
    for (const other3 of called3) addAll(other3, pipelines, found);
  }
  if (own4.size === 0) return;
  for (const [other3, { name: name2 }] of pipelines) if (name2 !== null && pipeline.follows.includes(name2)) addAll(other3, pipelines, found);
}
function addAll(path, pipelines, found) {
  const pipeline = pipelines.get(path);
  if (!pipeline || pipeline.jobs.some((job) => job.publishes)) return;
  for (const job of pipeline.jobs) found.get(path)?.add(job.id);
}
function isPublishingByItself(path, pipelines) {
  return pipelines.get(path)?.jobs.some((job) => job.publishes) === true;
}
function calledBy(call3, pipelines) {
  const names4 = [call3, `${call3}/action.yml`, `${call3}/action.yaml`];
  const exact = names4.filter((name2) => pipelines.has(name2));
  if (exact.length > 0) return exact;
  const alike = [...pipelines.keys()].filter((path) => names4.some((name2) => path.endsWith(`/${name2}`)));
  return alike.length > 1 && isScript(call3) ? [] : alike;
}
function calledFiles(pipelines) {
  const calls2 = new Set([...pipelines.values()].flatMap(({ jobs }) => jobs.flatMap((job) => job.calls)));
  return new Set([...calls2].flatMap((call3) => calledBy(call3, pipelines)));
}
function recipeOf({ recipe: recipe2, whole }, pipelines, jobs) {
  if (!recipe2?.official) return whole;
  const built2 = [...pipelines].some(([path, { builds: builds3 }]) => builds3.includes(recipe2.kind) && (jobs.get(path)?.size ?? 0) > 0);
  return built2 ? whole : officialRecipe;
}
var checking = /(?:^|\/)(?:verify|check|lint|test)(?:[_-][\w-]*)?\.(?:sh|bash|ps1|bat|cmd)$/i;
var checks = { publishes: false, because: "this script checks and publishes nothing" };
function deciding(path, pipelines, called3) {
  if (pipelines.has(path) && (!isScript(path) || called3.has(path))) return path;
  const [, folder = "", name2] = /^(.*\/)?\.?(travis|appveyor|circleci)\//.exec(path) ?? [];
  const service = name2 === void 0 ? void 0 : [`.${name2}.yml`, `${name2}.yml`].map((file) => folder + file).find((file) => pipelines.has(file));
  return service ?? path;
}

// src/model/credential.ts
var reaches2 = ["effective", "fallback", "guarded", "overridden", "test", "documentation"];
function compareReach(a, b) {
  return reaches2.indexOf(a) - reaches2.indexOf(b);
}
function maskedHash(apiHash) {
  return `${apiHash.slice(0, 6)}…`;
}

// src/detect/credentials/hash-slots.ts
var mostDepth8 = 12;
function hashSlots({ binding }, imported) {
  const name2 = nameOf(binding);
  const own4 = name2 !== null && (namesHashPlace(name2) || namesTelegram(name2)) ? [{ name: name2, value: binding.value, library: null }] : [];
  return [...own4, ...slotsIn(binding.value, imported, 0)];
}
function slotsIn(value, imported, depth) {
  if (depth > mostDepth8) return [];
  const named7 = namedValues(value).filter((one) => namesHashPlace(one.name)).map((one) => ({ ...one, library: null }));
  const handed = libraryUses(value, imported).map(({ library, hash: hash3 }) => ({ name: "", value: hash3, library }));
  return [...named7, ...handed, ...partsOf(value).flatMap((part) => slotsIn(part, imported, depth + 1))];
}
function namedValues(value) {
  if (value.is === "record") return value.entries.map((one) => ({ name: one.key, value: one.value }));
  const [only3, ...more] = value.is === "call" ? value.arguments : [];
  return value.is === "call" && only3 && more.length === 0 ? [{ name: (value.callee.at(-1) ?? "").replace(/^set_?/i, ""), value: only3 }] : [];
}

// src/detect/credentials/own-hash.ts
var hexadecimal = /^[0-9a-f]{32}$/;
var pairText = /^\d{4,10}[:|;,] ?([0-9a-f]{32})$/i;
var emptyText2 = "d41d8cd98f00b204e9800998ecf8427e";
function ownHashIn(datum, name2) {
  if (typeof datum !== "string") return null;
  const text3 = datum.trim().replace(/^["']|["']$/g, "").toLowerCase();
  const hash3 = hexadecimal.test(text3) && (name2 === "" || namesHashPlace(name2)) ? text3 : namesTelegram(name2) ? pairText.exec(text3)?.[1] ?? "" : "";
  return hash3 !== "" && credentialWithHash(hash3) === null && isRandom(hash3) ? hash3 : null;
}
function isRandom(hash3) {
  const steps = Array.from(hash3).filter((digit3, index3) => index3 > 0 && Number.parseInt(digit3, 16) - Number.parseInt(hash3[index3 - 1] ?? "", 16) === 1).length;
  return new Set(hash3).size >= 8 && steps < 10 && hash3.slice(0, 16) !== hash3.slice(16) && hash3 !== emptyText2 && !/dead|beef|cafe|(.)\1{4}/.test(hash3);
}

// src/detect/credentials/paired-ids.ts
var mostDepth9 = 12;
function pairedIds(all) {
  const keys2 = /* @__PURE__ */ new Set();
  const add = (path, name2, value) => {
    const text3 = value.is === "number" ? String(value.number) : value.is === "text" ? value.text : "";
    if (/(?:api|app)_?id$/i.test(name2) && /^[1-9]\d{2,9}$/.test(text3)) keys2.add(keyOf(path, name2));
  };
  for (const { path, binding } of all) {
    add(path, nameOf(binding) ?? "", binding.value);
    for (const entry2 of entriesIn(binding.value, 0)) add(path, entry2.name, entry2.value);
  }
  return { has: (path, name2) => keys2.has(keyOf(path, name2)) };
}
function entriesIn(value, depth) {
  return depth > mostDepth9 ? [] : [...namedValues(value), ...partsOf(value).flatMap((part) => entriesIn(part, depth + 1))];
}
function keyOf(path, name2) {
  return `${path} ${wordsOf2(name2).join("").replace(/(?:hash|id)$/, "")}`;
}

// src/detect/credentials/own-hashes.ts
function ownHashes(all, { evaluate, knowledge }) {
  const ids = pairedIds(all);
  const found = /* @__PURE__ */ new Map();
  for (const located of all) {
    const imported = knowledge.librariesOf(located.path);
    for (const { name: name2, value, library } of hashSlots(located, imported)) {
      for (const possible of evaluate(value, { path: located.path, scope: located.binding.scope })) {
        const hash3 = ownHashIn(possible.datum, name2);
        if (hash3 === null || !(library !== null || imported.length > 0 || namesTelegram(name2) || hasId(ids, possible, located, name2))) continue;
        const use = useOf(located, possible.trace, hash3, { library, knowledge });
        const key = `${use.apiHashStart} ${use.place.path}:${use.place.line}`;
        if (use.reach === "effective" || use.reach === "fallback") found.set(key, joined(found.get(key), use));
      }
    }
  }
  return [...found.values()];
}
function hasId(ids, { trace }, { path }, name2) {
  return ids.has(trace.roots[0]?.path ?? path, name2);
}
function joined(before, use) {
  if (!before) return use;
  const known5 = new Set(before.trail.map(({ place: place3 }) => `${place3.path}:${place3.line}`));
  const trail = [...before.trail, ...use.trail.filter(({ place: place3 }) => !known5.has(`${place3.path}:${place3.line}`))];
  return { ...compareReach(use.reach, before.reach) < 0 ? use : before, trail };
}
function useOf(located, trace, hash3, { library, knowledge }) {
  const root = trace.roots[0] ?? { path: located.path, line: located.binding.line };
  const whole = { ...trace, conditions: [.../* @__PURE__ */ new Set([...located.binding.conditions, ...trace.conditions])], replaceable: trace.replaceable ?? located.binding.replaceable };
  const { reach: reach3, because } = reachOf({ located, trace: whole, root, spokenOf: false, bySwitch: false }, knowledge);
  const place3 = placeAt(root.path, root.line);
  const passed = whole.through.map((one) => ({ place: placeAt(one.path, one.binding.line), says: "is used here" }));
  const last = { place: placeAt(located.path, located.binding.line), says: library ? `is handed to ${library.name} here` : "is used here" };
  const trail = [{ place: place3, says: "an api_hash stands here" }, ...[...passed, last].filter((step) => step.place.path !== place3.path || step.place.line !== place3.line)];
  return { kind: "own-credential", apiHashStart: hash3.slice(0, 6), place: place3, reach: reach3, because, trail };
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
    ...judged2.reach === "documentation" ? [] : [{ place: use, says: useSays(hit.located, knowledge) }]
  ];
  const decided = judged2.decidedAt && locatedPlace(judged2.decidedAt);
  if (decided && judged2.reach === "effective" && decided.path !== root.path) return { credential: hit.credential, place: decided, judgement: judged2, trail: [{ place: decided, says: "sets the switch" }, ...steps] };
  return { credential: hit.credential, place: root, judgement: judged2, trail: [...steps, ...decided && judged2.reach !== "effective" ? [{ place: decided, says: "is written over here" }] : []] };
}
function useSays({ path, binding }, { librariesOf }) {
  const library = libraryCalled(binding.value, librariesOf(path));
  return library ? `is handed to ${library.name} here` : "is used here";
}
function spotPlace(spot) {
  return placeAt(spot.path, spot.line);
}
function locatedPlace({ path, binding }) {
  return placeAt(path, binding.line);
}
function switchSightings(definitions4, knowledge) {
  return buildSwitches.flatMap(({ name: name2, credential: id }) => {
    const credential = credentialNamed(id);
    const set = definitions4.settingsOf(name2).filter((one) => one.value !== null && isOn(one.value));
    return credential ? set.map(({ located }) => switchSighting(credential, located, knowledge)) : [];
  });
}
function switchSighting(credential, located, knowledge) {
  const place3 = locatedPlace(located);
  const text3 = { is: "text", text: credential.apiHash, line: place3.line };
  const { conditions, replaceable } = located.binding;
  const hit = { credential, located: { path: located.path, binding: { ...located.binding, value: text3 } }, trace: { roots: [], conditions, replaceable, through: [] }, root: { path: place3.path, line: place3.line }, spokenOf: false, bySwitch: true };
  return { credential, place: place3, judgement: reachOf(hit, knowledge), trail: [{ place: place3, says: `\`${located.binding.target.join(".")}\` selects ${credential.product}` }] };
}
function mentionSightings(files2, hits, knowledge) {
  return uncovered(files2, hits).flatMap((one) => {
    const { path, mention } = one;
    const credential = credentialNamed(mention.credential);
    if (!credential || isUnfollowed(one, knowledge)) return [];
    const place3 = placeAt(path, mention.line);
    const judgement2 = byWhere(path, knowledge.roleOf(path)) ?? (isList2(path, knowledge) ? listed : onlySpoken);
    return [{ credential, place: place3, judgement: judgement2, trail: [{ place: place3, says: `${credential.product} stands here` }] }];
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
function uncovered(files2, hits) {
  const covered = new Set(hits.flatMap((hit) => [...hit.trace.roots, hit.root].map((spot) => `${spot.path}:${spot.line}`)));
  return [...files2].flatMap(([path, facts]) => facts.mentions.filter((one) => !covered.has(`${path}:${one.line}`)).map((mention) => ({ path, facts, mention })));
}

// src/detect/credentials/unread-settings.ts
var settings2 = /\.xcconfig$/i;
var ending = ".xcconfig";
var longestName = 120;
var project = /(?:\.pbxproj|\.xcconfig|\.bzl|(?:^|\/)(?:buck|build|build\.bazel|podfile|makefile|project\.ya?ml|project\.swift|fastfile))$/i;
var mostNames = 200;
function mayReadSettings(path, bytes) {
  return project.test(path) && bytes.includes(".xcconfig");
}
function settingsRead(path, text3) {
  if (!project.test(path)) return [];
  const names4 = /* @__PURE__ */ new Set();
  for (let at3 = text3.indexOf(ending); at3 >= 0 && names4.size < mostNames; at3 = text3.indexOf(ending, at3 + 1)) {
    names4.add((/[\w+.-]*$/.exec(text3.slice(Math.max(0, at3 - longestName), at3))?.[0] ?? "") + ending);
  }
  return [...names4];
}
function unreadSettings(files2, tree) {
  const candidates2 = [...files2.keys()].filter((path) => settings2.test(path));
  if (candidates2.length === 0 || !tree.some(({ path }) => project.test(path) && !settings2.test(path))) return /* @__PURE__ */ new Set();
  const read2 = new Set([...files2.values()].flatMap((facts) => facts.settingsRead));
  return new Set(candidates2.filter((path) => !read2.has(path.slice(path.lastIndexOf("/") + 1))));
}

// src/detect/credentials/uses.ts
function usesOf(sightings) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of sightings) {
    const { path, line } = one.place;
    const key = one.judgement.reach === "documentation" ? `${one.credential.id} documentation` : `${one.credential.id} ${path}:${line}`;
    groups.set(key, [one, ...groups.get(key) ?? []]);
  }
  const furthest = withoutWeaker([...groups.values()].map(useOf2));
  return furthest.sort((a, b) => compareReach(a.reach, b.reach) || comparePlaces(a.place, b.place) || (a.credential < b.credential ? -1 : 1));
}
function withoutWeaker(uses) {
  const strong = new Set(uses.filter((use) => use.reach !== "documentation").map(keyOf2));
  return uses.filter((use) => use.reach !== "documentation" || !strong.has(keyOf2(use)) || use.trail.some((step) => !strong.has(keyOf2({ ...use, place: step.place }))));
}
function keyOf2({ credential, place: place3 }) {
  return `${credential} ${place3.path}:${place3.line}`;
}
function useOf2([first2, ...rest]) {
  const sorted = [first2, ...rest].sort(compareSightings);
  const { credential, place: place3, judgement: judgement2 } = sorted[0] ?? first2;
  const trail = distinct(sorted.flatMap((one) => one.trail));
  return { kind: "credential", credential: credential.id, apiId: credential.apiId, place: place3, reach: judgement2.reach, because: judgement2.because, trail };
}
function compareSightings(a, b) {
  return compareReach(a.judgement.reach, b.judgement.reach) || comparePlaces(a.place, b.place) || a.trail.length - b.trail.length;
}
function distinct(steps) {
  const seen = /* @__PURE__ */ new Set();
  return steps.filter(({ place: place3 }) => {
    const key = `${place3.path}:${place3.line}`;
    return !seen.has(key) && seen.add(key);
  });
}

// src/detect/credentials/conclude.ts
var prose = /(?<!cmakelists|meson_options)\.(?:md|mdx|markdown|rst|txt|adoc|org|diff|patch|log|csv|tsv|po|pot|strings)$|(?:^|\/)(?:readme|changelog|changes|license|legal|authors|news)[^/]*$/i;
async function conclude(surveys, tree, read2) {
  const files2 = new Map(surveys.map((one) => [one.file.path, one.survey]));
  const all = [...files2].flatMap(([path, facts]) => facts.bindings.map((binding) => ({ path, binding })));
  const importers = all.flatMap(({ path, binding: { value } }) => value.is === "import" ? [{ path, module: value.module }] : []);
  const names4 = createNames(all, await readAliases(importers, () => new Set(tree.map(({ path }) => path)), read2));
  const overrides = createOverrides(all, names4);
  const evaluate = createEvaluator(names4, (located) => overrides.of(located)?.certainty !== "certain");
  const librariesOf = createLibrariesOf(all);
  const hits = all.flatMap((located) => hitsIn(located, evaluate, librariesOf));
  const publications = createPublications(files2);
  const definitions4 = createDefinitions(files2, publications);
  const knowledge = knowledgeOf(files2, surveys, { definitions: definitions4, overrides, publications, librariesOf, unread: unreadSettings(files2, tree) });
  const sightings = [
    ...hits.map((hit) => sightingOf(hit, knowledge)),
    ...switchSightings(definitions4, knowledge),
    ...mentionSightings(files2, hits, knowledge)
  ];
  return [...usesOf(sightings), ...ownHashes(all, { evaluate, knowledge }), ...gapsOf(all, files2, { evaluate, knowledge, tree }), ...unfollowed(files2, hits, knowledge)];
}
function knowledgeOf(files2, surveys, joined5) {
  const roles = new Map(surveys.map((one) => [one.file.path, one.file.role]));
  const role = (path) => roles.get(path) ?? "first-party";
  const isValue2 = (path) => files2.get(path)?.bindings.some(({ target: target2 }) => target2[0] === wholeText) === true;
  return {
    ...joined5,
    roleOf(path) {
      const own4 = role(path);
      if (own4 === "documentation" && isValue2(path)) return "first-party";
      return own4 === "first-party" && prose.test(path) && !isValue2(path) ? "documentation" : own4;
    },
    countIn: (path) => new Set(files2.get(path)?.mentions.map((one) => one.credential)).size
  };
}
function unfollowed(files2, hits, knowledge) {
  const places = uncovered(files2, hits).filter((one) => isUnfollowed(one, knowledge)).map(({ path, mention }) => `${idOf(mention.credential)} in ${path}:${mention.line}`);
  const unique = [...new Set(places)];
  if (unique.length === 0) return [];
  const listed4 = unique.slice(0, 3).join(", ") + (unique.length > 3 ? ` and ${unique.length - 3} more` : "");
  const because = `Published credentials stand where values cannot be followed yet: ${listed4}. Look whether a release build gets them.`;
  return [{ kind: "unanswered", question: "credentials", because }];
}
function idOf(id) {
  const credential = credentialNamed(id);
  return credential ? `api_id ${credential.apiId} (${credential.product})` : id;
}

// src/detect/credentials/survey.ts
import { Buffer as Buffer10 } from "node:buffer";

// src/detect/credentials/embedded.ts
function embeddedIn(path) {
  if (/\.(?:vue|svelte|html?|astro)$/i.test(path)) return scriptsOf;
  return /\.ipynb$/i.test(path) ? cellsOf : null;
}
var script3 = /<script(?:\s[^>]{0,400})?>([\s\S]*?)<\/script\s*>/gi;
var attribute = /(?<![\w-])[:@]?([\w.:-]{0,40}(?:api|app)[_-]?hash)\s{0,3}=\s{0,3}"([^"]{1,200})"/gi;
var field = /(?:name|id)="([\w.-]{0,40}(?:api|app)[_-]?hash)"[^<>]{0,200}?(?:value|content)="([^"]{1,200})"/gi;
function scriptsOf(text3) {
  const parts2 = [];
  let end = 0;
  for (const match of text3.matchAll(script3)) {
    const from = match.index + match[0].indexOf(">") + 1;
    parts2.push(blank(text3.slice(end, from)), match[1] ?? "", ";");
    end = from + (match[1]?.length ?? 0);
  }
  const around3 = text3.replace(script3, (whole) => blank(whole));
  return { extension: "ts", text: parts2.join(""), bindings: [...around3.matchAll(attribute), ...around3.matchAll(field)].map((match) => bound(match, around3)) };
}
function blank(text3) {
  return "\n".repeat(text3.split("\n").length - 1);
}
function bound(match, text3) {
  const [, name2 = "", value = ""] = match;
  const line = text3.slice(0, match.index).split("\n").length;
  return { kind: "initial", scope: [], target: [name2], value: { is: "text", text: value, line }, line, conditions: [], replaceable: null };
}
async function cellsOf(text3) {
  const { parseTree, findNodeAtLocation } = await import("./vendor/jsonc-parser.js");
  const root = parseTree(text3, []);
  const cells = (root && findNodeAtLocation(root, ["cells"])?.children) ?? [];
  const lines = [];
  let [line, at3] = [0, 0];
  for (const cell of cells) {
    const source3 = findNodeAtLocation(cell, ["source"]);
    if (!source3 || findNodeAtLocation(cell, ["cell_type"])?.value === "markdown") continue;
    for (const one of source3.type === "array" ? source3.children ?? [] : [source3]) {
      for (; at3 < one.offset; at3 += 1) if (text3.charCodeAt(at3) === 10) line += 1;
      place2(lines, one, line);
    }
  }
  return { extension: "py", text: lines.join("\n"), bindings: [] };
}
function place2(lines, node, line) {
  if (typeof node.value !== "string") return;
  while (lines.length < line) lines.push("");
  for (const source3 of node.value.replace(/\n$/, "").split("\n")) lines.push(/^\s*[%!?]/.test(source3) ? "" : source3);
}

// src/detect/credentials/formats/interpolate.ts
var variable2 = /\$\{\{([^}]*)\}\}|\$(?:ENV|CACHE)?\{([A-Za-z_][\w.-]*)(?::?[-=]([^}]*))?\}|\$\(([A-Za-z_]\w*)\)|\$([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/g;
function interpolate(text3, line) {
  const parts2 = [];
  let end = 0;
  for (const match of text3.matchAll(variable2)) {
    const [whole, github, braced2, otherwise, round2, plain5, percent2] = match;
    if (match.index > end) parts2.push({ is: "text", text: text3.slice(end, match.index), line });
    end = match.index + whole.length;
    const name2 = braced2 ?? round2 ?? plain5 ?? percent2;
    if (github !== void 0) parts2.push(githubExpression(github, line));
    else if (name2 !== void 0 && whole.startsWith("$ENV")) parts2.push({ is: "environment", name: name2 });
    else if (name2 !== void 0) parts2.push(withDefault({ is: "name", path: [name2] }, otherwise, line));
  }
  if (parts2.length === 0) return { is: "text", text: text3, line };
  if (end < text3.length) parts2.push({ is: "text", text: text3.slice(end), line });
  const [only3, ...more] = parts2;
  return only3 && more.length === 0 ? only3 : { is: "join", parts: parts2 };
}
function withDefault(name2, otherwise, line) {
  return otherwise === void 0 ? name2 : { is: "default", first: name2, otherwise: { is: "text", text: otherwise, line } };
}
function githubExpression(source3, line) {
  const alternatives3 = source3.slice(0, longestExpression).split("||").map((part) => alternative(part, line));
  return alternatives3.reduceRight((rest, { condition, value }) => {
    if (condition) return { is: "choice", condition, then: value, otherwise: rest };
    return rest === unknown ? value : { is: "default", first: value, otherwise: rest };
  }, unknown);
}
var longestExpression = 1e3;
function alternative(source3, line) {
  const parts2 = source3.split("&&").map((part) => part.trim().replace(/^\(+|\)+$/g, "").trim());
  const [value = ""] = parts2.slice(-1);
  const asked3 = parts2.slice(0, -1).join(" && ");
  const condition = asked3 === "" ? null : { decided: "pipeline", test: unknown, holds: true, text: asked3.slice(0, 100) };
  return { condition, value: githubValue(value, line) };
}
function githubValue(source3, line) {
  const quoted2 = /^'([^']*)'$/.exec(source3);
  if (quoted2) return { is: "text", text: quoted2[1] ?? "", line };
  const variable5 = /^(?:env|inputs|matrix)\.([\w-]+)$/.exec(source3);
  if (variable5) return { is: "name", path: [variable5[1] ?? ""] };
  return /^[\w.-]+$/.test(source3) ? { is: "environment", name: source3 } : unknown;
}

// src/detect/credentials/formats/reader.ts
function bindingOf(kind, target2, value, rest) {
  return { kind, target: target2, value, line: rest.line, scope: rest.scope ?? [], conditions: rest.conditions ?? [], replaceable: rest.replaceable ?? null };
}

// src/detect/credentials/formats/cargo-build.ts
var setting = /cargo::?rustc-env=([A-Za-z_]\w*)=([^"\\{}\n]+)"/g;
var readCargoBuild = (text3) => [...text3.matchAll(setting)].map((match) => {
  const line = text3.slice(0, match.index).split("\n").length;
  return bindingOf("defined", [match[1] ?? ""], interpolate(match[2] ?? "", line), { line });
});

// src/detect/credentials/formats/cmake-condition.ts
var comparisons2 = /* @__PURE__ */ new Set(["STREQUAL", "EQUAL", "MATCHES", "VERSION_LESS", "VERSION_GREATER", "VERSION_EQUAL", "LESS", "GREATER", "IN_LIST"]);
var unary = /* @__PURE__ */ new Set(["DEFINED", "EXISTS", "TARGET", "COMMAND", "POLICY", "IS_DIRECTORY"]);
function cmakeCondition(command) {
  const words5 = [...command.arguments];
  const text3 = `if(${words5.map((one) => one.quoted ? `"${one.text}"` : one.text).join(" ")})`.slice(0, 100);
  return { decided: "build", test: either(words5), holds: true, text: text3 };
}
function either(words5) {
  let left = both(words5);
  while (words5[0]?.text === "OR") {
    words5.shift();
    left = { is: "operation", operator: "||", left, right: both(words5) };
  }
  return left;
}
function both(words5) {
  let left = single(words5);
  while (words5[0]?.text === "AND") {
    words5.shift();
    left = { is: "operation", operator: "&&", left, right: single(words5) };
  }
  return left;
}
function single(words5) {
  const word2 = words5.shift();
  if (!word2) return unknown;
  if (word2.text === "NOT") return { is: "operation", operator: "!", left: single(words5), right: unknown };
  if (word2.text === "(") {
    const inside2 = either(words5);
    if (words5[0]?.text === ")") words5.shift();
    return inside2;
  }
  if (unary.has(word2.text)) {
    const name2 = words5.shift();
    return word2.text === "DEFINED" && name2 ? { is: "call", callee: ["defined"], on: null, arguments: [{ is: "name", path: [name2.text] }] } : unknown;
  }
  return compared(word2, words5);
}
function compared(word2, words5) {
  const left = word2.quoted ? interpolate(word2.text, word2.line) : variableOf(word2);
  if (!comparisons2.has(words5[0]?.text ?? "")) return left;
  const operator = words5.shift()?.text ?? "";
  const right = words5.shift();
  return { is: "operation", operator, left, right: right ? interpolate(right.text, right.line) : unknown };
}
function variableOf(word2) {
  if (/^\d+$/.test(word2.text)) return { is: "number", number: Number(word2.text), line: word2.line };
  if (word2.text.includes("${")) return interpolate(word2.text, word2.line);
  return /^(?:ON|OFF|TRUE|FALSE|YES|NO)$/i.test(word2.text) ? { is: "text", text: word2.text, line: word2.line } : { is: "name", path: [word2.text] };
}

// src/detect/credentials/formats/cmake.ts
var definitions2 = /* @__PURE__ */ new Set(["add_definitions", "add_compile_definitions", "target_compile_definitions", "add_compile_options", "target_compile_options", "set_property", "set_target_properties"]);
var branching = /* @__PURE__ */ new Set(["if", "elseif", "else", "endif"]);
function readCmake(text3) {
  const open3 = [];
  return cmakeCommands(text3).flatMap((command) => {
    if (!branching.has(command.name)) return bindingsOf(command, open3.flat());
    branch(command, open3);
    return [];
  });
}
function branch(command, open3) {
  const before = command.name === "if" ? [] : open3.pop() ?? [];
  if (command.name === "endif") return;
  const failed = before.map((one, index3) => index3 === before.length - 1 ? { ...one, holds: !one.holds } : one);
  open3.push(command.name === "else" ? failed : [...failed, cmakeCondition(command)]);
}
function bindingsOf(command, conditions) {
  const [name2, ...values4] = command.arguments;
  if (!name2) return [];
  const { line } = command;
  if (command.name === "option") {
    return [bindingOf("initial", [name2.text], { is: "text", text: values4[1]?.text ?? "OFF", line }, { line, conditions, replaceable: name2.text })];
  }
  if (command.name === "set") return [variable3(name2, values4, conditions)];
  if (definitions2.has(command.name)) return command.arguments.flatMap((one) => definition(one, conditions));
  return [bindingOf("bare", [], { is: "call", callee: [command.name], on: null, arguments: command.arguments.map(valueOf) }, { line, conditions })];
}
function variable3(name2, values4, conditions) {
  const end = values4.findIndex((one) => !one.quoted && (one.text === "CACHE" || one.text === "PARENT_SCOPE"));
  const cached = values4[end]?.text === "CACHE" && !values4.some((one) => one.text === "FORCE");
  const own4 = end < 0 ? values4 : values4.slice(0, end);
  const [only3, ...more] = own4.map(valueOf);
  const value = only3 && more.length === 0 ? only3 : { is: "list", entries: own4.map(valueOf), line: name2.line };
  return bindingOf(cached ? "initial" : "assigned", [name2.text], value, { line: name2.line, conditions, replaceable: cached ? name2.text : null });
}
function definition(argument2, conditions) {
  const match = /^(?:-D)?([A-Za-z_]\w*)(?:=([\s\S]*))?$/.exec(argument2.text);
  if (!match || /^[A-Z]+$/.test(argument2.text) && !argument2.text.includes("_")) return [];
  const [, name2 = "", value] = match;
  return [bindingOf("defined", [name2], interpolate(unescapeQuotes(value ?? "1"), argument2.line), { line: argument2.line, conditions })];
}
function unescapeQuotes(text3) {
  return text3.replace(/^\\?"([\s\S]*?)\\?"$/, "$1");
}
function valueOf(argument2) {
  return argument2.raw ? { is: "text", text: argument2.text, line: argument2.line } : interpolate(argument2.text, argument2.line);
}

// src/detect/credentials/formats/shell.ts
var assignment = /(?<![\w$.{-])(?:(-[DPe]\s*|--)|(?:export|set|setx|declare|local|readonly|typeset|ENV|ARG)\s+(?:-\w+\s+)?)?"?([A-Za-z_][\w.-]*)(?::[A-Z]+)?=("[^"]*"|'[^']*'|(?:\$\{\{[^}]*\}\}|[^\s"'`;&|)])*)/g;
var flag = /(?<!\S)--([a-z][\w-]*)\s+("[^"]*"|'[^']*'|[^\s"'`;&|-][^\s"'`;&|]*)/g;
var linked = /-X[\s=]+["']?([\w./-]+)\.(\w+)=("[^"]*"|'[^']*'|[^\s"']*)/g;
var preset2 = /\$\{([A-Za-z_]\w*):?=([^}]*)\}/g;
var hash2 = /(?<![\w-])[0-9a-f]{32}(?![\w-])/gi;
var speaks2 = /^\s*[@-]?\s*(?:echo|printf|Write-Host|die|warn|fail|error|log)\b(?!.*>)/i;
var opens2 = /(?:^|[;&|]\s*|\s)(?:if|case)\s/;
var closes = /(?:^|[;&|]\s*)(?:fi|esac)\b/;
var guard = /(?:\[\[?|\btest\b|\bif\b)[^;]*?[$%][^;]*?(?:&&|\|\||;?\s*\bthen\b)\s*(?:export\s+)?$/;
var longestLine4 = 4e3;
var anywhere2 = { line: 1, scope: [], conditions: [] };
function readShell(text3, around3 = anywhere2) {
  const open3 = [];
  return text3.split("\n").flatMap((source3, index3) => {
    const code4 = source3.slice(0, longestLine4).replace(/(?:^|\s)#.*$|^\s*(?:rem|::)\s.*$/i, "");
    const line = around3.line + index3;
    if (closes.test(code4.trimStart())) open3.pop();
    if (/^\s*(?:else|elif)\b/.test(code4)) turn(open3);
    const conditions = [...around3.conditions, ...open3];
    if (opens2.test(` ${code4}`) && !/(?:;|\s)(?:fi|esac)\b/.test(code4)) open3.push(shellCondition(code4));
    return bindingsIn(code4, { ...around3, line, conditions });
  });
}
function bindingsIn(code4, around3) {
  const presets2 = [...code4.matchAll(preset2)].map(([, name2 = "", value = ""]) => bindingOf("defined", [name2], interpolate(unquote3(value), around3.line), { ...around3, replaceable: name2 }));
  const links2 = [...code4.matchAll(linked)].map(([, owner = "", name2 = "", value = ""]) => bindingOf("defined", [owner.split("/").at(-1) ?? owner, name2], interpolate(unquote3(value), around3.line), around3));
  const found = [...presets2, ...links2, ...assignmentsIn(code4, around3, 0)];
  return found.length > 0 || speaks2.test(code4) ? found : loose(code4, around3);
}
function loose(code4, around3) {
  return [...code4.matchAll(hash2)].map(([text3]) => bindingOf("bare", [], { is: "text", text: text3, line: around3.line }, around3));
}
function assignmentsIn(code4, around3, depth) {
  const found = [];
  for (const match of [...code4.matchAll(assignment), ...code4.matchAll(flag)]) {
    const [marked2, name2 = "", quoted2 = ""] = match.length > 3 ? [match[1], match[2], match[3]] : ["--", match[1], match[2]];
    const value = unquote3(quoted2);
    const guarded2 = depth === 0 ? guardBefore(code4.slice(0, match.index)) : null;
    const here = guarded2 ? { ...around3, conditions: [...around3.conditions, guarded2] } : around3;
    const inner = depth === 0 && /\s/.test(value) ? assignmentsIn(value, here, 1) : [];
    found.push(...inner);
    const kind = marked2 === void 0 ? "initial" : "defined";
    if (inner.length === 0) found.push(bindingOf(kind, [name2], interpolate(value, around3.line), here));
  }
  return found;
}
function guardBefore(before) {
  const match = guard.exec(before.slice(-400));
  if (!match) return null;
  return shellCondition(match[0].replace(/(?:&&|\|\||;?\s*then)\s*(?:export\s+)?$/, ""));
}
function unquote3(text3) {
  return /^(["']).*\1$/.test(text3) ? text3.slice(1, -1) : text3;
}
function shellCondition(code4) {
  const text3 = code4.trim().replace(/;?\s*then$/, "").slice(0, 100);
  const parts2 = [...text3.matchAll(/\$\{?(\w+)|%(\w+)%/g)].map((match) => ({ is: "name", path: [match[1] ?? match[2] ?? ""] }));
  return { decided: "pipeline", test: { is: "opaque", parts: parts2 }, holds: true, text: text3 };
}
function turn(open3) {
  const last = open3.pop();
  open3.push(last ? { ...last, holds: false } : { decided: "pipeline", test: unknown, holds: false, text: "else" });
}

// src/detect/credentials/formats/dockerfile.ts
var readDockerfile = (text3) => instructions(text3).flatMap((one) => {
  if (one.name === "ARG") return pairs(one).map(([name2, value, line]) => bindingOf("defined", [name2], interpolate(value, line), { line, replaceable: name2 }));
  if (one.name === "ENV") return variables(one);
  if (one.name === "RUN" || one.name === "CMD" || one.name === "ENTRYPOINT") return readShell(one.text, { line: one.line, scope: [], conditions: [] });
  return [];
});
function instructions(text3) {
  const found = [];
  const lines = text3.replace(/\r/g, "").split("\n");
  for (let at3 = 0; at3 < lines.length; at3++) {
    const match = /^\s*([A-Za-z]+)\s(.*)$/.exec(lines[at3] ?? "");
    const line = at3 + 1;
    const parts2 = [match?.[2] ?? ""];
    while (match && /\\\s*$|^\s*#/.test(lines[at3] ?? "") && at3 + 1 < lines.length) parts2.push(lines[++at3] ?? "");
    if (match) found.push({ name: (match[1] ?? "").toUpperCase(), text: parts2.join("\n"), line });
  }
  return found;
}
function variables(one) {
  const several = pairs(one);
  const single3 = /^\s*([A-Za-z_]\w*)\s+([\s\S]*)$/.exec(one.text);
  const found = several.length > 0 ? several : single3 ? [[single3[1] ?? "", (single3[2] ?? "").trim(), one.line]] : [];
  return found.map(([name2, value, line]) => bindingOf("defined", [name2], interpolate(value, line), { line }));
}
function pairs({ text: text3, line }) {
  return text3.split("\n").flatMap((source3, index3) => [...source3.matchAll(/(?<![\w$-])([A-Za-z_]\w*)=("[^"]*"|'[^']*'|[^\s\\]*)/g)].map((match) => [match[1] ?? "", (match[2] ?? "").replace(/^(["'])(.*)\1$/, "$2"), line + index3]));
}

// src/detect/credentials/formats/environment-file.ts
var setting2 = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|([^#]*?))\s*(?:#.*)?$/;
var longestLine5 = 2e3;
function readEnvironmentFile(text3) {
  return text3.split(/\r?\n/).flatMap((source3, index3) => {
    const match = source3.length > longestLine5 ? null : setting2.exec(source3);
    if (!match) return [];
    const [, name2 = "", double, single3, bare3] = match;
    const value = single3 === void 0 ? interpolate(double ?? bare3 ?? "", index3 + 1) : { is: "text", text: single3, line: index3 + 1 };
    return [bindingOf("defined", [name2], value, { line: index3 + 1, replaceable: name2 })];
  });
}

// src/detect/credentials/formats/definitions-in.ts
var flag2 = /^\s*(?:-D|\/D|--dart-define=|-P|-X\s+)\s*([A-Za-z_][\w./-]*)(?::\w+)?=([\s\S]*)$/;
var plain3 = /^\s*([A-Za-z_]\w*)=([\s\S]*)$/;
var mostDepth10 = 8;
var mostFound = 200;
function definitionsIn(value, where2, bare3 = false) {
  const found = [];
  collect2(value, 0);
  return found;
  function collect2(one, depth) {
    if (depth > mostDepth10 || found.length >= mostFound) return;
    const definition2 = one.is === "text" || one.is === "join" || one.is === "call" ? definitionOf(one, bare3) : null;
    if (definition2) found.push(bindingOf("defined", definition2.target, definition2.value, { ...where2, line: one.is === "text" ? one.line : where2.line }));
    else for (const part of partsOf(one)) collect2(part, depth + 1);
  }
}
function withoutDefinitions(call3) {
  return call3.is === "call" ? { ...call3, arguments: call3.arguments.filter((one) => definitionsIn(one, { line: 0 }).length === 0) } : call3;
}
function definitionOf(value, bare3) {
  if (value.is === "text") return fromText(value.text, value.line, [], bare3);
  if (value.is === "call") {
    const pattern2 = value.on?.is === "text" && value.callee.at(-1) === "format" ? value.on : null;
    return pattern2 ? fromText(pattern2.text, pattern2.line, value.arguments, bare3) : null;
  }
  const [first2, ...rest] = value.is === "join" ? value.parts : [];
  return first2?.is === "text" ? fromText(first2.text, first2.line, rest, bare3) : null;
}
function fromText(text3, line, rest, bare3) {
  const match = flag2.exec(text3) ?? (bare3 ? plain3.exec(text3) : null);
  if (!match) return null;
  const [, name2 = "", start = ""] = match;
  const own4 = start.replace(/^(?:\\*["'])+|(?:\\*["'])+$/g, "").replace("{}", "");
  const head = { is: "text", text: own4, line };
  const parts2 = [...own4 === "" && rest.length > 0 ? [] : [head], ...rest.map(withoutQuotes)];
  return { target: [name2.split(/[./]/).at(-1) ?? name2], value: parts2.length === 1 ? parts2[0] ?? unknown : { is: "join", parts: parts2 } };
}
function withoutQuotes(part) {
  return part.is === "text" ? { ...part, text: part.text.replace(/\\*["']/g, "") } : part;
}

// src/detect/credentials/formats/script/dialect.ts
var groovy2 = { lineComment: "//", blockComments: true, interpolation: "$", plainQuotes: "'", blocks: "braces" };
var kotlinScript = { ...groovy2, plainQuotes: "" };
var starlark = { lineComment: "#", blockComments: false, interpolation: null, plainQuotes: "", blocks: "indent" };
var meson2 = { ...starlark, blocks: "end" };
var nix2 = { lineComment: "#", blockComments: true, interpolation: "$", plainQuotes: "", blocks: "braces" };
var ruby2 = { lineComment: "#", blockComments: false, interpolation: "#", plainQuotes: "'", blocks: "end" };

// src/detect/credentials/formats/script/asked.ts
function conditionOf(test, holds3 = true) {
  return { decided: "run", test, holds: holds3, text: written3(test).slice(0, 100) };
}
function written3(one) {
  switch (one.is) {
    case "name":
      return one.path.join(".");
    case "environment":
      return one.name;
    case "text":
      return `"${one.text}"`;
    case "number":
      return String(one.number);
    case "operation":
      return one.operator === "!" ? `!${written3(one.left)}` : `${written3(one.left)} ${one.operator} ${written3(one.right)}`;
    case "default":
      return `${written3(one.first)} || ${written3(one.otherwise)}`;
    case "call":
      return `${[...one.on ? [written3(one.on)] : [], ...one.callee].join(".")}(${one.arguments.map(written3).join(", ")})`;
    default:
      return "…";
  }
}

// src/detect/credentials/formats/script/cursor.ts
function peek(cursor, ahead = 0) {
  return cursor.tokens[Math.min(cursor.at + ahead, cursor.tokens.length - 1)] ?? { kind: "end", source: "", line: 0, column: 0, spaced: false, live: false };
}
function isMark(token6, ...sources2) {
  return (token6.kind === "mark" || token6.kind === "name") && sources2.includes(token6.source);
}
function skip(cursor, ...sources2) {
  if (!isMark(peek(cursor), ...sources2)) return false;
  cursor.at += 1;
  return true;
}
function skipBreaks(cursor) {
  while (peek(cursor).kind === "break") cursor.at += 1;
}
function afterBreaks(cursor) {
  let ahead = 0;
  while (peek(cursor, ahead).kind === "break") ahead += 1;
  return peek(cursor, ahead);
}

// src/detect/credentials/calls.ts
var reads2 = /* @__PURE__ */ new Set([
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
  "setdefault",
  "lookupenv",
  "option_env",
  "findproperty",
  "gradleproperty",
  "environmentvariable",
  "systemproperty"
]);
var readsOfEnvironment = /* @__PURE__ */ new Set(["get", "fetch", "var", "var_os", "remove", "lookup"]);
var defaults = /* @__PURE__ */ new Set([
  "orelse",
  "unwrap_or",
  "unwrap_or_else",
  "requirenonnullelse",
  "defaultifempty",
  "defaultifblank",
  "defaultstring",
  "value_or",
  "firstnonnull",
  "ifempty",
  "default",
  "default_value",
  "defaultvalue",
  "default_value_t",
  "withdefault",
  "orelseget",
  "ifblank",
  "getorelse"
]);
var namedDefaults = /^(?:default|default_?value|fallback|or_?else|if_?missing)$/i;
var flags = /^p?flag$|^flags$|flagset$/i;
var flag3 = /^(?:string|int|int32|int64|uint)(var)?(p)?$/i;
var eachName = "·";
var appends = /* @__PURE__ */ new Set(["append", "push_back", "push_str", "writestring", "write", "appendstring", "appendline"]);
function callOf(on, callee, all) {
  const given = withoutEncodings(all);
  const plain5 = { is: "call", callee, on, arguments: given };
  return formOf(plain5) ?? spelledOut(callee, given) ?? presetOf2(plain5) ?? readOf(plain5) ?? defaultOf(plain5) ?? plain5;
}
function pathOf2({ on, callee }) {
  return on?.is === "name" ? [...on.path, ...callee] : callee;
}
function presetOf2(call3) {
  const given = call3.arguments;
  const name2 = call3.callee.at(-1) ?? "";
  const [first2, second] = given;
  const named7 = given.map(namedDefault).find((one) => one !== null);
  if (named7) return { is: "default", first: settingOf(first2, name2), otherwise: named7 };
  const [, pointer, short] = flag3.exec(name2) ?? [null];
  const preset3 = flag3.test(name2) && flags.test(pathOf2(call3).at(-2) ?? "") ? given[1 + (pointer ? 1 : 0) + (short ? 1 : 0)] : void 0;
  if (preset3) return { is: "default", first: settingOf(first2, name2), otherwise: preset3 };
  return name2 === "getattr" && given[2] ? { is: "default", first: settingOf(second, name2), otherwise: given[2] } : null;
}
function defaultOf({ on, callee, arguments: [first2, second] }) {
  const name2 = (callee.at(-1) ?? "").toLowerCase();
  if (!first2 || !defaults.has(name2)) return null;
  const owner = on ?? (callee.length > 1 ? { is: "name", path: callee.slice(0, -1) } : null);
  if (owner && !second) return { is: "default", first: owner, otherwise: first2 };
  if (second) return { is: "default", first: first2, otherwise: second };
  return name2 === "defaultvalue" ? { is: "default", first: unknown, otherwise: first2 } : null;
}
function spelledOut(callee, [first2, second]) {
  const name2 = callee.at(-1);
  const taken = first2?.is === "text" && !second ? takenFile(name2, first2.text) : null;
  if (taken) return taken;
  if (name2 === "map" && callee.length === 1 && first2?.is === "name" && second) {
    return { is: "each", name: eachName, of: second, value: { is: "call", callee: first2.path, on: null, arguments: [{ is: "name", path: [eachName] }] } };
  }
  if (name2 !== "format" || first2?.is !== "text" || !/\{[A-Za-z_]\w*\}/.test(first2.text)) return null;
  const parts2 = first2.text.split(/\{([A-Za-z_]\w*)\}/).map((part, at3) => at3 % 2 === 1 ? { is: "name", path: [part] } : { is: "text", text: part, line: first2.line });
  return { is: "join", parts: parts2 };
}
function takenFile(name2, path) {
  if (name2 === "require") return { is: "import", module: path, name: "default" };
  return name2 === "include_str" || name2 === "include_bytes" ? contentOf(path) : null;
}
function isRead(path, first2, second) {
  const last = path.at(-1) ?? "";
  const name2 = last.replace(/<[\s\S]*$|!$/g, "").toLowerCase();
  if (reads2.has(name2) || readsOfEnvironment.has(name2) && /^(?:environ|env|dotenv|environment)$/i.test(path.at(-2) ?? "")) return true;
  if (first2.is !== "text") return false;
  const words5 = wordsOf2(last);
  if (words5.includes("env") && !words5.some((word2) => /^(?:set|put|load|write|export|define)$/.test(word2))) return true;
  return second !== void 0 && second.is !== "record" && /^(?:get|fetch|config|setting|option|str)$/.test(name2) && speaksOfCredential(first2.text);
}
function namedDefault(argument2) {
  return argument2.is === "record" ? argument2.entries.find((one) => namedDefaults.test(one.key))?.value ?? null : null;
}
function settingOf(key, otherwise) {
  return { is: "environment", name: key?.is === "text" ? key.text : otherwise };
}
function readOf(call3) {
  const [key, otherwise] = call3.arguments;
  if (!key || !isRead(pathOf2(call3), key, otherwise)) return null;
  const read2 = key.is === "text" ? { is: "environment", name: key.text } : unknown;
  if (otherwise) return { is: "default", first: read2, otherwise };
  return key.is === "text" ? read2 : null;
}
var writers = {
  strcpy: (_, [from]) => from ?? unknown,
  strncpy: (_, [from]) => from ?? unknown,
  strcat: (into, given) => ({ is: "join", parts: [into, ...given.slice(0, 1)] }),
  strncat: (into, given) => ({ is: "join", parts: [into, ...given.slice(0, 1)] }),
  sprintf: (_, given) => ({ is: "call", callee: ["format"], on: null, arguments: given }),
  snprintf: (_, given) => ({ is: "call", callee: ["format"], on: null, arguments: given.slice(1) })
};
var definers = /* @__PURE__ */ new Set(["define", "setenv"]);
function writtenBy(call3) {
  if (call3.is !== "call") return null;
  const name2 = call3.callee.at(-1)?.toLowerCase() ?? "";
  const [first2, ...rest] = call3.arguments;
  if (appends.has(name2) && first2) return appended(call3, first2);
  const exported = exportedBy(name2, call3.arguments);
  if (exported) return exported;
  const write = Object.hasOwn(writers, name2) ? writers[name2] : void 0;
  return write && first2?.is === "name" ? { target: first2.path, value: write(first2, rest) } : null;
}
function exportedBy(name2, given) {
  const [first2] = given;
  if (first2?.is !== "text") return null;
  const [, value] = definers.has(name2) ? given : [];
  if (value) return { target: [first2.text], value };
  const told2 = name2 === "println" ? /^cargo::?rustc-env=(\w+)=(.*)$/s.exec(first2.text) : name2 === "putenv" ? /^(\w+)=(.*)$/s.exec(first2.text) : null;
  return told2 ? { target: [told2[1] ?? ""], value: { is: "text", text: told2[2] ?? "", line: first2.line } } : null;
}
function appended({ on, callee }, more) {
  const target2 = on?.is === "name" ? on.path : on === null ? callee.slice(0, -1) : [];
  return target2.length > 0 ? { target: target2, value: { is: "join", parts: [{ is: "name", path: target2 }, more] } } : null;
}

// src/languages/syntax/literals.ts
var simpleEscapes = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f", v: "\v", a: "\x07", e: "\x1B", s: " " };
var escape = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u+([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-7]{1,3})|\r?\n|([\s\S]))/g;
function literalText(source3) {
  const raw = /^[A-Za-z0-9]*R"([^\s()\\]{0,16})\(([\s\S]*)\)\1"/.exec(source3);
  if (raw) return raw[2] ?? "";
  const fenced = /^b?r(#+)"([\s\S]*)"\1$/.exec(source3);
  if (fenced) return fenced[2] ?? "";
  const quoted2 = /^[A-Za-z0-9@$]*("""|'''|["'`}])([\s\S]*)$/.exec(source3);
  if (!quoted2) return source3;
  const [, quote4 = "", rest = ""] = quoted2;
  return unescape(rest.slice(0, rest.length - closingLength(quote4, rest)));
}
function closingLength(quote4, rest) {
  if (quote4 === "`" || quote4 === "}") return rest.endsWith("${") ? 2 : 1;
  return quote4.length;
}
function unescape(text3) {
  if (!text3.includes("\\")) return text3;
  return text3.replace(escape, (whole, ...groups) => {
    const [braced2, four, eight, two, octal, one] = groups;
    const hex2 = braced2 ?? four ?? eight ?? two;
    if (hex2 !== void 0) return fromCode(Number.parseInt(hex2, 16), whole);
    if (octal !== void 0) return fromCode(Number.parseInt(octal, 8), whole);
    return one === void 0 ? "" : simpleEscapes[one] ?? one;
  });
}
function fromCode(code4, otherwise) {
  return code4 <= 1114111 ? String.fromCodePoint(code4) : otherwise;
}
function literalNumber(source3) {
  if (source3.length > 80) return null;
  const digits2 = source3.replace(/(?<=[0-9a-fA-F])[_'](?=[0-9a-fA-F])/g, "").replace(/(?:[uUlLzZn]|[iu](?:8|16|32|64))+$/, "");
  const value = /^0[0-7]+$/.test(digits2) ? Number.parseInt(digits2, 8) : /^(?:\d+|0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+)$/.test(digits2) ? Number(digits2) : NaN;
  return Number.isSafeInteger(value) ? value : null;
}

// src/detect/credentials/formats/script/tokens.ts
var mostTokens = 6e4;
var word = /[A-Za-z_@][\w]*/y;
var number3 = /\d[\w']*(?:\.\d+)?/y;
var mark = /\?:|\?\.|\|\||&&|==|!=|<=|>=|\+=|=>|->|:=|\?\?|::|\/\/|[^\s]/y;
var quote2 = /"""|'''|''|"|'|`/y;
function tokensOf(text3, dialect) {
  const tokens2 = [];
  let [at3, line, lineStart, spaced] = [0, 1, 0, false];
  const take = (kind, source3, live = false) => {
    tokens2.push({ kind, source: source3, line, column: at3 - lineStart, spaced, live });
    spaced = false;
  };
  const advance = (to) => {
    for (let next = text3.indexOf("\n", at3); next >= 0 && next < to; next = text3.indexOf("\n", next + 1)) {
      line += 1;
      lineStart = next + 1;
    }
    at3 = to;
  };
  while (at3 < text3.length && tokens2.length < mostTokens) {
    const skipped = blankAt(text3, at3, dialect);
    if (skipped > at3) {
      spaced = true;
      advance(skipped);
      continue;
    }
    if (text3[at3] === "\n") {
      take("break", "\n");
      advance(at3 + 1);
      continue;
    }
    const literal2 = textAt(text3, at3, dialect);
    const [kind, source3] = literal2 ? ["text", literal2.source] : plainAt(text3, at3);
    take(kind, literal2?.inside ?? source3, literal2?.live ?? false);
    advance(at3 + source3.length);
  }
  take("end", "");
  return tokens2;
}
function blankAt(text3, at3, { lineComment: lineComment2, blockComments }) {
  if (text3.startsWith(lineComment2, at3)) {
    const end = text3.indexOf("\n", at3);
    return end < 0 ? text3.length : end;
  }
  if (blockComments && text3.startsWith("/*", at3)) {
    const end = text3.indexOf("*/", at3 + 2);
    return end < 0 ? text3.length : end + 2;
  }
  if (text3[at3] === "\\" && /^\\\r?\n/.test(text3.slice(at3, at3 + 3))) return text3.indexOf("\n", at3) + 1;
  return text3[at3] === " " || text3[at3] === "	" || text3[at3] === "\r" || text3[at3] === "\uFEFF" ? at3 + 1 : at3;
}
function plainAt(text3, at3) {
  for (const [kind, pattern2] of [["name", word], ["number", number3], ["mark", mark]]) {
    pattern2.lastIndex = at3;
    const match = pattern2.exec(text3);
    if (match) return [kind, match[0]];
  }
  return ["mark", text3[at3] ?? ""];
}
function textAt(text3, at3, dialect) {
  quote2.lastIndex = at3;
  const open3 = quote2.exec(text3)?.[0];
  if (open3 === void 0) return null;
  if (open3 === "''" && dialect.interpolation !== "$") return { source: open3, inside: "", live: false };
  if (open3 === "''" && dialect.plainQuotes !== "") return { source: open3, inside: "", live: false };
  const start = at3 + open3.length;
  const live = !dialect.plainQuotes.includes(open3[0] ?? " ") && dialect.interpolation !== null;
  const end = closingAt(text3, start, open3, live ? dialect.interpolation : null);
  return { source: text3.slice(at3, end + open3.length), inside: text3.slice(start, end), live };
}
var longestInside = 1e3;
function closingAt(text3, start, open3, interpolation) {
  for (let at3 = start; at3 < text3.length; at3++) {
    if (text3[at3] === "\\" && open3 !== "''") at3 += 1;
    else if (interpolation !== null && text3[at3] === interpolation && text3[at3 + 1] === "{") at3 = closingBrace(text3, at3);
    else if (text3.startsWith(open3, at3)) return at3;
    else if (text3[at3] === "\n" && open3.length === 1 && open3 !== "`") return at3;
  }
  return text3.length;
}
function closingBrace(text3, from) {
  let depth = 0;
  for (let at3 = from; at3 < Math.min(text3.length, from + longestInside) && text3[at3] !== "\n"; at3++) {
    if (text3[at3] === "{") depth += 1;
    if (text3[at3] === "}" && --depth === 0) return at3;
  }
  return from;
}
var plainText2 = unescape;
var plainNumber = literalNumber;

// src/detect/credentials/formats/script/expressions.ts
var mostDepth11 = 80;
var infix = /* @__PURE__ */ new Set(["+", "%", "==", "!=", "&&", "||", "and", "in", "<", ">", "<=", ">=", "-", "*"]);
var defaulting = /* @__PURE__ */ new Set(["?:", "??", "||", "or"]);
function expression(cursor, blocks2) {
  if (cursor.depth >= mostDepth11) {
    cursor.at += 1;
    return unknown;
  }
  cursor.depth += 1;
  try {
    return conditional(cursor, blocks2);
  } finally {
    cursor.depth -= 1;
  }
}
function conditional(cursor, blocks2) {
  const first2 = operators(cursor, blocks2);
  if (isMark(afterBreaks(cursor), "?") && cursor.dialect.blocks !== "indent") {
    skipBreaks(cursor);
    cursor.at += 1;
    const then = expression(cursor, blocks2);
    skipBreaks(cursor);
    const otherwise = skip(cursor, ":") ? expression(cursor, blocks2) : unknown;
    return { is: "choice", condition: conditionOf(first2), then, otherwise };
  }
  if (cursor.dialect.blocks === "indent" && skip(cursor, "if")) {
    const condition = conditionOf(operators(cursor, blocks2));
    return { is: "choice", condition, then: first2, otherwise: skip(cursor, "else") ? expression(cursor, blocks2) : unknown };
  }
  return first2;
}
function operators(cursor, blocks2) {
  let left = unary2(cursor, blocks2);
  for (; ; ) {
    const next = isMark(afterBreaks(cursor), "?:", "||", "&&", ".", "?.") ? afterBreaks(cursor) : peek(cursor);
    if (isMark(next, ...defaulting)) {
      skipBreaks(cursor);
      cursor.at += 1;
      skipBreaks(cursor);
      left = { is: "default", first: left, otherwise: unary2(cursor, blocks2) };
    } else if (isMark(next, "to", "as", ":") && next.kind === "name") {
      left = named2(left, cursor, blocks2);
    } else if (next.kind !== "text" && infix.has(next.source)) {
      skipBreaks(cursor);
      cursor.at += 1;
      skipBreaks(cursor);
      left = { is: "operation", operator: next.source === "and" ? "&&" : next.source, left, right: unary2(cursor, blocks2) };
    } else {
      return left;
    }
  }
}
function named2(left, cursor, blocks2) {
  const isEntry = isMark(peek(cursor), "to");
  cursor.at += 1;
  const right = unary2(cursor, blocks2);
  if (!isEntry && isMark(peek(cursor), "?") && !peek(cursor).spaced) cursor.at += 1;
  return isEntry && left.is === "text" ? { is: "record", entries: [{ key: left.text, value: right }] } : left;
}
function unary2(cursor, blocks2) {
  if (skip(cursor, "!", "not")) return { is: "operation", operator: "!", left: unary2(cursor, blocks2), right: unknown };
  if (skip(cursor, "-", "+", "*", "&")) return unary2(cursor, blocks2);
  return postfix(primary(cursor, blocks2), cursor, blocks2);
}
function postfix(start, cursor, blocks2) {
  let value = start;
  for (let steps = 0; steps < 200; steps++) {
    const next = isMark(afterBreaks(cursor), ".", "?.") ? afterBreaks(cursor) : peek(cursor);
    if (isMark(next, ".", "?.", "::")) {
      skipBreaks(cursor);
      cursor.at += 1;
      value = member(value, cursor);
    } else if (isMark(next, "(") && !(next.spaced && start.is === "text")) {
      value = called(value, listed2(cursor, blocks2, ")"));
    } else if (isMark(next, "[") && !next.spaced) {
      const [key] = listed2(cursor, blocks2, "]");
      value = { is: "index", of: value, key: key ?? unknown };
    } else if (isMark(next, "{") && value.is !== "text" && cursor.dialect.blocks === "braces" && mayTakeBlock(value)) {
      blocks2.block(cursor, nameOf2(value));
    } else if (isMark(next, "!") && isMark(peek(cursor, 1), "!")) {
      cursor.at += 2;
    } else {
      return value;
    }
  }
  return value;
}
function mayTakeBlock(value) {
  return value.is === "name" || value.is === "call" || value.is === "default" || value.is === "environment";
}
function nameOf2(value) {
  const text3 = value.is === "call" && value.arguments[0]?.is === "text" ? [value.arguments[0].text] : [];
  return value.is === "name" ? value.path : value.is === "call" ? [...value.callee.slice(-1), ...text3] : [];
}
function member(on, cursor) {
  const name2 = peek(cursor);
  if (name2.kind !== "name" && name2.kind !== "text") return on;
  cursor.at += 1;
  if (on.is === "name") return { is: "name", path: [...on.path, name2.source] };
  return { is: "index", of: on, key: { is: "text", text: name2.source, line: name2.line } };
}
var unwrapping = /* @__PURE__ */ new Set(["get", "toString", "trim", "orNull", "toInt", "toInteger", "asText", "strip", "to_s"]);
function called(callee, given) {
  if (given.length === 0 && callee.is === "name" && callee.path.length > 1 && unwrapping.has(callee.path.at(-1) ?? "")) return { is: "name", path: callee.path.slice(0, -1) };
  if (given.length === 0 && callee.is === "index" && callee.key.is === "text" && unwrapping.has(callee.key.text)) return callee.of;
  if (callee.is === "name") return callOf(null, callee.path, given);
  if (callee.is === "index" && callee.key.is === "text") return callOf(callee.of, [callee.key.text], given);
  return { is: "opaque", parts: [callee, ...given] };
}
function primary(cursor, blocks2) {
  const token6 = peek(cursor);
  if (token6.kind === "text") return texts(cursor, blocks2);
  if (token6.kind === "break" || token6.kind === "end") return unknown;
  if (isMark(token6, "[")) return bracketed(cursor, blocks2);
  if (isMark(token6, "(")) return only(listed2(cursor, blocks2, ")"));
  if (isMark(token6, "{")) return braced(cursor, blocks2);
  cursor.at += 1;
  if (token6.kind === "number") {
    const number4 = plainNumber(token6.source);
    return number4 === null ? unknown : { is: "number", number: number4, line: token6.line };
  }
  return token6.kind === "name" ? { is: "name", path: [token6.source] } : unknown;
}
function only(values4) {
  const [first2, ...more] = values4;
  return first2 && more.length === 0 ? first2 : { is: "opaque", parts: values4 };
}
function texts(cursor, blocks2) {
  const parts2 = [];
  while (peek(cursor).kind === "text") {
    parts2.push(textOf2(peek(cursor), cursor, blocks2));
    cursor.at += 1;
    if (cursor.dialect.blocks !== "indent") break;
    if (afterBreaks(cursor).kind === "text") skipBreaks(cursor);
  }
  return parts2.length === 1 && parts2[0] ? parts2[0] : { is: "join", parts: parts2 };
}
function textOf2(token6, cursor, blocks2) {
  const plain5 = { is: "text", text: plainText2(token6.source), line: token6.line };
  const sign = cursor.dialect.interpolation;
  if (!token6.live || sign === null || !token6.source.includes(sign)) return plain5;
  const parts2 = [];
  let end = 0;
  const inside2 = sign === "#" ? /(?<!\\)#\{([^}]*)\}/g : /(?<!\\)\$(?:\{([^}]*)\}|([A-Za-z_][\w.]*))/g;
  for (const match of token6.source.matchAll(inside2)) {
    if (match.index > end) parts2.push({ is: "text", text: plainText2(token6.source.slice(end, match.index)), line: token6.line });
    end = match.index + match[0].length;
    parts2.push(within2(match[1] ?? match[2] ?? "", token6, cursor, blocks2));
  }
  if (end < token6.source.length) parts2.push({ is: "text", text: plainText2(token6.source.slice(end)), line: token6.line });
  return parts2.length === 1 && parts2[0] ? parts2[0] : { is: "join", parts: parts2 };
}
function within2(source3, { line }, { dialect, depth }, blocks2) {
  if (/^[A-Za-z_][\w.]*$/.test(source3)) return { is: "name", path: source3.split(".") };
  const tokens2 = tokensOf(source3, dialect).map((token6) => ({ ...token6, line }));
  return expression({ dialect, tokens: tokens2, at: 0, depth: depth + 1 }, blocks2);
}
function listed2(cursor, blocks2, close2) {
  const values4 = [];
  cursor.at += 1;
  for (; ; ) {
    skipBreaks(cursor);
    const before = cursor.at;
    if (skip(cursor, close2) || peek(cursor).kind === "end") return values4;
    if (skip(cursor, ",", ";")) continue;
    values4.push(entryOr(cursor, blocks2));
    if (cursor.at === before) cursor.at += 1;
  }
}
function entryOr(cursor, blocks2) {
  const value = expression(cursor, blocks2);
  if (!skip(cursor, ":", "=", "=>")) return value;
  skipBreaks(cursor);
  const key = value.is === "text" ? value.text : value.is === "name" ? value.path.join(".") : "";
  const entry2 = { key, value: expression(cursor, blocks2) };
  return { is: "record", entries: [entry2] };
}
function bracketed(cursor, blocks2) {
  const { line } = peek(cursor);
  const entries2 = listed2(cursor, blocks2, "]");
  return gathered(entries2) ?? { is: "list", entries: entries2, line };
}
function gathered(values4) {
  const entries2 = values4.flatMap((one) => one.is === "record" ? one.entries : []);
  return entries2.length > 0 && entries2.length === values4.length ? { is: "record", entries: entries2 } : null;
}
function braced(cursor, blocks2) {
  if (cursor.dialect.blocks === "braces" && cursor.dialect.lineComment === "//") {
    blocks2.block(cursor, []);
    return unknown;
  }
  const values4 = listed2(cursor, blocks2, "}");
  return gathered(values4) ?? { is: "opaque", parts: values4 };
}

// src/detect/credentials/formats/script/lookahead.ts
var modifiers = /* @__PURE__ */ new Set(["def", "val", "var", "final", "static", "const", "private", "public", "internal", "lateinit", "override", "export", "local", "let", "in", "rec"]);
var assigning = /* @__PURE__ */ new Set(["=", "+=", ":=", "?="]);
function skipModifiers(cursor) {
  let declares2 = false;
  while (peek(cursor).kind === "name" && modifiers.has(peek(cursor).source) && peek(cursor, 1).kind === "name") {
    cursor.at += 1;
    declares2 = true;
  }
  if (peek(cursor).kind === "name" && peek(cursor, 1).kind === "name" && isMark(peek(cursor, 2), "=")) {
    cursor.at += 1;
    return true;
  }
  return declares2;
}
function skipType(cursor) {
  let ahead = 1;
  while (ahead < 12 && !["break", "end"].includes(peek(cursor, ahead).kind) && !isMark(peek(cursor, ahead), "=", "{", ",")) ahead += 1;
  if (isMark(peek(cursor, ahead), "=")) cursor.at += ahead;
}
function isCommand(cursor, callee) {
  const next = peek(cursor);
  if (callee.is !== "name" || !next.spaced || next.kind === "break" || next.kind === "end") return false;
  return next.kind !== "mark" || next.source === "[";
}
function pathOf3(target2) {
  if (target2.is === "name") return target2.path;
  if (target2.is === "environment") return [target2.name];
  if (target2.is === "text") return [target2.text];
  if (target2.is === "index" && target2.key.is === "text") return [...pathOf3(target2.of), target2.key.text];
  return [];
}
function assignmentAt(cursor) {
  const { kind, source: source3 } = peek(cursor);
  return kind === "mark" && assigning.has(source3) ? source3 : null;
}

// src/detect/credentials/formats/script/statements.ts
var mostDepth12 = 60;
function readScript(text3, dialect, tool2) {
  const bindings = [];
  const frames = [];
  let around3 = { scope: [], conditions: [] };
  let depth = 0;
  const blocks2 = { block };
  const start = { dialect, tokens: tokensOf(text3, dialect), at: 0, depth: 0 };
  function statements2(cursor) {
    for (; ; ) {
      while (peek(cursor).kind === "break" || isMark(peek(cursor), ";", ",")) cursor.at += 1;
      const token6 = peek(cursor);
      if (token6.kind === "end" || isMark(token6, "}") && dialect.blocks === "braces") return;
      const before = cursor.at;
      if (dialect.blocks === "indent") dedent(token6);
      statement(cursor, token6);
      if (cursor.at === before) cursor.at += 1;
    }
  }
  function block(cursor, name2) {
    const scope = [...around3.scope, ...name2];
    const special = tool2.conditionOf?.(scope) ?? null;
    inside2(cursor, { scope, conditions: special ? [...around3.conditions, special] : around3.conditions });
  }
  function inside2(cursor, next) {
    const before = around3;
    around3 = next;
    depth += 1;
    cursor.at += 1;
    if (depth < mostDepth12) statements2(cursor);
    skip(cursor, "}");
    depth -= 1;
    around3 = before;
  }
  function statement(cursor, token6) {
    if (isMark(token6, "if", "unless", "elif", "elsif", "elseif", "else")) branch4(cursor, token6);
    else if (isMark(token6, "end", "endif", "endforeach") && dialect.blocks === "end") close2(cursor);
    else if (isMark(token6, "return")) returned(cursor, token6);
    else if (isFunction(cursor)) definition2(cursor);
    else if (dialect.blocks === "end" && isMark(token6, "do", "class", "module", "case", "begin", "while", "foreach")) open3(cursor, token6);
    else plain5(cursor, token6);
  }
  function bind(kind, target2, value, line) {
    bindings.push(bindingOf(kind, target2, tool2.value?.(value) ?? value, { line, ...around3 }));
  }
  function plain5(cursor, token6) {
    const declares2 = skipModifiers(cursor);
    const target2 = expression(cursor, blocks2);
    if (isMark(peek(cursor), ":") && target2.is === "name") skipType(cursor);
    const operator = assignmentAt(cursor);
    if (operator !== null) {
      cursor.at += 1;
      skipBreaks(cursor);
      const value = withTrailingCondition(cursor, () => expression(cursor, blocks2));
      assigned2({ target: pathOf3(target2), kind: declares2 ? "initial" : "assigned", line: token6.line }, operator, value);
      return;
    }
    const command = isCommand(cursor, target2) ? commanded(cursor, target2) : target2;
    tellOf(command, token6);
    if (dialect.blocks === "end" && skip(cursor, "do")) open3(cursor, token6);
  }
  function assigned2({ target: target2, kind, line }, operator, value) {
    if (target2.length === 0) bind("bare", [], value, line);
    else if (operator === "+=") bind(kind, target2, { is: "operation", operator: "+", left: { is: "name", path: target2 }, right: value }, line);
    else bind(kind, target2, value, line);
    bindings.push(...tool2.command({ value: { is: "call", callee: target2, on: null, arguments: [value] }, around: { ...around3, line } }) ?? []);
  }
  function tellOf(value, { line }) {
    const special = tool2.command({ value, around: { ...around3, line } });
    if (special) bindings.push(...special);
    else if (value.is !== "name" && value.is !== "text" && value.is !== "number") bind("bare", [], value, line);
  }
  function commanded(cursor, callee) {
    const given = [];
    do {
      skipBreaks(cursor);
      const value = expression(cursor, blocks2);
      given.push(skip(cursor, ":", "=>") ? { is: "record", entries: [{ key: pathOf3(value).join(".") || (value.is === "text" ? value.text : ""), value: expression(cursor, blocks2) }] } : value);
    } while (skip(cursor, ","));
    return { is: "call", callee: callee.is === "name" ? callee.path : [], on: null, arguments: given };
  }
  function withTrailingCondition(cursor, read2) {
    const value = read2();
    if (dialect.blocks !== "end" || !isMark(peek(cursor), "if", "unless")) return value;
    const holds3 = isMark(peek(cursor), "if");
    cursor.at += 1;
    const condition = conditionOf(expression(cursor, blocks2));
    return holds3 ? { is: "choice", condition, then: value, otherwise: unknown } : { is: "choice", condition, then: unknown, otherwise: value };
  }
  function returned(cursor, token6) {
    cursor.at += 1;
    bind("returned", [], expression(cursor, blocks2), token6.line);
  }
  function isFunction(cursor) {
    if (isMark(peek(cursor), "fun")) return true;
    return isMark(peek(cursor), "def") && peek(cursor, 1).kind === "name" && (isMark(peek(cursor, 2), "(") || dialect.blocks !== "braces");
  }
  function definition2(cursor) {
    const token6 = peek(cursor);
    cursor.at += 1;
    const name2 = peek(cursor);
    cursor.at += 1;
    if (isMark(peek(cursor), "(")) listed2(cursor, blocks2, ")");
    const scope = [...around3.scope, `${name2.source}()`];
    if (dialect.blocks === "braces") {
      if (skip(cursor, ":")) cursor.at += 1;
      skipBreaks(cursor);
      if (isMark(peek(cursor), "{")) inside2(cursor, { ...around3, scope });
      else if (skip(cursor, "=")) bindings.push(bindingOf("returned", [], expression(cursor, blocks2), { line: token6.line, ...around3, scope }));
      return;
    }
    skip(cursor, ":");
    enter({ around: { ...around3, scope }, column: token6.column, condition: null });
  }
  function open3(cursor, token6) {
    if (isMark(peek(cursor), "do", "class", "module", "case", "begin", "while", "foreach")) cursor.at += 1;
    while (peek(cursor).kind !== "break" && peek(cursor).kind !== "end") cursor.at += 1;
    enter({ around: around3, column: token6.column, condition: null });
  }
  function enter(frame) {
    frames.push({ ...frame, around: around3 });
    around3 = frame.around;
  }
  function close2(cursor) {
    cursor.at += 1;
    around3 = frames.pop()?.around ?? around3;
  }
  function dedent(token6) {
    const continues = isMark(token6, "else", "elif");
    for (let last = frames.at(-1); last && (token6.column < last.column || token6.column === last.column && !continues); last = frames.at(-1)) {
      frames.pop();
      around3 = last.around;
    }
  }
  function branch4(cursor, token6) {
    cursor.at += 1;
    const isElse = token6.source.startsWith("el");
    const nested = isElse && skip(cursor, "if");
    const asks2 = !isElse || nested || token6.source !== "else";
    const test = asks2 ? conditionOf(expression(cursor, blocks2), token6.source !== "unless") : null;
    if (dialect.blocks === "braces") bracedBranch(cursor, test, isElse);
    else framedBranch(cursor, token6, test, isElse);
  }
  let lastFailed = [];
  function bracedBranch(cursor, test, isElse) {
    const failed = isElse ? lastFailed : [];
    const own4 = [...failed, ...test ? [test] : []];
    skipBreaks(cursor);
    const next = { ...around3, conditions: [...around3.conditions, ...own4] };
    if (isMark(peek(cursor), "{")) inside2(cursor, next);
    else alone(cursor, next);
    lastFailed = test ? [...failed, { ...test, holds: !test.holds }] : [];
    if (!isMark(afterBreaks(cursor), "else")) lastFailed = [];
  }
  function alone(cursor, next) {
    const before = around3;
    around3 = next;
    statement(cursor, peek(cursor));
    around3 = before;
  }
  function framedBranch(cursor, token6, test, isElse) {
    skip(cursor, ":", "then");
    const open4 = isElse ? frames.pop() : void 0;
    const outer = open4?.around ?? around3;
    const failed = open4?.condition ? [{ ...open4.condition, holds: !open4.condition.holds }] : [];
    around3 = outer;
    enter({ around: { ...outer, conditions: [...outer.conditions, ...failed, ...test ? [test] : []] }, column: token6.column, condition: test ?? null });
  }
  statements2(start);
  while (peek(start).kind !== "end") {
    start.at += 1;
    statements2(start);
  }
  return bindings;
}

// src/detect/credentials/formats/gradle.ts
var readGroovy = (text3) => readScript(text3, groovy2, gradle);
var readGradleKotlin = (text3) => readScript(text3, kotlinScript, gradle);
var gradle = {
  command: ({ value, around: around3 }) => value.is === "call" ? callOf2(value, around3) : null,
  conditionOf: (scope) => debugCondition(scope),
  value: (value) => asProperty(value, 0)
};
var fields = /^build_?config_?(?:field|string|int|integer|long|value|property)$/i;
var resources = /^res_?value$/i;
function callOf2(call3, around3) {
  const name2 = call3.callee.at(-1) ?? "";
  if (fields.test(name2)) return field2(call3, around3);
  if (resources.test(name2)) return resource(call3, around3);
  const placeholders2 = /placeholders$/i.test(call3.callee.join(".")) || /placeholders$/i.test(name2) ? placeholdersIn(call3, around3) : [];
  const flags3 = definitionsIn(call3, around3);
  return placeholders2.length + flags3.length > 0 ? [...placeholders2, ...flags3, bare(call3, around3)] : null;
}
function bare(value, around3) {
  return bindingOf("bare", [], withoutDefinitions(value), around3);
}
function field2({ arguments: given }, around3) {
  const [first2, second, third] = given;
  const [name2, value] = third ? [second, third] : [first2, second];
  if (name2?.is !== "text" || !value) return null;
  return [bindingOf("defined", ["BuildConfig", name2.text], unquoted2(value), around3)];
}
function unquoted2(value) {
  return { is: "call", callee: ["unquote"], on: null, arguments: [withoutQuotes2(asProperty(value, 0))] };
}
var isQuote = (part) => part.is === "text" && /^["'\\]*$/.test(part.text);
function withoutQuotes2(value) {
  if (value.is === "join") return { ...value, parts: value.parts.filter((part) => !isQuote(part)) };
  if (value.is !== "operation" || value.operator !== "+") return value;
  const [left, right] = [withoutQuotes2(value.left), withoutQuotes2(value.right)];
  return isQuote(left) ? right : isQuote(right) ? left : { ...value, left, right };
}
function resource({ arguments: [kind, name2, value] }, around3) {
  if (kind?.is !== "text" || name2?.is !== "text" || !value) return null;
  return [bindingOf("defined", ["R", kind.text, name2.text], unquoted2(value), around3)];
}
function placeholdersIn(call3, around3) {
  return recordsIn(call3, 0).flatMap((record) => record.entries.filter(({ key }) => key !== "").map(({ key, value }) => bindingOf("defined", [key], asProperty(value, 0), around3)));
}
function recordsIn(value, depth) {
  if (depth > 6) return [];
  return value.is === "record" ? [value] : partsOf(value).flatMap((part) => recordsIn(part, depth + 1));
}
function debugCondition(scope) {
  const at3 = scope.findIndex((part) => part === "buildTypes" || part === "productFlavors");
  const name2 = at3 < 0 || at3 !== scope.length - 2 ? null : scope.at(-1);
  const direct = /^(?:getByName|named|create|register|maybeCreate)$/;
  const chosen = name2 !== void 0 && name2 !== null && !direct.test(name2) ? name2 : at3 >= 0 && at3 === scope.length - 3 ? scope.at(-1) ?? null : null;
  if (chosen === null || !wordsOf2(chosen).some(isDebugWord)) return null;
  return { decided: "build", test: { is: "name", path: [chosen] }, holds: true, text: `${scope[at3] ?? ""}.${chosen}` };
}
var propertySources = /(?:propert|props|secrets?|local|keystore|env|config|settings)\w*$/i;
var readers2 = /* @__PURE__ */ new Set(["get", "getproperty", "getstring", "getintorthrow", "getorthrow", "getvalue", "property", "findproperty"]);
function asProperty(value, depth) {
  if (depth > 24) return value;
  const inner = (one) => asProperty(one, depth + 1);
  if (value.is === "index" && value.key.is === "text" && isSource4(value.of)) return { is: "environment", name: value.key.text };
  if (value.is === "call") return propertyCall(value) ?? { ...value, on: value.on && inner(value.on), arguments: value.arguments.map(inner) };
  if (value.is === "default") return { ...value, first: inner(value.first), otherwise: inner(value.otherwise) };
  if (value.is === "operation") return { ...value, left: inner(value.left), right: inner(value.right) };
  if (value.is === "join") return { ...value, parts: value.parts.map(inner) };
  return value.is === "choice" ? { ...value, then: inner(value.then), otherwise: inner(value.otherwise) } : value;
}
function propertyCall({ callee, on, arguments: [key, ...more] }) {
  const name2 = (callee.at(-1) ?? "").toLowerCase();
  const owner = on ?? (callee.length > 1 ? { is: "name", path: callee.slice(0, -1) } : null);
  if (!readers2.has(name2) || key?.is !== "text" || more.length > 0) return null;
  return owner === null || isSource4(owner) || name2.includes("property") ? { is: "environment", name: key.text } : null;
}
function isSource4(of2) {
  return of2.is === "name" && (propertySources.test(of2.path.at(-1) ?? "") || ["project", "rootProject", "ext", "extra", "gradle"].includes(of2.path.at(-1) ?? ""));
}

// src/detect/credentials/formats/ini.ts
var section = /^\s*\[([^\]]*)\]/;
var setting3 = /^\s*([\w.$/-]+)\s*[=:]\s*(.*?)\s*$/;
var longestLine6 = 2e4;
var readIni = (text3) => {
  let scope = [];
  return text3.split(/\r?\n/).flatMap((source3, index3) => {
    const line = index3 + 1;
    if (source3.length > longestLine6 || /^\s*[;#]/.test(source3)) return [];
    const opened3 = section.exec(source3);
    if (opened3) scope = [opened3[1] ?? ""];
    const match = opened3 ? null : setting3.exec(source3);
    if (!match) return [];
    const [, key = "", value = ""] = match;
    const variable5 = key === "Environment" ? /^"?(\w+)=([^"]*)"?$/.exec(value) : null;
    if (variable5) return [bindingOf("defined", [variable5[1] ?? ""], interpolate(variable5[2] ?? "", line), { line })];
    return [bindingOf("initial", [...scope, ...key.split(".")], interpolate(value.replace(/^(["'])(.*)\1$/, "$2"), line), { line })];
  });
};

// src/detect/credentials/formats/json.ts
async function readJson(text3) {
  const { parseTree } = await import("./vendor/jsonc-parser.js");
  const root = parseTree(text3, [], { allowTrailingComma: true });
  return root ? leaves(root, [], createLineOf(text3), 0) : [];
}
function leaves(node, path, lineOf4, depth) {
  if (depth > 60) return [];
  const below = (child2, key) => child2 ? leaves(child2, [...path, key], lineOf4, depth + 1) : [];
  if (node.type === "object") return (node.children ?? []).flatMap((property3) => below(property3.children?.[1], String(property3.children?.[0]?.value)));
  if (node.type === "array") return (node.children ?? []).flatMap((child2, index3) => below(child2, String(index3)));
  const line = lineOf4(node.offset);
  const value = scalar(node.value, line);
  return value ? [bindingOf("initial", path, value, { line })] : [];
}
function scalar(value, line) {
  if (typeof value === "string") return { is: "text", text: value, line };
  return typeof value === "number" ? { is: "number", number: value, line } : null;
}
function createLineOf(text3) {
  let [line, at3] = [1, 0];
  return (offset) => {
    for (; at3 < offset; at3 += 1) if (text3.charCodeAt(at3) === 10) line += 1;
    return line;
  };
}

// src/detect/credentials/formats/make.ts
var assignment2 = /^\s*(?:export\s+|override\s+|private\s+)*([A-Za-z_][\w.-]*)\s*(\?=|::?=|\+=|=)\s*(.*)$/;
var targetVariable = /^[^\s:=#][^:=#]*:\s*(?=[A-Za-z_][\w.-]*\s*(?:\?=|::?=|\+=|=))/;
var conditional2 = /^\s*(ifdef|ifndef|ifeq|ifneq)\b\s*(.*)$/;
var longestLine7 = 2e4;
var readMakefile = (text3) => {
  const open3 = [];
  return logicalLines(text3).flatMap(({ source: source3, line }) => {
    if (source3.length > longestLine7 || /^\s*#/.test(source3)) return [];
    if (isDirective(source3, open3)) return [];
    const conditions = [...open3];
    const match = source3.startsWith("	") ? null : assignment2.exec(source3.replace(targetVariable, ""));
    return match ? variable4(match, line, conditions) : readShell(source3, { line, scope: [], conditions });
  });
};
function variable4(match, line, conditions) {
  const [, name2 = "", operator, value = ""] = match;
  const text3 = interpolate(value.replace(/(?:^|\s)#.*$/, "").trim().replace(/^(["'])(.*)\1$/, "$2"), line);
  const before = { is: "name", path: [name2] };
  const given = operator === "+=" ? { is: "operation", operator: "+", left: before, right: text3 } : text3;
  const flags3 = readShell(value, { line, scope: [], conditions }).filter((one) => one.kind === "defined");
  return [bindingOf("defined", [name2], flags3.length > 0 ? unknown : given, { line, conditions, replaceable: operator === "?=" ? name2 : null }), ...flags3];
}
function logicalLines(text3) {
  const found = [];
  let joined5 = false;
  for (const [index3, raw] of text3.split(/\r?\n/).entries()) {
    const source3 = raw.replace(/\\\s*$/, " ");
    const last = found.at(-1);
    if (joined5 && last && !last.source.startsWith("	")) last.source += source3.trim();
    else found.push({ source: joined5 ? `	${source3}` : source3, line: index3 + 1 });
    joined5 = source3 !== raw;
  }
  return found;
}
function isDirective(source3, open3) {
  const match = conditional2.exec(source3);
  if (match) open3.push(conditionOf2(match[1] ?? "", match[2] ?? ""));
  else if (/^\s*endif\b/.test(source3)) open3.pop();
  else if (/^\s*else\b/.test(source3)) {
    const last = open3.pop();
    open3.push(last ? { ...last, holds: !last.holds } : conditionOf2("else", ""));
  } else return false;
  return true;
}
function conditionOf2(word2, rest) {
  const names4 = [...word2.endsWith("def") ? rest.matchAll(/(\w+)/g) : rest.matchAll(/\$[({]([\w.-]+)[)}]/g)].map((one) => ({ is: "name", path: [one[1] ?? ""] }));
  const texts3 = [...rest.matchAll(/,\s*["']?([A-Za-z]\w*)["']?\s*\)?$/g)].map((one) => ({ is: "text", text: one[1] ?? "", line: 0 }));
  const operator = word2 === "ifneq" ? "!=" : "==";
  const [left = unknown] = names4;
  const test = texts3[0] ? { is: "operation", operator, left, right: texts3[0] } : { is: "opaque", parts: names4 };
  return { decided: "run", test, holds: true, text: `${word2} ${rest}`.slice(0, 100) };
}

// src/detect/credentials/formats/xml.ts
var opening = /<!--|<!\[CDATA\[|<[!?]|<(\/?)([A-Za-z_][\w:.-]*)/g;
var attribute2 = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
var mostDepth13 = 200;
var longestTag = 4e3;
var entities = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };
function readElements(text3) {
  const root = { name: "", attributes: /* @__PURE__ */ new Map(), line: 1, text: "", textLine: 1, children: [] };
  const open3 = [root];
  let [end, line] = [0, 1];
  const pass = (to) => {
    for (let at3 = text3.indexOf("\n", end); at3 >= 0 && at3 < to; at3 = text3.indexOf("\n", at3 + 1)) line += 1;
    end = to;
  };
  for (let match = opening.exec(text3); match; match = opening.exec(text3)) {
    addText(open3.at(-1) ?? root, decoded(text3.slice(end, match.index)), line);
    pass(match.index);
    const { end: after, cdata, tag: tag2 } = markupAt(text3, match);
    if (cdata !== void 0) addText(open3.at(-1) ?? root, cdata, line);
    else if (tag2?.closes) close(open3, tag2.name);
    else if (tag2 && open3.length < mostDepth13) {
      open3.push({ name: tag2.name, attributes: attributesIn(tag2.attributes), line, text: "", textLine: line, children: [] });
      if (tag2.alone) close(open3, tag2.name);
    }
    pass(after);
    opening.lastIndex = after;
  }
  addText(open3.at(-1) ?? root, decoded(text3.slice(end)), line);
  while (open3.length > 1) close(open3, open3.at(-1)?.name ?? "");
  return root.children;
}
function markupAt(text3, match) {
  const [start, slash3, name2] = match;
  const from = match.index + start.length;
  const until = (mark2) => {
    const at3 = text3.indexOf(mark2, from);
    return at3 < 0 ? text3.length : at3;
  };
  if (start === "<!--") return { end: Math.min(text3.length, until("-->") + 3) };
  if (start === "<![CDATA[") return { end: Math.min(text3.length, until("]]>") + 3), cdata: text3.slice(from, until("]]>")) };
  const end = closingOf(text3, from);
  if (name2 === void 0) return { end: end + 1 };
  const attributes = text3.slice(from, end);
  return { end: end + 1, tag: { closes: slash3 === "/", name: name2, attributes: attributes.replace(/\/$/, ""), alone: attributes.endsWith("/") } };
}
function closingOf(text3, from) {
  let quote4 = null;
  for (let at3 = from; at3 < Math.min(text3.length, from + longestTag); at3++) {
    const char = text3[at3] ?? "";
    if (quote4 === null && char === ">") return at3;
    if (char === quote4) quote4 = null;
    else if (quote4 === null && (char === '"' || char === "'")) quote4 = char;
  }
  return from;
}
function addText(into, text3, line) {
  if (into.text !== "") into.text += text3;
  else if (text3.trim() !== "") {
    into.textLine = line + text3.slice(0, text3.search(/\S/)).split("\n").length - 1;
    into.text = text3;
  }
}
function close(open3, name2) {
  const at3 = open3.findLastIndex((one) => one.name === name2);
  if (at3 < 1) return;
  for (let closed = open3.pop(); closed; closed = open3.pop()) {
    open3.at(-1)?.children.push({ ...closed, text: closed.text.trim() });
    if (open3.length <= at3) return;
  }
}
function attributesIn(source3) {
  return new Map([...source3.matchAll(attribute2)].map(([, name2 = "", double, single3]) => [name2, decoded(double ?? single3 ?? "")]));
}
function decoded(text3) {
  return text3.includes("&") ? text3.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex2, decimal, name2) => entityOf(whole, hex2, decimal, name2)) : text3;
}
function entityOf(whole, hex2, decimal, name2) {
  const code4 = hex2 === void 0 ? Number(decimal) : Number.parseInt(hex2, 16);
  return name2 === void 0 ? code4 <= 1114111 ? String.fromCodePoint(code4) : whole : entities[name2] ?? whole;
}

// src/detect/credentials/formats/markup.ts
var readMarkup = (text3) => readElements(text3).flatMap((root) => elementBindings(root, { path: [], conditions: [], resources: root.name === "resources" }));
var keys = ["name", "key", "android:name", "id", "Include", "k"];
var values = ["value", "android:value", "val", "v", "defaultValue"];
var definitionLists = /^(?:DefineConstants|PreprocessorDefinitions|AdditionalOptions)$/;
function elementBindings(element, around3) {
  if (element.name === "dict") return dictionary(element, around3);
  const inside2 = { ...around3, conditions: [...around3.conditions, ...conditionOf3(element)], path: [...around3.path, keyOf3(element) ?? element.name] };
  return [...attributeBindings(element, inside2), ...textBindings(element, inside2), ...element.children.flatMap((child2) => elementBindings(child2, inside2))];
}
function keyOf3(element) {
  return keys.map((key) => element.attributes.get(key)).find((key) => key !== void 0) ?? null;
}
function attributeBindings(element, around3) {
  const key = keyOf3(element);
  return [...element.attributes].flatMap(([name2, value]) => {
    if (keys.includes(name2) || name2 === "Condition") return [];
    const target2 = key !== null && values.includes(name2) ? [key] : [name2];
    return [bindingOf("initial", target2, interpolate(value, element.line), { line: element.line, conditions: around3.conditions })];
  });
}
function textBindings(element, around3) {
  const { text: text3, textLine: line, name: name2 } = element;
  if (text3 === "" || element.children.length > 0) return [];
  const { conditions, path } = around3;
  if (definitionLists.test(name2)) return definitions3(text3, line, conditions);
  const own4 = /^(?:value|string|default|text)$/i.test(name2) && keyOf3(element) === null ? path.at(-2) ?? name2 : path.at(-1) ?? name2;
  const target2 = around3.resources ? ["R", name2, own4] : [own4];
  return [bindingOf(around3.resources ? "defined" : "initial", target2, interpolate(text3, line), { line, conditions })];
}
function definitions3(text3, line, conditions) {
  return text3.split(/\r?\n/).flatMap((row, index3) => row.split(";").flatMap((source3) => {
    const match = /^\s*(?:[/-]D\s*)?([A-Za-z_]\w*)=(.*)$/.exec(source3);
    const at3 = line + index3;
    return match ? [bindingOf("defined", [match[1] ?? ""], interpolate((match[2] ?? "").replace(/\\*["']/g, ""), at3), { line: at3, conditions })] : [];
  }));
}
function dictionary(element, around3) {
  const found = [];
  let key = null;
  for (const child2 of element.children) {
    if (child2.name === "key") {
      key = child2.text;
      continue;
    }
    const path = [...around3.path, key ?? ""];
    if (key !== null && child2.children.length === 0) found.push(bindingOf("initial", [key], scalar2(child2), { line: child2.textLine, conditions: around3.conditions }));
    else found.push(...elementBindings(child2, { ...around3, path }));
    key = null;
  }
  return found;
}
function scalar2({ name: name2, text: text3, textLine }) {
  return name2 === "integer" && /^\d{1,15}$/.test(text3) ? { is: "number", number: Number(text3), line: textLine } : interpolate(text3, textLine);
}
function conditionOf3(element) {
  const source3 = element.attributes.get("Condition");
  if (source3 === void 0) return [];
  const compared3 = /^\s*'\$\((\w+)\)'\s*(==|!=)\s*'([^'$]*)'\s*$/.exec(source3);
  const name2 = (path) => ({ is: "name", path: [path] });
  const test = compared3 ? { is: "operation", operator: compared3[2] ?? "", left: name2(compared3[1] ?? ""), right: { is: "text", text: compared3[3] ?? "", line: element.line } } : { is: "opaque", parts: [...source3.matchAll(/\$\((\w+)\)/g)].map((match) => name2(match[1] ?? "")) };
  return [{ decided: "run", test, holds: true, text: source3.slice(0, 100) }];
}

// src/detect/credentials/formats/properties.ts
var defaults2 = /(?:^|\/)[\w.-]*defaults?\.properties$/i;
var readProperties = async (text3, path) => {
  const { Properties } = await import("./vendor/properties-file-parser.js");
  return new Properties(text3).getProperties().flatMap((one) => {
    const line = one.startingLineNumber;
    const target2 = one.key.split(".");
    const value = interpolate(one.value, line);
    if (!defaults2.test(path)) return [bindingOf("defined", target2, value, { line })];
    const [replaceable] = target2.slice(-1);
    return [target2, ["BuildConfig", ...target2]].map((name2) => bindingOf("defined", name2, value, { line, replaceable: replaceable ?? null }));
  });
};

// src/detect/credentials/formats/qmake.ts
var assignment3 = /^\s*([A-Za-z_][\w.]*)\s*(\+=|\*=|=|~=)\s*(.*)$/;
var longestLine8 = 2e4;
var readQmake = (text3) => {
  const state = { open: [], continued: null };
  return text3.split(/\r?\n/).flatMap((raw, index3) => raw.length > longestLine8 ? [] : lineBindings(raw.replace(/#.*$/, "").trimEnd(), index3 + 1, state));
};
function lineBindings(source3, line, state) {
  const code4 = source3.replace(/\\$/, "").trim();
  const before = state.continued;
  const [guard3, body2] = before === null ? guarded(openScopes(code4, state.open)) : [null, code4];
  const match = before === null ? assignment3.exec(body2) : null;
  const name2 = before ?? match?.[1] ?? null;
  state.continued = source3.endsWith("\\") ? name2 : null;
  if (name2 === null) return [];
  const conditions = guard3 === null ? [...state.open] : [...state.open, conditionOf4(guard3)];
  return values2(name2, match ? match[3] ?? "" : code4, line, conditions);
}
function openScopes(code4, open3) {
  const match = /^(.*?)\s*\{\s*(.*)$/.exec(code4);
  const opens3 = match !== null && !assignment3.test(match[1] ?? "");
  if (code4.startsWith("}")) turn2(open3, code4);
  else if (opens3) open3.push(conditionOf4(match[1] ?? ""));
  return opens3 ? match[2] ?? "" : code4;
}
function guarded(code4) {
  const match = /^((?:[\w!|]|\([^)]*\))+):\s*([A-Za-z_][\w.]*\s*(?:\+=|\*=|=).*)$/.exec(code4);
  return match ? [match[1] ?? "", match[2] ?? ""] : [null, code4];
}
function turn2(open3, code4) {
  const last = open3.pop();
  if (last && code4.includes("else")) open3.push({ ...last, holds: !last.holds });
}
function values2(name2, source3, line, conditions) {
  const plain5 = source3.replace(/\$\$\{?(\w+)\}?|\$\$\((\w+)\)/g, "${$1$2}").replace(/^"(.*)"$/, "$1");
  if (name2 !== "DEFINES" && !name2.includes("FLAGS")) return [bindingOf("assigned", [name2], interpolate(plain5, line), { line, conditions })];
  return (plain5.match(/(?:[^\s"\\]|\\.|"[^"]*")+/g) ?? []).flatMap((word2) => {
    const match = /^(?:-D)?([A-Za-z_]\w*)=(.*)$/.exec(word2);
    return match ? [bindingOf("defined", [match[1] ?? ""], interpolate((match[2] ?? "").replace(/\\*["']/g, ""), line), { line, conditions })] : [];
  });
}
function conditionOf4(source3) {
  const words5 = source3.match(/[A-Za-z_]\w*/g) ?? [];
  const parts2 = words5.filter((word2) => word2 !== "isEmpty" && word2 !== "CONFIG" && word2 !== "contains").map((word2) => ({ is: "name", path: [word2] }));
  return { decided: "run", test: { is: "opaque", parts: platform4.test(source3) ? [] : parts2 }, holds: true, text: source3.slice(0, 100) || "scope" };
}
var platform4 = /^(?:win32|win64|unix|linux|macx?|android|ios|darwin|msvc|gcc|clang|[-|!:\w]*(?:win32|unix|linux|mac)[-|!:\w]*)$/;

// src/detect/credentials/formats/recipes.ts
var readNix = (text3) => readScript(text3, nix2, { command: ({ value, around: around3 }) => flags2([...features(value, around3, 0), ...definitionsIn(value, around3)], value, around3) });
var readRuby = (text3) => readScript(text3, ruby2, rubyTool);
var rubyTool = {
  command: ({ value, around: around3 }) => flags2(definitionsIn(value, around3), value, around3),
  value: (value) => asEnvironment(value, 0)
};
function flags2(found, value, around3) {
  return found.length === 0 ? null : [...found, bindingOf("bare", [], withoutDefinitions(value), around3)];
}
function features(value, around3, depth) {
  if (depth > 8) return [];
  if (value.is !== "opaque") return partsOf(value).flatMap((part) => features(part, around3, depth + 1));
  const [callee, name2, given] = value.parts;
  const isFeature = callee?.is === "name" && /^(?:cmake|meson)\w*$/.test(callee.path.at(-1) ?? "") && name2?.is === "text" && given;
  return isFeature ? [bindingOf("defined", [name2.text], given, around3)] : value.parts.flatMap((part) => features(part, around3, depth + 1));
}
function asEnvironment(value, depth) {
  if (depth > 12) return value;
  const inner = (one) => asEnvironment(one, depth + 1);
  if (value.is === "index" && value.of.is === "name" && value.of.path[0] === "ENV" && value.key.is === "text") return { is: "environment", name: value.key.text };
  if (value.is === "call" && value.callee.join(".") === "ENV.fetch" && value.arguments[0]?.is === "text") {
    const read2 = { is: "environment", name: value.arguments[0].text };
    return value.arguments[1] ? { is: "default", first: read2, otherwise: value.arguments[1] } : read2;
  }
  return value.is === "default" ? { ...value, first: inner(value.first), otherwise: inner(value.otherwise) } : value;
}

// src/detect/credentials/formats/starlark.ts
var gn = { ...starlark, blocks: "braces", interpolation: "$" };
var readStarlark = (text3) => readScript(text3, starlark, tool);
var readMeson = (text3) => readScript(text3, meson2, tool);
var readGn = (text3) => readScript(text3, gn, tool);
var tool = {
  command({ value, around: around3 }) {
    if (value.is === "record" || value.is === "opaque") return entriesIn2(value, around3, 0);
    if (value.is !== "call") return null;
    return declared2(value, around3) ?? defined(value, around3);
  },
  value: (value) => asOption(value, 0)
};
var definitionLists2 = /^(?:local_|exported_|preprocessor_|public_)?(?:defines|definitions|macros)$/i;
function declared2(call3, around3) {
  const entries2 = call3.arguments.flatMap((one) => one.is === "record" ? one.entries : []);
  const given = (key) => entries2.find((one) => one.key === key)?.value;
  const first2 = call3.arguments[0];
  const name2 = given("name") ?? (first2?.is === "text" ? first2 : void 0);
  const value = given("build_setting_default") ?? (call3.callee.at(-1) === "option" ? given("value") : void 0);
  if (name2?.is !== "text" || !value) return null;
  return [bindingOf("initial", [name2.text], value, { ...around3, replaceable: name2.text })];
}
function defined(call3, around3) {
  const name2 = call3.callee.at(-1) ?? "";
  const [key, value] = call3.arguments;
  if (/^set(?:_quoted|10)?$/.test(name2) && key?.is === "text" && value) return [bindingOf("defined", [key.text], value, around3)];
  const keyed = call3.arguments.flatMap((one) => one.is === "record" ? one.entries : []);
  const lists2 = keyed.filter((one) => definitionLists2.test(one.key)).flatMap((one) => definitionsIn(one.value, around3, true));
  const flags3 = definitionsIn(call3, around3, definitionLists2.test(name2));
  return lists2.length + flags3.length === 0 ? null : [...lists2, ...flags3, bindingOf("bare", [], withoutDefinitions(call3), around3)];
}
function entriesIn2(value, around3, depth) {
  if (depth > 24) return [];
  if (value.is === "record") return value.entries.flatMap((entry2) => entryIn(entry2, around3, depth));
  return partsOf(value).flatMap((part) => entriesIn2(part, around3, depth + 1));
}
function entryIn({ key, value }, around3, depth) {
  if (key.startsWith("conditions")) return conditionsIn(value, around3, depth);
  if (definitionLists2.test(key)) return definitionsIn(withVariables(value, 0), around3, true);
  if (value.is === "record" || value.is === "list") return [...entriesIn2(value, around3, depth + 1), ...definitionsIn(withVariables(value, 0), around3)];
  const name2 = key.replace(/%$/, "");
  return [bindingOf("initial", [name2], withVariables(value, 0), { ...around3, line: lineOf(value) ?? around3.line, replaceable: key.endsWith("%") ? name2 : null })];
}
function conditionsIn(list, around3, depth) {
  if (list.is !== "list") return [];
  return list.entries.flatMap((one) => {
    const [test, then, otherwise] = one.is === "list" ? one.entries : [];
    if (test?.is !== "text" || !then) return entriesIn2(one, around3, depth + 1);
    const condition = conditionOf5(test.text);
    const under2 = (holds3) => ({ ...around3, conditions: [...around3.conditions, { ...condition, holds: holds3 }] });
    return [...entriesIn2(then, under2(true), depth + 1), ...otherwise ? entriesIn2(otherwise, under2(false), depth + 1) : []];
  });
}
function conditionOf5(text3) {
  const names4 = [...text3.matchAll(/(?<!["'\w])[A-Za-z_]\w*(?!["'\w])/g)].map((match) => ({ is: "name", path: [match[0]] }));
  return { decided: "run", test: { is: "opaque", parts: names4 }, holds: true, text: text3.slice(0, 100) };
}
function lineOf(value) {
  return value.is === "text" || value.is === "number" ? value.line : null;
}
function withVariables(value, depth) {
  if (depth > 12) return value;
  if (value.is === "list") return { ...value, entries: value.entries.map((one) => withVariables(one, depth + 1)) };
  if (value.is !== "text" || !value.text.includes("<(")) return value;
  const parts2 = value.text.split(/<\((\w+)\)/).map((part, index3) => index3 % 2 === 1 ? { is: "name", path: [part] } : { is: "text", text: part, line: value.line });
  return { is: "join", parts: parts2.filter((part) => part.is !== "text" || part.text !== "") };
}
function asOption(value, depth) {
  if (depth > 12) return value;
  if (value.is === "call" && value.callee.at(-1) === "get_option" && value.arguments[0]?.is === "text") return { is: "name", path: [value.arguments[0].text] };
  if (value.is === "call") return { ...value, arguments: value.arguments.map((one) => asOption(one, depth + 1)) };
  return value.is === "operation" ? { ...value, left: asOption(value.left, depth + 1), right: asOption(value.right, depth + 1) } : value;
}

// src/detect/credentials/formats/toml.ts
var environments = /* @__PURE__ */ new Set(["env", "environment", "vars", "variables", "envs", "build-args"]);
var mostDepth14 = 60;
async function readToml(text3) {
  const { parse } = await import("./vendor/smol-toml.js");
  const lineOf4 = createLineOf2(text3);
  return leaves2(parse(text3), [], lineOf4);
}
function leaves2(value, path, lineOf4) {
  if (path.length > mostDepth14) return [];
  if (Array.isArray(value)) return value.flatMap((one, index3) => leaves2(one, [...path, String(index3)], lineOf4));
  if (typeof value === "object" && value !== null && !(value instanceof Date)) return Object.entries(value).flatMap(([key2, one]) => leaves2(one, [...path, key2], lineOf4));
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") return [];
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? "";
  const line = lineOf4(key, String(value));
  const scalar3 = typeof value === "string" ? interpolate(value, line) : { is: "number", number: Number(value), line };
  const variable5 = environments.has(path.at(-2) ?? "");
  return [bindingOf(variable5 ? "defined" : "initial", variable5 ? path.slice(-1) : path, scalar3, { line })];
}
function createLineOf2(text3) {
  const lines = text3.split("\n");
  return (key, value) => {
    const begin = value.slice(0, 12);
    const both2 = lines.findIndex((line) => line.includes(key) && line.includes(begin));
    const at3 = both2 >= 0 ? both2 : lines.findIndex((line) => line.includes(begin));
    return at3 >= 0 ? at3 + 1 : Math.max(0, lines.findIndex((line) => line.includes(key))) + 1;
  };
}

// src/detect/credentials/formats/windows-shell.ts
var longestLine9 = 4e3;
var powerAssignment = /(?<![\w.-])\$(?:(env|script|global|local):)?(\w+)\s*=(?!=)\s*("[^"]*"|'[^']*')/gi;
var powerSetter = /SetEnvironmentVariable\(\s*["'](\w+)["']\s*,\s*("[^"]*"|'[^']*')/gi;
var powerItem = /Set-(?:Item|Variable)\s+(?:-(?:Path|Name)\s+)?["']?(?:env:)?(\w+)["']?\s+(?:-Value\s+)?("[^"]*"|'[^']*')/gi;
var opening2 = /\bif\s*\(\s*(.*?)\)?\s*\{\s*(.*)$/i;
var readPowerShell = (text3) => {
  const open3 = [];
  const [start, end] = parameters2(text3);
  return text3.split(/\r?\n/).flatMap((raw, index3) => {
    const code4 = raw.slice(0, longestLine9).replace(/(?:^|\s)#.*$/, "");
    const line = index3 + 1;
    const asked3 = opening2.exec(code4);
    if (/^\s*\}/.test(code4)) open3.pop();
    const conditions = [...open3, ...asked3 ? [conditionOf6(asked3[1] ?? "")] : []];
    if (asked3 && !code4.trimEnd().endsWith("}")) open3.push(conditionOf6(asked3[1] ?? ""));
    else if (!asked3 && /\{\s*$/.test(code4)) open3.push(always);
    const isParameter = line >= start && line <= end;
    const own4 = [...code4.matchAll(powerAssignment)].map(([, space2, name2 = "", value = ""]) => bindingOf(space2?.toLowerCase() === "env" ? "defined" : "assigned", [name2], powerValue(value, line), { line, conditions, replaceable: isParameter ? name2 : null }));
    const set = [...code4.matchAll(powerSetter), ...code4.matchAll(powerItem)].map(([, name2 = "", value = ""]) => bindingOf("defined", [name2], powerValue(value, line), { line, conditions }));
    return [...own4, ...set, ...own4.length + set.length > 0 ? [] : readShell(code4, { line, scope: [], conditions })];
  });
};
function parameters2(text3) {
  const start = /^[ \t]*param\s*\(/im.exec(text3);
  if (!start) return [0, -1];
  const from = text3.slice(0, start.index + start[0].length).split("\n").length;
  const close2 = /^[ \t]*\)/m.exec(text3.slice(start.index + start[0].length));
  return [from, close2 ? from + text3.slice(start.index + start[0].length).slice(0, close2.index).split("\n").length : from];
}
var always = { decided: "pipeline", test: unknown, holds: true, text: "" };
function powerValue(quoted2, line) {
  const text3 = quoted2.slice(1, -1);
  return quoted2.startsWith("'") ? { is: "text", text: text3, line } : interpolate(text3.replace(/\$(?:env|script):/gi, "$"), line);
}
var readBatch = (text3) => {
  const open3 = [];
  return text3.split(/\r?\n/).flatMap((raw, index3) => {
    const code4 = raw.slice(0, longestLine9).replace(/^\s*@?(?:rem\b|::).*$/i, "");
    const line = index3 + 1;
    if (/^\s*\)/.test(code4)) open3.pop();
    const asked3 = /^\s*@?if\s+((?:\/i\s+)?(?:not\s+)?(?:defined\s+\w+|exist\s+\S+|[^\s(]+\s*(?:==|equ|neq)\s*[^\s(]+))\s*(.*)$/i.exec(code4);
    const condition = asked3 ? conditionOf6(asked3[1] ?? "") : null;
    const conditions = [...open3, ...condition ? [condition] : []];
    if (condition && /\(\s*$/.test(code4)) open3.push(condition);
    return readShell(asked3 ? asked3[2] ?? "" : code4, { line, scope: [], conditions });
  });
};
function conditionOf6(source3) {
  const names4 = [...source3.matchAll(/\$(?:env:)?(\w+)|%(\w+)%|\bdefined\s+(\w+)/gi)].map((match) => ({ is: "name", path: [match[1] ?? match[2] ?? match[3] ?? ""] }));
  return { decided: "pipeline", test: { is: "opaque", parts: names4 }, holds: true, text: source3.trim().slice(0, 100) };
}

// src/detect/credentials/formats/open-step.ts
var token2 = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\]|\\[\s\S])*"|[{}()=;,]|[^\s{}()=;,"]+|\n/g;
var mostDepth15 = 40;
function openStep(text3) {
  const tokens2 = [];
  let line = 1;
  for (const [source3] of text3.matchAll(token2)) {
    if (source3 !== "\n" && !source3.startsWith("/*") && !source3.startsWith("//")) tokens2.push({ source: source3, line });
    for (let at4 = source3.indexOf("\n"); at4 >= 0; at4 = source3.indexOf("\n", at4 + 1)) line += 1;
  }
  let at3 = 0;
  function value(depth) {
    const next = tokens2[at3++] ?? { source: "", line };
    if (depth < mostDepth15 && next.source === "{") return { value: entries2(depth, "}"), line: next.line };
    if (depth < mostDepth15 && next.source === "(") return { value: entries2(depth, ")"), line: next.line };
    return { value: plain4(next.source), line: next.line };
  }
  function entries2(depth, close2) {
    const found = [];
    while (at3 < tokens2.length && tokens2[at3]?.source !== close2) {
      const before = at3;
      const first2 = value(depth + 1);
      if (close2 === "}" && tokens2[at3]?.source === "=") {
        at3 += 1;
        found.push([typeof first2.value === "string" ? first2.value : "", value(depth + 1)]);
      } else {
        found.push(["", first2]);
      }
      while (tokens2[at3]?.source === ";" || tokens2[at3]?.source === ",") at3 += 1;
      if (at3 === before) at3 += 1;
    }
    at3 += 1;
    return found;
  }
  return tokens2.length === 0 ? null : value(0);
}
function plain4(source3) {
  return source3.startsWith('"') ? source3.slice(1, -1).replace(/\\(["\\])/g, "$1") : source3;
}

// src/detect/credentials/formats/xcode.ts
var definitionSettings = /^(?:GCC_PREPROCESSOR_DEFINITIONS|SWIFT_ACTIVE_COMPILATION_CONDITIONS|INFOPLIST_PREPROCESSOR_DEFINITIONS|OTHER_(?:C|CPLUSPLUS|SWIFT)_?FLAGS|DART_DEFINES)/;
var setting4 = /^\s*([A-Za-z_]\w*)((?:\[[^\]]*\])*)\s*=\s*(.*)$/;
var longestLine10 = 2e4;
var readXcconfig = (text3, path) => text3.split(/\r?\n/).flatMap((source3, index3) => {
  const match = source3.length > longestLine10 ? null : setting4.exec(source3.replace(/\/\/.*$/, ""));
  if (!match) return [];
  const [, name2 = "", selectors2 = "", value = ""] = match;
  const conditions = [debugOnly(fileName(path)), debugOnly(selectors2)].filter((one) => one !== null);
  return settingBindings(name2, value.trim(), index3 + 1, conditions);
});
var readPbxproj = (text3) => {
  const root = openStep(text3);
  return root ? objectsIn(root, 0).flatMap(bindingsOf2) : [];
};
function objectsIn(node, depth) {
  if (depth > 6 || typeof node.value === "string") return [];
  const children = node.value.map(([, child2]) => child2);
  return [node, ...children.flatMap((child2) => objectsIn(child2, depth + 1))];
}
function member2(node, key) {
  return node && typeof node.value !== "string" ? node.value.find(([name2]) => name2 === key)?.[1] : void 0;
}
function bindingsOf2(node) {
  const script4 = member2(node, "shellScript");
  if (typeof script4?.value === "string") return readShell(script4.value.replace(/\\n/g, "\n"), { line: script4.line, scope: [], conditions: [] }).map((one) => ({ ...one, line: script4.line }));
  const settings6 = member2(node, "buildSettings");
  if (!settings6 || typeof settings6.value === "string") return [];
  const name2 = member2(node, "name");
  const condition = typeof name2?.value === "string" ? debugOnly(name2.value) : null;
  return settings6.value.flatMap(([key, { value, line }]) => {
    const values4 = typeof value === "string" ? [{ text: value, line }] : value.flatMap(([, one]) => typeof one.value === "string" ? [{ text: one.value, line: one.line }] : []);
    return values4.flatMap((one) => settingBindings(key, one.text, one.line, condition ? [condition] : []));
  });
}
function settingBindings(name2, value, line, conditions) {
  if (!definitionSettings.test(name2)) return [bindingOf("defined", [name2], interpolate(unquoted3(value), line), { line, conditions })];
  return words3(value).flatMap((word2) => {
    const match = /^(?:-D)?([A-Za-z_]\w*)=([\s\S]*)$/.exec(word2);
    const text3 = interpolate(unquoted3(match?.[2] ?? "1"), line);
    return match ? [bindingOf("defined", [match[1] ?? ""], text3, { line, conditions })] : [];
  });
}
function words3(value) {
  return value.match(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/g) ?? [];
}
function unquoted3(value) {
  return value.replace(/\\*["']/g, "");
}
function debugOnly(name2) {
  if (!wordsOf2(name2).some(isDebugWord)) return null;
  return { decided: "build", test: { is: "name", path: [name2] }, holds: true, text: name2.slice(0, 100) };
}
function fileName(path) {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}

// src/detect/credentials/formats/yaml.ts
var mostDepth16 = 60;
var environments2 = /* @__PURE__ */ new Set(["env", "environment", "variables", "build-environment", "cachevariables", "build-args", "args"]);
var mostAgain = 5e3;
var definesJobs = /(?:^|\/)\.(?:gitlab|circleci|github\/workflows)/;
var shellText = /(?:^|\s)-D\s*\w|--\w|^\s*(?:export\s+)?\w+=|\n/;
var readYaml = async (text3, path) => {
  const yaml2 = await import("./vendor/yaml.js");
  const lines = new yaml2.LineCounter();
  const documents2 = yaml2.parseAllDocuments(text3, { lineCounter: lines, prettyErrors: false, logLevel: "silent" });
  const scopeOf2 = jobsIn(path);
  return [...documents2].flatMap((document2) => createWalk(yaml2, document2, { lineOf: (offset) => lines.linePos(offset).line, scopeOf: scopeOf2, hasJobs: definesJobs.test(path) }).bindings());
};
function createWalk(yaml2, document2, { lineOf: lineOf4, scopeOf: scopeOf2, hasJobs }) {
  const bindings = [];
  const taken = takenIn(yaml2, document2);
  const within3 = /* @__PURE__ */ new Set();
  let again = 0;
  function walk(node, around3) {
    if (within3.size > 0) again += 1;
    if (around3.path.length > mostDepth16 || within3.size > 0 && again > mostAgain || isKept2(node, around3.path)) return;
    if (yaml2.isAlias(node)) {
      alias(node, around3);
    } else if (yaml2.isSeq(node)) {
      node.items.forEach((item, index3) => walk(item, { ...around3, path: [...around3.path, String(index3)] }));
    } else if (yaml2.isMap(node)) {
      const when = node.items.flatMap(conditionIn);
      for (const pair2 of node.items) walk(pair2.value, { path: [...around3.path, keyOf4(pair2)], conditions: [...around3.conditions, ...when] });
    } else if (yaml2.isScalar(node)) {
      scalar3(node.value, node.range?.[0] ?? 0, { ...around3, block: node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED" });
    }
  }
  function alias(node, around3) {
    const target2 = node.resolve(document2);
    if (yaml2.isScalar(target2)) scalar3(target2.value, target2.range?.[0] ?? 0, { ...around3, block: false });
    if (!target2 || yaml2.isScalar(target2) || within3.has(target2)) return;
    within3.add(target2);
    walk(target2, { ...around3, path: around3.path.at(-1) === "<<" ? around3.path.slice(0, -1) : around3.path });
    within3.delete(target2);
  }
  function isKept2(node, path) {
    if (!yaml2.isMap(node) || node.anchor === void 0 || !hasJobs || within3.has(node) || !taken.has(node.anchor)) return false;
    const job = scopeOf2(path)[1];
    return job === void 0 ? path[0] !== "variables" : job.startsWith(".");
  }
  function scalar3(value, offset, around3) {
    const { path, conditions } = around3;
    const line = lineOf4(offset) + (around3.block ? 1 : 0);
    if (typeof value === "number") bindings.push(bindingOf("initial", path, { is: "number", number: value, line }, { line, scope: scopeOf2(path), conditions }));
    if (typeof value === "boolean") bindings.push(bindingOf(kindOf(path), path.slice(-1), { is: "text", text: String(value), line }, { line, scope: scopeOf2(path), conditions }));
    if (typeof value !== "string") return;
    const shell2 = shellText.test(value) ? readShell(value, { line, scope: scopeOf2(path), conditions }) : [];
    bindings.push(...shell2);
    if (shell2.length > 0) return;
    const input = path.at(-1) === "default" && path.at(-3) === "inputs" ? path.at(-2) ?? null : null;
    const target2 = input !== null ? [input] : kindOf(path) === "defined" ? path.slice(-1) : path;
    bindings.push(bindingOf(kindOf(path), target2, interpolate(value, line), { line, scope: scopeOf2(path), conditions, replaceable: input }));
  }
  return {
    bindings() {
      walk(document2.contents, { path: [], conditions: [] });
      return bindings;
    }
  };
  function conditionIn(pair2) {
    if (keyOf4(pair2) !== "if" || !yaml2.isScalar(pair2.value)) return [];
    return [{ decided: "pipeline", test: unknown, holds: true, text: String(pair2.value.value).slice(0, 100) }];
  }
}
function takenIn(yaml2, document2) {
  const names4 = /* @__PURE__ */ new Set();
  yaml2.visit(document2, { Alias: (_, { source: source3 }) => void names4.add(source3) });
  return names4;
}
function keyOf4(pair2) {
  const key = pair2.key;
  return typeof key === "object" && key !== null && "value" in key ? String(key.value) : String(key);
}
function kindOf(path) {
  return environments2.has((path.at(-2) ?? "").toLowerCase()) || environments2.has((path.at(-3) ?? "").toLowerCase()) ? "defined" : "initial";
}
function jobsIn(file) {
  if (/(?:^|\/)\.gitlab/.test(file)) return (path) => path[0] === void 0 || path[0] === "variables" ? [] : ["jobs", path[0]];
  if (/(?:^|\/)\.github\/actions\//.test(file)) return (path) => path[0] === "runs" ? ["jobs", "runs"] : [];
  return (path) => (path[0] === "jobs" || path[0] === "workflows") && path[1] !== void 0 ? ["jobs", path[1]] : [];
}

// src/detect/credentials/formats/readers.ts
var readers3 = [
  [/(?:^|\/)cmakelists\.txt$|\.cmake(?:\.in)?$/, readCmake],
  [/\.gradle$|\.groovy$|(?:^|\/)jenkinsfile[^/]*$/, readGroovy],
  [/\.kts$/, readGradleKotlin],
  [/\.properties(?:\.[\w.-]+)?$/, readProperties],
  [/\.jsonc?$|\.json5$|\.webmanifest$|(?:^|\/)\.(?:babel|mocha)rc$/, readJson],
  [/\.ya?ml$|\.asset$/, readYaml],
  [/(?:^|\/)(?:[\w-]+)?\.env(?:\.[\w.-]+)?$/, readEnvironmentFile],
  [/\.toml$/, readToml],
  [/\.xcconfig$/, readXcconfig],
  [/\.pbxproj$/, readPbxproj],
  [/\.(?:xml|plist|csproj|vbproj|fsproj|vcxproj|props|targets|resx|resw|xcscheme|nuspec|xaml|config|entitlements|pom|iml)$/, readMarkup],
  [/\.(?:bzl|bazel)$|(?:^|\/)(?:build|buck|workspace|targets)$|\.gypi?$|(?:^|\/)\.bazelrc$/, readStarlark],
  [/\.gni?$/, readGn],
  [/(?:^|\/)meson(?:\.build|_options\.txt|\.options)$/, readMeson],
  [/\.nix$/, readNix],
  [/\.rb$|\.podspec$|(?:^|\/)(?:fastfile|podfile|appfile|gymfile|rakefile|brewfile)$/, readRuby],
  [/\.pr[iof]$/, readQmake],
  [/(?:^|\/)(?:gnu)?makefile(?:\.[\w-]+)?$|\.ma?k$|(?:^|\/)debian\/rules$|(?:^|\/)justfile$/, readMakefile],
  [/(?:^|\/)(?:dockerfile|containerfile)(?:\.[\w.-]+)?$|\.dockerfile$/, readDockerfile],
  [/\.psm?1$/, readPowerShell],
  [/\.(?:bat|cmd)$/, readBatch],
  [/\.(?:ini|cfg|conf|desktop|service|tscn|tres|godot|import)$|(?:^|\/)\.(?:npmrc|gitconfig|editorconfig)$/, readIni],
  [/\.(?:sh|bash|zsh|fish|envrc|spec|ebuild|install|tfvars|hcl)$|(?:^|\/)(?:\.envrc|(?:pkg|apk)build|template|configure|gradlew|procfile)$/, (text3) => readShell(text3)]
];
var besides = [[/(?:^|\/)build\.rs$/, readCargoBuild], [/\.go$/, embeddedBindings]];
function readerFor(path) {
  return find(readers3, path);
}
function readerBeside(path) {
  return find(besides, path);
}
function find(list, path) {
  const name2 = path.toLowerCase();
  return list.find(([pattern2]) => pattern2.test(name2))?.[1] ?? null;
}

// src/languages/syntax/table.ts
function partOf2(node, part, holds3) {
  return typeof part === "string" ? node.field(part) : node.children.filter(holds3).at(part) ?? null;
}
function plainName(node) {
  return node.children.length === 0 ? node.text : null;
}
var nothing3 = { as: "nothing" };
function noValues(...kinds2) {
  return Object.fromEntries(kinds2.map((kind) => [kind, nothing3]));
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
  extensions: ["cpp", "cc", "cxx", "hpp", "hh", "hxx", "h", "ipp", "inl", "mm"],
  nameOf: declaredName,
  shapes: { ...shapes, user_defined_literal: { as: "adjacent" } }
};

// src/languages/syntax/csharp.ts
var csharp2 = {
  grammar: "csharp",
  extensions: ["cs"],
  nameOf: plainName,
  shapes: {
    ...each({ as: "text" }, "string_literal", "verbatim_string_literal", "raw_string_literal"),
    character_literal: { as: "character" },
    ...each({ as: "number" }, "integer_literal"),
    ...each({ as: "name" }, "identifier", "this", "base", "predefined_type"),
    interpolated_string_expression: { as: "interpolated", holes: ["interpolation"] },
    interpolation: { as: "inner", field: 0 },
    ...each({ as: "inner", field: 0 }, "generic_name"),
    member_access_expression: { as: "member", of: "expression", name: "name" },
    qualified_name: { as: "member", of: "qualifier", name: "name" },
    conditional_access_expression: { as: "member", of: "condition", name: -1 },
    member_binding_expression: { as: "inner", field: "name" },
    element_access_expression: { as: "index", of: "expression", key: "subscript" },
    binary_expression: { as: "binary", left: "left", operator: "operator", right: "right" },
    prefix_unary_expression: { as: "unary", operand: -1 },
    conditional_expression: { as: "choice", condition: "condition", then: "consequence", otherwise: "alternative" },
    invocation_expression: { as: "call", callee: "function", arguments: "arguments" },
    object_creation_expression: { as: "call", callee: "type", arguments: "arguments", more: "initializer" },
    attribute: { as: "call", callee: "name", arguments: 1 },
    ...each({ as: "list" }, "argument_list", "attribute_argument_list", "collection_expression", "tuple_expression", "tuple_pattern"),
    ...each({ as: "argument", name: "name" }, "argument", "attribute_argument"),
    initializer_expression: { as: "collection" },
    ...each({ as: "inner", field: "value" }, "cast_expression"),
    ...each(
      { as: "inner" },
      "parenthesized_expression",
      "await_expression",
      "implicit_object_creation_expression",
      "array_creation_expression",
      "implicit_array_creation_expression",
      "collection_element",
      "expression_element",
      "bracketed_argument_list",
      "element_binding_expression",
      "constant_pattern",
      "arrow_expression_clause",
      "equals_value_clause",
      "checked_expression",
      "postfix_unary_expression"
    ),
    variable_declarator: { as: "declares", name: 0, value: 1 },
    enum_member_declaration: { as: "declares", name: "name", value: "value" },
    property_declaration: { as: "declares", name: "name", value: "value", beside: ["accessor_list", "attribute_list"] },
    assignment_expression: { as: "assigns", left: "left", operator: "operator", right: "right" },
    return_statement: { as: "returns" },
    if_statement: { as: "branch", condition: "condition", then: "consequence", otherwise: "alternative" },
    ...each({ as: "case" }, "switch_section", "switch_expression_arm"),
    catch_clause: { as: "failure" },
    ...each({ as: "block" }, "block"),
    ...each({ as: "scope", name: "name", scope: "type" }, "class_declaration", "struct_declaration", "record_declaration", "interface_declaration", "enum_declaration"),
    ...each({ as: "scope", name: "name", scope: "function" }, "method_declaration", "local_function_statement"),
    constructor_declaration: { as: "scope", name: null, scope: "start" },
    accessor_declaration: { as: "scope", name: null, scope: "getter" },
    ...each({ as: "scope", name: null, scope: "function" }, "lambda_expression", "anonymous_method_expression"),
    ...each({ as: "parameters" }, "parameter_list"),
    parameter: { as: "parameter", name: "name", value: -1 },
    ...each({ as: "build-branch" }, "preproc_if", "preproc_elif", "preproc_else"),
    preproc_error: { as: "build-error" },
    ...noValues(
      "comment",
      "using_directive",
      "array_type",
      "nullable_type",
      "implicit_type",
      "array_rank_specifier",
      "type_argument_list",
      "modifier",
      "interpolation_brace",
      "interpolation_start",
      "interpolation_format_clause",
      "interpolation_alignment_clause"
    )
  }
};

// src/languages/syntax/arrange.ts
var arrangedShapes = {
  "(piece)": { as: "fragment" },
  "(template)": { as: "template" },
  "(name)": { as: "name" },
  "(member)": { as: "member", of: "of", name: "name" },
  "(index)": { as: "index", of: "of", key: "key" },
  "(binary)": { as: "binary", left: "left", operator: "operator", right: "right" },
  "(unary)": { as: "unary", operand: "operand" },
  "(default)": { as: "default", first: "first", otherwise: "otherwise" },
  "(call)": { as: "call", callee: "callee", arguments: "arguments" },
  "(method)": { as: "call", callee: "callee", on: "on", arguments: "arguments" },
  "(list)": { as: "list" },
  "(record)": { as: "record" },
  "(entry)": { as: "entry", key: "key", value: "value" },
  "(inner)": { as: "inner" },
  "(declaration)": { as: "declares", name: "name", value: "value" },
  "(parameter)": { as: "parameter", name: "name", value: "value" },
  "(parameters)": { as: "parameters" },
  "(assignment)": { as: "assigns", left: "left", operator: "operator", right: "right" },
  "(function)": { as: "scope", name: "name", scope: "function" },
  "(value block)": { as: "block", last: "returned" },
  "(return)": { as: "returns" },
  "(branch)": { as: "branch", condition: "condition", then: "then", otherwise: "otherwise" },
  "(case)": { as: "case" }
};
function arranged(kind, from, parts2, children) {
  return {
    kind,
    line: from.line,
    endLine: from.endLine,
    fieldName: from.fieldName,
    get text() {
      return from.text;
    },
    children: children ?? Object.values(parts2).filter((part) => part !== null),
    field: (name2) => parts2[name2] ?? null
  };
}
function leaf(kind, from, text3) {
  return { kind, text: text3, line: from.line, endLine: from.endLine, fieldName: null, children: [], field: () => null };
}
function childOf(node, ...kinds2) {
  return node.children.find((child2) => kinds2.includes(child2.kind)) ?? null;
}
function view(raw, arrange2) {
  const node = arrange2(raw);
  return viewed(node, {
    children: () => node.children.map((child2) => view(child2, arrange2)),
    field(name2) {
      const part = partOf3(node, name2);
      return part && view(part, arrange2);
    }
  });
}
function viewed(node, parts2) {
  let children = null;
  return {
    kind: node.kind,
    get line() {
      return node.line;
    },
    get endLine() {
      return node.endLine;
    },
    get fieldName() {
      return node.fieldName;
    },
    get text() {
      return node.text;
    },
    get children() {
      children ??= parts2.children();
      return children;
    },
    field: parts2.field
  };
}
function partOf3(node, name2) {
  if (name2.startsWith("#")) return node.children.at(Number(name2.slice(1))) ?? null;
  return name2.startsWith(":") ? childOf(node, name2.slice(1)) : node.field(name2);
}

// src/languages/syntax/dart-tree.ts
var heads = /* @__PURE__ */ new Set(["function_signature", "method_signature", "getter_signature", "local_function_declaration"]);
var selectors = /* @__PURE__ */ new Set(["selector", "unconditional_assignable_selector", "conditional_assignable_selector"]);
var literal = /r?(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g;
var longest5 = 2e4;
function dartTree(node) {
  if (node.kind === "string_literal") return adjacentLiterals(node);
  return viewed(node, { children: () => inOrder(node.children), field: (name2) => fieldOf(node, name2) });
}
function fieldOf(node, name2) {
  if (name2 === "operator") return node.children.find((child3) => child3.kind.endsWith("_operator")) ?? node.field(name2) ?? operatorOf(node);
  if (name2 === "body" && node.kind === "function_expression") return bodyOf(node.children.at(-1));
  const child2 = node.field(name2);
  if (!child2) return null;
  return name2 === "value" || name2 === "right" ? inOrder(node.children).at(-1) ?? null : dartTree(child2);
}
function operatorOf(node) {
  const sign = node.kind === "if_null_expression" ? "??" : node.kind === "bitwise_xor_expression" ? "^" : null;
  return sign === null ? null : made2("operator", node, { text: sign });
}
function inOrder(nodes) {
  const placed = [];
  for (const node of nodes) {
    const before = placed.at(-1);
    if (before && selectors.has(node.kind)) placed.splice(-1, 1, selected(before, node));
    else if (before && node.kind === "function_body" && heads.has(before.kind)) placed.splice(-1, 1, functionOf(before, node));
    else if (before?.kind === "formal_parameter" && node.kind !== "formal_parameter" && !node.kind.endsWith("comment")) placed.splice(-1, 1, parameterOf(before, node));
    else if (before && node.kind === "cascade_section") placed.splice(-1, 1, withCascade(before, node));
    else placed.push(node.kind === "formal_parameter" ? node : dartTree(node));
  }
  return placed.map((node) => node.kind === "formal_parameter" ? parameterOf(node, null) : node);
}
function selected(on, selector) {
  const step = selector.kind === "selector" ? selector.children[0] : selector;
  const text3 = on.text + selector.text;
  if (step?.kind === "argument_part") {
    const given = step.children.find((child2) => child2.kind === "arguments");
    return made2("dart_call", on, { text: text3, fields: { callee: on, ...given ? { arguments: dartTree(given) } : {} } });
  }
  const inside2 = step?.children[0];
  if (!inside2) return on;
  const key = inside2.kind === "index_selector" ? dartTree(inside2) : null;
  return made2(key ? "dart_index" : "dart_member", on, { text: text3, fields: key ? { of: on, key } : { of: on, name: dartTree(inside2) } });
}
function functionOf(head, body2) {
  const signature = head.field("name") ? head : head.children.find((child2) => child2.field("name")) ?? head;
  const name2 = signature.field("name");
  const parameters4 = signature.children.filter((child2) => child2.kind === "formal_parameter_list").map(dartTree);
  const inside2 = bodyOf(body2);
  return made2("dart_function", head, { text: head.text, children: [...parameters4, ...inside2 ? [inside2] : []], fields: { ...name2 ? { name: name2 } : {}, ...inside2 ? { body: inside2 } : {} } });
}
function bodyOf(body2) {
  return body2 ? inOrder(body2.children).at(-1) ?? null : null;
}
function parameterOf(parameter2, value) {
  const name2 = parameter2.field("name") ?? parameter2.children.at(-1)?.children.at(-1) ?? null;
  return made2("dart_parameter", parameter2, { text: parameter2.text, fields: { ...name2 ? { name: dartTree(name2) } : {}, ...value ? { value: dartTree(value) } : {} } });
}
function withCascade(on, section2) {
  const before = on.kind === "dart_cascaded" ? on.children : [on];
  return made2("dart_cascaded", on, { text: on.text + section2.text, children: [...before, cascaded(section2)] });
}
function cascaded(section2) {
  const [selector, ...rest] = section2.children;
  const name2 = selector?.children[0];
  if (!name2) return dartTree(section2);
  const given = rest[0]?.kind === "argument_part" ? rest[0].children.find((child2) => child2.kind === "arguments") : void 0;
  if (given) return made2("dart_call", section2, { text: section2.text, fields: { callee: dartTree(name2), arguments: dartTree(given) } });
  const value = inOrder(rest).at(-1);
  return value ? made2("dart_cascade", section2, { text: section2.text, fields: { left: dartTree(name2), operator: made2("operator", name2, { text: "=" }), right: value } }) : dartTree(section2);
}
function adjacentLiterals(node) {
  const pieces3 = node.children.length > 0 ? [] : node.text.slice(0, longest5).match(literal) ?? [];
  if (pieces3.length > 1) return made2("strings", node, { text: node.text, children: pieces3.map((text3) => made2("string_literal", node, { text: text3 })) });
  return made2("string_literal", node, { text: node.text, children: node.children.map(dartTree) });
}
function made2(kind, at3, { text: text3, children, fields: fields2 = {} }) {
  return { kind, text: text3, line: at3.line, endLine: at3.endLine, fieldName: null, children: children ?? Object.values(fields2), field: (name2) => fields2[name2] ?? null };
}

// src/languages/syntax/imports.ts
var longest6 = 4e3;
function textOf3(node) {
  return node.text.slice(0, longest6).replace(/\/\*[^*]*\*\/|\/\/[^\n]*|#[^\n]*/g, " ").replace(/\s+/g, " ").trim();
}
function renamed(list, module) {
  return list.split(",").flatMap((part) => {
    const [name2 = "", alias = name2] = part.trim().split(/ as /);
    return name2 === "" ? [] : [{ alias: alias.trim(), module, name: name2.trim() }];
  });
}
function importedByPython(node) {
  const text3 = textOf3(node);
  const from = /^from (\.*[\w.]*) ?import \(?([^()]*)\)?$/.exec(text3);
  if (from && /^\.+$/.test(from[1] ?? "")) return renamed(from[2] ?? "", "").map(({ alias, name: name2 }) => ({ alias, module: `${from[1] ?? ""}${name2}`, name: "" }));
  if (from) return renamed(from[2] ?? "", from[1] ?? "");
  return renamed(text3.replace(/^import /, ""), "").map(({ alias, name: name2 }) => ({ alias: alias.split(".").at(-1) ?? alias, module: name2, name: "" }));
}
function importedByGo(node) {
  const [, alias, module = ""] = /^(?:([\w.]+) )?["`]([^"`]*)["`]$/.exec(textOf3(node)) ?? [];
  return module === "" ? [] : [{ alias: alias === "." ? "*" : alias ?? module.replace(/\/v\d+$/, "").split("/").at(-1) ?? "", module, name: alias === "." ? "*" : "" }];
}
function importedByRust(node) {
  const text3 = textOf3(node).replace(/^(?:pub(?:\([^)]*\))? )?use /, "").replace(/;$/, "");
  const [, module = "", list] = /^([\w:]+)::(?:\{([^{}]*)\}|[\w*]+(?: as \w+)?)$/.exec(text3) ?? [];
  if (module === "") return [];
  return list === void 0 ? renamed(text3.slice(module.length + 2), module).map((one) => one.name === "*" ? { ...one, alias: "*" } : one) : renamed(list, module);
}
function importedByDart(node) {
  const [, module = "", alias] = /^(?:import|export) ["']([^"']*)["'](?:.*? as (\w+))?/.exec(textOf3(node)) ?? [];
  return module === "" || module.startsWith("dart:") ? [] : [alias === void 0 ? { alias: "*", module, name: "*" } : { alias, module, name: "" }];
}
function importedByScript(node) {
  const own4 = /^export \{([^{}]*)\} ?;?$/.exec(textOf3(node));
  if (own4) return renamed(own4[1] ?? "", "").filter(({ alias, name: name2 }) => alias !== name2);
  const [, kind, clause = "", module = ""] = /^(import|export) (?:type )?(.*?) ?from ?["']([^"']*)["']/.exec(textOf3(node)) ?? [];
  if (module === "") return [];
  const [, all] = /\* as (\w+)/.exec(clause) ?? [];
  const [, list = ""] = /\{([^{}]*)\}/.exec(clause) ?? [];
  const [, first2] = /^([\w$]+)/.exec(clause) ?? [];
  return [
    ...all === void 0 ? [] : [{ alias: all, module, name: "" }],
    ...kind === "export" && clause.trim() === "*" ? [{ alias: "*", module, name: "*" }] : [],
    ...kind === "import" && first2 !== void 0 ? [{ alias: first2, module, name: "default" }] : [],
    ...renamed(list.replace(/\btype /g, ""), module)
  ];
}

// src/languages/syntax/dart.ts
var dart2 = {
  grammar: "dart",
  extensions: ["dart"],
  nameOf: plainName,
  imported: importedByDart,
  view: dartTree,
  shapes: {
    string_literal: { as: "interpolated", holes: ["template_substitution"] },
    strings: { as: "adjacent" },
    template_substitution: { as: "inner" },
    ...each({ as: "number" }, "decimal_integer_literal", "hex_integer_literal"),
    ...each({ as: "name" }, "identifier", "identifier_dollar_escaped", "this"),
    dart_member: { as: "member", of: "of", name: "name" },
    dart_index: { as: "index", of: "of", key: "key" },
    dart_call: { as: "call", callee: "callee", arguments: "arguments" },
    ...each({ as: "call", callee: 0, arguments: -1 }, "new_expression", "const_object_expression"),
    annotation: { as: "call", callee: "name", arguments: -1 },
    ...each(
      { as: "binary", left: 0, operator: "operator", right: -1 },
      "additive_expression",
      "equality_expression",
      "multiplicative_expression",
      "bitwise_xor_expression",
      "bitwise_or_expression",
      "bitwise_and_expression",
      "shift_expression",
      "logical_and_expression",
      "logical_or_expression",
      "if_null_expression",
      "relational_expression"
    ),
    unary_expression: { as: "unary", operand: -1 },
    conditional_expression: { as: "choice", condition: 0, then: 1, otherwise: 2 },
    ...each({ as: "list" }, "arguments", "list_literal"),
    named_argument: { as: "entry", key: 0, value: -1 },
    set_or_map_literal: { as: "collection" },
    pair: { as: "entry", key: "key", value: "value" },
    ...each({ as: "inner" }, "argument", "argument_part", "assignable_expression", "parenthesized_expression", "constant_pattern", "index_selector"),
    ...each({ as: "declares", name: 0, value: 1 }, "static_final_declaration", "initialized_identifier"),
    initialized_variable_definition: { as: "declares", name: "name", value: -1 },
    enum_constant: { as: "declares", name: "name", value: 1 },
    ...each({ as: "assigns", left: "left", operator: "operator", right: "right" }, "assignment_expression", "dart_cascade"),
    return_statement: { as: "returns" },
    if_statement: { as: "branch", condition: 0, then: "consequence", otherwise: "alternative" },
    ...each({ as: "case" }, "switch_statement_case", "switch_expression_case"),
    catch_clause: { as: "failure" },
    block: { as: "block" },
    ...each({ as: "scope", name: "name", scope: "type" }, "class_definition", "enum_declaration", "mixin_declaration", "extension_declaration"),
    ...each({ as: "scope", name: "name", scope: "function" }, "dart_function"),
    function_expression: { as: "scope", name: null, scope: "function" },
    dart_parameter: { as: "parameter", name: "name", value: "value" },
    import_or_export: { as: "import" },
    ...noValues(
      "comment",
      "documentation_comment",
      "const_builtin",
      "final_builtin",
      "inferred_type",
      "case_builtin",
      "additive_operator",
      "equality_operator",
      "multiplicative_operator",
      "void_type",
      "nullable_type",
      "type_arguments",
      "logical_and_operator",
      "logical_or_operator",
      "relational_operator",
      "prefix_operator",
      "minus_operator",
      "negation_operator"
    )
  }
};

// src/languages/syntax/go.ts
var go2 = {
  grammar: "go",
  extensions: ["go"],
  nameOf: plainName,
  imported: importedByGo,
  shapes: {
    ...each({ as: "text" }, "interpreted_string_literal", "raw_string_literal", "rune_literal"),
    ...each({ as: "number" }, "int_literal"),
    ...each({ as: "name" }, "identifier", "field_identifier", "package_identifier", "blank_identifier"),
    selector_expression: { as: "member", of: "operand", name: "field" },
    index_expression: { as: "index", of: "operand", key: "index" },
    slice_expression: { as: "piece", of: "operand" },
    binary_expression: { as: "binary", left: "left", operator: "operator", right: "right" },
    unary_expression: { as: "unary", operand: "operand" },
    call_expression: { as: "call", callee: "function", arguments: "arguments" },
    type_conversion_expression: { as: "inner", field: "operand" },
    ...each({ as: "list" }, "argument_list"),
    composite_literal: { as: "inner", field: "body" },
    literal_value: { as: "collection" },
    keyed_element: { as: "entry", key: "key", value: "value" },
    ...each({ as: "inner" }, "literal_element", "parenthesized_expression", "type_assertion_expression"),
    expression_list: { as: "several" },
    ...each({ as: "declares", name: "name", value: "value" }, "const_spec", "var_spec"),
    short_var_declaration: { as: "assigns", left: "left", right: "right", declares: true },
    assignment_statement: { as: "assigns", left: "left", operator: "operator", right: "right" },
    return_statement: { as: "returns" },
    if_statement: { as: "branch", condition: "condition", then: "consequence", otherwise: "alternative" },
    ...each({ as: "case" }, "expression_case"),
    ...each({ as: "block" }, "block", "statement_list"),
    ...each({ as: "scope", name: "name", scope: "function" }, "function_declaration", "method_declaration"),
    func_literal: { as: "scope", name: null, scope: "function" },
    parameter_declaration: { as: "parameter", name: "name", value: "default_value" },
    import_spec: { as: "import" },
    ...noValues("comment", "package_clause", "type_identifier", "qualified_type", "map_type", "slice_type", "array_type", "pointer_type", "generic_type")
  }
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

// src/languages/syntax/kotlin-arrange.ts
function arrangeKotlin(node) {
  return Object.hasOwn(arrangements, node.kind) ? arrangements[node.kind]?.(node) ?? node : node;
}
var arrangements = {
  string_literal: template2,
  multiline_string_literal: template2,
  property_declaration: property,
  class_parameter: (node) => parameter(node, node.children),
  function_value_parameters: parameters3,
  function_declaration: (node) => functionOf2(node, childOf(node, "identifier"), childOf(node, "function_body")),
  anonymous_function: (node) => functionOf2(node, null, childOf(node, "function_body")),
  function_body: (node) => node.children[0] ?? node,
  return_expression: (node) => arranged("(return)", node, { value: node.children.filter((child2) => child2.fieldName !== "label").at(-1) ?? null }),
  if_expression: branch2,
  when_entry: whenEntry,
  call_expression: call,
  navigation_expression: hoistUnary,
  value_argument: argument,
  infix_expression: infix2
};
function template2(node) {
  const raw = node.kind !== "string_literal";
  if (!node.text.includes("$") || node.children.length === 0) return node;
  const parts2 = [];
  let text3 = "";
  const endText = () => {
    parts2.push(...pieces2(node, text3, raw));
    text3 = "";
  };
  for (const child2 of node.children) {
    if (child2.kind === "interpolation") {
      endText();
      parts2.push(child2);
    } else text3 += child2.text;
  }
  endText();
  return arranged("(template)", node, {}, parts2);
}
function pieces2(node, text3, raw) {
  const parts2 = [];
  let from = 0;
  const push = (piece2) => piece2 === "" ? 0 : parts2.push(leaf("(piece)", node, raw ? piece2 : unescape(piece2)));
  for (const match of text3.matchAll(/\\[\s\S]|\$([A-Za-z_]\w*)/g)) {
    const [whole, name2] = match;
    if (name2 === void 0) continue;
    push(text3.slice(from, match.index));
    parts2.push(leaf("(name)", node, name2));
    from = match.index + whole.length;
  }
  push(text3.slice(from));
  return parts2;
}
var besideValue = /* @__PURE__ */ new Set([
  "modifiers",
  "variable_declaration",
  "multi_variable_declaration",
  "getter",
  "setter",
  "type_constraints",
  "user_type",
  "nullable_type",
  "type_parameters",
  "function_type"
]);
function property(node) {
  const name2 = childOf(node, "variable_declaration", "multi_variable_declaration");
  const value = node.children.find((child2) => !besideValue.has(child2.kind)) ?? null;
  const getter2 = childOf(node, "getter");
  const lazy = value?.kind === "property_delegate" ? lambdaIn(value) : null;
  const parts2 = [
    childOf(node, "modifiers"),
    lazy ? null : arranged("(declaration)", node, { name: name2, value }),
    getter2 && functionOf2(getter2, name2, childOf(getter2, "function_body")),
    lazy && functionOf2(lazy, name2, lazy),
    childOf(node, "setter")
  ];
  return arranged("(property)", node, {}, parts2.filter((part) => part !== null));
}
function lambdaIn(delegate) {
  const made4 = delegate.children[0];
  return made4?.kind === "call_expression" ? trailingLambda(made4) : null;
}
function trailingLambda(node) {
  const last = node.children.at(-1);
  return last?.kind === "annotated_lambda" ? childOf(last, "lambda_literal") : null;
}
function functionOf2(node, name2, body2) {
  const parts2 = [childOf(node, "modifiers"), childOf(node, "function_value_parameters"), body2];
  return arranged("(function)", node, { name: name2, body: body2 }, parts2.filter((part) => part !== null));
}
function parameter(node, parts2) {
  const value = parts2.at(-1);
  const hasValue = value !== void 0 && parts2.length > 1 && !besideValue.has(value.kind) && value.kind !== "parameter";
  const name2 = childOf(node, "identifier");
  return arranged("(parameter)", node, { modifiers: childOf(node, "modifiers"), name: name2, value: hasValue && value !== name2 ? value : null });
}
function parameters3(node) {
  const all = node.children.flatMap((child2, index3) => {
    if (child2.kind !== "parameter") return [];
    const next = node.children[index3 + 1];
    return [parameter(child2, next && next.kind !== "parameter" && next.kind !== "parameter_modifiers" ? [child2, next] : [child2])];
  });
  return arranged("(parameters)", node, {}, all);
}
function branch2(node) {
  const [condition, then, otherwise] = node.children;
  return arranged("(branch)", node, { condition: condition ?? null, then: then ?? null, otherwise: otherwise ?? null });
}
function whenEntry(node) {
  const labels = node.children.filter((child2) => child2.fieldName === "condition");
  const body2 = node.children.filter((child2) => child2.fieldName !== "condition");
  const [label2] = labels;
  const one = labels.length === 1 && label2 ? label2 : labels.length > 1 ? arranged("(labels)", node, {}, labels) : leaf("(else)", node, "else");
  return arranged("(case)", node, {}, [one, ...body2]);
}
var blocks = /* @__PURE__ */ new Set(["lazy", "run", "runBlocking", "runCatching", "synchronized", "let", "with", "remember"]);
var transparent = /* @__PURE__ */ new Set(["also", "apply", "takeIf", "takeUnless", "onSuccess"]);
var builders = /* @__PURE__ */ new Set(["buildString", "buildList"]);
var appends2 = /^(?:this\.)?(?:append|appendLine|add)$/;
function call(node) {
  if (/^[!-]/.test(node.text)) return hoistUnary(node);
  const lambda = trailingLambda(node);
  const inner = lambda && node.children[0]?.kind === "call_expression" ? node.children[0] : node;
  const callee = inner.children[0] ?? null;
  const whole = lambda && callee && builders.has(callee.text) ? built(node, callee.text, lambda) : null;
  if (whole) return whole;
  const listed4 = childOf(inner, "value_arguments")?.children ?? [];
  if (!lambda || !callee) return arranged("(call)", node, { callee, arguments: arranged("(list)", node, {}, listed4) });
  return scoped(node, callee, listed4, lambda) ?? arranged("(call)", node, { callee, arguments: arranged("(list)", node, {}, [...listed4, lambda]) });
}
function scoped(node, callee, listed4, lambda) {
  const receiver = callee.kind === "navigation_expression" ? callee.children.slice(0, 1) : [];
  const name2 = (receiver.length > 0 ? callee.children.at(-1) : callee)?.text ?? "";
  if (blocks.has(name2)) return arranged("(value block)", node, {}, [...receiver, ...listed4, lambda]);
  return transparent.has(name2) && receiver.length > 0 ? arranged("(value block)", node, {}, [...listed4, lambda, ...receiver]) : null;
}
function built(node, builder, block) {
  const calls2 = block.children.filter((one) => one.kind === "call_expression" && appends2.test(one.children[0]?.text ?? ""));
  if (calls2.length < block.children.length) return null;
  const appended2 = calls2.flatMap((one) => childOf(one, "value_arguments")?.children ?? []);
  return arranged(builder === "buildList" ? "(list)" : "(template)", node, {}, appended2);
}
function argument(node) {
  const [key, value, ...rest] = node.children;
  return key?.kind === "identifier" && value && rest.length === 0 ? arranged("(entry)", node, { key, value }) : node;
}
var operators2 = { shl: "<<", or: "|", and: "&", xor: "^" };
function infix2(node) {
  const [left, word2, right] = node.children;
  if (!left || !word2 || !right) return node;
  if (word2.text === "to") return arranged("(entry)", node, { key: left, value: right });
  const operator = operators2[word2.text];
  if (operator !== void 0) return arranged("(binary)", node, { left, operator: leaf("operator", word2, operator), right }, [left, right]);
  return arranged("(method)", node, { callee: word2, on: left, arguments: arranged("(list)", node, {}, [right]) });
}
var mostLinks = 24;
function hoistUnary(node) {
  const sign = /^[!-]/.exec(node.text)?.[0];
  const operand = sign === void 0 ? null : withoutSign(node, mostLinks);
  return operand ? arranged("(unary)", node, { operand }) : node;
}
function withoutSign(node, links2) {
  if (node.kind === "unary_expression") return node.field("argument");
  const [first2, ...rest] = node.children;
  if (!first2 || links2 === 0 || !["navigation_expression", "call_expression", "index_expression"].includes(node.kind)) return null;
  const start = withoutSign(first2, links2 - 1);
  if (!start) return null;
  const text3 = node.text.slice(1);
  return { ...arranged(node.kind, node, {}, [start, ...rest]), text: text3 };
}

// src/languages/syntax/kotlin.ts
var kotlin2 = {
  grammar: "kotlin",
  extensions: ["kt"],
  nameOf: (node) => plainName(node.children[0] ?? node),
  view: (root) => view(root, arrangeKotlin),
  mend: breakLines,
  shapes: {
    ...arrangedShapes,
    ...each({ as: "text" }, "string_literal", "multiline_string_literal"),
    character_literal: { as: "character" },
    number_literal: { as: "number" },
    ...each({ as: "name" }, "identifier", "this_expression", "super_expression"),
    navigation_expression: { as: "member", of: "#0", name: "#-1" },
    index_expression: { as: "index", of: "#0", key: "#1" },
    ...each({ as: "binary", left: "left", operator: "operator", right: "right" }, "binary_expression", "in_expression"),
    unary_expression: { as: "unary", operand: "argument" },
    as_expression: { as: "inner", field: "left" },
    ...each(
      { as: "inner" },
      "parenthesized_expression",
      "interpolation",
      "spread_expression",
      "labeled_expression",
      "annotated_lambda",
      "value_argument",
      "property_delegate"
    ),
    value_arguments: { as: "list" },
    collection_literal: { as: "list" },
    constructor_invocation: { as: "call", callee: ":user_type", arguments: ":value_arguments" },
    constructor_delegation_call: { as: "call", callee: ":identifier", arguments: ":value_arguments" },
    when_expression: { as: "cases" },
    when_subject: { as: "inner" },
    try_expression: { as: "default", first: "#0", otherwise: ":catch_block" },
    catch_block: { as: "inner" },
    assignment: { as: "assigns", left: "left", operator: "operator", right: "right" },
    block: { as: "block", last: "value" },
    lambda_literal: { as: "block", last: "returned" },
    enum_entry: { as: "declares", name: ":identifier", value: ":value_arguments" },
    ...each({ as: "scope", name: ":identifier", scope: "type" }, "class_declaration", "object_declaration"),
    ...each({ as: "scope", name: null, scope: "type" }, "companion_object", "object_literal"),
    anonymous_initializer: { as: "scope", name: null, scope: "initialiser" },
    secondary_constructor: { as: "scope", name: null, scope: "start" },
    ...noValues(
      "line_comment",
      "block_comment",
      "import",
      "package_header",
      "user_type",
      "nullable_type",
      "function_type",
      "type_parameters",
      "type_arguments",
      "type_constraints",
      "type_alias",
      "lambda_parameters",
      "shebang"
    )
  }
};
var telling2 = /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[};]|\bva[lr] [^\n={};"]{0,200}[ \t](?=get\s?\()/g;
function breakLines(text3) {
  return text3.replace(telling2, (match) => match === "}" ? "\r}" : match === ";" || match.startsWith("va") ? `${match}\r` : match);
}

// src/languages/syntax/objective-c.ts
var objectiveC2 = {
  grammar: "objc",
  extensions: ["m", "mm", "h"],
  nameOf: (node) => c2.nameOf(node),
  view: (root) => view(root, arrange),
  shapes: {
    ...arrangedShapes,
    ...c2.shapes,
    ...each({ as: "scope", name: ":identifier", scope: "type" }, "class_implementation", "class_interface", "category_implementation", "category_interface"),
    method_definition: { as: "scope", name: ":identifier", scope: "function" },
    block_literal: { as: "scope", name: null, scope: "function" },
    at_expression: { as: "inner" },
    array_literal: { as: "list" },
    dictionary_literal: { as: "record" },
    dictionary_pair: { as: "entry", key: "#0", value: "#1" },
    ...noValues("property_declaration", "method_declaration", "method_type", "method_parameter", "module_import", "protocol_reference_list")
  }
};
function arrange(node) {
  if (node.kind === "message_expression") return message(node);
  if (node.kind !== "conditional_expression" || node.field("consequence")) return node;
  return arranged("(default)", node, { first: node.field("condition"), otherwise: node.field("alternative") });
}
function message(node) {
  const receiver = node.field("receiver");
  const [callee = null, ...rest] = node.children.filter((child2) => child2.fieldName !== "receiver");
  const given = rest.flatMap((child2, index3) => {
    const label2 = rest[index3 - 1];
    if (child2.fieldName === "method") return [];
    return [label2?.fieldName === "method" ? arranged("(entry)", child2, { key: label2, value: child2 }) : child2];
  });
  return arranged("(method)", node, { on: receiver && allocated(receiver), callee, arguments: arranged("(list)", node, {}, given) });
}
function allocated(node) {
  const type = node.kind === "message_expression" && node.field("method")?.text === "alloc" ? node.field("receiver") : null;
  return type ?? node;
}

// src/languages/syntax/php.ts
function nameOf3(node) {
  return /^\$?(\w+)$/.exec(node.text)?.[1] ?? null;
}
var php2 = {
  grammar: "php",
  extensions: ["php", "inc", "phtml"],
  nameOf: nameOf3,
  declaresByAssigning: true,
  shapes: {
    ...each({ as: "text" }, "string", "nowdoc"),
    encapsed_string: { as: "interpolated", holes: ["variable_name", "subscript_expression", "member_access_expression"] },
    heredoc: { as: "inner", field: "value" },
    heredoc_body: { as: "interpolated", holes: ["variable_name", "subscript_expression", "member_access_expression"] },
    ...each({ as: "number" }, "integer"),
    ...each({ as: "name" }, "variable_name", "name", "relative_scope", "qualified_name"),
    ...each({ as: "member", of: "object", name: "name" }, "member_access_expression", "nullsafe_member_access_expression"),
    scoped_property_access_expression: { as: "member", of: "scope", name: "name" },
    class_constant_access_expression: { as: "member", of: 0, name: 1 },
    subscript_expression: { as: "index", of: 0, key: 1 },
    binary_expression: { as: "binary", left: "left", operator: "operator", right: "right" },
    unary_op_expression: { as: "unary", operand: "argument" },
    conditional_expression: { as: "choice", condition: "condition", then: "body", otherwise: "alternative" },
    function_call_expression: { as: "call", callee: "function", arguments: "arguments" },
    ...each({ as: "call", callee: "name", on: "object", arguments: "arguments" }, "member_call_expression", "nullsafe_member_call_expression"),
    scoped_call_expression: { as: "call", callee: "name", on: "scope", arguments: "arguments" },
    object_creation_expression: { as: "call", callee: 0, arguments: 1 },
    attribute: { as: "call", callee: 0, arguments: "parameters" },
    ...each({ as: "list" }, "arguments", "list_literal"),
    argument: { as: "argument", name: "name" },
    array_creation_expression: { as: "collection" },
    array_element_initializer: { as: "entry", key: 0, value: -1 },
    ...each({ as: "inner" }, "variadic_unpacking", "parenthesized_expression", "match_condition_list", "clone_expression", "error_suppression_expression"),
    cast_expression: { as: "inner", field: "value" },
    property_element: { as: "declares", name: "name", value: "default_value" },
    const_element: { as: "declares", name: 0, value: 1 },
    enum_case: { as: "declares", name: "name", value: "value" },
    assignment_expression: { as: "assigns", left: "left", right: "right" },
    augmented_assignment_expression: { as: "assigns", left: "left", operator: "operator", right: "right" },
    return_statement: { as: "returns" },
    ...each({ as: "branch", condition: "condition", then: "body", otherwise: "alternative" }, "if_statement", "else_if_clause"),
    ...each({ as: "case" }, "case_statement", "match_conditional_expression"),
    catch_clause: { as: "failure" },
    ...each({ as: "block" }, "compound_statement", "program"),
    global_declaration: { as: "outer" },
    ...each({ as: "scope", name: "name", scope: "type" }, "class_declaration", "trait_declaration", "interface_declaration", "enum_declaration"),
    ...each({ as: "scope", name: "name", scope: "function" }, "function_definition", "method_declaration"),
    ...each({ as: "scope", name: null, scope: "function" }, "anonymous_function", "arrow_function"),
    ...each({ as: "parameter", name: "name", value: "default_value" }, "simple_parameter", "property_promotion_parameter"),
    ...noValues("comment", "php_tag", "text", "namespace_use_declaration", "namespace_definition", "primitive_type", "named_type", "union_type", "optional_type", "visibility_modifier")
  }
};

// src/languages/syntax/python.ts
var python2 = {
  grammar: "python",
  extensions: ["py", "pyw", "pyi"],
  nameOf: plainName,
  declaresByAssigning: true,
  imported: importedByPython,
  // The fields of pydantic's settings and of data classes are defaults.
  isSettings: (node) => node.kind === "class_definition" && /\b(?:BaseSettings|BaseModel|Settings|Schema)\b/.test(node.field("superclasses")?.text ?? ""),
  shapes: {
    string: { as: "interpolated", holes: ["interpolation"] },
    interpolation: { as: "inner", field: "expression" },
    concatenated_string: { as: "adjacent" },
    ...each({ as: "number" }, "integer"),
    ...each({ as: "name" }, "identifier", "true", "false"),
    attribute: { as: "member", of: "object", name: "attribute" },
    subscript: { as: "index", of: "value", key: "subscript" },
    slice: { as: "range" },
    ...each({ as: "binary", left: "left", operator: "operator", right: "right" }, "binary_operator", "boolean_operator"),
    comparison_operator: { as: "binary", left: 0, operator: "operators", right: -1 },
    ...each({ as: "unary", operand: "argument" }, "unary_operator", "not_operator"),
    conditional_expression: { as: "choice", then: 0, condition: 1, otherwise: 2 },
    call: { as: "call", callee: "function", arguments: "arguments" },
    ...each({ as: "list" }, "list", "tuple", "set", "argument_list", "list_pattern", "tuple_pattern"),
    ...each({ as: "several" }, "expression_list", "pattern_list"),
    ...each({ as: "each", value: "body", loop: 1 }, "list_comprehension", "generator_expression"),
    dictionary: { as: "record" },
    pair: { as: "entry", key: "key", value: "value" },
    keyword_argument: { as: "entry", key: "name", value: "value" },
    ...each({ as: "inner" }, "dictionary_splat", "list_splat", "parenthesized_expression", "await", "case_pattern"),
    assignment: { as: "assigns", left: "left", right: "right" },
    augmented_assignment: { as: "assigns", left: "left", operator: "operator", right: "right" },
    named_expression: { as: "assigns", left: "name", right: "value" },
    ...each({ as: "returns" }, "return_statement", "yield"),
    ...each({ as: "branch", condition: "condition", then: "consequence", otherwise: "alternative" }, "if_statement", "elif_clause"),
    case_clause: { as: "case" },
    except_clause: { as: "failure" },
    global_statement: { as: "outer" },
    ...each({ as: "block" }, "block", "module"),
    class_definition: { as: "scope", name: "name", scope: "type" },
    function_definition: { as: "scope", name: "name", scope: "function" },
    lambda: { as: "scope", name: null, scope: "function" },
    ...each({ as: "parameters" }, "parameters", "lambda_parameters"),
    ...each({ as: "parameter", name: "name", value: "value" }, "default_parameter", "typed_default_parameter"),
    ...each({ as: "import" }, "import_statement", "import_from_statement"),
    ...noValues("comment", "type", "future_import_statement", "delete_statement")
  }
};

// src/languages/syntax/ruby.ts
function nameOf4(node) {
  if (node.kind === "instance_variable" || node.kind === "class_variable") return `self.${node.text.replace(/^@+/, "")}`;
  return node.children.length === 0 ? node.text.replace(/^\$/, "") : null;
}
var ruby3 = {
  grammar: "ruby",
  extensions: ["rb", "rake", "gemspec"],
  nameOf: nameOf4,
  declaresByAssigning: true,
  lastIsValue: true,
  shapes: {
    ...each({ as: "interpolated", holes: ["interpolation"] }, "string", "bare_string"),
    ...each({ as: "text" }, "simple_symbol", "hash_key_symbol"),
    chained_string: { as: "adjacent" },
    ...each({ as: "number" }, "integer"),
    ...each({ as: "name" }, "identifier", "constant", "instance_variable", "class_variable", "global_variable", "self"),
    scope_resolution: { as: "member", of: "scope", name: "name" },
    element_reference: { as: "index", of: "object", key: 1 },
    binary: { as: "binary", left: "left", operator: "operator", right: "right" },
    unary: { as: "unary", operand: "operand" },
    conditional: { as: "choice", condition: "condition", then: "consequence", otherwise: "alternative" },
    call: { as: "call", callee: "method", on: "receiver", arguments: "arguments", more: "block" },
    ...each({ as: "list" }, "array", "string_array", "symbol_array"),
    ...each({ as: "several" }, "argument_list", "left_assignment_list", "right_assignment_list"),
    hash: { as: "record" },
    pair: { as: "entry", key: "key", value: "value" },
    ...each({ as: "inner" }, "interpolation", "hash_splat_argument", "splat_argument", "parenthesized_statements", "pattern", "begin"),
    assignment: { as: "assigns", left: "left", right: "right" },
    operator_assignment: { as: "assigns", left: "left", operator: "operator", right: "right" },
    return: { as: "returns" },
    ...each({ as: "branch", condition: "condition", then: "consequence", otherwise: "alternative" }, "if", "elsif"),
    unless: { as: "branch", condition: "condition", then: "consequence", otherwise: "alternative", unless: true },
    if_modifier: { as: "branch", condition: "condition", then: "body", otherwise: "alternative" },
    unless_modifier: { as: "branch", condition: "condition", then: "body", otherwise: "alternative", unless: true },
    when: { as: "case" },
    rescue: { as: "failure" },
    ...each({ as: "block" }, "program", "body_statement", "block_body", "then", "else"),
    ...each({ as: "scope", name: "name", scope: "type" }, "class", "module"),
    ...each({ as: "scope", name: "name", scope: "function" }, "method", "singleton_method"),
    ...each({ as: "scope", name: null, scope: "function" }, "block", "do_block", "lambda"),
    ...each({ as: "parameters" }, "method_parameters", "block_parameters", "lambda_parameters"),
    ...each({ as: "parameter", name: "name", value: "value" }, "optional_parameter", "keyword_parameter"),
    ...noValues("comment", "superclass")
  }
};

// src/languages/syntax/rust.ts
function askedByCfg(node) {
  const attribute3 = node.kind === "attribute_item" ? node.children[0] : void 0;
  return attribute3 && /^(?:cfg|cfg_attr|test|tokio::test)\b/.test(attribute3.text) ? attribute3.field("arguments") ?? attribute3.children[0] ?? null : null;
}
var rust2 = {
  grammar: "rust",
  extensions: ["rs"],
  nameOf: plainName,
  lastIsValue: true,
  imported: importedByRust,
  asks: askedByCfg,
  shapes: {
    ...each({ as: "text" }, "string_literal", "raw_string_literal"),
    char_literal: { as: "character" },
    ...each({ as: "number" }, "integer_literal"),
    ...each({ as: "name" }, "identifier", "field_identifier", "self", "super", "crate"),
    field_expression: { as: "member", of: "value", name: "field" },
    scoped_identifier: { as: "member", of: "path", name: "name" },
    index_expression: { as: "index", of: 0, key: 1 },
    range_expression: { as: "range" },
    binary_expression: { as: "binary", left: "left", operator: "operator", right: "right" },
    unary_expression: { as: "unary", operand: -1 },
    call_expression: { as: "call", callee: "function", arguments: "arguments" },
    macro_invocation: { as: "call", callee: "macro", arguments: 1 },
    generic_function: { as: "inner", field: "function" },
    ...each({ as: "list" }, "arguments", "array_expression", "tuple_expression", "tuple_pattern", "token_tree"),
    struct_expression: { as: "inner", field: "body" },
    field_initializer_list: { as: "record" },
    field_initializer: { as: "entry", key: "field", value: "value" },
    shorthand_field_initializer: { as: "entry", key: 0, value: 0 },
    base_field_initializer: { as: "inner" },
    ...each({ as: "inner", field: "value" }, "reference_expression", "type_cast_expression"),
    ...each({ as: "inner" }, "parenthesized_expression", "else_clause", "await_expression", "try_expression", "unsafe_block", "match_pattern"),
    ...each({ as: "declares", name: "name", value: "value" }, "const_item", "static_item", "enum_variant"),
    let_declaration: { as: "declares", name: "pattern", value: "value" },
    assignment_expression: { as: "assigns", left: "left", right: "right" },
    compound_assignment_expr: { as: "assigns", left: "left", operator: "operator", right: "right" },
    return_expression: { as: "returns" },
    if_expression: { as: "branch", condition: "condition", then: "consequence", otherwise: "alternative" },
    match_arm: { as: "case" },
    block: { as: "block" },
    function_item: { as: "scope", name: "name", scope: "function" },
    closure_expression: { as: "scope", name: null, scope: "function" },
    ...each({ as: "scope", name: "name", scope: "type" }, "mod_item", "struct_item", "enum_item", "trait_item"),
    impl_item: { as: "scope", name: "type", scope: "type" },
    parameter: { as: "parameter", name: "pattern", value: "default_value" },
    attribute_item: { as: "attribute" },
    use_declaration: { as: "import" },
    ...noValues(
      "line_comment",
      "block_comment",
      "type_identifier",
      "primitive_type",
      "generic_type",
      "reference_type",
      "scoped_type_identifier",
      "visibility_modifier",
      "lifetime",
      "mutable_specifier",
      "type_arguments",
      "closure_parameters",
      "inner_attribute_item"
    )
  }
};

// src/languages/syntax/swift-links.ts
var links = /* @__PURE__ */ new Set(["navigation_expression", "call_expression", "postfix_expression"]);
var lastOperand = {
  additive_expression: "rhs",
  multiplicative_expression: "rhs",
  bitwise_operation: "rhs",
  comparison_expression: "rhs",
  equality_expression: "rhs",
  conjunction_expression: "rhs",
  disjunction_expression: "rhs",
  infix_expression: "rhs",
  nil_coalescing_expression: "if_nil",
  ternary_expression: "if_false",
  range_expression: "end",
  prefix_expression: "target",
  try_expression: "expr",
  await_expression: "expr"
};
var mostLinks2 = 24;
function sinkLinks(node) {
  const chain = [];
  let base = node;
  for (; base && links.has(base.kind) && chain.length < mostLinks2; base = base.children[0] ?? null) chain.push(base);
  const place3 = base && lastOperand[base.kind];
  const operand = place3 && base?.field(place3);
  if (!base || !operand || base.text.startsWith(".")) return null;
  const length = base.text.length;
  const linked2 = chain.reduceRight((inside2, link2) => relinked(link2, inside2, operand.text + link2.text.slice(length)), operand);
  const from = base;
  return { ...arranged(base.kind, node, {}, [...base.children.slice(0, -1), linked2]), field: (name2) => name2 === place3 ? linked2 : from.field(name2) };
}
function relinked(link2, inside2, text3) {
  const [, ...rest] = link2.children;
  return { ...arranged(link2.kind, link2, {}, [inside2, ...rest]), text: text3, field: (name2) => name2 === "target" ? inside2 : link2.field(name2) };
}

// src/languages/syntax/swift-arrange.ts
function arrangeSwift(node) {
  return Object.hasOwn(arrangements2, node.kind) ? arrangements2[node.kind]?.(node) ?? node : node;
}
var arrangements2 = {
  line_string_literal: template3,
  multi_line_string_literal: template3,
  raw_string_literal: rawText,
  property_declaration: properties2,
  enum_entry: enumEntries,
  function_declaration: functionOf3,
  init_declaration: functionOf3,
  function_body: body,
  control_transfer_statement: (node) => node.text.startsWith("return") ? arranged("(return)", node, { value: node.field("result") }) : node,
  if_statement: branch3,
  guard_statement: guard2,
  switch_entry: switchEntry,
  call_expression: call2,
  navigation_expression: navigation,
  postfix_expression: (node) => sinkLinks(node) ?? node,
  value_argument: (node) => node.field("name") ? arranged("(entry)", node, { key: childOf(node, "value_argument_label"), value: node.field("value") }) : node,
  value_argument_label: (node) => node.children[0] ?? node,
  dictionary_literal: dictionary2,
  tuple_expression: tuple
};
function template3(node) {
  if (!node.children.some((child2) => child2.kind === "interpolated_expression")) return node;
  const parts2 = node.children.map((child2) => child2.kind === "interpolated_expression" ? child2 : leaf("(piece)", child2, unescape(child2.text)));
  return arranged("(template)", node, {}, parts2);
}
function rawText(node) {
  const parts2 = node.children.flatMap((child2) => {
    const [inside2] = child2.children.filter((one) => one.kind === "interpolated_expression");
    return inside2 ? [inside2] : [leaf("(piece)", child2, child2.text.replace(/^#+"{1,3}|"{1,3}#+$/g, ""))];
  });
  return arranged("(template)", node, {}, parts2);
}
var besideValue2 = /* @__PURE__ */ new Set([
  "modifiers",
  "value_binding_pattern",
  "type_annotation",
  "type_constraints",
  "pattern",
  "computed_property",
  "willset_didset_block",
  "comment",
  "multiline_comment"
]);
var storing = /^@(?:AppStorage|SceneStorage|UserDefault|Default|Stored)\b/m;
function properties2(node) {
  const modifiers2 = childOf(node, "modifiers");
  const kind = modifiers2 && storing.test(modifiers2.text) ? "(parameter)" : "(declaration)";
  const parts2 = node.children.flatMap((child2, index3) => {
    if (child2.kind !== "pattern" || child2.fieldName !== "name") return [];
    const rest = node.children.slice(index3 + 1);
    const next = rest.findIndex((one) => one.kind === "pattern" && one.fieldName === "name");
    return property2(child2, next < 0 ? rest : rest.slice(0, next), kind);
  });
  const observers = childOf(node, "willset_didset_block");
  return arranged("(properties)", node, {}, [...modifiers2 ? [modifiers2] : [], ...parts2, ...observers ? [observers] : []]);
}
function property2(name2, rest, kind) {
  const computed = rest.find((one) => one.kind === "computed_property");
  if (computed) return gettersOf(name2, computed);
  const value = rest.find((one) => !besideValue2.has(one.kind)) ?? null;
  const closure = value && calledClosure(value);
  return [closure ? getter(name2, closure) : arranged(kind, name2, { name: name2, value })];
}
function gettersOf(name2, computed) {
  const accessors = computed.children.filter((one) => one.kind !== "statements");
  const bodies = [childOf(computed, "statements"), ...accessors.filter((one) => one.kind === "computed_getter").map((one) => childOf(one, "statements"))];
  return [...bodies.flatMap((body2) => body2 ? [getter(name2, body2)] : []), ...accessors.filter((one) => one.kind !== "computed_getter")];
}
function getter(name2, statements2) {
  const inside2 = body(statements2);
  return arranged("(function)", statements2, { name: name2, body: inside2 }, [inside2]);
}
function body(node) {
  const statements2 = node.kind === "statements" ? node : childOf(node, "statements");
  return statements2?.children.length === 1 ? arranged("(value block)", statements2, {}, statements2.children) : statements2 ?? node;
}
function calledClosure(node) {
  const [closure, suffix] = node.children;
  return node.kind === "call_expression" && closure?.kind === "lambda_literal" && suffix?.text === "()" ? childOf(closure, "statements") ?? closure : null;
}
function enumEntries(node) {
  const entries2 = node.children.flatMap((child2, index3) => {
    const next = node.children[index3 + 1];
    return child2.fieldName === "name" ? [arranged("(declaration)", child2, { name: child2, value: next?.fieldName === "raw_value" ? next : null })] : [];
  });
  return arranged("(entries)", node, {}, entries2);
}
function functionOf3(node) {
  const parameters4 = node.children.flatMap((child2, index3) => {
    const next = node.children[index3 + 1];
    const name3 = child2.children.filter((one) => one.kind === "simple_identifier").at(-1) ?? null;
    return child2.kind === "parameter" ? [arranged("(parameter)", child2, { name: name3, value: next?.fieldName === "default_value" ? next : null })] : [];
  });
  const inside2 = node.field("body");
  const name2 = node.kind === "init_declaration" ? null : node.field("name");
  return arranged("(function)", node, { name: name2, body: inside2 && body(inside2) }, [...parameters4, ...inside2 ? [inside2] : []]);
}
function armsOf(node) {
  const asked3 = node.children.findIndex((child2) => child2.kind === "statements" || child2.kind === "else");
  const [head, tail] = asked3 < 0 ? [node.children, []] : [node.children.slice(0, asked3), node.children.slice(asked3)];
  const otherwise = tail.findIndex((child2) => child2.kind === "else");
  const tests = head.filter((child2) => child2.fieldName === "condition" && child2.kind !== "value_binding_pattern");
  const [test] = tests;
  const names4 = head.flatMap((child2, index3) => {
    return child2.fieldName === "bound_identifier" ? [arranged("(declaration)", child2, { name: child2, value: valueAfter(head, index3) })] : [];
  });
  const all = { ...arranged("(conditions)", node, {}, tests), text: head.map((one) => one.text).join(" ") };
  return {
    condition: tests.length === 1 && test && names4.length === 0 ? test : all,
    then: tail[0]?.kind === "statements" ? tail[0] : null,
    otherwise: otherwise < 0 ? null : tail[otherwise + 1] ?? null,
    names: names4
  };
}
function valueAfter(head, index3) {
  return head.slice(index3 + 1).find((one) => one.fieldName === "condition" && one.kind !== "value_binding_pattern") ?? null;
}
function branch3(node) {
  const { condition, then, otherwise, names: names4 } = armsOf(node);
  return arranged("(branch)", node, { condition, then, otherwise }, names4);
}
function guard2(node) {
  const { condition, otherwise, names: names4 } = armsOf(node);
  return arranged("(branch)", node, { condition, then: null, otherwise }, names4);
}
function switchEntry(node) {
  const labels = node.children.filter((child2) => child2.kind === "switch_pattern");
  const body2 = node.children.filter((child2) => child2.kind === "statements");
  const [label2] = labels;
  const one = labels.length === 1 && label2 ? label2 : labels.length > 1 ? arranged("(labels)", node, {}, labels) : leaf("(else)", node, "default");
  return arranged("(case)", node, {}, [one, ...body2]);
}
function call2(node) {
  const sunk = sinkLinks(node);
  if (sunk) return sunk;
  const [callee = null, suffix = null] = node.children;
  const given = suffix && childOf(suffix, "value_arguments");
  const closures = suffix?.children.filter((child2) => child2.kind === "lambda_literal") ?? [];
  if (given?.text.startsWith("[") && closures.length === 0) return arranged("(index)", node, { of: callee, key: given.children[0] ?? null });
  return arranged("(call)", node, { callee, arguments: arranged("(list)", node, {}, [...given?.children ?? [], ...closures]) });
}
function navigation(node) {
  return sinkLinks(node) ?? arranged("(member)", node, { of: node.field("target"), name: node.field("suffix")?.children[0] ?? null });
}
function dictionary2(node) {
  const entries2 = node.children.flatMap((child2, index3) => {
    const value = node.children[index3 + 1];
    return child2.fieldName === "key" && value ? [arranged("(entry)", child2, { key: child2, value })] : [];
  });
  return arranged("(record)", node, {}, entries2);
}
function tuple(node) {
  const entries2 = node.children.flatMap((child2, index3) => {
    const value = node.children[index3 + 1];
    return child2.fieldName === "name" && value ? [arranged("(entry)", child2, { key: child2, value })] : [];
  });
  if (entries2.length > 0) return arranged("(record)", node, {}, entries2);
  return arranged(node.children.length > 1 ? "(list)" : "(inner)", node, {}, node.children);
}

// src/languages/syntax/swift.ts
var swift2 = {
  grammar: "swift",
  extensions: ["swift"],
  nameOf: nameIn,
  view: (root) => view(root, arrangeSwift),
  branchesByLine: true,
  mend: (text3) => text3.replace(/^\uFEFF?[ \t]*#(?:if|elseif|else|endif|sourceLocation|warning|error)\b.*$/gm, ""),
  shapes: {
    ...arrangedShapes,
    ...each({ as: "number" }, "integer_literal", "hex_literal", "oct_literal", "bin_literal"),
    ...each({ as: "name" }, "simple_identifier", "self_expression", "super_expression", "type_identifier"),
    ...each({ as: "text" }, "line_string_literal", "multi_line_string_literal"),
    ...each(
      { as: "binary", left: "lhs", operator: "op", right: "rhs" },
      "additive_expression",
      "multiplicative_expression",
      "bitwise_operation",
      "comparison_expression",
      "equality_expression",
      "conjunction_expression",
      "disjunction_expression",
      "infix_expression"
    ),
    nil_coalescing_expression: { as: "default", first: "value", otherwise: "if_nil" },
    ternary_expression: { as: "choice", condition: "condition", then: "if_true", otherwise: "if_false" },
    prefix_expression: { as: "unary", operand: "target" },
    postfix_expression: { as: "inner", field: "target" },
    ...each({ as: "inner", field: "expr" }, "try_expression", "await_expression", "as_expression"),
    ...each({ as: "inner" }, "directly_assignable_expression", "switch_pattern", "pattern"),
    interpolated_expression: { as: "inner", field: "value" },
    value_argument: { as: "inner", field: "value" },
    array_literal: { as: "list" },
    assignment: { as: "assigns", left: "target", operator: "operator", right: "result" },
    switch_statement: { as: "cases" },
    ...each({ as: "block", last: "value" }, "statements", "lambda_literal"),
    ...each({ as: "scope", name: "name", scope: "type" }, "class_declaration", "protocol_declaration"),
    ...noValues(
      "comment",
      "multiline_comment",
      "import_declaration",
      "type_annotation",
      "user_type",
      "inheritance_specifier",
      "typealias_declaration",
      "value_binding_pattern",
      "directive",
      "type_parameters",
      "type_constraints",
      "lambda_function_type",
      "key_path_expression"
    )
  }
};
function nameIn(node) {
  const [only3, ...rest] = node.children;
  return only3 && rest.length === 0 ? nameIn(only3) : plainName(node);
}

// src/languages/syntax/typescript.ts
var typescript2 = {
  grammar: "typescript",
  extensions: ["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs"],
  nameOf: plainName,
  imported: importedByScript,
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
      "JsxExpression"
    ),
    ExportAssignment: { as: "exported", value: "expression" },
    ...each({ as: "import" }, "ImportDeclaration", "ExportDeclaration"),
    ...each(
      { as: "declares", name: "name", value: "initializer" },
      "VariableDeclaration",
      "PropertyDeclaration",
      "EnumMember"
    ),
    ...each({ as: "parameter", name: "name", value: "initializer" }, "Parameter"),
    BindingElement: { as: "taken", name: "name", key: "propertyName", value: "initializer" },
    ReturnStatement: { as: "returns" },
    IfStatement: { as: "branch", condition: "expression", then: "thenStatement", otherwise: "elseStatement" },
    CaseClause: { as: "case" },
    CatchClause: { as: "failure" },
    ...each({ as: "block" }, "Block", "SourceFile"),
    ...each({ as: "scope", name: "name", scope: "type" }, "ClassDeclaration", "ClassExpression", "EnumDeclaration", "ModuleDeclaration"),
    ...each({ as: "scope", name: "name", scope: "function" }, "FunctionDeclaration", "FunctionExpression", "MethodDeclaration", "ArrowFunction", "GetAccessor", "SetAccessor"),
    Constructor: { as: "scope", name: null, scope: "start" },
    ClassStaticBlockDeclaration: { as: "scope", name: null, scope: "initialiser" },
    ...noValues("InterfaceDeclaration", "TypeAliasDeclaration", "TypeReference", "LiteralType", "UnionType")
  }
};

// src/languages/syntax/tables.ts
var tables = [typescript2, java2, kotlin2, swift2, c2, cpp2, objectiveC2, python2, go2, rust2, dart2, csharp2, php2, ruby3];
var byExtension2 = /* @__PURE__ */ new Map();
for (const table2 of tables) for (const extension of table2.extensions) byExtension2.set(extension, [...byExtension2.get(extension) ?? [], table2]);
function syntaxesFor(path) {
  return byExtension2.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) ?? [];
}

// src/detect/credentials/abridge.ts
var mayConcernHashes = /ap[ip][^a-z]?(?:hash|id)|(?<digits>[0-9a-f]{8,}(?!p))|\\[xu][0-9a-f]{2}|(?:\d\s*,\s*){7}|(?:'.'\s*,\s*){7}|["'](?<encoded>[\w+/=-]{11,})["']/gi;
var fromCharacters = 32e3;
var blockCharacters = 200;
function abridge(text3) {
  if (text3.length < fromCharacters) return text3;
  const blocks2 = blocksOf(text3);
  if (!blocks2) return text3;
  const telling4 = [...text3.matchAll(mayConcernHashes)].filter(isTelling).map((match) => match.index);
  const parts2 = [];
  let from = 0;
  let next = 0;
  for (const { open: open3, close: close2 } of blocks2) {
    if (open3 < from || close2 - open3 < blockCharacters) continue;
    while (next < telling4.length && (telling4[next] ?? 0) < open3) next++;
    if ((telling4[next] ?? Infinity) < close2) continue;
    parts2.push(text3.slice(from, open3 + 1), "\n".repeat(countLines(text3, open3, close2)));
    from = close2;
  }
  parts2.push(text3.slice(from));
  return parts2.join("");
}
function isTelling({ groups }) {
  const piece2 = groups?.digits ?? groups?.encoded;
  return piece2 === void 0 || isPieceOfHash(piece2);
}
function blocksOf(text3) {
  const blocks2 = [];
  const stack = [];
  const token6 = /\\.|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|[{}]/g;
  for (let match = token6.exec(text3); match; match = token6.exec(text3)) {
    if (match[0] === "{") {
      stack.push(blocks2.length);
      blocks2.push({ open: match.index, close: -1 });
    } else if (match[0] === "}") {
      const block = blocks2[stack.pop() ?? -1];
      if (!block) return null;
      block.close = match.index;
    }
  }
  return stack.length === 0 ? blocks2 : null;
}
function countLines(text3, from, to) {
  let lines = 0;
  for (let at3 = text3.indexOf("\n", from); at3 >= 0 && at3 < to; at3 = text3.indexOf("\n", at3 + 1)) lines++;
  return lines;
}

// src/detect/credentials/build-test.ts
var token3 = /[A-Za-z_]\w*|\d+|&&|\|\||[!=<>]=|[!()<>]|[^\s\w]/g;
var mostTokens2 = 64;
var comparisons3 = /* @__PURE__ */ new Set(["==", "!=", "<", ">", "<=", ">="]);
var platforms2 = /* @__PURE__ */ new Set([
  "os",
  "arch",
  "canImport",
  "swift",
  "compiler",
  "hasFeature",
  "hasAttribute",
  "targetEnvironment",
  "__has_include",
  "__has_feature",
  "available"
]);
function readTest(text3) {
  const tokens2 = text3.match(token3) ?? [];
  if (tokens2.length > mostTokens2) return unknown;
  let at3 = 0;
  const next = () => tokens2[at3++];
  const either2 = () => chain("||", both2);
  const both2 = () => chain("&&", compared3);
  function chain(operator, part) {
    let left = part();
    while (tokens2[at3] === operator) {
      at3 += 1;
      left = { is: "operation", operator, left, right: part() };
    }
    return left;
  }
  function compared3() {
    const left = single3();
    const operator = tokens2[at3] ?? "";
    if (!comparisons3.has(operator)) return left;
    at3 += 1;
    return { is: "operation", operator, left, right: single3() };
  }
  function single3() {
    const one = next();
    if (one === void 0) return unknown;
    if (one === "!") return { is: "operation", operator: "!", left: single3(), right: unknown };
    if (one === "(") return closed(either2());
    if (/^\d/.test(one)) return { is: "number", number: Number(one), line: 0 };
    if (!/^[A-Za-z_]/.test(one)) return unknown;
    return tokens2[at3] === "(" ? called3(one) : { is: "name", path: [one] };
  }
  function called3(name2) {
    at3 += 1;
    if (!platforms2.has(name2)) return { is: "call", callee: [name2], on: null, arguments: [closed(either2())] };
    const end = tokens2.findIndex((one, index3) => index3 >= at3 && one === ")");
    const asked3 = tokens2.slice(at3, end < 0 ? tokens2.length : end).join("");
    at3 = end < 0 ? tokens2.length : end + 1;
    return { is: "name", path: [asked3 === "simulator" ? "simulator" : `__${name2}_${asked3}`] };
  }
  function closed(inside2) {
    if (tokens2[at3] === ")") at3 += 1;
    return inside2;
  }
  return either2();
}

// src/detect/credentials/build-lines.ts
var unconditional = () => [];
var directive = /^\uFEFF?[ \t]*#[ \t]*(if|ifdef|ifndef|elseif|elif|else|endif|error)\b(.*)$/;
var mostOpen = 64;
function buildLines(text3) {
  const arms = [];
  const open3 = [];
  text3.split("\n").forEach((source3, index3) => {
    const match = source3.includes("#") ? directive.exec(source3.replace(/\r$/, "")) : null;
    if (match) heed(match, index3 + 1, open3, arms);
  });
  if (arms.length === 0) return unconditional;
  return (line) => arms.filter((arm) => arm.from < line && line < arm.to).flatMap((arm) => arm.conditions);
}
function heed([, word2 = "", rest = ""], line, open3, arms) {
  const last = open3.at(-1);
  if (word2 === "error") {
    if (last) last.arm.conditions = [...last.arm.conditions, neverBuilt];
    return;
  }
  const starts2 = word2.startsWith("if");
  if (last && !starts2) {
    last.arm.to = line;
    open3.pop();
  }
  if (word2 === "endif" || !last && !starts2 || open3.length >= mostOpen) return;
  const failed = last && !starts2 ? [...last.failed, ...last.current ? [{ ...last.current, holds: !last.current.holds }] : []] : [];
  const current = word2 === "else" ? null : conditionOf7(word2, rest);
  const arm = { from: line, to: Infinity, conditions: [...failed, ...current ? [current] : []] };
  open3.push({ failed, current, arm });
  arms.push(arm);
}
function conditionOf7(word2, rest) {
  const test = rest.replace(/\/\/.*|\/\*.*/, "").trim().slice(0, 200);
  const asked3 = word2.endsWith("def") ? `defined(${test})` : test;
  return { decided: "build", test: readTest(asked3), holds: word2 !== "ifndef", text: `#${word2} ${test}`.slice(0, 100) };
}

// src/detect/credentials/literal-bindings.ts
var token4 = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?:@|[uL]|u8)?"(?:[^"\\\n]|\\.){0,400}"|'(?:[^'\\\n]|\\.){0,400}'|[^\s+\\]/g;
var named3 = /\b([A-Za-z_]\w*)(?:\[\d*\])?\s{0,4}(?::\s{0,4}[\w.?]{0,40}\s{0,4})?(?:=|:|\()\s{0,4}$/;
var speaks3 = /(?:api|app)_?hash/i;
var nearby2 = 160;
var mostPieces = 32;
function literalBindings(text3) {
  if (!/hash/i.test(text3)) return [];
  const lines = buildLines(text3);
  return runsOf(text3).flatMap(({ start, texts: texts3 }) => {
    const name2 = named3.exec(text3.slice(Math.max(0, start - nearby2), start))?.[1];
    const value = texts3.join("");
    if (name2 === void 0 || !speaks3.test(name2) || !holdings(value).some((one) => one.manner === "whole")) return [];
    const line = lineAt2(text3, start);
    return [{ kind: "initial", scope: [], target: [name2], value: { is: "text", text: value, line }, line, conditions: lines(line), replaceable: null }];
  });
}
function runsOf(text3) {
  const runs = [];
  let open3 = null;
  for (const match of text3.matchAll(token4)) {
    const [source3] = match;
    if (source3.startsWith("/")) continue;
    const literal2 = /^(?:@|[uL]|u8)?"|^'/.test(source3) && source3.length > 2;
    if (literal2 && open3 && open3.texts.length < mostPieces) open3.texts.push(literalText(source3));
    else if (literal2) runs.push(open3 = { start: match.index, texts: [literalText(source3)] });
    else open3 = null;
  }
  return runs;
}
function lineAt2(text3, offset) {
  let line = 1;
  for (let at3 = text3.indexOf("\n"); at3 >= 0 && at3 < offset; at3 = text3.indexOf("\n", at3 + 1)) line += 1;
  return line;
}

// src/detect/credentials/scope-names.ts
function scopeNames(kind, name2) {
  if (kind === "type") return name2 === null ? [] : name2.split("::");
  if (kind === "initialiser") return [initialiserScope];
  if (kind === "start") return [startScope];
  if (kind === "getter") return [];
  const parts2 = (name2 ?? "new").split("::");
  return [...parts2.slice(0, -1), `${parts2.at(-1) ?? ""}()`];
}
function shorten(text3) {
  const line = text3.replace(/\s+/g, " ").trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

// src/detect/credentials/build-arms.ts
var alternatives = /* @__PURE__ */ new Set(["preproc_else", "preproc_elif", "preproc_elifdef"]);
function buildArms(node, of2) {
  const hasTest = node.field("condition") ?? node.field("name");
  const arms = node.children.filter((child2) => alternatives.has(child2.kind));
  const body2 = node.children.filter((child2) => !alternatives.has(child2.kind)).slice(hasTest ? 1 : 0);
  const condition = buildCondition(node, of2);
  const never = body2.some((child2) => child2.text.startsWith("#error")) ? [neverBuilt] : [];
  return [{ conditions: [...condition, ...never], nodes: body2 }, { conditions: condition.map((one) => ({ ...one, holds: !one.holds })), nodes: arms }];
}
function buildCondition(node, of2) {
  const name2 = node.field("name");
  const test = node.field("condition");
  const text3 = shorten(node.text.split("\n", 1)[0] ?? "");
  if (test) return [{ decided: "build", test: of2(test), holds: true, text: text3 }];
  if (!name2) return [];
  const defined2 = { is: "call", callee: ["defined"], on: null, arguments: [{ is: "name", path: [name2.text] }] };
  return [{ decided: "build", test: defined2, holds: !/^#\s*(?:ifndef|elifndef)/.test(node.text), text: text3 }];
}

// src/detect/credentials/lower-lambda.ts
var values3 = /* @__PURE__ */ new Set([
  "text",
  "character",
  "number",
  "name",
  "template",
  "unary",
  "interpolated",
  "member",
  "index",
  "binary",
  "choice",
  "call",
  "adjacent",
  "list",
  "record",
  "collection",
  "inner"
]);
var longest7 = 400;
function lambdaValue(node, table2) {
  if (takesSomething(node, table2)) return null;
  const body2 = node.field("body");
  const only3 = body2 && unwrapped(body2, table2);
  const shape = only3 && table2.shapes[only3.kind];
  return shape && values3.has(shape.as) ? only3 : null;
}
function lambdaOfOne(node, table2) {
  const shape = table2.shapes[node.kind];
  if (shape?.as === "block" && node.kind === "lambda_literal") return lambdaInBraces(node, table2);
  return shape?.as === "scope" && shape.scope === "function" ? lambdaWithHead(node, table2) : null;
}
function lambdaWithHead(node, table2) {
  const parameters4 = node.field("parameters") ?? node.field("parameter");
  const [only3, ...more] = parameters4 ? parameters4.children.length === 0 ? [parameters4] : parameters4.children : [];
  const body2 = node.field("body");
  const value = body2 && unwrapped(body2, table2);
  const name2 = only3 && /[A-Za-z_]\w*/.exec(only3.text.replace(/^.*[&\s](?=\w)/, ""))?.[0];
  return name2 !== void 0 && more.length === 0 && value && isValueShape(table2.shapes[value.kind]) ? { name: name2, value } : null;
}
function lambdaInBraces(node, table2) {
  const head = node.children.find((child2) => child2.kind === "lambda_parameters" || child2.kind === "lambda_function_type");
  const body2 = node.children.filter((child2) => child2 !== head && !child2.kind.endsWith("comment")).flatMap((child2) => child2.kind === "statements" ? child2.children : [child2]);
  const [value, ...more] = body2;
  const name2 = head ? /^[^\w]*(\w+)[^,]*$/s.exec(head.text)?.[1] : /\$0\b|\bit\b/.exec(node.text.slice(0, longest7))?.[0];
  return name2 !== void 0 && value && more.length === 0 && isValueShape(table2.shapes[value.kind]) ? { name: name2, value } : null;
}
function isValueShape(shape) {
  return shape !== void 0 && (values3.has(shape.as) || shape.as === "branch");
}
function takesSomething(node, table2) {
  const parameters4 = node.field("parameters") ?? node.field("parameter");
  return parameters4?.children.some((child2) => table2.shapes[child2.kind]?.as !== "nothing") ?? false;
}
function unwrapped(node, table2) {
  if (table2.shapes[node.kind]?.as !== "block") return node;
  if (table2.lastIsValue !== true || node.children.length !== 1) return null;
  const inner = partOf2(node, 0, () => true);
  return inner && unwrapped(inner, table2);
}
function takes(shape) {
  return shape?.as === "parameter" || shape?.as === "parameters";
}
function isValue(shape) {
  return shape !== void 0 && shape.as !== "block";
}

// src/detect/credentials/statements.ts
var statements = /* @__PURE__ */ new Set([
  "block",
  "declares",
  "parameter",
  "assigns",
  "returns",
  "case",
  "scope",
  "macro",
  "build-branch",
  "build-error",
  "nothing",
  "outer",
  "parameters",
  "failure",
  "import",
  "exported",
  "taken"
]);
var idle2 = /* @__PURE__ */ new Set(["nothing", "build-error", "name"]);
var otherCase = { decided: "run", test: unknown, holds: false, text: "another case" };
var isIdle = (shape) => idle2.has(shape.as);
function isExpression(shape) {
  return shape !== void 0 && !statements.has(shape.as);
}
function isUnless(shape) {
  return shape?.as === "branch" && shape.unless === true;
}
function returnsLast(shape) {
  return shape?.as === "block" && shape.last === "returned";
}
function leavingTest(node, table2) {
  const shape = table2.shapes[node.kind];
  if (shape?.as !== "branch" || node.field(shape.otherwise)) return null;
  let last = node.field(shape.then);
  while (last && table2.shapes[last.kind]?.as === "block") last = last.children.at(-1) ?? null;
  const leaves3 = last && table2.shapes[last.kind]?.as === "returns";
  return leaves3 ? partOf2(node, shape.condition, (child2) => table2.shapes[child2.kind]?.as !== "nothing") : null;
}
function switchArms(nodes, table2, conditionOf8) {
  const failed = [];
  return nodes.flatMap((node) => {
    if (table2.shapes[node.kind]?.as !== "case") return [];
    const { label: label2, body: body2 } = caseParts(node, table2);
    const test = label2 && conditionOf8(label2);
    const conditions = test ? [test] : failed.length > 0 ? [...failed] : [otherCase];
    if (test) failed.push({ ...test, holds: !test.holds });
    return [{ test, conditions, body: body2 }];
  });
}
function caseParts(node, { shapes: shapes2 }) {
  const parts2 = node.children.filter((child2) => shapes2[child2.kind]?.as !== "nothing");
  const [first2 = null, ...rest] = parts2;
  if (first2 && /^(?:default|else|_):?$/.test(first2.text)) return { label: null, body: rest };
  return /^default\b/.test(node.text) ? { label: null, body: parts2 } : { label: first2, body: rest };
}

// src/detect/credentials/lower-branches.ts
var elseArms = /* @__PURE__ */ new Set(["elif_clause", "else_clause", "else_if_clause"]);
function createBranches({ table: table2, position, expressions: expressions2, part, walk, walkAll, bare: bare3, conditionOf: conditionOf8 }) {
  function block(nodes, returnsLast2 = false) {
    position.within({}, () => {
      walkInTurn(nodes, (node) => {
        if (returnsLast2 && node === nodes.at(-1) && isExpression(table2.shapes[node.kind])) bare3(node, "returned");
        else walk(node);
        const left = leavingTest(node, table2);
        if (left) position.demand(conditionOf8(left, isUnless(table2.shapes[node.kind])));
      });
    });
  }
  function walkInTurn(nodes, act) {
    let asked3 = [];
    for (const node of nodes) {
      const asks2 = table2.asks?.(node) ?? null;
      if (asks2) asked3 = [...asked3, { decided: "run", test: expressions2.of(asks2), holds: !/\bnot\s*\(/.test(asks2.text), text: shorten(node.text) }];
      else if (asked3.length > 0 && table2.shapes[node.kind]?.as !== "attribute") {
        position.within({ conditions: [...position.around().conditions, ...asked3] }, () => act(node));
        asked3 = [];
      } else act(node);
    }
  }
  function branch4(node, shape) {
    const condition = part(node, shape.condition);
    const test = condition && conditionOf8(condition, true);
    for (const child2 of node.children) if (table2.shapes[child2.kind]?.as === "declares" && child2.kind === "(declaration)") walk(child2);
    const start = node.field("initializer");
    if (start) walk(start);
    const arm = (bodies, holds3) => {
      const conditions = [...position.around().conditions, ...test ? [{ ...test, holds: holds3 }] : []];
      for (const body2 of bodies) if (body2) position.within({ conditions }, () => walk(body2));
    };
    const others2 = node.children.filter((child2) => elseArms.has(child2.kind));
    arm([node.field(shape.then)], shape.unless !== true);
    arm(others2.length > 0 ? others2 : [node.field(shape.otherwise)], shape.unless === true);
  }
  function switchCases(nodes) {
    for (const { conditions, body: body2 } of switchArms(nodes, table2, (label2) => conditionOf8(label2, true))) {
      position.within({ conditions: [...position.around().conditions, ...conditions] }, () => block(body2));
    }
  }
  function scope(node, shape) {
    const field3 = shape.name === null ? null : node.field(shape.name);
    const name2 = scopeNames(shape.scope, field3 && table2.nameOf(field3));
    const body2 = node.field("body");
    const value = body2 && (shape.scope === "function" || shape.scope === "getter") && isValue(table2.shapes[body2.kind]) ? body2 : null;
    const last = body2 && !value && table2.lastIsValue === true && shape.scope === "function" ? body2.children.at(-1) : void 0;
    position.within({ scope: [...position.around().scope, ...name2], settings: table2.isSettings?.(node) ?? false }, () => {
      if (last && isValueShape(table2.shapes[last.kind])) {
        walkAll(node.children.slice(0, -1));
        block(body2?.children.slice(0, -1) ?? []);
        position.bind(last, { kind: "returned", value: expressions2.of(last) });
        return;
      }
      const closure = body2 && returnsLast(table2.shapes[body2.kind]) ? body2 : null;
      for (const child2 of node.children) if ((!value || takes(table2.shapes[child2.kind])) && child2.kind !== closure?.kind) walk(child2);
      if (closure) block(closure.children, true);
      if (value) position.bind(value, { kind: "returned", value: expressions2.of(value) });
    });
  }
  function buildBranch(node) {
    for (const { conditions, nodes } of buildArms(node, expressions2.of)) position.within({ conditions: [...position.around().conditions, ...conditions] }, () => walkAll(nodes));
  }
  return { block, branch: branch4, switchCases, scope, buildBranch, walkInTurn };
}

// src/detect/credentials/lower-targets.ts
function namesWithin(node, shape) {
  const several = shape?.as === "several" || shape?.as === "list";
  return several && node.children.length > 0 ? node.children : [node];
}
function shares(value, count2) {
  if (count2 === 1) return [value];
  if (value.is === "list" && value.entries.length === count2) return value.entries;
  const apart2 = value.is === "name" || value.is === "list" || value.is === "index" || value.is === "call" && /^r?split$|^explode$/i.test(value.callee.at(-1) ?? "");
  return Array.from({ length: count2 }, (_, at3) => {
    if (apart2) return { is: "index", of: value, key: { is: "number", number: at3, line: 0 } };
    return at3 === 0 ? value : unknown;
  });
}
var mostDepth17 = 20;
function takenFrom(pattern2, from, tools2, depth = mostDepth17) {
  return pattern2.children.flatMap((node) => {
    const shape = tools2.table.shapes[node.kind];
    if (shape?.as !== "taken" || depth === 0) return [{ node, name: null, value: unknown, hasDefault: false }];
    const named7 = node.field(shape.name);
    const name2 = named7 && tools2.table.nameOf(named7);
    const key = (node.field(shape.key) ?? named7)?.text ?? "";
    const preset3 = node.field(shape.value);
    const own4 = from.is === "opaque" ? unknown : { is: "index", of: from, key: { is: "text", text: key, line: node.line } };
    const value = preset3 ? { is: "default", first: own4, otherwise: tools2.of(preset3) } : own4;
    return named7 && !name2 ? takenFrom(named7, value, tools2, depth - 1) : [{ node, name: name2, value, hasDefault: preset3 !== null }];
  });
}

// src/detect/credentials/macro.ts
var token5 = /(?:[uUL]|u8|@)?"(?:[^"\\\n]|\\[\s\S])*"|[0-9][0-9a-zA-Z']*|[A-Za-z_]\w*|\/\/.*|\/\*[\s\S]*?\*\/|\S/g;
var longest8 = 2e3;
function macroValue(source3, line) {
  const tokens2 = (source3.slice(0, longest8).match(token5) ?? []).filter((one) => !one.startsWith("//") && !one.startsWith("/*") && !/^[()\\]$/.test(one));
  const parts2 = tokens2.map((one) => tokenValue(one, line));
  return parts2.length === 0 ? unknown : parts2.length === 1 && parts2[0] ? parts2[0] : { is: "join", parts: parts2 };
}
function tokenValue(source3, line) {
  if (source3.includes('"')) return { is: "text", text: literalText(source3.replace(/^@/, "")), line };
  if (/^[0-9a-fA-F]{32}$/.test(source3)) return { is: "text", text: source3, line };
  const number4 = literalNumber(source3);
  if (number4 !== null) return { is: "number", number: number4, line };
  return /^[A-Za-z_]\w*$/.test(source3) ? { is: "name", path: [source3] } : unknown;
}

// src/detect/credentials/lower-declarations.ts
function createDeclarations2({ table: table2, position, expressions: expressions2, part, walk, walkAll }) {
  function declaration(node, shape) {
    const named7 = part(node, shape.name);
    const last = part(node, shape.value);
    const valued = typeof shape.value === "number" && last?.text === named7?.text && last?.line === named7?.line ? null : last;
    const value = expressions2.of(valued);
    const names4 = named7 ? declaredNames(node, named7, valued) : [];
    shares(value, names4.length || 1).forEach((share3, at3) => {
      const name2 = names4[at3] && table2.nameOf(names4[at3]);
      position.bind(node, name2 ? { kind: "initial", target: name2.split("::"), value: share3, replaceable: shape.as === "parameter" ? name2 : null } : { kind: "bare", value: share3 });
      if (!name2 && names4[at3]) apart2(names4[at3], share3);
    });
    if (shape.as === "declares" && shape.beside) accessors(node, named7, shape.beside);
  }
  function apart2(pattern2, value) {
    for (const { node, name: name2, value: share3, hasDefault } of takenFrom(pattern2, value, { table: table2, of: expressions2.of })) {
      if (name2 === null) walk(node);
      else position.bind(node, { kind: "initial", target: [name2], value: share3, replaceable: hasDefault ? name2 : null });
    }
  }
  function declaredNames(node, named7, valued) {
    if (valued && table2.shapes[valued.kind]?.as === "several") return node.children.filter((child2) => child2.kind === named7.kind);
    return namesWithin(named7, table2.shapes[named7.kind]);
  }
  function accessors(node, named7, kinds2) {
    const name2 = named7 && table2.nameOf(named7);
    position.within({ scope: [...position.around().scope, ...scopeNames("function", name2)] }, () => walkAll(node.children.filter((child2) => kinds2.includes(child2.kind))));
  }
  function assignment4(node, shape) {
    const left = node.field(shape.left);
    const names4 = left ? namesWithin(left, table2.shapes[left.kind]) : [];
    const value = names4.length > 1 || shape.declares ? expressions2.of(node.field(shape.right)) : null;
    if (value) {
      shares(value, names4.length).forEach((share3, at3) => {
        const target2 = expressions2.targetOf(names4[at3] ?? null);
        position.bind(node, { kind: shape.declares || position.isNew(target2) ? "initial" : "assigned", target: target2, value: share3 });
      });
      return;
    }
    const one = expressions2.assignment(node, shape);
    if (one) assigned2(node, one);
    else position.bind(node, { kind: "bare", value: expressions2.of(node) });
  }
  function assigned2(node, { target: target2, value, environment: environment2 }) {
    const replaceable = position.around().settings && target2.length === 1 ? target2[0] ?? null : null;
    position.bind(node, { kind: environment2 ? "defined" : position.isNew(target2) ? "initial" : "assigned", target: target2, value, replaceable });
  }
  function returned(node) {
    const several = node && table2.shapes[node.kind]?.as === "several" ? node.children : [node];
    return several.map((one) => expressions2.of(one));
  }
  function parameters4(node) {
    for (const child2 of node.children) {
      const name2 = table2.shapes[child2.kind]?.as === "name" ? table2.nameOf(child2) : null;
      if (name2 === null) walk(child2);
      else position.bind(child2, { kind: "initial", target: [name2], value: unknown });
    }
  }
  function imports3(node) {
    for (const { alias, module, name: name2 } of table2.imported?.(node) ?? []) {
      position.bind(node, { kind: "initial", target: [alias], value: module === "" ? { is: "name", path: [name2] } : { is: "import", module, name: name2 } });
    }
  }
  function macro(node, shape) {
    const name2 = node.field(shape.name)?.text;
    if (name2 !== void 0) position.bind(node, { kind: "defined", target: [name2], value: macroValue(node.field(shape.value)?.text ?? "", node.line) });
  }
  return { declaration, assignment: assignment4, assigned: assigned2, returned, parameters: parameters4, imports: imports3, macro };
}

// src/detect/credentials/lower-arms.ts
function createArms({ table: table2, of: of2, part, field: field3, walk }) {
  function choice2(node, shape) {
    const condition = part(node, shape.condition);
    if (!condition) return unknown;
    if (!part(node, shape.then)) return { is: "default", first: of2(condition), otherwise: field3(node, shape.otherwise) };
    return armsOf2(node, walk.condition(condition, true), shape);
  }
  function cases(node) {
    const arms = switchArms(node.children, table2, (label2) => walk.condition(label2, true)).map(({ test, body: body2 }) => {
      return { test, value: test ? walk.under(test, () => blockValue(body2)) : blockValue(body2) };
    });
    return arms.reduceRight((otherwise, { test, value }) => test ? { is: "choice", condition: test, then: value, otherwise } : value, unknown);
  }
  function worthOf(node, shape) {
    if (shape.as === "block") return blockValue(node.children);
    if (shape.as === "branch") {
      const condition = part(node, shape.condition);
      return condition && armsOf2(node, walk.condition(condition, shape.unless !== true), shape);
    }
    const label2 = part(node, 0);
    if (shape.as !== "case" || !label2) return null;
    return { is: "choice", condition: walk.condition(label2, true), then: field3(node, -1), otherwise: unknown };
  }
  function armsOf2(node, condition, shape) {
    const then = walk.under(condition, () => field3(node, shape.then));
    return { is: "choice", condition, then, otherwise: walk.under({ ...condition, holds: !condition.holds }, () => field3(node, shape.otherwise)) };
  }
  function blockValue(nodes) {
    const last = nodes.at(-1);
    const worth = last && (table2.lastIsValue === true || isExpression(table2.shapes[last.kind]) || table2.shapes[last.kind]?.as === "block") ? last : null;
    for (const node of worth ? nodes.slice(0, -1) : nodes) walk.statement(node);
    return worth ? of2(worth) : unknown;
  }
  return { choice: choice2, cases, worthOf };
}

// src/detect/credentials/lower-call.ts
function lowerCall(node, shape, tools2) {
  const { of: of2, part, all } = tools2;
  const callee = part(node, shape.callee);
  if (!callee) return callOf(null, [/^\w*/.exec(node.text)?.[0] ?? ""], all(node.children));
  const more = shape.more === void 0 ? null : part(node, shape.more);
  const given = [...argumentsOf(part(node, shape.arguments), tools2), ...all(more ? [more] : [])];
  const on = shape.on === void 0 ? null : node.field(shape.on);
  const { owner, name: name2 } = on ? { owner: of2(on), name: callee.text } : calledBy2(callee, tools2);
  if (name2 === null) return { is: "opaque", parts: [...owner ? [owner] : [], ...given] };
  return (owner && mapped(owner, name2, { lambda: more ?? part(node, shape.arguments), given, tools: tools2 })) ?? called2(on, owner, name2, given);
}
function mapped(owner, name2, { lambda: within3, given, tools: tools2 }) {
  const lambda = mapping.test(name2) || joining.test(name2) ? lambdaIn2(within3, tools2) : null;
  const each2 = lambda && { is: "each", name: lambda.name, of: owner, value: tools2.of(lambda.value) };
  return each2 && joining.test(name2) ? callOf(each2, [name2], given.filter((one) => one.is === "text")) : each2;
}
function called2(on, owner, name2, given) {
  return owner?.is === "name" && !on ? callOf(null, [...owner.path, name2], given) : callOf(owner, [name2], given);
}
function calledBy2(callee, { table: table2, of: of2 }) {
  const shape = table2.shapes[callee.kind];
  const called3 = isPlain(shape) ? null : of2(callee);
  if (!called3) return { owner: null, name: callee.text.replace(/<[\s\S]*$/, "") };
  if (called3.is === "name") return { owner: called3.path.length > 1 ? { is: "name", path: called3.path.slice(0, -1) } : null, name: called3.path.at(-1) ?? "" };
  return called3.is === "index" && called3.key.is === "text" ? { owner: called3.of, name: called3.key.text } : { owner: called3, name: null };
}
var mapping = /^(?:map|select|collect|compactMap|flatMap)$/i;
var joining = /^joinToString$/;
function lambdaIn2(given, { table: table2 }) {
  const nodes = given ? [given, ...given.children, ...given.children.flatMap((child2) => child2.children)] : [];
  return nodes.map((one) => lambdaOfOne(one, table2)).find((one) => one !== null) ?? null;
}
function argumentsOf(given, { table: table2, of: of2, all }) {
  if (!given) return [];
  return table2.shapes[given.kind]?.as === "each" ? [of2(given)] : all(given.children);
}
function isPlain(shape) {
  return shape === void 0 || shape.as === "name" || shape.as === "nothing";
}

// src/detect/credentials/lower-record.ts
function entriesOf(node, tools2) {
  return valuesIn(node, tools2).flatMap((child2) => entryOf3(child2, tools2));
}
function entryOf3(node, tools2) {
  const { table: table2, of: of2, part, all } = tools2;
  const shape = table2.shapes[node.kind];
  if (shape?.as === "scope") {
    tools2.walk.statement(node);
    return [];
  }
  const assigned2 = shape?.as === "assigns" ? tools2.assignment(node, shape) : null;
  if (assigned2) return [{ key: assigned2.target.at(-1) ?? "", value: assigned2.value }];
  if (shape?.as !== "entry") return [{ key: "", value: of2(node) }];
  const key = part(node, shape.key) ?? node.children[0] ?? null;
  const value = shape.value === null ? { is: "opaque", parts: all(node.children.slice(1)) } : of2(part(node, shape.value));
  return [{ key: key ? keyText(key) : "", value }];
}
function hasKeys(node, tools2) {
  return valuesIn(node, tools2).some((child2) => tools2.table.shapes[child2.kind]?.as === "assigns" || hasKey(child2, tools2));
}
function hasKey(node, tools2) {
  const shape = tools2.table.shapes[node.kind];
  return shape?.as === "entry" && (typeof shape.key === "string" || shape.value === 0 || valuesIn(node, tools2).length > 1);
}
function lowerArgument(node, label2, { of: of2, part }) {
  const name2 = node.field(label2);
  const value = of2(part(node, -1));
  return name2 ? { is: "record", entries: [{ key: keyText(name2), value }] } : value;
}
function valuesIn(node, { table: table2 }) {
  return node.children.filter((child2) => table2.shapes[child2.kind]?.as !== "nothing");
}
function keyText(node) {
  return literalText(node.text.replace(/^[.:](?=\w)|(?<=\w)\s*:$/g, ""));
}

// src/detect/credentials/environment.ts
var dotted = /^(?:process\.env|import\.meta\.env|Bun\.env)\.([^.]+)$/;
var environment = /^(?:environ|env|_env|_server|environment)$/i;
function environmentOr(path) {
  const read2 = dotted.exec(path.join("."));
  return read2 ? { is: "environment", name: read2[1] ?? "" } : { is: "name", path };
}
function environmentAt(of2, key) {
  return of2.is === "name" && key.is === "text" && holdsEnvironment(of2.path) ? { is: "environment", name: key.text } : { is: "index", of: of2, key };
}
function holdsEnvironment(path) {
  return environment.test(path.at(-1) ?? "");
}

// src/detect/credentials/lower-text.ts
var opening3 = /^[A-Za-z0-9@$]*(?:"""|'''|["'`])/;
var longest9 = 8e3;
var told = /([A-Za-z_]\w*)\s*=\s*("(?:[^"\\]|\\.)*")/g;
function interpolated(node, holes, of2) {
  const source3 = node.text;
  if (holes.length === 0) return { is: "text", text: literalText(source3), line: node.line };
  const start = opening3.exec(source3)?.[0] ?? "";
  const quote4 = start.replace(/^[A-Za-z0-9@$]*/, "");
  const parts2 = [];
  let at3 = start.length;
  for (const hole of holes) {
    const from = source3.indexOf(hole.text, at3);
    if (from < 0) break;
    parts2.push(piece(source3.slice(at3, from), node.line), of2(hole));
    at3 = from + hole.text.length;
  }
  parts2.push(piece(source3.slice(at3, source3.length - quote4.length), node.line));
  return { is: "join", parts: parts2.filter((part) => part.is !== "text" || part.text !== "") };
}
function piece(source3, line) {
  return { is: "text", text: unescape(source3.replace(/^\}|\{$/g, "")), line };
}
function attributeEntries(node) {
  return [...node.text.slice(0, longest9).matchAll(told)].map(([, key = "", value = ""]) => ({
    key,
    value: { is: "text", text: literalText(value), line: node.line }
  }));
}
var colons = /^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?\s*)?$/;
var dots = /^\s*(-?\d+)?\s*\.\.([.=<]?)\s*(-?\d+)?\s*$/;
function sliced(of2, range, line) {
  const source3 = range.slice(0, 80);
  const [, start, end, step = "1"] = colons.exec(source3) ?? [];
  if (step === "-1" && start === void 0 && end === void 0) return { is: "call", callee: ["reversed"], on: of2, arguments: [] };
  const ends2 = colons.test(source3) ? [start, end] : dottedEnds(source3);
  if (!ends2 || step !== "1") return { is: "opaque", parts: [of2] };
  const given = [ends2[0] ?? "0", ...ends2[1] === void 0 ? [] : [ends2[1]]];
  return { is: "call", callee: ["slice"], on: of2, arguments: given.map((one) => ({ is: "number", number: Number(one), line })) };
}
function dottedEnds(source3) {
  const match = dots.exec(source3);
  return match && [match[1], match[2] === "=" && match[3] !== void 0 ? String(Number(match[3]) + 1) : match[3]];
}

// src/detect/credentials/lower-member.ts
var assigning2 = /* @__PURE__ */ new Set(["=", "??=", "||=", ":=", "+=", ".="]);
function lowerMember(node, shape, { of: of2, part }) {
  const on = part(node, shape.of);
  const owner = on ? of2(on) : null;
  const name2 = part(node, shape.name);
  const rest = name2 ? of2(name2) : unknown;
  const path = rest.is === "name" ? rest.path : [name2?.text ?? ""];
  if (!owner) return { is: "name", path: on ? [on.text, ...path] : path };
  if (owner.is === "name") return environmentOr([...owner.path, ...path]);
  return { is: "index", of: owner, key: { is: "text", text: path.at(-1) ?? "", line: node.line } };
}
function lowerIndex(node, shape, { table: table2, of: of2, part, field: field3 }) {
  const on = field3(node, shape.of);
  const key = part(node, shape.key);
  if (key && table2.shapes[key.kind]?.as === "range") return sliced(on, key.text, key.line);
  return environmentAt(on, of2(key));
}
function lowerAssignment(node, shape, { field: field3 }) {
  const operator = shape.operator === void 0 ? "=" : node.field(shape.operator)?.text ?? "";
  if (!assigning2.has(operator)) return null;
  const left = field3(node, shape.left);
  const target2 = targetOf(left);
  const right = field3(node, shape.right);
  if (operator === "=" || operator === ":=") return { target: target2, value: right, right, ...left.is === "environment" ? { environment: true } : {} };
  const before = { is: "name", path: target2 };
  if (operator === "+=" || operator === ".=") return { target: target2, value: { is: "operation", operator: "+", left: before, right }, right };
  return { target: target2, value: { is: "default", first: before, otherwise: right }, right };
}
function targetOf(left) {
  if (left.is === "name") return left.path;
  if (left.is === "environment") return [left.name];
  if (left.is === "text") return [left.text];
  if (left.is === "index" && left.key.is === "text") return [...targetOf(left.of), left.key.text];
  if (left.is === "list") return left.entries.length === 1 && left.entries[0] ? targetOf(left.entries[0]) : [];
  return left.is === "call" && left.arguments.length === 0 ? [...left.on ? targetOf(left.on) : [], ...left.callee] : [];
}

// src/detect/credentials/lower-expression.ts
var mostDepth18 = 120;
var guards = /* @__PURE__ */ new Set(["&&", "and"]);
var longestText = 400;
var alternatives2 = /* @__PURE__ */ new Set(["??", "||", "?:", "or"]);
function createExpressions(table2, walk) {
  let depth = 0;
  function of2(node) {
    if (!node || depth >= mostDepth18) return unknown;
    depth += 1;
    try {
      return shaped(node, table2.shapes[node.kind]);
    } finally {
      depth -= 1;
    }
  }
  const holds3 = (node) => table2.shapes[node.kind]?.as !== "nothing";
  const part = (node, which) => partOf2(node, which, holds3);
  const all = (nodes) => nodes.filter(holds3).map(of2);
  const field3 = (node, which) => of2(part(node, which));
  const assignment4 = (node, shape) => lowerAssignment(node, shape, tools2);
  const tools2 = { table: table2, of: of2, part, all, field: field3, assignment: assignment4, walk, targetOf: (node) => targetOf(of2(node)) };
  const arms = createArms(tools2);
  function shaped(node, shape) {
    switch (shape?.as) {
      case "text":
      case "character":
        return { is: "text", text: literalText(node.text), line: node.line };
      case "number":
        return number4(node);
      case "name":
        return { is: "name", path: (table2.nameOf(node) ?? node.text).split(".") };
      case "fragment":
        return { is: "text", text: node.text, line: node.line };
      case "interpolated":
        return interpolated(node, node.children.filter((child2) => shape.holes.includes(child2.kind)), of2);
      case "template":
      case "adjacent":
        return { is: "join", parts: node.children.filter((child2) => table2.shapes[child2.kind]).map(of2) };
      case "list":
        return { is: "list", entries: all(node.children), line: node.line };
      default:
        return held2(node, shape);
    }
  }
  function held2(node, shape) {
    switch (shape?.as) {
      case "record":
        return { is: "record", entries: entriesOf(node, tools2) };
      case "collection":
        return hasKeys(node, tools2) ? { is: "record", entries: entriesOf(node, tools2) } : { is: "list", entries: all(node.children), line: node.line };
      case "several":
        return several(node);
      case "entry":
        return hasKey(node, tools2) ? { is: "record", entries: entryOf3(node, tools2) } : of2(part(node, -1));
      case "argument":
        return lowerArgument(node, shape.name, tools2);
      case "attribute":
        return callOf(null, ["attribute"], [{ is: "record", entries: attributeEntries(node) }]);
      default:
        return composed(node, shape);
    }
  }
  function composed(node, shape) {
    switch (shape?.as) {
      case "member":
        return lowerMember(node, shape, tools2);
      case "index":
        return lowerIndex(node, shape, tools2);
      case "piece":
        return sliced(field3(node, shape.of), node.text.slice(node.text.lastIndexOf("[") + 1, -1), node.line);
      case "binary":
      case "assigns":
        return binary(node, shape);
      case "unary":
        return unary3(node, shape.operand);
      case "choice":
        return arms.choice(node, shape);
      case "cases":
        return arms.cases(node);
      case "default":
        return { is: "default", first: field3(node, shape.first), otherwise: field3(node, shape.otherwise) };
      case "call":
        return lowerCall(node, shape, tools2);
      case "inner":
        return field3(node, shape.field ?? -1);
      case "each":
        return each2(node, shape);
      default:
        return nested(node, shape);
    }
  }
  function nested(node, shape) {
    if (shape?.as === "nothing") return unknown;
    if (!shape) return { is: "opaque", parts: all(node.children) };
    const lambda = shape.as === "scope" && shape.scope === "function" ? lambdaValue(node, table2) : null;
    if (lambda) return of2(lambda);
    const worth = table2.lastIsValue === true || shape.as === "case" || shape.as === "branch" || shape.as === "block" && shape.last ? arms.worthOf(node, shape) : null;
    if (worth) return worth;
    walk.statement(node);
    return unknown;
  }
  function number4(node) {
    const value = literalNumber(node.text);
    return value === null ? unknown : { is: "number", number: value, line: node.line };
  }
  function each2(node, shape) {
    const loop = part(node, shape.loop);
    const name2 = loop && part(loop, 0);
    return name2 ? { is: "each", name: name2.text, of: field3(loop, -1), value: field3(node, shape.value) } : unknown;
  }
  function binary(node, shape) {
    const assigned2 = shape.as === "assigns" ? assignment4(node, shape) : null;
    if (assigned2) {
      walk.assigned(node, assigned2);
      return assigned2.right;
    }
    const operator = shape.operator === void 0 ? "=" : node.field(shape.operator)?.text ?? "";
    const left = field3(node, shape.left);
    const right = guards.has(operator) || alternatives2.has(operator) ? guarded2(node, shape, left, guards.has(operator)) : field3(node, shape.right);
    return alternatives2.has(operator) ? { is: "default", first: left, otherwise: right } : { is: "operation", operator, left, right };
  }
  function guarded2(node, shape, test, holds4) {
    const condition = { decided: "run", test, holds: holds4, text: shorten(part(node, shape.left)?.text.slice(0, longestText) ?? "") };
    return walk.under(condition, () => field3(node, shape.right));
  }
  function unary3(node, operand) {
    const operator = /^not\b/.test(node.text) ? "!" : node.text.trimStart()[0] ?? "";
    const inside2 = field3(node, operand);
    if (!"-!~*@".includes(operator)) return inside2;
    if (operator === "-" && inside2.is === "number") return { ...inside2, number: -inside2.number };
    return operator === "!" ? { is: "operation", operator, left: inside2, right: unknown } : { is: "opaque", parts: [inside2] };
  }
  function several(node) {
    const entries2 = all(node.children);
    return entries2.length === 1 && entries2[0] ? entries2[0] : { is: "list", entries: entries2, line: node.line };
  }
  return tools2;
}

// src/detect/credentials/lower-position.ts
var mostDepth19 = 220;
function createPosition(table2, lines) {
  const bindings = [];
  const declared3 = /* @__PURE__ */ new Set();
  let around3 = { scope: [], conditions: [], settings: false };
  let depth = 0;
  const keyOf6 = (name2) => [...around3.scope, name2].join("\0");
  return {
    bindings,
    around: () => around3,
    bind(node, what) {
      const conditions = [...lines(node.line), ...around3.conditions];
      bindings.push({ target: [], replaceable: null, ...what, scope: around3.scope, conditions, line: node.line });
    },
    within(change, act) {
      const before = around3;
      around3 = { ...around3, ...change };
      depth += 1;
      if (depth < mostDepth19) act();
      depth -= 1;
      around3 = before;
    },
    demand(condition) {
      around3 = { ...around3, conditions: [...around3.conditions, condition] };
    },
    isNew([name2, ...more]) {
      if (table2.declaresByAssigning !== true || name2 === void 0 || more.length > 0) return false;
      const key = keyOf6(name2);
      return !declared3.has(key) && declared3.add(key).has(key);
    },
    isOuter(name2) {
      declared3.add(keyOf6(name2));
    }
  };
}

// src/detect/credentials/lower.ts
function lower2(tree, table2, lines = unconditional) {
  const position = createPosition(table2, lines);
  const expressions2 = createExpressions(table2, { statement: walk, condition: conditionOf8, under: under2, assigned: (node, what) => declarations2.assigned(node, what) });
  const part = (node, which) => partOf2(node, which, (child2) => table2.shapes[child2.kind]?.as !== "nothing");
  const tools2 = { table: table2, position, expressions: expressions2, part, walk, walkAll, bare: bare3, conditionOf: conditionOf8 };
  const declarations2 = createDeclarations2(tools2);
  const branches = createBranches(tools2);
  function under2(condition, act) {
    const values4 = [];
    position.within({ conditions: [...position.around().conditions, condition] }, () => {
      values4.push(act());
    });
    return values4[0] ?? unknown;
  }
  function walk(node) {
    position.within({}, () => {
      statement(node, table2.shapes[node.kind]);
    });
  }
  function walkAll(nodes) {
    if (table2.asks) branches.walkInTurn(nodes, walk);
    else for (const node of nodes) walk(node);
  }
  function statement(node, shape) {
    if (!shape) walkAll(node.children);
    else if (!isIdle(shape)) shaped(node, shape);
  }
  function shaped(node, shape) {
    switch (shape.as) {
      case "declares":
      case "parameter":
        declarations2.declaration(node, shape);
        break;
      case "assigns":
        declarations2.assignment(node, shape);
        break;
      case "block":
        branches.block(node.children);
        break;
      case "branch":
        branches.branch(node, shape);
        break;
      case "case":
        branches.switchCases([node]);
        break;
      case "cases":
        branches.switchCases(node.children);
        break;
      case "scope":
        branches.scope(node, shape);
        break;
      case "macro":
        declarations2.macro(node, shape);
        break;
      case "build-branch":
        branches.buildBranch(node);
        break;
      default:
        known5(node, shape);
    }
  }
  function known5(node, shape) {
    switch (shape.as) {
      case "returns":
        for (const value of declarations2.returned(node.children[0] ?? null)) position.bind(node, { kind: "returned", value });
        break;
      case "outer":
        for (const child2 of node.children) position.isOuter(table2.nameOf(child2) ?? child2.text);
        break;
      case "parameters":
        declarations2.parameters(node);
        break;
      case "import":
        declarations2.imports(node);
        break;
      case "exported":
        position.bind(node, { kind: "initial", target: ["default"], value: expressions2.of(part(node, shape.value)) });
        break;
      case "failure":
        position.within({ conditions: [...position.around().conditions, { decided: "run", test: unknown, holds: false, text: shorten(node.text.split("\n", 1)[0] ?? "") }] }, () => walkAll(node.children));
        break;
      default:
        bare3(node);
    }
  }
  function bare3(node, kind = "bare") {
    const value = expressions2.of(node);
    const written4 = writtenBy(value);
    if (written4) position.bind(node, { kind: "assigned", ...written4 });
    position.bind(node, { kind, value });
  }
  function conditionOf8(node, holds3) {
    return { decided: "run", test: expressions2.of(node), holds: holds3, text: shorten(node.text) };
  }
  walk(table2.view ? table2.view(tree.root) : tree.root);
  return position.bindings;
}

// src/detect/credentials/from-trees.ts
var unparsed = { bindings: [], understood: "unparsed" };
async function fromTrees(path, text3, parser) {
  const tables2 = inOrder2(syntaxesFor(path), text3);
  if (tables2.length === 0) return null;
  let found = null;
  for (const table2 of tables2) {
    const reading = await fromTree(table2, path, text3, parser);
    if (reading.understood === "followed") return reading;
    if (reading.understood === "with-gaps") found = found ? supplemented(found, reading.bindings) : reading.bindings;
  }
  const literals = literalBindings(text3);
  if (!found) return { ...unparsed, bindings: literals.filter(({ value }) => isInPieces(value, text3)) };
  return { bindings: supplemented(found, literals), understood: "with-gaps" };
}
function isInPieces(value, text3) {
  return value.is === "text" && !text3.toLowerCase().includes(value.text.toLowerCase());
}
async function fromTree(table2, path, text3, parser) {
  const short = abridge(text3);
  const tree = await parser.parse(table2.grammar, path, table2.mend?.(short) ?? short);
  if (!tree) return unparsed;
  const lines = table2.branchesByLine ? buildLines(text3) : void 0;
  return { bindings: lower2(tree, table2, lines), understood: tree.hasErrors ? "with-gaps" : "followed" };
}
function inOrder2(tables2, text3) {
  if (tables2.length < 2) return tables2;
  return /^[ \t]*(?:@(?:interface|implementation|protocol|class|end)\b|#import\b)|@["[{(]/m.test(text3) ? tables2.toReversed() : tables2.slice(0, 1);
}
function supplemented(bindings, more) {
  const seen = new Set(bindings.flatMap((one) => literalLines(one.value)));
  return [...bindings, ...more.filter((one) => literalLines(one.value).some((line) => !seen.has(line)))];
}
var mostParts2 = 4e3;
function literalLines(value) {
  const lines = [];
  const waiting = [value];
  for (let part = waiting.pop(), size = 0; part && size < mostParts2; part = waiting.pop(), size += 1) {
    if (part.is === "text" && isPieceOfHash(part.text)) lines.push(part.line);
    waiting.push(...partsOf(part).slice(0, mostParts2));
  }
  return lines;
}

// src/detect/credentials/mentions.ts
var lineComment = /^\s*(?:\/\/|#(?!\s*(?:define|if|el|un|pragma|include))|--|;|%|\*|<!--|\/\*|"""|REM\s|!\s|dnl\s)/i;
var trailingComment = /(?:^|\s)(?:\/\/|#|--)\s/;
function mentionsIn(text3) {
  const lines = text3.split("\n");
  return holdings(text3).map(({ credential, line }) => {
    const source3 = lines[line] ?? "";
    const before = source3.slice(0, source3.toLowerCase().indexOf(credential.apiHash)).slice(-longestLine11);
    const inComment = lineComment.test(source3) || trailingComment.test(before) || insideBlock(lines, line, before);
    return { credential: credential.id, line: line + 1, inComment, named: /(?:api|app)[\s_.-]?hash/i.test(before) };
  });
}
var longestLine11 = 400;
var mostLines = 60;
function insideBlock(lines, index3, before) {
  const above2 = lines.slice(Math.max(0, index3 - mostLines), index3).map((line) => line.slice(0, longestLine11));
  const back = `${above2.join("\n")}
${before}`;
  return isOpen(back, "/*", "*/") || isOpen(back, "<!--", "-->");
}
function isOpen(text3, open3, close2) {
  const start = text3.lastIndexOf(open3);
  return start >= 0 && !text3.slice(start).includes(close2);
}

// src/catalog/packages.ts
var official = /* @__PURE__ */ new Set([
  "telegram-desktop",
  "telegram-desktop-dev",
  "org.telegram.desktop",
  "org.telegram.TelegramDesktop"
]);
function isOfficialPackage(name2) {
  return official.has(name2);
}

// src/detect/credentials/pipelines/github.ts
var releases = { publishes: true, because: "this workflow runs for releases" };
var makesReleases = { publishes: true, because: "this workflow makes releases" };
var checks2 = { publishes: false, because: "this workflow builds for a check and publishes nothing" };
function githubWorkflow(path, root) {
  const triggers = triggersOf(root);
  const jobs = Object.entries(objectOf(root.jobs)).map(([id, job]) => jobOf(id, objectOf(job)));
  const name2 = textIn(root, "name");
  const fileName2 = path.slice(path.lastIndexOf("/") + 1);
  return {
    ...plainPipeline(wholeOf(triggers, `${fileName2} ${name2 ?? ""}`)),
    jobs,
    name: name2,
    follows: textsOf(objectOf(triggers.get("workflow_run")).workflows),
    onlyCalled: triggers.size > 0 && [...triggers.keys()].every((one) => one === "workflow_call"),
    builds: packagesIn(JSON.stringify(root.jobs ?? ""))
  };
}
function githubAction(root) {
  return { ...plainPipeline(checks2), jobs: [{ id: "runs", publishes: publishes(objectOf(root.runs)), needs: [], calls: callsOf(objectOf(root.runs)) }], onlyCalled: true };
}
function triggersOf(root) {
  const on = root.on ?? root.true;
  if (typeof on === "object" && on !== null && !Array.isArray(on)) return new Map(Object.entries(on));
  return new Map(textsOf(on).map((event) => [event, null]));
}
function wholeOf(triggers, name2) {
  const push = objectOf(triggers.get("push"));
  const forTags = "tags" in push && !("branches" in push) && !("paths" in push);
  const isCheck = triggers.has("pull_request") || triggers.has("pull_request_target") || triggers.has("merge_group");
  if (triggers.has("release") || forTags) return isCheck && !namesRelease(name2) ? checks2 : releases;
  return namesRelease(name2) && !isCheck ? makesReleases : checks2;
}
function jobOf(id, job) {
  return { id, publishes: publishes(job), needs: textsOf(job.needs), calls: callsOf(job) };
}
function stepsOf(job) {
  return listOf(job.steps).map(objectOf);
}
function publishes(job) {
  return stepsOf(job).some((step) => actionPublishes(textIn(step, "uses") ?? "", JSON.stringify(step.with ?? "")) || commandPublishes(textIn(step, "run") ?? ""));
}
function callsOf(job) {
  const used2 = [textIn(job, "uses"), ...stepsOf(job).map((step) => textIn(step, "uses"))].flatMap((uses) => uses?.startsWith("./") ? [uses.slice(2).replace(/\/$/, "")] : []);
  return [...used2, ...stepsOf(job).flatMap((step) => scriptsIn(textIn(step, "run") ?? ""))];
}
function packagesIn(text3) {
  const kinds2 = [["snap", /snapcraft|snapcore\/action/i], ["flatpak", /flatpak-builder|flatpak-github-actions/i]];
  return kinds2.filter(([, pattern2]) => pattern2.test(text3)).map(([kind]) => kind);
}

// src/detect/credentials/pipelines/other-services.ts
var idle3 = { publishes: false, because: "this pipeline builds but publishes nothing" };
var publishing2 = { publishes: true, because: "this pipeline publishes what it builds" };
var settings3 = /* @__PURE__ */ new Set(["stages", "variables", "default", "include", "workflow", "image", "services", "cache", "before_script", "after_script", "spec"]);
function gitlabPipeline(root) {
  const entries2 = Object.entries(root).filter(([id]) => !settings3.has(id)).map(([id, job]) => ({ id, job: objectOf(job) }));
  const stages = [".pre", ...textsOf(root.stages).length > 0 ? textsOf(root.stages) : ["build", "test", "deploy"], ".post"];
  const rank = (job) => stages.indexOf(textIn(job, "stage") ?? "test");
  const jobs = entries2.map(({ id, job }) => {
    const named7 = listOf(job.needs).flatMap((need) => textsOf(typeof need === "string" ? need : objectOf(need).job));
    const earlier = entries2.filter((other3) => !("stage" in job) || rank(other3.job) < rank(job)).map((other3) => other3.id);
    const needs = "needs" in job ? named7 : [...textsOf(job.dependencies), ..."dependencies" in job ? [] : earlier];
    return { id, publishes: gitlabPublishes(id, job), needs: [...needs, ...textsOf(job.extends)], calls: scriptsIn(scriptOf(job)) };
  });
  return { ...plainPipeline(idle3), jobs, builds: packagesIn(JSON.stringify(root)) };
}
function scriptOf(job) {
  return [job.before_script, job.script, job.after_script].flatMap((one) => listOf(one).flatMap(textsOf).concat(textsOf(one))).join("\n");
}
function gitlabPublishes(id, job) {
  const script4 = scriptOf(job);
  const runs = runsFor(job);
  if (runs === "merge requests") return false;
  if (runs === "tags" && script4 !== "") return true;
  return "release" in job || commandPublishes(script4) || script4 !== "" && (namesRelease(id) || id === "pages" || namesRelease(textIn(job, "stage") ?? ""));
}
function runsFor(job) {
  const rules2 = listOf(job.rules).map(objectOf).filter((rule) => rule.when !== "never");
  const only3 = textsOf(Array.isArray(job.only) || typeof job.only === "string" ? job.only : objectOf(job.only).refs);
  const asked3 = rules2.length > 0 ? rules2.map((rule) => textIn(rule, "if") ?? "") : only3;
  if (asked3.length === 0) return null;
  if (asked3.every((one) => /^tags$|\$CI_COMMIT_TAG\b(?!\s*==\s*(?:null|""))/.test(one))) return "tags";
  return asked3.every((one) => /^(?:external_pull_requests|merge_requests)$|merge_request|\$CI_EXTERNAL_PULL_REQUEST/.test(one)) ? "merge requests" : null;
}
function circlePipeline(root) {
  const requires = /* @__PURE__ */ new Map();
  const forTags = /* @__PURE__ */ new Set();
  for (const flow of Object.values(objectOf(root.workflows))) {
    for (const entry2 of listOf(objectOf(flow).jobs)) {
      for (const [id, given] of Object.entries(objectOf(entry2))) {
        requires.set(id, [...requires.get(id) ?? [], ...textsOf(objectOf(given).requires)]);
        const filters = objectOf(objectOf(given).filters);
        if ("only" in objectOf(filters.tags) && "ignore" in objectOf(filters.branches)) forTags.add(id);
      }
    }
  }
  const jobs = Object.entries(objectOf(root.jobs)).map(([id, job]) => {
    const text3 = JSON.stringify(objectOf(job).steps ?? "").replaceAll("\\n", "\n");
    return { id, publishes: commandPublishes(text3) || namesRelease(id) || forTags.has(id), needs: requires.get(id) ?? [], calls: scriptsIn(text3) };
  });
  return { ...plainPipeline(idle3), jobs };
}
function workflowsPipeline(root) {
  const jobs = Object.entries(objectOf(root.workflows)).map(([id, workflow2]) => {
    const flow = objectOf(workflow2);
    const text3 = JSON.stringify(flow);
    const out = Object.keys(objectOf(flow.publishing)).some((key) => key !== "email" && key !== "slack");
    const steps = /google-play-deploy|deploy-to-itunesconnect|appcenter-deploy|github-release|firebase-app-distribution|app-store-deploy/.test(text3);
    return { id, publishes: out || steps || commandPublishes(text3.replaceAll("\\n", "\n")), needs: [...textsOf(flow.before_run), ...textsOf(flow.after_run)], calls: scriptsIn(text3) };
  });
  return { ...plainPipeline(idle3), jobs };
}
function wholePipeline(text3) {
  const code4 = text3.replace(/^[ \t]*#.*$/gm, "");
  const out = commandPublishes(code4) || /^[ \t]*(?:deploy|publishing|release)\s*:/m.test(code4) || /task:\s*(?:GitHubRelease|AppStoreRelease|GooglePlayRelease|AzureWebApp)/.test(code4);
  return { ...plainPipeline(out ? publishing2 : idle3), jobs: [{ id: "all", publishes: out, needs: [], calls: scriptsIn(code4) }] };
}

// src/detect/credentials/pipelines/pipeline.ts
var readers4 = [
  [/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, (root, path) => githubWorkflow(path, root)],
  [/(?:^|\/)\.github\/actions\/.*action\.ya?ml$/, githubAction],
  [/(?:^|\/)\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/.*\.ya?ml$/, gitlabPipeline],
  [/(?:^|\/)\.circleci\/config\.ya?ml$/, circlePipeline],
  [/(?:^|\/)(?:codemagic|bitrise)\.ya?ml$/, workflowsPipeline],
  [/(?:^|\/)(?:\.travis|\.?appveyor|azure-pipelines|\.drone|\.cirrus|\.woodpecker|cloudbuild)\.ya?ml$/, (_, __, text3) => wholePipeline(text3)]
];
var snapcraft = /(?:^|\/)snapcraft\.ya?ml$/;
var bearing = /uses:\s*["']?\.\/|\.(?:sh|bash|ps1|bat|cmd)\b|workflow_run|workflow_call|snapcraft|snapcore|flatpak/;
var hasScripts = /travis|appveyor|circleci/;
var longest10 = 4e5;
function bearsOnOthers(path, text3) {
  if (isScript(path)) return scriptsIn(text3()).length > 0;
  return readers4.some(([pattern2]) => pattern2.test(path.toLowerCase())) && (hasScripts.test(path) || bearing.test(text3()));
}
async function pipelineOf(path, whole) {
  const lower4 = path.toLowerCase();
  const text3 = whole.slice(0, longest10);
  if (snapcraft.test(lower4)) return recipe("snap", text3);
  if (isFlatpak(lower4, text3)) return recipe("flatpak", text3);
  if (isScript(lower4)) return scriptPipeline(text3);
  const read2 = readers4.find(([pattern2]) => pattern2.test(lower4))?.[1];
  return read2 ? read2(await parsed2(text3), lower4, text3) : null;
}
async function parsed2(text3) {
  const { parse } = await import("./vendor/yaml.js");
  try {
    return objectOf(parse(text3, { maxAliasCount: 1e3, logLevel: "silent", prettyErrors: false, uniqueKeys: false, merge: true }));
  } catch {
    return {};
  }
}
function recipe(kind, text3) {
  const name2 = /^[ \t]*["']?(?:name|id|app-id)["']?\s*:\s*["']?([\w.-]+)/m.exec(text3)?.[1] ?? "";
  const because = kind === "snap" ? "this recipe makes the snap that users install" : "this recipe makes the Flatpak that users install";
  return { ...plainPipeline({ publishes: true, because }), recipe: { kind, official: isOfficialPackage(name2) } };
}
function isFlatpak(path, text3) {
  return /\.(?:ya?ml|json)$/.test(path) && /^[ \t]*"?(?:app-)?id"?:/m.test(text3) && /^[ \t]*"?runtime"?:/m.test(text3) && /^[ \t]*"?modules"?:/m.test(text3);
}

// src/detect/credentials/prefilter.ts
import { Buffer as Buffer9 } from "node:buffer";
function mayHoldCredential(bytes, { hidden, language } = { hidden: true, language: null }) {
  const buffer = Buffer9.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const calls2 = kernelOver(bytes);
  if (speaksOfHash(buffer, calls2)) return true;
  if (libraryWords.some(({ word: word2, part, notIn }) => !notIn.has(language) && calls2.nextFour(fourOf(part), 0, bytes.length) >= 0 && buffer.includes(word2))) return true;
  const digits2 = digitsIn(bytes, calls2);
  if (digits2 === "piece" || digits2 === "hash" && speaksOfLibrary(buffer.toString("latin1"))) return true;
  return hidden && holdsEncoded(bytes, calls2);
}
var made3 = null;
function wants() {
  return made3 ??= makeWants(credentials.map((one) => one.apiHash));
}
function makeWants(hashes2) {
  const shards = new Set(hexNeedles(hashes2).map((piece2) => Number.parseInt(piece2, 16) | 0));
  const spelled2 = new Set(spelledNeedles(hashes2));
  const spelledStarts = new Set([...spelled2].map((piece2) => Number.parseInt(piece2.slice(0, 8), 16) | 0));
  const folded = new Uint8Array(1 << 16);
  for (const window of [...shards, ...spelledStarts]) folded[fold(window)] = 1;
  return { encoded: indexNeedles(encodedNeedles(hashes2)), shards, spelledStarts, spelled: spelled2, folded };
}
var nibbles = new Uint8Array(256);
for (const digit3 of "0123456789abcdefABCDEF") nibbles[digit3.charCodeAt(0)] = Number.parseInt(digit3, 16);
var hashLength = 32;
function fold(window) {
  return (window ^ window >>> 16) & 65535;
}
function speaksOfHash(bytes, calls2) {
  for (let at3 = calls2.nextApiHash(0); at3 >= 0; at3 = calls2.nextApiHash(at3 + 4)) {
    if (/(?<!allow[_A]?)ap[ip][^a-z]?$/i.test(bytes.toString("latin1", Math.max(0, at3 - 10), at3))) return true;
  }
  return false;
}
function digitsIn(bytes, calls2) {
  let hash3 = false;
  for (let start = calls2.nextDigits(0); start >= 0; ) {
    const end = calls2.endOfDigits(start);
    if (holdsPiece(bytes, start, end)) return "piece";
    hash3 ||= end - start === hashLength;
    start = calls2.nextDigits(end);
  }
  return hash3 ? "hash" : null;
}
function holdsPiece(bytes, start, end) {
  const { folded } = wants();
  let window = 0;
  for (let at3 = start; at3 < end; at3++) {
    window = window << 4 | (nibbles[bytes[at3] ?? 0] ?? 0);
    if (folded[fold(window)] === 1 && at3 - start >= 7 && isPiece(bytes, at3 - 7, window)) return true;
  }
  return false;
}
function isPiece(bytes, from, window) {
  const { shards, spelledStarts, spelled: spelled2 } = wants();
  return shards.has(window) || spelledStarts.has(window) && spelled2.has(Buffer9.from(bytes.subarray(from, from + 16)).toString("latin1").toLowerCase());
}
function holdsEncoded(bytes, calls2) {
  for (let start = calls2.nextEncoded(0); start >= 0; ) {
    const end = calls2.endOfEncoded(start);
    if (runHoldsEncoded(bytes, start, end)) return true;
    start = calls2.nextEncoded(end);
  }
  return false;
}
function runHoldsEncoded(bytes, start, end) {
  const { encoded } = wants();
  for (let at3 = start; at3 + 8 <= end; at3 += 8) if (encoded.has(bytes, at3)) return true;
  return false;
}

// src/detect/credentials/relevant.ts
var mostDepth20 = 60;
var mostBindings2 = 8;
var mostKept = 2e3;
var mostParts3 = 4e3;
var mostRounds = 3;
var namesId = /(?:api|app)[\s_.-]?id$/i;
var namesHash = /(?:api|app)[\s_.-]?hash/i;
function relevant(bindings) {
  const imported = importedLibraries(bindings);
  const kept = new Set(bindings.filter((one) => (isCandidate(one) || speaksToLibrary(one.value, imported, mostDepth20)) && sizeOf2(one.value) <= mostParts3).slice(0, mostKept));
  const byName = /* @__PURE__ */ new Map();
  for (const one of bindings) {
    const name2 = nameOf(one);
    const same2 = byName.get(name2 ?? "");
    if (same2) same2.push(one);
    else if (name2 !== null) byName.set(name2, [one]);
  }
  for (const one of readersOf(kept, bindings)) kept.add(one);
  for (const one of kept) {
    if (kept.size > mostKept) break;
    const read2 = [...namesIn(one.value), ...conditionsOf(one).flatMap((condition) => namesIn(condition.test)), ...one.target.slice(-1)];
    for (const name2 of new Set(read2)) {
      for (const part of name2.split(".").slice(-2)) {
        const named7 = byName.get(part) ?? [];
        if (named7.length <= mostBindings2) {
          for (const binding of named7) if (sizeOf2(binding.value) <= mostParts3) kept.add(binding);
        }
      }
    }
  }
  return bindings.filter((one) => kept.has(one));
}
function readersOf(pieces3, bindings) {
  const names4 = new Set([...pieces3].filter((one) => isPiece2(one.value, mostDepth20)).map(nameOf));
  const readers8 = /* @__PURE__ */ new Set();
  if (bindings.length > mostKept) return readers8;
  for (let round2 = 0; round2 < mostRounds; round2 += 1) {
    const before = readers8.size;
    for (const one of bindings) {
      if (pieces3.has(one) || readers8.has(one) || readers8.size > mostKept || sizeOf2(one.value) > mostParts3) continue;
      if (!namesIn(one.value).some((name2) => names4.has(name2.split(".").at(-1) ?? ""))) continue;
      readers8.add(one);
      names4.add(nameOf(one));
    }
    if (readers8.size === before) break;
  }
  return readers8;
}
function sizeOf2(value) {
  const waiting = [value];
  let size = 0;
  for (let part = waiting.pop(); part && size <= mostParts3; part = waiting.pop()) {
    size++;
    for (const one of partsOf(part)) waiting.push(one);
  }
  return size;
}
function conditionsOf(binding) {
  return [...binding.conditions, ...binding.value.is === "choice" ? [binding.value.condition] : []];
}
function isCandidate(binding) {
  if (binding.value.is === "import" || binding.target[0] === "default") return true;
  if (namesHash.test(binding.target.at(-1) ?? "") || namesHash.test(binding.scope.at(-1) ?? "")) return true;
  if (namesId.test(binding.target.at(-1) ?? "") && isId(binding.value)) return true;
  if (binding.kind === "defined" && isSwitch(binding.value)) return true;
  return isPairText(binding) || isPiece2(binding.value, mostDepth20);
}
function isPairText({ target: target2, value }) {
  return value.is === "text" && pairText.test(value.text) && namesTelegram(target2.at(-1) ?? "");
}
function speaksToLibrary(value, imported, depth) {
  if (depth === 0) return false;
  return presetOf(value, imported) !== null || libraryUses(value, imported).length > 0 || partsOf(value).some((part) => speaksToLibrary(part, imported, depth - 1));
}
function isId(value) {
  return value.is === "number" || value.is === "text" && /^\d{3,10}$/.test(value.text);
}
function isSwitch(value) {
  return value.is === "text" && /^(?:on|off|true|false|yes|no|0|1)$/i.test(value.text) || value.is === "number";
}
function isPiece2(value, depth) {
  if (depth === 0) return false;
  if (value.is === "text") return isPieceOfHash(value.text);
  if (value.is === "name" || value.is === "environment") return namesIn(value).some((name2) => namesHash.test(name2));
  if (value.is === "record" && value.entries.some((entry2) => namesHash.test(entry2.key))) return true;
  if (value.is === "call" && value.callee.some((name2) => namesHash.test(name2))) return true;
  if (value.is === "list" && value.entries.length >= 16 && value.entries.filter((one) => one.is === "number" || one.is === "text").length >= 16) return true;
  return partsOf(value).some((part) => isPiece2(part, depth - 1));
}

// src/detect/credentials/survey.ts
var mostBytes3 = 2 * 1024 * 1024;
var buildFile = /(?:^|\/)CMakeLists\.txt$|\.cmake$|(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)snapcraft\.ya?ml$|(?:^|\/)gradle\.properties$/i;
var scriptFile2 = /\.(?:sh|bash|zsh|fish|bat|cmd|ps1|ya?ml|json|nix|rb|spec|pro|pri|mk|toml|ebuild|gyp)$|(?:^|\/)(?:[A-Z]+BUILD|makefile|dockerfile|containerfile|rules|template|fastfile|jenkinsfile|justfile)[^/]*$/i;
var namesHash2 = /(?:api|app)[\s_.-]?hash/i;
var setsSwitch = /-D\s*\w+(?::\w+)?=|\boption\s*\(|\bset\s*\(|definitions\s*\(/i;
async function survey(source3, parser) {
  const { path, role, language } = source3.file;
  const candidate = mayHoldCredential(source3.bytes, { hidden: role !== "vendored" && role !== "generated", language });
  if (!candidate && !bearsOnCandidates(source3)) return null;
  const text3 = source3.text();
  const { bindings, understood } = await bindingsOf3(path, text3, source3.bytes.length, parser);
  const kept = relevant(bindings);
  const mentions = candidate ? mentionsIn(text3) : [];
  const pipeline = await pipelineOf(path, text3);
  const read2 = settingsRead(path, text3);
  const mayKnow = candidate && role === "first-party" && understood !== "followed" && namesHash2.test(text3);
  return kept.length + mentions.length + read2.length === 0 && pipeline === null && !mayKnow ? null : { bindings: kept, mentions, understood, pipeline, settingsRead: read2 };
}
function bearsOnCandidates(source3) {
  const { path } = source3.file;
  const bytes = Buffer10.from(source3.bytes.buffer, source3.bytes.byteOffset, source3.bytes.length);
  if (buildFile.test(path) && setsSwitch.test(source3.text())) return true;
  const passesSwitch = scriptFile2.test(path) && buildSwitches.some(({ name: name2 }) => bytes.includes(name2));
  return passesSwitch || bearsOnOthers(path, () => source3.text()) || mayReadSettings(path, bytes);
}
var onlyText = { bindings: [], understood: "as-text" };
async function bindingsOf3(path, text3, bytes, parser) {
  if (bytes > mostBytes3 || text3.includes("\0")) return unparsed;
  try {
    const reading = await fromEmbedded(path, text3, parser) ?? await fromTrees(path, text3, parser) ?? await fromFormat(path, text3);
    const beside = readerBeside(path);
    return beside ? { ...reading, bindings: [...reading.bindings, ...await beside(text3, path)] } : reading;
  } catch {
    return unparsed;
  }
}
async function fromEmbedded(path, text3, parser) {
  const embedded2 = await embeddedIn(path)?.(text3);
  if (!embedded2) return null;
  const inside2 = await fromTrees(`${path}.${embedded2.extension}`, embedded2.text, parser);
  return inside2 && { ...inside2, bindings: [...embedded2.bindings, ...inside2.bindings] };
}
async function fromFormat(path, text3) {
  const read2 = readerFor(path);
  return read2 ? { bindings: await read2(text3, path), understood: "followed" } : { ...onlyText, bindings: contentBindings(text3) };
}

// src/detect/credentials/detector.ts
var credentials2 = {
  id: "credentials",
  survey,
  trouble: ({ understood }) => understood === "unparsed" ? "it could not be parsed, and was only searched as text" : null,
  gather: (surveys, { files: files2, ports }) => conclude(surveys, files2, (path) => ports.tree.read(path)),
  conclude: (_surveys, { gathered: gathered2 }) => Promise.resolve(gathered2)
};

// src/detect/dependencies/detector.ts
import { Buffer as Buffer11 } from "node:buffer";

// src/detect/dependencies/carried.ts
var readers5 = [
  { path: /(?:^|\/)Podfile$/, needs: "pod", asks: /^\s*pod\s+['"]([^'"/]{1,100})/, folder: (name2) => `Pods/${name2}` },
  { path: /(?:^|\/)Cartfile$/, needs: "git", asks: /^\s*(?:github|git)\s+"([^"]{1,200})"/, folder: (name2) => `Carthage/Checkouts/${name2}`, name: (asked3) => lastName2(asked3).replace(/\.git$/, "") },
  // What a module asks for only for another's sake is marked as indirect.
  { path: /(?:^|\/)go\.mod$/, needs: "require", asks: /^\s*(?:require\s+)?([\w.-]+\.[\w.-]+\/[^\s]{1,200})\s+v\d(?!.*\/\/\s*indirect)/, folder: (name2) => `vendor/${name2}` }
];
function carriedReader(path) {
  if (!endings4.some((ending2) => path.endsWith(ending2))) return null;
  const reader = readers5.find((one) => one.path.test(path));
  return reader === void 0 ? null : { needs: reader.needs, read: (text3) => asked(text3, reader) };
}
var endings4 = ["Podfile", "Cartfile", "go.mod"];
var longestLine12 = 500;
function asked(text3, { asks: asks2, folder, name: name2 = (one) => one }) {
  return text3.split("\n").flatMap((line, at3) => {
    const found = asks2.exec(line.slice(0, longestLine12))?.[1];
    return found === void 0 ? [] : [{ name: name2(found), folder: folder(name2(found)), line: at3 + 1 }];
  });
}
function carriedFacts(path, carried, texts3) {
  const base = folderOf(path);
  return carried.flatMap(({ name: name2, folder, line }) => {
    const lying = texts3.filter(({ place: place3 }) => folderOf(place3.path) === (base === "" ? folder : `${base}/${folder}`) && isPlainLicenseName(place3.path));
    const [only3, ...more] = lying;
    return only3 === void 0 || more.length > 0 || /^GPL-[12]/.test(only3.spdx) ? [] : [{ kind: "dependency", name: name2, license: only3.spdx, place: placeAt(path, line), saidIn: only3.place.path }];
  });
}
function lastName2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/catalog/dependencies.ts
var proprietaryDependencies = [
  ...of("maven", "https://developer.android.com/studio/terms", ["com.google.android.gms:play-services-ads", "com.google.android.gms:play-services-ads-lite"]),
  ...of("maven", "https://developers.facebook.com/terms", ["com.facebook.android:audience-network-sdk"]),
  ...of("maven", "https://unity.com/legal/monetization-services-terms-of-service", ["com.unity3d.ads:unity-ads"]),
  ...of("maven", "https://www.applovin.com/terms", ["com.applovin:applovin-sdk"]),
  ...of("maven", "https://yandex.com/legal/mobileads_sdk_agreement", ["com.yandex.android:mobileads"]),
  ...of("pod", "https://developers.google.com/admob/terms", ["Google-Mobile-Ads-SDK"]),
  ...of("pod", "https://developers.facebook.com/terms", ["FBAudienceNetwork"]),
  ...of("pod", "https://unity.com/legal/monetization-services-terms-of-service", ["UnityAds"]),
  ...of("pod", "https://www.applovin.com/terms", ["AppLovinSDK"])
];
function of(kind, terms, names4) {
  return names4.map((name2) => ({ name: name2, kind, terms }));
}

// src/licenses/expression.ts
import parseSpdx from "./vendor/spdx-expression-parse.js";
import exceptionIds from "./vendor/spdx-exceptions-index.js";
import licenseIds from "./vendor/spdx-license-ids-index.js";
import deprecatedIds from "./vendor/spdx-license-ids-deprecated.js";
var proprietary = "LicenseRef-Proprietary";
function parseExpression(written4) {
  const text3 = withKnownCase(written4.trim().replace(/\s+/g, " "));
  if (text3 === "") return { ok: false, because: "The licence expression is empty." };
  if (text3.length > longest11) return { ok: false, because: `The licence expression is longer than ${longest11} characters.` };
  const whole = wholeValues.get(text3.toLowerCase());
  if (whole !== void 0) return whole;
  const reference2 = /^see licen[cs]e in (.+)$/i.exec(text3);
  if (reference2 !== null) return { ok: false, because: `It points to the file ${reference2[1] ?? ""} instead of naming a licence.` };
  return parsed3(text3);
}
var longest11 = 1e3;
var nothingGranted = { ok: true, expression: { kind: "license", license: { id: proprietary, exception: null } }, text: proprietary };
var wholeValues = /* @__PURE__ */ new Map([
  ["unlicensed", nothingGranted],
  ["proprietary", nothingGranted],
  ["commercial", nothingGranted],
  ["all rights reserved", nothingGranted],
  ["none", { ok: false, because: "It says NONE: no licence is named." }],
  ["noassertion", { ok: false, because: "It says NOASSERTION: no licence is named." }]
]);
function formatExpression(expression2) {
  if (expression2.kind === "license") {
    const { id, exception } = expression2.license;
    return exception === null ? id : `${id} WITH ${exception}`;
  }
  const parts2 = expression2.parts.map((part) => expression2.kind === "and" && part.kind === "or" ? `(${formatExpression(part)})` : formatExpression(part));
  return parts2.join(expression2.kind === "and" ? " AND " : " OR ");
}
function licensesIn(expression2) {
  return expression2.kind === "license" ? [expression2.license] : expression2.parts.flatMap(licensesIn);
}
function parsed3(text3) {
  try {
    const { references, prepared } = withoutReferences(text3);
    const expression2 = converted(parseSpdx(prepared), references);
    return { ok: true, expression: expression2, text: formatExpression(expression2) };
  } catch {
    return { ok: false, because: troubleWith2(text3) };
  }
}
function withoutReferences(text3) {
  const references = [];
  const prepared = text3.replace(/\bWITH ((?:AdditionRef|LicenseRef)-[A-Za-z0-9.-]+)/g, (_, reference2) => {
    references.push(reference2);
    return `WITH ${standIn}`;
  });
  return { references: text3.includes(standIn) ? [] : references, prepared };
}
var standIn = "Universal-FOSS-exception-1.0";
function converted(info, references) {
  const left = [...references];
  const convert = (node) => {
    if ("conjunction" in node) return joined2(node.conjunction, [convert(node.left), convert(node.right)]);
    const reference2 = node.exception === standIn ? left.shift() : void 0;
    return { kind: "license", license: { id: currentId(node.license, node.plus === true), exception: reference2 ?? node.exception ?? null } };
  };
  return convert(info);
}
function joined2(kind, parts2) {
  return { kind, parts: parts2.flatMap((part) => part.kind === kind ? part.parts : [part]) };
}
function currentId(id, plus) {
  const bare3 = id.replace(/\+$/, "");
  if (!plus && bare3 === id) return id;
  return /^(?:A|L)?GPL-\d\.\d$/.test(bare3) ? `${bare3}-or-later` : `${bare3}+`;
}
var idsByLowerCase = new Map([...deprecatedIds, ...licenseIds, ...exceptionIds].map((id) => [id.toLowerCase(), id]));
function withKnownCase(text3) {
  return text3.replace(/[A-Za-z0-9.-]+\+?/g, (word2) => {
    const operator = /^(?:and|or|with)$/i.test(word2);
    if (operator) return word2.toUpperCase();
    return idsByLowerCase.get(word2.toLowerCase()) ?? (idsByLowerCase.get(word2.replace(/\+$/, "").toLowerCase()) ?? word2.replace(/\+$/, "")) + (word2.endsWith("+") ? "+" : "");
  });
}
function troubleWith2(text3) {
  const unknown2 = (text3.match(/[A-Za-z0-9.-]+/g) ?? []).find((word2) => !isKnownWord(word2));
  if (unknown2 !== void 0) return `"${unknown2}" is no SPDX licence id${meant(unknown2)}.`;
  return "The ids are known, but AND, OR, WITH and parentheses do not form an SPDX expression.";
}
function isKnownWord(word2) {
  return idsByLowerCase.has(word2.toLowerCase()) || /^(?:AND|OR|WITH)$/.test(word2) || /^(?:LicenseRef|DocumentRef|AdditionRef)-./.test(word2);
}
function meant(word2) {
  const gnu = /^(a|l)?gpl-?v?(\d)(?:\.(\d))?(\+?)$/i.exec(word2);
  if (gnu !== null) return `; "${(gnu[1] ?? "").toUpperCase()}GPL-${gnu[2] ?? ""}.${gnu[3] ?? "0"}-${gnu[4] === "+" ? "or-later" : 'only"'}${gnu[4] === "+" ? '"' : " or -or-later"} may be meant`;
  return /^(?:a|l)?gpl$/i.test(word2) ? "; it names no version" : "";
}

// src/detect/dependencies/known.ts
function knownDependencies(text3, kind) {
  const known5 = proprietaryDependencies.filter((one) => one.kind === kind);
  if (!known5.some(({ name: name2 }) => text3.includes(name2))) return [];
  return text3.split("\n").flatMap((line, at3) => {
    const asked3 = line.slice(0, longestLine13).replace(/^\s*(?:\/\/|#|\*).*$|\s\/\/.*$/, "");
    return known5.filter(({ name: name2 }) => asks(asked3, name2)).map(({ name: name2, terms }) => ({ name: name2, license: proprietary, line: at3 + 1, saidIn: terms }));
  });
}
var longestLine13 = 500;
function asks(line, name2) {
  const at3 = line.indexOf(name2);
  return at3 > 0 && /["']/.test(line.charAt(at3 - 1)) && /[:"'/]/.test(line.charAt(at3 + name2.length)) && !/\bexclude\b|\btestImplementation\b/.test(line);
}

// src/detect/dependencies/npm.ts
function dependenciesInPackageLock(text3) {
  const packages = member3(parsed4(text3), "packages");
  if (packages === null) return [];
  const asking = Object.entries(packages).filter(([folder]) => !folder.includes("node_modules/"));
  const names4 = new Set(asking.flatMap(([, one]) => Object.keys(member3(one, "dependencies") ?? {})));
  return [...names4].flatMap((name2) => {
    const path = `node_modules/${name2}`;
    const license2 = Object.hasOwn(packages, path) ? textOf4(packages[path], "license") : null;
    return license2 === null ? [] : [{ name: name2, license: license2, line: lineOf2(text3, `"${path}": {`), saidIn: null }];
  });
}
function namesInManifest(text3) {
  return Object.keys(member3(parsed4(text3), "dependencies") ?? {});
}
function licenseOfInstalled(text3) {
  return textOf4(parsed4(text3), "license");
}
function dependenciesInComposerLock(text3) {
  const lock = parsed4(text3);
  const packages = Object.values(member3(lock, "packages") ?? {});
  const forTests = new Set(Object.values(member3(lock, "dev-package-names") ?? {}));
  return packages.flatMap((one) => {
    const name2 = textOf4(one, "name");
    if (forTests.has(name2)) return [];
    const licenses2 = typeof one === "object" && one !== null ? Reflect.get(one, "license") : null;
    const named7 = Array.isArray(licenses2) ? licenses2.filter((license2) => typeof license2 === "string") : [];
    return name2 === null || named7.length === 0 ? [] : [{ name: name2, license: named7.join(" OR "), line: lineOf2(text3, `"name": "${name2}"`), saidIn: null }];
  });
}
function parsed4(text3) {
  try {
    const value = JSON.parse(text3.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}
function member3(value, key) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
  const found = Reflect.get(value, key);
  return typeof found === "object" && found !== null ? found : null;
}
function textOf4(value, key) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
  const found = Reflect.get(value, key);
  return typeof found === "string" && found.trim() !== "" ? found : null;
}
function lineOf2(text3, words5) {
  const at3 = text3.indexOf(words5);
  return at3 === -1 ? 1 : text3.slice(0, at3).split("\n").length;
}

// src/licenses/gnu.ts
function parseGnu(id) {
  const match = /^(GPL|LGPL|AGPL)-(\d\.\d)(-only|-or-later|\+)?$/.exec(id);
  if (match === null) return null;
  const [, family2 = "", version = "", suffix] = match;
  return { family: family2, version, later: suffix === void 0 ? null : suffix !== "-only" };
}
function formatGnu({ family: family2, version, later: later2 }) {
  return `${family2}-${version}${later2 === null ? "" : later2 ? "-or-later" : "-only"}`;
}

// src/licenses/wording.ts
var inBrackets = `(?:\\s*\\((?:the )?(?:GNU )?["']?[AL]?GPL(?![A-Za-z])["']?\\)?)?`;
var name = new RegExp(
  `\\b(?:General Public(?: Licen[cs]e|(?= version \\d(?:\\.\\d)? Licen[cs]e))|(?<=GNU )Public Licen[cs]e)${inBrackets}|\\b[AL]?GPL(?![a-uw-z]|v(?!\\.? ?\\d))`,
  "giu"
);
var nameBegins = /(?:\b(?:GNU|Affero|Lesser|Library) ){1,4}$/iu;
var versionAfter = /^(?:,? as published by the Free Software Foundation(?:,? Inc\.?)?(?:'s)?)?[\s,;:(-]*(?:either |under |in |using )?(?:the )?(?:licen[cs]e,? )?(?:version |ver\.? ?|v\.? ?)?([123])(?:\.([01]))?(?![\d.]*\d)(\+?)/iu;
var versionBefore = /\b(?:version |v\.? ?)([123])(?:\.([01]))?(,? or (?:\(?at your option\)?,? )?(?:any )?(?:later|newer|higher)(?: version)?)?,? of (?:the )?(?:terms of the )?$/iu;
var aside = /^,? ?(?:of (?:the|that|this) licen[cs]e\b|licen[cs]e\b|as published by the Free Software Foundation(?:,? Inc\.?)?|\((?:the )?(?:GNU )?["']?[AL]?GPL ?-?v?[\d.]{0,3}\+?["']?\))/iu;
var later = /^[\s,;-]*\(?\s*(?:only )?(?:or|and)[\s-]*\(?(?:,? ?at your (?:option|choice|discretion),?\)?,? ?)?(?:any )?(?:later|newer|higher|above|greater|subsequent)\b/iu;
var otherVersion = /^[\s,;]*or,? (?:\(?at your option\)?,? )?(?:version |v)([123])(?:\.([01]))?/iu;
var only2 = /^[\s,;-]*\(?(?:only\b|exclusively\b|(?:and|but) not? (?:any )?later)/iu;
function gnuNamings(text3) {
  const namings = [];
  for (const match of text3.matchAll(name)) {
    const [prefix = ""] = nameBegins.exec(text3.slice(Math.max(0, match.index - 40), match.index)) ?? [];
    const naming = match.index < (namings.at(-1)?.end ?? 0) ? null : namingAt(text3, match.index - prefix.length, `${prefix}${match[0]}`);
    if (naming !== null) namings.push(naming);
  }
  return namings;
}
function namingAt(text3, start, called3) {
  const family2 = familyOf2(called3);
  const end = start + called3.length;
  if (called3.startsWith("General") && foreign2.test(text3.slice(Math.max(0, start - 40), start))) return null;
  const after = versionAfter.exec(text3.slice(end, end + 120));
  if (after !== null) {
    const rest = afterAsides(text3.slice(end + after[0].length, end + after[0].length + 1200), after);
    const naming = namingOf(misnamed(family2, after, rest.text), after, { start, end: end + after[0].length, later: laterBy(rest) });
    return naming === null ? null : eitherOf(naming, family2, rest.text);
  }
  const before = versionBefore.exec(text3.slice(Math.max(0, start - 120), start));
  if (before === null) return null;
  const orLater = before[3] !== void 0 || later.test(text3.slice(end, end + 80)) ? true : null;
  return namingOf(family2, before, { start: start - before[0].length, end, later: orLater });
}
var foreign2 = new RegExp("(?<!\\p{L})(?!(?:The|Under|This|GNU|of|License)\\b)\\p{Lu}[\\p{L}\\d]* $", "u");
function afterAsides(following, version) {
  let text3 = following;
  let plus = version[3] === "+";
  let published = version[0].includes(" as published");
  for (let match = aside.exec(text3); match !== null; match = aside.exec(text3)) {
    plus ||= /\+["']?\)$/u.test(match[0]);
    published ||= match[0].includes("as published");
    text3 = text3.slice(match[0].length);
  }
  return { text: text3, plus, published };
}
function laterBy({ text: text3, plus, published }) {
  if (plus || later.test(text3)) return true;
  if (otherVersion.test(text3)) return null;
  return only2.test(text3) || published ? false : null;
}
function eitherOf(naming, family2, rest) {
  const [, major, minor = "0"] = otherVersion.exec(rest) ?? [];
  const other3 = major === void 0 ? "" : `${family2}-${major}.${minor}`;
  return known3.has(other3) ? { ...naming, id: `${naming.id}-only OR ${other3}-only` } : naming;
}
function misnamed(family2, [, major, minor], rest) {
  return family2 === "GPL" && major === "2" && minor === "1" && /\blesser general public/iu.test(rest) ? "LGPL" : family2;
}
function namingOf(family2, [, major = "", minor], at3) {
  const version = `${major}.${minor ?? "0"}`;
  if (!known3.has(`${family2}-${version}`)) return null;
  return { id: formatGnu({ family: family2, version, later: at3.later }), start: at3.start, end: at3.end };
}
var known3 = /* @__PURE__ */ new Set(["GPL-1.0", "GPL-2.0", "GPL-3.0", "LGPL-2.0", "LGPL-2.1", "LGPL-3.0", "AGPL-1.0", "AGPL-3.0"]);
function familyOf2(written4) {
  if (/affero|AGPL/i.test(written4)) return "AGPL";
  return /lesser|library|LGPL/i.test(written4) ? "LGPL" : "GPL";
}
var others = [
  ["MIT", /\bMIT\b(?! App)/gu],
  ["Apache-2.0", /\bApache(?: Software)?(?: Licen[cs]e)?,?[ -]*(?:version |v)?2(?:\.0)?\b/giu],
  ["BSD-2-Clause", /\bBSD[ -]2[ -]Clause|\b2[ -]Clause BSD|\bSimplified BSD/giu],
  ["BSD-3-Clause", /\bBSD[ -]3[ -]Clause|\b3[ -]Clause BSD|\b(?:New|Modified) BSD/giu],
  ["MPL-1.1", /\bMPL[ -]?(?:v|version )?1\.1\b|\bMozilla Public Licen[cs]e,?[ -]*(?:version |v\.? ?)?1\.1\b/giu],
  ["MPL-2.0", /\bMPL[ -]?(?:v|version )?2(?:\.0)?\b|\bMozilla Public Licen[cs]e,?[ -]*(?:version |v\.? ?)?2(?:\.0)?\b/giu],
  ["EPL-1.0", /\bEPL[ -]?(?:v|version )?1\.0\b|\bEclipse Public Licen[cs]e,?[ -]*(?:version |v\.? ?)?1\.0\b/giu],
  ["EPL-2.0", /\bEPL[ -]?(?:v|version )?2\.0\b|\bEclipse Public Licen[cs]e,?[ -]*(?:version |v\.? ?)?2\.0\b/giu],
  ["CDDL-1.0", /\bCDDL[ -]?(?:v|version )?1\.0\b|\bCommon Development and Distribution Licen[cs]e,? ?(?:\(CDDL\))?,? ?(?:version |v\.? ?)?1\.0\b/giu],
  ["BSL-1.0", /\bBoost Software Licen[cs]e|\bBSL-1\.0/giu],
  ["ISC", /\bISC\b/gu],
  ["Unlicense", /\bThe Unlicense\b|\bUnlicense\b/gu],
  ["CC0-1.0", /\bCC0\b/gu],
  ["WTFPL", /\bWTFPL\b/gu]
];
function otherNamings(text3) {
  const found = others.flatMap(([id, pattern2]) => [...text3.matchAll(pattern2)].map((match) => ({ id, start: match.index, end: match.index + match[0].length })));
  return found.sort((a, b) => a.start - b.start);
}
function licensesNamed(text3) {
  const shortened = text3.slice(0, 2e4);
  return [.../* @__PURE__ */ new Set([...gnuNamings(shortened).map(({ id }) => id), ...others.filter(([, pattern2]) => new RegExp(pattern2, pattern2.flags.replace("g", "")).test(shortened)).map(([id]) => id)])];
}

// src/detect/dependencies/pods.ts
var entry = /<key>License<\/key>\s{0,20}<string>([^<]{1,200})<\/string>\s{0,20}<key>Title<\/key>\s{0,20}<string>([^<]{1,200})<\/string>/g;
function podsAcknowledged(text3) {
  return [...text3.matchAll(entry)].flatMap(([whole, said = "", name2 = ""]) => {
    const license2 = idOf2(said.trim());
    return license2 === null ? [] : [{ name: name2, license: license2, line: text3.slice(0, text3.indexOf(whole)).split("\n").length, saidIn: null }];
  });
}
function idOf2(said) {
  const reading = parseExpression(said);
  if (reading.ok) return reading.text;
  const named7 = licensesNamed(said);
  return named7.length === 1 ? named7[0] ?? null : null;
}

// src/detect/dependencies/detector.ts
var dependencies = {
  id: "dependencies",
  survey: surveyDependencies,
  conclude: (surveyed, { evidence }) => {
    const texts3 = ofKind(evidence, "license-text");
    return Promise.resolve([...surveyed.flatMap((one) => factsOf(one, texts3)), ...installedFacts(surveyed)]);
  }
};
function factsOf({ file, survey: survey2 }, texts3) {
  const said = survey2.found.map(({ name: name2, license: license2, line, saidIn }) => ({ kind: "dependency", name: name2, license: license2, place: placeAt(file.path, line), saidIn: saidIn ?? file.path }));
  return [...said, ...carriedFacts(file.path, survey2.carried, texts3)];
}
function installedFacts(surveyed) {
  const askedIn = new Map(surveyed.flatMap(({ file, survey: survey2 }) => survey2.asked.map((name2) => [name2, file.path])));
  return surveyed.flatMap(({ file, survey: { installed } }) => {
    const path = askedIn.get(installed?.name ?? "");
    return installed === null || path === void 0 ? [] : [{ kind: "dependency", ...installed, place: placeAt(path, 1), saidIn: file.path }];
  });
}
var nothing4 = { found: [], asked: [], carried: [], installed: null };
var readers6 = [
  [/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/, '"license"', dependenciesInPackageLock],
  [/(?:^|\/)(?:composer\.lock|vendor\/composer\/installed\.json)$/, '"license"', dependenciesInComposerLock],
  [/(?:^|\/)Pods\/.*-acknowledgements\.plist$/i, "<key>License<", podsAcknowledged],
  [/(?:^|\/)(?:[^/]*\.gradle(?:\.kts)?|libs\.versions\.toml)$/, "com.", (text3) => knownDependencies(text3, "maven")],
  [/(?:^|\/)Podfile$/, "pod", (text3) => knownDependencies(text3, "pod")]
];
var installedPackage = /^(?:(?!node_modules\/).)*?node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/;
function surveyDependencies(source3) {
  const { path, role } = source3.file;
  if (role === "test" || role === "documentation") return null;
  if (path.endsWith("package.json")) return surveyManifest(source3);
  const reader = readers6.find(([pattern2]) => pattern2.test(path));
  const found = reader !== void 0 && holds2(source3, reader[1]) ? reader[2](source3.text()) : [];
  const carrying = role === "vendored" ? null : carriedReader(path);
  const carried = carrying !== null && holds2(source3, carrying.needs) ? carrying.read(source3.text()) : [];
  return found.length + carried.length > 0 ? { ...nothing4, found, carried } : null;
}
function surveyManifest(source3) {
  const { path, role } = source3.file;
  const name2 = installedPackage.exec(path)?.[1];
  if (name2 !== void 0) {
    const license2 = holds2(source3, '"license"') ? licenseOfInstalled(source3.text()) : null;
    return license2 === null ? null : { ...nothing4, installed: { name: name2, license: license2 } };
  }
  const asked3 = role !== "vendored" && holds2(source3, '"dependencies"') ? namesInManifest(source3.text()) : [];
  return asked3.length > 0 ? { ...nothing4, asked: asked3 } : null;
}
function holds2({ bytes }, words5) {
  return Buffer11.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(words5);
}

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
  ...upstreams.map(({ repository, id }) => [repository.toLowerCase(), id]),
  ...Object.entries(furtherRepositories).map(([repository, id]) => [repository.toLowerCase(), id])
]);
function upstreamOfRepository(name2) {
  return byRepository.get(name2.toLowerCase()) ?? null;
}

// src/detect/derived-code/ancestry.ts
async function ancestryOf({ request, ports }, derived) {
  const asked3 = derived.length === 0 ? null : request.repository;
  const facts = (await Promise.all([byHistory(ports.history), asked3 === null ? [] : byForge(ports.forge, asked3)])).flat();
  return facts.map((fact) => fact.commit !== null && fact.commit === request.commit ? { ...fact, isHead: true } : fact);
}
var asked2 = /* @__PURE__ */ new WeakMap();
function byHistory(history) {
  const told2 = asked2.get(history) ?? askHistory(history);
  asked2.set(history, told2);
  return told2;
}
async function askHistory(history) {
  const answer = await history.newestHeld(ancestorLines.map(({ commits }) => commits.map(([commit]) => commit)));
  if (!answer.ok) return [];
  return ancestorLines.flatMap(({ upstream, commits }, index3) => {
    const held2 = commits.find(([commit2]) => commit2 === answer.value[index3]);
    if (held2 === void 0) return [];
    const [commit, date, version] = held2;
    const because = `its history holds commit ${commit.slice(0, 10)} of ${nameOf5(upstream)}${version === null ? "" : ` ${version}`} (${date})`;
    return [{ kind: "fork-of", upstream, because, commit }];
  });
}
async function byForge(forge, repository) {
  const answer = await forge.repository(repository);
  if (!answer.ok) return [];
  const { parent, source: source3 } = answer.value;
  const kin = [[parent, "GitHub calls it a fork of"], [source3, "on GitHub its network of forks begins at"]];
  const facts = kin.flatMap(([name2, says]) => {
    const upstream = name2 === null ? null : upstreamOfRepository(name2);
    return name2 === null || upstream === null ? [] : [{ kind: "fork-of", upstream, because: `${says} ${name2}`, commit: null }];
  });
  return facts.filter(({ upstream }, index3) => facts.findIndex((fact) => fact.upstream === upstream) === index3);
}
function nameOf5(upstream) {
  return findUpstream(upstream)?.name ?? upstream;
}

// src/fingerprints/join.ts
function joinWithShards(scanned, shards, visit) {
  const kernel2 = createKernel();
  const ends2 = takeScanned(kernel2, scanned);
  const visits = scanned.map((_, channel) => visit(channel));
  for (const shard of shards) {
    takeShard(kernel2, shard);
    visitHits(kernel2, (position, group, index3) => {
      const channel = shard.groups.channels[group] ?? 0;
      visits[channel]?.(position - (ends2[channel - 1] ?? 0), shard, group, index3);
    });
  }
}
function takeScanned({ calls: calls2, bytes, words: words5 }, scanned) {
  const starts2 = scanned.map((_, channel) => scanned.slice(0, channel).reduce((sum2, { hi }) => sum2 + hi.length, 0));
  const ends2 = scanned.map(({ hi }, channel) => (starts2[channel] ?? 0) + hi.length);
  const count2 = ends2.at(-1) ?? 0;
  calls2.reserveJoin(count2, scanned.length, wordsFor(count2), loBits);
  words5(calls2.channelEndsAt.value, ends2.length).set(ends2);
  const hiOfAll = words5(calls2.scannedHiAt.value, count2);
  const loOfAll = new Uint16Array(bytes(0, 0).buffer, calls2.scannedLoAt.value, count2);
  scanned.forEach(({ hi, lo }, channel) => {
    hiOfAll.set(hi, starts2[channel]);
    loOfAll.set(lo, starts2[channel]);
  });
  calls2.buildTable();
  return ends2;
}
function takeShard({ calls: calls2, write }, { hi, lo, groups }) {
  calls2.reserveJoinedShard(hi.length, groups.count);
  write(calls2.shardHiAt, hi);
  write(calls2.shardLoAt, lo);
  write(calls2.shardEndsAt, groups.ends);
  write(calls2.shardChannelsAt, groups.channels);
  write(calls2.shardScalesAt, groups.scales);
}
function visitHits({ calls: calls2, words: words5 }, visit) {
  for (let count2 = calls2.nextHits(); count2 > 0; count2 = calls2.nextHits()) {
    const hits = words5(calls2.hitsAt.value, count2 * 3);
    for (let at3 = 0; at3 < hits.length; at3 += 3) visit(hits[at3] ?? 0, hits[at3 + 1] ?? 0, hits[at3 + 2] ?? 0);
  }
}

// src/detect/derived-code/hits.ts
function gatherHits(surveys, shards) {
  const channels2 = Array.from({ length: channelsOfShard }, (_, channel) => channel);
  const tallies = channels2.map(() => /* @__PURE__ */ new Map());
  const scanned = channels2.map((channel) => concatenate(surveys.map((survey2) => partOf4(survey2, channel))));
  const numbers = new Map(shards.map((shard, number4) => [shard, number4]));
  joinWithShards(scanned, shards, (channel) => tallyInto(tallies[channel] ?? /* @__PURE__ */ new Map(), scanned[channel], numbers));
  const files2 = new Set(tallies.flatMap((ofChannel) => [...ofChannel.keys()]));
  return new Map([...files2].map((file) => [file, tallies.map((ofChannel) => [...ofChannel.get(file)?.values() ?? []].map(countAges))]));
}
var nothing5 = { hi: new Uint32Array(), lo: new Uint16Array(), at: new Uint32Array() };
function partOf4({ channels: channels2, whole }, channel) {
  if (channel !== wholeChannel) return channels2[channel] ?? nothing5;
  return whole ? { hi: Uint32Array.of(whole.hi), lo: Uint16Array.of(whole.lo), at: Uint32Array.of(0) } : nothing5;
}
function concatenate(parts2) {
  const length = parts2.reduce((sum2, part) => sum2 + part.hi.length, 0);
  const joined5 = { hi: new Uint32Array(length), lo: new Uint16Array(length), at: new Uint32Array(length), files: new Uint32Array(length) };
  let from = 0;
  parts2.forEach((part, file) => {
    joined5.hi.set(part.hi, from);
    joined5.lo.set(part.lo, from);
    joined5.at.set(part.at, from);
    joined5.files.fill(file, from, from + part.hi.length);
    from += part.hi.length;
  });
  return joined5;
}
function tallyInto(tallies, joined5, numbers) {
  let latest = null;
  return (position, from, group, index3) => {
    const scanned = joined5?.files[position] ?? 0;
    const file = from.groups.files[group] ?? 0;
    if (latest?.scanned !== scanned || latest.tally.file !== file || latest.shard !== from) {
      latest = { scanned, shard: from, tally: tallyFor(tallies, scanned, numbers.get(from) ?? 0, file) };
    }
    const { tally } = latest;
    tally.places.push(joined5?.at[position] ?? 0);
    if (tally.lastIndex === index3) return;
    tally.lastIndex = index3;
    tally.distinct++;
    const mask = from.groups.masks[group] ?? 0;
    if (tally.mask !== mask) {
      countAges(tally);
      tally.mask = mask;
    }
    tally.uncounted++;
  };
}
function countAges(tally) {
  for (let age = 0, rest = tally.mask; rest !== 0; age++, rest >>>= 1) if (rest & 1) tally.ages[age] = (tally.ages[age] ?? 0) + tally.uncounted;
  tally.uncounted = 0;
  return tally;
}
function tallyFor(tallies, scanned, shard, file) {
  let byOrigin = tallies.get(scanned);
  if (!byOrigin) tallies.set(scanned, byOrigin = /* @__PURE__ */ new Map());
  const id = shard * 2 ** 20 + file;
  let tally = byOrigin.get(id);
  if (!tally) byOrigin.set(id, tally = { shard, file, places: [], distinct: 0, lastIndex: -1, ages: [], mask: 0, uncounted: 0 });
  return tally;
}

// src/fingerprints/origin.ts
function isDerived(distinct2, containment) {
  return distinct2 >= 5 && containment >= 0.2 || distinct2 >= 4 && containment >= 0.5 || distinct2 >= 12 && containment >= 0.05;
}
function isDerivedInFork(distinct2, containment) {
  return distinct2 >= 3 && containment >= 0.15 || distinct2 >= fewestHits && containment >= 0.4;
}
var fewestHits = 2;
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
  const kept = [...places.scales.keys()].filter((place3) => (places.scales[place3] ?? 0) >= scale);
  let best = null;
  kept.forEach((place3, first2) => {
    if (!hit.has(place3)) return;
    const passage = passageFrom(first2, { places, kept, hit });
    if (passage && passage.hits > (best?.hits ?? 0)) best = passage;
  });
  return best;
}
function passageFrom(first2, { places, kept, hit }) {
  let best = null;
  let found = 0;
  let missed = 0;
  for (let last = first2; last < kept.length && missed <= 1 + found * (1 / passageShare - 1); last++) {
    const place3 = kept[last] ?? 0;
    if (!hit.has(place3)) {
      missed++;
      continue;
    }
    found++;
    const range = { from: places.firstLines[kept[first2] ?? 0] ?? 0, to: places.lastLines[place3] ?? 0 };
    const isDense = found > passageHits ? found >= (found + missed) * passageShare : found === passageHits && missed === 0;
    if (isDense && range.to - range.from >= passageLines) best = { hits: found, range };
  }
  return best;
}
function rangesOf(places, hits, scale) {
  const hit = new Set(hits);
  const ranges = [];
  let open3 = null;
  for (let place3 = 0; place3 < places.scales.length; place3++) {
    if (hit.has(place3)) {
      const from = open3 === null ? places.firstLines[place3] ?? 0 : open3.from;
      open3 = { from, to: Math.max(open3 === null ? 0 : open3.to, places.lastLines[place3] ?? 0) };
    } else if (open3 && (places.scales[place3] ?? 0) >= scale) {
      ranges.push(open3);
      open3 = null;
    }
  }
  if (open3) ranges.push(open3);
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
function findCandidates(surveyed, hits, shards) {
  const languages3 = /* @__PURE__ */ new Map();
  const languageOfHome = (shard, file) => {
    const id = shard * 2 ** 20 + file;
    const known5 = languages3.get(id);
    if (known5 !== void 0) return known5;
    const language = languageOf(shards[shard]?.pathOf(file) ?? "")?.id ?? null;
    languages3.set(id, language);
    return language;
  };
  return surveyed.map(({ file, survey: survey2 }, index3) => {
    const ofFile = hits.get(index3);
    if (!ofFile) return none;
    const related = relatedHits(ofFile, (one) => areRelated(file.language, languageOfHome(one.shard, one.file)));
    const proved = candidatesOf(survey2, related, { shards, proves: isDerived, wants: isGood });
    return { proved, inFork: proved.length > 0 ? [] : candidatesOf(survey2, related, { shards, proves: isDerivedInFork, wants: () => true }) };
  });
}
var none = { proved: [], inFork: [] };
function chooseOrigins(surveyed) {
  const found = assigned(surveyed);
  const forkOf = mainUpstream(found, surveyed);
  return found.map((one, index3) => one ?? surveyed[index3]?.survey.candidates.inFork.find(({ origin }) => origin.shard === forkOf) ?? null);
}
function relatedHits(hits, isRelated) {
  const telling4 = new Set(hits.flatMap((ofChannel, channel) => ofChannel.filter(({ distinct: distinct2 }) => distinct2 >= fewestHits || channel === wholeChannel).map(({ shard }) => shard)));
  const related = hits.map((ofChannel) => ofChannel.filter((one) => telling4.has(one.shard) && isRelated(one)));
  const holders = [...new Set(related.flatMap((ofChannel) => ofChannel.map((one) => one.shard)))].sort((a, b) => a - b);
  return new Map(holders.map((holder) => [holder, related.map((ofChannel) => ofChannel.filter((one) => one.shard === holder))]));
}
function candidatesOf(survey2, hits, { shards, proves, wants: wants2 }) {
  const candidates2 = [...hits].flatMap(([number4, ofShard]) => {
    const shard = shards[number4];
    return (shard && candidateOf(survey2, ofShard, { shard, proves })) ?? [];
  });
  const best = bestCoverage(candidates2);
  return candidates2.map((one) => ({ ...one, ranges: wants2(one, best) ? rangesIn(survey2, hits.get(one.origin.shard) ?? [], one.origin, shards) : [] }));
}
function bestCoverage(candidates2) {
  return Math.max(0, ...candidates2.map(({ coverage }) => coverage));
}
function isGood({ coverage }, best) {
  return coverage >= best * nearlyAsGood;
}
function assigned(surveyed) {
  const weights = /* @__PURE__ */ new Map();
  const weightOf2 = ({ origin }) => weights.get(origin.shard) ?? 0;
  for (const { survey: { lines, candidates: candidates2 } } of surveyed) {
    for (const one of candidates2.proved) weights.set(one.origin.shard, weightOf2(one) + lines * one.coverage);
  }
  return surveyed.map(({ survey: { candidates: { proved } } }) => {
    const best = bestCoverage(proved);
    const good = proved.filter((one) => isGood(one, best));
    return good.reduce((chosen, one) => chosen && weightOf2(chosen) >= weightOf2(one) ? chosen : one, null);
  });
}
var shareOfFork = 0.2;
function mainUpstream(found, surveyed) {
  const lines = /* @__PURE__ */ new Map();
  let all = 0;
  surveyed.forEach(({ file, survey: survey2 }, index3) => {
    if (file.role === "vendored") return;
    all += survey2.lines;
    const one = found[index3];
    if (one) lines.set(one.origin.shard, (lines.get(one.origin.shard) ?? 0) + survey2.lines * one.coverage);
  });
  const [main] = [...lines].sort((a, b) => b[1] - a[1]);
  return main && main[1] >= all * shareOfFork ? main[0] : null;
}
function candidateOf(survey2, hits, measure) {
  const [whole] = hits[wholeChannel] ?? [];
  if (whole) {
    return { coverage: 1, origin: { shard: whole.shard, file: whole.file, channel: wholeChannel, likeness: "exact", passage: null, containment: 1, distinct: 1, age: mostFrequentAge(whole.ages) } };
  }
  const origin = bestOrigin(survey2, hits, measure);
  const sample = origin && survey2.channels[origin.channel];
  return sample ? { origin, coverage: coverageOf(hits[origin.channel] ?? [], { ...measure, sample, channel: origin.channel }) } : null;
}
function rangesIn(survey2, hits, { channel, file, age, passage, shard }, shards) {
  if (passage) return [passage];
  const sample = survey2.channels[channel];
  if (!sample) return [{ from: 1, to: survey2.lastLine }];
  const scale = Math.max(sample.scale, shards[shard]?.scaleOf(file, channel, age) ?? 0);
  return rangesOf(sample.places, (hits[channel] ?? []).flatMap((one) => one.places), scale);
}
function coverageOf(hits, against) {
  return Math.min(1, hits.reduce((sum2, one) => sum2 + containmentOf(one, against), 0));
}
function bestOrigin(survey2, hits, measure) {
  return bestBy(wholeOrigin, survey2, hits, measure) ?? bestBy(passageOrigin, survey2, hits, measure);
}
function bestBy(judge2, survey2, hits, measure) {
  let best = null;
  survey2.channels.forEach((sample, channel) => {
    for (const one of hits[channel] ?? []) {
      const origin = sample && judge2(one, { ...measure, sample, channel });
      if (origin) best = betterOrigin(best, origin);
    }
  });
  return best;
}
function wholeOrigin(hits, against) {
  if (!against.proves(hits.distinct, 1)) return null;
  const origin = originOf(hits, against, channels[against.channel]?.name === "raw" ? "names" : "shape");
  return against.proves(hits.distinct, origin.containment) ? origin : null;
}
function passageOrigin(hits, against) {
  const { sample, channel, shard } = against;
  if (channels[channel]?.name !== "raw" || !mayBePassage(hits)) return null;
  const origin = originOf(hits, against, "passage");
  const passage = longestPassage(sample.places, hits.places, Math.max(sample.scale, shard.scaleOf(hits.file, channel, origin.age)));
  return passage && { ...origin, passage: passage.range };
}
function originOf(hits, against, likeness) {
  return { shard: hits.shard, file: hits.file, channel: against.channel, likeness, passage: null, containment: containmentOf(hits, against), distinct: hits.distinct, age: mostFrequentAge(hits.ages) };
}
function mayBePassage({ distinct: distinct2, places }) {
  return distinct2 >= passageHits && places.length <= distinct2 * 3;
}
function containmentOf({ file, places, ages }, { sample, channel, shard }) {
  const scale = Math.max(sample.scale, shard.scaleOf(file, channel, mostFrequentAge(ages)));
  const found = places.reduce((sum2, place3) => (sample.places.scales[place3] ?? 0) >= scale ? sum2 + 1 : sum2, 0);
  return found === 0 ? 0 : Math.min(1, found / (sample.kept[scale] ?? 1));
}

// src/fingerprints/telling-text.ts
var shortestText = 10;
var longestText2 = 200;
var other = 0;
var lower3 = 1;
var upper = 2;
var digit = 3;
var blank2 = 4;
var slash = 5;
var refused = 6;
var kinds = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const char = String.fromCharCode(byte);
  if (byte === 32) kinds[byte] = blank2;
  else if (byte < 32 || /[\\<>`|~^$]/.test(char)) kinds[byte] = refused;
  else if (byte >= 128 || /[a-z]/.test(char)) kinds[byte] = lower3;
  else if (/[A-Z]/.test(char)) kinds[byte] = upper;
  else if (/[0-9]/.test(char)) kinds[byte] = digit;
  else if (char === "/") kinds[byte] = slash;
}
var dateLetters = bytesOf2("yMdHhmsSaEzZXkKLGTD");
var hexLetters = bytesOf2("abcdefABCDEF");
var openers = bytesOf2("/.#@-:&");
var expressions = bytesOf2("()[]=*");
var fieldSigns = bytesOf2("_.:");
function bytesOf2(letters) {
  const set = new Uint8Array(256);
  for (const letter2 of letters) set[letter2.charCodeAt(0)] = 1;
  return set;
}
function isTellingText(bytes, from, to) {
  if (to - from < shortestText || to - from > longestText2) return false;
  const seen = makeUp(bytes, from, to);
  return seen !== null && isProse(seen, to - from) && !isDictated(seen, bytes, from, to);
}
function makeUp(bytes, from, to) {
  const counts = [0, 0, 0, 0, 0, 0];
  let [run, runs, words5] = [0, 0, 0];
  let before = other;
  for (let at3 = from; at3 < to; at3++) {
    const kind = kinds[bytes[at3] ?? 0] ?? refused;
    if (kind === refused) return null;
    counts[kind] = (counts[kind] ?? 0) + 1;
    run = lengthOfRun(run, before, kind);
    if (run === 1) runs++;
    else if (run === 2) words5++;
    before = kind;
  }
  return { counts, runs, words: words5 };
}
function lengthOfRun(run, before, kind) {
  if (kind === lower3) return run + 1;
  if (kind === upper) return before === lower3 ? 1 : run + 1;
  return 0;
}
function isProse({ counts, runs, words: words5 }, length) {
  const [signs = 0, lowers = 0, uppers = 0, digits2 = 0, blanks = 0, slashes = 0] = counts;
  const letters = lowers + uppers;
  return words5 >= 3 && lowers >= 6 && letters >= length * 0.6 && signs + slashes <= length / 4 && digits2 <= length / 5 && (blanks > 0 || letters >= runs * 3);
}
function isDictated({ counts }, bytes, from, to) {
  const slashes = counts[slash] ?? 0;
  const isKey = counts[blank2] === 0;
  if (slashes > 1 || openers[bytes[from] ?? 0] === 1) return true;
  if (isKey && (slashes > 0 || isPlatformName(bytes, from) || isExpression2(bytes, from, to) || isField(counts, bytes, from, to))) return true;
  return isMadeOf(dateLetters, bytes, from, to) || isMadeOf(hexLetters, bytes, from, to);
}
function isField(counts, bytes, from, to) {
  if ((counts[upper] ?? 0) > 0 || !bytes.subarray(from, to).includes(95)) return false;
  for (let at3 = from; at3 < to; at3++) if (kinds[bytes[at3] ?? 0] === other && fieldSigns[bytes[at3] ?? 0] === 0) return false;
  return true;
}
function isExpression2(bytes, from, to) {
  for (let at3 = from; at3 < to; at3++) if (expressions[bytes[at3] ?? 0] === 1) return true;
  return false;
}
var platforms3 = ["android.", "androidx.", "java.", "javax.", "kotlin.", "com.", "org.", "net.", "io.", "Microsoft.", "System.", "Windows.", "www.", "NS", "UI", "Qt", "GL_", "gl_", "data-", "aria-"];
function isPlatformName(bytes, from) {
  return platforms3.some((name2) => {
    for (let at3 = 0; at3 < name2.length; at3++) if (bytes[from + at3] !== name2.charCodeAt(at3)) return false;
    return true;
  });
}
function isMadeOf(letters, bytes, from, to) {
  for (let at3 = from; at3 < to; at3++) {
    const byte = bytes[at3] ?? 0;
    const kind = kinds[byte];
    if ((kind === lower3 || kind === upper) && letters[byte] === 0) return false;
  }
  return true;
}

// src/fingerprints/literals.ts
function literalKey(hi, lo) {
  return hi * 256 + lo;
}
var identifyBase = 2246822519 | 0;
var literalsOfTable = 250;
var tokensApiece = 22;
function visitLiterals(bytes, tokens2, visit) {
  const seen = /* @__PURE__ */ new Set();
  const { texts: texts3 } = tokens2;
  for (let index3 = 0; index3 < texts3.length; index3 += 3) {
    const [from = 0, to = 0, hash3 = 0] = [texts3[index3], texts3[index3 + 1], texts3[index3 + 2]];
    if (seen.has(hash3) || !isTellingText(bytes, from, to)) continue;
    seen.add(hash3);
    visit(mix(hash3), identify(bytes, from, to));
  }
  return seen.size;
}
function isTableOfTexts(literals, tokens2) {
  return literals > literalsOfTable && tokens2 < literals * tokensApiece;
}
function identify(bytes, from, to) {
  let hash3 = 0;
  for (let at3 = from; at3 < to; at3++) hash3 = Math.imul(hash3, identifyBase) + (bytes[at3] ?? 0) | 0;
  return mix(hash3) & 255;
}

// src/detect/derived-code/literal-origin.ts
var enough = [{ matching: 6, share: 0.25 }];
var remaining = { matching: 100, share: 0.04 };
var enoughAmongMany = [{ matching: 2, share: 0.25 }, { matching: 4, share: 0.1 }];
function findLiteralOrigins(surveys, known5) {
  const tallies = tallyLiterals(surveys, known5);
  const weights = weigh(tallies, surveys, known5);
  return surveys.map((survey2, file) => {
    const telling4 = survey2?.literals?.telling ?? 0;
    const best = [...tallies[file] ?? []].sort(([a, x], [b, y]) => y.matching - x.matching || (weights[b]?.matching ?? 0) - (weights[a]?.matching ?? 0) || a - b)[0];
    if (!best) return null;
    const [upstream, { matching, homes: homes2 }] = best;
    const bars = isTelegrams(weights[upstream]) ? enoughAmongMany : enough;
    if (!bars.some((bar) => matching >= bar.matching && matching >= telling4 * bar.share)) return null;
    return { upstream: known5.header.upstreams[upstream]?.id ?? "", home: mainHome(homes2), matching, telling: telling4 };
  });
}
function tallyLiterals(surveys, known5) {
  const tallies = surveys.map(() => /* @__PURE__ */ new Map());
  const holders = /* @__PURE__ */ new Map();
  surveys.forEach((survey2, file) => survey2?.literals?.known.forEach((key) => {
    const files2 = holders.get(key);
    if (files2) files2.push(file);
    else holders.set(key, [file]);
  }));
  if (holders.size === 0) return tallies;
  visitKnownLiterals(known5, (hi, lo, upstream, path) => {
    for (const file of holders.get(literalKey(hi, lo)) ?? []) {
      const tally = tallies[file]?.get(upstream) ?? { matching: 0, homes: /* @__PURE__ */ new Map() };
      tallies[file]?.set(upstream, tally);
      tally.matching++;
      tally.homes.set(path, (tally.homes.get(path) ?? 0) + 1);
    }
  });
  return tallies;
}
function weigh(tallies, surveys, known5) {
  const telling4 = surveys.reduce((sum2, survey2) => sum2 + (survey2?.literals?.telling ?? 0), 0);
  return known5.header.upstreams.map((_, upstream) => {
    const matching = tallies.reduce((sum2, tally) => sum2 + (tally.get(upstream)?.matching ?? 0), 0);
    return { matching, share: telling4 === 0 ? 0 : matching / telling4 };
  });
}
function isTelegrams(weight2) {
  return weight2 !== void 0 && weight2.matching >= remaining.matching && weight2.share >= remaining.share;
}
function mainHome(homes2) {
  const said = [...homes2].filter(([path, count2]) => path !== 0 && count2 > 1);
  return said.sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
}

// src/catalog/notices.ts
var notices = [
  {
    id: "telegram-android",
    pattern: /This is the source code of (?:Telegram for Android|tgnet library) v\. ?\d/,
    holders: /Nikolai Kudashov|Grishka|Telegram for Android/i,
    without: [
      "TMessagesProj/src/main/java/org/telegram/messenger/video/OutputSurface.java",
      "TMessagesProj/src/main/java/org/telegram/messenger/video/TextureRenderer.java",
      "TMessagesProj/src/main/java/org/telegram/ui/Components/Switch.java"
    ]
  },
  { id: "telegram-ios", pattern: /This is the source code of Telegram for iOS v\. 1\.1/, holders: /Peter Iakovlev|Telegram for iOS/i, unsteady: true },
  {
    id: "telegram-desktop",
    pattern: /This file is part of Telegram Desktop,/,
    holders: /Telegram Desktop|John Preston|For licen[cs]e and copyright information please follow this link/i,
    without: [
      "Telegram/SourceFiles/intro/intro_code_input.cpp",
      "Telegram/SourceFiles/intro/intro_code_input.h",
      "Telegram/SourceFiles/lang/lang_pch.h",
      "Telegram/SourceFiles/ui/controls/call_mute_button.cpp",
      "Telegram/SourceFiles/ui/controls/call_mute_button.h",
      "Telegram/SourceFiles/ui/ui_pch.h",
      "Telegram/SourceFiles/window/window_top_bar_wrap.h"
    ]
  },
  {
    id: "desktop-app-toolkit",
    pattern: /This file is part of Desktop App Toolkit,/,
    holders: /Desktop App Toolkit|Telegram Desktop|John Preston|For licen[cs]e and copyright information please follow this link/i
  },
  {
    id: "telegram-macos",
    pattern: /Copyright (?:©|Â©|\xa9|\(c\)) 20\d\d Telegram\. All rights reserved\./,
    holders: /Telegram|keepcoder|Mikhail Filimonov|overtake/i,
    without: ["packages/HackUtils/Sources/HackUtils/HackUtils.h", "packages/HackUtils/Sources/HackUtils/HackUtils.m"]
  },
  { id: "telegram-macos-objc", pattern: /Copyright \(c\) 20\d\d keepcoder/, holders: /keepcoder|Mikhail Filimonov|Telegram/i },
  {
    id: "telegram-x",
    pattern: /This file is a part of Telegram X/,
    holders: /Telegram X|tgx-android|Vyacheslav Krylov/i,
    since: "2022-12-24",
    without: ["app/src/main/java/org/thunderdog/challegram/util/DeviceTokenType.java"]
  },
  {
    id: "telegram-web-k",
    pattern: /https:\/\/github\.com\/morethanwords\/tweb\s*\*\s*Copyright/,
    holders: /morethanwords|Eduard Kuzmenko|Igor Zhukov/i,
    since: "2021-12-20"
  },
  { id: "webogram", pattern: /Webogram v[\d.]+ - messaging web application for MTProto/, holders: /Webogram|Igor Zhukov/i },
  {
    id: "telegram-react",
    pattern: /Copyright \(c\) 2018-present, Evgeny Nadymov/,
    holders: /Evgeny Nadymov/i,
    without: ["src/Components/Popup/EditUrlDialog.js", "src/Components/Viewer/MediaViewerDownloadButton.js", "src/Components/Viewer/ProfileMediaViewerContent.js", "sw-config.js"]
  },
  { id: "telegram-wp", pattern: /This is the source code of Telegram for Windows Phone v\./, holders: /Evgeny Nadymov|Telegram for Windows Phone/i },
  {
    id: "tdlib",
    pattern: /Copyright Aliaksei Levin|Distributed under the Boost Software License, Version 1\.0/,
    // TON's libraries are Telegram's own copies, under another licence.
    holders: /Aliaksei Levin|Arseny Smirnov|Boost Software License|Telegram Systems|telegram\.org|TON Blockchain Library/i
  },
  {
    id: "mtproxy",
    pattern: /This file is part of (?:MTProto-proxy|Mtproto-proxy Library|MTProto-Server|KittenDB\/Engine Library)/,
    holders: /MTProto|KittenDB|V ?kontakte|Nikolai? Durov|Andre[iy] Lopatin|Telegram|TON Blockchain Library/i
  },
  { id: "telegram-cli", pattern: /This file is part of telegram-cli/, holders: /telegram-cli|telegram-client|Vitaly Valtman/i },
  { id: "tgl", pattern: /This file is part of tgl-library/, holders: /tgl-?library|libtgl|Vitaly Valtman|Nikola[iy] Durov|Andre[iy] Lopatin/i },
  {
    id: "unigram",
    pattern: /Distributed under the GNU General Public License v3\.0\. \(See accompanying/,
    holders: /Fela Ameghino|Unigram/i,
    since: "2023-12-31",
    without: ["Telegram/Program.cs"]
  }
];
function noticeIn(head) {
  return notices.findIndex((notice) => notice.pattern.test(head));
}
function noticesMeantIn(head) {
  return rightsWords.test(head) ? notices.flatMap(({ holders }, index3) => holders.test(head) ? [index3] : []) : [];
}
var rightsWords = /copyright|©|\(c\)\s*(?:19|20)\d\d|licen[cs]e/i;

// src/detect/derived-code/notice-state.ts
function noticeState({ path, notice }, survey2) {
  const known5 = notices[notice];
  if (known5 === void 0) return "upstream-had-none";
  if (survey2.notice >= 0 || survey2.noticesMeant.includes(notice)) return "kept";
  if (known5.unsteady === true || known5.without?.includes(path) === true) return "upstream-had-none";
  return survey2.hasRightsWords ? "changed" : "removed";
}
var olderShare = 0.1;
function withoutLaterNotices(files2, dateOf) {
  const older = new Set(notices.flatMap(({ id, since }) => since !== void 0 && isOlder(files2.filter(({ upstream }) => upstream === id), since, dateOf) ? [id] : []));
  return older.size === 0 ? files2 : files2.map((file) => older.has(file.upstream) && isLost(file) ? { ...file, notice: "upstream-had-none" } : file);
}
function isOlder(files2, since, dateOf) {
  const dates = files2.flatMap((file) => dateOf(file) ?? []);
  return dates.length > 0 && dates.filter((date) => date < since).length >= dates.length * olderShare;
}
function isLost({ notice }) {
  return notice === "removed" || notice === "changed";
}

// src/kernel/byte-kinds.ts
var other2 = 0;
var space = 1;
var newline = 2;
var letter = 3;
var digit2 = 4;
var quote3 = 5;
var dropped = 6;
var slash2 = 7;
var hashSign = 8;
var backquote = 9;

// src/fingerprints/byte-classes.ts
var classes = Uint8Array.from({ length: 256 }, (_, byte) => classOf(byte));
var inWords = classes.map((kind) => kind === letter || kind === digit2 ? 1 : 0);
function classOf(byte) {
  const char = String.fromCharCode(byte);
  if (byte === 10) return newline;
  if (byte <= 32) return space;
  if (byte >= 128 || /[A-Za-z_$]/.test(char)) return letter;
  if (/[0-9]/.test(char)) return digit2;
  if (char === '"' || char === "'") return quote3;
  if (/[;,{}]/.test(char)) return dropped;
  if (char === "/") return slash2;
  if (char === "#") return hashSign;
  return char === "`" ? backquote : other2;
}

// src/fingerprints/keywords.ts
var words4 = `
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
var hashes = new Set(words4.split(/\s+/).filter((text3) => text3 !== "").map(hashText));
var keywords2 = [...hashes];
var importWord = hashText("import");
var importWords2 = ["import", "include", "package", "using", "from", "include_next"].map(hashText);

// src/fingerprints/lexer.ts
var blindName = hashText("<name>");
var blindNumber = hashText("<number>");
var blindText = hashText("<text>");
function createLexer() {
  let kernel2 = null;
  return (bytes, rules2) => {
    kernel2 ??= withTables(createKernel());
    kernel2.load(bytes);
    return tokensOf2(kernel2, rules2);
  };
}
function tokensOf2(kernel2, { comments, backquotes, tripleQuotes }) {
  const { calls: calls2 } = kernel2;
  calls2.setRules(comments !== "slash", comments !== "hash", backquotes, tripleQuotes);
  const count2 = calls2.lex();
  return {
    kernel: kernel2,
    count: count2,
    raw: kernel2.words(calls2.rawAt.value, count2),
    blind: kernel2.words(calls2.blindAt.value, count2),
    lines: kernel2.words(calls2.linesAt.value, count2),
    codeLines: calls2.codeLines.value,
    texts: kernel2.words(calls2.textsAt.value, calls2.texts.value * 3)
  };
}
function withTables(kernel2) {
  const { calls: calls2 } = kernel2;
  const bytes = new Uint8Array(calls2.memory.buffer);
  bytes.set(classes, kindsAt);
  bytes.set(inWords, inWordsAt);
  kernel2.words(importWordsAt, importWords).set(importWords2);
  const tables2 = [kernel2.words(keywordsAt, keywordSlots), kernel2.words(moreKeywordsAt, keywordSlots)];
  for (const hash3 of keywords2) placeKeyword(hash3, tables2);
  calls2.setHashes(blindName, blindNumber, blindText, importWord);
  calls2.setTexts(shortestText + 2, longestText2 + 6);
  return kernel2;
}
function placeKeyword(hash3, tables2) {
  const slots = [hash3 & keywordSlots - 1, hash3 >>> 11 & keywordSlots - 1];
  const free = tables2.findIndex((table3, index3) => table3[slots[index3] ?? 0] === 0);
  const table2 = tables2[free];
  if (!table2) throw new Error("two keywords want the same slots: give the tables more of them");
  table2[slots[free] ?? 0] = hash3;
}

// src/detect/derived-code/sample.ts
function sampleChannel(tokens2, channel, known5) {
  const kind = channels[channel] ?? channels[0];
  const scale = scaleFor(tokens2.count, kind);
  const kept = keptShingles(tokens2, kind, scale);
  const count2 = kept.length / numbersOfKept;
  const maybe = new Uint8Array(count2);
  let candidates2 = 0;
  for (let place3 = 0, at3 = 0; place3 < count2; place3++, at3 += numbersOfKept) {
    if (!known5.mayHold(kept[at3] ?? 0, kept[at3 + 1] ?? 0)) continue;
    maybe[place3] = 1;
    candidates2++;
  }
  if (!mayProve(kept, maybe, candidates2)) return null;
  const sample = emptySample({ scale, kept, count: count2, candidates: candidates2 });
  fillPlaces(sample.places, kept, tokens2, kind);
  for (let place3 = 0, next = 0; place3 < count2; place3++) {
    if (maybe[place3] !== 1) continue;
    sample.hi[next] = kept[place3 * numbersOfKept] ?? 0;
    sample.lo[next] = kept[place3 * numbersOfKept + 1] ?? 0;
    sample.at[next++] = place3;
  }
  return sample;
}
function emptySample({ scale, kept, count: count2, candidates: candidates2 }) {
  const memory = new ArrayBuffer(count2 * 9 + candidates2 * 10);
  const words5 = count2 * 8;
  const halves = words5 + candidates2 * 8;
  return {
    scale,
    kept: countByScale(kept),
    hi: new Uint32Array(memory, words5, candidates2),
    lo: new Uint16Array(memory, halves, candidates2),
    at: new Uint32Array(memory, words5 + candidates2 * 4, candidates2),
    places: {
      scales: new Uint8Array(memory, halves + candidates2 * 2, count2),
      firstLines: new Uint32Array(memory, 0, count2),
      lastLines: new Uint32Array(memory, count2 * 4, count2)
    }
  };
}
function countByScale(kept) {
  const counts = Array.from({ length: sparsest + 1 }, () => 0);
  for (let at3 = 0; at3 < kept.length; at3 += numbersOfKept) {
    const scale = sparsestScaleOf(kept[at3] ?? 0);
    counts[scale] = (counts[scale] ?? 0) + 1;
  }
  for (let scale = sparsest; scale > 0; scale--) counts[scale - 1] = (counts[scale - 1] ?? 0) + (counts[scale] ?? 0);
  return counts;
}
function mayProve(kept, maybe, candidates2) {
  if (candidates2 < 2) return false;
  for (let scale = 0; scale <= sparsest; scale++) {
    let count2 = 0;
    let found = 0;
    let window = 0;
    for (let place3 = 0; place3 < maybe.length; place3++) {
      if (sparsestScaleOf(kept[place3 * numbersOfKept] ?? 0) < scale) continue;
      count2++;
      found += maybe[place3] ?? 0;
      window = (window << 1 | (maybe[place3] ?? 0)) & windowBits;
      if ((window & 7) === 7 || bitsIn(window) > passageHits) return true;
    }
    if (count2 > 0 && (isDerived(found, found / count2) || isDerivedInFork(found, found / count2))) return true;
  }
  return false;
}
var windowBits = 63;
function bitsIn(window) {
  let bits = 0;
  for (let rest = window; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
function fillPlaces({ scales, firstLines, lastLines }, kept, { lines }, { k }) {
  for (let place3 = 0; place3 < scales.length; place3++) {
    const token6 = kept[place3 * numbersOfKept + 2] ?? 0;
    scales[place3] = sparsestScaleOf(kept[place3 * numbersOfKept] ?? 0);
    firstLines[place3] = lines[token6] ?? 0;
    lastLines[place3] = lines[token6 + k - 1] ?? 0;
  }
}

// src/detect/derived-code/survey.ts
var mostTokensOfLine = 12;
var lex = createLexer();
function surveyCode(source3, known5) {
  const { role } = source3.file;
  const rules2 = rulesFor(source3.file);
  if (!rules2) return null;
  const tokens2 = lex(source3.bytes, rules2);
  const extent = { lines: Math.max(tokens2.codeLines, Math.round(tokens2.count / mostTokensOfLine)), lastLine: tokens2.lines[tokens2.count - 1] ?? 0 };
  const literals = role === "vendored" ? null : sampleLiterals(source3.bytes, tokens2, known5);
  if (role === "generated") return { ...extent, channels: [], whole: null, literals, notice: -1, noticesMeant: [], hasRightsWords: false };
  const raw = sampleChannel(tokens2, 0, known5);
  const samples = role === "vendored" || isPlainlyKnown(raw) ? [raw] : [raw, sampleChannel(tokens2, 1, known5)];
  const whole = fingerprintWhole(tokens2);
  const knownWhole = whole !== null && known5.mayHold(whole.hi, whole.lo) ? whole : null;
  const mayBeKnown = knownWhole !== null || samples.some((sample) => sample !== null) || (literals?.known.length ?? 0) > 0;
  const head = mayBeKnown ? headOf2(source3.bytes) : "";
  const notice = noticeIn(head);
  const noticesMeant = notice < 0 ? noticesMeantIn(head) : [];
  return { ...extent, channels: samples, whole: knownWhole, literals, notice, noticesMeant, hasRightsWords: rightsWords.test(head) };
}
function mayBeSurveyed(file) {
  return rulesFor(file) !== null;
}
function rulesFor({ path, language, role }) {
  const isAsked3 = (role !== "generated" || language === "javascript") && !isToolSettings(path);
  return isAsked3 && language !== null ? findLanguage(language)?.lex ?? null : null;
}
function sampleLiterals(bytes, tokens2, known5) {
  const hits = [];
  const telling4 = visitLiterals(bytes, tokens2, (hi, lo) => {
    if (known5.mayHold(hi, lo)) hits.push(literalKey(hi, lo));
  });
  return isTableOfTexts(telling4, tokens2.count) ? null : { telling: telling4, known: hits };
}
function isPlainlyKnown(sample) {
  return sample !== null && sample.hi.length >= 12 && sample.hi.length >= (sample.kept[0] ?? 0) * 0.7;
}
var headBytes2 = 5e3;
function headOf2(bytes) {
  return new TextDecoder("latin1").decode(bytes.subarray(0, headBytes2));
}

// src/detect/derived-code/sum-up.ts
var derivedFromShare = 0.2;
var filesOfPart = 40;
var partOfUpstream = 0.3;
var derivedFromLines = 2e4;
var fewFiles2 = 3;
var fewLines = 15;
function sumUp(surveyed, found, { forks, filesOf: filesOf3 }) {
  const parents = new Set(forks.map(({ upstream }) => upstream));
  const telling4 = tellingUpstreams(found, parents);
  const files2 = found.filter((file) => telling4.has(file.upstream));
  const firstPartyLines = surveyed.reduce((sum2, { file, survey: survey2 }) => sum2 + (countsAsFirstParty(file.role) ? survey2.lines : 0), 0);
  const derivedLines = linesOf(files2);
  const derivation = {
    kind: "derivation",
    extent: files2.some((file) => isForked(file, parents)) ? "derived" : extentOf(files2, share2(derivedLines, firstPartyLines), filesOf3),
    firstPartyLines,
    derivedLines,
    share: share2(derivedLines, firstPartyLines),
    upstreams: upstreamsOf(files2, firstPartyLines),
    ownFolders: ownFolders(surveyed, files2)
  };
  return [...[...files2].sort((a, b) => compareText(a.path, b.path)), derivation];
}
function ownFolders(surveyed, files2) {
  const derived = new Map(files2.map(({ path, derivedLines }) => [path, derivedLines]));
  const folders2 = /* @__PURE__ */ new Map();
  for (const { file: { path, role }, survey: survey2 } of surveyed) {
    const own4 = survey2.lines - (derived.get(path) ?? 0);
    if (!countsAsFirstParty(role) || own4 <= 0) continue;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    folders2.set(folder, (folders2.get(folder) ?? 0) + own4);
  }
  return [...folders2].map(([folder, lines]) => ({ folder, lines })).sort((a, b) => compareText(a.folder, b.folder));
}
function tellingUpstreams(found, parents) {
  const ids = [...new Set(found.map((file) => file.upstream))];
  return new Set(ids.filter((id) => {
    const its = found.filter((file) => file.upstream === id);
    return parents.has(id) || its.length >= fewFiles2 || its.reduce((sum2, file) => sum2 + file.derivedLines, 0) >= fewLines;
  }));
}
function isForked({ upstream, role, path, origin }, parents) {
  return parents.has(upstream) && countsAsFirstParty(role) && !(origin.path !== "" && path.endsWith(`/${origin.path}`));
}
function extentOf(files2, share3, filesOf3) {
  if (files2.length === 0) return "clean";
  if (linesOf(files2) >= derivedFromLines) return "derived";
  return share3 >= derivedFromShare && (files2.length > filesOfPart || hasMuchOfOne(files2, filesOf3)) ? "derived" : "contains";
}
function hasMuchOfOne(files2, filesOf3) {
  return [...new Set(files2.map(({ upstream }) => upstream))].some((upstream) => {
    const origins = files2.filter((file) => file.upstream === upstream).map(({ origin }) => origin);
    const whole = filesOf3(upstream, mostFrequent(origins.map(({ version }) => version)));
    return whole !== null && new Set(origins.map(({ path }) => path)).size >= whole * partOfUpstream;
  });
}
function mostFrequent(versions2) {
  const counts = /* @__PURE__ */ new Map();
  for (const version of versions2) counts.set(version, (counts.get(version) ?? 0) + 1);
  return [...counts].reduce((best, one) => one[1] > best[1] ? one : best, ["", 0])[0];
}
function upstreamsOf(files2, firstPartyLines) {
  const ids = [...new Set(files2.map((file) => file.upstream))];
  return ids.map((id) => ({ id, its: files2.filter((file) => file.upstream === id) })).map(({ id, its }) => ({
    id,
    license: findUpstream(id)?.license ?? "NOASSERTION",
    files: its.length,
    lines: its.reduce((sum2, file) => sum2 + file.derivedLines, 0),
    share: share2(linesOf(its), firstPartyLines)
  })).sort((a, b) => b.lines - a.lines || compareText(a.id, b.id));
}
function linesOf(files2) {
  return files2.reduce((sum2, file) => sum2 + (countsAsFirstParty(file.role) ? file.derivedLines : 0), 0);
}
function countsAsFirstParty(role) {
  return role === "first-party" || role === "test";
}
function share2(part, whole) {
  return whole === 0 ? 0 : Math.round(Math.min(1, part / whole) * 1e4) / 1e4;
}

// src/detect/derived-code/detector.ts
var derivedCode = {
  id: "derived-code",
  worksAlone: true,
  wants: mayBeSurveyed,
  prepare: ({ history }) => void byHistory(history),
  survey: (source3, _parser, known5) => surveyCode(source3, known5),
  digest(surveyed, known5) {
    const { shards } = shardsIn(known5);
    const candidates2 = findCandidates(surveyed, gatherHits(surveyed.map(({ survey: survey2 }) => survey2), shards), shards);
    return surveyed.map(({ survey: { lines, lastLine, literals, notice, noticesMeant, hasRightsWords } }, index3) => ({ lines, lastLine, literals, notice, noticesMeant, hasRightsWords, candidates: candidates2[index3] ?? { proved: [], inFork: [] } }));
  },
  async conclude(surveyed, context2) {
    const { shards, literals, unanswered } = shardsIn(await readShards(context2.ports.shards));
    const origins = chooseOrigins(surveyed);
    const texts3 = literals ? findLiteralOrigins(surveyed.map(({ survey: survey2 }, index3) => origins[index3] ? null : survey2), literals) : [];
    const found = surveyed.flatMap((one, index3) => {
      const [origin, said] = [origins[index3], texts3[index3]];
      const shard = origin && shards[origin.origin.shard];
      if (shard) return [derivedFile(one, origin, shard)];
      return said ? [derivedByTexts(one, said, shards)] : [];
    });
    const others2 = strangersTo(context2.request);
    const files2 = withoutLaterNotices(found.filter(others2), ({ upstream, origin }) => ageOf(shards, upstream, origin.version)?.date ?? null);
    const forks = (await ancestryOf(context2, files2)).filter(others2);
    return [...sumUp(surveyed, files2, { forks, filesOf: (upstream, version) => filesOf2(shards, upstream, version) }), ...forks, ...unanswered];
  }
};
function strangersTo({ ownUpstreams }) {
  return ({ upstream }) => !ownUpstreams.includes(upstream);
}
function ageOf(shards, upstream, version) {
  return shards.find((one) => one.upstream === upstream)?.ages.find((one) => one.version === version) ?? null;
}
function filesOf2(shards, upstream, version) {
  const shard = shards.find((one) => one.upstream === upstream);
  const age = shard?.ages.findIndex((one) => one.version === version) ?? -1;
  return age < 0 ? null : shard?.filesAt(age) ?? null;
}
function derivedFile({ file, survey: survey2 }, found, shard) {
  const { origin, ranges } = found;
  const age = shard.ages[origin.age];
  const path = shard.pathOf(origin.file);
  return {
    kind: "derived-file",
    path: file.path,
    role: file.role,
    upstream: findUpstream(shard.upstream)?.id ?? shard.upstream,
    origin: { path, revision: age?.revisions?.[path.slice(0, path.indexOf("/"))] ?? age?.revision ?? "", version: age?.version ?? "" },
    evidence: origin.likeness,
    containment: round(origin.containment),
    lines: survey2.lines,
    derivedLines: Math.max(1, derivedLinesOf(survey2, found)),
    ranges,
    notice: noticeState({ path, notice: shard.noticeOf(origin.file) }, survey2)
  };
}
function derivedByTexts({ file, survey: survey2 }, said, shards) {
  const share3 = said.matching / said.telling;
  const home = homeOf2(said, shards);
  return {
    kind: "derived-file",
    path: file.path,
    role: file.role,
    upstream: said.upstream,
    // Texts outlive many versions, so none is named.
    origin: { path: home?.shard.pathOf(home.file) ?? "", revision: "", version: "" },
    evidence: "literals",
    containment: round(share3),
    texts: { matching: said.matching, telling: said.telling },
    lines: survey2.lines,
    derivedLines: Math.round(survey2.lines * share3),
    ranges: [],
    notice: noticeState({ path: home?.shard.pathOf(home.file) ?? "", notice: home?.shard.noticeOf(home.file) ?? -1 }, survey2)
  };
}
function homeOf2({ upstream, home }, shards) {
  const shard = shards.find((one) => one.upstream === upstream);
  if (!shard || home === 0) return null;
  const file = homesOf(shard).get(home);
  return file === void 0 ? null : { shard, file };
}
var homes = /* @__PURE__ */ new WeakMap();
function homesOf(shard) {
  const known5 = homes.get(shard) ?? new Map(Array.from({ length: shard.files }, (_, file) => [hashText(shard.pathOf(file)), file]));
  homes.set(shard, known5);
  return known5;
}
function derivedLinesOf({ lines, lastLine }, { origin, coverage, ranges }) {
  const inRanges = ranges.reduce((sum2, { from, to }) => sum2 + to - from + 1, 0) / Math.max(1, lastLine);
  return Math.round(lines * (origin.likeness === "passage" || inRanges * 2 < coverage ? inRanges : coverage));
}
function round(share3) {
  return Math.round(share3 * 1e3) / 1e3;
}

// src/catalog/kin.ts
var families3 = [
  ["telegram-ios", "telegram-ios-legacy", "telegram-macos", "telegram-macos-objc"],
  ["telegram-android", "telegram-x"],
  ["telegram-desktop", "desktop-app-toolkit"],
  ["webogram", "telegram-web-k", "telegram-web-a", "telegram-react"],
  ["unigram", "telegram-wp"],
  ["telegram-cli", "tgl", "mtproxy"]
];
function areKin(one, other3) {
  return families3.some((family2) => family2.includes(one) && family2.includes(other3));
}

// src/licenses/reasons.ts
function reasonAgainst(declared3, permission) {
  const upstream = strictest(permission.license);
  if (upstream === null) return `${declared3.id} is not what ${permission.license} permits for derived works.`;
  const offered = parseGnu(declared3.id);
  if (offered === null) return `${wholeUnder(upstream)}; ${nameOf6(declared3.id)} is not that licence.`;
  if (offered.family === upstream.family) return versionReason(offered, upstream);
  if (offered.family === "LGPL") return `${wholeUnder(upstream)}; the ${declared3.id} gives permissions that it does not give.`;
  if (offered.family === "AGPL") return `${upstream.family}-${upstream.version} code may be combined with AGPL-3.0 code only by section 13 of the GPL-3.0, and ${idOf3(upstream)} does not offer version 3.`;
  return `${wholeUnder(upstream)}; ${declared3.id} is not among the licences that it lets you choose instead.`;
}
function reasonAgainstException(exception, permission) {
  const clause = permission.license.includes("-3.0") ? "section 7 of the GPL-3.0" : "section 2(b) of the GPL-2.0";
  return `${exception} is a permission that only the upstream's copyright holders could add for their code (${clause}); ${permission.license} comes without it.`;
}
function versionReason(offered, upstream) {
  const asked3 = idOf3(upstream);
  if (offered.version < upstream.version) {
    return `${wholeUnder(upstream)}; version ${offered.version} is older than that, and only later versions may be chosen.`;
  }
  return `${laterClause(upstream)} lets a later version be chosen only where the upstream says so, and it says ${asked3}; ${formatGnu(offered)} offers more.`;
}
function strictest(license2) {
  const parts2 = license2.split(/ AND | OR | WITH |[()]/).flatMap((id) => parseGnu(id.trim()) ?? []);
  return parts2.find(({ family: family2 }) => family2 === "AGPL") ?? parts2.find(({ family: family2 }) => family2 === "GPL") ?? parts2[0] ?? null;
}
function wholeUnder({ family: family2, version }) {
  return `${wholeClause(family2, version)} asks that a work based on the upstream be licensed as a whole under the ${family2}-${version}`;
}
function wholeClause(family2, version) {
  if (family2 === "LGPL") return version === "3.0" ? "Section 2 of the LGPL-3.0" : `Section 2(c) of the LGPL-${version}`;
  return version === "3.0" ? `Section 5(c) of the ${family2}-3.0` : `Section 2(b) of the GPL-${version}`;
}
function laterClause({ family: family2, version }) {
  if (family2 === "LGPL") return version === "3.0" ? "Section 6 of the LGPL-3.0" : `Section 13 of the LGPL-${version}`;
  return version === "3.0" ? `Section 14 of the ${family2}-3.0` : `Section ${version === "1.0" ? "7" : "9"} of the GPL-${version}`;
}
function idOf3(license2) {
  return `${license2.family}-${license2.version}${license2.later === true ? "-or-later" : "-only"}`;
}
function nameOf6(id) {
  return id === "LicenseRef-Proprietary" ? "a proprietary licence" : id;
}

// src/licenses/terms.ts
var versions = {
  GPL: ["1.0", "2.0", "3.0", "later"],
  LGPL: ["2.0", "2.1", "3.0", "later"],
  AGPL: ["1.0", "3.0", "later"]
};
var everyTerm = /* @__PURE__ */ new Set([
  ...Object.keys(versions).flatMap((family2) => versions[family2].map((version) => `${family2}-${version}`)),
  "other"
]);
function offeredBy(id) {
  const gnu = parseGnu(id);
  return gnu === null ? /* @__PURE__ */ new Set(["other"]) : new Set(ownTerms(gnu));
}
function permittedBy(id) {
  const gnu = parseGnu(id);
  if (gnu === null) return permittedByOthers(id);
  if (gnu.family === "AGPL") return new Set(ownTerms(gnu));
  const own4 = ownTerms(gnu);
  const asGpl = gnu.family === "LGPL" ? [...own4, ...gplOf(gnu)] : own4;
  return new Set(asGpl.includes("GPL-3.0") ? [...asGpl, "AGPL-3.0", "AGPL-later"] : asGpl);
}
var withNoGnu = /* @__PURE__ */ new Set([
  "AFL-1.1",
  "AFL-1.2",
  "AFL-2.0",
  "AFL-2.1",
  "AFL-3.0",
  "APSL-1.0",
  "APSL-1.1",
  "APSL-1.2",
  "APSL-2.0",
  "Apache-1.0",
  "Apache-1.1",
  "BitTorrent-1.0",
  "BitTorrent-1.1",
  "BSD-4-Clause",
  "BSD-4-Clause-UC",
  "CDDL-1.0",
  "CDDL-1.1",
  "Condor-1.1",
  "CPAL-1.0",
  "CPL-1.0",
  "EPL-1.0",
  "gnuplot",
  "Interbase-1.0",
  "IPL-1.0",
  "JSON",
  "LPL-1.0",
  "LPL-1.02",
  "LPPL-1.0",
  "LPPL-1.1",
  "LPPL-1.2",
  "LPPL-1.3a",
  "LPPL-1.3c",
  "MPL-1.0",
  "MPL-1.1",
  "MPL-2.0-no-copyleft-exception",
  "MS-PL",
  "MS-RL",
  "NOSL",
  "Nokia",
  "NPL-1.0",
  "NPL-1.1",
  "OSL-1.0",
  "OSL-1.1",
  "OSL-2.0",
  "OSL-2.1",
  "OSL-3.0",
  "PHP-3.0",
  "PHP-3.01",
  "QPL-1.0",
  "RPSL-1.0",
  "SISSL",
  "SPL-1.0",
  "XFree86-1.1",
  "YPL-1.1",
  "Zend-2.0",
  "ZPL-1.1",
  "SSPL-1.0",
  "BUSL-1.1",
  "Elastic-2.0"
]);
var sourceAvailable = /^(?:CC-BY-NC|CC-BY-ND|PolyForm-|FSL-|Hippocratic-|Aladdin)/;
var onlyWithThree = /* @__PURE__ */ new Set(["Apache-2.0", "ECL-2.0"]);
function permittedByOthers(id) {
  if (id === proprietary) return /* @__PURE__ */ new Set();
  if (withNoGnu.has(id) || sourceAvailable.test(id)) return /* @__PURE__ */ new Set(["other"]);
  return onlyWithThree.has(id) ? new Set([...everyTerm].filter((term) => !/-[12]\./.test(term))) : everyTerm;
}
function ownTerms({ family: family2, version, later: later2 }) {
  const from = versions[family2].indexOf(version);
  return versions[family2].filter((_, at3) => at3 === from || later2 === true && at3 > from).map((one) => `${family2}-${one}`);
}
function gplOf({ version, later: later2 }) {
  if (version !== "3.0") return ["GPL-2.0", "GPL-3.0", "GPL-later"];
  return later2 === true ? ["GPL-3.0", "GPL-later"] : ["GPL-3.0"];
}

// src/licenses/satisfy.ts
function permissionOf(upstreamLicense) {
  const reading = parseExpression(upstreamLicense);
  if (!reading.ok) throw new Error(`The catalogue's licence "${upstreamLicense}" cannot be read: ${reading.because}`);
  return { license: upstreamLicense, ...permitted(reading.expression) };
}
function satisfies(declared3, upstreamLicense) {
  return judged(declared3, permissionOf(upstreamLicense));
}
function judged(declared3, permission) {
  if (declared3.kind === "license") return judgedLicense(declared3.license, permission);
  const answers = declared3.parts.map((part) => judged(part, permission));
  if (declared3.kind === "or") return worst(answers);
  const restricting = permission.terms.has("other") ? void 0 : declared3.parts.find(isRestricting);
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
  const parts2 = upstream.parts.map(permitted);
  const within3 = (term) => upstream.kind === "and" ? parts2.every(({ terms }) => terms.has(term)) : parts2.some(({ terms }) => terms.has(term));
  return {
    terms: new Set([...everyTerm].filter(within3)),
    exceptions: new Set(parts2.flatMap(({ exceptions }) => [...exceptions]).filter((one) => parts2.every(({ exceptions }) => exceptions.has(one))))
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
function askingUpstreams({ extent, upstreams: upstreams2, derivedLines }, areKin2) {
  if (extent === "clean") return [];
  return upstreams2.filter(({ license: license2 }) => !permissionOf(license2).terms.has("other")).filter(({ license: license2 }, at3) => !isLesser(license2) || extent === "derived" && at3 === 0).filter(({ id, files: files2, lines }, at3, [main]) => at3 === 0 || files2 >= weightyFiles && !areKin2(main?.id ?? "", id) || lines >= derivedLines * weightyShare);
}
function isLesser(license2) {
  const reading = parseExpression(license2);
  return reading.ok && licensesIn(reading.expression).every(({ id }) => parseGnu(id)?.family === "LGPL");
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
  const terms = termsForAll(asking);
  const widest = choices.find((choice2) => [...offeredBy(choice2)].every((term) => terms.has(term)));
  if (widest !== void 0) return { expression: widest, because: `${widest} is the widest licence that ${listed3(asking)} ${asking.length === 1 ? "permits" : "all permit"}.` };
  return { expression: null, because: `No licence satisfies ${listed3(asking)} at once: ${conflictAmong(asking)}.` };
}
function permittedLicenses(upstreamLicenses2) {
  const terms = termsForAll(upstreamLicenses2);
  return choices.filter((choice2) => [...offeredBy(choice2)].every((term) => terms.has(term)));
}
function termsForAll(licenses2) {
  const permissions = licenses2.map(permissionOf);
  return new Set([...everyTerm].filter((term) => permissions.every(({ terms }) => terms.has(term))));
}
function conflictAmong(asking) {
  const pair2 = asking.flatMap((one, at3) => asking.slice(at3 + 1).map((other3) => [one, other3])).find((two) => termsForAll(two).size === 0);
  return pair2 === void 0 ? "what one permits another forbids" : `${pair2[0]} code and ${pair2[1]} code may not be combined in one work, because each asks that the whole be under its own version`;
}
function listed3(licenses2) {
  return licenses2.length < 2 ? licenses2.join("") : `${licenses2.slice(0, -1).join(", ")} and ${licenses2.at(-1) ?? ""}`;
}

// src/detect/license/declared.ts
function declaredLicense(texts3, declarations2, notices2) {
  const own4 = declarations2.filter(({ scope, statedIn }) => scope === "repository" && statedIn !== "notice");
  const speaking = texts3.filter(({ scope }) => scope === "repository");
  const governing = withLesser(governingTexts(speaking), speaking);
  if (governing.length === 0) return fromWords(own4);
  const combined3 = combinationOf(governing, own4);
  if (combined3 !== null) return combined3;
  const ids = [...new Set(withoutIncorporated(governing).map((text3) => settled(text3.spdx, own4, notices2)))].sort();
  return { declared: ids.join(" AND "), statedAt: governing.map(({ place: place3 }) => place3) };
}
function governingTexts(texts3) {
  const onTop = orAll(texts3, ({ place: place3 }) => !place3.path.includes("/"));
  const plain5 = orAll(onTop, ({ place: place3 }) => isPlainLicenseName(place3.path));
  return orAll(plain5, ({ place: place3 }) => textsIn2(place3.path, plain5) < collection2);
}
var collection2 = 3;
function textsIn2(path, texts3) {
  return new Set(texts3.filter(({ place: place3 }) => place3.path === path).map(({ spdx }) => spdx)).size;
}
function combinationOf(texts3, own4) {
  const ids = new Set(texts3.map(({ spdx }) => bareId(spdx)));
  const stored = texts3.every(({ place: place3 }) => place3.path.includes("/"));
  const stated3 = own4.filter(({ expression: expression2, statedIn, place: place3 }) => {
    const named7 = expression2 === null ? [] : idsIn(expression2).map(bareId);
    const namesAll = [...ids].every((id) => named7.includes(id));
    if (ids.size < 2) return namesAll && isChoice(expression2 ?? "");
    return namesAll || stored && named7.length > 0 && named7.every((id) => ids.has(id)) && (statedIn === "manifest" || isPlainLicenseName(place3.path));
  });
  return stated3.length === 0 ? null : fromWords(stated3);
}
function isChoice(expression2) {
  const reading = parseExpression(expression2);
  return reading.ok && reading.expression.kind === "or";
}
function bareId(id) {
  const gnu = parseGnu(id);
  return gnu === null ? id : formatGnu({ ...gnu, later: null });
}
function orAll(texts3, wanted) {
  const some = texts3.filter(wanted);
  return some.length > 0 ? some : texts3;
}
function withLesser(governing, texts3) {
  return governing.map((text3) => {
    const [stem = ""] = /^(?:.*\/)?(?:copying|licen[cs]e)(?=(?:\.\w+)?$)/i.exec(text3.place.path) ?? [];
    const lesser = text3.spdx !== "GPL-3.0" || stem === "" ? void 0 : texts3.find(({ spdx, place: place3 }) => spdx === "LGPL-3.0" && isLesserOf(place3.path, stem));
    return lesser ?? text3;
  });
}
function isLesserOf(path, stem) {
  const folder = stem.slice(0, stem.lastIndexOf("/") + 1);
  return path.startsWith(folder) && /^(?:copying|licen[cs]e)[._-]lesser(?:\.\w+)?$/i.test(path.slice(folder.length));
}
function withoutIncorporated(texts3) {
  const lesser = new Set(texts3.filter(({ spdx }) => spdx === "LGPL-3.0").map(({ place: place3 }) => place3.path));
  return texts3.filter(({ spdx, place: place3 }) => !(spdx === "GPL-3.0" && lesser.has(place3.path)));
}
function settled(id, own4, notices2) {
  const gnu = parseGnu(id);
  if (gnu === null) return id;
  const stated3 = own4.flatMap(({ expression: expression2 }) => expression2 === null ? [] : sayings(expression2, gnu));
  const noticed = majority(notices2, gnu);
  return formatGnu({ ...gnu, later: explicit(stated3) ?? noticed ?? (stated3.length > 0 ? false : gnu.later) });
}
function explicit(stated3) {
  return stated3.includes(true) ? true : stated3.includes(false) ? false : null;
}
function sayings(expression2, text3) {
  const all = gnuIn(expression2);
  if (all.some((one) => one.family === text3.family && one.version !== text3.version && one.later === false)) return [];
  return all.flatMap((named7) => {
    if (named7.family !== text3.family) return [];
    if (named7.version === text3.version) return [named7.later];
    return named7.later === true && named7.version < text3.version ? [true] : [];
  });
}
function majority(notices2, text3) {
  let balance = 0;
  let counted3 = 0;
  for (const [expression2, files2] of notices2) {
    for (const later2 of sayings(expression2, text3)) {
      balance += later2 === true ? files2 : -files2;
      counted3 += files2;
    }
  }
  return counted3 === 0 ? null : balance >= 0;
}
function gnuIn(expression2) {
  return idsIn(expression2).flatMap((id) => parseGnu(id) ?? []);
}
function idsIn(expression2) {
  const reading = parseExpression(expression2);
  return reading.ok ? licenseIds2(reading.expression) : [];
}
function licenseIds2(expression2) {
  return expression2.kind === "license" ? [expression2.license.id] : expression2.parts.flatMap(licenseIds2);
}
var believed = ["manifest", "readme", "legal-file"];
function fromWords(own4) {
  const stated3 = own4.filter((one) => one.expression !== null);
  const first2 = believed.flatMap((statedIn) => stated3.filter((one) => one.statedIn === statedIn))[0];
  if (first2?.expression == null) return { declared: null, statedAt: [] };
  const reading = parseExpression(first2.expression);
  if (!reading.ok) return { declared: null, statedAt: [] };
  return { declared: formatExpression(withVersions(reading.expression, stated3)), statedAt: [first2.place] };
}
function withVersions(expression2, stated3) {
  if (expression2.kind !== "license") return { kind: expression2.kind, parts: expression2.parts.map((part) => withVersions(part, stated3)) };
  return { kind: "license", license: { ...expression2.license, id: settled(expression2.license.id, stated3, /* @__PURE__ */ new Map()) } };
}

// src/detect/license/scope.ts
var wholeShare = 2 / 3;
function scopeOf(surveyed, files2) {
  const texts3 = surveyed.filter(({ file, survey: survey2 }) => survey2.texts.length > 0 && !isCarried(file));
  const atRoot = texts3.filter(({ file }) => folderSpokenFor(file.path) === "");
  const inFiles = atRoot.some(({ file }) => !isReadmeName(file.path) && !isNotice(file.path));
  const whole = atRoot.length > 0 ? "" : folderOfTheWhole(texts3, files2);
  const onTop = atRoot.some(({ file }) => !file.path.includes("/"));
  const carried = new Set(surveyed.filter(({ file }) => isCarried(file)).map(({ file }) => file.path));
  const withText = new Set(texts3.map(({ file }) => file.path));
  return (path) => {
    const folder = carried.has(path) ? null : folderSpokenFor(path);
    if (folder === null || folder !== "" && folder !== whole) return "part";
    if (onTop && withText.has(path) && path.includes("/") && !/^licen[cs]es?\//i.test(path)) return "part";
    if (inFiles && withText.has(path) && isNotice(path)) return "part";
    return isReadmeName(path) && (path.includes("/") || inFiles && withText.has(path)) ? "part" : "repository";
  };
}
function isNotice(path) {
  return /(?:^|\/)notices?(?![a-z])[^/]*$/i.test(path);
}
function isCarried(file) {
  return file.role === "vendored" || file.role === "generated";
}
function folderOfTheWhole(texts3, files2) {
  const code4 = files2.filter((file) => file.role === "first-party" && file.language !== null);
  const folders2 = [...new Set(texts3.map(({ file }) => folderSpokenFor(file.path) ?? ""))].filter((folder) => folder !== "").sort();
  return folders2.find((folder) => code4.filter((file) => standsIn(file.path, folder)).length > code4.length * wholeShare) ?? "";
}

// src/detect/license/conclude.ts
function concludeLicense(surveys, context2) {
  const ordered = [...surveys].sort((a, b) => compareText(a.file.path, b.file.path));
  const scope = scopeOf(ordered, context2.files);
  const texts3 = ordered.flatMap((one) => textsOf3(one, scope));
  const declarations2 = [...ordered.flatMap((one) => declarationsOf(one, scope)), ...noticesOf(ordered)];
  const repository = {
    kind: "repository-license",
    ...declaredLicense(texts3, declarations2, noticeCounts(ordered, context2)),
    required: requiredLicense(upstreamLicenses(context2)).expression
  };
  return [...texts3, ...declarations2, repository, ...unansweredOf(texts3, declarations2, repository, context2)];
}
function textsOf3({ file, survey: survey2 }, scope) {
  return survey2.texts.map(({ spdx, similarity, line, endLine, alterations }) => ({
    kind: "license-text",
    place: placeAt(file.path, line, endLine),
    spdx,
    exception: parseGnu(spdx) === null ? null : survey2.exception,
    similarity,
    scope: scope(file.path),
    ...alterations.length > 0 ? { alterations } : {}
  }));
}
function declarationsOf({ file, survey: survey2 }, scope) {
  if (survey2.statedIn === "notice") return [];
  return survey2.statements.map(({ expression: expression2, raw, trouble, line, part }) => ({
    kind: "license-declaration",
    place: placeAt(file.path, line),
    statedIn: survey2.statedIn,
    expression: expression2,
    raw,
    trouble,
    scope: part === true ? "part" : scope(file.path)
  }));
}
function noticesOf(surveys) {
  const first2 = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  for (const { file, survey: survey2 } of surveys.filter((one) => one.survey.statedIn === "notice")) {
    for (const { expression: expression2, raw, trouble, line } of survey2.statements) {
      const key = expression2 ?? raw;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (first2.has(key)) continue;
      first2.set(key, { kind: "license-declaration", place: placeAt(file.path, line), statedIn: "notice", expression: expression2, raw, trouble, scope: "part" });
    }
  }
  return [...first2].map(([key, one]) => ({ ...one, files: counts.get(key) ?? 1 }));
}
function noticeCounts(surveys, context2) {
  const derived = new Set(ofKind(context2.evidence, "derived-file").map(({ path }) => path));
  const noticed = surveys.filter(({ survey: survey2 }) => survey2.statedIn === "notice");
  const counted3 = noticed.some(({ file }) => derived.has(file.path)) ? noticed.filter(({ file }) => derived.has(file.path)) : noticed;
  const counts = /* @__PURE__ */ new Map();
  for (const { survey: survey2 } of counted3) {
    for (const expression2 of new Set(survey2.statements.flatMap((one) => one.expression ?? []))) counts.set(expression2, (counts.get(expression2) ?? 0) + 1);
  }
  return counts;
}
function upstreamLicenses({ evidence }) {
  return ofKind(evidence, "derivation").flatMap((one) => askingUpstreams(one, areKin)).map(({ license: license2 }) => license2);
}
function unansweredOf(texts3, declarations2, { declared: declared3 }, context2) {
  if (ofKind(context2.evidence, "derivation").some(({ extent }) => extent === "clean")) return [];
  if (!texts3.some(({ scope }) => scope === "repository")) {
    const told2 = new Set(declarations2.map(({ place: place3 }) => place3.path));
    const unknown2 = context2.files.find(({ path }) => isPlainLicenseName(path) && folderSpokenFor(path) === "" && !told2.has(path));
    if (unknown2 !== void 0) {
      return [{ kind: "unanswered", question: "license", because: `${unknown2.path} is named like a licence, but its text is none that is known here. Put the unaltered text of the licence into it.` }];
    }
  }
  const reading = declared3 === null ? null : parseExpression(declared3);
  const reference2 = reading?.ok === true ? licensesIn(reading.expression).find(({ id }) => id.includes("Ref-") && id !== proprietary) : void 0;
  return reference2 === void 0 ? [] : [{ kind: "unanswered", question: "license", because: `What ${reference2.id} says is known to its author only. Name the licence by its SPDX id.` }];
}

// src/detect/license/survey.ts
import { Buffer as Buffer13 } from "node:buffer";

// src/licenses/harmless-difference.ts
var address = [
  "franklin",
  "st",
  "street",
  "fifth",
  "5th",
  "floor",
  "temple",
  "suite",
  "mass",
  "ave",
  "avenue",
  "cambridge",
  "boston",
  "ma",
  "usa",
  "milk",
  "box",
  "pmb",
  "foundation",
  "inc",
  "copyright"
];
var markup2 = [
  "http",
  "https",
  "www",
  "org",
  "fsf",
  "com",
  "html",
  "htm",
  "php",
  "txt",
  "licenses",
  "philosophy",
  "copyleft",
  "lgpl",
  "gpl",
  "agpl",
  "br",
  "p",
  "nbsp",
  "amp",
  "quot",
  "lt",
  "gt",
  "strong",
  "em",
  "center",
  "div",
  "pre",
  "h1",
  "h2",
  "h3",
  "h4",
  "ol",
  "ul",
  "li",
  "href",
  "par",
  "page",
  "preamble"
];
var title = ["gnu", "general", "public", "license", "june", "february", "november", "january", "conditions"];
var renamed2 = ["library", "lesser", "affero"];
var leftovers = /* @__PURE__ */ new Set([...address, ...markup2, ...title, ...renamed2]);
var among = /* @__PURE__ */ new Set(["of", "and", "free", "software", "all", "rights", "reserved", "place", "name", "id", "class", "table", "contents", "end", "terms", "version", "why", "not", "po", "c"]);
function isHarmless(before, after) {
  if (before.join("") === after.join("")) return true;
  if (before.length === after.length && before.every((word2, at3) => isSlip(word2, after[at3] ?? ""))) return true;
  return isLeftOver([...before, ...after]) && !isOtherNumber(before, after);
}
function isLeftOver(words5) {
  return words5.every((word2) => leftovers.has(word2) || among.has(word2) || isNumbering(word2)) && words5.some((word2) => leftovers.has(word2) || isNumbering(word2));
}
function isNumbering(word2) {
  return /^(?:\d+|[a-z]|[ivx]{2,4}|sec\d{1,2}|section\d{1,2})$/.test(word2);
}
function isOtherNumber(before, after) {
  return before.length > 0 && after.length > 0 && [...before, ...after].every((word2) => /^\d{1,2}$/.test(word2));
}
function isSlip(one, other3) {
  if (one === other3) return true;
  if (one.length < 5 || Math.abs(one.length - other3.length) > 1) return false;
  let same2 = 0;
  while (same2 < one.length && one.charAt(same2) === other3.charAt(same2)) same2++;
  const [a, b] = one.length < other3.length ? [other3, one] : [one, other3];
  return a.slice(same2 + 1) === b.slice(a.length === b.length ? same2 + 1 : same2);
}

// src/licenses/original-text.ts
var texts2 = {
  "GPL-1.0": () => import("./vendor/spdx-license-list-licenses-GPL-1.0.js"),
  "GPL-2.0": () => import("./vendor/spdx-license-list-licenses-GPL-2.0.js"),
  "GPL-3.0": () => import("./vendor/spdx-license-list-licenses-GPL-3.0.js"),
  "LGPL-2.0": () => import("./vendor/spdx-license-list-licenses-LGPL-2.0.js"),
  "LGPL-2.1": () => import("./vendor/spdx-license-list-licenses-LGPL-2.1.js"),
  "LGPL-3.0": () => import("./vendor/spdx-license-list-licenses-LGPL-3.0.js"),
  "AGPL-3.0": () => import("./vendor/spdx-license-list-licenses-AGPL-3.0.js")
};
async function originalText(spdx) {
  const text3 = await listedText(spdx);
  return text3 !== null && spdx.startsWith("LGPL-3.0") ? withoutAppendedGpl(text3) : text3;
}
async function listedText(spdx) {
  const gnu = parseGnu(spdx);
  const load = gnu === null ? void 0 : texts2[`${gnu.family}-${gnu.version}`];
  return load === void 0 ? null : (await load()).default.licenseText;
}
function withoutAppendedGpl(text3) {
  const at3 = text3.search(/GNU GENERAL PUBLIC LICENSE\s+Version 3/);
  return at3 > 0 ? text3.slice(0, at3) : text3;
}
function termsOf(text3) {
  const end = text3.search(/END OF TERMS AND CONDITIONS/i);
  return end > 0 ? text3.slice(0, end) : text3;
}

// src/licenses/word-diff.ts
function wordDifferences(before, after, most) {
  const trace = furthestPoints(before, after, most);
  return trace === null ? null : merged2(edits(trace, before.length, after.length));
}
function furthestPoints(before, after, most) {
  const trace = [];
  const limit2 = Math.min(most, before.length + after.length);
  let reached = new Int32Array(2 * limit2 + 3);
  for (let edit = 0; edit <= limit2; edit++) {
    const next = reached.slice();
    for (let diagonal = -edit; diagonal <= edit; diagonal += 2) {
      const x = slide(before, after, stepFrom(reached, { edit, diagonal, limit: limit2 }), diagonal);
      next[diagonal + limit2 + 1] = x;
      if (x >= before.length && x - diagonal >= after.length) return [...trace, reached];
    }
    trace.push(reached);
    reached = next;
  }
  return null;
}
function stepFrom(reached, { edit, diagonal, limit: limit2 }) {
  const at3 = diagonal + limit2 + 1;
  if (edit === 0) return 0;
  const left = reached[at3 - 1] ?? 0;
  const right = reached[at3 + 1] ?? 0;
  return diagonal === -edit || diagonal !== edit && left < right ? right : left + 1;
}
function slide(before, after, from, diagonal) {
  let x = from;
  while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
  return x;
}
function edits(trace, beforeLength, afterLength) {
  const found = [];
  const limit2 = ((trace[0]?.length ?? 3) - 3) / 2;
  let x = beforeLength;
  let y = afterLength;
  for (let edit = trace.length - 1; edit > 0; edit--) {
    const reached = trace[edit] ?? new Int32Array();
    const diagonal = x - y;
    const isInsertion = diagonal === -edit || diagonal !== edit && (reached[diagonal + limit2] ?? 0) < (reached[diagonal + limit2 + 2] ?? 0);
    const previous = isInsertion ? diagonal + 1 : diagonal - 1;
    const fromX = reached[previous + limit2 + 1] ?? 0;
    const fromY = fromX - previous;
    found.push({ before: { from: fromX, to: isInsertion ? fromX : fromX + 1 }, after: { from: fromY, to: isInsertion ? fromY + 1 : fromY } });
    x = fromX;
    y = fromY;
  }
  return found.reverse();
}
var apart = 3;
function merged2(found) {
  const all = [];
  for (const one of found) {
    const last = all.at(-1);
    if (last !== void 0 && one.before.from - last.before.to < apart && one.after.from - last.after.to < apart) {
      all[all.length - 1] = { before: { from: last.before.from, to: one.before.to }, after: { from: last.after.from, to: one.after.to } };
    } else all.push(one);
  }
  return all;
}

// src/licenses/words.ts
function wordsOf3(text3) {
  const bare3 = withoutCopyrightLines(withoutMarkup2(text3));
  const words5 = [];
  const lines = [];
  let line = 1;
  let end = 0;
  const word2 = /[\p{L}\p{N}]+(?:-(?:[ \t]*\r?\n[^\p{L}\p{N}\n-]*)?[\p{L}\p{N}]+)*/gu;
  for (let match = word2.exec(bare3); match !== null; match = word2.exec(bare3)) {
    const [found] = match;
    line += countLines2(bare3, end, match.index);
    end = match.index;
    if (isListMarker(found, bare3.charAt(word2.lastIndex), bare3.charAt(word2.lastIndex + 1))) continue;
    words5.push(spelled(found));
    lines.push(line);
  }
  return { words: words5, lines };
}
function withoutMarkup2(text3) {
  return text3.replace(/\r\n?/g, "\n").replace(/\b(?:https?|ftp):\/\/[^\s<>)\]"']+/gi, " ").replace(/<[^<>]{1,200}>/g, onlyLineEnds).replace(/&(?:[a-z]{2,8}|#\d{1,5});/gi, " ").replace(/--+/g, " ");
}
function withoutCopyrightLines(text3) {
  return text3.replace(/^[^\p{L}\p{N}\n©(]*(?:portions\s+)?(?:copyright(?! treaty)|copr|©|\(c\))(?=[^\n]*(?:\d{4}|©|\(c\)|\[|yyyy))[^\n]*$/gimu, "").replace(/\ball rights reserved\b/gi, " ");
}
function onlyLineEnds(markup3) {
  return markup3.replace(/[^\n]+/g, " ");
}
function countLines2(text3, from, to) {
  let lines = 0;
  for (let at3 = text3.indexOf("\n", from); at3 !== -1 && at3 < to; at3 = text3.indexOf("\n", at3 + 1)) lines++;
  return lines;
}
function isListMarker(word2, next, afterNext) {
  return (next === "." || next === ")") && !/[\p{L}\p{N}]/u.test(afterNext) && /^(?:\d{1,2}|[a-z]|[ivx]{2,4})$/i.test(word2);
}
var spellings = /* @__PURE__ */ new Map([
  ["licence", "license"],
  ["licences", "licenses"],
  ["licenced", "licensed"],
  ["organisation", "organization"],
  ["merchantibility", "merchantability"]
]);
function spelled(word2) {
  const plain5 = /^[A-Za-z0-9]+$/.test(word2) ? word2.toLowerCase() : word2.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
  return spellings.get(plain5) ?? plain5;
}

// src/licenses/alterations.ts
var mostEdits = 1500;
var mostShown = 20;
function alterationsIn(document2, found, original) {
  const wanted = wordsOf3(termsOf(original)).words;
  const here = stretchOf(wordsOf3(document2), found, wanted);
  const differences = wordDifferences(wanted, here.words, mostEdits);
  if (differences === null) return [{ line: found.line, endLine: found.endLine, original: "", here: `more than ${mostEdits} words differ` }];
  return withoutEnds(differences, wanted, here.words).filter((one) => !isHarmless(wanted.slice(one.before.from, one.before.to), here.words.slice(one.after.from, one.after.to))).slice(0, mostShown).map((one) => ({
    line: here.lines[one.after.from] ?? found.endLine,
    endLine: here.lines[Math.max(one.after.from, one.after.to - 1)] ?? found.endLine,
    original: marked(wanted, one.before, ["[-", "-]"]),
    here: marked(here.words, one.after, ["{+", "+}"])
  }));
}
var margin = 150;
function stretchOf({ words: words5, lines }, found, wanted) {
  const first2 = Math.max(0, lines.findIndex((line) => line >= found.line) - margin);
  const after = lines.findIndex((line) => line > found.endLine);
  const end = Math.min(words5.length, (after === -1 ? words5.length : after) + margin);
  const knownStart = Math.max(0, lines.findIndex((line) => line >= found.line));
  const knownEnd = after === -1 ? words5.length : after;
  const start = anchor(words5, { from: first2, to: end, near: knownStart }, openingsOf(wanted)) ?? first2;
  const stop = anchor(words5, { from: first2, to: end, near: knownEnd }, closingsOf(wanted)) ?? end;
  return { words: words5.slice(start, stop), lines: lines.slice(start, stop) };
}
var anchorWords = 8;
var anchorReach = 120;
function openingsOf(wanted) {
  return runsOf2(wanted, 0, (at3) => -at3);
}
function closingsOf(wanted) {
  return runsOf2(wanted, Math.max(0, wanted.length - anchorReach), (at3) => wanted.length - at3);
}
function runsOf2(wanted, from, distance) {
  const runs = /* @__PURE__ */ new Map();
  for (let at3 = from; at3 < Math.min(from + anchorReach, wanted.length - anchorWords + 1); at3++) runs.set(wanted.slice(at3, at3 + anchorWords).join(" "), distance(at3));
  return runs;
}
function anchor(words5, { from, to, near }, runs) {
  const votes = /* @__PURE__ */ new Map();
  for (let at3 = from; at3 + anchorWords <= to; at3++) {
    const distance = runs.get(words5.slice(at3, at3 + anchorWords).join(" "));
    if (distance === void 0) continue;
    const place3 = Math.min(to, Math.max(from, at3 + distance));
    votes.set(place3, (votes.get(place3) ?? 0) + 1);
  }
  const ordered = [...votes].sort(([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || Math.abs(a - near) - Math.abs(b - near));
  return ordered[0]?.[0] ?? null;
}
var titleWords = 40;
var mostAdded = 14;
function withoutEnds(differences, wanted, here) {
  return differences.filter(({ before, after }) => {
    if (before.to <= titleWords && after.to - after.from <= mostAdded) return false;
    return !(before.from === wanted.length && after.to === here.length);
  });
}
var context = 4;
var longest12 = 300;
function marked(words5, { from, to }, [open3, close2]) {
  if (from === to) return "";
  const changed2 = words5.slice(from, to).join(" ");
  const shown = changed2.length <= longest12 ? changed2 : `${changed2.slice(0, longest12)}… (${to - from} words)`;
  return [...words5.slice(Math.max(0, from - context), from), `${open3}${shown}${close2}`, ...words5.slice(to, to + context)].join(" ");
}

// src/licenses/exceptions.ts
var asksTo = "(?:special exception|additional permission|permission|exempt\\w*)";
var known4 = [
  ["cryptsetup-OpenSSL-exception", /permission to link the code of portions of this program with the openssl library under certain conditions/],
  // The wording of Telegram Desktop and the Desktop App Toolkit; SPDX lists only relatives of it.
  ["LicenseRef-OpenSSL-exception", new RegExp(`${asksTo}(?: \\w+){0,40} (?:link|linking|combining|combine)(?: \\w+){0,30} openssl`)],
  ["Classpath-exception-2.0", /linking this library statically or dynamically with other modules is making a combined work(?: \w+){0,60} give you permission to link/],
  ["GCC-exception-3.1", /gcc runtime library exception/],
  ["GCC-exception-2.0", /unlimited permission to link the compiled version of this file(?: \w+){0,6} (?:into combinations )?with other programs/],
  ["Autoconf-exception-3.0", /autoconf configure script exception/],
  ["Autoconf-exception-2.0", /configure script generated by autoconf(?: \w+){0,40} (?:same distribution terms|unlimited permission)|unlimited permission(?: \w+){0,20} output of autoconf/],
  ["Bison-exception-2.2", /larger work that contains part or all of the bison parser skeleton/],
  ["Font-exception-2.0", /create a document which uses this font/],
  ["Linux-syscall-note", /user programs that use kernel services by normal system calls/],
  ["Qt-GPL-exception-1.0", /qt company gpl exception 1 0/],
  ["LLVM-exception", /llvm exceptions to the apache 2 0 license/],
  ["LGPL-3.0-linking-exception", /convey to a third party a combined work that links statically or dynamically to this library without providing any minimal corresponding source/],
  ["LicenseRef-App-Store-exception", new RegExp(`${asksTo}(?: \\w+){0,60} (?:app|mac app|apple|application) (?:store|stores|s app store)`)]
];
function exceptionIn(text3) {
  const words5 = wordsOf3(text3).words.join(" ");
  return known4.find(([, pattern2]) => pattern2.test(words5))?.[0] ?? null;
}

// src/licenses/best-window.ts
function bestWindow(document2, { sketch, hits }) {
  const reach3 = sketch.words * 1.3 + 20;
  const inside2 = new Uint32Array(document2.keys.length);
  let found = 0;
  let best = { start: 0, end: 0, found: 0 };
  let first2 = 0;
  const idAt = (hit) => document2.ids[hits[hit] ?? 0] ?? 0;
  const count2 = (id, by) => inside2[id] = (inside2[id] ?? 0) + by;
  for (let last = 0; last < hits.length; last++) {
    const at3 = hits[last] ?? 0;
    if (count2(idAt(last), 1) === 1) found++;
    for (; at3 - (hits[first2] ?? at3) > reach3 || (inside2[idAt(first2)] ?? 0) > 1; first2++) if (count2(idAt(first2), -1) === 0) found--;
    if (found > best.found) best = { start: hits[first2] ?? at3, end: at3, found };
  }
  return trimmed(best, { document: document2, sketch, hits });
}
function trimmed(window, { document: document2, sketch, hits }) {
  if (window.found >= (window.end - window.start + 1) / 2 ** sketch.rate) return window;
  const inside2 = hits.filter((at3) => at3 >= window.start && at3 <= window.end);
  const least = window.found * (1 - stray);
  const tail = likeliest(inside2, { document: document2, sketch, least, windowTo: (end) => [window.start, end] }) ?? window;
  const rest = inside2.filter((at3) => at3 <= tail.end).reverse();
  return likeliest(rest, { document: document2, sketch, least, windowTo: (start) => [start, tail.end] }) ?? tail;
}
var stray = 0.03;
function likeliest(places, { document: document2, sketch: { hashes: hashes2, rate }, least, windowTo }) {
  const seen = /* @__PURE__ */ new Set();
  let best = null;
  let highest = 0;
  for (const place3 of places) {
    seen.add(document2.ids[place3] ?? 0);
    if (seen.size < least) continue;
    const [start, end] = windowTo(place3);
    const likeness = seen.size / (hashes2.length + Math.max(seen.size, (end - start + 1) / 2 ** rate));
    if (likeness <= highest) continue;
    highest = likeness;
    best = { start, end, found: seen.size };
  }
  return best;
}

// src/licenses/shingles.ts
var shingleLength = 4;
function shinglesOf(words5) {
  const hashes2 = words5.map(hashOf);
  const shingles = new Uint32Array(Math.max(0, hashes2.length - shingleLength + 1));
  for (let at3 = 0; at3 < shingles.length; at3++) {
    let shingle = 0;
    for (let word2 = 0; word2 < shingleLength; word2++) shingle = Math.imul(shingle ^ (hashes2[at3 + word2] ?? 0), 2654435761) + 2135587861;
    shingles[at3] = mixed(shingle);
  }
  return shingles;
}
function hashOf(word2) {
  let hash3 = 2166136261;
  for (let at3 = 0; at3 < word2.length; at3++) hash3 = Math.imul(hash3 ^ word2.charCodeAt(at3), 16777619);
  return hash3;
}
function mixed(hash3) {
  let value = hash3 ^ hash3 >>> 16;
  value = Math.imul(value, 2246822507);
  value = Math.imul(value ^ value >>> 13, 3266489909);
  return (value ^ value >>> 16) >>> 0;
}

// src/licenses/sketch.ts
import { Buffer as Buffer12 } from "node:buffer";
function isKept(shingle, rate) {
  return rate === 0 || shingle >>> 32 - rate === 0;
}
function keyOf5(shingle) {
  return shingle & 16777215;
}
function unpacked(sketch) {
  const bytes = Buffer12.from(sketch.hashes, "base64");
  const hashes2 = [];
  for (let at3 = 0; at3 + 2 < bytes.length; at3 += 3) hashes2.push((bytes[at3] ?? 0) << 16 | (bytes[at3 + 1] ?? 0) << 8 | (bytes[at3 + 2] ?? 0));
  return { ...sketch, hashes: hashes2 };
}

// src/licenses/document.ts
function documentOf(text3) {
  const words5 = wordsOf3(text3);
  const shingles = shinglesOf(words5.words);
  return { ...words5, shingles, ...numbered(shingles.map(keyOf5)) };
}
function numbered(keys2) {
  const size = 2 ** Math.ceil(Math.log2(keys2.length * 2 + 1));
  const slots = new Uint32Array(size);
  const different = new Uint32Array(keys2.length);
  const ids = new Uint32Array(keys2.length);
  let count2 = 0;
  for (let at3 = 0; at3 < keys2.length; at3++) {
    const key = keys2[at3] ?? 0;
    let slot = Math.imul(key, 2654435761) >>> 7 & size - 1;
    while (slots[slot] !== 0 && different[(slots[slot] ?? 0) - 1] !== key) slot = slot + 1 & size - 1;
    if (slots[slot] === 0) {
      different[count2++] = key;
      slots[slot] = count2;
    }
    ids[at3] = (slots[slot] ?? 0) - 1;
  }
  return { keys: different.slice(0, count2), ids };
}

// src/licenses/license-index.ts
import packedIndex from "./data/license-index.js";
var index2 = null;
var none2 = 4294967295;
function loadedIndex() {
  index2 ??= indexOf(packedIndex.map(unpacked));
  return index2;
}
function indexOf(sketches) {
  const entries2 = sketches.reduce((sum2, { hashes: hashes2 }) => sum2 + hashes2.length, 0);
  const size = 2 ** Math.ceil(Math.log2(entries2 * 2));
  const keys2 = new Int32Array(size).fill(-1);
  const firstOf2 = new Uint32Array(size);
  const nextOf = new Uint32Array(entries2);
  const sketchOf = new Uint16Array(entries2);
  const slotOf = (key) => {
    let slot = Math.imul(key, 2654435761) >>> 7 & size - 1;
    while (keys2[slot] !== -1 && keys2[slot] !== key) slot = slot + 1 & size - 1;
    return slot;
  };
  let entry2 = 0;
  sketches.forEach(({ hashes: hashes2 }, at3) => {
    for (const key of hashes2) {
      const slot = slotOf(key);
      nextOf[entry2] = keys2[slot] === key ? firstOf2[slot] ?? none2 : none2;
      sketchOf[entry2] = at3;
      keys2[slot] = key;
      firstOf2[slot] = entry2++;
    }
  });
  return {
    sketches,
    first: (key) => {
      const slot = slotOf(key);
      return keys2[slot] === key ? firstOf2[slot] ?? none2 : none2;
    },
    nextOf,
    sketchOf
  };
}

// src/licenses/widely-used.ts
var widelyUsed = new RegExp(
  "^(?:(?:A|L)?GPL-.*|MIT|MIT-0|X11|ISC|0BSD|BSD-[1-4]-Clause|BSD-4-Clause-UC|Apache-.*|MPL-.*|BSL-1.0|Zlib|Unlicense|WTFPL|CC0-1.0|CC-BY-.*|OFL-1.1|OpenSSL|EPL-.*|CDDL-.*|EUPL-.*|Artistic-.*|MS-PL|MS-RL|Python-2.0|PSF-2.0|SSPL-1.0|BUSL-1.1|NCSA|curl|JSON|HPND|HPND-sell-variant|AFL-3.0|OSL-3.0|PostgreSQL|Vim|FTL|IJG|Libpng|libpng-2.0|bzip2-1.0.6|Ruby|PHP-3.01|W3C|ICU|Beerware)$"
);
function isWidelyUsed(spdx) {
  return widelyUsed.test(spdx);
}

// src/licenses/identify.ts
var wantedOfShort = 0.9;
var wantedOfLong = 0.7;
var shortText = 60;
var wantedSimilarity = 0.65;
var wantedOfRare = 0.75;
function identifyTexts(text3) {
  const known5 = remembered.get(text3);
  if (known5) return known5;
  const found = identify2(text3);
  if (remembered.size < mostRemembered) remembered.set(text3, found);
  return found;
}
var remembered = /* @__PURE__ */ new Map();
var mostRemembered = 100;
function identify2(text3) {
  const document2 = documentOf(text3);
  const matches2 = candidatesIn(document2).flatMap((candidate) => matchOf(document2, candidate) ?? []);
  return withoutOverlaps(matches2).map((match) => ({
    spdx: match.sketch.spdx,
    similarity: match.similarity,
    line: document2.lines[match.start] ?? 1,
    endLine: document2.lines[match.end] ?? 1
  }));
}
function candidatesIn(document2) {
  const index3 = loadedIndex();
  const counts = countHits(document2, index3);
  const candidates2 = index3.sketches.filter((sketch, at3) => (counts[at3] ?? 0) > 0 && (counts[at3] ?? 0) >= sketch.hashes.length * wantedOfLong);
  return candidates2.map((sketch) => ({ sketch, hits: hitsOf2(sketch, document2) })).sort((a, b) => (a.hits[0] ?? 0) - (b.hits[0] ?? 0));
}
function countHits({ keys: keys2, ids }, { first: first2, nextOf, sketchOf, sketches }) {
  const counts = new Uint32Array(sketches.length);
  const entries2 = keys2.map(first2);
  for (let position = 0; position < ids.length; position++) {
    for (let entry2 = entries2[ids[position] ?? 0] ?? none2; entry2 !== none2; entry2 = nextOf[entry2] ?? none2) {
      const at3 = sketchOf[entry2] ?? 0;
      counts[at3] = (counts[at3] ?? 0) + 1;
    }
  }
  return counts;
}
function hitsOf2({ hashes: hashes2 }, { keys: keys2, ids }) {
  const known5 = new Set(hashes2);
  const holds3 = keys2.map((key) => known5.has(key) ? 1 : 0);
  const hits = [];
  for (let position = 0; position < ids.length; position++) if (holds3[ids[position] ?? 0] === 1) hits.push(position);
  return hits;
}
function matchOf(document2, candidate) {
  const { sketch } = candidate;
  const window = bestWindow(document2, candidate);
  const containment = window.found / sketch.hashes.length;
  if (containment < (sketch.words < shortText ? wantedOfShort : wantedOfLong)) return null;
  const sampled2 = sampledBetween(document2, sketch.rate, window.start, window.end);
  const similarity = 2 * window.found / (sketch.hashes.length + sampled2);
  if (similarity < (isWidelyUsed(sketch.spdx) ? wantedSimilarity : wantedOfRare) || sketch.words < quotedText && similarity < surelyTheSame && !hasGrant(document2, window)) return null;
  return { sketch, start: window.start, end: window.end + shingleLength - 1, containment, similarity: Math.min(1, similarity) };
}
function hasGrant({ words: words5 }, { start, end }) {
  return words5.slice(Math.max(0, start - shingleLength), end + 2 * shingleLength).some((word2) => grantWords.has(word2));
}
var quotedText = 400;
var grantWords = /* @__PURE__ */ new Set([
  "granted",
  "grant",
  "grants",
  "permission",
  "permissions",
  "permitted",
  "permit",
  "permits",
  "free",
  "freely",
  "may",
  "can",
  "allowed",
  "authorized",
  "license",
  "licensed",
  "unlimited"
]);
function sampledBetween({ shingles, ids, keys: keys2 }, rate, start, end) {
  const seen = new Uint8Array(keys2.length);
  let sampled2 = 0;
  for (let at3 = start; at3 <= end && at3 < shingles.length; at3++) {
    const id = ids[at3] ?? 0;
    if (seen[id] === 1 || !isKept(shingles[at3] ?? 0, rate)) continue;
    seen[id] = 1;
    sampled2++;
  }
  return sampled2;
}
function withoutOverlaps(matches2) {
  const taken = [];
  for (const match of [...matches2].sort((a, b) => weightOf(b) - weightOf(a))) {
    if (!taken.some((other3) => overlap(match, other3) > 0.2)) taken.push(match);
  }
  return taken.sort((a, b) => a.start - b.start);
}
function weightOf({ sketch, start, end, containment, similarity }) {
  const words5 = Math.min(end - start + 1, sketch.words);
  const prior = similarity < surelyTheSame && !isWidelyUsed(sketch.spdx) ? priorOfRare : 1;
  return words5 * containment * similarity ** 6 * prior;
}
var surelyTheSame = 0.97;
var priorOfRare = 0.7;
function overlap(a, b) {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1) / (a.end - a.start + 1);
}

// src/licenses/legible-text.ts
function legibleText(text3) {
  if (!text3.startsWith("{\\rtf")) return text3;
  return text3.replace(/\\\r?\n/g, "\\par ").replace(/(\\[a-z]{1,32}-?\d{0,10})\r?\n/g, "$1 ").replace(/\r?\n/g, "").replace(/\{\\(?:fonttbl|colortbl|stylesheet|info|\*)[^{}]{0,2000}(?:\{[^{}]{0,500}\}[^{}]{0,500}){0,40}\}/g, " ").replace(/\\'([0-9a-f]{2})/gi, (_, code4) => String.fromCharCode(parseInt(code4, 16))).replace(/\\(?:par|line|pard|sect)\b ?/g, "\n").replace(/\\[a-z]{1,32}-?\d{0,10} ?|\\[^a-z]/gi, "").replace(/[{}]/g, "");
}

// src/licenses/license-url.ts
var stewards = [
  [/^(?:gnu|fsf)\.org\/.{0,60}?\b(agpl|lgpl|gpl|fdl)-(\d)(?:\.(\d))?(?!\d)/, ([family2 = "", major = "", minor = "0"]) => family2 === "fdl" ? `GFDL-${major}.${minor}` : `${family2.toUpperCase()}-${major}.${minor}`],
  [/^creativecommons\.org\/licenses\/(l?gpl)\/(\d\.\d)(?!\d)/, ([family2 = "", version = ""]) => `${family2.toUpperCase()}-${version}`],
  [/^creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)(?!\d)/, ([terms = "", version = ""]) => `CC-${terms}-${version}`],
  [/^creativecommons\.org\/publicdomain\/zero\/1\.0/, () => "CC0-1.0"],
  [/^apache\.org\/licenses\/license-(\d\.\d)/, ([version = ""]) => `Apache-${version}`],
  [/^mozilla\.org\/(?:[a-z-]{2,5}\/)?mpl\/(\d\.\d)/, ([version = ""]) => `MPL-${version}`],
  [/^boost\.org\/license_1_0\.txt/, () => "BSL-1.0"],
  [/^eclipse\.org\/(?:legal\/epl-v?|org\/documents\/epl-)(\d)\.?(\d)/, ([major = "", minor = ""]) => `EPL-${major}.${minor}`],
  [/^unlicense\.org\/?$/, () => "Unlicense"],
  [/^opensource\.org\/licenses?\/(mit)(?:-license)?(?:\.php|\.html)?\/?$/, () => "MIT"],
  [/^opensource\.org\/licenses?\/([a-z0-9.-]{2,40}?)(?:-license)?(?:\.php|\.html|\.txt)?\/?$/, ([id = ""]) => id],
  [/^(?:spdx\.org|choosealicense\.com)\/licenses\/([a-z0-9.+-]{2,60}?)(?:\.html|\.json|\.txt)?\/?$/, ([id = ""]) => id],
  [/^licenses\.nuget\.org\/([a-z0-9.+%()-]{2,200})$/, ([expression2 = ""]) => expression2.replace(/%20|\+(?=(?:or|and|with)\b)|\+(?=[a-z])/gi, " ")]
];
function licenseOfUrl(url) {
  const place3 = url.trim().slice(0, 300).toLowerCase().replace(/^(?:https?:)?\/{1,2}(?:www\.)?/, "").replace(/[#?].*$/, "");
  for (const [pattern2, idOf4] of stewards) {
    const match = pattern2.exec(place3);
    if (match === null) continue;
    const named7 = idOf4(match.slice(1));
    const reading = named7 === null ? null : parseExpression(named7);
    return reading?.ok === true ? reading.text : null;
  }
  return null;
}

// src/licenses/field.ts
function readField(value) {
  const written4 = value.trim().slice(0, longest13);
  const reading = parseExpression(choice(written4));
  if (reading.ok) return { expression: reading.text, trouble: null };
  const url = /^\S*(?:https?:)?\/\/\S+$|^www\.\S+$/i.test(written4) ? licenseOfUrl(written4) : null;
  return { expression: url ?? worded(written4), trouble: reading.because };
}
function readChoice(values4) {
  const fields2 = values4.map(readField);
  const unread = fields2.find(({ expression: expression2 }) => expression2 === null);
  if (unread !== void 0 || fields2.length === 0) return { expression: null, trouble: unread?.trouble ?? "The list of licences is empty." };
  const trouble = fields2.find((field3) => field3.trouble !== null)?.trouble ?? null;
  return { expression: joined3("or", fields2.map(({ expression: expression2 }) => expression2 ?? "")), trouble };
}
function joined3(kind, expressions2) {
  const parts2 = [...new Set(expressions2)].flatMap((one) => {
    const reading = parseExpression(one);
    return reading.ok ? reading.expression.kind === kind ? reading.expression.parts : [reading.expression] : [];
  });
  const [first2] = parts2;
  if (first2 === void 0) return null;
  return formatExpression(parts2.length === 1 ? first2 : { kind, parts: parts2 });
}
var longest13 = 1e3;
function choice(written4) {
  return /^[A-Za-z0-9.+-]+(?: ?[/|] ?[A-Za-z0-9.+-]+)+$/.test(written4) ? written4.replace(/ ?[/|] ?/g, " OR ") : written4;
}
function worded(written4) {
  const named7 = licensesNamed(written4.replace(/\s+/g, " "));
  const [only3, ...more] = named7;
  if (only3 !== void 0 && more.length === 0) return /\b(?:not|except|non|without)\b/i.test(written4.replace(/non-?exclusive/gi, "")) ? null : only3;
  return null;
}

// src/licenses/manifests/found.ts
function stated2(text3, at3, raw) {
  return statementOf(text3, at3, raw, readField(raw));
}
function statedChoice(text3, at3, raws) {
  return statementOf(text3, at3, raws.join(" or "), readChoice(raws));
}
function statementOf(text3, at3, raw, { expression: expression2, trouble }) {
  return { expression: expression2, raw: clipped(raw.replace(/\s+/g, " ").trim()), trouble, line: lineAt(text3, at3) };
}
function statedBy(text3, pattern2) {
  return [...text3.matchAll(pattern2)].slice(0, 20).flatMap((match) => {
    const value = match.slice(1).find((group) => group !== void 0)?.trim() ?? "";
    return value === "" || isPointer2(value) ? [] : [stated2(text3, match.index + leading(match[0]), value)];
  });
}
function leading(match) {
  return match.length - match.trimStart().length;
}
function isPointer2(value) {
  return /^(?:see\b|file:)|^(?:un)?licen[cs]e(?:\.\w+)?$|^[@$]|\$\{|^SEE LICENSE/i.test(value);
}

// src/licenses/manifests/toml.ts
async function parseToml(text3) {
  const { parse } = await import("./vendor/smol-toml.js");
  try {
    return parse(text3.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}
function member4(value, key) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
}
function textOf5(value) {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
function textsOf4(value) {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => textOf5(one) ?? []);
}

// src/licenses/manifests/cargo.ts
async function licenseOfCargo(text3) {
  const manifest2 = await parseToml(text3);
  const value = textOf5(member4(member4(manifest2, "package"), "license")) ?? textOf5(member4(member4(member4(manifest2, "workspace"), "package"), "license"));
  return value === null ? [] : [stated2(text3, Math.max(0, text3.search(/^[ \t]*(?:package\.)?license\s*=/m)), value)];
}

// src/licenses/manifests/xml.ts
function licenseOfPom(text3) {
  const block = /<licenses>([\s\S]{1,6000}?)<\/licenses>/.exec(withoutComments2(text3));
  if (block === null) return [];
  const names4 = [...(block[1] ?? "").matchAll(/<license>([\s\S]{1,1500}?)<\/license>/g)].map(([, license2 = ""]) => nameOrUrl(elementOf(license2, "name"), elementOf(license2, "url")));
  const told2 = names4.filter((name2) => name2 !== "");
  return told2.length === 0 ? [] : [statedChoice(text3, Math.max(0, text3.indexOf("<licenses>")), told2)];
}
function nameOrUrl(name2, url) {
  return name2 !== "" && readField(name2).expression === null && licenseOfUrl(url) !== null ? url : name2 || url;
}
function licenseOfNuget(text3) {
  const bare3 = withoutComments2(text3);
  const named7 = statedBy(bare3, /<PackageLicenseExpression>([^<]{1,300})<|<license type="expression">([^<]{1,300})</g);
  if (named7.length > 0) return named7.slice(0, 1);
  return statedBy(bare3, /<(?:PackageLicenseUrl|licenseUrl)>([^<]{1,300})</g).filter(({ expression: expression2 }) => expression2 !== null).slice(0, 1);
}
function licenseOfAppStream(text3) {
  return statedBy(withoutComments2(text3), /<project_license>([^<]{1,300})<\/project_license>/g).slice(0, 1);
}
function elementOf(xml2, name2) {
  return unescaped(new RegExp(`<${name2}>([^<]{1,400})</${name2}>`).exec(xml2)?.[1]?.trim() ?? "");
}
function unescaped(text3) {
  return text3.replace(/&amp;/g, "&").replace(/&quot;/g, '"').replace(/\s+/g, " ");
}
function withoutComments2(xml2) {
  return xml2.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, " "));
}

// src/licenses/manifests/gradle.ts
function licenseOfGradle(text3) {
  const start = text3.search(/\blicenses\s*\{\s*license\s*\{/);
  if (start === -1) return [];
  const block = text3.slice(start, start + 2e3);
  const names4 = [...block.matchAll(/\blicense\s*\{([^{}]{1,800})\}/g)].map(([, body2 = ""]) => nameOrUrl(valueOf2(body2, "name"), valueOf2(body2, "url")));
  const told2 = names4.filter((name2) => name2 !== "" && !name2.includes("$"));
  return told2.length === 0 ? [] : [statedChoice(text3, start, told2)];
}
function licenseOfGradleProperties(text3) {
  return statedBy(text3, /^POM_LICEN[CS]E_NAME\s*=\s*(\S[^\n]{0,200})$/gm).slice(0, 1);
}
function valueOf2(body2, key) {
  return new RegExp(`\\b${key}(?:\\.set\\(|\\s*=|\\s)\\s*["']([^"'\\n]{1,300})["']`).exec(body2)?.[1]?.trim() ?? "";
}

// src/licenses/manifest.ts
function licenseOfManifest(manifest2) {
  if (typeof manifest2 !== "object" || manifest2 === null) return null;
  const fields2 = manifest2;
  const value = fields2.license ?? fields2.licence ?? fields2.licenses;
  if (value === void 0 || value === null) return null;
  const names4 = (Array.isArray(value) ? value : [value]).map(nameOf7);
  return { raw: names4.join(" or "), reading: oneOf(names4.map(parseExpression)) };
}
function nameOf7(value) {
  if (typeof value === "string") return value;
  const named7 = typeof value === "object" && value !== null ? value : {};
  const name2 = named7.type ?? named7.name;
  return typeof name2 === "string" ? name2 : "";
}
function oneOf(readings2) {
  const failed = readings2.find((reading) => !reading.ok);
  if (failed !== void 0) return failed;
  const expressions2 = readings2.flatMap((reading) => reading.ok ? [reading.expression] : []);
  const [first2] = expressions2;
  if (first2 === void 0) return { ok: false, because: "The list of licences is empty." };
  const expression2 = expressions2.length === 1 ? first2 : { kind: "or", parts: expressions2.flatMap((one) => one.kind === "or" ? one.parts : [one]) };
  return { ok: true, expression: expression2, text: formatExpression(expression2) };
}

// src/licenses/manifests/npm.ts
function licenseOfNpm(text3) {
  const line = text3.slice(0, Math.max(0, text3.search(/"licen[cs]es?"\s*:/))).split("\n").length;
  try {
    const found = licenseOfManifest(JSON.parse(text3.replace(/^\uFEFF/, "")));
    if (found === null) return [];
    const raw = clipped(found.raw);
    if (found.reading.ok) return [{ expression: found.reading.text, raw, trouble: null, line }];
    return [{ expression: readField(found.raw).expression, raw, trouble: found.reading.because, line }];
  } catch {
    return /"licen[cs]es?"\s*:/.test(text3) ? [{ expression: null, raw: "", trouble: "The file is no valid JSON, so its license field was not read.", line }] : [];
  }
}

// src/licenses/manifests/packaging.ts
function licenseOfCmake(text3) {
  return statedBy(text3, /^[ \t]*set[ \t]*\([ \t]*(?:CPACK_RPM_PACKAGE_LICENSE|CPACK_FREEBSD_PACKAGE_LICENSE|PROJECT_LICENSE)[ \t]+"?([^")\n]{1,200}?)"?[ \t]*\)|\bSPDX_LICENSE[ \t\n]+"([^"\n]{1,200})"/gim).slice(0, 1);
}
function licenseOfSnap(text3) {
  return statedBy(text3, /^license:[ \t]*["']?([^"'\n#]{1,200}?)["']?[ \t]*(?:#.*)?$/gm).slice(0, 1);
}
function licenseOfFdroid(text3) {
  return /^(?:Categories|Builds|AutoName|RepoType):/m.test(text3) ? statedBy(text3, /^License:[ \t]*["']?([^"'\n#]{1,200}?)["']?[ \t]*$/gm).slice(0, 1) : [];
}
function licenseOfDep5(text3) {
  if (!/^Format:.*(?:copyright-format|dep5|DEP-?5)/im.test(text3.slice(0, 2e3))) return [];
  let at3 = 0;
  return text3.split(/\n[ \t]*\n/).flatMap((paragraph) => {
    const start = text3.indexOf(paragraph, at3);
    at3 = start + paragraph.length;
    const files2 = /^Files:[ \t]*(\S.*)$/m.exec(paragraph)?.[1]?.trim();
    const license2 = /^License:[ \t]*(\S.*)$/m.exec(paragraph);
    if (files2 === void 0 || license2 === null) return [];
    const statement = debian(stated2(text3, start + license2.index, license2[1] ?? ""));
    return [files2 === "*" ? statement : { ...statement, part: true }];
  }).slice(0, 20);
}
function debian(statement) {
  const words5 = statement.raw.split(/[ \t]+(?:or|and)[ \t]+|,[ \t]+(?:(?:or|and)[ \t]+)?/i);
  const kind = /[ \t]and[ \t]/i.test(statement.raw) ? "and" : "or";
  const parts2 = words5.map((word2) => readField(debianId(word2)).expression);
  const known5 = parts2.filter((part) => part !== null);
  const whole = known5.length === parts2.length ? joined3(kind, known5) : null;
  return whole === null ? statement : { ...statement, expression: whole, trouble: null };
}
var debianIds = { expat: "MIT", "bsd-2-clause": "BSD-2-Clause", "bsd-3-clause": "BSD-3-Clause", "apache-2": "Apache-2.0", "mpl-2": "MPL-2.0", "bsl-1": "BSL-1.0", zlib: "Zlib" };
function debianId(word2) {
  const bare3 = word2.replace(/[ \t]+with[ \t]+.*$/i, "").trim();
  const gnu = /^([AL]?GPL)-(\d)(?:\.(\d))?(\+?)$/i.exec(bare3);
  if (gnu !== null) return `${(gnu[1] ?? "").toUpperCase()}-${gnu[2] ?? ""}.${gnu[3] ?? "0"}-${gnu[4] === "+" ? "or-later" : "only"}`;
  return debianIds[bare3.toLowerCase()] ?? bare3;
}

// src/licenses/manifests/podspec.ts
function licenseOfPodspec(text3) {
  return statedBy(text3, /^[ \t]*\w+\.license[ \t]*=[ \t]*(?:\{?[^'"\n#]{0,80}?(?::type[ \t]*=>|type:)?[ \t]*)?(?:'([^'\n]{1,200})'|"([^"\n]{1,200})")/gm).slice(0, 1);
}
function licenseOfPodspecJson(text3) {
  return statedBy(text3, /"license"\s*:\s*(?:"([^"\n]{1,200})"|\{[^{}]{0,300}?"type"\s*:\s*"([^"\n]{1,200})")/g).slice(0, 1);
}

// src/licenses/manifests/python.ts
async function licenseOfPyproject(text3) {
  const manifest2 = await parseToml(text3);
  const project2 = member4(manifest2, "project");
  const poetry = member4(member4(manifest2, "tool"), "poetry");
  const value = textOf5(member4(project2, "license")) ?? textOf5(member4(member4(project2, "license"), "text")) ?? textOf5(member4(poetry, "license"));
  if (value !== null && !isPointer2(value) && value.length < 200) return [stated2(text3, at2(text3, /^[ \t]*license\s*=/m), value)];
  return classified(text3, textsOf4(member4(project2, "classifiers") ?? member4(poetry, "classifiers")));
}
function licenseOfSetupCfg(text3) {
  const metadata = /^\[metadata\][^\n]*\n([\s\S]*?)(?=^\[|$(?![\s\S]))/m.exec(text3)?.[1] ?? "";
  const value = /^licen[cs]e[ \t]*=[ \t]*(\S[^\n]{0,200})$/m.exec(metadata)?.[1]?.trim();
  if (value !== void 0 && !isPointer2(value)) return [stated2(text3, at2(text3, /^licen[cs]e[ \t]*=/m), value)];
  return classified(text3, classifiersIn(metadata));
}
function licenseOfSetupPy(text3) {
  const [named7] = statedBy(text3, /(?<![\w.])license\s*=\s*(?:"([^"\n]{1,200})"|'([^'\n]{1,200})')\s*[,)\n]/g);
  return named7?.expression != null ? [named7] : classified(text3, classifiersIn(text3));
}
function classifiersIn(text3) {
  return [...text3.matchAll(/License :: [^"'\n,]{1,120}/g)].map(([classifier]) => classifier.trim());
}
function classified(text3, classifiers) {
  const names4 = classifiers.flatMap((one) => one.startsWith("License ::") ? [one.split("::").at(-1)?.trim() ?? ""] : []).filter((name2) => name2 !== "OSI Approved");
  const [only3, ...more] = [...new Set(names4)];
  return only3 === void 0 || more.length > 0 ? [] : [stated2(text3, at2(text3, /License ::/), only3)].filter(({ expression: expression2 }) => expression2 !== null);
}
function at2(text3, pattern2) {
  return Math.max(0, text3.search(pattern2));
}

// src/licenses/manifests/reuse.ts
async function licenseOfReuse(text3) {
  const annotations = member4(await parseToml(text3), "annotations");
  if (!Array.isArray(annotations)) return [];
  return annotations.slice(0, 100).flatMap((annotation) => {
    const ids = textsOf4(member4(annotation, "SPDX-License-Identifier"));
    const fields2 = ids.map(readField);
    if (ids.length === 0) return [];
    const expression2 = fields2.every((field3) => field3.expression !== null) ? joined3("and", fields2.map((field3) => field3.expression ?? "")) : null;
    const statement = { expression: expression2, raw: clipped(ids.join(" and ")), trouble: fields2.find(({ trouble }) => trouble !== null)?.trouble ?? null, line: lineOf3(text3, ids[0] ?? "") };
    return [textsOf4(member4(annotation, "path")).some((path) => /^\*\*(?:\/\*)?$/.test(path)) ? statement : { ...statement, part: true }];
  });
}
function lineOf3(text3, id) {
  return text3.slice(0, Math.max(0, text3.indexOf(id))).split("\n").length;
}

// src/licenses/manifests/manifests.ts
var readers7 = [
  [/(?:^|\/)(?:package|composer)\.json$/, licenseOfNpm],
  [/(?:^|\/)Cargo\.toml$/, licenseOfCargo],
  [/(?:^|\/)pyproject\.toml$/, licenseOfPyproject],
  [/(?:^|\/)setup\.cfg$/, licenseOfSetupCfg],
  [/(?:^|\/)setup\.py$/, licenseOfSetupPy],
  [/(?:^|\/)pom\.xml$|\.pom$/, licenseOfPom],
  [/\.gradle(?:\.kts)?$/, licenseOfGradle],
  [/(?:^|\/)gradle\.properties$/, licenseOfGradleProperties],
  [/\.podspec$/, licenseOfPodspec],
  [/\.podspec\.json$/, licenseOfPodspecJson],
  [/\.(?:csproj|fsproj|vbproj|nuspec)$|(?:^|\/)Directory\.Build\.props$/, licenseOfNuget],
  [/(?:^|\/)CMakeLists\.txt$|\.cmake$/, licenseOfCmake],
  [/\.(?:metainfo|appdata)\.xml(?:\.in)?$/, licenseOfAppStream],
  [/(?:^|\/)snapcraft\.ya?ml$/, licenseOfSnap],
  [/(?:^|\/)\.fdroid\.ya?ml$|(?:^|\/)metadata\/\w+(?:\.\w+)+\.ya?ml$/, licenseOfFdroid],
  [/(?:^|\/)debian\/copyright$|(?:^|\/)\.reuse\/dep5$/, licenseOfDep5],
  [/(?:^|\/)REUSE\.toml$/, licenseOfReuse]
];
var endings5 = /(?:\.json|\.toml|\.cfg|\.py|\.xml|\.pom|\.gradle|\.kts|\.properties|\.podspec|proj|\.nuspec|\.props|\.txt|\.cmake|\.in|\.ya?ml|copyright|dep5)$/;
function manifestReader(path) {
  if (!endings5.test(path)) return null;
  return readers7.find(([pattern2]) => pattern2.test(path))?.[1] ?? null;
}

// src/licenses/label-statements.ts
var mostStatements = 20;
var tag = /SPDX-Licen[cs]e-Identifier:[ \t]*([^\r\n]{1,300})/gi;
function spdxTags(text3) {
  return [...text3.matchAll(tag)].slice(0, mostStatements).map((match) => {
    const raw = withoutCommentEnd(match[1] ?? "");
    const reading = parseExpression(raw);
    const line = lineAt(text3, match.index);
    return reading.ok ? { expression: reading.text, raw: clipped(raw), trouble: null, line } : { expression: null, raw: clipped(raw), trouble: reading.because, line };
  });
}
function withoutCommentEnd(value) {
  return value.replace(/(?:\*+\/|-->|--\}\}|#\}|\*\)|["'`]).*$/u, "").trim();
}
var label = /^[@\\]?(?:licen[cs]e(?: terms| identifier| type)?|copyright licen[cs]e|about: licen[cs]e)(?:[ \t]{0,8}[:=]|(?<=^[@\\]licen[cs]e))[ \t:]{0,8}(\S.*)$/iu;
var linesRead = 400;
function labelStatements(text3) {
  return linesOnLicenses(text3).flatMap(({ bare: bare3, raw, line }) => {
    const value = label.exec(bare3)?.[1];
    if (value === void 0) return [];
    const { expression: expression2 } = readField(addressIn(raw) ?? value);
    return expression2 === null ? [] : [{ expression: expression2, raw: clipped(bare3), trouble: null, line }];
  }).slice(0, mostStatements);
}
function addressIn(line) {
  return /[:=@]\s*\w*\s*<?(https?:\/\/[^\s<>]{1,200})>?\s*$/i.exec(line.slice(0, 500))?.[1] ?? null;
}
var pointers2 = /^[\s.,;]*(?:\(?(?:see|as found in|which can be found in|can be found in|available (?:in|at|from)|for details see)\b.{0,80})?$/iu;
function loneNamings(text3) {
  return linesOnLicenses(text3).flatMap(({ bare: only3, raw, below, line }) => {
    if (raw.includes("](")) return [];
    const bare3 = /^version \d(?:\.\d)?, (?:june|february|november) \d/iu.test(below) ? `${only3}, ${below.split(",", 1)[0] ?? ""}` : only3;
    const [naming, ...more] = gnuNamings(bare3.slice(0, 300));
    if (naming === void 0 || more.length > 0 || !/^(?:the )?$/iu.test(bare3.slice(0, naming.start))) return [];
    const rest = bare3.slice(naming.end).replace(/^(?:,? (?:or|and) \(?(?:at your option,? ?\)?)?(?:any )?(?:later|newer|higher)(?: versions?)?| licen[cs]e| only)+/iu, "");
    return pointers2.test(rest) ? [{ expression: naming.id, raw: clipped(bare3), trouble: null, line }] : [];
  }).slice(0, 1);
}
function linesOnLicenses(text3) {
  const lines = text3.slice(0, 5e4).split("\n", linesRead);
  return lines.flatMap((raw, at3) => /licen[cs]e|gpl|general public/i.test(raw.slice(0, 2e3)) ? [{ bare: bareLine(raw), raw, below: bareLine(lines[at3 + 1] ?? ""), line: at3 + 1 }] : []);
}

// src/licenses/own-work.ts
var link = "(?: only)? (?:under|by|with|according to|subject to)(?: the)?(?: (?:terms|conditions))?(?: and (?:the )?conditions)?(?: of)?:?(?: the)?[ :(]*$";
var work = "(?: (?:it|them|(?:this|the) (?:code|file|program|software|library|document)))?,?";
var grants = new RegExp(`\\b(?:modify|redistribute|distribute)${work}${link}`, "iu");
var putsUnder = new RegExp(
  `\\b(?:(?:modify|redistribute|distribute)${work}|(?:licen[cs]ed|released|(?:re)?distributed|modified|published|available|provided|covered|placed|granted|(?:re)?distributable|licensable|is|are|be)(?: to you)?(?: free)?)${link}`,
  "iu"
);
var licenses = new RegExp(`\\blicen[cs]es (?:this|the) (?:file|project|software|work|program|code|source code)(?: to you)?${link}`, "iu");
var isUnder = /(?:^|\b(?:this|the)) (?:file|code|program|software|library|project|app|application|script|module|plugin|extension|source(?: code)?|package|work)(?: itself)? is(?: free software)?[ ,(]*(?:the )?$/iu;
var licenseIs = /(?:^|[\s(])licen[cs]e(?:d under| terms?| information)?(?: is|:)(?: the)? $/iu;
var obtainsCopy = /\byou (?:may|can) obtain a copy of (?:the )?$/iu;
var grantedAbove = /\b(?:this|the) [\p{L}\s]{3,60}? is licen[cs]ed under the (?:terms of the )?GNU (?:Lesser |Library |Affero )?General Public Licen[cs]e\./iu;
var sentenceEnd = /(?<=[.!?])(?<!\b(?:Inc|Ltd|Co|Corp|GmbH|vs|v|ver|e\.g|i\.e|No)\.)\s+|\n/u;
function claimOf(text3, { start }) {
  const before = text3.slice(Math.max(0, start - 400), start);
  if (licenses.test(before)) return "short";
  const verb2 = putsUnder.exec(before);
  if (verb2 === null) return claimWithoutVerb(before);
  const clause = clauseBefore(before, verb2);
  const isGrant = grants.test(before);
  return speaksOfItself(subjectOf(clause), isGrant) ? isGrant ? "grant" : "short" : null;
}
function claimWithoutVerb(before) {
  const clause = before.split(sentenceEnd).at(-1) ?? "";
  if (obtainsCopy.test(clause)) return grantedAbove.test(before) ? "short" : null;
  if (isUnder.test(` ${clause}`)) return "short";
  return licenseIs.test(clause) && !somethingElse.test(clause) ? "short" : null;
}
function subjectBefore(text3, { start }) {
  const before = text3.slice(Math.max(0, start - 400), start);
  const verb2 = putsUnder.exec(before);
  return verb2 === null ? null : subjectOf(clauseBefore(before, verb2));
}
function clauseBefore(before, verb2) {
  const clause = before.slice(0, verb2.index).split(sentenceEnd).at(-1) ?? "";
  return /^[A-Z][a-z]/u.test(verb2[0]) && !somethingElse.test(clause) ? "" : clause;
}
var fillers = /(?: (?:(?:dual|bi|tri|multi)-|dual|dually|is|are|was|were|has been|have been|may be|can be|shall be|must be|may|can|also|now|made|hereby|free software|open source(?: software)?|and\/or|and|or|,|used|freely|redistributed|distributed|modified|released|licen[cs]ed))+,?$/iu;
function subjectOf(clause) {
  const subject = clause.replace(thisWork, "").replace(/^.*\b(?:use|copying|redistribution|distribution) of (?=(?:this|the)\b)/iu, "").replace(/(?:^|[:;,]? )you (?:can|may|are)\b.*$/iu, "").replace(/ (?:is|are) (?:a )?part of [^.;]{1,80}?(?:,| and)? ?(?=(?:is|are|was|were)?(?: made)?\s*$)/iu, " ").trim();
  return ` ${subject}`.slice(-longestSubject).replace(fillers, "").replace(/[,;:]$/u, "").trim();
}
var thisWork = /^.*(?=\b(?:This|These) (?:files?|code|program|software|library|plug-?in|module|project|application|app|package|work)\b)/u;
var longestSubject = 200;
var ownNoun = "(?:code|files?|programs?|software|scripts?|apps?|application|client|project|source|sources|work|plug-?in|repository|module|contents?|materials|extension|bot|game|tool|server)";
var named4 = new RegExp(
  `^(?:it|they|this|(?:this|these|all)(?: [\\p{L}\\p{N}.+,/-]+){1,10}|the (?:[\\p{L}\\p{N}.+/-]+ ){0,4}${ownNoun}(?: [\\p{L}\\p{N}.+,/-]+){0,6}|\\p{Lu}[\\p{L}\\p{N}.+-]*(?: (?:for|of|[\\p{Lu}\\p{N}][\\p{L}\\p{N}.+-]*)){0,5}|)$`,
  "u"
);
var somethingElse = /\b(?:which|whose|that|uses?|using|dependenc\w*|third[ -]party|based on|derived from|some|parts?|portions?|except|other|your|bundled|includes?|contains?|requires?|needs?|powered|built|links?|linked|from|icons?|fonts?|pictures?|images?|logos?|artwork|sounds?|emojis?)\b/iu;
function speaksOfItself(subject, isGrant) {
  if (subject.length > 120 || somethingElse.test(subject)) return false;
  if (isGrant) return true;
  return named4.test(subject.charAt(0).toLowerCase() + subject.slice(1)) || named4.test(subject);
}

// src/licenses/statements.ts
var mostStatements2 = 20;
function statementsInNotice(text3) {
  const statements2 = statementsInPreface(text3);
  return statements2.length > 0 ? statements2 : loneNamings(text3);
}
function statementsInCode(text3) {
  const lines = text3.split("\n");
  return statementsInNotice(text3).filter(({ line, raw }) => raw.length > shortLine || commentLine.test(lines[line - 1] ?? ""));
}
var shortLine = 40;
var commentLine = /^\s*(?:\/[/*]|[*#%;!]|--|<!--|dnl\b|rem\b|@|["']{3})|SPDX/iu;
function statementsInPreface(text3) {
  const tags = spdxTags(text3);
  if (tags.length > 0) return tags;
  const said = sentencesOf2(text3, gnuNamings);
  return said.length > 0 ? said : labelStatements(text3);
}
function statementsInLegalFile(text3) {
  const statements2 = statementsInNotice(text3);
  if (statements2.length > 0) return statements2;
  const others2 = sentencesOf2(text3, allNamings);
  return others2.length > 0 ? others2 : wholeFile(text3);
}
function allNamings(text3) {
  return [...gnuNamings(text3), ...otherNamings(text3)].sort((a, b) => a.start - b.start);
}
function sentencesOf2(text3, namingsIn) {
  const prose4 = proseOf(text3);
  const namings = namingsIn(prose4.text);
  return namings.flatMap((naming, at3) => {
    const claim = claimOf(prose4.text, naming);
    if (claim === null) return [];
    const list = listFrom(prose4.text, namings.slice(at3));
    if (list !== null) return [statementAt(prose4, list)];
    return [statementAt(prose4, { ...naming, id: claim === "grant" ? complete(naming.id, prose4.text.slice(naming.end, naming.end + 40)) : naming.id })];
  }).slice(0, mostStatements2);
}
var between2 = /^(?: licen[cs]es?)?[\s,()]{0,4}(?:as published by the Free Software Foundation,? )?(and\/or|or|and|as well as)?[\s,(]{0,4}(?:under )?(?:the )?(?:terms of )?(?:the )?$/iu;
function listFrom(text3, namings) {
  const all = namings.slice(0, 1);
  let kind = "or";
  const isChoice2 = saysChoice(text3, namings[0]);
  for (const next of namings.slice(1)) {
    const gap = between2.exec(text3.slice(all.at(-1)?.end ?? 0, next.start));
    if (gap === null || !/,|\b(?:or|and|as well as)\b/iu.test(gap[0])) break;
    if (!isChoice2 && /^(?:and|as well as)$/iu.test(gap[1] ?? "")) kind = "and";
    all.push(next);
  }
  const [first2] = all;
  const expression2 = all.length < 2 ? null : joined3(kind, all.map(({ id }) => id));
  return first2 === void 0 || expression2 === null ? null : { id: expression2, start: first2.start, end: all.at(-1)?.end ?? first2.end };
}
function saysChoice(text3, first2) {
  return first2 !== void 0 && offersChoice.test(text3.slice(Math.max(0, first2.start - 60), first2.start));
}
function complete(id, rest) {
  const gnu = parseGnu(id);
  return gnu?.later !== null || /^[\s,;]*(?:of the licen[cs]e)?[\s,;(]*or\b/iu.test(rest) ? id : formatGnu({ ...gnu, later: false });
}
var shortFile = 300;
function wholeFile(text3) {
  const content = text3.trim();
  if (content.length > shortFile) return [];
  const namings = [.../* @__PURE__ */ new Set([...licensesNamed(content.replace(/\s+/gu, " ")), ...[...content.matchAll(/\bhttps?:\/\/[^\s<>)"']+/giu)].flatMap(([url]) => licenseOfUrl(url) ?? [])])];
  const rest = content.replace(/\bhttps?:\/\/\S+/giu, "").split(/\s+/u).filter((word2) => new RegExp("\\p{L}", "u").test(word2));
  const [only3, ...more] = namings;
  return only3 === void 0 || more.length > 0 || rest.length > mostWords2 ? [] : [{ expression: only3, raw: clipped(content), trouble: null, line: 1 }];
}
var mostWords2 = 9;
var ownWork = /^(?:this|the)(?: [\p{L}\p{N}.-]+)? ?(?:project|program|software|app|application|client|repository|repo|code|source code|source|work)(?: itself)?$/iu;
function statementsInReadme(text3) {
  const section2 = licenseSection(text3);
  const inSection = section2 === null ? [] : statementsInSection(section2);
  if (inSection.length > 0) return inSection;
  const prose4 = proseOf(text3.replace(/^#{1,6}[ \t].*$/gmu, ""));
  return gnuNamings(prose4.text).filter((naming) => ownWork.test(subjectBefore(prose4.text, naming) ?? "")).slice(0, mostStatements2).map((naming) => statementAt(prose4, naming));
}
function licenseSection(text3) {
  const heading = /^(?:#{1,6}[^\p{L}\n]{0,20}(?:licen[cs]e|licen[cs]ing|copyright and licen[cs]e)[^\p{L}\n]{0,20}$|(?:licen[cs]e|licen[cs]ing)[ \t]{0,20}\n[=-]{3,100}[ \t]{0,20}$)/imu.exec(text3);
  if (heading === null) return null;
  const after = text3.slice(heading.index + heading[0].length);
  const end = after.search(/^#{1,6}[ \t]{0,20}\S|^\S[^\n]{0,200}\n[=-]{3,100}[ \t]{0,20}$/mu);
  return { body: end === -1 ? after : after.slice(0, end), line: lineAt(text3, heading.index + heading[0].length) };
}
function statementsInSection({ body: body2, line }) {
  const paragraphs = body2.replace(image, "").trim().split(/\n\s*\n/u).slice(0, telling3);
  const isChoice2 = offersChoice.test(proseOf(paragraphs.join("\n\n").slice(0, 2e3)).text);
  const items = body2.match(/^[ \t]*(?:[-*+]|\d+\.)[ \t]+\S/gmu) ?? [];
  if (items.length > (isChoice2 ? mostChoices : 1)) return [];
  const naming = paragraphs.find((paragraph) => licensesNamed(proseOf(paragraph).text).length > 0);
  if (naming === void 0) return [];
  const words5 = proseOf(naming.slice(0, 1e3)).text.trim();
  const named7 = licensesNamed(words5);
  const expression2 = named7.length === 1 || named7.length <= mostChoices && (isChoice2 || isOrList(words5)) ? joined3("or", named7) : null;
  if (expression2 === null) return [];
  return [{ expression: expression2, raw: clipped(words5), trouble: null, line: line + lineAt(body2, Math.max(0, body2.indexOf(naming))) - 1 }];
}
function isOrList(words5) {
  const namings = allNamings(words5);
  return namings.slice(1).every(({ start }, at3) => /^(?: licen[cs]e)?[\s,]*(?:\bor\b|\/|\|)\s*(?:the )?$/iu.test(words5.slice(namings[at3]?.end ?? 0, start)));
}
var offersChoice = /\b(?:dual|double|bi|tri|triple|multi|multiple)[ -]?licen[cs](?:ed|ing)\b|\beither of\b|\b(?:of|at) your choice\b|\byou (?:may|can) choose\b/iu;
var mostChoices = 3;
var telling3 = 3;
function statementAt(prose4, { id, start, end }) {
  const from = Math.max(prose4.text.lastIndexOf(". ", start) + 1, prose4.text.lastIndexOf("\n", start) + 1, start - 120);
  const [tail = ""] = prose4.text.slice(end, end + 60).split("\n", 1);
  return { expression: id, raw: clipped(`${prose4.text.slice(from, end)}${tail}`.trim()), trouble: null, line: prose4.lineOf(start) };
}

// src/detect/license/survey.ts
var longestLegalFile = 5e5;
var longestProse = 2e5;
var noticeReach = 4096;
var textMarks = ["hereby granted", "PUBLIC LICEN", "Public Licen", "Apache Licen", "oftware Licen", "Redistribution and use", "unencumbered"];
var noticeMarks = ["SPDX-License", "GPL", "General Public", "GENERAL PUBLIC"];
var manifestMarks = ["icense", "icence", "ICENSE", "ICENCE"];
var prose2 = /* @__PURE__ */ new Set([null, "text", "markdown", "html", "restructuredtext", "asciidoc"]);
function surveyLicense(source3) {
  const { path, role } = source3.file;
  const read2 = manifestReader(path);
  if (read2 === null) return surveyWords(source3);
  if (role === "vendored" || source3.bytes.length > longestLegalFile || !holdsAny(source3, manifestMarks)) return surveyWords(source3);
  const stated3 = read2(source3.text());
  return stated3 instanceof Promise ? stated3.then((statements2) => surveyManifest2(source3, statements2)) : surveyManifest2(source3, stated3);
}
function surveyManifest2(source3, statements2) {
  return statements2.length > 0 ? { texts: [], exception: null, statedIn: "manifest", statements: statements2 } : surveyWords(source3);
}
function surveyWords(source3) {
  const { path, language } = source3.file;
  if (!prose2.has(language)) return surveyCode2(source3);
  const { length } = source3.bytes;
  if (isLegalName(path)) return length > longestLegalFile ? null : surveyLegalFile(source3);
  if (isReadmeName(path) || isStoreText(path)) return surveyReadme(source3);
  return length <= longestProse && holdsAny(source3, textMarks) && readsLikeProse(source3) ? surveyUnnamed(source3) : null;
}
function surveyLegalFile(source3) {
  const text3 = legibleText(source3.text());
  const texts3 = identifyTexts(text3);
  const [first2] = texts3;
  const statements2 = first2 === void 0 ? statementsInLegalFile(text3) : statementsInPreface(text3.split("\n").slice(0, first2.line - 1).join("\n"));
  return compared2(source3, texts3, { exception: exceptionOf(text3), statedIn: "legal-file", statements: statements2 });
}
function surveyReadme(source3) {
  if (source3.bytes.length > longestLegalFile) return null;
  const text3 = source3.text();
  const texts3 = holdsAny(source3, textMarks) ? identifyTexts(text3) : [];
  const statements2 = statementsInReadme(text3);
  return texts3.length + statements2.length === 0 ? null : compared2(source3, texts3, { exception: null, statedIn: "readme", statements: statements2 });
}
function surveyUnnamed(source3) {
  const text3 = legibleText(source3.text());
  const texts3 = identifyTexts(text3);
  const covered = texts3.reduce((lines, { line, endLine }) => lines + endLine - line + 1, 0);
  if (texts3.length === 0 || covered * 2 < text3.trim().split("\n").length) return null;
  return compared2(source3, texts3, { exception: exceptionOf(text3), statedIn: "legal-file", statements: [] });
}
function exceptionOf(text3) {
  return /openssl|exception|store/i.test(text3) ? exceptionIn(text3) : null;
}
function compared2(source3, texts3, rest) {
  const own4 = source3.file.role !== "vendored" && texts3.some(({ spdx }) => parseGnu(spdx) !== null);
  if (!own4) return { texts: texts3.map((text3) => ({ ...text3, alterations: [] })), ...rest };
  return Promise.all(texts3.map((text3) => withAlterations(source3, text3))).then((all) => ({ texts: all, ...rest }));
}
async function withAlterations(source3, found) {
  const original = await originalText(found.spdx);
  const text3 = source3.text();
  const legible = legibleText(text3);
  const alterations = original === null ? [] : alterationsIn(legible, found, original);
  return legible === text3 ? { ...found, alterations } : { ...found, line: 1, endLine: 1, alterations: alterations.map((one) => ({ ...one, line: 1, endLine: 1 })) };
}
function surveyCode2(source3) {
  if (source3.file.role === "vendored" || source3.file.role === "generated") return null;
  const top = topOf(source3);
  if (source3.file.language === "json" && !top.includes("SPDX-License")) return null;
  if (!noticeMarks.some((mark2) => top.includes(mark2))) return null;
  return orNull({ texts: [], exception: null, statedIn: "notice", statements: statementsAt(firstComment(commentsOf(source3.file, top.toString("utf8")))) });
}
var statementsByTop = /* @__PURE__ */ new Map();
var mostRemembered2 = 500;
function statementsAt(top) {
  const known5 = statementsByTop.get(top);
  if (known5) return known5;
  const statements2 = statementsInCode(top);
  if (statementsByTop.size < mostRemembered2) statementsByTop.set(top, statements2);
  return statements2;
}
function topOf(source3) {
  return isWide(source3) ? Buffer13.from(source3.text().slice(0, noticeReach)) : bufferOf(source3).subarray(0, noticeReach);
}
function commentsOf({ language }, top) {
  if (language === "xml") return commentsOfXml(top);
  return language !== null && settings4.has(language) ? top.replace(/^[ \t]*[^#;!\s][^\n]*$/gm, "") : top;
}
var settings4 = /* @__PURE__ */ new Set(["yaml", "toml", "ini", "properties", "dotenv"]);
function commentsOfXml(top) {
  let kept = "";
  for (let at3 = 0; at3 < top.length; ) {
    const open3 = top.indexOf("<!--", at3);
    const start = open3 === -1 ? top.length : open3;
    const close2 = top.indexOf("-->", start);
    const end = close2 === -1 ? top.length : close2;
    kept += top.slice(at3, start).replace(/[^\n]+/g, "") + top.slice(start, end);
    at3 = end + 3;
  }
  return kept;
}
function firstComment(top) {
  const lines = top.split("\n");
  const end = lines.findIndex((line, at3) => isCode(line) && isCode(lines[at3 + 1] ?? "") && isCode(lines[at3 + 2] ?? ""));
  return (end === -1 ? lines : lines.slice(0, end)).join("\n");
}
function isCode(line) {
  return /[;{}()=]\s*$|^\s*(?:import|package|using|#\s*include|from)\b/.test(line) && !/^\s*(?:\/[/*]|[*#%;!]|--|<!--|"""|REM\b)/i.test(line);
}
function readsLikeProse(source3) {
  const buffer = bufferOf(source3);
  const middle = Math.max(0, Math.floor(buffer.length / 2) - sampled / 2);
  const sample = buffer.toString("latin1", middle, middle + sampled).replace(/\0/g, "");
  return sample.replace(/[^A-Za-z\s.,'"-]+/g, "").length >= sample.length * 0.9;
}
var sampled = 2048;
function holdsAny(source3, marks2) {
  if (isWide(source3)) return marks2.some((mark2) => source3.text().includes(mark2));
  const calls2 = kernelOver(source3.bytes);
  return marks2.some((mark2) => {
    const from = calls2.nextFour(fourOf(mark2), 0, source3.bytes.length);
    return from >= 0 && bufferOf(source3).includes(mark2, from);
  });
}
function isWide({ bytes }) {
  return bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
}
function bufferOf({ bytes }) {
  return Buffer13.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function orNull(survey2) {
  return survey2.texts.length > 0 || survey2.statements.length > 0 ? survey2 : null;
}

// src/detect/license/license.ts
var license = {
  id: "license",
  survey: surveyLicense,
  conclude: (surveys, context2) => Promise.resolve(concludeLicense(surveys, context2))
};

// src/detect/placeholders.ts
import { Buffer as Buffer14 } from "node:buffer";

// src/catalog/placeholders.ts
var dummies = [
  {
    blob: "4c32fd31eca1db3836f220b60b96c8bd2fcc3dba",
    name: "release.keystore",
    what: "the dummy keystore of Telegram for Android, whose key and passwords are public",
    remedy: "Keep your own keystore and its passwords out of the tree, and let the release build take them from secrets"
  },
  {
    blob: "640e841b2d2e2a72fe79193ea0130161fb291b2a",
    name: "google-services.json",
    what: "the Firebase configuration of Telegram for Android, with which an app of another name gets no notifications",
    remedy: "Register your app with Firebase and put its google-services.json in the place of this one"
  }
];
var byBlob = new Map(dummies.map((one) => [one.blob, one]));
var names3 = new Set(dummies.map(({ name: name2 }) => name2));
function placeholderWithBlob(blob) {
  return byBlob.get(blob) ?? null;
}
function mayBePlaceholder(path) {
  return names3.has(path.slice(path.lastIndexOf("/") + 1));
}

// src/detect/placeholders.ts
var placeholders = {
  id: "placeholders",
  readsBinaries: true,
  survey: ({ file, bytes, binary }) => {
    if (file.role === "vendored" || file.role === "test" || !mayBePlaceholder(file.path)) return null;
    return knownIdOf(bytes, binary);
  },
  conclude: (surveys) => Promise.resolve(surveys.map(({ file, survey: survey2 }) => ({ kind: "placeholder-file", place: placeAt(file.path, 1), blob: survey2 })))
};
async function knownIdOf(bytes, binary) {
  const content = Buffer14.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { createHash: createHash2 } = await import("node:crypto");
  const idOf4 = (blob) => createHash2("sha1").update(`blob ${blob.length}\0`).update(blob).digest("hex");
  return contentsOf(content, binary).map(idOf4).find((blob) => placeholderWithBlob(blob) !== null) ?? null;
}
function contentsOf(content, binary) {
  return binary ? [content] : [content, Buffer14.from(content.toString("latin1").replaceAll("\r\n", "\n"), "latin1")];
}

// src/model/version.ts
function versionsIn2(name2) {
  return [...name2.matchAll(/(?<![\d.])\d{1,5}(?:\.\d{1,5}){1,3}(?!\.?\d)/g)].map(([text3]) => text3.split(".").map(Number));
}
function versionNamed(names4) {
  return names4.map((name2) => ({ name: name2, versions: versionsIn2(name2) })).find(({ versions: versions2 }) => versions2.length > 0) ?? null;
}
function isSameVersion(a, b) {
  return a.slice(0, b.length).every((part, index3) => part === b[index3]);
}
function compareVersions(a, b) {
  const index3 = [...a, ...b].findIndex((_, at3) => (a[at3] ?? 0) !== (b[at3] ?? 0));
  return index3 < 0 ? 0 : (a[index3] ?? 0) - (b[index3] ?? 0);
}
function isDay(version) {
  return (version[0] ?? 0) >= 1900;
}

// src/detect/publication/source-files.ts
var documents = /^(?:readme|licen[cs]e|copying|copyright|notice|legal|authors|contributors|changelog|changes|news)(?:-[\w.]+|\.lesser)?$/i;
var notCode = /\.(?:md|markdown|rst|adoc|txt|pdf|docx?|png|jpe?g|gif|webp|svg|ico|mp4|webm|sha(?:1|256|512)|sig|asc)$/i;
var builds2 = /\.(?:apk|aab|ipa|exe|msi|dmg|pkg|deb|rpm|appimage|zip|7z|rar|tar|[gx]z|tgz|jar|aar|so|a|dll|dylib|xpi|crx)$/i;
var settings5 = /^\.(?:gitignore|gitattributes|gitmodules|editorconfig|mailmap)$|^_config\.yml$|^CNAME$/;
var besideSource = /^(?:\.(?:github|gitlab|vscode|idea|well-known)|docs?|images?|img|pics?|pictures?|screenshots?|media|art(?:work)?|assets|fastlane|metadata|stores?|apks?|bin(?:ar(?:y|ies))?|builds?|downloads?|releases?)$/i;
var programs = /\.(?:apks?|xapk|aab|ipa|tipa|dmg|pkg|exe|msi|msix(?:bundle)?|appx(?:bundle)?|deb|rpm|appimage|flatpak|snap|xpi|crx)$|^(?!.*(?:source|src|symbols?|mapping|dsym|debug-?info)).*\.(?:zip|7z|tar\.(?:gz|xz|bz2|zst)|tgz)$/i;
function isSource5(path) {
  const name2 = lastName3(path);
  if (/^\.(?:github|gitlab)\//.test(path)) return false;
  return name2 === "CMakeLists.txt" || ![documents, notCode, builds2, settings5].some((pattern2) => pattern2.test(name2));
}
function mayHoldSource(root) {
  return root.some((name2) => name2.endsWith("/") ? !besideSource.test(name2.slice(0, -1)) : isSource5(name2));
}
function isProgram(asset2) {
  return programs.test(asset2);
}
function lastName3(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/detect/publication/history.ts
var mostTrees = 3;
var mostFiles9 = 2;
async function askHistory2({ request, ports: { forge }, evidence }, name2) {
  const subject = { forge, name: name2 };
  const [listed4, tree] = await Promise.all([forge.releases(name2), publishedTree(subject, request.commit)]);
  const published = tree.ok ? [tree.value] : [open(tree.because)];
  if (!listed4.ok) return [open(listed4.because), ...published];
  const [releases2, versions2] = await Promise.all([binaryReleases(subject, listed4.value, request.tag), earlierVersions(subject, listed4.value, { tag: request.tag, evidence })]);
  return [...releases2, ...versions2, ...published];
}
function open(because) {
  return { kind: "unanswered", question: "release-history", because };
}
async function publishedTree({ forge, name: name2 }, commit) {
  const root = await forge.root(name2, null);
  if (!root.ok) return root;
  const fact = { kind: "published-tree", repository: name2, holdsSource: mayHoldSource(root.value), holdsCommit: null };
  if (fact.holdsSource || commit === null) return { ok: true, value: fact };
  const held2 = await forge.commit(name2, commit);
  return held2.ok ? { ok: true, value: { ...fact, holdsCommit: held2.value === "held" } } : held2;
}
async function binaryReleases({ forge, name: name2 }, { releases: releases2, tags, allTags }, released) {
  const facts = releases2.map((release) => factOf(release, tags, allTags)).filter(({ binaries }) => binaries.length > 0);
  const commits = [...new Set(facts.filter(({ tag: tag2 }) => tag2 !== released).flatMap(({ commit }) => commit ?? []))].slice(0, mostTrees);
  const roots = new Map(await Promise.all(commits.map(async (commit) => [commit, await forge.root(name2, commit)])));
  const silence = [...roots.values()].find((root) => !root.ok);
  const known5 = facts.map((fact) => {
    const root = fact.commit === null ? void 0 : roots.get(fact.commit);
    return root?.ok === true ? { ...fact, holdsSource: mayHoldSource(root.value) } : fact;
  });
  return silence?.ok === false ? [...known5, open(silence.because)] : known5;
}
function factOf({ tag: tag2, title: title2, publishedOn, assets }, tags, allTags) {
  const commit = tags.get(tag2) ?? null;
  const hasTag = commit !== null ? true : allTags ? false : null;
  return { kind: "binary-release", tag: tag2, title: title2, publishedOn, binaries: assets.filter(isProgram), commit, hasTag, holdsSource: null };
}
async function earlierVersions({ forge, name: name2 }, list, { tag: tag2, evidence }) {
  const released = tag2 === null ? void 0 : numbered2(tag2, list)[0];
  const stated3 = ofKind(evidence, "version");
  if (released === void 0 || stated3.some(({ version }) => versionsIn2(version).some((one) => isSameVersion(one, released.version)))) return [];
  const before = list.releases.flatMap((earlier) => numbered2(earlier.tag, list)).filter((earlier) => earlier.tag !== tag2 && compareVersions(earlier.version, released.version) < 0).toSorted((a, b) => compareVersions(b.version, a.version))[0];
  if (before === void 0) return [];
  const paths = [...new Set(stated3.map(({ place: place3 }) => place3.path))].slice(0, mostFiles9);
  const answers = await Promise.all(paths.map(async (path) => ({ path, text: await forge.file(name2, path, before.tag) })));
  return answers.flatMap(({ path, text: text3 }) => {
    return text3.ok ? statedVersions(path, text3.value ?? "", before.version.join(".")) : [open(text3.because)];
  });
}
function numbered2(tag2, { releases: releases2 }) {
  const release = releases2.find((one) => one.tag === tag2);
  const version = versionNamed([tag2, ...release === void 0 ? [] : [release.title, ...release.assets.filter(isProgram)]])?.versions[0];
  return version === void 0 ? [] : [{ tag: tag2, version }];
}

// src/detect/publication/outside-places.ts
var notElsewhere = String.raw`(?:[\w-]+\.)*(?:github|githubusercontent|gitlab|codeberg|f-droid|izzysoft|telegram|tdesktop)\.(?:com|org|de)`;
var outsidePlaces = [
  { proof: "id", pattern: /https?:\/\/play\.google\.com\/store\/apps\/details\?id=([\w.]+)/gi },
  { proof: "id", pattern: /https?:\/\/(?:www\.|apps\.)?rustore\.ru\/(?:catalog\/)?app\/([\w.]+)/gi },
  { proof: "id", pattern: /https?:\/\/(?:galaxystore|galaxy|apps)\.(?:samsung\.com|store)\/(?:detail|prepost|appquery)\/(?:appDetail\.as\?appId=)?([\w.]+)/gi },
  { proof: "badge", pattern: /https?:\/\/(?:apps|itunes)\.apple\.com\/[\w/.-]{0,120}\bid\d+/gi },
  { proof: "badge", pattern: /https?:\/\/(?:www|apps)\.microsoft\.com\/(?:store\/(?:apps|productId)\/|detail\/)[\w/-]{1,80}/gi },
  { proof: "badge", pattern: /https?:\/\/snapcraft\.io\/(?!static\/)[\w-]+/gi },
  { proof: "badge", pattern: /https?:\/\/appgallery\.huawei\.com\/[#\w/-]{1,80}/gi },
  { proof: "badge", pattern: /https?:\/\/(?:www\.)?amazon\.[a-z.]{2,6}\/(?:gp\/product|dp)\/\w{10}/gi },
  { proof: "nothing", pattern: /https?:\/\/testflight\.apple\.com\/join\/\w+/gi },
  { proof: "nothing", pattern: /https?:\/\/install\.appcenter\.ms\/(?:users|orgs)\/[\w.-]+\/apps\/[\w.-]+/gi },
  { proof: "nothing", pattern: /https?:\/\/appdistribution\.firebase\.(?:dev|google\.com)\/[\w/.-]+/gi },
  // Nobody needs the app of a telephone to build one; installers for desktops are as likely tools.
  { proof: "nothing", pattern: new RegExp(String.raw`https?:\/\/(?!${notElsewhere}[/:])[\w.:-]+\/[\w/.~%+-]{0,200}\.(?:apk|xapk|ipa|tipa)(?![\w.])`, "gi") },
  { proof: "name", pattern: /\b(?:download|install|get|builds?|apks?|binaries)\b[^\n]{0,80}?\b(?:from|in|on|at|via)\b(?=[^\n]{0,60}\bchannel\b)[^\n]{0,60}?(?<url>https?:\/\/(?:t|telegram)\.me\/(?!s\/|\+|joinchat)(\w+))/gi }
];
var upstreamPages = /\bid(?:686449807|747648890|946399090)\b|\b(?:9nztwsqntd0s|9n97zckpd60q)\b|snapcraft\.io\/telegram-desktop\b|\borg\.(?:telegram\.messenger|thunderdog\.challegram)\b/i;

// src/detect/publication/outside-offers.ts
var readme = /^(?:\.github\/|docs\/)?readme(?:[._-][\w.-]+)?$/i;
var gradle2 = /\.gradle(?:\.kts)?$|(?:^|\/)gradle\.properties$/;
var mostGradleFiles = 20;
var longestLine14 = 2e3;
var fewestLetters = 5;
async function findOutsideOffers(files2, { name: name2, sources: sources2 }, read2) {
  const texts3 = await readAll(files2.filter(({ path }) => readme.test(path)).map(({ path }) => path), read2);
  const offers = texts3.flatMap(({ path, text: text3 }) => addressesIn(path, text3));
  if (offers.length === 0) return [];
  const linksToSource = texts3.some(({ text: text3 }) => sources2.some((source3) => text3.toLowerCase().includes(`/${source3.toLowerCase()}`)));
  const builds3 = await readAll(files2.filter(({ path, role }) => gradle2.test(path) && role === "first-party").map(({ path }) => path).slice(0, mostGradleFiles), read2);
  const names4 = ownNames(name2.toLowerCase());
  const shown = {
    id: ({ word: word2 }) => builds3.some(({ text: text3 }) => text3.includes(word2)),
    badge: ({ hasBadge }) => hasBadge,
    name: ({ word: word2 }) => names4.some((one) => lettersOf(word2.toLowerCase()).includes(one)),
    nothing: () => true
  };
  const own4 = offers.filter((address2) => !upstreamPages.test(address2.url) && shown[address2.proof](address2));
  return own4.filter(({ url }, index3) => own4.findIndex((one) => one.url === url) === index3).map(({ place: place3, url }) => ({ kind: "outside-offer", place: place3, url, linksToSource }));
}
function ownNames(repository) {
  const [owner = "", name2 = ""] = repository.split("/");
  const isUpstreams2 = upstreams.some((upstream) => upstream.repository.toLowerCase().endsWith(`/${name2}`));
  return [owner, ...isUpstreams2 ? [] : [name2]].map(lettersOf).filter((letters) => letters.length >= fewestLetters);
}
var badge = /badge|(?:get it|download) (?:on|from|in)|available (?:on|from|in|at)|app-?store\.(?:svg|png)/i;
function addressesIn(path, text3) {
  return text3.split("\n").flatMap((line, index3) => {
    if (line.length > longestLine14 || !line.includes("://")) return [];
    const hasBadge = badge.test(line) && !/xcode/i.test(line);
    return outsidePlaces.flatMap(({ proof, pattern: pattern2 }) => [...line.matchAll(pattern2)].map((match) => {
      const url = match.groups?.url ?? match[0];
      return { place: placeAt(path, index3 + 1), url, proof, word: (match.groups === void 0 ? match[1] : match[2]) ?? "", hasBadge };
    }));
  });
}
function lettersOf(name2) {
  return name2.replace(/[^\p{L}\d]/gu, "");
}
async function readAll(paths, read2) {
  return Promise.all(paths.map(async (path) => ({ path, text: await read2(path) ?? "" })));
}

// src/detect/publication/detector.ts
var publication = {
  id: "publication",
  survey: () => null,
  conclude: async (_surveys, context2) => {
    const derivation = ofKind(context2.evidence, "derivation")[0];
    if (derivation === void 0 || derivation.extent === "clean") return [];
    const { repository, tag: tag2 } = context2.request;
    if (repository === null) return [noName("repository-visibility"), ...tag2 === null ? [] : [noName("release-source")]];
    const visible = await askRepository(context2, repository);
    const offers = await findOutsideOffers(context2.files, { name: repository, sources: namesOf2(repository, visible) }, (path) => context2.ports.tree.read(path));
    const release = tag2 === null ? [] : await askRelease(context2, repository, tag2);
    const history = await historyOf(context2, repository, visible);
    const told2 = history.length > 0 && offers.length > 0 && await isLinkedInReleases(context2, repository);
    return [...offers.map((offer) => told2 ? { ...offer, linksToSource: true } : offer), visible, ...release, ...history];
  }
};
function namesOf2(name2, visible) {
  return visible.kind === "repository" ? [name2, visible.name, visible.parent, visible.source].filter((one) => one !== null) : [name2];
}
async function isLinkedInReleases({ ports: { forge } }, name2) {
  const listed4 = await forge.releases(name2);
  return listed4.ok && listed4.value.releases.some(({ text: text3 }) => text3.toLowerCase().includes(`/${name2.toLowerCase()}`));
}
async function historyOf(context2, name2, visible) {
  if (context2.request.policy.gate !== "release" && !context2.ports.forge.answersMany) return [];
  if (visible.kind === "unanswered") return [open2("release-history", visible.because)];
  return visible.kind === "repository" && visible.visibility === "unseen" ? [] : askHistory2(context2, name2);
}
async function askRepository({ ports }, name2) {
  const answer = await ports.forge.repository(name2);
  return answer.ok ? answer.value : open2("repository-visibility", answer.because);
}
async function askRelease({ request, ports: { forge }, evidence }, name2, tag2) {
  const answer = await forge.release(name2, tag2);
  if (!answer.ok) return [open2("release-source", answer.because)];
  const fact = releaseFact(answer.value, derivedNames(evidence));
  const checked = request.commit;
  if (checked === null || fact.commit === null || checked === fact.commit) return [fact];
  const held2 = await forge.commit(name2, checked);
  return held2.ok ? [{ ...fact, otherCommit: held2.value === "held" ? checked : null }] : [fact, open2("release-source", held2.because)];
}
function noName(question) {
  return open2(question, "Nothing says which repository on GitHub this is; name it with the option repository (OWNER/NAME).");
}
function open2(question, because) {
  return { kind: "unanswered", question, because };
}
function derivedNames(evidence) {
  return new Set(ofKind(evidence, "derived-file").map(({ path }) => lastName3(path)));
}
function releaseFact({ tag: tag2, exists, commit, paths, complete: complete2, url }, derived) {
  const counts = complete2 ? {
    files: paths.length,
    sourceFiles: paths.filter(isSource5).length,
    derivedFiles: paths.filter((path) => derived.has(lastName3(path))).length
  } : { files: null, sourceFiles: null, derivedFiles: null };
  return { kind: "release", tag: tag2, tagExists: exists, commit, ...counts, otherCommit: null, url };
}

// src/licenses/restrictions.ts
var forbidden = "(?:is|are|be)(?: \\w{1,12}){0,2} (?:prohibited|forbidden|disallowed|banned|not (?:\\w{1,12} )?(?:allowed|permitted)|n't (?:allowed|permitted))";
var mustNot = "(?:may not|must not|cannot|can not|can't|shall not|mustn't|do not|don't|are not (?:allowed|permitted) to|aren't allowed to|not be)";
var commercially = "(?:commercially\\b|commercial (?:use|usage|purposes?|gain|products?|projects?|applications?)\\b)";
var theWork = "(?:it|them|(?:this|the|our|my)(?: \\w{1,20})? ?(?:project|program|software|app|application|client|fork|mod|code|source(?: code)?|repository|repo|work|apk|binary|binaries|builds?))\\b";
var patterns = [
  ["commercial use", /\bcommons clause\b.{0,40}\blicense condition\b|\bdoes not grant to you,? the right to sell the software\b/],
  ["commercial use", new RegExp(`\\b(?:only|solely|exclusively|just|free|allowed|permitted) for (?:\\w{1,14}(?:,| and| or|/)? ){0,3}non-?commercial (?:use|usage|purposes?)\\b`)],
  ["commercial use", /\b(?:licen[cs]ed?|for) (?:\w{1,14}(?:,| and| or|\/)? ){0,3}non-?commercial (?:use|usage|purposes?) only\b|^(?:personal,? (?:and )?)?non-?commercial (?:use|usage|purposes?) only\b/],
  ["commercial use", new RegExp(`\\bcommercial (?:use|usage|purposes?|distribution|exploitation)\\b.{0,60}\\b${forbidden}`)],
  ["commercial use", new RegExp(`\\b${mustNot} .{0,60}\\b${commercially}`)],
  ["commercial use", /\bno commercial (?:use|usage)\b|\bnot for (?:any )?commercial (?:use|usage|purposes?)\b/],
  ["redistribution", new RegExp(`\\b(?:re-?distribution|re-?distributing|distribution|re-?publishing|re-?uploading|re-?selling|selling|resale)(?: (?:or|and) \\w{1,14})? of ${theWork}.{0,60}\\b${forbidden}`)],
  ["redistribution", new RegExp(`^(?:\\w{1,14} ){0,2}(?:re-?distribution|re-?publishing|re-?uploading|re-?selling|resale)(?: (?:or|and) \\w{1,14})? ${forbidden}`)],
  ["redistribution", new RegExp(`\\b(?:${mustNot})(?: \\w{1,14},?){0,4} (?:re-?distribute|distribute|re-?publish|re-?upload|re-?sell|sell)(?: (?:or|and) \\w{1,14})? (?:a copy of |copies of |any part of |or modify )?${theWork}`)],
  ["redistribution", new RegExp(`\\b${theWork} (?:\\w{1,14} )?(?:may not|must not|cannot|can not|shall not) be (?:\\w{1,14},? (?:or |and )?){0,3}(?:re-?distributed|distributed|re-?published|copied|sold|resold)\\b`)],
  ["redistribution", /\b(?:educational|learning|study|research|personal|private|testing) (?:purposes?|use)(?: only)?\b.{0,60}\b(?:do not|don't|not to be|must not be|may not be) (?:re-?)?distribut/],
  ["redistribution", /^(?:please,? )?(?:do not|don't) (?:re-?)?distribute(?: or [\w ]{1,40})?[.!]?$/],
  ["redistribution", /\bunauthori[sz]ed (?:copying|distribution|redistribution|reproduction)\b.{0,80}\b(?:prohibited|forbidden)\b/],
  ["uses beyond a purpose", new RegExp(`\\b${theWork} (?:may|can|must|shall) (?:only be|be only|be) used (?:only |solely |exclusively )?for (?:\\w{1,14} ){0,2}(?:educational|learning|research|study|personal|private) (?:purposes?|use)`)],
  ["commercial use", /(?:禁止|不得|严禁|嚴禁|不可)[^。；，,.]{0,12}(?:商用|商业|商業|贩卖|出售|售卖|倒卖)/u],
  ["redistribution", /(?:禁止|不得|严禁|嚴禁)[^。；，,.]{0,8}(?:传播|傳播|分发|分發|二次发布)/u],
  ["commercial use", new RegExp("коммерческ\\p{L}{1,4} использовани\\p{L}{1,4}[^.]{0,40}запрещ|запрещ\\p{L}{1,6}[^.]{0,30}(?:коммерческ|продаж|продавать)", "u")],
  ["redistribution", new RegExp("(?:запрещ\\p{L}{1,6}|нельзя) (?:\\p{L}{1,14} ){0,3}распростран|распространени\\p{L}{1,3} (?:\\p{L}{1,14} ){0,3}запрещ", "u")]
];
var harmless = new RegExp([
  "\\b(?:fonts?|icons?|logos?|trade-?marks?|brand\\w*|art-?work|images?|assets?|sounds?|stickers?|emojis?|names?|screenshots?|photos?|music|wallpapers?|themes?|documentation|translations?|articles?|books?|papers?|specifications?)\\b|бренд|логотип|дизайн|скриншот|шрифт|иконк|图标|字体|商标",
  "\\b(?:keystores?|(?:api|private|secret|signing) ?keys?|tokens?|api[_ ]?(?:id|hash)|credentials?|certificates?|passwords?|google-services)\\b",
  "\\b(?:third[- ]part\\w*|dependenc\\w*|librar(?:y|ies)|sdk|plugins?|models?|datasets?|services?|websites?|servers?|hosting|channels?|groups?|bots?|documents?|api terms)\\b",
  "\\bwithout (?:\\w{1,14} ){0,4}(?:source|crediting|credits?|attribution|mention\\w*|including|licen[cs]e|notices?|copyright|changing|renaming|warranty|publishing|providing)\\b",
  "\\b(?:unless|except|closed[- ]source|proprietary|sublicen[cs]e|under (?:a|any|another|other|the) (?:\\w{1,14} )?licen[cs]e|warrant\\w*|liab\\w*|endorse|obligations?)\\b",
  "\\?$"
].join("|"));
function restrictionsIn(text3) {
  if (!mayRestrict.test(text3.slice(0, longestLooked))) return [];
  return sentencesOf(text3).flatMap((sentence) => restrictionOf(sentence) ?? []);
}
var longestLooked = 6e4;
var mayRestrict = /commercial|distribut|commons clause|right to sell|sell|publish|upload|copied|copying|purpose|personal use|private use|禁|不得|严|嚴|不可|запрещ|нельзя/i;
var mayForbid = /prohibit|forbid|disallow|banned|\bnot?\b|n't\b|cannot|only|solely|exclusively|free for|permitted for|allowed for|just for|non-?commercial|commons clause|unauthori|be used|禁|不|严|嚴|запрещ|нельзя/;
function restrictionOf({ text: text3, line }) {
  const said = text3.toLowerCase();
  if (!mayForbid.test(said) || !mayRestrict.test(said)) return null;
  const found = patterns.find(([, pattern2]) => pattern2.test(said));
  return found === void 0 || harmless.test(said) ? null : { forbids: found[0], raw: clipped(text3), line };
}

// src/detect/restrictions.ts
var restrictions = {
  id: "restrictions",
  survey: surveyRestrictions,
  conclude: (surveyed) => Promise.resolve(surveyed.flatMap(({ file, survey: survey2 }) => survey2.map(({ forbids, raw, line }) => ({
    kind: "restriction",
    place: placeAt(file.path, line),
    forbids,
    raw
  }))))
};
function surveyRestrictions(source3) {
  if (!speaksForTheWhole(source3.file) || source3.bytes.length > longestStatement) return null;
  const text3 = source3.text();
  const found = restrictionsIn(isLegalName(source3.file.path) ? withoutLicenses(text3) : text3);
  if (found.length === 0) return null;
  const texts3 = identifyTexts(text3);
  const own4 = found.filter(({ line }) => !texts3.some((one) => one.line <= line && line <= one.endLine));
  return own4.length > 0 ? own4 : null;
}
function withoutLicenses(text3) {
  const texts3 = identifyTexts(text3);
  if (texts3.length === 0) return text3;
  return text3.split("\n").map((line, at3) => texts3.some((one) => one.line <= at3 + 1 && at3 + 1 <= one.endLine) ? "" : line).join("\n");
}
var longestStatement = 5e5;
var furtherTerms = /^(?:eula|terms(?:[-_ ]of[-_ ](?:use|service))?|disclaimer)(?:\.(?:md|txt|rst|html?))?$/i;
var proseEndings = /(?:^|\/)[^./]*$|\.(?:md|markdown|txt|rst|adoc|html?)$|^[^/]*licen[cs]e[^/]*$/i;
function speaksForTheWhole({ path, role }) {
  if (role === "vendored" || role === "generated" || role === "test" || !proseEndings.test(path)) return false;
  const name2 = path.slice(path.lastIndexOf("/") + 1);
  if (isReadmeName(path) || furtherTerms.test(name2)) return !path.includes("/") || path.startsWith(".github/");
  return isLegalName(path) && folderSpokenFor(path) === "";
}

// src/detect/waiver-comments.ts
import { Buffer as Buffer15 } from "node:buffer";
var waiverComments = {
  id: "waiver-comments",
  survey: surveyComments,
  conclude: (surveyed) => Promise.resolve(surveyed.flatMap(({ survey: survey2 }) => survey2))
};
var mostPerFile = 1e3;
var longestReason = 300;
var rarePart = waiverMark.slice(waiverMark.indexOf("k-"), waiverMark.indexOf("k-") + 6);
var openers2 = {
  slash: /(?:\/\/|\/\*|^\s*\*)[/*!\s]{0,8}$/,
  hash: /#[#!\s]{0,8}$/,
  both: /(?:\/\/|\/\*|^\s*\*|#)[/*#!\s]{0,8}$/,
  markup: /<!--\s{0,8}$/,
  any: /(?:\/\/|\/\*|^\s*\*|#|<!--|--|;|%|^\s*'|::|\brem)[/*#!;%\s-]{0,8}$/i
};
var markupLanguages = /* @__PURE__ */ new Set(["markdown", "html", "xml", "text"]);
var reach2 = 40;
function surveyComments(source3) {
  const { file, bytes } = source3;
  if (file.role === "vendored") return null;
  const buffer = Buffer15.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!buffer.includes(rarePart) || !buffer.includes(waiverMark)) return null;
  const comments = commentsIn(source3.text().split(/\r\n|\r|\n/), file);
  return comments.length === 0 ? null : comments;
}
function commentsIn(lines, file) {
  const opener = openers2[syntaxOf(file.language)];
  const found = lines.flatMap((line, index3) => findMark(line, index3 + 1, opener) ?? []).slice(0, mostPerFile);
  const alone = new Set(found.filter((one) => one.alone).map(({ line }) => line));
  return found.map((one) => ({ kind: "waiver-comment", place: placeAt(file.path, one.line), until: one.alone ? lineBelow(one.line, alone) : one.line, ...ruleAndReason(one.said) }));
}
function lineBelow(line, alone) {
  let below = line + 1;
  while (alone.has(below)) below++;
  return below;
}
function syntaxOf(language) {
  if (language !== null && markupLanguages.has(language)) return "markup";
  if (language === "vue") return "any";
  return (language === null ? null : findLanguage(language)?.lex?.comments) ?? "any";
}
function findMark(line, number4, opener) {
  const at3 = line.indexOf(waiverMark);
  if (at3 < 0) return null;
  const begin = Math.max(0, at3 - reach2);
  const before = opener.exec(line.slice(begin, at3));
  const said = line.slice(at3 + waiverMark.length, at3 + waiverMark.length + 2 * longestReason);
  if (before === null || !/^(?:$|[\s:*-])/.test(said)) return null;
  const code4 = line.slice(0, begin + before.index);
  return isInText(code4) ? null : { line: number4, alone: code4.trim() === "", said };
}
function isInText(code4) {
  return code4.length < 1e4 && (code4.replace(/\\./g, "").split('"').length - 1) % 2 === 1;
}
function ruleAndReason(said) {
  const end = said.search(/\*\/|-->/);
  const words5 = (end < 0 ? said : said.slice(0, end)).trim();
  const colon = words5.indexOf(":");
  const reason = colon < 0 ? "" : words5.slice(colon + 1).trim().slice(0, longestReason);
  return { rule: (colon < 0 ? words5 : words5.slice(0, colon)).trim().slice(0, 60), reason: reason === "" ? null : reason };
}

// src/detect/detectors.ts
var detectors = [derivedCode, license, restrictions, changeNotices, dependencies, credentials2, placeholders, completeSource, builds, publication, waiverComments];

// src/detect/survey-work.ts
import { Buffer as Buffer16 } from "node:buffer";

// src/detect/survey-file.ts
async function surveyFile(source3, detectors2, { parser, known: known5, keep }) {
  const surveys = {};
  const troubles = [];
  for (const detector of detectors2) {
    if (source3.binary && detector.readsBinaries !== true) continue;
    try {
      const pending = detector.survey(source3, parser, known5);
      const survey2 = pending instanceof Promise ? await pending : pending;
      if (survey2 === null) continue;
      if (keep?.(detector, { file: source3.file, survey: survey2 }) !== true) surveys[detector.id] = survey2;
      const trouble = detector.trouble?.(survey2) ?? null;
      if (trouble !== null) troubles.push({ because: trouble, failed: null });
    } catch (error) {
      troubles.push({ because: `${detector.id} failed on it: ${error instanceof Error ? error.message : String(error)}`, failed: detector.id });
    }
  }
  return { file: source3.file, surveys, troubles };
}

// src/detect/survey-work.ts
var nobody = { mayHold: () => false };
function createSurveyWork(detectors2, { read: read2, parser }) {
  const kept = new Map(detectors2.filter((one) => one.digest !== void 0).map((detector) => [detector, []]));
  let shared3 = null;
  let means = { parser, known: nobody, keep: (detector, survey2) => kept.get(detector)?.push(survey2) !== void 0 };
  return {
    know(given) {
      shared3 = given;
      means = { ...means, known: knownFrom(given) };
      return Promise.resolve();
    },
    async survey({ files: files2, detectors: ids }) {
      const asked3 = detectors2.filter(({ id }) => ids.includes(id));
      const surveys = [];
      const unread = [];
      const bytes = [];
      for (const listed4 of files2) {
        const source3 = read2(listed4);
        if ("because" in source3) {
          unread.push(source3);
          bytes.push(0);
          continue;
        }
        bytes.push(source3.bytes.length);
        const file = fileOf(listed4, source3);
        const survey2 = await surveyFile({ ...source3, file }, asked3, means);
        if (file !== listed4 || survey2.troubles.length > 0 || Object.keys(survey2.surveys).length > 0) surveys.push(survey2);
      }
      return { surveys, bytes, unread };
    },
    finish: () => Promise.resolve([...kept].flatMap(([detector, surveys]) => shared3 === null ? [] : digested(detector, surveys, shared3)))
  };
}
function fileOf(listed4, { bytes: { buffer, byteOffset, length } }) {
  return withContentRole(listed4, Buffer16.from(buffer, byteOffset, Math.min(length, headBytes)).toString("latin1"));
}
function digested(detector, surveys, known5) {
  const digests = detector.digest?.(surveys, known5) ?? [];
  return surveys.map(({ file }, at3) => ({ file, surveys: { [detector.id]: digests[at3] }, troubles: [] }));
}

// src/detect/worth-reading.ts
var media = /* @__PURE__ */ new Set([
  "png",
  "jpg",
  "jpeg",
  "gif",
  "webp",
  "ico",
  "icns",
  "bmp",
  "tif",
  "tiff",
  "heic",
  "psd",
  "mp3",
  "mp4",
  "m4a",
  "m4v",
  "ogg",
  "opus",
  "wav",
  "aac",
  "flac",
  "mov",
  "webm",
  "avi",
  "mkv",
  "ttf",
  "otf",
  "woff",
  "woff2",
  "eot",
  "tgs",
  "zip",
  "gz",
  "bz2",
  "xz",
  "7z",
  "rar",
  "jar",
  "aar",
  "apk",
  "so",
  "a",
  "o",
  "dll",
  "dylib",
  "exe",
  "lib",
  "class",
  "wasm"
]);
var appLanguages = /* @__PURE__ */ new Set(["java", "kotlin", "swift", "typescript", "javascript", "vue", "csharp", "dart", "python", "go", "rust", "php", "ruby", "scala"]);
var speaksOfRights = /licen[cs]e|copying|copyright|notice|legal|readme|authors/i;
function isWorthReading({ path, language, library }) {
  if (library === void 0) return !isMedia(path);
  return language !== null && appLanguages.has(language) && !isPackage2(path, library) || speaksOfRights.test(path.slice(path.lastIndexOf("/") + 1));
}
function isPackage2(path, library) {
  return library.includes("/") || path.includes(`java/${library}/`) || path.includes(`kotlin/${library}/`);
}
function isMedia(path) {
  const dot = path.lastIndexOf(".");
  return dot >= 0 && media.has(path.slice(dot + 1).toLowerCase());
}

// src/detect/detect.ts
async function detect(request, files2, ports, detectors2 = detectors) {
  let gathering = null;
  const gathered2 = (surveys) => gathering ??= gather({ files: files2, surveys }, detectors2, ports);
  const tasks = tasksFor(files2.filter(isWorthReading), detectors2, ports, gathered2);
  for (const detector of detectors2) detector.prepare?.(ports);
  const total2 = tasks.reduce((sum2, task) => sum2 + task.files.length, 0);
  const outcome = await ports.surveyor.survey(tasks, createSurveyWork(detectors2, ports.sources), (done) => ports.progress("reading", done, total2));
  const { seen, evidenceOf: evidenceOf2 } = await gathered2(outcome.surveys);
  let evidence = [...unreadFiles(outcome), ...failures(outcome)];
  for (const [index3, detector] of detectors2.entries()) {
    ports.progress(detector.id, index3, detectors2.length);
    const context2 = { request, ports, files: seen, evidence, gathered: evidenceOf2.get(detector.id) ?? [] };
    evidence = [...evidence, ...await detector.conclude(surveysOf(detector.id, outcome.surveys), context2)];
  }
  return { evidence, outcome };
}
async function gather({ files: files2, surveys }, detectors2, ports) {
  const seen = withRolesOf(files2, surveys);
  const evidenceOf2 = /* @__PURE__ */ new Map();
  for (const detector of detectors2) {
    const evidence = await detector.gather?.(surveysOf(detector.id, surveys), { ports, files: seen });
    if (evidence) evidenceOf2.set(detector.id, evidence);
  }
  return { seen, evidenceOf: evidenceOf2 };
}
function tasksFor(files2, detectors2, { shards }, after) {
  const together = detectors2.filter(({ worksAlone }) => worksAlone !== true).map(({ id }) => id);
  const alone = detectors2.filter(({ worksAlone }) => worksAlone === true);
  const ordered = inOrder3(files2);
  return [
    { files: ordered, detectors: together, known: null, after },
    ...alone.map((one) => {
      const wanted = ordered.filter((file) => one.wants?.(file) ?? true);
      return { files: wanted, detectors: [one.id], known: readShards(shards, languagesOf(wanted)) };
    })
  ];
}
function languagesOf(files2) {
  return [...new Set(files2.flatMap(({ language }) => language ?? []))].sort(compareText);
}
var prose3 = /* @__PURE__ */ new Set([null, "text", "markdown", "html"]);
var stride = 97;
function inOrder3(files2) {
  const dealt = Array.from({ length: stride }, () => []);
  files2.filter(({ language }) => !prose3.has(language)).forEach((file, index3) => dealt[index3 % stride]?.push(file));
  return [...files2.filter(({ language }) => prose3.has(language)), ...dealt.flat()];
}
function withRolesOf(files2, surveys) {
  const read2 = new Map(surveys.map(({ file }) => [file.path, file]));
  return files2.map((file) => read2.get(file.path) ?? file);
}
function surveysOf(id, surveys) {
  return surveys.flatMap(({ file, surveys: byDetector }) => id in byDetector ? [{ file, survey: byDetector[id] }] : []);
}
function unreadFiles({ unread }) {
  const [first2] = unread;
  if (!first2) return [];
  const because = `${unread.length === 1 ? "One file" : `${unread.length} files`} could not be read, the first ${first2.path}: ${first2.because}.`;
  return [
    { kind: "unanswered", question: "derived-code", because },
    { kind: "unanswered", question: "credentials", because }
  ];
}
var questions = { "derived-code": "derived-code", license: "license", restrictions: "license", credentials: "credentials", "complete-source": "complete-source" };
function failures({ surveys }) {
  return Object.entries(questions).flatMap(([id, question]) => {
    const failed = surveys.filter(({ troubles }) => troubles.some((trouble) => trouble.failed === id));
    const [first2] = failed;
    if (!first2) return [];
    const because = `${failed.length === 1 ? "One file" : `${failed.length} files`} could not be looked at, the first ${first2.file.path}: ${first2.troubles.find((trouble) => trouble.failed === id)?.because ?? ""}.`;
    return [{ kind: "unanswered", question, because }];
  });
}

// src/judge/copyleft.ts
function copyleftUpstreams(evidence) {
  return ofKind(evidence, "derivation").filter(({ extent }) => extent !== "clean").flatMap(({ upstreams: upstreams2 }) => upstreams2).filter(({ license: license2 }) => /\b[AL]?GPL-/.test(license2)).map(({ id }) => findUpstream(id)?.name ?? id);
}
function joined4(names4) {
  return names4.length < 2 ? names4.join("") : `${names4.slice(0, -1).join(", ")} and ${names4.at(-1) ?? ""}`;
}

// src/judge/build-script-missing.ts
var buildScriptMissing = {
  card: {
    id: "build-script-missing",
    title: "Nothing builds the published code",
    level: "warning",
    why: "The source that the GPL asks for is what a build is made from, the scripts included: without them nobody can make the app again, or one with a change.",
    remedy: "Publish the files that the build is made with: those of Gradle, Xcode, Bazel, CMake, Visual Studio or npm, and the scripts that call them.",
    clause: {
      text: 'GPL-2.0 section 3: "plus the scripts used to control compilation and installation of the executable"; GPL-3.0 section 1: "all the source code needed to generate, install, and (for an executable work) run the object code and to modify the work, including scripts to control those activities"',
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section1"
    },
    needs: ["derived-code"]
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0 && evidence.some(({ kind }) => kind === "platform"),
  judge: (evidence) => ofKind(evidence, "platform").filter(({ script: script4 }) => script4 === null).map(breachOf)
};
function breachOf({ platform: platform5, files: files2, shownBy }) {
  return {
    message: `The tree holds ${files2} files of Telegram's code for ${platform5}, and no script that builds them.`,
    place: placeAt(shownBy, 1),
    related: [],
    identity: platform5
  };
}

// src/model/derived-code.ts
function isSameFile({ path, origin, evidence, containment }) {
  return (evidence === "exact" || evidence === "names") && containment >= 0.5 && lastName4(path) === lastName4(origin.path);
}
function lastName4(path) {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}

// src/judge/derived-parts.ts
function claimOn(evidence) {
  const derivation = ofKind(evidence, "derivation")[0];
  if (derivation === void 0 || derivation.extent === "clean") return null;
  const upstreams2 = askingUpstreams(derivation, areKin);
  const ids = new Set(upstreams2.map(({ id }) => id));
  const found = ofKind(evidence, "derived-file").filter(({ upstream }) => ids.has(upstream));
  const files2 = found.filter((file) => !isCarriedWithOwnLicense(file, evidence));
  return upstreams2.length === 0 || found.length > 0 && files2.length === 0 ? null : { extent: derivation.extent, upstreams: upstreams2, files: files2 };
}
function isCarriedWithOwnLicense(file, evidence) {
  return file.role === "vendored" && textsOver(file.path, evidence).length > 0;
}
var textsOfFolders = /* @__PURE__ */ new WeakMap();
function textsBelowRoot(evidence) {
  const known5 = textsOfFolders.get(evidence) ?? ofKind(evidence, "license-text").flatMap((text3) => {
    const folder = folderSpokenFor(text3.place.path);
    return folder === null || folder === "" ? [] : [{ text: text3, folder }];
  });
  textsOfFolders.set(evidence, known5);
  return known5;
}
function textsOver(path, evidence) {
  const above2 = textsBelowRoot(evidence).filter(({ folder }) => standsIn(path, folder));
  const innermost = Math.max(0, ...above2.map(({ folder }) => folder.length));
  return above2.filter(({ folder }) => folder.length === innermost).map(({ text: text3 }) => text3);
}
function described(upstreams2) {
  return upstreams2.map(({ id, license: license2, files: files2 }) => `${nameOf8(id)} (${license2}, ${files2} ${files2 === 1 ? "file" : "files"})`).join(" and ");
}
function nameOf8(id) {
  return findUpstream(id)?.name ?? id;
}
function permittedChoices(upstreams2) {
  const choices2 = permittedLicenses(upstreams2.map(({ license: license2 }) => license2));
  return choices2.length === 0 ? "" : ` Permitted: ${choices2.join(", ")}.`;
}

// src/judge/change-notice-missing.ts
var changeNoticeMissing = {
  card: {
    id: "change-notice-missing",
    title: "Nothing says that the code was changed, and when",
    level: "note",
    why: "Who gets a changed copy should know that it is not the original, whose makers it is not to be blamed on. Version 3 of the GPL asks for one notice for the work, version 2 for one in each changed file; whether git's history is notice enough is disputed.",
    remedy: 'Say in the README, in NOTICE or in a dated CHANGELOG what the work is based on, that you changed it, and since when: "Pigeon is a modified version of Telegram for Android 12.1; changed since 2025-03-01."',
    clause: {
      text: 'GPL-3.0 section 5(a): "The work must carry prominent notices stating that you modified it, and giving a relevant date"; GPL-2.0 section 2(a): "You must cause the modified files to carry prominent notices stating that you changed the files and the date of any change"',
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section5"
    },
    needs: ["derived-code"]
  },
  applies: (evidence) => claimOn(evidence)?.extent === "derived" && filesThatDiffer(evidence).length > 0 && !isUpstreams(evidence),
  judge: (evidence) => {
    const claim = claimOn(evidence);
    return claim === null ? [] : [...ofWork(claim, evidence), ...claim.upstreams.filter(asksOfFiles).flatMap((upstream) => ofFiles(upstream, evidence))];
  }
};
function isUpstreams(evidence) {
  const names4 = new Set(ofKind(evidence, "repository").map(({ name: name2 }) => name2.toLowerCase()));
  return upstreams.some(({ repository }) => names4.has(repository.toLowerCase())) || ofKind(evidence, "fork-of").some(({ isHead }) => isHead === true);
}
function filesThatDiffer(evidence) {
  return ofKind(evidence, "derived-file").filter((file) => file.role === "first-party" && file.evidence === "names" && file.containment >= 0.5 && ownShare(file) > unchanged);
}
function ownShare({ lines, derivedLines }) {
  return (lines - derivedLines) / Math.max(1, lines);
}
var unchanged = 0.02;
function asksOfFiles({ license: license2 }) {
  return !permissionOf(license2).terms.has("GPL-3.0");
}
function ofWork(claim, evidence) {
  const asking = claim.upstreams.filter((upstream) => !asksOfFiles(upstream));
  if (asking.length === 0 || ofKind(evidence, "change-notice").some(({ of: of2 }) => of2 === "work")) return [];
  return [{
    message: `This work is based on ${asking.map(({ id }) => nameOf8(id)).join(" and ")}, and neither README nor NOTICE nor a changelog says that it was changed, and when; where it was, they have to.`,
    place: null,
    related: [],
    identity: "work"
  }];
}
function ofFiles(upstream, evidence) {
  const told2 = new Set(ofKind(evidence, "change-notice").filter(({ of: of2 }) => of2 === "file").map(({ place: place3 }) => place3.path));
  const files2 = ofKind(evidence, "derived-file").filter((file) => file.upstream === upstream.id && file.role === "first-party" && isSameFile(file));
  const changed2 = filesThatDiffer(evidence).filter((file) => file.upstream === upstream.id && isClearlyChanged(file));
  if (changed2.length > files2.length * chance && !mayBeNewer(files2)) return ofChangedFiles(changed2.filter(({ path }) => !told2.has(path)), upstream);
  return files2.some(({ path }) => told2.has(path)) || files2.length === 0 ? [] : [ofWhicheverWasChanged(files2.length, upstream)];
}
var chance = 0.08;
function mayBeNewer(files2) {
  const newest = files2.filter(({ upstream, origin }) => origin.version === readings[upstream]?.readings[0]?.version);
  return newest.length * 2 > files2.length;
}
var readings = upstreams_lock_default.shards;
var clearShare = 0.2;
var clearLines = 12;
function isClearlyChanged(file) {
  return ownShare(file) >= clearShare && file.lines - file.derivedLines >= clearLines;
}
function ofChangedFiles([first2, ...more], { id, license: license2 }) {
  if (first2 === void 0) return [];
  const [files2, hold, verb2] = more.length === 0 ? ["file", "holds", "does"] : ["files", "hold", "do"];
  return [{
    message: `${more.length + 1} ${files2} of ${nameOf8(id)} here ${hold} code that no known version of it has, and ${verb2} not say that and when that was changed, as ${license2} asks of each.`,
    place: placeAt(first2.path, 1),
    related: more.slice(0, mostRelated).map(({ path, origin }) => ({ place: placeAt(path, 1), says: `differs from ${origin.path}` })),
    identity: `files of ${id}`,
    spread: true,
    remedy
  }];
}
function ofWhicheverWasChanged(files2, { id, license: license2 }) {
  return {
    message: `${license2}, which ${nameOf8(id)} is under, asks each changed file to say that it was changed, and when. Of ${files2} ${files2 === 1 ? "file" : "files"} of it here none does; those that were changed have to.`,
    place: null,
    related: [],
    identity: `files of ${id}`,
    remedy
  };
}
var remedy = 'Put a line such as "Changed by Pigeon, 2025-03-01" below the notice of each file that you changed.';
var mostRelated = 20;

// src/licenses/combine.ts
function combine(library, terms) {
  const reading = parseExpression(library);
  return reading.ok ? combined2(reading.expression, terms) : { fits: null, because: reading.because };
}
function combined2(library, terms) {
  if (library.kind === "license") return library.license.exception === null ? single2(library.license.id, terms) : lenient(library);
  const answers = library.parts.map((part) => combined2(part, terms));
  const wanted = library.kind === "or";
  return answers.find(({ fits }) => fits === wanted) ?? answers.find(({ fits }) => fits === null) ?? answers[0] ?? { fits: null, because: "" };
}
function lenient(library) {
  return { fits: null, because: `What ${licensesIn(library).map(({ exception }) => exception).join(", ")} permits is not known here.` };
}
function single2(id, terms) {
  const needed = parseGnu(id) === null ? permittedBy(id) : gnuTerms(id);
  if (needed === null || needed.size === everyTerm.size) return { fits: null, because: `Whether ${id} goes with the GPL is not known here.` };
  if ([...needed].some((term) => term !== "other" && terms.has(term))) return { fits: true, because: `${id} goes with the GPL here.` };
  return { fits: false, because: reasonFor2(id, needed) };
}
function reasonFor2(id, needed) {
  if (id === proprietary) return "Its licence gives nobody the right to pass it on under the GPL";
  const known5 = [...needed].filter((term) => term !== "other");
  if (known5.length === 0) return `${id} goes with no version of the GPL`;
  return `${id} goes with ${known5.includes("GPL-3.0") ? "version 3 of the GPL" : known5.join(" or ")} only, and this work cannot be under that`;
}
var three = ["GPL-3.0", "GPL-later", "AGPL-3.0", "AGPL-later"];
function gnuTerms(id) {
  const gnu = parseGnu(id);
  if (gnu?.family === "LGPL") return gnu.version === "3.0" ? /* @__PURE__ */ new Set([...three, "LGPL-3.0", "LGPL-later"]) : null;
  const own4 = [...offeredBy(id)];
  return new Set(own4.some((term) => three.includes(term)) ? [...own4, ...three] : own4);
}

// src/judge/dependency-incompatible.ts
var dependencyIncompatible = {
  card: {
    id: "dependency-incompatible",
    title: "A library that does not go with the GPL",
    level: "warning",
    why: "What is linked into an app under the GPL is part of the whole that its users must get under the GPL, with its source. Only libraries that come with the system itself are left out of that.",
    remedy: "Build the app that you release without the library (a flavour of its own will do), or use one under a licence that goes with the GPL.",
    clause: {
      text: 'GPL-2.0 section 2(b): the whole must "be licensed as a whole at no charge to all third parties under the terms of this License"; GPL-3.0 section 5(c): "This License will therefore apply ... to the whole of the work, and all its parts, regardless of how they are packaged", but for the System Libraries of section 1',
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section5"
    },
    needs: ["derived-code"]
  },
  applies: (evidence) => claimOn(evidence) !== null && ofKind(evidence, "dependency").length > 0,
  judge: (evidence) => {
    const claim = claimOn(evidence);
    if (claim === null) return [];
    const terms = termsOfTheWhole(claim, evidence);
    return onePerName(ofKind(evidence, "dependency")).flatMap((fact) => breachOf2(fact, claim, terms) ?? []);
  }
};
function termsOfTheWhole({ upstreams: upstreams2 }, evidence) {
  const permitted2 = termsForAll(upstreams2.map(({ license: license2 }) => license2));
  const reading = parseExpression(ofKind(evidence, "repository-license")[0]?.declared ?? "");
  const only3 = reading.ok ? licensesIn(reading.expression).filter(({ id }) => parseGnu(id)?.later === false) : [];
  const narrowed = [...permitted2].filter((term) => only3.some(({ id }) => offeredBy(id).has(term)));
  return narrowed.length > 0 ? new Set(narrowed) : permitted2;
}
function onePerName(facts) {
  return [...new Map([...facts].reverse().map((fact) => [`${fact.name} ${fact.license}`, fact])).values()].reverse();
}
function breachOf2({ name: name2, license: license2, place: place3, saidIn }, { upstreams: upstreams2 }, terms) {
  const { fits, because } = combine(license2, terms);
  if (fits !== false) return null;
  const under2 = license2 === "LicenseRef-Proprietary" ? "which is proprietary" : `which is under ${license2}`;
  return {
    message: `The app is built with ${name2}, ${under2} (${saidIn}), and with code of ${upstreams2.map(({ id, license: asked3 }) => `${nameOf8(id)} (${asked3})`).join(" and ")}. ${because}.`,
    place: place3,
    related: [],
    identity: `dependency ${name2}`,
    spread: true
  };
}

// src/judge/further-restriction.ts
var furtherRestriction = {
  card: {
    id: "further-restriction",
    title: "Words that restrict what the GPL permits",
    level: "error",
    why: "Everyone who gets GPL code may use it for any purpose, pass it on and sell it. Whoever passes it on may add no terms that forbid that, in a licence, a README or anywhere else. Names and logos are another matter: those may be kept.",
    remedy: "Take the sentence out. To keep others from using your name, say so of the name; to keep your own new files closed, do not join them with GPL code.",
    clause: {
      text: `GPL-2.0 section 6: "You may not impose any further restrictions on the recipients' exercise of the rights granted herein"; GPL-3.0 section 10: "You may not impose any further restrictions on the exercise of the rights granted or affirmed under this License"`,
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section10"
    },
    needs: ["derived-code"]
  },
  applies: (evidence) => claimOn(evidence) !== null,
  judge: (evidence) => {
    const claim = claimOn(evidence);
    const facts = [...ofKind(evidence, "restriction")].sort((a, b) => comparePlaces(a.place, b.place));
    const paths = [...new Set(facts.map(({ place: place3 }) => place3.path))];
    return claim === null ? [] : paths.flatMap((path) => breachOf3(facts.filter(({ place: place3 }) => place3.path === path), claim) ?? []);
  }
};
function breachOf3([first2, ...more], { upstreams: upstreams2 }) {
  return first2 === void 0 ? null : {
    message: `"${first2.raw}" forbids ${first2.forbids} of a work with code of ${described(upstreams2)}, whose licence permits it to everyone.`,
    place: first2.place,
    related: more.map(({ place: place3, forbids, raw }) => ({ place: place3, says: `forbids ${forbids}: "${raw}"` })),
    identity: `restriction ${first2.forbids}`
  };
}

// src/judge/works.ts
function worksOf(claim, evidence) {
  const licenses2 = folderLicenses(evidence);
  const whole = wholeOf2(evidence);
  const rest = [];
  const apart2 = /* @__PURE__ */ new Map();
  for (const file of claim.files) {
    const own5 = licenseOver(file.path, licenses2);
    const isPart = own5 === null || own5.declared === whole.declared || own5.byManifest && isPermitted(whole.declared, file, claim);
    const its = isPart ? rest : apart2.get(own5) ?? [];
    if (!isPart) apart2.set(own5, its);
    its.push(file);
  }
  const filesUnder = (declared3) => [...apart2].reduce((sum2, [license2, files2]) => license2.declared === declared3 ? sum2 + files2.length : sum2, 0);
  const own4 = [...apart2].filter(([{ declared: declared3 }]) => isWork(filesUnder(declared3), claim.files.length)).map(([license2, files2]) => counted2(workOf({ ...license2, files: files2 }, claim)));
  return rest.length === 0 && claim.files.length > 0 ? own4 : [workOf({ ...whole, files: rest }, claim), ...own4];
}
function isPermitted(declared3, { upstream }, { upstreams: upstreams2 }) {
  const reading = declared3 === null ? null : parseExpression(declared3);
  const license2 = upstreams2.find(({ id }) => id === upstream)?.license;
  return reading?.ok === true && license2 !== void 0 && satisfies(reading.expression, license2).allowed === true;
}
function isWork(files2, of2) {
  return files2 > 0 && (files2 * 2 >= of2 || files2 >= 5 && files2 * 5 >= of2);
}
function workOf({ declared: declared3, place: place3, files: files2 }, claim) {
  const ids = new Set(files2.map(({ upstream }) => upstream));
  return { declared: declared3, place: place3, files: files2, upstreams: claim.upstreams.filter(({ id }) => ids.size === 0 || ids.has(id)) };
}
function counted2(work2) {
  return { ...work2, upstreams: work2.upstreams.map((one) => ({ ...one, files: work2.files.filter(({ upstream }) => upstream === one.id).length })) };
}
function folderLicenses(evidence) {
  const licenses2 = /* @__PURE__ */ new Map();
  const stated3 = ofKind(evidence, "license-declaration").filter(({ scope, statedIn }) => scope === "part" && statedIn === "manifest");
  for (const { place: place3, expression: expression2 } of stated3) {
    const folder = folderSpokenFor(place3.path);
    if (folder !== null && folder !== "" && folder === folderOf(place3.path) && expression2 !== null && !licenses2.has(folder)) licenses2.set(folder, { folder, declared: expression2, place: place3, byManifest: true });
  }
  const texts3 = ofKind(evidence, "license-text");
  for (const folder of new Set(texts3.flatMap(({ place: place3 }) => folderSpokenFor(place3.path) ?? []))) {
    const lying = texts3.filter(({ place: place3 }) => folderSpokenFor(place3.path) === folder);
    const [first2] = lying;
    if (folder !== "" && first2 !== void 0) licenses2.set(folder, { folder, declared: [...new Set(lying.map(({ spdx }) => spdx))].sort().join(" AND "), place: first2.place, byManifest: false });
  }
  return licenses2;
}
function licenseOver(path, licenses2) {
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
    const license2 = licenses2.get(folder);
    if (license2 !== void 0) return license2;
  }
  return null;
}
function wholeOf2(evidence) {
  const whole = ofKind(evidence, "repository-license")[0];
  return { declared: whole?.declared == null ? null : withoutGuesses(whole.declared, evidence), place: whole?.statedAt[0] ?? null };
}
function withoutGuesses(declared3, evidence) {
  const stated3 = ofKind(evidence, "license-declaration").filter(({ statedIn, scope }) => statedIn !== "notice" && scope === "repository");
  const saysLater = stated3.some(({ expression: expression2 }) => expression2?.includes("-or-later") === true);
  return saysLater ? declared3 : declared3.replace(/[AL]?GPL-\d\.\d-or-later/g, barely);
}
function barely(id) {
  const gnu = parseGnu(id);
  return gnu === null ? id : formatGnu({ ...gnu, later: null });
}

// src/judge/license-conflict.ts
var licenseConflict = {
  card: {
    id: "license-conflict",
    title: "Statements of the licence that disagree",
    level: "warning",
    why: "Who reads package.json and who reads LICENSE should come to the same answer. Tools and stores read the manifest, courts read everything.",
    remedy: "Say the same in LICENSE, manifests, README and file headers: the licence whose text stands in LICENSE, as its SPDX id.",
    clause: {
      text: 'GPL-3.0 section 5(b): "The work must carry prominent notices stating that it is released under this License"; GPL-2.0 section 1: "keep intact all the notices that refer to this License"',
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section5"
    },
    needs: ["derived-code", "license"]
  },
  applies: (evidence) => claimOn(evidence) !== null && textsOfTheWhole(evidence).length > 0,
  judge: (evidence) => {
    const texts3 = textsOfTheWhole(evidence);
    return claimOn(evidence) === null || texts3.length === 0 ? [] : [...statementsAgainst(texts3, evidence), ...headersAgainst(texts3, evidence), ...shownAgainst(texts3, evidence)];
  }
};
function textsOfTheWhole(evidence) {
  return ofKind(evidence, "license-text").filter(({ scope }) => scope === "repository");
}
function statementsAgainst(texts3, evidence) {
  const stated3 = ofKind(evidence, "license-declaration").filter((one) => one.statedIn !== "notice" && (one.scope === "repository" || isManifestOfWork(one, evidence)));
  const against = stated3.filter(({ expression: expression2 }) => expression2 !== null && !agrees(expression2, texts3));
  const lone = against.filter(({ place: place3 }) => !stated3.some((other3) => other3.place.path === place3.path && other3.expression !== null && agrees(other3.expression, texts3)));
  return [...new Map(lone.map((one) => [one.place.path, one])).values()].map((one) => breachOf4(one, texts3, where[one.statedIn]));
}
function isManifestOfWork({ statedIn, place: place3 }, evidence) {
  const folder = folderOf(place3.path);
  if (statedIn !== "manifest" || folder === "" || textsOver(place3.path, evidence).length > 0) return false;
  const claim = claimOn(evidence);
  if (claim === null || worksOf(claim, evidence).some((work2) => work2.place?.path === place3.path)) return false;
  const { files: files2 } = claim;
  return isWork(files2.filter(({ path }) => standsIn(path, folder)).length, files2.length);
}
var where = { manifest: "The manifest", readme: "The README", notice: "A notice", "legal-file": "The document" };
function agrees(expression2, texts3) {
  const reading = parseExpression(expression2);
  if (!reading.ok) return true;
  return licensesIn(reading.expression).some(({ id }) => texts3.some(({ spdx }) => isSame(id, spdx)) || id.includes("Ref-") && id !== "LicenseRef-Proprietary");
}
function isSame(id, text3) {
  const [named7, canonical] = [parseGnu(id), parseGnu(text3)];
  if (named7 === null || canonical === null) return family(id) === family(text3);
  if (named7.family !== canonical.family) return false;
  return named7.version === canonical.version || named7.later === true && named7.version < canonical.version;
}
function family(id) {
  return id.replace(/^(BSD|MIT|Apache|MPL|CC-BY|CC0|BSL|ISC|X11).*$/, "$1");
}
var fewestFiles2 = 5;
function headersAgainst(texts3, evidence) {
  const reading = parseExpression(texts3.map(({ spdx }) => spdx).join(" AND "));
  if (!reading.ok) return [];
  return ofKind(evidence, "license-declaration").flatMap((one) => {
    const { expression: expression2, statedIn, files: files2 = 1, place: place3 } = one;
    if (statedIn !== "notice" || expression2 === null || files2 < fewestFiles2 || textsOver(place3.path, evidence).length > 0) return [];
    const gnu = isGnu(expression2) && satisfies(reading.expression, expression2).allowed === false;
    return gnu ? [breachOf4(one, texts3, `The header of ${files2} files`)] : [];
  });
}
function isGnu(expression2) {
  const reading = parseExpression(expression2);
  return reading.ok && licensesIn(reading.expression).every(({ id }) => parseGnu(id) !== null);
}
function shownAgainst(texts3, evidence) {
  const shown = ofKind(evidence, "repository")[0]?.license;
  if (shown === void 0 || agrees(shown, texts3)) return [];
  return [{
    message: `GitHub shows ${shown} beside the repository, and the text in ${named5(texts3)}.`,
    place: texts3[0]?.place ?? null,
    related: texts3.slice(1).map((text3) => ({ place: text3.place, says: `the text of ${text3.spdx}` })),
    identity: `github ${shown}`,
    level: "note",
    remedy: "GitHub reads the LICENSE of the default branch, and only where it is nearly word for word a known text. See which of the two is out of date."
  }];
}
function named5(texts3) {
  return texts3.map((text3) => `${text3.place.path} is ${text3.spdx}`).join(", ");
}
function breachOf4({ place: place3, expression: expression2, raw, statedIn }, texts3, who) {
  const said = expression2 ?? raw;
  return {
    message: `${who} says ${said}, and the text in ${named5(texts3)}.`,
    place: place3,
    related: texts3.map((text3) => ({ place: text3.place, says: `the text of ${text3.spdx}` })),
    identity: `${statedIn} ${said}`
  };
}

// src/judge/license-incompatible.ts
var remedy2 = "Put the whole under a licence that all upstreams permit, in LICENSE, manifests and README alike.";
var licenseIncompatible = {
  card: {
    id: "license-incompatible",
    title: "Licence that the upstream does not permit",
    level: "error",
    why: "The GPL lets others build on the code only if the whole result is under the GPL, in a version that the upstream allows. Every licence that is offered, also as one of several to choose from, must be permitted.",
    remedy: remedy2,
    clause: {
      text: 'GPL-2.0 section 2(b): "cause any work that you distribute or publish, that in whole or in part contains or is derived from the Program or any part thereof, to be licensed as a whole at no charge to all third parties under the terms of this License"; GPL-3.0 section 5(c): "license the entire work, as a whole, under this License to anyone who comes into possession of a copy"',
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section5"
    },
    needs: ["derived-code", "license"]
  },
  applies: (evidence) => claimOn(evidence) !== null,
  judge: (evidence) => {
    const claim = claimOn(evidence);
    return claim === null ? [] : worksOf(claim, evidence).flatMap((work2) => conflictOf(work2) ?? breachOf5(work2) ?? []);
  }
};
function conflictOf({ upstreams: upstreams2, files: files2 }) {
  const required = requiredLicense(upstreams2.map(({ license: license2 }) => license2));
  if (required.expression !== null || upstreams2.length === 0) return null;
  return {
    message: `Code of ${described(upstreams2)} is joined in one work. ${required.because}`,
    place: null,
    related: someOf(files2),
    identity: `conflict ${idsOf(upstreams2)}`,
    remedy: "Take out the code of one of them, or ask its copyright holders for a licence that fits the other."
  };
}
function breachOf5({ declared: declared3, place: place3, files: files2, upstreams: upstreams2 }) {
  const reading = declared3 === null ? null : parseExpression(declared3);
  if (declared3 === null || reading?.ok !== true) return null;
  const refusals = upstreams2.flatMap((upstream) => refusalOf(reading.expression, upstream));
  const [first2] = refusals;
  if (first2 === void 0) return null;
  const refusing = refusals.map(({ upstream }) => upstream);
  return {
    message: `${declared3} is declared over code of ${described(refusing)}. ${first2.because}`,
    place: place3,
    related: someOf(files2),
    identity: `${declared3} over ${idsOf(refusing)}`,
    remedy: `${remedy2}${permittedChoices(upstreams2)}`
  };
}
function refusalOf(expression2, upstream) {
  const answer = satisfies(expression2, upstream.license);
  return answer.allowed === false ? [{ upstream, because: answer.because }] : [];
}
var shownFiles = 5;
function someOf(files2) {
  return files2.slice(0, shownFiles).map((file) => ({ place: placeAt(file.path, 1), says: saysOf(file) }));
}
function saysOf({ upstream, origin, texts: texts3 }) {
  const from = origin.path === "" ? nameOf8(upstream) : `${nameOf8(upstream)}, ${origin.path}`;
  return texts3 ? `${texts3.matching} of its ${texts3.telling} texts are those of ${from}` : `derived from ${from}`;
}
function idsOf(upstreams2) {
  return upstreams2.map(({ id }) => id).sort().join(" ");
}

// src/judge/license-missing.ts
var remedy3 = "Add the unaltered text of the licence to the root of the repository as LICENSE or COPYING.";
var licenseMissing = {
  card: {
    id: "license-missing",
    title: "Derived code without the licence text",
    level: "error",
    why: "Whoever gets a copy of GPL code must get the text of the GPL with it. A sentence in the README or a field in a manifest names the licence but is no copy of it.",
    remedy: remedy3,
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
    return [breachOf6(claim, evidence)];
  }
};
function isCovered(claim, evidence) {
  const texts3 = ofKind(evidence, "license-text");
  if (texts3.some(({ scope, spdx, place: place3 }) => scope === "repository" || isShipped(place3.path) && isPermitted2(spdx, claim))) return true;
  const covered = claim.files.filter(({ path }) => textsOver(path, evidence).length > 0);
  return claim.files.length > 0 && covered.length * 2 > claim.files.length;
}
function isPermitted2(spdx, { upstreams: upstreams2 }) {
  const reading = parseExpression(spdx);
  return reading.ok && upstreams2.every(({ license: license2 }) => satisfies(reading.expression, license2).allowed === true);
}
function isUnreadable(evidence) {
  return ofKind(evidence, "unanswered").some(({ question }) => question === "license");
}
function breachOf6(claim, evidence) {
  const verb2 = claim.extent === "derived" ? "is derived from" : "contains code of";
  return {
    message: `This repository ${verb2} ${described(claim.upstreams)}, but no text of a licence for it stands in the tree.`,
    place: null,
    related: statedElsewhere(evidence),
    identity: claim.upstreams.map(({ id }) => id).sort().join(" "),
    remedy: `${remedy3}${permittedChoices(claim.upstreams)}`
  };
}
function statedElsewhere(evidence) {
  return ofKind(evidence, "license-declaration").filter(({ scope }) => scope === "repository").map(({ place: place3, expression: expression2, raw }) => ({ place: place3, says: `names ${expression2 ?? `"${raw}"`}, which is no copy of the licence` }));
}

// src/judge/license-text-altered.ts
var licenseTextAltered = {
  card: {
    id: "license-text-altered",
    title: "Altered text of the licence",
    level: "warning",
    why: "Recipients must get the licence itself. A text that was changed grants or forbids what nobody knows, and its own first lines say that changing it is not allowed. Prefaces, exceptions and instructions may stand before and after it.",
    remedy: "Put the unaltered text in its place, as https://www.gnu.org/licenses/ has it, and say what you have to say before it, in NOTICE or in the README.",
    clause: {
      text: 'GPL-2.0 and GPL-3.0, second paragraph: "Everyone is permitted to copy and distribute verbatim copies of this license document, but changing it is not allowed"',
      url: "https://www.gnu.org/licenses/gpl-faq.html#ModifyGPL"
    },
    needs: ["derived-code", "license"]
  },
  applies: (evidence) => textsOver2(evidence).length > 0,
  judge: (evidence) => textsOver2(evidence).flatMap((text3) => breachOf7(text3) ?? [])
};
function textsOver2(evidence) {
  const claim = claimOn(evidence);
  if (claim === null) return [];
  return ofKind(evidence, "license-text").filter((text3) => /^[AL]?GPL-/.test(text3.spdx) && (text3.scope === "repository" || liesOver(text3, claim)));
}
function liesOver({ place: place3 }, { files: files2 }) {
  const folder = folderSpokenFor(place3.path);
  return folder !== null && folder !== "" && files2.some(({ path }) => standsIn(path, folder));
}
function breachOf7({ place: place3, spdx, alterations = [] }) {
  if (alterations.length === 0) return null;
  const [first2] = alterations;
  const count2 = alterations.length === 1 ? "one passage" : `${alterations.length} passages`;
  return {
    message: `${place3.path} holds the ${spdx} with ${count2} changed: ${first2 === void 0 ? "" : asDiff(first2)}`,
    place: first2 === void 0 ? place3 : placeAt(place3.path, first2.line, first2.endLine),
    related: alterations.slice(1).map((one) => ({ place: placeAt(place3.path, one.line, one.endLine), says: asDiff(one) })),
    identity: `${spdx} ${alterations.map(({ original, here }) => `${original}>${here}`).join(" ")}`.slice(0, 500)
  };
}
function asDiff({ original, here }) {
  if (original === "") return `added "${here}"`;
  return here === "" ? `taken away "${original}"` : `"${original}" became "${here}"`;
}

// src/judge/notice-removed.ts
var errorBelow = 0.9;
var warningBelow = 0.995;
var fewestLost = 3;
var noticeRemoved = {
  card: {
    id: "notice-removed",
    title: "Notices of the upstream are gone",
    level: "error",
    why: "The notice at the top of a file says whose work it is and which licence it is under. Whoever passes the file on must leave it there. It may be reformatted, and your own may stand beside it.",
    remedy: "Put the notices back as the upstream's files have them, above or below your own.",
    clause: {
      text: `GPL-2.0 section 1: "keep intact all the notices that refer to this License and to the absence of any warranty"; GPL-3.0 section 4: "keep intact all notices stating that this License and any non-permissive terms added in accord with section 7 apply to the code"; Boost's licence: "The copyright notices in the Software and this entire statement ... must be included in all copies"`,
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section4"
    },
    needs: ["derived-code"]
  },
  applies: (evidence) => noticedFiles(evidence).length > 0,
  judge: (evidence) => {
    const files2 = noticedFiles(evidence);
    return [...new Set(files2.map(({ upstream }) => upstream))].flatMap((upstream) => breachOf8(files2.filter((file) => file.upstream === upstream)) ?? []);
  }
};
function noticedFiles(evidence) {
  return ofKind(evidence, "derived-file").filter(({ notice, role }) => notice !== "upstream-had-none" && (role === "first-party" || role === "test"));
}
function breachOf8(files2) {
  const counted3 = files2.filter(isSameFile);
  const removed = counted3.filter(({ notice }) => notice === "removed");
  const lost = [...removed, ...counted3.filter(({ notice }) => notice === "changed")];
  if (lost.length < fewestLost || counted3.length * 2 < files2.length) return null;
  const level = levelOf(counted3.length, removed.length, lost.length);
  return level === null ? null : {
    message: messageOf(counted3.length, removed.length, lost),
    place: placeAt(lost[0]?.path ?? "", 1),
    related: lost.slice(1, mostRelated2).map((file) => ({ place: placeAt(file.path, 1), says: saysOf2(file) })),
    identity: `notices of ${lost[0]?.upstream ?? ""}`,
    spread: true,
    level
  };
}
var mostRelated2 = 20;
function levelOf(counted3, removed, lost) {
  if (counted3 - removed < counted3 * errorBelow) return "error";
  return counted3 - lost < counted3 * warningBelow ? "warning" : null;
}
function messageOf(counted3, removed, lost) {
  const replaced = lost.length - removed;
  const parts2 = [...removed > 0 ? [`${removed} have none at all`] : [], ...replaced > 0 ? [`${replaced} have another in its place`] : []];
  const name2 = nameOf8(lost[0]?.upstream ?? "");
  return `Of ${counted3} files here that carry a notice in ${name2}, ${counted3 - lost.length} kept it: ${parts2.join(" and ")}.`;
}
function saysOf2({ notice, origin }) {
  return `${notice === "removed" ? "has no notice" : "has another notice"}; ${origin.path} has one`;
}

// src/catalog/clients.ts
var clients = /* @__PURE__ */ new Set([
  "telegram-android",
  "telegram-ios",
  "telegram-ios-legacy",
  "telegram-desktop",
  "telegram-macos",
  "telegram-macos-objc",
  "telegram-x",
  "telegram-web-k",
  "telegram-web-a",
  "webogram",
  "telegram-react",
  "telegram-wp",
  "telegram-cli",
  "unigram"
]);
function isClient(upstream) {
  return clients.has(upstream);
}

// src/judge/client.ts
function isClientOfTelegram(evidence) {
  const derived = ofKind(evidence, "derivation").some(({ extent, upstreams: upstreams2 }) => extent === "derived" && upstreams2.some(({ id }) => isClient(id)));
  return derived || ofKind(evidence, "fork-of").some(({ upstream }) => isClient(upstream));
}

// src/judge/credential-remedy.ts
var own3 = "Get your own api_id and api_hash at https://my.telegram.org/apps";
var remedies = [
  [/(?:^|\/)\.github\/(?:workflows|actions)\//, "keep them in the repository's secrets and pass ${{ secrets.API_ID }} and ${{ secrets.API_HASH }} here"],
  [/(?:^|\/)\.gitlab-ci\.ya?ml$/, "keep them in masked CI/CD variables of the project and pass $API_ID and $API_HASH here"],
  [/(?:^|\/)(?:\.travis|\.?appveyor|azure-pipelines|bitrise|codemagic|\.cirrus)\.ya?ml$|(?:^|\/)\.circleci\//, "keep them in the service's secret variables and pass $API_ID and $API_HASH here"],
  [/(?:^|\/)jenkinsfile/i, "keep them in Jenkins and read them with credentials('api-hash') in the environment block"],
  [/snapcraft\.ya?ml$/, "let the build take them from its environment (for example -DTDESKTOP_API_ID=$API_ID in override-build)"],
  [/(?:^|\/)cmakelists\.txt$|\.cmake$/i, "pass them on the command line (-D TDESKTOP_API_ID=… -D TDESKTOP_API_HASH=…), leave the default empty and stop with FATAL_ERROR without them"],
  [/\.gradle(?:\.kts)?$|(?:^|\/)libs\.versions\.toml$/, 'read them from local.properties or the environment (System.getenv("API_HASH")), hand them over with buildConfigField, and throw a GradleException when they are missing'],
  [/(?:^|\/)(?:gradle|[\w.-]*defaults?)\.properties$/, "leave them empty here, keep them in a local.properties that git ignores or pass -PAPI_HASH=…, and fail the build when they are missing"],
  [/\.java$/, "put them into local.properties or CI secrets, hand them over with buildConfigField, and read BuildConfig here"],
  [/\.kt$/, 'on Android hand them over with buildConfigField and read BuildConfig here; elsewhere write System.getenv("API_HASH") ?: error("API_HASH is not set")'],
  [/\/res\/values[^/]*\/|androidmanifest\.xml$/i, "let Gradle supply them with resValue or manifestPlaceholders from local.properties or CI secrets"],
  [/\.(?:xcconfig|pbxproj)$/, "keep them in an xcconfig that git ignores, include it with #include?, and read the settings through Info.plist or GCC_PREPROCESSOR_DEFINITIONS"],
  [/\.(?:swift|plist|xcscheme)$/, "keep them in an xcconfig that git ignores, put $(API_HASH) into Info.plist, and read them from the bundle with a fatalError when they are missing"],
  [/(?:^|\/)meson(?:\.build|_options\.txt|\.options)$/, "give the option no default (value: '') and stop with error() when it is empty; builds pass -Dapi_hash=…"],
  [/\.(?:bzl|bazel|bazelrc)$|(?:^|\/)(?:build|buck)$/i, "give the flag an empty default, fail without it, and pass --//:api_hash=… from a file that git ignores"],
  [/\.(?:gypi?|gni?)$/, "give the variable an empty default and pass it when the build is configured"],
  [/\.pr[io]$/, "pass them to qmake (DEFINES+=API_HASH=…) and stop with error() when they are missing"],
  [/\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm)$/, "define them when the build is configured (-D…) and let an #error stop a build without them"],
  [/\.(?:[cm]?[jt]sx?|vue|svelte)$/, "read them from the build's environment (process.env or import.meta.env) and fail when they are missing"],
  [/\.(?:pyw?|ipynb)$/, 'read them with os.environ["API_ID"] and os.environ["API_HASH"], which fails when they are missing'],
  [/\.go$/, 'read them with os.Getenv or set them with -ldflags "-X …", and stop when they are empty'],
  [/\.rs$/, 'read them with env!("API_ID") and env!("API_HASH"), which stops the build when they are missing'],
  [/\.dart$/, "pass them with --dart-define, read them with String.fromEnvironment without a default, and stop when they are empty"],
  [/\.cs$/, "keep them in user secrets or the environment, read them with Environment.GetEnvironmentVariable, and throw when they are missing"],
  [/\.(?:php|phtml|inc)$/, "read them with getenv() and stop when it gives nothing"],
  [/\.rb$/, "read them with ENV.fetch('API_ID') and ENV.fetch('API_HASH'), which fails when they are missing"],
  [/(?:^|\/)[\w-]*\.env(?:\.|$)/, "take the values out of this file, keep it out of git, and commit a .env.example with empty ones"],
  [/(?:^|\/)(?:dockerfile|containerfile)|\.dockerfile$/i, 'give ARG no default, pass --build-arg or a build secret, and stop with RUN test -n "$API_HASH"'],
  [/(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/, "write ${API_HASH:?} here, and keep the value in an .env that git ignores"],
  [/(?:^|\/)(?:gnu)?makefile|\.mk$|(?:^|\/)debian\/rules$/i, "take the default away and stop with $(error API_HASH is not set) when it is empty"],
  [/\.(?:csproj|props|targets|resx)$/, "pass them to the build (-p:ApiHash=…) or keep them in user secrets, and let an <Error> stop a build without them"],
  [/(?:^|\/)fastfile$/i, 'read ENV.fetch("API_HASH"), which stops without it'],
  [/\.nix$/, "make them arguments of the package without a default"],
  [/\.properties$/, "keep them in a local.properties that git ignores, or in CI secrets, and fail the build when they are missing"],
  [/\.(?:json|ya?ml|toml|ini|cfg|conf)$/, "take them out of this file and let the build or the environment supply them"],
  [/\.ps1$/, "take the value away and throw when $env:API_HASH is not set"],
  [/\.(?:bat|cmd)$/, "take the value away and exit when API_HASH is not defined"],
  [/\.(?:sh|bash|zsh)$|(?:^|\/)(?:pkg|apk)build$/i, "take the default away and stop with ${API_HASH:?} when it is not set"]
];
function credentialRemedy(path) {
  const how = remedies.find(([pattern2]) => pattern2.test(path))?.[1] ?? "supply them when the build is configured, and fail the build when they are missing";
  return `${own3}; ${how}.`;
}

// src/judge/credential-uses.ts
var mostRelated3 = 40;
function breachesOf(evidence, reaches3, says) {
  return [...byCredential(evidence).values()].flatMap((uses) => {
    const [furthest, ...others2] = [...uses].sort((a, b) => compareReach(a.reach, b.reach) || comparePlaces(a.place, b.place));
    if (!furthest || !reaches3.includes(furthest.reach)) return [];
    const message2 = says(furthest, nameOf9(furthest));
    const related = relatedOf(furthest, others2);
    return [{ message: message2, place: furthest.place, related, identity: `credential ${furthest.credential}`, remedy: credentialRemedy(furthest.place.path) }];
  });
}
function byCredential(evidence) {
  const groups = /* @__PURE__ */ new Map();
  for (const use of ofKind(evidence, "credential")) groups.set(use.credential, [...groups.get(use.credential) ?? [], use]);
  return groups;
}
function nameOf9(use) {
  const credential = credentialNamed(use.credential);
  return credential ? `api_id ${use.apiId} (api_hash ${maskedHash(credential.apiHash)}), ${credential.product},` : `api_id ${use.apiId}`;
}
function relatedOf(furthest, others2) {
  const trail = furthest.trail.slice(1);
  const more = others2.map((use) => ({ place: use.place, says: `${use.reach}: ${use.because}` }));
  const steps = new Map([...more, ...trail].map((one) => [`${one.place.path}:${one.place.line}`, one]));
  steps.delete(`${furthest.place.path}:${furthest.place.line}`);
  return [...steps.values()].sort((a, b) => comparePlaces(a.place, b.place)).slice(0, mostRelated3);
}
var credentialClause = {
  text: 'Telegram, Creating your Telegram Application: the sample API id "is not suitable for apps released to end-users ... It is necessary that you obtain your own API id before you publish your app"; API Terms of Service 2.1',
  url: "https://core.telegram.org/api/obtaining_api_id"
};

// src/judge/credential-unsupplied.ts
var credentialUnsupplied = {
  card: {
    id: "credential-unsupplied",
    title: "No build can be given an api_id",
    level: "warning",
    why: "The places for api_id and api_hash are empty and no build setting, variable or file fills them. Whoever builds the app must change its source, so what is released is not what is published.",
    remedy: "Let the build take api_id and api_hash from outside, and stop without them.",
    clause: credentialClause,
    needs: ["derived-code", "credentials"]
  },
  applies: isClientOfTelegram,
  judge: (evidence) => ofKind(evidence, "credential-gap").flatMap(({ places: [first2, ...others2] }) => first2 === void 0 || !isClientOfTelegram(evidence) ? [] : [{
    message: "The api_hash is empty here, and nothing in the tree lets a build supply one.",
    place: first2,
    related: others2.map((place3) => ({ place: place3, says: "is empty as well" })),
    identity: "credential gap",
    spread: true,
    remedy: credentialRemedy(first2.path)
  }])
};

// src/judge/own-credential-in-source.ts
var mostRelated4 = 40;
var ownCredentialInSource = {
  card: {
    id: "own-credential-in-source",
    title: "The app's own api_hash stands in published source",
    level: "warning",
    why: `An api_id that is published is one that others copy. Telegram may answer it with API_ID_PUBLISHED_FLOOD ("This API id was published somewhere, you can't use it now"), for the app's users as well.`,
    remedy: "Take the api_hash out of the tree and let the build supply it. What is in the history stays published: get a new pair where you can.",
    clause: {
      text: `Telegram, auth.sendCode, API_ID_PUBLISHED_FLOOD: "This API id was published somewhere, you can't use it now."`,
      url: "https://core.telegram.org/method/auth.sendCode"
    },
    needs: ["derived-code", "credentials"]
  },
  applies: (evidence) => isClientOfTelegram(evidence) && isPublished(evidence),
  judge: (evidence) => isClientOfTelegram(evidence) ? [...byHash2(evidence).values()].map(breachOf9) : []
};
function isPublished(evidence) {
  return ofKind(evidence, "repository").every(({ visibility }) => visibility === "public");
}
function byHash2(evidence) {
  const groups = /* @__PURE__ */ new Map();
  for (const use of ofKind(evidence, "own-credential")) groups.set(use.apiHashStart, [use, ...groups.get(use.apiHashStart) ?? []]);
  return groups;
}
function breachOf9(uses) {
  const sorted = [...uses].sort((a, b) => compareReach(a.reach, b.reach) || comparePlaces(a.place, b.place));
  const first2 = sorted[0] ?? uses[0];
  const related = [...first2.trail.slice(1), ...sorted.slice(1).map(({ place: place3 }) => ({ place: place3, says: "stands here too" }))];
  return {
    message: `An api_hash that is no published one (${first2.apiHashStart}…) stands in the source; whoever reads it can use it: ${first2.because}.`,
    place: first2.place,
    related: related.slice(0, mostRelated4),
    identity: `own credential ${first2.apiHashStart}`,
    remedy: `${credentialRemedy(first2.place.path)} What is in the history stays published: get a new pair where you can.`
  };
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
    needs: ["derived-code", "release-source", "release-history"]
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0 && isAsked(evidence),
  judge: (evidence) => {
    const released = ofKind(evidence, "release");
    const earlier = ofKind(evidence, "binary-release").filter(({ tag: tag2 }) => released.every((one) => one.tag !== tag2));
    return [...released.flatMap((fact) => breachesOf2(fact, evidence)), ...earlierBreaches(earlier)];
  }
};
function isAsked(evidence) {
  return evidence.some((fact) => fact.kind === "release" || fact.kind === "binary-release" || fact.kind === "unanswered" && fact.question === "release-source");
}
function breachesOf2(fact, evidence) {
  const message2 = messageOf2(fact, ofKind(evidence, "derived-file").length);
  if (message2 !== null) return [{ message: message2, place: null, related: [], identity: "tag" }];
  const { tag: tag2, commit, otherCommit } = fact;
  if (commit === null || otherCommit === null) return [];
  const points = `The tag ${tag2} points to the commit ${commit.slice(0, 7)}, and ${otherCommit.slice(0, 7)} is checked`;
  return [{
    message: `${points}: a build made from it is not what the release's source says.`,
    place: null,
    related: [],
    identity: "commit",
    level: "warning",
    remedy: "Check out the tag before the build and the check, or move the tag to the commit that the build is made from."
  }];
}
function earlierBreaches(releases2) {
  const breach = (broken, says, identity) => broken.length === 0 ? [] : [{ message: `${named6(broken)} ${broken.length === 1 ? "offers" : "offer"} programs, and ${says}.`, place: null, related: [], identity, level: "warning" }];
  return [
    ...breach(releases2.filter(({ hasTag }) => hasTag === false), "there is no tag that would hold the source", "earlier without tag"),
    ...breach(releases2.filter(({ hasTag, holdsSource }) => hasTag === true && holdsSource === false), "at the tag lies nothing but documents and pictures", "earlier without source")
  ];
}
var mostNamed = 5;
function named6(releases2) {
  const others2 = releases2.length > mostNamed ? [`${releases2.length - mostNamed} more`] : [];
  const tags = releases2.slice(0, mostNamed).map(({ tag: tag2, publishedOn }) => `${tag2} (${publishedOn})`);
  return `The earlier release${releases2.length === 1 ? "" : "s"} ${joined4([...tags, ...others2])}`;
}
function messageOf2({ tag: tag2, tagExists, files: files2, sourceFiles, derivedFiles }, derivedHere) {
  if (!tagExists) return `The tag ${tag2} does not exist on GitHub, so there is no source to go with its release.`;
  if (files2 === 0) return `The tree of the tag ${tag2} holds no source: it is empty.`;
  if (sourceFiles === 0) return `The tree of the tag ${tag2} holds no source: nothing but documents, pictures and settings.`;
  if (derivedFiles !== 0 || derivedHere < fewestDerivedFiles) return null;
  const missing = `none of the ${derivedHere} files here that stem from Telegram's code`;
  return `The tree of the tag ${tag2} holds ${missing}, so it is not the source of this build.`;
}

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
  judge: (evidence) => breachesOf(evidence, ["fallback"], (use, name2) => `The build falls back to ${name2} which is published: ${use.because}.`)
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
  judge: (evidence) => breachesOf(evidence, ["guarded", "overridden", "test"], (use, name2) => `The tree holds ${name2} which is published, but no released build gets it: ${use.because}.`).map((breach) => ({
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
  judge: (evidence) => breachesOf(evidence, ["effective"], (use, name2) => `The build uses ${name2} which is published: ${use.because}.`)
};

// src/judge/archive-breach.ts
function archiveBreach({ path, files: files2, shownBy, isEncrypted }) {
  const breach = { place: placeAt(path, 1), related: [], identity: `archive ${path}` };
  const count2 = files2 === 1 ? "a file of source" : `${files2 ?? 0} files of source`;
  if (files2 === null) {
    return { ...breach, level: "note", message: `${path} seems by its name to hold source, and was not looked into.`, remedy: "Commit the files themselves: nobody sees what was changed in an archive, and this check does not read it." };
  }
  if (isEncrypted) {
    const clause = "Source must need no password for unpacking or reading (GPL-3.0 section 6, last paragraph).";
    return { ...breach, level: "error", message: `${path} keeps ${count2}, such as ${shownBy ?? ""}, behind a password.`, remedy: `Commit the files themselves. ${clause}` };
  }
  return {
    ...breach,
    level: "warning",
    message: `${path} holds ${count2} that ${files2 === 1 ? "does" : "do"} not stand in the tree, such as ${shownBy ?? ""}: this check does not read archives.`,
    remedy: "Commit the files themselves: what lies in an archive shows nobody what was changed, and is not what a checkout builds."
  };
}

// src/judge/missing-source.ts
var mostNamed2 = 10;
var credentials3 = /BuildVars|Extra|Secret|Private|Keys?\b|Credential|Token|Password|ApiConfig|Constants/i;
function hiddenBreach(missing) {
  const { unit, hiddenBy, template: template4, path } = missing;
  const line = hiddenBy === null ? "" : ` (${hiddenBy.text})`;
  const message2 = `${unit} is used by ${files(missing.users)} and is not in the tree: ${hiddenBy?.place.path ?? ".gitignore"} keeps it out${line}.`;
  const breach = {
    message: template4 === null ? message2 : `${message2} ${template4} shows what it looks like.`,
    place: hiddenBy?.place ?? null,
    related: missing.uses.map((place3) => ({ place: place3, says: `uses ${unit}` })),
    identity: `missing ${path}`,
    ...template4 === null ? {} : { level: "note" }
  };
  return credentials3.test(unit) ? { ...breach, remedy: credentialRemedy2(path) } : breach;
}
function absentBreaches(missing) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of missing) {
    const key = `${one.template === null ? "" : "template "}${folderOf(one.path)}`;
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  return [...groups].map(([key, units]) => {
    const names4 = units.map(({ unit }) => unit);
    const template4 = units[0]?.template ?? null;
    const others2 = names4.length > mostNamed2 ? ` and ${names4.length - mostNamed2} more` : "";
    const message2 = `${names4.slice(0, mostNamed2).join(", ")}${others2}: the tree uses ${names4.length === 1 ? "it" : "them"} and does not hold ${names4.length === 1 ? "it" : "them"}.`;
    return {
      message: template4 === null ? message2 : `${message2} ${template4} shows what it looks like.`,
      place: units[0]?.uses[0] ?? null,
      related: units.flatMap((unit, index3) => index3 === 0 ? otherUses(unit) : unit.uses.slice(0, 1).map((place3) => ({ place: place3, says: `uses ${unit.unit}` }))).slice(0, mostNamed2),
      identity: `absent ${key}`,
      spread: true,
      level: template4 === null ? "warning" : "note"
    };
  });
}
function nestedBreach({ unit, path, users, uses }) {
  return {
    message: `${unit} is used by ${files(users)} and lies in a git repository of its own inside of this one, which is no submodule: whoever clones this one does not get it.`,
    place: uses[0] ?? null,
    related: uses.slice(1).map((place3) => ({ place: place3, says: `uses ${unit}` })),
    identity: `nested ${path}`,
    level: "warning",
    remedy: "Make it a submodule with a public address (git submodule add URL PATH), or remove its .git folder and commit its files."
  };
}
function pointerBreaches(missing) {
  const [first2] = missing;
  if (first2 === void 0) return [];
  const count2 = missing.length === 1 ? first2.path : `${first2.path} and ${missing.length - 1} more files of source`;
  return [{
    message: `${count2}: a Git LFS pointer stands in the place of the content.`,
    place: first2.uses[0] ?? null,
    related: missing.slice(1, mostNamed2).flatMap(({ uses }) => uses.slice(0, 1).map((place3) => ({ place: place3, says: "a pointer as well" }))),
    identity: "pointers",
    spread: true,
    level: "warning",
    remedy: "Commit source as it is: the archives that GitHub makes of a tag hold no content of LFS. Where the content is public, check it out with lfs: true."
  }];
}
function otherUses({ uses, unit }) {
  return uses.slice(1).map((place3) => ({ place: place3, says: `uses ${unit}` }));
}
function files(count2) {
  return count2 === 1 ? "one file" : `${count2} files`;
}
function credentialRemedy2(path) {
  if (/\.(?:java|kt)$/.test(path)) {
    return 'Publish the class and take its values from build properties: in build.gradle `buildConfigField "String", "API_HASH", "\\"${findProperty(\'apiHash\') ?: \'\'}\\""`, in the class `BuildConfig.API_HASH`; the values go into ~/.gradle/gradle.properties or the environment of the build.';
  }
  if (/\.(?:swift|m|mm)$/.test(path)) return "Publish the file and take its values from an xcconfig file that is not committed, by way of Info.plist.";
  if (/\.(?:[cm]?[jt]sx?|vue)$/.test(path)) return "Publish the file and take its values from the environment of the build, as in `process.env.API_HASH`.";
  return "Publish the file and take its values from the build: a definition such as -DAPI_HASH=…, or an environment variable that the build reads.";
}

// src/judge/submodule-breach.ts
var publicHosts = /@(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)[:/]/;
function submoduleBreach({ path, url, address: address2, isShown, commit, holdsCommit, place: place3 }) {
  const breach = (says, remedy4, level = "error") => ({ message: `The submodule ${path} ${says}.`, place: place3, related: [], identity: `submodule ${path}`, level, remedy: remedy4 });
  if (isShown === false) return breach(`is built with the rest, and GitHub shows the public nothing at ${url ?? "its address"}`, "Make its repository public, or put its source into the tree.");
  if (holdsCommit === false) {
    const pinned = `is pinned at the commit ${commit?.slice(0, 7) ?? ""}, which ${url ?? "its address"} does not hold`;
    return breach(pinned, "Push that commit to a branch or a tag of the submodule's repository, or pin one that is there.");
  }
  if (isShown === true) return null;
  if (address2 === "unnamed") return breach("stands in the tree without an entry in .gitmodules, so that nobody can fetch it", "Commit its entry: git submodule add URL PATH. A repository that lies in another by accident is added as files.");
  if (address2 === "local") return breach(`is fetched from ${url ?? "a path"}, which is a path on one machine`, "Name a public address in .gitmodules.");
  if (address2 === "private-address") return breach(`is fetched from ${url ?? "an address"}, which asks for an account`, "Name its https address in .gitmodules, and see that the public can fetch it.", publicHosts.test(url ?? "") ? "note" : "warning");
  return null;
}

// src/judge/source-incomplete.ts
var mostNamed3 = 5;
var sourceIncomplete = {
  card: {
    id: "source-incomplete",
    title: "The published source is incomplete",
    level: "error",
    why: "The GPL asks for all the source of a build. A class that .gitignore hides, a submodule that only its owner can fetch, or a library that nobody can compile leaves the people who get the build with a tree from which it cannot be made.",
    remedy: "Publish what is missing. Values that must stay secret belong in build properties: read them from local.properties, from the environment or from an xcconfig file that is not committed, and publish the class that uses them.",
    clause: {
      text: 'GPL-3.0 section 1: "all the source code needed to generate, install, and (for an executable work) run the object code and to modify the work"; GPL-2.0 section 3: "all the source code for all modules it contains, plus any associated interface definition files"',
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section1"
    },
    needs: ["derived-code", "complete-source"]
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0,
  judge: (evidence) => {
    const missing = ofKind(evidence, "missing-source");
    const breaches = [
      ...missing.filter(({ reason }) => reason === "hidden").map(hiddenBreach),
      ...absentBreaches(missing.filter(({ reason }) => reason === "absent")),
      ...missing.filter(({ reason }) => reason === "nested").map(nestedBreach),
      ...pointerBreaches(missing.filter(({ reason }) => reason === "pointer")),
      ...binaryBreaches(evidence),
      ...ofKind(evidence, "source-archive").map(archiveBreach),
      ...ofKind(evidence, "submodule").flatMap((fact) => submoduleBreach(fact) ?? [])
    ];
    return isDerived2(evidence) ? breaches : breaches.map((breach) => ({ ...breach, level: atMostWarning(breach.level) }));
  }
};
function isDerived2(evidence) {
  return ofKind(evidence, "derivation").some(({ extent }) => extent === "derived");
}
function atMostWarning(level) {
  return level === "note" ? "note" : "warning";
}
function binaryBreaches(evidence) {
  const byFolder = /* @__PURE__ */ new Map();
  for (const { path } of ofKind(evidence, "opaque-binary")) {
    const folder = folderOf(path).replace(/\/(?:armeabi(?:-v7a)?|arm64(?:-v8a)?|x86(?:_64)?|x64|mips(?:64)?|arm64)(?=\/|$)/i, "");
    byFolder.set(folder, [...byFolder.get(folder) ?? [], path]);
  }
  return [...byFolder].map(([folder, paths]) => {
    const names4 = [...new Set(paths.map((path) => path.slice(path.lastIndexOf("/") + 1)))];
    const others2 = names4.length > mostNamed3 ? ` and ${names4.length - mostNamed3} more` : "";
    return {
      message: `${names4.slice(0, mostNamed3).join(", ")}${others2}: compiled elsewhere, and nothing here says where the source is.`,
      place: { path: paths[0] ?? folder, line: 1, endLine: 1 },
      related: [],
      identity: `binary ${folder}`,
      spread: true,
      level: "warning",
      remedy: "Build it from source that stands in the tree or in a submodule, take it as a dependency from a package registry, or say beside it, in a README or a NOTICE that names the file, where its source is."
    };
  });
}

// src/judge/source-link-missing.ts
var sourceLinkMissing = {
  card: {
    id: "source-link-missing",
    title: "No link to the source beside the builds",
    level: "note",
    why: "Where the builds lie elsewhere than the source, as in a store, the people who get them must be told where the source is, right there.",
    remedy: "Name the address of the source in the README, in the store's description and in the app's own settings.",
    clause: {
      text: 'GPL-3.0 section 6(d): "maintain clear directions next to the object code saying where to find the Corresponding Source"; GPL-2.0 section 3: "equivalent access to copy the source code from the same place"',
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section6"
    },
    needs: ["derived-code", "release-history"]
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0 && evidence.some(({ kind }) => kind === "outside-offer"),
  judge: (evidence) => releasesAreKnown(evidence) ? breachesOf3(ofKind(evidence, "outside-offer").filter(({ linksToSource }) => !linksToSource), evidence) : []
};
function releasesAreKnown(evidence) {
  return ofKind(evidence, "published-tree").length > 0 && ofKind(evidence, "unanswered").every(({ question }) => question !== "release-history");
}
function breachesOf3(offers, evidence) {
  const [first2, ...others2] = offers;
  if (first2 === void 0 || ofKind(evidence, "binary-release").some(({ hasTag }) => hasTag === true)) return [];
  return [{
    message: `Builds are offered at ${joined4(offers.map(({ url }) => url))}, and neither the README nor a release says where their source is.`,
    place: first2.place,
    related: others2.map(({ place: place3 }) => ({ place: place3, says: "sends people there as well" })),
    identity: "source link",
    spread: true
  }];
}

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
    needs: ["derived-code", "repository-visibility", "release-history"]
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0,
  judge: (evidence) => {
    const hidden = ofKind(evidence, "repository").filter(({ visibility }) => visibility !== "public");
    return hidden.length > 0 ? hidden.map((fact) => breachOf10(fact, evidence)) : ofKind(evidence, "published-tree").filter((fact) => isShell(fact, evidence)).map(shellBreach);
  }
};
function isShell({ holdsSource, holdsCommit }, evidence) {
  return !holdsSource && holdsCommit !== true && ofKind(evidence, "release").every(({ tagExists, sourceFiles }) => !tagExists || sourceFiles === 0);
}
function shellBreach({ repository, holdsCommit }) {
  const elsewhere = holdsCommit === false ? ", and the commit that is checked is not there" : "";
  const message2 = `GitHub shows ${repository} to the public, and it holds no source: at its root lies nothing but documents and pictures${elsewhere}.`;
  return { message: message2, place: null, related: [], identity: "no source", remedy: "Push the source to the repository from which people get the builds, or name the one that holds it with the option repository." };
}
function breachOf10(fact, evidence) {
  const { name: name2, visibility } = fact;
  const says = visibility === "unseen" ? `GitHub shows the public no repository ${name2}` : `GitHub says that ${name2} is ${visibility}`;
  const source3 = `the source of the code from ${joined4(copyleftUpstreams(evidence))} and of what was built on it`;
  return {
    message: `${says}; whoever gets a build must be able to get ${source3}.`,
    place: null,
    related: [],
    identity: "repository"
  };
}

// src/judge/newest-first.ts
function newestFirst(releases2) {
  return releases2.toSorted((a, b) => compareText(b.publishedOn, a.publishedOn));
}

// src/judge/lagging-source.ts
var fewestDays = 7;
function laggingBreaches(evidence) {
  const releases2 = newestFirst(ofKind(evidence, "binary-release"));
  const released = ofKind(evidence, "release").filter(({ tag: tag2 }) => releases2.every((one) => one.tag !== tag2));
  const isMadeGood = released.some(({ tagExists, sourceFiles, commit }) => tagExists && sourceFiles !== 0 && commit !== releases2[0]?.commit);
  return isMadeGood ? [] : [...sameCommit(releases2), ...bare2(releases2)];
}
function sameCommit(releases2) {
  const newest = releases2[0];
  if (newest === void 0 || newest.commit === null || newest.holdsSource === false) return [];
  const distinct2 = versionsOf(releases2.filter(({ commit }) => commit === newest.commit));
  const first2 = distinct2.at(-1);
  if (first2 === void 0 || distinct2.length < 2) return [];
  const days = daysBetween(first2.release.publishedOn, newest.publishedOn);
  if (days < fewestDays) return [];
  const names4 = joined4(distinct2.toReversed().map(({ release }) => `${release.tag} (${release.publishedOn})`));
  const message2 = `The releases ${names4} offer programs, and their tags all point to the commit ${newest.commit.slice(0, 7)}: the published source is ${behind2(days, distinct2.length - 1)}.`;
  return [{ message: message2, place: null, related: [], identity: "same commit" }];
}
function bare2(releases2) {
  const count2 = releases2.findIndex(({ hasTag, holdsSource }) => hasTag !== false && holdsSource !== false);
  const [newest, last] = [releases2[0], releases2[count2]];
  if (newest === void 0 || last === void 0 || last === newest || last.holdsSource !== true) return [];
  const days = daysBetween(last.publishedOn, newest.publishedOn);
  const versions2 = versionsOf(releases2.slice(0, count2 + 1)).length - 1;
  if (days < fewestDays || versions2 < 1) return [];
  const message2 = `The newest build is ${newest.tag} (${newest.publishedOn}), and the newest that came with source ${last.tag} (${last.publishedOn}): the published source is ${behind2(days, versions2)}.`;
  return [{ message: message2, place: null, related: [], identity: "source behind" }];
}
function behind2(days, versions2) {
  return `${days} days and ${versions2} version${versions2 === 1 ? "" : "s"} behind the newest build`;
}
function versionsOf(releases2) {
  const numbered3 = releases2.flatMap(numberedOf);
  return numbered3.filter(({ version }, index3) => numbered3.findIndex((one) => isSameVersion(one.version, version)) === index3);
}
function numberedOf(release) {
  const version = versionNamed([release.tag, release.title])?.versions[0];
  return version === void 0 || isDay(version) ? [] : [{ release, version }];
}
function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / 864e5);
}

// src/judge/outrun-version.ts
function outrunBreaches(evidence) {
  return [...outrunTrees(evidence), ...misnamedBreaches(newestFirst(ofKind(evidence, "binary-release")))];
}
function outrunTrees(evidence) {
  const facts = ofKind(evidence, "version");
  return ofKind(evidence, "release").filter(({ tagExists }) => tagExists).flatMap(({ tag: tag2 }) => {
    const listed4 = ofKind(evidence, "binary-release").find((one) => one.tag === tag2);
    const named7 = versionNamed([tag2, ...listed4 === void 0 ? [] : [listed4.title, ...listed4.binaries]]);
    const stated3 = named7 === null ? null : outrunBy(named7.versions, facts);
    if (named7 === null || stated3 === null) return [];
    const name2 = named7.name === tag2 ? `tag ${tag2}` : `release ${tag2} (${named7.name})`;
    const message2 = `The ${name2} names a newer version than the tree, which says that it is ${stated3.version}.`;
    return [{ message: message2, place: stated3.place, related: [], identity: "version", remedy: "Tag the commit that holds the version, or raise the version in the build files before the build." }];
  });
}
function outrunBy(released, facts) {
  const says = ({ version }, one) => versionsIn2(version).some((other3) => isSameVersion(other3, one));
  const here = facts.filter((fact) => fact.released === null);
  if (released.some((one) => here.some((fact) => says(fact, one)))) return null;
  const keptUp = new Set(facts.filter((fact) => versionsIn2(fact.released ?? "").some((one) => says(fact, one))).map(({ place: place3 }) => place3.path));
  const isOlder2 = (fact) => versionsIn2(fact.version).every((stated3) => released.every((one) => isDay(stated3) === isDay(one) && compareVersions(stated3, one) < 0));
  const believed2 = here.filter(({ place: place3 }) => keptUp.has(place3.path));
  return believed2.every(isOlder2) ? believed2.toSorted((a, b) => comparePlaces(a.place, b.place))[0] ?? null : null;
}
var fewestAlike = 2;
function misnamedBreaches([newest, ...others2]) {
  const agrees2 = newest === void 0 ? null : namesAgree(newest);
  if (newest === void 0 || agrees2 === null || agrees2.byName <= 0) return [];
  const habit = others2.flatMap((one) => namesAgree(one) ?? []);
  if (habit.length < fewestAlike || habit.some(({ byName }) => byName !== 0)) return [];
  return [{
    message: `The release ${newest.title} names a newer version than its tag, ${newest.tag}, and with it comes the source of that tag.`,
    place: null,
    related: [],
    identity: "name",
    remedy: "Name the release as its tag, or tag the commit that the build is made from."
  }];
}
function namesAgree({ tag: tag2, title: title2 }) {
  const [inTag, inTitle] = [versionsIn2(tag2), versionsIn2(title2)];
  const [tagged, titled] = [inTag[0], inTitle[0]];
  if (inTag.length !== 1 || inTitle.length !== 1 || tagged === void 0 || titled === void 0 || isDay(tagged) !== isDay(titled)) return null;
  return { byName: isSameVersion(titled, tagged) ? 0 : compareVersions(titled, tagged) };
}

// src/judge/source-outdated.ts
var sourceOutdated = {
  card: {
    id: "source-outdated",
    title: "The release is newer than the source",
    level: "warning",
    why: "The source that goes with a build is the source of that build. That of an older version is not, however little has changed, and forks that publish their source late are what users of Telegram apps complain about.",
    remedy: "Push the source of each version when its build comes out, and make the release from a tag on it.",
    clause: {
      text: 'GPL-2.0 section 3: "complete source code means all the source code for all modules it contains"; GPL-3.0 section 6: "convey the machine-readable Corresponding Source", which section 1 says is "the source code needed to generate ... the object code"',
      url: "https://www.gnu.org/licenses/gpl-3.0.html#section6"
    },
    needs: ["derived-code", "release-history"]
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0 && isAsked2(evidence),
  judge: (evidence) => [...outrunBreaches(evidence), ...laggingBreaches(evidence)]
};
function isAsked2(evidence) {
  return evidence.some((fact) => fact.kind === "binary-release" || fact.kind === "published-tree" || fact.kind === "unanswered" && fact.question === "release-history");
}

// src/judge/upstream-placeholder.ts
var upstreamPlaceholder = {
  card: {
    id: "upstream-placeholder",
    title: "A stand-in of the upstream's was not replaced",
    level: "note",
    why: "The upstream ships stand-ins, such as a keystore that everybody has, and asks every fork to put its own in their place. A release that is made with one can be replaced by anybody's, or lacks what the stand-in stands for.",
    remedy: "Put your own in its place where releases are built.",
    clause: {
      text: 'Telegram for Android, README: "we included a dummy release.keystore, google-services.json and filled variables inside BuildVars.java ... Please replace all these files with your own"',
      url: "https://github.com/DrKLO/Telegram#compilation-guide"
    },
    needs: []
  },
  applies: (evidence) => ofKind(evidence, "placeholder-file").length > 0,
  judge: (evidence) => ofKind(evidence, "placeholder-file").flatMap(({ place: place3, blob }) => {
    const known5 = placeholderWithBlob(blob);
    return known5 ? [{ message: `This is still ${known5.what}.`, place: place3, related: [], identity: `placeholder ${blob}`, remedy: `${known5.remedy}.` }] : [];
  })
};

// src/judge/rules.ts
var rules = [
  licenseMissing,
  licenseIncompatible,
  licenseTextAltered,
  licenseConflict,
  furtherRestriction,
  noticeRemoved,
  changeNoticeMissing,
  dependencyIncompatible,
  sourceNotPublic,
  releaseWithoutSource,
  sourceIncomplete,
  sourceOutdated,
  sourceLinkMissing,
  buildScriptMissing,
  sampleCredential,
  sampleCredentialFallback,
  sampleCredentialUnused,
  ownCredentialInSource,
  credentialUnsupplied,
  upstreamPlaceholder
];

// src/judge/judge.ts
function judge(evidence, rules2 = rules) {
  return rules2.map((rule) => rulingOf(rule, evidence));
}
function rulingOf(rule, evidence) {
  const asked3 = new Set(ofKind(evidence, "unanswered").map((one) => one.question));
  const open3 = rule.card.needs.filter((question) => asked3.has(question));
  if (!rule.applies(evidence) && !open3.includes("derived-code")) return { rule: rule.card, answer: "not-applicable", breaches: [], open: [] };
  const breaches = rule.judge(evidence);
  return { rule: rule.card, answer: breaches.length > 0 ? "broken" : open3.length > 0 ? "unanswered" : "met", breaches, open: open3 };
}

// src/check.ts
var ruleCards = rules.map((rule) => rule.card);
var ruleIds = ruleCards.map(({ id }) => id);
var upstreamIds = knownUpstreams;
async function check(request, ports) {
  const begin = ports.seconds();
  const snapshot = await collect(request, ports.tree);
  const { evidence, outcome } = await detect(request, snapshot.files, ports);
  const rulings = judge(evidence);
  const unanswered = ofKind(evidence, "unanswered");
  const occasion = { today: request.today, ...await changes(request, ports), comments: ofKind(evidence, "waiver-comment") };
  const { findings, verdict, remarks } = decide(rulings, unanswered, request.policy, occasion);
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
      required: license2?.required ?? null,
      ...shownLicense(evidence)
    },
    credentials: ofKind(evidence, "credential"),
    findings,
    unanswered,
    remarks,
    rules: ruleCards
  };
}
function shownLicense(evidence) {
  const shown = ofKind(evidence, "repository")[0]?.license;
  return shown === void 0 ? {} : { github: shown };
}
function troublesOf({ surveys }) {
  return surveys.flatMap(({ file, troubles }) => troubles.map(({ because }) => ({ path: file.path, because })));
}
async function changes({ policy, base }, { tree }) {
  const answer = policy.gate === "pull-request" && base !== null ? await tree.changedSince(base) : null;
  return answer?.ok === true ? { changedPaths: new Set(answer.value.paths), addedPaths: new Set(answer.value.added) } : { changedPaths: null, addedPaths: null };
}
export {
  check,
  ruleCards,
  ruleIds,
  upstreamIds
};
