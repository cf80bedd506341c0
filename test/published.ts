/** Real git repositories, and what GitHub would answer about them: its answers are read from the repository itself. */

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { licenseText, makeRepository } from './program.ts'
import { exampleAnswer } from './host/github-contract.ts'
import { refusal, type FakeAnswer } from './host/fake-github.ts'

const identity = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.org', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.org' }

export type Answers = Record<string, FakeAnswer | readonly FakeAnswer[]>

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...identity }, stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

/** A repository of `test/repositories` with a licence text, committed and tagged. */
export function makePublished(name: string, more: Readonly<Record<string, string>> = {}, tag: string | null = 'v1.5.0'): string {
  const folder = makeRepository(name, { LICENSE: licenseText(name === 'fail.build-script-missing' ? 'GPL-3.0' : 'GPL-2.0'), ...more })
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', 'one')
  git(folder, 'remote', 'add', 'origin', 'https://github.com/dovecote/app.git')
  if (tag !== null) git(folder, 'tag', '-am', tag, tag)
  return folder
}

/** A further commit. Answers its name. */
export function commitFile(folder: string, path: string, text: string): string {
  writeFileSync(join(folder, path), text)
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', path)
  return git(folder, 'rev-parse', 'HEAD')
}

export interface Released {
  readonly tag: string
  readonly on: string
  readonly assets?: readonly string[]
}

const url = 'https://api.github.com/x'

/** GitHub's answers about the repository as it is now, by path: all that a check may ask. */
export function githubOf(folder: string, releases: readonly Released[] = [], name = 'dovecote/app'): Answers {
  const at = `/repos/${name}`
  const answers: Answers = {
    [at]: publicRepository(name),
    [`${at}/releases`]: { status: 200, body: releases.map(releaseEntry) },
    [`${at}/tags`]: { status: 200, body: tagsOf(folder).map(({ tag, commit }) => ({ ...(exampleAnswer('tag-items') as unknown as object[])[0], name: tag, commit: { sha: commit, url } })) },
    [`${at}/contents`]: { status: 200, body: rootOf(folder, 'HEAD') },
  }
  for (const { tag, object, commit } of tagsOf(folder)) {
    answers[`${at}/git/ref/tags/${tag}`] = { status: 200, body: { ...exampleAnswer('git-ref'), ref: `refs/tags/${tag}`, object: { type: object === commit ? 'commit' : 'tag', sha: object, url } } }
    answers[`${at}/git/tags/${object}`] = { status: 200, body: { ...exampleAnswer('git-tag'), object: { type: 'commit', sha: commit, url } } }
    answers[`${at}/git/trees/${commit}`] = { status: 200, body: { sha: commit, url, truncated: false, tree: filesAt(folder, commit) } }
    answers[`${at}/contents?ref=${commit}`] = { status: 200, body: rootOf(folder, commit) }
    for (const { path } of filesAt(folder, commit).filter(({ type }) => type === 'blob')) answers[`${at}/contents/${path}?ref=${tag}`] = { status: 200, body: { ...entry(path, 'file'), encoding: 'base64', content: Buffer.from(git(folder, 'show', `${commit}:${path}`)).toString('base64') } }
  }
  for (const commit of git(folder, 'rev-list', '--all').split('\n')) answers[`${at}/git/commits/${commit}`] = { status: 200, body: { ...exampleAnswer('git-commit'), sha: commit } }
  return answers
}

export function publicRepository(name: string): FakeAnswer {
  const body = exampleAnswer('full-repository-default-response')
  return { status: 200, body: { ...body, license: null, language: null, full_name: name, html_url: `https://github.com/${name}`, private: false, visibility: 'public', parent: undefined, source: undefined } }
}

/** The same answers with one path refused. */
export function without(answers: Answers, path: string, answer: FakeAnswer = refusal(500, 'Server Error')): Answers {
  return { ...answers, [path]: answer }
}

function tagsOf(folder: string): readonly { readonly tag: string; readonly object: string; readonly commit: string }[] {
  return git(folder, 'tag').split('\n').filter((tag) => tag !== '').map((tag) => ({ tag, object: git(folder, 'rev-parse', tag), commit: git(folder, 'rev-parse', `${tag}^{commit}`) }))
}

function filesAt(folder: string, commit: string): readonly { readonly path: string; readonly type: string }[] {
  return git(folder, 'ls-tree', '-r', commit).split('\n').map((row) => {
    const [mode = '', type = '', sha = ''] = row.split(/\s/)
    return { path: row.slice(row.indexOf('\t') + 1), mode, type, sha }
  })
}

function rootOf(folder: string, commit: string): readonly object[] {
  const types: Readonly<Record<string, 'file' | 'dir' | 'submodule'>> = { blob: 'file', tree: 'dir', commit: 'submodule' }
  return git(folder, 'ls-tree', commit).split('\n').map((row) => entry(row.slice(row.indexOf('\t') + 1), types[row.split(' ')[1] ?? ''] ?? 'file'))
}

function entry(path: string, type: 'file' | 'dir' | 'submodule'): object {
  return { type, size: 1, name: path.slice(path.lastIndexOf('/') + 1), path, sha: 'a'.repeat(40), url, git_url: url, html_url: url, download_url: url, _links: { git: url, html: url, self: url } }
}

function releaseEntry({ tag, on, assets = ['dovecote.apk'] }: Released): object {
  const example = exampleAnswer('release')
  const [asset] = example.assets as object[]
  return { ...example, tag_name: tag, name: tag, draft: false, published_at: `${on}T10:00:00Z`, assets: assets.map((name) => ({ ...asset, name })) }
}
