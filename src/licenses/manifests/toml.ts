/** TOML, read without trust: null where it cannot be parsed or has not the shape that is asked for. */

/** The parsed document; null for what is no TOML. */
export async function parseToml(text: string): Promise<unknown> {
  const { parse } = await import('smol-toml')
  try {
    return parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

export function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

export function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => textOf(one) ?? [])
}
