/** Tells what a file has to say about how builds are made and published, by its path and its text. */

import { isOfficialPackage } from '../../../catalog/packages.ts'
import { plainPipeline, type PackageKind, type Pipeline } from './facts.ts'
import { githubAction, githubWorkflow } from './github.ts'
import { circlePipeline, gitlabPipeline, wholePipeline, workflowsPipeline } from './other-services.ts'
import { objectOf, type Plain } from './plain.ts'
import { isScript, scriptPipeline, scriptsIn } from './scripts.ts'

type Read = (root: Plain, path: string, text: string) => Pipeline

const readers: readonly (readonly [name: RegExp, read: Read])[] = [
  [/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, (root, path) => githubWorkflow(path, root)],
  [/(?:^|\/)\.github\/actions\/.*action\.ya?ml$/, githubAction],
  [/(?:^|\/)\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/.*\.ya?ml$/, gitlabPipeline],
  [/(?:^|\/)\.circleci\/config\.ya?ml$/, circlePipeline],
  [/(?:^|\/)(?:codemagic|bitrise)\.ya?ml$/, workflowsPipeline],
  [/(?:^|\/)(?:\.travis|\.?appveyor|azure-pipelines|\.drone|\.cirrus|\.woodpecker|cloudbuild)\.ya?ml$/, (_, __, text) => wholePipeline(text)],
]
const snapcraft = /(?:^|\/)snapcraft\.ya?ml$/
/** What else says who calls whom, and who builds what. */
const bearing = /uses:\s*["']?\.\/|\.(?:sh|bash|ps1|bat|cmd)\b|workflow_run|workflow_call|snapcraft|snapcore|flatpak/

/** Services that keep their scripts in a folder of their own. */
const hasScripts = /travis|appveyor|circleci/

const longest = 400_000

/** Whether a file that holds nothing of credentials may still decide how far those of others get. */
export function bearsOnOthers(path: string, text: () => string): boolean {
  if (isScript(path)) return scriptsIn(text()).length > 0
  return readers.some(([pattern]) => pattern.test(path.toLowerCase())) && (hasScripts.test(path) || bearing.test(text()))
}

/** The pipeline of a CI definition or of a package's recipe; null for every other file. */
export async function pipelineOf(path: string, whole: string): Promise<Pipeline | null> {
  const lower = path.toLowerCase()
  const text = whole.slice(0, longest)
  if (snapcraft.test(lower)) return recipe('snap', text)
  if (isFlatpak(lower, text)) return recipe('flatpak', text)
  if (isScript(lower)) return scriptPipeline(text)
  const read = readers.find(([pattern]) => pattern.test(lower))?.[1]
  return read ? read(await parsed(text), lower, text) : null
}

/** An empty object where the text is no YAML, or is YAML to keep us busy. */
async function parsed(text: string): Promise<Plain> {
  const { parse } = await import('yaml')
  try {
    return objectOf(parse(text, { maxAliasCount: 1000, logLevel: 'silent', prettyErrors: false, uniqueKeys: false, merge: true }))
  } catch {
    return {}
  }
}

function recipe(kind: PackageKind, text: string): Pipeline {
  const name = /^[ \t]*["']?(?:name|id|app-id)["']?\s*:\s*["']?([\w.-]+)/m.exec(text)?.[1] ?? ''
  const because = kind === 'snap' ? 'this recipe makes the snap that users install' : 'this recipe makes the Flatpak that users install'
  return { ...plainPipeline({ publishes: true, because }), recipe: { kind, official: isOfficialPackage(name) } }
}

function isFlatpak(path: string, text: string): boolean {
  return /\.(?:ya?ml|json)$/.test(path) && /^[ \t]*"?(?:app-)?id"?:/m.test(text) && /^[ \t]*"?runtime"?:/m.test(text) && /^[ \t]*"?modules"?:/m.test(text)
}
