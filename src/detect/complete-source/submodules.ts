/** Submodules: what .gitmodules says of them, and whether the public can get there. */

import type { SubmoduleFact } from '../../model/evidence.ts'
import { placeAt, type Place } from '../../model/place.ts'
import type { TreeEntry } from '../../model/ports.ts'

/** A section of a .gitmodules file. */
interface Section {
  readonly path: string
  readonly url: string
  readonly place: Place
}

/** The submodules with git's word for each; where git says nothing, as in an unpacked archive, those that .gitmodules speaks of. `text` is that file's, or null. */
export function withNamedSubmodules(entries: readonly TreeEntry[], text: string | null): readonly TreeEntry[] {
  if (text === null || entries.some(({ kind }) => kind === 'submodule')) return entries
  return [...entries, ...readSections(text).map(({ path }): TreeEntry => ({ path, kind: 'submodule', commit: null }))]
}

/** One fact for each submodule of the entries, by path. */
export function submoduleFacts(entries: readonly TreeEntry[], text: string | null): readonly SubmoduleFact[] {
  const sections = text === null ? [] : readSections(text)
  return entries.filter(({ kind }) => kind === 'submodule').map(({ path, commit }): SubmoduleFact => {
    const section = sections.find((one) => one.path === path)
    if (section === undefined) return { kind: 'submodule', path, url: null, address: 'unnamed', isShown: null, commit, holdsCommit: null, place: null }
    return { kind: 'submodule', path, url: section.url, address: addressOf(section.url), isShown: null, commit, holdsCommit: null, place: section.place }
  })
}

function readSections(text: string): readonly Section[] {
  const sections: Section[] = []
  let path = ''
  let url: { readonly text: string; readonly line: number } | null = null
  const end = (): void => {
    if (path !== '' && url !== null) sections.push({ path, url: url.text, place: placeAt('.gitmodules', url.line) })
    path = ''
    url = null
  }
  for (const [index, line] of text.split('\n').entries()) {
    const [, key, value = ''] = /^\s*(path|url)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    if (line.trim().startsWith('[')) end()
    else if (key === 'path') path = unquoted(value).replace(/\/+$/, '')
    else if (key === 'url') url = { text: unquoted(value), line: index + 1 }
  }
  end()
  return sections
}

function unquoted(value: string): string {
  return value.replace(/^"(.*)"$/, '$1')
}

/** Hosts that serve the same repository to everybody over the web; over ssh they ask for an account all the same. */
const ssh = /^(?:ssh:\/\/|git\+ssh:\/\/|[\w.-]+@[\w.-]+:)/
const web = /^(?:https?|git):\/\//
/** Names and numbers that only a private network knows. */
const inside = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?::1|\[?f[cd])|^[^.]+$|\.(?:local|lan|internal|corp|home|intranet)$/i

function addressOf(url: string): SubmoduleFact['address'] {
  if (ssh.test(url)) return 'private-address'
  if (web.test(url)) {
    const authority = /^\w+:\/\/([^/]*)/.exec(url)?.[1] ?? ''
    const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d+$/, '')
    return inside.test(host) || /^[^@]*:[^@]*@/.test(authority) ? 'private-address' : 'public'
  }
  // `../wind.git` is a neighbour of this repository, wherever that is.
  return /^\.\.?\//.test(url) ? 'public' : 'local'
}
