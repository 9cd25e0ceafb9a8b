import { titleKey } from '../headings/contents.ts'
import { opennessOf, parseItemCandidate } from '../headings/item-heading.ts'
import {
  isHeadingLine,
  isMetadata,
  isTitleWithColon,
  type ScoredCandidate,
  TITLE_LABEL
} from '../headings/item-points.ts'
import type { Line } from '../text/lines.ts'
import { couldBeBelowMark } from './below-mark.ts'
import type { FoundItem } from './found-item.ts'
import { claimAbove } from './item-lead.ts'
import { knownTitles, startAbove, wrapTitle } from './item-title.ts'
import { wrappedBelowNumbers } from './wrapped-below-number.ts'

/** "Emne: Ny kaj", below "Punkt 3". */
const LABELLED_TITLE = /^(?:emne|titel|overskrift|topic|subject|title)\s?:\s+(\S.*)$/iu

/** How long an item is dealt with, when, or what it is for, in a line between its number and its title. */
const IS_BESIDE =
  /^(?:\(?\d{1,3}\s?min(?:utter)?\.?\)?|[BODEI]|(?:kl\.?\s?)?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?)$/iu
/** "Pkt. 2 (Stig)", where the titles of others stand in the line below their number: who brings it up, or how long it takes. */
const IN_BRACKETS = /^[([][^()[\]]{1,40}[)\]]$/u
/** "(Å)" or "(L)" beside the number: whether the item is open or closed. */
const OPENNESS_LETTER = /^\([ÅL]\)$/u
const withoutNamesBeside = (chain: readonly ScoredCandidate[]): readonly ScoredCandidate[] => {
  const isTimed = ({ title }: ScoredCandidate): boolean =>
    title !== '' && (IS_BESIDE.test(title) || OPENNESS_LETTER.test(title))
  const isBeside = (candidate: ScoredCandidate): boolean =>
    isTimed(candidate) || (IN_BRACKETS.test(candidate.title) && opennessOf(candidate.title) === null)
  const empty = chain.filter((candidate) => candidate.title === '').length
  const beside = chain.filter(isBeside).length
  return (empty === 0 && !chain.every(isTimed)) || empty + beside < chain.length
    ? chain
    : chain.map((candidate) =>
        isBeside(candidate)
          ? { ...candidate, title: '', closed: candidate.closed || candidate.title === '(L)' }
          : candidate
      )
}

/** Of the titles below numbers alone. */
const NEARLY_ALL = 0.8
/** The items of a chain of headings, with their titles and where each begins. */
export const numberedItems = (
  lines: readonly Line[],
  dense: readonly number[],
  printed: readonly ScoredCandidate[]
): FoundItem[] => {
  const orders = new Map(dense.map((place, order): [number, number] => [place, order]))
  const chain = withoutNamesBeside(printed)
  const empty = chain.filter((candidate) => candidate.title === '')
  const nextLineOf = (place: number): Line | undefined => lines[dense[(orders.get(place) ?? 0) + 1] ?? -1]
  /** The title's place where it stands behind the case number: before a heading, and not a sentence. */
  const titleBehind = (place: number): number | undefined => {
    const order = orders.get(place) ?? 0
    const [number, title, next] = dense.slice(order + 1, order + 4).map((at) => lines[at])
    return number !== undefined &&
      title !== undefined &&
      isMetadata(number.plain) &&
      opennessOf(number.plain) === null &&
      !isMetadata(title.plain) &&
      !isHeadingLine(title) &&
      title.plain.length < 200 &&
      !/[:;,]$|\p{L}{4}\.$/u.test(title.plain) &&
      next !== undefined &&
      // Set apart from the text below, it is a title whatever follows.
      (isHeadingLine(next) || (dense[order + 3] ?? 0) > (dense[order + 2] ?? 0) + 1)
      ? dense[order + 2]
      : undefined
  }
  const behindNumber =
    empty.length > 1 && empty.filter(({ place }) => titleBehind(place) !== undefined).length * 2 > empty.length
  const titleAbove =
    !behindNumber &&
    empty.length > 0 &&
    empty.filter((candidate) => {
      const next = nextLineOf(candidate.place)
      return (
        next === undefined ||
        isHeadingLine(next) ||
        isMetadata(next.plain) ||
        (/^[^:]{3,30}:\s/u.test(next.plain) && !LABELLED_TITLE.test(next.plain))
      )
    }).length *
      2 >
      empty.length
  const known = knownTitles(lines, chain[0]?.place ?? 0)
  // "Høringssvar: Nye distrikter" below a number, where the other titles stand, is one as well.
  const belowNumbers = empty.flatMap(({ place }) => {
    const below = dense[(orders.get(place) ?? 0) + 1]
    const next = nextLineOf(place)
    return below !== undefined && next !== undefined && !isHeadingLine(next) && !isMetadata(next.plain) ? [below] : []
  })
  if (!titleAbove && !behindNumber) for (const title of wrappedBelowNumbers(lines, belowNumbers)) known.add(title)
  const hasTitleWithColon = (line: Line): boolean =>
    !titleAbove && belowNumbers.length >= empty.length * NEARLY_ALL && isTitleWithColon(line)
  const inCapitals = empty.every(({ place }) => {
    const plain = nextLineOf(place)?.plain ?? ''
    return plain === plain.toUpperCase() || opennessOf(plain) !== null
  })
  /** The place of a title below a mark in brackets: a line that the contents have, or in capitals where the other titles are. */
  const titleBelowMark = (order: number): number | undefined => {
    const [mark, below, next] = dense.slice(order + 1, order + 4).map((at) => lines[at])
    const isTitle =
      !titleAbove &&
      mark?.plain.startsWith('(') === true &&
      below !== undefined &&
      (known.has(titleKey(below)) || (inCapitals && below.plain === below.plain.toUpperCase())) &&
      couldBeBelowMark(below, next)
    return isTitle ? dense[order + 2] : undefined
  }
  /** Whether the title stands below "Punkt 3 (Lukket)", where those of most items stand below their numbers. */
  const isAboveTitle = ({ title, place }: ScoredCandidate): boolean => {
    const order = orders.get(place) ?? 0
    const [below, next] = dense.slice(order + 1, order + 3).map((at) => lines[at])
    return (
      opennessOf(title) === 'closed' &&
      !titleAbove &&
      !behindNumber &&
      empty.length * 2 >= chain.length &&
      below !== undefined &&
      opennessOf(below.plain) === null &&
      couldBeBelowMark(below, next)
    )
  }
  const found: FoundItem[] = []
  for (const candidate of chain) {
    const floor = found.at(-1)?.titlePlaces.at(-1) ?? -1
    let titlePlaces = [candidate.place]
    let title = candidate.title
    // "Punkt 3 - Lukket" over "Emne: Ny leder": the mark is no title.
    const isMark =
      isAboveTitle(candidate) ||
      (opennessOf(title) === 'closed' && LABELLED_TITLE.test(nextLineOf(candidate.place)?.plain.slice(0, 250) ?? ''))
    let marked = isMark
    if (title === '' || isMark) {
      const order = orders.get(candidate.place) ?? 0
      const below = dense[order + 1]
      const labelled = LABELLED_TITLE.exec(lines[below ?? -1]?.plain.slice(0, 250) ?? '')?.[1]
      const behind = behindNumber ? titleBehind(candidate.place) : undefined
      const next = dense.slice(order + 1, order + 4).find((at) => !IS_BESIDE.test(lines[at]?.plain ?? ''))
      const at = behind ?? (titleAbove ? dense[order - 1] : next)
      const line = at === undefined ? undefined : lines[at]
      if (labelled !== undefined && below !== undefined) {
        title = labelled
        titlePlaces = [candidate.place, below]
      } else if (
        below !== undefined &&
        dense[order + 2] !== undefined &&
        TITLE_LABEL.test(lines[below]?.plain.slice(0, 20) ?? '')
      ) {
        title = lines[dense[order + 2] ?? -1]?.plain ?? ''
        titlePlaces = [candidate.place, below, dense[order + 2] ?? below]
      } else if (
        at !== undefined &&
        line !== undefined &&
        at > floor &&
        (!isHeadingLine(line) || known.has(titleKey(line)) || hasTitleWithColon(line)) &&
        !isMetadata(line.plain)
      ) {
        // "Punkt 3 af 4" above "3. Ny kaj": the number again.
        const again = parseItemCandidate(line)
        title = again?.number === candidate.number && again.title !== '' ? again.title : line.plain
        titlePlaces = titleAbove ? [at, candidate.place] : [candidate.place, at]
      } else if (line !== undefined && opennessOf(line.plain) === 'closed') {
        const below = titleBelowMark(order)
        marked = true
        title = below === undefined ? line.plain : (lines[below]?.plain ?? '')
        titlePlaces.push(at ?? candidate.place)
        if (below !== undefined) titlePlaces.push(below)
      }
    }
    if (!(titleAbove && candidate.title === '')) {
      const from = titlePlaces.at(-1) ?? candidate.place
      const wrapped = wrapTitle(lines, from, title, known)
      title = wrapped.title
      for (let at = from + 1; at <= wrapped.last; at++) titlePlaces.push(at)
    }
    const above = startAbove(
      lines,
      dense,
      orders.get(titlePlaces[0] ?? candidate.place) ?? 0,
      { number: candidate.number, title },
      floor
    )
    const places = [...above, ...titlePlaces].sort((a, b) => a - b)
    found.push({
      start: places[0] ?? candidate.place,
      place: candidate.place,
      number: candidate.number,
      title,
      closed: candidate.closed || marked,
      titlePlaces: places
    })
  }
  return claimAbove(lines, dense, orders, found)
}
