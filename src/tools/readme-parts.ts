/** The README's generated parts: rules, inputs, outputs, options and upstreams, each between two comments that name it. */

import { findUpstream } from '../catalog/upstreams.ts'
import lock from '../catalog/upstreams.lock.json' with { type: 'json' }
import { actionOutputs } from '../configure/action-outputs.ts'
import { helpText } from '../configure/help.ts'
import { optionsOf } from '../configure/options.ts'
import { rules } from '../judge/rules.ts'
import { compareText } from '../model/place.ts'
import { ruleSections, ruleTable } from '../report/rule-docs.ts'

const cards = rules.map((rule) => rule.card)

const parts: Readonly<Record<string, () => string>> = {
  rules: () => `${ruleTable(cards)}\n${ruleSections(cards)}`,
  help: () => `\`\`\`\n${helpText()}\`\`\`\n`,
  inputs: () => table(['input', 'what it says', 'default'], optionsOf('input').map((option) => [`\`${option.name}\``, option.input ?? option.says, option.default === null ? '' : `\`${option.default}\``])),
  outputs: () => table(['output', 'what it says'], Object.entries(actionOutputs).map(([name, says]) => [`\`${name}\``, says])),
  upstreams: () => table(['upstream', 'licence', 'versions', 'read at', 'files', 'fingerprints'], Object.entries(lock.shards).map(([id, shard]) => {
    return [findUpstream(id)?.name ?? id, findUpstream(id)?.license ?? '', versionsOf(shard.readings), agesOf(shard.readings), String(shard.files), String(shard.fingerprints)]
  })),
}

interface Reading {
  readonly version: string
  readonly date: string
}

function versionsOf(readings: readonly Reading[]): string {
  const ordered = readings.toSorted((a, b) => compareText(a.date, b.date))
  const [oldest = '', newest = ''] = [ordered[0]?.version, ordered.at(-1)?.version]
  return oldest === newest ? oldest : `${oldest} to ${newest}`
}

function agesOf(readings: readonly Reading[]): string {
  const ages = new Set(readings.map(({ version }) => version)).size
  return ages === 1 ? 'one age' : `${ages} ages`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n') + '\n'
}

/** The text with every generated part as the tables give it now. */
export function withGeneratedParts(readme: string): string {
  return readme.replace(/(<!-- begin ([a-z]+)[^>]*-->\n)[\s\S]*?(<!-- end \2 -->)/g, (_, begin: string, name: string, end: string) => {
    const part = parts[name]
    if (!part) throw new Error(`README.md asks for the part ${name}; there are ${Object.keys(parts).join(', ')}`)
    return `${begin}\n${part()}\n${end}`
  })
}
