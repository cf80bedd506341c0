/** Cargo.toml: `package.license`, or the workspace's. */

import type { Statement } from '../statement.ts'
import { stated } from './found.ts'
import { member, parseToml, textOf } from './toml.ts'

export async function licenseOfCargo(text: string): Promise<readonly Statement[]> {
  const manifest = await parseToml(text)
  const value = textOf(member(member(manifest, 'package'), 'license')) ?? textOf(member(member(member(manifest, 'workspace'), 'package'), 'license'))
  return value === null ? [] : [stated(text, Math.max(0, text.search(/^[ \t]*(?:package\.)?license\s*=/m)), value)]
}
