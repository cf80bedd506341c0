/** The words that the blind channel keeps: they carry the shape of the code, whatever its names are. One list for all languages. */

import { hashText } from './hash.ts'

const words = `
abstract as assert async await base boolean bool break byte case catch char class companion const constexpr constructor continue data
def default defer del delegate delete do double dynamic elif else enum event except explicit extends extension extern false final finally
float fn for foreach friend fun func function get go goto guard if implements impl import in infix init inline inner instanceof int
interface internal is lambda late lateinit lazy let lock long match mod module mut mutable namespace native new nil noexcept none not null nullptr object
of open operator or and out override params pass private protected protocol pub public raise readonly ref register return sealed self set
short signed sizeof static strictfp string struct subscript super suspend switch synchronized template then this throw throws trait transient
true try type typealias typedef typeof typename union unless unsafe unsigned until use using val var vararg virtual void volatile weak when where while with
xor yield id instancetype property implementation end nonatomic strong copy assign auto
None True False NULL YES NO BOOL NSString NSInteger Int Int32 Int64 String Bool Double Float Void Any
include define undef ifdef ifndef endif pragma error
`

const slots = 4096
const first = new Uint8Array(slots)
const hashes = new Set<number>()
for (const word of words.split(/\s+/).filter((text) => text !== '')) {
  const hash = hashText(word)
  hashes.add(hash)
  first[hash & (slots - 1)] = 1
}

/** Whether a token's hash is a keyword's. Most identifiers are turned away by the first look. */
export function isKeyword(hash: number): boolean {
  return first[hash & (slots - 1)] === 1 && hashes.has(hash)
}
