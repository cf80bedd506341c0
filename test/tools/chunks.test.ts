import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const vendor = new URL('../../dist/vendor/', import.meta.url)

it('every package that dist carries loads from there, with what it exports', () => {
  const chunks = readdirSync(fileURLToPath(vendor))
  const script = `for (const chunk of ${JSON.stringify(chunks)}) console.log(chunk, Object.keys(await import(${JSON.stringify(vendor.href)} + chunk)).length > 0)`
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
  expect(said.trim().split('\n')).toEqual(chunks.map((chunk) => `${chunk} true`))
})
