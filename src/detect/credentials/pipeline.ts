/** Tells of a CI workflow or a packaging recipe whether what it builds is published. */

import type { Pipeline } from './facts.ts'

const publishingAction = /uses:\s*["']?[\w./-]*(?:gh-release|release-action|create-release|upload-release|action-publish|upload-google-play|deploy-pages|gh-pages|wrangler|netlify|vercel|publish|deploy|testflight|winget-releaser|upload-app|telegram)[\w./-]*/i
const publishingCommand = /\bgh release (?:create|upload|edit)|\bsnapcraft (?:upload|push|release|upload-metadata)|\b(?:npm|pnpm|yarn|cargo|twine) (?:publish|upload)|\bdocker(?: buildx build[^\n]*--push| push)|\bfastlane\b|\bgradlew[^\n]*publish|\baws s3 (?:cp|sync)|\b(?:wrangler|firebase|netlify|vercel|surge)\b[^\n]*(?:deploy|publish|--prod)|\b(?:rclone|rsync|scp) |sendDocument|butler push/i
const publishingTrigger = /^\s*release:\s*$|^\s*release:\s*\n\s*types:|^on:\s*(?:\[[^\]]*)?\brelease\b|^\s*tags:\s*(?:$|\[)|startsWith\(github\.ref,\s*'refs\/tags/m
const named = /releas|publish|deploy|distribut|store|nightly/i
const checks = /^\s*(?:pull_request|pull_request_target|merge_group):?|^on:.*\bpull_request/m

const mostLines = 5000
const longestLine = 1000

/** What is known of a file that is a pipeline or a recipe, by its path and its text; null for any other. */
export function pipelineOf(path: string, whole: string): Pipeline | null {
  const text = whole.split('\n', mostLines).map((line) => line.slice(0, longestLine)).join('\n')
  const lower = path.toLowerCase()
  if (/^(?:.*\/)?\.github\/workflows\/[^/]+\.ya?ml$/.test(lower)) return workflow(lower, text)
  if (/(?:^|\/)snapcraft\.ya?ml$/.test(lower)) return { publishes: true, because: 'this recipe makes the snap that users install' }
  if (isFlatpak(lower, text)) return { publishes: true, because: 'this recipe makes the Flatpak that users install' }
  if (/(?:^|\/)(?:\.gitlab-ci|\.travis|appveyor|\.appveyor|azure-pipelines|bitrise|codemagic|\.drone|\.cirrus)\.ya?ml$|(?:^|\/)\.circleci\/config\.yml$/.test(lower)) {
    return publishingCommand.test(text) || /^\s*(?:deploy|publishing|release)\b/m.test(text)
      ? { publishes: true, because: 'this pipeline publishes what it builds' }
      : { publishes: false, because: 'this pipeline builds but publishes nothing' }
  }
  return null
}

function isFlatpak(path: string, text: string): boolean {
  return /\.(?:ya?ml|json)$/.test(path) && /^\s*"?(?:app-)?id"?:/m.test(text) && /^\s*"?runtime"?:/m.test(text) && /^\s*"?modules"?:/m.test(text)
}

/** Uploading an artifact for whoever looks at the run is no publishing; a release, a store or a page is. */
function workflow(path: string, text: string): Pipeline {
  const code = text.replace(/^\s*#.*$/gm, '')
  if (publishingTrigger.test(code)) return { publishes: true, because: 'this workflow runs for releases' }
  if (publishingAction.test(code) || publishingCommand.test(code)) return { publishes: true, because: 'this workflow publishes what it builds' }
  const name = `${path.slice(path.lastIndexOf('/') + 1)} ${/^name:(.*)$/m.exec(code)?.[1] ?? ''}`
  if (named.test(name) && !checks.test(code)) return { publishes: true, because: 'this workflow makes releases' }
  return { publishes: false, because: 'this workflow builds for a check and publishes nothing' }
}
