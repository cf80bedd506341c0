/** Which actions and commands hand builds to users: releases, stores, registries, pages. */

const actions =
  /(?:gh-release|release-action|create-release|upload-release|automatic-releases|upload-to-release|action-publish|upload-google-play|firebase-distribution|deploy-pages|gh-pages|pages-action|wrangler|netlify|vercel|publish|deploy|testflight|winget-releaser|upload-app|appcenter-distribute)/i
const commands =
  /\bgh release (?:create|upload|edit)|\bghr\b|\bsnapcraft (?:upload|push|release|upload-metadata)|\b(?:npm|pnpm|yarn|cargo|twine|poetry|flit) (?:publish|upload)|\bdocker(?: buildx build[^\n]*--push| push)|\bfastlane\b|\bgradlew[^\n]*publish|\baws s3 (?:cp|sync)|\bgsutil (?:cp|rsync)|\b(?:wrangler|firebase|netlify|vercel|surge|flyctl|fly|gcloud app)\b[^\n]*(?:deploy|publish|--prod)|\b(?:rclone|rsync|scp) |sendDocument|butler push|\bfirebase appdistribution|\baltool\b[^\n]*upload|\bgoreleaser release(?!.*--snapshot)|\bgh-pages -d/i

/** Whether a step that uses this action with these inputs publishes. */
export function actionPublishes(uses: string, inputs: string): boolean {
  // Telling a chat how a run went is no release.
  if (/telegram/i.test(uses)) return /"(?:document|files?|media)"/i.test(inputs)
  if (uses.includes('docker/build-push-action')) return /"push":(?:true|"(?!false))/.test(inputs)
  if (/upload-artifact|setup-|checkout|preview/i.test(uses)) return false
  return actions.test(uses.replace(/@.*$/, ''))
}

export function commandPublishes(shell: string): boolean {
  return commands.test(shell.replace(/^[ \t]*#.*$/gm, ''))
}

/** Whether a name is one that people give to what makes releases. */
export function namesRelease(name: string): boolean {
  return /releas|publish|deploy|distribut|store|nightly/i.test(name)
}
