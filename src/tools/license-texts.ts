/** The licences of everything that dist/ carries of others. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** One section a package, by name: version, licence, and the text that the package ships, where it ships one. */
export function licenseTexts(root: string, packages: readonly string[]): string {
  return [...new Set(packages)].sort().map((name) => section(`${root}node_modules/${name}`)).join('\n')
}

function section(folder: string): string {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying)/i.test(file)).sort() : []
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').replace(/\r\n/g, '\n').trim())
  return [`${manifest.name} ${manifest.version} (${manifest.license ?? 'no licence named'})`, '='.repeat(60), ...texts, ''].join('\n')
}
