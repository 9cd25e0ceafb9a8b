import type { LocalDate } from '../../domain/minutes.ts'
import { type DateMention, dayOf, findDates } from '../../search/find-dates.ts'

/** The days a question is about, both ends included; `from` and `to` are equal for one day. `start` and `end`: where it is said. */
export interface DateRange {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly start: number
  readonly end: number
}

/** The dates in a question: those that limit the answer, and bare years that may belong to a name ("budget 2014"). */
export interface QuestionDates {
  readonly range: DateRange | null
  readonly looseYears: readonly { readonly year: number; readonly start: number; readonly end: number }[]
}

/** The ends of a period that is open on one side ("før den 1. maj", "siden 2024"). */
export const FIRST: LocalDate = '0000-01-01'
export const LAST: LocalDate = '9999-12-31'
const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const monthRange = (year: number, from: number, to: number): { from: LocalDate; to: LocalDate } => ({
  from: dayOf(year, from, 1),
  to: dayOf(year, to, lastDayOf(year, to))
})

/** Periods by name, with their first and last month; a following year is group 1, else the question's own or the latest. */
const PERIODS: readonly { readonly pattern: RegExp; readonly from: number; readonly to: number }[] = [
  {
    pattern: /(?<!\p{L})(?:første|1\.|first) (?:halvår|halvdel af|half of|half)(?: af)?(?: (\d{4}))?/giu,
    from: 1,
    to: 6
  },
  {
    pattern: /(?<!\p{L})(?:andet|anden|2\.|second) (?:halvår|halvdel af|half of|half)(?: af)?(?: (\d{4}))?/giu,
    from: 7,
    to: 12
  },
  { pattern: /(?<!\p{L})(?:første|1\.|first|q1) ?(?:kvartal|quarter)?(?: of)? (\d{4})/giu, from: 1, to: 3 },
  { pattern: /(?<!\p{L})(?:andet|2\.|second|q2) ?(?:kvartal|quarter)?(?: of)? (\d{4})/giu, from: 4, to: 6 },
  { pattern: /(?<!\p{L})(?:tredje|3\.|third|q3) ?(?:kvartal|quarter)?(?: of)? (\d{4})/giu, from: 7, to: 9 },
  { pattern: /(?<!\p{L})(?:fjerde|4\.|fourth|q4) ?(?:kvartal|quarter)?(?: of)? (\d{4})/giu, from: 10, to: 12 },
  {
    pattern:
      /(?<!\p{L})(?:i |in (?:the )?)?(?:foråret|spring)(?: of)?(?: (\d{4}))?(?!\p{L}| (?:break|holiday|term))/giu,
    from: 3,
    to: 5
  },
  { pattern: /(?<!\p{L})(?:i |in (?:the )?)?(?:sommeren|summer)(?: of)?(?: (\d{4}))(?!\p{L})/giu, from: 6, to: 8 },
  {
    pattern:
      /(?<!\p{L})(?:i |in (?:the )?)?(?:efteråret|autumn|fall of)(?: of)?(?: (\d{4}))?(?!\p{L}| (?:break|holiday|term))/giu,
    from: 9,
    to: 11
  }
]
const HOLIDAY =
  /(?<!\p{L})(før|inden|efter|before|after)(?: the)? (sommerferien|sommeren|jul|juleferien|årsskiftet|summer holidays?|summer break|summer|christmas|the turn of the year)(?: (?:i |in )?(\d{4}))?(?!\p{L})/iu
const RELATIVE: readonly {
  readonly pattern: RegExp
  readonly range: (today: Date) => { from: LocalDate; to: LocalDate }
}[] = [
  { pattern: /(?<!\p{L})(?:i dag|today)(?!\p{L})/iu, range: (today) => day(today) },
  { pattern: /(?<!\p{L})(?:i går|yesterday)(?!\p{L})/iu, range: (today) => day(shift(today, -1)) },
  { pattern: /(?<!\p{L})(?:i forgårs|the day before yesterday)(?!\p{L})/iu, range: (today) => day(shift(today, -2)) },
  { pattern: /(?<!\p{L})(?:i morgen|tomorrow)(?!\p{L})/iu, range: (today) => day(shift(today, 1)) },
  { pattern: /(?<!\p{L})(?:i )?(?:denne uge|this week)(?!\p{L})/iu, range: (today) => weekOf(today) },
  { pattern: /(?<!\p{L})(?:i )?(?:sidste uge|last week)(?!\p{L})/iu, range: (today) => weekOf(shift(today, -7)) },
  { pattern: /(?<!\p{L})(?:i )?(?:næste uge|next week)(?!\p{L})/iu, range: (today) => weekOf(shift(today, 7)) },
  { pattern: /(?<!\p{L})(?:i år|this year)(?!\p{L})/iu, range: (today) => monthRange(today.getUTCFullYear(), 1, 12) },
  {
    pattern: /(?<!\p{L})(?:sidste år|last year)(?!\p{L})/iu,
    range: (today) => monthRange(today.getUTCFullYear() - 1, 1, 12)
  },
  {
    pattern: /(?<!\p{L})(?:denne måned|this month)(?!\p{L})/iu,
    range: (today) => monthRange(today.getUTCFullYear(), today.getUTCMonth() + 1, today.getUTCMonth() + 1)
  },
  {
    pattern: /(?<!\p{L})(?:sidste måned|last month)(?!\p{L})/iu,
    range: (today) => {
      const year = today.getUTCMonth() === 0 ? today.getUTCFullYear() - 1 : today.getUTCFullYear()
      const month = today.getUTCMonth() === 0 ? 12 : today.getUTCMonth()
      return monthRange(year, month, month)
    }
  }
]

/** Monday to Sunday. */
const weekOf = (date: Date): { from: LocalDate; to: LocalDate } => {
  const monday = shift(date, -((date.getUTCDay() + 6) % 7))
  return { from: iso(monday), to: iso(shift(monday, 6)) }
}
const shift = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000)
const iso = (date: Date): LocalDate => date.toISOString().slice(0, 10)
const day = (date: Date): { from: LocalDate; to: LocalDate } => ({ from: iso(date), to: iso(date) })

/** "Nov 24", as Danes write November 2024, where a meeting was held then and nothing is known of the day. */
function isShortYear(mention: DateMention, question: string, known: readonly LocalDate[]): boolean {
  const { day, month, year, start } = mention
  if (day === null || month === null || year !== null || !/^\p{L}/u.test(question.slice(start))) return false
  const inYear = `20${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-`
  return (
    known.some((date) => date.startsWith(inYear)) && !known.some((date) => date.endsWith(dayOf(0, month, day).slice(4)))
  )
}

/**
 * What a mention without a year means: the latest of the `known` days that fits, else the last one before `today`.
 */
function yearFor(mention: DateMention, known: readonly LocalDate[], today: LocalDate): number {
  const tail =
    mention.month === null
      ? ''
      : mention.day === null
        ? `-${String(mention.month).padStart(2, '0')}-`
        : dayOf(0, mention.month, mention.day).slice(1)
  const fitting = known.filter((date) => (mention.day === null ? date.includes(tail) : date.endsWith(tail))).sort()
  const latest = fitting[fitting.length - 1]
  if (latest !== undefined) return Number(latest.slice(0, 4))
  const year = Number(today.slice(0, 4))
  return mention.month !== null && dayOf(year, mention.month, mention.day ?? 1) > today ? year - 1 : year
}

function rangeOf(
  mention: DateMention,
  known: readonly LocalDate[],
  today: LocalDate,
  held: readonly LocalDate[]
): { from: LocalDate; to: LocalDate } {
  const inMonth =
    mention.day === null && held.some((date) => date.includes(`-${String(mention.month).padStart(2, '0')}-`))
  const year = mention.year ?? yearFor(mention, inMonth ? held : known, today)
  if (mention.month === null) return monthRange(year, 1, 12)
  if (mention.day === null) return monthRange(year, mention.month, mention.month)
  const date = dayOf(year, mention.month, mention.day)
  return { from: date, to: date }
}

const BEFORE = /(?<!\p{L})(?:før|inden|before|until|indtil|prior to)(?: den| d\.| the)?\s$/iu
const AFTER = /(?<!\p{L})(?:efter|siden|after|since|fra og med)(?: den| d\.| the)?\s$/iu
const WITHIN =
  /(?<!\p{L})(?:i|in|during|fra|from|of|for året|år|året|sent i|tidligt i|late in|early in|within|mødet|referatet|møder|referater|meetings|møde)\s$/iu
/** "budgetopfølgningen pr. 31. august": part of a name. */
const AS_OF = /(?<!\p{L})(?:pr\.?|per|as of|as at)\s$/iu
/** "Sygefraværstallene for februar", "the figures for March": of which month they are, whenever they are dealt with. */
const FIGURES_OF =
  /(?<!\p{L})\p{L}*(?:tal|tallene|tallet|statistik|statistikken|regnskab|regnskabet|forbrug|forbruget|fravær|fraværet|opgørelse|opgørelsen|opgørelser|figures|numbers|statistics|accounts)\s(?:for|fra|from|of)\s$/iu
/** "lokalplan 1.07", "bilag 3.1", "bestemmelse 4.2": a number of a thing, and no day. */
const NUMBER_OF =
  /(?<!\p{L})(?:\p{L}*plan(?:en)?|\p{L}*tillæg(?:get)?|nr\.?|nummer|kapitel|afsnit|bilag|version|retningslinjen?|bestemmelsen?|paragraf|artikel|model(?:len)?|tabel|figur|§|section|chapter|annex|guideline|provision|clause|article|table|figure)\s$/iu
/** "kurser, der holdes i efteråret": when a thing is, not when it was decided. */
const EVENT_IN =
  /(?<!\p{L})(?:holdes|afholdes|oprettes|gennemføres|starter|begynder|åbner|udbydes|finder sted|(?:to|will|can) be (?:held|run|opened|started|offered)|will (?:start|begin|open|run)|takes? place)\s(?:(?:i|in|during)\s)?(?:the\s)?$/iu
const UNTIL = /^\s?(?:til|-|–|og|to|and|until)(?: den| d\.| the)?\s?$/iu

/** "The council's 2007 decision". */
const DECIDED_THAT_YEAR = /^[ -](?:decision|meeting|resolution|beslutning|møde)/iu

/** A bare year limits the answer after "in" and the like, or at the end of the question after a month; else it may belong to a name. */
function isLooseYear(mention: DateMention, question: string): boolean {
  return (
    mention.month === null &&
    !WITHIN.test(question.slice(0, mention.start)) &&
    !DECIDED_THAT_YEAR.test(question.slice(mention.end))
  )
}

/** "jul 2017", "til jul i 2017" is Christmas: July is "juli", or has its day. Its year alone is left. */
function withoutChristmas(mention: DateMention, question: string): DateMention {
  const written = question.slice(mention.start, mention.end)
  if (mention.day !== null || !/^jul(?!\p{L})/iu.test(written) || mention.year === null) return mention
  return { ...mention, month: null, start: mention.end - String(mention.year).length }
}

/**
 * Reads the days a question is about. `known` are the days of meetings and decisions: they say which year a date without year means.
 * `held`: those of meetings alone, by which a month without a day is read first.
 * Of several dates the first range ("between A and B"), else the first date, counts.
 */
export function readQuestionDates(
  question: string,
  known: readonly LocalDate[],
  today: LocalDate,
  held: readonly LocalDate[] = []
): QuestionDates {
  const mentions = findDates(question)
    .filter((mention) => {
      const before = question.slice(0, mention.start)
      if (mention.day === null && mention.month !== null && FIGURES_OF.test(before)) return false
      return !AS_OF.test(before) && !(mention.year === null && NUMBER_OF.test(before))
    })
    .map((mention) => withoutChristmas(mention, question))
    .map((mention) =>
      isShortYear(mention, question, known) ? { ...mention, year: 2000 + (mention.day ?? 0), day: null } : mention
    )
  const looseYears = mentions.flatMap((mention) =>
    isLooseYear(mention, question) && mention.year !== null
      ? [{ year: mention.year, start: mention.start, end: mention.end }]
      : []
  )
  const strict = mentions.filter((mention) => !isLooseYear(mention, question))
  const holiday = HOLIDAY.exec(question)
  if (holiday !== null) {
    const year =
      holiday[3] === undefined ? (looseYears[0]?.year ?? Number((known[0] ?? today).slice(0, 4))) : Number(holiday[3])
    const month = /jul|års|christ|turn/iu.test(holiday[2] ?? '') ? 12 : 6
    const isBefore = /^(?:før|inden|before)$/iu.test(holiday[1] ?? '')
    const range = isBefore
      ? { from: dayOf(year, 1, 1), to: dayOf(year, month, month === 12 ? 31 : 30) }
      : {
          from: month === 12 ? dayOf(year, 12, 24) : dayOf(year, 7, 1),
          to: month === 12 ? dayOf(year + 1, 6, 30) : dayOf(year, 12, 31)
        }
    return {
      range: { ...range, start: holiday.index, end: holiday.index + holiday[0].length },
      looseYears: looseYears.filter((one) => one.start < holiday.index || one.start > holiday.index + holiday[0].length)
    }
  }
  for (const { pattern, from, to } of PERIODS) {
    pattern.lastIndex = 0
    const match = pattern.exec(question)
    if (match === null) continue
    if (EVENT_IN.test(question.slice(0, match.index)) || EVENT_IN.test(`${question.slice(0, match.index)}i `)) break
    const year = match[1] === undefined ? Number((known[0] ?? today).slice(0, 4)) : Number(match[1])
    const end = match.index + match[0].length
    return {
      range: { ...monthRange(year, from, to), start: match.index, end },
      looseYears: looseYears.filter((one) => one.start < match.index || one.start >= end)
    }
  }
  const [first, second] = strict
  if (first === undefined) {
    for (const { pattern, range } of RELATIVE) {
      const match = pattern.exec(question)
      if (match !== null)
        return {
          range: { ...range(new Date(`${today}T12:00:00Z`)), start: match.index, end: match.index + match[0].length },
          looseYears
        }
    }
    return { range: null, looseYears }
  }
  const filled =
    second !== undefined && first.year === null && second.year !== null ? { ...first, year: second.year } : first
  const range = rangeOf(filled, known, today, held)
  const before = question.slice(0, first.start)
  if (second !== undefined && UNTIL.test(question.slice(first.end, second.start))) {
    // "i maj og juni", "fra november til januar": both are of one turn of the year.
    const turns = second.month !== null && first.month !== null && second.month < first.month
    const year = second.year ?? first.year ?? Number(range.from.slice(0, 4)) + Number(turns)
    const { to } = rangeOf({ ...second, year }, known, today, held)
    if (to >= range.from) return { range: { from: range.from, to, start: first.start, end: second.end }, looseYears }
  }
  if (BEFORE.test(before))
    return { range: { from: FIRST, to: previous(range.from), start: first.start, end: first.end }, looseYears }
  if (AFTER.test(before))
    return {
      range: {
        from: /siden|since|fra og med/iu.test(before.slice(-12)) ? range.from : next(range.to),
        to: LAST,
        start: first.start,
        end: first.end
      },
      looseYears
    }
  return { range: { ...range, start: first.start, end: first.end }, looseYears }
}

const previous = (date: LocalDate): LocalDate => iso(shift(new Date(`${date}T12:00:00Z`), -1))
const next = (date: LocalDate): LocalDate => iso(shift(new Date(`${date}T12:00:00Z`), 1))

export const isWithin = (
  date: LocalDate,
  range: { readonly from: LocalDate; readonly to: LocalDate } | null
): boolean => range === null || (date >= range.from && date <= range.to)
