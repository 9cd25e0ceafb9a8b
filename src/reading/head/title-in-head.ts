import type { LocalDate, LocalTime, MinutesDocument } from '../../domain/minutes.ts'
import { firstDate } from '../text/calendar-dates.ts'
import { isForumName } from '../text/forum-name.ts'
import { assemblyIn } from './assembly.ts'
import { bodyBetween, bodyInSmall, companyIn, isGenericBody, nameInSmall } from './forum-of-head.ts'
import { type HeadValues, tellsMeetingDay } from './head-values.ts'
import { isTimeOfTitle, timeInTitle } from './time-in-head.ts'
import { forumIn, isProse, kindIn, meetingOf } from './title-line.ts'

/** Lines in which a document's title is looked for. */
export const FIRST_LINES = 5
/** Within so many a sentence tells who met, and when. */
const LINES_OF_TITLE = 15
/** So far into a long line. */
const LONGEST_TITLE_LINE = 190
const LONGEST_TITLE = 200
const LONGEST_NAME = 120
const BEGINS_WITH_DAY = /^(?:den\s\d|\p{L}+dag\s(?:den|d\.)\s\d)/iu
/** "… holdt bestyrelsen for Solgården møde i dagligstuen.": who met, and where. */
const HELD =
  /(?<!\p{L})(?:holdt|afholdt|afholdtes|holdes|afholdes)\s(?:der\s)?(?:(?:ordinært|ekstraordinært)\s)?(?!møde)(\p{L}.{4,90}?)\s(?:sit\s)?(?:(?:ordinært|ekstraordinært)\s)?møde(?:\s(?:i|på)\s([^.]{3,60}))?\.?$/iu
/** "Tak for et godt møde i går, torsdag d. 6. maj 2027 kl. 17": when it was, whatever time stands above, as that of the mail. */
const MEETING_AND_DAY =
  /(?<!\p{L})møde[t]?(?:\s\p{Ll}+){0,2},?\s(?:den\s\d|d\.\s?\d|(?:man|tirs|ons|tors|fre|lør|søn)dag\s(?:den\s|d\.\s?)?\d)/iu
const OF_A_MEETING = /^(?:(?:af|fra|til)\s)?(?:\p{L}+\s)?møde[t]?\si\s/iu
/** "NØRBY BYRÅD": above another body's name it says whose that is. */
const LETTERHEAD = /^\p{Lu}[\p{L}-]+\s(?:byråd|kommunalbestyrelse)$/iu
/** "Direkte telefon: 99 88 77 66", "E-mail: politik@nordby.example". */
const CONTACT = /^(?:direkte\s)?(?:tlf|telefon|e-?mail|mail)\.?(?:\snr\.?)?\s?:?\s.*(?:\d{2}|@)/iu
/** When the document was printed or changed: no day of the meeting. */
const OF_DOCUMENT = /publiceret|udsendt|udskrevet|ajour|opdateret|printed|published/iu
/** "Strandby, den 4. maj 2027", as letters are dated: when it was written. */
const DATED_AT = /(?:^|\s{2,})\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?,\s(?:den|d\.)\s\d/u

/** A line without a label, as a title or as what stands around one, and what is found in it. */
interface TitleLine {
  readonly plain: string
  /** As much of it as is looked at: a page printed as one line begins with the title. */
  readonly title: string
  readonly named: MinutesDocument['kind'] | null
  readonly forum: string | null
  readonly date: LocalDate | null
  readonly time: LocalTime | null
  /** It says when the meeting began, and no day. */
  readonly isTimeAlone: boolean
  readonly isTitle: boolean
  /** "af møde i Havneafdelingen fredag den 4. maj 2027 kl. 14", below "Referat". */
  readonly isHeld: boolean
  readonly isFirst: boolean
  readonly isNear: boolean
  /** Right above how to call or write to them: the department that a letterhead names. */
  readonly isSender: boolean
}

const titleLine = (values: HeadValues, plain: string, place: number, below: string | undefined): TitleLine => {
  const isFirst = place < FIRST_LINES
  const isNear = place < LINES_OF_TITLE
  const title = isFirst && values.kind === null ? plain.slice(0, LONGEST_TITLE_LINE) : plain
  const named = kindIn(title)?.kind ?? null
  const forum =
    (isNear ? companyIn(title) : null) ??
    forumIn(title) ??
    (isFirst ? nameInSmall(title) : null) ??
    (isNear ? bodyInSmall(title) : null)
  const date = firstDate(title)
  const isTimeAlone = isTimeOfTitle(title, isNear && values.date.best !== null)
  const time = timeInTitle(title, date, isTimeAlone)
  const isTitle = named !== null && title.length < LONGEST_TITLE
  const isHeld = isNear && date !== null && time !== null && OF_A_MEETING.test(title)
  const isSender = isNear && forum !== null && below !== undefined && CONTACT.test(below)
  return { plain, title, named, forum, date, time, isTimeAlone, isTitle, isHeld, isFirst, isNear, isSender }
}

/** Notes who met, where and at what time, as the word for holding a meeting tells it. */
const noteHeld = (values: HeadValues, { title, date, time, isNear }: TitleLine): void => {
  const [, who, where] = isNear && date !== null ? (HELD.exec(title) ?? []) : []
  if (who === undefined || !(isForumName(who) || isGenericBody(who))) return
  values.forum.note('meeting', isForumName(who) ? who : null)
  values.place.note('form', where ?? null)
  values.time.note('title', time)
}

/** Notes the document's kind and the body that met. */
const noteForum = (values: HeadValues, line: TitleLine): void => {
  const { plain, title, named, forum, isTitle } = line
  if (isTitle) {
    if (values.kind === null || (values.kind === 'agenda' && named === 'minutes')) values.kind = named
    if (forum === null) {
      values.forum.note('meeting', meetingOf(plain) ?? bodyBetween(title))
      values.forum.note('title', assemblyIn(title))
    } else {
      if (values.forum.of('title') === null) values.isFromMeeting = !plain.includes(forum)
      values.forum.note('title', forum)
    }
    return
  }
  // Of "Bådelauget Nordkajen – generalforsamling" it is the assembly that met.
  if (forum !== null && plain.length < LONGEST_NAME && assemblyIn(title) === null) {
    values.forum.note(line.isSender || LETTERHEAD.test(forum) ? 'letterhead' : 'alone', forum)
    if (!line.isSender) values.namesAlone.push(forum)
  } else values.forum.note('meeting', line.isFirst || line.isHeld ? meetingOf(plain) : null)
  if (line.isNear) values.forum.note('assembly', assemblyIn(title))
}

/** Notes the meeting's day and its time. */
const noteWhen = (values: HeadValues, line: TitleLine): void => {
  const { plain, title, forum, date, time, isTitle, isHeld } = line
  if (title.length < LONGEST_TITLE && !OF_DOCUMENT.test(plain))
    values.date.note(DATED_AT.test(plain) ? 'letter' : time !== null ? 'timed' : 'title', date)
  // A day and a time beside the body are the meeting's, whatever the letterhead is dated.
  const isTimed = forum !== null && (isHeld || (isTitle && time !== null))
  if (isTimed || (isTitle && /møde[t]?(?!\p{L})/iu.test(title))) values.date.note('meeting', date)
  if (line.isNear && time !== null && MEETING_AND_DAY.test(plain)) values.time.note('meeting', time)
  if (isTitle || isHeld || !isProse(plain) || (date !== null && BEGINS_WITH_DAY.test(plain)))
    values.time.note('title', time)
}

/** What a line without a label says of the meeting. */
export interface SaidInTitle {
  readonly kind: boolean
  readonly forum: boolean
  readonly date: boolean
  readonly time: boolean
  /** It says when the meeting began, and no day. */
  readonly timeAlone: boolean
  /** A day of the week or a time of day beside the day tell that it is the meeting's, and not the document's. */
  readonly meetingDay: boolean
}

/**
 * Notes what a line without a label says of the meeting, and tells what that is; `place` is the line's, counted from the head's first, and `below` what the next
 * line says.
 */
export const takeTitle = (values: HeadValues, plain: string, place: number, below: string | undefined): SaidInTitle => {
  const line = titleLine(values, plain, place, below)
  noteHeld(values, line)
  noteForum(values, line)
  noteWhen(values, line)
  return {
    kind: line.named !== null,
    forum: line.forum !== null,
    date: line.date !== null,
    time: line.time !== null,
    timeAlone: line.isTimeAlone,
    meetingDay: line.date !== null && tellsMeetingDay(line.title)
  }
}
