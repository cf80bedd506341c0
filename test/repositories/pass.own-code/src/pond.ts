import { createInterface } from 'node:readline'

interface Duck {
  readonly name: string
  readonly age: number
}

export function oldest(ducks: readonly Duck[]): Duck | undefined {
  return ducks.reduce<Duck | undefined>((old, duck) => (old && old.age >= duck.age ? old : duck), undefined)
}

export async function readDucks(input: NodeJS.ReadableStream): Promise<Duck[]> {
  const ducks: Duck[] = []
  for await (const line of createInterface({ input })) {
    const [name = '', age = '0'] = line.split(',')
    if (name.trim() !== '') ducks.push({ name: name.trim(), age: Number(age) })
  }
  return ducks
}
