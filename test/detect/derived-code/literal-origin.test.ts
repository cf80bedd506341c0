import { describe, expect, it } from 'vitest'
import { toyUpstream, makeLiterals, makeShard, toyShards } from '../../toy-upstream.ts'
import { derivation, derivedFiles } from './detect.ts'

/** A file of the toy messenger that is rich in texts: in a port, a bundle or what was decompiled nothing else of it is left. */
const keeper = {
  path: 'app/src/coop/Keeper.java',
  texts: ['grey', 'white', 'black', 'small', 'tired'].flatMap((bird) => [
    `The ${bird} pigeon came home at last`, `No ${bird} pigeon came back from %s`, `on${bird}PigeonReturnedHome`, `${bird}Pigeon_flightResumeKey`, `Loft.Perch.Occupied.${bird}`,
    `Feed the ${bird} pigeon before the storm`, `SELECT perch FROM lofts WHERE ${bird} = ?`, `letter of the ${bird} bird lost over the river`,
  ]),
}
/** Others, with texts of their own: two of them in each of sixty files, as small classes have. */
const classes = Array.from({ length: 60 }, (_, index) => ({
  path: `app/src/coop/nest/Nest${index}.java`, texts: [`nest number ${'abcdefghij'[index % 10]}${'klmnop'[index % 6]} is open`, `onEggLaidInNest${'abcdefghij'[index % 10]}${'qrstuv'[index % 6]}`],
}))

function java({ texts }: { texts: readonly string[] }): string {
  return `class Keeper {\n${texts.map((text, index) => `  void step${index}(Loft loft) { if (loft.count() > ${index}) { loft.say("${text}"); } }`).join('\n')}\n}\n`
}

const files = Object.fromEntries([keeper, ...classes].map((file) => [file.path, java(file)]))
/** The shard knows the files by their paths; none of the copies below has a shingle in common with it. */
const shards = toyShards(makeShard(toyUpstream, [{ [keeper.path]: java(keeper) }]), makeLiterals({ [toyUpstream]: files }))

const decompiled = (texts: readonly string[]): string => `class a {\n${texts.map((text, index) => `static boolean m${index}(b c) {\nc.d = "${text}";\nreturn true ^ c.e;\n}`).join('\n')}\n}\n`
const bundled = `(()=>{var e=${JSON.stringify(keeper.texts)};${keeper.texts.map((text, index) => `t[${index}]=n=>n?'${text}':void 0`).join(',')}})()`
const ported = keeper.texts.map((text, index) => `func step${index}() -> String? { guard let bird = loft.bird(${index}) else { return nil }\n  return bird.sing("${text}") }`).join('\n')
const own = (count: number): string => Array.from({ length: count }, (_, index) => `say('a text of our own, the ${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${'abcdefghij'[index % 10]}th')`).join('\n')

describe('texts', () => {
  it.each([['decompiled', 'a/b/c.java', decompiled(keeper.texts)], ['bundled', 'site/main.4f4ca33b.js', bundled], ['minified by name', 'site/app.min.js', bundled], ['ported', 'Sources/Keeper.swift', ported]])(
    'tell a file that was %s, and which file it was', async (_, path, text) => {
      expect(await derivedFiles({ [path]: text }, shards)).toMatchObject([
        { path, upstream: toyUpstream, evidence: 'literals', texts: { matching: 40, telling: 40 }, containment: 1, origin: { path: keeper.path, revision: '', version: '' } },
      ])
    })

  it('say how many of the file\'s own they are', async () => {
    expect(await derivedFiles({ 'a.ts': `${own(26)}\n${keeper.texts.map((text) => `say('${text}')`).join('\n')}` }, shards)).toMatchObject([{ texts: { matching: 40, telling: 66 }, containment: 0.606 }])
  })

  it('prove nothing where they are few, or few beside the file\'s own', async () => {
    expect(await derivedFiles({ 'a.java': decompiled(keeper.texts.slice(0, 5)) }, shards)).toEqual([])
    expect(await derivedFiles({ 'a.ts': `${own(26)}\n${keeper.texts.slice(0, 8).map((text) => `say('${text}')`).join('\n')}` }, shards)).toEqual([])
  })

  describe('of many small files', () => {
    const small = Object.fromEntries(classes.map(({ texts }, index) => [`a/c${index}.java`, decompiled(texts)]))
    const among = (files: number): Record<string, string> => ({ ...small, ...Object.fromEntries(Array.from({ length: files }, (_, index) => [`own/${index}.ts`, own(26)])) })

    it('tell each where the repository is full of them', async () => {
      expect(await derivedFiles(small, shards)).toHaveLength(60)
      expect(await derivation(small, shards)).toMatchObject({ extent: 'derived', upstreams: [{ id: toyUpstream, files: 60 }] })
      expect(await derivedFiles(among(100), shards)).toHaveLength(60)
    })

    it('tell none where they are few, or few beside the repository\'s own', async () => {
      expect(await derivedFiles(Object.fromEntries(Object.entries(small).slice(0, 40)), shards)).toEqual([])
      expect(await derivedFiles(among(130), shards)).toEqual([])
    })

    it.each([[4, 26, 1], [3, 26, 0], [4, 40, 0]])('tell a file with %i of them beside %i others: %i', async (known, others, found) => {
      const large = `${own(others)}\n${keeper.texts.slice(0, known).map((text) => `say('${text}')`).join('\n')}`
      expect((await derivedFiles({ ...small, 'large.ts': large }, shards)).filter(({ path }) => path === 'large.ts')).toHaveLength(found)
    })
  })

  it('are not asked of code that others wrote, nor of what a tool wrote in another language than bundles are in', async () => {
    expect(await derivedFiles({ 'third_party/a.java': decompiled(keeper.texts), 'vendor/b.js': bundled, 'generated/c.java': decompiled(keeper.texts) }, shards)).toEqual([])
  })

  it('do not tell a table: whoever translates has the texts as well', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `the pigeon ${String.fromCharCode(97 + index % 26)}${String.fromCharCode(97 + Math.floor(index / 26))} is on its way`)
    const table = `x = [${many.map((text) => `"${text}"`).join(', ')}]`
    expect(await derivedFiles({ 'a.py': table }, toyShards(undefined, makeLiterals({ [toyUpstream]: { 'A.java': java({ texts: many }) } })))).toEqual([])
  })

  it('say nothing of a file that its code tells', async () => {
    expect(await derivedFiles({ 'a.java': java(keeper) }, shards)).toMatchObject([{ evidence: 'names', origin: { version: '1.0' } }])
  })
})
