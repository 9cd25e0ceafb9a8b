import { ARROW, isBlank, type Line } from '../text/lines.ts'
import { countedItems, type FoundItem } from './found-item.ts'
import { couldBeTitle } from './unheaded-items.ts'

/** So many blocks of a title and a list, and so large a part of those from the first on, are items. */
const LEAST = 3
const MOSTLY = 0.8

/** Places of the first and last line of each run of lines without a gap. */
const blocksOf = (lines: readonly Line[], dense: readonly number[]): (readonly [number, number])[] => {
  const blocks: [number, number][] = []
  for (const place of dense) {
    const last = blocks.at(-1)
    if (last !== undefined && last[1] === place - 1 && !isBlank(lines[place - 1] as Line)) last[1] = place
    else blocks.push([place, place])
  }
  return blocks
}

/** Whether a line is an entry of notes: behind a bullet, or behind an arrow. */
const isNote = (line: Line): boolean => line.bullet !== '' || ARROW.test(line.text)

/**
 * Items of notes in which each is a short line with a list right below it, set apart from the next, and nothing else: neither numbered nor marked. None
 * where fewer than three stand so.
 */
export const titledLists = (lines: readonly Line[], dense: readonly number[]): FoundItem[] => {
  const blocks = blocksOf(lines, dense)
  const isItem = ([first, last]: readonly [number, number]): boolean =>
    last > first &&
    !isNote(lines[first] as Line) &&
    couldBeTitle(lines[first] as Line) &&
    lines.slice(first + 1, last + 1).every(isNote)
  const from = blocks.findIndex(isItem)
  const items = blocks.filter(isItem)
  if (items.length < LEAST || items.length < (blocks.length - from) * MOSTLY) return []
  return countedItems(items.map(([place]) => ({ place, title: lines[place]?.plain ?? '' })))
}
