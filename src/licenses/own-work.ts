/** Whether a sentence that names a licence speaks of the work that it stands in, and not of somebody else's. */

import type { Naming } from './wording.ts'

/**
 * How a sentence puts its own work under the licence: `grant` in the complete form of the FSF, which says all there is to say; `short` in
 * any other; null where it does not, or where it speaks of another work.
 */
export type Claim = 'grant' | 'short' | null

/** What leads from a verb to the licence: `under the terms and conditions of the`. */
const link = '(?: only)? (?:under|by|with|according to|subject to)(?: the)?(?: (?:terms|conditions))?(?: and (?:the )?conditions)?(?: of)?:?(?: the)?[ :(]*$'
const work = '(?: (?:it|them|(?:this|the) (?:code|file|program|software|library|document)))?,?'
const grants = new RegExp(`\\b(?:modify|redistribute|distribute)${work}${link}`, 'iu')
const putsUnder = new RegExp(
  `\\b(?:(?:modify|redistribute|distribute)${work}|(?:licen[cs]ed|released|(?:re)?distributed|modified|published|available|provided|covered|placed|granted|(?:re)?distributable|licensable|is|are|be)(?: to you)?(?: free)?)${link}`, 'iu',
)
/** `The Pigeon Society licenses this file to you under the …`. */
const licenses = new RegExp(`\\blicen[cs]es (?:this|the) (?:file|project|software|work|program|code|source code)(?: to you)?${link}`, 'iu')
/** `This file is GPLv2`, `its licence is the …`, `You may obtain a copy of the … at`. */
const isUnder = /(?:^|\b(?:this|the)) (?:file|code|program|software|library|project|app|application|script|module|plugin|extension|source(?: code)?|package|work)(?: itself)? is(?: free software)?[ ,(]*(?:the )?$/iu
const licenseIs = /(?:^|[\s(])licen[cs]e(?:d under| terms?| information)?(?: is|:)(?: the)? $/iu
const obtainsCopy = /\byou (?:may|can) obtain a copy of (?:the )?$/iu
const grantedAbove = /\b(?:this|the) [\p{L}\s]{3,60}? is licen[cs]ed under the (?:terms of the )?GNU (?:Lesser |Library |Affero )?General Public Licen[cs]e\./iu

const sentenceEnd = /(?<=[.!?])(?<!\b(?:Inc|Ltd|Co|Corp|GmbH|vs|v|ver|e\.g|i\.e|No)\.)\s+|\n/u

/** The claim that the sentence makes with this naming. `text` has single spaces and `\n` where a sentence ends for sure. */
export function claimOf(text: string, { start }: Naming): Claim {
  const before = text.slice(Math.max(0, start - 400), start)
  if (licenses.test(before)) return 'short'
  const verb = putsUnder.exec(before)
  if (verb === null) return claimWithoutVerb(before)
  const clause = clauseBefore(before, verb)
  const isGrant = grants.test(before)
  return speaksOfItself(subjectOf(clause), isGrant) ? (isGrant ? 'grant' : 'short') : null
}

function claimWithoutVerb(before: string): Claim {
  const clause = before.split(sentenceEnd).at(-1) ?? ''
  if (obtainsCopy.test(clause)) return grantedAbove.test(before) ? 'short' : null
  if (isUnder.test(` ${clause}`)) return 'short'
  return licenseIs.test(clause) && !somethingElse.test(clause) ? 'short' : null
}

/** The words of the sentence before the verb: who is put under the licence. */
export function subjectBefore(text: string, { start }: Naming): string | null {
  const before = text.slice(Math.max(0, start - 400), start)
  const verb = putsUnder.exec(before)
  return verb === null ? null : subjectOf(clauseBefore(before, verb))
}

/** The sentence up to the verb. `Licensed under` with a capital letter begins one, whatever stands on the line before it. */
function clauseBefore(before: string, verb: RegExpExecArray): string {
  const clause = before.slice(0, verb.index).split(sentenceEnd).at(-1) ?? ''
  return /^[A-Z][a-z]/u.test(verb[0]) && !somethingElse.test(clause) ? '' : clause
}

const fillers = /(?: (?:(?:dual|bi|tri|multi)-|dual|dually|is|are|was|were|has been|have been|may be|can be|shall be|must be|may|can|also|now|made|hereby|free software|open source(?: software)?|and\/or|and|or|,|used|freely|redistributed|distributed|modified|released|licen[cs]ed))+,?$/iu

function subjectOf(clause: string): string {
  const subject = clause
    .replace(thisWork, '')
    .replace(/^.*\b(?:use|copying|redistribution|distribution) of (?=(?:this|the)\b)/iu, '')
    .replace(/(?:^|[:;,]? )you (?:can|may|are)\b.*$/iu, '')
    .replace(/ (?:is|are) (?:a )?part of [^.;]{1,80}?(?:,| and)? ?(?=(?:is|are|was|were)?(?: made)?\s*$)/iu, ' ')
    .trim()
  return ` ${subject}`.slice(-longestSubject).replace(fillers, '').replace(/[,;:]$/u, '').trim()
}

/** Headers seldom end the lines above with a full stop. */
const thisWork = /^.*(?=\b(?:This|These) (?:files?|code|program|software|library|plug-?in|module|project|application|app|package|work)\b)/u

const longestSubject = 200

/** The work itself, by a pronoun, a name or nothing. */
const ownNoun = '(?:code|files?|programs?|software|scripts?|apps?|application|client|project|source|sources|work|plug-?in|repository|module|contents?|materials|extension|bot|game|tool|server)'
const named = new RegExp(
  `^(?:it|they|this|(?:this|these|all)(?: [\\p{L}\\p{N}.+,/-]+){1,10}|the (?:[\\p{L}\\p{N}.+/-]+ ){0,4}${ownNoun}(?: [\\p{L}\\p{N}.+,/-]+){0,6}` +
  '|\\p{Lu}[\\p{L}\\p{N}.+-]*(?: (?:for|of|[\\p{Lu}\\p{N}][\\p{L}\\p{N}.+-]*)){0,5}|)$', 'u',
)
/** `Foo, which is`, `a library that`, `based on Bar`: somebody else's work, or a part. */
const somethingElse = /\b(?:which|whose|that|uses?|using|dependenc\w*|third[ -]party|based on|derived from|some|parts?|portions?|except|other|your|bundled|includes?|contains?|requires?|needs?|powered|built|links?|linked|from|icons?|fonts?|pictures?|images?|logos?|artwork|sounds?|emojis?)\b/iu

/** Whoever writes out the FSF's form writes about the file that it stands in, whatever the file is called. */
function speaksOfItself(subject: string, isGrant: boolean): boolean {
  if (subject.length > 120 || somethingElse.test(subject)) return false
  if (isGrant) return true
  return named.test(subject.charAt(0).toLowerCase() + subject.slice(1)) || named.test(subject)
}
