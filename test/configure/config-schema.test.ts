import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../../src/configure/config-file.ts'
import { configSchema } from '../../src/configure/config-schema.ts'
import { rules } from '../../src/judge/rules.ts'

const cards = rules.map((rule) => rule.card)
const ids = cards.map(({ id }) => id)
const upstreamIds = ['telegram-android', 'telegram-x']
const validate = new Ajv().compile(configSchema(cards, upstreamIds))

describe('the schema of the config file', () => {
  it.each([
    '', 'gate: release', 'gate:', 'fail-on: never', 'offline: true', 'exclude: old/**', 'exclude: [a/**, "b/*.c"]', 'test-paths: []', 'rules: {}', 'rules:',
    'rules: { sample-credential-unused: off }', 'rules: { license-missing: warning }', 'waivers: []', 'waivers: [{ rule: license-missing, reason: an extract }]',
    'waivers: [{ rule: license-missing, path: "a/**", reason: an extract, expires: "2027-06-30" }]', 'gate: auto\noffline: false\nexclude: [x]',
    'own-upstreams: telegram-x', 'own-upstreams: [telegram-x, telegram-android]', 'waivers: [{ rule: license-missing, fingerprint: 0123456789abcdef0123456789abcdef, reason: x }]',
  ])('takes what the reader takes: %s', async (text) => {
    expect((await parseConfig({ path: 'c.yml', text }, ids, upstreamIds)).ok).toBe(true)
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    'gates: release', 'gate: relase', 'gate: [release]', 'fail-on: errors', 'offline: perhaps', 'exclude: [1]', 'exclude: [""]', 'exclude: [/etc/**]', 'exclude: ["../a"]', 'exclude: { a: b }',
    'rules: [a]', 'rules: { no-such-rule: off }', 'rules: { license-missing: fatal }', 'waivers: { rule: license-missing, reason: x }', 'waivers: [license-missing]',
    'waivers: [{ rule: license-missing }]', 'waivers: [{ reason: x }]', 'waivers: [{ rule: no-such-rule, reason: x }]', 'waivers: [{ rule: license-missing, reason: " " }]',
    'waivers: [{ rule: license-missing, reason: x, until: "2027-01-01" }]', 'waivers: [{ rule: license-missing, reason: x, expires: tomorrow }]', '- a',
    'own-upstreams: [telegram-z]', 'own-upstreams: { telegram-x: true }', 'waivers: [{ rule: license-missing, fingerprint: abc, reason: x }]',
  ])('refuses what the reader refuses: %s', async (text) => {
    expect((await parseConfig({ path: 'c.yml', text }, ids, upstreamIds)).ok).toBe(false)
    expect(validate(parse(text))).toBe(false)
  })

  it('tells of every setting and rule what it is', () => {
    const texts = JSON.stringify(configSchema(cards))
    for (const { title } of cards) expect(texts).toContain(JSON.stringify(title).slice(1, -1))
  })
})
