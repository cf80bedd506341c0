/** A GitHub on the loopback, whose answers are held against GitHub's own description of its API. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { requestTroubles, troublesWith, type Method } from './github-contract.ts'

export interface FakeAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface FakeGithub {
  readonly apiUrl: string
  /** `GET path?query`, the authorization and the body of each request. */
  readonly requests: { readonly line: string; readonly authorization: string | null; readonly body: unknown }[]
  /** What GitHub's description has against what was sent, and against the answers that were given. */
  readonly troubles: string[]
  close(): Promise<void>
}

/** Body of an answer that is sent as it is, and held against no description. */
export class Raw {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Never answered. */
export const silence: FakeAnswer = { status: 0, body: null }

/** What GitHub says of an error, such as `Not Found`. */
export function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): FakeAnswer {
  return { status, headers, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}

/**
 * Answers each path by its entry, or each path with its query by that, or what is no GET by `METHOD path`: a list is answered in its order, the last one for ever.
 * What has none is not found.
 */
export async function startFakeGithub(answers: Readonly<Record<string, FakeAnswer | readonly FakeAnswer[]>>): Promise<FakeGithub> {
  const requests: FakeGithub['requests'] = []
  const troubles: string[] = []
  const asked = new Map<string, number>()
  const reply = (request: IncomingMessage, response: ServerResponse, sent: string): void => {
    const [verb, url] = [request.method ?? '', decodeURIComponent(request.url ?? '')]
    const path = decodePath(request.url ?? '')
    const body: unknown = sent === '' ? null : JSON.parse(sent)
    requests.push({ line: `${verb} ${url}`, authorization: request.headers.authorization ?? null, body })
    const key = verb !== 'GET' ? `${verb} ${path}` : url in answers ? url : path
    const count = asked.get(key) ?? 0
    asked.set(key, count + 1)
    const listed = [answers[key] ?? refusal(404, 'Not Found')].flat()
    const answer = listed[Math.min(count, listed.length - 1)] ?? silence
    if (answer.status === 0) return
    const method = verb.toLowerCase() as Method
    const described = path.replace(/\/git\/ref\/.*/, '/git/ref/x').replace(/\/contents(?:\/.*)?$/, '/contents/x')
    // GraphQL has a description of its own.
    if (path !== '/graphql') troubles.push(...(method === 'get' ? [] : requestTroubles(described, body, method)), ...(answer.body instanceof Raw ? [] : troublesWith(described, answer.status, answer.body, method)))
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers })
    response.end(answer.body instanceof Raw ? answer.body.text : JSON.stringify(answer.body))
  }
  const server = createServer((request, response) => {
    let sent = ''
    request.setEncoding('utf8').on('data', (text: string) => (sent += text)).on('end', () => reply(request, response, sent))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    troubles,
    close: () => new Promise((closed) => {
      server.closeAllConnections()
      server.close(() => closed())
    }),
  }
}

function decodePath(url: string): string {
  return decodeURIComponent(url.split('?')[0] ?? '')
}
