/** Which workflows of a repository publish what it makes, in which jobs, and for which tags. */

import { objectOf, textsOf, type Plain } from '../detect/credentials/pipelines/plain.ts'
import { githubWorkflow } from '../detect/credentials/pipelines/github.ts'
import type { WorkflowText } from '../model/setup.ts'

export interface ReleaseWorkflow {
  readonly path: string
  /** The jobs that publish, without those that need another of them; where none is known to, the first jobs of a workflow that runs for tags. */
  readonly jobs: readonly ReleaseJob[]
  /** Patterns of the tags that it runs for. */
  readonly tags: readonly string[]
}

export interface ReleaseJob {
  readonly id: string
  readonly needs: readonly string[]
}

/** Those that publish, by path. What is no YAML, or no workflow, publishes nothing. */
export async function releaseWorkflows(workflows: readonly WorkflowText[]): Promise<readonly ReleaseWorkflow[]> {
  const { parse } = await import('yaml')
  return workflows.flatMap(({ path, text }) => {
    const root = parsed(() => parse(text, { logLevel: 'silent' }) as unknown)
    const { jobs, whole, onlyCalled } = githubWorkflow(path, root)
    const publishing = jobs.filter((job) => job.publishes)
    const tags = tagsOf(root)
    // What only goes on from a release that is out, and publishes nothing itself, has nothing to wait for.
    const chosen = publishing.length === 0 && whole.publishes && tags.length > 0 && !onlyCalled ? jobs : publishing
    const ids = new Set(chosen.map(({ id }) => id))
    const first = chosen.filter(({ needs }) => !needs.some((need) => ids.has(need)))
    return first.length === 0 ? [] : [{ path, jobs: first.map(({ id, needs }) => ({ id, needs })), tags }]
  })
}

function parsed(read: () => unknown): Plain {
  try {
    return objectOf(read())
  } catch {
    return {}
  }
}

/** YAML 1.1 reads the key `on` as true. */
function tagsOf(root: Plain): readonly string[] {
  return textsOf(objectOf(objectOf(root.on ?? root.true).push).tags).filter((tag) => !tag.startsWith('!'))
}
