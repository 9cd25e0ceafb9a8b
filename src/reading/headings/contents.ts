import { foldLetters, foldText } from '../text/fold-text.ts'
import type { Line } from '../text/lines.ts'
import { once } from '../text/once.ts'
import { parseItemCandidate, parseItemHeading } from './item-heading.ts'

const HEADING =
  /^(?:indholds(?:fortegnelse|liste|oversigt)|indhold|indhold på siden|på denne side|på siden|on this page|oversigt|sagsoversigt|dagsordens?punkter|dagsorden(?:en)?|dagsordensoversigt|punkter|punktoversigt|sager|emner|emneliste|mødets punkter|punkter på (?:dagsordenen|dagsorden|mødet)|punkter til behandling|oversigt over (?:punkter|sager|dagsordenspunkter)|sagsliste|til behandling forelå|følgende (?:sager|punkter) behandles|pkt\.? tekst|table of contents|contents|agenda|agenda items|items)$/u
const LEADER = /(?:\s?\.){3,}\s*\d{0,4}\s*$|…+\s*\d{0,4}\s*$|\.{3,}\s*[ivx]{1,5}$/u

/** Whether a line heads a table of contents. */
export const isContentsHeading = (plain: string): boolean =>
  plain.length < 40 &&
  HEADING.test(
    foldText(plain)
      .replace(/\sside$/u, '')
      .replace(/[:.\s]+$/u, '')
  )

/** The columns of a table of contents: "Nr.", "Punkt", "Side". */
const COLUMN =
  /^(?:(?:punkt|pkt|sags?|løbe)?\s?nr\.?|punkt|pkt\.?|sag|emne|titel|overskrift|side|sidetal|no\.?|item|title|page)$/iu
const LONGEST_COLUMNS = 60
/** How many columns of a list of items a line heads, where it says nothing else: beside each other, with or without a gap between, or one by itself. */
export const columnsHeaded = ({ plain }: Line): number => {
  if (plain.length > LONGEST_COLUMNS) return 0
  if (COLUMN.test(plain)) return 1
  const words = plain.split(/[\s|]+/u).filter((word) => word !== '')
  return words.every((word) => COLUMN.test(word)) ? words.length : 0
}
/** Whether a row heads the columns of a table of contents. */
export const headsContents = (line: Line): boolean =>
  line.cells !== null &&
  line.cells.filter((cell) => cell !== '').length >= 2 &&
  line.cells.every((cell) => cell === '' || COLUMN.test(cell))

/** Whether a line is an entry of a table of contents by its looks: dots up to a page number, or a table row that ends in one. */
export const isContentsEntry = (line: Line): boolean =>
  LEADER.test(line.plain) || (line.cells !== null && (/\.{3,}/u.test(line.text) || pageCell(line)))

const pageCell = (line: Line): boolean => {
  const filled = line.cells?.filter((cell) => cell !== '') ?? []
  return (
    filled.length >= 2 &&
    filled.length <= 3 &&
    /^(?:side\s)?\d{1,4}$/iu.test(filled.at(-1) ?? '') &&
    /\p{L}{3}/u.test(filled.at(-2) ?? '')
  )
}

/** A title as it stands in the contents, without number, dots and page. */
export const contentsTitle = (plain: string): string =>
  plain
    .replace(LEADER, '')
    .replace(/(?:\s?\.){3,}.*$/u, '')
    .trim()

/** The letters of a line's title, without its item number: equal for a title and its entry in the contents. */
export const titleKey = once((line: Line): string => {
  const printed =
    line.cells !== null && pageCell(line) ? line.plain.replace(/\s*(?:side\s)?\d{1,4}$/iu, '') : line.plain
  const bare = contentsTitle(printed)
  const candidate = bare === line.plain ? parseItemCandidate(line) : parseItemHeading(bare)
  return foldLetters(candidate === null || candidate.title === '' ? bare : candidate.title)
})
