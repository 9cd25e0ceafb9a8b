import { splitSentences } from '../../domain/sentences.ts'
import { foldText } from '../text/fold-text.ts'
import { isPersonName, readPersons } from '../text/person-names.ts'

const ABOUT =
  '(?:punkt|dagsordenspunkt|pkt|drøftelse|behandling|sagen|sagens|præsentation|oplæg|gennemgang|item|discussion)'
const TAKES_PART = new RegExp(
  String.raw`^(.{3,200}?)\s+(?:deltog|deltager|medvirkede|medvirker|var til stede|var med|var inviteret|mødte op|overværede|gæstede|attended|took part|joined|participated|was present|were present)(?=\s)(.{0,80}?${ABOUT}.*)$`,
  'iu'
)
const TURNED = new RegExp(
  String.raw`^(?:under|til|ved|i|for|during)\s+.{0,60}?${ABOUT}\p{L}*(?:\s+af\s+(?:punktet|sagen))?\s+(?:deltog|deltager|medvirkede|var)\s+(.+)$`,
  'iu'
)
const LISTED =
  /^(?:gæst(?:er)?(?:\s+under\s+punktet)?|deltag(?:er|ere|ende)\s+(?:under|i)\s+(?:punktet|drøftelsen|sagen)|inviterede?\s+(?:gæst(?:er)?|under punktet)|særligt inviterede?|guests?)\s*:\s*(.+)$/iu
/** "Økonomichef Anna Holt gennemgik budgettet": who is no member was there for that. */
const PRESENTS =
  /^(.{3,120}?)\s+(?:gennemgik|fortalte(?=\s(?:om|hvordan|at))|præsenterede|fremlagde|redegjorde\sfor|viste|holdt\s(?:et\s)?(?:kort\s)?oplæg|deltog\.?$|deltog\sog\s(?:be)?svarede(?:\spå)?\sspørgsmål|presented|gave\sa\spresentation)(?!\p{L})/iu
/** UTF-16 units of an item's text that are looked through. */
const LONGEST_TEXT = 60_000
const NO_GUEST = /(?<!\p{L})(?:ikke|not|stedfortræder|suppleant|inhabil\p{L}*)(?!\p{L})/iu

const namesIn = (subject: string): string[] => {
  const people = subject
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/^.*\s(?:ved|v\/)\s?(?=\p{Lu})/u, '')
    .replace(/,?\s(?:fra|from)\s(?:\S+\s?){1,8}?(?=$|,|\sog\s)/gu, ' ')
    .replace(/[.]\s*$/u, '')
  const { names, secretary } = readPersons([people])
  const all = secretary === null ? [...names] : [...names, secretary]
  const persons = all.filter(isPersonName)
  return persons.length > 0
    ? persons
    : all.filter(
        (name) => name.split(' ').length <= 3 && !/^[A-ZÆØÅ/]{2,}$/u.test(name) && !/(?:en|et|erne)$/u.test(name)
      )
}

/** Guests by what they presented: persons by their full names, and no members. */
const presenters = (sentence: string, members: ReadonlySet<string> | null): readonly string[] => {
  const subject = PRESENTS.exec(sentence)?.[1]
  if (members === null || subject === undefined || NO_GUEST.test(sentence)) return []
  const names = namesIn(subject)
  return names.every((name) => isPersonName(name) && !members.has(foldText(name))) ? names : []
}

/**
 * Guests: who joined for this item, by name ("X og Y deltog under punktet"), or presented it without being one of `members` (where these are not
 * known, null, nobody is a guest by that). Who stayed away or stood in for a member is none.
 */
export const findGuests = (text: string, members: readonly string[] | null): string[] => {
  const guests = new Set<string>()
  const known = members === null ? null : new Set(members.map(foldText))
  for (const { text: sentence } of splitSentences(text)) {
    const plain = sentence.replace(/^[-*•·–]\s+/u, '').replace(/\s+/gu, ' ')
    const listed = LISTED.exec(plain)
    const turned = listed === null ? TURNED.exec(plain) : null
    const direct = listed === null && turned === null ? TAKES_PART.exec(plain) : null
    const subject = listed?.[1] ?? turned?.[1] ?? direct?.[1]
    const away =
      listed === null && NO_GUEST.test(direct === null ? plain : `${direct[1] ?? ''} ${(direct[2] ?? '').slice(0, 60)}`)
    const names = subject === undefined ? presenters(plain, known) : away ? [] : namesIn(subject)
    for (const name of names) guests.add(name)
  }
  return [...guests]
}

/** What only the meeting's own minutes say of somebody: that he or she came for this item. */
const FOR_THIS_ITEM =
  /(?<!\p{L})(?:deltog|deltager|medvirkede|took part|attended|joined|participated|was present|were present)\s(?:[^.]{0,40}\s)?(?:punktet|dette punkt|behandlingen af punktet|this item|the item)(?!\p{L})/iu

/** Guests that an item's text names outside of its decision, by a sentence that says that they came for this item. */
export const findItemGuests = (text: string): string[] => {
  const heard = text.slice(0, LONGEST_TEXT)
  // Most texts name nobody so: they are not cut into sentences.
  if (!FOR_THIS_ITEM.test(heard)) return []
  const told = splitSentences(heard).filter((sentence) => FOR_THIS_ITEM.test(sentence.text))
  return findGuests(told.map((sentence) => sentence.text).join('\n'), null)
}
