import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../src/model/annotation.ts'
import { annotations, annotationsLeftOut } from '../../src/report/annotations.ts'
import { plainOptions } from '../../src/report/options.ts'
import { fail, finding, hostileAll, huge, inconclusive, pass } from './samples.ts'

function levelsOf(all: readonly Annotation[]): Record<string, number> {
  return { error: 0, warning: 0, notice: 0, ...Object.fromEntries([...new Set(all.map((one) => one.level))].map((level) => [level, all.filter((one) => one.level === level).length])) }
}

describe('annotations', () => {
  it('are none when there is nothing to say', () => {
    expect(annotations(pass, plainOptions)).toEqual([])
  })

  it('are ten of each level at most', () => {
    const findings = (['error', 'warning', 'note'] as const).flatMap((level) => Array.from({ length: 30 }, (_, at) => finding(`rule-${level}`, level, `${at}.c`, { identity: String(at) })))
    expect(levelsOf(annotations({ ...fail, findings, verdict: { ...fail.verdict, blocks: false } }, plainOptions))).toEqual({ error: 10, warning: 10, notice: 10 })
    // The tenth error of a step that fails is the one with which the door closes it.
    expect(levelsOf(annotations({ ...fail, findings }, plainOptions))).toEqual({ error: 9, warning: 10, notice: 10 })
    expect(annotationsLeftOut({ ...fail, findings }, plainOptions)).toBe(true)
    expect(annotationsLeftOut(fail, plainOptions)).toBe(false)
    expect(annotations(huge, plainOptions).length).toBeLessThanOrEqual(30)
    expect(annotations(hostileAll, plainOptions).length).toBeLessThanOrEqual(30)
  })

  it('let every rule speak before any rule speaks twice', () => {
    const many = Array.from({ length: 50 }, (_, at) => finding('loud', 'error', `${at}.c`, { identity: String(at) }))
    const all = annotations({ ...pass, findings: [...many, finding('quiet', 'error', 'z.c')] }, plainOptions)
    expect(all.map((one) => one.title.split(':')[0])).toEqual(['loud', 'quiet', ...Array<string>(8).fill('loud')])
  })

  it('are one per root cause, and name some of the other places', () => {
    const findings = Array.from({ length: 40 }, (_, at) => finding('sample-credential', 'error', `file-${at}.c`, { identity: 'pigeon-sample' }))
    const all = annotations({ ...pass, findings }, plainOptions)
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({ path: 'file-0.c', line: 12, endLine: 14 })
    expect(all[0]?.message).toContain('Also at file-1.c:12-14, file-2.c:12-14, file-3.c:12-14 and 36 more.')
  })

  it('put what the pull request changes first, and stand there', () => {
    const findings = [
      ...Array.from({ length: 20 }, (_, at) => finding('other', 'error', `${at}.c`, { identity: String(at) })),
      finding('sample-credential', 'error', 'old.c', { identity: 'pigeon-sample' }), finding('sample-credential', 'error', 'new.c', { identity: 'pigeon-sample' }),
    ]
    const [first] = annotations({ ...pass, findings }, { ...plainOptions, changedPaths: new Set(['new.c']) })
    expect(first).toMatchObject({ path: 'new.c' })
    expect(first?.message).toContain('Also at old.c:12-14.')
  })

  it('put changed lines before the other lines of a changed file, and those before the rest', () => {
    const findings = ['c.c', 'a.c', 'b.c'].map((path) => finding('other', 'error', path, { identity: path }))
    const options = { ...plainOptions, changedPaths: new Set(['a.c', 'b.c']), changedLines: new Map([['a.c', [{ from: 1, to: 11 }]], ['b.c', [{ from: 14, to: 20 }]]]) }
    expect(annotations({ ...pass, findings }, options).map(({ path }) => path)).toEqual(['b.c', 'a.c', 'c.c'])
  })

  it('leave out what is waived', () => {
    expect(annotations({ ...pass, findings: [finding('sample-credential', 'error', 'x.c', { waived: 'Agreed.' })] }, plainOptions)).toEqual([])
  })

  it('warn once of every open question', () => {
    expect(annotations(inconclusive, plainOptions).map((one) => [one.level, one.title, one.message])).toEqual([
      ['warning', 'Unanswered: repository-visibility', 'The run is offline. Run it without --offline to ask GitHub. (and 1 more)'],
      ['warning', 'Unanswered: derived-code', 'The fingerprints of telegram-x are missing.'],
    ])
  })

  it('name files as the repository does when a folder of it was scanned', () => {
    expect(annotations(fail, { ...plainOptions, folder: 'apps/pigeon/' }).find((one) => one.title.startsWith('sample'))?.path).toBe('apps/pigeon/cmake/options.cmake')
  })

  it('do not stand at a file whose name cannot be shown as it is, but say the name', () => {
    const [only] = annotations({ ...pass, findings: [finding('sample-credential', 'error', 'a\nb.c')] }, plainOptions)
    expect(only).toMatchObject({ path: null, line: null, endLine: null })
    expect(only?.message).toContain('In a\\nb.c.')
  })
})
