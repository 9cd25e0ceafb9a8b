import { firstDate } from '../text/calendar-dates.ts'
import { anyTime } from '../text/clock-times.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import type { HeadField } from '../vocabulary/head-labels.ts'
import { fieldAlone, isPeopleField, labelled } from './head-fields.ts'

/** A head stands in so many of the first lines. */
const FIRST_LINES = 40
const LEAST_LABELS = 2
const LONGEST_VALUE = 90
const ONE_VALUE: ReadonlySet<HeadField> = new Set(['date', 'day', 'time', 'place', 'forum', 'secretary', 'chair'])

/** The field of a line that holds nothing but a label which has one value, and none of people; null else. */
const fieldOfOne = (line: Line | undefined): HeadField | null => {
  if (line === undefined || isBlank(line) || line.cells !== null) return null
  const field = fieldAlone(line.plain)
  return field !== null && !isPeopleField(field) && ONE_VALUE.has(field) ? field : null
}

const fits = (field: HeadField, value: string): boolean => {
  if (field === 'date' || field === 'day') return firstDate(value) !== null
  if (field === 'time') return anyTime(value) !== null && firstDate(value) === null
  return firstDate(value) === null
}

/** Whether a line can be a value, and no label that begins something new. */
const couldBeValue = (line: Line | undefined): line is Line =>
  line !== undefined &&
  !isBlank(line) &&
  line.cells === null &&
  line.plain.length <= LONGEST_VALUE &&
  fieldAlone(line.plain) === null &&
  (!line.plain.includes(':') || labelled(line.plain) === null)

/** The values of as many labels: the lines below them, each fit for its label; null where they are not. */
const valuesBelow = (lines: readonly Line[], from: number, fields: readonly HeadField[]): readonly Line[] | null => {
  const values = lines.slice(from, from + fields.length)
  const areFit =
    values.length === fields.length &&
    values.every((line, at) => couldBeValue(line) && fits(fields[at] as HeadField, line.plain))
  return areFit ? values : null
}

/**
 * Lines of a head in which a column of labels was copied before the column of their values ("Dato", "Tid", "Sted", and below them the day, the hour, the
 * room), with each label before its own value. Only where a day or an hour tells by its form that the order is that of the labels.
 */
export const labelsBeforeValues = (lines: readonly Line[]): readonly Line[] => {
  const out: Line[] = []
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place] as Line
    const fields: HeadField[] = []
    while (place + fields.length < FIRST_LINES) {
      const field = fieldOfOne(lines[place + fields.length])
      if (field === null) break
      fields.push(field)
    }
    const behind = place + fields.length
    const isTold = fields.length >= LEAST_LABELS && fields.some((field) => fits(field, '') === false)
    const from = isTold && lines[behind] !== undefined && isBlank(lines[behind]) ? behind + 1 : behind
    const values = isTold ? valuesBelow(lines, from, fields) : null
    if (values === null) {
      out.push(line)
      continue
    }
    for (const [at, value] of values.entries())
      out.push(...splitLine(value, [`${lines[place + at]?.plain.replace(/\s*:$/u, '')}: ${value.plain}`]))
    place = from + values.length - 1
  }
  return out
}
