/** The text of catalog/upstream-sources.ts with one more reading of an upstream, as the newest. */

export interface NewReading {
  readonly repository: string
  readonly revision: string
  readonly version: string
}

/** Null where the upstream has no list of readings of its own. A text that reads this revision already is left as it is. */
export function withReading(text: string, upstream: string, { repository, revision, version }: NewReading): string | null {
  const entry = text.indexOf(`upstream: '${upstream}'`)
  const end = text.indexOf('\n  },', entry)
  const list = entry < 0 ? -1 : text.slice(0, end).indexOf('readings: [\n', entry)
  if (list < 0) return null
  const start = list + 'readings: [\n'.length
  const known = [...text.slice(start, end).matchAll(/\['([0-9a-f]{7,40})'/g)].some(([, read]) => read !== undefined && revision.startsWith(read))
  const line = `      ...ages('${repository}', [['${revision.slice(0, 12)}', '${version}']]),\n`
  return known ? text : `${text.slice(0, start)}${line}${text.slice(start)}`
}
