/** Options, config file and event in, the request out. Command line and inputs win over the config file, and that over the event. */

import type { Baseline, Gate } from '../model/policy.ts'
import type { Request } from '../model/request.ts'
import { parseBaseline } from './baseline.ts'
import { emptyConfig, parseConfig, type Config, type ConfigText } from './config-file.ts'
import { flag, last, type Given } from './given.ts'
import type { GithubEvent } from './github-event.ts'
import { failOnValues, gates } from './options.ts'
import { pairOutputs, type OutputWish } from './output-wish.ts'
import { right, type Outcome } from './usage-error.ts'

/** What a door knows of the world when it asks for the request. */
export interface Circumstances {
  readonly tool: Request['tool']
  /** The folder to check, absolute. */
  readonly root: string
  /** Today, as YYYY-MM-DD. */
  readonly today: string
  readonly event: GithubEvent
  /**
   * What the checkout says of itself, where it does. It wins over the event: a workflow may check out another repository than its own. `isForeign`: it is one that the
   * GitHub server of the run does not know.
   */
  readonly checkout: { readonly commit: string | null; readonly repository: string | null; readonly isForeign: boolean }
  readonly config: ConfigText | null
  readonly baseline: ConfigText | null
  readonly ruleIds: readonly string[]
  readonly upstreamIds: readonly string[]
}

export interface Configured {
  readonly request: Request
  readonly outputs: readonly OutputWish[]
  /** False where colours are not wanted; null leaves it to the terminal. */
  readonly color: false | null
  readonly quiet: boolean
}

export async function configure(given: Given, circumstances: Circumstances): Promise<Outcome<Configured>> {
  const config = circumstances.config === null ? right(emptyConfig) : await parseConfig(circumstances.config, circumstances.ruleIds, circumstances.upstreamIds)
  if (!config.ok) return config
  const baseline = circumstances.baseline === null ? right(null) : parseBaseline(circumstances.baseline)
  if (!baseline.ok) return baseline
  const outputs = pairOutputs(given)
  if (!outputs.ok) return outputs
  return right({
    request: requestOf(given, { config: config.value, baseline: baseline.value }, circumstances),
    outputs: outputs.value,
    color: flag(given, 'no-color') === true ? false : null,
    quiet: flag(given, 'quiet') === true,
  })
}

interface Settings {
  readonly config: Config
  readonly baseline: Baseline | null
}

function requestOf(given: Given, { config, baseline }: Settings, { tool, root, today, event, checkout }: Circumstances): Request {
  const failOn = last(given, 'fail-on') ?? config.failOn
  return {
    tool,
    root,
    policy: {
      gate: gateOf(given, config, event),
      failOn: failOnValues.find((one) => one === failOn) ?? 'error',
      levels: config.levels,
      waivers: config.waivers,
      ...(baseline === null ? {} : { baseline }),
      ...(event.checkoutTrusted ? { heedsComments: true } : {}),
    },
    offline: flag(given, 'offline') ?? config.offline ?? false,
    base: last(given, 'base') ?? event.base,
    exclude: config.exclude,
    testPaths: config.testPaths,
    ownUpstreams: config.ownUpstreams,
    repository: last(given, 'repository') ?? checkout.repository ?? (checkout.isForeign ? null : event.repository),
    // GitHub's own word for a tag is its whole ref.
    tag: last(given, 'tag')?.replace(/^refs\/tags\//, '') ?? (isOwnCheckout(event, checkout) ? event.tag : null),
    commit: checkout.commit ?? event.commit,
    today,
  }
}

/** Whoever names a tag is about to release it, whatever started the run. */
function gateOf(given: Given, config: Config, event: GithubEvent): Gate {
  const named = last(given, 'gate') ?? config.gate
  return gates.find((one) => one === named) ?? (event.gate === 'report' && last(given, 'tag') !== null ? 'release' : event.gate)
}

/** Whether what is checked is the repository that the event is about: a tag of one says nothing of another. */
export function isOwnCheckout(event: GithubEvent, { repository, isForeign }: Circumstances['checkout']): boolean {
  if (isForeign) return false
  return repository === null || event.repository === null || repository.toLowerCase() === event.repository.toLowerCase()
}
