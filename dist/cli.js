#!/usr/bin/env node
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
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/configure/usage-error.ts
function right(value) {
  return { ok: true, value };
}
function wrong(option, value, message) {
  return { ok: false, error: { option, value, message } };
}
var init_usage_error = __esm({
  "src/configure/usage-error.ts"() {
    "use strict";
  }
});

// src/configure/options.ts
function optionsOf(door) {
  return options.filter((option) => option.doors.includes(door));
}
var gates, gateValues, failOnValues, levelValues, formatValues, checkRunValues, commentValues, configPlaces, baselinePlaces, everywhere, options;
var init_options = __esm({
  "src/configure/options.ts"() {
    "use strict";
    gates = ["report", "pull-request", "release"];
    gateValues = ["auto", ...gates];
    failOnValues = ["error", "warning", "note", "never"];
    levelValues = ["error", "warning", "note", "off"];
    formatValues = ["text", "json", "sarif", "markdown", "html"];
    checkRunValues = ["auto", "on", "off"];
    commentValues = ["on", "off"];
    configPlaces = [".github/telegram-gpl-check.yml", ".github/telegram-gpl-check.yaml"];
    baselinePlaces = [".github/telegram-gpl-check.baseline"];
    everywhere = ["cli", "input", "config"];
    options = [
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
        says: "text, json, sarif, markdown, html; repeatable"
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
        input: `Config file, relative to the workspace. Left out, it is ${configPlaces[0]} below the folder that is checked. Under pull_request_target the base's counts: what is checked out there would be a stranger's.`
      },
      {
        name: "baseline",
        kind: "file",
        doors: ["cli", "input"],
        default: baselinePlaces[0],
        placeholder: "FILE",
        says: "known findings",
        input: `File of findings that are known and do not count, as --write-baseline writes it, relative to the workspace. Left out, it is ${baselinePlaces[0]} below the folder that is checked. Under pull_request_target none is read from the checkout.`
      },
      { name: "write-baseline", kind: "flag", doors: ["cli"], default: "false", says: "write all that is found now into the baseline" },
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
        name: "check-run",
        kind: "choice",
        doors: ["input"],
        default: "auto",
        values: checkRunValues,
        says: "auto, on or off",
        input: "Whether to write a check run with every finding beside its line, which takes checks: write. auto: where there are more than a step may annotate. Without the permission the annotations of the step stand, and the verdict is the same."
      },
      {
        name: "comment",
        kind: "choice",
        doors: ["input"],
        default: "off",
        values: commentValues,
        says: "on or off",
        input: "on: keep one comment on the pull request up to date, which takes pull-requests: write. It is begun when there is something to do."
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
        input: "File for the report, relative to the workspace; its ending names the format: .json, .sarif, .md, .txt or .html. Left out, it is JSON in the runner's temporary folder."
      },
      {
        name: "offline",
        kind: "flag",
        doors: everywhere,
        default: "false",
        says: "ask nothing of the network",
        input: "Ask nothing of the network: what only GitHub knows stays open. Left out, the config file says it, else false."
      },
      { name: "write", kind: "flag", doors: ["cli"], default: "false", says: "write what it would write" },
      { name: "dry-run", kind: "flag", doors: ["cli"], default: "false", says: "only show what would be written" },
      { name: "upstream-dir", kind: "folder", doors: ["cli"], default: null, placeholder: "DIR", says: "a clone of the upstream, for both texts" },
      { name: "no-color", kind: "flag", doors: ["cli"], default: "false", says: "print without colours" },
      { name: "quiet", kind: "flag", doors: ["cli"], default: "false", says: "no progress and no notices on stderr" },
      { name: "exclude", kind: "globs", doors: ["config"], default: null, says: "globs of files to leave out" },
      { name: "test-paths", kind: "globs", doors: ["config"], default: null, says: "globs of folders that hold tests" },
      { name: "own-upstreams", kind: "upstreams", doors: ["config"], default: null, says: "upstreams whose code is your own, or that you have under another licence" },
      { name: "rules", kind: "levels", doors: ["config"], default: null, says: "level of a rule: error, warning, note or off" },
      { name: "waivers", kind: "waivers", doors: ["config"], default: null, says: "exceptions, each with its reason" },
      { name: "help", kind: "flag", doors: ["cli"], default: "false", says: "print this" },
      { name: "version", kind: "flag", doors: ["cli"], default: "false", says: "print the version" }
    ];
  }
});

// src/configure/verbs.ts
function findVerb(name) {
  return verbs.find((verb) => verb.name === name);
}
var shells, always, verbs;
var init_verbs = __esm({
  "src/configure/verbs.ts"() {
    "use strict";
    shells = ["bash", "zsh", "fish"];
    always = ["help", "version"];
    verbs = [
      {
        name: "check",
        operand: "PATH",
        optional: true,
        says: "Checks, before a release, whether an app built on Telegram's code keeps to the GPL and to Telegram's rules. PATH is the folder to check, . if left out.",
        options: ["gate", "fail-on", "format", "output", "config", "baseline", "write-baseline", "base", "tag", "repository", "offline", "no-color", "quiet"]
      },
      {
        name: "init",
        operand: "PATH",
        optional: true,
        options: ["dry-run", "quiet"],
        says: "Writes a workflow and a config file that fit the repository at PATH. Asks nothing, and never writes over a file."
      },
      {
        name: "fix",
        operand: "PATH",
        optional: true,
        options: ["config", "baseline", "base", "tag", "repository", "offline", "write", "dry-run", "quiet"],
        says: "Shows what would mend findings, and with --write writes it: new files only, and never in CI."
      },
      {
        name: "compare",
        operand: "FILE",
        optional: false,
        options: ["upstream-dir", "config", "no-color", "quiet"],
        says: "Says which file of which upstream, at which version, FILE stems from, and which of its lines. With a clone of the upstream it shows both side by side."
      },
      { name: "explain", operand: "RULE", optional: false, options: [], says: "Says what a rule finds, why, and how to mend it." },
      { name: "list-rules", operand: null, optional: true, options: [], says: "Lists the rules." },
      { name: "list-upstreams", operand: null, optional: true, options: [], says: "Lists the code bases of Telegram that are looked for, with their licences and versions." },
      { name: "completion", operand: "SHELL", optional: false, options: [], says: "Prints a script that completes the command: for bash, zsh or fish." }
    ].map((verb) => ({ ...verb, options: [...verb.options, ...always] }));
  }
});

// src/host/error-code.ts
function codeOf(error) {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
var init_error_code = __esm({
  "src/host/error-code.ts"() {
    "use strict";
  }
});

// src/host/git.ts
import { execFile } from "node:child_process";
function git(root, args, options2 = {}) {
  const safe = [...settings2, "-c", `safe.directory=${root}`];
  const env2 = { ...process.env, ...guards, LC_ALL: "C" };
  return new Promise((resolve4) => {
    const limits = { maxBuffer: 2 ** 29, timeout: options2.timeoutMilliseconds ?? 0 };
    const child = execFile("git", [...safe, ...args], { cwd: root, env: env2, encoding: "utf8", ...limits }, (error, stdout2, stderr2) => {
      const answered = !error || typeof error.code === "number" && options2.goodExits?.includes(error.code) === true;
      if (!answered) resolve4({ ok: false, because: error.code === "ENOENT" ? "git is not installed" : stderr2.trim().split("\n")[0] ?? error.message });
      else resolve4({ ok: true, value: stdout2 });
    });
    child.stdin?.on("error", () => void 0);
    child.stdin?.end(options2.input ?? "");
  });
}
async function headCommit(root) {
  const answer = await git(root, ["rev-parse", "--verify", "--quiet", "HEAD"]);
  return answer.ok ? answer.value.trim() : null;
}
async function originOf(root, server = "https://github.com") {
  const answer = await git(root, ["remote", "get-url", "origin"]);
  if (!answer.ok) return { repository: null, isForeign: false };
  const repository2 = repositoryOf(answer.value.trim(), new URL(server).hostname);
  return { repository: repository2, isForeign: repository2 === null && repositoryOf(answer.value.trim(), "github.com") !== null };
}
function repositoryOf(remote, host) {
  const [, at3, repository2] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:]([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  const hosts = host === "github.com" ? [host, "ssh.github.com"] : [host];
  return hosts.includes(at3?.toLowerCase() ?? "") ? repository2 ?? null : null;
}
var settings2, guards;
var init_git = __esm({
  "src/host/git.ts"() {
    "use strict";
    settings2 = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false", "-c", "safe.directory=*"];
    guards = {
      GIT_OPTIONAL_LOCKS: "0",
      GIT_TERMINAL_PROMPT: "0",
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_GRAFT_FILE: "/dev/null",
      GIT_NO_LAZY_FETCH: "1",
      GIT_ALLOW_PROTOCOL: "none"
    };
  }
});

// src/host/regular-file.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { sep } from "node:path";
async function withRegularFile(root, path, make) {
  const file = await open(root + sep + path, readOnly).catch(() => null);
  try {
    const stats = await file?.stat();
    return file === null || stats?.isFile() !== true ? null : await make(file, stats.size);
  } catch {
    return null;
  } finally {
    await file?.close();
  }
}
var readOnly;
var init_regular_file = __esm({
  "src/host/regular-file.ts"() {
    "use strict";
    readOnly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  }
});

// src/host/read-source.ts
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { sep as sep2 } from "node:path";
function createReader(root) {
  let buffer = new Uint8Array(2 ** 20);
  const grow = (size) => {
    if (buffer.length >= size) return;
    const bigger = new Uint8Array(2 ** Math.ceil(Math.log2(size)));
    bigger.set(buffer);
    buffer = bigger;
  };
  return (file) => {
    let descriptor2 = null;
    try {
      descriptor2 = openSync(root + sep2 + file.path, readOnly);
      const stats = fstatSync(descriptor2);
      if (!stats.isFile()) return { path: file.path, because: "it is no regular file" };
      const length = readFully(descriptor2, buffer, 0, Math.min(stats.size, firstBytes));
      if (isBinary(buffer.subarray(0, length))) return sourceOf(file, buffer.subarray(0, length), true);
      if (stats.size > maxBytes && data.has(file.language)) return sourceOf(file, buffer.subarray(0, length), true);
      if (stats.size > maxBytes) return { path: file.path, because: `it is bigger than ${maxBytes / 2 ** 20} MiB` };
      grow(stats.size);
      return sourceOf(file, buffer.subarray(0, readFully(descriptor2, buffer, length, stats.size)), false);
    } catch (error) {
      return { path: file.path, because: reasonOf(error) };
    } finally {
      if (descriptor2 !== null) closeSync(descriptor2);
    }
  };
}
function readFully(descriptor2, buffer, from, size) {
  let length = from;
  while (length < size) {
    const read2 = readSync(descriptor2, buffer, length, size - length, length);
    if (read2 === 0) break;
    length += read2;
  }
  return length;
}
function isBinary(begin) {
  return begin.includes(0) && !hasWideMark(begin);
}
function hasWideMark(bytes2) {
  return bytes2[0] === 255 && bytes2[1] === 254 || bytes2[0] === 254 && bytes2[1] === 255;
}
function sourceOf(file, bytes2, binary) {
  let text4 = null;
  return { file, bytes: bytes2, binary, text: () => text4 ??= decode(bytes2) };
}
function reasonOf(error) {
  const known2 = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    ENOENT: "it is listed by git but not checked out",
    ELOOP: "it is a link",
    EISDIR: "it is a folder"
  };
  return known2[codeOf(error)] ?? codeOf(error);
}
function decode(bytes2) {
  if (hasWideMark(bytes2)) return new TextDecoder(bytes2[0] === 255 ? "utf-16le" : "utf-16be").decode(bytes2);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes2);
  } catch {
    return new TextDecoder("latin1").decode(bytes2);
  }
}
var maxBytes, data, firstBytes;
var init_read_source = __esm({
  "src/host/read-source.ts"() {
    "use strict";
    init_error_code();
    init_regular_file();
    maxBytes = 64 * 2 ** 20;
    data = /* @__PURE__ */ new Set([null, "json", "xml", "text", "html", "markdown"]);
    firstBytes = 8192;
  }
});

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
var init_place = __esm({
  "src/model/place.ts"() {
    "use strict";
  }
});

// src/model/project.ts
function ruleUrl(id) {
  return `${project.url}/blob/main/${rulePages}/${id}.md`;
}
var repository, project, rulePages;
var init_project = __esm({
  "src/model/project.ts"() {
    "use strict";
    repository = "telegram-gpl-check/telegram-gpl-check";
    project = {
      name: "telegram-gpl-check",
      repository,
      url: `https://github.com/${repository}`,
      issues: `https://github.com/${repository}/issues`
    };
    rulePages = ".github/docs/rules";
  }
});

// src/report/escape.ts
function visible(text4) {
  return text4.replace(unseen, (character) => names[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function masked(text4) {
  return text4.replace(hash, "$1…");
}
function prose(text4, limit = 1e3) {
  const begin = masked(text4.slice(0, 4 * limit));
  const points = Array.from(text4.length > 4 * limit ? begin.replace(/([0-9a-f]{6})[0-9a-f]+$/i, "$1…") : begin);
  return visible(points.length <= limit ? points.join("") : `${points.slice(0, limit - 1).join("")}…`);
}
function withoutCommands(line2) {
  return line2.replace(/^([\s\u0085]*)::/u, "$1\\::").replaceAll("##[", "##\\[");
}
function safeJson(json2) {
  const hidden = new RegExp(`(?!\\n)${unseen.source}`, "gu");
  return json2.replace(hidden, (character) => character.split("").map(unicodeEscape).join("")).replaceAll("##[", "##\\u005b");
}
function unicodeEscape(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function markdownText(text4) {
  return prose(text4).trim().replace(/@(?=\w)|#(?=\d)|GH(?=-\d)|:(?=[\w+-]+:)/giu, "$&​").replace(/[\\`*_{}[\]()#+!|~$]/g, "\\$&").replace(/(?=:\/\/)|www(?=\.)|(?:mailto|xmpp)(?=:)/gi, "$&\\").replace(/^(\d+)(?=\.(?:\s|$))|^(?=[-=])/, "$1\\").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function markdownCode(text4) {
  const content = visible(text4).replaceAll("<!--", "<\\!--");
  const fence = "`".repeat(1 + Math.max(0, ...[...content.matchAll(/`+/g)].map((run3) => run3[0].length)));
  return /^`|`$|^ .* $|^$/.test(content) ? `${fence} ${content} ${fence}` : `${fence}${content}${fence}`;
}
function markdownCell(markdown2) {
  return markdown2.replace(/(?<!\\)((?:\\\\)*)\|/g, "$1\\|");
}
function uriPath(path) {
  const encoded = path.replace(/^\/+/, "").replace(new RegExp("\\p{Cs}", "gu"), "�").split("/").map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percentEncoded));
  return encoded.join("/");
}
function percentEncoded(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function htmlText(text4) {
  return visible(text4).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").replaceAll("##[", "##&#91;");
}
var unseen, hash, names;
var init_escape = __esm({
  "src/report/escape.ts"() {
    "use strict";
    unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
    hash = /(?<![0-9a-f])([0-9a-f]{6})[0-9a-f]{26}(?![0-9a-f])/gi;
    names = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
  }
});

// src/report/wording.ts
function counted(count2, noun) {
  return `${thousands(count2)} ${noun}${count2 === 1 ? "" : "s"}`;
}
function thousands(count2) {
  return String(count2).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function percent(share) {
  if (share > 0 && share < 1e-3) return "under 0.1 %";
  const shown7 = Math.round(share * 1e3) / 10;
  return `${share < 1 ? Math.min(shown7, 99.9) : shown7} %`;
}
function bytes(count2) {
  if (count2 < 1e3) return counted(count2, "byte");
  const [size, unit] = count2 < 1e6 ? [1e3, "kB"] : count2 < 1e9 ? [1e6, "MB"] : [1e9, "GB"];
  return `${(count2 / size).toFixed(1)} ${unit}`;
}
function lines(place) {
  return place.endLine > place.line ? `:${place.line}-${place.endLine}` : `:${place.line}`;
}
function sentence(text4) {
  return text4 === "" || /[.!?]$/.test(text4) ? text4 : `${text4}.`;
}
var init_wording = __esm({
  "src/report/wording.ts"() {
    "use strict";
  }
});

// src/report/folders.ts
function foldersOf(paths, most2) {
  let groups = childrenOf2({ folder: "", paths, done: false });
  while (groups.length <= most2) {
    const fullest = groups.filter(({ done }) => !done).toSorted((a, b) => b.paths.length - a.paths.length || compareText(a.folder, b.folder))[0];
    if (fullest === void 0) break;
    const others = groups.filter((group) => group !== fullest);
    const children = childrenOf2(fullest);
    groups = others.length + children.length <= most2 ? [...others, ...children] : [...others, { ...fullest, done: true }];
  }
  return groups.map(({ folder, paths: inside }) => [folder || ".", inside.length]).toSorted(([a, many], [b, more2]) => more2 - many || compareText(a, b));
}
function childrenOf2({ folder, paths }) {
  const start3 = folder === "" ? 0 : folder.length + 1;
  const byChild = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const end = path.indexOf("/", start3);
    const child = end < 0 ? folder : path.slice(0, end);
    const known2 = byChild.get(child);
    if (known2 === void 0) byChild.set(child, [path]);
    else known2.push(path);
  }
  return [...byChild].map(([child, inside]) => ({ folder: child, paths: inside, done: child === folder }));
}
var init_folders = __esm({
  "src/report/folders.ts"() {
    "use strict";
    init_place();
  }
});

// src/report/origins.ts
function originsOf(files, upstream, limit) {
  const its = files.filter((file) => file.upstream === upstream).toSorted((a, b) => b.derivedLines - a.derivedLines || compareText(a.path, b.path));
  return {
    largest: its.slice(0, limit),
    rest: foldersOf(its.slice(limit).map(({ path }) => path), mostFolders),
    notices: noticeWords(its)
  };
}
function noticeCounts(files) {
  const count2 = (state) => files.reduce((sum, { notice }) => sum + Number(notice === state), 0);
  return { kept: count2("kept"), changed: count2("changed"), removed: count2("removed"), "upstream-had-none": count2("upstream-had-none") };
}
function noticeWords(files) {
  const counts = noticeCounts(files);
  const states = Object.keys(noticeNames).filter((state) => counts[state] > 0);
  return states.map((state) => `${thousands(counts[state])} ${noticeNames[state]}`).join(", ");
}
function likeness(file) {
  return [percent(file.containment), evidenceWords[file.evidence], rangeWords(file)].filter((part) => part !== "").join(", ");
}
function rangeWords({ ranges: ranges2, evidence }) {
  if (ranges2.length === 0) return "";
  const named4 = ranges2.slice(0, mostRanges).map(({ from, to }) => from === to ? String(from) : `${from}-${to}`);
  const left2 = ranges2.length - named4.length;
  const one = ranges2.length === 1 && ranges2[0]?.from === ranges2[0]?.to;
  return `${one ? "line" : "lines"} ${named4.join(", ")}${left2 > 0 ? ` and ${thousands(left2)} more` : ""}${evidence === "passage" ? " of your file" : ""}`;
}
var mostFolders, noticeNames, evidenceWords, mostRanges;
var init_origins = __esm({
  "src/report/origins.ts"() {
    "use strict";
    init_place();
    init_folders();
    init_wording();
    mostFolders = 6;
    noticeNames = { kept: "kept", changed: "changed", removed: "removed", "upstream-had-none": "had none" };
    evidenceWords = {
      exact: "byte for byte",
      names: "",
      shape: "known by its shape",
      passage: "a passage",
      literals: "known by its texts"
    };
    mostRanges = 3;
  }
});

// src/report/text-rows.ts
function cut(rows) {
  return rows.length <= listed5 ? rows : [...rows.slice(0, listed5), `  and ${rows.length - listed5} more`];
}
function columns2(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.min(60, Math.max(...rows.map((row2) => (row2[column] ?? "").length))));
  return rows.map((row2) => `  ${row2.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}`);
}
var listed5;
var init_text_rows = __esm({
  "src/report/text-rows.ts"() {
    "use strict";
    listed5 = 20;
  }
});

// src/configure/completion.ts
var completion_exports = {};
__export(completion_exports, {
  completion: () => completion
});
function completion(shell, ruleIds) {
  return `${scripts[shell](ruleIds).join("\n")}
`;
}
function operands({ operand }, ruleIds) {
  return operand === "RULE" ? ruleIds : operand === "SHELL" ? shells : [];
}
function optionsFor(verb) {
  return optionsOf("cli").filter(({ name }) => verb.options.includes(name));
}
function isPath({ kind }) {
  return kind === "file" || kind === "folder";
}
function bash(ruleIds) {
  const valued = optionsOf("cli").filter(({ kind }) => kind !== "flag");
  const choices = valued.filter(({ values }) => values !== void 0).map(({ name, values = [] }) => `    --${name}) words='${values.join(" ")}' ;;`);
  const free = valued.filter(({ values }) => values === void 0).map(({ name }) => `--${name}`).join("|");
  const perVerb = verbs.map((verb) => {
    const list = [...operands(verb, ruleIds), ...optionsFor(verb).map(({ name }) => `--${name}`)].join(" ");
    return verb.name === "check" ? `        *) words='${list}' ;;` : `        ${verb.name}) words='${list}' ;;`;
  });
  return [
    "_telegram_gpl_check() {",
    '  local words= current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"',
    "  COMPREPLY=()",
    '  case "$previous" in',
    ...choices,
    `    ${free}) return ;;`,
    "    *)",
    '      case "${COMP_WORDS[1]}" in',
    ...perVerb.toSorted((a, b) => Number(a.includes("*)")) - Number(b.includes("*)"))),
    "      esac",
    `      if [ "$COMP_CWORD" -eq 1 ]; then words="${verbNames} $words"; fi ;;`,
    "  esac",
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    "}",
    `complete -o default -F _telegram_gpl_check ${program2}`
  ];
}
function zsh(ruleIds) {
  const say2 = (text4) => text4.replaceAll("'", "'\\''").replace(/[[\]:]/g, "\\$&");
  const specs = (verb) => {
    const listed6 = operands(verb, ruleIds);
    const behind = verb.operand === null ? [] : [listed6.length > 0 ? `'1:${verb.operand}:(${listed6.join(" ")})'` : `'1:${verb.operand}:_files'`];
    const options2 = optionsFor(verb).map((option) => {
      const value = option.kind === "flag" ? "" : `:${option.placeholder ?? "VALUE"}:${option.values === void 0 ? isPath(option) ? "_files" : "" : `(${option.values.join(" ")})`}`;
      return `'${option.many === true ? "*" : ""}--${option.name}[${say2(option.says)}]${value}'`;
    });
    return ["_arguments", ...behind, ...options2].join(" ");
  };
  return [
    `#compdef ${program2}`,
    "_telegram_gpl_check() {",
    "  local -a verbs",
    `  verbs=(${otherVerbs.map((verb) => `'${verb.name}:${say2(brief(verb))}'`).join(" ")})`,
    "  if (( CURRENT == 2 )); then _describe -t commands command verbs; fi",
    '  case "$words[2]" in',
    ...otherVerbs.map((verb) => `    ${verb.name}) shift words; (( CURRENT-- )); ${specs(verb)} ;;`),
    ...verbs.filter(({ name }) => name === "check").map((verb) => `    *) ${specs(verb)} ;;`),
    "  esac",
    "}",
    `compdef _telegram_gpl_check ${program2}`
  ];
}
function fish(ruleIds) {
  const say2 = (text4) => `'${text4.replace(/['\\]/g, "\\$&")}'`;
  return verbs.flatMap((verb) => {
    const when = verb.name === "check" ? `'not __fish_seen_subcommand_from ${verbNames}'` : `'__fish_seen_subcommand_from ${verb.name}'`;
    const listed6 = operands(verb, ruleIds);
    const options2 = optionsFor(verb).map((option) => {
      const value = option.kind === "flag" ? "" : isPath(option) ? " -r -F" : ` -x${option.values === void 0 ? "" : ` -a ${say2(option.values.join(" "))}`}`;
      return `complete -c ${program2} -n ${when} -l ${option.name}${value} -d ${say2(option.says)}`;
    });
    return [
      ...verb.name === "check" ? [] : [`complete -c ${program2} -n __fish_use_subcommand -a ${verb.name} -d ${say2(brief(verb))}`],
      ...listed6.length === 0 ? [] : [`complete -c ${program2} -n ${when} -f -a ${say2(listed6.join(" "))}`],
      ...options2
    ];
  });
}
var program2, scripts, otherVerbs, verbNames, brief;
var init_completion = __esm({
  "src/configure/completion.ts"() {
    "use strict";
    init_options();
    init_verbs();
    program2 = "telegram-gpl-check";
    scripts = { bash, zsh, fish };
    otherVerbs = verbs.filter(({ name }) => name !== "check");
    verbNames = otherVerbs.map(({ name }) => name).join(" ");
    brief = ({ says }) => says.split(/(?<=[^A-Z])[.,]/)[0] ?? says;
  }
});

// src/catalog/upstreams.lock.json
var upstreams_lock_default;
var init_upstreams_lock = __esm({
  "src/catalog/upstreams.lock.json"() {
    upstreams_lock_default = {
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
  }
});

// src/catalog/upstreams.ts
function findUpstream(id) {
  return byId.get(id);
}
var upstreams, byId;
var init_upstreams = __esm({
  "src/catalog/upstreams.ts"() {
    "use strict";
    upstreams = [
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
    byId = new Map(upstreams.map((upstream) => [upstream.id, upstream]));
  }
});

// src/catalog/upstream-summary.ts
function upstreamSummaries() {
  return Object.entries(upstreams_lock_default.shards).map(([id, { readings: readings3, files, fingerprints }]) => {
    const upstream = findUpstream(id);
    return {
      id,
      name: upstream?.name ?? id,
      license: upstream?.license ?? "",
      repository: upstream?.repository ?? "",
      versions: versionsOf(readings3),
      ages: new Set(readings3.map(({ version }) => version)).size,
      files,
      fingerprints
    };
  });
}
function versionsOf(readings3) {
  const ordered = readings3.toSorted((a, b) => compareText(a.date, b.date));
  const [oldest = "", newest = ""] = [ordered[0]?.version, ordered.at(-1)?.version];
  return oldest === newest ? oldest : `${oldest} to ${newest}`;
}
var init_upstream_summary = __esm({
  "src/catalog/upstream-summary.ts"() {
    "use strict";
    init_place();
    init_upstreams_lock();
    init_upstreams();
  }
});

// src/commands/list-upstreams.ts
var list_upstreams_exports = {};
__export(list_upstreams_exports, {
  upstreamList: () => upstreamList
});
function upstreamList() {
  const rows = upstreamSummaries().map(({ id, license, versions: versions2, repository: repository2 }) => [id, license, versions2, `https://github.com/${repository2}`]);
  return `${columns2(rows).map((row2) => row2.trim()).join("\n")}
`;
}
var init_list_upstreams = __esm({
  "src/commands/list-upstreams.ts"() {
    "use strict";
    init_upstream_summary();
    init_text_rows();
  }
});

// src/report/rule-text.ts
var rule_text_exports = {};
__export(rule_text_exports, {
  ruleList: () => ruleList,
  ruleText: () => ruleText
});
function ruleList(cards) {
  return `${columns2(cards.map(({ id, level, title }) => [id, level, title])).map((row2) => row2.trim()).join("\n")}
`;
}
function ruleText({ id, title, level, why, remedy, clause, needs }) {
  return [
    `${id} (${level})`,
    sentence(title),
    "",
    "Why",
    `  ${sentence(why)}`,
    "",
    "To mend it",
    `  ${sentence(remedy)}`,
    "",
    "It stands on",
    `  ${sentence(clause.text)}`,
    `  ${clause.url}`,
    "",
    "It cannot be met while one of these questions is open",
    `  ${needs.join(", ")}`,
    ""
  ].join("\n");
}
var init_rule_text = __esm({
  "src/report/rule-text.ts"() {
    "use strict";
    init_text_rows();
    init_wording();
  }
});

// src/host/mending.ts
import { readdirSync } from "node:fs";
import { lstat as lstat3, mkdir as mkdir2, open as open2 } from "node:fs/promises";
import { join as join7 } from "node:path";
function createMendingSources(root, today2) {
  const read2 = createReader(root);
  return {
    names: readdirSync(root),
    contentOf: (path) => {
      const source = read2({ path, role: "first-party", language: null });
      return "because" in source || source.binary ? null : exactText(source.bytes);
    },
    today: today2
  };
}
function exactText(bytes2) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes2);
  } catch {
    return null;
  }
}
async function writeNewFile(root, { path, content }) {
  try {
    const folders = path.split("/").slice(0, -1);
    for (const depth of folders.keys()) {
      const trouble = await makeFolder(join7(root, ...folders.slice(0, depth + 1)));
      if (trouble !== null) return `${folders.slice(0, depth + 1).join("/")} ${trouble}`;
    }
    const file = await open2(join7(root, path), "wx");
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    return null;
  } catch (error) {
    return codeOf(error) === "EEXIST" ? "it exists" : `it cannot be written: ${codeOf(error)}`;
  }
}
async function makeFolder(folder) {
  await mkdir2(folder).catch((error) => {
    if (codeOf(error) !== "EEXIST") throw error;
  });
  return (await lstat3(folder)).isDirectory() ? null : "is no folder";
}
var init_mending = __esm({
  "src/host/mending.ts"() {
    "use strict";
    init_error_code();
    init_read_source();
  }
});

// src/host/repository-state.ts
import { readdir, realpath as realpath2 } from "node:fs/promises";
import { join as join8, relative as relative2 } from "node:path";
async function repositoryState(folder) {
  const real = await realpath2(folder);
  const answer = await git(real, ["rev-parse", "--show-toplevel"]);
  const top = answer.ok ? answer.value.replace(/\r?\n$/, "") : real;
  const read2 = createReader(top);
  const textOf2 = (path) => {
    const source = read2({ path, role: "first-party", language: null });
    return "because" in source || source.binary ? null : source.text();
  };
  const names2 = await readdir(join8(top, workflowFolder)).catch(() => []);
  const workflows = names2.filter((name) => /\.ya?ml$/.test(name)).sort().flatMap((name) => {
    const text4 = textOf2(`${workflowFolder}/${name}`);
    return text4 === null ? [] : [{ path: `${workflowFolder}/${name}`, text: text4 }];
  });
  const [{ repository: repository2 }, defaultBranch, tags] = await Promise.all([originOf(real), branchOf(real), tagsOf(real)]);
  return { top, state: { repository: repository2, folder: relative2(top, real).replaceAll("\\", "/"), workflows, defaultBranch, tags, submodules: textOf2(".gitmodules") } };
}
async function branchOf(root) {
  const remote = await git(root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  if (remote.ok) return remote.value.trim().replace(/^origin\//, "");
  const current = await git(root, ["symbolic-ref", "--quiet", "--short", "HEAD"]);
  return current.ok ? current.value.trim() : "main";
}
async function tagsOf(root) {
  const answer = await git(root, ["for-each-ref", "--sort=-creatordate", `--count=${mostTags}`, "--format=%(refname:strip=2)", "refs/tags"]);
  return answer.ok ? answer.value.split("\n").filter((tag) => tag !== "") : [];
}
var workflowFolder, mostTags;
var init_repository_state = __esm({
  "src/host/repository-state.ts"() {
    "use strict";
    init_git();
    init_read_source();
    workflowFolder = ".github/workflows";
    mostTags = 20;
  }
});

// src/report/mending.ts
function mendingText({ files, left: left2 }, written, advice = adviceOfFix) {
  if (files.length === 0 && left2.length === 0) return "Nothing to write.\n";
  const paragraphs = files.map(({ path, content, because }) => {
    const trouble = written?.get(path) ?? null;
    const head4 = written === null ? `Would write ${path}` : trouble === null ? `Wrote ${path}` : `Did not write ${path} (${prose(trouble)})`;
    return [`${head4}: ${because}`, ...written === null ? preview(content) : []].join("\n");
  });
  return `${[...paragraphs, ...left2.map((sentence2) => prose(sentence2)), ...written === null && files.length > 0 ? [advice] : []].join("\n\n")}
`;
}
function preview(content) {
  const lines3 = content.split("\n");
  const shown7 = lines3.slice(0, shownLines).map((line2) => `  | ${visible(line2)}`.trimEnd());
  return lines3.length > shownLines + 1 ? [...shown7, `  | … ${lines3.length - shownLines - 1} more lines`] : shown7;
}
var shownLines, adviceOfFix;
var init_mending2 = __esm({
  "src/report/mending.ts"() {
    "use strict";
    init_escape();
    shownLines = 12;
    adviceOfFix = "Nothing was written. Run fix with --write to write what stands above.";
  }
});

// src/setup/config-file.ts
function configFile(report, repository2) {
  const own = upstreams.filter((upstream) => upstream.repository.toLowerCase() === repository2?.toLowerCase()).map(({ id }) => id);
  return [
    `# yaml-language-server: $schema=https://raw.githubusercontent.com/${project.repository}/v0/dist/config.schema.json`,
    `# Settings of telegram-gpl-check, all of them optional: ${project.url}#settings`,
    ...originLines(report),
    "",
    ...own.length > 0 ? ["# This is the upstream itself.", `own-upstreams: [${own.join(", ")}]`] : ["# Upstreams whose code is yours, or that you have under another licence, ask for nothing:", `# own-upstreams: [${report.derivation?.upstreams[0]?.id ?? "telegram-android"}]`],
    "",
    "# What is not looked at, and what reaches no release:",
    "# exclude: [old-site/**]",
    "# test-paths: [playground/**]",
    "",
    "# The level of a rule: error, warning, note or off.",
    ...levelLines(report),
    "",
    "# Exceptions, each with its reason. For what was there before, see --write-baseline.",
    "# waivers:",
    `#   - rule: ${report.findings[0]?.rule ?? "sample-credential"}`,
    "#     path: app/src/**",
    "#     reason: why this is right here",
    "#     expires: 2027-06-30",
    ""
  ].join("\n");
}
function originLines({ derivation, license }) {
  const [first, ...more2] = derivation?.upstreams ?? [];
  if (first === void 0) return [];
  const others = more2.length === 0 ? "" : `, and of ${more2.map(({ id }) => id).join(", ")}`;
  return [`# Found here: code of ${first.id}${others}${license.required === null ? "" : `; what is asked for is ${license.required}`}.`];
}
function levelLines({ findings, rules }) {
  const broken = [...new Set(findings.map(({ rule }) => rule))];
  const shown7 = rules.filter(({ id }) => broken.length === 0 ? id === "sample-credential-unused" : broken.includes(id));
  return ["# rules:", ...shown7.map(({ id, level }) => `#   ${id}: ${level}`)];
}
var init_config_file = __esm({
  "src/setup/config-file.ts"() {
    "use strict";
    init_upstreams();
    init_project();
  }
});

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
var init_plain = __esm({
  "src/detect/credentials/pipelines/plain.ts"() {
    "use strict";
  }
});

// src/detect/credentials/pipelines/facts.ts
function plainPipeline(whole) {
  return { jobs: [], whole, name: null, follows: [], onlyCalled: false, builds: [], recipe: null };
}
var init_facts = __esm({
  "src/detect/credentials/pipelines/facts.ts"() {
    "use strict";
  }
});

// src/detect/credentials/pipelines/publishing.ts
function actionPublishes(uses, inputs) {
  if (/telegram/i.test(uses)) return /"(?:document|files?|media)"/i.test(inputs);
  if (uses.includes("docker/build-push-action")) return /"push":(?:true|"(?!false))/.test(inputs);
  if (/upload-artifact|setup-|checkout|preview/i.test(uses)) return false;
  return actions.test(uses.replace(/@.*$/, ""));
}
function commandPublishes(shell) {
  return commands.test(shell.replace(/^[ \t]*#.*$/gm, ""));
}
function namesRelease(name) {
  return /releas|publish|deploy|distribut|store|nightly/i.test(name);
}
var actions, commands;
var init_publishing = __esm({
  "src/detect/credentials/pipelines/publishing.ts"() {
    "use strict";
    actions = /(?:gh-release|release-action|create-release|upload-release|automatic-releases|upload-to-release|action-publish|upload-google-play|firebase-distribution|deploy-pages|gh-pages|pages-action|wrangler|netlify|vercel|publish|deploy|testflight|winget-releaser|upload-app|appcenter-distribute)/i;
    commands = /\bgh release (?:create|upload|edit)|\bghr\b|\bsnapcraft (?:upload|push|release|upload-metadata)|\b(?:npm|pnpm|yarn|cargo|twine|poetry|flit) (?:publish|upload)|\bdocker(?: buildx build[^\n]*--push| push)|\bfastlane\b|\bgradlew[^\n]*publish|\baws s3 (?:cp|sync)|\bgsutil (?:cp|rsync)|\b(?:wrangler|firebase|netlify|vercel|surge|flyctl|fly|gcloud app)\b[^\n]*(?:deploy|publish|--prod)|\b(?:rclone|rsync|scp) |sendDocument|butler push|\bfirebase appdistribution|\baltool\b[^\n]*upload|\bgoreleaser release(?!.*--snapshot)|\bgh-pages -d/i;
  }
});

// src/detect/credentials/pipelines/scripts.ts
function scriptsIn(shell) {
  const code = shell.slice(0, longest2).replace(/^[ \t]*#.*$/gm, "");
  return [...new Set([...code.matchAll(named3)].map(([, path = ""]) => path.replaceAll("\\", "/").replace(/^(?:\.\.?\/)+/, "")))].slice(0, mostCalls);
}
var named3, longest2, mostCalls;
var init_scripts = __esm({
  "src/detect/credentials/pipelines/scripts.ts"() {
    "use strict";
    init_facts();
    init_publishing();
    named3 = /(?<![\w.-])(?:\$\{?\w{1,60}\}?[\\/]|\.[\\/])?((?:[\w.-]{1,80}[\\/]){0,8}[\w.-]{1,80}\.(?:sh|bash|zsh|fish|ps1|bat|cmd))(?![\w.-])/gi;
    longest2 = 2e5;
    mostCalls = 50;
  }
});

// src/detect/credentials/pipelines/github.ts
function githubWorkflow(path, root) {
  const triggers = triggersOf(root);
  const jobs = Object.entries(objectOf(root.jobs)).map(([id, job]) => jobOf(id, objectOf(job)));
  const name = textIn(root, "name");
  const fileName = path.slice(path.lastIndexOf("/") + 1);
  return {
    ...plainPipeline(wholeOf(triggers, `${fileName} ${name ?? ""}`)),
    jobs,
    name,
    follows: textsOf(objectOf(triggers.get("workflow_run")).workflows),
    onlyCalled: triggers.size > 0 && [...triggers.keys()].every((one) => one === "workflow_call"),
    builds: packagesIn(JSON.stringify(root.jobs ?? ""))
  };
}
function triggersOf(root) {
  const on = root.on ?? root.true;
  if (typeof on === "object" && on !== null && !Array.isArray(on)) return new Map(Object.entries(on));
  return new Map(textsOf(on).map((event) => [event, null]));
}
function wholeOf(triggers, name) {
  const push = objectOf(triggers.get("push"));
  const forTags = "tags" in push && !("branches" in push) && !("paths" in push);
  const isCheck = triggers.has("pull_request") || triggers.has("pull_request_target") || triggers.has("merge_group");
  if (triggers.has("release") || forTags) return isCheck && !namesRelease(name) ? checks : releases;
  return namesRelease(name) && !isCheck ? makesReleases : checks;
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
  const used = [textIn(job, "uses"), ...stepsOf(job).map((step) => textIn(step, "uses"))].flatMap((uses) => uses?.startsWith("./") ? [uses.slice(2).replace(/\/$/, "")] : []);
  return [...used, ...stepsOf(job).flatMap((step) => scriptsIn(textIn(step, "run") ?? ""))];
}
function packagesIn(text4) {
  const kinds = [["snap", /snapcraft|snapcore\/action/i], ["flatpak", /flatpak-builder|flatpak-github-actions/i]];
  return kinds.filter(([, pattern]) => pattern.test(text4)).map(([kind]) => kind);
}
var releases, makesReleases, checks;
var init_github = __esm({
  "src/detect/credentials/pipelines/github.ts"() {
    "use strict";
    init_plain();
    init_facts();
    init_scripts();
    init_publishing();
    releases = { publishes: true, because: "this workflow runs for releases" };
    makesReleases = { publishes: true, because: "this workflow makes releases" };
    checks = { publishes: false, because: "this workflow builds for a check and publishes nothing" };
  }
});

// src/setup/release-workflows.ts
async function releaseWorkflows(workflows) {
  const { parse } = await import("./vendor/yaml.js");
  return workflows.flatMap(({ path, text: text4 }) => {
    const root = parsed(() => parse(text4, { logLevel: "silent" }));
    const { jobs, whole, onlyCalled } = githubWorkflow(path, root);
    const publishing = jobs.filter((job) => job.publishes);
    const tags = tagsOf2(root);
    const chosen = publishing.length === 0 && whole.publishes && tags.length > 0 && !onlyCalled ? jobs : publishing;
    const ids = new Set(chosen.map(({ id }) => id));
    const first = chosen.filter(({ needs }) => !needs.some((need) => ids.has(need)));
    return first.length === 0 ? [] : [{ path, jobs: first.map(({ id, needs }) => ({ id, needs })), tags }];
  });
}
function parsed(read2) {
  try {
    return objectOf(read2());
  } catch {
    return {};
  }
}
function tagsOf2(root) {
  return textsOf(objectOf(objectOf(root.on ?? root.true).push).tags).filter((tag) => !tag.startsWith("!"));
}
var init_release_workflows = __esm({
  "src/setup/release-workflows.ts"() {
    "use strict";
    init_plain();
    init_github();
  }
});

// src/setup/workflow-file.ts
function workflowFile({ folder, defaultBranch, tags, submodules }, releases2) {
  const inputs = [...folder === "" ? [] : [`          path: ${quoted2(folder)}`], ...releases2.length === 0 ? [] : ["          gate: ${{ inputs.gate }}"]];
  return [
    "# Does this app keep to the GPL and to Telegram's rules? Asked of every pull request, and before a release.",
    "name: Telegram GPL check",
    "on:",
    "  pull_request:",
    "  push:",
    `    branches: [${quoted2(defaultBranch)}]`,
    `    tags: [${tagPatterns(tags, releases2).map(quoted2).join(", ")}]`,
    "  release:",
    "    types: [published]",
    ...releases2.length === 0 ? [] : ["  workflow_call:", "    inputs:", "      gate:", "        description: When to fail; a release should stop at everything.", "        type: string", "        default: release"],
    "permissions:",
    "  contents: read",
    "jobs:",
    "  telegram-gpl-check:",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 15",
    "    steps:",
    "      - uses: actions/checkout@v7",
    "        with:",
    "          fetch-depth: 0 # to know what a pull request changes",
    "          persist-credentials: false",
    ...canFetch(submodules) ? ["          submodules: true # their code is part of the app"] : [],
    `      - uses: ${project.repository}@v0`,
    ...inputs.length === 0 ? [] : ["        with:", ...inputs],
    ""
  ].join("\n");
}
function tagPatterns(tags, releases2) {
  const named4 = [...new Set(releases2.flatMap((release) => release.tags))];
  if (named4.length > 0) return named4;
  return tags.every((tag) => /^v\d/.test(tag)) ? ["v*"] : ["**"];
}
function canFetch(submodules) {
  const urls = [...(submodules ?? "").matchAll(/^[ \t]*url\s*=\s*(\S+)/gm)].map((match) => match[1] ?? "");
  return urls.length > 0 && urls.every((url) => /^https:\/\/|^git@github\.com:|^\.\.?\//.test(url));
}
function quoted2(text4) {
  return /^[A-Za-z][\w./-]*$/.test(text4) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text4) ? text4 : `'${text4.replaceAll("'", "''")}'`;
}
var workflowPlace;
var init_workflow_file = __esm({
  "src/setup/workflow-file.ts"() {
    "use strict";
    init_project();
    workflowPlace = ".github/workflows/telegram-gpl-check.yml";
  }
});

// src/setup/set-up.ts
async function setUp(state, report) {
  const releases2 = await releaseWorkflows(state.workflows.filter((workflow2) => !runsCheck(workflow2)));
  const running = state.workflows.find(runsCheck);
  const config = state.folder === "" ? configPlace : `${state.folder}/${configPlace}`;
  const workflow = { path: workflowPlace, content: workflowFile(state, releases2), because: "runs the check on pull requests, on the default branch and on releases" };
  return {
    files: [...running === void 0 ? [workflow] : [], { path: config, content: configFile(report, state.repository), because: "the settings, with what is known of this repository" }],
    left: [
      ...running === void 0 ? [] : [`${running.path} runs the check already, so no workflow is written.`],
      ...running === void 0 ? holdReleases(releases2) : [],
      ...firstFindings(report)
    ]
  };
}
function runsCheck({ path, text: text4 }) {
  return path === workflowPlace || text4.includes(`${project.repository}@`);
}
function holdReleases(releases2) {
  if (releases2.length === 0) return [];
  const one = releases2.length === 1;
  return [
    `${one ? "A workflow here publishes" : `${releases2.length} workflows here publish`}. To let ${one ? "it" : "them"} wait for the check, add the job "${project.name}: { uses: ./${workflowPlace} }" and to the jobs that publish what they need:`,
    ...releases2.map(({ path, jobs }) => `${path}: ${jobs.map(({ id, needs }) => `to ${id}, needs: [${[...needs, project.name].join(", ")}]`).join("; ")}`)
  ];
}
function firstFindings({ findings }) {
  const errors = findings.filter(({ level, waived }) => level === "error" && waived === null);
  if (errors.length === 0) return [];
  const rules = [...new Set(errors.map(({ rule }) => rule))].join(", ");
  return [`There ${errors.length === 1 ? "is one error" : `are ${errors.length} errors`} already: ${rules}. ${project.name} says where; with --write-baseline only what comes after it counts.`];
}
var configPlace;
var init_set_up = __esm({
  "src/setup/set-up.ts"() {
    "use strict";
    init_project();
    init_config_file();
    init_release_workflows();
    init_workflow_file();
    configPlace = ".github/telegram-gpl-check.yml";
  }
});

// src/commands/init.ts
var init_exports = {};
__export(init_exports, {
  init: () => init
});
async function init(folder, { dry, check }) {
  const checked2 = await check();
  if (!checked2.ok) return checked2;
  const { top, state } = await repositoryState(folder);
  const plan = await setUp(state, checked2.value.report);
  if (dry) return right({ text: mendingText(plan, null, "Nothing was written. Run init without --dry-run to write what stands above."), good: true });
  const written = /* @__PURE__ */ new Map();
  for (const file of plan.files) written.set(file.path, await writeNewFile(top, file));
  return right({ text: mendingText(plan, written), good: [...written.values()].every((trouble) => trouble === null || trouble === "it exists") });
}
var init_init = __esm({
  "src/commands/init.ts"() {
    "use strict";
    init_usage_error();
    init_mending();
    init_repository_state();
    init_mending2();
    init_set_up();
  }
});

// src/licenses/expression.ts
import parseSpdx from "./vendor/spdx-expression-parse.js";
import exceptionIds from "./vendor/spdx-exceptions-index.js";
import licenseIds from "./vendor/spdx-license-ids-index.js";
import deprecatedIds from "./vendor/spdx-license-ids-deprecated.js";
function parseExpression(written) {
  const text4 = withKnownCase(written.trim().replace(/\s+/g, " "));
  if (text4 === "") return { ok: false, because: "The licence expression is empty." };
  if (text4.length > longest3) return { ok: false, because: `The licence expression is longer than ${longest3} characters.` };
  const whole = wholeValues.get(text4.toLowerCase());
  if (whole !== void 0) return whole;
  const reference = /^see licen[cs]e in (.+)$/i.exec(text4);
  if (reference !== null) return { ok: false, because: `It points to the file ${reference[1] ?? ""} instead of naming a licence.` };
  return parsed2(text4);
}
function formatExpression(expression) {
  if (expression.kind === "license") {
    const { id, exception } = expression.license;
    return exception === null ? id : `${id} WITH ${exception}`;
  }
  const parts = expression.parts.map((part) => expression.kind === "and" && part.kind === "or" ? `(${formatExpression(part)})` : formatExpression(part));
  return parts.join(expression.kind === "and" ? " AND " : " OR ");
}
function parsed2(text4) {
  try {
    const { references, prepared } = withoutReferences(text4);
    const expression = converted(parseSpdx(prepared), references);
    return { ok: true, expression, text: formatExpression(expression) };
  } catch {
    return { ok: false, because: troubleWith2(text4) };
  }
}
function withoutReferences(text4) {
  const references = [];
  const prepared = text4.replace(/\bWITH ((?:AdditionRef|LicenseRef)-[A-Za-z0-9.-]+)/g, (_, reference) => {
    references.push(reference);
    return `WITH ${standIn2}`;
  });
  return { references: text4.includes(standIn2) ? [] : references, prepared };
}
function converted(info, references) {
  const left2 = [...references];
  const convert = (node) => {
    if ("conjunction" in node) return joined(node.conjunction, [convert(node.left), convert(node.right)]);
    const reference = node.exception === standIn2 ? left2.shift() : void 0;
    return { kind: "license", license: { id: currentId(node.license, node.plus === true), exception: reference ?? node.exception ?? null } };
  };
  return convert(info);
}
function joined(kind, parts) {
  return { kind, parts: parts.flatMap((part) => part.kind === kind ? part.parts : [part]) };
}
function currentId(id, plus) {
  const bare = id.replace(/\+$/, "");
  if (!plus && bare === id) return id;
  return /^(?:A|L)?GPL-\d\.\d$/.test(bare) ? `${bare}-or-later` : `${bare}+`;
}
function withKnownCase(text4) {
  return text4.replace(/[A-Za-z0-9.-]+\+?/g, (word) => {
    const operator = /^(?:and|or|with)$/i.test(word);
    if (operator) return word.toUpperCase();
    return idsByLowerCase.get(word.toLowerCase()) ?? (idsByLowerCase.get(word.replace(/\+$/, "").toLowerCase()) ?? word.replace(/\+$/, "")) + (word.endsWith("+") ? "+" : "");
  });
}
function troubleWith2(text4) {
  const unknown2 = (text4.match(/[A-Za-z0-9.-]+/g) ?? []).find((word) => !isKnownWord(word));
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
var proprietary, longest3, nothingGranted, wholeValues, standIn2, idsByLowerCase;
var init_expression = __esm({
  "src/licenses/expression.ts"() {
    "use strict";
    proprietary = "LicenseRef-Proprietary";
    longest3 = 1e3;
    nothingGranted = { ok: true, expression: { kind: "license", license: { id: proprietary, exception: null } }, text: proprietary };
    wholeValues = /* @__PURE__ */ new Map([
      ["unlicensed", nothingGranted],
      ["proprietary", nothingGranted],
      ["commercial", nothingGranted],
      ["all rights reserved", nothingGranted],
      ["none", { ok: false, because: "It says NONE: no licence is named." }],
      ["noassertion", { ok: false, because: "It says NOASSERTION: no licence is named." }]
    ]);
    standIn2 = "Universal-FOSS-exception-1.0";
    idsByLowerCase = new Map([...deprecatedIds, ...licenseIds, ...exceptionIds].map((id) => [id.toLowerCase(), id]));
  }
});

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
var init_gnu = __esm({
  "src/licenses/gnu.ts"() {
    "use strict";
  }
});

// src/licenses/original-text.ts
async function licenseFileText(spdx) {
  const text4 = await listedText(spdx);
  return text4 === null ? null : `${text4.split("\n").flatMap(wrapped2).join("\n").trimEnd()}
`;
}
async function listedText(spdx) {
  const gnu = parseGnu(spdx);
  const load = gnu === null ? void 0 : texts[`${gnu.family}-${gnu.version}`];
  return load === void 0 ? null : (await load()).default.licenseText;
}
function wrapped2(line2) {
  const indent = /^ */.exec(line2)?.[0] ?? "";
  const rows = [];
  let row2 = indent;
  for (const word of line2.trim().split(" ")) {
    if (row2.trim() !== "" && row2.length + word.length + 1 > columns3) {
      rows.push(row2.trimEnd());
      row2 = indent;
    }
    row2 = row2.trim() === "" ? `${row2}${word}` : `${row2} ${word}`;
  }
  return [...rows, row2.trimEnd()];
}
var texts, columns3;
var init_original_text = __esm({
  "src/licenses/original-text.ts"() {
    "use strict";
    init_gnu();
    texts = {
      "GPL-1.0": () => import("./vendor/spdx-license-list-licenses-GPL-1.0.js"),
      "GPL-2.0": () => import("./vendor/spdx-license-list-licenses-GPL-2.0.js"),
      "GPL-3.0": () => import("./vendor/spdx-license-list-licenses-GPL-3.0.js"),
      "LGPL-2.0": () => import("./vendor/spdx-license-list-licenses-LGPL-2.0.js"),
      "LGPL-2.1": () => import("./vendor/spdx-license-list-licenses-LGPL-2.1.js"),
      "LGPL-3.0": () => import("./vendor/spdx-license-list-licenses-LGPL-3.0.js"),
      "AGPL-3.0": () => import("./vendor/spdx-license-list-licenses-AGPL-3.0.js")
    };
    columns3 = 79;
  }
});

// src/licenses/reasons.ts
function reasonAgainst(declared2, permission) {
  const upstream = strictest(permission.license);
  if (upstream === null) return `${declared2.id} is not what ${permission.license} permits for derived works.`;
  const offered = parseGnu(declared2.id);
  if (offered === null) return `${wholeUnder(upstream)}; ${nameOf(declared2.id)} is not that licence.`;
  if (offered.family === upstream.family) return versionReason(offered, upstream);
  if (offered.family === "LGPL") return `${wholeUnder(upstream)}; the ${declared2.id} gives permissions that it does not give.`;
  if (offered.family === "AGPL") return `${upstream.family}-${upstream.version} code may be combined with AGPL-3.0 code only by section 13 of the GPL-3.0, and ${idOf(upstream)} does not offer version 3.`;
  return `${wholeUnder(upstream)}; ${declared2.id} is not among the licences that it lets you choose instead.`;
}
function reasonAgainstException(exception, permission) {
  const clause = permission.license.includes("-3.0") ? "section 7 of the GPL-3.0" : "section 2(b) of the GPL-2.0";
  return `${exception} is a permission that only the upstream's copyright holders could add for their code (${clause}); ${permission.license} comes without it.`;
}
function versionReason(offered, upstream) {
  const asked2 = idOf(upstream);
  if (offered.version < upstream.version) {
    return `${wholeUnder(upstream)}; version ${offered.version} is older than that, and only later versions may be chosen.`;
  }
  return `${laterClause(upstream)} lets a later version be chosen only where the upstream says so, and it says ${asked2}; ${formatGnu(offered)} offers more.`;
}
function strictest(license) {
  const parts = license.split(/ AND | OR | WITH |[()]/).flatMap((id) => parseGnu(id.trim()) ?? []);
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
function idOf(license) {
  return `${license.family}-${license.version}${license.later === true ? "-or-later" : "-only"}`;
}
function nameOf(id) {
  return id === "LicenseRef-Proprietary" ? "a proprietary licence" : id;
}
var init_reasons = __esm({
  "src/licenses/reasons.ts"() {
    "use strict";
    init_gnu();
  }
});

// src/licenses/terms.ts
function offeredBy(id) {
  const gnu = parseGnu(id);
  return gnu === null ? /* @__PURE__ */ new Set(["other"]) : new Set(ownTerms(gnu));
}
function permittedBy(id) {
  const gnu = parseGnu(id);
  if (gnu === null) return permittedByOthers(id);
  if (gnu.family === "AGPL") return new Set(ownTerms(gnu));
  const own = ownTerms(gnu);
  const asGpl = gnu.family === "LGPL" ? [...own, ...gplOf(gnu)] : own;
  return new Set(asGpl.includes("GPL-3.0") ? [...asGpl, "AGPL-3.0", "AGPL-later"] : asGpl);
}
function permittedByOthers(id) {
  if (id === proprietary) return /* @__PURE__ */ new Set();
  if (withNoGnu.has(id) || sourceAvailable.test(id)) return /* @__PURE__ */ new Set(["other"]);
  return onlyWithThree.has(id) ? new Set([...everyTerm].filter((term) => !/-[12]\./.test(term))) : everyTerm;
}
function ownTerms({ family, version, later }) {
  const from = versions[family].indexOf(version);
  return versions[family].filter((_, at3) => at3 === from || later === true && at3 > from).map((one) => `${family}-${one}`);
}
function gplOf({ version, later }) {
  if (version !== "3.0") return ["GPL-2.0", "GPL-3.0", "GPL-later"];
  return later === true ? ["GPL-3.0", "GPL-later"] : ["GPL-3.0"];
}
var versions, everyTerm, withNoGnu, sourceAvailable, onlyWithThree;
var init_terms = __esm({
  "src/licenses/terms.ts"() {
    "use strict";
    init_expression();
    init_gnu();
    versions = {
      GPL: ["1.0", "2.0", "3.0", "later"],
      LGPL: ["2.0", "2.1", "3.0", "later"],
      AGPL: ["1.0", "3.0", "later"]
    };
    everyTerm = /* @__PURE__ */ new Set([
      ...Object.keys(versions).flatMap((family) => versions[family].map((version) => `${family}-${version}`)),
      "other"
    ]);
    withNoGnu = /* @__PURE__ */ new Set([
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
    sourceAvailable = /^(?:CC-BY-NC|CC-BY-ND|PolyForm-|FSL-|Hippocratic-|Aladdin)/;
    onlyWithThree = /* @__PURE__ */ new Set(["Apache-2.0", "ECL-2.0"]);
  }
});

// src/licenses/satisfy.ts
function permissionOf(upstreamLicense) {
  const reading = parseExpression(upstreamLicense);
  if (!reading.ok) throw new Error(`The catalogue's licence "${upstreamLicense}" cannot be read: ${reading.because}`);
  return { license: upstreamLicense, ...permitted(reading.expression) };
}
function satisfies(declared2, upstreamLicense) {
  return judged(declared2, permissionOf(upstreamLicense));
}
function judged(declared2, permission) {
  if (declared2.kind === "license") return judgedLicense(declared2.license, permission);
  const answers = declared2.parts.map((part) => judged(part, permission));
  if (declared2.kind === "or") return worst(answers);
  const restricting = permission.terms.has("other") ? void 0 : declared2.parts.find(isRestricting);
  if (restricting !== void 0) return { allowed: false, because: reasonAgainst({ id: formatExpression(restricting), exception: null }, permission) };
  return answers.find((answer) => answer.allowed === true) ?? worst(answers);
}
function judgedLicense(license, permission) {
  if (isUnknown(license.id) && !permission.terms.has("other")) {
    return { allowed: null, because: `What ${license.id} says is not known here; ${permission.license} decides what it must say.` };
  }
  if (!isSubset(offeredBy(license.id), permission.terms)) return { allowed: false, because: reasonAgainst(license, permission) };
  if (license.exception !== null && !permission.terms.has("other") && !permission.exceptions.has(license.exception)) {
    return { allowed: false, because: reasonAgainstException(license.exception, permission) };
  }
  return { allowed: true, because: reasonFor(license, permission) };
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
var init_satisfy = __esm({
  "src/licenses/satisfy.ts"() {
    "use strict";
    init_expression();
    init_gnu();
    init_reasons();
    init_terms();
  }
});

// src/mend/part.ts
function left(sentence2) {
  return { files: [], left: [sentence2] };
}
function findingsOf2({ findings }, rule) {
  return findings.filter((finding) => finding.rule === rule && finding.waived === null);
}
function hasFile({ names: names2 }, pattern) {
  return names2.some((name) => pattern.test(name));
}
var nothing2;
var init_part = __esm({
  "src/mend/part.ts"() {
    "use strict";
    nothing2 = { files: [], left: [] };
  }
});

// src/mend/license-file.ts
async function licenseFile(report, sources) {
  if (findingsOf2(report, "license-missing").length === 0) return nothing2;
  if (hasFile(sources, /^(?:licen[cs]e|copying)(?:\.|$)/i)) return left("A file is named like a licence but holds none that is known here; it was left alone. Put the unaltered text of the licence into it.");
  const id = idOf2(report);
  const text4 = id === null ? null : await licenseFileText(id);
  if (id === null || text4 === null) return left("No licence satisfies everything that the code stems from, so no text was chosen; see license-incompatible.");
  return { files: [{ path: "LICENSE", content: text4, because: `The text of ${id}, which the upstreams of this code permit.` }], left: [] };
}
function idOf2({ license, derivation }) {
  const upstreams2 = derivation?.upstreams.map((upstream) => upstream.license) ?? [];
  const chosen = [license.declared, license.required].find((expression) => isSingle(expression) && isPermitted(expression ?? "", upstreams2));
  const gnu = parseGnu(chosen ?? "");
  return gnu === null ? null : `${gnu.family}-${gnu.version}`;
}
function isSingle(expression) {
  return expression !== null && parseGnu(expression) !== null;
}
function isPermitted(expression, upstreams2) {
  const reading = parseExpression(expression);
  return reading.ok && upstreams2.every((upstream) => satisfies(reading.expression, upstream).allowed === true);
}
var init_license_file = __esm({
  "src/mend/license-file.ts"() {
    "use strict";
    init_expression();
    init_gnu();
    init_original_text();
    init_satisfy();
    init_part();
  }
});

// src/mend/notice-file.ts
function noticeFile(report, sources) {
  const upstreams2 = report.derivation?.upstreams ?? [];
  if (findingsOf2(report, "change-notice-missing").length === 0 || upstreams2.length === 0) return nothing2;
  if (hasFile(sources, /^notice(?:\.|$)/i)) return left("NOTICE exists and was left alone. Add what the work is based on, that you changed it, and since when.");
  const content = `${[
    `This work${report.subject.repository === null ? "" : ` (${report.subject.repository})`} is based on the following works, and was modified; date of this notice: ${sources.today}.`,
    ...upstreams2.map((upstream) => paragraphOf(upstream, report)),
    "Their copyright notices stand in their files. What was changed, by whom and when, stands in the history of this repository."
  ].join("\n\n")}
`;
  return { files: [{ path: "NOTICE", content, because: "What the work is based on, and that it was modified." }], left: [] };
}
function paragraphOf({ id, license, files }, { derivedFiles }) {
  const upstream = findUpstream(id);
  const version = mostFrequent(derivedFiles.filter((file) => file.upstream === id).map(({ origin: origin2 }) => origin2.version).filter((one) => one !== ""));
  const date = version === null ? null : dateOf(id, version);
  return [
    `${upstream?.name ?? id}${version === null ? "" : `, near version ${version}${date === null ? "" : ` (${date})`}`}`,
    ...upstream === void 0 ? [] : [`https://github.com/${upstream.repository}`],
    `${license}; ${files} ${files === 1 ? "file" : "files"}`
  ].join("\n");
}
function mostFrequent(versions2) {
  const counts = /* @__PURE__ */ new Map();
  for (const version of versions2) counts.set(version, (counts.get(version) ?? 0) + 1);
  return [...counts].reduce((best, one) => best !== null && best[1] >= one[1] ? best : one, null)?.[0] ?? null;
}
function dateOf(id, version) {
  return readings[id]?.readings.find((reading) => reading.version === version)?.date ?? null;
}
var readings;
var init_notice_file = __esm({
  "src/mend/notice-file.ts"() {
    "use strict";
    init_upstreams();
    init_upstreams_lock();
    init_part();
    readings = upstreams_lock_default.shards;
  }
});

// src/catalog/notice-wording.ts
function major(version) {
  return /^\d+/.exec(version)?.[0] ?? "1";
}
var noticeWording;
var init_notice_wording = __esm({
  "src/catalog/notice-wording.ts"() {
    "use strict";
    noticeWording = {
      "telegram-android": {
        lines: (version, year) => [
          `This is the source code of Telegram for Android v. ${major(version)}.x.x.`,
          "It is licensed under GNU GPL v. 2 or later.",
          "You should have received a copy of the license in this archive (see LICENSE).",
          "",
          `Copyright Nikolai Kudashov, 2013-${year}.`
        ]
      },
      "telegram-desktop": {
        lines: () => [
          "This file is part of Telegram Desktop,",
          "the official desktop application for the Telegram messaging service.",
          "",
          "For license and copyright information please follow this link:",
          "https://github.com/telegramdesktop/tdesktop/blob/master/LEGAL"
        ]
      },
      "desktop-app-toolkit": {
        asLines: true,
        lines: () => ["This file is part of Desktop App Toolkit,", "a set of libraries for developing nice desktop applications.", "", "For license and copyright information please follow this link:", "https://github.com/desktop-app/legal/blob/master/LEGAL"]
      },
      "telegram-macos": { asLines: true, lines: (_, year) => [`Copyright © ${year} Telegram. All rights reserved.`] },
      "telegram-macos-objc": { asLines: true, lines: (_, year) => [`Copyright (c) ${year} keepcoder. All rights reserved.`] },
      "telegram-x": {
        lines: () => [
          "This file is a part of Telegram X",
          "Copyright © 2014 (tgx-android@pm.me)",
          "",
          "This program is free software: you can redistribute it and/or modify",
          "it under the terms of the GNU General Public License as published by",
          "the Free Software Foundation, either version 3 of the License, or",
          "(at your option) any later version.",
          "",
          "This program is distributed in the hope that it will be useful,",
          "but WITHOUT ANY WARRANTY; without even the implied warranty of",
          "MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the",
          "GNU General Public License for more details.",
          "",
          "You should have received a copy of the GNU General Public License",
          "along with this program.  If not, see <https://www.gnu.org/licenses/>."
        ]
      },
      "telegram-web-k": { lines: () => ["https://github.com/morethanwords/tweb", "Copyright (C) 2019-2021 Eduard Kuzmenko", "https://github.com/morethanwords/tweb/blob/master/LICENSE"] },
      webogram: {
        lines: () => ["Webogram - messaging web application for MTProto", "https://github.com/zhukov/webogram", "Copyright (C) 2014 Igor Zhukov <igor.beatle@gmail.com>", "https://github.com/zhukov/webogram/blob/master/LICENSE"]
      },
      "telegram-react": { lines: () => ["Copyright (c) 2018-present, Evgeny Nadymov", "", "This source code is licensed under the GPL v.3.0 license found in the", "LICENSE file in the root directory of this source tree."] },
      "telegram-wp": {
        asLines: true,
        lines: () => [
          "This is the source code of Telegram for Windows Phone v. 3.x.x.",
          "It is licensed under GNU GPL v. 2 or later.",
          "You should have received a copy of the license in this archive (see LICENSE).",
          "",
          "Copyright Evgeny Nadymov, 2013-present."
        ]
      },
      tdlib: {
        asLines: true,
        lines: (_, year) => [`Copyright Aliaksei Levin (levlam@telegram.org), Arseny Smirnov (arseny30@gmail.com) 2014-${year}`, "", "Distributed under the Boost Software License, Version 1.0. (See accompanying", "file LICENSE_1_0.txt or copy at http://www.boost.org/LICENSE_1_0.txt)"]
      },
      unigram: {
        asLines: true,
        lines: (_, year) => [`Copyright Fela Ameghino & Contributors 2015-${year}`, "", "Distributed under the GNU General Public License v3.0. (See accompanying", "file LICENSE or copy at https://www.gnu.org/licenses/gpl-3.0.txt)"]
      }
    };
  }
});

// src/model/derived-code.ts
function isSameFile({ path, origin: origin2, evidence, containment }) {
  return (evidence === "exact" || evidence === "names") && containment >= 0.5 && lastName(path) === lastName(origin2.path);
}
function lastName(path) {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
var init_derived_code = __esm({
  "src/model/derived-code.ts"() {
    "use strict";
  }
});

// src/mend/notice-patch.ts
function noticePatch(report, sources) {
  const upstreams2 = new Set(findingsOf2(report, "notice-removed").map(({ identity }) => identity.replace("notices of ", "")));
  const lost = report.derivedFiles.filter((file) => file.notice === "removed" && upstreams2.has(file.upstream) && isSameFile(file));
  if (lost.length === 0) return nothing2;
  if (hasFile(sources, new RegExp(`^${patchName}$`))) return left(`${patchName} exists and was left alone.`);
  const patches = lost.map((file) => patchOf(file, sources.contentOf(file.path)));
  const made = patches.filter((patch) => patch !== null);
  const skipped = patches.length - made.length;
  const more2 = skipped === 0 ? [] : [`${skipped} of ${patches.length} files without their notice are not in the patch; look them up in the upstream's repository.`];
  return made.length === 0 ? { files: [], left: more2 } : {
    files: [{ path: patchName, content: made.join(""), because: `Notices for ${made.length} files, to be read and then applied with git apply ${patchName}.` }],
    left: more2
  };
}
function patchOf({ path, upstream, origin: origin2 }, content) {
  const wording = noticeWording[upstream];
  if (wording === void 0 || content === null || content === "" || mustComeFirst.test(content) || awkwardName.test(path)) return null;
  const lineEnd = /^[^\n]*\r\n/.test(content) ? "\r\n" : "\n";
  const context = content.split("\n").slice(0, contextLines);
  if (context.length < contextLines) return null;
  const notice = commented(wording.lines(origin2.version, yearOf(upstream, origin2.version)), numberSign.test(path) ? "#" : wording.asLines === true ? "//" : "/*");
  const added = [...notice, ""].map((line2) => `+${line2}${lineEnd}`);
  return [
    `diff --git a/${path} b/${path}
`,
    `--- a/${path}
`,
    `+++ b/${path}
`,
    `@@ -1,${context.length} +1,${context.length + added.length} @@
`,
    ...added,
    ...context.map((line2) => ` ${line2}
`)
  ].join("");
}
function commented(lines3, mark) {
  if (mark === "/*") return ["/*", ...lines3.map((line2) => ` * ${line2}`.trimEnd()), " */"];
  return [mark, ...lines3.map((line2) => `${mark} ${line2}`.trimEnd()), mark];
}
function yearOf(upstream, version) {
  const known2 = readings2[upstream]?.readings ?? [];
  return (known2.find((reading) => reading.version === version) ?? known2[0])?.date.slice(0, 4) ?? "";
}
var patchName, contextLines, numberSign, mustComeFirst, awkwardName, readings2;
var init_notice_patch = __esm({
  "src/mend/notice-patch.ts"() {
    "use strict";
    init_upstreams_lock();
    init_notice_wording();
    init_derived_code();
    init_part();
    patchName = "telegram-gpl-check-notices.patch";
    contextLines = 3;
    numberSign = /(?:\.(?:py|cmake|sh|rb|ya?ml|toml)|(?:^|\/)cmakelists\.txt)$/i;
    mustComeFirst = /^(?:#!|<\?|\uFEFF|<!)/;
    awkwardName = /["\\\p{Cc}]/u;
    readings2 = upstreams_lock_default.shards;
  }
});

// src/mend/mend.ts
async function mend(report, sources) {
  const parts = [await licenseFile(report, sources), noticeFile(report, sources), noticePatch(report, sources)];
  return { files: parts.flatMap(({ files }) => files), left: parts.flatMap(({ left: left2 }) => left2) };
}
var init_mend = __esm({
  "src/mend/mend.ts"() {
    "use strict";
    init_license_file();
    init_notice_file();
    init_notice_patch();
  }
});

// src/commands/fix.ts
var fix_exports = {};
__export(fix_exports, {
  fix: () => fix
});
async function fix(report, { write: write2, today: today2 }) {
  const { root } = report.subject;
  const mending = await mend(report, createMendingSources(root, today2));
  if (!write2) return { text: mendingText(mending, null), good: true };
  const written = /* @__PURE__ */ new Map();
  for (const file of mending.files) written.set(file.path, await writeNewFile(root, file));
  return { text: mendingText(mending, written), good: [...written.values()].every((trouble) => trouble === null) };
}
var init_fix = __esm({
  "src/commands/fix.ts"() {
    "use strict";
    init_mending();
    init_mend();
    init_mending2();
  }
});

// src/catalog/upstream-sources.ts
function ages(repository2, revisions, more2 = {}) {
  return revisions.map(([revision, version]) => ({ repository: repository2, revision, version, ...more2 }));
}
var nothing3, everything, toolkit, upstreamSources;
var init_upstream_sources = __esm({
  "src/catalog/upstream-sources.ts"() {
    "use strict";
    nothing3 = /$^/;
    everything = /^/;
    toolkit = Object.entries({
      "2026-08": {
        lib_base: "f30ec2f",
        lib_ui: "e3163c7",
        lib_crl: "bc81a8c",
        lib_rpl: "f4eb411",
        lib_lottie: "49d67cf",
        lib_qr: "6fdf604",
        lib_spellcheck: "3a47097",
        lib_storage: "ccdc725",
        lib_tl: "665160f",
        lib_webrtc: "792c7a5",
        lib_webview: "036fb42",
        codegen: "1996c7c"
      },
      "2025-12": { lib_base: "13ce38a", lib_ui: "2d3c80e" },
      "2024-12": {
        lib_base: "70918d7",
        lib_ui: "da44ac8",
        lib_crl: "c1d6b02",
        lib_rpl: "9a3ce43",
        lib_lottie: "1a700e5",
        lib_spellcheck: "f659406",
        lib_tl: "4e5742d",
        lib_webrtc: "169ba6b",
        lib_webview: "46c8bd2",
        codegen: "4155b9a"
      },
      "2023-12": { lib_base: "0d111bd", lib_ui: "88f53cf" },
      "2022-12": {
        lib_base: "117b8a2",
        lib_ui: "3fea35f",
        lib_crl: "53d1322",
        lib_rpl: "fd31f5b",
        lib_lottie: "99d1d94",
        lib_qr: "501f4c3",
        lib_spellcheck: "68e0b6f",
        lib_storage: "8396093",
        lib_tl: "36fb95c",
        lib_webrtc: "94a8d5f",
        lib_webview: "9623bb4",
        codegen: "40d9bc8"
      },
      "2021-12": { lib_base: "161918a", lib_ui: "1f845ea" },
      "2020-12": {
        lib_base: "dc89f34",
        lib_ui: "b5fb343",
        lib_crl: "16150bf",
        lib_rpl: "e1b9639",
        lib_lottie: "fb40f37",
        lib_qr: "92ce41a",
        lib_spellcheck: "1b540b3",
        lib_storage: "cbe5172",
        lib_tl: "8c4a8d7",
        lib_webrtc: "d9e8307",
        codegen: "127968d"
      },
      "2019-12": { lib_base: "41e5e73", lib_ui: "765e525" }
    }).flatMap(([version, libraries]) => Object.entries(libraries).map(([name, revision]) => ({ repository: `desktop-app/${name}`, revision, version, under: `${name}/` })));
    upstreamSources = [
      {
        upstream: "telegram-android",
        readings: [
          ...ages("Nekogram/Nekogram", [
            ["9cbf03332", "12.1.1"],
            ["9dcd88b8c", "11.5.3"],
            ["a746a072d", "10.5.0"],
            ["5a31f93ec", "9.3.2"],
            ["c1c2ebaf4", "8.4.2"],
            ["d0e2266da", "7.3.1"],
            ["cc1dc3574", "5.13.0"],
            ["e222fded6", "4.9.1"],
            ["e9e40cb13", "4.6.0"],
            ["64e8ec3fb", "3.13.1"],
            ["fd000ad7c", "3.3.2"],
            ["e5e31e20e", "2.1.1"],
            ["404b2c1a4", "1.3.3"]
          ])
        ],
        include: everything,
        exclude: /^TMessagesProj\/(?:jni\/(?:libtgvoip|breakpad|giflib|libjpeg|libyuv|aes|lz4|libwebp)\/|jni\/(?:aes_\w+|sqlite3\w*)\.\w+$|src\/main\/java\/jawnae\/)|\/(?:PagerSlidingTabStrip|PZSImageView)\.java$/,
        kin: /\/voip\/tgcalls\//,
        holders: /Nikolai Kudashov|Grishka|Telegram/i
      },
      {
        upstream: "telegram-ios",
        readings: [
          ...ages("weholy/kio", [["cf1442c0", "12.8"]]),
          ...ages("akudryashov/Telegram-IOS-HLSPlayer-contest-", [
            ["85d47573ad", "11.2"],
            ["1f95e664df", "10.5"],
            ["6a15dbb4bb", "9.3"],
            ["322fda56c9", "8.4"],
            ["a706c210de", "7.3"],
            ["b60c8d25a6", "5.13"]
          ])
        ],
        include: everything,
        exclude: /^(?:Swiftgram|LuxGram|WatchApp|Telegram\/WatchApp|build-system|docs|scripts|skills|tool-results|tools|upload|Tests)\/|nameless|Swiftgram|LuxGram|(?:^|\/)SG[A-Z][^/]*(?:\/|\.swift$)|(?:^|\/)Thirdparty\/|UIWebViewSearch|\.py$|(?:^|\/)FM(?:DB|Database|Result)/i,
        kin: /\/tgcalls\/|^submodules\/ton\/|^third-party\/td\//,
        holders: /Telegram|Andrei Salavei|IntroOpenGL|Mikhail Filimonov|Peter Iakovlev|Ali Zoda|Ilya Laktyushin|John Preston|Isaac|Grishka/i
      },
      {
        upstream: "telegram-ios-legacy",
        readings: [
          ...ages("peter-iakovlev/Telegram", [
            ["f41e9695", "5.0"],
            ["90cce8fc", "4.6"],
            ["58ce610e", "3.6"],
            ["18bf78b4", "3.2"],
            ["a4c7fecd", "2.7"]
          ]),
          ...ages("telegram-messenger/Telegram-iOS", [["8b67227", "2013-11"]])
        ],
        include: everything,
        exclude: /[Tt]hird-?[Pp]arty\/|(?:^|\/)FM(?:DB|Database|Result)|AFNetworking|HockeySDK|Stripe/,
        kin: /^thirdparty\/(?:SSignalKit|RMIntro)\/|^submodules\/LegacyComponents\//,
        holders: /Telegram|Peter Iakovlev|Peter on|TGModern|Ilya Laktyushin|Keepcoder/i
      },
      {
        upstream: "telegram-desktop",
        readings: [
          ...ages("telegramdesktop/tdesktop", [
            ["929032d598", "6.1.2"],
            ["4505a2bf2d", "5.9.2"],
            ["686310489b", "4.14"],
            ["bc71a2619a", "4.5"],
            ["3cb89339c8", "3.4.2"],
            ["373635a765", "2.5.3"],
            ["3e8b76dbd8", "1.9.3"],
            ["2eb3041c1f", "1.5.6"],
            ["94cf307ae0", "1.2.7"],
            ["218f991547", "0.10.22"],
            ["77eab809da", "0.9.15"],
            ["a495c247ac", "0.7.4"]
          ])
        ],
        include: everything,
        exclude: nothing3,
        kin: /^Telegram\/(?:codegen|lib_\w+)\/|\/tgcalls\//,
        holders: /John Preston|Telegram|tdesktop|Desktop App Toolkit/i
      },
      {
        upstream: "desktop-app-toolkit",
        readings: toolkit,
        include: everything,
        // The table of keys is libqxt's.
        exclude: /base_global_shortcuts_linux\.cpp$/,
        holders: /John Preston|Telegram|tdesktop|Desktop App Toolkit/i
      },
      {
        upstream: "telegram-macos",
        readings: [
          ...ages("overtake/TelegramSwift", [
            ["a31de126b", "11.14.1"],
            ["978e607a8", "10.15.1"],
            ["3f547ddbf", "10.4"],
            ["be09fe0f3", "9.3"],
            ["666844735", "8.4.1"],
            ["00d643712", "7.3"],
            ["ab8efd8dd", "5.8.1"],
            ["b12c69da9", "4.8"],
            ["fab7c89c1", "3.7.1"],
            ["ef6d08345", "2016-12"]
          ])
        ],
        include: everything,
        exclude: /^core-xprojects\/(?:libvpx|Stripe|dav1d|ffmpeg|libopus|libwebp|openssl|rnnoise|webrtc|OpenH264|sqlcipher|libphonenumber)\/|^thrid-party\/|Pods\/|AppCenter|PLCrashReporter|(?:^|\/)Sparkle|libphonenumber/,
        kin: /\/tgcalls\/|(?:^|\/)td\/|emoji_?suggestions?/i,
        holders: /Telegram|Andrei Salavei|keepcoder|Mikhail Filimonov|Peter Iakovlev|overtake/i
      },
      {
        upstream: "telegram-macos-objc",
        readings: [
          ...ages("overtake/telegram", [
            ["ed51a263", "2017-10"],
            ["3a567af1", "2015-12"],
            ["66a2f4bf", "2014-12"]
          ])
        ],
        include: everything,
        exclude: /(?:^|\/)(?:FMDB|FMDatabase|FMResult|POP|XCDYouTube|FLAnimatedImage|UIImageView\+AFNetworking|AFImageRequest|SPMediaKeyTap|HockeySDK)|^WebCore\//,
        holders: /Telegram|IntroOpenGL|keepcoder|Mikhail Filimonov|Peter Iakovlev|Dmitry Kondratyev/i
      },
      {
        upstream: "telegram-x",
        readings: [
          ...ages("TGX-Android/Telegram-X", [
            ["e7000d737", "0.28.11.1805"],
            ["95845b4e1", "0.28.1.1783"],
            ["d985ea502", "0.26.9.1737"],
            ["23575a11f", "0.25.6.1673"],
            ["c9305ca6a", "1581"],
            ["7f791a860", "1490"]
          ])
        ],
        include: everything,
        exclude: nothing3,
        kin: /\/tgcalls\/|^tdlib\//,
        holders: /tgx-android|Telegram|Vyacheslav Krylov|thunderdog/i
      },
      {
        upstream: "telegram-web-k",
        readings: [
          ...ages("teidesu/tweb", [
            ["27b79e69e", "2.2 (656)"],
            ["3ee0bd692", "2.2 (611)"],
            ["460cfe4ad", "2.2 (526)"],
            ["f8e311415", "2.0.0"],
            ["8bce2cbf7", "1.6.2"],
            ["19653ebcf", "1.0.0"],
            ["57f8d98d7", "2020-12"]
          ])
        ],
        include: everything,
        exclude: /[Pp]olyfill|(?:^|\/)layer\.d\.ts$|^src\/scripts\/(?:in|out)\/|(?:^|\/)emoji(?:_test)?\.js/i,
        holders: /Eduard Kuzmenko|Evgeny Nadymov|Igor Zhukov|tweb|webogram|morethanwords/i
      },
      {
        upstream: "telegram-web-a",
        readings: [
          ...ages("Jokerjs/Jokerjs-telegram-tt-12.0.0", [["e7ea73b", "12.0.0"]]),
          ...ages("ekumenlabs/telegram-tt", [["412f26a6", "1.23.0"], ["5c2925f1", "1.0.0"]]),
          ...ages("spalt08/telegram-t", [["96fb3146", "2020-08"]]),
          ...ages("saticModif/xchat_telegram_h5", [["2c4567a", "10.9.20"]], { copy: true }),
          ...ages("ptp-build/wai-chat", [["4bf2237", "1.60.0"]], { copy: true })
        ],
        include: /^src\//,
        exclude: nothing3,
        holders: /Telegram|Ajaxy|Alexander Zinchuk/i
      },
      {
        upstream: "webogram",
        readings: [
          ...ages("zhukov/webogram", [
            ["92873193", "0.7.0"],
            ["ba01736e", "0.7.0 (2018-12)"],
            ["61401c8a", "0.5.5"],
            ["83b366f9", "0.3.8"]
          ])
        ],
        include: everything,
        exclude: /^(?:app\/vendor|app\/nacl|test)\//,
        holders: /Igor Zhukov|webogram/i
      },
      {
        upstream: "telegram-react",
        readings: [
          ...ages("evgeny-nadymov/telegram-react", [
            ["2f372ab6", "0.0.892"],
            ["3a062973", "0.0.892 (2020-12)"],
            ["f6e44cf9", "0.0.526"],
            ["c81e976c", "0.0.155"]
          ])
        ],
        include: everything,
        exclude: /(?:^|\/)(?:registerServiceWorker|serviceWorker)\.js$/,
        holders: /Evgeny Nadymov/i
      },
      {
        upstream: "telegram-wp",
        readings: [
          ...ages("evgeny-nadymov/telegram-wp", [
            ["fd98ac6", "2019-10"]
          ])
        ],
        include: everything,
        exclude: nothing3,
        holders: /Evgeny Nadymov|Telegram/i
      },
      {
        upstream: "unigram",
        readings: [
          ...ages("UnigramDev/Unigram", [
            ["71ad98560", "11.2.11"],
            ["2c5fe7211", "10.3"],
            ["d29fe825c", "9.4 (2022-12)"],
            ["651ac08ae", "8.4 (2021-12)"],
            ["3a3c7ec25", "7.2 (2020-12)"],
            ["d8f4c4b8c", "2019-12"],
            ["10347beb3", "2018-12"],
            ["006e00c1f", "2017-12"],
            ["433359cfb", "2016-12"]
          ])
        ],
        include: everything,
        exclude: /libyuv|rnnoise|Videolan|libtextclassifier|Telegram\.Native\/(?:Highlight|QR|SVG)|Unigram\.Native\/(?:Opus|libogg|lib)/i,
        holders: /Fela Ameghino|Lorenzo Rossoni|IntroOpenGL|Unigram|Telegram/i
      },
      {
        upstream: "tdlib",
        readings: [
          ...ages("tdlib/td", [
            ["022d60202", "1.8.66"],
            ["ef580cd3d", "1.8.42"],
            ["5ee9c7365", "1.8.10"],
            ["6b66cd871", "1.7.0"],
            ["39e58f3eb", "1.4.0"],
            ["27770ce06", "1.0.0"]
          ])
        ],
        include: everything,
        exclude: /^(?:sqlite|example|benchmark|memprof)\//,
        holders: /Aliaksei Levin|Vkontakte|Vitaly Valtman|Arseny Smirnov|TDLib/i
      },
      {
        upstream: "telegram-bot-api",
        readings: [
          ...ages("tdlib/telegram-bot-api", [
            ["01a3679", "10.0"],
            ["fa6706f", "8.2"],
            ["d091a73", "6.4.1"],
            ["81b2598", "5.0"]
          ])
        ],
        include: everything,
        exclude: nothing3,
        kin: /^td\//,
        holders: /Aliaksei Levin|Arseny Smirnov|Luckydonald/i
      },
      {
        upstream: "mtproxy",
        readings: [
          ...ages("TelegramMessenger/MTProxy", [
            ["dc0c7f3", "2019-10"],
            ["b9950a1", "2018-12"]
          ])
        ],
        include: everything,
        exclude: nothing3,
        holders: /Telegram|Nikolai Durov|Andrey Lopatin|Vkontakte|Aliaksei Levin/i
      },
      {
        upstream: "telegram-cli",
        readings: [
          ...ages("vysheng/tg", [
            ["6547c0b", "1.4.1"],
            ["04105bb", "1.4.1 (2015-12)"],
            ["d74db18", "0.07"],
            ["d947869", "0.01"]
          ])
        ],
        include: everything,
        exclude: /python-types|^(?:tgl|tl-parser)\//,
        kin: /^tgl\//,
        holders: /Vitaly Valtman|Vysheng/i
      },
      {
        upstream: "tgl",
        readings: [
          ...ages("vysheng/tgl", [
            ["ffb04ca", "2.1.0"],
            ["557453a", "2.1.0 (2015-12)"],
            ["2b35bf5", "1.1.1"]
          ])
        ],
        include: everything,
        exclude: nothing3,
        holders: /Vitaly Valtman|Ben Wiederhake|Topology LP/i
      },
      {
        upstream: "tgcalls",
        readings: [
          ...ages("TelegramMessenger/tgcalls", [
            ["d20de8e", "2022-02"],
            ["4885177", "2021-12"],
            ["2fa4dc6", "2020-12"]
          ])
        ],
        include: everything,
        exclude: /third-party|tgcalls\/platform\/(?:darwin\/(?:TGRTC|RTC|h264|objc|sdk)|tdesktop)/,
        holders: /Telegram|Mikhail Filimonov|Peter Iakovlev|John Preston/i
      }
    ];
  }
});

// src/catalog/origin-address.ts
function originAddress(upstream, path, revision) {
  const shards = upstreams_lock_default.shards;
  const reading = revision === "" ? void 0 : shards[upstream]?.readings.find(({ commit }) => commit === revision);
  if (reading === void 0) return null;
  const sources = upstreamSources.find((source) => source.upstream === upstream)?.readings ?? [];
  const under = sources.find((one) => one.repository === reading.repository && revision.startsWith(one.revision))?.under ?? "";
  return { repository: reading.repository, path: path.startsWith(under) ? path.slice(under.length) : path };
}
var init_origin_address = __esm({
  "src/catalog/origin-address.ts"() {
    "use strict";
    init_upstream_sources();
    init_upstreams_lock();
  }
});

// src/host/compared-file.ts
import { readFile as readFile5, realpath as realpath3, stat } from "node:fs/promises";
import { basename, dirname as dirname2, join as join9, relative as relative3, resolve as resolve2 } from "node:path";
async function placeFile(file) {
  try {
    if (!(await stat(file)).isFile()) return { ok: false, because: `${file} is no file` };
    const folder = await realpath3(dirname2(resolve2(file)));
    const top = await git(folder, ["rev-parse", "--show-toplevel"]);
    const root = top.ok ? resolve2(top.value.replace(/\r?\n$/, "")) : folder;
    return { ok: true, value: { root, path: relative3(root, join9(folder, basename(file))).replaceAll("\\", "/") } };
  } catch (error) {
    return { ok: false, because: `${file} ${codeOf(error) === "ENOENT" ? "does not exist" : `cannot be read (${codeOf(error)})`}` };
  }
}
function linesOfFile({ root, path }) {
  const source = createReader(root)({ path, role: "first-party", language: null });
  return "because" in source || source.binary ? [] : lines2(source.text());
}
async function upstreamLines(folder, path, revision) {
  const committed = await git(folder, ["cat-file", "blob", `${revision}:${path}`]);
  if (committed.ok) return { ok: true, value: { lines: lines2(committed.value), from: `commit ${revision.slice(0, 10)} in ${folder}` } };
  try {
    return { ok: true, value: { lines: lines2(await readFile5(join9(folder, path), "utf8")), from: `the work tree in ${folder}, which may be another version: commit ${revision.slice(0, 10)} is not in it` } };
  } catch {
    return { ok: false, because: `${folder} has neither the commit ${revision.slice(0, 10)} nor a file ${path}` };
  }
}
function lines2(text4) {
  const all = text4.split(/\r\n|\r|\n/);
  return all.at(-1) === "" ? all.slice(0, -1) : all;
}
var init_compared_file = __esm({
  "src/host/compared-file.ts"() {
    "use strict";
    init_error_code();
    init_git();
    init_read_source();
  }
});

// src/host/line-diff.ts
import { mkdtemp, rm as rm2, writeFile as writeFile2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join10 } from "node:path";
async function lineDiff(here, there) {
  const folder = await mkdtemp(join10(tmpdir(), "compare-"));
  try {
    await writeFile2(join10(folder, "here"), `${here.join("\n")}
`);
    await writeFile2(join10(folder, "there"), `${there.join("\n")}
`);
    const how = ["--no-index", "--no-ext-diff", "--no-textconv", "--no-color", "--unified=0", "--diff-algorithm=histogram", "--ignore-all-space"];
    const answer = await git(folder, ["diff", ...how, "--", "here", "there"], { goodExits: [1] });
    return answer.ok ? { ok: true, value: blocksOf(answer.value, here.length, there.length) } : answer;
  } finally {
    await rm2(folder, { recursive: true, force: true });
  }
}
function blocksOf(diff, linesHere, linesThere) {
  const blocks = [];
  let [here, there] = [1, 1];
  const alikeUpTo = (nextHere, nextThere) => {
    if (nextHere > here) blocks.push({ alike: true, here: { from: here, to: nextHere - 1 }, there: { from: there, to: nextThere - 1 } });
  };
  for (const [, atHere, countHere, atThere, countThere] of diff.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)) {
    const one = start2(Number(atHere), Number(countHere ?? 1));
    const other = start2(Number(atThere), Number(countThere ?? 1));
    alikeUpTo(one.at, other.at);
    blocks.push({ alike: false, here: one.range, there: other.range });
    here = one.range === null ? one.at : one.range.to + 1;
    there = other.range === null ? other.at : other.range.to + 1;
  }
  alikeUpTo(linesHere + 1, linesThere + 1);
  return blocks;
}
function start2(line2, count2) {
  return count2 === 0 ? { at: line2 + 1, range: null } : { at: line2, range: { from: line2, to: line2 + count2 - 1 } };
}
var init_line_diff = __esm({
  "src/host/line-diff.ts"() {
    "use strict";
    init_git();
  }
});

// src/report/comparison.ts
function comparisonText(comparison, options2) {
  const { beside } = comparison;
  const rows = [...head2(comparison, options2.paint), "", ...beside === null ? ranges(comparison, options2) : sideBySide(comparison, beside, options2)];
  return `${rows.map((row2) => withoutCommands(row2.trimEnd())).join("\n")}
`;
}
function strangerText(file, because) {
  const says = because === null ? "stems from no upstream that is known" : `could not be looked at: ${prose(because)}`;
  return `${withoutCommands(prose(file))}
${withoutCommands(`  ${says}`)}
`;
}
function head2({ file, derived, upstream, url, beside }, paint) {
  const { path, version } = derived.origin;
  const at3 = version === "" ? "" : ` ${version}`;
  const notices = { kept: "kept", changed: "changed", removed: "gone", "upstream-had-none": "none to keep" };
  return [
    paint(visible(file), "bold"),
    `  stems from ${path === "" ? "" : `${visible(path)} of `}${visible(upstream.name)}${visible(at3)}, ${upstream.license}`,
    ...url === null ? [] : [`  ${url}`],
    `  ${likeness({ ...derived, ranges: [] })}; the upstream's notice: ${notices[derived.notice]}`,
    ...beside === null ? [] : [`  beside it: ${prose(beside.from)}`]
  ];
}
function ranges({ lines: lines3, derived }, { paint, width }) {
  if (derived.ranges.length === 0) return ["Which lines those are is not known."];
  return [paint("Its lines that stand in the upstream", "bold"), ...derived.ranges.flatMap((range) => [
    `  ${words(range)}, ${counted(range.to - range.from + 1, "line")}`,
    ...numbered2(lines3, { from: range.from, to: Math.min(range.to, range.from + begun - 1) }).map((row2) => paint(`    ${row2}`.slice(0, width), "dim"))
  ])];
}
function words({ from, to }) {
  return from === to ? `line ${from}` : `lines ${from}-${to}`;
}
function sideBySide({ lines: lines3, derived: { origin: origin2, path } }, beside, { paint, width }) {
  const half = Math.max(30, Math.floor((width - 3) / 2));
  const pair = (left2, sign, right2) => `${fitted(left2, half)} ${sign} ${right2.slice(0, half)}`;
  const rows = beside.blocks.flatMap(({ alike, here, there }) => {
    const left2 = here === null ? [] : numbered2(lines3, here);
    const right2 = there === null ? [] : numbered2(beside.lines, there);
    const both = Array.from({ length: Math.max(left2.length, right2.length) }, (_, index) => {
      const sign = alike ? " " : index >= left2.length ? ">" : index >= right2.length ? "<" : "|";
      return paint(pair(left2[index] ?? "", sign, right2[index] ?? ""), colours2[sign]);
    });
    return alike ? folded(both, here, there) : both;
  });
  return [paint(pair(visible(path), " ", visible(origin2.path)), "bold"), ...rows];
}
function folded(rows, here, there) {
  if (rows.length <= 2 * around2 + 1 || here === null || there === null) return rows;
  const left2 = rows.length - 2 * around2;
  const where3 = `${here.from + around2}-${here.to - around2} here, ${there.from + around2}-${there.to - around2} there`;
  return [...rows.slice(0, around2), `  … ${counted(left2, "line")} alike: ${where3}`, ...rows.slice(-around2)];
}
function numbered2(lines3, { from, to }) {
  return lines3.slice(from - 1, to).map((line2, index) => `${String(from + index).padStart(6)} ${visible(line2.slice(0, 500).replaceAll("	", "  "))}`);
}
function fitted(text4, width) {
  return text4.length > width ? `${text4.slice(0, width - 1)}…` : text4.padEnd(width);
}
var colours2, around2, begun;
var init_comparison = __esm({
  "src/report/comparison.ts"() {
    "use strict";
    init_escape();
    init_origins();
    init_wording();
    colours2 = { " ": "dim", "<": "red", ">": "green", "|": "yellow" };
    around2 = 2;
    begun = 4;
  }
});

// src/commands/compare.ts
var compare_exports = {};
__export(compare_exports, {
  compare: () => compare2
});
async function compare2(file, options2) {
  const placed2 = await placeFile(file);
  if (!placed2.ok) return wrong("compare", file, placed2.because);
  const checked2 = await options2.checkFolder(placed2.value.root);
  if (!checked2.ok) return checked2;
  const { report } = checked2.value;
  const derived = report.derivedFiles.find(({ path }) => path === placed2.value.path);
  if (derived === void 0) return right(strangerText(file, report.scanned.unread.find(({ path }) => path === placed2.value.path)?.because ?? null));
  const lines3 = linesOfFile(placed2.value);
  const beside = options2.upstreamFolder === null ? right(null) : await besideIt(lines3, derived, options2.upstreamFolder);
  if (!beside.ok) return beside;
  const known2 = findUpstream(derived.upstream);
  const upstream = { name: known2?.name ?? derived.upstream, license: known2?.license ?? "NOASSERTION" };
  return right(comparisonText({ file, lines: lines3, derived, upstream, url: addressOf(derived), beside: beside.value }, options2));
}
async function besideIt(lines3, { upstream, origin: origin2 }, folder) {
  const path = originAddress(upstream, origin2.path, origin2.revision)?.path ?? origin2.path;
  const text4 = path === "" ? { ok: false, because: "which file of the upstream it was is not known" } : await upstreamLines(folder, path, origin2.revision);
  if (!text4.ok) return wrong("upstream-dir", folder, `--upstream-dir: ${text4.because}`);
  const blocks = await lineDiff(lines3, text4.value.lines);
  return blocks.ok ? right({ ...text4.value, blocks: blocks.value }) : wrong("upstream-dir", folder, `the two texts cannot be held against each other: ${blocks.because}`);
}
function addressOf({ upstream, origin: origin2 }) {
  const address = originAddress(upstream, origin2.path, origin2.revision);
  return address === null ? null : `https://github.com/${address.repository}/blob/${origin2.revision}/${address.path.split("/").map(encodeURIComponent).join("/")}`;
}
var init_compare = __esm({
  "src/commands/compare.ts"() {
    "use strict";
    init_origin_address();
    init_upstreams();
    init_usage_error();
    init_compared_file();
    init_line_diff();
    init_comparison();
  }
});

// src/report/baseline.ts
var baseline_exports = {};
__export(baseline_exports, {
  baselineText: () => baselineText,
  baselined: () => baselined
});
function baselineText(findings) {
  return `${[...head3, ...baselined(findings).map(row).toSorted(compareText)].join("\n")}
`;
}
function baselined(findings) {
  return findings.filter(({ waived, waivedBy }) => waived === null || waivedBy === "baseline");
}
function row({ rule, place, spread, identity, fingerprint }) {
  return `${rule} ${place === null || spread === true ? `(${prose(identity, 100)})` : visible(place.path)} ${fingerprint}`;
}
var head3;
var init_baseline = __esm({
  "src/report/baseline.ts"() {
    "use strict";
    init_place();
    init_escape();
    head3 = [
      "# Findings that were there when somebody began to use telegram-gpl-check. They do not count; new ones do.",
      "# Written by --write-baseline. After a merge keep the lines of both sides: their order does not matter."
    ];
  }
});

// src/cli.ts
import { join as join11, resolve as resolve3 } from "node:path";
import { fileURLToPath } from "node:url";

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
  for (let row2 = 1; row2 <= a.length; row2++) {
    const line2 = [row2];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row2 - 1] === b[column - 1];
      const swapped = row2 > 1 && column > 1 && a[row2 - 1] === b[column - 2] && a[row2 - 2] === b[column - 1];
      line2.push(Math.min(
        at(last2, column) + 1,
        at(line2, column - 1) + 1,
        at(last2, column - 1) + (same ? 0 : 1),
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
function troubleWith(option, value, label) {
  if (value === "") return `${label} needs a value${option.values ? `: ${listed(option.values)}` : ""}`;
  switch (option.kind) {
    case "choice": {
      const values = option.values ?? [];
      return values.includes(value) ? null : `${label} takes ${listed(values)}, not ${quoted(value)}${suggestion(value, values)}`;
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
function isRevision(text4) {
  return text4.length <= 255 && /^[^-\s:?*[\\\p{Cc}][^\s:?*[\\\p{Cc}]*$/u.test(text4) && !text4.includes("..");
}
function isTagName(text4) {
  return isRevision(text4) && !/[~^]|@\{|\/\/|^\/|\/$|\.$|\.lock(?:\/|$)|(?:^|\/)\./.test(text4) && text4 !== "@";
}
function isRepository(text4) {
  return /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text4);
}
function listed(words2, joint = "or") {
  return words2.length < 2 ? words2.join("") : `${words2.slice(0, -1).join(", ")} ${joint} ${words2.at(-1) ?? ""}`;
}
function quoted(value) {
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}

// src/configure/given.ts
init_usage_error();
function last(given, name) {
  return given.get(name)?.at(-1) ?? null;
}
function flag(given, name) {
  const value = last(given, name);
  return value === null ? null : value.toLowerCase() === "true";
}
function checked(option, value, label) {
  const trouble = troubleWith(option, value, label);
  return trouble === null ? right(value) : wrong(option.name, value, trouble);
}

// src/configure/parse-argv.ts
init_options();
init_usage_error();
var known = new Map(optionsOf("cli").map((option) => [option.name, option]));
function parseArgv(argv) {
  const given = /* @__PURE__ */ new Map();
  let onlyPaths = false;
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? "";
    if (argument === "--" && !onlyPaths) {
      onlyPaths = true;
      continue;
    }
    const reading = onlyPaths || !/^-./.test(argument) ? readPath(argument) : readOption(argument, argv[index + 1]);
    if (!reading.ok) return reading;
    const { name, value, tookNext } = reading.value;
    const before = given.get(name) ?? [];
    if (before.length > 0 && known.get(name)?.many !== true) return repeated(name, value);
    given.set(name, [...before, value]);
    if (tookNext) index++;
  }
  return right(given);
}
function readPath(argument) {
  if (argument === "") return wrong("path", "", "PATH is empty; give the folder to check, or leave it out for the current one");
  return right({ name: "path", value: argument, tookNext: false });
}
function readOption(argument, next) {
  const equals = argument.indexOf("=");
  const spelled = equals < 0 ? argument : argument.slice(0, equals);
  const option = known.get(spelled === "-h" ? "help" : spelled.slice(2));
  if (option === void 0 || !spelled.startsWith("--") && spelled !== "-h") return unknown(spelled);
  if (option.kind === "flag") return readFlag(option, equals < 0 ? null : argument.slice(equals + 1));
  const attached = equals < 0 ? null : argument.slice(equals + 1);
  const value = attached ?? (next?.startsWith("--") === true ? "" : next ?? "");
  const good = checked(option, value, `--${option.name}`);
  return good.ok ? right({ name: option.name, value, tookNext: attached === null }) : good;
}
function readFlag(option, attached) {
  if (attached === null) return right({ name: option.name, value: "true", tookNext: false });
  return wrong(option.name, attached, `--${option.name} takes no value`);
}
function unknown(spelled) {
  const near = suggestion(spelled.replace(/^-+/, ""), [...known.keys()], "--");
  return wrong(null, spelled, `unknown option ${spelled}${near || "; --help lists the options"}`);
}
function repeated(name, value) {
  if (name === "path") return wrong("path", value, `only one PATH is checked in a run; ${quoted(value)} is the second`);
  return wrong(name, value, `--${name} is given twice; give it once`);
}

// src/configure/command.ts
init_usage_error();
init_verbs();
function readCommand(argv, { environment, ruleIds }) {
  const [first = ""] = argv;
  const verb = findVerb(first === "check" ? "" : first) ?? findVerb("check");
  if (verb === void 0) throw new Error("the table of verbs has no check");
  const given = parseArgv(verb.name === "check" ? argv : argv.slice(1));
  if (!given.ok) return given.error.option === "path" && verb.operand !== "PATH" ? wrong(verb.name, given.error.value, `${usage(verb)}, and nothing more`) : given;
  const stranger = [...given.value.keys()].find((name) => name !== "path" && !verb.options.includes(name));
  if (stranger !== void 0) return misplaced(stranger, verb);
  const operand = last(given.value, "path");
  if (flag(given.value, "help") === true || flag(given.value, "version") === true) return right({ verb: verb.name, operand, given: given.value });
  const trouble = operandTrouble(verb, operand, ruleIds) ?? writingTrouble(given.value, environment);
  return trouble ?? right({ verb: verb.name, operand, given: given.value });
}
function misplaced(option, verb) {
  const home = verbs.filter((one) => one.options.includes(option)).map(({ name }) => name === "check" ? "a check" : name);
  return wrong(option, null, `--${option} goes with ${listed(home, "and")}, not with ${verb.name === "check" ? "a check" : verb.name}`);
}
function operandTrouble(verb, operand, ruleIds) {
  if (verb.operand === null) return operand === null ? null : wrong(verb.name, operand, `${verb.name} takes nothing behind it, not ${quoted(operand)}; a folder of that name is ./${verb.name}`);
  if (operand === null) return verb.optional ? null : wrong(verb.name, null, usage(verb));
  const choices = verb.operand === "RULE" ? ruleIds : verb.operand === "SHELL" ? shells : null;
  if (choices === null || choices.includes(operand)) return null;
  const advice = suggestion(operand, choices) || (verb.operand === "RULE" ? "; list-rules names them all" : `; there are ${listed(choices, "and")}`);
  return wrong(verb.name, operand, `there is no ${verb.operand === "RULE" ? "rule" : "completion for"} ${quoted(operand)}${advice}`);
}
function usage({ name, operand }) {
  const examples = { RULE: "license-missing", SHELL: "bash", FILE: "src/main.cpp", PATH: "." };
  return operand === null ? `${name} takes nothing` : `${name} takes one ${operand}: telegram-gpl-check ${name} ${examples[operand]}`;
}
function writingTrouble(given, environment) {
  const write2 = flag(given, "write") === true;
  if (write2 && flag(given, "dry-run") === true) return wrong("write", "true", "--write and --dry-run exclude each other; leave one out");
  if (!write2 || !isContinuousIntegration(environment)) return null;
  return wrong("write", "true", "fix --write does not run in CI, where nobody reads what it writes before it is built; run it on your own machine and commit what you have read");
}
function isContinuousIntegration({ CI, GITHUB_ACTIONS }) {
  return GITHUB_ACTIONS === "true" || CI !== void 0 && !/^(?:|0|false)$/i.test(CI);
}

// src/configure/baseline.ts
init_usage_error();
function parseBaseline({ path, text: text4 }) {
  const fingerprints = /* @__PURE__ */ new Set();
  for (const [index, line2] of text4.replace(/^\ufeff/, "").split(/\r\n|\r|\n/).entries()) {
    if (line2.trim() === "" || line2.startsWith("#")) continue;
    const fingerprint = /^[a-z][a-z-]* .*?([0-9a-f]{32})\s*$/.exec(line2)?.[1];
    if (fingerprint === void 0) return wrong("baseline", path, `${path}:${index + 1}: ${quoted(line2)} is no finding of a baseline${isConflict(line2) ? "; keep the findings of both sides and take the marks out" : ""}`);
    fingerprints.add(fingerprint);
  }
  return right({ path, fingerprints });
}
function isConflict(line2) {
  return /^(?:<{7}|={7}|>{7}|\|{7})/.test(line2);
}

// src/configure/config-file.ts
init_options();

// src/configure/read-yaml.ts
async function readYaml(text4) {
  const yaml = await import("./vendor/yaml.js");
  const lines3 = new yaml.LineCounter();
  const troubles = [];
  try {
    const document = yaml.parseDocument(text4, { lineCounter: lines3, prettyErrors: false, logLevel: "error" });
    for (const { code, message, pos } of document.errors) {
      troubles.push({ offset: pos[0], because: inOurWords[code] ?? firstSentence(message) });
    }
    const broken = document.contents === null || troubles.length > 0;
    const entry = broken ? null : read(document.contents, { yaml, lines: lines3, document, open: /* @__PURE__ */ new Set(), troubles });
    const trouble = troubles[0];
    return trouble === void 0 ? { entry } : { trouble: troubleAt(lines3, trouble) };
  } catch (error) {
    if (error instanceof RangeError) return { trouble: { line: 1, column: 1, because: "it nests too deep" } };
    throw error;
  }
}
var inOurWords = {
  MULTIPLE_DOCS: "it holds more than one document",
  RESOURCE_EXHAUSTION: "it nests too deep"
};
function read(node, reading) {
  const line2 = lineOf(node, reading);
  if (reading.yaml.isAlias(node)) return readAlias(node, reading);
  reading.open.add(node);
  const entry = readOpen(node, line2, reading);
  reading.open.delete(node);
  return entry;
}
function readOpen(node, line2, reading) {
  const { yaml } = reading;
  if (yaml.isSeq(node)) return { kind: "list", line: line2, items: node.items.map((item) => read(item, reading)) };
  if (yaml.isMap(node)) {
    const members = node.items.map((pair) => ({
      key: yaml.isScalar(pair.key) ? String(pair.key.value) : String(pair.key),
      line: lineOf(pair.key, reading),
      entry: pair.value === null ? { kind: "scalar", line: lineOf(pair.key, reading), value: null } : read(pair.value, reading)
    }));
    return { kind: "map", line: line2, members };
  }
  return { kind: "scalar", line: line2, value: yaml.isScalar(node) ? node.value : null };
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
function troubleAt(lines3, { offset, because }) {
  const { line: line2, col } = lines3.linePos(offset);
  return { line: Math.max(line2, 1), column: Math.max(col, 1), because };
}
function firstSentence(message) {
  return (message.split("\n")[0] ?? message).replace(/\.$/, "");
}

// src/configure/read-waiver.ts
init_usage_error();
var keys = ["rule", "path", "fingerprint", "reason", "expires"];
function readWaiver(entry, { file, ruleIds, complain }) {
  if (entry.kind !== "map") return complain(entry.line, "a waiver is a map with a rule and a reason");
  const stranger = entry.members.find(({ key }) => !keys.includes(key));
  if (stranger !== void 0) {
    const near = suggestion(stranger.key, keys) || `; it has ${keys.join(", ")}`;
    return complain(stranger.line, `a waiver has no ${quoted(stranger.key)}${near}`);
  }
  const noText = entry.members.find((member3) => textOf(member3) === null);
  if (noText !== void 0) return complain(noText.line, `${noText.key} of a waiver takes text`);
  const given = new Map(entry.members.map((member3) => [member3.key, textOf(member3) ?? ""]));
  const rule = given.get("rule") ?? "";
  const expires = given.get("expires") ?? null;
  if (rule === "") return complain(entry.line, "a waiver needs a rule");
  if (!ruleIds.includes(rule)) return complain(entry.line, `there is no rule ${quoted(rule)}${suggestion(rule, ruleIds)}`);
  if ((given.get("reason") ?? "").trim() === "") return complain(entry.line, `the waiver of ${rule} needs a reason`);
  if (expires !== null && !isDay(expires)) {
    return complain(entry.line, `the waiver of ${rule} expires on a day written YYYY-MM-DD, not ${quoted(expires)}`);
  }
  const fingerprint = given.get("fingerprint");
  if (fingerprint !== void 0 && !/^[0-9a-f]{32}$/.test(fingerprint)) {
    return complain(entry.line, `the fingerprint of a waiver has 32 hexadecimal digits, as the JSON report gives it, not ${quoted(fingerprint)}`);
  }
  return right({ rule, ...coverage(given), reason: (given.get("reason") ?? "").trim(), expires, statedIn: `${file}:${entry.line}` });
}
function coverage(given) {
  const fingerprint = given.get("fingerprint");
  return { path: given.get("path") ?? null, ...fingerprint === void 0 ? {} : { fingerprint } };
}
function textOf({ entry }) {
  return entry.kind === "scalar" && typeof entry.value === "string" ? entry.value : null;
}
function isDay(text4) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text4)) return false;
  const midnight = `${text4}T00:00:00Z`;
  const day = new Date(midnight);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text4);
}

// src/configure/config-file.ts
init_usage_error();
var emptyConfig = { gate: null, failOn: null, offline: null, exclude: [], testPaths: [], ownUpstreams: [], levels: {}, waivers: [] };
async function parseConfig(file, ruleIds, upstreamIds = []) {
  const yaml = await readYaml(file.text);
  if ("trouble" in yaml) {
    const { line: line2, column, because } = yaml.trouble;
    return wrong("config", file.path, `${file.path}:${line2}:${column} is not valid YAML: ${because}`);
  }
  const trouble = (line2, sentence2) => wrong("config", file.path, `${file.path}:${line2}: ${sentence2}`);
  if (yaml.entry === null || isEmpty(yaml.entry)) return right(emptyConfig);
  if (yaml.entry.kind !== "map") return trouble(yaml.entry.line, 'a config file is a map of settings, such as "gate: release"');
  return readMembers(yaml.entry.members, { file: file.path, ruleIds, upstreamIds, complain: trouble });
}
var settings = new Map(optionsOf("config").map((option) => [option.name, option]));
function readMembers(members, reading) {
  let config = emptyConfig;
  for (const member3 of members) {
    const option = settings.get(member3.key);
    if (option === void 0) {
      const near = suggestion(member3.key, [...settings.keys()]) || `; the settings are ${[...settings.keys()].join(", ")}`;
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
    case "own-upstreams":
      return map(readUpstreams(entry, reading), (ownUpstreams) => ({ ownUpstreams }));
    case "rules":
      return map(readLevels(entry, reading), (levels) => ({ levels }));
    case "waivers":
      return map(readWaivers(entry, reading), (waivers) => ({ waivers }));
    default:
      return readWord(option, entry, reading);
  }
}
function readWord(option, entry, { complain }) {
  if (entry.kind !== "scalar") return complain(entry.line, `${option.name} takes one word, not a ${entry.kind}`);
  const value = String(entry.value);
  const trouble = troubleWith(option, value, option.name);
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
function readUpstreams(entry, { upstreamIds, complain }) {
  const items = entry.kind === "list" ? entry.items : [entry];
  const ids = items.map((item) => ({ line: item.line, id: item.kind === "scalar" ? String(item.value) : `a ${item.kind}` }));
  const wrong2 = ids.find(({ id }) => !upstreamIds.includes(id));
  return wrong2 === void 0 ? right(ids.map(({ id }) => id)) : complain(wrong2.line, `there is no upstream ${quoted(wrong2.id)}${suggestion(wrong2.id, upstreamIds) || "; list-upstreams names them all"}`);
}
function readLevels(entry, { ruleIds, complain }) {
  if (entry.kind !== "map") return complain(entry.line, 'rules takes a map, such as "change-notice-missing: off"');
  const levels = {};
  for (const { key, line: line2, entry: value } of entry.members) {
    if (!ruleIds.includes(key)) return complain(line2, `there is no rule ${quoted(key)}${suggestion(key, ruleIds)}`);
    const text4 = value.kind === "scalar" ? String(value.value) : `a ${value.kind}`;
    const level = levelValues.find((one) => one === text4);
    if (level === void 0) {
      return complain(value.line, `${key} takes error, warning, note or off, not ${quoted(text4)}${suggestion(text4, levelValues)}`);
    }
    levels[key] = level;
  }
  return right(levels);
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
function map(outcome2, change) {
  return outcome2.ok ? right(change(outcome2.value)) : outcome2;
}

// src/configure/configure.ts
init_options();

// src/configure/output-wish.ts
init_options();
init_usage_error();
function pairOutputs(given) {
  const formats2 = given.get("format") ?? [];
  const files = given.get("output") ?? [];
  const wishes = [];
  for (let index = 0; index < Math.max(formats2.length, files.length, 1); index++) {
    const file = files[index] ?? "-";
    const format = asFormat(formats2[index] ?? (file === "-" ? "text" : formatOf(file)));
    if (format === null) {
      return wrong("output", file, `--output ${quoted(file)} has no --format of its own, and its name ends in none of ${endings}`);
    }
    const twice = wishes.some((wish) => (wish.file ?? "-") === file);
    if (twice) return wrong("output", file, clash(file, formats2));
    wishes.push({ format, file: file === "-" ? null : file });
  }
  return right(wishes);
}
var formatByEnding = { json: "json", sarif: "sarif", md: "markdown", markdown: "markdown", txt: "text", html: "html" };
var endings = listed(Object.keys(formatByEnding).map((ending2) => `.${ending2}`));
function formatOf(file) {
  const ending2 = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(formatByEnding, ending2) ? formatByEnding[ending2] ?? null : null;
}
function asFormat(text4) {
  return formatValues.find((format) => format === text4) ?? null;
}
function clash(file, formats2) {
  if (file !== "-") return `two reports go to ${quoted(file)}; give each --output its own file`;
  const reports = formats2.length > 1 ? listed(formats2, "and") : "two reports";
  return `${reports} cannot all go to the standard output; give an --output FILE for each but one`;
}

// src/configure/configure.ts
init_usage_error();
async function configure(given, circumstances) {
  const config = circumstances.config === null ? right(emptyConfig) : await parseConfig(circumstances.config, circumstances.ruleIds, circumstances.upstreamIds);
  if (!config.ok) return config;
  const baseline = circumstances.baseline === null ? right(null) : parseBaseline(circumstances.baseline);
  if (!baseline.ok) return baseline;
  const outputs = pairOutputs(given);
  if (!outputs.ok) return outputs;
  return right({
    request: requestOf(given, { config: config.value, baseline: baseline.value }, circumstances),
    outputs: outputs.value,
    color: flag(given, "no-color") === true ? false : null,
    quiet: flag(given, "quiet") === true
  });
}
function requestOf(given, { config, baseline }, { tool, root, today: today2, event, checkout }) {
  const failOn = last(given, "fail-on") ?? config.failOn;
  return {
    tool,
    root,
    policy: {
      gate: gateOf(given, config, event),
      failOn: failOnValues.find((one) => one === failOn) ?? "error",
      levels: config.levels,
      waivers: config.waivers,
      ...baseline === null ? {} : { baseline },
      ...event.checkoutTrusted ? { heedsComments: true } : {}
    },
    offline: flag(given, "offline") ?? config.offline ?? false,
    base: last(given, "base") ?? event.base,
    exclude: config.exclude,
    testPaths: config.testPaths,
    ownUpstreams: config.ownUpstreams,
    repository: last(given, "repository") ?? checkout.repository ?? (checkout.isForeign ? null : event.repository),
    // GitHub's own word for a tag is its whole ref.
    tag: last(given, "tag")?.replace(/^refs\/tags\//, "") ?? (isOwnCheckout(event, checkout) ? event.tag : null),
    commit: checkout.commit ?? event.commit,
    today: today2
  };
}
function gateOf(given, config, event) {
  const named4 = last(given, "gate") ?? config.gate;
  return gates.find((one) => one === named4) ?? (event.gate === "report" && last(given, "tag") !== null ? "release" : event.gate);
}
function isOwnCheckout(event, { repository: repository2, isForeign }) {
  if (isForeign) return false;
  return repository2 === null || event.repository === null || repository2.toLowerCase() === event.repository.toLowerCase();
}

// src/configure/github-event.ts
function readGithubEvent(environment, payload) {
  const name = environment.GITHUB_EVENT_NAME ?? "";
  const pullRequest = at2(payload, "pull_request");
  const tag = releasedTag(name, environment, payload);
  return {
    gate: gateOf2(name, tag, payload),
    base: commitId(name === "merge_group" ? at2(payload, "merge_group", "base_sha") : at2(pullRequest, "base", "sha")),
    commit: commitId(at2(pullRequest, "head", "sha")) ?? commitId(environment.GITHUB_SHA),
    tag,
    repository: text(environment.GITHUB_REPOSITORY, isRepository),
    pullRequest: numbered(at2(pullRequest, "number")),
    run: numbered(Number(environment.GITHUB_RUN_ID)),
    fork: isFork(pullRequest),
    checkoutTrusted: name !== "pull_request_target" && !followsPullRequest(name, payload)
  };
}
function tokenOf(environment) {
  return [environment.GITHUB_TOKEN, environment.GH_TOKEN].find((token) => token !== void 0 && token.trim() !== "")?.trim() ?? null;
}
function apiUrlOf(environment) {
  const url = environment.GITHUB_API_URL ?? "";
  return /^https?:\/\/[^\s/]+/.test(url) ? url.replace(/\/+$/, "") : "https://api.github.com";
}
function serverUrlOf(environment) {
  const url = environment.GITHUB_SERVER_URL ?? "";
  return URL.canParse(url) && /^https?:/.test(url) ? url.replace(/\/+$/, "") : "https://github.com";
}
var pullRequestEvents = ["pull_request", "pull_request_target", "merge_group"];
function gateOf2(name, tag, payload) {
  if (pullRequestEvents.includes(name)) return "pull-request";
  return tag !== null || name === "release" && !isTakenBack(payload) ? "release" : "report";
}
function releasedTag(name, environment, payload) {
  if (pullRequestEvents.includes(name) || name === "delete" || at2(payload, "deleted") === true) return null;
  if (name === "release" && isTakenBack(payload)) return null;
  const ref = environment.GITHUB_REF_TYPE === "tag" ? text(environment.GITHUB_REF_NAME, isTagName) : null;
  return (name === "release" ? text(at2(payload, "release", "tag_name"), isTagName) : null) ?? ref;
}
function isTakenBack(payload) {
  const action = at2(payload, "action");
  return action === "deleted" || action === "unpublished";
}
function followsPullRequest(name, payload) {
  const event = at2(payload, "workflow_run", "event");
  return name === "workflow_run" && typeof event === "string" && event.startsWith("pull_request");
}
function isFork(pullRequest) {
  if (typeof pullRequest !== "object" || pullRequest === null) return false;
  return at2(pullRequest, "head", "repo", "full_name") !== at2(pullRequest, "base", "repo", "full_name");
}
function numbered(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function commitId(value) {
  return text(value, (one) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(one));
}
function text(value, suits) {
  return typeof value === "string" && suits(value) ? value : null;
}
function at2(value, ...keys2) {
  return keys2.reduce((inner, key) => {
    return typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : void 0;
  }, value);
}

// src/configure/help.ts
init_options();
init_verbs();
var columns = 80;
var program = "telegram-gpl-check";
function helpText(name = "check") {
  const verb = findVerb(name);
  if (verb === void 0) return "";
  return [...usage2(verb), ...wrapped(verb.says, "", ""), "", ...optionsOf("cli").filter((option) => verb.options.includes(option.name)).map(line), ...ending(verb), ""].join("\n");
}
function usage2({ name, operand, optional }) {
  const behind = operand === null ? "" : optional ? ` [${operand}]` : ` ${operand}`;
  if (name !== "check") return [`Usage: ${program} ${name}${behind} [options]`];
  const others = verbs.filter((verb) => verb.name !== "check").map((verb) => verb.operand === null || verb.optional ? verb.name : `${verb.name} ${verb.operand}`);
  return [`Usage: ${program}${behind} [options]`, ...wrapped(`${others.join(" | ")}; each with --help`, `       ${program} `, "         ")];
}
function ending({ name }) {
  return name === "check" ? ["", "Exit codes: 0 pass, 1 fail, 3 inconclusive, 2 wrong usage, 70 a bug of ours."] : [];
}
function line(option) {
  const spelled = `--${option.name}${option.placeholder === void 0 ? "" : ` ${option.placeholder}`}`;
  const defaults = option.default === null || option.kind === "flag" ? "" : ` (${option.default})`;
  return `  ${spelled.padEnd(23)} ${option.says}${defaults}`;
}
function wrapped(text4, first, indent) {
  const lines3 = [];
  let current = first;
  let fresh = true;
  for (const word of text4.split(" ")) {
    if (!fresh && current.length + 1 + word.length > columns) {
      lines3.push(current);
      current = indent;
      fresh = true;
    }
    current += fresh ? word : ` ${word}`;
    fresh = false;
  }
  return [...lines3, current];
}

// src/cli.ts
init_options();
init_usage_error();
init_verbs();

// src/host/event-payload.ts
import { readFile } from "node:fs/promises";
async function readEventPayload(path) {
  if (path === void 0 || path === "") return null;
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return null;
  }
}

// src/host/folder.ts
init_error_code();
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

// src/cli.ts
init_git();

// src/host/excerpts.ts
init_read_source();
var around = 2;
var most = 12;
var longest = 240;
function createExcerpts(root) {
  const read2 = createReader(root);
  let last2 = null;
  const linesOf = (path) => {
    if (last2?.path !== path) last2 = { path, lines: textOf2(path).split(/\r\n|\r|\n/) };
    return last2.lines;
  };
  const textOf2 = (path) => {
    if (path === "" || path.split("/").includes("..")) return "";
    const source = read2({ path, role: "first-party", language: null });
    return "because" in source || source.binary ? "" : source.text();
  };
  return ({ path, line: line2, endLine }) => {
    const lines3 = linesOf(path);
    const from = Math.max(1, line2 - around);
    const to = Math.min(lines3.length, Math.max(line2, endLine) + around, from + most - 1);
    return lines3.slice(from - 1, to).map((text4, index) => ({ line: from + index, text: text4.length > longest ? `${text4.slice(0, longest)}…` : text4 }));
  };
}

// src/host/ports.ts
import { pathToFileURL } from "node:url";
import { join as join4 } from "node:path";

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
function forbidden(status, refusal, { what, needs }) {
  if (status === 429) return `GitHub has had too many requests to answer about ${what} (429); run the check again later`;
  return `GitHub did not let the token ask about ${what} (403: ${oneLine(refusal.message)}); give it the permission ${needs}`;
}
function limitSentence({ status, headers, message }, { withToken }) {
  const seconds = Number(headers["retry-after"]);
  const namesWait = Number.isFinite(seconds) && seconds > 0;
  if (/secondary rate|abuse detection/i.test(message) || status === 429 && namesWait) {
    return `GitHub asks to wait ${namesWait ? `${seconds} seconds` : "a while"} before it answers more; run the check again after that`;
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
  return async (route, parameters, what, needs = "contents: read") => {
    const signal = budget.signal();
    try {
      client ??= loadClient(options2, budget);
      const response = await (await client).request(route, { ...parameters, request: isRead(route) ? { signal } : { signal, retries: 0 } });
      return { ok: true, body: response.data, hasMore: namesNextPage(member(response.headers, "link")) };
    } catch (error) {
      const refusal = refusalOf(error, signal.aborted);
      const question = {
        what,
        needs,
        withToken: options2.token !== null,
        host: hostOf(options2.apiUrl),
        timeBudgetSeconds: options2.timeBudgetSeconds
      };
      return { ok: false, status: refusal.status, blocked: isBlocked(error), because: refusalSentence(refusal, question) };
    }
  };
}
function isRead(route) {
  return route.startsWith("GET ");
}
function createBudget(seconds) {
  let end = null;
  const millisecondsLeft = () => {
    end ??= performance.now() + seconds * 1e3;
    return Math.max(0, end - performance.now());
  };
  return { signal: () => AbortSignal.timeout(Math.ceil(millisecondsLeft())), secondsLeft: () => millisecondsLeft() / 1e3 };
}
async function loadClient({ token, apiUrl, waitUnit = 1e3 }, budget) {
  const [{ GitHub, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
    import("./vendor/actions-github-lib-utils.js"),
    import("./vendor/octokit-plugin-retry.js"),
    import("./vendor/octokit-plugin-throttling.js")
  ]);
  const mayWait = (seconds, _request, _octokit, tries) => {
    return tries < 2 && seconds < budget.secondsLeft();
  };
  const settings3 = {
    baseUrl: apiUrl,
    log: silent,
    // Waits 0.3 and 1.2 seconds: who has no network at all should not wait long to hear so.
    // A limit (403, 429) is the throttle's to wait for.
    retry: { retries: 2, retryAfterBaseValue: 0.3 * waitUnit, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: { retryAfterBaseValue: waitUnit, onRateLimit: mayWait, onSecondaryRateLimit: mayWait }
  };
  const Client = GitHub.plugin(retry, throttling);
  const octokit = new Client(token === null ? settings3 : getOctokitOptions(token, settings3));
  return { request: (route, parameters) => octokit.request(route, parameters) };
}
var silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function nothing() {
}
function refusalOf(error, timedOut) {
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
function namesNextPage(link) {
  return typeof link === "string" && /\brel="?next\b/.test(link);
}
function hostOf(apiUrl) {
  return URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl;
}
function member(value, key) {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
function partsOf(name) {
  const [owner = "", repo = ""] = name.split("/");
  return { owner, repo };
}

// src/host/github-shapes.ts
function readRepository(body) {
  const name = text2(body, "full_name");
  const url = text2(body, "html_url");
  const isPrivate = member2(body, "private");
  if (name === null || url === null || typeof isPrivate !== "boolean") return null;
  const visibility = text2(body, "visibility") === "internal" ? "internal" : isPrivate ? "private" : "public";
  return {
    kind: "repository",
    name,
    visibility,
    archived: member2(body, "archived") === true,
    parent: text2(member2(body, "parent"), "full_name"),
    source: text2(member2(body, "source"), "full_name"),
    ...shownLicense(text2(member2(body, "license"), "spdx_id")),
    url
  };
}
function shownLicense(id) {
  return id === null || id === "NOASSERTION" ? {} : { license: id };
}
function readObject(body) {
  const sha = text2(member2(body, "object"), "sha");
  const type = text2(member2(body, "object"), "type");
  const known2 = ["commit", "tag", "tree", "blob"].find((one) => one === type);
  return known2 === void 0 || sha === null || !/^[0-9a-f]{40,64}$/.test(sha) ? null : { type: known2, sha };
}
function readRoot(body) {
  if (!Array.isArray(body)) return null;
  return body.flatMap((entry) => {
    const name = text2(entry, "name");
    return name === null ? [] : [text2(entry, "type") === "dir" || text2(entry, "type") === "submodule" ? `${name}/` : name];
  });
}
function readTree(body) {
  const tree = member2(body, "tree");
  if (!Array.isArray(tree)) return null;
  const blobs = tree.filter((entry) => text2(entry, "type") === "blob").map((entry) => text2(entry, "path") ?? "");
  return { paths: blobs, complete: member2(body, "truncated") !== true };
}
function readRelease(entry) {
  if (member2(entry, "draft") === true) return "draft";
  const [tag, publishedAt, assets] = [text2(entry, "tag_name"), text2(entry, "published_at"), member2(entry, "assets")];
  if (tag === null || publishedAt === null || !/^\d{4}-\d\d-\d\dT/.test(publishedAt) || !Array.isArray(assets)) return null;
  const names2 = assets.flatMap((asset) => text2(asset, "name") ?? []);
  return { tag, title: text2(entry, "name") ?? "", text: text2(entry, "body") ?? "", publishedOn: publishedAt.slice(0, 10), assets: names2 };
}
function readTag(entry) {
  const [name, commit] = [text2(entry, "name"), text2(member2(entry, "commit"), "sha")];
  return name === null || commit === null ? null : { name, commit };
}
function readContent(body) {
  const [content, encoding] = [member2(body, "content"), member2(body, "encoding")];
  return typeof content === "string" && encoding === "base64" ? Buffer.from(content, "base64").toString("utf8") : null;
}
function readCommit(body) {
  return text2(body, "sha");
}
function understood(value, what) {
  if (value !== null) return { ok: true, value };
  const advice = "check that the API's address is a GitHub server's, and run the check again";
  return { ok: false, because: `GitHub's answer about ${what} could not be read; ${advice}.` };
}
function text2(value, key) {
  const found2 = member2(value, key);
  return typeof found2 === "string" && found2 !== "" ? found2 : null;
}
function member2(value, key) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
}

// src/host/github-objects.ts
async function askCommit(ask2, repository2, name, commit) {
  const what = `the commit ${commit.slice(0, 7)} of ${name}`;
  const reply = await ask2("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { ...partsOf(name), commit_sha: commit }, what);
  if (reply.ok) {
    const read2 = understood(readCommit(reply.body), what);
    return read2.ok ? { ok: true, value: "held" } : read2;
  }
  if (reply.status === 409) return { ok: true, value: "absent" };
  if (reply.status !== 404) return { ok: false, because: reply.because };
  const known2 = await repository2(name);
  return known2.ok ? { ok: true, value: known2.value.visibility === "unseen" ? "unseen" : "absent" } : known2;
}
async function askRoot(ask2, repository2, name, revision) {
  const what = `the files of ${name}${revision === null ? "" : ` at ${revision}`}`;
  const reply = await ask2("GET /repos/{owner}/{repo}/contents/{path}", { ...partsOf(name), path: "", ...revision === null ? {} : { ref: revision } }, what);
  if (reply.ok) return understood(readRoot(reply.body), what);
  if (reply.status !== 404) return { ok: false, because: reply.because };
  const known2 = await repository2(name);
  return known2.ok && known2.value.visibility !== "unseen" ? { ok: true, value: [] } : { ok: false, because: reply.because };
}
async function askFile(ask2, { name, path, revision }) {
  const what = `${path} of ${name} at ${revision}`;
  const reply = await ask2("GET /repos/{owner}/{repo}/contents/{path}", { ...partsOf(name), path, ref: revision }, what);
  if (!reply.ok) return reply.status === 404 ? { ok: true, value: null } : { ok: false, because: reply.because };
  return understood(readContent(reply.body), what);
}

// src/host/github-listing.ts
var perPage = "100";
async function listPages({ ask: ask2, route, parameters, what, mostPages: mostPages2, read: read2 }) {
  const entries = [];
  for (let page = 1; ; page++) {
    const reply = await ask2(route, { ...parameters, per_page: perPage, page: String(page) }, what);
    if (!reply.ok) return { ok: false, because: reply.because };
    const here = understood(Array.isArray(reply.body) ? allOf(reply.body.map(read2)) : null, what);
    if (!here.ok) return here;
    entries.push(...here.value);
    if (!reply.hasMore || page >= mostPages2) return { ok: true, value: { entries, complete: !reply.hasMore } };
  }
}
function allOf(entries) {
  return entries.every((entry) => entry !== null) ? entries : null;
}

// src/host/github-releases.ts
var mostPages = 3;
async function askReleases(ask2, name) {
  const parameters = partsOf(name);
  const releases2 = await listPages({
    ask: ask2,
    route: "GET /repos/{owner}/{repo}/releases",
    parameters,
    what: `the releases of ${name}`,
    mostPages,
    read: readRelease
  });
  if (!releases2.ok) return releases2;
  const published = releases2.value.entries.filter((entry) => entry !== "draft");
  if (published.length === 0) return { ok: true, value: { releases: [], tags: /* @__PURE__ */ new Map(), allTags: false } };
  const tags = await listPages({ ask: ask2, route: "GET /repos/{owner}/{repo}/tags", parameters, what: `the tags of ${name}`, mostPages, read: readTag });
  if (!tags.ok) return tags;
  const commits = new Map(tags.value.entries.map(({ name: tag, commit }) => [tag, commit]));
  return { ok: true, value: { releases: published, tags: commits, allTags: tags.value.complete } };
}

// src/host/github-tagged-tree.ts
async function askTaggedTree(question) {
  const { ask: ask2, name, tag } = question;
  const reply = await ask2("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...partsOf(name), ref: `tags/${tag}` }, `the tag ${tag} of ${name}`);
  if (reply.ok) {
    const target = understood(readObject(reply.body), `the tag ${tag} of ${name}`);
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
function missingTag({ tag, url }) {
  return { ok: true, value: { tag, exists: false, commit: null, paths: [], complete: true, url } };
}
async function listTarget(question, target) {
  const { ask: ask2, name, tag, url } = question;
  const what = `the tag ${tag} of ${name}`;
  let object = target;
  for (let depth = 0; object.type === "tag" && depth < 5; depth++) {
    const reply = await ask2("GET /repos/{owner}/{repo}/git/tags/{tag_sha}", { ...partsOf(name), tag_sha: object.sha }, what);
    if (!reply.ok) return { ok: false, because: reply.because };
    const next = understood(readObject(reply.body), what);
    if (!next.ok) return next;
    object = next.value;
  }
  const listing = object.type === "blob" ? { ok: true, value: oneFile } : await listTree(question, object);
  if (!listing.ok) return listing;
  return { ok: true, value: { tag, exists: true, commit: object.type === "commit" ? object.sha : null, ...listing.value, url } };
}
var oneFile = { paths: [], complete: true };
async function listTree({ ask: ask2, name, tag }, object) {
  const what = `the files of ${name} at the tag ${tag}`;
  const parameters = { ...partsOf(name), tree_sha: object.sha, recursive: "1" };
  const reply = await ask2("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", parameters, what);
  return reply.ok ? understood(readTree(reply.body), what) : { ok: false, because: reply.because };
}

// src/host/github.ts
function createForge(options2) {
  const host = new URL(options2.serverUrl).host;
  if (options2.offline) return { ...silentForge, host };
  const ask2 = once(createGithubClient(options2));
  const web = options2.serverUrl.replace(/\/+$/, "");
  const repository2 = (name) => askRepository(ask2, web, name);
  return {
    host,
    answersMany: options2.token !== null,
    repository: repository2,
    release: (name, tag) => askTaggedTree({ ask: ask2, url: `${web}/${name}/tree/${encodeURIComponent(tag)}`, name, tag, repository: repository2 }),
    releases: (name) => askReleases(ask2, name),
    commit: (name, commit) => askCommit(ask2, repository2, name, commit),
    root: (name, revision) => askRoot(ask2, repository2, name, revision),
    file: (name, path, revision) => askFile(ask2, { name, path, revision })
  };
}
var notAsked = () => Promise.resolve({ ok: false, because: "GitHub was not asked, because the check ran offline; run it without that option." });
var silentForge = { answersMany: false, repository: notAsked, release: notAsked, releases: notAsked, commit: notAsked, root: notAsked, file: notAsked };
function once(ask2) {
  const replies = /* @__PURE__ */ new Map();
  return (route, parameters, what, needs) => {
    const question = JSON.stringify([route, parameters]);
    const reply = replies.get(question) ?? ask2(route, parameters, what, needs);
    replies.set(question, reply);
    return reply;
  };
}
async function askRepository(ask2, web, name) {
  const reply = await ask2("GET /repos/{owner}/{repo}", partsOf(name), `the repository ${name}`);
  if (reply.ok) return understood(readRepository(reply.body), `the repository ${name}`);
  if (!isHidden(reply)) return { ok: false, because: reply.because };
  return { ok: true, value: { kind: "repository", name, visibility: "unseen", archived: false, parent: null, source: null, url: `${web}/${name}` } };
}
function isHidden(reply) {
  return reply.status === 404 || reply.status === 451 || reply.status === 403 && reply.blocked;
}

// src/host/history.ts
init_git();
var patienceMilliseconds = 1e4;
function createHistory(root) {
  return { newestHeld: (lines3) => newestHeld(root, lines3) };
}
async function newestHeld(root, lines3) {
  const [prefix, stored] = await Promise.all([ask(root, ["rev-parse", "--show-prefix"]), datesOf(root, lines3.flat())]);
  if (!prefix.ok) return prefix;
  if (!stored.ok) return stored;
  const dates = await holdingFolder(root, stored.value, prefix.value.replace(/\n$/, ""));
  const held = [];
  for (const line2 of lines3) held.push(await newestAncestor(root, line2.filter((commit) => dates.has(commit)), dates));
  return { ok: true, value: held };
}
function ask(root, args, input = "") {
  return git(root, args, { input, timeoutMilliseconds: patienceMilliseconds });
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
  const questions = commits.map(([commit]) => `${commit}:${prefix.replace(/\/$/, "")}
`);
  const answer = await ask(root, ["cat-file", "--batch-check=%(objecttype)"], questions.join(""));
  const rows = answer.ok ? answer.value.split("\n") : [];
  return new Map(commits.filter((_, index) => rows[index] === "tree"));
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
import { readFile as readFile2 } from "node:fs/promises";
import { join } from "node:path";
function createShards(dist2) {
  const answers = /* @__PURE__ */ new Map();
  return {
    read(upstream) {
      const answer = answers.get(upstream) ?? readShard(join(dist2, "fingerprints", `${upstream}.bin`));
      answers.set(upstream, answer);
      return answer;
    }
  };
}
async function readShard(path) {
  try {
    return { ok: true, value: await readFile2(path) };
  } catch (error) {
    return { ok: false, because: error instanceof Error ? error.message : String(error) };
  }
}

// src/host/sources.ts
import { join as join2 } from "node:path";

// src/host/tree-sitter.ts
function createTreeSitter(locate) {
  let runtime = null;
  const languages = /* @__PURE__ */ new Map();
  return async (grammar, text4) => {
    runtime ??= start(locate);
    const { Parser, Language } = await runtime;
    const language = languages.get(grammar) ?? Language.load(locate(grammar));
    languages.set(grammar, language);
    const loaded = await language;
    const parser = new Parser();
    try {
      const tree = parser.setLanguage(loaded).parse(text4, null, { progressCallback: createBudget2() });
      return tree && { root: new ShownNode(tree.rootNode), hasErrors: tree.rootNode.hasError };
    } finally {
      parser.delete();
    }
  };
}
var longestParse = 2e4;
function createBudget2() {
  let calls = 0;
  const end = performance.now() + longestParse;
  return ({ currentOffset }) => {
    calls += 1;
    return calls > 600 + currentOffset / 1024 * 12 || performance.now() > end;
  };
}
async function start(locate) {
  const runtime = await import("./vendor/web-tree-sitter.js");
  await runtime.Parser.init({ locateFile: () => locate("runtime"), print: () => void 0, printErr: () => void 0 });
  return runtime;
}
var ShownNode = class _ShownNode {
  #node;
  #parent;
  /** Its place among the named children of its parent. */
  #place;
  #children = null;
  constructor(node, parent = null, place = 0) {
    this.#node = node;
    this.#parent = parent;
    this.#place = place;
  }
  get kind() {
    return this.#node.type;
  }
  get line() {
    return this.#node.startPosition.row + 1;
  }
  get endLine() {
    const { row: row2, column } = this.#node.endPosition;
    return row2 + (column === 0 && row2 > this.#node.startPosition.row ? 0 : 1);
  }
  get text() {
    return this.#node.text;
  }
  get fieldName() {
    return this.#parent?.fieldNameForNamedChild(this.#place) ?? null;
  }
  get children() {
    return this.#children ??= this.#node.namedChildren.map((child, place) => new _ShownNode(child, this.#node, place));
  }
  field(name) {
    const child = this.#node.childForFieldName(name);
    return child && new _ShownNode(child);
  }
};

// src/host/typescript.ts
function createTypeScript() {
  let compiler = null;
  let kinds = null;
  return async (path, text4) => {
    compiler ??= import("./vendor/ts-morph.js").then((module) => module.ts);
    const ts = await compiler;
    const file = ts.createSourceFile(path, text4, ts.ScriptTarget.Latest, false, scriptKind(ts, path));
    const { parseDiagnostics } = file;
    return { root: new ShownNode2({ ts, file, kinds: kinds ??= kindNames(ts) }, file), hasErrors: (parseDiagnostics?.length ?? 0) > 0 };
  };
}
function scriptKind(ts, path) {
  const { TS, TSX, JS, JSX } = ts.ScriptKind;
  const kinds = /* @__PURE__ */ new Map([["ts", TS], ["mts", TS], ["cts", TS], ["tsx", TSX], ["jsx", JSX], ["js", JSX], ["mjs", JS], ["cjs", JS]]);
  return kinds.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) ?? TS;
}
var ShownNode2 = class _ShownNode {
  fieldName = null;
  #shown;
  #node;
  #children = null;
  constructor(shown7, node) {
    this.#shown = shown7;
    this.#node = node;
  }
  get kind() {
    return this.#shown.kinds.get(this.#node.kind) ?? String(this.#node.kind);
  }
  get line() {
    return this.#lineOf(this.#node.getStart(this.#shown.file));
  }
  get endLine() {
    return this.#lineOf(this.#node.end);
  }
  get text() {
    const { file } = this.#shown;
    return file.text.slice(this.#node.getStart(file), this.#node.end);
  }
  get children() {
    return this.#children ??= childrenOf(this.#shown, this.#node);
  }
  /** A field of the compiler is a node, a list of nodes, or something else, such as a flag. */
  field(name) {
    const value = this.#node[name];
    if (Array.isArray(value)) return showList(this.#shown, value);
    return typeof value === "object" && value !== null && "kind" in value && "end" in value ? new _ShownNode(this.#shown, value) : null;
  }
  #lineOf(offset) {
    return this.#shown.file.getLineAndCharacterOfPosition(offset).line + 1;
  }
};
function childrenOf(shown7, node) {
  const children = [];
  shown7.ts.forEachChild(node, (child) => {
    children.push(new ShownNode2(shown7, child));
  });
  return children;
}
function showList(shown7, nodes) {
  const children = nodes.map((node) => new ShownNode2(shown7, node));
  const line2 = children[0]?.line ?? 1;
  return { kind: "SyntaxList", text: "", line: line2, endLine: children.at(-1)?.endLine ?? line2, fieldName: null, children, field: () => null };
}
function kindNames(ts) {
  const names2 = /* @__PURE__ */ new Map();
  for (const [name, kind] of Object.entries(ts.SyntaxKind)) {
    if (typeof kind === "number" && !names2.has(kind)) names2.set(kind, name);
  }
  return names2;
}

// src/host/parser.ts
function createParser(locate) {
  const typescript = createTypeScript();
  const treeSitter = createTreeSitter(locate);
  return {
    async parse(grammar, path, text4) {
      const whole = text4.endsWith("\n") ? text4 : `${text4}
`;
      return orNull(() => grammar === "typescript" ? typescript(path, whole) : treeSitter(grammar, whole));
    }
  };
}
async function orNull(parse) {
  try {
    return await parse();
  } catch {
    return null;
  }
}

// src/host/sources.ts
init_read_source();
function createSources(root, dist2) {
  return { read: createReader(root), parser: createParser((grammar) => join2(dist2, "grammars", `${grammar}.wasm`)) };
}

// src/host/surveyor.ts
init_place();
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";

// src/host/engine-flags.ts
import { setFlagsFromString } from "node:v8";
var unoptimisedGrammars = ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];
var inPlace = ["--no-concurrent-recompilation", "--no-parallel-scavenge"];
var fewCollections = "--heap-growing-percent=300";
var maglevAtMost = "--no-turbofan";
var firstWithMaglev = 13;
function setEngineFlags() {
  const flags = [...unoptimisedGrammars, ...inPlace, fewCollections];
  if (Number.parseInt(process.versions.v8, 10) >= firstWithMaglev) flags.push(maglevAtMost);
  for (const flag2 of flags) setFlagsFromString(flag2);
}

// src/host/worker-thread.ts
function threadOf(worker) {
  const waiting = [];
  worker.on("message", (answer) => {
    waiting.shift()?.resolve(answer);
    if (waiting.length === 0) worker.unref();
  });
  worker.once("exit", (code) => {
    for (const { reject } of waiting) reject(new Error(`a worker thread ended with code ${code}`));
  });
  worker.unref();
  const ask2 = (question) => new Promise((resolve4, reject) => {
    worker.ref();
    waiting.push({ resolve: resolve4, reject });
    worker.postMessage(question);
  });
  return {
    openShards: (about) => ask2({ asked: "open-shards", about }),
    know: (about) => ask2({ asked: "know", about }),
    survey: (about) => ask2({ asked: "survey", about }),
    finish: () => ask2({ asked: "finish", about: null }),
    end: () => void worker.terminate()
  };
}

// src/host/surveyor.ts
var filesForWorker = 64;
var batchesLeft = 8;
var batchesAhead = 3;
var filesForMain = 16;
var stackSizeMb = (984 + 192) / 1024;
function createSurveyor(root, dist2, script) {
  setEngineFlags();
  const start3 = { root, dist: dist2 };
  const workers = Array.from({ length: Math.max(1, availableParallelism() - 1) }, () => new Worker(script, { workerData: start3, resourceLimits: { maxYoungGenerationSizeMb: 64, stackSizeMb } }));
  const broken = new Promise((_, reject) => workers.forEach((worker) => worker.once("error", reject)));
  broken.catch(() => void 0);
  const threads = workers.map(threadOf);
  const opener = threads.at(-1);
  return {
    openShards: (languages) => Promise.race([opener?.openShards(languages) ?? Promise.reject(new Error("there is no worker")), broken]),
    async survey(tasks, own, progress) {
      const queues = tasks.map((task) => queueOf(task, (threads.length + 1) * batchesLeft));
      const outcome2 = createOutcome(progress);
      const drainAll = async (thread, index) => {
        for (const queue of ownFirst(queues, index)) await drain(queue, thread, outcome2.add);
      };
      const asMain = async () => {
        await drainAll({ work: inTurn(own), filesAtOnce: filesForMain, ahead: 1 }, 0);
        const finished = Promise.all(threads.map((thread) => thread.finish()));
        finished.catch(() => void 0);
        outcome2.addFinished(await own.finish());
        for (const { task, answered } of queues) if (task.after) await answered.then(() => task.after?.(outcome2.surveys()));
        for (const surveys of await finished) outcome2.addFinished(surveys);
      };
      const workers2 = threads.map((work, index) => drainAll({ work, filesAtOnce: filesForWorker, ahead: batchesAhead }, index + 1));
      await Promise.race([Promise.all([asMain(), ...workers2]), broken]);
      for (const thread of threads) thread.end();
      return outcome2.whole();
    }
  };
}
function inTurn(work) {
  return {
    ...work,
    async survey(batch) {
      await setImmediate();
      return work.survey(batch);
    }
  };
}
function queueOf(task, share) {
  let next = 0;
  let left2 = task.files.length;
  let finish = () => void 0;
  const answered = new Promise((resolve4) => {
    finish = resolve4;
  });
  if (left2 === 0) finish();
  return {
    task,
    take(most2) {
      const count2 = Math.max(1, Math.min(most2, Math.ceil((task.files.length - next) / share)));
      return task.files.slice(next, next += count2);
    },
    done(count2) {
      left2 -= count2;
      if (left2 === 0) finish();
    },
    answered
  };
}
function ownFirst(queues, thread) {
  const own = thread % Math.max(1, queues.length);
  return [...queues.slice(own), ...queues.slice(0, own)];
}
async function drain({ task, take, done }, { work, filesAtOnce, ahead }, add2) {
  const known2 = await task.known;
  if (known2 !== null) await work.know(known2);
  const oneByOne = async () => {
    for (let files = take(filesAtOnce); files.length > 0; files = take(filesAtOnce)) {
      add2(files, await work.survey({ files, detectors: task.detectors }));
      done(files.length);
    }
  };
  await Promise.all(Array.from({ length: ahead }, oneByOne));
}
function createOutcome(progress) {
  const surveys = /* @__PURE__ */ new Map();
  const unread = /* @__PURE__ */ new Map();
  const bytesOf = /* @__PURE__ */ new Map();
  let done = 0;
  const addSurvey = (one) => {
    const before = surveys.get(one.file.path);
    surveys.set(one.file.path, before ? { ...before, surveys: { ...before.surveys, ...one.surveys }, troubles: [...before.troubles, ...one.troubles] } : one);
  };
  const sorted = () => [...surveys.values()].sort((a, b) => compareText(a.file.path, b.file.path));
  return {
    add(files, answer) {
      files.forEach(({ path }, index) => bytesOf.set(path, answer.bytes[index] ?? 0));
      for (const one of answer.unread) unread.set(one.path, one);
      answer.surveys.forEach(addSurvey);
      progress(done += files.length);
    },
    addFinished: (finished) => finished.forEach(addSurvey),
    surveys: sorted,
    whole: () => ({
      surveys: sorted(),
      bytes: [...bytesOf.values()].reduce((sum, bytes2) => sum + bytes2, 0),
      unread: [...unread.values()].sort((a, b) => compareText(a.path, b.path))
    })
  };
}

// src/host/tree.ts
init_place();
import { lstatSync } from "node:fs";
import { join as join3 } from "node:path";

// src/host/blob-id.ts
init_regular_file();
var mostBytes = 128 * 2 ** 20;
async function blobIdOf(root, path) {
  const { createHash } = await import("node:crypto");
  return withRegularFile(root, path, async (file, size) => {
    if (size > mostBytes) return null;
    const bytes2 = await file.readFile();
    return createHash("sha1").update(`blob ${bytes2.length}\0`).update(bytes2).digest("hex");
  });
}

// src/host/file-piece.ts
init_regular_file();
var mostBytes2 = 16 * 2 ** 20;
async function pieceOf(root, path, { from, length }) {
  return withRegularFile(root, path, async (file, size) => {
    const start3 = Math.min(size, from < 0 ? Math.max(0, size + from) : from);
    const bytes2 = new Uint8Array(Math.max(0, Math.min(length, mostBytes2, size - start3)));
    const { bytesRead } = await file.read(bytes2, 0, bytes2.length, start3);
    return { size, bytes: bytes2.subarray(0, bytesRead) };
  });
}

// src/host/tree.ts
init_git();
init_read_source();

// src/host/staged.ts
function readStaged(rows) {
  const files = [];
  const entries = [];
  for (const row2 of rows.split("\0")) {
    const path = row2.slice(row2.indexOf("	") + 1);
    if (row2.startsWith("160000")) entries.push({ path, kind: "submodule", commit: row2.slice(7, row2.indexOf(" ", 7)) });
    else if (row2.startsWith("120000")) entries.push({ path, kind: "link", commit: null });
    else if (row2 !== "") files.push(path);
  }
  return { files, entries };
}

// src/host/tree.ts
function createTree(root) {
  const read2 = createReader(root);
  let asked2 = null;
  const listOnce = () => asked2 ??= listAll(root);
  return {
    async list({ exclude, tests }) {
      const listed6 = await listOnce();
      const excluded = new Set(await matching(root, exclude));
      const kept = { ...listed6, paths: listed6.paths.filter((path) => !excluded.has(path)) };
      return { ...kept, tests: await matching(root, tests) };
    },
    changedSince: (revision) => changedSince(root, revision),
    entries: async () => (await listOnce()).entries,
    read: (path) => Promise.resolve(readText(read2, path)),
    blobId: (path) => blobIdOf(root, path),
    piece: (path, where3) => pieceOf(root, path, where3)
  };
}
async function listAll(root) {
  return await listByGit(root) ?? await listByGlob(root);
}
async function listByGit(root) {
  const others = git(root, ["ls-files", "-z", "--others", "--exclude-standard", "--", "."]);
  const staged = await git(root, ["ls-files", "-z", "--stage", "--", "."]);
  const { files, entries: inIndex } = readStaged(staged.ok ? staged.value : "");
  const tracked = [...new Set(files)].sort(compareText);
  const untracked = await others;
  if (!staged.ok || !untracked.ok) return null;
  const entries = [...inIndex];
  const passedOver = inIndex.map(({ path, kind }) => ({
    path,
    because: kind === "link" ? "a link" : "a submodule: check it in its own repository, or check it out with submodules"
  }));
  const added = [];
  for (const path of untracked.value.split("\0")) {
    if (path === "") continue;
    if (path.endsWith("/")) {
      entries.push({ path: path.slice(0, -1), kind: "repository", commit: null });
      passedOver.push({ path: path.slice(0, -1), because: "a repository of its own, which is no submodule of this one" });
      continue;
    }
    const stats = statsOf(join3(root, path));
    if (stats?.isFile()) added.push(path);
    else if (stats?.isSymbolicLink()) passedOver.push({ path, because: "a link" });
  }
  if (passedOver.length > 0) added.push(...await submoduleFiles(root, passedOver));
  const paths = added.length === 0 ? tracked : [.../* @__PURE__ */ new Set([...tracked, ...added])].sort(compareText);
  return { paths, passedOver: passedOver.sort((a, b) => compareText(a.path, b.path)), entries };
}
async function submoduleFiles(root, passedOver) {
  const files = [];
  for (const { path, because } of [...passedOver]) {
    if (!because.startsWith("a submodule") || !statsOf(join3(root, path, ".git"))) continue;
    const inner = await listByGit(join3(root, path));
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
  const passedOver = links.sort((a, b) => compareText(a.path, b.path));
  return { paths: paths.sort(compareText), passedOver, entries: passedOver.map(({ path }) => ({ path, kind: "link", commit: null })) };
}
async function matching(root, patterns) {
  if (patterns.length === 0) return [];
  const wanted = patterns.flatMap((pattern) => /[*?{[(]/.test(pattern) ? [pattern] : [pattern.replace(/\/+$/, ""), `${pattern.replace(/\/+$/, "")}/**`]);
  const { default: fastGlob } = await import("./vendor/fast-glob.js");
  return (await fastGlob(wanted, { cwd: root, dot: true, followSymbolicLinks: false, suppressErrors: true, ignore: ["**/.git/**"] })).sort(compareText);
}
var mostCharacters = 4 * 2 ** 20;
function readText(read2, path) {
  const source = read2({ path, role: "first-party", language: null });
  return "because" in source || source.binary ? null : source.text().slice(0, mostCharacters);
}
var compare = ["diff", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty", "--name-status", "-z", "--relative", "--no-renames"];
async function changedSince(root, revision) {
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const answer = commit.ok ? await git(root, [...compare, `${commit.value.trim()}...HEAD`, "--"]) : commit;
  if (!answer.ok) return { ok: false, because: `git cannot compare with ${revision} (${answer.because || "no such commit"}); check out the history with fetch-depth: 0` };
  const words2 = answer.value.split("\0").slice(0, -1);
  const paths = words2.filter((_, index) => index % 2 === 1);
  return { ok: true, value: { paths, added: paths.filter((_, index) => words2[index * 2] === "A") } };
}

// src/host/ports.ts
function openFolder(root, dist2) {
  const tree = createTree(root);
  tree.entries().catch(() => void 0);
  const surveyor = createSurveyor(root, dist2, pathToFileURL(join4(dist2, "worker.js")));
  return { tree, history: createHistory(root), sources: createSources(root, dist2), surveyor, shards: { ...createShards(dist2), opened: surveyor.openShards } };
}
var forgeSeconds = 60;
function createPorts(folder, { token, apiUrl, serverUrl, offline, onProgress }) {
  return {
    ...folder,
    forge: createForge({ token, apiUrl, serverUrl, offline, timeBudgetSeconds: forgeSeconds }),
    progress: onProgress,
    seconds: () => performance.now() / 1e3
  };
}

// src/host/progress-line.ts
var quietMilliseconds = 700;
var refreshMilliseconds = 100;
function progressLine(stream) {
  if (!stream?.isTTY) return { show: () => void 0, clear: () => void 0 };
  const begin = performance.now();
  let shown7 = 0;
  return {
    show(stage, done, total) {
      const now = performance.now();
      if (now - begin < quietMilliseconds || now - shown7 < refreshMilliseconds) return;
      shown7 = now;
      stream.write(`\r\x1B[2K${stage} ${done}/${total}`);
    },
    clear() {
      if (shown7 > 0) stream.write("\r\x1B[2K");
    }
  };
}

// src/host/config-file.ts
import { lstat, readFile as readFile3, realpath } from "node:fs/promises";
import { isAbsolute, join as join5, relative, resolve } from "node:path";

// src/host/committed-file.ts
init_git();
async function readCommittedFile(folder, commit, path, mostBytes4) {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return null;
  const listed6 = await git(folder, ["ls-tree", "-z", "--long", commit, "--", path]);
  if (!listed6.ok) return null;
  const [, blob, size] = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t/.exec(listed6.value) ?? [];
  if (blob === void 0 || Number(size) > mostBytes4) return null;
  const content = await git(folder, ["cat-file", "blob", blob]);
  return content.ok ? content.value : null;
}

// src/host/config-file.ts
init_error_code();
var mostBytes3 = 1e6;
async function readConfigFile(search) {
  return search.named === null ? readUsual(search) : readNamed(search.named, search);
}
async function readNamed(named4, search) {
  const path = resolve(named4);
  if (!search.trusted && await isBelow(path, search.root)) {
    const place = relative(search.root, path).replaceAll("\\", "/");
    return (search.base === null ? null : await readOfBase({ ...search, usualPlaces: [place] }, search.base)) ?? refused(named4, search);
  }
  const answer = await readText2(path);
  return answer.ok ? found(named4, answer.value) : { ok: false, because: `the ${search.what} ${named4} ${answer.because}` };
}
async function readUsual(search) {
  const ofBase = search.trusted || search.base === null ? null : await readOfBase(search, search.base);
  if (ofBase !== null) return ofBase;
  for (const place of search.usualPlaces) {
    const answer = await readText2(join5(search.root, place));
    if (!answer.ok && answer.because === missing) continue;
    if (!search.trusted) return refused(place, search);
    return answer.ok ? found(place, answer.value) : { ok: false, because: `the ${search.what} ${place} ${answer.because}` };
  }
  return { ok: true, value: { file: null, notice: null } };
}
async function readOfBase({ root, usualPlaces }, base) {
  for (const place of usualPlaces) {
    const text4 = await readCommittedFile(root, base, place, mostBytes3);
    if (text4 !== null) return found(place, text4);
  }
  return null;
}
function found(path, text4) {
  return { ok: true, value: { file: { path, text: text4 }, notice: null } };
}
function refused(path, { what }) {
  const advice = what === "baseline" ? "" : ", or set what is needed as inputs of the Action";
  const notice = `${path} was not read: under this event the checkout may be a stranger's, who could switch the check off. Check out the history of the base (fetch-depth: 0), whose file counts${advice}.`;
  return { ok: true, value: { file: null, notice } };
}
var missing = "does not exist";
async function readText2(path) {
  try {
    const stats = await lstat(path);
    if (!stats.isFile()) return { ok: false, because: "is not a file" };
    if (stats.size > mostBytes3) return { ok: false, because: "is larger than a megabyte" };
    return { ok: true, value: await readFile3(path, "utf8") };
  } catch (error) {
    const code = codeOf(error);
    return { ok: false, because: code === "ENOENT" || code === "ENOTDIR" ? missing : `cannot be read (${code})` };
  }
}
async function isBelow(path, folder) {
  try {
    const way2 = relative(await realpath(folder), await realpath(path));
    return !way2.startsWith("..") && !isAbsolute(way2);
  } catch {
    return true;
  }
}

// src/host/settings.ts
async function readSettings({ root, trusted, base, ...wanted }) {
  const config = await readConfigFile({ what: "config file", root, trusted, base, ...wanted.config });
  if (!config.ok) return config;
  const baseline = await readConfigFile({ what: "baseline", root, trusted, base, ...wanted.baseline });
  if (!baseline.ok) return baseline;
  const notices = [config.value.notice, baseline.value.notice].filter((notice) => notice !== null);
  return { ok: true, value: { config: config.value.file, baseline: baseline.value.file, notices } };
}

// src/host/tool.ts
import { readFile as readFile4 } from "node:fs/promises";
import { join as join6 } from "node:path";
async function readTool(dist2) {
  const { name, version } = JSON.parse(await readFile4(join6(dist2, "package.json"), "utf8"));
  return { name, version };
}

// src/host/write-report.ts
init_error_code();
import { lstat as lstat2, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
async function writeReport(path, content) {
  const beside = `${path}.part`;
  try {
    const place = await kindOf(path);
    if (place === "link") return { ok: false, because: `${path} cannot be written: it is a link; name the file that it leads to` };
    if (place === "device") await writeFile(path, content);
    else await replace(path, beside, content);
    return { ok: true, value: path };
  } catch (error) {
    await rm(beside, { force: true }).catch(() => null);
    return { ok: false, because: `${path} cannot be written (${codeOf(error)})` };
  }
}
async function replace(path, beside, content) {
  await mkdir(dirname(path), { recursive: true });
  await rm(beside, { force: true });
  await writeFile(beside, content, { flag: "wx" });
  await rename(beside, path);
}
async function kindOf(path) {
  try {
    const stats = await lstat2(path);
    if (stats.isSymbolicLink()) return "link";
    return stats.isFile() || stats.isDirectory() ? "file" : "device";
  } catch {
    return "none";
  }
}

// src/cli.ts
init_project();

// src/model/verdict.ts
function exitCode(verdict) {
  if (!verdict.blocks) return 0;
  return verdict.answer === "fail" ? 1 : 3;
}

// src/cli.ts
init_escape();

// src/report/options.ts
var plainOptions = {
  color: false,
  folder: "",
  server: "https://github.com",
  changedPaths: null,
  changedLines: null,
  reportFile: null,
  runUrl: null,
  excerpt: () => []
};
function repositoryPath(path, options2) {
  return options2.folder === "" ? path : `${options2.folder.replace(/\/+$/, "")}/${path}`;
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
  if (!color) return (text4) => text4;
  return (text4, colour) => `\x1B[${codes[colour][0]}m${text4}\x1B[${codes[colour][1]}m`;
}

// src/report/render.ts
init_project();

// src/report/html.ts
init_escape();

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

// src/report/html-parts.ts
init_escape();

// src/report/links.ts
init_escape();
function repositoryUrl({ subject }, options2) {
  const { repository: repository2 } = subject;
  return repository2 !== null && /^[\w.-]+\/[\w.-]+$/.test(repository2) ? `${options2.server}/${repository2}` : null;
}
function placeUrl(place, report, options2) {
  const repository2 = repositoryUrl(report, options2);
  const { commit } = report.subject;
  if (repository2 === null || commit === null || !/^[0-9a-f]{7,64}$/.test(commit)) return null;
  const lines3 = place.endLine > place.line ? `#L${place.line}-L${place.endLine}` : `#L${place.line}`;
  return `${repository2}/blob/${commit}/${uriPath(repositoryPath(place.path, options2))}${lines3}`;
}

// src/report/html-parts.ts
init_wording();
function said(text4) {
  return htmlText(prose(text4)).replace(/`([^`]+)`/g, "<code>$1</code>");
}
function paragraph(text4) {
  return `<p>${said(text4)}</p>`;
}
function table({ caption, heads, rows }) {
  const kinds = heads.map((head5) => head5.startsWith("#") ? ' class="number"' : "");
  const head4 = heads.map((name, column) => `<th scope="col"${kinds[column] ?? ""}>${said(name.replace(/^#/, ""))}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map((cell, column) => `<td${kinds[column] ?? ""}>${cell}</td>`).join("")}</tr>`).join("\n");
  return `<div class="scroll" role="region" tabindex="0" aria-label="${said(caption)}"><table><caption>${said(caption)}</caption><thead><tr>${head4}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}
function linked(html2, place, report, options2) {
  const url = placeUrl(place, report, options2);
  return url === null ? html2 : `<a href="${htmlText(url)}">${html2}</a>`;
}
function placed(place, report, options2) {
  return linked(`<code>${htmlText(`${place.path}${lines(place)}`)}</code>`, place, report, options2);
}
function excerpt(place, { excerpt: read2 }) {
  const rows = read2(place).map(({ line: line2, text: text4 }) => {
    const code = htmlText(masked(text4).replaceAll("	", "    "));
    const isMeant = line2 >= place.line && line2 <= place.endLine;
    return `<span class="number">${String(line2).padStart(5)}</span> ${isMeant ? `<mark>${code}</mark>` : code}`;
  });
  return rows.length === 0 ? "" : `<pre>${rows.join("\n")}</pre>`;
}

// src/report/html-credentials.ts
init_wording();
var shown = { ways: 50, steps: 30 };
function credentialPart(report, options2) {
  const { credentials } = report;
  if (credentials.length === 0) return "";
  const rows = credentials.map((use) => [String(use.apiId), said(use.credential), use.reach, placed(use.place, report, options2), said(use.because)]);
  const overview = table({ caption: "Each published api_id and how it reaches a build", heads: ["#api_id", "credential", "reach", "place", "because"], rows });
  return `${overview}${credentials.slice(0, shown.ways).map((use) => way(use, report, options2)).join("\n")}`;
}
function way({ credential, reach, trail }, report, options2) {
  if (trail.length === 0) return "";
  const steps = trail.slice(0, shown.steps).map(({ place, says }) => `<li>${placed(place, report, options2)}: ${said(says)}${excerpt(place, options2)}</li>`);
  const left2 = trail.length - shown.steps;
  const more2 = left2 > 0 ? `<p class="soft">and ${thousands(left2)} more steps</p>` : "";
  return `<details open><summary>The way of ${said(credential)}: ${reach}</summary><ol>${steps.join("")}</ol>${more2}</details>`;
}

// src/report/html-findings.ts
init_project();
init_escape();
init_wording();
var shown2 = { findings: 500, related: 30, excerpts: 6 };
function findingsPart(report, options2) {
  const groups = groupsOf(report);
  if (groups.length === 0) return "<p>Nothing is broken.</p>";
  return groups.map((group) => ruleSection(group, report, options2)).join("\n");
}
function ruleSection({ rule, level, findings }, report, options2) {
  const clause = rule.clause.url === "" ? said(rule.clause.text) : `<a href="${htmlText(rule.clause.url)}">${said(rule.clause.text)}</a>`;
  return [
    `<section class="${level}" aria-labelledby="rule-${htmlText(rule.id)}">`,
    `<h3 id="rule-${htmlText(rule.id)}"><span class="level">${level}</span> <a href="${htmlText(ruleUrl(uriPath(rule.id)))}">${said(rule.id)}</a>, ${counted(findings.length, "finding")}</h3>`,
    `<p><strong>${said(sentence(rule.title))}</strong> ${said(sentence(rule.why))} <span class="soft">Stands on ${clause}.</span></p>`,
    `<p><strong>To mend it:</strong> ${said(rule.remedy)}</p>`,
    ...findings.slice(0, shown2.findings).map((finding) => findingBlock(finding, report, options2)),
    findings.length > shown2.findings ? `<p>And ${thousands(findings.length - shown2.findings)} more: the JSON report names them all.</p>` : "",
    "</section>"
  ].join("\n");
}
function findingBlock(finding, report, options2) {
  const { place, related, remedy, message } = finding;
  const where3 = place === null ? "the repository" : placed(place, report, options2);
  const steps = related.slice(0, shown2.related).map((one, index) => `<li>${placed(one.place, report, options2)}: ${said(one.says)}${index < shown2.excerpts ? excerpt(one.place, options2) : ""}</li>`);
  const left2 = related.length - shown2.related;
  return [
    `<div class="finding"><p>${where3}</p><p>${said(message)}</p>`,
    place === null ? "" : excerpt(place, options2),
    remedy === void 0 ? "" : `<p><strong>Here:</strong> ${said(remedy)}</p>`,
    steps.length === 0 ? "" : `<ol>${steps.join("")}</ol>`,
    left2 > 0 ? `<p class="soft">and ${thousands(left2)} more places</p>` : "",
    "</div>"
  ].join("");
}
function waivedPart(report, options2) {
  const waived = waivedOf(report);
  const rows = waived.slice(0, shown2.findings).map((finding) => `<li>${said(finding.rule)} ${finding.place === null ? "of the repository" : placed(finding.place, report, options2)}: ${said(finding.waived ?? "")}</li>`);
  return waived.length === 0 ? "" : `<ul>${rows.join("\n")}</ul>`;
}
function remarkPart(report, options2) {
  const rows = report.remarks.slice(0, shown2.findings).map(({ message, place }) => `<li>${place === null ? "" : `${placed(place, report, options2)}: `}${said(message)}</li>`);
  return rows.length === 0 ? "" : `<ul>${rows.join("\n")}</ul>`;
}

// src/report/html-license.ts
init_escape();
init_wording();
function licensePart(report, options2) {
  const rows = report.license.texts.map(({ place, spdx, exception, similarity }) => [placed(place, report, options2), said(exception === null ? spdx : `${spdx} WITH ${exception}`), percent(similarity)]);
  const texts2 = rows.length === 0 ? "" : table({ caption: "Licence texts found", heads: ["file", "licence", "#likeness"], rows });
  return `${asked(report)}${declared(report)}${outcome(report)}${texts2}`;
}
function asked({ derivation, license }) {
  const upstreams2 = derivation?.upstreams ?? [];
  if (upstreams2.length === 0) return "";
  const rows = upstreams2.map((one) => `<li>${said(one.id)} is under <code>${said(one.license)}</code>, and ${percent(one.share)} of the repository's own lines stem from it.</li>`);
  const widest = license.required === null ? "" : paragraph(`The widest licence that all of them allow for the whole: ${license.required}.`);
  return `<ul>${rows.join("\n")}</ul>${widest}`;
}
function declared({ license }) {
  const shown7 = license.github === void 0 ? "" : ` GitHub shows ${license.github}.`;
  return paragraph(`Declared: ${license.declared ?? "none"}.${shown7}`);
}
function outcome(report) {
  const broken = groupsOf(report).filter(({ rule }) => rule.needs.includes("license") || rule.id.startsWith("license-"));
  const links = broken.map(({ rule, findings }) => `<a href="#rule-${htmlText(rule.id)}">${said(rule.id)}, ${counted(findings.length, "finding")}</a>`);
  if (links.length > 0) return `<p>What is wrong with that: ${links.join("; ")}.</p>`;
  const isOpen = report.unanswered.some(({ question }) => question === "license" || question === "derived-code");
  return isOpen || report.license.required === null ? "" : paragraph("What is declared satisfies what is asked: no rule on licences is broken.");
}

// src/report/html-origin.ts
init_place();

// src/report/code-map.ts
init_place();

// src/report/treemap.ts
function squarified(weights, box2) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scale = box2.width * box2.height / total;
  const boxes = [];
  let rest3 = box2;
  for (let from = 0; from < weights.length; ) {
    const side = Math.min(rest3.width, rest3.height);
    let to = from + 1;
    while (to < weights.length && worstRatio(weights.slice(from, to + 1), side, scale) <= worstRatio(weights.slice(from, to), side, scale)) to++;
    const row2 = weights.slice(from, to).map((weight) => weight * scale);
    boxes.push(...rowIn(rest3, row2));
    rest3 = without(rest3, row2);
    from = to;
  }
  return boxes;
}
function worstRatio(row2, side, scale) {
  const area = row2.reduce((sum, weight) => sum + weight, 0) * scale;
  const most2 = (row2[0] ?? 0) * scale;
  const least = (row2.at(-1) ?? 0) * scale;
  return Math.max(side * side * most2 / (area * area), area * area / (side * side * least));
}
function rowIn({ x, y, width, height }, areas) {
  const area = areas.reduce((sum, one) => sum + one, 0);
  const isColumn = width >= height;
  const thickness = area / (isColumn ? height : width);
  let at3 = isColumn ? y : x;
  return areas.map((one) => {
    const length = one / thickness;
    const box2 = isColumn ? { x, y: at3, width: thickness, height: length } : { x: at3, y, width: length, height: thickness };
    at3 += length;
    return box2;
  });
}
function without({ x, y, width, height }, areas) {
  const area = areas.reduce((sum, one) => sum + one, 0);
  const thickness = area / (width >= height ? height : width);
  if (width >= height) return { x: x + thickness, y, width: Math.max(0, width - thickness), height };
  return { x, y: y + thickness, width, height: Math.max(0, height - thickness) };
}

// src/report/code-map.ts
var leastArea = 160;
function codeMap(derived, own, box2) {
  const root = nodeAt("");
  for (const file of derived) addFile(root, file);
  for (const { folder, lines: lines3 } of own) add(root, [...folder.split("/").filter((part) => part !== ""), "*"], { lines: lines3, derived: 0, upstream: null });
  return root.lines === 0 ? [] : tilesOf(withoutSingleFolders(root), box2);
}
function nodeAt(path) {
  return { path, lines: 0, derived: 0, files: 0, upstreams: /* @__PURE__ */ new Map(), children: /* @__PURE__ */ new Map() };
}
function addFile(root, { path, role, upstream, derivedLines: derivedLines2 }) {
  if (role !== "first-party" && role !== "test") return;
  add(root, path.split("/"), { lines: derivedLines2, derived: derivedLines2, upstream });
}
function add(root, parts, part) {
  let node = root;
  count(node, part);
  for (const name of parts) {
    const child = node.children.get(name) ?? nodeAt(node.path === "" ? name : `${node.path}/${name}`);
    node.children.set(name, child);
    count(child, part);
    node = child;
  }
}
function count(node, { lines: lines3, derived, upstream }) {
  node.lines += lines3;
  node.derived += derived;
  if (upstream === null) return;
  node.files++;
  node.upstreams.set(upstream, (node.upstreams.get(upstream) ?? 0) + derived);
}
function withoutSingleFolders(node) {
  const [only] = node.children.values();
  return only && node.children.size === 1 ? withoutSingleFolders(only) : node;
}
function tilesOf(node, box2) {
  const children = [...node.children.values()].filter(({ lines: lines3 }) => lines3 > 0).sort((a, b) => b.lines - a.lines || compareText(a.path, b.path));
  if (children.length === 0 || box2.width * box2.height < leastArea) return [tileOf(node, box2)];
  const boxes = squarified(children.map(({ lines: lines3 }) => lines3), box2);
  return children.flatMap((child, index) => tilesOf(withoutSingleFolders(child), boxes[index] ?? box2));
}
function tileOf({ path, lines: lines3, derived, files, upstreams: upstreams2 }, box2) {
  const [most2] = [...upstreams2].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return { ...box2, path: path.replace(/(?:^|\/)\*$/, ""), lines: lines3, files, upstream: most2?.[0] ?? null, share: lines3 === 0 ? 0 : derived / lines3 };
}

// src/report/html-origin.ts
init_escape();

// src/report/html-style.ts
var upstreamColours = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#8a7f00", "#7b5ea7"];
var style = `
:root { color-scheme: light dark; --ground: #ffffff; --text: #1b1f24; --soft: #57606a; --line: #d0d7de; --panel: #f6f8fa; --own: #c4ccd4;
  --error: #b3261e; --warning: #8a5a00; --note: #0b5cad; --good: #1a6e37; --link: #0b5cad }
@media screen and (prefers-color-scheme: dark) { :root { --ground: #0f1318; --text: #e6edf3; --soft: #9aa5b1; --line: #30363d; --panel: #171c23; --own: #3a434d;
  --error: #ff8a80; --warning: #f0b24a; --note: #79b8ff; --good: #5fd38a; --link: #79b8ff } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 72rem; padding: 1rem 1.25rem 4rem; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.5rem; margin: .5rem 0 } h2 { font-size: 1.2rem; margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem }
a { color: var(--link) } a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
code, pre { font: .85em/1.45 ui-monospace, monospace; overflow-wrap: anywhere }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem }
.verdict { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: 1rem; border: 1px solid var(--line); border-left: .5rem solid var(--mark); border-radius: .5rem; background: var(--panel) }
.verdict strong { font-size: 1.35rem; color: var(--mark) } .verdict ul { flex-basis: 100%; margin: 0; padding-left: 1.25rem }
.pass { --mark: var(--good) } .fail { --mark: var(--error) } .inconclusive { --mark: var(--warning) }
.error { --mark: var(--error) } .warning { --mark: var(--warning) } .note { --mark: var(--note) }
.level { color: var(--mark); font-weight: 600 }
.soft { color: var(--soft) }
.finding { border: 1px solid var(--line); border-left: .35rem solid var(--mark); border-radius: .4rem; padding: .6rem .9rem; margin: .6rem 0; break-inside: avoid }
.finding p { margin: .25rem 0 } .finding ol, .finding ul { margin: .35rem 0; padding-left: 1.4rem }
pre { margin: .35rem 0; padding: .5rem; background: var(--panel); border-radius: .35rem; overflow-x: auto; white-space: pre-wrap }
pre .number { color: var(--soft); user-select: none } pre mark { background: none; color: inherit; font-weight: 700 }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .92rem } caption { text-align: left; color: var(--soft); padding-bottom: .35rem }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word } td.number, th.number { text-align: right; white-space: nowrap }
.map { width: 100%; height: auto; border-radius: .4rem; display: block } .map rect { stroke: var(--ground); stroke-width: 1 }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0 } .legend span { display: inline-block; width: .9rem; height: .9rem; border-radius: .2rem; margin-right: .4rem; vertical-align: -.1rem }
summary { cursor: pointer; padding: .35rem 0 }
@media print { body { max-width: none; font-size: 10pt } .scroll { overflow: visible } tr, h2, h3 { break-inside: avoid } h2, h3 { break-after: avoid } a { color: inherit; text-decoration: none } .skip { display: none }
  .map, .legend span, .verdict { print-color-adjust: exact } }
`;

// src/report/html-origin.ts
init_origins();
init_wording();
var listed2 = 2e3;
var box = { x: 0, y: 0, width: 1e3, height: 420 };
function originPart(report, options2) {
  const { derivation } = report;
  const forks = report.forkOf.map(({ because }) => `<li>${said(because)}</li>`).join("");
  const history = forks === "" ? "" : `<ul>${forks}</ul>`;
  if (derivation === null) return `${paragraph("This question was not answered.")}${history}`;
  if (derivation.upstreams.length === 0) return `${paragraph("Nothing found that stems from a known Telegram app.")}${history}`;
  const ids = derivation.upstreams.map(({ id }) => id);
  return [
    paragraph(`${percent(derivation.share)} of the repository's own lines stem from Telegram apps.`),
    mapOf(codeMap(report.derivedFiles, derivation.ownFolders, box), ids),
    upstreamTable(derivation.upstreams),
    history,
    ...ids.map((id) => fileTable(id, report, options2))
  ].join("\n");
}
function mapOf(tiles, ids) {
  const shapes = tiles.map((tile) => `<rect x="${shown3(tile.x)}" y="${shown3(tile.y)}" width="${shown3(tile.width)}" height="${shown3(tile.height)}" ${paintOf(tile, ids)}><title>${htmlText(titleOf(tile))}</title></rect>`);
  const keys2 = ids.map((id, index) => `<li><span style="background:${colourOf(index)}"></span>${said(id)}</li>`);
  return [
    `<svg class="map" viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="Map of the repository's own code by upstream; the tables below say the same.">`,
    ...shapes,
    "</svg>",
    `<ul class="legend">${keys2.join("")}<li><span style="background:var(--own)"></span>the repository's own</li></ul>`
  ].join("\n");
}
function paintOf({ upstream, share }, ids) {
  return upstream === null ? 'fill="var(--own)"' : `fill="${colourOf(ids.indexOf(upstream))}" fill-opacity="${shown3(0.35 + share * 0.65)}"`;
}
function colourOf(index) {
  return upstreamColours[index % upstreamColours.length] ?? upstreamColours[0];
}
function titleOf({ path, lines: lines3, files, upstream, share }) {
  const where3 = path === "" ? "the root" : path;
  return upstream === null ? `${where3}: ${counted(lines3, "line")} of its own` : `${where3}: ${counted(lines3, "line")}, ${percent(share)} from ${upstream}, ${counted(files, "file")}`;
}
function shown3(number) {
  return String(Math.round(number * 100) / 100);
}
function upstreamTable(upstreams2) {
  const rows = upstreams2.map((one) => [said(one.id), `<code>${said(one.license)}</code>`, thousands(one.files), percent(one.share)]);
  return table({ caption: "Upstreams, the biggest part first", heads: ["upstream", "licence", "#files", "#share"], rows });
}
function fileTable(id, report, options2) {
  const { largest, rest: rest3, notices } = originsOf(report.derivedFiles, id, listed2);
  if (largest.length === 0) return "";
  const left2 = rest3.reduce((sum, [, count2]) => sum + count2, 0);
  const more2 = left2 === 0 ? "" : paragraph(`And ${counted(left2, "file")} more: the JSON report names them all.`);
  const rows = largest.map((file) => [yours(file, report, options2), theirs(file), htmlText(likeness(file))]);
  const told = notices === "" ? "" : paragraph(`Notices of the upstream's files: ${notices}.`);
  const files = table({ caption: `Files that stem from ${id}, the largest parts first`, heads: ["your file", "stems from", "likeness"], rows });
  return `<details><summary>${counted(largest.length + left2, "file")} from ${said(id)}</summary>${told}${files}${more2}</details>`;
}
function yours({ path, ranges: ranges2 }, report, options2) {
  const [first] = ranges2;
  return linked(`<code>${htmlText(path)}</code>`, placeAt(path, first?.from ?? 1, first?.to ?? 1), report, options2);
}
function theirs({ upstream, origin: { path, version } }) {
  return `<code>${htmlText(path === "" ? upstream : path)}</code>${version === "" ? "" : ` @ ${htmlText(version)}`}`;
}

// src/report/html.ts
init_wording();
function html(report, options2) {
  const parts = [
    ["next", "What to do next", nextPart(report)],
    ["findings", "Findings", findingsPart(report, options2)],
    ["open", "Not answered", openPart(report)],
    ["origin", "Where the code comes from", originPart(report, options2)],
    ["license", "Licence", licensePart(report, options2)],
    ["credentials", "Published credentials", credentialPart(report, options2)],
    ["waived", "Waived", waivedPart(report, options2)],
    ["remarks", "Waivers to look at", remarkPart(report, options2)],
    ["unread", "Not fully looked into", unreadPart(report)]
  ];
  const present = parts.filter(([, , content]) => content !== "");
  return `${[
    "<!doctype html>",
    '<html lang="en">',
    head(report),
    "<body>",
    '<a class="skip" href="#findings">To the findings</a>',
    banner(report),
    "<main>",
    ...present.map(([id, heading, content]) => `<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>`),
    "</main>",
    `<footer class="soft">${said(`${report.tool.name} ${report.tool.version}`)}: ${counted(report.scanned.files, "file")}, ${bytes(report.scanned.bytes)}, ${report.scanned.seconds.toFixed(1)} s. Similarity is evidence, not a legal finding.</footer>`,
    "</body>",
    "</html>"
  ].join("\n")}
`;
}
function head({ subject, verdict }) {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return [
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer">`,
    `<title>GPL check: ${verdict.answer}, ${said(subject.repository ?? subject.root)}</title><style>${style}</style></head>`
  ].join("\n");
}
function banner({ subject, verdict }) {
  const commit = subject.commit === null ? "" : ` at <code>${htmlText(subject.commit.slice(0, 12))}</code>`;
  const gate = verdict.blocks ? `The ${verdict.gate} gate stops here.` : `The ${verdict.gate} gate is open.`;
  return [
    `<header><h1>GPL check of ${said(subject.repository ?? subject.root)}${commit}</h1>`,
    `<div class="verdict ${verdict.answer}"><strong>${verdict.answer}</strong> <span>${gate}</span><ul>${verdict.reasons.map((reason) => `<li>${said(reason)}</li>`).join("")}</ul></div></header>`
  ].join("\n");
}
function nextPart(report) {
  const steps = groupsOf(report).map(({ rule, findings }) => `<li>${said(rule.remedy)} <a href="#rule-${htmlText(rule.id)}">${said(rule.id)}, ${counted(findings.length, "finding")}</a></li>`);
  const open3 = report.unanswered.length === 0 ? [] : ['<li>Let the <a href="#open">open questions</a> be answered: what nobody checked is never a pass.</li>'];
  return steps.length + open3.length === 0 ? "" : `<ol>${[...steps, ...open3].join("\n")}</ol>`;
}
function openPart({ unanswered }) {
  return unanswered.length === 0 ? "" : `<ul>${unanswered.map(({ question, because }) => `<li><code>${question}</code>: ${said(because)}</li>`).join("\n")}</ul>`;
}
function unreadPart({ scanned }) {
  const rows = scanned.unread.slice(0, 500).map(({ path, because }) => [`<code>${htmlText(path)}</code>`, said(because)]);
  return rows.length === 0 ? "" : table({ caption: `${counted(scanned.unread.length, "file")} not fully looked into`, heads: ["file", "because"], rows });
}

// src/report/json.ts
init_place();
init_escape();
init_origins();
function json(report) {
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
    findings: findingsOf(report),
    unanswered: report.unanswered.map(({ question, because }) => ({ question, because: masked(because) })),
    remarks: report.remarks.map(({ message, place }) => ({ message: masked(message), path: place?.path ?? null, line: place?.line ?? null }))
  };
}
function scannedOf({ scanned }) {
  const unread = scanned.unread.map(({ path, because }) => ({ path, because: masked(because) }));
  return { files: scanned.files, bytes: scanned.bytes, seconds: scanned.seconds, unread: unread.toSorted((a, b) => compareText(a.path, b.path)) };
}
function derivedOf({ derivation, derivedFiles, forkOf }) {
  const upstreams2 = (derivation?.upstreams ?? []).map(({ id, license, files, share }) => ({ id, license, files, share, notices: noticesOf(derivedFiles, id) }));
  const forks = forkOf.map(({ upstream, because, commit }) => ({ upstream, because: masked(because), commit }));
  return {
    extent: derivation?.extent ?? null,
    share: derivation?.share ?? null,
    forkOf: forks.toSorted((a, b) => compareText(a.upstream, b.upstream) || compareText(a.because, b.because)),
    upstreams: upstreams2.toSorted((a, b) => b.share - a.share || compareText(a.id, b.id)),
    files: derivedFiles.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.upstream, b.upstream)).map(fileOf)
  };
}
function noticesOf(files, upstream) {
  const counts = noticeCounts(files.filter((file) => file.upstream === upstream));
  return { kept: counts.kept, changed: counts.changed, removed: counts.removed, upstreamHadNone: counts["upstream-had-none"] };
}
function fileOf({ path, upstream, origin: origin2, containment, lines: lines3, derivedLines: derivedLines2, ranges: ranges2, evidence, texts: texts2, notice }) {
  const stemsFrom = { path: origin2.path, revision: origin2.revision, version: origin2.version };
  const runs = ranges2.map(({ from, to }) => ({ from, to }));
  return { path, upstream, origin: stemsFrom, containment, lines: lines3, derivedLines: derivedLines2, ranges: runs, evidence, texts: texts2, notice };
}
function licenseOf({ license }) {
  const texts2 = license.texts.map(({ place, spdx, exception, similarity }) => ({ path: place.path, spdx, exception, similarity }));
  return { declared: license.declared, texts: texts2.toSorted((a, b) => compareText(a.path, b.path)), required: license.required, ...license.github === void 0 ? {} : { github: masked(license.github) } };
}
function credentialsOf({ credentials }) {
  return credentials.toSorted((a, b) => comparePlaces(a.place, b.place) || compareText(a.credential, b.credential)).map(({ place, credential, apiId, reach, because, trail }) => ({
    path: place.path,
    line: place.line,
    credential,
    apiId,
    reach,
    because: masked(because),
    trail: trail.map((step) => ({ path: step.place.path, line: step.place.line, says: masked(step.says) }))
  }));
}
function findingsOf(report) {
  const cardOf = cardsOf(report);
  return report.findings.map((finding) => findingOf(finding, cardOf(finding.rule)));
}
function findingOf(finding, { clause, remedy }) {
  return {
    rule: finding.rule,
    level: finding.level,
    message: masked(finding.message),
    path: finding.place?.path ?? null,
    line: finding.place?.line ?? null,
    endLine: finding.place?.endLine ?? null,
    related: finding.related.map(({ place, says }) => ({ path: place.path, line: place.line, endLine: place.endLine, says: masked(says) })),
    clause: { text: clause.text, url: clause.url },
    remedy: masked(finding.remedy ?? remedy),
    fingerprint: finding.fingerprint,
    waived: finding.waived !== null,
    waivedBecause: finding.waived === null ? null : masked(finding.waived),
    waivedBy: finding.waivedBy ?? null
  };
}

// src/report/markdown-findings.ts
init_project();
init_escape();
init_wording();
var shown4 = { findings: 200, related: 10 };
function findingSections(report, options2) {
  const link = linker(report, options2);
  return groupsOf(report).flatMap((group) => ruleSection2(group, link));
}
function waivedSection(report, options2) {
  const waived = waivedOf(report);
  if (waived.length === 0) return [];
  const link = linker(report, options2);
  const rows = waived.slice(0, shown4.findings).map((finding) => `- ${markdownCode(finding.rule)} ${where(finding.place, link)}: ${markdownText(finding.waived ?? "")}`);
  return [`### ${counted(waived.length, "finding")} waived`, ...rows, ...rest(waived.length)];
}
function remarkSection(report, options2) {
  const { remarks } = report;
  if (remarks.length === 0) return [];
  const link = linker(report, options2);
  const rows = remarks.slice(0, shown4.findings).map(({ message, place }) => `- ${place === null ? "" : `${link(place)}: `}${markdownText(message)}`);
  return ["### Waivers to look at", ...rows, ...rest(remarks.length)];
}
function ruleSection2({ rule, level, findings }, link) {
  const clause = rule.clause.url === "" ? prose(rule.clause.text) : `[${prose(rule.clause.text)}](${rule.clause.url})`;
  return [
    `### ${level}: [${prose(rule.id)}](${ruleUrl(uriPath(rule.id))}), ${counted(findings.length, "finding")}`,
    `**${sentence(rule.title)}** ${sentence(rule.why)} Stands on ${clause}.`,
    ...findings.slice(0, shown4.findings).map((finding) => findingRow(finding, link)),
    ...rest(findings.length)
  ];
}
function findingRow(finding, link) {
  const remedy = finding.remedy === void 0 ? "" : ` **To mend it:** ${markdownText(finding.remedy)}`;
  const related = finding.related.slice(0, shown4.related).map(({ place, says }) => `  - ${where(place, link)}: ${markdownText(says)}`);
  const left2 = finding.related.length - shown4.related;
  const more2 = left2 > 0 ? [`  - and ${thousands(left2)} more`] : [];
  return [`- ${where(finding.place, link)}: ${markdownText(finding.message)}${remedy}`, ...related, ...more2].join("\n");
}
function where(place, link) {
  return place === null ? "the repository" : link(place);
}
function linker(report, options2) {
  return (place) => {
    const name = markdownCode(`${place.path}${lines(place)}`);
    const url = placeUrl(place, report, options2);
    return url === null ? name : `[${name}](${url})`;
  };
}
function rest(count2) {
  return count2 > shown4.findings ? [`- and ${thousands(count2 - shown4.findings)} more`] : [];
}

// src/report/markdown-fit.ts
init_escape();
function fit(blocks, limit, options2) {
  const note = cutNote(options2);
  const encoder = new TextEncoder();
  let room = limit - encoder.encode(note).length - 3;
  const kept = [];
  for (const block of blocks.map(safeBlock)) {
    room -= encoder.encode(block).length + 2;
    if (room < 0) return `${[...kept, note].join("\n\n")}
`;
    kept.push(block);
  }
  return `${kept.join("\n\n")}
`;
}
function cutNote({ reportFile, runUrl }) {
  const whole = reportFile === null ? "The JSON and SARIF reports hold everything." : `The report file ${markdownCode(reportFile)} (the output report-file of the step) holds everything.`;
  return `> **Cut here:** there is no room for more. ${whole}${runUrl === null ? "" : ` [The run](${runUrl})`}`;
}
function safeBlock(block) {
  return block.split("\n").map(withoutCommands).join("\n");
}

// src/report/markdown-origin.ts
init_place();
init_escape();

// src/report/origin-chart.ts
init_escape();
init_folders();
init_wording();
var shown5 = { upstreams: 6, folders: 5, label: 60 };
function originChart({ derivation, derivedFiles }) {
  const upstreams2 = (derivation?.upstreams ?? []).slice(0, shown5.upstreams);
  const rows = upstreams2.flatMap(({ id, license, share }, index) => upstreamRows(`u${index}`, `${id}, ${license}, ${percent(share)}`, derivedFiles.filter(({ upstream }) => upstream === id)));
  return rows.length === 0 ? [] : [["```mermaid", "flowchart LR", ...rows, "```"].join("\n")];
}
function upstreamRows(node, label, files) {
  const folders = foldersOf(files.map(({ path }) => path), shown5.folders);
  const arrows = folders.map(([folder, count2], index) => `  ${node} --> ${node}f${index}["${mermaidText(`${folder}, ${counted(count2, "file")}`)}"]`);
  return arrows.length === 0 ? [] : [`  ${node}["${mermaidText(label)}"]`, ...arrows];
}
function mermaidText(text4) {
  const points = Array.from(visible(text4));
  const short = points.length <= shown5.label ? points : ["…", ...points.slice(1 - shown5.label)];
  return short.join("").replace(/(?![\p{L}\p{N} ,/_]|[-.](?=[\p{L}\p{N}]))./gu, (point) => `#${point.codePointAt(0) ?? 32};`);
}

// src/report/markdown-origin.ts
init_origins();
init_wording();
var named = { upstreams: 6, files: 20, folders: 6 };
var listed3 = 50;
function originSection(report, options2) {
  const upstreams2 = (report.derivation?.upstreams ?? []).slice(0, named.upstreams);
  return [...originSummary(report), ...originChart(report), ...upstreams2.flatMap(({ id }) => fileTable2(id, report, options2))];
}
function originSummary(report) {
  const { derivation } = report;
  const heading = "### Where the code comes from";
  const forks = report.forkOf.slice(0, listed3).map(({ because }) => `- ${markdownText(because)}`);
  const history = forks.length === 0 ? [] : [forks.join("\n")];
  if (derivation === null) return [heading, ...history, licensed(report)];
  if (derivation.upstreams.length === 0) return [heading, "Nothing found that stems from a known Telegram app.", ...history, licensed(report)];
  const share = `${percent(derivation.share)} of the repository's own lines stem from Telegram apps.`;
  return [heading, share, upstreamTable2(derivation.upstreams), ...history, licensed(report)];
}
function licensed({ license }) {
  const declared2 = license.declared === null ? "none" : markdownCode(license.declared);
  const required = license.required === null ? "" : ` Asked for by what it stems from: ${markdownCode(license.required)}.`;
  const shown7 = license.github === void 0 ? "" : ` GitHub shows ${markdownCode(license.github)}.`;
  return `Declared licence: ${declared2}.${required}${shown7}`;
}
function upstreamTable2(upstreams2) {
  const rows = upstreams2.slice(0, listed3).map((one) => `| ${markdownCell(markdownText(one.id))} | ${markdownCell(markdownCode(one.license))} | ${thousands(one.files)} | ${percent(one.share)} |`);
  return ["| upstream | licence | files | share |", "| --- | --- | ---: | ---: |", ...rows].join("\n");
}
function fileTable2(id, report, options2) {
  const origins = originsOf(report.derivedFiles, id, named.files);
  if (origins.largest.length === 0) return [];
  const rows = origins.largest.map((file) => {
    const theirs2 = [file.origin.path || id, file.origin.version].filter((part) => part !== "").map(markdownCode).join(" @ ");
    return `| ${markdownCell(yours2(file, report, options2))} | ${markdownCell(theirs2)} | ${likeness(file)} |`;
  });
  const table2 = ["| your file | stems from | likeness |", "| --- | --- | --- |", ...rows].join("\n");
  const notices = origins.notices === "" ? [] : [`Notices of the upstream's files: ${origins.notices}.`];
  const blocks = [`<details><summary>Files from ${markdownText(id)}</summary>`, table2, ...restOf(origins), ...notices, "</details>"];
  return [blocks.join("\n\n")];
}
function yours2({ path, ranges: ranges2 }, report, options2) {
  const [first] = ranges2;
  const url = placeUrl(placeAt(path, first?.from ?? 1, first?.to ?? 1), report, options2);
  return url === null ? markdownCode(path) : `[${markdownCode(path)}](${url})`;
}
function restOf({ rest: rest3 }) {
  if (rest3.length === 0) return [];
  const files = rest3.reduce((sum, [, count2]) => sum + count2, 0);
  const folders = rest3.slice(0, named.folders).map(([folder, count2]) => `${markdownCode(folder)} (${thousands(count2)})`);
  return [`And ${counted(files, "file")} more: ${folders.join(", ")}${rest3.length > named.folders ? ", …" : ""}`];
}

// src/report/markdown-sections.ts
init_escape();
init_wording();
var listed4 = 50;
var signs = { pass: "✅", fail: "❌", inconclusive: "⚠️" };
function verdictSection(verdict) {
  const gate = verdict.blocks ? `The ${verdict.gate} gate **stops here**.` : `The ${verdict.gate} gate is open.`;
  const reasons2 = verdict.reasons.slice(0, listed4).map((reason) => `- ${markdownText(reason)}`).join("\n");
  return [`## ${signs[verdict.answer]} GPL check: ${verdict.answer}`, gate, reasons2];
}
function nextSteps(report) {
  const broken = groupsOf(report).map(({ rule, findings }) => `${prose(rule.remedy)} (${markdownCode(rule.id)}, ${counted(findings.length, "finding")})`);
  const questions = [...new Set(report.unanswered.map(({ question }) => markdownCode(question)))];
  const open3 = questions.length === 0 ? [] : [`Let these questions be answered, as said below: ${questions.join(", ")}`];
  const steps = [...broken, ...open3].map((step, index) => `${index + 1}. ${step}`);
  return steps.length === 0 ? [] : ["### What to do next", steps.join("\n")];
}
function unansweredSection({ unanswered }) {
  if (unanswered.length === 0) return [];
  const rows = unanswered.slice(0, listed4).map(({ question, because }) => `- ${markdownCode(question)}: ${markdownText(because)}`);
  return ["### Unanswered", [...rows, ...more(unanswered.length)].join("\n")];
}
function unreadSection({ scanned }) {
  if (scanned.unread.length === 0) return [];
  const rows = scanned.unread.slice(0, listed4).map(({ path, because }) => `- ${markdownCode(path)}: ${markdownText(because)}`);
  return [`### ${counted(scanned.unread.length, "file")} not fully looked into`, [...rows, ...more(scanned.unread.length)].join("\n")];
}
function footer({ tool, scanned }) {
  return `<sub>${tool.name} ${tool.version}: ${counted(scanned.files, "file")}, ${bytes(scanned.bytes)}, ${scanned.seconds.toFixed(1)} s</sub>`;
}
function more(count2) {
  return count2 > listed4 ? [`- and ${thousands(count2 - listed4)} more`] : [];
}

// src/report/markdown.ts
var summaryBytes = 1e6;
function markdown(report, options2, limit = summaryBytes) {
  const blocks = [
    ...verdictSection(report.verdict),
    ...originSection(report, options2),
    ...nextSteps(report),
    ...unansweredSection(report),
    ...findingSections(report, options2),
    ...waivedSection(report, options2),
    ...remarkSection(report, options2),
    ...unreadSection(report),
    footer(report)
  ];
  return fit(blocks, limit, options2);
}

// src/report/sarif.ts
init_project();
init_escape();

// src/report/sarif-result.ts
init_place();
init_escape();
var mostLocations = 100;
function sarifResult({ finding, ruleIndex, report, options: options2 }) {
  const related = finding.related.flatMap((one) => derivedLines(one, report)).slice(0, mostLocations);
  const flow = codeFlow(finding, report, options2);
  const remedy = finding.remedy === void 0 ? "" : ` ${finding.remedy}`;
  return {
    ruleId: finding.rule,
    ...ruleIndex < 0 ? {} : { ruleIndex },
    level: finding.level,
    message: sarifMessage(`${finding.message}${remedy}`),
    locations: [location(finding.place ?? standIn(finding, report), options2)],
    ...related.length === 0 ? {} : {
      relatedLocations: related.map(({ place, says }, id) => ({ id, ...location(place, options2), message: sarifMessage(says) }))
    },
    partialFingerprints: { "telegramGplCheck/v1": finding.fingerprint },
    ...flow === null ? {} : { codeFlows: [flow] },
    ...finding.waived === null ? {} : { suppressions: [{ kind: finding.waivedBy === "comment" ? "inSource" : "external", status: "accepted", justification: prose(finding.waived) }] }
  };
}
function derivedLines(related, { derivedFiles }) {
  const { path, line: line2, endLine } = related.place;
  const ranges2 = line2 > 1 || endLine > 1 ? [] : derivedFiles.find((file) => file.path === path)?.ranges ?? [];
  return ranges2.length === 0 ? [related] : ranges2.map(({ from, to }) => ({ place: placeAt(path, from, to), says: related.says }));
}
function sarifMessage(text4) {
  const sentence2 = prose(text4, 4e3).trim() || "There is nothing to say.";
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
function standIn(finding, report) {
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
init_wording();
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
  const upstreams2 = (derivation?.upstreams ?? []).map(({ id, license, files, share }) => ({ id, license, files, share }));
  const forks = forkOf.map(({ upstream, because, commit }) => ({ upstream, because: prose(because), commit }));
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
function invocation(report, shown7) {
  const open3 = report.unanswered.map(({ question, because }) => `The question ${question} is unanswered: ${prose(because)}`);
  const unread = report.scanned.unread.slice(0, 100).map(({ path, because }) => `Not fully looked into: ${prose(path)}: ${prose(because)}`);
  const remarks = report.remarks.slice(0, 100).map(({ message, place }) => `${place === null ? "" : `${prose(place.path)}: `}${prose(message)}`);
  const left2 = report.findings.length - shown7;
  const notes = [...open3, ...unread, ...left2 > 0 ? [`${left2} more findings were left out: GitHub keeps ${mostResults} results.`] : []];
  return {
    executionSuccessful: true,
    ...notes.length === 0 ? {} : { toolExecutionNotifications: notes.map((note) => ({ level: "warning", message: sarifMessage(note) })) },
    ...remarks.length === 0 ? {} : { toolConfigurationNotifications: remarks.map((note) => ({ level: "note", message: sarifMessage(note) })) }
  };
}

// src/report/text.ts
init_escape();

// src/report/text-derived.ts
init_escape();
init_origins();
init_text_rows();
init_wording();
var named2 = { files: 5, folders: 6 };
function derivedBlock(report, paint) {
  const { derivation } = report;
  const forks = cut(report.forkOf.map(({ because }) => `  ${prose(because)}`));
  if (derivation === null) return forks.length === 0 ? [] : [paint("Derived", "bold"), ...forks];
  if (derivation.upstreams.length === 0) return [`${paint("Derived", "bold")}  nothing found that stems from a known Telegram app`, ...forks];
  const rows = derivation.upstreams.map((one) => [visible(one.id), prose(one.license), counted(one.files, "file"), percent(one.share)]);
  const title = `${paint("Derived", "bold")}  ${percent(derivation.share)} of the repository's own lines`;
  return [title, ...cut(columns2(rows)), ...forks, ...derivation.upstreams.flatMap(({ id }) => upstreamRows2(report.derivedFiles, id, paint))];
}
function upstreamRows2(files, id, paint) {
  const origins = originsOf(files, id, named2.files);
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
  const files = rest3.reduce((sum, [, count2]) => sum + count2, 0);
  const folders = rest3.slice(0, named2.folders).map(([folder, count2]) => `${visible(folder)} (${count2})`);
  return [`    and ${counted(files, "file")} more: ${folders.join(", ")}${rest3.length > named2.folders ? ", …" : ""}`];
}

// src/report/text-findings.ts
init_escape();
init_wording();
var shown6 = { findings: 20, related: 10 };
var colours = { error: "red", warning: "yellow", note: "cyan" };
function findingBlocks(report, paint) {
  return groupsOf(report).map((group) => groupBlock(group, paint));
}
function waivedBlock(report, paint) {
  const waived = waivedOf(report);
  if (waived.length === 0) return [];
  const rows = waived.slice(0, shown6.findings).map((finding) => `  ${finding.rule}  ${where2(finding.place)}  ${prose(finding.waived ?? "")}`);
  return [paint(`${counted(waived.length, "finding")} waived`, "bold"), ...rows, ...rest2(waived.length, shown6.findings, "  ")];
}
function groupBlock({ rule, level, findings }, paint) {
  return [
    `${paint(level, colours[level])}  ${paint(visible(rule.id), "bold")}  ${prose(rule.title)}`,
    ...findings.slice(0, shown6.findings).flatMap((finding) => findingLines(finding, paint)),
    ...rest2(findings.length, shown6.findings, "  "),
    ...labelled("why", rule.why, paint),
    ...labelled("clause", rule.clause.url === "" ? rule.clause.text : `${rule.clause.text} <${rule.clause.url}>`, paint),
    ...labelled("mend", rule.remedy, paint)
  ];
}
function findingLines(finding, paint) {
  const related = finding.related.slice(0, shown6.related).map(({ place, says }) => `    ${where2(place)}  ${paint(prose(says), "dim")}`);
  return [
    `  ${where2(finding.place)}`,
    `    ${prose(finding.message)}`,
    ...related,
    ...rest2(finding.related.length, shown6.related, "    "),
    ...finding.remedy === void 0 ? [] : [`    ${paint("mend", "dim")}  ${prose(finding.remedy)}`]
  ];
}
function where2(place) {
  return place === null ? "the repository" : `${visible(place.path)}${lines(place)}`;
}
function labelled(label, sentence2, paint) {
  return sentence2 === "" ? [] : [`  ${paint(label.padEnd(6), "dim")}  ${prose(sentence2)}`];
}
function rest2(count2, limit, indent) {
  return count2 > limit ? [`${indent}and ${count2 - limit} more`] : [];
}

// src/report/text.ts
init_text_rows();
init_wording();
function text3(report, options2) {
  const paint = painter(options2.color);
  const blocks = [
    headline(report, paint),
    ...findingBlocks(report, paint),
    waivedBlock(report, paint),
    remarkBlock(report, paint),
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
  const name = subject.repository ?? subject.root;
  const commit = subject.commit === null ? "" : ` at ${visible(subject.commit.slice(0, 12))}`;
  return [
    `${paint(`${tool.name} ${tool.version}`, "bold")}: ${prose(name)}${commit}`,
    paint(`${counted(scanned.files, "file")}, ${bytes(scanned.bytes)}, ${scanned.seconds.toFixed(1)} s`, "dim")
  ];
}
function remarkBlock({ remarks }, paint) {
  if (remarks.length === 0) return [];
  return [paint("Waivers to look at", "bold"), ...cut(remarks.map(({ message, place }) => `  ${place === null ? "" : `${visible(place.path)}${lines(place)}  `}${prose(message)}`))];
}
function unansweredBlock({ unanswered }, paint) {
  if (unanswered.length === 0) return [];
  const rows = unanswered.map(({ question, because }) => `  ${question}: ${prose(because)}`);
  return [paint("Unanswered", "bold"), ...cut(rows)];
}
function unreadBlock({ scanned }, paint) {
  if (scanned.unread.length === 0) return [];
  const rows = scanned.unread.map(({ path, because }) => `  ${visible(path)}: ${prose(because)}`);
  return [paint(`${counted(scanned.unread.length, "file")} not fully looked into`, "bold"), ...cut(rows)];
}
function licenseBlock({ license }, paint) {
  if (license.declared === null && license.required === null && license.texts.length === 0) return [];
  const texts2 = license.texts.map(({ place, spdx, exception, similarity }) => `  ${visible(place.path)}: ${prose(exception === null ? spdx : `${spdx} WITH ${exception}`)}, ${percent(similarity)} alike`);
  const required = license.required === null ? "" : `; what it stems from asks for ${prose(license.required)}`;
  const shown7 = license.github === void 0 ? "" : `; GitHub shows ${prose(license.github)}`;
  return [`${paint("Licence", "bold")}  ${license.declared === null ? "none declared" : prose(license.declared)}${required}${shown7}`, ...cut(texts2)];
}
function credentialBlock({ credentials }, paint) {
  if (credentials.length === 0) return [];
  const rows = credentials.map((use) => [String(use.apiId), visible(use.credential), use.reach, `${visible(use.place.path)}${lines(use.place)}`]);
  return [paint("Published credentials", "bold"), ...cut(columns2(rows))];
}
function verdictBlock(verdict, paint) {
  const colour = { pass: "green", fail: "red", inconclusive: "yellow" };
  const stops = verdict.blocks ? `the ${verdict.gate} gate stops here` : `the ${verdict.gate} gate is open`;
  return [...verdict.reasons.map((reason) => prose(reason)), `${paint(verdict.answer.toUpperCase(), colour[verdict.answer])}: ${stops}`];
}

// src/report/reporters.ts
var reporters = { text: text3, json, sarif, markdown, html };
var formats = Object.keys(reporters);

// src/report/render.ts
function render(format, report, options2) {
  try {
    return { ok: true, value: reporters[format](report, options2) };
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    return { ok: false, because: `the ${format} report could not be made (${because}), which is a bug: please report it at ${project.issues}. The verdict stands: ${report.verdict.answer}` };
  }
}

// src/cli.ts
var dist = fileURLToPath(new URL(".", import.meta.url));
var { env, stdout, stderr } = process;
var hall = () => import("./check.js");
stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
try {
  process.exitCode = await run2(process.argv.slice(2));
} catch (error) {
  stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}
`);
  stderr.write(`This is a bug in ${project.name}, and no check was completed. Please report it, with the lines above, at ${project.issues}
`);
  process.exitCode = 70;
}
async function run2(argv) {
  const ruleIds = findVerb(argv[0] ?? "")?.operand === "RULE" ? (await hall()).ruleIds : [];
  const command = readCommand(argv, { environment: env, ruleIds });
  if (!command.ok) return usage3(command.error.message);
  const { given, verb } = command.value;
  if (flag(given, "help") === true) return say(helpText(verb));
  const tool = await readTool(dist);
  if (flag(given, "version") === true) return say(`${tool.version}
`);
  return verb === "check" ? runCheck(given, tool) : runVerb(command.value, tool);
}
async function runCheck(given, tool) {
  const checked2 = await checkFolder(given, tool);
  if (!checked2.ok) return usage3(checked2.error.message);
  const { report, configured } = checked2.value;
  if (flag(given, "write-baseline") === true) return writeBaseline(report, last(given, "baseline"));
  const written = await write(report, configured);
  return written ? exitCode(report.verdict) : 2;
}
async function runVerb({ verb, operand, given }, tool) {
  switch (verb) {
    case "init":
      return runInit(operand ?? ".", given, tool);
    case "fix":
      return runFix(given, tool);
    case "compare":
      return runCompare(operand ?? "", given, tool);
    case "completion": {
      const { completion: completion2 } = await Promise.resolve().then(() => (init_completion(), completion_exports));
      return say(completion2(shells.find((shell) => shell === operand) ?? "bash", (await hall()).ruleIds));
    }
    case "list-upstreams":
      return say((await Promise.resolve().then(() => (init_list_upstreams(), list_upstreams_exports))).upstreamList());
    default: {
      const { ruleList: ruleList2, ruleText: ruleText2 } = await Promise.resolve().then(() => (init_rule_text(), rule_text_exports));
      const { ruleCards } = await hall();
      const card = ruleCards.find(({ id }) => id === operand);
      return say(card === void 0 ? ruleList2(ruleCards) : ruleText2(card));
    }
  }
}
async function runInit(folder, given, tool) {
  const { init: init2 } = await Promise.resolve().then(() => (init_init(), init_exports));
  const around3 = new Map([...given, ["offline", ["true"]], ["gate", ["report"]]]);
  const done = await init2(resolve3(folder), { dry: flag(given, "dry-run") === true, check: () => checkFolder(around3, tool) });
  return done.ok ? say(done.value.text) || (done.value.good ? 0 : 2) : usage3(done.error.message);
}
async function runFix(given, tool) {
  const checked2 = await checkFolder(given, tool);
  if (!checked2.ok) return usage3(checked2.error.message);
  const { fix: fix2 } = await Promise.resolve().then(() => (init_fix(), fix_exports));
  const { text: text4, good } = await fix2(checked2.value.report, { write: flag(given, "write") === true, today: today() });
  return say(text4) || (good ? 0 : 2);
}
async function runCompare(file, given, tool) {
  const { compare: compare3 } = await Promise.resolve().then(() => (init_compare(), compare_exports));
  const colored = flag(given, "no-color") !== true && stdout.isTTY && env.NO_COLOR === void 0;
  const text4 = await compare3(file, {
    upstreamFolder: last(given, "upstream-dir"),
    paint: painter(colored),
    width: stdout.columns || 160,
    checkFolder: (root) => checkFolder(new Map([...given, ["path", [root]], ["offline", ["true"]]]), tool)
  });
  return text4.ok ? say(text4.value) : usage3(text4.error.message);
}
function say(text4) {
  stdout.write(text4);
  return 0;
}
function usage3(message) {
  stderr.write(`${project.name}: ${visible(message)}
`);
  return 2;
}
async function checkFolder(given, tool) {
  const configured = await prepare(given, tool);
  return configured.ok ? right({ report: await checkWithProgress(configured.value), configured: configured.value }) : configured;
}
async function prepare(given, tool) {
  const path = last(given, "path") ?? ".";
  const root = resolve3(path);
  const trouble = await folderTrouble(root);
  if (trouble !== null) return wrong("path", path, `${path} ${trouble}`);
  const folder = openFolder(root, dist);
  const { ruleIds, upstreamIds } = await hall();
  const event = readGithubEvent(env, await readEventPayload(env.GITHUB_EVENT_PATH));
  const settings3 = await readSettings({
    root,
    trusted: event.checkoutTrusted,
    base: event.base,
    config: { named: last(given, "config"), usualPlaces: configPlaces },
    // What is to be written anew needs nothing of the old one.
    baseline: flag(given, "write-baseline") === true ? { named: null, usualPlaces: [] } : { named: last(given, "baseline"), usualPlaces: baselinePlaces }
  });
  if (!settings3.ok) return wrong("config", null, settings3.because);
  if (flag(given, "quiet") !== true) for (const notice of settings3.value.notices) stderr.write(`${visible(notice)}
`);
  const [commit, origin2] = await Promise.all([headCommit(root), originOf(root, serverUrlOf(env))]);
  const { config, baseline } = settings3.value;
  const configured = await configure(given, { tool, root, today: today(), event, ruleIds, upstreamIds, config, baseline, checkout: { commit, ...origin2 } });
  return configured.ok ? right({ ...configured.value, folder }) : configured;
}
function today() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
async function checkWithProgress({ request, quiet, folder }) {
  const line2 = progressLine(quiet ? null : stderr);
  try {
    const { check } = await hall();
    return await check(request, createPorts(folder, { token: tokenOf(env), apiUrl: apiUrlOf(env), serverUrl: serverUrlOf(env), offline: request.offline, onProgress: line2.show }));
  } finally {
    line2.clear();
  }
}
async function writeBaseline({ findings, subject }, named4) {
  const { baselined: baselined2, baselineText: baselineText2 } = await Promise.resolve().then(() => (init_baseline(), baseline_exports));
  const written = await writeReport(named4 === null ? join11(subject.root, baselinePlaces[0]) : resolve3(named4), baselineText2(findings));
  const count2 = baselined2(findings).length;
  return written.ok ? say(`Wrote ${count2 === 1 ? "one finding" : `${count2} findings`} to ${visible(written.value)}
`) : usage3(written.because);
}
async function write(report, { outputs, color, request }) {
  const excerpt2 = createExcerpts(request.root);
  let good = true;
  for (const { format, file } of outputs) {
    const colored = file === null && color !== false && stdout.isTTY && env.NO_COLOR === void 0;
    const content = render(format, report, { ...plainOptions, color: colored, excerpt: excerpt2 });
    if (!content.ok) {
      usage3(content.because);
      continue;
    }
    if (file === null) {
      stdout.write(content.value);
      continue;
    }
    const written = await writeReport(resolve3(file), content.value);
    if (written.ok) continue;
    usage3(written.because);
    good = false;
  }
  return good;
}
