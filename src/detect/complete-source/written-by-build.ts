/** What a build step of the repository writes: told by the scripts that speak of it, and by the names that well-known generators give. */

import type { SourceFile } from '../../model/source.ts'
import { findLanguage } from '../../languages/languages.ts'
import { lastName, type TreeIndex } from './tree-index.ts'

type Read = (path: string) => Promise<string | null>

/** Classes that Dagger, Glide, Room, data binding, navigation, Protocol Buffers and their like write into an app's packages. */
const generatedClass = /^(?:Dagger|Hilt_|AutoValue_|GeneratedApp)|^Glide(?:App|Requests?|Options)$|^Native\w+Spec$|(?:Binding|Directions|Args|_Impl|_Factory|_|OuterClass|Grpc|Protos?|Kt|Epoxy|_MembersInjector|Table|Adapter_|Mapper_)$|_/
const generatedHeader = /(?:^|\/)(?:moc_|ui_|qrc_|styles?\/|autogen|auto\/|generated\/|gen\/)|(?:_auto|_gen|\.pb|\.g|-Swift|_h|_generated|\.moc|_autogen|\.inc)\.\w+$|(?:^|\/)(?:config|version|build_config|git_info|scheme[\w-]*|emoji|numbers|lang_auto)\.h$/

/** Whether a generator would give the class such a name. */
export function isGeneratedClassName(name: string): boolean {
  return generatedClass.test(name)
}

/** Whether a generator, or a configure step, would give the header such a name. */
export function isGeneratedHeaderName(name: string): boolean {
  return generatedHeader.test(name)
}

const scriptFolders = /(?:^|\/)(?:build-?src|build-?(?:logic|plugins?|scripts?|tools?|system)|scripts?|tools?|codegen|generat(?:ors?|e)|processors?|ksp|compiler|gulp|cmake)\//i
/** Plugins of a bundler stand at the root, or in a folder there. */
const nearRoot = /^(?:(?!dist|build|public|docs|out|www|assets)[^/]+\/)?(?!.*\.min\.)[^/]+$/
const scriptLanguages = new Set(['python', 'shell', 'powershell', 'batch', 'javascript', 'typescript', 'ruby', 'java', 'kotlin', 'groovy', 'gradle-kotlin', 'cmake', 'rust', 'go'])
/** What a script does that writes a file. */
const writes = /generat|writ|output|copy|render|emit|codegen|configure_file|echo|sed\b|custom_command/i
/** A script is looked at so far around a name. */
const around = 300
const mostScripts = 1500

/** Endings that a generator's input has beside what it makes of it: `Keys.swift.gyb`. */
const generatorInputs = ['gyb', 'in', 'erb', 'mustache', 'j2', 'jinja', 'stencil', 'cmake', 'm4', 'hbs', 'ejs', 'y', 'l', 'gperf', 'tt', 'vm', 'ftl']

/** Whether a generator's input for the file stands in the tree. */
export function hasGeneratorInput(path: string, index: TreeIndex): boolean {
  const name = lastName(path)
  const stem = name.replace(/\.\w+$/, '')
  return generatorInputs.some((ending) => index.foldersWith(`${name}.${ending}`).length > 0 || index.foldersWith(`${stem}.${ending}`).length > 0)
}

/** What a build may write, as its scripts would speak of it. */
export interface Sought {
  /** Names of files, with or without an ending. */
  readonly names: ReadonlySet<string>
  /** Paths without endings: a folder of modules bears no telling name. */
  readonly paths: ReadonlySet<string>
}

/** Those of the names and paths that a build script speaks of where it writes something. The scripts are read once, and only when there is something to ask about. */
export async function writtenByBuild({ names, paths }: Sought, files: readonly SourceFile[], read: Read): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  if (names.size === 0 && paths.size === 0) return found
  for (const { path: script } of files.filter(isBuildScript).slice(0, mostScripts)) {
    const text = (await read(script)) ?? ''
    const isWrittenAt = listsSources.test(script)
      ? (at: number): boolean => writes.test(besideAt(text, at))
      : (at: number, length: number): boolean => writes.test(text.slice(Math.max(0, at - around), at + length + around))
    for (const { 0: word, index } of names.size === 0 ? [] : text.matchAll(/[A-Za-z_][\w-]{2,}(?:\.\w+)?/g)) {
      const name = [word, ...word.split('.')].find((one) => names.has(one))
      if (name !== undefined && !found.has(name) && isWrittenAt(index, 0)) found.add(name)
    }
    for (const path of paths) {
      for (let at = text.indexOf(path); at >= 0 && !found.has(path); at = text.indexOf(path, at + path.length)) if (isWrittenAt(at, path.length)) found.add(path)
    }
  }
  return found
}

/** In lists of sources a name is one of many, and what is written stands on its own line. */
const listsSources = /(?:^|\/)(?:CMakeLists\.txt|[^/]+\.(?:mk|cmake|gyp|gypi|pro|pri|bazel|bzl|pbxproj)|BUILD|meson\.build)$/

/** The line without the path that stands there, whose folders may be called `output`. */
function besideAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - around), at).split('\n').at(-1) ?? ''
  const after = text.slice(at, at + around).split('\n', 1)[0] ?? ''
  return before.split(/[^\w./-]/).slice(0, -1).join(' ') + after.replace(/^[\w./-]*/, ' ')
}

/** Services that build what is pushed, by the files that tell them how. */
const workflow =
  /^\.(?:github|circleci|gitlab|buildkite|woodpecker|semaphore)\/|(?:^|\/)(?:azure-pipelines[\w.-]*|\.gitlab-ci|\.travis|\.?appveyor|bitrise|codemagic|\.cirrus|\.woodpecker|\.drone|bitbucket-pipelines|buildspec)\.ya?ml$/i

/** Workflows are no build scripts: what they write from secrets is not what anybody else can build. */
function isBuildScript({ path, language, role }: SourceFile): boolean {
  if (role === 'vendored' || language === null || workflow.test(path)) return false
  return findLanguage(language)?.kind === 'build' || path.endsWith('package.json') || (scriptLanguages.has(language) && (scriptFolders.test(path) || language === 'python' || language === 'shell' || (language === 'javascript' && nearRoot.test(path))))
}
