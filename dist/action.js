// src/action.ts
import { tmpdir } from "node:os";
import { relative as relative2, resolve as resolve2 } from "node:path";
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
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line.push(Math.min(
        at(last2, column) + 1,
        at(line, column - 1) + 1,
        at(last2, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity
      ));
    }
    beforeLast = last2;
    last2 = line;
  }
  return at(last2, b.length);
}
function at(line, column) {
  return line[column] ?? Infinity;
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
function listed(words, joint = "or") {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1) ?? ""}`;
}
function quoted(value) {
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}

// src/configure/usage-error.ts
function right(value) {
  return { ok: true, value };
}
function wrong(option, value, message) {
  return { ok: false, error: { option, value, message } };
}

// src/configure/baseline.ts
function parseBaseline({ path, text: text4 }) {
  const fingerprints = /* @__PURE__ */ new Set();
  for (const [index, line] of text4.replace(/^\ufeff/, "").split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const fingerprint = /^[a-z][a-z-]* .*?([0-9a-f]{32})\s*$/.exec(line)?.[1];
    if (fingerprint === void 0) return wrong("baseline", path, `${path}:${index + 1}: ${quoted(line)} is no finding of a baseline${isConflict(line) ? "; keep the findings of both sides and take the marks out" : ""}`);
    fingerprints.add(fingerprint);
  }
  return right({ path, fingerprints });
}
function isConflict(line) {
  return /^(?:<{7}|={7}|>{7}|\|{7})/.test(line);
}

// src/configure/options.ts
var gates = ["report", "pull-request", "release"];
var gateValues = ["auto", ...gates];
var failOnValues = ["error", "warning", "note", "never"];
var levelValues = ["error", "warning", "note", "off"];
var formatValues = ["text", "json", "sarif", "markdown", "html"];
var checkRunValues = ["auto", "on", "off"];
var commentValues = ["on", "off"];
var configPlaces = [".github/telegram-gpl-check.yml", ".github/telegram-gpl-check.yaml"];
var baselinePlaces = [".github/telegram-gpl-check.baseline"];
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
function optionsOf(door) {
  return options.filter((option) => option.doors.includes(door));
}

// src/configure/read-yaml.ts
async function readYaml(text4) {
  const yaml = await import("./vendor/yaml.js");
  const lines2 = new yaml.LineCounter();
  const troubles = [];
  try {
    const document = yaml.parseDocument(text4, { lineCounter: lines2, prettyErrors: false, logLevel: "error" });
    for (const { code, message, pos } of document.errors) {
      troubles.push({ offset: pos[0], because: inOurWords[code] ?? firstSentence(message) });
    }
    const broken = document.contents === null || troubles.length > 0;
    const entry = broken ? null : read(document.contents, { yaml, lines: lines2, document, open: /* @__PURE__ */ new Set(), troubles });
    const trouble = troubles[0];
    return trouble === void 0 ? { entry } : { trouble: troubleAt(lines2, trouble) };
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
  const line = lineOf(node, reading);
  if (reading.yaml.isAlias(node)) return readAlias(node, reading);
  reading.open.add(node);
  const entry = readOpen(node, line, reading);
  reading.open.delete(node);
  return entry;
}
function readOpen(node, line, reading) {
  const { yaml } = reading;
  if (yaml.isSeq(node)) return { kind: "list", line, items: node.items.map((item) => read(item, reading)) };
  if (yaml.isMap(node)) {
    const members = node.items.map((pair) => ({
      key: yaml.isScalar(pair.key) ? String(pair.key.value) : String(pair.key),
      line: lineOf(pair.key, reading),
      entry: pair.value === null ? { kind: "scalar", line: lineOf(pair.key, reading), value: null } : read(pair.value, reading)
    }));
    return { kind: "map", line, members };
  }
  return { kind: "scalar", line, value: yaml.isScalar(node) ? node.value : null };
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
  const { line, col } = lines2.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1), because };
}
function firstSentence(message) {
  return (message.split("\n")[0] ?? message).replace(/\.$/, "");
}

// src/configure/read-waiver.ts
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
var emptyConfig = { gate: null, failOn: null, offline: null, exclude: [], testPaths: [], ownUpstreams: [], levels: {}, waivers: [] };
async function parseConfig(file, ruleIds, upstreamIds = []) {
  const yaml = await readYaml(file.text);
  if ("trouble" in yaml) {
    const { line, column, because } = yaml.trouble;
    return wrong("config", file.path, `${file.path}:${line}:${column} is not valid YAML: ${because}`);
  }
  const trouble = (line, sentence2) => wrong("config", file.path, `${file.path}:${line}: ${sentence2}`);
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
  const levels2 = {};
  for (const { key, line, entry: value } of entry.members) {
    if (!ruleIds.includes(key)) return complain(line, `there is no rule ${quoted(key)}${suggestion(key, ruleIds)}`);
    const text4 = value.kind === "scalar" ? String(value.value) : `a ${value.kind}`;
    const level = levelValues.find((one) => one === text4);
    if (level === void 0) {
      return complain(value.line, `${key} takes error, warning, note or off, not ${quoted(text4)}${suggestion(text4, levelValues)}`);
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
function map(outcome2, change) {
  return outcome2.ok ? right(change(outcome2.value)) : outcome2;
}

// src/configure/given.ts
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

// src/configure/output-wish.ts
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
function filesOfInputs(given, temporary) {
  const report = last(given, "report-file") ?? `${temporary}/telegram-gpl-check.json`;
  const format = formatOf(report);
  if (format === null) {
    return wrong("report-file", report, `the input report-file takes a name that ends in ${endings}, not ${quoted(report)}`);
  }
  return right({ sarif: last(given, "sarif-file") ?? `${temporary}/telegram-gpl-check.sarif`, report, format });
}
var formatByEnding = { json: "json", sarif: "sarif", md: "markdown", markdown: "markdown", txt: "text", html: "html" };
var endings = listed(Object.keys(formatByEnding).map((ending) => `.${ending}`));
function formatOf(file) {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(formatByEnding, ending) ? formatByEnding[ending] ?? null : null;
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
function requestOf(given, { config, baseline }, { tool, root, today, event, checkout }) {
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
    today
  };
}
function gateOf(given, config, event) {
  const named3 = last(given, "gate") ?? config.gate;
  return gates.find((one) => one === named3) ?? (event.gate === "report" && last(given, "tag") !== null ? "release" : event.gate);
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

// src/host/git.ts
import { execFile } from "node:child_process";
var settings2 = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false", "-c", "safe.directory=*"];
var guards = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none"
};
function git(root, args, options2 = {}) {
  const safe = [...settings2, "-c", `safe.directory=${root}`];
  const env2 = { ...process.env, ...guards, LC_ALL: "C" };
  return new Promise((resolve3) => {
    const limits = { maxBuffer: 2 ** 29, timeout: options2.timeoutMilliseconds ?? 0 };
    const child = execFile("git", [...safe, ...args], { cwd: root, env: env2, encoding: "utf8", ...limits }, (error, stdout, stderr) => {
      const answered = !error || typeof error.code === "number" && options2.goodExits?.includes(error.code) === true;
      if (!answered) resolve3({ ok: false, because: error.code === "ENOENT" ? "git is not installed" : stderr.trim().split("\n")[0] ?? error.message });
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

// src/host/changed-lines.ts
var compare = [
  "diff",
  "--unified=0",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-renames",
  "--relative",
  "--ignore-submodules=all",
  "--diff-filter=AM",
  "--src-prefix=a/",
  "--dst-prefix=b/"
];
var patienceMilliseconds = 1e4;
async function changedLines(root, revision) {
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const answer = commit.ok ? await git(root, [...compare, `${commit.value.trim()}...HEAD`, "--"], { timeoutMilliseconds: patienceMilliseconds }) : commit;
  return answer.ok ? { ok: true, value: linesOf(answer.value) } : answer;
}
function linesOf(diff) {
  const ranges = /* @__PURE__ */ new Map();
  let path = null;
  let within = 0;
  for (const line of diff.split("\n")) {
    if (within > 0 && /^[+-]/.test(line)) within--;
    else if (line.startsWith("+++ ")) path = /^\+\+\+ b\/(.+?)\t?$/.exec(line)?.[1] ?? null;
    else {
      const [, removed, from, added] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
      if (from === void 0) continue;
      within = Number(removed ?? 1) + Number(added ?? 1);
      if (path !== null && added !== "0") rangesOf(ranges, path).push({ from: Number(from), to: Number(from) + Number(added ?? 1) - 1 });
    }
  }
  return ranges;
}
function rangesOf(ranges, path) {
  const known = ranges.get(path) ?? [];
  ranges.set(path, known);
  return known;
}

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

// src/host/read-source.ts
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { sep as sep2 } from "node:path";

// src/host/error-code.ts
function codeOf(error) {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}

// src/host/regular-file.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { sep } from "node:path";
var readOnly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
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

// src/host/read-source.ts
var maxBytes = 64 * 2 ** 20;
var data = /* @__PURE__ */ new Set([null, "json", "xml", "text", "html", "markdown"]);
var firstBytes = 8192;
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
  const known = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    ENOENT: "it is listed by git but not checked out",
    ELOOP: "it is a link",
    EISDIR: "it is a folder"
  };
  return known[codeOf(error)] ?? codeOf(error);
}
function decode(bytes2) {
  if (hasWideMark(bytes2)) return new TextDecoder(bytes2[0] === 255 ? "utf-16le" : "utf-16be").decode(bytes2);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes2);
  } catch {
    return new TextDecoder("latin1").decode(bytes2);
  }
}

// src/host/excerpts.ts
var around = 2;
var most = 12;
var longest = 240;
function createExcerpts(root) {
  const read2 = createReader(root);
  let last2 = null;
  const linesOf2 = (path) => {
    if (last2?.path !== path) last2 = { path, lines: textOf2(path).split(/\r\n|\r|\n/) };
    return last2.lines;
  };
  const textOf2 = (path) => {
    if (path === "" || path.split("/").includes("..")) return "";
    const source = read2({ path, role: "first-party", language: null });
    return "because" in source || source.binary ? "" : source.text();
  };
  return ({ path, line, endLine }) => {
    const lines2 = linesOf2(path);
    const from = Math.max(1, line - around);
    const to = Math.min(lines2.length, Math.max(line, endLine) + around, from + most - 1);
    return lines2.slice(from - 1, to).map((text4, index) => ({ line: from + index, text: text4.length > longest ? `${text4.slice(0, longest)}…` : text4 }));
  };
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
function forbidden(status, refusal, { what: what2, needs: needs3 }) {
  if (status === 429) return `GitHub has had too many requests to answer about ${what2} (429); run the check again later`;
  return `GitHub did not let the token ask about ${what2} (403: ${oneLine(refusal.message)}); give it the permission ${needs3}`;
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
  const line = message.replace(/\s+/g, " ").trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}

// src/host/github-client.ts
function createGithubClient(options2) {
  const budget = createBudget(options2.timeBudgetSeconds);
  let client = null;
  return async (route, parameters, what2, needs3 = "contents: read") => {
    const signal = budget.signal();
    try {
      client ??= loadClient(options2, budget);
      const response = await (await client).request(route, { ...parameters, request: isRead(route) ? { signal } : { signal, retries: 0 } });
      return { ok: true, body: response.data, hasMore: namesNextPage(member(response.headers, "link")) };
    } catch (error) {
      const refusal = refusalOf(error, signal.aborted);
      const question = {
        what: what2,
        needs: needs3,
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
  const known = ["commit", "tag", "tree", "blob"].find((one) => one === type);
  return known === void 0 || sha === null || !/^[0-9a-f]{40,64}$/.test(sha) ? null : { type: known, sha };
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
function readId(body) {
  const id = member2(body, "id");
  return typeof id === "number" && Number.isSafeInteger(id) ? id : null;
}
function readComment(entry) {
  const id = readId(entry);
  return id === null ? null : { id, author: text2(member2(entry, "user"), "login") ?? "", body: text2(entry, "body") ?? "" };
}
function readViewer(body) {
  return text2(member2(member2(body, "data"), "viewer"), "login");
}
function understood(value, what2) {
  if (value !== null) return { ok: true, value };
  const advice = "check that the API's address is a GitHub server's, and run the check again";
  return { ok: false, because: `GitHub's answer about ${what2} could not be read; ${advice}.` };
}
function text2(value, key) {
  const found2 = member2(value, key);
  return typeof found2 === "string" && found2 !== "" ? found2 : null;
}
function member2(value, key) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
}

// src/host/github-listing.ts
var perPage = "100";
async function listPages({ ask: ask2, route, parameters, what: what2, mostPages: mostPages3, read: read2 }) {
  const entries = [];
  for (let page = 1; ; page++) {
    const reply = await ask2(route, { ...parameters, per_page: perPage, page: String(page) }, what2);
    if (!reply.ok) return { ok: false, because: reply.because };
    const here = understood(Array.isArray(reply.body) ? allOf(reply.body.map(read2)) : null, what2);
    if (!here.ok) return here;
    entries.push(...here.value);
    if (!reply.hasMore || page >= mostPages3) return { ok: true, value: { entries, complete: !reply.hasMore } };
  }
}
function allOf(entries) {
  return entries.every((entry) => entry !== null) ? entries : null;
}

// src/host/github-comment.ts
var needs = "pull-requests: write";
var mostPages = 30;
async function placeComment(task) {
  const { ask: ask2, repository: repository2, pullRequest, comment: comment2 } = task;
  const known = await findOwn(task);
  if (!known.ok) return known;
  const own = known.value;
  if (own === null && !comment2.asksForAction) return { ok: true, value: "not needed" };
  if (own !== null && isSame(own.body, comment2.body)) return { ok: true, value: "unchanged" };
  const parts = partsOf(repository2);
  const reply = own === null ? await ask2("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...parts, issue_number: pullRequest, body: comment2.body }, "the comment", needs) : await ask2("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...parts, comment_id: own.id, body: comment2.body }, "the comment", needs);
  return reply.ok ? { ok: true, value: own === null ? "written" : "updated" } : { ok: false, because: reply.because };
}
async function findOwn({ ask: ask2, apiUrl, repository: repository2, pullRequest, comment: comment2 }) {
  const viewer = await ask2(`POST ${graphqlUrl(apiUrl)}`, { query: "{ viewer { login } }" }, "whose the token is", needs);
  if (!viewer.ok) return { ok: false, because: viewer.because };
  const login = understood(readViewer(viewer.body), "whose the token is");
  if (!login.ok) return login;
  const list = await listPages({
    ask: ask2,
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    what: "the comments of the pull request",
    mostPages,
    read: readComment,
    parameters: { ...partsOf(repository2), issue_number: String(pullRequest) }
  });
  if (!list.ok) return list;
  const own = list.value.entries.find(({ author, body }) => author === login.value && body.startsWith(comment2.marker));
  if (own === void 0 && !list.value.complete) return { ok: false, because: "The pull request has more comments than are looked through." };
  return { ok: true, value: own ?? null };
}
function graphqlUrl(apiUrl) {
  return `${apiUrl.replace(/\/v3$/, "")}/graphql`;
}
function isSame(a, b) {
  return a.replaceAll("\r\n", "\n").trimEnd() === b.trimEnd();
}

// src/host/github-publisher.ts
function createPublisher(options2, repository2) {
  const ask2 = createGithubClient(options2);
  return {
    checkRun: (commit, checkRun2) => writeCheckRun(ask2, repository2, commit, checkRun2),
    comment: (pullRequest, comment2) => placeComment({ ask: ask2, apiUrl: options2.apiUrl, repository: repository2, pullRequest, comment: comment2 })
  };
}
var perRequest = 50;
var needs2 = "checks: write";
var what = "the check run";
async function writeCheckRun(ask2, repository2, commit, checkRun2) {
  const { name, conclusion, title, summary: summary2, annotations: annotations2 } = checkRun2;
  const outputs = batches(annotations2).map((batch) => ({ title, summary: summary2, annotations: batch.map(documented) }));
  const [output2 = { title, summary: summary2 }, ...others] = outputs;
  const made = await ask2("POST /repos/{owner}/{repo}/check-runs", { ...partsOf(repository2), name, head_sha: commit, status: "completed", conclusion, output: output2 }, what, needs2);
  const id = idOf(made);
  if (!id.ok) return id;
  for (const more2 of others) {
    const added = await ask2("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", { ...partsOf(repository2), check_run_id: id.value, output: more2 }, what, needs2);
    if (!added.ok) return { ok: false, because: added.because };
  }
  return { ok: true, value: annotations2.length };
}
function idOf(reply) {
  if (!reply.ok) return { ok: false, because: reply.because };
  return understood(readId(reply.body), what);
}
function batches(annotations2) {
  return Array.from({ length: Math.ceil(annotations2.length / perRequest) }, (_, index) => annotations2.slice(index * perRequest, (index + 1) * perRequest));
}
var levels = { error: "failure", warning: "warning", notice: "notice" };
function documented({ level, title, message, path, line, endLine }) {
  const start2 = Math.max(1, line ?? 1);
  return { path: path ?? "", start_line: start2, end_line: Math.max(start2, endLine ?? start2), annotation_level: levels[level], title, message };
}

// src/host/ports.ts
import { pathToFileURL } from "node:url";
import { join as join4 } from "node:path";

// src/host/github-objects.ts
async function askCommit(ask2, repository2, name, commit) {
  const what2 = `the commit ${commit.slice(0, 7)} of ${name}`;
  const reply = await ask2("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { ...partsOf(name), commit_sha: commit }, what2);
  if (reply.ok) {
    const read2 = understood(readCommit(reply.body), what2);
    return read2.ok ? { ok: true, value: "held" } : read2;
  }
  if (reply.status === 409) return { ok: true, value: "absent" };
  if (reply.status !== 404) return { ok: false, because: reply.because };
  const known = await repository2(name);
  return known.ok ? { ok: true, value: known.value.visibility === "unseen" ? "unseen" : "absent" } : known;
}
async function askRoot(ask2, repository2, name, revision) {
  const what2 = `the files of ${name}${revision === null ? "" : ` at ${revision}`}`;
  const reply = await ask2("GET /repos/{owner}/{repo}/contents/{path}", { ...partsOf(name), path: "", ...revision === null ? {} : { ref: revision } }, what2);
  if (reply.ok) return understood(readRoot(reply.body), what2);
  if (reply.status !== 404) return { ok: false, because: reply.because };
  const known = await repository2(name);
  return known.ok && known.value.visibility !== "unseen" ? { ok: true, value: [] } : { ok: false, because: reply.because };
}
async function askFile(ask2, { name, path, revision }) {
  const what2 = `${path} of ${name} at ${revision}`;
  const reply = await ask2("GET /repos/{owner}/{repo}/contents/{path}", { ...partsOf(name), path, ref: revision }, what2);
  if (!reply.ok) return reply.status === 404 ? { ok: true, value: null } : { ok: false, because: reply.because };
  return understood(readContent(reply.body), what2);
}

// src/host/github-releases.ts
var mostPages2 = 3;
async function askReleases(ask2, name) {
  const parameters = partsOf(name);
  const releases = await listPages({
    ask: ask2,
    route: "GET /repos/{owner}/{repo}/releases",
    parameters,
    what: `the releases of ${name}`,
    mostPages: mostPages2,
    read: readRelease
  });
  if (!releases.ok) return releases;
  const published = releases.value.entries.filter((entry) => entry !== "draft");
  if (published.length === 0) return { ok: true, value: { releases: [], tags: /* @__PURE__ */ new Map(), allTags: false } };
  const tags = await listPages({ ask: ask2, route: "GET /repos/{owner}/{repo}/tags", parameters, what: `the tags of ${name}`, mostPages: mostPages2, read: readTag });
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
  const what2 = `the tag ${tag} of ${name}`;
  let object = target;
  for (let depth = 0; object.type === "tag" && depth < 5; depth++) {
    const reply = await ask2("GET /repos/{owner}/{repo}/git/tags/{tag_sha}", { ...partsOf(name), tag_sha: object.sha }, what2);
    if (!reply.ok) return { ok: false, because: reply.because };
    const next = understood(readObject(reply.body), what2);
    if (!next.ok) return next;
    object = next.value;
  }
  const listing = object.type === "blob" ? { ok: true, value: oneFile } : await listTree(question, object);
  if (!listing.ok) return listing;
  return { ok: true, value: { tag, exists: true, commit: object.type === "commit" ? object.sha : null, ...listing.value, url } };
}
var oneFile = { paths: [], complete: true };
async function listTree({ ask: ask2, name, tag }, object) {
  const what2 = `the files of ${name} at the tag ${tag}`;
  const parameters = { ...partsOf(name), tree_sha: object.sha, recursive: "1" };
  const reply = await ask2("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", parameters, what2);
  return reply.ok ? understood(readTree(reply.body), what2) : { ok: false, because: reply.because };
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
  return (route, parameters, what2, needs3) => {
    const question = JSON.stringify([route, parameters]);
    const reply = replies.get(question) ?? ask2(route, parameters, what2, needs3);
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
var patienceMilliseconds2 = 1e4;
function createHistory(root) {
  return { newestHeld: (lines2) => newestHeld(root, lines2) };
}
async function newestHeld(root, lines2) {
  const [prefix, stored] = await Promise.all([ask(root, ["rev-parse", "--show-prefix"]), datesOf(root, lines2.flat())]);
  if (!prefix.ok) return prefix;
  if (!stored.ok) return stored;
  const dates = await holdingFolder(root, stored.value, prefix.value.replace(/\n$/, ""));
  const held = [];
  for (const line of lines2) held.push(await newestAncestor(root, line.filter((commit) => dates.has(commit)), dates));
  return { ok: true, value: held };
}
function ask(root, args, input2 = "") {
  return git(root, args, { input: input2, timeoutMilliseconds: patienceMilliseconds2 });
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
async function newestAncestor(root, line, dates) {
  if (line.length === 0) return null;
  const [newest = ""] = await upTo(root, "HEAD", line, dates);
  const common = await ask(root, ["merge-base", "HEAD", newest]);
  if (!common.ok) return null;
  if (common.value.trim() === newest) return newest;
  for (const commit of await upTo(root, common.value.trim(), line.slice(line.indexOf(newest) + 1), dates)) {
    if ((await ask(root, ["merge-base", "--is-ancestor", commit, "HEAD"])).ok) return commit;
  }
  return null;
}
async function upTo(root, revision, line, dates) {
  const answer = await datesOf(root, [revision]);
  const [date = Infinity] = answer.ok ? answer.value.values() : [];
  const from = line.findIndex((commit) => (dates.get(commit) ?? 0) <= date);
  return line.slice(Math.max(0, from));
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
    const { row, column } = this.#node.endPosition;
    return row + (column === 0 && row > this.#node.startPosition.row ? 0 : 1);
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
  const line = children[0]?.line ?? 1;
  return { kind: "SyntaxList", text: "", line, endLine: children.at(-1)?.endLine ?? line, fieldName: null, children, field: () => null };
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
function createSources(root, dist2) {
  return { read: createReader(root), parser: createParser((grammar) => join2(dist2, "grammars", `${grammar}.wasm`)) };
}

// src/host/surveyor.ts
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";

// src/model/place.ts
function placeAt(path, line, endLine = line) {
  return { path, line, endLine };
}
function comparePlaces(a, b) {
  return compareText(a.path, b.path) || a.line - b.line || a.endLine - b.endLine;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

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
  const ask2 = (question) => new Promise((resolve3, reject) => {
    worker.ref();
    waiting.push({ resolve: resolve3, reject });
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
  const start2 = { root, dist: dist2 };
  const workers = Array.from({ length: Math.max(1, availableParallelism() - 1) }, () => new Worker(script, { workerData: start2, resourceLimits: { maxYoungGenerationSizeMb: 64, stackSizeMb } }));
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
  let left = task.files.length;
  let finish2 = () => void 0;
  const answered = new Promise((resolve3) => {
    finish2 = resolve3;
  });
  if (left === 0) finish2();
  return {
    task,
    take(most2) {
      const count2 = Math.max(1, Math.min(most2, Math.ceil((task.files.length - next) / share)));
      return task.files.slice(next, next += count2);
    },
    done(count2) {
      left -= count2;
      if (left === 0) finish2();
    },
    answered
  };
}
function ownFirst(queues, thread) {
  const own = thread % Math.max(1, queues.length);
  return [...queues.slice(own), ...queues.slice(0, own)];
}
async function drain({ task, take, done }, { work, filesAtOnce, ahead }, add2) {
  const known = await task.known;
  if (known !== null) await work.know(known);
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
import { lstatSync } from "node:fs";
import { join as join3 } from "node:path";

// src/host/blob-id.ts
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
var mostBytes2 = 16 * 2 ** 20;
async function pieceOf(root, path, { from, length }) {
  return withRegularFile(root, path, async (file, size) => {
    const start2 = Math.min(size, from < 0 ? Math.max(0, size + from) : from);
    const bytes2 = new Uint8Array(Math.max(0, Math.min(length, mostBytes2, size - start2)));
    const { bytesRead } = await file.read(bytes2, 0, bytes2.length, start2);
    return { size, bytes: bytes2.subarray(0, bytesRead) };
  });
}

// src/host/staged.ts
function readStaged(rows) {
  const files = [];
  const entries = [];
  for (const row of rows.split("\0")) {
    const path = row.slice(row.indexOf("	") + 1);
    if (row.startsWith("160000")) entries.push({ path, kind: "submodule", commit: row.slice(7, row.indexOf(" ", 7)) });
    else if (row.startsWith("120000")) entries.push({ path, kind: "link", commit: null });
    else if (row !== "") files.push(path);
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
var compare2 = ["diff", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty", "--name-status", "-z", "--relative", "--no-renames"];
async function changedSince(root, revision) {
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const answer = commit.ok ? await git(root, [...compare2, `${commit.value.trim()}...HEAD`, "--"]) : commit;
  if (!answer.ok) return { ok: false, because: `git cannot compare with ${revision} (${answer.because || "no such commit"}); check out the history with fetch-depth: 0` };
  const words = answer.value.split("\0").slice(0, -1);
  const paths = words.filter((_, index) => index % 2 === 1);
  return { ok: true, value: { paths, added: paths.filter((_, index) => words[index * 2] === "A") } };
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

// src/host/runner.ts
import * as core from "./vendor/actions-core.js";
function input(name) {
  return core.getInput(name);
}
function say(text4) {
  core.info(text4);
}
function sayFolded(heading, text4) {
  core.startGroup(heading);
  core.info(text4);
  core.endGroup();
}
function annotate({ level, title, message, path, line, endLine }) {
  core[level](message, {
    title,
    ...path === null ? {} : { file: path },
    ...line === null ? {} : { startLine: line },
    ...endLine === null ? {} : { endLine }
  });
}
function warn(message) {
  core.warning(message);
}
function note(message) {
  core.notice(message);
}
async function summarise(markdown2) {
  await core.summary.addRaw(markdown2, true).write();
}
function output(name, value) {
  core.setOutput(name, value);
}
function fail(message, exitCode2) {
  core.setFailed(message);
  process.exitCode = exitCode2;
}

// src/host/config-file.ts
import { lstat, readFile as readFile3, realpath } from "node:fs/promises";
import { isAbsolute, join as join5, relative, resolve } from "node:path";

// src/host/committed-file.ts
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
var mostBytes3 = 1e6;
async function readConfigFile(search) {
  return search.named === null ? readUsual(search) : readNamed(search.named, search);
}
async function readNamed(named3, search) {
  const path = resolve(named3);
  if (!search.trusted && await isBelow(path, search.root)) {
    const place = relative(search.root, path).replaceAll("\\", "/");
    return (search.base === null ? null : await readOfBase({ ...search, usualPlaces: [place] }, search.base)) ?? refused(named3, search);
  }
  const answer = await readText2(path);
  return answer.ok ? found(named3, answer.value) : { ok: false, because: `the ${search.what} ${named3} ${answer.because}` };
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
function refused(path, { what: what2 }) {
  const advice = what2 === "baseline" ? "" : ", or set what is needed as inputs of the Action";
  const notice2 = `${path} was not read: under this event the checkout may be a stranger's, who could switch the check off. Check out the history of the base (fetch-depth: 0), whose file counts${advice}.`;
  return { ok: true, value: { file: null, notice: notice2 } };
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
  const notices = [config.value.notice, baseline.value.notice].filter((notice2) => notice2 !== null);
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

// src/model/project.ts
var repository = "telegram-gpl-check/telegram-gpl-check";
var project = {
  name: "telegram-gpl-check",
  repository,
  url: `https://github.com/${repository}`,
  issues: `https://github.com/${repository}/issues`
};
var rulePages = ".github/docs/rules";
function ruleUrl(id) {
  return `${project.url}/blob/main/${rulePages}/${id}.md`;
}

// src/model/verdict.ts
function exitCode(verdict) {
  if (!verdict.blocks) return 0;
  return verdict.answer === "fail" ? 1 : 3;
}

// src/report/escape.ts
var unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
var hash = /(?<![0-9a-f])([0-9a-f]{6})[0-9a-f]{26}(?![0-9a-f])/gi;
var names = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
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
function withoutCommands(line) {
  return line.replace(/^([\s\u0085]*)::/u, "$1\\::").replaceAll("##[", "##\\[");
}
function safeLog(text4) {
  return text4.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).map((line) => withoutCommands(visible(line))).join("\n");
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

// src/report/options.ts
function repositoryPath(path, options2) {
  return options2.folder === "" ? path : `${options2.folder.replace(/\/+$/, "")}/${path}`;
}

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

// src/report/annotate.ts
var mostPlaces = 3;
var levelNames = { error: "error", warning: "warning", note: "notice" };
function annotate2(rule, cause, options2) {
  const [finding] = cause;
  const path = finding.place === null ? null : repositoryPath(finding.place.path, options2);
  const shown7 = path !== null && withoutCommands(visible(path)) === path;
  const unshown = path === null || shown7 ? "" : ` In ${path}.`;
  const stands = rule.clause.text === "" ? "" : ` Stands on ${rule.clause.text}.`;
  return {
    level: levelNames[finding.level],
    title: plainLine(`${rule.id}: ${rule.title}`, 250),
    message: plainLine(`${finding.message}${unshown}${elsewhere(cause)}${stands} To mend it: ${finding.remedy ?? rule.remedy}`),
    path: shown7 ? path : null,
    line: shown7 ? finding.place?.line ?? null : null,
    endLine: shown7 ? finding.place?.endLine ?? null : null
  };
}
function elsewhere(cause) {
  const others = cause.slice(1).flatMap(({ place }) => place === null ? [] : [`${place.path}${lines(place)}`]);
  if (others.length === 0) return "";
  const more2 = others.length > mostPlaces ? ` and ${others.length - mostPlaces} more` : "";
  return ` Also at ${others.slice(0, mostPlaces).join(", ")}${more2}.`;
}
function annotateRemark({ message, place }, options2) {
  const path = place === null ? null : repositoryPath(place.path, options2);
  if (place === null || path === null || withoutCommands(visible(path)) !== path) return null;
  return { level: "notice", title: "Waiver", message: plainLine(message), path, line: place.line, endLine: place.endLine };
}
function plainLine(text4, limit = 2e3) {
  return withoutCommands(prose(text4, limit));
}

// src/report/changed.ts
function closeness(place, { changedPaths, changedLines: changedLines2 }) {
  if (place === null || !(changedPaths?.has(place.path) ?? false)) return 0;
  const ranges = changedLines2?.get(place.path) ?? [];
  return ranges.some(({ from, to }) => from <= place.endLine && to >= place.line) ? 2 : 1;
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

// src/report/annotations.ts
var mostPerLevel = 10;
var mostRemarks = 3;
function annotations(report, options2) {
  const chosen = chosenCauses(report, options2);
  const of = (level) => chosen.filter(({ cause }) => cause[0].level === level).map(({ rule, cause }) => annotate2(rule, cause, options2));
  return [...of("error"), ...openQuestions(report), ...of("warning"), ...remarkedPlaces(report, options2), ...of("note")];
}
function annotationsLeftOut(report, options2) {
  return chosenCauses(report, options2).length < rankedCauses(report, options2).length;
}
function chosenCauses(report, options2) {
  const taken = { error: Number(report.verdict.blocks), warning: openQuestions(report).length, note: remarkedPlaces(report, options2).length };
  const ranked = rankedCauses(report, options2);
  return ["error", "warning", "note"].flatMap((level) => ranked.filter(({ cause }) => cause[0].level === level).slice(0, Math.max(0, mostPerLevel - taken[level])));
}
function rankedCauses(report, options2) {
  const causes = interleaved(groupsOf(report).map(({ rule, findings }) => causesOf(findings, options2).map((cause) => ({ rule, cause }))));
  return causes.toSorted((a, b) => closeness(b.cause[0].place, options2) - closeness(a.cause[0].place, options2));
}
function causesOf(findings, options2) {
  const causes = /* @__PURE__ */ new Map();
  for (const finding of findings.toSorted((a, b) => closeness(b.place, options2) - closeness(a.place, options2))) {
    const known = causes.get(finding.identity);
    if (known === void 0) causes.set(finding.identity, [finding]);
    else known.push(finding);
  }
  return [...causes.values()];
}
function interleaved(lists) {
  const longest2 = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest2 }, (_, rank) => lists.flatMap((list) => list.slice(rank, rank + 1))).flat();
}
function openQuestions(report) {
  const questions = [...new Set(report.unanswered.map((one) => one.question))].slice(0, mostPerLevel);
  return questions.map((question) => {
    const because = report.unanswered.filter((one) => one.question === question);
    const more2 = because.length > 1 ? ` (and ${because.length - 1} more)` : "";
    return { level: "warning", title: `Unanswered: ${question}`, message: plainLine(`${because[0]?.because ?? ""}${more2}`), path: null, line: null, endLine: null };
  });
}
function remarkedPlaces({ remarks }, options2) {
  return remarks.flatMap((remark) => annotateRemark(remark, options2) ?? []).slice(0, mostRemarks);
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
  const link = linker(report, options2);
  return groupsOf(report).flatMap((group) => ruleSection(group, link));
}
function waivedSection(report, options2) {
  const waived = waivedOf(report);
  if (waived.length === 0) return [];
  const link = linker(report, options2);
  const rows = waived.slice(0, shown.findings).map((finding) => `- ${markdownCode(finding.rule)} ${where(finding.place, link)}: ${markdownText(finding.waived ?? "")}`);
  return [`### ${counted(waived.length, "finding")} waived`, ...rows, ...rest(waived.length)];
}
function remarkSection(report, options2) {
  const { remarks } = report;
  if (remarks.length === 0) return [];
  const link = linker(report, options2);
  const rows = remarks.slice(0, shown.findings).map(({ message, place }) => `- ${place === null ? "" : `${link(place)}: `}${markdownText(message)}`);
  return ["### Waivers to look at", ...rows, ...rest(remarks.length)];
}
function ruleSection({ rule, level, findings }, link) {
  const clause = rule.clause.url === "" ? prose(rule.clause.text) : `[${prose(rule.clause.text)}](${rule.clause.url})`;
  return [
    `### ${level}: [${prose(rule.id)}](${ruleUrl(uriPath(rule.id))}), ${counted(findings.length, "finding")}`,
    `**${sentence(rule.title)}** ${sentence(rule.why)} Stands on ${clause}.`,
    ...findings.slice(0, shown.findings).map((finding) => findingRow(finding, link)),
    ...rest(findings.length)
  ];
}
function findingRow(finding, link) {
  const remedy = finding.remedy === void 0 ? "" : ` **To mend it:** ${markdownText(finding.remedy)}`;
  const related = finding.related.slice(0, shown.related).map(({ place, says }) => `  - ${where(place, link)}: ${markdownText(says)}`);
  const left = finding.related.length - shown.related;
  const more2 = left > 0 ? [`  - and ${thousands(left)} more`] : [];
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
  return count2 > shown.findings ? [`- and ${thousands(count2 - shown.findings)} more`] : [];
}

// src/report/markdown-fit.ts
function fit(blocks, limit, options2) {
  const note2 = cutNote(options2);
  const encoder = new TextEncoder();
  let room = limit - encoder.encode(note2).length - 3;
  const kept = [];
  for (const block of blocks.map(safeBlock)) {
    room -= encoder.encode(block).length + 2;
    if (room < 0) return `${[...kept, note2].join("\n\n")}
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
  const start2 = folder === "" ? 0 : folder.length + 1;
  const byChild = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const end = path.indexOf("/", start2);
    const child = end < 0 ? folder : path.slice(0, end);
    const known = byChild.get(child);
    if (known === void 0) byChild.set(child, [path]);
    else known.push(path);
  }
  return [...byChild].map(([child, inside]) => ({ folder: child, paths: inside, done: child === folder }));
}

// src/report/origin-chart.ts
var shown2 = { upstreams: 6, folders: 5, label: 60 };
function originChart({ derivation, derivedFiles }) {
  const upstreams = (derivation?.upstreams ?? []).slice(0, shown2.upstreams);
  const rows = upstreams.flatMap(({ id, license, share }, index) => upstreamRows(`u${index}`, `${id}, ${license}, ${percent(share)}`, derivedFiles.filter(({ upstream }) => upstream === id)));
  return rows.length === 0 ? [] : [["```mermaid", "flowchart LR", ...rows, "```"].join("\n")];
}
function upstreamRows(node, label, files) {
  const folders = foldersOf(files.map(({ path }) => path), shown2.folders);
  const arrows = folders.map(([folder, count2], index) => `  ${node} --> ${node}f${index}["${mermaidText(`${folder}, ${counted(count2, "file")}`)}"]`);
  return arrows.length === 0 ? [] : [`  ${node}["${mermaidText(label)}"]`, ...arrows];
}
function mermaidText(text4) {
  const points = Array.from(visible(text4));
  const short = points.length <= shown2.label ? points : ["…", ...points.slice(1 - shown2.label)];
  return short.join("").replace(/(?![\p{L}\p{N} ,/_]|[-.](?=[\p{L}\p{N}]))./gu, (point) => `#${point.codePointAt(0) ?? 32};`);
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
function noticeCounts(files) {
  const count2 = (state) => files.reduce((sum, { notice: notice2 }) => sum + Number(notice2 === state), 0);
  return { kept: count2("kept"), changed: count2("changed"), removed: count2("removed"), "upstream-had-none": count2("upstream-had-none") };
}
function noticeWords(files) {
  const counts = noticeCounts(files);
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
  return [percent(file.containment), evidenceWords[file.evidence], rangeWords(file)].filter((part) => part !== "").join(", ");
}
function rangeWords({ ranges, evidence }) {
  if (ranges.length === 0) return "";
  const named3 = ranges.slice(0, mostRanges).map(({ from, to }) => from === to ? String(from) : `${from}-${to}`);
  const left = ranges.length - named3.length;
  const one = ranges.length === 1 && ranges[0]?.from === ranges[0]?.to;
  return `${one ? "line" : "lines"} ${named3.join(", ")}${left > 0 ? ` and ${thousands(left)} more` : ""}${evidence === "passage" ? " of your file" : ""}`;
}

// src/report/markdown-origin.ts
var named = { upstreams: 6, files: 20, folders: 6 };
var listed2 = 50;
function originSection(report, options2) {
  const upstreams = (report.derivation?.upstreams ?? []).slice(0, named.upstreams);
  return [...originSummary(report), ...originChart(report), ...upstreams.flatMap(({ id }) => fileTable(id, report, options2))];
}
function originSummary(report) {
  const { derivation } = report;
  const heading = "### Where the code comes from";
  const forks = report.forkOf.slice(0, listed2).map(({ because }) => `- ${markdownText(because)}`);
  const history = forks.length === 0 ? [] : [forks.join("\n")];
  if (derivation === null) return [heading, ...history, licensed(report)];
  if (derivation.upstreams.length === 0) return [heading, "Nothing found that stems from a known Telegram app.", ...history, licensed(report)];
  const share = `${percent(derivation.share)} of the repository's own lines stem from Telegram apps.`;
  return [heading, share, upstreamTable(derivation.upstreams), ...history, licensed(report)];
}
function licensed({ license }) {
  const declared2 = license.declared === null ? "none" : markdownCode(license.declared);
  const required = license.required === null ? "" : ` Asked for by what it stems from: ${markdownCode(license.required)}.`;
  const shown7 = license.github === void 0 ? "" : ` GitHub shows ${markdownCode(license.github)}.`;
  return `Declared licence: ${declared2}.${required}${shown7}`;
}
function upstreamTable(upstreams) {
  const rows = upstreams.slice(0, listed2).map((one) => `| ${markdownCell(markdownText(one.id))} | ${markdownCell(markdownCode(one.license))} | ${thousands(one.files)} | ${percent(one.share)} |`);
  return ["| upstream | licence | files | share |", "| --- | --- | ---: | ---: |", ...rows].join("\n");
}
function fileTable(id, report, options2) {
  const origins = originsOf(report.derivedFiles, id, named.files);
  if (origins.largest.length === 0) return [];
  const rows = origins.largest.map((file) => {
    const theirs2 = [file.origin.path || id, file.origin.version].filter((part) => part !== "").map(markdownCode).join(" @ ");
    return `| ${markdownCell(yours(file, report, options2))} | ${markdownCell(theirs2)} | ${likeness(file)} |`;
  });
  const table2 = ["| your file | stems from | likeness |", "| --- | --- | --- |", ...rows].join("\n");
  const notices = origins.notices === "" ? [] : [`Notices of the upstream's files: ${origins.notices}.`];
  const blocks = [`<details><summary>Files from ${markdownText(id)}</summary>`, table2, ...restOf(origins), ...notices, "</details>"];
  return [blocks.join("\n\n")];
}
function yours({ path, ranges }, report, options2) {
  const [first] = ranges;
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
var listed3 = 50;
var signs = { pass: "✅", fail: "❌", inconclusive: "⚠️" };
function verdictSection(verdict) {
  const gate = verdict.blocks ? `The ${verdict.gate} gate **stops here**.` : `The ${verdict.gate} gate is open.`;
  const reasons2 = verdict.reasons.slice(0, listed3).map((reason) => `- ${markdownText(reason)}`).join("\n");
  return [`## ${signs[verdict.answer]} GPL check: ${verdict.answer}`, gate, reasons2];
}
function nextSteps(report) {
  const broken = groupsOf(report).map(({ rule, findings }) => `${prose(rule.remedy)} (${markdownCode(rule.id)}, ${counted(findings.length, "finding")})`);
  const questions = [...new Set(report.unanswered.map(({ question }) => markdownCode(question)))];
  const open2 = questions.length === 0 ? [] : [`Let these questions be answered, as said below: ${questions.join(", ")}`];
  const steps = [...broken, ...open2].map((step, index) => `${index + 1}. ${step}`);
  return steps.length === 0 ? [] : ["### What to do next", steps.join("\n")];
}
function unansweredSection({ unanswered }) {
  if (unanswered.length === 0) return [];
  const rows = unanswered.slice(0, listed3).map(({ question, because }) => `- ${markdownCode(question)}: ${markdownText(because)}`);
  return ["### Unanswered", [...rows, ...more(unanswered.length)].join("\n")];
}
function unreadSection({ scanned }) {
  if (scanned.unread.length === 0) return [];
  const rows = scanned.unread.slice(0, listed3).map(({ path, because }) => `- ${markdownCode(path)}: ${markdownText(because)}`);
  return [`### ${counted(scanned.unread.length, "file")} not fully looked into`, [...rows, ...more(scanned.unread.length)].join("\n")];
}
function footer({ tool, scanned }) {
  return `<sub>${tool.name} ${tool.version}: ${counted(scanned.files, "file")}, ${bytes(scanned.bytes)}, ${scanned.seconds.toFixed(1)} s</sub>`;
}
function more(count2) {
  return count2 > listed3 ? [`- and ${thousands(count2 - listed3)} more`] : [];
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

// src/report/check-run.ts
var summaryBytes2 = 65535;
var mostAnnotations = 1e3;
function checkRun(report, options2) {
  const cardOf = cardsOf(report);
  const ranked = report.findings.filter(({ waived }) => waived === null).toSorted((a, b) => closeness(b.place, options2) - closeness(a.place, options2));
  const placed2 = ranked.map((finding) => annotate2(cardOf(finding.rule), [finding], options2)).filter(({ path }) => path !== null);
  const annotations2 = [...placed2, ...report.remarks.flatMap((remark) => annotateRemark(remark, options2) ?? [])];
  const { answer, blocks, reasons: reasons2 } = report.verdict;
  return {
    name: options2.folder === "" ? "GPL check" : plainLine(`GPL check of ${visible(options2.folder)}`, 100),
    conclusion: blocks ? "failure" : answer === "pass" ? "success" : "neutral",
    title: plainLine([answer, ...reasons2.slice(0, 1)].join(": "), 200),
    summary: markdown(report, options2, summaryBytes2),
    annotations: annotations2.slice(0, mostAnnotations)
  };
}

// src/report/comment.ts
var commentBytes = 65536;
function comment(report, options2) {
  const marker = `<!-- ${project.name}:${uriPath(options2.folder)} -->`;
  const nearest2 = report.findings.toSorted((a, b) => closeness(b.place, options2) - closeness(a.place, options2));
  const run3 = options2.runUrl === null ? [] : [`[The run](${options2.runUrl}) has the whole summary.`];
  const blocks = [
    ...verdictSection(report.verdict),
    ...nextSteps(report),
    ...unansweredSection(report),
    ...findingSections({ ...report, findings: nearest2 }, options2),
    ...waivedSection(report, options2),
    ...remarkSection(report, options2),
    ...originSummary(report),
    ...run3,
    footer(report)
  ];
  return {
    marker,
    body: `${marker}
${fit(blocks, commentBytes - marker.length - 1, options2)}`,
    asksForAction: report.verdict.answer !== "pass" || groupsOf(report).length > 0
  };
}

// src/report/html-parts.ts
function said(text4) {
  return htmlText(prose(text4)).replace(/`([^`]+)`/g, "<code>$1</code>");
}
function paragraph(text4) {
  return `<p>${said(text4)}</p>`;
}
function table({ caption, heads, rows }) {
  const kinds = heads.map((head3) => head3.startsWith("#") ? ' class="number"' : "");
  const head2 = heads.map((name, column) => `<th scope="col"${kinds[column] ?? ""}>${said(name.replace(/^#/, ""))}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.map((cell, column) => `<td${kinds[column] ?? ""}>${cell}</td>`).join("")}</tr>`).join("\n");
  return `<div class="scroll" role="region" tabindex="0" aria-label="${said(caption)}"><table><caption>${said(caption)}</caption><thead><tr>${head2}</tr></thead><tbody>
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
  const rows = read2(place).map(({ line, text: text4 }) => {
    const code = htmlText(masked(text4).replaceAll("	", "    "));
    const isMeant = line >= place.line && line <= place.endLine;
    return `<span class="number">${String(line).padStart(5)}</span> ${isMeant ? `<mark>${code}</mark>` : code}`;
  });
  return rows.length === 0 ? "" : `<pre>${rows.join("\n")}</pre>`;
}

// src/report/html-credentials.ts
var shown3 = { ways: 50, steps: 30 };
function credentialPart(report, options2) {
  const { credentials } = report;
  if (credentials.length === 0) return "";
  const rows = credentials.map((use) => [String(use.apiId), said(use.credential), use.reach, placed(use.place, report, options2), said(use.because)]);
  const overview = table({ caption: "Each published api_id and how it reaches a build", heads: ["#api_id", "credential", "reach", "place", "because"], rows });
  return `${overview}${credentials.slice(0, shown3.ways).map((use) => way(use, report, options2)).join("\n")}`;
}
function way({ credential, reach, trail }, report, options2) {
  if (trail.length === 0) return "";
  const steps = trail.slice(0, shown3.steps).map(({ place, says }) => `<li>${placed(place, report, options2)}: ${said(says)}${excerpt(place, options2)}</li>`);
  const left = trail.length - shown3.steps;
  const more2 = left > 0 ? `<p class="soft">and ${thousands(left)} more steps</p>` : "";
  return `<details open><summary>The way of ${said(credential)}: ${reach}</summary><ol>${steps.join("")}</ol>${more2}</details>`;
}

// src/report/html-findings.ts
var shown4 = { findings: 500, related: 30, excerpts: 6 };
function findingsPart(report, options2) {
  const groups = groupsOf(report);
  if (groups.length === 0) return "<p>Nothing is broken.</p>";
  return groups.map((group) => ruleSection2(group, report, options2)).join("\n");
}
function ruleSection2({ rule, level, findings }, report, options2) {
  const clause = rule.clause.url === "" ? said(rule.clause.text) : `<a href="${htmlText(rule.clause.url)}">${said(rule.clause.text)}</a>`;
  return [
    `<section class="${level}" aria-labelledby="rule-${htmlText(rule.id)}">`,
    `<h3 id="rule-${htmlText(rule.id)}"><span class="level">${level}</span> <a href="${htmlText(ruleUrl(uriPath(rule.id)))}">${said(rule.id)}</a>, ${counted(findings.length, "finding")}</h3>`,
    `<p><strong>${said(sentence(rule.title))}</strong> ${said(sentence(rule.why))} <span class="soft">Stands on ${clause}.</span></p>`,
    `<p><strong>To mend it:</strong> ${said(rule.remedy)}</p>`,
    ...findings.slice(0, shown4.findings).map((finding) => findingBlock(finding, report, options2)),
    findings.length > shown4.findings ? `<p>And ${thousands(findings.length - shown4.findings)} more: the JSON report names them all.</p>` : "",
    "</section>"
  ].join("\n");
}
function findingBlock(finding, report, options2) {
  const { place, related, remedy, message } = finding;
  const where3 = place === null ? "the repository" : placed(place, report, options2);
  const steps = related.slice(0, shown4.related).map((one, index) => `<li>${placed(one.place, report, options2)}: ${said(one.says)}${index < shown4.excerpts ? excerpt(one.place, options2) : ""}</li>`);
  const left = related.length - shown4.related;
  return [
    `<div class="finding"><p>${where3}</p><p>${said(message)}</p>`,
    place === null ? "" : excerpt(place, options2),
    remedy === void 0 ? "" : `<p><strong>Here:</strong> ${said(remedy)}</p>`,
    steps.length === 0 ? "" : `<ol>${steps.join("")}</ol>`,
    left > 0 ? `<p class="soft">and ${thousands(left)} more places</p>` : "",
    "</div>"
  ].join("");
}
function waivedPart(report, options2) {
  const waived = waivedOf(report);
  const rows = waived.slice(0, shown4.findings).map((finding) => `<li>${said(finding.rule)} ${finding.place === null ? "of the repository" : placed(finding.place, report, options2)}: ${said(finding.waived ?? "")}</li>`);
  return waived.length === 0 ? "" : `<ul>${rows.join("\n")}</ul>`;
}
function remarkPart(report, options2) {
  const rows = report.remarks.slice(0, shown4.findings).map(({ message, place }) => `<li>${place === null ? "" : `${placed(place, report, options2)}: `}${said(message)}</li>`);
  return rows.length === 0 ? "" : `<ul>${rows.join("\n")}</ul>`;
}

// src/report/html-license.ts
function licensePart(report, options2) {
  const rows = report.license.texts.map(({ place, spdx, exception, similarity }) => [placed(place, report, options2), said(exception === null ? spdx : `${spdx} WITH ${exception}`), percent(similarity)]);
  const texts = rows.length === 0 ? "" : table({ caption: "Licence texts found", heads: ["file", "licence", "#likeness"], rows });
  return `${asked(report)}${declared(report)}${outcome(report)}${texts}`;
}
function asked({ derivation, license }) {
  const upstreams = derivation?.upstreams ?? [];
  if (upstreams.length === 0) return "";
  const rows = upstreams.map((one) => `<li>${said(one.id)} is under <code>${said(one.license)}</code>, and ${percent(one.share)} of the repository's own lines stem from it.</li>`);
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
    const row = weights.slice(from, to).map((weight) => weight * scale);
    boxes.push(...rowIn(rest3, row));
    rest3 = without(rest3, row);
    from = to;
  }
  return boxes;
}
function worstRatio(row, side, scale) {
  const area = row.reduce((sum, weight) => sum + weight, 0) * scale;
  const most2 = (row[0] ?? 0) * scale;
  const least = (row.at(-1) ?? 0) * scale;
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
  for (const { folder, lines: lines2 } of own) add(root, [...folder.split("/").filter((part) => part !== ""), "*"], { lines: lines2, derived: 0, upstream: null });
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
function count(node, { lines: lines2, derived, upstream }) {
  node.lines += lines2;
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
  const children = [...node.children.values()].filter(({ lines: lines2 }) => lines2 > 0).sort((a, b) => b.lines - a.lines || compareText(a.path, b.path));
  if (children.length === 0 || box2.width * box2.height < leastArea) return [tileOf(node, box2)];
  const boxes = squarified(children.map(({ lines: lines2 }) => lines2), box2);
  return children.flatMap((child, index) => tilesOf(withoutSingleFolders(child), boxes[index] ?? box2));
}
function tileOf({ path, lines: lines2, derived, files, upstreams }, box2) {
  const [most2] = [...upstreams].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return { ...box2, path: path.replace(/(?:^|\/)\*$/, ""), lines: lines2, files, upstream: most2?.[0] ?? null, share: lines2 === 0 ? 0 : derived / lines2 };
}

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
var listed4 = 2e3;
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
    upstreamTable2(derivation.upstreams),
    history,
    ...ids.map((id) => fileTable2(id, report, options2))
  ].join("\n");
}
function mapOf(tiles, ids) {
  const shapes = tiles.map((tile) => `<rect x="${shown5(tile.x)}" y="${shown5(tile.y)}" width="${shown5(tile.width)}" height="${shown5(tile.height)}" ${paintOf(tile, ids)}><title>${htmlText(titleOf(tile))}</title></rect>`);
  const keys2 = ids.map((id, index) => `<li><span style="background:${colourOf(index)}"></span>${said(id)}</li>`);
  return [
    `<svg class="map" viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="Map of the repository's own code by upstream; the tables below say the same.">`,
    ...shapes,
    "</svg>",
    `<ul class="legend">${keys2.join("")}<li><span style="background:var(--own)"></span>the repository's own</li></ul>`
  ].join("\n");
}
function paintOf({ upstream, share }, ids) {
  return upstream === null ? 'fill="var(--own)"' : `fill="${colourOf(ids.indexOf(upstream))}" fill-opacity="${shown5(0.35 + share * 0.65)}"`;
}
function colourOf(index) {
  return upstreamColours[index % upstreamColours.length] ?? upstreamColours[0];
}
function titleOf({ path, lines: lines2, files, upstream, share }) {
  const where3 = path === "" ? "the root" : path;
  return upstream === null ? `${where3}: ${counted(lines2, "line")} of its own` : `${where3}: ${counted(lines2, "line")}, ${percent(share)} from ${upstream}, ${counted(files, "file")}`;
}
function shown5(number) {
  return String(Math.round(number * 100) / 100);
}
function upstreamTable2(upstreams) {
  const rows = upstreams.map((one) => [said(one.id), `<code>${said(one.license)}</code>`, thousands(one.files), percent(one.share)]);
  return table({ caption: "Upstreams, the biggest part first", heads: ["upstream", "licence", "#files", "#share"], rows });
}
function fileTable2(id, report, options2) {
  const { largest, rest: rest3, notices } = originsOf(report.derivedFiles, id, listed4);
  if (largest.length === 0) return "";
  const left = rest3.reduce((sum, [, count2]) => sum + count2, 0);
  const more2 = left === 0 ? "" : paragraph(`And ${counted(left, "file")} more: the JSON report names them all.`);
  const rows = largest.map((file) => [yours2(file, report, options2), theirs(file), htmlText(likeness(file))]);
  const told = notices === "" ? "" : paragraph(`Notices of the upstream's files: ${notices}.`);
  const files = table({ caption: `Files that stem from ${id}, the largest parts first`, heads: ["your file", "stems from", "likeness"], rows });
  return `<details><summary>${counted(largest.length + left, "file")} from ${said(id)}</summary>${told}${files}${more2}</details>`;
}
function yours2({ path, ranges }, report, options2) {
  const [first] = ranges;
  return linked(`<code>${htmlText(path)}</code>`, placeAt(path, first?.from ?? 1, first?.to ?? 1), report, options2);
}
function theirs({ upstream, origin: { path, version } }) {
  return `<code>${htmlText(path === "" ? upstream : path)}</code>${version === "" ? "" : ` @ ${htmlText(version)}`}`;
}

// src/report/html.ts
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
  const open2 = report.unanswered.length === 0 ? [] : ['<li>Let the <a href="#open">open questions</a> be answered: what nobody checked is never a pass.</li>'];
  return steps.length + open2.length === 0 ? "" : `<ol>${[...steps, ...open2].join("\n")}</ol>`;
}
function openPart({ unanswered }) {
  return unanswered.length === 0 ? "" : `<ul>${unanswered.map(({ question, because }) => `<li><code>${question}</code>: ${said(because)}</li>`).join("\n")}</ul>`;
}
function unreadPart({ scanned }) {
  const rows = scanned.unread.slice(0, 500).map(({ path, because }) => [`<code>${htmlText(path)}</code>`, said(because)]);
  return rows.length === 0 ? "" : table({ caption: `${counted(scanned.unread.length, "file")} not fully looked into`, heads: ["file", "because"], rows });
}

// src/report/json.ts
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
  const upstreams = (derivation?.upstreams ?? []).map(({ id, license, files, share }) => ({ id, license, files, share, notices: noticesOf(derivedFiles, id) }));
  const forks = forkOf.map(({ upstream, because, commit }) => ({ upstream, because: masked(because), commit }));
  return {
    extent: derivation?.extent ?? null,
    share: derivation?.share ?? null,
    forkOf: forks.toSorted((a, b) => compareText(a.upstream, b.upstream) || compareText(a.because, b.because)),
    upstreams: upstreams.toSorted((a, b) => b.share - a.share || compareText(a.id, b.id)),
    files: derivedFiles.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.upstream, b.upstream)).map(fileOf)
  };
}
function noticesOf(files, upstream) {
  const counts = noticeCounts(files.filter((file) => file.upstream === upstream));
  return { kept: counts.kept, changed: counts.changed, removed: counts.removed, upstreamHadNone: counts["upstream-had-none"] };
}
function fileOf({ path, upstream, origin: origin2, containment, lines: lines2, derivedLines: derivedLines2, ranges, evidence, texts, notice: notice2 }) {
  const stemsFrom = { path: origin2.path, revision: origin2.revision, version: origin2.version };
  const runs = ranges.map(({ from, to }) => ({ from, to }));
  return { path, upstream, origin: stemsFrom, containment, lines: lines2, derivedLines: derivedLines2, ranges: runs, evidence, texts, notice: notice2 };
}
function licenseOf({ license }) {
  const texts = license.texts.map(({ place, spdx, exception, similarity }) => ({ path: place.path, spdx, exception, similarity }));
  return { declared: license.declared, texts: texts.toSorted((a, b) => compareText(a.path, b.path)), required: license.required, ...license.github === void 0 ? {} : { github: masked(license.github) } };
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

// src/report/sarif-result.ts
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
  const { path, line, endLine } = related.place;
  const ranges = line > 1 || endLine > 1 ? [] : derivedFiles.find((file) => file.path === path)?.ranges ?? [];
  return ranges.length === 0 ? [related] : ranges.map(({ from, to }) => ({ place: placeAt(path, from, to), says: related.says }));
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
  const upstreams = (derivation?.upstreams ?? []).map(({ id, license, files, share }) => ({ id, license, files, share }));
  const forks = forkOf.map(({ upstream, because, commit }) => ({ upstream, because: prose(because), commit }));
  return { extent: derivation?.extent ?? null, share: derivation?.share ?? null, upstreams, forkOf: forks };
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
  const open2 = report.unanswered.map(({ question, because }) => `The question ${question} is unanswered: ${prose(because)}`);
  const unread = report.scanned.unread.slice(0, 100).map(({ path, because }) => `Not fully looked into: ${prose(path)}: ${prose(because)}`);
  const remarks = report.remarks.slice(0, 100).map(({ message, place }) => `${place === null ? "" : `${prose(place.path)}: `}${prose(message)}`);
  const left = report.findings.length - shown7;
  const notes = [...open2, ...unread, ...left > 0 ? [`${left} more findings were left out: GitHub keeps ${mostResults} results.`] : []];
  return {
    executionSuccessful: true,
    ...notes.length === 0 ? {} : { toolExecutionNotifications: notes.map((note2) => ({ level: "warning", message: sarifMessage(note2) })) },
    ...remarks.length === 0 ? {} : { toolConfigurationNotifications: remarks.map((note2) => ({ level: "note", message: sarifMessage(note2) })) }
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
  if (!color) return (text4) => text4;
  return (text4, colour) => `\x1B[${codes[colour][0]}m${text4}\x1B[${codes[colour][1]}m`;
}

// src/report/text-rows.ts
var listed5 = 20;
function cut(rows) {
  return rows.length <= listed5 ? rows : [...rows.slice(0, listed5), `  and ${rows.length - listed5} more`];
}
function columns(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.min(60, Math.max(...rows.map((row) => (row[column] ?? "").length))));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}`);
}

// src/report/text-derived.ts
var named2 = { files: 5, folders: 6 };
function derivedBlock(report, paint) {
  const { derivation } = report;
  const forks = cut(report.forkOf.map(({ because }) => `  ${prose(because)}`));
  if (derivation === null) return forks.length === 0 ? [] : [paint("Derived", "bold"), ...forks];
  if (derivation.upstreams.length === 0) return [`${paint("Derived", "bold")}  nothing found that stems from a known Telegram app`, ...forks];
  const rows = derivation.upstreams.map((one) => [visible(one.id), prose(one.license), counted(one.files, "file"), percent(one.share)]);
  const title = `${paint("Derived", "bold")}  ${percent(derivation.share)} of the repository's own lines`;
  return [title, ...cut(columns(rows)), ...forks, ...derivation.upstreams.flatMap(({ id }) => upstreamRows2(report.derivedFiles, id, paint))];
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
  const texts = license.texts.map(({ place, spdx, exception, similarity }) => `  ${visible(place.path)}: ${prose(exception === null ? spdx : `${spdx} WITH ${exception}`)}, ${percent(similarity)} alike`);
  const required = license.required === null ? "" : `; what it stems from asks for ${prose(license.required)}`;
  const shown7 = license.github === void 0 ? "" : `; GitHub shows ${prose(license.github)}`;
  return [`${paint("Licence", "bold")}  ${license.declared === null ? "none declared" : prose(license.declared)}${required}${shown7}`, ...cut(texts)];
}
function credentialBlock({ credentials }, paint) {
  if (credentials.length === 0) return [];
  const rows = credentials.map((use) => [String(use.apiId), visible(use.credential), use.reach, `${visible(use.place.path)}${lines(use.place)}`]);
  return [paint("Published credentials", "bold"), ...cut(columns(rows))];
}
function verdictBlock(verdict, paint) {
  const colour = { pass: "green", fail: "red", inconclusive: "yellow" };
  const stops = verdict.blocks ? `the ${verdict.gate} gate stops here` : `the ${verdict.gate} gate is open`;
  return [...verdict.reasons.map((reason) => prose(reason)), `${paint(verdict.answer.toUpperCase(), colour[verdict.answer])}: ${stops}`];
}

// src/report/reporters.ts
var reporters = { text: text3, json, sarif, markdown, html };
var formats = Object.keys(reporters);

// src/action.ts
var dist = fileURLToPath(new URL(".", import.meta.url));
var { env } = process;
var hall = () => import("./check.js");
var publishingSeconds = 60;
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
  const { configured: { request }, folder, token } = task.value;
  const ports = createPorts(folder, { token, apiUrl: apiUrlOf(env), serverUrl: serverUrlOf(env), offline: request.offline, onProgress: createProgress() });
  const { check } = await hall();
  const report = await check(request, ports);
  await show(report, task.value, await reportOptions(report, task.value, ports));
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
  const folder = openFolder(root, dist);
  const { ruleIds, upstreamIds } = await hall();
  const event = readGithubEvent(env, await readEventPayload(env.GITHUB_EVENT_PATH));
  const settings3 = await readSettings({
    root,
    trusted: event.checkoutTrusted,
    base: event.base,
    config: { named: last(given.value, "config"), usualPlaces: configPlaces },
    baseline: { named: last(given.value, "baseline"), usualPlaces: baselinePlaces }
  });
  if (!settings3.ok) return wrong("config", null, settings3.because);
  for (const notice2 of settings3.value.notices) note(safeLog(notice2));
  const checkout = { commit: await headCommit(root), ...await originOf(root, serverUrlOf(env)) };
  const configured = await configure(given.value, {
    tool: await readTool(dist),
    root,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    event,
    ruleIds,
    upstreamIds,
    config: settings3.value.config,
    baseline: settings3.value.baseline,
    checkout
  });
  if (!configured.ok) return configured;
  const token = last(given.value, "token");
  const mayWrite = token !== null && !configured.value.request.offline && event.repository !== null && isOwnCheckout(event, checkout);
  return right({
    configured: configured.value,
    folder,
    token,
    files: files.value,
    event,
    wishes: { checkRun: last(given.value, "check-run") ?? "auto", comment: last(given.value, "comment") ?? "off" },
    publisher: mayWrite ? createPublisher({ token, apiUrl: apiUrlOf(env), timeBudgetSeconds: publishingSeconds }, event.repository) : null
  });
}
function createProgress() {
  let current = "";
  return (stage) => {
    if (stage !== current) say(`${stage}…`);
    current = stage;
  };
}
async function reportOptions(report, { configured, event, files }, { tree }) {
  const { root, policy, base } = configured.request;
  const workspace = resolve2(env.GITHUB_WORKSPACE ?? ".");
  const folder = relative2(workspace, root).replaceAll("\\", "/");
  const compared = policy.gate === "pull-request" && report.findings.length > 0 ? base : null;
  const [paths, lines2] = await Promise.all([compared === null ? null : tree.changedSince(compared), compared === null ? null : changedLines(root, compared)]);
  return {
    color: false,
    folder: folder.startsWith("..") ? "" : folder,
    server: serverUrlOf(env),
    changedPaths: paths?.ok === true ? new Set(paths.value.paths) : null,
    changedLines: lines2?.ok === true ? lines2.value : null,
    reportFile: relative2(workspace, resolve2(files.report)).replaceAll("\\", "/"),
    runUrl: event.repository === null || event.run === null ? null : `${serverUrlOf(env)}/${event.repository}/actions/runs/${event.run}`,
    excerpt: createExcerpts(root)
  };
}
async function show(report, task, options2) {
  const { files } = task;
  let isBeside = false;
  await attempt("the log", () => sayFolded("Report", safeLog(reporters.text(report, options2))));
  await attempt("the check run", async () => {
    isBeside = await putBeside(report, task, options2);
  });
  await attempt("the annotations", () => annotations(report, options2).filter(({ path }) => path === null || !isBeside).forEach(annotate));
  await attempt("the summary of the job", () => summarise(reporters.markdown(report, options2)));
  await attempt("the SARIF report", () => save("sarif-file", files.sarif, reporters.sarif(report, options2)));
  await attempt("the report", () => save("report-file", files.report, reporters[files.format](report, options2)));
  await attempt("the outputs", () => outputsOf(report).forEach(([name, value]) => output(name, value)));
  await attempt("the comment", () => putComment(report, task, options2));
}
async function putBeside(report, { publisher, event, wishes }, options2) {
  if (publisher === null || event.commit === null || wishes.checkRun === "off") return false;
  if (wishes.checkRun === "auto" && !annotationsLeftOut(report, options2)) return false;
  const written = await publisher.checkRun(event.commit, checkRun(report, options2));
  say(safeLog(written.ok ? `The check run holds ${written.value} annotations.` : `No whole check run: ${written.because} The summary holds the findings.`));
  return written.ok;
}
async function putComment(report, { publisher, event, wishes }, options2) {
  if (publisher === null || event.pullRequest === null || wishes.comment !== "on") return;
  const fate = await publisher.comment(event.pullRequest, comment(report, options2));
  say(safeLog(fate.ok ? `The comment on the pull request: ${fate.value}.` : `No comment on the pull request: ${fate.because} The summary holds the findings.`));
}
async function attempt(what2, task) {
  try {
    await task();
  } catch (error) {
    const because = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
    warn(safeLog(`${what2} could not be made: ${because} The verdict stands.`));
  }
}
async function save(name, file, content) {
  const written = await writeReport(resolve2(file), content);
  if (!written.ok) throw new Error(`${written.because}.`);
  output(name, written.value);
}
function outputsOf({ verdict, findings, derivation, license }) {
  const count2 = (level) => String(findings.filter((finding) => finding.level === level && finding.waived === null).length);
  return [
    ["verdict", verdict.answer],
    ["errors", count2("error")],
    ["warnings", count2("warning")],
    ["notes", count2("note")],
    ["derived-share", derivation === null ? "" : String(Math.round(derivation.share * 1e4) / 1e4)],
    ["upstreams", derivation === null ? "" : JSON.stringify(derivation.upstreams.map(({ id }) => id))],
    ["required-license", license.required ?? ""]
  ];
}
function finish({ verdict }) {
  const reason = `${verdict.answer}${verdict.reasons.length > 0 ? `: ${verdict.reasons.join(" ")}` : ""}`;
  if (verdict.blocks) fail(safeLog(reason.replace(/\s+/g, " ")), exitCode(verdict));
  else say(safeLog(reason));
}
