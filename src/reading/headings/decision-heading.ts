import type { LocalDate } from '../../domain/minutes.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import { dateOf, findDates } from '../text/calendar-dates.ts'
import { foldText } from '../text/fold-text.ts'
import { isForumName, WITH_ADJECTIVE } from '../text/forum-name.ts'
import { isSlipOf, joinSpacedLetters } from '../text/near-word.ts'
import { once, type Remembering } from '../text/once.ts'
import {
  BESIDE_DECISION,
  COUPLED_DECISION_WORDS,
  DECISION_QUESTION,
  DECISION_WORDS,
  WEAK_DECISION_WORDS
} from '../vocabulary/decision-words.ts'
import { FORUM_SHORT_FORM } from '../vocabulary/forums.ts'

/** The heading of a decision block. */
export interface DecisionHeading {
  readonly heading: string
  readonly forum: string | null
  readonly date: LocalDate | null
  /** What stands behind it on the same line. */
  readonly rest: string
  /**
   * `worded`: begins with a word for decision. `named`: only body and date, with an item's number or a colon. `dated`: only body and date, as
   * running heads have them too. `weak`: a word like "Referat", which heads a decision only where no other does.
   */
  readonly form: 'worded' | 'named' | 'dated' | 'weak'
  readonly slip: boolean
  /** It says that the body decided ("Byrådet besluttede den 3. maj 2027:"): beside it the meeting's own may say so without a day. */
  readonly saysDecided?: boolean
  /** Its word heads decisions by itself only where no other does ("Vedtaget i Havneudvalget den 3. maj 2027"). */
  readonly ofWeakWord?: boolean
  /** It names the item by its number; what follows may be the item's title. */
  readonly namesItem?: boolean
}

const LONGEST = 160
const PREPOSITION = /^(?:truffet |vedtaget )?(?:i|fra|på|af|for|ved|in|of|by|from|at)(?:\s+the)?\s+/iu
const NO_BODY =
  /^(?:fra mødet|om|at|vedr|vedrørende|til|med|under|angående|on|about|regarding|that|to|og|and|eller|skal|er|blev|omkring|jf|kan|bliver)(?![\p{L}])/iu
const BEFORE_DATE =
  /[\s,(–-]*(?:\s(?:i|på|ved|in|at)\s(?:sit\s)?møde[nt]?|\s(?:in|at)\s(?:the|its)\smeeting)?[\s,(]*(?:(?<!\p{L})(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?[\s,]*(?:(?<!\p{L})(?:den|d\.?|of|on|dated|dato:?))?[\s,(–-]*$/iu
const AFTER_DATE =
  /^\)?(?:(?:[\s,]*|\s[-–]\s)(?:kl\.?\s?\d{1,2}[.:]?\d{0,2}|(?:(?:som|ad|under|vedr\.?)\s)?(?:(?:dagsordens)?(?:punkt|pkt\.?|sag|item)(?:\s?nr\.?)?|nr\.?)\s?\d{1,4}\)?))*/iu
/** "Vedtagelse den 3. maj 2027 (møde nr. 12)": which meeting of the body that was. */
const WHICH_MEETING = /^\s?\(møde(?:t)?\s(?:nr\.?\s?)?\d{1,3}(?:\s?\/\s?\d{2,4})?\)/iu
/** "Udvalgets beslutning" is the meeting's own. */
const OWN_BODY = /^(?:udvalget|rådet|nævnet|bestyrelsen|forummet|kommissionen|gruppen|styregruppen|mødet)$/iu
const GENITIVE =
  /^(.{4,90}?)['’]?s\s+(?:beslutning|afgørelse|konklusion|vedtagelse)(?:\s+(?:i|på|fra|ved)\s+(?:sit\s+)?møde[nt]?)?(?=[\s:,]|$)/iu

/** "Udvalgsbeslutning", "BYRÅDSBESLUTNING": a body's kind and the word in one. */
const BODY_DECISION =
  /^(?:\p{L}{0,20}(?:udvalg|råd|nævn|direktion|bestyrelse|kommission|forum|møde))s?beslutning(?:er)?$/u

const COUPLING = String.raw`\s?[/&]\s?|\s(?:og|samt|and)\s`
const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`
/** "Beslutning og opfølgning", "Referat/konklusion": a word for decision and another beside it. */
const COUPLED = new RegExp(
  `^(?:${oneOf(COUPLED_DECISION_WORDS)}(?:${COUPLING})${oneOf(BESIDE_DECISION)}|${oneOf(BESIDE_DECISION)}(?:${COUPLING})${oneOf(COUPLED_DECISION_WORDS)})(?=[\\s:.]|$)`,
  'iu'
)

/** The weak ones of several words: a colon or the line's end behind them makes them a heading. */
const WEAK_PHRASES = new RegExp(
  `^(?:${WEAK_DECISION_WORDS.filter((word) => word.includes(' ')).join('|')})(?=[:?]|$)`,
  'iu'
)

/** Long words that are told from a slip of scanning or typing. */
const OFTEN_MISSPELT = ['beslutning', 'konklusion'] as const
const decisionWord = (word: string, stopped: boolean): { weak: boolean; slip: boolean } | null => {
  const folded = foldText(word)
  if ((DECISION_WORDS as readonly string[]).includes(folded)) return { weak: false, slip: false }
  if ((WEAK_DECISION_WORDS as readonly string[]).includes(folded)) return { weak: true, slip: false }
  if (BODY_DECISION.test(folded) || (stopped && isCutShort(word))) return { weak: false, slip: false }
  const isSlip = OFTEN_MISSPELT.some((meant) => isSlipOf(folded, meant)) && !folded.startsWith('beslutter')
  return isSlip ? { weak: false, slip: true } : null
}

/** "møde i Byrådet", "Byrådets møde": the meeting of whom. */
const MEETING_BEFORE = /^(?:(?:ordinært|ekstraordinært)\s)?møde[t]?\s(?:i|af|for)\s/iu
const MEETING_BEHIND = /['’]?s?\s(?:ordinære\s|ekstraordinære\s)?møde[t]?$/iu
/** A body's name as it stands in a heading, or null where the words before the date cannot be one. */
const bodyOf = (text: string): string | null | false => {
  const name = text
    .replace(/^[\s,(–-]+/u, '')
    .replace(/^(?:truffet|vedtaget|taget)$/iu, '')
    .replace(PREPOSITION, '')
    .replace(MEETING_BEFORE, '')
    .replace(MEETING_BEHIND, '')
    .replace(/[\s,:–-]+$/u, '')
  if (name === '') return null
  if (NO_BODY.test(text) || name.split(' ').length > 14 || /[.;!?]\s/u.test(name)) return false
  return /^[\p{Lu}"“”'’]/u.test(name) || isForumName(name) ? name : false
}

const BEHIND_DASH = /^\s[-–—]\s(\p{Lu}[^:]+)$/u
/** "Beslutning – • Godkendt": no title begins with a bullet or a part's number. */
const LISTED_BEHIND_DASH = /^\s[-–—]\s((?:[•·▪*-]|\d{1,2}[.)])\s.+)$/u
const LONGEST_TITLE_BEHIND = 40
/** What parts the word from what was decided: a colon, full stops ("BESLUTNING.. Godkendt") or an arrow ("Beslutning → Godkendt"). */
const SEPARATED = /^(?:[\s.?]{0,3}:|\s?\.{2,}(?=\s)|\s?(?:[→⇒➔➜➤►▶▸▹»]|=>|-{1,2}>|>>)(?=\s))\s*(.*)$/su
const behindColon = (after: string): string | null => {
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

/** "Beslutning for Punkt 3: Ny kaj": the item's number and title printed again; the title is told from a text by whoever knows it. */
const FOR_ITEM =
  /^\s(?:[-–]\s)?(?:for|til|på|vedr\.?|ad|i|on|for the)?\s?(?:dagsordens)?(?:punkt|pkt\.?|sag|item)\s?(?:nr\.?\s?)?\d{1,4}(?:[a-z]|\.\d{1,2})?(?=\s?[:.–-]|$)/iu

/** The word again in another language: "Conclusion / Konklusion:". */
const AGAIN = new RegExp(String.raw`^\s\/\s(?:${DECISION_WORDS.join('|')})(?=[\s:.]|$)`, 'iu')
/** "Beslutning fra mødet den 3. maj 2027", "Beslutning på mødet:": the meeting's own. */
const AT_MEETING = /^(\s)?(?:fra|på|ved)\s(?:dagens\s)?møde[t]?(?=\s(?:den|d\.|\d)|\s?:|\s?$)/iu
const REMARK =
  /^\s?(?:\([^()\d]{2,60}\)|kl(?:okken)?\.?\s?\d{1,2}(?:[.:]\d{2})?|truffet|(?:for|til|på|om)\s(?:dagsordens)?(?:punktet|sagen))(?=\s?:|\s*$)/iu

const LEAST_LETTERS = 3
/** "Besl.", "BESLUTN.", "Afg.": a word for decision that a full stop cuts short. */
const isCutShort = (word: string): boolean => {
  const folded = foldText(word)
  return (
    folded.length >= LEAST_LETTERS &&
    ['beslutning', 'konklusion', 'afgørelse', 'vedtagelse'].some(
      (whole) => whole !== folded && whole.startsWith(folded)
    )
  )
}
/** "Referat", "Drøftelse" and the like may begin a document's title. */
const NO_TITLE_WORD = /^(?:besluttet|afgjort|vedtaget|aftalt)$/iu
/** "Dir. besl.: Godkendt": the body and the word, both cut short. */
const CUT_SHORT = /^\p{Lu}\p{L}{1,9}\.\s?(?:besl|beslutn|afg|konkl)\.:(?=\s|$)/u

const EARLIER = /^tidligere\s(?=beslutning\s)/iu
const wordedHeading = (plain: string): DecisionHeading | null => {
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
  const weakPhrase = (WEAK_PHRASES.exec(text) ?? DECISION_QUESTION.exec(text))?.[0]
  const coupled = COUPLED.exec(text)?.[0]
  const phrase = coupled ?? weakPhrase
  const first = phrase ?? /^[^\s:,.]+/u.exec(text)?.[0]
  if (first === undefined || (phrase === undefined && first.length > 30)) return null
  const word =
    phrase !== undefined
      ? { weak: coupled === undefined, slip: false }
      : decisionWord(first, text.charAt(first.length) === '.')
  if (word === null) return null
  const form = word.weak ? 'weak' : 'worded'
  // "Beslutning (hvem gør hvad):": a remark in brackets that ends the heading says nothing of body or day.
  const behindWord = text.slice(first.length).replace(AGAIN, '').replace(REMARK, '')
  // "Beslutninger fra mødet" is a document's title.
  const after = /er$/iu.test(first) ? behindWord : behindWord.replace(AT_MEETING, '$1')
  // "Konkl.   Godkendt.": the abbreviation's own full stop parts the two.
  const bare = behindColon(isCutShort(first) ? after.replace(/^\.\s(?=\p{Lu})/u, ': ') : after)
  // "Beslutning: Økonomiudvalget den 3. maj 2027": whose and when, behind the colon.
  const named = bare === null || bare === '' || bare.length > LONGEST ? null : datedHeading(bare)
  if (named !== null && named.forum !== null && named.rest === '' && named.form === 'dated')
    return { ...named, heading: plain, form }
  if (bare !== null)
    return word.slip && bare !== ''
      ? null
      : { heading: bare === '' ? plain : first, forum: null, date: null, rest: bare, form, slip: word.slip }
  const ofItem = FOR_ITEM.exec(after.slice(0, 60))?.[0]
  if (ofItem !== undefined && !word.slip) {
    const rest = after
      .slice(ofItem.length)
      .replace(/^\s?[:.–-]\s?/u, '')
      .trim()
    const heading = rest === '' ? plain : text.slice(0, first.length + ofItem.length)
    return { heading, forum: null, date: null, rest, form, slip: false, namesItem: true }
  }
  const date = findDates(after.slice(0, LONGEST)).find((mention) => mention.year !== null)
  if (date !== undefined && date.start <= 130) {
    const before = after.slice(0, date.start).replace(BEFORE_DATE, '').trim()
    const body = bodyOf(before)
    const behind = after.slice(date.end).replace(WHICH_MEETING, '')
    const tail = AFTER_DATE.exec(behind)?.[0] ?? ''
    const rest = behindColon(behind.slice(tail.length))
    if (body === false || rest === null) return null
    return {
      heading: plain.slice(0, plain.length - rest.length).trim(),
      forum: body,
      date: dateOf(date),
      rest,
      // "Besluttet på Integrationsrådet den 3. maj 2027": with body and day no word is weak, but the document's own title.
      form: body !== null && NO_TITLE_WORD.test(first) ? 'worded' : form,
      slip: word.slip,
      ...(word.weak ? { ofWeakWord: true } : {})
    }
  }
  if (word.slip || (word.weak && !/^\s+i\s+\S+:$/u.test(after))) return null
  const colon = after.indexOf(':')
  // Where a copy lost the date, only the word before it is left.
  const name = (colon < 0 ? after : after.slice(0, colon)).trim().replace(/\s(?:den|d\.)$/iu, '')
  if (NO_BODY.test(name) || name.length > 90) return null
  const body = name
    .replace(PREPOSITION, '')
    .replace(/[.,]+$/u, '')
    .replace(MEETING_BEFORE, '')
    .replace(MEETING_BEHIND, '')
  if (!isForumName(body) && !FORUM_SHORT_FORM.test(body)) return null
  const rest = colon < 0 ? '' : after.slice(colon + 1).trim()
  return {
    heading: rest === '' ? plain : plain.slice(0, plain.length - rest.length).trim(),
    forum: OWN_BODY.test(body) ? null : body,
    date: null,
    rest,
    form,
    slip: false
  }
}

const genitiveHeading = (plain: string): DecisionHeading | null => {
  const match = GENITIVE.exec(plain.slice(0, LONGEST))
  const own = match?.[1] !== undefined && OWN_BODY.test(match[1])
  if (match?.[1] === undefined || !(own || isForumName(match[1]))) return null
  const after = plain.slice(match[0].length)
  const date = findDates(after.slice(0, 60)).find((mention) => mention.year !== null)
  const lead = date === undefined ? '' : after.slice(0, date.start)
  if (date !== undefined && !/^[\s,]*(?:den|d\.?)?\s*$/iu.test(lead)) return null
  const behind = date === undefined ? after : after.slice(date.end)
  const rest = behindColon(behind.slice(AFTER_DATE.exec(behind)?.[0].length ?? 0))
  return rest === null
    ? null
    : {
        heading: plain.slice(0, plain.length - rest.length).trim(),
        forum: own ? null : match[1],
        date: date === undefined ? null : dateOf(date),
        rest,
        form: 'worded',
        slip: false
      }
}

/** Whether words are a name: those are written with capitals, but for the small words between them; a sentence has a verb. */
export const isWrittenAsName = (text: string): boolean =>
  text.split(/\s+/u).every(
    (word) =>
      /^[\p{Lu}\d"“”'’&(–-]/u.test(word) ||
      /^(?:og|for|i|af|til|om|med|samt|internt|of|and|the)$/u.test(word) ||
      // "Forsyningens bestyrelse", "Teknisk udvalg".
      WITH_ADJECTIVE.test(word) ||
      /,$/u.test(word)
  )

/** "Økonomiudvalgets møde den 14. december 2027:": what a body said at its meeting. */
const MEETING_OF = /^(\p{Lu}.{2,88}?)['’]?s\s+(?:ordinære\s|ekstraordinære\s)?møde\s+(?:(?:den|d\.)\s|(?=\d))/u

const meetingHeading = (plain: string): DecisionHeading | null => {
  const body = MEETING_OF.exec(plain)?.[1]
  if (body === undefined || !isForumName(body) || !isWrittenAsName(body)) return null
  const date = findDates(plain.slice(0, LONGEST)).find((mention) => mention.year !== null)
  if (date === undefined) return null
  const behind = plain.slice(date.end)
  const tail = AFTER_DATE.exec(behind)?.[0] ?? ''
  if (!behind.slice(tail.length).trimStart().startsWith(':')) return null
  const rest = behindColon(behind.slice(tail.length))
  return rest === null
    ? null
    : {
        heading: plain.slice(0, plain.length - rest.length).trim(),
        forum: body,
        date: dateOf(date),
        rest,
        form: 'named',
        slip: false
      }
}

/** "Byrådet besluttede den 3. maj 2027:" */
const DECIDED = /\s(?:besluttede|vedtog|behandlede\s(?:sagen|punktet)|traf\s(?:følgende\s)?(?:beslutning|afgørelse))$/iu
const datedHeading = (plain: string): DecisionHeading | null => {
  if (!/^\p{Lu}/u.test(plain) || !/\d\d/u.test(plain.slice(0, LONGEST))) return null
  const date = findDates(plain.slice(0, LONGEST)).find((mention) => mention.year !== null)
  if (date === undefined || date.start < 3) return null
  const printed = plain.slice(0, date.start).replace(BEFORE_DATE, '').trim()
  const behind = plain.slice(date.end)
  const tail = AFTER_DATE.exec(behind)?.[0] ?? ''
  const name = /^\s?(?::|$)/u.test(behind.slice(tail.length)) ? printed.replace(DECIDED, '') : printed
  const rest = behindColon(behind.slice(tail.length))
  const numbered = /\d/u.test(tail.replace(/kl\.?\s?\d{1,2}[.:]?\d{0,2}/giu, ''))
  if (rest === null || !/^\p{Lu}/u.test(name) || name.length > 90) return null
  const closed = behind.slice(tail.length).trimStart().startsWith(':')
  const forumLike =
    (isForumName(name) && isWrittenAsName(name) && (closed || !/\.\s*$/u.test(plain))) || FORUM_SHORT_FORM.test(name)
  if (
    !forumLike &&
    !(
      numbered &&
      name.split(' ').length <= 8 &&
      !/(?<!\p{L})(?:møde|referat|dagsorden|jf|pkt|sag)(?!\p{L})/iu.test(name)
    )
  )
    return null
  if (rest !== '' && !forumLike) return null
  return {
    heading: plain.slice(0, plain.length - rest.length).trim(),
    forum: name,
    date: dateOf(date),
    rest,
    form: numbered || closed || name !== printed ? 'named' : 'dated',
    slip: false,
    ...(name === printed ? {} : { saysDecided: true })
  }
}

/** "Byrådet besluttede:", "Udvalget traf følgende beslutning:", "The board resolved:": what the body did, up to the colon. */
const BODY_DECIDED =
  /^(?:the\s)?(\p{Lu}?[^:.!?]{3,80}?)\s(?:beslutter|besluttede|har\sbesluttet|vedtager|vedtog|har\svedtaget|aftalte|har\saftalt|konkluderede|(?:træffer|traf|tog|afsagde|har\struffet|har\staget)(?:\s(?:herefter|derefter|enstemmigt))?\sfølgende\s(?:beslutning|afgørelse|kendelse)|decided|resolved|agreed)(?:\s(?:følgende|enstemmigt|herefter|derefter|the following|unanimously)){0,2}\s?(?::(?=\s|$)|$)/iu

const decidedHeading = (plain: string): DecisionHeading | null => {
  const match = BODY_DECIDED.exec(plain.slice(0, LONGEST))
  if (match?.[1] === undefined) return null
  const own = OWN_BODY.test(match[1]) || /^(?:committee|council|board|group|meeting)$/iu.test(match[1])
  if (!own && !(isForumName(match[1]) && isWrittenAsName(match[1]))) return null
  const rest = plain.slice(match[0].length).trim()
  return {
    heading: match[0].trim(),
    forum: own ? null : match[1],
    date: null,
    rest,
    form: 'weak',
    slip: false
  }
}

/** "Det aftalte vi ✔". */
const TICKED = /\s[✓✔☑✅]\ufe0f?$/u

/**
 * Reads a line as the heading of a decision block: "Beslutning", "BESLUTNING I DIREKTIONEN DEN 12-03-2027", "Beslutning: Godkendt",
 * "Byrådets beslutning i mødet den 7. maj 2026:", "Kulturudvalget, 03-04-2026, pkt. 42"; null if it is none. A title ("Beslutning om …") is none.
 */
export const parseDecisionHeading = (printed: string): DecisionHeading | null => {
  if (printed === '' || printed.length > 4000) return null
  const plain = printed.length > LONGEST ? printed : printed.replace(TICKED, '')
  return (
    wordedHeading(plain) ??
    genitiveHeading(plain) ??
    meetingHeading(plain) ??
    datedHeading(plain) ??
    decidedHeading(plain)
  )
}

/** Where in a line a decision's heading begins that is glued to the end of a text, or -1. Only a heading with body and date counts. */
export const gluedDecisionHeading = (plain: string): number => {
  const from = Math.max(0, plain.length - LONGEST)
  for (const match of plain.slice(from).matchAll(/BESLUTNING|Beslutning|DECISION|Decision/gu)) {
    const at = from + match.index
    if (at === 0) continue
    const before = plain.slice(Math.max(0, at - LONGEST), at)
    const tight = /[\p{Ll}.!?)]$/u.test(before) && !/[.]$/u.test(before.trimEnd().slice(0, -1))
    const apart =
      /[.!?:)]\s*$/u.test(before) ||
      (/\s$/u.test(before) && match[0] === match[0].toUpperCase() && /\p{Ll}/u.test(before))
    if (!tight && !apart) continue
    const heading = wordedHeading(plain.slice(at))
    if (heading !== null && heading.date !== null && heading.form === 'worded' && heading.rest === '') return at
  }
  return -1
}

/** The same of a line, worked out once. */
export const decisionHeadingOf = once((line: Remembering & { readonly plain: string }) =>
  parseDecisionHeading(line.plain)
)
