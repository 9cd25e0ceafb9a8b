import { type Column, columnOf } from '../headings/task-columns.ts'
import { outcomeOfSentence } from '../meaning/outcome.ts'
import type { Line } from '../text/lines.ts'
import { isBlank } from '../text/lines.ts'
import { once } from '../text/once.ts'
import { TASK_VERBS } from '../vocabulary/decision-language.ts'

const LONGEST_LINE = 200
const LONGEST_VALUE = 80
const MOST_WORDS = 12
/** No decision ends in more labels; what does is text. */
const MOST_LINES = 12
const MOST_LABEL_WORDS = 4
/** A label in the middle of a line stands behind a gap, a sign that parts, or a value that a copy left one blank behind. */
const BEFORE_COLON = /((?:\p{L}+(?: |\s?\/\s?)){0,3}\p{L}+)\s?:(?=\s|$)/gu
/** What goes on as a sentence does is no name and no day. */
const SENTENCE = /,\s(?:at|som|der|så|hvis|når|that|who|which)(?!\p{L})|[.!?]\s+\p{Lu}\p{Ll}/u

const DOES = new RegExp(`(?<!\\p{L})(?:${TASK_VERBS}|skal|vil|bedes|er|har|kan)(?!\\p{L})`, 'iu')
/** By when, behind a name: "Anna Holt / frist 1. maj", "CTM (senest uge 9)", "Per Lund / 1. maj". */
const AND_WHEN =
  /\s?[/,;(–-]\s?(?:frist|deadline|senest|inden|løbende|snarest|straks|hurtigst muligt|ongoing|asap|due|by)(?!\p{L}).*$|,\s(?:(?:den|d\.|uge|primo|medio|ultimo|week)\s?)?\d.*$|\s\/\s(?:(?:den|d\.|uge|primo|medio|ultimo|week)\s?)?\d.*$/iu

/** "Imod: Ø", "Ikke til stede: Anna Holt": votes and absentees end what was decided, too. */
const ENDS_WITH_FIELD = /^\p{Lu}[\p{L} ]{1,40}:\s\S/u

/** "Hvem: -" */
const SAYS_NOBODY = /:\s?[-–—/]\s*$/u

/** A labelled part of a line: who does it, by when, or what. */
interface Field {
  readonly column: Column
  readonly value: string
}

/** "Ansvarlig og frist", "Frist/tovholder": who, and by when beside it. */
const namesBoth = (label: string): boolean => {
  const columns = label.split(/\s?\/\s?|\s(?:og|and)\s/u).map(columnOf)
  return columns.length === 2 && columns.includes('responsible') && columns.includes('expected')
}

/** The longest label that ends a stretch of words, and what it labels. */
const labelAtEnd = (words: string): { length: number; column: Column } | null => {
  const parts = words.split(' ')
  for (let from = Math.max(0, parts.length - MOST_LABEL_WORDS); from < parts.length; from++) {
    const label = parts.slice(from).join(' ')
    const [first = '', second] = label.split(/\s?\/\s?/u)
    const column = namesBoth(label)
      ? 'responsible'
      : (columnOf(label) ?? (second !== undefined && columnOf(second) !== null ? columnOf(first) : null))
    if (column !== null) return { length: label.length, column }
  }
  return null
}

/** The labelled parts that a line is made of ("Hvem: CTM   Hvornår: maj"); null if it holds anything else. */
const fieldsOf = once((line: Line): readonly Field[] | null => {
  const { plain } = line
  if (plain.length > LONGEST_LINE || !plain.includes(':')) return null
  const labels: { start: number; end: number; column: Column }[] = []
  for (const match of plain.matchAll(BEFORE_COLON)) {
    const label = labelAtEnd(match[1] ?? '')
    if (label === null) continue
    const start = match.index + (match[1] ?? '').length - label.length
    labels.push({ start, end: match.index + match[0].length, column: label.column })
  }
  if (labels[0]?.start !== 0 || new Set(labels.map(({ column }) => column)).size < labels.length) return null
  return labels.map(({ column, end }, index) => ({
    column,
    value: plain
      .slice(end, labels[index + 1]?.start ?? plain.length)
      .replace(/^[\s.–-]+|[\s,;|.–-]+$/gu, '')
      .trim()
  }))
})

const isShort = ({ value }: Field): boolean =>
  value.length <= LONGEST_VALUE && value.split(' ').length <= MOST_WORDS && !SENTENCE.test(value) && !DOES.test(value)

/** Tasks in lines of their own, below what was decided: the place behind the last, and who is named. */
export interface TaskLines {
  readonly end: number
  readonly who: readonly string[]
}

const peopleIn = (fields: readonly Field[]): readonly string[] =>
  fields
    .filter(({ column, value }) => column === 'responsible' && value !== '')
    .map(({ value }) => value.replace(AND_WHEN, ''))

/**
 * Lines at `place`, below the last line of what was decided, that only say by labels who is to do it, and when: two labels or more beside each other, or
 * one on each line where nothing of the decision follows. Null where it is anything else; a label that ends a part with no words of its own is its text.
 */
export const taskLinesAt = (
  lines: readonly Line[],
  place: number,
  above: Line | undefined,
  endsHere: (line: Line) => boolean
): TaskLines | null => {
  const line = lines[place]
  if (line === undefined || above === undefined) return null
  const ended = /[.!?)»"”]$/u.test(above.plain) || above.bullet !== ''
  const parted = isBlank(lines[place - 1] ?? line) && !/[:,]$/u.test(above.plain)
  if (!ended && !parted && !ENDS_WITH_FIELD.test(above.plain) && outcomeOfSentence(above.plain) === null) return null
  const beside = fieldsOf(line)
  if (beside === null) return null
  if (beside.length >= 2 && beside.some(({ column }) => column === 'responsible'))
    return { end: place + 1, who: peopleIn(beside) }
  const who: string[] = []
  let saysNobody = false
  let end = place
  for (let at = place; at < lines.length; at++) {
    const next = lines[at] as Line
    if (isBlank(next)) continue
    if (at - place > MOST_LINES * 2) return null
    const fields = fieldsOf(next)
    const isHeading = fields?.every(({ value }) => value === '') === true && endsHere(next)
    if (fields === null || isHeading || !fields.every(isShort)) {
      if (!endsHere(next)) return null
      break
    }
    who.push(...peopleIn(fields))
    saysNobody ||= SAYS_NOBODY.test(next.plain) && fields.some(({ column }) => column === 'responsible')
    end = at + 1
  }
  return who.length === 0 && !saysNobody ? null : { end, who }
}
