/** Door: the Action. Inputs and event in; annotations, summary, files, outputs and the step's end out. */

import { tmpdir } from 'node:os'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check, ruleIds, upstreamIds } from './check.ts'
import type { ActionOutput } from './configure/action-outputs.ts'
import { configure, type Configured } from './configure/configure.ts'
import { last } from './configure/given.ts'
import { apiUrlOf, readGithubEvent, serverUrlOf } from './configure/github-event.ts'
import { baselinePlaces, configPlaces, type Format } from './configure/options.ts'
import { filesOfInputs } from './configure/output-wish.ts'
import { parseInputs } from './configure/parse-inputs.ts'
import { right, wrong, type Outcome } from './configure/usage-error.ts'
import { readEventPayload } from './host/event-payload.ts'
import { createExcerpts } from './host/excerpts.ts'
import { folderTrouble } from './host/folder.ts'
import { headCommit, originRepository } from './host/git.ts'
import { createPorts, openFolder, type Folder } from './host/ports.ts'
import * as runner from './host/runner.ts'
import { readSettings } from './host/settings.ts'
import { readTool } from './host/tool.ts'
import { writeReport } from './host/write-report.ts'
import type { Level } from './model/finding.ts'
import type { Ports, Progress } from './model/ports.ts'
import { project } from './model/project.ts'
import type { Report } from './model/report.ts'
import { exitCode } from './model/verdict.ts'
import { annotations } from './report/annotations.ts'
import { safeLog } from './report/escape.ts'
import type { ReportOptions } from './report/options.ts'
import { reporters } from './report/reporters.ts'

const dist = fileURLToPath(new URL('.', import.meta.url))
const { env } = process

try {
  await run()
} catch (error) {
  // Ours, not the user's and not the world's: whatever else happens, this is no pass.
  runner.say(safeLog(error instanceof Error ? error.stack ?? error.message : String(error)))
  const plea = `Please report it, with the lines above, at ${project.issues}`
  runner.fail(`This is a bug in ${project.name}, and no check was completed. ${plea}`, 70)
}

async function run(): Promise<void> {
  const task = await prepare()
  if (!task.ok) {
    runner.fail(safeLog(task.error.message), 2)
    return
  }
  const { configured: { request }, folder, token } = task.value
  const ports = createPorts(folder, { token, apiUrl: apiUrlOf(env), serverUrl: serverUrlOf(env), offline: request.offline, onProgress: createProgress() })
  const report = await check(request, ports)
  await show(report, task.value, await reportOptions(request, ports))
  finish(report)
}

interface Task {
  readonly configured: Configured
  readonly folder: Folder
  readonly token: string | null
  readonly files: { readonly sarif: string; readonly report: string; readonly format: Format }
}

/** Reads all that the runner gives, and makes the request from it. */
async function prepare(): Promise<Outcome<Task>> {
  const given = parseInputs(runner.input)
  if (!given.ok) return given
  const files = filesOfInputs(given.value, env.RUNNER_TEMP ?? tmpdir())
  if (!files.ok) return files
  const root = resolve(last(given.value, 'path') ?? '.')
  const trouble = await folderTrouble(root)
  if (trouble !== null) return wrong('path', root, `the input path names ${root}, which ${trouble}`)
  const folder = openFolder(root, dist)
  const event = readGithubEvent(env, await readEventPayload(env.GITHUB_EVENT_PATH))
  const settings = await readSettings({
    root, trusted: event.checkoutTrusted, base: event.base,
    config: { named: last(given.value, 'config'), usualPlaces: configPlaces }, baseline: { named: last(given.value, 'baseline'), usualPlaces: baselinePlaces },
  })
  if (!settings.ok) return wrong('config', null, settings.because)
  for (const notice of settings.value.notices) runner.note(safeLog(notice))
  const configured = await configure(given.value, {
    tool: await readTool(dist), root, today: new Date().toISOString().slice(0, 10), event, ruleIds, upstreamIds, config: settings.value.config, baseline: settings.value.baseline,
    checkout: { commit: await headCommit(root), repository: await originRepository(root, env.GITHUB_SERVER_URL) },
  })
  return configured.ok ? right({ configured: configured.value, folder, token: last(given.value, 'token'), files: files.value }) : configured
}

/** One line in the log for each stage. */
function createProgress(): Progress {
  let current = ''
  return (stage) => {
    if (stage !== current) runner.say(`${stage}…`)
    current = stage
  }
}

async function reportOptions({ root, policy, base }: Configured['request'], ports: Ports): Promise<ReportOptions> {
  const folder = relative(resolve(env.GITHUB_WORKSPACE ?? '.'), root).replaceAll('\\', '/')
  const changed = policy.gate === 'pull-request' && base !== null ? await ports.tree.changedSince(base) : null
  return {
    color: false,
    folder: folder.startsWith('..') ? '' : folder,
    server: env.GITHUB_SERVER_URL ?? 'https://github.com',
    changedPaths: changed?.ok === true ? new Set(changed.value.paths) : null,
    excerpt: createExcerpts(root),
  }
}

/** Shows the report in every way that the runner has. One that fails is a warning and takes nothing from the others. */
async function show(report: Report, { files }: Task, options: ReportOptions): Promise<void> {
  await attempt('the log', () => runner.sayFolded('Report', safeLog(reporters.text(report, options))))
  await attempt('the annotations', () => annotations(report, options).forEach(runner.annotate))
  await attempt('the summary of the job', () => runner.summarise(reporters.markdown(report, options)))
  await attempt('the SARIF report', () => save('sarif-file', files.sarif, reporters.sarif(report, options)))
  await attempt('the report', () => save('report-file', files.report, reporters[files.format](report, options)))
  await attempt('the outputs', () => outputsOf(report).forEach(([name, value]) => runner.output(name, value)))
}

async function attempt(what: string, task: () => void | Promise<void>): Promise<void> {
  try {
    await task()
  } catch (error) {
    const because = error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error)
    runner.warn(safeLog(`${what} could not be made: ${because} The verdict stands.`))
  }
}

async function save(name: ActionOutput, file: string, content: string): Promise<void> {
  const written = await writeReport(resolve(file), content)
  if (!written.ok) throw new Error(`${written.because}.`)
  runner.output(name, written.value)
}

function outputsOf({ verdict, findings, derivation, license }: Report): readonly (readonly [ActionOutput, string])[] {
  const count = (level: Level): string => String(findings.filter((finding) => finding.level === level && finding.waived === null).length)
  return [
    ['verdict', verdict.answer],
    ['errors', count('error')],
    ['warnings', count('warning')],
    ['notes', count('note')],
    ['derived-share', derivation === null ? '' : String(Math.round(derivation.share * 10_000) / 10_000)],
    ['upstreams', derivation === null ? '' : JSON.stringify(derivation.upstreams.map(({ id }) => id))],
    ['required-license', license.required ?? ''],
  ]
}

/** Last, so that nothing printed afterwards hides it. */
function finish({ verdict }: Report): void {
  const reason = `${verdict.answer}${verdict.reasons.length > 0 ? `: ${verdict.reasons.join(' ')}` : ''}`
  if (verdict.blocks) runner.fail(safeLog(reason.replace(/\s+/g, ' ')), exitCode(verdict))
  else runner.say(safeLog(reason))
}
