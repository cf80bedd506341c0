/** The command `list-upstreams`: the code bases that are looked for. */

import { upstreamSummaries } from '../catalog/upstream-summary.ts'
import { columns } from '../report/text-rows.ts'

/** One line for each: id, licence, versions, and its repository. */
export function upstreamList(): string {
  const rows = upstreamSummaries().map(({ id, license, versions, repository }) => [id, license, versions, `https://github.com/${repository}`])
  return `${columns(rows).map((row) => row.trim()).join('\n')}\n`
}
