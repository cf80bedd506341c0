import { describe, expect, it } from 'vitest'
import { missingIn, unitsMissingIn, type Texts } from './toy-tree.ts'

const root = 'app/src/main/java/org/dovecote'

/** A window that imports the names, beside a loft. */
function app(imports: readonly string[], more: Texts = {}): Texts {
  return {
    [`${root}/Loft.java`]: 'package org.dovecote;\n\npublic class Loft {\n}\n',
    [`${root}/ui/Window.java`]: `/* import org.dovecote.Old; */\npackage org.dovecote.ui;\n\n${imports.map((name) => `import ${name};\n`).join('')}\nclass Window {\n}\n`,
    ...more,
  }
}

describe('classes that are imported from the tree\'s own packages', () => {
  it('are missing where a line of .gitignore names their file', async () => {
    const [found, ...others] = await missingIn(app(['org.dovecote.Loft', 'org.dovecote.Keys'], { '.gitignore': 'build/\n/app/src/main/java/org/dovecote/Keys.kt\n' }))
    expect(others).toEqual([])
    expect(found).toEqual({
      kind: 'missing-source', reason: 'hidden', unit: 'org.dovecote.Keys', path: `${root}/Keys.kt`, template: null, users: 1,
      hiddenBy: { place: { path: '.gitignore', line: 2, endLine: 2 }, text: '/app/src/main/java/org/dovecote/Keys.kt' },
      uses: [{ path: `${root}/ui/Window.java`, line: 5, endLine: 5 }],
    })
  })

  it.each([
    ['their folder', `/${root}/camera/`],
    ['all in their folder', `${root}/camera/*`],
    ['their folder, from the .gitignore below', 'app'],
  ])('are missing where a line hides %s', async (name, line) => {
    const gitignore = name.endsWith('below') ? { 'app/.gitignore': 'src/main/java/org/dovecote/camera\n' } : { '.gitignore': `${line}\n` }
    expect(await unitsMissingIn(app(['org.dovecote.camera.RoundLens'], gitignore))).toEqual(['hidden org.dovecote.camera.RoundLens'])
  })

  it('are absent where their package stands in the tree without them', async () => {
    expect(await unitsMissingIn(app(['org.dovecote.Perch', 'org.dovecote.far.Away']))).toEqual(['absent org.dovecote.Perch'])
  })

  it('are known by a hidden file that their own folder uses without an import', async () => {
    const neighbour = { '.gitignore': `/${root}/Keys.java\n`, [`${root}/Login.java`]: 'package org.dovecote;\n\nclass Login {\n  // Keys are secret\n  String hash = Keys.HASH;\n}\n' }
    expect((await missingIn(app([], neighbour)))[0]).toMatchObject({ unit: 'org.dovecote.Keys', uses: [{ line: 5 }] })
    expect(await unitsMissingIn(app([], { ...neighbour, [`${root}/All.java`]: 'package org.dovecote;\n\nclass All {\n}\n\nclass Keys {\n}\n' }))).toEqual([])
  })

  it('stand where most of their package does', async () => {
    const files = Object.fromEntries(['Wing', 'Beak'].map((name) => [`${root}/${name}.java`, `package org.dovecote;\n\nclass ${name} {\n}\n`]))
    const found = await missingIn(app(['org.dovecote.Keys'], { ...files, '.gitignore': 'Keys.java\n', 'app/src/beta/java/org/dovecote/Beta.java': 'package org.dovecote;\n\nclass Beta {\n}\n' }))
    expect(found.map(({ path }) => path)).toEqual([`${root}/Keys.java`])
  })

  it('have a template beside them or elsewhere', async () => {
    const hidden = { '.gitignore': `/${root}/Keys.java\n`, [`${root}/Keys.java.example`]: 'class Keys {}' }
    expect((await missingIn(app(['org.dovecote.Keys'], hidden)))[0]?.template).toBe(`${root}/Keys.java.example`)
  })
})

describe('nothing is missing', () => {
  it.each<[string, readonly string[], Texts]>([
    ['of what Android\'s build writes', ['org.dovecote.R', 'org.dovecote.BuildConfig', 'org.dovecote.databinding.WindowBinding'], {}],
    ['of what annotation processors write', ['org.dovecote.DaggerLoft', 'org.dovecote.Loft_', 'org.dovecote.LoftDirections', 'org.dovecote.Loft_Factory'], {}],
    ['of the platform and its libraries', ['android.app.Activity', 'androidx.core.app.Core', 'java.util.List', 'kotlin.Unit'], {}],
    ['of members of a class', ['static org.dovecote.Loft.MAX', 'org.dovecote.Loft.Floor', 'static org.dovecote.Loft.*'], {}],
    ['of a second class in a file', ['org.dovecote.Attic'], { [`${root}/Loft2.java`]: 'package org.dovecote;\n\nclass Loft2 {\n}\n\nenum Attic { HIGH }\n' }],
    ['of Kotlin\'s names', ['org.dovecote.WingsKt', 'org.dovecote.EMPTY', 'org.dovecote.Feathered', 'org.dovecote.Nest'], {
      'app/src/main/kotlin/Wings.kt': 'package org.dovecote\n\nval String.Companion.EMPTY get() = ""\ntypealias Feathered = Loft\nfun <reified T : Enum<T>> Nest() {}\n',
    }],
    ['of a class whose file stands elsewhere', ['org.dovecote.Perch'], { 'app/src/debug/org/other/Perch.java': 'package org.other;\n\nclass Perch {\n}\n' }],
    ['of a package that a dependency shares', ['org.dovecote.Perch'], { 'app/build.gradle': "dependencies { implementation 'org.dovecote:perches:1.0' }" }],
    ['of a package that a generator may fill', ['org.dovecote.Perch'], { 'app/src/main/proto/perch.proto': 'message Perch {}' }],
    ['of what a build script writes', ['org.dovecote.Colour'], { '.gitignore': `/${root}/Colour.java\n`, 'buildSrc/src/Colours.kt': 'fun write() = generate("Colour")' }],
    ['where a submodule may hold it', ['org.dovecote.Perch'], { '.gitmodules': '[submodule "perches"]\n\tpath = perches\n\turl = https://github.com/dovecote/perches\n' }],
    ['of a folder that builds fill', ['org.dovecote.build.Stamp'], { '.gitignore': `build/\n/${root}/build\n` }],
    ['that git takes back in', ['org.dovecote.camera.Lens'], { '.gitignore': 'Lens.*\n!Lens.*\n' }],
  ])('%s', async (_, imports, more) => {
    expect(await unitsMissingIn(app(imports, more))).toEqual([])
  })

  it('of what only tests and other people\'s code use', async () => {
    const text = 'package org.dovecote;\n\nimport org.dovecote.Perch;\n\nclass Wind {\n}\n'
    expect(await unitsMissingIn(app([], { 'app/src/test/java/org/dovecote/Wind.java': text, 'vendor/org/dovecote/Wind.java': text }))).toEqual([])
  })
})
