/** Lints the project's workflows and the examples of workflows in README and recipes: actionlint, least permissions, actions pinned to a commit. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lintWorkflow, workflowsIn, type Workflow } from './workflow-lint.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

const findings: string[] = []
const workflows = [...ownWorkflows(), ...exampleWorkflows()]
for (const workflow of workflows) findings.push(...await lintWorkflow(workflow))
console.log(findings.length === 0 ? `${workflows.length} workflows are in order` : findings.join('\n'))
process.exitCode = findings.length === 0 ? 0 : 1

function ownWorkflows(): readonly Workflow[] {
  const folder = '.github/workflows'
  const names = readdirSync(join(project, folder)).filter((name) => /\.ya?ml$/.test(name)).toSorted()
  return names.map((name) => ({ path: `${folder}/${name}`, line: 1, text: readFileSync(join(project, folder, name), 'utf8'), own: true }))
}

function exampleWorkflows(): readonly Workflow[] {
  return ['README.md', '.github/docs/recipes.md'].filter((path) => existsSync(join(project, path))).flatMap((path) => workflowsIn(path, readFileSync(join(project, path), 'utf8')))
}
