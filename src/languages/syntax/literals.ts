/** What string, character and number literals mean, for all languages that write them much as C does. */

const simpleEscapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', a: '\x07', e: '\x1b', s: ' ' }
const escape = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u+([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-7]{1,3})|\r?\n|([\s\S]))/g

/** The text that a literal stands for: without its prefix, quotes and escapes. Text that is no literal comes back as it is. */
export function literalText(source: string): string {
  const raw = /^[A-Za-z0-9]*R"([^\s()\\]{0,16})\(([\s\S]*)\)\1"/.exec(source)
  if (raw) return raw[2] ?? ''
  const fenced = /^b?r(#+)"([\s\S]*)"\1$/.exec(source)
  if (fenced) return fenced[2] ?? ''
  const quoted = /^[A-Za-z0-9@$]*("""|'''|["'`}])([\s\S]*)$/.exec(source)
  if (!quoted) return source
  const [, quote = '', rest = ''] = quoted
  return unescape(rest.slice(0, rest.length - closingLength(quote, rest)))
}

/** A template's pieces open with a backquote or a closing brace, and close with a backquote or `${`. */
function closingLength(quote: string, rest: string): number {
  if (quote === '`' || quote === '}') return rest.endsWith('${') ? 2 : 1
  return quote.length
}

/** Text with its escapes resolved. */
export function unescape(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(escape, (whole, ...groups: (string | undefined)[]) => {
    const [braced, four, eight, two, octal, one] = groups
    const hex = braced ?? four ?? eight ?? two
    if (hex !== undefined) return fromCode(Number.parseInt(hex, 16), whole)
    if (octal !== undefined) return fromCode(Number.parseInt(octal, 8), whole)
    return one === undefined ? '' : (simpleEscapes[one] ?? one)
  })
}

function fromCode(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise
}

/** The whole number that a literal stands for (decimal, 0x, 0b, 0o, leading-zero octal, `_` and `'` between digits), or null. */
export function literalNumber(source: string): number | null {
  if (source.length > 80) return null
  const digits = source.replace(/(?<=[0-9a-fA-F])[_'](?=[0-9a-fA-F])/g, '').replace(/(?:[uUlLzZn]|[iu](?:8|16|32|64))+$/, '')
  const value = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : /^(?:\d+|0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+)$/.test(digits) ? Number(digits) : NaN
  return Number.isSafeInteger(value) ? value : null
}
