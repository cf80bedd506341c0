/** Where literals end in the language's own eyes: interpolated texts, raw strings and regular expressions, which the fingerprints' lexer does not know. */

/** Texts in which a backslash is a backslash, by language: those that open with these quotes. */
const withoutEscapes: Readonly<Record<string, readonly string[]>> = { go: ['`'], kotlin: ['"""'], scala: ['"""'], csharp: ['"""'] }

/** What begins code within a text, by language. */
const interpolations: Readonly<Record<string, string>> = {
  swift: '\\(', kotlin: '${', dart: '${', scala: '${', ruby: '#{', php: '{$', javascript: '${', typescript: '${', vue: '${',
}
const interpolatesOnlyInBackquotes = new Set(['javascript', 'typescript', 'vue'])
/** Code within a text that is longer than this is taken for a bracket that does not close. */
const longestInterpolation = 4000

/** Patterns of literals that begin at a place, by language; `after` must match what stands before it. */
const wholes: readonly { readonly languages: readonly string[]; readonly after: RegExp; readonly literal: RegExp }[] = [
  { languages: ['c', 'cpp', 'objective-c'], after: /(?:^|\W)(?:u8|[uUL])?R$/, literal: /"([^()\\\s]{0,16})\([\s\S]*?\)\1"/y },
  { languages: ['csharp'], after: /@\$?$|\$@$/, literal: /"(?:[^"]|"")*"/y },
  { languages: ['swift'], after: /[^#]$|^$/, literal: /(#+)"[\s\S]*?"\1/y },
  { languages: ['rust'], after: /(?:^|\W)b?r$/, literal: /(#*)"[\s\S]*?"\1/y },
  // A lifetime or a label, which no quote closes.
  { languages: ['rust'], after: /$/, literal: /'[A-Za-z_]\w*(?!\w|')/y },
  { languages: ['javascript', 'typescript', 'vue'], after: /(?:^|[=(,:?!&|{;[+\-*%~^]|=>|\b(?:return|typeof|case|in|of|delete|void|throw|new|else|do|yield|await|instanceof))\s*$/, literal: /\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y },
]
const begins = /["'#/]/

/** The end of a raw string, a regular expression or a lifetime that begins there, or -1. */
export function endOfWhole(text: string, from: number, language: string): number {
  if (!begins.test(text[from] ?? '')) return -1
  const before = text.slice(Math.max(0, from - 24), from)
  for (const { languages, after, literal } of wholes) {
    literal.lastIndex = from
    if (languages.includes(language) && after.test(before) && literal.test(text)) return literal.lastIndex
  }
  return -1
}

/** The end of a text between quotes that begins there, or -1 where nothing closes it. `quote` is one or three quotes, or a backquote. */
export function endOfQuoted(text: string, from: number, quote: string, language: string): number {
  const { escapes, opener, runsOverLines } = habitsOf(quote, language)
  let at = from + quote.length
  while (at < text.length) {
    if (opener !== null && text.startsWith(opener, at)) {
      const end = endOfInterpolation(text, at + opener.length, opener.endsWith('(') ? '()' : '{}', language)
      if (end < 0 || (!runsOverLines && text.slice(at, end).includes('\n'))) return -1
      at = end
    } else if (text.startsWith(quote, at)) return at + quote.length
    else if (!runsOverLines && text[at] === '\n') return -1
    else at += escapes && text[at] === '\\' ? 2 : 1
  }
  return -1
}

interface Habits {
  readonly escapes: boolean
  /** What begins code in it, or null. */
  readonly opener: string | null
  readonly runsOverLines: boolean
}

function habitsOf(quote: string, language: string): Habits {
  return {
    escapes: !(withoutEscapes[language] ?? []).includes(quote),
    opener: interpolatesOnlyInBackquotes.has(language) && quote !== '`' ? null : (interpolations[language] ?? null),
    runsOverLines: quote.length === 3 || quote === '`',
  }
}

/** One past the bracket that closes the code within a text, or -1. */
function endOfInterpolation(text: string, from: number, [open, close]: string, language: string): number {
  let depth = 1
  for (let at = from; at < Math.min(text.length, from + longestInterpolation); at++) {
    const char = text[at] ?? ''
    if (char === open) depth++
    else if (char === close && --depth === 0) return at + 1
    else if (char === '"' || char === "'" || char === '`') {
      const end = endOfQuoted(text, at, char, language)
      if (end > 0) at = end - 1
    }
  }
  return -1
}
