import { isClosing } from '../headings/closing-lines.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { isPersonName, readPersons } from '../text/person-names.ts'
import { type Head, readHead } from './head.ts'
import { fieldAlone, isPeopleField } from './head-fields.ts'

/** No longer list of people ends minutes, and no longer line names some of them. */
const MOST_LINES = 80
const LONGEST = 300

const namesPersons = (plain: string): boolean => {
  const { names, secretary } = plain.length > LONGEST ? { names: [], secretary: null } : readPersons([plain])
  return names.length + (secretary === null ? 0 : 1) > 0 && names.every(isPersonName)
}

/**
 * The place at which those present are named behind the last item ("Deltagere:", "Som fremmødte:"), with nothing behind them but those who were not, and what closes
 * minutes; null where no such list ends the document. What stands above `from` is not looked at.
 */
export const peopleAtEnd = (lines: readonly Line[], from: number): number | null => {
  let begins: number | null = null
  let isBelowLabel = false
  for (let place = lines.length - 1; place > from && place >= lines.length - MOST_LINES; place--) {
    const line = lines[place] as Line
    if (isBlank(line)) continue
    const field = line.plain.endsWith(':') ? fieldAlone(line.plain) : null
    if (field !== null && isPeopleField(field)) {
      const isApart = line.newPage || isBlank(lines[place - 1] as Line)
      if (isBelowLabel && isApart && field !== 'absent') begins = place
      else if (begins !== null && isApart) begins = place
      isBelowLabel = false
    } else if (namesPersons(line.plain)) isBelowLabel = true
    else if (begins !== null || !isClosing(line.plain)) break
  }
  return begins
}

/** A head that names nobody who was there, with those whom a list at the document's end names. */
export const withPeopleAtEnd = (head: Head, list: readonly Line[]): Head => {
  const { participants, absent, secretary } = readHead(list)
  const away = head.absent.length > 0 ? head.absent : absent
  return { ...head, participants, absent: away, secretary: head.secretary ?? secretary }
}
