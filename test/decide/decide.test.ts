import { describe, expect, it } from 'vitest'
import { decide, type Occasion } from '../../src/decide/decide.ts'
import type { Unanswered } from '../../src/model/evidence.ts'
import { placeAt } from '../../src/model/place.ts'
import { exitCode } from '../../src/model/verdict.ts'
import { breach, broken, met, open, policy } from './rulings.ts'

const someday: Occasion = { today: '2030-06-15', changedPaths: null, addedPaths: null }
const offline: Unanswered = { kind: 'unanswered', question: 'repository-visibility', because: 'The run is offline.' }

function changing(...paths: string[]): Occasion {
  return { ...someday, changedPaths: new Set(paths) }
}

describe('the answer', () => {
  it('is pass when every rule is kept', () => {
    const { verdict, findings } = decide([met('a'), met('b')], [], policy(), someday)
    expect(verdict).toEqual({ answer: 'pass', gate: 'release', blocks: false, reasons: ['All 2 rules that apply are kept.'] })
    expect(findings).toEqual([])
  })

  it('is pass when no rule applies, and says so', () => {
    expect(decide([], [], policy(), someday).verdict).toMatchObject({ answer: 'pass', reasons: ['None of the rules applies to this repository.'] })
  })

  it('is fail when an error is found', () => {
    const { verdict } = decide([broken('a', [breach('x.c'), breach('y.c')]), broken('b', [breach(null)])], [], policy(), someday)
    expect(verdict).toMatchObject({ answer: 'fail', blocks: true, reasons: ['3 errors: a (2), b.'] })
  })

  it('is inconclusive when a ruling is unanswered, and names the question and why', () => {
    const { verdict } = decide([open('a', 'repository-visibility')], [offline], policy(), someday)
    expect(verdict.answer).toBe('inconclusive')
    expect(verdict.reasons).toEqual(['The question repository-visibility is unanswered: The run is offline.'])
  })

  it('does not repeat a question that is open for many reasons', () => {
    const facts = ['b.', 'a.', 'b.'].map((because): Unanswered => ({ ...offline, because }))
    const { verdict } = decide([open('a', 'repository-visibility'), open('b', 'repository-visibility')], facts, policy(), someday)
    expect(verdict.reasons).toEqual(['The question repository-visibility is unanswered: b. (and 1 more)'])
  })

  it('stays fail when a question is open as well, and says both', () => {
    const { verdict } = decide([broken('a', [breach('x.c')]), open('b', 'repository-visibility')], [offline], policy(), someday)
    expect(verdict.answer).toBe('fail')
    expect(verdict.reasons).toEqual(['1 error: a.', 'The question repository-visibility is unanswered: The run is offline.'])
  })

  it('is inconclusive when a rule is broken by nothing that counts and its question is open: there may be more', () => {
    const partly = { ...broken('a', [breach('x.c')], 'error', ['license']), open: ['license' as const] }
    const waivers = [{ rule: 'a', path: 'x.c', reason: 'Agreed.', expires: null }]
    expect(decide([partly], [], policy(), someday).verdict.answer).toBe('fail')
    expect(decide([partly], [], policy({ waivers }), someday).verdict.answer).toBe('inconclusive')
    expect(decide([partly], [], policy({ levels: { a: 'note' } }), someday).verdict.answer).toBe('inconclusive')
  })

  it('is pass below the threshold, and names what did not count', () => {
    const { verdict } = decide([broken('a', [breach('x.c')], 'warning')], [], policy(), someday)
    expect(verdict).toMatchObject({ answer: 'pass', blocks: false, reasons: ['1 warning: a; the threshold is error.'] })
  })

  it.each([
    ['error', ['error'], 'fail'], ['error', ['warning', 'note'], 'pass'],
    ['warning', ['warning'], 'fail'], ['warning', ['note'], 'pass'],
    ['note', ['note'], 'fail'],
    ['never', ['error'], 'fail'], ['never', ['warning'], 'pass'],
  ] as const)('with the threshold %s and levels %j is %s', (failOn, levels, answer) => {
    const rulings = levels.map((level) => broken(`rule-${level}`, [breach('x.c')], level))
    expect(decide(rulings, [], policy({ failOn }), someday).verdict.answer).toBe(answer)
  })

  it('blocks nothing with the threshold never, not even what is open', () => {
    const failing = decide([broken('a', [breach('x.c')])], [], policy({ failOn: 'never' }), someday).verdict
    const unsure = decide([open('a', 'license')], [], policy({ failOn: 'never' }), someday).verdict
    expect([failing.blocks, unsure.blocks]).toEqual([false, false])
    expect(failing.reasons).toContain('Nothing blocks, because the threshold is set to never.')
  })
})

describe('levels', () => {
  it('are those of the policy where it has one', () => {
    const { findings, verdict } = decide([broken('a', [breach('x.c')])], [], policy({ levels: { a: 'note' } }), someday)
    expect(findings[0]?.level).toBe('note')
    expect(verdict.answer).toBe('pass')
  })

  it('off leaves out the findings and the open questions of a rule', () => {
    const rulings = [broken('a', [breach('x.c')]), open('b', 'license'), met('c')]
    const { findings, verdict } = decide(rulings, [], policy({ levels: { a: 'off', b: 'off' } }), someday)
    expect(findings).toEqual([])
    expect(verdict.reasons).toEqual(['The one rule that applies is kept.'])
  })

  it('are not read from what every object has', () => {
    expect(decide([broken('constructor', [breach('x.c')])], [], policy(), someday).findings[0]?.level).toBe('error')
  })
})

describe('waivers', () => {
  const waiver = { rule: 'a', path: null, reason: 'Permission by mail.', expires: null }

  it('keep the finding, with the reason, and take it out of the answer', () => {
    const { findings, verdict } = decide([broken('a', [breach('x.c')])], [], policy({ waivers: [waiver] }), someday)
    expect(findings[0]?.waived).toBe('Permission by mail.')
    expect(verdict).toMatchObject({ answer: 'pass', reasons: ['1 finding waived: a.'] })
  })

  it.each([
    ['src/x.c', 'src/x.c', true], ['src/*.c', 'src/x.c', true], ['src/*.c', 'src/deep/x.c', false], ['**/x.c', 'src/deep/x.c', true],
    ['src/**', 'src/.hidden/x.c', true], ['**', 'x.c', true], ['lib/**', 'src/x.c', false], ['src/[x].c', 'src/x.c', true], ['', 'x.c', false],
    ['src\\\\x.c', 'src/x.c', false],
  ])('with the glob %s over %s: %s', (path, file, covered) => {
    const { findings } = decide([broken('a', [breach(file)])], [], policy({ waivers: [{ ...waiver, path }] }), someday)
    expect(findings[0]?.waived !== null).toBe(covered)
  })

  it('with a path say nothing of a finding without a place', () => {
    expect(decide([broken('a', [breach(null)])], [], policy({ waivers: [{ ...waiver, path: '**' }] }), someday).verdict.answer).toBe('fail')
  })

  it('count on their last day and not on the next', () => {
    const answerOn = (expires: string): string => decide([broken('a', [breach('x.c')])], [], policy({ waivers: [{ ...waiver, expires }] }), someday).verdict.answer
    expect([answerOn('2030-06-15'), answerOn('2030-06-14')]).toEqual(['pass', 'fail'])
  })

  it('that have expired are named where they would still cover something', () => {
    const waivers = [{ ...waiver, expires: '2030-01-01' }, { ...waiver, rule: 'b', expires: '2030-01-01' }]
    expect(decide([broken('a', [breach('x.c')]), met('b')], [], policy({ waivers }), someday).verdict.reasons)
      .toEqual(['1 error: a.', 'A waiver for a expired on 2030-01-01 and no longer counts.'])
  })

  it('for the whole rule cover its open question, since no answer could change the verdict', () => {
    const answerWith = (path: string | null): string => decide([open('a', 'license')], [], policy({ waivers: [{ ...waiver, path }] }), someday).verdict.answer
    expect([answerWith(null), answerWith('**')]).toEqual(['pass', 'inconclusive'])
  })

  it('of another rule do not count', () => {
    expect(decide([broken('b', [breach('x.c')])], [], policy({ waivers: [waiver] }), someday).verdict.answer).toBe('fail')
  })
})

describe('gates', () => {
  const failing = [broken('a', [breach('x.c')])]
  const unsure = [open('a', 'license')]

  it('report never blocks, and keeps the answer', () => {
    expect(decide(failing, [], policy({ gate: 'report' }), changing('x.c')).verdict).toMatchObject({ answer: 'fail', blocks: false })
    expect(decide(unsure, [], policy({ gate: 'report' }), someday).verdict).toMatchObject({ answer: 'inconclusive', blocks: false })
  })

  it('release blocks on what fails and on what is open', () => {
    expect(exitCode(decide(failing, [], policy(), changing('other.c')).verdict)).toBe(1)
    expect(exitCode(decide(unsure, [], policy(), someday).verdict)).toBe(3)
  })

  it('pull-request blocks on what it changes only', () => {
    const gate = policy({ gate: 'pull-request' })
    expect(decide(failing, [], gate, changing('x.c')).verdict.blocks).toBe(true)
    expect(decide(unsure, [], gate, changing('x.c')).verdict).toMatchObject({ answer: 'inconclusive', blocks: false })
    expect(decide(failing, [], gate, changing('other.c')).verdict).toMatchObject({
      answer: 'fail', blocks: false, reasons: ['1 error: a.', 'None of it is in files that this pull request changes, so it does not block.'],
    })
  })

  it('pull-request says how many of the findings are its own', () => {
    const two = [broken('a', [breach('x.c'), breach('y.c')])]
    expect(decide(two, [], policy({ gate: 'pull-request' }), changing('y.c')).verdict.reasons)
      .toEqual(['2 errors: a (2).', 'In files that this pull request changes: 1 of 2.'])
  })

  it('pull-request blocks on everything, and says so, when nobody knows what it changes', () => {
    const { verdict } = decide(failing, [], policy({ gate: 'pull-request' }), someday)
    expect(verdict).toMatchObject({ blocks: true, reasons: ['1 error: a.', 'What the pull request changes could not be determined, so everything counts.'] })
  })

  it('pull-request takes a finding of the whole repository for its own when it touches a file that the finding names', () => {
    const missing = { ...breach(null), related: [{ place: placeAt('src/derived.c', 1), says: 'derived' }] }
    const blocksOn = (path: string): boolean => decide([broken('a', [missing])], [], policy({ gate: 'pull-request' }), changing(path)).verdict.blocks
    expect([blocksOn('src/derived.c'), blocksOn('src/own.c')]).toEqual([true, false])
  })

  it.each([
    ['LICENSE', true], ['legal/COPYING.LESSER', true], ['LICENSE-MIT', true], ['package.json', true], ['app/pigeon.podspec', true],
    ['src/notice-bar.tsx', false], ['src/license.ts', false], ['package.json.ts', false], ['README.md', false],
  ])('pull-request that touches %s answers for a missing licence: %s', (path, blocks) => {
    const aboutLicense = broken('license-missing', [breach(null)], 'error', ['license'])
    const aboutSource = broken('source-not-public', [breach(null)], 'error', ['repository-visibility'])
    expect(decide([aboutLicense], [], policy({ gate: 'pull-request' }), changing(path)).verdict.blocks).toBe(blocks)
    expect(decide([aboutSource], [], policy({ gate: 'pull-request' }), changing(path)).verdict.blocks).toBe(false)
  })

  it('stops a pull request that adds the code that a licence does not fit, and none that edits it', () => {
    const unfit = { ...breach('LICENSE'), related: [{ place: placeAt('telegram.c', 1), says: 'derived' }] }
    const rulings = [broken('a', [unfit], 'error', ['derived-code', 'license'])]
    const edits = changing('telegram.c')
    expect(decide(rulings, [], policy({ gate: 'pull-request' }), edits).verdict.blocks).toBe(false)
    expect(decide(rulings, [], policy({ gate: 'pull-request' }), { ...edits, addedPaths: new Set(['telegram.c']) }).verdict.blocks).toBe(true)
    expect(decide([broken('a', [unfit])], [], policy({ gate: 'pull-request' }), { ...edits, addedPaths: new Set(['telegram.c']) }).verdict.blocks).toBe(false)
  })

  it('pull-request lets a waived finding in a changed file pass', () => {
    const waivers = [{ rule: 'a', path: null, reason: 'Agreed.', expires: null }]
    expect(decide(failing, [], policy({ gate: 'pull-request', waivers }), changing('x.c')).verdict).toMatchObject({ answer: 'pass', blocks: false })
  })
})

describe('findings', () => {
  it('are ordered by level, rule and place, those of the whole repository first', () => {
    const rulings = [
      broken('warned', [breach('a.c')], 'warning'),
      broken('second', [breach('z.c', 'it', 9), breach('z.c', 'it', 2), breach(null), breach('b.c')]),
      broken('third', [breach('a.c')]),
    ]
    const { findings } = decide(rulings, [], policy(), someday)
    expect(findings.map((one) => `${one.rule} ${one.place?.path ?? '-'}:${one.place?.line ?? 0}`))
      .toEqual(['second -:0', 'second b.c:1', 'second z.c:2', 'second z.c:9', 'third a.c:1', 'warned a.c:1'])
  })

  it('keep what the rule said, the remedy as well', () => {
    const own = { ...breach('x.c'), remedy: 'Mend this one so.' }
    expect(decide([broken('a', [own])], [], policy(), someday).findings[0]).toMatchObject({ ...own, rule: 'a', waived: null })
  })
})
