/** Rule: who gets a build can get the source. Broken where GitHub does not show the repository to the public, or shows one without source. */

import { ofKind, type Evidence, type PublishedTree, type RepositoryFact } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { copyleftUpstreams, joined } from './copyleft.ts'

export const sourceNotPublic: Rule = {
  card: {
    id: 'source-not-public',
    title: 'The source is not public',
    level: 'error',
    why: 'Whoever hands out builds of GPL code must hand out the source to the same people. Forks without source are what users of '
      + 'Telegram apps complain about most, and Telegram asks every app built on its code to publish its own.',
    remedy: 'Make the repository public before the release, or name the public one with the option repository. '
      + 'Where the source is published elsewhere, or builds go only to people who have it, waive this rule and give that as the reason.',
    clause: {
      text: 'GPL-2.0 section 3: "Accompany it with the complete corresponding machine-readable source code"; '
        + 'GPL-3.0 section 6: "provided that you also convey the machine-readable Corresponding Source under the terms of this License"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section6',
    },
    needs: ['derived-code', 'repository-visibility', 'release-history'],
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0,
  judge: (evidence) => {
    const hidden = ofKind(evidence, 'repository').filter(({ visibility }) => visibility !== 'public')
    return hidden.length > 0 ? hidden.map((fact) => breachOf(fact, evidence)) : ofKind(evidence, 'published-tree').filter((fact) => isShell(fact, evidence)).map(shellBreach)
  },
}

/** A public repository for the builds alone, the source of which lies elsewhere: neither its default branch nor the release's tag nor any other branch holds it. */
function isShell({ holdsSource, holdsCommit }: PublishedTree, evidence: readonly Evidence[]): boolean {
  return !holdsSource && holdsCommit !== true && ofKind(evidence, 'release').every(({ tagExists, sourceFiles }) => !tagExists || sourceFiles === 0)
}

function shellBreach({ repository, holdsCommit }: PublishedTree): Breach {
  const elsewhere = holdsCommit === false ? ', and the commit that is checked is not there' : ''
  const message = `GitHub shows ${repository} to the public, and it holds no source: at its root lies nothing but documents and pictures${elsewhere}.`
  return { message, place: null, related: [], identity: 'no source', remedy: 'Push the source to the repository from which people get the builds, or name the one that holds it with the option repository.' }
}

function breachOf(fact: RepositoryFact, evidence: readonly Evidence[]): Breach {
  const { name, visibility } = fact
  const says = visibility === 'unseen' ? `GitHub shows the public no repository ${name}` : `GitHub says that ${name} is ${visibility}`
  const source = `the source of the code from ${joined(copyleftUpstreams(evidence))} and of what was built on it`
  return {
    message: `${says}; whoever gets a build must be able to get ${source}.`,
    place: null,
    related: [],
    identity: 'repository',
  }
}
