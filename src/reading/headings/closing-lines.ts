import { findDates } from '../text/calendar-dates.ts'
import { foldText } from '../text/fold-text.ts'
import { isForumName } from '../text/forum-name.ts'
import { isPersonName } from '../text/person-names.ts'
import {
  APPEAL,
  CLOSING_STARTS,
  DAYS_OF_MEETINGS,
  DISTRIBUTION,
  ONLOOKERS,
  REMARKS_ON_MINUTES,
  TOLD_OF_MINUTES
} from '../vocabulary/closing-words.ts'

/** The writer's initials before the day: "BL/14.09.2016". */
const INITIALS_BEFORE_DAY = /^\p{Lu}{2,4}\s?[/,]\s?(?=\d)/u
/** Where it was signed, before the day: "Strandby, den 28. september 2027". */
const PLACE_BEFORE_DAY = /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?,\s(?:den|d\.)\s(?=\d)/u
const isPlaceAndDay = (plain: string): boolean => {
  const lead = (PLACE_BEFORE_DAY.exec(plain) ?? INITIALS_BEFORE_DAY.exec(plain))?.[0]
  if (lead === undefined || isForumName(lead.replace(/,.*$/u, ''))) return false
  const [day, ...more] = findDates(plain.slice(lead.length))
  return more.length === 0 && day?.start === 0 && day.year !== null && /^\.?$/u.test(plain.slice(lead.length + day.end))
}
/** "Næste møde: 4. marts", "Næste direktionsmøde er den 4. marts". */
const NEXT_MEETING =
  /^(?:(?:det\s)?(?:næste|kommende)\s(?:\p{L}{3,16}e\s)?(?:\p{L}*møder?|gang|\p{L}*forum)|vi\s(?:ses|mødes)\sigen)(?:(?:\s?\/\s?[^:]{3,30})?\s?:|\s(?:er|bliver|afholdes|holdes|finder\ssted|den|d\.|(?:man|tirs|ons|tors|fre|lør|søn)dag)\s|\s\d{1,2}[-./]\s?\d|$|\s(?:hos|i|på|ved)\s[^.!?]{2,60}\s(?:den\s|d\.\s?|\p{L}+dag\s)?\d{1,2}[./]\s?(?:\p{L}|\d))/u
/** "(Referatet er godkendt ved mail)", "Godkendt: ________". */
const APPROVED_BEHIND = /^\((?:referatet|mødereferatet) er godkendt|^godkendt\s?:\s?_{4,}/u
/** "Emner til senere: …", "Punkter til næste møde:", "Parkeringsplads (emner til senere): …": what waits for another meeting. */
const FOR_LATER =
  /^(?:\p{L}{3,30} \()?(?:emner|punkter|forslag|sager) (?:til|på) (?:senere|(?:det |et )?(?:næste|kommende|senere)\s\p{L}*møder?|næste gang|kommende dagsorden(?:er)?)\)?\s?(?::|$)/u
/** "Ref.: kbu", "Referat v/ Anna Holt", "Sekr. AH": who wrote the minutes, by a name or initials alone. */
const WROTE =
  /^(?:ref|referent|refereret|referat|sekr|sekretær|skriver|skrevet|nedskrevet|ført|protokolfører|pennefører)(?:\.?\s?(?:v\/|:\s?v\/)|\.?:|\.|\s(?:af|ved):?)\s?(\S.{0,50})$/iu
/** "For referatet: Anna Holt", "Referatet er udarbejdet af Anna Holt.": who wrote, in words that nothing else is said with. */
const WRITTEN_BY =
  /^(?:(?:referent|referat ved|referatskriver|for referat(?:et)?|(?:referat|ref)\.?|minutes taken by|minutes prepared by):?|referatet? (?:er |blev )?(?:skrevet|udarbejdet|ført|taget) af)\s+(\p{Lu}.{3,60}?)\.?$/iu
/** "/Anna Holt, referent", "Anna Holt (referent)": who signs, and the word beside the name. */
const SIGNED_AS =
  /^\/?\s?(\p{Lu}[^,;:()]{3,60}?)(?:,\s|\s[–-]\s|\s\()(?:referent|mødesekretær|sekretær|referatskriver|secretary|minute taker)\)?$/iu
/** Whom a line at the minutes' end says to have written them; null where it does not. */
export const writerAtEnd = (plain: string): string | null =>
  WRITTEN_BY.exec(plain)?.[1] ?? SIGNED_AS.exec(plain)?.[1] ?? null
/** "Sign. Anna Holt, 21/3-27": who signed, and when. */
const SIGNED = /^sign(?:eret)?\.?\s?:?\s(\p{Lu}[^,;:]{3,50})(?:,\s.{0,20}\d{2})?$/iu
const INITIALS = /^(?!(?:ok|nej|ja|se|nr|er|at|og|udg|te)$)(?:\p{L}{2,4}|(?:\p{L}\.\s?){2,4})$/iu
const saysWhoWrote = (plain: string): boolean => {
  const signer = WRITTEN_BY.exec(plain)?.[1] ?? SIGNED.exec(plain)?.[1]
  if (signer !== undefined && isPersonName(signer)) return true
  const who = WROTE.exec(plain)?.[1]?.replace(/^\((.*)\)$/u, '$1')
  return who !== undefined && (INITIALS.test(who) || isPersonName(who))
}
/** "Tak for et godt møde." */
const THANKS = /^tak for (?:et |i dag|mødet|nu)(?:\p{L}+ )?(?:møde)?\P{L}*$/u
/** "God sommer! Næste møde …" */
const GREETING = /^(?:god|glædelig|rigtig god) \p{L}+ ?[!.] ?(?=\p{L})/u
/** "O = orientering, D = drøftelse, B = beslutning": what a document's letters mean. */
const LEGEND = /^\(?\p{L}{1,3}\s?=\s?\p{L}[^=]{2,40}[,;/·|–]?\s\p{L}{1,3}\s?=\s?\p{L}/u
/** "D. Næste møde": the letter of a document's part. */
const LETTER_BEFORE = /^[a-h][.)]\s/u
/** "Dirigenten takkede for god ro og orden og hævede generalforsamlingen.", "Da ikke flere ønskede ordet, hævede formanden mødet." */
const ENDED_BY =
  /(?<!\p{L})(?:hævede|sluttede|afsluttede|lukkede)\s(?:(?:dirigenten|formanden|ordstyreren|mødelederen|borgmesteren)\s)?(?:mødet|generalforsamlingen)(?!\p{L})/u
const THE_CHAIR =
  /^(?:dirigent|formand|ordstyrer|mødeleder|borgmester|da\s(?:der\s)?ikke\s|herefter\s|der\svar\sikke\sflere\s)/u
/** "Godkendt den 4. maj 2027", over where it is signed. */
const isApprovedOnDay = (plain: string): boolean => {
  const lead = /^godkendt\s(?:den|d\.)\s/iu.exec(plain)?.[0]
  const [day] = lead === undefined ? [] : findDates(plain.slice(lead.length))
  return day?.start === 0 && day.year !== null && (lead?.length ?? 0) + day.end === plain.length
}
const TOLD = [TOLD_OF_MINUTES, REMARKS_ON_MINUTES, DISTRIBUTION, DAYS_OF_MEETINGS, ONLOOKERS, APPEAL] as const
/** Whether a line closes the minutes, behind the last item. */
export const isClosing = (plain: string): boolean => {
  const folded = foldText(plain)
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(GREETING, '')
    .replace(LETTER_BEFORE, '')
  return (
    plain.length < 240 &&
    (TOLD.some((form) => form.test(folded)) ||
      CLOSING_STARTS.some((start) => folded.startsWith(start)) ||
      NEXT_MEETING.test(folded) ||
      THANKS.test(folded) ||
      FOR_LATER.test(folded) ||
      APPROVED_BEHIND.test(folded) ||
      LEGEND.test(folded) ||
      (THE_CHAIR.test(folded) && ENDED_BY.test(folded)) ||
      saysWhoWrote(plain) ||
      isApprovedOnDay(plain) ||
      isPlaceAndDay(plain))
  )
}
