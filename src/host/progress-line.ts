/** One line on a terminal that says how far a long run is. Nothing on anything else. */

import type { Progress } from '../model/ports.ts'

/** A run shorter than this says nothing. */
const quietMilliseconds = 700
const refreshMilliseconds = 100

export interface ProgressLine {
  readonly show: Progress
  clear(): void
}

/** A progress line on the stream, or none where it is null or no terminal. */
export function progressLine(stream: NodeJS.WriteStream | null): ProgressLine {
  if (!stream?.isTTY) return { show: () => undefined, clear: () => undefined }
  const begin = performance.now()
  let shown = 0
  return {
    show(stage, done, total) {
      const now = performance.now()
      if (now - begin < quietMilliseconds || now - shown < refreshMilliseconds) return
      shown = now
      stream.write(`\r\x1b[2K${stage} ${done}/${total}`)
    },
    clear() {
      if (shown > 0) stream.write('\r\x1b[2K')
    },
  }
}
