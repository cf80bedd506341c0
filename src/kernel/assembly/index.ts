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
  bitsAt, decodeShard, groupChannelsAt, groupCount, groupEndsAt, groupFilesAt, groupMasksAt, groupsAt, groupScalesAt, hiAt, loAt, masksAt, reserveShard, traitsAt,
} from './shard.ts'

export { blindAt, keptAt, linesAt, rawAt, reserve, textsAt }
export { codeLines, lex, setHashes, setRules, setTexts, texts }
export { fingerprintWhole, sample, setChannel, wholeHash, wholeIdentity }
export { endOfDigits, endOfEncoded, nextDigits, nextEncoded }
export { bitsAt, decodeShard, groupChannelsAt, groupCount, groupEndsAt, groupFilesAt, groupMasksAt, groupsAt, groupScalesAt, hiAt, loAt, masksAt, reserveShard, traitsAt }
export { add, addPairs, mayHold, pairsHiAt, pairsLoAt, reserveFilter, reservePairs }
export { buildTable, channelEndsAt, hitsAt, nextHits, reserveJoin, reserveJoinedShard, scannedHiAt, scannedLoAt, shardChannelsAt, shardEndsAt, shardHiAt, shardLoAt, shardScalesAt }
