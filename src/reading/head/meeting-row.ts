import { firstDate } from '../text/calendar-dates.ts'
import { isForumName } from '../text/forum-name.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { kindIn } from './title-line.ts'

/** Heads of the columns of a portal's table of meetings, in one line: "Udvalg Dato Type Hent". */
const COLUMNS =
  /^(?:(?:udvalg|forum|dato|mødedato|tid|tidspunkt|type|mødetype|dokument|dokumenttype|status|hent|download|titel|sted|mødested)(?:\s+|$)){3,}$/iu
const LONGEST = 200
/** The day, and the times beside it. */
const DAY = /\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{4}(?:,?\s(?:kl\.?\s?)?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?)?/u

/** What a row says, each by itself: the body, the day, the kind of document. */
const valuesOf = (row: Line): readonly string[] | null => {
  const text = row.text.trim()
  const day = text.length > LONGEST ? null : DAY.exec(text)
  if (day === null || firstDate(day[0]) === null) return null
  const [before, behind] = [text.slice(0, day.index).trim(), text.slice(day.index + day[0].length).trim()]
  const kind = kindIn(behind) === null ? undefined : /\S+/u.exec(behind)?.[0]
  return isForumName(before) ? [before, day[0], ...(kind === undefined ? [] : [kind])] : null
}

/** A head's lines without the row of a portal's table of meetings ("Udvalg Dato Type Hent"): what stands below it says who met, when and what was written, each in a line of its own. */
export const withMeetingRowApart = (lines: readonly Line[]): readonly Line[] => {
  const at = lines.findIndex((line) => line.cells === null && line.plain.length < LONGEST && COLUMNS.test(line.plain))
  const row = at < 0 ? -1 : lines.findIndex((line, place) => place > at && !isBlank(line))
  const values = row < 0 ? null : valuesOf(lines[row] as Line)
  return values === null
    ? lines
    : [...lines.slice(0, at), ...splitLine(lines[row] as Line, values), ...lines.slice(row + 1)]
}
