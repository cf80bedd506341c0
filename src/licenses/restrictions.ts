/** Words that take back what the GPL gives: non-commercial, no redistribution, Commons Clause. */

import { clipped } from './prose.ts'
import { sentencesOf, type Sentence } from './sentences.ts'

/** What a restriction forbids. */
export type Forbids = 'commercial use' | 'redistribution' | 'uses beyond a purpose'

export interface Restriction {
  readonly forbids: Forbids
  /** The sentence, at most 200 characters. A stranger's text. */
  readonly raw: string
  readonly line: number
}

const forbidden = '(?:is|are|be)(?: \\w{1,12}){0,2} (?:prohibited|forbidden|disallowed|banned|not (?:\\w{1,12} )?(?:allowed|permitted)|n\'t (?:allowed|permitted))'
const mustNot = '(?:may not|must not|cannot|can not|can\'t|shall not|mustn\'t|do not|don\'t|are not (?:allowed|permitted) to|aren\'t allowed to|not be)'
const commercially = '(?:commercially\\b|commercial (?:use|usage|purposes?|gain|products?|projects?|applications?)\\b)'
/** Of the work as a whole, by its name in such sentences; what is said of anything else is somebody else's business. */
const theWork = '(?:it|them|(?:this|the|our|my)(?: \\w{1,20})? ?(?:project|program|software|app|application|client|fork|mod|code|source(?: code)?|repository|repo|work|apk|binary|binaries|builds?))\\b'

/** In order: the first that fits names what is forbidden. Each is looked for in one sentence, in lower case. */
const patterns: readonly (readonly [Forbids, RegExp])[] = [
  ['commercial use', /\bcommons clause\b.{0,40}\blicense condition\b|\bdoes not grant to you,? the right to sell the software\b/],
  ['commercial use', new RegExp(`\\b(?:only|solely|exclusively|just|free|allowed|permitted) for (?:\\w{1,14}(?:,| and| or|/)? ){0,3}non-?commercial (?:use|usage|purposes?)\\b`)],
  ['commercial use', /\b(?:licen[cs]ed?|for) (?:\w{1,14}(?:,| and| or|\/)? ){0,3}non-?commercial (?:use|usage|purposes?) only\b|^(?:personal,? (?:and )?)?non-?commercial (?:use|usage|purposes?) only\b/],
  ['commercial use', new RegExp(`\\bcommercial (?:use|usage|purposes?|distribution|exploitation)\\b.{0,60}\\b${forbidden}`)],
  ['commercial use', new RegExp(`\\b${mustNot} .{0,60}\\b${commercially}`)],
  ['commercial use', /\bno commercial (?:use|usage)\b|\bnot for (?:any )?commercial (?:use|usage|purposes?)\b/],
  ['redistribution', new RegExp(`\\b(?:re-?distribution|re-?distributing|distribution|re-?publishing|re-?uploading|re-?selling|selling|resale)(?: (?:or|and) \\w{1,14})? of ${theWork}.{0,60}\\b${forbidden}`)],
  ['redistribution', new RegExp(`^(?:\\w{1,14} ){0,2}(?:re-?distribution|re-?publishing|re-?uploading|re-?selling|resale)(?: (?:or|and) \\w{1,14})? ${forbidden}`)],
  ['redistribution', new RegExp(`\\b(?:${mustNot})(?: \\w{1,14},?){0,4} (?:re-?distribute|distribute|re-?publish|re-?upload|re-?sell|sell)(?: (?:or|and) \\w{1,14})? (?:a copy of |copies of |any part of |or modify )?${theWork}`)],
  ['redistribution', new RegExp(`\\b${theWork} (?:\\w{1,14} )?(?:may not|must not|cannot|can not|shall not) be (?:\\w{1,14},? (?:or |and )?){0,3}(?:re-?distributed|distributed|re-?published|copied|sold|resold)\\b`)],
  ['redistribution', /\b(?:educational|learning|study|research|personal|private|testing) (?:purposes?|use)(?: only)?\b.{0,60}\b(?:do not|don't|not to be|must not be|may not be) (?:re-?)?distribut/],
  ['redistribution', /^(?:please,? )?(?:do not|don't) (?:re-?)?distribute(?: or [\w ]{1,40})?[.!]?$/],
  ['redistribution', /\bunauthori[sz]ed (?:copying|distribution|redistribution|reproduction)\b.{0,80}\b(?:prohibited|forbidden)\b/],
  ['uses beyond a purpose', new RegExp(`\\b${theWork} (?:may|can|must|shall) (?:only be|be only|be) used (?:only |solely |exclusively )?for (?:\\w{1,14} ){0,2}(?:educational|learning|research|study|personal|private) (?:purposes?|use)`)],
  ['commercial use', /(?:禁止|不得|严禁|嚴禁|不可)[^。；，,.]{0,12}(?:商用|商业|商業|贩卖|出售|售卖|倒卖)/u],
  ['redistribution', /(?:禁止|不得|严禁|嚴禁)[^。；，,.]{0,8}(?:传播|傳播|分发|分發|二次发布)/u],
  ['commercial use', /коммерческ\p{L}{1,4} использовани\p{L}{1,4}[^.]{0,40}запрещ|запрещ\p{L}{1,6}[^.]{0,30}(?:коммерческ|продаж|продавать)/u],
  ['redistribution', /(?:запрещ\p{L}{1,6}|нельзя) (?:\p{L}{1,14} ){0,3}распростран|распространени\p{L}{1,3} (?:\p{L}{1,14} ){0,3}запрещ/u],
]

/**
 * About something else than the work (pictures, names, keys, other people's parts), or in order under the GPL: that sources, notices and the licence go
 * along, and that nobody makes it proprietary.
 */
const harmless = new RegExp([
  '\\b(?:fonts?|icons?|logos?|trade-?marks?|brand\\w*|art-?work|images?|assets?|sounds?|stickers?|emojis?|names?|screenshots?|photos?|music|wallpapers?|themes?|documentation|translations?|articles?|books?|papers?|specifications?)\\b|бренд|логотип|дизайн|скриншот|шрифт|иконк|图标|字体|商标',
  '\\b(?:keystores?|(?:api|private|secret|signing) ?keys?|tokens?|api[_ ]?(?:id|hash)|credentials?|certificates?|passwords?|google-services)\\b',
  '\\b(?:third[- ]part\\w*|dependenc\\w*|librar(?:y|ies)|sdk|plugins?|models?|datasets?|services?|websites?|servers?|hosting|channels?|groups?|bots?|documents?|api terms)\\b',
  '\\bwithout (?:\\w{1,14} ){0,4}(?:source|crediting|credits?|attribution|mention\\w*|including|licen[cs]e|notices?|copyright|changing|renaming|warranty|publishing|providing)\\b',
  '\\b(?:unless|except|closed[- ]source|proprietary|sublicen[cs]e|under (?:a|any|another|other|the) (?:\\w{1,14} )?licen[cs]e|warrant\\w*|liab\\w*|endorse|obligations?)\\b',
  '\\?$',
].join('|'))

/** The sentences of a document that restrict what may be done with the work it speaks for. */
export function restrictionsIn(text: string): readonly Restriction[] {
  if (!mayRestrict.test(text.slice(0, longestLooked))) return []
  return sentencesOf(text).flatMap((sentence) => restrictionOf(sentence) ?? [])
}

/** As far as sentences are read. */
const longestLooked = 60_000
/** Words of which every restriction has one. */
const mayRestrict = /commercial|distribut|commons clause|right to sell|sell|publish|upload|copied|copying|purpose|personal use|private use|禁|不得|严|嚴|不可|запрещ|нельзя/i

/** Words of which every sentence that forbids something has one. */
const mayForbid = /prohibit|forbid|disallow|banned|\bnot?\b|n't\b|cannot|only|solely|exclusively|free for|permitted for|allowed for|just for|non-?commercial|commons clause|unauthori|be used|禁|不|严|嚴|запрещ|нельзя/

function restrictionOf({ text, line }: Sentence): Restriction | null {
  const said = text.toLowerCase()
  if (!mayForbid.test(said) || !mayRestrict.test(said)) return null
  const found = patterns.find(([, pattern]) => pattern.test(said))
  return found === undefined || harmless.test(said) ? null : { forbids: found[0], raw: clipped(text), line }
}
