import { MONTH_PATTERN } from '../../domain/calendar-names.ts'
import { caseNumberAlone, caseNumberLabelled } from '../text/case-number.ts'
import { foldText } from '../text/fold-text.ts'
import { once, type Remembering } from '../text/once.ts'

/** A line that may head an agenda item. */
export interface ItemCandidate {
  readonly number: number
  /** '' where the title stands on another line. */
  readonly title: string
  /** `worded` "Punkt 3: …", `numbered` "3. …", `paragraph` "§ 3 …", "#3 …" or "Ad 3) …", `yearly` "3/27 …", `roman` "III. …", `lettered` "c) …", `spaced` "3 …", `alone` the number by itself. */
  readonly style: 'worded' | 'numbered' | 'paragraph' | 'yearly' | 'roman' | 'lettered' | 'spaced' | 'alone'
  readonly closed: boolean
}

const MARK = String.raw`\(?(?:åbent|åben|lukket|open|closed)(?:\s+(?:punkt|sag|dagsordenspunkt|item))?\)?`
const MARK_IN_BRACKETS = String.raw`[([](?:åbent|åben|offentligt?|lukket|open|closed)(?:\s+(?:punkt|sag|dagsordenspunkt|item))?[)\]]`
/** "71 - Åben sag. Title": with the word for an item, and what parts it from the title. */
const MARK_IN_WORDS = String.raw`(?:åbent|åben|lukket|open|closed)\s(?:punkt|sag|dagsordenspunkt|item)(?=\s?[.:]\s)`
/** Alone behind the number, a mark is all that is printed of a closed item. */
const MARK_BEHIND = String.raw`${MARK_IN_BRACKETS}|${MARK}(?=\s*$)|${MARK_IN_WORDS}`
const WORD = String.raw`(?:dagsorden(?:s|ens\s)?|(?:beslutnings|orienterings|drøftelses)-?)?(?:punkt|pkt\.?)(?:\s?nr\.?)?|l(?:øbe|b)\.?\s?nr\.?|sag|sag\s?nr\.?|sagsnr\.?|nr\.?|emne|(?:agenda\s+)?item(?:\s?no\.?)?|(?:ad|til|vedr|vedrørende)\.?\s+(?:dagsorden(?:s|ens\s))?(?:punkt|pkt\.?)`
const WORDED = new RegExp(
  `^(?:(${MARK})[\\s:.-]+)?(?:${WORD})(?:\\s?/\\s?(?:${WORD}))?\\s?:?\\s?(\\d{1,4})(?![\\d/]|[-.]\\d)(?:\\s(?:af|of)\\s\\d{1,3}(?=\\s?[.:–-]|\\s*$))?\\s*(?:[.,–-]?\\s*(${MARK_BEHIND}))?\\s*(/(?!\\s(?:punkt|pkt|sag|item|agenda)(?!\\p{L}))(?=\\s\\p{Lu})|[.:)·•*|>→–—-]*)\\s*(.*)$`,
  'iu'
)
const NUMBERED = new RegExp(
  `^(?:(${MARK})[\\s:.-]+)?(\\d{1,4})(?:\\s?[.)](?!\\d)|/(?=\\s))\\s*(?:[–—-]\\s)?(?:(${MARK_BEHIND})(?:[\\s:.–-]+|$))?(.*)$`,
  'iu'
)
const SPACED = new RegExp(
  `^(?:(${MARK})[\\s:.-]+)?(\\d{1,4})(?:\\s+|\\s?[–:·•◦○>|-]\\s+)(?:(${MARK_IN_BRACKETS}|${MARK_IN_WORDS})[\\s:.–-]+)?(["“”'’«»([]?[\\p{Lu}\\d].*)$`,
  'iu'
)
/** A title, and what may stand between it and the item's number: a mark in brackets, and the case's number. "[Å] 27/1234 Title", "(Sagsnr. 27/1234) Title". */
const TITLE = String.raw`["“]?(?:[([]\p{L}[\p{L} ]{0,16}[)\]]\s)?(?:[([]?(?:[Ss]ags(?:nr|nummer)?\.?:?\s)?\d[\d.\p{Lu}]{1,8}[/-][\d\p{Lu}/-]{2,16}[)\]]?\s?[-–:]?\s)?\p{Lu}`
const BEGINS_TITLE = new RegExp(`^${TITLE}`, 'u')
const PARAGRAPH =
  /^(?:§\s?|#|ad(?:\.?\s|\.)|(?:(?:sag|punkt|pkt\.?)(?:\snr\.?)?|nr\.?)\s(?=\d{1,4}\/))?(?<=[§#.\s]|^)(\d{1,4})(?:(?<=^(?:\p{L}+\.?\s){0,2}\d+)\/(?:\d{1,2}-(?:\d{2}|(?:19|20)\d{2})|\d{2}|20\d{2})|(?<!^\d+))(?:\s?[.:)]*|\s[–-])\s+([\p{L}\d([“"].*)$/iu
/** "14/2027 Title", "14/27 Title": counted through the year; "3/4-2027 Title": the third of the year's fourth meeting. */
const OF_YEAR = /^(?:\p{L}+\.?\s){0,2}\d{1,4}\//u
const ROMAN = new RegExp(String.raw`^([IVXL]{1,7})[.)]\s+(${TITLE}.*)$`, 'u')
/** "a) Maden", "B. Økonomi": letters in their order. */
const LETTERED = new RegExp(String.raw`^([a-zA-Z])[.)]\s+(${TITLE}.*)$`, 'u')
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
const ALONE = /^(\d{1,4})\s?[.:)]?$/u
/** "§ 3", above the title. */
const PARAGRAPH_ALONE = /^§\s?(\d{1,4})\s?[.:)]?$/u
/** "71Godkendelse af dagsorden": a page's number and title, copied without what stood between them. */
const GLUED = /^(\d{1,3})(\p{Lu}\p{Ll}+[\p{Ll}\s].*)$/u
const MONTH_NEXT = new RegExp(`^(?:${MONTH_PATTERN})(?!\\p{L})`, 'iu')
const LONGEST = 400
/** "PUNKT B  Title", "Sag C: Title": the word, and a letter for a number. */
const WORD_AND_LETTER = new RegExp(
  String.raw`^(?:[Pp]unkt|PUNKT|[Pp]kt\.?|[Ss]ag|SAG|[Ee]mne|EMNE|[Ii]tem|ITEM)\s([A-Z])(?:\s?[.:)–-]\s*|\s+)(?=${TITLE})`,
  'u'
)
const countOfLetter = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1
/** "D-27-011  Title": the body's letter, the year, and the item's number of that year. */
const IN_REGISTER = /^\p{Lu}{1,5}-(?:\d{2}|20\d{2})-0*(\d{1,3})(?!\d)\s+(?=["“]?\p{Lu})/u
/** "3/ Title". */
const BEFORE_STROKE = /^(\d{1,3})\/\s+(?=["“]?\p{Lu})/u
/** "Sag 31/2027", by itself above the title: the item's number, counted through the year. */
const NUMBER_AND_YEAR = /^((?:sag|punkt|pkt\.?|item)\s\d{1,3})\/(?:19|20)\d{2}$/iu
/** "[3] Title", "(3) Title", "-3- Title": the same sign on both sides of the number. */
const BETWEEN_SIGNS = new RegExp(
  String.raw`^(?:\[(\d{1,3})\]|\((\d{1,3})\)|<(\d{1,2})>|-\s?(\d{1,2})\s?-|–\s?(\d{1,2})\s?–|\/(\d{1,2})\/|\|(\d{1,2})\||=(\d{1,2})=)\s+(?=${TITLE})`,
  'u'
)
/** "#3 | 00:12:40 | Title", "3. [1:02:33] Title": where in the recording of the meeting the item begins. */
const RECORDED_AT =
  /^((?:\p{L}+\.?\s|#)?\d{1,3})\s?[.:)]?\s[|([–-]{0,2}\s?\d{1,2}:\d{2}:\d{2}\s?[|)\]–-]{0,2}\s+(?=["“]?\p{Lu})/u
/** When an item is dealt with, before its number: "18.35-19.15  2. Title", "kl. 9.30 Punkt 3: Title". */
const TIME_BEFORE =
  /^(?:[Kk]l\.?\s?)?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?\s?[:|·–-]?\s+(?=(?:(?:[Pp]unkt|[Pp]kt\.?|[Ss]ag|[Ii]tem)\s)?(?:\d{1,3}[.:)]|[([<–-]\s?\d{1,2}\s?[)\]>–-])\s+["“]?\p{Lu})/u
/** "4. Kl. 15.00-16.00: Title": when the item is dealt with, between its number and its title. */
const SLOT_BEFORE_TITLE =
  /^kl\.?\s?\d{1,2}(?:[.:]\d{2})?(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?\s?[:–-]\s+["“]?\p{Lu}/iu
/** "4. Behandling af indkomne forslag", beside "2. behandling": the second time that a matter is read. */
const DEALS_WITH = /^Behandling\saf\s/u
/** "3.A. Title", "4.B Title": a part of an item. */
const SUB_LETTER = /^\d{1,3}\.[A-Z](?:[.)]\s?|\s)\p{Lu}/u
const signless = (printed: string): string =>
  printed
    .replace(TIME_BEFORE, '')
    .replace(/^(\d{1,3})\.0(?=\s)/u, '$1.')
    .replace(RECORDED_AT, '$1. ')
    .replace(WORD_AND_LETTER, (_, letter: string) => `Punkt ${countOfLetter(letter)}: `)
    .replace(IN_REGISTER, 'Sag $1: ')
    .replace(BEFORE_STROKE, '$1. ')
    .replace(NUMBER_AND_YEAR, '$1')
    .replace(
      BETWEEN_SIGNS,
      (...signs: (string | undefined)[]) => `${signs.slice(1, 9).find((one) => one !== undefined)}. `
    )

const isClosedMark = (mark: string | undefined): boolean => mark !== undefined && /lukket|closed/iu.test(mark)

/** The value of a Roman number as it is properly written, or null ("IIX", "VV"). */
const romanNumber = (text: string): number | null => {
  if (!/^L?X{0,4}(?:IX|IV|V?I{0,3})$|^XL(?:IX|IV|V?I{0,3})$/u.test(text)) return null
  const values = [...text].map((sign) => ROMAN_VALUES[sign] ?? 0)
  return values.reduce((sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value), 0)
}

/** The word and the number again, in another language. */
const TWICE = /^\/\s?(?:punkt|pkt\.?|sag|item|agenda item)\s\d{1,4}\s*[.:]?\s*(.*)$/iu
/** "Sag nr. 31      Sagsnr. 2027-0442": beside the item's number only the case's. */
const isCaseNumber = (title: string): boolean =>
  title.length < 40 &&
  (caseNumberAlone(title) !== null ||
    (/^\S+(?:\s?(?:nr|nummer|no)\.?)?\s?:?\s\S*\d\S*$/iu.test(title) && caseNumberLabelled(title) !== null))
const bareMark = (text: string): string =>
  /^\([^()]*\)$/u.test(text) ? '' : text.replace(/^\((?:closed|lukket)[^()]*\)\s*/iu, '')

/** A mark that is all a closed item's heading says is its title. */
const markAsTitle = (mark: string | undefined): string =>
  isClosedMark(mark) ? (mark ?? '').replace(/^\((.*)\)$/u, '$1') : ''

const BEHIND_COMMA = /\d,\s\p{Ll}+$/u
const NUMBERED_ELSEWHERE = /^\((?:[^()]*\d[^()]*|\p{Lu}{2,5})\)$/u

/** Reads a line as the heading of an item; null if it cannot be one. Whether it is one shows only among the others (`item-chain.ts`). */
export const parseItemHeading = (printed: string): ItemCandidate | null => {
  if (printed === '' || printed.length > LONGEST) return null
  // "2.0 Budget", above "2.1 Regnskab": the item itself.
  const plain = signless(printed)
  const roman = ROMAN.exec(plain)
  if (roman !== null) {
    const number = romanNumber(roman[1] ?? '')
    if (number !== null) return { number, title: roman[2] ?? '', style: 'roman', closed: false }
  }
  const lettered = LETTERED.exec(plain)
  if (lettered !== null) {
    return { number: countOfLetter(lettered[1] ?? ''), title: lettered[2] ?? '', style: 'lettered', closed: false }
  }
  if (!/\d/u.test(plain.slice(0, 40))) return null
  const paragraph = PARAGRAPH.exec(plain)
  if (paragraph !== null && BEGINS_TITLE.test(paragraph[2] ?? ''))
    return {
      number: Number(paragraph[1]),
      title: paragraph[2] ?? '',
      style: OF_YEAR.test(plain) ? 'yearly' : 'paragraph',
      closed: false
    }
  const worded = WORDED.exec(plain)
  if (worded !== null) {
    const [, mark, number, later, separator = '', title = ''] = worded
    if (title !== '' && separator === '' && later === undefined && !/^[\p{Lu}\d"“”'’«»([/§]/u.test(title)) return null
    if (/^(?:og|samt|til|i|på|blev|er|vedr)(?!\p{L})/u.test(title)) return null
    // "Sag nr. 19 (ØU 23/2027)": what other bodies number it, or "(BSU)" whose number it is. "ITEM 2 / PUNKT 2": the same in both languages.
    const once = title.replace(TWICE, '$1')
    if (once !== title)
      return { number: Number(number), title: bareMark(once), style: 'worded', closed: isClosedMark(once) }
    const bare = NUMBERED_ELSEWHERE.test(title) || isCaseNumber(title) ? '' : title
    return {
      number: Number(number),
      // "Punkt 4, lukket": its title stands below.
      title: bare === '' && !BEHIND_COMMA.test(plain) ? markAsTitle(later) : bare,
      style: 'worded',
      closed: isClosedMark(mark) || isClosedMark(later)
    }
  }
  const paragraphAlone = PARAGRAPH_ALONE.exec(plain)?.[1]
  if (paragraphAlone !== undefined)
    return { number: Number(paragraphAlone), title: '', style: 'paragraph', closed: false }
  const alone = ALONE.exec(plain)
  if (alone !== null) return { number: Number(alone[1]), title: '', style: 'alone', closed: false }
  const numbered = NUMBERED.exec(plain)
  if (numbered !== null) {
    const [, mark, number, later, title = ''] = numbered
    if (
      MONTH_NEXT.test(title) ||
      // "23., 27. og 30. december": days.
      /^[,;]/u.test(title) ||
      SUB_LETTER.test(plain) ||
      (/^(?:kl|klasse|etage|sal|behandling|kvartal|halvår|pladsen)(?!\p{L})/iu.test(title) &&
        !DEALS_WITH.test(title) &&
        !SLOT_BEFORE_TITLE.test(title))
    )
      return null
    return {
      number: Number(number),
      title: title === '' ? markAsTitle(later) : isCaseNumber(title) ? '' : title,
      style: 'numbered',
      closed: isClosedMark(mark) || isClosedMark(later)
    }
  }
  const glued = GLUED.exec(plain)
  if (glued !== null) return { number: Number(glued[1]), title: glued[2] ?? '', style: 'spaced', closed: false }
  const spaced = SPACED.exec(plain)
  if (spaced === null) return null
  const [, mark, number, later, title = ''] = spaced
  if (MONTH_NEXT.test(title) || (title[0] ?? '') !== (title[0] ?? '').toUpperCase()) return null
  return { number: Number(number), title, style: 'spaced', closed: isClosedMark(mark) || isClosedMark(later) }
}

const OPENNESS_WORD =
  /åb(?:en|ne)|lukke|open|closed|fortrolig|offentlig|tavshedspligt|(?:gengives|refereres|offentliggøres)\sikke|(?:til|for)\s(?:offentlig|publication)/iu

/** The same of a line, worked out once. */
export const parseItemCandidate = once((line: Remembering & { readonly plain: string }) => parseItemHeading(line.plain))

/** Whether an item is open, before its case number: "Lukket - 05.01.00-G01-10-27". */
const OPENNESS_AND_NUMBER =
  /^\(?(åben|åbent|lukket|fortroligt?)(?:\s(?:punkt|sag))?\)?(?:\s?[-–:]\s?(?=\S*\d)|\s(?=\S*\d\S*[/-]\d|\S*\.\d\d\S*\s\S*\d[/-]\d))(\S+(?:\s(?:[-–/]\s)?\S*\d\S*)?)$/iu
/** The other way round, at the two ends of a line: "12/8816        Åben sag". */
const NUMBER_AND_OPENNESS =
  /^((?:\S*\.\d\d\S*\s)?\S*\d\S*[/-]\d\S*)\s+\(?(åben|åbent|lukket|fortroligt?)(?:\s(?:punkt|sag))?\)?$/iu
/** The openness and the number of such a line, or null. */
export const opennessAndNumber = (plain: string): { openness: 'open' | 'closed'; number: string } | null => {
  if (plain.length > 60) return null
  const [, mark, behind] = OPENNESS_AND_NUMBER.exec(plain) ?? []
  const [, before, markBehind] = behind === undefined ? (NUMBER_AND_OPENNESS.exec(plain) ?? []) : []
  const number = behind ?? before
  return number === undefined ? null : { openness: /^åb/iu.test(mark ?? markBehind ?? '') ? 'open' : 'closed', number }
}

const LONGEST_MARK = 60
/** "Lukket: Nej", "Offentlig: Ja": asked and answered. */
const ANSWERED = /^(lukket|åben|åbent|offentligt?)(?: punkt| sag)? (ja|nej)$/u
/** "Adgang: Åben", "Sagstype: Lukket". */
const LABEL_OF_OPENNESS =
  /^(?:adgang|offentlighed|(?:sags|punkt)?type|publicering|synlighed) (?=(?:åbent?|lukket|fortroligt?)(?: |$))/u
/** A line that says only whether an item is open or closed. */
export const opennessOf = (plain: string): 'open' | 'closed' | null => {
  if (plain.length > LONGEST_MARK || !OPENNESS_WORD.test(plain)) return null
  // "(Closed / Lukket)": the same in both languages.
  const folded = foldText(plain)
    .replace(/[().:[\]]/gu, '')
    // "[Closed item – not for publication]"
    .replace(
      /^((?:lukket|closed|fortroligt?)(?: (?:punkt|sag|item))?)(?: ?[-–—,]) (?:(?:gengives|refereres|offentliggøres) ikke|ikke til offentliggørelse|(?:behandles|(?:er )?behandlet|se|føres) (?:i )?(?:særskilt|separat|eget|lukket) (?:referat|protokol)|not for publication)$/u,
      '$1'
    )
    .replace(/^(\p{L}+) ?\/ ?(?:åbent?|lukket|open|closed)$/u, '$1')
    .replace(ANSWERED, (_, said: string, answer: string) =>
      said.startsWith('lukket') === (answer === 'ja') ? 'lukket' : 'åben'
    )
    .replace(LABEL_OF_OPENNESS, '')
    .trim()
  if (
    /^(?:(?:behandle[st]|behandlet|drøfte[st]) )?(?:for |bag )?lukkede? dør(?:e)?$|^ikke offentligt?$|^(?:(?:punktet|sagen) )?(?:gengives|refereres|offentliggøres) ikke$|^ikke til offentliggørelse$|^not for publication$|^tavshedspligt(?:en)?(?: er)? ikke fraveget$/u.test(
      folded
    )
  )
    return 'closed'
  if (
    /^(?:(?:sags|punkt)?status:? ?)?(?:åbent|åben|open)(?: (?:punkt|sag|dagsordenspunkt|møde|item))?$|^offentligt? (?:punkt|sag)$|^(?:punktet|sagen) er åbent?$/u.test(
      folded
    )
  )
    return 'open'
  if (
    /^(?:(?:sags|punkt)?status:? ?)?(?:lukket|closed|fortroligt?)(?: (?:punkt|sag|dagsordenspunkt|møde|item))?$|^(?:punktet|sagen) er lukket$/u.test(
      folded
    )
  )
    return 'closed'
  return null
}

/** A heading over several items by what is to be done with them: "A. Sager til afgørelse i byrådet", "D. Orientering", "B-punkter". */
const PART =
  /^[A-D]-(?:sag|punkt)(?:er)?$|^[A-H][.:)]\s+(?:(?:åbne|lukkede)\s)?(?:sager|(?:dagsordens)?punkter|orientering\p{L}*|meddelelser|drøftelse\p{L}*|temadrøftelse\p{L}*|beslutning\p{L}*|efterretning\p{L}*)(?:\s(?:til|fra|for|på|om)\s[^.!?]{2,60})?$/iu
export const isPartHeading = (plain: string): boolean => plain.length < 90 && PART.test(plain)

/** "L U K K E T D A G S O R D E N": letters set apart, with nothing more between words. */
const SPACED_GROUP = /^(?:\p{Lu} ){6,}\p{Lu}$/u
const joinSpacedGroup = (plain: string): string =>
  SPACED_GROUP.test(plain)
    ? plain.replaceAll(' ', '').replace(/^(ÅBEN|ÅBNE|LUKKET|LUKKEDE)(?=\p{Lu}{4})/u, '$1 ')
    : plain

/** A heading over several items: "ÅBNE SAGER", "Lukket dagsorden"; null if the line is none. */
export const groupOf = (printed: string): 'open' | 'closed' | null => {
  const plain = joinSpacedGroup(printed)
  if (plain.length > 70 || !OPENNESS_WORD.test(plain)) return null
  const folded = foldText(plain).replace(/[.:]+$/u, '')
  if (
    /^åbne$|^offentlige (?:punkter|sager)$|^(?:åbne|åben|åbent(?= møde)|open) (?:\p{L}+ ?)?(?:punkter|sager|dagsorden|dagsordenspunkter|mødepunkter|møde|items|agenda|session|efterretningssager|beslutningssager|orienteringssager)$/u.test(
      folded
    )
  )
    return 'open'
  if (
    /^lukkede$|^(?:ikke[- ]offentlige|fortrolige) (?:punkter|sager)$|^(?:lukkede|lukket|closed) (?:\p{L}+ ?)?(?:punkter|sager|dagsorden|dagsordenspunkter|mødepunkter|møde|items|agenda|session|efterretningssager|beslutningssager|orienteringssager)$/u.test(
      folded
    )
  )
    return 'closed'
  if (
    /^(?:punkter|sager|dagsorden) (?:på|til|for|under) (?:åbent|åbne|det åbne) (?:møde|døre)|^til (?:behandling|efterretning|beslutning|orientering) - for åbne døre$|^for åbne døre$/u.test(
      folded
    )
  )
    return 'open'
  if (
    /^(?:punkter|sager|dagsorden) (?:på|til|for|under) (?:lukket|lukkede|det lukkede) (?:møde|døre)|^til (?:behandling|efterretning|beslutning|orientering) - for lukkede døre$|^for lukkede døre$/u.test(
      folded
    )
  )
    return 'closed'
  return null
}
