/** Reads a line of Markdown as GitHub does and names what in it would be more than text. */

/** What is live outside code spans once backslash escapes are taken away (CommonMark 0.31, 2.4 and 6.1; GitHub's references and mentions). */
const live: Readonly<Record<string, RegExp>> = {
  html: /</, entity: /&(?!amp;|lt;|gt;)#?\w+;/, emphasis: /[*_~`]/, link: /[[\]]/, table: /\|/, math: /\$/, mention: /@\w/, reference: /#\d|\bGH-\d/i,
  address: /[a-z]:\/\/|\bwww\.|\b(?:mailto|xmpp):\S/i, emoji: /:[\w+-]+:/, heading: /^#/, list: /^(?:[-+*]|\d+[.)])(?:\s|$)/, rule: /^[-=]{3,}/, code: /^(?: {4}|\t)/,
}

/** The names of what is live in a line that stands at the start of a block. */
export function liveMarkup(markdown: string): readonly string[] {
  const rest = withoutEscapes(withoutCodeSpans(markdown))
  return Object.entries(live).filter(([, pattern]) => pattern.test(rest)).map(([name]) => name)
}

/** A code span ends at the next run of as many backticks as began it; without one the backticks are text. */
function withoutCodeSpans(markdown: string): string {
  let rest = ''
  for (let at = 0; at < markdown.length;) {
    const run = /^`+/.exec(markdown.slice(at))?.[0] ?? ''
    const escaped = markdown[at] === '\\'
    const end = run === '' ? -1 : closingRun(markdown, at + run.length, run.length)
    if (end >= 0) at = end
    else {
      const taken = escaped ? 2 : Math.max(1, run.length)
      rest += markdown.slice(at, at + taken)
      at += taken
    }
  }
  return rest
}

function closingRun(markdown: string, from: number, length: number): number {
  for (const run of markdown.slice(from).matchAll(/`+/g)) if (run[0].length === length) return from + run.index + length
  return -1
}

/** An escaped character is replaced by one that is nothing in Markdown. A mention or a reference is found after Markdown is done: those stay. */
function withoutEscapes(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => `\u25a1${'#@:'.includes(character) ? character : ''}`)
}
