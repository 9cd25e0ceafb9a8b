import { MONTH_PATTERN } from '../../domain/calendar-names.ts'
import type { Repair } from '../../domain/minutes.ts'
import { columnOf, headerOf, spacedCells } from '../headings/task-columns.ts'
import { findDates } from '../text/calendar-dates.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { isPersonName } from '../text/person-names.ts'
import { ACTION_COLUMN, ACTION_TABLE_STARTS } from '../vocabulary/follow-up-words.ts'

const LONGEST_LINE = 220
/** A column at the right edge begins so far in, and a row may begin so far before its head. */
const LEAST_INDENT = 30
/** A head by itself stands as far in as no text does. */
const FAR_RIGHT = 50
const SLACK = 10
/** Without a head, what stands beside a text counts from the second line on, and beside so many words. */
const LEAST_LINES = 2
const LEAST_WORDS = 3
/** Blanks that part a text from the column beside it. */
const GAP = / {3,}\S/u
/** Where a head says where the columns are, a long line may leave less. */
const NARROW_GAP = / {2,}\S/u
const INITIALS = /^[A-ZÆØÅ]{2,5}(?:\s?(?:[/,+&]|og)\s?[A-ZÆØÅ]{2,5}){0,4}$/u
const DAY = new RegExp(
  String.raw`^(?:(?:senest|inden|before|by)\s)?(?:(?:d\.|den)\s?)?(?:\d{1,2}[./-]\d{1,2}\.?(?:[./-]?\d{2,4})?|(?:\d{1,2}\.?\s)?(?:${MONTH_PATTERN})\.?(?:\s\d{2,4})?|(?:uge|week)\s?\d{1,2}(?:[/-]\d{1,4})?|[1-4]\.\s?kvartal(?:\s\d{2,4})?|q[1-4](?:\s\d{2,4})?|snarest|straks|hurtigst muligt|løbende|næste møde|asap|ongoing|next meeting)$`,
  'iu'
)

/** What stands in the columns beside the text. */
export interface ActionCell {
  /** What the line says to the left, '' where the columns stand by themselves. */
  readonly beside: string
  readonly cells: readonly string[]
  readonly who: string | null
}

/** Where the columns of a page begin whose head names who does it, and by when, beside the text; -1 where the line is no such head. */
const columnStart = (line: Line): number => {
  if (line.cells !== null || line.plain.length > LONGEST_LINE || line.plain.endsWith('.')) return -1
  const cells = spacedCells(line.text).flatMap((cell) =>
    // "Pkt. Emne": a number's head may stand one blank before the next.
    cell.at < LEAST_INDENT ? [{ ...cell, text: cell.text.split(' ')[0] ?? '' }] : [cell]
  )
  const first = cells.findIndex(({ text, at }) => at >= LEAST_INDENT && ACTION_COLUMN.test(foldText(text)))
  // "Ansvar", "Ansvarlig   Frist", alone at the right edge of the page.
  const [only] = cells
  if (first === 0 && only !== undefined && cells.every(({ text }) => ACTION_COLUMN.test(foldText(text))))
    return only.at >= FAR_RIGHT && columnOf(only.text) === 'responsible' ? only.at : -1
  if (first < 1 || !ACTION_TABLE_STARTS.test(foldText(cells[0]?.text ?? ''))) return -1
  const beside = cells.slice(first)
  if (!beside.every(({ text }) => ACTION_COLUMN.test(foldText(text)))) return -1
  return beside.some(({ text }) => columnOf(text) !== 'expected') ? (cells[first]?.at ?? -1) : -1
}

/** A figure ("12.50") looks like a day and is none. */
const isDay = (text: string): boolean =>
  DAY.test(text) && (!/^\d{1,2}[./-]\d/u.test(text) || findDates(text).length > 0)
const isWho = (text: string): boolean => INITIALS.test(text) || isPersonName(text) || /^(?:alle|all)$/iu.test(text)

/** Under its head a column may hold a first name alone, or a dash. */
const FIRST_NAME = /^\p{Lu}\p{Ll}{1,11}(?:\s?[/,+&]\s?\p{Lu}\p{Ll}{1,11}){0,3}$/u
const standsUnderHead = (text: string): boolean => /^[-–]$/u.test(text) || FIRST_NAME.test(text)
/** A line's cells; initials and a day in one ("KB, 30/6") as two. */
const cellsOf = (text: string): readonly { readonly text: string; readonly at: number }[] =>
  spacedCells(text).flatMap((cell) => {
    const [, who = '', day = ''] = /^(\p{Lu}{2,5}),\s(\S.*)$/u.exec(cell.text) ?? []
    return isDay(day) && INITIALS.test(who)
      ? [
          { text: who, at: cell.at },
          { text: day, at: cell.at + cell.text.length - day.length }
        ]
      : [cell]
  })

/** The columns at the end of a line, or null. Where no head says where they begin, only initials and a day stand for themselves. */
const actionIn = (line: Line, start: number): ActionCell | null => {
  if (line.cells !== null || line.text.length > LONGEST_LINE || !(start < 0 ? GAP : NARROW_GAP).test(line.text))
    return null
  const cells = cellsOf(line.text)
  let from = cells.length
  while (from > 0) {
    const cell = cells[from - 1]
    if (cell === undefined || cells.length - from >= 2) break
    if (cell.at < (start < 0 ? LEAST_INDENT : start - SLACK)) break
    if (!isWho(cell.text) && !isDay(cell.text) && !(start >= 0 && standsUnderHead(cell.text))) break
    from--
  }
  const taken = cells.slice(from)
  const [first] = taken
  if (first === undefined) return null
  const beside = line.text.slice(0, first.at)
  if (beside.trim() !== '' && !(start < 0 ? / {3,}$/u : / {2,}$/u).test(beside)) return null
  const who = taken.find(({ text }) => isWho(text) || (start >= 0 && FIRST_NAME.test(text)))?.text ?? null
  const day = taken.some(({ text }) => isDay(text))
  const sure = day && who !== null && INITIALS.test(who) && beside.trim().split(' ').length >= LEAST_WORDS
  if (start < 0 ? !sure : who === null) return null
  return { beside: beside.trim(), cells: taken.map(({ text }) => text), who }
}

/** Whether a table's rows follow its head: the next line has columns too. */
const hasRow = (lines: readonly Line[], place: number): boolean => {
  const next = lines.slice(place + 1, place + 5).find((line) => !isBlank(line) && !/^[\s|:+=_-]+$/u.test(line.text))
  return (
    next !== undefined &&
    (next.cells !== null || spacedCells(next.text).filter(({ at }) => at >= LEAST_INDENT).length > 0)
  )
}

/** Lines that are rows of a table of tasks by its own head: there the columns are the text. */
const rowsOfTables = (lines: readonly Line[], head: number): ReadonlySet<number> => {
  const rows = new Set<number>()
  let inTable = false
  for (const [place, line] of lines.entries()) {
    if (isBlank(line)) continue
    const apart = place > 0 && isBlank(lines[place - 1] as Line)
    if (inTable && apart && spacedCells(line.text).length < 2) inTable = false
    if (place !== head && headerOf(line) !== null) inTable = true
    if (inTable) rows.add(place)
  }
  return rows
}

/** Text and columns apart: the text's lines, and what stood beside them by the number of its line. */
export interface WithoutColumns {
  readonly lines: readonly Line[]
  readonly actions: ReadonlyMap<number, ActionCell>
}

/**
 * Takes out what stands beside the text at the right edge of the page: who is to do it, and by when. A head over the columns tells where they are; without
 * one initials and a day, at least twice, tell it themselves. Each line that was cut is listed.
 */
export const takeActionColumns = (lines: readonly Line[], repairs: Repair[]): WithoutColumns => {
  if (!lines.some((line) => line.cells === null && GAP.test(line.text.slice(0, LONGEST_LINE))))
    return { lines, actions: new Map() }
  const head = lines.findIndex((line, place) => columnStart(line) >= 0 && !hasRow(lines, place))
  const heading = head < 0 ? null : foldText(lines[head]?.plain ?? '')
  const start = head < 0 ? -1 : columnStart(lines[head] as Line)
  const rows = rowsOfTables(lines, head)
  const found = new Map<Line, ActionCell>()
  for (const [place, line] of lines.entries()) {
    const action = place <= head || rows.has(place) ? null : actionIn(line, start)
    if (action !== null) found.set(line, action)
  }
  if (head < 0 && found.size < LEAST_LINES) return { lines, actions: new Map() }
  const column = head < 0 ? columnOfAll(found) : null
  // The column is known by its rows: initials stand there alone too, beside a title.
  if (column !== null)
    for (const [place, line] of lines.entries()) {
      const alone = rows.has(place) || found.has(line) ? null : actionIn(line, column + SLACK)
      if (alone !== null && INITIALS.test(alone.who ?? '') && alone.beside !== '' && startOf(line) === column)
        found.set(line, alone)
    }
  const out: Line[] = []
  const taken = new Map<number, ActionCell[]>()
  for (const [place, line] of lines.entries()) {
    const action = found.get(line)
    if (action === undefined) {
      // The head is printed again on each page.
      if (place <= head || heading === null || line.plain.length > LONGEST_LINE || foldText(line.plain) !== heading)
        out.push(line)
      continue
    }
    repairs.push({
      line: line.number,
      kind: 'split-line',
      before: line.text.trim(),
      after: [action.beside, action.cells.join('   ')].filter((part) => part !== '').join('\n')
    })
    // Columns by themselves go on beside the line above.
    const left =
      action.beside === ''
        ? out.findLast((one) => !isBlank(one))
        : splitLine(line, [line.text.slice(0, endOf(line, action))])[0]
    if (left === undefined) continue
    if (action.beside !== '') out.push(left)
    const above = taken.get(left.number)
    if (above === undefined) taken.set(left.number, [action])
    else above.push(action)
  }
  return { lines: out, actions: new Map([...taken].map(([number, cut]) => [number, joinCells(cut)])) }
}

/** What stands beside one line, in as many lines of the columns. */
const joinCells = (cut: readonly ActionCell[]): ActionCell => ({
  beside: cut[0]?.beside ?? '',
  cells: cut.flatMap(({ cells }) => cells),
  who: cut.find(({ who }) => who !== null)?.who ?? null
})

const startOf = (line: Line): number | null => cellsOf(line.text).findLast(({ text }) => isWho(text))?.at ?? null

/** Where the initials of all rows stand, if it is one place. */
const columnOfAll = (found: ReadonlyMap<Line, ActionCell>): number | null => {
  const starts = new Set([...found.keys()].map(startOf))
  return starts.size === 1 ? ([...starts][0] ?? null) : null
}

const endOf = (line: Line, { beside }: ActionCell): number => line.text.indexOf(beside) + beside.length
