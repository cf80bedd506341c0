/** What the project is called and where it lives: the only file that knows. */

const repository = 'telegram-gpl-check/telegram-gpl-check'

export const project = {
  name: 'telegram-gpl-check',
  repository,
  url: `https://github.com/${repository}`,
  issues: `https://github.com/${repository}/issues`,
} as const

/** Where a rule is documented: the README's anchor of the rule's id. */
export function ruleUrl(id: string): string {
  return `${project.url}#${id}`
}
