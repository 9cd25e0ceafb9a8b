import { spacedCells } from '../headings/task-columns.ts'
import type { Line } from '../text/lines.ts'
import { bareName, isPersonName, readPersons } from '../text/person-names.ts'
import { fieldAlone } from './head-fields.ts'

/** What a table says of who was not there. */
const NOT_THERE =
  /^(?:$|-|nej(?!\p{L})|no(?!\p{L})|(?:meldt )?afbud|fravær|absent|apologies|(?:deltog|mødte|deltager|mødt|er|var)? ?ikke(?!\p{L})|forhindret|syg|afslået|afvist|declined|did not)/iu
const PRESENT_COLUMN = /^(?:til ?stede|mødt|fremmødte?|fremmøde|deltog|present|attended)$/iu
const ABSENT_COLUMN = /^(?:afbud|fraværende|meldt afbud|ikke til ?stede|absent|apologies)$/iu
const MEMBERS_COLUMN = /^(?:medlem(?:mer)?|deltagere?|navn|members?|participants|name):?$/iu
const STATUS_COLUMN = /^(?:mødt|fremmødt?e?|fremmøde|til ?stede|status|deltog|deltager|afbud|present|attended)$/iu
/** What else a table says of each: below it all who are named took part. */
const ROLE_COLUMN =
  /^(?:rolle|titel|stilling|funktion|parti|liste|repræsenterer|organisation|afdeling|enhed|initialer|role|title|party)$/iu
const NAME_COLUMN = /^(?:medlem(?:mer)?|navn|(?:møde)?deltagere?|name|member)$/iu
const WRITES = /(?<!\p{L})(?:referent|sekretær|secretary)(?!\p{L})/iu
/** What stands below a word may begin a little beside it. */
const SHIFTED = 2
const TICK = /^(?:x|✓|✔|√|\+)$/iu

/** What a row of such a table says: whether the person was there, or that it is the table's own head. */
export interface AttendanceRow {
  readonly kind: 'head' | 'person' | 'person-without-head'
  readonly field: 'participants' | 'absent'
  readonly names: readonly string[]
  readonly secretary: string | null
}

const HEAD: AttendanceRow = { kind: 'head', field: 'participants', names: [], secretary: null }
const personOf = (name: string, isAway: boolean): AttendanceRow => ({
  kind: 'person',
  field: isAway ? 'absent' : 'participants',
  names: [name],
  secretary: null
})

/** The columns of a table with cells that say of each member who was there, or null; `status` -1 where it names nobody else. */
const statusColumns = (cells: readonly string[]): { name: number; status: number } | null => {
  const name = cells.findIndex((cell) => NAME_COLUMN.test(cell))
  const status = cells.findIndex((cell, place) => place !== name && STATUS_COLUMN.test(cell))
  const saysRoles =
    cells.length > 1 && cells.every((cell, place) => place === name || cell === '' || ROLE_COLUMN.test(cell))
  return name < 0 || (status < 0 && !saysRoles) ? null : { name, status }
}

/** Where, in a line's characters, a table that blanks part says of each member who was there (`present`) and who was not; -1 where it has no such column. */
interface TickColumns {
  readonly name: number
  readonly present: number
  readonly absent: number
}

/** The columns of the head of a table that blanks part, or null. */
const tickColumns = (line: Line): TickColumns | null => {
  const cells = spacedCells(line.text)
  const named = cells.find(({ text }) => MEMBERS_COLUMN.test(text))
  const others = cells.filter((cell) => cell !== named)
  if (named === undefined || others.length === 0) return null
  // A row that says of each what he or she is: "Til stede   Medlem   Anna Holt".
  if (named !== cells[0] && cells.some(({ text }) => !PRESENT_COLUMN.test(text) && isPersonName(bareName(text))))
    return null
  const at = (words: RegExp): number => others.find(({ text }) => words.test(text))?.at ?? -1
  const columns = { name: named.at, present: at(PRESENT_COLUMN), absent: at(ABSENT_COLUMN) }
  return columns.present < 0 && columns.absent < 0 ? null : columns
}

/** What a row with a tick below what it says, or a word for it, says of its person; null where it names none. */
const tickedRow = (line: Line, { name: column, present, absent }: TickColumns): AttendanceRow | null => {
  const cells = spacedCells(line.text)
  const first = cells.find(({ at }) => Math.abs(at - column) <= SHIFTED)
  const others = cells.filter((cell) => cell !== first)
  // "Anna Holt (A) formand": what stands behind the letter is said of the person.
  const name = bareName((first?.text.split(',')[0] ?? '').replace(/\).*$/u, ')'))
  if (first?.text.includes(':') === true || !isPersonName(name)) return null
  // "ja", "nej" below the word.
  const said = others.find(({ at, text }) => present >= 0 && Math.abs(at - present) <= SHIFTED && !TICK.test(text))
  if (said !== undefined) return personOf(name, NOT_THERE.test(said.text))
  const tick = others.find(({ text }) => TICK.test(text))?.at
  const isNearAbsent =
    tick !== undefined && absent >= 0 && (present < 0 || Math.abs(tick - absent) < Math.abs(tick - present))
  return personOf(name, isNearAbsent || (tick === undefined && present >= 0))
}

/** A row of a table without a head: "Anna Holt | Medlem | Deltog | A"; null where a line is none. */
const calledRow = (cells: readonly string[]): AttendanceRow | null => {
  const [name = '', ...others] = cells.filter((cell) => cell !== '')
  const status = others.find((cell) => PRESENT_COLUMN.test(cell) || ABSENT_COLUMN.test(cell))
  return status === undefined || !isPersonName(bareName(name))
    ? null
    : {
        kind: 'person-without-head',
        field: ABSENT_COLUMN.test(status) ? 'absent' : 'participants',
        names: readPersons([name], true).names,
        secretary: null
      }
}

/** What a row with cells says of its person below the table's head; null where it names none. */
const statusRow = (cells: readonly string[], columns: { name: number; status: number }): AttendanceRow | null => {
  const name = cells[columns.name]
  if (name === undefined || name === '') return null
  const status = cells[columns.status] ?? ''
  const { names, secretary } = readPersons([name], true)
  return {
    kind: 'person',
    field: columns.status >= 0 && NOT_THERE.test(status) ? 'absent' : 'participants',
    names,
    secretary: secretary ?? (WRITES.test(status) ? (names[0] ?? null) : null)
  }
}

/** Tables that say of each member who was there, read row by row. */
export class AttendanceTable {
  #status: { name: number; status: number } | null = null
  #ticks: TickColumns | null = null

  /** What a line says as a row of such a table; null where it is none. Below a label that tells of whom it is, only one that says who was there. */
  read(line: Line, isBelowLabel: boolean): AttendanceRow | null {
    if (line.cells === null) {
      this.#status = null
      return this.#readTicked(line) ?? calledRow(spacedCells(line.text).map(({ text }) => text))
    }
    const called = calledRow(line.cells)
    if (called !== null) return called
    // "Afbud:   Bo Ask", below the table: no row of it.
    if (fieldAlone(line.cells[0] ?? '') !== null && this.#status !== null && line.plain.includes(':'))
      this.#status = null
    const columns = statusColumns(line.cells)
    if (columns === null || (columns.status < 0 && isBelowLabel))
      return this.#status === null ? null : statusRow(line.cells, this.#status)
    this.#status = columns
    return HEAD
  }

  #readTicked(line: Line): AttendanceRow | null {
    const columns = tickColumns(line)
    const row = columns === null && this.#ticks !== null ? tickedRow(line, this.#ticks) : null
    if (columns !== null || row === null) this.#ticks = columns
    return columns === null ? row : HEAD
  }
}
