import { isBlank, type Line, splitLine } from './lines.ts'

/** So many gaps must be odd, and nearly all of them, for a document to have a blank line behind each of its own. */
const LEAST_GAPS = 20
const NEARLY_ALL = 0.98
/** So many gaps part the words of one sentence, or are of three lines or more, beside those of one. */
const LEAST_PARTED = 5
const LEAST_WIDE = 3

/**
 * Lines without the blank one that a copy put behind each: then no two lines follow each other, gaps are odd (one where there was none, three where there
 * was one), and sentences go on behind a gap or paragraphs are wider apart than lines. Other lines are left as they are.
 */
export const withoutDoubling = (lines: readonly Line[]): readonly Line[] => {
  let before: Line | undefined
  let gap = 0
  let [gaps, odd, parted, wide] = [0, 0, 0, 0]
  for (const line of lines) {
    if (isBlank(line)) {
      gap++
      continue
    }
    if (before !== undefined) {
      gaps++
      if (gap % 2 === 1 || line.newPage) odd++
      if (gap >= 3) wide++
      if (gap === 1 && /^\p{Ll}/u.test(line.plain) && /[\p{L},-]$/u.test(before.plain)) parted++
    }
    before = line
    gap = 0
  }
  if (gaps < LEAST_GAPS || odd < gaps * NEARLY_ALL || (parted < LEAST_PARTED && wide < LEAST_WIDE)) return lines
  const single: Line[] = []
  let blanks: Line[] = []
  for (const line of lines) {
    if (isBlank(line)) blanks.push(line)
    else {
      // A page's end among them takes the place of a line.
      single.push(...blanks.slice(0, Math.max(0, (blanks.length - 1) >> 1)), line)
      blanks = []
    }
  }
  return single
}

/** So large a part of the lines is set in as far as the whole text. */
const SET_IN = 0.99
const QUOTED = 0.9
const LEAST_LINES = 10
const MARGIN = /^(?:\t+| +)/u
/** What a mail puts before each line of the one it answers. */
const QUOTATION = /^(?:\s{0,3}>)+(?: |$)/u

/** Lines without the sign of a quotation, where nearly all of them have it. */
const withoutQuotationSigns = (lines: readonly Line[]): readonly Line[] => {
  const filled = lines.filter((line) => line.text !== '')
  if (filled.length < LEAST_LINES) return lines
  if (filled.filter(({ text }) => QUOTATION.test(text)).length < filled.length * QUOTED) return lines
  return lines.flatMap((line) =>
    QUOTATION.test(line.text) ? splitLine(line, [line.text.replace(QUOTATION, '')]) : [line]
  )
}

const withoutBlankMargin = (lines: readonly Line[]): readonly Line[] => {
  const filled = lines.filter((line) => line.text !== '')
  if (filled.length < LEAST_LINES) return lines
  const margins = filled.map(({ text }) => MARGIN.exec(text)?.[0] ?? '')
  const sorted = margins.map(({ length }) => length).sort((a, b) => a - b)
  const margin = sorted[Math.floor(sorted.length * (1 - SET_IN))] ?? 0
  if (margin === 0 || new Set(margins.map((before) => before[0] ?? '')).size > 2) return lines
  return lines.flatMap((line) => {
    const own = Math.min(margin, MARGIN.exec(line.text)?.[0].length ?? 0)
    return own === 0 ? [line] : splitLine(line, [line.text.slice(own)])
  })
}

/**
 * Lines without the margin that a mail or a printed page leaves before all of them, blanks or the sign of a quotation; how far they are set in from each
 * other stays. A few lines further out lose what they have of it.
 */
export const withoutMargin = (lines: readonly Line[]): readonly Line[] =>
  withoutBlankMargin(withoutQuotationSigns(lines))
