import { describe, expect, it } from 'vitest'
import { credentialNamed, credentials } from '../../../src/catalog/credentials.ts'
import { ofKind } from '../../../src/model/evidence.ts'
import { examine, reaches, usesOf } from './examine.ts'

const hashOf = (id: string): string => credentialNamed(id)?.apiHash ?? ''
const desktop = hashOf('telegram-desktop-sample')
const snap = hashOf('telegram-desktop-snap')
const android = hashOf('telegram-android-sample')
const webK = hashOf('telegram-web-k')
const webogram = hashOf('webogram')

const buildVars = (initialiser: string): string => `package pigeon;
public class BuildVars {
  public static int APP_ID = 4;
  public static String APP_HASH = "${android}";
  ${initialiser}
}
`

const cmake = `option(TDESKTOP_API_TEST "Use test credentials." OFF)
set(TDESKTOP_API_ID "0" CACHE STRING "")
set(TDESKTOP_API_HASH "" CACHE STRING "")
if (TDESKTOP_API_TEST)
    set(TDESKTOP_API_ID 17349)
    set(TDESKTOP_API_HASH ${desktop})
endif()
target_compile_definitions(Pigeon PRIVATE TDESKTOP_API_ID=\${TDESKTOP_API_ID} TDESKTOP_API_HASH=\${TDESKTOP_API_HASH})
`

const config = `#if defined TDESKTOP_API_ID && defined TDESKTOP_API_HASH
constexpr auto ApiId = TDESKTOP_API_ID;
constexpr auto ApiHash = QT_STRINGIFY(TDESKTOP_API_HASH);
#else
#error You are required to provide API_ID and API_HASH.
constexpr auto ApiId = 17349;
constexpr auto ApiHash = "${desktop}";
#endif
`

const workflow = (trigger: string, flags: string): string => `name: Linux
on: ${trigger}
jobs:
  linux:
    steps:
      - name: Build
        run: |
          docker run builder \\
            -D CMAKE_BUILD_TYPE=Release \\
            ${flags} \\
            -D OTHER=ON
`

describe('reach in an Android app', () => {
  it('is effective when nothing overwrites the initial value', async () => {
    expect(await reaches({ 'BuildVars.java': buildVars('') })).toEqual(['effective telegram-android-sample BuildVars.java:4'])
  })

  it('is overridden by a static initialiser', async () => {
    const files = { 'BuildVars.java': buildVars('static { APP_ID = BuildConfig.APP_ID; APP_HASH = BuildConfig.APP_HASH; }') }
    expect(await reaches(files)).toEqual(['overridden telegram-android-sample BuildVars.java:4'])
  })

  it('is overridden by another class\'s field of the same name that is not in the tree', async () => {
    const files = {
      'BuildVars.java': buildVars('static { APP_HASH = Extra.APP_HASH; }'),
      'Login.java': 'class Login { void send(Request req) { req.api_hash = BuildVars.APP_HASH; } }',
    }
    expect(await reaches(files)).toEqual(['overridden telegram-android-sample BuildVars.java:4'])
  })

  it('is overridden by a class that runs when the app starts', async () => {
    const files = {
      'BuildVars.java': buildVars(''),
      'App.java': 'class App extends Application { public void onCreate() { BuildVars.APP_HASH = BuildConfig.APP_HASH; } }',
    }
    expect(await reaches(files)).toEqual(['overridden telegram-android-sample BuildVars.java:4'])
  })

  it('is a fallback where only a setter writes over it', async () => {
    const files = { 'BuildVars.java': buildVars('static void useCustom(String h) { APP_HASH = h; }') }
    expect(await reaches(files)).toEqual(['fallback telegram-android-sample BuildVars.java:4'])
  })

  it('stays effective when the static initialiser writes the sample again', async () => {
    const found = await reaches({ 'BuildVars.java': buildVars(`static { APP_HASH = "${android}"; }`) })
    expect(found).toContain('effective telegram-android-sample BuildVars.java:5')
  })

  it('is a fallback where the value is kept unless something is supplied', async () => {
    const files = { 'BuildVars.java': buildVars('static { APP_HASH = System.getenv("HASH") != null ? System.getenv("HASH") : APP_HASH; }') }
    expect((await reaches(files))[0]).toBe('fallback telegram-android-sample BuildVars.java:4')
  })

  it('follows a constant into another file', async () => {
    const hash = hashOf('telegram-x')
    const files = {
      'Keys.java': `class Keys { static final String K1 = "${hash.slice(0, 16)}"; static final String K2 = "${hash.slice(16)}"; }`,
      'Login.java': 'class Login { String apiHash = Keys.K1 + Keys.K2; }',
    }
    expect(await reaches(files)).toEqual(['effective telegram-x Keys.java:1'])
  })
})

describe('reach in a desktop app', () => {
  const tree = { 'cmake/options.cmake': cmake, 'src/config.h': config }

  it('is guarded by a switch that nothing sets', async () => {
    expect(await reaches(tree)).toEqual([
      'guarded telegram-desktop-sample cmake/options.cmake:6',
      'guarded telegram-desktop-sample src/config.h:7',
    ])
  })

  it('stays guarded when only a check sets the switch', async () => {
    const files = { ...tree, '.github/workflows/linux.yml': workflow('[push, pull_request]', '-D TDESKTOP_API_TEST=ON') }
    const found = await reaches(files)
    expect(found.every((one) => one.startsWith('guarded'))).toBe(true)
    expect(found).toContain('guarded telegram-desktop-sample .github/workflows/linux.yml:10')
  })

  it.each(['\n  release:\n    types: [published]', '\n  push:\n    tags: ["v*"]'])('is effective where a release sets the switch', async (trigger) => {
    const files = { ...tree, '.github/workflows/release.yml': workflow(trigger, '-DTDESKTOP_API_TEST=ON') }
    const [first] = usesOf(await examine(files))
    expect(first).toMatchObject({ reach: 'effective', credential: 'telegram-desktop-sample', place: { path: '.github/workflows/release.yml' } })
    expect(first?.trail.map((step) => step.place.path)).toContain('cmake/options.cmake')
  })

  it('is effective where a release sets the switch and the options are in a submodule', async () => {
    const files = { '.github/workflows/release.yml': workflow('\n  release:', '-DTDESKTOP_API_TEST=ON') }
    expect((await reaches(files))[0]).toMatch(/^effective telegram-desktop-sample/)
  })

  it('is effective where the recipe of a package passes another published pair', async () => {
    const recipe = `name: pigeon\nparts:\n  pigeon:\n    cmake-parameters:\n      - -DTDESKTOP_API_ID=611335\n      - -DTDESKTOP_API_HASH=${snap}\n`
    const found = await reaches({ ...tree, 'snap/snapcraft.yaml': recipe })
    expect(found.filter((one) => !one.startsWith('guarded'))).toEqual(['effective telegram-desktop-snap snap/snapcraft.yaml:6'])
  })

  it('is guarded where a branch decides', async () => {
    const run = `if [ $GITHUB_REF == 'refs/heads/nightly' ]; then\n            API="-D TDESKTOP_API_ID=611335 -D TDESKTOP_API_HASH=${snap}"\n          fi`
    const found = await reaches({ '.github/workflows/win.yml': `on: [push]\njobs:\n  win:\n    steps:\n      - run: |\n          ${run}\n` })
    expect(found).toEqual(['guarded telegram-desktop-snap .github/workflows/win.yml:7'])
  })

  it('is effective where the option is on by default', async () => {
    const found = await reaches({ 'CMakeLists.txt': cmake.replace('OFF)', 'ON)') })
    expect(found.some((one) => /^(?:effective|fallback)/.test(one))).toBe(true)
  })

  it('is overridden by a later set', async () => {
    const found = await reaches({ 'CMakeLists.txt': `set(API_HASH ${desktop})\nset(API_HASH $ENV{API_HASH})\n` })
    expect(found).toEqual(['overridden telegram-desktop-sample CMakeLists.txt:1'])
  })
})

describe('reach in a web app', () => {
  it('is guarded on the upstream\'s own domain and a fallback in .env', async () => {
    const app = `const App = { id: +import.meta.env.VITE_API_ID, hash: import.meta.env.VITE_API_HASH, isMainDomain: domains.includes(location.hostname) }
if(App.isMainDomain) {
  App.id = 2496;
  App.hash = '${webogram}';
}
export default App;`
    expect(await reaches({ 'src/app.ts': app, '.env': `VITE_API_ID=1025907\nVITE_API_HASH=${webK}\n` })).toEqual([
      'fallback telegram-web-k .env:2',
      'guarded webogram src/app.ts:4',
    ])
  })

  it('is overridden where the variable is written over at once', async () => {
    expect(await reaches({ 'a.ts': `let apiHash = '${webogram}'\napiHash = window.config.apiHash\n` })).toEqual(['overridden webogram a.ts:1'])
  })

  it('follows a default export of constants', async () => {
    const files = { 'src/keys.ts': `export const keys = { first: '${webogram.slice(0, 10)}', rest: '${webogram.slice(10)}' }`, 'src/client.ts': 'connect({ apiHash: keys.first + keys.rest })' }
    expect(await reaches(files)).toEqual(['effective webogram src/keys.ts:1'])
  })

  it('is guarded where a list of published ids stands', async () => {
    const list = `export const apps = [\n${credentials.map((one) => `  { id: ${one.apiId}, hash: '${one.apiHash}' },`).join('\n')}\n]`
    const found = await reaches({ 'src/apps.ts': list })
    expect(found).toHaveLength(credentials.length)
    expect(found.filter((one) => !one.startsWith('guarded'))).toEqual([])
  })
})

describe('reach beside a build that supplies its own', () => {
  const own = 'on:\n  release:\njobs:\n  a:\n    steps:\n      - run: cmake . -DAPI_HASH=${{ secrets.API_HASH }}\n        env:\n          VITE_API_HASH: ${{ secrets.API_HASH }}\n'

  it.each([
    ['a cached variable', 'CMakeLists.txt', `set(API_HASH ${desktop} CACHE STRING "")\n`],
    ['a file of variables', '.env', `VITE_API_HASH=${desktop}\n`],
    ['a default in the program', 'src/a.ts', `const apiHash = import.meta.env.VITE_API_HASH ?? '${desktop}'\n`],
  ])('overrides %s', async (_, path, text) => {
    expect(await reaches({ [path]: text, '.github/workflows/release.yml': own })).toEqual([`overridden telegram-desktop-sample ${path}:1`])
    expect(await reaches({ [path]: text })).toEqual([`fallback telegram-desktop-sample ${path}:1`])
  })

  it('does not take an own id for a switch', async () => {
    const recipe = `parts:\n  pigeon:\n    cmake-parameters:\n      - -DTDESKTOP_API_ID=611335\n      - -DTDESKTOP_API_HASH=${snap}\n`
    const flags = '-D TDESKTOP_API_ID=${{ secrets.API_ID }} -D TDESKTOP_API_HASH=${{ secrets.API_HASH }}'
    const found = await reaches({ 'cmake/options.cmake': cmake, 'src/config.h': config, 'snap/snapcraft.yaml': recipe, '.github/workflows/release.yml': workflow('\n  release:', flags) })
    expect(found.filter((one) => one.startsWith('effective'))).toEqual(['effective telegram-desktop-snap snap/snapcraft.yaml:5'])
  })
})

describe('what cannot be followed', () => {
  it('is found all the same, and leaves the question open', async () => {
    const evidence = await examine({ 'Config.scala': `val API_HASH = "${android}"\n` })
    expect(usesOf(evidence)).toEqual([])
    expect(evidence.filter((one) => one.kind === 'unanswered')).toHaveLength(1)
  })

  it.each([
    ['nothing but brackets', '('.repeat(30_000)],
    ['a long concatenation', `const apiHash = ${'"a" + '.repeat(5000)}"b"`],
    ['names in a circle', 'const apiHash = a; const a = b; const b = apiHash'],
    ['half a template', 'const apiHash = `${a'],
    ['control characters', `apiHash = "\u0000\u0001"`],
  ])('does not stop on %s', async (_, text) => {
    for (const path of ['a.ts', 'a.java', 'a.cpp', 'a.c', 'CMakeLists.txt', 'a.json', 'a.yml', 'a.properties', '.env', 'a.sh', 'a.kt']) {
      await expect(examine({ [path]: `// api_hash\n${text}` })).resolves.toBeInstanceOf(Array)
    }
  })

  it('still finds a hash after a syntax error', async () => {
    const found = await reaches({ 'a.java': `class A { int = ; String apiHash = "${android}"; }` })
    expect(found).toEqual(['effective telegram-android-sample a.java:1'])
  })
})

describe('what a bundler wrote', () => {
  it('is looked through once, however deep assignments lie in each other', async () => {
    const depth = 12
    const bundle = `${'a=(function(){return b='.repeat(depth)}{apiId:1025907,apiHash:"${webK}"}${'})()'.repeat(depth)};`
    expect(await reaches({ 'bundle.js': bundle })).toEqual(['effective telegram-web-k bundle.js:1'])
  })
})

describe('a language that is not followed yet', () => {
  const hash = '3975f648bb682ee889f35483bc618d1c'
  const questions = async (files: Readonly<Record<string, string>>, roles = {}): Promise<readonly string[]> =>
    ofKind(await examine(files, roles), 'unanswered').map(({ because }) => because)

  it('leaves open what becomes of a hash in its code, on whatever line, and calls it nothing', async () => {
    const files = { 'Config.scala': `def apiHash: String = {\n  return "${hash}"\n}\n` }
    expect(await questions(files)).toEqual([
      'Published credentials stand where values cannot be followed yet: api_id 9 (the sample of Telegram for macOS) in Config.scala:2. Look whether a release build gets them.',
    ])
    expect(usesOf(await examine(files))).toEqual([])
  })

  it('asks nothing about comments, tests, documentation and lists of clients', async () => {
    const list = credentials.slice(0, 6).map(({ apiId, apiHash }) => `    (${apiId}, "${apiHash}"),`).join('\n')
    expect(await questions({ 'a.scala': `// ${hash}\n` })).toEqual([])
    expect(await questions({ 'b.swift': `let apiHash = "${hash}"\n` }, { 'b.swift': 'test' })).toEqual([])
    expect(await questions({ 'clients.py': `known = [\n${list}\n]\n` })).toEqual([])
    expect(await questions({ 'hashes.csv': `${hash},9\n` })).toEqual([])
  })
})
