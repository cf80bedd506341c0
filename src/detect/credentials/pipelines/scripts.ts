/** Scripts of the repository that a job or another script runs: what they pass to a build is judged by who runs them. */

import type { Publication, Pipeline } from './facts.ts'
import { plainPipeline } from './facts.ts'
import { commandPublishes } from './publishing.ts'

const script = /\.(?:sh|bash|zsh|fish|ps1|bat|cmd)$/i
/** `./ci/build.sh`, `bash ci/build.sh`, `"$GITHUB_WORKSPACE/ci/build.sh"`, `ci\build.bat`. */
const named = /(?<![\w.-])(?:\$\{?\w{1,60}\}?[\\/]|\.[\\/])?((?:[\w.-]{1,80}[\\/]){0,8}[\w.-]{1,80}\.(?:sh|bash|zsh|fish|ps1|bat|cmd))(?![\w.-])/gi
const longest = 200_000
const mostCalls = 50
const idle: Publication = { publishes: false, because: 'only jobs that publish nothing run this script' }

/** Whether a file of this name is a script that a job may run. */
export function isScript(path: string): boolean {
  return script.test(path)
}

/** The scripts that a shell text names, relative to somewhere, each once. */
export function scriptsIn(shell: string): readonly string[] {
  const code = shell.slice(0, longest).replace(/^[ \t]*#.*$/gm, '')
  return [...new Set([...code.matchAll(named)].map(([, path = '']) => path.replaceAll('\\', '/').replace(/^(?:\.\.?\/)+/, '')))].slice(0, mostCalls)
}

/** A script is worth what the jobs are that run it. */
export function scriptPipeline(text: string): Pipeline {
  return { ...plainPipeline(idle), jobs: [{ id: 'runs', publishes: commandPublishes(text), needs: [], calls: scriptsIn(text) }], onlyCalled: true }
}
