/** The rules, in the order in which they are listed to the reader. */

import type { Rule } from '../model/rule.ts'
import { releaseWithoutSource } from './release-without-source.ts'
import { sourceNotPublic } from './source-not-public.ts'

export const rules: readonly Rule[] = [sourceNotPublic, releaseWithoutSource]
