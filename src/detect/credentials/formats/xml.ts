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

const tag = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[!?][^>]*>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const mostDepth = 200
const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' }

/** The root elements. What does not close, closes at the end. */
export function readElements(text: string): readonly Element[] {
  const root: Open = { name: '', attributes: new Map(), line: 1, text: '', textLine: 1, children: [] }
  const open: Open[] = [root]
  let [end, line] = [0, 1]
  const linesIn = (from: number, to: number): number => {
    let count = 0
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1
    return count
  }
  for (const match of text.matchAll(tag)) {
    addText(open.at(-1) ?? root, decoded(text.slice(end, match.index)), line)
    line += linesIn(end, match.index)
    const [whole, cdata, closing, name, attributes = '', alone] = match
    if (cdata !== undefined) addText(open.at(-1) ?? root, cdata, line)
    else if (name !== undefined && closing === '/') close(open, name)
    else if (name !== undefined && open.length < mostDepth) {
      open.push({ name, attributes: attributesIn(attributes), line, text: '', textLine: line, children: [] })
      if (alone === '/') close(open, name)
    }
    line += linesIn(match.index, match.index + whole.length)
    end = match.index + whole.length
  }
  addText(open.at(-1) ?? root, decoded(text.slice(end)), line)
  while (open.length > 1) close(open, open.at(-1)?.name ?? '')
  return root.children
}

function addText(into: Open, text: string, line: number): void {
  if (into.text.trim() === '') into.textLine = line + (/^\s*\n/.test(text) ? text.slice(0, text.search(/\S|$/)).split('\n').length - 1 : 0)
  into.text += text
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
