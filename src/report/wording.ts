/** Numbers and places in words: the same on every machine, whatever its locale. */

import type { Place } from '../model/place.ts'

/** `1 error`, `2,500 errors`. */
export function counted(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `1,234,567`. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** A share of 0 to 1 as `93.1 %`. Only nothing is shown as 0 and only all as 100. */
export function percent(share: number): string {
  if (share > 0 && share < 0.001) return 'under 0.1 %'
  const shown = Math.round(share * 1000) / 10
  return `${share < 1 ? Math.min(shown, 99.9) : shown} %`
}

/** `999 bytes`, `1.2 MB`: powers of a thousand. */
export function bytes(count: number): string {
  if (count < 1000) return counted(count, 'byte')
  const [size, unit] = count < 1e6 ? [1e3, 'kB'] : count < 1e9 ? [1e6, 'MB'] : [1e9, 'GB']
  return `${(count / size).toFixed(1)} ${unit}`
}

/** `:12`, or `:12-14`: the lines of a place, as editors and terminals link them. */
export function lines(place: Place): string {
  return place.endLine > place.line ? `:${place.line}-${place.endLine}` : `:${place.line}`
}

/** Text that ends as a sentence does. */
export function sentence(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`
}
