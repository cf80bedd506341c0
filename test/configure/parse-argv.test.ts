import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/configure/parse-argv.ts'

function given(...argv: string[]): unknown {
  const outcome = parseArgv(argv)
  return outcome.ok ? Object.fromEntries(outcome.value) : outcome.error.message
}

describe('the command line', () => {
  it('takes a folder and options in any order', () => {
    expect(given('--gate', 'release', 'app', '--offline', '--tag=v1.2')).toEqual({ gate: ['release'], path: ['app'], offline: ['true'], tag: ['v1.2'] })
  })

  it('takes formats and outputs more than once, in their order', () => {
    expect(given('--format', 'json', '--output', 'a.json', '--format=sarif', '--output=-')).toEqual({ format: ['json', 'sarif'], output: ['a.json', '-'] })
  })

  it('takes what stands after -- as the folder', () => {
    expect(given('--', '--offline')).toEqual({ path: ['--offline'] })
  })

  it.each([
    [['--gaet', 'x'], 'unknown option --gaet; did you mean --gate?'],
    [['--ofline'], 'unknown option --ofline; did you mean --offline?'],
    [['--artifact', 'x.apk'], 'unknown option --artifact; --help lists the options'],
    [['-v'], 'unknown option -v; --help lists the options'],
    [['--path', 'x'], 'unknown option --path; --help lists the options'],
    [['--gate', 'relase'], '--gate takes auto, report, pull-request or release, not "relase"; did you mean release?'],
    [['--gate'], '--gate needs a value: auto, report, pull-request or release'],
    [['--gate', '--quiet'], '--gate needs a value: auto, report, pull-request or release'],
    [['--output', ''], '--output needs a value'],
    [['--format', 'pdf'], '--format takes text, json, sarif, markdown or html, not "pdf"'],
    [['--base', '--upload-pack=x'], '--base needs a value'],
    [['--base=--upload-pack=x'], '--base takes a commit, branch or tag, not "--upload-pack=x"'],
    [['--base', 'a..b'], '--base takes a commit, branch or tag, not "a..b"'],
    [['--repository', 'tdesktop'], '--repository takes OWNER/NAME, such as telegramdesktop/tdesktop, not "tdesktop"'],
    [['--offline=true'], '--offline takes no value'],
    [['--gate', 'auto', '--gate', 'report'], '--gate is given twice; give it once'],
    [['a', 'b'], 'only one PATH is checked in a run; "b" is the second'],
    [[''], 'PATH is empty; give the folder to check, or leave it out for the current one'],
  ])('says in a sentence what is wrong with %j', (argv, sentence) => {
    expect(given(...argv)).toBe(sentence)
  })

  it('answers every list of arguments', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('--', '--gate', '--output', '=', '--=', '-'))), (argv) => {
      const outcome = parseArgv(argv)
      expect(outcome.ok || outcome.error.message.length > 0).toBe(true)
    }))
  })
})
