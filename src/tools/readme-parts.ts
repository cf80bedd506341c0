/** The generated parts of the README and of the rules' pages, each between two comments that name it. */

import { upstreamSummaries } from '../catalog/upstream-summary.ts'
import { actionOutputs } from '../configure/action-outputs.ts'
import { helpText } from '../configure/help.ts'
import { optionsOf } from '../configure/options.ts'
import { rules } from '../judge/rules.ts'
import { ruleHead, ruleTable } from '../report/rule-docs.ts'

const cards = rules.map((rule) => rule.card)

const parts: Readonly<Record<string, () => string>> = {
  rules: () => ruleTable(cards),
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

/** The text with every generated part as the tables give it now. `begin card:RULE` is the head of that rule's page. */
export function withGeneratedParts(text: string): string {
  return text.replace(/(<!-- begin ([a-z]+)(?::([a-z-]+))?[^>]*-->\n)[\s\S]*?(<!-- end \2 -->)/g, (_, ...[begin = '', name = '', rule, end = '']: readonly (string | undefined)[]) => {
    const card = cards.find(({ id }) => id === rule)
    const part = name === 'card' && card !== undefined ? () => ruleHead(card) : parts[name]
    if (!part) throw new Error(`a text asks for the part ${name}${rule === undefined ? '' : `:${rule}`}; there are ${Object.keys(parts).join(', ')}, and card:RULE`)
    return `${begin}\n${part()}\n${end}`
  })
}
