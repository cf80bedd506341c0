/** Folders that a .gitignore line keeps out and that code uses by name: modules of Swift, namespaces of C#. */

import { folderOf } from '../../model/place.ts'
import type { AbsentUnit } from './absent.ts'
import { isDeliberate, type IgnoreRule } from './ignore-rules.ts'
import { lastName, type TreeIndex } from './tree-index.ts'
import { usersOfWords, type Wanted } from './users-of-words.ts'

type Read = (path: string) => Promise<string | null>

/** What a module's folder holds its source in. */
const sourceFolder = /^(?:sources?|src|srcs)$/i
/** Modules of the platform, as far as a folder might bear their name: stubs of them are no source of the tree's. Folders of headers are no modules. */
const platform = /^(?:\w*Headers|Swift|Foundation|UIKit|AppKit|Cocoa|SwiftUI|Combine|Dispatch|XCTest|Testing|Darwin|Glibc|WebKit|MapKit|StoreKit|CloudKit|PassKit|PhotosUI|Photos|Contacts|Intents|Vision|Metal|Network|Security|Core[A-Z]\w+|AV[A-Z]\w+)$/
const manifests = /(?:^|\/)(?:Podfile|Cartfile(?:\.private)?|Package\.(?:swift|resolved)|project\.pbxproj|project\.ya?ml|[^/]+\.podspec|Directory\.(?:Packages|Build)\.props|packages\.config|[^/]+\.csproj)$/

const imports = /\.(?:swift|cs)$/
/** More lines are of no use to anybody. */
const mostFolders = 100

interface Folder {
  readonly path: string
  readonly name: string
}

/** One unit for each folder that somebody imports. What the tree holds under that name elsewhere, or takes as a dependency, is not missing. */
export async function usedHiddenFolders(rules: readonly IgnoreRule[], index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const folders = rules.flatMap((rule) => hiddenFolder(rule, index) ?? []).slice(0, mostFolders)
  if (folders.length === 0 || !index.files.some(({ path }) => imports.test(path))) return []
  const borne = new Set(index.files.flatMap(({ path }) => path.toLowerCase().split(/[/.]/)))
  return usersOf(folders.filter(({ name }) => !borne.has(name.toLowerCase())), index, read)
}

async function usersOf(folders: readonly Folder[], index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const wanted = folders.flatMap(({ path, name }) => [swiftModule(name), namespaceOf(name, path)])
  const users = await usersOfWords(wanted, index, read)
  const used = folders.flatMap(({ path, name }, at): readonly AbsentUnit[] => {
    const found = users[2 * at]?.[0] ?? users[2 * at + 1]?.[0]
    return found === undefined ? [] : [{ kind: 'module', isOwn: false, name, expectedAt: [path], users: found.users, mention: name }]
  })
  const dependencies = used.length === 0 ? '' : await readDependencies(index, read)
  return used.filter(({ name }) => !new RegExp(`(?<![\\w.-])${name}(?![\\w-])`, 'i').test(dependencies))
}

/** A folder that is not there, in one that is. */
function hiddenFolder(rule: IgnoreRule, index: TreeIndex): Folder | null {
  const path = rule.names
  if (path === null || rule.isException || !isDeliberate(rule) || lastName(path).includes('.') || index.hasFolder(path) || index.hasFile(path)) return null
  const home = sourceFolder.test(lastName(path)) ? folderOf(path) : path
  const name = lastName(home)
  if (!/^[A-Z]\w{2,}$/.test(name) || platform.test(name) || !index.hasFolder(folderOf(home))) return null
  return { path, name }
}

/** `import Nest`, `@testable import Nest`, `import struct Nest.Egg`, `@import Nest;`. Nothing is asked of files that look whether the module is there. */
function swiftModule(name: string): Wanted {
  return {
    words: [name], declares: /\bcanImport\(\s*$/, isUser: (path) => /\.(?:swift|mm?)$/.test(path) && lastName(path) !== 'Package.swift',
    looksLike: new RegExp(`\\bimport\\s+(?:(?:class|struct|enum|protocol|func|var|let|typealias)\\s+)?${name}(?![\\w])`),
  }
}

/** `using Dovecote.Services.Nest;` of `Services/Nest`. A name behind any other one is the platform's or a library's, as in `Microsoft.Win32`. */
function namespaceOf(name: string, path: string): Wanted {
  const [above = ''] = /\w+$/.exec(folderOf(path)) ?? []
  return { words: [name], declares: /\bnamespace\s+[\w.]*$/, isUser: (path) => path.endsWith('.cs'), looksLike: new RegExp(`\\busing\\s+(?:static\\s+)?(?:\\w[\\w.]*\\.)?${above}\\.${name}(?:\\.[\\w.]+)?\\s*;`) }
}

/** What the manifests take from elsewhere. Lines that give a path speak of the tree. */
async function readDependencies(index: TreeIndex, read: Read): Promise<string> {
  const paths = index.files.filter(({ path, role }) => role === 'first-party' && manifests.test(path)).map(({ path }) => path)
  const texts = await Promise.all(paths.map(async (path) => (await read(path)) ?? ''))
  return texts.flatMap((text) => text.split('\n').filter((line) => fromElsewhere.test(line) && !/\bpath\b/i.test(line))).join('\n')
}

const fromElsewhere = /^\s*(?:pod|github|git|binary)\b|\burl\s*:|\.product\(|repositoryURL|"location"|dependency|PackageReference|PackageVersion|<package |<Reference/
