import { groupOf, opennessOf } from '../headings/item-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { spacedCells } from '../headings/task-columns.ts'
import { addTo } from '../text/groups.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { letterheadOf, repeatsLetterhead } from './letterhead.ts'
import { EDGE_LINES, isOfOpening, LONGEST_HEAD, looksLikeRunningHead, withoutNumbers } from './running-heads.ts'

/** No head of a page is so far from its number. */
const MOST_AWAY = 12
/** Of so many pages or fewer, two are enough. */
const FEW_PAGES = 4
/** What no words explain stands letter for letter beside so many of all pages. */
const NEARLY_ALL = 0.6
const LEAST_LETTERS = 3
/** So many columns head a table. */
const LEAST_COLUMNS = 3
/** Whose page it is, beside each other: "AH   PLI   MR". */
const INITIALS = /^\p{Lu}{2,4}(?:\s\p{Lu}{2,4})+$/u
/** Names and numbers more than small words: a sentence has more of these. */
const isOfNames = (plain: string): boolean => {
  const words = plain.split(' ')
  return words.filter((word) => /^\p{Ll}{2}/u.test(word)).length * 2 < words.length
}
/** What comes again for other reasons is none: a list's entry, a row, the end of a sentence, who stayed away, whether the item is open. */
const couldBeAnyHead = (line: Line): boolean =>
  line.bullet === '' &&
  !line.text.startsWith('|') &&
  line.plain.length >= LEAST_LETTERS &&
  /^[^\p{Ll}]*[\p{Lu}\p{N}(]/u.test(line.plain) &&
  /\p{L}/u.test(line.plain) &&
  isOfNames(line.plain) &&
  !/[.!?:;,]$|:\s/u.test(line.plain) &&
  (spacedCells(line.text).length < LEAST_COLUMNS || INITIALS.test(line.plain)) &&
  opennessOf(line.plain) === null &&
  groupOf(line.plain) === null

/**
 * Lines of running heads that say nothing a head is known by ("Havnegade 4"), or stand elsewhere too, as words of an item ("Direktionen" below
 * "Beslutningskompetence"): those that come again just as far from the number of their page, with nothing but other lines of the head between. What
 * `isHeading` says heads a decision is none. Call it until it finds no more: the next line of a head is reached when the one before is taken.
 */
export const besidePages = (
  lines: readonly Line[],
  pages: ReadonlySet<number>,
  taken: ReadonlySet<number>,
  opening: ReadonlySet<string>,
  isHeading: (line: Line) => boolean
): readonly number[] => {
  const letterhead = letterheadOf(lines)
  const known = new Map<string, number[]>()
  const literal = new Map<string, number[]>()
  for (const page of pages) {
    for (const step of [1, -1] as const) {
      let filled = 0
      for (let at = page + step; filled < EDGE_LINES + 1 && Math.abs(at - page) < MOST_AWAY; at += step) {
        const line = lines[at]
        if (line === undefined) break
        if (isBlank(line)) continue
        filled++
        if (taken.has(at)) continue
        if (line.plain.length > LONGEST_HEAD || sectionHeadingOf(line) !== null || isHeading(line)) break
        if (looksLikeRunningHead(line.plain, opening) || repeatsLetterhead(line.plain, letterhead) > 0)
          addTo(known, `${step} ${filled} ${withoutNumbers(line.plain)}`, at)
        else if (couldBeAnyHead(line)) addTo(literal, `${step} ${filled} ${line.plain}`, at)
        break
      }
    }
  }
  const top = lines.find((line) => !isBlank(line))?.plain ?? ''
  const isCertain = (place: number | undefined): boolean => {
    const line = lines[place ?? -1]
    return line !== undefined && isOfOpening(line, opening, top)
  }
  const isEnough = (places: readonly number[]): boolean =>
    places.length >= 3 || (places.length === 2 && pages.size <= FEW_PAGES)
  return [
    ...[...known.values()].filter((places) => isEnough(places) || isCertain(places[0])),
    ...[...literal.values()].filter((places) => isEnough(places) && places.length >= pages.size * NEARLY_ALL)
  ].flat()
}
