import { firstDate } from '../text/calendar-dates.ts'
import { anyTime } from '../text/clock-times.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import type { HeadField } from '../vocabulary/head-labels.ts'
import { fieldAlone, isPeopleField, labelled } from './head-fields.ts'

/** So many labels right below each other, none with a value, are a column that was copied before that of its values. */
const LEAST = 2
const MOST = 8
const LONGEST_VALUE = 100

const fieldOf = (line: Line | undefined): HeadField | null => {
  const field = line === undefined || line.cells !== null ? null : fieldAlone(line.plain)
  return field === null || isPeopleField(field) ? null : field
}

/** Whether a value can stand behind a label of that field; undefined where nothing tells. */
const fits = (field: HeadField | null, value: string): boolean | undefined => {
  if (field === 'date' || field === 'day') return firstDate(value) !== null
  return field === 'time' ? anyTime(value) !== null || /^\d{1,2}\s?[-–]/u.test(value) : undefined
}

/** How many labels stand right below each other from here on. */
const labelsFrom = (lines: readonly Line[], place: number): number => {
  let count = 0
  while (count < MOST && fieldOf(lines[place + count]) !== null) count++
  return count
}

/**
 * Lines of a head in which the values of several labels stand as a block of their own below them ("Dato", "Tid", "Sted", and then the three), with each behind
 * its label: so a page's columns are copied. Days and times tell that they fit; other lines are left as they are.
 */
export const withValuesBehindLabels = (lines: readonly Line[]): readonly Line[] => {
  const out: Line[] = []
  for (let place = 0; place < lines.length; place++) {
    const count = labelsFrom(lines, place)
    const values = lines.slice(place + count, place + 2 * count)
    const told = values.map((value, at) => fits(fieldOf(lines[place + at]), value.plain))
    const areValues =
      count >= LEAST &&
      values.length === count &&
      values.every(
        (value) =>
          !isBlank(value) &&
          value.plain.length <= LONGEST_VALUE &&
          fieldAlone(value.plain) === null &&
          !(value.plain.includes(':') && labelled(value.plain) !== null && !/^kl/iu.test(value.plain))
      ) &&
      told.includes(true) &&
      !told.includes(false)
    if (!areValues) {
      out.push(lines[place] as Line)
      continue
    }
    for (const [at, value] of values.entries())
      out.push(...splitLine(value, [`${(lines[place + at] as Line).plain.replace(/\s*:$/u, '')}: ${value.plain}`]))
    place += 2 * count - 1
  }
  return out
}
