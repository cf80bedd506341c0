/** The Action's outputs, each defined once. action.yml is tested against this table. */

export const actionOutputs = {
  verdict: 'pass, fail or inconclusive. Whether it fails the step is the gate\'s to say.',
  errors: 'Number of errors found, without waived ones.',
  warnings: 'Number of warnings found, without waived ones.',
  notes: 'Number of notes found, without waived ones.',
  'derived-share': 'Share of the first-party lines of code that stem from Telegram\'s, 0 to 1; empty where that is not known.',
  upstreams: 'Ids of the upstreams that the code stems from, the biggest part first, as a JSON list.',
  'required-license': 'The widest license that all upstreams found allow, as an SPDX expression; empty where nothing is asked.',
  'sarif-file': 'Path of the SARIF report, for github/codeql-action/upload-sarif.',
  'report-file': 'Path of the report.',
} as const

export type ActionOutput = keyof typeof actionOutputs
