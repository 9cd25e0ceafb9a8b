import { parseSectionHeading } from '../headings/section-heading.ts'
import { columnOf as columnOfTasks } from '../headings/task-columns.ts'
import { foldText } from '../text/fold-text.ts'
import { type Line, splitLine } from '../text/lines.ts'
import { ACTION_COLUMN } from '../vocabulary/follow-up-words.ts'
import type { ActionCell } from './action-columns.ts'

type Column = 'number' | 'title' | 'decision' | 'responsible' | 'case' | 'caseNumber'
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['caseNumber', /^(?:sags?\.?\s?(?:nr|nummer|id)\.?|journal\s?(?:nr|nummer)\.?|j\.?\s?nr\.?|case (?:no|number)\.?)$/u],
  ['number', /^(?:nr\.?|pkt\.?|pkt\.?\s?nr\.?|punkt\s?nr\.?|#|no\.?)$/u],
  [
    'title',
    /^(?:punkt|emne|sag|dagsordenspunkt|overskrift|punkt og sagsfremstilling|emne og baggrund|tema|item|topic|subject|(?:emne|punkt|sag)\s?(?:\/|og)\s?(?:drøftelse|baggrund|indhold|beskrivelse|noter))$/u
  ],
  [
    'decision',
    /^(?:(?:beslutning|konklusion|referat|drøftelse|aftale|resultat)(?:er)?(?:(?:\s?[/&]\s?|\sog\s)(?:beslutning|konklusion|referat|drøftelse|aftale|opfølgning|hvem|ansvarlig|handling)(?:er)?)?|udfald|aftalt|besluttet|decisions?|conclusions?|resolutions?|outcome|minutes)$/u
  ],
  [
    'responsible',
    /^(?:ansvarlige?|tovholdere?|ansvar|hvem|ansvarlig og frist|opfølgning|hvem gør hvad|responsible|owner|follow-up|action)$/u
  ],
  [
    'case',
    /^(?:sagsfremstilling|baggrund|indhold|beskrivelse|oplæg|indstilling|background|discussion|recommendation)$/u
  ]
]
const BREAK = /\s*<br\s*\/?>\s*/giu
/** Cells that are particulars by themselves: "Dato: …  |  Sted: …". */
const LABELLED = /^\p{Lu}[^:|]{2,30}:\s/u
const isRule = (line: Line): boolean => line.cells?.every((cell) => /^:?-{2,}:?$|^$/u.test(cell)) === true

const bare = (cell: string): string => cell.replace(/^\*\*(.*)\*\*$/u, '$1').trim()
const columnOf = (cell: string): Column | null =>
  COLUMNS.find(([, words]) => words.test(foldText(bare(cell)).replace(/[:.]+$/u, '')))?.[0] ?? null
/** Words that head what was decided where another column heads what was said ("Referat | Beslutning"). */
const DECIDES = /beslut|konklusion|aftal|decision|conclusion|resolution|outcome/iu
const columnsIn = (cells: readonly string[]): (Column | null)[] | null => {
  const headed = cells.map(columnOf)
  const decides = cells.findIndex((cell, place) => headed[place] === 'decision' && DECIDES.test(cell))
  const columns = headed.map((column, place) =>
    column === 'decision' && decides >= 0 && place !== decides ? 'case' : column
  )
  return columns.includes('title') &&
    columns.includes('decision') &&
    (columns.includes('number') || columns.length >= 3)
    ? columns
    : null
}
const NUMBER_ALONE = /^\d{1,4}\.?$/u
const LEAST_ROWS = 2
/** Columns in which the rows below have nothing but numbers under "Punkt": the titles stand in the next one, whatever heads it. */
const withTitlesBeside = (columns: readonly (Column | null)[], rows: readonly Line[]): readonly (Column | null)[] => {
  const at = columns.indexOf('title')
  const next = columns[at + 1]
  const numbers = rows.filter(({ cells }) => NUMBER_ALONE.test(cells?.[at] ?? ''))
  if (columns.includes('number') || next === undefined || next === 'decision' || next === 'responsible') return columns
  if (
    numbers.length < LEAST_ROWS ||
    numbers.length < rows.length ||
    rows.some(({ cells }) => (cells?.[at + 1] ?? '') === '')
  )
    return columns
  return columns.map((column, place) => (place === at ? 'number' : place === at + 1 ? 'title' : column))
}
/** The rows of a table right below its head. */
const rowsBelow = (lines: readonly Line[], place: number): readonly Line[] => {
  const rows: Line[] = []
  for (let at = place + 1; at < lines.length && rows.length < MOST_ROWS; at++) {
    const line = lines[at] as Line
    if (line.cells === null) {
      if (line.plain !== '') break
    } else if (!isRule(line)) rows.push(line)
  }
  return rows
}
const MOST_ROWS = 20
const columnsOf = (line: Line): (Column | null)[] | null =>
  line.cells === null || line.plain.length > 160 ? null : columnsIn(line.cells)

/** Whether a row only heads number and title of the one item that its table holds: below it each row has a label. */
const headsOneItem = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length === 2 && columnOf(filled[0] ?? '') === 'number' && columnOf(filled[1] ?? '') === 'title'
}

/** Whether a row has number and title alone: tabs behind them are lost in a copy. */
const isBareItem = (
  [number = '', title = '', ...others]: readonly string[],
  columns: readonly (Column | null)[]
): boolean =>
  columns[0] === 'number' &&
  columns[1] === 'title' &&
  /^\d{1,4}\.?$/u.test(number) &&
  title !== '' &&
  others.length === 0

/** Whether a row begins with the next item's number: empty cells at its end are lost in a copy. */
const isNextItem = (
  [number = '', title = '']: readonly string[],
  columns: readonly (Column | null)[],
  count: number
): boolean =>
  columns[0] === 'number' && columns[1] === 'title' && number.replace(/\.$/u, '') === `${count + 1}` && title !== ''

/** Whether a row says who does it, behind its label, and by when: "Ansvarlig | Anna Holt | Frist: 1. maj". */
const isResponsible = ([label = '', who = '', ...when]: readonly string[]): boolean =>
  columnOf(label) === 'responsible' &&
  /^\p{Lu}/u.test(who) &&
  columnOf(who) === null &&
  columnOfTasks(who) === null &&
  when.every((cell) => cell === '' || LABELLED.test(cell))

/** Whether a row heads a decision and who carries it out, of one item. */
const headsDecision = ({ cells, plain }: Line): boolean =>
  cells !== null &&
  plain.length <= 160 &&
  columnOf(cells[0] ?? '') === 'decision' &&
  columnOf(cells[1] ?? '') === 'responsible'

/** "Bilag: Kort | Notat om støj", in a line that is no table's: the heading, and each name on a line of its own; null where it is none. */
const attachmentsBetweenBars = ({ cells, text, plain }: Line): readonly string[] | null => {
  if (cells === null || !text.includes(' | ') || text.trimStart().startsWith('|') || !/^\p{L}/u.test(plain)) return null
  const [first = '', ...names] = cells
  const section = parseSectionHeading(first)
  return section?.name === 'Bilag' && section.rest !== ''
    ? [`${section.heading}:`, section.rest, ...names.filter((name) => name !== '')]
    : null
}

/** What heads the text of a table that has who and when beside it. */
const TEXT_COLUMN = /^(?:tekst|referat|drøftelse|indhold|notat|bemærkninger|text|notes|minutes|discussion)$/u
/** Whether a row heads a text, and beside it who does what it says, and by when. */
const headsText = ({ cells, plain }: Line): boolean =>
  cells !== null &&
  cells.length > 1 &&
  plain.length <= 160 &&
  (TEXT_COLUMN.test(foldText(bare(cells[0] ?? ''))) || columnOf(cells[0] ?? '') === 'decision') &&
  cells.slice(1).every((cell) => ACTION_COLUMN.test(foldText(bare(cell))))

/** Who does it, and by when, in the cells beside a text; null where they are empty. */
const besideText = (cells: readonly string[], headings: readonly string[]): ActionCell | null => {
  const told = cells.slice(1).filter((cell) => cell !== '')
  const who = cells.find((cell, place) => cell !== '' && columnOfTasks(headings[place] ?? '') === 'responsible')
  return told.length === 0 ? null : { beside: '', cells: told, who: who ?? null }
}

/** A cell's paragraphs are lines by themselves in a copy, the last with the cells beside it: so many are looked at. */
const LINES_OF_CELL = 8
const isOfCell = (lines: readonly Line[], place: number): boolean => {
  for (const line of lines.slice(place + 1, place + 1 + LINES_OF_CELL)) {
    if (line.cells !== null) return true
    if (line.plain === '') return false
  }
  return false
}

/** Whether a row is the head of a table of items: number, item, decision … in columns. */
export const isHeadOfItemTable = (cells: readonly string[]): boolean =>
  cells.join(' ').length <= 160 && columnsIn(cells) !== null

/** "Dagsorden", "Punkter", over items with their numbers. */
const AGENDA =
  /^(?:dagsorden(?:en)?|dagsordenspunkt(?:er)?|punkt(?:er)?|emne(?:r)?|sag(?:er)?|agenda(?: items?)?|items?)$/u
/** Whether two words head an agenda and, beside it, what was said or decided. */
export const isTextBesideAgenda = (agenda: string, text: string): boolean =>
  AGENDA.test(foldText(bare(agenda)).replace(/[:.]+$/u, '')) && columnOf(text) === 'decision'

/** A heading over titles with what was said of them ("Emne og drøftelse"). */
const TITLE_AND_TEXT = /\s?(?:\/|\sog)\s/u
/** The lines of such a cell: the title, and what stands behind its full stop. */
const titleAndText = (cell: string, heading: string): string[] => {
  const lines = cell.split(BREAK)
  const [title, text] =
    TITLE_AND_TEXT.test(heading) && lines.length === 1 ? cell.split(/(?<=\p{Ll}{2})\.\s+(?=\p{Lu})(.*)/su) : []
  return title === undefined || text === undefined ? lines : [title, text]
}

/** One row of a table of items as the lines that the item would have by itself. */
const itemLines = (
  cells: readonly string[],
  columns: readonly (Column | null)[],
  headings: readonly string[],
  number: number
): string[] => {
  const textOf = (column: Column): string => cells.find((_, place) => columns[place] === column) ?? ''
  const printed = columns.includes('number') ? bare(textOf('number')).replace(/\D+$/u, '') : ''
  const [first = '', ...text] = titleAndText(textOf('title'), headings[columns.indexOf('title')] ?? '')
  // Without a column of its own the number stands before the title.
  const before = printed === '' ? /^(\d{1,4})[.)]\s+(?=\S)/u.exec(bare(first)) : null
  const title = bare(first).slice(before?.[0].length ?? 0)
  const shown = before?.[1] ?? printed
  const caseNumber = bare(textOf('caseNumber'))
  const lines = ['', `${/^\d{1,4}$/u.test(shown) ? shown : number}. ${title}`, '']
  if (/\d/u.test(caseNumber)) lines.push(`Sagsnr.: ${caseNumber}`, '')
  lines.push(...text)
  for (const [place, column] of columns.entries()) {
    const cell = cells[place]?.trim() ?? ''
    if (cell === '') continue
    if (column === 'case') lines.push('', headings[place] ?? '', ...cell.split(BREAK))
    if (column === 'decision') lines.push('', 'Beslutning', ...cell.split(BREAK))
  }
  return lines
}

/** Who does it, and by when, as the row says beside the decision. */
const actionOf = (
  cells: readonly string[],
  columns: readonly (Column | null)[],
  headings: readonly string[]
): ActionCell | null => {
  const told = cells.flatMap((cell, place) => {
    const text = cell.replace(BREAK, ' ').trim()
    const when = columns[place] === null && columnOfTasks(headings[place] ?? '') === 'expected'
    return text !== '' && (columns[place] === 'responsible' || when) ? [text] : []
  })
  if (told.length === 0) return null
  // Beside an item it may be who brings it up, so nobody is named for what was decided.
  return { beside: '', cells: told, who: null }
}

/**
 * Tables of items (a row each: number, item, decision, who is responsible) as the lines that items have by themselves; line breaks within the cells
 * of other tables as lines, unless a decision stands there beside who carries it out. All lines keep the number of their row;
 * by it `actions` is told who does it, and by when.
 */
export const unrollTables = (lines: readonly Line[], actions: Map<number, ActionCell> = new Map()): Line[] => {
  if (!lines.some((line) => line.cells !== null)) return [...lines]
  const out: Line[] = []
  let columns: readonly (Column | null)[] | null = null
  let headings: readonly string[] = []
  let count = 0
  let decided = false
  let text: readonly string[] | null = null
  for (const [place, line] of lines.entries()) {
    if (headsText(line)) {
      text = (line.cells ?? []).map(bare)
      if (columnOf(text[0] ?? '') === 'decision' && !TEXT_COLUMN.test(foldText(text[0] ?? '')))
        out.push(...splitLine(line, [text[0] ?? '']))
      continue
    }
    if (text !== null && line.cells !== null) {
      if (isRule(line)) continue
      const beside = besideText(line.cells, text)
      if (beside !== null) actions.set(line.number, beside)
      out.push(...splitLine(line, (line.cells[0] ?? '').split(BREAK)))
      continue
    }
    if (line.plain !== '' && !isOfCell(lines, place)) text = null
    const header = columnsOf(line)
    if (header !== null) {
      columns = withTitlesBeside(header, rowsBelow(lines, place))
      headings = (line.cells ?? []).map(bare)
      continue
    }
    if (line.cells === null) {
      if (line.plain !== '') {
        columns = null
        decided = false
      }
      out.push(line)
      continue
    }
    const listed = columns === null ? attachmentsBetweenBars(line) : null
    if (listed !== null) {
      out.push(...splitLine(line, listed))
      continue
    }
    if ((columns !== null && isRule(line)) || headsOneItem(line.cells)) continue
    decided ||= headsDecision(line)
    if (
      columns !== null &&
      (line.cells.length >= columns.length - 1 ||
        isBareItem(line.cells, columns) ||
        isNextItem(line.cells, columns, count))
    ) {
      count++
      const action = actionOf(line.cells, columns, headings)
      if (action !== null) actions.set(line.number, action)
      for (const piece of splitLine(line, itemLines(line.cells, columns, headings, count))) out.push(piece)
    } else if (
      line.cells.length > 2 &&
      line.cells.filter((cell) => LABELLED.test(cell)).length >= line.cells.length - 1
    ) {
      for (const piece of splitLine(line, line.cells)) out.push(piece)
    } else if (!decided && isResponsible(line.cells)) {
      const [label = '', who = '', ...when] = line.cells
      for (const piece of splitLine(line, [`${bare(label).replace(/:$/u, '')}: ${who}`, ...when])) out.push(piece)
    } else if (!decided && /<br\s*\/?>/iu.test(line.text)) {
      const [label = '', ...values] = line.cells.filter((cell) => cell !== '')
      const parts = values.join(' ').split(BREAK)
      const labelled = values.length === 1 && label.length <= 40
      for (const piece of splitLine(
        line,
        labelled ? [`${bare(label).replace(/:$/u, '')}:`, ...parts] : line.cells.flatMap((cell) => cell.split(BREAK))
      ))
        out.push(piece)
    } else out.push(line)
  }
  return out
}
