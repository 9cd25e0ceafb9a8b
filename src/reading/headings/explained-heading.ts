import { dateOf, findDates } from '../text/calendar-dates.ts'
import { isForumName } from '../text/forum-name.ts'
import { isOwnBody, isWrittenAsName } from './body-in-heading.ts'
import { type DecisionHeading, LONGEST_HEADING } from './decision-heading-form.ts'
import { decisionWordIn } from './decision-word.ts'

/** What else a heading may say: the item's number, the meeting's, its hour and kind, the weekday, the council's term. */
const ITEM_NUMBER =
  /(?<!\p{L})(?:dagsordens)?(?:punkt|pkt\.?|sag|item)\s?(?:nr\.?\s?|no\.?\s?)?\d{1,4}(?![\d/.]\d)(?!\p{L})/giu
const OTHER_PARTS = [
  /(?<!\p{L})møde(?:t)?\s?(?:nr\.?\s?)?\d{1,3}(?:\/(?:\d{4}|\d{2}))?(?!\d)/giu,
  /(?<!\p{L})kl(?:okken)?\.?\s?\d{1,2}(?:[.:]\d{2})?(?!\d)/giu,
  /(?<!\d)(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}(?!\d)/gu,
  /(?<!\p{L})(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/giu,
  /(?<!\p{L})(?:ekstra)?ordinært\s(?=møde)/giu
] as const
/** What no name begins or ends with: the words that join the parts, and what is set around them. */
const JOINS_BEFORE =
  /^(?:[\s,.:;|()[\]–—-]|(?:udskrift\saf|tidligere\sbeslutninger|i|fra|på|af|ved|for|til|den|d\.?|vedr\.?|møde[t]?|dagens|in|of|on|by|at|the|taken|truffet|taget)(?=[\s,.:;|()[\]]|$))+/iu
const SIGNS_BEHIND = /[\s,:;|()[\]–—-]+$/u
const JOINS_BEHIND =
  /(?:[\s,:;|()[\]–—-]|(?<=\.)\.|(?<![\p{L}\d])(?:i|fra|på|af|ved|den|d\.?|møde[t]?|of|on|in|at|the))+$/iu
/** "Byrådets beslutning", "Økonomiudvalgets møde": whose, before the word for it. */
const OF_BODY =
  /^(.{2,90}?)['’]?s\s(?:ordinære\s|ekstraordinære\s)?(møde|protokol|beslutning|behandling|afgørelse|konklusion|vedtagelse)(?:\s(?:i|på|den|d\.)(?:\s(?:sit\s)?møde[t]?)?(?:\s(?:den|d\.))?)?$/iu
/** "Behandlet i Byrådet den 3. maj 2027": how the case was dealt with. */
const DEALT_WITH = /^(?:behandlet|behandling)(?=[\s:,]|$)/iu
/** "Den 3. maj 2027   BYRÅDET" is a page's head; what parts the two makes it a heading. */
const DAY_FIRST = /^(?:den\s|d\.\s?)?\d/iu
const PART = '\u0000'
const LEAST_LETTERS = 3

/** What the parts of a heading say together. */
interface Told {
  word: string
  /** Its word heads decisions ("Beslutning"), or with body and day ("Byrådets behandling"). */
  strength: 'none' | 'weak' | 'strong'
  body: string | null
  own: boolean
  /** It names a meeting of the body: without a colon the title of a document, or a page's head. */
  ofMeeting: boolean
}
const nothingTold = (): Told => ({ word: '', strength: 'none', body: null, own: false, ofMeeting: false })

const takeWord = (rest: string, told: Told): string => {
  const word = decisionWordIn(rest)
  // "Referat fra mødet", "Protokol for mødet": a document's title.
  const strong = word !== null && !word.slip && !word.weak && !/^protokol$/iu.test(word.printed) ? word.printed : null
  const printed = strong ?? DEALT_WITH.exec(rest)?.[0]
  if (printed === undefined || told.word !== '') return rest
  told.word = printed
  told.strength = strong === null ? 'weak' : 'strong'
  return rest.slice(printed.length).replace(JOINS_BEFORE, '')
}

/** Takes a stretch between numbers and dates for a word for decision, a body, or both; false where it holds anything else. */
const explain = (stretch: string, told: Told): boolean => {
  const whole = stretch.replace(JOINS_BEFORE, '').replace(SIGNS_BEHIND, '')
  const rest = takeWord(whole, told)
  const [, whose, noun = ''] = OF_BODY.exec(rest) ?? []
  if (whose !== undefined && !/^møde/iu.test(noun) && told.word === '') {
    told.word = noun
    told.strength = /^(?:protokol|behandling)/iu.test(noun) ? 'weak' : 'strong'
  }
  if (/^møde/iu.test(noun) || /^møde[t]?(?!\p{L})/iu.test(stretch.trimStart())) told.ofMeeting = true
  const body = (whose ?? rest).replace(JOINS_BEHIND, '')
  if (body === '') return true
  if (told.body !== null || told.own) return false
  told.own = isOwnBody(body)
  if (told.own) return true
  if (!/^\p{Lu}/u.test(body) || /\s[-–—]\s/u.test(body) || !isForumName(body) || !isWrittenAsName(body)) return false
  told.body = body
  return true
}

const parse = (head: string): DecisionHeading | null => {
  // A sentence's end, or words set in columns.
  if (/\.$|\s{3}|\t/u.test(head)) return null
  const [date, another] = findDates(head).filter((mention) => mention.year !== null)
  if (another !== undefined) return null
  const dated = date === undefined ? head : `${head.slice(0, date.start)}${PART}${head.slice(date.end)}`
  const numbered = dated.replace(ITEM_NUMBER, PART)
  const text = OTHER_PARTS.reduce((left, part) => left.replace(part, PART), numbered)
  if (/\d/u.test(text)) return null
  const told = nothingTold()
  if (!text.split(PART).every((stretch) => explain(stretch, told))) return null
  const isNumbered = numbered !== dated
  const isClosed = isNumbered || head.endsWith(':')
  const said = {
    heading: head,
    forum: told.body,
    date: date === undefined ? null : dateOf(date),
    rest: '',
    slip: false
  }
  if (told.strength === 'strong')
    return told.body !== null || told.own || date !== undefined || isNumbered ? { ...said, form: 'worded' } : null
  if (date === undefined) return null
  if (told.strength === 'weak') return { ...said, form: 'weak', ofWeakWord: true }
  if (told.body === null || (told.ofMeeting && !isClosed)) return null
  return DAY_FIRST.test(head) && (isNumbered || !isClosed) && !/^\s?[-–—|]/u.test(head.slice(date.end))
    ? null
    : { ...said, form: isClosed ? 'named' : 'dated' }
}

/**
 * A heading that consists wholly of what headings of decisions are made of, in whatever order and between whatever signs: a word for decision, a body, a day, the
 * item's number, the meeting's ("3. maj 2027 - Byrådet", "[Beslutning i Byrådet, møde nr. 4 den 3. maj 2027 (pkt. 12)]"). What was decided may follow behind a
 * colon. Null where anything else stands in the line.
 */
export const explainedHeading = (plain: string): DecisionHeading | null => {
  const colon = /:(?=\s|$)/u.exec(plain.slice(0, LONGEST_HEADING))?.index ?? -1
  const whole = plain.length > LONGEST_HEADING ? null : parse(plain)
  if (whole !== null || colon < LEAST_LETTERS) return whole
  const head = parse(plain.slice(0, colon + 1))
  return head === null ? null : { ...head, heading: plain.slice(0, colon), rest: plain.slice(colon + 1).trim() }
}

/** "Økonomiudvalget (ØU)": the short form belongs to the name. */
const WITH_SHORT_FORM = /\(\p{Lu}[\p{L}&]{0,6}\)$/u
/** Whether a name that stands in a heading holds more than the name: a kind of meeting, a number, a word that leads to it. */
export const holdsMoreThanName = (name: string): boolean => {
  if (WITH_SHORT_FORM.test(name)) return false
  if (/[\d([|:]/u.test(name)) return true
  const told = nothingTold()
  return explain(name, told) && told.body !== name
}
