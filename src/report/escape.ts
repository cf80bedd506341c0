/** Every escaping there is. File names and contents are a stranger's: they must not steer a terminal, a runner's log or a page. */

/**
 * Characters that nobody sees or that reorder what is seen: controls, line and paragraph separators, format characters such as the
 * bidirectional and zero-width ones, halves of surrogate pairs. The joiners U+200C and U+200D stay: Persian and emoji need them.
 */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** 32 hexadecimal digits that stand alone, as an api_hash does. A commit's 40 and a sha256's 64 are no match. */
const hash = /(?<![0-9a-f])([0-9a-f]{6})[0-9a-f]{26}(?![0-9a-f])/gi

const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Text on one line in which everything that steers is written out (`\n`, `\u{1b}`, `\u{202e}`). */
export function visible(text: string): string {
  return text.replace(unseen, (character) => names[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

/** Text in which no api_hash stands whole: its first six digits are left. For prose; a path must stay what it is. */
export function masked(text: string): string {
  return text.replace(hash, '$1…')
}

/** A sentence for people: masked, visible, and no longer than `limit` characters. */
export function prose(text: string, limit = 1000): string {
  const begin = masked(text.slice(0, 4 * limit))
  // The cut may have left a piece of a hash that is no hash any more.
  const points = Array.from(text.length > 4 * limit ? begin.replace(/([0-9a-f]{6})[0-9a-f]+$/i, '$1…') : begin)
  return visible(points.length <= limit ? points.join('') : `${points.slice(0, limit - 1).join('')}…`)
}

/**
 * One line that a GitHub runner takes for text. It obeys `::command::` where a line starts with it, white space aside, and `##[command]`
 * anywhere in a line (actions/runner, ActionCommand.cs), so both get a backslash.
 */
export function withoutCommands(line: string): string {
  return line.replace(/^([\s\u0085]*)::/u, '$1\\::').replaceAll('##[', '##\\[')
}

/** Text of many lines for a runner's log: each line visible, without commands. For text that was not made here. */
export function safeLog(text: string): string {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).map((line) => withoutCommands(visible(line))).join('\n')
}

/** JSON whose strings hold neither a runner's command nor anything unseen; it parses to the same value. */
export function safeJson(json: string): string {
  const hidden = new RegExp(`(?!\\n)${unseen.source}`, 'gu')
  return json.replace(hidden, (character) => character.split('').map(unicodeEscape).join('')).replaceAll('##[', '##\\u005b')
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/**
 * Text for GitHub's Markdown, to be shown as it is. The zero-width space is for what GitHub looks for when Markdown is done: mentions,
 * references to issues, emoji. A backslash is enough against the rest, addresses included, and does not get into what is copied.
 */
export function markdownText(text: string): string {
  return prose(text).trim()
    .replace(/@(?=\w)|#(?=\d)|GH(?=-\d)|:(?=[\w+-]+:)/giu, '$&\u200b')
    .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
    .replace(/(?=:\/\/)|www(?=\.)|(?:mailto|xmpp)(?=:)/gi, '$&\\')
    .replace(/^(\d+)(?=\.(?:\s|$))|^(?=[-=])/, '$1\\')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A stranger's text as a Markdown code span: GitHub sees no markup, mention or reference in one. */
export function markdownCode(text: string): string {
  const content = visible(text).replaceAll('<!--', '<\\!--')
  const fence = '`'.repeat(1 + Math.max(0, ...[...content.matchAll(/`+/g)].map((run) => run[0].length)))
  return /^`|`$|^ .* $|^$/.test(content) ? `${fence} ${content} ${fence}` : `${fence}${content}${fence}`
}

/** Markdown that is done, for a cell of a table: a bar would end the cell, in a code span too. */
export function markdownCell(markdown: string): string {
  return markdown.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|')
}

/** A relative path as a URI reference: each part percent-encoded, the characters that Markdown and SARIF readers trip over as well. */
export function uriPath(path: string): string {
  const encoded = path.replace(/^\/+/, '').replace(/\p{Cs}/gu, '\ufffd').split('/').map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percentEncoded))
  return encoded.join('/')
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/** A stranger's text as text of an HTML page, in an element or between the double quotes of an attribute. `##[` would steer a log that it passes through. */
export function htmlText(text: string): string {
  return visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('##[', '##&#91;')
}
