import { describe, expect, it } from 'vitest'
import { cmakeCommands } from '../../../../src/detect/credentials/formats/cmake-commands.ts'
import { readCmake } from '../../../../src/detect/credentials/formats/cmake.ts'
import { readEnvironmentFile } from '../../../../src/detect/credentials/formats/environment-file.ts'
import { readMarkup } from '../../../../src/detect/credentials/formats/markup.ts'
import { readJson } from '../../../../src/detect/credentials/formats/json.ts'
import { readProperties } from '../../../../src/detect/credentials/formats/properties.ts'
import { readShell } from '../../../../src/detect/credentials/formats/shell.ts'
import { readYaml } from '../../../../src/detect/credentials/formats/yaml.ts'
import type { Binding } from '../../../../src/detect/credentials/ir.ts'

/** `line name=value` of each binding that has a name. */
function settings(bindings: readonly Binding[]): readonly string[] {
  return bindings
    .filter((one) => one.target.length > 0)
    .map((one) => `${one.line} ${one.target.join('.')}=${one.value.is === 'text' ? one.value.text : one.value.is === 'number' ? String(one.value.number) : one.value.is}`)
}

describe('MSBuild', () => {
  it.each(['\n', '\r\n'])('puts each definition of a list on its own line (%j)', async (end) => {
    const text = ['<ClCompile>', '<PreprocessorDefinitions>', '', '  NDEBUG;API_ID=1;', '  /D API_HASH=a;KIND=b', '  LAST=c;%(PreprocessorDefinitions)', '</PreprocessorDefinitions>', '</ClCompile>'].join(end)
    expect(settings(await readMarkup(text, 'Dovecote.vcxproj'))).toEqual(['4 API_ID=1', '5 API_HASH=a', '5 KIND=b', '6 LAST=c'])
  })
})

describe('CMake', () => {
  it('splits commands, quotes, brackets and comments', () => {
    const text = '# set(A 1)\nset(B "a \\"b\\"" c) #[[ set(C\n 1) ]]\nmessage([=[x ]] ${Y}]=])\nif(NOT (D OR E))\nendif()'
    expect(cmakeCommands(text).map((one) => [one.name, one.line, ...one.arguments.map((argument) => argument.text)])).toEqual([
      ['set', 2, 'B', 'a "b"', 'c'],
      ['message', 4, 'x ]] ${Y}'],
      ['if', 5, 'NOT', '(', 'D', 'OR', 'E', ')'],
      ['endif', 6],
    ])
  })

  it('does not get lost in what never closes', () => {
    expect(cmakeCommands(`${'['.repeat(50_000)}\nset(A "1)`)).toHaveLength(1)
    expect(cmakeCommands(')))(((')).toHaveLength(3)
  })

  it('keeps the branches', () => {
    const bindings = readCmake('if(A)\nset(X 1)\nelseif(B)\nset(X 2)\nelse()\nset(X 3)\nendif()\nset(X 4)')
    expect(bindings.map((one) => one.conditions.map((condition) => `${condition.holds ? '' : 'not '}${condition.text}`).join(' and '))).toEqual([
      'if(A)', 'not if(A) and if(B)', 'not if(A) and not if(B)', '',
    ])
  })

  it('tells defaults from values and definitions', () => {
    const bindings = readCmake('option(A "doc" ON)\nset(B x CACHE STRING "doc")\nset(C x CACHE STRING "doc" FORCE)\nadd_definitions(-DD=1)')
    expect(bindings.map((one) => [one.kind, one.target[0], one.replaceable])).toEqual([
      ['initial', 'A', 'A'], ['initial', 'B', 'B'], ['assigned', 'C', null], ['defined', 'D', null],
    ])
  })
})

describe('files of settings', () => {
  it('reads .env', () => {
    expect(settings(readEnvironmentFile('# A=0\nexport A=1 # one\nB="two # 2"\r\nC=\'${D}\'\nnot a line\n'))).toEqual(['2 A=1', '3 B=two # 2', '4 C=${D}'])
  })

  it('reads properties over lines', async () => {
    expect(settings(await readProperties('! a=0\na.b = x\\\n   y\nc:z\n', 'a.properties'))).toEqual(['2 a.b=xy', '4 c=z'])
  })

  it('reads JSON with comments', async () => {
    expect(settings(await readJson('{\n// no\n"a": {"b": "x"},\n"c": [1, "y"],\n}'))).toEqual(['3 a.b=x', '4 c.0=1', '4 c.1=y'])
  })

  it('reads YAML, its aliases and several documents', async () => {
    expect(settings(await readYaml('a: &x "1"\nb:\n  c: *x\n  d: 0x10\n---\ne: [f]\n', 'a.yml'))).toEqual(['1 a=1', '1 b.c=1', '4 b.d=16', '6 e.0=f'])
  })

  it('reads the shell text of a workflow with its job and conditions', async () => {
    const text = "jobs:\n  a:\n    if: github.ref == 'x'\n    steps:\n      - run: |\n          cmake . -D A=1 \\\n            -DB:STRING=2 --api-hash three\n"
    const bindings = await readYaml(text, '.github/workflows/a.yml')
    expect(settings(bindings.filter((one) => one.kind === 'defined'))).toEqual(['6 A=1', '7 B=2', '7 api-hash=three'])
    expect(bindings.find((one) => one.target[0] === 'A')).toMatchObject({ scope: ['jobs', 'a'], conditions: [{ text: "github.ref == 'x'" }] })
  })
})

describe('shell text', () => {
  it('reads assignments, also those within a quoted text', () => {
    expect(settings(readShell('A=1\nexport B="x y"\n# C=1\nAPI="-D D=1 -D E=2"\nset F=3\n'))).toEqual(['1 A=1', '2 B=x y', '4 D=1', '4 E=2', '5 F=3'])
  })

  it('keeps the branches', () => {
    const bindings = readShell('if [ $X == 1 ]; then\nA=1\nelse\nA=2\nfi\nA=3')
    expect(bindings.filter((one) => one.target[0] === 'A').map((one) => one.conditions.map((condition) => condition.holds))).toEqual([[true], [false], []])
  })
})
