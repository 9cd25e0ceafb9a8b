import { decisionHeadingOf, parseDecisionHeading } from '../headings/decision-heading.ts'
import { parseSectionHeading } from '../headings/section-heading.ts'
import { caseNumberAlone } from '../text/case-number.ts'
import { foldText } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'
import { COUPLED_DECISION_WORDS, DECISION_WORDS } from '../vocabulary/decision-words.ts'
import { SITE_FURNITURE } from '../vocabulary/furniture.ts'
import { SMALL_WORDS } from '../vocabulary/page-words.ts'
import { LONGEST_PAGE, PAGE_LENGTH } from './page-numbers.ts'

/** A phrase heads texts where it stands so within lines so often, and so large a part of all times that it is written with a capital there. */
const LEAST = 2
const MOSTLY = 0.3
/** So many different ones need not come again. */
const MANY = 4
const MOST_WORDS = 4
/** Labels of one document that are compared. */
const MOST_PHRASES = 400
const WORD = /\S+/gu
/** "Økonomiske konsekvenser", "SAGENS FORLØB", "Hent som PDF": a word with a capital, and such as go on with it. */
const BEGINS = /^\p{Lu}[\p{L}/-]*$/u
const GOES_ON = /^(?:\p{Ll}[\p{L}/-]*|\p{Lu}{2,}|&)$/u
/** What a text begins with: a capital, a number, a quotation, a bullet; a full stop where nothing was said. */
const TEXT = /^["“”'’«»(]?[\p{Lu}\d]|^[•·–-]$|^\.$/u

/** Between words that lead to the next one stands no heading, nor behind a comma. */
const leadsOn = (word: string): boolean => SMALL_WORDS.has(word) || isSmallInCapitals(word) || /[,;(–-]$/u.test(word)
/** "FORSLAG TIL LOKALPLAN": a title in capitals, and no heading and its text. */
const isSmallInCapitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word) && SMALL_WORDS.has(word.toLowerCase())

/** Most phrases of a text are told from these by three or four letters. */
const beginningOf = (word: string): string => word.slice(0, 3).toLowerCase()
const LINK_BEGINNINGS: ReadonlySet<string> = new Set([...SITE_FURNITURE].map(beginningOf))
const DECIDES = new RegExp(
  [...new Set([...DECISION_WORDS, ...COUPLED_DECISION_WORDS].map((word) => word.slice(0, 4)))].join('|'),
  'iu'
)

const isSection = (words: string): boolean => {
  const section = parseSectionHeading(words)
  return section !== null && section.rest === '' && !section.slip
}
const isDecision = (words: string): boolean => {
  if (!DECIDES.test(words)) return false
  const heading = parseDecisionHeading(words)
  return (
    heading?.form === 'worded' &&
    heading.forum === null &&
    heading.date === null &&
    heading.rest === '' &&
    !heading.slip
  )
}
const isLink = (words: string): boolean =>
  LINK_BEGINNINGS.has(beginningOf(words)) && words.includes(' ') && SITE_FURNITURE.has(foldText(words))

/** Words that may head what stands behind them in their line. */
interface Phrase {
  readonly words: string
  readonly kind: 'section' | 'decision' | 'link'
  readonly at: number
  readonly end: number
  /** A text begins behind it, and nothing before it leads to it. */
  readonly stands: boolean
}

const kindOf = (words: string): Phrase['kind'] | null =>
  isLink(words) ? 'link' : isDecision(words) ? 'decision' : isSection(words) ? 'section' : null

/** The phrases of a line, each as long as it can be, none within another. */
const phrasesIn = (text: string): readonly Phrase[] => {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, at: index, end: index + word.length }))
  const found: Phrase[] = []
  let from = 0
  while (from < words.length) {
    const first = words[from]?.word ?? ''
    let taken = 1
    if (BEGINS.test(first)) {
      let most = 1
      while (most < MOST_WORDS && GOES_ON.test(words[from + most]?.word ?? '')) most++
      for (let count = most; count > 0; count--) {
        const own = words.slice(from, from + count)
        const phrase = own.map(({ word }) => word).join(' ')
        const kind = kindOf(phrase)
        if (kind === null) continue
        const [before, behind] = [words[from - 1]?.word, words[from + count]?.word]
        found.push({
          words: phrase,
          kind,
          at: own[0]?.at ?? 0,
          end: own.at(-1)?.end ?? 0,
          stands:
            (before === undefined || !leadsOn(before)) &&
            (behind === undefined || (TEXT.test(behind) && !isSmallInCapitals(behind)))
        })
        taken = count
        break
      }
    }
    from += taken
  }
  return found
}

const LONGEST_HEADING = 60
/** A document that has line ends before and behind the headings of its decisions has lost none. */
const isHeadedAlone = (line: Line): boolean => {
  if (line.text.length >= LONGEST_HEADING || line.cells !== null || !DECIDES.test(line.text)) return false
  const heading = decisionHeadingOf(line)
  return heading?.form === 'worded' && heading.rest === ''
}

/**
 * The words that stand within long lines again and again as headings do, and heads of decisions among them; none where no decision is headed so, unless the
 * document is known to have lost its line ends.
 */
export const labelsInLines = (lines: readonly Line[], isFolded: boolean): ReadonlySet<string> => {
  if (!isFolded && lines.filter(isHeadedAlone).length >= LEAST) return new Set()
  const counts = new Map<string, { kind: Phrase['kind']; stands: number; all: number }>()
  for (const { text, cells } of lines) {
    if (text.length < PAGE_LENGTH || text.length > LONGEST_PAGE || cells !== null) continue
    for (const { words, kind, at, stands } of phrasesIn(text)) {
      if (at === 0 || (!counts.has(words) && counts.size >= MOST_PHRASES)) continue
      const known = counts.get(words) ?? { kind, stands: 0, all: 0 }
      counts.set(words, known)
      known.all++
      if (stands) known.stands++
    }
  }
  const standing = [...counts].filter(([, { stands, all }]) => stands > 0 && stands >= all * MOSTLY)
  const labels = standing.length >= MANY ? standing : standing.filter(([, { stands }]) => stands >= LEAST)
  return new Set(isFolded || labels.some(([, { kind }]) => kind === 'decision') ? labels.map(([words]) => words) : [])
}

/** Where words stand in running text that head what is behind them, rising. */
export const labelPlaces = (text: string): readonly number[] =>
  phrasesIn(text)
    .filter(({ stands }) => stands)
    .map(({ at }) => at)

/** "Punkt Titel 1 Ny kaj": the heads of the columns before the first item's number. */
const COLUMNS =
  /(?<=\s)(?:Punkt|Pkt\.?|Nr\.?|Sag)\s(?:nr\.?\s)?(?:Titel|Emne|Overskrift|Tekst)\s(?=\d{1,4}\.?\s\p{Lu})/u
const NUMBERED = /^\d{1,4}\.?\s+(?:["“”'’«»(§]\s?)?[\p{Lu}\d]/u
const LONGEST_TITLE = 300
/** Whether a line begins with a number and a title. */
export const beginsWithItem = (text: string): boolean => NUMBERED.test(text)

/** "2026/27": a year that begins in one and ends in the next. */
const isSchoolYear = (word: string): boolean => {
  const [, from, to] = /^(?:19|20)(\d{2})\/(?:20)?(\d{2})$/u.exec(word) ?? []
  return from !== undefined && Number(to) === Number(from) + 1
}
/** A numbered title, the case's number behind it, and what stands behind that. */
const titleAndNumber = (piece: string): readonly string[] => {
  if (!NUMBERED.test(piece)) return [piece]
  for (const { 0: word, index } of piece.slice(0, LONGEST_TITLE).matchAll(WORD)) {
    const behind = piece.slice(index + word.length).trim()
    if (
      index > 4 &&
      caseNumberAlone(word) !== null &&
      !isSchoolYear(word) &&
      (behind === '' || /^["“]?[\p{Lu}\d]/u.test(behind))
    )
      return [piece.slice(0, index).trim(), word, ...(behind === '' ? [] : [behind])]
  }
  return [piece]
}

/** A line of so many pieces is no page. */
const MOST_CUTS = 5000

/** Cuts a line whose line ends were lost at the words that head texts within lines in this document, before and behind each. */
export const cutAtLabels = (text: string, labels: ReadonlySet<string>): readonly string[] => {
  if (labels.size === 0 || text.length > LONGEST_PAGE) return [text]
  const cuts = new Set([0, text.length])
  for (const { words, at, end, stands } of phrasesIn(text)) {
    if (!labels.has(words) || !stands) continue
    cuts.add(at)
    cuts.add(end)
  }
  const columns = COLUMNS.exec(text)
  if (columns !== null) {
    cuts.add(columns.index)
    cuts.add(columns.index + columns[0].length)
  }
  if (cuts.size > MOST_CUTS) return [text]
  const places = [...cuts].sort((a, b) => a - b)
  return places
    .slice(1)
    .map((end, index) => text.slice(places[index], end).trim())
    .filter((piece) => piece !== '')
    .flatMap(titleAndNumber)
}
