/** Whose fork the repository is: by a commit of an upstream's in its own history, or by GitHub's word. */

import { ancestorLines, upstreamOfRepository } from '../../catalog/ancestors.ts'
import { findUpstream } from '../../catalog/upstreams.ts'
import type { Context } from '../../model/detector.ts'
import type { DerivedFile, ForkOf } from '../../model/evidence.ts'
import type { Forge, History } from '../../model/ports.ts'

/**
 * One fact for each upstream and each witness. Who cannot tell (no git, a shallow clone, GitHub out of reach) leaves nothing open: the files themselves
 * answer what is derived. GitHub is asked only about repositories that hold something of an upstream's, as for everything else.
 */
export async function ancestryOf({ request, ports }: Pick<Context, 'request' | 'ports'>, derived: readonly DerivedFile[]): Promise<readonly ForkOf[]> {
  const asked = derived.length === 0 ? null : request.repository
  const facts = (await Promise.all([byHistory(ports.history), asked === null ? [] : byForge(ports.forge, asked)])).flat()
  return facts.map((fact) => (fact.commit !== null && fact.commit === request.commit ? { ...fact, isHead: true } : fact))
}

const asked = new WeakMap<History, Promise<readonly ForkOf[]>>()

/** The facts that the local history witnesses, asked for once: best while the files are read, for git takes its time. */
export function byHistory(history: History): Promise<readonly ForkOf[]> {
  const told = asked.get(history) ?? askHistory(history)
  asked.set(history, told)
  return told
}

async function askHistory(history: History): Promise<readonly ForkOf[]> {
  const answer = await history.newestHeld(ancestorLines.map(({ commits }) => commits.map(([commit]) => commit)))
  if (!answer.ok) return []
  return ancestorLines.flatMap(({ upstream, commits }, index): ForkOf[] => {
    const held = commits.find(([commit]) => commit === answer.value[index])
    if (held === undefined) return []
    const [commit, date, version] = held
    const because = `its history holds commit ${commit.slice(0, 10)} of ${nameOf(upstream)}${version === null ? '' : ` ${version}`} (${date})`
    return [{ kind: 'fork-of', upstream, because, commit }]
  })
}

/** The network begins at its source; the parent may be a fork on the way. */
async function byForge(forge: Forge, repository: string): Promise<readonly ForkOf[]> {
  const answer = await forge.repository(repository)
  if (!answer.ok) return []
  const { parent, source } = answer.value
  const kin = [[parent, 'GitHub calls it a fork of'], [source, 'on GitHub its network of forks begins at']] as const
  const facts = kin.flatMap(([name, says]): ForkOf[] => {
    const upstream = name === null ? null : upstreamOfRepository(name)
    return name === null || upstream === null ? [] : [{ kind: 'fork-of', upstream, because: `${says} ${name}`, commit: null }]
  })
  return facts.filter(({ upstream }, index) => facts.findIndex((fact) => fact.upstream === upstream) === index)
}

function nameOf(upstream: string): string {
  return findUpstream(upstream)?.name ?? upstream
}
