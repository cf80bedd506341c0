import { type Perch, distanceBetween } from './geometry';

export interface Nest {
  id: number;
  perch: Perch;
  eggs: number;
  guarded: boolean;
}

export function nearestNest(nests: readonly Nest[], from: Perch, withEggs = false): Nest | undefined {
  let best: Nest | undefined;
  let bestDistance = Infinity;
  for (const nest of nests) {
    if (withEggs && nest.eggs === 0) continue;
    const distance = distanceBetween(nest.perch, from) * (nest.guarded ? 1.5 : 1);
    if (distance < bestDistance) {
      best = nest;
      bestDistance = distance;
    }
  }
  return best;
}

export function spreadEggs(nests: Nest[], eggs: number): number {
  const open = nests.filter((nest) => !nest.guarded && nest.eggs < 4);
  let left = eggs;
  while (left > 0 && open.length > 0) {
    open.sort((a, b) => a.eggs - b.eggs || a.id - b.id);
    const emptiest = open[0]!;
    emptiest.eggs++;
    left--;
    if (emptiest.eggs === 4) open.shift();
  }
  return left;
}

export function describeNest(nest: Nest): string {
  const parts = [`nest ${nest.id}`, nest.eggs === 1 ? 'one egg' : `${nest.eggs} eggs`];
  if (nest.guarded) parts.push('guarded');
  return parts.join(', ');
}
