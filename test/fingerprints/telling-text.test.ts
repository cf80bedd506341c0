import { describe, expect, it } from 'vitest'
import { isTellingText } from '../../src/fingerprints/telling-text.ts'

function tells(text: string): boolean {
  const bytes = new TextEncoder().encode(`"${text}"`)
  return isTellingText(bytes, 1, bytes.length - 1)
}

describe('a telling text', () => {
  it.each([
    'The loft is full of pigeons', 'pigeon_flightResumeKey', 'onPigeonReturnedHome', 'Loft.Perch.Occupied', 'loft-perch-is-free',
    'SELECT perch FROM lofts WHERE keeper = %d ORDER BY perch', 'letter was lost over {town}, ask the keeper', 'Das Täubchen ist müde',
  ])('is %s', (text) => expect(tells(text)).toBe(true))

  it.each([
    ['a word', 'pigeonhole'], ['two words', 'pigeonLoft'], ['an address', 'https://pigeon.example/loft and more'], ['a path', 'assets/pigeon/grey-feather-small.png'],
    ['a media type', 'application/vnd.pigeon-loft'], ['a name of a package', 'org.example.pigeon.loft.Keeper'], ['a constant in capitals', 'LOFT_CODE_IS_INVALID'],
    ['a pattern of a date', 'yyyy-MM-dd HH:mm:ss'], ['a row of digits', 'deadbeef cafe beef deadbeef'], ['a blob', 'aGVsbG8K3zXq9LmP0sVt7wRbYcUd'], ['a colour', '#ffeeddcc and so on'],
    ['a pattern of a format', '%s: %d %s [%s] %d, %s'], ['markup', '<b>The loft is full</b>'], ['a text with an escape', 'The loft is full\\nof pigeons'],
    ['a text with a value in it', 'The loft ${name} is full of pigeons'], ['an expression', 'var(--color-of-feather)'], ['a field of a protocol', 'pigeon_flight_resume_key'], ['an option', '--with-feather-count'], ['what is too long', 'pigeon loft perch '.repeat(20)],
  ])('is not %s', (_, text) => expect(tells(text)).toBe(false))
})
