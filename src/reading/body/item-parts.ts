import type { LocalDate, Repair, Section } from '../../domain/minutes.ts'
import { readAttachments } from '../headings/attachments.ts'
import type { NamedBeside } from '../meaning/responsible.ts'
import type { ActionCell } from '../pages/action-columns.ts'
import { addTo } from '../text/groups.ts'
import { joinText } from '../text/join-text.ts'
import { isBlank, type Line, splitLine } from '../text/lines.ts'
import { headsFollowUp } from './task-table.ts'

/** A decision block before its text is interpreted. */
export interface PrintedBlock {
  readonly heading: string
  readonly forum: string | null
  readonly date: LocalDate | null
  readonly text: string
  readonly line: number
  /** Who stands beside or below it as the one to do it. */
  readonly named: readonly NamedBeside[]
}

/** What an item is made of: what stands before its first heading, and what stands below each. */
export interface Part {
  readonly kind: 'preamble' | 'section' | 'attachments' | 'decision'
  readonly heading: string
  readonly name: string
  readonly forum: string | null
  readonly date: LocalDate | null
  readonly line: number
  readonly lines: Line[]
  /** Its text begins on the line of its heading. */
  readonly inline: boolean
  /** One of several bodies' blocks below one bare heading ("Beslutninger:"). */
  readonly grouped: boolean
  /** It prints again what stands in the decision: the rows that this was read from. */
  readonly again: boolean
  readonly named: NamedBeside[]
}

/** What a part begins with: its kind and its heading, and what of its text stands on the heading's line. */
export interface Beginning {
  readonly kind: Part['kind']
  readonly heading: string
  readonly name: string
  readonly rest?: string
  readonly forum?: string | null
  readonly date?: LocalDate | null
  readonly grouped?: boolean
}

const partOf = (beginning: Beginning, line: Line | undefined): Part => {
  const { rest = '' } = beginning
  return {
    kind: beginning.kind,
    heading: beginning.heading,
    name: beginning.name,
    forum: beginning.forum ?? null,
    date: beginning.date ?? null,
    line: line?.number ?? 0,
    lines: rest === '' || line === undefined ? [] : splitLine(line, [rest]),
    inline: rest !== '',
    grouped: beginning.grouped ?? false,
    again: false,
    named: []
  }
}

/** "Fraværende:" as a form prints it below every decision, with nobody behind it. */
const NOBODY_ABSENT = /\n\s*(?:fraværende|fravær|afbud|ikke til ?stede):\s*$/iu

const isHeaded = (part: Part): boolean => part.kind === 'section' || part.kind === 'decision'

/** The last of a part's lines that is not blank. */
export const lastFilled = (part: Part): Line | undefined => part.lines.findLast((one) => !isBlank(one))

/** Whether a part has nothing below its heading yet. */
export const isEmpty = (part: Part): boolean => part.lines.every(isBlank)

/**
 * The parts of an item in the order in which they are printed, gathered line by line. What is to be done and by whom (a table, or cells beside the
 * lines) becomes a part behind the decision that it stands in: it is none of the decision's text.
 */
export class ItemParts {
  readonly #parts: Part[]
  readonly #tables = new Map<Part, Part[]>()
  /** What stands in columns beside a decision's lines. */
  readonly #beside = new Map<Part, Line[]>()
  readonly #noted = new Set<number>()
  readonly #actions: ReadonlyMap<number, ActionCell>
  #headed = 0

  constructor(first: Line | undefined, actions: ReadonlyMap<number, ActionCell>) {
    this.#parts = [partOf({ kind: 'preamble', heading: '', name: 'Sagsfremstilling' }, first)]
    this.#actions = actions
  }

  /** The part that the next line belongs to. */
  get current(): Part {
    return this.#parts.at(-1) as Part
  }

  /** Whether no section and no decision has begun. */
  get unheaded(): boolean {
    return this.#headed === 0
  }

  /** Whether nothing but what was decided stands below the title so far. */
  get decidedFirst(): boolean {
    return this.#parts.every(({ kind }, i) => kind === 'decision' || (kind === 'preamble' && i === 0))
  }

  begin(beginning: Beginning, line: Line): Part {
    const part = partOf(beginning, line)
    this.#parts.push(part)
    if (isHeaded(part)) this.#headed++
    if (part.kind === 'decision' && part.inline) this.#noteAction(part, line)
    return part
  }

  /** Leaves out the part begun last: its heading belongs to the next. */
  dropCurrent(): void {
    const dropped = this.#parts.pop()
    if (dropped !== undefined && isHeaded(dropped)) this.#headed--
  }

  /** Leaves out the last lines taken, where they say whose the next part is; a part begun by such a line is left out with it. */
  dropLines(count: number): void {
    if (this.current.kind === 'decision' && isEmpty(this.current)) this.dropCurrent()
    else this.current.lines.splice(Math.max(0, this.current.lines.length - count))
  }

  take(line: Line): void {
    this.current.lines.push(line)
    if (this.current.kind === 'decision') this.#noteAction(this.current, line)
  }

  /** Puts a table of tasks, with the heading that stands over it, behind its decision; `again` says that the decision was read from these rows. */
  takeTaskTable(decision: Part, rows: readonly Line[], again = false): void {
    const last = rows.at(-1)
    const above = decision.lines.findLastIndex((one) => !isBlank(one))
    const headed = headsFollowUp(decision.lines[above]?.plain ?? '.') ? decision.lines.splice(above) : []
    while (decision.lines.length > 0 && decision.lines.at(-1)?.plain === '') decision.lines.pop()
    const table: Part = {
      ...decision,
      kind: 'section',
      heading: headed[0]?.plain ?? '',
      name: 'Opfølgning',
      forum: null,
      date: null,
      line: headed[0]?.number ?? rows[0]?.number ?? decision.line,
      lines: [...rows, ...(last === undefined ? [] : splitLine(last, ['']))],
      inline: false,
      again
    }
    addTo(this.#tables, decision, table)
  }

  #noteAction(decision: Part, line: Line): void {
    const action = this.#noted.has(line.number) ? undefined : this.#actions.get(line.number)
    if (action === undefined) return
    this.#noted.add(line.number)
    if (action.who !== null) decision.named.push({ who: action.who, beside: decision.lines.at(-1)?.plain ?? '' })
    addTo(this.#beside, decision, ...splitLine(line, [action.cells.join('   ')]))
  }

  /** The item's sections, attachments and decision blocks, their lines joined to text; what joining mended is added to `repairs`. */
  join(repairs: Repair[]): {
    readonly sections: readonly Section[]
    readonly attachments: readonly string[]
    readonly blocks: readonly PrintedBlock[]
    readonly caseLines: readonly Line[]
  } {
    for (const [decision, rows] of this.#beside) this.takeTaskTable(decision, rows)
    const sections: Section[] = []
    const blocks: PrintedBlock[] = []
    const attachments: string[] = []
    const all = this.#parts.flatMap((part) => [part, ...(this.#tables.get(part) ?? [])])
    for (const part of all) {
      const { kind, heading, name, forum, date, line, named } = part
      const joined = joinText(part.lines, repairs)
      const text = kind === 'decision' ? joined.replace(NOBODY_ABSENT, '') : joined
      if (kind === 'preamble' && text === '') continue
      sections.push({ heading, name, text })
      if (kind === 'attachments')
        for (const one of readAttachments(part.lines, part.inline && !/^attachment$/iu.test(heading)))
          attachments.push(one)
      if (kind === 'decision') blocks.push({ heading, forum, date, text, line, named })
    }
    const caseLines = all.filter(({ kind, again }) => kind !== 'decision' && !again).flatMap(({ lines }) => lines)
    return { sections, attachments, blocks, caseLines }
  }
}
