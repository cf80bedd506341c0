import { describe, expect, it } from 'vitest'
import { dependencies } from '../../src/detect/dependencies/detector.ts'
import type { Evidence, LicenseText } from '../../src/model/evidence.ts'
import { placeAt } from '../../src/model/place.ts'
import { evidenceOf } from './sources.ts'

const found = async (tree: Readonly<Record<string, string>>, evidence: readonly Evidence[] = []): Promise<readonly string[]> =>
  (await evidenceOf(dependencies, tree, evidence)).flatMap((fact) => (fact.kind === 'dependency' ? [`${fact.name} ${fact.license} ${fact.place.path}:${fact.place.line} ${fact.saidIn}`] : []))

const lock = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { glitter: '^2', mute: '1' }, devDependencies: { polish: '1' } },
    'web': { dependencies: { '@pond/reed': '1' } },
    'node_modules/glitter': { version: '2.0.0', license: 'CDDL-1.0' },
    'node_modules/polish': { version: '1.0.0', dev: true, license: 'BUSL-1.1' },
    'node_modules/mute': { version: '1.0.0' },
    'node_modules/deep': { version: '1.0.0', license: 'MPL-1.1' },
    'node_modules/@pond/reed': { license: 'MIT' },
  },
}, null, 2)

describe('the detector of dependencies', () => {
  it('reads from package-lock.json what root and workspaces ask for at run time', async () => {
    expect(await found({ 'package-lock.json': lock })).toEqual(['glitter CDDL-1.0 package-lock.json:18 package-lock.json', '@pond/reed MIT package-lock.json:34 package-lock.json'])
  })

  it('reads what composer.lock and an installed vendor folder hold', async () => {
    const packages = [{ name: 'pond/reed', license: ['MIT', 'GPL-2.0-only'] }, { name: 'pond/test', license: ['JSON'] }, { name: 'pond/mute' }]
    expect(await found({ 'composer.lock': JSON.stringify({ packages: packages.slice(0, 1), 'packages-dev': packages.slice(1) }) })).toEqual(['pond/reed MIT OR GPL-2.0-only composer.lock:1 composer.lock'])
    expect(await found({ 'vendor/composer/installed.json': JSON.stringify({ packages, 'dev-package-names': ['pond/test'] }) })).toHaveLength(1)
  })

  it('joins package.json with a node_modules folder that stands in the tree', async () => {
    const tree = {
      'package.json': '{ "dependencies": { "glitter": "2", "@pond/reed": "1" }, "devDependencies": { "polish": "1" } }',
      'node_modules/glitter/package.json': '{ "name": "glitter", "license": "CDDL-1.0", "dependencies": { "deep": "1" } }',
      'node_modules/@pond/reed/package.json': '{ "license": "MIT" }',
      'node_modules/polish/package.json': '{ "license": "BUSL-1.1" }',
      'node_modules/deep/package.json': '{ "license": "MPL-1.1" }',
      'node_modules/glitter/node_modules/inner/package.json': '{ "license": "MPL-1.1" }',
    }
    expect(await found(tree)).toEqual(['glitter CDDL-1.0 package.json:1 node_modules/glitter/package.json', '@pond/reed MIT package.json:1 node_modules/@pond/reed/package.json'])
  })

  it('reads what CocoaPods acknowledges, where the licence is named', async () => {
    const entry = (license: string, title: string): string => `<dict><key>FooterText</key><string>…</string>\n<key>License</key>\n<string>${license}</string>\n<key>Title</key>\n<string>${title}</string></dict>`
    const plist = `<plist>${entry('MIT', 'Reed')}${entry('Apache License, Version 2.0', 'Pond')}${entry('Copyright', 'Mute')}${entry('MPL-1.1', 'Old')}</plist>`
    const names = (await found({ 'Pods/Target Support Files/Pods-App/Pods-App-acknowledgements.plist': plist })).map((one) => one.split(' ').slice(0, 2).join(' '))
    expect(names).toEqual(['Reed MIT', 'Pond Apache-2.0', 'Old MPL-1.1'])
  })

  it('joins what CocoaPods, Carthage and Go are asked for with the licence that lies in its folder', async () => {
    const tree = {
      'ios/Podfile': 'target "App" do\n  pod "Reed", "~> 2"\n  pod \'Pond/Core\'\n  # pod "Mud"\n  pod "Old"\nend\n',
      'Cartfile': 'github "loft/Perch" ~> 1.0\ngit "https://example.org/loft/crumb.git"\n',
      'server/go.mod': 'module example.org/loft\n\ngo 1.22\n\nrequire (\n\texample.org/beak/v2 v2.1.0\n\texample.org/deep v1.0.0 // indirect\n)\n\nrequire example.org/lone v0.1.0\n',
    }
    const text = (path: string, spdx: string): LicenseText => ({ kind: 'license-text', place: placeAt(path, 1, 20), spdx, exception: null, similarity: 1, scope: 'part' })
    const texts = [
      text('ios/Pods/Reed/LICENSE', 'Apache-2.0'), text('ios/Pods/Pond/LICENSE.md', 'MIT'), text('ios/Pods/Mud/LICENSE', 'MPL-1.1'), text('ios/Pods/Old/COPYING', 'GPL-2.0'),
      text('ios/Pods/Reed/docs/LICENSE', 'MPL-1.1'), text('Carthage/Checkouts/Perch/LICENSE', 'ISC'), text('Carthage/Checkouts/crumb/LICENSE', 'MIT'), text('Carthage/Checkouts/crumb/COPYING', 'MPL-1.1'),
      text('server/vendor/example.org/beak/v2/LICENSE', 'EPL-1.0'), text('server/vendor/example.org/deep/LICENSE', 'EPL-1.0'), text('server/vendor/example.org/lone/LICENSE', 'Unlicense'),
    ]
    expect(await found(tree, texts)).toEqual([
      'Reed Apache-2.0 ios/Podfile:2 ios/Pods/Reed/LICENSE', 'Pond MIT ios/Podfile:3 ios/Pods/Pond/LICENSE.md', 'Perch ISC Cartfile:1 Carthage/Checkouts/Perch/LICENSE',
      'example.org/beak/v2 EPL-1.0 server/go.mod:6 server/vendor/example.org/beak/v2/LICENSE', 'example.org/lone Unlicense server/go.mod:10 server/vendor/example.org/lone/LICENSE',
    ])
  })

  it.each([
    ['app/build.gradle', 'dependencies {\n  implementation "com.google.android.gms:play-services-ads:22.0.0"\n}', 2],
    ['build.gradle.kts', 'implementation("com.unity3d.ads:unity-ads:4.9.2")', 1],
    ['gradle/libs.versions.toml', 'ads = { module = "com.applovin:applovin-sdk", version = "12" }', 1],
    ['ios/Podfile', 'target "App" do\n  pod "Google-Mobile-Ads-SDK"\nend', 2],
  ])('knows proprietary libraries in %s', async (path, text, line) => {
    expect(await found({ [path]: text })).toEqual([expect.stringMatching(new RegExp(`^\\S+ LicenseRef-Proprietary ${path.replaceAll('.', '\\.')}:${line} https://`))])
  })

  it.each([
    ['app/build.gradle', '// implementation "com.google.android.gms:play-services-ads:22.0.0"'],
    ['app/build.gradle', 'exclude group: "com.unity3d.ads:unity-ads:1"'],
    ['app/build.gradle', 'implementation "com.google.android.gms:play-services-ads-identifier:18.0.0"'],
    ['app/build.gradle', 'implementation "com.google.android.gms:play-services-maps:18.0.0"'],
    ['Podfile', '# pod "UnityAds"'],
    ['package-lock.json', '{ "packages": ['],
    ['package-lock.json', '{ "packages": { "": { "dependencies": 3 } }, "license": [] }'],
    ['composer.lock', '{ "packages": [3, null, { "name": 3, "license": 4 }] }'],
    ['vendor/lib/package.json', '{ "dependencies": { "glitter": "1" } }'],
  ])('says nothing of %s with %s', async (path, text) => {
    expect(await found({ [path]: text })).toEqual([])
  })
})
