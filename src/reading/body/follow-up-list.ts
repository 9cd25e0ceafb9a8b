import { WEEKDAYS } from '../../domain/calendar-names.ts'
import type { FollowUpList, FollowUpRow, ForumCalendar, LocalDate } from '../../domain/minutes.ts'
import { type Column, type Header, headerOf, isRule, markedCells, spacedCells } from '../headings/task-columns.ts'
import { findDates, resolveDate } from '../text/calendar-dates.ts'
import { foldText } from '../text/fold-text.ts'
import { isForumName } from '../text/forum-name.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { BEFORE_CALENDAR, CALENDAR_TITLE, FOLLOW_UP_TITLE, NO_CALENDAR } from '../vocabulary/follow-up-words.ts'

/** A calendar may still list days that are so few days gone. */
const SLACK_DAYS = 31

const rowOf = (line: Line, header: Header): FollowUpRow | null => {
  const cells = header.byPosition
    ? spacedCells(line.text)
    : line.cells === null
      ? [{ text: line.text.trim(), at: 0 }]
      : markedCells(line)
  const row: Record<Column, string | null> = { topic: null, expected: null, responsible: null }
  for (const cell of cells) {
    const column = header.byPosition
      ? header.columns.findLast(({ at }) => at <= cell.at + 2)
      : header.columns.find(({ at }) => at === cell.at)
    const name = column?.column ?? null
    if (name === null || cell.text === '' || /^[-–—]+$/u.test(cell.text)) continue
    row[name] = row[name] === null ? cell.text : `${row[name]} ${cell.text}`
  }
  return row.topic === null ? null : { topic: row.topic, expected: row.expected, responsible: row.responsible }
}

const readRows = (lines: readonly Line[], from: number, header: Header): { rows: FollowUpRow[]; next: number } => {
  const rows: FollowUpRow[] = []
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    if (isRule(line)) continue
    if (isBlank(line)) {
      const next = lines[at + 1]
      if (
        next === undefined ||
        next.cells === null ||
        (line.cells === null && !next.text.includes('|') && headerOf(next) !== null)
      ) {
        if (!header.byPosition || next === undefined || spacedCells(next.text).length < 2 || isBlank(next)) break
      }
      continue
    }
    const last = rows.at(-1)
    const carriesOn =
      last !== undefined &&
      (header.byPosition
        ? /^\s{2,}\S/u.test(line.text) && spacedCells(line.text)[0]?.at !== header.columns[0]?.at
        : line.cells === null && /^\p{Ll}/u.test(line.text.trim()))
    const row = rowOf(line, header)
    if (carriesOn && last !== undefined) rows[rows.length - 1] = { ...last, topic: `${last.topic} ${line.text.trim()}` }
    else if (row !== null) rows.push(row)
  }
  return { rows, next: at }
}

const BEFORE_DATE = new RegExp(`^(?:(?:den|d\\.|${WEEKDAYS.map(({ da }) => da).join('|')})\\s*)*$`, 'iu')

/** "Ny kaj (8. februar)": when, behind what. */
const IN_BRACKETS = /\S\s\(([^()]{3,30})\)$/u

/** Whose days stand below: the forum's name without what some print before it ("Punkter til Havnerådet"). */
const ownerOf = (heading: string): string => {
  const name = heading.replace(BEFORE_CALENDAR, '')
  return isForumName(name) ? name : heading
}

const readCalendars = (lines: readonly Line[], meetingDate: LocalDate | null): ForumCalendar[] => {
  const filled = lines.filter((line) => !isBlank(line) && !isRule(line))
  const calendars: { forum: string; entries: { text: string; date: LocalDate | null }[] }[] = []
  let open = false
  const datesOf = (text: string): ReturnType<typeof findDates> => findDates(text)
  const startsWithDate = (text: string): boolean => {
    const first = datesOf(text)[0]
    return first !== undefined && BEFORE_DATE.test(text.slice(0, first.start).trim())
  }
  const addEntry = (text: string): void => {
    const current = calendars.at(-1)
    if (current === undefined || !open) return
    const behind = IN_BRACKETS.exec(text)?.[1] ?? ''
    const dates = startsWithDate(text) ? datesOf(text) : startsWithDate(behind) ? datesOf(behind).slice(0, 1) : []
    const last = current.entries.at(-1)
    if (dates.length === 0 && /^\(?aflys|^cancel/iu.test(text) && last?.date !== null && last !== undefined) {
      current.entries[current.entries.length - 1] = { text: `${last.text}\n${text}`, date: last.date }
    } else if (dates.length > 1) {
      for (const piece of text.split(/[,;]\s*|\s+og\s+/u)) {
        const date = datesOf(piece)[0]
        current.entries.push({
          text: piece.trim(),
          date: date === undefined ? null : resolveDate(date, meetingDate, 'ahead', SLACK_DAYS)
        })
      }
    } else
      current.entries.push({
        text,
        date: dates[0] === undefined ? null : resolveDate(dates[0], meetingDate, 'ahead', SLACK_DAYS)
      })
  }
  for (const [place, line] of filled.entries()) {
    const text = line.plain
    const bare = text.replace(/\s*:$/u, '')
    if (NO_CALENDAR.test(foldText(bare)) && !text.endsWith(':')) {
      open = false
      continue
    }
    const colon = text.indexOf(':')
    const labelled = colon > 2 && colon < text.length - 1 ? text.slice(0, colon) : null
    if (
      labelled !== null &&
      !/\d/u.test(labelled) &&
      (isForumName(labelled) || /møder?$/iu.test(labelled)) &&
      startsWithDate(text.slice(colon + 1).trim())
    ) {
      calendars.push({ forum: ownerOf(labelled.trim()), entries: [] })
      open = true
      addEntry(text.slice(colon + 1).trim())
      continue
    }
    const next = filled[place + 1]?.plain ?? ''
    const heading =
      line.bullet === '' &&
      !startsWithDate(text) &&
      bare.length <= 60 &&
      !/[.!?,;)]$/u.test(text) &&
      !/\d/u.test(bare) &&
      /^\p{Lu}/u.test(bare) &&
      !/^aflys/iu.test(text) &&
      (isForumName(bare) || startsWithDate(next) || /(?:møder|temamøder|møde)$/iu.test(bare))
    if (heading && !/^kommende emner|^aktuelle/iu.test(text)) {
      calendars.push({ forum: ownerOf(bare), entries: [] })
      open = true
    } else addEntry(line.bullet === '' ? text : text)
  }
  return calendars.filter((calendar) => calendar.entries.length > 0)
}

/** Under a forum's name, days and nothing else: in an item about meetings other lines may stand between. */
const isDays = ({ forum, entries }: ForumCalendar): boolean =>
  isForumName(forum) && entries.length > 1 && entries.every(({ date }) => date !== null)

/**
 * The follow-up list of an item: its table, in tabs, pipes or blanks, with empty cells, and the calendars of forums below it. Null where the item is
 * none: neither its title nor the head of a table says so. A day that no calendar has stays text, with no date.
 */
export const readFollowUpList = (
  title: string,
  lines: readonly Line[],
  meetingDate: LocalDate | null
): FollowUpList | null => {
  const titled = FOLLOW_UP_TITLE.test(foldText(title))
  const rows: FollowUpRow[] = []
  const rest: Line[] = []
  let responsible = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) continue
    const header = headerOf(line)
    if (header === null) {
      rest.push(line)
      continue
    }
    const read = readRows(lines, at + 1, header)
    if (header.columns.some(({ column }) => column === 'responsible')) responsible = true
    for (const row of read.rows) rows.push(row)
    at = read.next - 1
  }
  const ofDays = CALENDAR_TITLE.test(foldText(title))
  if (!titled && !ofDays && !(responsible && rows.length > 0)) return null
  const forums = titled || ofDays ? readCalendars(rest, meetingDate).filter((one) => titled || isDays(one)) : []
  return rows.length === 0 && forums.length === 0 ? null : { rows, forums }
}
