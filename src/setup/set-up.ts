/** What would set the check up in a repository: new files, and what is left to a person. */

import type { Mending } from '../model/mending.ts'
import type { Report } from '../model/report.ts'
import type { RepositoryState, WorkflowText } from '../model/setup.ts'
import { project } from '../model/project.ts'
import { configFile } from './config-file.ts'
import { releaseWorkflows, type ReleaseWorkflow } from './release-workflows.ts'
import { workflowFile, workflowPlace } from './workflow-file.ts'

/** Where the config file goes, relative to the folder that is checked. */
export const configPlace = '.github/telegram-gpl-check.yml'

/** Files relative to the repository's root, and sentences. The report is of the folder as it is. */
export async function setUp(state: RepositoryState, report: Report): Promise<Mending> {
  const releases = await releaseWorkflows(state.workflows.filter((workflow) => !runsCheck(workflow)))
  const running = state.workflows.find(runsCheck)
  const config = state.folder === '' ? configPlace : `${state.folder}/${configPlace}`
  const workflow = { path: workflowPlace, content: workflowFile(state, releases), because: 'runs the check on pull requests, on the default branch and on releases' }
  return {
    files: [...(running === undefined ? [workflow] : []), { path: config, content: configFile(report, state.repository), because: 'the settings, with what is known of this repository' }],
    left: [
      ...(running === undefined ? [] : [`${running.path} runs the check already, so no workflow is written.`]),
      ...(running === undefined ? holdReleases(releases) : []),
      ...firstFindings(report),
    ],
  }
}

function runsCheck({ path, text }: WorkflowText): boolean {
  return path === workflowPlace || text.includes(`${project.repository}@`)
}

/** A workflow that is there is never changed: what to add to it is said. */
function holdReleases(releases: readonly ReleaseWorkflow[]): readonly string[] {
  if (releases.length === 0) return []
  const one = releases.length === 1
  return [
    `${one ? 'A workflow here publishes' : `${releases.length} workflows here publish`}. To let ${one ? 'it' : 'them'} wait for the check, add the job "${project.name}: { uses: ./${workflowPlace} }" and to the jobs that publish what they need:`,
    ...releases.map(({ path, jobs }) => `${path}: ${jobs.map(({ id, needs }) => `to ${id}, needs: [${[...needs, project.name].join(', ')}]`).join('; ')}`),
  ]
}

function firstFindings({ findings }: Report): readonly string[] {
  const errors = findings.filter(({ level, waived }) => level === 'error' && waived === null)
  if (errors.length === 0) return []
  const rules = [...new Set(errors.map(({ rule }) => rule))].join(', ')
  return [`There ${errors.length === 1 ? 'is one error' : `are ${errors.length} errors`} already: ${rules}. ${project.name} says where; with --write-baseline only what comes after it counts.`]
}
