/** Files that upstreams ship as stand-ins, for every release to replace by its own. */

export interface Placeholder {
  /** Git's SHA-1 of the file. */
  readonly blob: string
  /** The file's name, which forks keep. */
  readonly name: string
  readonly what: string
  /** What to do, as an imperative without a final stop. */
  readonly remedy: string
}

const dummies: readonly Placeholder[] = [
  {
    blob: '4c32fd31eca1db3836f220b60b96c8bd2fcc3dba',
    name: 'release.keystore',
    what: 'the dummy keystore of Telegram for Android, whose key and passwords are public',
    remedy: 'Keep your own keystore and its passwords out of the tree, and let the release build take them from secrets',
  },
  {
    blob: '640e841b2d2e2a72fe79193ea0130161fb291b2a',
    name: 'google-services.json',
    what: 'the Firebase configuration of Telegram for Android, with which an app of another name gets no notifications',
    remedy: 'Register your app with Firebase and put its google-services.json in the place of this one',
  },
]

const byBlob = new Map(dummies.map((one) => [one.blob, one]))
const names: ReadonlySet<string> = new Set(dummies.map(({ name }) => name))

/** The stand-in with this blob id, or null. */
export function placeholderWithBlob(blob: string): Placeholder | null {
  return byBlob.get(blob) ?? null
}

/** Whether a file may be a stand-in by its name. */
export function mayBePlaceholder(path: string): boolean {
  return names.has(path.slice(path.lastIndexOf('/') + 1))
}
