/** Why GitHub did not answer, in one sentence that says what to do. */

/** A failed request, as far as anything is known of it. */
export interface Refusal {
  /** The status of GitHub's answer, or null where there was none. */
  readonly status: number | null
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | number | undefined>>
  /** What GitHub or the network said. A stranger's text. */
  readonly message: string
  readonly timedOut: boolean
}

/** What was asked, and how. */
export interface Question {
  /** `the repository a/b`. */
  readonly what: string
  /** The permission that the token must have, as a workflow writes it. */
  readonly needs: string
  readonly withToken: boolean
  readonly host: string
  readonly timeBudgetSeconds: number
}

export function refusalSentence(refusal: Refusal, question: Question): string {
  return `${refusalWords(refusal, question)}.`
}

function refusalWords(refusal: Refusal, question: Question): string {
  const { status, timedOut } = refusal
  const about = `about ${question.what}`
  if (timedOut) return `GitHub did not answer ${about} within ${question.timeBudgetSeconds} seconds; run the check again, or offline`
  if (status === null) return unreached(refusal, question)
  if (status === 401) return `GitHub did not accept the token (401); give one that has not expired, or an empty one for a public repository`
  if (status === 429 || status === 403) return limitSentence(refusal, question) ?? forbidden(status, refusal, question)
  if (status === 404) return `GitHub shows nothing ${about} (404); check the name, and that the token may read it`
  if (status >= 500) return `GitHub is in trouble and did not answer ${about} (${status}); run the check again later`
  return `GitHub did not answer ${about} (${status}: ${oneLine(refusal.message)})`
}

function unreached({ message }: Refusal, { host }: Question): string {
  return `GitHub could not be reached at ${host} (${oneLine(message)}); check the connection, or run the check offline`
}

function forbidden(status: number, refusal: Refusal, { what, needs }: Question): string {
  if (status === 429) return `GitHub has had too many requests to answer about ${what} (429); run the check again later`
  return `GitHub did not let the token ask about ${what} (403: ${oneLine(refusal.message)}); give it the permission ${needs}`
}

/** GitHub's two limits: so many requests an hour, told by a header, and not too many at once, told by words, or by how long to wait. */
function limitSentence({ status, headers, message }: Refusal, { withToken }: Question): string | null {
  const seconds = Number(headers['retry-after'])
  const namesWait = Number.isFinite(seconds) && seconds > 0
  if (/secondary rate|abuse detection/i.test(message) || (status === 429 && namesWait)) {
    return `GitHub asks to wait ${namesWait ? `${seconds} seconds` : 'a while'} before it answers more; run the check again after that`
  }
  if (String(headers['x-ratelimit-remaining']) !== '0') return null
  const reset = Number(headers['x-ratelimit-reset'])
  // A header is a stranger's text too: beyond this no date can be made of it.
  const isTime = Number.isFinite(reset) && reset > 0 && reset < 1e11
  const until = isTime ? ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : ''
  const advice = withToken ? 'run the check again after that' : 'give a token, with which it answers more of them'
  return `GitHub answers no more requests${until}; ${advice}`
}

function oneLine(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim()
  return line.length > 160 ? `${line.slice(0, 160)}…` : line
}
