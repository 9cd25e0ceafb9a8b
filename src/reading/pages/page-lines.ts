import type { LocalDate } from '../../domain/minutes.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { parseItemCandidate } from '../headings/item-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { spacedCells } from '../headings/task-columns.ts'
import { dateOf, findDates } from '../text/calendar-dates.ts'
import { foldText } from '../text/fold-text.ts'
import { addTo } from '../text/groups.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { letterheadOf, repeatsLetterhead } from './letterhead.ts'
import { MOST_IN_HEAD, pageOfPages } from './page-signs.ts'
import { LONGEST_HEAD, looksLikeRunningHead } from './running-heads.ts'

/** "Anna Holt bestiller lokale     12/5" */
const DAY_AT_EDGE = /\S\s{4,}(\d{1,2})\s?\/\s?(\d{1,2})$/u
/**
 * The places of lines that end in a day, as rows of what is to be done by when do: a number and a month behind a gap ("12/5"), where they are of several months,
 * or one is no page of so many. Those of one month that could be nearly all its pages ("1/3", "2/3") are left out.
 */
export const daysAtEdge = (lines: readonly Line[]): ReadonlySet<number> => {
  const months = new Map<number, { readonly days: Set<number>; readonly places: number[] }>()
  let couldBePages = true
  for (const [place, { text, cells }] of lines.entries()) {
    const [day, month] = (cells === null ? (DAY_AT_EDGE.exec(text.slice(-40)) ?? []) : []).slice(1).map(Number)
    if (day === undefined || month === undefined || month > 12 || day > 31) continue
    const own = months.get(month) ?? { days: new Set(), places: [] }
    months.set(month, own)
    own.days.add(day)
    own.places.push(place)
    couldBePages &&= day <= month && spacedCells(text.slice(0, LONGEST_HEAD)).length <= MOST_IN_HEAD
  }
  if (couldBePages && months.size < 2) return new Set()
  return new Set(
    [...months].flatMap(([month, { days, places }]) =>
      days.size >= Math.max(2, month - 1) && [...days].every((day) => day <= month) ? [] : places
    )
  )
}
/** How many pages "3/12" speaks of, where several lines count up to the same number: a case number looks alike and does not. */
export const pageTotals = (lines: readonly Line[]): ReadonlySet<string> => {
  const pages = new Map<string, Set<string>>()
  for (const line of lines) {
    const [page, total] = pageOfPages(line.plain) ?? []
    if (page === undefined || total === undefined || Number(page) > Number(total)) continue
    pages.set(total, (pages.get(total) ?? new Set()).add(page))
  }
  return new Set([...pages].filter(([, seen]) => seen.size > 1).map(([total]) => total))
}

/** The same words, and a number at the right edge of the line, or behind a colon. */
const HEAD_AND_PAGE = /^(.*\S)(?:\s{3,}|\t+|:\s)(\d{1,4})$/u
/** The same with the page at the left edge, as on every second page of what is printed on both sides. */
const PAGE_AND_HEAD = /^(\d{1,4})(?:\s{3,}|\t+)(\p{Lu}.*)$/u
/** The same where a copy left one blank between a year and the page: "Havnerådet 4. maj 2027 3". */
const HEAD_OF_DAY_AND_PAGE = /^(\p{Lu}.*\d(?:\.\s\p{L}+\s|[-./])(?:19|20)\d{2})\s{1,2}(\d{1,3})$/u
/** The same behind bars, with the word for it: "Havneudvalget | 4. maj 2027 | Side 3". */
const HEAD_AND_PAGE_BEHIND_BAR = /^([^|\s][^|]*\|(?:[^|]*\|)?)\s(?:side|page)\s(\d{1,4})(?:\s(?:af|of)\s\d{1,4})?$/iu
/** Whom to write to or call stands in the foot of a page. */
const CONTACT = /(?:tlf|telefon|mail)\b|@\S+\.\S/iu

/** Two such lines far from their pages' numbers, and from each other, are enough where these are the first pages and the words say whose minutes they are. */
const FAR_FROM_PAGE = /\S\s{12,}\d{1,4}$/u
const FAR_FROM_WORDS = /\S\s{6,}\d{1,4}$/u
const LEAST_APART = 12
const KIND_OF_DOCUMENT = /(?<!\p{L})(?:\p{L}*referat|dagsorden|\p{L}*protokol|minutes|agenda)(?!\p{L})/iu
const areFirstPages = (
  words: string,
  seen: readonly { readonly place: number; readonly page: number }[],
  lines: readonly Line[]
): boolean =>
  seen.length === 2 &&
  (seen[0]?.page ?? 0) <= 2 &&
  seen[1]?.page === (seen[0]?.page ?? 0) + 1 &&
  (seen[1]?.place ?? 0) - (seen[0]?.place ?? 0) >= LEAST_APART &&
  KIND_OF_DOCUMENT.test(words) &&
  seen.every(({ place }) => FAR_FROM_PAGE.test(lines[place]?.text.slice(-60) ?? ''))

/** The same words far from each other, each time with the next number far from them, whatever they say ("Version 1.0          4"). */
const countsUp = (
  seen: readonly { readonly place: number; readonly page: number }[],
  lines: readonly Line[]
): boolean =>
  seen.length > 1 &&
  seen.every(
    ({ place, page }, i) =>
      FAR_FROM_WORDS.test(lines[place]?.text.slice(-60) ?? '') &&
      (i === 0 || (page === (seen[i - 1]?.page ?? 0) + 1 && place - (seen[i - 1]?.place ?? 0) >= LEAST_APART))
  )

/** A running head with its page: the same name or date again and again, and a number that grows from one to the next. */
export const risingPages = (lines: readonly Line[]): ReadonlySet<number> => {
  const heads = new Map<string, { readonly place: number; readonly page: number; readonly printed: string }[]>()
  for (const [place, line] of lines.entries()) {
    const text = line.plain.length <= LONGEST_HEAD ? line.text.trim().slice(0, 300) : ''
    if (!/^\d|\d$/u.test(text)) continue
    const [, left, behind] = PAGE_AND_HEAD.exec(text) ?? []
    const [, words = behind, page = left] =
      HEAD_AND_PAGE_BEHIND_BAR.exec(text) ?? HEAD_AND_PAGE.exec(text) ?? HEAD_OF_DAY_AND_PAGE.exec(text) ?? []
    if (words === undefined || page === undefined || words.length < 6) continue
    addTo(heads, foldText(words), { place, page: Number(page), printed: words })
  }
  const running = [...heads].filter(
    ([words, seen]) =>
      countsUp(seen, lines) ||
      ((seen.length >= (words.endsWith('|') ? 2 : 3) || areFirstPages(words, seen, lines)) &&
        seen.every(({ page }, i) => i === 0 || page > (seen[i - 1]?.page ?? 0)) &&
        (words.endsWith('|') ||
          // As it is printed: capitals tell a body's name from a word of the text ("Havnerådet (2026-2029) 4. maj 2027").
          looksLikeRunningHead(seen[0]?.printed ?? '', new Set([words])) ||
          CONTACT.test(words)))
  )
  return new Set(running.flatMap(([, seen]) => seen.map(({ place }) => place)))
}

/** Numbers by themselves that grow, each beside the same line, are pages with their running head. */
export const numbersBesideHeads = (lines: readonly Line[], bare: readonly number[]): readonly number[] => {
  const beside = (place: number, step: 1 | -1): string | null => {
    for (let at = place + step; at >= 0 && at < lines.length && Math.abs(at - place) <= 3; at += step) {
      const line = lines[at]
      if (line !== undefined && !isBlank(line)) return line.plain.length <= LONGEST_HEAD ? foldText(line.plain) : null
    }
    return null
  }
  const letterhead = letterheadOf(lines)
  for (const step of [1, -1] as const) {
    const groups = new Map<string, number[]>()
    for (const place of bare) {
      const head = beside(place, step)
      if (head === null || !/\p{L}{3}/u.test(head)) continue
      addTo(groups, head, place)
    }
    for (const [head, places] of groups) {
      const numbers = places.map((place) => Number(lines[place]?.plain))
      const grow = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0))
      if (places.length < 3 || !grow) continue
      if (!looksLikeRunningHead(head, new Set([head])) && repeatsLetterhead(head, letterhead) === 0) continue
      const [first = 0] = numbers
      const last = numbers[numbers.length - 1] ?? 0
      const own = new Set(places)
      // The first page may lack the head, the last what follows it.
      return bare.filter((place) => own.has(place) || [first - 1, last + 1].includes(Number(lines[place]?.plain)))
    }
  }
  return []
}

const SET_APART = 20
/** Numbers by themselves, far from the margin, that grow through the document are its pages. */
export const numbersSetApart = (lines: readonly Line[], bare: readonly number[]): readonly number[] => {
  const apart = bare.filter((place) => {
    const text = lines[place]?.text ?? ''
    return text.length - text.trimStart().length >= SET_APART
  })
  const numbers = apart.map((place) => Number(lines[place]?.plain))
  return apart.length >= 2 && numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0)) ? apart : []
}

/** Numbers alone that count up, the last of them at the document's very end: the feet of its pages, whose first has none. */
export const numbersToEnd = (lines: readonly Line[], bare: readonly number[]): readonly number[] => {
  const numbers = bare.map((place) => Number(lines[place]?.plain))
  const last = lines.findLastIndex((line) => !isBlank(line))
  const areFeet =
    bare.length >= 2 &&
    bare.at(-1) === last &&
    numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1)
  return areFeet ? bare : []
}

const LINES_OF_HEAD = 15
/** The only date of a line that holds nothing else, or null. */
const dateAlone = (line: Line | undefined): LocalDate | null => {
  if (line === undefined || line.bullet !== '' || line.plain.length > 30) return null
  const plain = line.plain.replace(/^den\s/iu, '')
  const [date] = findDates(plain)
  return date?.start === 0 && date.end === plain.length ? dateOf(date) : null
}
/** What leads to a date in the next line, and what may: there the day is a page's only where days end most pages. */
const LEADS_TO_DATE = /(?:^|\s)(?:den|d\.?|dato|dags|fra|til|pr\.?|of|on)$/iu
const mayLeadToDate = (line: Line): boolean =>
  /[:–-]$/u.test(line.plain) || decisionHeadingOf(line)?.rest === '' || sectionHeadingOf(line)?.rest === ''

/** The meeting's own day by itself, below the document's head and among no other days: the foot or head of a page. */
export const ownDates = (lines: readonly Line[]): readonly number[] => {
  const filled = [...lines.entries()].filter(([, line]) => !isBlank(line))
  const own = new Set(
    filled.slice(0, LINES_OF_HEAD).flatMap(([, line]) => findDates(line.plain.slice(0, LONGEST_HEAD)).map(dateOf))
  )
  const alone = filled.flatMap(([place, line], order) => {
    const date = order < LINES_OF_HEAD ? null : dateAlone(line)
    const [before, after] = [filled[order - 1]?.[1], filled[order + 1]?.[1]]
    const isOwn =
      date !== null &&
      own.has(date) &&
      before !== undefined &&
      !LEADS_TO_DATE.test(before.plain) &&
      dateAlone(before) === null &&
      dateAlone(after) === null
    return isOwn ? [{ place, headed: mayLeadToDate(before) }] : []
  })
  const headed = alone.filter((one) => one.headed).length
  return alone.filter((one) => !one.headed || headed * 3 <= alone.length).map(({ place }) => place)
}

/** Pages of one document hold about as many lines each, and no fewer. */
const LEAST_LINES = 20
const ABOUT = 1.5
/**
 * Numbers by themselves that count up from the first page, each about as many lines behind the one before, are pages: items with their numbers on lines
 * of their own are never so even. The last page may be short.
 */
export const evenPages = (lines: readonly Line[], bare: readonly number[]): readonly number[] => {
  const first = Number(lines[bare[0] ?? -1]?.plain)
  if (bare.length < 2 || first > 2 || first < 1) return []
  if (!bare.every((place, i) => Number(lines[place]?.plain) === first + i)) return []
  const steps = bare.map((place, i) => place - (bare[i - 1] ?? 0)).slice(first === 1 ? 0 : 1)
  const ends = lines[bare.at(-1) ?? 0] === lines.findLast((line) => !isBlank(line)) ? steps.slice(0, -1) : steps
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  return ends.length > 0 && least >= LEAST_LINES && most <= least * ABOUT ? bare : []
}

/** A page between two whose number was lost in a copy. */
const MOST_LOST = 2
/**
 * Numbers by themselves that count up through the whole document are its pages, where items with other numbers follow ("Punkt 4", or right below a title
 * with its number).
 */
export const countedPages = (lines: readonly Line[], bare: readonly number[]): readonly number[] => {
  const numbers = bare.map((place) => Number(lines[place]?.plain))
  const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0))
  const counts = numbers.length >= 3 && steps.every((step) => step >= 1 && step <= MOST_LOST)
  const worded = !counts
    ? []
    : bare.filter((place) => {
        const next = lines.slice(place + 1, place + 6).find((line) => !isBlank(line))
        const candidate = next === undefined ? null : parseItemCandidate(next)
        const other = candidate !== null && candidate.number !== Number(lines[place]?.plain)
        return other && (candidate.style === 'worded' || (candidate.style === 'numbered' && lines[place + 1] === next))
      })
  return worded.length >= 2 ? bare : []
}
