import { dateOf } from '../text/calendar-dates.ts'
import { isForumName } from '../text/forum-name.ts'
import { FORUM_SHORT_FORM } from '../vocabulary/forums.ts'
import { behindDate, dateInHeading, printedBefore, wordsBeforeDate } from './behind-decision-heading.ts'
import { headsAbsent, isOwnBody, isWrittenAsName } from './body-in-heading.ts'
import { type DecisionHeading, LONGEST_HEADING } from './decision-heading-form.ts'

const LONGEST_NAME = 90
const GENITIVE =
  /^(.{4,90}?)['’]?s\s+(?:beslutning|afgørelse|konklusion|vedtagelse)(?:\s+(?:i|på|fra|ved)\s+(?:sit\s+)?møde[nt]?)?(?=[\s:,]|$)/iu

/** "Byrådets beslutning i mødet den 7. maj 2026:": whose decision, before the word for it. */
export const genitiveHeading = (plain: string): DecisionHeading | null => {
  const [printed = '', body] = GENITIVE.exec(plain.slice(0, LONGEST_HEADING)) ?? []
  // "SAGER TIL UDVALGETS AFGØRELSE": a heading over items.
  if (body === undefined || /^(?:sager|punkter)\s/iu.test(body) || !(isOwnBody(body) || isForumName(body))) return null
  const after = plain.slice(printed.length)
  const date = dateInHeading(after.slice(0, 60))
  if (date !== undefined && !/^[\s,]*(?:den|d\.?)?\s*$/iu.test(after.slice(0, date.start))) return null
  const { rest } = behindDate(date === undefined ? after : after.slice(date.end))
  return rest === null
    ? null
    : {
        heading: printedBefore(plain, rest),
        forum: isOwnBody(body) ? null : body,
        date: date === undefined ? null : dateOf(date),
        rest,
        form: 'worded',
        slip: false
      }
}

/** "Økonomiudvalgets møde den 14. december 2027:": what a body said at its meeting. */
const MEETING_OF = /^(\p{Lu}.{2,88}?)['’]?s\s+(?:ordinære\s|ekstraordinære\s)?møde\s+(?:(?:den|d\.)\s|(?=\d))/u

/** A body's meeting and its day, over what the body said there. */
export const meetingHeading = (plain: string): DecisionHeading | null => {
  const body = MEETING_OF.exec(plain)?.[1]
  if (body === undefined || !isForumName(body) || !isWrittenAsName(body)) return null
  const date = dateInHeading(plain.slice(0, LONGEST_HEADING))
  if (date === undefined) return null
  const { rest, isClosed } = behindDate(plain.slice(date.end))
  // Without a colon such a line is the head of a page, too, unless it is worded as a sentence would be.
  const isWorded = rest === '' && date.end === plain.length && /\smøde\s+(?:den|d\.)\s/u.test(plain)
  if (rest === null || !(isClosed || isWorded)) return null
  const form = isClosed ? 'named' : 'dated'
  return { heading: printedBefore(plain, rest), forum: body, date: dateOf(date), rest, form, slip: false }
}

/** "Byrådet besluttede den 3. maj 2027:" */
const DECIDED = /\s(?:besluttede|vedtog|behandlede\s(?:sagen|punktet)|traf\s(?:følgende\s)?(?:beslutning|afgørelse))$/iu
/** A numbered item's body may be called anything but this. */
const NO_NAME = /(?<!\p{L})(?:møde|referat|dagsorden|jf|pkt|sag)(?!\p{L})/iu
const MOST_WORDS = 8

/** "Indstilling 3. maj 2027, pkt. 118:": whose recommendation it is, its first sentence says. */
export const RECOMMENDS = /^(?:indstilling|anbefaling|erklæring)(?!\p{L})/iu

/** "Udvalget vedr. havn og kyst": what it is for may be written small. */
const COMMITTEE_FOR = /^Udvalg(?:et)?\s(?:for|vedr\.?|vedrørende)\s/u
/** Body and date, with an item's number or a colon, or by themselves: "Kulturudvalget, 03-04-2026, pkt. 42". */
export const datedHeading = (plain: string): DecisionHeading | null => {
  if (!/^\p{Lu}/u.test(plain) || !/\d\d/u.test(plain.slice(0, LONGEST_HEADING))) return null
  const date = dateInHeading(plain.slice(0, LONGEST_HEADING))
  if (date === undefined || date.start < 3) return null
  const printed = wordsBeforeDate(plain.slice(0, date.start))
  const behind = plain.slice(date.end)
  const { tail, rest, isClosed } = behindDate(behind)
  const name = /^\s?(?::|$)/u.test(behind.slice(tail.length)) ? printed.replace(DECIDED, '') : printed
  if (rest === null || !/^\p{Lu}/u.test(name) || name.length > LONGEST_NAME || headsAbsent(name)) return null
  const isNumbered = /\d/u.test(tail.replace(/kl\.?\s?\d{1,2}[.:]?\d{0,2}/giu, ''))
  const isForum =
    (isForumName(name) &&
      (isWrittenAsName(name) || (isClosed && COMMITTEE_FOR.test(name))) &&
      (isClosed || !/\.\s*$/u.test(plain))) ||
    FORUM_SHORT_FORM.test(name)
  if (!isForum && (rest !== '' || !isNumbered || name.split(' ').length > MOST_WORDS || NO_NAME.test(name))) return null
  return {
    heading: printedBefore(plain, rest),
    forum: RECOMMENDS.test(name) ? null : name,
    date: dateOf(date),
    rest,
    form: isNumbered || isClosed || name !== printed ? 'named' : 'dated',
    slip: false,
    ...(name === printed ? {} : { saysDecided: true })
  }
}

/** "Byrådet besluttede:", "Udvalget traf følgende beslutning:", "The board resolved:": what the body did, up to the colon. */
const BODY_DECIDED =
  /^(?:the\s)?(\p{Lu}?[^:.!?]{3,80}?)\s(?:beslutter|besluttede|har\sbesluttet|vedtager|vedtog|har\svedtaget|aftalte|har\saftalt|konkluderede|(?:træffer|traf|tog|afsagde|har\struffet|har\staget)(?:\s(?:herefter|derefter|enstemmigt))?\sfølgende\s(?:beslutning|afgørelse|kendelse)|decided|resolved|agreed)(?:\s(?:følgende|enstemmigt|herefter|derefter|the following|unanimously)){0,2}\s?(?::(?=\s|$)|$)/iu

/** A sentence that tells what the body did, over or before what that was. */
export const decidedHeading = (plain: string): DecisionHeading | null => {
  const [printed = '', body] = BODY_DECIDED.exec(plain.slice(0, LONGEST_HEADING)) ?? []
  if (body === undefined) return null
  const isOwn = isOwnBody(body) || /^(?:committee|council|board|group|meeting)$/iu.test(body)
  if (!isOwn && !(isForumName(body) && isWrittenAsName(body))) return null
  return {
    heading: printed.trim(),
    forum: isOwn ? null : body,
    date: null,
    rest: plain.slice(printed.length).trim(),
    form: 'weak',
    slip: false
  }
}
