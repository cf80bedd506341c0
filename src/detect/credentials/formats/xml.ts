/** Splits XML into elements with their attributes and texts. Lenient, for what is read are settings and not whole documents. */

export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** The text right inside, entities resolved, trimmed. */
  readonly text: string
  readonly line: number
  /** Where the text begins. */
  readonly textLine: number
  readonly children: readonly Element[]
}

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly line: number
  text: string
  textLine: number
  readonly children: Element[]
}

/** Comments, literal text, declarations, tags. */
const opening = /<!--|<!\[CDATA\[|<[!?]|<(\/?)([A-Za-z_][\w:.-]*)/g
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const mostDepth = 200
/** A tag that goes on for longer is none. */
const longestTag = 4000
const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' }

/** A piece of markup: where it ends, and what it is. */
interface Markup {
  readonly end: number
  readonly cdata?: string
  readonly tag?: { readonly closes: boolean; readonly name: string; readonly attributes: string; readonly alone: boolean }
}

/** The root elements. What does not close, closes at the end. */
export function readElements(text: string): readonly Element[] {
  const root: Open = { name: '', attributes: new Map(), line: 1, text: '', textLine: 1, children: [] }
  const open: Open[] = [root]
  let [end, line] = [0, 1]
  const pass = (to: number): void => {
    for (let at = text.indexOf('\n', end); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) line += 1
    end = to
  }
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    addText(open.at(-1) ?? root, decoded(text.slice(end, match.index)), line)
    pass(match.index)
    const { end: after, cdata, tag } = markupAt(text, match)
    if (cdata !== undefined) addText(open.at(-1) ?? root, cdata, line)
    else if (tag?.closes) close(open, tag.name)
    else if (tag && open.length < mostDepth) {
      open.push({ name: tag.name, attributes: attributesIn(tag.attributes), line, text: '', textLine: line, children: [] })
      if (tag.alone) close(open, tag.name)
    }
    pass(after)
    opening.lastIndex = after
  }
  addText(open.at(-1) ?? root, decoded(text.slice(end)), line)
  while (open.length > 1) close(open, open.at(-1)?.name ?? '')
  return root.children
}

function markupAt(text: string, match: RegExpExecArray): Markup {
  const [start, slash, name] = match
  const from = match.index + start.length
  const until = (mark: string): number => {
    const at = text.indexOf(mark, from)
    return at < 0 ? text.length : at
  }
  if (start === '<!--') return { end: Math.min(text.length, until('-->') + 3) }
  if (start === '<![CDATA[') return { end: Math.min(text.length, until(']]>') + 3), cdata: text.slice(from, until(']]>')) }
  const end = closingOf(text, from)
  if (name === undefined) return { end: end + 1 }
  const attributes = text.slice(from, end)
  return { end: end + 1, tag: { closes: slash === '/', name, attributes: attributes.replace(/\/$/, ''), alone: attributes.endsWith('/') } }
}

/** Where a tag closes; quotes keep what is in them apart. */
function closingOf(text: string, from: number): number {
  let quote: string | null = null
  for (let at = from; at < Math.min(text.length, from + longestTag); at++) {
    const char = text[at] ?? ''
    if (quote === null && char === '>') return at
    if (char === quote) quote = null
    else if (quote === null && (char === '"' || char === "'")) quote = char
  }
  return from
}

/** The blanks before an element's text are no part of it: one with thousands of children would gather them all. */
function addText(into: Open, text: string, line: number): void {
  if (into.text !== '') into.text += text
  else if (text.trim() !== '') {
    into.textLine = line + text.slice(0, text.search(/\S/)).split('\n').length - 1
    into.text = text
  }
}

/** Closes the innermost element of that name, and what lies open inside of it. */
function close(open: Open[], name: string): void {
  const at = open.findLastIndex((one) => one.name === name)
  if (at < 1) return
  for (let closed = open.pop(); closed; closed = open.pop()) {
    open.at(-1)?.children.push({ ...closed, text: closed.text.trim() })
    if (open.length <= at) return
  }
}

function attributesIn(source: string): ReadonlyMap<string, string> {
  return new Map([...source.matchAll(attribute)].map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]))
}

function decoded(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => entityOf(whole, hex, decimal, name)) : text
}

function entityOf(whole: string, hex?: string, decimal?: string, name?: string): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : whole) : (entities[name] ?? whole)
}
