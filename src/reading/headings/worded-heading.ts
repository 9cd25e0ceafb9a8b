import { dateOf } from '../text/calendar-dates.ts'
import { isForumName } from '../text/forum-name.ts'
import { joinSpacedLetters } from '../text/near-word.ts'
import { DECISION_WORDS } from '../vocabulary/decision-words.ts'
import { FORUM_SHORT_FORM } from '../vocabulary/forums.ts'
import { behindColon, behindDate, dateInHeading, printedBefore, wordsBeforeDate } from './behind-decision-heading.ts'
import { datedHeading } from './body-headings.ts'
import { bodyBeforeDate, bodyWithoutDate, isOwnBody } from './body-in-heading.ts'
import { type DecisionHeading, LONGEST_HEADING } from './decision-heading-form.ts'
import { type DecisionWord, decisionWordIn, isCutShort } from './decision-word.ts'

/** "Vedtagelse den 3. maj 2027 (møde nr. 12)": which meeting of the body that was. */
const WHICH_MEETING = /^\s?\(møde(?:t)?\s(?:nr\.?\s?)?\d{1,3}(?:\s?\/\s?\d{2,4})?\)/iu
/** "Beslutning for Punkt 3: Ny kaj": the item's number and title printed again; the title is told from a text by whoever knows it. */
const FOR_ITEM =
  /^\s(?:[-–]\s)?(?:for|til|på|vedr\.?|ad|i|on|for the)?\s?(?:dagsordens)?(?:punkt|pkt\.?|sag|item)\s?(?:nr\.?\s?)?\d{1,4}(?:[a-z]|\.\d{1,2})?(?=\s?[:.–-]|$)/iu

/** The word again in another language: "Conclusion / Konklusion:". */
const AGAIN = new RegExp(String.raw`^\s\/\s(?:${DECISION_WORDS.join('|')})(?=[\s:.]|$)`, 'iu')
/** "Beslutning fra mødet den 3. maj 2027", "Beslutning på mødet:": the meeting's own. */
const AT_MEETING = /^(\s)?(?:fra|på|ved)\s(?:dagens\s)?møde[t]?(?=\s(?:den|d\.|\d)|\s?:|\s?$)/iu
const REMARK =
  /^\s?(?:\([^()\d]{2,60}\)|kl(?:okken)?\.?\s?\d{1,2}(?:[.:]\d{2})?|truffet|(?:for|til|på|om)\s(?:dagsordens)?(?:punktet|sagen))(?=\s?:|\s*$)/iu

/** "Referat", "Drøftelse" and the like may begin a document's title. */
const NO_TITLE_WORD = /^(?:besluttet|afgjort|vedtaget|aftalt)$/iu
/** "Dir. besl.: Godkendt": the body and the word, both cut short. */
const CUT_SHORT = /^\p{Lu}\p{L}{1,9}\.\s?(?:besl|beslutn|afg|konkl)\.:(?=\s|$)/u
/** "Beslutning i den :", of which a copy lost body and day. */
const LOST_BODY = /^\s(?:i\s|fra\s)?(?:den|d\.)\s?:?$/iu
/** So far from the word the date may begin. */
const FARTHEST_DATE = 130
const EARLIER = /^tidligere\s(?=beslutning\s)/iu

/** A word for decision, and all that its line has. */
interface WordedLine {
  readonly plain: string
  /** Its letters, where they are printed apart, joined. */
  readonly text: string
  readonly word: DecisionWord
  /** What stands behind the word. */
  readonly after: string
}

const formOf = (word: DecisionWord): 'weak' | 'worded' => (word.weak ? 'weak' : 'worded')

/** The word, and what was decided behind a colon or nothing. */
const bareHeading = ({ plain, word }: WordedLine, rest: string): DecisionHeading | null => {
  const { printed, slip } = word
  // "Beslutning: Økonomiudvalget den 3. maj 2027", with a colon of its own or none: whose and when, behind the colon.
  const named = rest === '' || rest.length > LONGEST_HEADING ? null : datedHeading(rest)
  if (named !== null && named.forum !== null && named.rest === '' && (named.form === 'dated' || rest.endsWith(':')))
    return { ...named, heading: plain, form: formOf(word) }
  if (slip && rest !== '') return null
  return { heading: rest === '' ? plain : printed, forum: null, date: null, rest, form: formOf(word), slip }
}

/** The word and the item's number; behind it the item's title may be printed again. */
const headingForItem = ({ plain, text, word, after }: WordedLine): DecisionHeading | null => {
  const ofItem = word.slip ? undefined : FOR_ITEM.exec(after.slice(0, 60))?.[0]
  if (ofItem === undefined) return null
  const rest = after
    .slice(ofItem.length)
    .replace(/^\s?[:.–-]\s?/u, '')
    .trim()
  const heading = rest === '' ? plain : text.slice(0, word.printed.length + ofItem.length)
  return { heading, forum: null, date: null, rest, form: formOf(word), slip: false, namesItem: true }
}

/** The word with a day and, before it, the body: "BESLUTNING I DIREKTIONEN DEN 12-03-2027". */
const headingWithDate = (
  { plain, word, after }: WordedLine,
  date: NonNullable<ReturnType<typeof dateInHeading>>
): DecisionHeading | null => {
  const body = bodyBeforeDate(wordsBeforeDate(after.slice(0, date.start)))
  const { rest } = behindDate(after.slice(date.end).replace(WHICH_MEETING, ''))
  if (body === false || rest === null) return null
  return {
    heading: printedBefore(plain, rest),
    forum: body,
    date: dateOf(date),
    rest,
    // "Besluttet på Integrationsrådet den 3. maj 2027": with body and day no word is weak, but the document's own title.
    form: body !== null && NO_TITLE_WORD.test(word.printed) ? 'worded' : formOf(word),
    slip: word.slip,
    ...(word.weak ? { ofWeakWord: true } : {})
  }
}

/** The word and the body, where a copy lost the date or there was none. */
const headingWithBody = ({ plain, word, after }: WordedLine): DecisionHeading | null => {
  if (word.slip || (word.weak && !/^\s+i\s+\S+:$/u.test(after))) return null
  const colon = after.indexOf(':')
  const name = (colon < 0 ? after : after.slice(0, colon)).trim().replace(/\s(?:den|d\.)$/iu, '')
  const body = bodyWithoutDate(name)
  if (body === null || !(isForumName(body) || FORUM_SHORT_FORM.test(body))) return null
  const rest = colon < 0 ? '' : after.slice(colon + 1).trim()
  return {
    heading: printedBefore(plain, rest),
    forum: isOwnBody(body) ? null : body,
    date: null,
    rest,
    form: formOf(word),
    slip: false
  }
}

/** A heading that begins with a word for decision, or null where a line is none. */
export const wordedHeading = (plain: string): DecisionHeading | null => {
  const short = CUT_SHORT.exec(plain)?.[0]
  if (short !== undefined) {
    const rest = plain.slice(short.length).trim()
    return { heading: short.slice(0, -1), forum: null, date: null, rest, form: 'worded', slip: false }
  }
  // "Tidligere beslutning - Havneudvalget - 3. maj 2027": what that body decided then.
  const earlier = EARLIER.exec(plain)?.[0]
  if (earlier !== undefined) {
    const told = wordedHeading(plain.slice(earlier.length))
    return told === null || told.date === null || told.forum === null
      ? null
      : { ...told, heading: earlier + told.heading }
  }
  const text = joinSpacedLetters(plain)
  const word = decisionWordIn(text)
  if (word === null) return null
  // "Beslutning (hvem gør hvad):": a remark in brackets that ends the heading says nothing of body or day.
  const behindWord = text.slice(word.printed.length).replace(AGAIN, '').replace(REMARK, '')
  // "Beslutninger fra mødet" is a document's title.
  const after = /er$/iu.test(word.printed) ? behindWord : behindWord.replace(AT_MEETING, '$1')
  const line = { plain, text, word, after }
  // "Konkl.   Godkendt.": the abbreviation's own full stop parts the two.
  if (LOST_BODY.test(after)) return bareHeading(line, '')
  const rest = behindColon(isCutShort(word.printed) ? after.replace(/^\.\s(?=\p{Lu})/u, ': ') : after)
  if (rest !== null) return bareHeading(line, rest)
  const forItem = headingForItem(line)
  if (forItem !== null) return forItem
  const date = dateInHeading(after.slice(0, LONGEST_HEADING))
  return date !== undefined && date.start <= FARTHEST_DATE ? headingWithDate(line, date) : headingWithBody(line)
}
