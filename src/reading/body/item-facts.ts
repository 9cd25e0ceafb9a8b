import { isEnclosed, isFileLine } from '../headings/attachments.ts'
import { opennessAndNumber, opennessOf, parseItemCandidate } from '../headings/item-heading.ts'
import { isParticular, saysMore } from '../headings/item-particulars.ts'
import { caseNumberAlone, caseNumberLabelled, isCaseLabelAlone, isJournalOnly } from '../text/case-number.ts'
import { isBlank, type Line } from '../text/lines.ts'

/** "Punktet er behandlet på lukket møde.", "Dette punkt er ikke offentligt.", "This item was discussed in closed session." */
const BEHIND_CLOSED_DOORS =
  /^\(?(?:(?:punktet|sagen|dette punkt|behandlet|behandles|(?:the|this) item)(?!\p{L}).*(?:lukkede døre|lukket (?:møde|dagsorden)|closed (?:doors|session|meeting))|(?:punktet|sagen|dette punkt|denne sag|(?:the|this) item) (?:er|is|was) (?:lukket|fortroligt?|ikke offentligt?|confidential|not public))(?!\p{L})/iu
/** "(Lukket punkt – referat udsendt særskilt)": the mark, and where its words are, in brackets. */
const CLOSED_ELSEWHERE =
  /^[([](?:lukket|fortroligt?|closed|confidential)(?:\s(?:punkt|sag|dagsordenspunkt|item))?\s?[-–—:,;]\s[^()[\]]{3,90}[)\]]\.?$/iu

/** The number with its label, in brackets or with who handles the case behind it: "(Sagsnr. 27/1234)", "J.nr.: 27/1234     AHO". */
const CASE_LINE =
  /^\(?(?:sags?\s?(?:nr|nummer|id)|journal\s?(?:nr|nummer)|j\.?\s?nr|case\s(?:no|number))\.?\s?:?\s*\S*\d\S*(?:\s\p{Lu}{2,4})?$/iu

const LONGEST_FACTS = 160
/** "Sag nr. 31", before the case's own number. */
const NUMBER_BEFORE = /^.{0,24}?\d{1,4}[.:)]?\s+(?=\p{L})/u

/** A particular and its value: "Sagsgang: HU". */
const LABELLED = /^\p{L}[\p{L} .]{1,23}:(?:\s|$)/u
/** "Lukket sag": nothing else is meant by it, whatever stands beside. */
const CLOSED_FOR_SURE = /^[([]?(?:lukket|fortroligt?|closed|confidential)\s(?:sag|punkt|dagsordenspunkt|item)[)\]]?$/iu
/**
 * Whether an item is open, as a line says it in one of its columns: "Lukket sag        Sagsgang: HU". A single word says so beside nothing but labels and
 * their values; a closed item is never taken for open for what stands beside its mark.
 */
const opennessBeside = ({ cells, text, plain }: Line): 'open' | 'closed' | null => {
  if (plain.length > LONGEST_FACTS) return null
  const pieces = (cells ?? text.trim().split(/\s{2,}|\t/u)).filter((piece) => piece !== '')
  const all = pieces.map(opennessOf)
  // The head of a table of when and how it was dealt with: "Mødedato   Åbent punkt   Lukket punkt".
  if (all.includes('open') && all.includes('closed')) return null
  if (pieces.some((piece) => CLOSED_FOR_SURE.test(piece))) return 'closed'
  const said = pieces.find((piece) => opennessOf(piece) !== null)
  return said !== undefined && pieces.every((piece) => piece === said || LABELLED.test(piece)) ? opennessOf(said) : null
}

const cellsOf = ({ cells, text }: Line): readonly string[] => cells ?? text.trim().split(/\s{3,}|\t/u)
const LONGEST_LABELS = 90
/** "Sag" alone heads a column of tasks, too. */
const LABEL_OF_NUMBER = /(?:nr|nummer|id|no)\.?$/iu
/** The column that a row of labels has for the case's number; -1 where the line is no such row. */
const columnOfNumber = (line: Line): number =>
  line.plain.length > LONGEST_LABELS || /[\d:]/u.test(line.plain)
    ? -1
    : cellsOf(line).findIndex((cell, _, all) => all.length > 1 && LABEL_OF_NUMBER.test(cell) && isCaseLabelAlone(cell))
/** What is to be done with an item, in a column beside its case number: "27/2290        Beslutning". */
const KIND_OF_ITEM =
  /^(?:til\s)?(?:beslutning|orientering|drøftelse|temadrøftelse|efterretning|godkendelse)(?:s?(?:sag|punkt))?$/iu
const LONGEST_NUMBER_AND_KIND = 60
const numberBesideKind = (line: Line): string | null => {
  if (line.plain.length > LONGEST_NUMBER_AND_KIND || !/\d/u.test(line.plain)) return null
  const [number = '', kind = '', ...more] = cellsOf(line).filter((piece) => piece !== '')
  return more.length === 0 && KIND_OF_ITEM.test(kind) ? caseNumberAlone(number) : null
}

/** What the lines below an item's heading say of it: its case number, whether it is open, and files named before any heading. */
export class ItemFacts {
  readonly files: Line[] = []
  caseNumber: string | null = null
  #journalOnly = false
  #open = false
  #closed = false
  #awaitsNumber = false
  /** The column of a row of labels below which the number stands. */
  #column = -1

  /** What the item says of its being open; null where it says nothing. */
  get openness(): 'open' | 'closed' | null {
    return this.#closed && !this.#open ? 'closed' : this.#open ? 'open' : null
  }

  /** Keeps the first case number; a journal number only until a case number comes. False where there is none. */
  #note(found: string | null, plain: string): boolean {
    if (found === null) return false
    if (this.caseNumber === null || this.#journalOnly) {
      const journal = isJournalOnly(plain)
      if (this.caseNumber === null || !journal) [this.caseNumber, this.#journalOnly] = [found, journal]
    }
    return true
  }

  #mark(openness: 'open' | 'closed'): void {
    if (openness === 'open') this.#open = true
    else this.#closed = true
  }

  /** Whether the line is a case number's label by itself, or the number behind it. */
  takesCaseNumber(plain: string): boolean {
    if (this.#awaitsNumber && /^\S*\d\S*$/u.test(plain)) {
      this.#note(plain, plain)
      this.#awaitsNumber = false
      return true
    }
    this.#awaitsNumber = isCaseLabelAlone(plain)
    return this.#awaitsNumber
  }

  /** Whether the line is a row of labels with the case number's among them, or the row of their values. */
  #takesColumns(line: Line): boolean {
    const column = this.#column
    if (column >= 0 && /^[\s|:-]+$/u.test(line.text)) return true
    const cells = column < 0 ? [] : cellsOf(line)
    this.#column = columnOfNumber(line)
    if (cells.length < 2) return this.#column >= 0
    const number = cells[column] ?? ''
    return this.#note(caseNumberAlone(number) ?? (/^\S*\d\S*$/u.test(number) ? number : null), number)
  }

  /** Whether a line before the first heading holds nothing but facts of the item, which are kept. */
  takes(line: Line): boolean {
    const { plain } = line
    if (this.#takesColumns(line)) return true
    const marked = opennessAndNumber(plain)
    if (marked !== null) {
      this.#mark(marked.openness)
      this.#note(caseNumberAlone(marked.number) ?? marked.number, plain)
      return true
    }
    const beginning = plain.slice(0, 200)
    const labelled = /^.{0,60}(?:nr|nummer|sag|id|case|no|file|ref(?:erence)?)\.?[\s:.]/iu.test(beginning)
      ? caseNumberLabelled(beginning)
      : null
    if (this.#note(numberBesideKind(line), plain)) return true
    if (this.#note(caseNumberAlone(plain) ?? labelled, plain) && !saysMore(plain)) {
      if (/(?:^|[\s(])lukket(?!\p{L})/iu.test(plain)) this.#mark('closed')
      return true
    }
    const openness = opennessOf(plain) ?? opennessBeside(line)
    if (openness !== null) {
      this.#mark(openness)
      return true
    }
    if (plain.length < 120 && (BEHIND_CLOSED_DOORS.test(plain) || CLOSED_ELSEWHERE.test(plain))) this.#mark('closed')
    if (isParticular(plain)) {
      if (/:\s*lukket/iu.test(plain)) this.#mark('closed')
      return true
    }
    if (!isFileLine(plain) && !isEnclosed(plain)) return false
    this.files.push(line)
    return true
  }

  /** Whether a line behind the first heading is nothing but the case's number and its label, which some print at the item's end. */
  takesNumberAlone(plain: string): boolean {
    return plain.length < 60 && CASE_LINE.test(plain) && this.#note(caseNumberLabelled(plain), plain)
  }

  /** Looks for a labelled case number anywhere in the item, where none was found before its first heading. */
  seekCaseNumber(lines: readonly Line[], titlePlaces: ReadonlySet<number>): void {
    if (this.caseNumber !== null) return
    for (const [place, line] of lines.entries()) {
      // Beside the item's number, where that is no title's line.
      const title = titlePlaces.has(place) ? parseItemCandidate(line)?.title : ''
      if (title !== '') continue
      const plain = titlePlaces.has(place) ? line.plain.replace(NUMBER_BEFORE, '') : line.plain
      if (isCaseLabelAlone(plain)) {
        const below = lines.slice(place + 1, place + 4).find((one) => !isBlank(one))?.plain ?? ''
        if (/^(?=\S*\d{2})[\p{L}\d][\p{L}\d./-]{3,24}$/u.test(below) && this.#note(below, `${plain} ${below}`)) return
      }
      if (
        plain.length < 120 &&
        /^(?:sags?\s?(?:nr|nummer|id)|journal|j\.?\s?nr|acadre|case\s(?:no|number))/iu.test(plain) &&
        this.#note(caseNumberLabelled(plain), plain)
      )
        return
    }
  }
}
