import { caseNumberTrailing } from '../text/case-number.ts'
import type { FoundItem } from './found-item.ts'

const OPEN_MARK = /\s*[([](?:åbent|åben|offentligt?|open)(?:\s(?:punkt|sag))?[)\]]\s*$/iu
const CLOSED_MARK =
  /\s*[([](?:(?:lukket|closed)(?:\s(?:punkt|sag|møde|dørs?|item|session))?|fortrolig(?:t|\ssag)?|confidential(?:\sitem)?|(?:for\s)?lukkede?\sdør(?:e)?|ikke\soffentligt?|L)[)\]]\s*$/iu
/** "[Beslutningspunkt, fortroligt indtil kontrakt]": closed for a time, beside what is to be done. */
const CLOSED_BESIDE =
  /[([][^()[\]]{0,40}[,;]\s(?:lukket|fortroligt?|confidential|closed)(?:\s[^()[\]]{1,40})?[)\]]\s*$/iu
const CLOSED_BEHIND =
  /(?:\s[-–—]\s(?:lukket|ikke\soffentligt?|fortroligt?|closed)(?:\s(?:punkt|sag|item))?(?:\s[-–—])?|,\s(?:lukket|fortroligt?)\s(?:punkt|sag)|\s\*{1,2}(?:lukket|fortroligt?)\*{1,2})$/iu
/** "Salg af grund LUKKET": in capitals behind a title that is not. */
const CLOSED_CAPITALS = /(?<=\p{Ll}|\d)\s(?:LUKKET|FORTROLIGT?)$/u
/** "Salg af grund. Lukket punkt", "Salg af grund LUKKET SAG": with its noun it needs no sign before it, but for a small word that leads to it. */
const CLOSED_NOUN_BEHIND =
  /(?<!(?:^|\s)(?:om|af|fra|til|for|i|på|ved|med|og|den|en|denne|vedr\.?))[.,;]?\s(?:Lukket|LUKKET|Fortroligt?|FORTROLIGT?)\s(?:punkt|sag|PUNKT|SAG)\.?$/u
/** "Regnskab 2026-bilag": that papers were sent with it. */
const PAPERS_BEHIND = /(?<=\s\S+)-bilag$/u
const OPEN_BEHIND = /(?:\s[-–—]\s(?:åbent?|offentligt?|open)(?:\s(?:punkt|sag|item))?|,\såbent?\s(?:punkt|sag))$/iu
const CLOSED_TITLE =
  /^\(?(?:lukket|closed)(?!\p{L})|^(?:for\s|bag\s)?lukkede\sdøre\s?[-–—:]|^(?:punktet|sagen) er (?:lukket|fortrolig)t?$|^fortroligt?(?:\s(?:sag|punkt|orientering|drøftelse|meddelelse))?$|^(?:fortroligt?|confidential)(?:\s(?:item|session|punkt|sag))?(?:\s?[:–—-]\s.+)?$/iu

/** For decision, briefing or discussion: "(B)", "[B]", "(O)", "(D)", "(B/D)". */
const KIND_MARK = /\s*[([][BODE](?:\/[BODE])?[)\]]$/u
/** Any letter is such a mark where several titles end in one. */
const ANY_LETTER = /\s*[([]\p{Lu}(?:\/\p{Lu})?[)\]]$/u
/** The same in words, where nearly all titles say it: "(til drøftelse)", "– til beslutning". */
const KIND =
  '(?:beslutning|drøftelse|orientering|efterretning|godkendelse|behandling|information|decision|discussion)(?:s?-?(?:punkt|sag))?'
const KIND_IN_WORDS = new RegExp(
  String.raw`\s*(?:[([](?:til\s|for\s)?${KIND}(?:[,;]\s[^()[\]]{1,60})?[)\]]|\s[-–—]\s(?:til|for)\s${KIND})$`,
  'iu'
)
const NEARLY_ALL = 0.7
/** Who brings the item up, where nearly all titles say it: "(MF)", "(AB/CD)", "(alle)". */
const INITIALS = /\s*\((?:\p{Lu}\p{Ll}?\p{Lu}{1,3}(?:\s?[/,+&]\s?\p{Lu}\p{Ll}?\p{Lu}{1,3})*|alle)\)$/u
const LEAST_INITIALS = 3
/** The mark of what is to be done that this document's titles end in. */
export const kindMarkOf = (found: readonly FoundItem[]): RegExp => {
  const titles = found.map(({ title }) => caseNumberTrailing(title)?.title ?? title)
  const inWords = titles.filter((title) => KIND_IN_WORDS.test(title)).length
  if (inWords > 1 && inWords >= found.length * NEARLY_ALL) return KIND_IN_WORDS
  const initialled = titles.filter((title) => INITIALS.test(title)).length
  if (initialled >= LEAST_INITIALS && initialled >= found.length * NEARLY_ALL) return INITIALS
  return titles.filter((title) => ANY_LETTER.test(title)).length > 1 ? ANY_LETTER : KIND_MARK
}
/** "Lukket: Salg af grund", "Lukket sag - Køb af areal": a mark, and the title that the agenda prints all the same. */
const MARK_BEFORE =
  /^(?:(?:lukket|closed|fortroligt?)(?:\s(?:punkt|pkt\.?|sag|dagsordenspunkt|item|dør|møde))?|(?:for\s|bag\s)?lukkede\sdøre)\s?[-–—:]\s+(?=[\p{L}\d([])/iu
/** "Åben - 27/1234 Ny kaj": before the case's number. */
const OPEN_BEFORE_NUMBER = /^åbent?(?:\s(?:punkt|sag))?\s?[-–—:]\s+(?=[([]?\d{2}\S*\d)/iu
/** "Lukket punkt. Salg af grund": behind a full stop or a comma, where the mark has its noun. */
const MARK_AND_STOP = /^(?:lukket|fortroligt?|closed)\s(?:punkt|sag|dagsordenspunkt|item)[.,]\s+(?=["“]?\p{Lu})/iu
/** "Confidential: Lease of the quay"; what begins with a small letter is half of the title. */
const CONFIDENTIAL_BEFORE = /^(?:Confidential|CONFIDENTIAL)(?:\s(?:[Ii]tem|ITEM))?\s?[-–—:]\s+(?=["“]?\p{Lu})/u
/** The same in brackets: "(Lukkede døre) Personalesag", "[Lukket] Salg af grund". */
const MARK_IN_BRACKETS =
  /^[([](?:(?:lukket|closed)(?:\s(?:punkt|sag|dør|item))?|(?:for\s)?lukkede\sdøre|fortroligt?|confidential|ikke\soffentligt?)[)\]][\s.:–-]+(?=["“]?[\p{Lu}\d([])/iu
/** "(L) Salg af grund", where others are "(Å)": closed. */
const CLOSED_LETTER_BEFORE = /^[([]L[)\]]\s/u
/** "(Åben) Ny kaj", "(Å) Ny kaj". */
const BRACKETS_BEFORE =
  /^[([](?:(?:åbent?|offentligt?|lukket|open|closed)(?:\s(?:sag|punkt|item))?|[BODEIÅL](?:\/[BODEI])?)[)\]]\s?[-–—:]?\s*(?=[\p{L}\d([])/iu
/** The same in capitals, which need no sign behind them: "LUKKET Salg af grund". */
const MARK_IN_CAPITALS = /^(?:LUKKET|CLOSED|FORTROLIGT?)\s+(?=\p{Lu}\p{Ll})/u
/** When an item is dealt with, behind its title: "(18.30-18.35)", "(kl. 9.15)", "(10 min.)". */
const SLOT =
  /\s*[([](?:kl\.?\s?)?(?:\d{1,2}[.:]\d{2}(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?|\d{1,3}\s?min(?:utter|\.)?)(?:[,;/]\s?[^()]{1,60})?[)\]]\s*$/iu
/** That papers belong to the item: "(bilag)", "( se bilag 2 )", before the mark of a closed item too. */
const HAS_PAPERS =
  /\s*\(\s?(?:se\s)?bilag(?:\s(?:\d{1,2}|vedhæftet|vedlagt|udsendt|eftersendes))?\s?\)(?=\s*(?:\([^()]{2,20}\)\s*)?$)/iu
/** Brackets for a case number that the item has not. */
const EMPTY_BRACKETS = /\s*(?:\(\s?[-–]?\s?\)|\[\s?[-–]?\s?\])$/u
/** The sign of a heading's link to itself. */
const ANCHOR = /\s[#¶§]$/u
/** What a page prints behind each of its headings. */
const INVITATION = /\s?(?:Klik her for at|Tryk for at|Vis (?:hele )?punktet|Click (?:here )?to)(?!\p{L}).*$/u

/** A title as printed, apart from what stands around it. */
export interface NamedItem {
  readonly title: string
  readonly closed: boolean
  readonly caseNumber: string | null
}

const withoutMark = (title: string, kindMark: RegExp): string =>
  title
    .replace(kindMark, '')
    .replace(OPEN_MARK, '')
    .replace(CLOSED_MARK, '')
    .replace(CLOSED_BEHIND, '')
    .replace(CLOSED_NOUN_BEHIND, '')
    .replace(PAPERS_BEHIND, '')
    .replace(CLOSED_CAPITALS, '')
    .replace(OPEN_BEHIND, '')
    .replace(MARK_BEFORE, '')
    .replace(OPEN_BEFORE_NUMBER, '')
    .replace(MARK_AND_STOP, '')
    .replace(CONFIDENTIAL_BEFORE, '')
    .replace(BRACKETS_BEFORE, '')
    .replace(MARK_IN_BRACKETS, '')
    .replace(MARK_IN_CAPITALS, '')
    .replace(kindMark, '')

/** Parts a title from its marks, the time of its item and its case number; a mark that is all there is stays. */
export const readTitle = (printed: string, kindMark: RegExp): NamedItem => {
  const invited = printed
    .replace(ANCHOR, '')
    .replace(INVITATION, '')
    .replace(EMPTY_BRACKETS, '')
    .replace(SLOT, '')
    .replace(HAS_PAPERS, '')
    // A dash that nothing follows.
    .replace(/\s[–—-]$/u, '')
    // A full stop alone on the line below, as copies of pages have it.
    .replace(/\s?:$|\s\.$/u, '')
  const whole = invited === '' ? printed : invited
  const trailing = caseNumberTrailing(whole)
  const title = trailing?.title ?? whole
  const unmarked = withoutMark(title, kindMark)
  // The case number may stand before the mark: "Salg af grund (27/1234) (Lukket)".
  const inside = trailing === null ? caseNumberTrailing(unmarked) : null
  const bare = inside?.title ?? unmarked
  return {
    title: bare === '' ? title.trim().replace(/^[([](.*)[)\]]$/u, '$1') : bare,
    closed:
      CLOSED_MARK.test(title) ||
      // Before the mark of what is to be done: "Salg af grund (L) (B)".
      CLOSED_MARK.test(title.replace(kindMark, '')) ||
      MARK_IN_BRACKETS.test(title) ||
      CLOSED_LETTER_BEFORE.test(title) ||
      CLOSED_BESIDE.test(title) ||
      CLOSED_TITLE.test(title) ||
      CLOSED_BEHIND.test(title) ||
      CLOSED_NOUN_BEHIND.test(title) ||
      CLOSED_CAPITALS.test(title),
    caseNumber: trailing?.caseNumber ?? inside?.caseNumber ?? null
  }
}

/** A title as it stands in the contents, which may leave out the marks around it. */
export const unmarkedTitle = (printed: string): string => withoutMark(printed, KIND_MARK)

const OPENNESS_BEFORE =
  /^([Åå]bent?|ÅBENT?|[Ll]ukket|LUKKET)(?:\s(?:[Ss]ag|SAG|[Pp]unkt|PUNKT))?(?:\s?[-–—:]\s+|\s+)(?=["“”]?\p{Lu})/u
const OPENNESS_BEHIND = /(?:\s[|–-]|[.,])?\s(ÅBENT?|LUKKET|[Åå]bent?|[Ll]ukket)(?:\s(?:SAG|PUNKT|sag|punkt))?$/u

/** "Ny kaj ▾": a web page's sign for what opens and shuts. */
const OPENS_BELOW = /\s+[\^▾▴▼▲▸►⌄⌃˅˄∨∧⯆⯅+−±»›<>]$/u

/** "Ny kaj v/ Anna Holt", "Ny kaj v/Anna og Per", "Ny kaj v/alle": who tells of it; behind the whole word in full. */
const PRESENTER =
  /\s+(?:v\/\s?(?:alle|\p{Lu}[\p{L}.'’-]+(?:(?:,?\s|\s(?:og|&)\s|\/)(?:\p{Lu}[\p{L}.'’-]*|af|von|van|de)){0,6})|(?:v\.|ved)\s?\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|af|von|van|de)){1,3})$/u
const LEAST_PRESENTED = 3
/** Titles without who presents the item, where most say it. */
export const withoutPresenters = (items: readonly FoundItem[]): readonly FoundItem[] => {
  const presented = items.filter(({ title }) => PRESENTER.test(title)).length
  return presented < LEAST_PRESENTED || presented * 2 < items.length
    ? items
    : items.map((item) => ({ ...item, title: item.title.replace(PRESENTER, '') }))
}

/** Titles without "Åbent", "Lukket" before or behind them, where a column of the document says that of each item: "Åbent hus" alone is a title. */
export const withoutMarks = (printed: readonly FoundItem[]): readonly FoundItem[] => {
  const signed = printed.filter(({ title }) => OPENS_BELOW.test(title)).length
  const found =
    signed < 2 || signed * 2 < printed.length
      ? printed
      : printed.map((item) => ({ ...item, title: item.title.replace(OPENS_BELOW, '') }))
  for (const pattern of [OPENNESS_BEFORE, OPENNESS_BEHIND]) {
    const marked = found.filter(({ title }) => pattern.test(title))
    if (marked.length < 2 || marked.length * 2 < found.length) continue
    return found.map((item) => {
      const mark = pattern.exec(item.title)
      const title = mark === null ? '' : item.title.replace(mark[0], '').trim()
      return mark === null || title === ''
        ? item
        : { ...item, title, closed: item.closed || /^l/iu.test(mark[1] ?? '') }
    })
  }
  return found
}
