/** How much a language minds where its lines break. */

/** `free`: not at all. `careful`: a line's end may end a statement. `indented`: a line's beginning or its white space means something, or may. */
export type Layout = 'free' | 'careful' | 'indented'

const free = new Set(['c', 'cpp', 'objective-c', 'java', 'csharp', 'dart', 'rust'])
const careful = new Set(['kotlin', 'swift', 'typescript', 'javascript', 'go', 'scala'])

/** The layout of the language of that id. */
export function layoutOf(language: string): Layout {
  if (free.has(language)) return 'free'
  return careful.has(language) ? 'careful' : 'indented'
}
