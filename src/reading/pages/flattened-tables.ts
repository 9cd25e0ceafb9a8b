import { decisionHeadingOf } from '../headings/decision-heading.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'

const TIME = String.raw`(?:[Kk]l\.?\s?)?\d{1,2}[.:]\d{2}`
const SLOT = String.raw`${TIME}\s?[-–]\s?${TIME}`
/** "17.30-17.45" by itself: the cell that says when an item is dealt with. */
const SLOT_ALONE = new RegExp(`^${SLOT}$`, 'u')
/** "17.30 - 17.45Godkendt.": the same, glued to the next cell. */
const SLOT_GLUED = new RegExp(String.raw`^\s*${SLOT}(?=["“]?\p{Lu})(.+)$`, 'u')
/** "Punkt 220 minNy kaj": number, length and title of an item without what parted their cells. */
const GLUED_ITEM = /^\s*([Pp]unkt|[Pp]kt\.?)\s(\d{2,5})\s?min\.?(?=["“]?\p{Lu})(.+)$/u
/** Heads of a table's columns, each by itself. */
const OF_ITEM = /^(?:punkt|punkter|emne|dagsordenspunkt|titel)$/iu
const OF_RECORD = /^(?:referat|beslutning|konklusion|opsamling)$/iu
const OF_OTHERS = /^(?:tid|tidspunkt|tidsramme|hvem|ansvarlig|type|formål|form|bilag|nr\.?)$/iu
/** What an item is for, in a cell of its own. */
const KIND =
  /^(?:til\s)?(?:orientering|information|drøftelse|beslutning|høring|godkendelse)(?:\s?(?:og|\/)\s?(?:orientering|drøftelse|beslutning))?\.?$/iu
const BREAK = /^(?:kaffe|te|frokost|spise|mad)?pause\.?$/iu
/** So many items dealt with at a time each are a table's rows. */
const LEAST = 3
const LEAST_COLUMNS = 2
const LONGEST_CELL = 60

/** Where the heads of the columns end, and the word over the one for what was said; null where none stand below each other. */
const columnsIn = (lines: readonly Line[]): { readonly end: number; readonly record: string } | null => {
  let heads: Line[] = []
  for (const [place, line] of lines.entries()) {
    if (isBlank(line)) continue
    const isHead = [OF_ITEM, OF_RECORD, OF_OTHERS].some((words) => words.test(line.plain))
    if (isHead) {
      heads.push(line)
      continue
    }
    const record = heads.find(({ plain }) => OF_RECORD.test(plain))
    if (record !== undefined && heads.length >= LEAST_COLUMNS && heads.some(({ plain }) => OF_ITEM.test(plain)))
      return { end: place, record: record.plain }
    heads = []
  }
  return null
}

const isSlot = ({ plain }: Line): boolean => plain.length < LONGEST_CELL && SLOT_ALONE.test(plain)
const headsDecision = (line: Line): boolean => {
  const heading = decisionHeadingOf(line)
  return heading?.form === 'worded' && heading.rest === ''
}

/** The slots below which no word for decision stands before the next one, and whether it stands below others. */
const undecidedSlots = (lines: readonly Line[]): { readonly bare: ReadonlySet<Line>; readonly decides: boolean } => {
  const bare = new Set<Line>()
  let decides = false
  let slot: Line | null = null
  for (const line of lines) {
    if (isSlot(line)) {
      if (slot !== null) bare.add(slot)
      slot = line
    } else if (slot !== null && headsDecision(line)) {
      decides = true
      slot = null
    }
  }
  if (slot !== null) bare.add(slot)
  return { bare, decides }
}

/**
 * Rows whose cells stand below each other, an item's time as the heading of what was said, where no word for decision stands below it: that is the next cell but
 * for what the item is for.
 */
const withRecordBelowSlots = (lines: readonly Line[]): readonly Line[] => {
  const columns = lines.filter(isSlot).length < LEAST ? null : columnsIn(lines)
  if (columns === null) return lines
  const { bare, decides } = undecidedSlots(lines)
  const out: Line[] = []
  let isBelowSlot = false
  for (const [place, line] of lines.entries()) {
    const isCell = place >= columns.end && !isBlank(line)
    if (isCell && isBelowSlot && KIND.test(line.plain)) continue
    const above = isCell && isSlot(line) ? out.findLastIndex((one) => !isBlank(one)) : -1
    if (BREAK.test(out[above]?.plain ?? '')) {
      out.splice(above)
      continue
    }
    if (isCell) isBelowSlot = bare.has(line)
    if (isCell && isBelowSlot) out.push(...splitLine(line, [decides ? 'Beslutning' : columns.record]))
    else out.push(line)
  }
  return out
}

/** Rows whose cells are glued to each other, where they count up: number and title, and what was said below a heading. */
const withGluedRowsApart = (lines: readonly Line[]): readonly Line[] => {
  const items = new Map<Line, readonly string[]>()
  for (const line of lines) {
    const [, word = '', digits = '', title = ''] = GLUED_ITEM.exec(line.text) ?? []
    const number = String(items.size + 1)
    if (digits.startsWith(number) && digits.length > number.length) items.set(line, [`${word} ${number}: ${title}`])
  }
  if (items.size < LEAST) return lines
  return lines.flatMap((line) => {
    const item = items.get(line)
    if (item !== undefined) return splitLine(line, item)
    const said = SLOT_GLUED.exec(line.text)?.[1]
    return said === undefined ? [line] : splitLine(line, ['Referat', said])
  })
}

/**
 * Lines of a table of items and times whose cells were copied below each other ("Pkt. 1", "Ny kaj", "17.30-17.45", "Drøftelse", "Godkendt.") or glued
 * ("Punkt 115 minNy kaj"), with what was said below a heading as others have it.
 */
export const withFlattenedTables = (lines: readonly Line[]): readonly Line[] =>
  withRecordBelowSlots(withGluedRowsApart(lines))
