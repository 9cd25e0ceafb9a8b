import { namesAttachment } from '../headings/attachments.ts'
import { contentsTitle, isContentsEntry, isContentsHeading, titleKey } from '../headings/contents.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { groupOf, parseItemCandidate } from '../headings/item-heading.ts'
import { isParticular } from '../headings/item-particulars.ts'
import { isHeadingLine, isMetadata } from '../headings/item-points.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { caseNumberTrailing } from '../text/case-number.ts'
import { foldLetters } from '../text/fold-text.ts'
import { ARROW, isBlank, type Line } from '../text/lines.ts'
import { isPersonName } from '../text/person-names.ts'
import { unmarkedTitle } from './printed-title.ts'

const LOOK_BACK = 12

/** Where a heading is printed twice, the first of the two: up to a dozen lines above, with nothing but attachments' names between. */
export const startAbove = (
  lines: readonly Line[],
  dense: readonly number[],
  order: number,
  item: { number: number; title: string },
  floor: number
): number[] => {
  const key = foldLetters(item.title)
  const bare = foldLetters(unmarkedTitle(item.title))
  const places: number[] = []
  for (let step = 1; step <= LOOK_BACK; step++) {
    const place = dense[order - step]
    const line = place === undefined ? undefined : lines[place]
    if (place === undefined || line === undefined || place <= floor) break
    if (isContentsEntry(line) || isContentsHeading(line.plain)) break
    const candidate = parseItemCandidate(line)
    if (
      candidate !== null &&
      candidate.number === item.number &&
      (candidate.title === '' || foldLetters(candidate.title) === key)
    ) {
      places.push(place)
      continue
    }
    const isAlone = (one: Line | undefined): boolean =>
      one !== undefined && key.length > 3 && [key, bare].includes(foldLetters(one.plain))
    if (step === 1 && isAlone(line)) {
      places.push(place)
      continue
    }
    // The title by itself, a word for the case below it, and then number and title.
    const over = dense[order - 2] ?? -1
    if (step === 1 && sectionHeadingOf(line)?.rest === '' && over > floor && isAlone(lines[over])) return [over, place]
    if (isHeadingLine(line) || candidate !== null || groupOf(line.plain) !== null) break
  }
  return places.length > 0 ? places : headingOfBlock(lines, dense, order, key, floor)
}

/** Where an item's heading is printed again as the first line of its decision, the heading above all of its sections. */
const headingOfBlock = (
  lines: readonly Line[],
  dense: readonly number[],
  order: number,
  key: string,
  floor: number
): number[] => {
  const above = lines[dense[order - 1] ?? -1]
  const heading = above === undefined ? null : decisionHeadingOf(above)
  if (heading === null || heading.form !== 'worded' || heading.date !== null || heading.rest !== '' || key.length < 4)
    return []
  for (const place of dense) {
    const line = lines[place]
    if (place <= floor) continue
    if (place >= (dense[order] ?? 0)) break
    if (line !== undefined && titleKey(line) === key && !isContentsEntry(line)) return [place]
  }
  return []
}

/** Whether nothing but an item's particulars or a gap follows a line: the end of a wrapped title. */
const endsThere = (lines: readonly Line[], place: number): boolean => {
  const next = lines[place + 1]
  return next === undefined || isBlank(next) || isMetadata(next.plain) || isHeadingLine(next)
}

/** No title ends in such a word. */
const ENDS_OPEN = /(?:\s(?:og|for|til|i|af|på|med|vedr\.?|om|samt|-|–)|,)$/iu
/** A title's number is so far from it for what is set in below to be told from a text. */
const LEAST_COLUMN = 4
const MOST_HANGING = 2
/** A line with a capital first and a verb is what was said, and no rest of a title. */
const SAYS = /^\p{Lu}.*\s(?:er|var|blev|bliver|har|havde)\s/u
/**
 * The last of the lines that are set in below a title, in the column in which that begins behind its number, and go on with it: few, up to a gap or the
 * item's particulars, and no sentences. The title's own place where there are none.
 */
const endOfHanging = (lines: readonly Line[], place: number, title: string): number => {
  const text = lines[place]?.text ?? ''
  const column = text.indexOf(title.slice(0, 12))
  if (column < LEAST_COLUMN || text.slice(0, column).trim() === '') return place
  let last = place
  while (last - place <= MOST_HANGING && !endsThere(lines, last)) {
    const { text: next, plain } = lines[last + 1] as Line
    if (
      Math.abs(next.search(/\S/u) - column) > 1 ||
      !/^["“(]?[\p{L}\d]/u.test(plain) ||
      /[.:;!?]$/u.test(plain) ||
      SAYS.test(plain)
    )
      return place
    last++
  }
  return last - place > MOST_HANGING ? place : last
}
const NAMES_PARTED = /,\s|\s(?:og|samt|and|&)\s/u
/** "v/ Anna Holt": who brings the item up. */
const BROUGHT_BY = /^v\/\s?\p{Lu}/u
/** "ved Anna Holt", "v. Anna Holt og Per Lind", and not "ved Nørrebro, forslag", "v. Havnen". */
const BY = /^(?:(?:oplæg|indlæg|præsentation|fremlæggelse|orientering)\s)?(?:ved|v\.|v\/|af|by|presented by)\s?/iu
const isBroughtBy = (plain: string): boolean => {
  if (BROUGHT_BY.test(plain)) return true
  const by = BY.exec(plain)?.[0]
  return by !== undefined && plain.slice(by.length).split(NAMES_PARTED).every(isPersonName)
}
/** "kollektiv trafik for unge (sag 27/77)": a title's last line with the case's number behind it. */
const endsWithNumber = (plain: string): boolean =>
  /^\p{Ll}/u.test(plain) && (caseNumberTrailing(plain)?.title ?? '').includes(' ')

/** Whether a line is set in capitals, or is a year or number beside such a line. */
const isInCapitals = (plain: string): boolean => plain === plain.toUpperCase() && /\p{Lu}{3}|^\d{4}/u.test(plain)
/** The rest of a word in capitals that was broken at the line's end; "OG" is a word by itself. */
const WORD_IN_CAPITALS = /^(?!(?:OG|ELLER|SAMT)(?!\p{L}))\p{Lu}{2}/u

/** The rest of a word that was broken at a line's end. */
const IN_WORD = /^(?!(?:og|eller|samt)(?!\p{L}))\p{Ll}/u
/** The rest of a title in its last line. */
const LONGEST_REST = 60

/** Joins the lines that a title is wrapped over, as far as the contents, the title printed again, or its own form show where it ends. */
export const wrapTitle = (
  lines: readonly Line[],
  place: number,
  title: string,
  known: ReadonlySet<string>
): { title: string; last: number } => {
  let best = { title, last: place }
  let joined = title
  let carried = true
  const hanging = endOfHanging(lines, place, title)
  for (let at = place + 1; at <= place + 3; at++) {
    const line = lines[at]
    if (
      line === undefined ||
      isBlank(line) ||
      // What was said, printed behind the title in its own line.
      (line.number === lines[place]?.number && /[:.?]$/u.test(title)) ||
      (isMetadata(line.plain) && !endsWithNumber(line.plain)) ||
      isParticular(line.plain) ||
      (isHeadingLine(line) && !/^\p{Ll}/u.test(line.plain)) ||
      parseItemCandidate(line)?.style === 'worded' ||
      (line.bullet !== '' && !known.has(foldLetters(`${joined} ${line.plain}`))) ||
      // Bold to its end, as the title is, it may be the rest of that.
      (line.marked && lines[place]?.marked !== true) ||
      ARROW.test(line.text) ||
      isBroughtBy(line.plain) ||
      namesAttachment(line.plain)
    )
      break
    if (foldLetters(line.plain) === foldLetters(title)) break
    const before = lines[at - 1]?.plain ?? ''
    const printed = line.bullet === '' ? line.plain : `${line.bullet} ${line.plain}`
    // No title ends in a part of a word.
    const broken = /\p{Ll}-$/u.test(before) && IN_WORD.test(line.plain) && line.plain.length < LONGEST_REST
    const brokenCapitals =
      /\p{Lu}{2}-$/u.test(joined) && joined === joined.toUpperCase() && WORD_IN_CAPITALS.test(line.plain)
    joined =
      brokenCapitals || (/\p{L}-$/u.test(joined) && IN_WORD.test(line.plain))
        ? joined.slice(0, -1) + line.plain
        : `${joined} ${printed}`
    if (known.has(foldLetters(joined)) || known.has(foldLetters(unmarkedTitle(joined))))
      return { title: joined, last: at }
    const ends = endsThere(lines, at)
    // No title ends in an open word, whatever sign the last line ends in.
    const closes = ends && /^\p{Ll}/u.test(line.plain) && (ENDS_OPEN.test(before) || /\p{L}-$/u.test(before))
    const inCapitals = ends && isInCapitals(title) && isInCapitals(line.plain)
    const carriesOn =
      at <= hanging ||
      inCapitals ||
      brokenCapitals ||
      /^[\p{Ll}–-]/u.test(line.plain) ||
      ENDS_OPEN.test(before) ||
      (before.length >= 55 && line.plain.length < 60 && ends)
    // A line that stands for itself ends the title: what follows it carries on its own text.
    carried &&=
      carriesOn &&
      (before.length >= 30 || ENDS_OPEN.test(before) || at <= hanging || inCapitals || closes) &&
      line.plain.length < 90 &&
      (!/[.:]$/u.test(line.plain) || closes)
    if (broken && !carried && best.last === at - 1) best = { title: joined, last: at }
    if (carried && !known.has(foldLetters(title))) best = { title: joined, last: at }
  }
  return best
}

/** The letters of the line that is set in right below a numbered one, with which its title may go on; '' where there is none. */
const setInBelow = (lines: readonly Line[], place: number): string => {
  const [line, next] = [lines[place], lines[place + 1]]
  return line !== undefined &&
    next !== undefined &&
    /^\s{2,}\S/u.test(next.text) &&
    parseItemCandidate(line) !== null &&
    parseItemCandidate(next) === null &&
    !isHeadingLine(next) &&
    !isMetadata(next.plain)
    ? foldLetters(next.plain)
    : ''
}

/** Titles that the contents and repeated headings show, as letters. */
export const knownTitles = (lines: readonly Line[], firstItem: number): Set<string> => {
  const known = new Set<string>()
  const seen = new Map<string, string>()
  let pending = ''
  let inContents = false
  for (const [place, line] of lines.entries()) {
    if (isBlank(line)) {
      pending = ''
      continue
    }
    inContents ||= isContentsHeading(line.plain)
    const key = titleKey(line)
    if (key.length > 3 && line.plain.length < 300) {
      if (
        place < firstItem &&
        (isContentsEntry(line) || (inContents && (parseItemCandidate(line) !== null || line.bullet !== '')))
      ) {
        known.add(key)
        if (pending !== '') known.add(foldLetters(pending + contentsTitle(line.plain)))
      }
      const below = setInBelow(lines, place)
      if (seen.has(key)) known.add(below !== '' && seen.get(key) === below ? key + below : key)
      seen.set(key, below)
    }
    const candidate = parseItemCandidate(line)
    pending =
      place < firstItem && !isContentsEntry(line)
        ? (candidate === null ? pending : '') + (candidate?.title ?? line.plain)
        : ''
  }
  return known
}
