/** The GitHub runner: what an action may tell it. Texts are printed as they come; whoever calls has escaped them. */

import * as core from '@actions/core'
import type { Annotation } from '../model/annotation.ts'

/** The input's text, empty where it is not set. */
export function input(name: string): string {
  return core.getInput(name)
}

/** Prints to the log. */
export function say(text: string): void {
  core.info(text)
}

/** Prints below a heading that the reader can fold. */
export function sayFolded(heading: string, text: string): void {
  core.startGroup(heading)
  core.info(text)
  core.endGroup()
}

export function annotate({ level, title, message, path, line, endLine }: Annotation): void {
  core[level](message, {
    title,
    ...(path === null ? {} : { file: path }),
    ...(line === null ? {} : { startLine: line }),
    ...(endLine === null ? {} : { endLine }),
  })
}

/** A warning that belongs to no file. */
export function warn(message: string): void {
  core.warning(message)
}

/** Something to know that belongs to no file. */
export function note(message: string): void {
  core.notice(message)
}

/** Adds to the summary of the job. Throws where the runner has none. */
export async function summarise(markdown: string): Promise<void> {
  await core.summary.addRaw(markdown, true).write()
}

/** Sets an output. */
export function output(name: string, value: string): void {
  core.setOutput(name, value)
}

/** Marks the step as failed, and ends it with this exit code. */
export function fail(message: string, exitCode: number): void {
  core.setFailed(message)
  process.exitCode = exitCode
}
