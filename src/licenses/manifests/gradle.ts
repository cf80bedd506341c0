/** The licence in the POM that a Gradle build publishes: `licenses { license { name = "…" } }`, and the properties that plugins make it from. */

import type { Statement } from '../statement.ts'
import { statedBy, statedChoice } from './found.ts'
import { nameOrUrl } from './xml.ts'

export function licenseOfGradle(text: string): readonly Statement[] {
  const start = text.search(/\blicenses\s*\{\s*license\s*\{/)
  if (start === -1) return []
  const block = text.slice(start, start + 2000)
  const names = [...block.matchAll(/\blicense\s*\{([^{}]{1,800})\}/g)].map(([, body = '']) => nameOrUrl(valueOf(body, 'name'), valueOf(body, 'url')))
  const told = names.filter((name) => name !== '' && !name.includes('$'))
  return told.length === 0 ? [] : [statedChoice(text, start, told)]
}

/** `POM_LICENCE_NAME` of gradle.properties, by the plugins that publish to Maven Central. */
export function licenseOfGradleProperties(text: string): readonly Statement[] {
  return statedBy(text, /^POM_LICEN[CS]E_NAME\s*=\s*(\S[^\n]{0,200})$/gm).slice(0, 1)
}

function valueOf(body: string, key: string): string {
  return new RegExp(`\\b${key}(?:\\.set\\(|\\s*=|\\s)\\s*["']([^"'\\n]{1,300})["']`).exec(body)?.[1]?.trim() ?? ''
}
