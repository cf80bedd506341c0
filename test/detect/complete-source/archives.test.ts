import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saysSource } from '../../../src/detect/complete-source/archives/find-archives.ts'
import { unreadSource } from '../../../src/detect/complete-source/archives/unread-source.ts'
import { zipListing } from '../../../src/detect/complete-source/archives/zip-listing.ts'
import { roleOf } from '../../../src/collect/role.ts'
import type { Context } from '../../../src/model/detector.ts'
import { ofKind, type SourceArchive } from '../../../src/model/evidence.ts'
import type { Tree } from '../../../src/model/ports.ts'
import { look, missingIn, type Texts } from './toy-tree.ts'
import { toyZip } from './toy-zip.ts'

function treeOf(texts: Texts): Pick<Tree, 'piece'> {
  return {
    piece: (path, { from, length }) => {
      const bytes = Buffer.from(texts[path] ?? '', 'latin1')
      const start = from < 0 ? Math.max(0, bytes.length + from) : from
      return Promise.resolve({ size: bytes.length, bytes: bytes.subarray(start, start + length) })
    },
  }
}

const listing = (text: string) => zipListing('a.zip', treeOf({ 'a.zip': text }))

describe('the directory of a zip archive', () => {
  it('names its files, wherever it lies and whatever follows', async () => {
    const paths = ['src/', 'src/Loft.java', 'win\\Dove.cs']
    const files = [{ path: 'src/Loft.java', isEncrypted: false }, { path: 'win/Dove.cs', isEncrypted: false }]
    expect(await listing(toyZip(paths))).toEqual(files)
    expect(await listing(toyZip(paths, { before: 'MZ a program', comment: 'PK\u0005\u0006 is what ends a directory, and this is a comment' }))).toEqual(files)
    expect(await listing(toyZip(['a.c'], { flags: 1 }))).toEqual([{ path: 'a.c', isEncrypted: true }])
  })

  it('is none in what is no archive, or is broken', async () => {
    const zip = toyZip(['a.c', 'b.c'])
    for (const broken of ['', 'version https://git-lfs.github.com/spec/v1\n', zip.slice(0, -1), zip.slice(60)]) expect(await listing(broken)).toBeNull()
    const long = Buffer.from(zip, 'latin1')
    long.writeUInt16LE(0xffff, 28)
    expect((await listing(long.toString('latin1')))?.length).toBeLessThan(2)
  })

  it('is read from any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 120 }), fc.nat({ max: 255 }), async (bytes, at, value) => {
      const zip = Buffer.from(toyZip(['a.c', 'b/c.java']), 'latin1')
      zip[at] = value
      for (const one of [Buffer.from(bytes), zip, Buffer.concat([bytes, zip])]) expect(await listing(one.toString('latin1')).then((members) => members === null || Array.isArray(members))).toBe(true)
    }))
  })
})

const root = 'app/src/main/java/org/dovecote'
const app: Texts = { [`${root}/Loft.java`]: 'package org.dovecote;\n\nimport org.dovecote.camera.Lens;\n\nclass Loft {\n}\n', [`${root}/camera/Film.java`]: 'package org.dovecote.camera;\n\nclass Film {\n}\n', 'core/wind/wind.cpp': '' }

async function archivesIn(texts: Texts): Promise<readonly SourceArchive[]> {
  return ofKind(await look({ ...app, ...texts }), 'source-archive')
}

describe('source in an archive', () => {
  it.each<[string, string, readonly string[], number]>([
    ['a package of the tree', 'camera.zip', ['camera/org/dovecote/camera/Lens.java', 'camera/org/dovecote/camera/Film.java'], 1],
    ['a package beside those of the tree', 'more.zip', ['org/dovecote/boost/Boost.kt', 'org/dovecote/boost/Badge.kt'], 2],
    ['a folder of the tree, from where the archive lies', 'core/wind.zip', ['wind/gust.cpp'], 1],
    ['a folder of the tree, below another', 'all.zip', ['app-main/core/wind/gust.cpp'], 1],
    ['an upstream', 'app.zip', ['fork/TMessagesProj/src/main/java/org/telegram/ui/Coo.java'], 1],
  ])('is the repository\'s own: %s', async (_, path, members, files) => {
    expect(await archivesIn({ [path]: toyZip(members) })).toMatchObject([{ path, files, isEncrypted: false, shownBy: members[0] }])
  })

  it.each<[string, string, readonly string[]]>([
    ['a library', 'libs/coo.zip', ['coo-master/src/coo.c', 'coo-master/COPYING']],
    ['a copy of what stands in the tree', 'backup.zip', [`${root}/Loft.java`, 'core/wind/wind.cpp']],
    ['data', 'app/src/main/assets/sprites.zip', ['wing.png', 'data.json']],
    ['what tests feed on', 'app/src/test/resources/app.zip', ['org/dovecote/camera/Lens.java']],
    ['a build', 'dist.zip', ['dist/app.js', 'dist/index.html']],
    ['a template', 'Templates.zip', ['Loft/Loft.cs']],
    ['a library in the middle of the tree', 'core/zephyr.zip', ['zephyr-1.2/src/zephyr.cpp']],
    ['what documents hold', 'docs/demo.zip', ['org/dovecote/camera/Lens.java']],
  ])('is none: %s', async (_, path, members) => {
    expect(await archivesIn({ [path]: toyZip(members) })).toEqual([])
  })

  it('is there for nobody behind a password', async () => {
    expect(await archivesIn({ 'coo.zip': toyZip(['coo/coo.c', 'coo/beak.c', 'a.png'], { flags: 9 }) })).toMatchObject([{ files: 2, isEncrypted: true, shownBy: 'coo/coo.c' }])
    expect(await archivesIn({ 'keys.zip': toyZip(['release.jks', 'google-services.json'], { flags: 1 }) })).toEqual([])
  })

  it('is what the tree uses, which then is not missing', async () => {
    expect(await missingIn({ ...app, '.gitignore': `/${root}/camera/Lens.java\n` })).toMatchObject([{ unit: 'org.dovecote.camera.Lens' }])
    expect(await look({ ...app, '.gitignore': `/${root}/camera/Lens.java\n`, 'lens.zip': toyZip(['Lens.kt']) })).toEqual([{ kind: 'source-archive', path: 'lens.zip', files: 1, shownBy: 'Lens.kt', isEncrypted: false }])
    expect(ofKind(await look({ ...app, '.gitignore': `/${root}/camera/Lens.java\n`, 'lens.zip': toyZip(['Lens.kt'], { flags: 1 }) }), 'missing-source')).toHaveLength(1)
  })

  it.each([
    ['source.7z', true], ['a/app-src.tar.gz', true], ['Dovecote_SourceCode.rar', true], ['source.part1.rar', true], ['src.zip', true], ['code.tar.xz', true],
    ['zlib-1.3-src.tar.gz', false], ['resources.7z', false], ['open-source.rar', false], ['barcode.tgz', false], ['opus-1.3.1.tar.gz', false], ['sources.7z.001', true],
  ])('is told by the name alone in %s: %s', (path, is) => {
    expect(saysSource(path)).toBe(is)
  })

  it('is told by the name where the archive cannot be looked into', async () => {
    expect(await archivesIn({ 'source.7z': '7z', 'src.zip': 'no archive', 'vendor/src.rar': '' })).toMatchObject([{ path: 'source.7z', files: null }, { path: 'src.zip', files: null }])
  })
})

describe('libraries in an archive', () => {
  const opaque = async (texts: Texts): Promise<string[]> => ofKind(await look(texts), 'opaque-binary').map(({ path }) => path)
  const zip = toyZip(['dove/libdove.a', 'dove/dove.h'])

  it('are opaque where the build unpacks them and nobody explains them', async () => {
    expect(await opaque({ 'libs.zip': zip })).toEqual([])
    expect(await opaque({ 'libs.zip': zip, 'setup.sh': 'unzip libs.zip\n' })).toEqual(['libs.zip'])
    expect(await opaque({ 'Coo.xcframework.zip': toyZip(['Coo.xcframework/ios-arm64/Coo.framework/Coo']), 'Package.swift': '.binaryTarget(name: "Coo", path: "Coo.xcframework.zip")' })).toEqual(['Coo.xcframework.zip'])
    expect(await opaque({ 'libs.zip': zip, 'setup.sh': 'unzip libs.zip\n', 'README.md': 'libs.zip is built from https://example.org/dove' })).toEqual([])
  })

  it.each<[string, string]>([
    ['with their source', toyZip(['dove/libdove.a', 'dove/dove.c'])], ['that everybody knows', toyZip(['lib/libavcodec.a'])], ['without any', toyZip(['a.png'])],
  ])('are none: %s', async (_, text) => {
    expect(await opaque({ 'libs.zip': text, 'setup.sh': 'unzip libs.zip\n' })).toEqual([])
  })
})

describe('a repository without code of Telegram\'s', () => {
  const open = async (texts: Texts, evidence: readonly unknown[] = []): Promise<readonly string[]> => {
    const files = Object.keys(texts).map((path) => ({ path, role: roleOf(path), language: null }))
    return (await unreadSource({ files, evidence, ports: { tree: treeOf(texts) } } as unknown as Context)).map(({ because }) => because)
  }
  const names = Array.from({ length: 20 }, (_, index) => `app/Coo${index}.java`)
  const fork = { kind: 'fork-of', upstream: 'telegram-android', because: '', commit: null }

  it('leaves it open where an archive holds some', async () => {
    const inside = names.map((name) => `x/org/telegram/ui/${name}`)
    expect(await open({ 'README.md': '', 'app.zip': toyZip(inside) })).toEqual(['app.zip holds 20 files of source, such as x/org/telegram/ui/app/Coo0.java, and archives are not read: unpack it, and check that folder.'])
    expect(await open({ 'app.zip': toyZip(inside.slice(0, 4)), 'other.zip': toyZip(names), 'source.rar': '' })).toEqual([])
  })

  it('leaves it open where a fork keeps its source in one', async () => {
    expect(await open({ 'other.zip': toyZip(names) }, [fork])).toHaveLength(1)
    expect(await open({ 'source.rar': '' }, [fork])).toEqual(['source.rar seems by its name to hold source, and archives are not read: unpack it, and check that folder.'])
    expect(await open({ 'icons.zip': toyZip(['a.png']), 'opus-1.3.tar.gz': '' }, [fork])).toEqual([])
  })
})
