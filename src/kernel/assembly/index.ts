/** What the kernel offers: see kernel.ts. */

import { add, addPairs, mayHold, pairsHiAt, pairsLoAt, reserveFilter, reservePairs } from './filter.ts'
import {
  buildTable, channelEndsAt, hitsAt, nextHits, reserveJoin, reserveJoinedShard, scannedHiAt, scannedLoAt, shardChannelsAt, shardEndsAt, shardHiAt, shardLoAt, shardScalesAt,
} from './join.ts'
import { codeLines, lex, setHashes, setRules, setTexts, texts } from './lexer.ts'
import { blindAt, keptAt, linesAt, rawAt, reserve, textsAt } from './memory.ts'
import { endOfDigits, endOfEncoded, nextDigits, nextEncoded } from './runs.ts'
import { fingerprintWhole, sample, setChannel, wholeHash, wholeIdentity } from './sampler.ts'
import {
  agesAt, bitsAt, decodeShard, groupChannelsAt, groupCount, groupEndsAt, groupFilesAt, groupMasksAt, groupsAt, groupScalesAt, hiAt, loAt, masksAt, pairCount, reserveShard, traitsAt, wantedAt,
} from './shard.ts'
import { nextApiHash, nextFour } from './words.ts'

export { blindAt, keptAt, linesAt, rawAt, reserve, textsAt }
export { codeLines, lex, setHashes, setRules, setTexts, texts }
export { fingerprintWhole, sample, setChannel, wholeHash, wholeIdentity }
export { endOfDigits, endOfEncoded, nextDigits, nextEncoded }
export { nextApiHash, nextFour }
export {
  agesAt, bitsAt, decodeShard, groupChannelsAt, groupCount, groupEndsAt, groupFilesAt, groupMasksAt, groupsAt, groupScalesAt, hiAt, loAt, masksAt, pairCount, reserveShard, traitsAt, wantedAt,
}
export { add, addPairs, mayHold, pairsHiAt, pairsLoAt, reserveFilter, reservePairs }
export { buildTable, channelEndsAt, hitsAt, nextHits, reserveJoin, reserveJoinedShard, scannedHiAt, scannedLoAt, shardChannelsAt, shardEndsAt, shardHiAt, shardLoAt, shardScalesAt }
