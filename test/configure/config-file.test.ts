import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyConfig, parseConfig, type Config } from '../../src/configure/config-file.ts'

const rules = ['license-missing', 'license-incompatible', 'change-notice-missing']

async function parse(text: string): Promise<Config | string> {
  const outcome = await parseConfig({ path: 'check.yml', text }, rules, ['telegram-android', 'telegram-x'])
  return outcome.ok ? outcome.value : outcome.error.message
}

describe('a config file', () => {
  it('sets everything that there is to set', async () => {
    expect(await parse(`
# what our releases must hold
gate: release
fail-on: warning
offline: true
exclude: ["third_party/**", 'docs']
test-paths:
  - checks/**
own-upstreams: [telegram-x]
rules:
  change-notice-missing: off
  license-missing: warning
waivers:
  - rule: license-incompatible
    path: app/src/**
    reason: permission by mail, 2026-03-01
    expires: 2027-03-01
  - { rule: license-missing, reason: " spare " }
  - rule: license-missing
    fingerprint: 0123456789abcdef0123456789abcdef
    reason: known
`)).toEqual({
      gate: 'release',
      failOn: 'warning',
      offline: true,
      exclude: ['third_party/**', 'docs'],
      testPaths: ['checks/**'],
      ownUpstreams: ['telegram-x'],
      levels: { 'change-notice-missing': 'off', 'license-missing': 'warning' },
      waivers: [
        { rule: 'license-incompatible', path: 'app/src/**', reason: 'permission by mail, 2026-03-01', expires: '2027-03-01', statedIn: 'check.yml:14' },
        { rule: 'license-missing', path: null, reason: 'spare', expires: null, statedIn: 'check.yml:18' },
        { rule: 'license-missing', path: null, fingerprint: '0123456789abcdef0123456789abcdef', reason: 'known', expires: null, statedIn: 'check.yml:19' },
      ],
    })
  })

  it.each(['', '# nothing', 'null', 'gate:', '---\n'])('may set nothing: %j', async (text) => {
    expect(await parse(text)).toEqual(emptyConfig)
  })

  it('may use anchors', async () => {
    expect(await parse('exclude: &those [a, b]\ntest-paths: *those')).toMatchObject({ exclude: ['a', 'b'], testPaths: ['a', 'b'] })
  })

  it.each([
    ['gate: release\ngat: report', 'check.yml:2: unknown setting "gat"; did you mean gate?'],
    ['path: x', 'check.yml:1: unknown setting "path"; the settings are gate, fail-on, offline, exclude, test-paths, own-upstreams, rules, waivers'],
    ['own-upstreams: telegram-androd', 'check.yml:1: there is no upstream "telegram-androd"; did you mean telegram-android?'],
    ['own-upstreams: [telegram-x, [a]]', 'check.yml:1: there is no upstream "a list"; list-upstreams names them all'],
    ['waivers: [{ rule: license-missing, fingerprint: abc, reason: x }]', 'check.yml:1: the fingerprint of a waiver has 32 hexadecimal digits, as the JSON report gives it, not "abc"'],
    ['fail_on: error', 'check.yml:1: unknown setting "fail_on"; did you mean fail-on?'],
    ['\n\ngate: relaese', 'check.yml:3: gate takes auto, report, pull-request or release, not "relaese"; did you mean release?'],
    ['gate: [release]', 'check.yml:1: gate takes one word, not a list'],
    ['offline: yes', 'check.yml:1: offline takes true or false, not "yes"'],
    ['- gate', 'check.yml:1: a config file is a map of settings, such as "gate: release"'],
    ['gate', 'check.yml:1: a config file is a map of settings, such as "gate: release"'],
    ['exclude:\n  - a\n  - 3', 'check.yml:3: exclude takes a list of globs, such as "third_party/**"'],
    ['exclude: [../x]', 'check.yml:1: exclude takes globs below the folder that is checked, not "../x"'],
    ['exclude: ["/etc/*"]', 'check.yml:1: exclude takes globs below the folder that is checked, not "/etc/*"'],
    ['exclude:\n  - *.ts', 'check.yml:2:5 is not valid YAML: *.ts is a reference to nothing in YAML; put it in quotes'],
    ['rules: off', 'check.yml:1: rules takes a map, such as "change-notice-missing: off"'],
    ['rules:\n  licence-missing: off', 'check.yml:2: there is no rule "licence-missing"; did you mean license-missing?'],
    ['rules:\n  license-missing: warn', 'check.yml:2: license-missing takes error, warning, note or off, not "warn"'],
    ['waivers: x', 'check.yml:1: waivers takes a list, each with a rule and a reason'],
    ['waivers: [x]', 'check.yml:1: a waiver is a map with a rule and a reason'],
    ['waivers:\n  - rule: license-missing', 'check.yml:2: the waiver of license-missing needs a reason'],
    ['waivers:\n  - reason: x', 'check.yml:2: a waiver needs a rule'],
    ['waivers:\n  - rule: license-mising\n    reason: x', 'check.yml:2: there is no rule "license-mising"; did you mean license-missing?'],
    ['waivers:\n  - rule: license-missing\n    reasons: x', 'check.yml:3: a waiver has no "reasons"; did you mean reason?'],
    ['waivers:\n  - rule: license-missing\n    reason: 3', 'check.yml:3: reason of a waiver takes text'],
    [
      'waivers:\n  - rule: license-missing\n    reason: x\n    expires: 2026-02-30',
      'check.yml:2: the waiver of license-missing expires on a day written YYYY-MM-DD, not "2026-02-30"',
    ],
    ['gate: release\ngate: report', 'check.yml:2:1 is not valid YAML: Map keys must be unique'],
    ['gate: release\n\texclude: []', 'check.yml:2:1 is not valid YAML: Tabs are not allowed as indentation'],
    ['gate: release\n---\ngate: report', 'check.yml:2:1 is not valid YAML: it holds more than one document'],
    ['exclude: &a [*a]', 'check.yml:1:14 is not valid YAML: *a refers to itself'],
  ])('says in a sentence what is wrong with %j', async (text, sentence) => {
    expect(await parse(text)).toBe(sentence)
  })

  it('that nests without end is an error of the user', async () => {
    expect(await parse('['.repeat(50_000))).toMatch(/^check\.yml:\d+:\d+ is not valid YAML: /)
  })

  it('of any text gets an answer', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '-', '*', '&', '[', '{', '"', '\t', '?', '!', '|', '%', '\0') }), async (text) => {
      expect(await parse(`gate: release\n${text}`)).toBeDefined()
    }))
  })
})
