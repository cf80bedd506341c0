/** The workflow that runs the check in a repository. */

import { project } from '../model/project.ts'
import type { RepositoryState } from '../model/setup.ts'
import type { ReleaseWorkflow } from './release-workflows.ts'

/** Where it goes, relative to the repository's root. */
export const workflowPlace = '.github/workflows/telegram-gpl-check.yml'

/** Its text. Other workflows can call it, so that a release waits for it. */
export function workflowFile({ folder, defaultBranch, tags, submodules }: RepositoryState, releases: readonly ReleaseWorkflow[]): string {
  const inputs = [...(folder === '' ? [] : [`          path: ${quoted(folder)}`]), ...(releases.length === 0 ? [] : ['          gate: ${{ inputs.gate }}'])]
  return [
    '# Does this app keep to the GPL and to Telegram\'s rules? Asked of every pull request, and before a release.',
    'name: Telegram GPL check', 'on:', '  pull_request:', '  push:', `    branches: [${quoted(defaultBranch)}]`, `    tags: [${tagPatterns(tags, releases).map(quoted).join(', ')}]`,
    '  release:', '    types: [published]',
    ...(releases.length === 0 ? [] : ['  workflow_call:', '    inputs:', '      gate:', '        description: When to fail; a release should stop at everything.', '        type: string', '        default: release']),
    'permissions:', '  contents: read', 'jobs:', '  telegram-gpl-check:', '    runs-on: ubuntu-latest', '    timeout-minutes: 15', '    steps:',
    '      - uses: actions/checkout@v7', '        with:', '          fetch-depth: 0 # to know what a pull request changes', '          persist-credentials: false',
    ...(canFetch(submodules) ? ['          submodules: true # their code is part of the app'] : []),
    `      - uses: ${project.repository}@v0`, ...(inputs.length === 0 ? [] : ['        with:', ...inputs]), '',
  ].join('\n')
}

/** What the release workflows run for, else what the tags look like. */
function tagPatterns(tags: readonly string[], releases: readonly ReleaseWorkflow[]): readonly string[] {
  const named = [...new Set(releases.flatMap((release) => release.tags))]
  if (named.length > 0) return named
  return tags.every((tag) => /^v\d/.test(tag)) ? ['v*'] : ['**']
}

/** Whether a runner gets all submodules with its own token: what lies elsewhere than on GitHub, or behind a key, would end the checkout. */
function canFetch(submodules: string | null): boolean {
  const urls = [...(submodules ?? '').matchAll(/^[ \t]*url\s*=\s*(\S+)/gm)].map((match) => match[1] ?? '')
  return urls.length > 0 && urls.every((url) => /^https:\/\/|^git@github\.com:|^\.\.?\//.test(url))
}

/** Text in YAML: a name that looks like nothing else as it is, all others in quotes. */
function quoted(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`
}
