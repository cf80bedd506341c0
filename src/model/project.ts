/** What the project is called and where it lives: the only file that knows. */

const repository = 'telegram-gpl-check/telegram-gpl-check'

export const project = {
  name: 'telegram-gpl-check',
  repository,
  url: `https://github.com/${repository}`,
  issues: `https://github.com/${repository}/issues`,
} as const

/** Where the pages about the rules stand, relative to the project's root. */
export const rulePages = '.github/docs/rules'

/** Where a rule is documented: its own page. */
export function ruleUrl(id: string): string {
  return `${project.url}/blob/main/${rulePages}/${id}.md`
}
