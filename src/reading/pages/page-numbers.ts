import type { Line } from '../text/lines.ts'

/** A line so long may be a whole page whose line ends were lost. */
export const PAGE_LENGTH = 140
/** A longer line is no page, nor all pages of a document in one. */
export const LONGEST_PAGE = 300_000

/** Numbers of a document whose pages are printed as one line each: before their text, and at its end where most pages have them there. */
export interface PageNumbers {
  /** The number printed before a line's text. */
  readonly before: ReadonlyMap<Line, string>
  readonly behind: ReadonlySet<Line>
  /** What all pages but the first begin and end with, behind and before their numbers: running heads and feet; '' where there is none. */
  readonly head: string
  readonly foot: string
}

const NUMBER_BEFORE = /^\s*(\d{1,3})(?:\s+\S|\s*$)/u

const NONE: PageNumbers = { before: new Map(), behind: new Set(), head: '', foot: '' }

/** A page's text without the numbers around it. */
export const pageText = (text: string, number: string, behind: boolean): string => {
  const from = text.replace(/^\s*\d{1,3}\s*/u, '').trimEnd()
  return behind ? from.slice(0, -number.length).trimEnd() : from
}

/** So many pages must agree on a running head, and it says at least so much. */
const LEAST_PAGES = 3
const LEAST_LETTERS = 8
const isRunning = (words: readonly string[]): boolean =>
  words.join(' ').length >= LEAST_LETTERS && !words.some((word) => /lukket|closed|\d/iu.test(word))

const commonHead = (pages: readonly string[]): string => {
  if (pages.length < LEAST_PAGES) return ''
  const [first = [], ...others] = pages.map((text) => text.slice(0, 200).split(' '))
  const end = first.findIndex((word, place) => /\d/u.test(word) || others.some((words) => words[place] !== word))
  const words = first.slice(0, Math.max(0, end))
  return isRunning(words) ? words.join(' ') : ''
}

const commonFoot = (pages: readonly string[]): string => {
  if (pages.length < LEAST_PAGES) return ''
  const [first = [], ...others] = pages.map((text) => text.slice(-200).split(' ').reverse())
  const end = first.findIndex(
    (word, place) => /\d|[.!?:]$/u.test(word) || others.some((words) => words[place] !== word)
  )
  const words = first.slice(0, Math.max(0, end)).reverse()
  return isRunning(words) ? words.join(' ') : ''
}

/** A document's title may stand over its first page, in so many lines. */
const LINES_OF_TITLE = 10
const withoutTitle = (lines: readonly Line[]): readonly Line[] => {
  const filled = lines.slice(0, 4 * LINES_OF_TITLE).filter((line) => line.text !== '')
  const place = filled.findIndex((line) => /^\s*1\s/u.test(line.text))
  const [first, second] = filled.slice(place)
  if (place <= 0 || place > LINES_OF_TITLE || first === undefined) return lines
  const opens = first.text.length > PAGE_LENGTH || /^\s*2\s/u.test(second?.text ?? '')
  return opens ? lines.slice(lines.indexOf(first)) : lines
}

/** Finds the numbers that count up at the beginnings of long lines. All long lines must have one; short ones between them may. */
export const findPageNumbers = (all: readonly Line[]): PageNumbers => {
  const lines = withoutTitle(all)
  const before = new Map<Line, string>()
  const long = lines.filter((line) => line.text.length > PAGE_LENGTH)
  if (long.length === 0 || !NUMBER_BEFORE.test(long[0]?.text ?? '')) return NONE
  let expected = 1
  for (const line of lines) {
    if (line.text === '') continue
    const number = NUMBER_BEFORE.exec(line.text)?.[1]
    if (number !== undefined && Number(number) === expected) {
      before.set(line, number)
      expected++
    } else if (line.text.length > PAGE_LENGTH) return NONE
  }
  const single = long.length === 1 && lines.every((line) => line.text === '' || line === long[0])
  if (before.size < 2 && !single) return NONE
  const ends = [...before].filter(([line, number]) => new RegExp(`\\s${number}$`, 'u').test(line.text.trimEnd()))
  const behind = new Set(ends.length * 2 >= before.size ? ends.map(([line]) => line) : [])
  const pages = [...before]
    .slice(1)
    .map(([line, number]) => pageText(line.text, number, behind.has(line)))
    .filter((text) => text !== '')
  return { before, behind, head: commonHead(pages), foot: commonFoot(pages) }
}
