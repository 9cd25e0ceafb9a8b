/** A number in a list: "2) Kort". */
export const LIST_MARK = /^(?:\d{1,2}[.)]\s+)/u
/** "1 (Åben) Kort": number and mark of openness before the name. */
const OPENNESS_MARK = /^(?:\d{1,2}\.?\s+)?\((?:åben|åbent|lukket|open|closed)\)\s+/iu
/** "Bilag 1.1: Kort" */
const NUMBERED_IN_ITEM = /^bilag\s(?:nr\.?\s?)?\d{1,3}[.-]\d{1,2}\s?[:.–—-]\s+(?=["“]?[\p{Lu}\d])/iu
/** "12.1 Kort", below "Bilag" of item 12. */
const ITEM_AND_NUMBER = /^\d{1,3}\.\d{1,2}\.?\s+(?=["“]?\p{Lu})/u
/** "1 Åben Kort", "Åben - Kort": the same without brackets, told by the number before or the dash behind. */
const BARE_MARK =
  /^(?:\d{1,2}[.)]?\s+(?:[-–]\s)?(?:Åbent?|Lukket)\s(?:[-–]\s)?|(?:Åbent?|Lukket)\s+[-–]\s)(?=["“]?[\p{Lu}\d])/u
/** "1 - Åben Kort - 1882/27": its document's number behind a dash, too. */
const MARKED_AND_NUMBERED = /^\d{1,3}\s[-–]\s(?:Åbent?|Lukket)\s(.+)\s[-–]\s\d{3,7}\/\d{2}$/u
/** What is left of such a mark where the number before it is known already. */
export const MARK_ALONE = /^(?:Åbent?|Lukket)\s+(?:[-–]\s)?(?=["“]?[\p{Lu}\d])/u
/** How large its file is: "Kort.pdf (1,2 MB)". */
const SIZE_BEHIND = /\s\((?:pdf,?\s)?\d{1,5}(?:[.,]\d{1,3})?\s?[kmg]b\)$/iu
/** What a web page says of its links: "Kort.pdf (åbner i nyt vindue)". */
const OPENS_BEHIND = /\s(?:[([]|[-–]\s)(?:link\s)?(?:åbne(?:r|s)|opens)\s(?:i|in)\s[^()[\]]{2,30}[)\]]?$/iu
const DOCUMENT_NUMBER = /^\d{3}-\d{4}-\d{3,8}\s+(?:-\s+)?/u

/** A document's number in brackets behind its name: "Kort.doc (118203/27)". A pair of years is none. */
const NUMBER_IN_BRACKETS =
  /\s[([](?:dok(?:ument)?\.?\s?(?:nr|id)?\.?\s?:?\s?)?(?:\d{5,8}[-/]\d{2,4}|\d{2}[-/]\d{5,8}|\d{4}-\d{5,8}|\d{3}-\d{4}-\d{4,8})[)\]]$/iu
/** What is left of a link in a copy: "[Kort.pdf]". */
const IN_SQUARE_BRACKETS = /^\[([^[\]]+)\]$/u
/** A document's number with its year before a name: "2027-88120 Kort". A pair of years is none. */
const NUMBER_AND_YEAR = /^(?:\d{4}[-/]\d{5,8}|\d{2}\/\d{4,8}|\d{5,8}[-/]\d{2,4})\s+(?:[-–]\s+)?(?=["“]?\p{L})/u
/** So long a name may go on below, where no number stands. */
const COULD_WRAP = 60

/** Whether every name of a list, but for what a long one goes on with below, has its document's number before it. */
export const isNumberedBefore = (names: readonly string[]): boolean =>
  names.length > 0 &&
  names.every(
    (name, place) => NUMBER_AND_YEAR.test(name) || (place > 0 && (names[place - 1]?.length ?? 0) >= COULD_WRAP)
  )

/** A name without its document's number before it. */
export const withoutNumberBefore = (name: string): string => name.replace(NUMBER_AND_YEAR, '')

/** What an attachment is called, of what is printed: without list marks, openness, its document's number and what a web page says of its link. */
export const attachmentName = (text: string): string =>
  text
    .trim()
    .replace(/^\[([^\]]*)\]\([^)]*\)$/u, '$1')
    .replace(/^application\/\S+ icon\s+/u, '')
    .replace(OPENNESS_MARK, '')
    .replace(NUMBERED_IN_ITEM, '')
    .replace(ITEM_AND_NUMBER, '')
    .replace(MARKED_AND_NUMBERED, '$1')
    .replace(BARE_MARK, '')
    .replace(LIST_MARK, '')
    .replace(/^[-–]\s+/u, '')
    .replace(DOCUMENT_NUMBER, '')
    .replace(IN_SQUARE_BRACKETS, '$1')
    .replace(OPENS_BEHIND, '')
    .replace(SIZE_BEHIND, '')
    .replace(NUMBER_IN_BRACKETS, '')
    .replace(/^\*\*(.*)\*\*$/u, '$1')
    .trim()
