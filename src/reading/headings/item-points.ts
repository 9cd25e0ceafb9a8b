import { outcomeOfSentence } from '../meaning/outcome.ts'
import { caseNumberAlone, caseNumberLabelled, caseNumberTrailing, isCaseLabelAlone } from '../text/case-number.ts'
import { foldLetters } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'
import { joinSpacedLetters } from '../text/near-word.ts'
import { bareName, isPersonName } from '../text/person-names.ts'
import { isContentsEntry, isContentsHeading, titleKey } from './contents.ts'
import { decisionHeadingOf } from './decision-heading.ts'
import { groupOf, type ItemCandidate, opennessAndNumber, opennessOf, parseItemCandidate } from './item-heading.ts'
import { sectionHeadingOf } from './section-heading.ts'

/**
 * What speaks for a line being an item's heading, and what against it, in points. A word ("Punkt") counts much; a bare number needs what stands
 * around items: a case number, the title again, a section's heading. Lists of numbered sentences are the commonest error.
 */
export const POINTS = {
  style: { worded: 5, numbered: 1, paragraph: 2, yearly: 2, roman: 1, lettered: -1, spaced: 0, alone: -1 },
  caseNumberNear: 4,
  titleAgain: 4,
  behindDecision: 2,
  titleElsewhere: 3,
  markdownHeading: 3,
  labelledTitle: 4,
  blankBefore: 1,
  noBlankBefore: -1,
  closedTitle: 3,
  nextNumberFollows: -4,
  numberBeforePrecedes: -4,
  neighbourApart: -2,
  behindColon: -4,
  smallLetter: -5,
  sentence: -3,
  person: -8,
  contents: -20,
  nextInChain: 2,
  missingInChain: -1,
  startsAtOne: 1
} as const
const LOOK_AHEAD = 4
/** So near above an item's heading its title may stand by itself, over a word for the case. */
const LINES_ABOVE = 3

/** A line that may head an item, and what speaks for it. */
export interface ScoredCandidate extends ItemCandidate {
  readonly place: number
  readonly points: number
  /** Its title stands in the contents or again below, or a case number stands near: it is no entry of a list of sentences. */
  readonly sure: boolean
  /** A heading over several items stands directly above. */
  readonly headsGroup: boolean
}

/** The document's title, at its top, which is a word for a decision too. */
export const isKindTitle = (line: Line, order: number): boolean =>
  order < 6 && /^(?:\p{L}*(?:protokol|referat)|beslutninger)$/iu.test(joinSpacedLetters(line.plain))

/** "Høring: Ny havnepolitik": a word that heads sections too, and behind its colon a title. */
export const isTitleWithColon = (line: Line): boolean =>
  decisionHeadingOf(line) === null && /^\p{Lu}[^:]{2,40}:\s\p{Lu}[^.]{3,120}$/u.test(line.plain)
/** The label of a title in the line below. */
export const TITLE_LABEL = /^(?:emne|titel|overskrift|topic|subject|title)\s?:?$/iu

export const isHeadingLine = (line: Line): boolean =>
  (line.bullet === '' || line.bullet === '•') && (sectionHeadingOf(line) !== null || decisionHeadingOf(line) !== null)
/** A title with its case number behind ("Salg af grund – sagsnr. 27/1234") is no line of particulars. */
const endsInNumber = (plain: string): boolean => {
  const title = caseNumberTrailing(plain.replace(MARK_BEHIND, ''))?.title ?? ''
  if (!/^["“]?\p{Lu}/u.test(title) || title.includes(':') || NO_TITLE.test(title)) return false
  const words = title.match(/\p{L}{3,}/gu)?.length ?? 0
  return words >= 2 || (words === 1 && /^\s*(?:[–—-]\s|[([])/u.test(plain.slice(title.length)))
}
const MARK_BEHIND = /\s*(?:[([][\p{L}/\s]{1,20}[)\]]|[-–—]\s(?:åbent?|lukket)(?:\s(?:punkt|sag))?)$/iu
const NO_TITLE = /^(?:sag|journal|j\.|case|dok|acadre|kle|esdh|edoc|åben|lukket|open|closed)/iu
export const isMetadata = (plain: string): boolean =>
  caseNumberAlone(plain) !== null ||
  (plain.length < 160 && caseNumberLabelled(plain) !== null && !endsInNumber(plain)) ||
  isCaseLabelAlone(plain) ||
  opennessOf(plain) !== null ||
  opennessAndNumber(plain) !== null
const isClosedTitle = (title: string): boolean => /^\(?lukket|^closed|\(lukket\)$/iu.test(title.trim())

/** "Borgmester Anna Holt (A)": a person in a counted list, by the party's letter behind the name; "(B)" and the like mark items by what is to be done, too. */
const isPerson = (title: string, letter: RegExp): boolean =>
  title.length < 60 && letter.test(title) && title !== title.toUpperCase() && isPersonName(bareName(title))
const ANY_LETTER = /\(\p{Lu}{1,2}\)$/u
const NO_KIND_LETTER = /\((?![BODEIL]\))\p{Lu}{1,2}\)$/u
const isInListOfPersons = (title: string, beside: readonly (ItemCandidate | undefined)[]): boolean =>
  isPerson(title, NO_KIND_LETTER) ||
  (isPerson(title, ANY_LETTER) && beside.some((one) => one !== undefined && isPerson(one.title, NO_KIND_LETTER)))

const holdsNext = (candidate: ItemCandidate): boolean => {
  const next = String(candidate.number + 1)
  return (
    candidate.title.includes(` ${next}`) &&
    (new RegExp(`\\s${next}\\.\\s["“]?\\p{Lu}`, 'u').test(candidate.title) ||
      new RegExp(`\\s\\d{1,4}\\s${next}\\s["“]?\\p{Lu}`, 'u').test(candidate.title))
  )
}

/** "Ad 2. Godkendt.", "Ad 3) Udsat. Sagen drøftes til maj.": what came of a point of what was recommended, and no item's title. */
const SAYS_OF_POINT = /^ad\.?\s(?:\p{L}+\s)?\d{1,3}\s?[.:)]*\s([^.!?]{4,80})[.!](?:\s|$)/iu
const isSaidOfPoint = ({ plain }: Line): boolean => {
  const said = /^ad/iu.test(plain) ? SAYS_OF_POINT.exec(plain)?.[1] : undefined
  return said !== undefined && outcomeOfSentence(said) !== null
}

/** All lines that may head items, with what speaks for each. */
export const scoreCandidates = (lines: readonly Line[], dense: readonly number[]): ScoredCandidate[] => {
  const firstHeading = dense.find((place, order) => {
    const line = lines[place]
    return (
      line !== undefined &&
      !isContentsHeading(line.plain) &&
      !isKindTitle(line, order) &&
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
  const scored: ScoredCandidate[] = []
  const candidates = new Map<number, ItemCandidate>()
  for (const place of dense) {
    const line = lines[place]
    const candidate = line === undefined || isSaidOfPoint(line) ? null : parseItemCandidate(line)
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
      // A year at the beginning of a line ("2029. Derefter …") heads nothing.
      (candidate.style !== 'worded' && candidate.number > 999)
    )
      continue
    const after = dense.slice(order + 1, order + 1 + LOOK_AHEAD)
    const headsGroup = order > 0 && groupOf(lines[dense[order - 1] ?? -1]?.plain ?? '') !== null
    const [next, second] = after
    const previous = dense[order - 1]
    let points: number = POINTS.style[candidate.style]
    // The next item's number within the title: contents printed in one line.
    if (isContentsEntry(line) || holdsNext(candidate)) points += POINTS.contents
    if (line.marked) points += POINTS.markdownHeading
    const gapBefore = previous === undefined || place - previous > 1 || line.newPage
    points += gapBefore ? POINTS.blankBefore : candidate.style === 'worded' ? 0 : POINTS.noBlankBefore
    const key = foldLetters(candidate.title)
    const isListed = key.length > 3 && listed.has(place < (firstHeading ?? 0) ? `${key}+` : key)
    if (isListed) points += POINTS.titleElsewhere
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
    if (ended || headsGroup) points += POINTS.behindDecision
    const nextLine = next === undefined ? undefined : lines[next]
    let titleAgain = false
    if (nextLine !== undefined && key.length > 3) {
      const joined = titleKey(nextLine) + (second === undefined ? '' : foldLetters(lines[second]?.plain ?? ''))
      titleAgain = titleKey(nextLine) === key || joined === key
      if (titleAgain) points += POINTS.titleAgain
    }
    if (!titleAgain && candidate.title !== '') {
      const bare = foldLetters(candidate.title.replace(MARK_BEHIND, ''))
      titleAgain =
        bare.length > 3 &&
        dense
          .slice(Math.max(0, order - LINES_ABOVE), order)
          .some((at) => !candidates.has(at) && titleKey(lines[at] as Line) === bare)
      if (titleAgain) points += POINTS.titleAgain
    }
    const nextKey = candidate.title === '' && nextLine !== undefined ? titleKey(nextLine) : ''
    const nextListed = nextKey.length > 3 && listed.has(place < (firstHeading ?? 0) ? `${nextKey}+` : nextKey)
    if (nextListed) points += POINTS.titleElsewhere
    if (candidate.style === 'alone' && TITLE_LABEL.test(nextLine?.plain.slice(0, 20) ?? ''))
      points += POINTS.labelledTitle
    const nextCandidate = next === undefined ? undefined : candidates.get(next)
    const previousCandidate = previous === undefined ? undefined : candidates.get(previous)
    if (isInListOfPersons(candidate.title, [previousCandidate, nextCandidate])) points += POINTS.person
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
      if (candidate.title.length > 60 && /[.;,]$/u.test(candidate.title) && !metadata) points += POINTS.sentence
      if (candidate.title.length > 60 && /\p{Ll}{2}\.\s\p{Lu}\p{Ll}.*\.$/u.test(candidate.title))
        points += POINTS.sentence
      if (line.bullet !== '' && line.bullet !== '•') points += POINTS.sentence
    }
    if (
      candidate.style === 'alone' &&
      (nextLine === undefined ||
        nextCandidate !== undefined ||
        !/^["“”'(]?[\p{Lu}\d]/u.test(nextLine.plain) ||
        (isHeadingLine(nextLine) && !nextListed && !isTitleWithColon(nextLine)))
    )
      continue
    scored.push({
      ...candidate,
      place,
      points,
      sure: metadata || isListed || titleAgain || nextListed,
      headsGroup
    })
  }
  return scored
}
