/** A git repository that holds a toy upstream at several ages. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { UpstreamSource } from '../../../src/catalog/upstream-sources.ts'
import { toyUpstream } from '../../toy-upstream.ts'

export interface ToyAges {
  /** The git directory. */
  readonly directory: string
  /** Newest first. */
  readonly commits: readonly string[]
}

/** Commits each age, a record of path and text; the newest comes last. */
export function commitAges(ages: readonly Readonly<Record<string, string>>[]): ToyAges {
  const folder = mkdtempSync(join(tmpdir(), 'toy-ages-'))
  const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: folder, encoding: 'utf8' }).trim()
  git('init', '-q')
  const commits = ages.map((files) => {
    rmSync(join(folder, 'src'), { recursive: true, force: true })
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    git('add', '-A')
    git('commit', '-qm', 'age')
    return git('rev-parse', 'HEAD')
  })
  return { directory: join(folder, '.git'), commits: commits.reverse() }
}

/** What the catalogue would say of where the toy is read from. */
export function sourceOf({ commits }: ToyAges, more: Partial<UpstreamSource> = {}): UpstreamSource {
  return {
    upstream: toyUpstream, include: /^/, exclude: /$^/, holders: /Pigeon/, ...more,
    readings: commits.map((revision, age) => ({ repository: 'toy/toy', revision, version: String(commits.length - age) })),
  }
}
