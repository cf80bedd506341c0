import { describe, expect, it } from 'vitest'
import { json } from '../../src/report/json.ts'
import { fail, huge, inconclusive, pass } from './samples.ts'

/** What version 1 promises: member by member, as dotted paths, `[]` for each entry of a list. */
const versionOne = [
  'version', 'tool.name', 'tool.version', 'verdict', 'gate', 'reasons[]', 'scanned.files', 'scanned.bytes', 'scanned.seconds', 'derived.share',
  'derived.upstreams[].id', 'derived.upstreams[].license', 'derived.upstreams[].files', 'derived.upstreams[].share',
  'derived.files[].path', 'derived.files[].upstream', 'derived.files[].origin.path', 'derived.files[].origin.revision', 'derived.files[].containment',
  'derived.files[].notice', 'derived.extent', 'derived.upstreams[].notices.kept', 'derived.upstreams[].notices.changed', 'derived.upstreams[].notices.removed',
  'derived.upstreams[].notices.upstreamHadNone', 'derived.forkOf[].upstream', 'derived.forkOf[].because', 'derived.forkOf[].commit', 'derived.files[].origin.version',
  'derived.files[].lines', 'derived.files[].derivedLines', 'derived.files[].evidence', 'derived.files[].ranges[].from', 'derived.files[].ranges[].to', 'license.declared', 'license.texts[].path', 'license.texts[].spdx', 'license.texts[].similarity', 'license.required',
  'credentials[].path', 'credentials[].line', 'credentials[].credential', 'credentials[].apiId', 'credentials[].reach', 'credentials[].trail[].path',
  'credentials[].trail[].line', 'findings[].rule', 'findings[].level', 'findings[].message', 'findings[].path', 'findings[].line', 'findings[].endLine',
  'findings[].related[]', 'findings[].fingerprint', 'findings[].waived', 'unanswered[].question', 'unanswered[].because',
]

function membersOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return [`${path}[]`, ...value.flatMap((one) => membersOf(one, `${path}[]`))]
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, member]) => membersOf(member, path === '' ? key : `${path}.${key}`))
}

function parsed(report: typeof fail): Record<string, never> {
  return JSON.parse(json(report)) as Record<string, never>
}

describe('the JSON report', () => {
  it('holds every member that version 1 promises', () => {
    const members = new Set(membersOf(parsed(fail)))
    expect(versionOne.filter((member) => !members.has(member))).toEqual([])
  })

  it('names verdict and gate', () => {
    expect(parsed(fail)).toMatchObject({ version: 1, verdict: 'fail', gate: 'pull-request', blocks: true })
    expect(parsed(pass)).toMatchObject({ verdict: 'pass', findings: [], unanswered: [], derived: { share: 0, upstreams: [], files: [] } })
  })

  it('does not give an unanswered question the answer nought', () => {
    expect(parsed(inconclusive)).toMatchObject({ derived: { share: null, upstreams: [], files: [] } })
  })

  it('sorts what has no order of its own', () => {
    const { derived, credentials } = parsed(fail) as unknown as { derived: { files: { path: string }[] }, credentials: { path: string }[] }
    const paths = derived.files.map((file) => file.path)
    expect(paths).toHaveLength(25)
    expect(paths).toEqual([...paths].sort())
    expect(credentials.map((use) => use.path)).toEqual(['cmake/options.cmake', 'src/dove.ts'])
  })

  it('counts by upstream what became of the notices', () => {
    const { derived } = parsed(fail) as unknown as { derived: { upstreams: { notices: object }[] } }
    expect(derived.upstreams.map(({ notices }) => notices)).toEqual([
      { kept: 15, changed: 0, removed: 1, upstreamHadNone: 8 }, { kept: 0, changed: 1, removed: 0, upstreamHadNone: 0 },
    ])
  })

  it('says of a finding whether it is waived, and why', () => {
    const { findings } = parsed(fail) as unknown as { findings: { waived: boolean, waivedBecause: string | null }[] }
    expect(findings.map((one) => one.waived)).toEqual([false, false, false, false, true, false])
    expect(findings[4]?.waivedBecause).toBe('The old copy stays as an example until the docs move.')
  })

  it('has null for the place of a finding that belongs to the repository', () => {
    expect((parsed(fail) as unknown as { findings: object[] }).findings[0]).toMatchObject({ path: null, line: null, endLine: null })
  })

  it('keeps all findings', () => {
    expect((parsed(huge) as unknown as { findings: object[] }).findings).toHaveLength(10_000)
  })

  it('names no folder of the machine', () => {
    expect(json(pass)).not.toContain('/home/pigeon')
  })
})
