import { caseNumberAlone } from '../text/case-number.ts'
import { foldText } from '../text/fold-text.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { ATTACHMENT_COLUMNS, BESIDE_ATTACHMENT, CALLED_AS_SECTION } from '../vocabulary/attachment-words.ts'
import {
  attachmentName,
  LIST_MARK,
  MARK_ALONE,
  markBefore,
  NUMBER_BEHIND,
  namesInLine,
  namesWithNumbers
} from './attachment-name.ts'

const FILE_END = /\.(?:pdf|docx?|xlsx?|pptx?|msg|html?|jpe?g|png|zip|rtf|txt|dwg|odt)(?=$|[\s,;)])/giu
/** "Ingen", "(ingen)"; "3 bilag", where a portal tells how many there are and no more. */
const NONE =
  /^\d{1,3} (?:bilag|filer|attachments)$|^\(?(?:-|ingen|(?:der er )?ingen(?: vedhæftede| vedlagte)? bilag(?: til (?:sagen|punktet|dette punkt))?|intet|nej|none|no attachments|n\/a)\.?\)?$/u
/** Whether a line holds nothing but names of files. */
export const isFileLine = (plain: string): boolean => {
  const names = plain.match(FILE_END)
  return (
    names !== null &&
    /(?:\.\p{L}{2,4})[\s,;)]*$/u.test(plain) &&
    plain.length / names.length < 140 &&
    !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(plain)
  )
}

/** "./. Kort over havnen": the old sign of what is enclosed. */
export const isEnclosed = (plain: string): boolean => /^\.\/\.\s+\S/u.test(plain)

const filesOf = (text: string): string[] => {
  const names: string[] = []
  let from = 0
  for (const match of text.matchAll(FILE_END)) {
    const end = match.index + match[0].length
    names.push(text.slice(from, end).replace(/^[\s,;]+/u, ''))
    from = end
  }
  const rest = text.slice(from).replace(/^[\s,;]+/u, '')
  return rest === '' ? names : [...names, rest]
}

const isOneFile = (name: string): boolean => name.match(FILE_END)?.length === 1 && /\.\p{L}{3,4}$/u.test(name)

/** A name wrapped over two lines, broken in a word or between two. */
const carryOn = (name: string, rest: string): string =>
  /\p{Ll}-$/u.test(name) && /^\p{Ll}/u.test(rest) && !/^og /u.test(rest) ? name.slice(0, -1) + rest : `${name} ${rest}`

/** What a line holds in columns: marked cells, or pieces that two blanks or more set apart. */
const columnsOf = (line: Line): string[] =>
  (
    line.cells ??
    line.text
      .trim()
      .slice(line.bullet.length)
      .trim()
      .split(/\s{2,}/u)
  )
    .map((cell) => cell.replace(/^\*\*(.*)\*\*$/u, '$1').trim())
    .filter((cell, place) => place > 0 || !/^[-*•·●○▪■–]$/u.test(cell))

type AttachmentColumn = keyof typeof ATTACHMENT_COLUMNS
const columnHead = (text: string): AttachmentColumn | null => {
  const folded = foldText(text).replace(/:$/u, '')
  const all = Object.keys(ATTACHMENT_COLUMNS) as AttachmentColumn[]
  return all.find((column) => ATTACHMENT_COLUMNS[column].test(folded)) ?? null
}

/** The columns that a line heads in a table of attachments, or null: two at least, or the number of an attachment by itself. */
const tableHead = (line: Line): readonly (AttachmentColumn | null)[] | null => {
  if (line.plain.length > 90) return null
  const set = columnsOf(line)
  const cells = set.length === 1 ? line.plain.split(' ') : set
  const columns = cells.map(columnHead)
  if (cells.some((cell, place) => columns[place] === null && cell !== '')) return null
  return columns.length > 1 ? columns : null
}

/** Whether a line heads a table of attachments without the word that heads a section: "Bilagsnr", "Bilagsnr.   Titel   Dok.nr." */
export const headsAttachments = (line: Line): boolean => {
  const folded = foldText(line.plain)
  return (
    /^(?:bilag|nr|nummer|dok|titel|navn)/u.test(folded) &&
    (/^bilags?\s?(?:nr|nummer)\.?$/u.test(folded) ||
      (/bilag/u.test(folded) && (tableHead(line)?.includes('title') ?? false)))
  )
}

/** Whether a line without a heading above is an attachment by its number and name: "Bilag 2: Kort", "Bilag 1 - Prøver 2027". */
export const namesAttachment = (plain: string): boolean =>
  plain.length < 120 && /^bilag\s(?:nr\.?\s?)?\d{1,2}\s?[:.–—-]\s?["“]?[\p{Lu}\d].*[^.:;,]$/iu.test(plain)

const couldBeName = (plain: string): boolean => plain !== '' && plain.length < 90 && !/[.:,;]$/u.test(plain)
/**
 * Whether a line of a list that could head a section names an attachment: it is a word that documents are called by, right below another name or before
 * one, and no text of its own follows.
 */
export const isEntryOfList = (heading: string, list: readonly Line[], after: readonly Line[]): boolean => {
  // The first of names apart by blank lines, of which the second can be nothing else.
  const below = after.filter((line) => !isBlank(line)).map(({ plain }) => plain)
  if (list.every(isBlank) && namesAttachment(below[0] ?? '') && below.every((plain) => couldBeName(plain))) return true
  if (
    !CALLED_AS_SECTION.has(foldText(heading)) &&
    !/s (?:høringssvar|udtalelse|vurdering|bemærkninger|indstilling|redegørelse)$/u.test(foldText(heading))
  )
    return false
  const [next] = after
  // Nothing follows that it could head.
  if (list.some((line) => !isBlank(line)) && after.every(isBlank)) return true
  const isName = next !== undefined && couldBeName(next.plain)
  if (list.length > 0 && !isBlank(list.at(-1) as Line)) return next === undefined || isBlank(next) || isName
  return list.every(isBlank) && (isName || after.every(isBlank))
}

/** What stands beside an attachment's name in a column of its own: its document's number, date, size, or whether it is open. */
const isBeside = (cell: string): boolean =>
  cell.length <= 40 &&
  (caseNumberAlone(cell) !== null ||
    /^\d{5,12}$|^\d{3,8}[-/]\d{2,4}(?:[-/]\d{1,3})?$/u.test(cell) ||
    BESIDE_ATTACHMENT.test(foldText(cell)))

/** A number before a name, with nothing but a blank between. */
const NUMBER_BEFORE = /^(\d{1,3})\s+(?=["“”»]?[\p{Lu}\d])/u
const NUMBER_ALONE = /^(?:bilag\s)?(\d{1,3})[.):]?$/iu

interface Row {
  readonly line: Line
  readonly number: number | null
  /** Its name without number and what stands beside it; '' where nothing is left. */
  readonly name: string
}

const rowOf = (line: Line, columns: readonly (AttachmentColumn | null)[] | null): Row => {
  const cells = columnsOf(line)
  const at = columns === null || line.cells === null ? -1 : columns.indexOf('title')
  const alone =
    cells.length > 1 || line.cells !== null || cells[0] === line.plain
      ? NUMBER_ALONE.exec(cells[0] ?? '')?.[1]
      : undefined
  const titled = cells[at] ?? ''
  if (titled !== '') return { line, number: alone === undefined ? null : Number(alone), name: titled }
  let from = alone === undefined ? 0 : 1
  let to = cells.length
  while (to > from + 1 && (cells[to - 1] === '' || isBeside(cells[to - 1] ?? ''))) to--
  while (from < to - 1 && (cells[from] === '' || isBeside(cells[from] ?? ''))) from++
  const name = cells
    .slice(from, to)
    .filter((cell) => cell !== '')
    .join(' ')
  const before = alone === undefined ? NUMBER_BEFORE.exec(name)?.[1] : alone
  return { line, number: before === undefined ? null : Number(before), name }
}

/** Whether rows are numbered one after the other. */
const countsUp = (rows: readonly Row[]): boolean => {
  const numbers = rows.flatMap(({ number }) => (number === null ? [] : [number]))
  return numbers.length > 0 && numbers.every((number, place) => number === place + 1)
}

/** Such a number, or the head of its column, on a line of its own: beside names that are no attachment's. */
const DOCUMENT_ALONE = /^(?:\d{2,4}[-/]\d{4,8}|\d{4,8}[-/]\d{2,4}|\d{3}-\d{4}-\d{4,8}|\d{5,12})$/u
const NUMBERS_COLUMN = /^(?:bilags?|dok(?:ument)?s?|akt)\.?[\s-]?(?:nr|nummer)\.?:?$/u

/** "Anna Holt (HA) deltog.", below the list: who joined for the item, and no document. */
const TOOK_PART = /^\p{Lu}[^.!?]{1,160}\s(?:deltog|deltager|medvirkede)(?:\s(?:under|i|ved|på)\s[^.!?]{2,60})?\.$/u
/** So many names without numbers that all begin with the mark tell that it is none of their words. */
const LEAST_MARKED = 2

/** "3. budgetopfølgning 2027": which it is, and part of the name, unless all are numbered so from one. */
const ORDINAL = /^(\d{1,2})\.\s+(?=\p{Ll})/u

/** Names behind a colon, each with a full stop: "Kort over havnen. Prøver af beton." A stop behind a short form or a number ("nr. 4", "j.nr.") parts none. */
const STOPPED = /(?<=\p{L}{4}|\d{4})\.\s+(?=[\p{Lu}\d])/u
const eachSentence = (name: string): readonly string[] =>
  /(?:\p{L}{4}|\d{4})\.$/u.test(name) && !isFileLine(name) ? name.replace(/\.$/u, '').split(STOPPED) : [name]

/** A list whose every name has its sign ends with the last of them: what stands apart below is the page's ("Kopier link", "Luk"). */
const withoutForeign = (lines: readonly Line[]): readonly Line[] => {
  if (!lines.find((line) => !isBlank(line))?.bullet) return lines
  const last = lines.findLastIndex((line) => line.bullet !== '')
  const apart = lines.findIndex((line, place) => place > last && isBlank(line))
  return apart < 0 ? lines : lines.slice(0, apart)
}

/** The attachments that a section lists: a line each, wrapped lines joined, several files on one line apart, "Ingen" as none; of a table the names. */
export const readAttachments = (section: readonly Line[], inline = false): string[] => {
  const lines = withoutForeign(section).flatMap((line) => {
    const apart = namesWithNumbers(line.plain)
    return apart.length > 1 ? splitLine(line, apart) : [line]
  })
  return namesOfList(lines, inline).map((name) => name.replace(/[,;]$/u, ''))
}

const namesOfList = (lines: readonly Line[], inline: boolean): string[] => {
  const names: string[] = []
  let previous: Line | null = null
  const bulleted = lines.filter((line) => line.bullet !== '').length
  const filled = lines.filter((line) => !isBlank(line))
  const head = filled.slice(0, 2).find((line) => tableHead(line) !== null)
  const columns = head === undefined ? null : tableHead(head)
  const rows = new Map(filled.map((line): [Line, Row] => [line, rowOf(line, columns)]))
  const counted = countsUp([...rows.values()])
  const all = [...rows.values()].filter(({ line, number }) => line !== head && (!counted || number !== null))
  /** Its cells stand in lines of their own. */
  const inLines = counted && filled.some((line) => NUMBER_ALONE.test(line.plain))
  const named = filled.some(({ plain }) => /\p{L}{3}/u.test(plain) && !NUMBERS_COLUMN.test(foldText(plain)))
  // Each says whether it is open, between its number and its name.
  const marked =
    (counted || all.length >= LEAST_MARKED) && all.every(({ name }) => MARK_ALONE.test(name.replace(NUMBER_BEFORE, '')))
  // Of a single name only its mark tells that the digits at the end are no part of it.
  const behind = (all.length > 1 || (marked && all.length > 0)) && all.every(({ name }) => NUMBER_BEHIND.test(name))
  const before = markBefore(all.map(({ name }) => name))
  const hasOrdinals = !all.every(({ name }, place) => Number(/^\d{1,2}/u.exec(name)?.[0]) === place + 1)
  for (const line of lines) {
    const row = rows.get(line)
    if (row === undefined) {
      previous = null
      continue
    }
    if (line === head) continue
    if (names.length > 0 && previous === null && TOOK_PART.test(line.plain)) continue
    if (named && (DOCUMENT_ALONE.test(line.plain) || NUMBERS_COLUMN.test(foldText(line.plain)))) continue
    if (inLines && (NUMBER_ALONE.test(line.plain) || isBeside(line.plain) || columnHead(line.plain) !== null)) continue
    const numbered = counted && row.number !== null
    const whole = before === null ? row.name : row.name.replace(before, '')
    const printed = numbered ? whole.replace(NUMBER_BEFORE, '') : whole
    const ordinal = hasOrdinals ? (ORDINAL.exec(printed)?.[0] ?? '') : ''
    const own = printed.slice(ordinal.length)
    const name = attachmentName(behind ? own.replace(NUMBER_BEHIND, '') : own).replace(marked ? MARK_ALONE : /^$/u, '')
    const text = `${ordinal}${name}`
    const carriesOn =
      previous !== null &&
      line.bullet === '' &&
      !numbered &&
      !LIST_MARK.test(row.name) &&
      ((bulleted > 0 && previous.bullet !== '') ||
        (counted && /^\s{2,}/u.test(line.text)) ||
        (/^\p{Ll}/u.test(text) && previous.plain.length >= 60 && !/\.\p{L}{2,4}$/u.test(previous.plain)))
    if (NONE.test(foldText(text)) || !/[\p{L}\d]/u.test(text)) continue
    if (carriesOn && names.length > 0) names[names.length - 1] = carryOn(names.at(-1) ?? '', text)
    else if ((text.match(FILE_END)?.length ?? 0) > 1) for (const name of filesOf(text)) names.push(name)
    else names.push(text)
    previous = line
  }
  // Behind a colon they stand one after the other, unless they are lists of files that have a line each: a comma is then part of a name.
  const haveLines = names.length > 1 && names.length === filled.length && names.every(isOneFile)
  return inline && !haveLines
    ? names.flatMap((name) => namesInLine(name, /^1[.)]\s/u.test(filled[0]?.plain ?? '')).flatMap(eachSentence))
    : names
}
