/** Fails when the work tree differs from what is committed: run after a build, it shows that dist/ is what the build gives. */

import { execFileSync } from 'node:child_process'

const status = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' })
if (status !== '') {
  console.error(`dist/ is not what the build gives, or something else is not committed:\n${status}`)
  process.exitCode = 1
}
