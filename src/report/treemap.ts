/** Lays out weights as rectangles in a rectangle (squarified treemap: Bruls, Huizing and van Wijk 2000). */

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * One rectangle for each weight, in the order of the weights, which must fall and be greater than 0. Areas are in proportion to the weights, and the rectangles
 * as near to squares as a row at a time allows.
 */
export function squarified(weights: readonly number[], box: Box): readonly Box[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const scale = (box.width * box.height) / total
  const boxes: Box[] = []
  let rest = box
  for (let from = 0; from < weights.length;) {
    const side = Math.min(rest.width, rest.height)
    let to = from + 1
    while (to < weights.length && worstRatio(weights.slice(from, to + 1), side, scale) <= worstRatio(weights.slice(from, to), side, scale)) to++
    const row = weights.slice(from, to).map((weight) => weight * scale)
    boxes.push(...rowIn(rest, row))
    rest = without(rest, row)
    from = to
  }
  return boxes
}

/** How far the least square of a row's rectangles is from a square, 1 for one. */
function worstRatio(row: readonly number[], side: number, scale: number): number {
  const area = row.reduce((sum, weight) => sum + weight, 0) * scale
  const most = (row[0] ?? 0) * scale
  const least = (row.at(-1) ?? 0) * scale
  return Math.max((side * side * most) / (area * area), (area * area) / (side * side * least))
}

/** The row stands along the shorter side of the box. */
function rowIn({ x, y, width, height }: Box, areas: readonly number[]): readonly Box[] {
  const area = areas.reduce((sum, one) => sum + one, 0)
  const isColumn = width >= height
  const thickness = area / (isColumn ? height : width)
  let at = isColumn ? y : x
  return areas.map((one) => {
    const length = one / thickness
    const box = isColumn ? { x, y: at, width: thickness, height: length } : { x: at, y, width: length, height: thickness }
    at += length
    return box
  })
}

function without({ x, y, width, height }: Box, areas: readonly number[]): Box {
  const area = areas.reduce((sum, one) => sum + one, 0)
  const thickness = area / (width >= height ? height : width)
  if (width >= height) return { x: x + thickness, y, width: Math.max(0, width - thickness), height }
  return { x, y: y + thickness, width, height: Math.max(0, height - thickness) }
}
