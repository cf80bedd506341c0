/** The licences of everything that dist/ carries of others. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** One section a package, by name: version, licence, and the text that the package ships, where it ships one. `folders` are the packages', below the root. */
export function licenseTexts(root: string, folders: readonly string[]): string {
  const sections = folders.map((folder) => section(`${root}${folder}`))
  return [...new Set(sections)].sort().join('\n')
}

function section(folder: string): string {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest
  const files = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && /^(?:licen[cs]e|copying)/i.test(entry.name)).map(({ name }) => name).sort() : []
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').replace(/\r\n/g, '\n').trim())
  return [`${manifest.name} ${manifest.version} (${manifest.license ?? 'no licence named'})`, '='.repeat(60), ...texts, ''].join('\n')
}
