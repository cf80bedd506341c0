import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Who may import whom. A room may always import itself. Doors may be imported by nobody. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  catalog: ['model'],
  languages: ['model'],
  kernel: [],
  fingerprints: ['model', 'kernel'],
  licenses: ['model'],
  configure: ['model'],
  decide: ['model'],
  report: ['model'],
  host: ['model'],
  collect: ['model', 'languages'],
  detect: ['model', 'catalog', 'languages', 'fingerprints', 'licenses', 'kernel'],
  judge: ['model', 'catalog', 'licenses'],
  mend: ['model', 'catalog', 'licenses'],
  'check.ts': ['model', 'collect', 'detect', 'judge', 'decide'],
  'action.ts': ['model', 'configure', 'check.ts', 'report', 'host'],
  setup: ['model', 'catalog', 'detect'],
  commands: ['model', 'catalog', 'configure', 'mend', 'setup', 'report', 'host'],
  'cli.ts': ['model', 'configure', 'check.ts', 'commands', 'report', 'host'],
  'worker.ts': ['model', 'detect', 'host'],
  tools: [
    'model', 'setup', 'catalog', 'languages', 'kernel', 'fingerprints', 'licenses', 'configure', 'collect', 'detect', 'judge', 'decide', 'mend', 'report', 'host', 'check.ts',
  ],
}

/** Rooms that may touch files, the network, the clock, the environment and the console. */
const touchesTheWorld = ['host', 'tools', 'action.ts', 'cli.ts', 'worker.ts']
/** Node's modules that only compute. */
const pureModules = ['node:path/posix', 'node:buffer', 'node:util', 'node:crypto']

interface Import {
  readonly from: string
  readonly to: string
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : entry.name.endsWith('.ts') ? [path] : []
  })
}

function roomOf(path: string): string {
  return relative(src, path).split(/[\\/]/)[0] ?? ''
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|^import\s*'([^']+)'/gm)].map((match) => ({
    from: path,
    to: match[1] ?? match[2] ?? match[3] ?? '',
  }))
}

const files = sources(src)
const imports = files.flatMap(importsOf)

describe('the house', () => {
  it('has a row in the import table for every room', () => {
    const rooms = [...new Set(files.map(roomOf))]
    expect(rooms.filter((room) => !(room in mayImport))).toEqual([])
  })

  it('keeps each room to the rooms it may import', () => {
    const trespasses = imports
      .filter((one) => one.to.startsWith('.'))
      .map((one) => ({ ...one, room: roomOf(one.from), target: roomOf(resolve(dirname(one.from), one.to)) }))
      .filter(({ room, target }) => room !== target && !(mayImport[room] ?? []).includes(target))
      .map(({ from, room, target }) =>
        `${relative(src, from)}: ${room} may not import ${target}. It may import ${(mayImport[room] ?? []).join(', ') || 'nothing'}; ` +
        'pass the value in as a model type, or move the code to a room that may know both.')
    expect(trespasses).toEqual([])
  })

  it('lets only host, tools and the doors touch the world', () => {
    const byImport = imports
      .filter((one) => one.to.startsWith('node:') && !pureModules.includes(one.to) && !touchesTheWorld.includes(roomOf(one.from)))
      .map((one) => `${relative(src, one.from)}: imports ${one.to}. Only ${touchesTheWorld.join(', ')} touch the world; ask through a port.`)
    const byName = files
      .filter((path) => !touchesTheWorld.includes(roomOf(path)))
      .filter((path) => /\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bMath\.random\(/.test(withoutCommentsAndText(readFileSync(path, 'utf8'))))
      .map((path) => `${relative(src, path)}: uses the process, the console, the clock, chance or the network. Take the value through the Request or a port.`)
    expect([...byImport, ...byName]).toEqual([])
  })

  it('says in the first line of every file what the file is for', () => {
    const silent = files.filter((path) => !/^(?:#!.*\n)?\/\*\*/.test(readFileSync(path, 'utf8'))).map((path) => relative(src, path))
    expect(silent).toEqual([])
  })

  it('names files in kebab-case', () => {
    expect(files.map((path) => relative(src, path)).filter((path) => !/^[a-z0-9/\\-]+\.ts$/.test(path))).toEqual([])
  })
})

function withoutCommentsAndText(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '')
}
