/** The text of catalog/upstream-sources.ts with one more reading of an upstream, as the newest. */

export interface NewReading {
  readonly repository: string
  readonly revision: string
  readonly version: string
}

/** Null where the upstream has no entry. A text that reads this revision already is left as it is. */
export function withReading(text: string, upstream: string, { repository, revision, version }: NewReading): string | null {
  const entry = text.indexOf(`upstream: '${upstream}'`)
  const list = entry < 0 ? -1 : text.indexOf('readings: [\n', entry)
  if (list < 0) return null
  const start = list + 'readings: [\n'.length
  const readings = text.slice(start, text.indexOf(']', start))
  const known = [...readings.matchAll(/revision: '([0-9a-f]+)'/g)].some(([, read]) => read !== undefined && revision.startsWith(read))
  const line = `      { repository: '${repository}', revision: '${revision.slice(0, 12)}', version: '${version}' },\n`
  return known ? text : `${text.slice(0, start)}${line}${text.slice(start)}`
}
