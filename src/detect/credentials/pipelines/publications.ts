/** Works out which jobs of the whole tree publish: by what they do, by who needs them, and by who calls them. */

import type { FileFacts } from '../facts.ts'
import type { Located } from '../names.ts'
import type { Pipeline, Publication } from './facts.ts'
import { isScript } from './scripts.ts'

export interface Publications {
  /** Whether a value that stands there gets into what is published; null where no pipeline decides. */
  of(located: Located): Publication | null
}

const publishing: Publication = { publishes: true, because: 'this job makes what is published' }
const idleJob: Publication = { publishes: false, because: 'this job publishes nothing, and nothing that is published is made from it' }
const officialRecipe: Publication = { publishes: false, because: 'this recipe bears the name under which only Telegram publishes, and no workflow here publishes what it makes' }
const enoughRounds = 20

/** The publications over all files. */
export function createPublications(files: ReadonlyMap<string, FileFacts>): Publications {
  const pipelines = new Map([...files].flatMap(([path, { pipeline }]) => (pipeline ? [[path, pipeline] as const] : [])))
  const jobs = publishingJobs(pipelines)
  const called = calledFiles(pipelines)
  return {
    of({ path, binding }) {
      if (checking.test(path)) return checks
      const decides = deciding(path, pipelines, called)
      const pipeline = pipelines.get(decides)
      if (!pipeline) return null
      if (pipeline.recipe) return recipeOf(pipeline, pipelines, jobs)
      const own = jobs.get(decides)
      if (pipeline.jobs.length === 0 || own === undefined) return pipeline.whole
      if (own.size === 0) return pipeline.onlyCalled && !called.has(decides) ? null : { ...pipeline.whole, publishes: false }
      const job = decides === path && binding.scope[0] === 'jobs' ? binding.scope[1] : undefined
      return job === undefined || own.has(job) ? (pipeline.whole.publishes ? pipeline.whole : publishing) : idleJob
    },
  }
}

/** The jobs of each file that publish, or that are made for one that does. */
function publishingJobs(pipelines: ReadonlyMap<string, Pipeline>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const [path, { jobs, whole }] of pipelines) {
    const own = jobs.filter((job) => job.publishes)
    // Where nothing is known to publish, what runs for releases does as a whole.
    found.set(path, new Set((own.length === 0 && whole.publishes ? jobs : own).map((job) => job.id)))
  }
  for (let round = 0; round < enoughRounds; round++) {
    const before = sizeOf(found)
    for (const [path, pipeline] of pipelines) spread(path, pipeline, pipelines, found)
    if (sizeOf(found) === before) break
  }
  return found
}

function sizeOf(found: ReadonlyMap<string, ReadonlySet<string>>): number {
  return [...found.values()].reduce((sum, ids) => sum + ids.size, 0)
}

/** One round: what a publishing job needs, calls and goes on from publishes too, and so does who calls what publishes. */
function spread(path: string, pipeline: Pipeline, pipelines: ReadonlyMap<string, Pipeline>, found: ReadonlyMap<string, Set<string>>): void {
  const own = found.get(path)
  if (!own) return
  for (const job of pipeline.jobs) {
    const called = job.calls.flatMap((call) => calledBy(call, pipelines))
    if (called.some((other) => isPublishingByItself(other, pipelines))) own.add(job.id)
    if (!own.has(job.id)) continue
    for (const need of job.needs) own.add(need)
    for (const other of called) addAll(other, pipelines, found)
  }
  if (own.size === 0) return
  for (const [other, { name }] of pipelines) if (name !== null && pipeline.follows.includes(name)) addAll(other, pipelines, found)
}

function addAll(path: string, pipelines: ReadonlyMap<string, Pipeline>, found: ReadonlyMap<string, Set<string>>): void {
  const pipeline = pipelines.get(path)
  // A called workflow that publishes in one of its jobs keeps the others apart.
  if (!pipeline || pipeline.jobs.some((job) => job.publishes)) return
  for (const job of pipeline.jobs) found.get(path)?.add(job.id)
}

function isPublishingByItself(path: string, pipelines: ReadonlyMap<string, Pipeline>): boolean {
  return pipelines.get(path)?.jobs.some((job) => job.publishes) === true
}

/** The files that a call may mean: those of that name, or the one whose name ends so. */
function calledBy(call: string, pipelines: ReadonlyMap<string, Pipeline>): readonly string[] {
  const names = [call, `${call}/action.yml`, `${call}/action.yaml`]
  const exact = names.filter((name) => pipelines.has(name))
  if (exact.length > 0) return exact
  const alike = [...pipelines.keys()].filter((path) => names.some((name) => path.endsWith(`/${name}`)))
  return alike.length > 1 && isScript(call) ? [] : alike
}

/** The files that some job or script runs. */
function calledFiles(pipelines: ReadonlyMap<string, Pipeline>): ReadonlySet<string> {
  const calls = new Set([...pipelines.values()].flatMap(({ jobs }) => jobs.flatMap((job) => job.calls)))
  return new Set([...calls].flatMap((call) => calledBy(call, pipelines)))
}

/** Telegram's own recipe counts where a job that publishes builds it: nobody else can publish under its name. */
function recipeOf({ recipe, whole }: Pipeline, pipelines: ReadonlyMap<string, Pipeline>, jobs: ReadonlyMap<string, ReadonlySet<string>>): Publication {
  if (!recipe?.official) return whole
  const built = [...pipelines].some(([path, { builds }]) => builds.includes(recipe.kind) && (jobs.get(path)?.size ?? 0) > 0)
  return built ? whole : officialRecipe
}

/** A script whose name says that it only looks whether all is well. */
const checking = /(?:^|\/)(?:verify|check|lint|test)(?:[_-][\w-]*)?\.(?:sh|bash|ps1|bat|cmd)$/i
const checks: Publication = { publishes: false, because: 'this script checks and publishes nothing' }

/** The file that decides on this one: of a script it may be that of the service in whose folder it stands, as `.travis.yml` runs `.travis/build.sh`. */
function deciding(path: string, pipelines: ReadonlyMap<string, Pipeline>, called: ReadonlySet<string>): string {
  if (pipelines.has(path) && (!isScript(path) || called.has(path))) return path
  const [, folder = '', name] = /^(.*\/)?\.?(travis|appveyor|circleci)\//.exec(path) ?? []
  const service = name === undefined ? undefined : [`.${name}.yml`, `${name}.yml`].map((file) => folder + file).find((file) => pipelines.has(file))
  return service ?? path
}
