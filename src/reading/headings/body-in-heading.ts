import { isForumName, WITH_ADJECTIVE } from '../text/forum-name.ts'

const PREPOSITION = /^(?:truffet |vedtaget )?(?:i|fra|på|af|for|ved|in|of|by|from|at)(?:\s+the)?\s+/iu
const NO_BODY =
  /^(?:fra mødet|om|at|vedr|vedrørende|til|med|under|angående|on|about|regarding|that|to|og|and|eller|skal|er|blev|omkring|jf|kan|bliver)(?![\p{L}])/iu
/** "Fraværende i Havnerådet, 3. maj 2027:" heads who was not there when the body decided. */
const OF_ABSENCE = /^(?:fraværende|fravær|afbud|ikke til ?stede)(?!\p{L})/iu
/** "Udvalgets beslutning" is the meeting's own. */
const OWN_BODY = /^(?:udvalget|rådet|nævnet|bestyrelsen|forummet|kommissionen|gruppen|styregruppen|mødet)$/iu
/** "møde i Byrådet", "Byrådets møde": the meeting of whom. */
const MEETING_BEFORE = /^(?:(?:ordinært|ekstraordinært)\s)?møde[t]?\s(?:i|af|for)\s/iu
const MEETING_BEHIND = /['’]?s?\s(?:ordinære\s|ekstraordinære\s)?møde[t]?$/iu

const LONGEST_NAME = 90

/** Whether the word for a body means the one that meets: "Udvalgets beslutning" is its own. */
export const isOwnBody = (name: string): boolean => OWN_BODY.test(name)

/** Whether words head those who were absent, and not what was decided. */
export const headsAbsent = (text: string): boolean => OF_ABSENCE.test(text)

/** A body's name as it stands before the date of a heading: null where none stands there, false where the words cannot be one. */
export const bodyBeforeDate = (text: string): string | null | false => {
  const name = text
    .replace(/^[\s,(–-]+/u, '')
    .replace(/^(?:truffet|vedtaget|taget)$/iu, '')
    .replace(PREPOSITION, '')
    .replace(MEETING_BEFORE, '')
    .replace(MEETING_BEHIND, '')
    .replace(/[\s,:–-]+$/u, '')
  if (name === '') return null
  if (NO_BODY.test(text) || headsAbsent(name) || name.split(' ').length > 14 || /[.;!?]\s/u.test(name)) return false
  return /^[\p{Lu}"“”'’]/u.test(name) || isForumName(name) ? name : false
}

/** A body's name behind a word for decision without a date; null where the words are something else. */
export const bodyWithoutDate = (text: string): string | null =>
  NO_BODY.test(text) || text.length > LONGEST_NAME
    ? null
    : text
        .replace(PREPOSITION, '')
        .replace(/[.,]+$/u, '')
        .replace(MEETING_BEFORE, '')
        .replace(MEETING_BEHIND, '')

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
