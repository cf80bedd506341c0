/** Manifests in XML: Maven's pom.xml, NuGet's and MSBuild's files, AppStream's metainfo. Only the elements that are asked for are looked at. */

import { licenseOfUrl } from '../license-url.ts'
import { readField } from '../field.ts'
import type { Statement } from '../statement.ts'
import { statedBy, statedChoice } from './found.ts'

/** The `<licenses>` of a pom: Maven lets whoever uses the artefact choose among them. */
export function licenseOfPom(text: string): readonly Statement[] {
  const block = /<licenses>([\s\S]{1,6000}?)<\/licenses>/.exec(withoutComments(text))
  if (block === null) return []
  const names = [...(block[1] ?? '').matchAll(/<license>([\s\S]{1,1500}?)<\/license>/g)].map(([, license = '']) => nameOrUrl(elementOf(license, 'name'), elementOf(license, 'url')))
  const told = names.filter((name) => name !== '')
  return told.length === 0 ? [] : [statedChoice(text, Math.max(0, text.indexOf('<licenses>')), told)]
}

/** A name that cannot be read is told by the address beside it. */
export function nameOrUrl(name: string, url: string): string {
  return name !== '' && readField(name).expression === null && licenseOfUrl(url) !== null ? url : name || url
}

/** `PackageLicenseExpression` and its forerunner in a project file, `license` and `licenseUrl` in a .nuspec. */
export function licenseOfNuget(text: string): readonly Statement[] {
  const bare = withoutComments(text)
  const named = statedBy(bare, /<PackageLicenseExpression>([^<]{1,300})<|<license type="expression">([^<]{1,300})</g)
  if (named.length > 0) return named.slice(0, 1)
  return statedBy(bare, /<(?:PackageLicenseUrl|licenseUrl)>([^<]{1,300})</g).filter(({ expression }) => expression !== null).slice(0, 1)
}

/** AppStream's `project_license`. `metadata_license` is about the file itself. */
export function licenseOfAppStream(text: string): readonly Statement[] {
  return statedBy(withoutComments(text), /<project_license>([^<]{1,300})<\/project_license>/g).slice(0, 1)
}

function elementOf(xml: string, name: string): string {
  return unescaped(new RegExp(`<${name}>([^<]{1,400})</${name}>`).exec(xml)?.[1]?.trim() ?? '')
}

function unescaped(text: string): string {
  return text.replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/\s+/g, ' ')
}

/** The same number of characters, so that lines stay the same. */
function withoutComments(xml: string): string {
  return xml.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '))
}
