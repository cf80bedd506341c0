/** Detector: is the source public, and does the release's tag hold it? Asks GitHub, and only about repositories with code of Telegram's. */

import { ofKind, type Evidence, type Question, type ReleaseFact, type Unanswered } from '../model/evidence.ts'
import type { Context, Detector } from '../model/detector.ts'
import type { TaggedTree } from '../model/ports.ts'

export const publication: Detector<never> = {
  id: 'publication',
  survey: () => null,
  conclude: async (_surveys, context) => {
    const derivation = ofKind(context.evidence, 'derivation')[0]
    // Without a derivation the rules stay open for its sake, and GitHub is left alone.
    if (derivation === undefined || derivation.extent === 'clean') return []
    return [await askRepository(context), ...(context.request.tag === null ? [] : [await askRelease(context, context.request.tag)])]
  },
}

async function askRepository({ request, ports }: Context): Promise<Evidence> {
  if (request.repository === null) return noName('repository-visibility')
  const answer = await ports.forge.repository(request.repository)
  return answer.ok ? answer.value : { kind: 'unanswered', question: 'repository-visibility', because: answer.because }
}

async function askRelease({ request, ports, evidence }: Context, tag: string): Promise<Evidence> {
  if (request.repository === null) return noName('release-source')
  const answer = await ports.forge.release(request.repository, tag)
  if (!answer.ok) return { kind: 'unanswered', question: 'release-source', because: answer.because }
  return releaseFact(answer.value, derivedNames(evidence))
}

function noName(question: Question): Unanswered {
  const because = 'Nothing says which repository on GitHub this is; name it with the option repository (OWNER/NAME).'
  return { kind: 'unanswered', question, because }
}

/** Folders are moved more often than files are renamed, so files are known by their last name. */
function derivedNames(evidence: readonly Evidence[]): ReadonlySet<string> {
  return new Set(ofKind(evidence, 'derived-file').map(({ path }) => lastName(path)))
}

function releaseFact({ tag, exists, commit, paths, complete, url }: TaggedTree, derived: ReadonlySet<string>): ReleaseFact {
  const counts = complete
    ? {
        files: paths.length,
        sourceFiles: paths.filter(isSource).length,
        derivedFiles: paths.filter((path) => derived.has(lastName(path))).length,
      }
    : { files: null, sourceFiles: null, derivedFiles: null }
  return { kind: 'release', tag, tagExists: exists, commit, ...counts, url }
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const documents = /^(?:readme|licen[cs]e|copying|copyright|notice|legal|authors|contributors|changelog|changes|news)(?:-[\w.]+|\.lesser)?$/i
const notCode = /\.(?:md|markdown|rst|adoc|txt|pdf|docx?|png|jpe?g|gif|webp|svg|ico|mp4|webm|sha(?:1|256|512)|sig|asc)$/i
const builds = /\.(?:apk|aab|ipa|exe|msi|dmg|pkg|deb|rpm|appimage|zip|7z|rar|tar|[gx]z|tgz|jar|aar|so|a|dll|dylib|xpi|crx)$/i
const settings = /^\.(?:gitignore|gitattributes|gitmodules|editorconfig|mailmap)$|^_config\.yml$|^CNAME$/

/** Whether a file may be source: no document, picture, build, nor a setting of the repository itself. */
function isSource(path: string): boolean {
  const name = lastName(path)
  if (/^\.(?:github|gitlab)\//.test(path)) return false
  // CMakeLists.txt is the build script of a C++ client.
  return name === 'CMakeLists.txt' || ![documents, notCode, builds, settings].some((pattern) => pattern.test(name))
}
