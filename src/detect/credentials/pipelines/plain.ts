/** Takes parsed YAML apart: whatever stands where something else is expected counts as nothing. */

export type Plain = Readonly<Record<string, unknown>>

export function objectOf(value: unknown): Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Plain) : {}
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

/** One text, or the texts of a list. */
export function textsOf(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : listOf(value).filter((one) => typeof one === 'string')
}

export function textIn(object: Plain, key: string): string | null {
  const value = object[key]
  return typeof value === 'string' ? value : null
}
