/** The config file for a repository: what is known of it filled in, the rest as comments to begin from. */

import { upstreams } from '../catalog/upstreams.ts'
import { project } from '../model/project.ts'
import type { Report } from '../model/report.ts'

/** Its text. What stems from whom is a comment: it is found anew in every run. */
export function configFile(report: Report, repository: string | null): string {
  const own = upstreams.filter((upstream) => upstream.repository.toLowerCase() === repository?.toLowerCase()).map(({ id }) => id)
  return [
    `# yaml-language-server: $schema=https://raw.githubusercontent.com/${project.repository}/v0/dist/config.schema.json`,
    `# Settings of telegram-gpl-check, all of them optional: ${project.url}#settings`, ...originLines(report), '',
    ...(own.length > 0
      ? ['# This is the upstream itself.', `own-upstreams: [${own.join(', ')}]`]
      : ['# Upstreams whose code is yours, or that you have under another licence, ask for nothing:', `# own-upstreams: [${report.derivation?.upstreams[0]?.id ?? 'telegram-android'}]`]),
    '', '# What is not looked at, and what reaches no release:', '# exclude: [old-site/**]', '# test-paths: [playground/**]',
    '', '# The level of a rule: error, warning, note or off.', ...levelLines(report),
    '', '# Exceptions, each with its reason. For what was there before, see --write-baseline.', '# waivers:', `#   - rule: ${report.findings[0]?.rule ?? 'sample-credential'}`,
    '#     path: app/src/**', '#     reason: why this is right here', '#     expires: 2027-06-30', '',
  ].join('\n')
}

function originLines({ derivation, license }: Report): readonly string[] {
  const [first, ...more] = derivation?.upstreams ?? []
  if (first === undefined) return []
  const others = more.length === 0 ? '' : `, and of ${more.map(({ id }) => id).join(', ')}`
  return [`# Found here: code of ${first.id}${others}${license.required === null ? '' : `; what is asked for is ${license.required}`}.`]
}

/** The rules that are broken here, at the level they have, for whoever wants another. */
function levelLines({ findings, rules }: Report): readonly string[] {
  const broken = [...new Set(findings.map(({ rule }) => rule))]
  const shown = rules.filter(({ id }) => (broken.length === 0 ? id === 'sample-credential-unused' : broken.includes(id)))
  return ['# rules:', ...shown.map(({ id, level }) => `#   ${id}: ${level}`)]
}
