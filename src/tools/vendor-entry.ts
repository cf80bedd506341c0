/** The module that re-exports a third-party package for its chunk. */

/** File name of a package's chunk: `@actions/core` is `actions-core.js`. */
export function vendorName(name: string): string {
  return `${name.replace(/^@/, '').replaceAll('/', '-').replace(/\.(?:js|json)$/, '')}.js`
}

/** Names every export, for a CommonJS package has none that a bundler could re-export by `*`. */
export async function vendorEntry(name: string): Promise<string> {
  if (name.endsWith('.json')) return `export { default } from '${name}'`
  const names = Object.keys((await import(name)) as object).filter((one) => /^[A-Za-z_$][\w$]*$/.test(one) && one !== 'module')
  return `export { ${names.sort().join(', ')} } from '${name}'\n`
}
