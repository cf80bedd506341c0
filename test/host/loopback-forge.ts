/** A forge that asks a GitHub on the loopback. What was sent and answered in a test is held against GitHub's description after it. */

import { afterEach, expect } from 'vitest'
import { createForge, type ForgeOptions } from '../../src/host/github.ts'
import type { Forge } from '../../src/model/ports.ts'
import { startFakeGithub, type FakeAnswer, type FakeGithub } from './fake-github.ts'
import { exampleAnswer } from './github-contract.ts'

export const name = 'pigeon/pigeon-android'
export const commit = 'a'.repeat(40)

export interface Loopback {
  /** A forge whose GitHub gives these answers. It ends the one before it. */
  readonly forge: (answers: Parameters<typeof startFakeGithub>[0], options?: Partial<ForgeOptions>) => Promise<Forge>
  /** What the last one was asked. */
  readonly requests: () => FakeGithub['requests']
  readonly lines: () => readonly string[]
}

/** To be called once in a file of tests. */
export function useLoopback(): Loopback {
  let github: FakeGithub | null = null
  const end = async (): Promise<void> => {
    expect(github?.troubles ?? []).toEqual([])
    await github?.close()
    github = null
  }
  afterEach(end)
  const requests = (): FakeGithub['requests'] => github?.requests ?? []
  return {
    forge: async (answers, options = {}) => {
      await end()
      github = await startFakeGithub(answers)
      return createForge({ token: null, apiUrl: github.apiUrl, offline: false, timeBudgetSeconds: 20, serverUrl: 'https://git.example', waitUnit: 1, ...options })
    },
    requests,
    lines: () => requests().map(({ line }) => line),
  }
}

/** GitHub's own example of a repository lacks a member that its description wants, in itself and in what it is a fork of. */
export function exampleRepository(): Record<string, unknown> {
  const body = exampleAnswer('full-repository-default-response')
  const origin = (key: string): object => ({ ...(body[key] as object), language: null })
  return { ...body, language: null, parent: origin('parent'), source: origin('source') }
}

/** The answer about a public repository that is no fork. */
export function repository(other: Record<string, unknown> = {}): FakeAnswer {
  return { status: 200, body: { ...exampleRepository(), full_name: name, html_url: `https://github.com/${name}`, private: false, visibility: 'public', parent: undefined, source: undefined, ...other } }
}
