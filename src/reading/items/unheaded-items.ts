import { fieldAlone, labelled } from '../head/head-fields.ts'
import { forumIn, kindIn } from '../head/title-line.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { isMetadata } from '../headings/item-points.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import { firstDate } from '../text/calendar-dates.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { isPersonName } from '../text/person-names.ts'
import { LAST_TITLE, USUAL_TITLES } from '../vocabulary/item-labels.ts'
import { countedItems, type FoundItem } from './found-item.ts'

const NUMBER = String.raw`\D{0,12}\d{1,3}(?:\s?[.:)–-]+|\s)\s*`
/** What a title is made of: the full stops of dates and short words end none. */
const IN_TITLE = String.raw`(?:[^:.!?]|(?<=\d)\.(?=\s\p{Ll})|(?<=\s(?:d|kl|nr))\.(?=\s?\d))`
/** "2. Nyt fra kommunen: Per orienterede om stien.": number and title, and what was said of it behind a colon. */
const BEHIND_COLON = new RegExp(String.raw`^(${NUMBER}${IN_TITLE}{2,80}\.?:)\s+(["“]?[\p{Lu}\d].*)$`, 'u')
/** The same as sentences behind the title: "2. Nyt fra kommunen. Per orienterede om stien." */
const BEHIND_STOP = new RegExp(
  String.raw`^(${NUMBER}${IN_TITLE}{3,80}(?:(?<=\p{L}{4}|\d{4})(?<!\svedr)\.{1,2}|\?))\s+(["“]?\p{Lu}(?:\S+\s){2,}.*)$`,
  'u'
)
const titleAndText = (plain: string): RegExpExecArray | null => BEHIND_COLON.exec(plain) ?? BEHIND_STOP.exec(plain)
/** Whether what stands behind a title was said at the meeting: sentences, or what came of it ("Godkendt", "Intet"). */
const isSaid = (text: string): boolean =>
  ENDS_SENTENCE.test(text) || /\p{L}{3}\.\s?\p{Lu}/u.test(text) || outcomeOfSentence(text) !== null
const ENDS_SENTENCE = /[.!?)"”]$/u
/** So large a part of the items must have their text on the line of their title for a colon to part the two. */
const MOSTLY = 0.5
const LEAST_ITEMS = 3
const LONGEST_TITLE = 80
const CLOSES_BRACKET = /^\d[^\s()]*\)/u
const MOST_WORDS = 10

/** The same without a number: "Nyt fra kommunen: Per orienterede om stien." A date's full stop ends no title. */
const PARAGRAPH = /^(["“]?\p{Lu}(?:[^:.!?]|(?<=\d)\.){2,80}):\s+(["“]?[\p{Lu}\d].*[.!?)])$/u

type Parting = (plain: string) => RegExpExecArray | null
const splitAt = (lines: readonly Line[], places: ReadonlySet<number>, parting: Parting): readonly Line[] =>
  lines.flatMap((line, place) => {
    const [, title, text] = places.has(place) ? (parting(line.plain) ?? []) : []
    return title === undefined || text === undefined ? [line] : splitLine(line, [title, text])
  })

/** Paragraphs that begin with a title of their own, from the first that meetings usually have. */
const titledParagraphs = (lines: readonly Line[]): ReadonlySet<number> => {
  const places = [...lines.entries()].flatMap(([place, line]) => {
    const before = lines[place - 1]
    const title = before === undefined || isBlank(before) ? PARAGRAPH.exec(line.plain)?.[1] : undefined
    return title === undefined || labelled(line.plain) !== null ? [] : [{ place, title }]
  })
  const first = places.findIndex(({ title }) => USUAL_TITLES.test(title))
  const own = first < 0 ? [] : places.slice(first)
  return new Set(own.length < LEAST_ITEMS ? [] : own.map(({ place }) => place))
}

/** Lines in which items print their text behind the title, with title and text as lines of their own; the same lines where they do not. */
export const partTitles = (lines: readonly Line[], found: readonly FoundItem[]): readonly Line[] => {
  if (found.length === 0) {
    const places = titledParagraphs(lines)
    return places.size === 0 ? lines : splitAt(lines, places, (plain) => PARAGRAPH.exec(plain))
  }
  const glued = found.flatMap(({ place }) => {
    const [, title, text] = titleAndText(lines[place]?.plain ?? '') ?? []
    // "Ny kaj (Sagsnr.: 27/1234)": the case's number, and no text.
    return title === undefined || text === undefined || CLOSES_BRACKET.test(text) ? [] : [{ place, title, text }]
  })
  // "1. Beslutningssag: Udbud af kørsel" is a title.
  if (glued.filter(({ text }) => isSaid(text)).length * 2 < glued.length) return lines
  // "Ansøgning: Legeplads", "Ansøgning: Nyt tag": a kind of item, and no title.
  const kinds = glued.map(({ title }) => title.replace(/^\P{L}*(?:\p{L}+\.?\s)?\d+\P{L}*/u, ''))
  if (new Set(kinds).size * 2 <= kinds.length) return lines
  if (glued.length < LEAST_ITEMS || glued.length < found.length * MOSTLY) return lines
  return splitAt(lines, new Set(glued.map(({ place }) => place)), titleAndText)
}

/** What heads a part of an item, and no item. "Budget" or "Arbejdsmiljø" may head either. */
const HEADS_PART: ReadonlySet<string> = new Set([
  'Sagsfremstilling',
  'Indstilling',
  'Baggrund',
  'Bilag',
  'Resume',
  'Vurdering'
])

/** "ÅBNINGSTIDER I FILIALERNE": several words in capitals look like a name's. */
const isInCapitals = (plain: string): boolean =>
  plain === plain.toUpperCase() &&
  (plain.split(' ').length > 3 || /\s(?:I|AF|OG|FOR|TIL|PÅ|MED|OM|VED|UNDER)\s/u.test(plain))

/** Whether a line can be a title above its text: a few words that neither label, say nor decide anything. */
export const couldBeTitle = (line: Line): boolean => {
  const { plain } = line
  return (
    plain.length > 2 &&
    plain.length <= LONGEST_TITLE &&
    plain.split(' ').length <= MOST_WORDS &&
    /^["“]?\p{Lu}/u.test(plain) &&
    (!/[.:;,!]$/u.test(plain) || USUAL_TITLES.test(plain)) &&
    (line.marked || !/:\s/u.test(plain)) &&
    line.bullet === '' &&
    line.cells === null &&
    (kindIn(plain) === null || USUAL_TITLES.test(plain)) &&
    fieldAlone(plain) === null &&
    labelled(plain) === null &&
    (isInCapitals(plain) || !isPersonName(plain)) &&
    decisionHeadingOf(line) === null &&
    !HEADS_PART.has(sectionHeadingOf(line)?.name ?? '') &&
    !isMetadata(plain) &&
    outcomeOfSentence(plain) === null
  )
}

const isMarkedTitle = (lines: readonly Line[], place: number): boolean => {
  const line = lines[place]
  return line?.marked === true && couldBeTitle(line)
}

const isText = (line: Line | undefined): boolean =>
  line !== undefined && /[.!?:"”)]$/u.test(line.plain) && line.plain.split(' ').length > 1

/** "Hej alle", "Kære medlemmer", over a mail. */
const GREETING = /^(?:hej|hejsa|kære|goddag|god\s(?:morgen|dag|aften)|hi|dear|hello)(?!\p{L})/iu
/** Whether a line names what a head does: who meets, or when. */
const isOfHead = ({ plain }: Line): boolean =>
  forumIn(plain) !== null || firstDate(plain) !== null || GREETING.test(plain)
/** The titles up to the usual last one, where no usual first one stands before: those below the line that says when the meeting was. */
const upToLast = (lines: readonly Line[], titles: readonly number[]): readonly number[] => {
  const last = titles.findLastIndex((place) => LAST_TITLE.test(lines[place]?.plain ?? ''))
  const day = last < 0 ? -1 : lines.findIndex(({ plain }) => firstDate(plain) !== null)
  return day < 0 ? [] : titles.filter((place, at) => at <= last && place > day && !isOfHead(lines[place] as Line))
}

/** For each line the last of the paragraph that it is in or, being blank, that follows; the last line of all where none does. */
function endsOfParagraphs(lines: readonly Line[]): readonly number[] {
  const ends: number[] = []
  for (let place = lines.length - 1; place >= 0; place--) {
    const below = ends[place + 1] ?? place
    const isEnd = !isBlank(lines[place] as Line) && (place + 1 === lines.length || isBlank(lines[place + 1] as Line))
    ends[place] = isEnd ? place : below
  }
  return ends
}

/**
 * The items of minutes that neither number them nor head what stands below: short lines, each set apart above a paragraph, from the first that the
 * titles of meetings usually have ("Godkendelse af dagsorden"), or up to the last ("Eventuelt"); where none is such a title, those that are marked as headings. None where fewer than
 * three stand so.
 */
export const unheadedItems = (lines: readonly Line[]): FoundItem[] => {
  const titles: number[] = []
  const ends = endsOfParagraphs(lines)
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1]
    if (isBlank(line) || (before !== undefined && !isBlank(before) && !line.marked) || !couldBeTitle(line)) continue
    const end = ends[place + 1]
    if (end !== undefined && isText(lines[end])) titles.push(place)
  }
  const first = titles.findIndex((place) => USUAL_TITLES.test(lines[place]?.plain ?? ''))
  const begun = first < 0 ? [] : titles.slice(first)
  const marked = titles.filter((place) => lines[place]?.marked === true)
  const usual = begun.length >= LEAST_ITEMS || marked.length >= LEAST_ITEMS ? begun : upToLast(lines, titles)
  const areMarked = marked.length >= Math.max(LEAST_ITEMS, usual.length)
  // Where most of the marked lines are titles, so are those whose text ends without a full stop.
  const own = areMarked
    ? [...lines.keys()].filter((place) => place >= (marked[0] ?? 0) && isMarkedTitle(lines, place))
    : usual
  if (own.length < LEAST_ITEMS) return []
  return countedItems(own.map((place) => ({ place, title: lines[place]?.plain ?? '' })))
}
