import { columnsHeaded } from '../headings/contents.ts'
import { isBlank, type Line } from '../text/lines.ts'

/** One such word by itself may be a title, or a label whose value is missing. */
const LEAST_COLUMNS = 2

/** A head's lines without what heads the columns of the list of items ("Punkt", "Titel"), beside or below each other right above the first item. */
export const withoutColumnHeads = (lines: readonly Line[]): readonly Line[] => {
  let from = lines.length
  let columns = 0
  for (let place = lines.length - 1; place >= 0; place--) {
    const line = lines[place] as Line
    if (isBlank(line)) continue
    const headed = columnsHeaded(line)
    if (headed === 0) break
    columns += headed
    from = place
  }
  return columns < LEAST_COLUMNS ? lines : lines.slice(0, from)
}
