/** Where the tables lie that TypeScript writes into the kernel's memory, in bytes. Read by both. */

/** The kind of each byte. */
export const kindsAt = 1024
/** 1 for every byte that a word may go on with. */
export const inWordsAt = 1280
/** Slots of each of the two tables of keywords. */
export const keywordSlots = 2048
export const keywordsAt = 2048
export const moreKeywordsAt = 10240
/** The hashes of the words that begin an import, one after the other. */
export const importWordsAt = 18432
export const importWords = 6
/** What follows belongs to the file that is looked at: its bytes first. */
export const fileAt = 32768
