/** Reads GitHub's workflows: which jobs there are, what each takes from others, and which of them publish. */

import { listOf, objectOf, textIn, textsOf, type Plain } from './plain.ts'
import { plainPipeline, type Job, type PackageKind, type Pipeline, type Publication } from './facts.ts'
import { scriptsIn } from './scripts.ts'
import { actionPublishes, commandPublishes, namesRelease } from './publishing.ts'

const releases: Publication = { publishes: true, because: 'this workflow runs for releases' }
const makesReleases: Publication = { publishes: true, because: 'this workflow makes releases' }
const checks: Publication = { publishes: false, because: 'this workflow builds for a check and publishes nothing' }

/** The workflow at this path, from its parsed text. */
export function githubWorkflow(path: string, root: Plain): Pipeline {
  const triggers = triggersOf(root)
  const jobs = Object.entries(objectOf(root.jobs)).map(([id, job]) => jobOf(id, objectOf(job)))
  const name = textIn(root, 'name')
  const fileName = path.slice(path.lastIndexOf('/') + 1)
  return {
    ...plainPipeline(wholeOf(triggers, `${fileName} ${name ?? ''}`)),
    jobs,
    name,
    follows: textsOf(objectOf(triggers.get('workflow_run')).workflows),
    onlyCalled: triggers.size > 0 && [...triggers.keys()].every((one) => one === 'workflow_call'),
    builds: packagesIn(JSON.stringify(root.jobs ?? '')),
  }
}

/** A composite action of the repository: it is worth what the jobs are that use it. */
export function githubAction(root: Plain): Pipeline {
  return { ...plainPipeline(checks), jobs: [{ id: 'runs', publishes: publishes(objectOf(root.runs)), needs: [], calls: callsOf(objectOf(root.runs)) }], onlyCalled: true }
}

function triggersOf(root: Plain): ReadonlyMap<string, unknown> {
  const on = root.on ?? root.true
  if (typeof on === 'object' && on !== null && !Array.isArray(on)) return new Map(Object.entries(on))
  return new Map(textsOf(on).map((event) => [event, null]))
}

/** Where no job publishes by itself: what runs for nothing but releases is how they are built. */
function wholeOf(triggers: ReadonlyMap<string, unknown>, name: string): Publication {
  const push = objectOf(triggers.get('push'))
  const forTags = 'tags' in push && !('branches' in push) && !('paths' in push)
  const isCheck = triggers.has('pull_request') || triggers.has('pull_request_target') || triggers.has('merge_group')
  if (triggers.has('release') || forTags) return isCheck && !namesRelease(name) ? checks : releases
  return namesRelease(name) && !isCheck ? makesReleases : checks
}

function jobOf(id: string, job: Plain): Job {
  return { id, publishes: publishes(job), needs: textsOf(job.needs), calls: callsOf(job) }
}

function stepsOf(job: Plain): readonly Plain[] {
  return listOf(job.steps).map(objectOf)
}

function publishes(job: Plain): boolean {
  return stepsOf(job).some((step) => actionPublishes(textIn(step, 'uses') ?? '', JSON.stringify(step.with ?? '')) || commandPublishes(textIn(step, 'run') ?? ''))
}

/** `uses: ./.github/workflows/build.yml` of the job, `uses: ./.github/actions/build` of its steps, and the scripts that they run. */
function callsOf(job: Plain): readonly string[] {
  const used = [textIn(job, 'uses'), ...stepsOf(job).map((step) => textIn(step, 'uses'))].flatMap((uses) => (uses?.startsWith('./') ? [uses.slice(2).replace(/\/$/, '')] : []))
  return [...used, ...stepsOf(job).flatMap((step) => scriptsIn(textIn(step, 'run') ?? ''))]
}

/** What is built from a recipe. */
export function packagesIn(text: string): readonly PackageKind[] {
  const kinds: readonly (readonly [PackageKind, RegExp])[] = [['snap', /snapcraft|snapcore\/action/i], ['flatpak', /flatpak-builder|flatpak-github-actions/i]]
  return kinds.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind)
}
