/** How V8 is to run. A check is over in a second or two on a machine with nothing to spare: what pays off later does not pay. */

import { setFlagsFromString } from 'node:v8'

/**
 * Grammars stay in the code that V8 makes of them at first. To optimise one of their functions, of which some have ten thousand branches, takes gigabytes and longer than
 * a run: a budget, however large, is used up by a loop of that size after some thousand rounds. Neither flag does it alone.
 */
const unoptimisedGrammars = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']

/** There are as many threads as cores: one more in the background, that makes fast code while they go on with slow code, only takes their time. So with the garbage of one. */
const inPlace = ['--no-concurrent-recompilation', '--no-parallel-scavenge']

/** After a first collection the heap may grow to four times what was in use: there is seldom a second then. */
const fewCollections = '--heap-growing-percent=300'

/** TurboFan's code is worth the making after a minute; Maglev's is nearly as fast, and made in a tenth of the time. */
const maglevAtMost = '--no-turbofan'
/** From this V8 on, that of Node 24, there is Maglev wherever Node runs. An older one would be left without any optimised code. */
const firstWithMaglev = 13

/** Sets the flags, which V8 reads when a function is called or garbage is collected, so that they may be set while the process runs. For all threads. */
export function setEngineFlags(): void {
  const flags = [...unoptimisedGrammars, ...inPlace, fewCollections]
  if (Number.parseInt(process.versions.v8, 10) >= firstWithMaglev) flags.push(maglevAtMost)
  for (const flag of flags) setFlagsFromString(flag)
}
