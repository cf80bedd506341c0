/** What GitHub says of the run: its environment variables, and the event's payload, which a stranger may have written. */

import type { Gate } from '../model/policy.ts'
import { isRepository, isTagName } from './option-value.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export interface GithubEvent {
  /** What the gate `auto` stands for. Outside of GitHub Actions: `report`. */
  readonly gate: Gate
  /** The commit that a pull request or a merge group is compared with. */
  readonly base: string | null
  /** The commit that the run is about: a pull request's head, else GITHUB_SHA. */
  readonly commit: string | null
  /** The tag that is being released. */
  readonly tag: string | null
  readonly repository: string | null
  /** The number of the pull request that the run is about. */
  readonly pullRequest: number | null
  /** The run's number. */
  readonly run: number | null
  /** A pull request from another repository: its token may only read. */
  readonly fork: boolean
  /**
   * False for the events that run with the base's rights and may have checked out a stranger's head: what stands in the checkout must
   * not configure the check.
   */
  readonly checkoutTrusted: boolean
}

/** Reads the event. A part of the payload that has not the shape that GitHub documents is taken as not given. */
export function readGithubEvent(environment: Environment, payload: unknown): GithubEvent {
  const name = environment.GITHUB_EVENT_NAME ?? ''
  const pullRequest = at(payload, 'pull_request')
  const tag = releasedTag(name, environment, payload)
  return {
    gate: gateOf(name, tag, payload),
    base: commitId(name === 'merge_group' ? at(payload, 'merge_group', 'base_sha') : at(pullRequest, 'base', 'sha')),
    commit: commitId(at(pullRequest, 'head', 'sha')) ?? commitId(environment.GITHUB_SHA),
    tag,
    repository: text(environment.GITHUB_REPOSITORY, isRepository),
    pullRequest: numbered(at(pullRequest, 'number')),
    run: numbered(Number(environment.GITHUB_RUN_ID)),
    fork: isFork(pullRequest),
    checkoutTrusted: name !== 'pull_request_target' && !followsPullRequest(name, payload),
  }
}

/** The token that the environment offers, or null. */
export function tokenOf(environment: Environment): string | null {
  return [environment.GITHUB_TOKEN, environment.GH_TOKEN].find((token) => token !== undefined && token.trim() !== '')?.trim() ?? null
}

/** The address of GitHub's API: of a GitHub Enterprise Server where the run is on one. */
export function apiUrlOf(environment: Environment): string {
  const url = environment.GITHUB_API_URL ?? ''
  return /^https?:\/\/[^\s/]+/.test(url) ? url.replace(/\/+$/, '') : 'https://api.github.com'
}

/** The address of GitHub's web site, or of the GitHub Enterprise Server that the run is on. */
export function serverUrlOf(environment: Environment): string {
  const url = environment.GITHUB_SERVER_URL ?? ''
  return URL.canParse(url) && /^https?:/.test(url) ? url.replace(/\/+$/, '') : 'https://github.com'
}

const pullRequestEvents = ['pull_request', 'pull_request_target', 'merge_group']

/** A release is one, whether its tag can be read or not. */
function gateOf(name: string, tag: string | null, payload: unknown): Gate {
  if (pullRequestEvents.includes(name)) return 'pull-request'
  return tag !== null || (name === 'release' && !isTakenBack(payload)) ? 'release' : 'report'
}

/** A release that is taken back releases nothing; `delete`, and a push that deletes, tell of a tag that is gone. A release whose payload nobody can read still has its tag as the ref. */
function releasedTag(name: string, environment: Environment, payload: unknown): string | null {
  if (pullRequestEvents.includes(name) || name === 'delete' || at(payload, 'deleted') === true) return null
  if (name === 'release' && isTakenBack(payload)) return null
  const ref = environment.GITHUB_REF_TYPE === 'tag' ? text(environment.GITHUB_REF_NAME, isTagName) : null
  return (name === 'release' ? text(at(payload, 'release', 'tag_name'), isTagName) : null) ?? ref
}

function isTakenBack(payload: unknown): boolean {
  const action = at(payload, 'action')
  return action === 'deleted' || action === 'unpublished'
}

/** `workflow_run` after a pull request's run: with rights that the pull request has not, often on what it left behind. */
function followsPullRequest(name: string, payload: unknown): boolean {
  const event = at(payload, 'workflow_run', 'event')
  return name === 'workflow_run' && typeof event === 'string' && event.startsWith('pull_request')
}

/** A head repository that was deleted is null, and was another one. */
function isFork(pullRequest: unknown): boolean {
  if (typeof pullRequest !== 'object' || pullRequest === null) return false
  return at(pullRequest, 'head', 'repo', 'full_name') !== at(pullRequest, 'base', 'repo', 'full_name')
}

function numbered(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null
}

function commitId(value: unknown): string | null {
  return text(value, (one) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(one))
}

function text(value: unknown, suits: (text: string) => boolean): string | null {
  return typeof value === 'string' && suits(value) ? value : null
}

/** The value below the keys, or undefined where the way ends early. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined
  }, value)
}
