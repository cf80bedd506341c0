/** The command `init`: sets the check up in a repository. */

import type { Outcome } from '../configure/usage-error.ts'
import { right } from '../configure/usage-error.ts'
import { writeNewFile } from '../host/mending.ts'
import { repositoryState } from '../host/repository-state.ts'
import type { Report } from '../model/report.ts'
import { mendingText } from '../report/mending.ts'
import { setUp } from '../setup/set-up.ts'

export interface InitOptions {
  /** Whether files are only shown. */
  readonly dry: boolean
  readonly check: () => Promise<Outcome<{ readonly report: Report }>>
}

/** What to print, and whether all files stand there now. Asks nothing, and writes over nothing. */
export async function init(folder: string, { dry, check }: InitOptions): Promise<Outcome<{ readonly text: string; readonly good: boolean }>> {
  const checked = await check()
  if (!checked.ok) return checked
  const { top, state } = await repositoryState(folder)
  const plan = await setUp(state, checked.value.report)
  if (dry) return right({ text: mendingText(plan, null, 'Nothing was written. Run init without --dry-run to write what stands above.'), good: true })
  const written = new Map<string, string | null>()
  for (const file of plan.files) written.set(file.path, await writeNewFile(top, file))
  return right({ text: mendingText(plan, written), good: [...written.values()].every((trouble) => trouble === null || trouble === 'it exists') })
}
