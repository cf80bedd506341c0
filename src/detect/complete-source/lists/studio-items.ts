/** What a project of Visual Studio lists beside code: windows in XAML, and projects whose files it shares. */

import { folderOf } from '../../../model/place.ts'
import { resolvePath } from '../tree-index.ts'
import type { CompiledFile } from './xcode-project.ts'

const shared = /<Import\s+Project="([^"*?%@(;]+\.projitems)"(?![^>]{0,400}\bCondition)/g
const page = /<(?:Page|ApplicationDefinition)\s+Include="([^"*?$%@(;]+\.xaml)"(?![^>]{0,400}\bCondition)/g
const ownItem = /<(?:Compile|Page|ClCompile)\s+Include="\$\(MSBuildThisFileDirectory\)([^"*?$%@(;]+\.(?:cs|xaml|c|cc|cpp))"/g

/** Of a project, or of the list of a shared one (`.projitems`), which counts from its own folder. */
export function sharedItems(text: string, path: string): readonly CompiledFile[] {
  const code = text.replace(/<!--[\s\S]*?-->/g, '')
  return [shared, page, ownItem].flatMap((pattern) => [...code.matchAll(pattern)]).flatMap(([, name = '']) => {
    const file = name.includes('$(') ? null : resolvePath(folderOf(path), name.replaceAll('\\', '/'))
    return file === null || /\.(?:Designer|g|i)\.\w+$/i.test(file) ? [] : [{ name, path: file }]
  })
}
