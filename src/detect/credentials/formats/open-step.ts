/** Reads property lists in the old format of NeXT, in which Xcode keeps its projects. */

/** A text, or a list of keys with values; in an array the keys are empty. */
export interface OpenStep {
  readonly value: string | readonly (readonly [key: string, value: OpenStep])[]
  readonly line: number
}

const token = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\]|\\[\s\S])*"|[{}()=;,]|[^\s{}()=;,"]+|\n/g
const mostDepth = 40

/** The root of a project file, or null where there is none. Lenient: what is cut short is read as far as it goes. */
export function openStep(text: string): OpenStep | null {
  const tokens: { readonly source: string; readonly line: number }[] = []
  let line = 1
  for (const [source] of text.matchAll(token)) {
    if (source !== '\n' && !source.startsWith('/*') && !source.startsWith('//')) tokens.push({ source, line })
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) line += 1
  }
  let at = 0

  function value(depth: number): OpenStep {
    const next = tokens[at++] ?? { source: '', line }
    if (depth < mostDepth && next.source === '{') return { value: entries(depth, '}'), line: next.line }
    if (depth < mostDepth && next.source === '(') return { value: entries(depth, ')'), line: next.line }
    return { value: plain(next.source), line: next.line }
  }

  function entries(depth: number, close: string): readonly (readonly [string, OpenStep])[] {
    const found: (readonly [string, OpenStep])[] = []
    while (at < tokens.length && tokens[at]?.source !== close) {
      const before = at
      const first = value(depth + 1)
      if (close === '}' && tokens[at]?.source === '=') {
        at += 1
        found.push([typeof first.value === 'string' ? first.value : '', value(depth + 1)])
      } else {
        found.push(['', first])
      }
      while (tokens[at]?.source === ';' || tokens[at]?.source === ',') at += 1
      if (at === before) at += 1
    }
    at += 1
    return found
  }

  return tokens.length === 0 ? null : value(0)
}

function plain(source: string): string {
  return source.startsWith('"') ? source.slice(1, -1).replace(/\\(["\\])/g, '$1') : source
}
