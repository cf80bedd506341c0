#!/usr/bin/env node
/** Door: the command line. Arguments in; reports, files and the exit code out. */

import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check, ruleCards, ruleIds, upstreamIds } from './check.ts'
import { readCommand, readQuestion } from './configure/command.ts'
import { configure, type Configured } from './configure/configure.ts'
import { flag, last, type Given } from './configure/given.ts'
import { apiUrlOf, readGithubEvent, serverUrlOf, tokenOf } from './configure/github-event.ts'
import { helpText } from './configure/help.ts'
import { configPlaces } from './configure/options.ts'
import { right, wrong, type Outcome } from './configure/usage-error.ts'
import { readConfigFile } from './host/config-file.ts'
import { readEventPayload } from './host/event-payload.ts'
import { folderTrouble } from './host/folder.ts'
import { headCommit, originRepository } from './host/git.ts'
import { createExcerpts } from './host/excerpts.ts'
import { createMendingSources, writeNewFile } from './host/mending.ts'
import { createPorts, openFolder, type Folder } from './host/ports.ts'
import { progressLine } from './host/progress-line.ts'
import { readTool } from './host/tool.ts'
import { writeReport } from './host/write-report.ts'
import { mend } from './mend/mend.ts'
import { project } from './model/project.ts'
import type { Report } from './model/report.ts'
import { exitCode } from './model/verdict.ts'
import { visible } from './report/escape.ts'
import { mendingText } from './report/mending.ts'
import { plainOptions } from './report/options.ts'
import { reporters } from './report/reporters.ts'
import { ruleList, ruleText } from './report/rule-text.ts'

const dist = fileURLToPath(new URL('.', import.meta.url))
const { env, stdout, stderr } = process

// Whoever reads may stop reading (`| head`): that is no fault, and the exit code stands.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`)
  stderr.write(`This is a bug in ${project.name}, and no check was completed. Please report it, with the lines above, at ${project.issues}\n`)
  process.exitCode = 70
}

async function run(argv: readonly string[]): Promise<number> {
  const question = readQuestion(argv, ruleIds)
  if (question !== null) return question.ok ? say(answer(question.value.rule)) : usage(question.error.message)
  const command = readCommand(argv, env)
  if (!command.ok) return usage(command.error.message)
  const { verb, given } = command.value
  if (flag(given, 'help') === true) return say(helpText())
  const tool = await readTool(dist)
  if (flag(given, 'version') === true) return say(`${tool.version}\n`)
  const configured = await prepare(given, tool)
  if (!configured.ok) return usage(configured.error.message)
  const report = await checkWithProgress(configured.value)
  if (verb === 'fix') return fix(report, command.value.write)
  const written = await write(report, configured.value)
  return written ? exitCode(report.verdict) : 2
}

function answer(rule: string | null): string {
  const card = ruleCards.find(({ id }) => id === rule)
  return card === undefined ? ruleList(ruleCards) : ruleText(card)
}

function say(text: string): number {
  stdout.write(text)
  return 0
}

function usage(message: string): number {
  stderr.write(`${project.name}: ${visible(message)}\n`)
  return 2
}

interface Task extends Configured {
  readonly folder: Folder
}

async function prepare(given: Given, tool: { name: string; version: string }): Promise<Outcome<Task>> {
  const path = last(given, 'path') ?? '.'
  const root = resolve(path)
  const trouble = await folderTrouble(root)
  if (trouble !== null) return wrong('path', path, `${path} ${trouble}`)
  const folder = openFolder(root, dist)
  const event = readGithubEvent(env, await readEventPayload(env.GITHUB_EVENT_PATH))
  const config = await readConfigFile({ root, named: last(given, 'config'), usualPlaces: configPlaces, trusted: event.checkoutTrusted, base: event.base })
  if (!config.ok) return wrong('config', last(given, 'config'), config.because)
  if (config.value.notice !== null && flag(given, 'quiet') !== true) stderr.write(`${visible(config.value.notice)}\n`)
  const [commit, repository] = await Promise.all([headCommit(root), originRepository(root, env.GITHUB_SERVER_URL)])
  const configured = await configure(given, {
    tool, root, today: new Date().toISOString().slice(0, 10), event, ruleIds, upstreamIds, config: config.value.file, checkout: { commit, repository },
  })
  return configured.ok ? right({ ...configured.value, folder }) : configured
}

async function checkWithProgress({ request, quiet, folder }: Task): Promise<Report> {
  const line = progressLine(quiet ? null : stderr)
  try {
    return await check(request, createPorts(folder, { token: tokenOf(env), apiUrl: apiUrlOf(env), serverUrl: serverUrlOf(env), offline: request.offline, onProgress: line.show }))
  } finally {
    line.clear()
  }
}

/** Shows what would be written to mend the findings, or writes it: new files only. */
async function fix(report: Report, write: boolean): Promise<number> {
  const { root } = report.subject
  const mending = await mend(report, createMendingSources(root, new Date().toISOString().slice(0, 10)))
  if (!write) return say(mendingText(mending, null))
  const written = new Map<string, string | null>()
  for (const file of mending.files) written.set(file.path, await writeNewFile(root, file))
  say(mendingText(mending, written))
  return [...written.values()].some((trouble) => trouble !== null) ? 2 : 0
}

/** Writes each report where it is wanted; false when one could not be written. */
async function write(report: Report, { outputs, color, request }: Configured): Promise<boolean> {
  const excerpt = createExcerpts(request.root)
  let good = true
  for (const { format, file } of outputs) {
    const colored = file === null && color !== false && stdout.isTTY && env.NO_COLOR === undefined
    const content = reporters[format](report, { ...plainOptions, color: colored, excerpt })
    if (file === null) {
      stdout.write(content)
      continue
    }
    const written = await writeReport(resolve(file), content)
    if (written.ok) continue
    usage(written.because)
    good = false
  }
  return good
}
