import { firstDate } from '../text/calendar-dates.ts'
import { markedTime } from '../text/clock-times.ts'
import { isForumName } from '../text/forum-name.ts'
import { type Line, splitLine } from '../text/lines.ts'
import { fieldAlone, labelled } from './head-fields.ts'
import { kindIn } from './title-line.ts'

const LONGEST_LINE = 190
const LONGEST_PEOPLE = 600
/** "Til stede: Anna Holt. Afbud: Per Lind.": the labels of people, one behind the other in a line. */
const PEOPLE_BEHIND =
  /(?<=\p{L})\.\s+(?=(?:Afbud|Fraværende|Ikke til stede|Til stede|Deltagere|Referent|Mødeleder|Ordstyrer|Absent|Apologies|Minutes)(?:\s\p{L}+){0,2}:|(?:(?:Afbud|Forfald)\s(?:havde|fra)|Referent var|Sekretær var)\s\p{Lu})/u
/** "Tidspunkt: 15.00 til 17.00. Sted: Rådssalen" */
const LABEL_BEHIND_STOP = /(?<=[\p{L}\d]{2})\.\s+(?=\p{Lu}\p{L}{2,20}:\s)/u
const SEVERAL_LABELS = /^[^:]{2,30}:[^:]*\S(?:\s{2,}|\t|\s\|\s)\p{Lu}[^:]{2,24}:/u
const LABEL_BEHIND_GAP = /(?:\s{2,}|\t|\s\|\s)(?=\p{Lu}[\p{L} /.]{2,24}:)/u
const LEAST_CELLS = 4
/** "Mødedato Tirsdag d. 4. maj 2027 kl. 18:30 Mødested Salen": a table's row whose labels have no colons. */
const BEGINS_WITH_DAY = /^\s*(?:mødedato|dato|mødetidspunkt|tidspunkt)\s(?=[\p{L}\d])/iu
const LABEL_WITHOUT_COLON =
  /\s+(?=(?:Mødested|Sted|Lokale|Mødelokale|Deltagere|Afbud|Fraværende|Referent|Mødeleder)\s[\p{Lu}\d])/u
const WIDE_GAP = /\t+|\s{5,}/u

const isLabelled = (piece: string): boolean => piece.includes(':') && labelled(piece.trim()) !== null
const saysWhen = (piece: string): boolean => markedTime(piece) !== null || firstDate(piece) !== null

/** "HAVNEFORUM                FORTROLIGT", "Referat  →  Havnerådet  →  Nørby Havn": what stands apart on a line, where one piece is a forum's name and none a day or a label. */
const atBothEnds = (line: Line): readonly Line[] => {
  const ends = line.text.trim().split(WIDE_GAP)
  return (ends.length === 2 || (ends.length === 3 && ends.some((end) => kindIn(end)?.rest.trim() === ''))) &&
    !/[\d:|]/u.test(line.text) &&
    ends.filter((end) => isForumName(end)).length === 1 &&
    ends.every((end) => fieldAlone(end) === null)
    ? splitLine(line, ends)
    : [line]
}

/** A row of a table in which labels and their values take turns ("| Mødedato: | 4. maj 2027 | Mødested: | Kajhuset |"), a line for each; else the line itself. */
export const labelsInCells = (line: Line): readonly Line[] => {
  const { cells } = line
  if (cells === null || cells.length < LEAST_CELLS || cells.length % 2 > 0) return [line]
  const pairs = cells.flatMap((cell, at) => (at % 2 === 0 ? [{ label: cell, value: cells[at + 1] ?? '' }] : []))
  const filled = pairs.filter(({ label, value }) => label !== '' || value !== '')
  return filled.length > 0 &&
    filled.every(({ label, value }) => fieldAlone(label) !== null && fieldAlone(value) === null)
    ? splitLine(
        line,
        filled.map(({ label, value }) => `${label.replace(/\s*:$/u, '')}: ${value}`)
      )
    : [line]
}

/** Several labels on one line, with their values, as lines: "Ordstyrer: Anna Holt   Referent: Per Lind". A line that has no more than one is left as it is. */
export const eachLabel = (line: Line): readonly Line[] => {
  const people = line.text.length > LONGEST_PEOPLE ? [] : line.text.split(PEOPLE_BEHIND)
  if (people.length > 1 && labelled(line.plain) !== null) return splitLine(line, people)
  if (line.text.length > LONGEST_LINE) return [line]
  const stopped = line.text.split(LABEL_BEHIND_STOP)
  if (stopped.length > 1 && stopped.every(isLabelled)) return splitLine(line, stopped)
  // Pieces of a line parted by bars: "Kl. 16.45-18.30 | Sted: Kajhuset".
  const barred = line.text.trim().split(/\s[|·•]\s/u)
  if (barred.length > 1 && barred.some(isLabelled) && barred.every((piece) => isLabelled(piece) || saysWhen(piece)))
    return splitLine(line, barred)
  if (BEGINS_WITH_DAY.test(line.text) && line.cells === null) {
    const labels = line.text.split(LABEL_WITHOUT_COLON)
    if (labels.length > 1) return splitLine(line, labels)
  }
  if (!SEVERAL_LABELS.test(line.text)) return atBothEnds(line)
  const pieces = line.text.trim().split(LABEL_BEHIND_GAP)
  return pieces.length > 1 && pieces.every((piece) => piece.includes(':') && labelled(piece) !== null)
    ? splitLine(line, pieces)
    : [line]
}
