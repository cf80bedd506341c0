/** Reads what configures a check: the config file and the baseline. */

import type { Answer } from '../model/ports.ts'
import { readConfigFile, type ConfigReading } from './config-file.ts'

export interface SettingsSearch {
  /** The folder that is checked. */
  readonly root: string
  /** Whether what stands in the checkout may configure the check. */
  readonly trusted: boolean
  /** The revision whose files count where the checkout's do not, or null. */
  readonly base: string | null
  readonly config: Wanted
  readonly baseline: Wanted
}

interface Wanted {
  /** The file that the user names, relative to the working folder, or null to look in the usual places. */
  readonly named: string | null
  readonly usualPlaces: readonly string[]
}

export interface Settings {
  readonly config: ConfigReading['file']
  readonly baseline: ConfigReading['file']
  /** Sentences for the user about what was not read. */
  readonly notices: readonly string[]
}

/** Both files, or why one that should be there cannot be read. */
export async function readSettings({ root, trusted, base, ...wanted }: SettingsSearch): Promise<Answer<Settings>> {
  const config = await readConfigFile({ what: 'config file', root, trusted, base, ...wanted.config })
  if (!config.ok) return config
  const baseline = await readConfigFile({ what: 'baseline', root, trusted, base, ...wanted.baseline })
  if (!baseline.ok) return baseline
  const notices = [config.value.notice, baseline.value.notice].filter((notice) => notice !== null)
  return { ok: true, value: { config: config.value.file, baseline: baseline.value.file, notices } }
}
