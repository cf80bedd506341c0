/** Reports for the reporters to write: of a toy messenger, Pigeon, and of strangers who mean harm. */

import type { CredentialUse, DerivedFile, Unanswered } from '../../src/model/evidence.ts'
import type { Finding, Level } from '../../src/model/finding.ts'
import { placeAt } from '../../src/model/place.ts'
import type { Report } from '../../src/model/report.ts'
import type { RuleCard } from '../../src/model/rule.ts'
import { hostileTexts } from './hostile.ts'

const commit = '1f2e3d4c5b6a798801234567890abcdef1234567'

export const cards: readonly RuleCard[] = [
  {
    id: 'license-missing', title: 'Derived code carries no licence text', level: 'error',
    why: 'Whoever receives the program must get the licence along with it.',
    remedy: 'Put the text of the licence into a file named LICENSE at the root.',
    clause: { text: 'GPL-3.0, section 4', url: 'https://www.gnu.org/licenses/gpl-3.0.html#section4' }, needs: ['derived-code', 'license'],
  },
  {
    id: 'sample-credential', title: 'A published api_id reaches the released build', level: 'error',
    why: 'Published ids are limited on the server side: users of the app see API_ID_PUBLISHED_FLOOD.',
    remedy: 'Get an id of your own at my.telegram.org and supply it at build time.',
    clause: { text: 'Telegram API terms, 1.1', url: 'https://core.telegram.org/api/terms' }, needs: ['credentials'],
  },
  {
    id: 'license-text-altered', title: 'The text of a licence was changed', level: 'warning', why: 'A licence may be copied verbatim, but not changed.',
    remedy: 'Restore the original text.', clause: { text: 'GPL-3.0, preamble', url: 'https://www.gnu.org/licenses/gpl-3.0.html' }, needs: ['license'],
  },
  {
    id: 'change-notice-missing', title: 'Changed files do not say that they were changed', level: 'note', why: 'Readers must be able to tell the changes from the original.',
    remedy: 'Say in the README or in the files that you changed them, and when.',
    clause: { text: 'GPL-3.0, section 5(a)', url: 'https://www.gnu.org/licenses/gpl-3.0.html#section5' }, needs: ['derived-code'],
  },
]

export function finding(rule: string, level: Level, path: string | null, changes: Partial<Finding> = {}): Finding {
  return {
    rule, level, message: `Something is wrong in ${path ?? 'the repository'}.`, place: path === null ? null : placeAt(path, 12, 14), related: [], identity: rule,
    fingerprint: digest(`${rule} ${path ?? ''} ${changes.message ?? ''}`), waived: null, ...changes,
  }
}

/** 32 digits that differ with the text; good enough for a sample. */
function digest(text: string): string {
  let state = 0x811c9dc5
  return Array.from({ length: 4 }, (_, round) => {
    for (const unit of `${round}${text}`) state = Math.imul(state ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0
    return state.toString(16).padStart(8, '0')
  }).join('')
}

export const pass: Report = {
  tool: { name: 'telegram-gpl-check', version: '0.1.0' },
  verdict: { answer: 'pass', gate: 'release', blocks: false, reasons: ['All 4 rules that apply are kept.'] },
  scanned: { files: 31, bytes: 48_213, seconds: 0.4, unread: [] },
  derivation: { kind: 'derivation', extent: 'clean', firstPartyLines: 900, derivedLines: 0, share: 0, upstreams: [], ownFolders: [{ folder: 'src', lines: 900 }] },
  derivedFiles: [],
  forkOf: [],
  license: { declared: 'MIT', texts: [{ kind: 'license-text', place: placeAt('LICENSE', 1, 21), spdx: 'MIT', exception: null, similarity: 1, scope: 'repository' }], required: null },
  credentials: [],
  remarks: [],
  findings: [],
  unanswered: [],
  rules: cards,
  subject: { repository: 'pigeon/loft', commit, root: '/home/pigeon/loft' },
}

const credential: CredentialUse = {
  kind: 'credential', credential: 'pigeon-sample', apiId: 4711, place: placeAt('cmake/options.cmake', 7), reach: 'effective',
  trail: [
    { place: placeAt('cmake/options.cmake', 7), says: 'set to 4711 here' },
    { place: placeAt('src/main.cpp', 40), says: 'handed to the client here' },
  ],
  because: 'nothing overwrites it',
}

const guarded: CredentialUse = {
  ...credential, credential: 'dove-sample', apiId: 17, place: placeAt('src/dove.ts', 3), reach: 'guarded', trail: [{ place: placeAt('src/dove.ts', 3), says: 'set here' }],
}

const derivedFile: DerivedFile = {
  kind: 'derived-file', path: 'src/chat/bubble.cpp', role: 'first-party', upstream: 'telegram-desktop',
  origin: { path: 'Telegram/SourceFiles/history/history.cpp', revision: '00112233445566778899aabbccddeeff00112233', version: 'v5.0.1' },
  containment: 0.974, lines: 1200, derivedLines: 1170, notice: 'removed', evidence: 'names', ranges: [{ from: 12, to: 80 }, { from: 91, to: 91 }, { from: 100, to: 640 }, { from: 700, to: 1200 }],
}

const offline: Unanswered = { kind: 'unanswered', question: 'repository-visibility', because: 'The run is offline. Run it without --offline to ask GitHub.' }

export const fail: Report = {
  ...pass,
  verdict: {
    answer: 'fail', gate: 'pull-request', blocks: true,
    reasons: ['3 errors: license-missing, sample-credential (2).', 'In files that this pull request changes: 1 of 3.', `The question repository-visibility is unanswered: ${offline.because}`],
  },
  scanned: { files: 2_345, bytes: 48_213_000, seconds: 3.25, unread: [{ path: 'src/broken.ts', because: 'It does not parse as TypeScript.' }] },
  derivation: {
    kind: 'derivation', extent: 'derived', firstPartyLines: 100_000, derivedLines: 93_100, share: 0.931, ownFolders: [{ folder: '', lines: 400 }, { folder: 'src/own', lines: 6500 }],
    upstreams: [
      { id: 'telegram-desktop', license: 'GPL-3.0-or-later', files: 1234, lines: 93_000, share: 0.93 },
      { id: 'telegram-android', license: 'GPL-2.0-or-later', files: 1, lines: 100, share: 0.0004 },
    ],
  },
  derivedFiles: [
    { ...derivedFile, path: 'src/z.cpp', evidence: 'passage', derivedLines: 41, containment: 0.05, ranges: [{ from: 120, to: 160 }], notice: 'kept' },
    derivedFile,
    ...Array.from({ length: 22 }, (_, at): DerivedFile => ({
      ...derivedFile, path: `src/chat/rows/${at % 7}/row-${at}.cpp`, derivedLines: 100 - at, notice: at % 3 === 0 ? 'upstream-had-none' : 'kept', evidence: at % 2 === 0 ? 'shape' : 'exact', ranges: [],
    })),
    { ...derivedFile, upstream: 'telegram-android', path: 'app/Texts.kt', evidence: 'literals', origin: { path: '', revision: '', version: '' }, notice: 'changed', ranges: [] },
  ],
  forkOf: [
    { kind: 'fork-of', upstream: 'telegram-desktop', because: `its history holds commit ${commit.slice(0, 10)} of Telegram Desktop 5.0.1 (2024-05-01)`, commit },
    { kind: 'fork-of', upstream: 'telegram-desktop', because: 'GitHub calls it a fork of pigeon/desktop', commit: null },
  ],
  license: {
    declared: 'GPL-3.0-or-later WITH LicenseRef-openssl-exception', required: 'GPL-3.0-or-later',
    texts: [{ kind: 'license-text', place: placeAt('LICENSE.pigeon', 1, 674), spdx: 'GPL-3.0', exception: 'LicenseRef-openssl-exception', similarity: 0.9996, scope: 'repository' }],
  },
  credentials: [guarded, credential],
  findings: [
    finding('license-missing', 'error', null, {
      message: 'The repository holds code of telegram-desktop and no licence text.', related: [{ place: placeAt('src/chat/bubble.cpp', 1), says: '97.4 % of telegram-desktop' }],
    }),
    finding('sample-credential', 'error', 'cmake/options.cmake', {
      message: 'The published api_id 4711 (pigeon-sample) reaches every build.', identity: 'pigeon-sample', place: placeAt('cmake/options.cmake', 7),
      related: [{ place: placeAt('src/main.cpp', 40), says: 'handed to the client here' }], remedy: 'Pass -DAPI_ID and -DAPI_HASH when you configure.',
    }),
    finding('sample-credential', 'error', 'src/old.ts', { message: 'The published api_id 4711 (pigeon-sample) reaches every build.', identity: 'pigeon-sample' }),
    finding('license-text-altered', 'warning', 'COPYING', { message: 'Two lines differ from the GPL-3.0 text.' }),
    finding('license-text-altered', 'warning', 'docs/COPYING', { message: 'Two lines differ from the GPL-3.0 text.', waived: 'The old copy stays as an example until the docs move.', waivedBy: 'comment' }),
    finding('change-notice-missing', 'note', 'src/chat/bubble.cpp', { message: 'The file was changed and does not say so.' }),
  ],
  unanswered: [offline],
  remarks: [
    { message: 'The waiver of license-conflict in .github/telegram-gpl-check.yml:9 covers nothing; take it out.', place: null },
    { message: 'This comment waives nothing: it gives no reason. Write telegram-gpl-check-ignore RULE: reason.', place: placeAt('src/old.ts', 11) },
  ],
}

export const inconclusive: Report = {
  ...pass,
  verdict: { answer: 'inconclusive', gate: 'release', blocks: true, reasons: [`The question repository-visibility is unanswered: ${offline.because}`] },
  derivation: null,
  license: { declared: null, texts: [], required: null },
  unanswered: [offline, { ...offline, because: 'GitHub answered 503.' }, { ...offline, question: 'derived-code', because: 'The fingerprints of telegram-x are missing.' }],
  subject: { repository: null, commit: null, root: '/home/pigeon/loft' },
}

/** Every text that a stranger may have written is replaced by one that means harm. */
export function hostile(harm: string): Report {
  const place = placeAt(harm, 3)
  return {
    ...fail,
    verdict: { ...fail.verdict, reasons: [harm, `The question license is unanswered: ${harm}`] },
    scanned: { ...fail.scanned, unread: [{ path: harm, because: harm }] },
    derivedFiles: [{ ...derivedFile, path: harm, origin: { ...derivedFile.origin, path: harm, version: harm } }],
    forkOf: [{ kind: 'fork-of', upstream: 'telegram-desktop', because: harm, commit: null }],
    license: { declared: harm, required: harm, texts: fail.license.texts.map((text) => ({ ...text, place, exception: harm })) },
    credentials: [{ ...credential, place, because: harm, trail: [{ place, says: harm }, { place, says: `then ${harm}` }] }],
    findings: [
      finding('license-missing', 'error', null, { message: harm, related: [{ place, says: harm }] }),
      finding('sample-credential', 'error', harm, { message: harm, place, identity: harm, remedy: harm, related: [{ place, says: harm }] }),
      finding('sample-credential', 'error', `src/${harm}`, { message: `says ${harm}`, identity: harm }),
      finding('license-text-altered', 'warning', harm, { message: `It says: ${harm}`, place, waived: harm }),
    ],
    unanswered: [{ kind: 'unanswered', question: 'license', because: harm }],
    remarks: [{ message: harm, place: null }, { message: `It gives ${harm}`, place }],
    subject: { ...fail.subject, root: harm, repository: harm === '' ? null : harm },
  }
}

/** All harm at once. */
export const hostileAll: Report = {
  ...fail,
  derivedFiles: hostileTexts.map((harm) => ({ ...derivedFile, path: `${harm}/${harm}`, origin: { ...derivedFile.origin, path: harm, version: harm } })),
  forkOf: hostileTexts.map((harm) => ({ kind: 'fork-of', upstream: harm, because: harm, commit: null })),
  findings: hostileTexts.flatMap((harm, at) => [
    finding('license-missing', 'error', harm, { message: harm, identity: String(at) }), finding('change-notice-missing', 'note', null, { message: harm, related: [{ place: placeAt(harm, 1), says: harm }] }),
  ]),
  scanned: { ...fail.scanned, unread: hostileTexts.map((harm) => ({ path: harm, because: harm })) },
  remarks: hostileTexts.map((harm) => ({ message: harm, place: placeAt(harm, 1) })),
}

export const huge: Report = {
  ...fail,
  derivedFiles: Array.from({ length: 10_000 }, (_, at) => ({ ...derivedFile, path: `src/folder-${at % 100}/${'deep/'.repeat(20)}file-${at}.cpp` })),
  findings: Array.from({ length: 10_000 }, (_, at) =>
    finding(cards[at % 3]?.id ?? '', (['error', 'error', 'warning'] as const)[at % 3] ?? 'error', `src/folder-${at % 100}/file-${at}.cpp`, { identity: String(at), message: `${at} ${'long words '.repeat(60)}` })),
}

export const samples: Readonly<Record<string, Report>> = { pass, fail, inconclusive, hostile: hostileAll, huge }
