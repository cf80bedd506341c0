import { lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { readConfigFile, type ConfigReading, type ConfigSearch } from '../../src/host/config-file.ts'
import { readEventPayload } from '../../src/host/event-payload.ts'
import { folderTrouble } from '../../src/host/folder.ts'
import { readTool } from '../../src/host/tool.ts'
import { writeReport } from '../../src/host/write-report.ts'

const usual = '.github/check.yml'
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'files-'))
  mkdirSync(join(root, '.github'))
})

/** A symbolic link, where the system lets one be made. */
function link(target: string, path: string): boolean {
  try {
    symlinkSync(target, path)
    return true
  } catch {
    return false
  }
}

describe('the config file', () => {
  async function read(search: Partial<ConfigSearch> = {}): Promise<ConfigReading | string> {
    const answer = await readConfigFile({ what: 'config file', root, named: null, usualPlaces: [usual, '.github/check.yaml'], trusted: true, base: null, ...search })
    return answer.ok ? answer.value : answer.because
  }

  it('may be missing', async () => {
    expect(await read()).toEqual({ file: null, notice: null })
  })

  it('is looked for in the usual places, in their order', async () => {
    writeFileSync(join(root, '.github/check.yaml'), 'second')
    expect(await read()).toEqual({ file: { path: '.github/check.yaml', text: 'second' }, notice: null })
    writeFileSync(join(root, usual), 'first')
    expect(await read()).toEqual({ file: { path: usual, text: 'first' }, notice: null })
  })

  it('must be there when it is named', async () => {
    const named = join(root, 'mine.yml')
    expect(await read({ named })).toBe(`the config file ${named} does not exist`)
    writeFileSync(named, 'gate: report')
    expect(await read({ named })).toMatchObject({ file: { path: named, text: 'gate: report' } })
  })

  it('is no folder', async () => {
    expect(await read({ named: root })).toBe(`the config file ${root} is not a file`)
  })

  it('is no link', async () => {
    writeFileSync(join(root, 'secret'), 'secret')
    if (link(join(root, 'secret'), join(root, usual))) expect(await read()).toBe(`the config file ${usual} is not a file`)
  })

  it('has its limits', async () => {
    writeFileSync(join(root, usual), '#'.repeat(1_000_001))
    expect(await read()).toBe(`the config file ${usual} is larger than a megabyte`)
  })

  it('is not read from a checkout that nobody vouches for', async () => {
    expect(await read({ trusted: false })).toEqual({ file: null, notice: null })
    writeFileSync(join(root, usual), 'gate: report')
    const refused = { file: null, notice: expect.stringContaining('was not read') as string }
    expect(await read({ trusted: false })).toEqual(refused)
    expect(await read({ trusted: false, named: join(root, usual) })).toEqual(refused)
  })

  it('is read from elsewhere even then', async () => {
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'base-')), 'check.yml')
    writeFileSync(elsewhere, 'gate: report')
    expect(await read({ trusted: false, named: elsewhere })).toMatchObject({ file: { text: 'gate: report' }, notice: null })
  })
})

describe('a folder', () => {
  it('is one, or not', async () => {
    writeFileSync(join(root, 'file'), '')
    expect(await folderTrouble(root)).toBeNull()
    expect(await folderTrouble(join(root, 'file'))).toBe('is not a folder')
    expect(await folderTrouble(join(root, 'none'))).toBe('does not exist')
  })
})

describe('a report', () => {
  it('is written, with the folders above it', async () => {
    const path = join(root, 'out/deep/report.json')
    expect(await writeReport(path, 'new')).toEqual({ ok: true, value: path })
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(join(root, 'out/deep'))).toEqual(['report.json'])
  })

  it('replaces a file', async () => {
    const path = join(root, 'report.json')
    writeFileSync(path, 'old and longer')
    await writeReport(path, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  it('follows no link', async () => {
    const path = join(root, 'report.json')
    writeFileSync(join(root, 'other'), 'old')
    if (!link(join(root, 'other'), path)) return
    expect(await writeReport(path, 'new')).toMatchObject({ ok: false, because: `${path} cannot be written: it is a link; name the file that it leads to` })
    expect(readFileSync(join(root, 'other'), 'utf8')).toBe('old')
  })

  it.skipIf(process.platform === 'win32')('leaves a device what it is', async () => {
    expect(await writeReport('/dev/null', 'new')).toEqual({ ok: true, value: '/dev/null' })
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('that cannot be written says why', async () => {
    expect(await writeReport(join(root, '.github'), 'x')).toMatchObject({ ok: false, because: expect.stringMatching(/\.github cannot be written \(E\w+\)$/) as string })
    expect(readdirSync(root)).toEqual(['.github'])
  })
})

describe('an event\'s payload', () => {
  it('is JSON or nothing', async () => {
    const path = join(root, 'event.json')
    writeFileSync(path, '{"action": "opened"}')
    expect(await readEventPayload(path)).toEqual({ action: 'opened' })
    writeFileSync(path, '{')
    expect(await readEventPayload(path)).toBeNull()
    expect(await readEventPayload(join(root, 'none'))).toBeNull()
    expect(await readEventPayload(undefined)).toBeNull()
  })
})

describe('the tool', () => {
  it('knows its name and version', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(await readTool(fileURLToPath(new URL('../../dist/', import.meta.url)))).toEqual({ name: 'telegram-gpl-check', version: manifest.version })
  })
})
