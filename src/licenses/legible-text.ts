/** The words of a document that is more than plain text. */

/** RTF, as some word processors save a licence, without its control words; anything else as it is. HTML and Markdown are left to whoever reads words. */
export function legibleText(text: string): string {
  if (!text.startsWith('{\\rtf')) return text
  return text
    // A line end in the file is none in the text; behind a control word it ends that, behind a backslash it is a paragraph.
    .replace(/\\\r?\n/g, '\\par ')
    .replace(/(\\[a-z]{1,32}-?\d{0,10})\r?\n/g, '$1 ')
    .replace(/\r?\n/g, '')
    .replace(/\{\\(?:fonttbl|colortbl|stylesheet|info|\*)[^{}]{0,2000}(?:\{[^{}]{0,500}\}[^{}]{0,500}){0,40}\}/g, ' ')
    .replace(/\\'([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\(?:par|line|pard|sect)\b ?/g, '\n')
    .replace(/\\[a-z]{1,32}-?\d{0,10} ?|\\[^a-z]/gi, '')
    .replace(/[{}]/g, '')
}
