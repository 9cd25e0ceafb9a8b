import { isBlank, type Line, splitLine } from '../text/lines.ts'

/** Heads of a table's columns, each by itself: what the item is, what is told of it, how long it takes, what came of it. */
const OF_ITEM = /^(?:emne|punkt|dagsordens?\s?punkt|dagsorden|titel)$/iu
const OF_CASE =
  /^(?:(?:sags)?indhold|sagsfremstilling|beskrivelse|formål(?: med punktet)?|proces|form|ansvarlig|hvem|tid|tidsramme)$/iu
const OF_LENGTH = /^(?:varighed|tid|tidsramme)$/iu
const OF_RECORD = /^(?:beslutning|referat|konklusion|beslutning\s?\/\s?(?:kommentar(?:er)?)?|kommentar(?:er)?)$/iu
/** What a head explains of itself. */
const REMARK = /^\(.{2,60}\)$/u
const LONGEST_HEAD = 60
const LEAST_HEADS = 3
/** So many rows are a table's. */
const LEAST_ROWS = 3
/** "20 min.": how long an item takes, in a cell of its own. */
const LENGTH = /^\d{1,3}\s?min(?:utter)?\.?$/iu
const NUMBERED = /^\d{1,2}\.\s?\S/u

interface Columns {
  /** Behind the last head. */
  readonly end: number
  readonly hasLengths: boolean
}

/** The heads of columns that stand below each other, the first over the items, the last over what came of them; null where none do. */
const columnsIn = (lines: readonly Line[]): Columns | null => {
  let heads: string[] = []
  for (const [place, { plain, cells }] of lines.entries()) {
    if (plain === '' || (heads.length === 0 && (plain.length > LONGEST_HEAD || !OF_ITEM.test(plain)))) continue
    const isRemark = heads.length > 0 && REMARK.test(plain)
    if (isRemark) continue
    const isWhole = heads.length >= LEAST_HEADS && OF_RECORD.test(heads.at(-1) ?? '') && !OF_RECORD.test(plain)
    const isHead =
      !isWhole &&
      plain.length <= LONGEST_HEAD &&
      cells === null &&
      [OF_ITEM, OF_CASE, OF_LENGTH, OF_RECORD].some((words) => words.test(plain))
    if (isHead && (heads.length > 0 || OF_ITEM.test(plain))) {
      heads.push(plain)
      continue
    }
    const isTable = heads.length >= LEAST_HEADS && OF_RECORD.test(heads.at(-1) ?? '')
    if (isTable && heads.some((head) => OF_CASE.test(head)))
      return { end: place, hasLengths: heads.some((head) => OF_LENGTH.test(head)) }
    heads = []
  }
  return null
}

/** A line with nothing but white space: what was left of an empty cell, or of the end of a row. Where cells follow each other without a gap, any blank line. */
const endsRow = (rows: readonly Line[]): ((line: Line) => boolean) => {
  const lengths = [...rows.keys()].filter((place) => LENGTH.test(rows[place]?.plain ?? ''))
  const tight = lengths.filter((place) => (rows[place + 1]?.plain ?? '') !== '').length * 2 > lengths.length
  return (line) => isBlank(line) && (tight || line.text !== '')
}

/** Rows of a table in which each item has its length: title, purpose, length, what was said, and a rest at the row's end. */
const withTimedRows = (lines: readonly Line[], from: number): readonly Line[] => {
  const rows = new Map<Line, readonly string[]>()
  let [row, state]: [number, 'title' | 'case' | 'length' | 'record'] = [0, 'title']
  const isEnd = endsRow(lines.slice(from))
  for (const line of lines.slice(from)) {
    if (isEnd(line) && state === 'record') state = 'title'
    if (isBlank(line)) continue
    if (state === 'title') {
      rows.set(line, [`${++row}. ${line.plain}`])
      state = 'case'
    } else if (LENGTH.test(line.plain)) state = 'length'
    else if (state === 'length') {
      rows.set(line, ['Beslutning', line.text])
      state = 'record'
    }
  }
  if (row < LEAST_ROWS) return lines
  return lines.flatMap((line) => {
    const pieces = rows.get(line)
    return pieces === undefined ? [line] : splitLine(line, pieces)
  })
}

/** Numbered items with a cell for the case and one for what came of it; where there is one alone, it says what came of it. */
const withRecordCells = (lines: readonly Line[], from: number): readonly Line[] => {
  const records = new Set<Line>()
  let [items, cells]: [number, Line[]] = [0, []]
  const close = (): void => {
    const [first, second] = cells
    const record = second !== undefined && !first?.plain.endsWith(':') ? second : first
    if (record !== undefined) records.add(record)
  }
  let isBelowGap = true
  for (const line of lines.slice(from)) {
    if (!isBlank(line) && isBelowGap) {
      if (NUMBERED.test(line.plain)) {
        close()
        cells = []
        items++
      } else if (items > 0) cells.push(line)
    }
    isBelowGap = isBlank(line)
  }
  close()
  if (items < LEAST_ROWS || records.size < LEAST_ROWS) return lines
  return lines.flatMap((line) => (records.has(line) ? splitLine(line, ['Beslutning', line.text]) : [line]))
}

/**
 * Lines of a table whose cells were copied below each other, the heads of its columns first ("Emne", "Formål", "Varighed", "Beslutning"), with number and title in
 * a line and what came of each item below a heading, as others have them.
 */
export const withCellsBelowHeads = (lines: readonly Line[]): readonly Line[] => {
  const columns = columnsIn(lines)
  if (columns === null) return lines
  return columns.hasLengths ? withTimedRows(lines, columns.end) : withRecordCells(lines, columns.end)
}
