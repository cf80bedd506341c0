/** Makes Markdown fit where GitHub has room for so much and no more. */

import { markdownCode, withoutCommands } from './escape.ts'
import type { ReportOptions } from './options.ts'

/** As many blocks as fit into `limit` bytes of UTF-8, in their order, and a note where some did not: it says where the rest is. */
export function fit(blocks: readonly string[], limit: number, options: ReportOptions): string {
  const note = cutNote(options)
  const encoder = new TextEncoder()
  let room = limit - encoder.encode(note).length - 3
  const kept: string[] = []
  for (const block of blocks.map(safeBlock)) {
    room -= encoder.encode(block).length + 2
    if (room < 0) return `${[...kept, note].join('\n\n')}\n`
    kept.push(block)
  }
  return `${kept.join('\n\n')}\n`
}

function cutNote({ reportFile, runUrl }: ReportOptions): string {
  const whole = reportFile === null ? 'The JSON and SARIF reports hold everything.' : `The report file ${markdownCode(reportFile)} (the output report-file of the step) holds everything.`
  return `> **Cut here:** there is no room for more. ${whole}${runUrl === null ? '' : ` [The run](${runUrl})`}`
}

/** Markdown may pass through a runner's log on its way. */
function safeBlock(block: string): string {
  return block.split('\n').map(withoutCommands).join('\n')
}
