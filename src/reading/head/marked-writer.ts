import type { Line } from '../text/lines.ts'
import { bareName, isPersonName } from '../text/person-names.ts'
import { columnsOfPeople } from './people-columns.ts'

const LONGEST = 400
/** Who is marked as the one who writes, among others than members: "Øvrige: Afdelingsleder Anna Holt (ref.)". */
const MARKED_SECRETARY =
  /([^,;:()]{4,60})(?:\s\([^()]{1,6}\))?(?:,\s|\s\((?:[^()]{1,6},\s|[^(),]{3,30}\sog\s)?)(?:ref\.|referent|mødesekretær|(?:skrev|førte|tog)\s(?:referat(?:et)?|protokol(?:len)?|noter(?:ne)?|pennen))(?=\)|$|[,;])/iu
/** "Anna Holt, HR-konsulent (sekretær)" */
const TITLED_SECRETARY = /^([^,;:()]{4,60}),\s[^,;:()]{2,40}\s\((?:sekretær|referent|ref\.?|mødesekretær)\)$/iu
/** "samt mig (Anna Holt, leder)": who writes says so of herself. */
const MYSELF = /(?<!\p{L})(?:mig|undertegnede)\s\((\p{Lu}[^(),;:]{3,50})[,)]/u
/** "Anna Holt skrev referat." */
const WROTE = /(?<=^|[.;]\s)(\p{Lu}[^.;:]{4,60}?)\s(?:skrev|førte|tog)\sreferat/u
/** "Endvidere deltog Anna Holt, som førte protokollen" */
const WHO_WROTE =
  /(?:^|[,;:.]\s|(?:deltog|deltager|var)\s)([^,;:.()]{4,60})(?:\s\([^()]*\))?,\s(?:som|der|who)\s(?:også\s)?(?:førte|skrev|tog|fører|skriver|tager|took)\s(?:protokol|referat|noter|pennen|the\sminutes|minutes)/u
const markedSecretary = (plain: string): string | null => {
  const name =
    plain.length > LONGEST
      ? undefined
      : (MARKED_SECRETARY.exec(plain) ??
          MYSELF.exec(plain) ??
          TITLED_SECRETARY.exec(plain) ??
          WHO_WROTE.exec(plain) ??
          WROTE.exec(plain))?.[1]
  const bare =
    name === undefined ? '' : bareName(name.replace(/^.*\s(?:og|samt|and|deltog|deltager|var)\s/u, '').trim())
  return isPersonName(bare) ? bare : null
}

/** "Per Lind          Referent: Anna Holt": who wrote, below others in a column of its own. */
const WRITER_IN_COLUMN = /^(?:referent|sekretær|mødesekretær|ref\.|secretary)\s?:\s+(\p{Lu}.{3,50})$/iu
const writerInColumn = (line: Line): string | null => {
  const cells = line.text.length > LONGEST ? [] : columnsOfPeople(line, '')
  const name = bareName(
    cells.map((cell) => WRITER_IN_COLUMN.exec(cell)?.[1]).find((found) => found !== undefined) ?? ''
  )
  return cells.length > 1 && isPersonName(name) ? name : null
}

/** Who is marked in a line as the one who writes, by a word beside the name or in a column of its own; null where nobody is. */
export const markedWriter = (line: Line, plain: string): string | null => markedSecretary(plain) ?? writerInColumn(line)
