/**
 * Well-known repositories that have nothing of Telegram's. Whatever of theirs stands in an upstream is nobody's in particular, and is taken out of
 * every shard when it is made. Of these repositories nothing is kept; `upstreams.lock.json` names the commits that were read.
 */

export const background: readonly string[] = []
