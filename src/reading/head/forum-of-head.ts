import { bareForumName, isForumName } from '../text/forum-name.ts'
import type { SurestFound } from './surest-found.ts'

const LONGEST_SMALL = 50
/** What is called so has another name, where one stands alone. */
const GENERIC = /^(?:bestyrelsen|kommissionen|udvalget|rådet|nævnet)$/iu
/** A body's kind, in one word without an article; and a body's name, with one. */
const KIND_OF_BODY = /^(?:§\s?\S+\s)?[\p{L}-]*(?:udvalg|råd|nævn|bestyrelse|kommission|gruppe)$/iu
const OWN_NAME = /^[\p{L}-]+(?:udvalget|rådet|nævnet|bestyrelsen|kommissionen|gruppen)(?:\s\p{L}.*)?$/iu
/** A few words with capitals that no sentence, person, room or kind of meeting has. */
const COULD_BE_FORUM =
  /^(?!.*(?<!\p{L})(?:møde|kommune|rådhus|lokale|sal|dagsorden|referat|til stede|side|ordinært|tilbage|meeting|municipality)(?!\p{L}))\p{Lu}\p{L}+(?:,\s\p{Lu}\p{L}+)*\s(?:og|&)\s\p{Lu}\p{L}+$/iu

/** Whether a body is called by its kind alone: "bestyrelsen". */
export const isGenericBody = (name: string): boolean => GENERIC.test(name)

/** Whether a line above the meeting's day may be a body's name, although it has none of the words for one ("Teknik, Havn og Kyst"). */
export const couldBeForum = (plain: string): boolean => COULD_BE_FORUM.test(plain)

/** "Referat - Teknik, Havn og Kyst - 4. maj 2027", "Dagsorden for Teknik, Havn og Kyst den 4. maj 2027": who met, between the kind of document and the day. */
const BETWEEN_KIND_AND_DAY =
  /^(?:referat|dagsorden|protokol|beslutningsprotokol|minutes|agenda)\s(?:[-–|]|for|fra)\s(\p{Lu}[^\d:;()|–]{2,70}?)(?:\s[-–|]|,|(?=\s(?:den|d\.)\s))\s(?:(?:den|d\.)\s)?\d{1,2}[-./]/iu
/** The body's name that a title has there although it has none of the words for one, or null. */
export const bodyBetween = (title: string): string | null => {
  const name = BETWEEN_KIND_AND_DAY.exec(title)?.[1]
  return name !== undefined && /^\p{Lu}/u.test(name) && couldBeForum(name) ? name : null
}

/** "valgbestyrelsen i Nørby Kommune", below "Protokol for": a name that begins small. */
export const nameInSmall = (plain: string): string | null => {
  const name = plain.length > LONGEST_SMALL || !/^\p{Ll}/u.test(plain) ? '' : bareForumName(plain)
  return isForumName(name) && /^\p{Ll}+$/u.test(name) ? name : null
}

/** "Referat fra havnebestyrelsen", "Dagsorden for valgnævnet den 4. maj 2027": a body in small letters behind the kind of document, with nothing but the day. */
const SMALL_BEHIND_KIND =
  /^(?:referat|beslutningsreferat|dagsorden|protokol|beslutningsprotokol)\s(?:fra|for|af)\s(\p{Ll}{3,30}(?:udvalget|rådet|nævnet|bestyrelsen|kommissionen|gruppen|direktionen|ledelsen|forum))(?=$|,?\s(?:den|d\.|\d))/iu
/** The body that a title names so, written as a name; null where it names none. */
export const bodyInSmall = (title: string): string | null => {
  const name = SMALL_BEHIND_KIND.exec(title)?.[1]
  return name === undefined || !isForumName(name) ? null : name.charAt(0).toUpperCase() + name.slice(1)
}

/** "Bestyrelsesmøde nr. 4/2027 i Nordhavn Drift A/S": the company whose board met, which alone tells this board from others. */
const BOARD_OF_COMPANY =
  /(?<!\p{L})bestyrelsesmødet?(?:\s(?:nr\.?\s?)?\d{1,3}(?:\s?\/\s?\d{2,4})?)?\s(?:i|for)\s(\p{Lu}[\p{L}\d &.-]{1,50}\s(?:[AIPK]\/S|ApS|[Aa]\.?[Mm]\.?[Bb]\.?[Aa]\.?|S\/I))(?![\p{L}\d])/iu
/** The company that a title names so, or null. */
export const companyIn = (title: string): string | null => {
  const name = title.includes('øde') || title.includes('ØDE') ? BOARD_OF_COMPANY.exec(title)?.[1] : undefined
  return name !== undefined && /^\p{Lu}/u.test(name) ? name : null
}

/**
 * The body that met, among the names that were found for it; `alone` are those that lines of their own say, `isFromMeeting` tells that the title says it by the word
 * for its meeting ("havnerådsmøde"). Null where none was found.
 */
export const forumAmong = (
  found: SurestFound<string>,
  alone: readonly string[],
  isFromMeeting: boolean
): string | null => {
  const label = found.of('label')
  const best = found.best
  if (label !== null || best === null) return label ?? best
  const name = bareForumName(best)
  // "Referat af havnerådsmøde på Nordhavnen" beside "Havnerådet": where it met, and no part of its name.
  const itself = isFromMeeting
    ? alone.map(bareForumName).find((one) => /^ (?:på|i|ved) /u.test(name.replace(one, '')))
    : undefined
  if (itself !== undefined && name.startsWith(itself)) return itself
  // "Skolebestyrelsen på Nordskolen" above "Referat af skolebestyrelsesmøde": the longer name says whose it is.
  const longer = alone.find(
    (one) => one.startsWith(`${name} `) && /^ (?:på|i|ved|for|af|om|under) /u.test(one.slice(name.length))
  )
  // "Erhvervsrådet i Nørby" above "Referat af bestyrelsesmøde": whose board it is.
  const ofWhom = GENERIC.test(name) ? alone.find((one) => one.length > name.length) : undefined
  // "OPGAVEUDVALG" above "Havneudvalget": of what kind the body is that the next line names.
  const ofKind = KIND_OF_BODY.test(best) ? alone.find((one) => OWN_NAME.test(one)) : undefined
  return longer ?? ofWhom ?? ofKind ?? best
}
