/** Lints the project's workflows and the README's examples of workflows: actionlint, least permissions, actions pinned to a commit. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lintWorkflow, workflowsIn, type Workflow } from './workflow-lint.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

const findings: string[] = []
const workflows = [...ownWorkflows(), ...readmeWorkflows()]
for (const workflow of workflows) findings.push(...await lintWorkflow(workflow))
console.log(findings.length === 0 ? `${workflows.length} workflows are in order` : findings.join('\n'))
process.exitCode = findings.length === 0 ? 0 : 1

function ownWorkflows(): readonly Workflow[] {
  const folder = '.github/workflows'
  const names = readdirSync(join(project, folder)).filter((name) => /\.ya?ml$/.test(name)).toSorted()
  return names.map((name) => ({ path: `${folder}/${name}`, line: 1, text: readFileSync(join(project, folder, name), 'utf8'), own: true }))
}

function readmeWorkflows(): readonly Workflow[] {
  const path = join(project, 'README.md')
  return existsSync(path) ? workflowsIn('README.md', readFileSync(path, 'utf8')) : []
}
