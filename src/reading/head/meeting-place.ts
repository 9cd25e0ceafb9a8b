import { findDates } from '../text/calendar-dates.ts'
import { isForumName } from '../text/forum-name.ts'
import { isPersonName } from '../text/person-names.ts'
import { kindIn, withoutDates } from './title-line.ts'

/** A time of day or a stretch of it, as a place may follow it; "Lokale 2.14" is a room. */
const TIMES = String.raw`(?:kl(?:okken)?\.?\s?\d{1,2}(?:[.:,]?\d{2})?|(?<!(?:[Ll]okale|[Rr]um|[Ss]al|[Rr]oom|[Ll]ok\.|[Nn]r\.)\s)\d{1,2}[.:]\d{2})(?:\s?[ap]\.m\.)?(?:\s?(?:[-–]|til)\s?(?:(?:kl|ca)\.?\s?)?\d{1,2}(?:[.:]\d{2})?)?(?:\s\(\p{Ll}[^()]{2,30}\))?`
const START =
  /^(?:mødelokale|lokale|byrådssalen|rådhuset|rådssalen|rådsalen|kantinen|udvalgsværelse|byrådssal|kommunalbestyrelses-?salen|borgmesterens kontor|borgmesterkontoret|direktionslokalet|teams|microsoft teams|virtuelt|online|(?:meeting|conference) room|room|city hall|town hall)(?!\p{L})/iu
const INSIDE =
  /,\s(?:møde)?lokale\s|(?<!\p{L})\p{L}*(?:salen|rådhuset|rådhus)(?:,|$)|^[^:]{3,60},\s(?!(?:uge|nr|møde|side|punkt|week)\s)\p{Lu}[\p{L} ]{2,40}\s\d{1,3}[A-Za-z]?(?:,|$)/iu
const AFTER_TIME = new RegExp(String.raw`${TIMES},?\s+(?:(?:i|på|in|at|hos|ved)\s+)?([\p{Lu}].{2,100})$`, 'u')
const BEHIND_TIME: readonly RegExp[] = [
  AFTER_TIME,
  // "kl. 8.30 i kommunaldirektørens mødelokale": a room that its kind tells.
  new RegExp(
    String.raw`${TIMES}(?:,\s+|,?\s+(?:i|på|in|at)\s+)(?!(?:den|og|til|i|på)\s)(\p{L}[\p{L} ]{2,50}(?:lokalet?|kontor(?:et)?|sal(?:en)?|rum(?:met)?|kantinen?|stuen?|køkkenet|kælderen|foyeren|room|office|hall))\.?$`,
    'u'
  ),
  // "kl. 17.00 i mødelokale 3, Rådhuset", "9.00-10.30 – lokale 301".
  new RegExp(
    String.raw`${TIMES}(?:,?\s+(?:i|på|in)|,|\s?[–·|:-])\s+((?:møde)?lokale\s[\p{L}\d][\p{L}\d .,+&]{0,60})$`,
    'iu'
  ),
  // "kl. 13.00 i skurvognen", "kl. 16:00, cafeteriet", "kl. 9 på lederens kontor": what it is, not what it is called.
  new RegExp(
    String.raw`${TIMES}(?:,?\s+(?:afholdtes\s(?:der\s)?møde\s)?(?:i|på|hos|ved)|,)\s+((?:\p{Ll}+s\s)?\p{Ll}{4,}(?:en|et|kontor|lokale|rum|stue|sal|hal|garage|skur)(?:(?:,|\s(?:på|i|ved|hos))?\s\p{Lu}[\p{L}\d ]{2,40})?)\.?$`,
    'u'
  ),
  // "kl. 17-19, stuen "Bøgen"": what it is, and what it is called.
  new RegExp(String.raw`${TIMES},?\s+(?:(?:i|på)\s)?(\p{Ll}{3,}(?:en|et)\s["“”][^"“”]{2,40}["“”])\.?$`, 'u'),
  // "Mødet blev holdt onsdag den 4. maj 2027 på Biblioteket.", "Mødet afholdtes på Biblioteket, Torvet 4, kl. 16.00", "Mødet fandt sted kl. 9 på adressen: Biblioteket".
  /^mødet\s(?:(?:af)?hold(?:t|tes|es|er)|blev\s(?:af)?holdt|(?:fandt|finder)\ssted)(?:\s(?:man|tirs|ons|tors|fre|lør|søn)dag)?(?:\sden)?(?:\skl\.?\s[\d.:–-]{1,13})?,?\s{1,3}(?:i|på|hos|ved)(?:\sadressen)?:?\s(\p{L}[\p{L}\d .,]{2,60}?)(?:,?\s(?:kl|den|d|fra|klokken|(?:man|tirs|ons|tors|fre|lør|søn)dag)(?!\p{L}).*)?\.?$/iu,
  // "møde i Kystsalen, Rådhuset kl. 10.00", once the date is left out.
  /(?:^|\s)i\s(\p{Lu}(?!.*\s(?:man|tirs|ons|tors|fre|lør|søn)dag\s)[\p{L}\d .,/-]{3,60}?),?\s+kl(?:okken)?\.?\s?\d/u,
  // "Møde i Nørby Forsamlingshus torsdag kl. 19": the house between the meeting and its day.
  /^(?:\p{L}+\s)?møde[t]?\s(?:i|på)\s(\p{Lu}[\p{L}\d .-]{3,50}?)\s(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|den)(?!\p{L})/iu,
  // "kl. 17.00 i fælleshuset, Nordhøj 12", "kl. 10-12 i Aktivitetshuset Solsikken": a room or house by its own word, with its name or address.
  new RegExp(
    String.raw`${TIMES},?\s+(?:i|på|in|at)\s+(?:the\s)?(\p{L}[\p{L} ]{2,40}(?:huset|gården|skolen|salen|kantinen|biblioteket|centret|centeret|house)(?:\s(?!og\s|med\s|fra\s|til\s|hvor\s)[\p{L}-]+){0,2}(?:,\s[\p{L}\d .]{2,40})?)\.?$`,
    'iu'
  )
]
/** "Kulturhuset Sejlet, kl. 8.30-12": the house before the time, and nothing else. */
const HOUSE_BEFORE_TIME =
  /^(\p{Lu}[\p{L}\d .-]{3,50}),\skl\.?\s?\d{1,2}(?:[.:]\d{2})?(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?)?\.?$/u
/** "Ordinært møde - Mødelokale 5 kl. 15.00". */
const ROOM_BEFORE_TIME = /(?:^|[-–,]\s)((?:møde)?lokale\s[\p{L}\d][\p{L}\d .]{0,20}?),?\s(?=(?:kl|den)(?!\p{L}))/iu
const BY_ITSELF = /^(?:i|in|at)\s+(?:the\s(?=\p{Lu}))?(\p{Lu}.{3,80})$/u
const MUNICIPALITY = /\p{L}\s(?:kommune|municipality)\.?$/iu
/** "på havnekontoret", "I KAJHUSET", right below the day. */
const BELOW_DAY = /^(?:i|på|hos|ved|in|at)\s+(?:the\s)?(\p{L}[^.:;!?]{3,80})\.?$/iu
const belowDay = (plain: string): string | undefined => {
  const place = BELOW_DAY.exec(plain)?.[1]
  return place === undefined || MUNICIPALITY.test(place) || isForumName(place) || kindIn(place) !== null
    ? undefined
    : place
}
/** "… afholdt Havneudvalget møde i Udvalgsværelse 1/Rådhus." */
const HELD_BY = /(?:udvalget|rådet|nævnet|bestyrelsen|direktionen|kommissionen)\smøde\si\s(\p{Lu}[^.]{2,60})\.?$/iu
/** "… blev der afholdt møde i / udvalget på Havnekontoret.": the sentence's end, on a line of its own. */
const BODY_AT =
  /^(?:udvalget|rådet|nævnet|bestyrelsen|direktionen|kommissionen|byrådet)\s(?:i|på|hos)\s(\p{Lu}[^.]{2,60})\.$/u
/** "Skolebestyrelsen - møde den 25. maj kl. 18.30 - Personalerummet". */
const BEHIND_DASH =
  /(?:kl\.?\s?\d{1,2}(?:[.:,]\d{2})?|\d{1,2}[.:]\d{2})(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?)?\s?[-–|·,:]\s(\p{Lu}[\p{L}\d .,]{3,60})$/iu
const ENDS_AS_ROOM = /(?:lokalet?|kontor(?:et)?|sal(?:en)?|kantinen?)\.?$/iu
/** When the meeting begins, behind its place: "Mødelokale 2 kl. 16.30". */
const TIME_BEHIND = /,?\s(?:kl(?:okken)?\.?)\s?\d{1,2}(?:[.:]\d{2})?(?:\s?[-–].*)?$/u
/** "Børnehuset Solen" looks like a person's name. */
const IS_HOUSE =
  /^\p{L}*(?:hus(?:et)?|skolen?|gård(?:en)?|hal(?:len)?|kro(?:en)?|cent(?:er|ret)|station(?:en)?|hjem(?:met)?|lokale[t]?|kirken?|museet|haven|borgen)\s/iu
const WEEKDAY = /^(?:man|tirs|ons|tors|fre|lør|søn)dag/iu
const LONGEST = 100
const LONGEST_LINE = 190

/** The first forms may also stand in a label's value. */
const FORMS_OF_LABEL = 4
/** The place that stands behind a time in the value of a label, or null. */
export const placeAfterTime = (value: string): string | null => {
  // "4. maj 2027 kl. 9 / Kajhuset"
  const undated = withoutDates(value).replace(/\s\/\s(?=\p{Lu})/u, ', ')
  const place = BEHIND_TIME.slice(0, FORMS_OF_LABEL).reduce<string | undefined>(
    (found, form) => found ?? form.exec(undated)?.[1],
    undefined
  )
  return place === undefined || /^(?:kl|til)/iu.test(place) ? null : withoutRemark(place)
}

/** "Kajhuset torsdag den 4. maj 2027 kl. 19": a house or room before the day, once the date is left out. */
const BEFORE_DAY =
  /^(?!uge\s)(\p{Lu}[\p{L}\d .,-]{3,60}?),?\s(?:(?:man|tirs|ons|tors|fre|lør|søn)dag(?!\p{L})|(?:den|d\.|kl\.?|klokken)\s)/u
/** The place that a label's value names before the day, or null. */
export const placeBeforeDay = (value: string): string | null => {
  const place = BEFORE_DAY.exec(withoutDates(value))?.[1]
  return place === undefined || isForumName(place) || kindIn(place) !== null || WEEKDAY.test(place) ? null : place
}

/** What is said of the place where a label speaks of the meeting and neither day nor hour stands behind it ("Afholdt: Kystsalen, Havnegade 2"); null where it is none. */
export const placeHeld = (value: string): string | null =>
  value.length < LONGEST &&
  findDates(value).length === 0 &&
  (START.test(value) || INSIDE.test(value) || IS_HOUSE.test(value) || ENDS_AS_ROOM.test(value))
    ? endOfPlace(value)
    : null

const behindDash = (plain: string): string | undefined => {
  const place = plain.length > LONGEST_LINE ? undefined : BEHIND_DASH.exec(plain)?.[1]
  return place === undefined ||
    !/^\p{Lu}/u.test(place) ||
    kindIn(place) !== null ||
    /møde|dagsorden|punkt|meeting/iu.test(place.replace(/mødelokale/iu, ''))
    ? undefined
    : place
}

const COUNT_BEHIND = /\s\([^()]*\d\)$/u
const IN_BRACKETS = /\s\(\p{Ll}[^()]*\)\.?$/u
/** "Kystsalen (der er teleslynge)": a remark on the place has a verb, or says where else one may be ("(og online)"). */
const HAS_VERB = /^\s\((?:og|samt|and|eller|or)\s|(?<!\p{L})(?:er|har|findes|ligger|kan|skal|bliver)(?!\p{L})/u
/** A place without the remark in brackets behind it. */
export const withoutRemark = (place: string): string =>
  place.replace(IN_BRACKETS, (behind) => (HAS_VERB.test(behind) ? '' : behind))
/** A place without the full stop and the sentences behind it; "1. tv." and "Sdr. Hede Skole" keep theirs: what has no vowel is short for a word. */
const endOfPlace = (place: string): string =>
  (withoutRemark(place).split(/(?<=[aeiouyæøåAEIOUYÆØÅ]\p{L}{0,30})(?<=\p{L}{3})\.\s+(?=\p{Lu})/u)[0] ?? '').replace(
    /[,;]+$|(?<=\p{L}{3})\.$/u,
    ''
  )

/** What else a line of the head says, and where it stands. */
export interface SaidBeside {
  readonly kind: boolean
  readonly forum: boolean
  readonly date: boolean
  readonly time: boolean
  /** The line above says date and time. */
  readonly belowTime: boolean
  /** The line above says the date. */
  readonly belowDay: boolean
}

/** Where the meeting is held, as a line of the head says it by its form: a room's word, or a name behind the time. Null where it says nothing of that. */
export const placeIn = (plain: string, beside: SaidBeside): string | null => {
  if (START.test(plain) && plain.length < LONGEST && !beside.date) return endOfPlace(plain.replace(TIME_BEHIND, ''))
  const undated = withoutDates(plain)
  let after: string | undefined
  for (const pattern of BEHIND_TIME) after ??= pattern.exec(undated)?.[1]
  after ??=
    ROOM_BEFORE_TIME.exec(plain)?.[1] ??
    (MUNICIPALITY.test(plain) ? undefined : BY_ITSELF.exec(plain)?.[1]) ??
    HELD_BY.exec(plain)?.[1] ??
    BODY_AT.exec(plain)?.[1] ??
    behindDash(plain)
  // "kl. 9 i Havnens bestyrelse (HB 2-2027)": whose meeting, and which of the year's. "Byrådets mødesal, Nordby Rådhus": whose room it is.
  if (
    after !== undefined &&
    (!isForumName(after.replace(COUNT_BEHIND, '')) || ENDS_AS_ROOM.test(after.split(',', 1)[0] ?? ''))
  )
    return endOfPlace(after)
  const below = beside.belowDay && !beside.date && !beside.time ? belowDay(plain) : undefined
  if (below !== undefined) return endOfPlace(below)
  if (plain.length >= LONGEST) return null
  const house = beside.kind || beside.forum || beside.date ? undefined : HOUSE_BEFORE_TIME.exec(plain)?.[1]
  if (house !== undefined && kindIn(house) === null && findDates(house).length === 0 && !WEEKDAY.test(house))
    return house
  const named = plain.replace(/^(?:i|på|in)\s/u, '')
  if (START.test(named) && named !== plain) return endOfPlace(named.replace(TIME_BEHIND, ''))
  if (START.test(plain) || (!beside.kind && !beside.forum && INSIDE.test(plain)))
    return endOfPlace(plain.replace(TIME_BEHIND, ''))
  const saysElse = beside.kind || beside.forum || beside.date || beside.time
  return beside.belowTime &&
    !saysElse &&
    /^\p{Lu}/u.test(plain) &&
    !/[.:]$/u.test(plain) &&
    // "Møderække: 22/8 - 27/9": something else, behind a label of its own.
    !/^\p{L}{4,20}:\s[^\p{L}]*\d/u.test(plain) &&
    (IS_HOUSE.test(plain) || !isPersonName(plain))
    ? plain
    : null
}
