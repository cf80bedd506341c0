/** Rulings and policies to decide on, made from as little as a test needs to say. */

import type { Question } from '../../src/model/evidence.ts'
import type { Breach, Level } from '../../src/model/finding.ts'
import { placeAt } from '../../src/model/place.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { RuleCard, Ruling } from '../../src/model/rule.ts'

export function card(id: string, level: Level = 'error', needs: readonly Question[] = []): RuleCard {
  return { id, title: `The title of ${id}`, level, why: 'Because.', remedy: 'Mend it.', clause: { text: 'GPL-3.0 section 5', url: 'https://example.org' }, needs }
}

export function breach(path: string | null, identity = 'it', line = 1): Breach {
  return { message: `wrong in ${path ?? 'the repository'}`, place: path === null ? null : placeAt(path, line), related: [], identity }
}

export function broken(id: string, breaches: readonly Breach[], level: Level = 'error', needs: readonly Question[] = []): Ruling {
  return { rule: card(id, level, needs), answer: 'broken', breaches, open: [] }
}

export function met(id: string): Ruling {
  return { rule: card(id), answer: 'met', breaches: [], open: [] }
}

export function open(id: string, question: Question): Ruling {
  return { rule: card(id, 'error', [question]), answer: 'unanswered', breaches: [], open: [question] }
}

export function policy(changes: Partial<Policy> = {}): Policy {
  return { gate: 'release', failOn: 'error', levels: {}, waivers: [], ...changes }
}
