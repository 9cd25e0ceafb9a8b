import { decisionHeadingOf, parseDecisionHeading } from '../headings/decision-heading.ts'
import { parseSectionHeading, sectionHeadingOf } from '../headings/section-heading.ts'
import { type Column, columnOf, headerOf, isRule, spacedCells } from '../headings/task-columns.ts'
import type { NamedBeside } from '../meaning/responsible.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { FOLLOW_UP_TITLE, PLAN_OF_TASKS } from '../vocabulary/follow-up-words.ts'

const LONGEST_HEAD = 90
const MOST_COLUMNS = 5
const MOST_WORDS = 8

/** Whether words head the columns of what is to be done: who does it, and what or by when. */
const headsTasks = (columns: readonly (Column | null)[]): boolean =>
  columns.includes('responsible') && (columns.includes('topic') || columns.includes('expected'))

/** The columns that a line's words head one after the other, where a copy left one blank between them; null if they are anything else. */
const columnsInRow = (words: readonly string[]): Column[] | null => {
  if (words.length === 0) return []
  for (let many = 1; many <= Math.min(4, words.length); many++) {
    const column = columnOf(words.slice(0, many).join(' '))
    const others = column === null ? null : columnsInRow(words.slice(many))
    if (column !== null && others !== null && !others.includes(column)) return [column, ...others]
  }
  return null
}

const isHeading = (line: Line): boolean => {
  const section = sectionHeadingOf(line)
  return decisionHeadingOf(line)?.form === 'worded' || (section !== null && !section.ambiguous)
}

/** A sentence of its own below a table's rows: no cell that a row has left. */
const isSentence = (line: Line): boolean => /^\p{Lu}.*\s\S+\s.*\p{L}[.!]$/u.test(line.plain)

const nextFilled = (lines: readonly Line[], from: number): number => {
  let at = from
  while (at < lines.length && isBlank(lines[at] as Line)) at++
  return at
}

/** The end of a table whose rows are marked (tabs, pipes) or stand in columns that blanks set apart. */
const endOfRows = (lines: readonly Line[], from: number, byPosition: boolean): number => {
  const isRow = (line: Line): boolean => (byPosition ? spacedCells(line.text).length >= 2 : line.cells !== null)
  let end = from
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || isHeading(line)) break
    if (isBlank(line)) {
      const next = lines[nextFilled(lines, at)]
      if (next === undefined || !isRow(next)) break
      continue
    }
    if (!isRow(line) && !isRule(line) && (isSentence(line) || end === from)) break
    end = at + 1
  }
  return end
}

/** The end of what follows in a row of lines: up to a blank one, or to the next heading where blank lines part the cells too. */
const endOfLines = (lines: readonly Line[], from: number, blankBetween: boolean): number => {
  let end = from
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || isHeading(line)) break
    if (isBlank(line)) {
      if (blankBetween) continue
      break
    }
    end = at + 1
  }
  return end
}

/** A head whose words stand in lines of their own, one column each; where its last line is. */
const headInLines = (lines: readonly Line[], place: number): { last: number; blankBetween: boolean } | null => {
  const columns: Column[] = []
  let blankBetween = false
  let last = place
  for (let at = place; at < lines.length && columns.length < MOST_COLUMNS; at = nextFilled(lines, at + 1)) {
    const line = lines[at]
    if (line === undefined || line.plain.length > 40 || line.plain.endsWith('.')) break
    const column = columnOf(line.plain)
    if (column === null || columns.includes(column)) break
    if (columns.length > 0 && at > last + 1) blankBetween = true
    columns.push(column)
    last = at
  }
  return columns.length >= 2 && headsTasks(columns) ? { last, blankBetween } : null
}

/**
 * The place behind a table of what is to be done after a decision (what, who, by when) whose head stands at `place`, or null. Its columns are marked,
 * stand apart by blanks, were copied with one blank between them, or in lines of their own. A head without rows is none.
 */
export const endOfTaskTable = (lines: readonly Line[], place: number): number | null => {
  const line = lines[place]
  if (line === undefined || line.plain === '' || line.plain.length > LONGEST_HEAD) return null
  const ended = (end: number, from: number): number | null => (end > from ? end : null)
  const header = headerOf(line)
  if (header !== null && headsTasks(header.columns.map(({ column }) => column)))
    return ended(endOfRows(lines, place + 1, header.byPosition), place + 1)
  if (line.cells !== null || line.plain.includes(':')) return null
  const words = line.plain.split(' ')
  const columns = words.length < 2 || words.length > MOST_WORDS ? null : columnsInRow(words)
  if (columns !== null && headsTasks(columns)) return ended(endOfLines(lines, place + 1, false), place + 1)
  const head = headInLines(lines, place)
  return head === null ? null : ended(endOfLines(lines, head.last + 1, head.blankBetween), head.last + 1)
}

/** Whether a line by itself heads what is to be done after a decision ("Opfølgning:", "Handleplan"). */
export const headsFollowUp = (plain: string): boolean => {
  if (plain.length > 40 || /[.!?]$/u.test(plain)) return false
  const folded = foldText(plain).replace(/\s?:$/u, '')
  return (
    parseSectionHeading(plain)?.name === 'Opfølgning' ||
    FOLLOW_UP_TITLE.test(folded) ||
    PLAN_OF_TASKS.test(folded) ||
    columnOf(folded) === 'topic'
  )
}

/** A table whose first column holds the decision itself, beside who carries it out. */
export interface DecisionTable {
  readonly heading: string
  readonly text: readonly Line[]
  /** Who each row names as the one to do it. */
  readonly named: readonly NamedBeside[]
  /** The place behind its last row. */
  readonly end: number
}

/** The table at `place` that says under "Beslutning" what was decided and beside it who does it, or by when; null if there is none. */
export const decisionTableAt = (lines: readonly Line[], place: number): DecisionTable | null => {
  const line = lines[place]
  if (line === undefined || line.plain.length > LONGEST_HEAD || !/\S(?: {2,}|\t|\s?\|)/u.test(line.text)) return null
  const byPosition = line.cells === null
  const [first, ...others] = line.cells?.map((text, at) => ({ text, at })) ?? spacedCells(line.text)
  if (first === undefined || others.length === 0 || others.length > 3) return null
  const heading = parseDecisionHeading(first.text.replace(/\*\*/gu, ''))
  if (heading?.form !== 'worded' || heading.rest !== '') return null
  if (!others.every(({ text }) => ['responsible', 'expected'].includes(columnOf(text.replace(/\*\*/gu, '')) ?? '')))
    return null
  const second = others[0]?.at ?? 0
  const decided = (row: Line): string =>
    byPosition
      ? spacedCells(row.text)
          .filter(({ at }) => at < second - 2)
          .map(({ text }) => text)
          .join(' ')
      : (row.cells?.[0] ?? row.text)
  const end = byPosition ? endOfLines(lines, place + 1, false) : endOfRows(lines, place + 1, false)
  const text = lines
    .slice(place + 1, end)
    .filter((row) => !isRule(row))
    .flatMap((row) => splitLine(row, decided(row).split(/\s*<br\s*\/?>\s*/iu)))
    .filter((row) => !isBlank(row))
  const who = others.findIndex(({ text: head }) => columnOf(head.replace(/\*\*/gu, '')) === 'responsible') + 1
  const named = lines.slice(place + 1, end).flatMap((row): NamedBeside[] => {
    const name = byPosition || who === 0 ? '' : (row.cells?.[who] ?? '')
    return isRule(row) || name === ''
      ? []
      : [
          {
            who: name,
            beside:
              decided(row)
                .split(/\s*<br\s*\/?>\s*/iu)
                .at(-1) ?? ''
          }
        ]
  })
  return text.length === 0 ? null : { heading: heading.heading, text, named, end }
}
