/** Which build switches and definitions the tree sets, and who sets them. */

import type { FileFacts } from './facts.ts'
import type { Expression } from './ir.ts'
import type { Located } from './names.ts'
import type { Publications } from './pipelines/publications.ts'

/** Somebody sets a switch. */
export interface Setting {
  readonly located: Located
  /** As text, or null where it is computed. */
  readonly value: string | null
  /** Whether builds that are published get it. */
  readonly published: boolean
}

export interface Definitions {
  settingsOf(name: string): readonly Setting[]
}

/** The switches over all files. */
export function createDefinitions(files: ReadonlyMap<string, FileFacts>, publications: Publications): Definitions {
  const byName = new Map<string, Setting[]>()
  for (const [path, facts] of files) {
    for (const binding of facts.bindings) {
      const name = binding.target.length === 1 ? binding.target[0] : undefined
      if (name === undefined || binding.kind === 'returned' || binding.kind === 'bare') continue
      const located: Located = { path, binding }
      const published = binding.conditions.length === 0 && publications.of(located)?.publishes !== false
      const setting: Setting = { located, value: plainText(binding.value), published }
      const same = byName.get(name)
      if (same) same.push(setting)
      else byName.set(name, [setting])
    }
  }
  return { settingsOf: (name) => byName.get(name) ?? [] }
}

function plainText(value: Expression): string | null {
  return value.is === 'text' ? value.text : value.is === 'number' ? String(value.number) : null
}

/** Whether a value switches something on, as CMake and preprocessors see it. */
export function isOn(value: string): boolean {
  return !/^(?:|0|off|no|false|n|ignore|notfound|.*-notfound)$/i.test(value)
}
