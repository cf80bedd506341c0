import { describe, expect, it } from 'vitest'
import { restrictionsIn } from '../../src/licenses/restrictions.ts'
import { textOf } from './texts.ts'

const forbids = (text: string): readonly string[] => restrictionsIn(text).map((one) => one.forbids)

describe('words that restrict', () => {
  it.each([
    ['commercial use', '"Commons Clause" License Condition v1.0'],
    ['commercial use', 'This app is free for personal and non-commercial use only.'],
    ['commercial use', 'For non-commercial use only!'],
    ['commercial use', 'Licensed for private, non-commercial use only.'],
    ['commercial use', '**Commercial use is strictly prohibited.**'],
    ['commercial use', 'You may not use this software for commercial purposes.'],
    ['commercial use', 'This project is not for commercial use.'],
    ['commercial use', 'Commercial use of this code without written permission is forbidden.'],
    ['commercial use', 'Licensed for personal non-commercial use only.'],
    ['commercial use', 'Permission is granted for PERSONAL, NON-COMMERCIAL use only.'],
    ['commercial use', 'Commercial use is not allowed without explicit permission.'],
    ['commercial use', 'For educational purposes only. Do not distribute for commercial use.'],
    ['redistribution', 'You may modify it, but you may NOT redistribute, rebrand, or sell this code.'],
    ['redistribution', 'Educational purposes only. Do not distribute or claim as your own work.'],
    ['redistribution', 'Resale or redistribution is prohibited.'],
    ['redistribution', 'Redistribution is prohibited without prior written consent.'],
    ['redistribution', 'Unauthorised copying or redistribution is prohibited.'],
    ['commercial use', '本项目禁止商用'],
    ['commercial use', '仅供学习，严禁用于商业用途。'],
    ['commercial use', 'Коммерческое использование запрещено.'],
    ['redistribution', 'Redistribution is not allowed.'],
    ['redistribution', 'Redistribution of this app is prohibited.'],
    ['redistribution', 'You may not redistribute this software.'],
    ['redistribution', 'Please do not redistribute this APK.'],
    ['redistribution', 'This code may not be copied or redistributed.'],
    ['redistribution', 'You are not allowed to sell this app.'],
    ['redistribution', 'For educational purposes only, do not distribute.'],
    ['redistribution', 'Do not distribute!'],
    ['redistribution', 'Unauthorized copying of this file, via any medium, is strictly prohibited.'],
    ['redistribution', 'Запрещено любое распространение программы.'],
    ['uses beyond a purpose', 'This software may only be used for educational purposes.'],
  ])('%s: %s', (what, text) => {
    expect(forbids(`# Pigeon\n\nA messenger.\n\n${text}\n`)).toEqual([what])
  })

  it('gives the sentence and its line', () => {
    expect(restrictionsIn('# Pigeon\n\n- Fast.\n- Commercial use is [forbidden](https://example.org).\n')).toEqual([{ forbids: 'commercial use', raw: 'Commercial use is forbidden.', line: 4 }])
  })
})

describe('words that restrict nothing', () => {
  it.each([
    'Commercial use is allowed.',
    'You may use it for any purpose, commercial or not.',
    'This project does not use the Commons Clause.',
    'For educational purposes only.',
    'The logo and the name Pigeon may not be used for commercial purposes.',
    'Do not use the name Telegram for your app.',
    'Please do not redistribute our icons.',
    'Do not distribute your api_hash.',
    'Never publish or distribute your release.keystore: do not distribute it.',
    'You may not distribute this program without its source code.',
    'You may not redistribute it under a proprietary licence.',
    'It may not be sold as closed-source software.',
    'You may not copy, modify, sublicense, or distribute the Program except as expressly provided under this License.',
    'Feather, a library that we use, is free for non-commercial use only.',
    'The fonts are free for non-commercial use.',
    'Telegram\'s API Terms of Service do not let you use it for commercial purposes.',
    'THE SOFTWARE IS PROVIDED WITHOUT WARRANTY, INCLUDING OF FITNESS FOR A COMMERCIAL PURPOSE.',
    'Neither the name of Pigeon nor those of its makers may be used to endorse products without permission.',
    'The demo server is for non-commercial use only.',
    'Redistribution is permitted for non-commercial and commercial purposes.',
    'Can I sell this app?',
    'We are not a commercial company.',
    'Donations keep Pigeon free of commercial advertisements.',
    'Do not forget to distribute the grain evenly.',
    'Distributed under the GPL; redistribution is welcome.',
    'Запрещено использовать логотип для коммерческих целей и продавать под нашим брендом.',
  ])('%s', (text) => {
    expect(forbids(text)).toEqual([])
  })

  it.each(['GPL-2.0', 'GPL-3.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-3.0', 'MIT', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'BSL-1.0'])('the text of %s', (id) => {
    expect(forbids(textOf(id))).toEqual([])
  })
})

it.each([
  ['may not '.repeat(50_000)], ['commercial use '.repeat(50_000)], [`${'a'.repeat(200)} `.repeat(5000)], ['['.repeat(100_000)], [`${'for personal, '.repeat(10_000)}non-commercial`], ['"\n'.repeat(100_000)],
])('reads hostile text to an end', (text) => {
  expect(restrictionsIn(text)).toEqual([])
})
