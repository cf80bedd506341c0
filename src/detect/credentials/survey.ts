/** Looks at one file: is it worth reading, what does it say about values. */

import { Buffer } from 'node:buffer'
import { buildSwitches } from '../../catalog/credentials.ts'
import type { Source } from '../../model/source.ts'
import type { Parser } from '../../model/syntax.ts'
import { contentBindings } from './content.ts'
import { embeddedIn } from './embedded.ts'
import type { FileFacts } from './facts.ts'
import { readerBeside, readerFor } from './formats/readers.ts'
import { fromTrees, unparsed, type Reading } from './from-trees.ts'
import { mentionsIn } from './mentions.ts'
import { bearsOnOthers, pipelineOf } from './pipelines/pipeline.ts'
import { mayHoldCredential } from './prefilter.ts'
import { relevant } from './relevant.ts'
import { mayReadSettings, settingsRead } from './unread-settings.ts'

/** Bytes above which a file is only read as text. */
const mostBytes = 2 * 1024 * 1024
/** Build files are small, and may set the switch that selects a credential elsewhere. */
const buildFile = /(?:^|\/)CMakeLists\.txt$|\.cmake$|(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)snapcraft\.ya?ml$|(?:^|\/)gradle\.properties$/i
/** Scripts and recipes are many: of them only those count that name a switch that is known to select a credential. */
const scriptFile = /\.(?:sh|bash|zsh|fish|bat|cmd|ps1|ya?ml|json|nix|rb|spec|pro|pri|mk|toml|ebuild|gyp)$|(?:^|\/)(?:[A-Z]+BUILD|makefile|dockerfile|containerfile|rules|template|fastfile|jenkinsfile|justfile)[^/]*$/i
const namesHash = /(?:api|app)[\s_.-]?hash/i
const setsSwitch = /-D\s*\w+(?::\w+)?=|\boption\s*\(|\bset\s*\(|definitions\s*\(/i

/** The facts of a file, or null when it has nothing to say about credentials. */
export async function survey(source: Source, parser: Parser): Promise<FileFacts | null> {
  const { path, role, language } = source.file
  // Whoever hides a hash in base64 hides it in code of their own.
  const candidate = mayHoldCredential(source.bytes, { hidden: role !== 'vendored' && role !== 'generated', language })
  if (!candidate && !bearsOnCandidates(source)) return null
  const text = source.text()
  const { bindings, understood } = await bindingsOf(path, text, source.bytes.length, parser)
  const kept = relevant(bindings)
  const mentions = candidate ? mentionsIn(text) : []
  const pipeline = await pipelineOf(path, text)
  const read = settingsRead(path, text)
  // What speaks of a hash and is not followed may be how one is supplied.
  const mayKnow = candidate && role === 'first-party' && understood !== 'followed' && namesHash.test(text)
  return kept.length + mentions.length + read.length === 0 && pipeline === null && !mayKnow ? null : { bindings: kept, mentions, understood, pipeline, settingsRead: read }
}

/** Whether a file without a credential may say how far those in other files get. */
function bearsOnCandidates(source: Source): boolean {
  const { path } = source.file
  const bytes = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.length)
  if (buildFile.test(path) && setsSwitch.test(source.text())) return true
  const passesSwitch = scriptFile.test(path) && buildSwitches.some(({ name }) => bytes.includes(name))
  return passesSwitch || bearsOnOthers(path, () => source.text()) || mayReadSettings(path, bytes)
}

const onlyText: Reading = { bindings: [], understood: 'as-text' }

async function bindingsOf(path: string, text: string, bytes: number, parser: Parser): Promise<Reading> {
  if (bytes > mostBytes || text.includes('\0')) return unparsed
  try {
    const reading = (await fromEmbedded(path, text, parser)) ?? (await fromTrees(path, text, parser)) ?? (await fromFormat(path, text))
    const beside = readerBeside(path)
    return beside ? { ...reading, bindings: [...reading.bindings, ...(await beside(text, path))] } : reading
  } catch {
    // A text that is not of its format, or that goes deeper than the stack, is still text.
    return unparsed
  }
}

/** A page or a notebook is as well understood as the code in it. */
async function fromEmbedded(path: string, text: string, parser: Parser): Promise<Reading | null> {
  const embedded = await embeddedIn(path)?.(text)
  if (!embedded) return null
  const inside = await fromTrees(`${path}.${embedded.extension}`, embedded.text, parser)
  return inside && { ...inside, bindings: [...embedded.bindings, ...inside.bindings] }
}

async function fromFormat(path: string, text: string): Promise<Reading> {
  const read = readerFor(path)
  return read ? { bindings: await read(text, path), understood: 'followed' } : { ...onlyText, bindings: contentBindings(text) }
}
