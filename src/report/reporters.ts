/** The formats that a report can be written in. */

import type { Report } from '../model/report.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import type { ReportOptions } from './options.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

/** A pure function: the same report gives the same text, whatever the machine, the day or the locale. */
export type Reporter = (report: Report, options: ReportOptions) => string

export const reporters = { text, json, sarif, markdown, html } satisfies Record<string, Reporter>

export type Format = keyof typeof reporters

/** The names of all formats, for the command line. */
export const formats = Object.keys(reporters) as readonly Format[]
