/** The file of the tree that an import's path means, with or without its ending, as TypeScript and bundlers look for it. */

const endings = ['.ts', '.tsx', '.mts', '.cts', '.d.ts', '.js', '.jsx', '.mjs', '.cjs', '.json', '.vue', '.svelte']

/** Tells whether the tree has a file. */
export type Has = (path: string) => boolean

/** The file, or null where the tree has none of the names that it may have. */
export function scriptFile(path: string, has: Has): string | null {
  if (has(path)) return path
  // `keys.js` in TypeScript is keys.ts before it is built.
  const bare = path.replace(/\.([cm]?)jsx?$/, '')
  const names = [...endings.map((ending) => path + ending), ...(bare === path ? [] : endings.map((ending) => bare + ending)), ...endings.map((ending) => `${path === '' ? '' : `${path}/`}index${ending}`)]
  return names.find(has) ?? null
}

/** A path without `.` and `..`; null where it leads out of the tree. */
export function normalPath(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}
