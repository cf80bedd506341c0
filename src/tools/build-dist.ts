/**
 * Makes everything in dist/ but the shards: `npm run build`. Our own code is bundled, once for each door, and what two of them share once more; each third-party package is a chunk of its own
 * under dist/vendor with the package's name, so that it changes only when the package does. Not minified, no source maps, no times: the same bytes
 * from any folder.
 */

import { build as bundle, type Plugin } from 'esbuild'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shardedUpstreams } from '../catalog/shards.ts'
import { configSchema } from '../configure/config-schema.ts'
import { rules } from '../judge/rules.ts'
import { grammars, mended } from './grammars.ts'
import { licenseTexts } from './license-texts.ts'
import { vendorEntry, vendorName } from './vendor-entry.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = `${root}dist`
const doors = ['cli', 'action', 'worker', 'check']

/** Big tables that all doors use stand once, in chunks of their own. */
const sharedData: Plugin = {
  name: 'shared-data',
  setup(build) {
    build.onResolve({ filter: /\/index\.json$/ }, ({ kind }) => (kind === 'entry-point' ? null : { path: './data/license-index.js', external: true }))
  },
}

/** What the doors load late and share is a chunk beside them. */
const sharedHall: Plugin = {
  name: 'shared-hall',
  setup(build) {
    build.onResolve({ filter: /^\.\/check\.ts$/ }, ({ kind }) => (kind === 'dynamic-import' ? { path: './check.js', external: true } : null))
  },
}

/** JSON that is loaded late is a module in dist, where the attribute that calls it JSON would be wrong, and older Node does not know the syntax. */
const lateData: Plugin = {
  name: 'late-data',
  setup(build) {
    build.onLoad({ filter: /[\\/]original-text\.ts$/ }, ({ path }) => ({ contents: readFileSync(path, 'utf8').replaceAll(", { with: { type: 'json' } }", ''), loader: 'ts' }))
  },
}

const common = {
  absWorkingDir: root, bundle: true, platform: 'node', target: 'node20', format: 'esm', charset: 'utf8', legalComments: 'none', metafile: true, logLevel: 'warning',
} as const

// All but the shards is made anew, so that nothing is left of what was made once.
for (const part of readdirSync(dist)) if (part !== 'fingerprints') rmSync(`${dist}/${part}`, { recursive: true, force: true })
mkdirSync(`${dist}/grammars`, { recursive: true })

const packages = new Set<string>()
await bundle({ ...common, entryPoints: doors.map((door) => `src/${door}.ts`), outdir: 'dist', plugins: [vendored(packages), sharedData, sharedHall, lateData] })
await bundle({ ...common, entryPoints: ['src/licenses/index.json'], outfile: 'dist/data/license-index.js' })
const bundled = new Set(grammars.map(({ file }) => /^(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file).map((name) => `node_modules/${name}`))
for (const name of [...packages].sort()) await buildVendor(name)
for (const grammar of grammars) writeFileSync(`${dist}/grammars/${grammar.name}.wasm`, mended(grammar, readFileSync(`${root}node_modules/${grammar.file}`)))
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { name: string; version: string }
writeFileSync(`${dist}/package.json`, `${JSON.stringify({ name, version, type: 'module' })}\n`)
writeFileSync(`${dist}/config.schema.json`, `${JSON.stringify(configSchema(rules.map((rule) => rule.card), shardedUpstreams), null, 2)}\n`)
writeFileSync(`${dist}/licenses.txt`, licenseTexts(root, [...bundled]))

/** Leaves every bare import to a vendor chunk, and remembers which packages those are. */
function vendored(names: Set<string>): Plugin {
  return {
    name: 'vendored',
    setup(build) {
      build.onResolve({ filter: /^[@a-z]/ }, ({ path, kind }) => {
        if (kind === 'entry-point' || path.startsWith('node:')) return null
        names.add(path)
        return { path: `./vendor/${vendorName(path)}`, external: true }
      })
    },
  }
}

async function buildVendor(name: string): Promise<void> {
  const result = await bundle({
    ...common,
    stdin: { contents: await vendorEntry(name), resolveDir: root, sourcefile: 'vendor.js' },
    outfile: `dist/vendor/${vendorName(name)}`,
    // What a package calls its main file may ask for others in a way that cannot be seen here (jsonc-parser's does); its module does not.
    mainFields: ['module', 'main'],
    // Some packages are CommonJS and ask for these.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; import { dirname as __dir } from 'node:path'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __dir(__filename);" },
  })
  for (const input of Object.keys(result.metafile.inputs)) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0]
    if (folder) bundled.add(folder)
  }
}
