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

const hashes = new Set(words.split(/\s+/).filter((text) => text !== '').map(hashText))

/** The hashes of all keywords. */
export const keywords: readonly number[] = [...hashes]

/** Whether a token's hash is a keyword's. */
export function isKeyword(hash: number): boolean {
  return hashes.has(hash)
}

/** The words that begin an import. */
export const importWord = hashText('import')
export const importWords: readonly number[] = ['import', 'include', 'package', 'using', 'from', 'include_next'].map(hashText)
