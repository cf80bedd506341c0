/**
 * How a history tells whose it is: commits of the upstreams that forks descend from, and the repositories that GitHub names as a fork's parent. Public facts,
 * to be read with `git log --first-parent`. Only the upstream's own commits stand here: the first one of somebody's copy is a stranger's.
 */

import { upstreams } from './upstreams.ts'

export interface AncestorLine {
  readonly upstream: string
  /** Commit, its day, and the version where its message or the lock tells one. From the newest to the first; each is an ancestor of the one before it. */
  readonly commits: readonly (readonly [commit: string, date: string, version: string | null])[]
}

/** About two commits a year, so that clones of some depth and grafted histories are known as well. */
export const ancestorLines: readonly AncestorLine[] = [
  {
    upstream: 'telegram-android',
    commits: [
      ['9cbf03332a5a68fce3e616852d7dc929022c8441', '2025-10-15', '12.1.1'],
      ['17067dfc6a1f69618a006b14e1741b75c64b276a', '2025-03-26', '11.9.0'],
      ['9dcd88b8c12b2ef8eaa05ffe5f89e096a738d735', '2024-12-06', '11.5.3'],
      ['59a0bc1af3985a4efa340b430dad867ae0e8d073', '2024-06-30', '10.14.2'],
      ['a746a072dce383cc1122fa15244bbcffb33a59d2', '2023-12-31', '10.5.0'],
      ['dfd74f809e97d1ecad9672fc7388cb0223a95dfc', '2023-05-27', '9.6.6'],
      ['5a31f93ec2022515e2ac044345563fecbb93cb75', '2022-12-31', '9.3.2'],
      ['43401a515cfb1c243f4889f75d04a7ca5a747b6e', '2022-06-28', '8.8.4'],
      ['c1c2ebaf4690fd91c116d80db653289c9447ef7a', '2021-12-30', '8.4.2'],
      ['dd2b001b957520d1219775f7c347d640e4633d1d', '2021-06-25', '7.8.0'],
      ['d0e2266da126786ae60ef5e190e81deec2004920', '2020-12-26', '7.3.1'],
      ['feba57ced0f98c02e7e4301b7bab889991e87968', '2020-06-06', '6.2.0'],
      ['cc1dc35742f9ed21587e464cea5233bf201a2b2d', '2019-12-31', '5.13.0'],
      ['9ffc7787d6ed4386363fad001334ae411c2877d9', '2019-06-04', '5.7.1'],
      ['e222fded6cca5ace3649be6f18b55f526311bc79', '2018-11-07', '4.9.1'],
      ['75d782181e1b48b73223892c9b8b4b1cf4c10dfd', '2018-08-29', null],
      ['e9e40cb13ea942b148b259c083fb3364a0cd90ea', '2017-12-09', '4.6.0'],
      ['6a1cf64f6f45ba0d0e7ff898e8a6c677ddc3ef33', '2017-03-31', '3.18.0'],
      ['64e8ec3fbd26a876b7683f83a6f59c6b67316421', '2016-10-11', '3.13.1'],
      ['06473773a6f415c23fbd93d51996393b7e3ea626', '2016-04-22', '3.8.1'],
      ['fd000ad7cab2674254d0d87647b5f9b152ebd158', '2015-12-14', '3.3.2'],
      ['496c336d5f80947ebce64087cc9740b3d28ee99d', '2015-10-29', '3.2.6'],
      ['e5e31e20e46e437dc347e1eea74ec65fb71ddf5a', '2014-12-04', '2.1.1'],
      ['1eeb12f666c2bd88755023b59c1925879e1b903d', '2014-03-26', null],
      ['404b2c1a40cc3f335d8554d80b224908a7ecd640', '2013-12-27', '1.3.3'],
      ['4622ba9186020d01bfc20c6636f863c9e856f5ca', '2013-10-25', null],
    ],
  },
  {
    upstream: 'telegram-ios',
    commits: [
      ['1d1ea447ad3fdbf9483ce337c532cf0793f3ab3a', '2024-09-27', '11.2'],
      ['0a08c0908b0de8598a7965fa2e2a32801bce7c93', '2024-06-29', null],
      ['1f95e664dfcc0c8f5b2571b687523b56b9de7557', '2023-12-30', '10.5'],
      ['09a60ba5dfac95f19b443685c56d7ac371cb1d2f', '2023-04-28', null],
      ['6a15dbb4bbe0b915c23cbff577322c15fa936c45', '2022-12-29', '9.3'],
      ['c038d10c9a390c6107a9fad28c0e6871bd135521', '2022-06-30', null],
      ['322fda56c97fc856bd71c3c7989a72e6ac87776d', '2021-12-29', '8.4'],
      ['eb480074fd2c8af22080fcbf98ed3f013787b473', '2021-06-30', null],
      ['6442f7925f96f4e40c0b18661877c9e141c4fd53', '2021-04-06', '7.6.2'],
      ['6ee581e4d57c7fb6bed26f12e2ba0da937a8a33a', '2021-02-20', '7.5'],
      ['3d062fff78cc6b287c74e6171f855a3500c0156d', '2020-12-16', '7.3'],
      ['d1641281452cd521148ba82d14dc878d7c8ae498', '2020-10-29', '7.2'],
      ['90ae49fc70e495ec7c0001dc54ba783b700eb81b', '2020-08-10', '7.0'],
      ['619fe5902784555b6947554119185f27c0742eeb', '2020-05-29', '6.2'],
      ['b3ab501a75cd12ff079f32c299dea4a38ac61bba', '2020-03-26', '6.0'],
      ['32dfb1ed6cbf9d76edd0a7feb22b027b2e17e024', '2019-07-04', '5.9'],
      ['ef2b2b59a47392a3efbc57e82f5994b46bc74be6', '2019-06-21', '5.8'],
      ['844a86b3999692eb48d8b089bd4e56249b9aba95', '2019-05-14', '5.6.2'],
      ['29e6e17bf068c9538e4474be71a3a77e0456db76', '2018-11-28', '5.1'],
      ['77ee5c4dabdd6eb5f1e2ff76219edf7e18b45c00', '2018-11-14', null],
    ],
  },
  {
    upstream: 'telegram-ios-legacy',
    commits: [
      ['f41e9695b5d92e94105afc073a2bbd6a15a1d33c', '2018-08-27', null],
      ['9bd7c529b2212b1195d21346bbd7b8c04dfdb8ae', '2017-07-23', null],
      ['58ce610e95aec809a847e928e06c01cffbd317a1', '2016-02-25', null],
      ['a4c7fecdb51f87ac5cd049a5e0fbd04626b79482', '2014-07-10', null],
    ],
  },
  {
    upstream: 'telegram-ios-legacy',
    commits: [
      ['8b672275191c8d28f5cc2dc27bf0ce6bf98a9eef', '2013-11-30', null],
      ['a7849f0c28c667d2b5530d87c659328a45269e68', '2013-11-30', null],
    ],
  },
  {
    upstream: 'telegram-desktop',
    commits: [
      ['929032d598f7c521adc1869152463cf9e1160533', '2025-09-06', '6.1.2'],
      ['5f73e8b3bf0d08693a76157da989206c00afe892', '2025-03-26', '5.13.1'],
      ['4505a2bf2dbb73185b4bb8b18b2aab721765bb7e', '2024-12-24', '5.9.2'],
      ['707951accbd8aa8d698433de9ce5cedbbbe39b9e', '2024-06-30', '5.2'],
      ['686310489b4327aef12b956fc8cd0b5b476d6b83', '2023-12-31', '4.14'],
      ['9c6ffa01015bdb9747a9bb3b7f21369a0154fe00', '2023-06-14', '4.8.4'],
      ['bc71a2619a3e9e180bc22db1c87e82651eea4588', '2022-12-30', '4.5'],
      ['fc7dcd03607ba99db71d41a1d6e1ac0580ac97dc', '2022-06-25', '4.0.2'],
      ['3cb89339c8a435dcc53e65d1df4dd4eb40a02844', '2021-12-31', '3.4.2'],
      ['60cbd96d91296e815753487cdfc9cc764abe36a2', '2021-06-28', '2.8.3'],
      ['373635a765a6e05e6660132ed8037cbb91365654', '2020-12-30', '2.5.3'],
      ['e050055c1eca4bb73a4349cec562cef9adb910b8', '2020-06-30', '2.1.15'],
      ['3e8b76dbd8ce1d6c3499be6a0270e5b4c1229e1a', '2019-12-31', '1.9.3'],
      ['adf5c8ec71ce4a88ca41a61c008cc5ca8305425e', '2019-06-24', '1.7.10'],
      ['2eb3041c1f3e5e1c290ed8c364ab47dbb2262b1f', '2018-12-27', '1.5.6'],
      ['4e0d94f347319305155b27b313963e45f14a0c31', '2018-06-28', '1.3.9'],
      ['94cf307ae0d6df7853dfec7083c17a0e9e369d1a', '2017-12-31', '1.2.7'],
      ['22287d4c03d709663359bd6535558b54679c19c7', '2017-06-30', '1.1.9'],
      ['218f991547ad02a3cb55df2d7d03e562eabe9482', '2016-12-31', '0.10.22'],
      ['19b77ee4ac37a211d48b16087edd92e70e1019dc', '2016-12-18', '0.10.20'],
      ['3502c7f1c9a797a56eea3efa11703f7dad1934fd', '2016-06-15', '0.9.51'],
      ['77eab809da805a9addca827a05d62759ea80879e', '2015-12-09', '0.9.15'],
      ['d57f6a973fd2cce2d1673cc2f7f5c4aaeccec74b', '2015-06-30', '0.8.35'],
      ['a495c247ace5cc650dd0cf8ca1fc60cbd1be7948', '2014-12-23', '0.7.4'],
      ['6d9ac2c4758fef40b865c4df1ee3211dab985392', '2014-05-02', null],
    ],
  },
  {
    upstream: 'desktop-app-toolkit',
    commits: [
      ['f30ec2f093600c70d9c615b444a810bf0af3cffc', '2026-06-30', null],
      ['b28088164b7a46c70ae2cfd9daf865f6425610b2', '2025-02-25', null],
      ['f69758da1906b204c156ea6ad254eacd61210a42', '2023-11-28', null],
      ['37fab6b4da32c91bc5d049baad2e9ad51cfcd195', '2022-08-09', null],
      ['43e10864ac0b636457911c63ecd3e2429d38d339', '2021-05-31', null],
      ['62d4145ba04d8b6205fe0413318bc5a0f19f9410', '2020-02-07', null],
      ['7a5fe257d9bffb813598913b5fc08f1725042099', '2019-09-17', null],
    ],
  },
  {
    upstream: 'desktop-app-toolkit',
    commits: [
      ['e3163c75370fdb37f00ff2a6e354c2a9721eedbd', '2026-08-22', null],
      ['2b0d129b528bb56a71ebcf1f8c0a4d8b19123e34', '2025-05-30', null],
      ['333587d95edefcae1ebaf8838d3f499639fc2de8', '2024-02-27', null],
      ['6c345d2076e0b1997ef64b13f617bf5afbaf396b', '2022-11-29', null],
      ['2e3eef52f7eac3b804164bf91990baa75fffb818', '2021-08-30', null],
      ['db2a1279d69b37a509e9b7855530abf2a5a2c6f9', '2020-05-24', null],
      ['85c83003ca5d9a98956112fd9078cefcfea2386f', '2019-09-17', null],
    ],
  },
  {
    upstream: 'telegram-macos',
    commits: [
      ['a31de126ba2aa245ef167a7bf647b0b3e3c2c22a', '2025-07-29', null],
      ['978e607a89ec1aa68ead108b74af552aae682d92', '2024-07-03', null],
      ['86c3bfbcba6669ff5876878842f595f332bf9925', '2023-10-31', null],
      ['bf9cf41a7b1bbcfc7e70c9077e648b813e390ca2', '2023-01-31', null],
      ['6134e697b23252af75c7abf0506429b3dfebec4f', '2022-04-22', null],
      ['5406d88e4daeced67358ba9ddaa1631f4bdff645', '2021-10-18', '9.0'],
      ['30850eed3dbfe43cab5ad1bc8c1f09dfb46b7470', '2021-01-31', null],
      ['6c11896fd4de2c9460bb89520ecc71b3b54f3722', '2020-04-09', null],
      ['f35060c6c80031ba3c6743350dc154040dd243ec', '2019-07-31', null],
      ['86d7197c7d2dd1c5f9689fd56f17ad20986faabd', '2018-09-10', null],
      ['fab7c89c11bd85f39e7da7d1127ba9b61f87de41', '2017-12-29', null],
      ['c3197534dfd7fbdafb9736eea34d2ddfcec8e00f', '2017-03-31', null],
      ['69ffe388a8e5b8c567cfd6832f02dab93c8b451b', '2016-09-06', null],
    ],
  },
  {
    upstream: 'telegram-macos-objc',
    commits: [
      ['ed51a2633036f4caa6dbe0aadd7b6683e14609d8', '2017-10-11', null],
      ['f711878a37e53378f7bea507ec0345415ba757ce', '2017-01-16', null],
      ['1d34fcd55668147fc525e4fefe6f895209b3482d', '2016-04-26', null],
      ['12edde6cc54199bd7ef60a8696a7d71559afdba4', '2015-06-07', null],
      ['0f7ac19b7ec3063504996b18e47f845b7ea2264a', '2014-09-27', null],
      ['beb6bc0b81a2fada5c5c313e7cbeb77abd7e0053', '2014-08-19', null],
    ],
  },
  {
    upstream: 'telegram-x',
    commits: [
      ['e7000d737c462ecbdd02c42af402ea739769bee1', '2026-08-21', '0.28.11.1805'],
      ['95845b4e164466b7eedbaec898daec70b7a738a9', '2025-12-26', '0.28.1.1783'],
      ['be0a7a243e767d15c47a0a5f3ebde71d993627a0', '2025-03-15', null],
      ['d985ea50225aa30adbdfad29cbeb06ae6b55a560', '2024-12-24', '0.26.9.1737'],
      ['f3acccea2903d80380a7e623bae7a448c4d7c693', '2024-03-30', null],
      ['23575a11fded8dd58d992ee4d4879531edbff7fe', '2023-12-31', '0.25.6.1673'],
      ['0d9b096a62c477b526db25e0b4c1a35ff3049680', '2023-03-25', null],
      ['c9305ca6afcd27dffd64d3b8327f81d8272351fe', '2022-12-24', '1581'],
      ['b35ea35c6c1483b419d4ba171654526f3e84cb9a', '2022-03-25', null],
      ['7f791a860b5e0465ef44e0fca501e6040b86b186', '2021-12-31', '1490'],
      ['1ed6b3b115ec71621bedea59b7b3bf1bb280619e', '2021-08-18', null],
    ],
  },
  {
    upstream: 'telegram-web-a',
    commits: [
      ['412f26a6bf6814de3457a211653e6141ee05b096', '2021-11-29', '1.23.0'],
      ['3106d9099e5bd27029cac7273ae7528ed097e788', '2021-05-31', null],
      ['5c2925f1ed9444ea460d775a8701c35c6149ec26', '2021-04-30', '1.0.0'],
      ['3afcde32179293695fa2c6d6d1d5c02b22a444ac', '2021-04-09', null],
    ],
  },
  {
    upstream: 'webogram',
    commits: [
      ['928731935f36b15a1a886e4be1f3fdec81b6fe7f', '2022-11-18', null],
      ['6c8b8474194ed8a76c4cf70db303c0c1cd86891f', '2021-01-28', null],
      ['523e4bbe586004344e85106cb603b5f55bfce5f7', '2019-05-09', null],
      ['32f67b18bbbf9c27e527071c2435498e702b4797', '2018-02-13', null],
      ['56df1ec9949387cd6142ccd95dcd0b73d65641f0', '2016-11-29', null],
      ['26e4e72bb55aacc3651a1511afba7b4d9694b6f4', '2015-11-29', '0.5.2'],
      ['6b2eed4c0c1eaf5d15ab05c8cab40177eca57955', '2014-11-27', '0.3.6'],
      ['14af21010f86d6dcfdf2a52befcf960271950e3e', '2014-01-05', null],
    ],
  },
  {
    upstream: 'telegram-react',
    commits: [
      ['2f372ab6f4bf0495cf1cd56ed8350d64a897d95d', '2021-12-22', null],
      ['933ae9f693c99924fb19d4dac9b34e51b609e4ee', '2021-03-31', null],
      ['d9b35a0f92c055a92953e9c21cef02bc002abe44', '2020-06-27', null],
      ['459413ddb919ba11ae54cbcb29a9bc5b16b0141c', '2019-09-30', null],
      ['3311d70b30d2eaf43b85f26d08aeba8c8df48dab', '2019-03-30', '0.0.240'],
      ['7fd44c74758db65f31cf2de90bded01b5b69ee37', '2018-09-28', '0.0.57'],
      ['371b494b42cda9fbb21cb51b1a4cea8b91f71453', '2018-02-21', null],
    ],
  },
  {
    upstream: 'telegram-wp',
    commits: [
      ['fd98ac6d18637019218679b81cb92d983019014b', '2019-10-13', null],
      ['fbc264eaef87ebb0df3829a19c744deb48267572', '2019-10-13', null],
    ],
  },
  {
    upstream: 'tdlib',
    commits: [
      ['022d60202e446ad1287b9fb68e687c8a0760788b', '2026-07-17', null],
      ['b6a8d107d7621afb81a75f7c1d94d17390b42293', '2025-04-30', null],
      ['0e16c0af021c0f35ae735e33717cbd8c90ec4ee1', '2024-01-31', null],
      ['69d53080bfc38c95291c2bee22db9585cd109bb4', '2022-10-31', null],
      ['14cf908017782ac428e6933b649da722a493ef17', '2021-07-28', null],
      ['39e58f3eb96d4716bdc90dc64256082476e9b567', '2019-09-06', null],
      ['27770ce0603325eff5954d2a4673e8ec5e959a97', '2017-12-29', null],
      ['71d03f39c364367a8a7c51f783a41099297de826', '2017-12-31', null],
    ],
  },
  {
    upstream: 'telegram-bot-api',
    commits: [
      ['01a3679c0bbf9bbba03d1d3e20f621fa4becddcc', '2026-05-07', null],
      ['32490d0ba1ccb1656dfa60fc7823d2ebc04273ff', '2025-02-25', null],
      ['e66ffb15565a701afc610a5320bd384dc0bf81f4', '2023-11-15', null],
      ['3b5cf48e5b572bec75f7bede3f1385bef0f69a21', '2022-08-28', null],
      ['7f9e9fd80967ac7ba223e7198857b11c14c29975', '2021-05-20', null],
      ['74559bab15af2ccb2cdadadc4467ce3fac97f4b9', '2020-11-03', null],
    ],
  },
  {
    upstream: 'mtproxy',
    commits: [
      ['dc0c7f3de40530053189c572936ae4fd1567269b', '2019-10-03', null],
      ['f9158e3129efd4ccdc291aefb840209791226a77', '2018-07-19', null],
      ['cc7b7097a5bc1681d0f4c05d5f07576c8b279fc4', '2018-05-29', null],
    ],
  },
  {
    upstream: 'telegram-cli',
    commits: [
      ['6547c0b21b977b327b3c5e8142963f4bc246187a', '2016-03-23', null],
      ['d74db187ef3ed9a152979274ba2ea2ad8fe8c8d3', '2014-12-13', null],
      ['e02fcd47dcca92d92caadea4f8c7b0305ec3a08e', '2013-10-03', null],
    ],
  },
  {
    upstream: 'tgl',
    commits: [
      ['ffb04caca71de0cddf28cd33a4575922900a59ed', '2016-03-23', null],
      ['2b35bf5a28054768fdb223ead9b1bd77d99a504d', '2014-12-16', null],
      ['2a72b779ca2b93a7458baa716c67408f999bea10', '2014-11-12', null],
    ],
  },
  {
    upstream: 'unigram',
    commits: [
      ['71ad98560c3d7b0599f005591cf422514b0f1857', '2024-10-24', null],
      ['69bed9ac5bb82fb54c83ef06380e3686f2d0f9dc', '2023-11-28', null],
      ['d29fe825c85194f761e0cca9ba0f1f81e19c0bfd', '2022-12-30', null],
      ['15ef891b0707bf71d08717a102f3b6c07fbcff0d', '2022-01-31', null],
      ['ab74c0009c5144a99b4de71c487af14d55c2ae2d', '2021-03-29', '7.6'],
      ['5d69cdd34f6b2168c8792e74a4f994465402608d', '2020-06-22', '4.2'],
      ['e879d61b509f1b5611ac8f5ffa0283d5a2195f0c', '2019-10-09', '3.11.2539'],
      ['fd67f2328b922063a31f812bbc31058e313ffc59', '2018-11-30', null],
      ['006e00c1f2715aedd17d2280b658ca97ff11b863', '2017-12-30', null],
      ['cfd2fbb7adbb485a780467bef26e26a1184b4649', '2017-01-24', null],
      ['5b75257c150ef2cc230fa2d27ee869c0fa62b217', '2016-05-23', null],
    ],
  },
  {
    upstream: 'telegram-web-k',
    commits: [
      ['27b79e69ec89cb5f2c2b84a21a9af54bca45280a', '2026-06-08', '2.2 (656)'],
      ['3ee0bd692b6d8afcb50de70377ea7f8e57b04bf0', '2025-12-30', '2.2 (611)'],
      ['993c695e6419625cba31dc04f994703aaf10ada2', '2025-06-28', null],
      ['7b8d52c9d86104646ba0f21b948afb08f5660cc4', '2024-11-09', null],
      ['d51e1d34dd646d9c6028e41a8a6b0f760403a913', '2024-06-14', null],
      ['f8e311415bc8fea5991bd91b1f16878da4934d9b', '2023-12-30', '2.0.0'],
      ['1fae632303b129bf3c26e767c229a16ca674bb20', '2023-06-21', null],
      ['8bce2cbf7ad8cc79dcdc3089ca1e5472c4fa2430', '2022-12-13', '1.6.2'],
      ['9517f8824979eb911016f530a5a7a756bbdf00b9', '2022-06-30', null],
      ['19653ebcf6deac94771d0c73b8dfc7e6e3e6d56b', '2021-12-20', '1.0.0'],
      ['fa1254a81e32c0bbee626d2fb42ccead26d795f4', '2021-07-01', null],
      ['57f8d98d7afa83f215670c77cc36d8c8b345fa85', '2020-12-31', null],
      ['7d076f84c1c41614ad906e625d263963a3562219', '2020-02-06', null],
    ],
  },
  {
    upstream: 'tgcalls',
    commits: [
      ['d20de8e8bb2d605918e26ef697d4b8af1d6ea3ff', '2022-02-28', null],
      ['48851770349761f89c969e1c9cde34b7fae5cf67', '2021-12-30', null],
      ['2fa4dc6b2163fdcaa943ca9c0fdff152f7e0c013', '2020-12-29', null],
      ['1619a08d937e88b6c278cb8b9f3d15ce64dab421', '2020-07-09', null],
    ],
  },
]

/** Repositories of the same people with the same code, or with another part of it. */
const furtherRepositories: Readonly<Record<string, string>> = {
  'TelegramOrg/Telegram-web-k': 'telegram-web-k',
  'TelegramOrg/Telegram-web-z': 'telegram-web-a',
  'TelegramOrg/Telegram-web-a': 'telegram-web-a',
  'overtake/Telegram-iOS': 'telegram-ios',
  'peter-iakovlev/Telegram-iOS': 'telegram-ios',
  'telegram-messenger/Telegram-iOS': 'telegram-ios-legacy',
  'desktop-app/lib_ui': 'desktop-app-toolkit',
  'desktop-app/lib_crl': 'desktop-app-toolkit',
  'desktop-app/lib_rpl': 'desktop-app-toolkit',
  'desktop-app/lib_lottie': 'desktop-app-toolkit',
  'desktop-app/lib_qr': 'desktop-app-toolkit',
  'desktop-app/lib_spellcheck': 'desktop-app-toolkit',
  'desktop-app/lib_storage': 'desktop-app-toolkit',
  'desktop-app/lib_tl': 'desktop-app-toolkit',
  'desktop-app/lib_webrtc': 'desktop-app-toolkit',
  'desktop-app/lib_webview': 'desktop-app-toolkit',
  'desktop-app/codegen': 'desktop-app-toolkit',
  'desktop-app/cmake_helpers': 'desktop-app-toolkit',
}

const byRepository = new Map([
  ...upstreams.map(({ repository, id }) => [repository.toLowerCase(), id] as const),
  ...Object.entries(furtherRepositories).map(([repository, id]) => [repository.toLowerCase(), id] as const),
])

/** The upstream that the repository `owner/name` on GitHub holds, or null. GitHub does not tell letters by their case. */
export function upstreamOfRepository(name: string): string | null {
  return byRepository.get(name.toLowerCase()) ?? null
}
