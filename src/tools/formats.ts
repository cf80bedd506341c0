/**
 * Texts that belong to a format: others' programs speak it too. A client of its own that asks the servers for a language pack knows the keys, a theme
 * editor knows the names of the colours, and every client knows the methods; none of them has a line of an upstream's code for it.
 */

/** Schemas, themes and translations. */
const wordLists = /\.(?:tl|strings|attheme|tdesktop-theme|palette|resw|resx)$|\/strings[^/]*\.xml$/
/** Code that writes a format, and lists of countries: whoever reads exported chats, or asks for a phone number, has the texts as well. */
const writers = /(?:^|\/)export\/output\/|countr(?:y|ies)[^/]*\.\w+$/i

/** Whether the file lists the names and texts of a format. */
export function isWordList(path: string): boolean {
  return wordLists.test(path)
}

/** Whether the texts of that code belong to the format that it writes. */
export function writesFormat(path: string): boolean {
  return writers.test(path)
}
