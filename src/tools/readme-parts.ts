/** The README's generated parts: rules, inputs, outputs, options and upstreams, each between two comments that name it. */

import { upstreamSummaries } from '../catalog/upstream-summary.ts'
import { actionOutputs } from '../configure/action-outputs.ts'
import { helpText } from '../configure/help.ts'
import { optionsOf } from '../configure/options.ts'
import { rules } from '../judge/rules.ts'
import { ruleSections, ruleTable } from '../report/rule-docs.ts'

const cards = rules.map((rule) => rule.card)

const parts: Readonly<Record<string, () => string>> = {
  rules: () => `${ruleTable(cards)}\n${ruleSections(cards)}`,
  help: () => `\`\`\`\n${helpText()}\`\`\`\n`,
  inputs: () => table(['input', 'what it says', 'default'], optionsOf('input').map((option) => [`\`${option.name}\``, option.input ?? option.says, option.default === null ? '' : `\`${option.default}\``])),
  outputs: () => table(['output', 'what it says'], Object.entries(actionOutputs).map(([name, says]) => [`\`${name}\``, says])),
  upstreams: () => table(['upstream', 'licence', 'versions', 'read at', 'files', 'fingerprints'], upstreamSummaries().map((one) => {
    return [one.name, one.license, one.versions, one.ages === 1 ? 'one age' : `${one.ages} ages`, String(one.files), String(one.fingerprints)]
  })),
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
