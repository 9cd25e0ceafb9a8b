import { foldText } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'
import { COLUMN_WORDS } from '../vocabulary/follow-up-words.ts'

/** What a column of a table of tasks holds. */
export type Column = keyof typeof COLUMN_WORDS

export interface Cell {
  readonly text: string
  /** Position on the line where columns are set apart by blanks, else the cell's number. */
  readonly at: number
}
/** The columns that a line heads. */
export interface Header {
  readonly columns: readonly { readonly column: Column | null; readonly at: number }[]
  readonly byPosition: boolean
}

/** What a line holds in columns that blanks set apart, with their positions. */
export const spacedCells = (text: string): Cell[] =>
  [...text.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({ text: match[0], at: match.index }))
/** What a line holds in columns that bars or tabs set apart, with their numbers. */
export const markedCells = (line: Line): Cell[] =>
  (line.cells ?? []).map((text, at) => ({ text: text.replace(/^\*\*(.*)\*\*$/u, '$1'), at }))
/** The column that such a word heads, or null; "Frist/deadline" heads what its words head. */
export const columnOf = (text: string): Column | null => {
  const folded = foldText(text).replace(/[:.]+$/u, '')
  const headed = (words: string): Column | null =>
    (Object.keys(COLUMN_WORDS) as Column[]).find((column) => COLUMN_WORDS[column].test(words)) ?? null
  const whole = headed(folded)
  if (whole !== null || !/\/|\sog\s/u.test(folded)) return whole
  const [first, ...others] = folded.split(/\s?\/\s?|\sog\s/u).map(headed)
  return first !== undefined && others.every((other) => other === first) ? first : null
}

/** The head of such a table, by the words over its columns; null if the line is none. */
export const headerOf = (line: Line): Header | null => {
  if (line.plain.length > 120) return null
  for (const [cells, byPosition] of [
    [markedCells(line), false],
    [line.cells === null && /\S {2,}\S/u.test(line.text) ? spacedCells(line.text) : [], true]
  ] as const) {
    const columns = cells.map((cell) => ({ column: columnOf(cell.text), at: cell.at }))
    const named = new Set(columns.map(({ column }) => column))
    if (named.has('responsible') && (named.has('topic') || named.has('expected'))) return { columns, byPosition }
    if (named.has('topic') && named.has('expected')) return { columns, byPosition }
  }
  return null
}

/** Whether a line only parts a table's head from its rows. */
export const isRule = (line: Line): boolean => /^[\s|:+=-]+$/u.test(line.text) && /-{2,}|={2,}/u.test(line.text)
