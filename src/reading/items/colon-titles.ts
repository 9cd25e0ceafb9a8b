import { fieldAlone } from '../head/head-fields.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { USUAL_TITLES } from '../vocabulary/item-labels.ts'
import { countedItems, type FoundItem } from './found-item.ts'

/** So many such titles, and so large a part of the blocks from the first on, are items. */
const LEAST = 3
const MOSTLY = 0.8
const TITLE = /^["“]?\p{Lu}(?:[^:.;!]|\.(?=:|\s[\p{Ll}\d])){2,70}:$/u
/** Sections that an item may be called as. */
const NO_TITLE: ReadonlySet<string> = new Set(['Sagsfremstilling', 'Indstilling', 'Baggrund', 'Bilag', 'Resume'])

/** Where a page sets its paragraphs apart, titles stand alone in theirs: then there must be more of them, and about one for each two paragraphs. */
const LEAST_APART = 4
const MOST_BLOCKS = 3

const looksLikeTitle = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.bullet === '' &&
  line.cells === null &&
  TITLE.test(line.plain) &&
  decisionHeadingOf(line) === null &&
  !NO_TITLE.has(sectionHeadingOf(line)?.name ?? '')
const couldBeTitle = (line: Line | undefined): boolean => looksLikeTitle(line) && fieldAlone(line.plain) === null

/** Titles that are paragraphs by themselves, one of them called as a meeting's items usually are. */
const titlesApart = (lines: readonly Line[], blocks: readonly number[]): readonly number[] => {
  const stands = blocks.filter((place) => {
    const [line, below] = [lines[place], lines[place + 1]]
    return looksLikeTitle(line) && below !== undefined && isBlank(below)
  })
  const first = stands.findIndex((place) => couldBeTitle(lines[place]))
  // "Næste møde:", below the first title, is one as well.
  const alone = stands.filter((place, at) => {
    const field = fieldAlone(lines[place]?.plain ?? '')
    return first >= 0 && at >= first && (field === null || field === 'other')
  })
  const rest = blocks.filter((place) => place >= (alone[0] ?? Infinity))
  const usual = alone.some((place) => USUAL_TITLES.test(lines[place]?.plain.replace(/\s?:$/u, '') ?? ''))
  return alone.length < LEAST_APART || alone.length * MOST_BLOCKS < rest.length || !usual ? [] : alone
}

/**
 * Items whose titles are short lines that end in a colon, each at the beginning of a block of its own, or as a block by itself. None where fewer than three
 * blocks begin so.
 */
export const colonTitles = (lines: readonly Line[], dense: readonly number[]): FoundItem[] => {
  const blocks = dense.filter((place) => place === 0 || isBlank(lines[place - 1] as Line))
  const over = blocks.filter((place) => {
    const below = lines[place + 1]
    return couldBeTitle(lines[place]) && below !== undefined && !isBlank(below)
  })
  const titles = over.length > 0 ? over : titlesApart(lines, blocks)
  const rest = blocks.filter((place) => place >= (titles[0] ?? Infinity))
  if (titles.length < LEAST || (titles === over && titles.length < rest.length * MOSTLY)) return []
  return countedItems(titles.map((place) => ({ place, title: (lines[place]?.plain ?? '').replace(/\s?:$/u, '') })))
}
