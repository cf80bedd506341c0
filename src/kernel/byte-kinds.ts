/** What a byte may begin, for a lexer that looks at one byte at a time. Read by TypeScript and by AssemblyScript. */

export const other = 0
export const space = 1
export const newline = 2
export const letter = 3
export const digit = 4
export const quote = 5
export const dropped = 6
export const slash = 7
export const hashSign = 8
export const backquote = 9
