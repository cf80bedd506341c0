/** Zip archives without their content: the directory at the end is all that anybody reads. */

/** The bytes, one character each. `flags` are those of every member; 1 says that it is encrypted. */
export function toyZip(paths: readonly string[], { flags = 0, comment = '', before = '' } = {}): string {
  const entries = paths.map((path) => {
    const name = Buffer.from(path)
    const head = Buffer.alloc(46)
    head.writeUInt32LE(0x02014b50, 0)
    head.writeUInt16LE(flags, 8)
    head.writeUInt16LE(name.length, 28)
    return Buffer.concat([head, name])
  })
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(paths.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([Buffer.from(before), directory, end, Buffer.from(comment)]).toString('latin1')
}
