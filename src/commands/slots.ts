import { readDate } from '../domain/date-words.ts'
import type { LocalDate, LocalTime } from '../domain/minutes.ts'
import { readTime, skipEndTime } from '../domain/time-words.ts'
import { matchAt, numberAt, skipSpace, wordAt } from '../domain/words-at.ts'
import { bareName, foldSpace, isNamed, isOneLine, restOfLine } from './lines.ts'
import type { Found, Message, Slot } from './phrase.ts'
import { readCaseNumber } from './read-case-number.ts'
import { readMentions } from './read-mentions.ts'
import { readNames } from './read-names.ts'
import { readRules } from './read-rules.ts'
import { readSoon } from './read-soon.ts'
import { readTitle } from './read-title.ts'
import { readWhen } from './read-when.ts'
import { readWhose } from './read-whose.ts'

/** Longer than these a name or title is pasted text. Characters. */
const LONGEST_NAME = 200
const LONGEST_TITLE = 1000

/** A slot that takes the rest of the message, which must be one line and more than punctuation. */
const lineSlot =
  (limit: number, read: (line: string, message: Message) => Found | null): Slot =>
  (message, at) => {
    const line = restOfLine(message.text, at, limit)
    const found = line === null || !isNamed(line) ? null : read(line, message)
    return found && { end: message.text.length, found }
  }

const date: Slot = (message, at) => {
  const read = readDate(message.text, at, message)
  if (!read) return null
  if (read.kind === 'impossible')
    return { end: read.end, found: { problem: { code: 'date-impossible', given: read.given } } }
  return { end: read.end, found: { date: read.date } }
}

type WhenParts = (date: LocalDate, time: LocalTime | null) => Found
const ofMeeting: WhenParts = (date, time) => ({ date, ...(time === null ? {} : { time }) })
const movedFrom: WhenParts = (from, time) => ({ from, ...(time === null ? {} : { fromTime: time }) })

/** Which meeting is meant, by its date and, where it is said, its start. */
const whenSlot =
  (mayEnd: boolean, parts: WhenParts = ofMeeting): Slot =>
  (message, at) => {
    const read = readWhen(message.text, at, message, mayEnd)
    if (!read) return null
    if (read.kind === 'impossible') return { end: read.end, found: { problem: read.problem } }
    return { end: read.end, found: parts(read.when.date, read.when.startTime) }
  }

/** An item's title, or why what stands there is none. It may end with a question mark. */
const titleSlot =
  (open: boolean): Slot =>
  ({ text }, at) => {
    const rest = text.slice(at).trim()
    const end = text.length
    if (!isNamed(rest)) return null
    if (!isOneLine(rest)) return { end, found: { problem: { code: 'title-several-lines' } } }
    if (rest.length > LONGEST_TITLE)
      return { end, found: { problem: { code: 'title-too-long', limit: LONGEST_TITLE } } }
    const read = readTitle(foldSpace(rest), open)
    return read && { end, found: { title: read.item, closed: read.closed, mayAsk: true } }
  }

/** A name that is too long to be one. Far longer ones are pasted text. */
const longName: Slot = ({ text }, at) => {
  const line = restOfLine(text, at, 5 * LONGEST_NAME)
  return line === null || line.length <= LONGEST_NAME
    ? null
    : { end: text.length, found: { problem: { code: 'name-too-long', limit: LONGEST_NAME } } }
}

/** A meeting's start; its end may follow. */
const time: Slot = ({ text }, at) => {
  const read = readTime(text, at)
  if (!read) return null
  if (read.kind === 'impossible')
    return { end: read.end, found: { problem: { code: 'time-impossible', given: read.given } } }
  return { end: skipEndTime(text, read.end, read.time), found: { time: read.time } }
}

const NUMBER_MARK = /#|№/uy
const NUMBER_WORDS: ReadonlySet<string> = new Set(['nr', 'nummer', 'no', 'number'])
/** "3.1", "3/4", "3-4", "3a" are no numbers of items. */
const NO_NUMBER = /[./-]?[\d]|\p{L}/uy
const LARGEST_NUMBER = 9999

/** "3", "3.", "nr. 3", "#3", "no. 3". */
const numberSlot =
  (part: 'number' | 'to'): Slot =>
  ({ text }, at) => {
    const number = numberAt(text, skipNumberMark(text, at))
    if (!number || number.value < 1 || number.value > LARGEST_NUMBER || matchAt(NO_NUMBER, text, number.end))
      return null
    const end = text.charAt(number.end) === '.' ? number.end + 1 : number.end
    return { end, found: { [part]: number.value } }
  }

function skipNumberMark(text: string, at: number): number {
  const start = skipSpace(text, at)
  if (matchAt(NUMBER_MARK, text, start)) return start + 1
  const word = wordAt(text, start)
  if (!word || !NUMBER_WORDS.has(word.word)) return start
  return text.charAt(word.end) === '.' ? word.end + 1 : word.end
}

/** The text of a decision: letter for letter, without outer white space. */
const verbatim: Slot = ({ text }, at) => {
  const rest = text.slice(at).trim()
  return rest === '' ? null : { end: text.length, found: { text: rest } }
}

const LONGEST_SUBHEADING = 300
/** What stands before the first colon, on one line. */
const subHeading: Slot = ({ text }, at) => {
  const head = text.slice(at, at + LONGEST_SUBHEADING + 1)
  const colon = head.search(/[:：\n\r]/u)
  if (colon < 0 || /[\n\r]/u.test(head.charAt(colon))) return null
  const heading = head.slice(skipSpace(head, 0), colon).trim()
  return { end: at + colon, found: heading === '' ? {} : { subHeading: heading } }
}

const BREAK = /[^\S\n\r]{1,20}[-–—][^\S\n\r]{1,20}|[^\S\n\r]{0,20}(?:[–—;]|\r?\n)/uy
/** What people write for a colon: a dash with space around it, a long dash, a semicolon, a new line. */
const textBreak: Slot = ({ text }, at) => {
  const found = matchAt(BREAK, text, at)
  return found && { end: at + found[0].length, found: {} }
}

const BESIDE = /[^\S\n\r]{0,9}[,(–—-]?(?![^\S\n\r]{0,9}[\n\r])/uy
const SEVERAL_NUMBERS = /\s{0,9}\d{1,3}(?:\s{0,3}(?:,|&|\+|-|–|og|and)\s{0,3}\d{1,3}){1,30}\.?(?![\p{L}\d/.–-])/iuy

const SIGN = /\s{0,9}[:,–—-]/uy
/** A colon, comma or dash, or nothing. */
const sign: Slot = ({ text }, at) => ({ end: at + (matchAt(SIGN, text, at)?.[0].length ?? 0), found: {} })

const PLACE_LEAD = /^[\s,;–—-]{0,9}(?:(?:i|på|ved|in|at)\s|(?:sted|mødested|lokale|place|location|room)\s?:)?\s?/iu

/** The readers of the named parts; see `Found` for what they find. */
export const SLOTS: Readonly<Record<string, Slot>> = {
  DATE: date,
  WHEN: whenSlot(true),
  FROM: whenSlot(false, movedFrom),
  /** A date that a meeting can still be planned on: "møde 04-10-2016" asks about minutes. */
  COMING: (message, at) => {
    const read = date(message, at)
    return read?.found.date !== undefined && read.found.date < message.today ? null : read
  },
  /** A meeting after an item's number, on the same line. */
  WHEN_BESIDE: (message, at) => {
    const found = matchAt(BESIDE, message.text, at)
    const read = found && whenSlot(false)(message, at + found[0].length)
    return read && (message.text.charAt(read.end) === ')' ? { ...read, end: read.end + 1 } : read)
  },
  SOON: ({ text, today, now }, at) => {
    const read = now === null ? null : readSoon(text, at, { date: today, time: now })
    return read && { end: read.end, found: { date: read.date, time: read.time } }
  },
  TIME: time,
  SIGN: sign,
  NUMBER: numberSlot('number'),
  TO: numberSlot('to'),
  TEXT: verbatim,
  SUBHEADING: subHeading,
  BREAK: textBreak,
  PLACE: lineSlot(LONGEST_NAME, (line) => {
    const place = bareName(line.replace(PLACE_LEAD, ''))
    return place === '' ? null : { place }
  }),
  TITLE: titleSlot(false),
  OPEN_TITLE: titleSlot(true),
  NAME: lineSlot(LONGEST_NAME, (line) => ({ name: bareName(line) })),
  LONG_NAME: longName,
  WHOSE: lineSlot(LONGEST_NAME, readWhose),
  CASE: ({ text }, at) => {
    const number = readCaseNumber(text, at)
    return number && { end: number.end, found: { caseNumber: number.value } }
  },
  MENTIONS: ({ text, mentions }, at) => {
    const read = readMentions(text, at, mentions)
    return read && { end: read.end, found: { mentions: read.mentions } }
  },
  NAMES: ({ text }, at) => {
    const names = readNames(text.slice(at))
    return names && { end: text.length, found: { names } }
  },
  RULES: ({ text }, at) => {
    const read = readRules(text, at)
    if (!read) return null
    if (read.kind === 'rules') return { end: text.length, found: { rules: read.rules } }
    return { end: text.length, found: { problem: { code: 'time-impossible', given: read.given } } }
  },
  /** Capitalised words, or a mention that names nobody the bot was told of. */
  SOMEBODY: lineSlot(LONGEST_NAME, (line) =>
    /^(?:@|<at)|^\p{Lu}[\p{L}.'-]{0,40}(?: \p{Lu}[\p{L}.'-]{0,40}){0,4}$/u.test(line) ? {} : null
  ),
  /** Several items' numbers: "3 og 4", "3, 4", "3-5". */
  SEVERAL: ({ text }, at) => {
    const found = matchAt(SEVERAL_NUMBERS, text, at)
    return found && { end: at + found[0].length, found: {} }
  },
  /** Begins like an item's number and is none ("3.1", "3/4", "3a"); ends before a colon. */
  NO_ITEM: ({ text }, at) => {
    const found = matchAt(/\s{0,9}\d(?!\d?[-./]\d{1,2}[-./]\d)[^:\n\r]{0,40}(?=:)/uy, text, at)
    return found && { end: at + found[0].length, found: {} }
  },
  DIGIT_FIRST: ({ text }, at) => (matchAt(/\s{0,9}\d/uy, text, at) ? { end: text.length, found: {} } : null),
  ANYTHING: ({ text }, at) => (skipSpace(text, at) < text.length ? { end: text.length, found: {} } : null)
}
