/** Reads the definitions of other CI services: GitLab and CircleCI job by job, Codemagic by workflows, the rest as a whole. */

import { listOf, objectOf, textIn, textsOf, type Plain } from './plain.ts'
import { plainPipeline, type Job, type Pipeline, type Publication } from './facts.ts'
import { packagesIn } from './github.ts'
import { commandPublishes, namesRelease } from './publishing.ts'
import { scriptsIn } from './scripts.ts'

const idle: Publication = { publishes: false, because: 'this pipeline builds but publishes nothing' }
const publishing: Publication = { publishes: true, because: 'this pipeline publishes what it builds' }

const settings = new Set(['stages', 'variables', 'default', 'include', 'workflow', 'image', 'services', 'cache', 'before_script', 'after_script', 'spec'])

/** GitLab: a job takes what jobs of earlier stages made, unless it says what it needs. */
export function gitlabPipeline(root: Plain): Pipeline {
  const entries = Object.entries(root).filter(([id]) => !settings.has(id)).map(([id, job]) => ({ id, job: objectOf(job) }))
  const stages = ['.pre', ...(textsOf(root.stages).length > 0 ? textsOf(root.stages) : ['build', 'test', 'deploy']), '.post']
  const rank = (job: Plain): number => stages.indexOf(textIn(job, 'stage') ?? 'test')
  const jobs = entries.map(({ id, job }): Job => {
    const named = listOf(job.needs).flatMap((need) => textsOf(typeof need === 'string' ? need : objectOf(need).job))
    const earlier = entries.filter((other) => !('stage' in job) || rank(other.job) < rank(job)).map((other) => other.id)
    const needs = 'needs' in job ? named : [...textsOf(job.dependencies), ...('dependencies' in job ? [] : earlier)]
    return { id, publishes: gitlabPublishes(id, job), needs: [...needs, ...textsOf(job.extends)], calls: scriptsIn(scriptOf(job)) }
  })
  return { ...plainPipeline(idle), jobs, builds: packagesIn(JSON.stringify(root)) }
}

function scriptOf(job: Plain): string {
  return [job.before_script, job.script, job.after_script].flatMap((one) => listOf(one).flatMap(textsOf).concat(textsOf(one))).join('\n')
}

function gitlabPublishes(id: string, job: Plain): boolean {
  const script = scriptOf(job)
  const runs = runsFor(job)
  if (runs === 'merge requests') return false
  if (runs === 'tags' && script !== '') return true
  return 'release' in job || commandPublishes(script) || (script !== '' && (namesRelease(id) || id === 'pages' || namesRelease(textIn(job, 'stage') ?? '')))
}

/** What a job runs for alone, by its `rules:` or its `only:`; null where it runs for more. */
function runsFor(job: Plain): 'tags' | 'merge requests' | null {
  const rules = listOf(job.rules).map(objectOf).filter((rule) => rule.when !== 'never')
  const only = textsOf(Array.isArray(job.only) || typeof job.only === 'string' ? job.only : objectOf(job.only).refs)
  const asked = rules.length > 0 ? rules.map((rule) => textIn(rule, 'if') ?? '') : only
  if (asked.length === 0) return null
  if (asked.every((one) => /^tags$|\$CI_COMMIT_TAG\b(?!\s*==\s*(?:null|""))/.test(one))) return 'tags'
  return asked.every((one) => /^(?:external_pull_requests|merge_requests)$|merge_request|\$CI_EXTERNAL_PULL_REQUEST/.test(one)) ? 'merge requests' : null
}

/** CircleCI: jobs, and the workflows that say which requires which. */
export function circlePipeline(root: Plain): Pipeline {
  const requires = new Map<string, string[]>()
  const forTags = new Set<string>()
  for (const flow of Object.values(objectOf(root.workflows))) {
    for (const entry of listOf(objectOf(flow).jobs)) {
      for (const [id, given] of Object.entries(objectOf(entry))) {
        requires.set(id, [...(requires.get(id) ?? []), ...textsOf(objectOf(given).requires)])
        const filters = objectOf(objectOf(given).filters)
        if ('only' in objectOf(filters.tags) && 'ignore' in objectOf(filters.branches)) forTags.add(id)
      }
    }
  }
  const jobs = Object.entries(objectOf(root.jobs)).map(([id, job]): Job => {
    const text = JSON.stringify(objectOf(job).steps ?? '').replaceAll('\\n', '\n')
    return { id, publishes: commandPublishes(text) || namesRelease(id) || forTags.has(id), needs: requires.get(id) ?? [], calls: scriptsIn(text) }
  })
  return { ...plainPipeline(idle), jobs }
}

/** Codemagic and Bitrise: workflows, each with its own way out. */
export function workflowsPipeline(root: Plain): Pipeline {
  const jobs = Object.entries(objectOf(root.workflows)).map(([id, workflow]): Job => {
    const flow = objectOf(workflow)
    const text = JSON.stringify(flow)
    const out = Object.keys(objectOf(flow.publishing)).some((key) => key !== 'email' && key !== 'slack')
    const steps = /google-play-deploy|deploy-to-itunesconnect|appcenter-deploy|github-release|firebase-app-distribution|app-store-deploy/.test(text)
    return { id, publishes: out || steps || commandPublishes(text.replaceAll('\\n', '\n')), needs: [...textsOf(flow.before_run), ...textsOf(flow.after_run)], calls: scriptsIn(text) }
  })
  return { ...plainPipeline(idle), jobs }
}

/** A service whose jobs are not told apart. */
export function wholePipeline(text: string): Pipeline {
  const code = text.replace(/^[ \t]*#.*$/gm, '')
  const out = commandPublishes(code) || /^[ \t]*(?:deploy|publishing|release)\s*:/m.test(code) || /task:\s*(?:GitHubRelease|AppStoreRelease|GooglePlayRelease|AzureWebApp)/.test(code)
  return { ...plainPipeline(out ? publishing : idle), jobs: [{ id: 'all', publishes: out, needs: [], calls: scriptsIn(code) }] }
}
