import type { Piece } from './pdf-piece.ts'
import type { Rule } from './pdf-rules.ts'

export interface DrawnCell {
  readonly pieces: readonly Piece[]
  /** Where the cell's border is: text ends before it. */
  readonly right: number
}
/** A table by its drawn borders, row by row; a cell over several rows or columns stands in its first. */
export interface DrawnTable {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly rows: readonly (readonly DrawnCell[])[]
}

/** Lines so near are one; lines so near meet. */
const NEAR = 3
/** Lines of one table at most: more is a drawing. */
const MOST_LINES = 400

/** The places of lines, those close together as one. */
const placesOf = (values: readonly number[]): number[] => {
  const places: number[] = []
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (places.at(-1) ?? -Infinity) > NEAR) places.push(value)
  return places
}
const isLevel = (rule: Rule): boolean => rule.y0 === rule.y1

const meet = (level: Rule, upright: Rule): boolean =>
  upright.x0 >= level.x0 - NEAR &&
  upright.x0 <= level.x1 + NEAR &&
  level.y0 >= upright.y0 - NEAR &&
  level.y0 <= upright.y1 + NEAR

/** Lines that meet, directly or over others. */
const gridsOf = (rules: readonly Rule[]): Rule[][] => {
  const group = rules.map((_, place) => place)
  const rootOf = (place: number): number => {
    let at = place
    while (group[at] !== at) {
      const up = group[group[at] ?? at] ?? at
      group[at] = up
      at = up
    }
    return at
  }
  const levels = [...rules.keys()].filter((place) => rules[place] !== undefined && isLevel(rules[place]))
  const uprights = [...rules.keys()].filter((place) => rules[place] !== undefined && !isLevel(rules[place]))
  for (const upright of uprights)
    for (const level of levels) {
      const [a, b] = [rules[level], rules[upright]]
      if (a !== undefined && b !== undefined && meet(a, b)) group[rootOf(level)] = rootOf(upright)
    }
  const grids = new Map<number, Rule[]>()
  for (const [place, rule] of rules.entries()) {
    const root = rootOf(place)
    const grid = grids.get(root)
    if (grid === undefined) grids.set(root, [rule])
    else grid.push(rule)
  }
  return [...grids.values()]
}

/** Whether the lines of one kind cover most of a stretch at a place. */
const covers = (rules: readonly Rule[], level: boolean, at: number, from: number, to: number): boolean => {
  let covered = 0
  let end = from
  const parts = rules
    .filter((rule) => isLevel(rule) === level && Math.abs((level ? rule.y0 : rule.x0) - at) <= NEAR)
    .map((rule): [number, number] => (level ? [rule.x0, rule.x1] : [rule.y0, rule.y1]))
    .sort((a, b) => a[0] - b[0])
  for (const [start, stop] of parts) {
    const [low, high] = [Math.max(start, end), Math.min(stop, to)]
    if (high > low) {
      covered += high - low
      end = high
    }
  }
  return covered >= (to - from) * 0.6
}

const readGrid = (rules: readonly Rule[], pieces: readonly Piece[]): DrawnTable | null => {
  if (rules.length > MOST_LINES) return null
  const xs = placesOf(rules.filter((rule) => !isLevel(rule)).map((rule) => rule.x0))
  const ys = placesOf(rules.filter(isLevel).map((rule) => rule.y0))
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length < 6) return null
  const columns = xs.length - 1
  const rowCount = ys.length - 1
  const owner = Array.from({ length: rowCount * columns }, (_, place) => place)
  const ownerOf = (place: number): number => {
    let at = place
    while (owner[at] !== undefined && owner[at] !== at) at = owner[at] ?? at
    return at
  }
  const join = (a: number, b: number): void => {
    const one = ownerOf(a)
    const other = ownerOf(b)
    owner[Math.max(one, other)] = Math.min(one, other)
  }
  for (let row = 0; row < rowCount; row++)
    for (let column = 0; column < columns; column++) {
      const [left = 0, right = 0, top = 0, bottom = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]]
      if (column + 1 < columns && !covers(rules, false, right, top, bottom))
        join(row * columns + column, row * columns + column + 1)
      if (row + 1 < rowCount && !covers(rules, true, bottom, left, right))
        join(row * columns + column, (row + 1) * columns + column)
    }
  const cells = Array.from({ length: rowCount * columns }, (): Piece[] => [])
  for (const piece of pieces) {
    const middle = piece.y - piece.size * 0.3
    const column = xs.findLastIndex((x) => x <= piece.x + NEAR)
    const row = ys.findLastIndex((y) => y <= middle)
    cells[ownerOf(Math.min(row, rowCount - 1) * columns + Math.min(column, columns - 1))]?.push(piece)
  }
  const rightOf = (place: number): number => {
    let right = xs[(place % columns) + 1] ?? 0
    for (let column = (place % columns) + 1; column < columns; column++)
      if (ownerOf(place - (place % columns) + column) === place) right = xs[column + 1] ?? right
    return right
  }
  const rows = Array.from({ length: rowCount }, (_, row) =>
    cells
      .slice(row * columns, (row + 1) * columns)
      .map((held, column): DrawnCell => ({ pieces: held, right: rightOf(row * columns + column) }))
  )
  return {
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    rows: rows.filter((row) => row.some((cell) => cell.pieces.length > 0))
  }
}

/** The tables drawn on a page, from above, and the pieces that stand in none. A single box is no table. */
export const readDrawnTables = (
  rules: readonly Rule[],
  pieces: readonly Piece[]
): { readonly tables: readonly DrawnTable[]; readonly others: readonly Piece[] } => {
  const boxes = gridsOf(rules)
    .filter((grid) => grid.some(isLevel) && grid.some((rule) => !isLevel(rule)))
    .map((grid) => ({
      grid,
      left: Math.min(...grid.map((rule) => rule.x0)),
      right: Math.max(...grid.map((rule) => rule.x1)),
      top: Math.min(...grid.map((rule) => rule.y0)),
      bottom: Math.max(...grid.map((rule) => rule.y1))
    }))
    .sort((a, b) => (a.right - a.left) * (a.bottom - a.top) - (b.right - b.left) * (b.bottom - b.top))
    .slice(0, 60)
  const tables: DrawnTable[] = []
  let others = [...pieces]
  const taken: { top: number; bottom: number; left: number; right: number }[] = []
  for (const box of boxes) {
    // A frame around tables is no table: what it holds would be read twice.
    if (
      taken.some(
        (one) => one.top >= box.top && one.bottom <= box.bottom && one.left >= box.left && one.right <= box.right
      )
    )
      continue
    const within = (piece: Piece): boolean =>
      piece.x >= box.left - NEAR &&
      piece.x <= box.right &&
      piece.y - piece.size * 0.3 >= box.top &&
      piece.y - piece.size * 0.3 <= box.bottom
    const inside = others.filter(within)
    if (inside.length === 0) continue
    const table = readGrid(box.grid, inside)
    if (table === null) continue
    tables.push(table)
    taken.push(box)
    others = others.filter((piece) => !within(piece))
  }
  return { tables: tables.sort((a, b) => a.top - b.top), others }
}
