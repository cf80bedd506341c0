/** Reads .properties files. */

import type { Binding } from '../ir.ts'
import { bindingOf, type Reader } from './reader.ts'
import { interpolate } from './interpolate.ts'

/** What the secrets plugin for Gradle takes where local.properties has nothing, and puts into BuildConfig. */
const defaults = /(?:^|\/)[\w.-]*defaults?\.properties$/i

export const readProperties: Reader = async (text, path) => {
  const { Properties } = await import('properties-file/parser')
  return new Properties(text).getProperties().flatMap((one): readonly Binding[] => {
    const line = one.startingLineNumber
    const target = one.key.split('.')
    const value = interpolate(one.value, line)
    if (!defaults.test(path)) return [bindingOf('defined', target, value, { line })]
    const [replaceable] = target.slice(-1)
    return [target, ['BuildConfig', ...target]].map((name) => bindingOf('defined', name, value, { line, replaceable: replaceable ?? null }))
  })
}
