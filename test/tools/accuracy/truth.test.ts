import { describe, expect, it } from 'vitest'
import { findLanguage } from '../../../src/languages/languages.ts'
import { codeLines, shareOfLines } from '../../../src/tools/accuracy/code-lines.ts'
import { readTruth } from '../../../src/tools/accuracy/truth.ts'
import { createNamesakes } from '../../../src/tools/accuracy/upstream-ages.ts'
import { makeRepository } from '../../program.ts'
import { commitAges, sourceOf } from './toy-ages.ts'

const java = findLanguage('java')!
const lines = (text: string): ReadonlyMap<string, number> => codeLines(text, java)
const statements = (from: number, to: number): string => Array.from({ length: to - from }, (_, index) => `  call${from + index}();\n`).join('')

describe('lines of code', () => {
  it('are trimmed, without comments, imports, and what has neither letter nor digit', () => {
    const text = 'package a;\nimport b.C;\n/* d\n e(); */\n\n  f(); // g\n  }\n\n\tf();\n"// h";'
    expect([...lines(text)]).toEqual([['f();', 2], ['"// h";', 1]])
  })

  it('answer for one another once each', () => {
    expect(shareOfLines(lines('a();\na();\na();\nb();'), lines('b();\na();\nc();\na();'))).toBe(0.75)
    expect(shareOfLines(lines('// nothing'), lines('a();'))).toBe(0)
  })
})

describe('a namesake', () => {
  const file = (path: string): { path: string; blob: string; directory: string } => ({ path, blob: path, directory: '' })
  const of = (ages: readonly (readonly string[])[], path: string): string[] => createNamesakes(ages.map((age) => age.map(file)))(path).map((one) => one.path)

  it('ends in the same folder and name', () => {
    expect(of([['a/coop/Loft.java', 'b/barn/Loft.java']], 'x/coop/Loft.java')).toEqual(['a/coop/Loft.java'])
  })

  it('or has a name that an age has once', () => {
    expect(of([['a/coop/Loft.java'], ['a/coop/Loft.java', 'a/barn/Loft.java']], 'x/shed/Loft.java')).toEqual(['a/coop/Loft.java'])
    expect(of([['a/coop/Loft.java', 'a/barn/Loft.java']], 'x/shed/Loft.java')).toEqual([])
  })
})

describe('the truth of a checkout', () => {
  const header = '// Copyright The Pigeon Fanciers\n'
  const upstream = commitAges([
    { 'src/coop/Loft.java': `${header}${statements(0, 20)}`, 'src/coop/Old.java': `${header}${statements(50, 70)}`, 'src/coop/Stranger.java': `// Copyright Someone Else\n${statements(0, 20)}`, 'libs/Kept.java': statements(0, 20) },
    { 'src/coop/Loft.java': `${header}${statements(100, 120)}`, 'src/coop/Nest.java': `${header}${statements(120, 140)}` },
  ])
  const source = sourceOf(upstream, { include: /^src\// })
  const truthOf = async (files: Readonly<Record<string, string>>): Promise<unknown> => {
    const { files: found } = await readTruth(makeRepository(null, files), source, [upstream.directory])
    return found.map(({ path, origin, share }) => [path, origin, share])
  }

  it('holds what has half of its lines in a namesake of any age', async () => {
    expect(await truthOf({
      'app/dove/Loft.java': `// mine\n${statements(10, 30)}`,
      'app/dove/Nest.java': statements(120, 140),
      'app/dove/Old.java': statements(61, 81),
      'app/dove/Own.java': statements(0, 20),
    })).toEqual([['app/dove/Loft.java', 'src/coop/Loft.java', 0.5], ['app/dove/Nest.java', 'src/coop/Nest.java', 1]])
  })

  it('leaves out what is not the upstream\'s own, and what is not the fork\'s', async () => {
    expect(await truthOf({
      'app/dove/Stranger.java': statements(0, 20),
      'app/dove/Kept.java': statements(0, 20),
      'third_party/coop/Loft.java': statements(0, 20),
      'app/generated/Loft.java': statements(0, 20),
      'app/other/Loft.java': `// DO NOT EDIT\n${statements(0, 20)}`,
    })).toEqual([])
  })

  it('says how many ages it stands on', async () => {
    const folder = makeRepository(null, { 'a.java': 'a();' })
    const gone = { ...source, readings: [...source.readings, { repository: 'toy/toy', revision: 'f'.repeat(40), version: '0' }] }
    expect((await readTruth(folder, gone, [upstream.directory])).ages).toEqual({ read: 2, known: 3 })
    await expect(readTruth(folder, { ...source, readings: gone.readings.slice(2) }, [upstream.directory])).rejects.toThrow('none of')
  })
})
