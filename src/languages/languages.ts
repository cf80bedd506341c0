/** All languages and build formats that are known, and which one a file name speaks of. */

import type { Language } from '../model/language.ts'
import { batch } from './batch.ts'
import { bazel } from './bazel.ts'
import { c } from './c.ts'
import { cmake } from './cmake.ts'
import { cpp } from './cpp.ts'
import { csharp } from './csharp.ts'
import { dart } from './dart.ts'
import { dockerfile } from './dockerfile.ts'
import { dotenv } from './dotenv.ts'
import { go } from './go.ts'
import { gradleKotlin } from './gradle-kotlin.ts'
import { groovy } from './groovy.ts'
import { gyp } from './gyp.ts'
import { html } from './html.ts'
import { ini } from './ini.ts'
import { java } from './java.ts'
import { javascript } from './javascript.ts'
import { json } from './json.ts'
import { kotlin } from './kotlin.ts'
import { make } from './make.ts'
import { markdown } from './markdown.ts'
import { meson } from './meson.ts'
import { nix } from './nix.ts'
import { objectiveC } from './objective-c.ts'
import { pbxproj } from './pbxproj.ts'
import { php } from './php.ts'
import { powershell } from './powershell.ts'
import { properties } from './properties.ts'
import { python } from './python.ts'
import { qmake } from './qmake.ts'
import { ruby } from './ruby.ts'
import { rust } from './rust.ts'
import { scala } from './scala.ts'
import { shell } from './shell.ts'
import { swift } from './swift.ts'
import { text } from './text.ts'
import { toml } from './toml.ts'
import { typescript } from './typescript.ts'
import { vue } from './vue.ts'
import { xcconfig } from './xcconfig.ts'
import { xml } from './xml.ts'
import { yaml } from './yaml.ts'

export const languages: readonly Language[] = [
  c,
  cpp,
  objectiveC,
  java,
  kotlin,
  swift,
  typescript,
  javascript,
  vue,
  csharp,
  go,
  rust,
  dart,
  scala,
  php,
  python,
  ruby,
  groovy,
  gradleKotlin,
  cmake,
  meson,
  bazel,
  gyp,
  qmake,
  make,
  dockerfile,
  shell,
  powershell,
  batch,
  nix,
  xcconfig,
  pbxproj,
  properties,
  dotenv,
  yaml,
  toml,
  ini,
  json,
  xml,
  markdown,
  html,
  text,
]

const byId = new Map(languages.map((language) => [language.id, language]))
const byExtension = new Map(languages.flatMap((language) => language.extensions.map((extension) => [extension, language] as const)))
const byFileName = new Map(languages.flatMap((language) => language.fileNames.map((name) => [name, language] as const)))

/** The language of that id, or undefined. */
export function findLanguage(id: string): Language | undefined {
  return byId.get(id)
}

/** Languages whose code goes from one to the other as it stands. Every other language is a family of its own. */
const families: readonly (readonly string[])[] = [['c', 'cpp', 'objective-c'], ['java', 'kotlin', 'scala'], ['typescript', 'javascript', 'vue']]

/** Whether code of the one language may be a copy of code of the other: the same shape in two distant languages says nothing. */
export function areRelated(a: string | null, b: string | null): boolean {
  return a === b || families.some((family) => a !== null && b !== null && family.includes(a) && family.includes(b))
}

/** The language that a path's name speaks of: whole names first (`CMakeLists.txt`, `.env.production`), then endings. Null for the unknown. */
export function languageOf(path: string): Language | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const whole = byFileName.get(name) ?? (name.startsWith('.env.') ? byId.get('dotenv') : undefined)
  if (whole) return whole
  const dot = name.lastIndexOf('.')
  return dot < 0 ? null : (byExtension.get(name.slice(dot + 1)) ?? null)
}
