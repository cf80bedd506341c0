#!/usr/bin/env node
/** Door: the command line. Arguments in; reports, files and the exit code out. */

import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCommand, type Command } from './configure/command.ts'
import { configure, type Configured } from './configure/configure.ts'
import { flag, last, type Given } from './configure/given.ts'
import { apiUrlOf, readGithubEvent, serverUrlOf, tokenOf } from './configure/github-event.ts'
import { helpText } from './configure/help.ts'
import { baselinePlaces, configPlaces } from './configure/options.ts'
import { right, wrong, type Outcome } from './configure/usage-error.ts'
import { findVerb, shells } from './configure/verbs.ts'
import { readEventPayload } from './host/event-payload.ts'
import { folderTrouble } from './host/folder.ts'
import { headCommit, originOf } from './host/git.ts'
import { createExcerpts } from './host/excerpts.ts'
import { createPorts, openFolder, type Folder } from './host/ports.ts'
import { progressLine } from './host/progress-line.ts'
import { readSettings } from './host/settings.ts'
import { readTool } from './host/tool.ts'
import { writeReport } from './host/write-report.ts'
import { project } from './model/project.ts'
import type { Report } from './model/report.ts'
import type { Request } from './model/request.ts'
import { exitCode } from './model/verdict.ts'
import { visible } from './report/escape.ts'
import { plainOptions } from './report/options.ts'
import { painter } from './report/paint.ts'
import { render } from './report/render.ts'

const dist = fileURLToPath(new URL('.', import.meta.url))
const { env, stdout, stderr } = process
type Tool = Request['tool']

/** Most of the program. It is loaded while git lists the files and the threads start. */
const hall = (): Promise<typeof import('./check.ts')> => import('./check.ts')

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
  const ruleIds = findVerb(argv[0] ?? '')?.operand === 'RULE' ? (await hall()).ruleIds : []
  const command = readCommand(argv, { environment: env, ruleIds })
  if (!command.ok) return usage(command.error.message)
  const { given, verb } = command.value
  if (flag(given, 'help') === true) return say(helpText(verb))
  const tool = await readTool(dist)
  if (flag(given, 'version') === true) return say(`${tool.version}\n`)
  return verb === 'check' ? runCheck(given, tool) : runVerb(command.value, tool)
}

async function runCheck(given: Given, tool: Tool): Promise<number> {
  const checked = await checkFolder(given, tool)
  if (!checked.ok) return usage(checked.error.message)
  const { report, configured } = checked.value
  if (flag(given, 'write-baseline') === true) return writeBaseline(report, last(given, 'baseline'))
  const written = await write(report, configured)
  return written ? exitCode(report.verdict) : 2
}

/** What only these verbs need is loaded when one of them is asked for. */
async function runVerb({ verb, operand, given }: Command, tool: Tool): Promise<number> {
  switch (verb) {
    case 'init':
      return runInit(operand ?? '.', given, tool)
    case 'fix':
      return runFix(given, tool)
    case 'compare':
      return runCompare(operand ?? '', given, tool)
    case 'completion': {
      const { completion } = await import('./configure/completion.ts')
      return say(completion(shells.find((shell) => shell === operand) ?? 'bash', (await hall()).ruleIds))
    }
    case 'list-upstreams':
      return say((await import('./commands/list-upstreams.ts')).upstreamList())
    default: {
      const { ruleList, ruleText } = await import('./report/rule-text.ts')
      const { ruleCards } = await hall()
      const card = ruleCards.find(({ id }) => id === operand)
      return say(card === undefined ? ruleList(ruleCards) : ruleText(card))
    }
  }
}

async function runInit(folder: string, given: Given, tool: Tool): Promise<number> {
  const { init } = await import('./commands/init.ts')
  const around = new Map([...given, ['offline', ['true']], ['gate', ['report']]])
  const done = await init(resolve(folder), { dry: flag(given, 'dry-run') === true, check: () => checkFolder(around, tool) })
  return done.ok ? say(done.value.text) || (done.value.good ? 0 : 2) : usage(done.error.message)
}

async function runFix(given: Given, tool: Tool): Promise<number> {
  const checked = await checkFolder(given, tool)
  if (!checked.ok) return usage(checked.error.message)
  const { fix } = await import('./commands/fix.ts')
  const { text, good } = await fix(checked.value.report, { write: flag(given, 'write') === true, today: today() })
  return say(text) || (good ? 0 : 2)
}

async function runCompare(file: string, given: Given, tool: Tool): Promise<number> {
  const { compare } = await import('./commands/compare.ts')
  const colored = flag(given, 'no-color') !== true && stdout.isTTY && env.NO_COLOR === undefined
  const text = await compare(file, {
    upstreamFolder: last(given, 'upstream-dir'), paint: painter(colored), width: stdout.columns || 160,
    checkFolder: (root) => checkFolder(new Map([...given, ['path', [root]], ['offline', ['true']]]), tool),
  })
  return text.ok ? say(text.value) : usage(text.error.message)
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

interface Checked {
  readonly report: Report
  readonly configured: Configured
}

/** Checks the folder that the options name. */
async function checkFolder(given: Given, tool: Tool): Promise<Outcome<Checked>> {
  const configured = await prepare(given, tool)
  return configured.ok ? right({ report: await checkWithProgress(configured.value), configured: configured.value }) : configured
}

async function prepare(given: Given, tool: Tool): Promise<Outcome<Task>> {
  const path = last(given, 'path') ?? '.'
  const root = resolve(path)
  const trouble = await folderTrouble(root)
  if (trouble !== null) return wrong('path', path, `${path} ${trouble}`)
  const folder = openFolder(root, dist)
  const { ruleIds, upstreamIds } = await hall()
  const event = readGithubEvent(env, await readEventPayload(env.GITHUB_EVENT_PATH))
  const settings = await readSettings({
    root, trusted: event.checkoutTrusted, base: event.base, config: { named: last(given, 'config'), usualPlaces: configPlaces },
    // What is to be written anew needs nothing of the old one.
    baseline: flag(given, 'write-baseline') === true ? { named: null, usualPlaces: [] } : { named: last(given, 'baseline'), usualPlaces: baselinePlaces },
  })
  if (!settings.ok) return wrong('config', null, settings.because)
  if (flag(given, 'quiet') !== true) for (const notice of settings.value.notices) stderr.write(`${visible(notice)}\n`)
  const [commit, origin] = await Promise.all([headCommit(root), originOf(root, serverUrlOf(env))])
  const { config, baseline } = settings.value
  const configured = await configure(given, { tool, root, today: today(), event, ruleIds, upstreamIds, config, baseline, checkout: { commit, ...origin } })
  return configured.ok ? right({ ...configured.value, folder }) : configured
}

/** As YYYY-MM-DD. */
function today(): string {
  return new Date().toISOString().slice(0, 10)
}

async function checkWithProgress({ request, quiet, folder }: Task): Promise<Report> {
  const line = progressLine(quiet ? null : stderr)
  try {
    const { check } = await hall()
    return await check(request, createPorts(folder, { token: tokenOf(env), apiUrl: apiUrlOf(env), serverUrl: serverUrlOf(env), offline: request.offline, onProgress: line.show }))
  } finally {
    line.clear()
  }
}

async function writeBaseline({ findings, subject }: Report, named: string | null): Promise<number> {
  const { baselined, baselineText } = await import('./report/baseline.ts')
  const written = await writeReport(named === null ? join(subject.root, baselinePlaces[0]) : resolve(named), baselineText(findings))
  const count = baselined(findings).length
  return written.ok ? say(`Wrote ${count === 1 ? 'one finding' : `${count} findings`} to ${visible(written.value)}\n`) : usage(written.because)
}

/** Writes each report where it is wanted; false when one could not be written. */
async function write(report: Report, { outputs, color, request }: Configured): Promise<boolean> {
  const excerpt = createExcerpts(request.root)
  let good = true
  for (const { format, file } of outputs) {
    const colored = file === null && color !== false && stdout.isTTY && env.NO_COLOR === undefined
    const content = render(format, report, { ...plainOptions, color: colored, excerpt })
    if (!content.ok) {
      usage(content.because)
      continue
    }
    if (file === null) {
      stdout.write(content.value)
      continue
    }
    const written = await writeReport(resolve(file), content.value)
    if (written.ok) continue
    usage(written.because)
    good = false
  }
  return good
}
