/** The rules, in the order in which they are listed to the reader. */

import type { Rule } from '../model/rule.ts'

export const rules: readonly Rule[] = []
