/** A GitHub on the loopback, whose answers are held against GitHub's own description of its API. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { troublesWith } from './github-contract.ts'

export interface FakeAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface FakeGithub {
  readonly apiUrl: string
  /** `GET path?query` and the authorization of each request. */
  readonly requests: { readonly line: string; readonly authorization: string | null }[]
  /** What GitHub's description has against the answers that were given. */
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

/** Answers each path by its entry, or each path with its query by that: a list is answered in its order, the last one for ever. What has none is not found. */
export async function startFakeGithub(answers: Readonly<Record<string, FakeAnswer | readonly FakeAnswer[]>>): Promise<FakeGithub> {
  const requests: FakeGithub['requests'] = []
  const troubles: string[] = []
  const asked = new Map<string, number>()
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = decodePath(request.url ?? '')
    requests.push({ line: `${request.method ?? ''} ${decodeURIComponent(request.url ?? '')}`, authorization: request.headers.authorization ?? null })
    const key = request.url !== undefined && decodeURIComponent(request.url) in answers ? decodeURIComponent(request.url) : path
    const count = asked.get(key) ?? 0
    asked.set(key, count + 1)
    const listed = [answers[key] ?? refusal(404, 'Not Found')].flat()
    const answer = listed[Math.min(count, listed.length - 1)] ?? silence
    if (answer.status === 0) return
    if (!(answer.body instanceof Raw)) troubles.push(...troublesWith(path.replace(/\/git\/ref\/.*/, '/git/ref/x').replace(/\/contents(?:\/.*)?$/, '/contents/x'), answer.status, answer.body))
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers })
    response.end(answer.body instanceof Raw ? answer.body.text : JSON.stringify(answer.body))
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
