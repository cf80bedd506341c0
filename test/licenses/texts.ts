import licenses from 'spdx-license-list/full.js'

/** A licence's text from the SPDX list. */
export function textOf(spdx: string): string {
  const license = licenses[spdx]
  if (license === undefined) throw new Error(`${spdx} is not in the SPDX list`)
  return license.licenseText
}

/** All ids of the SPDX list. */
export const listedIds: readonly string[] = Object.keys(licenses)

/** The text with its lines filled to a width. */
export function reflowed(text: string, width: number): string {
  return text.split(/\n\s*\n/).map((paragraph) => {
    const lines: string[] = ['']
    for (const word of paragraph.trim().split(/\s+/)) {
      const line = lines.at(-1) ?? ''
      if (line !== '' && line.length + word.length >= width) lines.push(word)
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
    }
    return lines.join('\n')
  }).join('\n\n')
}
