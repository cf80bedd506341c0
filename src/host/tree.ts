/** The scanned folder: its files by git where there is a repository, by fast-glob otherwise. Never leaves the folder, never follows a link. */

import { lstatSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { Answer, Changes, Listing, Tree, TreeEntry } from '../model/ports.ts'
import type { Unread } from '../model/source.ts'
import { compareText } from '../model/place.ts'
import { blobIdOf } from './blob-id.ts'
import { pieceOf } from './file-piece.ts'
import { git } from './git.ts'
import { createReader, type ReadSource } from './read-source.ts'
import { readStaged } from './staged.ts'

/** The tree below an absolute folder. */
export function createTree(root: string): Tree {
  const read = createReader(root)
  let asked: Promise<Listed> | null = null
  const listOnce = (): Promise<Listed> => (asked ??= listAll(root))
  return {
    async list({ exclude, tests }) {
      const listed = await listOnce()
      const excluded = new Set(await matching(root, exclude))
      const kept = { ...listed, paths: listed.paths.filter((path) => !excluded.has(path)) }
      return { ...kept, tests: await matching(root, tests) }
    },
    changedSince: (revision) => changedSince(root, revision),
    entries: async () => (await listOnce()).entries,
    read: (path) => Promise.resolve(readText(read, path)),
    blobId: (path) => blobIdOf(root, path),
    piece: (path, where) => pieceOf(root, path, where),
  }
}

interface Listed extends Omit<Listing, 'tests'> {
  readonly entries: readonly TreeEntry[]
}

async function listAll(root: string): Promise<Listed> {
  return (await listByGit(root)) ?? (await listByGlob(root))
}

/** Tracked files, and untracked ones that are not ignored; null where the folder belongs to no repository. */
async function listByGit(root: string): Promise<Listed | null> {
  const others = git(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', '.'])
  const staged = await git(root, ['ls-files', '-z', '--stage', '--', '.'])
  // To look for what is not tracked takes git longer: meanwhile what is tracked is put in order.
  const { files, entries: inIndex } = readStaged(staged.ok ? staged.value : '')
  const tracked = [...new Set(files)].sort(compareText)
  const untracked = await others
  if (!staged.ok || !untracked.ok) return null
  const entries = [...inIndex]
  const passedOver: Unread[] = inIndex.map(({ path, kind }) => ({
    path, because: kind === 'link' ? 'a link' : 'a submodule: check it in its own repository, or check it out with submodules',
  }))
  const added: string[] = []
  for (const path of untracked.value.split('\0')) {
    if (path === '') continue
    // A nested repository is listed as a folder, a link by its own name.
    if (path.endsWith('/')) {
      entries.push({ path: path.slice(0, -1), kind: 'repository', commit: null })
      passedOver.push({ path: path.slice(0, -1), because: 'a repository of its own, which is no submodule of this one' })
      continue
    }
    const stats = statsOf(join(root, path))
    if (stats?.isFile()) added.push(path)
    else if (stats?.isSymbolicLink()) passedOver.push({ path, because: 'a link' })
  }
  if (passedOver.length > 0) added.push(...(await submoduleFiles(root, passedOver)))
  const paths = added.length === 0 ? tracked : [...new Set([...tracked, ...added])].sort(compareText)
  return { paths, passedOver: passedOver.sort((a, b) => compareText(a.path, b.path)), entries }
}

/** Files of the submodules that are checked out: they are built with the rest. */
async function submoduleFiles(root: string, passedOver: Unread[]): Promise<string[]> {
  const files: string[] = []
  for (const { path, because } of [...passedOver]) {
    if (!because.startsWith('a submodule') || !statsOf(join(root, path, '.git'))) continue
    const inner = await listByGit(join(root, path))
    if (!inner) continue
    passedOver.splice(passedOver.findIndex((one) => one.path === path), 1)
    files.push(...inner.paths.map((file) => `${path}/${file}`))
    passedOver.push(...inner.passedOver.map((one) => ({ ...one, path: `${path}/${one.path}` })))
  }
  return files
}

function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path)
  } catch {
    return null
  }
}

async function listByGlob(root: string): Promise<Listed> {
  const { default: fastGlob } = await import('fast-glob')
  const entries = await fastGlob('**', {
    cwd: root, dot: true, onlyFiles: false, stats: false, objectMode: true, followSymbolicLinks: false, suppressErrors: true, ignore: ['**/.git/**'],
  })
  const paths = entries.filter((entry) => entry.dirent.isFile()).map((entry) => entry.path)
  const links = entries.filter((entry) => entry.dirent.isSymbolicLink()).map((entry) => ({ path: entry.path, because: 'a link' }))
  const passedOver = links.sort((a, b) => compareText(a.path, b.path))
  return { paths: paths.sort(compareText), passedOver, entries: passedOver.map(({ path }) => ({ path, kind: 'link', commit: null })) }
}

async function matching(root: string, patterns: readonly string[]): Promise<string[]> {
  if (patterns.length === 0) return []
  const wanted = patterns.flatMap((pattern) => (/[*?{[(]/.test(pattern) ? [pattern] : [pattern.replace(/\/+$/, ''), `${pattern.replace(/\/+$/, '')}/**`]))
  const { default: fastGlob } = await import('fast-glob')
  return (await fastGlob(wanted, { cwd: root, dot: true, followSymbolicLinks: false, suppressErrors: true, ignore: ['**/.git/**'] })).sort(compareText)
}

/** What a scanned file says is at most so long that a person could have written it. */
const mostCharacters = 4 * 2 ** 20

function readText(read: ReadSource, path: string): string | null {
  const source = read({ path, role: 'first-party', language: null })
  return 'because' in source || source.binary ? null : source.text().slice(0, mostCharacters)
}

/** The names of what changed; what a repository names for showing it (a program of its own, a filter) is not started. */
const compare = ['diff', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty', '--name-status', '-z', '--relative', '--no-renames']

async function changedSince(root: string, revision: string): Promise<Answer<Changes>> {
  // The revision comes from outside: only the name of a commit goes on from here, never an option.
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  const answer = commit.ok ? await git(root, [...compare, `${commit.value.trim()}...HEAD`, '--']) : commit
  if (!answer.ok) return { ok: false, because: `git cannot compare with ${revision} (${answer.because || 'no such commit'}); check out the history with fetch-depth: 0` }
  const words = answer.value.split('\0').slice(0, -1)
  const paths = words.filter((_, index) => index % 2 === 1)
  return { ok: true, value: { paths, added: paths.filter((_, index) => words[index * 2] === 'A') } }
}
