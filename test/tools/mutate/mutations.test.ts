import { describe, expect, it } from 'vitest'
import { createLexer } from '../../../src/fingerprints/lexer.ts'
import { mutations, type CodeFile, type Mutant } from '../../../src/tools/mutate/mutations.ts'
import { tokenize } from '../../../src/tools/mutate/tokenize.ts'
import { sampleIn, samples } from './samples.ts'

const lex = createLexer()

/** The stream of the fingerprints' lexer. */
function stream({ language }: CodeFile, text: string, channel: 'raw' | 'blind'): number[] {
  const tokens = lex(Buffer.from(text, 'latin1'), language.lex!)
  return [...tokens[channel].subarray(0, tokens.count)]
}

function mutate(name: string, files: readonly CodeFile[]): readonly Mutant[] {
  return mutations.find((one) => one.name === name)!.mutate(files)
}

const mutantOf = (name: string, file: CodeFile): string => mutate(name, [file])[0]!.text
const each = samples.map((file) => [file.language.name, file] as const)
const occurrences = (text: string, part: string): number => text.split(part).length - 1

describe.each(mutations.map(({ name }) => [name]))('%s', (name) => {
  it('is the same every time, a mutant for each file', () => {
    expect(mutate(name, samples)).toHaveLength(samples.length)
    expect(mutate(name, samples)).toEqual(mutate(name, samples))
  })

  it('leaves no file as it was, or every file', () => {
    const same = mutate(name, samples).filter(({ path, text }, index) => text === samples[index]?.text && path === samples[index].path)
    expect(same).toHaveLength(name === 'unchanged' ? samples.length : 0)
  })
})

describe('all names changed', () => {
  it.each(each)('keeps the shape of %s and next to nothing of its names', (_, file) => {
    const text = mutantOf('all names changed', file)
    expect(stream(file, text, 'blind')).toEqual(stream(file, file.text, 'blind'))
    expect(stream(file, text, 'raw')).not.toEqual(stream(file, file.text, 'raw'))
    expect(tokenize(text, file.language).filter(({ kind, text: word }) => kind === 'word' && /^(?:letter|birds|send|Loft)$/i.test(word))).toEqual([])
  })

  it('changes a name the same way everywhere', () => {
    const [changed] = /(\w+)\.isAway/.exec(mutantOf('all names changed', sampleIn('java'))) ?? []
    expect(changed).toBeUndefined()
    const text = mutantOf('all names changed', { ...sampleIn('java'), text: 'bird.fly(bird, "bird", L"x");' })
    expect(text).toMatch(/^(q\w+)\.q\w+\(\1, "bird", L"x"\);$/)
  })
})

describe('20 % of lines cut', () => {
  it('cuts one line of code in five, and none of a text over lines', () => {
    const file = { ...sampleIn('kotlin'), text: `${Array.from({ length: 50 }, (_, line) => `call${line}()`).join('\n')}\nval text = """a\nb\nc"""\n\n` }
    const text = mutantOf('20 % of lines cut', file)
    expect(occurrences(text, 'call')).toBe(40)
    expect(text).toContain('"""a\nb\nc"""')
    expect([...text.matchAll(/call(\d+)/g)].map((match) => Number(match[1]))).toEqual([...text.matchAll(/call(\d+)/g)].map((match) => Number(match[1])).sort((a, b) => a - b))
  })
})

describe('reformatted', () => {
  it.each(each)('keeps all tokens of %s', (_, file) => {
    const text = mutantOf('reformatted', file)
    expect(stream(file, text, 'raw')).toEqual(stream(file, file.text, 'raw'))
    expect(text.split('\n').map((line) => line.trimEnd())).not.toEqual(file.text.split('\n').map((line) => line.trimEnd()))
  })

  it('keeps directives, comments and texts over lines on their own lines', () => {
    const text = mutantOf('reformatted', sampleIn('cpp'))
    expect(text).toMatch(/^\s*#define FEED\(bird, grains\) \\\n\s*do \{ \(bird\)\.eat\(grains\); \} \\\n\s*while \(false\)$/m)
    expect(text).toMatch(/\/\/ don't drop it$/m)
    expect(text).toContain('// no comment\nwhere name = \'it\'\'s\')sql"')
  })

  it('keeps what a line means where its beginning or end means something', () => {
    const depths = (text: string): number[] => text.split('\n').filter((line) => /\S/.test(line)).map((line) => line.search(/\S/))
    const file = { ...sampleIn('python'), text: 'def a(b, c):\n    if b:\n\n        c(b)\n    return c\n' }
    expect(mutantOf('reformatted', file)).toBe('def a(b,c):\n        if b:\n                c(b)\n        return c\n')
    expect(depths(mutantOf('reformatted', sampleIn('python')))).toHaveLength(depths(sampleIn('python').text).length)
    expect(mutantOf('reformatted', { ...sampleIn('kotlin'), text: 'val a = b\nval c = d\nval e = f\n' })).toBe('val a = b\nval c = d\nval e = f\n')
  })

  it('moves braces and joins lines where neither means anything', () => {
    const text = mutantOf('reformatted', { ...sampleIn('java'), text: 'void a(int b) {\n    c(b);\n    d(b);\n}\n'.repeat(20) })
    expect(text).toMatch(/\)\n\s*\{/)
    expect(text).toMatch(/; d\(/)
  })
})

describe('comments and headers gone', () => {
  it.each(each)('keeps all tokens of %s and no comment', (_, file) => {
    const text = mutantOf('comments and headers gone', file)
    expect(stream(file, text, 'raw')).toEqual(stream(file, file.text, 'raw'))
    expect(tokenize(text, file.language).filter(({ kind }) => kind === 'comment')).toEqual([])
  })

  it('keeps what looks like a comment and is none', () => {
    expect(mutantOf('comments and headers gone', { ...sampleIn('java'), text: '/* a */\nb("// c") /* d */+ e; // f\n\n' })).toBe('b("// c")  + e;  \n')
  })
})

describe('packages changed', () => {
  it('moves a file to another package below the same source root, and speaks of that', () => {
    const [{ path, text }] = mutate('packages changed', [sampleIn('java'), { ...sampleIn('java'), path: 'src/main/java/com/pigeon/birds/Bird.java' }]) as [Mutant]
    expect(path).toMatch(/^src\/main\/java\/q\w+\/q\w+\/q\w+\/Loft\.java$/)
    const [com, pigeon, loft] = path.split('/').slice(3)
    expect(text).toContain(`package ${com}.${pigeon}.${loft};`)
    expect(text).toMatch(new RegExp(`import ${com}\\.${pigeon}\\.q\\w+\\.Bird;`))
    expect(text).toContain('import java.util.List;')
    expect(text).toMatch(new RegExp(`${com}\\.${pigeon}\\.q\\w+\\.Roost\\.wake`))
  })

  it('renames namespaces and the folders of includes', () => {
    const [{ path, text }] = mutate('packages changed', [{ ...sampleIn('cpp'), path: 'source/loft/bird.cpp' }]) as [Mutant]
    expect(path).toMatch(/^q\w+\/q\w+\/bird\.cpp$/)
    expect(text).toContain(`#include "${path.split('/')[1]}/bird.h"`)
    expect(text).toMatch(/namespace q\w+::q\w+ \{/)
    expect(text).toContain('std::vector<Bird>')
  })
})
