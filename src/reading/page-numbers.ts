import type { Line } from './lines.ts'

/** A line so long may be a whole page whose line ends were lost. */
export const PAGE_LENGTH = 140

/** Numbers of a document whose pages are printed as one line each: before their text, and at its end where most pages have them there. */
export interface PageNumbers {
  /** The number printed before a line's text. */
  readonly before: ReadonlyMap<Line, string>
  readonly behind: ReadonlySet<Line>
}

const NUMBER_BEFORE = /^\s*(\d{1,3})(?:\s+\S|\s*$)/u

/** Finds the numbers that count up at the beginnings of long lines. All long lines must have one; short ones between them may. */
export const findPageNumbers = (lines: readonly Line[]): PageNumbers => {
  const before = new Map<Line, string>()
  const long = lines.filter((line) => line.text.length > PAGE_LENGTH)
  if (long.length === 0 || !NUMBER_BEFORE.test(long[0]?.text ?? '')) return { before, behind: new Set() }
  let expected = 1
  for (const line of lines) {
    if (line.text === '') continue
    const number = NUMBER_BEFORE.exec(line.text)?.[1]
    if (number !== undefined && Number(number) === expected) {
      before.set(line, number)
      expected++
    } else if (line.text.length > PAGE_LENGTH) return { before: new Map(), behind: new Set() }
  }
  const single = long.length === 1 && lines.every((line) => line.text === '' || line === long[0])
  if (before.size < 2 && !single) return { before: new Map(), behind: new Set() }
  const ends = [...before].filter(([line, number]) => new RegExp(`\\s${number}$`, 'u').test(line.text.trimEnd()))
  return { before, behind: new Set(ends.length * 2 > before.size ? ends.map(([line]) => line) : []) }
}
