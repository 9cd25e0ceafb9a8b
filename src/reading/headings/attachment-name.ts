import { MONTH_PATTERN } from '../../domain/calendar-names.ts'
import { ATTACHMENT_COMMANDS } from '../vocabulary/attachment-words.ts'

/** A number in a list: "2) Kort", "2: Kort". That of a day ("2. maj 2027 - Kort") is none. */
export const LIST_MARK = new RegExp(
  String.raw`^(?:\d{1,2}[.):]|\[\d{1,2}\]|\(\d{1,2}\))\s+(?!(?:${MONTH_PATTERN})(?!\p{L}))`,
  'iu'
)
/** "1 (Åben) Kort", "1 - (Åben) Kort": number and mark of openness before the name. */
const OPENNESS_MARK = /^(?:\d{1,2}(?:\.|\s[-–])?\s+)?\((?:åben|åbent|lukket|open|closed)\)\s+/iu
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
const SIZE_BEHIND =
  /\s(?:\((?:pdf(?:,|\s[-–])?\s)?\d{1,5}(?:[.,]\d{1,3})?\s?[kmg]b(?:,\s\d{1,4}\ssider?)?\)|[-–]\s\d{1,5}(?:[.,]\d{1,3})?\s?[kmg]b)$/iu
/** "Lukket bilag: Kort" */
const OPENNESS_LABEL = /^(?:åbent|lukket|fortroligt)\sbilag\s?:\s+/iu
/** A sign that a web page sets before its links: "✓ Kort". */
const SIGN_BEFORE = /^\p{So}\uFE0F?\s+/u
/** What a web page says of its links: "Kort.pdf (åbner i nyt vindue)". */
const OPENS_BEHIND = /\s(?:[([]|[-–]\s)(?:link\s)?(?:åbne(?:r|s)|opens)\s(?:i|in)\s[^()[\]]{2,30}[)\]]?$/iu
/** "Kort - 61204-27 v1": its document's number and version. */
const VERSION_BEHIND = /\s[-–]\s\d{3,8}[-/]\d{2,4}\sv\.?\s?\d{1,3}$/iu
const DOCUMENT_NUMBER = /^\d{3}-\d{4}-\d{3,8}\s+(?:-\s+)?/u

/** A document's number in brackets behind its name: "Kort.doc (118203/27)", "Kort (2027/11820 004)". A pair of years is none. */
const NUMBER_IN_BRACKETS =
  /\s[([](?:dok(?:ument)?\.?\s?(?:nr|id)?\.?\s?:?\s?)?(?:\d{5,8}[-/]\d{2,4}|\d{2}[-/]\d{5,8}|\d{4}-\d{5,8}|\d{4}\/\d{5}\s\d{3}|\d{3}-\d{4}-\d{4,8}|\d{6,9})[)\]]$/iu
/** A number with a label for it, or one so long or so formed that nothing else is: "dok.nr. 40713", "Sag 27/1882 Dok 40713/27", "EMN-2027-00418 40713_1_0". */
const LABELLED_NUMBER = String.raw`(?:(?:e-)?sags?|dok(?:ument)?s?|akt|brev|journal|j)\.?\s?-?(?:nr|nummer|id)?\.?\s?:?\s?(?=[^\s)]{0,20}\d{3})(?:\p{L}{2,4}-)?\d[\d/_-]{2,20}`
const NUMBERS_IN_BRACKETS = new RegExp(
  String.raw`\s[([](?:${LABELLED_NUMBER}(?:[,;]?\s${LABELLED_NUMBER})?|\d{6,16}\p{L}?|D\d{4}-\d{4,8}|\p{Lu}{2,4}-\d{4}-\d{4,8}(?:\s\d{5,9}(?:_\d{1,2}){1,3})?)[)\]]$`,
  'iu'
)
/** The same without brackets, before or behind a name: "Dok.nr. 40713 - Kort", "Kort, dok.nr. 40713". */
const DOCUMENT_LABEL = String.raw`dok(?:ument)?\.?\s?-?(?:nr|nummer|id)\.?\s?:?\s?\d{4,9}`
const LABELLED_BEFORE = new RegExp(String.raw`^${DOCUMENT_LABEL}(?:\s[-–]|:)?\s+(?=["“]?\p{L})`, 'iu')
const LABELLED_BEHIND = new RegExp(String.raw`(?:,|\s[-–])?\s${DOCUMENT_LABEL}$`, 'iu')
/** "Kort - 40713/27": a document's number and year behind a dash. */
const DASH_AND_NUMBER = /\s[-–]\s\d{5,8}\/\d{2}$/u
/** "1 - Kort", "Kort (Åben)": a number before a dash, and the mark behind the name. */
const NUMBER_AND_DASH = /^\d{1,2}\s[-–]\s+(?=["“]?\p{Lu})/u
const OPENNESS_BEHIND = /(?<=\S)\s\((?:Åben|Åbent|Lukket|Open|Closed)\)$/u
/** "Kort (PDF)": what kind of file a page's link leads to, in capitals as pages print it. */
const KIND_BEHIND = /(?<=\S)\s(?:\((?:PDF|DOCX?|XLSX?|PPTX?)\)|\[(?:PDF|DOCX?|XLSX?|PPTX?|pdf|docx?|xlsx?|pptx?)\])$/u
/** "Åben Kort (PDF)": whether it is open, and what kind of file a page's link leads to. */
const MARKED_LINK = /^(?:Åbent?|Lukket)\s(["“]?[\p{Lu}\d].*)\s\((?:PDF|DOCX?|XLSX?|PPTX?)\)$/u
/** What is left of a link in a copy: "[Kort.pdf]". */
const IN_SQUARE_BRACKETS = /^\[([^[\]]+)\]$/u
/** A document's number with its year before a name: "2027-88120 Kort", "Dok. 88120/27 Kort". A pair of years is none. */
const NUMBER_AND_YEAR =
  /^(?:dok(?:ument)?\.?\s?-?(?:nr|id)?\.?\s?:?\s?)?(?:\d{4}[-/]\d{5,8}(?:\s\d{3}(?=\s))?|\d{2}\/\d{4,8}|\d{5,8}[-/]\d{2,4})\s+(?:[-–:]\s+)?(?=["“]?\p{L})/iu
/** Such a number without a year: "1203947 Kort". */
const LONG_NUMBER = /^\d{6,9}\s+(?:[-–:]\s+)?(?=["“]?\p{L})/u
/** What kind of file each is, as a web page marks its links: "PDF Kort over havnen", or "PDFKort over havnen" in a copy. */
const TYPE_BEFORE = /^(?:(?:PDF|DOCX?|XLSX?|PPTX?|Word|Excel)\s(?=\S)|(?:PDF|DOCX?|XLSX?|PPTX?)(?=\p{Lu}\p{Ll}))/u
/** What a page's reader may do with each: "Hent Kort over havnen". */
const COMMAND_BEFORE = new RegExp(
  String.raw`^(?:${ATTACHMENT_COMMANDS})\s(?:bilag(?:et)?:?\s)?(?=["“]?[\p{Lu}\d])`,
  'u'
)
/** The same of a single one: no document is called so. */
const FETCHED = /^Hent\s(?:bilag(?:et)?:?\s)?(?=["“]?[\p{Lu}\d])/u
/** "a) Kort" */
const LETTER_BEFORE = /^(\p{L})[.)]\s+/u
/** So long a name may go on below, without what stands before each. */
const COULD_WRAP = 60
const LEAST_ALIKE = 2

const isLettered = (names: readonly string[]): boolean =>
  names.every((name, place) => LETTER_BEFORE.exec(name)?.[1]?.toLowerCase() === String.fromCharCode(A_SMALL + place))
const A_SMALL = 97

/** What stands before every name of a list and belongs to none: a document's number, a kind of file, a command, a letter in order; null where nothing does. */
export const markBefore = (names: readonly string[]): RegExp | null => {
  if (names.length === 0) return null
  if (names.every((name) => TYPE_BEFORE.test(name))) return TYPE_BEFORE
  const couldWrap = (place: number): boolean => place > 0 && (names[place - 1]?.length ?? 0) >= COULD_WRAP
  if (names.every((name, place) => NUMBER_AND_YEAR.test(name) || couldWrap(place))) return NUMBER_AND_YEAR
  if (names.length < LEAST_ALIKE) return names.every((name) => FETCHED.test(name)) ? FETCHED : null
  return isLettered(names)
    ? LETTER_BEFORE
    : ([LONG_NUMBER, COMMAND_BEFORE].find((mark) => names.every((name) => mark.test(name))) ?? null)
}

/** A document's number at the end of every name, where a copy left one blank before it: "Kort 61204/27", "Kort - Dok.nr. 61204/27". */
export const NUMBER_BEHIND =
  /\s(?:[-–,]\s)?(?:dok(?:ument)?\.?\s?-?(?:nr|id)?\.?\s?:?\s?)?(?:\d{2}\/\d{4,7}|\d{4,7}\/\d{2}|\d{4}-\d{5,8}|\d{3}-\d{4}-\d{4,8})$|\s[-–]\s\d{6,9}$/iu

/** Names numbered one behind the other, each from its number on: "1. Lokalplan 88. 2. Kort" has two, since 88 is not next. */
const countedNames = (text: string): readonly string[] => {
  const names: string[] = []
  let from = 0
  for (const match of text.matchAll(/[,;]?\s+(\d{1,2})[.)](?=\s)/gu)) {
    if (Number(match[1]) !== names.length + LEAST_ALIKE) continue
    names.push(text.slice(from, match.index).replace(/(?<=\d|\p{L}{3})\.$/u, ''))
    from = match.index
  }
  return [...names, text.slice(from)].map((name) => name.replace(/^[,;]?\s+/u, ''))
}

/** Names that stand one after the other behind a colon, apart: by numbers that count up, or by commas before a capital. */
export const namesInLine = (text: string, isCounted: boolean): readonly string[] => {
  const parts = isCounted ? countedNames(text) : []
  return parts.length > 1 ? parts.map((part) => part.replace(LIST_MARK, '')) : text.split(/[;,]\s+(?=[\p{Lu}\d])/u)
}

/** "Kort (1182034 - EMN-2027-00418)": numbers of document and case, which stay part of the name. */
const DOCUMENT_AND_CASE = /\s\(\d{5,9}\s-\s\p{Lu}{2,4}-\d{4}-\d{4,8}\)$/u
/** Names in one line that count up from one and have their documents' numbers behind them: "1. Kort (118203/27) 2. Prøver (118204/27)". */
export const namesWithNumbers = (plain: string): readonly string[] => {
  const isCounted = plain.endsWith(')') && /^1[.)]\s/u.test(plain)
  const names = isCounted ? countedNames(plain) : []
  return names.every((name) => DOCUMENT_AND_CASE.test(name) || NUMBER_IN_BRACKETS.test(name)) ? names : []
}

/** What an attachment is called, of what is printed: without list marks, openness, its document's number and what a web page says of its link. */
export const attachmentName = (text: string): string =>
  text
    .trim()
    .replace(/^\[([^\]]*)\]\([^)]*\)$/u, '$1')
    .replace(/^application\/\S+ icon\s+/u, '')
    .replace(SIGN_BEFORE, '')
    .replace(OPENNESS_MARK, '')
    .replace(OPENNESS_LABEL, '')
    .replace(NUMBERED_IN_ITEM, '')
    .replace(ITEM_AND_NUMBER, '')
    .replace(MARKED_AND_NUMBERED, '$1')
    .replace(BARE_MARK, '')
    .replace(LIST_MARK, '')
    .replace(/^(?:[-–]|\.\/\.)\s+/u, '')
    .replace(DOCUMENT_NUMBER, '')
    .replace(IN_SQUARE_BRACKETS, '$1')
    .replace(OPENS_BEHIND, '')
    .replace(VERSION_BEHIND, '')
    .replace(SIZE_BEHIND, '')
    .replace(NUMBER_IN_BRACKETS, '')
    .replace(NUMBERS_IN_BRACKETS, '')
    .replace(LABELLED_BEFORE, '')
    .replace(LABELLED_BEHIND, '')
    .replace(DASH_AND_NUMBER, '')
    .replace(MARKED_LINK, '$1')
    .replace(KIND_BEHIND, '')
    .replace(NUMBER_AND_DASH, '')
    .replace(OPENNESS_BEHIND, '')
    .replace(/^\*\*(.*)\*\*$/u, '$1')
    .trim()
