/** Reads .properties files. */

import type { Binding } from '../ir.ts'
import { bindingOf } from './reader.ts'
import { interpolate } from './interpolate.ts'

export async function readProperties(text: string): Promise<readonly Binding[]> {
  const { Properties } = await import('properties-file/parser')
  return new Properties(text).getProperties().map((one) => {
    const line = one.startingLineNumber
    return bindingOf('defined', one.key.split('.'), interpolate(one.value, line), { line })
  })
}
