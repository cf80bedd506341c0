/** Looks at one file: is it worth reading, what does it say about values. */

import { Buffer } from 'node:buffer'
import { buildSwitches } from '../../catalog/credentials.ts'
import { syntaxFor } from '../../languages/syntax/tables.ts'
import type { Source } from '../../model/source.ts'
import type { Parser } from '../../model/syntax.ts'
import { abridge } from './abridge.ts'
import { embeddedIn } from './embedded.ts'
import type { FileFacts, Understood } from './facts.ts'
import { readerBeside, readerFor } from './formats/readers.ts'
import type { Binding } from './ir.ts'
import { lower } from './lower.ts'
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
  const { path, role } = source.file
  // Whoever hides a hash in base64 hides it in code of their own.
  const candidate = mayHoldCredential(source.bytes, role !== 'vendored' && role !== 'generated')
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

interface Reading {
  readonly bindings: readonly Binding[]
  readonly understood: Understood
}

const onlyText: Reading = { bindings: [], understood: 'as-text' }
const unparsed: Reading = { bindings: [], understood: 'unparsed' }

async function bindingsOf(path: string, text: string, bytes: number, parser: Parser): Promise<Reading> {
  if (bytes > mostBytes || text.includes('\0')) return unparsed
  try {
    const reading = (await fromEmbedded(path, text, parser)) ?? (await fromTree(path, text, parser)) ?? (await fromFormat(path, text))
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
  const inside = await fromTree(`${path}.${embedded.extension}`, embedded.text, parser)
  return inside && { ...inside, bindings: [...embedded.bindings, ...inside.bindings] }
}

async function fromTree(path: string, text: string, parser: Parser): Promise<Reading | null> {
  const table = syntaxFor(path)
  if (!table) return null
  const tree = await parser.parse(table.grammar, path, abridge(text))
  return tree ? { bindings: lower(tree, table), understood: tree.hasErrors ? 'with-gaps' : 'followed' } : unparsed
}

async function fromFormat(path: string, text: string): Promise<Reading> {
  const read = readerFor(path)
  return read ? { bindings: await read(text, path), understood: 'followed' } : onlyText
}
