import { MONTH_PATTERN } from '../../domain/calendar-names.ts'
import { FORUM_ENDINGS, NO_FORUM } from '../vocabulary/forums.ts'
import { foldText } from './fold-text.ts'

const ENDING = new RegExp(`(?:${[...FORUM_ENDINGS].sort((a, b) => b.length - a.length).join('|')})$`, 'u')
const STARTS_AS_FORUM =
  /^(?:udvalg(?:et)?|råd(?:et)?|nævnet|bestyrelsen|the committee|committee|forum|board|council|kommissionen|fællesudvalget|underudvalg(?:et)?) (?:for|vedr(?:\.|ørende)|of|on|til|læring|ældre|kultur|social|teknik|[\p{L}])/u
/** "Project Group for the Harbour". */
const STARTS_AS_GROUP = /^(?:the )?(?:project|steering|working|reference|management) group(?: (?:for|of|on) \p{L}|$)/u
/** "PROJECT GROUP SMART HARBOUR", "Steering Group North", "Steering Group, Sound Ferry": every word written as a name. */
const GROUP_BY_NAME =
  /^(?:The\s|THE\s)?(?:Project|Steering|Working|Reference|Management|PROJECT|STEERING|WORKING|REFERENCE|MANAGEMENT)\s(?:Group|GROUP),?(?:\s\p{Lu}[\p{L}\d-]*){1,4}$/u
/** The same behind a name: "Sound Ferry Steering Group". */
const NAME_OF_GROUP =
  /^(?:The\s|THE\s)?(?:\p{Lu}[\p{L}\d&-]*\s){1,5}(?:Project|Steering|Working|Reference|Management|Advisory|PROJECT|STEERING|WORKING|REFERENCE|MANAGEMENT|ADVISORY)\s(?:Group|GROUP)$/u
/** Words that name a forum together with the word before them ("Teknisk Udvalg", "Executive Board"). */
export const WITH_ADJECTIVE = /^(?:udvalg|råd|forum|bestyrelse|ledelse|nævn|kommission|board|committee|council|panel)$/u
/** Whom a letter is to: the members of a body are not the body. */
const OF_MEMBERS = /^medlemmer(?:ne)? af /u
/** A forum's name has at most so many words ("Udvalget for Kultur, Fritid og Frivillighed med mere"). */
const MOST_WORDS = 12

/** Whether one word is the name of a forum, or the end of one. */
export const isForumWord = (word: string): boolean => {
  const folded = foldText(word).replace(/[^\p{L}\p{N}-]+$/u, '')
  return (
    !NO_FORUM.has(folded) &&
    !/område(?:t|ts|r)?$/u.test(folded) &&
    (ENDING.test(folded) ||
      (folded.length > 8 && ENDING.test(folded.replace(/s$/u, ''))) ||
      /-med$|med-udvalg|^(?:[hlfcost]|am)mu$|^amu$|^medudvalg/u.test(folded)) &&
    !/^(?:med|råd)$/u.test(folded)
  )
}

/**
 * Whether a text, as a whole, can be the name of a forum: few words, one of which ends as forums' names do ("Økonomiudvalget", "Strategisk
 * Lederforum", "Udvalget for Kultur og Fritid", "Direktionen internt").
 */
export const isForumName = (text: string): boolean => {
  const folded = foldText(text)
  if (
    folded.length < 3 ||
    folded.length > 90 ||
    OF_MEMBERS.test(folded) ||
    /[.!?;:]/u.test(folded.replace(/(?<!\p{L})(?:pl|soc|tekn|stk|sct|skt|st|sdr|gl|ll|vedr)\./gu, ''))
  )
    return false
  const words = folded.split(' ')
  if (words.length > MOST_WORDS) return false
  const last = words.at(-1) ?? ''
  return (
    STARTS_AS_FORUM.test(folded) ||
    STARTS_AS_GROUP.test(folded) ||
    GROUP_BY_NAME.test(text) ||
    NAME_OF_GROUP.test(text) ||
    (words.length > 1 && WITH_ADJECTIVE.test(last)) ||
    words.some(isForumWord) ||
    (/(?<!\p{L})med(?!\p{L})/u.test(folded) && /^(?:hoved|område|lokal|center)/u.test(folded))
  )
}

const TERM_OF_OFFICE = /(?:[\s,(–-]+(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}\)?|\s\(\d{2}\s?[-–/]\s?\d{2}\))$/u
/** "Teknisk Udvalg, møde 11/2027". */
const MEETING_NUMBER_BEHIND = /,?\smøde\s(?:nr\.?\s?)?\d{1,3}(?:\s?\/\s?\d{2,4})?$/iu
/** "År 2026-2029 Økonomiudvalget". */
const TERM_BEFORE = /^(?:(?:år|perioden|valgperioden)\s)?(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}[\s:,–-]+(?=\p{Lu})/iu
/** "Skolebestyrelsen marts 2027": the month of the meeting. */
const MONTH_BEHIND = new RegExp(String.raw`[\s,–-]+(?:${MONTH_PATTERN})(?:\s\d{4})?$`, 'iu')
/** "Havnerådet 2027". */
const YEAR_BEHIND = /(?<=(?:et|en|ne))\s(?:19|20)\d{2}$/u
/** "Hovedudvalget (MED)", "Økonomiudvalget (ØU)": the short form beside the name. */
export const SHORT_BESIDE = /\s\(\p{Lu}[\p{Lu}-]{1,6}\)$/u
const OWNER_BEFORE = /^(?:(?:\p{Lu}[\p{L}-]*\.?\s){1,3}(?:Kommune|Sogn)|Region\s\p{Lu}[\p{L}-]*)[\s,:–-]+(?=\p{Lu})/u
const OWNER_BEHIND = /(?:[\s,–-]+|\s(?:i|for)\s)(?:\p{Lu}[\p{L}-]*\s){1,3}(?:Kommune|Købstad|Sogn)\.?$/u

/** "Bestyrelsen for Kulturhuset, Gl. Havnevej 2": the address of who meets. */
const ADDRESS_BEHIND =
  /,\s(?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}?\p{L}*(?:vej|gade|stræde|allé|alle|plads|pladsen|torv|torvet|vænge|vænget|sti|stien|boulevard|kaj|kajen)\s\d{1,3}\s?[A-Za-z]?$/iu

/** "Havnerådet Teknikforvaltningen, Drift & Service": the office that serves it. */
const OFFICE_BEHIND =
  /(?<=(?:rådet|udvalget|nævnet|forum|forummet|bestyrelsen|kommissionen)),?\s\p{Lu}\p{L}*(?:forvaltningen|afdelingen|sekretariatet)(?:,\s.*)?$/u

/** Which of several it is: "Centerledelsen, Center for Havne". */
const OWN_UNIT = /^(?:center|centret|afdelingen?|område[t]?|distrikt|team)(?:\s(?:for|i)\s|\s\p{Lu})/iu

/**
 * A forum's name without what some print around it: its term of office ("Byrådet 2022-2025") and whose it is ("Teknisk Udvalg, Nørby Kommune",
 * "Havnebestyrelsen, Nørby Havn"). What remains must be a forum's name, else nothing is taken away.
 */
export const bareForumName = (name: string): string => {
  const untermed = name
    .replace(MEETING_NUMBER_BEHIND, '')
    .replace(TERM_BEFORE, '')
    .replace(MONTH_BEHIND, '')
    .replace(TERM_OF_OFFICE, '')
    .replace(YEAR_BEHIND, '')
    .replace(SHORT_BESIDE, '')
    .replace(ADDRESS_BEHIND, '')
    .replace(OFFICE_BEHIND, '')
  for (const bare of [untermed.replace(OWNER_BEFORE, ''), untermed.replace(OWNER_BEHIND, '')])
    if (bare !== untermed && isForumName(bare)) return bare
  const [first = '', second = '', ...more] = untermed.split(/,\s+/u)
  if (
    more.length === 0 &&
    /^\p{Lu}/u.test(second) &&
    isForumWord(first) &&
    !/\sog\s/u.test(second) &&
    !OWN_UNIT.test(second) &&
    !isForumName(second)
  )
    return first
  return isForumName(untermed) ? untermed : name
}

const SMALL_WORDS = new Set(['og', 'for', 'i', 'af', 'til', 'på', 'med', 'of', 'the', 'and'])

/** A name printed in capitals as it is usually written ("KULTUR- OG FRITIDSUDVALGET" → "Kultur- og Fritidsudvalget"); others unchanged. */
export const writeForumName = (name: string): string => {
  if (name.length < 7 || name !== name.toUpperCase()) return name
  return name
    .split(' ')
    .map((word, place) => {
      const small = word.toLowerCase()
      if (place > 0 && SMALL_WORDS.has(small)) return small
      // "MED" is short for words.
      return /^med(?=-|$)/u.test(small)
        ? `MED${small.slice(3)}`
        : small.replace(/-med$/u, '-MED').replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    })
    .join(' ')
}
