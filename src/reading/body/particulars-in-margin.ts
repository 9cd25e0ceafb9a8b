import { isLabelAlone, isParticular } from '../headings/item-particulars.ts'
import { findDates } from '../text/calendar-dates.ts'
import { isCaseLabelAlone } from '../text/case-number.ts'
import { isForumName } from '../text/forum-name.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { isBelowGap, LOOK_AHEAD } from './body-so-far.ts'

/** A page's margin says so many particulars in so many lines, at most body and day over them. */
const LEAST_PARTICULARS = 3
const LINES_OF_PARTICULARS = 4
const MOST_OVER_PARTICULARS = 2
/** The case's number and its label, and a day, are shorter than a sentence that has them. */
const LONGEST = 60
const CASE_NUMBER = /^(?:sags?\s?(?:nr|nummer|id)|journal\s?(?:nr|nummer)|j\.?\s?nr)\.?\s?:?\s*\S*\d\S*$/iu

const saysParticular = ({ plain }: Line): boolean =>
  isParticular(plain) || isLabelAlone(plain) || (plain.length < LONGEST && CASE_NUMBER.test(plain))

const isDayAlone = (plain: string): boolean => {
  const [day, ...more] = plain.length > LONGEST ? [] : findDates(plain)
  return day !== undefined && more.length === 0 && day.start === 0 && day.end === plain.length
}

/** Whether the item's particulars stand here, as a page's margin has them: several right below each other, with the body and the day above them. */
export const beginsParticulars = (lines: readonly Line[], place: number): boolean => {
  const own = lines.slice(place, place + LOOK_AHEAD).filter((line) => !isBlank(line))
  const from = own.findIndex(({ plain }) => !isForumName(plain) && !isDayAlone(plain))
  const first = own[from]
  return (
    first !== undefined &&
    from <= MOST_OVER_PARTICULARS &&
    saysParticular(first) &&
    own.slice(from, from + LINES_OF_PARTICULARS).filter(saysParticular).length >= LEAST_PARTICULARS
  )
}

/** Whether a case number's label stands below a gap as a heading, its number or "Intet" by itself in the next line. */
export const headsCaseNumber = (lines: readonly Line[], line: Line, place: number): boolean =>
  isCaseLabelAlone(line.plain) &&
  isBelowGap(lines, place) &&
  /^(?:\S*\d{2}\S*|intet|ingen|none|-)\.?$/iu.test(lines[place + 1]?.plain ?? '')
