/** What one file uses of its own repository, as far as its import and include lines say. Runs on any thread and looks at bytes only. */

import { findLanguage } from '../../languages/languages.ts'
import type { Source } from '../../model/source.ts'
import { readIncludes } from './read-includes.ts'
import { readJvmHead } from './read-jvm-head.ts'
import { readScriptImports } from './read-script-imports.ts'

export interface UseSurvey {
  /** Which resolution the uses ask for. */
  readonly family: 'jvm' | 'include' | 'script' | 'none'
  /** The package that a Java or Kotlin file says it is in; empty elsewhere. */
  readonly package: string
  /** What the file names, one a line: `org.dovecote.Loft`, `core/wind.h`, `./perch`. One text is sent between threads faster than a list. */
  readonly uses: string
  /** Whether git put a pointer in the file's place, its content lying on a server for large files. */
  readonly isPointer: boolean
}

const pointerMark = new TextEncoder().encode('version https://git-lfs.github.com/spec/')
/** A pointer is three short lines. */
const pointerBytes = 1024

/** The survey of a file of code, or of a pointer in the place of one; null where there is nothing to resolve. */
export function surveyUses({ file, bytes }: Source): UseSurvey | null {
  const family = familyOf(file.language)
  if (isPointer(bytes)) return isBuilt(file.language) ? { family: family ?? 'none', package: '', uses: '', isPointer: true } : null
  if (family === null) return null
  const isOwn = file.role === 'first-party'
  if (family === 'jvm') {
    const head = readJvmHead(bytes)
    return head.package === '' ? null : { family, package: head.package, uses: isOwn ? head.imports.join('\n') : '', isPointer: false }
  }
  if (!isOwn) return null
  const uses = family === 'include' ? readIncludes(bytes) : readScriptImports(bytes)
  return uses.length === 0 ? null : { family, package: '', uses: uses.join('\n'), isPointer: false }
}

const families: Readonly<Record<string, UseSurvey['family']>> = {
  java: 'jvm', kotlin: 'jvm', c: 'include', cpp: 'include', 'objective-c': 'include', typescript: 'script', javascript: 'script', vue: 'script',
}

function familyOf(language: string | null): UseSurvey['family'] | null {
  return language === null ? null : families[language] ?? null
}

/** Whether it is code, or says how to build it. */
function isBuilt(language: string | null): boolean {
  const kind = language === null ? null : findLanguage(language)?.kind
  return kind === 'code' || kind === 'build'
}

function isPointer(bytes: Uint8Array): boolean {
  return bytes.length > pointerMark.length && bytes.length < pointerBytes && pointerMark.every((byte, index) => bytes[index] === byte)
}
