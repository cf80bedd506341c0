/** Reads what Cargo's build scripts hand to the compiler: `cargo:rustc-env=NAME=value`. */

import { interpolate } from './interpolate.ts'
import { bindingOf, type Reader } from './reader.ts'

const setting = /cargo::?rustc-env=([A-Za-z_]\w*)=([^"\\{}\n]+)"/g

/** The variables that code finds with env!() and option_env!(). */
export const readCargoBuild: Reader = (text) => [...text.matchAll(setting)].map((match) => {
  const line = text.slice(0, match.index).split('\n').length
  return bindingOf('defined', [match[1] ?? ''], interpolate(match[2] ?? '', line), { line })
})
