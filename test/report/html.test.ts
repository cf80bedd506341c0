import { describe, expect, it } from 'vitest'
import { html } from '../../src/report/html.ts'
import { plainOptions } from '../../src/report/options.ts'
import { hostileTexts, wholeHash } from './hostile.ts'
import { fail, hostile, huge, inconclusive, pass } from './samples.ts'

/** Elements as a browser would find them: names that stand right behind a `<`. */
function elements(page: string): ReadonlySet<string> {
  return new Set([...page.matchAll(/<\/?([a-zA-Z!][\w-]*)/g)].map(([, name = '']) => name.toLowerCase()))
}

const ours = new Set([
  '!doctype', 'html', 'head', 'meta', 'title', 'style', 'body', 'a', 'header', 'h1', 'h2', 'h3', 'div', 'span', 'strong', 'ul', 'ol', 'li', 'p', 'main', 'section', 'code', 'pre', 'mark',
  'svg', 'rect', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary', 'footer',
])

describe('the HTML report', () => {
  it('lets a browser load nothing and run nothing', () => {
    const page = html(fail, plainOptions)
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/i)
  })

  it.each(hostileTexts.map((text) => [text]))('shows %j as text', (harm) => {
    const page = html(hostile(harm), { ...plainOptions, excerpt: ({ line }) => [{ line, text: harm }] })
    expect([...elements(page)].filter((name) => !ours.has(name))).toEqual([])
    expect(page).not.toMatch(/\s(?:on\w+|style)="[^"]*(?:alert|owned)/i)
    // Every attribute is closed where it was opened: between two tags there is no stray quote that began in one.
    for (const [tag] of page.matchAll(/<[a-z][^>]*>/gi)) expect((tag.match(/"/g) ?? []).length % 2).toBe(0)
  })

  it('shows the code of a finding and of its trail, without any api_hash', () => {
    const page = html(fail, { ...plainOptions, excerpt: ({ path, line }) => [{ line: line - 1, text: 'before' }, { line, text: `${path}: "${wholeHash}"` }] })
    expect(page).toContain('<mark>cmake/options.cmake: &quot;012345…&quot;</mark>')
    expect(page).toContain('<mark>src/main.cpp: &quot;012345…&quot;</mark>')
    expect(page).not.toContain(wholeHash)
  })

  it('leads to the lines on GitHub, and from each step to its findings', () => {
    const page = html(fail, plainOptions)
    expect(page).toContain('href="https://github.com/pigeon/loft/blob/1f2e3d4c5b6a798801234567890abcdef1234567/cmake/options.cmake#L7"')
    for (const [, id] of page.matchAll(/href="#([\w-]+)"/g)) expect(page).toContain(`id="${id ?? ''}"`)
  })

  it('names what was not answered, and nothing where all was', () => {
    expect(html(inconclusive, plainOptions)).toContain('<h2 id="open">')
    expect(html(pass, plainOptions)).not.toContain('<h2 id="open">')
  })

  it('stays small enough for a phone, however much there is', () => {
    expect(html(huge, plainOptions).length).toBeLessThan(8_000_000)
  })
})
