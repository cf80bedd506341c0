/** What each byte may begin, for a lexer that looks at one byte at a time. */

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

/** The class of every byte. Bytes above ASCII are parts of letters in UTF-8. */
export const classes = new Uint8Array(256)
for (let byte = 0; byte < 256; byte++) {
  const char = String.fromCharCode(byte)
  if (byte === 10) classes[byte] = newline
  else if (byte <= 32) classes[byte] = space
  else if (byte >= 128 || /[A-Za-z_$]/.test(char)) classes[byte] = letter
  else if (/[0-9]/.test(char)) classes[byte] = digit
  else if (char === '"' || char === "'") classes[byte] = quote
  else if (/[;,{}]/.test(char)) classes[byte] = dropped
  else if (char === '/') classes[byte] = slash
  else if (char === '#') classes[byte] = hashSign
  else if (char === '`') classes[byte] = backquote
}

/** 1 for every byte that a name or a keyword may go on with. */
export const inWords = classes.map((kind) => (kind === letter || kind === digit ? 1 : 0))
