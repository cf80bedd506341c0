/** Numbers in memory that all threads see: what is sent between threads is not copied then. */

export function sharedBytes(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.byteLength))
  copy.set(bytes)
  return copy
}

export function sharedWords(words: Uint32Array): Uint32Array {
  const copy = new Uint32Array(new SharedArrayBuffer(words.byteLength))
  copy.set(words)
  return copy
}
