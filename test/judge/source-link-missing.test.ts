import { describe, expect, it } from 'vitest'
import { findOutsideOffers } from '../../src/detect/publication/outside-offers.ts'
import { judge } from '../../src/judge/judge.ts'
import { sourceLinkMissing } from '../../src/judge/source-link-missing.ts'
import type { BinaryRelease, OutsideOffer, PublishedTree } from '../../src/model/evidence.ts'
import { placeAt } from '../../src/model/place.ts'
import { android, derivation, tdlib } from './evidence.ts'

const offer: OutsideOffer = { kind: 'outside-offer', place: placeAt('README.md', 3), url: 'https://apps.apple.com/app/id123456789', linksToSource: false }
const asked: PublishedTree = { kind: 'published-tree', repository: 'dovecote/app', holdsSource: true, holdsCommit: null }
const released: BinaryRelease = { kind: 'binary-release', tag: 'v1', title: '', publishedOn: '2025-01-01', binaries: ['a.apk'], commit: 'a', hasTag: true, holdsSource: true }

describe('source-link-missing', () => {
  it('is broken where builds are offered elsewhere without a word on the source', () => {
    expect(judge([derivation('derived', android), asked, offer], [sourceLinkMissing])[0]?.breaches).toMatchObject([{
      message: 'Builds are offered at https://apps.apple.com/app/id123456789, and neither the README nor a release says where their source is.', place: offer.place,
    }])
  })

  it('is met by a link, and by builds beside the source', () => {
    expect(judge([derivation('derived', android), asked, { ...offer, linksToSource: true }], [sourceLinkMissing])[0]?.answer).toBe('met')
    expect(judge([derivation('derived', android), asked, offer, released], [sourceLinkMissing])[0]?.answer).toBe('met')
    expect(judge([derivation('derived', android), asked, offer, { ...released, hasTag: false }], [sourceLinkMissing])[0]?.answer).toBe('broken')
  })

  it('says nothing of releases that nobody asked about', () => {
    expect(judge([derivation('derived', android), offer], [sourceLinkMissing])[0]?.answer).toBe('met')
    expect(judge([derivation('derived', android), asked, offer, { kind: 'unanswered', question: 'release-history', because: 'No.' }], [sourceLinkMissing])[0]?.answer).toBe('unanswered')
  })

  it('has nothing to say where nothing is offered, or the licence asks for no source', () => {
    expect(judge([derivation('derived', android)], [sourceLinkMissing])[0]?.answer).toBe('not-applicable')
    expect(judge([derivation('derived', tdlib), offer], [sourceLinkMissing])[0]?.answer).toBe('not-applicable')
  })
})

async function offers(texts: Readonly<Record<string, string>>, name = 'dovecote/app'): Promise<readonly string[]> {
  const files = Object.keys(texts).map((path) => ({ path, role: 'first-party' as const, language: null }))
  const found = await findOutsideOffers(files, { name, sources: [name, 'dovecote/loft'] }, (path) => Promise.resolve(texts[path] ?? null))
  return found.map(({ url, place, linksToSource }) => `${url} ${place.path}:${place.line} ${linksToSource ? 'linked' : 'unlinked'}`)
}

describe('a README', () => {
  const play = 'https://play.google.com/store/apps/details?id=org.dovecote.app'
  it('offers the app that is built here', async () => {
    expect(await offers({ 'README.md': `# Dovecote\n\n[Play](${play})`, 'app/build.gradle': 'applicationId "org.dovecote.app"' })).toEqual([`${play} README.md:3 unlinked`])
    expect(await offers({ 'README.md': play, 'README-RU.md': 'https://github.com/Dovecote/App', 'gradle.properties': 'APP_PACKAGE=org.dovecote.app' })).toEqual([`${play} README.md:1 linked`])
  })

  it('may have any language in its name, and no blanks', async () => {
    expect(await offers({ 'README.zh-CN.md': play, 'app/build.gradle': 'applicationId "org.dovecote.app"' })).toEqual([`${play} README.zh-CN.md:1 unlinked`])
    expect(await offers({ [`README${'-'.repeat(200)} x`]: play, 'app/build.gradle': 'applicationId "org.dovecote.app"' })).toEqual([])
  })

  it('offers what bears a store\'s badge', async () => {
    expect(await offers({ 'README.md': '[![Download on the App Store](badge.svg)](https://apps.apple.com/us/app/dovecote/id123456789?mt=8)' }))
      .toEqual(['https://apps.apple.com/us/app/dovecote/id123456789 README.md:1 unlinked'])
  })

  it.each([
    ['another app', `[Telegram](${play.replace('dovecote', 'telegram')})`],
    ['a tool', 'Install [Xcode](https://apps.apple.com/ae/app/xcode/id497799835?mt=12), or download from the Xcode page'],
    ['an app without a badge', 'See https://itunes.apple.com/us/app/telegram/id747648890'],
    ['what F-Droid hands out', '[Get it on F-Droid](https://f-droid.org/packages/org.dovecote.app)'],
  ])('that names %s offers nothing', async (_, text) => {
    expect(await offers({ 'README.md': text, 'app/build.gradle': 'applicationId "org.dovecote.app"' })).toEqual([])
  })

  it.each([
    ['https://testflight.apple.com/join/AbCd1234', 'Join the [beta](https://testflight.apple.com/join/AbCd1234).'],
    ['https://install.appcenter.ms/users/dove/apps/dovecote', 'Builds: https://install.appcenter.ms/users/dove/apps/dovecote'],
    ['https://dovecote.example.org/files/dovecote-11.4.apk', '[APK](https://dovecote.example.org/files/dovecote-11.4.apk)'],
    ['https://t.me/dovecote_builds', 'Download the latest `.apk` from [our channel](https://t.me/dovecote_builds).'],
    ['https://www.rustore.ru/catalog/app/org.dovecote.app', 'https://www.rustore.ru/catalog/app/org.dovecote.app'],
    ['https://galaxystore.samsung.com/detail/org.dovecote.app', 'https://galaxystore.samsung.com/detail/org.dovecote.app'],
  ])('offers what is handed out at %s', async (url, text) => {
    expect(await offers({ 'README.md': text, 'app/build.gradle': 'applicationId "org.dovecote.app"' })).toEqual([`${url} README.md:1 unlinked`])
  })

  it.each([
    ['a channel for news', '- Telegram channel: https://t.me/dovecote'],
    ['a channel beside its downloads', 'Download it from the releases. News are in [the group](https://t.me/dovecote).'],
    ['the channel of the upstream, inherited', 'Get the APKs from [the channel](https://t.me/pigeon_builds)'],
    ['a build on GitHub', 'https://github.com/else/app/releases/download/v1/app.apk'],
    ['a build of Telegram\'s', 'https://telegram.org/dl/telegram.apk and https://updates.tdesktop.com/tsetup/tsetup.apk'],
    ['a build on F-Droid', 'https://f-droid.org/repo/org.dovecote.app_12.apk'],
    ['the upstream\'s page, in a README that was kept', '[![Download on the Mac App Store](badge.svg)](https://itunes.apple.com/us/app/telegram/id747648890?mt=12)'],
    ['a picture of a badge', '[![Get it from the Snap Store](https://snapcraft.io/static/images/badges/en/snap-store-black.svg)](https://example.org)'],
    ['a tool', 'Install https://aka.ms/vs/17/release/vc_redist.x64.exe and https://dl.example.com/tool.deb'],
    ['a package manager', 'winget install dovecote; https://flathub.org/apps/org.dovecote.app; https://aur.archlinux.org/packages/dovecote'],
  ])('that names %s offers nothing there', async (_, text) => {
    expect(await offers({ 'README.md': text, 'app/build.gradle': 'applicationId "org.dovecote.app"' })).toEqual([])
  })

  it('that a fork has kept leads to its upstream\'s pages, and to a source', async () => {
    const channel = 'download the latest file from [this channel](https://t.me/unigramappx)'
    expect(await offers({ 'README.md': channel }, 'dovecote/Unigram')).toEqual([])
    expect(await offers({ 'README.md': channel }, 'Unigrams/Unigram')).toEqual([])
    expect(await offers({ 'README.md': play.replace('org.dovecote.app', 'org.thunderdog.challegram'), 'app/build.gradle': 'applicationId "org.thunderdog.challegram"' })).toEqual([])
    expect(await offers({ 'README.md': `${play} https://github.com/Dovecote/Loft`, 'app/build.gradle': 'org.dovecote.app' })).toEqual([`${play} README.md:1 linked`])
  })

  it('answers to any line in good time', async () => {
    const line = `download ${'from '.repeat(200)}${'https://t.me/'.repeat(60)}`
    expect(await offers({ 'README.md': `${line}\n`.repeat(50) })).toEqual([])
  })

  it('elsewhere in the tree is somebody else\'s', async () => {
    expect(await offers({ 'lib/coo/README.md': play, 'app/build.gradle': 'org.dovecote.app' })).toEqual([])
  })
})
