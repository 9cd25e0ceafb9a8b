import { outcomeOfSentence } from '../meaning/outcome.ts'
import { type DateMention, findDates } from '../text/calendar-dates.ts'

const BEFORE_DATE =
  /[\s,(–-]*(?:\s(?:i|på|ved|in|at)\s(?:sit\s)?møde[nt]?|\s(?:in|at)\s(?:the|its)\smeeting)?[\s,(]*(?:(?<!\p{L})(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?[\s,]*(?:(?<!\p{L})(?:den|d\.?|of|on|dated|dato:?))?[\s,(–-]*$/iu
const AFTER_DATE =
  /^\)?(?:(?:[\s,]*|\s[-–]\s)(?:kl\.?\s?\d{1,2}[.:]?\d{0,2}|(?:(?:som|ad|under|vedr\.?)\s)?(?:(?:dagsordens)?(?:punkt|pkt\.?|sag|item)(?:\s?nr\.?)?|nr\.?)\s?\d{1,4}\)?))*/iu
const BEHIND_DASH = /^\s[-–—]\s(\p{Lu}[^:]+)$/u
/** "Beslutning – • Godkendt": no title begins with a bullet or a part's number. */
const LISTED_BEHIND_DASH = /^\s[-–—]\s((?:[•·▪*-]|\d{1,2}[.)])\s.+)$/u
const LONGEST_TITLE_BEHIND = 40
/** What parts the word from what was decided: a colon, full stops ("BESLUTNING.. Godkendt") or an arrow ("Beslutning → Godkendt"). */
const SEPARATED = /^(?:[\s.?]{0,3}:|\s?\.{2,}(?=\s)|\s?(?:[→⇒➔➜➤►▶▸▹»]|=>|-{1,2}>|>>)(?=\s))\s*(.*)$/su

/** What stands behind a decision's heading on its line, as parted from it by a colon or the like; null where what follows is no such text. */
export const behindColon = (after: string): string | null => {
  if (/^[\s.:?)]*$/u.test(after)) return ''
  const match = SEPARATED.exec(after)
  // "Beslutning - Godkendt.": what is said behind the dash, and no title.
  if (match !== null) return match[1] ?? ''
  const listed = LISTED_BEHIND_DASH.exec(after)?.[1]
  if (listed !== undefined) return listed
  const said = BEHIND_DASH.exec(after)?.[1]
  return said !== undefined &&
    (/[.!]$/u.test(said) || said.length > LONGEST_TITLE_BEHIND || outcomeOfSentence(said) !== null)
    ? said
    : null
}

/** The first date of a text that has a year. */
export const dateInHeading = (text: string): DateMention | undefined =>
  findDates(text).find((mention) => mention.year !== null)

/** The words before the date of a heading, without those that lead to it: "i mødet den". */
export const wordsBeforeDate = (text: string): string => text.replace(BEFORE_DATE, '').trim()

/** What stands behind the date of a heading: `tail` belongs to the date (a time, the item's number), `rest` is what was decided, null where neither a colon nor the end follows. */
export const behindDate = (
  behind: string
): { readonly tail: string; readonly rest: string | null; readonly isClosed: boolean } => {
  const tail = AFTER_DATE.exec(behind)?.[0] ?? ''
  const after = behind.slice(tail.length)
  return { tail, rest: behindColon(after), isClosed: after.trimStart().startsWith(':') }
}

/** A heading as it is printed, before what was decided. */
export const printedBefore = (plain: string, rest: string): string => plain.slice(0, plain.length - rest.length).trim()
