import { namesAttachment } from '../headings/attachments.ts'
import { isClosing } from '../headings/closing-lines.ts'
import { isParticular } from '../headings/item-particulars.ts'
import { sectionHeadingOf } from '../headings/section-heading.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { isPersonName } from '../text/person-names.ts'

/** So many items, and so large a part of all, must end in lines set in one form for it to tell what was decided. */
const LEAST_ITEMS = 3
const MOSTLY = 0.6
/** Of so small a part of the items may the form be seen in other places. */
const SELDOM = 0.1
const LONGEST = 2000
const SIGN = /^(?:(?![©®™])\p{Extended_Pictographic}|[►▶▸➤➢‣◆◇■▪])$/u
const BOLD = /^\s*(?:\*\*(?!\s)[^*]+\*\*|__(?!\s)[^_]+__)\s*$/u
const ITALIC = /^\s*(?:\*(?![\s*])[^*]+\*|_(?![\s_])[^_]+_)\s*$/u
const LEAST_INDENT = 3

const indentOf = ({ text }: Line): number => {
  const blanks = /^[\t ]*/u.exec(text)?.[0] ?? ''
  return blanks.includes('\t') ? LEAST_INDENT + blanks.length : blanks.length
}
/** How a line's words are set, all of them; `outer` is how far in the item's text stands otherwise. */
const formOf = (line: Line, outer: number): string | null => {
  const { text, bullet, cells } = line
  if (text.length > LONGEST || cells !== null || line.plain === '') return null
  if (bullet !== '') return SIGN.test(bullet) ? `sign ${bullet}` : null
  if (BOLD.test(text)) return 'bold'
  if (ITALIC.test(text)) return 'italic'
  return indentOf(line) >= outer + LEAST_INDENT ? 'set in' : null
}
/** A label, what belongs to an item besides, or who signed it: no decision, however it is set. */
const isAnother = (line: Line): boolean =>
  /^[^:.]{2,40}:(?:\s|$)/u.test(line.plain) ||
  sectionHeadingOf(line) !== null ||
  isParticular(line.plain) ||
  isClosing(line.plain) ||
  namesAttachment(line.plain) ||
  isPersonName(line.plain)

interface Ending {
  readonly form: string
  readonly first: Line
  readonly said: string
  /** Something of the item stands before it. */
  readonly behindText: boolean
}

/** How the last lines of an item are set, if they are set otherwise than those before. */
const endingOf = (own: readonly Line[], outer: number): Ending | null => {
  const form = formOf(own.at(-1) as Line, outer)
  if (form === null) return null
  const from = own.findLastIndex((line) => formOf(line, outer) !== form) + 1
  const run = own.slice(from)
  const first = run[0] as Line
  if (isAnother(first)) return null
  return { form, first, said: run.map(({ plain }) => plain).join(' '), behindText: from > 0 }
}

/**
 * The lines that begin what was decided in a document that has no word for it, only a form: all in bold letters, in italics, set in, or behind a sign of its
 * own ("✅ Godkendt"). Told by the ends of most items, which are set so where nothing else is. Empty where there is no such form. `starts` are the places where
 * items begin.
 */
export const learnDecisionForm = (lines: readonly Line[], starts: readonly number[]): ReadonlySet<Line> => {
  const bodies = starts.map((start, index) =>
    lines
      .slice(start, starts[index + 1] ?? lines.length)
      .filter((line) => !isBlank(line))
      .slice(1)
  )
  const last = bodies.at(-1) ?? []
  const closing = last.findIndex((line) => isClosing(line.plain))
  if (closing > 0) last.splice(closing)
  const filled = bodies.filter((own) => own.length > 0)
  const outer = filled.flat().reduce((least, line) => Math.min(least, indentOf(line)), LONGEST)
  const endings = filled.flatMap((own) => endingOf(own, outer) ?? [])
  const counts = new Map<string, number>()
  for (const { form } of endings) counts.set(form, (counts.get(form) ?? 0) + 1)
  const [form, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  const found = endings.filter((ending) => ending.form === form)
  const begins = new Set(found.map(({ first }) => first))
  const elsewhere = filled.filter((own) => {
    const from = own.findIndex((line) => formOf(line, outer) === form)
    return from >= 0 && !begins.has(own[from] as Line)
  }).length
  const decides = found.filter(({ said }) => /[.!]$/u.test(said) || outcomeOfSentence(said) !== null).length
  return count >= LEAST_ITEMS &&
    count >= starts.length * MOSTLY &&
    elsewhere <= starts.length * SELDOM &&
    decides >= count * MOSTLY &&
    found.filter(({ behindText }) => behindText).length * 2 >= count
    ? begins
    : new Set()
}
