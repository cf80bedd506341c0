/** The package.json of what npm gets: that of development without what only development needs. */

export interface Manifest {
  readonly files: readonly string[]
  readonly [key: string]: unknown
}

const development = new Set(['scripts', 'dependencies', 'devDependencies', 'optionalDependencies'])

/** The manifest without packages and scripts: all that runs is bundled. */
export function packageManifest(manifest: Manifest): Manifest {
  return { files: manifest.files, ...Object.fromEntries(Object.entries(manifest).filter(([key]) => !development.has(key))) }
}
