/** Makes `src/kernel/code.ts` from the AssemblyScript in src/kernel/assembly: `npm run kernel`. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const optimised = ['-O3', '--noAssert', '--converge', '--enable', 'simd']
/** The kernel allocates nothing and asks nothing of its host. */
const bare = ['--runtime', 'stub', '--use', 'abort=']
const charactersOfLine = 120

/** The text of code.ts. Throws with the compiler's words where the source has a mistake. */
export function compileKernel(): string {
  const lines = compile().toString('base64').match(new RegExp(`.{1,${charactersOfLine}}`, 'g')) ?? []
  return `/** The kernel's machine code, in base64. Made by \`npm run kernel\`. */\n\nexport const code =\n${lines.map((line) => `  '${line}'`).join(' +\n')}\n`
}

/** By the compiler's command: its types as a library would change those of arrays everywhere. */
function compile(): Buffer {
  const command = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js')
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'))
  try {
    const file = join(folder, 'kernel.wasm')
    execFileSync(process.execPath, [command, 'src/kernel/assembly/index.ts', '--outFile', file, ...optimised, ...bare], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const code = compileKernel()
  writeFileSync(`${root}src/kernel/code.ts`, code)
  console.log(`${code.length} characters written to src/kernel/code.ts`)
}
