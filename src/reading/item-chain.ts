import { caseNumberAlone, caseNumberLabelled, isCaseLabelAlone } from './case-number.ts'
import { contentsTitle, isContentsEntry, isContentsHeading, titleKey } from './contents.ts'
import { decisionHeadingOf } from './decision-heading.ts'
import { foldLetters } from './fold-text.ts'
import { groupOf, type ItemCandidate, opennessOf, parseItemCandidate } from './item-heading.ts'
import { isBlank, type Line } from './lines.ts'
import { sectionHeadingOf } from './section-heading.ts'

/** Where an item begins. Places are positions in the list of lines. */
export interface FoundItem {
  /** The first line that belongs to the item. */
  readonly start: number
  /** The line with the item's number. */
  readonly place: number
  readonly number: number
  readonly title: string
  readonly closed: boolean
  /** Lines that hold nothing but number and title. */
  readonly titlePlaces: readonly number[]
}

/**
 * What speaks for a line being an item's heading, and what against it, in points. A word ("Punkt") counts much; a bare number needs what stands
 * around items: a case number, the title again, a section's heading. Lists of numbered sentences are the commonest error.
 */
const POINTS = {
  style: { worded: 5, numbered: 1, paragraph: 2, roman: 1, spaced: 0, alone: -1 },
  caseNumberNear: 4,
  titleAgain: 4,
  behindDecision: 2,
  titleElsewhere: 3,
  markdownHeading: 3,
  blankBefore: 1,
  noBlankBefore: -1,
  closedTitle: 3,
  nextNumberFollows: -4,
  numberBeforePrecedes: -4,
  neighbourApart: -2,
  behindColon: -4,
  smallLetter: -5,
  sentence: -3,
  contents: -20,
  nextInChain: 2,
  missingInChain: -1,
  startsAtOne: 1
} as const
/** What a candidate must have of its own to be taken at all. */
const LEAST = { worded: 2, numbered: 0, paragraph: 0, roman: 0, spaced: 1, alone: 1 } as const
const WIDEST_GAP = 8
const LOOK_AHEAD = 4
const LOOK_BACK = 12

interface Scored extends ItemCandidate {
  readonly place: number
  readonly points: number
}
interface Link {
  readonly candidate: Scored
  readonly before: Link | null
  readonly total: number
  readonly length: number
}

export const isHeadingLine = (line: Line): boolean =>
  (line.bullet === '' || line.bullet === '•') && (sectionHeadingOf(line) !== null || decisionHeadingOf(line) !== null)
const isMetadata = (plain: string): boolean =>
  caseNumberAlone(plain) !== null ||
  (plain.length < 160 && caseNumberLabelled(plain) !== null) ||
  isCaseLabelAlone(plain) ||
  opennessOf(plain) !== null
const isClosedTitle = (title: string): boolean => /^\(?lukket|^closed|\(lukket\)$/iu.test(title.trim())

/** All lines that may head items, with what speaks for each. */
const scoreCandidates = (lines: readonly Line[], dense: readonly number[]): Scored[] => {
  const firstHeading = dense.find((place, order) => {
    const line = lines[place]
    return (
      line !== undefined &&
      !isContentsHeading(line.plain) &&
      !(order < 6 && /^(?:beslutnings)?(?:protokol|referat)$/iu.test(line.plain)) &&
      isHeadingLine(line) &&
      decisionHeadingOf(line)?.form !== 'weak' &&
      decisionHeadingOf(line)?.form !== 'dated'
    )
  })
  const listed = new Set<string>()
  for (const place of dense) {
    const line = lines[place]
    if (line === undefined || place >= (firstHeading ?? lines.length)) break
    const key = line.plain.length > 300 ? '' : titleKey(line)
    if (key.length > 3) listed.add(`${key}${listed.has(key) ? '+' : ''}`)
  }
  const scored: Scored[] = []
  const candidates = new Map<number, ItemCandidate>()
  for (const place of dense) {
    const line = lines[place]
    const candidate = line === undefined ? null : parseItemCandidate(line)
    if (candidate !== null) candidates.set(place, candidate)
  }
  let ended = false
  for (const [order, place] of dense.entries()) {
    const candidate = candidates.get(place)
    const line = lines[place]
    if (line !== undefined && candidate === undefined && isHeadingLine(line)) {
      const section = sectionHeadingOf(line)
      ended = section === null || section.name === 'Bilag'
    }
    if (
      candidate === undefined ||
      line === undefined ||
      ((candidate.style === 'spaced' || candidate.style === 'alone') && candidate.number > 999)
    )
      continue
    const after = dense.slice(order + 1, order + 1 + LOOK_AHEAD)
    const [next, second] = after
    const previous = dense[order - 1]
    let points: number = POINTS.style[candidate.style]
    if (isContentsEntry(line)) points += POINTS.contents
    if (line.marked) points += POINTS.markdownHeading
    const gapBefore = previous === undefined || place - previous > 1 || line.newPage
    points += gapBefore ? POINTS.blankBefore : candidate.style === 'worded' ? 0 : POINTS.noBlankBefore
    const key = foldLetters(candidate.title)
    if (key.length > 3 && listed.has(place < (firstHeading ?? 0) ? `${key}+` : key)) points += POINTS.titleElsewhere
    if (isClosedTitle(candidate.title) || candidate.closed) points += POINTS.closedTitle
    let heading = 0
    let metadata = false
    for (const [step, at] of after.entries()) {
      const ahead = lines[at]
      if (ahead === undefined) continue
      const other = candidates.get(at)
      if (other !== undefined && other.style === candidate.style && other.number === candidate.number + 1) break
      if (isMetadata(ahead.plain)) metadata = true
      else if (step < 3 && heading === 0 && isHeadingLine(ahead)) heading = 3 - step
    }
    if (metadata) points += POINTS.caseNumberNear
    points += heading
    if (ended) points += POINTS.behindDecision
    const nextLine = next === undefined ? undefined : lines[next]
    if (nextLine !== undefined && key.length > 3) {
      const joined = titleKey(nextLine) + (second === undefined ? '' : foldLetters(lines[second]?.plain ?? ''))
      if (titleKey(nextLine) === key || joined === key) points += POINTS.titleAgain
    }
    const nextKey = candidate.title === '' && nextLine !== undefined ? titleKey(nextLine) : ''
    const nextListed = nextKey.length > 3 && listed.has(place < (firstHeading ?? 0) ? `${nextKey}+` : nextKey)
    if (nextListed) points += POINTS.titleElsewhere
    const nextCandidate = next === undefined ? undefined : candidates.get(next)
    const previousCandidate = previous === undefined ? undefined : candidates.get(previous)
    if (
      nextCandidate !== undefined &&
      nextCandidate.style === candidate.style &&
      nextCandidate.number === candidate.number + 1
    ) {
      points +=
        candidate.style === 'worded' || (next ?? place) - place > 1 ? POINTS.neighbourApart : POINTS.nextNumberFollows
    }
    if (
      previousCandidate !== undefined &&
      previousCandidate.style === candidate.style &&
      previousCandidate.number === candidate.number - 1
    ) {
      points += candidate.style === 'worded' ? -1 : gapBefore ? POINTS.neighbourApart : POINTS.numberBeforePrecedes
    }
    if (candidate.style !== 'worded') {
      const before = previous === undefined ? undefined : lines[previous]
      if (before?.plain.endsWith(':') === true && !isContentsHeading(before.plain) && groupOf(before.plain) === null)
        points += POINTS.behindColon
      if (/^\p{Ll}/u.test(candidate.title)) points += POINTS.smallLetter
      if (candidate.title.length > 60 && /[.;,]$/u.test(candidate.title)) points += POINTS.sentence
      if (line.bullet !== '' && line.bullet !== '•') points += POINTS.sentence
    }
    if (
      candidate.style === 'alone' &&
      (nextLine === undefined ||
        nextCandidate !== undefined ||
        !/^["“”'(]?[\p{Lu}\d]/u.test(nextLine.plain) ||
        (isHeadingLine(nextLine) && !nextListed))
    )
      continue
    scored.push({ ...candidate, place, points })
  }
  return scored
}

/** The best chain of rising numbers among candidates of one style. Linear in their number. */
const bestChain = (candidates: readonly Scored[]): Link | null => {
  const ending = new Map<number, Link>()
  let best: Link | null = null
  for (const candidate of candidates) {
    if (candidate.points < LEAST[candidate.style]) continue
    let link: Link = {
      candidate,
      before: null,
      total: candidate.points + (candidate.number === 1 ? POINTS.startsAtOne : 0),
      length: 1
    }
    for (let gap = 1; gap <= WIDEST_GAP; gap++) {
      const before = ending.get(candidate.number - gap)
      if (before === undefined) continue
      const total =
        before.total + candidate.points + (gap === 1 ? POINTS.nextInChain : POINTS.missingInChain * (gap - 1))
      if (total > link.total) link = { candidate, before, total, length: before.length + 1 }
    }
    const known = ending.get(candidate.number)
    if (known === undefined || link.total >= known.total) ending.set(candidate.number, link)
    if (best === null || link.total > best.total) best = link
  }
  return best
}

const chainOf = (link: Link | null): Scored[] => {
  const chain: Scored[] = []
  for (let at = link; at !== null; at = at.before) chain.push(at.candidate)
  return chain.reverse()
}

/** Where a heading is printed twice, the first of the two: up to a dozen lines above, with nothing but attachments' names between. */
const startAbove = (
  lines: readonly Line[],
  dense: readonly number[],
  order: number,
  item: { number: number; title: string },
  floor: number
): number[] => {
  const key = foldLetters(item.title)
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
    if (step === 1 && key.length > 3 && foldLetters(line.plain) === key) {
      places.push(place)
      continue
    }
    if (isHeadingLine(line) || candidate !== null || groupOf(line.plain) !== null) break
  }
  return places
}

/** Whether nothing but an item's particulars or a gap follows a line: the end of a wrapped title. */
const endsThere = (lines: readonly Line[], place: number): boolean => {
  const next = lines[place + 1]
  return next === undefined || isBlank(next) || isMetadata(next.plain) || isHeadingLine(next)
}

/** Joins the lines that a title is wrapped over, as far as the contents, the title printed again, or its own form show where it ends. */
const wrapTitle = (
  lines: readonly Line[],
  place: number,
  title: string,
  known: ReadonlySet<string>
): { title: string; last: number } => {
  let best = { title, last: place }
  let joined = title
  for (let at = place + 1; at <= place + 3; at++) {
    const line = lines[at]
    if (
      line === undefined ||
      isBlank(line) ||
      isMetadata(line.plain) ||
      (isHeadingLine(line) && !/^\p{Ll}/u.test(line.plain)) ||
      parseItemCandidate(line)?.style === 'worded' ||
      line.bullet !== '' ||
      line.marked
    )
      break
    if (foldLetters(line.plain) === foldLetters(title)) break
    const before = lines[at - 1]?.plain ?? ''
    joined =
      /\p{L}-$/u.test(joined) && /^\p{Ll}/u.test(line.plain) && !/^(?:og|eller|samt)(?!\p{L})/u.test(line.plain)
        ? joined.slice(0, -1) + line.plain
        : `${joined} ${line.plain}`
    if (known.has(foldLetters(joined))) return { title: joined, last: at }
    const carriesOn =
      /^[\p{Ll}–-]/u.test(line.plain) ||
      /(?:\s(?:og|for|til|i|af|på|med|vedr\.?|om|samt|-|–)|,)$/iu.test(before) ||
      (before.length >= 55 && line.plain.length < 60 && endsThere(lines, at))
    if (
      !known.has(foldLetters(title)) &&
      carriesOn &&
      before.length >= 30 &&
      line.plain.length < 90 &&
      !/[.:]$/u.test(line.plain)
    )
      best = { title: joined, last: at }
  }
  return best
}

/** Titles that the contents and repeated headings show, as letters. */
const knownTitles = (lines: readonly Line[], firstItem: number): Set<string> => {
  const known = new Set<string>()
  const seen = new Set<string>()
  let pending = ''
  for (const [place, line] of lines.entries()) {
    if (isBlank(line)) {
      pending = ''
      continue
    }
    const key = titleKey(line)
    if (key.length > 3 && line.plain.length < 300) {
      if (place < firstItem && isContentsEntry(line)) {
        known.add(key)
        if (pending !== '') known.add(foldLetters(pending + contentsTitle(line.plain)))
      }
      if (seen.has(key)) known.add(key)
      seen.add(key)
    }
    const candidate = parseItemCandidate(line)
    pending =
      place < firstItem && !isContentsEntry(line)
        ? (candidate === null ? pending : '') + (candidate?.title ?? line.plain)
        : ''
  }
  return known
}

/** Whether items have their case number on a line before their heading: most have one there, and none behind it. */
const numbersStandAbove = (
  lines: readonly Line[],
  dense: readonly number[],
  orders: ReadonlyMap<number, number>,
  found: readonly FoundItem[]
): boolean => {
  let above = 0
  for (const item of found) {
    const last = orders.get(item.titlePlaces.at(-1) ?? item.place) ?? 0
    if (
      dense
        .slice(last + 1, last + 4)
        .some((place) => isMetadata(lines[place]?.plain ?? '') && opennessOf(lines[place]?.plain ?? '') === null)
    )
      continue
    const before = dense.slice(Math.max(0, (orders.get(item.start) ?? 0) - 2), orders.get(item.start) ?? 0)
    if (before.some((place) => isCaseLine(lines[place]?.plain ?? ''))) above++
  }
  return above * 2 > found.length
}
const isCaseLine = (plain: string): boolean =>
  caseNumberAlone(plain) !== null || (plain.length < 60 && /^\p{L}/u.test(plain) && caseNumberLabelled(plain) !== null)

/**
 * Gives items what stands directly above their heading and is theirs: marks of openness, and case numbers where the document prints them there.
 * Headings over several items say whether those are closed, in the contents table too.
 */
const claimAbove = (
  lines: readonly Line[],
  dense: readonly number[],
  orders: ReadonlyMap<number, number>,
  found: readonly FoundItem[]
): FoundItem[] => {
  const numbersAbove = numbersStandAbove(lines, dense, orders, found)
  const plainAbove = (item: FoundItem): string => lines[dense[(orders.get(item.start) ?? 0) - 1] ?? -1]?.plain ?? ''
  const marksAbove =
    found.filter((item) => opennessOf(plainAbove(item)) !== null || (numbersAbove && isCaseLine(plainAbove(item))))
      .length *
      2 >
    found.length
  const closedInContents = new Set<number>()
  let group: 'open' | 'closed' | null = null
  for (const place of dense) {
    if (place >= (found[0]?.start ?? 0)) break
    const line = lines[place]
    if (line === undefined) continue
    group = groupOf(line.plain) ?? group
    const candidate = parseItemCandidate(line)
    if (candidate !== null && (candidate.closed || (group === 'closed' && isContentsPart(candidate))))
      closedInContents.add(candidate.number)
  }
  group = null
  const first = orders.get(found[0]?.start ?? 0) ?? 0
  let from =
    groupOf(lines[dense[first - 1] ?? -1]?.plain ?? '') === null ? (dense[first] ?? 0) : (dense[first - 1] ?? 0)
  return found.map((item) => {
    let start = item.start
    for (let order = (orders.get(item.start) ?? 0) - 1; order >= 0; order--) {
      const place = dense[order] ?? -1
      const plain = lines[place]?.plain ?? ''
      if (
        (place < from && found[0] !== item) ||
        !((marksAbove && opennessOf(plain) !== null) || groupOf(plain) !== null || (numbersAbove && isCaseLine(plain)))
      )
        break
      start = place
    }
    for (let place = from; place < item.place; place++) group = groupOf(lines[place]?.plain ?? '') ?? group
    from = item.place
    return { ...item, start, closed: item.closed || group === 'closed' || closedInContents.has(item.number) }
  })
}
const isContentsPart = (candidate: ItemCandidate): boolean => candidate.title !== ''

/** Items of an agenda that is a list only: the entries under its heading. */
const listedItems = (lines: readonly Line[], dense: readonly number[]): FoundItem[] => {
  let best: FoundItem[] = []
  let run: FoundItem[] = []
  for (const place of dense) {
    const line = lines[place]
    if (line === undefined) continue
    const candidate = parseItemCandidate(line)
    const last = run.at(-1)
    if (candidate === null || candidate.title === '' || candidate.title.length > 250) {
      if (candidate === null && isHeadingLine(line)) run = []
      continue
    }
    if (last !== undefined && candidate.number === last.number + 1) {
      run.push({
        start: place,
        place,
        number: candidate.number,
        title: contentsTitle(candidate.title),
        closed: candidate.closed,
        titlePlaces: [place]
      })
    } else
      run = [
        {
          start: place,
          place,
          number: candidate.number,
          title: contentsTitle(candidate.title),
          closed: candidate.closed,
          titlePlaces: [place]
        }
      ]
    if (run.length > best.length) best = run
  }
  return best.length >= 2 ? best : []
}

/**
 * Finds the agenda items of a document: chains of rising numbers among the lines that may be headings, by what speaks for each. The contents
 * table is not taken for items; where there are no other items (an agenda that is a list), it is.
 */
export const findItems = (lines: readonly Line[]): FoundItem[] => {
  const dense: number[] = []
  for (const [place, line] of lines.entries()) if (!isBlank(line)) dense.push(place)
  const orders = new Map(dense.map((place, order): [number, number] => [place, order]))
  const scored = scoreCandidates(lines, dense)
  let best: Link | null = null
  for (const styles of [['worded'], ['numbered'], ['paragraph'], ['roman'], ['spaced'], ['alone']]) {
    const link = bestChain(scored.filter((candidate) => styles.includes(candidate.style)))
    if (link !== null && (best === null || link.total > best.total + 1)) best = link
  }
  const chain = chainOf(best)
  const strong = chain.some((candidate) =>
    candidate.style === 'worded' ? candidate.points >= 5 : candidate.points >= 4
  )
  if (chain.length === 0 || !strong) return listedItems(lines, dense)
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
      !/[.:;,]$/u.test(title.plain) &&
      next !== undefined &&
      isHeadingLine(next)
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
      return next === undefined || isHeadingLine(next) || isMetadata(next.plain) || /^[^:]{3,30}:\s/u.test(next.plain)
    }).length *
      2 >
      empty.length
  const known = knownTitles(lines, chain[0]?.place ?? 0)
  const found: FoundItem[] = []
  for (const candidate of chain) {
    const floor = found.at(-1)?.titlePlaces.at(-1) ?? -1
    let titlePlaces = [candidate.place]
    let title = candidate.title
    if (title === '') {
      const order = orders.get(candidate.place) ?? 0
      const behind = behindNumber ? titleBehind(candidate.place) : undefined
      const at = behind ?? (titleAbove ? dense[order - 1] : dense[order + 1])
      const line = at === undefined ? undefined : lines[at]
      if (
        at !== undefined &&
        line !== undefined &&
        at > floor &&
        (!isHeadingLine(line) || known.has(titleKey(line))) &&
        !isMetadata(line.plain)
      ) {
        title = line.plain
        titlePlaces = titleAbove ? [at, candidate.place] : [candidate.place, at]
      } else if (line !== undefined && opennessOf(line.plain) === 'closed') {
        title = line.plain
        titlePlaces.push(at ?? candidate.place)
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
      closed: candidate.closed,
      titlePlaces: places
    })
  }
  return claimAbove(lines, dense, orders, found)
}
