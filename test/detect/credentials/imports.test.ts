import { describe, expect, it } from 'vitest'
import { credentialNamed } from '../../../src/catalog/credentials.ts'
import { readAliases } from '../../../src/detect/script-modules/aliases.ts'
import { ofKind } from '../../../src/model/evidence.ts'
import { examine } from './examine.ts'

const sample = credentialNamed('telegram-desktop-sample')?.apiHash ?? ''

type Tree = Readonly<Record<string, string>>

/** What an import in a file means in a tree of these files. */
async function meant(files: Tree, from: string, module: string): Promise<string | null | undefined> {
  const aliases = await readAliases([{ path: from, module }], () => new Set(Object.keys(files)), (path) => Promise.resolve(files[path] ?? null))
  return aliases.fileOf(module, from)
}

const config = (paths: object, more: object = {}): string => JSON.stringify({ compilerOptions: { ...more, paths } })

describe('an import by an alias', () => {
  it.each<[string, Tree, string, string | null | undefined]>([
    ['of a folder', { 'tsconfig.json': config({ '@/*': ['./src/*'] }), 'src/keys.ts': '' }, 'src/app.ts: @/keys', 'src/keys.ts'],
    ['with comments and commas behind', { 'tsconfig.json': '{ // ours\n "compilerOptions": { "paths": { "@/*": ["src/*",], }, }, }', 'src/keys.ts': '' }, 'src/app.ts: @/keys', 'src/keys.ts'],
    ['from a base folder', { 'tsconfig.json': config({ '~/*': ['lib/*'] }, { baseUrl: './source' }), 'source/lib/keys.ts': '' }, 'source/app.ts: ~/keys', 'source/lib/keys.ts'],
    ['of one file', { 'tsconfig.json': config({ keys: ['config/keys.ts'] }), 'config/keys.ts': '' }, 'app.ts: keys', 'config/keys.ts'],
    ['that fits best', { 'tsconfig.json': config({ '@/*': ['a/*'], '@/keys/*': ['b/*'] }), 'a/keys/x.ts': '', 'b/x.ts': '' }, 'app.ts: @/keys/x', 'b/x.ts'],
    ['with a second place', { 'tsconfig.json': config({ '@/*': ['generated/*', 'src/*'] }), 'src/keys.ts': '' }, 'app.ts: @/keys', 'src/keys.ts'],
    ['of an index', { 'tsconfig.json': config({ '@keys': ['src/keys'] }), 'src/keys/index.ts': '' }, 'app.ts: @keys', 'src/keys/index.ts'],
    ['with the ending of what it is built to', { 'tsconfig.json': config({ '@/*': ['src/*'] }), 'src/keys.ts': '' }, 'app.ts: @/keys.js', 'src/keys.ts'],
    ['of what is extended', { 'tsconfig.json': '{ "extends": "./config/base" }', 'config/base.json': config({ '@/*': ['../src/*'] }), 'src/keys.ts': '' }, 'app.ts: @/keys', 'src/keys.ts'],
    ['of the last of several', { 'tsconfig.json': '{ "extends": ["./a.json", "./b.json"] }', 'a.json': '{}', 'b.json': config({ '@/*': ['src/*'] }), 'src/keys.ts': '' }, 'app.ts: @/keys', 'src/keys.ts'],
    ['that goes before what is extended', { 'tsconfig.json': JSON.stringify({ extends: './a.json', compilerOptions: { paths: { '@/*': ['new/*'] } } }), 'a.json': config({ '@/*': ['old/*'] }), 'old/keys.ts': '', 'new/keys.ts': '' }, 'app.ts: @/keys', 'new/keys.ts'],
    ['of a part of the project', { 'tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }', 'tsconfig.app.json': config({ '@/*': ['src/*'] }), 'src/keys.ts': '' }, 'src/app.ts: @/keys', 'src/keys.ts'],
    ['of the nearest project', { 'tsconfig.json': config({ '@/*': ['src/*'] }), 'apps/web/tsconfig.json': config({ '@/*': ['src/*'] }), 'src/keys.ts': '', 'apps/web/src/keys.ts': '' }, 'apps/web/src/app.tsx: @/keys', 'apps/web/src/keys.ts'],
    ['in JavaScript', { 'jsconfig.json': config({ '@/*': ['src/*'] }), 'src/keys.js': '' }, 'src/App.vue: @/keys', 'src/keys.js'],
    ['from the base folder alone', { 'tsconfig.json': '{ "compilerOptions": { "baseUrl": "src" } }', 'src/config/keys.ts': '' }, 'src/app.ts: config/keys', 'src/config/keys.ts'],
    ['of the package itself', { 'package.json': '{ "imports": { "#keys/*": { "development": "./src/keys/*.ts" } } }', 'src/keys/api.ts': '' }, 'src/app.ts: #keys/api', 'src/keys/api.ts'],
    ['of another package', { 'package.json': '{ "workspaces": ["packages/*"] }', 'packages/keys/package.json': '{ "name": "@pigeon/keys", "main": "dist/index.js" }', 'packages/keys/src/index.ts': '' }, 'packages/app/main.ts: @pigeon/keys', 'packages/keys/src/index.ts'],
    ['of a file of another package', { 'pnpm-workspace.yaml': '', 'packages/keys/package.json': '{ "name": "keys" }', 'packages/keys/src/api.ts': '' }, 'packages/app/main.ts: keys/api', 'packages/keys/src/api.ts'],
    ['of what another package gives', { 'package.json': '{ "workspaces": ["p/*"] }', 'p/keys/package.json': '{ "name": "keys", "exports": { "./api": { "import": "./dist/esm/telegram.js" } } }', 'p/keys/src/telegram.ts': '' }, 'p/app/main.ts: keys/api', 'p/keys/src/telegram.ts'],
    ['extended from another package', { 'package.json': '{ "workspaces": ["p/*"] }', 'p/conf/package.json': '{ "name": "@pigeon/conf" }', 'p/conf/base.json': config({ '@/*': ['../../src/*'] }), 'tsconfig.json': '{ "extends": "@pigeon/conf/base.json" }', 'src/keys.ts': '' }, 'src/app.ts: @/keys', 'src/keys.ts'],
    ['whose file git ignores', { 'tsconfig.json': config({ '@/*': ['src/*'] }), 'other/keys.ts': '' }, 'src/app.ts: @/keys', null],
    ['that is none', { 'tsconfig.json': config({ '@/*': ['src/*'] }), 'src/keys.ts': '' }, 'src/app.ts: react', undefined],
    ['for whatever there is', { 'tsconfig.json': config({ '*': ['types/*'] }), 'src/keys.ts': '' }, 'src/app.ts: react', undefined],
    ['in another language', { 'tsconfig.json': config({ '@/*': ['src/*'] }), 'src/keys.ts': '' }, 'src/app.py: @/keys', undefined],
    ['in a project that extends itself', { 'tsconfig.json': '{ "extends": "./tsconfig.json" }' }, 'src/app.ts: @/keys', undefined],
    ['in a project that is no JSON', { 'tsconfig.json': '}}{{' }, 'src/app.ts: @/keys', undefined],
    ['that leads out of the tree', { 'tsconfig.json': config({ '@/*': ['../../*'] }) }, 'src/app.ts: @/keys', null],
  ])('%s', async (_, files, said, expected) => {
    const [from = '', module = ''] = said.split(': ')
    expect(await meant(files, from, module)).toBe(expected)
  })

  it('reads nothing where nobody imports by a name', async () => {
    const read = (path: string): never => {
      throw new Error(`read ${path}`)
    }
    const aliases = await readAliases([{ path: 'a.ts', module: './keys' }, { path: 'a.py', module: 'keys' }], () => new Set(['tsconfig.json']), read)
    expect(aliases.fileOf('@/keys', 'a.ts')).toBeUndefined()
  })
})

describe('a hash behind an alias', () => {
  const keys = `export const API_HASH = "${sample}"\n`
  const app = 'import { API_HASH } from "@/keys"\nconnect(1, API_HASH)\n'
  const trail = async (files: Tree): Promise<readonly string[]> =>
    ofKind(await examine(files), 'credential').flatMap((use) => use.trail.map(({ place }) => `${place.path}:${place.line}`))

  it('is followed to where it is used, and nowhere else', async () => {
    const two = { 'tsconfig.json': config({ '@/*': ['web/*'] }), 'web/keys.ts': keys, 'old/keys.ts': 'export const API_HASH = read("api_hash")\n', 'web/app.ts': app }
    expect(await trail(two)).toEqual(['web/keys.ts:1', 'web/app.ts:1', 'web/app.ts:2'])
  })

  it('does not come from a file that only has the same name', async () => {
    expect(await trail({ 'tsconfig.json': config({ '@/*': ['web/*'] }), 'old/keys.ts': keys, 'web/app.ts': app })).toEqual(['old/keys.ts:1'])
  })

  it('is found through an index that only passes it on', async () => {
    expect(await trail({ 'tsconfig.json': config({ '@keys': ['web/keys'] }), 'web/keys/index.ts': "export * from './api'\n", 'web/keys/api.ts': keys, 'web/app.ts': app.replace('@/keys', '@keys') })).toEqual(['web/keys/api.ts:1', 'web/app.ts:1', 'web/app.ts:2'])
  })
})
