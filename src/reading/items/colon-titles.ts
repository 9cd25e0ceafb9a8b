import { fieldAlone } from '../head/head-fields.ts'
import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { countedItems, type FoundItem } from './found-item.ts'

/** So many such titles, and so large a part of the blocks from the first on, are items. */
const LEAST = 3
const MOSTLY = 0.8
const TITLE = /^["“]?\p{Lu}(?:[^:.;!]|\.(?=:|\s[\p{Ll}\d])){2,70}:$/u
/** Sections that an item may be called as. */
const NO_TITLE: ReadonlySet<string> = new Set(['Sagsfremstilling', 'Indstilling', 'Baggrund', 'Bilag', 'Resume'])

const isTitle = (lines: readonly Line[], place: number): boolean => {
  const [line, below] = [lines[place], lines[place + 1]]
  return (
    line !== undefined &&
    below !== undefined &&
    !isBlank(below) &&
    line.bullet === '' &&
    line.cells === null &&
    TITLE.test(line.plain) &&
    decisionHeadingOf(line) === null &&
    !NO_TITLE.has(sectionHeadingOf(line)?.name ?? '') &&
    fieldAlone(line.plain) === null
  )
}

/** Items whose titles are short lines that end in a colon, each at the beginning of a block of its own. None where fewer than three blocks begin so. */
export const colonTitles = (lines: readonly Line[], dense: readonly number[]): FoundItem[] => {
  const blocks = dense.filter((place) => place === 0 || isBlank(lines[place - 1] as Line))
  const titles = blocks.filter((place) => isTitle(lines, place))
  const rest = blocks.filter((place) => place >= (titles[0] ?? Infinity))
  if (titles.length < LEAST || titles.length < rest.length * MOSTLY) return []
  return countedItems(titles.map((place) => ({ place, title: (lines[place]?.plain ?? '').replace(/\s?:$/u, '') })))
}
