/** Gives every name another one, the same everywhere; keywords, texts and numbers stay. */

import { hashText, mix } from '../../fingerprints/hash.ts'
import { isKeyword } from '../../fingerprints/keywords.ts'
import { isImportWord, type Token } from './tokenize.ts'

/** The text with all its names changed. */
export function renameNames(tokens: readonly Token[]): string {
  return tokens.map((token, index) => (isName(token, tokens[index + 1]) ? otherName(token.text) : token.text)).join('')
}

/** A word right before a quote is part of the text: `L"…"`, `u8"…"`, `f'…'`, `$"…"`. */
function isName({ kind, text }: Token, next: Token | undefined): boolean {
  return kind === 'word' && !isKeyword(hashText(text)) && !isImportWord(text) && !/^["'`#]/.test(next?.kind === 'text' || next?.kind === 'verbatim' ? next.text : '')
}

/** Another name for the name, always the same one. It is no keyword of any language. */
export function otherName(name: string): string {
  return `q${mix(hashText(name)).toString(36).padStart(7, '0')}`
}
