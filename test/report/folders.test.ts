import { expect, it } from 'vitest'
import { foldersOf } from '../../src/report/folders.ts'

const paths = ['app/src/ui/a.c', 'app/src/ui/b.c', 'app/src/ui/cells/c.c', 'app/src/net/d.c', 'app/jni/e.c', 'README.c']

it.each<[number, readonly (readonly [string, number])[]]>([
  [2, [['app', 5], ['.', 1]]],
  [3, [['app/src', 4], ['.', 1], ['app/jni', 1]]],
  [4, [['app/src/ui', 3], ['.', 1], ['app/jni', 1], ['app/src/net', 1]]],
  [9, [['app/src/ui', 2], ['.', 1], ['app/jni', 1], ['app/src/net', 1], ['app/src/ui/cells', 1]]],
])('names at most %i folders, as deep as that allows', (most, folders) => {
  expect(foldersOf(paths, most)).toEqual(folders)
})

it('goes straight down where there is but one way, and names all folders of the root', () => {
  expect(foldersOf(['a/b/c/d.c', 'a/b/c/e.c'], 1)).toEqual([['a/b/c', 2]])
  expect(foldersOf(['c/x', 'b/x', 'a/x'], 1)).toEqual([['a', 1], ['b', 1], ['c', 1]])
})

it('takes what a stranger calls a file', () => {
  expect(foldersOf(['', '/', '//', '__proto__/x', 'a//b'], 9).reduce((sum, [, files]) => sum + files, 0)).toBe(5)
  expect(foldersOf([], 9)).toEqual([])
})
