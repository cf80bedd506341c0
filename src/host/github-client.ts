/** One request to GitHub, with retries and rate limits, inside a budget of time. Never throws. */

import { refusalSentence, type Refusal } from './github-refusal.ts'

export interface GithubOptions {
  /** Null asks as the public would. */
  readonly token: string | null
  /** `https://api.github.com`, or a GitHub Enterprise Server's. */
  readonly apiUrl: string
  /** For all requests of a run together, waits included. */
  readonly timeBudgetSeconds: number
  /** Milliseconds that a second of waiting takes: 1000, fewer in the tests. */
  readonly waitUnit?: number
}

/** A success with its body and whether a further page follows; or the status, whether GitHub has blocked what was asked for, and a sentence. */
export type Reply =
  | { readonly ok: true; readonly body: unknown; readonly hasMore: boolean }
  | { readonly ok: false; readonly status: number | null; readonly blocked: boolean; readonly because: string }

/** Asks a route of GitHub's REST API; `what` names for the reader what is asked about, and `needs` the permission that it takes, where reading is not enough. */
export type Ask = (route: string, parameters: Readonly<Record<string, unknown>>, what: string, needs?: string) => Promise<Reply>

export function createGithubClient(options: GithubOptions): Ask {
  const budget = createBudget(options.timeBudgetSeconds)
  let client: Promise<Client> | null = null
  return async (route, parameters, what, needs = 'contents: read') => {
    const signal = budget.signal()
    try {
      client ??= loadClient(options, budget)
      const response = await (await client).request(route, { ...parameters, request: isRead(route) ? { signal } : { signal, retries: 0 } })
      return { ok: true, body: response.data, hasMore: namesNextPage(member(response.headers, 'link')) }
    } catch (error) {
      const refusal = refusalOf(error, signal.aborted)
      const question = {
        what, needs, withToken: options.token !== null, host: hostOf(options.apiUrl), timeBudgetSeconds: options.timeBudgetSeconds,
      }
      return { ok: false, status: refusal.status, blocked: isBlocked(error), because: refusalSentence(refusal, question) }
    }
  }
}

/** What is written is not written again: an answer that got lost may have been a yes. */
function isRead(route: string): boolean {
  return route.startsWith('GET ')
}

interface Client {
  readonly request: (route: string, parameters: Record<string, unknown>) => Promise<{ readonly data: unknown; readonly headers: unknown }>
}

interface Budget {
  readonly signal: () => AbortSignal
  readonly secondsLeft: () => number
}

/** Starts to run with the first request. */
function createBudget(seconds: number): Budget {
  let end: number | null = null
  const millisecondsLeft = (): number => {
    end ??= performance.now() + seconds * 1000
    return Math.max(0, end - performance.now())
  }
  return { signal: () => AbortSignal.timeout(Math.ceil(millisecondsLeft())), secondsLeft: () => millisecondsLeft() / 1000 }
}

async function loadClient({ token, apiUrl, waitUnit = 1000 }: GithubOptions, budget: Budget): Promise<Client> {
  const [{ GitHub, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github/lib/utils'), import('@octokit/plugin-retry'), import('@octokit/plugin-throttling'),
  ])
  const mayWait = (seconds: number, _request: unknown, _octokit: unknown, tries: number): boolean => {
    return tries < 2 && seconds < budget.secondsLeft()
  }
  const settings = {
    baseUrl: apiUrl,
    log: silent,
    // Waits 0.3 and 1.2 seconds: who has no network at all should not wait long to hear so.
    // A limit (403, 429) is the throttle's to wait for.
    retry: { retries: 2, retryAfterBaseValue: 0.3 * waitUnit, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: { retryAfterBaseValue: waitUnit, onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
  }
  const Client = GitHub.plugin(retry, throttling)
  const octokit = new Client(token === null ? settings : getOctokitOptions(token, settings))
  return { request: (route, parameters) => octokit.request(route, parameters) }
}

/** The client would print to the console. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }
function nothing(): void {
  // Nobody listens.
}

function refusalOf(error: unknown, timedOut: boolean): Refusal {
  const response = member(error, 'response')
  const status = member(response, 'status')
  const headers = member(response, 'headers')
  return {
    // Where there was no answer the client says 500 of itself.
    status: typeof status === 'number' ? status : null,
    headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
    message: error instanceof Error ? error.message : String(error),
    timedOut: timedOut && typeof status !== 'number',
  }
}

/** A repository that GitHub has blocked is answered 403 with the block beside the message. */
function isBlocked(error: unknown): boolean {
  return member(member(member(error, 'response'), 'data'), 'block') !== undefined
}

/** GitHub tells of further pages in the header Link: `<…page=2>; rel="next"`. */
function namesNextPage(link: unknown): boolean {
  return typeof link === 'string' && /\brel="?next\b/.test(link)
}

function hostOf(apiUrl: string): string {
  return URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** `owner/name` as the routes take it. */
export function partsOf(name: string): { owner: string; repo: string } {
  const [owner = '', repo = ''] = name.split('/')
  return { owner, repo }
}
