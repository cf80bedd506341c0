import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waiverComments } from '../../src/detect/waiver-comments.ts'
import { evidenceOf } from './sources.ts'

const mark = 'telegram-gpl-check-ignore'

async function found(path: string, text: string): Promise<readonly unknown[]> {
  return (await evidenceOf(waiverComments, { [path]: text })).flatMap((fact) => (fact.kind === 'waiver-comment' ? [[fact.place.line, fact.until, fact.rule, fact.reason]] : []))
}

describe('a comment that waives', () => {
  it.each([
    ['a.java', `int x = 1; // ${mark} sample-credential: a demo`], ['a.c', `int x; /* ${mark} sample-credential: a demo */`], ['a.py', `x = 1  # ${mark} sample-credential: a demo`],
    ['a.rs', `let x = 1; //! ${mark} sample-credential: a demo`], ['a.xml', `<x/> <!-- ${mark} sample-credential: a demo -->`], ['README.md', `x <!-- ${mark} sample-credential: a demo -->`],
    ['CMakeLists.txt', `set(X 1) # ${mark} sample-credential: a demo`], ['.gitignore', `x # ${mark} sample-credential: a demo`], ['a.ini', `x=1 ; ${mark} sample-credential: a demo`],
    ['a.yml', `x: 1 # ${mark} sample-credential: a demo`], ['a.sql', `select 1 -- ${mark} sample-credential: a demo`], ['a.json', `"x": 1, // ${mark} sample-credential: a demo`],
    ['a.vue', `<p/> <!-- ${mark} sample-credential: a demo -->`], ['a.php', `$x = 1; # ${mark} sample-credential: a demo`], ['a.swift', `let x = "a" /// ${mark}  sample-credential :a demo`],
    ['a.kt', `val x = "\\"a" // ${mark}: sample-credential`.replace(': sample-credential', ' sample-credential: a demo')],
  ])('is read in %s', async (path, text) => {
    expect(await found(path, `first\n${text}\nlast\n`)).toEqual([[2, 2, 'sample-credential', 'a demo']])
  })

  it('covers the next line where it stands alone, also through others of its kind', async () => {
    expect(await found('a.ts', `// ${mark} notice-removed: a\n  /* ${mark} change-notice-missing: b */\ncode()\n`))
      .toEqual([[1, 3, 'notice-removed', 'a'], [2, 3, 'change-notice-missing', 'b']])
  })

  it('is heard out where it gives no reason or no rule', async () => {
    expect(await found('a.ts', `// ${mark} notice-removed\n// ${mark}\n// ${mark} notice-removed:  \n`)).toEqual([[1, 4, 'notice-removed', null], [2, 4, '', null], [3, 4, 'notice-removed', null]])
  })

  it.each([
    ['a text', 'a.ts', `const s = "// ${mark} notice-removed: no"`], ['prose', 'README.md', `Write \`// ${mark} RULE: reason\` above it.`], ['a name', 'a.ts', `// ${mark}s notice-removed: no`],
    ['code', 'a.py', `${mark} // notice-removed`], ['another language\'s comment', 'a.java', `# ${mark} notice-removed: no`], ['copied code', 'third_party/a.c', `// ${mark} notice-removed: no`],
  ])('is none in %s', async (_, path, text) => {
    expect(await found(path, text)).toEqual([])
  })

  it('keeps its lines on old line ends, and its length within bounds', async () => {
    expect(await found('a.c', `a\r\nb\rc // ${mark} x: ${'y'.repeat(100_000)}`)).toEqual([[3, 3, 'x', 'y'.repeat(300 - 0)]])
  })

  it('never throws, and comes to an end, whatever stands around the mark', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('a.c', 'a.py', 'a.md', 'a', 'a.xml'), async (noise, path) => {
      await found(path, `${noise}${mark}${noise}\n//${mark}${noise}`)
    }))
    expect(await found('a.c', `${'/*'.repeat(1_000_000)} // ${mark} x: y`)).toHaveLength(1)
    expect(await found('a.c', `//${' *'.repeat(1_000_000)}${mark} x: y`)).toHaveLength(0)
  })
})
