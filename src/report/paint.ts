/** Colours for a terminal, or none. */

export type Colour = 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim'
export type Paint = (text: string, colour: Colour) => string

/** Select Graphic Rendition codes (ECMA-48, 8.3.117): the one that switches on and the one that switches off. */
const codes: Readonly<Record<Colour, readonly [on: number, off: number]>> = {
  red: [31, 39], yellow: [33, 39], cyan: [36, 39], green: [32, 39], bold: [1, 22], dim: [2, 22],
}

/** A function that colours, or one that leaves text alone. */
export function painter(color: boolean): Paint {
  if (!color) return (text) => text
  return (text, colour) => `\u001b[${codes[colour][0]}m${text}\u001b[${codes[colour][1]}m`
}
