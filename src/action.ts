/** Door: the Action. Inputs and event in; annotations, summary, files, outputs and the step's end out. */

import { tmpdir } from 'node:os'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ActionOutput } from './configure/action-outputs.ts'
import { configure, isOwnCheckout, type Configured } from './configure/configure.ts'
import { last } from './configure/given.ts'
import { apiUrlOf, readGithubEvent, serverUrlOf, type GithubEvent } from './configure/github-event.ts'
import { baselinePlaces, configPlaces, type Format } from './configure/options.ts'
import { filesOfInputs } from './configure/output-wish.ts'
import { parseInputs } from './configure/parse-inputs.ts'
import { right, wrong, type Outcome } from './configure/usage-error.ts'
import { changedLines } from './host/changed-lines.ts'
import { readEventPayload } from './host/event-payload.ts'
import { createExcerpts } from './host/excerpts.ts'
import { folderTrouble } from './host/folder.ts'
import { headCommit, originOf } from './host/git.ts'
import { createPublisher, type Publisher } from './host/github-publisher.ts'
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
import { annotations, annotationsLeftOut } from './report/annotations.ts'
import { checkRun } from './report/check-run.ts'
import { comment } from './report/comment.ts'
import { safeLog } from './report/escape.ts'
import type { ReportOptions } from './report/options.ts'
import { reporters } from './report/reporters.ts'

const dist = fileURLToPath(new URL('.', import.meta.url))
const { env } = process

/** Most of the program. It is loaded while git lists the files and the threads start. */
const hall = (): Promise<typeof import('./check.ts')> => import('./check.ts')

/** A thousand annotations take twenty requests, a second apart. */
const publishingSeconds = 60

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
  const { check } = await hall()
  const report = await check(request, ports)
  await show(report, task.value, await reportOptions(report, task.value, ports))
  finish(report)
}

interface Task {
  readonly configured: Configured
  readonly folder: Folder
  readonly token: string | null
  readonly files: { readonly sarif: string; readonly report: string; readonly format: Format }
  readonly event: GithubEvent
  readonly wishes: { readonly checkRun: string; readonly comment: string }
  /** Null where nobody may write. */
  readonly publisher: Publisher | null
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
  const { ruleIds, upstreamIds } = await hall()
  const event = readGithubEvent(env, await readEventPayload(env.GITHUB_EVENT_PATH))
  const settings = await readSettings({
    root, trusted: event.checkoutTrusted, base: event.base,
    config: { named: last(given.value, 'config'), usualPlaces: configPlaces }, baseline: { named: last(given.value, 'baseline'), usualPlaces: baselinePlaces },
  })
  if (!settings.ok) return wrong('config', null, settings.because)
  for (const notice of settings.value.notices) runner.note(safeLog(notice))
  const checkout = { commit: await headCommit(root), ...await originOf(root, serverUrlOf(env)) }
  const configured = await configure(given.value, {
    tool: await readTool(dist), root, today: new Date().toISOString().slice(0, 10), event, ruleIds, upstreamIds, config: settings.value.config, baseline: settings.value.baseline, checkout,
  })
  if (!configured.ok) return configured
  const token = last(given.value, 'token')
  const mayWrite = token !== null && !configured.value.request.offline && event.repository !== null && isOwnCheckout(event, checkout)
  return right({
    configured: configured.value, folder, token, files: files.value, event,
    wishes: { checkRun: last(given.value, 'check-run') ?? 'auto', comment: last(given.value, 'comment') ?? 'off' },
    publisher: mayWrite ? createPublisher({ token, apiUrl: apiUrlOf(env), timeBudgetSeconds: publishingSeconds }, event.repository) : null,
  })
}

/** One line in the log for each stage. */
function createProgress(): Progress {
  let current = ''
  return (stage) => {
    if (stage !== current) runner.say(`${stage}…`)
    current = stage
  }
}

async function reportOptions(report: Report, { configured, event, files }: Task, { tree }: Ports): Promise<ReportOptions> {
  const { root, policy, base } = configured.request
  const workspace = resolve(env.GITHUB_WORKSPACE ?? '.')
  const folder = relative(workspace, root).replaceAll('\\', '/')
  const compared = policy.gate === 'pull-request' && report.findings.length > 0 ? base : null
  const [paths, lines] = await Promise.all([compared === null ? null : tree.changedSince(compared), compared === null ? null : changedLines(root, compared)])
  return {
    color: false,
    folder: folder.startsWith('..') ? '' : folder,
    server: serverUrlOf(env),
    changedPaths: paths?.ok === true ? new Set(paths.value.paths) : null,
    changedLines: lines?.ok === true ? lines.value : null,
    reportFile: relative(workspace, resolve(files.report)).replaceAll('\\', '/'),
    runUrl: event.repository === null || event.run === null ? null : `${serverUrlOf(env)}/${event.repository}/actions/runs/${event.run}`,
    excerpt: createExcerpts(root),
  }
}

/** Shows the report in every way that the runner has. One that fails is a warning and takes nothing from the others. */
async function show(report: Report, task: Task, options: ReportOptions): Promise<void> {
  const { files } = task
  let isBeside = false
  await attempt('the log', () => runner.sayFolded('Report', safeLog(reporters.text(report, options))))
  await attempt('the check run', async () => {
    isBeside = await putBeside(report, task, options)
  })
  await attempt('the annotations', () => annotations(report, options).filter(({ path }) => path === null || !isBeside).forEach(runner.annotate))
  await attempt('the summary of the job', () => runner.summarise(reporters.markdown(report, options)))
  await attempt('the SARIF report', () => save('sarif-file', files.sarif, reporters.sarif(report, options)))
  await attempt('the report', () => save('report-file', files.report, reporters[files.format](report, options)))
  await attempt('the outputs', () => outputsOf(report).forEach(([name, value]) => runner.output(name, value)))
  await attempt('the comment', () => putComment(report, task, options))
}

/** Writes the check run where it is wanted, and answers whether all its annotations stand there. */
async function putBeside(report: Report, { publisher, event, wishes }: Task, options: ReportOptions): Promise<boolean> {
  if (publisher === null || event.commit === null || wishes.checkRun === 'off') return false
  if (wishes.checkRun === 'auto' && !annotationsLeftOut(report, options)) return false
  const written = await publisher.checkRun(event.commit, checkRun(report, options))
  runner.say(safeLog(written.ok ? `The check run holds ${written.value} annotations.` : `No whole check run: ${written.because} The summary holds the findings.`))
  return written.ok
}

async function putComment(report: Report, { publisher, event, wishes }: Task, options: ReportOptions): Promise<void> {
  if (publisher === null || event.pullRequest === null || wishes.comment !== 'on') return
  const fate = await publisher.comment(event.pullRequest, comment(report, options))
  runner.say(safeLog(fate.ok ? `The comment on the pull request: ${fate.value}.` : `No comment on the pull request: ${fate.because} The summary holds the findings.`))
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
